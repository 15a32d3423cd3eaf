// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QSettings;

namespace m2m {

class Button;
class CountTile;
class MessageBanner;
class RunLists;
class StackedBar;

/// A run as it goes and as it ended: counts that add up, what failed and why, and what is proven.
class UploadRunView : public QWidget {
    Q_OBJECT
public:
    UploadRunView(BatchSession &session, QSettings &settings, QWidget *parent = nullptr);
    void refresh();
    void setNextFile(const QString &name); ///< empty: there is none

Q_SIGNALS:
    void logRequested(qint64 batch);
    void reviewRequested();
    void planRequested();
    void nextFileRequested();

private:
    QLayout *makeTop();
    QWidget *makeProgress();
    QLayout *makeTiles();
    void refreshTitle();
    void refreshBanner();
    void refreshProgress();
    [[nodiscard]] bool isOfOpenFile() const;
    [[nodiscard]] QString runningTitle() const;

    BatchSession &m_session;
    QLabel *m_title = nullptr;
    Button *m_pause = nullptr;
    Button *m_cancel = nullptr;
    Button *m_log = nullptr;
    Button *m_again = nullptr;
    Button *m_nextFile = nullptr;
    QString m_nextName;
    MessageBanner *m_banner;
    QTimer *m_countdown; ///< to the next try
    StackedBar *m_bar = nullptr;
    QLabel *m_progress = nullptr;
    QLabel *m_equation = nullptr;
    QHash<ItemState, CountTile *> m_tiles;
    RunLists *m_lists;
};

} // namespace m2m
