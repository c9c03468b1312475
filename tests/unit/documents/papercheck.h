// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/layout/typesetter.h"
#include "models/documents/page.h"

#include <QStringList>

#include <vector>

/// What must hold on every paper, said as faults: an empty list is a good paper. Faults name places and roles, never
/// texts.
namespace caseledger::test {

/// Where the ink of a text stands: its own width within its place.
QRectF inkOf(const TextItem &item, const Typesetter &type);

/// Texts that touch one another, that are wider than their place, or that leave the margins of half an inch.
QStringList faultsOf(const std::vector<Page> &pages);

/// The texts of a page by lines, from top to bottom and from left to right: as a reader sees them.
QList<QStringList> linesOf(const Page &page);

/// Every text of the pages, one a line, in the order it was placed.
QString textOf(const std::vector<Page> &pages);

/// The first item with a text; ends the test program where there is none.
TextItem itemWith(const Page &page, const QString &text);

} // namespace caseledger::test
