// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QString>
#include <QVariant>

#include <functional>
#include <memory>

/// Offices for tests, each in a file or, where CASELEDGER_TEST_ENGINE=postgresql, on a real server that the test
/// program starts with its first one. An office keeps its name, a path in a folder of the test's: on the server that
/// leads to a database of its own, and its SSN key lies beside where the file would be.
namespace caseledger::test {

bool isOnServer();

/// Where that office is, or will be. On a server as the role that installs, who may do everything there until the
/// office has users, and with a login of its own.
DatabaseSpec placeOf(const QString &path);
/// The same with nobody signed in: on a server its connections stay at the door.
DatabaseSpec doorOf(const QString &path);

/// An empty office there. The first of a program is made by the program itself; on a server the others are copies of
/// that one with a key of their own.
std::unique_ptr<Connection> makeOffice(const QString &path);
/// An office with what fill() puts into it, whom it signs in too; each time the same for a recipe of that name, and
/// nothing of it in its folder but the office and its key. The next one of a recipe is a copy of the first, on a server
/// the last, laid back: that takes less.
std::unique_ptr<Connection> makeOffice(
    const QString &path, const QString &recipe, const std::function<void(Connection &)> &fill);
/// On a server the database goes, with the roles of the persons; the files of a folder are whoever made it.
void dropOffice(const QString &path);

/// Runs a statement of the test's own beside the store. Returns the first column of the first row.
/// @param office as placeOf().path names it
QVariant rawQuery(const QString &office, const QString &statement);
/// Runs statements. Returns why they were refused; empty where they were not.
QString refusalOf(const QString &office, const char *statements);
/// Takes away what keeps the rows of a table as they were written, if anything does, so that rawQuery() can make a
/// past that no deed made.
void letBeAltered(const QString &office, const QString &table);
/// Everything in all tables of an office, as one text: two are equal if nothing has changed.
QString contentOf(const QString &office);

} // namespace caseledger::test
