// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/databasespec.h"
#include "app/tasks/exitcode.h"
#include "app/tasks/log.h"
#include "app/window/commandline.h"
#include "app/window/demofolder.h"
#include "app/window/ending.h"
#include "app/window/guarding.h"
#include "app/window/session.h"
#include "app/window/windowlanguage.h"
#include "models/safety/processguard.h"
#include "ui/guard/deskapplication.h"
#include "ui/looks/appearance.h"
#include "ui/looks/icons.h"
#include "ui/parts/spokennames.h"
#include "ui/parts/textguard.h"

#include <optional>

using namespace caseledger;

namespace {

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

int fail(const Error &error)
{
    note(error.message);
    writeLog(Program::Window, TaskFailed { error.kind });
    return exitCode(error.kind);
}

} // namespace

int main(int argc, char **argv)
{
    guardProcess();
    logToolkit(Program::Window);
    WindowWish wish;
    if (const std::optional<int> done = readWindowOptions(argc, argv, wish))
        return *done;
    if (!hasDisplay())
        return fail({ Error::Kind::Failed,
            QStringLiteral("there is no display to show a window on: set DISPLAY, or use caseledgerctl") });
    int one = 1; // Qt has no say in the options
    DeskApplication application(one, argv);
    TextGuard textGuard(&application);
    SpokenNames spokenNames(&application);
    QApplication::setApplicationName(QStringLiteral("caseledger"));
    QApplication::setApplicationDisplayName(QStringLiteral("Caseledger"));
    QApplication::setApplicationVersion(QStringLiteral(CASELEDGER_VERSION));
    installWindowLanguage(application, wish.language);
    applyAppearance({}); // the worker's own once it is known who is working
    QApplication::setWindowIcon(programIcon());

    const Result<DatabaseSpec> spec
        = wish.demo ? demoOffice() : databaseSpec(wish.database, wish.keyFile, wish.allowLocal);
    writeLog(Program::Window, ProgramStarted {});
    if (!spec) {
        writeLog(Program::Window, TaskFailed { spec.error().kind });
        endWith(spec.error(), wish);
        return QApplication::exec();
    }
    Session session(*spec, wish);
    std::optional<Guarding> guarding;
    QObject::connect(&session, &Session::opened, &application,
        [&](MainWindow *window, const SignedIn &who) { guarding.emplace(application, session, *window, who); });
    session.start();
    return QApplication::exec();
}
