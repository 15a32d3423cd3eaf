// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldtext.h"

#include "base/jsvalue.h"
#include "format.h"
#include "formtext.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QLocale>

namespace m2m {

namespace {

struct Fields {
    Q_DECLARE_TR_FUNCTIONS(Fields)
};

QString setting(const Field &field, QStringView name)
{
    return field.component.value(name).toString();
}

QString number(double value)
{
    return QLocale::c().toString(value, 'g', QLocale::FloatingPointShortest);
}

/// Kinds that their type alone tells.
const char *plainType(const QString &type)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("textfield"), QT_TRANSLATE_NOOP("Fields", "text")},
        {QStringLiteral("textarea"), QT_TRANSLATE_NOOP("Fields", "long text")},
        {QStringLiteral("email"), QT_TRANSLATE_NOOP("Fields", "e-mail address")},
        {QStringLiteral("url"), QT_TRANSLATE_NOOP("Fields", "web address")},
        {QStringLiteral("phoneNumber"), QT_TRANSLATE_NOOP("Fields", "telephone number")},
        {QStringLiteral("password"), QT_TRANSLATE_NOOP("Fields", "password")},
        {QStringLiteral("ActionID"), QT_TRANSLATE_NOOP("Fields", "action ID")},
        {QStringLiteral("WorkflowID"), QT_TRANSLATE_NOOP("Fields", "workflow ID")},
        {QStringLiteral("ComponentUUID"), QT_TRANSLATE_NOOP("Fields", "component UUID")},
        {QStringLiteral("hidden"), QT_TRANSLATE_NOOP("Fields", "value out of sight")},
        {QStringLiteral("number"), QT_TRANSLATE_NOOP("Fields", "number")},
        {QStringLiteral("NumberTolerance"), QT_TRANSLATE_NOOP("Fields", "number")},
        {QStringLiteral("checkbox"), QT_TRANSLATE_NOOP("Fields", "yes or no")},
        {QStringLiteral("day"), QT_TRANSLATE_NOOP("Fields", "day")},
        {QStringLiteral("time"), QT_TRANSLATE_NOOP("Fields", "time of day")},
        {QStringLiteral("tags"), QT_TRANSLATE_NOOP("Fields", "tags")},
        {QStringLiteral("datamap"), QT_TRANSLATE_NOOP("Fields", "names with values")},
        {QStringLiteral("datagrid"), QT_TRANSLATE_NOOP("Fields", "rows")},
        {QStringLiteral("BetterDataGrid"), QT_TRANSLATE_NOOP("Fields", "rows")},
        {QStringLiteral("editgrid"), QT_TRANSLATE_NOOP("Fields", "rows")},
        {QStringLiteral("tree"), QT_TRANSLATE_NOOP("Fields", "tree")},
        {QStringLiteral("file"), QT_TRANSLATE_NOOP("Fields", "file")},
        {QStringLiteral("signature"), QT_TRANSLATE_NOOP("Fields", "signature")},
        {QStringLiteral("address"), QT_TRANSLATE_NOOP("Fields", "postal address")},
        {QStringLiteral("form"), QT_TRANSLATE_NOOP("Fields", "form inside the form")},
        {QStringLiteral("resource"), QT_TRANSLATE_NOOP("Fields", "record of another kind")},
    };
    return words.value(type);
}

