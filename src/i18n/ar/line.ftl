## The filter line and what stands under it.

filter-left-out = { $reason } · الشرط متروك حاليًا
filter-left-out-meant = { $reason } · الشرط متروك حاليًا؛ هل المقصود { $suggestion } ؟
filter-left-out-shortly = { $reason }
filter-meant-shortly = { $suggestion } ؟ · { $reason }
filter-nothing = { $reason }
filter-nothing-meant = { $reason }؛ هل المقصود { $suggestion } ؟
filter-removed = أُزيل الشرط { $term }؛ { $undo } لإرجاعه

group-line = أثناء كتابة تصفية

line-keep = إبقاء
    .help = إبقاء التصفية
line-as-before = كما كان
    .help = إغلاق الاقتراحات؛ ثم العودة إلى ما كان
line-take = إكمال
    .help = أخذ الاقتراح أو الإصلاح؛ وفي النموذج الحقل التالي
line-field-before = الحقل السابق
    .help = الحقل السابق في النموذج
line-choose = اختيار
    .help = الاقتراحات، التصفيات السابقة، الأحداث
line-history = الأسبق
    .help = التصفيات السابقة، والرجوع منها
line-pick = شرط
    .help = اختيار شرط؛ { $delete } لإزالته
line-remove = إزالة
line-letters = حرف
    .help = حرف إلى جهة السهم
line-words = كلمة
    .help = كلمة إلى جهة السهم
line-ends = الطرفان
    .help = أول السطر، آخره
line-delete = حذف
    .help = حذف حرف بحركاته
line-delete-term = حذف شرط
    .help = حذف الشرط السابق
line-delete-word = حذف كلمة
    .help = حذف كلمة
line-delete-all = حذف الكل
    .help = حذف السطر كله، أو ما بعد المؤشر

offer-used = سابقة
offer-example = { $events ->
        [zero] لا أحداث
        [one] حدث واحد
        [two] حدثان
        [few] { $events } أحداث
        [many] { $events } حدثًا
       *[other] { $events } حدث
    }

offer-field = { $what } · { $example }
offer-term = { $what } · { $count }

saved-title = التصفيات المحفوظة
saved-hint-take = تطبيق أو حفظ
saved-hint-remove = حذف
saved-name = حفظ هذه التصفية باسم:
saved-no-filter = لا تصفية للحفظ الآن.
saved-none = لم تُحفظ أي تصفية بعد.
saved-as = حُفظت باسم { $name }؛ { $saved } للتصفيات المحفوظة
saved-replaces = الاسم مستعمل: { $key } للحفظ مكان السابقة
saved-removes = { $key } مرة أخرى للحذف
saved-applied = { $name }؛ { $undo } للتراجع

## Fields to be filled in

form-confirm = تأكيد
form-next = الحقل التالي
form-offer = تعبئة
form-leave = ترك
form-empty = هذا مطلوب.
form-date = { $why }. { $how }
form-id-letters = المعرّف حروف وأرقام ومعها { -ltr(t: "- _ .") } فقط، بلا مسافات ولا علامات أخرى.
form-id-long = لا يزيد المعرّف على { $limit ->
    [one] حرف واحد
    [two] حرفين
    [few] { $limit } أحرف
    [many] { $limit } حرفًا
   *[other] { $limit } حرف
  }.
form-id-taken = المعرّف { $id } مستعمل.

## Words of an article that are selected

words-select = تحديد كلمات
words-event = حدث جديد
words-account = رواية للحدث { $number }
words-grow = أكثر، أقل
words-other-end = الطرف الآخر
words-leave = ترك
words-nothing = لا كلمات من مقال هنا للتحديد.
words-first = حدّد كلمات من مقال أولًا: { $key } في لوح المقال.
words-repeated = هذه الكلمات في أكثر من موضع، وكذلك ما حولها. حدّد كلمات أكثر.
words-no-event = اختر حدثًا من القائمة أولًا.
words-there = سبق أن اقتبس الحدث { $number } هذه الكلمات.

capture-form = حدث جديد
capture-date = التاريخ
capture-title = العنوان
capture-id = المعرّف
capture-id-note = اسم الحدث في الملف، مثل treaty-signed.
capture-undated = لا كلمة هنا تقول متى وقع. اكتب تاريخًا: { -ltr(t: "2024-06-18") } أو { -ltr(t: "2024-06") } أو { -ltr(t: "2024?") }.
capture-said = بحسب «{ $words }».
capture-counted = بحسب «{ $words }»، محسوبًا من تاريخ المقال ({ $from }).
capture-near = بحسب «{ $words }» في الفقرة { $paragraph }. هل هو تاريخ هذه الكلمات؟
capture-near-counted = بحسب «{ $words }» في الفقرة { $paragraph }، محسوبًا من تاريخ المقال ({ $from }). هل هو تاريخ هذه الكلمات؟
capture-note-counted = «{ $words }» محسوب من تاريخ المقال ({ $from }).
capture-note-near = التاريخ هو تاريخ «{ $words }» في الفقرة { $paragraph }.
capture-note-near-counted = التاريخ هو تاريخ «{ $words }» في الفقرة { $paragraph }، محسوبًا من تاريخ المقال ({ $from }).
change-event = الحدث الجديد { $id }
change-excerpt = رواية أخرى للحدث { $id }

## Words looked for in all articles

articles-title = بحث في المقالات كلها
articles-read = قراءته هناك
articles-all = كل المواضع
articles-unquoted-only = ما لم يقتبسه أي حدث
articles-leave = ترك
articles-type = اكتب كلمات للبحث عنها في نصوص المقالات كلها.
articles-none = لا مقال فيه هذه الكلمات متجاورة.
articles-none-unquoted = كل موضع فيه هذه الكلمات يقتبسه حدث.
articles-count =
    { $count ->
        [zero] لا مواضع
        [one] موضع واحد
        [two] موضعان
        [few] { $count } مواضع
        [many] { $count } موضعًا
       *[other] { $count } موضع
    }، ما لم يقتبسه أي حدث: { $bare }
articles-count-unquoted =
    { $count ->
        [zero] لا موضع إلا اقتبسه حدث
        [one] موضع واحد لم يقتبسه أي حدث
        [two] موضعان لم يقتبسهما أي حدث
        [few] { $count } مواضع لم يقتبسها أي حدث
        [many] { $count } موضعًا لم يقتبسها أي حدث
       *[other] { $count } موضع لم يقتبسها أي حدث
    }
articles-count-cut = أول { $count } من المواضع؛ وكلمة أخرى تقلّلها.
articles-place = { $source } · الفقرة { $paragraph }
articles-quoted = الحدث { $number }
articles-unquoted = ○ بلا حدث
