// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <sodium.h>

/// Internal to models/safety: libsodium and Qt's bytes.
namespace caseledger {

/// Before anything else of libsodium. Thread-safe.
inline void startSodium()
{
    static const int started = sodium_init();
    if (started < 0)
        qFatal("libsodium does not start: the system gives no random numbers");
}

inline unsigned char *sodiumBytes(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }
inline const unsigned char *sodiumBytes(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

} // namespace caseledger
