// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/phrasebook.h"

#include <QObject>

namespace caseledger {

struct LoadedCase;

/// Whether amounts and contact are covered on this desk's screen, for the counter, where others look on. Off when a
/// session begins. Nothing is asked to cover itself: amounts are words of the desk's book, which gives covered() for
/// all of them, and what is shown of a case has no contact in it (covered()). Used on the windows' thread.
class PrivacyView : public QObject
{
    Q_OBJECT

public:
    bool isOn() const { return *m_isOn; }
    void setOn(bool on);
    /// The book of a desk: its amounts follow this switch.
    Phrasebook bookOf(const Phrasebook &book) const { return book.withCover(m_isOn); }
    /// A case as the screen may show it now: the same, or covered().
    std::shared_ptr<const LoadedCase> shown(const std::shared_ptr<const LoadedCase> &loaded) const;

signals:
    void changed(bool on); ///< what is shown has to be shown anew

private:
    std::shared_ptr<std::atomic<bool>> m_isOn = std::make_shared<std::atomic<bool>>(false);
};

/// The same case as a bystander may see it: addresses, phones, e-mails, days of birth and ends of SSNs are covered.
/// What is withheld stays withheld, what is unknown unknown.
std::shared_ptr<const LoadedCase> covered(const std::shared_ptr<const LoadedCase> &loaded);

} // namespace caseledger
