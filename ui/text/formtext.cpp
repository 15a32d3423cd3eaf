// SPDX-License-Identifier: GPL-3.0-or-later
#include "formtext.h"

#include "base/jsvalue.h"
#include "format.h"
#include "forms/conditions.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace m2m {

namespace {

struct Forms {
    Q_DECLARE_TR_FUNCTIONS(Forms)
};

constexpr qsizetype mostNamedParts = 3;

QString withoutRows(const QString &path) { return QString(path).remove(QStringLiteral("[]")); }

/// The field that a condition looks at; conditions name grid columns with or without their grid,
/// and members of containers by their key alone (form-rules 5.2).
const Field *triggerOf(const QString &when, const TypeForm &form)
{
    if (const Field *field = form.field(when))
        return field;
    const auto named = [&form](auto matches) -> const Field * {
        const auto it = std::find_if(form.fields.begin(), form.fields.end(), matches);
        return it == form.fields.end() ? nullptr : &*it;
    };
    if (const Field *field =
            named([&when](const Field &each) { return withoutRows(each.path) == when; }))
        return field;
    return named(
        [&when](const Field &each) { return each.path.section(QLatin1Char('.'), -1) == when; });
}

QString optionLabel(const Field &field, const QString &value)
{
    for (const Option &option : field.options) {
        if (js::text(option.value) == value && !option.label.isEmpty())
            return option.label;
    }
    return value;
}

/// "“Status” is “Closed”", to stand behind "when".
QString equalityWords(const QString &when, const QString &equals, const TypeForm &form)
{
    const Field *field = triggerOf(when, form);
    const QString name = quoted(field ? field->label : when);
    if (equals.isEmpty())
        return Forms::tr("%1 is empty", "condition").arg(name);
    if (field && field->kind == ValueKind::Boolean) {
        return equals == QLatin1StringView("true")
            ? Forms::tr("%1 is ticked", "condition").arg(name)
            : Forms::tr("%1 is not ticked").arg(name);
    }
    const QString value = quoted(field ? optionLabel(*field, equals) : equals);
    return field && field->kind == ValueKind::OptionSet
        ? Forms::tr("%1 has %2 ticked", "condition").arg(name, value)
        : Forms::tr("%1 is %2", "condition").arg(name, value);
}

QString conditionSentence(const Condition &condition, const TypeForm &form)
{
    switch (condition.kind) {
    case Condition::Kind::Simple: {
        const QString words = equalityWords(condition.when, condition.equals, form);
        return condition.show == QLatin1StringView("true")
            ? Forms::tr("Shown when %1.").arg(words)
            : Forms::tr("Hidden when %1.").arg(words);
    }
    case Condition::Kind::Logic:
        return Forms::tr("Shown when a rule of the form says so.");
    case Condition::Kind::Script:
        return Forms::tr("Shown when a script of the form says so.");
    }
    return {};
}

/// What one action of `logic` does, where it is a switch that can be told in a word.
QString switchSentence(const QJsonObject &action, const QString &words)
{
    const QString property = action.value(u"property")[u"value"].toString();
    const bool on = js::truthy(action.value(u"state"));
    if (property == QLatin1StringView("validate.required")) {
        return on ? Forms::tr("Required when %1.").arg(words)
                  : Forms::tr("Not required when %1.").arg(words);
    }
    if (property == QLatin1StringView("hidden")) {
        return on ? Forms::tr("Hidden when %1.").arg(words)
                  : Forms::tr("Shown when %1.").arg(words);
    }
    if (property == QLatin1StringView("disabled")) {
        return on ? Forms::tr("Cannot be entered when %1.").arg(words)
                  : Forms::tr("Can be entered when %1.").arg(words);
    }
    return {};
}

QStringList logicSentences(const QJsonObject &logic, const TypeForm &form)
{
    const QJsonObject trigger = logic.value(u"trigger").toObject();
    std::optional<Condition> condition;
    if (trigger.value(u"type") == QLatin1StringView("simple"))
        condition = readCondition({{QStringLiteral("conditional"), trigger.value(u"simple")}});
    QStringList sentences;
    const QJsonArray actions = logic.value(u"actions").toArray();
    for (const QJsonValue action : actions) {
        QString sentence;
        if (condition && condition->show == QLatin1StringView("true")) {
            sentence = switchSentence(
                action.toObject(), equalityWords(condition->when, condition->equals, form));
        }
        sentences << (sentence.isEmpty()
                ? Forms::tr("Other fields change it by a rule of the form.")
                : sentence);
    }
    sentences.removeDuplicates();
    return sentences;
}

const FormComponent *componentAt(const std::vector<FormComponent> &components, const QString &path)
{
    for (const FormComponent &component : components) {
        const bool layout = component.role == ComponentRole::Layout;
        const QString own = layout ? component.settings.value(u"key").toString() : component.path;
        if (own == path)
            return &component;
        if (const FormComponent *found = componentAt(component.children, path))
            return found;
    }
    return nullptr;
}

QString scriptText(const FormScript &script, const TypeForm &form)
{
    static const QHash<QString, const char *> parts{
        {QStringLiteral("customConditional"), QT_TRANSLATE_NOOP("Forms", "when %1 is shown")},
        {QStringLiteral("calculateValue"), QT_TRANSLATE_NOOP("Forms", "how %1 is calculated")},
        {QStringLiteral("customDefaultValue"), QT_TRANSLATE_NOOP("Forms", "what %1 starts with")},
        {QStringLiteral("validate.custom"), QT_TRANSLATE_NOOP("Forms", "a check of %1")},
        {QStringLiteral("validate.row"), QT_TRANSLATE_NOOP("Forms", "a check of each row of %1")},
        {QStringLiteral("logic"), QT_TRANSLATE_NOOP("Forms", "what changes %1")},
    };
    const Field *field = form.field(script.path);
    const FormComponent *component = field ? nullptr : componentAt(form.components, script.path);
    const QString label = field                    ? field->label
        : component && !component->title.isEmpty() ? component->title
                                                   : script.path;
    const char *words = parts.value(script.part);
    return Forms::tr(words ? words : QT_TRANSLATE_NOOP("Forms", "a part of %1")).arg(quoted(label));
}

QString listed(QStringList parts)
{
    const qsizetype more = parts.size() - mostNamedParts;
    if (more > 1) { // naming the last one is no longer than counting it
        parts = parts.first(mostNamedParts);
        parts << Forms::tr("%n more", nullptr, int(more));
    }
    QString text = parts.join(QStringLiteral("; "));
    text.front() = text.front().toUpper();
    return text + QLatin1Char('.');
}

} // namespace

