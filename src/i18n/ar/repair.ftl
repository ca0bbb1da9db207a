## tarikh repair: excerpts whose article changed.

repair-moved = حرفًا بحرف، وحوله كلمات غير ما كان
repair-respelled = بإملاء آخر
repair-changed = تغيّر بعض كلماته
repair-ambiguous = في أكثر من موضع
repair-missing = غير موجود في المقال
repair-nothing = كل مقتطف في مقاله كما اقتُبس.
repair-excerpt = الحدث { $number } { $id }، المقتطف { $excerpt }، في { $file }: { $outcome }.
repair-quoted = {"  "}المقتبَس: { $words }
repair-no-candidate = {"  "}لا موضع يشبهه. اقتبس غيره بيدك، أو احذف المقتطف.
repair-candidate = {"  "}{ $number }. السطر { $line }، العمود { $column }{ $near ->
    [yes] ، قرب الكلمات التي كانت حوله
   *[no] {""}
  }
repair-now = {"     "}الآن: { $words }
repair-prefix = {"     "}بعد: { $words }
repair-suffix = {"     "}قبل: { $words }
repair-other = { $kind ->
    [number] {"     "}الرقم: كان «{ $was }» وصار «{ $now }»
    [name] {"     "}الاسم: كان «{ $was }» وصار «{ $now }»
    [negation] {"     "}النفي: كان «{ $was }» وصار «{ $now }»
   *[word] {"     "}الكلمة: كانت «{ $was }» وصارت «{ $now }»
  }
repair-gone = { $kind ->
    [number] {"     "}الرقم: زال «{ $was }»
    [name] {"     "}الاسم: زال «{ $was }»
    [negation] {"     "}النفي: زال «{ $was }»
   *[word] {"     "}الكلمة: زالت «{ $was }»
  }
repair-new = { $kind ->
    [number] {"     "}الرقم: جديد «{ $now }»
    [name] {"     "}الاسم: جديد «{ $now }»
    [negation] {"     "}النفي: جديد «{ $now }»
   *[word] {"     "}الكلمة: جديدة «{ $now }»
  }
repair-grave = {"     "}قد يقول غير ما كان يقول: اقرأه قبل أن تأخذه.
repair-source = تغيّر { $file } منذ إعداد الخط الزمني. وتُكتب بصمته متى صحّت مقتطفاته.
repair-source-settled = تغيّر { $file } منذ إعداد الخط الزمني، ومقتطفاته كلها صحيحة.
repair-question = { $n } من { $all }: { $count ->
    [1] هل يُقتبس هذا من الآن؟ { -ltr(t: "y, n, q, ?") }
   *[other] هل يُقتبس أحدها من الآن؟ من 1 إلى { $count }، { -ltr(t: "n, q, ?") }
  }
repair-question-hash = هل تُكتب بصمته؟ { -ltr(t: "y, n, q, ?") }
repair-question-write = هل يُكتب هذا؟ { -ltr(t: "y, n, ?") }
repair-help = يأخذ y الموضع 1، ويأخذ الرقم الموضع الذي هو رقمه؛ ويترك n المقتطف كما هو؛ وينهي q الأسئلة. وما كان مقتبسًا يبقى تحت was. ولا يُكتب شيء قبل أن تراه كله.
repair-help-hash = يكتب y بصمة الملف على حاله الآن؛ ويتركها n؛ وينهي q الأسئلة.
repair-help-write = يكتب y الملف؛ ويتركه n كما هو.
repair-interrupted = انقطع العمل. لم يُكتب شيء.
repair-nothing-written = لم يُكتب شيء.
repair-written = كُتب في { $file }: { $excerpts ->
        [0] { "" }
        [one] مقتطف واحد
        [two] مقتطفان
        [few] { $excerpts } مقتطفات
        [many] { $excerpts } مقتطفًا
       *[other] { $excerpts } مقتطف
    }{ $excerpts ->
        [0] { "" }
       *[other] { $sources ->
            [0] { "" }
           *[other] { "، " }
        }
    }{ $sources ->
        [0] { "" }
        [one] بصمة واحدة
        [two] بصمتان
        [few] { $sources } بصمات
        [many] { $sources } بصمة
       *[other] { $sources } بصمة
    }.
