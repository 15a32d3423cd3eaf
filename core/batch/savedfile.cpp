// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedfile.h"

#include <QSaveFile>

#include <cerrno>

namespace m2m {

Error writingError(const QFileDevice &file, int number)
{
    const bool full = number == ENOSPC || file.error() == QFileDevice::ResourceError;
    return Error{full ? ErrorKind::DiskFull : ErrorKind::FileNotWritable, file.fileName(),
        {{QStringLiteral("text"), file.errorString()}}};
}

Result<void> saveBytes(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    errno = 0;
    const bool saved =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return saved ? Result<void>() : Unexpected(writingError(file, errno));
}

} // namespace m2m
