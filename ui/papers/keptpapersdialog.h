// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/cases/admission.h"
#include "models/store/papers/keptpapers.h"
#include "models/tables/recordtablemodel.h"
#include "ui/desk.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;

namespace caseledger {

class BusyOverlay;
class FreshReading;
class MessageBar;
class RecordTableView;
class RowDetails;

/// The papers that were given out for a case, with what is kept of each; those that colleagues give out meanwhile come
/// to them. A copy of one is its bytes as they were made.
class KeptPapersDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param desk must outlive the dialog
    /// @param reason why a case of another office, or a protected person's paper, is looked at
    KeptPapersDialog(const Desk &desk, const CaseId &id, QWidget *parent = nullptr, const QString &reason = {});

    void saveCopy(const QString &file); ///< of the current paper

signals:
    void papersShown();
    void refused(const caseledger::Error &error); ///< instead
    void copySaved();

private:
    using Answer = Result<std::pair<Admission, QList<KeptPaper>>>;

    void layOut();
    void read();
    void refuse(const Error &error);
    void take(const QList<KeptPaper> &papers, bool isFirst);
    void showCurrent();
    void chooseFile();
    void tell(const Error &error);

    const Desk &m_desk;
    CaseId m_id;
    QString m_reason;
    RecordTableModel<KeptPaper> *m_papers;
    MessageBar *m_message;
    RecordTableView *m_table;
    QLabel *m_none;
    RowDetails *m_facts;
    BusyOverlay *m_busy;
    FreshReading *m_reading; ///< after what colleagues gave out
    std::optional<Admission> m_admission; ///< null until they were read
    QPushButton *m_save = nullptr;
};

} // namespace caseledger
