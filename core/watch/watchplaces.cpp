// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchplaces.h"

#include "batch/report.h"
#include "moving.h"
#include "watchsettings.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace m2m {

namespace {

constexpr QLatin1StringView movedTo("movedTo");

QString orIn(const QString &folder, const QString &given, const QString &usual)
{
    return given.isEmpty() ? folder + u'/' + usual : given;
}

bool looksLikeMeasurement(const QString &name)
{
    static const QStringList endings{QStringLiteral("csv"), QStringLiteral("tsv"),
        QStringLiteral("txt"), QStringLiteral("xlsx")};
    return endings.contains(QFileInfo(name).suffix().toLower());
}

bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

QList<qint64> numbersIn(const QString &folder)
{
    QList<qint64> numbers;
    const QStringList names = QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        bool isNumber = false;
        const qint64 number = QFileInfo(name).baseName().toLongLong(&isNumber);
        if (isNumber)
            numbers += number;
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

QString reportName(const QString &name) { return name + QStringLiteral(".report.json"); }

} // namespace

WatchPlaces::WatchPlaces(const WatchSettings &settings)
    : m_folder(settings.folder)
    , m_done(orIn(settings.folder, settings.done, QStringLiteral("done")))
    , m_failed(orIn(settings.folder, settings.failed, QStringLiteral("failed")))
    , m_reports(orIn(settings.folder, settings.reports, QStringLiteral("reports")))
{
}

QString WatchPlaces::workFolder(qint64 number) const
{
    return m_folder + QStringLiteral("/.m2m/taken/") + QString::number(number);
}

QString WatchPlaces::endedFile(qint64 number) const
{
    return m_folder + QStringLiteral("/.m2m/ended/") + QString::number(number)
        + QStringLiteral(".json");
}

QString WatchPlaces::lockFile() const { return m_folder + QStringLiteral("/.m2m/lock"); }

Result<void> WatchPlaces::prepare() const
{
    // Never made: on a share that is not mounted it would hide the real one.
    if (!QFileInfo(m_folder).isDir())
        return failure(ErrorKind::FileNotFound, m_folder);
    const QString own = m_folder + QStringLiteral("/.m2m");
    for (const QString &folder : {own + QStringLiteral("/taken"), own + QStringLiteral("/ended"),
             m_done, m_failed, m_reports}) {
        if (!QDir().mkpath(folder))
            return failure(ErrorKind::FileNotWritable, folder);
    }
    return {};
}

Result<QList<SeenFile>> WatchPlaces::look() const
{
    const QDir folder(m_folder);
    if (!folder.exists())
        return failure(ErrorKind::FileNotFound, m_folder);
    if (!folder.isReadable())
        return failure(ErrorKind::FileNotReadable, m_folder);
    QList<SeenFile> seen;
    const QFileInfoList entries =
        folder.entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDir::NoSort);
    for (const QFileInfo &entry : entries) {
        if (isTemporaryName(entry.fileName()))
            continue;
        if (!entry.isSymLink() && entry.isDir()) {
            const QString path = entry.absoluteFilePath();
            const bool isOurs = path == m_done || path == m_failed || path == m_reports;
            if (isOurs || !looksLikeMeasurement(entry.fileName()))
                continue;
        }
        seen.append({entry.fileName(), entry.size(), entry.lastModified()});
    }
    return seen;
}

/// Never one that was there before: the journal knows a file by its path.
qint64 WatchPlaces::nextNumber() const
{
    qint64 number = QDateTime::currentMSecsSinceEpoch();
    for (const QString &folder :
        {m_folder + QStringLiteral("/.m2m/taken"), m_folder + QStringLiteral("/.m2m/ended")}) {
        const QList<qint64> numbers = numbersIn(folder);
        if (!numbers.isEmpty())
            number = std::max(number, numbers.constLast() + 1);
    }
    return number;
}

