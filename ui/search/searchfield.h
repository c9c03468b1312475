// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace caseledger {

/// Where one types to find a case. What an input method is still composing (Hangul, for one) counts as typed; Enter and
/// the arrows belong to the input method until it is done.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// The text with what is being composed in its place.
    QString typed() const;

signals:
    void typedChanged(const QString &text);
    void opened(); ///< Enter
    void listWanted(); ///< the down arrow

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_composing;
};

} // namespace caseledger
