// SPDX-License-Identifier: GPL-3.0-or-later
#include "formpin.h"

#include "base/jsvalue.h"
#include "forms/componenttypes.h"
#include "memberreader.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace m2m {

namespace {

constexpr std::array kindWords{"Text", "Number", "Boolean", "Option", "OptionSet", "DateTime",
    "NumberList", "ComponentUuid", "Answers", "Map", "Rows", "Unsupported"};

/// A setting of a component that becomes a limit.
struct LimitSetting {
    const char *limit;
    const char *group; ///< member that holds it; empty: the component itself
    const char *member;
    /// A length or count: nought switches it off. Of all others nought is a limit.
    bool zeroIsNone = false;
};

constexpr std::array limitSettings{
    LimitSetting{"min", "validate", "min"},
    LimitSetting{"max", "validate", "max"},
    LimitSetting{"minLength", "validate", "minLength", true},
    LimitSetting{"maxLength", "validate", "maxLength", true},
    LimitSetting{"minWords", "validate", "minWords", true},
    LimitSetting{"maxWords", "validate", "maxWords", true},
    LimitSetting{"step", "validate", "step"},
    LimitSetting{"leastTicked", "validate", "minSelectedCount", true},
    LimitSetting{"mostTicked", "validate", "maxSelectedCount", true},
    LimitSetting{"decimals", "", "decimalLimit"},
    LimitSetting{"nominal", "", "specification_nominal"},
    LimitSetting{"tolerance", "", "specification_tolerance"},
    LimitSetting{"innerTolerance", "", "specification_toleranceInner"},
    LimitSetting{"outerTolerance", "", "specification_toleranceOuter"},
    LimitSetting{"minimum", "", "specification_minimum"},
    LimitSetting{"maximum", "", "specification_maximum"},
    LimitSetting{"maxTags", "", "maxTags", true},
    LimitSetting{"mask", "", "inputMask"},
    LimitSetting{"storedAs", "", "dataType"},
    LimitSetting{"earliest", "", "minDate"},
    LimitSetting{"latest", "", "maxDate"},
    LimitSetting{"earliest", "datePicker", "minDate"},
    LimitSetting{"latest", "datePicker", "maxDate"},
};

/// Nothing where the setting is as the form editor leaves it. "5" and 5 are one limit.
QJsonValue limitOf(const QJsonValue &setting, bool zeroIsNone)
{
    if (setting.isString()) {
        const QString text = setting.toString();
        const std::optional<double> number = js::number(text);
        // What the classes of components have by default limits nothing.
        const bool isNone = text.isEmpty() || text == u"any" || text == u"auto";
        if (!number || js::text(*number) != text)
            return isNone ? QJsonValue(QJsonValue::Undefined) : setting;
        return limitOf(*number, zeroIsNone);
    }
    if (setting.isDouble())
        return zeroIsNone && setting.toDouble() == 0.0 ? QJsonValue(QJsonValue::Undefined)
                                                       : setting;
    return setting.isBool() && setting.toBool() ? setting : QJsonValue(QJsonValue::Undefined);
}

/// Scripts are told apart, not read: sixteen digits do.
QString shortDigest(const QJsonArray &settings)
{
    const QByteArray text = QJsonDocument(settings).toJson(QJsonDocument::Compact);
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(16));
}

void pinScripts(QJsonObject &limits, const Field &field)
{
    const QJsonObject &component = field.component;
    const QJsonObject validate = component.value(u"validate").toObject();
    const QString custom = validate.value(u"custom").toString();
    if (!js::isBlank(custom))
        limits.insert(QStringLiteral("ruleScript"), shortDigest({custom}));
    const QJsonObject logic = validate.value(u"json").toObject();
    if (!logic.isEmpty())
        limits.insert(QStringLiteral("ruleLogic"), shortDigest({logic}));
    const QString calculation = component.value(u"calculateValue").toString();
    if (!js::isBlank(calculation))
        limits.insert(QStringLiteral("calculation"), shortDigest({calculation}));
    if (field.conditional) {
        limits.insert(QStringLiteral("condition"),
            shortDigest({component.value(u"conditional"), component.value(u"customConditional"),
                component.value(u"logic")}));
    }
}

