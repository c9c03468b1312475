<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn" sourcelanguage="en">
<context>
    <name>AccessNotice</name>
    <message>
        <source>Access Notice</source>
        <extracomment>Title of the paper that explains online access to a parent</extracomment>
        <translation>অনলাইন ব্যবহারের নোটিশ</translation>
    </message>
    <message>
        <source>You can look at your child support case online at any time. This paper says what you can do there, what you need for it, and how to begin.</source>
        <extracomment>First sentence of the access notice</extracomment>
        <translation>আপনি যে কোনো সময় অনলাইনে আপনার শিশু সহায়তা কেস দেখতে পারেন। সেখানে আপনি কী কী করতে পারেন, তার জন্য কী লাগবে এবং কীভাবে শুরু করবেন, তা এই কাগজে বলা আছে।</translation>
    </message>
    <message>
        <source>What you can do online</source>
        <extracomment>Heading above a list of what a parent can do online</extracomment>
        <translation>অনলাইনে আপনি কী করতে পারেন</translation>
    </message>
    <message>
        <source>You can</source>
        <extracomment>Column of a list: things a parent can do online</extracomment>
        <translation>আপনি যা করতে পারেন</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>Column of a list: what each of the things is</extracomment>
        <translation>এটি কী</translation>
    </message>
    <message>
        <source>See the payment history</source>
        <extracomment>Something a parent can do online</extracomment>
        <translation>পেমেন্টের ইতিহাস দেখা</translation>
    </message>
    <message>
        <source>The day and the amount of each payment received. You can print it.</source>
        <extracomment>What the payment history is</extracomment>
        <translation>প্রাপ্ত প্রতিটি পেমেন্টের তারিখ ও পরিমাণ। আপনি এটি প্রিন্ট করতে পারেন।</translation>
    </message>
    <message>
        <source>See the disbursements</source>
        <extracomment>Something the custodial parent can do online. Disbursements: payments sent on to that parent</extracomment>
        <translation>বিতরণকৃত অর্থ দেখা</translation>
    </message>
    <message>
        <source>All payments that were sent to you.</source>
        <extracomment>What disbursements are</extracomment>
        <translation>আপনাকে পাঠানো সব অর্থ।</translation>
    </message>
    <message>
        <source>Print payment coupons</source>
        <extracomment>Something the noncustodial parent can do online</extracomment>
        <translation>পেমেন্ট কুপন প্রিন্ট করা</translation>
    </message>
    <message>
        <source>They go into the envelope with a payment sent by mail.</source>
        <extracomment>What payment coupons are: slips that go with a check</extracomment>
        <translation>ডাকে পেমেন্ট পাঠানোর সময় এগুলি খামের ভিতরে দিতে হয়।</translation>
    </message>
    <message>
        <source>Make account statements</source>
        <extracomment>Something a parent can do online</extracomment>
        <translation>অ্যাকাউন্ট স্টেটমেন্ট তৈরি করা</translation>
    </message>
    <message>
        <source>A payment history, a support obligation summary, or both in one. You can save them.</source>
        <extracomment>What account statements are</extracomment>
        <translation>পেমেন্টের ইতিহাস, সহায়তার দায়ের সারাংশ, অথবা দুটি একসঙ্গে। আপনি এগুলি সংরক্ষণ করতে পারেন।</translation>
    </message>
    <message>
        <source>See the monthly notice</source>
        <extracomment>Something the custodial parent can do online</extracomment>
        <translation>মাসিক নোটিশ দেখা</translation>
    </message>
    <message>
        <source>What was collected for you in a month and what became of it.</source>
        <extracomment>What the monthly notice is</extracomment>
        <translation>এক মাসে আপনার জন্য কত আদায় হয়েছে এবং সেই অর্থের কী হয়েছে।</translation>
    </message>
    <message>
        <source>Write to your local office</source>
        <extracomment>Something a parent can do online</extracomment>
        <translation>আপনার স্থানীয় অফিসে বার্তা পাঠানো</translation>
    </message>
    <message>
        <source>An e-mail to the child support office of your district.</source>
        <extracomment>What writing to the local office is</extracomment>
        <translation>আপনার এলাকার শিশু সহায়তা অফিসে একটি ইমেইল।</translation>
    </message>
    <message>
        <source>Keep your own contact details up to date</source>
        <extracomment>Something a parent can do online</extracomment>
        <translation>আপনার নিজের যোগাযোগের তথ্য হালনাগাদ রাখা</translation>
    </message>
    <message>
        <source>Your address, your telephone number and your e-mail address.</source>
        <extracomment>What contact details are</extracomment>
        <translation>আপনার ঠিকানা, টেলিফোন নম্বর ও ইমেইল ঠিকানা।</translation>
    </message>
    <message>
        <source>Your safety</source>
        <extracomment>Heading of a box about the safety of people who are watched or threatened</extracomment>
        <translation>আপনার নিরাপত্তা</translation>
    </message>
    <message>
        <source>Someone may be able to see what you do on a computer or a phone. If you are afraid of someone, use a computer or a phone that this person cannot get at.</source>
        <extracomment>In the safety box</extracomment>
        <translation>কম্পিউটার বা ফোনে আপনি যা করেন, অন্য কেউ তা দেখতে পারে। আপনি যদি কাউকে ভয় পান, তাহলে এমন কম্পিউটার বা ফোন ব্যবহার করুন যা সেই ব্যক্তির নাগালের বাইরে।</translation>
    </message>
    <message>
        <source>The EXIT button of the website, or the Esc key, leaves it at once.</source>
        <extracomment>In the safety box. EXIT is the word on a button of an English website, Esc the name of a key: both stay</extracomment>
        <translation>ওয়েবসাইটের EXIT বোতাম বা কীবোর্ডের Esc বোতাম চাপলে সঙ্গে সঙ্গে ওয়েবসাইট থেকে বেরিয়ে যাওয়া যায়।</translation>
    </message>
    <message>
        <source>If you are not safe at home, you can get help by telephone: %1.</source>
        <extracomment>In the safety box. %1 is a telephone number</extracomment>
        <translation>আপনি যদি বাড়িতে নিরাপদ না থাকেন, তাহলে %1 নম্বরে ফোন করে সাহায্য পেতে পারেন।</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <extracomment>Heading. PIN: the secret number of five digits for the online account</extracomment>
        <translation>আপনার PIN</translation>
    </message>
    <message>
        <source>To begin you need your Social Security number and your PIN. The PIN has five digits. It was mailed to you when your child support account was opened.</source>
        <extracomment>What a PIN is. PIN stays as it is</extracomment>
        <translation>শুরু করতে আপনার সোশ্যাল সিকিউরিটি নম্বর (Social Security number) এবং আপনার PIN লাগবে। এটি একটি 5-অঙ্কের PIN। আপনার শিশু সহায়তা অ্যাকাউন্ট খোলার সময় এটি আপনাকে ডাকে পাঠানো হয়েছিল।</translation>
    </message>
    <message>
        <source>The PIN cannot be reset or changed, and it is never told by telephone. If you do not have it, it can only be mailed to you again.</source>
        <extracomment>What nobody can do with a PIN</extracomment>
        <translation>PIN নতুন করে তৈরি বা পরিবর্তন করা যায় না, এবং টেলিফোনে কখনো বলা হয় না। আপনার কাছে PIN না থাকলে, সেটি শুধু ডাকে আবার পাঠানো যায়।</translation>
    </message>
    <message>
        <source>This paper never shows a PIN.</source>
        <extracomment>A PIN stands in a letter of its own, never on this notice</extracomment>
        <translation>এই কাগজে কখনো PIN লেখা থাকে না।</translation>
    </message>
    <message>
        <source>If you do not have your PIN: by telephone</source>
        <extracomment>Heading: the first of two ways to get the PIN</extracomment>
        <translation>আপনার কাছে PIN না থাকলে: টেলিফোনে</translation>
    </message>
    <message>
        <source>Call %1, Monday to Friday from 8:00 AM to 7:00 PM (TTY: %2), and ask to have your PIN mailed.</source>
        <extracomment>%1 and %2 are telephone numbers, %2 is for deaf people (TTY)</extracomment>
        <translation>সোমবার থেকে শুক্রবার, সকাল 8:00টা থেকে সন্ধ্যা 7:00টার মধ্যে %1 নম্বরে ফোন করুন (TTY: %2) এবং আপনার PIN ডাকে পাঠাতে বলুন।</translation>
    </message>
    <message>
        <source>Please have at hand:</source>
        <extracomment>Above a list of four things that a caller must know</extracomment>
        <translation>অনুগ্রহ করে এগুলি হাতের কাছে রাখুন:</translation>
    </message>
    <message>
        <source>your full name</source>
        <extracomment>One of the things a caller must know</extracomment>
        <translation>আপনার পুরো নাম</translation>
    </message>
    <message>
        <source>your Social Security number</source>
        <extracomment>One of the things a caller must know</extracomment>
        <translation>আপনার সোশ্যাল সিকিউরিটি নম্বর</translation>
    </message>
    <message>
        <source>your New York Case Identifier; if you have more than one case, the identifier of each</source>
        <extracomment>One of the things a caller must know. New York Case Identifier: the number of the case, as AB12345C1</extracomment>
        <translation>আপনার নিউ ইয়র্ক কেস শনাক্তকারী নম্বর (New York Case Identifier); একাধিক কেস থাকলে প্রতিটির নম্বর</translation>
    </message>
    <message>
        <source>your mailing address</source>
        <extracomment>One of the things a caller must know</extracomment>
        <translation>আপনার ডাক ঠিকানা</translation>
    </message>
    <message>
        <source>If you do not have your PIN: in writing</source>
        <extracomment>Heading: the second of two ways to get the PIN</extracomment>
        <translation>আপনার কাছে PIN না থাকলে: লিখিতভাবে</translation>
    </message>
    <message>
        <source>Write a letter with the same four things, sign it with your signature, and mail it to:</source>
        <extracomment>Above a postal address</extracomment>
        <translation>উপরের তালিকার একই চারটি তথ্যসহ একটি চিঠি লিখুন, তাতে স্বাক্ষর করুন এবং এই ঠিকানায় ডাকে পাঠান:</translation>
    </message>
    <message>
        <source>How to begin</source>
        <extracomment>Heading above the steps to open an account on the website NY.gov</extracomment>
        <translation>কীভাবে শুরু করবেন</translation>
    </message>
    <message>
        <source>Go to %1, or point the camera of a phone at the first code below.</source>
        <extracomment>%1 is an internet address; the code is a QR code printed below</extracomment>
        <translation>%1 ওয়েবসাইটে যান, অথবা ফোনের ক্যামেরা নিচের প্রথম QR কোডের দিকে ধরুন।</translation>
    </message>
    <message>
        <source>If you have no NY.gov account: create one.</source>
        <extracomment>First step. NY.gov stays as it is</extracomment>
        <translation>আপনার NY.gov অ্যাকাউন্ট না থাকলে: একটি অ্যাকাউন্ট তৈরি করুন।</translation>
    </message>
    <message>
        <source>If you have a NY.gov account already: link it to your child support case.</source>
        <extracomment>Second step. NY.gov stays as it is</extracomment>
        <translation>আপনার আগে থেকেই NY.gov অ্যাকাউন্ট থাকলে: সেটি আপনার শিশু সহায়তা কেসের সঙ্গে যুক্ত করুন।</translation>
    </message>
    <message>
        <source>For either you enter your Social Security number and your PIN.</source>
        <extracomment>What is needed for either step</extracomment>
        <translation>দুই ক্ষেত্রেই আপনাকে সোশ্যাল সিকিউরিটি নম্বর ও PIN দিতে হবে।</translation>
    </message>
    <message>
        <source>Your account online</source>
        <extracomment>Beside a QR code with the address of the website</extracomment>
        <translation>আপনার অনলাইন অ্যাকাউন্ট</translation>
    </message>
    <message>
        <source>Contact us</source>
        <extracomment>Beside a QR code with the address of a page for questions</extracomment>
        <translation>আমাদের সঙ্গে যোগাযোগ করুন</translation>
    </message>
    <message>
        <source>If you have questions</source>
        <extracomment>Heading</extracomment>
        <translation>আপনার কোনো প্রশ্ন থাকলে</translation>
    </message>
    <message>
        <source>The child support office answers here: %1</source>
        <extracomment>%1 is an internet or e-mail address</extracomment>
        <translation>শিশু সহায়তা অফিস এখানে উত্তর দেয়: %1</translation>
    </message>
