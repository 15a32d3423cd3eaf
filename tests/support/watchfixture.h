// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practicereader.h"
#include "practice/practiceserver.h"
#include "practice/practicethread.h"
#include "profiles/profile.h"
#include "program.h"
#include "testmain.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace m2m::test {

/// The real program watches a folder and sends to a practice instance of the test's own; to be
/// inherited beside QObject. M2M_PROGRAM is the program.
class WatchFixture {
protected:
    [[nodiscard]] QString path(const QString &name) const { return m_room->filePath(name); }
    /// In the watched folder.
    [[nodiscard]] QString in(const QString &name) const { return path("in/" + name); }
    [[nodiscard]] static QString recipe(const QString &name)
    {
        return QStringLiteral(M2M_RESOURCES "/recipes/%1.m2mrecipe").arg(name);
    }

    void makeRoom()
    {
        m_room = std::make_unique<QTemporaryDir>();
        m_environment = {};
        m_environment.insert("M2M_CLIENT_SECRET", practice::practiceSecret());
        if (!m_room->isValid() || !QDir().mkpath(path("in")) || !startServer())
            qFatal("the test's own folder or server cannot be made");
        writeProfile(InstanceKind::Development);
    }
    void clearRoom()
    {
        m_watch.reset();
        m_server.reset();
        m_port = 0;
        m_room.reset();
    }

    /// The second time where it was before.
    [[nodiscard]] bool startServer()
    {
        practice::PracticeOptions options;
        options.port = m_port;
        m_server = std::make_unique<practice::PracticeThread>(path("server"), options);
        if (!m_server->start())
            return false;
        m_port = m_server->address().section(':', -1).toUShort();
        return true;
    }
    void writeProfile(InstanceKind kind) const
    {
        writeFile(path("bench.json"),
            profileToJson({"bench", kind, m_server->address(), m_server->address(),
                practice::practiceClientId()}));
    }

    [[nodiscard]] QStringList arguments(const QStringList &more = {}) const
    {
        return QStringList{"watch", path("in"), "--profile", path("bench.json"), "--journal",
                   path("journal.sqlite"), "--status", path("status.json"), "--quiet-for",
                   m_quietFor, "--poll", "0.3", "--retry-within", m_retryWithin}
        + more;
    }
    [[nodiscard]] QStringList byInspection(const QStringList &more = {}) const
    {
        return arguments(QStringList{"--recipe", recipe("visual_inspections")} + more);
    }
    [[nodiscard]] Run once(QStringList arguments) const
    {
        return runProgram(
            QStringLiteral(M2M_PROGRAM), m_room->path(), arguments << "--once", m_environment);
    }
    /// Until it is stopped or killed.
    void start(const QStringList &arguments)
    {
        QFile::remove(path("status.json"));
        m_watch = std::make_unique<QProcess>();
        m_watch->setProcessChannelMode(QProcess::MergedChannels);
        m_watch->setProcessEnvironment(homeEnvironment(m_room->path(), m_environment));
        m_watch->start(QStringLiteral(M2M_PROGRAM), arguments);
    }
    /// As systemd does; the exit code, -1 where it did not end by itself.
    [[nodiscard]] int stop()
    {
        // Before it says so it is not watching yet.
        if (!QTest::qWaitFor([this] { return !status().isNull(); }, 20'000))
            return -1;
        m_watch->terminate();
        const bool ended =
            m_watch->waitForFinished(30'000) && m_watch->exitStatus() == QProcess::NormalExit;
        m_said = QString::fromUtf8(m_watch->readAll());
        return ended ? m_watch->exitCode() : -1;
    }

    /// Null where there is none.
    [[nodiscard]] static QJsonValue json(const QString &file)
    {
        QFile content(file);
        return content.open(QIODevice::ReadOnly)
            ? QJsonValue(QJsonDocument::fromJson(content.readAll()).object())
            : QJsonValue();
    }
    [[nodiscard]] QJsonValue report(const QString &name) const
    {
        return json(in("reports/" + name + ".report.json"));
    }
    [[nodiscard]] QJsonValue status() const { return json(path("status.json")); }
    [[nodiscard]] QString state() const { return status()["state"].toString(); }
    [[nodiscard]] static QStringList names(const QString &folder)
    {
        return QDir(folder).entryList(
            QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    }
    /// What is neither done nor failed yet, nor a report.
    [[nodiscard]] QStringList kept() const
    {
        QStringList files;
        for (const QString &number : names(in(".m2m/taken")))
            files += names(in(".m2m/taken/" + number));
        return files;
    }

    /// So many right inspections, none of them equal to one of another `mark`.
    [[nodiscard]] static QByteArray inspections(const QString &mark, int first, int count)
    {
        QFile sample(QStringLiteral(M2M_RESOURCES "/samples/visual_inspections.csv"));
        if (!sample.open(QIODevice::ReadOnly))
            qFatal("the sample is gone");
        const QString header = QString::fromUtf8(sample.readLine());
        QString lines = first == 0 ? header : QString();
        for (int row = 0; row < count; ++row)
            lines += "d23f0824-128b-1f33-8c5c-7fd0a6a3a450," + mark
                + QString(" %1,2024-01-11,US-01,,,,,Scrap,why,no\n").arg(first + row);
        return lines.toUtf8();
    }
    /// How often each inspector's inspection is in the instance; a version above 1 counts too.
    [[nodiscard]] QHash<QString, int> stored() const
    {
        QHash<QString, int> found;
        const auto actions = practice::readActions(path("server"), "BoardVisualInspection");
        if (!actions)
            return found;
        for (const QJsonObject &action : *actions)
            found[action["data"]["inspector"].toString()] += action["validity"]["version"].toInt();
        return found;
    }
    [[nodiscard]] bool allStoredOnce(const QString &mark, int count) const
    {
        const QHash<QString, int> found = stored();
        for (int row = 0; row < count; ++row) {
            if (found.value(mark + QString(" %1").arg(row)) != 1)
                return false;
        }
        return true;
    }

    QString m_quietFor = "0.3";
    QString m_retryWithin = "0.3";
    QProcessEnvironment m_environment;
    std::unique_ptr<QTemporaryDir> m_room;
    std::unique_ptr<practice::PracticeThread> m_server;
    quint16 m_port = 0;
    std::unique_ptr<QProcess> m_watch;
    QString m_said; ///< by the watch that was stopped
};

} // namespace m2m::test
