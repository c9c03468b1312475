<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccessNotice</name>
    <message>
        <source>Access Notice</source>
        <extracomment>Title of the paper that explains online access to a parent</extracomment>
        <translation>إشعار بكيفية الاطلاع على القضية عبر الإنترنت</translation>
    </message>
    <message>
        <source>You can look at your child support case online at any time. This paper says what you can do there, what you need for it, and how to begin.</source>
        <extracomment>First sentence of the access notice</extracomment>
        <translation>يمكنكم الاطلاع على قضية إعالة الطفل الخاصة بكم عبر الإنترنت في أي وقت. تبيّن هذه الورقة ما يمكنكم فعله هناك، وما تحتاجون إليه، وكيف تبدؤون.</translation>
    </message>
    <message>
        <source>What you can do online</source>
        <extracomment>Heading above a list of what a parent can do online</extracomment>
        <translation>ما يمكنكم فعله عبر الإنترنت</translation>
    </message>
    <message>
        <source>You can</source>
        <extracomment>Column of a list: things a parent can do online</extracomment>
        <translation>يمكنكم</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>Column of a list: what each of the things is</extracomment>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>See the payment history</source>
        <extracomment>Something a parent can do online</extracomment>
        <translation>الاطلاع على سجل المدفوعات</translation>
    </message>
    <message>
        <source>The day and the amount of each payment received. You can print it.</source>
        <extracomment>What the payment history is</extracomment>
        <translation>تاريخ كل دفعة مستلمة ومبلغها. ويمكنكم طباعته.</translation>
    </message>
    <message>
        <source>See the disbursements</source>
        <extracomment>Something the custodial parent can do online. Disbursements: payments sent on to that parent</extracomment>
        <translation>الاطلاع على المدفوعات المصروفة</translation>
    </message>
    <message>
        <source>All payments that were sent to you.</source>
        <extracomment>What disbursements are</extracomment>
        <translation>كل المدفوعات التي أُرسلت إليكم.</translation>
    </message>
    <message>
        <source>Print payment coupons</source>
        <extracomment>Something the noncustodial parent can do online</extracomment>
        <translation>طباعة قسائم الدفع</translation>
    </message>
    <message>
        <source>They go into the envelope with a payment sent by mail.</source>
        <extracomment>What payment coupons are: slips that go with a check</extracomment>
        <translation>توضع في الظرف مع الدفعة المرسلة بالبريد.</translation>
    </message>
    <message>
        <source>Make account statements</source>
        <extracomment>Something a parent can do online</extracomment>
        <translation>إعداد كشوف الحساب</translation>
    </message>
    <message>
        <source>A payment history, a support obligation summary, or both in one. You can save them.</source>
        <extracomment>What account statements are</extracomment>
        <translation>سجل المدفوعات، أو ملخص التزامات الإعالة، أو كلاهما معًا. ويمكنكم حفظها.</translation>
    </message>
    <message>
        <source>See the monthly notice</source>
        <extracomment>Something the custodial parent can do online</extracomment>
        <translation>الاطلاع على الإشعار الشهري</translation>
    </message>
    <message>
        <source>What was collected for you in a month and what became of it.</source>
        <extracomment>What the monthly notice is</extracomment>
        <translation>ما حُصّل لصالحكم في الشهر وأين ذهب.</translation>
    </message>
    <message>
        <source>Write to your local office</source>
        <extracomment>Something a parent can do online</extracomment>
        <translation>مراسلة مكتبكم المحلي</translation>
    </message>
    <message>
        <source>An e-mail to the child support office of your district.</source>
        <extracomment>What writing to the local office is</extracomment>
        <translation>رسالة بالبريد الإلكتروني إلى مكتب إعالة الطفل في منطقتكم.</translation>
    </message>
    <message>
        <source>Keep your own contact details up to date</source>
        <extracomment>Something a parent can do online</extracomment>
        <translation>تحديث بيانات الاتصال الخاصة بكم</translation>
    </message>
    <message>
        <source>Your address, your telephone number and your e-mail address.</source>
        <extracomment>What contact details are</extracomment>
        <translation>عنوانكم ورقم هاتفكم وعنوان بريدكم الإلكتروني.</translation>
    </message>
    <message>
        <source>Your safety</source>
        <extracomment>Heading of a box about the safety of people who are watched or threatened</extracomment>
        <translation>سلامتكم</translation>
    </message>
    <message>
        <source>Someone may be able to see what you do on a computer or a phone. If you are afraid of someone, use a computer or a phone that this person cannot get at.</source>
        <extracomment>In the safety box</extracomment>
        <translation>قد يتمكن شخص ما من رؤية ما تفعلونه على الكمبيوتر أو الهاتف. إذا كنتم تخافون من شخص ما، فاستخدموا جهاز كمبيوتر أو هاتفًا لا يستطيع هذا الشخص الوصول إليه.</translation>
    </message>
    <message>
        <source>The EXIT button of the website, or the Esc key, leaves it at once.</source>
        <extracomment>In the safety box. EXIT is the word on a button of an English website, Esc the name of a key: both stay</extracomment>
        <translation>زر EXIT في الموقع، أو مفتاح Esc في لوحة المفاتيح، يُخرجكم منه فورًا.</translation>
    </message>
    <message>
        <source>If you are not safe at home, you can get help by telephone: %1.</source>
        <extracomment>In the safety box. %1 is a telephone number</extracomment>
        <translation>إذا لم تكونوا آمنين في بيتكم، فيمكنكم الحصول على المساعدة بالهاتف: %1.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <extracomment>Heading. PIN: the secret number of five digits for the online account</extracomment>
        <translation>رقم التعريف الشخصي (PIN)</translation>
    </message>
    <message>
        <source>To begin you need your Social Security number and your PIN. The PIN has five digits. It was mailed to you when your child support account was opened.</source>
        <extracomment>What a PIN is. PIN stays as it is</extracomment>
        <translation>لكي تبدؤوا، تحتاجون إلى رقم الضمان الاجتماعي ورقم التعريف الشخصي (PIN). يتكوّن رقم التعريف الشخصي من خمسة أرقام. وقد أُرسل إليكم بالبريد عند فتح حساب إعالة الطفل الخاص بكم.</translation>
    </message>
    <message>
        <source>The PIN cannot be reset or changed, and it is never told by telephone. If you do not have it, it can only be mailed to you again.</source>
        <extracomment>What nobody can do with a PIN</extracomment>
        <translation>لا يمكن تغيير رقم التعريف الشخصي ولا إعادة تعيينه، ولا يُعطى أبدًا عبر الهاتف. وإذا لم يكن لديكم، فلا يمكن إلا إرساله إليكم بالبريد مرة أخرى.</translation>
    </message>
    <message>
        <source>This paper never shows a PIN.</source>
        <extracomment>A PIN stands in a letter of its own, never on this notice</extracomment>
        <translation>لا يظهر رقم التعريف الشخصي (PIN) أبدًا في هذه الورقة.</translation>
    </message>
    <message>
        <source>If you do not have your PIN: by telephone</source>
        <extracomment>Heading: the first of two ways to get the PIN</extracomment>
        <translation>إذا لم يكن لديكم رقم التعريف الشخصي: بالهاتف</translation>
    </message>
    <message>
        <source>Call %1, Monday to Friday from 8:00 AM to 7:00 PM (TTY: %2), and ask to have your PIN mailed.</source>
        <extracomment>%1 and %2 are telephone numbers, %2 is for deaf people (TTY)</extracomment>
        <translation>اتصلوا بالرقم %1 من الإثنين إلى الجمعة، من الساعة 8:00 صباحًا إلى الساعة 7:00 مساءً، واطلبوا إرسال رقم التعريف الشخصي بالبريد. الهاتف النصي للصم: %2.</translation>
    </message>
    <message>
        <source>Please have at hand:</source>
        <extracomment>Above a list of four things that a caller must know</extracomment>
        <translation>يُرجى تجهيز البيانات التالية قبل الاتصال:</translation>
    </message>
    <message>
        <source>your full name</source>
        <extracomment>One of the things a caller must know</extracomment>
        <translation>اسمكم الكامل</translation>
    </message>
    <message>
        <source>your Social Security number</source>
        <extracomment>One of the things a caller must know</extracomment>
        <translation>رقم الضمان الاجتماعي الخاص بكم</translation>
    </message>
    <message>
        <source>your New York Case Identifier; if you have more than one case, the identifier of each</source>
        <extracomment>One of the things a caller must know. New York Case Identifier: the number of the case, as AB12345C1</extracomment>
        <translation>رقم قضيتكم في نيويورك؛ وإذا كانت لديكم أكثر من قضية، فرقم كل منها</translation>
    </message>
    <message>
        <source>your mailing address</source>
        <extracomment>One of the things a caller must know</extracomment>
        <translation>عنوانكم البريدي</translation>
    </message>
    <message>
        <source>If you do not have your PIN: in writing</source>
        <extracomment>Heading: the second of two ways to get the PIN</extracomment>
        <translation>إذا لم يكن لديكم رقم التعريف الشخصي: كتابةً</translation>
    </message>
    <message>
        <source>Write a letter with the same four things, sign it with your signature, and mail it to:</source>
        <extracomment>Above a postal address</extracomment>
        <translation>اكتبوا رسالة فيها البيانات الأربعة نفسها، ووقّعوا عليها بخط يدكم، وأرسلوها بالبريد إلى:</translation>
    </message>
    <message>
        <source>How to begin</source>
        <extracomment>Heading above the steps to open an account on the website NY.gov</extracomment>
        <translation>كيف تبدؤون</translation>
    </message>
    <message>
        <source>Go to %1, or point the camera of a phone at the first code below.</source>
        <extracomment>%1 is an internet address; the code is a QR code printed below</extracomment>
        <translation>ادخلوا إلى %1 أو وجّهوا كاميرا الهاتف نحو الرمز الأول أدناه.</translation>
    </message>
    <message>
        <source>If you have no NY.gov account: create one.</source>
        <extracomment>First step. NY.gov stays as it is</extracomment>
        <translation>إذا لم يكن لديكم حساب على NY.gov، فأنشئوا حسابًا.</translation>
    </message>
    <message>
        <source>If you have a NY.gov account already: link it to your child support case.</source>
        <extracomment>Second step. NY.gov stays as it is</extracomment>
        <translation>إذا كان لديكم حساب على NY.gov، فاربطوه بقضية إعالة الطفل الخاصة بكم.</translation>
    </message>
    <message>
        <source>For either you enter your Social Security number and your PIN.</source>
        <extracomment>What is needed for either step</extracomment>
        <translation>في الحالتين تُدخلون رقم الضمان الاجتماعي ورقم التعريف الشخصي (PIN).</translation>
    </message>
    <message>
        <source>Your account online</source>
        <extracomment>Beside a QR code with the address of the website</extracomment>
        <translation>حسابكم عبر الإنترنت</translation>
    </message>
    <message>
        <source>Contact us</source>
        <extracomment>Beside a QR code with the address of a page for questions</extracomment>
        <translation>تواصلوا معنا</translation>
    </message>
    <message>
        <source>If you have questions</source>
        <extracomment>Heading</extracomment>
        <translation>إذا كانت لديكم أسئلة</translation>
    </message>
    <message>
        <source>The child support office answers here: %1</source>
        <extracomment>%1 is an internet or e-mail address</extracomment>
        <translation>يجيبكم مكتب إعالة الطفل هنا: %1</translation>
    </message>
