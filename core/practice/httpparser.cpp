// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpparser.h"

#include <climits>

namespace m2m::practice {

namespace {

constexpr int stopParsing = 3; // what the library takes for an error of the callback

} // namespace

HttpParser::HttpParser(Listener listener)
    : m_listener(std::move(listener))
{
    // Global in the library, so once for all threads: 16 kB of head is where Node 16 says 431.
    [[maybe_unused]] static const bool limited = [] {
        http_parser_set_max_header_size(16 * 1024);
        return true;
    }();
    http_parser_init(&m_parser, HTTP_REQUEST);
    m_parser.data = this;
    http_parser_settings_init(&m_settings);
    m_settings.on_message_begin = onMessageBegin;
    m_settings.on_url = onUrl;
    m_settings.on_header_field = onHeaderField;
    m_settings.on_header_value = onHeaderValue;
    m_settings.on_headers_complete = onHeadersComplete;
    m_settings.on_body = onBody;
    m_settings.on_message_complete = onMessageComplete;
}

HttpParser::State HttpParser::feed(const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    const size_t parsed = http_parser_execute(&m_parser, &m_settings, bytes.constData(), size);
    if (m_isCut)
        return State::Cut;
    const auto error = static_cast<http_errno>(m_parser.http_errno);
    if (error == HPE_HEADER_OVERFLOW)
        return State::HeadTooLarge;
    return error == HPE_OK && parsed == size ? State::Good : State::Malformed;
}

int HttpParser::onMessageBegin(http_parser *parser)
{
    self(parser)->m_request = {};
    self(parser)->m_url.clear();
    self(parser)->m_inValue = true;
    self(parser)->m_bodySeen = 0;
    return 0;
}

int HttpParser::cut()
{
    m_isCut = true;
    m_request.whole = false;
    m_listener.request(std::exchange(m_request, {}));
    return stopParsing;
}

int HttpParser::onUrl(http_parser *parser, const char *at, size_t length)
{
    self(parser)->m_url.append(at, static_cast<qsizetype>(length));
    return 0;
}

int HttpParser::onHeaderField(http_parser *parser, const char *at, size_t length)
{
    HttpParser &that = *self(parser);
    if (std::exchange(that.m_inValue, false))
        that.m_request.headers.emplaceBack();
    that.m_request.headers.last().first.append(at, static_cast<qsizetype>(length));
    return 0;
}

int HttpParser::onHeaderValue(http_parser *parser, const char *at, size_t length)
{
    HttpParser &that = *self(parser);
    that.m_inValue = true;
    // A trailer may come after the body without a field of its own in broken input.
    if (that.m_request.headers.isEmpty())
        return 1;
    that.m_request.headers.last().second.append(at, static_cast<qsizetype>(length));
    return 0;
}

int HttpParser::onHeadersComplete(http_parser *parser)
{
    HttpParser &that = *self(parser);
    HttpRequest &request = that.m_request;
    const qsizetype mark = that.m_url.indexOf('?');
    request.method = http_method_str(static_cast<http_method>(parser->method));
    request.path = mark < 0 ? that.m_url : that.m_url.first(mark);
    request.query = mark < 0 ? QByteArray() : that.m_url.mid(mark + 1);
    request.keepAlive = http_should_keep_alive(parser) != 0;
    request.hasBody = request.header("Content-Length") || request.header("Transfer-Encoding");
    // Node goes on with HTTP/1.1 when nobody listens for upgrades; Qt offers h2c on plain http.
    parser->upgrade = 0;
    that.m_listener.head(request);
    if (request.mishap.kind == Mishap::Kind::CutRequest) {
        // Of a body in chunks the size is not known before its end, so the head is all of it.
        const bool sized = request.header("Content-Length") && parser->content_length != ULLONG_MAX;
        const double size = sized ? static_cast<double>(parser->content_length) : 0;
        that.m_cutAt = static_cast<quint64>(request.mishap.where * size);
        if (that.m_cutAt == 0)
            return that.cut();
    }
    const QByteArray *expect = request.header("Expect");
    if (expect && expect->compare("100-continue", Qt::CaseInsensitive) == 0)
        that.m_listener.continues();
    return 0;
}

int HttpParser::onBody(http_parser *parser, const char *at, size_t length)
{
    HttpParser &that = *self(parser);
    QByteArray &body = that.m_request.body;
    // The whole body is swallowed, whatever its size; no more is kept than shows that it is too
    // large.
    const qsizetype room = bodyLimit + 1 - body.size();
    body.append(at, std::min(room, static_cast<qsizetype>(length)));
    that.m_bodySeen += length;
    const bool cuts = that.m_request.mishap.kind == Mishap::Kind::CutRequest;
    return cuts && that.m_bodySeen >= that.m_cutAt ? that.cut() : 0;
}

int HttpParser::onMessageComplete(http_parser *parser)
{
    self(parser)->m_listener.request(std::exchange(self(parser)->m_request, {}));
    return 0;
}

} // namespace m2m::practice
