<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>caseledger::SearchPanel</name>
    <message numerus="yes">
        <source>The first %n cases. Type more to narrow them down.</source>
        <translation>
            <numerusform>The first case. Type more to narrow them down.</numerusform>
            <numerusform>The first %n cases. Type more to narrow them down.</numerusform>
        </translation>
    </message>
</context>
</TS>
