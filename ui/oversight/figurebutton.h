// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace caseledger {

/// A figure that leads to its list: the number, what it counts, and a line about it. A screen reader says "Open
/// letters: 12" and the line as its description.
class FigureButton : public QPushButton
{
    Q_OBJECT

public:
    explicit FigureButton(const QString &what, QWidget *parent = nullptr);

    /// @param number empty where it is not known yet
    void setFigure(const QString &number, const QString &about);
    QString number() const { return m_number; }
    QString about() const { return m_about; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont numberFont() const;
    QFont whatFont() const;
    int textLeft() const; ///< where the words begin, from the leading side
    int aboutHeight(int width) const;

    QString m_what;
    QString m_number;
    QString m_about;
};

} // namespace caseledger
