// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/backgroundtask.h"
#include "journal/journalreader.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace m2m {

class ElidedLabel;

/// One record's way from the file into the DB: what happened when, what was sent, what came back.
class StoryPanel : public QWidget {
    Q_OBJECT
public:
    explicit StoryPanel(QString journalPath, QWidget *parent = nullptr);
    void showItem(qint64 batch, qint64 item); ///< read on the pool; 0: nothing

private:
    struct Story {
        ItemInfo item;
        QList<EventInfo> events;
        QList<CorrectionInfo> corrections;
        QDateTime compacted; ///< valid: what was sent is not kept any more
    };
    [[nodiscard]] static Result<Story> read(const QString &path, qint64 batch, qint64 item);
    void showStory(const Story &story);
    void showLines(const Story &story);
    void showNothing();

    QString m_journalPath;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_state;
    QLabel *m_toDo;
    ElidedLabel *m_component;
    ElidedLabel *m_action;
    QVBoxLayout *m_events;
    QPlainTextEdit *m_payload;
    QLabel *m_answerTitle;
    QPlainTextEdit *m_answer;
    QWidget *m_details;
    BackgroundTask<Story> m_reading;
};

} // namespace m2m
