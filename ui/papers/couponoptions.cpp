// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/couponoptions.h"

#include "ui/parts/labels.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>

namespace caseledger {

namespace {

constexpr double mostMm = 10;

QDoubleSpinBox *nudgeField(const QString &name, QWidget *parent)
{
    auto *field = new QDoubleSpinBox(parent);
    field->setLocale(QLocale::c()); // digits as on paper
    field->setDecimals(1);
    field->setSingleStep(0.1);
    field->setRange(-mostMm, mostMm);
    field->setSuffix(CouponOptions::tr(" mm"));
    field->setAccessibleName(name);
    return field;
}

} // namespace

CouponOptions::CouponOptions(const PrinterTools &tools, const QStringList &printers, QWidget *parent)
    : QGroupBox(tr("Sheets"), parent)
    , m_tools(tools)
    , m_blank(new QRadioButton(tr("Blan&k paper"), this))
    , m_preprinted(new QRadioButton(tr("Preprinted &form"), this))
    , m_printers(new QComboBox(this))
    , m_right(nudgeField(tr("Move to the right"), this))
    , m_down(nudgeField(tr("Move down"), this))
{
    m_blank->setChecked(true);
    m_preprinted->setToolTip(tr("Prints only what the form does not have already"));
    m_printers->addItems(printers);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_blank);
    layout->addWidget(m_preprinted);
    layout->addWidget(buildNudge());
    auto *sheet = new QPushButton(tr("Print &alignment sheet…"), this);
    layout->addWidget(sheet);

    connect(m_preprinted, &QRadioButton::toggled, this, &CouponOptions::changed);
    connect(m_printers, &QComboBox::currentIndexChanged, this, &CouponOptions::showNudge);
    connect(m_right, &QDoubleSpinBox::valueChanged, this, &CouponOptions::keepNudge);
    connect(m_down, &QDoubleSpinBox::valueChanged, this, &CouponOptions::keepNudge);
    connect(sheet, &QPushButton::clicked, this, &CouponOptions::sheetWanted);
    showNudge();
}

QWidget *CouponOptions::buildNudge()
{
    auto *place = new QWidget(this);
    auto *form = new QFormLayout(place);
    form->setContentsMargins({});
    form->addRow(buddyLabel(tr("P&rinter"), m_printers, place), m_printers);
    form->addRow(buddyLabel(tr("Ri&ght"), m_right, place), m_right);
    form->addRow(buddyLabel(tr("Do&wn"), m_down, place), m_down);
    m_printers->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_printers->setMinimumContentsLength(12);
    const bool any = m_printers->count() > 0;
    for (QWidget *each :
        { static_cast<QWidget *>(m_printers), static_cast<QWidget *>(m_right), static_cast<QWidget *>(m_down) })
        each->setEnabled(any);
    if (!any)
        form->addRow(captionLabel(place, tr("No printer is set up.")));
    return place;
}

CouponStock CouponOptions::stock() const
{
    return m_preprinted->isChecked() ? CouponStock::Preprinted : CouponStock::Blank;
}

void CouponOptions::choose(CouponStock stock)
{
    (stock == CouponStock::Preprinted ? m_preprinted : m_blank)->setChecked(true);
}

QString CouponOptions::printer() const { return m_printers->currentText(); }

QPointF CouponOptions::nudge() const { return { m_right->value(), m_down->value() }; }

void CouponOptions::showNudge()
{
    const QPointF kept = printer().isEmpty() || !m_tools.nudge ? QPointF() : m_tools.nudge(printer());
    const QSignalBlocker right(m_right);
    const QSignalBlocker down(m_down);
    m_right->setValue(kept.x());
    m_down->setValue(kept.y());
}

void CouponOptions::keepNudge()
{
    if (!printer().isEmpty() && m_tools.keepNudge)
        m_tools.keepNudge(printer(), nudge());
}

} // namespace caseledger
