// SPDX-License-Identifier: GPL-3.0-or-later
#include "recodedfile.h"

#include <QDir>
#include <QTemporaryFile>

namespace m2m {

namespace {

Unexpected writeFailure(const QFile &file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return failure(full ? ErrorKind::DiskFull : ErrorKind::FileNotWritable, file.fileName(),
        {{QStringLiteral("text"), file.errorString()}});
}

} // namespace

Result<std::unique_ptr<TextSource>> recodeToFile(
    const TextSource &raw, Utf8Recoder &recoder, const ProgressFn &progress)
{
    auto file =
        std::make_unique<QTemporaryFile>(QDir::tempPath() + QStringLiteral("/m2m-XXXXXX.txt"));
    if (!file->open())
        return writeFailure(*file);
    bool written = true;
    const auto write = [&](const QByteArray &text) {
        written = written && file->write(text) == text.size();
    };
    const auto done = raw.readAll([&](QByteArrayView piece) { write(recoder.add(piece)); },
        [&](qint64 at, qint64 total) { return written && (!progress || progress(at, total)); });
    write(recoder.finish());
    if (!written || !file->flush())
        return writeFailure(*file);
    if (!done)
        return Unexpected(done.error());
    const qint64 size = file->size();
    return std::make_unique<TextSource>(std::move(file), 0, size);
}

} // namespace m2m
