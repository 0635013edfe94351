<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccountPage</name>
    <message>
        <source>Your account</source>
        <translation>حسابك</translation>
    </message>
    <message>
        <source>Signs you in, together with your e-mail address.</source>
        <translation>تسجّل دخولك مع عنوان بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرمز السري</translation>
    </message>
    <message>
        <source>{role}: {may}</source>
        <translation>‏{role}: {may}</translation>
    </message>
    <message>
        <source>A PIN unlocks this window faster, and lets you step in at a desk. Ctrl+L locks.</source>
        <translation>الرمز السري يفتح هذه النافذة أسرع ويتيح لك التدخل في أي مكتب. للقفل: Ctrl+L.</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>تغيير كلمة المرور…</translation>
    </message>
    <message>
        <source>Change PIN…</source>
        <translation>تغيير الرمز السري…</translation>
    </message>
</context>
<context>
    <name>ActivityFilters</name>
    <message>
        <source>About whom: name, ID, e-mail</source>
        <translation>عمّن: الاسم أو الرقم أو البريد</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>بلا تسجيل دخول</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>اختيار الأيام…</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>سجل النشاط</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>More people fit this search than are shown here. Type more of the name.</source>
        <translation>يطابق هذا البحث أشخاصًا أكثر مما يظهر هنا. اكتب المزيد من الاسم.</translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} مُدخل</numerusform>
            <numerusform>مُدخل واحد</numerusform>
            <numerusform>مُدخلان</numerusform>
            <numerusform>{count} مُدخلات</numerusform>
            <numerusform>{count} مُدخلًا</numerusform>
            <numerusform>{count} مُدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} · times in {zone}</source>
        <translation>{count} · الأوقات بتوقيت {zone}</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>لا شيء يطابق عوامل التصفية</translation>
    </message>
    <message>
        <source>Choose a longer span, or let a filter go.</source>
        <translation>اختر مدة أطول أو أزل أحد العوامل.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>{what}. Somebody with access to the database did this past the app. Compare with a backup, and keep this database as it is.</source>
        <translation>{what}. فعل ذلك شخص له وصول إلى قاعدة البيانات من خارج التطبيق. قارنها بنسخة احتياطية واترك هذه القاعدة كما هي.</translation>
    </message>
    <message>
        <source>The trail is not whole</source>
        <translation>السجل غير مكتمل</translation>
    </message>
    <message>
        <source>{person}: {option}</source>
        <translation>‏{person}: {option}</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Nothing chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation>اختر مدخلًا لترى ما غيّره.</translation>
    </message>
    <message>
        <source>{day}, {time} · entry {number}</source>
        <translation>{day}، {time} · المدخل {number}</translation>
    </message>
    <message>
        <source>The event was deleted.</source>
        <translation>حُذفت الفعالية.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>Open the registration</source>
        <translation>فتح التسجيل</translation>
    </message>
    <message>
        <source>All about this registration</source>
        <translation>كل ما يخص هذا التسجيل</translation>
    </message>
    <message>
        <source>All about this person</source>
        <translation>كل ما يخص هذا الشخص</translation>
    </message>
    <message>
        <source>This entry says that it happened, not what: secrets are never kept.</source>
        <translation>يذكر هذا المدخل أن الأمر حدث دون تفاصيله: الأسرار لا تُحفظ أبدًا.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>Amendments</name>
    <message>
        <source>{name} registered</source>
        <translation>سُجّل {name}</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>تم تغيير {name}</translation>
    </message>
    <message>
        <source>Answers of {name} changed</source>
        <translation>تغيّرت إجابات {name}</translation>
    </message>
    <message>
        <source>{name} moved to {slot} and approved</source>
        <translation>نُقل {name} إلى {slot} واعتُمد</translation>
    </message>
    <message>
        <source>{name} approved for {count}</source>
        <translation>اعتُمد {name} بكمية {count}</translation>
    </message>
</context>
<context>
    <name>AnswersBlock</name>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Change answers…</source>
        <translation>تغيير الإجابات…</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>بلا إجابة</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Answers of {name}</source>
        <translation>إجابات {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>ApprovalDialog</name>
    <message numerus="yes">
        <source>Approve {count} registrations?</source>
        <translation>
            <numerusform>اعتماد {count} تسجيل؟</numerusform>
            <numerusform>اعتماد تسجيل واحد؟</numerusform>
            <numerusform>اعتماد تسجيلين؟</numerusform>
            <numerusform>اعتماد {count} تسجيلات؟</numerusform>
            <numerusform>اعتماد {count} تسجيلًا؟</numerusform>
            <numerusform>اعتماد {count} تسجيل؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve {count}</source>
        <translation>اعتماد {count}</translation>
    </message>
    <message>
        <source>First come, first served. Each gets a pass at once.</source>
        <translation>الأسبق أولًا. يحصل كل منها على تصريح فورًا.</translation>
    </message>
    <message>
        <source>Committed by this</source>
        <translation>يُخصَّص بهذا</translation>
    </message>
    <message>
        <source>Budget left now</source>
        <translation>المتبقي من الميزانية الآن</translation>
    </message>
    <message>
        <source>Budget left then</source>
        <translation>المتبقي من الميزانية بعدها</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>لم تُعتمد</translation>
    </message>
    <message>
        <source>Already decided</source>
        <translation>تم البت فيها</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>كل شيء على ما يرام</translation>
    </message>
    <message>
        <source>Sold out options, full slots and open requests would be listed here.</source>
        <translation>تظهر هنا الخيارات النافدة والمواعيد الممتلئة والطلبات المعلّقة.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>عرض الكل ({count})</translation>
    </message>
</context>
<context>
    <name>AttentionPanel</name>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>كل شيء على ما يرام</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>Checking</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>{count} approved</source>
        <translation>اعتُمد {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} could not be approved</source>
        <translation>
            <numerusform>تعذر اعتماد {count} تسجيل</numerusform>
            <numerusform>تعذر اعتماد تسجيل واحد</numerusform>
            <numerusform>تعذر اعتماد تسجيلين</numerusform>
            <numerusform>تعذر اعتماد {count} تسجيلات</numerusform>
            <numerusform>تعذر اعتماد {count} تسجيلًا</numerusform>
            <numerusform>تعذر اعتماد {count} تسجيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approving {count} registrations</source>
        <translation>
            <numerusform>جارٍ اعتماد {count} تسجيل</numerusform>
            <numerusform>جارٍ اعتماد تسجيل واحد</numerusform>
            <numerusform>جارٍ اعتماد تسجيلين</numerusform>
            <numerusform>جارٍ اعتماد {count} تسجيلات</numerusform>
            <numerusform>جارٍ اعتماد {count} تسجيلًا</numerusform>
            <numerusform>جارٍ اعتماد {count} تسجيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} wait again</source>
        <translation>
            <numerusform>{count} في الانتظار من جديد</numerusform>
            <numerusform>{count} في الانتظار من جديد</numerusform>
            <numerusform>{count} في الانتظار من جديد</numerusform>
            <numerusform>{count} في الانتظار من جديد</numerusform>
            <numerusform>{count} في الانتظار من جديد</numerusform>
            <numerusform>{count} في الانتظار من جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stay as they are</source>
        <translation>
            <numerusform>يبقى {count} تسجيل كما هو</numerusform>
            <numerusform>يبقى تسجيل واحد كما هو</numerusform>
            <numerusform>يبقى تسجيلان كما هما</numerusform>
            <numerusform>تبقى {count} تسجيلات كما هي</numerusform>
            <numerusform>يبقى {count} تسجيلًا كما هو</numerusform>
            <numerusform>يبقى {count} تسجيل كما هو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoing {count} approvals</source>
        <translation>
            <numerusform>جارٍ التراجع عن {count} اعتماد</numerusform>
            <numerusform>جارٍ التراجع عن اعتماد واحد</numerusform>
            <numerusform>جارٍ التراجع عن اعتمادين</numerusform>
            <numerusform>جارٍ التراجع عن {count} اعتمادات</numerusform>
            <numerusform>جارٍ التراجع عن {count} اعتمادًا</numerusform>
            <numerusform>جارٍ التراجع عن {count} اعتماد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject {count} registrations?</source>
        <translation>
            <numerusform>أتريد رفض {count} تسجيل؟</numerusform>
            <numerusform>أتريد رفض تسجيل واحد؟</numerusform>
            <numerusform>أتريد رفض تسجيلين؟</numerusform>
            <numerusform>أتريد رفض {count} تسجيلات؟</numerusform>
            <numerusform>أتريد رفض {count} تسجيلًا؟</numerusform>
            <numerusform>أتريد رفض {count} تسجيل؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject {count}</source>
        <translation>رفض {count}</translation>
    </message>
    <message>
        <source>{count} rejected</source>
        <translation>رُفض {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} could not be rejected</source>
        <translation>
            <numerusform>تعذر رفض {count} تسجيل</numerusform>
            <numerusform>تعذر رفض تسجيل واحد</numerusform>
            <numerusform>تعذر رفض تسجيلين</numerusform>
            <numerusform>تعذر رفض {count} تسجيلات</numerusform>
            <numerusform>تعذر رفض {count} تسجيلًا</numerusform>
            <numerusform>تعذر رفض {count} تسجيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejecting {count} registrations</source>
        <translation>
            <numerusform>جارٍ رفض {count} تسجيل</numerusform>
            <numerusform>جارٍ رفض تسجيل واحد</numerusform>
            <numerusform>جارٍ رفض تسجيلين</numerusform>
            <numerusform>جارٍ رفض {count} تسجيلات</numerusform>
            <numerusform>جارٍ رفض {count} تسجيلًا</numerusform>
            <numerusform>جارٍ رفض {count} تسجيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {total} were decided before and stay so; the rest is as it was.</source>
        <translation>
            <numerusform>تم البت في {done} من {total} قبل ذلك وتبقى كذلك؛ والباقي كما كان.</numerusform>
            <numerusform>تم البت في واحد من {total} قبل ذلك ويبقى كذلك؛ والباقي كما كان.</numerusform>
            <numerusform>تم البت في اثنين من {total} قبل ذلك ويبقيان كذلك؛ والباقي كما كان.</numerusform>
            <numerusform>تم البت في {done} من {total} قبل ذلك وتبقى كذلك؛ والباقي كما كان.</numerusform>
            <numerusform>تم البت في {done} من {total} قبل ذلك وتبقى كذلك؛ والباقي كما كان.</numerusform>
            <numerusform>تم البت في {done} من {total} قبل ذلك وتبقى كذلك؛ والباقي كما كان.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Stopped there; the rest is as it was.</source>
        <translation>توقف هناك؛ والباقي كما كان.</translation>
    </message>
    <message>
        <source>{reason} ({count})</source>
        <translation>{reason} ({count})</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>تراجع: {what}</translation>
    </message>
    <message>
        <source>These people won&apos;t get what they asked for. Approvals among them are withdrawn and their passes stop working; what is final or picked up is left alone. This is final.</source>
        <translation>لن يحصل هؤلاء على ما طلبوه. تُسحب الاعتمادات بينها وتتوقف تصاريحها؛ ويبقى النهائي وما استُلم كما هو. هذا نهائي.</translation>
    </message>
</context>
<context>
    <name>BudgetCard</name>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>المخصّص</translation>
    </message>
    <message>
        <source>Pending requests</source>
        <translation>الطلبات المعلّقة</translation>
    </message>
    <message>
        <source>Free after pending</source>
        <translation>المتاح بعد المعلّق</translation>
    </message>
    <message>
        <source>Short after pending</source>
        <translation>العجز بعد المعلّق</translation>
    </message>
    <message>
        <source>Event budget</source>
        <translation>ميزانية الفعالية</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>مخصّص</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>if every pending request is approved: {left} left</source>
        <translation>إذا اعتُمد كل معلّق: يبقى {left}</translation>
    </message>
    <message>
        <source>approving every pending request would overspend by {short}</source>
        <translation>اعتماد كل معلّق يتجاوز الميزانية بمقدار {short}</translation>
    </message>
</context>
<context>
    <name>BudgetPanel</name>
    <message>
        <source>{committed} of {budget} committed</source>
        <translation>خُصّص {committed} من {budget}</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>المخصّص</translation>
    </message>
    <message>
        <source>Pending (striped)</source>
        <translation>معلّق (مخطط)</translation>
    </message>
    <message>
        <source>Free after pending</source>
        <translation>المتاح بعد المعلّق</translation>
    </message>
    <message>
        <source>Short after pending</source>
        <translation>العجز بعد المعلّق</translation>
    </message>
</context>
<context>
    <name>CapacityDialog</name>
    <message>
        <source>Places in {slot}</source>
        <translation>الأماكن في {slot}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message numerus="yes">
        <source>{count} are booked; it can&apos;t go below that</source>
        <translation>
            <numerusform>حُجز {count}؛ لا يمكن أن يقل عن ذلك</numerusform>
            <numerusform>حُجز مكان واحد؛ لا يمكن أن يقل عن ذلك</numerusform>
            <numerusform>حُجز مكانان؛ لا يمكن أن يقل عن ذلك</numerusform>
            <numerusform>حُجزت {count} أماكن؛ لا يمكن أن يقل عن ذلك</numerusform>
            <numerusform>حُجز {count} مكانًا؛ لا يمكن أن يقل عن ذلك</numerusform>
            <numerusform>حُجز {count} مكان؛ لا يمكن أن يقل عن ذلك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Say what is meant…</source>
        <translation>تحديد المقصود…</translation>
    </message>
    <message>
        <source>Save the problems…</source>
        <translation>حفظ المشكلات…</translation>
    </message>
    <message>
        <source>The rows are still being checked.</source>
        <translation>ما زالت الصفوف قيد الفحص.</translation>
    </message>
    <message>
        <source>Some rows can&apos;t be taken. Mend them in the file, or leave them out.</source>
        <translation>بعض الصفوف لا يمكن أخذها. أصلحها في الملف أو اتركها.</translation>
    </message>
    <message>
        <source>There is nothing new in this table.</source>
        <translation>لا جديد في هذا الجدول.</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>خلايا ملصقة</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {count} rows. Nothing is saved yet.</source>
        <translation>
            <numerusform>{file}: {count} صف. لم يُحفظ شيء بعد.</numerusform>
            <numerusform>{file}: صف واحد. لم يُحفظ شيء بعد.</numerusform>
            <numerusform>{file}: صفان. لم يُحفظ شيء بعد.</numerusform>
            <numerusform>{file}: {count} صفوف. لم يُحفظ شيء بعد.</numerusform>
            <numerusform>{file}: {count} صفًا. لم يُحفظ شيء بعد.</numerusform>
            <numerusform>{file}: {count} صف. لم يُحفظ شيء بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row can be taken</source>
        <translation>يمكن أخذ كل الصفوف</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows are over or cancelled and are left out.</source>
        <translation>
            <numerusform>{count} صف منتهٍ أو ملغى ويُترك.</numerusform>
            <numerusform>صف واحد منتهٍ أو ملغى ويُترك.</numerusform>
            <numerusform>صفان منتهيان أو ملغيان ويُتركان.</numerusform>
            <numerusform>{count} صفوف منتهية أو ملغاة وتُترك.</numerusform>
            <numerusform>{count} صفًا منتهية أو ملغاة وتُترك.</numerusform>
            <numerusform>{count} صف منتهية أو ملغاة وتُترك.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone afterwards.</source>
        <translation>يمكن التراجع عنه لاحقًا.</translation>
    </message>
    <message>
        <source>For example {number} in lines {lines}. The last one would stay; check whether that column really holds staff numbers.</source>
        <translation>مثلًا {number} في الأسطر {lines}. سيبقى آخرها؛ تحقق من أن العمود يحوي أرقام الموظفين فعلًا.</translation>
    </message>
    <message numerus="yes">
        <source>{count} staff numbers name different people</source>
        <translation>
            <numerusform>{count} رقم موظف يدل على أشخاص مختلفين</numerusform>
            <numerusform>رقم موظف واحد يدل على أشخاص مختلفين</numerusform>
            <numerusform>رقما موظفين يدلان على أشخاص مختلفين</numerusform>
            <numerusform>{count} أرقام موظفين تدل على أشخاص مختلفين</numerusform>
            <numerusform>{count} رقم موظف تدل على أشخاص مختلفين</numerusform>
            <numerusform>{count} رقم موظف تدل على أشخاص مختلفين</numerusform>
        </translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>الكل أو لا شيء</translation>
    </message>
    <message>
        <source>Leave the refused rows out and take the others</source>
        <translation>ترك الصفوف المرفوضة وأخذ الباقي</translation>
    </message>
    <message numerus="yes">
        <source>{count} staff numbers differ from another only in capitals</source>
        <translation>
            <numerusform>{count} رقم موظف لا يختلف عن غيره إلا في حالة الأحرف</numerusform>
            <numerusform>رقم موظف واحد لا يختلف عن غيره إلا في حالة الأحرف</numerusform>
            <numerusform>رقما موظفين لا يختلفان عن غيرهما إلا في حالة الأحرف</numerusform>
            <numerusform>{count} أرقام موظفين لا تختلف عن غيرها إلا في حالة الأحرف</numerusform>
            <numerusform>{count} رقم موظف لا تختلف عن غيرها إلا في حالة الأحرف</numerusform>
            <numerusform>{count} رقم موظف لا تختلف عن غيرها إلا في حالة الأحرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceRows</name>
    <message>
        <source>Add a choice</source>
        <translation>إضافة خيار إجابة</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>خيار الإجابة</translation>
    </message>
    <message>
        <source>There are enough choices now.</source>
        <translation>خيارات الإجابة كافية الآن.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>As they would be saved</source>
        <translation>كما ستُحفظ</translation>
    </message>
    <message>
        <source>No row can be taken like this; the next step says why</source>
        <translation>لا يمكن أخذ أي صف هكذا؛ الخطوة التالية تبيّن السبب</translation>
    </message>
    <message>
        <source>No column holds staff numbers; somebody new gets the address for one.</source>
        <translation>لا عمود فيه أرقام موظفين؛ يُعتمد البريد رقمًا لمن هو جديد.</translation>
    </message>
    <message>
        <source>People are known by their e-mail address</source>
        <translation>يُعرف الأشخاص ببريدهم الإلكتروني</translation>
    </message>
    <message>
        <source>Dates such as 03/04/2027</source>
        <translation>تواريخ مثل 03/04/2027</translation>
    </message>
    <message>
        <source>As the cells tell</source>
        <translation>بحسب الخلايا</translation>
    </message>
    <message>
        <source>Day first: 3 April</source>
        <translation>اليوم أولًا: 3 أبريل</translation>
    </message>
    <message>
        <source>Month first: March 4</source>
        <translation>الشهر أولًا: 4 مارس</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Given name first</source>
        <translation>الاسم الأول أولًا</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>اسم العائلة أولًا</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>أول القيم</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>هو</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>العمود {number}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>What {column} is</source>
        <translation>ما هو {column}</translation>
    </message>
    <message>
        <source>Answer: {question}</source>
        <translation>إجابة: {question}</translation>
    </message>
    <message>
        <source>About registrations; people alone are taken here</source>
        <translation>يخص التسجيلات؛ هنا يُؤخذ الأشخاص فقط</translation>
    </message>
    <message>
        <source>Nothing known fits</source>
        <translation>لا شيء معروف يطابقه</translation>
    </message>
    <message>
        <source>Checking every row: {percent}</source>
        <translation>يجري فحص كل صف: {percent}</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>People added</source>
        <translation>أشخاص أُضيفوا</translation>
    </message>
    <message>
        <source>People updated</source>
        <translation>أشخاص حُدّثوا</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>سُجّل</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المتابعة</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>تصدير تقرير…</translation>
    </message>
    <message>
        <source>Reports are for organisers and admins</source>
        <translation>التقارير للمنظّمين ومديري النظام</translation>
    </message>
    <message>
        <source>Compare all events</source>
        <translation>مقارنة كل الفعاليات</translation>
    </message>
    <message>
        <source>Show on a big display (F11)</source>
        <translation>العرض على شاشة كبيرة (F11)</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>{name} approved</source>
        <translation>اعتُمد {name}</translation>
    </message>
    <message>
        <source>{name} waits again</source>
        <translation>عاد {name} إلى الانتظار</translation>
    </message>
    <message>
        <source>The approval of {name} is withdrawn: budget, stock and slot come back, and the pass stops working. This is final.</source>
        <translation>يُسحب اعتماد {name}: تعود الميزانية والمخزون والموعد، ويتوقف التصريح عن العمل. هذا نهائي.</translation>
    </message>
    <message>
        <source>Withdraw the approval?</source>
        <translation>سحب الاعتماد؟</translation>
    </message>
    <message>
        <source>Reject?</source>
        <translation>رفض؟</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>{name} rejected</source>
        <translation>رُفض {name}</translation>
    </message>
    <message>
        <source>Cancel this registration?</source>
        <translation>إلغاء هذا التسجيل؟</translation>
    </message>
    <message>
        <source>For when {name} no longer wants it. What it held comes back. This is final.</source>
        <translation>إذا لم يعد {name} يريده. يعود ما كان محجوزًا. هذا نهائي.</translation>
    </message>
    <message>
        <source>Cancel registration</source>
        <translation>إلغاء التسجيل</translation>
    </message>
    <message>
        <source>Registration of {name} cancelled</source>
        <translation>أُلغي تسجيل {name}</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>{name} won&apos;t get it. This is final; registering again stays possible.</source>
        <translation>لن يحصل {name} عليه. هذا نهائي؛ ويبقى التسجيل من جديد ممكنًا.</translation>
    </message>
</context>
<context>
    <name>DemoMark</name>
    <message>
        <source>Demo – nothing here is real</source>
        <translation>عرض تجريبي – لا شيء هنا حقيقي</translation>
    </message>
    <message>
        <source>It is deleted when you close the app.</source>
        <translation>يُحذف عند إغلاق التطبيق.</translation>
    </message>
</context>
<context>
    <name>DemoScreen</name>
    <message>
        <source>Preparing the demo event</source>
        <translation>جارٍ تجهيز الفعالية التجريبية</translation>
    </message>
    <message>
        <source>Opening an empty profile…</source>
        <translation>جارٍ فتح ملف فارغ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{share} of the registrations, approvals and pickups</source>
        <translation>{share} من التسجيلات والاعتمادات والاستلامات</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <source>Open kiosk</source>
        <translation>فتح الكشك</translation>
    </message>
    <message>
        <source>Change {desk}</source>
        <translation>تغيير {desk}</translation>
    </message>
</context>
<context>
    <name>DeskDialog</name>
    <message>
        <source>Change desk</source>
        <translation>تغيير المكتب</translation>
    </message>
    <message>
        <source>Add a pickup desk</source>
        <translation>إضافة مكتب استلام</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add desk</source>
        <translation>إضافة مكتب</translation>
    </message>
    <message>
        <source>Hand out, with a note on the screen</source>
        <translation>التسليم مع ملاحظة على الشاشة</translation>
    </message>
    <message>
        <source>Only a supervisor may</source>
        <translation>للمشرف فقط</translation>
    </message>
    <message>
        <source>Send to the help desk</source>
        <translation>الإرسال إلى مكتب المساعدة</translation>
    </message>
    <message>
        <source>Hand out what the pass says, marked for review</source>
        <translation>تسليم ما يذكره التصريح مع تعليمه للمراجعة</translation>
    </message>
    <message>
        <source>min</source>
        <translation>د</translation>
    </message>
    <message>
        <source>Hand out on the scan, without asking again</source>
        <translation>التسليم عند المسح دون سؤال</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>People outside their slot</source>
        <translation>من جاء خارج موعده</translation>
    </message>
    <message>
        <source>May come early by</source>
        <translation>السماح بالحضور مبكرًا حتى</translation>
    </message>
    <message>
        <source>May come late by</source>
        <translation>السماح بالتأخر حتى</translation>
    </message>
    <message>
        <source>Genuine passes that aren&apos;t known here</source>
        <translation>تصاريح صحيحة غير معروفة هنا</translation>
    </message>
</context>
<context>
    <name>DeskPinDialog</name>
    <message>
        <source>PIN of {desk}</source>
        <translation>الرمز السري لـ{desk}</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>تعيين الرمز السري</translation>
    </message>
    <message>
        <source>Whoever opens this desk&apos;s kiosk types it. Tell it to the desk&apos;s staff.</source>
        <translation>يكتبه من يفتح كشك هذا المكتب. أبلغ به موظفي المكتب.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرمز السري</translation>
    </message>
</context>
<context>
    <name>DesksCard</name>
    <message>
        <source>Add desk</source>
        <translation>إضافة مكتب</translation>
    </message>
    <message>
        <source>Open Pickup desks</source>
        <translation>فتح مكاتب الاستلام</translation>
    </message>
    <message>
        <source>Pickup desks</source>
        <translation>مكاتب الاستلام</translation>
    </message>
    <message>
        <source>No pickup desk yet</source>
        <translation>لا مكتب استلام بعد</translation>
    </message>
    <message>
        <source>A desk is a place where passes are scanned: a camera, a screen, a shelf.</source>
        <translation>المكتب مكان تُمسح فيه التصاريح: كاميرا وشاشة ورف.</translation>
    </message>
    <message>
        <source>Add the first desk</source>
        <translation>إضافة أول مكتب</translation>
    </message>
    <message>
        <source>Hands out on the scan</source>
        <translation>يسلّم عند المسح</translation>
    </message>
    <message>
        <source>Asks before handing out</source>
        <translation>يسأل قبل التسليم</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>مع ملاحظة</translation>
    </message>
    <message>
        <source>Supervisor only</source>
        <translation>المشرف فقط</translation>
    </message>
    <message>
        <source>For review</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Help desk</source>
        <translation>مكتب المساعدة</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرمز السري</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>بلا رمز سري</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>مكتب {number}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Set another PIN…</source>
        <translation>تعيين رمز سري آخر…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>تعيين رمز سري…</translation>
    </message>
    <message>
        <source>Open it without a PIN</source>
        <translation>فتحه بلا رمز سري</translation>
    </message>
    <message>
        <source>{desk} now opens without a PIN</source>
        <translation>يُفتح {desk} الآن بلا رمز سري</translation>
    </message>
</context>
<context>
    <name>DesksOverview</name>
    <message>
        <source>No pickup desk yet</source>
        <translation>لا مكتب استلام بعد</translation>
    </message>
    <message>
        <source>A desk is a place where passes are scanned: a camera, a screen, a shelf.</source>
        <translation>المكتب مكان تُمسح فيه التصاريح: كاميرا وشاشة ورف.</translation>
    </message>
    <message>
        <source>Add the first desk</source>
        <translation>إضافة أول مكتب</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>The kiosk may be switched off, asleep or without network, and no passes can be checked there then. Somebody should go and look.</source>
        <translation>ربما كان الكشك مطفأً أو نائمًا أو بلا شبكة، فلا يمكن فحص التصاريح هناك. ليذهب أحد ويتحقق.</translation>
    </message>
</context>
<context>
    <name>DesksPage</name>
    <message>
        <source>Pickup desks</source>
        <translation>مكاتب الاستلام</translation>
    </message>
    <message>
        <source>Add desk</source>
        <translation>إضافة مكتب</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>المكاتب</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>أقسام الصفحة</translation>
    </message>
    <message>
        <source>Review ({count})</source>
        <translation>المراجعة ({count})</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>مكتب {number}</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>{amount} is committed; it can&apos;t go below that</source>
        <translation>خُصّص {amount}؛ لا يمكن أن تقل عن ذلك</translation>
    </message>
    <message>
        <source>Money is committed in it, so the currency can&apos;t change any more.</source>
        <translation>خُصصت بها أموال، فلم يعد تغيير العملة ممكنًا.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Registration window</source>
        <translation>فترة التسجيل</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>تُفتح</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>تُغلق</translation>
    </message>
    <message>
        <source>It is in the archive: nobody can register, and desks hand nothing out</source>
        <translation>في الأرشيف: لا تسجيل ولا تسليم</translation>
    </message>
    <message>
        <source>People can register, and desks hand out</source>
        <translation>التسجيل والتسليم ممكنان</translation>
    </message>
    <message>
        <source>Per person</source>
        <translation>لكل شخص</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
</context>
<context>
    <name>EndStep</name>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>{percent} done</source>
        <translation>اكتمل {percent}</translation>
    </message>
    <message>
        <source>Stopped on the way</source>
        <translation>توقف قبل الاكتمال</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>It was taken back, but for what others approved or changed meanwhile.</source>
        <translation>تم التراجع عنه، باستثناء ما اعتمده الآخرون أو غيّروه في هذه الأثناء.</translation>
    </message>
    <message>
        <source>What was taken until then is kept and can be undone.</source>
        <translation>ما أُخذ حتى ذلك الحين باقٍ ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>لم يُحفظ شيء</translation>
    </message>
    <message>
        <source>Something changed since the check, and some rows can&apos;t be taken now.</source>
        <translation>تغيّر شيء منذ الفحص، ولا يمكن أخذ بعض الصفوف الآن.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>The refused rows were left out; everything else is in.</source>
        <translation>تُركت الصفوف المرفوضة؛ وأُخذ كل ما عداها.</translation>
    </message>
    <message>
        <source>Every row is in.</source>
        <translation>أُخذت كل الصفوف.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع عنه</translation>
    </message>
    <message>
        <source>Undone in part</source>
        <translation>تراجع جزئي</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>التراجع عن هذا الاستيراد</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>More for this event</source>
        <translation>المزيد لهذه الفعالية</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>{committed} of {budget} committed</source>
        <translation>خُصّص {committed} من {budget}</translation>
    </message>
    <message>
        <source>Budget committed</source>
        <translation>المخصّص من الميزانية</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>مستلَم</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>نسخ…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>إخراج من الأرشيف</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
</context>
<context>
    <name>EventComparisonPanel</name>
    <message>
        <source>Each event</source>
        <translation>كل فعالية</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>حسب الصنف</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>حسب السنة</translation>
    </message>
    <message>
        <source>By type and year</source>
        <translation>حسب الصنف والسنة</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>الكل معًا</translation>
    </message>
    <message>
        <source>How events are compared</source>
        <translation>طريقة مقارنة الفعاليات</translation>
    </message>
    <message>
        <source>All events compared</source>
        <translation>مقارنة كل الفعاليات</translation>
    </message>
    <message>
        <source>No events to compare</source>
        <translation>لا فعاليات للمقارنة</translation>
    </message>
    <message>
        <source>Budgets and their use stand side by side here once there are events.</source>
        <translation>تظهر هنا الميزانيات واستخدامها جنبًا إلى جنب متى وُجدت فعاليات.</translation>
    </message>
    <message>
        <source>striped = pending · amounts of different currencies are never added up</source>
        <translation>المخطط = معلّق · لا تُجمع مبالغ عملات مختلفة أبدًا</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>المخصّص</translation>
    </message>
    <message>
        <source>Free after pending</source>
        <translation>المتاح بعد المعلّق</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>سُجّل</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>of {budget} · {share}</source>
        <translation>من {budget} · {share}</translation>
    </message>
    <message>
        <source>{amount} pending</source>
        <translation>معلّق {amount}</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>غير محدود</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>فقط</translation>
    </message>
    <message>
        <source>{group} in {currency}</source>
        <translation>{group} بعملة {currency}</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>All events</source>
        <translation>كل الفعاليات</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>فعالية جديدة</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>لا فعاليات بعد</translation>
    </message>
    <message>
        <source>An event has a budget, options people can choose, and a day on which they pick them up.</source>
        <translation>للفعالية ميزانية وخيارات يُختار منها ويوم تُستلم فيه.</translation>
    </message>
    <message>
        <source>An organiser of your organisation creates them.</source>
        <translation>ينشئها منظّم في مؤسستك.</translation>
    </message>
    <message>
        <source>Create your first event</source>
        <translation>إنشاء أول فعالية</translation>
    </message>
    <message>
        <source>Name or venue</source>
        <translation>الاسم أو المكان</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>الحالية</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>المنتهية</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>أي الفعاليات</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الفعاليات</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>أقسام الصفحة</translation>
    </message>
    <message>
        <source>Save this list as a table…</source>
        <translation>حفظ القائمة جدولًا…</translation>
    </message>
    <message>
        <source>There is no event yet</source>
        <translation>لا توجد فعالية بعد</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>الإجمالي {count}</translation>
    </message>
    <message>
        <source>No event fits this search</source>
        <translation>لا فعالية تطابق هذا البحث</translation>
    </message>
    <message>
        <source>Past and archived events are listed apart; see above.</source>
        <translation>المنتهية والمؤرشفة في قائمتين منفصلتين أعلاه.</translation>
    </message>
    <message>
        <source>No event lies ahead</source>
        <translation>لا فعالية قادمة</translation>
    </message>
    <message>
        <source>No event is over yet</source>
        <translation>لم تنته أي فعالية بعد</translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <translation>لا شيء في الأرشيف</translation>
    </message>
    <message>
        <source>The menu of an event archives it, or takes it out again.</source>
        <translation>قائمة الفعالية تؤرشفها أو تخرجها من الأرشيف.</translation>
    </message>
    <message>
        <source>“{name}” was archived</source>
        <translation>أُرشفت «{name}»</translation>
    </message>
    <message>
        <source>“{name}” is active again</source>
        <translation>عادت «{name}» نشطة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>“{name}” is back</source>
        <translation>عادت «{name}»</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>حذف الفعالية</translation>
    </message>
    <message>
        <source>“{name}” was deleted</source>
        <translation>حُذفت «{name}»</translation>
    </message>
</context>
<context>
    <name>FileExport</name>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Pasted cells</source>
        <translation>خلايا ملصقة</translation>
    </message>
    <message>
        <source>This is an export of {tool}.</source>
        <translation>هذا تصدير من {tool}.</translation>
    </message>
    <message>
        <source>{sureness} · columns parted by {delimiters}</source>
        <translation>{sureness} · الأعمدة مفصولة بـ{delimiters}</translation>
    </message>
    <message numerus="yes">
        <source>{count} sheets</source>
        <translation>
            <numerusform>{count} ورقة</numerusform>
            <numerusform>ورقة واحدة</numerusform>
            <numerusform>ورقتان</numerusform>
            <numerusform>{count} أوراق</numerusform>
            <numerusform>{count} ورقة</numerusform>
            <numerusform>{count} ورقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{headings} and {count} more</source>
        <translation>
            <numerusform>{headings} و{count} غيرها</numerusform>
            <numerusform>{headings} وعمود آخر</numerusform>
            <numerusform>{headings} وعمودان آخران</numerusform>
            <numerusform>{headings} و{count} أعمدة أخرى</numerusform>
            <numerusform>{headings} و{count} عمودًا آخر</numerusform>
            <numerusform>{headings} و{count} عمود آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>{count} صفوف</numerusform>
            <numerusform>{count} صفًا</numerusform>
            <numerusform>{count} صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>أفلت ملفًا هنا</translation>
    </message>
    <message>
        <source>CSV, Excel or OpenDocument, and what form tools export</source>
        <translation>CSV أو Excel أو OpenDocument، وما تصدّره أدوات النماذج</translation>
    </message>
    <message>
        <source>Or copy cells in a spreadsheet and press Ctrl V</source>
        <translation>أو انسخ خلايا من جدول واضغط Ctrl V</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>The line that names the columns</source>
        <translation>السطر الذي يسمي الأعمدة</translation>
    </message>
    <message>
        <source>Header line</source>
        <translation>سطر العناوين</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>اختيار غيره…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Name, ID, e-mail</source>
        <translation>الاسم، الرقم، البريد</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>فقط</translation>
    </message>
    <message>
        <source>Ctrl F to search</source>
        <translation>للبحث Ctrl F</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Save this list as a table…</source>
        <translation>حفظ القائمة جدولًا…</translation>
    </message>
