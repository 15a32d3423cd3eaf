// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepfunctions.h"

#include "base/jsvalue.h"
#include "table/cellnature.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace m2m {

void StepSetup::blame(QStringView setting, const QString &key, QVariantMap params) const
{
    if (!problem || !problem->key.isEmpty())
        return;
    params.insert(QStringLiteral("setting"), setting.toString());
    problem->key = key;
    problem->params = params;
}

namespace {

void blameValue(const StepSetup &setup, QStringView name)
{
    const bool missing = setup.settings.value(name).isUndefined();
    setup.blame(name, missing ? QStringLiteral("step.missing") : QStringLiteral("step.setting"));
}

template <typename T>
std::optional<T> blamed(const StepSetup &setup, QStringView name, std::optional<T> value)
{
    if (!value)
        blameValue(setup, name);
    return value;
}

} // namespace

StepResult refused(const QString &text, const QString &rule, const QVariantMap &params)
{
    StepResult result{QJsonValue::Undefined, StepIssue{Severity::Error, rule, params}};
    result.issue->params.insert(QStringLiteral("value"), text);
    return result;
}

StepResult doubted(
    const QString &text, const QJsonValue &value, const QString &rule, const QVariantMap &params)
{
    StepResult result{value, StepIssue{Severity::Warning, rule, params}};
    result.issue->params.insert(QStringLiteral("value"), text);
    return result;
}

std::optional<QChar> markSetting(const StepSetup &setup, QStringView name, QChar otherwise)
{
    const QJsonValue value = setup.settings.value(name);
    if (value.isUndefined())
        return otherwise;
    const QString mark = value.toString();
    return blamed(setup, name, mark.size() == 1 ? std::optional(mark.front()) : std::nullopt);
}

std::optional<QString> textSetting(
    const StepSetup &setup, QStringView name, const QString &otherwise)
{
    return setup.settings.contains(name) ? neededText(setup, name) : otherwise;
}

std::optional<QString> neededText(const StepSetup &setup, QStringView name)
{
    const QString text = setup.settings.value(name).toString();
    return blamed(setup, name, text.isEmpty() ? std::nullopt : std::optional(text));
}

std::optional<QString> anyText(const StepSetup &setup, QStringView name)
{
    const QJsonValue value = setup.settings.value(name);
    const bool usable = value.isUndefined() || value.isString();
    return blamed(setup, name, usable ? std::optional(value.toString(QString())) : std::nullopt);
}

std::optional<QStringList> wordsSetting(const StepSetup &setup, QStringView name)
{
    const QJsonValue value = setup.settings.value(name);
    const QJsonArray array = value.toArray();
    const bool usable = (value.isUndefined() || value.isArray())
        && std::none_of(array.begin(), array.end(),
            [](const QJsonValue &word) { return js::isBlank(word.toString()); });
    if (!usable) {
        blameValue(setup, name);
        return {};
    }
    QStringList words;
    for (const QJsonValue word : array)
        words += word.toString();
    return words;
}

std::optional<bool> flagSetting(const StepSetup &setup, QStringView name)
{
    const QJsonValue value = setup.settings.value(name);
    const bool usable = value.isUndefined() || value.isBool();
    return blamed(setup, name, usable ? std::optional(value.toBool()) : std::nullopt);
}

std::optional<int> neededWhole(const StepSetup &setup, QStringView name, int least, int most)
{
    const QJsonValue value = setup.settings.value(name);
    const double number = value.toDouble();
    const bool usable =
        value.isDouble() && number == std::floor(number) && number >= least && number <= most;
    return blamed(setup, name, usable ? std::optional(int(number)) : std::nullopt);
}

bool isSpreadsheetError(const QString &text)
{
    // Nearly no cell has the sign, and this is asked of every one.
    return text.contains(u'#')
        && natureOf(js::trimmed(text).toUtf8()) == CellNature::SpreadsheetError;
}

bool isSpreadsheetNumber(const QString &text)
{
    const auto allDigits = [](QStringView part) {
        return !part.isEmpty() && std::all_of(part.begin(), part.end(), [](QChar c) {
            return c >= u'0' && c <= u'9';
        });
    };
    if (!text.contains(QLatin1StringView("E+")))
        return false;
    const QString word = js::trimmed(text);
    QStringView number = QStringView(word).left(word.indexOf(QLatin1StringView("E+")));
    const QStringView power = QStringView(word).mid(number.size() + 2);
    if (number.startsWith(u'+') || number.startsWith(u'-'))
        number = number.mid(1);
    const bool fraction = number.size() > 1;
    if (fraction && number[1] != u'.' && number[1] != u',')
        return false;
    return allDigits(number.left(1)) && allDigits(power) && (!fraction || allDigits(number.mid(2)));
}

} // namespace m2m
