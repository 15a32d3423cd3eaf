// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"

#include <http_parser.h>

#include <functional>

namespace m2m::practice {

/// Bytes to requests. Feeds Debian's http_parser, the one that the real server's Node version grew
/// from, and so refuses what that refuses.
class HttpParser {
public:
    enum class State { Good, Malformed, HeadTooLarge, Cut };

    struct Listener {
        /// A head is there; sets the request's mishap.
        std::function<void(HttpRequest &)> head;
        /// For each whole request, and for the one that its mishap cuts: that one is the last.
        std::function<void(HttpRequest)> request;
        /// The client waits for a "100 Continue" before it sends its body.
        std::function<void()> continues;
    };
    explicit HttpParser(Listener listener);

    /// After another state than Good no more bytes may be fed.
    [[nodiscard]] State feed(const QByteArray &bytes);

private:
    int cut();
    static HttpParser *self(http_parser *parser) { return static_cast<HttpParser *>(parser->data); }
    static int onMessageBegin(http_parser *parser);
    static int onUrl(http_parser *parser, const char *at, size_t length);
    static int onHeaderField(http_parser *parser, const char *at, size_t length);
    static int onHeaderValue(http_parser *parser, const char *at, size_t length);
    static int onHeadersComplete(http_parser *parser);
    static int onBody(http_parser *parser, const char *at, size_t length);
    static int onMessageComplete(http_parser *parser);

    http_parser m_parser{};
    http_parser_settings m_settings{};
    HttpRequest m_request;
    QByteArray m_url;
    bool m_inValue = false; ///< a further field piece starts a new header
    quint64 m_bodySeen = 0;
    quint64 m_cutAt = 0; ///< bytes of the body after which the request is cut
    bool m_isCut = false;
    Listener m_listener;
};

} // namespace m2m::practice