</context>
<context>
    <name>Assistance</name>
    <message>
        <source>Never received</source>
        <extracomment>the family never received cash assistance</extracomment>
        <translation>কখনো পায়নি</translation>
    </message>
    <message>
        <source>Received in the past</source>
        <extracomment>the family received cash assistance in the past</extracomment>
        <translation>আগে পেয়েছে</translation>
    </message>
    <message>
        <source>Receives now</source>
        <extracomment>the family receives cash assistance</extracomment>
        <translation>এখন পাচ্ছে</translation>
    </message>
</context>
<context>
    <name>BalanceKind</name>
    <message>
        <source>Due this month</source>
        <extracomment>a balance: support of this month that is due and not paid yet</extracomment>
        <translation>এই মাসে প্রদেয়</translation>
    </message>
    <message>
        <source>Past due to the family</source>
        <extracomment>support that should have been paid in earlier months and belongs to the family</extracomment>
        <translation>পরিবারের বকেয়া পাওনা</translation>
    </message>
    <message>
        <source>Past due to the government</source>
        <extracomment>the same, for the time the family received cash assistance</extracomment>
        <translation>সরকারের বকেয়া পাওনা</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>money paid that waits for a later charge, a refund or a decision</extracomment>
        <translation>জমা রাখা</translation>
    </message>
    <message>
        <source>Total owed</source>
        <extracomment>a balance: all that is owed</extracomment>
        <translation>মোট দেনা</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>May I ask who is calling, please?</source>
        <extracomment>said on the telephone: the first question</extracomment>
        <translation>অনুগ্রহ করে বলুন, কে ফোন করছেন?</translation>
    </message>
    <message>
        <source>Please tell me your full name.</source>
        <extracomment>said on the telephone</extracomment>
        <translation>অনুগ্রহ করে আপনার পুরো নাম বলুন।</translation>
    </message>
    <message>
        <source>Please tell me your Social Security number.</source>
        <extracomment>said on the telephone</extracomment>
        <translation>অনুগ্রহ করে আপনার সোশ্যাল সিকিউরিটি নম্বর বলুন।</translation>
    </message>
    <message>
        <source>Please tell me your New York Case Identifier, or each of them if you have more than one case.</source>
        <extracomment>said on the telephone</extracomment>
        <translation>অনুগ্রহ করে আপনার নিউ ইয়র্ক কেস নম্বর বলুন; একাধিক কেস থাকলে প্রতিটির নম্বর বলুন।</translation>
    </message>
    <message>
        <source>Please tell me your mailing address.</source>
        <extracomment>said on the telephone</extracomment>
        <translation>অনুগ্রহ করে আপনার ডাক ঠিকানা বলুন।</translation>
    </message>
    <message>
        <source>I am sorry. Only the parent can ask for the PIN, by telephone or in a signed letter.</source>
        <extracomment>said on the telephone to somebody who calls for a parent</extracomment>
        <translation>দুঃখিত। শুধু পিতা বা মাতা নিজেই PIN চাইতে পারেন, টেলিফোনে বা স্বাক্ষর করা চিঠিতে।</translation>
    </message>
    <message>
        <source>Thank you. Shall we mail the PIN to the address we have?</source>
        <extracomment>said on the telephone when all the parent told is right; the address is the one in the records</extracomment>
        <translation>ধন্যবাদ। আমাদের কাছে যে ঠিকানা আছে, সেখানে কি আমরা PIN ডাকে পাঠাব?</translation>
    </message>
    <message>
        <source>Thank you. We will mail the PIN to the address we have. It cannot be told by telephone, reset or changed.</source>
        <extracomment>said on the telephone at the end of the call</extracomment>
        <translation>ধন্যবাদ। আমাদের কাছে যে ঠিকানা আছে, সেখানে আমরা PIN ডাকে পাঠাব। এটি টেলিফোনে বলা যায় না, নতুন করে তৈরি বা পরিবর্তনও করা যায় না।</translation>
    </message>
    <message>
        <source>Thank you. The office looks at your request first. Then we will mail the PIN to the address we have.</source>
        <extracomment>said on the telephone at the end of the call, where a supervisor decides</extracomment>
        <translation>ধন্যবাদ। অফিস আগে আপনার অনুরোধ দেখবে। তারপর আমাদের কাছে যে ঠিকানা আছে, সেখানে আমরা PIN ডাকে পাঠাব।</translation>
    </message>
    <message>
        <source>I am sorry. Something you told me does not match what we have. We can go through it once more.</source>
        <extracomment>said on the telephone; what is wrong is not said</extracomment>
        <translation>দুঃখিত। আপনার বলা কোনো তথ্য আমাদের তথ্যের সঙ্গে মিলছে না। আমরা আরেকবার মিলিয়ে দেখতে পারি।</translation>
    </message>
    <message>
        <source>I am sorry. By telephone this is not possible any more today. You can call on another day, or send a signed letter.</source>
        <extracomment>said on the telephone after too many attempts</extracomment>
        <translation>দুঃখিত। আজ টেলিফোনে এটি আর সম্ভব নয়। আপনি অন্য দিন ফোন করতে পারেন, অথবা স্বাক্ষর করা চিঠি পাঠাতে পারেন।</translation>
    </message>
    <message>
        <source>Thank you. A letter with the PIN has been asked for already. Please wait for the mail.</source>
        <extracomment>said on the telephone where a letter with the PIN was asked for before</extracomment>
        <translation>ধন্যবাদ। PIN-সহ একটি চিঠি আগেই চাওয়া হয়েছে। অনুগ্রহ করে ডাকের জন্য অপেক্ষা করুন।</translation>
    </message>
    <message>
        <source>I am sorry. We cannot mail the PIN now. The office will look into it.</source>
        <extracomment>said on the telephone where there is no PIN to be mailed</extracomment>
        <translation>দুঃখিত। আমরা এখন PIN ডাকে পাঠাতে পারছি না। অফিস বিষয়টি দেখবে।</translation>
    </message>
    <message>
        <source>Your reference number is %1.</source>
        <extracomment>said on the telephone; %1 is the number of a letter</extracomment>
        <translation>আপনার রেফারেন্স নম্বর হলো %1।</translation>
    </message>
</context>
<context>
    <name>CaseStatus</name>
    <message>
        <source>Open</source>
        <extracomment>a case that is being worked on</extracomment>
        <translation>চালু</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>a case that is not worked on any more</extracomment>
        <translation>বন্ধ</translation>
    </message>
