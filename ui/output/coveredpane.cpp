// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/output/coveredpane.h"

#include "ui/actions/deskactions.h"
#include "ui/desk.h"
#include "ui/parts/labels.h"

#include <QVBoxLayout>

namespace caseledger {

CoveredPane::CoveredPane(const Desk &desk, QWidget *parent)
    : CasePane(parent)
    , m_text(plainLabel(this, coveredNotice(desk)))
{
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setFocusPolicy(Qt::StrongFocus); // so that a screen reader reads why there is nothing
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text, 1);
}

void CoveredPane::focusPane() { m_text->setFocus(Qt::ShortcutFocusReason); }

QString coveredNotice(const Desk &desk)
{
    const QList<QKeySequence> keys = keysOf(DeskAction::PrivacyView, desk);
    const QString text = CoveredPane::tr("Amounts and contact are covered.");
    return keys.isEmpty() ? text
                          //: the privacy view; %1 is a key
                          : CoveredPane::tr("Amounts and contact are covered. %1 shows them again.")
                                .arg(keys.first().toString(QKeySequence::NativeText));
}

} // namespace caseledger
