// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/party.h"
#include "models/text/phrasebook.h"

#include <QGroupBox>

class QComboBox;
class QLabel;

namespace caseledger {

/// The language of a paper: the reader's own first, and what has to be known of a translation.
class LanguageChoice : public QGroupBox
{
    Q_OBJECT

public:
    explicit LanguageChoice(const Phrasebook &book, QWidget *parent = nullptr);

    Language language() const;
    void choose(Language language);
    /// Lists the reader's language first and chooses it.
    void showReader(const Party &reader);
    QString notice() const; ///< what to heed with the language chosen; empty for nothing

signals:
    void changed();

private:
    void showNotice();

    Phrasebook m_book;
    QString m_readersCode; ///< as imported
    QComboBox *m_languages;
    QLabel *m_notice;
};

} // namespace caseledger
