// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/commandline.h"
#include "models/store/store.h"
#include "ui/mainwindow.h"

#include <QObject>

namespace caseledger {

/// One run of the window: the store, the window before it, and what the command line asked for.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(DatabaseSpec spec, WindowWish wish);

    void start();

private:
    void watch();
    void complete();
    void takePicture();
    void end(const Error &error);

    DatabaseSpec m_spec;
    WindowWish m_wish;
    Store m_store;
    MainWindow m_window;
};

/// One line for people on standard error.
void note(const QString &text);

/// Ends the program's loop with the exit code of an error that leaves nothing to show. Where nobody reads standard
/// error (a start from a menu) a dialog says it too, and the loop ends with that.
void endWith(const Error &error, const WindowWish &wish);

} // namespace caseledger
