// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsvalue.h"
#include "stepfunctions.h"

#include <QRegularExpression>

namespace m2m {

namespace {

struct Replacer {
    QString find;
    QString with;

    std::optional<StepIssue> operator()(QString &text) const
    {
        qsizetype found = text.indexOf(find);
        if (found < 0)
            return {};
        if (find.size() == with.size()) {
            for (; found >= 0; found = text.indexOf(find, found + find.size()))
                text.replace(found, find.size(), with);
            return {};
        }
        QString result;
        result.reserve(text.size() + with.size());
        qsizetype from = 0;
        for (; found >= 0; found = text.indexOf(find, from)) {
            result += QStringView(text).sliced(from, found - from);
            result += with;
            from = found + find.size();
        }
        result += QStringView(text).sliced(from);
        text = std::move(result);
        return {};
    }
};

/// What is put in the place of a match: texts, and groups of the pattern.
struct Replacement {
    struct Part {
        QString text;
        int group = -1; ///< -1: the text
    };
    QList<Part> parts;

    void addTo(QString &result, const QRegularExpressionMatch &match) const
    {
        for (const Part &part : parts) {
            if (part.group < 0)
                result += part.text;
            else
                result += match.capturedView(part.group);
        }
    }
};

std::optional<Replacement> readReplacement(const StepSetup &setup, const QString &with, int groups)
{
    const QStringView name = u"with";
    Replacement replacement;
    QString text;
    for (qsizetype i = 0; i < with.size(); ++i) {
        if (with[i] != u'\\') {
            text += with[i];
            continue;
        }
        const QChar sign = i + 1 < with.size() ? with[i + 1] : QChar();
        if (sign == u'\\') {
            text += sign;
        } else if (sign < u'0' || sign > u'9') {
            setup.blame(name, QStringLiteral("step.escape"), {{QStringLiteral("position"), i}});
            return {};
        } else {
            const int group = sign.unicode() - u'0';
            if (group > groups) {
                setup.blame(name, QStringLiteral("step.group"),
                    {{QStringLiteral("group"), group}, {QStringLiteral("groups"), groups}});
                return {};
            }
            replacement.parts += {text, -1};
            replacement.parts += {QString(), group};
            text.clear();
        }
        ++i;
    }
    replacement.parts += {text, -1};
    replacement.parts.removeIf(
        [](const Replacement::Part &part) { return part.group < 0 && part.text.isEmpty(); });
    return replacement;
}

struct Pattern {
    QString find; ///< as the recipe has it
    QRegularExpression expression;
    std::optional<Replacement> with; ///< none: the text stays
    bool partly = false;

    std::optional<StepIssue> operator()(QString &text) const
    {
        if (js::isBlank(text))
            return {};
        return partly ? replaceAll(text) : replaceWhole(text);
    }

    std::optional<StepIssue> replaceWhole(QString &text) const
    {
        const QRegularExpressionMatch match = expression.match(text);
        if (!match.isValid())
            return against(text, QStringLiteral("entry.patternUndecided"));
        if (!match.hasMatch())
            return against(text, QStringLiteral("entry.pattern"));
        if (with) {
            QString result;
            with->addTo(result, match);
            text = std::move(result);
        }
        return {};
    }

    std::optional<StepIssue> replaceAll(QString &text) const
    {
        QString result;
        qsizetype from = 0;
        bool atEnd = false;
        QRegularExpressionMatchIterator matches = expression.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            result += QStringView(text).sliced(from, match.capturedStart() - from);
            with->addTo(result, match);
            from = match.capturedEnd();
            atEnd = match.capturedLength() == 0 && from == text.size();
        }
        // Behind a match of nothing at the end there is no place for another try.
        if (!matches.isValid() && !atEnd)
            return against(text, QStringLiteral("entry.patternUndecided"));
        result += QStringView(text).sliced(from);
        text = std::move(result);
        return {};
    }

    std::optional<StepIssue> against(const QString &text, const QString &rule) const
    {
        return refused(text, rule, {{QStringLiteral("pattern"), find}}).issue;
    }
};

/// Some patterns take longer than the age of the world to find that a text does not match. So many
/// attempts are a few milliseconds, and far more than a sound pattern needs for a cell.
QString limited(const QString &pattern)
{
    return QStringLiteral("(*LIMIT_MATCH=100000)") + pattern;
}

} // namespace

TextStep makeReplace(const StepSetup &setup)
{
    const std::optional<QString> find = neededText(setup, u"find");
    const std::optional<QString> with = anyText(setup, u"with");
    return find && with ? TextStep(Replacer{*find, *with}) : TextStep();
}

TextStep makePattern(const StepSetup &setup)
{
    const std::optional<QString> find = neededText(setup, u"find");
    const std::optional<bool> partly = flagSetting(setup, u"partly");
    if (!find || !partly)
        return {};
    const std::optional<QString> with = anyText(setup, u"with");
    if (!with || (*partly && !setup.settings.contains(u"with"))) {
        setup.blame(u"with", QStringLiteral("step.missing"));
        return {};
    }
    // Alone first: what closes a bracket that it has not opened must not close ours.
    const QRegularExpression alone(*find);
    const QRegularExpression expression(
        limited(*partly ? *find : QRegularExpression::anchoredPattern(*find)));
    if (!alone.isValid() || !expression.isValid()) {
        setup.blame(u"find", QStringLiteral("step.pattern"),
            {{QStringLiteral("position"), alone.isValid() ? 0 : alone.patternErrorOffset()},
                {QStringLiteral("detail"), (alone.isValid() ? expression : alone).errorString()}});
        return {};
    }
    Pattern pattern{*find, expression, {}, *partly};
    if (setup.settings.contains(u"with")) {
        pattern.with = readReplacement(setup, *with, expression.captureCount());
        if (!pattern.with)
            return {};
    }
    return pattern;
}

} // namespace m2m
