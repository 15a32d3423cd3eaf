// SPDX-License-Identifier: GPL-3.0-or-later
#include "moving.h"

#include "table/filehash.h"

#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>

namespace m2m {

namespace {

constexpr qint64 portion = 1 << 20;

Error cannotWrite(const QTemporaryFile &file, const QString &path)
{
    const bool full = errno == ENOSPC || file.error() == QFileDevice::ResourceError;
    return Error{full ? ErrorKind::DiskFull : ErrorKind::FileNotWritable, path,
        {{QStringLiteral("text"), file.errorString()}}};
}

Result<void> outcomeOf(Renamed end, const QString &from, const QString &to)
{
    switch (end) {
    case Renamed::Yes:
        return {};
    case Renamed::NotThere:
        return failure(ErrorKind::FileNotFound, from);
    case Renamed::DiskFull:
        return failure(ErrorKind::DiskFull, to);
    case Renamed::NameTaken:
        return failure(ErrorKind::FileNotWritable, to, {{QStringLiteral("taken"), true}});
    case Renamed::OtherDisk:
    case Renamed::NotAllowed:
        break;
    }
    return failure(ErrorKind::FileNotWritable, to);
}

Result<void> copyToOtherDisk(const QString &from, const QString &to)
{
    QFile source(from);
    if (!QFileInfo(from).isFile() || !source.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileNotReadable, from);
    QTemporaryFile copy(QFileInfo(to).path() + QStringLiteral("/.m2m-XXXXXX.part"));
    errno = 0;
    if (!copy.open())
        return Unexpected(cannotWrite(copy, to));
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(portion);
        if (bytes.isEmpty())
            return failure(ErrorKind::FileNotReadable, from);
        if (copy.write(bytes) != bytes.size())
            return Unexpected(cannotWrite(copy, to));
    }
    if (!copy.flush() || !isOnDisk(copy.handle()))
        return Unexpected(cannotWrite(copy, to));
    copy.close();
    const auto named = outcomeOf(renameTo(copy.fileName(), to), from, to);
    if (!named)
        return named;
    copy.setAutoRemove(false);
    if (!QFile::remove(from))
        return failure(ErrorKind::FileNotWritable, from);
    return {};
}

bool areEqual(const QString &one, const QString &other)
{
    if (!QFileInfo(one).isFile() || !QFileInfo(other).isFile()
        || QFileInfo(one).size() != QFileInfo(other).size())
        return false;
    const auto hash = sha256OfFile(one);
    return hash && hash == sha256OfFile(other);
}

} // namespace

Result<void> moveFile(const QString &from, const QString &to)
{
    const Renamed end = renameTo(from, to);
    if (end == Renamed::OtherDisk)
        return copyToOtherDisk(from, to);
    if (end == Renamed::NameTaken && areEqual(from, to) && QFile::remove(from))
        return {};
    return outcomeOf(end, from, to);
}

} // namespace m2m
