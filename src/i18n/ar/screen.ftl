## What stands on the screen.

list-separator = { "، " }
# Between things that may have the other separator in them.
list-separator-strong = { "؛ " }
quotation = «{ $words }»

title-counts = { $events ->
        [zero] لا أحداث
        [one] حدث واحد
        [two] حدثان
        [few] { $events } أحداث
        [many] { $events } حدثًا
       *[other] { $events } حدث
    } · { $sources ->
        [zero] لا مقالات
        [one] مقال واحد
        [two] مقالان
        [few] { $sources } مقالات
        [many] { $sources } مقالًا
       *[other] { $sources } مقال
    }
title-untitled = تاريخ
title-example = مثال
title-hits = { $possible ->
        [0] { $hits } من { $events }
       *[other] { $hits } من { $events } · المحتمل: { $possible }
    }{ $nearest ->
        [0] { "" }
       *[other] { " " }· الأقرب: { $nearest }
    }
title-dimmed = الباقي باهت
position = { $place } من { $all }

heading-count = { $events ->
        [zero] لا أحداث
        [one] حدث واحد
        [two] حدثان
        [few] { $events } أحداث
        [many] { $events } حدثًا
       *[other] { $events } حدث
    }
heading-unknown = بلا تاريخ
heading-possible = محتمل: التاريخ غير معروف بما يكفي للجزم
heading-nearest = الكلمات: { $found } من { $words }، دون { $missing }

standing-established = ثابت
standing-reported = منقول
standing-claimed = مزعوم
standing-denied = منفي
standing-forecast = متوقع
standing-disputed = مختلَف فيه
standing-established-by = ثابت بحسب { $who }
standing-reported-by = منقول عن { $who }
standing-claimed-by = زعمٌ من { $who }
standing-denied-by = نفي من { $who }
standing-forecast-by = توقُّع من { $who }
standing-disputed-by = مختلَف فيه؛ زعمٌ من { $who }

source-account = الرواية { $shown } من { $all }
source-account-found = وُجد في الرواية { $shown } من { $all }
source-paragraph = الفقرة { $shown } من { $all }
source-paragraphs = الفقرات { $first }–{ $last } من { $all }
source-none = بلا مقال
source-machine = ترجمة آلية
source-human = ترجمة بشرية
tour-stop = { $tour }، المحطة { $stop } من { $all }

lost-article = تعذّرت قراءة المقال { $file }. هذا ما اقتُبس منه:
lost-passage = هذه الكلمات ليست في المقال على حاله الآن. أقرب فقرة إليها هي التالية.
lost-ambiguous = { $places ->
        [zero] هذه الكلمات في أكثر من موضع من المقال، ولا شيء يبيّن أيها المقصود.
        [one] هذه الكلمات في أكثر من موضع من المقال، ولا شيء يبيّن أيها المقصود.
        [two] هذه الكلمات في موضعين من المقال، ولا شيء يبيّن أيهما المقصود.
        [few] هذه الكلمات في { $places } مواضع من المقال، ولا شيء يبيّن أيها المقصود.
        [many] هذه الكلمات في { $places } موضعًا من المقال، ولا شيء يبيّن أيها المقصود.
       *[other] هذه الكلمات في { $places } موضع من المقال، ولا شيء يبيّن أيها المقصود.
    }
lost-unsourced = لا يقتبس هذا الحدث من أي مقال.
event-notes = ملاحظات:

hint-problems = { $problems ->
        [zero] لا مشكلات
        [one] مشكلة واحدة
        [two] مشكلتان
        [few] { $problems } مشكلات
        [many] { $problems } مشكلة
       *[other] { $problems } مشكلة
    }
hint-reading = قراءة…
hint-indexing = تحضير التصفية…
hint-unreadable = { $what } · آخر نسخة سليمة باقية
banner-all = كل المشكلات

reading = قراءة…
reading-articles = قراءة المقالات: { $read } من { $total }
unreadable-events = تعذّرت قراءة الأحداث كلها
unreadable-events-help = في الملف أحداث، وفي كل منها خلل: { $problems } لإظهار المشكلات.
empty-timeline = لا شيء هنا بعد
empty-timeline-help = لا أحداث في هذا الخط الزمني. اكتب فيه الحدث الأول، ثم اضغط { $reload }.
no-match = لا حدث يطابق التصفية
no-match-help = { $clear } لمسح التصفية، { $undo } للتراجع عن آخر تغيير
unreadable = تعذّرت قراءة الخط الزمني
unreadable-help = { $edit } لفتحه في محرّر، { $reload } لإعادة قراءته، { $back } للخروج
too-small = يلزم {"\u2066"}{ $width } × { $height }{"\u2069"}
too-small-now = الآن {"\u2066"}{ $width } × { $height }{"\u2069"}
too-small-quit = { $back } خروج

