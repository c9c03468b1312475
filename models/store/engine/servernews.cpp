// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/engine/servernews.h"

#include "models/store/engine/serverengine.h"

namespace caseledger {

namespace {

constexpr qsizetype mostCases = 64; ///< named one by one

struct NotificationEnd
{
    void operator()(PGnotify *notification) const { PQfreemem(notification); }
};
using Notification = std::unique_ptr<PGnotify, NotificationEnd>;

} // namespace

EngineFault listenForNews(ServerEngine &engine)
{
    return engine.runScript(textOf(Dialect::PostgreSql, "listen_news"));
}

int processOf(const ServerEngine &engine) { return PQbackendPID(engine.link()); }

int socketOf(const ServerEngine &engine) { return PQsocket(engine.link()); }

void takeNews(ServerEngine &engine, OfficeNews &news)
{
    PQconsumeInput(engine.link()); // where that fails the connection says so
    while (const Notification told { PQnotifies(engine.link()) }) {
        if (told->be_pid != processOf(engine))
            addNews(told->extra, news);
    }
}

void addNews(QByteArrayView word, OfficeNews &news)
{
    static constexpr QByteArrayView aboutCase("case ");
    if (word == "*")
        news.isAnyCase = true;
    else if (word == "office")
        news.isOffice = true;
    else if (word.startsWith(aboutCase)) {
        const auto id = CaseId::parse(QString::fromLatin1(word.sliced(aboutCase.size())));
        if (id && !news.isAnyCase && !news.cases.contains(*id))
            news.cases.append(*id);
    }
    if (news.cases.size() > mostCases)
        news.isAnyCase = true;
    if (news.isAnyCase)
        news.cases.clear();
}

} // namespace caseledger
