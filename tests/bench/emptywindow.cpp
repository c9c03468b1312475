// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QMainWindow>
#include <QTimer>

/// An empty Qt window: what starting a program costs before it does anything. With a file name it writes a picture of
/// the window there and ends, as the program does with --screenshot.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    if (argc > 1) {
        QTimer::singleShot(0, &window, [&window, file = QString::fromLocal8Bit(argv[1])] {
            window.grab().save(file, "PNG");
            QCoreApplication::quit();
        });
    }
    return QApplication::exec();
}
