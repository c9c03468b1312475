// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clockedoffice.h"

using namespace Qt::StringLiterals;

namespace caseledger::samples {

ClockedOffice::ClockedOffice(MovedClock &clock, int parents)
    : LetterOffice(parents)
    , m_clock(clock)
{
    follow(root());
}

ClockedOffice::~ClockedOffice()
{
    for (const auto &follower : m_followers)
        m_clock.leave(*follower);
}

Connection &ClockedOffice::room()
{
    if (!test::isOnServer()) {
        m_rooms.push_back(as("mailroom"));
        return *m_rooms.back();
    }
    m_rooms.push_back(staffed().another());
    Connection &room = *m_rooms.back();
    follow(room);
    if (const Result<> done = signIn(room, u"mailroom"_s, rightPassword, u"test"_s); !done)
        qFatal("%s", qPrintable(done.error().message));
    return room;
}

void ClockedOffice::follow(Connection &connection)
{
    if (!test::isOnServer())
        return;
    m_followers.push_back(std::make_unique<MadeUpClock>(connection));
    m_clock.lead(*m_followers.back());
}

} // namespace caseledger::samples
