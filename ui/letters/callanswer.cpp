// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/callanswer.h"

#include "models/text/phrasebook.h"
#include "ui/parts/labels.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QGridLayout>
#include <QStyle>

namespace caseledger {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CallAnswer)
};

struct Check
{
    std::optional<bool> PinChecks::*value;
    const char *name;
};

constexpr Check checks[] = {
    { &PinChecks::fullName, QT_TRANSLATE_NOOP("CallAnswer", "Full name") },
    { &PinChecks::ssn, QT_TRANSLATE_NOOP("CallAnswer", "Social Security number") },
    { &PinChecks::caseIds, QT_TRANSLATE_NOOP("CallAnswer", "Case identifiers") },
    { &PinChecks::mailingAddress, QT_TRANSLATE_NOOP("CallAnswer", "Mailing address") },
    { &PinChecks::signature, QT_TRANSLATE_NOOP("CallAnswer", "Signature") },
};

QString wordOf(const std::optional<bool> &matches)
{
    if (!matches)
        return Words::tr("not compared");
    return *matches ? Words::tr("matches") : Words::tr("does not match");
}

QString signFor(const std::optional<bool> &matches)
{
    return !matches ? QStringLiteral("\u2013") : *matches ? QStringLiteral("\u2713") : QStringLiteral("\u2715");
}

QString whyInWindow(const PinAnswer &answer)
{
    return whyOf(answer, [](const char *source) { return QCoreApplication::translate("PinAnswer", source); });
}

QString outcomeOf(const PinAnswer &answer)
{
    if (answer.result == PinResult::Queued)
        return Words::tr("All of it matches. The letter goes to the address on record.");
    const QString why = whyInWindow(answer);
    return answer.result == PinResult::NeedsApproval ? Words::tr("All of it matches. %1").arg(why) : why;
}

} // namespace

CallAnswer::CallAnswer(QWidget *parent)
    : QWidget(parent)
    , m_caption(captionLabel(this, tr("Reference number")))
    , m_number(plainLabel(this))
    , m_outcome(plainLabel(this))
    , m_attempts(plainLabel(this))
{
    setFocusPolicy(Qt::StrongFocus); // so that a screen reader reads it again
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setColumnStretch(2, 1); // a sign and its words stay together, from whichever side one reads
    for (int row = 0; row < int(std::size(checks)); ++row) {
        m_rows.append(Row { plainLabel(this), plainLabel(this) });
        emphasise(m_rows.last().sign, 1.2);
        grid->addWidget(m_rows.last().sign, row, 0);
        grid->addWidget(m_rows.last().text, row, 1);
    }
    emphasise(m_number, 2.2);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (isRightToLeft()) // Latin letters and digits would go to the other side
        m_number->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    // it runs from the left in every language, but stands with its caption
    m_number->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignAbsolute);
    emphasise(m_outcome, 1.1);
    for (QLabel *label : { m_caption, m_number, m_outcome, m_attempts }) {
        label->setWordWrap(label == m_outcome || label == m_attempts);
        grid->addWidget(label, grid->rowCount(), 0, 1, 3);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    forget();
}

void CallAnswer::showChecks(const PinChecks &answered)
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const std::optional<bool> &matches = answered.*checks[row].value;
        const bool isAsked = matches || checks[row].value != &PinChecks::signature;
        m_rows[row].sign->setText(signFor(matches));
        m_rows[row].text->setText(Words::tr("%1: %2", "what is compared, whether it matches")
                                      .arg(Words::tr(checks[row].name), wordOf(matches)));
        QFont font = this->font();
        font.setBold(matches && !*matches);
        m_rows[row].text->setFont(font);
        m_rows[row].sign->setVisible(isAsked);
        m_rows[row].text->setVisible(isAsked);
    }
}

void CallAnswer::showAnswer(const PinAnswer &answer, std::optional<int> attemptsLeft)
{
    forget();
    showChecks(answer.checks);
    m_outcome->setText(outcomeOf(answer));
    if (attemptsLeft)
        m_attempts->setText(*attemptsLeft == 1
                ? tr("1 attempt by telephone is left for this parent today.")
                : tr("%1 attempts by telephone are left for this parent today.").arg(*attemptsLeft));
    announce();
}

void CallAnswer::showLetter(const PinAnswer &answer)
{
    forget();
    m_number->setText(Phrasebook::isolated(answer.letter.text()));
    m_number->setAccessibleName(tr("Reference number %1").arg(answer.letter.text()));
    m_caption->show();
    m_number->show();
    m_outcome->setText(answer.result == PinResult::Queued ? tr("The letter is in the queue of the print room.")
                                                          : tr("The letter waits. %1").arg(whyInWindow(answer)));
    announce();
}

void CallAnswer::forget()
{
    for (const Row &row : std::as_const(m_rows)) {
        for (QLabel *label : { row.sign, row.text }) {
            label->clear();
            label->hide();
        }
    }
    m_number->setAccessibleName({});
    m_caption->hide();
    m_number->hide();
    for (QLabel *label : { m_number, m_outcome, m_attempts })
        label->clear();
}

QString CallAnswer::spoken() const
{
    QStringList texts;
    for (const Row &row : m_rows)
        texts.append(row.text->isHidden() ? QString() : row.text->text() + u'.');
    texts << (m_number->isHidden() ? QString() : m_number->accessibleName() + u'.') << m_outcome->text()
          << m_attempts->text();
    texts.removeAll(QString());
    return texts.join(u' ');
}

void CallAnswer::announce()
{
    setAccessibleName(spoken());
    QAccessibleEvent heard(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&heard);
}

} // namespace caseledger
