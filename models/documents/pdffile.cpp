// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/pdffile.h"

#include <QFileDevice>

namespace caseledger {

PdfFile::PdfFile(QIODevice &device, const QString &title)
    : m_device(device)
    , m_writer(&device)
    , m_feed(m_writer)
{
    m_writer.setResolution(600);
    m_writer.setTitle(title);
    m_writer.setCreator(QStringLiteral("Caseledger " CASELEDGER_VERSION));
}

Result<> PdfFile::add(std::span<const Page> pages)
{
    const Result<> taken = m_feed.add(pages);
    const Result<> written = deviceIsWell();
    return written ? taken : written;
}

Result<int> PdfFile::finish()
{
    const Result<int> pages = m_feed.finish();
    if (const Result<> written = deviceIsWell(); !written)
        return tl::unexpected(written.error());
    return pages;
}

/// Qt's writer passes over what its device refuses; a file remembers it.
Result<> PdfFile::deviceIsWell() const
{
    auto *file = qobject_cast<QFileDevice *>(&m_device);
    if (file == nullptr || (file->flush() && file->error() == QFileDevice::NoError))
        return {};
    return failure(Error::Kind::Failed,
        QStringLiteral("%1 cannot be written (%2); see that there is room, then try again.")
            .arg(file->fileName(), file->errorString()));
}

} // namespace caseledger
