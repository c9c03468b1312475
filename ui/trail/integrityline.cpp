// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trail/integrityline.h"

#include "models/store/store.h"
#include "models/store/whenready.h"
#include "ui/errortext.h"
#include "ui/parts/filedialogs.h"
#include "ui/parts/labels.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace caseledger {

IntegrityLine::IntegrityLine(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_text(plainLabel(this, tr("Not verified yet. Verifying stands in the trail, too.")))
    , m_chains(new QPushButton(tr("&Verify"), this))
    , m_checkpoint(new QPushButton(tr("Verify by a chec&kpoint…"), this))
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleDescription(tr("Whether the trail is whole"));
    m_chains->setAutoDefault(false);
    m_checkpoint->setAutoDefault(false);
    m_checkpoint->setToolTip(tr("A file of \"caseledgerctl audit checkpoint\" that was kept elsewhere"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 1);
    layout->addWidget(m_chains);
    layout->addWidget(m_checkpoint);
    connect(m_chains, &QPushButton::clicked, this, [this] { verify(); });
    connect(m_checkpoint, &QPushButton::clicked, this, &IntegrityLine::chooseCheckpoint);
}

QString IntegrityLine::text() const { return m_text->text(); }

/// On the store's thread.
Result<IntegrityLine::Verification> IntegrityLine::verification(Connection &connection, const QString &checkpoint)
{
    std::optional<CheckpointFile> file;
    if (!checkpoint.isEmpty()) {
        Result<CheckpointFile> opened = CheckpointFile::open(checkpoint);
        if (!opened)
            return tl::unexpected(opened.error());
        file = std::move(*opened);
    }
    Verification found;
    const auto tell = [&found](const TrailFault &fault) {
        if (found.first == TrailFault())
            found.first = fault;
    };
    const Result<TrailCount> count = verifyTrail(connection, file ? &*file : nullptr, tell);
    if (!count)
        return tl::unexpected(count.error());
    found.count = *count;
    return found;
}

void IntegrityLine::verify(const QString &checkpoint)
{
    m_chains->setEnabled(false);
    m_checkpoint->setEnabled(false);
    m_text->setText(tr("Verifying…"));
    const auto answer
        = m_desk.store.run([checkpoint](Connection &connection) { return verification(connection, checkpoint); });
    whenReady(answer, this, [this, byCheckpoint = !checkpoint.isEmpty()](const Result<Verification> &found) {
        m_chains->setEnabled(true);
        m_checkpoint->setEnabled(true);
        if (found)
            return say(*found, byCheckpoint);
        m_text->setText(errorText(found.error()));
        emit failed(found.error());
    });
}

void IntegrityLine::say(const Verification &found, bool byCheckpoint)
{
    const bool isWhole = found.count.faults == 0;
    if (!isWhole)
        m_text->setText(tr("✕ The trail was bent. First at session %1, row %2: %3. Sessions with a fault: %4.")
                            .arg(found.first.session)
                            .arg(found.first.row)
                            .arg(found.first.fault)
                            .arg(found.count.faults));
    else if (byCheckpoint)
        m_text->setText(tr("✓ Verified: %1 rows of %2 sessions, and all that the checkpoint knows is there.")
                            .arg(found.count.rows)
                            .arg(found.count.sessions));
    else
        m_text->setText(tr("✓ Chain verified to session %2: %1 rows. A cut end, or a trail written anew, shows only by "
                           "a checkpoint.")
                            .arg(found.count.rows)
                            .arg(found.count.sessions));
    emit verified(isWhole);
}

void IntegrityLine::chooseCheckpoint()
{
    const auto *dialog = askForFile({ .title = tr("Choose the checkpoint") }, this);
    connect(dialog, &FileDialog::fileSelected, this, &IntegrityLine::verify);
}

} // namespace caseledger