</context>
<context>
    <name>Assistance</name>
    <message>
        <source>Never received</source>
        <extracomment>the family never received cash assistance</extracomment>
        <translation>لم تتلقَّ مساعدة قط</translation>
    </message>
    <message>
        <source>Received in the past</source>
        <extracomment>the family received cash assistance in the past</extracomment>
        <translation>تلقت مساعدة في الماضي</translation>
    </message>
    <message>
        <source>Receives now</source>
        <extracomment>the family receives cash assistance</extracomment>
        <translation>تتلقى مساعدة الآن</translation>
    </message>
</context>
<context>
    <name>BalanceKind</name>
    <message>
        <source>Due this month</source>
        <extracomment>a balance: support of this month that is due and not paid yet</extracomment>
        <translation>المستحق هذا الشهر</translation>
    </message>
    <message>
        <source>Past due to the family</source>
        <extracomment>support that should have been paid in earlier months and belongs to the family</extracomment>
        <translation>متأخرات مستحقة للأسرة</translation>
    </message>
    <message>
        <source>Past due to the government</source>
        <extracomment>the same, for the time the family received cash assistance</extracomment>
        <translation>متأخرات مستحقة للحكومة</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>money paid that waits for a later charge, a refund or a decision</extracomment>
        <translation>مبالغ معلّقة</translation>
    </message>
    <message>
        <source>Total owed</source>
        <extracomment>a balance: all that is owed</extracomment>
        <translation>إجمالي المستحق</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>May I ask who is calling, please?</source>
        <extracomment>said on the telephone: the first question</extracomment>
        <translation>من المتصل من فضلكم؟</translation>
    </message>
    <message>
        <source>Please tell me your full name.</source>
        <extracomment>said on the telephone</extracomment>
        <translation>يُرجى ذكر اسمكم الكامل.</translation>
    </message>
    <message>
        <source>Please tell me your Social Security number.</source>
        <extracomment>said on the telephone</extracomment>
        <translation>يُرجى ذكر رقم الضمان الاجتماعي الخاص بكم.</translation>
    </message>
    <message>
        <source>Please tell me your New York Case Identifier, or each of them if you have more than one case.</source>
        <extracomment>said on the telephone</extracomment>
        <translation>يُرجى ذكر رقم قضيتكم في نيويورك، أو رقم كل قضية إذا كانت لديكم أكثر من قضية.</translation>
    </message>
    <message>
        <source>Please tell me your mailing address.</source>
        <extracomment>said on the telephone</extracomment>
        <translation>يُرجى ذكر عنوانكم البريدي.</translation>
    </message>
    <message>
        <source>I am sorry. Only the parent can ask for the PIN, by telephone or in a signed letter.</source>
        <extracomment>said on the telephone to somebody who calls for a parent</extracomment>
        <translation>نأسف لذلك. لا يمكن أن يطلب رقم التعريف الشخصي (PIN) إلا الوالد المعني نفسه، بالهاتف أو برسالة موقّعة.</translation>
    </message>
    <message>
        <source>Thank you. Shall we mail the PIN to the address we have?</source>
        <extracomment>said on the telephone when all the parent told is right; the address is the one in the records</extracomment>
        <translation>شكرًا لكم. هل نرسل رقم التعريف الشخصي (PIN) بالبريد إلى العنوان المسجل لدينا؟</translation>
    </message>
    <message>
        <source>Thank you. We will mail the PIN to the address we have. It cannot be told by telephone, reset or changed.</source>
        <extracomment>said on the telephone at the end of the call</extracomment>
        <translation>شكرًا لكم. سنرسل رقم التعريف الشخصي (PIN) بالبريد إلى العنوان المسجل لدينا. ولا يمكن إعطاؤه عبر الهاتف ولا تغييره ولا إعادة تعيينه.</translation>
    </message>
    <message>
        <source>Thank you. The office looks at your request first. Then we will mail the PIN to the address we have.</source>
        <extracomment>said on the telephone at the end of the call, where a supervisor decides</extracomment>
        <translation>شكرًا لكم. سيراجع المكتب طلبكم أولًا، ثم نرسل رقم التعريف الشخصي (PIN) بالبريد إلى العنوان المسجل لدينا.</translation>
    </message>
    <message>
        <source>I am sorry. Something you told me does not match what we have. We can go through it once more.</source>
        <extracomment>said on the telephone; what is wrong is not said</extracomment>
        <translation>نأسف لذلك. بعض ما ذكرتموه لا يطابق ما هو مسجل لدينا. يمكننا مراجعة البيانات مرة أخرى.</translation>
    </message>
    <message>
        <source>I am sorry. By telephone this is not possible any more today. You can call on another day, or send a signed letter.</source>
        <extracomment>said on the telephone after too many attempts</extracomment>
        <translation>نأسف لذلك. لم يعد ذلك ممكنًا بالهاتف اليوم. يمكنكم الاتصال في يوم آخر أو إرسال رسالة موقّعة.</translation>
    </message>
    <message>
        <source>Thank you. A letter with the PIN has been asked for already. Please wait for the mail.</source>
        <extracomment>said on the telephone where a letter with the PIN was asked for before</extracomment>
        <translation>شكرًا لكم. سبق طلب رسالة فيها رقم التعريف الشخصي (PIN). يُرجى انتظار البريد.</translation>
    </message>
    <message>
        <source>I am sorry. We cannot mail the PIN now. The office will look into it.</source>
        <extracomment>said on the telephone where there is no PIN to be mailed</extracomment>
        <translation>نأسف لذلك. لا يمكننا الآن إرسال رقم التعريف الشخصي (PIN) بالبريد. سيتحقق المكتب من الأمر.</translation>
    </message>
    <message>
        <source>Your reference number is %1.</source>
        <extracomment>said on the telephone; %1 is the number of a letter</extracomment>
        <translation>رقم المرجع الخاص بكم هو %1.</translation>
    </message>