help-title = المفاتيح والرموز
help-search = بحث
help-all = إظهار الكل
help-nothing = لا مفتاح ولا رمز فيه { $words }
group-signs = الرموز
sign-claimed = مزعوم
sign-denied = منفي
sign-forecast = متوقع، لم يقع بعد
sign-disputed = مختلَف فيه
# What stands there for it.
sign-of-doubt = ؟
sign-several = عدد المقالات التي ترويه
sign-differ = عدد المقالات التي ترويه وتختلف فيه
sign-gap = مدة قبله لم يقع فيها شيء: س سنوات، ش أشهر، أ أسابيع
sign-possible = يطابق إن صح أحد تواريخه المحتملة
sign-weak = وُجد بإملاء آخر، أو بحروفه متفرقة
sign-changed = جديد أو متغيّر منذ آخر حفظ
sign-out = لا يطابق، ويظهر باهتًا ولا يُخفى ({ $dim })
sign-unsourced = لا مقال يرويه
sign-passage = مقتطف هذا الحدث
sign-other = مقتطف حدث آخر
problems-title = المشكلات
problems-count = { $problems ->
        [0] { "" }
        [one] مشكلة واحدة
        [two] مشكلتان
        [few] { $problems } مشكلات
        [many] { $problems } مشكلة
       *[other] { $problems } مشكلة
    }{ $notices ->
        [0] { "" }
       *[other] { $problems ->
            [0] { "" }
           *[other] { "، " }
        }
    }{ $notices ->
        [0] { "" }
        [one] تنبيه واحد
        [two] تنبيهان
        [few] { $notices } تنبيهات
        [many] { $notices } تنبيهًا
       *[other] { $notices } تنبيه
    }
problems-looked-for = فحص التواريخ والمقتطفات لم ينتهِ بعد…
problems-listed = { $listed ->
        [0] لا يظهر منها شيء
        [one] تظهر منها واحدة
        [two] تظهر منها اثنتان
        [few] تظهر منها { $listed }
        [many] تظهر منها { $listed }
       *[other] تظهر منها { $listed }
    }{ $least ->
        [error] ، الأخطاء وحدها
        [warning] ، الأخطاء والتحذيرات
       *[other] { "" }
    }
problems-heading = { $name } · { $count }
problems-no-file = بلا ملف
problem-hint-go = إظهار
problem-hint-fix = إصلاح
problem-hint-fix-all = كل إصلاح مأمون من هذا النوع
problem-hint-by-kind = بحسب النوع
problem-hint-by-file = بحسب الملف
problem-hint-severity = الدرجة
problem-fixes-title = ما المقصود؟
problem-no-fix = لا إصلاح معروف لهذا. { $advice }
problem-no-safe-fix = لا إصلاح مأمون من النوع { $kind }: لكل مشكلة منه أكثر من حل، فانظر في كل منها
change-fixes = { $count ->
    [zero] لا إصلاح من النوع { $kind }
    [one] إصلاح واحد من النوع { $kind }
    [two] إصلاحان من النوع { $kind }
    [few] { $count } إصلاحات من النوع { $kind }
    [many] { $count } إصلاحًا من النوع { $kind }
   *[other] { $count } إصلاح من النوع { $kind }
}
problem-nowhere = لا شيء على الشاشة يخص هذا؛ يمكن فتح الملف عند موضعه
problems-none = لا خلل في البيانات ولا في الإعدادات.
list-scroll = تمرير
hint-matches = المطابقات
hint-headings = الأقسام
hint-passages = المقتطفات
hint-list = إلى القائمة
hint-panes = اللوحان معًا
hint-clear = مسح التصفية
find-end = إنهاء
key-unknown = { $key } لا يفعل شيئًا هنا؛ { $help } لإظهار المفاتيح

terminal-title = الطرفية
terminal-hint-choose = اختيار
terminal-hint-marks = الحركات
terminal-known-as = الطرفية
terminal-family = العائلة
terminal-question = أيها يُقرأ صحيحًا؟
terminal-auto = تلقائي
terminal-auto-help = بحسب ما يظهر منها، بلا اختيار
terminal-marks = الحركات
terminal-marks-on = الحركات ظاهرة
terminal-marks-off = الحركات مخفية
terminal-remembered = { $family } من الآن في هذه الطرفية
terminal-remembered-asked = { $family } الآن؛ أما في التشغيل القادم فالأولوية لما طُلب (tarikh config)
terminal-forgotten = نُسي ما اختير لهذه الطرفية
not-remembered = تعذّر حفظ هذا: { $reason }

