// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/requests/pinrequestreader.h"
#include "app/ctl/verbs/verbs.h"
#include "app/tasks/exitcode.h"
#include "models/domain/codes.h"
#include "models/safety/passwordhash.h"

#include <CLI/CLI.hpp>

#include <cerrno>
#include <unistd.h>

namespace caseledger {

namespace {

using L = QLatin1String;

constexpr qsizetype longestInput = 64 * 1024;

/// All of standard input, in one piece of memory that never moves.
Result<QByteArray> readInput()
{
    QByteArray input(longestInput + 1, Qt::Uninitialized);
    qsizetype filled = 0;
    while (filled < input.size()) {
        const ssize_t count = ::read(STDIN_FILENO, input.data() + filled, size_t(input.size() - filled));
        if (count == 0)
            break;
        if (count < 0 && errno != EINTR) {
            wipe(input);
            return failure(
                Error::Kind::Failed, QStringLiteral("standard input cannot be read: give it one JSON object"));
        }
        filled += std::max(count, ssize_t(0));
    }
    if (filled > longestInput) {
        wipe(input);
        return failure(Error::Kind::Usage,
            QStringLiteral("the request on standard input is longer than %1 bytes").arg(longestInput));
    }
    std::fill(input.begin() + filled, input.end(), ' ');
    return input;
}

Result<PinRequest> readTypedRequest()
{
    Result<QByteArray> input = readInput();
    if (!input)
        return tl::unexpected(input.error());
    const WipedAtEnd wiped(*input);
    return readPinRequest(*input);
}

JsonObject objectOf(const PinChecks &checks)
{
    JsonObject object;
    const auto add = [&object](L key, const std::optional<bool> &matches) {
        if (matches)
            object.add(key, *matches);
        else
            object.add(key, nullptr);
    };
    add(L("full_name"), checks.fullName);
    add(L("ssn"), checks.ssn);
    add(L("case_ids"), checks.caseIds);
    add(L("mailing_address"), checks.mailingAddress);
    add(L("signature"), checks.signature);
    return object;
}

Result<int> request(Invocation &invocation, const std::string &typedReason)
{
    Result<PinRequest> request = readTypedRequest();
    if (!request)
        return tl::unexpected(request.error());
    Result<QString> reason = reasonOf(typedReason);
    if (!reason)
        return tl::unexpected(reason.error());
    request->reason = *std::move(reason);
    const Result<QDate> asOf = invocation.asOf();
    if (!asOf)
        return tl::unexpected(asOf.error());
    const Result<Connection *> connection = invocation.open(deeds::pinRequest);
    if (!connection)
        return tl::unexpected(connection.error());
    const Result<PinAnswer> answer = requestPinLetter(**connection, *request, *asOf);
    if (!answer)
        return tl::unexpected(invocation.answerTo(answer.error(), deeds::pinRequest.right));
    invocation.write(JsonObject()
                         .add(L("result"), code(answer->result))
                         .add(L("letter"), answer->letter.text())
                         .add(L("checks"), objectOf(answer->checks))
                         .add(L("why"), whyOf(*answer)));
    return answer->result == PinResult::Refused ? exitRefused : exitDone;
}

} // namespace

void addPinRequestVerb(CLI::App &line, Task &task)
{
    CLI::App *verb
        = line.add_subcommand("pin-request", "Have a lost PIN mailed again: one request as JSON on standard input");
    const auto reason = std::make_shared<std::string>();
    verb->add_option("--reason", *reason, "Why a case of another office is worked on");
    verb->callback(
        [&task, reason] { task.run = [reason](Invocation &invocation) { return request(invocation, *reason); }; });
}

} // namespace caseledger