</context>
<context>
    <name>CaseStatus</name>
    <message>
        <source>Open</source>
        <extracomment>a case that is being worked on</extracomment>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>a case that is not worked on any more</extracomment>
        <translation>مغلقة</translation>
    </message>
</context>
<context>
    <name>Coupon</name>
    <message>
        <source>Payment coupon</source>
        <extracomment>Heading of the part of a coupon that is mailed with a check</extracomment>
        <translation>قسيمة الدفع</translation>
    </message>
    <message>
        <source>Send this part with your payment.</source>
        <extracomment>Stands below the heading of a coupon: the slip of paper that goes into the envelope with the check</extracomment>
        <translation>أرسلوا هذا الجزء مع دفعتكم.</translation>
    </message>
    <message>
        <source>Keep this part</source>
        <extracomment>Heading of the other part of a coupon, which the parent cuts off and keeps</extracomment>
        <translation>احتفظوا بهذا الجزء</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Label: the name of the parent who pays</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Due date</source>
        <extracomment>Label: the day by which the payment is to be made</extracomment>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>Amount to pay</source>
        <extracomment>Label: how much is to be paid on the due date</extracomment>
        <translation>المبلغ المطلوب دفعه</translation>
    </message>
    <message>
        <source>Make check or money order payable to</source>
        <extracomment>Label; below it stand the name and the address of the payment center</extracomment>
        <translation>اكتبوا الشيك أو الحوالة المالية باسم</translation>
    </message>
    <message>
        <source>Write your name, case identifier and county on your payment.</source>
        <extracomment>At the foot of a coupon. The payment is a check or money order</extracomment>
        <translation>اكتبوا اسمكم ورقم القضية والمقاطعة على الشيك أو الحوالة المالية.</translation>
    </message>
    <message>
        <source>Past due on %1</source>
        <extracomment>Label beside an amount that should have been paid earlier; it is not part of the amount to pay. %1 is a date</extracomment>
        <translation>المتأخرات في %1</translation>
    </message>
    <message>
        <source>Printer alignment</source>
        <extracomment>Heading of a sheet for office staff: it shows how far a printer shifts what it prints</extracomment>
        <translation>ضبط الطابعة</translation>
    </message>
    <message>
        <source>1. Print this sheet at full size (100%).</source>
        <extracomment>First step on the alignment sheet</extracomment>
        <translation>1. اطبعوا هذه الورقة بحجمها الكامل (100%).</translation>
    </message>
    <message>
        <source>2. Each cross names the place where it should stand: millimeters from the left edge and from the top edge of the sheet.</source>
        <extracomment>Second step. Small crosses are printed with numbers beside them</extracomment>
        <translation>2. بجانب كل علامة + مكتوب أين ينبغي أن تكون: بالمليمتر من الحافة اليسرى ومن الحافة العليا للورقة.</translation>
    </message>
    <message>
        <source>3. Measure where it really stands. The nudge is the number printed, less the number measured: 40 printed and 39.6 measured make a nudge of 0.4.</source>
        <extracomment>Third step. The nudge is the setting that moves everything on a printed page a little</extracomment>
        <translation>3. قيسوا مكانها الفعلي. مقدار الإزاحة هو العدد المطبوع ناقص العدد المقيس: إذا كان المطبوع 40 والمقيس 39.6 فالإزاحة 0.4.</translation>
    </message>
</context>
<context>
    <name>DisbursementMethod</name>
    <message>
        <source>Debit card</source>
        <extracomment>money arrives on a card of the office</extracomment>
        <translation>بطاقة خصم</translation>
    </message>
    <message>
        <source>Direct deposit</source>
        <extracomment>money arrives in a bank account</extracomment>
        <translation>إيداع مباشر</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>a paper check</extracomment>
        <translation>شيك</translation>
    </message>
</context>
<context>
    <name>DisbursementStatus</name>
    <message>
        <source>Pending</source>
        <extracomment>not sent yet</extracomment>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>sent on its way; whether it arrived is not known</extracomment>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Cleared</source>
        <extracomment>sent and received</extracomment>
        <translation>تم استلامه</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>sent and come back</extracomment>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>taken back before it was paid out</extracomment>
        <translation>أُوقف</translation>
    </message>
</context>
<context>
    <name>Disbursements</name>
    <message>
        <source>Payments sent to you</source>
        <extracomment>Heading of the table of payments that were sent to the custodial parent</extracomment>
        <translation>المدفوعات المرسلة إليكم</translation>
    </message>
    <message>
        <source>No payment was sent to you in this period.</source>
        <extracomment>In the place of that table where there are none</extracomment>
        <translation>لم تُرسل إليكم أي دفعة في هذه الفترة.</translation>
    </message>
    <message>
        <source>Date sent</source>
        <extracomment>Column: the day a payment was sent</extracomment>
        <translation>تاريخ الإرسال</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <extracomment>Column: by debit card, direct deposit or check</extracomment>
        <translation>طريقة الإرسال</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Column: the letters and digits that name a payment</extracomment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column: what became of a payment that was sent</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Column: amounts of money</extracomment>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Total sent</source>
        <extracomment>Last line of a table: all payments that were sent and did not come back</extracomment>
        <translation>إجمالي ما أُرسل</translation>
    </message>
    <message>
        <source>Still to be sent to you on %1</source>
        <extracomment>Heading of the table of money that will be sent to the custodial parent. %1 is a date</extracomment>
        <translation>مبالغ لم تُرسل إليكم بعد، حتى تاريخ %1</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent to you.</source>
        <extracomment>In the place of that table where there is nothing</extracomment>
        <translation>لا توجد مبالغ تنتظر الإرسال إليكم.</translation>
    </message>
    <message>
        <source>To be sent by</source>
        <extracomment>Column: the last day on which a payment should be sent</extracomment>
        <translation>آخر موعد للإرسال</translation>
    </message>
    <message>
        <source>Payment received on</source>
        <extracomment>Column: the day the other parent&apos;s payment came in</extracomment>
        <translation>تاريخ استلام الدفعة</translation>
    </message>
    <message>
        <source>Total still to be sent</source>
        <extracomment>Last line of a table: all money that is still to be sent</extracomment>
        <translation>إجمالي ما لم يُرسل بعد</translation>
    </message>
    <message>
        <source>A payment that is pending was not sent yet. One that is returned or stopped did not reach you. They are shown, but they are not in the total.</source>
        <extracomment>Below the table of payments sent; the four words are values of its column &quot;Status&quot;</extracomment>
        <translation>المبلغ الذي حالته «بانتظار الإرسال» لم يُرسل بعد. والمبلغ الذي حالته «أُعيد» أو «أُوقف» لم يصل إليكم. وهذه المبالغ تظهر هنا، لكنها لا تدخل في الإجمالي.</translation>
    </message>
    <message>
        <source>The day beside each amount is the last day on which it should be sent. It may take a few more days to reach you.</source>
        <extracomment>Below the table of money that is still to be sent</extracomment>
        <translation>التاريخ المكتوب بجانب كل مبلغ هو آخر يوم ينبغي إرساله فيه. وقد يستغرق وصوله إليكم بضعة أيام أخرى.</translation>
    </message>
    <message>
        <source>Disbursements</source>
        <extracomment>Title of the paper that lists the payments sent on to the custodial parent</extracomment>
        <translation>المدفوعات المصروفة</translation>
    </message>
    <message>
        <source>This paper shows the support payments that were sent to you for this case from %1 to %2, and what is still to be sent.</source>
        <extracomment>First sentence of the paper. %1 and %2 are dates</extracomment>
        <translation>تعرض هذه الورقة مدفوعات الإعالة التي أُرسلت إليكم في هذه القضية من %1 إلى %2، وما لم يُرسل بعد.</translation>
    </message>
    <message>
        <source>If a payment did not reach you, or something is not clear, please ask us. Have your case identifier %1 at hand.</source>
        <extracomment>Last sentence of the paper. %1 is a case identifier</extracomment>
        <translation>إذا لم تصل إليكم دفعة، أو كان شيء غير واضح، فنرجو أن تسألونا. ويُرجى أن يكون رقم قضيتكم %1 أمامكم.</translation>
    </message>
    <message numerus="yes">
        <source>%n disbursement(s) in this list.</source>
        <extracomment>Below the list of payments sent on to the custodial parent. %n is their number</extracomment>
        <translation>
            <numerusform>لا توجد مدفوعات مصروفة في هذه القائمة.</numerusform>
            <numerusform>عدد المدفوعات المصروفة في هذه القائمة: %n.</numerusform>
            <numerusform>عدد المدفوعات المصروفة في هذه القائمة: %n.</numerusform>
            <numerusform>عدد المدفوعات المصروفة في هذه القائمة: %n.</numerusform>
            <numerusform>عدد المدفوعات المصروفة في هذه القائمة: %n.</numerusform>
            <numerusform>عدد المدفوعات المصروفة في هذه القائمة: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frequency</name>
    <message>
        <source>Every week</source>
        <extracomment>how often support is due</extracomment>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <extracomment>how often support is due</extracomment>
        <translation>كل أسبوعين</translation>
    </message>
    <message>
        <source>Twice a month</source>
        <extracomment>on the 1st and the 15th</extracomment>
        <translation>مرتين في الشهر</translation>
    </message>
    <message>
        <source>Every month</source>
        <extracomment>how often support is due</extracomment>
        <translation>كل شهر</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>the name of a language</extracomment>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>the name of a language</extracomment>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>the name of a language</extracomment>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Bengali</source>
        <extracomment>the name of a language</extracomment>
        <translation>البنغالية</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>the name of a language</extracomment>
        <translation>الكورية</translation>
    </message>
