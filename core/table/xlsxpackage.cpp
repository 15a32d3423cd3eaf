// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxpackage.h"

#include "encoding.h"

#include <QFile>
#include <QFileInfo>

#include <quazip.h>
#include <quazipfileinfo.h>

#include <algorithm>
#include <limits>
#include <optional>

namespace m2m {

namespace {

/// Some writers separate folders as Windows does.
QString comparableName(const QString &name)
{
    QString made = name.toLower();
    made.replace(QLatin1Char('\\'), QLatin1Char('/'));
    return made.startsWith(QLatin1Char('/')) ? made.mid(1) : made;
}

QByteArray utf16(QLatin1StringView text)
{
    QByteArray bytes;
    for (const char c : text)
        bytes.append(c).append('\0');
    return bytes;
}

/// Encrypted workbooks are no archives but containers of an older kind, with the archive in a
/// stream of this name. The container's directory may be anywhere in it, but is rarely far away.
bool isEncrypted(QFile &file)
{
    constexpr qint64 searched = 1 << 24;
    file.seek(0);
    return file.read(searched).contains(utf16(QLatin1StringView("EncryptedPackage")));
}

/// What stands in the way of taking the file for an archive at all.
std::optional<Error> noArchive(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorKind::FileNotFound};
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::FileNotReadable, {},
            {{QStringLiteral("text"), info.isFile() ? file.errorString() : QString()}}};
    }
    if (file.size() == 0)
        return Error{ErrorKind::FileEmpty};
    const QByteArray head = file.read(1 << 12);
    if (head.startsWith("PK"))
        return {};
    if (head.startsWith("\xD0\xCF\x11\xE0") && isEncrypted(file))
        return Error{ErrorKind::FileIsEncrypted};
    return Error{
        ErrorKind::FileIsBinary, {}, {{QStringLiteral("looksLike"), looksLikeBinary(head)}}};
}

} // namespace

Error xlsxDamage(const QString &part, const QString &why, qint64 line)
{
    QVariantMap details{{QStringLiteral("why"), why}};
    if (!part.isEmpty())
        details.insert(QStringLiteral("part"), part);
    if (line > 0)
        details.insert(QStringLiteral("line"), line);
    return {ErrorKind::FileDamaged, {}, details};
}

XlsxPackage::XlsxPackage() = default;
XlsxPackage::~XlsxPackage() = default;

Result<std::unique_ptr<XlsxPackage>> XlsxPackage::open(const QString &path)
{
    if (const auto problem = noArchive(path))
        return Unexpected(*problem);
    std::unique_ptr<XlsxPackage> package(new XlsxPackage);
    package->m_zip = std::make_unique<QuaZip>(path);
    if (!package->m_zip->open(QuaZip::mdUnzip))
        return Unexpected(xlsxDamage({}, QStringLiteral("archive")));
    const auto entries = package->m_zip->getFileInfoList64();
    if (package->m_zip->getZipError() != UNZ_OK)
        return Unexpected(xlsxDamage({}, QStringLiteral("archive")));
    constexpr auto largest = quint64(std::numeric_limits<qint32>::max()) << 8; // never read
    for (const QuaZipFileInfo64 &entry : entries) {
        package->m_entries.insert(comparableName(entry.name),
            Entry{entry.name, qint64(std::min(entry.uncompressedSize, largest))});
    }
    if (package->has(QStringLiteral("xl/workbook.bin"))) {
        return failure(
            ErrorKind::FileIsBinary, {}, {{QStringLiteral("looksLike"), QStringLiteral("xlsb")}});
    }
    // An archive of something else, or a spreadsheet of another kind.
    if (!package->has(QStringLiteral("_rels/.rels"))
        && !package->has(QStringLiteral("xl/workbook.xml"))) {
        const bool isOds = package->has(QStringLiteral("content.xml"));
        return failure(ErrorKind::FileIsBinary, {},
            {{QStringLiteral("looksLike"), isOds ? QStringLiteral("ods") : QStringLiteral("zip")}});
    }
    return package;
}

bool XlsxPackage::has(const QString &part) const
{
    return m_entries.contains(comparableName(part));
}

QString XlsxPackage::entryName(const QString &part) const
{
    return m_entries.value(comparableName(part)).name;
}

qint64 XlsxPackage::sizeOf(const QString &part) const
{
    return m_entries.value(comparableName(part)).size;
}

} // namespace m2m
