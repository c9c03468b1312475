// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailroom/room/outlets.h"

#include "app/mailroom/room/folderoutlet.h"
#include "app/mailroom/spool/printeroutlet.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <sys/stat.h>

namespace caseledger {

namespace {

constexpr QLatin1String printerWord("printer ");

std::unique_ptr<Outlet> madeFor(const QString &name)
{
    if (const QString folder = folderOf(name); !folder.isEmpty()) {
        auto outlet = std::make_unique<FolderOutlet>(folder);
        return outlet->prepare() ? std::move(outlet) : nullptr;
    }
    if (!name.startsWith(printerWord))
        return nullptr;
    return printerOutlet(name.sliced(printerWord.size())).value_or(nullptr);
}

} // namespace

Outlet *Outlets::named(const QString &name)
{
    std::unique_ptr<Outlet> &outlet = m_known[name];
    if (!outlet)
        outlet = madeFor(name);
    return outlet.get();
}

Result<std::unique_ptr<Outlet>> folderOutlet(const QString &folder)
{
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
        return failure(Error::Kind::Failed,
            QStringLiteral("The folder %1 cannot be made: %2.").arg(folder, qt_error_string(errno)));
    const QString real = QFileInfo(folder).canonicalFilePath();
    return std::make_unique<FolderOutlet>(real.isEmpty() ? folder : real); // a link to nowhere is told by its name
}

Result<std::unique_ptr<Outlet>> printerOutlet(const QString &printer)
{
    return printerAddress(printer).map([](const PrinterAddress &address) -> std::unique_ptr<Outlet> {
        return std::make_unique<PrinterOutlet>(address);
    });
}

} // namespace caseledger
