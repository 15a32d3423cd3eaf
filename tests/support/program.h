// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

#include <functional>

namespace m2m::test {

/// What the real program did, without a display and in a home of its own.
struct Run {
    int exitCode = -1;
    QString out;
    QString err;
    [[nodiscard]] QString all() const { return out + err; }
};

[[nodiscard]] inline QProcessEnvironment homeEnvironment(
    const QString &home, const QProcessEnvironment &extra)
{
    QProcessEnvironment env = QProcessEnvironment::systemEnvironment();
    env.insert(QStringLiteral("HOME"), home);
    env.insert(QStringLiteral("USER"), QStringLiteral("ana"));
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_DATA_HOME",
             "XDG_CONFIG_HOME", "DBUS_SESSION_BUS_ADDRESS"})
        env.remove(QString::fromLatin1(name));
    env.insert(extra);
    return env;
}

/// Runs `program` to its end. `whileRunning` is called once, as soon as it has said something.
[[nodiscard]] inline Run runProgram(const QString &program, const QString &home,
    const QStringList &arguments, const QProcessEnvironment &extra = {},
    const std::function<void(qint64 pid)> &whileRunning = {})
{
    QProcess process;
    process.setProcessEnvironment(homeEnvironment(home, extra));
    process.start(program, arguments);
    Run result;
    if (whileRunning && process.waitForStarted() && process.waitForReadyRead(60'000))
        whileRunning(process.processId());
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(120'000))
        return result;
    result.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    result.out = QString::fromUtf8(process.readAllStandardOutput());
    result.err = QString::fromUtf8(process.readAllStandardError());
    return result;
}

/// What lies in resources/.
[[nodiscard]] inline QString resource(const QString &name)
{
    return QStringLiteral(M2M_RESOURCES "/") + name;
}

/// Empty where there is no such file.
[[nodiscard]] inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the test's own folder cannot be written");
}

} // namespace m2m::test
