// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>

#include <memory>

class QuaZip;

namespace m2m {

/// A part could not be read as it should be. `why` is a key: "archive" (no whole zip archive),
/// "missing", "xml", "checksum", "order" (rows or cells not in theirs), "reference" (to something
/// that is not there).
[[nodiscard]] Error xlsxDamage(const QString &part, const QString &why, qint64 line = 0);

/// The zip archive that a workbook is. One part of it can be read at a time.
class XlsxPackage {
public:
    /// Errors: FileNotFound, FileNotReadable, FileEmpty, FileIsEncrypted, FileIsBinary (another
    /// kind of file), FileDamaged.
    [[nodiscard]] static Result<std::unique_ptr<XlsxPackage>> open(const QString &path);
    ~XlsxPackage();

    /// Names are without a slash at the beginning; case is of no matter to them.
    [[nodiscard]] bool has(const QString &part) const;
    [[nodiscard]] QString entryName(const QString &part) const; ///< as it stands in the archive
    /// How large a part says that it is when it is unpacked; 0 for one that is not there.
    [[nodiscard]] qint64 sizeOf(const QString &part) const;

private:
    friend class XlsxPart;
    XlsxPackage();
    struct Entry {
        QString name; ///< as it stands in the archive
        qint64 size = 0;
    };
    std::unique_ptr<QuaZip> m_zip;
    QHash<QString, Entry> m_entries;
};

} // namespace m2m