void pinLists(QJsonObject &limits, const QJsonObject &component)
{
    QJsonArray masks;
    const QJsonArray allMasks = component.value(u"inputMasks").toArray();
    for (const QJsonValue mask : allMasks)
        masks += mask[u"mask"];
    if (!masks.isEmpty() && js::truthy(component.value(u"allowMultipleMasks")))
        limits.insert(QStringLiteral("masks"), masks);
    if (component.value(u"type").toString() != u"survey")
        return;
    QJsonArray questions;
    const QJsonArray allQuestions = component.value(u"questions").toArray();
    for (const QJsonValue question : allQuestions)
        questions += js::text(question[u"value"]);
    limits.insert(QStringLiteral("questions"), questions);
}

void pinYears(QJsonObject &limits, const QJsonObject &component)
{
    if (component.value(u"type").toString() != u"day")
        return;
    const QJsonValue year = component.value(u"fields")[u"year"];
    for (const QString &name : {QStringLiteral("minYear"), QStringLiteral("maxYear")}) {
        const QJsonValue limit = limitOf(year[name], true);
        if (!limit.isUndefined())
            limits.insert(name, limit);
    }
}

QJsonObject limitsOf(const Field &field)
{
    QJsonObject limits;
    const QJsonObject &component = field.component;
    for (const LimitSetting &setting : limitSettings) {
        const QLatin1StringView group(setting.group);
        const QJsonValue value = group.isEmpty()
            ? component.value(QLatin1StringView(setting.member))
            : component.value(group)[QLatin1StringView(setting.member)];
        const QJsonValue limit = limitOf(value, setting.zeroIsNone);
        if (!limit.isUndefined())
            limits.insert(QLatin1StringView(setting.limit), limit);
    }
    const auto pinText = [&limits](const QString &name, const QString &text) {
        if (!text.isEmpty())
            limits.insert(name, text);
    };
    const auto pinFlag = [&limits](const QString &name, bool on) {
        if (on)
            limits.insert(name, true);
    };
    pinText(QStringLiteral("pattern"), field.pattern);
    pinText(QStringLiteral("units"), field.units);
    pinFlag(QStringLiteral("onlyAvailable"), field.onlyAvailableItems);
    pinFlag(QStringLiteral("dateOnly"), field.dateOnly);
    pinFlag(QStringLiteral("disabled"), field.disabled);
    pinFlag(QStringLiteral("hidden"), field.hidden);
    // A text says yes here only with the word "true", like everywhere in `validate`.
    const QJsonValue integer = component.value(u"validate")[u"integer"];
    pinFlag(QStringLiteral("integer"),
        integer.isString()
            ? integer.toString().compare(QStringLiteral("true"), Qt::CaseInsensitive) == 0
            : js::truthy(integer));
    pinLists(limits, component);
    pinYears(limits, component);
    pinScripts(limits, field);
    return limits;
}

QString usualKind(const QString &type)
{
    const ComponentType *known = componentType(type);
    return kindWord(known ? known->kind : ValueKind::Unsupported);
}

QString usualLabel(const QString &path) { return path.section(u'.', -1); }

QJsonObject pinnedToObject(const PinnedField &field)
{
    QJsonObject object{{QStringLiteral("type"), field.type}};
    if (field.kind != usualKind(field.type))
        object.insert(QStringLiteral("kind"), field.kind);
    if (field.label != usualLabel(field.path))
        object.insert(QStringLiteral("label"), field.label);
    if (field.required)
        object.insert(QStringLiteral("required"), true);
    if (field.multiple)
        object.insert(QStringLiteral("multiple"), true);
    QJsonArray options;
    for (const PinnedOption &option : field.options) {
        if (option.label == option.text)
            options += option.text;
        else
            options += QJsonObject{
                {QStringLiteral("value"), option.text}, {QStringLiteral("label"), option.label}};
    }
    if (!options.isEmpty())
        object.insert(QStringLiteral("options"), options);
    if (!field.limits.isEmpty())
        object.insert(QStringLiteral("limits"), field.limits);
    return object;
}

QString textOr(MemberReader &reader, const QString &member, const QString &usual)
{
    return reader.has(member) ? reader.text(member) : usual;
}

bool flagOf(MemberReader &reader, const QString &member)
{
    return reader.has(member) && reader.flag(member);
}

