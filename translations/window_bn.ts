<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn">
<context>
    <name>Activity</name>
    <message>
        <source>Import</source>
        <translation>আমদানি</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>নোট: %1</translation>
    </message>
    <message>
        <source>Paper: %1, %2</source>
        <extracomment>a paper that was given out: its name, for which parent</extracomment>
        <translation>কাগজ: %1, %2</translation>
    </message>
    <message>
        <source>Lost PIN, %1, %2: %3</source>
        <extracomment>which parent, by telephone or in writing, what came of it</extracomment>
        <translation>হারানো PIN, %1, %2: %3</translation>
    </message>
    <message>
        <source>PIN letter, %1: %2</source>
        <extracomment>which parent, the state of the letter</extracomment>
        <translation>PIN-এর চিঠি, %1: %2</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>নোটটি</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>আগে যেমন ছিল</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>দেখানো হয়নি</translation>
    </message>
    <message>
        <source>the family</source>
        <translation>পরিবার</translation>
    </message>
    <message>
        <source>the government</source>
        <translation>সরকার</translation>
    </message>
    <message>
        <source>in the queue</source>
        <extracomment>what came of asking for a lost PIN</extracomment>
        <translation>অপেক্ষমাণ তালিকায় আছে</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>অনুমোদনের অপেক্ষায়</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>প্রত্যাখ্যাত</translation>
    </message>
    <message>
        <source>%1: address changed</source>
        <translation>%1: ঠিকানা বদলেছে</translation>
    </message>
    <message>
        <source>%1: phone changed</source>
        <translation>%1: ফোন বদলেছে</translation>
    </message>
    <message>
        <source>%1: e-mail changed</source>
        <translation>%1: ই-মেইল বদলেছে</translation>
    </message>
    <message>
        <source>%1: address verified</source>
        <translation>%1: ঠিকানা যাচাই হয়েছে</translation>
    </message>
    <message>
        <source>%1: mail came back</source>
        <translation>%1: ডাক ফেরত এসেছে</translation>
    </message>
    <message>
        <source>%1: data replaced by an import</source>
        <translation>%1: আমদানিতে তথ্য বদলেছে</translation>
    </message>
    <message>
        <source>Case data replaced by an import</source>
        <translation>কেসের তথ্য আমদানিতে বদলেছে</translation>
    </message>
    <message>
        <source>Change of assistance replaced by an import</source>
        <translation>সাহায্যের পরিবর্তনের তথ্য আমদানিতে বদলেছে</translation>
    </message>
    <message>
        <source>Obligation replaced by an import</source>
        <translation>দায় আমদানিতে বদলেছে</translation>
    </message>
    <message>
        <source>Payment replaced by an import</source>
        <translation>পেমেন্ট আমদানিতে বদলেছে</translation>
    </message>
    <message>
        <source>Disbursement replaced by an import</source>
        <translation>বিতরণকৃত অর্থ আমদানিতে বদলেছে</translation>
    </message>
    <message>
        <source>Adjustment replaced by an import</source>
        <translation>সমন্বয় আমদানিতে বদলেছে</translation>
    </message>
</context>
<context>
    <name>CallAnswer</name>
    <message>
        <source>Full name</source>
        <translation>পুরো নাম</translation>
    </message>
    <message>
        <source>Social Security number</source>
        <translation>সোশ্যাল সিকিউরিটি নম্বর (SSN)</translation>
    </message>
    <message>
        <source>Case identifiers</source>
        <translation>কেস নম্বর</translation>
    </message>
    <message>
        <source>Mailing address</source>
        <translation>ডাক ঠিকানা</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>স্বাক্ষর</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>মেলানো হয়নি</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>মিলেছে</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>মেলেনি</translation>
    </message>
    <message>
        <source>All of it matches. The letter goes to the address on record.</source>
        <translation>সবকিছু মিলেছে। চিঠি নথিভুক্ত ঠিকানায় যাবে।</translation>
    </message>
    <message>
        <source>All of it matches. %1</source>
        <translation>সবকিছু মিলেছে। %1</translation>
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
        <translation>ঠিক করা হয়নি</translation>
    </message>
    <message>
        <source>Custodial parent</source>
        <translation>কাস্টডিয়াল পিতামাতা</translation>
    </message>
    <message>
        <source>Noncustodial parent</source>
        <translation>নন-কাস্টডিয়াল পিতামাতা</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>অন্য কেউ</translation>
    </message>
    <message>
        <source>Tell nothing of the noncustodial parent&apos;s address, phone, e-mail, day of birth or Social Security number. Coupons are not for this caller.</source>
        <translation>নন-কাস্টডিয়াল পিতামাতার ঠিকানা, ফোন, ই-মেইল, জন্মতারিখ বা সোশ্যাল সিকিউরিটি নম্বর কিছুই বলবেন না। কুপন এই কলারের জন্য নয়।</translation>
    </message>
    <message>
        <source>Tell nothing of the custodial parent&apos;s address, phone, e-mail, day of birth or Social Security number, nor of disbursements. Disbursements and the monthly notice are not for this caller.</source>
        <translation>কাস্টডিয়াল পিতামাতার ঠিকানা, ফোন, ই-মেইল, জন্মতারিখ বা সোশ্যাল সিকিউরিটি নম্বর কিছুই বলবেন না, বিতরণকৃত অর্থের কথাও নয়। বিতরণকৃত অর্থ ও মাসিক নোটিশ এই কলারের জন্য নয়।</translation>
    </message>
    <message>
        <source>Tell nothing of this case without a parent&apos;s written authority. Papers go to the parents alone.</source>
        <translation>পিতা বা মাতার লিখিত অনুমতি ছাড়া এই কেসের কিছুই বলবেন না। কাগজ শুধু পিতা বা মাতাকে দেওয়া হয়।</translation>
    </message>
    <message>
        <source>Somebody else is calling: papers go to the parents alone.</source>
        <translation>অন্য কেউ ফোন করছেন: কাগজ শুধু পিতা বা মাতাকে দেওয়া হয়।</translation>
    </message>
    <message>
        <source>Disbursements are the custodial parent&apos;s: tell this caller nothing of them.</source>
        <translation>বিতরণকৃত অর্থ কাস্টডিয়াল পিতামাতার বিষয়: এই কলারকে কিছু বলবেন না।</translation>
    </message>
    <message>
        <source>Verified %1 (custodial parent)</source>
        <extracomment>The caller has proved who it is at %1, a time as 10:42</extracomment>
        <translation>যাচাই হয়েছে %1 (কাস্টডিয়াল পিতামাতা)</translation>
    </message>
    <message>
        <source>Verified %1 (noncustodial parent)</source>
        <translation>যাচাই হয়েছে %1 (নন-কাস্টডিয়াল পিতামাতা)</translation>
    </message>
    <message>
        <source>The caller is neither parent: tell this caller nothing of what stands here.</source>
        <translation>কলার পিতা বা মাতা কেউ নন: এখানে যা আছে তার কিছুই তাঁকে বলবেন না।</translation>
    </message>
    <message>
        <source>The caller is the other parent. This is the custodial parent&apos;s contact: tell this caller nothing of it.</source>
        <translation>কলার অন্য পিতা বা মাতা। এটি কাস্টডিয়াল পিতামাতার যোগাযোগ: এর কিছুই এই কলারকে বলবেন না।</translation>
    </message>
    <message>
        <source>The caller is the other parent. This is the noncustodial parent&apos;s contact: tell this caller nothing of it.</source>
        <translation>কলার অন্য পিতা বা মাতা। এটি নন-কাস্টডিয়াল পিতামাতার যোগাযোগ: এর কিছুই এই কলারকে বলবেন না।</translation>
    </message>
