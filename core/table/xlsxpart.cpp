// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxpart.h"

#include "xlsxpackage.h"

#include <quazip.h>
#include <quazipfile.h>

#include <utility>

namespace m2m {

namespace {

constexpr qint64 unpackedAtOnce = 1 << 16;
// A text of a cell has at most 32767 characters, each of which may be written with ten bytes.
constexpr int chunksOfLongestToken = 8;
constexpr int deepest = 128;
// The time that the XML reader takes for a tag grows with the square of the attributes.
constexpr qsizetype mostAttributes = 256;

} // namespace

XlsxPart::XlsxPart(XlsxPackage &package, const QString &name, qint64 limit, Watch watch)
    : m_name(name)
    , m_size(package.sizeOf(name))
    , m_limit(limit)
    , m_watch(std::move(watch))
    , m_file(std::make_unique<QuaZipFile>(package.m_zip.get()))
{
    if (!package.has(name)) {
        m_error = xlsxDamage(m_name, QStringLiteral("missing"));
    } else if (m_size > m_limit) { // no more than this is ever unpacked
        m_error = tooLarge();
    } else if (!package.m_zip->setCurrentFile(package.entryName(name))
        || !m_file->open(QIODevice::ReadOnly)) {
        m_error = xlsxDamage(m_name, QStringLiteral("archive"));
    }
}

XlsxPart::~XlsxPart() = default;

Error XlsxPart::tooLarge() const
{
    return {ErrorKind::FileNotReadable, {},
        {{QStringLiteral("why"), QStringLiteral("tooLarge")}, {QStringLiteral("part"), m_name},
            {QStringLiteral("bytes"), m_limit}}};
}

void XlsxPart::refuse(const QString &why)
{
    if (!m_error)
        m_error = xlsxDamage(m_name, why, m_xml.lineNumber());
}

void XlsxPart::refuseAsTooLarge()
{
    if (!m_error)
        m_error = tooLarge();
}

/// Unpacks some more. False at the end of the part and when something is wrong.
bool XlsxPart::feed()
{
    m_chunk.resize(unpackedAtOnce);
    const qint64 count = m_file->read(m_chunk.data(), unpackedAtOnce);
    if (count < 0) {
        refuse(QStringLiteral("archive"));
        return false;
    }
    if (count == 0)
        return false;
    m_chunk.truncate(count);
    m_unpacked += count;
    if (m_watch && !m_watch(m_unpacked))
        m_error = Error{ErrorKind::Cancelled};
    return !m_error;
}

bool XlsxPart::next()
{
    while (!m_error && !m_atEnd) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::Invalid) {
            const bool wantsMore = m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
            if (wantsMore && ++m_chunksForToken <= chunksOfLongestToken && feed())
                m_xml.addData(m_chunk);
            else
                refuse(QStringLiteral("xml"));
            continue;
        }
        m_chunksForToken = 0;
        if (token == QXmlStreamReader::EndDocument)
            m_atEnd = true;
        else if (token == QXmlStreamReader::StartElement)
            ++m_depth;
        else if (token == QXmlStreamReader::EndElement)
            --m_depth;
        const bool harmful = token == QXmlStreamReader::DTD
            || token == QXmlStreamReader::EntityReference || m_depth > deepest
            || (token == QXmlStreamReader::StartElement
                && m_xml.attributes().size() > mostAttributes);
        if (harmful)
            refuse(QStringLiteral("xml"));
        return !m_error && !m_atEnd;
    }
    return false;
}

bool XlsxPart::begin(QLatin1StringView root)
{
    while (next()) {
        if (m_xml.isStartElement()) {
            if (is(root))
                return true;
            refuse(QStringLiteral("xml"));
        }
    }
    return false;
}

bool XlsxPart::nextChild()
{
    while (next()) {
        if (m_xml.isStartElement())
            return true;
        if (m_xml.isEndElement())
            return false;
    }
    return false;
}

void XlsxPart::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && next()) { }
}

const QString &XlsxPart::text()
{
    m_text.resize(0); // keeps what is allocated
    while (next()) {
        if (m_xml.isCharacters())
            m_text += m_xml.text();
        else if (m_xml.isStartElement())
            skip();
        else if (m_xml.isEndElement())
            break;
    }
    return m_text;
}

QString XlsxPart::attribute(QLatin1StringView name) const
{
    return m_xml.attributes().value(name).toString();
}

QString XlsxPart::relationId() const
{
    const auto attributes = m_xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == QLatin1StringView("id")
            && attribute.namespaceUri().endsWith(QLatin1StringView("/relationships")))
            return attribute.value().toString();
    }
    return {};
}

Result<void> XlsxPart::finish()
{
    while (next()) { }
    while (!m_error && feed()) { }
    if (m_file->isOpen()) {
        m_file->close();
        // Without its last byte the archive's reader does not compare the checksum.
        if (!m_error && (m_file->getZipError() != UNZ_OK || m_unpacked != m_size))
            m_error = xlsxDamage(m_name, QStringLiteral("checksum"));
    }
    return m_error ? Result<void>(Unexpected(*m_error)) : Result<void>();
}

} // namespace m2m