</context>
<context>
    <name>ForecastCard</name>
    <message>
        <source>At today&apos;s pace</source>
        <translation>بوتيرة اليوم</translation>
    </message>
    <message>
        <source>in brackets: eight cases in ten</source>
        <translation>بين القوسين: ثماني حالات من عشر</translation>
    </message>
    <message numerus="yes">
        <source>{count} to come, the slot ends in {time}</source>
        <translation>
            <numerusform>بقي {count}، وينتهي الموعد خلال {time}</numerusform>
            <numerusform>بقي شخص واحد، وينتهي الموعد خلال {time}</numerusform>
            <numerusform>بقي شخصان، وينتهي الموعد خلال {time}</numerusform>
            <numerusform>بقي {count} أشخاص، وينتهي الموعد خلال {time}</numerusform>
            <numerusform>بقي {count} شخصًا، وينتهي الموعد خلال {time}</numerusform>
            <numerusform>بقي {count} شخص، وينتهي الموعد خلال {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FunnelCard</name>
    <message>
        <source>From registered to picked up</source>
        <translation>من التسجيل إلى الاستلام</translation>
    </message>
    <message>
        <source>share of all registrations</source>
        <translation>النسبة من كل التسجيلات</translation>
    </message>
    <message>
        <source>{state}: {count}, {share}</source>
        <translation>‏{state}: {count}، {share}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
</context>
<context>
    <name>GenerateSlotsDialog</name>
    <message>
        <source>Generate pickup slots</source>
        <translation>توليد مواعيد الاستلام</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>توليد</translation>
    </message>
    <message>
        <source>On the event&apos;s day, in {zone}.</source>
        <translation>في يوم الفعالية، بتوقيت {zone}.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>د</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Each lasts</source>
        <translation>مدة كل موعد</translation>
    </message>
    <message>
        <source>Pause between</source>
        <translation>الفاصل بينها</translation>
    </message>
    <message>
        <source>Places in each</source>
        <translation>الأماكن في كل موعد</translation>
    </message>
    <message>
        <source>With a break in between</source>
        <translation>مع استراحة في الوسط</translation>
    </message>
    <message>
        <source>Break from</source>
        <translation>الاستراحة من</translation>
    </message>
    <message>
        <source>Break until</source>
        <translation>الاستراحة حتى</translation>
    </message>
    <message>
        <source>Leave out those that overlap</source>
        <translation>ترك المواعيد المتداخلة</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} غيرها</translation>
    </message>
    <message>
        <source>All of them overlap slots that are already there.</source>
        <translation>كلها تتداخل مع مواعيد موجودة.</translation>
    </message>
    <message>
        <source>{slots} with {places}, the last ends {time}</source>
        <translation>{slots}: {places}، ينتهي آخرها {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} slots</source>
        <translation>
            <numerusform>{count} موعد</numerusform>
            <numerusform>موعد واحد</numerusform>
            <numerusform>موعدان</numerusform>
            <numerusform>{count} مواعيد</numerusform>
            <numerusform>{count} موعدًا</numerusform>
            <numerusform>{count} موعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} places</source>
        <translation>
            <numerusform>{count} مكان</numerusform>
            <numerusform>مكان واحد</numerusform>
            <numerusform>مكانان</numerusform>
            <numerusform>{count} أماكن</numerusform>
            <numerusform>{count} مكانًا</numerusform>
            <numerusform>{count} مكان</numerusform>
        </translation>
    </message>
    <message>
        <source>The red ones overlap slots that are already there.</source>
        <translation>الحمراء تتداخل مع مواعيد موجودة.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>The night before</source>
        <translation>الليلة السابقة</translation>
    </message>
    <message>
        <source>Data and backups</source>
        <translation>البيانات والنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>The help has nothing about “{text}”</source>
        <translation>لا شيء في المساعدة عن «{text}»</translation>
    </message>
    <message>
        <source>Try another word. Ctrl+K finds events, people and actions.</source>
        <translation>جرّب كلمة أخرى. يجد Ctrl+K الفعاليات والأشخاص والإجراءات.</translation>
    </message>
    <message>
        <source>Show all of the help</source>
        <translation>عرض المساعدة كلها</translation>
    </message>
    <message>
        <source>The day in five steps</source>
        <translation>اليوم في خمس خطوات</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation>مفاتيح تعمل في كل مكان</translation>
    </message>
    <message>
        <source>Pages and their keys</source>
        <translation>الصفحات ومفاتيحها</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import registrations for {event}</source>
        <translation>استيراد تسجيلات {event}</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>استيراد أشخاص</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>اختر ملفًا أولًا.</translation>
    </message>
    <message>
        <source>The rows are still being checked.</source>
        <translation>ما زالت الصفوف قيد الفحص.</translation>
    </message>
    <message numerus="yes">
        <source>Import {count} rows</source>
        <translation>
            <numerusform>استيراد {count} صف</numerusform>
            <numerusform>استيراد صف واحد</numerusform>
            <numerusform>استيراد صفين</numerusform>
            <numerusform>استيراد {count} صفوف</numerusform>
            <numerusform>استيراد {count} صفًا</numerusform>
            <numerusform>استيراد {count} صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.xlsb *.xls *.ods)</source>
        <translation>جداول (*.csv *.tsv *.txt *.xlsx *.xlsm *.xlsb *.xls *.ods)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>جارٍ التراجع عن الاستيراد</translation>
    </message>
</context>
<context>
    <name>InventoryCard</name>
    <message>
        <source>Inventory by option</source>
        <translation>المخزون حسب الخيار</translation>
    </message>
    <message>
        <source>All {count} options</source>
        <translation>كل الخيارات ({count})</translation>
    </message>
    <message>
        <source>striped = pending</source>
        <translation>المخطط = معلّق</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>لا شيء للاختيار بعد</translation>
    </message>
    <message>
        <source>Options and their stock are listed here.</source>
        <translation>تُعرض هنا الخيارات ومخزونها.</translation>
    </message>
    <message>
        <source>Add options</source>
        <translation>إضافة خيارات</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>المخصّص</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>غير محدود</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>المتبقي {count}</translation>
    </message>
    <message>
        <source>{option}: {committed} committed, {pending} pending, {left}</source>
        <translation>{option}: مخصّص {committed}، معلّق {pending}، {left}</translation>
    </message>
    <message>
        <source>{option}: {figure}</source>
        <translation>‏{option}: {figure}</translation>
    </message>
</context>
<context>
    <name>InventoryPanel</name>
    <message>
        <source>{option}: {count} left</source>
        <translation>{option}: المتبقي {count}</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>غير محدود</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>المتبقي {count}</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>You locked it at {time}.</source>
        <translation>لقد قفلتها الساعة {time}.</translation>
    </message>
    <message numerus="yes">
        <source>Locked at {time}: nobody had done anything for %n minutes.</source>
        <translation>
            <numerusform>قُفلت الساعة {time}: لم يفعل أحد شيئًا منذ %n دقيقة.</numerusform>
            <numerusform>قُفلت الساعة {time}: لم يفعل أحد شيئًا منذ دقيقة.</numerusform>
            <numerusform>قُفلت الساعة {time}: لم يفعل أحد شيئًا منذ دقيقتين.</numerusform>
            <numerusform>قُفلت الساعة {time}: لم يفعل أحد شيئًا منذ %n دقائق.</numerusform>
            <numerusform>قُفلت الساعة {time}: لم يفعل أحد شيئًا منذ %n دقيقة.</numerusform>
            <numerusform>قُفلت الساعة {time}: لم يفعل أحد شيئًا منذ %n دقيقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftoversDialog</name>
    <message>
        <source>Try all again</source>
        <translation>إعادة محاولة الكل</translation>
    </message>
    <message>
        <source>Nothing about these was changed. Mend the reason, then try again.</source>
        <translation>لم يتغير شيء فيها. عالج السبب ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} و{count} غيرهم</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show those: {reason}</source>
        <translation>عرض هذه: {reason}</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>Everything is as you left it, also what isn&apos;t saved yet.</source>
        <translation>كل شيء كما تركته، حتى ما لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Password or PIN</source>
        <translation>كلمة المرور أو الرمز السري</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>تبديل المستخدم</translation>
    </message>
    <message>
        <source>What was saved is kept. An admin may have changed your account or its role.</source>
        <translation>ما حُفظ باقٍ. ربما غيّر مدير النظام حسابك أو دوره.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
</context>
<context>
    <name>MatchDialog</name>
    <message>
        <source>Match to a registration</source>
        <translation>مطابقة مع تسجيل</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>مطابقة</translation>
    </message>
    <message>
        <source>{what} was handed out on a pass that is not known here. Whose was it?</source>
        <translation>سُلِّم {what} بتصريح غير معروف هنا. لمن كان؟</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Nothing approved is left to hand out to this person at this event.</source>
        <translation>لم يبقَ لهذا الشخص شيء معتمد يُسلَّم في هذه الفعالية.</translation>
    </message>
    <message>
        <source>{what} · {count} left</source>
        <translation>{what} · المتبقي {count}</translation>
    </message>
    <message>
        <source>Choose whose it was first.</source>
        <translation>اختر صاحبه أولًا.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>قفل (Ctrl+L)</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>البحث عن أي شيء</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
</context>
<context>
    <name>NewEventDialog</name>
    <message>
        <source>New event</source>
        <translation>فعالية جديدة</translation>
    </message>
    <message>
        <source>Create event</source>
        <translation>إنشاء الفعالية</translation>
    </message>
    <message>
        <source>Options, stock and pickup slots come next. All of this can be changed.</source>
        <translation>تأتي الخيارات والمخزون والمواعيد بعدها. كل ذلك قابل للتغيير.</translation>
    </message>
    <message>
        <source>Annual Day 2027</source>
        <translation>الحفل السنوي 2027</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Main campus, hall 2</source>
        <translation>المقر الرئيسي، القاعة 2</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>البدء بـ</translation>
    </message>
    <message>
        <source>Templates and copies bring options, slots and desks.</source>
        <translation>تأتي القوالب والنسخ بالخيارات والمواعيد والمكاتب.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Venue (optional)</source>
        <translation>المكان (اختياري)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Registration opens</source>
        <translation>يُفتح التسجيل</translation>
    </message>
    <message>
        <source>Registration closes</source>
        <translation>يُغلق التسجيل</translation>
    </message>
    <message>
        <source>Most items per person</source>
        <translation>أقصى عدد قطع للشخص</translation>
    </message>
    <message>
        <source>Costs are copied, so the currency stays.</source>
        <translation>تُنسخ التكاليف، لذا تبقى العملة.</translation>
    </message>
</context>
<context>
    <name>NewRegistrationDialog</name>
    <message>
        <source>New registration</source>
        <translation>تسجيل جديد</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Shown at the pickup desk</source>
        <translation>يُعرض في مكتب الاستلام</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Pickup slot</source>
        <translation>موعد الاستلام</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>ملاحظة (اختياري)</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>أخذه</translation>
    </message>
    <message>
        <source>Add what people can choose on the Setup page first.</source>
        <translation>أضف أولًا ما يمكن اختياره في صفحة الإعداد.</translation>
    </message>
    <message>
        <source>This event has no options yet</source>
        <translation>لا خيارات لهذه الفعالية بعد</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>المتبقي {count}</translation>
    </message>
    <message>
        <source>{slot} · {count} free</source>
        <translation>{slot} · متاح {count}</translation>
    </message>
    <message>
        <source>No slot needed</source>
        <translation>لا حاجة إلى موعد</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>اختر شخصًا أولًا.</translation>
    </message>
    <message>
        <source>Take one of the alternatives first.</source>
        <translation>خذ أحد البدائل أولًا.</translation>
    </message>
</context>
<context>
    <name>OptionDialog</name>
    <message>
        <source>Change option</source>
        <translation>تغيير الخيار</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>إضافة خيار</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add option</source>
        <translation>إضافة خيار</translation>
    </message>
    <message>
        <source>Travel backpack</source>
        <translation>حقيبة سفر</translation>
    </message>
    <message>
        <source>Blue, 30 litres</source>
        <translation>زرقاء، 30 لترًا</translation>
    </message>
    <message>
        <source>Shelf C4</source>
        <translation>الرف C4</translation>
    </message>
    <message>
        <source>Picked up in a slot that people choose</source>
        <translation>تُستلم في موعد يختاره الشخص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>تكلفة الوحدة</translation>
    </message>
    <message>
        <source>Detail (optional)</source>
        <translation>التفصيل (اختياري)</translation>
    </message>
    <message>
        <source>Shelf or place (optional)</source>
        <translation>الرف أو المكان (اختياري)</translation>
    </message>
    <message>
        <source>Shown at the pickup desk</source>
        <translation>يُعرض في مكتب الاستلام</translation>
    </message>
    <message numerus="yes">
        <source>{count} are committed; it can&apos;t go below that</source>
        <translation>
            <numerusform>خُصّص {count}؛ لا يمكن أن يقل عن ذلك</numerusform>
            <numerusform>خُصّصت قطعة واحدة؛ لا يمكن أن يقل عن ذلك</numerusform>
            <numerusform>خُصّصت قطعتان؛ لا يمكن أن يقل عن ذلك</numerusform>
            <numerusform>خُصّصت {count} قطع؛ لا يمكن أن يقل عن ذلك</numerusform>
            <numerusform>خُصّصت {count} قطعة؛ لا يمكن أن يقل عن ذلك</numerusform>
            <numerusform>خُصّصت {count} قطعة؛ لا يمكن أن يقل عن ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>A new cost counts for later approvals; so far {cost}</source>
        <translation>تسري التكلفة الجديدة على الاعتمادات اللاحقة؛ حتى الآن {cost}</translation>
    </message>
</context>
<context>
    <name>OptionsCard</name>
    <message>
        <source>Add option</source>
        <translation>إضافة خيار</translation>
    </message>
    <message>
        <source>Options and stock</source>
        <translation>الخيارات والمخزون</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>لا شيء للاختيار بعد</translation>
    </message>
    <message>
        <source>Add the tracks, items or seats that people can register for.</source>
        <translation>أضف الجلسات أو القطع أو المقاعد التي يمكن التسجيل لها.</translation>
    </message>
    <message>
        <source>Add the first option</source>
        <translation>إضافة أول خيار</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>غير محدود</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>OrderedTable</name>
    <message>
        <source>Move up</source>
        <translation>تحريك لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>تحريك لأسفل</translation>
    </message>
</context>
<context>
    <name>OrganisationsScreen</name>
    <message>
        <source>Which organisation?</source>
        <translation>أي مؤسسة؟</translation>
    </message>
    <message>
        <source>Your e-mail and password belong to more than one.</source>
        <translation>بريدك وكلمة مرورك لأكثر من مؤسسة.</translation>
    </message>
    <message>
        <source>You were here last time.</source>
        <translation>كنت هنا آخر مرة.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>OrganizerWindow</name>
    <message>
        <source>There is nothing to search on this page. Ctrl+K finds anything.</source>
        <translation>لا شيء يُبحث عنه في هذه الصفحة. يجد Ctrl+K كل شيء.</translation>
    </message>
</context>
<context>
    <name>PaceCard</name>
    <message>
        <source>Pickups per 10 minutes</source>
        <translation>الاستلامات كل 10 دقائق</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>كل المكاتب</translation>
    </message>
    <message>
        <source>By desk</source>
        <translation>حسب المكتب</translation>
    </message>
    <message>
        <source>How pickups are shown</source>
        <translation>طريقة عرض الاستلامات</translation>
    </message>
    <message>
        <source>dashed, pale = planned</source>
        <translation>المتقطع والباهت = المخطط</translation>
    </message>
    <message>
        <source>No pickups yet</source>
        <translation>لا استلامات بعد</translation>
    </message>
    <message>
        <source>Pickup slots and pickups will show here</source>
        <translation>تظهر هنا المواعيد والاستلامات</translation>
    </message>
    <message>
        <source>{time}: {count} picked up, {planned} planned</source>
        <translation>{time}: استُلم {count}، المخطط {planned}</translation>
    </message>
    <message>
        <source>{desk}: {count}</source>
        <translation>‏{desk}: {count}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>{when} · {count} at peak, {time}</source>
        <translation>{when} · الذروة {count} في {time}</translation>
    </message>
    <message>
        <source>{when} · as the slots plan it</source>
        <translation>{when} · بحسب خطة المواعيد</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation>الاستلامات</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Other desks</source>
        <translation>مكاتب أخرى</translation>
    </message>
    <message>
        <source>Handed out from {time} on, for ten minutes</source>
        <translation>سُلِّم ابتداءً من {time} خلال عشر دقائق</translation>
    </message>
    <message>
        <source>Handed out on the day</source>
        <translation>سُلِّم في ذلك اليوم</translation>
    </message>
</context>
<context>
    <name>PassExports</name>
    <message>
        <source>Save pass</source>
        <translation>حفظ التصريح</translation>
    </message>
    <message>
        <source>Pass saved as {file}</source>
        <translation>حُفظ التصريح باسم {file}</translation>
    </message>
    <message>
        <source>Calendar entry (*.ics)</source>
        <translation>موعد تقويم (*.ics)</translation>
    </message>
    <message>
        <source>Save calendar entry</source>
        <translation>حفظ موعد التقويم</translation>
    </message>
    <message>
        <source>Calendar entry saved as {file}</source>
        <translation>حُفظ موعد التقويم باسم {file}</translation>
    </message>
    <message>
        <source>Save passes</source>
        <translation>حفظ التصاريح</translation>
    </message>
    <message>
        <source>Saving passes</source>
        <translation>جارٍ حفظ التصاريح</translation>
    </message>
    <message numerus="yes">
        <source>{count} passes saved as {file}</source>
        <translation>
            <numerusform>حُفظ في {file}: {count} تصريح</numerusform>
            <numerusform>حُفظ في {file}: تصريح واحد</numerusform>
            <numerusform>حُفظ في {file}: تصريحان</numerusform>
            <numerusform>حُفظ في {file}: {count} تصاريح</numerusform>
            <numerusform>حُفظ في {file}: {count} تصريحًا</numerusform>
            <numerusform>حُفظ في {file}: {count} تصريح</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; no file was written</source>
        <translation>توقف؛ لم يُكتب أي ملف</translation>
    </message>
    <message>
        <source>Choose a folder for the pictures</source>
        <translation>اختيار مجلد للصور</translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures saved in {folder}</source>
        <translation>
            <numerusform>حُفظ في {folder}: {count} صورة</numerusform>
            <numerusform>حُفظ في {folder}: صورة واحدة</numerusform>
            <numerusform>حُفظ في {folder}: صورتان</numerusform>
            <numerusform>حُفظ في {folder}: {count} صور</numerusform>
            <numerusform>حُفظ في {folder}: {count} صورة</numerusform>
            <numerusform>حُفظ في {folder}: {count} صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving pictures</source>
        <translation>جارٍ حفظ الصور</translation>
    </message>
    <message>
        <source>Stopped; the pictures saved so far are kept</source>
        <translation>توقف؛ الصور المحفوظة حتى الآن باقية</translation>
    </message>
    <message numerus="yes">
        <source>{count} passes were sent to {printer}</source>
        <translation>
            <numerusform>أُرسل إلى {printer}: {count} تصريح</numerusform>
            <numerusform>أُرسل إلى {printer}: تصريح واحد</numerusform>
            <numerusform>أُرسل إلى {printer}: تصريحان</numerusform>
            <numerusform>أُرسل إلى {printer}: {count} تصاريح</numerusform>
            <numerusform>أُرسل إلى {printer}: {count} تصريحًا</numerusform>
            <numerusform>أُرسل إلى {printer}: {count} تصريح</numerusform>
        </translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Printing passes</source>
        <translation>جارٍ طباعة التصاريح</translation>
    </message>
    <message>
        <source>Stopped; what the printer already has may still come out</source>
        <translation>توقف؛ قد يخرج ما لدى الطابعة بالفعل</translation>
    </message>
</context>
<context>
    <name>PassPreview</name>
    <message>
        <source>No pass chosen</source>
        <translation>لم يُختر تصريح</translation>
    </message>
    <message>
        <source>Choose one to see it as it will be printed.</source>
        <translation>اختر تصريحًا لتراه كما سيُطبع.</translation>
    </message>
    <message>
        <source>This pass was revoked</source>
        <translation>أُبطل هذا التصريح</translation>
    </message>
    <message>
        <source>Its registration was rejected or cancelled after it had been issued.</source>
        <translation>رُفض تسجيله أو أُلغي بعد إصداره.</translation>
    </message>
    <message>
        <source>Reissue…</source>
        <translation>إعادة إصدار…</translation>
    </message>
    <message>
        <source>Save PNG…</source>
        <translation>حفظ PNG…</translation>
    </message>
    <message>
        <source>Save as a calendar entry…</source>
        <translation>حفظ كموعد تقويم…</translation>
    </message>
    <message>
        <source>Pass of {name}</source>
        <translation>تصريح {name}</translation>
    </message>
    <message>
        <source>There is no valid pass any more</source>
        <translation>لم يعد هناك تصريح صالح</translation>
    </message>
    <message>
        <source>Its registration was decided anew in the meantime.</source>
        <translation>تغيّر القرار في تسجيله في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>PassesPage</name>
    <message>
        <source>Passes</source>
        <translation>التصاريح</translation>
    </message>
    <message>
        <source>Name, ID, e-mail</source>
        <translation>الاسم، الرقم، البريد</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>وُجد {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} passes</source>
        <translation>
            <numerusform>{count} تصريح</numerusform>
            <numerusform>تصريح واحد</numerusform>
            <numerusform>تصريحان</numerusform>
            <numerusform>{count} تصاريح</numerusform>
            <numerusform>{count} تصريحًا</numerusform>
            <numerusform>{count} تصريح</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} issued</source>
        <translation>صدر {count}</translation>
    </message>
    <message>
        <source>Approving a registration issues its pass.</source>
        <translation>اعتماد التسجيل يصدر تصريحه.</translation>
    </message>
    <message>
        <source>Save as pictures…</source>
        <translation>حفظ كصور…</translation>
    </message>
    <message>
        <source>No pass is listed</source>
        <translation>لا تصريح في القائمة</translation>
    </message>
    <message>
        <source>Save this list as a table…</source>
        <translation>حفظ القائمة جدولًا…</translation>
    </message>
    <message>
        <source>Tick passes to print only those</source>
        <translation>علّم تصاريح لطباعتها وحدها</translation>
    </message>
    <message>
        <source>Print {count}…</source>
        <translation>طباعة {count}…</translation>
    </message>
    <message>
        <source>Print all…</source>
        <translation>طباعة الكل…</translation>
    </message>
    <message>
        <source>No pass fits this search</source>
        <translation>لا تصريح يطابق هذا البحث</translation>
    </message>
    <message>
        <source>Search by name, staff number or e-mail.</source>
        <translation>ابحث بالاسم أو رقم الموظف أو البريد.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>No passes yet</source>
        <translation>لا تصاريح بعد</translation>
    </message>
    <message>
        <source>Approving a registration issues its pass; they are all listed here.</source>
        <translation>اعتماد التسجيل يصدر تصريحه؛ وكلها تُعرض هنا.</translation>
    </message>
    <message>
        <source>Go to registrations</source>
        <translation>إلى التسجيلات</translation>
    </message>
    <message>
        <source>No valid pass is left to print</source>
        <translation>لم يبقَ تصريح صالح للطباعة</translation>
    </message>
    <message>
        <source>Reissue the pass of {name}?</source>
        <translation>إعادة إصدار تصريح {name}؟</translation>
    </message>
    <message>
        <source>The pass they have stops working at once. Send or print the new one.</source>
        <translation>يتوقف التصريح الحالي فورًا. أرسل الجديد أو اطبعه.</translation>
    </message>
    <message>
        <source>Reissue</source>
        <translation>إعادة إصدار</translation>
    </message>
    <message>
        <source>New pass issued for {name}</source>
        <translation>صدر تصريح جديد لـ{name}</translation>
    </message>
</context>
<context>
    <name>PassesTab</name>
    <message>
        <source>Nothing stands on a pass yet</source>
        <translation>لا شيء على التصريح بعد</translation>
    </message>
    <message>
        <source>A pass says what is picked up. Add what the event offers first.</source>
        <translation>يذكر التصريح ما يُستلم. أضف أولًا ما تقدمه الفعالية.</translation>
    </message>
    <message>
        <source>Options &amp; stock</source>
        <translation>الخيارات والمخزون</translation>
    </message>
    <message>
        <source>Whose pass: name or staff number</source>
        <translation>تصريح من: الاسم أو رقم الموظف</translation>
    </message>
    <message>
        <source>Print and send passes</source>
        <translation>طباعة التصاريح وإرسالها</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>كما يُطبع</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>The phone&apos;s colours</source>
        <translation>ألوان الهاتف</translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation>على الهاتف</translation>
    </message>
    <message>
        <source>Dark on white, so that it is read in dark mode too.</source>
        <translation>داكن على أبيض ليُقرأ في الوضع الداكن أيضًا.</translation>
    </message>
    <message>
        <source>Priya Raman</source>
        <comment>name on a sample pass</comment>
        <translation>بريا رامان</translation>
    </message>
    <message>
        <source>{name} · {staff_number} · {option}</source>
        <translation>‏{name} · {staff_number} · {option}</translation>
    </message>
    <message>
        <source>Nobody with a pass fits “{text}”</source>
        <translation>لا صاحب تصريح يطابق «{text}»</translation>
    </message>
    <message>
        <source>A sample: no pass was issued yet. Desks refuse its code.</source>
        <translation>نموذج: لم يصدر تصريح بعد. ترفض المكاتب رمزه.</translation>
    </message>
    <message>
        <source>Pass of {name}</source>
        <translation>تصريح {name}</translation>
    </message>
</context>
<context>
    <name>PastImportsDialog</name>
    <message>
        <source>Past imports</source>
        <translation>الاستيرادات السابقة</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>التراجع عن هذا الاستيراد</translation>
    </message>
    <message>
        <source>Undoing removes what an import added and restores what it changed.</source>
        <translation>التراجع يزيل ما أضافه الاستيراد ويعيد ما غيّره.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لـ</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>حُدّث</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>سُجّل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>جارٍ التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>لم يُستورد شيء بعد</translation>
    </message>
    <message>
        <source>Every import is listed here, and can be undone.</source>
        <translation>يُعرض هنا كل استيراد ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>An import is being undone.</source>
        <translation>يجري التراجع عن استيراد.</translation>
    </message>
    <message>
        <source>Choose an import first.</source>
        <translation>اختر استيرادًا أولًا.</translation>
    </message>
    <message>
        <source>This import was undone before.</source>
        <translation>تم التراجع عن هذا الاستيراد من قبل.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع عنه</translation>
    </message>
    <message>
        <source>Undone in part</source>
        <translation>تراجع جزئي</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>بواسطة {name}</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>خلايا ملصقة</translation>
    </message>
    <message>
        <source>People alone</source>
        <translation>أشخاص فقط</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Nobody is listed</source>
        <translation>لا أحد في القائمة</translation>
    </message>
    <message>
        <source>Name, staff number, e-mail</source>
        <translation>الاسم، رقم الموظف، البريد</translation>
    </message>
    <message>
        <source>Save this list as a table…</source>
        <translation>حفظ القائمة جدولًا…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العد…</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>وُجد {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} people</source>
        <translation>
            <numerusform>{count} شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>{count} أشخاص</numerusform>
            <numerusform>{count} شخصًا</numerusform>
            <numerusform>{count} شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>أُضيف {name}</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>حُفظ {name}</translation>
    </message>
    <message>
        <source>Past imports…</source>
        <translation>الاستيرادات السابقة…</translation>
    </message>
    <message>
        <source>Nobody fits this search</source>
        <translation>لا أحد يطابق هذا البحث</translation>
    </message>
    <message>
        <source>Search by any part of a name, staff number or e-mail.</source>
        <translation>ابحث بأي جزء من الاسم أو رقم الموظف أو البريد.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>لا أشخاص بعد</translation>
    </message>
    <message>
        <source>Import a list from a spreadsheet, or drop the file onto this window.</source>
        <translation>استورد قائمة من جدول، أو أفلت الملف في هذه النافذة.</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>استيراد أشخاص…</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Change {name}</source>
        <translation>تغيير {name}</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>name@company.com</source>
        <translation>name@company.com</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>رقم الموظف</translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation>البريد (اختياري)</translation>
    </message>
    <message>
        <source>Department (optional)</source>
        <translation>القسم (اختياري)</translation>
    </message>
    <message>
        <source>It stays: passes and imports know the person by it.</source>
        <translation>يبقى كما هو: به تعرف التصاريح والاستيرادات الشخص.</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Nobody chosen</source>
        <translation>لم يُختر أحد</translation>
    </message>
    <message>
        <source>Choose a row to see what they registered for.</source>
        <translation>اختر صفًا لترى ما سجّل له الشخص.</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Not registered for anything yet.</source>
        <translation>لم يُسجّل لشيء بعد.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>لا بريد إلكتروني</translation>
    </message>
    <message>
        <source>Replace photo…</source>
        <translation>استبدال الصورة…</translation>
    </message>
    <message>
        <source>Set photo…</source>
        <translation>إضافة صورة…</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>صورة {name}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show the registration for {what}</source>
        <translation>عرض تسجيل {what}</translation>
    </message>
    <message>
        <source>This person is no longer there</source>
        <translation>لم يعد هذا الشخص موجودًا</translation>
    </message>
    <message>
        <source>Undoing an import may have removed them.</source>
        <translation>ربما أزاله التراجع عن استيراد.</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Name, staff number or e-mail</source>
        <translation>الاسم أو رقم الموظف أو البريد</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>من وُجد</translation>
    </message>
    <message>
        <source>Add a new person</source>
        <translation>إضافة شخص جديد</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>name@company.com</source>
        <translation>name@company.com</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>رقم الموظف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation>البريد (اختياري)</translation>
    </message>
    <message>
        <source>Department (optional)</source>
        <translation>القسم (اختياري)</translation>
    </message>
    <message>
        <source>Find somebody instead</source>
        <translation>البحث عن شخص بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Nobody found for “{text}”</source>
        <translation>لم يوجد أحد لـ«{text}»</translation>
    </message>
</context>
<context>
    <name>PhotoKeeper</name>
    <message>
        <source>Photo of {name}</source>
        <translation>صورة {name}</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>صور ({patterns})</translation>
    </message>
    <message>
        <source>Photo of {name} removed</source>
        <translation>أُزيلت صورة {name}</translation>
    </message>
    <message>
        <source>Photo of {name} kept</source>
        <translation>حُفظت صورة {name}</translation>
    </message>
    <message>
        <source>Photo of {name} replaced</source>
        <translation>استُبدلت صورة {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>{file} can&apos;t be kept as a photo</source>
        <translation>تعذر حفظ {file} صورةً</translation>
    </message>
</context>
<context>
    <name>PickupReviewList</name>
    <message>
        <source>Whose, or by whom</source>
        <translation>لمن أو بواسطة من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>reviewed ones too</source>
        <translation>المراجَعة أيضًا</translation>
    </message>
    <message>
        <source>to be reviewed</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Out of the ordinary</source>
        <translation>خارج المعتاد</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>لا شيء يطابق عوامل التصفية</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary so far</source>
        <translation>لا شيء خارج المعتاد حتى الآن</translation>
    </message>
    <message>
        <source>Pickups that were undone, decided by a supervisor, fetched by somebody else, or handed out without a known pass are listed here.</source>
        <translation>تُعرض هنا الاستلامات التي تم التراجع عنها أو قررها مشرف أو أخذها شخص آخر أو سُلّمت بلا تصريح معروف.</translation>
    </message>
    <message>
        <source>Nothing waits to be reviewed</source>
        <translation>لا شيء ينتظر المراجعة</translation>
    </message>
    <message>
        <source>Show reviewed ones too</source>
        <translation>عرض المراجَعة أيضًا</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Reviewed: {whose}</source>
        <translation>روجع: {whose}</translation>
    </message>
    <message>
        <source>The pickup counts on its registration now</source>
        <translation>يُحتسب الاستلام الآن من تسجيله</translation>
    </message>
</context>
<context>
    <name>PickupsDialog</name>
    <message>
        <source>Show the registration</source>
        <translation>عرض التسجيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing any more</source>
        <translation>لم يبقَ شيء</translation>
    </message>
    <message>
        <source>What was handed out was taken back.</source>
        <translation>ما سُلِّم استُرجع.</translation>
    </message>
    <message>
        <source>Its registration is not known yet.</source>
        <translation>تسجيله غير معروف بعد.</translation>
    </message>
</context>
<context>
    <name>PickupsPanel</name>
    <message>
        <source>of {approved} approved · {share}</source>
        <translation>من {approved} معتمد · {share}</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Slot {slot}: {picked_up} of {approved} picked up</source>
        <translation>الموعد {slot}: استُلم {picked_up} من {approved}</translation>
    </message>
    <message>
        <source>pale = planned</source>
        <translation>الباهت = المخطط</translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>رسم (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>حُفظ باسم {file}</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Change question</source>
        <translation>تغيير السؤال</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>إضافة سؤال</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>إضافة سؤال</translation>
    </message>
    <message>
        <source>T-shirt size</source>
        <translation>مقاس القميص</translation>
    </message>
    <message>
        <source>Unisex; they come out on the large side</source>
        <translation>للجنسين؛ المقاسات واسعة</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Has to be answered</source>
        <translation>الإجابة مطلوبة</translation>
    </message>
    <message>
        <source>Shown at the pickup desk</source>
        <translation>يُعرض في مكتب الاستلام</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>نوع الإجابة</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>خيارات الإجابة</translation>
    </message>
    <message>
        <source>Smallest number</source>
        <translation>أصغر رقم</translation>
    </message>
    <message>
        <source>Largest number</source>
        <translation>أكبر رقم</translation>
    </message>
    <message>
        <source>Help (optional)</source>
        <translation>نص المساعدة (اختياري)</translation>
    </message>
    <message>
        <source>How it will be asked</source>
        <translation>كما سيُطرح السؤال</translation>
    </message>
    <message numerus="yes">
        <source>%n have answered; their answers have to fit</source>
        <translation>
            <numerusform>لم يُجب أحد بعد</numerusform>
            <numerusform>أجاب شخص واحد؛ يجب أن تناسب إجابته</numerusform>
            <numerusform>أجاب شخصان؛ يجب أن تناسب إجابتاهما</numerusform>
            <numerusform>أجاب %n أشخاص؛ يجب أن تناسب إجاباتهم</numerusform>
            <numerusform>أجاب %n شخصًا؛ يجب أن تناسب إجاباتهم</numerusform>
            <numerusform>أجاب %n شخص؛ يجب أن تناسب إجاباتهم</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk sees the answer when it hands things out.</source>
        <translation>يرى المكتب الإجابة عند التسليم.</translation>
    </message>
    <message>
        <source>Organisers see the answer beside the registration.</source>
        <translation>يرى المنظّمون الإجابة بجانب التسجيل.</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Add question</source>
        <translation>إضافة سؤال</translation>
    </message>
    <message>
        <source>Questions at registration</source>
        <translation>أسئلة عند التسجيل</translation>
    </message>
    <message>
        <source>Nothing is asked yet</source>
        <translation>لا أسئلة بعد</translation>
    </message>
    <message>
        <source>Ask what you have to know before the day, such as T-shirt sizes, what people eat, or how many children come along. Answers are asked for with each registration, and stand in every list and export.</source>
        <translation>اسأل عما يلزم معرفته قبل اليوم، مثل مقاسات القمصان أو الطعام أو عدد الأطفال. تُطلب الإجابات مع كل تسجيل، وتظهر في كل قائمة وتصدير.</translation>
    </message>
    <message>
        <source>Add the first question</source>
        <translation>إضافة أول سؤال</translation>
    </message>
    <message>
        <source>An event has at most {count} questions.</source>
        <translation>للفعالية {count} من الأسئلة على الأكثر.</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>يُعرض</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} إلى {most}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Ask it again</source>
        <translation>طرحه مجددًا</translation>
    </message>
    <message>
        <source>Retire: ask it no more</source>
        <translation>إيقافه: لا يُطرح بعد الآن</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>RegistrationList</name>
    <message>
        <source>Registrations</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>View saved as “{name}”</source>
        <translation>حُفظ العرض باسم «{name}»</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>لا شيء ينتظر القرار</translation>
    </message>
    <message>
        <source>New registrations appear here by themselves.</source>
        <translation>تظهر التسجيلات الجديدة هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>Show all registrations</source>
        <translation>عرض كل التسجيلات</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No registration fits this search and these filters together.</source>
        <translation>لا تسجيل يطابق البحث وعوامل التصفية معًا.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>مسح البحث والتصفية</translation>
    </message>
    <message>
        <source>No registrations yet</source>
        <translation>لا تسجيلات بعد</translation>
    </message>
    <message>
        <source>People who register, or whom you register, are listed here.</source>
        <translation>يُعرض هنا من يسجّل ومن تسجّله أنت.</translation>
    </message>
    <message>
        <source>New registration</source>
        <translation>تسجيل جديد</translation>
    </message>
</context>
<context>
    <name>RegistrationListFoot</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>J / K to move · A approve · R reject · Space select</source>
        <translation>J / K للتنقل · A للاعتماد · R للرفض · المسافة للتحديد</translation>
    </message>
    <message>
        <source>{first}–{last} of {total}</source>
        <translation>{first}–{last} من {total}</translation>
    </message>
</context>
<context>
    <name>RegistrationPanel</name>
    <message>
        <source>Nobody chosen</source>
        <translation>لم يُختر أحد</translation>
    </message>
    <message>
        <source>Choose a row to see its checks and decide.</source>
        <translation>اختر صفًا لترى فحوصه وتقرر.</translation>
    </message>
    <message>
        <source>Checks before approval</source>
        <translation>الفحوص قبل الاعتماد</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>تسجيل…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>More for this registration</source>
        <translation>المزيد لهذا التسجيل</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Show pass</source>
        <translation>عرض التصريح</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Slot {slot}</source>
        <translation>الموعد {slot}</translation>
    </message>
    <message>
        <source>would commit {cost}</source>
        <translation>سيُخصَّص {cost}</translation>
    </message>
    <message>
        <source>costs nothing</source>
        <translation>بلا تكلفة</translation>
    </message>
    <message>
        <source>{cost} committed</source>
        <translation>خُصّص {cost}</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>Something was picked up already; undo that at the desk first.</source>
        <translation>استُلم شيء من قبل؛ تراجع عنه في المكتب أولًا.</translation>
    </message>
    <message>
        <source>Take one of the alternatives above first.</source>
        <translation>خذ أحد البدائل أعلاه أولًا.</translation>
    </message>
    <message>
        <source>Change slot or quantity…</source>
        <translation>تغيير الموعد أو الكمية…</translation>
    </message>
    <message>
        <source>Cancel registration…</source>
        <translation>إلغاء التسجيل…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
</context>
<context>
    <name>RegistrationsPage</name>
    <message>
        <source>Registrations</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>New registration</source>
        <translation>تسجيل جديد</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>No registration is in hand</source>
        <translation>لا تسجيل محدد</translation>
    </message>
    <message>
        <source>Nothing was decided here just now</source>
        <translation>لم يُتخذ قرار هنا الآن</translation>
    </message>
    <message>
        <source>No registration is listed</source>
        <translation>لا تسجيل في القائمة</translation>
    </message>
    <message>
        <source>{pending} pending · {approved} approved · {all} in all</source>
        <translation>معلّق {pending} · معتمد {approved} · الإجمالي {all}</translation>
    </message>
    <message>
        <source>{name} is already decided</source>
        <translation>تم البت في {name} من قبل</translation>
    </message>
    <message>
        <source>{name} can&apos;t be approved as it is</source>
        <translation>لا يمكن اعتماد {name} على هذه الحال</translation>
    </message>
    <message>
        <source>{name} can&apos;t be rejected any more</source>
        <translation>لم يعد رفض {name} ممكنًا</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Nothing chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <source>Choose a row to see what happened and what can be done.</source>
        <translation>اختر صفًا لترى ما حدث وما يمكن فعله.</translation>
    </message>
    <message>
        <source>Only organisers may.</source>
        <translation>هذا للمنظّمين فقط.</translation>
    </message>
    <message>
        <source>Its registration has too little left: everything on it is picked up.</source>
        <translation>لم يبقَ في تسجيله ما يكفي: استُلم كل ما فيه.</translation>
    </message>
    <message>
        <source>This pickup was undone before.</source>
        <translation>تم التراجع عن هذا الاستلام من قبل.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Count it on its registration</source>
        <translation>احتسابه من تسجيله</translation>
    </message>
    <message>
        <source>Match to a registration…</source>
        <translation>مطابقة مع تسجيل…</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>تعليمه كمراجَع</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>مراجعته مجددًا</translation>
    </message>
    <message>
        <source>Open the registration</source>
        <translation>فتح التسجيل</translation>
    </message>
    <message>
        <source>Undo the pickup…</source>
        <translation>التراجع عن الاستلام…</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>Show fewer</source>
        <translation>عرض أقل</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Select all {count}</source>
        <translation>تحديد الكل ({count})</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>اعتماد…</translation>
    </message>
    <message>
        <source>{count} clear</source>
        <translation>سليم {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} conflicts</source>
        <translation>
            <numerusform>{count} تعارض</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>{count} تعارضات</numerusform>
            <numerusform>{count} تعارضًا</numerusform>
            <numerusform>{count} تعارض</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} already decided</source>
        <translation>تم البت في {count}</translation>
    </message>
    <message>
        <source>commits {cost}</source>
        <translation>يُخصَّص {cost}</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>المحدد {count}</translation>
    </message>
    <message>
        <source>Approve {count} clear</source>
        <translation>اعتماد السليم ({count})</translation>
    </message>
    <message>
        <source>None of them is clear.</source>
        <translation>لا شيء منها سليم.</translation>
    </message>
    <message>
        <source>All of them are final, or something was picked up.</source>
        <translation>كلها نهائية أو استُلم منها شيء.</translation>
    </message>
