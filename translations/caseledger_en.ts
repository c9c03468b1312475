<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Disbursements</name>
    <message numerus="yes">
        <source>%n disbursement(s) in this list.</source>
        <extracomment>Below the list of payments sent on to the custodial parent. %n is their number</extracomment>
        <translation>
            <numerusform>%n disbursement in this list.</numerusform>
            <numerusform>%n disbursements in this list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthlyNotice</name>
    <message numerus="yes">
        <source>%n payment(s) came in from this parent in this month.</source>
        <extracomment>Below a list of payments. %n is their number</extracomment>
        <translation>
            <numerusform>%n payment came in from this parent in this month.</numerusform>
            <numerusform>%n payments came in from this parent in this month.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message numerus="yes">
        <source>%n payment(s) in this list.</source>
        <extracomment>Below a list of payments. %n is their number</extracomment>
        <translation>
            <numerusform>%n payment in this list.</numerusform>
            <numerusform>%n payments in this list.</numerusform>
        </translation>
    </message>
</context>
</TS>
