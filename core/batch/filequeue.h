// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batchsession.h"

#include <QObject>
#include <QStringList>

namespace m2m {

/// Several measurement files that are uploaded one after the other with the same recipe. Forgets
/// them when the session opens a file that is none of them.
class FileQueue : public QObject {
    Q_OBJECT
public:
    enum class State {
        Waiting, ///< nothing is known of an upload
        UploadedBefore, ///< an earlier upload of the same content is in the journal
        Uploaded ///< from here
    };

    explicit FileQueue(BatchSession &session, QObject *parent = nullptr);

    /// Opens the first of them.
    void setFiles(const QStringList &paths);
    void open(int index);
    void openNext();

    [[nodiscard]] int count() const { return int(m_files.size()); } ///< one is a queue of one
    [[nodiscard]] int current() const { return m_current; } ///< -1: none
    [[nodiscard]] bool hasNext() const { return m_current + 1 < m_files.size(); }
    [[nodiscard]] QString path(int index) const { return m_files.value(index).path; }
    [[nodiscard]] State state(int index) const { return m_files.value(index).state; }

Q_SIGNALS:
    void changed();

private:
    struct File {
        QString path; ///< absolute
        State state = State::Waiting;
    };
    void noteRun();
    void noteFile();

    BatchSession &m_session;
    QList<File> m_files;
    QString m_sending; ///< path of the file that the run is of, which may not be the one open
    int m_current = -1;
};

} // namespace m2m
