// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace caseledger {

/// The drawings of places where there is nothing (resources/pictures, a file each).
enum class Picture { NoCase, NothingFound, NoRows, QueueEmpty, NoAccess };

/// A drawing in the colours of its widget, as large as its place allows; nothing for assistive technology.
class PictureView : public QWidget
{
    Q_OBJECT

public:
    explicit PictureView(Picture picture, QWidget *parent = nullptr);

    void setPicture(Picture picture);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Picture m_picture;
};

/// Where there is nothing to show: a picture, what is the matter, and at most one thing to do about it. Where there is
/// little room, the picture is smaller or goes; the words stay.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// @param hint how to go on, in a smaller type; may be empty
    /// @param action the words of its button; empty for none
    EmptyState(Picture picture, const QString &text, const QString &hint, const QString &action, QWidget *parent);

    void say(Picture picture, const QString &text, const QString &hint = {}, const QString &action = {});
    QString text() const;
    QPushButton *button() const { return m_action; }

signals:
    void actionWanted();

private:
    PictureView *m_picture;
    QLabel *m_text;
    QLabel *m_hint;
    QPushButton *m_action;
};

} // namespace caseledger