Result<TakenFile> WatchPlaces::take(const QString &name) const
{
    const qint64 number = nextNumber();
    const QString folder = workFolder(number);
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::FileNotWritable, folder);
    const TakenFile file{number, name, folder + u'/' + name};
    const auto moved = moveFile(m_folder + u'/' + name, file.path);
    if (moved)
        return file;
    QDir().rmdir(folder);
    return Unexpected(moved.error());
}

Result<void> WatchPlaces::putBack(const TakenFile &file) const
{
    auto moved = moveFile(file.path, m_folder + u'/' + file.name);
    if (moved)
        QDir().rmdir(workFolder(file.number));
    return moved;
}

QList<TakenFile> WatchPlaces::taken() const
{
    QList<TakenFile> files;
    const QList<qint64> numbers = numbersIn(m_folder + QStringLiteral("/.m2m/taken"));
    for (const qint64 number : numbers) {
        const QString folder = workFolder(number);
        const QStringList names = QDir(folder).entryList(
            QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        if (names.isEmpty())
            QDir().rmdir(folder); // it ended between this and its file's rename
        else if (!QFileInfo::exists(endedFile(number)))
            files.append({number, names.constFirst(), folder + u'/' + names.constFirst()});
    }
    return files;
}

/// Free in the folder that the file goes to, with a report's name that is free as well.
QString WatchPlaces::freeName(const QString &name, const QString &folder) const
{
    const QFileInfo info(name);
    const QString ending = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    QString free = name;
    for (int number = 2;
         isThere(folder + u'/' + free) || isThere(m_reports + u'/' + reportName(free)); ++number)
        free = info.completeBaseName() + u'-' + QString::number(number) + ending;
    return free;
}

Result<void> WatchPlaces::end(const TakenFile &file, bool well, QJsonObject report) const
{
    const QFileInfo info(file.path);
    // A folder cannot go to another disk at one stroke; this one is on the same.
    const bool isFolder = info.isDir() || info.isSymLink();
    const QString folder =
        well ? m_done : (isFolder ? m_folder + QStringLiteral("/failed") : m_failed);
    if (isFolder && !QDir().mkpath(folder))
        return failure(ErrorKind::FileNotWritable, folder);
    const QString name = freeName(file.name, folder);
    report.insert(
        QStringLiteral("endedIn"), well ? QStringLiteral("done") : QStringLiteral("failed"));
    report.insert(movedTo, isThere(file.path) ? folder + u'/' + name : QString());
    return saveReport(report, endedFile(file.number));
}

Result<void> WatchPlaces::finish() const
{
    const QList<qint64> numbers = numbersIn(m_folder + QStringLiteral("/.m2m/ended"));
    for (const qint64 number : numbers) {
        if (const auto moved = finish(number); !moved)
            return moved;
    }
    return {};
}

Result<void> WatchPlaces::finish(qint64 number) const
{
    QFile file(endedFile(number));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileNotReadable, file.fileName());
    QJsonObject report = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    const QFileInfo goal(report.value(movedTo).toString());
    const QStringList names =
        QDir(workFolder(number))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (!names.isEmpty()) {
        const QString from = workFolder(number) + u'/' + names.constFirst();
        const auto moved = moveFile(from, goal.filePath());
        if (!moved && moved.error().details.contains(QStringLiteral("taken"))) {
            // Somebody put another file there in between: it is to have another name.
            report.insert(movedTo, goal.path() + u'/' + freeName(names.constFirst(), goal.path()));
            if (const auto saved = saveReport(report, file.fileName()); !saved)
                return saved;
            return finish(number);
        }
        if (!moved)
            return moved;
    }
    QDir().rmdir(workFolder(number));
    QString name = goal.fileName();
    if (name.isEmpty()) // it vanished while it was worked on
        name = report.value(QStringLiteral("file")).toString();
    if (isThere(m_reports + u'/' + reportName(name)))
        name = freeName(name, m_reports);
    return moveFile(file.fileName(), m_reports + u'/' + reportName(name));
}

} // namespace m2m
