// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"

#include <QFile>
#include <QScopeGuard>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <termios.h>
#endif

namespace m2m {

namespace {

constexpr char interrupt = '\x03'; ///< what Ctrl+C sends

Result<QString> typedSecret(QByteArray line)
{
    if (line.contains(interrupt))
        return failure(ErrorKind::Cancelled);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return failure(ErrorKind::SecretMissing);
    return QString::fromLocal8Bit(line);
}

} // namespace

#ifdef Q_OS_WIN

Result<QString> askSecret(const QString &prompt)
{
    QFile in(QStringLiteral("CONIN$"));
    QFile out(QStringLiteral("CONOUT$"));
    const HANDLE console = GetStdHandle(STD_INPUT_HANDLE);
    DWORD before = 0;
    if (!in.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !out.open(QIODevice::WriteOnly)
        || !GetConsoleMode(console, &before))
        return failure(ErrorKind::FileNotReadable);
    const auto restore = qScopeGuard([&] { SetConsoleMode(console, before); });
    SetConsoleMode(console, before & ~DWORD(ENABLE_ECHO_INPUT | ENABLE_PROCESSED_INPUT));
    out.write(prompt.toLocal8Bit());
    out.flush();
    const QByteArray line = in.readLine(65536);
    out.write("\n");
    return typedSecret(line);
}

#else

Result<QString> askSecret(const QString &prompt)
{
    // Not standard input and output: those may be files while somebody sits there.
    QFile terminal(QStringLiteral("/dev/tty"));
    termios before{};
    if (!terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered)
        || tcgetattr(terminal.handle(), &before) != 0)
        return failure(ErrorKind::FileNotReadable);
    const auto restore = qScopeGuard([&] { tcsetattr(terminal.handle(), TCSAFLUSH, &before); });
    termios silent = before;
    // Ctrl+C ends the line and not the program, which would leave the terminal without echo.
    silent.c_lflag &= ~tcflag_t(ECHO | ISIG);
    silent.c_cc[VEOL] = cc_t(interrupt);
    if (tcsetattr(terminal.handle(), TCSAFLUSH, &silent) != 0)
        return failure(ErrorKind::FileNotReadable);
    terminal.write(prompt.toLocal8Bit());
    const QByteArray line = terminal.readLine(65536);
    terminal.write("\n");
    return typedSecret(line);
}

#endif

} // namespace m2m