</context>
<context>
    <name>SetUpScreen</name>
    <message>
        <source>Set up your organisation</source>
        <translation>إعداد مؤسستك</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>يبقى كل شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Example Industries</source>
        <translation>شركة المثال</translation>
    </message>
    <message>
        <source>As it should appear on passes</source>
        <translation>كما يظهر على التصاريح</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>you@company.com</source>
        <translation>you@company.com</translation>
    </message>
    <message>
        <source>A password</source>
        <translation>كلمة مرور</translation>
    </message>
    <message>
        <source>At least 8 characters; long is good</source>
        <translation>8 أحرف على الأقل؛ الأطول أفضل</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>An admin names the organisation</source>
        <translation>يسمّي مدير النظام المؤسسة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Stands on passes, badges and reports.</source>
        <translation>يظهر على التصاريح والشارات والتقارير.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Setup</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Preview pass</source>
        <translation>معاينة التصريح</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Parts of Setup</source>
        <translation>أقسام الإعداد</translation>
    </message>
    <message>
        <source>One field is not saved yet</source>
        <translation>حقل واحد لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>All changes saved {time}</source>
        <translation>حُفظت كل التغييرات {time}</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Opening your data…</source>
        <translation>جارٍ فتح بياناتك…</translation>
    </message>
    <message>
        <source>The database answers again</source>
        <translation>قاعدة البيانات تستجيب من جديد</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
</context>
<context>
    <name>SlotTimeline</name>
    <message>
        <source>The day&apos;s slots</source>
        <translation>مواعيد اليوم</translation>
    </message>
    <message>
        <source>{slot} · {booked} of {places} booked</source>
        <translation>{slot} · حُجز {booked} من {places}</translation>
    </message>
