<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!--
SPDX-FileCopyrightText: 2026 Caseledger contributors
SPDX-License-Identifier: GPL-3.0-or-later
Made-up words for tst_phrasebook; the words of the papers stand in translations.
-->
<TS version="2.1" language="it_IT">
<context>
    <name>Phrasebook</name>
    <message>
        <source>from %1</source>
        <translation>dal %1</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Held</source>
        <translation>Trattenuto</translation>
    </message>
    <message>
        <source>Not translated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>una pagina</numerusform>
            <numerusform>%n pagine</numerusform>
        </translation>
    </message>
</context>
</TS>
