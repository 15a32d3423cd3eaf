// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsvalue.h"
#include "stepfunctions.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace m2m {

namespace {

/// The number nought, with either decimal mark and with an exponent: -0, 0.0, ,00, 0E+5.
bool isNought(QStringView text)
{
    if (text.startsWith(u'-') || text.startsWith(u'+'))
        text = text.sliced(1);
    bool digits = false;
    bool mark = false;
    while (!text.isEmpty()) {
        const QChar c = text.front();
        if (c == u'0')
            digits = true;
        else if (mark || (c != u'.' && c != u','))
            break;
        else
            mark = true;
        text = text.sliced(1);
    }
    if (!digits || text.isEmpty())
        return digits;
    if (text.front() != u'e' && text.front() != u'E')
        return false;
    text = text.sliced(1);
    if (text.startsWith(u'-') || text.startsWith(u'+'))
        text = text.sliced(1);
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

struct Misser {
    QStringList texts;
    bool zero = false;

    std::optional<StepIssue> operator()(QString &text) const
    {
        const QString word = js::trimmed(text);
        if (texts.contains(word) || (zero && isNought(word)))
            text = QString();
        return {};
    }
};

struct TextMap {
    QHash<QString, QString> pairs;
    bool keeps = false;

    std::optional<StepIssue> operator()(QString &text) const
    {
        const auto found = pairs.constFind(js::trimmed(text));
        if (found != pairs.constEnd())
            text = *found;
        else if (!keeps && !js::isBlank(text))
            return refused(text, QStringLiteral("entry.notInMap")).issue;
        return {};
    }
};

std::optional<QHash<QString, QString>> readPairs(const StepSetup &setup)
{
    const QStringView name = u"pairs";
    const QJsonValue setting = setup.settings.value(name);
    const QJsonArray list = setting.toArray();
    if (list.isEmpty()) {
        const bool none = setting.isUndefined() || setting.isArray();
        setup.blame(name, none ? QStringLiteral("step.missing") : QStringLiteral("step.setting"));
        return {};
    }
    QHash<QString, QString> pairs;
    for (const QJsonValue item : list) {
        const QJsonArray pair = item.toArray();
        if (pair.size() != 2 || !pair[0].isString() || !pair[1].isString()) {
            setup.blame(name, QStringLiteral("step.setting"));
            return {};
        }
        const QString from = js::trimmed(pair[0].toString());
        const QString to = pair[1].toString();
        if (pairs.value(from, to) != to) {
            setup.blame(name, QStringLiteral("step.twice"), {{QStringLiteral("text"), from}});
            return {};
        }
        pairs.insert(from, to);
    }
    return pairs;
}

} // namespace

TextStep makeMissing(const StepSetup &setup)
{
    std::optional<QStringList> texts = wordsSetting(setup, u"texts");
    const std::optional<bool> zero = flagSetting(setup, u"zero");
    if (!texts || !zero)
        return {};
    if (texts->isEmpty() && !*zero) {
        setup.blame(u"texts", QStringLiteral("step.missing"));
        return {};
    }
    for (QString &text : *texts)
        text = js::trimmed(text);
    return Misser{*texts, *zero};
}

TextStep makeDefault(const StepSetup &setup)
{
    const std::optional<QString> text = neededText(setup, u"text");
    if (!text)
        return {};
    if (js::isBlank(*text)) {
        setup.blame(u"text", QStringLiteral("step.setting"));
        return {};
    }
    return [filling = *text](QString &blank) -> std::optional<StepIssue> {
        if (js::isBlank(blank))
            blank = filling;
        return {};
    };
}

TextStep makeValueMap(const StepSetup &setup)
{
    const std::optional<QHash<QString, QString>> pairs = readPairs(setup);
    if (!pairs)
        return {};
    const std::optional<QString> otherwise =
        textSetting(setup, u"otherwise", QStringLiteral("refuse"));
    const bool keeps = otherwise == QLatin1StringView("keep");
    if (!keeps && otherwise != QLatin1StringView("refuse")) {
        setup.blame(u"otherwise", QStringLiteral("step.setting"));
        return {};
    }
    return TextMap{*pairs, keeps};
}

} // namespace m2m
