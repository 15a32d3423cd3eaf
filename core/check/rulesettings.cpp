// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulesettings.h"

#include "base/jsvalue.h"
#include "forms/componenttypes.h"
#include "forms/options.h"

#include <QJsonArray>

namespace m2m {

namespace {

bool isTrueSetting(const QJsonValue &value)
{
    return value.isString()
        ? value.toString().compare(QStringLiteral("true"), Qt::CaseInsensitive) == 0
        : js::truthy(value);
}

std::optional<double> numberSettingOf(const QJsonValue &value)
{
    return value.isDouble() ? value.toDouble() : js::leadingNumber(value.toString());
}

int countSettingOf(const QJsonValue &value)
{
    return value.isDouble() ? int(value.toDouble())
                            : js::leadingInteger(value.toString()).value_or(0);
}

DateSetting dateSetting(const QJsonValue &value)
{
    const QString text = value.toString();
    return {text, QDate::fromString(text.left(10), Qt::ISODate)};
}

bool hasSeveralMasks(const QJsonObject &component)
{
    return js::truthy(component.value(u"allowMultipleMasks"))
        && !component.value(u"inputMasks").toArray().isEmpty();
}

/// Where days come first the page turns a limit round, 2024-01-10 into 10/01/2024, and then reads
/// the month first all the same: what it compares with is the first of October. A limit that makes
/// no date that way is none.
DateSetting turnedRound(const DateSetting &limit)
{
    if (!limit.date.isValid())
        return limit;
    const QDate read(limit.date.year(), limit.date.day(), limit.date.month());
    return read.isValid() ? DateSetting{read.toString(Qt::ISODate), read} : DateSetting();
}

/// Components of one value, whose list the page does not look after.
bool holdsOneValue(const QString &type)
{
    static const QSet<QString> types{QStringLiteral("select"), QStringLiteral("resource"),
        QStringLiteral("radio"), QStringLiteral("selectboxes"), QStringLiteral("checkbox"),
        QStringLiteral("survey"), QStringLiteral("file"), QStringLiteral("day"),
        QStringLiteral("address"), QStringLiteral("tree"), QStringLiteral("datamap")};
    return types.contains(type) || !componentType(type);
}

Emptiness emptinessOf(const Field &field)
{
    const ComponentType *type = componentType(field.type);
    if (field.type == u"selectboxes")
        return Emptiness::Set;
    if (field.type == u"checkbox")
        return Emptiness::Boolean;
    if (field.type == u"datetime")
        return Emptiness::Moment;
    if (!type || !type->blankIsEmpty)
        return Emptiness::Other;
    return hasSeveralMasks(field.component) ? Emptiness::Masked : Emptiness::Text;
}

QSet<QString> ruleNames(const QJsonObject &component)
{
    QSet<QString> names;
    const bool listed = component.value(u"validations").isArray();
    const QJsonArray own = component.value(u"$validators").toArray();
    for (const QJsonValue name : own)
        names += name.toString();
    if (listed)
        return names;
    if (component.value(u"type").toString() == u"time"
        && component.value(u"inputType").toString() == u"text")
        names += QStringLiteral("time");
    names += QStringLiteral("multiple");
    return names;
}

void readMessages(RuleSettings &settings, const Field &field)
{
    for (const QStringView name : {u"errorLabel", u"label", u"placeholder", u"key"}) {
        settings.label = field.component.value(name).toString();
        if (!settings.label.isEmpty())
            break;
    }
    settings.customMessage = field.component.value(u"validate")[u"customMessage"].toString();
    settings.messages = field.component.value(u"errors").toObject();
}

void readOptionValues(RuleSettings &settings, const Field &field)
{
    const QJsonValue dataType = field.component.value(u"dataType");
    for (const Option &option : field.options) {
        // A select compares what it makes of the text of the option; a radio of the option itself.
        const QJsonValue value = field.type == u"radio" || option.value.isObject()
            ? option.value
            : coercedBySelect(js::text(option.value), dataType.toString());
        if (value.isString())
            settings.optionTexts += value.toString();
        else
            settings.otherOptions += value;
    }
    if (field.type == u"select" && field.component.value(u"dataSrc").toString() == u"custom")
        settings.optionScript = field.component.value(u"data")[u"custom"].toString();
}

void readMasks(RuleSettings &settings, const QJsonObject &component)
{
    settings.mask = component.value(u"inputMask").toString();
    settings.severalMasks = hasSeveralMasks(component);
    const QJsonArray masks = component.value(u"inputMasks").toArray();
    for (const QJsonValue mask : masks) {
        const QString name = mask[u"label"].toString();
        if (!settings.masks.contains(name))
            settings.masks.insert(name, mask[u"mask"].toString());
    }
}

DaySettings daySettings(const QJsonObject &component)
{
    const QJsonObject fields = component.value(u"fields").toObject();
    const auto isRequired = [&fields](QStringView part) {
        const QJsonObject settings = fields.value(part).toObject();
        return js::truthy(settings.value(u"required")) && !js::truthy(settings.value(u"hide"));
    };
    const auto year = [&fields](QStringView name) {
        const QJsonValue value = fields.value(u"year")[name];
        return js::number(js::text(value)).value_or(0);
    };
    DaySettings day;
    day.dayFirst = js::truthy(component.value(u"dayFirst"));
    day.dayRequired = isRequired(u"day");
    day.monthRequired = isRequired(u"month");
    day.yearRequired = isRequired(u"year");
    day.earliest = dateSetting(component.value(u"minDate"));
    day.latest = dateSetting(component.value(u"maxDate"));
    if (day.dayFirst) {
        day.earliest = turnedRound(day.earliest);
        day.latest = turnedRound(day.latest);
    }
    day.minYear = year(u"minYear");
    day.maxYear = year(u"maxYear");
    return day;
}

/// What the form displays, or minds while somebody types, but never checks.
void readDisplayed(RuleSettings &settings, const Field &field)
{
    const QJsonObject &component = field.component;
    const QJsonObject validate = component.value(u"validate").toObject();
    if (field.type == u"NumberTolerance") {
        settings.specifiedMinimum = numberSettingOf(component.value(u"specification_minimum"));
        settings.specifiedMaximum = numberSettingOf(component.value(u"specification_maximum"));
    }
    if (field.kind == ValueKind::Number) {
        settings.step = numberSettingOf(validate.value(u"step"));
        settings.integer = isTrueSetting(validate.value(u"integer"));
        const QJsonValue decimals = component.value(u"decimalLimit");
        const std::optional<int> limit = js::leadingInteger(js::text(decimals));
        if (limit && *limit >= 0)
            settings.decimalLimit = limit;
        else if (field.type == u"currency")
            settings.decimalLimit = 2;
    }
    if (field.type == u"tags") {
        settings.maxTags = countSettingOf(component.value(u"maxTags"));
        settings.tagDelimiter = component.value(u"delimeter").toString();
    }
    if (field.type == u"day" && settings.day.dayFirst) {
        settings.earliest = dateSetting(component.value(u"minDate"));
        settings.latest = dateSetting(component.value(u"maxDate"));
    }
    if (field.type == u"datetime") {
        const QJsonValue picker = component.value(u"datePicker");
        settings.earliest = dateSetting(picker[u"minDate"]);
        settings.latest = dateSetting(picker[u"maxDate"]);
    }
}

} // namespace

RuleSettings readRuleSettings(const Field &field)
{
    const QJsonObject &component = field.component;
    const QJsonObject validate = component.value(u"validate").toObject();
    RuleSettings settings;
    settings.names = ruleNames(component);
    settings.emptiness = emptinessOf(field);
    settings.emptyValue = emptyValue(component);
    readMessages(settings, field);

    const bool json = field.type == u"textarea" && component.value(u"as").toString() == u"json";
    settings.maySayList = field.type != u"select" && field.type != u"resource"
        && field.type != u"hidden" && field.type != u"address" && !json;
    settings.falsyIsEmptyList = field.multiple && !holdsOneValue(field.type);
    settings.listIsItsValue = settings.emptyValue.isArray();
    settings.listMustHaveItems = js::truthy(validate.value(u"required"));

    readMasks(settings, component);
    settings.custom = validate.value(u"custom").toString();
    if (validate.value(u"json").isObject() && !validate.value(u"json").toObject().isEmpty())
        settings.logic = validate.value(u"json");
    readOptionValues(settings, field);
    settings.leastTicked = countSettingOf(validate.value(u"minSelectedCount"));
    settings.mostTicked = countSettingOf(validate.value(u"maxSelectedCount"));
    const QJsonArray questions = component.value(u"questions").toArray();
    for (const QJsonValue question : questions)
        settings.questions += js::text(question[u"value"]);
    if (field.type == u"day")
        settings.day = daySettings(component);
    if (field.type == u"time") {
        settings.timeFormat = component.value(u"format").toString();
        settings.timeDataFormat = component.value(u"dataFormat").toString();
    }
    readDisplayed(settings, field);
    return settings;
}

} // namespace m2m
