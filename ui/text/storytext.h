// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchfile.h"
#include "itemtext.h"
#include "widgets/theme.h"

namespace m2m {

/// All that a journal, and the file if it is still there, know of one record.
struct RecordStory {
    BatchInfo batch;
    ItemInfo item; ///< whole
    QList<EventInfo> events;
    QList<CorrectionInfo> corrections;
    std::optional<RecordOrigin> origin = {}; ///< nothing: not looked at yet
};

struct StoryLine {
    QString label; ///< may be empty
    QString text;
    Tone tone = Tone::Neutral;
    bool isCode = false; ///< as it is written in a file or on the wire
};

/// One part of the story, for a panel or as text.
struct StorySection {
    QString note; ///< the part in a few words
    QList<StoryLine> lines;
};

[[nodiscard]] StorySection storyOfFile(const RecordStory &story);
[[nodiscard]] StorySection storyOfValues(const RecordStory &story, const FieldLabels &labels);
[[nodiscard]] StorySection storyOfRequests(const RecordStory &story);
[[nodiscard]] StorySection storyOfReadBack(const RecordStory &story, const FieldLabels &labels);
[[nodiscard]] StorySection storyOfEvents(const RecordStory &story);

/// "POST /api/action?location=…": what the record's requests were.
[[nodiscard]] QString requestText(const RecordStory &story);

/// A part below its title, a line each; to be pasted into a mail.
[[nodiscard]] QString asText(const QString &title, const StorySection &section);

} // namespace m2m
