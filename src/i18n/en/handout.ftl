## What stands in a handout, and in the list of tours.

handout-filter = Filter: { $filter }
handout-event = event { $number }
handout-contents = Contents
handout-articles = Articles
handout-denied-in = Denied in
handout-see = See also
handout-notes = Notes
handout-differ = What the accounts answer differently
handout-asked = question
handout-answer = answer
handout-who = according to
handout-published = published { $date }
handout-file = File: { $value }
handout-lines = { $lines ->
    [one] line { $first }
   *[other] lines { $first }–{ $last }
  }

tours-stops = { $stops ->
    [one] 1 stop
   *[other] { $stops } stops
  }
tours-time = { $minutes ->
    [0] { $seconds } s
   *[other] { $seconds ->
        [0] { $minutes } min
       *[other] { $minutes } min { $seconds } s
    }
  }
