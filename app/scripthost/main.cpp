// SPDX-License-Identifier: GPL-3.0-or-later
// m2m-uploader-scripts <milliseconds> <megabytes>: runs the scripts of a type form for the program
// that started it (core/script/hostprotocol.h). Not for people.
#include "limits.h"
#include "sandbox.h"
#include "script/hostprotocol.h"
#include "watchdog.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLoggingCategory>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <optional>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace m2m;

namespace {

/// The frames that the program sends. Takes what there is, often several at once.
class Requests {
public:
    /// The content of the next; nothing when the program is gone.
    std::optional<QByteArray> next()
    {
        constexpr qsizetype Head = 4;
        while (m_bytes.size() < Head)
            if (!more())
                return {};
        const qsizetype size = qFromBigEndian<quint32>(m_bytes.constData());
        while (m_bytes.size() < Head + size)
            if (!more())
                return {};
        QByteArray content = m_bytes.mid(Head, size);
        m_bytes.remove(0, Head + size);
        return content;
    }

private:
    bool more()
    {
        std::array<char, 16384> some{};
        const auto got = ::read(0, some.data(), some.size());
        if (got <= 0)
            return false;
        m_bytes.append(some.data(), qsizetype(got));
        return true;
    }

    QByteArray m_bytes;
};

void closeInherited()
{
#ifndef Q_OS_WIN
    constexpr int MostFiles = 4096; // a program of ours has some dozens
    for (int file = 3; file < MostFiles; ++file)
        ::close(file);
    // Where this fails, a folder stays busy and nothing else: no file is opened after it.
    [[maybe_unused]] const int done = ::chdir("/");
#endif
}

/// What the C library reads once from a file, while files can still be opened.
void readTimeZone() { (void)QDateTime::currentDateTime().offsetFromUtc(); }

/// False when the program is gone.
bool send(const QByteArray &frame)
{
    qsizetype sent = 0;
    while (sent < frame.size()) {
        const auto some = ::write(1, frame.constData() + sent, size_t(frame.size() - sent));
        if (some <= 0)
            return false;
        sent += some;
    }
    return true;
}

void serve(Sandbox &sandbox, Watchdog &watchdog)
{
    Requests requests;
    while (const std::optional<QByteArray> request = requests.next()) {
        watchdog.begin();
        const std::optional<QByteArray> answer = sandbox.obey(*request);
        watchdog.end();
        if (answer && !send(scripthost::framed(*answer)))
            return;
    }
}

} // namespace

int main(int argc, char *argv[])
{
    closeInherited();
    // The engine has much to say about the style of the libraries.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.qml.compiler=false"));
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs(
            "m2m-uploader runs this program itself; there is nothing to do by hand.\n", stderr);
        return EXIT_FAILURE;
    }
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif

    Sandbox sandbox;
    if (const QString failed = sandbox.prepare(); !failed.isEmpty()) {
        std::fputs(qPrintable(failed + QLatin1Char('\n')), stderr);
        return EXIT_FAILURE;
    }
    readTimeZone();
    Watchdog watchdog(std::chrono::milliseconds(arguments[1].toInt()));
    if (!limitThisProcess(arguments[2].toLongLong()))
        return EXIT_FAILURE;
    serve(sandbox, watchdog);
    std::_Exit(EXIT_SUCCESS); // nothing of this is worth tidying up
}
