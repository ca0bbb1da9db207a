## ما يُقال عن الشاشة جملًا تامة (--plain).

plain-events = { $events ->
        [zero] لا أحداث
        [one] حدث واحد
        [two] حدثان
        [few] { $events } أحداث
        [many] { $events } حدثًا
       *[other] { $events } حدث
    } من { $sources ->
        [one] مقال واحد
        [two] مقالين
        [few] { $sources } مقالات
        [many] { $sources } مقالًا
       *[other] { $sources } مقال
    }
plain-example = هذا هو المثال
plain-filtered = التصفية { $filter }: يطابقها { $hits } من { $events }{ $possible ->
        [0] { "" }
       *[other] ، و{ $possible } إن صح تاريخها المحتمل
    }{ $nearest ->
        [0] { "" }
       *[other] ، و{ $nearest } فيها أكثر الكلمات
    }
plain-left-out = تُرك من التصفية ما لا يُقرأ: { $term }
plain-event = الحدث { $place } من { $all }، وهو المحدد: { $said }
plain-event-numbered = الحدث { $place } من { $all }، وهو المحدد، ورقمه في الخط الزمني { $number }: { $said }
plain-listed = { $number }، { $date }: { $title }
plain-accounts = { $accounts ->
        [0] لا يرويه أي مقال
        [one] ورد في رواية واحدة
        [two] ورد في روايتين
        [few] ورد في { $accounts } روايات
       *[other] ورد في { $accounts } رواية
    }
plain-accounts-differ = { $accounts ->
        [one] روايته تناقض نفسها في { $what }
        [two] ورد في روايتين تختلفان في { $what }
        [few] ورد في { $accounts } روايات تختلف في { $what }
       *[other] ورد في { $accounts } رواية تختلف في { $what }
    }
plain-on-date = التاريخ
plain-on-standing = وقوعه
plain-out = لا يطابق التصفية
plain-period = المدة المراد التصفية بها: { $period }
plain-item = { $place } من { $all }، وهو المحدد: { $said }
plain-included = تطلبه التصفية
plain-excluded = تستبعده التصفية
plain-who = الفاعلون: { $names }
plain-where = المكان: { $names }
plain-account = الرواية { $shown } من { $all }: { $source }
plain-article = المقال: { $source }
plain-paragraph = المقتطف في الفقرة { $first } من { $all }
plain-passage = المقتطف: «{ $words }»
plain-passage-of = مقتطف الحدث { $number }: «{ $words }»
plain-translation = الترجمة: { $words }
plain-found = «{ $words }»: { $all ->
        [0] ليس في هذا المقال
       *[other] { $shown ->
            [0] عدد مواضعه هنا { $all }
           *[other] الموضع { $shown } من { $all }
        }
    }
plain-account-selected = الرواية { $shown } من { $all }، وهي المحددة: { $source }
plain-account-says = الرواية { $shown }، { $source }: «{ $words }»
plain-differ = تختلف في { $what }: { $answers }
plain-answered = { $what }: { $answers }
plain-answer = { $what } ({ $who })
plain-answer-account = { $what } ({ $accounts ->
        [one] الرواية { $who }
        [two] الروايتان { $who }
       *[other] الروايات { $who }
    })
plain-quote = «{ $words }»
plain-between-answers = { "؛ " }
plain-question = السؤال { $place } من { $all }، وهو المحدد: { $said }
plain-article-selected = المقال { $place } من { $all }، وهو المحدد: { $said }
plain-dark = شاشة العرض مظلمة
plain-paper = شاشة العرض صفحة خالية
plain-filter = التصفية:
plain-find = البحث في المقال:
plain-typed = المكتوب:
plain-name = حفظ هذه التصفية باسم:
plain-words = الكلمات المحددة: { $words }
plain-offer = الاقتراح { $place } من { $all }: { $said }
plain-choice = { $key }: { $said }
plain-field = { $label }، الحقل { $place } من { $all }:
plain-holds = وهو المعمول به الآن
plain-error = خطأ:
plain-warning = تحذير:
plain-notice = تنبيه:
plain-added = أُضيف السطر { $number }: { $line }
plain-removed = حُذف السطر { $number }: { $line }
plain-kept = السطر { $number }: { $line }
plain-count = الرقم المكتوب: { $count }
plain-keys = المفاتيح: { $keys }
plain-selected = المحدد: { $said }
plain-pilcrow = الفقرة
plain-quoted = اقتُبس من { $quoted } من أصل { $all } من الفقرات
key-name-slash = الشرطة المائلة
key-name-question = علامة الاستفهام
key-name-left-bracket = القوس المعقوف الأيسر
key-name-right-bracket = القوس المعقوف الأيمن
key-name-star = النجمة
key-name-exclamation = علامة التعجب
key-name-ampersand = علامة العطف
key-name-less = علامة أصغر من
key-name-greater = علامة أكبر من
key-name-equals = علامة المساواة
key-name-plus = علامة الجمع
key-name-minus = علامة الطرح
key-name-apostrophe = الفاصلة العليا
key-name-colon = النقطتان
key-name-comma = الفاصلة اللاتينية
key-name-dot = النقطة
key-name-up = السهم الأعلى
key-name-down = السهم الأسفل
key-name-left = السهم الأيسر
key-name-right = السهم الأيمن