</context>
<context>
    <name>SlotsCard</name>
    <message>
        <source>Generate slots…</source>
        <translation>توليد مواعيد…</translation>
    </message>
    <message>
        <source>Pickup slots</source>
        <translation>مواعيد الاستلام</translation>
    </message>
    <message>
        <source>No pickup slots yet</source>
        <translation>لا مواعيد استلام بعد</translation>
    </message>
    <message>
        <source>All {count} slots</source>
        <translation>كل المواعيد ({count})</translation>
    </message>
    <message>
        <source>Picked up by slot</source>
        <translation>المستلَم حسب الموعد</translation>
    </message>
    <message>
        <source>No pickup slots</source>
        <translation>لا مواعيد استلام</translation>
    </message>
    <message>
        <source>With slots, this shows who has come and who is still to come.</source>
        <translation>مع المواعيد يظهر هنا من حضر ومن لم يحضر بعد.</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>لم يحضر بعد</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>now: {slot}</source>
        <translation>الآن: {slot}</translation>
    </message>
    <message numerus="yes">
        <source>{count} to come</source>
        <translation>
            <numerusform>بقي {count}</numerusform>
            <numerusform>بقي واحد</numerusform>
            <numerusform>بقي اثنان</numerusform>
            <numerusform>بقي {count}</numerusform>
            <numerusform>بقي {count}</numerusform>
            <numerusform>بقي {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>{slot}: {picked_up} of {approved} picked up</source>
        <translation>{slot}: استُلم {picked_up} من {approved}</translation>
    </message>
    <message>
        <source>Drag a slot or one of its ends. Alt+← and Alt+→ move the chosen one by five minutes, with Shift they move its end.</source>
        <translation>اسحب موعدًا أو أحد طرفيه. ينقل ⁦Alt+←⁩ و⁦Alt+→⁩ الموعد المختار خمس دقائق، ومع Shift ينقلان نهايته.</translation>
    </message>
    <message>
        <source>Change places…</source>
        <translation>تغيير الأماكن…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>تغيير الوقت</translation>
    </message>
    <message>
        <source>They spread the queue over the day. Options picked up in a slot need them.</source>
        <translation>توزّع الطابور على اليوم. وتحتاجها الخيارات التي تُستلم في موعد.</translation>
    </message>
</context>
<context>
    <name>SpanDialog</name>
    <message>
        <source>Choose the days</source>
        <translation>اختيار الأيام</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>النهاية قبل البداية.</translation>
    </message>
</context>
<context>
    <name>StaffCard</name>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Admins add people and change what they may do.</source>
        <translation>يضيف مديرو النظام الأشخاص ويغيرون صلاحياتهم.</translation>
    </message>
    <message>
        <source>Open Users</source>
        <translation>فتح المستخدمين</translation>
    </message>
</context>
<context>
    <name>StartForm</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>TableCard</name>
    <message>
        <source>Ctrl F to search</source>
        <translation>للبحث Ctrl F</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>جدول (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>حفظ الجدول</translation>
    </message>
    <message>
        <source>Saving the table</source>
        <translation>جارٍ حفظ الجدول</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows saved as {file}</source>
        <translation>
            <numerusform>حُفظ في {file}: {count} صف</numerusform>
            <numerusform>حُفظ في {file}: صف واحد</numerusform>
            <numerusform>حُفظ في {file}: صفان</numerusform>
            <numerusform>حُفظ في {file}: {count} صفوف</numerusform>
            <numerusform>حُفظ في {file}: {count} صفًا</numerusform>
            <numerusform>حُفظ في {file}: {count} صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; no file was written</source>
        <translation>توقف؛ لم يُكتب أي ملف</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Budget committed</source>
        <translation>المخصّص من الميزانية</translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>بانتظار الاعتماد</translation>
    </message>
    <message>
        <source>Inventory used</source>
        <translation>المخزون المستخدم</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>of {budget} ·</source>
        <translation>من {budget} ·</translation>
    </message>
    <message>
        <source>{left} free</source>
        <translation>متاح {left}</translation>
    </message>
    <message>
        <source>would commit {cost} more</source>
        <translation>سيُخصَّص {cost} إضافية</translation>
    </message>
    <message>
        <source>of {approved} approved · {share}</source>
        <translation>من {approved} معتمد · {share}</translation>
    </message>
    <message>
        <source>{used} of {total}</source>
        <translation>{used} من {total}</translation>
    </message>
    <message>
        <source>Approved, of limited options</source>
        <translation>معتمد، من الخيارات المحدودة</translation>
    </message>
</context>
<context>
    <name>TrailStrip</name>
    <message>
        <source>Checking the trail</source>
        <translation>جارٍ فحص السجل</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>فحص الآن</translation>
    </message>
    <message numerus="yes">
        <source>Checking the trail: {done} of {total} entries</source>
        <translation>
            <numerusform>جارٍ فحص السجل: {done} من {total} مدخل</numerusform>
            <numerusform>جارٍ فحص السجل: {done} من مدخل واحد</numerusform>
            <numerusform>جارٍ فحص السجل: {done} من مدخلين</numerusform>
            <numerusform>جارٍ فحص السجل: {done} من {total} مدخلات</numerusform>
            <numerusform>جارٍ فحص السجل: {done} من {total} مدخلًا</numerusform>
            <numerusform>جارٍ فحص السجل: {done} من {total} مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Checking the trail…</source>
        <translation>جارٍ فحص السجل…</translation>
    </message>
    <message>
        <source>The trail hasn&apos;t been checked since you signed in.</source>
        <translation>لم يُفحص السجل منذ تسجيل دخولك.</translation>
    </message>
    <message numerus="yes">
        <source>The trail is NOT whole: {what} ({count} entries checked, {ago})</source>
        <translation>
            <numerusform>السجل غير مكتمل: {what} (فُحص {count} مدخل، {ago})</numerusform>
            <numerusform>السجل غير مكتمل: {what} (فُحص مدخل واحد، {ago})</numerusform>
            <numerusform>السجل غير مكتمل: {what} (فُحص مدخلان، {ago})</numerusform>
            <numerusform>السجل غير مكتمل: {what} (فُحص {count} مدخلات، {ago})</numerusform>
            <numerusform>السجل غير مكتمل: {what} (فُحص {count} مدخلًا، {ago})</numerusform>
            <numerusform>السجل غير مكتمل: {what} (فُحص {count} مدخل، {ago})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trail is whole: {count} entries checked ({ago})</source>
        <translation>
            <numerusform>السجل مكتمل: فُحص {count} مدخل ({ago})</numerusform>
            <numerusform>السجل مكتمل: فُحص مدخل واحد ({ago})</numerusform>
            <numerusform>السجل مكتمل: فُحص مدخلان ({ago})</numerusform>
            <numerusform>السجل مكتمل: فُحص {count} مدخلات ({ago})</numerusform>
            <numerusform>السجل مكتمل: فُحص {count} مدخلًا ({ago})</numerusform>
            <numerusform>السجل مكتمل: فُحص {count} مدخل ({ago})</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>There is nothing left to undo</source>
        <translation>لم يبقَ ما يُتراجع عنه</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>تم التراجع: {change}</translation>
    </message>
    <message>
        <source>It can&apos;t be undone any more: {change}</source>
        <translation>لم يعد التراجع ممكنًا: {change}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>لا شيء يُعاد</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>أُعيد: {change}</translation>
    </message>
    <message>
        <source>It can&apos;t be done again any more: {change}</source>
        <translation>لم تعد الإعادة ممكنة: {change}</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Undo the pickup</source>
        <translation>التراجع عن الاستلام</translation>
    </message>
    <message>
        <source>{what} of {whose} can be handed out again then. Nothing is deleted: the journal keeps both, with your name and the reason.</source>
        <translation>يمكن بعدها تسليم {what} لـ{whose} مجددًا. لا يُحذف شيء: تحتفظ اليومية بالاثنين مع اسمك والسبب.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Rename organisation…</source>
        <translation>إعادة تسمية المؤسسة…</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>إضافة مستخدم</translation>
    </message>
    <message>
        <source>Save this list as a table…</source>
        <translation>حفظ القائمة جدولًا…</translation>
    </message>
    <message>
        <source>Use “Your account” for your own.</source>
        <translation>لحسابك استخدم «حسابك».</translation>
    </message>
    <message>
        <source>Name and role…</source>
        <translation>الاسم والدور…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>كلمة مرور جديدة…</translation>
    </message>
    <message>
        <source>PIN…</source>
        <translation>الرمز السري…</translation>
    </message>
    <message>
        <source>Let them try again now</source>
        <translation>السماح بمحاولة الآن</translation>
    </message>
    <message>
        <source>Another admin has to do this for you.</source>
        <translation>على مدير نظام آخر أن يفعل ذلك.</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>تعطيل…</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>إعادة تفعيل</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>يدخل بواسطة</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (أنت)</translation>
    </message>
    <message>
        <source>Password and PIN</source>
        <translation>كلمة المرور والرمز السري</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Locked until {time}</source>
        <translation>مقفل حتى {time}</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Enter changes a user · the menu key shows all that can be done</source>
        <translation>Enter لتغيير مستخدم · مفتاح القائمة يعرض كل الممكن</translation>
    </message>
    <message>
        <source>What roles may do</source>
        <translation>صلاحيات الأدوار</translation>
    </message>
    <message>
        <source>{organisation} · {active} active of {all}</source>
        <translation>{organisation} · النشطون {active} من {all}</translation>
    </message>
    <message>
        <source>Deactivate {name}?</source>
        <translation>تعطيل {name}؟</translation>
    </message>
    <message>
        <source>They are signed out everywhere at once. What they did stays in Activity.</source>
        <translation>يُسجَّل خروجه من كل مكان فورًا. ويبقى ما فعله في سجل النشاط.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>تعطيل</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Save this view…</source>
        <translation>حفظ هذا العرض…</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>حذف عرض</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>حفظ هذا العرض</translation>
    </message>
    <message>
        <source>Search, filters and order are kept under this name.</source>
        <translation>يُحفظ البحث والتصفية والترتيب بهذا الاسم.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>The dashboard is shown on a wall</source>
        <translation>تُعرض لوحة المتابعة على الجدار</translation>
    </message>
    <message>
        <source>Enter opens · Space goes on · Esc leaves</source>
        <translation>Enter يفتح · المسافة تتابع · Esc يخرج</translation>
    </message>
    <message>
        <source>Enter opens · Esc leaves · ← → turn · Space holds</source>
        <translation>Enter يفتح · Esc يخرج · ← → للتنقل · المسافة توقف</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>كيف تود أن تبدأ؟</translation>
    </message>
    <message>
        <source>Set up your organisation</source>
        <translation>إعداد مؤسستك</translation>
    </message>
    <message>
        <source>A name for it, and you as its admin. The first event comes right after.</source>
        <translation>اسم لها وأنت مدير نظامها. وتأتي أول فعالية بعدها مباشرة.</translation>
    </message>
    <message>
        <source>Explore with a demo event</source>
        <translation>التجربة بفعالية نموذجية</translation>
    </message>
    <message>
        <source>An annual day with 2,000 made-up people, on its event day. Try everything; it is deleted when you close the app.</source>
        <translation>حفل سنوي فيه 2,000 شخص وهمي في يوم الفعالية. جرّب كل شيء؛ يُحذف عند إغلاق التطبيق.</translation>
    </message>
</context>
<context>
    <name>WishesDialog</name>
    <message>
        <source>Change slot or quantity</source>
        <translation>تغيير الموعد أو الكمية</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>{slot} · {count} free</source>
        <translation>{slot} · متاح {count}</translation>
    </message>
    <message>
        <source>No slot</source>
        <translation>بلا موعد</translation>
    </message>
    <message>
        <source>Pickup slot</source>
        <translation>موعد الاستلام</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
</context>
<context>
    <name>_Brand</name>
    <message>
        <source>Everyone gets what they were promised. Once.</source>
        <translation>لكلٍّ ما وُعد به. مرة واحدة.</translation>
    </message>
    <message>
        <source>Budget, stock and pickup slots for company events, with a pass each.</source>
        <translation>الميزانية والمخزون ومواعيد الاستلام لفعاليات الشركات، ولكل شخص تصريح.</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Choice {number}</source>
        <translation>الخيار {number}</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>عرضه مجددًا</translation>
    </message>
    <message>
        <source>Offer it no more</source>
        <translation>عدم عرضه بعد الآن</translation>
    </message>
    <message>
        <source>Remove this choice</source>
        <translation>إزالة هذا الخيار</translation>
    </message>
    <message numerus="yes">
        <source>Retired; kept in %n answers</source>
        <translation>
            <numerusform>متوقف؛ لا إجابة فيه</numerusform>
            <numerusform>متوقف؛ باقٍ في إجابة واحدة</numerusform>
            <numerusform>متوقف؛ باقٍ في إجابتين</numerusform>
            <numerusform>متوقف؛ باقٍ في %n إجابات</numerusform>
            <numerusform>متوقف؛ باقٍ في %n إجابة</numerusform>
            <numerusform>متوقف؛ باقٍ في %n إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen %n times</source>
        <translation>
            <numerusform>لم يُختر</numerusform>
            <numerusform>اختير مرة واحدة</numerusform>
            <numerusform>اختير مرتين</numerusform>
            <numerusform>اختير %n مرات</numerusform>
            <numerusform>اختير %n مرة</numerusform>
            <numerusform>اختير %n مرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Steps</name>
    <message>
        <source>1  File</source>
        <translation>1  الملف</translation>
    </message>
    <message>
        <source>2  Columns</source>
        <translation>2  الأعمدة</translation>
    </message>
    <message>
        <source>3  Check</source>
        <translation>3  الفحص</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>{event} – {reason}</source>
        <translation>‏{event} – {reason}</translation>
    </message>
    <message>
        <source>Today · {day}</source>
        <translation>اليوم · {day}</translation>
    </message>
    <message>
        <source>Yesterday · {day}</source>
        <translation>أمس · {day}</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>المدخل</translation>
    </message>
    <message>
        <source>When ({zone})</source>
        <translation>متى ({zone})</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>رقم الموظف</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>‏{name}: {value}</translation>
    </message>
    <message>
        <source>{who} changed {name}</source>
        <translation>غيّر {who} ‏«{name}»</translation>
    </message>
    <message>
        <source>{sentence} · {slot}</source>
        <translation>‏{sentence} · {slot}</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>a user</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>فعالية</translation>
    </message>
    <message>
        <source>an option</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>a pickup slot</source>
        <translation>موعد استلام</translation>
    </message>
    <message>
        <source>a pickup desk</source>
        <translation>مكتب استلام</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>a registration</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>a pass</source>
        <translation>تصريح</translation>
    </message>
    <message>
        <source>an unmatched pass</source>
        <translation>تصريح بلا مطابقة</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>something</source>
        <translation>شيء</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>سُجّل</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Reactivated</source>
        <translation>أُعيد تفعيله</translation>
    </message>
    <message>
        <source>Reissued</source>
        <translation>أُعيد إصداره</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>سُوّي</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>أُبطل المفتاح</translation>
    </message>
    <message>
        <source>Key made</source>
        <translation>أُنشئ المفتاح</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع عنه</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>استُعيد</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>أُصلح</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Registration changed</source>
        <translation>تغيّر التسجيل</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>التصاريح</translation>
    </message>
    <message>
        <source>People and imports</source>
        <translation>الأشخاص والاستيراد</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الفعاليات</translation>
    </message>
    <message>
        <source>Options and slots</source>
        <translation>الخيارات والمواعيد</translation>
    </message>
    <message>
        <source>Pickup desks</source>
        <translation>مكاتب الاستلام</translation>
    </message>
    <message>
        <source>Users and organisation</source>
        <translation>المستخدمون والمؤسسة</translation>
    </message>
    <message>
        <source>{who} added {name}</source>
        <translation>أضاف {who} ‏«{name}»</translation>
    </message>
    <message>
        <source>{who} deleted {name}</source>
        <translation>حذف {who} ‏«{name}»</translation>
    </message>
    <message>
        <source>{who} recounted {name}</source>
        <translation>أعاد {who} عدّ {name}</translation>
    </message>
    <message>
        <source>{who} set up {name}</source>
        <translation>أعدّ {who} ‏«{name}»</translation>
    </message>
    <message>
        <source>{who} renamed the organisation</source>
        <translation>أعاد {who} تسمية المؤسسة</translation>
    </message>
    <message>
        <source>{who} restored the backup {backup}</source>
        <translation>استعاد {who} النسخة الاحتياطية {backup}</translation>
    </message>
    <message>
        <source>{who} added the user {name}</source>
        <translation>أضاف {who} المستخدم {name}</translation>
    </message>
    <message>
        <source>{who} changed the user {name}</source>
        <translation>غيّر {who} المستخدم {name}</translation>
    </message>
    <message>
        <source>{who} deactivated {name}</source>
        <translation>عطّل {who} ‏«{name}»</translation>
    </message>
    <message>
        <source>{who} reactivated {name}</source>
        <translation>أعاد {who} تفعيل {name}</translation>
    </message>
    <message>
        <source>{who} set a new password for {name}</source>
        <translation>وضع {who} كلمة مرور جديدة لـ {name}</translation>
    </message>
    <message>
        <source>{who} changed their password</source>
        <translation>غيّر {who} كلمة مروره</translation>
    </message>
    <message>
        <source>{who} changed the PIN of {name}</source>
        <translation>غيّر {who} الرمز السري لـ {name}</translation>
    </message>
    <message>
        <source>{who} let {name} try to sign in again</source>
        <translation>سمح {who} لـ {name} بمحاولة الدخول مجددًا</translation>
    </message>
    <message>
        <source>{who} made a signing key for {name}</source>
        <translation>أنشأ {who} مفتاح توقيع لـ {name}</translation>
    </message>
    <message>
        <source>{who} revoked a signing key of {name}</source>
        <translation>أبطل {who} مفتاح توقيع لـ {name}</translation>
    </message>
    <message>
        <source>{who} added the slot {name}</source>
        <translation>أضاف {who} الموعد {name}</translation>
    </message>
    <message>
        <source>{who} changed the slot {name}</source>
        <translation>غيّر {who} الموعد {name}</translation>
    </message>
    <message>
        <source>{who} deleted the slot {name}</source>
        <translation>حذف {who} الموعد {name}</translation>
    </message>
    <message>
        <source>{who} added the desk {name}</source>
        <translation>أضاف {who} المكتب {name}</translation>
    </message>
    <message>
        <source>{who} changed the desk {name}</source>
        <translation>غيّر {who} المكتب {name}</translation>
    </message>
    <message>
        <source>{who} changed the PIN of the desk {name}</source>
        <translation>غيّر {who} الرمز السري للمكتب {name}</translation>
    </message>
    <message>
        <source>{who} registered {person} for {wish}</source>
        <translation>سجّل {who} الشخص {person} لـ {wish}</translation>
    </message>
    <message>
        <source>{who} approved {wish} for {person}</source>
        <translation>اعتمد {who} ‏«{wish}» لـ {person}</translation>
    </message>
    <message>
        <source>{who} rejected {wish} for {person}</source>
        <translation>رفض {who} ‏«{wish}» لـ {person}</translation>
    </message>
    <message>
        <source>{who} cancelled {wish} for {person}</source>
        <translation>ألغى {who} ‏«{wish}» لـ {person}</translation>
    </message>
    <message>
        <source>{who} changed {wish} for {person}</source>
        <translation>غيّر {who} ‏«{wish}» لـ {person}</translation>
    </message>
    <message>
        <source>{who} recounted what {person} has picked up of {wish}</source>
        <translation>أعاد {who} عدّ ما استلمه {person} من {wish}</translation>
    </message>
    <message>
        <source>{who} reissued the pass of {person}: {wish}</source>
        <translation>أعاد {who} إصدار تصريح {person}: {wish}</translation>
    </message>
    <message>
        <source>{who} changed the photo of {name}</source>
        <translation>غيّر {who} صورة {name}</translation>
    </message>
    <message>
        <source>{who} removed {name}</source>
        <translation>أزال {who} ‏«{name}»</translation>
    </message>
    <message>
        <source>{who} undid the import of {name}</source>
        <translation>تراجع {who} عن استيراد {name}</translation>
    </message>
    <message>
        <source>{who} undid the import of {wish} for {person}</source>
        <translation>تراجع {who} عن استيراد {wish} لـ {person}</translation>
    </message>
    <message>
        <source>{who} imported {name}</source>
        <translation>استورد {who} ‏«{name}»</translation>
    </message>
    <message>
        <source>{who} matched pickups to the pass that they were made with</source>
        <translation>طابق {who} استلامات مع التصريح الذي تمت به</translation>
    </message>
    <message>
        <source>{count} × {name}</source>
        <translation>‏{count} × {name}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>‏{day}، {times}</translation>
    </message>
    <message>
        <source>entry {number} was changed after it was written</source>
        <translation>غُيّر المدخل {number} بعد كتابته</translation>
    </message>
    <message>
        <source>entries are missing before entry {number}</source>
        <translation>مدخلات ناقصة قبل المدخل {number}</translation>
    </message>
    <message>
        <source>entries from number {number} on are missing at the end</source>
        <translation>مدخلات ناقصة في النهاية بدءًا من الرقم {number}</translation>
    </message>
    <message numerus="yes">
        <source>{first}, and {count} more places</source>
        <translation>
            <numerusform>{first}، و{count} موضع آخر</numerusform>
            <numerusform>{first}، وموضع آخر</numerusform>
            <numerusform>{first}، وموضعان آخران</numerusform>
            <numerusform>{first}، و{count} مواضع أخرى</numerusform>
            <numerusform>{first}، و{count} موضعًا آخر</numerusform>
            <numerusform>{first}، و{count} موضع آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Approval undone</source>
        <translation>تُراجِع عن الاعتماد</translation>
    </message>
    <message>
        <source>{who} took back the approval of {wish} for {person}</source>
        <translation>تراجع {who} عن اعتماد {wish} لـ {person}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرمز السري</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Registration opens</source>
        <translation>يُفتح التسجيل</translation>
    </message>
    <message>
        <source>Registration closes</source>
        <translation>يُغلق التسجيل</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>المخصّص</translation>
    </message>
    <message>
        <source>Items per person</source>
        <translation>القطع لكل شخص</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفصيل</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>تكلفة الوحدة</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Committed pieces</source>
        <translation>القطع المخصّصة</translation>
    </message>
    <message>
        <source>Needs a slot</source>
        <translation>يحتاج موعدًا</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>المحجوز</translation>
    </message>
    <message>
        <source>Hands out at once</source>
        <translation>يسلّم فورًا</translation>
    </message>
    <message>
        <source>Outside a slot</source>
        <translation>خارج الموعد</translation>
    </message>
    <message>
        <source>Unknown passes</source>
        <translation>تصاريح غير معروفة</translation>
    </message>
    <message>
        <source>Minutes early</source>
        <translation>دقائق التبكير</translation>
    </message>
    <message>
        <source>Minutes late</source>
        <translation>دقائق التأخر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>التصريح</translation>
    </message>
    <message>
        <source>Reissue</source>
        <translation>إعادة إصدار</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>أشخاص أُضيفوا</translation>
    </message>
    <message>
        <source>People changed</source>
        <translation>أشخاص تغيّروا</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Pickup slot</source>
        <translation>موعد الاستلام</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>غير محدود</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Accepted with a note</source>
        <translation>قُبل مع ملاحظة</translation>
    </message>
    <message>
        <source>Supervisor only</source>
        <translation>المشرف فقط</translation>
    </message>
    <message>
        <source>Handed out, marked for review</source>
        <translation>سُلِّم وعُلّم للمراجعة</translation>
    </message>
    <message>
        <source>Sent to the help desk</source>
        <translation>أُرسل إلى مكتب المساعدة</translation>
    </message>
    <message>
        <source>{who} changed the organisation&apos;s logo</source>
        <translation>غيّر {who} شعار المؤسسة</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>{who} brought {name} back</source>
        <translation>أعاد {who} ‏«{name}»</translation>
    </message>
    <message>
        <source>{who} put the options of {name} into another order</source>
        <translation>أعاد {who} ترتيب خيارات {name}</translation>
    </message>
    <message>
        <source>{who} brought the slot {name} back</source>
        <translation>أعاد {who} الموعد {name}</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Answers changed</source>
        <translation>تغيّرت الإجابات</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>{who} added the question “{name}”</source>
        <translation>أضاف {who} السؤال «{name}»</translation>
    </message>
    <message>
        <source>{who} changed the question “{name}”</source>
        <translation>غيّر {who} السؤال «{name}»</translation>
    </message>
    <message>
        <source>{who} moved the question “{name}”</source>
        <translation>نقل {who} السؤال «{name}»</translation>
    </message>
    <message>
        <source>{who} retired the question “{name}”</source>
        <translation>أوقف {who} السؤال «{name}»</translation>
    </message>
    <message>
        <source>{who} asks “{name}” again</source>
        <translation>يطرح {who} «{name}» مجددًا</translation>
    </message>
    <message>
        <source>{who} deleted the question “{name}”</source>
        <translation>حذف {who} السؤال «{name}»</translation>
    </message>
    <message>
        <source>{who} changed what {person} answered for {wish}</source>
        <translation>غيّر {who} إجابات {person} عن {wish}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>نص المساعدة</translation>
    </message>
    <message>
        <source>Has to be answered</source>
        <translation>الإجابة مطلوبة</translation>
    </message>
    <message>
        <source>Shown at the desk</source>
        <translation>يُعرض في المكتب</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>خيارات الإجابة</translation>
    </message>
    <message>
        <source>Retired choices</source>
        <translation>خيارات متوقفة</translation>
    </message>
    <message>
        <source>Smallest number</source>
        <translation>أصغر رقم</translation>
    </message>
    <message>
        <source>Largest number</source>
        <translation>أكبر رقم</translation>
    </message>
    <message>
        <source>a pickup</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>طوبق</translation>
    </message>
    <message>
        <source>Match undone</source>
        <translation>أُلغيت المطابقة</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>روجع</translation>
    </message>
    <message>
        <source>Review undone</source>
        <translation>أُلغيت المراجعة</translation>
    </message>
    <message>
        <source>{who} counted an unmatched pass against a registration</source>
        <translation>احتسب {who} تصريحًا بلا مطابقة على تسجيل</translation>
    </message>
    <message>
        <source>{who} took the match of an unmatched pass back</source>
        <translation>سحب {who} مطابقة تصريح</translation>
    </message>
    <message>
        <source>{who} reviewed the pickup of {person}: {wish}</source>
        <translation>راجع {who} استلام {person}: {wish}</translation>
    </message>
    <message>
        <source>{who} asked for another look at the pickup of {person}: {wish}</source>
        <translation>طلب {who} مراجعة أخرى لاستلام {person}: {wish}</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message numerus="yes">
        <source>{count} minutes</source>
        <translation>
            <numerusform>{count} دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>{count} دقائق</numerusform>
            <numerusform>{count} دقيقة</numerusform>
            <numerusform>{count} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <translation>
            <numerusform>{count} ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>{count} ساعات</numerusform>
            <numerusform>{count} ساعة</numerusform>
            <numerusform>{count} ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{count} أيام</numerusform>
            <numerusform>{count} يومًا</numerusform>
            <numerusform>{count} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>opens {when}</source>
        <translation>يُفتح {when}</translation>
    </message>
    <message>
        <source>closed {when}</source>
        <translation>أُغلق {when}</translation>
    </message>
    <message>
        <source>registered in time</source>
        <translation>سُجّل في الوقت</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>بقي {time}</translation>
    </message>
    <message>
        <source>{left} free</source>
        <translation>متاح {left}</translation>
    </message>
    <message>
        <source>{left} free, {wanted} wanted</source>
        <translation>المتاح {left}، المطلوب {wanted}</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>غير محدود</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>المتبقي {left}</translation>
    </message>
    <message>
        <source>{left} left, {wanted} wanted</source>
        <translation>المتبقي {left}، المطلوب {wanted}</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>لم يُختر</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>غير لازم</translation>
    </message>
    <message>
        <source>{used} / {limit} taken</source>
        <translation>شُغل {used} من {limit}</translation>
    </message>
    <message>
        <source>Slot {slot}</source>
        <translation>الموعد {slot}</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>مضى</translation>
    </message>
    <message>
        <source>Nearest free slots:</source>
        <translation>أقرب المواعيد المتاحة:</translation>
    </message>
    <message>
        <source>What would fit:</source>
        <translation>ما يناسب:</translation>
    </message>
    <message>
        <source>{count} free</source>
        <translation>متاح {count}</translation>
    </message>
    <message>
        <source>Only {count}</source>
        <translation>{count} فقط</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>المتبقي {count}</translation>
    </message>
    <message>
        <source>From {when}</source>
        <translation>من {when}</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Save the activity shown as a table</source>
        <translation>حفظ النشاط المعروض جدولًا</translation>
    </message>
    <message>
        <source>Check that the trail is whole</source>
        <translation>التحقق من اكتمال السجل</translation>
    </message>
    <message>
        <source>Go to or do anything</source>
        <translation>الانتقال إلى أي شيء أو تنفيذه</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>البحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>المساعدة والمفاتيح</translation>
    </message>
    <message>
        <source>Lock this window</source>
        <translation>قفل هذه النافذة</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Switch between light and dark colours</source>
        <translation>التبديل بين الألوان الفاتحة والداكنة</translation>
    </message>
    <message>
        <source>Open the first to the ninth page of the side bar</source>
        <translation>فتح الصفحات من الأولى إلى التاسعة في الشريط الجانبي</translation>
    </message>
    <message>
        <source>Copy the rows in hand as a table</source>
        <translation>نسخ الصفوف المحددة جدولًا</translation>
    </message>
    <message>
        <source>Take more rows in hand</source>
        <translation>إضافة صفوف إلى التحديد</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>تصدير تقرير</translation>
    </message>
    <message>
        <source>Show the dashboard on a big display</source>
        <translation>عرض لوحة المتابعة على شاشة كبيرة</translation>
    </message>
    <message>
        <source>Compare all events</source>
        <translation>مقارنة كل الفعاليات</translation>
    </message>
    <message>
        <source>Add a pickup desk</source>
        <translation>إضافة مكتب استلام</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>فعالية جديدة</translation>
    </message>
    <message>
        <source>Save the list of events as a table</source>
        <translation>حفظ قائمة الفعاليات جدولًا</translation>
    </message>
    <message>
        <source>Print passes</source>
        <translation>طباعة التصاريح</translation>
    </message>
    <message>
        <source>Save passes as pictures</source>
        <translation>حفظ التصاريح صورًا</translation>
    </message>
    <message>
        <source>Save the list of passes as a table</source>
        <translation>حفظ قائمة التصاريح جدولًا</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>استيراد أشخاص</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>الاستيرادات السابقة</translation>
    </message>
    <message>
        <source>Save the people shown as a table</source>
        <translation>حفظ الأشخاص المعروضين جدولًا</translation>
    </message>
    <message>
        <source>Change the person in hand</source>
        <translation>تغيير الشخص المحدد</translation>
    </message>
    <message>
        <source>New registration</source>
        <translation>تسجيل جديد</translation>
    </message>
    <message>
        <source>Import registrations</source>
        <translation>استيراد التسجيلات</translation>
    </message>
    <message>
        <source>Approve the registration in hand</source>
        <translation>اعتماد التسجيل المحدد</translation>
    </message>
    <message>
        <source>Reject the registration in hand</source>
        <translation>رفض التسجيل المحدد</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>تحديد كل المطابق</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>التراجع عن آخر قرار</translation>
    </message>
    <message>
        <source>Save the registrations shown as a table</source>
        <translation>حفظ التسجيلات المعروضة جدولًا</translation>
    </message>
    <message>
        <source>Next and previous registration</source>
        <translation>التسجيل التالي والسابق</translation>
    </message>
    <message>
        <source>Select or let go</source>
        <translation>تحديد أو إلغاء التحديد</translation>
    </message>
    <message>
        <source>Let go of all that is selected</source>
        <translation>إلغاء كل التحديد</translation>
    </message>
    <message>
        <source>Back up the database now</source>
        <translation>نسخ قاعدة البيانات احتياطيًا الآن</translation>
    </message>
    <message>
        <source>Check the database</source>
        <translation>فحص قاعدة البيانات</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>إضافة خيار</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>إضافة سؤال</translation>
    </message>
    <message>
        <source>Generate pickup slots</source>
        <translation>توليد مواعيد الاستلام</translation>
    </message>
    <message>
        <source>Save the options as a table</source>
        <translation>حفظ الخيارات جدولًا</translation>
    </message>
    <message>
        <source>Save the pickup slots as a table</source>
        <translation>حفظ المواعيد جدولًا</translation>
    </message>
    <message>
        <source>Change the option, slot or question in hand</source>
        <translation>تغيير الخيار أو الموعد أو السؤال المحدد</translation>
    </message>
    <message>
        <source>Change the cell in hand where it stands</source>
        <translation>تغيير الخلية المحددة في مكانها</translation>
    </message>
    <message>
        <source>Move an option up or down the list</source>
        <translation>نقل خيار إلى أعلى أو أسفل</translation>
    </message>
    <message>
        <source>Move a slot on the day&apos;s line by five minutes</source>
        <translation>نقل موعد على خط اليوم خمس دقائق</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Make that change again</source>
        <translation>إعادة ذلك التغيير</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>إضافة مستخدم</translation>
    </message>
    <message>
        <source>Save the list of users as a table</source>
        <translation>حفظ قائمة المستخدمين جدولًا</translation>
    </message>
    <message>
        <source>Change the user in hand</source>
        <translation>تغيير المستخدم المحدد</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Change your PIN</source>
        <translation>تغيير الرمز السري</translation>
    </message>
    <message>
        <source>Read what was said lately</source>
        <translation>قراءة آخر الرسائل</translation>
    </message>
    <message>
        <source>Dismiss the newest message</source>
        <translation>إغلاق أحدث رسالة</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>حدث خطأ في البرنامج</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The last step did not finish. Everything saved before it is kept; look whether the step took effect before you repeat it.</source>
        <translation>لم تكتمل الخطوة الأخيرة. كل ما حُفظ قبلها باقٍ؛ تحقق من أثر الخطوة قبل إعادتها.</translation>
    </message>
    <message>
        <source>Details are in {path}. Please send this file to support.</source>
        <translation>التفاصيل في {path}. يُرجى إرسال هذا الملف إلى الدعم.</translation>
    </message>
    <message>
        <source>The details could not be saved as a file. Please copy them for support.</source>
        <translation>تعذر حفظ التفاصيل في ملف. يُرجى نسخها للدعم.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>dashboard</name>
    <message numerus="yes">
        <source>{count} min</source>
        <translation>
            <numerusform>{count} د</numerusform>
            <numerusform>{count} د</numerusform>
            <numerusform>{count} د</numerusform>
            <numerusform>{count} د</numerusform>
            <numerusform>{count} د</numerusform>
            <numerusform>{count} د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <translation>
            <numerusform>0 ساعات</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>{count} ساعات</numerusform>
            <numerusform>{count} ساعة</numerusform>
            <numerusform>{count} ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>0 أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{count} أيام</numerusform>
            <numerusform>{count} يومًا</numerusform>
            <numerusform>{count} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>about {likely} (at least {soonest})</source>
        <translation>نحو {likely} ({soonest} على الأقل)</translation>
    </message>
    <message>
        <source>about {likely}</source>
        <translation>نحو {likely}</translation>
    </message>
    <message>
        <source>about {likely} ({soonest} to {latest})</source>
        <translation>نحو {likely} ({soonest} إلى {latest})</translation>
    </message>
    <message>
        <source>The budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>{what} will do until registration closes in {closes} at today&apos;s pace.</source>
        <translation>{what}: يكفي بوتيرة اليوم حتى إغلاق التسجيل خلال {closes}.</translation>
    </message>
    <message>
        <source>{what} is asked for to the last in {range} at today&apos;s pace.</source>
        <translation>{what}: بوتيرة اليوم يُطلب كله خلال {range}.</translation>
    </message>
    <message>
        <source>{left} left after all that is pending</source>
        <translation>يبقى {left} بعد كل معلّق</translation>
    </message>
    <message>
        <source>Slot {slot}: the queue will take {range}.</source>
        <translation>الموعد {slot}: سيستغرق الطابور {range}.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>{option} is sold out</source>
        <translation>نفد {option}</translation>
    </message>
    <message numerus="yes">
        <source>{count} people wait for it</source>
        <translation>
            <numerusform>لا أحد ينتظره</numerusform>
            <numerusform>شخص واحد ينتظره</numerusform>
            <numerusform>شخصان ينتظرانه</numerusform>
            <numerusform>{count} أشخاص ينتظرونه</numerusform>
            <numerusform>{count} شخصًا ينتظرونه</numerusform>
            <numerusform>{count} شخص ينتظرونه</numerusform>
        </translation>
    </message>
    <message>
        <source>Offer alternatives</source>
        <translation>عرض بدائل</translation>
    </message>
    <message>
        <source>Pickup slot {slot} is {share} full</source>
        <translation>الموعد {slot}: شُغل {share}</translation>
    </message>
    <message>
        <source>Pickup slot {slot} is full</source>
        <translation>الموعد {slot} ممتلئ</translation>
    </message>
    <message numerus="yes">
        <source>{left} places left, {pending} pending want it</source>
        <translation>
            <numerusform>لا أماكن باقية، المعلّق عليه {pending}</numerusform>
            <numerusform>بقي مكان واحد، المعلّق عليه {pending}</numerusform>
            <numerusform>بقي مكانان، المعلّق عليهما {pending}</numerusform>
            <numerusform>بقيت {left} أماكن، المعلّق عليها {pending}</numerusform>
            <numerusform>بقي {left} مكانًا، المعلّق عليها {pending}</numerusform>
            <numerusform>بقي {left} مكان، المعلّق عليها {pending}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a slot</source>
        <translation>إضافة موعد</translation>
    </message>
    <message>
        <source>The budget doesn&apos;t reach for everything asked for</source>
        <translation>الميزانية لا تكفي لكل ما طُلب</translation>
    </message>
    <message>
        <source>The budget is nearly gone</source>
        <translation>الميزانية توشك أن تنفد</translation>
    </message>
    <message>
        <source>{left} left, {pending} pending</source>
        <translation>المتبقي {left}، المعلّق {pending}</translation>
    </message>
    <message>
        <source>Change budget</source>
        <translation>تغيير الميزانية</translation>
    </message>
    <message numerus="yes">
        <source>{count} passes were picked up twice</source>
        <translation>
            <numerusform>لا استلام مرتين</numerusform>
            <numerusform>تصريح واحد استُلم به مرتين</numerusform>
            <numerusform>تصريحان استُلم بهما مرتين</numerusform>
            <numerusform>{count} تصاريح استُلم بها مرتين</numerusform>
            <numerusform>{count} تصريحًا استُلم بها مرتين</numerusform>
            <numerusform>{count} تصريح استُلم بها مرتين</numerusform>
        </translation>
    </message>
    <message>
        <source>Desks without a connection handed out more</source>
        <translation>سلّمت مكاتب بلا اتصال أكثر</translation>
    </message>
    <message>
        <source>{desks} · {time}</source>
        <translation>‏{desks} · {time}</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>حل</translation>
    </message>
    <message>
        <source>{desk} was not heard of for {time}</source>
        <translation>لم يُسمع من {desk} منذ {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} hand-outs of it have arrived</source>
        <translation>
            <numerusform>لم يصل من تسليماته شيء</numerusform>
            <numerusform>وصل منه تسليم واحد</numerusform>
            <numerusform>وصل منه تسليمان</numerusform>
            <numerusform>وصلت منه {count} تسليمات</numerusform>
            <numerusform>وصل منه {count} تسليمًا</numerusform>
            <numerusform>وصل منه {count} تسليم</numerusform>
        </translation>
    </message>
    <message>
        <source>View desk</source>
        <translation>عرض المكتب</translation>
    </message>
    <message numerus="yes">
        <source>{count} passes were never shown</source>
        <translation>
            <numerusform>كل التصاريح عُرضت</numerusform>
            <numerusform>تصريح واحد لم يُعرض قط</numerusform>
            <numerusform>تصريحان لم يُعرضا قط</numerusform>
            <numerusform>{count} تصاريح لم تُعرض قط</numerusform>
            <numerusform>{count} تصريحًا لم تُعرض قط</numerusform>
            <numerusform>{count} تصريح لم تُعرض قط</numerusform>
        </translation>
    </message>
    <message>
        <source>slot over, never shown</source>
        <translation>انتهى الموعد ولم يُعرض</translation>
    </message>
    <message>
        <source>Their pickup slots are over</source>
        <translation>انتهت مواعيد استلامها</translation>
    </message>
    <message numerus="yes">
        <source>{count} registrations can&apos;t be approved as things stand</source>
        <translation>
            <numerusform>لا تسجيلات متعارضة</numerusform>
            <numerusform>تسجيل واحد لا يمكن اعتماده</numerusform>
            <numerusform>تسجيلان لا يمكن اعتمادهما</numerusform>
            <numerusform>{count} تسجيلات لا يمكن اعتمادها</numerusform>
            <numerusform>{count} تسجيلًا لا يمكن اعتمادها</numerusform>
            <numerusform>{count} تسجيل لا يمكن اعتمادها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} came outside the registration window</source>
        <translation>
            <numerusform>جاء {count} تسجيل خارج فترة التسجيل</numerusform>
            <numerusform>جاء تسجيل واحد خارج فترة التسجيل</numerusform>
            <numerusform>جاء تسجيلان خارج فترة التسجيل</numerusform>
            <numerusform>جاءت {count} تسجيلات خارج فترة التسجيل</numerusform>
            <numerusform>جاء {count} تسجيلًا خارج فترة التسجيل</numerusform>
            <numerusform>جاء {count} تسجيل خارج فترة التسجيل</numerusform>
        </translation>
    </message>
    <message>
        <source>{problem} ({count})</source>
        <translation>‏{problem} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>{count} registrations wait for a decision</source>
        <translation>
            <numerusform>لا تسجيلات تنتظر القرار</numerusform>
            <numerusform>تسجيل واحد ينتظر القرار</numerusform>
            <numerusform>تسجيلان ينتظران القرار</numerusform>
            <numerusform>{count} تسجيلات تنتظر القرار</numerusform>
            <numerusform>{count} تسجيلًا تنتظر القرار</numerusform>
            <numerusform>{count} تسجيل تنتظر القرار</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>الأطول انتظارًا أولًا</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Add what people can choose</source>
        <translation>أضف ما يمكن اختياره</translation>
    </message>
    <message>
        <source>Tracks, items or seats, with stock and cost</source>
        <translation>جلسات أو قطع أو مقاعد، مع المخزون والتكلفة</translation>
    </message>
    <message>
        <source>Add options</source>
        <translation>إضافة خيارات</translation>
    </message>
    <message>
        <source>Make pickup slots</source>
        <translation>أنشئ مواعيد الاستلام</translation>
    </message>
    <message>
        <source>Some options can&apos;t be registered for without one</source>
        <translation>بعض الخيارات لا يُسجَّل لها بدون موعد</translation>
    </message>
    <message>
        <source>Add slots</source>
        <translation>إضافة مواعيد</translation>
    </message>
    <message>
        <source>Register the first people</source>
        <translation>سجّل أوائل الأشخاص</translation>
    </message>
    <message>
        <source>They appear as pending until somebody approves them</source>
        <translation>تظهر معلّقة حتى يعتمدها أحد</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Name the pickup desks</source>
        <translation>سمِّ مكاتب الاستلام</translation>
    </message>
    <message>
        <source>Each scans passes in a kiosk of its own</source>
        <translation>يمسح كل مكتب التصاريح في كشكه</translation>
    </message>
    <message>
        <source>Add desks</source>
        <translation>إضافة مكاتب</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>سُجّل</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>With a pass</source>
        <translation>لديه تصريح</translation>
    </message>
    <message>
        <source>Pass shown</source>
        <translation>تصريح عُرض</translation>
    </message>
    <message>
        <source>Pass never shown</source>
        <translation>تصريح لم يُعرض</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>لم يحضر بعد</translation>
    </message>
    <message numerus="yes">
        <source>{count} hand-outs</source>
        <translation>
            <numerusform>لا تسليمات</numerusform>
            <numerusform>تسليم واحد</numerusform>
            <numerusform>تسليمان</numerusform>
            <numerusform>{count} تسليمات</numerusform>
            <numerusform>{count} تسليمًا</numerusform>
            <numerusform>{count} تسليم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} desks silent</source>
        <translation>
            <numerusform>لا مكاتب صامتة</numerusform>
            <numerusform>مكتب صامت</numerusform>
            <numerusform>مكتبان صامتان</numerusform>
            <numerusform>{count} مكاتب صامتة</numerusform>
            <numerusform>{count} مكتبًا صامتًا</numerusform>
            <numerusform>{count} مكتب صامت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} desks, none silent</source>
        <translation>
            <numerusform>لا مكاتب</numerusform>
            <numerusform>مكتب واحد، غير صامت</numerusform>
            <numerusform>مكتبان، لا صامت</numerusform>
            <numerusform>{count} مكاتب، لا صامت</numerusform>
            <numerusform>{count} مكتبًا، لا صامت</numerusform>
            <numerusform>{count} مكتب، لا صامت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{used} of {total} · {count} options sold out</source>
        <translation>
            <numerusform>{used} من {total} · لا خيار نفد</numerusform>
            <numerusform>{used} من {total} · نفد خيار واحد</numerusform>
            <numerusform>{used} من {total} · نفد خياران</numerusform>
            <numerusform>{used} من {total} · نفدت {count} خيارات</numerusform>
            <numerusform>{used} من {total} · نفد {count} خيارًا</numerusform>
            <numerusform>{used} من {total} · نفد {count} خيار</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} or more registrations can&apos;t be approved as things stand</source>
        <translation>{count} من التسجيلات أو أكثر لا يمكن اعتمادها في الوضع الحالي</translation>
    </message>
    <message>
        <source>Handed out at {desk}</source>
        <translation>سُلِّم في {desk}</translation>
    </message>
    <message>
        <source>Pending and approved</source>
        <translation>معلّق ومعتمد</translation>
    </message>
    <message>
        <source>can&apos;t be approved as things stand</source>
        <translation>لا يمكن اعتمادها في الوضع الحالي</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>It is now: {state}. Nothing of yours was saved; look at it, then decide again.</source>
        <translation>الحالة الآن: {state}. لم يُحفظ شيء مما أدخلته؛ راجعه ثم قرّر من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>{count} pieces</source>
        <translation>
            <numerusform>{count} قطعة</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>{count} قطع</numerusform>
            <numerusform>{count} قطعة</numerusform>
            <numerusform>{count} قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} took the approval back meanwhile</source>
        <translation>تراجع {who} عن الاعتماد في هذه الأثناء</translation>
    </message>
    <message>
        <source>{who} approved it meanwhile</source>
        <translation>اعتمده {who} في هذه الأثناء</translation>
    </message>
    <message>
        <source>{who} rejected it meanwhile</source>
        <translation>رفضه {who} في هذه الأثناء</translation>
    </message>
    <message>
        <source>{who} cancelled it meanwhile</source>
        <translation>ألغاه {who} في هذه الأثناء</translation>
    </message>
    <message>
        <source>{who} changed it meanwhile</source>
        <translation>غيّره {who} في هذه الأثناء</translation>
    </message>
    <message>
        <source>{who} changed “{question}” meanwhile</source>
        <translation>غيّر {who} «{question}» في هذه الأثناء</translation>
    </message>
    <message>
        <source>It now says: {answer}. Your answers are still here; save again to replace it.</source>
        <translation>الإجابة الآن: {answer}. إجاباتك ما زالت هنا؛ احفظ مرة أخرى لاستبدالها.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>desks</name>
    <message>
        <source>Hand-outs in each ten minutes of the last two hours</source>
        <translation>التسليمات كل عشر دقائق في آخر ساعتين</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>last two hours</source>
        <translation>آخر ساعتين</translation>
    </message>
    <message numerus="yes">
        <source>{count} desks</source>
        <translation>
            <numerusform>لا مكاتب</numerusform>
            <numerusform>مكتب واحد</numerusform>
            <numerusform>مكتبان</numerusform>
            <numerusform>{count} مكاتب</numerusform>
            <numerusform>{count} مكتبًا</numerusform>
            <numerusform>{count} مكتب</numerusform>
        </translation>
    </message>
    <message>
        <source>{today} handed out today, {ever} in all</source>
        <translation>سُلِّم اليوم {today}، والإجمالي {ever}</translation>
    </message>
    <message>
        <source>{desks} · {handed_out}</source>
        <translation>‏{desks} · {handed_out}</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>مرتين</translation>
    </message>
    <message>
        <source>Unmatched pass</source>
        <translation>تصريح بلا مطابقة</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع عنه</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>المشرف</translation>
    </message>
    <message>
        <source>Without a pass</source>
        <translation>بلا تصريح</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>أخذه غيره</translation>
    </message>
    <message>
        <source>More was handed out than the registration has: two desks may not have known of each other.</source>
        <translation>سُلِّم أكثر مما في التسجيل: ربما لم يعلم مكتبان أحدهما بالآخر.</translation>
    </message>
    <message>
        <source>The pass was genuine, but its registration was not known at the desk.</source>
        <translation>كان التصريح صحيحًا، لكن تسجيله لم يكن معروفًا في المكتب.</translation>
    </message>
    <message>
        <source>The hand-out was taken back.</source>
        <translation>سُحب التسليم.</translation>
    </message>
    <message>
        <source>A supervisor set aside what the desk would have said.</source>
        <translation>قرر مشرف خلاف ما كان المكتب سيقوله.</translation>
    </message>
    <message>
        <source>The person had no pass and was looked up.</source>
        <translation>لم يكن لدى الشخص تصريح فبُحث عنه.</translation>
    </message>
    <message>
        <source>Somebody else came to collect it.</source>
        <translation>جاء شخص آخر لاستلامه.</translation>
    </message>
    <message>
        <source>Pass {ticket}</source>
        <translation>التصريح {ticket}</translation>
    </message>
    <message>
        <source>An option that is not known here</source>
        <translation>خيار غير معروف هنا</translation>
    </message>
    <message>
        <source>Outside the pickup slot</source>
        <translation>خارج موعد الاستلام</translation>
    </message>
    <message>
        <source>The pass has expired</source>
        <translation>انتهت صلاحية التصريح</translation>
    </message>
    <message>
        <source>The pass is not known at the desk</source>
        <translation>التصريح غير معروف في المكتب</translation>
    </message>
    <message>
        <source>No pass was shown</source>
        <translation>لم يُعرض تصريح</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>سُلِّم</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>استلمه</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>تم تجاوزه</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>سحبه</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>التصريح</translation>
    </message>
    <message>
        <source>Its registration</source>
        <translation>تسجيله</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>‏{name}، {when}</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>راجعه</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>غير معروف هنا</translation>
    </message>
    <message numerus="yes">
        <source>{status}, {count} left</source>
        <translation>
            <numerusform>{status}، المتبقي {count}</numerusform>
            <numerusform>{status}، المتبقي {count}</numerusform>
            <numerusform>{status}، المتبقي {count}</numerusform>
            <numerusform>{status}، المتبقي {count}</numerusform>
            <numerusform>{status}، المتبقي {count}</numerusform>
            <numerusform>{status}، المتبقي {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>supervisor: {name}</source>
        <translation>المشرف: {name}</translation>
    </message>
    <message>
        <source>collected it</source>
        <translation>استلمه</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Silent for {time}</source>
        <translation>صامت منذ {time}</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>يحتاج إلى نظرة</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Left {when}</source>
        <translation>أُغلق {when}</translation>
    </message>
    <message>
        <source>Not at work</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation>لم يُفتح بعد</translation>
    </message>
    <message>
        <source>Never heard of: nobody has opened its kiosk</source>
        <translation>لم يُسمع منه قط: لم يفتح أحد كشكه</translation>
    </message>
    <message>
        <source>Last pickup {when}</source>
        <translation>آخر استلام {when}</translation>
    </message>
    <message>
        <source>Last heard of {when}</source>
        <translation>آخر اتصال {when}</translation>
    </message>
    <message>
        <source>Last heard of {when}, on {device}</source>
        <translation>آخر اتصال {when}، على {device}</translation>
    </message>
    <message>
        <source>no camera</source>
        <translation>لا كاميرا</translation>
    </message>
    <message>
        <source>camera is starting</source>
        <translation>الكاميرا قيد التشغيل</translation>
    </message>
    <message>
        <source>camera works</source>
        <translation>الكاميرا تعمل</translation>
    </message>
    <message>
        <source>camera does NOT work</source>
        <translation>الكاميرا لا تعمل</translation>
    </message>
    <message>
        <source>scanner is starting</source>
        <translation>الماسح قيد التشغيل</translation>
    </message>
    <message>
        <source>scanner works</source>
        <translation>الماسح يعمل</translation>
    </message>
    <message>
        <source>scanner does NOT work</source>
        <translation>الماسح لا يعمل</translation>
    </message>
    <message>
        <source>self-service</source>
        <translation>خدمة ذاتية</translation>
    </message>
    <message numerus="yes">
        <source>knows {count} passes</source>
        <translation>
            <numerusform>لا يعرف أي تصريح</numerusform>
            <numerusform>يعرف تصريحًا واحدًا</numerusform>
            <numerusform>يعرف تصريحين</numerusform>
            <numerusform>يعرف {count} تصاريح</numerusform>
            <numerusform>يعرف {count} تصريحًا</numerusform>
            <numerusform>يعرف {count} تصريح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>knew {count} passes {when}</source>
        <translation>
            <numerusform>لم يعرف أي تصريح {when}</numerusform>
            <numerusform>عرف تصريحًا واحدًا {when}</numerusform>
            <numerusform>عرف تصريحين {when}</numerusform>
            <numerusform>عرف {count} تصاريح {when}</numerusform>
            <numerusform>عرف {count} تصريحًا {when}</numerusform>
            <numerusform>عرف {count} تصريح {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>{desk} has not been heard of for {time}</source>
        <translation>لم يُسمع من {desk} منذ {time}</translation>
    </message>
    <message>
        <source>hands out on the scan</source>
        <translation>يسلّم عند المسح</translation>
    </message>
    <message>
        <source>asks before handing out</source>
        <translation>يسأل قبل التسليم</translation>
    </message>
    <message>
        <source>outside slots: with a note</source>
        <translation>خارج الموعد: مع ملاحظة</translation>
    </message>
    <message>
        <source>outside slots: supervisor only</source>
        <translation>خارج الموعد: المشرف فقط</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>قبل {time}</translation>
    </message>
    <message>
        <source>at {clock}</source>
        <translation>في {clock}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>يوم {day}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} د</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>Handing out</source>
        <translation>التسليم</translation>
    </message>
</context>
<context>
    <name>events</name>
    <message>
        <source>An empty event</source>
        <translation>فعالية فارغة</translation>
    </message>
    <message>
        <source>Template: annual day</source>
        <translation>قالب: حفل سنوي</translation>
    </message>
    <message>
        <source>Template: gifting drive</source>
        <translation>قالب: توزيع الهدايا</translation>
    </message>
    <message>
        <source>Copy of “{name}”, {day}</source>
        <translation>نسخة من «{name}»، {day}</translation>
    </message>
    <message>
        <source>Morning track</source>
        <translation>الجلسة الصباحية</translation>
    </message>
    <message>
        <source>Afternoon track</source>
        <translation>جلسة بعد الظهر</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>الغداء</translation>
    </message>
    <message>
        <source>Dinner</source>
        <translation>العشاء</translation>
    </message>
    <message>
        <source>Welcome kit</source>
        <translation>حقيبة الترحيب</translation>
    </message>
    <message>
        <source>Gift A</source>
        <translation>الهدية أ</translation>
    </message>
    <message>
        <source>Gift B</source>
        <translation>الهدية ب</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>النظام الغذائي</translation>
    </message>
    <message>
        <source>For the kitchen; leave it empty if you eat everything.</source>
        <translation>للمطبخ؛ اتركه فارغًا إن كنت تأكل كل شيء.</translation>
    </message>
    <message>
        <source>Vegetarian</source>
        <translation>نباتي</translation>
    </message>
    <message>
        <source>Vegan</source>
        <translation>نباتي صرف</translation>
    </message>
    <message>
        <source>Halal</source>
        <translation>حلال</translation>
    </message>
    <message>
        <source>Kosher</source>
        <translation>كوشر</translation>
    </message>
    <message>
        <source>Gluten-free</source>
        <translation>خالٍ من الغلوتين</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>مكتب {number}</translation>
    </message>
    <message>
        <source>{type} {year}</source>
        <translation>‏{type} {year}</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>كل الفعاليات</translation>
    </message>
    <message>
        <source>{type} · {day}</source>
        <translation>‏{type} · {day}</translation>
    </message>
    <message numerus="yes">
        <source>{count} events in {currency}</source>
        <translation>
            <numerusform>لا فعاليات بـ{currency}</numerusform>
            <numerusform>فعالية واحدة بـ{currency}</numerusform>
            <numerusform>فعاليتان بـ{currency}</numerusform>
            <numerusform>{count} فعاليات بـ{currency}</numerusform>
            <numerusform>{count} فعالية بـ{currency}</numerusform>
            <numerusform>{count} فعالية بـ{currency}</numerusform>
        </translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>المخصّص</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>استُلم</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>unlimited</source>
        <translation>غير محدود</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a date as Qt writes patterns: Sat 12 Dec 2026</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a date as Qt writes patterns: Sat 12 Dec</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date as Qt writes patterns: 12 Dec 2026</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date as Qt writes patterns: 12 Dec</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{begin}–{end}</source>
        <comment>from one time to another</comment>
        <translation>‏{begin}–{end}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} د</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} س</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} ي</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Set up the event</source>
        <translation>إعداد الفعالية</translation>
    </message>
    <message>
        <source>On Setup, say when it is, what it may cost, what people can choose, and when they pick it up. Everything is saved as you go.</source>
        <translation>في صفحة الإعداد حدد موعدها وميزانيتها وما يمكن اختياره ووقت استلامه. يُحفظ كل شيء أولًا بأول.</translation>
    </message>
    <message>
        <source>Bring in the people</source>
        <translation>إدخال الأشخاص</translation>
    </message>
    <message>
        <source>On People, import your staff list as it is: a spreadsheet, a CSV file or pasted rows. On Registrations, import what they asked for, or enter it one by one.</source>
        <translation>في صفحة الأشخاص استورد قائمة موظفيك كما هي: جدول أو ملف CSV أو صفوف ملصقة. وفي التسجيلات استورد ما طلبوه أو أدخله واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Registrations lists who waits. What is clear is approved with one key; what is not says why, and what would fit instead. Approving takes from budget, stock and slot, so nothing is promised twice.</source>
        <translation>تعرض صفحة التسجيلات من ينتظر. السليم يُعتمد بمفتاح واحد؛ وغيره يبيّن السبب وما يناسب بدلًا منه. يأخذ الاعتماد من الميزانية والمخزون والموعد، فلا يُوعد بشيء مرتين.</translation>
    </message>
    <message>
        <source>Give out the passes</source>
        <translation>توزيع التصاريح</translation>
    </message>
    <message>
        <source>Every approval makes a pass. On Passes, print them or save them to send. A pass on paper and one on a phone are worth the same.</source>
        <translation>كل اعتماد يصدر تصريحًا. في صفحة التصاريح اطبعها أو احفظها لإرسالها. التصريح الورقي وتصريح الهاتف سواء.</translation>
    </message>
    <message>
        <source>Hand out on the day</source>
        <translation>التسليم في اليوم</translation>
    </message>
    <message>
        <source>On Pickup desks, open the kiosk of each desk and scan the passes. Green means: hand it over. The dashboard shows how far you are and what needs you.</source>
        <translation>في مكاتب الاستلام افتح كشك كل مكتب وامسح التصاريح. الأخضر يعني: سلِّم. وتعرض لوحة المتابعة ما أُنجز وما يحتاج إليك.</translation>
    </message>
    <message>
        <source>Try every desk</source>
        <translation>تجربة كل مكتب</translation>
    </message>
    <message>
        <source>Open its kiosk on the computer that will stand there and press F6, “Check this desk”: camera, scanner, sound, clock, disk and database are looked at in turn.</source>
        <translation>افتح كشكه على الحاسوب الذي سيكون هناك واضغط F6، «فحص هذا المكتب»: تُفحص الكاميرا والماسح والصوت والساعة والقرص وقاعدة البيانات بالترتيب.</translation>
    </message>
    <message>
        <source>Scan one real pass</source>
        <translation>مسح تصريح حقيقي</translation>
    </message>
    <message>
        <source>Print a pass as people have theirs, hold it up, and stop before you confirm. Do it where the desk will stand: light matters more than the camera.</source>
        <translation>اطبع تصريحًا كما لدى الناس وارفعه أمام الكاميرا وتوقف قبل التأكيد. افعل ذلك في مكان المكتب: الإضاءة أهم من الكاميرا.</translation>
    </message>
    <message>
        <source>See to the people who help</source>
        <translation>الاهتمام بالمساعدين</translation>
    </message>
    <message>
        <source>Everybody who steps in at a desk needs a user and a PIN. An admin adds users on Users; everybody sets their own PIN on Your account.</source>
        <translation>كل من يتدخل في مكتب يحتاج حسابًا ورمزًا سريًا. يضيف مدير النظام المستخدمين في صفحة المستخدمين؛ ويضع كلٌّ رمزه في «حسابك».</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>On Settings, press Back up now, and copy the file to a stick. Plug in the computers, and switch their sleep off.</source>
        <translation>في الإعدادات اضغط «نسخ احتياطي الآن» وانسخ الملف إلى ذاكرة خارجية. صِل الحواسيب بالكهرباء وأوقف السكون.</translation>
    </message>
    <message>
        <source>Have the list on paper</source>
        <translation>القائمة على الورق</translation>
    </message>
    <message>
        <source>Save the approved registrations as a table and print it. If everything else fails, a pencil hands out too.</source>
        <translation>احفظ التسجيلات المعتمدة جدولًا واطبعه. إن تعطل كل شيء فالقلم يسلّم أيضًا.</translation>
    </message>
    <message>
        <source>Where the data lie</source>
        <translation>أين توجد البيانات</translation>
    </message>
    <message>
        <source>Everything is in {database}. Nothing leaves your computers unless you save or print it.</source>
        <translation>كل شيء في {database}. لا يغادر شيء حواسيبك إلا إذا حفظته أو طبعته.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Settings makes a backup whenever you ask; one is made by itself before a new version changes the database. They are kept in {folder}.</source>
        <translation>تنشئ الإعدادات نسخة احتياطية متى طلبت؛ وتُنشأ واحدة تلقائيًا قبل أن يغيّر إصدار جديد قاعدة البيانات. تُحفظ في {folder}.</translation>
    </message>
    <message>
        <source>Going back to a backup</source>
        <translation>العودة إلى نسخة احتياطية</translation>
    </message>
    <message>
        <source>Close the app and have whoever looks after your computers run “lighthouse-kiosk db restore” with the file. What was there before is kept.</source>
        <translation>أغلق التطبيق واطلب من مسؤول حواسيبكم تشغيل «⁦lighthouse-kiosk db restore⁩» مع الملف. ويبقى ما كان من قبل محفوظًا.</translation>
    </message>
    <message>
        <source>What can be taken back</source>
        <translation>ما يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>Deleting, deciding and importing can be undone where they were done. Activity keeps who did what, and nobody can change that unseen.</source>
        <translation>الحذف والقرار والاستيراد يمكن التراجع عنها حيث تمت. يحفظ سجل النشاط من فعل ماذا، ولا يغيّره أحد خفية.</translation>
    </message>
    <message>
        <source>How the event stands, and what needs you.</source>
        <translation>حال الفعالية وما يحتاج إليك.</translation>
    </message>
    <message>
        <source>Who asked for what: check, approve, reject.</source>
        <translation>من طلب ماذا: فحص واعتماد ورفض.</translation>
    </message>
    <message>
        <source>What the event is, offers and costs, and when it is picked up.</source>
        <translation>ما الفعالية وما تقدمه وتكلفه ومتى الاستلام.</translation>
    </message>
    <message>
        <source>What people show at the desk: print, save, reissue.</source>
        <translation>ما يُعرض في المكتب: طباعة وحفظ وإعادة إصدار.</translation>
    </message>
    <message>
        <source>Where passes are scanned; each desk opens its own kiosk.</source>
        <translation>حيث تُمسح التصاريح؛ ولكل مكتب كشكه.</translation>
    </message>
    <message>
        <source>All events: open one, make a new one, copy last year&apos;s.</source>
        <translation>كل الفعاليات: فتح وإنشاء ونسخ فعالية العام الماضي.</translation>
    </message>
    <message>
        <source>Everybody who may register: find, import, change.</source>
        <translation>كل من يحق له التسجيل: بحث واستيراد وتغيير.</translation>
    </message>
    <message>
        <source>Who did what and when, whole and in order.</source>
        <translation>من فعل ماذا ومتى، كاملًا وبالترتيب.</translation>
    </message>
    <message>
        <source>Who may sign in, and what they may do.</source>
        <translation>من يحق له الدخول وما يحق له فعله.</translation>
    </message>
    <message>
        <source>Your own password and PIN.</source>
        <translation>كلمة مرورك ورمزك السري.</translation>
    </message>
    <message>
        <source>Colours, language, backups and the database.</source>
        <translation>الألوان واللغة والنسخ الاحتياطية وقاعدة البيانات.</translation>
    </message>
    <message>
        <source>This page.</source>
        <translation>هذه الصفحة.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>{what} {when} by {who}</source>
        <translation>{what} {when} بواسطة {who}</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>سُجّل</translation>
    </message>
    <message>
        <source>Answers changed</source>
        <translation>تغيّرت الإجابات</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Pass issued</source>
        <translation>صدر التصريح</translation>
    </message>
    <message>
        <source>Pass reissued</source>
        <translation>أُعيد إصدار التصريح</translation>
    </message>
    <message>
        <source>Approval undone, slot back to {slot}</source>
        <translation>تُراجِع عن الاعتماد، وعاد الموعد إلى {slot}</translation>
    </message>
    <message>
        <source>Approval undone</source>
        <translation>تُراجِع عن الاعتماد</translation>
    </message>
    <message>
        <source>Slot changed to {slot}</source>
        <translation>تغيّر الموعد إلى {slot}</translation>
    </message>
    <message>
        <source>Slot changed</source>
        <translation>تغيّر الموعد</translation>
    </message>
    <message>
        <source>Quantity changed from {before} to {after}</source>
        <translation>تغيّرت الكمية من {before} إلى {after}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>ما قُرئ</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخطأ</translation>
    </message>
    <message>
        <source>Other problems</source>
        <translation>مشكلات أخرى</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Registered for</source>
        <translation>سُجّل لـ</translation>
    </message>
    <message>
        <source>Person is</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>حُدّث</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>معروف</translation>
    </message>
    <message>
        <source>The app ended before it was done. This much of it was kept: {kept}. “Past imports” can undo it. Opened again, it goes on with the rest.</source>
        <translation>انتهى البرنامج قبل اكتماله. حُفظ منه: {kept}. ويمكن التراجع عنه من «الاستيرادات السابقة». عند فتحه مجددًا يُستكمل الباقي.</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>المقصود</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>فحص مجددًا</translation>
    </message>
    <message>
        <source>These names in the table are not known for this event. Say once what each means; it counts for all rows, and for the next table with these headings.</source>
        <translation>هذه الأسماء في الجدول غير معروفة لهذه الفعالية. حدد مرة واحدة معنى كل منها؛ يسري ذلك على كل الصفوف وعلى الجدول التالي بالعناوين نفسها.</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>في الجدول</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>يعني</translation>
    </message>
    <message>
        <source>Nothing: refuse these rows</source>
        <translation>لا شيء: رفض هذه الصفوف</translation>
    </message>
    <message>
        <source>What “{name}” means</source>
        <translation>معنى «{name}»</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>ساري</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>رقم الموظف</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Pickup slot</source>
        <translation>موعد الاستلام</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>سُجّل في</translation>
    </message>
    <message>
        <source>As you chose last time</source>
        <translation>كما اخترت آخر مرة</translation>
    </message>
    <message>
        <source>As {tool} names it</source>
        <translation>كما يسميه {tool}</translation>
    </message>
    <message>
        <source>By its heading</source>
        <translation>من عنوانه</translation>
    </message>
    <message>
        <source>By a word of its heading</source>
        <translation>من كلمة في عنوانه</translation>
    </message>
    <message>
        <source>By what stands in it</source>
        <translation>من محتواه</translation>
    </message>
    <message>
        <source>Nothing known fits</source>
        <translation>لا شيء معروف يطابقه</translation>
    </message>
    <message>
        <source>Text (CSV)</source>
        <translation>نص (CSV)</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>خلايا ملصقة</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>مصنف Excel ‏(XLSX)</translation>
    </message>
    <message>
        <source>Excel workbook (XLSB)</source>
        <translation>مصنف Excel ‏(XLSB)</translation>
    </message>
    <message>
        <source>Excel workbook (XLS)</source>
        <translation>مصنف Excel ‏(XLS)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (ODS)</source>
        <translation>جدول OpenDocument ‏(ODS)</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>فواصل</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>فواصل منقوطة</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>علامات جدولة</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>خطوط عمودية</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>{percent} sure</source>
        <translation>مؤكد بنسبة {percent}</translation>
    </message>
    <message>
        <source>The event has no such option</source>
        <translation>لا خيار كهذا في الفعالية</translation>
    </message>
    <message>
        <source>No pickup slot begins then</source>
        <translation>لا يبدأ موعد استلام حينها</translation>
    </message>
    <message>
        <source>The event has no option “{name}”</source>
        <translation>لا خيار باسم «{name}» في الفعالية</translation>
    </message>
    <message>
        <source>Perhaps {names} was meant.</source>
        <translation>ربما كان المقصود {names}.</translation>
    </message>
    <message>
        <source>Write an option as Setup names it, or add it there.</source>
        <translation>اكتب الخيار كما هو في صفحة الإعداد، أو أضفه هناك.</translation>
    </message>
    <message>
        <source>No pickup slot begins at {name}</source>
        <translation>لا يبدأ موعد استلام في {name}</translation>
    </message>
    <message>
        <source>Write when a slot begins, for example 10:30.</source>
        <translation>اكتب وقت بداية موعد، مثل 10:30.</translation>
    </message>
    <message>
        <source>It could mean several</source>
        <translation>يحتمل أكثر من معنى</translation>
    </message>
    <message>
        <source>Write the one that is meant in full.</source>
        <translation>اكتب المقصود كاملًا.</translation>
    </message>
    <message>
        <source>Give it in a column of times such as 10:30, or in Setup let the option do without.</source>
        <translation>اكتبها في عمود أوقات مثل 10:30، أو اجعل الخيار في الإعداد لا يحتاج إليها.</translation>
    </message>
    <message>
        <source>Change the row in the table, or the limit in Setup.</source>
        <translation>غيّر الصف في الجدول، أو الحد في الإعداد.</translation>
    </message>
    <message numerus="yes">
        <source>{count} people removed</source>
        <translation>
            <numerusform>أُزيل {count} شخص</numerusform>
            <numerusform>أُزيل شخص واحد</numerusform>
            <numerusform>أُزيل شخصان</numerusform>
            <numerusform>أُزيل {count} أشخاص</numerusform>
            <numerusform>أُزيل {count} شخصًا</numerusform>
            <numerusform>أُزيل {count} شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people as before</source>
        <translation>
            <numerusform>عاد {count} شخص كما كان</numerusform>
            <numerusform>عاد شخص واحد كما كان</numerusform>
            <numerusform>عاد شخصان كما كانا</numerusform>
            <numerusform>عاد {count} أشخاص كما كانوا</numerusform>
            <numerusform>عاد {count} شخصًا كما كانوا</numerusform>
            <numerusform>عاد {count} شخص كما كانوا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} registrations removed</source>
        <translation>
            <numerusform>أُزيل {count} تسجيل</numerusform>
            <numerusform>أُزيل تسجيل واحد</numerusform>
            <numerusform>أُزيل تسجيلان</numerusform>
            <numerusform>أُزيلت {count} تسجيلات</numerusform>
            <numerusform>أُزيل {count} تسجيلًا</numerusform>
            <numerusform>أُزيل {count} تسجيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stayed, because somebody changed or approved them since.</source>
        <translation>
            <numerusform>بقي {count}، لأنها غُيّرت أو اعتُمدت بعد ذلك.</numerusform>
            <numerusform>بقي واحد، لأنه غُيّر أو اعتُمد بعد ذلك.</numerusform>
            <numerusform>بقي اثنان، لأنهما غُيّرا أو اعتُمدا بعد ذلك.</numerusform>
            <numerusform>بقي {count}، لأنها غُيّرت أو اعتُمدت بعد ذلك.</numerusform>
            <numerusform>بقي {count}، لأنها غُيّرت أو اعتُمدت بعد ذلك.</numerusform>
            <numerusform>بقي {count}، لأنها غُيّرت أو اعتُمدت بعد ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people added</source>
        <translation>
            <numerusform>أُضيف {count} شخص</numerusform>
            <numerusform>أُضيف شخص واحد</numerusform>
            <numerusform>أُضيف شخصان</numerusform>
            <numerusform>أُضيف {count} أشخاص</numerusform>
            <numerusform>أُضيف {count} شخصًا</numerusform>
            <numerusform>أُضيف {count} شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people updated</source>
        <translation>
            <numerusform>حُدّث {count} شخص</numerusform>
            <numerusform>حُدّث شخص واحد</numerusform>
            <numerusform>حُدّث شخصان</numerusform>
            <numerusform>حُدّث {count} أشخاص</numerusform>
            <numerusform>حُدّث {count} شخصًا</numerusform>
            <numerusform>حُدّث {count} شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} registrations</source>
        <translation>
            <numerusform>{count} تسجيل</numerusform>
            <numerusform>تسجيل واحد</numerusform>
            <numerusform>تسجيلان</numerusform>
            <numerusform>{count} تسجيلات</numerusform>
            <numerusform>{count} تسجيلًا</numerusform>
            <numerusform>{count} تسجيل</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no rows below the headings.</source>
        <translation>لا توجد صفوف تحت العناوين.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>فتحه مجددًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Its last row was in already: everything was kept.</source>
        <translation>كان السطر الأخير قد سُجّل: كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>The import of pasted cells was interrupted</source>
        <translation>انقطع استيراد الخلايا الملصقة</translation>
    </message>
    <message>
        <source>The import of {file} was interrupted</source>
        <translation>انقطع استيراد {file}</translation>
    </message>
    <message>
        <source>The app ended before it was done. Nothing of it was kept.</source>
        <translation>انتهى البرنامج قبل اكتماله. لم يُحفظ منه شيء.</translation>
    </message>
    <message>
        <source>Copy the cells again to import them.</source>
        <translation>انسخ الخلايا مرة أخرى لاستيرادها.</translation>
    </message>
    <message>
        <source>Its event was deleted since.</source>
        <translation>حُذفت فعاليته بعد ذلك.</translation>
    </message>
    <message>
        <source>The file isn&apos;t at {path} any more.</source>
        <translation>لم يعد الملف في {path}.</translation>
    </message>
    <message>
        <source>Nobody has this staff number</source>
        <translation>لا أحد لديه رقم الموظف هذا</translation>
    </message>
    <message>
        <source>Nobody has the e-mail address {email}</source>
        <translation>لا أحد لديه البريد الإلكتروني {email}</translation>
    </message>
    <message>
        <source>Check the address. Somebody new needs a name in the row to be added.</source>
        <translation>تحقق من العنوان. من كان جديدًا فلا بد من اسم له في الصف كي يُضاف.</translation>
    </message>
    <message>
        <source>Nobody has the staff number {number}</source>
        <translation>لا أحد لديه رقم الموظف {number}</translation>
    </message>
    <message>
        <source>Check the number; spreadsheets drop zeros at its front. Somebody new needs a name in the row to be added.</source>
        <translation>تحقق من الرقم؛ فبرامج الجداول تحذف الأصفار من أوله. من كان جديدًا فلا بد من اسم له في الصف كي يُضاف.</translation>
    </message>
    <message>
        <source>Line {line}: {number} is known as {other}, and taken for that person.</source>
        <translation>السطر {line}: {number} معروف باسم {other}، ويُعدّ الشخص نفسه.</translation>
    </message>
    <message>
        <source>Line {line}: {number} is also on line {first} as {other}. Both are taken for one person.</source>
        <translation>السطر {line}: {number} موجود أيضًا في السطر {first} بصيغة {other}. يُعدّان شخصًا واحدًا.</translation>
    </message>
    <message>
        <source>Its cells are parted by another sign</source>
        <translation>خلاياه مفصولة بعلامة أخرى</translation>
    </message>
    <message>
        <source>Save the table with the same sign in all lines.</source>
        <translation>احفظ الجدول بالعلامة نفسها في كل الأسطر.</translation>
    </message>
