// SPDX-License-Identifier: GPL-3.0-or-later
#include "practiceforms.h"

#include "jsvalues.h"

using namespace Qt::StringLiterals;

namespace m2m::practice {

namespace {

QByteArray summary(QJsonObject form)
{
    form.insert("_id"_L1, form.value("formId"_L1));
    return jsonObject(form,
        {"_id"_L1, "formId"_L1, "formName"_L1, "tags"_L1, "componentTypes"_L1, "description"_L1,
            "path"_L1});
}

QList<QJsonObject> formsOf(const PracticeStore &store, const QString &collection, ServerAge age)
{
    return store.forms(collection,
        age == ServerAge::Current ? PracticeStore::Order::ByName : PracticeStore::Order::OfArrival);
}

} // namespace

QByteArray formListJson(const PracticeStore &store, const QString &collection, ServerAge age)
{
    QByteArrayList parts;
    for (const QJsonObject &form : formsOf(store, collection, age))
        parts.append(summary(form));
    return '[' + parts.join(',') + ']';
}

QByteArray formObjectJson(const PracticeStore &store, const QString &collection, ServerAge age)
{
    QByteArrayList parts;
    for (const QJsonObject &form : formsOf(store, collection, age))
        parts.append(jsonBytes(form.value("formId"_L1)) + ':' + summary(form));
    return '{' + parts.join(',') + '}';
}

QByteArray formJson(const QJsonObject &form)
{
    return jsonObject(form,
        {"recordType"_L1, "formId"_L1, "formName"_L1, "collection"_L1, "componentTypes"_L1,
            "tags"_L1, "description"_L1, "path"_L1, "schema"_L1, "isBatch"_L1, "insertion"_L1,
            "validity"_L1, "_id"_L1});
}

} // namespace m2m::practice
