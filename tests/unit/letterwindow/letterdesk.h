// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lettersamples.h"
#include "models/store/letters/letterqueue.h"
#include "models/store/store.h"
#include "ui/desk.h"
#include "ui/letters/letterchoice.h"
#include "ui/letters/letterwindow.h"

#include <memory>

class QLineEdit;
class QPushButton;

namespace caseledger {

class LetterDeedDialog;
class LetterFilterBar;
class LetterList;

namespace test {

/// A user of an office of letters at a desk, signed in on its store.
class LetterDesk
{
public:
    LetterDesk(samples::LetterOffice &office, const char *user);

    Desk &desk() { return *m_desk; }
    /// What a colleague does meanwhile, on a connection of her own.
    template <class Job>
    auto run(Job job)
    {
        auto future = m_store->run(std::move(job));
        future.waitForFinished();
        return future.result();
    }

private:
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Desk> m_desk;
};

/// The window of the queue at such a desk, open and read.
class OpenedLetters
{
public:
    OpenedLetters(samples::LetterOffice &office, const char *user = "supervisor");

    LetterWindow &window() { return *m_window; }
    LetterList &list() const;
    LetterFilterBar &filter() const;
    QPushButton &button(LetterDeed deed) const;
    QString news() const; ///< of the message bar; empty where it says nothing
    QString texts() const; ///< of all labels that are shown
    int rows() const;
    QString cell(int row, const char *title) const;
    void look(); ///< reads again, and waits for it
    void show(const LetterChoice &choice); ///< and waits where that reads
    bool choose(const QList<PaperNumber> &numbers); ///< the last becomes current
    /// Presses a deed's button and answers the dialog that opens; null where none does.
    LetterDeedDialog *press(LetterDeed deed);
    /// The whole deed, and waits until it is done and the queue is read again.
    bool decide(LetterDeed deed, const QString &reason);
    static QLineEdit &reasonOf(const LetterDeedDialog &dialog);

private:
    std::unique_ptr<LetterDesk> m_desk;
    std::unique_ptr<LetterWindow> m_window;
};

} // namespace test
} // namespace caseledger
