// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QStringList>

namespace m2m {

/// One window for a journal: a program that is started while another has its window open hands
/// that one its files and ends.
class SecondStart : public QObject {
    Q_OBJECT
public:
    /// Waits for later starts. Where the place for that cannot be had, none is heard.
    explicit SecondStart(const QString &journalPath, QObject *parent = nullptr);

    /// Waits up to two seconds. False: nobody was there, or nobody answered.
    [[nodiscard]] static bool handOver(const QString &journalPath, const QStringList &files);

Q_SIGNALS:
    void happened(const QStringList &files); ///< absolute paths

private:
    void serve();
    QLocalServer m_server;
};

} // namespace m2m
