// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/letters/pinletter.h"

#include <QByteArray>
#include <QRectF>

/// Made-up PIN letters for the tests, and what other programs see in their files.
namespace caseledger::test {

/// A parent with a name in the script of the language beside the Latin one.
Recipient parentOf(Language language);
/// An office of the demonstration, with its own telephone numbers.
Letterhead demoOffice();

PinLetter letterTo(const Recipient &recipient, const QString &sheet = QStringLiteral("7K3-M9Q-XTE.1"));
PinLetterPages pagesTo(const Recipient &recipient, Language language, const Letterhead &letterhead = demoOffice());
PinLetterPages pagesIn(Language language);

/// What a program says of a PDF on its standard output; "%1" in the arguments is the file. Ends the test program where
/// it does not end well.
QByteArray saidOf(const QString &program, const QStringList &arguments, const QByteArray &pdf);
/// A part of a page as pdftoppm draws it, in mm; all of it where the part is empty.
QImage pictureOfPdf(const QByteArray &pdf, int page, int dotsPerInch, QRectF partMm = {});

} // namespace caseledger::test
