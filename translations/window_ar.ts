<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>CallAnswer</name>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social Security number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailing address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it matches. The letter goes to the address on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it matches. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is compared, whether it matches</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseTables</name>
    <message>
        <source>The latest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payments yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payments in this period (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disbursements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No disbursements yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No disbursements in this period (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1 · Space shows why a balance is this much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is counted before the opening day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No charges yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No charges in this period (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;isbursements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Balances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Char&amp;ges</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>&amp;Find a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other cases of the &amp;custodial parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other cases of the &amp;noncustodial parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;IN letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lost PIN is mailed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next c&amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes all cases and forgets everything of the last call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt open case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Statement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement for a parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disbursements…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Coupons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Monthly notice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Access notice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kept papers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;isbursements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Balances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Char&amp;ges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Row details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ort by this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Many papers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Office settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PIN letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;last views…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The database does not answer: %1 What is on the screen stays as it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has changed meanwhile, please look again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>it did not work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>what was entered cannot be taken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a rule says no</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>there is no such thing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>not allowed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>allowed with a reason</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptPaper</name>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day on the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made all the same because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file, byte for byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterDeeds</name>
    <message>
        <source>&amp;Approve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve letter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve %1 letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 letter approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 letters approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Void…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void letter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void %1 letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 letter is void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 letters are void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue letter %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue %1 letters again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 letter is in the queue again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 letters are in the queue again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print letter %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print %1 letters again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 letter is printed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 letters are printed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printe&amp;d…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter %1 was printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 letters were printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 letter waits for its scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 letters wait for their scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not printed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter %1 was not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 letters were not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a letter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for letter %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter %1 is your own request: another supervisor must approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One letter at a time: look for its sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to the address that is on record now: look at the case first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter goes out, and the parent may ask again. Destroy its sheet if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is printed with the next letters. Mend first what was in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet %1 no longer counts: destroy it if you find it. A new one is printed, with another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the sheet that has %1 below its barcode (attempt %2) at %3. Only if you hold it, and it is whole, was it printed. It then waits for its scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the sheet that has %1 below its barcode (attempt %2) at %3. If it is not there, or is spoiled (destroy it), another one is printed with another number. Should this one turn up later, destroy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address checked with the parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of address confirmed in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier letter did not arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent has found the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubt about who called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer is in order again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new sealed PIN was delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet spoiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet lost before it was mailed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelope came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet found, whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sheet found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet spoiled and destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %1 more that could not be done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterLine</name>
    <message>
        <source>Custodial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noncustodial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History, the latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Agents find cases of the whole State, print statements for either parent, and have a lost PIN mailed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caseworkers work on the cases of their office. A case of another office opens with a stated reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisors work on the cases of their office, print many papers at once, decide on PIN letters, and read who saw what in their office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailroom prints the letters in the queue with its own program, caseledger-mailroom. Cases do not open in this role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditors read the whole trail: who saw, printed or changed what, when and why. They check that nobody has bent it. Cases do not open in this role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators set up the office: settings here; users, imports, backups and keys with caseledgerctl. They check that nobody has bent the trail. Cases do not open in this role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the contact of a protected person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print papers other than statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print many papers at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change contact data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for a PIN letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide on letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the office&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role (%1) may not %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>no office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call center agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no users: every right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · One file on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sign-in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 failed try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file on this computer. Whoever can open the file can read all of it: passwords, rights and the trail bind this program, not other ways to the file. Keep the file where only the office&apos;s people can reach it, on a disk that is encrypted. That somebody changed the file by other ways is found by checking the trail against a checkpoint kept elsewhere; that somebody read it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database has no users: whoever may open the file has every right of every role, and the trail names the computer&apos;s user. It ends when an administrator is added (caseledgerctl users add).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may see where payments come from; federal law protects that (26 USC 6103).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where payments come from is not shown to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in as %1. What you open, print and export stands in the trail under that name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableSummary</name>
    <message>
        <source>1 payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 disbursement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 disbursements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total owed on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::BatchChoices</name>
    <message>
        <source>&amp;Keep every paper byte for byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each parent&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupons are then made although wages pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fo&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaso&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty folder, or one to go on in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for each case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many papers in one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else their facts are kept and no copy can be saved later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sh&amp;ape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Papers in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder for the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder for the files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::BatchDialog</name>
    <message>
        <source>Many papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch is through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch ended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::BatchReport</name>
    <message>
        <source>Papers made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In another case&apos;s paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the inde&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate first: it counts the cases and tries a few papers, and writes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 pages for %2 cases, in about %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages, about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 cases · %3 pages a second · %4 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch is through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What is written is whole; start again in the same folder to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why papers were not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × first %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::CallAnswer</name>
    <message>
        <source>Reference number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 attempt by telephone is left for this parent today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 attempts by telephone are left for this parent today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is in the queue of the print room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter waits. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::CallQuestions</name>
    <message>
        <source>&amp;Written request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Signed by the parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or by letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given and family name, in any order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social Security n&amp;umber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine digits. They are neither shown nor read aloud. Delete takes all away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case &amp;identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or several, with blanks between them: two letters, five digits, a letter, a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;reet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the apartment, or that on the second line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second &amp;line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Custodial parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Noncustodial parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody &amp;else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As 3/31, 3/31/2026, or t for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the mailing address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five digits, or nine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Social Security number has nine digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case identifier has two letters, five digits, a letter and a digit. Please ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ZIP has five digits, or nine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::CallWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN letter – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next c&amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets everything of this call (Ctrl+Shift+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases and search are covered until this window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confir&amp;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reference number on the parent&apos;s letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the letter aside: only the parent can ask for the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what is asked for from the parent&apos;s letter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::CaseChoice</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases of an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases in a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the extract names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with one identifier on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For other offices&apos; cases and protected parents&apos; own addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the trail. Name the occasion, not a person, an address or a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the list of cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the list of cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::CaseHeader</name>
    <message>
        <source>%1 County</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistance: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected: %1. Address, phone and e-mail are withheld; tell them to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case of another office (%1). You opened it because: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stateme&amp;nt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement for a parent (Ctrl+Shift+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lost PIN is mailed again (Ctrl+Shift+P)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::CasePage</name>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::CaseTabs</name>
    <message>
        <source>Open cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::CouponOptions</name>
    <message>
        <source> mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blan&amp;k paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preprinted &amp;form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints only what the form does not have already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print &amp;alignment sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ri&amp;ght</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::Curtain</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caseledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window is covered. Press Enter to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window is locked. Type your password to go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::DateFilter</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual for the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since January of last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end of next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next 6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day: 3/31, 0331, 3/31/2025, t for today, t-30, m for the month, y-1 for last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3/31 · 0331 · t (today) · t-30 · m (month) · m-1 · y-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a date: type it as 3/31, t-30 or m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day is after the last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::DeskMenus</name>
    <message>
        <source>&amp;Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::Enum</name>
    <message>
        <source>Anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a &amp;reason only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each look at the trail stands in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::FileDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name: the folder that is shown. A new one is made when needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1 in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be replaced. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::HideControls</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock	Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide	Shift+Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About hiding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers everything at once, also by Shift+Esc. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Hotline for people who are not safe at home: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About hiding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Esc or the red button covers all windows of Caseledger at once, from anywhere. Where no dialog is open and the field you are in is empty, Esc does it too; in a filled field Esc empties the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 30 seconds you get back with Enter, later with your password. What you were doing stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L locks at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotline for people who are not safe at home: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::HitListModel</name>
    <message>
        <source>%1 · %2 · by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · by SSN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status of a case, county</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 and %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::IntegrityLine</name>
    <message>
        <source>Not verified yet. Verifying stands in the trail, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify by a chec&amp;kpoint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the trail is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of &quot;caseledgerctl audit checkpoint&quot; that was kept elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ The trail was bent. First at session %1, row %2: %3. Sessions with a fault: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Verified: %1 rows of %2 sessions, and all that the checkpoint knows is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Chain verified to session %2: %1 rows. A cut end, or a trail written anew, shows only by a checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::KeptPapersDialog</name>
    <message>
        <source>Give the reason in the tab of the case, then look here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a supervisor of the case&apos;s own office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this window and look again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper has been given out for this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept papers – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for papers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the facts of this paper were kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1, byte for byte as it was made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::LanguageChoice</name>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (the parent&apos;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No native reader has approved this translation yet. translations/REVIEW.md lists what is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent prefers another language; papers do not come in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::LastViewsDialog</name>
    <message>
        <source>Your last views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not opened a case yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the trail has of you, newest first. Your supervisor sees it, too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::LetterDeedDialog</name>
    <message>
        <source>No reason is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a reason, or choose one (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason stands in the trail. Name the occasion, not a person, an address or a telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::LetterDetails</name>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::LetterFilterBar</name>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter or case number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wa&amp;iting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the filter %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::LetterList</name>
    <message>
        <source>PIN letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::LetterWindow</name>
    <message>
        <source>No letter is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest wait is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for more than %1 days: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all le&amp;tters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window steps aside: it comes back from the menu, as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;ead again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 letters shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked for a PIN letter yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter fits. Hidden by the filters: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::LockWarning</name>
    <message>
        <source>Caseledger locks in %1 s. Any key or a move of the mouse keeps it open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::MainWindow</name>
    <message>
        <source>Caseledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a case to begin (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMO. Every name, address and number is made up. Today is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database has no users: whoever may open the file has every right of every role.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::OwnAddress</name>
    <message>
        <source>Own address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use the parent&apos;s own address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with a reason: name the occasion, not a person, an address or a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::PageBrowser</name>
    <message>
        <source>Pre&amp;vious page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::PaperChoices</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment &amp;history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support &amp;obligation summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Both in one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;onth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is known for this parent: the window of the envelope stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected: the office&apos;s address stands on this paper instead of the parent&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected: this paper carries the parent&apos;s own address, which the screen withholds. Give it to nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::PaperDialog</name>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address withheld on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made all the same. The reason is kept with the paper: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the case anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alignment sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::PaperMenus</name>
    <message>
        <source>A batch is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch is running. Stop it and quit? What is written stays whole, and it can go on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::PaperOutput</name>
    <message>
        <source>The printer %1 is gone. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer %1. Paper number %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1. Paper number %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::PartyCard</name>
    <message>
        <source>Address, phone and e-mail are withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail came back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSN ends in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the contact of the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For ten seconds, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 other case (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 other cases (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other cases of the %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::PrinterDialog</name>
    <message>
        <source>One side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the printer does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides, turned at the long edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides, turned at the short edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the printers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::ReaderChoice</name>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Custodial parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Noncustodial parent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::ReasonForm</name>
    <message>
        <source>The reason stands in the trail, where your supervisor reads it. Name the occasion, not a person, an address or a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::RefusalPanel</name>
    <message>
        <source>Make &amp;it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::RevealDialog</name>
    <message>
        <source>Case %1: show the contact of the protected %2, for %3 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address, phone or e-mail is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell it to nobody. It goes by itself; Esc closes it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::RowDetails</name>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is this much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::SearchPanel</name>
    <message>
        <source>Find a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case number, name in any order and script, phone, or last four of an SSN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case number, name, phone, SSN last 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case opened yet. Type to find one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try part of a name, or the case number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %n cases. Type more to narrow them down.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::SessionStrip</name>
    <message>
        <source>&amp;Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::SettingEditor</name>
    <message>
        <source>from %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day, as in 10/1/2026; t for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10/1/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logo is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is set. Open cases take it when they are read again (F5); papers made before stay as they were.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::SignInDialog</name>
    <message>
        <source>Sign in to Caseledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caseledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this notice and &amp;accept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is kept in this computer&apos;s keychain. Whoever uses your account of the computer can sign in with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMO: the users are administrator, supervisor, caseworker, agent, mailroom and auditor; the password of each is demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the notice and accept it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::SigningIn</name>
    <message>
        <source>The keychain did not take the password: it is not remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer: it may still hold the password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::SpokenPanel</name>
    <message>
        <source>Say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::TablePage</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::TrailDialog</name>
    <message>
        <source>Trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role verifies that the trail is whole; auditors read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no case number: two letters, five digits, a letter, a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest %1 rows. Narrow it down to see older ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the trail fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::TrailTextLine</name>
    <message>
        <source>Reason and detail of the chosen row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseledger::ZoomChoice</name>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus, Ctrl+0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
