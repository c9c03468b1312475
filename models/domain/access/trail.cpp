// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/access/trail.h"

namespace caseledger {

namespace {

constexpr QLatin1String actionCodes[] = { QLatin1String("sign_in"), QLatin1String("sign_out"), QLatin1String("lock"),
    QLatin1String("unlock"), QLatin1String("search"), QLatin1String("view"), QLatin1String("reveal"),
    QLatin1String("print"), QLatin1String("export"), QLatin1String("batch"), QLatin1String("import"),
    QLatin1String("check"), QLatin1String("backup"), QLatin1String("restore"), QLatin1String("migrate"),
    QLatin1String("key"), QLatin1String("setting"), QLatin1String("user"), QLatin1String("read_trail"),
    QLatin1String("checkpoint"), QLatin1String("verify_trail"), QLatin1String("clock_went_back"),
    QLatin1String("paper"), QLatin1String("pin_request"), QLatin1String("letter"), QLatin1String("pin_alarm"),
    QLatin1String("pin_key"), QLatin1String("contact"), QLatin1String("note"), QLatin1String("oversight") };
static_assert(std::size(actionCodes) == size_t(TrailAction::Oversight) + 1);

constexpr QLatin1String outcomeCodes[]
    = { QLatin1String("done"), QLatin1String("refused"), QLatin1String("not_found"), QLatin1String("failed") };

} // namespace

std::span<const QLatin1String> codesOf(TrailAction) { return actionCodes; }

std::span<const QLatin1String> codesOf(TrailOutcome) { return outcomeCodes; }

} // namespace caseledger