QString singleType(const Field &field)
{
    if (field.kind == ValueKind::NumberList)
        return Fields::tr("list of numbers");
    if (field.type == QLatin1StringView("datetime"))
        return field.dateOnly ? Fields::tr("date") : Fields::tr("date and time");
    if (field.type == QLatin1StringView("currency")) {
        const QString currency = setting(field, u"currency");
        return currency.isEmpty() ? Fields::tr("amount of money")
                                  : Fields::tr("amount in %1").arg(currency);
    }
    if (field.type == QLatin1StringView("number")
        && js::truthy(field.component.value(u"validate")[u"integer"]))
        return Fields::tr("whole number");
    if (field.type == QLatin1StringView("textarea") && setting(field, u"as") == u"json")
        return Fields::tr("JSON");
    if (field.type == QLatin1StringView("survey")) {
        return Fields::tr("answers to %n question(s)", nullptr,
            int(field.component.value(u"questions").toArray().size()));
    }
    const int options = int(field.options.size());
    if (field.kind == ValueKind::OptionSet
        || (field.kind == ValueKind::Option && field.multiple && options > 0))
        return Fields::tr("any of %n option(s)", nullptr, options);
    if (field.kind == ValueKind::Option) {
        return options > 0 ? Fields::tr("one of %n option(s)", nullptr, options)
                           : Fields::tr("an option that only the web page knows");
    }
    if (const char *words = plainType(field.type))
        return Fields::tr(words);
    return Fields::tr("unknown kind %1").arg(quoted(field.type));
}

QString span(
    const QString &least, const QString &most, const char *both, const char *from, const char *to)
{
    if (least.isEmpty() && most.isEmpty())
        return {};
    if (most.isEmpty())
        return Fields::tr(from).arg(least);
    return least.isEmpty() ? Fields::tr(to).arg(most) : Fields::tr(both).arg(least, most);
}

template <typename Number, typename Words>
QString optional(const std::optional<Number> &value, Words words)
{
    return value ? words(*value) : QString();
}

bool isCalculated(const Field &field)
{
    const QJsonValue formula = field.component.value(u"calculateValue");
    return formula.isString() ? !js::isBlank(formula.toString())
                              : formula.isObject() && !formula.toObject().isEmpty();
}

bool overrides(const Field &field)
{
    return js::truthy(field.component.value(u"allowCalculateOverride"));
}

/// Why the form does not take a value that is given (form-rules 7, 4).
QString takesNothing(const Field &field)
{
    if (field.hidden)
        return Fields::tr("Hidden in the form: it takes no value.");
    if (isCalculated(field) && !overrides(field))
        return Fields::tr("Calculated by the form.");
    if (field.disabled)
        return Fields::tr("Cannot be entered: the DB or the form fills it.");
    return {};
}

} // namespace

QString fieldTypeText(const Field &field)
{
    const QString type = singleType(field);
    const bool several = field.multiple && field.kind != ValueKind::Option
        && field.kind != ValueKind::Rows && field.kind != ValueKind::OptionSet;
    return several ? Fields::tr("several values, each: %1").arg(type) : type;
}

QStringList fieldLimits(const Field &field)
{
    const auto plain = [](int count) { return QString::number(count); };
    QStringList limits;
    if (field.nominal && field.tolerance)
        limits << Fields::tr("%1 ± %2").arg(number(*field.nominal), number(*field.tolerance));
    limits << span(optional(field.minimum, number), optional(field.maximum, number),
        QT_TRANSLATE_NOOP("Fields", "%1 to %2"), QT_TRANSLATE_NOOP("Fields", "%1 or more"),
        QT_TRANSLATE_NOOP("Fields", "at most %1"));
    const bool rows = field.kind == ValueKind::Rows;
    limits << span(optional(field.minLength, plain), optional(field.maxLength, plain),
        rows ? QT_TRANSLATE_NOOP("Fields", "%1 to %2 rows")
             : QT_TRANSLATE_NOOP("Fields", "%1 to %2 characters"),
        rows ? QT_TRANSLATE_NOOP("Fields", "at least %1 rows")
             : QT_TRANSLATE_NOOP("Fields", "at least %1 characters"),
        rows ? QT_TRANSLATE_NOOP("Fields", "at most %1 rows")
             : QT_TRANSLATE_NOOP("Fields", "at most %1 characters"));
    limits << span(optional(field.minWords, plain), optional(field.maxWords, plain),
        QT_TRANSLATE_NOOP("Fields", "%1 to %2 words"),
        QT_TRANSLATE_NOOP("Fields", "at least %1 words"),
        QT_TRANSLATE_NOOP("Fields", "at most %1 words"));
    limits.removeAll(QString());
    return limits;
}