</context>
<context>
    <name>LedgerLine</name>
    <message>
        <source>Opening balance owed to the family</source>
        <extracomment>owed when the account was opened</extracomment>
        <translation>رصيد افتتاحي مستحق للأسرة</translation>
    </message>
    <message>
        <source>Opening balance owed to the government</source>
        <extracomment>owed when the account was opened</extracomment>
        <translation>رصيد افتتاحي مستحق للحكومة</translation>
    </message>
    <message>
        <source>Current support due</source>
        <extracomment>support for a child fell due</extracomment>
        <translation>استحقاق الإعالة الجارية</translation>
    </message>
    <message>
        <source>Child care due</source>
        <extracomment>money toward a child&apos;s day care fell due</extracomment>
        <translation>استحقاق نفقات رعاية الأطفال</translation>
    </message>
    <message>
        <source>Medical support due</source>
        <extracomment>money toward a child&apos;s medical costs fell due</extracomment>
        <translation>استحقاق الإعالة الطبية</translation>
    </message>
    <message>
        <source>Spousal support due</source>
        <extracomment>support for a husband or wife fell due</extracomment>
        <translation>استحقاق إعالة الزوج أو الزوجة</translation>
    </message>
    <message>
        <source>Payment toward past-due support due</source>
        <extracomment>an amount expected toward what is past due fell due</extracomment>
        <translation>استحقاق دفعة لسداد المتأخرات</translation>
    </message>
    <message>
        <source>Adjustment of what is past due to the family</source>
        <extracomment>a correction, up or down, of past-due support</extracomment>
        <translation>تعديل المتأخرات المستحقة للأسرة</translation>
    </message>
    <message>
        <source>Adjustment of what is past due to the government</source>
        <extracomment>a correction, up or down, of past-due support</extracomment>
        <translation>تعديل المتأخرات المستحقة للحكومة</translation>
    </message>
    <message>
        <source>Payment received, on hold</source>
        <extracomment>the payment waits and has not been used yet</extracomment>
        <translation>دفعة مستلمة، قيد الانتظار</translation>
    </message>
    <message>
        <source>Payment returned, not counted</source>
        <extracomment>the payment bounced or went back and does not count</extracomment>
        <translation>دفعة مرتجعة، غير محتسبة</translation>
    </message>
    <message>
        <source>Payment received</source>
        <extracomment>money that came in</extracomment>
        <translation>دفعة مستلمة</translation>
    </message>
    <message>
        <source>Payment to the custodial parent</source>
        <extracomment>money sent on; whether it arrived stands beside it</extracomment>
        <translation>مبلغ مصروف للوالد الحاضن</translation>
    </message>
    <message>
        <source>Payment to the government</source>
        <extracomment>money sent on to the agency that paid assistance</extracomment>
        <translation>مبلغ مصروف للحكومة</translation>
    </message>
    <message>
        <source>Refund of a payment</source>
        <extracomment>money given back to the one who paid it</extracomment>
        <translation>ردّ دفعة</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 already covered)</source>
        <extracomment>%1 says what was due; %2 is the part of the amount %3 that was paid, or taken off by an adjustment, already</extracomment>
        <translation>%1 (تمت تسوية %2 من أصل %3)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 already used)</source>
        <extracomment>%1 names money received or taken off; %2 is the part of the amount %3 that was used already</extracomment>
        <translation>%1 (استُخدم %2 من أصل %3)</translation>
    </message>
    <message>
        <source>Balance brought forward</source>
        <extracomment>what was owed before the first line of a list</extracomment>
        <translation>رصيد منقول</translation>
    </message>
    <message>
        <source>There is nothing in this balance</source>
        <extracomment>the answer where a balance is zero because nothing makes it</extracomment>
        <translation>لا يوجد شيء في هذا الرصيد</translation>
    </message>
