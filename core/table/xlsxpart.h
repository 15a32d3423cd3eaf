// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QXmlStreamReader>

#include <functional>
#include <memory>
#include <optional>

class QuaZipFile;

namespace m2m {

class XlsxPackage;

/// One part of a workbook, read as XML from beginning to end while it is unpacked. What goes wrong
/// ends the reading and is told by finish(), so loops need not ask. Names are those without prefix:
/// workbooks of the strict kind have other namespaces, and some writers a prefix everywhere.
///
/// Refused are what no workbook has and only harm comes from: document types (entities that grow),
/// more unpacked bytes than the limit, elements in each other or attributes without end.
class XlsxPart {
public:
    /// Told how many bytes have been unpacked, every so often; false cancels.
    using Watch = std::function<bool(qint64 bytes)>;

    XlsxPart(XlsxPackage &package, const QString &name, qint64 limit, Watch watch = {});
    ~XlsxPart();
    Q_DISABLE_COPY_MOVE(XlsxPart)

    /// To the first element; true when that is its name.
    bool begin(QLatin1StringView root);
    /// To the next child of the element that it stands in; false at that element's end. Leave each
    /// child by one of the following, or by reading its children.
    bool nextChild();
    void skip();
    /// The text of the element, without that of its children.
    const QString &text();

    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] bool is(QLatin1StringView name) const { return m_xml.name() == name; }
    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    [[nodiscard]] QString attribute(QLatin1StringView name) const; ///< one without prefix
    /// `r:id`, whatever the prefix is.
    [[nodiscard]] QString relationId() const;
    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    void refuse(const QString &why); ///< see xlsxDamage()
    void refuseAsTooLarge(); ///< what it unpacks to, or what becomes of it

    /// Reads what is left, for there may be damage in it, and says what has gone wrong. Errors:
    /// FileDamaged, FileNotReadable (details "why": "tooLarge" and "bytes", the limit), Cancelled.
    [[nodiscard]] Result<void> finish();

private:
    bool next();
    bool feed();
    [[nodiscard]] Error tooLarge() const;

    const QString m_name;
    const qint64 m_size; ///< as the archive has it
    const qint64 m_limit;
    const Watch m_watch;
    std::unique_ptr<QuaZipFile> m_file;
    QXmlStreamReader m_xml;
    QByteArray m_chunk;
    QString m_text;
    qint64 m_unpacked = 0;
    int m_chunksForToken = 0;
    int m_depth = 0;
    bool m_atEnd = false; ///< of the document
    std::optional<Error> m_error;
};

} // namespace m2m