</context>
<context>
    <name>kiosk</name>
    <message>
        <source>There is no event here yet</source>
        <translation>لا توجد فعالية هنا بعد</translation>
    </message>
    <message>
        <source>Set one up in the Lighthouse Kiosk app on this data, then try again.</source>
        <translation>أنشئ فعالية في تطبيق Lighthouse Kiosk على هذه البيانات، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Choose the one this kiosk stands at. Up, down and Enter work too.</source>
        <translation>اختر المكتب الذي يقف عنده هذا الكشك. تعمل الأسهم ومفتاح الإدخال أيضًا.</translation>
    </message>
    <message>
        <source>There is no event “{name}”</source>
        <translation>لا توجد فعالية باسم «{name}»</translation>
    </message>
    <message>
        <source>There is no desk “{name}”</source>
        <translation>لا يوجد مكتب باسم «{name}»</translation>
    </message>
    <message>
        <source>Which desk is this?</source>
        <translation>أي مكتب هذا؟</translation>
    </message>
    <message>
        <source>Scan the QR pass</source>
        <translation>امسح تصريح QR</translation>
    </message>
    <message>
        <source>with the hand scanner, on a phone or on paper</source>
        <translation>بالماسح اليدوي، من الهاتف أو الورق</translation>
    </message>
    <message>
        <source>then it is read at once</source>
        <translation>فيُقرأ فورًا</translation>
    </message>
    <message>
        <source>Show your QR pass to the camera</source>
        <translation>أظهر تصريح QR للكاميرا</translation>
    </message>
    <message>
        <source>on your phone or on paper, about 20 cm away</source>
        <translation>على الهاتف أو الورق، على بعد 20 سم تقريبًا</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>No picture · hand scanner ready</source>
        <translation>لا صورة · الماسح اليدوي جاهز</translation>
    </message>
    <message>
        <source>Hand scanner · ready</source>
        <translation>الماسح اليدوي · جاهز</translation>
    </message>
    <message>
        <source>{camera} · starting</source>
        <translation>{camera} · قيد التشغيل</translation>
    </message>
    <message>
        <source>{camera} · ready</source>
        <translation>{camera} · جاهزة</translation>
    </message>
    <message>
        <source>“{address}” doesn&apos;t answer</source>
        <translation>«{address}» لا يستجيب</translation>
    </message>
    <message>
        <source>Check the address and the network, or use a hand scanner.</source>
        <translation>تحقق من العنوان والشبكة، أو استخدم الماسح اليدوي.</translation>
    </message>
    <message>
        <source>Plug one in, or use a hand scanner.</source>
        <translation>صِل كاميرا، أو استخدم الماسح اليدوي.</translation>
    </message>
    <message>
        <source>Plug it in, choose another one with F6, or use a hand scanner.</source>
        <translation>صِلها، أو اختر غيرها بالمفتاح F6، أو استخدم الماسح اليدوي.</translation>
    </message>
    <message>
        <source>Close the other program that uses it, or use a hand scanner.</source>
        <translation>أغلق البرنامج الآخر الذي يستخدمها، أو استخدم الماسح اليدوي.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings, or use a hand scanner.</source>
        <translation>اسمح بها في إعدادات الخصوصية، أو استخدم الماسح اليدوي.</translation>
    </message>
    <message>
        <source>Plug in another one, or use a hand scanner.</source>
        <translation>صِل كاميرا أخرى، أو استخدم الماسح اليدوي.</translation>
    </message>
    <message>
        <source>Start the kiosk with --camera and a file or folder that exists, or use a hand scanner.</source>
        <translation>شغّل الكشك مع ⁦--camera⁩ وملف أو مجلد موجود، أو استخدم الماسح اليدوي.</translation>
    </message>
    <message>
        <source>Put PNG or JPEG pictures there, name another folder, or use a hand scanner.</source>
        <translation>ضع فيه صور PNG أو JPEG، أو حدد مجلدًا آخر، أو استخدم الماسح اليدوي.</translation>
    </message>
    <message>
        <source>Ask for the right to read it, name another file, or use a hand scanner.</source>
        <translation>اطلب إذن القراءة، أو حدد ملفًا آخر، أو استخدم الماسح اليدوي.</translation>
    </message>
    <message>
        <source>Name a video, a picture, a folder of pictures or an address, or use a hand scanner.</source>
        <translation>حدد فيديو أو صورة أو مجلد صور أو عنوانًا، أو استخدم الماسح اليدوي.</translation>
    </message>
    <message>
        <source>It is tried again every second. Check it, or use a hand scanner.</source>
        <translation>تُعاد المحاولة كل ثانية. تحقق منه، أو استخدم الماسح اليدوي.</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>لم يُعثر على كاميرا</translation>
    </message>
    <message>
        <source>There is no camera “{name}”</source>
        <translation>لا توجد كاميرا باسم «{name}»</translation>
    </message>
    <message>
        <source>The camera is busy</source>
        <translation>الكاميرا مشغولة</translation>
    </message>
    <message>
        <source>The camera may not be used</source>
        <translation>لا يُسمح باستخدام الكاميرا</translation>
    </message>
    <message>
        <source>The camera stopped</source>
        <translation>توقفت الكاميرا</translation>
    </message>
    <message>
        <source>Check its cable: it starts again by itself, or use a hand scanner.</source>
        <translation>تحقق من السلك: ستعمل من جديد تلقائيًا، أو استخدم الماسح اليدوي.</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>الكاميرا لا تعطي صورة</translation>
    </message>
    <message>
        <source>“{path}” was not found</source>
        <translation>لم يُعثر على «{path}»</translation>
    </message>
    <message>
        <source>No pictures in “{path}”</source>
        <translation>لا توجد صور في «{path}»</translation>
    </message>
    <message>
        <source>“{path}” may not be read</source>
        <translation>لا يُسمح بقراءة «{path}»</translation>
    </message>
    <message>
        <source>“{path}” is no picture or video</source>
        <translation>«{path}» ليس صورة ولا فيديو</translation>
    </message>
    <message>
        <source>No picture from “{path}”</source>
        <translation>لا صورة من «{path}»</translation>
    </message>
    <message>
        <source>The database can&apos;t be reached, so passes can&apos;t be checked. What was confirmed is saved. It is tried again by itself.</source>
        <translation>تعذر الوصول إلى قاعدة البيانات، فلا يمكن فحص التصاريح. ما أُكّد محفوظ. تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The disk is full ({free} left): nothing can be saved. Make room.</source>
        <translation>القرص ممتلئ (الباقي {free}): لا يمكن حفظ شيء. أفرغ مساحة.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock jumped {time} ahead. Passes are judged by the new time; the journal keeps its order. F6 checks it.</source>
        <translation>قفزت ساعة هذا الحاسوب {time} إلى الأمام. تُقيَّم التصاريح بالوقت الجديد؛ ويبقى ترتيب السجل. يفحصها F6.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock jumped {time} back. Passes are judged by the new time; the journal keeps its order. F6 checks it.</source>
        <translation>قفزت ساعة هذا الحاسوب {time} إلى الخلف. تُقيَّم التصاريح بالوقت الجديد؛ ويبقى ترتيب السجل. يفحصها F6.</translation>
    </message>
    <message>
        <source>The disk is nearly full: {free} left. Make room in time.</source>
        <translation>القرص شبه ممتلئ: الباقي {free}. أفرغ مساحة في الوقت المناسب.</translation>
    </message>
    <message numerus="yes">
        <source>{count} to hand out</source>
        <translation>
            <numerusform>{count} للتسليم</numerusform>
            <numerusform>قطعة واحدة للتسليم</numerusform>
            <numerusform>قطعتان للتسليم</numerusform>
            <numerusform>{count} قطع للتسليم</numerusform>
            <numerusform>{count} قطعة للتسليم</numerusform>
            <numerusform>{count} قطعة للتسليم</numerusform>
        </translation>
    </message>
    <message>
        <source>All picked up</source>
        <translation>استُلم كل شيء</translation>
    </message>
    <message>
        <source>Nothing at this event</source>
        <translation>لا شيء في هذه الفعالية</translation>
    </message>
    <message>
        <source>Whom are you looking for?</source>
        <translation>عمّن تبحث؟</translation>
    </message>
    <message>
        <source>Type a part of the name, the staff number or the e-mail address.</source>
        <translation>اكتب جزءًا من الاسم أو رقم الموظف أو البريد الإلكتروني.</translation>
    </message>
    <message numerus="yes">
        <source>Type at least {count} characters</source>
        <translation>
            <numerusform>اكتب {count} حرف على الأقل</numerusform>
            <numerusform>اكتب حرفًا واحدًا على الأقل</numerusform>
            <numerusform>اكتب حرفين على الأقل</numerusform>
            <numerusform>اكتب {count} أحرف على الأقل</numerusform>
            <numerusform>اكتب {count} حرفًا على الأقل</numerusform>
            <numerusform>اكتب {count} حرف على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody found for “{text}”</source>
        <translation>لم يُعثر على أحد باسم «{text}»</translation>
    </message>
    <message>
        <source>Try the staff number, or only the first letters of the name. Who isn&apos;t in the list has nothing to pick up: send them to the help desk.</source>
        <translation>جرّب رقم الموظف أو الأحرف الأولى من الاسم. من ليس في القائمة ليس لديه ما يستلمه: أرسله إلى مكتب المساعدة.</translation>
    </message>
    <message numerus="yes">
        <source>The first {count} are shown. Type more to find fewer.</source>
        <translation>
            <numerusform>لا شيء ظاهر ({count}).</numerusform>
            <numerusform>يظهر الأول فقط. اكتب المزيد لتضييق البحث.</numerusform>
            <numerusform>يظهر الأولان فقط. اكتب المزيد لتضييق البحث.</numerusform>
            <numerusform>تظهر أول {count} نتائج. اكتب المزيد لتضييق البحث.</numerusform>
            <numerusform>تظهر أول {count} نتيجة. اكتب المزيد لتضييق البحث.</numerusform>
            <numerusform>تظهر أول {count} نتيجة. اكتب المزيد لتضييق البحث.</numerusform>
        </translation>
    </message>
    <message>
        <source>at {desk}</source>
        <translation>في {desk}</translation>
    </message>
    <message>
        <source>Undone {time} by {name}: {reason}</source>
        <translation>تراجع {time} بواسطة {name}: {reason}</translation>
    </message>
    <message>
        <source>Undo with a supervisor</source>
        <translation>تراجع مع مشرف</translation>
    </message>
    <message>
        <source>Nothing was handed out to {name} yet</source>
        <translation>لم يُسلَّم شيء إلى {name} بعد</translation>
    </message>
    <message>
        <source>Nothing was handed out at this desk yet</source>
        <translation>لم يُسلَّم شيء في هذا المكتب بعد</translation>
    </message>
    <message>
        <source>What is handed out here appears in this list and can be undone.</source>
        <translation>يظهر ما يُسلَّم هنا في هذه القائمة ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>The system&apos;s camera</source>
        <translation>كاميرا النظام</translation>
    </message>
    <message>
        <source>No camera, hand scanner only</source>
        <translation>بلا كاميرا، الماسح اليدوي فقط</translation>
    </message>
    <message>
        <source>Which camera?</source>
        <translation>أي كاميرا؟</translation>
    </message>
    <message>
        <source>The choice is remembered by the camera&apos;s name.</source>
        <translation>يُحفظ الاختيار باسم الكاميرا.</translation>
    </message>
    <message>
        <source>No serial scanner</source>
        <translation>بلا ماسح تسلسلي</translation>
    </message>
    <message>
        <source>Which port is the scanner at?</source>
        <translation>على أي منفذ الماسح؟</translation>
    </message>
    <message>
        <source>Scanners that type like a keyboard need none.</source>
        <translation>الماسحات التي تكتب مثل لوحة المفاتيح لا تحتاج منفذًا.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>No camera is used</source>
        <translation>لا تُستخدم أي كاميرا</translation>
    </message>
    <message>
        <source>Choose one, or scan a pass with a hand scanner.</source>
        <translation>اختر كاميرا، أو امسح تصريحًا بالماسح اليدوي.</translation>
    </message>
    <message>
        <source>The camera starts</source>
        <translation>الكاميرا قيد التشغيل</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>لحظة واحدة.</translation>
    </message>
    <message>
        <source>Reads well</source>
        <translation>القراءة جيدة</translation>
    </message>
    <message>
        <source>This is a pass. Passes held like this are read at once.</source>
        <translation>هذا تصريح. تُقرأ التصاريح بهذا الوضع فورًا.</translation>
    </message>
    <message>
        <source>This code is not one of our passes.</source>
        <translation>هذا الرمز ليس من تصاريحنا.</translation>
    </message>
    <message>
        <source>Too dark</source>
        <translation>الضوء خافت</translation>
    </message>
    <message>
        <source>Turn on a lamp, or turn up the phone&apos;s brightness.</source>
        <translation>أشعل مصباحًا أو زِد سطوع الهاتف.</translation>
    </message>
    <message>
        <source>Too bright</source>
        <translation>الضوء قوي</translation>
    </message>
    <message>
        <source>Tilt the pass a little, away from the lamp.</source>
        <translation>أمِل التصريح قليلًا بعيدًا عن المصباح.</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>ثبّت التصريح</translation>
    </message>
    <message>
        <source>The pass moves while the picture is taken.</source>
        <translation>التصريح يتحرك أثناء التقاط الصورة.</translation>
    </message>
    <message>
        <source>Not sharp</source>
        <translation>الصورة غير واضحة</translation>
    </message>
    <message>
        <source>Hold the pass a little further away, and wipe the lens.</source>
        <translation>أبعِد التصريح قليلًا وامسح العدسة.</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>أقرب</translation>
    </message>
    <message>
        <source>The code is too small in the picture.</source>
        <translation>الرمز صغير جدًا في الصورة.</translation>
    </message>
    <message>
        <source>Show a pass</source>
        <translation>أظهر تصريحًا</translation>
    </message>
    <message>
        <source>Hold it about 20 cm before the camera.</source>
        <translation>ضعه أمام الكاميرا على بعد 20 سم تقريبًا.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>{width} × {height}, {rate} a second</source>
        <translation>{width} × {height}، {rate} في الثانية</translation>
    </message>
    <message>
        <source>{count} ms a picture</source>
        <translation>{count} م.ث للصورة</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>الضوء</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>لم يُقَس</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>الوضوح</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>يتحرك</translation>
    </message>
    <message>
        <source>Out of focus</source>
        <translation>خارج التركيز</translation>
    </message>
    <message>
        <source>Too far away</source>
        <translation>بعيد جدًا</translation>
    </message>
    <message>
        <source>Nothing in view</source>
        <translation>لا شيء في المجال</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Missing: libzbar</source>
        <translation>ناقص: libzbar</translation>
    </message>
    <message>
        <source>Missing: reads less</source>
        <translation>ناقص: قراءة أقل</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>الماسح التسلسلي</translation>
    </message>
    <message>
        <source>Last code</source>
        <translation>آخر رمز</translation>
    </message>
    <message>
        <source>{port} · ready</source>
        <translation>{port} · جاهز</translation>
    </message>
    <message>
        <source>{port} · opening</source>
        <translation>{port} · قيد الفتح</translation>
    </message>
    <message>
        <source>{port} · plug it in</source>
        <translation>{port} · صِله</translation>
    </message>
    <message>
        <source>{port} · may not be used</source>
        <translation>{port} · غير مسموح</translation>
    </message>
    <message>
        <source>{port} · another program uses it</source>
        <translation>{port} · يستخدمه برنامج آخر</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>A pass</source>
        <translation>تصريح</translation>
    </message>
    <message>
        <source>Not a pass</source>
        <translation>ليس تصريحًا</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>hand scanner</source>
        <translation>الماسح اليدوي</translation>
    </message>
    <message>
        <source>serial scanner</source>
        <translation>الماسح التسلسلي</translation>
    </message>
    <message>
        <source>Leave the kiosk?</source>
        <translation>الخروج من الكشك؟</translation>
    </message>
    <message>
        <source>Only a supervisor can. Who is it?</source>
        <translation>لا يستطيع ذلك إلا مشرف. من هو؟</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>لم يُجرَّب</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>انظر في هذا</translation>
    </message>
    <message>
        <source>Not fit</source>
        <translation>غير سليم</translation>
    </message>
    <message>
        <source>The camera starts.</source>
        <translation>الكاميرا قيد التشغيل.</translation>
    </message>
    <message>
        <source>“{name}” shows a picture.</source>
        <translation>«{name}» تعرض صورة.</translation>
    </message>
    <message>
        <source>None is used: passes need a hand scanner.</source>
        <translation>لا تُستخدم كاميرا: تحتاج التصاريح ماسحًا يدويًا.</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>الماسح اليدوي</translation>
    </message>
    <message>
        <source>Scanner…</source>
        <translation>الماسح…</translation>
    </message>
    <message>
        <source>It was heard just now.</source>
        <translation>وصل منه رمز الآن.</translation>
    </message>
    <message>
        <source>Scan any code to try it.</source>
        <translation>امسح أي رمز لتجربته.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>This computer has no sound output; the screen says it all.</source>
        <translation>لا مخرج صوت في هذا الحاسوب؛ الشاشة تقول كل شيء.</translation>
    </message>
    <message>
        <source>It is turned off. F4 turns it on.</source>
        <translation>الصوت متوقف. F4 يشغّله.</translation>
    </message>
    <message>
        <source>Turn up the volume, or choose another output in the system.</source>
        <translation>ارفع الصوت، أو اختر مخرجًا آخر في النظام.</translation>
    </message>
    <message>
        <source>It was played. Did you hear it?</source>
        <translation>شُغّل الصوت. هل سمعته؟</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>لم أسمعه</translation>
    </message>
    <message>
        <source>There is an output for sound.</source>
        <translation>يوجد مخرج للصوت.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>It is {time} behind what was saved last. Set this computer&apos;s clock.</source>
        <translation>متأخرة {time} عن آخر ما حُفظ. اضبط ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It differs from the database server&apos;s by {time}. Set this computer&apos;s clock.</source>
        <translation>تختلف {time} عن خادم قاعدة البيانات. اضبط ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It agrees with what was saved last.</source>
        <translation>توافق آخر ما حُفظ.</translation>
    </message>
    <message>
        <source>It is {clock} at the event, in {zone}; this computer&apos;s zone is another.</source>
        <translation>الساعة {clock} في الفعالية، في {zone}؛ ومنطقة هذا الحاسوب غيرها.</translation>
    </message>
    <message>
        <source>It is {clock}, as everywhere at the event.</source>
        <translation>الساعة {clock}، كما في الفعالية كلها.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>{free} are free.</source>
        <translation>المتاح {free}.</translation>
    </message>
    <message>
        <source>Only {free} are free. Make room today.</source>
        <translation>المتاح {free} فقط. أفرغ مساحة اليوم.</translation>
    </message>
    <message>
        <source>Only {free} are free: nothing can be saved. Make room.</source>
        <translation>المتاح {free} فقط: لا يمكن حفظ شيء. أفرغ مساحة.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>The file is damaged. Restore a backup before anybody comes.</source>
        <translation>الملف تالف. استعِد نسخة احتياطية قبل أن يأتي أحد.</translation>
    </message>
    <message>
        <source>A power cut may lose the last pickups: its settings say so.</source>
        <translation>قد يُضيع انقطاع الكهرباء آخر عمليات الاستلام: هكذا إعداداتها.</translation>
    </message>
    <message>
        <source>It answers slowly, in {time} ms. Check the network.</source>
        <translation>تستجيب ببطء، خلال {time} م.ث. تحقق من الشبكة.</translation>
    </message>
    <message>
        <source>The shared database answers in {time} ms.</source>
        <translation>تستجيب قاعدة البيانات المشتركة خلال {time} م.ث.</translation>
    </message>
    <message>
        <source>It is on this computer and answers in {time} ms.</source>
        <translation>هي على هذا الحاسوب وتستجيب خلال {time} م.ث.</translation>
    </message>
    <message>
        <source>It is on this computer, is sound and answers in {time} ms.</source>
        <translation>هي على هذا الحاسوب وسليمة وتستجيب خلال {time} م.ث.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>The database server&apos;s backups count; ask who looks after it.</source>
        <translation>المعتمد نسخ خادم قاعدة البيانات؛ اسأل من يرعاه.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>لا توجد نسخة بعد.</translation>
    </message>
    <message>
        <source>The newest was made just now.</source>
        <translation>أحدث نسخة من الآن.</translation>
    </message>
    <message>
        <source>The newest was made {time} ago.</source>
        <translation>أحدث نسخة قبل {time}.</translation>
    </message>
    <message>
        <source>What this desk knows</source>
        <translation>ما يعرفه هذا المكتب</translation>
    </message>
    <message>
        <source>No desk is chosen yet.</source>
        <translation>لم يُختر مكتب بعد.</translation>
    </message>
    <message>
        <source>Nobody has a pass yet. Approve registrations first.</source>
        <translation>لا أحد لديه تصريح بعد. اعتمد التسجيلات أولًا.</translation>
    </message>
    <message>
        <source>Passes: {passes}. People: {people}.</source>
        <translation>التصاريح: {passes}. الأشخاص: {people}.</translation>
    </message>
    <message>
        <source>Newest change just now.</source>
        <translation>آخر تغيير الآن.</translation>
    </message>
    <message>
        <source>Newest change {time} ago.</source>
        <translation>آخر تغيير قبل {time}.</translation>
    </message>
    <message>
        <source>It can&apos;t be looked at without the database.</source>
        <translation>لا يمكن النظر فيه بلا قاعدة بيانات.</translation>
    </message>
    <message>
        <source>Is this desk fit?</source>
        <translation>هل هذا المكتب جاهز؟</translation>
    </message>
    <message>
        <source>Each line fills as soon as it is known.</source>
        <translation>يمتلئ كل سطر حالما يُعرف.</translation>
    </message>
    <message>
        <source>Everything is fit</source>
        <translation>كل شيء سليم</translation>
    </message>
    <message>
        <source>This desk can open.</source>
        <translation>يمكن فتح هذا المكتب.</translation>
    </message>
    <message>
        <source>This desk can&apos;t open yet</source>
        <translation>لا يمكن فتح هذا المكتب بعد</translation>
    </message>
    <message>
        <source>Put right what is not fit. It is looked at again by itself.</source>
        <translation>أصلح ما ليس سليمًا. يُعاد الفحص تلقائيًا.</translation>
    </message>
    <message>
        <source>Things to look at: {count}</source>
        <translation>ما يجب النظر فيه: {count}</translation>
    </message>
    <message>
        <source>The desk can open all the same; passes are safe.</source>
        <translation>يمكن فتح المكتب رغم ذلك؛ التصاريح آمنة.</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>اكتب للبحث</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>{count} more: type a part of the name.</source>
        <translation>{count} غيرها: اكتب جزءًا من الاسم.</translation>
    </message>
    <message>
        <source>Go on with the camera</source>
        <translation>المتابعة بالكاميرا</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>المتابعة بدونها</translation>
    </message>
    <message numerus="yes">
        <source>This kiosk crashed {count} times in a row</source>
        <translation>
            <numerusform>لم يتعطل هذا الكشك ({count})</numerusform>
            <numerusform>تعطل هذا الكشك مرة واحدة</numerusform>
            <numerusform>تعطل هذا الكشك مرتين متتاليتين</numerusform>
            <numerusform>تعطل هذا الكشك {count} مرات متتالية</numerusform>
            <numerusform>تعطل هذا الكشك {count} مرة متتالية</numerusform>
            <numerusform>تعطل هذا الكشك {count} مرة متتالية</numerusform>
        </translation>
    </message>
    <message>
        <source>What was confirmed is saved. It may be the camera: it is off until you turn it on. A hand scanner works.</source>
        <translation>ما أُكّد محفوظ. ربما السبب هو الكاميرا: هي متوقفة حتى تشغّلها. الماسح اليدوي يعمل.</translation>
    </message>
    <message>
        <source>{name}, leave the kiosk?</source>
        <translation>{name}، الخروج من الكشك؟</translation>
    </message>
    <message>
        <source>Your PIN or password. The desk goes on if you go back.</source>
        <translation>رمزك السري أو كلمة مرورك. يستمر المكتب إذا رجعت.</translation>
    </message>
    <message>
        <source>That was not it. Try again.</source>
        <translation>غير صحيح. حاول مجددًا.</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>فحص هذا المكتب</translation>
    </message>
    <message>
        <source>Check this desk and its machine, between two passes</source>
        <translation>فحص المكتب وحاسوبه، بين تصريحين</translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds</source>
        <translation>
            <numerusform>{count} ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>{count} ثوانٍ</numerusform>
            <numerusform>{count} ثانية</numerusform>
            <numerusform>{count} ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN of {desk}</source>
        <translation>رمز {desk} السري</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرمز السري</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>مكتب آخر</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>That was not this desk&apos;s PIN. Try again.</source>
        <translation>ليس هذا رمز هذا المكتب. حاول مجددًا.</translation>
    </message>
    <message>
        <source>Ask the organiser for it.</source>
        <translation>اسأل المنظّم عنه.</translation>
    </message>
    <message>
        <source>You may try again.</source>
        <translation>يمكنك المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {time}, then try again.</source>
        <translation>محاولات خاطئة كثيرة. انتظر {time} ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>الرجوع إلى المكتب</translation>
    </message>
    <message>
        <source>Nothing is handed out here.</source>
        <translation>لا يُسلَّم شيء هنا.</translation>
    </message>
    <message>
        <source>Can&apos;t start</source>
        <translation>تعذر البدء</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>البدء رغم ذلك</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>نظرة أقرب</translation>
    </message>
    <message>
        <source>Database can&apos;t be reached</source>
        <translation>تعذر الوصول إلى قاعدة البيانات</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Connected to the shared database</source>
        <translation>متصل بقاعدة البيانات المشتركة</translation>
    </message>
    <message>
        <source>Something in the app went wrong</source>
        <translation>حدث خلل في التطبيق</translation>
    </message>
    <message>
        <source>It was written to the log. Try again.</source>
        <translation>سُجّل الخلل. حاول مجددًا.</translation>
    </message>
    <message>
        <source>That could not be checked: {why}. Try again.</source>
        <translation>تعذر الفحص: {why}. حاول مجددًا.</translation>
    </message>
    <message>
        <source>Nothing is ticked. Tick what you hand out, or cancel.</source>
        <translation>لم يُحدَّد شيء. حدّد ما تسلّمه، أو ألغِ.</translation>
    </message>
    <message>
        <source>That code was not a pass. This review is as it was.</source>
        <translation>ذلك الرمز ليس تصريحًا. هذه المراجعة كما كانت.</translation>
    </message>
    <message>
        <source>Saved before this: the pickup of {name}</source>
        <translation>حُفظ قبل هذا: استلام {name}</translation>
    </message>
    <message>
        <source>Undone: {name} has not picked up. Take the items back.</source>
        <translation>تم التراجع: لم يستلم {name}. استعِد القطع.</translation>
    </message>
    <message>
        <source>Not undone. {what}. {advice}</source>
        <translation>لم يتم التراجع. {what}. {advice}</translation>
    </message>
    <message>
        <source>Not saved: another desk handed out a part just now. This is what is left.</source>
        <translation>لم يُحفظ: سلّم مكتب آخر جزءًا للتو. هذا هو الباقي.</translation>
    </message>
    <message>
        <source>The pass scanned meanwhile was not checked. Scan it again.</source>
        <translation>التصريح الذي مُسح في أثناء ذلك لم يُفحص. امسحه مجددًا.</translation>
    </message>
    <message>
        <source>The app had a fault and started over. All that was saved is safe; scan again.</source>
        <translation>حدث خلل في التطبيق وبدأ من جديد. كل ما حُفظ آمن؛ امسح مجددًا.</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>ما تراه الكاميرا</translation>
    </message>
    <message>
        <source>Camera and scanner check</source>
        <translation>فحص الكاميرا والماسح</translation>
    </message>
    <message>
        <source>Nothing is handed out here. Show a pass, or scan one.</source>
        <translation>لا يُسلَّم شيء هنا. أظهر تصريحًا أو امسحه.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>الكاميرا…</translation>
    </message>
    <message>
        <source>Serial scanner…</source>
        <translation>الماسح التسلسلي…</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>معكوسة</translation>
    </message>
    <message>
        <source>Not mirrored</source>
        <translation>غير معكوسة</translation>
    </message>
    <message>
        <source>HAND OUT</source>
        <translation>سلّم</translation>
    </message>
    <message>
        <source>HANDED OUT</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>slot {slot}</source>
        <translation>الموعد {slot}</translation>
    </message>
    <message>
        <source>Collected by {name}</source>
        <translation>استلمه {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Saved on this computer · next scan clears this</source>
        <translation>حُفظ على هذا الحاسوب · المسح التالي يزيل هذا</translation>
    </message>
    <message>
        <source>Saved in the shared database · next scan clears this</source>
        <translation>حُفظ في قاعدة البيانات المشتركة · المسح التالي يزيل هذا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>ولا شيء غير ذلك ({count})</numerusform>
            <numerusform>وقطعة أخرى</numerusform>
            <numerusform>وقطعتان أخريان</numerusform>
            <numerusform>و{count} قطع أخرى</numerusform>
            <numerusform>و{count} قطعة أخرى</numerusform>
            <numerusform>و{count} قطعة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>محدد</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>أقل بواحد</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>أكثر بواحد</translation>
    </message>
    <message>
        <source>{count} of {left}</source>
        <translation>{count} من {left}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>What is on the screen stays as it is, in other words.</source>
        <translation>تبقى الشاشة كما هي، بكلمات أخرى.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Opening the desk…</source>
        <translation>جارٍ فتح المكتب…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This pass could not be checked</source>
        <translation>تعذر فحص هذا التصريح</translation>
    </message>
    <message>
        <source>Who collects for {name}?</source>
        <translation>من يستلم نيابة عن {name}؟</translation>
    </message>
    <message>
        <source>The name is kept with the pickup. Leave it empty if nobody else.</source>
        <translation>يُحفظ الاسم مع الاستلام. اتركه فارغًا إن لم يكن شخص آخر.</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>الاسم واسم العائلة</translation>
    </message>
    <message>
        <source>Name of who collects</source>
        <translation>اسم المستلم</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>استخدام هذا الاسم</translation>
    </message>
    <message>
        <source>Take this pickup back?</source>
        <translation>التراجع عن هذا الاستلام؟</translation>
    </message>
    <message>
        <source>{name}: {items}. Why?</source>
        <translation>{name}: {items}. لماذا؟</translation>
    </message>
    <message>
        <source>Confirmed by mistake</source>
        <translation>تأكيد بالخطأ</translation>
    </message>
    <message>
        <source>Wrong item or quantity</source>
        <translation>قطعة أو كمية خاطئة</translation>
    </message>
    <message>
        <source>Item given back</source>
        <translation>أُعيدت القطعة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>A hand scanner works on every screen. The next scan is always taken.</source>
        <translation>يعمل الماسح اليدوي على كل شاشة. المسح التالي مقبول دائمًا.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>الإدخال</translation>
    </message>
    <message>
        <source>Confirm, try again, or go on to the next</source>
        <translation>تأكيد، أو إعادة محاولة، أو الانتقال إلى التالي</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go back; nothing is saved by it</source>
        <translation>رجوع؛ لا يُحفظ به شيء</translation>
    </message>
    <message>
        <source>Choose an item</source>
        <translation>اختيار قطعة</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Tick the item or leave it out</source>
        <translation>تحديد القطعة أو تركها</translation>
    </message>
    <message>
        <source>← →</source>
        <comment>the keys for fewer and for more, in reading order</comment>
        <translation>→ ←</translation>
    </message>
    <message>
        <source>Hand out fewer or more of it</source>
        <translation>تسليم عدد أقل أو أكثر منها</translation>
    </message>
    <message>
        <source>Somebody else collects</source>
        <translation>شخص آخر يستلم</translation>
    </message>
    <message>
        <source>Hand out all the same, where the screen offers it</source>
        <translation>التسليم رغم ذلك، حيث تعرضه الشاشة</translation>
    </message>
    <message>
        <source>Undo, while the green screen is up</source>
        <translation>تراجع، ما دامت الشاشة الخضراء ظاهرة</translation>
    </message>
    <message>
        <source>Full screen or window</source>
        <translation>ملء الشاشة أو نافذة</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>الخروج من الكشك</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Picked up here today</source>
        <translation>استُلم هنا اليوم</translation>
    </message>
    <message>
        <source>Last 10 minutes here</source>
        <translation>آخر 10 دقائق هنا</translation>
    </message>
    <message>
        <source>In each ten minutes before, latest first: {counts}</source>
        <translation>في كل عشر دقائق قبلها، الأحدث أولًا: {counts}</translation>
    </message>
    <message>
        <source>Slot {span}</source>
        <translation>الموعد {span}</translation>
    </message>
    <message>
        <source>Next slot {span}</source>
        <translation>الموعد التالي {span}</translation>
    </message>
    <message>
        <source>Next slot {day}, {span}</source>
        <translation>الموعد التالي {day}، {span}</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>لم يحضروا بعد</translation>
    </message>
    <message>
        <source>Last pickups</source>
        <translation>آخر عمليات الاستلام</translation>
    </message>
    <message>
        <source>Nobody has picked up here yet. The first pass appears here.</source>
        <translation>لم يستلم أحد هنا بعد. سيظهر أول تصريح هنا.</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>بلا صوت</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>الصوت يعمل</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>الصوت متوقف</translation>
    </message>
    <message>
        <source>This computer has no sound output.</source>
        <translation>لا يوجد مخرج صوت في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{part} of {whole} at all desks</source>
        <translation>{part} من {whole} في كل المكاتب</translation>
    </message>
    <message>
        <source>Undone · {item}</source>
        <translation>تم التراجع · {item}</translation>
    </message>
    <message>
        <source>Collected by someone else…</source>
        <translation>شخص آخر يستلم…</translation>
    </message>
    <message>
        <source>Valid pass</source>
        <translation>تصريح صالح</translation>
    </message>
    <message>
        <source>Not saved. {what}.</source>
        <translation>لم يُحفظ. {what}.</translation>
    </message>
    <message>
        <source>This review is kept.</source>
        <translation>هذه المراجعة محفوظة.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>قل له</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: please ask at the help desk</source>
        <translation>
            <numerusform>ولا شيء غير ذلك (%n)</numerusform>
            <numerusform>وقطعة أخرى: يُرجى السؤال في مكتب المساعدة</numerusform>
            <numerusform>وقطعتان أخريان: يُرجى السؤال في مكتب المساعدة</numerusform>
            <numerusform>و%n قطع أخرى: يُرجى السؤال في مكتب المساعدة</numerusform>
            <numerusform>و%n قطعة أخرى: يُرجى السؤال في مكتب المساعدة</numerusform>
            <numerusform>و%n قطعة أخرى: يُرجى السؤال في مكتب المساعدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please go to these %n places</source>
        <translation>
            <numerusform>لا مكان تذهب إليه (%n)</numerusform>
            <numerusform>يُرجى الذهاب إلى هذا المكان</numerusform>
            <numerusform>يُرجى الذهاب إلى هذين المكانين</numerusform>
            <numerusform>يُرجى الذهاب إلى هذه الأماكن الـ%n</numerusform>
            <numerusform>يُرجى الذهاب إلى هذه الأماكن الـ%n</numerusform>
            <numerusform>يُرجى الذهاب إلى هذه الأماكن الـ%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound soft</source>
        <translation>الصوت خافت</translation>
    </message>
    <message>
        <source>Looking for who may supervise…</source>
        <translation>جارٍ البحث عمّن يحق له الإشراف…</translation>
    </message>
    <message>
        <source>Nobody may supervise here</source>
        <translation>لا يحق لأحد الإشراف هنا</translation>
    </message>
    <message>
        <source>An admin makes somebody approver or organiser in the organiser&apos;s app, under Users.</source>
        <translation>يجعل مدير النظام شخصًا معتمِدًا أو منظّمًا في تطبيق المنظّم، ضمن «المستخدمون».</translation>
    </message>
    <message>
        <source>They prove it with their PIN or password. You stay at this desk.</source>
        <translation>يثبت هويته برمزه السري أو كلمة مروره. وتبقى أنت على هذا المكتب.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet, so it takes a password. PINs are set in the organiser&apos;s app.</source>
        <translation>لا أحد لديه رمز سري بعد، لذا تلزم كلمة المرور. تُضبط الرموز في تطبيق المنظّم.</translation>
    </message>
    <message>
        <source>Which supervisor is here?</source>
        <translation>أي مشرف هنا؟</translation>
    </message>
    <message>
        <source>{name}: PIN or password</source>
        <translation>{name}: الرمز السري أو كلمة المرور</translation>
    </message>
    <message>
        <source>{name}: password</source>
        <translation>{name}: كلمة المرور</translation>
    </message>
    <message>
        <source>To take the pickup back. Reason: {reason}</source>
        <translation>للتراجع عن الاستلام. السبب: {reason}</translation>
    </message>
    <message>
        <source>To hand out all the same. Reason: {reason}</source>
        <translation>للتسليم رغم ذلك. السبب: {reason}</translation>
    </message>
    <message>
        <source>No PIN is set yet: it can be set in the organiser&apos;s app.</source>
        <translation>لم يُضبط رمز سري بعد: يُضبط في تطبيق المنظّم.</translation>
    </message>
    <message>
        <source>That was not it. Nothing was changed; try again.</source>
        <translation>غير صحيح. لم يتغير شيء؛ حاول مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries: locked until {time}, for {count} more minutes.</source>
        <translation>
            <numerusform>محاولات خاطئة كثيرة: مقفل حتى {time} ({count}).</numerusform>
            <numerusform>محاولات خاطئة كثيرة: مقفل حتى {time}، دقيقة أخرى.</numerusform>
            <numerusform>محاولات خاطئة كثيرة: مقفل حتى {time}، دقيقتان أخريان.</numerusform>
            <numerusform>محاولات خاطئة كثيرة: مقفل حتى {time}، {count} دقائق أخرى.</numerusform>
            <numerusform>محاولات خاطئة كثيرة: مقفل حتى {time}، {count} دقيقة أخرى.</numerusform>
            <numerusform>محاولات خاطئة كثيرة: مقفل حتى {time}، {count} دقيقة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Supervisor: {name} · {reason}</source>
        <translation>المشرف: {name} · {reason}</translation>
    </message>
    <message>
        <source>DO NOT HAND OUT</source>
        <translation>لا تسلّم</translation>
    </message>
    <message>
        <source>This code isn&apos;t one of our passes</source>
        <translation>هذا الرمز ليس من تصاريحنا</translation>
    </message>
    <message>
        <source>Please show the QR code from your pass e-mail or print-out.</source>
        <translation>يُرجى إظهار رمز QR من بريد التصريح أو من الورقة.</translation>
    </message>
    <message>
        <source>Scan the right code, or send the person to the help desk.</source>
        <translation>امسح الرمز الصحيح، أو أرسل الشخص إلى مكتب المساعدة.</translation>
    </message>
    <message>
        <source>Pass not genuine</source>
        <translation>التصريح غير أصلي</translation>
    </message>
    <message>
        <source>Its signature doesn&apos;t belong to any event here</source>
        <translation>توقيعه لا يعود إلى أي فعالية هنا</translation>
    </message>
    <message>
        <source>We can&apos;t accept this pass. The help desk will sort it out.</source>
        <translation>لا يمكننا قبول هذا التصريح. سيعالج مكتب المساعدة الأمر.</translation>
    </message>
    <message>
        <source>Send the person to the help desk and tell the organiser.</source>
        <translation>أرسل الشخص إلى مكتب المساعدة وأبلغ المنظّم.</translation>
    </message>
    <message>
        <source>This pass is for {event}</source>
        <translation>هذا التصريح لفعالية {event}</translation>
    </message>
    <message>
        <source>This pass belongs to another event</source>
        <translation>هذا التصريح لفعالية أخرى</translation>
    </message>
    <message>
        <source>Not a pass for this event</source>
        <translation>ليس تصريحًا لهذه الفعالية</translation>
    </message>
    <message>
        <source>Please show the pass for this event.</source>
        <translation>يُرجى إظهار تصريح هذه الفعالية.</translation>
    </message>
    <message>
        <source>Scan the right pass, or send the person to the help desk.</source>
        <translation>امسح التصريح الصحيح، أو أرسل الشخص إلى مكتب المساعدة.</translation>
    </message>
    <message>
        <source>Send the person to the help desk.</source>
        <translation>أرسل الشخص إلى مكتب المساعدة.</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>لم تتم الموافقة بعد</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>The registration still waits for the organiser</source>
        <translation>التسجيل لا يزال بانتظار المنظّم</translation>
    </message>
    <message>
        <source>Your registration isn&apos;t approved yet.</source>
        <translation>لم تتم الموافقة على تسجيلك بعد.</translation>
    </message>
    <message>
        <source>Send the person to the organiser, who can approve it now.</source>
        <translation>أرسل الشخص إلى المنظّم، فيمكنه الموافقة الآن.</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>سُحبت الموافقة</translation>
    </message>
    <message>
        <source>Registration cancelled</source>
        <translation>أُلغي التسجيل</translation>
    </message>
    <message>
        <source>This pass no longer counts</source>
        <translation>لم يعد هذا التصريح صالحًا</translation>
    </message>
    <message>
        <source>The registration for this pass is no longer in force.</source>
        <translation>لم يعد تسجيل هذا التصريح ساريًا.</translation>
    </message>
    <message>
        <source>Pass expired</source>
        <translation>انتهت صلاحية التصريح</translation>
    </message>
    <message>
        <source>It was valid until {when}</source>
        <translation>كان صالحًا حتى {when}</translation>
    </message>
    <message>
        <source>The time to pick up with this pass is over.</source>
        <translation>انتهى وقت الاستلام بهذا التصريح.</translation>
    </message>
    <message>
        <source>A supervisor here may hand out what is left, with a reason.</source>
        <translation>يمكن لمشرف هنا تسليم الباقي مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Pass not known here</source>
        <translation>التصريح غير معروف هنا</translation>
    </message>
    <message>
        <source>The pass is genuine, but this desk has no record of it</source>
        <translation>التصريح أصلي، لكن لا سجل له في هذا المكتب</translation>
    </message>
    <message>
        <source>DO NOT HAND OUT YET</source>
        <translation>لا تسلّم بعد</translation>
    </message>
    <message>
        <source>Your pass is fine; the help desk will look you up.</source>
        <translation>تصريحك سليم؛ سيبحث عنك مكتب المساعدة.</translation>
    </message>
    <message>
        <source>Send the person to the help desk, or call a supervisor here.</source>
        <translation>أرسل الشخص إلى مكتب المساعدة، أو نادِ مشرفًا هنا.</translation>
    </message>
    <message>
        <source>CHECK THE PERSON</source>
        <translation>تحقق من الشخص</translation>
    </message>
    <message>
        <source>Your pass is fine; may I see your staff card?</source>
        <translation>تصريحك سليم؛ هل لي أن أرى بطاقة الموظف؟</translation>
    </message>
    <message>
        <source>You may hand out what the pass states; it is marked for review.</source>
        <translation>يمكنك تسليم ما يذكره التصريح؛ ويُسجَّل للمراجعة.</translation>
    </message>
    <message>
        <source>as the pass states</source>
        <translation>كما يذكر التصريح</translation>
    </message>
    <message>
        <source>Hand out what it states</source>
        <translation>تسليم ما يذكره</translation>
    </message>
    <message>
        <source>Nothing is approved for this person</source>
        <translation>لا شيء معتمد لهذا الشخص</translation>
    </message>
    <message>
        <source>No pass to show</source>
        <translation>لا تصريح معه</translation>
    </message>
    <message>
        <source>Old pass</source>
        <translation>تصريح قديم</translation>
    </message>
    <message>
        <source>A newer pass was issued in its place</source>
        <translation>صدر تصريح أحدث بدلًا منه</translation>
    </message>
    <message>
        <source>Please show your newest pass; this one was replaced.</source>
        <translation>يُرجى إظهار أحدث تصريح؛ هذا استُبدل.</translation>
    </message>
    <message>
        <source>Scan the newest pass from the person&apos;s e-mail.</source>
        <translation>امسح أحدث تصريح من بريد الشخص.</translation>
    </message>
    <message>
        <source>Pass withdrawn</source>
        <translation>سُحب التصريح</translation>
    </message>
    <message>
        <source>This pass was withdrawn.</source>
        <translation>سُحب هذا التصريح.</translation>
    </message>
    <message>
        <source>{items} can still be handed out.</source>
        <translation>لا يزال ممكنًا تسليم {items}.</translation>
    </message>
    <message>
        <source>If the person disagrees, send them to the help desk.</source>
        <translation>إن لم يوافق الشخص، أرسله إلى مكتب المساعدة.</translation>
    </message>
    <message>
        <source>Already picked up</source>
        <translation>استُلم من قبل</translation>
    </message>
    <message>
        <source>This has already been handed out with your pass.</source>
        <translation>سُلّم هذا من قبل بتصريحك.</translation>
    </message>
    <message>
        <source>Hand out the rest</source>
        <translation>تسليم الباقي</translation>
    </message>
    <message>
        <source>Hand out all the same</source>
        <translation>التسليم رغم ذلك</translation>
    </message>
    <message>
        <source>You may hand out all the same; the time is noted.</source>
        <translation>يمكنك التسليم رغم ذلك؛ ويُسجَّل الوقت.</translation>
    </message>
    <message>
        <source>{items} can be handed out now.</source>
        <translation>يمكن الآن تسليم {items}.</translation>
    </message>
    <message>
        <source>Only a supervisor may hand it out now.</source>
        <translation>لا يسلّمه الآن إلا مشرف.</translation>
    </message>
    <message>
        <source>CHECK THE TIME</source>
        <translation>تحقق من الوقت</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>مبكر جدًا</translation>
    </message>
    <message>
        <source>Slot is over</source>
        <translation>انتهى الموعد</translation>
    </message>
    <message>
        <source>Pickup slot {slot}</source>
        <translation>موعد الاستلام {slot}</translation>
    </message>
    <message>
        <source>Please come back in your pickup slot.</source>
        <translation>يُرجى العودة في موعد استلامك.</translation>
    </message>
    <message>
        <source>Your pickup slot has passed.</source>
        <translation>فات موعد استلامك.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>جارٍ التراجع…</translation>
    </message>
    <message>
        <source>One pass at a time, please</source>
        <translation>تصريح واحد في كل مرة من فضلك</translation>
    </message>
    <message>
        <source>Everything on this pass is handed out</source>
        <translation>سُلّم كل ما في هذا التصريح</translation>
    </message>
    <message>
        <source>{time} at {desk}</source>
        <translation>{time} في {desk}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>سلّمه {name}</translation>
    </message>
    <message>
        <source>collected by {name}</source>
        <translation>استلمه {name}</translation>
    </message>
    <message>
        <source>May I see your staff card? I&apos;ll ask a supervisor.</source>
        <translation>هل لي أن أرى بطاقة الموظف؟ سأسأل مشرفًا.</translation>
    </message>
    <message>
        <source>It is outside its slot: only a supervisor may hand it out now.</source>
        <translation>خارج موعده: لا يسلّمه الآن إلا مشرف.</translation>
    </message>
    <message>
        <source>Without a pass, only a supervisor may hand out at this desk. Call one here.</source>
        <translation>بلا تصريح لا يسلّم في هذا المكتب إلا مشرف. نادِ مشرفًا.</translation>
    </message>
    <message>
        <source>Everything picked up</source>
        <translation>استُلم كل شيء</translation>
    </message>
    <message>
        <source>All of your items were handed out already.</source>
        <translation>سُلّمت كل قطعك من قبل.</translation>
    </message>
    <message>
        <source>If the person disagrees, look at who collected it, or call the help desk.</source>
        <translation>إن لم يوافق الشخص، فانظر من استلمها، أو اتصل بمكتب المساعدة.</translation>
    </message>
    <message>
        <source>Nothing to pick up</source>
        <translation>لا شيء للاستلام</translation>
    </message>
    <message>
        <source>There is nothing approved for you at this event.</source>
        <translation>لا شيء معتمد لك في هذه الفعالية.</translation>
    </message>
    <message>
        <source>Nobody can hand out here. Send the person to the organiser.</source>
        <translation>لا أحد يستطيع التسليم هنا. أرسل الشخص إلى المنظّم.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>over</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Unknown holder</source>
        <translation>حامل غير معروف</translation>
    </message>
    <message>
        <source>Not in this desk&apos;s list; marked for review</source>
        <translation>ليس في قائمة هذا المكتب؛ سُجّل للمراجعة</translation>
    </message>
    <message>
        <source>{count} × {item}</source>
        <translation>‏{count} × {item}</translation>
    </message>
    <message>
        <source>item not known here</source>
        <translation>قطعة غير معروفة هنا</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>the key</comment>
        <translation>Ctrl</translation>
    </message>
    <message numerus="yes">
        <source>Confirm {count} items</source>
        <translation>
            <numerusform>تأكيد {count} قطعة</numerusform>
            <numerusform>تأكيد قطعة واحدة</numerusform>
            <numerusform>تأكيد قطعتين</numerusform>
            <numerusform>تأكيد {count} قطع</numerusform>
            <numerusform>تأكيد {count} قطعة</numerusform>
            <numerusform>تأكيد {count} قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand out to {name}, then confirm</source>
        <translation>سلّم {name}، ثم أكّد</translation>
    </message>
    <message>
        <source>Hand out, then confirm</source>
        <translation>سلّم، ثم أكّد</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>That code was not a pass. Nothing has changed here.</source>
        <translation>ذلك الرمز ليس تصريحًا. لم يتغير شيء هنا.</translation>
    </message>
    <message>
        <source>This one is undone already.</source>
        <translation>تم التراجع عن هذا من قبل.</translation>
    </message>
    <message>
        <source>Nobody can allow this, not even a supervisor. Do what it says under Next.</source>
        <translation>لا أحد يستطيع السماح بهذا، ولا مشرف. افعل ما تقوله «التالي».</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>صورة {name}</translation>
    </message>
    <message>
        <source>Why is there no pass?</source>
        <translation>لماذا لا يوجد تصريح؟</translation>
    </message>
    <message>
        <source>{items} for {name}. Choosing a reason hands out; it is kept with the pickup.</source>
        <translation>{items} لـ {name}. اختيار السبب يسلّم؛ ويُحفظ مع الاستلام.</translation>
    </message>
    <message>
        <source>Why hand out all the same?</source>
        <translation>لماذا التسليم رغم ذلك؟</translation>
    </message>
    <message>
        <source>{name}. A supervisor confirms it next; the reason is kept.</source>
        <translation>{name}. يؤكده مشرف بعد ذلك؛ ويُحفظ السبب.</translation>
    </message>
    <message>
        <source>Phone is dead or not here</source>
        <translation>الهاتف فارغ أو ليس معه</translation>
    </message>
    <message>
        <source>Pass was lost</source>
        <translation>ضاع التصريح</translation>
    </message>
    <message>
        <source>No e-mail was received</source>
        <translation>لم يصل بريد إلكتروني</translation>
    </message>
    <message>
        <source>Can&apos;t come in the slot</source>
        <translation>لا يستطيع الحضور في الموعد</translation>
    </message>
    <message>
        <source>The queue was too long</source>
        <translation>كان الطابور طويلًا جدًا</translation>
    </message>
    <message>
        <source>Agreed with the organiser</source>
        <translation>باتفاق مع المنظّم</translation>
    </message>
    <message>
        <source>Is on the organiser&apos;s list</source>
        <translation>في قائمة المنظّم</translation>
    </message>
    <message>
        <source>Was approved only now</source>
        <translation>تمت الموافقة الآن فقط</translation>
    </message>
    <message>
        <source>Was away at the time</source>
        <translation>كان غائبًا في ذلك الوقت</translation>
    </message>
    <message>
        <source>Supervisor…</source>
        <translation>مشرف…</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>This computer remembers it. A scan is taken here too.</source>
        <translation>يتذكره هذا الحاسوب. يُقبل المسح هنا أيضًا.</translation>
    </message>
    <message>
        <source>Text size: {size}</source>
        <translation>حجم النص: {size}</translation>
    </message>
    <message>
        <source>High contrast: on</source>
        <translation>تباين عالٍ: مفعّل</translation>
    </message>
    <message>
        <source>High contrast: off</source>
        <translation>تباين عالٍ: متوقف</translation>
    </message>
    <message>
        <source>Movement: none</source>
        <translation>الحركة: بلا حركة</translation>
    </message>
    <message>
        <source>Movement: as this computer is set</source>
        <translation>الحركة: كما في إعداد هذا الحاسوب</translation>
    </message>
    <message>
        <source>Find a person without a pass</source>
        <translation>البحث عن شخص بلا تصريح</translation>
    </message>
    <message>
        <source>Name, staff number or e-mail</source>
        <translation>الاسم أو رقم الموظف أو البريد</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>هذا الشخص</translation>
    </message>
    <message>
        <source>↑ ↓ choose. A pass may be scanned at any time.</source>
        <translation>‏↑ ↓ للاختيار. يمكن مسح تصريح في أي وقت.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Picked up: {how}</source>
        <translation>استُلم: {how}</translation>
    </message>
    <message>
        <source>Handed out to {name}</source>
        <translation>سُلّم إلى {name}</translation>
    </message>
    <message>
        <source>Last pickups at this desk</source>
        <translation>آخر عمليات الاستلام في هذا المكتب</translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <translation>‏↑ ↓ للاختيار</translation>
    </message>
    <message>
        <source>Undo this one…</source>
        <translation>التراجع عن هذا…</translation>
    </message>
    <message>
        <source>Find somebody who has no pass</source>
        <translation>البحث عن شخص لا تصريح معه</translation>
    </message>
    <message>
        <source>Last pickups, and undo them</source>
        <translation>آخر عمليات الاستلام والتراجع عنها</translation>
    </message>
    <message>
        <source>A supervisor here allows what is refused</source>
        <translation>يسمح مشرف هنا بما رُفض</translation>
    </message>
    <message>
        <source>Sound loud, soft or off</source>
        <translation>الصوت عالٍ أو خافت أو متوقف</translation>
    </message>
    <message>
        <source>Contrast, size of text, movement</source>
        <translation>التباين وحجم النص والحركة</translation>
    </message>
    <message>
        <source>No pass?</source>
        <translation>لا تصريح؟</translation>
    </message>
    <message numerus="yes">
        <source>{count} pickups at this desk in the last ten minutes</source>
        <translation>
            <numerusform>لا عمليات استلام في هذا المكتب في آخر عشر دقائق ({count})</numerusform>
            <numerusform>عملية استلام واحدة في هذا المكتب في آخر عشر دقائق</numerusform>
            <numerusform>عمليتا استلام في هذا المكتب في آخر عشر دقائق</numerusform>
            <numerusform>{count} عمليات استلام في هذا المكتب في آخر عشر دقائق</numerusform>
            <numerusform>{count} عملية استلام في هذا المكتب في آخر عشر دقائق</numerusform>
            <numerusform>{count} عملية استلام في هذا المكتب في آخر عشر دقائق</numerusform>
        </translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>سبب آخر…</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Use this reason</source>
        <translation>استخدام هذا السبب</translation>
    </message>
    <message>
        <source>Allowed by a supervisor</source>
        <translation>سمح به مشرف</translation>
    </message>
    <message>
        <source>Without a pass</source>
        <translation>بلا تصريح</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Space ticks · − + how many</source>
        <translation>‏↑ ↓ للاختيار · المسافة للتحديد · − + للعدد</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>هذا</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>الرمز السري أو كلمة المرور</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Undo a pickup</source>
        <translation>التراجع عن استلام</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>البحث بالاسم</translation>
    </message>
    <message>
        <source>This screen can&apos;t look up passes at the moment.</source>
        <translation>لا يمكن البحث عن التصاريح هنا الآن.</translation>
    </message>
    <message>
        <source>Show your pass</source>
        <translation>أظهر تصريحك</translation>
    </message>
    <message>
        <source>Read where to go</source>
        <translation>اقرأ إلى أين تذهب</translation>
    </message>
    <message>
        <source>Collect it there</source>
        <translation>استلم من هناك</translation>
    </message>
    <message>
        <source>The camera sees nothing at the moment</source>
        <translation>الكاميرا لا ترى شيئًا الآن</translation>
    </message>
    <message>
        <source>Please use the hand scanner, or ask at the help desk.</source>
        <translation>يُرجى استخدام الماسح اليدوي، أو السؤال في مكتب المساعدة.</translation>
    </message>
    <message>
        <source>Where do I collect my things?</source>
        <translation>أين أستلم أغراضي؟</translation>
    </message>
    <message>
        <source>Please ask at the help desk</source>
        <translation>يُرجى السؤال في مكتب المساعدة</translation>
    </message>
    <message>
        <source>Time left until this screen clears itself</source>
        <translation>الوقت المتبقي حتى مسح هذه الشاشة</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>وقت إضافي</translation>
    </message>
    <message>
        <source>Clears by itself · scan again to see it again</source>
        <translation>تُمسح تلقائيًا · امسح مجددًا لتراها ثانية</translation>
    </message>
    <message>
        <source>Please show the QR code of your pass</source>
        <translation>يُرجى إظهار رمز QR في تصريحك</translation>
    </message>
    <message>
        <source>It is in the e-mail or on the sheet you were given. This code was another one.</source>
        <translation>تجده في البريد الإلكتروني أو الورقة التي استلمتها. هذا رمز آخر.</translation>
    </message>
    <message>
        <source>This pass is for another event</source>
        <translation>هذا التصريح لفعالية أخرى</translation>
    </message>
    <message>
        <source>Please show the one for {event}.</source>
        <translation>يُرجى إظهار تصريح {event}.</translation>
    </message>
    <message>
        <source>Please show your newest pass</source>
        <translation>يُرجى إظهار أحدث تصريح لديك</translation>
    </message>
    <message>
        <source>You were sent a newer one. If you can&apos;t find it, the help desk has it too.</source>
        <translation>أُرسل إليك تصريح أحدث. إن لم تجده فهو لدى مكتب المساعدة أيضًا.</translation>
    </message>
    <message>
        <source>This screen can&apos;t look up passes at the moment. It has nothing to do with you.</source>
        <translation>لا يمكن البحث عن التصاريح هنا الآن. لا علاقة لك بذلك.</translation>
    </message>
    <message>
        <source>They will gladly look after you. Please have your pass ready.</source>
        <translation>سيسعدهم أن يساعدوك. يُرجى تجهيز تصريحك.</translation>
    </message>
    <message>
        <source>Nothing is left to collect</source>
        <translation>لم يبقَ ما يُستلم</translation>
    </message>
    <message>
        <source>Everything on this pass was collected. If you don&apos;t think so, the help desk will look.</source>
        <translation>استُلم كل ما في هذا التصريح. إن رأيت غير ذلك فسيتحقق مكتب المساعدة.</translation>
    </message>
    <message>
        <source>Your pickup time was {slot}. You can still collect it.</source>
        <translation>كان موعد استلامك {slot}. لا يزال بإمكانك الاستلام.</translation>
    </message>
    <message>
        <source>Your pickup time was {slot}. They will see what can be done.</source>
        <translation>كان موعد استلامك {slot}. سينظرون هناك في ما يمكن فعله.</translation>
    </message>
    <message>
        <source>You are early. If nobody is waiting there, you may ask right now.</source>
        <translation>وصلت مبكرًا. إن لم يكن أحد ينتظر هناك فاسأل الآن.</translation>
    </message>
    <message>
        <source>You are early. What is yours will be there for you.</source>
        <translation>وصلت مبكرًا. ستجد أغراضك هناك.</translation>
    </message>
    <message>
        <source>Your pickup time is {slot}</source>
        <translation>موعد استلامك {slot}</translation>
    </message>
    <message>
        <source>Please go to {place}</source>
        <translation>يُرجى الذهاب إلى {place}</translation>
    </message>
    <message>
        <source>Please go to the pickup counter</source>
        <translation>يُرجى الذهاب إلى مكتب التسليم</translation>
    </message>
    <message numerus="yes">
        <source>%n items are ready for you</source>
        <translation>
            <numerusform>لا شيء جاهز لك (%n)</numerusform>
            <numerusform>قطعة واحدة جاهزة لك</numerusform>
            <numerusform>قطعتان جاهزتان لك</numerusform>
            <numerusform>%n قطع جاهزة لك</numerusform>
            <numerusform>%n قطعة جاهزة لك</numerusform>
            <numerusform>%n قطعة جاهزة لك</numerusform>
        </translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>مرحبًا، {name}</translation>
    </message>
    <message>
        <source>This screen&apos;s clock jumped {time} ahead. If a time looks wrong, please ask at the help desk.</source>
        <translation>قفزت ساعة هذه الشاشة {time} إلى الأمام. إذا بدا وقت ما خاطئًا، يُرجى السؤال في مكتب المساعدة.</translation>
    </message>
    <message>
        <source>This screen&apos;s clock jumped {time} back. If a time looks wrong, please ask at the help desk.</source>
        <translation>قفزت ساعة هذه الشاشة {time} إلى الخلف. إذا بدا وقت ما خاطئًا، يُرجى السؤال في مكتب المساعدة.</translation>
    </message>
    <message>
        <source>Whom this kiosk serves</source>
        <translation>لمن هذا الكشك</translation>
    </message>
    <message>
        <source>Staff hand out here</source>
        <translation>الموظفون يسلّمون هنا</translation>
    </message>
    <message>
        <source>Visitors look up where to go</source>
        <translation>الزوّار يعرفون إلى أين يذهبون</translation>
    </message>
    <message>
        <source>Next pass: hold it here</source>
        <translation>التصريح التالي: يُعرض هنا</translation>
    </message>
    <message>
        <source>Passes can&apos;t be looked up here now</source>
        <translation>لا يمكن البحث عن التصاريح هنا الآن</translation>
    </message>
    <message>
        <source>This screen goes on by itself as soon as it can.</source>
        <translation>تتابع هذه الشاشة من تلقاء نفسها حالما تستطيع.</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
</context>
<context>
    <name>notify</name>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>{count} أخرى</numerusform>
            <numerusform>رسالة أخرى</numerusform>
            <numerusform>رسالتان أخريان</numerusform>
            <numerusform>{count} رسائل أخرى</numerusform>
            <numerusform>{count} رسالة أخرى</numerusform>
            <numerusform>{count} رسالة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages ({key})</source>
        <translation>الرسائل ({key})</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>لا رسائل بعد</translation>
    </message>
    <message>
        <source>What the app tells you can be read again here.</source>
        <translation>ما يخبرك به التطبيق يمكن قراءته هنا من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>{time}, {count} times</source>
        <translation>
            <numerusform>{time}</numerusform>
            <numerusform>{time}</numerusform>
            <numerusform>{time}، مرتان</numerusform>
            <numerusform>{time}، {count} مرات</numerusform>
            <numerusform>{time}، {count} مرة</numerusform>
            <numerusform>{time}، {count} مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>What you were told lately, the latest first.</source>
        <translation>ما قيل لك مؤخرًا، الأحدث أولًا.</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>تكلفة الوحدة</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>المخصّص</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المتابعة</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>التصاريح</translation>
    </message>
    <message>
        <source>Pickup desks</source>
        <translation>مكاتب الاستلام</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>كل الفعاليات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>سجل النشاط</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>حسابك</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>There is no event yet</source>
        <translation>لا توجد فعالية بعد</translation>
    </message>
    <message>
        <source>{day} · {state}</source>
        <translation>‏{day} · {state}</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الفعاليات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>not possible now: {why}</source>
        <translation>غير ممكن الآن: {why}</translation>
    </message>
    <message>
        <source>Go to or do anything</source>
        <translation>الانتقال إلى أي شيء أو تنفيذه</translation>
    </message>
    <message>
        <source>An event, a person, a page or what you want to do</source>
        <translation>فعالية أو شخص أو صفحة أو ما تريد فعله</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing fits “{text}”. Try fewer letters, or another word.</source>
        <translation>لا شيء يطابق «{text}». جرّب حروفًا أقل أو كلمة أخرى.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>{keys} {what}</source>
        <translation>‏{keys} {what}</translation>
    </message>
</context>
<context>
    <name>passes</name>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Pickup slot</source>
        <translation>موعد الاستلام</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>التصريح</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صدر</translation>
    </message>
    <message>
        <source>reissue {number}</source>
        <translation>الإصدار المعاد {number}</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مُبطل</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>صالح</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>رقم الموظف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Slot begins</source>
        <translation>بداية الموعد</translation>
    </message>
    <message>
        <source>Slot ends</source>
        <translation>نهاية الموعد</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Plain paper, with lines to cut along</source>
        <translation>ورق عادي مع خطوط للقص</translation>
    </message>
    <message>
        <source>A4 · 4 passes</source>
        <translation>A4 · 4 تصاريح</translation>
    </message>
    <message>
        <source>Letter · 4 passes</source>
        <translation>Letter · 4 تصاريح</translation>
    </message>
    <message>
        <source>A4 · 14 labels</source>
        <translation>A4 · 14 ملصقًا</translation>
    </message>
    <message>
        <source>Label sheets 99.1 × 38.1 mm, such as L7163</source>
        <translation>أوراق ملصقات 99.1 × 38.1 مم، مثل L7163</translation>
    </message>
    <message>
        <source>A4 · 8 labels</source>
        <translation>A4 · 8 ملصقات</translation>
    </message>
    <message>
        <source>Label sheets 99.1 × 67.7 mm, such as L7165</source>
        <translation>أوراق ملصقات 99.1 × 67.7 مم، مثل L7165</translation>
    </message>
    <message>
        <source>Letter · 10 labels</source>
        <translation>Letter · 10 ملصقات</translation>
    </message>
    <message>
        <source>Label sheets 4 × 2 in, such as 5163</source>
        <translation>أوراق ملصقات 4 × 2 بوصة، مثل 5163</translation>
    </message>
    <message>
        <source>A4 · 8 badges</source>
        <translation>A4 · 8 شارات</translation>
    </message>
    <message>
        <source>Name badges 90 × 60 mm, with lines to cut along</source>
        <translation>شارات أسماء 90 × 60 مم مع خطوط للقص</translation>
    </message>
    <message>
        <source>Letter · 6 badges</source>
        <translation>Letter · 6 شارات</translation>
    </message>
    <message>
        <source>Name badges 4 × 3 in, such as 5392</source>
        <translation>شارات أسماء 4 × 3 بوصة، مثل 5392</translation>
    </message>
    <message numerus="yes">
        <source>Print {count} passes</source>
        <translation>
            <numerusform>طباعة {count} تصاريح</numerusform>
            <numerusform>طباعة تصريح واحد</numerusform>
            <numerusform>طباعة تصريحين</numerusform>
            <numerusform>طباعة {count} تصاريح</numerusform>
            <numerusform>طباعة {count} تصريحًا</numerusform>
            <numerusform>طباعة {count} تصريح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sheets of paper</source>
        <translation>
            <numerusform>لا ورق</numerusform>
            <numerusform>ورقة واحدة</numerusform>
            <numerusform>ورقتان</numerusform>
            <numerusform>{count} أوراق</numerusform>
            <numerusform>{count} ورقة</numerusform>
            <numerusform>{count} ورقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ PDF…</translation>
    </message>
    <message>
        <source>The first sheet: {sheet}</source>
        <translation>الورقة الأولى: {sheet}</translation>
    </message>
</context>
<context>
    <name>passwords</name>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>رقم الموظف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المعلّقة</translation>
    </message>
    <message>
        <source>Registrations that wait or are approved</source>
        <translation>التسجيلات المعلّقة أو المعتمدة</translation>
    </message>
    <message>
        <source>Open registrations</source>
        <translation>التسجيلات المفتوحة</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>استُلم</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Short text</source>
        <translation>نص قصير</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>One choice</source>
        <translation>خيار واحد</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>عدة خيارات</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>{choice} (no longer offered)</source>
        <translation>{choice} (لم يعد معروضًا)</translation>
    </message>
    <message>
        <source>“{question}” was added</source>
        <translation>أُضيف «{question}»</translation>
    </message>
    <message>
        <source>“{question}” was deleted</source>
        <translation>حُذف «{question}»</translation>
    </message>
    <message>
        <source>“{question}” isn&apos;t asked any more</source>
        <translation>لم يعد «{question}» يُطرح</translation>
    </message>
    <message>
        <source>“{question}” is asked again</source>
        <translation>يُطرح «{question}» مجددًا</translation>
    </message>
    <message>
        <source>“{question}” was moved</source>
        <translation>نُقل «{question}»</translation>
    </message>
    <message>
        <source>“{question}” was changed</source>
        <translation>تغيّر «{question}»</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>في المكتب</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أجاب</translation>
    </message>
    <message>
        <source>This is needed; please answer it.</source>
        <translation>هذا مطلوب؛ يُرجى الإجابة عنه.</translation>
    </message>
    <message numerus="yes">
        <source>Too long; at most {most} characters fit.</source>
        <translation>
            <numerusform>طويل جدًا؛ لا يتسع لأي حرف.</numerusform>
            <numerusform>طويل جدًا؛ الحد الأقصى حرف واحد.</numerusform>
            <numerusform>طويل جدًا؛ الحد الأقصى حرفان.</numerusform>
            <numerusform>طويل جدًا؛ الحد الأقصى {most} أحرف.</numerusform>
            <numerusform>طويل جدًا؛ الحد الأقصى {most} حرفًا.</numerusform>
            <numerusform>طويل جدًا؛ الحد الأقصى {most} حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>It contains invisible characters. Type it instead of pasting it.</source>
        <translation>يحتوي على أحرف غير مرئية. اكتبه بدل لصقه.</translation>
    </message>
    <message>
        <source>Write a whole number, for example 2.</source>
        <translation>اكتب رقمًا صحيحًا، مثل 2.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>اكتب نعم أو لا.</translation>
    </message>
    <message>
        <source>Only one can be chosen.</source>
        <translation>يمكن اختيار واحد فقط.</translation>
    </message>
    <message>
        <source>This question isn&apos;t asked any more.</source>
        <translation>لم يعد هذا السؤال يُطرح.</translation>
    </message>
    <message>
        <source>This kind of question needs another answer.</source>
        <translation>هذا النوع من الأسئلة يحتاج إجابة أخرى.</translation>
    </message>
    <message>
        <source>It has to be {least} or more.</source>
        <translation>يجب أن يكون {least} أو أكثر.</translation>
    </message>
    <message>
        <source>It has to be {most} or less.</source>
        <translation>يجب أن يكون {most} أو أقل.</translation>
    </message>
    <message>
        <source>It has to lie between {least} and {most}.</source>
        <translation>يجب أن يكون بين {least} و{most}.</translation>
    </message>
    <message>
        <source>“{written}” isn&apos;t one of the choices. There is: {choices}</source>
        <translation>«{written}» ليس من الخيارات. المتاح: {choices}</translation>
    </message>
    <message>
        <source>“{question}” isn&apos;t answered</source>
        <translation>لا إجابة عن «{question}»</translation>
    </message>
    <message>
        <source>“{question}” needs another answer</source>
        <translation>يحتاج «{question}» إجابة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>{count} have answered “{question}”</source>
        <translation>
            <numerusform>لم يُجب أحد عن «{question}»</numerusform>
            <numerusform>أجاب شخص واحد عن «{question}»</numerusform>
            <numerusform>أجاب شخصان عن «{question}»</numerusform>
            <numerusform>أجاب {count} أشخاص عن «{question}»</numerusform>
            <numerusform>أجاب {count} شخصًا عن «{question}»</numerusform>
            <numerusform>أجاب {count} شخص عن «{question}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Their answers don&apos;t fit another kind. Retire it and ask a new question instead.</source>
        <translation>لا تناسب إجاباتهم نوعًا آخر. أوقف السؤال واطرح سؤالًا جديدًا بدلًا منه.</translation>
    </message>
    <message>
        <source>Retire it instead: it isn&apos;t asked any more, and its answers stay.</source>
        <translation>أوقفه بدلًا من ذلك: لا يُطرح بعدها وتبقى إجاباته.</translation>
    </message>
    <message numerus="yes">
        <source>{count} have chosen “{choice}”</source>
        <translation>
            <numerusform>لم يختر أحد «{choice}»</numerusform>
            <numerusform>اختار شخص واحد «{choice}»</numerusform>
            <numerusform>اختار شخصان «{choice}»</numerusform>
            <numerusform>اختار {count} أشخاص «{choice}»</numerusform>
            <numerusform>اختار {count} شخصًا «{choice}»</numerusform>
            <numerusform>اختار {count} شخص «{choice}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename it, or retire it: it isn&apos;t offered any more, and answers keep it.</source>
        <translation>أعد تسميته أو أوقفه: لا يُعرض بعدها وتحتفظ به الإجابات.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Kept in the history</source>
        <translation>يُحفظ في السجل</translation>
    </message>
</context>
<context>
    <name>registrations</name>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Pickup slot</source>
        <translation>موعد الاستلام</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>{done} of {all} gone</source>
        <translation>تم {done} من {all}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>“{what}” was cut short</source>
        <translation>انقطع «{what}»</translation>
    </message>
    <message>
        <source>The app ended before it was done. What was decided before is kept; the rest is as it was.</source>
        <translation>انتهى التطبيق قبل إتمامه. ما قُرِّر قبل ذلك محفوظ، والباقي كما كان.</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>رقم الموظف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Slot begins</source>
        <translation>بداية الموعد</translation>
    </message>
    <message>
        <source>Slot ends</source>
        <translation>نهاية الموعد</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>سُجّل</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>As of {moment} ({zone})</source>
        <translation>حتى {moment} ({zone})</translation>
    </message>
    <message>
        <source>Without a pickup slot</source>
        <translation>بلا موعد استلام</translation>
    </message>
    <message>
        <source>Audit extract</source>
        <translation>مستخرج السجل</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>المدخل</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Nothing was noted in this time.</source>
        <translation>لم يُدوَّن شيء في هذه المدة.</translation>
    </message>
    <message>
        <source>Entries are numbered along the organisation&apos;s whole trail, so that there are gaps where others concern something else. Each follows from the one before by a hash; “audit --verify” walks the trail.</source>
        <translation>تُرقّم المدخلات على امتداد سجل المؤسسة كله، فتظهر فجوات حيث تخص مدخلات أخرى أمورًا غير هذه. يتبع كل مدخل ما قبله ببصمة؛ ويفحص «⁦audit --verify⁩» السجل كله.</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>From {first}</source>
        <translation>من {first}</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation>حتى {last}</translation>
    </message>
    <message>
        <source>{name}: {before} → {after}</source>
        <translation>‏{name}: {before} ← {after}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>‏{name}: {value}</translation>
    </message>
    <message>
        <source>{organisation} · as of {moment}</source>
        <translation>{organisation} · حتى {moment}</translation>
    </message>
    <message>
        <source>Budget statement</source>
        <translation>كشف الميزانية</translation>
    </message>
    <message>
        <source>Allocated, committed, pending and free, by option</source>
        <translation>المعتمد والمخصّص والمعلّق والمتاح، حسب الخيار</translation>
    </message>
    <message>
        <source>What is there, committed, left and picked up, by option</source>
        <translation>الموجود والمخصّص والمتبقي والمستلَم، حسب الخيار</translation>
    </message>
    <message>
        <source>Who gets what, by pickup slot and shelf, to tick off</source>
        <translation>من يستلم ماذا، حسب الموعد والرف، للتأشير</translation>
    </message>
    <message>
        <source>Who did not come, as far as their slot or the event is over</source>
        <translation>من لم يحضر، إذا انتهى موعده أو الفعالية</translation>
    </message>
    <message>
        <source>Who did what to this event and all that belongs to it</source>
        <translation>من فعل ماذا بهذه الفعالية وكل ما يتبعها</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>For reading and printing, with charts and page numbers</source>
        <translation>للقراءة والطباعة، مع رسوم وأرقام صفحات</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>For calculating on: real figures and dates, totals as formulas</source>
        <translation>للحساب: أرقام وتواريخ حقيقية، والمجاميع صيغ</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>For other programs: plain values, no totals</source>
        <translation>لبرامج أخرى: قيم بسيطة بلا مجاميع</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>تصدير تقرير</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Writing: {report}</source>
        <translation>جارٍ كتابة: {report}</translation>
    </message>
    <message>
        <source>{report} saved as {file}</source>
        <translation>حُفظ {report} باسم {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Stopped; no file was written</source>
        <translation>توقف؛ لم يُكتب أي ملف</translation>
    </message>
    <message>
        <source>No logo yet</source>
        <translation>لا شعار بعد</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>إزالة الشعار</translation>
    </message>
    <message>
        <source>Stands at the head of reports. A PNG, JPEG or SVG of at most 512 KB.</source>
        <translation>يظهر في رأس التقارير. PNG أو JPEG أو SVG بحجم 512 كيلوبايت على الأكثر.</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>صور ({patterns})</translation>
    </message>
    <message>
        <source>{file} can&apos;t be kept as the logo</source>
        <translation>تعذر حفظ {file} شعارًا</translation>
    </message>
    <message>
        <source>Logo removed</source>
        <translation>أُزيل الشعار</translation>
    </message>
    <message>
        <source>Logo kept</source>
        <translation>حُفظ الشعار</translation>
    </message>
    <message>
        <source>Logo replaced</source>
        <translation>استُبدل الشعار</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Only admins change the organisation&apos;s logo</source>
        <translation>مديرو النظام وحدهم يغيّرون شعار المؤسسة</translation>
    </message>
    <message>
        <source>By option</source>
        <translation>حسب الخيار</translation>
    </message>
    <message>
        <source>The event has no options yet.</source>
        <translation>لا خيارات للفعالية بعد.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Committed is what approvals took at the cost of their day. Pending is what approving every pending registration at today&apos;s costs would add.</source>
        <translation>المخصّص ما أخذته الاعتمادات بتكلفة يومها. والمعلّق ما سيضيفه اعتماد كل التسجيلات المعلّقة بتكلفة اليوم.</translation>
    </message>
    <message>
        <source>Event budget</source>
        <translation>ميزانية الفعالية</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>المخصّص</translation>
    </message>
    <message>
        <source>Committed share</source>
        <translation>نسبة المخصّص</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>المتاح</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Available if everything pending is approved</source>
        <translation>المتاح إذا اعتُمد كل معلّق</translation>
    </message>
    <message>
        <source>Approved registrations</source>
        <translation>التسجيلات المعتمدة</translation>
    </message>
    <message>
        <source>Pending registrations</source>
        <translation>التسجيلات المعلّقة</translation>
    </message>
    <message>
        <source>Free after pending</source>
        <translation>المتاح بعد المعلّق</translation>
    </message>
    <message>
        <source>{share} committed · pending would go {amount} over the budget</source>
        <translation>خُصّص {share} · المعلّق سيتجاوز الميزانية بمقدار {amount}</translation>
    </message>
    <message>
        <source>{share} committed</source>
        <translation>خُصّص {share}</translation>
    </message>
    <message>
        <source>Budget: {state}</source>
        <translation>الميزانية: {state}</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Unit cost today</source>
        <translation>تكلفة الوحدة اليوم</translation>
    </message>
    <message>
        <source>Pieces committed</source>
        <translation>القطع المخصّصة</translation>
    </message>
    <message>
        <source>Share of budget</source>
        <translation>النسبة من الميزانية</translation>
    </message>
    <message>
        <source>Pieces pending</source>
        <translation>القطع المعلّقة</translation>
    </message>
    <message>
        <source>Inventory statement</source>
        <translation>كشف المخزون</translation>
    </message>
    <message>
        <source>Left is what can still be approved. Where nothing limits an option, total and left are empty and not counted in their totals.</source>
        <translation>المتبقي ما زال يمكن اعتماده. وحيث لا حد للخيار يبقى الإجمالي والمتبقي فارغين ولا يدخلان في المجاميع.</translation>
    </message>
    <message>
        <source>Pieces in total</source>
        <translation>إجمالي القطع</translation>
    </message>
    <message>
        <source>Pieces left</source>
        <translation>القطع المتبقية</translation>
    </message>
    <message>
        <source>Pieces picked up</source>
        <translation>القطع المستلَمة</translation>
    </message>
    <message>
        <source>Pieces to hand out</source>
        <translation>قطع للتسليم</translation>
    </message>
    <message>
        <source>Options sold out</source>
        <translation>خيارات نفدت</translation>
    </message>
    <message>
        <source>Stock of each option</source>
        <translation>مخزون كل خيار</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Committed, not picked up</source>
        <translation>مخصّص ولم يُستلم</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>All there is</source>
        <translation>كل الموجود</translation>
    </message>
    <message numerus="yes">
        <source>{count} less used options are in the table only.</source>
        <translation>
            <numerusform>لا خيارات أخرى في الجدول.</numerusform>
            <numerusform>خيار واحد أقل استخدامًا في الجدول فقط.</numerusform>
            <numerusform>خياران أقل استخدامًا في الجدول فقط.</numerusform>
            <numerusform>{count} خيارات أقل استخدامًا في الجدول فقط.</numerusform>
            <numerusform>{count} خيارًا أقل استخدامًا في الجدول فقط.</numerusform>
            <numerusform>{count} خيار أقل استخدامًا في الجدول فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>{committed} committed, unlimited</source>
        <translation>خُصّص {committed}، غير محدود</translation>
    </message>
    <message>
        <source>{committed} of {total}, {left} left</source>
        <translation>{committed} من {total}، المتبقي {left}</translation>
    </message>
    <message>
        <source>Shelf or place</source>
        <translation>الرف أو المكان</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>لم يحضروا</translation>
    </message>
    <message>
        <source>Approved, their pickup slot or the event over, and nothing picked up</source>
        <translation>معتمد وانتهى موعده أو الفعالية ولم يُستلم شيء</translation>
    </message>
    <message>
        <source>Everybody who was due so far has come.</source>
        <translation>حضر كل من حان موعده حتى الآن.</translation>
    </message>
    <message>
        <source>Nobody is due yet: no slot is over, and the event is not.</source>
        <translation>لم يحن موعد أحد بعد: لم ينته أي موعد ولا الفعالية.</translation>
    </message>
    <message>
        <source>Registrations due so far</source>
        <translation>التسجيلات المستحقة حتى الآن</translation>
    </message>
    <message>
        <source>Share of no-shows</source>
        <translation>نسبة من لم يحضروا</translation>
    </message>
    <message>
        <source>Pieces not picked up</source>
        <translation>قطع لم تُستلم</translation>
    </message>
    <message>
        <source>Committed for them</source>
        <translation>المخصّص لها</translation>
    </message>
    <message>
        <source>Who came, by slot</source>
        <translation>من حضر، حسب الموعد</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message numerus="yes">
        <source>{count} slots with fewer no-shows are left out here.</source>
        <translation>
            <numerusform>لم يُترك أي موعد هنا.</numerusform>
            <numerusform>تُرك هنا موعد واحد غيابه أقل.</numerusform>
            <numerusform>تُرك هنا موعدان غيابهما أقل.</numerusform>
            <numerusform>تُركت هنا {count} مواعيد غيابها أقل.</numerusform>
            <numerusform>تُرك هنا {count} موعدًا غيابها أقل.</numerusform>
            <numerusform>تُرك هنا {count} موعد غيابها أقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>{missed} of {due} did not come</source>
        <translation>لم يحضر {missed} من {due}</translation>
    </message>
    <message>
        <source>Slot starts</source>
        <translation>بداية الموعد</translation>
    </message>
    <message>
        <source>Slot ends</source>
        <translation>نهاية الموعد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>رقم الموظف</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>{group} (continued)</source>
        <translation>{group} (تابع)</translation>
    </message>
    <message>
        <source>Pickup list</source>
        <translation>قائمة الاستلام</translation>
    </message>
    <message>
        <source>Everything approved, by pickup slot and shelf</source>
        <translation>كل المعتمد، حسب الموعد والرف</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>To hand out</source>
        <translation>للتسليم</translation>
    </message>
    <message>
        <source>Nothing is approved yet.</source>
        <translation>لم يُعتمد شيء بعد.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفصيل</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>التصريح</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Kept for everybody who uses this computer&apos;s data.</source>
        <translation>يُحفظ لكل من يستخدم بيانات هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The system doesn&apos;t say what it wants: light, then.</source>
        <translation>النظام لا يحدد ما يريد: إذن فاتح.</translation>
    </message>
    <message>
        <source>The system is dark now; the app changes with it.</source>
        <translation>النظام داكن الآن؛ ويتغير التطبيق معه.</translation>
    </message>
    <message>
        <source>The system is light now; the app changes with it.</source>
        <translation>النظام فاتح الآن؛ ويتغير التطبيق معه.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Like the system ({language})</source>
        <translation>مثل النظام ({language})</translation>
    </message>
    <message>
        <source>Windows, numbers and dates</source>
        <translation>النوافذ والأرقام والتواريخ</translation>
    </message>
    <message>
        <source>Open the window again</source>
        <translation>إعادة فتح النافذة</translation>
    </message>
    <message>
        <source>The kiosk speaks it; parts of this window stay in English.</source>
        <translation>الكشك بها كاملًا؛ وتبقى أجزاء من هذه النافذة بالإنجليزية.</translation>
    </message>
    <message>
        <source>This window changes when it is opened again. Kiosks opened from it close with it.</source>
        <translation>تتغير هذه النافذة عند فتحها مجددًا. وتُغلق معها الأكشاك المفتوحة منها.</translation>
    </message>
    <message>
        <source>{language} (in part)</source>
        <translation>{language} (جزئيًا)</translation>
    </message>
    <message>
        <source>the database file</source>
        <translation>ملف قاعدة البيانات</translation>
    </message>
    <message>
        <source>links between records</source>
        <translation>الروابط بين السجلات</translation>
    </message>
    <message>
        <source>what each person has picked up</source>
        <translation>ما استلمه كل شخص</translation>
    </message>
    <message>
        <source>pickups without a known pass</source>
        <translation>استلامات بلا تصريح معروف</translation>
    </message>
    <message>
        <source>committed budgets</source>
        <translation>الميزانيات المخصّصة</translation>
    </message>
    <message>
        <source>committed stock</source>
        <translation>المخزون المخصّص</translation>
    </message>
    <message>
        <source>booked pickup slots</source>
        <translation>المواعيد المحجوزة</translation>
    </message>
    <message>
        <source>counts of registrations</source>
        <translation>أعداد التسجيلات</translation>
    </message>
    <message>
        <source>counts of pickups</source>
        <translation>أعداد الاستلامات</translation>
    </message>
    <message>
        <source>counts of who came when</source>
        <translation>أعداد من حضر ومتى</translation>
    </message>
    <message>
        <source>counts of those who wait</source>
        <translation>أعداد المنتظرين</translation>
    </message>
    <message>
        <source>passes and their approvals</source>
        <translation>التصاريح واعتماداتها</translation>
    </message>
    <message>
        <source>the search for people</source>
        <translation>البحث عن الأشخاص</translation>
    </message>
    <message>
        <source>the trail of activity</source>
        <translation>سجل النشاط</translation>
    </message>
    <message>
        <source>the journal of pickups</source>
        <translation>يومية الاستلام</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>كل شيء صحيح</translation>
    </message>
    <message numerus="yes">
        <source>%n places are not as they should be</source>
        <translation>
            <numerusform>لا مواضع خاطئة</numerusform>
            <numerusform>موضع واحد ليس كما يجب</numerusform>
            <numerusform>موضعان ليسا كما يجب</numerusform>
            <numerusform>%n مواضع ليست كما يجب</numerusform>
            <numerusform>%n موضعًا ليست كما يجب</numerusform>
            <numerusform>%n موضع ليست كما يجب</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at {what}.</source>
        <translation>فُحص: {what}.</translation>
    </message>
    <message>
        <source>{what} ({count})</source>
        <translation>‏{what} ({count})</translation>
    </message>
    <message>
        <source>Wrong are {where}. Nothing was changed. Make a backup now, keep this database as it is, and show this to whoever looks after your computers.</source>
        <translation>الخطأ في {where}. لم يتغير شيء. أنشئ نسخة احتياطية الآن واترك هذه القاعدة كما هي، وأرِ هذا لمسؤول حواسيبكم.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>فتح مجلد البيانات</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>المتاح على القرص</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>آخر نسخة احتياطية</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Check the database</source>
        <translation>فحص قاعدة البيانات</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Copying and checking the copy…</source>
        <translation>جارٍ النسخ وفحص النسخة…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Backed up, and the copy is whole</source>
        <translation>تم النسخ، والنسخة سليمة</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>A backup or a check is under way</source>
        <translation>يجري نسخ احتياطي أو فحص</translation>
    </message>
    <message>
        <source>The database is on a server; whoever runs that makes its backups</source>
        <translation>قاعدة البيانات على خادم؛ ومن يديره ينشئ نسخها</translation>
    </message>
    <message>
        <source>An organiser or an admin does this</source>
        <translation>يفعل ذلك منظّم أو مدير نظام</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>‏{name}: {value}</translation>
    </message>
    <message>
        <source>{version}, data as of {revision}</source>
        <translation>{version}، البيانات بحسب {revision}</translation>
    </message>
    <message>
        <source>The server&apos;s own backups are not seen from here</source>
        <translation>نسخ الخادم لا تُرى من هنا</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>{done} of {total} checks</source>
        <translation>{done} من {total} فحصًا</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>PostgreSQL on {host}, database {name}</source>
        <translation>PostgreSQL على {host}، قاعدة البيانات {name}</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Remember my e-mail on this computer</source>
        <translation>تذكّر بريدي الإلكتروني على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The address that signed in last stands there already, never the password. Switched off, every address that was kept is forgotten.</source>
        <translation>يظهر مسبقًا العنوان الذي سجّل الدخول آخر مرة، ولا تظهر كلمة المرور أبدًا. عند الإيقاف تُنسى كل العناوين المحفوظة.</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Options &amp; stock</source>
        <translation>الخيارات والمخزون</translation>
    </message>
    <message>
        <source>Pickup slots</source>
        <translation>مواعيد الاستلام</translation>
    </message>
    <message numerus="yes">
        <source>items</source>
        <comment>after how many a person may have</comment>
        <translation>
            <numerusform>قطعة</numerusform>
            <numerusform>قطعة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>قطع</numerusform>
            <numerusform>قطعة</numerusform>
            <numerusform>قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>up to</source>
        <comment>before how many items</comment>
        <translation>حتى</translation>
    </message>
    <message>
        <source>{field} was changed</source>
        <translation>تغيّر: {field}</translation>
    </message>
    <message>
        <source>The event is in use again</source>
        <translation>عادت الفعالية قيد الاستخدام</translation>
    </message>
    <message>
        <source>The event was put into the archive</source>
        <translation>أُرشفت الفعالية</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>التصاريح</translation>
    </message>
    <message>
        <source>Desks &amp; staff</source>
        <translation>المكاتب والموظفون</translation>
    </message>
    <message>
        <source>{name} was added</source>
        <translation>أُضيف {name}</translation>
    </message>
    <message>
        <source>{name} was deleted</source>
        <translation>حُذف {name}</translation>
    </message>
    <message>
        <source>{before} is now called {after}</source>
        <translation>صار اسم {before} الآن {after}</translation>
    </message>
    <message>
        <source>The stock of {after} was changed</source>
        <translation>تغيّر مخزون {after}</translation>
    </message>
    <message>
        <source>The unit cost of {after} was changed</source>
        <translation>تغيّرت تكلفة وحدة {after}</translation>
    </message>
    <message>
        <source>{after} was changed</source>
        <translation>تغيّر {after}</translation>
    </message>
    <message>
        <source>{name} was moved</source>
        <translation>نُقل {name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} slots were generated</source>
        <translation>
            <numerusform>لم تُولَّد مواعيد</numerusform>
            <numerusform>وُلّد موعد واحد</numerusform>
            <numerusform>وُلّد موعدان</numerusform>
            <numerusform>وُلّدت {count} مواعيد</numerusform>
            <numerusform>وُلّد {count} موعدًا</numerusform>
            <numerusform>وُلّد {count} موعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Slot {slot} was deleted</source>
        <translation>حُذف الموعد {slot}</translation>
    </message>
    <message numerus="yes">
        <source>Slot {slot} now has {count} places</source>
        <translation>
            <numerusform>للموعد {slot} الآن {count} مكان</numerusform>
            <numerusform>للموعد {slot} الآن مكان واحد</numerusform>
            <numerusform>للموعد {slot} الآن مكانان</numerusform>
            <numerusform>للموعد {slot} الآن {count} أماكن</numerusform>
            <numerusform>للموعد {slot} الآن {count} مكانًا</numerusform>
            <numerusform>للموعد {slot} الآن {count} مكان</numerusform>
        </translation>
    </message>
    <message>
        <source>Slot {before} is now {after}</source>
        <translation>صار الموعد {before} الآن {after}</translation>
    </message>
    <message numerus="yes">
        <source>{count} desks silent</source>
        <translation>
            <numerusform>لا مكاتب صامتة</numerusform>
            <numerusform>مكتب صامت</numerusform>
            <numerusform>مكتبان صامتان</numerusform>
            <numerusform>{count} مكاتب صامتة</numerusform>
            <numerusform>{count} مكتبًا صامتًا</numerusform>
            <numerusform>{count} مكتب صامت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} desks at work</source>
        <translation>
            <numerusform>لا مكاتب تعمل</numerusform>
            <numerusform>مكتب واحد يعمل</numerusform>
            <numerusform>مكتبان يعملان</numerusform>
            <numerusform>{count} مكاتب تعمل</numerusform>
            <numerusform>{count} مكتبًا يعمل</numerusform>
            <numerusform>{count} مكتب يعمل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slots</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>المحجوز</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Outside the slot</source>
        <translation>خارج الموعد</translation>
    </message>
    <message>
        <source>Whether people who come early or late get their item</source>
        <translation>هل يستلم من يأتي مبكرًا أو متأخرًا قطعته</translation>
    </message>
    <message>
        <source>Unknown passes</source>
        <translation>تصاريح غير معروفة</translation>
    </message>
    <message>
        <source>What becomes of genuine passes that this desk hasn&apos;t heard of</source>
        <translation>ما مصير التصاريح الأصلية التي لا يعرفها هذا المكتب</translation>
    </message>
    <message>
        <source>Opened with</source>
        <translation>يُفتح بواسطة</translation>
    </message>
    <message>
        <source>Everything, and who may sign in</source>
        <translation>كل شيء، ومن يحق له الدخول</translation>
    </message>
    <message>
        <source>Sets up, approves, hands out, supervises desks</source>
        <translation>يُعدّ ويعتمد ويسلّم ويشرف على المكاتب</translation>
    </message>
    <message>
        <source>Approves, hands out, supervises desks</source>
        <translation>يعتمد ويسلّم ويشرف على المكاتب</translation>
    </message>
    <message>
        <source>Hands out at desks</source>
        <translation>يسلّم في المكاتب</translation>
    </message>
    <message>
        <source>{role} · {count}</source>
        <translation>‏{role} · {count}</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرمز السري</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>لا أحد غيرهم</numerusform>
            <numerusform>وشخص آخر</numerusform>
            <numerusform>وشخصان آخران</numerusform>
            <numerusform>و{count} آخرون</numerusform>
            <numerusform>و{count} آخرون</numerusform>
            <numerusform>و{count} آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>Pending</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Registration window</source>
        <translation>فترة التسجيل</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Pickup slot</source>
        <translation>موعد الاستلام</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>لم يُفتح بعد</translation>
    </message>
    <message>
        <source>Window closed</source>
        <translation>انتهت الفترة</translation>
    </message>
    <message>
        <source>Over budget</source>
        <translation>فوق الميزانية</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>Too few left</source>
        <translation>الباقي قليل</translation>
    </message>
    <message>
        <source>Slot full</source>
        <translation>الموعد ممتلئ</translation>
    </message>
    <message>
        <source>No slot chosen</source>
        <translation>لم يُختر موعد</translation>
    </message>
    <message>
        <source>Slot clash</source>
        <translation>تعارض المواعيد</translation>
    </message>
    <message>
        <source>Registration hasn&apos;t opened yet.</source>
        <translation>لم يُفتح التسجيل بعد.</translation>
    </message>
    <message>
        <source>It was registered after the window had closed.</source>
        <translation>سُجّل بعد انتهاء الفترة.</translation>
    </message>
    <message>
        <source>The budget doesn&apos;t reach for this.</source>
        <translation>الميزانية لا تكفي لهذا.</translation>
    </message>
    <message>
        <source>This option is sold out.</source>
        <translation>نفد هذا الخيار.</translation>
    </message>
    <message>
        <source>Fewer are left than wanted.</source>
        <translation>الباقي أقل من المطلوب.</translation>
    </message>
    <message>
        <source>The slot is full.</source>
        <translation>الموعد ممتلئ.</translation>
    </message>
    <message>
        <source>This option needs a pickup slot.</source>
        <translation>يحتاج هذا الخيار إلى موعد استلام.</translation>
    </message>
    <message>
        <source>The person has another slot at that time.</source>
        <translation>للشخص موعد آخر في ذلك الوقت.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Event day</source>
        <translation>يوم الفعالية</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Annual day</source>
        <translation>الحفل السنوي</translation>
    </message>
    <message>
        <source>Gifting drive</source>
        <translation>توزيع الهدايا</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>قطعة</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>مقعد</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>مدير النظام</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>المنظّم</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>المعتمِد</translation>
    </message>
    <message>
        <source>Pickup desk</source>
        <translation>مكتب التسليم</translation>
    </message>
    <message>
        <source>{problem}: {about}</source>
        <translation>{problem}: {about}</translation>
    </message>
</context>
<context>
    <name>users</name>
    <message>
        <source>Everything, and looks after users and the organisation.</source>
        <translation>كل شيء، مع إدارة المستخدمين والمؤسسة.</translation>
    </message>
    <message>
        <source>Sets up events, imports people, prints passes, approves and hands out.</source>
        <translation>يُعدّ الفعاليات ويستورد الأشخاص ويطبع التصاريح ويعتمد ويسلّم.</translation>
    </message>
    <message>
        <source>Approves, rejects and cancels; steps in at desks; reads every figure.</source>
        <translation>يعتمد ويرفض ويلغي؛ ويتدخل في المكاتب؛ ويطّلع على كل الأرقام.</translation>
    </message>
    <message>
        <source>Hands out at a desk, and nothing else.</source>
        <translation>يسلّم في مكتب ولا شيء غير ذلك.</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>إضافة مستخدم</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>name@company.com</source>
        <translation>name@company.com</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>كلمة مرور مؤقتة</translation>
    </message>
    <message>
        <source>Give it to them; it isn&apos;t shown again. They change it under “Your account”.</source>
        <translation>أعطها لصاحبها؛ لن تظهر مجددًا. ويغيّرها في «حسابك».</translation>
    </message>
    <message>
        <source>Another role signs you out at once.</source>
        <translation>دور آخر يسجّل خروجك فورًا.</translation>
    </message>
    <message>
        <source>{name} can sign in now</source>
        <translation>يمكن لـ{name} الدخول الآن</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>New password for {name}</source>
        <translation>كلمة مرور جديدة لـ{name}</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>The old one stops working and they are signed out everywhere.</source>
        <translation>تتوقف القديمة ويُسجَّل خروجه من كل مكان.</translation>
    </message>
    <message>
        <source>Give it to them; it isn&apos;t shown again.</source>
        <translation>أعطها لصاحبها؛ لن تظهر مجددًا.</translation>
    </message>
    <message>
        <source>{name} has a new password</source>
        <translation>لـ{name} كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>PIN for {name}</source>
        <translation>الرمز السري لـ{name}</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>تعيين الرمز السري</translation>
    </message>
    <message>
        <source>4 to 12 digits, for desks and for unlocking. Leave it empty to take it away.</source>
        <translation>من 4 إلى 12 رقمًا، للمكاتب ولفتح القفل. اتركه فارغًا لإزالته.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرمز السري</translation>
    </message>
    <message>
        <source>The PIN of {name} was changed</source>
        <translation>تغيّر الرمز السري لـ{name}</translation>
    </message>
    <message>
        <source>Change your PIN</source>
        <translation>تغيير الرمز السري</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Leave the PIN empty to have none.</source>
        <translation>اتركه فارغًا إن لم ترد رمزًا.</translation>
    </message>
    <message>
        <source>You are signed out on other computers.</source>
        <translation>سُجّل خروجك من الحواسيب الأخرى.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>رمز سري جديد</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>كلمة مرورك</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>الشيء نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>Your PIN was changed</source>
        <translation>تغيّر رمزك السري</translation>
    </message>
    <message>
        <source>Your password was changed</source>
        <translation>تغيّرت كلمة مرورك</translation>
    </message>
    <message>
        <source>Rename the organisation</source>
        <translation>إعادة تسمية المؤسسة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Passes that are printed from now on show it.</source>
        <translation>يظهر على التصاريح المطبوعة من الآن.</translation>
    </message>
    <message>
        <source>The organisation was renamed</source>
        <translation>أُعيدت تسمية المؤسسة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>معطّل</translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <source>{chart}: table and picture</source>
        <translation>{chart}: جدول وصورة</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>عرض كصورة</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>نسخ كصورة</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>نسخ كجدول</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>لا شيء لعرضه بعد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{label} (optional)</source>
        <translation>{label} (اختياري)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>This value can&apos;t be used here.</source>
        <translation>لا يمكن استخدام هذه القيمة هنا.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>organisation&apos;s name</source>
        <translation>اسم المؤسسة</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرمز السري</translation>
    </message>
    <message>
        <source>staff number</source>
        <translation>رقم الموظف</translation>
    </message>
    <message>
        <source>department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>مكان الفعالية</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>opening of the registration window</source>
        <translation>بداية فترة التسجيل</translation>
    </message>
    <message>
        <source>closing of the registration window</source>
        <translation>نهاية فترة التسجيل</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>items per person</source>
        <translation>القطع لكل شخص</translation>
    </message>
    <message>
        <source>unit cost</source>
        <translation>تكلفة الوحدة</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>التفصيل</translation>
    </message>
    <message>
        <source>place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>places per slot</source>
        <translation>الأماكن في كل موعد</translation>
    </message>
    <message>
        <source>first slot</source>
        <translation>الموعد الأول</translation>
    </message>
    <message>
        <source>end of the last slot</source>
        <translation>نهاية الموعد الأخير</translation>
    </message>
    <message>
        <source>length of a slot</source>
        <translation>مدة الموعد</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>الاستراحة</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>pickup slot</source>
        <translation>موعد الاستلام</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>moment of registration</source>
        <translation>وقت التسجيل</translation>
    </message>
    <message>
        <source>file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>name of who collects</source>
        <translation>اسم المستلم</translation>
    </message>
    <message>
        <source>It has to lie between {first} and {last}.</source>
        <translation>يجب أن تكون بين {first} و{last}.</translation>
    </message>
    <message>
        <source>This is needed; please fill it in.</source>
        <translation>هذا الحقل مطلوب؛ يُرجى ملؤه.</translation>
    </message>
    <message numerus="yes">
        <source>Too long; at most {most} characters fit.</source>
        <translation>
            <numerusform>طويل جدًا؛ لا يتسع لأي حرف ({most}).</numerusform>
            <numerusform>طويل جدًا؛ الحد الأقصى حرف واحد.</numerusform>
            <numerusform>طويل جدًا؛ الحد الأقصى حرفان.</numerusform>
            <numerusform>طويل جدًا؛ الحد الأقصى {most} أحرف.</numerusform>
            <numerusform>طويل جدًا؛ الحد الأقصى {most} حرفًا.</numerusform>
            <numerusform>طويل جدًا؛ الحد الأقصى {most} حرف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short; use at least {least} characters.</source>
        <translation>
            <numerusform>قصير جدًا؛ اكتب {least} حرف على الأقل.</numerusform>
            <numerusform>قصير جدًا؛ اكتب حرفًا واحدًا على الأقل.</numerusform>
            <numerusform>قصير جدًا؛ اكتب حرفين على الأقل.</numerusform>
            <numerusform>قصير جدًا؛ اكتب {least} أحرف على الأقل.</numerusform>
            <numerusform>قصير جدًا؛ اكتب {least} حرفًا على الأقل.</numerusform>
            <numerusform>قصير جدًا؛ اكتب {least} حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>It contains invisible characters. Type it instead of pasting it.</source>
        <translation>يحتوي على أحرف غير مرئية. اكتبه بدل لصقه.</translation>
    </message>
    <message>
        <source>That isn&apos;t a bundle of public keys.</source>
        <translation>هذه ليست حزمة مفاتيح عامة.</translation>
    </message>
    <message>
        <source>That isn&apos;t a table of text. Save it as CSV and try again.</source>
        <translation>هذا ليس جدولًا نصيًا. احفظه بصيغة CSV ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>That isn&apos;t a JPEG or PNG picture. Save it as one of these.</source>
        <translation>هذه ليست صورة JPEG أو PNG. احفظها بإحدى هاتين الصيغتين.</translation>
    </message>
    <message>
        <source>The picture is broken or cut off. Save it anew and try again.</source>
        <translation>الصورة تالفة أو مقطوعة. احفظها من جديد ثم حاول مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>Too large; at most {most} KB fit. Save it smaller.</source>
        <translation>
            <numerusform>كبيرة جدًا؛ الحد الأقصى {most} كيلوبايت. احفظها أصغر.</numerusform>
            <numerusform>كبيرة جدًا؛ الحد الأقصى كيلوبايت واحد. احفظها أصغر.</numerusform>
            <numerusform>كبيرة جدًا؛ الحد الأقصى كيلوبايتان. احفظها أصغر.</numerusform>
            <numerusform>كبيرة جدًا؛ الحد الأقصى {most} كيلوبايت. احفظها أصغر.</numerusform>
            <numerusform>كبيرة جدًا؛ الحد الأقصى {most} كيلوبايت. احفظها أصغر.</numerusform>
            <numerusform>كبيرة جدًا؛ الحد الأقصى {most} كيلوبايت. احفظها أصغر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too large; at most {most} pixels on each side. Save it smaller.</source>
        <translation>
            <numerusform>كبيرة جدًا؛ الحد الأقصى {most} بكسل لكل جانب. احفظها أصغر.</numerusform>
            <numerusform>كبيرة جدًا؛ الحد الأقصى بكسل واحد لكل جانب. احفظها أصغر.</numerusform>
            <numerusform>كبيرة جدًا؛ الحد الأقصى بكسلان لكل جانب. احفظها أصغر.</numerusform>
            <numerusform>كبيرة جدًا؛ الحد الأقصى {most} بكسلات لكل جانب. احفظها أصغر.</numerusform>
            <numerusform>كبيرة جدًا؛ الحد الأقصى {most} بكسلًا لكل جانب. احفظها أصغر.</numerusform>
            <numerusform>كبيرة جدًا؛ الحد الأقصى {most} بكسل لكل جانب. احفظها أصغر.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was made by a newer version of the app.</source>
        <translation>أُنشئ بإصدار أحدث من التطبيق.</translation>
    </message>
    <message>
        <source>It is damaged. Export it again.</source>
        <translation>الملف تالف. صدِّره من جديد.</translation>
    </message>
    <message>
        <source>This isn&apos;t the same. Type both again.</source>
        <translation>غير متطابقين. اكتب الاثنين مجددًا.</translation>
    </message>
    <message>
        <source>Digits only, please.</source>
        <translation>أرقام فقط من فضلك.</translation>
    </message>
    <message>
        <source>Too easy to guess: avoid rows like 3456, repeated digits and years.</source>
        <translation>سهل التخمين: تجنب تسلسلًا مثل 3456 والأرقام المكررة والسنوات.</translation>
    </message>
    <message>
        <source>That isn&apos;t known. Choose one from the list.</source>
        <translation>غير معروف. اختر من القائمة.</translation>
    </message>
    <message>
        <source>Write a plain number, for example 1500.</source>
        <translation>اكتب رقمًا عاديًا، مثل 1500.</translation>
    </message>
    <message>
        <source>Write an amount like {example}.</source>
        <translation>اكتب مبلغًا مثل {example}.</translation>
    </message>
    <message>
        <source>This can be read as two amounts. Write it like {example}.</source>
        <translation>يمكن أن يُقرأ هذا بمبلغين مختلفين. اكتبه مثل {example}.</translation>
    </message>
    <message>
        <source>That isn&apos;t an e-mail address. It looks like name@company.com.</source>
        <translation>هذا ليس بريدًا إلكترونيًا. يكون على شكل name@company.com.</translation>
    </message>
    <message numerus="yes">
        <source>This currency has only {decimals} decimals.</source>
        <translation>
            <numerusform>ليس لهذه العملة منازل عشرية ({decimals}).</numerusform>
            <numerusform>لهذه العملة منزلة عشرية واحدة فقط.</numerusform>
            <numerusform>لهذه العملة منزلتان عشريتان فقط.</numerusform>
            <numerusform>لهذه العملة {decimals} منازل عشرية فقط.</numerusform>
            <numerusform>لهذه العملة {decimals} منزلة عشرية فقط.</numerusform>
            <numerusform>لهذه العملة {decimals} منزلة عشرية فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can&apos;t be below zero.</source>
        <translation>لا يمكن أن تقل عن صفر.</translation>
    </message>
    <message>
        <source>It has to be more than zero.</source>
        <translation>يجب أن تكون أكبر من صفر.</translation>
    </message>
    <message>
        <source>That is larger than anything this app can hold.</source>
        <translation>أكبر مما يستطيع هذا التطبيق حفظه.</translation>
    </message>
    <message>
        <source>That is too small.</source>
        <translation>صغير جدًا.</translation>
    </message>
    <message>
        <source>This would overlap slots that are already there.</source>
        <translation>سيتداخل مع مواعيد موجودة.</translation>
    </message>
    <message>
        <source>The end has to lie after the beginning.</source>
        <translation>يجب أن تكون النهاية بعد البداية.</translation>
    </message>
    <message numerus="yes">
        <source>That makes too many; at most {most} fit.</source>
        <translation>
            <numerusform>هذا كثير؛ لا يتسع لشيء ({most}).</numerusform>
            <numerusform>هذا كثير؛ الحد الأقصى واحد.</numerusform>
            <numerusform>هذا كثير؛ الحد الأقصى اثنان.</numerusform>
            <numerusform>هذا كثير؛ الحد الأقصى {most}.</numerusform>
            <numerusform>هذا كثير؛ الحد الأقصى {most}.</numerusform>
            <numerusform>هذا كثير؛ الحد الأقصى {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clocks go forward over this time on that day. Choose a later one.</source>
        <translation>تُقدَّم الساعة في ذلك اليوم فتتجاوز هذا الوقت. اختر وقتًا بعده.</translation>
    </message>
    <message>
        <source>Clocks go back on that day and this time happens twice. Choose another one.</source>
        <translation>تُؤخَّر الساعة في ذلك اليوم فيتكرر هذا الوقت. اختر وقتًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>{count} are picked up already; it can&apos;t go below that.</source>
        <translation>
            <numerusform>لم يُستلم شيء ({count})؛ لا يمكن أن يقل عن ذلك.</numerusform>
            <numerusform>استُلمت قطعة واحدة؛ لا يمكن أن يقل عن ذلك.</numerusform>
            <numerusform>استُلمت قطعتان؛ لا يمكن أن يقل عن ذلك.</numerusform>
            <numerusform>استُلمت {count} قطع؛ لا يمكن أن يقل عن ذلك.</numerusform>
            <numerusform>استُلمت {count} قطعة؛ لا يمكن أن يقل عن ذلك.</numerusform>
            <numerusform>استُلمت {count} قطعة؛ لا يمكن أن يقل عن ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slots begin on the day of the event.</source>
        <translation>تبدأ المواعيد في يوم الفعالية.</translation>
    </message>
    <message>
        <source>It takes no registrations at the moment.</source>
        <translation>لا يقبل التسجيل حاليًا.</translation>
    </message>
    <message>
        <source>It can&apos;t change any more: passes that state it are out.</source>
        <translation>لم يعد ممكنًا تغييره: صدرت تصاريح تذكره.</translation>
    </message>
    <message>
        <source>It is named twice; once is enough.</source>
        <translation>ذُكر مرتين؛ مرة واحدة تكفي.</translation>
    </message>
    <message>
        <source>It can&apos;t change any more: money is already committed in it.</source>
        <translation>لم يعد ممكنًا تغييره: خُصصت له أموال.</translation>
    </message>
    <message>
        <source>No column holds staff numbers or e-mail addresses. Say which one does.</source>
        <translation>لا عمود فيه أرقام موظفين أو عناوين بريد. حدد العمود.</translation>
    </message>
    <message>
        <source>Its dates can be read both ways. Say whether the day or the month comes first.</source>
        <translation>يمكن قراءة تواريخه بطريقتين. حدد أيهما أولًا: اليوم أم الشهر.</translation>
    </message>
    <message>
        <source>That isn&apos;t a date or time. It looks like 2027-03-12 09:30.</source>
        <translation>هذا ليس تاريخًا ولا وقتًا. يكون على شكل 2027-03-12 09:30.</translation>
    </message>
    <message>
        <source>The table shows an error where a value should be. Correct it in the table.</source>
        <translation>يعرض الجدول هنا خطأً بدل القيمة. صحّحه في الجدول.</translation>
    </message>
    <message>
        <source>A formula whose result isn&apos;t in the file. Open and save it in a spreadsheet program.</source>
        <translation>صيغة لا توجد نتيجتها في الملف. افتح الملف في برنامج جداول واحفظه.</translation>
    </message>
    <message>
        <source>It lies in the future.</source>
        <translation>هذا في المستقبل.</translation>
    </message>
    <message>
        <source>It is in use and can&apos;t change.</source>
        <translation>قيد الاستخدام ولا يمكن تغييره.</translation>
    </message>
    <message>
        <source>It is no longer there. Choose it again.</source>
        <translation>لم يعد موجودًا. اختره من جديد.</translation>
    </message>
    <message>
        <source>You may not read it. Allow it, or copy it elsewhere.</source>
        <translation>لا يُسمح بقراءته. اسمح بذلك أو انسخه إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Its disk doesn&apos;t answer. Check it, then try again.</source>
        <translation>القرص لا يستجيب. تحقق منه ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>It is a folder. Choose a file in it.</source>
        <translation>هذا مجلد. اختر ملفًا بداخله.</translation>
    </message>
    <message>
        <source>It is no ordinary file. Save the table to one.</source>
        <translation>هذا ليس ملفًا عاديًا. احفظ الجدول في ملف.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>It is a picture. Choose the table it was taken of.</source>
        <translation>هذه صورة. اختر الجدول الأصلي.</translation>
    </message>
    <message>
        <source>It is a document. Save the table in it as XLSX, ODS or CSV.</source>
        <translation>هذا مستند. احفظ الجدول الذي فيه بصيغة XLSX أو ODS أو CSV.</translation>
    </message>
    <message>
        <source>It is a web page or XML. Open it in a spreadsheet and save it as XLSX or CSV.</source>
        <translation>هذه صفحة ويب أو XML. افتحها في برنامج جداول واحفظها بصيغة XLSX أو CSV.</translation>
    </message>
    <message>
        <source>It is an archive. Unpack it and choose the table in it.</source>
        <translation>هذا أرشيف مضغوط. فك ضغطه واختر الجدول الذي فيه.</translation>
    </message>
    <message>
        <source>It is from Apple Numbers. Export it there as Excel or CSV, and choose that.</source>
        <translation>هذا من Apple Numbers. صدِّره هناك بصيغة Excel أو CSV واختر ذلك الملف.</translation>
    </message>
    <message>
        <source>It is a program&apos;s own file, not a table.</source>
        <translation>هذا ملف خاص ببرنامج، وليس جدولًا.</translation>
    </message>
    <message>
        <source>It is neither a spreadsheet nor text in a known encoding. Save it as XLSX.</source>
        <translation>ليس جدولًا ولا نصًا بترميز معروف. احفظه بصيغة XLSX.</translation>
    </message>
    <message>
        <source>There is no encoding called “{encoding}”.</source>
        <translation>لا يوجد ترميز باسم «{encoding}».</translation>
    </message>
    <message>
        <source>It is locked with a password. Save it without one.</source>
        <translation>محمي بكلمة مرور. احفظه بدونها.</translation>
    </message>
    <message>
        <source>It is damaged. Open it in a spreadsheet and save it again.</source>
        <translation>الملف تالف. افتحه في برنامج جداول واحفظه مجددًا.</translation>
    </message>
    <message>
        <source>It was changed while it was read. Close it where it is open, and try again.</source>
        <translation>تغيّر الملف أثناء قراءته. أغلقه حيث هو مفتوح ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>It is larger than {size}. Part it into several files.</source>
        <translation>أكبر من {size}. قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>It would unpack to more than {size}. It was not opened.</source>
        <translation>حجمه بعد فك الضغط أكبر من {size}. لم يُفتح.</translation>
    </message>
    <message>
        <source>It has more than {most} rows. Part it into several files.</source>
        <translation>فيه أكثر من {most} صف. قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>It has more than {most} columns. Leave only those that are needed.</source>
        <translation>فيه أكثر من {most} عمود. أبقِ الأعمدة اللازمة فقط.</translation>
    </message>
    <message>
        <source>It has cells very far apart. Leave only the table, and save it again.</source>
        <translation>خلاياه متباعدة جدًا. أبقِ الجدول فقط واحفظه مجددًا.</translation>
    </message>
    <message>
        <source>A cell in line {line} is longer than {most} characters.</source>
        <translation>خلية في السطر {line} أطول من {most} حرف.</translation>
    </message>
    <message>
        <source>A quote in line {line} is never closed. Close it.</source>
        <translation>علامة اقتباس في السطر {line} غير مغلقة. أغلقها.</translation>
    </message>
    <message>
        <source>It has no sheet called “{sheet}”. Choose: {known}</source>
        <translation>لا توجد ورقة باسم «{sheet}». اختر من: {known}</translation>
    </message>
    <message>
        <source>Please check the {field}</source>
        <translation>يُرجى التحقق: {field}</translation>
    </message>
    <message>
        <source>It is in use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>That is too low</source>
        <translation>القيمة منخفضة جدًا</translation>
    </message>
    <message>
        <source>{title}. {advice}</source>
        <translation>{title}. {advice}</translation>
    </message>
    <message>
        <source>{amount} is committed; it can&apos;t go below that.</source>
        <translation>خُصص {amount}؛ لا يمكن أن يقل عن ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>{count} places are booked; it can&apos;t go below that.</source>
        <translation>
            <numerusform>لا أماكن محجوزة ({count})؛ لا يمكن أن يقل عن ذلك.</numerusform>
            <numerusform>حُجز مكان واحد؛ لا يمكن أن يقل عن ذلك.</numerusform>
            <numerusform>حُجز مكانان؛ لا يمكن أن يقل عن ذلك.</numerusform>
            <numerusform>حُجزت {count} أماكن؛ لا يمكن أن يقل عن ذلك.</numerusform>
            <numerusform>حُجز {count} مكانًا؛ لا يمكن أن يقل عن ذلك.</numerusform>
            <numerusform>حُجز {count} مكان؛ لا يمكن أن يقل عن ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} registrations hold it, so it can&apos;t be deleted. Move or cancel them.</source>
        <translation>
            <numerusform>لا تسجيلات مرتبطة به ({count})، ولا يمكن حذفه.</numerusform>
            <numerusform>تسجيل واحد مرتبط به، لذا لا يمكن حذفه. انقله أو ألغِه.</numerusform>
            <numerusform>تسجيلان مرتبطان به، لذا لا يمكن حذفه. انقلهما أو ألغِهما.</numerusform>
            <numerusform>{count} تسجيلات مرتبطة به، لذا لا يمكن حذفه. انقلها أو ألغِها.</numerusform>
            <numerusform>{count} تسجيلًا مرتبطًا به، لذا لا يمكن حذفه. انقلها أو ألغِها.</numerusform>
            <numerusform>{count} تسجيل مرتبط به، لذا لا يمكن حذفه. انقلها أو ألغِها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} are committed; it can&apos;t go below that.</source>
        <translation>
            <numerusform>لم يُخصص شيء ({count})؛ لا يمكن أن يقل عن ذلك.</numerusform>
            <numerusform>خُصصت قطعة واحدة؛ لا يمكن أن يقل عن ذلك.</numerusform>
            <numerusform>خُصصت قطعتان؛ لا يمكن أن يقل عن ذلك.</numerusform>
            <numerusform>خُصصت {count} قطع؛ لا يمكن أن يقل عن ذلك.</numerusform>
            <numerusform>خُصصت {count} قطعة؛ لا يمكن أن يقل عن ذلك.</numerusform>
            <numerusform>خُصصت {count} قطعة؛ لا يمكن أن يقل عن ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>That didn&apos;t work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>Nothing was changed. Please try again. ({code})</source>
        <translation>لم يتغير شيء. يُرجى المحاولة مجددًا. ({code})</translation>
    </message>
    <message>
        <source>option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>التصريح</translation>
    </message>
    <message>
        <source>pickup desk</source>
        <translation>مكتب التسليم</translation>
    </message>
    <message>
        <source>user</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>pickup</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>الإدخال</translation>
    </message>
    <message>
        <source>Event not found</source>
        <translation>لم يُعثر على الفعالية</translation>
    </message>
    <message>
        <source>Check its name or number in All events, or create it first.</source>
        <translation>تحقق من اسمها أو رقمها في «كل الفعاليات»، أو أنشئها أولًا.</translation>
    </message>
    <message>
        <source>{what} not found</source>
        <translation>لم يُعثر على: {what}</translation>
    </message>
    <message>
        <source>Somebody may have removed it in the meantime. Reload and try again.</source>
        <translation>ربما أزاله أحد في هذه الأثناء. أعد التحميل ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>There is already a {what} with the {field} “{value}”.</source>
        <translation>موجود من قبل: {what} مع {field} «{value}».</translation>
    </message>
    <message>
        <source>There is already such a {what}.</source>
        <translation>موجود من قبل: {what}.</translation>
    </message>
    <message>
        <source>More than one {what} fits</source>
        <translation>أكثر من نتيجة: {what}</translation>
    </message>
    <message>
        <source>Say which one: {names}</source>
        <translation>حدد أيها: {names}</translation>
    </message>
    <message>
        <source>That is more than one person may have</source>
        <translation>هذا أكثر مما يحق لشخص واحد</translation>
    </message>
    <message>
        <source>At most {most} items per person; this one has {has} and would get {wanted} more.</source>
        <translation>الحد {most} لكل شخص؛ لديه {has} وسيحصل على {wanted} إضافية.</translation>
    </message>
    <message>
        <source>That PIN is wrong</source>
        <translation>الرمز السري خاطئ</translation>
    </message>
    <message>
        <source>That password is wrong</source>
        <translation>كلمة المرور خاطئة</translation>
    </message>
    <message>
        <source>Try again. After five wrong tries you have to wait.</source>
        <translation>حاول مجددًا. بعد خمس محاولات خاطئة عليك الانتظار.</translation>
    </message>
    <message>
        <source>Too many wrong tries</source>
        <translation>محاولات خاطئة كثيرة</translation>
    </message>
    <message>
        <source>Nothing is accepted until {when}. Wait, then try again.</source>
        <translation>لا يُقبل شيء حتى {when}. انتظر ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Nothing is handed out for {event} now</source>
        <translation>لا يُسلَّم شيء لفعالية {event} الآن</translation>
    </message>
    <message>
        <source>The event was deleted. Ask an organiser which one to open.</source>
        <translation>حُذفت الفعالية. اسأل المنظّم أي فعالية تفتح.</translation>
    </message>
    <message>
        <source>The event is not active. An organiser can activate it.</source>
        <translation>الفعالية غير نشطة. يمكن للمنظّم تنشيطها.</translation>
    </message>
    <message>
        <source>There is no file {where}. Choose a backup.</source>
        <translation>لا يوجد ملف {where}. اختر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{where} is the database itself. Choose a backup of it.</source>
        <translation>{where} هو قاعدة البيانات نفسها. اختر نسخة احتياطية منها.</translation>
    </message>
    <message>
        <source>Another program has {where} open. Close it there, then try again.</source>
        <translation>برنامج آخر يفتح {where}. أغلقه هناك ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The backup {where} does not check out. Choose an older one.</source>
        <translation>النسخة الاحتياطية {where} غير سليمة. اختر نسخة أقدم.</translation>
    </message>
    <message>
        <source>The disk under {where} is too full. Make room first.</source>
        <translation>القرص عند {where} ممتلئ. أفرغ مساحة أولًا.</translation>
    </message>
    <message>
        <source>A PostgreSQL database is restored with its own tools: pg_restore.</source>
        <translation>تُستعاد قاعدة بيانات PostgreSQL بأدواتها: pg_restore.</translation>
    </message>
    <message>
        <source>{where} could not be restored.</source>
        <translation>تعذرت استعادة {where}.</translation>
    </message>
    <message>
        <source>Nothing was restored, and nothing replaced</source>
        <translation>لم يُستعَد شيء ولم يُستبدل شيء</translation>
    </message>
    <message>
        <source>This registration is already “{status}”</source>
        <translation>هذا التسجيل حالته «{status}» من قبل</translation>
    </message>
    <message>
        <source>Nothing was changed. The list shows where it stands now.</source>
        <translation>لم يتغير شيء. تُظهر القائمة الحالة الآن.</translation>
    </message>
    <message>
        <source>The file {where} is damaged. Restore a backup over it (they are in the folder “backups” beside it). The file was left as it is.</source>
        <translation>الملف {where} تالف. استعِد فوقه نسخة احتياطية (تجدها بجانبه في المجلد «backups»). بقي الملف كما كان.</translation>
    </message>
    <message>
        <source>The file {where} can&apos;t be opened. Check that its disk is connected and that you may read and write there.</source>
        <translation>تعذر فتح الملف {where}. تحقق من اتصال القرص ومن إذن القراءة والكتابة فيه.</translation>
    </message>
    <message>
        <source>Another program holds {where}. Close it there, then try again.</source>
        <translation>برنامج آخر يمسك {where}. أغلقه هناك ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>{where} can be read but not written. Allow writing there, or choose another data folder with --profile.</source>
        <translation>يمكن قراءة {where} ولا يمكن الكتابة فيه. اسمح بالكتابة، أو اختر مجلد بيانات آخر مع ⁦--profile⁩.</translation>
    </message>
    <message>
        <source>The disk under {where} doesn&apos;t answer as it should. Check it, then try again.</source>
        <translation>القرص عند {where} لا يستجيب كما يجب. تحقق منه ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>{where} is not a Lighthouse database, or it is damaged. Move the file away to start afresh, or restore a backup. The file was left as it is.</source>
        <translation>{where} ليس قاعدة بيانات Lighthouse أو هو تالف. انقل الملف لتبدأ من جديد، أو استعِد نسخة احتياطية. بقي الملف كما كان.</translation>
    </message>
    <message>
        <source>The file {where} is gone, or another one lies in its place. Connect its disk, or put it back. What was confirmed before is in it.</source>
        <translation>الملف {where} مفقود أو في مكانه ملف آخر. صِل قرصه أو أعده إلى مكانه. ما أُكّد من قبل محفوظ فيه.</translation>
    </message>
    <message>
        <source>{where} belongs to another program. Choose an empty database.</source>
        <translation>{where} يخص برنامجًا آخر. اختر قاعدة بيانات فارغة.</translation>
    </message>
    <message>
        <source>The database user may not act as the role that keeps organisations apart. Let an administrator of the server run CREATE ROLE {detail} NOLOGIN (if there is none yet) and GRANT {detail} to the user of {where}.</source>
        <translation>لا يحق لمستخدم قاعدة البيانات العمل بالدور الذي يفصل المؤسسات. على مسؤول الخادم تنفيذ ⁦CREATE ROLE {detail} NOLOGIN⁩ (إن لم يوجد) و⁦GRANT {detail}⁩ لمستخدم {where}.</translation>
    </message>
    <message>
        <source>“{where}” isn&apos;t the address of a database. It looks like postgresql://user@server/name or sqlite:////path/to/file.db.</source>
        <translation>«{where}» ليس عنوان قاعدة بيانات. يكون على شكل postgresql://user@server/name أو sqlite:////path/to/file.db.</translation>
    </message>
    <message>
        <source>No database answers at {where}. Check that the server runs, that the network reaches it, and the user name and password.</source>
        <translation>لا قاعدة بيانات تستجيب عند {where}. تحقق من تشغيل الخادم ومن وصول الشبكة إليه ومن اسم المستخدم وكلمة المرور.</translation>
    </message>
    <message>
        <source>The database can&apos;t be opened</source>
        <translation>تعذر فتح قاعدة البيانات</translation>
    </message>
    <message>
        <source>{path} doesn&apos;t exist. Check the path, or choose another.</source>
        <translation>{path} غير موجود. تحقق من المسار أو اختر غيره.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder. Choose a folder.</source>
        <translation>{path} ملف وليس مجلدًا. اختر مجلدًا.</translation>
    </message>
    <message>
        <source>You may not write to {path}. Choose another folder.</source>
        <translation>لا يُسمح بالكتابة في {path}. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used. Choose another folder.</source>
        <translation>لا يمكن استخدام {path}. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be used</source>
        <translation>لا يمكن استخدام المجلد</translation>
    </message>
    <message>
        <source>There is no camera “{source}”. Plug one in or choose another.</source>
        <translation>لا توجد كاميرا باسم «{source}». صِل كاميرا أو اختر غيرها.</translation>
    </message>
    <message>
        <source>Another program uses the camera. Close it, then try again.</source>
        <translation>برنامج آخر يستخدم الكاميرا. أغلقه ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t let the app use the camera. Allow it in the system&apos;s privacy settings.</source>
        <translation>هذا الحاسوب لا يسمح للتطبيق باستخدام الكاميرا. اسمح بها في إعدادات الخصوصية.</translation>
    </message>
    <message>
        <source>{source} can&apos;t be read as pictures or video.</source>
        <translation>تعذرت قراءة {source} كصورة أو فيديو.</translation>
    </message>
    <message>
        <source>There are no pictures in {source}.</source>
        <translation>لا توجد صور في {source}.</translation>
    </message>
    <message>
        <source>The camera stopped sending pictures. Plug it in again.</source>
        <translation>توقفت الكاميرا عن إرسال الصور. صِلها مجددًا.</translation>
    </message>
    <message>
        <source>{source} can&apos;t be used. Choose another camera.</source>
        <translation>لا يمكن استخدام {source}. اختر كاميرا أخرى.</translation>
    </message>
    <message>
        <source>No camera picture</source>
        <translation>لا صورة من الكاميرا</translation>
    </message>
    <message>
        <source>There is a conflict: {problems}</source>
        <translation>يوجد تعارض: {problems}</translation>
    </message>
    <message>
        <source>Nothing was changed. Take one of the alternatives, or change the limit.</source>
        <translation>لم يتغير شيء. خذ أحد البدائل أو غيّر الحد.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this</source>
        <translation>دورك لا يسمح بهذا</translation>
    </message>
    <message>
        <source>You are signed in as {role}. Ask an admin of your organisation.</source>
        <translation>سجّلت الدخول بدور {role}. اطلب من مدير النظام في مؤسستك.</translation>
    </message>
    <message>
        <source>E-mail or password is wrong</source>
        <translation>البريد الإلكتروني أو كلمة المرور خطأ</translation>
    </message>
    <message>
        <source>Check both and try again. An admin can set a new password for you.</source>
        <translation>تحقق منهما ثم حاول مجددًا. يمكن لمدير النظام وضع كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>The desk {desk} has a PIN</source>
        <translation>للمكتب {desk} رمز سري</translation>
    </message>
    <message>
        <source>Type it to open the desk. An organiser knows it.</source>
        <translation>اكتبه لفتح المكتب. يعرفه المنظّم.</translation>
    </message>
    <message>
        <source>The session is locked</source>
        <translation>الجلسة مقفلة</translation>
    </message>
    <message>
        <source>Unlock it with your password or PIN.</source>
        <translation>افتحها بكلمة المرور أو الرمز السري.</translation>
    </message>
    <message>
        <source>You have been signed out</source>
        <translation>تم تسجيل خروجك</translation>
    </message>
    <message>
        <source>Your account or its role was changed. Sign in again.</source>
        <translation>تغيّر حسابك أو دوره. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>This is the last admin</source>
        <translation>هذا آخر مدير للنظام</translation>
    </message>
    <message>
        <source>Make somebody else an admin first; then this one can go.</source>
        <translation>اجعل شخصًا آخر مديرًا أولًا؛ ثم يمكن إزالة هذا.</translation>
    </message>
    <message>
        <source>Not with your own account</source>
        <translation>ليس على حسابك أنت</translation>
    </message>
    <message>
        <source>Ask another admin to do this for you.</source>
        <translation>اطلب من مدير آخر أن يفعل ذلك.</translation>
    </message>
    <message>
        <source>Something has already been picked up</source>
        <translation>استُلم شيء من قبل</translation>
    </message>
    <message>
        <source>Undo the pickup at the desk first; then this can be taken back.</source>
        <translation>تراجع عن الاستلام في المكتب أولًا؛ ثم يمكن سحب هذا.</translation>
    </message>
    <message numerus="yes">
        <source>This event has {count} approved registrations</source>
        <translation>
            <numerusform>لا تسجيلات معتمدة لهذه الفعالية ({count})</numerusform>
            <numerusform>لهذه الفعالية تسجيل معتمد واحد</numerusform>
            <numerusform>لهذه الفعالية تسجيلان معتمدان</numerusform>
            <numerusform>لهذه الفعالية {count} تسجيلات معتمدة</numerusform>
            <numerusform>لهذه الفعالية {count} تسجيلًا معتمدًا</numerusform>
            <numerusform>لهذه الفعالية {count} تسجيل معتمد</numerusform>
        </translation>
    </message>
    <message>
        <source>Their passes stop working when it is deleted. Confirm to delete it.</source>
        <translation>تتوقف تصاريحها عن العمل عند الحذف. أكّد للحذف.</translation>
    </message>
    <message>
        <source>It is too late to undo this at the desk</source>
        <translation>فات وقت التراجع في المكتب</translation>
    </message>
    <message>
        <source>A desk may undo for 15 minutes. Ask a supervisor to do it now.</source>
        <translation>يحق للمكتب التراجع خلال 15 دقيقة. اطلب ذلك الآن من مشرف.</translation>
    </message>
    <message>
        <source>This import was undone before</source>
        <translation>تم التراجع عن هذا الاستيراد من قبل</translation>
    </message>
    <message>
        <source>There is nothing left to undo. The list shows when, and by whom.</source>
        <translation>لم يبقَ ما يُتراجع عنه. تُظهر القائمة متى ومن فعل ذلك.</translation>
    </message>
    <message>
        <source>This pickup was undone before</source>
        <translation>تم التراجع عن هذا الاستلام من قبل</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>لم يبقَ ما يُتراجع عنه.</translation>
    </message>
    <message>
        <source>This computer can&apos;t sign passes for {event}</source>
        <translation>لا يستطيع هذا الحاسوب توقيع تصاريح {event}</translation>
    </message>
    <message>
        <source>Its key is on another computer. Approve there, or let an organiser make a new key here; passes that are out stay valid.</source>
        <translation>مفتاحه على حاسوب آخر. وافق هناك، أو ليُنشئ المنظّم مفتاحًا جديدًا هنا؛ تبقى التصاريح الصادرة صالحة.</translation>
    </message>
    <message>
        <source>The database was made by a newer Lighthouse</source>
        <translation>أُنشئت قاعدة البيانات بإصدار أحدث من Lighthouse</translation>
    </message>
    <message>
        <source>Install the newest version of the app to open it. Nothing was changed. (Database {found}, this app {known})</source>
        <translation>ثبّت أحدث إصدار من التطبيق لفتحها. لم يتغير شيء. (قاعدة البيانات {found}، هذا التطبيق {known})</translation>
    </message>
    <message>
        <source>The SQLite on this computer is too old to be safe</source>
        <translation>إصدار SQLite على هذا الحاسوب أقدم من أن يكون آمنًا</translation>
    </message>
    <message>
        <source>Version {found} can lose what was saved; {needed} or newer is needed. Set the app up again with packaging/bootstrap.py, which brings one along.</source>
        <translation>قد يفقد الإصدار {found} ما حُفظ؛ يلزم {needed} أو أحدث. أعد تثبيت التطبيق بواسطة packaging/bootstrap.py، فهو يجلبه معه.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read as a table</source>
        <translation>تعذرت قراءة {file} كجدول</translation>
    </message>
    <message>
        <source>What was pasted can&apos;t be read as a table</source>
        <translation>تعذرت قراءة الملصق كجدول</translation>
    </message>
    <message>
        <source>The backup didn&apos;t work</source>
        <translation>لم تنجح النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The data itself is untouched. Check the room and rights at {where}.</source>
        <translation>البيانات نفسها سليمة. تحقق من المساحة والأذونات في {where}.</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>That isn&apos;t a PNG, JPEG or SVG picture. Save it as one of these.</source>
        <translation>هذه ليست صورة PNG أو JPEG أو SVG. احفظها بإحدى هذه الصيغ.</translation>
    </message>
    <message>
        <source>This SVG does more than draw: scripts, styles, or pictures within it. Save it as PNG.</source>
        <translation>ملف SVG هذا يفعل أكثر من الرسم: فيه نصوص برمجية أو أنماط أو صور. احفظه بصيغة PNG.</translation>
    </message>
    <message>
        <source>beginning of the slot</source>
        <translation>بداية الموعد</translation>
    </message>
    <message>
        <source>end of the slot</source>
        <translation>نهاية الموعد</translation>
    </message>
    <message>
        <source>break</source>
        <translation>الاستراحة</translation>
    </message>
    <message>
        <source>switch for registration and pickup</source>
        <translation>مفتاح التسجيل والاستلام</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>type</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>need of a pickup slot</source>
        <translation>الحاجة إلى موعد استلام</translation>
    </message>
    <message numerus="yes">
        <source>{count} people have booked this time, so it can only get longer. Move or cancel them first.</source>
        <translation>
            <numerusform>لم يحجز أحد ({count}) هذا الوقت.</numerusform>
            <numerusform>حجز شخص واحد ({count}) هذا الوقت، لذا لا يمكن إلا إطالته. انقله أو ألغِ حجزه أولًا.</numerusform>
            <numerusform>حجز شخصان ({count}) هذا الوقت، لذا لا يمكن إلا إطالته. انقلهما أو ألغِ حجزهما أولًا.</numerusform>
            <numerusform>حجز {count} أشخاص هذا الوقت، لذا لا يمكن إلا إطالته. انقلهم أو ألغِ حجزهم أولًا.</numerusform>
            <numerusform>حجز {count} شخصًا هذا الوقت، لذا لا يمكن إلا إطالته. انقلهم أو ألغِ حجزهم أولًا.</numerusform>
            <numerusform>حجز {count} شخص هذا الوقت، لذا لا يمكن إلا إطالته. انقلهم أو ألغِ حجزهم أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The break leaves no room for a slot.</source>
        <translation>لا تترك الاستراحة مكانًا لأي موعد.</translation>
    </message>
    <message>
        <source>It was changed again in the meantime</source>
        <translation>تم تغييره مجددًا في هذه الأثناء</translation>
    </message>
    <message>
        <source>The {field} is kept as it is now. Change it by hand if need be.</source>
        <translation>بقي كما هو الآن ({field}). غيّره يدويًا عند الحاجة.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>help text</source>
        <translation>نص المساعدة</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>خيارات الإجابة</translation>
    </message>
    <message>
        <source>smallest and largest number</source>
        <translation>أصغر رقم وأكبر رقم</translation>
    </message>
    <message>
        <source>question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>الإجابات</translation>
    </message>
    <message numerus="yes">
        <source>That is too few; at least {least} are needed.</source>
        <translation>
            <numerusform>هذا قليل جدًا؛ يلزم {least} على الأقل.</numerusform>
            <numerusform>هذا قليل جدًا؛ يلزم {least} على الأقل.</numerusform>
            <numerusform>هذا قليل جدًا؛ يلزم {least} على الأقل.</numerusform>
            <numerusform>هذا قليل جدًا؛ يلزم {least} على الأقل.</numerusform>
            <numerusform>هذا قليل جدًا؛ يلزم {least} على الأقل.</numerusform>
            <numerusform>هذا قليل جدًا؛ يلزم {least} على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The smallest number can&apos;t be above the largest one.</source>
        <translation>لا يمكن أن يكون أصغر رقم أعلى من أكبر رقم.</translation>
    </message>
    <message>
        <source>What was handed out doesn&apos;t fit this registration</source>
        <translation>ما سُلِّم لا يطابق هذا التسجيل</translation>
    </message>
    <message>
        <source>It is of another event. Nothing was changed.</source>
        <translation>إنه لفعالية أخرى. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>It is not approved. Nothing was changed.</source>
        <translation>لم يُوافَق عليه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Handed out: {pieces}. Left on it: {left}. Nothing was changed.</source>
        <translation>سُلِّم: {pieces}. المتبقي: {left}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Write a time like 10:30–11:00.</source>
        <translation>اكتب وقتًا مثل 10:30–11:00.</translation>
    </message>
    <message>
        <source>A mistake in the program stopped this</source>
        <translation>أوقف خطأ في البرنامج هذا العمل</translation>
    </message>
    <message>
        <source>Everything saved before it is kept. Look whether it took effect before you repeat it.</source>
        <translation>كل ما حُفظ قبله باقٍ. تحقّق مما إذا كان قد نُفِّذ قبل أن تكرره.</translation>
    </message>
    <message>
        <source>The disk is full. The data itself is untouched. Make room at {where}, then back up again.</source>
        <translation>القرص ممتلئ. البيانات نفسها لم تُمس. أفرغ مساحة في {where} ثم أعد النسخ الاحتياطي.</translation>
    </message>
    <message>
        <source>The data itself is untouched. You may not write to {where}: allow it first.</source>
        <translation>البيانات نفسها لم تُمس. الكتابة في {where} غير مسموحة: اسمح بها أولًا.</translation>
    </message>
    <message>
        <source>The data itself is untouched. {where} can be read, but not written.</source>
        <translation>البيانات نفسها لم تُمس. يمكن قراءة {where} لكن لا يمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>{path} can be read, but not written. Choose another folder.</source>
        <translation>يمكن قراءة {path} لكن لا يمكن الكتابة فيه. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be drawn on. Choose another file or printer.</source>
        <translation>لا يمكن الطباعة على {path}. اختر ملفًا آخر أو طابعة أخرى.</translation>
    </message>
    <message>
        <source>{path} is damaged. Move it away, then try again.</source>
        <translation>{path} تالف. انقله إلى مكان آخر ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Only {free} are free at {where}. What was saved before is kept; make room, then try again.</source>
        <translation>لم يبقَ سوى {free} في {where}. ما حُفظ من قبل باقٍ؛ أفرغ مساحة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>لم يُطبع شيء</translation>
    </message>
    <message>
        <source>{other} in line {line} differs only in capitals, but has another name. Write both the same way if they are one person.</source>
        <translation>لا يختلف {other} في السطر {line} إلا في حالة الأحرف، لكنّ له اسمًا آخر. اكتب الرقمين بالطريقة نفسها إن كانا لشخص واحد.</translation>
    </message>
    <message>
        <source>{other} differs only in capitals, and is {name}. Write it that way if it is the same person.</source>
        <translation>لا يختلف {other} إلا في حالة الأحرف، وهو رقم {name}. اكتبه هكذا إن كان الشخص نفسه.</translation>
    </message>
</context>
</TS>
