// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/loadedcase.h"
#include "ui/desk.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QVBoxLayout;

namespace caseledger {

class CouponOptions;
class DateFilter;
class LanguageChoice;
class MessageBar;
class OwnAddress;
class ReaderChoice;

/// What one can choose of a paper: which of the three statements, the parent it goes to, its language, its days, and
/// for coupons what they are printed on.
class PaperChoices : public QWidget
{
    Q_OBJECT

public:
    /// @param printers known to the system, the usual one first; for coupons
    PaperChoices(LoadedCasePointer loaded, PaperKind kind, const Desk &desk, const QStringList &printers,
        QWidget *parent = nullptr);

    PaperWish wish() const;
    void choose(PaperKind kind); ///< among the three statements
    void choose(Role role);
    /// The case as it was read anew; the choices stay.
    void setCase(LoadedCasePointer loaded);
    /// What the paper shown was made of: whether the parent's own address stands on it.
    void showSource(const CaseFilePointer &file);
    /// Why a protected parent's own address is to stand on the paper; empty where none was given.
    QString ownAddressReason() const;
    LanguageChoice *language() const { return m_language; }
    DateFilter *period() const { return m_period; } ///< null where a paper has no period, or a month
    CouponOptions *coupons() const { return m_coupons; } ///< null for other papers
    QString notice() const; ///< what to heed with the parent chosen; empty for nothing
    bool isProtected() const; ///< the parent chosen is

signals:
    void changed();

private:
    QWidget *buildKinds();
    QWidget *buildDays(const Phrasebook &book);
    void showReader();
    void showNotice();
    DateRange days() const;

    LoadedCasePointer m_loaded;
    CaseFilePointer m_source;
    PaperKind m_kind;
    QButtonGroup *m_kinds = nullptr; ///< for statements
    ReaderChoice *m_reader;
    OwnAddress *m_own;
    LanguageChoice *m_language;
    DateFilter *m_period = nullptr;
    QComboBox *m_months = nullptr; ///< for a monthly notice
    CouponOptions *m_coupons = nullptr;
    MessageBar *m_notice;
};

/// The three kinds of one dialog.
bool isStatement(PaperKind kind);

} // namespace caseledger
