<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Activity</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Paper: %1, %2</source>
        <extracomment>a paper that was given out: its name, for which parent</extracomment>
        <translation>مستند: %1، %2</translation>
    </message>
    <message>
        <source>Lost PIN, %1, %2: %3</source>
        <extracomment>which parent, by telephone or in writing, what came of it</extracomment>
        <translation>رقم PIN المفقود، %1، %2: %3</translation>
    </message>
    <message>
        <source>PIN letter, %1: %2</source>
        <extracomment>which parent, the state of the letter</extracomment>
        <translation>خطاب PIN، %1: %2</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>كما كان من قبل</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>غير معروض</translation>
    </message>
    <message>
        <source>the family</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>the government</source>
        <translation>الحكومة</translation>
    </message>
    <message>
        <source>in the queue</source>
        <extracomment>what came of asking for a lost PIN</extracomment>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>ينتظر الموافقة</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>%1: address changed</source>
        <translation>%1: تغيّر العنوان</translation>
    </message>
    <message>
        <source>%1: phone changed</source>
        <translation>%1: تغيّر الهاتف</translation>
    </message>
    <message>
        <source>%1: e-mail changed</source>
        <translation>%1: تغيّر البريد الإلكتروني</translation>
    </message>
    <message>
        <source>%1: address verified</source>
        <translation>%1: تم التحقق من العنوان</translation>
    </message>
    <message>
        <source>%1: mail came back</source>
        <translation>%1: أُعيد البريد</translation>
    </message>
    <message>
        <source>%1: data replaced by an import</source>
        <translation>%1: حدّث الاستيراد البيانات</translation>
    </message>
    <message>
        <source>Case data replaced by an import</source>
        <translation>حدّث الاستيراد بيانات القضية</translation>
    </message>
    <message>
        <source>Change of assistance replaced by an import</source>
        <translation>حدّث الاستيراد تغييرًا في المساعدة</translation>
    </message>
    <message>
        <source>Obligation replaced by an import</source>
        <translation>حدّث الاستيراد التزامًا</translation>
    </message>
    <message>
        <source>Payment replaced by an import</source>
        <translation>حدّث الاستيراد دفعة</translation>
    </message>
    <message>
        <source>Disbursement replaced by an import</source>
        <translation>حدّث الاستيراد دفعة مصروفة</translation>
    </message>
    <message>
        <source>Adjustment replaced by an import</source>
        <translation>حدّث الاستيراد تعديلًا</translation>
    </message>
</context>
<context>
    <name>CallAnswer</name>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Social Security number</source>
        <translation>رقم الضمان الاجتماعي (SSN)</translation>
    </message>
    <message>
        <source>Case identifiers</source>
        <translation>أرقام القضايا</translation>
    </message>
    <message>
        <source>Mailing address</source>
        <translation>العنوان البريدي</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>لم يُقارن</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>غير مطابق</translation>
    </message>
    <message>
        <source>All of it matches. The letter goes to the address on record.</source>
        <translation>كل شيء مطابق. يُرسل الخطاب إلى العنوان المسجل.</translation>
    </message>
    <message>
        <source>All of it matches. %1</source>
        <translation>كل شيء مطابق. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is compared, whether it matches</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Caller</name>
    <message>
        <source>Not set</source>
        <extracomment>Nobody has said yet who is calling</extracomment>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Custodial parent</source>
        <translation>الوالد الحاضن</translation>
    </message>
    <message>
        <source>Noncustodial parent</source>
        <translation>الوالد غير الحاضن</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Tell nothing of the noncustodial parent&apos;s address, phone, e-mail, day of birth or Social Security number. Coupons are not for this caller.</source>
        <translation>لا تذكر شيئًا من عنوان الوالد غير الحاضن أو هاتفه أو بريده الإلكتروني أو تاريخ ميلاده أو رقم ضمانه الاجتماعي. قسائم الدفع ليست لهذا المتصل.</translation>
    </message>
    <message>
        <source>Tell nothing of the custodial parent&apos;s address, phone, e-mail, day of birth or Social Security number, nor of disbursements. Disbursements and the monthly notice are not for this caller.</source>
        <translation>لا تذكر شيئًا من عنوان الوالد الحاضن أو هاتفه أو بريده الإلكتروني أو تاريخ ميلاده أو رقم ضمانه الاجتماعي، ولا المدفوعات المصروفة. المدفوعات المصروفة والإشعار الشهري ليسا لهذا المتصل.</translation>
    </message>
    <message>
        <source>Tell nothing of this case without a parent&apos;s written authority. Papers go to the parents alone.</source>
        <translation>لا تذكر شيئًا من هذه القضية بلا تفويض مكتوب من أحد الوالدين. المستندات للوالدين وحدهما.</translation>
    </message>
    <message>
        <source>Somebody else is calling: papers go to the parents alone.</source>
        <translation>شخص آخر يتصل: المستندات للوالدين وحدهما.</translation>
    </message>
    <message>
        <source>Disbursements are the custodial parent&apos;s: tell this caller nothing of them.</source>
        <translation>المدفوعات المصروفة تخص الوالد الحاضن: لا تذكر منها شيئًا لهذا المتصل.</translation>
    </message>
    <message>
        <source>Verified %1 (custodial parent)</source>
        <extracomment>The caller has proved who it is at %1, a time as 10:42</extracomment>
        <translation>تم التحقق الساعة %1 (الوالد الحاضن)</translation>
    </message>
    <message>
        <source>Verified %1 (noncustodial parent)</source>
        <translation>تم التحقق الساعة %1 (الوالد غير الحاضن)</translation>
    </message>
    <message>
        <source>The caller is neither parent: tell this caller nothing of what stands here.</source>
        <translation>المتصل ليس أحد الوالدين: لا تذكر له شيئًا مما هنا.</translation>
    </message>
    <message>
        <source>The caller is the other parent. This is the custodial parent&apos;s contact: tell this caller nothing of it.</source>
        <translation>المتصل هو الوالد الآخر. هذه بيانات اتصال الوالد الحاضن: لا تذكر له شيئًا منها.</translation>
    </message>
    <message>
        <source>The caller is the other parent. This is the noncustodial parent&apos;s contact: tell this caller nothing of it.</source>
        <translation>المتصل هو الوالد الآخر. هذه بيانات اتصال الوالد غير الحاضن: لا تذكر له شيئًا منها.</translation>
    </message>
