// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/backgroundtask.h"
#include "recipe/recordbuilder.h"
#include "uploadthread.h"

#include <QObject>

#include <optional>

namespace m2m {

/// What the instance says about the components that a file names: each is asked about once, however
/// many rows name it. Lives on the session's thread.
class ComponentDirectory : public QObject {
    Q_OBJECT
public:
    explicit ComponentDirectory(UploadThread &uploads, QObject *parent = nullptr);

    /// Another instance: what the one before said means nothing.
    void forget();
    /// Collects the components of all records and asks about those that are not known yet.
    void askAbout(const RecordBuilder &records);
    /// The same when only these rows have changed since the last time.
    void askAbout(const RecordBuilder &records, QList<qint64> rows);
    [[nodiscard]] const ComponentFacts &facts() const { return m_facts; }
    /// Another one whenever facts() are others.
    [[nodiscard]] quint64 version() const { return m_version; }
    [[nodiscard]] int left() const { return m_left; } ///< still being asked about
    [[nodiscard]] bool isCollecting() const { return m_collecting.isRunning(); }

Q_SIGNALS:
    void changed();
    void answered(); ///< the last question that was open
    /// The instance could not be asked; what is open can be asked again by askAbout().
    void failed(const m2m::Error &error);

private:
    void ask(const QList<ComponentRef> &components);
    void collect(const RecordBuilder &records, const std::optional<QList<qint64>> &rows);

    UploadThread &m_uploads;
    ComponentFacts m_facts;
    quint64 m_version = 0;
    int m_left = 0;
    std::optional<QList<qint64>> m_rows; ///< that are looked through; nothing: all
    BackgroundTask<QList<ComponentRef>> m_collecting;
};

} // namespace m2m
