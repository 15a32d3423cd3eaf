// SPDX-License-Identifier: GPL-3.0-or-later
#include "moving.h"

#include <QDir>

#include <io.h>
#include <windows.h>

namespace m2m {

Renamed renameTo(const QString &from, const QString &to)
{
    const std::wstring old = QDir::toNativeSeparators(from).toStdWString();
    const std::wstring name = QDir::toNativeSeparators(to).toStdWString();
    if (MoveFileExW(old.c_str(), name.c_str(), MOVEFILE_WRITE_THROUGH))
        return Renamed::Yes;
    switch (GetLastError()) {
    case ERROR_ALREADY_EXISTS:
    case ERROR_FILE_EXISTS:
        return Renamed::NameTaken;
    case ERROR_NOT_SAME_DEVICE:
        return Renamed::OtherDisk;
    case ERROR_FILE_NOT_FOUND:
        return Renamed::NotThere;
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
        return Renamed::DiskFull;
    default:
        return Renamed::NotAllowed;
    }
}

bool isOnDisk(int descriptor) { return ::_commit(descriptor) == 0; }

} // namespace m2m
