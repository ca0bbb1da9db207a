## command

# error:, help: and warning: are what scripts look for, in any language.
command-error = error: { $what }
command-help = help: { $what }
command-left-out = warning: { $what }؛ الأمر {"\u2066"}tarikh check { $file }{"\u2069"} يبيّن ما تعذّرت قراءته فيه
command-panic =
    error: تعطّل tarikh؛ الخلل في البرنامج، ولم تُمس ملفاتك
    { $report }
usage-unknown = لا { $argument } هنا
    .help = الأمر {"\u2066"}tarikh --help{"\u2069"} أو {"\u2066"}tarikh COMMAND --help{"\u2069"} يذكر ما يُقبل
usage-unknown-meant = لا { $argument } هنا
    .help = هل المقصود { $meant } ؟
usage-command = لا أمر باسم { $command }
    .help = الأمر {"\u2066"}tarikh --help{"\u2069"} يسردها
usage-no-command = ينقص أمر
    .help = اكتب {"\u2066"}--help{"\u2069"} بعده لسردها
usage-value = «{ $value }» ليست قيمة للخيار { $argument }
    .help = القيم المقبولة: { $known }
usage-value-missing = تنقص قيمة الخيار { $argument }
    .help = يذكر {"\u2066"}--help{"\u2069"} ما يقبله
usage-value-refused = «{ $value }» ليست قيمة للخيار { $argument }: { $reason }
usage-missing = ينقص: { $arguments }
    .help = يُظهر {"\u2066"}--help{"\u2069"} الأمر كله
usage-conflict = لا يجتمع { $argument } و{ $other }
    .help = احذف أحدهما

command-output = تعذّرت كتابة المخرجات: { $reason }

command-no-terminal = تحتاج الشاشة إلى طرفية، والمخرجات لا تذهب إلى طرفية
    .help = شغّله في طرفية؛ الأمر tarikh --help يذكر ما يعمل بدونها
command-no-keys = تحتاج الشاشة إلى طرفية تأخذ منها المفاتيح، ولا طرفية هنا
    .help = شغّله في طرفية؛ الأمر tarikh --help يذكر ما يعمل بدونها
command-dumb-terminal = هذه الطرفية لا تضع نصًا في موضع من الشاشة: قيمة TERM هي «dumb» أو لا قيمة لها
    .help = اجعل TERM اسم الطرفية، والأرجح TERM=xterm-256color
command-terminal = تعذّر استعمال الطرفية: { $reason }

command-path-first = الخط الزمني مكتوب قبل الأمر
    .help = اكتبه بعد الأمر
command-variable-unknown = قيمة { $name } هي { $says }، ولا معنى لها هنا
    .help = القيم المقبولة: { $wanted }

command-frame-size-wrong = تُكتب الأعمدة والصفوف هكذا: { -ltr(t: "120x40") }، وكل منهما من 1 إلى { $most }
command-frame-picture = شاشة «تاريخ»، الأعمدة: { $width }، الصفوف: { $height }
command-unknown-key = { $name } في العمود { $column } من { -ltr(t: "--keys") } ليس اسم مفتاح
    .help = اكتب { -ltr(t: "<lt>") } للعلامة { -ltr(t: "<") }

command-check-coverage-form = التغطية تُكتب نصًا أو JSON فقط
    .help = احذف { -ltr(t: "--format") }، أو اكتب { -ltr(t: "--format json") }
command-check-unknown = لا نتيجة فحص باسم { $code }
    .help = { $near ->
    [0] الكلمة التي بين قوسين بعد warning هي اسم النتيجة، مثل date-contradicted
   *[other] هل المقصود { $near }؟
  }
command-filter-first = التصفية التي قبل الأمر ليست تصفيته: tarikh list --filter FILTER
command-list-names-term = الشرط { $term } لا يقول شيئًا عن اسم
    .help = اكتب كلمات من الاسم أو المعرّف، أو هو:مهمل لما لا يشير إليه أي حدث
command-list-names-nothing = لا اسم يطابق
command-list-nothing = لا حدث يطابق
command-list-suggestion = اكتب { $suggestion }
command-show-unknown = لا حدث معرّفه { $id }
    .help = { $near ->
    [0] الأمر tarikh list يسرد الأحداث كلها
   *[other] هل المقصود { $near }؟
  }
command-show-left-out = الحدث { $id } متروك لأن قراءته تعذّرت
    .help = الأمر {"\u2066"}tarikh check { $file }{"\u2069"} يبيّن الخلل من السطر { $line }