QStringList deciderSentences(const FormComponent &component, const TypeForm &form)
{
    QStringList sentences;
    if (component.condition)
        sentences << conditionSentence(*component.condition, form);
    const QJsonArray logic = component.settings.value(u"logic").toArray();
    for (const QJsonValue entry : logic)
        sentences << logicSentences(entry.toObject(), form);
    return sentences;
}

QString headingText(const FormComponent &component)
{
    switch (component.role) {
    case ComponentRole::Rows:
        return Forms::tr("rows inside each record; a line of the file fills one row");
    case ComponentRole::Object:
        return Forms::tr("values that are stored together");
    default:
        return component.settings.value(u"type") == QLatin1StringView("tab") ? Forms::tr("tab")
                                                                             : QString();
    }
}

FormNote formNote(const TypeForm &form, bool scriptsRun)
{
    FormNote note;
    QStringList titles;
    QStringList texts;
    if (!form.scripts.isEmpty()) {
        titles << Forms::tr(
            "%n part(s) of this form are scripts", nullptr, int(form.scripts.size()));
        QStringList parts;
        for (const FormScript &script : form.scripts)
            parts << scriptText(script, form);
        texts << listed(parts)
              << (scriptsRun
                         ? Forms::tr("This runs here with nothing but the record's data; what only "
                                     "the web page can run is named in Review.")
                         : Forms::tr("This is left to the web page and not checked here."));
    }
    if (!form.notUnderstood.isEmpty()) {
        titles << Forms::tr(
            "%n part(s) of this form cannot be read here", nullptr, int(form.notUnderstood.size()));
        texts << listed(form.notUnderstood);
    }
    note.title = titles.join(QStringLiteral("; "));
    if (!note.title.isEmpty())
        note.title += QLatin1Char('.');
    note.text = texts.join(QLatin1Char(' '));
    return note;
}

} // namespace m2m
