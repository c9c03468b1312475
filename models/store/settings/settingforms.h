// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

/// Internal to the store: the forms that values of settings are typed in. Each reads a value, with blanks around it
/// forgiven, and is null for what is not of its form. No form lets control characters, overrides of the direction of
/// writing or bytes that are no UTF-8 through.
namespace caseledger {

/// One line of up to 120 characters; it may be empty.
std::optional<QString> lineForm(const QString &value);
/// A telephone number: three digits or more among letters, blanks and + - ( ) . / up to 40 characters.
std::optional<QString> phoneForm(const QString &value);
std::optional<QString> phoneOrNoneForm(const QString &value);
/// An https address in ASCII with a host, and nobody's name or password.
std::optional<QString> urlForm(const QString &value);
/// A line for people; where it is an address of the web it has to be an https one.
std::optional<QString> contactForm(const QString &value);
/// The whole path of a folder that is there, or nothing.
std::optional<QString> folderForm(const QString &value);
/// Up to 12 lines of up to 100 characters, parted by line ends or by the two characters \n. Empty lines at the ends go.
std::optional<QStringList> linesForm(const QString &value);
/// The same, and at least one.
std::optional<QStringList> someLinesForm(const QString &value);
/// A whole number in a range, both ends included.
std::optional<int> numberForm(const QString &value, int lowest, int highest);
/// Days as in 2026-02-12, parted by blanks, in any order; none twice in what comes back, which is in order.
std::optional<QList<QDate>> daysForm(const QString &value);
/// Two amounts without a sign, parted by blanks.
std::optional<std::pair<Money, Money>> twoAmountsForm(const QString &value);
/// The content of a PNG file by its name; nothing for no name.
std::optional<QByteArray> pictureForm(const QString &value);

} // namespace caseledger
