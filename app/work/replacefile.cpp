// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/work/replacefile.h"

#include <QSaveFile>

namespace caseledger {

namespace {

bool write(QSaveFile &saved, QByteArrayView content, Readers readers)
{
    if (!saved.open(QIODevice::WriteOnly))
        return false;
    if (readers == Readers::Owner && !saved.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return false;
    return saved.write(content.data(), content.size()) == content.size() && saved.commit();
}

} // namespace

Result<> replaceFile(const QString &file, QByteArrayView content, Readers readers)
{
    QSaveFile saved(file);
    if (write(saved, content, readers))
        return {};
    return failure(Error::Kind::Failed,
        QStringLiteral("%1 could not be written: %2; what was there before is as it was")
            .arg(file, saved.errorString()));
}

} // namespace caseledger