</context>
<context>
    <name>Coupon</name>
    <message>
        <source>Payment coupon</source>
        <extracomment>Heading of the part of a coupon that is mailed with a check</extracomment>
        <translation>পেমেন্ট কুপন</translation>
    </message>
    <message>
        <source>Send this part with your payment.</source>
        <extracomment>Stands below the heading of a coupon: the slip of paper that goes into the envelope with the check</extracomment>
        <translation>পেমেন্টের সঙ্গে এই অংশটি পাঠান।</translation>
    </message>
    <message>
        <source>Keep this part</source>
        <extracomment>Heading of the other part of a coupon, which the parent cuts off and keeps</extracomment>
        <translation>এই অংশটি রেখে দিন</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Label: the name of the parent who pays</extracomment>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Due date</source>
        <extracomment>Label: the day by which the payment is to be made</extracomment>
        <translation>দেওয়ার শেষ তারিখ</translation>
    </message>
    <message>
        <source>Amount to pay</source>
        <extracomment>Label: how much is to be paid on the due date</extracomment>
        <translation>প্রদেয় পরিমাণ</translation>
    </message>
    <message>
        <source>Make check or money order payable to</source>
        <extracomment>Label; below it stand the name and the address of the payment center</extracomment>
        <translation>চেক বা মানি অর্ডার যার নামে লিখবেন</translation>
    </message>
    <message>
        <source>Write your name, case identifier and county on your payment.</source>
        <extracomment>At the foot of a coupon. The payment is a check or money order</extracomment>
        <translation>চেক বা মানি অর্ডারে আপনার নাম, কেস নম্বর ও কাউন্টি লিখুন।</translation>
    </message>
    <message>
        <source>Past due on %1</source>
        <extracomment>Label beside an amount that should have been paid earlier; it is not part of the amount to pay. %1 is a date</extracomment>
        <translation>%1 তারিখে বকেয়া</translation>
    </message>
    <message>
        <source>Printer alignment</source>
        <extracomment>Heading of a sheet for office staff: it shows how far a printer shifts what it prints</extracomment>
        <translation>প্রিন্টারের অবস্থান মেলানো</translation>
    </message>
    <message>
        <source>1. Print this sheet at full size (100%).</source>
        <extracomment>First step on the alignment sheet</extracomment>
        <translation>1. এই কাগজটি পূর্ণ আকারে (100%) প্রিন্ট করুন।</translation>
    </message>
    <message>
        <source>2. Each cross names the place where it should stand: millimeters from the left edge and from the top edge of the sheet.</source>
        <extracomment>Second step. Small crosses are printed with numbers beside them</extracomment>
        <translation>2. প্রতিটি ক্রস চিহ্নের পাশে লেখা আছে সেটি কোথায় থাকা উচিত: কাগজের বাঁ প্রান্ত ও উপরের প্রান্ত থেকে কত মিলিমিটার দূরে।</translation>
    </message>
    <message>
        <source>3. Measure where it really stands. The nudge is the number printed, less the number measured: 40 printed and 39.6 measured make a nudge of 0.4.</source>
        <extracomment>Third step. The nudge is the setting that moves everything on a printed page a little</extracomment>
        <translation>3. সেটি আসলে কোথায় আছে তা মাপুন। ছাপা সংখ্যা থেকে মাপা সংখ্যা বাদ দিলে সংশোধনের মান পাওয়া যায়: ছাপা 40 আর মাপা 39.6 হলে সংশোধনের মান 0.4 হয়।</translation>
    </message>
</context>
<context>
    <name>DisbursementMethod</name>
    <message>
        <source>Debit card</source>
        <extracomment>money arrives on a card of the office</extracomment>
        <translation>ডেবিট কার্ড</translation>
    </message>
    <message>
        <source>Direct deposit</source>
        <extracomment>money arrives in a bank account</extracomment>
        <translation>সরাসরি ব্যাংকে জমা</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>a paper check</extracomment>
        <translation>চেক</translation>
    </message>
</context>
<context>
    <name>DisbursementStatus</name>
    <message>
        <source>Pending</source>
        <extracomment>not sent yet</extracomment>
        <translation>অপেক্ষমাণ</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>sent on its way; whether it arrived is not known</extracomment>
        <translation>পাঠানো হয়েছে</translation>
    </message>
    <message>
        <source>Cleared</source>
        <extracomment>sent and received</extracomment>
        <translation>পৌঁছেছে</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>sent and come back</extracomment>
        <translation>ফেরত এসেছে</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>taken back before it was paid out</extracomment>
        <translation>বন্ধ করা হয়েছে</translation>
    </message>
</context>
<context>
    <name>Disbursements</name>
    <message>
        <source>Payments sent to you</source>
        <extracomment>Heading of the table of payments that were sent to the custodial parent</extracomment>
        <translation>আপনাকে পাঠানো অর্থ</translation>
    </message>
    <message>
        <source>No payment was sent to you in this period.</source>
        <extracomment>In the place of that table where there are none</extracomment>
        <translation>এই সময়কালে আপনাকে কোনো অর্থ পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>Date sent</source>
        <extracomment>Column: the day a payment was sent</extracomment>
        <translation>পাঠানোর তারিখ</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <extracomment>Column: by debit card, direct deposit or check</extracomment>
        <translation>যেভাবে পাঠানো হয়েছে</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Column: the letters and digits that name a payment</extracomment>
        <translation>সূত্র নম্বর</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column: what became of a payment that was sent</extracomment>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Column: amounts of money</extracomment>
        <translation>পরিমাণ</translation>
    </message>
    <message>
        <source>Total sent</source>
        <extracomment>Last line of a table: all payments that were sent and did not come back</extracomment>
        <translation>মোট পাঠানো হয়েছে</translation>
    </message>
    <message>
        <source>Still to be sent to you on %1</source>
        <extracomment>Heading of the table of money that will be sent to the custodial parent. %1 is a date</extracomment>
        <translation>%1 তারিখে আপনাকে পাঠানো বাকি</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent to you.</source>
        <extracomment>In the place of that table where there is nothing</extracomment>
        <translation>আপনাকে পাঠানোর জন্য কোনো অর্থ অপেক্ষায় নেই।</translation>
    </message>
    <message>
        <source>To be sent by</source>
        <extracomment>Column: the last day on which a payment should be sent</extracomment>
        <translation>পাঠানোর শেষ তারিখ</translation>
    </message>
    <message>
        <source>Payment received on</source>
        <extracomment>Column: the day the other parent&apos;s payment came in</extracomment>
        <translation>পেমেন্ট পাওয়ার তারিখ</translation>
    </message>
    <message>
        <source>Total still to be sent</source>
        <extracomment>Last line of a table: all money that is still to be sent</extracomment>
        <translation>মোট পাঠানো বাকি</translation>
    </message>
    <message>
        <source>A payment that is pending was not sent yet. One that is returned or stopped did not reach you. They are shown, but they are not in the total.</source>
        <extracomment>Below the table of payments sent; the four words are values of its column &quot;Status&quot;</extracomment>
        <translation>“অপেক্ষমাণ” মানে অর্থ এখনো পাঠানো হয়নি। “ফেরত এসেছে” বা “বন্ধ করা হয়েছে” মানে অর্থ আপনার কাছে পৌঁছায়নি। এগুলি দেখানো হয়, কিন্তু মোট পরিমাণে ধরা হয় না।</translation>
    </message>
    <message>
        <source>The day beside each amount is the last day on which it should be sent. It may take a few more days to reach you.</source>
        <extracomment>Below the table of money that is still to be sent</extracomment>
        <translation>প্রতিটি পরিমাণের পাশের তারিখটি হলো সেটি পাঠানোর শেষ তারিখ। আপনার কাছে পৌঁছাতে আরও কয়েক দিন লাগতে পারে।</translation>
    </message>
    <message>
        <source>Disbursements</source>
        <extracomment>Title of the paper that lists the payments sent on to the custodial parent</extracomment>
        <translation>বিতরণকৃত অর্থ</translation>
    </message>
    <message>
        <source>This paper shows the support payments that were sent to you for this case from %1 to %2, and what is still to be sent.</source>
        <extracomment>First sentence of the paper. %1 and %2 are dates</extracomment>
        <translation>%1 থেকে %2 পর্যন্ত এই কেসের জন্য আপনাকে যে সহায়তার অর্থ পাঠানো হয়েছে এবং যা এখনো পাঠানো বাকি, তা এই কাগজে দেখানো হয়েছে।</translation>
    </message>
    <message>
        <source>If a payment did not reach you, or something is not clear, please ask us. Have your case identifier %1 at hand.</source>
        <extracomment>Last sentence of the paper. %1 is a case identifier</extracomment>
        <translation>কোনো অর্থ আপনার কাছে না পৌঁছালে, বা কিছু স্পষ্ট না হলে, অনুগ্রহ করে আমাদের জিজ্ঞাসা করুন। আপনার কেস নম্বর %1 হাতের কাছে রাখুন।</translation>
    </message>
    <message numerus="yes">
        <source>%n disbursement(s) in this list.</source>
        <extracomment>Below the list of payments sent on to the custodial parent. %n is their number</extracomment>
        <translation>
            <numerusform>এই তালিকায় বিতরণকৃত অর্থের %nটি লাইন আছে।</numerusform>
            <numerusform>এই তালিকায় বিতরণকৃত অর্থের %nটি লাইন আছে।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frequency</name>
    <message>
        <source>Every week</source>
        <extracomment>how often support is due</extracomment>
        <translation>প্রতি সপ্তাহে</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <extracomment>how often support is due</extracomment>
        <translation>প্রতি দুই সপ্তাহে</translation>
    </message>
    <message>
        <source>Twice a month</source>
        <extracomment>on the 1st and the 15th</extracomment>
        <translation>মাসে দুইবার</translation>
    </message>
    <message>
        <source>Every month</source>
        <extracomment>how often support is due</extracomment>
        <translation>প্রতি মাসে</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>the name of a language</extracomment>
        <translation>ইংরেজি</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>the name of a language</extracomment>
        <translation>আরবি</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>the name of a language</extracomment>
        <translation>ইতালীয়</translation>
    </message>
    <message>
        <source>Bengali</source>
        <extracomment>the name of a language</extracomment>
        <translation>বাংলা</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>the name of a language</extracomment>
        <translation>কোরীয়</translation>
    </message>
