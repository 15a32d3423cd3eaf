// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace m2m {

/// A request body that can be read once and never rewound. QNetworkAccessManager sends a POST again
/// by itself when a connection drops (measured up to four times, Qt 6.4); a body that it cannot
/// rewind is the one thing that stops it.
class OneShotBody final : public QIODevice {
    Q_OBJECT
public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);
    [[nodiscard]] bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool seek(qint64 position) override;
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override;

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_read = 0;
};

} // namespace m2m
