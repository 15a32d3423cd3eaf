// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestbody.h"

#include "jsonsyntax.h"
#include "jsvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringDecoder>

#include <zlib.h>

#include <array>

using namespace Qt::StringLiterals;

namespace m2m::practice {

namespace {

using Parsed = tl::expected<QJsonValue, BodyRefusal>;
using Unpacked = tl::expected<QByteArray, BodyRefusal>;

tl::unexpected<BodyRefusal> refusal(int status, const QString &message)
{
    return tl::unexpected(BodyRefusal{status, message});
}

tl::unexpected<BodyRefusal> unsupportedCharset(const QString &name)
{
    return refusal(
        415, u"UnsupportedMediaTypeError: unsupported charset \"%1\""_s.arg(name.toUpper()));
}

tl::unexpected<BodyRefusal> tooLarge()
{
    return refusal(413, u"PayloadTooLargeError: request entity too large"_s);
}

Unpacked inflated(const QByteArray &packed, bool gzip)
{
    z_stream stream{};
    constexpr int gzipOnly = 16;
    if (inflateInit2(&stream, MAX_WBITS + (gzip ? gzipOnly : 0)) != Z_OK)
        return refusal(500, u"Error: out of memory"_s);
    QByteArray input = packed; // zlib wants to write to it, by its signature
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    QByteArray out;
    std::array<char, 65536> chunk{};
    int state = Z_OK;
    while (state == Z_OK && out.size() <= bodyLimit) {
        stream.next_out = reinterpret_cast<Bytef *>(chunk.data());
        stream.avail_out = static_cast<uInt>(chunk.size());
        state = inflate(&stream, Z_NO_FLUSH);
        out.append(chunk.data(), static_cast<qsizetype>(chunk.size() - stream.avail_out));
    }
    const QString why = QString::fromLatin1(stream.msg ? stream.msg : "unexpected end of file");
    inflateEnd(&stream);
    if (out.size() > bodyLimit)
        return tooLarge();
    if (state != Z_STREAM_END)
        return refusal(400, u"Error: "_s + why);
    return out;
}

Unpacked unpacked(const HttpRequest &request)
{
    const QByteArray *header = request.header("Content-Encoding");
    const QByteArray encoding = header ? header->toLower() : QByteArray("identity");
    if (encoding == "identity")
        return request.body;
    if (encoding == "gzip" || encoding == "deflate")
        return inflated(request.body, encoding == "gzip");
    return refusal(415,
        u"UnsupportedMediaTypeError: unsupported content encoding \"%1\""_s.arg(
            QString::fromLatin1(encoding)));
}

tl::unexpected<BodyRefusal> unexpectedToken(const QString &text, qsizetype position)
{
    if (position >= text.size())
        return refusal(400, u"SyntaxError: Unexpected end of JSON input"_s);
    return refusal(400,
        u"SyntaxError: Unexpected token %1 in JSON at position %2"_s.arg(text[position])
            .arg(position));
}

Parsed parseJson(QByteArray bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    if (bytes.isEmpty())
        return QJsonObject();
    if (!bytes.isValidUtf8())
        bytes = QString::fromUtf8(bytes).toUtf8(); // with U+FFFD, where Qt's parser would refuse

    static const QByteArray space(" \t\n\r");
    qsizetype first = 0;
    while (first < bytes.size() && space.contains(bytes[first]))
        ++first;
    if (first == bytes.size() || (bytes[first] != '{' && bytes[first] != '['))
        return unexpectedToken(QString::fromUtf8(bytes), first);

    // Qt's parser passes more than JavaScript's, and its offset is not where that stops.
    if (const QString why = jsonSyntaxError(QString::fromUtf8(bytes)); !why.isEmpty())
        return refusal(400, u"SyntaxError: "_s + why);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) // nested deeper than Qt goes
        return refusal(400, u"SyntaxError: "_s + error.errorString());
    QJsonValue value =
        document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    // Rebuilding costs a copy of all: only where a number is long enough to need it.
    static const QRegularExpression longNumber(u"[0-9]{16}"_s);
    if (longNumber.match(QString::fromLatin1(bytes)).hasMatch())
        value = withDoublesOnly(value);
    return value;
}

/// data[a][b]=1 becomes {"data": {"a": {"b": "1"}}}.
void setNested(QJsonObject &object, const QStringList &path, const QString &value)
{
    if (path.size() == 1) {
        object.insert(path.first(), value);
        return;
    }
    QJsonObject inner = object.value(path.first()).toObject();
    setNested(inner, path.sliced(1), value);
    object.insert(path.first(), inner);
}

QJsonValue parseForm(const QByteArray &bytes)
{
    QJsonObject object;
    for (QByteArray part : bytes.split('&')) {
        if (part.isEmpty())
            continue;
        part.replace('+', ' ');
        const qsizetype equals = part.indexOf('=');
        QString name = QString::fromUtf8(
            QByteArray::fromPercentEncoding(equals < 0 ? part : part.first(equals)));
        const QString value = equals < 0
            ? QString()
            : QString::fromUtf8(QByteArray::fromPercentEncoding(part.mid(equals + 1)));
        setNested(object, name.remove(u']').split(u'['), value);
    }
    return object;
}

} // namespace

Parsed parseBody(const HttpRequest &request, ServerAge age)
{
    if (!request.hasBody)
        return QJsonObject();
    if (request.body.size() > bodyLimit)
        return tooLarge();
    const QByteArray *header = request.header("Content-Type");
    const QString type = header ? QString::fromLatin1(*header).toLower() : QString();
    const QString media = type.section(u';', 0, 0).trimmed();
    const bool json = media == u"application/json";
    if (!json && media != u"application/x-www-form-urlencoded")
        return QJsonObject();

    static const QRegularExpression charset(u"charset=\"?([^\";\\s]+)"_s);
    const QString named = charset.match(type).captured(1);
    if (!named.isEmpty() && !named.startsWith(u"utf-")) {
        return unsupportedCharset(named);
    }
    Unpacked bytes = unpacked(request);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (!named.isEmpty() && named != u"utf-8") {
        QStringDecoder decoder(named.toLatin1().constData());
        if (!decoder.isValid())
            return unsupportedCharset(named);
        bytes = QString(decoder(*bytes)).toUtf8();
    }
    constexpr qsizetype oldFormLimit = 102'400;
    if (!json && age == ServerAge::Of2022 && bytes->size() > oldFormLimit)
        return tooLarge();
    return json ? parseJson(*bytes) : Parsed(parseForm(*bytes));
}

} // namespace m2m::practice
