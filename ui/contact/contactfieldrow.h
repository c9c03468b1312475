// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/contact/contactform.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace caseledger {

/// One field of a contact: what is typed, what was there before where that may be seen, and what is to be said of it,
/// in words beside it. Offers another way to write it; takes nothing by itself.
class ContactFieldRow : public QWidget
{
    Q_OBJECT

public:
    explicit ContactFieldRow(ContactField field, QWidget *parent = nullptr);
    ~ContactFieldRow() override;

    ContactField field() const { return m_field; }
    QString text() const;
    bool isTouched() const; ///< it is not what was there
    bool wasLeft() const { return m_wasLeft; } ///< somebody was in it and went on, or took an offer
    QLineEdit *editor() const { return m_editor; }

    /// What is on record. What is typed stays; where nothing was, it becomes this.
    /// @param keepsText of a field that nobody typed into, too: it belongs to others where somebody did
    void setBefore(const QString &before, bool keepsText = false);
    /// What stands in it is not what is on record, and that became another while one was typing. It says so beside it.
    bool isContested() const { return m_isOvertaken && isTouched(); }
    /// The same for another reason than what is on record of this field; then there is nothing to take.
    /// @param why a sentence that stands beside it
    void noteOvertaken(const QString &why);
    void takeRecord(); ///< what stands in it is what is on record, where there is that; and it is contested no more
    void showRemark(const std::optional<FieldRemark> &remark);

signals:
    void edited();
    void left();

private:
    void describe();

    ContactField m_field;
    QString m_before;
    bool m_wasLeft = false;
    bool m_isOvertaken = false; ///< what is on record became another while something else stood in it
    QString m_whyOvertaken; ///< empty where that is the field's own
    QLineEdit *m_editor;
    QPushButton *m_offer;
    QLabel *m_remark;
    QLabel *m_beforeLine;
};

/// The names of the contested fields among the rows in a widget.
QStringList contestedFields(const QWidget &widget);
/// What is on record is taken in all of them; an address as a whole.
void takeRecord(const QWidget &widget);

} // namespace caseledger
