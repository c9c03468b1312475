// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/contactpane.h"

#include "models/store/store.h"
#include "models/store/whenready.h"
#include "ui/access/revealdialog.h"
#include "ui/contact/contactcard.h"
#include "ui/contact/contactchangedialog.h"
#include "ui/contact/contactdaydialog.h"
#include "ui/contact/contactwords.h"
#include "ui/errortext.h"
#include "ui/live/rowchange.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagebar.h"
#include "ui/tables/recordtableview.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>

namespace caseledger {

ContactPane::ContactPane(const Desk &desk, QWidget *parent)
    : CasePane(parent)
    , m_desk(desk)
    , m_message(new MessageBar(this))
    , m_cards(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_custodial(new ContactCard(Role::Custodial, desk))
    , m_noncustodial(new ContactCard(Role::Noncustodial, desk))
    , m_rows(new RecordTableModel<ContactHistoryRow>(contactHistoryColumns(), desk.book, this))
    , m_table(new RecordTableView(tr("History of contact")))
    , m_none(plainLabel(nullptr, tr("Nothing has changed since the case came into this office.")))
{
    constexpr int rowsInSight = 4;
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setKey(QStringLiteral("contact_history"));
    m_table->setRecords(m_rows);
    m_table->remember(desk.memory);
    m_table->setMinimumHeight(fontMetrics().height() * 2 * rowsInSight);
    m_none->hide(); // until one knows
    m_cards->addWidget(m_custodial, 1);
    m_cards->addWidget(m_noncustodial, 1);
    auto *content = new QWidget(this);
    auto *all = new QVBoxLayout(content);
    all->setContentsMargins({});
    all->addLayout(m_cards);
    all->addWidget(captionLabel(content, tr("History of contact, newest first")));
    all->addWidget(m_table, 1);
    all->addWidget(m_none, 1, Qt::AlignTop);
    auto *scrolled = new QScrollArea(this);
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setWidgetResizable(true);
    scrolled->setFocusPolicy(Qt::NoFocus);
    scrolled->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_message);
    layout->addWidget(scrolled, 1);
    watch(m_custodial, Role::Custodial);
    watch(m_noncustodial, Role::Noncustodial);
}

void ContactPane::watch(ContactCard *card, Role role)
{
    connect(card, &ContactCard::changeWanted, this,
        [this, role] { openDialog(new ContactChangeDialog(m_desk, m_loaded, role, this)); });
    for (const auto &[wanted, field] : { std::pair(&ContactCard::verifiedWanted, ContactField::VerifiedOn),
             std::pair(&ContactCard::mailReturnedWanted, ContactField::MailReturnedOn) })
        connect(card, wanted, this,
            [this, role, field = field] { openDialog(new ContactDayDialog(m_desk, m_loaded, role, field, this)); });
    connect(card, &ContactCard::contactWanted, this, [this, role] {
        auto *dialog = new RevealDialog(m_desk, m_loaded->id(), role, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        dialog->tellCaller(m_caller);
    });
}

ContactDialog *ContactPane::dialog() const { return m_dialog; }

void ContactPane::openDialog(ContactDialog *dialog)
{
    m_message->hide();
    m_dialog = dialog;
    connect(dialog, &ContactDialog::lookAgainWanted, this, &ContactPane::readAgainWanted);
    connect(dialog, &ContactDialog::contactSaved, this, [this](const ContactAnswer &answer) {
        m_message->say(MessageBar::Kind::Done, savedText(answer));
        if (!answer.changed.isEmpty())
            emit readAgainWanted();
    });
    dialog->open();
    dialog->tellCaller(m_caller);
}

void ContactPane::setCaller(CallerRole caller) { m_caller = caller; }

void ContactPane::showCase(const LoadedCasePointer &loaded, const DateRange &)
{
    if (m_loaded == loaded)
        return; // another period: nothing of it is of a day
    const bool isUnderOneLeave = m_loaded && m_loaded->admission && m_loaded->admission == loaded->admission;
    m_loaded = loaded;
    m_custodial->showCase(*loaded);
    m_noncustodial->showCase(*loaded);
    if (m_dialog && !m_dialog->takeCase(loaded))
        m_message->say(MessageBar::Kind::Problem,
            errorText({ Error::Kind::Conflict,
                QStringLiteral("Case %1 has another parent now: nothing was saved.").arg(loaded->id().text()) }));
    readHistory(isUnderOneLeave ? loaded->admission : nullptr);
}

/// @param admission under which the case was read again, since a colleague changed it; null: it is opened
void ContactPane::readHistory(const std::shared_ptr<const Admission> &admission)
{
    const auto answer
        = m_desk.store.run([id = m_loaded->id(), reason = m_loaded->reason, admission](Connection &connection) {
              return admission ? contactHistory(connection, *admission, id) : contactHistory(connection, id, reason);
          });
    whenReady(answer, this, [this](const Result<ContactHistory> &history) { takeHistory(history); });
}

void ContactPane::takeHistory(const Result<ContactHistory> &history)
{
    if (!history) {
        m_message->say(MessageBar::Kind::Problem, errorText(history.error()));
        return;
    }
    QList<ContactHistoryRow> rows;
    for (const Role role : { Role::Custodial, Role::Noncustodial }) {
        for (const ContactEntry &entry : history->of(role))
            rows.append({ role, entry });
    }
    std::ranges::stable_sort(
        rows, std::ranges::greater(), [](const ContactHistoryRow &row) { return row.entry.posting; });
    const bool isEmpty = rows.isEmpty();
    const auto keyOf = [](const ContactHistoryRow &row) {
        return QStringLiteral("%1 %2 %3").arg(row.entry.posting).arg(int(row.role)).arg(int(row.entry.kind));
    };
    const RowChange change = changeOf(m_rows->rows(), rows, keyOf, contactHistoryColumns());
    if (m_rows->rowCount() == 0)
        m_rows->setRows(std::move(rows));
    else if (change.isAny)
        m_table->replaceRecords([&] { m_rows->setRows(std::move(rows)); }, change.placesNow, change.fresh);
    m_none->setVisible(isEmpty);
    if (isEmpty && m_table->hasFocus())
        focusPane(); // before it hides: else any other control would get the focus
    m_table->setVisible(!isEmpty);
    emit historyShown();
}

void ContactPane::focusPane()
{
    for (QWidget *first : { static_cast<QWidget *>(m_custodial->changeButton()),
             static_cast<QWidget *>(m_noncustodial->changeButton()), static_cast<QWidget *>(m_table) }) {
        const bool isEmpty = first == m_table && m_none->isVisibleTo(this);
        if (first->isVisibleTo(this) && first->isEnabled() && !isEmpty)
            return first->setFocus(Qt::ShortcutFocusReason);
    }
    setFocusPolicy(Qt::StrongFocus); // nothing else takes it: the keys stay here
    setFocus(Qt::ShortcutFocusReason);
}

bool ContactPane::focusDetails()
{
    if (m_table->hasFocus() || !m_table->isVisibleTo(this))
        return false;
    m_table->setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool ContactPane::event(QEvent *event)
{
    const bool isTaken = CasePane::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange) {
        constexpr int lettersOfCard = 38;
        const bool fits = width() >= 2 * lettersOfCard * fontMetrics().averageCharWidth();
        m_cards->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    }
    return isTaken;
}

} // namespace caseledger
