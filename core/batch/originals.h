// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uploadthread.h"

#include <QJsonObject>
#include <QObject>

namespace m2m {

/// A record of the DB as it was when it was looked at.
struct Original {
    enum class State { NotAsked, Asking, Known, NotThere, Failed };
    State state = State::NotAsked;
    QJsonObject record; ///< whole, as the DB gave it
    int version = 0;
};

/// The records that edits aim at, as the DB has them now: asked for when they are looked at, kept
/// until another instance is used. Lives on the session's thread.
class Originals : public QObject {
    Q_OBJECT
public:
    explicit Originals(UploadThread &uploads, QObject *parent = nullptr);

    void forget();
    /// What is known; asks where nothing is. changed() tells of the answer.
    [[nodiscard]] Original lookAt(RecordType type, const QString &id);
    /// By ID: the versions that were seen. Only these may be changed by an upload.
    [[nodiscard]] QHash<QString, int> versions() const;

Q_SIGNALS:
    void changed();

private:
    UploadThread &m_uploads;
    QHash<QString, Original> m_known;
};

} // namespace m2m
