## What stands in a handout, and in the list of tours.

handout-filter = تصفية: { $filter }
handout-event = الحدث { $number }
handout-contents = المحتويات
handout-articles = المقالات
handout-denied-in = نفيه في
handout-see = انظر أيضًا
handout-notes = ملاحظات
handout-differ = ما تختلف فيه الروايات
handout-asked = السؤال
handout-answer = الجواب
handout-who = بحسب
handout-published = نُشر: { $date }
handout-file = الملف: { $value }
handout-lines = { $lines ->
    [one] السطر { $first }
    [two] السطران { $first }–{ $last }
   *[other] الأسطر { $first }–{ $last }
  }

tours-stops = { $stops ->
    [zero] بلا محطات
    [one] محطة واحدة
    [two] محطتان
    [few] { $stops } محطات
    [many] { $stops } محطة
   *[other] { $stops } محطة
  }
tours-time = { $minutes ->
    [0] { $seconds } ث
   *[other] { $seconds ->
        [0] { $minutes } د
       *[other] { $minutes } د { $seconds } ث
    }
  }