family-explicit = xterm، VTE، foot، Alacritty، ومعظم غيرها
family-lrm = VTE داخل tmux، وغيره مما يعيد الترتيب
family-lro = غيرها مما يعيد الترتيب بطريقة أخرى
family-kitty = kitty
family-konsole = Konsole
family-konsole-logical = Konsole داخل tmux
family-mlterm = mlterm
family-qt = QTerminal
family-logical = ترتّب الحروف وتصلها، مهما أُرسل إليها
family-unshaped = لا حروف متصلة فيها، أو تصلها بنفسها
family-why-asked = طُلبت بالاسم
family-why-remembered = اختيرت لهذه الطرفية
family-why-outer = يسمّي tmux الطرفية التي حوله
family-why-hidden = مقسّم طرفيات، والطرفية التي حوله غير معروفة
family-why-mode = يمكن إيقاف ترتيب الاتجاهين فيها
family-why-name = من الاسم الذي تجيب به
family-why-device = من الجهاز الذي تجيب به
family-why-answers = تجيب، وليست مما يحتاج إلى غير ذلك
family-why-variable = لا تجيب، ومتغيرات البيئة تسمّيها
family-why-nothing = لا يُعرف عنها شيء
marks-misdrawn = مخفية: ترسمها هذه الطرفية أو العائلة خطأ
marks-unknown = مخفية: لا يُعرف أنها تُرسم هنا صحيحة

reloaded-changed = أُعيدت القراءة: { $changed ->
    [zero] لم يتغيّر حدث
    [one] تغيّر حدث واحد
    [two] تغيّر حدثان
    [few] تغيّرت { $changed } أحداث
    [many] تغيّر { $changed } حدثًا
   *[other] تغيّر { $changed } حدث
  } (للانتقال: { $next })
reloaded-changed-new = أُعيدت القراءة: { $changed ->
    [zero] لم يتغيّر حدث
    [one] تغيّر حدث واحد
    [two] تغيّر حدثان
    [few] تغيّرت { $changed } أحداث
    [many] تغيّر { $changed } حدثًا
   *[other] تغيّر { $changed } حدث
  }، الجديد: { $new } (للانتقال: { $next })
reloaded-changed-gone = أُعيدت القراءة: { $changed ->
    [zero] لم يتغيّر حدث
    [one] تغيّر حدث واحد
    [two] تغيّر حدثان
    [few] تغيّرت { $changed } أحداث
    [many] تغيّر { $changed } حدثًا
   *[other] تغيّر { $changed } حدث
  }، المحذوف: { $gone } (للانتقال: { $next })
reloaded-changed-new-gone = أُعيدت القراءة: { $changed ->
    [zero] لم يتغيّر حدث
    [one] تغيّر حدث واحد
    [two] تغيّر حدثان
    [few] تغيّرت { $changed } أحداث
    [many] تغيّر { $changed } حدثًا
   *[other] تغيّر { $changed } حدث
  }، الجديد: { $new }، المحذوف: { $gone } (للانتقال: { $next })
reloaded-new = أُعيدت القراءة: { $new ->
    [zero] لا حدث جديد
    [one] حدث جديد واحد
    [two] حدثان جديدان
    [few] { $new } أحداث جديدة
    [many] { $new } حدثًا جديدًا
   *[other] { $new } حدث جديد
  } (للانتقال: { $next })
reloaded-new-gone = أُعيدت القراءة: { $new ->
    [zero] لا حدث جديد
    [one] حدث جديد واحد
    [two] حدثان جديدان
    [few] { $new } أحداث جديدة
    [many] { $new } حدثًا جديدًا
   *[other] { $new } حدث جديد
  }، المحذوف: { $gone } (للانتقال: { $next })
reloaded-gone = أُعيدت القراءة: { $gone ->
    [zero] لم يُحذف حدث
    [one] حُذف حدث واحد
    [two] حُذف حدثان
    [few] حُذفت { $gone } أحداث
    [many] حُذف { $gone } حدثًا
   *[other] حُذف { $gone } حدث
  }
reloaded-no-event = أُعيدت القراءة: لم يتغيّر حدث
change-none = لا حدث جديد ولا متغيّر منذ قُرئت الملفات
change-hidden = { $count ->
    [zero] التصفية لا تخفي حدثًا جديدًا ولا متغيّرًا
    [one] التصفية تخفي الحدث الجديد أو المتغيّر
    [two] التصفية تخفي الحدثين الجديدين أو المتغيّرين
    [few] التصفية تخفي { $count } أحداث جديدة أو متغيّرة
    [many] التصفية تخفي { $count } حدثًا جديدًا أو متغيّرًا
   *[other] التصفية تخفي { $count } حدث جديد أو متغيّر
  }
