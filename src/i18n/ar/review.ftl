## tarikh review: events that are proposed for a timeline.

review-new = جديد
review-accepted = في الخط الزمني من قبل
review-dismissed = مرفوض
review-blocked = لا يمكن قبوله
review-candidate = { $place } { $id }: { $standing }
review-near = قريب من الحدث { $number } { $id }: { $why }
review-passage = يقتبس المقتطف نفسه
review-days = في الأيام نفسها
review-actors = بالفاعلين أنفسهم
review-summary = جديد: { $new }، في الخط الزمني من قبل: { $accepted }، مرفوض: { $dismissed }، لا يمكن قبوله: { $blocked }

## The screen of it.

review-none = لا مرشَّح في هذا الملف.
review-heading = المرشَّح { $n } من { $all } · { $standing }
review-heading-near = أحداث قريبة منه؛ الأرقام 1 إلى 9 تضيف مقتطفه إلى واحد منها
review-near-row = { $n } · الحدث { $number } · { $date } · { $title }: { $why }
review-is-accepted = هو في الخط الزمني من قبل.
review-is-blocked = لا يمكن قبوله كما هو: ما فيه من خلل مذكور أعلاه.
review-no-near = لا حدث قريب بهذا الرقم.
review-hint-accept = قبول
review-hint-dismiss = رفض
review-hint-account = رواية أخرى
review-hint-next = التالي
review-hint-undo = تراجع
change-accept = حدث جديد: { $id }
change-account = رواية أخرى للحدث { $id }
review-choose = إلى أي حدث
