// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/keptpapersdialog.h"

#include "models/documents/papers.h"
#include "models/store/store.h"
#include "models/store/whenready.h"
#include "ui/errortext.h"
#include "ui/live/freshreading.h"
#include "ui/live/rowchange.h"
#include "ui/papers/keptpapercolumns.h"
#include "ui/parts/busyoverlay.h"
#include "ui/parts/filedialogs.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/splitter.h"
#include "ui/tables/recordtableview.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace caseledger {

namespace {

QString whatToDo(const Error &refusal)
{
    switch (refusal.kind) {
    case Error::Kind::ReasonNeeded:
        return KeptPapersDialog::tr("Give the reason in the tab of the case, then look here again.");
    case Error::Kind::Denied:
        return KeptPapersDialog::tr("Ask a supervisor of the case's own office.");
    default:
        return KeptPapersDialog::tr("Close this window and look again in a while.");
    }
}

} // namespace

KeptPapersDialog::KeptPapersDialog(const Desk &desk, const CaseId &id, QWidget *parent, const QString &reason)
    : QDialog(parent)
    , m_desk(desk)
    , m_id(id)
    , m_reason(reason)
    , m_papers(new RecordTableModel<KeptPaper>(keptPaperColumns(), desk.book, this))
    , m_message(new MessageBar(this))
    , m_table(new RecordTableView(tr("Kept papers"), this))
    , m_none(plainLabel(this, tr("No paper has been given out for this case.")))
    , m_facts(new RowDetails(this))
    , m_busy(new BusyOverlay(this))
    , m_reading(new FreshReading(this, std::chrono::milliseconds(500), [this] { read(); }))
{
    setWindowTitle(tr("Kept papers – %1").arg(id.text()));
    resizeWithinScreen(this, { 1080, 560 });
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setFocusPolicy(Qt::StrongFocus); // so that a screen reader reads why there is no table
    m_none->hide();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setKey(QStringLiteral("kept_papers"));
    m_table->setRecords(m_papers);
    m_table->remember(desk.memory);
    layOut();
    connect(m_table, &RecordTableView::currentRecordChanged, this, &KeptPapersDialog::showCurrent);
    connect(m_desk.news.get(), &OfficeWatch::newsCame, this, [this](const OfficeNews &news) {
        if (m_admission && areOf(news, m_id))
            m_reading->want();
    });
    m_busy->begin(tr("Looking for papers…"));
    read();
}

void KeptPapersDialog::layOut()
{
    auto *splitter = new Splitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_facts);
    splitter->setSizes({ 740, 300 });
    splitter->setStretchFactor(0, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = buttons->addButton(tr("&Save a copy…"), QDialogButtonBox::ActionRole);
    m_save->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_none, 1);
    layout->addWidget(buttons);
    connect(m_save, &QPushButton::clicked, this, &KeptPapersDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

void KeptPapersDialog::read()
{
    const auto answer
        = m_desk.store.run([id = m_id, reason = m_reason, given = m_admission](Connection &connection) -> Answer {
              const Result<Admission> admission = given ? *given : admitToPapers(connection, id, reason);
              if (!admission)
                  return tl::unexpected(admission.error());
              return papersOfCase(connection, *admission, id).map([&](const QList<KeptPaper> &papers) {
                  return std::pair(*admission, papers);
              });
          });
    whenReady(answer, this, [this](const Answer &read) {
        m_busy->end();
        m_reading->hasEnded();
        if (read) {
            const bool isFirst = !std::exchange(m_admission, read->first);
            take(read->second, isFirst);
        } else if (m_admission && read.error().kind == Error::Kind::Database) {
            tell(read.error()); // what is there was true, and is read again when the server is back
        } else {
            refuse(read.error());
        }
    });
}

/// Nothing but why, and what to do.
void KeptPapersDialog::refuse(const Error &error)
{
    tell(error);
    m_none->setText(whatToDo(error));
    m_none->show();
    m_none->setFocus();
    m_table->parentWidget()->hide();
    m_save->hide();
    emit refused(error);
}

void KeptPapersDialog::take(const QList<KeptPaper> &papers, bool isFirst)
{
    const bool wasEmpty = m_papers->rowCount() == 0;
    const auto keyOf = [](const KeptPaper &paper) { return paper.number.text(); };
    const RowChange change = changeOf(m_papers->rows(), papers, keyOf, keptPaperColumns());
    if (wasEmpty)
        m_papers->setRows(papers);
    else if (change.isAny)
        m_table->replaceRecords([&] { m_papers->setRows(papers); }, change.placesNow, change.fresh);
    QWidget *place = papers.isEmpty() ? static_cast<QWidget *>(m_none) : m_table;
    m_table->parentWidget()->setVisible(!papers.isEmpty());
    if (papers.isEmpty())
        m_none->show();
    if (isFirst || m_none->hasFocus()) // before it hides; who is elsewhere stays there
        place->setFocus();
    m_none->setVisible(papers.isEmpty());
    showCurrent();
    emit papersShown();
}

void KeptPapersDialog::showCurrent()
{
    const int record = m_table->currentRecord();
    m_facts->setLines(record < 0 ? QList<DetailLine>() : keptPaperFacts(m_papers->row(record), m_desk.book));
    const bool hasContent = record >= 0 && !m_papers->row(record).contentSha256.isEmpty();
    m_save->setEnabled(hasContent);
    m_save->setToolTip(record < 0 || hasContent ? QString() : tr("Only the facts of this paper were kept"));
}

void KeptPapersDialog::chooseFile()
{
    const QString name = m_papers->row(m_table->currentRecord()).number.text() + QLatin1String(".pdf");
    const auto *dialog = askForFile(
        { .kind = FileWish::Kind::Save, .title = tr("Save a copy"), .suffix = QStringLiteral("pdf"), .name = name },
        this);
    connect(dialog, &FileDialog::fileSelected, this, &KeptPapersDialog::saveCopy);
}

void KeptPapersDialog::saveCopy(const QString &file)
{
    const int record = m_table->currentRecord();
    if (record < 0)
        return;
    const auto answer = m_desk.store.run([number = m_papers->row(record).number, write = m_desk.papers.writeFile, file,
                                             reason = m_reason](Connection &connection) -> Result<> {
        const Result<KeptPaper> paper = paperByNumber(connection, number, KeptPart::Whole, reason);
        return paper ? write(paper->content, file) : tl::unexpected(paper.error());
    });
    whenReady(answer, this, [this, file](const Result<> &saved) {
        if (!saved)
            return tell(saved.error());
        m_message->say(MessageBar::Kind::Done, tr("Saved as %1, byte for byte as it was made.").arg(file));
        emit copySaved();
    });
}

void KeptPapersDialog::tell(const Error &error) { m_message->say(MessageBar::Kind::Problem, errorText(error)); }

} // namespace caseledger
