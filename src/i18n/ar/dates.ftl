## Dates: months, seasons, forms, gaps, and what is wrong with a text that is no date.

# What runs from left to right wherever it stands: dates as they are written in files, commands, signs. Fluent terms are no messages.
-ltr = { $t }

# Which names months have: those of Egypt and the Gulf, of the Levant and Iraq, of Algeria and Tunisia, of Morocco. Arabic has no shorter ones.
month-1 = { $months ->
    [levant] كانون الثاني
    [maghreb] جانفي
    [both] يناير/كانون الثاني
   *[egypt] يناير
}
month-2 = { $months ->
    [levant] شباط
    [maghreb] فيفري
    [both] فبراير/شباط
   *[egypt] فبراير
}
month-3 = { $months ->
    [levant] آذار
    [both] مارس/آذار
   *[egypt] مارس
}
month-4 = { $months ->
    [levant] نيسان
    [maghreb] أفريل
    [both] أبريل/نيسان
   *[egypt] أبريل
}
month-5 = { $months ->
    [levant] أيار
    [maghreb] ماي
    [morocco] ماي
    [both] مايو/أيار
   *[egypt] مايو
}
month-6 = { $months ->
    [levant] حزيران
    [maghreb] جوان
    [both] يونيو/حزيران
   *[egypt] يونيو
}
month-7 = { $months ->
    [levant] تموز
    [maghreb] جويلية
    [morocco] يوليوز
    [both] يوليو/تموز
   *[egypt] يوليو
}
month-8 = { $months ->
    [levant] آب
    [maghreb] أوت
    [morocco] غشت
    [both] أغسطس/آب
   *[egypt] أغسطس
}
month-9 = { $months ->
    [levant] أيلول
    [morocco] شتنبر
    [both] سبتمبر/أيلول
   *[egypt] سبتمبر
}
month-10 = { $months ->
    [levant] تشرين الأول
    [both] أكتوبر/تشرين الأول
   *[egypt] أكتوبر
}
month-11 = { $months ->
    [levant] تشرين الثاني
    [morocco] نونبر
    [both] نوفمبر/تشرين الثاني
   *[egypt] نوفمبر
}
month-12 = { $months ->
    [levant] كانون الأول
    [morocco] دجنبر
    [both] ديسمبر/كانون الأول
   *[egypt] ديسمبر
}
month-short-1 = { month-1 }
month-short-2 = { month-2 }
month-short-3 = { month-3 }
month-short-4 = { month-4 }
month-short-5 = { month-5 }
month-short-6 = { month-6 }
month-short-7 = { month-7 }
month-short-8 = { month-8 }
month-short-9 = { month-9 }
month-short-10 = { month-10 }
month-short-11 = { month-11 }
month-short-12 = { month-12 }

# The numbers EDTF writes in the place of the month (ISO 8601-2, 4.8).
season-21 = ربيع { $year }
season-22 = صيف { $year }
season-23 = خريف { $year }
season-24 = شتاء { $year }
season-25 = ربيع { $year } في نصف الكرة الشمالي
season-26 = صيف { $year } في نصف الكرة الشمالي
season-27 = خريف { $year } في نصف الكرة الشمالي
season-28 = شتاء { $year } في نصف الكرة الشمالي
season-29 = ربيع { $year } في نصف الكرة الجنوبي
season-30 = صيف { $year } في نصف الكرة الجنوبي
season-31 = خريف { $year } في نصف الكرة الجنوبي
season-32 = شتاء { $year } في نصف الكرة الجنوبي
season-33 = الربع الأول من { $year }
season-34 = الربع الثاني من { $year }
season-35 = الربع الثالث من { $year }
season-36 = الربع الأخير من { $year }
season-37 = الأشهر الأربعة الأولى من { $year }
season-38 = الأشهر الأربعة الوسطى من { $year }
season-39 = الأشهر الأربعة الأخيرة من { $year }
season-40 = النصف الأول من { $year }
season-41 = النصف الثاني من { $year }
season-short-21 = ربيع
season-short-22 = صيف
season-short-23 = خريف
season-short-24 = شتاء
season-short-25 = ربيع الشمال
season-short-26 = صيف الشمال
season-short-27 = خريف الشمال
season-short-28 = شتاء الشمال
season-short-29 = ربيع الجنوب
season-short-30 = صيف الجنوب
season-short-31 = خريف الجنوب
season-short-32 = شتاء الجنوب
season-short-33 = الربع الأول
season-short-34 = الربع الثاني
season-short-35 = الربع الثالث
season-short-36 = الربع الأخير