</context>
<context>
    <name>LedgerLine</name>
    <message>
        <source>Opening balance owed to the family</source>
        <extracomment>owed when the account was opened</extracomment>
        <translation>অ্যাকাউন্ট খোলার সময় পরিবারের পাওনা</translation>
    </message>
    <message>
        <source>Opening balance owed to the government</source>
        <extracomment>owed when the account was opened</extracomment>
        <translation>অ্যাকাউন্ট খোলার সময় সরকারের পাওনা</translation>
    </message>
    <message>
        <source>Current support due</source>
        <extracomment>support for a child fell due</extracomment>
        <translation>চলতি সহায়তা প্রদেয়</translation>
    </message>
    <message>
        <source>Child care due</source>
        <extracomment>money toward a child&apos;s day care fell due</extracomment>
        <translation>শিশু পরিচর্যার খরচ প্রদেয়</translation>
    </message>
    <message>
        <source>Medical support due</source>
        <extracomment>money toward a child&apos;s medical costs fell due</extracomment>
        <translation>চিকিৎসা সহায়তা প্রদেয়</translation>
    </message>
    <message>
        <source>Spousal support due</source>
        <extracomment>support for a husband or wife fell due</extracomment>
        <translation>স্বামী বা স্ত্রীর ভরণপোষণ প্রদেয়</translation>
    </message>
    <message>
        <source>Payment toward past-due support due</source>
        <extracomment>an amount expected toward what is past due fell due</extracomment>
        <translation>বকেয়ার কিস্তি প্রদেয়</translation>
    </message>
    <message>
        <source>Adjustment of what is past due to the family</source>
        <extracomment>a correction, up or down, of past-due support</extracomment>
        <translation>পরিবারের বকেয়া পাওনার সমন্বয়</translation>
    </message>
    <message>
        <source>Adjustment of what is past due to the government</source>
        <extracomment>a correction, up or down, of past-due support</extracomment>
        <translation>সরকারের বকেয়া পাওনার সমন্বয়</translation>
    </message>
    <message>
        <source>Payment received, on hold</source>
        <extracomment>the payment waits and has not been used yet</extracomment>
        <translation>পেমেন্ট পাওয়া গেছে, স্থগিত আছে</translation>
    </message>
    <message>
        <source>Payment returned, not counted</source>
        <extracomment>the payment bounced or went back and does not count</extracomment>
        <translation>পেমেন্ট ফেরত গেছে, হিসাবে ধরা হয়নি</translation>
    </message>
    <message>
        <source>Payment received</source>
        <extracomment>money that came in</extracomment>
        <translation>পেমেন্ট পাওয়া গেছে</translation>
    </message>
    <message>
        <source>Payment to the custodial parent</source>
        <extracomment>money sent on; whether it arrived stands beside it</extracomment>
        <translation>কাস্টডিয়াল পিতামাতাকে বিতরণ</translation>
    </message>
    <message>
        <source>Payment to the government</source>
        <extracomment>money sent on to the agency that paid assistance</extracomment>
        <translation>সরকারকে বিতরণ</translation>
    </message>
    <message>
        <source>Refund of a payment</source>
        <extracomment>money given back to the one who paid it</extracomment>
        <translation>পেমেন্টের অর্থ ফেরত</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 already covered)</source>
        <extracomment>%1 says what was due; %2 is the part of the amount %3 that was paid, or taken off by an adjustment, already</extracomment>
        <translation>%1 (%3-এর মধ্যে %2 ইতিমধ্যে মেটানো হয়েছে)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 already used)</source>
        <extracomment>%1 names money received or taken off; %2 is the part of the amount %3 that was used already</extracomment>
        <translation>%1 (%3-এর মধ্যে %2 ইতিমধ্যে ব্যবহার হয়েছে)</translation>
    </message>
    <message>
        <source>Balance brought forward</source>
        <extracomment>what was owed before the first line of a list</extracomment>
        <translation>আগের ব্যালেন্স</translation>
    </message>
    <message>
        <source>There is nothing in this balance</source>
        <extracomment>the answer where a balance is zero because nothing makes it</extracomment>
        <translation>এই ব্যালেন্সে কিছু নেই</translation>
    </message>
