// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QObject>

namespace caseledger {

/// What is read aloud of the text of a control: without the mark of its letter for Alt, and without the letter itself
/// where a language writes it behind the words in brackets ("저장(&S)…" is "저장…").
QString spokenText(const QString &text);

/// Sees to it that assistive technology gets the names of buttons, boxes, tabs, labelled fields and menu entries as
/// spokenText() has them; Qt 6.4 leaves the letter in brackets there. A name that the program gave itself stays. One
/// for the whole program, made right after the application.
class SpokenNames : public QObject
{
public:
    explicit SpokenNames(QCoreApplication *application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace caseledger