date-year-ce = { $year } م
date-year-bce = { $year } ق.م
date-year-group = ,
date-year-thousands = { $year } ألف
date-year-millions = { $year } مليون
date-year-billions = { $year } مليار
date-year-trillions = { $year } تريليون
date-year-rounded = ≈{ $year }
date-day-and-month = { $day } { $month }
date-year-some = سنة مجهولة
date-unknown = تاريخ مجهول

# Behind a date among others: about, perhaps, both of them, and both where there is no room.
date-sign-about = ~
date-sign-perhaps = ؟
date-sign-both = ~؟
date-sign-both-tight = %

## In the chronology: 25 columns at most.

date-short-day = { $day } { $month } { $year }
date-short-month = { $month } { $year }
date-short-season = { $season } { $year }
date-short-decade = عقد { $year }
date-short-years = { $from }–{ $to }
date-short-in-month = في { $month } { $year }
date-short-in-year = في { $year }
date-short-days = { $from }–{ $to } { $month } { $year }
date-short-days-across = { $from } { $month }–{ $to } { $last } { $year }
date-short-months = { $from }–{ $to } { $year }
date-short-span = { $from }–{ $to }
date-short-since = منذ { $date }
date-short-until = حتى { $date }
date-short-end-unknown = { $date } إلى ؟
date-short-start-unknown = ؟ إلى { $date }
date-short-or-before = بحلول { $date }
date-short-or-after = من { $date }
date-short-between = { $span }؟
date-short-after = بعد { $date }
date-short-or = { $first } أو { $second }
date-short-list = { $first }، { $second }
date-short-about = ~ { $date }
date-short-perhaps = { $date }؟
date-short-about-perhaps = ~ { $date }؟

## Under the heading of a year.

date-narrow-day = { $day } { $month }
date-narrow-month = { $month }
date-narrow-season = { $season }
date-narrow-in-month = في { $month }
date-narrow-days = { $from }–{ $to } { $month }
date-narrow-days-across = { $from } { $month }–{ $to } { $last }
date-narrow-months = { $from }–{ $to }

## Where no more than the bounds fits.

date-tight-in-year = { $year }
date-tight-since = { $date }–
date-tight-until = –{ $date }
date-tight-end-unknown = { $date }–؟
date-tight-start-unknown = ؟–{ $date }
date-tight-or-before = بحلول { $date }
date-tight-or-after = من { $date }
date-tight-after = بعد { $date }
date-tight-about = ~{ $date }
date-tight-perhaps = { $date }؟
date-tight-about-perhaps = ~{ $date }؟

## For reading.