</context>
<context>
    <name>MonthlyNotice</name>
    <message>
        <source>Monthly Notice</source>
        <extracomment>Title of the paper that says what was collected for a parent in a month</extracomment>
        <translation>মাসিক নোটিশ</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>Label of the month that the notice is about</extracomment>
        <translation>মাস</translation>
    </message>
    <message>
        <source>This notice says how much child support was collected for you in this month, and what became of it.</source>
        <extracomment>First sentence of the monthly notice</extracomment>
        <translation>এই মাসে আপনার জন্য কত শিশু সহায়তা আদায় হয়েছে এবং সেই অর্থের কী হয়েছে, তা এই নোটিশে বলা আছে।</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>Column: what an amount is</extracomment>
        <translation>বিবরণ</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Column</extracomment>
        <translation>পরিমাণ</translation>
    </message>
    <message>
        <source>Collected in this month</source>
        <extracomment>Line with an amount: all payments of the month</extracomment>
        <translation>এই মাসে আদায়</translation>
    </message>
    <message>
        <source>Paid current support</source>
        <extracomment>Line with an amount: the part that paid support of the month</extracomment>
        <translation>চলতি সহায়তা মেটাতে</translation>
    </message>
    <message>
        <source>Paid past-due support</source>
        <extracomment>Line with an amount: the part that paid support of earlier months</extracomment>
        <translation>বকেয়া সহায়তা মেটাতে</translation>
    </message>
    <message>
        <source>Held, not used yet</source>
        <extracomment>Line with an amount: the part that has not been used yet</extracomment>
        <translation>জমা রাখা, এখনো ব্যবহার হয়নি</translation>
    </message>
    <message>
        <source>Kept by the government in return for public assistance</source>
        <extracomment>Line with an amount</extracomment>
        <translation>সরকারি সাহায্যের বিনিময়ে সরকার রেখেছে</translation>
    </message>
    <message>
        <source>Annual fee, withheld from the family&apos;s money</source>
        <extracomment>Line with an amount</extracomment>
        <translation>বার্ষিক ফি, পরিবারের অর্থ থেকে কাটা</translation>
    </message>
    <message>
        <source>Paid to the family</source>
        <extracomment>Line with an amount, and column of amounts; short words, please</extracomment>
        <translation>পরিবারকে দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Of the %1 collected in this month, %2 paid current support and %3 paid past-due support.</source>
        <extracomment>%1, %2 and %3 are amounts; %2 and %3 together are %1</extracomment>
        <translation>এই মাসে আদায় হয়েছে %1; এর মধ্যে চলতি সহায়তা মেটাতে %2 এবং বকেয়া সহায়তা মেটাতে %3 ব্যবহার হয়েছে।</translation>
    </message>
    <message>
        <source>Of the %1 collected in this month, %2 paid current support, %3 paid past-due support, and %4 is held.</source>
        <extracomment>%1 to %4 are amounts; %2, %3 and %4 together are %1</extracomment>
        <translation>এই মাসে আদায় হয়েছে %1; এর মধ্যে চলতি সহায়তা মেটাতে %2 এবং বকেয়া সহায়তা মেটাতে %3 ব্যবহার হয়েছে, আর %4 জমা রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>With the %1 collected in this month and %2 of money that was held before, %3 of current support and %4 of past-due support were paid.</source>
        <extracomment>%1 to %4 are amounts; %3 and %4 together are %1 and %2 together</extracomment>
        <translation>এই মাসে আদায় হওয়া %1 এবং আগে থেকে জমা রাখা %2 দিয়ে চলতি সহায়তার %3 এবং বকেয়া সহায়তার %4 মেটানো হয়েছে।</translation>
    </message>
    <message>
        <source>Of the money that paid support, %1 was paid to the family and %2 was kept by the government.</source>
        <extracomment>%1 and %2 are amounts</extracomment>
        <translation>সহায়তা মেটাতে ব্যবহৃত অর্থের মধ্যে পরিবারকে %1 দেওয়া হয়েছে এবং সরকার %2 রেখেছে।</translation>
    </message>
    <message>
        <source>Of the money that paid support, %1 was paid to the family, %2 was kept by the government, and %3 was withheld as the annual fee.</source>
        <extracomment>%1, %2 and %3 are amounts</extracomment>
        <translation>সহায়তা মেটাতে ব্যবহৃত অর্থের মধ্যে পরিবারকে %1 দেওয়া হয়েছে, সরকার %2 রেখেছে এবং বার্ষিক ফি হিসেবে %3 কাটা হয়েছে।</translation>
    </message>
    <message>
        <source>Collected from %1</source>
        <extracomment>Heading above the payments of one parent. %1 is a name</extracomment>
        <translation>যাঁর কাছ থেকে আদায়: %1</translation>
    </message>
    <message>
        <source>Collected from %1 (%2)</source>
        <extracomment>Heading above the payments of one parent. %1 is a name, %2 the same name in the person&apos;s own script</extracomment>
        <translation>যাঁর কাছ থেকে আদায়: %1 (%2)</translation>
    </message>
    <message>
        <source>Collected from the other parent</source>
        <extracomment>Heading above the payments of a parent whose name is not known</extracomment>
        <translation>অন্য পিতা বা মাতার কাছ থেকে আদায়</translation>
    </message>
    <message>
        <source>Nothing was collected from this parent in this month.</source>
        <extracomment>In the place of a list of payments</extracomment>
        <translation>এই মাসে এই পিতা বা মাতার কাছ থেকে কিছু আদায় হয়নি।</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) came in from this parent in this month.</source>
        <extracomment>Below a list of payments. %n is their number</extracomment>
        <translation>
            <numerusform>এই মাসে এই পিতা বা মাতার কাছ থেকে %nটি পেমেন্ট এসেছে।</numerusform>
            <numerusform>এই মাসে এই পিতা বা মাতার কাছ থেকে %nটি পেমেন্ট এসেছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Column: the day a payment came in. Keep the words of all columns short</extracomment>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>Case</source>
        <extracomment>Column: the identifier of a case</extracomment>
        <translation>কেস</translation>
    </message>
    <message>
        <source>Collected</source>
        <extracomment>Column of amounts: the whole payment; short words, please</extracomment>
        <translation>আদায়</translation>
    </message>
    <message>
        <source>Current support</source>
        <extracomment>Column of amounts: the part that paid current support; short words, please</extracomment>
        <translation>চলতি সহায়তা</translation>
    </message>
    <message>
        <source>Past-due support</source>
        <extracomment>Column of amounts: the part that paid past-due support; short words, please</extracomment>
        <translation>বকেয়া সহায়তা</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>Column of amounts: the part that has not been used yet; short words, please</extracomment>
        <translation>জমা রাখা</translation>
    </message>
    <message>
        <source>Kept by the government</source>
        <extracomment>Column of amounts: the part the government kept; short words, please</extracomment>
        <translation>সরকার রেখেছে</translation>
    </message>
    <message>
        <source>%1, from an earlier payment</source>
        <extracomment>In the column of the case, for money that came in earlier. %1 is a case identifier</extracomment>
        <translation>%1, আগের পেমেন্ট থেকে</translation>
    </message>
    <message>
        <source>%1, annual fee</source>
        <extracomment>In the column of the case, for a fee that is taken off. %1 is a case identifier</extracomment>
        <translation>%1, বার্ষিক ফি</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Last line of a list: its sums</extracomment>
        <translation>মোট</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <extracomment>Heading</extracomment>
        <translation>শব্দগুলির অর্থ</translation>
    </message>
    <message>
        <source>Current support is support of the month in which a payment came in. Past-due support is support of earlier months that was not paid in time.</source>
        <extracomment>What two words mean</extracomment>
        <translation>চলতি সহায়তা হলো যে মাসে পেমেন্ট এসেছে সেই মাসের সহায়তা। বকেয়া সহায়তা হলো আগের মাসগুলির সহায়তা, যা সময়মতো দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>The government keeps support for the time in which a family receives or received public assistance. All other support is paid to the family: it is sent to you.</source>
        <extracomment>What the words on money kept by the government, and on money paid to the family, mean</extracomment>
        <translation>পরিবার যে সময়ে সরকারি সাহায্য পায় বা পেয়েছে, সেই সময়ের সহায়তা সরকার রাখে। বাকি সব সহায়তা পরিবারকে দেওয়া হয়: সেটি আপনাকে পাঠানো হয়।</translation>
    </message>
    <message>
        <source>Held means: the money was received and is kept for your case, but it is not used yet. An amount below zero means: money that was held before was used in this month.</source>
        <extracomment>What held means</extracomment>
        <translation>“জমা রাখা” মানে: অর্থ পাওয়া গেছে এবং আপনার কেসের জন্য রাখা আছে, কিন্তু এখনো ব্যবহার হয়নি। শূন্যের নিচের পরিমাণ মানে: আগে জমা রাখা অর্থ এই মাসে ব্যবহার হয়েছে।</translation>
    </message>
    <message>
        <source>Federal law asks for an annual fee on some cases. It is taken from the family&apos;s money once a certain sum was collected in the year.</source>
        <extracomment>What the annual fee is</extracomment>
        <translation>ফেডারেল আইন অনুযায়ী কিছু কেসে একটি বার্ষিক ফি লাগে। বছরে একটি নির্দিষ্ট পরিমাণ আদায় হওয়ার পর এটি পরিবারের অর্থ থেকে কাটা হয়।</translation>
    </message>
    <message>
        <source>If something looks wrong or is not clear, please ask us: %1</source>
        <extracomment>Last words of the notice</extracomment>
        <translation>কিছু ভুল মনে হলে বা স্পষ্ট না হলে, অনুগ্রহ করে আমাদের জিজ্ঞাসা করুন: %1</translation>
    </message>
</context>
<context>
    <name>ObligationKind</name>
    <message>
        <source>Current support</source>
        <extracomment>support for a child, due regularly</extracomment>
        <translation>চলতি সহায়তা</translation>
    </message>
    <message>
        <source>Child care</source>
        <extracomment>money toward the costs of a child&apos;s day care</extracomment>
        <translation>শিশু পরিচর্যার খরচ</translation>
    </message>
    <message>
        <source>Medical support</source>
        <extracomment>money toward a child&apos;s medical costs</extracomment>
        <translation>চিকিৎসা সহায়তা</translation>
    </message>
    <message>
        <source>Spousal support</source>
        <extracomment>support for a husband or wife</extracomment>
        <translation>স্বামী বা স্ত্রীর ভরণপোষণ</translation>
    </message>
    <message>
        <source>Payment toward past-due support</source>
        <extracomment>an amount expected regularly toward what is past due</extracomment>
        <translation>বকেয়ার কিস্তি</translation>
    </message>
</context>
<context>
    <name>PaperKind</name>
    <message>
        <source>Payment history</source>
        <extracomment>name of a paper: the payments received for a case</extracomment>
        <translation>পেমেন্টের ইতিহাস</translation>
    </message>
    <message>
        <source>Support obligation summary</source>
        <extracomment>name of a paper: what is to be paid, what is owed</extracomment>
        <translation>সহায়তার দায়ের সারাংশ</translation>
    </message>
    <message>
        <source>Account statement</source>
        <extracomment>name of a paper: summary and every line of the account</extracomment>
        <translation>অ্যাকাউন্ট স্টেটমেন্ট</translation>
    </message>
    <message>
        <source>Disbursements</source>
        <extracomment>name of a paper: the payments sent to the custodial parent</extracomment>
        <translation>বিতরণকৃত অর্থ</translation>
    </message>
    <message>
        <source>Payment coupons</source>
        <extracomment>name of a paper: slips that are mailed with a payment</extracomment>
        <translation>পেমেন্ট কুপন</translation>
    </message>
    <message>
        <source>Monthly notice</source>
        <extracomment>name of a paper: what was collected in a month and what became of it</extracomment>
        <translation>মাসিক নোটিশ</translation>
    </message>
    <message>
        <source>Access notice</source>
        <extracomment>name of a paper: how a parent sees the case online</extracomment>
        <translation>অনলাইন ব্যবহারের নোটিশ</translation>
    </message>
</context>
<context>
    <name>PaperRefusal</name>
    <message>
        <source>This paper is made for the custodial parent only.</source>
        <extracomment>to staff, why a paper is not made: the chosen parent is the noncustodial one</extracomment>
        <translation>এই কাগজ শুধু কাস্টডিয়াল পিতামাতার জন্য তৈরি হয়।</translation>
    </message>
    <message>
        <source>This paper is made for the noncustodial parent only.</source>
        <extracomment>to staff, why a paper is not made: the chosen parent is the custodial one</extracomment>
        <translation>এই কাগজ শুধু নন-কাস্টডিয়াল পিতামাতার জন্য তৈরি হয়।</translation>
    </message>
    <message>
        <source>Nothing is to be paid on these days, so there is no coupon.</source>
        <extracomment>to staff, why payment coupons are not made</extracomment>
        <translation>এই দিনগুলিতে কিছু দেওয়ার নেই, তাই কোনো কুপন নেই।</translation>
    </message>
    <message>
        <source>No payment came in during the month, so there is no notice to send.</source>
        <extracomment>to staff, why a monthly notice is not made</extracomment>
        <translation>এই মাসে কোনো পেমেন্ট আসেনি, তাই পাঠানোর মতো কোনো নোটিশ নেই।</translation>
    </message>
    <message>
        <source>The custodial parent has no verified address, so the notice may not be sent.</source>
        <extracomment>to staff, why a monthly notice is not made</extracomment>
        <translation>কাস্টডিয়াল পিতামাতার কোনো যাচাই করা ঠিকানা নেই, তাই নোটিশ পাঠানো যাবে না।</translation>
    </message>
    <message>
        <source>Coupons are printed only with a reason.</source>
        <extracomment>to staff who may not know where payments come from, why payment coupons are not made</extracomment>
        <translation>কারণ ছাড়া কুপন প্রিন্ট করা হয় না।</translation>
    </message>
    <message>
        <source>Payments come from wages (the last on %1), so coupons are printed only with a reason.</source>
        <extracomment>to staff, why payment coupons are not made; %1 is the date of the last payment that came from an employer</extracomment>
        <translation>পেমেন্ট বেতন থেকে কাটা হচ্ছে (শেষবার %1), তাই কারণ ছাড়া কুপন প্রিন্ট করা হয় না।</translation>
    </message>
