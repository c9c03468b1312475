// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// QCustomPlot's header says foreach, a word of Qt that this project has turned off.
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef foreach
