// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitypane.h"

#include "models/store/desk/caseactivity.h"
#include "models/store/store.h"
#include "models/store/whenready.h"
#include "ui/activity/activitycolumns.h"
#include "ui/desk.h"
#include "ui/errortext.h"
#include "ui/live/rowchange.h"
#include "ui/papers/keptpapersdialog.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/officetime.h"
#include "ui/tables/recordtableview.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

#include <utility>

namespace caseledger {

ActivityPane::ActivityPane(const Desk &desk, QWidget *parent)
    : TablePage(tr("Activity"), desk, parent)
    , m_desk(desk)
    , m_model(new RecordTableModel<Activity>(activityColumns(), desk.book, this))
    , m_message(new MessageBar(this))
    , m_look(new QPushButton(tr("&Look at the paper…"), this))
{
    m_look->setAutoDefault(false);
    m_look->setEnabled(false);
    m_look->hide();
    m_look->setAccessibleDescription(tr("Opens the kept papers of this case"));
    auto *all = static_cast<QBoxLayout *>(layout());
    all->insertWidget(0, m_message);
    all->addWidget(m_look, 0, Qt::AlignLeading);
    view()->setKey(QStringLiteral("activity"));
    view()->setRecords(m_model);
    view()->remember(desk.memory);
    connect(view(), &RecordTableView::currentRecordChanged, this, &ActivityPane::showWhatToLookAt);
    connect(view(), &QAbstractItemView::activated, this, &ActivityPane::lookAtPaper);
    connect(m_look, &QPushButton::clicked, this, &ActivityPane::lookAtPaper);
}

void ActivityPane::showCase(const LoadedCasePointer &loaded, const DateRange &range)
{
    const bool isReadAnew = m_loaded && loaded != m_loaded;
    m_loaded = loaded;
    m_range = range;
    if (isReadAnew && isVisible())
        readAgain();
    else if (m_admission)
        showInPeriod();
}

void ActivityPane::showEvent(QShowEvent *event)
{
    TablePage::showEvent(event);
    readAgain();
}

/// Back from a dialog, something may have happened.
bool ActivityPane::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && m_admission && isVisible())
        readAgain();
    return TablePage::event(event);
}

void ActivityPane::readAgain()
{
    if (!m_loaded)
        return;
    if (std::exchange(m_isReading, true)) {
        m_isStale = true;
        return;
    }
    const auto answer = m_desk.store.run(
        [id = m_loaded->id(), reason = m_loaded->reason, given = m_admission](Connection &connection) -> Answer {
            const CaseVisit visit {
                .reason = reason, .contact = ProtectedContact::TakenOut, .detail = QStringLiteral("activity")
            };
            const Result<Admission> admission = given ? *given : admitCases(connection, { id }, visit);
            if (!admission)
                return tl::unexpected(admission.error());
            return readActivity(connection, *admission, id).map([&](const QList<Activity> &activity) {
                return std::pair(*admission, activity);
            });
        });
    whenReady(answer, this, [this](const Answer &read) { take(read); });
}

void ActivityPane::take(const Answer &answer)
{
    m_isReading = false;
    if (std::exchange(m_isStale, false))
        readAgain();
    if (!answer)
        return m_message->say(MessageBar::Kind::Problem, errorText(answer.error()));
    m_message->hide();
    const bool isTheSame = m_admission && m_all == answer->second;
    m_readAt = QDateTime::currentDateTimeUtc();
    m_admission = answer->first;
    m_all = answer->second;
    if (isTheSame)
        noteReading(m_desk.book.period(m_range));
    else
        showInPeriod();
    emit activityShown();
}

/// The case's revision does not tell of notes: what goes out of here says when it was read.
void ActivityPane::noteReading(const QString &period)
{
    QStringList conditions = period.isEmpty() ? QStringList() : QStringList { TablePage::tr("Period: %1").arg(period) };
    //: of a table that goes to paper or into a file; %1 is a day and a time
    conditions.append(tr("As it was read: %1").arg(officeTime(m_readAt, m_desk.book)));
    view()->noteLeftOut(m_all.size(), conditions);
}

void ActivityPane::showInPeriod()
{
    QList<Activity> rows;
    for (const Activity &activity : std::as_const(m_all)) {
        if (m_range.contains(officeDay(activity)))
            rows.append(activity);
    }
    const auto keyOf = [](const Activity &activity) {
        return QStringLiteral("%1 %2 ").arg(activity.at.toMSecsSinceEpoch()).arg(activity.what.index()) + activity.by;
    };
    const RowChange change = changeOf(m_model->rows(), rows, keyOf, activityColumns());
    if (m_model->rowCount() == 0 || std::exchange(m_shownRange, m_range) != m_range)
        m_model->setRows(rows);
    else if (change.isAny)
        view()->replaceRecords([&] { m_model->setRows(rows); }, change.placesNow, change.fresh);
    const QString period = m_desk.book.period(m_range);
    showPeriod(period, m_loaded->today, m_all.size()); // looks at the rows
    noteReading(period);
    showRows();
}

void ActivityPane::showRows()
{
    if (!m_admission)
        return;
    const qsizetype inPeriod = m_model->rows().size();
    const qsizetype shown = view()->filter().isEmpty() ? inPeriod : qsizetype(view()->shownRecords().size());
    const bool areHidden = shown < m_all.size();
    QString empty = tr("Nothing has happened at a desk so far. Write the first note below.");
    if (inPeriod > 0)
        empty = tr("The filters hide all entries (%1).").arg(inPeriod);
    else if (areHidden)
        empty = tr("Nothing happened in this period (%1).").arg(m_desk.book.period(m_range));
    const QString count
        = areHidden ? tr("Entries: %1 of %2").arg(shown).arg(m_all.size()) : tr("Entries: %1").arg(shown);
    showRest({ count, {} }, shown == 0 ? empty : QString(), areHidden);
    m_look->setVisible(shown > 0 && may(m_desk.who.worker, Right::PrintPapers));
    showWhatToLookAt();
}

QList<DetailLine> ActivityPane::detailsOf(int record) const
{
    const Activity &activity = m_model->row(record);
    return cellLines(activityColumns(), activity, m_desk.book) + activityDetails(activity, m_desk.book);
}

void ActivityPane::showWhatToLookAt()
{
    const int record = view()->currentRecord();
    m_look->setEnabled(record >= 0 && std::holds_alternative<PaperGiven>(m_model->row(record).what));
}

void ActivityPane::lookAtPaper()
{
    if (m_look->isHidden() || !m_look->isEnabled())
        return;
    auto *dialog = new KeptPapersDialog(m_desk, m_loaded->id(), this, m_loaded->reason);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace caseledger
