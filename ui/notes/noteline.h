// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace caseledger {

class DraftKeeper;
class MessageBar;
class NoteField;
struct Desk;

/// The line at the foot of a case in which a note on it is written. What stands there is kept letter by letter; Enter
/// makes it a note of the case. What is refused stays in the line. While the privacy view is on the line is covered,
/// and what stands in it waits.
class NoteLine : public QWidget
{
    Q_OBJECT

public:
    /// @param desk must outlive it
    /// @param reason why the case was opened; empty where that took none
    NoteLine(const Desk &desk, const CaseId &id, const QString &reason, QWidget *parent = nullptr);

    void focusField();
    NoteField *field() const { return m_field; }
    QString status() const; ///< "Saved", "Not saved", "Note kept"; empty before anything was written

signals:
    void noteKept();

private:
    void layOut();
    void tell(const QString &problem);
    void keep();
    void take(const Result<int> &number);
    void cover(bool isOn);

    const Desk &m_desk;
    CaseId m_id;
    QString m_reason;
    MessageBar *m_message;
    NoteField *m_field;
    QLabel *m_covered; ///< stands in the field's place
    QLabel *m_status;
    QPushButton *m_keep;
    DraftKeeper *m_draft;
};

} // namespace caseledger
