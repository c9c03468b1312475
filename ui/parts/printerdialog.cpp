// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/printerdialog.h"

#include "ui/parts/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPrinterInfo>
#include <QPromise>
#include <QPushButton>
#include <QSpinBox>
#include <QThreadPool>

namespace caseledger {

namespace {

QList<OfferedPrinter> offeredPrinters()
{
    QList<OfferedPrinter> offered;
    for (const QString &name : QPrinterInfo::availablePrinterNames()) {
        const QPrinterInfo info = QPrinterInfo::printerInfo(name);
        QStringList place { info.description(), info.location() };
        place.removeAll(QString());
        offered.append({ .name = name,
            .place = place.join(QLatin1String(", ")),
            .isUsual = info.isDefault(),
            .sides = info.supportedDuplexModes(),
            .usualSides = info.defaultDuplexMode() });
    }
    return offered;
}

QString sidesText(QPrinter::DuplexMode sides)
{
    switch (sides) {
    case QPrinter::DuplexNone:
        return PrinterDialog::tr("One side");
    case QPrinter::DuplexAuto:
        return PrinterDialog::tr("As the printer does");
    case QPrinter::DuplexLongSide:
        return PrinterDialog::tr("Both sides, turned at the long edge");
    case QPrinter::DuplexShortSide:
        return PrinterDialog::tr("Both sides, turned at the short edge");
    }
    return {};
}

} // namespace

QFuture<QList<OfferedPrinter>> askForPrinters()
{
    auto promise = std::make_shared<QPromise<QList<OfferedPrinter>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise] {
        promise->addResult(offeredPrinters());
        promise->finish();
    });
    return promise->future();
}

std::shared_ptr<QPrinter> printerFor(const PrinterWish &wish, const QString &title)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPrinterName(wish.printer);
    if (wish.printer.isEmpty() || printer->printerName() != wish.printer)
        return nullptr;
    printer->setDocName(title);
    printer->setCopyCount(wish.copies);
    printer->setDuplex(wish.sides);
    return printer;
}

PrinterDialog::PrinterDialog(const QString &title, const QString &suggested, QWidget *parent)
    : QDialog(parent)
    , m_suggested(suggested)
    , m_message(plainLabel(this, tr("Asking for the printers…")))
    , m_printers(new QComboBox(this))
    , m_place(new ElidedLabel(this))
    , m_copies(new QSpinBox(this))
    , m_sides(new QComboBox(this))
{
    constexpr int mostCopies = 99;
    setWindowTitle(tr("Print: %1").arg(title));
    m_copies->setRange(1, mostCopies);
    m_message->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(buddyLabel(tr("P&rinter"), m_printers, this), m_printers);
    form->addRow(QString(), m_place);
    form->addRow(buddyLabel(tr("&Copies"), m_copies, this), m_copies);
    form->addRow(buddyLabel(tr("S&ides"), m_sides, this), m_sides);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_print = buttons->addButton(tr("&Print"), QDialogButtonBox::AcceptRole);
    m_print->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    for (QWidget *field : { static_cast<QWidget *>(m_printers), static_cast<QWidget *>(m_copies),
             static_cast<QWidget *>(m_sides), static_cast<QWidget *>(m_print) })
        field->setEnabled(false);
    resizeWithinScreen(this, QSize(fontMetrics().averageCharWidth() * 60, sizeHint().height()));
    connect(m_printers, &QComboBox::currentIndexChanged, this, &PrinterDialog::showPrinter);
    connect(buttons, &QDialogButtonBox::accepted, this, &PrinterDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PrinterDialog::setPrinters(const QList<OfferedPrinter> &printers)
{
    m_offered = printers;
    m_message->setText(tr("No printer is set up on this computer."));
    m_message->setVisible(printers.isEmpty());
    m_printers->setEnabled(!printers.isEmpty());
    m_copies->setEnabled(!printers.isEmpty());
    m_print->setEnabled(!printers.isEmpty());
    int usual = printers.isEmpty() ? -1 : 0;
    for (int row = 0; row < printers.size(); ++row) {
        m_printers->addItem(printers[row].name);
        if (printers[row].isUsual)
            usual = row;
    }
    const int suggested = m_printers->findText(m_suggested, Qt::MatchFixedString | Qt::MatchCaseSensitive);
    m_printers->setCurrentIndex(suggested < 0 ? usual : suggested);
    showPrinter();
    if (!printers.isEmpty())
        m_printers->setFocus();
}

void PrinterDialog::showPrinter()
{
    const OfferedPrinter printer = m_offered.value(m_printers->currentIndex());
    m_place->setLine(printer.place);
    m_sides->clear();
    for (const QPrinter::DuplexMode sides : printer.sides)
        m_sides->addItem(sidesText(sides), sides);
    m_sides->setCurrentIndex(qMax(0, m_sides->findData(printer.usualSides)));
    m_sides->setEnabled(m_sides->count() > 1);
}

PrinterWish PrinterDialog::wish() const
{
    const QVariant sides = m_sides->currentData();
    return { .printer = m_printers->currentText(),
        .copies = m_copies->value(),
        .sides = sides.isValid() ? sides.value<QPrinter::DuplexMode>() : QPrinter::DuplexNone };
}

void PrinterDialog::choose()
{
    const PrinterWish wished = wish();
    accept();
    emit chosen(wished);
}

} // namespace caseledger
