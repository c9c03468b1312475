// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/loadedcase.h"
#include "ui/desk.h"

#include <QGroupBox>

class QButtonGroup;
class QVBoxLayout;

namespace caseledger {

class ElidedLabel;

/// Which parent a paper is for. One it is never made for cannot be chosen; why stands beside it.
class ReaderChoice : public QGroupBox
{
    Q_OBJECT

public:
    /// @param kind with which readers are judged: those of a family have the same
    ReaderChoice(PaperKind kind, const Phrasebook &book, QWidget *parent = nullptr);

    Role role() const;
    void choose(Role role);
    void showNames(const CaseFile &file);

signals:
    void changed();

private:
    void add(Role role, const Phrasebook &book, QVBoxLayout *layout);

    PaperKind m_kind;
    QButtonGroup *m_roles;
    ElidedLabel *m_custodial = nullptr;
    ElidedLabel *m_noncustodial = nullptr;
};

} // namespace caseledger