</context>
<context>
    <name>MonthlyNotice</name>
    <message>
        <source>Monthly Notice</source>
        <extracomment>Title of the paper that says what was collected for a parent in a month</extracomment>
        <translation>الإشعار الشهري</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>Label of the month that the notice is about</extracomment>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>This notice says how much child support was collected for you in this month, and what became of it.</source>
        <extracomment>First sentence of the monthly notice</extracomment>
        <translation>يبيّن هذا الإشعار ما حُصّل لصالحكم من إعالة الطفل في هذا الشهر، وأين ذهب.</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>Column: what an amount is</extracomment>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Column</extracomment>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Collected in this month</source>
        <extracomment>Line with an amount: all payments of the month</extracomment>
        <translation>ما حُصّل في هذا الشهر</translation>
    </message>
    <message>
        <source>Paid current support</source>
        <extracomment>Line with an amount: the part that paid support of the month</extracomment>
        <translation>سُدّد للإعالة الجارية</translation>
    </message>
    <message>
        <source>Paid past-due support</source>
        <extracomment>Line with an amount: the part that paid support of earlier months</extracomment>
        <translation>سُدّد للمتأخرات</translation>
    </message>
    <message>
        <source>Held, not used yet</source>
        <extracomment>Line with an amount: the part that has not been used yet</extracomment>
        <translation>معلّق، لم يُستخدم بعد</translation>
    </message>
    <message>
        <source>Kept by the government in return for public assistance</source>
        <extracomment>Line with an amount</extracomment>
        <translation>ما احتفظت به الحكومة مقابل المساعدة العامة</translation>
    </message>
    <message>
        <source>Annual fee, withheld from the family&apos;s money</source>
        <extracomment>Line with an amount</extracomment>
        <translation>الرسم السنوي، يُقتطع من مال الأسرة</translation>
    </message>
    <message>
        <source>Paid to the family</source>
        <extracomment>Line with an amount, and column of amounts; short words, please</extracomment>
        <translation>دُفع للأسرة</translation>
    </message>
    <message>
        <source>Of the %1 collected in this month, %2 paid current support and %3 paid past-due support.</source>
        <extracomment>%1, %2 and %3 are amounts; %2 and %3 together are %1</extracomment>
        <translation>حُصّل في هذا الشهر %1، سُدّد منه مبلغ %2 للإعالة الجارية ومبلغ %3 للمتأخرات.</translation>
    </message>
    <message>
        <source>Of the %1 collected in this month, %2 paid current support, %3 paid past-due support, and %4 is held.</source>
        <extracomment>%1 to %4 are amounts; %2, %3 and %4 together are %1</extracomment>
        <translation>حُصّل في هذا الشهر %1، سُدّد منه مبلغ %2 للإعالة الجارية ومبلغ %3 للمتأخرات، وبقي مبلغ %4 معلّقًا.</translation>
    </message>
    <message>
        <source>With the %1 collected in this month and %2 of money that was held before, %3 of current support and %4 of past-due support were paid.</source>
        <extracomment>%1 to %4 are amounts; %3 and %4 together are %1 and %2 together</extracomment>
        <translation>حُصّل في هذا الشهر %1، وأُضيف إليه مبلغ %2 كان معلّقًا من قبل، وسُدّد من ذلك مبلغ %3 للإعالة الجارية ومبلغ %4 للمتأخرات.</translation>
    </message>
    <message>
        <source>Of the money that paid support, %1 was paid to the family and %2 was kept by the government.</source>
        <extracomment>%1 and %2 are amounts</extracomment>
        <translation>من المال الذي سُدّدت به الإعالة، دُفع %1 للأسرة واحتفظت الحكومة بمبلغ %2.</translation>
    </message>
    <message>
        <source>Of the money that paid support, %1 was paid to the family, %2 was kept by the government, and %3 was withheld as the annual fee.</source>
        <extracomment>%1, %2 and %3 are amounts</extracomment>
        <translation>من المال الذي سُدّدت به الإعالة، دُفع %1 للأسرة، واحتفظت الحكومة بمبلغ %2، واقتُطع %3 رسمًا سنويًا.</translation>
    </message>
    <message>
        <source>Collected from %1</source>
        <extracomment>Heading above the payments of one parent. %1 is a name</extracomment>
        <translation>ما حُصّل من %1</translation>
    </message>
    <message>
        <source>Collected from %1 (%2)</source>
        <extracomment>Heading above the payments of one parent. %1 is a name, %2 the same name in the person&apos;s own script</extracomment>
        <translation>ما حُصّل من %1 (%2)</translation>
    </message>
    <message>
        <source>Collected from the other parent</source>
        <extracomment>Heading above the payments of a parent whose name is not known</extracomment>
        <translation>ما حُصّل من الوالد الآخر</translation>
    </message>
    <message>
        <source>Nothing was collected from this parent in this month.</source>
        <extracomment>In the place of a list of payments</extracomment>
        <translation>لم يُحصّل شيء من هذا الوالد في هذا الشهر.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) came in from this parent in this month.</source>
        <extracomment>Below a list of payments. %n is their number</extracomment>
        <translation>
            <numerusform>لم تُستلم أي دفعة من هذا الوالد في هذا الشهر.</numerusform>
            <numerusform>استُلمت دفعة واحدة من هذا الوالد في هذا الشهر.</numerusform>
            <numerusform>استُلمت دفعتان من هذا الوالد في هذا الشهر.</numerusform>
            <numerusform>استُلمت %n دفعات من هذا الوالد في هذا الشهر.</numerusform>
            <numerusform>استُلمت %n دفعة من هذا الوالد في هذا الشهر.</numerusform>
            <numerusform>استُلمت %n دفعة من هذا الوالد في هذا الشهر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Column: the day a payment came in. Keep the words of all columns short</extracomment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Case</source>
        <extracomment>Column: the identifier of a case</extracomment>
        <translation>القضية</translation>
    </message>
    <message>
        <source>Collected</source>
        <extracomment>Column of amounts: the whole payment; short words, please</extracomment>
        <translation>ما حُصّل</translation>
    </message>
    <message>
        <source>Current support</source>
        <extracomment>Column of amounts: the part that paid current support; short words, please</extracomment>
        <translation>الإعالة الجارية</translation>
    </message>
    <message>
        <source>Past-due support</source>
        <extracomment>Column of amounts: the part that paid past-due support; short words, please</extracomment>
        <translation>المتأخرات</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>Column of amounts: the part that has not been used yet; short words, please</extracomment>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Kept by the government</source>
        <extracomment>Column of amounts: the part the government kept; short words, please</extracomment>
        <translation>احتفظت به الحكومة</translation>
    </message>
    <message>
        <source>%1, from an earlier payment</source>
        <extracomment>In the column of the case, for money that came in earlier. %1 is a case identifier</extracomment>
        <translation>%1، من دفعة سابقة</translation>
    </message>
    <message>
        <source>%1, annual fee</source>
        <extracomment>In the column of the case, for a fee that is taken off. %1 is a case identifier</extracomment>
        <translation>%1، الرسم السنوي</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Last line of a list: its sums</extracomment>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <extracomment>Heading</extracomment>
        <translation>معاني الكلمات</translation>
    </message>
    <message>
        <source>Current support is support of the month in which a payment came in. Past-due support is support of earlier months that was not paid in time.</source>
        <extracomment>What two words mean</extracomment>
        <translation>الإعالة الجارية هي إعالة الشهر الذي استُلمت فيه الدفعة. والمتأخرات هي إعالة أشهر سابقة لم تُدفع في موعدها.</translation>
    </message>
    <message>
        <source>The government keeps support for the time in which a family receives or received public assistance. All other support is paid to the family: it is sent to you.</source>
        <extracomment>What the words on money kept by the government, and on money paid to the family, mean</extracomment>
        <translation>تحتفظ الحكومة بالإعالة عن المدة التي تتلقى فيها الأسرة، أو تلقت فيها، مساعدة عامة. وكل إعالة أخرى تُدفع للأسرة، أي تُرسل إليكم.</translation>
    </message>
    <message>
        <source>Held means: the money was received and is kept for your case, but it is not used yet. An amount below zero means: money that was held before was used in this month.</source>
        <extracomment>What held means</extracomment>
        <translation>كلمة «معلّق» تعني أن المال استُلم وهو محفوظ لقضيتكم، لكنه لم يُستخدم بعد. والمبلغ الذي يقل عن الصفر يعني أن مالًا كان معلّقًا من قبل قد استُخدم في هذا الشهر.</translation>
    </message>
    <message>
        <source>Federal law asks for an annual fee on some cases. It is taken from the family&apos;s money once a certain sum was collected in the year.</source>
        <extracomment>What the annual fee is</extracomment>
        <translation>يفرض القانون الفيدرالي رسمًا سنويًا على بعض القضايا. ويُقتطع هذا الرسم من مال الأسرة بعد تحصيل مبلغ معيّن خلال السنة.</translation>
    </message>
    <message>
        <source>If something looks wrong or is not clear, please ask us: %1</source>
        <extracomment>Last words of the notice</extracomment>
        <translation>إذا بدا لكم شيء خاطئًا أو غير واضح، فنرجو أن تسألونا: %1</translation>
    </message>
</context>
<context>
    <name>ObligationKind</name>
    <message>
        <source>Current support</source>
        <extracomment>support for a child, due regularly</extracomment>
        <translation>الإعالة الجارية</translation>
    </message>
    <message>
        <source>Child care</source>
        <extracomment>money toward the costs of a child&apos;s day care</extracomment>
        <translation>نفقات رعاية الأطفال</translation>
    </message>
    <message>
        <source>Medical support</source>
        <extracomment>money toward a child&apos;s medical costs</extracomment>
        <translation>الإعالة الطبية</translation>
    </message>
    <message>
        <source>Spousal support</source>
        <extracomment>support for a husband or wife</extracomment>
        <translation>إعالة الزوج أو الزوجة</translation>
    </message>
    <message>
        <source>Payment toward past-due support</source>
        <extracomment>an amount expected regularly toward what is past due</extracomment>
        <translation>دفعة لسداد المتأخرات</translation>
    </message>
</context>
<context>
    <name>PaperKind</name>
    <message>
        <source>Payment history</source>
        <extracomment>name of a paper: the payments received for a case</extracomment>
        <translation>سجل المدفوعات</translation>
    </message>
    <message>
        <source>Support obligation summary</source>
        <extracomment>name of a paper: what is to be paid, what is owed</extracomment>
        <translation>ملخص التزامات الإعالة</translation>
    </message>
    <message>
        <source>Account statement</source>
        <extracomment>name of a paper: summary and every line of the account</extracomment>
        <translation>كشف الحساب</translation>
    </message>
    <message>
        <source>Disbursements</source>
        <extracomment>name of a paper: the payments sent to the custodial parent</extracomment>
        <translation>المدفوعات المصروفة</translation>
    </message>
    <message>
        <source>Payment coupons</source>
        <extracomment>name of a paper: slips that are mailed with a payment</extracomment>
        <translation>قسائم الدفع</translation>
    </message>
    <message>
        <source>Monthly notice</source>
        <extracomment>name of a paper: what was collected in a month and what became of it</extracomment>
        <translation>الإشعار الشهري</translation>
    </message>
    <message>
        <source>Access notice</source>
        <extracomment>name of a paper: how a parent sees the case online</extracomment>
        <translation>إشعار بكيفية الاطلاع على القضية عبر الإنترنت</translation>
    </message>
