// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsvalue.h"
#include "stepfunctions.h"

#include <algorithm>
#include <limits>

namespace m2m {

namespace {

struct Splitter {
    QString at;
    int take = 0; ///< from 1; from the end below nought

    std::optional<StepIssue> operator()(QString &text) const
    {
        if (js::isBlank(text))
            return {};
        return take > 0 ? takeFromFront(text) : takeFromBack(text);
    }

    std::optional<StepIssue> takeFromFront(QString &text) const
    {
        qsizetype from = 0;
        for (int i = 1; i < take; ++i) {
            const qsizetype found = text.indexOf(at, from);
            if (found < 0)
                return noPiece(text, i);
            from = found + at.size();
        }
        const qsizetype end = text.indexOf(at, from);
        text = text.sliced(from, (end < 0 ? text.size() : end) - from);
        return {};
    }

    /// Marks that overlap are told apart from the front, whichever end is counted from.
    std::optional<StepIssue> takeFromBack(QString &text) const
    {
        const QList<QStringView> pieces = QStringView(text).split(at);
        const qsizetype index = pieces.size() + take;
        if (index < 0)
            return noPiece(text, pieces.size());
        text = pieces[index].toString();
        return {};
    }

    std::optional<StepIssue> noPiece(const QString &text, qsizetype count) const
    {
        return refused(text, QStringLiteral("entry.noPiece"),
            {{QStringLiteral("mark"), at}, {QStringLiteral("take"), take},
                {QStringLiteral("pieces"), count}})
            .issue;
    }
};

bool isFilled(const QString &text) { return !js::isBlank(text); }

template <typename It> QString filledOrNone(It from, It to)
{
    const It found = std::find_if(from, to, isFilled);
    return found == to ? QString() : *found;
}

} // namespace

TextStep makeSplit(const StepSetup &setup)
{
    const std::optional<QString> at = neededText(setup, u"at");
    const std::optional<int> take = neededWhole(
        setup, u"take", std::numeric_limits<int>::min() / 2, std::numeric_limits<int>::max() / 2);
    if (!at || !take)
        return {};
    if (*take == 0) {
        setup.blame(u"take", QStringLiteral("step.setting"));
        return {};
    }
    return Splitter{*at, *take};
}

CombineStep makeJoin(const StepSetup &setup)
{
    const std::optional<QString> with = anyText(setup, u"with");
    if (!with)
        return {};
    return [mark = *with](std::span<QString> texts) {
        QString joined;
        bool any = false;
        for (const QString &text : texts) {
            if (js::isBlank(text))
                continue;
            if (any)
                joined += mark;
            joined += text;
            any = true;
        }
        texts.front() = std::move(joined);
    };
}

CombineStep makeFirst(const StepSetup &)
{
    return
        [](std::span<QString> texts) { texts.front() = filledOrNone(texts.begin(), texts.end()); };
}

CombineStep makeLast(const StepSetup &)
{
    return [](std::span<QString> texts) {
        texts.front() = filledOrNone(texts.rbegin(), texts.rend());
    };
}

} // namespace m2m
