// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/filekind.h"

#include "models/imports/csv.h"
#include "models/imports/sealedpins.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

namespace caseledger {

namespace {

constexpr qint64 looked = 65'536; ///< bytes at the beginning of the file

std::optional<ExtractKind> extractKindOf(QByteArray &head)
{
    QBuffer buffer(&head);
    buffer.open(QIODevice::ReadOnly);
    CsvReader csv(buffer);
    if (csv.next() != CsvReader::Step::Record)
        return std::nullopt;
    QList<QByteArray> header;
    for (qsizetype i = 0; i < csv.fieldCount(); ++i)
        header += csv.field(i).toByteArray();
    return extractKindOfHeader(header);
}

bool isNacha(QByteArray head)
{
    if (head.startsWith("\xef\xbb\xbf"))
        head.remove(0, 3);
    head = head.trimmed();
    const bool beginsWithDigit = !head.isEmpty() && head.front() >= '0' && head.front() <= '9';
    return beginsWithDigit || head.mid(34, 6) == "094101";
}

} // namespace

Result<FileKind> fileKindOf(const QString &path)
{
    QFile device(path);
    const QString name = QFileInfo(path).fileName();
    QByteArray head(looked, Qt::Uninitialized);
    const qint64 got = device.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? device.read(head.data(), looked) : -1;
    if (got < 0)
        return failure(Error::Kind::Failed, QStringLiteral("%1 cannot be read: %2.").arg(name, device.errorString()));
    head.truncate(got);
    if (head.startsWith(sealedPinsKind))
        return FileKind { FileKind::Form::SealedPins };
    if (const auto kind = extractKindOf(head))
        return FileKind { FileKind::Form::Extract, *kind };
    if (isNacha(head))
        return FileKind { FileKind::Form::Nacha };
    return failure(Error::Kind::Refused,
        QStringLiteral("%1 is no file that can be imported: its first line neither names the columns of an extract nor "
                       "is a NACHA file header.")
            .arg(name));
}

} // namespace caseledger
