// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe/sourcetext.h"

#include <QWidget>

namespace m2m {

/// What an editor of a source knows of the run.
struct SourceFacts {
    TablePtr table; ///< not null
    RunFacts run;
    QString label; ///< of the field
};

/// Lets one kind of source be chosen.
class SourceEditor : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    [[nodiscard]] virtual Source source() const = 0;
    /// Whether the source says enough to be used.
    [[nodiscard]] virtual bool isComplete() const { return true; }

Q_SIGNALS:
    void changed();
};

/// For a kind of source; `before` is taken over where it is of that kind.
[[nodiscard]] SourceEditor *makeSourceEditor(
    Source::Kind kind, const SourceFacts &facts, const Source &before);

} // namespace m2m