PinnedOption readOption(
    const QJsonValue &value, const QString &place, std::optional<Damage> &damage)
{
    if (value.isString())
        return {value.toString(), value.toString()};
    if (!value.isObject() && !damage)
        damage = Damage{place, QStringLiteral("notText")};
    MemberReader reader(value.toObject(), place, damage);
    PinnedOption option;
    option.text = reader.text(QStringLiteral("value"));
    option.label = reader.text(QStringLiteral("label"));
    reader.finish();
    return option;
}

PinnedField readPinned(const QString &path, const QJsonValue &value, const QString &place,
    std::optional<Damage> &damage)
{
    if (!value.isObject() && !damage)
        damage = Damage{place, QStringLiteral("notAnObject")};
    MemberReader reader(value.toObject(), place, damage);
    PinnedField field;
    field.path = path;
    field.type = reader.text(QStringLiteral("type"));
    field.kind = textOr(reader, QStringLiteral("kind"), usualKind(field.type));
    const bool known = std::any_of(kindWords.begin(), kindWords.end(),
        [&field](const char *word) { return field.kind == QLatin1StringView(word); });
    if (!known)
        reader.fail(QStringLiteral("kind"), QStringLiteral("unknownValue"));
    field.label = textOr(reader, QStringLiteral("label"), usualLabel(path));
    field.required = flagOf(reader, QStringLiteral("required"));
    field.multiple = flagOf(reader, QStringLiteral("multiple"));
    const QString optionsName = QStringLiteral("options");
    const QJsonArray options = reader.has(optionsName) ? reader.list(optionsName) : QJsonArray();
    for (qsizetype i = 0; i < options.size(); ++i) {
        const QString inner = reader.path(QStringLiteral("options[%1]").arg(i));
        field.options += readOption(options[i], inner, damage);
    }
    if (reader.has(QStringLiteral("limits")))
        field.limits = reader.object(QStringLiteral("limits"));
    reader.finish();
    return field;
}

} // namespace

const PinnedField *FormPin::field(const QString &path) const
{
    const auto it = std::find_if(fields.begin(), fields.end(),
        [&path](const PinnedField &field) { return field.path == path; });
    return it == fields.end() ? nullptr : &*it;
}

QString kindWord(ValueKind kind) { return QLatin1StringView(kindWords.at(size_t(kind))); }

PinnedField pinOf(const Field &field)
{
    PinnedField pinned;
    pinned.path = field.path;
    pinned.type = field.type;
    pinned.kind = kindWord(field.kind);
    pinned.label = field.label;
    pinned.required = field.required;
    pinned.multiple = field.multiple;
    for (const Option &option : field.options)
        pinned.options += {option.text, option.label};
    pinned.limits = limitsOf(field);
    return pinned;
}

FormPin pinOf(const TypeForm &form)
{
    FormPin pin;
    pin.id = form.id;
    pin.name = form.name;
    pin.fingerprint = form.fingerprint;
    for (const Field &field : form.fields) {
        // Tick boxes of which one can be ticked share a path; they share their options too.
        if (!pin.field(field.path))
            pin.fields += pinOf(field);
    }
    std::sort(pin.fields.begin(), pin.fields.end(),
        [](const PinnedField &a, const PinnedField &b) { return a.path < b.path; });
    return pin;
}

QJsonObject formPinToObject(const FormPin &pin)
{
    QJsonObject fields;
    for (const PinnedField &field : pin.fields)
        fields.insert(field.path, pinnedToObject(field));
    return {{QStringLiteral("id"), pin.id}, {QStringLiteral("name"), pin.name},
        {QStringLiteral("fingerprint"), QString::fromLatin1(pin.fingerprint)},
        {QStringLiteral("fields"), fields}};
}

std::optional<Damage> formPinFromObject(
    const QJsonObject &object, FormPin &pin, const QString &place)
{
    std::optional<Damage> damage;
    MemberReader reader(object, place, damage);
    pin = {};
    pin.id = reader.text(QStringLiteral("id"));
    pin.name = textOr(reader, QStringLiteral("name"), {});
    pin.fingerprint = reader.text(QStringLiteral("fingerprint")).toLatin1();
    const QJsonObject fields = reader.object(QStringLiteral("fields"));
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QString inner = reader.path(QStringLiteral("fields.") + it.key());
        pin.fields += readPinned(it.key(), it.value(), inner, damage);
    }
    std::sort(pin.fields.begin(), pin.fields.end(),
        [](const PinnedField &a, const PinnedField &b) { return a.path < b.path; });
    reader.finish();
    return damage;
}

} // namespace m2m