</context>
<context>
    <name>Payee</name>
    <message>
        <source>Custodial parent</source>
        <extracomment>the parent the child lives with</extracomment>
        <translation>কাস্টডিয়াল পিতামাতা</translation>
    </message>
    <message>
        <source>Government</source>
        <extracomment>the agency that paid the family assistance</extracomment>
        <translation>সরকার</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>money given back to the one who paid it</extracomment>
        <translation>অর্থ ফেরত</translation>
    </message>
</context>
<context>
    <name>PaymentSource</name>
    <message>
        <source>Income withholding</source>
        <extracomment>an employer takes it from wages</extracomment>
        <translation>আয় থেকে কর্তন</translation>
    </message>
    <message>
        <source>Direct payment</source>
        <extracomment>the parent pays the office without a withholding</extracomment>
        <translation>সরাসরি পেমেন্ট</translation>
    </message>
    <message>
        <source>Federal tax offset</source>
        <extracomment>taken from a federal tax refund</extracomment>
        <translation>ফেডারেল ট্যাক্স ফেরত থেকে কর্তন</translation>
    </message>
    <message>
        <source>State tax offset</source>
        <extracomment>taken from a state tax refund</extracomment>
        <translation>রাজ্যের ট্যাক্স ফেরত থেকে কর্তন</translation>
    </message>
    <message>
        <source>Unemployment benefits</source>
        <extracomment>withheld from unemployment benefits</extracomment>
        <translation>বেকার ভাতা</translation>
    </message>
    <message>
        <source>Another state</source>
        <extracomment>paid through the child support office of another state</extracomment>
        <translation>অন্য রাজ্য</translation>
    </message>
    <message>
        <source>Lottery</source>
        <extracomment>taken from lottery winnings</extracomment>
        <translation>লটারি</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>any other source of a payment</extracomment>
        <translation>অন্যান্য</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>stands for the source of any payment where the worker may not see it</extracomment>
        <translation>পেমেন্ট</translation>
    </message>
</context>
<context>
    <name>PaymentStatus</name>
    <message>
        <source>Posted</source>
        <extracomment>a payment that counts</extracomment>
        <translation>হিসাবে ধরা হয়েছে</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>a payment that waits and is not sent on yet</extracomment>
        <translation>স্থগিত</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>a payment that bounced or went back</extracomment>
        <translation>ফেরত গেছে</translation>
    </message>
</context>
<context>
    <name>Phrasebook</name>
    <message>
        <source>%1 - %2</source>
        <extracomment>a period; %1 is its first day, %2 its last</extracomment>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>a period without an end; %1 is a date</extracomment>
        <translation>%1 থেকে</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>a period without a beginning; %1 is a date</extracomment>
        <translation>%1 পর্যন্ত</translation>
    </message>
</context>
<context>
    <name>PinLetter</name>
    <message>
        <source>Your PIN</source>
        <extracomment>Title of the letter, and the words above the frame with the number. PIN stays as it is</extracomment>
        <translation>আপনার PIN</translation>
    </message>
    <message>
        <source>Letter number</source>
        <extracomment>Label: the number of this letter, which stands in a barcode, too</extracomment>
        <translation>চিঠির নম্বর</translation>
    </message>
    <message>
        <source>We are mailing your PIN to you again</source>
        <extracomment>Heading of the letter</extracomment>
        <translation>আমরা আপনার PIN আবার ডাকে পাঠাচ্ছি</translation>
    </message>
    <message>
        <source>We were asked to mail you the PIN of your child support account. It stands in the frame at the foot of this page.</source>
        <extracomment>First sentences of the letter. The frame, a box with the number, stands below</extracomment>
        <translation>আপনার শিশু সহায়তা অ্যাকাউন্টের PIN ডাকে পাঠানোর জন্য আমাদের অনুরোধ করা হয়েছিল। PIN-টি এই পাতার নিচের ফ্রেমে আছে।</translation>
    </message>
    <message>
        <source>Together with your Social Security number, the PIN opens:</source>
        <extracomment>Above a list of two</extracomment>
        <translation>সোশ্যাল সিকিউরিটি নম্বরের সঙ্গে এই PIN দিয়ে আপনি ব্যবহার করতে পারেন:</translation>
    </message>
    <message>
        <source>your account online: %1</source>
        <extracomment>First of the list. %1 is an internet address</extracomment>
        <translation>আপনার অনলাইন অ্যাকাউন্ট: %1</translation>
    </message>
    <message>
        <source>the automatic telephone line of child support, day and night</source>
        <extracomment>Second of the list: a telephone number at which a machine tells a parent about the case</extracomment>
        <translation>শিশু সহায়তার স্বয়ংক্রিয় টেলিফোন লাইন, দিন-রাত যে কোনো সময়</translation>
    </message>
    <message>
        <source>Show your PIN to nobody and keep this letter safe. Our telephone staff cannot see the PIN and never ask for it.</source>
        <extracomment>Advice</extracomment>
        <translation>আপনার PIN কাউকে দেখাবেন না, এবং এই চিঠি নিরাপদ জায়গায় রাখুন। টেলিফোনে আমাদের কর্মীরা আপনার PIN দেখতে পান না এবং কখনো তা আপনার কাছে জানতে চাইবেন না।</translation>
    </message>
    <message>
        <source>The PIN cannot be told by telephone, and it cannot be reset or changed. If you lose it, we can only mail it to you again.</source>
        <extracomment>What nobody can do with a PIN</extracomment>
        <translation>PIN টেলিফোনে বলা যায় না, এবং নতুন করে তৈরি বা পরিবর্তন করা যায় না। PIN হারিয়ে গেলে আমরা সেটি শুধু ডাকে আবার পাঠাতে পারি।</translation>
    </message>
    <message>
        <source>If you did not ask for this letter, someone may have asked in your name. Please call us, Monday to Friday from 8:00 AM to 7:00 PM: %1</source>
        <extracomment>%1 is a telephone number, or two</extracomment>
        <translation>আপনি যদি এই চিঠি না চেয়ে থাকেন, তাহলে হয়তো অন্য কেউ আপনার নামে চেয়েছে। অনুগ্রহ করে সোমবার থেকে শুক্রবার, সকাল 8:00টা থেকে সন্ধ্যা 7:00টার মধ্যে আমাদের ফোন করুন: %1</translation>
    </message>
    <message>
        <source>Your safety</source>
        <extracomment>Heading of a box about the safety of people who are watched or threatened</extracomment>
        <translation>আপনার নিরাপত্তা</translation>
    </message>
    <message>
        <source>Someone may be able to see your mail, or what you do on a computer or a phone. If you are afraid of someone, keep this letter where that person cannot find it, and use a computer or a phone that person cannot get at.</source>
        <extracomment>In the safety box</extracomment>
        <translation>আপনার চিঠিপত্র, অথবা কম্পিউটার বা ফোনে আপনি যা করেন, অন্য কেউ তা দেখতে পারে। কাউকে ভয় পেলে এই চিঠি এমন জায়গায় রাখুন যেখানে সেই ব্যক্তি খুঁজে পাবে না, এবং এমন কম্পিউটার বা ফোন ব্যবহার করুন যা তার নাগালের বাইরে।</translation>
    </message>
    <message>
        <source>If you are not safe at home, you can get help by telephone: %1.</source>
        <extracomment>In the safety box. %1 is a telephone number</extracomment>
        <translation>বাড়িতে নিরাপদ না থাকলে %1 নম্বরে ফোন করে সাহায্য পেতে পারেন।</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Custodial parent</source>
        <extracomment>the parent the child lives with</extracomment>
        <translation>কাস্টডিয়াল পিতামাতা</translation>
    </message>
    <message>
        <source>Noncustodial parent</source>
        <extracomment>the parent who is to pay support</extracomment>
        <translation>নন-কাস্টডিয়াল পিতামাতা</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Before opening</source>
        <extracomment>Status of a payment that came in before the account was opened</extracomment>
        <translation>খোলার আগে</translation>
    </message>
    <message>
        <source>Family</source>
        <extracomment>To whom a charge is owed</extracomment>
        <translation>পরিবার</translation>
    </message>
    <message>
        <source>Government</source>
        <extracomment>To whom a charge is owed</extracomment>
        <translation>সরকার</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <extracomment>First line of a table that goes on from the page before</extracomment>
        <translation>আগের পাতা থেকে</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <extracomment>Last line of a table that goes on on the next page</extracomment>
        <translation>পরের পাতায়</translation>
    </message>
    <message>
        <source>Payments received</source>
        <extracomment>Heading of the table of payments</extracomment>
        <translation>প্রাপ্ত পেমেন্ট</translation>
    </message>
    <message>
        <source>No payment was received in this period.</source>
        <extracomment>In the place of the table of payments where there are none</extracomment>
        <translation>এই সময়কালে কোনো পেমেন্ট পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>Date received</source>
        <extracomment>Column: the day a payment came in</extracomment>
        <translation>পাওয়ার তারিখ</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Column: the letters and digits that name a payment or another entry</extracomment>
        <translation>সূত্র নম্বর</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>Column: what a line is</extracomment>
        <translation>বিবরণ</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Column: amounts of money</extracomment>
        <translation>পরিমাণ</translation>
    </message>
    <message>
        <source>To current support</source>
        <extracomment>Column: the part of a payment that paid support of the month it came in
