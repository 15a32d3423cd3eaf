// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/latesttask.h"
#include "journal/journalplace.h"
#include "text/storytext.h"

#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QPlainTextEdit;
class QScrollArea;
class QVBoxLayout;

namespace m2m {

class Button;
class ElidedLabel;
class FoldSection;

/// One record of the log from the line of the file to what the DB has of it: cells, steps,
/// corrections, payload, requests and answers, read-back, events.
class StoryPanel : public QWidget {
    Q_OBJECT
public:
    /// By what the values of a batch were made, where that is at hand.
    using MeansFor = std::function<std::optional<BatchFile::Means>(const BatchInfo &)>;

    explicit StoryPanel(JournalPlace journal, QWidget *parent = nullptr);
    ~StoryPanel() override;
    void setJournal(const JournalPlace &journal);
    void setMeans(MeansFor means) { m_meansFor = std::move(means); }
    void setFieldLabels(FieldLabels labels) { m_labels = std::move(labels); }
    void showItem(qint64 batch, qint64 item); ///< 0: none is chosen
    /// All of it, whatever is folded away.
    [[nodiscard]] QString wholeText() const;

private:
    struct Origin {
        std::shared_ptr<const BatchFile> file;
        RecordOrigin record;
    };
    enum Part { File, Values, Requests, ReadBack, Events, PartCount };

    [[nodiscard]] QLayout *makeTop();
    [[nodiscard]] QLayout *makeIds();
    [[nodiscard]] FoldSection *makeSent();
    static Result<RecordStory> read(const JournalPlace &journal, qint64 batch, qint64 item);
    void readOrigin();
    void showStory();
    void showNothing(const QString &title);
    void showIds();
    void showSent();
    void showParts();
    void fill(Part part);
    void copy() const;

    JournalPlace m_journal;
    MeansFor m_meansFor;
    FieldLabels m_labels;
    std::optional<RecordStory> m_story;
    std::shared_ptr<const BatchFile> m_file;
    qint64 m_fileOf = 0; ///< the batch that it belongs to
    bool m_fileHasMeans = false;

    ElidedLabel *m_title;
    QLabel *m_state;
    QLabel *m_toDo;
    ElidedLabel *m_component;
    ElidedLabel *m_record;
    QLabel *m_recordName;
    Button *m_copy;
    Button *m_openComponent;
    Button *m_openRecord;
    QWidget *m_details;
    QScrollArea *m_scroll;
    std::array<FoldSection *, PartCount> m_parts{};
    std::array<StorySection, PartCount> m_lines;
    FoldSection *m_sent = nullptr;
    QPlainTextEdit *m_payload = nullptr;
    LatestTask<RecordStory> m_reading;
    LatestTask<Origin> m_looking;
};

} // namespace m2m
