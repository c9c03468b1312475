// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/view/showntable.h"
#include "ui/cases/loadedcase.h"
#include "ui/output/tableexport.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace caseledger {

class MessageBar;
struct Desk;

/// Asks what of a table goes into which file, and why; writes it, and says how many rows there are in it.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param desk must outlive it
    /// @param shown the table as it was when this was asked for
    ExportDialog(const Desk &desk, LoadedCasePointer loaded, ShownTable shown, QWidget *parent = nullptr);

    void chooseFile();
    void writeTo(const QString &file);

signals:
    void written(qsizetype rows);
    void failed(const caseledger::Error &error);

private:
    void layOut();
    void showReady();
    ExportFormat format() const;
    ExportWish wishFor(const QString &file) const;
    void take(const Result<qsizetype> &rows, const ExportWish &wish);

    const Desk &m_desk;
    LoadedCasePointer m_loaded;
    ShownTable m_shown;
    std::optional<CellTable> m_all; ///< with the columns of the contract; null for a table that has none
    bool m_busy = false;
    MessageBar *m_message;
    QRadioButton *m_asShown;
    QRadioButton *m_complete;
    QComboBox *m_format;
    QLineEdit *m_reason;
    QPushButton *m_export = nullptr;
};

/// A count for people: "1,284".
QString countText(qsizetype count);

/// What a table's file is called, without its ending: "payments", and of another day than the case's
/// "balances-2026-02-28".
QString fileNameOf(const ShownTable &shown);

} // namespace caseledger
