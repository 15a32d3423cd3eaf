// SPDX-License-Identifier: GPL-3.0-or-later
#include "oneshotbody.h"

#include <algorithm>

namespace m2m {

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotBody::seek(qint64) { return false; }

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_read + QIODevice::bytesAvailable();
}

bool OneShotBody::atEnd() const { return m_read == m_bytes.size(); }

qint64 OneShotBody::readData(char *data, qint64 maximum)
{
    const qsizetype count = std::min<qsizetype>(maximum, m_bytes.size() - m_read);
    if (count == 0)
        return -1;
    std::copy_n(m_bytes.constData() + m_read, count, data);
    m_read += count;
    return count;
}

} // namespace m2m
