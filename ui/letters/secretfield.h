// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intake.h"

#include <QLineEdit>

#include <array>
#include <optional>

namespace caseledger {

/// A field for a social security number. The line itself holds dots alone: the digits lie in bytes of their own, which
/// are overwritten when they go. So there is nothing in it to select, copy, drag, undo, complete, or read aloud.
/// Backspace takes the last digit away, Delete all of them.
class SecretField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);
    ~SecretField() override;

    bool isWhole() const { return m_count == m_digits.size(); }
    std::optional<Ssn> ssn() const; ///< null until all nine digits are there
    void forget();

signals:
    void completed(); ///< the ninth digit was typed

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void add(QChar character);
    void wipeFrom(size_t place);
    void showDots();
    void takeOver(const QString &text);

    std::array<char, 9> m_digits {};
    size_t m_count = 0;
};

} // namespace caseledger
