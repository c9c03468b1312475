// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterdeeddialog.h"

#include "models/text/letterwords.h"
#include "ui/cases/rowdetails.h"
#include "ui/letters/lettercolumns.h"
#include "ui/parts/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace caseledger {

namespace {

/// Each letter with what it waits for.
QList<DetailLine> namesOf(const QList<Letter> &letters, const Phrasebook &book)
{
    QList<DetailLine> lines;
    for (const Letter &letter : letters) {
        const QStringList parts { letter.number.text(), letter.caseId.text(), word(letter.state, book) };
        lines.append({ parts.join(QStringLiteral(" · ")),
            letter.reason.isEmpty() ? LetterDeedDialog::tr("No reason is given.") : whyText(letter.reason) });
    }
    return lines;
}

} // namespace

LetterDeedDialog::LetterDeedDialog(
    LetterDeed deed, const QList<Letter> &letters, const Phrasebook &book, QWidget *parent)
    : QDialog(parent)
    , m_deed(deed)
    , m_reason(new QComboBox(this))
    , m_go(new QPushButton(deedTitle(deed, letters), this))
{
    constexpr int longestReason = 200;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(deedTitle(deed, letters));
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->setCompleter(nullptr); // what is typed stays as it is typed
    m_reason->addItems(usualReasons(deed));
    m_reason->setCurrentIndex(-1); // none is proposed
    m_reason->lineEdit()->setMaxLength(longestReason);
    m_reason->lineEdit()->setAccessibleName(tr("Why?")); // it has the focus, and the label is the list's
    m_reason->lineEdit()->setPlaceholderText(tr("Type a reason, or choose one (Alt+Down)"));
    m_go->setEnabled(false);
    m_go->setDefault(true);
    layOut(letters, book);
    m_reason->setFocus();
    connect(m_reason, &QComboBox::editTextChanged, this, [this] { m_go->setEnabled(!reason().isEmpty()); });
    connect(m_go, &QPushButton::clicked, this, &LetterDeedDialog::give);
}

void LetterDeedDialog::layOut(const QList<Letter> &letters, const Phrasebook &book)
{
    constexpr int lettersInALine = 72;
    constexpr int linesShown = 5;
    const int width = fontMetrics().averageCharWidth() * lettersInALine;
    PlainLabel *title = plainLabel(this, windowTitle());
    emphasise(title, 1.1);
    PlainLabel *advice = plainLabel(this, deedAdvice(m_deed, letters));
    wrapAt(advice, width);
    auto *names = new RowDetails(this);
    names->setAccessibleName(tr("Letters"));
    names->setLines(namesOf(letters, book));
    names->setFixedHeight(names->fontMetrics().lineSpacing() * linesShown);
    QLabel *who = captionLabel(
        this, tr("The reason stands in the trail. Name the occasion, not a person, an address or a telephone number."));
    wrapAt(who, width);
    m_reason->lineEdit()->setAccessibleDescription(advice->text() + u' ' + who->text());
    auto *leave = new QPushButton(tr("C&lose"), this);
    leave->setAutoDefault(false);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_go);
    buttons->addWidget(leave);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(advice);
    layout->addWidget(names);
    layout->addWidget(buddyLabel(tr("&Why?"), m_reason, this));
    layout->addWidget(m_reason);
    layout->addWidget(who);
    layout->addLayout(buttons);
}

QString LetterDeedDialog::reason() const { return m_reason->currentText().simplified(); }

void LetterDeedDialog::give()
{
    emit decided(reason());
    accept();
}

} // namespace caseledger
