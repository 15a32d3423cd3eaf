// SPDX-License-Identifier: GPL-3.0-or-later
#include "moving.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace m2m {

namespace {

Renamed endOf(int error)
{
    switch (error) {
    case EEXIST:
    case ENOTEMPTY:
        return Renamed::NameTaken;
    case EXDEV:
        return Renamed::OtherDisk;
    case ENOENT:
        return Renamed::NotThere;
    case ENOSPC:
    case EDQUOT:
        return Renamed::DiskFull;
    default:
        return Renamed::NotAllowed;
    }
}

} // namespace

Renamed renameTo(const QString &from, const QString &to)
{
    const QByteArray old = QFile::encodeName(from);
    const QByteArray name = QFile::encodeName(to);
    struct stat found { };
    if (::lstat(old.constData(), &found) != 0)
        return endOf(errno);
#ifdef Q_OS_LINUX
    if (::renameat2(AT_FDCWD, old.constData(), AT_FDCWD, name.constData(), RENAME_NOREPLACE) == 0)
        return Renamed::Yes;
    if (errno != EINVAL && errno != ENOSYS) {
        // Without its folder there is nowhere to go; the file itself is there.
        return errno == ENOENT ? Renamed::NotAllowed : endOf(errno);
    }
#endif
    // A share or an old file system, which cannot look and rename at one stroke.
    if (::lstat(name.constData(), &found) == 0)
        return Renamed::NameTaken;
    return ::rename(old.constData(), name.constData()) == 0 ? Renamed::Yes : endOf(errno);
}

bool isOnDisk(int descriptor) { return ::fsync(descriptor) == 0; }

} // namespace m2m