date-long-day = { $day } { $month } { $year }
date-long-month = { $month } { $year }
date-long-decade = عقد { $year }
date-long-years = إحدى السنوات من { $from } إلى { $to }
date-long-day-in-years = { $day } { $month } من { $year }
date-long-month-in-years = { $month } من { $year }
date-long-in-month = يوم ما في { $month } { $year }
date-long-in-year = يوم ما في { $year }
date-long-in-year-month = شهر ما في { $year }
date-long-month-within = شهر ما، { $span }
date-long-day-within = يوم ما، { $span }
date-long-day-some-month = اليوم { $day } من شهر ما في { $year }
date-long-days = من { $from } إلى { $to } { $month } { $year }
date-long-days-across = من { $from } { $month } إلى { $to } { $last } { $year }
date-long-months = من { $from } إلى { $to } { $year }
date-long-span = من { $from } إلى { $to }
date-long-since = منذ { $date }
date-long-until = حتى { $date }
date-long-end-unknown = من { $date }، والنهاية مجهولة
date-long-start-unknown = حتى { $date }، والبداية مجهولة
date-long-or-before = { $date } أو قبل ذلك
date-long-or-after = { $date } أو بعد ذلك
date-long-between = وقت ما، { $span }
date-long-after = بعد { $date }
date-long-or = { $first } أو { $second }
date-long-list = { $first }، { $second }
date-long-about = نحو { $date }
date-long-perhaps = { $date } (ربما)
date-long-about-perhaps = نحو { $date } (ربما)
date-long-part = { $date } ({ $part ->
    [day] { $mark ->
        [about] اليوم تقريبي
        [perhaps] اليوم غير مؤكد
       *[both] اليوم تقريبي وغير مؤكد
    }
    [month] { $mark ->
        [about] الشهر تقريبي
        [perhaps] الشهر غير مؤكد
       *[both] الشهر تقريبي وغير مؤكد
    }
   *[year] { $mark ->
        [about] السنة تقريبية
        [perhaps] السنة غير مؤكدة
       *[both] السنة تقريبية وغير مؤكدة
    }
})
date-long-clock = { $date }، الساعة { $time }
date-long-clock-shifted = { $date }، الساعة {"\u2066"}{ $time } UTC{ $shift }{"\u2069"}

## Between two dates.

