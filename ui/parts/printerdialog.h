// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QFuture>
#include <QPrinter>

#include <memory>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace caseledger {

class ElidedLabel;
class PlainLabel;

/// What a printer says of itself.
struct OfferedPrinter
{
    QString name;
    QString place = {}; ///< its description and where it stands, for people; may be empty
    bool isUsual = false; ///< the system's own choice
    QList<QPrinter::DuplexMode> sides = {}; ///< ways it prints on both sides of a sheet, and on one
    QPrinter::DuplexMode usualSides = QPrinter::DuplexNone;
};

struct PrinterWish
{
    QString printer;
    int copies = 1;
    QPrinter::DuplexMode sides = QPrinter::DuplexNone;
};

/// Asks the print system, on a thread of its own: one that does not answer holds up no window.
QFuture<QList<OfferedPrinter>> askForPrinters();

/// A printer as it was wished for; null where it is there no longer.
std::shared_ptr<QPrinter> printerFor(const PrinterWish &wish, const QString &title);

/// Asks which printer, how many copies, and whether on both sides. It reads no files: the toolkit's own dialog opens
/// those of the home folder to propose names, and to close a database's file would give up the locks on it.
class PrinterDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param suggested printer; empty for the system's usual one
    PrinterDialog(const QString &title, const QString &suggested, QWidget *parent = nullptr);

    /// What there is to choose from. Until then it says that it is asking.
    void setPrinters(const QList<OfferedPrinter> &printers);
    PrinterWish wish() const;

signals:
    void chosen(const caseledger::PrinterWish &wish);

private:
    void showPrinter();
    void choose();

    QString m_suggested;
    QList<OfferedPrinter> m_offered;
    PlainLabel *m_message;
    QComboBox *m_printers;
    ElidedLabel *m_place;
    QSpinBox *m_copies;
    QComboBox *m_sides;
    QPushButton *m_print;
};

} // namespace caseledger
