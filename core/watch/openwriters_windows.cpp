// SPDX-License-Identifier: GPL-3.0-or-later
#include "openwriters.h"

#include <QDir>

#include <windows.h>

namespace m2m {

/// Opens it for itself alone, which fails as long as anybody else has it open.
bool isOpenForWriting(const QString &path)
{
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    const HANDLE file = CreateFileW(
        name.c_str(), GENERIC_READ, 0, nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return GetLastError() == ERROR_SHARING_VIOLATION;
    CloseHandle(file);
    return false;
}

} // namespace m2m
