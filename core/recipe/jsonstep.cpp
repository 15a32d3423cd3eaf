// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsvalue.h"
#include "numbertext.h"
#include "stepfunctions.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace m2m {

namespace {

/// What a reader of JSON would lose without a word.
struct JsonFacts {
    qsizetype members = 0; ///< of all objects, as written
    std::optional<QString> wrongNumber; ///< one that would be stored as another
};

JsonFacts factsOf(const QString &text)
{
    JsonFacts facts;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"') {
            for (++i; i < text.size() && text[i] != u'"'; ++i) {
                if (text[i] == u'\\')
                    ++i;
            }
        } else if (c == u':') {
            ++facts.members;
        } else if (c == u'-' || (c >= u'0' && c <= u'9')) {
            const qsizetype from = i;
            while (i + 1 < text.size() && QStringLiteral("+-.eE0123456789").contains(text[i + 1]))
                ++i;
            const QString number = text.mid(from, i + 1 - from);
            const std::optional<NumberText> read = readNumberText(number, u'.');
            if (!read || !read->kept || read->tooLarge)
                facts.wrongNumber = number;
        }
    }
    return facts;
}

qsizetype countMembers(const QJsonValue &value)
{
    qsizetype count = 0;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue item : array)
            count += countMembers(item);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        count = object.size();
        for (const QJsonValue member : object)
            count += countMembers(member);
    }
    return count;
}

StepResult readJson(const QString &text)
{
    // A bare value is no document for Qt; what ends this list early and begins another is seen by
    // its length.
    const QJsonDocument document = QJsonDocument::fromJson('[' + text.toUtf8() + ']');
    const QJsonArray values = document.array();
    if (values.size() != 1)
        return refused(text, QStringLiteral("entry.json"));
    const JsonFacts facts = factsOf(text);
    if (facts.wrongNumber) {
        return refused(text, QStringLiteral("entry.tooLargeNumber"),
            {{QStringLiteral("piece"), *facts.wrongNumber}});
    }
    if (facts.members != countMembers(values.first()))
        return refused(text, QStringLiteral("entry.jsonTwice"));
    return {values.first(), {}};
}

} // namespace

ValueStep makeJson(const StepSetup &) { return readJson; }

} // namespace m2m
