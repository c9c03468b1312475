// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperchoices.h"

#include "models/domain/papers/monthlynotice.h"
#include "ui/access/protectedcontact.h"
#include "ui/papers/couponoptions.h"
#include "ui/papers/languagechoice.h"
#include "ui/papers/ownaddress.h"
#include "ui/papers/readerchoice.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagebar.h"
#include "ui/tables/datefilter.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGroupBox>
#include <QRadioButton>
#include <QVBoxLayout>

namespace caseledger {

namespace {

QList<DatePreset> presetsOf(PaperKind kind)
{
    if (kind == PaperKind::Coupon)
        return { DatePreset::ThisAndNextMonth, DatePreset::Next3Months, DatePreset::Next6Months,
            DatePreset::Next12Months };
    return { DatePreset::SinceLastYear, DatePreset::Last12Months, DatePreset::LastYear, DatePreset::All };
}

} // namespace

bool isStatement(PaperKind kind)
{
    return kind == PaperKind::PaymentHistory || kind == PaperKind::ObligationSummary || kind == PaperKind::Statement;
}

PaperChoices::PaperChoices(
    LoadedCasePointer loaded, PaperKind kind, const Desk &desk, const QStringList &printers, QWidget *parent)
    : QWidget(parent)
    , m_loaded(std::move(loaded))
    , m_source(m_loaded->file)
    , m_kind(kind)
{
    auto *layout = new QVBoxLayout(this); // what is made first comes first for the Tab key
    layout->setContentsMargins({});
    if (isStatement(kind))
        layout->addWidget(buildKinds());
    m_reader = new ReaderChoice(kind, desk.book, this);
    m_own = new OwnAddress(this);
    m_language = new LanguageChoice(desk.book, this);
    m_notice = new MessageBar(this);
    m_notice->setClosable(false);
    layout->addWidget(m_reader);
    layout->addWidget(m_notice);
    layout->addWidget(m_own);
    layout->addWidget(m_language);
    if (kind != PaperKind::AccessNotice)
        layout->addWidget(buildDays(desk.book));
    if (kind == PaperKind::Coupon) {
        m_coupons = new CouponOptions(desk.printers, printers, this);
        layout->addWidget(m_coupons);
        connect(m_coupons, &CouponOptions::changed, this, &PaperChoices::changed);
    }
    layout->addStretch();
    m_reader->showNames(*m_loaded->file);
    showReader();
    if (m_kinds)
        setFocusProxy(m_kinds->checkedButton()); // not the first of them, chosen or not

    connect(m_reader, &ReaderChoice::changed, this, [this] {
        m_own->forget();
        showReader();
        emit changed();
    });
    connect(m_own, &OwnAddress::given, this, &PaperChoices::changed);
    connect(m_language, &LanguageChoice::changed, this, &PaperChoices::changed);
}

QWidget *PaperChoices::buildKinds()
{
    auto *box = new QGroupBox(tr("Kind"), this);
    auto *layout = new QVBoxLayout(box);
    m_kinds = new QButtonGroup(this);
    const auto add = [this, box, layout](PaperKind kind, const QString &text) {
        auto *button = new QRadioButton(text, box);
        m_kinds->addButton(button, int(kind));
        layout->addWidget(button);
    };
    add(PaperKind::PaymentHistory, tr("Payment &history"));
    add(PaperKind::ObligationSummary, tr("Support &obligation summary"));
    add(PaperKind::Statement, tr("&Both in one"));
    choose(m_kind);
    connect(m_kinds, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (!checked)
            return;
        m_kind = PaperKind(id);
        emit changed();
    });
    return box;
}

QWidget *PaperChoices::buildDays(const Phrasebook &book)
{
    auto *box = new QGroupBox(m_kind == PaperKind::MonthlyNotice ? tr("M&onth") : tr("Period"), this);
    auto *layout = new QVBoxLayout(box);
    if (m_kind == PaperKind::MonthlyNotice) {
        constexpr int monthsBack = 24;
        m_months = new QComboBox(box);
        m_months->setAccessibleName(tr("Month"));
        const QDate latest = noticeMonth(m_loaded->today).first;
        for (int back = 0; back < monthsBack; ++back)
            m_months->addItem(book.month(latest.addMonths(-back)), latest.addMonths(-back));
        layout->addWidget(m_months);
        connect(m_months, &QComboBox::currentIndexChanged, this, &PaperChoices::changed);
    } else {
        m_period = new DateFilter(presetsOf(m_kind), m_loaded->today, box, DateFilter::Shape::Tall);
        layout->addWidget(m_period);
        connect(m_period, &DateFilter::rangeChanged, this, &PaperChoices::changed);
    }
    return box;
}

/// Both days, or none where the paper has no days. What the worker left open begins with the case, and ends today.
DateRange PaperChoices::days() const
{
    if (m_months) {
        const QDate first = m_months->currentData().toDate();
        return { first, lastOfMonth(first) };
    }
    if (!m_period)
        return {};
    DateRange days = m_period->range();
    if (!days.last.isValid())
        days.last = std::max(days.first, m_loaded->today);
    if (!days.first.isValid())
        days.first = std::min(m_loaded->file->supportCase().openingDay(), days.last);
    return days;
}

PaperWish PaperChoices::wish() const
{
    return { .kind = m_kind,
        .role = m_reader->role(),
        .period = days(),
        .asOf = m_loaded->today,
        .language = m_language->language(),
        .stock = m_coupons ? m_coupons->stock() : CouponStock::Blank };
}

void PaperChoices::choose(PaperKind kind)
{
    if (m_kinds && isStatement(kind))
        m_kinds->button(int(kind))->setChecked(true);
}

void PaperChoices::choose(Role role) { m_reader->choose(role); }

void PaperChoices::setCase(LoadedCasePointer loaded)
{
    m_loaded = std::move(loaded);
    m_source = m_loaded->file;
    m_reader->showNames(*m_loaded->file);
    showReader();
}

void PaperChoices::showSource(const CaseFilePointer &file)
{
    m_source = file;
    showNotice();
}

QString PaperChoices::ownAddressReason() const { return m_own->reason(); }

/// Where there are no users, nobody is asked: everything may be seen.
void PaperChoices::showReader()
{
    const Party &party = partyOf(*m_loaded->file, m_reader->role());
    m_language->showReader(party);
    m_own->setVisible(
        !m_loaded->worker.hasEveryRight && mayReveal(m_loaded->worker, m_loaded->file->supportCase(), party));
    showNotice();
}

bool PaperChoices::isProtected() const { return partyOf(*m_loaded->file, m_reader->role()).familyViolence; }

QString PaperChoices::notice() const
{
    switch (recipientOf(*m_source, m_reader->role()).windowAddress()) {
    case WindowAddress::None:
        return tr("No address is known for this parent: the window of the envelope stays empty.");
    case WindowAddress::Office:
        return tr("Protected: the office's address stands on this paper instead of the parent's own.");
    case WindowAddress::Own:
        break;
    }
    if (isProtected())
        return tr("Protected: this paper carries the parent's own address, which the screen withholds. Give it to "
                  "nobody else.");
    return {};
}

void PaperChoices::showNotice()
{
    if (const QString text = notice(); text.isEmpty())
        m_notice->hide();
    else
        m_notice->say(isProtected() ? MessageBar::Kind::Protected : MessageBar::Kind::Notice, text);
}

} // namespace caseledger