</context>
<context>
    <name>PaperRefusal</name>
    <message>
        <source>This paper is made for the custodial parent only.</source>
        <extracomment>to staff, why a paper is not made: the chosen parent is the noncustodial one</extracomment>
        <translation>هذه الورقة مخصصة للوالد الحاضن فقط.</translation>
    </message>
    <message>
        <source>This paper is made for the noncustodial parent only.</source>
        <extracomment>to staff, why a paper is not made: the chosen parent is the custodial one</extracomment>
        <translation>هذه الورقة مخصصة للوالد غير الحاضن فقط.</translation>
    </message>
    <message>
        <source>Nothing is to be paid on these days, so there is no coupon.</source>
        <extracomment>to staff, why payment coupons are not made</extracomment>
        <translation>لا يوجد مبلغ واجب الدفع في هذه الأيام، لذلك لا توجد قسيمة.</translation>
    </message>
    <message>
        <source>No payment came in during the month, so there is no notice to send.</source>
        <extracomment>to staff, why a monthly notice is not made</extracomment>
        <translation>لم تُستلم أي دفعة خلال الشهر، لذلك لا يوجد إشعار لإرساله.</translation>
    </message>
    <message>
        <source>The custodial parent has no verified address, so the notice may not be sent.</source>
        <extracomment>to staff, why a monthly notice is not made</extracomment>
        <translation>ليس للوالد الحاضن عنوان تم التحقق منه، لذلك لا يجوز إرسال الإشعار.</translation>
    </message>
    <message>
        <source>Coupons are printed only with a reason.</source>
        <extracomment>to staff who may not know where payments come from, why payment coupons are not made</extracomment>
        <translation>لا تُطبع القسائم إلا بعد ذكر السبب.</translation>
    </message>
    <message>
        <source>Payments come from wages (the last on %1), so coupons are printed only with a reason.</source>
        <extracomment>to staff, why payment coupons are not made; %1 is the date of the last payment that came from an employer</extracomment>
        <translation>تُقتطع الدفعات من الأجر (استُلمت آخر دفعة في %1)، لذلك لا تُطبع القسائم إلا بعد ذكر السبب.</translation>
    </message>
</context>
<context>
    <name>Payee</name>
    <message>
        <source>Custodial parent</source>
        <extracomment>the parent the child lives with</extracomment>
        <translation>الوالد الحاضن</translation>
    </message>
    <message>
        <source>Government</source>
        <extracomment>the agency that paid the family assistance</extracomment>
        <translation>الحكومة</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>money given back to the one who paid it</extracomment>
        <translation>ردّ المال إلى من دفعه</translation>
    </message>
</context>
<context>
    <name>PaymentSource</name>
    <message>
        <source>Income withholding</source>
        <extracomment>an employer takes it from wages</extracomment>
        <translation>الاقتطاع من الدخل</translation>
    </message>
    <message>
        <source>Direct payment</source>
        <extracomment>the parent pays the office without a withholding</extracomment>
        <translation>دفع مباشر</translation>
    </message>
    <message>
        <source>Federal tax offset</source>
        <extracomment>taken from a federal tax refund</extracomment>
        <translation>اقتطاع من استرداد الضريبة الفيدرالية</translation>
    </message>
    <message>
        <source>State tax offset</source>
        <extracomment>taken from a state tax refund</extracomment>
        <translation>اقتطاع من استرداد ضريبة الولاية</translation>
    </message>
    <message>
        <source>Unemployment benefits</source>
        <extracomment>withheld from unemployment benefits</extracomment>
        <translation>إعانات البطالة</translation>
    </message>
    <message>
        <source>Another state</source>
        <extracomment>paid through the child support office of another state</extracomment>
        <translation>ولاية أخرى</translation>
    </message>
    <message>
        <source>Lottery</source>
        <extracomment>taken from lottery winnings</extracomment>
        <translation>اليانصيب</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>any other source of a payment</extracomment>
        <translation>مصدر آخر</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>stands for the source of any payment where the worker may not see it</extracomment>
        <translation>دفعة</translation>
    </message>
</context>
<context>
    <name>PaymentStatus</name>
    <message>
        <source>Posted</source>
        <extracomment>a payment that counts</extracomment>
        <translation>محتسبة</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>a payment that waits and is not sent on yet</extracomment>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>a payment that bounced or went back</extracomment>
        <translation>مرتجعة</translation>
    </message>
</context>
<context>
    <name>Phrasebook</name>
    <message>
        <source>%1 - %2</source>
        <extracomment>a period; %1 is its first day, %2 its last</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>a period without an end; %1 is a date</extracomment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>a period without a beginning; %1 is a date</extracomment>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>PinLetter</name>
    <message>
        <source>Your PIN</source>
        <extracomment>Title of the letter, and the words above the frame with the number. PIN stays as it is</extracomment>
        <translation>رقم التعريف الشخصي (PIN)</translation>
    </message>
    <message>
        <source>Letter number</source>
        <extracomment>Label: the number of this letter, which stands in a barcode, too</extracomment>
        <translation>رقم الخطاب</translation>
    </message>
    <message>
        <source>We are mailing your PIN to you again</source>
        <extracomment>Heading of the letter</extracomment>
        <translation>نرسل إليكم رقم التعريف الشخصي (PIN) بالبريد مرة أخرى</translation>
    </message>
    <message>
        <source>We were asked to mail you the PIN of your child support account. It stands in the frame at the foot of this page.</source>
        <extracomment>First sentences of the letter. The frame, a box with the number, stands below</extracomment>
        <translation>طُلب منا أن نرسل إليكم بالبريد رقم التعريف الشخصي (PIN) لحساب إعالة الطفل الخاص بكم. تجدونه داخل الإطار في أسفل هذه الصفحة.</translation>
    </message>
    <message>
        <source>Together with your Social Security number, the PIN opens:</source>
        <extracomment>Above a list of two</extracomment>
        <translation>برقم التعريف الشخصي مع رقم الضمان الاجتماعي يمكنكم الدخول إلى:</translation>
    </message>
    <message>
        <source>your account online: %1</source>
        <extracomment>First of the list. %1 is an internet address</extracomment>
        <translation>حسابكم عبر الإنترنت: %1</translation>
    </message>
    <message>
        <source>the automatic telephone line of child support, day and night</source>
        <extracomment>Second of the list: a telephone number at which a machine tells a parent about the case</extracomment>
        <translation>خط الهاتف الآلي الخاص بإعالة الطفل، ليلًا ونهارًا</translation>
    </message>
    <message>
        <source>Show your PIN to nobody and keep this letter safe. Our telephone staff cannot see the PIN and never ask for it.</source>
        <extracomment>Advice</extracomment>
        <translation>لا تُطلعوا أحدًا على رقم التعريف الشخصي، واحفظوا هذا الخطاب في مكان آمن. لا يرى موظفونا على الهاتف هذا الرقم ولا يطلبونه أبدًا.</translation>
    </message>
    <message>
        <source>The PIN cannot be told by telephone, and it cannot be reset or changed. If you lose it, we can only mail it to you again.</source>
        <extracomment>What nobody can do with a PIN</extracomment>
        <translation>لا يُعطى رقم التعريف الشخصي عبر الهاتف، ولا يمكن تغييره ولا إعادة تعيينه. وإذا فقدتموه، فلا يمكننا إلا إرساله إليكم بالبريد مرة أخرى.</translation>
    </message>
    <message>
        <source>If you did not ask for this letter, someone may have asked in your name. Please call us, Monday to Friday from 8:00 AM to 7:00 PM: %1</source>
        <extracomment>%1 is a telephone number, or two</extracomment>
        <translation>إذا لم تطلبوا هذا الخطاب، فربما طلبه شخص آخر باسمكم. يُرجى الاتصال بنا من الإثنين إلى الجمعة، من الساعة 8:00 صباحًا إلى الساعة 7:00 مساءً: %1</translation>
    </message>
    <message>
        <source>Your safety</source>
        <extracomment>Heading of a box about the safety of people who are watched or threatened</extracomment>
        <translation>سلامتكم</translation>
    </message>
    <message>
        <source>Someone may be able to see your mail, or what you do on a computer or a phone. If you are afraid of someone, keep this letter where that person cannot find it, and use a computer or a phone that person cannot get at.</source>
        <extracomment>In the safety box</extracomment>
        <translation>قد يتمكن شخص ما من رؤية بريدكم أو ما تفعلونه على الكمبيوتر أو الهاتف. إذا كنتم تخافون من شخص ما، فاحفظوا هذا الخطاب في مكان لا يجده فيه هذا الشخص، واستخدموا جهاز كمبيوتر أو هاتفًا لا يستطيع الوصول إليه.</translation>
    </message>
    <message>
        <source>If you are not safe at home, you can get help by telephone: %1.</source>
        <extracomment>In the safety box. %1 is a telephone number</extracomment>
        <translation>إذا لم تكونوا آمنين في بيتكم، فيمكنكم الحصول على المساعدة بالهاتف: %1.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Custodial parent</source>
        <extracomment>the parent the child lives with</extracomment>
        <translation>الوالد الحاضن</translation>
    </message>
    <message>
        <source>Noncustodial parent</source>
        <extracomment>the parent who is to pay support</extracomment>
        <translation>الوالد غير الحاضن</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Before opening</source>
        <extracomment>Status of a payment that came in before the account was opened</extracomment>
        <translation>قبل فتح الحساب</translation>
    </message>
    <message>
        <source>Family</source>
        <extracomment>To whom a charge is owed</extracomment>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>Government</source>
        <extracomment>To whom a charge is owed</extracomment>
        <translation>الحكومة</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <extracomment>First line of a table that goes on from the page before</extracomment>
        <translation>منقول من الصفحة السابقة</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <extracomment>Last line of a table that goes on on the next page</extracomment>
        <translation>منقول إلى الصفحة التالية</translation>
    </message>
    <message>
        <source>Payments received</source>
        <extracomment>Heading of the table of payments</extracomment>
        <translation>المدفوعات المستلمة</translation>
    </message>
    <message>
        <source>No payment was received in this period.</source>
        <extracomment>In the place of the table of payments where there are none</extracomment>
        <translation>لم تُستلم أي دفعة في هذه الفترة.</translation>
    </message>
    <message>
        <source>Date received</source>
        <extracomment>Column: the day a payment came in</extracomment>
        <translation>تاريخ الاستلام</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Column: the letters and digits that name a payment or another entry</extracomment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>Column: what a line is</extracomment>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Column: amounts of money</extracomment>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>To current support</source>
        <extracomment>Column: the part of a payment that paid support of the month it came in
