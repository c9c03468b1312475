// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/pinletter/lettersamples.h"

#include "tests/unit/documents/samples.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace caseledger::test {

Recipient parentOf(Language language)
{
    Recipient parent { .role = Role::Custodial,
        .name = QStringLiteral("Maria Samplewood"),
        .language = code(language),
        .address = { .street1 = QStringLiteral("100 Example Street"),
            .street2 = QStringLiteral("Apartment 5"),
            .city = QStringLiteral("Albany"),
            .state = QStringLiteral("NY"),
            .zip = QStringLiteral("12207-0001") } };
    const auto named = [&](const QString &name, const QString &native) {
        parent.name = name;
        parent.nativeName = native;
    };
    if (language == Language::Arabic)
        named(QStringLiteral("Omar Testfield"), QStringLiteral("عمر (الحقل)"));
    else if (language == Language::Italian)
        named(QStringLiteral("Niccolò Esempio"), {});
    else if (language == Language::Bengali)
        named(QStringLiteral("Rahima Namunakar"), QStringLiteral("রহিমা নমুনাকার"));
    else if (language == Language::Korean)
        named(QStringLiteral("Minji Gasang"), QStringLiteral("가상민지"));
    return parent;
}

Letterhead demoOffice()
{
    Letterhead letterhead = office();
    letterhead.office.demo = true;
    return letterhead;
}

PinLetter letterTo(const Recipient &recipient, const QString &sheet)
{
    return { *SheetNumber::parse(sheet), *CaseId::parse(u"AA00001A1"), recipient };
}

PinLetterPages pagesTo(const Recipient &recipient, Language language, const Letterhead &letterhead)
{
    return pinLetterPages(letterTo(recipient), letterhead, QDate(2026, 3, 2), Phrasebook(language));
}

PinLetterPages pagesIn(Language language) { return pagesTo(parentOf(language), language); }

QByteArray saidOf(const QString &program, const QStringList &arguments, const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("letter.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("the temporary folder takes no file");
    file.close();
    QStringList filled;
    for (const QString &argument : arguments)
        filled.append(QString(argument).replace(QLatin1String("%1"), file.fileName()));
    QProcess process;
    process.start(program, filled);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QImage pictureOfPdf(const QByteArray &pdf, int page, int dotsPerInch, QRectF partMm)
{
    QStringList options { QStringLiteral("-r"), QString::number(dotsPerInch), QStringLiteral("-f"),
        QString::number(page), QStringLiteral("-l"), QString::number(page), QStringLiteral("-gray") };
    const qreal dotsPerMm = dotsPerInch / 25.4;
    for (const auto &[option, mm] : { std::pair("-x", partMm.left()), std::pair("-y", partMm.top()),
             std::pair("-W", partMm.width()), std::pair("-H", partMm.height()) }) {
        if (!partMm.isEmpty())
            options << QString::fromLatin1(option) << QString::number(qRound(mm * dotsPerMm));
    }
    const QByteArray picture = saidOf(QStringLiteral("pdftoppm"), options << QStringLiteral("%1"), pdf);
    return QImage::fromData(picture, "PGM").convertToFormat(QImage::Format_Grayscale8);
}

} // namespace caseledger::test