change-around = عودة إلى الأول
reloaded-same = أُعيدت القراءة: لم يتغيّر شيء
not-told = لا يخبر النظام بالتغييرات ({ $reason })؛ تُراقَب الملفات من حين إلى آخر
count-event = إلى الحدث { $number }
count-account = إلى الرواية { $number }
count-stop = إلى المحطة { $number }
count-rows =
    { $number ->
        [0] بلا انتقال
        [zero] بلا انتقال
        [one] سطرًا واحدًا
        [two] سطرين
        [few] { $number } أسطر
        [many] { $number } سطرًا
       *[other] { $number } سطر
    }
count-drop = نسيان الرقم
number-unknown = لا حدث رقمه { $number }
head-denied-in = نفيه في { $events }
head-see = انظر { $events }
number-hidden = الحدث { $number } تخفيه التصفية
jump-first = لا موضع قبل هذا
jump-last = لا موضع بعد هذا
jump-filter = كانت التصفية تخفي ذلك الموضع فتغيّرت؛ { $undo } للتراجع
mark-set = وُضعت العلامة { $letter } على الحدث { $number }
mark-letter = العلامة حرف واحد
mark-none = لا علامة على أي موضع؛ { $mark } ثم حرف لوضع علامة
mark-unknown = لا موضع عليه العلامة { $letter }
mark-gone = الحدث صاحب العلامة { $letter } لم يعد في الخط الزمني
waiting-mark = علامة بأي حرف
waiting-return = عودة إلى
waiting-see = انظر
waiting-copy = نسخ
see-none = لا حدث متصل بهذا الحدث
waiting-value = هذا فقط
waiting-value-not = كل ما عدا
waiting-not = ما عدا
waiting-only = فقط
waiting-rest = { $count } غيرها
value-none = لا شيء هنا للمفتاح { $key }
field-actor = فاعل
field-date = تاريخ
field-tag = وسم
field-source = مصدر
field-place = مكان
field-standing = ثبوت
field-by = قائل
field-has = فيه
field-is = هو
field-id = معرّف
field-in = في
facet-counts = الأحداث
facet-who = الفاعلون
facet-when = التاريخ
facet-tag = الوسوم
facet-source = المصادر
facet-standing = الثبوت
facet-place = الأماكن
facet-more = { $count } غيرها…
time-one-scale = الزمن كله على مقياس واحد
time-nearest = كل عمود يوم واحد، ولا أقرب من ذلك
time-whole = الزمن كله ظاهر
brush-hint = تصفية بهذه الفترة
facet-hint-only = هذا فقط
facet-hint-too = هذا أيضًا
facet-hint-no-longer = إزالته
facet-hint-together = الاثنان معًا
facet-hint-not = كل ما عداه
account-only = هذه رواية الحدث الوحيدة
passage-last = لا مقتطف بعد هذا في المقال
passage-first = لا مقتطف قبل هذا في المقال
find-count = { $all ->
        [0] ليس في هذا المقال
       *[other] { $shown ->
            [0] المطابقات هنا: { $all }
           *[other] { $shown } من { $all }
        }
    }
