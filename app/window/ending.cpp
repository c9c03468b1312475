// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ending.h"

#include "app/tasks/exitcode.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QMessageBox>
#include <QTimer>

#include <climits>
#include <cstdio>
#include <vector>

#include <linux/close_range.h>
#include <unistd.h>

namespace caseledger {

void note(const QString &text) { std::fprintf(stderr, "caseledger: %s\n", qUtf8Printable(text)); }

void endWith(const Error &error, const WindowWish &wish)
{
    note(error.message);
    const auto exit = [code = exitCode(error.kind)] { QCoreApplication::exit(code); };
    const QString platform = QGuiApplication::platformName();
    const bool hasScreen = platform != QLatin1String("offscreen") && platform != QLatin1String("minimal");
    if (isatty(STDERR_FILENO) || !wish.screenshot.isEmpty() || !hasScreen) {
        QTimer::singleShot(0, QCoreApplication::instance(), exit);
        return;
    }
    QApplication::setQuitOnLastWindowClosed(false); // which would be an exit without the code
    auto *box = new QMessageBox(QMessageBox::Critical, QApplication::applicationDisplayName(), {}, QMessageBox::Close);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(error.message);
    QObject::connect(box, &QDialog::finished, QCoreApplication::instance(), exit);
    box->open();
}

QStringList optionsAfterSignOut(
    const WindowWish &wish, const DatabaseSpec &spec, std::optional<std::chrono::minutes> idleFor)
{
    QStringList options { QStringLiteral("--database=") + spec.named(),
        QStringLiteral("--language=") + code(wish.language), QStringLiteral("--ask-password") };
    if (!spec.keyFile.isEmpty())
        options.append(QStringLiteral("--key-file=") + QFileInfo(spec.keyFile).absoluteFilePath());
    if (wish.allowLocal)
        options.append(QStringLiteral("--allow-local"));
    if (idleFor)
        options.append(QStringLiteral("--signed-out-after=%1").arg(idleFor->count()));
    return options;
}

void replaceProgram(const QStringList &options)
{
    const QByteArray program = QFile::encodeName(QCoreApplication::applicationFilePath());
    QList<QByteArray> texts { program };
    for (const QString &option : options)
        texts.append(QFile::encodeName(option));
    std::vector<char *> arguments;
    for (QByteArray &text : texts)
        arguments.push_back(text.data());
    arguments.push_back(nullptr);
    close_range(STDERR_FILENO + 1, UINT_MAX, CLOSE_RANGE_CLOEXEC);
    execv(program.constData(), arguments.data());
    note(QStringLiteral("cannot start again after signing out: %1").arg(qt_error_string()));
}

} // namespace caseledger
