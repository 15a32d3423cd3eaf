// SPDX-License-Identifier: GPL-3.0-or-later
#include "formmessage.h"

#include "base/jsvalue.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace m2m {

namespace {

/// The name under which `errors` has the text for a rule.
QString messageName(const QString &rule, const RuleInput &input)
{
    static const QHash<QString, QString> others{
        {QStringLiteral("email"), QStringLiteral("invalid_email")},
        {QStringLiteral("url"), QStringLiteral("invalid_url")},
        {QStringLiteral("date"), QStringLiteral("invalid_date")},
        {QStringLiteral("day"), QStringLiteral("invalid_day")},
        {QStringLiteral("time"), QStringLiteral("Invalid time")},
        {QStringLiteral("onlyAvailableItems"), QStringLiteral("valueIsNotAvailable")},
    };
    if (rule != u"multiple")
        return others.value(rule, rule);
    if (!input.field.multiple && !input.settings.listIsItsValue)
        return QStringLiteral("nonarray");
    return input.settings.listMustHaveItems ? QStringLiteral("array_nonempty")
                                            : QStringLiteral("array");
}

/// The name that templates have for a rule's setting.
QString settingName(const QString &rule)
{
    static const QHash<QString, QString> others{
        {QStringLiteral("minLength"), QStringLiteral("length")},
        {QStringLiteral("maxLength"), QStringLiteral("length")},
        {QStringLiteral("minWords"), QStringLiteral("length")},
        {QStringLiteral("maxWords"), QStringLiteral("length")},
        {QStringLiteral("minSelectedCount"), QStringLiteral("minCount")},
        {QStringLiteral("maxSelectedCount"), QStringLiteral("maxCount")},
    };
    return others.value(rule, rule);
}

QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            result += QStringLiteral("&amp;");
            break;
        case u'<':
            result += QStringLiteral("&lt;");
            break;
        case u'>':
            result += QStringLiteral("&gt;");
            break;
        case u'"':
            result += QStringLiteral("&quot;");
            break;
        case u'\'':
            result += QStringLiteral("&#39;");
            break;
        case u'/':
            result += QStringLiteral("&#x2F;");
            break;
        default:
            result += c;
        }
    }
    return result;
}

QString entity(const QString &name)
{
    static const QHash<QString, QString> named{
        {QStringLiteral("amp"), QStringLiteral("&")},
        {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")},
        {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")},
        {QStringLiteral("nbsp"), QStringLiteral("\u00a0")},
        {QStringLiteral("deg"), QStringLiteral("\u00b0")},
        {QStringLiteral("micro"), QStringLiteral("\u00b5")},
        {QStringLiteral("plusmn"), QStringLiteral("\u00b1")},
    };
    if (!name.startsWith(u'#'))
        return named.value(name);
    const bool hex = name.mid(1, 1).compare(u"x", Qt::CaseInsensitive) == 0;
    bool ok = false;
    const char32_t code = hex ? name.mid(2).toUInt(&ok, 16) : name.mid(1).toUInt(&ok, 10);
    const bool valid = ok && code != 0 && code <= 0x10ffff;
    return valid ? QString::fromUcs4(&code, 1) : QString();
}

/// What is left of HTML for reading: tags dropped, entities as the signs they stand for.
QString readAsHtml(const QString &html)
{
    static const QRegularExpression piece(
        QStringLiteral("<[A-Za-z/!?][^>]*>|&(#[xX]?[0-9A-Fa-f]+|[A-Za-z]+);"));
    QString result;
    qsizetype at = 0;
    QRegularExpressionMatchIterator it = piece.globalMatch(html);
    while (it.hasNext()) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(html).mid(at, match.capturedStart() - at);
        at = match.capturedEnd();
        const QString name = match.captured(1);
        if (!name.isEmpty()) {
            const QString sign = entity(name);
            result += sign.isEmpty() ? match.captured() : sign;
        }
    }
    return result + html.mid(at);
}

QString lookedUp(const QJsonObject &variables, const QString &path)
{
    QJsonValue value = variables;
    for (const QString &name : path.split(u'.')) {
        bool isPlace = false;
        const int place = name.toInt(&isPlace);
        value = value.isArray() && isPlace ? value[place] : value[name];
    }
    return value.isUndefined() || value.isNull() ? QString() : js::text(value);
}

/// "{{ name }}", and "{{- name}}" for values that are not escaped.
QString filledIn(const QString &text, const QJsonObject &variables)
{
    static const QRegularExpression place(QStringLiteral(R"(\{\{(-?)\s*([^{}]+?)\s*\}\})"));
    QString result;
    qsizetype at = 0;
    QRegularExpressionMatchIterator it = place.globalMatch(text);
    while (it.hasNext()) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(text).mid(at, match.capturedStart() - at);
        at = match.capturedEnd();
        const QString value = lookedUp(variables, match.captured(2));
        result += match.captured(1).isEmpty() ? escaped(value) : value;
    }
    return result + text.mid(at);
}

QJsonObject variablesOf(const QString &rule, const RuleInput &input, const Violation &violation)
{
    QJsonObject context{{QStringLiteral("key"), input.field.component.value(u"key")},
        {QStringLiteral("label"), input.field.component.value(u"label")},
        {QStringLiteral("validator"), rule}};
    if (!input.value.isUndefined())
        context.insert(QStringLiteral("value"), input.value);
    QJsonValue setting = QJsonValue::fromVariant(
        violation.params.value(QStringLiteral("setting"), input.field.pattern));
    if (rule == u"minDate" || rule == u"maxDate") {
        const QDate date = QDate::fromString(setting.toString(), Qt::ISODate);
        setting = date.toString(
            input.settings.day.dayFirst ? QStringLiteral("d/M/yyyy") : QStringLiteral("M/d/yyyy"));
    }
    return {{QStringLiteral("field"), input.settings.label}, {settingName(rule), setting},
        {QStringLiteral("data"), input.scope.data}, {QStringLiteral("row"), input.scope.row},
        {QStringLiteral("error"), QJsonObject{{QStringLiteral("context"), context}}}};
}

} // namespace

QString formMessage(const QString &rule, const RuleInput &input, const Violation &violation)
{
    const QString ofRule = violation.params.value(QStringLiteral("message")).toString();
    const bool counted = rule == u"minSelectedCount" || rule == u"maxSelectedCount";
    const QString &replacing = input.settings.customMessage;
    const QString own = ofRule.isEmpty()
        ? input.settings.messages.value(messageName(rule, input)).toString()
        : ofRule;
    if ((replacing.isEmpty() || counted) && own.isEmpty())
        return {};
    const QJsonObject variables = variablesOf(rule, input, violation);
    if (!replacing.isEmpty() && !counted)
        return filledIn(replacing, variables);
    // What a script says is read as HTML before it is filled in, a text of the schema after that.
    if (rule == u"custom" && !ofRule.isEmpty())
        return filledIn(readAsHtml(own), variables);
    return readAsHtml(filledIn(own, variables));
}

} // namespace m2m
