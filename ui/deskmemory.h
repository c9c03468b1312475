// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <functional>

namespace caseledger {

/// What is remembered for the worker from one sign-in to the next (models/store/desk/workermemory.h), at hand without
/// waiting. What is kept here is known at once and written behind the scenes; where that fails it is known until the
/// window closes. Used on the windows' thread.
///
/// Keys: "table/<key of table>/layout", "table/<key of table>/filters", "cases/recent", "cases/pinned", "key/<code of
/// an action>", "looks/<what>", "card/first-steps".
class DeskMemory
{
public:
    using Keep = std::function<void(const QString &key, const QString &value)>;
    using Change = std::function<QString(const QString &before)>; ///< pure; called on another thread, too
    using KeepChange = std::function<void(const QString &key, const Change &change)>;

    DeskMemory() = default; ///< remembers for the life of the program
    /// @param keepChange empty: what a change makes of the value that is known here is kept
    DeskMemory(QHash<QString, QString> values, Keep keep, KeepChange keepChange = {})
        : m_values(std::move(values))
        , m_keep(std::move(keep))
        , m_keepChange(std::move(keepChange))
    { }

    QString value(const QString &key) const { return m_values.value(key); } ///< empty where nothing is remembered
    void keep(const QString &key, const QString &value); ///< an empty value is forgotten
    /// For lists: what another window of the worker has put into one since stays in it.
    void change(const QString &key, const Change &change);

private:
    bool take(const QString &key, const QString &value);

    QHash<QString, QString> m_values;
    Keep m_keep;
    KeepChange m_keepChange;
};

} // namespace caseledger