gap-mark-weeks = { $sign ->
    [minus] {"\u2066"}−{ $count }{"\u2069"} أ
   *[plus] {"\u2066"}+{ $count }{"\u2069"} أ
}
gap-mark-months = { $sign ->
    [minus] {"\u2066"}−{ $count }{"\u2069"} ش
   *[plus] {"\u2066"}+{ $count }{"\u2069"} ش
}
gap-mark-years = { $sign ->
    [minus] {"\u2066"}−{ $count }{"\u2069"} س
   *[plus] {"\u2066"}+{ $count }{"\u2069"} س
}
gap-weeks = { $count ->
    [zero] في الأسبوع نفسه
    [one] بعد أسبوع
    [two] بعد أسبوعين
    [few] بعد { $count } أسابيع
    [many] بعد { $count } أسبوعًا
   *[other] بعد { $count } أسبوع
}
gap-weeks-about = { $count ->
    [zero] في الأسبوع نفسه تقريبًا
    [one] بعد نحو أسبوع
    [two] بعد نحو أسبوعين
    [few] بعد نحو { $count } أسابيع
    [many] بعد نحو { $count } أسبوعًا
   *[other] بعد نحو { $count } أسبوع
}
gap-months = { $count ->
    [zero] في الشهر نفسه
    [one] بعد شهر
    [two] بعد شهرين
    [few] بعد { $count } أشهر
    [many] بعد { $count } شهرًا
   *[other] بعد { $count } شهر
}
gap-months-about = { $count ->
    [zero] في الشهر نفسه تقريبًا
    [one] بعد نحو شهر
    [two] بعد نحو شهرين
    [few] بعد نحو { $count } أشهر
    [many] بعد نحو { $count } شهرًا
   *[other] بعد نحو { $count } شهر
}
gap-years = { $count ->
    [zero] في السنة نفسها
    [one] بعد سنة
    [two] بعد سنتين
    [few] بعد { $count } سنوات
    [many] بعد { $count } سنة
   *[other] بعد { $count } سنة
}
gap-years-about = { $count ->
    [zero] في السنة نفسها تقريبًا
    [one] بعد نحو سنة
    [two] بعد نحو سنتين
    [few] بعد نحو { $count } سنوات
    [many] بعد نحو { $count } سنة
   *[other] بعد نحو { $count } سنة
}
gap-weeks-back = { $count ->
    [zero] في الأسبوع نفسه
    [one] قبل أسبوع من ذلك
    [two] قبل أسبوعين من ذلك
    [few] قبل { $count } أسابيع من ذلك
    [many] قبل { $count } أسبوعًا من ذلك
   *[other] قبل { $count } أسبوع من ذلك
}
gap-weeks-about-back = { $count ->
    [zero] في الأسبوع نفسه تقريبًا
    [one] قبل نحو أسبوع من ذلك
    [two] قبل نحو أسبوعين من ذلك
    [few] قبل نحو { $count } أسابيع من ذلك
    [many] قبل نحو { $count } أسبوعًا من ذلك
   *[other] قبل نحو { $count } أسبوع من ذلك
}
gap-months-back = { $count ->
    [zero] في الشهر نفسه
    [one] قبل شهر من ذلك
    [two] قبل شهرين من ذلك
    [few] قبل { $count } أشهر من ذلك
    [many] قبل { $count } شهرًا من ذلك
   *[other] قبل { $count } شهر من ذلك
}
gap-months-about-back = { $count ->
    [zero] في الشهر نفسه تقريبًا
    [one] قبل نحو شهر من ذلك
    [two] قبل نحو شهرين من ذلك
    [few] قبل نحو { $count } أشهر من ذلك
    [many] قبل نحو { $count } شهرًا من ذلك
   *[other] قبل نحو { $count } شهر من ذلك
}
gap-years-back = { $count ->
    [zero] في السنة نفسها
    [one] قبل سنة من ذلك
    [two] قبل سنتين من ذلك
    [few] قبل { $count } سنوات من ذلك
    [many] قبل { $count } سنة من ذلك
   *[other] قبل { $count } سنة من ذلك
}
gap-years-about-back = { $count ->
    [zero] في السنة نفسها تقريبًا
    [one] قبل نحو سنة من ذلك
    [two] قبل نحو سنتين من ذلك
    [few] قبل نحو { $count } سنوات من ذلك
    [many] قبل نحو { $count } سنة من ذلك
   *[other] قبل نحو { $count } سنة من ذلك
}
apart-same = في اليوم نفسه
apart-same-about = في اليوم نفسه تقريبًا
apart-later = { $count ->
    [zero] في اليوم نفسه
    [one] بعد يوم
    [two] بعد يومين
    [few] بعد { $count } أيام
    [many] بعد { $count } يومًا
   *[other] بعد { $count } يوم
}
apart-later-about = { $count ->
    [zero] في اليوم نفسه تقريبًا
    [one] بعد نحو يوم
    [two] بعد نحو يومين
    [few] بعد نحو { $count } أيام
    [many] بعد نحو { $count } يومًا
   *[other] بعد نحو { $count } يوم
}
apart-earlier = { $count ->
    [zero] في اليوم نفسه
    [one] قبل يوم من ذلك
    [two] قبل يومين من ذلك
    [few] قبل { $count } أيام من ذلك
    [many] قبل { $count } يومًا من ذلك
   *[other] قبل { $count } يوم من ذلك
}
apart-earlier-about = { $count ->
    [zero] في اليوم نفسه تقريبًا
    [one] قبل نحو يوم من ذلك
    [two] قبل نحو يومين من ذلك
    [few] قبل نحو { $count } أيام من ذلك
    [many] قبل نحو { $count } يومًا من ذلك
   *[other] قبل نحو { $count } يوم من ذلك
}

## What is wrong with a text that is no date. $found is the part that is wrong.

date-repair = اكتب { $repair }
date-repair-two = اكتب { $repair } أو { $other }، أيهما قصدت
date-repair-bce = اكتب { $repair } (فالسنة 0000 هي 1 ق.م، والسنة 44 ق.م تُكتب { -ltr(t: "-0043") })
date-repair-two-bce = اكتب { $repair } أو { $other }، أيهما قصدت (فالسنة 0000 هي 1 ق.م، والسنة 44 ق.م تُكتب { -ltr(t: "-0043") }، والسنة 45 ق.م { -ltr(t: "-0044") })

date-form = ليس تاريخًا: «{ $found }»
    .help = اكتب سنة ({ -ltr(t: "2024") }) أو شهرًا ({ -ltr(t: "2024-06") }) أو يومًا ({ -ltr(t: "2024-06-18") }) أو مدة ({ -ltr(t: "2024-06-18/2024-06-19") })؛ والعلامة ~ تعني «نحو»، والعلامة { -ltr(t: "?") } تعني «ربما»