ctl-no-stage = لا عرض جارٍ الآن
    .help = ابدأ عرضًا في طرفية أخرى أولًا
ctl-no-such-stage = { $stage } ليس على أي شاشة عرض
    .help = بدون { -ltr(t: "--stage") } يُقصد آخر عرض بدأ
ctl-goto-needs = يحتاج goto إلى معرّف حدث أو رقمه
ctl-stop-unknown = يحتاج stop إلى رقم محطة، أولها 1
ctl-blank-unknown = تصير الشاشة سوداء بالقيمة dark وبيضاء بالقيمة paper؛ والقيمة off تعيد العرض
ctl-needs-nothing = هذا الأمر لا يأخذ قيمة
ctl-place = المحطة { $stop } من { $stops } · الخطوة { $step } من { $steps }
ctl-event = { $date } · { $title }
ctl-clock = مضى { $time }{ $running ->
        [0] ، متوقفة
       *[other] { "" }
    }
ctl-blanked = العرض محجوب عن الشاشة
ctl-next = التالي: { $event }
talk-no-event = هذا الحدث ليس في العرض
talk-no-stop = هذه المحطة ليست في العرض
stage-not-understood = لم تفهم شاشة العرض ما طُلب؛ الأرجح أنها من إصدار آخر من «تاريخ»
stage-version = شاشة العرض من إصدار آخر من «تاريخ»
    .help = أغلق «تاريخ» في الطرفيتين، ثم شغّله فيهما من إصدار واحد
stage-busy = المتصلون بشاشة العرض كثيرون
    .help = أغلق بعض طرفيات الملاحظات
stage-no-answer = شاشة العرض لا تجيب
    .help = لعلها متوقفة، أو في محرّر
stages-not-ours = المسار { $path } ليس لك، فلا يُسمع منه شيء ولا يُرسل إليه شيء
    .help = احذفه، أو اجعل XDG_RUNTIME_DIR مجلدًا لك وحدك
stages-open = المسار { $path } مفتوح لغيرك، فلا يُسمع منه شيء ولا يُرسل إليه شيء
    .help = نفّذ {"\u2066"}chmod 700 { $path }{"\u2069"}
stages-system = تعذّر استعمال المسار { $path }: { $reason }

command-tours-none = لا جولات في الخط الزمني
command-review-timeline-missing = لا خط زمني هنا تُراجع له أحداث
    .help = اذكره: tarikh review CANDIDATES --timeline FILE
command-tour-unknown = لا جولة معرّفها { $id }
    .help = { $tours ->
    [0] لا جولات في الخط الزمني
   *[other] جولاته: { $tours }
  }
command-handout-nothing = لا حدث للنشرة
command-handout-kept = الملف { $file } ليس نشرة، فتُرك كما هو
    .help = اذكر ملفًا آخر، أو احذف هذا أولًا
command-unwritten = تعذّرت كتابة { $file }: { $reason }
command-new-there = موجود من قبل، وتُرك كما هو: { $files }
    .help = اذكر مجلدًا آخر؛ لم يُكتب شيء
command-new-next = الخطوة التالية: الأمر tarikh يفتحه هناك، وما يتغيّر في محرّر إلى جانبه يظهر على الشاشة؛ والأمر tarikh check يبيّن الخلل
command-new-next-empty = الخطوة التالية: الأمر tarikh add-source FILE يضيف مقالًا هناك؛ والأمر tarikh check يبيّن الخلل
command-add-source-stdin = المدخلات
command-add-source-added = أُضيف { $id }: { $file }
command-add-source-would = { $file }:
command-add-source-decoded = { $id }: قُرئ بترميز { $encoding }، وكُتب بترميز UTF-8
command-add-source-unknown = { $id }: لا شيء فيه يذكر هذه؛ أضفها إلى بياناته إن عرفتها: { $options }
command-add-source-there = { $file } في الخط الزمني من قبل، وهو المصدر { $id }؛ لم يُكتب شيء
command-add-source-taken = المعرّف { $id } لمصدر آخر
    .help = أعطِ غيره بالخيار { -ltr(t: "--id") }
command-add-source-one = الخيارات { -ltr(t: "--id --title --url") } لمقال واحد
    .help = أضفه وحده
command-add-source-missing = لا وجود للملف { $file }
command-add-source-not-regular = { $file } مجلد أو أنبوب أو جهاز، لا ملف
    .help = اذكر المقالات التي فيه؛ والعلامة { -ltr(t: "-") } تقرأ من أنبوب
