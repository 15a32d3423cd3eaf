// SPDX-License-Identifier: GPL-3.0-or-later
#include "gzip.h"

#include <zlib.h>

namespace m2m {

QByteArray gzipped(const QByteArray &bytes)
{
    // qCompress() writes zlib's own frame with a length before it, which no server takes.
    constexpr int gzipFrame = 16;
    constexpr int defaultMemory = 8;
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, MAX_WBITS + gzipFrame,
            defaultMemory, Z_DEFAULT_STRATEGY)
        != Z_OK)
        return {};
    QByteArray input = bytes; // zlib wants to write to it, by its signature
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = uInt(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    const int state = deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return state == Z_STREAM_END ? packed : QByteArray();
}

} // namespace m2m
