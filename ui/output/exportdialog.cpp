// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/output/exportdialog.h"

#include "models/domain/access/rights.h"
#include "models/store/store.h"
#include "models/store/whenready.h"
#include "ui/desk.h"
#include "ui/errortext.h"
#include "ui/output/coveredpane.h"
#include "ui/parts/announcer.h"
#include "ui/parts/filedialogs.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagebar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>

namespace caseledger {

namespace {

/// As of the day of what is shown.
std::optional<CellTable> completeTable(const LoadedCase &loaded, const ShownTable &shown)
{
    const std::optional<ExportTable> table = exportTableFromName(shown.cells.name);
    if (!table)
        return std::nullopt;
    return exportCells(*loaded.file, *table, shown.asOf.isValid() ? shown.asOf : loaded.today, loaded.office.policy);
}

} // namespace

QString countText(qsizetype count) { return QLocale(QLocale::English).toString(count); }

QString fileNameOf(const ShownTable &shown)
{
    return shown.asOf.isValid() ? shown.cells.name + u'-' + shown.asOf.toString(Qt::ISODate) : shown.cells.name;
}

ExportDialog::ExportDialog(const Desk &desk, LoadedCasePointer loaded, ShownTable shown, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_loaded(std::move(loaded))
    , m_shown(std::move(shown))
    , m_all(completeTable(*m_loaded, m_shown))
    , m_message(new MessageBar(this))
    , m_asShown(new QRadioButton(
          tr("As it is &shown. Rows: %1 of %2, columns: %3")
              .arg(countText(m_shown.cells.rowCount), countText(m_shown.allRows), countText(m_shown.cells.keys.size())),
          this))
    , m_complete(new QRadioButton(this))
    , m_format(new QComboBox(this))
    , m_reason(new QLineEdit(this))
{
    //: title of a dialog; %1 is a table, %2 a case
    setWindowTitle(tr("Export: %1 – %2").arg(m_shown.title, m_loaded->id().text()));
    layOut();
    connect(m_reason, &QLineEdit::textChanged, this, &ExportDialog::showReady);
    connect(m_desk.privacy.get(), &PrivacyView::changed, this, [this](bool isOn) {
        isOn ? m_message->say(MessageBar::Kind::Notice, coveredNotice(m_desk)) : m_message->hide();
        showReady();
    });
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    showReady();
    if (!m_export->isEnabled())
        m_reason->setFocus(); // all else is chosen already
}

void ExportDialog::layOut()
{
    constexpr int longestReason = 200;
    constexpr int roomForAReason = 60;
    const int width = fontMetrics().averageCharWidth() * roomForAReason;
    auto *what = new QGroupBox(tr("What"), this);
    auto *choices = new QVBoxLayout(what);
    choices->addWidget(m_asShown);
    for (const QString &condition : m_shown.conditions) {
        QLabel *caption = captionLabel(what, condition);
        wrapAt(caption, width);
        choices->addWidget(caption);
    }
    m_asShown->setAccessibleDescription(m_shown.conditions.join(QLatin1String(", ")));
    choices->addWidget(m_complete);
    m_complete->setVisible(m_all.has_value());
    if (m_all)
        //: of a table; planned disbursements are not in it, and its columns are those of the files that are imported
        m_complete->setText(tr("&Complete, with the columns of the extract. Rows: %1, columns: %2")
                                .arg(countText(m_all->rowCount), countText(m_all->keys.size())));
    m_asShown->setChecked(true);
    m_format->addItem(tr("CSV (text, for any program)"));
    m_format->addItem(tr("XLSX (spreadsheet)"));
    m_reason->setMaxLength(longestReason);
    m_reason->setText(m_loaded->reason);
    m_reason->setMinimumWidth(width);
    QLabel *who = captionLabel(this,
        tr("The reason stands in the trail, where your supervisor reads it. Name the occasion, not a person, an "
           "address or a number."));
    wrapAt(who, width);
    m_reason->setAccessibleDescription(who->text());

    auto *form = new QFormLayout;
    form->addRow(buddyLabel(tr("&Format"), m_format, this), m_format);
    form->addRow(buddyLabel(tr("&Why?"), m_reason, this), m_reason);
    form->addRow(QString(), who);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_export = buttons->addButton(tr("&Export…"), QDialogButtonBox::ActionRole);
    m_export->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(what);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ExportDialog::showReady()
{
    const bool takesReason = grantOf(m_desk.who.worker, Right::ExportCase) == Grant::WithReason;
    m_export->setEnabled(!m_busy && !m_desk.privacy->isOn() && !(takesReason && m_reason->text().trimmed().isEmpty()));
}

ExportFormat ExportDialog::format() const
{
    return m_format->currentIndex() == 1 ? ExportFormat::Xlsx : ExportFormat::Csv;
}

void ExportDialog::chooseFile()
{
    const QString suffix = format() == ExportFormat::Xlsx ? QStringLiteral("xlsx") : QStringLiteral("csv");
    const auto *dialog = askForFile({ .kind = FileWish::Kind::Save,
                                        .title = tr("Export to a file"),
                                        .suffix = suffix,
                                        .name = fileNameOf(m_shown) + u'.' + suffix },
        this);
    connect(dialog, &FileDialog::fileSelected, this, &ExportDialog::writeTo);
}

ExportWish ExportDialog::wishFor(const QString &file) const
{
    const bool isComplete = m_all && m_complete->isChecked();
    return { .caseId = m_loaded->id(),
        .revision = m_loaded->file->revision,
        .reason = m_reason->text().simplified(),
        .cells = isComplete ? *m_all : m_shown.cells,
        .allRows = isComplete ? m_all->rowCount : m_shown.allRows,
        .isComplete = isComplete,
        .format = format(),
        .file = file };
}

/// What is under way is written to its end if the dialog is closed.
void ExportDialog::writeTo(const QString &file)
{
    if (m_busy || m_desk.privacy->isOn())
        return;
    m_busy = true;
    showReady();
    m_message->hide();
    const ExportWish wish = wishFor(file);
    whenReady(m_desk.store.run([wish](Connection &connection) { return exportTable(connection, wish); }), this,
        [this, wish](const Result<qsizetype> &rows) { take(rows, wish); });
}

void ExportDialog::take(const Result<qsizetype> &rows, const ExportWish &wish)
{
    m_busy = false;
    showReady();
    if (!rows) {
        m_message->say(MessageBar::Kind::Problem, errorText(rows.error()));
        emit failed(rows.error());
        return;
    }
    //: after an export; %3 is the path of the file
    const QString text = tr("Rows written: %1 of %2. File: %3")
                             .arg(countText(*rows), countText(wish.allRows), Phrasebook::isolated(wish.file));
    m_message->say(MessageBar::Kind::Done, text);
    announce(this, text);
    emit written(*rows);
}

} // namespace caseledger