date-empty = التاريخ فارغ
    .help = اكتب تاريخًا مثل { -ltr(t: "2024") } أو { -ltr(t: "2024-06") } أو { -ltr(t: "2024-06-18") }؛ وإن لم يُعرف شيء فاكتب { -ltr(t: "XXXX") }
date-long = أطول من أن يكون تاريخًا: «{ $found }»
    .help = لا يزيد التاريخ على 1000 حرف، مثل { -ltr(t: "2024-06-18") }
date-digits = الرقم { $found } ليس من الأرقام 0 إلى 9
    .help = اكتب التواريخ بالأرقام من 0 إلى 9، مثل { -ltr(t: "2024-06-18") }
date-dash = { $found } في موضع الشرطة
    .help = اكتب { -ltr(t: "-") } بين السنة والشهر واليوم، واكتب { -ltr(t: "/") } بين طرفي المدة
date-hidden = في التاريخ حرف لا يُرى: { $found }
    .help = احذفه؛ والأضمن أن تكتب التاريخ من جديد
date-space = في التاريخ مسافة
    .help = اكتبه بلا مسافات، مثل { -ltr(t: "2024-06-18") }، أو { -ltr(t: "2024-06-18T18:08:00") } مع الساعة
date-case = في التاريخ حروف لاتينية صغيرة: «{ $found }»
    .help = اكتب X وT وY وZ كبيرة، مثل { -ltr(t: "199X") }
date-character = «{ $found }» لا يصح في تاريخ
    .help = اكتب تاريخًا مثل { -ltr(t: "2024") } أو { -ltr(t: "2024-06") } أو { -ltr(t: "2024-06-18") }
date-words = تاريخ مكتوب بالكلمات: «{ $found }»
    .help = اكتبه بالأرقام، مثل { -ltr(t: "2024-06-18") }
date-hijri = تاريخ هجري: «{ $found }»
    .help = اكتب ما يقابله بالميلادي، ومعه ~ إن لم يُعرف يومه بالضبط؛ أما لفظه كما ورد فموضعه date_note
date-machine = تاريخ كما تكتبه البرامج: «{ $found }»
    .help = اكتب مثلًا { -ltr(t: "2024-06-18") }، أو { -ltr(t: "2024-06-18T18:08:00") } مع الساعة
date-bce-digits = لا يصح X في سنة قبل 0000: «{ $found }»
    .help = اكتب أولى السنوات المحتملة وآخرها، مثل { -ltr(t: "[-0049..-0040]") }
date-order = السنة أولًا في التاريخ: «{ $found }»
    .help = اكتب السنة ثم الشهر ثم اليوم، مثل { -ltr(t: "2024-06-18") }
date-separator = تفصل شرطة بين السنة والشهر واليوم: «{ $found }»
    .help = اكتب مثلًا { -ltr(t: "2024-06-18") }
date-span = تفصل شرطة مائلة بين طرفي المدة: «{ $found }»
    .help = اكتب مثلًا { -ltr(t: "2024/2025") }
date-pad = أرقام أقل من اللازم: «{ $found }»
    .help = اكتب السنة بأربعة أرقام، وكلًا من الشهر واليوم برقمين، مثل { -ltr(t: "2024-06-08") }
date-compact = تاريخ بلا شرطات: «{ $found }»
    .help = اكتب مثلًا { -ltr(t: "2024-06-18") }
date-long-year = سنة تزيد على أربعة أرقام تحتاج إلى Y قبلها: «{ $found }»
    .help = اكتب مثلًا { -ltr(t: "Y12024") }
date-short-year = السنة تحتاج إلى أربعة أرقام: «{ $found }»
    .help = اكتب السنة كاملة ثم الشهر ثم اليوم، مثل { -ltr(t: "2024-06-18") }
date-y-year = Y للسنوات التي تزيد على أربعة أرقام: «{ $found }»
    .help = اكتب مثلًا { -ltr(t: "2024") }
