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
    void setBefore(const QString &before);
    void showRemark(const std::optional<FieldRemark> &remark);

signals:
    void edited();
    void left();

private:
    void describe();

    ContactField m_field;
    QString m_before;
    bool m_wasLeft = false;
    QLineEdit *m_editor;
    QPushButton *m_offer;
    QLabel *m_remark;
    QLabel *m_beforeLine;
};

} // namespace caseledger