find-elsewhere = ليس في هذا المقال، بل في الرواية { $account }
find-in-account = وُجد في الرواية { $account }
find-from-first = { $count }، من البداية من جديد
find-from-last = { $count }، من النهاية من جديد
find-keep = إبقاء
find-back = رجوع
find-hint = التالي، السابق
shelf-minutes = { $minutes ->
        [zero] أقل من دقيقة
        [one] دقيقة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
shelf-events = { $events ->
        [0] لا أحداث
        [one] حدث واحد
        [two] حدثان
        [few] { $events } أحداث
        [many] { $events } حدثًا
       *[other] { $events } حدث
    }
shelf-found = { $events ->
        [zero] لا أحداث
        [one] { $found } من حدث واحد
        [two] { $found } من حدثين
        [few] { $found } من { $events } أحداث
        [many] { $found } من { $events } حدثًا
       *[other] { $found } من { $events } حدث
    }
shelf-paragraphs = { $all ->
        [zero] بلا فقرات
        [one] في { $quoted } من فقرة واحدة
        [two] في { $quoted } من فقرتين
        [few] في { $quoted } من { $all } فقرات
        [many] في { $quoted } من { $all } فقرة
       *[other] في { $quoted } من { $all } فقرة
    }
article-paragraphs = الفقرات المقتبَس منها: { $quoted } من { $all }
shelf-unread = تعذّرت قراءته: { $file }
shelf-empty = لا مقالات هنا
shelf-empty-help = المقالات تُكتب في الملف تحت sources؛ { $reload } لإعادة القراءة، { $back } للرجوع
shelf-hint-read = قراءة
shelf-hint-only = أحداثه
shelf-hint-back = رجوع
shelf-hint-event = حدثه
article-unread = تعذّرت قراءة المقال { $file }.
article-no-event = لا حدث يستند إلى ما يظهر هنا
language-ar = العربية
language-en = الإنجليزية
order-time = الأقدم أولًا
order-newest = الأحدث أولًا
order-best = الأفضل مطابقة أولًا
list-dims = ما لا يطابق باهت؛ { $next } أو { $previous } للتنقل بين المطابقات
list-hides = ما لا يطابق مخفي
match-no-filter = لا تصفية بعد؛ { $search } لكتابتها
match-wrapped = انتهت المطابقات: عودة إلى أولها
match-wrapped-back = هذه أولى المطابقات: انتقال إلى آخرها
undo-nothing = لا شيء للتراجع عنه
redo-nothing = لا شيء لإعادته
copied-tmux = { $characters ->
        [zero] لا شيء
        [one] حرف واحد
        [two] حرفان
        [few] { $characters } أحرف
        [many] { $characters } حرفًا
       *[other] { $characters } حرف
    } في حافظة tmux، ومنها إلى الطرفية إن قبلت
copied-tmux-alone = { $characters ->
        [zero] لا شيء
        [one] حرف واحد
        [two] حرفان
        [few] { $characters } أحرف
        [many] { $characters } حرفًا
       *[other] { $characters } حرف
    } في حافظة tmux، وقد لا يصل شيء إلى الطرفية
copied-sent-tmux = أُرسل إلى tmux { $characters ->
        [zero] لا شيء
        [one] حرف واحد
        [two] حرفان
        [few] { $characters } أحرف
        [many] { $characters } حرفًا
       *[other] { $characters } حرف
    }؛ ولا يمرّره إلا إن كان set-clipboard on
copied-sent = أُرسل إلى الطرفية { $characters ->
        [zero] لا شيء
        [one] حرف واحد
        [two] حرفان
        [few] { $characters } أحرف
        [many] { $characters } حرفًا
       *[other] { $characters } حرف
    }؛ وهي لا تخبر هل قبلت
copied-too-long = لم يُنسخ شيء: { $characters ->
        [zero] لا شيء
        [one] حرف واحد
        [two] حرفان
        [few] { $characters } أحرف
        [many] { $characters } حرفًا
       *[other] { $characters } حرف
    } أكثر مما تقبله أي طرفية
copied-nothing = لا مقتطف للنسخ
copy-citation = مع مصدره
copy-words = كلماته وحدها
copy-translation = ترجمته
copy-markdown = Markdown
copy-link = رابطه
copy-id = معرّف الحدث
copy-command = الأمر
copy-json = JSON
copy-unknown = لا شيء يُنسخ بالمفتاح { $key }
mouse-on = الفأرة تعمل: السحب مع Shift يحدد النص
mouse-off = الفأرة للطرفية: السحب يحدد النص
titles-in = العناوين والأسماء والنصوص باللغة { $language } حيث توجد
titles-in-ar = العناوين والأسماء والنصوص بالعربية حيث توجد
titles-in-en = العناوين والأسماء والنصوص بالإنجليزية حيث توجد
language-on = البرنامج بالعربية
titles-only = العناوين بلغة واحدة فقط
theme-dark = المظهر داكن
theme-light = المظهر فاتح
theme-plain = لا ألوان؛ الخيار { -ltr(t: "--theme dark") } أو light يأتي بها

compare-counts = { $accounts ->
        [zero] لا روايات
        [one] رواية واحدة
        [two] روايتان
        [few] { $accounts } روايات
        [many] { $accounts } رواية
       *[other] { $accounts } رواية
    } · { $differences ->
        [0] لا تعارض
        [one] اختلاف واحد
        [two] اختلافان
        [few] { $differences } اختلافات
        [many] { $differences } اختلافًا
       *[other] { $differences } اختلاف
    }
compare-when = التاريخ
compare-standing = الثبوت
compare-passage = المقتطف
compare-translation = الترجمة
compare-note = ملاحظة
compare-nothing = ليس لهذا الحدث رواية تُقارن
compare-last = لا حدث بعده له أكثر من رواية
compare-first = لا حدث قبله له أكثر من رواية
compare-hint-next = التالي للمقارنة
compare-hint-again = المقارنة
compare-no-account = لا رواية رقمها { $number }
compare-hint-back = رجوع
compare-legend = ≠ تختلف   — لا تذكره

questions-heading = ما تختلف فيه الروايات
questions-count = { $questions ->
        [zero] لا أسئلة
        [one] سؤال واحد
        [two] سؤالان
        [few] { $questions } أسئلة
        [many] { $questions } سؤالًا
       *[other] { $questions } سؤال
    } · { $events ->
        [zero] لا أحداث
        [one] حدث واحد
        [two] حدثان
        [few] { $events } أحداث
        [many] { $events } حدثًا
       *[other] { $events } حدث
    }
figure-about = نحو { $number }
figure-at-least = { $number } على الأقل
question-when = متى؟
question-standing = هل وقع؟
question-answers = { $answers ->
        [zero] لا جواب
        [one] جواب واحد
        [two] جوابان
        [few] { $answers } أجوبة
        [many] { $answers } جوابًا
       *[other] { $answers } جواب
    }: { $which }
question-hint-open = مقارنة
question-hint-back = رجوع
question-none = لا تختلف روايات الحدث { $number }
question-last = هذا آخر سؤال
question-first = هذا أول سؤال
questions-none = لا تختلف الروايات في أي حدث
questions-none-help = { $back } للعودة إلى القائمة
questions-none-found = لا تجد التصفية حدثًا تختلف رواياته
questions-none-found-help = { $search } لكتابة تصفية أخرى، { $undo } للتراجع عن آخر تغيير، { $back } للعودة إلى القائمة

details-title = التفاصيل
details-found = ما وجدته التصفية هنا
details-number = الرقم
details-id = المعرّف
details-date = التاريخ
details-date-note = عن التاريخ
details-after = يأتي بعد
details-see = انظر
details-title-in = العنوان ({ $language })
details-summary-in = الملخص ({ $language })
details-standing = الثبوت
details-actors = الفاعلون
details-places = الأماكن
details-tags = الوسوم
details-notes-in = ملاحظات ({ $language })
details-account = الرواية { $number }
details-kind = النوع
details-author = الكاتب
details-publisher = الناشر
details-source-title = العنوان
details-published = تاريخ النشر
details-translated = النص
details-url = الرابط
details-archive = نسخة محفوظة
details-retrieved = تاريخ الاطلاع
details-file = الملف
details-tour = الجولة
details-passage = المقتطف
details-state = في المقال
details-was = قبل التغيّر
details-dated = دليل التاريخ
details-facts = المعلومات
details-translation-in = الترجمة ({ $language })
details-note-in = ملاحظة ({ $language })
details-dated-note-in = كيف أُرّخ ({ $language })

state-exact = كما هو، حرفًا بحرف
state-moved = حرفًا بحرف، في مقال تغيّر
state-respelled = بإملاء آخر
state-ambiguous = في أكثر من موضع
state-missing = غير موجود في المقال
# The same in a word, after where it stands.
show-state-exact = حرفًا بحرف
show-state-moved = حرفًا بحرف، والمقال تغيّر
show-state-respelled = بإملاء آخر
show-state-ambiguous = في أكثر من موضع
show-state-missing = غير موجود في المقال
dated-explicit = بهذه الكلمات
dated-relative = نسبةً إلى تاريخ آخر
dated-context = من السياق

edit-nothing = لا شيء هنا للتحرير
edit-example = هذا هو المثال المدمج في البرنامج، وليس في ملف
edit-no-editor = لا محرّر: اضبط VISUAL أو EDITOR ({ $reason })
edit-elsewhere = فتحه { $editor } في نافذته؛ { $reload } لإعادة القراءة بعد حفظه
edit-failed = تعذّر تشغيل المحرّر { $editor }: { $reason }
edit-ended-badly = انتهى المحرّر بخطأ ({ $status })؛ ولم يُفقد شيء
edit-killed = أنهت الإشارة { $signal } المحرّر؛ وما حفظه قبل ذلك هنا

notes-elsewhere = الملاحظات: { $command } (في طرفية أخرى)
## Talks: what can be told, the stops of one, the stage

addresses-title = على الويب
address-passage = المقتطف
address-article = المقال
address-archive = نسخة محفوظة
address-event = عن الحدث
address-open = فتح في المتصفح
address-copy = نسخ
address-none = { $id ->
    [none] لا رابط على الويب لشيء هنا.
   *[other] لا يذكر الملف رابطًا لهذا؛ موضعه url في المصدر { $id } أو في الحدث.
  }
address-refused = لا تُفتح إلا الروابط التي أولها { -ltr(t: "http://") } أو { -ltr(t: "https://") }، بلا اسم مستخدم قبل المضيف؛ وليس منها { $address }
browsed = أُعطي للمتصفح: { $address }
browsed-none = لا شيء هنا يفتح رابطًا: o ثم y لنسخه
talks-title = العروض
stops-title = العرض
palette-title = كل الأوامر
palette-run = تنفيذ
palette-choose = اختيار
pick-take = اختيار
pick-find = بحث
pick-nothing = لا شيء فيه هذه الكلمات.
talk-all = الخط الزمني كله
talk-listed = ما في القائمة: { $filter }
talk-marked = الأحداث التي عليها علامات
talk-left = متابعة من المحطة { $stop } من { $stops }
talk-stops = { $stops ->
    [zero] بلا محطات
    [one] محطة واحدة
    [two] محطتان
    [few] { $stops } محطات
    [many] { $stops } محطة
   *[other] { $stops } محطة
}
talk-minutes = { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
talk-unknown = لا جولة بهذا الاسم في هذا الخط الزمني.
talk-nothing = لا حدث للعرض.
stage-accounts = { $accounts ->
    [zero] لا روايات أخرى
    [one] رواية أخرى
    [two] روايتان أخريان
    [few] { $accounts } روايات أخرى
    [many] { $accounts } رواية أخرى
   *[other] { $accounts } رواية أخرى
}

proposal-title = تغيير مقترح في الملف
proposal-write = كتابة
proposal-leave = ترك الملف كما هو
proposal-written = كُتب، والمفتاح { $key } يبطله: { $what }
proposal-nothing = الملف على هذه الحال أصلًا؛ لا شيء يُكتب.
proposal-file = { $file }: أسطر مضافة: { $added }، أسطر محذوفة: { $removed }
taken-back = أُبطل: { $what }{ $left ->
    [0] {""}
    [one] . ويمكن إبطال تغيير واحد قبله.
    [two] . ويمكن إبطال تغييرين قبله.
    [few] . ويمكن إبطال { $left } تغييرات قبله.
    [many] . ويمكن إبطال { $left } تغييرًا قبله.
   *[other] . ويمكن إبطال { $left } تغيير قبله.
}
take-back-nothing = لم يُكتب في الملف ما يمكن إبطاله.
take-back-refused = لم يُبطَل: { $what }. { $why }
proposal-refused = لم يُكتب شيء: { $why }
change-repair = { $grave ->
    [yes] الموضع { $nth } من { $count }: فيه رقم أو اسم أو نفي غير ما كان
   *[no] الموضع { $nth } من { $count } مما قد يقتبسه المقتطف
  }
changes-title = تغيير الملف
changes-refer-title = أيها؟
changes-stand-title = ما درجة ثبوته؟
changes-rename-title = معرّف آخر
changes-join-title = ما الذي يُدمج في غيره؟
changes-into-title = في أيها؟ معرّفه يبقى
changes-retire-title = ما الذي يخرج من قائمته؟
changes-merge-title = أي حدث يُدمج في الحدث المحدَّد؟
changes-which-title = أي عنوان؟
changes-nothing = لا شيء هنا للاختيار.
changes-new-id = المعرّف
changes-add = إضافة وسم أو فاعل أو مكان إلى هذا الحدث
changes-take = حذف وسم أو فاعل أو مكان من هذا الحدث
changes-stand = تحديد درجة ثبوت هذا الحدث
changes-merge = دمج هذا الحدث وحدث آخر
changes-add-all = إضافة وسم أو فاعل أو مكان إلى كل ما في القائمة (الأحداث: { $count })
changes-take-all = حذف وسم أو فاعل أو مكان من كل ما في القائمة (الأحداث: { $count })
changes-stand-all = تحديد درجة ثبوت كل ما في القائمة (الأحداث: { $count })
changes-rename = تغيير معرّف، حيثما ورد
changes-join = دمج فاعل أو مكان أو وسم في غيره
changes-retire = حذف فاعل أو مكان أو وسم من قائمته ومن كل حدث
changes-hashes = { $count ->
    [zero] لكل مقال بصمته
    [one] كتابة بصمة المقال الذي لا بصمة له
    [two] كتابة بصمتي المقالين اللذين لا بصمة لهما
    [few] كتابة بصمات { $count } مقالات لا بصمة لها
    [many] كتابة بصمات { $count } مقالًا لا بصمة لها
   *[other] كتابة بصمات { $count } مقال لا بصمة لها
}
changes-take-back = إبطال آخر تغيير
entry-event = الحدث { $id }
entry-source = المصدر { $id }
entry-actor = الفاعل { $id }
entry-place = المكان { $id }
entry-tag = الوسم { $id }
entry-phase = المرحلة { $id }
entry-fact = المعلومة { $id }
entry-tour = الجولة { $id }
change-rename = تغيير المعرّف { $old } إلى { $new } حيثما ورد
change-join = دمج { $gone } في { $into }
change-retire = حذف { $gone } من قائمته ومن كل ما يشير إليه
change-merge = دمج { $gone } في { $into }
change-refer = { $count ->
    [zero] لا إضافة لما معرّفه { $id }
    [one] إضافة { $id } إلى حدث واحد
    [two] إضافة { $id } إلى حدثين
    [few] إضافة { $id } إلى { $count } أحداث
    [many] إضافة { $id } إلى { $count } حدثًا
   *[other] إضافة { $id } إلى { $count } حدث
}
change-refer-not = { $count ->
    [zero] لا حذف لما معرّفه { $id }
    [one] حذف { $id } من حدث واحد
    [two] حذف { $id } من حدثين
    [few] حذف { $id } من { $count } أحداث
    [many] حذف { $id } من { $count } حدثًا
   *[other] حذف { $id } من { $count } حدث
}
change-stand = { $count ->
    [zero] لا تغيير لدرجة الثبوت إلى «{ $standing }»
    [one] درجة الثبوت «{ $standing }» في حدث واحد
    [two] درجة الثبوت «{ $standing }» في حدثين
    [few] درجة الثبوت «{ $standing }» في { $count } أحداث
    [many] درجة الثبوت «{ $standing }» في { $count } حدثًا
   *[other] درجة الثبوت «{ $standing }» في { $count } حدث
}
change-hashes = { $count ->
    [zero] لا بصمة
    [one] بصمة مقال واحد
    [two] بصمتا مقالين
    [few] بصمات { $count } مقالات
    [many] بصمات { $count } مقالًا
   *[other] بصمات { $count } مقال
}
change-tour = { $stops ->
    [zero] لا توقيت لأي محطة في خطة هذه الجولة
    [one] توقيت محطة واحدة، خطةً لهذه الجولة
    [two] توقيت محطتين، خطةً لهذه الجولة
    [few] توقيت { $stops } محطات، خطةً لهذه الجولة
    [many] توقيت { $stops } محطة، خطةً لهذه الجولة
   *[other] توقيت { $stops } محطة، خطةً لهذه الجولة
}
rehearsal-begins = يُقاس الزمن من الآن؛ ويمكن أن يصير في آخر العرض خطةً له.
rehearsal-ends = توقف قياس الزمن.
rehearsal-tours = لا خطة إلا لمحطات الجولات.
rehearsal-nothing = لم تُعرض أي محطة، فلا زمن يُكتب.

## The notes of a talk

notes-heading = الملاحظات
notes-heading-peek = ملاحظات المحطة { $stop }
notes-none = لا ملاحظات لهذه المحطة.
notes-more = { $rows ->
        [zero] لا أسطر أخرى
        [one] سطر آخر
        [two] سطران آخران
        [few] { $rows } أسطر أخرى
        [many] { $rows } سطرًا آخر
       *[other] { $rows } سطر آخر
    }
notes-on-stage = على الشاشة
notes-next = التالي
notes-then = ثم
notes-last = المحطة الأخيرة
notes-steps = { $steps ->
        [zero] الآن
        [one] بعد خطوة
        [two] بعد خطوتين
        [few] بعد { $steps } خطوات
        [many] بعد { $steps } خطوة
       *[other] بعد { $steps } خطوة
    }
notes-dark = سوداء
notes-paper = بيضاء
notes-place = المحطة { $stop } من { $stops } · الخطوة { $step } من { $steps }
notes-place-short = { $stop } من { $stops } · { $step } من { $steps }
notes-connected = شاشة العرض متصلة
notes-not-connected = شاشة العرض غير متصلة
notes-waiting = في انتظار عرض
notes-waiting-help = افتح خطًا زمنيًا في طرفية أخرى واضغط فيها { $present }، فتظهر ملاحظات عرضه هنا في الحال.
notes-no-stage = شاشة العرض غير متصلة
notes-at-the-stage = هذا لا يكون إلا على شاشة العرض نفسها
notes-no-later-stop = هذه آخر محطة
notes-no-earlier-stop = هذه أول محطة
notes-hint-peek = التالي، السابق
notes-hint-back = عودة إلى ما على الشاشة
notes-hint-event = حدث
notes-elapsed-of = { $time } من { $planned }
notes-left = الباقي { $time }
notes-over = الزيادة { $time }
notes-time-of-day = {"\u2066"}{ $hour }:{ $minute }{"\u2069"}
notes-clock-stopped = { $time }، متوقفة
notes-clock-not-begun = { $time }
notes-on-time = في الموعد
notes-behind = متأخر { $minutes ->
        [0] { "" }
       *[other] { $minutes } د{ " " }
    }{ $seconds } ث
notes-ahead = متقدم { $minutes ->
        [0] { "" }
       *[other] { $minutes } د{ " " }
    }{ $seconds } ث
notes-this-stop = هذه المحطة
notes-whole-talk = العرض كله
notes-stop-of = { $stop } من { $stops }
stage-count = { $number } · { $open }: إلى المحطة { $number }
stage-no-stop = لا محطة رقمها { $stop }.