----------
Sum: what paid support of the month a payment came in</extracomment>
        <translation>চলতি সহায়তায়</translation>
    </message>
    <message>
        <source>To past-due support</source>
        <extracomment>Column: the part of a payment that paid support of earlier months
----------
Sum: what paid support of earlier months</extracomment>
        <translation>বকেয়া সহায়তায়</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column: what became of a payment</extracomment>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Total received</source>
        <extracomment>Last line of a table: all payments together</extracomment>
        <translation>মোট প্রাপ্ত</translation>
    </message>
    <message>
        <source>Account, line by line</source>
        <extracomment>Heading of the table of everything that happened in the account</extracomment>
        <translation>অ্যাকাউন্ট, লাইন ধরে ধরে</translation>
    </message>
    <message>
        <source>Nothing fell due and nothing was received in this period.</source>
        <extracomment>In the place of the account where nothing happened</extracomment>
        <translation>এই সময়কালে কিছু প্রদেয় হয়নি এবং কিছু পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Column: the day of a line</extracomment>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>Owed to</source>
        <extracomment>Column: to whom a charge is owed, the family or the government</extracomment>
        <translation>যার পাওনা</translation>
    </message>
    <message>
        <source>Charges and adjustments</source>
        <extracomment>Column: amounts that became owed</extracomment>
        <translation>ধার্য ও সমন্বয়</translation>
    </message>
    <message>
        <source>Payments</source>
        <extracomment>Column: amounts that were paid</extracomment>
        <translation>পেমেন্ট</translation>
    </message>
    <message>
        <source>Total owed</source>
        <extracomment>Column: what is owed in all after a line</extracomment>
        <translation>মোট দেনা</translation>
    </message>
    <message>
        <source>Owed before this period</source>
        <extracomment>First line of the account: what was owed before the period began</extracomment>
        <translation>এই সময়কালের আগের দেনা</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Last line of a table: everything together</extracomment>
        <translation>মোট</translation>
    </message>
    <message>
        <source>Payment History</source>
        <extracomment>Title of a paper: the payments received for a case</extracomment>
        <translation>পেমেন্টের ইতিহাস</translation>
    </message>
    <message>
        <source>Support Obligation Summary</source>
        <extracomment>Title of a paper: what is to be paid, what is owed</extracomment>
        <translation>সহায়তার দায়ের সারাংশ</translation>
    </message>
    <message>
        <source>Account Statement</source>
        <extracomment>Title of a paper: summary and every line of the account</extracomment>
        <translation>অ্যাকাউন্ট স্টেটমেন্ট</translation>
    </message>
    <message>
        <source>No mailing address is known. Please hand this paper over.</source>
        <extracomment>In the place of the address</extracomment>
        <translation>কোনো ডাক ঠিকানা জানা নেই। অনুগ্রহ করে এই কাগজটি হাতে হাতে দিন।</translation>
    </message>
    <message>
        <source>Case identifier</source>
        <extracomment>Label: the letters and digits that name a case</extracomment>
        <translation>কেস নম্বর</translation>
    </message>
    <message>
        <source>County</source>
        <extracomment>Label: the county that the case belongs to</extracomment>
        <translation>কাউন্টি</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>The days that the statement covers</extracomment>
        <translation>সময়কাল</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <extracomment>The parent that the statement is made for</extracomment>
        <translation>যাঁর জন্য তৈরি</translation>
    </message>
    <message>
        <source>Other parent</source>
        <extracomment>Label: the name of the other parent of the case</extracomment>
        <translation>অন্য পিতা বা মাতা</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <extracomment>Label: the day the paper was made</extracomment>
        <translation>তৈরির তারিখ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>Label: the telephone number of the office</extracomment>
        <translation>টেলিফোন</translation>
    </message>
    <message>
        <source>TTY</source>
        <extracomment>Telephone for deaf people</extracomment>
        <translation>TTY</translation>
    </message>
    <message>
        <source>This paper shows the payments that were received for this case from %1 to %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>%1 থেকে %2 পর্যন্ত এই কেসের জন্য যে পেমেন্ট পাওয়া গেছে, তা এই কাগজে দেখানো হয়েছে।</translation>
    </message>
    <message>
        <source>This paper shows the support obligations of this case from %1 to %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>%1 থেকে %2 পর্যন্ত এই কেসের সহায়তার দায় এই কাগজে দেখানো হয়েছে।</translation>
    </message>
    <message>
        <source>Payments received after %1 will not appear.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1 তারিখের পরে পাওয়া পেমেন্ট এখানে নেই।</translation>
    </message>
    <message>
        <source>Since %1 support of %2 fell due.</source>
        <extracomment>%1 is a date, %2 an amount</extracomment>
        <translation>%1 থেকে এ পর্যন্ত মোট %2 সহায়তা প্রদেয় হয়েছে।</translation>
    </message>
    <message>
        <source>Of the money received, %1 has been sent out so far and %2 is still to be sent.</source>
        <extracomment>%1 and %2 are amounts</extracomment>
        <translation>প্রাপ্ত অর্থের মধ্যে এ পর্যন্ত %1 পাঠানো হয়েছে এবং %2 এখনো পাঠানো বাকি।</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <extracomment>Heading above explanations of words</extracomment>
        <translation>শব্দগুলির অর্থ</translation>
    </message>
    <message>
        <source>Current support is support of the month in which a payment came in. Past-due support is support of earlier months that was not paid in time.</source>
        <extracomment>Explains the words current support and past-due support</extracomment>
        <translation>চলতি সহায়তা হলো যে মাসে পেমেন্ট এসেছে সেই মাসের সহায়তা। বকেয়া সহায়তা হলো আগের মাসগুলির সহায়তা, যা সময়মতো দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>Support is owed to the family, or to the government for the time the family received public assistance. When a payment is used, its full amount counts for the parent who paid it.</source>
        <extracomment>Explains to whom support is owed</extracomment>
        <translation>সহায়তা পরিবারের পাওনা, অথবা পরিবার যে সময়ে সরকারি সাহায্য পেয়েছে সেই সময়ের জন্য সরকারের পাওনা। কোনো পেমেন্ট ব্যবহার হলে, যে পিতা বা মাতা তা দিয়েছেন, তাঁর হিসাবে পুরো পরিমাণ ধরা হয়।</translation>
    </message>
    <message>
        <source>A returned payment did not clear or was sent back. It is shown, but it is in no total.</source>
        <extracomment>Explains returned payments</extracomment>
        <translation>ফেরত যাওয়া পেমেন্টের অর্থ শেষ পর্যন্ত পাওয়া যায়নি বা তা ফেরত পাঠানো হয়েছে। এটি দেখানো হয়, কিন্তু কোনো মোট পরিমাণে ধরা হয় না।</translation>
    </message>
    <message>
        <source>The account was opened on %1. What is dated before that day is already part of the amounts owed at the opening; it is shown, but it is in no total.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>অ্যাকাউন্ট খোলা হয়েছে %1 তারিখে। তার আগের তারিখের সবকিছু খোলার সময়ের দেনার মধ্যেই আছে; তা দেখানো হয়, কিন্তু কোনো মোট পরিমাণে ধরা হয় না।</translation>
    </message>
    <message>
        <source>If something looks wrong or is not clear, please ask us. Have your case identifier %1 at hand.</source>
        <extracomment>%1 is a case identifier</extracomment>
        <translation>কিছু ভুল মনে হলে বা স্পষ্ট না হলে, অনুগ্রহ করে আমাদের জিজ্ঞাসা করুন। আপনার কেস নম্বর %1 হাতের কাছে রাখুন।</translation>
    </message>
    <message>
        <source>DEMO - every name and figure is made up</source>
        <extracomment>Mark on papers of a demonstration office</extracomment>
        <translation>DEMO - সব নাম ও সংখ্যা কাল্পনিক</translation>
    </message>
    <message>
        <source>No end date</source>
        <extracomment>An obligation without a last day</extracomment>
        <translation>শেষ তারিখ নেই</translation>
    </message>
    <message>
        <source>Support of this calendar month that is due and not yet paid.</source>
        <extracomment>Explains the balance: due this month</extracomment>
        <translation>এই মাসের প্রদেয় সহায়তা, যা এখনো দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>Support of earlier months that is not yet paid and goes to the family.</source>
        <extracomment>Explains the balance: past due to the family</extracomment>
        <translation>আগের মাসগুলির সহায়তা, যা এখনো দেওয়া হয়নি এবং যা পরিবার পাবে।</translation>
    </message>
    <message>
        <source>Support of earlier months that is not yet paid and goes to the government, because the family received public assistance.</source>
        <extracomment>Explains the balance: past due to the government</extracomment>
        <translation>আগের মাসগুলির সহায়তা, যা এখনো দেওয়া হয়নি এবং যা সরকার পাবে, কারণ পরিবার সরকারি সাহায্য পেয়েছে।</translation>
    </message>
    <message>
        <source>The three amounts above together.</source>
        <extracomment>Explains the balance: total owed</extracomment>
        <translation>উপরের তিনটি পরিমাণের যোগফল।</translation>
    </message>
    <message>
        <source>Money that was received and is not used yet. It is not taken off the total owed until it is used.</source>
        <extracomment>Explains the balance: held</extracomment>
        <translation>পাওয়া গেছে কিন্তু এখনো ব্যবহার হয়নি এমন অর্থ। ব্যবহার না হওয়া পর্যন্ত এটি মোট দেনা থেকে বাদ দেওয়া হয় না।</translation>
    </message>
    <message>
        <source>In short</source>
        <extracomment>Heading of the table with the sums of all payments</extracomment>
        <translation>সংক্ষেপে</translation>
    </message>
    <message>
        <source>Held, not used yet</source>
        <extracomment>Sum: money received that waits</extracomment>
        <translation>জমা রাখা, এখনো ব্যবহার হয়নি</translation>
    </message>
    <message>
        <source>Support obligations in this period</source>
        <extracomment>Heading of the table of what the parent must pay regularly</extracomment>
        <translation>এই সময়কালের সহায়তার দায়</translation>
    </message>
    <message>
        <source>No support obligation was in force in this period.</source>
        <extracomment>In the place of the table of obligations where there are none</extracomment>
        <translation>এই সময়কালে কোনো সহায়তার দায় কার্যকর ছিল না।</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: what kind of support is to be paid</extracomment>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>Docket</source>
        <extracomment>Column: the court&apos;s number of the order</extracomment>
        <translation>আদালতের মামলা নম্বর</translation>
    </message>
    <message>
        <source>How often</source>
        <extracomment>Column: as in every week, every month</extracomment>
        <translation>কত দিন পরপর</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Column: the first day of an obligation</extracomment>
        <translation>শুরু</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Column: the last day of an obligation</extracomment>
        <translation>শেষ</translation>
    </message>
    <message>
        <source>What is owed on %1</source>
        <extracomment>Heading. %1 is a date</extracomment>
        <translation>%1 তারিখে যত দেনা আছে</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>Column: the name of a balance</extracomment>
        <translation>ব্যালেন্স</translation>
    </message>
    <message>
        <source>What it means</source>
        <extracomment>Column: explains each balance</extracomment>
        <translation>এর অর্থ</translation>
    </message>
    <message>
        <source>How the total owed changed</source>
        <extracomment>Heading of a table that leads from what was owed to what is owed</extracomment>
        <translation>মোট দেনা কীভাবে বদলেছে</translation>
    </message>
    <message>
        <source>Owed before %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1 তারিখের আগের দেনা</translation>
    </message>
    <message>
        <source>Owed when the account was opened</source>
        <extracomment>Line: what was owed when the account began</extracomment>
        <translation>অ্যাকাউন্ট খোলার সময়ের দেনা</translation>
    </message>
    <message>
        <source>Support that fell due</source>
        <extracomment>Line: the support that had to be paid in the period</extracomment>
        <translation>প্রদেয় হওয়া সহায়তা</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <extracomment>Line: corrections, up or down</extracomment>
        <translation>সমন্বয়</translation>
    </message>
    <message>
        <source>Paid off with money received</source>
        <extracomment>Line: the part of the payments that lowered what is owed</extracomment>
        <translation>প্রাপ্ত অর্থ দিয়ে শোধ</translation>
    </message>
    <message>
        <source>Total owed on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1 তারিখে মোট দেনা</translation>
    </message>
    <message>
        <source>Month by month</source>
        <extracomment>Heading of a table with a line for each month</extracomment>
        <translation>মাসে মাসে</translation>
    </message>
    <message>
        <source>The account of this case opens after this period.</source>
        <extracomment>In the place of a table where the case is newer than the period</extracomment>
        <translation>এই কেসের অ্যাকাউন্ট এই সময়কালের পরে খোলা হয়েছে।</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>Column: months by name</extracomment>
        <translation>মাস</translation>
    </message>
    <message>
        <source>Charged</source>
        <extracomment>Column: support that fell due in a month</extracomment>
        <translation>ধার্য</translation>
    </message>
    <message>
        <source>Opening and adjustments</source>
        <extracomment>Column: opening amounts and adjustments of a month</extracomment>
        <translation>শুরুর দেনা ও সমন্বয়</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Column: payments received in a month</extracomment>
        <translation>প্রাপ্ত</translation>
    </message>
    <message>
        <source>Owed at end of month</source>
        <extracomment>Column: what is owed in all at the end of a month</extracomment>
        <translation>মাসের শেষে দেনা</translation>
    </message>
    <message>
        <source>Money received since the account was opened on %1</source>
        <extracomment>Heading. %1 is a date</extracomment>
        <translation>অ্যাকাউন্ট খোলার (%1) পর থেকে প্রাপ্ত অর্থ</translation>
    </message>
    <message>
        <source>For the family</source>
        <extracomment>Line: the part of the money received that goes to the family</extracomment>
        <translation>পরিবারের জন্য</translation>
    </message>
    <message>
        <source>Annual fee, withheld from the family&apos;s money</source>
        <extracomment>Line: the fee the office keeps once a year</extracomment>
        <translation>বার্ষিক ফি, পরিবারের অর্থ থেকে কাটা</translation>
    </message>
    <message>
        <source>Kept by the government in return for public assistance</source>
        <extracomment>Line: money the government keeps because it paid the family assistance before</extracomment>
        <translation>সরকারি সাহায্যের বিনিময়ে সরকার রেখেছে</translation>
    </message>
    <message>
        <source>Given back to the parent who paid</source>
        <extracomment>Line: money refunded to the one who paid it</extracomment>
        <translation>যে পিতা বা মাতা দিয়েছেন, তাঁকে ফেরত</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Footer of every page. %1 is the page, %2 the number of pages</extracomment>
        <translation>পৃষ্ঠা %1, মোট %2</translation>
    </message>
    <message>
        <source>Return address</source>
        <extracomment>Above the address to which the post brings back what it cannot deliver</extracomment>
        <translation>ফেরত ঠিকানা</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) in this list.</source>
        <extracomment>Below a list of payments. %n is their number</extracomment>
        <translation>
            <numerusform>এই তালিকায় %nটি পেমেন্ট আছে।</numerusform>
            <numerusform>এই তালিকায় %nটি পেমেন্ট আছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Held when received</source>
        <extracomment>Column: the part of a payment that was not used on the day it came in; it may have been used since
