<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custodial parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noncustodial parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell nothing of the noncustodial parent&apos;s address, phone, e-mail, day of birth or Social Security number. Coupons are not for this caller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell nothing of the custodial parent&apos;s address, phone, e-mail, day of birth or Social Security number, nor of disbursements. Disbursements and the monthly notice are not for this caller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell nothing of this case without a parent&apos;s written authority. Papers go to the parents alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is calling: papers go to the parents alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disbursements are the custodial parent&apos;s: tell this caller nothing of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified %1 (custodial parent)</source>
        <extracomment>The caller has proved who it is at %1, a time as 10:42</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified %1 (noncustodial parent)</source>
        <translation type="unfinished"></translation>
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
        <source>Balances</source>
        <translation>الأرصدة</translation>
    </message>
    <message>
        <source>As of %1 · Space shows why a balance is this much</source>
        <translation>حتى %1 · مفتاح المسافة يبيّن مما يتكوّن الرصيد</translation>
    </message>
    <message>
        <source>Nothing is counted before the opening day.</source>
        <translation>لا يُحتسب شيء قبل يوم الافتتاح.</translation>
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
        <extracomment>a State of the United States</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>الانتظار</translation>
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
        <translation>العمل</translation>
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
        <translation>السطر</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished">المبلغ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obligation</source>
        <extracomment>the reference of what a court ordered</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation type="unfinished">غير مدفوع</translation>
    </message>
    <message>
        <source>Owed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned, overdue</source>
        <extracomment>a disbursement that should have been made by now</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>a disbursement that is still to be made</extracomment>
        <translation type="unfinished">مخطط</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disbursement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued or due</source>
        <extracomment>the day money was sent on, or is to be sent on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>who gets the money</extracomment>
        <translation type="unfinished">إلى</translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld</source>
        <extracomment>stands in place of a protected address, phone or e-mail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected</source>
        <extracomment>the person&apos;s address and contacts are kept from others</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>the reference of a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in own script</source>
        <extracomment>the name in the person&apos;s own script</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street, line 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To current</source>
        <extracomment>the part of a payment that paid what is due this month</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To past due</source>
        <extracomment>the part of a payment that paid what is past due</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>the part of a payment that waits</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed after</source>
        <extracomment>total owed after the payment</extracomment>
        <translation type="unfinished"></translation>
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
        <translation>تفاصيل السطر(&amp;R)</translation>
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
        <translation>مستندات كثيرة(&amp;M)…</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says whom you speak to about this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious open case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table as a file for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print this table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table as it is shown, for office use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover a&amp;mounts and contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the counter, where others see the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previo&amp;us pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys, and how to change them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The database does not answer: %1 What is on the screen stays as it was read.</source>
        <translation>قاعدة البيانات لا تستجيب: %1 يبقى ما على الشاشة كما قُرئ.</translation>
    </message>
    <message>
        <source>The printer did not take it: %1</source>
        <translation>لم تقبله الطابعة: %1</translation>
    </message>
    <message>
        <source>It has changed meanwhile, please look again: %1</source>
        <translation>تغيّر في هذه الأثناء، انظر من جديد: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>it did not work</comment>
        <translation>لم ينجح: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>what was entered cannot be taken</comment>
        <translation>لا يمكن قبول المُدخل: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a rule says no</comment>
        <translation>القواعد لا تسمح: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>there is no such thing</comment>
        <translation>غير موجود: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>not allowed</comment>
        <translation>غير مسموح: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>allowed with a reason</comment>
        <translation>مسموح بعد ذكر السبب: %1</translation>
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
        <translation>البيانات وحدها</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key hides or locks the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl with Alt types letters on some keyboards: take Ctrl alone, or Ctrl with Shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is needed for typing: take it with Ctrl, or take a function key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text is copied and edited with this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt with this key belongs to menus and to the desktop: take Ctrl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has this key. Give that another one first.</source>
        <translation type="unfinished"></translation>
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
        <translation>ليس للخطاب %1: %2.</translation>
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
        <translation>يُرسل إلى العنوان المسجل الآن: انظر إلى القضية أولًا.</translation>
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
        <translation>عاد الظرف</translation>
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
        <translation>وهناك %1 أخرى لم يمكن تنفيذها.</translation>
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
        <translation>عدد الأيام: %1</translation>
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
        <translation>دخل قائمة الانتظار</translation>
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
    <name>Owner</name>
    <message>
        <source>Family</source>
        <extracomment>to whom a charge is owed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government</source>
        <extracomment>to whom a charge is owed</extracomment>
        <translation type="unfinished"></translation>
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
        <translation>طباعة مستندات كثيرة دفعة واحدة</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the figures of the office</source>
        <translation type="unfinished"></translation>
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
        <translation>آخر تسجيل دخول %1.</translation>
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
        <translation>يمكنك رؤية مصدر المدفوعات؛ القانون الفيدرالي يحمي ذلك (26 USC 6103).</translation>
    </message>
    <message>
        <source>Where payments come from is not shown to you.</source>
        <translation>لا يُعرض عليك مصدر المدفوعات.</translation>
    </message>
    <message>
        <source>You are signed in as %1. What you open, print and export stands in the trail under that name.</source>
        <translation>سجلت الدخول باسم %1. ما تفتحه وتطبعه وتصدّره يُسجَّل في سجل المراجعة بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>TableSummary</name>
    <message>
        <source>1 payment</source>
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
        <translation>مبلغ مصروف واحد من المدفوعات المصروفة</translation>
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
        <translation>تُعدّ القسائم عندئذ حتى إن كان الراتب يسدد</translation>
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
        <translation>مستندات كثيرة</translation>
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
        <translation>إلغاء الدفعة(&amp;C)</translation>
    </message>
    <message>
        <source>The batch is through.</source>
        <translation>اكتملت الدفعة.</translation>
    </message>
    <message>
        <source>The batch was stopped.</source>
        <translation>أُوقفت الدفعة.</translation>
    </message>
    <message>
        <source>The batch ended: %1</source>
        <translation>انتهت الدفعة: %1</translation>
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
        <translation>أرقام الدفعة</translation>
    </message>
    <message>
        <source>Estimate first: it counts the cases and tries a few papers, and writes nothing.</source>
        <translation>قدّر أولًا: تُعدّ القضايا وتُجرَّب بعض المستندات ولا يُكتب شيء.</translation>
    </message>
    <message>
        <source>About %1 pages for %2 cases, in about %3.</source>
        <translation>نحو %1 صفحة لعدد %2 من القضايا، في نحو %3.</translation>
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
        <translation>%1 من %2 قضية</translation>
    </message>
    <message>
        <source>%1 of %2 cases · %3 pages a second · %4 left</source>
        <translation>%1 من %2 قضية · %3 صفحة في الثانية · بقي %4</translation>
    </message>
    <message>
        <source>The batch is through.</source>
        <translation>اكتملت الدفعة.</translation>
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
        <translation>لماذا لم تُعدّ مستندات</translation>
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
        <translation>الاسم واسم العائلة بأي ترتيب.</translation>
    </message>
    <message>
        <source>Social Security n&amp;umber</source>
        <translation>رقم الضمان الاجتماعي (SSN)(&amp;U)</translation>
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
        <translation>الرمز البريدي (ZIP)(&amp;Z)</translation>
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
        <source>Forgets everything of this call (Ctrl+Shift+N)</source>
        <translation>ينسى كل ما يخص هذه المكالمة (Ctrl+Shift+N)</translation>
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
</context>
<context>
    <name>caseledger::CallerBar</name>
    <message>
        <source>Caller:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verification has ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::CallerSwitch</name>
    <message>
        <source>Who is calling about this case</source>
        <translation type="unfinished"></translation>
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
        <translation>يبقى في سجل المراجعة. اذكر المناسبة، لا شخصًا ولا عنوانًا ولا رقمًا.</translation>
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
        <translation>لماذا(&amp;Y)</translation>
    </message>
    <message>
        <source>Choose the list of cases.</source>
        <translation>اختر قائمة القضايا.</translation>
    </message>
    <message>
        <source>Say which office.</source>
        <translation>اذكر أي مكتب.</translation>
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
        <source>Statement for a parent (Ctrl+Shift+S)</source>
        <translation>كشف حساب لأحد الوالدين (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>A lost PIN is mailed again (Ctrl+Shift+M)</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::CasePanes</name>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 was read again.</source>
        <translation type="unfinished"></translation>
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
        <translation>يمينًا(&amp;G)</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>أسفل(&amp;W)</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>لا طابعة مهيأة.</translation>
    </message>
</context>
<context>
    <name>caseledger::CoveredPane</name>
    <message>
        <source>Amounts and contact are covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts and contact are covered. %1 shows them again.</source>
        <extracomment>the privacy view; %1 is a key</extracomment>
        <translation type="unfinished"></translation>
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
        <translation>الأشهر 3 القادمة</translation>
    </message>
    <message>
        <source>Next 6 months</source>
        <translation>الأشهر 6 القادمة</translation>
    </message>
    <message>
        <source>Next 12 months</source>
        <translation>الأشهر 12 القادمة</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>مخصص</translation>
    </message>
    <message>
        <source>A day: 3/31, 0331, 3/31/2025, t for today, t-30, m for the month, y-1 for last year</source>
        <translation>تاريخ: 3/31 أو 0331 أو 3/31/2025 أو t لليوم أو t-30 أو m للشهر أو y-1 للسنة الماضية</translation>
    </message>
    <message>
        <source>3/31 · 0331 · t (today) · t-30 · m (month) · m-1 · y-1</source>
        <translation>3/31 · 0331 · t (اليوم) · t-30 · m (الشهر) · m-1 · y-1</translation>
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
        <translation>الفترة (Alt+سهم أسفل)</translation>
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
    <name>caseledger::Enum</name>
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
        <translation>العمل(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>النتيجة(&amp;O)</translation>
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
        <translation>عن الإخفاء(&amp;A)…</translation>
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
        <translation>عن الإخفاء</translation>
    </message>
    <message>
        <source>Shift+Esc or the red button covers all windows of Caseledger at once, from anywhere. Where no dialog is open and the field you are in is empty, Esc does it too; in a filled field Esc empties the field.</source>
        <translation>يغطي Shift+Esc أو الزر الأحمر كل نوافذ Caseledger فورًا ومن أي مكان. وإن لم تكن هناك نافذة حوار مفتوحة وكان الحقل فارغًا فإن Esc يفعل ذلك أيضًا؛ وفي حقل ممتلئ يفرغ Esc الحقل.</translation>
    </message>
    <message>
        <source>Within 30 seconds you get back with Enter, later with your password. What you were doing stays as it was.</source>
        <translation>خلال 30 ثانية تعود بمفتاح Enter، وبعدها بكلمة المرور. يبقى كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once.</source>
        <translation>Ctrl+L يقفل فورًا.</translation>
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
        <translation>✕ عُبث بسجل المراجعة. أولًا في الجلسة %1، السطر %2: %3. عدد الجلسات المعيبة: %4.</translation>
    </message>
    <message>
        <source>✓ Verified: %1 rows of %2 sessions, and all that the checkpoint knows is there.</source>
        <translation>✓ تم التحقق: عدد الأسطر %1 في عدد من الجلسات %2، وكل ما تعرفه نقطة التحقق موجود.</translation>
    </message>
    <message>
        <source>✓ Chain verified to session %2: %1 rows. A cut end, or a trail written anew, shows only by a checkpoint.</source>
        <translation>✓ تم التحقق من السلسلة حتى الجلسة %2: عدد الأسطر %1. النهاية المقطوعة أو السجل المكتوب من جديد لا يظهران إلا بنقطة تحقق.</translation>
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
        <translation>اسأل مشرفًا في مكتب القضية نفسها.</translation>
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
        <translation>اكتب سببًا أو اختر واحدًا (Alt+سهم أسفل)</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الخطابات</translation>
    </message>
    <message>
        <source>The reason stands in the trail. Name the occasion, not a person, an address or a telephone number.</source>
        <translation>السبب يبقى في سجل المراجعة. اذكر المناسبة، لا شخصًا ولا عنوانًا ولا رقم هاتف.</translation>
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
        <translation>أيام أكثر من %1</translation>
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
        <translation>الانتظار(&amp;I)</translation>
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
        <translation>الانتظار: %1</translation>
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
        <translation type="unfinished"></translation>
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
        <translation>لا خطاب مفتوحًا.</translation>
    </message>
    <message>
        <source>Open: %1 (%2).</source>
        <translation>المفتوحة: %1 (%2).</translation>
    </message>
    <message>
        <source>The longest wait is %1.</source>
        <translation>أطول انتظار هو %1.</translation>
    </message>
    <message>
        <source>Waiting for more than %1 days: %2.</source>
        <translation>المنتظرة أكثر من عدد الأيام %1: %2.</translation>
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
        <source>F5</source>
        <translation>F5</translation>
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
        <translation>معروض %1 من %2 من الخطابات.</translation>
    </message>
    <message>
        <source>Nobody has asked for a PIN letter yet.</source>
        <translation>لم يطلب أحد خطاب PIN بعد.</translation>
    </message>
    <message>
        <source>No letter fits. Hidden by the filters: %1.</source>
        <translation>لا خطاب يطابق. المخفية بالتصفية: %1.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>جارٍ العمل…</translation>
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
        <source>Search for a case to begin (Ctrl+K)</source>
        <translation>ابحث عن قضية للبدء (Ctrl+K)</translation>
    </message>
    <message>
        <source>DEMO. Every name, address and number is made up. Today is %1.</source>
        <translation>DEMO. كل الأسماء والعناوين والأرقام غير حقيقية. اليوم هو %1.</translation>
    </message>
    <message>
        <source>This database has no users: whoever may open the file has every right of every role.</source>
        <translation>لا مستخدمين في قاعدة البيانات هذه: من يستطيع فتح الملف له كل صلاحيات كل الأدوار.</translation>
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
        <translation>يبقى في سجل المراجعة</translation>
    </message>
    <message>
        <source>Only with a reason: name the occasion, not a person, an address or a number.</source>
        <translation>فقط مع السبب: اذكر المناسبة، لا شخصًا ولا عنوانًا ولا رقمًا.</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>لماذا؟(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>caseledger::PageBrowser</name>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>الصفحة السابقة(&amp;V)</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>الصفحة التالية(&amp;X)</translation>
    </message>
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
        <translation>لا عنوان معروف لهذا الوالد: تبقى نافذة الظرف فارغة.</translation>
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
</context>
<context>
    <name>caseledger::PaperMenus</name>
    <message>
        <source>A batch is running</source>
        <translation>دفعة قيد التنفيذ</translation>
    </message>
    <message>
        <source>A batch is running. Stop it and quit? What is written stays whole, and it can go on later.</source>
        <translation>دفعة قيد التنفيذ. إيقافها والإنهاء؟ ما كُتب يبقى سليمًا ويمكن المتابعة لاحقًا.</translation>
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
</context>
<context>
    <name>caseledger::PartyCard</name>
    <message>
        <source>Address, phone and e-mail are withheld</source>
        <translation>العنوان والهاتف والبريد الإلكتروني محجوبة</translation>
    </message>
    <message>
        <source>No address known</source>
        <translation>لا عنوان معروفًا</translation>
    </message>
    <message>
        <source>mail came back %1</source>
        <translation>عاد البريد في %1</translation>
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
        <translation>نهاية رقم SSN هي %1</translation>
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
        <source>1 other case (%1)</source>
        <translation>قضية أخرى واحدة (%1)</translation>
    </message>
    <message>
        <source>%1 other cases (%2)</source>
        <translation>قضايا أخرى: %1 (%2)</translation>
    </message>
    <message>
        <source>Other cases of the %1</source>
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
        <translation>جارٍ السؤال عن الطابعات…</translation>
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
        <translation>لا طابعة مهيأة على هذا الحاسوب.</translation>
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
        <translation>السبب يبقى في سجل المراجعة حيث يقرؤه مشرفك. اذكر المناسبة، لا شخصًا ولا عنوانًا ولا رقمًا.</translation>
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
        <translation>القضية %1: إظهار بيانات الاتصال للمحمي (%2) لعدد من الثواني %3.</translation>
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
        <translation>لا عنوان ولا هاتف ولا بريد إلكتروني معروف.</translation>
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
        <source>Why it is this much</source>
        <translation>مما يتكوّن هذا المبلغ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
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
        <translation>عن هذه الجلسة(&amp;A)</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>تسجيل الخروج(&amp;O)</translation>
    </message>
    <message>
        <source>About this session</source>
        <translation>عن هذه الجلسة</translation>
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
        <translation>DEMO: المستخدمون هم administrator و supervisor و caseworker و agent و mailroom و auditor؛ وكلمة مرور كل منهم demo.</translation>
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
    <name>caseledger::TablePage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>عرض الكل(&amp;A)</translation>
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
        <translation>أحدث الأسطر: %1. ضيّق البحث لرؤية الأقدم.</translation>
    </message>
    <message>
        <source>Nothing in the trail fits.</source>
        <translation>لا شيء في سجل المراجعة يطابق.</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>سطر واحد</translation>
    </message>
    <message>
        <source>%1 rows, newest first</source>
        <translation>عدد الأسطر: %1، الأحدث أولًا</translation>
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
    <name>caseledger::TrailTextLine</name>
    <message>
        <source>Reason and detail of the chosen row</source>
        <translation>سبب السطر المختار وتفاصيله</translation>
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
