// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letterdesk.h"

#include "models/store/access/signin.h"
#include "ui/letters/letterdeedbar.h"
#include "ui/letters/letterdeeddialog.h"
#include "ui/letters/letterfilterbar.h"
#include "ui/letters/letterlist.h"
#include "ui/parts/messagebar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace caseledger::test {

LetterDesk::LetterDesk(samples::LetterOffice &office, const char *user)
    : m_store(std::make_unique<Store>(DatabaseSpec { .path = office.path(), .keyFile = {} }))
{
    const QString name = QString::fromLatin1(user);
    const Result<SignedIn> who = run([name](Connection &connection) {
        return signIn(connection, name, samples::rightPassword, QStringLiteral("test")).and_then([&connection] {
            return requireWorker(connection);
        });
    });
    if (!who)
        qFatal("%s", qPrintable(who.error().message));
    m_desk = std::make_unique<Desk>(Desk { *m_store, Phrasebook(), {}, {}, name, *who });
}

OpenedLetters::OpenedLetters(samples::LetterOffice &office, const char *user)
    : m_desk(std::make_unique<LetterDesk>(office, user))
    , m_window(std::make_unique<LetterWindow>(m_desk->desk()))
{
    QSignalSpy shown(m_window.get(), &LetterWindow::lettersShown);
    QSignalSpy failed(m_window.get(), &LetterWindow::failed);
    m_window->show();
    if (!QTest::qWaitFor([&] { return shown.count() + failed.count() > 0; }, 20000))
        qFatal("the queue was not read");
}

LetterList &OpenedLetters::list() const { return *m_window->findChild<LetterList *>(); }
LetterFilterBar &OpenedLetters::filter() const { return *m_window->findChild<LetterFilterBar *>(); }

QPushButton &OpenedLetters::button(LetterDeed deed) const
{
    return *m_window->findChild<LetterDeedBar *>()->button(deed);
}

QString OpenedLetters::news() const
{
    const auto *bar = m_window->findChild<MessageBar *>();
    return bar->isVisible() ? bar->text() : QString();
}

QString OpenedLetters::texts() const
{
    QStringList all;
    for (const QLabel *each : m_window->findChildren<QLabel *>()) {
        if (each->isVisible())
            all.append(each->text());
    }
    return all.join(u'\n');
}

int OpenedLetters::rows() const { return list().model()->rowCount(); }

QString OpenedLetters::cell(int row, const char *title) const
{
    const QAbstractItemModel *model = list().model();
    for (int column = 0; column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal).toString() == QString::fromLatin1(title))
            return model->index(row, column).data().toString();
    }
    return QStringLiteral("no such column");
}

void OpenedLetters::look()
{
    QSignalSpy shown(m_window.get(), &LetterWindow::lettersShown);
    m_window->look();
    QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, 20000);
}

void OpenedLetters::show(const LetterChoice &choice)
{
    filter().setChoice(choice);
    if (choice.readsEnded())
        look();
}

bool OpenedLetters::choose(const QList<PaperNumber> &numbers)
{
    QItemSelection rowsChosen;
    QModelIndex last;
    for (int row = 0; row < rows(); ++row) {
        const QModelIndex index = list().model()->index(row, 0);
        const PaperNumber number = *PaperNumber::parse(index.data().toString());
        if (numbers.contains(number))
            rowsChosen.select(index, index);
        if (number == numbers.last())
            last = index;
    }
    list().setCurrentIndex(last);
    list().selectionModel()->select(rowsChosen, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    return list().chosen().size() == numbers.size();
}

LetterDeedDialog *OpenedLetters::press(LetterDeed deed)
{
    button(deed).click();
    for (auto *dialog : m_window->findChildren<LetterDeedDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

bool OpenedLetters::decide(LetterDeed deed, const QString &reason)
{
    QSignalSpy done(m_window.get(), &LetterWindow::deedDone);
    QSignalSpy shown(m_window.get(), &LetterWindow::lettersShown);
    LetterDeedDialog *dialog = press(deed);
    if (!dialog)
        return false;
    reasonOf(*dialog).setText(reason);
    QTest::keyClick(&reasonOf(*dialog), Qt::Key_Return);
    return QTest::qWaitFor([&] { return done.count() == 1 && shown.count() == 1; }, 10000);
}

QLineEdit &OpenedLetters::reasonOf(const LetterDeedDialog &dialog) { return *dialog.findChild<QLineEdit *>(); }

} // namespace caseledger::test
