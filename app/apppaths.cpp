// SPDX-License-Identifier: GPL-3.0-or-later
#include "apppaths.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QSysInfo>

namespace m2m {

namespace {

QString dataFolder() { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation); }

} // namespace

QString defaultJournalPath() { return dataFolder() + QStringLiteral("/journal.sqlite"); }

QString defaultPracticeFolder() { return dataFolder() + QStringLiteral("/practice"); }

QString defaultRecipeFolder() { return dataFolder() + QStringLiteral("/recipes"); }

QString defaultSampleFolder() { return dataFolder() + QStringLiteral("/samples"); }

QString placeSample(const QString &name)
{
    const QString folder = defaultSampleFolder();
    const QString path = folder + QLatin1Char('/') + name;
    QFile built(QStringLiteral(":/samples/") + name);
    if (!QDir().mkpath(folder) || !built.open(QIODevice::ReadOnly))
        return {};
    const QByteArray content = built.readAll();
    QFile there(path);
    if (there.open(QIODevice::ReadOnly) && there.readAll() == content)
        return path;
    there.close();
    // A sample that somebody changed is put right again: it is the tour's, not a document.
    if (!there.open(QIODevice::WriteOnly) || there.write(content) != content.size())
        return {};
    return path;
}

QString systemUserName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return QDir::home().dirName();
}

QString stationName() { return QSysInfo::machineHostName(); }

} // namespace m2m