</context>
<context>
    <name>CaseTables</name>
    <message>
        <source>The latest: %1</source>
        <translation>সর্বশেষ: %1</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>পেমেন্ট</translation>
    </message>
    <message>
        <source>No payments yet.</source>
        <translation>এখনো কোনো পেমেন্ট নেই।</translation>
    </message>
    <message>
        <source>No payments in this period (%1).</source>
        <translation>এই সময়কালে কোনো পেমেন্ট নেই (%1)।</translation>
    </message>
    <message>
        <source>Disbursements</source>
        <translation>বিতরণকৃত অর্থ</translation>
    </message>
    <message>
        <source>No disbursements yet.</source>
        <translation>এখনো কোনো বিতরণকৃত অর্থ নেই।</translation>
    </message>
    <message>
        <source>No disbursements in this period (%1).</source>
        <translation>এই সময়কালে কোনো বিতরণকৃত অর্থ নেই (%1)।</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>ধার্য অর্থ</translation>
    </message>
    <message>
        <source>No charges yet.</source>
        <translation>এখনো কোনো ধার্য অর্থ নেই।</translation>
    </message>
    <message>
        <source>No charges in this period (%1).</source>
        <translation>এই সময়কালে কোনো ধার্য অর্থ নেই (%1)।</translation>
    </message>
    <message>
        <source>&amp;Payments</source>
        <translation>পেমেন্ট(&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;isbursements</source>
        <translation>বিতরণকৃত অর্থ(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Balances</source>
        <translation>ব্যালেন্স(&amp;B)</translation>
    </message>
    <message>
        <source>Char&amp;ges</source>
        <translation>ধার্য অর্থ(&amp;G)</translation>
    </message>
    <message>
        <source>1 payment is hidden by filters</source>
        <translation>1টি পেমেন্ট ফিল্টারে লুকানো</translation>
    </message>
    <message>
        <source>%1 payments are hidden by filters</source>
        <translation>%1টি পেমেন্ট ফিল্টারে লুকানো</translation>
    </message>
    <message>
        <source>1 disbursement is hidden by filters</source>
        <translation>1টি বিতরণকৃত অর্থ ফিল্টারে লুকানো</translation>
    </message>
    <message>
        <source>%1 disbursements are hidden by filters</source>
        <translation>%1টি বিতরণকৃত অর্থ ফিল্টারে লুকানো</translation>
    </message>
    <message>
        <source>1 charge is hidden by filters</source>
        <translation>1টি ধার্য অর্থ ফিল্টারে লুকানো</translation>
    </message>
    <message>
        <source>%1 charges are hidden by filters</source>
        <translation>%1টি ধার্য অর্থ ফিল্টারে লুকানো</translation>
    </message>
    <message>
        <source>Cha&amp;rt</source>
        <translation>চার্ট(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>যোগাযোগ(&amp;O)</translation>
    </message>
    <message>
        <source>Activit&amp;y</source>
        <translation>কার্যকলাপ(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Letter</source>
        <translation>চিঠি</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>কেস</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>পিতা বা মাতা</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>অপেক্ষার সময়</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>কেন</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>অনুরোধের তারিখ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>যিনি করেছেন</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>অনুমোদনকারী</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>চেষ্টা</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>কোথায়</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>তৈরির তারিখ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>For</source>
        <translation>কার জন্য</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>নম্বর</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>সেটিং</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>মান</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>বদলের তারিখ</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>যেদিন থেকে কার্যকর</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>আগে</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>পরে</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>কখন</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>what one line of a balance is: &quot;Current support due&quot;</extracomment>
        <translation>বিবরণ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ফল</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>বিস্তারিত</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ব্যবহারকারী</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ভূমিকা</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>ওয়ার্কস্টেশন</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>সেশন</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>সারি</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>the day that something owed, or held, comes from</extracomment>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>Whole amount</source>
        <extracomment>the amount as it was at first, before anything was paid of it</extracomment>
        <translation>পুরো পরিমাণ</translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>what is not paid yet of an amount, or not used yet of a payment</extracomment>
        <translation>এখনো বাকি</translation>
    </message>
    <message>
        <source>Sum so far</source>
        <extracomment>the amounts added up to this line</extracomment>
        <translation>এ পর্যন্ত যোগফল</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>মাস</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>দেয় তারিখ</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>what came in within a month</extracomment>
        <translation>প্রাপ্তি</translation>
    </message>
    <message>
        <source>Owed at the end</source>
        <extracomment>what was owed in total when a month ended</extracomment>
        <translation>শেষে দেনা</translation>
    </message>
    <message>
        <source>Charged</source>
        <extracomment>what fell due over the life of the case</extracomment>
        <translation>ধার্য</translation>
    </message>
    <message>
        <source>Collected</source>
        <extracomment>what the paying parent paid over the life of the case; the five lines after it are what became of it</extracomment>
        <translation>আদায়</translation>
    </message>
    <message>
        <source>= to the family</source>
        <extracomment>first line of a sum: of what was collected, what goes to the family. Keep the sign</extracomment>
        <translation>= পরিবারকে</translation>
    </message>
    <message>
        <source>+ kept by the government</source>
        <extracomment>next line of the sum. Keep the sign</extracomment>
        <translation>+ সরকার রেখেছে</translation>
    </message>
    <message>
        <source>+ fees</source>
        <extracomment>next line of the sum: the annual fee. Keep the sign</extracomment>
        <translation>+ ফি</translation>
    </message>
    <message>
        <source>+ refunded</source>
        <extracomment>next line of the sum: given back to the one who paid it. Keep the sign</extracomment>
        <translation>+ ফেরত</translation>
    </message>
    <message>
        <source>+ held</source>
        <extracomment>last line of the sum: money that waits. Keep the sign</extracomment>
        <translation>+ জমা রাখা</translation>
    </message>
    <message>
        <source>Disbursed</source>
        <extracomment>what was sent on, to the family and the government, or refunded</extracomment>
        <translation>বিতরণ হয়েছে</translation>
    </message>
    <message>
        <source>Still to be sent</source>
        <extracomment>what is still to be sent on</extracomment>
        <translation>পাঠানো বাকি</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>head of a column of sums: charged, collected, refunded …</extracomment>
        <translation>মোট</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>পরিমাণ</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>ব্যালেন্স</translation>
    </message>
    <message>
        <source>Obligation</source>
        <extracomment>the reference of what a court ordered</extracomment>
        <translation>দায়</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>অপরিশোধিত</translation>
    </message>
    <message>
        <source>Owed to</source>
        <translation>যার পাওনা</translation>
    </message>
    <message>
        <source>Planned, overdue</source>
        <extracomment>a disbursement that should have been made by now</extracomment>
        <translation>পরিকল্পিত, দেরি</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>a disbursement that is still to be made</extracomment>
        <translation>পরিকল্পিত</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>পেমেন্ট</translation>
    </message>
    <message>
        <source>Disbursement</source>
        <translation>বিতরণকৃত অর্থ</translation>
    </message>
    <message>
        <source>Issued or due</source>
        <extracomment>the day money was sent on, or is to be sent on</extracomment>
        <translation>পাঠানোর বা দেয় তারিখ</translation>
    </message>
    <message>
        <source>Days late</source>
        <extracomment>days since the one on which money should have been sent on</extracomment>
        <translation>দেরির দিন</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>who gets the money</extracomment>
        <translation>যাকে</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>পদ্ধতি</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Withheld</source>
        <extracomment>stands in place of a protected address, phone or e-mail</extracomment>
        <translation>গোপন রাখা</translation>
    </message>
    <message>
        <source>Protected</source>
        <extracomment>the person&apos;s address and contacts are kept from others</extracomment>
        <translation>সুরক্ষিত</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>the reference of a person</extracomment>
        <translation>ব্যক্তি</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>পদবি</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <extracomment>the name in the person&apos;s own script</extracomment>
        <translation>নিজ লিপিতে নাম</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>রাস্তা</translation>
    </message>
    <message>
        <source>Street, line 2</source>
        <translation>রাস্তা, লাইন 2</translation>
    </message>
    <message>
        <source>City</source>
        <translation>শহর</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>ZIP</translation>
    </message>
    <message>
        <source>Address verified</source>
        <translation>ঠিকানা যাচাইয়ের তারিখ</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>ঠিকানা বদলের তারিখ</translation>
    </message>
    <message>
        <source>Mail returned</source>
        <translation>ডাক ফেরতের তারিখ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ফোন</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ই-মেইল</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>সুরক্ষা</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>উৎস</translation>
    </message>
    <message>
        <source>Hold reason</source>
        <translation>স্থগিতের কারণ</translation>
    </message>
    <message>
        <source>To current</source>
        <extracomment>the part of a payment that paid what is due this month</extracomment>
        <translation>চলতি সহায়তায়</translation>
    </message>
    <message>
        <source>To past due</source>
        <extracomment>the part of a payment that paid what is past due</extracomment>
        <translation>বকেয়ায়</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>the part of a payment that waits</extracomment>
        <translation>জমা রাখা</translation>
    </message>
    <message>
        <source>Owed after</source>
        <extracomment>total owed after the payment</extracomment>
        <translation>এর পরে দেনা</translation>
    </message>
    <message>
        <source>District</source>
        <translation>জেলা</translation>
    </message>
    <message>
        <source>County code</source>
        <translation>কাউন্টি কোড</translation>
    </message>
    <message>
        <source>From</source>
        <translation>উৎস</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>মেনু</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>কী করে</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>শর্টকাট</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>যা হয়েছে</translation>
    </message>
    <message>
        <source>Assistance</source>
        <translation>সাহায্য</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>খোলার তারিখ</translation>
    </message>
    <message>
        <source>Opening arrears to the family</source>
        <translation>শুরুতে পরিবারের বকেয়া পাওনা</translation>
    </message>
    <message>
        <source>Opening arrears to the government</source>
        <translation>শুরুতে সরকারের বকেয়া পাওনা</translation>
    </message>
    <message>
        <source>Opening day</source>
        <translation>হিসাব শুরুর দিন</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>কত দিন পরপর</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>পাঠানোর তারিখ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>দ্বিতীয় লাইন</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>কাগজ</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>কেস</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>কাগজ</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>অনুমতি নেই</translation>
    </message>
    <message>
        <source>What is unusual</source>
        <translation>যা অস্বাভাবিক</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>কতটি</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>সাধারণত</translation>
    </message>
    <message>
        <source>Not sent on</source>
        <translation>পাঠানো হয়নি</translation>
    </message>
    <message>
        <source>Disbursements</source>
        <translation>বিতরণকৃত অর্থ</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>যে দিন থেকে দেয়</translation>
    </message>
    <message>
        <source>Fell due</source>
        <extracomment>what fell due in a month</extracomment>
        <translation>প্রদেয়</translation>
    </message>
    <message>
        <source>US state</source>
        <translation>রাজ্য</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>যেদিন পর্যন্ত</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>&amp;Street</source>
        <translation>রাস্তা(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Apartment or second line</source>
        <translation>অ্যাপার্টমেন্ট বা দ্বিতীয় লাইন(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>শহর(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>রাজ্য(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;ZIP code</source>
        <translation>ZIP কোড(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>ফোন(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>ই-মেইল(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>দিন(&amp;D)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ঠিকানা</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ফোন</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ই-মেইল</translation>
    </message>
    <message>
        <source>Address verified</source>
        <translation>ঠিকানা যাচাই হয়েছে</translation>
    </message>
    <message>
        <source>Mail came back</source>
        <translation>ডাক ফেরত এসেছে</translation>
    </message>
    <message>
        <source>Cannot be taken: it is too long.</source>
        <translation>গ্রহণযোগ্য নয়: খুব লম্বা।</translation>
    </message>
    <message>
        <source>Cannot be taken: it holds a sign that cannot be seen.</source>
        <translation>গ্রহণযোগ্য নয়: এমন চিহ্ন আছে যা দেখা যায় না।</translation>
    </message>
    <message>
        <source>Cannot be taken: an address needs a street.</source>
        <translation>গ্রহণযোগ্য নয়: ঠিকানায় রাস্তা লাগে।</translation>
    </message>
    <message>
        <source>Cannot be taken: an address needs a city.</source>
        <translation>গ্রহণযোগ্য নয়: ঠিকানায় শহর লাগে।</translation>
    </message>
    <message>
        <source>Cannot be taken: an address needs a state.</source>
        <translation>গ্রহণযোগ্য নয়: ঠিকানায় রাজ্য লাগে।</translation>
    </message>
    <message>
        <source>Cannot be taken: an address needs a ZIP code.</source>
        <translation>গ্রহণযোগ্য নয়: ঠিকানায় ZIP কোড লাগে।</translation>
    </message>
    <message>
        <source>Cannot be taken: a state is two letters, as in NY.</source>
        <translation>গ্রহণযোগ্য নয়: রাজ্য দুটি অক্ষর, যেমন NY।</translation>
    </message>
    <message>
        <source>Cannot be taken: a ZIP code is five digits, or five, a dash and four.</source>
        <translation>গ্রহণযোগ্য নয়: ZIP কোড পাঁচটি অঙ্ক, বা পাঁচটি, একটি ড্যাশ ও চারটি।</translation>
    </message>
    <message>
        <source>Cannot be taken: a phone number has ten digits, or a plus sign and its country.</source>
        <translation>গ্রহণযোগ্য নয়: ফোন নম্বরে দশটি অঙ্ক, বা যোগ চিহ্ন ও দেশের কোড।</translation>
    </message>
    <message>
        <source>Cannot be taken: neither the area nor the number begins with 0 or 1.</source>
        <translation>গ্রহণযোগ্য নয়: এলাকার কোড বা নম্বর 0 বা 1 দিয়ে শুরু হয় না।</translation>
    </message>
    <message>
        <source>Cannot be taken: an e-mail has the form name@place.domain.</source>
        <translation>গ্রহণযোগ্য নয়: ই-মেইলের গঠন name@place.domain।</translation>
    </message>
    <message>
        <source>Cannot be taken: type a day, as in 3/31 or t for today.</source>
        <translation>গ্রহণযোগ্য নয়: একটি তারিখ লিখুন, যেমন 3/31, বা আজকের জন্য t।</translation>
    </message>
    <message>
        <source>Cannot be taken: the day is yet to come.</source>
        <translation>গ্রহণযোগ্য নয়: দিনটি এখনো আসেনি।</translation>
    </message>
    <message>
        <source>Cannot be taken: the address was changed after that day.</source>
        <translation>গ্রহণযোগ্য নয়: সেই দিনের পরে ঠিকানা বদলেছে।</translation>
    </message>
    <message>
        <source>Cannot be taken: no address is known.</source>
        <translation>গ্রহণযোগ্য নয়: কোনো ঠিকানা জানা নেই।</translation>
    </message>
    <message>
        <source>Looks odd: a state is written in capitals.</source>
        <translation>ভুল হতে পারে: রাজ্য বড় হাতের অক্ষরে লেখা হয়।</translation>
    </message>
    <message>
        <source>Looks odd: the ZIP code is of another state.</source>
        <translation>ভুল হতে পারে: ZIP কোডটি অন্য রাজ্যের।</translation>
    </message>
    <message>
        <source>Looks odd: nobody lives in a post office box. Mail reaches it.</source>
        <translation>ভুল হতে পারে: পোস্ট অফিস বক্সে কেউ থাকে না, তবে ডাক পৌঁছায়।</translation>
    </message>
    <message>
        <source>Looks odd: there is no house number.</source>
        <translation>ভুল হতে পারে: বাড়ির নম্বর নেই।</translation>
    </message>
    <message>
        <source>Looks odd: the number of the apartment is missing.</source>
        <translation>ভুল হতে পারে: অ্যাপার্টমেন্টের নম্বর নেই।</translation>
    </message>
    <message>
        <source>Looks odd: it is a number of another country.</source>
        <translation>ভুল হতে পারে: এটি অন্য দেশের নম্বর।</translation>
    </message>
    <message>
        <source>Looks odd: not every mail program takes letters like these.</source>
        <translation>ভুল হতে পারে: সব মেইল প্রোগ্রাম এমন অক্ষর নেয় না।</translation>
    </message>
    <message>
        <source>A PIN letter is under way to the old address: it goes back to a supervisor.</source>
        <translation>পুরোনো ঠিকানায় একটি PIN-এর চিঠি যাচ্ছে: এটি আবার সুপারভাইজারের কাছে যাবে।</translation>
    </message>
    <message>
        <source>A PIN letter to the old address may be printed already: tell a supervisor.</source>
        <translation>পুরোনো ঠিকানার PIN-এর চিঠি হয়তো প্রিন্ট হয়ে গেছে: সুপারভাইজারকে জানান।</translation>
    </message>
    <message>
        <source>none</source>
        <translation>কিছু নেই</translation>
    </message>
    <message>
        <source>Mail to this address can be trusted to arrive.</source>
        <translation>এই ঠিকানায় ডাক পৌঁছাবে বলে ধরা যায়।</translation>
    </message>
    <message>
        <source>Mail to this address came back: find out the right one, or verify it.</source>
        <translation>এই ঠিকানার ডাক ফেরত এসেছে: সঠিক ঠিকানা খুঁজুন বা যাচাই করুন।</translation>
    </message>
    <message>
        <source>This address was never verified.</source>
        <translation>এই ঠিকানা কখনো যাচাই হয়নি।</translation>
    </message>
    <message>
        <source>This address has not been verified since it was changed.</source>
        <translation>বদলের পর এই ঠিকানা যাচাই হয়নি।</translation>
    </message>
    <message>
        <source>All of it stood there already: nothing is changed.</source>
        <translation>সবই আগে থেকে ছিল: কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>সংরক্ষিত: %1।</translation>
    </message>
    <message>
        <source>A PIN letter to it needs a supervisor for 30 days and until it is verified; if you ask for the letter yourself, always.</source>
        <translation>এই ঠিকানায় PIN-এর চিঠি পাঠাতে 30 দিন ধরে এবং ঠিকানা যাচাই না হওয়া পর্যন্ত সুপারভাইজারের অনুমোদন লাগবে; চিঠিটি আপনি নিজে চাইলে সবসময়ই লাগবে।</translation>
    </message>
</context>
<context>
    <name>ContactHistory</name>
    <message>
        <source>withheld</source>
        <translation>গোপন রাখা</translation>
    </message>
    <message>
        <source>brought by an import</source>
        <translation>আমদানিতে এসেছে</translation>
    </message>
</context>
<context>
    <name>DateFilter</name>
    <message>
        <source>All</source>
        <translation>সব</translation>
    </message>
    <message>
        <source>As usual for the paper</source>
        <translation>কাগজের সাধারণ সময়কাল</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>এই মাস</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>শেষ 3 মাস</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>শেষ 12 মাস</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>এই বছর</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>গত বছর</translation>
    </message>
    <message>
        <source>Since January of last year</source>
        <translation>গত বছরের জানুয়ারি থেকে</translation>
    </message>
    <message>
        <source>To the end of next month</source>
        <translation>আগামী মাসের শেষ পর্যন্ত</translation>
    </message>
    <message>
        <source>Next 3 months</source>
        <translation>আগামী 3 মাস</translation>
    </message>
    <message>
        <source>Next 6 months</source>
        <translation>আগামী 6 মাস</translation>
    </message>
    <message>
        <source>Next 12 months</source>
        <translation>আগামী 12 মাস</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>নিজে ঠিক করা</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>&amp;Find a case</source>
        <translation>কেস খুঁজুন(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>আবার পড়ুন(&amp;R)</translation>
    </message>
    <message>
        <source>Other cases of the &amp;custodial parent</source>
        <translation>কাস্টডিয়াল পিতামাতার অন্য কেস(&amp;C)</translation>
    </message>
    <message>
        <source>Other cases of the &amp;noncustodial parent</source>
        <translation>নন-কাস্টডিয়াল পিতামাতার অন্য কেস(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;IN letter…</source>
        <translation>PIN-এর চিঠি(&amp;I)…</translation>
    </message>
    <message>
        <source>A lost PIN is mailed again</source>
        <translation>হারানো PIN আবার ডাকে পাঠানো হয়</translation>
    </message>
    <message>
        <source>Next c&amp;all</source>
        <translation>পরের কল(&amp;A)</translation>
    </message>
    <message>
        <source>Closes all cases and forgets everything of the last call</source>
        <translation>সব কেস বন্ধ করে এবং আগের কলের সবকিছু ভুলে যায়</translation>
    </message>
    <message>
        <source>Ne&amp;xt open case</source>
        <translation>পরের খোলা কেস(&amp;X)</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>কেস বন্ধ করুন(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>বেরিয়ে যান(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Statement…</source>
        <translation>স্টেটমেন্ট(&amp;S)…</translation>
    </message>
    <message>
        <source>Statement for a parent</source>
        <translation>পিতা বা মাতার জন্য স্টেটমেন্ট</translation>
    </message>
    <message>
        <source>&amp;Disbursements…</source>
        <translation>বিতরণকৃত অর্থ(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Coupons…</source>
        <translation>কুপন(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Monthly notice…</source>
        <translation>মাসিক নোটিশ(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Access notice…</source>
        <translation>অনলাইন ব্যবহারের নোটিশ(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Kept papers…</source>
        <translation>সংরক্ষিত কাগজ(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Payments</source>
        <translation>পেমেন্ট(&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;isbursements</source>
        <translation>বিতরণকৃত অর্থ(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Balances</source>
        <translation>ব্যালেন্স(&amp;B)</translation>
    </message>
    <message>
        <source>Char&amp;ges</source>
        <translation>ধার্য অর্থ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Row details</source>
        <translation>সারির বিস্তারিত(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;ort by this column</source>
        <translation>এই কলাম অনুযায়ী সাজান(&amp;O)</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>সময়কাল(&amp;E)</translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation>পরের অংশ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Many papers…</source>
        <translation>অনেক কাগজ(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Office settings…</source>
        <translation>অফিসের সেটিং(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;PIN letters…</source>
        <translation>PIN-এর চিঠিগুলি(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Trail…</source>
        <translation>নিরীক্ষা রেকর্ড(&amp;T)…</translation>
    </message>
    <message>
        <source>Your &amp;last views…</source>
        <translation>আপনি সম্প্রতি যা দেখেছেন(&amp;L)…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Who is calling</source>
        <translation>কে ফোন করছেন(&amp;W)</translation>
    </message>
    <message>
        <source>Says whom you speak to about this case</source>
        <translation>এই কেস নিয়ে কার সঙ্গে কথা বলছেন তা ঠিক করে</translation>
    </message>
    <message>
        <source>Pre&amp;vious open case</source>
        <translation>আগের খোলা কেস(&amp;V)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>রপ্তানি(&amp;X)…</translation>
    </message>
    <message>
        <source>The table as a file for a spreadsheet</source>
        <translation>স্প্রেডশিটে খোলার জন্য টেবিলটি ফাইলে রাখে</translation>
    </message>
    <message>
        <source>&amp;Print this table…</source>
        <translation>এই টেবিল প্রিন্ট(&amp;P)…</translation>
    </message>
    <message>
        <source>The table as it is shown, for office use</source>
        <translation>টেবিল যেমন দেখা যাচ্ছে তেমন, অফিসের ব্যবহারের জন্য</translation>
    </message>
    <message>
        <source>Cover a&amp;mounts and contact</source>
        <translation>পরিমাণ ও যোগাযোগ ঢেকে রাখুন(&amp;M)</translation>
    </message>
    <message>
        <source>For the counter, where others see the screen</source>
        <translation>কাউন্টারে, যেখানে অন্যরা পর্দা দেখে</translation>
    </message>
    <message>
        <source>Previo&amp;us pane</source>
        <translation>আগের অংশ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>শর্টকাট কী(&amp;K)…</translation>
    </message>
    <message>
        <source>All keys, and how to change them</source>
        <translation>সব শর্টকাট কী, এবং সেগুলি বদলানোর উপায়</translation>
    </message>
    <message>
        <source>N&amp;ote on this case</source>
        <translation>এই কেসের নোট(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pin this case</source>
        <translation>এই কেস উপরে আটকে রাখুন(&amp;P)</translation>
    </message>
    <message>
        <source>Keeps it at the top of your recent cases</source>
        <translation>সাম্প্রতিক কেসের তালিকায় সবার উপরে রাখে</translation>
    </message>
    <message>
        <source>E-&amp;mail to the local office</source>
        <translation>স্থানীয় অফিসে ই-মেইল(&amp;M)</translation>
    </message>
    <message>
        <source>Opens your mail program with the office&apos;s address and nothing else</source>
        <translation>শুধু অফিসের ঠিকানা দিয়ে মেইল প্রোগ্রাম খোলে</translation>
    </message>
    <message>
        <source>Reopen &amp;the closed case</source>
        <translation>বন্ধ কেস আবার খুলুন(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <translation>চার্ট(&amp;H)</translation>
    </message>
    <message>
        <source>What was due and what came in, month by month</source>
        <translation>মাসে মাসে কত প্রদেয় ছিল ও কত এসেছে</translation>
    </message>
    <message>
        <source>Con&amp;tact</source>
        <translation>যোগাযোগ(&amp;T)</translation>
    </message>
    <message>
        <source>How both parents are reached, and what changed of it</source>
        <translation>পিতামাতার সঙ্গে যোগাযোগ, এবং কী বদলেছে</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>কার্যকলাপ(&amp;V)</translation>
    </message>
    <message>
        <source>As of a da&amp;y</source>
        <translation>যে দিনের হিসাব(&amp;Y)</translation>
    </message>
    <message>
        <source>Balances as of another day</source>
        <translation>অন্য দিনের ব্যালেন্স</translation>
    </message>
    <message>
        <source>&amp;Appearance…</source>
        <translation>চেহারা(&amp;A)…</translation>
    </message>
    <message>
        <source>Text size, room in rows, colours, language of the window</source>
        <translation>লেখার আকার, সারির ফাঁক, রং, উইন্ডোর ভাষা</translation>
    </message>
    <message>
        <source>&amp;Supervisor&apos;s page…</source>
        <translation>সুপারভাইজারের পাতা(&amp;S)…</translation>
    </message>
    <message>
        <source>Letters, batches, money not sent on, and unusual views of the office</source>
        <translation>অফিসের চিঠি, ব্যাচ, না পাঠানো অর্থ ও অস্বাভাবিক দেখা</translation>
    </message>
    <message>
        <source>Directory of &amp;districts…</source>
        <translation>জেলার তালিকা(&amp;D)…</translation>
    </message>
    <message>
        <source>The e-mails of the local offices</source>
        <translation>স্থানীয় অফিসের ই-মেইল</translation>
    </message>
    <message>
        <source>&amp;Filter this table</source>
        <translation>এই টেবিল ফিল্টার করুন(&amp;F)</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>কলাম(&amp;L)…</translation>
    </message>
    <message>
        <source>Which columns the table shows, and in which order</source>
        <translation>টেবিল কোন কলাম কোন ক্রমে দেখায়</translation>
    </message>
</context>
<context>
    <name>Districts</name>
    <message>
        <source>unverified</source>
        <translation>যাচাই হয়নি</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>জানা নেই</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>It has changed meanwhile, please look again: %1</source>
        <translation>এর মধ্যে বদলে গেছে, অনুগ্রহ করে আবার দেখুন: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>it did not work: try once more, then call for help</comment>
        <translation>কাজ হয়নি; আবার চেষ্টা করুন, না হলে সাহায্য চান: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>what was entered cannot be taken: correct it and try again</comment>
        <translation>যা লেখা হয়েছে তা নেওয়া যায় না; ঠিক করে আবার চেষ্টা করুন: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a rule says no: look what the line says, or ask a supervisor</comment>
        <translation>নিয়মে অনুমতি নেই; লেখাটি পড়ুন, বা সুপারভাইজারকে জিজ্ঞাসা করুন: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>there is no such thing: check what was typed and search again</comment>
        <translation>পাওয়া যায়নি; যা লিখেছেন তা মিলিয়ে আবার খুঁজুন: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>not allowed: ask a supervisor</comment>
        <translation>অনুমতি নেই; সুপারভাইজারকে জিজ্ঞাসা করুন: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>allowed with a reason: give one and try again</comment>
        <translation>কারণ দিলে অনুমতি আছে; কারণ লিখে আবার চেষ্টা করুন: %1</translation>
    </message>
    <message>
        <source>The database does not answer: %1 What is on the screen stays as it was read.</source>
        <comment>try again in a moment</comment>
        <translation>ডাটাবেস সাড়া দিচ্ছে না; একটু পরে আবার চেষ্টা করুন: %1 পর্দায় যা আছে তা পড়ার সময়ের মতোই থাকছে।</translation>
    </message>
    <message>
        <source>The printer did not take it: %1</source>
        <comment>choose another, or save a PDF</comment>
        <translation>প্রিন্টার এটি নেয়নি; অন্যটি বেছে নিন বা PDF সংরক্ষণ করুন: %1</translation>
    </message>
</context>
<context>
    <name>KeptPaper</name>
    <message>
        <source>Period</source>
        <translation>সময়কাল</translation>
    </message>
    <message>
        <source>Day on the paper</source>
        <translation>কাগজের তারিখ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>পরিমাণ</translation>
    </message>
    <message>
        <source>Made all the same because</source>
        <translation>তবু তৈরির কারণ</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>যা রাখা হয়েছে</translation>
    </message>
    <message>
        <source>The facts alone</source>
        <translation>শুধু তথ্য</translation>
    </message>
    <message>
        <source>The file, byte for byte</source>
        <translation>পুরো ফাইল হুবহু</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ডাইজেস্ট</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Press one key, with Ctrl, Shift or Alt if you like.</source>
        <translation>একটি কী চাপুন; চাইলে Ctrl, Shift বা Alt সহ।</translation>
    </message>
    <message>
        <source>This key hides or locks the screen.</source>
        <translation>এই কী পর্দা ঢাকে বা লক করে।</translation>
    </message>
    <message>
        <source>Ctrl with Alt types letters on some keyboards: take Ctrl alone, or Ctrl with Shift.</source>
        <translation>কিছু কীবোর্ডে Ctrl ও Alt মিলে অক্ষর লেখে: শুধু Ctrl, বা Ctrl ও Shift নিন।</translation>
    </message>
    <message>
        <source>This key is needed for typing: take it with Ctrl, or take a function key.</source>
        <translation>এই কী লেখার জন্য দরকার: Ctrl সহ নিন, বা ফাংশন কী নিন।</translation>
    </message>
    <message>
        <source>Text is copied and edited with this key.</source>
        <translation>এই কী দিয়ে লেখা কপি ও সম্পাদনা হয়।</translation>
    </message>
    <message>
        <source>Alt with this key belongs to menus and to the desktop: take Ctrl.</source>
        <translation>Alt-এর সঙ্গে এই কী মেনু ও ডেস্কটপের: Ctrl নিন।</translation>
    </message>
    <message>
        <source>“%1” has this key. Give that another one first.</source>
        <translation>এই কী “%1”-এর। আগে সেটিকে অন্য কী দিন।</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>সর্বত্র</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>টেবিল</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>অনুসন্ধান</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>ডায়ালগ</translation>
    </message>
    <message>
        <source>Empties the field one is in; where it is empty, hides the screen</source>
        <translation>ঘরটি খালি করে; ঘর খালি থাকলে পর্দা ঢেকে দেয়</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>পরের বোতাম বা ঘরে</translation>
    </message>
    <message>
        <source>To the control before</source>
        <translation>আগের বোতাম বা ঘরে</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>নির্বাচিত সারি কপি</translation>
    </message>
    <message>
        <source>Copy the chosen rows with the heads of the columns</source>
        <translation>কলামের শিরোনামসহ নির্বাচিত সারি কপি</translation>
    </message>
    <message>
        <source>To the results</source>
        <translation>ফলাফলে যান</translation>
    </message>
    <message>
        <source>Open the case that is marked</source>
        <translation>চিহ্নিত কেস খুলুন</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>আপনার নিজের</translation>
    </message>
    <message>
        <source>This key opens menus.</source>
        <translation>এই কী মেনু খোলে।</translation>
    </message>
    <message>
        <source>To the menus</source>
        <translation>মেনুতে যান</translation>
    </message>
</context>
<context>
    <name>LetterDeeds</name>
    <message>
        <source>&amp;Approve…</source>
        <translation>অনুমোদন(&amp;A)…</translation>
    </message>
    <message>
        <source>Approve letter %1</source>
        <translation>চিঠি %1 অনুমোদন</translation>
    </message>
    <message>
        <source>Approve %1 letters</source>
        <translation>%1টি চিঠি অনুমোদন</translation>
    </message>
    <message>
        <source>1 letter approved.</source>
        <translation>1টি চিঠি অনুমোদিত হয়েছে।</translation>
    </message>
    <message>
        <source>%1 letters approved.</source>
        <translation>%1টি চিঠি অনুমোদিত হয়েছে।</translation>
    </message>
    <message>
        <source>&amp;Void…</source>
        <translation>বাতিল(&amp;V)…</translation>
    </message>
    <message>
        <source>Void letter %1</source>
        <translation>চিঠি %1 বাতিল</translation>
    </message>
    <message>
        <source>Void %1 letters</source>
        <translation>%1টি চিঠি বাতিল</translation>
    </message>
    <message>
        <source>1 letter is void.</source>
        <translation>1টি চিঠি বাতিল হয়েছে।</translation>
    </message>
    <message>
        <source>%1 letters are void.</source>
        <translation>%1টি চিঠি বাতিল হয়েছে।</translation>
    </message>
    <message>
        <source>&amp;Retry…</source>
        <translation>আবার চেষ্টা(&amp;R)…</translation>
    </message>
    <message>
        <source>Queue letter %1 again</source>
        <translation>চিঠি %1 আবার অপেক্ষমাণ তালিকায়</translation>
    </message>
    <message>
        <source>Queue %1 letters again</source>
        <translation>%1টি চিঠি আবার অপেক্ষমাণ তালিকায়</translation>
    </message>
    <message>
        <source>1 letter is in the queue again.</source>
        <translation>1টি চিঠি আবার অপেক্ষমাণ তালিকায় আছে।</translation>
    </message>
    <message>
        <source>%1 letters are in the queue again.</source>
        <translation>%1টি চিঠি আবার অপেক্ষমাণ তালিকায় আছে।</translation>
    </message>
    <message>
        <source>Re&amp;print…</source>
        <translation>আবার প্রিন্ট(&amp;P)…</translation>
    </message>
    <message>
        <source>Print letter %1 again</source>
        <translation>চিঠি %1 আবার প্রিন্ট</translation>
    </message>
    <message>
        <source>Print %1 letters again</source>
        <translation>%1টি চিঠি আবার প্রিন্ট</translation>
    </message>
    <message>
        <source>1 letter is printed again.</source>
        <translation>1টি চিঠি আবার প্রিন্ট হবে।</translation>
    </message>
    <message>
        <source>%1 letters are printed again.</source>
        <translation>%1টি চিঠি আবার প্রিন্ট হবে।</translation>
    </message>
    <message>
        <source>Printe&amp;d…</source>
        <translation>প্রিন্ট হয়েছে(&amp;D)…</translation>
    </message>
    <message>
        <source>Letter %1 was printed</source>
        <translation>চিঠি %1 প্রিন্ট হয়েছে</translation>
    </message>
    <message>
        <source>%1 letters were printed</source>
        <translation>%1টি চিঠি প্রিন্ট হয়েছে</translation>
    </message>
    <message>
        <source>1 letter waits for its scan.</source>
        <translation>1টি চিঠি স্ক্যানের অপেক্ষায়।</translation>
    </message>
    <message>
        <source>%1 letters wait for their scan.</source>
        <translation>%1টি চিঠি স্ক্যানের অপেক্ষায়।</translation>
    </message>
    <message>
        <source>&amp;Not printed…</source>
        <translation>প্রিন্ট হয়নি(&amp;N)…</translation>
    </message>
    <message>
        <source>Letter %1 was not printed</source>
        <translation>চিঠি %1 প্রিন্ট হয়নি</translation>
    </message>
    <message>
        <source>%1 letters were not printed</source>
        <translation>%1টি চিঠি প্রিন্ট হয়নি</translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>প্রিন্টার</translation>
    </message>
    <message>
        <source>Choose a letter first.</source>
        <translation>আগে একটি চিঠি বেছে নিন।</translation>
    </message>
    <message>
        <source>Not for letter %1: %2.</source>
        <translation>চিঠি %1-এর জন্য নয়: %2।</translation>
    </message>
    <message>
        <source>Letter %1 is your own request: another supervisor must approve it.</source>
        <translation>চিঠি %1 আপনার নিজের অনুরোধ: অন্য সুপারভাইজারকে অনুমোদন করতে হবে।</translation>
    </message>
    <message>
        <source>One letter at a time: look for its sheet.</source>
        <translation>একবারে একটি চিঠি: তার পাতাটি খুঁজুন।</translation>
    </message>
    <message>
        <source>It goes to the address that is on record now: look at the case first.</source>
        <translation>এটি এখন নথিভুক্ত ঠিকানায় যাবে: আগে কেসটি দেখুন।</translation>
    </message>
    <message>
        <source>No letter goes out, and the parent may ask again. Destroy its sheet if there is one.</source>
        <translation>কোনো চিঠি যাবে না, পিতা বা মাতা আবার চাইতে পারবেন। পাতা থাকলে নষ্ট করুন।</translation>
    </message>
    <message>
        <source>It is printed with the next letters. Mend first what was in the way.</source>
        <translation>পরের চিঠিগুলির সঙ্গে প্রিন্ট হবে। আগে বাধা দূর করুন।</translation>
    </message>
    <message>
        <source>Sheet %1 no longer counts: destroy it if you find it. A new one is printed, with another number.</source>
        <translation>পাতা %1 আর চলবে না: পেলে নষ্ট করুন। অন্য নম্বরে নতুন পাতা প্রিন্ট হবে।</translation>
    </message>
    <message>
        <source>Look for the sheet that has %1 below its barcode (attempt %2) at %3. Only if you hold it, and it is whole, was it printed. It then waits for its scan.</source>
        <translation>%3-এ বারকোডের নিচে %1 লেখা পাতাটি খুঁজুন (চেষ্টা %2)। হাতে থাকলে এবং অক্ষত হলে তবেই প্রিন্ট হয়েছে। তারপর এটি স্ক্যানের অপেক্ষায় থাকবে।</translation>
    </message>
    <message>
        <source>Look for the sheet that has %1 below its barcode (attempt %2) at %3. If it is not there, or is spoiled (destroy it), another one is printed with another number. Should this one turn up later, destroy it.</source>
        <translation>%3-এ বারকোডের নিচে %1 লেখা পাতাটি খুঁজুন (চেষ্টা %2)। না থাকলে বা নষ্ট হলে (ধ্বংস করুন) অন্য নম্বরে আরেকটি প্রিন্ট হবে। পরে এটি পাওয়া গেলে নষ্ট করুন।</translation>
    </message>
    <message>
        <source>Address checked with the parent</source>
        <translation>পিতা বা মাতার সঙ্গে ঠিকানা যাচাই হয়েছে</translation>
    </message>
    <message>
        <source>Change of address confirmed in writing</source>
        <translation>ঠিকানা বদল লিখিতভাবে নিশ্চিত হয়েছে</translation>
    </message>
    <message>
        <source>Earlier letter did not arrive</source>
        <translation>আগের চিঠি পৌঁছায়নি</translation>
    </message>
    <message>
        <source>Asked for by mistake</source>
        <translation>ভুল করে চাওয়া হয়েছে</translation>
    </message>
    <message>
        <source>The parent has found the PIN</source>
        <translation>পিতা বা মাতা PIN খুঁজে পেয়েছেন</translation>
    </message>
    <message>
        <source>Doubt about who called</source>
        <translation>কে ফোন করেছেন তা নিয়ে সন্দেহ</translation>
    </message>
    <message>
        <source>Printer is in order again</source>
        <translation>প্রিন্টার ঠিক হয়েছে</translation>
    </message>
    <message>
        <source>A new sealed PIN was delivered</source>
        <translation>নতুন সিল করা PIN এসেছে</translation>
    </message>
    <message>
        <source>Sheet spoiled</source>
        <translation>পাতা নষ্ট হয়েছে</translation>
    </message>
    <message>
        <source>Sheet lost before it was mailed</source>
        <translation>ডাকে দেওয়ার আগে পাতা হারিয়েছে</translation>
    </message>
    <message>
        <source>Envelope came back</source>
        <translation>খাম ফেরত এসেছে</translation>
    </message>
    <message>
        <source>Sheet found, whole</source>
        <translation>অক্ষত পাতা পাওয়া গেছে</translation>
    </message>
    <message>
        <source>No sheet found</source>
        <translation>কোনো পাতা পাওয়া যায়নি</translation>
    </message>
    <message>
        <source>Sheet spoiled and destroyed</source>
        <translation>পাতা নষ্ট হয়েছে এবং ধ্বংস করা হয়েছে</translation>
    </message>
    <message>
        <source>And %1 more that could not be done.</source>
        <translation>আরও %1টি করা যায়নি।</translation>
    </message>
</context>
<context>
    <name>LetterLine</name>
    <message>
        <source>Custodial</source>
        <translation>কাস্টডিয়াল</translation>
    </message>
    <message>
        <source>Noncustodial</source>
        <translation>নন-কাস্টডিয়াল</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 মিনিট</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ঘণ্টা</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 দিন</translation>
    </message>
    <message>
        <source>Letter %1</source>
        <translation>চিঠি %1</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>কেন এটি এখানে</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 থেকে</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>অনুরোধের তারিখ</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>অনুমোদনকারী</translation>
    </message>
    <message>
        <source>Into the queue</source>
        <translation>অপেক্ষমাণ তালিকায় ঢোকার সময়</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>পাতা</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>History, the latest first</source>
        <translation>ইতিহাস, সর্বশেষটি আগে</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>চেষ্টা %1</translation>
    </message>
</context>
<context>
    <name>LetterState</name>
    <message>
        <source>Needs approval</source>
        <translation>অনুমোদন দরকার</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>অপেক্ষমাণ তালিকায়</translation>
    </message>
    <message>
        <source>In the print room</source>
        <translation>প্রিন্ট রুমে</translation>
    </message>
    <message>
        <source>Ready to print</source>
        <translation>প্রিন্টের জন্য তৈরি</translation>
    </message>
    <message>
        <source>Being printed</source>
        <translation>প্রিন্ট হচ্ছে</translation>
    </message>
    <message>
        <source>Printed, not scanned</source>
        <translation>প্রিন্ট হয়েছে, স্ক্যান হয়নি</translation>
    </message>
    <message>
        <source>Mailed</source>
        <translation>ডাকে দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>প্রত্যাখ্যাত</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ব্যর্থ</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>অনিশ্চিত</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>Oversight</name>
    <message>
        <source>Far more cases than usual</source>
        <translation>সাধারণের চেয়ে অনেক বেশি কেস</translation>
    </message>
    <message>
        <source>Many cases of other offices</source>
        <translation>অন্য অফিসের অনেক কেস</translation>
    </message>
    <message>
        <source>Many contacts of protected persons</source>
        <translation>সুরক্ষিত ব্যক্তির অনেক যোগাযোগ</translation>
    </message>
    <message>
        <source>Cases while the office is closed</source>
        <translation>অফিস বন্ধের সময় কেস</translation>
    </message>
    <message>
        <source>One case again and again</source>
        <translation>একই কেস বারবার</translation>
    </message>
    <message>
        <source>Refused own or relatives&apos; cases</source>
        <translation>নিজের বা আত্মীয়ের কেস প্রত্যাখ্যাত</translation>
    </message>
    <message>
        <source>More than %1 cases in a day, and more than %2 times the middle one of the worker&apos;s own days within %3 days. Somebody may be collecting.</source>
        <extracomment>%1 is a number of cases, %2 how many times, %3 a number of days</extracomment>
        <translation>এক দিনে %1টির বেশি কেস, এবং কর্মীর সাধারণ দিনের (গত %3 দিনের মধ্যমা) %2 গুণের বেশি। কেউ হয়তো তথ্য জমাচ্ছে।</translation>
    </message>
    <message>
        <source>More than %1 cases of other offices in a day, each with a reason. A reason is easily typed.</source>
        <translation>এক দিনে অন্য অফিসের %1টির বেশি কেস, প্রতিটির কারণ আছে। কারণ লেখা সহজ।</translation>
    </message>
    <message>
        <source>The contact of protected persons was shown more than %1 times in a day. Each time is for one conversation.</source>
        <translation>এক দিনে সুরক্ষিত ব্যক্তির যোগাযোগ %1 বারের বেশি দেখা হয়েছে। প্রতিবার একটি কথোপকথনের জন্য।</translation>
    </message>
    <message>
        <source>Cases were opened before %1 or after %2. Somebody else may have sat at the desk.</source>
        <translation>%1-এর আগে বা %2-এর পরে কেস খোলা হয়েছে। অন্য কেউ ডেস্কে বসে থাকতে পারে।</translation>
    </message>
    <message>
        <source>Opened on %1 days or more within %2 days, and nothing was done on it: no paper, letter, note or change of contact. Somebody may be following a person.</source>
        <translation>%2 দিনে %1 বা তার বেশি দিন খোলা হয়েছে, কিছুই করা হয়নি: কাগজ, চিঠি, নোট বা যোগাযোগের বদল নেই। কেউ হয়তো কারও খোঁজ রাখছে।</translation>
    </message>
    <message>
        <source>The case is on the worker&apos;s list of own and relatives&apos; cases. It may be a slip; ask.</source>
        <translation>কেসটি কর্মীর নিজের ও আত্মীয়ের কেসের তালিকায় আছে। ভুল হতে পারে; জিজ্ঞাসা করুন।</translation>
    </message>
</context>
<context>
    <name>Owner</name>
    <message>
        <source>Family</source>
        <extracomment>to whom a charge is owed</extracomment>
        <translation>পরিবার</translation>
    </message>
    <message>
        <source>Government</source>
        <extracomment>to whom a charge is owed</extracomment>
        <translation>সরকার</translation>
    </message>
</context>
<context>
    <name>PinAnswer</name>
    <message>
        <source>By phone no more today: ask the parent to write to the address on the notice.</source>
        <translation>আজ আর ফোনে নয়: পিতা বা মাতাকে নোটিশের ঠিকানায় লিখতে বলুন।</translation>
    </message>
    <message>
        <source>Too often wrong today: lay the letter by until tomorrow, and tell a supervisor.</source>
        <translation>আজ অনেকবার ভুল হয়েছে: চিঠিটি কাল পর্যন্ত সরিয়ে রাখুন, সুপারভাইজারকে জানান।</translation>
    </message>
    <message>
        <source>Not all of it matches: do not say what does not, and ask for all of it again.</source>
        <translation>সবকিছু মেলেনি: কোনটি মেলেনি বলবেন না, সবকিছু আবার জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>The letter is not signed: ask the parent for a signed one.</source>
        <translation>চিঠিতে স্বাক্ষর নেই: পিতা বা মাতার কাছে স্বাক্ষর করা চিঠি চান।</translation>
    </message>
    <message>
        <source>The day of the letter is missing or yet to come: enter the day that stands on it.</source>
        <translation>চিঠির তারিখ নেই বা এখনো আসেনি: চিঠিতে যে তারিখ আছে তা লিখুন।</translation>
    </message>
    <message>
        <source>There is no PIN to mail for this parent: tell the caller to wait, and a supervisor why.</source>
        <translation>এই পিতা বা মাতার জন্য পাঠানোর মতো PIN নেই: কলারকে অপেক্ষা করতে বলুন, সুপারভাইজারকে কারণ জানান।</translation>
    </message>
    <message>
        <source>The PIN of this parent is faulty: tell the caller to wait, and a supervisor why.</source>
        <translation>এই পিতা বা মাতার PIN ত্রুটিপূর্ণ: কলারকে অপেক্ষা করতে বলুন, সুপারভাইজারকে কারণ জানান।</translation>
    </message>
    <message>
        <source>Letter %1 is on its way already: tell the parent to wait for it.</source>
        <translation>চিঠি %1 আগেই পাঠানোর পথে আছে: পিতা বা মাতাকে অপেক্ষা করতে বলুন।</translation>
    </message>
    <message>
        <source>the address was changed in the last %1 days</source>
        <translation>গত %1 দিনে ঠিকানা বদলেছে</translation>
    </message>
    <message>
        <source>whoever asks made the last change of the address</source>
        <translation>যিনি চাইছেন তিনিই শেষবার ঠিকানা বদলেছেন</translation>
    </message>
    <message>
        <source>mail came back from the address</source>
        <translation>এই ঠিকানা থেকে ডাক ফেরত এসেছে</translation>
    </message>
    <message>
        <source>the address is not verified</source>
        <translation>ঠিকানা যাচাই হয়নি</translation>
    </message>
    <message>
        <source>%1 letters were asked for in the last %2 days</source>
        <translation>গত %2 দিনে %1টি চিঠি চাওয়া হয়েছে</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>A supervisor must approve the letter first: %1.</source>
        <translation>আগে সুপারভাইজারকে চিঠি অনুমোদন করতে হবে: %1।</translation>
    </message>
</context>
<context>
    <name>PinChannel</name>
    <message>
        <source>by telephone</source>
        <translation>টেলিফোনে</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>লিখিতভাবে</translation>
    </message>
</context>
<context>
    <name>RecordTableView</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>সারি কপি(&amp;C)</translation>
    </message>
    <message>
        <source>Copy rows with &amp;heads</source>
        <translation>শিরোনামসহ সারি কপি(&amp;H)</translation>
    </message>
    <message>
        <source>Sort &amp;up by this column</source>
        <translation>এই কলামে ছোট থেকে বড় সাজান(&amp;U)</translation>
    </message>
    <message>
        <source>Sort &amp;down by this column</source>
        <translation>এই কলামে বড় থেকে ছোট সাজান(&amp;D)</translation>
    </message>
    <message>
        <source>H&amp;ide this column</source>
        <translation>এই কলাম লুকান(&amp;I)</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>কলাম(&amp;L)…</translation>
    </message>
    <message>
        <source>Columns as they ca&amp;me</source>
        <translation>কলাম শুরুর মতো(&amp;M)</translation>
    </message>
    <message>
        <source>sorted by %1, oldest first</source>
        <extracomment>what a screen reader says of a table; %1 is a column</extracomment>
        <translation>%1 অনুযায়ী, পুরোনোটি আগে</translation>
    </message>
    <message>
        <source>sorted by %1, newest first</source>
        <translation>%1 অনুযায়ী, নতুনটি আগে</translation>
    </message>
    <message>
        <source>sorted by %1, smallest first</source>
        <translation>%1 অনুযায়ী, ছোটটি আগে</translation>
    </message>
    <message>
        <source>sorted by %1, largest first</source>
        <translation>%1 অনুযায়ী, বড়টি আগে</translation>
    </message>
    <message>
        <source>sorted by %1, from A to Z</source>
        <translation>%1 অনুযায়ী, বর্ণানুক্রমে</translation>
    </message>
    <message>
        <source>sorted by %1, from Z to A</source>
        <translation>%1 অনুযায়ী, উল্টো বর্ণানুক্রমে</translation>
    </message>
    <message>
        <source>Nothing is copied while amounts and contact are covered.</source>
        <translation>পরিমাণ ও যোগাযোগ ঢেকে রাখা থাকলে কিছু কপি হয় না।</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Agents find cases of the whole State, print statements for either parent, and have a lost PIN mailed again.</source>
        <translation>এজেন্টরা সারা রাজ্যের কেস খুঁজে পান, পিতা বা মাতার জন্য স্টেটমেন্ট প্রিন্ট করেন এবং হারানো PIN আবার ডাকে পাঠানোর ব্যবস্থা করেন।</translation>
    </message>
    <message>
        <source>Caseworkers work on the cases of their office. A case of another office opens with a stated reason.</source>
        <translation>কেসকর্মীরা নিজেদের অফিসের কেসে কাজ করেন। অন্য অফিসের কেস কারণ লিখলে খোলে।</translation>
    </message>
    <message>
        <source>The mailroom prints the letters in the queue with its own program, caseledger-mailroom. Cases do not open in this role.</source>
        <translation>ডাক কক্ষ নিজস্ব প্রোগ্রাম caseledger-mailroom দিয়ে অপেক্ষমাণ চিঠি প্রিন্ট করে। এই ভূমিকায় কেস খোলে না।</translation>
    </message>
    <message>
        <source>Auditors read the whole trail: who saw, printed or changed what, when and why. They check that nobody has bent it. Cases do not open in this role.</source>
        <translation>নিরীক্ষকরা পুরো নিরীক্ষা রেকর্ড পড়েন: কে কী কখন কেন দেখেছেন, প্রিন্ট করেছেন বা বদলেছেন। কেউ এতে কারচুপি করেননি তা যাচাই করেন। এই ভূমিকায় কেস খোলে না।</translation>
    </message>
    <message>
        <source>Administrators set up the office: settings here; users, imports, backups and keys with caseledgerctl. They check that nobody has bent the trail. Cases do not open in this role.</source>
        <translation>প্রশাসকরা অফিস গুছিয়ে দেন: সেটিং এখানে; ব্যবহারকারী, আমদানি, ব্যাকআপ ও কী caseledgerctl দিয়ে। নিরীক্ষা রেকর্ডে কেউ কারচুপি করেননি তা যাচাই করেন। এই ভূমিকায় কেস খোলে না।</translation>
    </message>
    <message>
        <source>open cases</source>
        <translation>কেস খুলতে</translation>
    </message>
    <message>
        <source>see the contact of a protected person</source>
        <translation>সুরক্ষিত ব্যক্তির যোগাযোগের তথ্য দেখতে</translation>
    </message>
    <message>
        <source>print statements</source>
        <translation>স্টেটমেন্ট প্রিন্ট করতে</translation>
    </message>
    <message>
        <source>print papers other than statements</source>
        <translation>স্টেটমেন্ট ছাড়া অন্য কাগজ প্রিন্ট করতে</translation>
    </message>
    <message>
        <source>export a case</source>
        <translation>কেস রপ্তানি করতে</translation>
    </message>
    <message>
        <source>print many papers at once</source>
        <translation>একসঙ্গে অনেক কাগজ প্রিন্ট করতে</translation>
    </message>
    <message>
        <source>change contact data</source>
        <translation>যোগাযোগের তথ্য বদলাতে</translation>
    </message>
    <message>
        <source>ask for a PIN letter</source>
        <translation>PIN-এর চিঠি চাইতে</translation>
    </message>
    <message>
        <source>decide on letters</source>
        <translation>চিঠির সিদ্ধান্ত নিতে</translation>
    </message>
    <message>
        <source>print letters</source>
        <translation>চিঠি প্রিন্ট করতে</translation>
    </message>
    <message>
        <source>change the office&apos;s settings</source>
        <translation>অফিসের সেটিং বদলাতে</translation>
    </message>
    <message>
        <source>read the trail</source>
        <translation>নিরীক্ষা রেকর্ড পড়তে</translation>
    </message>
    <message>
        <source>check the trail</source>
        <translation>নিরীক্ষা রেকর্ড যাচাই করতে</translation>
    </message>
    <message>
        <source>Your role (%1) may not %2.</source>
        <translation>আপনার ভূমিকায় (%1) %2 পারেন না।</translation>
    </message>
    <message>
        <source>Supervisors work on the cases of their office, print many papers at once, decide on PIN letters, read who saw what in their office, and watch over its figures.</source>
        <translation>সুপারভাইজাররা নিজেদের অফিসের কেসে কাজ করেন, একসঙ্গে অনেক কাগজ প্রিন্ট করেন, PIN-এর চিঠির সিদ্ধান্ত নেন, অফিসে কে কী দেখেছেন তা পড়েন এবং অফিসের সংখ্যা দেখেন।</translation>
    </message>
    <message>
        <source>see the figures of the office</source>
        <translation>অফিসের সংখ্যা দেখতে</translation>
    </message>
    <message>
        <source>change the directory of districts</source>
        <translation>জেলার তালিকা বদলাতে</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>no office</source>
        <translation>কোনো অফিস নেই</translation>
    </message>
    <message>
        <source>office %1</source>
        <translation>অফিস %1</translation>
    </message>
    <message>
        <source>Call center agent</source>
        <translation>কল সেন্টার এজেন্ট</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation>কেসকর্মী</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>সুপারভাইজার</translation>
    </message>
    <message>
        <source>Mail room</source>
        <translation>ডাক কক্ষ</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>নিরীক্ষক</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>প্রশাসক</translation>
    </message>
    <message>
        <source>no users: every right</source>
        <translation>কোনো ব্যবহারকারী নেই: সব অধিকার</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2 · One file on this computer</source>
        <translation>%1 · %2 · এই কম্পিউটারে একটি ফাইল</translation>
    </message>
    <message>
        <source>First sign-in.</source>
        <translation>প্রথম সাইন-ইন।</translation>
    </message>
    <message>
        <source>Last sign-in %1.</source>
        <translation>শেষ সাইন-ইন %1।</translation>
    </message>
    <message>
        <source>1 failed try</source>
        <translation>1টি ব্যর্থ চেষ্টা</translation>
    </message>
    <message>
        <source>%1 failed tries</source>
        <translation>%1টি ব্যর্থ চেষ্টা</translation>
    </message>
    <message>
        <source>%1 %2 %3.</source>
        <translation>%1 %2 %3।</translation>
    </message>
    <message>
        <source>before it</source>
        <translation>তার আগে</translation>
    </message>
    <message>
        <source>since then</source>
        <translation>তারপর থেকে</translation>
    </message>
    <message>
        <source>One file on this computer. Whoever can open the file can read all of it: passwords, rights and the trail bind this program, not other ways to the file. Keep the file where only the office&apos;s people can reach it, on a disk that is encrypted. That somebody changed the file by other ways is found by checking the trail against a checkpoint kept elsewhere; that somebody read it is not.</source>
        <translation>এই কম্পিউটারে একটি ফাইল। যে ফাইলটি খুলতে পারে সে পুরোটা পড়তে পারে: পাসওয়ার্ড, অধিকার ও নিরীক্ষা রেকর্ড শুধু এই প্রোগ্রামকে বাঁধে, ফাইলে যাওয়ার অন্য পথকে নয়। ফাইলটি এমন জায়গায় রাখুন যেখানে শুধু অফিসের লোক যেতে পারেন, এনক্রিপ্ট করা ডিস্কে। কেউ অন্য পথে ফাইল বদলালে অন্যত্র রাখা চেকপয়েন্ট দিয়ে নিরীক্ষা রেকর্ড যাচাই করলে ধরা পড়ে; কেউ পড়লে ধরা পড়ে না।</translation>
    </message>
    <message>
        <source>This database has no users: whoever may open the file has every right of every role, and the trail names the computer&apos;s user. It ends when an administrator is added (caseledgerctl users add).</source>
        <translation>এই ডাটাবেসে কোনো ব্যবহারকারী নেই: যে ফাইলটি খুলতে পারে তার সব ভূমিকার সব অধিকার আছে, আর নিরীক্ষা রেকর্ডে কম্পিউটারের ব্যবহারকারীর নাম থাকে। একজন প্রশাসক যোগ করলে (caseledgerctl users add) এটি শেষ হয়।</translation>
    </message>
    <message>
        <source>You may see where payments come from; federal law protects that (26 USC 6103).</source>
        <translation>পেমেন্ট কোথা থেকে আসে আপনি দেখতে পারেন; ফেডারেল আইন এটি সুরক্ষিত রাখে (26 USC 6103)।</translation>
    </message>
    <message>
        <source>Where payments come from is not shown to you.</source>
        <translation>পেমেন্ট কোথা থেকে আসে আপনাকে দেখানো হয় না।</translation>
    </message>
    <message>
        <source>You are signed in as %1. What you open, print and export stands in the trail under that name.</source>
        <translation>আপনি %1 নামে সাইন ইন করেছেন। যা খোলেন, প্রিন্ট করেন ও রপ্তানি করেন তা এই নামে নিরীক্ষা রেকর্ডে থাকে।</translation>
    </message>
    <message>
        <source>%1 · %2 · Shared office</source>
        <translation>%1 · %2 · যৌথ অফিস</translation>
    </message>
    <message>
        <source>A shared office. Its server lets you in by your own name, shows you what your role may see, and keeps the trail: also where somebody goes round this program. Whoever looks after the server itself can do more; that the trail was changed there is found by checking it against a checkpoint kept elsewhere.</source>
        <translation>একটি যৌথ অফিস। এর সার্ভার আপনাকে আপনার নিজের নামে ঢুকতে দেয়, আপনার ভূমিকা যা দেখতে পারে তা দেখায় এবং নিরীক্ষা রেকর্ড রাখে: কেউ এই প্রোগ্রাম এড়িয়ে গেলেও। সার্ভারটি যিনি দেখাশোনা করেন তিনি আরও বেশি পারেন; সেখানে নিরীক্ষা রেকর্ড বদলালে অন্যত্র রাখা চেকপয়েন্ট দিয়ে যাচাই করলে ধরা পড়ে।</translation>
    </message>
    <message>
        <source>The database does not answer: %1 Nobody is signed in; wait a moment and try again.</source>
        <translation>ডাটাবেস সাড়া দিচ্ছে না: %1 কেউ সাইন ইন করেননি; একটু অপেক্ষা করে আবার চেষ্টা করুন।</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>the office&apos;s own address at the head of letters: up to 12 lines, parted by line ends or by \n</source>
        <translation>চিঠির মাথায় অফিসের নিজের ঠিকানা: সর্বোচ্চ 12 লাইন, লাইন শেষ করে বা \n দিয়ে আলাদা করা</translation>
    </message>
    <message>
        <source>from a federal fiscal year on, the family&apos;s money above which the annual fee is withheld, and the fee: two amounts as in 550.00 35.00, from a 1 October</source>
        <translation>একটি ফেডারেল অর্থবছর থেকে: পরিবারের যে পরিমাণ অর্থের উপরে বার্ষিক ফি কাটা হয়, এবং সেই ফি: দুটি পরিমাণ, যেমন 550.00 35.00, 1 অক্টোবর থেকে</translation>
    </message>
    <message>
        <source>the contact address printed on notices: one line, and where it is a web address an https one; empty: the one of qr_contact</source>
        <translation>নোটিশে ছাপা যোগাযোগের ঠিকানা: এক লাইন, ওয়েব ঠিকানা হলে https; খালি রাখলে qr_contact-এর ঠিকানা</translation>
    </message>
    <message>
        <source>business days until a payment is sent on: a number from 1 to 30</source>
        <translation>পেমেন্ট পাঠানো পর্যন্ত কর্মদিবস: 1 থেকে 30-এর একটি সংখ্যা</translation>
    </message>
    <message>
        <source>where a parent asks for a PIN to be mailed: a telephone number</source>
        <translation>PIN ডাকে পাঠাতে পিতা বা মাতা যেখানে ফোন করেন: একটি টেলিফোন নম্বর</translation>
    </message>
    <message>
        <source>the same for people who use a TTY: a telephone number</source>
        <translation>যাঁরা TTY ব্যবহার করেন তাঁদের জন্য একই: একটি টেলিফোন নম্বর</translation>
    </message>
    <message>
        <source>days on which the office is closed, besides weekends and federal holidays: the whole list, as in 2026-02-12 2026-11-03</source>
        <translation>সপ্তাহান্ত ও ফেডারেল ছুটি ছাড়া যেসব দিন অফিস বন্ধ: পুরো তালিকা, যেমন 2026-02-12 2026-11-03</translation>
    </message>
    <message>
        <source>minutes of idleness until the screen locks: a number from 1 to 15</source>
        <translation>কত মিনিট কাজ না করলে পর্দা লক হয়: 1 থেকে 15-এর একটি সংখ্যা</translation>
    </message>
    <message>
        <source>the picture at the head of letters: the name of a PNG file of at most 512 kB and 4,096 pixels a side; empty: none</source>
        <translation>চিঠির মাথার ছবি: সর্বোচ্চ 512 kB ও প্রতি দিকে 4,096 পিক্সেলের একটি PNG ফাইলের নাম; খালি রাখলে ছবি নেই</translation>
    </message>
    <message>
        <source>the folder of the office&apos;s own wording of notices: the whole path of a folder that is there; empty: the program&apos;s wording</source>
        <translation>অফিসের নিজস্ব নোটিশের ভাষার ফোল্ডার: আছে এমন ফোল্ডারের পুরো পথ; খালি রাখলে প্রোগ্রামের ভাষা</translation>
    </message>
    <message>
        <source>the office&apos;s name: one line of up to 120 characters</source>
        <translation>অফিসের নাম: সর্বোচ্চ 120 অক্ষরের এক লাইন</translation>
    </message>
    <message>
        <source>days until money of a federal tax offset is sent on: a number from 1 to 365</source>
        <translation>ফেডারেল ট্যাক্স ফেরত থেকে কাটা অর্থ পাঠানো পর্যন্ত দিন: 1 থেকে 365-এর একটি সংখ্যা</translation>
    </message>
    <message>
        <source>what passes through to a family on assistance in a month, for one child and for two or more: two amounts as in 100.00 200.00, from the day that they count</source>
        <translation>সাহায্য পাওয়া পরিবার মাসে যা পায়, এক সন্তানের জন্য এবং দুই বা বেশি সন্তানের জন্য: দুটি পরিমাণ, যেমন 100.00 200.00, যেদিন থেকে কার্যকর</translation>
    </message>
    <message>
        <source>to whom, and where, a payment is mailed, on coupons: 1 to 12 lines, parted by line ends or by \n</source>
        <translation>কুপনে: পেমেন্ট কার নামে কোথায় ডাকে পাঠাতে হবে: 1 থেকে 12 লাইন, লাইন শেষ করে বা \n দিয়ে আলাদা করা</translation>
    </message>
    <message>
        <source>the office&apos;s telephone number; empty: none</source>
        <translation>অফিসের টেলিফোন নম্বর; খালি রাখলে নেই</translation>
    </message>
    <message>
        <source>where a PIN is asked for in writing: 1 to 12 lines, parted by line ends or by \n</source>
        <translation>যেখানে লিখিতভাবে PIN চাওয়া হয়: 1 থেকে 12 লাইন, লাইন শেষ করে বা \n দিয়ে আলাদা করা</translation>
    </message>
    <message>
        <source>the first QR code of the access notice, the account: an https address in ASCII</source>
        <translation>অনলাইন ব্যবহারের নোটিশের প্রথম QR কোড, অ্যাকাউন্টের: ASCII-তে একটি https ঠিকানা</translation>
    </message>
    <message>
        <source>the second QR code of the access notice, the contact: an https address in ASCII</source>
        <translation>অনলাইন ব্যবহারের নোটিশের দ্বিতীয় QR কোড, যোগাযোগের: ASCII-তে একটি https ঠিকানা</translation>
    </message>
    <message>
        <source>where mail comes back to: up to 12 lines, parted by line ends or by \n; empty: the address block</source>
        <translation>ডাক যেখানে ফেরত আসে: সর্বোচ্চ 12 লাইন, লাইন শেষ করে বা \n দিয়ে আলাদা করা; খালি রাখলে অফিসের ঠিকানা</translation>
    </message>
    <message>
        <source>for people who are not safe at home: a telephone number</source>
        <translation>যাঁরা বাড়িতে নিরাপদ নন তাঁদের জন্য: একটি টেলিফোন নম্বর</translation>
    </message>
    <message>
        <source>the layout of the coupons&apos; scan line, as in {case}{due:MMddyy}{amount:10}{check:luhn}; empty: none is printed</source>
        <translation>কুপনের স্ক্যান লাইনের বিন্যাস, যেমন {case}{due:MMddyy}{amount:10}{check:luhn}; খালি রাখলে ছাপা হয় না</translation>
    </message>
    <message>
        <source>the office&apos;s number for people who use a TTY; empty: none</source>
        <translation>যাঁরা TTY ব্যবহার করেন তাঁদের জন্য অফিসের নম্বর; খালি রাখলে নেই</translation>
    </message>
    <message>
        <source>days after its last payment in which income withholding counts as active: a number from 1 to 366</source>
        <translation>শেষ পেমেন্টের পর যত দিন আয় থেকে কর্তন চালু ধরা হয়: 1 থেকে 366-এর একটি সংখ্যা</translation>
    </message>
</context>
<context>
    <name>TableFilter</name>
    <message>
        <source>none</source>
        <extracomment>a filter: cells without a value</extracomment>
        <translation>কিছু নেই</translation>
    </message>
    <message>
        <source>Anywhere: “%1”</source>
        <extracomment>a filter; %1 is what was typed</extracomment>
        <translation>যেকোনো জায়গায়: “%1”</translation>
    </message>
    <message>
        <source>%1: with “%2”</source>
        <extracomment>a filter; %1 is a column, %2 what was typed</extracomment>
        <translation>%1: “%2” আছে</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a filter; %1 is a column, %2 what is asked of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <extracomment>a filter; %1 is a column, %2 an amount</extracomment>
        <translation>%1: কমপক্ষে %2</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1: সর্বোচ্চ %2</translation>
    </message>
    <message>
        <source>%1: exactly %2</source>
        <translation>%1: ঠিক %2</translation>
    </message>
</context>
<context>
    <name>TableSummary</name>
    <message>
        <source>1 payment</source>
        <extracomment>%1 of them are shown, %2 are there</extracomment>
        <translation>1টি পেমেন্ট</translation>
    </message>
    <message>
        <source>%1 payments</source>
        <translation>%1টি পেমেন্ট</translation>
    </message>
    <message>
        <source>Total received</source>
        <translation>মোট প্রাপ্ত</translation>
    </message>
    <message>
        <source>1 disbursement</source>
        <extracomment>%1 of them are shown, %2 are there</extracomment>
        <translation>1টি বিতরণকৃত অর্থ</translation>
    </message>
    <message>
        <source>%1 disbursements</source>
        <translation>%1টি বিতরণকৃত অর্থ</translation>
    </message>
    <message>
        <source>Total sent</source>
        <translation>মোট পাঠানো হয়েছে</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>পরিকল্পিত</translation>
    </message>
    <message>
        <source>1 charge</source>
        <extracomment>%1 of them are shown, %2 are there</extracomment>
        <translation>1টি ধার্য অর্থ</translation>
    </message>
    <message>
        <source>%1 charges</source>
        <translation>%1টি ধার্য অর্থ</translation>
    </message>
    <message>
        <source>Total charged</source>
        <translation>মোট ধার্য</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>অপরিশোধিত</translation>
    </message>
    <message>
        <source>Total owed on %1</source>
        <translation>%1 তারিখে মোট দেনা</translation>
    </message>
    <message>
        <source>%1 of %2 payments</source>
        <translation>%2টি পেমেন্টের %1টি</translation>
    </message>
    <message>
        <source>Filtered total received</source>
        <translation>ফিল্টারের পর মোট প্রাপ্ত</translation>
    </message>
    <message>
        <source>%1 of %2 disbursements</source>
        <translation>%2টি বিতরণকৃত অর্থের %1টি</translation>
    </message>
    <message>
        <source>Filtered total sent</source>
        <translation>ফিল্টারের পর মোট পাঠানো</translation>
    </message>
    <message>
        <source>Filtered total planned</source>
        <translation>ফিল্টারের পর মোট পরিকল্পিত</translation>
    </message>
    <message>
        <source>%1 of %2 charges</source>
        <translation>%2টি ধার্য অর্থের %1টি</translation>
    </message>
    <message>
        <source>Filtered total charged</source>
        <translation>ফিল্টারের পর মোট ধার্য</translation>
    </message>
    <message>
        <source>Filtered total unpaid</source>
        <translation>ফিল্টারের পর মোট অপরিশোধিত</translation>
    </message>
</context>
<context>
    <name>TrailAction</name>
    <message>
        <source>Signed in</source>
        <translation>সাইন ইন করেছেন</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>সাইন আউট করেছেন</translation>
    </message>
    <message>
        <source>Locked the window</source>
        <translation>উইন্ডো লক করেছেন</translation>
    </message>
    <message>
        <source>Unlocked the window</source>
        <translation>উইন্ডোর লক খুলেছেন</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>খুঁজেছেন</translation>
    </message>
    <message>
        <source>Opened the case</source>
        <translation>কেস খুলেছেন</translation>
    </message>
    <message>
        <source>Saw a protected person&apos;s contact</source>
        <translation>সুরক্ষিত ব্যক্তির যোগাযোগ দেখেছেন</translation>
    </message>
    <message>
        <source>Printed a paper</source>
        <translation>কাগজ প্রিন্ট করেছেন</translation>
    </message>
    <message>
        <source>Exported a table</source>
        <translation>টেবিল রপ্তানি করেছেন</translation>
    </message>
    <message>
        <source>Printed a batch</source>
        <translation>ব্যাচ প্রিন্ট করেছেন</translation>
    </message>
    <message>
        <source>Imported a file</source>
        <translation>ফাইল আমদানি করেছেন</translation>
    </message>
    <message>
        <source>Checked the database</source>
        <translation>ডাটাবেস পরীক্ষা করেছেন</translation>
    </message>
    <message>
        <source>Backed the database up</source>
        <translation>ডাটাবেসের ব্যাকআপ নিয়েছেন</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>ব্যাকআপ ফিরিয়ে এনেছেন</translation>
    </message>
    <message>
        <source>Brought the database to this version</source>
        <translation>ডাটাবেস এই সংস্করণে এনেছেন</translation>
    </message>
    <message>
        <source>Exported or imported the SSN key</source>
        <translation>SSN-এর কী রপ্তানি বা আমদানি করেছেন</translation>
    </message>
    <message>
        <source>Read or changed a setting</source>
        <translation>সেটিং দেখেছেন বা বদলেছেন</translation>
    </message>
    <message>
        <source>Changed a user</source>
        <translation>ব্যবহারকারীর তথ্য বদলেছেন</translation>
    </message>
    <message>
        <source>Looked at the trail</source>
        <translation>নিরীক্ষা রেকর্ড দেখেছেন</translation>
    </message>
    <message>
        <source>Made a checkpoint of the trail</source>
        <translation>নিরীক্ষা রেকর্ডের চেকপয়েন্ট তৈরি করেছেন</translation>
    </message>
    <message>
        <source>Verified the trail</source>
        <translation>নিরীক্ষা রেকর্ড যাচাই করেছেন</translation>
    </message>
    <message>
        <source>The clock went back</source>
        <translation>ঘড়ি পিছিয়ে গেছে</translation>
    </message>
    <message>
        <source>Looked at a kept paper</source>
        <translation>সংরক্ষিত কাগজ দেখেছেন</translation>
    </message>
    <message>
        <source>Asked for a PIN letter</source>
        <translation>PIN-এর চিঠি চেয়েছেন</translation>
    </message>
    <message>
        <source>Moved a PIN letter on</source>
        <translation>PIN-এর চিঠি পরের ধাপে নিয়েছেন</translation>
    </message>
    <message>
        <source>Found a sealed PIN that is not what it should be</source>
        <translation>এমন সিল করা PIN পেয়েছেন যা ঠিক নয়</translation>
    </message>
    <message>
        <source>Sealed PINs for another key</source>
        <translation>অন্য কী-এর জন্য PIN সিল করেছেন</translation>
    </message>
    <message>
        <source>Changed or verified a contact</source>
        <translation>যোগাযোগ বদলেছেন বা যাচাই করেছেন</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>নোট লিখেছেন</translation>
    </message>
    <message>
        <source>Looked at the office&apos;s figures</source>
        <translation>অফিসের সংখ্যা দেখেছেন</translation>
    </message>
</context>
<context>
    <name>TrailOutcome</name>
    <message>
        <source>Done</source>
        <translation>হয়েছে</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>প্রত্যাখ্যাত</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>পাওয়া যায়নি</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ব্যর্থ</translation>
    </message>
</context>
<context>
    <name>Undisbursed</name>
    <message>
        <source>Disbursements not sent on in time: %1, together %2; the oldest was due on %3</source>
        <extracomment>money that should have been sent on to the family or the government. %1 how many disbursements, %2 an amount, %3 the day by which the first of them should have been sent</extracomment>
        <translation>সময়মতো পাঠানো হয়নি এমন বিতরণকৃত অর্থ: %1টি, মোট %2; সবচেয়ে পুরোনোটির দেয় তারিখ %3</translation>
    </message>
</context>
<context>
    <name>caseledger::ActivityPane</name>
    <message>
        <source>Activity</source>
        <translation>কার্যকলাপ</translation>
    </message>
    <message>
        <source>&amp;Look at the paper…</source>
        <translation>কাগজটি দেখুন(&amp;L)…</translation>
    </message>
    <message>
        <source>Opens the kept papers of this case</source>
        <translation>এই কেসের সংরক্ষিত কাগজ খোলে</translation>
    </message>
    <message>
        <source>Nothing happened in this period (%1).</source>
        <translation>এই সময়কালে কিছু হয়নি (%1)।</translation>
    </message>
    <message>
        <source>Nothing has happened at a desk so far. Write the first note below.</source>
        <translation>এই কেসে এখনো কোনো কাজ হয়নি। নিচে প্রথম নোট লিখুন।</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>এন্ট্রি: %1</translation>
    </message>
    <message>
        <source>The filters hide all entries (%1).</source>
        <translation>ফিল্টার সব এন্ট্রি লুকিয়েছে (%1)।</translation>
    </message>
    <message>
        <source>Entries: %1 of %2</source>
        <translation>এন্ট্রি: %2-এর মধ্যে %1</translation>
    </message>
    <message>
        <source>As it was read: %1</source>
        <extracomment>of a table that goes to paper or into a file; %1 is a day and a time</extracomment>
        <translation>পড়ার সময়ে যেমন ছিল: %1</translation>
    </message>
</context>
<context>
    <name>caseledger::AppearanceDialog</name>
    <message>
        <source>Appearance</source>
        <translation>চেহারা</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>ডিফল্ট ফিরিয়ে আনুন(&amp;R)</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind the text size</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>লেখার আকার</translation>
    </message>
    <message>
        <source>80 to 200 percent of the system&apos;s</source>
        <translation>সিস্টেমের আকারের 80 থেকে 200 শতাংশ</translation>
    </message>
    <message>
        <source>&amp;Text size, of the system&apos;s</source>
        <translation>লেখার আকার, সিস্টেমের তুলনায়(&amp;T)</translation>
    </message>
    <message>
        <source>Room in rows and margins</source>
        <translation>সারি ও মার্জিনের ফাঁক</translation>
    </message>
    <message>
        <source>Co&amp;mfortable</source>
        <translation>খোলামেলা(&amp;M)</translation>
    </message>
    <message>
        <source>Com&amp;pact</source>
        <translation>ঘন(&amp;P)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>রং</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>সিস্টেমের মতো(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>হালকা(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>গাঢ়(&amp;D)</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>উইন্ডোর ভাষা</translation>
    </message>
    <message>
        <source>From the next start of the program</source>
        <translation>প্রোগ্রাম আবার চালু করলে</translation>
    </message>
    <message>
        <source>Language of the &amp;window, from the next start</source>
        <translation>উইন্ডোর ভাষা, পরের বার থেকে(&amp;W)</translation>
    </message>
</context>
<context>
    <name>caseledger::AsOfBar</name>
    <message>
        <source>As of</source>
        <translation>যে দিনের হিসাব</translation>
    </message>
    <message>
        <source>The day that balances are shown for: 3/31, 0331, 3/31/2025, t for today, t-30, m-1 for the end of last month</source>
        <translation>যে দিনের ব্যালেন্স দেখানো হয়: 3/31, 0331, 3/31/2025, আজকের জন্য t, t-30, গত মাসের শেষের জন্য m-1</translation>
    </message>
    <message>
        <source>3/31 · 0331 · t (today) · t-30 · m-1 (end of last month) · y-1</source>
        <translation>3/31 · 0331 · t (আজ) · t-30 · m-1 (গত মাসের শেষ) · y-1</translation>
    </message>
    <message>
        <source>−1 month</source>
        <extracomment>button: one month back</extracomment>
        <translation>−1 মাস</translation>
    </message>
    <message>
        <source>One month back</source>
        <translation>এক মাস পিছনে</translation>
    </message>
    <message>
        <source>−1 day</source>
        <extracomment>button: one day back</extracomment>
        <translation>−1 দিন</translation>
    </message>
    <message>
        <source>One day back</source>
        <translation>এক দিন পিছনে</translation>
    </message>
    <message>
        <source>+1 day</source>
        <extracomment>button: one day ahead</extracomment>
        <translation>+1 দিন</translation>
    </message>
    <message>
        <source>One day ahead</source>
        <translation>এক দিন সামনে</translation>
    </message>
    <message>
        <source>+1 month</source>
        <extracomment>button: one month ahead</extracomment>
        <translation>+1 মাস</translation>
    </message>
    <message>
        <source>One month ahead</source>
        <translation>এক মাস সামনে</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>আজ</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>আজকে ফিরুন</translation>
    </message>
    <message>
        <source>Not a date: type it as 3/31, t-30 or m-1</source>
        <translation>তারিখ নয়: 3/31, t-30 বা m-1-এর মতো লিখুন</translation>
    </message>
    <message>
        <source>At most a year from today</source>
        <translation>আজ থেকে সর্বোচ্চ এক বছর</translation>
    </message>
    <message>
        <source>As of %1, not today (%2)</source>
        <extracomment>two dates: the one that balances are shown for, and today&apos;s</extracomment>
        <translation>%1 তারিখের হিসাব, আজকের (%2) নয়</translation>
    </message>
</context>
<context>
    <name>caseledger::BalancesPane</name>
    <message>
        <source>Balances</source>
        <translation>ব্যালেন্স</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>মোট হিসাব</translation>
    </message>
    <message>
        <source>Lines of the balance</source>
        <translation>ব্যালেন্সের লাইন</translation>
    </message>
    <message>
        <source>As of %1: total owed %2</source>
        <extracomment>said by a screen reader; %1 is a date, %2 an amount</extracomment>
        <translation>%1 তারিখে: মোট দেনা %2</translation>
    </message>
</context>
<context>
    <name>caseledger::BatchChoices</name>
    <message>
        <source>&amp;Keep every paper byte for byte</source>
        <translation>প্রতিটি কাগজ হুবহু রাখুন(&amp;K)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>কাগজ</translation>
    </message>
    <message>
        <source>Each parent&apos;s own</source>
        <translation>প্রত্যেক পিতা বা মাতার নিজের ভাষা</translation>
    </message>
    <message>
        <source>Coupons are then made although wages pay</source>
        <translation>তখন বেতন থেকে দেওয়া হলেও কুপন তৈরি হয়</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>ধরন(&amp;I)</translation>
    </message>
    <message>
        <source>Fo&amp;r</source>
        <translation>কার জন্য(&amp;R)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ভাষা(&amp;G)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>সময়কাল</translation>
    </message>
    <message>
        <source>Reaso&amp;n</source>
        <translation>কারণ(&amp;N)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ফাইল</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>ফোল্ডার(&amp;F)…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ফোল্ডার</translation>
    </message>
    <message>
        <source>An empty folder, or one to go on in</source>
        <translation>খালি ফোল্ডার, বা যেটিতে কাজ চলবে</translation>
    </message>
    <message>
        <source>A file for each case</source>
        <translation>প্রতি কেসে একটি ফাইল</translation>
    </message>
    <message>
        <source>Many papers in one file</source>
        <translation>এক ফাইলে অনেক কাগজ</translation>
    </message>
    <message>
        <source>Else their facts are kept and no copy can be saved later</source>
        <translation>না হলে শুধু তথ্য রাখা হয়, পরে কপি সংরক্ষণ করা যায় না</translation>
    </message>
    <message>
        <source>Sh&amp;ape</source>
        <translation>ফাইলের গঠন(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Papers in a file</source>
        <translation>এক ফাইলে কত কাগজ(&amp;P)</translation>
    </message>
    <message>
        <source>Choose the folder for the files.</source>
        <translation>ফাইলের ফোল্ডার বেছে নিন।</translation>
    </message>
    <message>
        <source>Choose the folder for the files</source>
        <translation>ফাইলের ফোল্ডার বেছে নিন</translation>
    </message>
</context>
<context>
    <name>caseledger::BatchDialog</name>
    <message>
        <source>Many papers</source>
        <translation>অনেক কাগজ</translation>
    </message>
    <message>
        <source>&amp;Estimate</source>
        <translation>অনুমান(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>শুরু(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel the batch</source>
        <translation>ব্যাচ বাতিল করুন(&amp;C)</translation>
    </message>
    <message>
        <source>The batch is through.</source>
        <translation>ব্যাচ শেষ হয়েছে।</translation>
    </message>
    <message>
        <source>The batch was stopped.</source>
        <translation>ব্যাচ থামানো হয়েছে।</translation>
    </message>
    <message>
        <source>The batch ended: %1</source>
        <translation>ব্যাচ শেষ হয়ে গেছে: %1</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>আবার চালান(&amp;S)</translation>
    </message>
</context>
<context>
    <name>caseledger::BatchReport</name>
    <message>
        <source>Papers made</source>
        <translation>তৈরি কাগজ</translation>
    </message>
    <message>
        <source>In another case&apos;s paper</source>
        <translation>অন্য কেসের কাগজে আছে</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>প্রত্যাখ্যাত</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ব্যর্থ</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>এক সেকেন্ডের কম</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 সে</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 মি %2 সে</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ঘ %2 মি</translation>
    </message>
    <message>
        <source>Open the inde&amp;x</source>
        <translation>সূচি খুলুন(&amp;X)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>অগ্রগতি</translation>
    </message>
    <message>
        <source>Figures of the batch</source>
        <translation>ব্যাচের সংখ্যা</translation>
    </message>
    <message>
        <source>Estimate first: it counts the cases and tries a few papers, and writes nothing.</source>
        <translation>আগে অনুমান করুন: কেস গোনা হয়, কয়েকটি কাগজ পরীক্ষা হয়, কিছু লেখা হয় না।</translation>
    </message>
    <message>
        <source>About %1 pages for %2 cases, in about %3.</source>
        <translation>%2টি কেসের জন্য প্রায় %1 পৃষ্ঠা, সময় প্রায় %3।</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>কেস</translation>
    </message>
    <message>
        <source>Pages, about</source>
        <translation>পৃষ্ঠা, প্রায়</translation>
    </message>
    <message>
        <source>Time, about</source>
        <translation>সময়, প্রায়</translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <translation>%2টি কেসের %1টি</translation>
    </message>
    <message>
        <source>%1 of %2 cases · %3 pages a second · %4 left</source>
        <translation>%2টি কেসের %1টি · সেকেন্ডে %3 পৃষ্ঠা · বাকি %4</translation>
    </message>
    <message>
        <source>The batch is through.</source>
        <translation>ব্যাচ শেষ হয়েছে।</translation>
    </message>
    <message>
        <source>Stopped. What is written is whole; start again in the same folder to go on.</source>
        <translation>থেমেছে। যা লেখা হয়েছে তা অক্ষত; চালিয়ে যেতে একই ফোল্ডারে আবার শুরু করুন।</translation>
    </message>
    <message>
        <source>First</source>
        <translation>প্রথম</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>শেষ</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>যোগফল</translation>
    </message>
    <message>
        <source>Why papers were not made</source>
        <translation>কেন কাগজ তৈরি হয়নি</translation>
    </message>
    <message>
        <source>%1 × first %2</source>
        <translation>%1 × প্রথম %2</translation>
    </message>
</context>
<context>
    <name>caseledger::CallAnswer</name>
    <message>
        <source>Reference number</source>
        <translation>রেফারেন্স নম্বর</translation>
    </message>
    <message>
        <source>1 attempt by telephone is left for this parent today.</source>
        <translation>আজ এই পিতা বা মাতার জন্য টেলিফোনে 1টি চেষ্টা বাকি।</translation>
    </message>
    <message>
        <source>%1 attempts by telephone are left for this parent today.</source>
        <translation>আজ এই পিতা বা মাতার জন্য টেলিফোনে %1টি চেষ্টা বাকি।</translation>
    </message>
    <message>
        <source>Reference number %1</source>
        <translation>রেফারেন্স নম্বর %1</translation>
    </message>
    <message>
        <source>The letter is in the queue of the print room.</source>
        <translation>চিঠি প্রিন্ট রুমের অপেক্ষমাণ তালিকায় আছে।</translation>
    </message>
    <message>
        <source>The letter waits. %1</source>
        <translation>চিঠি অপেক্ষায় আছে। %1</translation>
    </message>
</context>
<context>
    <name>caseledger::CallQuestions</name>
    <message>
        <source>&amp;Written request</source>
        <translation>লিখিত অনুরোধ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Signed by the parent</source>
        <translation>পিতা বা মাতার স্বাক্ষর আছে(&amp;S)</translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation>কে ফোন করছেন?</translation>
    </message>
    <message>
        <source>Or by letter</source>
        <translation>অথবা চিঠিতে</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>পুরো নাম(&amp;F)</translation>
    </message>
    <message>
        <source>Given and family name, in any order.</source>
        <translation>নাম ও পদবি, যেকোনো ক্রমে।</translation>
    </message>
    <message>
        <source>Social Security n&amp;umber</source>
        <translation>সোশ্যাল সিকিউরিটি নম্বর(&amp;U)</translation>
    </message>
    <message>
        <source>Nine digits. They are neither shown nor read aloud. Delete takes all away.</source>
        <translation>নয়টি অঙ্ক। দেখানো বা উচ্চস্বরে পড়া হয় না। Delete সব মুছে দেয়।</translation>
    </message>
    <message>
        <source>Case &amp;identifiers</source>
        <translation>কেস নম্বর(&amp;I)</translation>
    </message>
    <message>
        <source>One or several, with blanks between them: two letters, five digits, a letter, a digit.</source>
        <translation>এক বা একাধিক, মাঝে ফাঁকা: দুটি অক্ষর, পাঁচটি অঙ্ক, একটি অক্ষর, একটি অঙ্ক।</translation>
    </message>
    <message>
        <source>St&amp;reet</source>
        <translation>রাস্তা(&amp;R)</translation>
    </message>
    <message>
        <source>With the apartment, or that on the second line.</source>
        <translation>অ্যাপার্টমেন্ট সহ, অথবা সেটি দ্বিতীয় লাইনে।</translation>
    </message>
    <message>
        <source>Second &amp;line</source>
        <translation>দ্বিতীয় লাইন(&amp;L)</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>খালি থাকতে পারে।</translation>
    </message>
    <message>
        <source>&amp;Custodial parent</source>
        <translation>কাস্টডিয়াল পিতামাতা(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Noncustodial parent</source>
        <translation>নন-কাস্টডিয়াল পিতামাতা(&amp;N)</translation>
    </message>
    <message>
        <source>Somebody &amp;else</source>
        <translation>অন্য কেউ(&amp;E)</translation>
    </message>
    <message>
        <source>As 3/31, 3/31/2026, or t for today.</source>
        <translation>যেমন 3/31, 3/31/2026, আজকের জন্য t।</translation>
    </message>
    <message>
        <source>&amp;Date of the letter</source>
        <translation>চিঠির তারিখ(&amp;D)</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>শহর(&amp;Y)</translation>
    </message>
    <message>
        <source>Of the mailing address.</source>
        <translation>ডাক ঠিকানার।</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>রাজ্য(&amp;T)</translation>
    </message>
    <message>
        <source>Two letters.</source>
        <translation>দুটি অক্ষর।</translation>
    </message>
    <message>
        <source>&amp;ZIP</source>
        <translation>ZIP কোড(&amp;Z)</translation>
    </message>
    <message>
        <source>Five digits, or nine.</source>
        <translation>পাঁচটি বা নয়টি অঙ্ক।</translation>
    </message>
    <message>
        <source>A Social Security number has nine digits.</source>
        <translation>সোশ্যাল সিকিউরিটি নম্বরে (SSN) নয়টি অঙ্ক থাকে।</translation>
    </message>
    <message>
        <source>A case identifier has two letters, five digits, a letter and a digit. Please ask again.</source>
        <translation>কেস নম্বরে দুটি অক্ষর, পাঁচটি অঙ্ক, একটি অক্ষর ও একটি অঙ্ক থাকে। আবার জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>A ZIP has five digits, or nine.</source>
        <translation>ZIP কোডে পাঁচটি বা নয়টি অঙ্ক থাকে।</translation>
    </message>
    <message>
        <source>That is no day.</source>
        <translation>এটি কোনো তারিখ নয়।</translation>
    </message>
</context>
<context>
    <name>caseledger::CallWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>পিছনে(&amp;B)</translation>
    </message>
    <message>
        <source>PIN letter – %1</source>
        <translation>PIN-এর চিঠি – %1</translation>
    </message>
    <message>
        <source>Next c&amp;all</source>
        <translation>পরের কল(&amp;A)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>বন্ধ করুন(&amp;O)</translation>
    </message>
    <message>
        <source>Cases and search are covered until this window is closed.</source>
        <translation>এই উইন্ডো বন্ধ না হওয়া পর্যন্ত কেস ও অনুসন্ধান ঢেকে রাখা থাকে।</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>মিলিয়ে দেখুন(&amp;K)</translation>
    </message>
    <message>
        <source>Confir&amp;m</source>
        <translation>নিশ্চিত করুন(&amp;M)</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>মেলানো হচ্ছে…</translation>
    </message>
    <message>
        <source>Asking for the letter…</source>
        <translation>চিঠি চাওয়া হচ্ছে…</translation>
    </message>
    <message>
        <source>Write the reference number on the parent&apos;s letter.</source>
        <translation>পিতা বা মাতার চিঠিতে রেফারেন্স নম্বর লিখুন।</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>এগিয়ে যান(&amp;G)</translation>
    </message>
    <message>
        <source>Put the letter aside: only the parent can ask for the PIN.</source>
        <translation>চিঠিটি সরিয়ে রাখুন: PIN শুধু পিতা বা মাতা চাইতে পারেন।</translation>
    </message>
    <message>
        <source>Take what is asked for from the parent&apos;s letter.</source>
        <translation>যা চাওয়া হয় তা পিতা বা মাতার চিঠি থেকে নিন।</translation>
    </message>
    <message>
        <source>Forgets everything of this call</source>
        <translation>এই কলের সবকিছু ভুলে যায়</translation>
    </message>
</context>
<context>
    <name>caseledger::CallerBar</name>
    <message>
        <source>Caller:</source>
        <translation>কলার:</translation>
    </message>
    <message>
        <source>The verification has ended.</source>
        <translation>যাচাই শেষ হয়েছে।</translation>
    </message>
</context>
<context>
    <name>caseledger::CallerSwitch</name>
    <message>
        <source>Who is calling about this case</source>
        <translation>এই কেস নিয়ে কে ফোন করছেন</translation>
    </message>
</context>
<context>
    <name>caseledger::CaseChoice</name>
    <message>
        <source>Cases</source>
        <translation>কেস</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>বেছে নিন(&amp;H)…</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>সব কেস</translation>
    </message>
    <message>
        <source>Cases of an office</source>
        <translation>এক অফিসের কেস</translation>
    </message>
    <message>
        <source>Cases in a list</source>
        <translation>তালিকার কেস</translation>
    </message>
    <message>
        <source>As the extract names it</source>
        <translation>এক্সট্র্যাক্টে যেমন নাম আছে</translation>
    </message>
    <message>
        <source>A file with one identifier on each line</source>
        <translation>প্রতি লাইনে একটি নম্বর আছে এমন ফাইল</translation>
    </message>
    <message>
        <source>For other offices&apos; cases and protected parents&apos; own addresses</source>
        <translation>অন্য অফিসের কেস এবং সুরক্ষিত পিতা বা মাতার নিজের ঠিকানার জন্য</translation>
    </message>
    <message>
        <source>Stands in the trail. Name the occasion, not a person, an address or a number.</source>
        <translation>নিরীক্ষা রেকর্ডে থাকে। কী প্রয়োজনে তা লিখুন; ব্যক্তি, ঠিকানা বা নম্বর নয়।</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>তালিকা বেছে নিন</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>শেষ পেমেন্ট</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>কোনগুলি(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>অফিস(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>তালিকা(&amp;L)</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>কেন(&amp;Y)</translation>
    </message>
    <message>
        <source>Choose the list of cases.</source>
        <translation>কেসের তালিকা বেছে নিন।</translation>
    </message>
    <message>
        <source>Say which office.</source>
        <translation>কোন অফিস তা লিখুন।</translation>
    </message>
    <message>
        <source>Choose the list of cases</source>
        <translation>কেসের তালিকা বেছে নিন</translation>
    </message>
</context>
<context>
    <name>caseledger::CaseHeader</name>
    <message>
        <source>%1 County</source>
        <translation>%1 কাউন্টি</translation>
    </message>
    <message>
        <source>Assistance: %1</source>
        <translation>সরকারি সাহায্য: %1</translation>
    </message>
    <message>
        <source>1 child</source>
        <translation>1 জন সন্তান</translation>
    </message>
    <message>
        <source>%1 children</source>
        <translation>%1 জন সন্তান</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 তারিখে খোলা</translation>
    </message>
    <message>
        <source>Protected: %1. Address, phone and e-mail are withheld; tell them to nobody.</source>
        <translation>সুরক্ষিত: %1। ঠিকানা, ফোন ও ই-মেইল গোপন রাখা হয়েছে; কাউকে বলবেন না।</translation>
    </message>
    <message>
        <source>Case of another office (%1). You opened it because: %2</source>
        <translation>অন্য অফিসের কেস (%1)। খোলার কারণ: %2</translation>
    </message>
    <message>
        <source>PIN letter…</source>
        <translation>PIN-এর চিঠি…</translation>
    </message>
    <message>
        <source>Stateme&amp;nt…</source>
        <translation>স্টেটমেন্ট(&amp;N)…</translation>
    </message>
    <message>
        <source>A lost PIN is mailed again</source>
        <translation>হারানো PIN আবার ডাকে পাঠানো হয়</translation>
    </message>
    <message>
        <source>Other cases of the custodial parent</source>
        <translation>কাস্টডিয়াল পিতামাতার অন্য কেস</translation>
    </message>
    <message>
        <source>Other cases of the noncustodial parent</source>
        <translation>নন-কাস্টডিয়াল পিতামাতার অন্য কেস</translation>
    </message>
    <message>
        <source>Statement for a parent</source>
        <translation>পিতা বা মাতার জন্য স্টেটমেন্ট</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>দেখান</translation>
    </message>
    <message>
        <source>Who is calling about this case</source>
        <translation>এই কেস নিয়ে কে ফোন করছেন</translation>
    </message>
</context>
<context>
    <name>caseledger::CasePage</name>
    <message>
        <source>Opening %1…</source>
        <translation>%1 খোলা হচ্ছে…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>&amp;Uncover</source>
        <translation>আবার দেখান(&amp;U)</translation>
    </message>
    <message>
        <source>%1: a colleague changed this case</source>
        <extracomment>%1 is a time of today, &quot;14:05&quot;</extracomment>
        <translation>%1: একজন সহকর্মী এই কেস বদলেছেন</translation>
    </message>
</context>
<context>
    <name>caseledger::CasePanes</name>
    <message>
        <source>Tables</source>
        <translation>টেবিল</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>সময়কাল</translation>
    </message>
</context>
<context>
    <name>caseledger::CaseTabs</name>
    <message>
        <source>Open cases</source>
        <translation>খোলা কেস</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>খুলুন(&amp;O)</translation>
    </message>
    <message>
        <source>Case %1 is open.</source>
        <translation>কেস %1 খোলা আছে।</translation>
    </message>
    <message>
        <source>Case %1 was read again.</source>
        <translation>কেস %1 আবার পড়া হয়েছে।</translation>
    </message>
    <message>
        <source>Open cases: %1. Close those you no longer need (%2).</source>
        <translation>খোলা কেস: %1। যেগুলি আর লাগে না বন্ধ করুন (%2)।</translation>
    </message>
    <message>
        <source>All cases are closed.</source>
        <translation>সব কেস বন্ধ করা হয়েছে।</translation>
    </message>
</context>
<context>
    <name>caseledger::ChartPane</name>
    <message>
        <source>Due and received by month</source>
        <translation>মাসে মাসে প্রদেয় ও প্রাপ্ত</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>সব দেখান(&amp;A)</translation>
    </message>
    <message>
        <source>Months: %1</source>
        <translation>মাস: %1</translation>
    </message>
    <message>
        <source>Months: %1 of %2</source>
        <extracomment>%1 is how many are shown, %2 how many there are</extracomment>
        <translation>মাস: %2-এর মধ্যে %1</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>caption of a sum: all that fell due in the months shown</extracomment>
        <translation>প্রদেয়</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>প্রাপ্ত</translation>
    </message>
    <message>
        <source>No month of the account lies in this period.</source>
        <translation>এই সময়কালে অ্যাকাউন্টের কোনো মাস নেই।</translation>
    </message>
    <message>
        <source>The account has not been opened yet.</source>
        <translation>অ্যাকাউন্ট এখনো খোলা হয়নি।</translation>
    </message>
</context>
<context>
    <name>caseledger::ColumnDialog</name>
    <message>
        <source>Columns of “%1”</source>
        <translation>“%1”-এর কলাম</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>কলাম খুঁজুন</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>কলাম</translation>
    </message>
    <message>
        <source>Space shows or hides a column</source>
        <translation>স্পেস চাপলে কলাম দেখা বা লুকানো হয়</translation>
    </message>
    <message>
        <source>&amp;Find a column</source>
        <translation>কলাম খুঁজুন(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Columns of the table</source>
        <translation>টেবিলের কলাম(&amp;C)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>উপরে সরান(&amp;U)</translation>
    </message>
    <message>
        <source>Earlier in the row (Alt+Up)</source>
        <translation>সারিতে আগে (Alt+উপরে)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>নিচে সরান(&amp;D)</translation>
    </message>
    <message>
        <source>Later in the row (Alt+Down)</source>
        <translation>সারিতে পরে (Alt+নিচে)</translation>
    </message>
    <message>
        <source>As it ca&amp;me</source>
        <translation>শুরুর মতো(&amp;M)</translation>
    </message>
    <message>
        <source>Columns, widths and order as the program has them</source>
        <translation>কলাম, প্রস্থ ও ক্রম প্রোগ্রামে যেমন আছে</translation>
    </message>
</context>
<context>
    <name>caseledger::ConditionDialog</name>
    <message>
        <source>Filter “%1”</source>
        <translation>ফিল্টার “%1”</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>লেখা</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>মান</translation>
    </message>
    <message>
        <source>Space takes or leaves a value</source>
        <translation>স্পেস চাপলে মান নেওয়া বা বাদ দেওয়া হয়</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>কলাম</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>তুলনা</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>পরিমাণ</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>কমপক্ষে</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>সর্বোচ্চ</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>ঠিক</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>কলাম(&amp;C)</translation>
    </message>
    <message>
        <source>Add &amp;filter</source>
        <translation>ফিল্টার যোগ করুন(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;One of these values</source>
        <translation>এই মানগুলির একটি(&amp;O)</translation>
    </message>
    <message>
        <source>or with this &amp;text in it</source>
        <translation>বা এই লেখা আছে(&amp;T)</translation>
    </message>
    <message>
        <source>Co&amp;mparison</source>
        <translation>তুলনা(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>পরিমাণ(&amp;A)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(কিছু নেই)</translation>
    </message>
    <message>
        <source>Choose a value, or type a text.</source>
        <translation>মান বেছে নিন, বা লেখা দিন।</translation>
    </message>
    <message>
        <source>Type a day in one of the fields.</source>
        <translation>একটি ঘরে দিন লিখুন।</translation>
    </message>
    <message>
        <source>Type an amount like 100 or 1,234.50.</source>
        <translation>100 বা 1,234.50-এর মতো পরিমাণ লিখুন।</translation>
    </message>
</context>
<context>
    <name>caseledger::ConnectionStrip</name>
    <message>
        <source>The database takes long to answer. The program goes on trying.</source>
        <translation>ডাটাবেস সাড়া দিতে দেরি করছে। প্রোগ্রাম চেষ্টা চালিয়ে যাচ্ছে।</translation>
    </message>
    <message>
        <source>The database does not answer. What is shown was read before; nothing can be opened or saved now. The program goes on trying.</source>
        <translation>ডাটাবেস সাড়া দিচ্ছে না। যা দেখছেন তা আগে পড়া; এখন কিছু খোলা বা সংরক্ষণ করা যাবে না। প্রোগ্রাম চেষ্টা চালিয়ে যাচ্ছে।</translation>
    </message>
    <message>
        <source>The database answers again.</source>
        <translation>ডাটাবেস আবার সাড়া দিচ্ছে।</translation>
    </message>
</context>
<context>
    <name>caseledger::ContactCard</name>
    <message>
        <source>Change…</source>
        <translation>বদলান…</translation>
    </message>
    <message>
        <source>Verified today…</source>
        <translation>আজ যাচাই হয়েছে…</translation>
    </message>
    <message>
        <source>Mail came back…</source>
        <translation>ডাক ফেরত এসেছে…</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>দেখান…</translation>
    </message>
    <message>
        <source>Change the contact: %1</source>
        <translation>যোগাযোগ বদলান: %1</translation>
    </message>
    <message>
        <source>The address was verified: %1</source>
        <translation>ঠিকানা যাচাই হয়েছে: %1</translation>
    </message>
    <message>
        <source>Mail came back: %1</source>
        <translation>ডাক ফেরত এসেছে: %1</translation>
    </message>
    <message>
        <source>Show the protected contact: %1</source>
        <translation>সুরক্ষিত যোগাযোগ দেখান: %1</translation>
    </message>
    <message>
        <source>For ten seconds, with a reason</source>
        <translation>কারণসহ দশ সেকেন্ডের জন্য</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <translation>যাচাই: %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>বদল: %1</translation>
    </message>
    <message>
        <source>Mail came back %1</source>
        <translation>ডাক ফেরত: %1</translation>
    </message>
    <message>
        <source>It is changed by those who may see it.</source>
        <translation>যাঁরা দেখতে পারেন তাঁরাই বদলান।</translation>
    </message>
    <message>
        <source>Address, phone and e-mail of a protected person are withheld.</source>
        <translation>সুরক্ষিত ব্যক্তির ঠিকানা, ফোন ও ই-মেইল গোপন রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>No address known</source>
        <translation>কোনো ঠিকানা জানা নেই</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>ফোন: %1</translation>
    </message>
    <message>
        <source>Phone: none known</source>
        <translation>ফোন: জানা নেই</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation>ই-মেইল: %1</translation>
    </message>
    <message>
        <source>E-mail: none known</source>
        <translation>ই-মেইল: জানা নেই</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>whose card it is: the role, then the name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>name unknown</source>
        <translation>নাম অজানা</translation>
    </message>
</context>
<context>
    <name>caseledger::ContactChangeDialog</name>
    <message>
        <source>What is on record of a protected person is not shown here. What you leave empty stays as it is.</source>
        <translation>সুরক্ষিত ব্যক্তির নথিভুক্ত তথ্য এখানে দেখানো হয় না। যা খালি রাখেন তা যেমন আছে তেমনই থাকে।</translation>
    </message>
    <message>
        <source>S&amp;how for ten seconds…</source>
        <translation>দশ সেকেন্ডের জন্য দেখান(&amp;H)…</translation>
    </message>
    <message>
        <source>Change contact</source>
        <translation>যোগাযোগ বদলান</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>সংরক্ষণ(&amp;V)</translation>
    </message>
    <message>
        <source>It is the same place as before, written in another way: what is known of mail to it stays.</source>
        <translation>এটি আগের জায়গাই, অন্যভাবে লেখা: ডাক সম্পর্কে যা জানা আছে তা থাকে।</translation>
    </message>
</context>
<context>
    <name>caseledger::ContactDayDialog</name>
    <message>
        <source>3/31, t for today, t-1 for yesterday</source>
        <translation>3/31, আজকের জন্য t, গতকালের জন্য t-1</translation>
    </message>
    <message>
        <source>Address verified</source>
        <translation>ঠিকানা যাচাই হয়েছে</translation>
    </message>
    <message>
        <source>Mail came back</source>
        <translation>ডাক ফেরত এসেছে</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>সংরক্ষণ(&amp;V)</translation>
    </message>
    <message>
        <source>A colleague has changed the address meanwhile: see which one is meant.</source>
        <translation>এর মধ্যে একজন সহকর্মী ঠিকানা বদলেছেন: কোন ঠিকানাটি বোঝানো হচ্ছে দেখুন।</translation>
    </message>
</context>
<context>
    <name>caseledger::ContactDialog</name>
    <message>
        <source>Why?</source>
        <translation>কেন?</translation>
    </message>
    <message>
        <source>Case %1 · %2: %3</source>
        <translation>কেস %1 · %2: %3</translation>
    </message>
    <message>
        <source>The reason stands in the trail and in the history. Name the occasion, not an address or a number.</source>
        <translation>কারণটি নিরীক্ষা রেকর্ডে ও ইতিহাসে থাকে। কী প্রয়োজনে তা লিখুন; ঠিকানা বা নম্বর নয়।</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>বন্ধ করুন(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>কেন?(&amp;W)</translation>
    </message>
    <message>
        <source>What you typed is not saved. Esc once more closes all the same.</source>
        <translation>যা লিখেছেন তা সংরক্ষিত হয়নি। আবার Esc চাপলে তবু বন্ধ হবে।</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>এখনো কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>Something cannot be taken as it is: it says so beside the field.</source>
        <translation>কিছু একটা এভাবে নেওয়া যায় না: ঘরের পাশে লেখা আছে।</translation>
    </message>
    <message>
        <source>Say why: a change of a parent&apos;s contact takes a reason.</source>
        <translation>কেন তা লিখুন: পিতা বা মাতার যোগাযোগ বদলাতে কারণ লাগে।</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>সংরক্ষণ হচ্ছে…</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>আবার দেখুন(&amp;G)</translation>
    </message>
    <message>
        <source>Of a protected person nothing is kept before it is saved: closing the program loses it.</source>
        <translation>সুরক্ষিত ব্যক্তির কিছুই সংরক্ষণের আগে রাখা হয় না: প্রোগ্রাম বন্ধ করলে তা হারাবে।</translation>
    </message>
    <message>
        <source>What you typed here before and did not save is back.</source>
        <translation>আগে এখানে যা লিখে সংরক্ষণ করেননি তা ফিরে এসেছে।</translation>
    </message>
    <message>
        <source>Th&amp;row it away</source>
        <translation>বাদ দিন(&amp;R)</translation>
    </message>
    <message>
        <source>A colleague has changed this parent&apos;s contact. What is on record is shown as it is now; what you typed stays: compare before you save.</source>
        <translation>একজন সহকর্মী এই অভিভাবকের যোগাযোগের তথ্য বদলেছেন। যা নথিতে আছে তা এখন যেমন তেমনই দেখানো হচ্ছে; আপনি যা লিখেছেন তা রয়ে গেছে: সংরক্ষণের আগে মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>A colleague has saved something else meanwhile: %1. It stands below each field; what you typed stays, and is not saved.</source>
        <translation>এর মধ্যে একজন সহকর্মী অন্য কিছু সংরক্ষণ করেছেন: %1। প্রতিটি ঘরের নিচে তা আছে; আপনি যা লিখেছেন তা থাকছে, সংরক্ষিত হয়নি।</translation>
    </message>
    <message>
        <source>Take what is on &amp;record</source>
        <translation>নথিতে যা আছে তা নিন(&amp;R)</translation>
    </message>
    <message>
        <source>A colleague has changed the case, and perhaps this contact, which is not shown here: look at its history before you save. What you typed stays.</source>
        <translation>একজন সহকর্মী কেসটি বদলেছেন, হয়তো এই যোগাযোগের তথ্যও, যা এখানে দেখানো হয় না: সংরক্ষণের আগে এর ইতিহাস দেখুন। আপনি যা লিখেছেন তা থাকছে।</translation>
    </message>
    <message>
        <source>Not saved yet: what you typed would replace what a colleague has saved: %1. Save once more to do that.</source>
        <translation>এখনো সংরক্ষিত হয়নি: আপনি যা লিখেছেন তা একজন সহকর্মীর সংরক্ষিত তথ্যের জায়গা নেবে: %1। তা করতে আরেকবার সংরক্ষণ করুন।</translation>
    </message>
</context>
<context>
    <name>caseledger::ContactFieldRow</name>
    <message>
        <source>Write %1</source>
        <translation>%1 লিখুন</translation>
    </message>
    <message>
        <source>Puts it into the field: %1</source>
        <translation>ঘরে বসায়: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>আগে: %1</translation>
    </message>
    <message>
        <source>A colleague has emptied this.</source>
        <translation>একজন সহকর্মী এটি খালি করেছেন।</translation>
    </message>
    <message>
        <source>A colleague has saved: %1</source>
        <translation>একজন সহকর্মী সংরক্ষণ করেছেন: %1</translation>
    </message>
</context>
<context>
    <name>caseledger::ContactPane</name>
    <message>
        <source>History of contact</source>
        <translation>যোগাযোগের ইতিহাস</translation>
    </message>
    <message>
        <source>Nothing has changed since the case came into this office.</source>
        <translation>কেসটি এই অফিসে আসার পর কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>History of contact, newest first</source>
        <translation>যোগাযোগের ইতিহাস, সর্বশেষটি আগে</translation>
    </message>
</context>
<context>
    <name>caseledger::CouponOptions</name>
    <message>
        <source> mm</source>
        <translation> মিমি</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>পাতা</translation>
    </message>
    <message>
        <source>Blan&amp;k paper</source>
        <translation>সাদা কাগজ(&amp;K)</translation>
    </message>
    <message>
        <source>Preprinted &amp;form</source>
        <translation>ছাপা ফর্ম(&amp;F)</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>ডানে সরান</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>নিচে সরান</translation>
    </message>
    <message>
        <source>Prints only what the form does not have already</source>
        <translation>ফর্মে যা নেই শুধু তা প্রিন্ট হয়</translation>
    </message>
    <message>
        <source>Print &amp;alignment sheet…</source>
        <translation>মাপ মেলানোর পাতা প্রিন্ট(&amp;A)…</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>প্রিন্টার(&amp;R)</translation>
    </message>
    <message>
        <source>Ri&amp;ght</source>
        <translation>ডানে(&amp;G)</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>নিচে(&amp;W)</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>কোনো প্রিন্টার বসানো নেই।</translation>
    </message>
</context>
<context>
    <name>caseledger::CoveredPane</name>
    <message>
        <source>Amounts and contact are covered.</source>
        <translation>পরিমাণ ও যোগাযোগ ঢেকে রাখা আছে।</translation>
    </message>
    <message>
        <source>Amounts and contact are covered. %1 shows them again.</source>
        <extracomment>the privacy view; %1 is a key</extracomment>
        <translation>পরিমাণ ও যোগাযোগ ঢেকে রাখা আছে। %1 চাপলে আবার দেখা যায়।</translation>
    </message>
</context>
<context>
    <name>caseledger::Curtain</name>
    <message>
        <source>Password</source>
        <translation>পাসওয়ার্ড</translation>
    </message>
    <message>
        <source>Caseledger</source>
        <translation>Caseledger</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>এগিয়ে যান</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock চালু আছে।</translation>
    </message>
    <message>
        <source>This window is covered. Press Enter to go on.</source>
        <translation>এই উইন্ডো ঢেকে রাখা আছে। এগিয়ে যেতে Enter চাপুন।</translation>
    </message>
    <message>
        <source>This window is locked. Type your password to go on.</source>
        <translation>এই উইন্ডো লক করা আছে। এগিয়ে যেতে আপনার পাসওয়ার্ড লিখুন।</translation>
    </message>
</context>
<context>
    <name>caseledger::DateFilter</name>
    <message>
        <source>A day: 3/31, 0331, 3/31/2025, t for today, t-30, m for the month, y-1 for last year</source>
        <translation>তারিখ: 3/31, 0331, 3/31/2025, আজকের জন্য t, t-30, মাসের জন্য m, গত বছরের জন্য y-1</translation>
    </message>
    <message>
        <source>3/31 · 0331 · t (today) · t-30 · m (month) · m-1 · y-1</source>
        <translation>3/31 · 0331 · t (আজ) · t-30 · m (মাস) · m-1 · y-1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>শুরুর দিন</translation>
    </message>
    <message>
        <source>To</source>
        <translation>শেষ দিন</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>সময়কাল</translation>
    </message>
    <message>
        <source>Period (Alt+Down)</source>
        <translation>সময়কাল (Alt+নিচে)</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>সময়কাল(&amp;E)</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>শুরু(&amp;M)</translation>
    </message>
    <message>
        <source>to</source>
        <translation>শেষ</translation>
    </message>
    <message>
        <source>Not a date: type it as 3/31, t-30 or m</source>
        <translation>তারিখ নয়: 3/31, t-30 বা m-এর মতো লিখুন</translation>
    </message>
    <message>
        <source>The first day is after the last</source>
        <translation>প্রথম দিন শেষ দিনের পরে</translation>
    </message>
</context>
<context>
    <name>caseledger::DeskMenus</name>
    <message>
        <source>&amp;Documents</source>
        <translation>কাগজপত্র(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>কেস(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>দেখুন(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>টুল(&amp;T)</translation>
    </message>
</context>
<context>
    <name>caseledger::DistrictDialog</name>
    <message>
        <source>Districts</source>
        <translation>জেলা</translation>
    </message>
    <message>
        <source>Changes of the district</source>
        <translation>জেলার বদল</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>সংরক্ষণ(&amp;V)</translation>
    </message>
    <message>
        <source>Directory of districts</source>
        <translation>জেলার তালিকা</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ফিল্টার</translation>
    </message>
    <message>
        <source>Part of a name, number or e-mail</source>
        <translation>নাম, নম্বর বা ই-মেইলের অংশ</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>ফিল্টার(&amp;F)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ই-মেইল</translation>
    </message>
    <message>
        <source>Empty where none is known. It is never guessed.</source>
        <translation>জানা না থাকলে খালি। কখনো অনুমান করা হয় না।</translation>
    </message>
    <message>
        <source>From</source>
        <translation>উৎস</translation>
    </message>
    <message>
        <source>Who says so: a page, a letter, a call</source>
        <translation>কে বলেছে: পাতা, চিঠি, ফোন</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>কেন?</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>ই-মেইল(&amp;E)</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>উৎস(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>কেন?(&amp;W)</translation>
    </message>
    <message>
        <source>Changes of the district, newest first</source>
        <translation>জেলার বদল, সর্বশেষটি আগে</translation>
    </message>
    <message>
        <source>Say where the e-mail is from: its source is kept beside it.</source>
        <translation>ই-মেইল কোথা থেকে তা লিখুন: উৎস পাশে রাখা হয়।</translation>
    </message>
    <message>
        <source>Say why: a change of the directory takes a reason.</source>
        <translation>কেন তা লিখুন: তালিকা বদলাতে কারণ লাগে।</translation>
    </message>
    <message>
        <source>Saved. The e-mail is used from now on.</source>
        <translation>সংরক্ষিত। এখন থেকে এই ই-মেইল ব্যবহার হবে।</translation>
    </message>
</context>
<context>
    <name>caseledger::ExportDialog</name>
    <message>
        <source>As it is &amp;shown. Rows: %1 of %2, columns: %3</source>
        <translation>যেমন দেখা যায়। সারি: %2-এর মধ্যে %1, কলাম: %3(&amp;S)</translation>
    </message>
    <message>
        <source>Export: %1 – %2</source>
        <extracomment>title of a dialog; %1 is a table, %2 a case</extracomment>
        <translation>রপ্তানি: %1 – %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>যা রপ্তানি হবে</translation>
    </message>
    <message>
        <source>&amp;Complete, with the columns of the extract. Rows: %1, columns: %2</source>
        <extracomment>of a table; planned disbursements are not in it, and its columns are those of the files that are imported</extracomment>
        <translation>পুরো, এক্সট্র্যাক্টের কলামসহ। সারি: %1, কলাম: %2(&amp;C)</translation>
    </message>
    <message>
        <source>CSV (text, for any program)</source>
        <translation>CSV (লেখা, যেকোনো প্রোগ্রামের জন্য)</translation>
    </message>
    <message>
        <source>XLSX (spreadsheet)</source>
        <translation>XLSX (স্প্রেডশিট)</translation>
    </message>
    <message>
        <source>The reason stands in the trail, where your supervisor reads it. Name the occasion, not a person, an address or a number.</source>
        <translation>কারণটি নিরীক্ষা রেকর্ডে থাকে, আপনার সুপারভাইজার সেখানে তা পড়েন। কী প্রয়োজনে তা লিখুন; ব্যক্তি, ঠিকানা বা নম্বর নয়।</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>ফরম্যাট(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>কেন?(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>রপ্তানি(&amp;E)…</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>ফাইলে রপ্তানি</translation>
    </message>
    <message>
        <source>Rows written: %1 of %2. File: %3</source>
        <extracomment>after an export; %3 is the path of the file</extracomment>
        <translation>লেখা সারি: %2-এর মধ্যে %1। ফাইল: %3</translation>
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
        <translation>নির্বাচিত সারির অর্থ</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>বন্ধ করুন(&amp;L)</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>সারি: %1</translation>
    </message>
</context>
<context>
    <name>caseledger::FileDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>খুলুন(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>সংরক্ষণ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>বেছে নিন(&amp;C)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ফোল্ডার</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ফাইল</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>উপরে(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>হোম(&amp;H)</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>ফোল্ডার</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ফাইল</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>ফোল্ডার(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>নাম(&amp;N)</translation>
    </message>
    <message>
        <source>Without a name: the folder that is shown. A new one is made when needed.</source>
        <translation>নাম না দিলে দেখানো ফোল্ডার। প্রয়োজনে নতুন তৈরি হয়।</translation>
    </message>
    <message>
        <source>There is no file %1 in that folder.</source>
        <translation>সেই ফোল্ডারে %1 ফাইল নেই।</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>%1 ফোল্ডার নেই।</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1 একটি ফাইল। ফোল্ডার বেছে নিন।</translation>
    </message>
    <message>
        <source>%1 cannot be replaced. Choose another name.</source>
        <translation>%1 বদলানো যায় না। অন্য নাম বেছে নিন।</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>%1 ফাইল আগেই আছে।</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>বদলে দিন(&amp;R)</translation>
    </message>
</context>
<context>
    <name>caseledger::FilterBar</name>
    <message>
        <source>Add a filter…</source>
        <translation>ফিল্টার যোগ করুন…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>সব মুছুন</translation>
    </message>
    <message>
        <source>Filter this table</source>
        <translation>এই টেবিল ফিল্টার করুন</translation>
    </message>
    <message>
        <source>Rows in which all of the typed words stand; the down arrow goes to them</source>
        <translation>যে সারিতে লেখা সব শব্দ আছে; নিচের তীর সেখানে নেয়</translation>
    </message>
    <message>
        <source>Show all rows of the whole time</source>
        <translation>পুরো সময়ের সব সারি দেখান</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>সারি: %1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <extracomment>a filter above a table</extracomment>
        <translation>সময়কাল: %1</translation>
    </message>
    <message>
        <source>Save, rename, delete…</source>
        <translation>সংরক্ষণ, নাম বদল, মুছুন…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is the name of a filter</extracomment>
        <translation>সংরক্ষিত: %1</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>সংরক্ষিত ফিল্টার</translation>
    </message>
    <message>
        <source>Saved filter: %1</source>
        <translation>সংরক্ষিত ফিল্টার: %1</translation>
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
        <translation>এই ফিল্টার সরান (Delete)</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>ফিল্টার: %1</translation>
    </message>
    <message>
        <source>Delete takes it away</source>
        <translation>Delete সরিয়ে দেয়</translation>
    </message>
</context>
<context>
    <name>caseledger::FirstStepsCard</name>
    <message>
        <source>First steps</source>
        <translation>প্রথম পদক্ষেপ</translation>
    </message>
    <message>
        <source>Six things to try in the demo office; each ticks itself when it is done</source>
        <translation>ডেমো অফিসে চেষ্টা করার ছয়টি কাজ; করলে নিজে থেকে টিক পড়ে</translation>
    </message>
    <message>
        <source>Close for ever</source>
        <translation>চিরতরে বন্ধ</translation>
    </message>
    <message>
        <source>Find a case and open it</source>
        <translation>কেস খুঁজে খুলুন</translation>
    </message>
    <message>
        <source>Filter its payments</source>
        <translation>তার পেমেন্ট ফিল্টার করুন</translation>
    </message>
    <message>
        <source>See why a balance is this much</source>
        <translation>ব্যালেন্স কেন এত তা দেখুন</translation>
    </message>
    <message>
        <source>Save a statement as PDF</source>
        <translation>স্টেটমেন্ট PDF করে রাখুন</translation>
    </message>
    <message>
        <source>Ask for a PIN letter</source>
        <translation>PIN-এর চিঠি চান</translation>
    </message>
    <message>
        <source>Change an address</source>
        <translation>একটি ঠিকানা বদলান</translation>
    </message>
    <message>
        <source>Press %1, type %2, press Enter.</source>
        <translation>%1 চাপুন, %2 লিখুন, Enter চাপুন।</translation>
    </message>
    <message>
        <source>Press %1, then choose Save PDF.</source>
        <translation>%1 চাপুন, তারপর PDF সংরক্ষণ বেছে নিন।</translation>
    </message>
    <message>
        <source>First steps: done: %1</source>
        <translation>প্রথম পদক্ষেপ: হয়েছে: %1</translation>
    </message>
    <message>
        <source>All six steps are done.</source>
        <translation>ছয়টি কাজই হয়েছে।</translation>
    </message>
    <message>
        <source>First steps: %1 of %2 done</source>
        <translation>প্রথম পদক্ষেপ: %2টির %1টি হয়েছে</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>হয়েছে: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>বাকি: %1</translation>
    </message>
    <message>
        <source>Press %1, and go through the balances with the arrow keys: the lines of each stand beside it.</source>
        <translation>%1 চাপুন, তীর দিয়ে ব্যালেন্সগুলি দেখুন: প্রতিটির লাইন পাশে থাকে।</translation>
    </message>
    <message>
        <source>In the payments press %1 and type a year, or %2 and choose a period.</source>
        <translation>পেমেন্টে %1 চেপে একটি বছর লিখুন, বা %2 চেপে সময়কাল বেছে নিন।</translation>
    </message>
    <message>
        <source>Press %1. The noncustodial parent calls, and says: name %2; SSN %3; case %4; address %5. Choose Check, then Confirm.</source>
        <translation>%1 চাপুন। নন-কাস্টডিয়াল পিতামাতা ফোনে বলেন: নাম %2; SSN %3; কেস %4; ঠিকানা %5। “মিলিয়ে দেখুন”, তারপর “নিশ্চিত করুন” বেছে নিন।</translation>
    </message>
    <message>
        <source>Press %1, choose Change at the noncustodial parent, type, give a reason, save.</source>
        <translation>%1 চাপুন, নন-কাস্টডিয়াল পিতামাতার কাছে “বদলান” বেছে নিন, লিখুন, কারণ দিন, সংরক্ষণ করুন।</translation>
    </message>
</context>
<context>
    <name>caseledger::HideControls</name>
    <message>
        <source>Hide</source>
        <translation>ঢাকুন</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>সাহায্য(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Lock	Ctrl+L</source>
        <translation>লক করুন(&amp;L)	Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;Hide	Shift+Esc</source>
        <translation>ঢাকুন(&amp;H)	Shift+Esc</translation>
    </message>
    <message>
        <source>&amp;About hiding…</source>
        <translation>পর্দা ঢেকে রাখা সম্পর্কে(&amp;A)…</translation>
    </message>
    <message>
        <source>Covers everything at once, also by Shift+Esc. Nothing is lost.</source>
        <translation>সবকিছু সঙ্গে সঙ্গে ঢাকে, Shift+Esc দিয়েও। কিছু হারায় না।</translation>
    </message>
    <message>
        <source>%1 Hotline for people who are not safe at home: %2.</source>
        <translation>%1 যাঁরা বাড়িতে নিরাপদ নন তাঁদের হটলাইন: %2।</translation>
    </message>
    <message>
        <source>About hiding</source>
        <translation>পর্দা ঢেকে রাখা সম্পর্কে</translation>
    </message>
    <message>
        <source>Shift+Esc or the red button covers all windows of Caseledger at once, from anywhere. Where no dialog is open and the field you are in is empty, Esc does it too; in a filled field Esc empties the field.</source>
        <translation>Shift+Esc বা লাল বোতাম যেকোনো জায়গা থেকে Caseledger-এর সব উইন্ডো সঙ্গে সঙ্গে ঢেকে দেয়। কোনো ডায়ালগ খোলা না থাকলে এবং ঘরটি খালি হলে Esc-ও তা করে; ভরা ঘরে Esc ঘর খালি করে।</translation>
    </message>
    <message>
        <source>Within 30 seconds you get back with Enter, later with your password. What you were doing stays as it was.</source>
        <translation>30 সেকেন্ডের মধ্যে Enter দিয়ে, পরে পাসওয়ার্ড দিয়ে ফেরা যায়। যা করছিলেন তা তেমনই থাকে।</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once.</source>
        <translation>Ctrl+L সঙ্গে সঙ্গে লক করে।</translation>
    </message>
    <message>
        <source>Hotline for people who are not safe at home: %1</source>
        <translation>যাঁরা বাড়িতে নিরাপদ নন তাঁদের হটলাইন: %1</translation>
    </message>
</context>
<context>
    <name>caseledger::HitListModel</name>
    <message>
        <source>%1 · %2 · by phone</source>
        <translation>%1 · %2 · ফোন দিয়ে</translation>
    </message>
    <message>
        <source>%1 · %2 · by SSN</source>
        <translation>%1 · %2 · SSN দিয়ে</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status of a case, county</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3, %4</source>
        <translation>%1, %2 ও %3, %4</translation>
    </message>
    <message>
        <source>Pinned · %1</source>
        <extracomment>a case that the worker has pinned: status and county follow</extracomment>
        <translation>উপরে রাখা · %1</translation>
    </message>
</context>
<context>
    <name>caseledger::IntegrityLine</name>
    <message>
        <source>Not verified yet. Verifying stands in the trail, too.</source>
        <translation>এখনো যাচাই হয়নি। যাচাই করাও রেকর্ডে লেখা থাকে।</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>যাচাই(&amp;V)</translation>
    </message>
    <message>
        <source>Verify by a chec&amp;kpoint…</source>
        <translation>চেকপয়েন্ট দিয়ে যাচাই(&amp;K)…</translation>
    </message>
    <message>
        <source>Whether the trail is whole</source>
        <translation>নিরীক্ষা রেকর্ড অক্ষত কি না</translation>
    </message>
    <message>
        <source>A file of &quot;caseledgerctl audit checkpoint&quot; that was kept elsewhere</source>
        <translation>অন্যত্র রাখা &quot;caseledgerctl audit checkpoint&quot;-এর ফাইল</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>যাচাই হচ্ছে…</translation>
    </message>
    <message>
        <source>✕ The trail was bent. First at session %1, row %2: %3. Sessions with a fault: %4.</source>
        <translation>✕ নিরীক্ষা রেকর্ডে কারচুপি হয়েছে। প্রথমে সেশন %1, সারি %2: %3। ত্রুটিযুক্ত সেশন: %4।</translation>
    </message>
    <message>
        <source>✓ Verified: %1 rows of %2 sessions, and all that the checkpoint knows is there.</source>
        <translation>✓ যাচাই হয়েছে: %2টি সেশনের %1টি সারি, চেকপয়েন্টে যা আছে সবই আছে।</translation>
    </message>
    <message>
        <source>✓ Chain verified to session %2: %1 rows. A cut end, or a trail written anew, shows only by a checkpoint.</source>
        <translation>✓ সেশন %2 পর্যন্ত শৃঙ্খল যাচাই হয়েছে: %1টি সারি। শেষ অংশ কেটে ফেলা বা নতুন করে লেখা রেকর্ড শুধু চেকপয়েন্টে ধরা পড়ে।</translation>
    </message>
    <message>
        <source>Choose the checkpoint</source>
        <translation>চেকপয়েন্ট বেছে নিন</translation>
    </message>
</context>
<context>
    <name>caseledger::KeptPapersDialog</name>
    <message>
        <source>Give the reason in the tab of the case, then look here again.</source>
        <translation>কেসের ট্যাবে কারণ দিন, তারপর এখানে আবার দেখুন।</translation>
    </message>
    <message>
        <source>Ask a supervisor of the case&apos;s own office.</source>
        <translation>কেসের নিজের অফিসের সুপারভাইজারকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Close this window and look again in a while.</source>
        <translation>এই উইন্ডো বন্ধ করুন এবং কিছুক্ষণ পরে আবার দেখুন।</translation>
    </message>
    <message>
        <source>Kept papers</source>
        <translation>সংরক্ষিত কাগজ</translation>
    </message>
    <message>
        <source>No paper has been given out for this case.</source>
        <translation>এই কেসে কোনো কাগজ দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>Kept papers – %1</source>
        <translation>সংরক্ষিত কাগজ – %1</translation>
    </message>
    <message>
        <source>Looking for papers…</source>
        <translation>কাগজ খোঁজা হচ্ছে…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>কপি সংরক্ষণ(&amp;S)…</translation>
    </message>
    <message>
        <source>Only the facts of this paper were kept</source>
        <translation>এই কাগজের শুধু তথ্য রাখা হয়েছে</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>কপি সংরক্ষণ</translation>
    </message>
    <message>
        <source>Saved as %1, byte for byte as it was made.</source>
        <translation>%1 নামে হুবহু সংরক্ষণ করা হয়েছে।</translation>
    </message>
</context>
<context>
    <name>caseledger::KeyChange</name>
    <message>
        <source>Change key</source>
        <translation>কী বদলান</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>নতুন কী</translation>
    </message>
    <message>
        <source>Press the key: it is taken as it is pressed. Tab goes on.</source>
        <translation>কী চাপুন: যা চাপবেন তা-ই নেওয়া হবে। Tab পরের ঘরে যায়।</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>নতুন কী চাপুন</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>ঠিক করুন(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>বাতিল(&amp;C)</translation>
    </message>
    <message>
        <source>New key for “%1”</source>
        <extracomment>Of what the key is: the name of a menu entry</extracomment>
        <translation>“%1”-এর নতুন কী</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>এই কী খালি আছে।</translation>
    </message>
</context>
<context>
    <name>caseledger::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>শর্টকাট কী</translation>
    </message>
    <message>
        <source>C&amp;hange key…</source>
        <translation>কী বদলান(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;As it came</source>
        <translation>শুরুর মতো(&amp;A)</translation>
    </message>
    <message>
        <source>All as &amp;they came</source>
        <translation>সব শুরুর মতো(&amp;T)</translation>
    </message>
    <message>
        <source>Part of a menu, of what a key does, or of the key</source>
        <translation>মেনু, কাজ বা কী-এর অংশ</translation>
    </message>
    <message>
        <source>Copy as te&amp;xt</source>
        <translation>লেখা হিসেবে কপি(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>বন্ধ করুন(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>খুঁজুন(&amp;F)</translation>
    </message>
    <message>
        <source>No key fits what is typed.</source>
        <translation>যা লিখেছেন তার সঙ্গে কোনো কী মেলে না।</translation>
    </message>
    <message>
        <source>Keys of tables, of hiding and of locking stay as they are.</source>
        <translation>টেবিলের, পর্দা ঢাকার ও লক করার কী যেমন আছে তেমনই থাকে।</translation>
    </message>
    <message>
        <source>This key stays as it is.</source>
        <translation>এই কী যেমন আছে তেমনই থাকে।</translation>
    </message>
    <message>
        <source>“%1” has the key %2 now.</source>
        <translation>“%1”-এর কী এখন %2।</translation>
    </message>
    <message>
        <source>“%1” has its key as it came.</source>
        <translation>“%1”-এর কী শুরুর মতো হয়েছে।</translation>
    </message>
    <message>
        <source>All keys are as they came.</source>
        <translation>সব কী শুরুর মতো হয়েছে।</translation>
    </message>
    <message>
        <source>The keys are on the clipboard, a line each.</source>
        <translation>কীগুলি ক্লিপবোর্ডে আছে, প্রতি লাইনে একটি।</translation>
    </message>
</context>
<context>
    <name>caseledger::LanguageChoice</name>
    <message>
        <source>&amp;Language</source>
        <translation>ভাষা(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>কাগজের ভাষা</translation>
    </message>
    <message>
        <source>%1 (the parent&apos;s)</source>
        <translation>%1 (পিতা বা মাতার ভাষা)</translation>
    </message>
    <message>
        <source>No native reader has approved this translation yet. translations/REVIEW.md lists what is open.</source>
        <translation>কোনো মাতৃভাষী পাঠক এখনো এই অনুবাদ অনুমোদন করেননি। বাকি তালিকা translations/REVIEW.md-এ।</translation>
    </message>
    <message>
        <source>The parent prefers another language; papers do not come in it.</source>
        <translation>পিতা বা মাতা অন্য ভাষা চান; সেই ভাষায় কাগজ হয় না।</translation>
    </message>
</context>
<context>
    <name>caseledger::LastViewsDialog</name>
    <message>
        <source>Your last views</source>
        <translation>আপনি সম্প্রতি যা দেখেছেন</translation>
    </message>
    <message>
        <source>You have not opened a case yet.</source>
        <translation>আপনি এখনো কোনো কেস খোলেননি।</translation>
    </message>
    <message>
        <source>What the trail has of you, newest first. Your supervisor sees it, too.</source>
        <translation>নিরীক্ষা রেকর্ডে আপনার যা আছে, সর্বশেষটি আগে। আপনার সুপারভাইজারও এটি দেখেন।</translation>
    </message>
</context>
<context>
    <name>caseledger::LetterDeedDialog</name>
    <message>
        <source>No reason is given.</source>
        <translation>কোনো কারণ দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>কেন?</translation>
    </message>
    <message>
        <source>Type a reason, or choose one (Alt+Down)</source>
        <translation>কারণ লিখুন বা বেছে নিন (Alt+নিচে)</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>চিঠি</translation>
    </message>
    <message>
        <source>The reason stands in the trail. Name the occasion, not a person, an address or a telephone number.</source>
        <translation>কারণটি নিরীক্ষা রেকর্ডে থাকে। কী প্রয়োজনে তা লিখুন; ব্যক্তি, ঠিকানা বা টেলিফোন নম্বর নয়।</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>বন্ধ করুন(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>কেন?(&amp;W)</translation>
    </message>
</context>
<context>
    <name>caseledger::LetterDetails</name>
    <message>
        <source>Letter</source>
        <translation>চিঠি</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ইতিহাস</translation>
    </message>
</context>
<context>
    <name>caseledger::LetterFilterBar</name>
    <message>
        <source>Any time</source>
        <translation>যেকোনো সময়</translation>
    </message>
    <message>
        <source>More than 1 day</source>
        <translation>1 দিনের বেশি</translation>
    </message>
    <message>
        <source>More than %1 days</source>
        <translation>%1 দিনের বেশি</translation>
    </message>
    <message>
        <source>Letter or case number</source>
        <translation>চিঠি বা কেস নম্বর</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>দেখান(&amp;S)</translation>
    </message>
    <message>
        <source>Wa&amp;iting</source>
        <translation>অপেক্ষার সময়(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>খুঁজুন(&amp;F)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খোলা</translation>
    </message>
    <message>
        <source>Needs a supervisor</source>
        <translation>সুপারভাইজার দরকার</translation>
    </message>
    <message>
        <source>All</source>
        <translation>সব</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>দেখান: %1</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>অপেক্ষার সময়: %1</translation>
    </message>
    <message>
        <source>Find: “%1”</source>
        <translation>খুঁজুন: “%1”</translation>
    </message>
    <message>
        <source>Take off the filter %1</source>
        <translation>ফিল্টার %1 সরান</translation>
    </message>
    <message>
        <source>Office: %1</source>
        <translation>অফিস: %1</translation>
    </message>
    <message>
        <source>Asked for on %1 or before</source>
        <translation>%1 বা তার আগে অনুরোধ করা</translation>
    </message>
</context>
<context>
    <name>caseledger::LetterList</name>
    <message>
        <source>PIN letters</source>
        <translation>PIN-এর চিঠি</translation>
    </message>
</context>
<context>
    <name>caseledger::LetterWindow</name>
    <message>
        <source>No letter is open.</source>
        <translation>কোনো চিঠি খোলা নেই।</translation>
    </message>
    <message>
        <source>Open: %1 (%2).</source>
        <translation>খোলা: %1 (%2)।</translation>
    </message>
    <message>
        <source>The longest wait is %1.</source>
        <translation>দীর্ঘতম অপেক্ষা %1।</translation>
    </message>
    <message>
        <source>Waiting for more than %1 days: %2.</source>
        <translation>%1 দিনের বেশি অপেক্ষায়: %2।</translation>
    </message>
    <message>
        <source>Show all le&amp;tters</source>
        <translation>সব চিঠি দেখান(&amp;T)</translation>
    </message>
    <message>
        <source>Open &amp;case</source>
        <translation>কেস খুলুন(&amp;C)</translation>
    </message>
    <message>
        <source>PIN letters</source>
        <translation>PIN-এর চিঠি</translation>
    </message>
    <message>
        <source>This window steps aside: it comes back from the menu, as it is</source>
        <translation>এই উইন্ডো সরে যায়: মেনু থেকে যেমন ছিল তেমনই ফেরে</translation>
    </message>
    <message>
        <source>R&amp;ead again</source>
        <translation>আবার পড়ুন(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>বন্ধ করুন(&amp;L)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>পড়া হচ্ছে…</translation>
    </message>
    <message>
        <source>%1 of %2 letters shown.</source>
        <translation>%2টি চিঠির %1টি দেখানো হচ্ছে।</translation>
    </message>
    <message>
        <source>Nobody has asked for a PIN letter yet.</source>
        <translation>এখনো কেউ PIN-এর চিঠি চাননি।</translation>
    </message>
    <message>
        <source>No letter fits. Hidden by the filters: %1.</source>
        <translation>কোনো চিঠি মেলে না। ফিল্টারে লুকানো: %1।</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>কাজ চলছে…</translation>
    </message>
    <message>
        <source>Reads the queue again</source>
        <translation>অপেক্ষমাণ তালিকা আবার পড়ে</translation>
    </message>
</context>
<context>
    <name>caseledger::ListingDialog</name>
    <message>
        <source>Case %1, as of %2</source>
        <extracomment>below the title of a printed table; %1 is the case, %2 a day</extracomment>
        <translation>কেস %1, %2 তারিখ পর্যন্ত</translation>
    </message>
    <message>
        <source>For office use. Not a statement for a parent.</source>
        <translation>অফিসের ব্যবহারের জন্য। পিতা বা মাতার স্টেটমেন্ট নয়।</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>পৃষ্ঠা %1, মোট %2</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>সব সারি</translation>
    </message>
    <message>
        <source>Rows: %1 of %2</source>
        <extracomment>on a printed table: how many rows it has, and how many there are without filters</extracomment>
        <translation>সারি: %2-এর মধ্যে %1</translation>
    </message>
    <message>
        <source>Print: %1 – %2</source>
        <extracomment>title of a dialog; %1 is a table, %2 a case</extracomment>
        <translation>প্রিন্ট: %1 – %2</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>প্রিন্ট(&amp;P)…</translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation>PDF সংরক্ষণ(&amp;D)…</translation>
    </message>
    <message>
        <source>The printer %1 is gone. Choose another.</source>
        <translation>প্রিন্টার %1 আর নেই। অন্যটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Sent to the printer %1. Pages: %2</source>
        <translation>প্রিন্টার %1-এ পাঠানো হয়েছে। পৃষ্ঠা: %2</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>টেবিল সংরক্ষণ</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 নামে সংরক্ষিত।</translation>
    </message>
</context>
<context>
    <name>caseledger::LocalOffice</name>
    <message>
        <source>The county of this case is not in the directory of districts.</source>
        <translation>এই কেসের কাউন্টি জেলার তালিকায় নেই।</translation>
    </message>
    <message>
        <source>No e-mail is known of the local office (%1): a supervisor enters it in Tools, Directory of districts.</source>
        <translation>স্থানীয় অফিসের (%1) ই-মেইল জানা নেই: সুপারভাইজার টুল মেনুর জেলার তালিকায় তা লেখেন।</translation>
    </message>
    <message>
        <source>E-mail to the local office: none is known (Tools, Districts)</source>
        <translation>স্থানীয় অফিসে ই-মেইল: জানা নেই (টুল, জেলা)</translation>
    </message>
    <message>
        <source>E-mail to the local office</source>
        <translation>স্থানীয় অফিসে ই-মেইল</translation>
    </message>
    <message>
        <source>Nobody has verified this e-mail of the local office (%1): %2</source>
        <translation>স্থানীয় অফিসের (%1) এই ই-মেইল কেউ যাচাই করেননি: %2</translation>
    </message>
    <message>
        <source>&amp;Write all the same</source>
        <translation>তবু লিখুন(&amp;W)</translation>
    </message>
    <message>
        <source>No mail program took it. The e-mail of the local office (%1) is %2.</source>
        <translation>কোনো মেইল প্রোগ্রাম সাড়া দেয়নি। স্থানীয় অফিসের (%1) ই-মেইল %2।</translation>
    </message>
</context>
<context>
    <name>caseledger::LockWarning</name>
    <message>
        <source>Caseledger locks in %1 s. Any key or a move of the mouse keeps it open.</source>
        <translation>%1 সেকেন্ডে Caseledger লক হবে। যেকোনো কী চাপলে বা মাউস নাড়ালে খোলা থাকবে।</translation>
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
        <translation>এই ডাটাবেসে কোনো ব্যবহারকারী নেই: যে ফাইলটি খুলতে পারে তার সব ভূমিকার সব অধিকার আছে।</translation>
    </message>
    <message>
        <source>Search for a case to begin</source>
        <translation>শুরু করতে একটি কেস খুঁজুন</translation>
    </message>
    <message>
        <source>Case number, name, phone, or the last four of an SSN</source>
        <translation>কেস নম্বর, নাম, ফোন, বা SSN-এর শেষ চার অঙ্ক</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>কেস খুঁজুন</translation>
    </message>
    <message>
        <source>DEMO. Every name, address and number is made up; every password is demo. Today is %1.</source>
        <translation>DEMO। সব নাম, ঠিকানা ও নম্বর কাল্পনিক; সব পাসওয়ার্ড demo। আজ %1।</translation>
    </message>
</context>
<context>
    <name>caseledger::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>বার্তা বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>caseledger::MonthChart</name>
    <message>
        <source>Chart of due and received by month</source>
        <translation>মাসে মাসে প্রদেয় ও প্রাপ্তের চার্ট</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>in the legend of a chart: what fell due in a month</extracomment>
        <translation>প্রদেয়</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>in the legend of a chart: what came in within a month</extracomment>
        <translation>প্রাপ্ত</translation>
    </message>
    <message>
        <source>Owed at the end of the month</source>
        <extracomment>in the legend of a chart: what was owed in total when a month ended</extracomment>
        <translation>মাসের শেষে দেনা</translation>
    </message>
    <message>
        <source>Months shown: %1, from %2 to %3; in the last of them %4 was due and %5 received, and %6 was owed when it ended.</source>
        <extracomment>what a chart shows, said by a screen reader. %1 a number, %2 and %3 the first and last month by name; %4, %5 and %6 amounts of the last one</extracomment>
        <translation>দেখানো মাস: %1, %2 থেকে %3; শেষ মাসে প্রদেয় %4, প্রাপ্ত %5, মাসের শেষে দেনা %6।</translation>
    </message>
</context>
<context>
    <name>caseledger::NoteLine</name>
    <message>
        <source>&amp;Keep note</source>
        <translation>নোট রাখুন(&amp;K)</translation>
    </message>
    <message>
        <source>Note on this case</source>
        <translation>এই কেসের নোট</translation>
    </message>
    <message>
        <source>Saved as you type. Enter keeps it with the case, where your colleagues read it.</source>
        <translation>লেখার সঙ্গে সঙ্গে সংরক্ষিত হয়। Enter চাপলে কেসের সঙ্গে থাকে, সহকর্মীরা তা পড়তে পারেন।</translation>
    </message>
    <message>
        <source>Saved as you type; Enter keeps it with the case</source>
        <translation>লেখার সঙ্গে সঙ্গে সংরক্ষিত হয়; Enter চাপলে কেসের সঙ্গে থাকে</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>সংরক্ষিত</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>সংরক্ষিত হয়নি</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>নোট কেসে রাখা হয়েছে</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
</context>
<context>
    <name>caseledger::OutputMenu</name>
    <message>
        <source>There is no table with rows here. Choose one that has some first.</source>
        <translation>এখানে সারি আছে এমন টেবিল নেই। আগে একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Until then no table is exported, printed or copied.</source>
        <translation>ততক্ষণ কোনো টেবিল রপ্তানি, প্রিন্ট বা কপি হয় না।</translation>
    </message>
</context>
<context>
    <name>caseledger::OwnAddress</name>
    <message>
        <source>Own address</source>
        <translation>নিজের ঠিকানা</translation>
    </message>
    <message>
        <source>&amp;Use the parent&apos;s own address</source>
        <translation>পিতা বা মাতার নিজের ঠিকানা ব্যবহার করুন(&amp;U)</translation>
    </message>
    <message>
        <source>Stands in the trail</source>
        <translation>নিরীক্ষা রেকর্ডে থাকে</translation>
    </message>
    <message>
        <source>Only with a reason: name the occasion, not a person, an address or a number.</source>
        <translation>শুধু কারণসহ: কী প্রয়োজনে তা লিখুন; ব্যক্তি, ঠিকানা বা নম্বর নয়।</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>কেন?(&amp;Y)</translation>
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
        <translation>জুম(&amp;Z)</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>পৃষ্ঠা তৈরি হচ্ছে…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>পৃষ্ঠা %1, মোট %2</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>আগের(&amp;V)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>পরের(&amp;X)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>আগের পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>পরের পৃষ্ঠা</translation>
    </message>
</context>
<context>
    <name>caseledger::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>প্রাকদর্শন</translation>
    </message>
</context>
<context>
    <name>caseledger::PaperChoices</name>
    <message>
        <source>Kind</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>Payment &amp;history</source>
        <translation>পেমেন্টের ইতিহাস(&amp;H)</translation>
    </message>
    <message>
        <source>Support &amp;obligation summary</source>
        <translation>সহায়তার দায়ের সারাংশ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Both in one</source>
        <translation>দুটি একসঙ্গে(&amp;B)</translation>
    </message>
    <message>
        <source>M&amp;onth</source>
        <translation>মাস(&amp;O)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>সময়কাল</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>মাস</translation>
    </message>
    <message>
        <source>No address is known for this parent: the window of the envelope stays empty.</source>
        <translation>এই পিতা বা মাতার কোনো ঠিকানা জানা নেই: খামের জানালা খালি থাকবে।</translation>
    </message>
    <message>
        <source>Protected: the office&apos;s address stands on this paper instead of the parent&apos;s own.</source>
        <translation>সুরক্ষিত: এই কাগজে পিতা বা মাতার ঠিকানার বদলে অফিসের ঠিকানা থাকে।</translation>
    </message>
    <message>
        <source>Protected: this paper carries the parent&apos;s own address, which the screen withholds. Give it to nobody else.</source>
        <translation>সুরক্ষিত: এই কাগজে পিতা বা মাতার নিজের ঠিকানা আছে, যা পর্দায় গোপন রাখা হয়। আর কাউকে দেবেন না।</translation>
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
        <translation>স্টেটমেন্ট</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>প্রিন্ট(&amp;P)…</translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation>PDF সংরক্ষণ(&amp;D)…</translation>
    </message>
    <message>
        <source>Address withheld on the screen</source>
        <translation>পর্দায় ঠিকানা গোপন রাখা হয়েছে</translation>
    </message>
    <message>
        <source>Made all the same. The reason is kept with the paper: %1</source>
        <translation>তবু তৈরি হয়েছে। কারণ কাগজের সঙ্গে রাখা আছে: %1</translation>
    </message>
    <message>
        <source>Load the case anew</source>
        <translation>কেস আবার পড়ুন</translation>
    </message>
    <message>
        <source>Alignment sheet</source>
        <translation>মাপ মেলানোর পাতা</translation>
    </message>
    <message>
        <source>A colleague has changed the case: this is the paper as it is now. Look at it again.</source>
        <translation>একজন সহকর্মী কেসটি বদলেছেন: কাগজটি এখন যেমন আছে তা এই। আবার দেখুন।</translation>
    </message>
</context>
<context>
    <name>caseledger::PaperMenus</name>
    <message>
        <source>A batch is running</source>
        <translation>একটি ব্যাচ চলছে</translation>
    </message>
    <message>
        <source>A batch is running. Stop it and quit? What is written stays whole, and it can go on later.</source>
        <translation>একটি ব্যাচ চলছে। থামিয়ে বেরিয়ে যাবেন? যা লেখা হয়েছে তা অক্ষত থাকে, পরে আবার চালানো যায়।</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>থামিয়ে বেরিয়ে যান(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>চালিয়ে যান(&amp;G)</translation>
    </message>
</context>
<context>
    <name>caseledger::PaperOutput</name>
    <message>
        <source>The printer %1 is gone. Choose another.</source>
        <translation>প্রিন্টার %1 আর নেই। অন্যটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Sent to the printer %1. Paper number %2.</source>
        <translation>প্রিন্টার %1-এ পাঠানো হয়েছে। কাগজ নম্বর %2।</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>কাগজ সংরক্ষণ</translation>
    </message>
    <message>
        <source>Saved as %1. Paper number %2.</source>
        <translation>%1 নামে সংরক্ষিত। কাগজ নম্বর %2।</translation>
    </message>
    <message>
        <source>Sent to the printer %1.</source>
        <translation>প্রিন্টার %1-এ পাঠানো হয়েছে।</translation>
    </message>
    <message>
        <source>The case changed meanwhile. Look at the paper again, then print or save it.</source>
        <translation>এর মধ্যে কেসটি বদলে গেছে। কাগজটি আবার দেখুন, তারপর ছাপুন বা সংরক্ষণ করুন।</translation>
    </message>
</context>
<context>
    <name>caseledger::PartyCard</name>
    <message>
        <source>Address, phone and e-mail are withheld</source>
        <translation>ঠিকানা, ফোন ও ই-মেইল গোপন রাখা হয়েছে</translation>
    </message>
    <message>
        <source>No address known</source>
        <translation>কোনো ঠিকানা জানা নেই</translation>
    </message>
    <message>
        <source>mail came back %1</source>
        <translation>ডাক ফেরত: %1</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>যাচাই: %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>জন্ম: %1</translation>
    </message>
    <message>
        <source>SSN ends in %1</source>
        <translation>SSN-এর শেষ: %1</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>দেখান…</translation>
    </message>
    <message>
        <source>Show the contact of the %1</source>
        <translation>যোগাযোগ দেখান: %1</translation>
    </message>
    <message>
        <source>For ten seconds, with a reason</source>
        <translation>কারণসহ দশ সেকেন্ডের জন্য</translation>
    </message>
    <message>
        <source>Name unknown</source>
        <translation>নাম অজানা</translation>
    </message>
    <message>
        <source>Other cases of the %1</source>
        <translation>অন্য কেস: %1</translation>
    </message>
    <message>
        <source>1 other case</source>
        <translation>1টি অন্য কেস</translation>
    </message>
    <message>
        <source>Other cases: %1</source>
        <translation>অন্য কেস: %1</translation>
    </message>
</context>
<context>
    <name>caseledger::PrinterDialog</name>
    <message>
        <source>One side</source>
        <translation>এক পিঠ</translation>
    </message>
    <message>
        <source>As the printer does</source>
        <translation>প্রিন্টার যেমন করে</translation>
    </message>
    <message>
        <source>Both sides, turned at the long edge</source>
        <translation>দুই পিঠ, লম্বা ধারে উল্টানো</translation>
    </message>
    <message>
        <source>Both sides, turned at the short edge</source>
        <translation>দুই পিঠ, ছোট ধারে উল্টানো</translation>
    </message>
    <message>
        <source>Asking for the printers…</source>
        <translation>প্রিন্টার খোঁজা হচ্ছে…</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>প্রিন্ট: %1</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>প্রিন্টার(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>কপি(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;ides</source>
        <translation>পিঠ(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>প্রিন্ট(&amp;P)</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>এই কম্পিউটারে কোনো প্রিন্টার বসানো নেই।</translation>
    </message>
</context>
<context>
    <name>caseledger::ReaderChoice</name>
    <message>
        <source>For</source>
        <translation>কার জন্য</translation>
    </message>
    <message>
        <source>&amp;Custodial parent</source>
        <translation>কাস্টডিয়াল পিতামাতা(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Noncustodial parent</source>
        <translation>নন-কাস্টডিয়াল পিতামাতা(&amp;N)</translation>
    </message>
</context>
<context>
    <name>caseledger::ReasonForm</name>
    <message>
        <source>The reason stands in the trail, where your supervisor reads it. Name the occasion, not a person, an address or a number.</source>
        <translation>কারণটি নিরীক্ষা রেকর্ডে থাকে, আপনার সুপারভাইজার সেখানে তা পড়েন। কী প্রয়োজনে তা লিখুন; ব্যক্তি, ঠিকানা বা নম্বর নয়।</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>বন্ধ করুন(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>কেন?(&amp;W)</translation>
    </message>
</context>
<context>
    <name>caseledger::RecordOrder</name>
    <message>
        <source>New: %1</source>
        <extracomment>what a screen reader says of a row of a table that a colleague has added or changed; %1 is the row</extracomment>
        <translation>নতুন: %1</translation>
    </message>
</context>
<context>
    <name>caseledger::RecordTableView</name>
    <message>
        <source>Rows: %1</source>
        <translation>সারি: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what a screen reader says of a table; %1 is &quot;Rows: 52&quot;, %2 how they are sorted</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>caseledger::RefusalPanel</name>
    <message>
        <source>Make &amp;it all the same</source>
        <translation>তবু তৈরি করুন(&amp;I)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Kept with the paper</source>
        <translation>কাগজের সঙ্গে রাখা হয়</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>কারণ(&amp;E)</translation>
    </message>
</context>
<context>
    <name>caseledger::RevealDialog</name>
    <message>
        <source>Case %1: show the contact of the protected %2, for %3 seconds.</source>
        <translation>কেস %1: সুরক্ষিত ব্যক্তির (%2) যোগাযোগ %3 সেকেন্ডের জন্য দেখান।</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>দেখান(&amp;S)</translation>
    </message>
    <message>
        <source>Protected contact</source>
        <translation>সুরক্ষিত যোগাযোগ</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>পড়া হচ্ছে…</translation>
    </message>
    <message>
        <source>No address, phone or e-mail is known.</source>
        <translation>কোনো ঠিকানা, ফোন বা ই-মেইল জানা নেই।</translation>
    </message>
    <message>
        <source>Tell it to nobody. It goes by itself; Esc closes it.</source>
        <translation>কাউকে বলবেন না। এটি নিজে থেকে সরে যাবে; Esc চাপলে বন্ধ হয়।</translation>
    </message>
</context>
<context>
    <name>caseledger::RowDetails</name>
    <message>
        <source>planned</source>
        <translation>পরিকল্পিত</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>পাঠানো হয়েছে</translation>
    </message>
    <message>
        <source>nothing so far</source>
        <translation>এখনো কিছু নয়</translation>
    </message>
    <message>
        <source>From the payment</source>
        <translation>যে পেমেন্ট থেকে</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>বিস্তারিত</translation>
    </message>
</context>
<context>
    <name>caseledger::SavedFiltersDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>সংরক্ষণ(&amp;S)</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>সংরক্ষিত ফিল্টার</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>ফিল্টারের নাম</translation>
    </message>
    <message>
        <source>Enter applies, F2 renames, Delete deletes</source>
        <translation>Enter প্রয়োগ করে, F2 নাম বদলায়, Delete মুছে দেয়</translation>
    </message>
    <message>
        <source>Add a filter first: then it can be saved under a name. What is typed above the table is not saved.</source>
        <translation>আগে একটি ফিল্টার যোগ করুন: তারপর নাম দিয়ে রাখা যায়। টেবিলের উপরে যা লেখা হয় তা রাখা হয় না।</translation>
    </message>
    <message>
        <source>Save the filters in force under the &amp;name</source>
        <translation>এখনকার ফিল্টার এই নামে রাখুন(&amp;N)</translation>
    </message>
    <message>
        <source>Saved &amp;filters</source>
        <translation>সংরক্ষিত ফিল্টার(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>প্রয়োগ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>নাম বদল(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>মুছুন(&amp;D)</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>একটি নাম লিখুন।</translation>
    </message>
    <message>
        <source>There is room for %1 filters: delete one first.</source>
        <translation>সর্বোচ্চ %1টি ফিল্টার রাখা যায়: আগে একটি মুছুন।</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>“%1” নামে সংরক্ষিত।</translation>
    </message>
    <message>
        <source>Another filter is called “%1”.</source>
        <translation>অন্য একটি ফিল্টারের নাম “%1”।</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” মোছা হয়েছে।</translation>
    </message>
    <message>
        <source>Delete the chosen filter (Delete)</source>
        <translation>নির্বাচিত ফিল্টার মুছুন (Delete)</translation>
    </message>
</context>
<context>
    <name>caseledger::ScanPanel</name>
    <message>
        <source>Cases with money not sent on in time</source>
        <translation>সময়মতো পাঠানো হয়নি এমন অর্থের কেস</translation>
    </message>
    <message>
        <source>Money not sent on in time needs the right to tax information: the day by which money is to be sent on tells where it comes from.</source>
        <translation>সময়মতো না পাঠানো অর্থ দেখতে কর-তথ্যের অধিকার লাগে: পাঠানোর শেষ দিন থেকে অর্থের উৎস বোঝা যায়।</translation>
    </message>
    <message>
        <source>Cases counted</source>
        <translation>গোনা কেস</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>গোনা থামান</translation>
    </message>
    <message>
        <source>Count now</source>
        <translation>এখন গুনুন</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>আবার গুনুন</translation>
    </message>
    <message>
        <source>%1 of %2 cases, %3 a second.</source>
        <translation>%2টি কেসের %1টি, সেকেন্ডে %3টি।</translation>
    </message>
    <message>
        <source>Own and relatives&apos; cases, left out: %1.</source>
        <translation>নিজের ও আত্মীয়ের কেস, বাদ: %1।</translation>
    </message>
    <message>
        <source>Not counted yet: every case of the office has to be read.</source>
        <translation>এখনো গোনা হয়নি: অফিসের সব কেস পড়তে হয়।</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>গোনা হচ্ছে…</translation>
    </message>
    <message>
        <source>%1 in the first %2 of %3 cases; stopped %4.</source>
        <extracomment>%1 is an amount, %2 and %3 are numbers of cases, %4 is a day and a time</extracomment>
        <translation>%3টি কেসের প্রথম %2টিতে %1; %4-এ থেমেছে।</translation>
    </message>
    <message>
        <source>Everything was sent on by its day, as of %1.</source>
        <translation>%1 পর্যন্ত সব সময়মতো পাঠানো হয়েছে।</translation>
    </message>
    <message>
        <source>%1 in all, the oldest due on %2; as of %3.</source>
        <extracomment>%1 is an amount, %2 a day, %3 a day and a time</extracomment>
        <translation>মোট %1, সবচেয়ে পুরোনোটি দেয় ছিল %2; %3 পর্যন্ত।</translation>
    </message>
</context>
<context>
    <name>caseledger::SearchPanel</name>
    <message>
        <source>Find a case</source>
        <translation>কেস খুঁজুন</translation>
    </message>
    <message>
        <source>Case number, name in any order and script, phone, or last four of an SSN</source>
        <translation>কেস নম্বর, যেকোনো ক্রম ও লিপিতে নাম, ফোন বা SSN-এর শেষ চার অঙ্ক</translation>
    </message>
    <message>
        <source>Case number, name, phone, SSN last 4</source>
        <translation>কেস নম্বর, নাম, ফোন, SSN-এর শেষ 4</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>অনুসন্ধানের ফলাফল</translation>
    </message>
    <message>
        <source>&amp;Find a case</source>
        <translation>কেস খুঁজুন(&amp;F)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>খোঁজা হচ্ছে…</translation>
    </message>
    <message>
        <source>No case opened yet. Type to find one.</source>
        <translation>এখনো কোনো কেস খোলা হয়নি। খুঁজতে লিখুন।</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>সাম্প্রতিক কেস</translation>
    </message>
    <message>
        <source>Nothing found. Try part of a name, or the case number.</source>
        <translation>কিছু পাওয়া যায়নি। নামের অংশ বা কেস নম্বর দিয়ে দেখুন।</translation>
    </message>
    <message numerus="yes">
        <source>The first %n cases. Type more to narrow them down.</source>
        <translation>
            <numerusform>প্রথম %nটি কেস। কমাতে আরও লিখুন।</numerusform>
            <numerusform>প্রথম %nটি কেস। কমাতে আরও লিখুন।</numerusform>
        </translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1টি কেস</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>%1টি কেস</translation>
    </message>
    <message>
        <source>&amp;Recent cases</source>
        <translation>সাম্প্রতিক কেস(&amp;R)</translation>
    </message>
    <message>
        <source>Shows the cases that you opened last</source>
        <translation>শেষে খোলা কেসগুলি দেখায়</translation>
    </message>
    <message>
        <source>Your recent cases are covered, for whoever sees the screen.</source>
        <translation>কেউ পর্দা দেখতে পারে, তাই আপনার সাম্প্রতিক কেস ঢেকে রাখা আছে।</translation>
    </message>
</context>
<context>
    <name>caseledger::SessionStrip</name>
    <message>
        <source>&amp;Session</source>
        <translation>সেশন(&amp;S)</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>ব্যবহারকারী: %1</translation>
    </message>
    <message>
        <source>&amp;About this session</source>
        <translation>এই সেশন সম্পর্কে(&amp;A)</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>সাইন আউট(&amp;O)</translation>
    </message>
    <message>
        <source>About this session</source>
        <translation>এই সেশন সম্পর্কে</translation>
    </message>
</context>
<context>
    <name>caseledger::SettingEditor</name>
    <message>
        <source>from %1: %2</source>
        <translation>%1 থেকে: %2</translation>
    </message>
    <message>
        <source>C&amp;hoose a picture…</source>
        <translation>ছবি বেছে নিন(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>বদলান(&amp;C)</translation>
    </message>
    <message>
        <source>The logo as it stands</source>
        <translation>বর্তমান লোগো</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>মান</translation>
    </message>
    <message>
        <source>A day, as in 10/1/2026; t for today</source>
        <translation>তারিখ, যেমন 10/1/2026; আজকের জন্য t</translation>
    </message>
    <message>
        <source>10/1/2026</source>
        <translation>10/1/2026</translation>
    </message>
    <message>
        <source>Kept with the change</source>
        <translation>বদলের সঙ্গে রাখা হয়</translation>
    </message>
    <message>
        <source>Counts &amp;from</source>
        <translation>যেদিন থেকে কার্যকর(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>মান(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>কারণ(&amp;R)</translation>
    </message>
    <message>
        <source>No logo is set.</source>
        <translation>কোনো লোগো দেওয়া নেই।</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>লোগো বেছে নিন</translation>
    </message>
    <message>
        <source>from the start: %1</source>
        <translation>শুরু থেকে: %1</translation>
    </message>
</context>
<context>
    <name>caseledger::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>সেটিং</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>বদল</translation>
    </message>
    <message>
        <source>Office settings</source>
        <translation>অফিসের সেটিং</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>বদল, সর্বশেষটি আগে</translation>
    </message>
    <message>
        <source>%1 is set. Open cases take it when they are read again (F5); papers made before stay as they were.</source>
        <translation>%1 ঠিক করা হয়েছে। খোলা কেস আবার পড়লে (F5) এটি নেয়; আগে তৈরি কাগজ যেমন ছিল তেমনই থাকে।</translation>
    </message>
</context>
<context>
    <name>caseledger::SignInDialog</name>
    <message>
        <source>Sign in to Caseledger</source>
        <translation>Caseledger-এ সাইন ইন</translation>
    </message>
    <message>
        <source>Caseledger</source>
        <translation>Caseledger</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>ডাটাবেস: %1</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>সাইন ইন(&amp;S)</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>বিজ্ঞপ্তি</translation>
    </message>
    <message>
        <source>I have read this notice and &amp;accept it</source>
        <translation>আমি এই বিজ্ঞপ্তি পড়েছি এবং মেনে নিচ্ছি(&amp;A)</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>Caps Lock চালু আছে।</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer</source>
        <translation>এই কম্পিউটারে মনে রাখুন(&amp;R)</translation>
    </message>
    <message>
        <source>The password is kept in this computer&apos;s keychain. Whoever uses your account of the computer can sign in with it.</source>
        <translation>পাসওয়ার্ড এই কম্পিউটারের কীচেইনে রাখা হয়। যে আপনার কম্পিউটার অ্যাকাউন্ট ব্যবহার করে সে এটি দিয়ে সাইন ইন করতে পারে।</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ব্যবহারকারী(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>পাসওয়ার্ড(&amp;P)</translation>
    </message>
    <message>
        <source>DEMO: the users are administrator, supervisor, caseworker, agent, mailroom and auditor; the password of each is demo.</source>
        <translation>DEMO: ব্যবহারকারীরা হলেন administrator, supervisor, caseworker, agent, mailroom ও auditor; প্রত্যেকের পাসওয়ার্ড demo।</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ব্যবহারকারী</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>পাসওয়ার্ড</translation>
    </message>
    <message>
        <source>Read the notice and accept it first.</source>
        <translation>আগে বিজ্ঞপ্তি পড়ুন ও মেনে নিন।</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>আপনার ব্যবহারকারী নাম লিখুন।</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>আপনার পাসওয়ার্ড লিখুন।</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>সাইন ইন হচ্ছে…</translation>
    </message>
    <message>
        <source>You were signed out after %1 minutes without work. Drafts are kept: each is back where you typed it.</source>
        <translation>%1 মিনিট কাজ না হওয়ায় আপনাকে সাইন আউট করা হয়েছে। খসড়াগুলি রাখা আছে: যেখানে লিখেছিলেন সেখানেই পাবেন।</translation>
    </message>
</context>
<context>
    <name>caseledger::SigningIn</name>
    <message>
        <source>The keychain did not take the password: it is not remembered.</source>
        <translation>কীচেইন পাসওয়ার্ড নেয়নি: মনে রাখা হয়নি।</translation>
    </message>
    <message>
        <source>The keychain did not answer: it may still hold the password.</source>
        <translation>কীচেইন সাড়া দেয়নি: তাতে পাসওয়ার্ড এখনো থাকতে পারে।</translation>
    </message>
</context>
<context>
    <name>caseledger::Splitter</name>
    <message>
        <source>The arrow keys move it.</source>
        <translation>তীর কী দিয়ে সরানো যায়।</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>বিভাজক</translation>
    </message>
</context>
<context>
    <name>caseledger::SpokenPanel</name>
    <message>
        <source>Say</source>
        <translation>বলুন</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>করুন</translation>
    </message>
</context>
<context>
    <name>caseledger::SupervisorPage</name>
    <message>
        <source>Supervisor&apos;s page</source>
        <translation>সুপারভাইজারের পাতা</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>The oldest has waited for %1.</source>
        <translation>সবচেয়ে পুরোনোটি %1 অপেক্ষা করেছে।</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>আবার পড়ুন</translation>
    </message>
    <message>
        <source>PIN letters</source>
        <translation>PIN-এর চিঠি</translation>
    </message>
    <message>
        <source>Open letters</source>
        <translation>খোলা চিঠি</translation>
    </message>
    <message>
        <source>Approvals overdue</source>
        <translation>দেরি হওয়া অনুমোদন</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>ব্যাচ</translation>
    </message>
    <message>
        <source>Batches lately</source>
        <translation>সাম্প্রতিক ব্যাচ</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>অর্থ</translation>
    </message>
    <message>
        <source>Views of cases</source>
        <translation>কেস দেখা</translation>
    </message>
    <message>
        <source>Unusual views</source>
        <translation>অস্বাভাবিক দেখা</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>পড়া হচ্ছে…</translation>
    </message>
    <message>
        <source>All offices, read at %1.</source>
        <translation>সব অফিস, %1-এ পড়া।</translation>
    </message>
    <message>
        <source>Office %1, read at %2.</source>
        <translation>অফিস %1, %2-এ পড়া।</translation>
    </message>
    <message>
        <source>Within the last %1 days. None of them is a verdict: look, and ask.</source>
        <translation>গত %1 দিনে। কোনোটিই রায় নয়: দেখুন এবং জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>No letter is open.</source>
        <translation>কোনো চিঠি খোলা নেই।</translation>
    </message>
    <message>
        <source>Asked for more than %1 business days ago, and nobody has decided.</source>
        <translation>%1 কর্মদিবসের বেশি আগে চাওয়া হয়েছে, কেউ সিদ্ধান্ত নেননি।</translation>
    </message>
    <message>
        <source>The oldest: %1.</source>
        <translation>সবচেয়ে পুরোনো: %1।</translation>
    </message>
    <message>
        <source>None within the last %1 days.</source>
        <translation>গত %1 দিনে কিছু নেই।</translation>
    </message>
    <message>
        <source>The last: %1, %2, by %3.</source>
        <extracomment>%1 is a kind of paper, %2 a day and a time, %3 the name of a user</extracomment>
        <translation>শেষটি: %1, %2, %3।</translation>
    </message>
    <message>
        <source>Nobody in the office has begun a batch within %1 days.</source>
        <translation>গত %1 দিনে অফিসে কেউ ব্যাচ শুরু করেননি।</translation>
    </message>
    <message>
        <source>Show in the &amp;trail</source>
        <translation>নিরীক্ষা রেকর্ডে দেখুন(&amp;T)</translation>
    </message>
    <message>
        <source>Papers: those that were kept. What a rule holds back stands in the batch&apos;s own index. Not allowed: own and relatives&apos; cases, and those of other offices without a reason.</source>
        <translation>কাগজ: যেগুলি রাখা হয়েছে। নিয়মে যা আটকায় তা ব্যাচের নিজের সূচিতে আছে। অনুমতি নেই: নিজের ও আত্মীয়ের কেস, এবং কারণ ছাড়া অন্য অফিসের কেস।</translation>
    </message>
    <message>
        <source>Nothing unusual within %1 days.</source>
        <translation>গত %1 দিনে অস্বাভাবিক কিছু নেই।</translation>
    </message>
    <message>
        <source>Money not sent on in time</source>
        <translation>সময়মতো না পাঠানো অর্থ</translation>
    </message>
    <message>
        <source>&amp;Open case</source>
        <translation>কেস খুলুন(&amp;O)</translation>
    </message>
    <message>
        <source>Two business days after it paid, tax offsets thirty days after receipt. Held money is not among it.</source>
        <translation>পেমেন্টের দুই কর্মদিবস পরে, কর থেকে কর্তনের ক্ষেত্রে পাওয়ার ত্রিশ দিন পরে। জমা রাখা অর্থ এর মধ্যে নেই।</translation>
    </message>
    <message>
        <source>Nothing was counted yet. Choose “Count now” on the supervisor&apos;s page.</source>
        <translation>এখনো কিছু গোনা হয়নি। সুপারভাইজারের পাতায় “এখন গুনুন” বেছে নিন।</translation>
    </message>
    <message>
        <source>No case was found so far. The count goes on.</source>
        <translation>এখন পর্যন্ত কোনো কেস পাওয়া যায়নি। গোনা চলছে।</translation>
    </message>
    <message>
        <source>No case was found before the count was stopped.</source>
        <translation>গোনা থামানোর আগে কোনো কেস পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>No case: everything was sent on by its day.</source>
        <translation>কোনো কেস নেই: সব সময়মতো পাঠানো হয়েছে।</translation>
    </message>
</context>
<context>
    <name>caseledger::TablePage</name>
    <message>
        <source>Show &amp;all</source>
        <translation>সব দেখান(&amp;A)</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <extracomment>why a table has not all rows; %1 is a period</extracomment>
        <translation>সময়কাল: %1</translation>
    </message>
    <message>
        <source>Cle&amp;ar filters</source>
        <translation>ফিল্টার মুছুন(&amp;A)</translation>
    </message>
    <message>
        <source>“%1” needs all rows, by day</source>
        <extracomment>below a table; %1 is the column of the running balance</extracomment>
        <translation>“%1”-এর জন্য সব সারি দিনের ক্রমে লাগে</translation>
    </message>
</context>
<context>
    <name>caseledger::TrailDialog</name>
    <message>
        <source>Trail</source>
        <translation>নিরীক্ষা রেকর্ড</translation>
    </message>
    <message>
        <source>Your role verifies that the trail is whole; auditors read it.</source>
        <translation>আপনার ভূমিকা রেকর্ড অক্ষত কি না যাচাই করে; নিরীক্ষকরা তা পড়েন।</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>CSV হিসেবে সংরক্ষণ(&amp;S)…</translation>
    </message>
    <message>
        <source>That is no case number: two letters, five digits, a letter, a digit.</source>
        <translation>এটি কেস নম্বর নয়: দুটি অক্ষর, পাঁচটি অঙ্ক, একটি অক্ষর, একটি অঙ্ক।</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>পড়া হচ্ছে…</translation>
    </message>
    <message>
        <source>The newest %1 rows. Narrow it down to see older ones.</source>
        <translation>সর্বশেষ %1টি সারি। পুরোনো দেখতে সীমা কমান।</translation>
    </message>
    <message>
        <source>Nothing in the trail fits.</source>
        <translation>নিরীক্ষা রেকর্ডে কিছু মেলে না।</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1টি সারি</translation>
    </message>
    <message>
        <source>%1 rows, newest first</source>
        <translation>%1টি সারি, সর্বশেষটি আগে</translation>
    </message>
    <message>
        <source>Save the trail</source>
        <translation>নিরীক্ষা রেকর্ড সংরক্ষণ</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 নামে সংরক্ষিত।</translation>
    </message>
</context>
<context>
    <name>caseledger::TrailFilterBar</name>
    <message>
        <source>Anything</source>
        <translation>যেকোনো কিছু</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>যেকোনো</translation>
    </message>
    <message>
        <source>With a &amp;reason only</source>
        <translation>শুধু কারণসহ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>দেখুন(&amp;L)</translation>
    </message>
    <message>
        <source>Each look at the trail stands in it</source>
        <translation>নিরীক্ষা রেকর্ড প্রতিবার দেখলে তাও তাতে লেখা থাকে</translation>
    </message>
    <message>
        <source>C&amp;ase</source>
        <translation>কেস(&amp;A)</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>ব্যবহারকারী(&amp;H)</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>বিবরণ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>ফল(&amp;O)</translation>
    </message>
</context>
<context>
    <name>caseledger::TrailTextLine</name>
    <message>
        <source>Reason and detail of the chosen row</source>
        <translation>নির্বাচিত সারির কারণ ও বিস্তারিত</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>কারণ: %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>বিস্তারিত: %1</translation>
    </message>
</context>
<context>
    <name>caseledger::ZoomChoice</name>
    <message>
        <source>Zoom</source>
        <translation>জুম</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus, Ctrl+0</source>
        <translation>Ctrl++, Ctrl+-, Ctrl+0</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>প্রস্থে মেলান</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>পৃষ্ঠায় মেলান</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
</TS>
