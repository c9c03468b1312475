// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/districtdialog.h"

#include "models/domain/access/rights.h"
#include "models/domain/contact/contactform.h"
#include "models/store/contact/districtchanges.h"
#include "models/store/store.h"
#include "models/store/whenready.h"
#include "models/text/namefold.h"
#include "ui/actions/deskactions.h"
#include "ui/contact/contactwords.h"
#include "ui/errortext.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/splitter.h"
#include "ui/tables/recordtableview.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace caseledger {

DistrictDialog::DistrictDialog(const Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_rows(new RecordTableModel<District>(districtColumns(), desk.book, this))
    , m_changes(new RecordTableModel<DistrictChange>(districtChangeColumns(), desk.book, this))
    , m_message(new MessageBar(this))
    , m_filter(new QLineEdit(this))
    , m_table(new RecordTableView(tr("Districts"), this))
    , m_history(new RecordTableView(tr("Changes of the district"), this))
    , m_email(new QLineEdit(this))
    , m_source(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_save(new QPushButton(tr("Sa&ve"), this))
{
    setWindowTitle(tr("Directory of districts"));
    resizeWithinScreen(this, { 1040, 640 });
    for (RecordTableView *table : { m_table, m_history })
        table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setRecords(m_rows);
    m_history->setRecords(m_changes);
    layOut();
    connect(m_filter, &QLineEdit::textChanged, this, &DistrictDialog::showFiltered);
    connect(m_table, &RecordTableView::currentRecordChanged, this, &DistrictDialog::showCurrent);
    connect(m_save, &QPushButton::clicked, this, &DistrictDialog::save);
    read();
    m_filter->setFocus();
}

void DistrictDialog::layOut()
{
    auto *list = new QWidget(this);
    auto *listLayout = new QVBoxLayout(list);
    auto *filter = new QFormLayout;
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Part of a name, number or e-mail"));
    filter->addRow(buddyLabel(tr("&Filter"), m_filter, list), m_filter);
    listLayout->addLayout(filter);
    listLayout->addWidget(m_table, 1);
    auto *scrolled = new QScrollArea(this);
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setWidgetResizable(true);
    scrolled->setFocusPolicy(Qt::NoFocus);
    scrolled->setWidget(makeEditor());
    auto *splitter = new Splitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(list);
    splitter->addWidget(scrolled);
    splitter->setSizes({ 560, 460 });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

QWidget *DistrictDialog::makeEditor()
{
    constexpr int longestReason = 200;
    auto *side = new QWidget(this);
    auto *form = new QFormLayout;
    m_email->setAccessibleName(tr("E-mail"));
    m_email->setAccessibleDescription(tr("Empty where none is known. It is never guessed."));
    m_source->setAccessibleName(tr("From"));
    m_source->setPlaceholderText(tr("Who says so: a page, a letter, a call"));
    m_reason->setAccessibleName(tr("Why?"));
    for (QLineEdit *field : { m_source, m_reason })
        field->setMaxLength(longestReason);
    form->addRow(buddyLabel(tr("&E-mail"), m_email, side), m_email);
    form->addRow(buddyLabel(tr("F&rom"), m_source, side), m_source);
    form->addRow(buddyLabel(tr("&Why?"), m_reason, side), m_reason);
    m_save->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(m_save);
    auto *layout = new QVBoxLayout(side);
    layout->addLayout(form);
    layout->addLayout(line);
    layout->addWidget(captionLabel(side, tr("Changes of the district, newest first")));
    m_history->setMinimumHeight(fontMetrics().height() * 5);
    layout->addWidget(m_history, 1);
    return side;
}

/// On the store's thread.
Result<DistrictDialog::Directory> DistrictDialog::readAll(Connection &connection)
{
    Result<QList<District>> districts = readDirectory(connection);
    if (!districts)
        return tl::unexpected(districts.error());
    return districtChanges(connection).map([&districts](QList<DistrictChange> changes) {
        return Directory { *std::move(districts), std::move(changes) };
    });
}

void DistrictDialog::read()
{
    const auto answer = m_desk.store.run(&DistrictDialog::readAll);
    whenReady(answer, this, [this](const Result<Directory> &directory) {
        if (!directory)
            return complain(errorText(directory.error()), nullptr);
        m_directory = *directory;
        m_shown.clear();
        showFiltered();
        emit directoryShown();
    });
}

void DistrictDialog::showFiltered()
{
    const QString sought = folded(m_filter->text());
    const QString county = current() ? current()->countyFips : QString();
    QList<District> rows = m_directory.districts;
    rows.removeIf([&sought](const District &row) {
        return !folded(row.name + u' ' + row.office + u' ' + row.countyFips + u' ' + row.email).contains(sought);
    });
    m_rows->setRows(std::move(rows));
    choose(county);
    showCurrent();
}

void DistrictDialog::choose(QStringView countyFips)
{
    for (int record = 0; record < m_rows->rowCount(); ++record) {
        if (m_rows->row(record).countyFips == countyFips)
            m_table->chooseRecord(record);
    }
}

const District *DistrictDialog::current() const
{
    const int record = m_table->currentRecord();
    return record < 0 || record >= m_rows->rowCount() ? nullptr : &m_rows->row(record);
}

void DistrictDialog::showCurrent()
{
    const District *district = current();
    for (QWidget *part : std::initializer_list<QWidget *> { m_email, m_source, m_reason, m_save })
        part->setEnabled(district);
    QList<DistrictChange> changes = district ? m_directory.changes : QList<DistrictChange>();
    changes.removeIf([district](const DistrictChange &change) { return change.countyFips != district->countyFips; });
    m_changes->setRows(std::move(changes));
    const QString county = district ? district->countyFips : QString();
    if (county == m_shown)
        return; // what is being typed stays
    m_shown = county;
    m_email->setText(district ? district->email : QString());
    m_source->setText(district && district->isVerified() ? district->source : QString());
    m_reason->clear();
}

void DistrictDialog::complain(const QString &text, QWidget *where)
{
    m_message->say(MessageBar::Kind::Problem, text);
    if (where)
        where->setFocus();
}

void DistrictDialog::save()
{
    const District *district = current();
    if (!district)
        return;
    const DistrictChange change { .countyFips = district->countyFips,
        .email = m_email->text(),
        .source = m_source->text(),
        .reason = m_reason->text().simplified() };
    const QList<FieldRemark> remarks = remarksOnEmail(change.email);
    if (hasFault(remarks))
        return complain(textOf(remarks.first()), m_email);
    if (!cleaned(change.email).isEmpty() && cleaned(change.source).isEmpty())
        return complain(tr("Say where the e-mail is from: its source is kept beside it."), m_source);
    if (change.reason.isEmpty())
        return complain(tr("Say why: a change of the directory takes a reason."), m_reason);
    m_save->setEnabled(false);
    const auto answer
        = m_desk.store.run([change](Connection &connection) { return changeDistrict(connection, change); });
    whenReady(answer, this, [this](const Result<> &saved) { take(saved); });
}

void DistrictDialog::take(const Result<> &saved)
{
    m_save->setEnabled(true);
    m_email->setFocus(); // the button was off, and the focus with it
    if (!saved)
        return complain(errorText(saved.error()), nullptr);
    m_message->say(MessageBar::Kind::Done, tr("Saved. The e-mail is used from now on."));
    read();
}

QList<QAction *> addDistrictActions(QMenu *menu, const Desk &desk, QWidget *window)
{
    if (!may(desk.who.worker, Right::ChangeDistricts))
        return {};
    QAction *action = makeAction(DeskAction::DistrictDirectory, desk, window);
    menu->addAction(action);
    QObject::connect(action, &QAction::triggered, window, [&desk, window] {
        auto *dialog = new DistrictDialog(desk, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
    return { action };
}

} // namespace caseledger