----------
Sum: what paid support of the month a payment came in</extracomment>
        <translation>للإعالة الجارية</translation>
    </message>
    <message>
        <source>To past-due support</source>
        <extracomment>Column: the part of a payment that paid support of earlier months
----------
Sum: what paid support of earlier months</extracomment>
        <translation>للمتأخرات</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column: what became of a payment</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Total received</source>
        <extracomment>Last line of a table: all payments together</extracomment>
        <translation>إجمالي ما استُلم</translation>
    </message>
    <message>
        <source>Account, line by line</source>
        <extracomment>Heading of the table of everything that happened in the account</extracomment>
        <translation>الحساب سطرًا بسطر</translation>
    </message>
    <message>
        <source>Nothing fell due and nothing was received in this period.</source>
        <extracomment>In the place of the account where nothing happened</extracomment>
        <translation>لم يُستحق شيء ولم يُستلم شيء في هذه الفترة.</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Column: the day of a line</extracomment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Owed to</source>
        <extracomment>Column: to whom a charge is owed, the family or the government</extracomment>
        <translation>مستحق لمن</translation>
    </message>
    <message>
        <source>Charges and adjustments</source>
        <extracomment>Column: amounts that became owed</extracomment>
        <translation>المستحقات والتعديلات</translation>
    </message>
    <message>
        <source>Payments</source>
        <extracomment>Column: amounts that were paid</extracomment>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>Total owed</source>
        <extracomment>Column: what is owed in all after a line</extracomment>
        <translation>إجمالي المستحق</translation>
    </message>
    <message>
        <source>Owed before this period</source>
        <extracomment>First line of the account: what was owed before the period began</extracomment>
        <translation>المستحق قبل هذه الفترة</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Last line of a table: everything together</extracomment>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Payment History</source>
        <extracomment>Title of a paper: the payments received for a case</extracomment>
        <translation>سجل المدفوعات</translation>
    </message>
    <message>
        <source>Support Obligation Summary</source>
        <extracomment>Title of a paper: what is to be paid, what is owed</extracomment>
        <translation>ملخص التزامات الإعالة</translation>
    </message>
    <message>
        <source>Account Statement</source>
        <extracomment>Title of a paper: summary and every line of the account</extracomment>
        <translation>كشف الحساب</translation>
    </message>
    <message>
        <source>No mailing address is known. Please hand this paper over.</source>
        <extracomment>In the place of the address</extracomment>
        <translation>لا يوجد عنوان بريدي معروف. يُرجى تسليم هذه الورقة باليد.</translation>
    </message>
    <message>
        <source>Case identifier</source>
        <extracomment>Label: the letters and digits that name a case</extracomment>
        <translation>رقم القضية</translation>
    </message>
    <message>
        <source>County</source>
        <extracomment>Label: the county that the case belongs to</extracomment>
        <translation>المقاطعة</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>The days that the statement covers</extracomment>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <extracomment>The parent that the statement is made for</extracomment>
        <translation>موجّهة إلى</translation>
    </message>
    <message>
        <source>Other parent</source>
        <extracomment>Label: the name of the other parent of the case</extracomment>
        <translation>الوالد الآخر</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <extracomment>Label: the day the paper was made</extracomment>
        <translation>تاريخ الإعداد</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>Label: the telephone number of the office</extracomment>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>TTY</source>
        <extracomment>Telephone for deaf people</extracomment>
        <translation>الهاتف النصي للصم</translation>
    </message>
    <message>
        <source>This paper shows the payments that were received for this case from %1 to %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>تعرض هذه الورقة المدفوعات المستلمة في هذه القضية من %1 إلى %2.</translation>
    </message>
    <message>
        <source>This paper shows the support obligations of this case from %1 to %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>تعرض هذه الورقة التزامات الإعالة في هذه القضية من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Payments received after %1 will not appear.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>لا تظهر هنا المدفوعات المستلمة بعد %1.</translation>
    </message>
    <message>
        <source>Since %1 support of %2 fell due.</source>
        <extracomment>%1 is a date, %2 an amount</extracomment>
        <translation>منذ %1 استُحقت إعالة قدرها %2.</translation>
    </message>
    <message>
        <source>Of the money received, %1 has been sent out so far and %2 is still to be sent.</source>
        <extracomment>%1 and %2 are amounts</extracomment>
        <translation>من المال المستلم، صُرف %1 حتى الآن، وبقي %2 لم يُصرف بعد.</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <extracomment>Heading above explanations of words</extracomment>
        <translation>معاني الكلمات</translation>
    </message>
    <message>
        <source>Current support is support of the month in which a payment came in. Past-due support is support of earlier months that was not paid in time.</source>
        <extracomment>Explains the words current support and past-due support</extracomment>
        <translation>الإعالة الجارية هي إعالة الشهر الذي استُلمت فيه الدفعة. والمتأخرات هي إعالة أشهر سابقة لم تُدفع في موعدها.</translation>
    </message>
    <message>
        <source>Support is owed to the family, or to the government for the time the family received public assistance. When a payment is used, its full amount counts for the parent who paid it.</source>
        <extracomment>Explains to whom support is owed</extracomment>
        <translation>الإعالة مستحقة للأسرة، أو للحكومة عن المدة التي تلقت فيها الأسرة مساعدة عامة. وعند استخدام دفعة يُحتسب مبلغها كاملًا لصالح الوالد الذي دفعها.</translation>
    </message>
    <message>
        <source>A returned payment did not clear or was sent back. It is shown, but it is in no total.</source>
        <extracomment>Explains returned payments</extracomment>
        <translation>الدفعة المرتجعة هي دفعة لم تُحصَّل أو أُعيدت. وهي تظهر هنا، لكنها لا تدخل في أي إجمالي.</translation>
    </message>
    <message>
        <source>The account was opened on %1. What is dated before that day is already part of the amounts owed at the opening; it is shown, but it is in no total.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>فُتح الحساب في %1. وكل ما يسبق ذلك اليوم محسوب أصلًا في المبالغ المستحقة عند فتح الحساب؛ وهو يظهر هنا، لكنه لا يدخل في أي إجمالي.</translation>
    </message>
    <message>
        <source>If something looks wrong or is not clear, please ask us. Have your case identifier %1 at hand.</source>
        <extracomment>%1 is a case identifier</extracomment>
        <translation>إذا بدا لكم شيء خاطئًا أو غير واضح، فنرجو أن تسألونا. ويُرجى أن يكون رقم قضيتكم %1 أمامكم.</translation>
    </message>
    <message>
        <source>DEMO - every name and figure is made up</source>
        <extracomment>Mark on papers of a demonstration office</extracomment>
        <translation>نموذج تجريبي - كل الأسماء والأرقام غير حقيقية</translation>
    </message>
    <message>
        <source>No end date</source>
        <extracomment>An obligation without a last day</extracomment>
        <translation>بلا تاريخ انتهاء</translation>
    </message>
    <message>
        <source>Support of this calendar month that is due and not yet paid.</source>
        <extracomment>Explains the balance: due this month</extracomment>
        <translation>إعالة هذا الشهر التي حان موعدها ولم تُدفع بعد.</translation>
    </message>
    <message>
        <source>Support of earlier months that is not yet paid and goes to the family.</source>
        <extracomment>Explains the balance: past due to the family</extracomment>
        <translation>إعالة أشهر سابقة لم تُدفع بعد، وهي من حق الأسرة.</translation>
    </message>
    <message>
        <source>Support of earlier months that is not yet paid and goes to the government, because the family received public assistance.</source>
        <extracomment>Explains the balance: past due to the government</extracomment>
        <translation>إعالة أشهر سابقة لم تُدفع بعد، وهي من حق الحكومة لأن الأسرة تلقت مساعدة عامة.</translation>
    </message>
    <message>
        <source>The three amounts above together.</source>
        <extracomment>Explains the balance: total owed</extracomment>
        <translation>مجموع المبالغ الثلاثة المذكورة أعلاه.</translation>
    </message>
    <message>
        <source>Money that was received and is not used yet. It is not taken off the total owed until it is used.</source>
        <extracomment>Explains the balance: held</extracomment>
        <translation>مال استُلم ولم يُستخدم بعد. ولا يُخصم من إجمالي المستحق إلا عند استخدامه.</translation>
    </message>
    <message>
        <source>In short</source>
        <extracomment>Heading of the table with the sums of all payments</extracomment>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>Held, not used yet</source>
        <extracomment>Sum: money received that waits</extracomment>
        <translation>معلّق، لم يُستخدم بعد</translation>
    </message>
    <message>
        <source>Support obligations in this period</source>
        <extracomment>Heading of the table of what the parent must pay regularly</extracomment>
        <translation>التزامات الإعالة في هذه الفترة</translation>
    </message>
    <message>
        <source>No support obligation was in force in this period.</source>
        <extracomment>In the place of the table of obligations where there are none</extracomment>
        <translation>لم يكن أي التزام إعالة ساريًا في هذه الفترة.</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: what kind of support is to be paid</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Docket</source>
        <extracomment>Column: the court&apos;s number of the order</extracomment>
        <translation>رقم ملف المحكمة</translation>
    </message>
    <message>
        <source>How often</source>
        <extracomment>Column: as in every week, every month</extracomment>
        <translation>مواعيد الدفع</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Column: the first day of an obligation</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Column: the last day of an obligation</extracomment>
        <translation>حتى</translation>
    </message>
    <message>
        <source>What is owed on %1</source>
        <extracomment>Heading. %1 is a date</extracomment>
        <translation>المستحق في %1</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>Column: the name of a balance</extracomment>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>What it means</source>
        <extracomment>Column: explains each balance</extracomment>
        <translation>معناه</translation>
    </message>
    <message>
        <source>How the total owed changed</source>
        <extracomment>Heading of a table that leads from what was owed to what is owed</extracomment>
        <translation>كيف تغيّر إجمالي المستحق</translation>
    </message>
    <message>
        <source>Owed before %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>المستحق قبل %1</translation>
    </message>
    <message>
        <source>Owed when the account was opened</source>
        <extracomment>Line: what was owed when the account began</extracomment>
        <translation>المستحق عند فتح الحساب</translation>
    </message>
    <message>
        <source>Support that fell due</source>
        <extracomment>Line: the support that had to be paid in the period</extracomment>
        <translation>الإعالة التي استُحقت</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <extracomment>Line: corrections, up or down</extracomment>
        <translation>التعديلات</translation>
    </message>
    <message>
        <source>Paid off with money received</source>
        <extracomment>Line: the part of the payments that lowered what is owed</extracomment>
        <translation>ما سُدّد من المال المستلم</translation>
    </message>
    <message>
        <source>Total owed on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>إجمالي المستحق في %1</translation>
    </message>
    <message>
        <source>Month by month</source>
        <extracomment>Heading of a table with a line for each month</extracomment>
        <translation>شهرًا بشهر</translation>
    </message>
    <message>
        <source>The account of this case opens after this period.</source>
        <extracomment>In the place of a table where the case is newer than the period</extracomment>
        <translation>يُفتح حساب هذه القضية بعد هذه الفترة.</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>Column: months by name</extracomment>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Charged</source>
        <extracomment>Column: support that fell due in a month</extracomment>
        <translation>ما استُحق</translation>
    </message>
    <message>
        <source>Opening and adjustments</source>
        <extracomment>Column: opening amounts and adjustments of a month</extracomment>
        <translation>مبالغ الافتتاح والتعديلات</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Column: payments received in a month</extracomment>
        <translation>ما استُلم</translation>
    </message>
    <message>
        <source>Owed at end of month</source>
        <extracomment>Column: what is owed in all at the end of a month</extracomment>
        <translation>المستحق في نهاية الشهر</translation>
    </message>
    <message>
        <source>Money received since the account was opened on %1</source>
        <extracomment>Heading. %1 is a date</extracomment>
        <translation>المال المستلم منذ فتح الحساب في %1</translation>
    </message>
    <message>
        <source>For the family</source>
        <extracomment>Line: the part of the money received that goes to the family</extracomment>
        <translation>للأسرة</translation>
    </message>
    <message>
        <source>Annual fee, withheld from the family&apos;s money</source>
        <extracomment>Line: the fee the office keeps once a year</extracomment>
        <translation>الرسم السنوي، يُقتطع من مال الأسرة</translation>
    </message>
    <message>
        <source>Kept by the government in return for public assistance</source>
        <extracomment>Line: money the government keeps because it paid the family assistance before</extracomment>
        <translation>ما احتفظت به الحكومة مقابل المساعدة العامة</translation>
    </message>
    <message>
        <source>Given back to the parent who paid</source>
        <extracomment>Line: money refunded to the one who paid it</extracomment>
        <translation>ما رُدّ إلى الوالد الذي دفع</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Footer of every page. %1 is the page, %2 the number of pages</extracomment>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Return address</source>
        <extracomment>Above the address to which the post brings back what it cannot deliver</extracomment>
        <translation>عنوان المرسل</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) in this list.</source>
        <extracomment>Below a list of payments. %n is their number</extracomment>
        <translation>
            <numerusform>لا توجد دفعات في هذه القائمة.</numerusform>
            <numerusform>في هذه القائمة دفعة واحدة.</numerusform>
            <numerusform>في هذه القائمة دفعتان.</numerusform>
            <numerusform>في هذه القائمة %n دفعات.</numerusform>
            <numerusform>في هذه القائمة %n دفعة.</numerusform>
            <numerusform>في هذه القائمة %n دفعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held when received</source>
        <extracomment>Column: the part of a payment that was not used on the day it came in; it may have been used since