QStringList optionLines(const Field &field)
{
    QStringList lines;
    for (const Option &option : field.options) {
        const QString value = js::text(option.value);
        lines << (option.label.isEmpty() ? value
                : value.isEmpty()        ? option.label
                : value.compare(option.label, Qt::CaseInsensitive) == 0
                ? option.label
                : Fields::tr("%1 (%2)", "an option and its stored value").arg(option.label, value));
    }
    return lines;
}

QString firstOptions(const Field &field, int most)
{
    QStringList labels;
    for (const Option &option : field.options)
        labels << oneLine(option.label.isEmpty() ? js::text(option.value) : option.label);
    const int more = int(labels.size()) - most;
    if (more > 1) { // naming the last one is no longer than counting it
        labels = labels.first(most);
        labels << Fields::tr("%n more", "options", more);
    }
    return labels.join(QStringLiteral(", "));
}

QString whyNotMapped(const Field &field, Operation operation)
{
    if (isEdit(operation) && field.path.contains(QLatin1StringView("[]")))
        return Fields::tr("Rows of a record that exists cannot be changed from a file.");
    if (field.kind != ValueKind::Unsupported)
        return {};
    if (field.type == QLatin1StringView("file") || field.type == QLatin1StringView("signature"))
        return Fields::tr("Can only be given on the web page.");
    if (field.type == QLatin1StringView("tree"))
        return Fields::tr("A tree has no form that fits into a cell.");
    if (plainType(field.type))
        return Fields::tr("Cannot be filled from a cell.");
    return Fields::tr("This program does not know fields of this kind.");
}

QString whyClosed(const Field &field, Operation operation)
{
    const QString why = whyNotMapped(field, operation);
    return why.isEmpty() ? takesNothing(field) : why;
}

QStringList fieldNotes(const OutlineEntry &entry, const TypeForm &form)
{
    QStringList notes;
    for (const FormComponent *decider : entry.deciders)
        notes << deciderSentences(*decider, form);
    if (!entry.field)
        return notes;
    const Field &field = *entry.field;
    notes << takesNothing(field);
    if (isCalculated(field) && overrides(field))
        notes << Fields::tr("Calculated by the form where no value is given.");
    if (field.clientOnly)
        notes << Fields::tr("Checked, but not stored.");
    notes.removeAll(QString());
    return notes;
}

QString fieldHelp(const OutlineEntry &entry, const TypeForm &form, Operation operation)
{
    const Field &field = *entry.field;
    QStringList facts{fieldTypeText(field)};
    if (field.required)
        facts << Fields::tr("required");
    if (!field.units.isEmpty())
        facts << Fields::tr("unit: %1").arg(field.units);
    facts << fieldLimits(field);
    QStringList lines{facts.join(QStringLiteral(" · "))};
    for (const QString &text : {field.tooltip, field.description})
        lines << text;
    lines << fieldNotes(entry, form) << whyNotMapped(field, operation);
    if (const QStringList options = optionLines(field); !options.isEmpty())
        lines << Fields::tr("Options:") + QStringLiteral("\n  ")
                + options.join(QStringLiteral("\n  "));
    const QJsonArray questions = field.component.value(u"questions").toArray();
    for (const QJsonValue question : questions)
        lines << Fields::tr("Question: %1").arg(question[u"label"].toString());
    lines << Fields::tr("Key in the DB: %1").arg(field.path);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString fieldHelp(const QString &path, const TypeForm &form, Operation operation)
{
    const QList<OutlineEntry> outline = outlineOf(form);
    for (const OutlineEntry &entry : outline) {
        if (entry.field && entry.field->path == path)
            return fieldHelp(entry, form, operation);
    }
    return {};
}

} // namespace m2m
