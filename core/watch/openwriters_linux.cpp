// SPDX-License-Identifier: GPL-3.0-or-later
#include "openwriters.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace m2m {

namespace {

/// The kernel's own word: it gives a lease for reading only where nobody writes. Nothing where it
/// gives none to us: the file is another user's, or on a share.
std::optional<bool> askForLease(const QByteArray &name)
{
    const int file = ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0)
        return {};
    // Who opens the file in between makes the kernel send us a signal; the usual one, SIGIO, would
    // end the program. This one is ignored.
    ::fcntl(file, F_SETSIG, SIGURG);
    std::optional<bool> writes;
    if (::fcntl(file, F_SETLEASE, F_RDLCK) == 0)
        writes = false;
    else if (errno == EAGAIN)
        writes = true;
    ::close(file); // and the lease with it
    return writes;
}

bool isWritable(const QString &process, const QString &descriptor)
{
    QFile info(process + QStringLiteral("/fdinfo/") + descriptor);
    if (!info.open(QIODevice::ReadOnly))
        return false;
    for (QByteArray line = info.readLine(); !line.isEmpty(); line = info.readLine()) {
        if (!line.startsWith("flags:"))
            continue;
        const int flags = line.mid(6).trimmed().toInt(nullptr, 8);
        return (flags & O_ACCMODE) != O_RDONLY;
    }
    return false;
}

/// All programs of this user; of root all.
bool isInProcessTable(const struct stat &wanted)
{
    const QDir table(QStringLiteral("/proc"));
    const QStringList processes = table.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &id : processes) {
        if (!id.at(0).isDigit())
            continue;
        const QString process = table.filePath(id);
        const QDir descriptors(process + QStringLiteral("/fd"));
        const QStringList numbers =
            descriptors.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
        for (const QString &number : numbers) {
            struct stat open { };
            const QByteArray link = QFile::encodeName(descriptors.filePath(number));
            const bool same = ::stat(link.constData(), &open) == 0 && open.st_dev == wanted.st_dev
                && open.st_ino == wanted.st_ino;
            if (same && isWritable(process, number))
                return true;
        }
    }
    return false;
}

} // namespace

bool isOpenForWriting(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat wanted { };
    if (::lstat(name.constData(), &wanted) != 0 || !S_ISREG(wanted.st_mode))
        return false;
    if (const auto writes = askForLease(name))
        return *writes;
    return isInProcessTable(wanted);
}

} // namespace m2m