date-year-zero = لا توجد سنة { $found }
    .help = السنة { -ltr(t: "0000") } هي 1 ق.م، والسنة { -ltr(t: "-0001") } هي 2 ق.م
date-century = { $found } ليست سنة
    .help = اكتب أربعة أرقام، مثل { -ltr(t: "1948") }؛ واكتب { -ltr(t: "19XX") } للسنوات من 1900 إلى 1999
date-decade = { $found } ليست سنة
    .help = اكتب أربعة أرقام، مثل { -ltr(t: "1983") }؛ واكتب { -ltr(t: "198X") } للسنوات من 1980 إلى 1989
date-float = «{ $found }» عدد عشري لا تاريخ
    .help = اكتب الشهر بشرطة، مثل { -ltr(t: "2024-06") }
date-month = لا يوجد شهر رقمه { $found }
    .help = الأشهر من 01 إلى 12؛ والفصول من الربيع إلى الشتاء من 21 إلى 24، وأرباع السنة من 33 إلى 36
date-day = لا يوجد يوم رقمه { $found }
    .help = الأيام من 01 إلى 31؛ واكتب XX إن لم يُعرف اليوم
date-day-of-month = ليس في ذلك الشهر إلا { $found } يومًا
    .help = صحّح اليوم، أو اكتب XX إن لم يُعرف
date-leap = ليس في فبراير { $found } إلا 28 يومًا
    .help = صحّح اليوم أو السنة، أو اكتب XX إن لم يُعرف اليوم
date-reversed = النهاية قبل البداية: «{ $found }»
    .help = اكتب الأسبق أولًا
date-open = الطرفان مجهولان
    .help = اكتب طرفًا واحدًا على الأقل: { -ltr(t: "1967/..") } بمعنى «منذ»، و{ -ltr(t: "../1967") } بمعنى «حتى»
date-slashes = أكثر من شرطة مائلة: «{ $found }»
    .help = للمدة طرفان، مثل { -ltr(t: "2024-06-18/2024-06-19") }
date-dots = تفصل شرطة مائلة بين طرفي المدة: «{ $found }»
    .help = اكتب مثلًا { -ltr(t: "2024-06/2024-10") }؛ والطرف المفتوح يُكتب { -ltr(t: "2024-06/..") } أو { -ltr(t: "../2024-10") }
date-set = مجموعة تعذّرت قراءتها: «{ $found }»
    .help = اكتب التواريخ المحتملة بلا مسافات، مثل { -ltr(t: "[2013-08-14,2013-08-15]") }
date-all-of = لا يُقبل القوسان { -ltr(t: "{ }") } لعدة تواريخ معًا: «{ $found }»
    .help = اكتب حدثًا لكل تاريخ؛ أو { -ltr(t: "[2013-08-14,2013-08-15]") } إن كان المقصود واحدًا منها
date-exponent = لا تُقبل السنوات المكتوبة بالأس: «{ $found }»
    .help = اكتب الأرقام كلها، مثل { -ltr(t: "Y170000000") }
date-significant = لا تُقبل الأرقام المعنوية: «{ $found }»
    .help = اكتب { -ltr(t: "1950~") } بمعنى «نحو 1950»، و{ -ltr(t: "195X") } للسنوات من 1950 إلى 1959
date-midnight = لا توجد في اليوم ساعة { $found }
    .help = منتصف الليل هو { -ltr(t: "00:00:00") } من اليوم التالي
date-seconds = ساعة بلا ثوانٍ: «{ $found }»
    .help = اكتب الساعات والدقائق والثواني، مثل { -ltr(t: "2020-08-04T18:08:00") }
date-clock = ليست ساعة من ساعات اليوم: «{ $found }»
    .help = اكتب اليوم والساعة، مثل { -ltr(t: "2020-08-04T18:08:00") }، ومعهما { -ltr(t: "+03:00") } أو Z إن عُرف فرق التوقيت
date-clock-span = لا تُقبل الساعة في مدة: «{ $found }»
    .help = اكتب الأيام، مثل { -ltr(t: "2020-08-04/2020-08-05") }
