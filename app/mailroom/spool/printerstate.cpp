// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailroom/spool/printerstate.h"

#include <array>

namespace caseledger {

namespace {

struct Trouble
{
    const char *reason;
    const char *words;
};
constexpr std::array troubles {
    Trouble { "media-empty", "out of paper" },
    Trouble { "media-needed", "paper is wanted" },
    Trouble { "media-jam", "paper jam" },
    Trouble { "input-tray-missing", "a paper tray is missing" },
    Trouble { "output-area-full", "the output tray is full" },
    Trouble { "door-open", "a door is open" },
    Trouble { "cover-open", "a cover is open" },
    Trouble { "interlock-open", "a cover is open" },
    Trouble { "toner-empty", "out of toner" },
    Trouble { "marker-supply-empty", "out of toner or ink" },
    Trouble { "marker-waste-full", "the waste box is full" },
    Trouble { "developer-empty", "out of developer" },
    Trouble { "fuser-over-temp", "too hot" },
    Trouble { "spool-area-full", "no room for jobs" },
    Trouble { "paused", "paused" },
    Trouble { "moving-to-paused", "paused" },
    Trouble { "offline", "offline" },
    Trouble { "shutdown", "switched off" },
};

/// Whether letters can be held there, let go and asked about.
bool canHold(ipp_t *answer)
{
    const QStringList holds = ippTexts(ippFindAttribute(answer, "job-hold-until-supported", IPP_TAG_ZERO));
    ipp_attribute_t *operations = ippFindAttribute(answer, "operations-supported", IPP_TAG_ENUM);
    for (const ipp_op_t needed : { IPP_OP_CREATE_JOB, IPP_OP_SEND_DOCUMENT, IPP_OP_RELEASE_JOB, IPP_OP_CANCEL_JOB,
             IPP_OP_GET_JOBS, IPP_OP_GET_JOB_ATTRIBUTES })
        if (!operations || !ippContainsInteger(operations, needed))
            return false;
    return holds.contains(QStringLiteral("indefinite"));
}

} // namespace

Result<IppMessage> askState(const PrinterAddress &address)
{
    static constexpr std::array names { "printer-state", "printer-state-reasons", "printer-is-accepting-jobs",
        "printer-error-policy", "document-format-supported", "operations-supported", "job-hold-until-supported",
        "device-uri" };
    const IppMessage question = ippQuestion(address, IPP_OP_GET_PRINTER_ATTRIBUTES);
    ippAddStrings(question.get(), IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes",
        static_cast<int>(names.size()), nullptr, names.data());
    return askForYes(address, question);
}

QString troubleInWords(const QStringList &reasons, bool withReports)
{
    for (const QString &reason : reasons) {
        const qsizetype dash = reason.lastIndexOf(u'-');
        const QStringView severity = dash < 0 ? QStringView() : QStringView(reason).mid(dash);
        const bool isReport = severity == u"-report" || severity == u"-warning";
        const bool isError = severity == u"-error";
        if (isReport && !withReports)
            continue;
        const QStringView bare = isReport || isError ? QStringView(reason).left(dash) : QStringView(reason);
        for (const Trouble &trouble : troubles)
            if (bare == QLatin1String(trouble.reason))
                return QString::fromLatin1(trouble.words);
        if (isError)
            return bare.toString();
    }
    return {};
}

Result<> mayPrintLetters(const PrinterAddress &address, ipp_t *answer)
{
    const auto text = [answer](const char *name) { return ippTexts(ippFindAttribute(answer, name, IPP_TAG_ZERO)); };
    if (address.isQueue && sendsInClear(text("device-uri").value(0)))
        return printerFailure(address,
            QStringLiteral(
                "sends PINs in clear over the network: give it an encrypted way (lpadmin -p %1 -v ipps://...)")
                .arg(address.name));
    const QString policy = text("printer-error-policy").value(0);
    if (policy != u"abort-job" && (address.isQueue || !policy.isEmpty()))
        return printerFailure(address,
            QStringLiteral("prints again by itself after a fault: lpadmin -p %1 -o printer-error-policy=abort-job")
                .arg(address.name));
    if (!canHold(answer))
        return printerFailure(
            address, QStringLiteral("cannot hold letters back: make a queue for it in CUPS and name that"));
    if (!text("document-format-supported").contains(QStringLiteral("application/pdf")))
        return printerFailure(address, QStringLiteral("does not take PDF"));
    return isReady(address, answer);
}

Result<> isReady(const PrinterAddress &address, ipp_t *answer)
{
    if (!ippYes(ippFindAttribute(answer, "printer-is-accepting-jobs", IPP_TAG_ZERO)).value_or(true))
        return printerFailure(address, QStringLiteral("accepts no jobs: cupsaccept %1").arg(address.name));
    if (const QString trouble
        = troubleInWords(ippTexts(ippFindAttribute(answer, "printer-state-reasons", IPP_TAG_ZERO)));
        !trouble.isEmpty())
        return printerFailure(address, QStringLiteral("says: %1. See to it, then print again").arg(trouble));
    if (ippNumber(ippFindAttribute(answer, "printer-state", IPP_TAG_ENUM)) == IPP_PSTATE_STOPPED)
        return printerFailure(address, QStringLiteral("is stopped: see why, then cupsenable %1").arg(address.name));
    return {};
}

} // namespace caseledger
