<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!--
SPDX-FileCopyrightText: 2026 Caseledger contributors
SPDX-License-Identifier: GPL-3.0-or-later
-->
<TS version="2.1" language="ar">
<context>
    <name>Statement</name>
    <message><source>Amount</source><translation>المبلغ</translation></message>
    <message><source>Page %1 of %2</source><translation>صفحة %1 من %2</translation></message>
    <message><source>Payments received after %1 will not appear.</source><translation>لن تظهر المدفوعات بعد %1.</translation></message>
    <message><source>Payment History</source><translation>سجل المدفوعات</translation></message>
    <message><source>Payments received</source><translation>المدفوعات المستلمة</translation></message>
    <message><source>Case identifier</source><translation>رقم القضية</translation></message>
    <message><source>Held</source><translation>محتجز</translation></message>
    <message><source>Brought forward</source><translation>منقول من الصفحة السابقة</translation></message>
    <message><source>Family</source><translation>الأسرة</translation></message>
</context>
<context>
    <name>LedgerLine</name>
    <message><source>Payment received</source><translation>دفعة مستلمة</translation></message>
    <message><source>Current support due</source><translation>إعالة مستحقة</translation></message>
</context>
</TS>
