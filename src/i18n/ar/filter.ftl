### What is wrong with a filter. $found is the part that is wrong.

filter-field-unknown = لا حقل باسم «{ $found }»
filter-field-ambiguous = «{ $found }» قد يكون واحدًا من: { $names }
filter-value-unknown = قيمة الحقل { $field } واحدة من: { $names }، لا «{ $found }»
filter-value-ambiguous = «{ $found }» قد يكون واحدًا من: { $names }
filter-date-year = «{ $found }» من أي سنة؟
filter-last = «{ $found }» ليس مدة: اكتب 90يوم أو 2أسبوع أو 3شهر أو 1سنة
filter-last-unit = { $found } ماذا؟ اكتب { $found ->
    [one] يوم أو أسبوع أو شهر أو سنة
    [two] يومين أو أسبوعين أو شهرين أو سنتين
    [few] { $found }أيام أو { $found }أسابيع أو { $found }أشهر أو { $found }سنوات
    [many] { $found }يومًا أو { $found }أسبوعًا أو { $found }شهرًا أو { $found }سنة
   *[other] { $found }يوم أو { $found }أسبوع أو { $found }شهر أو { $found }سنة
}
filter-last-hours = «{ $found }»: التصفية تعدّ أيامًا كاملة؛ اكتب 1يوم
filter-date-two = «{ $found }» قد يعني { $repair } أو { $other }
filter-time = في «{ $found }» ساعة؛ والتصفية لا تعرف إلا أيامًا كاملة
filter-date-in-words = يُبحث عن «{ $found }» بوصفه كلمات؛ أما الشرط { $term } فيزيد { $count ->
    [one] نتيجة واحدة
    [two] نتيجتين
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
filter-date-in-words-shortly = الشرط { $term } يزيد { $count ->
    [one] نتيجة واحدة
    [two] نتيجتين
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}

### Why a filter finds nothing. $found is what finds nothing.

nothing-finds = الشرط { $found } لا يجد شيئًا
nothing-actor = لا فاعل باسم { $found }
nothing-by = لا قائل باسم { $found }
nothing-tag = لا وسم باسم { $found }
nothing-place = لا مكان باسم { $found }
nothing-source = لا مصدر باسم { $found }
nothing-together = كل شرط يجد شيئًا، لكن لا حدث يستوفيها جميعًا
nothing-nearest = لا حدث يجمع { $words ->
    [two] الكلمتين
   *[other] الكلمات كلها، وعددها { $words }
}؛ أقرب الأحداث يجمع منها { $most ->
    [one] كلمة واحدة
    [two] كلمتين
    [few] { $most } كلمات
    [many] { $most } كلمة
   *[other] { $most } كلمة
}
nothing-meant = لعل المقصود { $suggestion }

### How a word of the filter matches a word of an event, the best first.

tier-exact = الكلمة نفسها
tier-clitic = الكلمة، بالحروف المتصلة بها أو بدونها
tier-prefix = أول الكلمة
tier-inside = جزء من الكلمة
tier-joined = كلمتان تُكتبان واحدة
tier-spelling = إملاء آخر
tier-stem = الكلمة بنهاية أخرى
tier-scattered = حروفها، وبينها غيرها
tier-derived = كلمة من الجذر نفسه: جمع أو فعل
tier-typo = كل حروفها إلا حرفًا

## What may be typed: fields.

filter-field-actor = من فعله
filter-field-date = متى
filter-field-tag = الموضوع
filter-field-source = المقال الذي يرويه
filter-field-place = أين
filter-field-standing = درجة ثبوته
filter-field-by = من قاله
filter-field-has = ما فيه
filter-field-is = كيف هو تاريخه
filter-field-id = حدث واحد
filter-field-in = أين يُبحث عن الكلمات
filter-field-since = من هذا التاريخ فصاعدًا
filter-field-until = إلى هذا التاريخ
filter-field-after = بعد هذا التاريخ
filter-field-before = قبل هذا التاريخ
filter-field-last = آخر الأيام أو الأسابيع أو الأشهر أو السنوات

## What may be typed: values.

filter-has-note = ملاحظات
filter-has-conflict = روايات تختلف
filter-has-translation = مقتطف مترجم
filter-has-link = مقال له رابط
filter-has-fact = معلومة مذكورة
filter-has-actor = فاعل
filter-has-place = مكان
filter-has-tag = وسم
filter-has-source = مقتطف من مقال
filter-has-date-text = رواية تذكر الكلمات التي تؤرخها
filter-is-day = يومه معروف
filter-is-approx = نحو أو ربما، أو شهر أو سنة فقط
filter-is-span = امتد مدة
filter-is-certain = أيامه لا شك فيها
filter-is-single = يرويه مقال واحد
filter-in-title = العناوين
filter-in-text = الملخصات والمقتطفات

## What a filter may say, for the help.

group-grammar = ما يُكتب في التصفية
grammar-words = كلمات في أي موضع، بأي إملاء
    .example = كيم بوتين
grammar-exact = حروف كما هي؛ كلمات متتالية
    .example = 'كيم  "أ ب"
grammar-not = ما ليست فيه؛ إحدى الكلمتين
    .example = -كيم  أ|ب
grammar-field = أو وسم، مكان، مصدر، قائل؛ بالعربية أو بالإنجليزية
    .example = فاعل:كيم
grammar-several = واحد من عدة
    .example = فاعل:كيم،بوتين
grammar-together = الاثنان معًا؛ { -ltr(t: "+b") }: وb أيضًا
    .example = فاعل:كيم+بوتين
grammar-has = أو -فيه:مصدر، فيه:ملاحظة، هو:تقريبي، هو:وحيد، في:عنوان
    .example = فيه:اختلاف
grammar-range = والطرفان داخلان؛ { -ltr(t: "..2000") }، { -ltr(t: "2024-06..") }
    .example = { -ltr(t: "2024-06..2024-10") }
grammar-since = من أوله فصاعدًا، إلى آخره
    .example = منذ:  حتى:
grammar-after = بعده كله، قبله كله
    .example = بعد:  قبل:
grammar-quarter = أو تاريخ:صيف-2024، { -ltr(t: "2024") }، { -ltr(t: "2024-06-18") }
    .example = { -ltr(t: "2024-q3") }
grammar-month = من كل سنة؛ تاريخ:يونيو-2024
    .example = تاريخ:يونيو
grammar-last = إلى آخر يوم؛ 90يوم، 2أسبوع، 1سنة
    .example = آخر:3أشهر
