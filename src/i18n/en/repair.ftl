## tarikh repair: excerpts whose article changed.

repair-moved = word for word, beside other words than before
repair-respelled = in another spelling
repair-changed = some of its words are others now
repair-ambiguous = in more than one place
repair-missing = nowhere in the article
repair-nothing = Every excerpt stands in its article as it is quoted.
repair-excerpt = Event { $number } { $id }, excerpt { $excerpt }, in { $file }: { $outcome }.
repair-quoted = {"  "}Quoted: { $words }
repair-no-candidate = {"  "}No passage is like it. Quote another one by hand, or take the excerpt out.
repair-candidate = {"  "}{ $number }. Line { $line }, column { $column }{ $near ->
    [yes] , near its neighbours
   *[no] {""}
  }
repair-now = {"     "}Now: { $words }
repair-prefix = {"     "}After: { $words }
repair-suffix = {"     "}Before: { $words }
repair-other = { $kind ->
    [number] {"     "}Number: “{ $was }” is now “{ $now }”
    [name] {"     "}Name: “{ $was }” is now “{ $now }”
    [negation] {"     "}Negation: “{ $was }” is now “{ $now }”
   *[word] {"     "}Word: “{ $was }” is now “{ $now }”
  }
repair-gone = { $kind ->
    [number] {"     "}Number: “{ $was }” is gone
    [name] {"     "}Name: “{ $was }” is gone
    [negation] {"     "}Negation: “{ $was }” is gone
   *[word] {"     "}Word: “{ $was }” is gone
  }
repair-new = { $kind ->
    [number] {"     "}Number: “{ $now }” is new
    [name] {"     "}Name: “{ $now }” is new
    [negation] {"     "}Negation: “{ $now }” is new
   *[word] {"     "}Word: “{ $now }” is new
  }
repair-grave = {"     "}It may say something else: read it before you take it.
repair-source = { $file } is not the file that was curated. Its hash is written once its excerpts stand.
repair-source-settled = { $file } is not the file that was curated, and all its excerpts stand.
repair-question = { $n } of { $all }: quote { $count ->
    [1] this from now on? y, n, q, ?
   *[other] one of these from now on? 1 to { $count }, n, q, ?
  }
repair-question-hash = Write its hash? y, n, q, ?
repair-question-write = Write this? y, n, ?
repair-help = y takes passage 1, a number the passage of that number; n leaves the excerpt as it is; q asks no more. What was quoted is kept under was. Nothing is written before you have seen all of it.
repair-help-hash = y writes the hash of the file as it is now; n leaves it; q asks no more.
repair-help-write = y writes the file; n leaves it as it is.
repair-interrupted = Interrupted. Nothing was written.
repair-nothing-written = Nothing was written.
repair-written = { $excerpts ->
    [0] { $sources ->
        [one] Written to { $file }: 1 hash.
       *[other] Written to { $file }: { $sources } hashes.
      }
    [one] { $sources ->
        [0] Written to { $file }: 1 excerpt.
        [one] Written to { $file }: 1 excerpt, 1 hash.
       *[other] Written to { $file }: 1 excerpt, { $sources } hashes.
      }
   *[other] { $sources ->
        [0] Written to { $file }: { $excerpts } excerpts.
        [one] Written to { $file }: { $excerpts } excerpts, 1 hash.
       *[other] Written to { $file }: { $excerpts } excerpts, { $sources } hashes.
      }
  }