----------
Sum: what was not used on the day a payment came in; it may have been used since</extracomment>
        <translation>معلّق عند الاستلام</translation>
    </message>
    <message>
        <source>Of the money received, %1 has paid support that falls due after %2, later in the same month. It lowers the total owed when that support falls due.</source>
        <extracomment>Below sums of money received. %1 is an amount, %2 the last day that the paper covers</extracomment>
        <translation>من المال المستلم، سدّد مبلغ %1 إعالةً يحين موعدها بعد %2 في الشهر نفسه. وهو يخفّض إجمالي المستحق عندما يحين موعد تلك الإعالة.</translation>
    </message>
    <message>
        <source>Held when received is the part of a payment that was held on the day it came in; it may have been used or given back since, and the amount held on %1 is the last line of the table In short.</source>
        <extracomment>Explains a column of payments; In short is the name of a table on the paper. %1 is a date</extracomment>
        <translation>«معلّق عند الاستلام» هو الجزء من الدفعة الذي كان معلّقًا في يوم استلامها. وربما استُخدم أو رُدّ بعد ذلك، والمبلغ المعلّق في %1 هو السطر الأخير تحت عنوان «باختصار».</translation>
    </message>
    <message>
        <source>Held when received is the part of a payment that was held on the day it came in; it may have been used or given back since, and the amount held on %1 is the balance Held on this paper.</source>
        <extracomment>Explains a column of payments; Held is the name of a balance on the paper. %1 is a date</extracomment>
        <translation>«معلّق عند الاستلام» هو الجزء من الدفعة الذي كان معلّقًا في يوم استلامها. وربما استُخدم أو رُدّ بعد ذلك، والمبلغ المعلّق في %1 هو الرصيد «مبالغ معلّقة» في هذه الورقة.</translation>
    </message>
    <message>
        <source>Held means: the money was received and is kept for this case, but it is not used yet, for example because it is for a later month or is still being reviewed. It lowers the total owed when it is used.</source>
        <extracomment>Explains the word held</extracomment>
        <translation>كلمة «معلّق» تعني أن المال استُلم وهو محفوظ لهذه القضية، لكنه لم يُستخدم بعد، مثلًا لأنه مخصّص لشهر لاحق أو لأنه ما زال قيد المراجعة. وهو يخفّض إجمالي المستحق عند استخدامه.</translation>
    </message>
    <message>
        <source>Still held on %1</source>
        <extracomment>Below the total and no part of it: what of all money received is held now. %1 is a date</extracomment>
        <translation>ما زال معلّقًا في %1</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>Label: beside it stands how the dates on the paper are written</extracomment>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <extracomment>The order in which dates are written on the paper, as 12/31/2026, the month being on the left</extracomment>
        <translation>من اليسار: الشهر ثم اليوم ثم السنة</translation>
    </message>
</context>
</TS>