</context>
<context>
    <name>CaseTables</name>
    <message>
        <source>The latest: %1</source>
        <translation>الأحدث: %1</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>No payments yet.</source>
        <translation>لا مدفوعات حتى الآن.</translation>
    </message>
    <message>
        <source>No payments in this period (%1).</source>
        <translation>لا مدفوعات في هذه الفترة (%1).</translation>
    </message>
    <message>
        <source>Disbursements</source>
        <translation>المدفوعات المصروفة</translation>
    </message>
    <message>
        <source>No disbursements yet.</source>
        <translation>لا مدفوعات مصروفة حتى الآن.</translation>
    </message>
    <message>
        <source>No disbursements in this period (%1).</source>
        <translation>لا مدفوعات مصروفة في هذه الفترة (%1).</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>المستحقات</translation>
    </message>
    <message>
        <source>No charges yet.</source>
        <translation>لا مستحقات حتى الآن.</translation>
    </message>
    <message>
        <source>No charges in this period (%1).</source>
        <translation>لا مستحقات في هذه الفترة (%1).</translation>
    </message>
    <message>
        <source>&amp;Payments</source>
        <translation>المدفوعات(&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;isbursements</source>
        <translation>المدفوعات المصروفة(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Balances</source>
        <translation>الأرصدة(&amp;B)</translation>
    </message>
    <message>
        <source>Char&amp;ges</source>
        <translation>المستحقات(&amp;G)</translation>
    </message>
    <message>
        <source>1 payment is hidden by filters</source>
        <translation>دفعة واحدة مخفية بالتصفية</translation>
    </message>
    <message>
        <source>%1 payments are hidden by filters</source>
        <translation>مدفوعات مخفية بالتصفية: %1</translation>
    </message>
    <message>
        <source>1 disbursement is hidden by filters</source>
        <translation>دفعة مصروفة واحدة مخفية بالتصفية</translation>
    </message>
    <message>
        <source>%1 disbursements are hidden by filters</source>
        <translation>مدفوعات مصروفة مخفية بالتصفية: %1</translation>
    </message>
    <message>
        <source>1 charge is hidden by filters</source>
        <translation>مستحق واحد مخفي بالتصفية</translation>
    </message>
    <message>
        <source>%1 charges are hidden by filters</source>
        <translation>مستحقات مخفية بالتصفية: %1</translation>
    </message>
    <message>
        <source>Cha&amp;rt</source>
        <translation>الرسم البياني(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>بيانات الاتصال(&amp;O)</translation>
    </message>
    <message>
        <source>Activit&amp;y</source>
        <translation>النشاط(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Letter</source>
        <translation>الخطاب</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>الوالد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>مدة الانتظار</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>وافق عليه</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>المحاولة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تاريخ الإعداد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تاريخ التغيير</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>يسري من</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>what one line of a balance is: &quot;Current support due&quot;</extracomment>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>محطة العمل</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>Obligation</source>
        <extracomment>the reference of what a court ordered</extracomment>
        <translation>الالتزام</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>غير مدفوع</translation>
    </message>
    <message>
        <source>Owed to</source>
        <translation>الجهة المستحقة</translation>
    </message>
    <message>
        <source>Planned, overdue</source>
        <extracomment>a disbursement that should have been made by now</extracomment>
        <translation>مخطط، متأخر</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>a disbursement that is still to be made</extracomment>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Disbursement</source>
        <translation>الدفعة المصروفة</translation>
    </message>
    <message>
        <source>Issued or due</source>
        <extracomment>the day money was sent on, or is to be sent on</extracomment>
        <translation>تاريخ الإرسال أو الموعد</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>who gets the money</extracomment>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Withheld</source>
        <extracomment>stands in place of a protected address, phone or e-mail</extracomment>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>Protected</source>
        <extracomment>the person&apos;s address and contacts are kept from others</extracomment>
        <translation>محمي</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>the reference of a person</extracomment>
        <translation>الشخص</translation>
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
        <source>Name in own script</source>
        <extracomment>the name in the person&apos;s own script</extracomment>
        <translation>الاسم بالكتابة الأصلية</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>Street, line 2</source>
        <translation>الشارع، السطر 2</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>ZIP</translation>
    </message>
    <message>
        <source>Address verified</source>
        <translation>التحقق من العنوان</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>تغيير العنوان</translation>
    </message>
    <message>
        <source>Mail returned</source>
        <translation>إعادة البريد</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>what came in within a month</extracomment>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Hold reason</source>
        <translation>سبب التعليق</translation>
    </message>
    <message>
        <source>To current</source>
        <extracomment>the part of a payment that paid what is due this month</extracomment>
        <translation>للإعالة الجارية</translation>
    </message>
    <message>
        <source>To past due</source>
        <extracomment>the part of a payment that paid what is past due</extracomment>
        <translation>للمتأخرات</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>the part of a payment that waits</extracomment>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Owed after</source>
        <extracomment>total owed after the payment</extracomment>
        <translation>المستحق بعدها</translation>
    </message>
    <message>
        <source>District</source>
        <translation>الدائرة</translation>
    </message>
    <message>
        <source>County code</source>
        <translation>رمز المقاطعة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>the day that something owed, or held, comes from</extracomment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Whole amount</source>
        <extracomment>the amount as it was at first, before anything was paid of it</extracomment>
        <translation>المبلغ كله</translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>what is not paid yet of an amount, or not used yet of a payment</extracomment>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Sum so far</source>
        <extracomment>the amounts added up to this line</extracomment>
        <translation>المجموع حتى هنا</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Owed at the end</source>
        <extracomment>what was owed in total when a month ended</extracomment>
        <translation>المستحق في النهاية</translation>
    </message>
    <message>
        <source>Charged</source>
        <extracomment>what fell due over the life of the case</extracomment>
        <translation>ما استُحق</translation>
    </message>
    <message>
        <source>Collected</source>
        <extracomment>what the paying parent paid over the life of the case; the five lines after it are what became of it</extracomment>
        <translation>ما حُصّل</translation>
    </message>
    <message>
        <source>= to the family</source>
        <extracomment>first line of a sum: of what was collected, what goes to the family. Keep the sign</extracomment>
        <translation>= للأسرة</translation>
    </message>
    <message>
        <source>+ kept by the government</source>
        <extracomment>next line of the sum. Keep the sign</extracomment>
        <translation>+ احتفظت به الحكومة</translation>
    </message>
    <message>
        <source>+ fees</source>
        <extracomment>next line of the sum: the annual fee. Keep the sign</extracomment>
        <translation>+ رسوم</translation>
    </message>
    <message>
        <source>+ refunded</source>
        <extracomment>next line of the sum: given back to the one who paid it. Keep the sign</extracomment>
        <translation>+ رُدّ</translation>
    </message>
    <message>
        <source>+ held</source>
        <extracomment>last line of the sum: money that waits. Keep the sign</extracomment>
        <translation>+ معلّق</translation>
    </message>
    <message>
        <source>Disbursed</source>
        <extracomment>what was sent on, to the family and the government, or refunded</extracomment>
        <translation>صُرف</translation>
    </message>
    <message>
        <source>Still to be sent</source>
        <extracomment>what is still to be sent on</extracomment>
        <translation>باقٍ للإرسال</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>head of a column of sums: charged, collected, refunded …</extracomment>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Days late</source>
        <extracomment>days since the one on which money should have been sent on</extracomment>
        <translation>أيام التأخر</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Assistance</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>تاريخ الفتح</translation>
    </message>
    <message>
        <source>Opening arrears to the family</source>
        <translation>متأخرات الافتتاح للأسرة</translation>
    </message>
    <message>
        <source>Opening arrears to the government</source>
        <translation>متأخرات الافتتاح للحكومة</translation>
    </message>
    <message>
        <source>Opening day</source>
        <translation>يوم الافتتاح</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>تاريخ الإرسال</translation>
    </message>
    <message>
        <source>On</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>السطر الثاني</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>What is unusual</source>
        <translation>ما هو غير معتاد</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>Not sent on</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Disbursements</source>
        <translation>المدفوعات المصروفة</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>مستحق منذ</translation>
    </message>
    <message>
        <source>Fell due</source>
        <extracomment>what fell due in a month</extracomment>
        <translation>ما استُحق</translation>
    </message>
    <message>
        <source>US state</source>
        <translation>الولاية</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>&amp;Street</source>
        <translation>الشارع(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Apartment or second line</source>
        <translation>الشقة أو السطر الثاني(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>المدينة(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>الولاية(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;ZIP code</source>
        <translation>الرمز البريدي(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>الهاتف(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>البريد الإلكتروني(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>اليوم(&amp;D)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Address verified</source>
        <translation>تم التحقق من العنوان</translation>
    </message>
    <message>
        <source>Mail came back</source>
        <translation>أُعيد البريد</translation>
    </message>
    <message>
        <source>Cannot be taken: it is too long.</source>
        <translation>لا يُقبل: طويل جدًا.</translation>
    </message>
    <message>
        <source>Cannot be taken: it holds a sign that cannot be seen.</source>
        <translation>لا يُقبل: فيه علامة لا تُرى.</translation>
    </message>
    <message>
        <source>Cannot be taken: an address needs a street.</source>
        <translation>لا يُقبل: العنوان يحتاج إلى شارع.</translation>
    </message>
    <message>
        <source>Cannot be taken: an address needs a city.</source>
        <translation>لا يُقبل: العنوان يحتاج إلى مدينة.</translation>
    </message>
    <message>
        <source>Cannot be taken: an address needs a state.</source>
        <translation>لا يُقبل: العنوان يحتاج إلى ولاية.</translation>
    </message>
    <message>
        <source>Cannot be taken: an address needs a ZIP code.</source>
        <translation>لا يُقبل: العنوان يحتاج إلى رمز بريدي.</translation>
    </message>
    <message>
        <source>Cannot be taken: a state is two letters, as in NY.</source>
        <translation>لا يُقبل: الولاية حرفان مثل NY.</translation>
    </message>
    <message>
        <source>Cannot be taken: a ZIP code is five digits, or five, a dash and four.</source>
        <translation>لا يُقبل: الرمز البريدي خمسة أرقام، أو خمسة ثم شرطة ثم أربعة.</translation>
    </message>
    <message>
        <source>Cannot be taken: a phone number has ten digits, or a plus sign and its country.</source>
        <translation>لا يُقبل: رقم الهاتف عشرة أرقام، أو علامة زائد ثم رمز البلد.</translation>
    </message>
    <message>
        <source>Cannot be taken: neither the area nor the number begins with 0 or 1.</source>
        <translation>لا يُقبل: لا رمز المنطقة ولا الرقم يبدأ بـ 0 أو 1.</translation>
    </message>
    <message>
        <source>Cannot be taken: an e-mail has the form name@place.domain.</source>
        <translation>لا يُقبل: صيغة البريد الإلكتروني name@place.domain.</translation>
    </message>
    <message>
        <source>Cannot be taken: type a day, as in 3/31 or t for today.</source>
        <translation>لا يُقبل: اكتب يومًا مثل 3/31 أو t لليوم.</translation>
    </message>
    <message>
        <source>Cannot be taken: the day is yet to come.</source>
        <translation>لا يُقبل: اليوم لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>Cannot be taken: the address was changed after that day.</source>
        <translation>لا يُقبل: تغيّر العنوان بعد ذلك اليوم.</translation>
    </message>
    <message>
        <source>Cannot be taken: no address is known.</source>
        <translation>لا يُقبل: لا يوجد عنوان معروف.</translation>
    </message>
    <message>
        <source>Looks odd: a state is written in capitals.</source>
        <translation>يبدو غريبًا: تُكتب الولاية بأحرف كبيرة.</translation>
    </message>
    <message>
        <source>Looks odd: the ZIP code is of another state.</source>
        <translation>يبدو غريبًا: الرمز البريدي لولاية أخرى.</translation>
    </message>
    <message>
        <source>Looks odd: nobody lives in a post office box. Mail reaches it.</source>
        <translation>يبدو غريبًا: لا أحد يسكن في صندوق بريد، لكن البريد يصل إليه.</translation>
    </message>
    <message>
        <source>Looks odd: there is no house number.</source>
        <translation>يبدو غريبًا: لا يوجد رقم منزل.</translation>
    </message>
    <message>
        <source>Looks odd: the number of the apartment is missing.</source>
        <translation>يبدو غريبًا: رقم الشقة ناقص.</translation>
    </message>
    <message>
        <source>Looks odd: it is a number of another country.</source>
        <translation>يبدو غريبًا: هذا رقم من بلد آخر.</translation>
    </message>
    <message>
        <source>Looks odd: not every mail program takes letters like these.</source>
        <translation>يبدو غريبًا: ليست كل برامج البريد تقبل حروفًا كهذه.</translation>
    </message>
    <message>
        <source>A PIN letter is under way to the old address: it goes back to a supervisor.</source>
        <translation>خطاب PIN في طريقه إلى العنوان القديم: سيُعاد إلى مشرف.</translation>
    </message>
    <message>
        <source>A PIN letter to the old address may be printed already: tell a supervisor.</source>
        <translation>قد يكون خطاب PIN إلى العنوان القديم طُبع بالفعل: أخبر مشرفًا.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Mail to this address can be trusted to arrive.</source>
        <translation>يُعتمد على وصول البريد إلى هذا العنوان.</translation>
    </message>
    <message>
        <source>Mail to this address came back: find out the right one, or verify it.</source>
        <translation>أُعيد البريد المرسل إلى هذا العنوان: ابحث عن العنوان الصحيح أو تحقق منه.</translation>
    </message>
    <message>
        <source>This address was never verified.</source>
        <translation>لم يتم التحقق من هذا العنوان قط.</translation>
    </message>
    <message>
        <source>This address has not been verified since it was changed.</source>
        <translation>لم يتم التحقق من هذا العنوان منذ تغييره.</translation>
    </message>
    <message>
        <source>All of it stood there already: nothing is changed.</source>
        <translation>كل ذلك كان مسجلًا من قبل: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>حُفظ: %1.</translation>
    </message>
    <message>
        <source>A PIN letter to it needs a supervisor for 30 days and until it is verified; if you ask for the letter yourself, always.</source>
        <translation>يحتاج خطاب PIN إلى هذا العنوان إلى موافقة مشرف لمدة 30 يومًا وإلى أن يتم التحقق من العنوان؛ وإذا طلبت الخطاب بنفسك فدائمًا.</translation>
    </message>
</context>
<context>
    <name>ContactHistory</name>
    <message>
        <source>withheld</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>brought by an import</source>
        <translation>جاء بالاستيراد</translation>
    </message>
</context>
<context>
    <name>DateFilter</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>As usual for the paper</source>
        <translation>كالمعتاد للمستند</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>آخر 3 أشهر</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>آخر 12 شهرًا</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>السنة الماضية</translation>
    </message>
    <message>
        <source>Since January of last year</source>
        <translation>منذ يناير من السنة الماضية</translation>
    </message>
    <message>
        <source>To the end of next month</source>
        <translation>حتى نهاية الشهر القادم</translation>
    </message>
    <message>
        <source>Next 3 months</source>
        <translation>الأشهر الثلاثة القادمة</translation>
    </message>
    <message>
        <source>Next 6 months</source>
        <translation>الأشهر الستة القادمة</translation>
    </message>
    <message>
        <source>Next 12 months</source>
        <translation>الأشهر الاثنا عشر القادمة</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>مخصص</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>&amp;Find a case</source>
        <translation>بحث عن قضية(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>إعادة القراءة(&amp;R)</translation>
    </message>
    <message>
        <source>Other cases of the &amp;custodial parent</source>
        <translation>قضايا أخرى للوالد الحاضن(&amp;C)</translation>
    </message>
    <message>
        <source>Other cases of the &amp;noncustodial parent</source>
        <translation>قضايا أخرى للوالد غير الحاضن(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;IN letter…</source>
        <translation>خطاب PIN(&amp;I)…</translation>
    </message>
    <message>
        <source>A lost PIN is mailed again</source>
        <translation>إعادة إرسال رقم PIN المفقود بالبريد</translation>
    </message>
    <message>
        <source>Next c&amp;all</source>
        <translation>المكالمة التالية(&amp;A)</translation>
    </message>
    <message>
        <source>Closes all cases and forgets everything of the last call</source>
        <translation>يغلق كل القضايا وينسى كل ما يخص المكالمة الأخيرة</translation>
    </message>
    <message>
        <source>Ne&amp;xt open case</source>
        <translation>القضية المفتوحة التالية(&amp;X)</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>إغلاق القضية(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Statement…</source>
        <translation>كشف الحساب(&amp;S)…</translation>
    </message>
    <message>
        <source>Statement for a parent</source>
        <translation>كشف حساب لأحد الوالدين</translation>
    </message>
    <message>
        <source>&amp;Disbursements…</source>
        <translation>المدفوعات المصروفة(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Coupons…</source>
        <translation>قسائم الدفع(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Monthly notice…</source>
        <translation>الإشعار الشهري(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Access notice…</source>
        <translation>إشعار الاطلاع عبر الإنترنت(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Kept papers…</source>
        <translation>المستندات المحفوظة(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Payments</source>
        <translation>المدفوعات(&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;isbursements</source>
        <translation>المدفوعات المصروفة(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Balances</source>
        <translation>الأرصدة(&amp;B)</translation>
    </message>
    <message>
        <source>Char&amp;ges</source>
        <translation>المستحقات(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Row details</source>
        <translation>تفاصيل الصف(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;ort by this column</source>
        <translation>ترتيب حسب هذا العمود(&amp;O)</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>الفترة(&amp;E)</translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation>الجزء التالي(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Many papers…</source>
        <translation>طباعة جماعية(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Office settings…</source>
        <translation>إعدادات المكتب(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;PIN letters…</source>
        <translation>خطابات PIN(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Trail…</source>
        <translation>سجل المراجعة(&amp;T)…</translation>
    </message>
    <message>
        <source>Your &amp;last views…</source>
        <translation>آخر ما اطلعت عليه(&amp;L)…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Who is calling</source>
        <translation>من المتصل(&amp;W)</translation>
    </message>
    <message>
        <source>Says whom you speak to about this case</source>
        <translation>يحدد من تكلمه في هذه القضية</translation>
    </message>
    <message>
        <source>Pre&amp;vious open case</source>
        <translation>القضية المفتوحة السابقة(&amp;V)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>تصدير(&amp;X)…</translation>
    </message>
    <message>
        <source>The table as a file for a spreadsheet</source>
        <translation>حفظ الجدول ملفًا لبرنامج جداول البيانات</translation>
    </message>
    <message>
        <source>&amp;Print this table…</source>
        <translation>طباعة هذا الجدول(&amp;P)…</translation>
    </message>
    <message>
        <source>The table as it is shown, for office use</source>
        <translation>الجدول كما هو معروض، لاستعمال المكتب</translation>
    </message>
    <message>
        <source>Cover a&amp;mounts and contact</source>
        <translation>تغطية المبالغ وبيانات الاتصال(&amp;M)</translation>
    </message>
    <message>
        <source>For the counter, where others see the screen</source>
        <translation>عند الشباك، حيث يرى الآخرون الشاشة</translation>
    </message>
    <message>
        <source>Previo&amp;us pane</source>
        <translation>الجزء السابق(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>مفاتيح الاختصار(&amp;K)…</translation>
    </message>
    <message>
        <source>All keys, and how to change them</source>
        <translation>كل مفاتيح الاختصار وكيف تُغيَّر</translation>
    </message>
    <message>
        <source>N&amp;ote on this case</source>
        <translation>ملاحظة على هذه القضية(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pin this case</source>
        <translation>تثبيت هذه القضية(&amp;P)</translation>
    </message>
    <message>
        <source>Keeps it at the top of your recent cases</source>
        <translation>يبقيها في أعلى القضايا الأخيرة</translation>
    </message>
    <message>
        <source>E-&amp;mail to the local office</source>
        <translation>بريد إلكتروني إلى المكتب المحلي(&amp;M)</translation>
    </message>
    <message>
        <source>Opens your mail program with the office&apos;s address and nothing else</source>
        <translation>يفتح برنامج البريد بعنوان المكتب ولا شيء غيره</translation>
    </message>
    <message>
        <source>Reopen &amp;the closed case</source>
        <translation>إعادة فتح القضية المغلقة(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <translation>الرسم البياني(&amp;H)</translation>
    </message>
    <message>
        <source>What was due and what came in, month by month</source>
        <translation>ما استُحق وما استُلم، شهرًا بشهر</translation>
    </message>
    <message>
        <source>Con&amp;tact</source>
        <translation>بيانات الاتصال(&amp;T)</translation>
    </message>
    <message>
        <source>How both parents are reached, and what changed of it</source>
        <translation>كيف يُتصل بالوالدين وما تغيّر من ذلك</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>النشاط(&amp;V)</translation>
    </message>
    <message>
        <source>As of a da&amp;y</source>
        <translation>حتى تاريخ معيّن(&amp;Y)</translation>
    </message>
    <message>
        <source>Balances as of another day</source>
        <translation>الأرصدة في يوم آخر</translation>
    </message>
    <message>
        <source>&amp;Appearance…</source>
        <translation>المظهر(&amp;A)…</translation>
    </message>
    <message>
        <source>Text size, room in rows, colours, language of the window</source>
        <translation>حجم النص والتباعد والألوان ولغة النافذة</translation>
    </message>
    <message>
        <source>&amp;Supervisor&apos;s page…</source>
        <translation>صفحة المشرف(&amp;S)…</translation>
    </message>
    <message>
        <source>Letters, batches, money not sent on, and unusual views of the office</source>
        <translation>الخطابات والطباعة الجماعية والمال الذي لم يُرسل وحالات الاطلاع غير المعتادة في المكتب</translation>
    </message>
    <message>
        <source>Directory of &amp;districts…</source>
        <translation>دليل الدوائر(&amp;D)…</translation>
    </message>
    <message>
        <source>The e-mails of the local offices</source>
        <translation>البريد الإلكتروني للمكاتب المحلية</translation>
    </message>
    <message>
        <source>&amp;Filter this table</source>
        <translation>تصفية هذا الجدول(&amp;F)</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>الأعمدة(&amp;L)…</translation>
    </message>
    <message>
        <source>Which columns the table shows, and in which order</source>
        <translation>أي أعمدة يعرضها الجدول وبأي ترتيب</translation>
    </message>
</context>
<context>
    <name>Districts</name>
    <message>
        <source>unverified</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>It has changed meanwhile, please look again: %1</source>
        <translation>تغيّر في هذه الأثناء، راجعه من جديد: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>it did not work: try once more, then call for help</comment>
        <translation>لم ينجح؛ حاول مرة أخرى، ثم اطلب المساعدة: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>what was entered cannot be taken: correct it and try again</comment>
        <translation>لا يمكن قبول المُدخل؛ صحّحه وحاول من جديد: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a rule says no: look what the line says, or ask a supervisor</comment>
        <translation>القواعد لا تسمح؛ اقرأ السطر أو اسأل مشرفًا: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>there is no such thing: check what was typed and search again</comment>
        <translation>غير موجود؛ راجع ما كُتب وابحث من جديد: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>not allowed: ask a supervisor</comment>
        <translation>غير مسموح؛ اسأل مشرفًا: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>allowed with a reason: give one and try again</comment>
        <translation>مسموح بعد ذكر السبب؛ اذكره وحاول من جديد: %1</translation>
    </message>
    <message>
        <source>The database does not answer: %1 What is on the screen stays as it was read.</source>
        <comment>try again in a moment</comment>
        <translation>قاعدة البيانات لا تستجيب؛ حاول من جديد بعد قليل: %1 يبقى ما على الشاشة كما قُرئ.</translation>
    </message>
    <message>
        <source>The printer did not take it: %1</source>
        <comment>choose another, or save a PDF</comment>
        <translation>لم تقبله الطابعة؛ اختر غيرها أو احفظ PDF: %1</translation>
    </message>
</context>
<context>
    <name>KeptPaper</name>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Day on the paper</source>
        <translation>التاريخ على المستند</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Made all the same because</source>
        <translation>أُعدّ رغم ذلك بسبب</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>ما حُفظ</translation>
    </message>
    <message>
        <source>The facts alone</source>
        <translation>البيانات فقط</translation>
    </message>
    <message>
        <source>The file, byte for byte</source>
        <translation>الملف كما هو بالكامل</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>البصمة</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Press one key, with Ctrl, Shift or Alt if you like.</source>
        <translation>اضغط مفتاحًا واحدًا، مع Ctrl أو Shift أو Alt إن شئت.</translation>
    </message>
    <message>
        <source>This key hides or locks the screen.</source>
        <translation>هذا المفتاح يخفي الشاشة أو يقفلها.</translation>
    </message>
    <message>
        <source>Ctrl with Alt types letters on some keyboards: take Ctrl alone, or Ctrl with Shift.</source>
        <translation>المفتاحان Ctrl و Alt معًا يكتبان حروفًا في بعض لوحات المفاتيح: استعمل Ctrl وحده أو مع Shift.</translation>
    </message>
    <message>
        <source>This key is needed for typing: take it with Ctrl, or take a function key.</source>
        <translation>هذا المفتاح لازم للكتابة: استعمله مع Ctrl، أو استعمل مفتاح وظيفة.</translation>
    </message>
    <message>
        <source>Text is copied and edited with this key.</source>
        <translation>هذا المفتاح للنسخ وتحرير النص.</translation>
    </message>
    <message>
        <source>Alt with this key belongs to menus and to the desktop: take Ctrl.</source>
        <translation>المفتاح Alt مع هذا المفتاح للقوائم وسطح المكتب: استعمل Ctrl.</translation>
    </message>
    <message>
        <source>“%1” has this key. Give that another one first.</source>
        <translation>هذا المفتاح لـ “%1”. أعطِ ذاك مفتاحًا آخر أولًا.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>نوافذ الحوار</translation>
    </message>
    <message>
        <source>Empties the field one is in; where it is empty, hides the screen</source>
        <translation>يفرغ الحقل؛ وإن كان فارغًا أخفى الشاشة</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>إلى عنصر التحكم التالي</translation>
    </message>
    <message>
        <source>To the control before</source>
        <translation>إلى عنصر التحكم السابق</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>نسخ الصفوف المختارة</translation>
    </message>
    <message>
        <source>Copy the chosen rows with the heads of the columns</source>
        <translation>نسخ الصفوف المختارة مع عناوين الأعمدة</translation>
    </message>
    <message>
        <source>To the results</source>
        <translation>إلى النتائج</translation>
    </message>
    <message>
        <source>Open the case that is marked</source>
        <translation>فتح القضية المحددة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>خاص بك</translation>
    </message>
    <message>
        <source>This key opens menus.</source>
        <translation>هذا المفتاح يفتح القوائم.</translation>
    </message>
    <message>
        <source>To the menus</source>
        <translation>إلى القوائم</translation>
    </message>
</context>
<context>
    <name>LetterDeeds</name>
    <message>
        <source>&amp;Approve…</source>
        <translation>موافقة(&amp;A)…</translation>
    </message>
    <message>
        <source>Approve letter %1</source>
        <translation>الموافقة على الخطاب %1</translation>
    </message>
    <message>
        <source>Approve %1 letters</source>
        <translation>الموافقة على الخطابات (%1)</translation>
    </message>
    <message>
        <source>1 letter approved.</source>
        <translation>تمت الموافقة على خطاب واحد.</translation>
    </message>
    <message>
        <source>%1 letters approved.</source>
        <translation>عدد الخطابات الموافق عليها: %1.</translation>
    </message>
    <message>
        <source>&amp;Void…</source>
        <translation>إلغاء الخطاب(&amp;V)…</translation>
    </message>
    <message>
        <source>Void letter %1</source>
        <translation>إلغاء الخطاب %1</translation>
    </message>
    <message>
        <source>Void %1 letters</source>
        <translation>إلغاء الخطابات (%1)</translation>
    </message>
    <message>
        <source>1 letter is void.</source>
        <translation>أُلغي خطاب واحد.</translation>
    </message>
    <message>
        <source>%1 letters are void.</source>
        <translation>عدد الخطابات الملغاة: %1.</translation>
    </message>
    <message>
        <source>&amp;Retry…</source>
        <translation>إعادة المحاولة(&amp;R)…</translation>
    </message>
    <message>
        <source>Queue letter %1 again</source>
        <translation>إعادة الخطاب %1 إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Queue %1 letters again</source>
        <translation>إعادة الخطابات إلى قائمة الانتظار (%1)</translation>
    </message>
    <message>
        <source>1 letter is in the queue again.</source>
        <translation>عاد خطاب واحد إلى قائمة الانتظار.</translation>
    </message>
    <message>
        <source>%1 letters are in the queue again.</source>
        <translation>عدد الخطابات التي عادت إلى قائمة الانتظار: %1.</translation>
    </message>
    <message>
        <source>Re&amp;print…</source>
        <translation>إعادة الطباعة(&amp;P)…</translation>
    </message>
    <message>
        <source>Print letter %1 again</source>
        <translation>طباعة الخطاب %1 من جديد</translation>
    </message>
    <message>
        <source>Print %1 letters again</source>
        <translation>طباعة الخطابات من جديد (%1)</translation>
    </message>
    <message>
        <source>1 letter is printed again.</source>
        <translation>يُطبع خطاب واحد من جديد.</translation>
    </message>
    <message>
        <source>%1 letters are printed again.</source>
        <translation>عدد الخطابات التي تُطبع من جديد: %1.</translation>
    </message>
    <message>
        <source>Printe&amp;d…</source>
        <translation>طُبع(&amp;D)…</translation>
    </message>
    <message>
        <source>Letter %1 was printed</source>
        <translation>الخطاب %1 طُبع</translation>
    </message>
    <message>
        <source>%1 letters were printed</source>
        <translation>طُبعت الخطابات (%1)</translation>
    </message>
    <message>
        <source>1 letter waits for its scan.</source>
        <translation>خطاب واحد ينتظر مسحه الضوئي.</translation>
    </message>
    <message>
        <source>%1 letters wait for their scan.</source>
        <translation>عدد الخطابات التي تنتظر مسحها الضوئي: %1.</translation>
    </message>
    <message>
        <source>&amp;Not printed…</source>
        <translation>لم يُطبع(&amp;N)…</translation>
    </message>
    <message>
        <source>Letter %1 was not printed</source>
        <translation>الخطاب %1 لم يُطبع</translation>
    </message>
    <message>
        <source>%1 letters were not printed</source>
        <translation>لم تُطبع الخطابات (%1)</translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Choose a letter first.</source>
        <translation>اختر خطابًا أولًا.</translation>
    </message>
    <message>
        <source>Not for letter %1: %2.</source>
        <translation>لا ينطبق على الخطاب %1: %2.</translation>
    </message>
    <message>
        <source>Letter %1 is your own request: another supervisor must approve it.</source>
        <translation>الخطاب %1 طلبته أنت: يجب أن يوافق عليه مشرف آخر.</translation>
    </message>
    <message>
        <source>One letter at a time: look for its sheet.</source>
        <translation>خطاب واحد في كل مرة: ابحث عن ورقته.</translation>
    </message>
    <message>
        <source>It goes to the address that is on record now: look at the case first.</source>
        <translation>يُرسل إلى العنوان المسجل الآن: راجع القضية أولًا.</translation>
    </message>
    <message>
        <source>No letter goes out, and the parent may ask again. Destroy its sheet if there is one.</source>
        <translation>لا يُرسل أي خطاب، ويمكن للوالد أن يطلب من جديد. أتلف ورقته إن وُجدت.</translation>
    </message>
    <message>
        <source>It is printed with the next letters. Mend first what was in the way.</source>
        <translation>يُطبع مع الخطابات التالية. أزل أولًا ما كان يعيق.</translation>
    </message>
    <message>
        <source>Sheet %1 no longer counts: destroy it if you find it. A new one is printed, with another number.</source>
        <translation>الورقة %1 لم تعد صالحة: أتلفها إن وجدتها. تُطبع ورقة جديدة برقم آخر.</translation>
    </message>
    <message>
        <source>Look for the sheet that has %1 below its barcode (attempt %2) at %3. Only if you hold it, and it is whole, was it printed. It then waits for its scan.</source>
        <translation>ابحث عن الورقة التي عليها %1 تحت الرمز الشريطي (المحاولة %2) عند %3. لا تُعدّ مطبوعة إلا إذا كانت في يدك وسليمة. بعد ذلك تنتظر المسح الضوئي.</translation>
    </message>
    <message>
        <source>Look for the sheet that has %1 below its barcode (attempt %2) at %3. If it is not there, or is spoiled (destroy it), another one is printed with another number. Should this one turn up later, destroy it.</source>
        <translation>ابحث عن الورقة التي عليها %1 تحت الرمز الشريطي (المحاولة %2) عند %3. إن لم توجد أو كانت تالفة (أتلفها) تُطبع ورقة أخرى برقم آخر. وإن ظهرت هذه لاحقًا فأتلفها.</translation>
    </message>
    <message>
        <source>Address checked with the parent</source>
        <translation>تم التحقق من العنوان مع الوالد</translation>
    </message>
    <message>
        <source>Change of address confirmed in writing</source>
        <translation>تأكد تغيير العنوان كتابةً</translation>
    </message>
    <message>
        <source>Earlier letter did not arrive</source>
        <translation>الخطاب السابق لم يصل</translation>
    </message>
    <message>
        <source>Asked for by mistake</source>
        <translation>طُلب عن طريق الخطأ</translation>
    </message>
    <message>
        <source>The parent has found the PIN</source>
        <translation>الوالد وجد رقم PIN</translation>
    </message>
    <message>
        <source>Doubt about who called</source>
        <translation>شك في هوية المتصل</translation>
    </message>
    <message>
        <source>Printer is in order again</source>
        <translation>عادت الطابعة إلى العمل</translation>
    </message>
    <message>
        <source>A new sealed PIN was delivered</source>
        <translation>سُلّم رقم PIN مختوم جديد</translation>
    </message>
    <message>
        <source>Sheet spoiled</source>
        <translation>الورقة تالفة</translation>
    </message>
    <message>
        <source>Sheet lost before it was mailed</source>
        <translation>فُقدت الورقة قبل إرسالها</translation>
    </message>
    <message>
        <source>Envelope came back</source>
        <translation>أُعيد الظرف</translation>
    </message>
    <message>
        <source>Sheet found, whole</source>
        <translation>وُجدت الورقة سليمة</translation>
    </message>
    <message>
        <source>No sheet found</source>
        <translation>لم توجد ورقة</translation>
    </message>
    <message>
        <source>Sheet spoiled and destroyed</source>
        <translation>الورقة تالفة وأُتلفت</translation>
    </message>
    <message>
        <source>And %1 more that could not be done.</source>
        <translation>وتعذّر تنفيذ %1 غيرها.</translation>
    </message>
</context>
<context>
    <name>LetterLine</name>
    <message>
        <source>Custodial</source>
        <translation>الحاضن</translation>
    </message>
    <message>
        <source>Noncustodial</source>
        <translation>غير الحاضن</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>Letter %1</source>
        <translation>الخطاب %1</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>سبب وجوده هنا</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>وافق عليه</translation>
    </message>
    <message>
        <source>Into the queue</source>
        <translation>دخول قائمة الانتظار</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>History, the latest first</source>
        <translation>السجل، الأحدث أولًا</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>المحاولة %1</translation>
    </message>
</context>
<context>
    <name>LetterState</name>
    <message>
        <source>Needs approval</source>
        <translation>بانتظار الموافقة</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>In the print room</source>
        <translation>في غرفة الطباعة</translation>
    </message>
    <message>
        <source>Ready to print</source>
        <translation>جاهز للطباعة</translation>
    </message>
    <message>
        <source>Being printed</source>
        <translation>قيد الطباعة</translation>
    </message>
    <message>
        <source>Printed, not scanned</source>
        <translation>طُبع ولم يُمسح ضوئيًا</translation>
    </message>
    <message>
        <source>Mailed</source>
        <translation>أُرسل بالبريد</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>ملغى</translation>
    </message>
</context>
<context>
    <name>Oversight</name>
    <message>
        <source>Far more cases than usual</source>
        <translation>قضايا أكثر من المعتاد بكثير</translation>
    </message>
    <message>
        <source>Many cases of other offices</source>
        <translation>قضايا كثيرة لمكاتب أخرى</translation>
    </message>
    <message>
        <source>Many contacts of protected persons</source>
        <translation>بيانات اتصال كثيرة لأشخاص محميين</translation>
    </message>
    <message>
        <source>Cases while the office is closed</source>
        <translation>فتح قضايا والمكتب مغلق</translation>
    </message>
    <message>
        <source>One case again and again</source>
        <translation>القضية نفسها مرارًا</translation>
    </message>
    <message>
        <source>Refused own or relatives&apos; cases</source>
        <translation>رفض فتح قضايا تخصه أو تخص أقاربه</translation>
    </message>
    <message>
        <source>More than %1 cases in a day, and more than %2 times the middle one of the worker&apos;s own days within %3 days. Somebody may be collecting.</source>
        <extracomment>%1 is a number of cases, %2 how many times, %3 a number of days</extracomment>
        <translation>أكثر من %1 قضية في يوم، وأكثر من %2 أضعاف ما يفتحه هذا الموظف في يوم عادي (الوسيط خلال %3 يومًا). ربما يجمع أحدهم بيانات.</translation>
    </message>
    <message>
        <source>More than %1 cases of other offices in a day, each with a reason. A reason is easily typed.</source>
        <translation>أكثر من %1 من قضايا مكاتب أخرى في يوم، لكل منها سبب. وكتابة سبب أمر سهل.</translation>
    </message>
    <message>
        <source>The contact of protected persons was shown more than %1 times in a day. Each time is for one conversation.</source>
        <translation>عُرضت بيانات اتصال أشخاص محميين أكثر من %1 مرات في يوم. كل مرة لمحادثة واحدة.</translation>
    </message>
    <message>
        <source>Cases were opened before %1 or after %2. Somebody else may have sat at the desk.</source>
        <translation>فُتحت قضايا قبل الساعة %1 أو بعد الساعة %2. ربما استعمل شخص آخر هذا الجهاز.</translation>
    </message>
    <message>
        <source>Opened on %1 days or more within %2 days, and nothing was done on it: no paper, letter, note or change of contact. Somebody may be following a person.</source>
        <translation>فُتحت في %1 أيام أو أكثر خلال %2 يومًا ولم يُعمل فيها شيء: لا مستند ولا خطاب ولا ملاحظة ولا تغيير في بيانات الاتصال. ربما يتتبع أحدهم شخصًا.</translation>
    </message>
    <message>
        <source>The case is on the worker&apos;s list of own and relatives&apos; cases. It may be a slip; ask.</source>
        <translation>القضية في قائمة قضايا الموظف وأقاربه. قد يكون ذلك سهوًا؛ اسأل.</translation>
    </message>
</context>
<context>
    <name>Owner</name>
    <message>
        <source>Family</source>
        <extracomment>to whom a charge is owed</extracomment>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>Government</source>
        <extracomment>to whom a charge is owed</extracomment>
        <translation>الحكومة</translation>
    </message>
</context>
<context>
    <name>PinAnswer</name>
    <message>
        <source>By phone no more today: ask the parent to write to the address on the notice.</source>
        <translation>لا طلبات بالهاتف اليوم: اطلب من الوالد أن يكتب إلى العنوان المذكور في الإشعار.</translation>
    </message>
    <message>
        <source>Too often wrong today: lay the letter by until tomorrow, and tell a supervisor.</source>
        <translation>أخطاء كثيرة اليوم: ضع الخطاب جانبًا حتى الغد، وأخبر مشرفًا.</translation>
    </message>
    <message>
        <source>Not all of it matches: do not say what does not, and ask for all of it again.</source>
        <translation>ليس كل شيء مطابقًا: لا تقل ما الذي لا يطابق، واسأل عن كل شيء من جديد.</translation>
    </message>
    <message>
        <source>The letter is not signed: ask the parent for a signed one.</source>
        <translation>الخطاب غير موقّع: اطلب من الوالد خطابًا موقّعًا.</translation>
    </message>
    <message>
        <source>The day of the letter is missing or yet to come: enter the day that stands on it.</source>
        <translation>تاريخ الخطاب ناقص أو لم يأتِ بعد: أدخل التاريخ المكتوب عليه.</translation>
    </message>
    <message>
        <source>There is no PIN to mail for this parent: tell the caller to wait, and a supervisor why.</source>
        <translation>لا يوجد رقم PIN لإرساله إلى هذا الوالد: اطلب من المتصل الانتظار، وأخبر مشرفًا بالسبب.</translation>
    </message>
    <message>
        <source>The PIN of this parent is faulty: tell the caller to wait, and a supervisor why.</source>
        <translation>رقم PIN لهذا الوالد معيب: اطلب من المتصل الانتظار، وأخبر مشرفًا بالسبب.</translation>
    </message>
    <message>
        <source>Letter %1 is on its way already: tell the parent to wait for it.</source>
        <translation>الخطاب %1 في طريقه بالفعل: اطلب من الوالد انتظاره.</translation>
    </message>
    <message>
        <source>the address was changed in the last %1 days</source>
        <translation>تغيّر العنوان خلال آخر %1 يومًا</translation>
    </message>
    <message>
        <source>whoever asks made the last change of the address</source>
        <translation>صاحب الطلب هو من أجرى آخر تغيير للعنوان</translation>
    </message>
    <message>
        <source>mail came back from the address</source>
        <translation>أُعيد البريد من هذا العنوان</translation>
    </message>
    <message>
        <source>the address is not verified</source>
        <translation>لم يتم التحقق من العنوان</translation>
    </message>
    <message>
        <source>%1 letters were asked for in the last %2 days</source>
        <translation>عدد الخطابات المطلوبة خلال آخر %2 يومًا: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>A supervisor must approve the letter first: %1.</source>
        <translation>يجب أن يوافق مشرف على الخطاب أولًا: %1.</translation>
    </message>
</context>
<context>
    <name>PinChannel</name>
    <message>
        <source>by telephone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>كتابةً</translation>
    </message>
</context>
<context>
    <name>RecordTableView</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>نسخ الصفوف(&amp;C)</translation>
    </message>
    <message>
        <source>Copy rows with &amp;heads</source>
        <translation>نسخ الصفوف مع العناوين(&amp;H)</translation>
    </message>
    <message>
        <source>Sort &amp;up by this column</source>
        <translation>ترتيب تصاعدي حسب هذا العمود(&amp;U)</translation>
    </message>
    <message>
        <source>Sort &amp;down by this column</source>
        <translation>ترتيب تنازلي حسب هذا العمود(&amp;D)</translation>
    </message>
    <message>
        <source>H&amp;ide this column</source>
        <translation>إخفاء هذا العمود(&amp;I)</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>الأعمدة(&amp;L)…</translation>
    </message>
    <message>
        <source>Columns as they ca&amp;me</source>
        <translation>الأعمدة كما في الأصل(&amp;M)</translation>
    </message>
    <message>
        <source>sorted by %1, oldest first</source>
        <extracomment>what a screen reader says of a table; %1 is a column</extracomment>
        <translation>مرتبة حسب %1، الأقدم أولًا</translation>
    </message>
    <message>
        <source>sorted by %1, newest first</source>
        <translation>مرتبة حسب %1، الأحدث أولًا</translation>
    </message>
    <message>
        <source>sorted by %1, smallest first</source>
        <translation>مرتبة حسب %1، الأصغر أولًا</translation>
    </message>
    <message>
        <source>sorted by %1, largest first</source>
        <translation>مرتبة حسب %1، الأكبر أولًا</translation>
    </message>
    <message>
        <source>sorted by %1, from A to Z</source>
        <translation>مرتبة حسب %1، من الألف إلى الياء</translation>
    </message>
    <message>
        <source>sorted by %1, from Z to A</source>
        <translation>مرتبة حسب %1، من الياء إلى الألف</translation>
    </message>
    <message>
        <source>Nothing is copied while amounts and contact are covered.</source>
        <translation>لا يُنسخ شيء ما دامت المبالغ وبيانات الاتصال مغطاة.</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Agents find cases of the whole State, print statements for either parent, and have a lost PIN mailed again.</source>
        <translation>موظفو مركز الاتصال يبحثون في قضايا الولاية كلها، ويطبعون كشوف الحساب لأي من الوالدين، ويطلبون إعادة إرسال رقم PIN المفقود بالبريد.</translation>
    </message>
    <message>
        <source>Caseworkers work on the cases of their office. A case of another office opens with a stated reason.</source>
        <translation>موظفو القضايا يعملون على قضايا مكتبهم. تُفتح قضية مكتب آخر بعد ذكر السبب.</translation>
    </message>
    <message>
        <source>The mailroom prints the letters in the queue with its own program, caseledger-mailroom. Cases do not open in this role.</source>
        <translation>غرفة البريد تطبع الخطابات المنتظرة ببرنامجها الخاص caseledger-mailroom. لا تُفتح القضايا في هذا الدور.</translation>
    </message>
    <message>
        <source>Auditors read the whole trail: who saw, printed or changed what, when and why. They check that nobody has bent it. Cases do not open in this role.</source>
        <translation>المدققون يقرؤون سجل المراجعة كله: من رأى أو طبع أو غيّر ماذا ومتى ولماذا، ويتحققون من أن أحدًا لم يعبث به. لا تُفتح القضايا في هذا الدور.</translation>
    </message>
    <message>
        <source>Administrators set up the office: settings here; users, imports, backups and keys with caseledgerctl. They check that nobody has bent the trail. Cases do not open in this role.</source>
        <translation>مسؤولو النظام يهيئون المكتب: الإعدادات هنا، والمستخدمون والاستيراد والنسخ الاحتياطي والمفاتيح عبر caseledgerctl. ويتحققون من أن أحدًا لم يعبث بسجل المراجعة. لا تُفتح القضايا في هذا الدور.</translation>
    </message>
    <message>
        <source>open cases</source>
        <translation>فتح القضايا</translation>
    </message>
    <message>
        <source>see the contact of a protected person</source>
        <translation>رؤية بيانات الاتصال لشخص محمي</translation>
    </message>
    <message>
        <source>print statements</source>
        <translation>طباعة كشوف الحساب</translation>
    </message>
    <message>
        <source>print papers other than statements</source>
        <translation>طباعة مستندات غير كشوف الحساب</translation>
    </message>
    <message>
        <source>export a case</source>
        <translation>تصدير قضية</translation>
    </message>
    <message>
        <source>print many papers at once</source>
        <translation>طباعة مستندات كثيرة معًا</translation>
    </message>
    <message>
        <source>change contact data</source>
        <translation>تغيير بيانات الاتصال</translation>
    </message>
    <message>
        <source>ask for a PIN letter</source>
        <translation>طلب خطاب PIN</translation>
    </message>
    <message>
        <source>decide on letters</source>
        <translation>البتّ في الخطابات</translation>
    </message>
    <message>
        <source>print letters</source>
        <translation>طباعة الخطابات</translation>
    </message>
    <message>
        <source>change the office&apos;s settings</source>
        <translation>تغيير إعدادات المكتب</translation>
    </message>
    <message>
        <source>read the trail</source>
        <translation>قراءة سجل المراجعة</translation>
    </message>
    <message>
        <source>check the trail</source>
        <translation>التحقق من سجل المراجعة</translation>
    </message>
    <message>
        <source>Your role (%1) may not %2.</source>
        <translation>دورك (%1) لا يسمح بما يلي: %2.</translation>
    </message>
    <message>
        <source>Supervisors work on the cases of their office, print many papers at once, decide on PIN letters, read who saw what in their office, and watch over its figures.</source>
        <translation>المشرفون يعملون على قضايا مكتبهم، ويطبعون مستندات كثيرة معًا، ويبتّون في خطابات PIN، ويطّلعون على من رأى ماذا في مكتبهم، ويراقبون أرقامه.</translation>
    </message>
    <message>
        <source>see the figures of the office</source>
        <translation>رؤية أرقام المكتب</translation>
    </message>
    <message>
        <source>change the directory of districts</source>
        <translation>تغيير دليل الدوائر</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>no office</source>
        <translation>بلا مكتب</translation>
    </message>
    <message>
        <source>office %1</source>
        <translation>المكتب %1</translation>
    </message>
    <message>
        <source>Call center agent</source>
        <translation>موظف مركز الاتصال</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation>موظف قضايا</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Mail room</source>
        <translation>غرفة البريد</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>مدقق</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول النظام</translation>
    </message>
    <message>
        <source>no users: every right</source>
        <translation>بلا مستخدمين: كل الصلاحيات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 · %2 · One file on this computer</source>
        <translation>%1 · %2 · ملف واحد على هذا الحاسوب</translation>
    </message>
    <message>
        <source>First sign-in.</source>
        <translation>أول تسجيل دخول.</translation>
    </message>
    <message>
        <source>Last sign-in %1.</source>
        <translation>آخر تسجيل دخول: %1.</translation>
    </message>
    <message>
        <source>1 failed try</source>
        <translation>محاولة فاشلة واحدة</translation>
    </message>
    <message>
        <source>%1 failed tries</source>
        <translation>عدد المحاولات الفاشلة: %1</translation>
    </message>
    <message>
        <source>%1 %2 %3.</source>
        <translation>%1 %2 %3.</translation>
    </message>
    <message>
        <source>before it</source>
        <translation>قبله</translation>
    </message>
    <message>
        <source>since then</source>
        <translation>منذ ذلك الحين</translation>
    </message>
    <message>
        <source>One file on this computer. Whoever can open the file can read all of it: passwords, rights and the trail bind this program, not other ways to the file. Keep the file where only the office&apos;s people can reach it, on a disk that is encrypted. That somebody changed the file by other ways is found by checking the trail against a checkpoint kept elsewhere; that somebody read it is not.</source>
        <translation>ملف واحد على هذا الحاسوب. من يستطيع فتح الملف يستطيع قراءته كله: كلمات المرور والصلاحيات وسجل المراجعة تقيّد هذا البرنامج وحده، لا الطرق الأخرى إلى الملف. احفظ الملف حيث لا يصل إليه إلا موظفو المكتب، على قرص مشفّر. إن غيّر أحد الملف بطرق أخرى فإن التحقق من سجل المراجعة بنقطة تحقق محفوظة في مكان آخر يكشفه؛ أما القراءة فلا تنكشف.</translation>
    </message>
    <message>
        <source>This database has no users: whoever may open the file has every right of every role, and the trail names the computer&apos;s user. It ends when an administrator is added (caseledgerctl users add).</source>
        <translation>لا مستخدمين في قاعدة البيانات هذه: من يستطيع فتح الملف له كل صلاحيات كل الأدوار، ويذكر سجل المراجعة مستخدم الحاسوب. ينتهي ذلك بإضافة مسؤول نظام (caseledgerctl users add).</translation>
    </message>
    <message>
        <source>You may see where payments come from; federal law protects that (26 USC 6103).</source>
        <translation>يمكنك رؤية مصدر المدفوعات؛ القانون الفيدرالي يحمي ذلك (المادة 6103 من الباب 26 من USC).</translation>
    </message>
    <message>
        <source>Where payments come from is not shown to you.</source>
        <translation>لا يُعرض عليك مصدر المدفوعات.</translation>
    </message>
    <message>
        <source>You are signed in as %1. What you open, print and export stands in the trail under that name.</source>
        <translation>سجلت الدخول باسم %1. ما تفتحه وتطبعه وتصدّره يُسجَّل في سجل المراجعة بهذا الاسم.</translation>
    </message>
    <message>
        <source>%1 · %2 · Shared office</source>
        <translation>%1 · %2 · مكتب مشترك</translation>
    </message>
    <message>
        <source>A shared office. Its server lets you in by your own name, shows you what your role may see, and keeps the trail: also where somebody goes round this program. Whoever looks after the server itself can do more; that the trail was changed there is found by checking it against a checkpoint kept elsewhere.</source>
        <translation>مكتب مشترك. يُدخلك خادمه باسمك أنت، ويعرض لك ما يجوز لدورك رؤيته، ويحفظ سجل المراجعة، حتى إذا التفّ أحد على هذا البرنامج. من يتولى الخادم نفسه يستطيع أكثر من ذلك؛ وتغيير سجل المراجعة هناك ينكشف بالتحقق منه بنقطة تحقق محفوظة في مكان آخر.</translation>
    </message>
    <message>
        <source>The database does not answer: %1 Nobody is signed in; wait a moment and try again.</source>
        <translation>قاعدة البيانات لا تستجيب: %1 لم يسجّل أحد الدخول؛ انتظر قليلًا وحاول من جديد.</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>the office&apos;s own address at the head of letters: up to 12 lines, parted by line ends or by \n</source>
        <translation>عنوان المكتب في رأس الخطابات: حتى 12 سطرًا، يفصل بينها نهاية السطر أو \n</translation>
    </message>
    <message>
        <source>from a federal fiscal year on, the family&apos;s money above which the annual fee is withheld, and the fee: two amounts as in 550.00 35.00, from a 1 October</source>
        <translation>من سنة مالية فيدرالية فصاعدًا: مبلغ الأسرة الذي يُقتطع فوقه الرسم السنوي، ثم الرسم: مبلغان مثل 550.00 35.00، من 1 أكتوبر</translation>
    </message>
    <message>
        <source>the contact address printed on notices: one line, and where it is a web address an https one; empty: the one of qr_contact</source>
        <translation>عنوان الاتصال المطبوع على الإشعارات: سطر واحد، وإن كان عنوان موقع فيبدأ بـ https؛ فارغ: عنوان qr_contact</translation>
    </message>
    <message>
        <source>business days until a payment is sent on: a number from 1 to 30</source>
        <translation>أيام العمل حتى إرسال الدفعة: رقم من 1 إلى 30</translation>
    </message>
    <message>
        <source>where a parent asks for a PIN to be mailed: a telephone number</source>
        <translation>حيث يطلب الوالد إرسال رقم PIN بالبريد: رقم هاتف</translation>
    </message>
    <message>
        <source>the same for people who use a TTY: a telephone number</source>
        <translation>مثله لمن يستخدمون TTY: رقم هاتف</translation>
    </message>
    <message>
        <source>days on which the office is closed, besides weekends and federal holidays: the whole list, as in 2026-02-12 2026-11-03</source>
        <translation>أيام إغلاق المكتب عدا نهاية الأسبوع والعطل الفيدرالية: القائمة كلها بصيغة ISO 2026-02-12 2026-11-03</translation>
    </message>
    <message>
        <source>minutes of idleness until the screen locks: a number from 1 to 15</source>
        <translation>دقائق الخمول حتى تُقفل الشاشة: رقم من 1 إلى 15</translation>
    </message>
    <message>
        <source>the picture at the head of letters: the name of a PNG file of at most 512 kB and 4,096 pixels a side; empty: none</source>
        <translation>الصورة في رأس الخطابات: اسم ملف PNG لا يتجاوز 512 kB و 4,096 بكسل لكل ضلع؛ فارغ: بلا صورة</translation>
    </message>
    <message>
        <source>the folder of the office&apos;s own wording of notices: the whole path of a folder that is there; empty: the program&apos;s wording</source>
        <translation>مجلد صياغة المكتب الخاصة للإشعارات: المسار الكامل لمجلد موجود؛ فارغ: صياغة البرنامج</translation>
    </message>
    <message>
        <source>the office&apos;s name: one line of up to 120 characters</source>
        <translation>اسم المكتب: سطر واحد حتى 120 حرفًا</translation>
    </message>
    <message>
        <source>days until money of a federal tax offset is sent on: a number from 1 to 365</source>
        <translation>الأيام حتى إرسال مبلغ الاقتطاع من استرداد الضريبة الفيدرالية: رقم من 1 إلى 365</translation>
    </message>
    <message>
        <source>what passes through to a family on assistance in a month, for one child and for two or more: two amounts as in 100.00 200.00, from the day that they count</source>
        <translation>ما يُمرَّر شهريًا إلى أسرة تتلقى المساعدة، لطفل واحد ولطفلين أو أكثر: مبلغان مثل 100.00 200.00، من يوم سريانهما</translation>
    </message>
    <message>
        <source>to whom, and where, a payment is mailed, on coupons: 1 to 12 lines, parted by line ends or by \n</source>
        <translation>إلى من وإلى أين تُرسل الدفعة بالبريد، على القسائم: من سطر إلى 12 سطرًا، يفصل بينها نهاية السطر أو \n</translation>
    </message>
    <message>
        <source>the office&apos;s telephone number; empty: none</source>
        <translation>رقم هاتف المكتب؛ فارغ: بلا رقم</translation>
    </message>
    <message>
        <source>where a PIN is asked for in writing: 1 to 12 lines, parted by line ends or by \n</source>
        <translation>حيث يُطلب رقم PIN كتابةً: من سطر إلى 12 سطرًا، يفصل بينها نهاية السطر أو \n</translation>
    </message>
    <message>
        <source>the first QR code of the access notice, the account: an https address in ASCII</source>
        <translation>رمز QR الأول في إشعار الاطلاع، للحساب: عنوان https بأحرف ASCII</translation>
    </message>
    <message>
        <source>the second QR code of the access notice, the contact: an https address in ASCII</source>
        <translation>رمز QR الثاني في إشعار الاطلاع، للاتصال: عنوان https بأحرف ASCII</translation>
    </message>
    <message>
        <source>where mail comes back to: up to 12 lines, parted by line ends or by \n; empty: the address block</source>
        <translation>العنوان الذي يُعاد إليه البريد: حتى 12 سطرًا، يفصل بينها نهاية السطر أو \n؛ فارغ: عنوان المكتب</translation>
    </message>
    <message>
        <source>for people who are not safe at home: a telephone number</source>
        <translation>لمن ليسوا آمنين في بيوتهم: رقم هاتف</translation>
    </message>
    <message>
        <source>the layout of the coupons&apos; scan line, as in {case}{due:MMddyy}{amount:10}{check:luhn}; empty: none is printed</source>
        <translation>تنسيق سطر المسح في القسائم، مثل {case}{due:MMddyy}{amount:10}{check:luhn}؛ فارغ: لا يُطبع</translation>
    </message>
    <message>
        <source>the office&apos;s number for people who use a TTY; empty: none</source>
        <translation>رقم المكتب لمن يستخدمون TTY؛ فارغ: بلا رقم</translation>
    </message>
    <message>
        <source>days after its last payment in which income withholding counts as active: a number from 1 to 366</source>
        <translation>الأيام بعد آخر دفعة التي يُعدّ فيها الاقتطاع من الدخل ساريًا: رقم من 1 إلى 366</translation>
    </message>
</context>
<context>
    <name>TableFilter</name>
    <message>
        <source>none</source>
        <extracomment>a filter: cells without a value</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Anywhere: “%1”</source>
        <extracomment>a filter; %1 is what was typed</extracomment>
        <translation>في أي مكان: “%1”</translation>
    </message>
    <message>
        <source>%1: with “%2”</source>
        <extracomment>a filter; %1 is a column, %2 what was typed</extracomment>
        <translation>%1: فيه “%2”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a filter; %1 is a column, %2 what is asked of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <extracomment>a filter; %1 is a column, %2 an amount</extracomment>
        <translation>%1: %2 على الأقل</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1: %2 على الأكثر</translation>
    </message>
    <message>
        <source>%1: exactly %2</source>
        <translation>%1: %2 بالضبط</translation>
    </message>
</context>
<context>
    <name>TableSummary</name>
    <message>
        <source>1 payment</source>
        <extracomment>%1 of them are shown, %2 are there</extracomment>
        <translation>دفعة واحدة</translation>
    </message>
    <message>
        <source>%1 payments</source>
        <translation>عدد المدفوعات: %1</translation>
    </message>
    <message>
        <source>Total received</source>
        <translation>إجمالي ما استُلم</translation>
    </message>
    <message>
        <source>1 disbursement</source>
        <extracomment>%1 of them are shown, %2 are there</extracomment>
        <translation>دفعة مصروفة واحدة</translation>
    </message>
    <message>
        <source>%1 disbursements</source>
        <translation>عدد المدفوعات المصروفة: %1</translation>
    </message>
    <message>
        <source>Total sent</source>
        <translation>إجمالي ما أُرسل</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>1 charge</source>
        <extracomment>%1 of them are shown, %2 are there</extracomment>
        <translation>مستحق واحد</translation>
    </message>
    <message>
        <source>%1 charges</source>
        <translation>عدد المستحقات: %1</translation>
    </message>
    <message>
        <source>Total charged</source>
        <translation>إجمالي ما استُحق</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>غير مدفوع</translation>
    </message>
    <message>
        <source>Total owed on %1</source>
        <translation>إجمالي المستحق في %1</translation>
    </message>
    <message>
        <source>%1 of %2 payments</source>
        <translation>المدفوعات: %1 من %2</translation>
    </message>
    <message>
        <source>Filtered total received</source>
        <translation>إجمالي ما استُلم بعد التصفية</translation>
    </message>
    <message>
        <source>%1 of %2 disbursements</source>
        <translation>المدفوعات المصروفة: %1 من %2</translation>
    </message>
    <message>
        <source>Filtered total sent</source>
        <translation>إجمالي ما أُرسل بعد التصفية</translation>
    </message>
    <message>
        <source>Filtered total planned</source>
        <translation>إجمالي المخطط بعد التصفية</translation>
    </message>
    <message>
        <source>%1 of %2 charges</source>
        <translation>المستحقات: %1 من %2</translation>
    </message>
    <message>
        <source>Filtered total charged</source>
        <translation>إجمالي ما استُحق بعد التصفية</translation>
    </message>
    <message>
        <source>Filtered total unpaid</source>
        <translation>إجمالي غير المدفوع بعد التصفية</translation>
    </message>
</context>
<context>
    <name>TrailAction</name>
    <message>
        <source>Signed in</source>
        <translation>سجّل الدخول</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>سجّل الخروج</translation>
    </message>
    <message>
        <source>Locked the window</source>
        <translation>قفل النافذة</translation>
    </message>
    <message>
        <source>Unlocked the window</source>
        <translation>فتح قفل النافذة</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Opened the case</source>
        <translation>فتح القضية</translation>
    </message>
    <message>
        <source>Saw a protected person&apos;s contact</source>
        <translation>رأى بيانات اتصال شخص محمي</translation>
    </message>
    <message>
        <source>Printed a paper</source>
        <translation>طبع مستندًا</translation>
    </message>
    <message>
        <source>Exported a table</source>
        <translation>صدّر جدولًا</translation>
    </message>
    <message>
        <source>Printed a batch</source>
        <translation>طباعة جماعية</translation>
    </message>
    <message>
        <source>Imported a file</source>
        <translation>استورد ملفًا</translation>
    </message>
    <message>
        <source>Checked the database</source>
        <translation>فحص قاعدة البيانات</translation>
    </message>
    <message>
        <source>Backed the database up</source>
        <translation>نسخ قاعدة البيانات احتياطيًا</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>استعاد نسخة احتياطية</translation>
    </message>
    <message>
        <source>Brought the database to this version</source>
        <translation>رقّى قاعدة البيانات إلى هذا الإصدار</translation>
    </message>
    <message>
        <source>Exported or imported the SSN key</source>
        <translation>صدّر مفتاح SSN أو استورده</translation>
    </message>
    <message>
        <source>Read or changed a setting</source>
        <translation>قرأ إعدادًا أو غيّره</translation>
    </message>
    <message>
        <source>Changed a user</source>
        <translation>غيّر مستخدمًا</translation>
    </message>
    <message>
        <source>Looked at the trail</source>
        <translation>اطّلع على سجل المراجعة</translation>
    </message>
    <message>
        <source>Made a checkpoint of the trail</source>
        <translation>أنشأ نقطة تحقق لسجل المراجعة</translation>
    </message>
    <message>
        <source>Verified the trail</source>
        <translation>تحقق من سجل المراجعة</translation>
    </message>
    <message>
        <source>The clock went back</source>
        <translation>رجعت الساعة إلى الوراء</translation>
    </message>
    <message>
        <source>Looked at a kept paper</source>
        <translation>اطّلع على مستند محفوظ</translation>
    </message>
    <message>
        <source>Asked for a PIN letter</source>
        <translation>طلب خطاب PIN</translation>
    </message>
    <message>
        <source>Moved a PIN letter on</source>
        <translation>نقل خطاب PIN إلى المرحلة التالية</translation>
    </message>
    <message>
        <source>Found a sealed PIN that is not what it should be</source>
        <translation>وجد رقم PIN مختومًا غير سليم</translation>
    </message>
    <message>
        <source>Sealed PINs for another key</source>
        <translation>ختم أرقام PIN لمفتاح آخر</translation>
    </message>
    <message>
        <source>Changed or verified a contact</source>
        <translation>غيّر بيانات اتصال أو تحقق منها</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>كتب ملاحظة</translation>
    </message>
    <message>
        <source>Looked at the office&apos;s figures</source>
        <translation>اطّلع على أرقام المكتب</translation>
    </message>
</context>
<context>
    <name>TrailOutcome</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
</context>
<context>
    <name>Undisbursed</name>
    <message>
        <source>Disbursements not sent on in time: %1, together %2; the oldest was due on %3</source>
        <extracomment>money that should have been sent on to the family or the government. %1 how many disbursements, %2 an amount, %3 the day by which the first of them should have been sent</extracomment>
        <translation>المدفوعات المصروفة التي لم تُرسل في موعدها: %1، مجموعها %2؛ أقدمها كان موعده %3</translation>
    </message>
</context>
<context>
    <name>caseledger::ActivityPane</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>&amp;Look at the paper…</source>
        <translation>عرض المستند(&amp;L)…</translation>
    </message>
    <message>
        <source>Opens the kept papers of this case</source>
        <translation>يفتح المستندات المحفوظة لهذه القضية</translation>
    </message>
    <message>
        <source>Nothing happened in this period (%1).</source>
        <translation>لم يحدث شيء في هذه الفترة (%1).</translation>
    </message>
    <message>
        <source>Nothing has happened at a desk so far. Write the first note below.</source>
        <translation>لا نشاط في هذه القضية حتى الآن. اكتب الملاحظة الأولى أدناه.</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>عدد البنود: %1</translation>
    </message>
    <message>
        <source>The filters hide all entries (%1).</source>
        <translation>التصفية تخفي كل البنود (%1).</translation>
    </message>
    <message>
        <source>Entries: %1 of %2</source>
        <translation>عدد البنود: %1 من %2</translation>
    </message>
    <message>
        <source>As it was read: %1</source>
        <extracomment>of a table that goes to paper or into a file; %1 is a day and a time</extracomment>
        <translation>كما قُرئ: %1</translation>
    </message>
</context>
<context>
    <name>caseledger::AppearanceDialog</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>استعادة الافتراضي(&amp;R)</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind the text size</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>80 to 200 percent of the system&apos;s</source>
        <translation>من 80 إلى 200 بالمئة من حجم النظام</translation>
    </message>
    <message>
        <source>&amp;Text size, of the system&apos;s</source>
        <translation>حجم النص، من حجم النظام(&amp;T)</translation>
    </message>
    <message>
        <source>Room in rows and margins</source>
        <translation>التباعد في الصفوف والهوامش</translation>
    </message>
    <message>
        <source>Co&amp;mfortable</source>
        <translation>مريح(&amp;M)</translation>
    </message>
    <message>
        <source>Com&amp;pact</source>
        <translation>متراص(&amp;P)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>كالنظام(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكن(&amp;D)</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>From the next start of the program</source>
        <translation>من التشغيل القادم للبرنامج</translation>
    </message>
    <message>
        <source>Language of the &amp;window, from the next start</source>
        <translation>لغة النافذة، من التشغيل القادم(&amp;W)</translation>
    </message>
</context>
<context>
    <name>caseledger::AsOfBar</name>
    <message>
        <source>As of</source>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>The day that balances are shown for: 3/31, 0331, 3/31/2025, t for today, t-30, m-1 for the end of last month</source>
        <translation>اليوم الذي تُعرض الأرصدة له: 3/31 أو 0331 أو 3/31/2025 أو t لليوم أو t-30 أو m-1 لنهاية الشهر الماضي</translation>
    </message>
    <message>
        <source>3/31 · 0331 · t (today) · t-30 · m-1 (end of last month) · y-1</source>
        <translation>اكتب: 3/31 · 0331 · t (اليوم) · t-30 · m-1 (نهاية الشهر الماضي) · y-1</translation>
    </message>
    <message>
        <source>−1 month</source>
        <extracomment>button: one month back</extracomment>
        <translation>شهر سابق</translation>
    </message>
    <message>
        <source>One month back</source>
        <translation>شهر إلى الوراء</translation>
    </message>
    <message>
        <source>−1 day</source>
        <extracomment>button: one day back</extracomment>
        <translation>يوم سابق</translation>
    </message>
    <message>
        <source>One day back</source>
        <translation>يوم إلى الوراء</translation>
    </message>
    <message>
        <source>+1 day</source>
        <extracomment>button: one day ahead</extracomment>
        <translation>يوم لاحق</translation>
    </message>
    <message>
        <source>One day ahead</source>
        <translation>يوم إلى الأمام</translation>
    </message>
    <message>
        <source>+1 month</source>
        <extracomment>button: one month ahead</extracomment>
        <translation>شهر لاحق</translation>
    </message>
    <message>
        <source>One month ahead</source>
        <translation>شهر إلى الأمام</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>العودة إلى اليوم</translation>
    </message>
    <message>
        <source>Not a date: type it as 3/31, t-30 or m-1</source>
        <translation>ليس تاريخًا: اكتبه مثل 3/31 أو t-30 أو m-1</translation>
    </message>
    <message>
        <source>At most a year from today</source>
        <translation>سنة من اليوم على الأكثر</translation>
    </message>
    <message>
        <source>As of %1, not today (%2)</source>
        <extracomment>two dates: the one that balances are shown for, and today&apos;s</extracomment>
        <translation>حتى %1، وليس اليوم (%2)</translation>
    </message>
</context>
<context>
    <name>caseledger::BalancesPane</name>
    <message>
        <source>Balances</source>
        <translation>الأرصدة</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>الإجماليات</translation>
    </message>
    <message>
        <source>Lines of the balance</source>
        <translation>بنود الرصيد</translation>
    </message>
    <message>
        <source>As of %1: total owed %2</source>
        <extracomment>said by a screen reader; %1 is a date, %2 an amount</extracomment>
        <translation>حتى %1: إجمالي المستحق %2</translation>
    </message>
</context>
<context>
    <name>caseledger::BatchChoices</name>
    <message>
        <source>&amp;Keep every paper byte for byte</source>
        <translation>حفظ كل مستند كما هو بالكامل(&amp;K)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Each parent&apos;s own</source>
        <translation>لغة كل والد</translation>
    </message>
    <message>
        <source>Coupons are then made although wages pay</source>
        <translation>تُعدّ القسائم عندئذ حتى لو كان الدفع يُقتطع من الأجر</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>النوع(&amp;I)</translation>
    </message>
    <message>
        <source>Fo&amp;r</source>
        <translation>لمن(&amp;R)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>اللغة(&amp;G)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Reaso&amp;n</source>
        <translation>السبب(&amp;N)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>مجلد(&amp;F)…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>An empty folder, or one to go on in</source>
        <translation>مجلد فارغ، أو مجلد يُستأنف فيه</translation>
    </message>
    <message>
        <source>A file for each case</source>
        <translation>ملف لكل قضية</translation>
    </message>
    <message>
        <source>Many papers in one file</source>
        <translation>مستندات كثيرة في ملف واحد</translation>
    </message>
    <message>
        <source>Else their facts are kept and no copy can be saved later</source>
        <translation>وإلا تُحفظ بياناتها ولا يمكن حفظ نسخة لاحقًا</translation>
    </message>
    <message>
        <source>Sh&amp;ape</source>
        <translation>الشكل(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Papers in a file</source>
        <translation>عدد المستندات في الملف(&amp;P)</translation>
    </message>
    <message>
        <source>Choose the folder for the files.</source>
        <translation>اختر مجلد الملفات.</translation>
    </message>
    <message>
        <source>Choose the folder for the files</source>
        <translation>اختر مجلد الملفات</translation>
    </message>
</context>
<context>
    <name>caseledger::BatchDialog</name>
    <message>
        <source>Many papers</source>
        <translation>طباعة جماعية</translation>
    </message>
    <message>
        <source>&amp;Estimate</source>
        <translation>تقدير(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>بدء(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel the batch</source>
        <translation>إلغاء الطباعة الجماعية(&amp;C)</translation>
    </message>
    <message>
        <source>The batch is through.</source>
        <translation>اكتملت الطباعة الجماعية.</translation>
    </message>
    <message>
        <source>The batch was stopped.</source>
        <translation>أُوقفت الطباعة الجماعية.</translation>
    </message>
    <message>
        <source>The batch ended: %1</source>
        <translation>انتهت الطباعة الجماعية: %1</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>استئناف(&amp;S)</translation>
    </message>
</context>
<context>
    <name>caseledger::BatchReport</name>
    <message>
        <source>Papers made</source>
        <translation>المستندات المُعدّة</translation>
    </message>
    <message>
        <source>In another case&apos;s paper</source>
        <translation>ضمن مستند قضية أخرى</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>أقل من ثانية</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>Open the inde&amp;x</source>
        <translation>فتح الفهرس(&amp;X)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Figures of the batch</source>
        <translation>أرقام الطباعة الجماعية</translation>
    </message>
    <message>
        <source>Estimate first: it counts the cases and tries a few papers, and writes nothing.</source>
        <translation>ابدأ بالتقدير: يُحصي القضايا ويجرّب بعض المستندات ولا يكتب شيئًا.</translation>
    </message>
    <message>
        <source>About %1 pages for %2 cases, in about %3.</source>
        <translation>نحو %1 صفحة، القضايا: %2، المدة: نحو %3.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>Pages, about</source>
        <translation>الصفحات تقريبًا</translation>
    </message>
    <message>
        <source>Time, about</source>
        <translation>الوقت تقريبًا</translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <translation>القضايا: %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 cases · %3 pages a second · %4 left</source>
        <translation>القضايا: %1 من %2 · الصفحات في الثانية: %3 · بقي %4</translation>
    </message>
    <message>
        <source>The batch is through.</source>
        <translation>اكتملت الطباعة الجماعية.</translation>
    </message>
    <message>
        <source>Stopped. What is written is whole; start again in the same folder to go on.</source>
        <translation>أُوقفت. ما كُتب سليم؛ ابدأ من جديد في المجلد نفسه للمتابعة.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>الأخير</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Why papers were not made</source>
        <translation>أسباب عدم إعداد مستندات</translation>
    </message>
    <message>
        <source>%1 × first %2</source>
        <translation>%1 × أولها %2</translation>
    </message>
</context>
<context>
    <name>caseledger::CallAnswer</name>
    <message>
        <source>Reference number</source>
        <translation>رقم المرجع</translation>
    </message>
    <message>
        <source>1 attempt by telephone is left for this parent today.</source>
        <translation>بقيت لهذا الوالد اليوم محاولة هاتفية واحدة.</translation>
    </message>
    <message>
        <source>%1 attempts by telephone are left for this parent today.</source>
        <translation>المحاولات الهاتفية الباقية لهذا الوالد اليوم: %1.</translation>
    </message>
    <message>
        <source>Reference number %1</source>
        <translation>رقم المرجع %1</translation>
    </message>
    <message>
        <source>The letter is in the queue of the print room.</source>
        <translation>الخطاب في قائمة انتظار غرفة الطباعة.</translation>
    </message>
    <message>
        <source>The letter waits. %1</source>
        <translation>الخطاب ينتظر. %1</translation>
    </message>
</context>
<context>
    <name>caseledger::CallQuestions</name>
    <message>
        <source>&amp;Written request</source>
        <translation>طلب مكتوب(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Signed by the parent</source>
        <translation>موقّع من الوالد(&amp;S)</translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation>من المتصل؟</translation>
    </message>
    <message>
        <source>Or by letter</source>
        <translation>أو بخطاب</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>الاسم الكامل(&amp;F)</translation>
    </message>
    <message>
        <source>Given and family name, in any order.</source>
        <translation>الاسم الأول واسم العائلة بأي ترتيب.</translation>
    </message>
    <message>
        <source>Social Security n&amp;umber</source>
        <translation>رقم الضمان الاجتماعي(&amp;U)</translation>
    </message>
    <message>
        <source>Nine digits. They are neither shown nor read aloud. Delete takes all away.</source>
        <translation>تسعة أرقام. لا تُعرض ولا تُقرأ بصوت. مفتاح Delete يمحو الكل.</translation>
    </message>
    <message>
        <source>Case &amp;identifiers</source>
        <translation>أرقام القضايا(&amp;I)</translation>
    </message>
    <message>
        <source>One or several, with blanks between them: two letters, five digits, a letter, a digit.</source>
        <translation>واحد أو أكثر تفصل بينها مسافات: حرفان، خمسة أرقام، حرف، رقم.</translation>
    </message>
    <message>
        <source>St&amp;reet</source>
        <translation>الشارع(&amp;R)</translation>
    </message>
    <message>
        <source>With the apartment, or that on the second line.</source>
        <translation>مع الشقة، أو الشقة في السطر الثاني.</translation>
    </message>
    <message>
        <source>Second &amp;line</source>
        <translation>السطر الثاني(&amp;L)</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>يمكن أن يبقى فارغًا.</translation>
    </message>
    <message>
        <source>&amp;Custodial parent</source>
        <translation>الوالد الحاضن(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Noncustodial parent</source>
        <translation>الوالد غير الحاضن(&amp;N)</translation>
    </message>
    <message>
        <source>Somebody &amp;else</source>
        <translation>شخص آخر(&amp;E)</translation>
    </message>
    <message>
        <source>As 3/31, 3/31/2026, or t for today.</source>
        <translation>مثل 3/31 أو 3/31/2026 أو t لليوم.</translation>
    </message>
    <message>
        <source>&amp;Date of the letter</source>
        <translation>تاريخ الخطاب(&amp;D)</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>المدينة(&amp;Y)</translation>
    </message>
    <message>
        <source>Of the mailing address.</source>
        <translation>من العنوان البريدي.</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>الولاية(&amp;T)</translation>
    </message>
    <message>
        <source>Two letters.</source>
        <translation>حرفان.</translation>
    </message>
    <message>
        <source>&amp;ZIP</source>
        <translation>الرمز البريدي(&amp;Z)</translation>
    </message>
    <message>
        <source>Five digits, or nine.</source>
        <translation>خمسة أرقام أو تسعة.</translation>
    </message>
    <message>
        <source>A Social Security number has nine digits.</source>
        <translation>رقم الضمان الاجتماعي (SSN) من تسعة أرقام.</translation>
    </message>
    <message>
        <source>A case identifier has two letters, five digits, a letter and a digit. Please ask again.</source>
        <translation>رقم القضية حرفان وخمسة أرقام وحرف ورقم. اسأل من جديد.</translation>
    </message>
    <message>
        <source>A ZIP has five digits, or nine.</source>
        <translation>الرمز البريدي (ZIP) خمسة أرقام أو تسعة.</translation>
    </message>
    <message>
        <source>That is no day.</source>
        <translation>ليس تاريخًا.</translation>
    </message>
</context>
<context>
    <name>caseledger::CallWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع(&amp;B)</translation>
    </message>
    <message>
        <source>PIN letter – %1</source>
        <translation>خطاب PIN – %1</translation>
    </message>
    <message>
        <source>Next c&amp;all</source>
        <translation>المكالمة التالية(&amp;A)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>إغلاق(&amp;O)</translation>
    </message>
    <message>
        <source>Cases and search are covered until this window is closed.</source>
        <translation>القضايا والبحث مغطاة حتى تُغلق هذه النافذة.</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>تحقق(&amp;K)</translation>
    </message>
    <message>
        <source>Confir&amp;m</source>
        <translation>تأكيد(&amp;M)</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>Asking for the letter…</source>
        <translation>جارٍ طلب الخطاب…</translation>
    </message>
    <message>
        <source>Write the reference number on the parent&apos;s letter.</source>
        <translation>اكتب رقم المرجع على خطاب الوالد.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>متابعة(&amp;G)</translation>
    </message>
    <message>
        <source>Put the letter aside: only the parent can ask for the PIN.</source>
        <translation>ضع الخطاب جانبًا: الوالد وحده يمكنه طلب رقم PIN.</translation>
    </message>
    <message>
        <source>Take what is asked for from the parent&apos;s letter.</source>
        <translation>خذ المطلوب من خطاب الوالد.</translation>
    </message>
    <message>
        <source>Forgets everything of this call</source>
        <translation>ينسى كل ما يخص هذه المكالمة</translation>
    </message>
</context>
<context>
    <name>caseledger::CallerBar</name>
    <message>
        <source>Caller:</source>
        <translation>المتصل:</translation>
    </message>
    <message>
        <source>The verification has ended.</source>
        <translation>انتهى التحقق.</translation>
    </message>
</context>
<context>
    <name>caseledger::CallerSwitch</name>
    <message>
        <source>Who is calling about this case</source>
        <translation>من المتصل بشأن هذه القضية</translation>
    </message>
</context>
<context>
    <name>caseledger::CaseChoice</name>
    <message>
        <source>Cases</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>اختيار(&amp;H)…</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>كل القضايا</translation>
    </message>
    <message>
        <source>Cases of an office</source>
        <translation>قضايا مكتب</translation>
    </message>
    <message>
        <source>Cases in a list</source>
        <translation>قضايا في قائمة</translation>
    </message>
    <message>
        <source>As the extract names it</source>
        <translation>كما يسميه ملف الاستخراج</translation>
    </message>
    <message>
        <source>A file with one identifier on each line</source>
        <translation>ملف في كل سطر منه رقم واحد</translation>
    </message>
    <message>
        <source>For other offices&apos; cases and protected parents&apos; own addresses</source>
        <translation>لقضايا المكاتب الأخرى وعناوين الوالدين المحميين</translation>
    </message>
    <message>
        <source>Stands in the trail. Name the occasion, not a person, an address or a number.</source>
        <translation>يُسجَّل في سجل المراجعة. اذكر الداعي، لا شخصًا ولا عنوانًا ولا رقمًا.</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>اختر القائمة</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>آخر دفعة</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>أي القضايا(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>المكتب(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>القائمة(&amp;L)</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>السبب(&amp;Y)</translation>
    </message>
    <message>
        <source>Choose the list of cases.</source>
        <translation>اختر قائمة القضايا.</translation>
    </message>
    <message>
        <source>Say which office.</source>
        <translation>حدّد المكتب.</translation>
    </message>
    <message>
        <source>Choose the list of cases</source>
        <translation>اختر قائمة القضايا</translation>
    </message>
</context>
<context>
    <name>caseledger::CaseHeader</name>
    <message>
        <source>%1 County</source>
        <translation>مقاطعة %1</translation>
    </message>
    <message>
        <source>Assistance: %1</source>
        <translation>المساعدة العامة: %1</translation>
    </message>
    <message>
        <source>1 child</source>
        <translation>طفل واحد</translation>
    </message>
    <message>
        <source>%1 children</source>
        <translation>عدد الأطفال: %1</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>فُتحت في %1</translation>
    </message>
    <message>
        <source>Protected: %1. Address, phone and e-mail are withheld; tell them to nobody.</source>
        <translation>محمي: %1. العنوان والهاتف والبريد الإلكتروني محجوبة؛ لا تخبر بها أحدًا.</translation>
    </message>
    <message>
        <source>Case of another office (%1). You opened it because: %2</source>
        <translation>قضية مكتب آخر (%1). فتحتها بسبب: %2</translation>
    </message>
    <message>
        <source>PIN letter…</source>
        <translation>خطاب PIN…</translation>
    </message>
    <message>
        <source>Stateme&amp;nt…</source>
        <translation>كشف الحساب(&amp;N)…</translation>
    </message>
    <message>
        <source>A lost PIN is mailed again</source>
        <translation>إعادة إرسال رقم PIN المفقود بالبريد</translation>
    </message>
    <message>
        <source>Other cases of the custodial parent</source>
        <translation>قضايا أخرى للوالد الحاضن</translation>
    </message>
    <message>
        <source>Other cases of the noncustodial parent</source>
        <translation>قضايا أخرى للوالد غير الحاضن</translation>
    </message>
    <message>
        <source>Statement for a parent</source>
        <translation>كشف حساب لأحد الوالدين</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>إظهارها</translation>
    </message>
    <message>
        <source>Who is calling about this case</source>
        <translation>من المتصل بشأن هذه القضية</translation>
    </message>
</context>
<context>
    <name>caseledger::CasePage</name>
    <message>
        <source>Opening %1…</source>
        <translation>جارٍ فتح %1…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول من جديد</translation>
    </message>
    <message>
        <source>&amp;Uncover</source>
        <translation>إزالة التغطية(&amp;U)</translation>
    </message>
    <message>
        <source>%1: a colleague changed this case</source>
        <extracomment>%1 is a time of today, &quot;14:05&quot;</extracomment>
        <translation>%1: غيّر أحد الزملاء هذه القضية</translation>
    </message>
</context>
<context>
    <name>caseledger::CasePanes</name>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
</context>
<context>
    <name>caseledger::CaseTabs</name>
    <message>
        <source>Open cases</source>
        <translation>القضايا المفتوحة</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح(&amp;O)</translation>
    </message>
    <message>
        <source>Case %1 is open.</source>
        <translation>القضية %1 مفتوحة.</translation>
    </message>
    <message>
        <source>Case %1 was read again.</source>
        <translation>أُعيدت قراءة القضية %1.</translation>
    </message>
    <message>
        <source>Open cases: %1. Close those you no longer need (%2).</source>
        <translation>القضايا المفتوحة: %1. أغلق ما لم تعد تحتاجه (%2).</translation>
    </message>
    <message>
        <source>All cases are closed.</source>
        <translation>كل القضايا مغلقة.</translation>
    </message>
</context>
<context>
    <name>caseledger::ChartPane</name>
    <message>
        <source>Due and received by month</source>
        <translation>المستحق والمستلم شهرًا بشهر</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>عرض الكل(&amp;A)</translation>
    </message>
    <message>
        <source>Months: %1</source>
        <translation>عدد الأشهر: %1</translation>
    </message>
    <message>
        <source>Months: %1 of %2</source>
        <extracomment>%1 is how many are shown, %2 how many there are</extracomment>
        <translation>عدد الأشهر: %1 من %2</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>caption of a sum: all that fell due in the months shown</extracomment>
        <translation>ما استُحق</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>ما استُلم</translation>
    </message>
    <message>
        <source>No month of the account lies in this period.</source>
        <translation>لا تقع أي أشهر من الحساب في هذه الفترة.</translation>
    </message>
    <message>
        <source>The account has not been opened yet.</source>
        <translation>لم يُفتح الحساب بعد.</translation>
    </message>
</context>
<context>
    <name>caseledger::ColumnDialog</name>
    <message>
        <source>Columns of “%1”</source>
        <translation>أعمدة “%1”</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>بحث عن عمود</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Space shows or hides a column</source>
        <translation>مفتاح المسافة يُظهر العمود أو يخفيه</translation>
    </message>
    <message>
        <source>&amp;Find a column</source>
        <translation>بحث عن عمود(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Columns of the table</source>
        <translation>أعمدة الجدول(&amp;C)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>إلى أعلى(&amp;U)</translation>
    </message>
    <message>
        <source>Earlier in the row (Alt+Up)</source>
        <translation>نحو بداية الصف (Alt+الأعلى)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>إلى أسفل(&amp;D)</translation>
    </message>
    <message>
        <source>Later in the row (Alt+Down)</source>
        <translation>نحو نهاية الصف (Alt+الأسفل)</translation>
    </message>
    <message>
        <source>As it ca&amp;me</source>
        <translation>كما في الأصل(&amp;M)</translation>
    </message>
    <message>
        <source>Columns, widths and order as the program has them</source>
        <translation>الأعمدة والعرض والترتيب كما هي في البرنامج</translation>
    </message>
</context>
<context>
    <name>caseledger::ConditionDialog</name>
    <message>
        <source>Filter “%1”</source>
        <translation>تصفية “%1”</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Space takes or leaves a value</source>
        <translation>مفتاح المسافة يأخذ القيمة أو يتركها</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>بالضبط</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>العمود(&amp;C)</translation>
    </message>
    <message>
        <source>Add &amp;filter</source>
        <translation>إضافة تصفية(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;One of these values</source>
        <translation>إحدى هذه القيم(&amp;O)</translation>
    </message>
    <message>
        <source>or with this &amp;text in it</source>
        <translation>أو فيه هذا النص(&amp;T)</translation>
    </message>
    <message>
        <source>Co&amp;mparison</source>
        <translation>المقارنة(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>المبلغ(&amp;A)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>Choose a value, or type a text.</source>
        <translation>اختر قيمة أو اكتب نصًا.</translation>
    </message>
    <message>
        <source>Type a day in one of the fields.</source>
        <translation>اكتب يومًا في أحد الحقلين.</translation>
    </message>
    <message>
        <source>Type an amount like 100 or 1,234.50.</source>
        <translation>اكتب مبلغًا مثل 100 أو 1,234.50.</translation>
    </message>
</context>
<context>
    <name>caseledger::ConnectionStrip</name>
    <message>
        <source>The database takes long to answer. The program goes on trying.</source>
        <translation>قاعدة البيانات تتأخر في الاستجابة. البرنامج يواصل المحاولة.</translation>
    </message>
    <message>
        <source>The database does not answer. What is shown was read before; nothing can be opened or saved now. The program goes on trying.</source>
        <translation>قاعدة البيانات لا تستجيب. ما تراه قُرئ من قبل؛ لا يمكن فتح شيء أو حفظه الآن. البرنامج يواصل المحاولة.</translation>
    </message>
    <message>
        <source>The database answers again.</source>
        <translation>عادت قاعدة البيانات إلى الاستجابة.</translation>
    </message>
</context>
<context>
    <name>caseledger::ContactCard</name>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Verified today…</source>
        <translation>تم التحقق اليوم…</translation>
    </message>
    <message>
        <source>Mail came back…</source>
        <translation>أُعيد البريد…</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>إظهار…</translation>
    </message>
    <message>
        <source>Change the contact: %1</source>
        <translation>تغيير بيانات الاتصال: %1</translation>
    </message>
    <message>
        <source>The address was verified: %1</source>
        <translation>تم التحقق من العنوان: %1</translation>
    </message>
    <message>
        <source>Mail came back: %1</source>
        <translation>أُعيد البريد: %1</translation>
    </message>
    <message>
        <source>Show the protected contact: %1</source>
        <translation>إظهار بيانات الاتصال المحمية: %1</translation>
    </message>
    <message>
        <source>For ten seconds, with a reason</source>
        <translation>لعشر ثوانٍ مع ذكر السبب</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <translation>تم التحقق في %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>تغيّر في %1</translation>
    </message>
    <message>
        <source>Mail came back %1</source>
        <translation>أُعيد البريد في %1</translation>
    </message>
    <message>
        <source>It is changed by those who may see it.</source>
        <translation>يغيّرها من يحق له رؤيتها.</translation>
    </message>
    <message>
        <source>Address, phone and e-mail of a protected person are withheld.</source>
        <translation>عنوان الشخص المحمي وهاتفه وبريده الإلكتروني محجوبة.</translation>
    </message>
    <message>
        <source>No address known</source>
        <translation>لا يوجد عنوان معروف</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>الهاتف: %1</translation>
    </message>
    <message>
        <source>Phone: none known</source>
        <translation>الهاتف: غير معروف</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation>البريد الإلكتروني: %1</translation>
    </message>
    <message>
        <source>E-mail: none known</source>
        <translation>البريد الإلكتروني: غير معروف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>whose card it is: the role, then the name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>name unknown</source>
        <translation>الاسم غير معروف</translation>
    </message>
</context>
<context>
    <name>caseledger::ContactChangeDialog</name>
    <message>
        <source>What is on record of a protected person is not shown here. What you leave empty stays as it is.</source>
        <translation>ما هو مسجل لشخص محمي لا يُعرض هنا. ما تتركه فارغًا يبقى كما هو.</translation>
    </message>
    <message>
        <source>S&amp;how for ten seconds…</source>
        <translation>إظهار لعشر ثوانٍ(&amp;H)…</translation>
    </message>
    <message>
        <source>Change contact</source>
        <translation>تغيير بيانات الاتصال</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>حفظ(&amp;V)</translation>
    </message>
    <message>
        <source>It is the same place as before, written in another way: what is known of mail to it stays.</source>
        <translation>هو المكان نفسه مكتوبًا بطريقة أخرى: يبقى ما يُعرف عن البريد المرسل إليه.</translation>
    </message>
</context>
<context>
    <name>caseledger::ContactDayDialog</name>
    <message>
        <source>3/31, t for today, t-1 for yesterday</source>
        <translation>3/31، و t لليوم، و t-1 للأمس</translation>
    </message>
    <message>
        <source>Address verified</source>
        <translation>تم التحقق من العنوان</translation>
    </message>
    <message>
        <source>Mail came back</source>
        <translation>أُعيد البريد</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>حفظ(&amp;V)</translation>
    </message>
    <message>
        <source>A colleague has changed the address meanwhile: see which one is meant.</source>
        <translation>غيّر أحد الزملاء العنوان في هذه الأثناء: انظر أيّ عنوان هو المقصود.</translation>
    </message>
</context>
<context>
    <name>caseledger::ContactDialog</name>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Case %1 · %2: %3</source>
        <translation>القضية %1 · %2: %3</translation>
    </message>
    <message>
        <source>The reason stands in the trail and in the history. Name the occasion, not an address or a number.</source>
        <translation>يُسجَّل السبب في سجل المراجعة وفي سجل التغييرات. اذكر الداعي، لا عنوانًا ولا رقمًا.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إغلاق(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>لماذا؟(&amp;W)</translation>
    </message>
    <message>
        <source>What you typed is not saved. Esc once more closes all the same.</source>
        <translation>لم يُحفظ ما كتبته. اضغط Esc مرة أخرى للإغلاق رغم ذلك.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>Something cannot be taken as it is: it says so beside the field.</source>
        <translation>هناك ما لا يُقبل كما هو: السبب بجانب الحقل.</translation>
    </message>
    <message>
        <source>Say why: a change of a parent&apos;s contact takes a reason.</source>
        <translation>اذكر السبب: تغيير بيانات اتصال أحد الوالدين يحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>انظر من جديد(&amp;G)</translation>
    </message>
    <message>
        <source>Of a protected person nothing is kept before it is saved: closing the program loses it.</source>
        <translation>لا يُحتفظ بشيء عن شخص محمي قبل الحفظ: إغلاق البرنامج يضيّعه.</translation>
    </message>
    <message>
        <source>What you typed here before and did not save is back.</source>
        <translation>عاد ما كتبته هنا من قبل ولم تحفظه.</translation>
    </message>
    <message>
        <source>Th&amp;row it away</source>
        <translation>تجاهله(&amp;R)</translation>
    </message>
    <message>
        <source>A colleague has changed this parent&apos;s contact. What is on record is shown as it is now; what you typed stays: compare before you save.</source>
        <translation>غيّر أحد الزملاء بيانات الاتصال بهذا الوالد. يظهر المسجَّل كما هو الآن، وما كتبته باقٍ: قارن قبل أن تحفظ.</translation>
    </message>
    <message>
        <source>A colleague has saved something else meanwhile: %1. It stands below each field; what you typed stays, and is not saved.</source>
        <translation>حفظ أحد الزملاء شيئًا آخر في هذه الأثناء: %1. تجده تحت كل حقل، وما كتبته باقٍ ولم يُحفظ.</translation>
    </message>
    <message>
        <source>Take what is on &amp;record</source>
        <translation>خذ المسجَّل(&amp;R)</translation>
    </message>
    <message>
        <source>A colleague has changed the case, and perhaps this contact, which is not shown here: look at its history before you save. What you typed stays.</source>
        <translation>غيّر أحد الزملاء القضية، وربما بيانات الاتصال هذه التي لا تظهر هنا: انظر سجلّها قبل أن تحفظ. ما كتبته باقٍ.</translation>
    </message>
    <message>
        <source>Not saved yet: what you typed would replace what a colleague has saved: %1. Save once more to do that.</source>
        <translation>لم يُحفظ بعد: سيحلّ ما كتبته محلّ ما حفظه أحد الزملاء: %1. احفظ مرة أخرى لتفعل ذلك.</translation>
    </message>
</context>
<context>
    <name>caseledger::ContactFieldRow</name>
    <message>
        <source>Write %1</source>
        <translation>اكتب %1</translation>
    </message>
    <message>
        <source>Puts it into the field: %1</source>
        <translation>يضعه في الحقل: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>من قبل: %1</translation>
    </message>
    <message>
        <source>A colleague has emptied this.</source>
        <translation>أفرغ أحد الزملاء هذا الحقل.</translation>
    </message>
    <message>
        <source>A colleague has saved: %1</source>
        <translation>حفظ أحد الزملاء: %1</translation>
    </message>
</context>
<context>
    <name>caseledger::ContactPane</name>
    <message>
        <source>History of contact</source>
        <translation>سجل بيانات الاتصال</translation>
    </message>
    <message>
        <source>Nothing has changed since the case came into this office.</source>
        <translation>لم يتغير شيء منذ دخلت القضية هذا المكتب.</translation>
    </message>
    <message>
        <source>History of contact, newest first</source>
        <translation>سجل بيانات الاتصال، الأحدث أولًا</translation>
    </message>
</context>
<context>
    <name>caseledger::CouponOptions</name>
    <message>
        <source> mm</source>
        <translation> مم</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Blan&amp;k paper</source>
        <translation>ورق أبيض(&amp;K)</translation>
    </message>
    <message>
        <source>Preprinted &amp;form</source>
        <translation>نموذج مطبوع مسبقًا(&amp;F)</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>إزاحة إلى اليمين</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إزاحة إلى الأسفل</translation>
    </message>
    <message>
        <source>Prints only what the form does not have already</source>
        <translation>يطبع ما ليس في النموذج فقط</translation>
    </message>
    <message>
        <source>Print &amp;alignment sheet…</source>
        <translation>طباعة ورقة المحاذاة(&amp;A)…</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>الطابعة(&amp;R)</translation>
    </message>
    <message>
        <source>Ri&amp;ght</source>
        <translation>إلى اليمين(&amp;G)</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>إلى الأسفل(&amp;W)</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>لا توجد طابعة مهيأة.</translation>
    </message>
</context>
<context>
    <name>caseledger::CoveredPane</name>
    <message>
        <source>Amounts and contact are covered.</source>
        <translation>المبالغ وبيانات الاتصال مغطاة.</translation>
    </message>
    <message>
        <source>Amounts and contact are covered. %1 shows them again.</source>
        <extracomment>the privacy view; %1 is a key</extracomment>
        <translation>المبالغ وبيانات الاتصال مغطاة. %1 يُظهرها من جديد.</translation>
    </message>
</context>
<context>
    <name>caseledger::Curtain</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Caseledger</source>
        <translation>Caseledger</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>مفتاح Caps Lock مشغّل.</translation>
    </message>
    <message>
        <source>This window is covered. Press Enter to go on.</source>
        <translation>هذه النافذة مغطاة. اضغط Enter للمتابعة.</translation>
    </message>
    <message>
        <source>This window is locked. Type your password to go on.</source>
        <translation>هذه النافذة مقفلة. اكتب كلمة المرور للمتابعة.</translation>
    </message>
</context>
<context>
    <name>caseledger::DateFilter</name>
    <message>
        <source>A day: 3/31, 0331, 3/31/2025, t for today, t-30, m for the month, y-1 for last year</source>
        <translation>تاريخ: 3/31 أو 0331 أو 3/31/2025 أو t لليوم أو t-30 أو m للشهر أو y-1 للسنة الماضية</translation>
    </message>
    <message>
        <source>3/31 · 0331 · t (today) · t-30 · m (month) · m-1 · y-1</source>
        <translation>اكتب: 3/31 · 0331 · t (اليوم) · t-30 · m (الشهر) · m-1 · y-1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Period (Alt+Down)</source>
        <translation>الفترة (Alt+الأسفل)</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>الفترة(&amp;E)</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>من(&amp;M)</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Not a date: type it as 3/31, t-30 or m</source>
        <translation>ليس تاريخًا: اكتبه مثل 3/31 أو t-30 أو m</translation>
    </message>
    <message>
        <source>The first day is after the last</source>
        <translation>اليوم الأول بعد الأخير</translation>
    </message>
</context>
<context>
    <name>caseledger::DeskMenus</name>
    <message>
        <source>&amp;Documents</source>
        <translation>المستندات(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>القضية(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>العرض(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>الأدوات(&amp;T)</translation>
    </message>
</context>
<context>
    <name>caseledger::DistrictDialog</name>
    <message>
        <source>Districts</source>
        <translation>الدوائر</translation>
    </message>
    <message>
        <source>Changes of the district</source>
        <translation>تغييرات الدائرة</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>حفظ(&amp;V)</translation>
    </message>
    <message>
        <source>Directory of districts</source>
        <translation>دليل الدوائر</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Part of a name, number or e-mail</source>
        <translation>جزء من الاسم أو الرقم أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>تصفية(&amp;F)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Empty where none is known. It is never guessed.</source>
        <translation>فارغ إن لم يُعرف. لا يُخمَّن أبدًا.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Who says so: a page, a letter, a call</source>
        <translation>من قال ذلك: صفحة أو خطاب أو مكالمة</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>البريد الإلكتروني(&amp;E)</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>المصدر(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>لماذا؟(&amp;W)</translation>
    </message>
    <message>
        <source>Changes of the district, newest first</source>
        <translation>تغييرات الدائرة، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Say where the e-mail is from: its source is kept beside it.</source>
        <translation>اذكر مصدر البريد الإلكتروني: يُحفظ معه.</translation>
    </message>
    <message>
        <source>Say why: a change of the directory takes a reason.</source>
        <translation>اذكر السبب: تغيير الدليل يحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>Saved. The e-mail is used from now on.</source>
        <translation>حُفظ. يُستعمل البريد الإلكتروني من الآن.</translation>
    </message>
</context>
<context>
    <name>caseledger::ExportDialog</name>
    <message>
        <source>As it is &amp;shown. Rows: %1 of %2, columns: %3</source>
        <translation>كما هو معروض. الصفوف: %1 من %2، الأعمدة: %3(&amp;S)</translation>
    </message>
    <message>
        <source>Export: %1 – %2</source>
        <extracomment>title of a dialog; %1 is a table, %2 a case</extracomment>
        <translation>تصدير: %1 – %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>&amp;Complete, with the columns of the extract. Rows: %1, columns: %2</source>
        <extracomment>of a table; planned disbursements are not in it, and its columns are those of the files that are imported</extracomment>
        <translation>كامل، بأعمدة ملف الاستخراج. الصفوف: %1، الأعمدة: %2(&amp;C)</translation>
    </message>
    <message>
        <source>CSV (text, for any program)</source>
        <translation>ملف CSV (نص لأي برنامج)</translation>
    </message>
    <message>
        <source>XLSX (spreadsheet)</source>
        <translation>ملف XLSX (جدول بيانات)</translation>
    </message>
    <message>
        <source>The reason stands in the trail, where your supervisor reads it. Name the occasion, not a person, an address or a number.</source>
        <translation>يُسجَّل السبب في سجل المراجعة حيث يقرؤه مشرفك. اذكر الداعي، لا شخصًا ولا عنوانًا ولا رقمًا.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>الصيغة(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>لماذا؟(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير(&amp;E)…</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>تصدير إلى ملف</translation>
    </message>
    <message>
        <source>Rows written: %1 of %2. File: %3</source>
        <extracomment>after an export; %3 is the path of the file</extracomment>
        <translation>الصفوف المكتوبة: %1 من %2. الملف: %3</translation>
    </message>
</context>
<context>
    <name>caseledger::FigureButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>caseledger::FigureList</name>
    <message>
        <source>What the chosen row means</source>
        <translation>معنى الصف المختار</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إغلاق(&amp;L)</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>الصفوف: %1</translation>
    </message>
</context>
<context>
    <name>caseledger::FileDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>فتح(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>اختيار(&amp;C)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>أعلى(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>المجلد الرئيسي(&amp;H)</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>المجلد(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم(&amp;N)</translation>
    </message>
    <message>
        <source>Without a name: the folder that is shown. A new one is made when needed.</source>
        <translation>بلا اسم: المجلد المعروض. يُنشأ مجلد جديد عند الحاجة.</translation>
    </message>
    <message>
        <source>There is no file %1 in that folder.</source>
        <translation>لا يوجد ملف %1 في ذلك المجلد.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>لا يوجد مجلد %1.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1 ملف. اختر مجلدًا.</translation>
    </message>
    <message>
        <source>%1 cannot be replaced. Choose another name.</source>
        <translation>لا يمكن استبدال %1. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>يوجد ملف %1 بالفعل.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>استبدال(&amp;R)</translation>
    </message>
</context>
<context>
    <name>caseledger::FilterBar</name>
    <message>
        <source>Add a filter…</source>
        <translation>إضافة تصفية…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Filter this table</source>
        <translation>تصفية هذا الجدول</translation>
    </message>
    <message>
        <source>Rows in which all of the typed words stand; the down arrow goes to them</source>
        <translation>الصفوف التي فيها كل الكلمات المكتوبة؛ سهم أسفل ينتقل إليها</translation>
    </message>
    <message>
        <source>Show all rows of the whole time</source>
        <translation>عرض كل الصفوف في المدة كلها</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>الصفوف: %1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <extracomment>a filter above a table</extracomment>
        <translation>الفترة: %1</translation>
    </message>
    <message>
        <source>Save, rename, delete…</source>
        <translation>حفظ، إعادة تسمية، حذف…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is the name of a filter</extracomment>
        <translation>محفوظة: %1</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>التصفيات المحفوظة</translation>
    </message>
    <message>
        <source>Saved filter: %1</source>
        <translation>تصفية محفوظة: %1</translation>
    </message>
</context>
<context>
    <name>caseledger::FilterChip</name>
    <message>
        <source>%1  ✕</source>
        <extracomment>a filter above a table; %1 says what it asks for, the sign takes it away</extracomment>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>Take this filter away (Delete)</source>
        <translation>إزالة هذه التصفية (Delete)</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>تصفية: %1</translation>
    </message>
    <message>
        <source>Delete takes it away</source>
        <translation>مفتاح Delete يزيلها</translation>
    </message>
</context>
<context>
    <name>caseledger::FirstStepsCard</name>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Six things to try in the demo office; each ticks itself when it is done</source>
        <translation>ستة أشياء لتجربتها في المكتب التجريبي؛ تُعلَّم كل خطوة عند إتمامها</translation>
    </message>
    <message>
        <source>Close for ever</source>
        <translation>إغلاق نهائي</translation>
    </message>
    <message>
        <source>Find a case and open it</source>
        <translation>ابحث عن قضية وافتحها</translation>
    </message>
    <message>
        <source>Filter its payments</source>
        <translation>صفِّ مدفوعاتها</translation>
    </message>
    <message>
        <source>See why a balance is this much</source>
        <translation>انظر مما يتكوّن الرصيد</translation>
    </message>
    <message>
        <source>Save a statement as PDF</source>
        <translation>احفظ كشف حساب بصيغة PDF</translation>
    </message>
    <message>
        <source>Ask for a PIN letter</source>
        <translation>اطلب خطاب PIN</translation>
    </message>
    <message>
        <source>Change an address</source>
        <translation>غيّر عنوانًا</translation>
    </message>
    <message>
        <source>Press %1, type %2, press Enter.</source>
        <translation>اضغط %1 واكتب %2 واضغط Enter.</translation>
    </message>
    <message>
        <source>Press %1, then choose Save PDF.</source>
        <translation>اضغط %1 ثم اختر حفظ PDF.</translation>
    </message>
    <message>
        <source>First steps: done: %1</source>
        <translation>الخطوات الأولى: تم: %1</translation>
    </message>
    <message>
        <source>All six steps are done.</source>
        <translation>تمت الخطوات الست كلها.</translation>
    </message>
    <message>
        <source>First steps: %1 of %2 done</source>
        <translation>الخطوات الأولى: تم %1 من %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>تم: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>بقي: %1</translation>
    </message>
    <message>
        <source>Press %1, and go through the balances with the arrow keys: the lines of each stand beside it.</source>
        <translation>اضغط %1 وانتقل بين الأرصدة بالأسهم: بنود كل منها بجانبه.</translation>
    </message>
    <message>
        <source>In the payments press %1 and type a year, or %2 and choose a period.</source>
        <translation>في المدفوعات اضغط %1 واكتب سنة، أو %2 واختر فترة.</translation>
    </message>
    <message>
        <source>Press %1. The noncustodial parent calls, and says: name %2; SSN %3; case %4; address %5. Choose Check, then Confirm.</source>
        <translation>اضغط %1. يتصل الوالد غير الحاضن ويقول: الاسم %2؛ SSN %3؛ القضية %4؛ العنوان %5. اختر «تحقق» ثم «تأكيد».</translation>
    </message>
    <message>
        <source>Press %1, choose Change at the noncustodial parent, type, give a reason, save.</source>
        <translation>اضغط %1 واختر «تغيير» عند الوالد غير الحاضن، واكتب، واذكر السبب، واحفظ.</translation>
    </message>
</context>
<context>
    <name>caseledger::HideControls</name>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Lock	Ctrl+L</source>
        <translation>قفل(&amp;L)	Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;Hide	Shift+Esc</source>
        <translation>إخفاء(&amp;H)	Shift+Esc</translation>
    </message>
    <message>
        <source>&amp;About hiding…</source>
        <translation>حول الإخفاء(&amp;A)…</translation>
    </message>
    <message>
        <source>Covers everything at once, also by Shift+Esc. Nothing is lost.</source>
        <translation>يغطي كل شيء فورًا، وكذلك Shift+Esc. لا يضيع شيء.</translation>
    </message>
    <message>
        <source>%1 Hotline for people who are not safe at home: %2.</source>
        <translation>%1 خط المساعدة لمن ليسوا آمنين في بيوتهم: %2.</translation>
    </message>
    <message>
        <source>About hiding</source>
        <translation>حول الإخفاء</translation>
    </message>
    <message>
        <source>Shift+Esc or the red button covers all windows of Caseledger at once, from anywhere. Where no dialog is open and the field you are in is empty, Esc does it too; in a filled field Esc empties the field.</source>
        <translation>المفتاحان Shift+Esc أو الزر الأحمر يغطيان كل نوافذ Caseledger فورًا ومن أي مكان. وإن لم تكن هناك نافذة حوار مفتوحة وكان الحقل فارغًا فإن Esc يفعل ذلك أيضًا؛ وفي حقل ممتلئ يفرغ Esc الحقل.</translation>
    </message>
    <message>
        <source>Within 30 seconds you get back with Enter, later with your password. What you were doing stays as it was.</source>
        <translation>خلال 30 ثانية تعود بمفتاح Enter، وبعدها بكلمة المرور. يبقى كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once.</source>
        <translation>اضغط Ctrl+L للقفل فورًا.</translation>
    </message>
    <message>
        <source>Hotline for people who are not safe at home: %1</source>
        <translation>خط المساعدة لمن ليسوا آمنين في بيوتهم: %1</translation>
    </message>
</context>
<context>
    <name>caseledger::HitListModel</name>
    <message>
        <source>%1 · %2 · by phone</source>
        <translation>%1 · %2 · بالهاتف</translation>
    </message>
    <message>
        <source>%1 · %2 · by SSN</source>
        <translation>%1 · %2 · برقم SSN</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status of a case, county</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3, %4</source>
        <translation>%1، %2 و%3، %4</translation>
    </message>
    <message>
        <source>Pinned · %1</source>
        <extracomment>a case that the worker has pinned: status and county follow</extracomment>
        <translation>مثبتة · %1</translation>
    </message>
</context>
<context>
    <name>caseledger::IntegrityLine</name>
    <message>
        <source>Not verified yet. Verifying stands in the trail, too.</source>
        <translation>لم يتم التحقق بعد. التحقق يُسجَّل أيضًا.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>تحقق(&amp;V)</translation>
    </message>
    <message>
        <source>Verify by a chec&amp;kpoint…</source>
        <translation>تحقق بنقطة تحقق(&amp;K)…</translation>
    </message>
    <message>
        <source>Whether the trail is whole</source>
        <translation>هل سجل المراجعة سليم</translation>
    </message>
    <message>
        <source>A file of &quot;caseledgerctl audit checkpoint&quot; that was kept elsewhere</source>
        <translation>ملف من &quot;caseledgerctl audit checkpoint&quot; محفوظ في مكان آخر</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>✕ The trail was bent. First at session %1, row %2: %3. Sessions with a fault: %4.</source>
        <translation>✕ عُبث بسجل المراجعة. أول موضع: الجلسة %1، الصف %2: %3. عدد الجلسات المعيبة: %4.</translation>
    </message>
    <message>
        <source>✓ Verified: %1 rows of %2 sessions, and all that the checkpoint knows is there.</source>
        <translation>✓ تم التحقق (الصفوف: %1، الجلسات: %2)، وكل ما تعرفه نقطة التحقق موجود.</translation>
    </message>
    <message>
        <source>✓ Chain verified to session %2: %1 rows. A cut end, or a trail written anew, shows only by a checkpoint.</source>
        <translation>✓ تم التحقق من السلسلة حتى الجلسة %2 (الصفوف: %1). النهاية المقطوعة أو السجل المكتوب من جديد لا يظهران إلا بنقطة تحقق.</translation>
    </message>
    <message>
        <source>Choose the checkpoint</source>
        <translation>اختر نقطة التحقق</translation>
    </message>
</context>
<context>
    <name>caseledger::KeptPapersDialog</name>
    <message>
        <source>Give the reason in the tab of the case, then look here again.</source>
        <translation>اذكر السبب في تبويب القضية ثم انظر هنا من جديد.</translation>
    </message>
    <message>
        <source>Ask a supervisor of the case&apos;s own office.</source>
        <translation>اسأل مشرفًا في المكتب المسؤول عن القضية.</translation>
    </message>
    <message>
        <source>Close this window and look again in a while.</source>
        <translation>أغلق هذه النافذة وانظر من جديد بعد قليل.</translation>
    </message>
    <message>
        <source>Kept papers</source>
        <translation>المستندات المحفوظة</translation>
    </message>
    <message>
        <source>No paper has been given out for this case.</source>
        <translation>لم يُسلَّم أي مستند في هذه القضية.</translation>
    </message>
    <message>
        <source>Kept papers – %1</source>
        <translation>المستندات المحفوظة – %1</translation>
    </message>
    <message>
        <source>Looking for papers…</source>
        <translation>جارٍ البحث عن المستندات…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>حفظ نسخة(&amp;S)…</translation>
    </message>
    <message>
        <source>Only the facts of this paper were kept</source>
        <translation>حُفظت بيانات هذا المستند فقط</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Saved as %1, byte for byte as it was made.</source>
        <translation>حُفظ باسم %1، كما أُعدّ بالكامل.</translation>
    </message>
</context>
<context>
    <name>caseledger::KeyChange</name>
    <message>
        <source>Change key</source>
        <translation>تغيير المفتاح</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>المفتاح الجديد</translation>
    </message>
    <message>
        <source>Press the key: it is taken as it is pressed. Tab goes on.</source>
        <translation>اضغط المفتاح فيُسجَّل كما ضُغط. المفتاح Tab ينتقل إلى التالي.</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>اضغط المفتاح الجديد</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>تعيين(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء(&amp;C)</translation>
    </message>
    <message>
        <source>New key for “%1”</source>
        <extracomment>Of what the key is: the name of a menu entry</extracomment>
        <translation>مفتاح جديد لـ “%1”</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>هذا المفتاح متاح.</translation>
    </message>
</context>
<context>
    <name>caseledger::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>مفاتيح الاختصار</translation>
    </message>
    <message>
        <source>C&amp;hange key…</source>
        <translation>تغيير المفتاح(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;As it came</source>
        <translation>كما في الأصل(&amp;A)</translation>
    </message>
    <message>
        <source>All as &amp;they came</source>
        <translation>الكل كما في الأصل(&amp;T)</translation>
    </message>
    <message>
        <source>Part of a menu, of what a key does, or of the key</source>
        <translation>جزء من القائمة أو العمل أو المفتاح</translation>
    </message>
    <message>
        <source>Copy as te&amp;xt</source>
        <translation>نسخ نصًا(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>بحث(&amp;F)</translation>
    </message>
    <message>
        <source>No key fits what is typed.</source>
        <translation>لا مفتاح يطابق ما كُتب.</translation>
    </message>
    <message>
        <source>Keys of tables, of hiding and of locking stay as they are.</source>
        <translation>مفاتيح الجداول والإخفاء والقفل تبقى كما هي.</translation>
    </message>
    <message>
        <source>This key stays as it is.</source>
        <translation>هذا المفتاح يبقى كما هو.</translation>
    </message>
    <message>
        <source>“%1” has the key %2 now.</source>
        <translation>مفتاح “%1” الآن هو %2.</translation>
    </message>
    <message>
        <source>“%1” has its key as it came.</source>
        <translation>عاد مفتاح “%1” كما في الأصل.</translation>
    </message>
    <message>
        <source>All keys are as they came.</source>
        <translation>عادت كل المفاتيح كما في الأصل.</translation>
    </message>
    <message>
        <source>The keys are on the clipboard, a line each.</source>
        <translation>المفاتيح في الحافظة، كل منها في سطر.</translation>
    </message>
</context>
<context>
    <name>caseledger::LanguageChoice</name>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>لغة المستند</translation>
    </message>
    <message>
        <source>%1 (the parent&apos;s)</source>
        <translation>%1 (لغة الوالد)</translation>
    </message>
    <message>
        <source>No native reader has approved this translation yet. translations/REVIEW.md lists what is open.</source>
        <translation>لم يوافق أي قارئ من أهل اللغة على هذه الترجمة بعد. ما بقي مذكور في translations/REVIEW.md.</translation>
    </message>
    <message>
        <source>The parent prefers another language; papers do not come in it.</source>
        <translation>الوالد يفضل لغة أخرى؛ المستندات لا تصدر بها.</translation>
    </message>
</context>
<context>
    <name>caseledger::LastViewsDialog</name>
    <message>
        <source>Your last views</source>
        <translation>آخر ما اطلعت عليه</translation>
    </message>
    <message>
        <source>You have not opened a case yet.</source>
        <translation>لم تفتح أي قضية بعد.</translation>
    </message>
    <message>
        <source>What the trail has of you, newest first. Your supervisor sees it, too.</source>
        <translation>ما في سجل المراجعة عنك، الأحدث أولًا. يراه مشرفك أيضًا.</translation>
    </message>
</context>
<context>
    <name>caseledger::LetterDeedDialog</name>
    <message>
        <source>No reason is given.</source>
        <translation>لم يُذكر سبب.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Type a reason, or choose one (Alt+Down)</source>
        <translation>اكتب سببًا أو اختر واحدًا (Alt+الأسفل)</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الخطابات</translation>
    </message>
    <message>
        <source>The reason stands in the trail. Name the occasion, not a person, an address or a telephone number.</source>
        <translation>يُسجَّل السبب في سجل المراجعة. اذكر الداعي، لا شخصًا ولا عنوانًا ولا رقم هاتف.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إغلاق(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>لماذا؟(&amp;W)</translation>
    </message>
</context>
<context>
    <name>caseledger::LetterDetails</name>
    <message>
        <source>Letter</source>
        <translation>الخطاب</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>caseledger::LetterFilterBar</name>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>More than 1 day</source>
        <translation>أكثر من يوم واحد</translation>
    </message>
    <message>
        <source>More than %1 days</source>
        <translation>أكثر من %1 أيام</translation>
    </message>
    <message>
        <source>Letter or case number</source>
        <translation>رقم الخطاب أو القضية</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>عرض(&amp;S)</translation>
    </message>
    <message>
        <source>Wa&amp;iting</source>
        <translation>مدة الانتظار(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>بحث(&amp;F)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Needs a supervisor</source>
        <translation>تحتاج مشرفًا</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>عرض: %1</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>مدة الانتظار: %1</translation>
    </message>
    <message>
        <source>Find: “%1”</source>
        <translation>بحث: “%1”</translation>
    </message>
    <message>
        <source>Take off the filter %1</source>
        <translation>إزالة التصفية %1</translation>
    </message>
    <message>
        <source>Office: %1</source>
        <translation>المكتب: %1</translation>
    </message>
    <message>
        <source>Asked for on %1 or before</source>
        <translation>طُلب في %1 أو قبله</translation>
    </message>
</context>
<context>
    <name>caseledger::LetterList</name>
    <message>
        <source>PIN letters</source>
        <translation>خطابات PIN</translation>
    </message>
</context>
<context>
    <name>caseledger::LetterWindow</name>
    <message>
        <source>No letter is open.</source>
        <translation>لا توجد خطابات مفتوحة.</translation>
    </message>
    <message>
        <source>Open: %1 (%2).</source>
        <translation>المفتوحة: %1 (%2).</translation>
    </message>
    <message>
        <source>The longest wait is %1.</source>
        <translation>أطول انتظار: %1.</translation>
    </message>
    <message>
        <source>Waiting for more than %1 days: %2.</source>
        <translation>عدد المنتظرة لأكثر من %1 يوم: %2.</translation>
    </message>
    <message>
        <source>Show all le&amp;tters</source>
        <translation>عرض كل الخطابات(&amp;T)</translation>
    </message>
    <message>
        <source>Open &amp;case</source>
        <translation>فتح القضية(&amp;C)</translation>
    </message>
    <message>
        <source>PIN letters</source>
        <translation>خطابات PIN</translation>
    </message>
    <message>
        <source>This window steps aside: it comes back from the menu, as it is</source>
        <translation>هذه النافذة تتنحى: تعود من القائمة كما هي</translation>
    </message>
    <message>
        <source>R&amp;ead again</source>
        <translation>إعادة القراءة(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إغلاق(&amp;L)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>%1 of %2 letters shown.</source>
        <translation>الخطابات المعروضة: %1 من %2.</translation>
    </message>
    <message>
        <source>Nobody has asked for a PIN letter yet.</source>
        <translation>لم يطلب أحد خطاب PIN بعد.</translation>
    </message>
    <message>
        <source>No letter fits. Hidden by the filters: %1.</source>
        <translation>لا يوجد خطاب مطابق. المخفية بالتصفية: %1.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>جارٍ العمل…</translation>
    </message>
    <message>
        <source>Reads the queue again</source>
        <translation>يعيد قراءة قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>caseledger::ListingDialog</name>
    <message>
        <source>Case %1, as of %2</source>
        <extracomment>below the title of a printed table; %1 is the case, %2 a day</extracomment>
        <translation>القضية %1، حتى %2</translation>
    </message>
    <message>
        <source>For office use. Not a statement for a parent.</source>
        <translation>لاستعمال المكتب. ليس كشف حساب لأحد الوالدين.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>كل الصفوف</translation>
    </message>
    <message>
        <source>Rows: %1 of %2</source>
        <extracomment>on a printed table: how many rows it has, and how many there are without filters</extracomment>
        <translation>الصفوف: %1 من %2</translation>
    </message>
    <message>
        <source>Print: %1 – %2</source>
        <extracomment>title of a dialog; %1 is a table, %2 a case</extracomment>
        <translation>طباعة: %1 – %2</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة(&amp;P)…</translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation>حفظ PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>The printer %1 is gone. Choose another.</source>
        <translation>الطابعة %1 لم تعد موجودة. اختر غيرها.</translation>
    </message>
    <message>
        <source>Sent to the printer %1. Pages: %2</source>
        <translation>أُرسل إلى الطابعة %1. الصفحات: %2</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>حفظ الجدول</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
</context>
<context>
    <name>caseledger::LocalOffice</name>
    <message>
        <source>The county of this case is not in the directory of districts.</source>
        <translation>مقاطعة هذه القضية ليست في دليل الدوائر.</translation>
    </message>
    <message>
        <source>No e-mail is known of the local office (%1): a supervisor enters it in Tools, Directory of districts.</source>
        <translation>لا بريد إلكترونيًا معروفًا للمكتب المحلي (%1): يدخله مشرف في الأدوات، دليل الدوائر.</translation>
    </message>
    <message>
        <source>E-mail to the local office: none is known (Tools, Districts)</source>
        <translation>بريد إلكتروني إلى المكتب المحلي: غير معروف (الأدوات، الدوائر)</translation>
    </message>
    <message>
        <source>E-mail to the local office</source>
        <translation>بريد إلكتروني إلى المكتب المحلي</translation>
    </message>
    <message>
        <source>Nobody has verified this e-mail of the local office (%1): %2</source>
        <translation>لم يتحقق أحد من بريد المكتب المحلي هذا (%1): %2</translation>
    </message>
    <message>
        <source>&amp;Write all the same</source>
        <translation>الكتابة رغم ذلك(&amp;W)</translation>
    </message>
    <message>
        <source>No mail program took it. The e-mail of the local office (%1) is %2.</source>
        <translation>لم يستجب أي برنامج بريد. بريد المكتب المحلي (%1) هو %2.</translation>
    </message>
</context>
<context>
    <name>caseledger::LockWarning</name>
    <message>
        <source>Caseledger locks in %1 s. Any key or a move of the mouse keeps it open.</source>
        <translation>يُقفل Caseledger بعد %1 ث. أي مفتاح أو حركة للفأرة تبقيه مفتوحًا.</translation>
    </message>
</context>
<context>
    <name>caseledger::MainWindow</name>
    <message>
        <source>Caseledger</source>
        <translation>Caseledger</translation>
    </message>
    <message>
        <source>This database has no users: whoever may open the file has every right of every role.</source>
        <translation>لا مستخدمين في قاعدة البيانات هذه: من يستطيع فتح الملف له كل صلاحيات كل الأدوار.</translation>
    </message>
    <message>
        <source>Search for a case to begin</source>
        <translation>ابحث عن قضية للبدء</translation>
    </message>
    <message>
        <source>Case number, name, phone, or the last four of an SSN</source>
        <translation>رقم القضية أو الاسم أو الهاتف أو آخر أربعة أرقام من SSN</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>بحث عن قضية</translation>
    </message>
    <message>
        <source>DEMO. Every name, address and number is made up; every password is demo. Today is %1.</source>
        <translation>نسخة تجريبية (DEMO). كل الأسماء والعناوين والأرقام غير حقيقية؛ وكل كلمات المرور demo. اليوم هو %1.</translation>
    </message>
</context>
<context>
    <name>caseledger::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>caseledger::MonthChart</name>
    <message>
        <source>Chart of due and received by month</source>
        <translation>رسم بياني للمستحق والمستلم شهرًا بشهر</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>in the legend of a chart: what fell due in a month</extracomment>
        <translation>ما استُحق</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>in the legend of a chart: what came in within a month</extracomment>
        <translation>ما استُلم</translation>
    </message>
    <message>
        <source>Owed at the end of the month</source>
        <extracomment>in the legend of a chart: what was owed in total when a month ended</extracomment>
        <translation>المستحق في نهاية الشهر</translation>
    </message>
    <message>
        <source>Months shown: %1, from %2 to %3; in the last of them %4 was due and %5 received, and %6 was owed when it ended.</source>
        <extracomment>what a chart shows, said by a screen reader. %1 a number, %2 and %3 the first and last month by name; %4, %5 and %6 amounts of the last one</extracomment>
        <translation>الأشهر المعروضة: %1، من %2 إلى %3؛ في آخرها استُحق %4 واستُلم %5، وكان المستحق في نهايته %6.</translation>
    </message>
</context>
<context>
    <name>caseledger::NoteLine</name>
    <message>
        <source>&amp;Keep note</source>
        <translation>إضافة الملاحظة(&amp;K)</translation>
    </message>
    <message>
        <source>Note on this case</source>
        <translation>ملاحظة على هذه القضية</translation>
    </message>
    <message>
        <source>Saved as you type. Enter keeps it with the case, where your colleagues read it.</source>
        <translation>تُحفظ أثناء الكتابة. المفتاح Enter يضيفها إلى القضية حيث يقرؤها زملاؤك.</translation>
    </message>
    <message>
        <source>Saved as you type; Enter keeps it with the case</source>
        <translation>تُحفظ أثناء الكتابة؛ المفتاح Enter يضيفها إلى القضية</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>أُضيفت الملاحظة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>caseledger::OutputMenu</name>
    <message>
        <source>There is no table with rows here. Choose one that has some first.</source>
        <translation>لا يوجد هنا جدول فيه صفوف. اختر أولًا جدولًا فيه صفوف.</translation>
    </message>
    <message>
        <source>Until then no table is exported, printed or copied.</source>
        <translation>حتى ذلك الحين لا يُصدَّر جدول ولا يُطبع ولا يُنسخ.</translation>
    </message>
</context>
<context>
    <name>caseledger::OwnAddress</name>
    <message>
        <source>Own address</source>
        <translation>العنوان الخاص</translation>
    </message>
    <message>
        <source>&amp;Use the parent&apos;s own address</source>
        <translation>استخدام عنوان الوالد الخاص(&amp;U)</translation>
    </message>
    <message>
        <source>Stands in the trail</source>
        <translation>يُسجَّل في سجل المراجعة</translation>
    </message>
    <message>
        <source>Only with a reason: name the occasion, not a person, an address or a number.</source>
        <translation>فقط مع ذكر السبب: اذكر الداعي، لا شخصًا ولا عنوانًا ولا رقمًا.</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>لماذا؟(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>caseledger::PageBrowser</name>
    <message>
        <source>Alt+Page Up</source>
        <translation>Alt+Page Up</translation>
    </message>
    <message>
        <source>Alt+Page Down</source>
        <translation>Alt+Page Down</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>التكبير(&amp;Z)</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>جارٍ إعداد الصفحات…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>السابقة(&amp;V)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>التالية(&amp;X)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
</context>
<context>
    <name>caseledger::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>caseledger::PaperChoices</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Payment &amp;history</source>
        <translation>سجل المدفوعات(&amp;H)</translation>
    </message>
    <message>
        <source>Support &amp;obligation summary</source>
        <translation>ملخص التزامات الإعالة(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Both in one</source>
        <translation>كلاهما معًا(&amp;B)</translation>
    </message>
    <message>
        <source>M&amp;onth</source>
        <translation>الشهر(&amp;O)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>No address is known for this parent: the window of the envelope stays empty.</source>
        <translation>لا يوجد عنوان معروف لهذا الوالد: تبقى نافذة الظرف فارغة.</translation>
    </message>
    <message>
        <source>Protected: the office&apos;s address stands on this paper instead of the parent&apos;s own.</source>
        <translation>محمي: على هذا المستند عنوان المكتب بدل عنوان الوالد.</translation>
    </message>
    <message>
        <source>Protected: this paper carries the parent&apos;s own address, which the screen withholds. Give it to nobody else.</source>
        <translation>محمي: يحمل هذا المستند عنوان الوالد الخاص الذي تحجبه الشاشة. لا تعطه لأحد غيره.</translation>
    </message>
</context>
<context>
    <name>caseledger::PaperDialog</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>كشف الحساب</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة(&amp;P)…</translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation>حفظ PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Address withheld on the screen</source>
        <translation>العنوان محجوب على الشاشة</translation>
    </message>
    <message>
        <source>Made all the same. The reason is kept with the paper: %1</source>
        <translation>أُعدّ رغم ذلك. السبب محفوظ مع المستند: %1</translation>
    </message>
    <message>
        <source>Load the case anew</source>
        <translation>إعادة قراءة القضية</translation>
    </message>
    <message>
        <source>Alignment sheet</source>
        <translation>ورقة المحاذاة</translation>
    </message>
    <message>
        <source>A colleague has changed the case: this is the paper as it is now. Look at it again.</source>
        <translation>غيّر أحد الزملاء القضية: هذا هو المستند كما هو الآن. راجعه مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>caseledger::PaperMenus</name>
    <message>
        <source>A batch is running</source>
        <translation>طباعة جماعية قيد التنفيذ</translation>
    </message>
    <message>
        <source>A batch is running. Stop it and quit? What is written stays whole, and it can go on later.</source>
        <translation>طباعة جماعية قيد التنفيذ. هل توقفها وتنهي البرنامج؟ ما كُتب يبقى سليمًا ويمكن المتابعة لاحقًا.</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>إيقاف وإنهاء(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>متابعة(&amp;G)</translation>
    </message>
</context>
<context>
    <name>caseledger::PaperOutput</name>
    <message>
        <source>The printer %1 is gone. Choose another.</source>
        <translation>الطابعة %1 لم تعد موجودة. اختر غيرها.</translation>
    </message>
    <message>
        <source>Sent to the printer %1. Paper number %2.</source>
        <translation>أُرسل إلى الطابعة %1. رقم المستند %2.</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>حفظ المستند</translation>
    </message>
    <message>
        <source>Saved as %1. Paper number %2.</source>
        <translation>حُفظ باسم %1. رقم المستند %2.</translation>
    </message>
    <message>
        <source>Sent to the printer %1.</source>
        <translation>أُرسل إلى الطابعة %1.</translation>
    </message>
    <message>
        <source>The case changed meanwhile. Look at the paper again, then print or save it.</source>
        <translation>تغيّرت القضية في هذه الأثناء. راجع المستند مرة أخرى ثم اطبعه أو احفظه.</translation>
    </message>
</context>
<context>
    <name>caseledger::PartyCard</name>
    <message>
        <source>Address, phone and e-mail are withheld</source>
        <translation>العنوان والهاتف والبريد الإلكتروني محجوبة</translation>
    </message>
    <message>
        <source>No address known</source>
        <translation>لا يوجد عنوان معروف</translation>
    </message>
    <message>
        <source>mail came back %1</source>
        <translation>أُعيد البريد في %1</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>تم التحقق في %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>تاريخ الميلاد %1</translation>
    </message>
    <message>
        <source>SSN ends in %1</source>
        <translation>آخر أرقام SSN: %1</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>إظهار…</translation>
    </message>
    <message>
        <source>Show the contact of the %1</source>
        <translation>إظهار بيانات الاتصال: %1</translation>
    </message>
    <message>
        <source>For ten seconds, with a reason</source>
        <translation>لعشر ثوانٍ مع ذكر السبب</translation>
    </message>
    <message>
        <source>Name unknown</source>
        <translation>الاسم غير معروف</translation>
    </message>
    <message>
        <source>Other cases of the %1</source>
        <translation>قضايا أخرى: %1</translation>
    </message>
    <message>
        <source>1 other case</source>
        <translation>قضية أخرى واحدة</translation>
    </message>
    <message>
        <source>Other cases: %1</source>
        <translation>قضايا أخرى: %1</translation>
    </message>
</context>
<context>
    <name>caseledger::PrinterDialog</name>
    <message>
        <source>One side</source>
        <translation>وجه واحد</translation>
    </message>
    <message>
        <source>As the printer does</source>
        <translation>كما تفعل الطابعة</translation>
    </message>
    <message>
        <source>Both sides, turned at the long edge</source>
        <translation>وجهان، القلب على الحافة الطويلة</translation>
    </message>
    <message>
        <source>Both sides, turned at the short edge</source>
        <translation>وجهان، القلب على الحافة القصيرة</translation>
    </message>
    <message>
        <source>Asking for the printers…</source>
        <translation>جارٍ البحث عن الطابعات…</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>طباعة: %1</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>الطابعة(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>النسخ(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;ides</source>
        <translation>الأوجه(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>طباعة(&amp;P)</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>لا توجد طابعة مهيأة على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>caseledger::ReaderChoice</name>
    <message>
        <source>For</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>&amp;Custodial parent</source>
        <translation>الوالد الحاضن(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Noncustodial parent</source>
        <translation>الوالد غير الحاضن(&amp;N)</translation>
    </message>
</context>
<context>
    <name>caseledger::ReasonForm</name>
    <message>
        <source>The reason stands in the trail, where your supervisor reads it. Name the occasion, not a person, an address or a number.</source>
        <translation>يُسجَّل السبب في سجل المراجعة حيث يقرؤه مشرفك. اذكر الداعي، لا شخصًا ولا عنوانًا ولا رقمًا.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إغلاق(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>لماذا؟(&amp;W)</translation>
    </message>
</context>
<context>
    <name>caseledger::RecordOrder</name>
    <message>
        <source>New: %1</source>
        <extracomment>what a screen reader says of a row of a table that a colleague has added or changed; %1 is the row</extracomment>
        <translation>جديد: %1</translation>
    </message>
</context>
<context>
    <name>caseledger::RecordTableView</name>
    <message>
        <source>Rows: %1</source>
        <translation>الصفوف: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what a screen reader says of a table; %1 is &quot;Rows: 52&quot;, %2 how they are sorted</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>caseledger::RefusalPanel</name>
    <message>
        <source>Make &amp;it all the same</source>
        <translation>إعداده رغم ذلك(&amp;I)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Kept with the paper</source>
        <translation>محفوظ مع المستند</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>السبب(&amp;E)</translation>
    </message>
</context>
<context>
    <name>caseledger::RevealDialog</name>
    <message>
        <source>Case %1: show the contact of the protected %2, for %3 seconds.</source>
        <translation>القضية %1: إظهار بيانات الاتصال للشخص المحمي (%2) لمدة %3 ثوانٍ.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>إظهار(&amp;S)</translation>
    </message>
    <message>
        <source>Protected contact</source>
        <translation>بيانات اتصال محمية</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>No address, phone or e-mail is known.</source>
        <translation>لا يوجد عنوان أو هاتف أو بريد إلكتروني معروف.</translation>
    </message>
    <message>
        <source>Tell it to nobody. It goes by itself; Esc closes it.</source>
        <translation>لا تخبر بها أحدًا. تختفي وحدها؛ Esc يغلقها.</translation>
    </message>
</context>
<context>
    <name>caseledger::RowDetails</name>
    <message>
        <source>planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>nothing so far</source>
        <translation>لا شيء حتى الآن</translation>
    </message>
    <message>
        <source>From the payment</source>
        <translation>من الدفعة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>caseledger::SavedFiltersDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ(&amp;S)</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>التصفيات المحفوظة</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>اسم التصفية</translation>
    </message>
    <message>
        <source>Enter applies, F2 renames, Delete deletes</source>
        <translation>المفتاح Enter يطبق، و F2 يعيد التسمية، و Delete يحذف</translation>
    </message>
    <message>
        <source>Add a filter first: then it can be saved under a name. What is typed above the table is not saved.</source>
        <translation>أضف تصفية أولًا فيمكن حفظها باسم. ما يُكتب فوق الجدول لا يُحفظ.</translation>
    </message>
    <message>
        <source>Save the filters in force under the &amp;name</source>
        <translation>حفظ التصفيات السارية بهذا الاسم(&amp;N)</translation>
    </message>
    <message>
        <source>Saved &amp;filters</source>
        <translation>التصفيات المحفوظة(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>تطبيق(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة تسمية(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف(&amp;D)</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
    <message>
        <source>There is room for %1 filters: delete one first.</source>
        <translation>الحد الأقصى %1 تصفية: احذف واحدة أولًا.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>حُفظ باسم “%1”.</translation>
    </message>
    <message>
        <source>Another filter is called “%1”.</source>
        <translation>تصفية أخرى اسمها “%1”.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>حُذف “%1”.</translation>
    </message>
    <message>
        <source>Delete the chosen filter (Delete)</source>
        <translation>حذف التصفية المختارة (Delete)</translation>
    </message>
</context>
<context>
    <name>caseledger::ScanPanel</name>
    <message>
        <source>Cases with money not sent on in time</source>
        <translation>قضايا فيها مال لم يُرسل في موعده</translation>
    </message>
    <message>
        <source>Money not sent on in time needs the right to tax information: the day by which money is to be sent on tells where it comes from.</source>
        <translation>المال الذي لم يُرسل في موعده يحتاج إلى صلاحية المعلومات الضريبية: موعد الإرسال يدل على مصدره.</translation>
    </message>
    <message>
        <source>Cases counted</source>
        <translation>القضايا المعدودة</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>إيقاف العد</translation>
    </message>
    <message>
        <source>Count now</source>
        <translation>عدّ الآن</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>عدّ من جديد</translation>
    </message>
    <message>
        <source>%1 of %2 cases, %3 a second.</source>
        <translation>القضايا: %1 من %2، وفي الثانية: %3.</translation>
    </message>
    <message>
        <source>Own and relatives&apos; cases, left out: %1.</source>
        <translation>قضايا خاصة وقضايا أقارب لم تُحتسب: %1.</translation>
    </message>
    <message>
        <source>Not counted yet: every case of the office has to be read.</source>
        <translation>لم تُعدّ بعد: يجب قراءة كل قضايا المكتب.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العد…</translation>
    </message>
    <message>
        <source>%1 in the first %2 of %3 cases; stopped %4.</source>
        <extracomment>%1 is an amount, %2 and %3 are numbers of cases, %4 is a day and a time</extracomment>
        <translation>%1 في القضايا المقروءة (%2 من %3)؛ أُوقف العد في %4.</translation>
    </message>
    <message>
        <source>Everything was sent on by its day, as of %1.</source>
        <translation>أُرسل كل شيء في موعده، حتى %1.</translation>
    </message>
    <message>
        <source>%1 in all, the oldest due on %2; as of %3.</source>
        <extracomment>%1 is an amount, %2 a day, %3 a day and a time</extracomment>
        <translation>المجموع %1، وأقدم موعد %2؛ حتى %3.</translation>
    </message>
</context>
<context>
    <name>caseledger::SearchPanel</name>
    <message>
        <source>Find a case</source>
        <translation>بحث عن قضية</translation>
    </message>
    <message>
        <source>Case number, name in any order and script, phone, or last four of an SSN</source>
        <translation>رقم القضية، أو الاسم بأي ترتيب وكتابة، أو الهاتف، أو آخر أربعة أرقام من SSN</translation>
    </message>
    <message>
        <source>Case number, name, phone, SSN last 4</source>
        <translation>رقم القضية، الاسم، الهاتف، آخر 4 من SSN</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>&amp;Find a case</source>
        <translation>بحث عن قضية(&amp;F)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>No case opened yet. Type to find one.</source>
        <translation>لم تُفتح قضية بعد. اكتب للبحث.</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>القضايا الأخيرة</translation>
    </message>
    <message>
        <source>Nothing found. Try part of a name, or the case number.</source>
        <translation>لم يُعثر على شيء. جرّب جزءًا من الاسم أو رقم القضية.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n cases. Type more to narrow them down.</source>
        <translation>
            <numerusform>لا قضايا. اكتب أكثر لتضييق البحث.</numerusform>
            <numerusform>القضية الأولى. اكتب أكثر لتضييق البحث.</numerusform>
            <numerusform>أول قضيتين. اكتب أكثر لتضييق البحث.</numerusform>
            <numerusform>أول %n قضايا. اكتب أكثر لتضييق البحث.</numerusform>
            <numerusform>أول %n قضية. اكتب أكثر لتضييق البحث.</numerusform>
            <numerusform>أول %n قضية. اكتب أكثر لتضييق البحث.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>قضية واحدة</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>عدد القضايا: %1</translation>
    </message>
    <message>
        <source>&amp;Recent cases</source>
        <translation>القضايا الأخيرة(&amp;R)</translation>
    </message>
    <message>
        <source>Shows the cases that you opened last</source>
        <translation>يعرض القضايا التي فتحتها أخيرًا</translation>
    </message>
    <message>
        <source>Your recent cases are covered, for whoever sees the screen.</source>
        <translation>قضاياك الأخيرة مغطاة عمن يرى الشاشة.</translation>
    </message>
</context>
<context>
    <name>caseledger::SessionStrip</name>
    <message>
        <source>&amp;Session</source>
        <translation>الجلسة(&amp;S)</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>المستخدم: %1</translation>
    </message>
    <message>
        <source>&amp;About this session</source>
        <translation>حول هذه الجلسة(&amp;A)</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>تسجيل الخروج(&amp;O)</translation>
    </message>
    <message>
        <source>About this session</source>
        <translation>حول هذه الجلسة</translation>
    </message>
</context>
<context>
    <name>caseledger::SettingEditor</name>
    <message>
        <source>from %1: %2</source>
        <translation>من %1: %2</translation>
    </message>
    <message>
        <source>C&amp;hoose a picture…</source>
        <translation>اختيار صورة(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>تغيير(&amp;C)</translation>
    </message>
    <message>
        <source>The logo as it stands</source>
        <translation>الشعار الحالي</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>A day, as in 10/1/2026; t for today</source>
        <translation>تاريخ مثل 10/1/2026؛ و t لليوم</translation>
    </message>
    <message>
        <source>10/1/2026</source>
        <translation>10/1/2026</translation>
    </message>
    <message>
        <source>Kept with the change</source>
        <translation>يُحفظ مع التغيير</translation>
    </message>
    <message>
        <source>Counts &amp;from</source>
        <translation>يسري من(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>القيمة(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>السبب(&amp;R)</translation>
    </message>
    <message>
        <source>No logo is set.</source>
        <translation>لا شعار محددًا.</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>اختر الشعار</translation>
    </message>
    <message>
        <source>from the start: %1</source>
        <translation>من البداية: %1</translation>
    </message>
</context>
<context>
    <name>caseledger::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Office settings</source>
        <translation>إعدادات المكتب</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>التغييرات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>%1 is set. Open cases take it when they are read again (F5); papers made before stay as they were.</source>
        <translation>تم ضبط %1. تأخذه القضايا المفتوحة عند إعادة قراءتها (F5)؛ وتبقى المستندات السابقة كما كانت.</translation>
    </message>
</context>
<context>
    <name>caseledger::SignInDialog</name>
    <message>
        <source>Sign in to Caseledger</source>
        <translation>تسجيل الدخول إلى Caseledger</translation>
    </message>
    <message>
        <source>Caseledger</source>
        <translation>Caseledger</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>قاعدة البيانات: %1</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>تسجيل الدخول(&amp;S)</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>I have read this notice and &amp;accept it</source>
        <translation>قرأت هذا التنبيه وأوافق عليه(&amp;A)</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>مفتاح Caps Lock مشغّل.</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer</source>
        <translation>تذكّر على هذا الحاسوب(&amp;R)</translation>
    </message>
    <message>
        <source>The password is kept in this computer&apos;s keychain. Whoever uses your account of the computer can sign in with it.</source>
        <translation>تُحفظ كلمة المرور في سلسلة مفاتيح هذا الحاسوب. من يستخدم حسابك على الحاسوب يستطيع تسجيل الدخول بها.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>المستخدم(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المرور(&amp;P)</translation>
    </message>
    <message>
        <source>DEMO: the users are administrator, supervisor, caseworker, agent, mailroom and auditor; the password of each is demo.</source>
        <translation>نسخة تجريبية (DEMO): المستخدمون هم administrator و supervisor و caseworker و agent و mailroom و auditor؛ وكلمة مرور كل منهم demo.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Read the notice and accept it first.</source>
        <translation>اقرأ التنبيه ووافق عليه أولًا.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>اكتب اسم المستخدم.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>اكتب كلمة المرور.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>You were signed out after %1 minutes without work. Drafts are kept: each is back where you typed it.</source>
        <translation>سُجّل خروجك بعد %1 دقيقة بلا عمل. المسودات محفوظة: تجد كلًا منها حيث كتبتها.</translation>
    </message>
</context>
<context>
    <name>caseledger::SigningIn</name>
    <message>
        <source>The keychain did not take the password: it is not remembered.</source>
        <translation>لم تقبل سلسلة المفاتيح كلمة المرور: لن تُحفظ.</translation>
    </message>
    <message>
        <source>The keychain did not answer: it may still hold the password.</source>
        <translation>لم تجب سلسلة المفاتيح: قد تكون كلمة المرور ما زالت فيها.</translation>
    </message>
</context>
<context>
    <name>caseledger::Splitter</name>
    <message>
        <source>The arrow keys move it.</source>
        <translation>مفاتيح الأسهم تحرّكه.</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>الفاصل</translation>
    </message>
</context>
<context>
    <name>caseledger::SpokenPanel</name>
    <message>
        <source>Say</source>
        <translation>قل</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>افعل</translation>
    </message>
</context>
<context>
    <name>caseledger::SupervisorPage</name>
    <message>
        <source>Supervisor&apos;s page</source>
        <translation>صفحة المشرف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The oldest has waited for %1.</source>
        <translation>مدة انتظار الأقدم: %1.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>PIN letters</source>
        <translation>خطابات PIN</translation>
    </message>
    <message>
        <source>Open letters</source>
        <translation>الخطابات المفتوحة</translation>
    </message>
    <message>
        <source>Approvals overdue</source>
        <translation>موافقات متأخرة</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>الطباعة الجماعية</translation>
    </message>
    <message>
        <source>Batches lately</source>
        <translation>أحدث عمليات الطباعة الجماعية</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Views of cases</source>
        <translation>الاطلاع على القضايا</translation>
    </message>
    <message>
        <source>Unusual views</source>
        <translation>اطلاع غير معتاد</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>All offices, read at %1.</source>
        <translation>كل المكاتب، قُرئت في %1.</translation>
    </message>
    <message>
        <source>Office %1, read at %2.</source>
        <translation>المكتب %1، قُرئ في %2.</translation>
    </message>
    <message>
        <source>Within the last %1 days. None of them is a verdict: look, and ask.</source>
        <translation>خلال آخر %1 يومًا. ليست أحكامًا: انظر واسأل.</translation>
    </message>
    <message>
        <source>No letter is open.</source>
        <translation>لا توجد خطابات مفتوحة.</translation>
    </message>
    <message>
        <source>Asked for more than %1 business days ago, and nobody has decided.</source>
        <translation>مضى على طلبها أكثر من %1 من أيام العمل ولم يبتّ فيها أحد.</translation>
    </message>
    <message>
        <source>The oldest: %1.</source>
        <translation>الأقدم: %1.</translation>
    </message>
    <message>
        <source>None within the last %1 days.</source>
        <translation>لا شيء خلال آخر %1 يومًا.</translation>
    </message>
    <message>
        <source>The last: %1, %2, by %3.</source>
        <extracomment>%1 is a kind of paper, %2 a day and a time, %3 the name of a user</extracomment>
        <translation>الأخيرة: %1، %2، بواسطة %3.</translation>
    </message>
    <message>
        <source>Nobody in the office has begun a batch within %1 days.</source>
        <translation>لم يبدأ أحد في المكتب طباعة جماعية خلال %1 يومًا.</translation>
    </message>
    <message>
        <source>Show in the &amp;trail</source>
        <translation>عرض في سجل المراجعة(&amp;T)</translation>
    </message>
    <message>
        <source>Papers: those that were kept. What a rule holds back stands in the batch&apos;s own index. Not allowed: own and relatives&apos; cases, and those of other offices without a reason.</source>
        <translation>المستندات: ما حُفظ منها. ما تمنعه قاعدة مذكور في فهرس الطباعة الجماعية نفسها. غير مسموح: القضايا الخاصة وقضايا الأقارب، وقضايا المكاتب الأخرى بلا سبب.</translation>
    </message>
    <message>
        <source>Nothing unusual within %1 days.</source>
        <translation>لا شيء غير معتاد خلال %1 يومًا.</translation>
    </message>
    <message>
        <source>Money not sent on in time</source>
        <translation>مال لم يُرسل في موعده</translation>
    </message>
    <message>
        <source>&amp;Open case</source>
        <translation>فتح القضية(&amp;O)</translation>
    </message>
    <message>
        <source>Two business days after it paid, tax offsets thirty days after receipt. Held money is not among it.</source>
        <translation>يوما عمل بعد الدفع، وثلاثون يومًا بعد الاستلام للاقتطاع الضريبي. المال المعلّق ليس منه.</translation>
    </message>
    <message>
        <source>Nothing was counted yet. Choose “Count now” on the supervisor&apos;s page.</source>
        <translation>لم يُعدّ شيء بعد. اختر “عدّ الآن” في صفحة المشرف.</translation>
    </message>
    <message>
        <source>No case was found so far. The count goes on.</source>
        <translation>لم توجد قضية حتى الآن. العد مستمر.</translation>
    </message>
    <message>
        <source>No case was found before the count was stopped.</source>
        <translation>لم توجد قضية قبل إيقاف العد.</translation>
    </message>
    <message>
        <source>No case: everything was sent on by its day.</source>
        <translation>لا قضية: أُرسل كل شيء في موعده.</translation>
    </message>
</context>
<context>
    <name>caseledger::TablePage</name>
    <message>
        <source>Show &amp;all</source>
        <translation>عرض الكل(&amp;A)</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <extracomment>why a table has not all rows; %1 is a period</extracomment>
        <translation>الفترة: %1</translation>
    </message>
    <message>
        <source>Cle&amp;ar filters</source>
        <translation>مسح التصفيات(&amp;A)</translation>
    </message>
    <message>
        <source>“%1” needs all rows, by day</source>
        <extracomment>below a table; %1 is the column of the running balance</extracomment>
        <translation>“%1” يحتاج إلى كل الصفوف بترتيب الأيام</translation>
    </message>
</context>
<context>
    <name>caseledger::TrailDialog</name>
    <message>
        <source>Trail</source>
        <translation>سجل المراجعة</translation>
    </message>
    <message>
        <source>Your role verifies that the trail is whole; auditors read it.</source>
        <translation>دورك يتحقق من سلامة سجل المراجعة؛ والمدققون يقرؤونه.</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>حفظ بصيغة CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>That is no case number: two letters, five digits, a letter, a digit.</source>
        <translation>ليس رقم قضية: حرفان، خمسة أرقام، حرف، رقم.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>The newest %1 rows. Narrow it down to see older ones.</source>
        <translation>أحدث الصفوف: %1. ضيّق البحث لرؤية الأقدم.</translation>
    </message>
    <message>
        <source>Nothing in the trail fits.</source>
        <translation>لا شيء مطابق في سجل المراجعة.</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>صف واحد</translation>
    </message>
    <message>
        <source>%1 rows, newest first</source>
        <translation>عدد الصفوف: %1، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Save the trail</source>
        <translation>حفظ سجل المراجعة</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
</context>
<context>
    <name>caseledger::TrailFilterBar</name>
    <message>
        <source>Anything</source>
        <translation>أي شيء</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>With a &amp;reason only</source>
        <translation>مع ذكر السبب فقط(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>اطلاع(&amp;L)</translation>
    </message>
    <message>
        <source>Each look at the trail stands in it</source>
        <translation>كل اطلاع على سجل المراجعة يُسجَّل فيه</translation>
    </message>
    <message>
        <source>C&amp;ase</source>
        <translation>القضية(&amp;A)</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>المستخدم(&amp;H)</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>البيان(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>النتيجة(&amp;O)</translation>
    </message>
</context>
<context>
    <name>caseledger::TrailTextLine</name>
    <message>
        <source>Reason and detail of the chosen row</source>
        <translation>سبب الصف المختار وتفاصيله</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>التفاصيل: %1</translation>
    </message>
</context>
<context>
    <name>caseledger::ZoomChoice</name>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus, Ctrl+0</source>
        <translation>Ctrl++, Ctrl+-, Ctrl+0</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>ملاءمة الصفحة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
</TS>
