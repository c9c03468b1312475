// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/engine/engine.h"

#include <QFile>

namespace caseledger {

QString textOf(Dialect dialect, const char *name)
{
    const QString stem = QLatin1String(":/sql/") + QLatin1String(name);
    const QLatin1String own(dialect == Dialect::Sqlite ? ".sqlite.sql" : ".postgresql.sql");
    for (const QLatin1String ending : { own, QLatin1String(".sql") }) {
        QFile file(stem + ending);
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

} // namespace caseledger
