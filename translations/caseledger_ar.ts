<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>sent</extracomment>
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
        <translation>مرتان في الشهر</translation>
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
        <translation>دفعة مستلمة، معلّقة</translation>
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
        <translation>إشعار الدخول إلى الحساب عبر الإنترنت</translation>
    </message>
</context>
<context>
    <name>PaperRefusal</name>
    <message>
        <source>This paper is made for the custodial parent only.</source>
        <extracomment>to staff, why a paper is not made: the chosen parent is the noncustodial one</extracomment>
        <translation>تُعَدّ هذه الورقة للوالد الحاضن فقط.</translation>
    </message>
    <message>
        <source>This paper is made for the noncustodial parent only.</source>
        <extracomment>to staff, why a paper is not made: the chosen parent is the custodial one</extracomment>
        <translation>تُعَدّ هذه الورقة للوالد غير الحاضن فقط.</translation>
    </message>
    <message>
        <source>Payments are taken from wages (the last one came on %1), so coupons are printed only if you give a reason.</source>
        <extracomment>to staff, why payment coupons are not made; %1 is the date of the last payment that came from an employer</extracomment>
        <translation>تُقتطع الدفعات من الأجر (وردت آخر دفعة في %1)، لذلك لا تُطبع القسائم إلا بعد ذكر السبب.</translation>
    </message>
    <message>
        <source>Nothing is to be paid on these days, so there is no coupon.</source>
        <extracomment>to staff, why payment coupons are not made</extracomment>
        <translation>لا يوجد مبلغ واجب الدفع في هذه الأيام، لذلك لا توجد قسيمة.</translation>
    </message>
    <message>
        <source>No payment came in during the month, so there is no notice to send.</source>
        <extracomment>to staff, why a monthly notice is not made</extracomment>
        <translation>لم ترد أي دفعة خلال الشهر، لذلك لا يوجد إشعار لإرساله.</translation>
    </message>
    <message>
        <source>The custodial parent has no verified address, so the notice may not be sent.</source>
        <extracomment>to staff, why a monthly notice is not made</extracomment>
        <translation>ليس للوالد الحاضن عنوان تم التحقق منه، لذلك لا يجوز إرسال الإشعار.</translation>
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
        <translation>معلّقة</translation>
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
        <source>Held</source>
        <extracomment>Column: the part of a payment that has not been used yet</extracomment>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column: what became of a payment</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Total received</source>
        <extracomment>Last line of a table: all payments together</extracomment>
        <translation>إجمالي المستلم</translation>
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
        <translation>مُعدّة من أجل</translation>
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
        <translation>الإعالة الجارية هي إعالة الشهر الذي وردت فيه الدفعة. والمتأخرات هي إعالة أشهر سابقة لم تُدفع في موعدها.</translation>
    </message>
    <message>
        <source>Held means: the money was received and is kept for this case, but it is not used yet, for example because it was paid ahead of time or is still being reviewed. Money paid ahead lowers the total owed when the support it is for falls due.</source>
        <extracomment>Explains the word held</extracomment>
        <translation>كلمة «معلّق» تعني أن المال استُلم وهو محفوظ لهذه القضية، لكنه لم يُستخدم بعد، مثلًا لأنه دُفع قبل موعده أو لأنه ما زال قيد المراجعة. والمال المدفوع قبل موعده يخفّض إجمالي المستحق عندما يحين موعد الإعالة التي دُفع من أجلها.</translation>
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
        <translation>متى يُدفع</translation>
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
        <translation>المستحق</translation>
    </message>
    <message>
        <source>Opening and adjustments</source>
        <extracomment>Column: opening amounts and adjustments of a month</extracomment>
        <translation>مبالغ الافتتاح والتعديلات</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Column: payments received in a month</extracomment>
        <translation>المستلم</translation>
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
</context>
</TS>
