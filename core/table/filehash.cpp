// SPDX-License-Identifier: GPL-3.0-or-later
#include "filehash.h"

#include "table.h"

#include <QFile>
#include <QFileInfo>

#include <openssl/evp.h>

#include <memory>

namespace m2m {

namespace {

constexpr qint64 hashedAtOnce = 1 << 20;

class Sha256 {
public:
    Sha256()
        : m_context(EVP_MD_CTX_new(), &EVP_MD_CTX_free)
    {
        EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr);
    }
    void add(QByteArrayView bytes)
    {
        EVP_DigestUpdate(m_context.get(), bytes.data(), size_t(bytes.size()));
    }
    [[nodiscard]] QByteArray result()
    {
        QByteArray digest(EVP_MAX_MD_SIZE, '\0');
        unsigned size = 0;
        EVP_DigestFinal_ex(
            m_context.get(), reinterpret_cast<unsigned char *>(digest.data()), &size);
        return digest.first(qsizetype(size)).toHex();
    }

private:
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> m_context;
};

} // namespace

QByteArray sha256Of(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.result();
}

Result<QByteArray> sha256OfFile(const QString &path, const ProgressFn &progress)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorKind::FileNotFound, path);
    const auto unreadable = [&] {
        return failure(
            ErrorKind::FileNotReadable, path, {{QStringLiteral("text"), file.errorString()}});
    };
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable();
    Sha256 hash;
    QByteArray room(hashedAtOnce, Qt::Uninitialized);
    qint64 done = 0;
    while (true) {
        if (progress && !progress(done, file.size()))
            return failure(ErrorKind::Cancelled, path);
        const qint64 step = file.read(room.data(), room.size());
        if (step < 0)
            return unreadable();
        if (step == 0)
            return hash.result();
        hash.add(QByteArrayView(room).first(step));
        done += step;
    }
}

bool looksChanged(const SourceFile &source)
{
    if (!source.modified.isValid())
        return false;
    const QFileInfo info(source.path);
    return !info.isFile() || info.size() != source.size || info.lastModified() != source.modified;
}

} // namespace m2m
