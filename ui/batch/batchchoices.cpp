// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batchchoices.h"

#include "models/text/words.h"
#include "ui/batch/casechoice.h"
#include "ui/parts/filedialogs.h"
#include "ui/parts/labels.h"
#include "ui/tables/datefilter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace caseledger {

namespace {

constexpr std::array allKinds { PaperKind::PaymentHistory, PaperKind::ObligationSummary, PaperKind::Statement,
    PaperKind::Disbursements, PaperKind::Coupon, PaperKind::MonthlyNotice, PaperKind::AccessNotice };
constexpr std::array allLanguages { Language::English, Language::Arabic, Language::Italian, Language::Bengali,
    Language::Korean };

} // namespace

BatchChoices::BatchChoices(const Desk &desk, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_today(today)
    , m_kind(new QComboBox(this))
    , m_reader(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_period(
          new DateFilter({ DatePreset::Usual, DatePreset::Last12Months, DatePreset::ThisYear, DatePreset::LastYear },
              today, this, DateFilter::Shape::Tall))
    , m_reason(new QLineEdit(this))
    , m_cases(new CaseChoice(today, this))
    , m_folder(new QLineEdit(this))
    , m_shape(new QComboBox(this))
    , m_chunk(new QSpinBox(this))
    , m_keep(new QCheckBox(tr("&Keep every paper byte for byte"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(buildPaper());
    layout->addWidget(m_cases);
    layout->addWidget(buildFiles());
    layout->addStretch();
    for (QComboBox *each : { m_kind, m_reader, m_language, m_shape })
        connect(each, &QComboBox::currentIndexChanged, this, &BatchChoices::changed);
    for (QLineEdit *each : { m_reason, m_folder })
        connect(each, &QLineEdit::textChanged, this, &BatchChoices::changed);
    connect(m_period, &DateFilter::rangeChanged, this, &BatchChoices::changed);
    connect(m_cases, &CaseChoice::changed, this, &BatchChoices::changed);
    connect(m_chunk, &QSpinBox::valueChanged, this, &BatchChoices::changed);
    connect(m_keep, &QCheckBox::toggled, this, &BatchChoices::changed);
}

QWidget *BatchChoices::buildPaper()
{
    auto *box = new QGroupBox(tr("Paper"), this);
    for (const PaperKind kind : allKinds)
        m_kind->addItem(word(kind, m_desk.book), int(kind));
    choose(PaperKind::Statement);
    m_language->addItem(tr("Each parent's own"), -1);
    for (const Language language : allLanguages)
        m_language->addItem(word(language, m_desk.book), int(language));
    m_reason->setPlaceholderText(tr("Coupons are then made although wages pay"));
    auto *form = new QFormLayout(box);
    form->addRow(buddyLabel(tr("K&ind"), m_kind, box), m_kind);
    form->addRow(buddyLabel(tr("Fo&r"), m_reader, box), m_reader);
    form->addRow(buddyLabel(tr("Lan&guage"), m_language, box), m_language);
    form->addRow(plainLabel(box, tr("Period")), m_period);
    form->addRow(buddyLabel(tr("Reaso&n"), m_reason, box), m_reason);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BatchChoices::fillReaders);
    fillReaders();
    return box;
}

QWidget *BatchChoices::buildFiles()
{
    constexpr int usualChunk = 100;
    constexpr int mostInOne = 1000;
    auto *box = new QGroupBox(tr("Files"), this);
    auto *choose = new QPushButton(tr("&Folder…"), box);
    choose->setAutoDefault(false);
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setPlaceholderText(tr("An empty folder, or one to go on in"));
    m_shape->addItem(tr("A file for each case"));
    m_shape->addItem(tr("Many papers in one file"));
    m_chunk->setRange(2, mostInOne);
    m_chunk->setValue(usualChunk);
    m_chunk->setLocale(QLocale::c());
    m_chunk->setEnabled(false);
    m_keep->setToolTip(tr("Else their facts are kept and no copy can be saved later"));
    auto *folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(choose);
    auto *form = new QFormLayout(box);
    form->addRow(folder);
    form->addRow(buddyLabel(tr("Sh&ape"), m_shape, box), m_shape);
    form->addRow(buddyLabel(tr("&Papers in a file"), m_chunk, box), m_chunk);
    form->addRow(m_keep);
    setTabOrder(m_folder, choose);
    connect(choose, &QPushButton::clicked, this, &BatchChoices::openFolders);
    connect(m_shape, &QComboBox::currentIndexChanged, this, [this](int shape) {
        m_chunk->setEnabled(shape == 1);
        m_keep->setEnabled(shape == 0);
    });
    return box;
}

PaperKind BatchChoices::kind() const { return PaperKind(m_kind->currentData().toInt()); }

void BatchChoices::choose(PaperKind kind) { m_kind->setCurrentIndex(m_kind->findData(int(kind))); }

/// The parents the paper is for; what the kind has no use for is out of reach.
void BatchChoices::fillReaders()
{
    const QSignalBlocker once(m_reader);
    m_reader->clear();
    for (const Role role : { Role::Custodial, Role::Noncustodial }) {
        if (isFor(kind(), role))
            m_reader->addItem(word(role, m_desk.book), int(role));
    }
    m_reader->setEnabled(m_reader->count() > 1);
    m_period->setEnabled(kind() != PaperKind::AccessNotice);
    m_reason->setEnabled(kind() == PaperKind::Coupon);
}

BatchWish BatchChoices::wish() const
{
    BatchWish wish;
    wish.paper.kind = kind();
    wish.paper.role = Role(m_reader->currentData().toInt());
    wish.paper.asOf = isResumed() ? m_desk.papers.dayOfBatch(m_folder->text()) : m_today;
    if (const int language = m_language->currentData().toInt(); language >= 0)
        wish.paper.language = Language(language);
    if (m_period->isEnabled())
        wish.paper.period = m_period->range();
    wish.overrideReason = m_reason->isEnabled() ? m_reason->text().trimmed() : QString();
    wish.paper.overridden = !wish.overrideReason.isEmpty();
    m_cases->fill(wish);
    wish.folder = m_folder->text();
    wish.chunk = m_chunk->isEnabled() ? m_chunk->value() : 0;
    wish.keepContent = m_keep->isEnabled() && m_keep->isChecked();
    return wish;
}

QString BatchChoices::missing() const
{
    if (const QString cases = m_cases->missing(); !cases.isEmpty())
        return cases;
    return m_folder->text().isEmpty() ? tr("Choose the folder for the files.") : QString();
}

bool BatchChoices::isResumed() const
{
    return !m_folder->text().isEmpty() && m_desk.papers.dayOfBatch
        && m_desk.papers.dayOfBatch(m_folder->text()).isValid();
}

void BatchChoices::chooseFolder(const QString &folder) { m_folder->setText(folder); }

void BatchChoices::openFolders()
{
    const auto *dialog = askForFile(
        { .kind = FileWish::Kind::Folder, .title = tr("Choose the folder for the files"), .folder = m_folder->text() },
        this);
    connect(dialog, &FileDialog::fileSelected, this, &BatchChoices::chooseFolder);
}

} // namespace caseledger
