// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/phrasebook.h"

#include <QFrame>

#include <functional>

class QLabel;

namespace caseledger {

/// What to say now, in the caller's language, with the English below it for the worker. Its height stays, so that
/// nothing below it moves while one types.
class SpokenPanel : public QFrame
{
    Q_OBJECT

public:
    explicit SpokenPanel(QWidget *parent = nullptr);

    /// Whether there is room for English below; it is kept at first. Without, only English is spoken.
    void setEnglishBelow(bool below);
    /// @param speak the sentence in the language of a book
    void say(const Phrasebook &book, const std::function<QString(const Phrasebook &)> &speak);
    /// Where there is nobody to say it to: what to do instead.
    void tell(const QString &what);
    QString text() const; ///< the caller's, then the English where it is another

private:
    void setWords(const QString &caption, const QString &text, const QString &english, Qt::LayoutDirection direction);

    QLabel *m_caption;
    QLabel *m_text;
    QLabel *m_english;
};

} // namespace caseledger