command-add-source-too-large = حجم { $file } يزيد على { $limit } ميغابايت
command-add-source-denied = تعذّرت قراءة { $file }: { $reason }
command-add-source-not-text = { $file } ليس نصًا ({ $kind })
    .help = احفظ كلماته أولًا نصًا أو صفحة ويب
command-add-source-empty = لا كلمات في { $file }
    .help = إن كانت صفحة لا تأتي كلماتها إلا ببرنامج فيها (script) فاحفظها من متصفح
command-add-source-too-deep = { $file } صفحة فيها آلاف العناصر بعضها داخل بعض
    .help = انسخ كلماتها إلى ملف نصي
command-add-source-encoding-not = تتعذر قراءة { $file } بترميز { $encoding } من البايت { $byte }
    .help = اذكر ترميزه: { -ltr(t: "--encoding windows-1256, windows-1252, utf-16le, …") }

config-path = { $path }
config-path-missing = { $path } (لا ملف هناك؛ ويمكن أن يُحفظ فيه ما يلي)
config-comes-to = هنا { $value }: { $why }
origin-flag = من سطر الأوامر
origin-variable = من { $variable }
origin-file = من الملف
origin-default = القيمة الافتراضية
theme-why-color = الألوان مرفوضة ({ -ltr(t: "--color never") })
theme-why-said = طُلب بالاسم
theme-why-no-color = المتغير NO_COLOR مضبوط
depth-why-variable = من COLORTERM
depth-why-answers = من جواب الطرفية
depth-why-outer = يذكر tmux ما في الطرفية التي حوله
depth-why-screen = لا يمرّر GNU screen إلا ما يذكره TERM وCOLORTERM عن الطرفية التي حوله
depth-why-term = من TERM؛ أما COLORTERM=truecolor فيدل على أكثر
theme-why-background = من خلفية الطرفية كما تخبر بها
language-why-locale = من إعدادات النظام المحلية (locale)
theme-why-variable = من COLORFGBG
theme-why-nothing = لا يُعرف عن الخلفية شيء
plain-why-dumb = قيمة TERM هي «dumb» أو ليست معيَّنة

doctor-size = المقاس
doctor-no-terminal = لا طرفية
doctor-not-asked = المخرجات لا تذهب إلى طرفية، فلم تُسأل أي طرفية
doctor-answers = الأجوبة
doctor-none = لا شيء
doctor-name = الاسم
doctor-device = الجهاز
doctor-mode = ترتيب الاتجاهين
doctor-mode-known = موجود
doctor-mode-unknown = غير موجود
doctor-background = الخلفية
doctor-light = فاتحة
doctor-dark = داكنة
doctor-known-as = محفوظة باسم
doctor-marks = الحركات
doctor-marks-right = يمكن إظهارها
doctor-question = أيها يُقرأ صحيحًا؟ الرقم من 0 إلى 9 يُحفظ لهذه الطرفية، والمفتاح Enter لا يغيّر شيئًا:{" "}
command-not-remembered = تعذّر حفظ الجواب: { $reason }
    .help = شغّله مع { -ltr(t: "--bidi") } واسم العائلة، أو اجعل TARIKH_BIDI اسمها
doctor-outer = حول tmux
doctor-family = العائلة
doctor-chosen = { $what }: { $why }
doctor-depth = الألوان
doctor-encoding = الترميز
doctor-encoding-unknown = غير معروف؛ يُرسل النص بترميز UTF-8
doctor-theme = المظهر
doctor-card = اللوحان نفسهما كما يُرسلان إلى كل عائلة من الطرفيات.

command-man-unknown = لا أمر باسم { $name }
    .help = الأمر tarikh --help يسردها كلها
command-man-unwritten = تعذّرت كتابة الملف { $file }: { $reason }

stats-events = الأحداث: { $count }
stats-conflict = روايات تختلف
stats-unsourced = بلا مصدر
stats-excerpts = المقتطفات: { $count }
stats-sources = المقالات: { $count }، مع الأحداث التي تقتبس منها
stats-actors = الفاعلون: { $count }، مع أحداثهم
stats-places = الأماكن: { $count }، مع أحداثها
stats-tags = الوسوم: { $count }، مع أحداثها
stats-facts = المعلومات: { $count }، مع الأحداث التي تذكرها
stats-phases = المراحل: { $count }، مع أحداثها
stats-disagreements = الاختلافات: { $count }، برقم الحدث
stats-silences = فترات بلا أحداث: { $count }، برقم الحدث الذي ينهيها