----------
Sum: what was not used on the day a payment came in; it may have been used since</extracomment>
        <translation>পাওয়ার দিনে জমা রাখা</translation>
    </message>
    <message>
        <source>Of the money received, %1 has paid support that falls due after %2, later in the same month. It lowers the total owed when that support falls due.</source>
        <extracomment>Below sums of money received. %1 is an amount, %2 the last day that the paper covers</extracomment>
        <translation>প্রাপ্ত অর্থের মধ্যে %1 দিয়ে এমন সহায়তা শোধ হয়েছে, যা একই মাসে %2 তারিখের পরে প্রদেয় হবে। সেই সহায়তা প্রদেয় হলে এই অর্থ মোট দেনা কমায়।</translation>
    </message>
    <message>
        <source>Held when received is the part of a payment that was held on the day it came in; it may have been used or given back since, and the amount held on %1 is the last line of the table In short.</source>
        <extracomment>Explains a column of payments; In short is the name of a table on the paper. %1 is a date</extracomment>
        <translation>“পাওয়ার দিনে জমা রাখা” হলো পেমেন্টের সেই অংশ, যা পেমেন্টটি পাওয়ার দিনে জমা রাখা ছিল। তার পরে তা ব্যবহার হয়ে থাকতে পারে বা ফেরত দেওয়া হয়ে থাকতে পারে; %1 তারিখে জমা রাখা অর্থ “সংক্ষেপে” শিরোনামের নিচের শেষ লাইনে আছে।</translation>
    </message>
    <message>
        <source>Held when received is the part of a payment that was held on the day it came in; it may have been used or given back since, and the amount held on %1 is the balance Held on this paper.</source>
        <extracomment>Explains a column of payments; Held is the name of a balance on the paper. %1 is a date</extracomment>
        <translation>“পাওয়ার দিনে জমা রাখা” হলো পেমেন্টের সেই অংশ, যা পেমেন্টটি পাওয়ার দিনে জমা রাখা ছিল। তার পরে তা ব্যবহার হয়ে থাকতে পারে বা ফেরত দেওয়া হয়ে থাকতে পারে; %1 তারিখে জমা রাখা অর্থ হলো এই কাগজের “জমা রাখা” ব্যালেন্স।</translation>
    </message>
    <message>
        <source>Held means: the money was received and is kept for this case, but it is not used yet, for example because it is for a later month or is still being reviewed. It lowers the total owed when it is used.</source>
        <extracomment>Explains the word held</extracomment>
        <translation>“জমা রাখা” মানে: অর্থ পাওয়া গেছে এবং এই কেসের জন্য রাখা আছে, কিন্তু এখনো ব্যবহার হয়নি; যেমন, তা পরের কোনো মাসের জন্য দেওয়া হয়েছে, অথবা তা এখনো যাচাই করা হচ্ছে। ব্যবহার হলে এই অর্থ মোট দেনা কমায়।</translation>
    </message>
    <message>
        <source>Still held on %1</source>
        <extracomment>Below the total and no part of it: what of all money received is held now. %1 is a date</extracomment>
        <translation>%1 তারিখে এখনো জমা রাখা</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>Label: beside it stands how the dates on the paper are written</extracomment>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <extracomment>The order in which dates are written on the paper, as 12/31/2026, the month being on the left</extracomment>
        <translation>মাস/দিন/বছর</translation>
    </message>
</context>
</TS>
