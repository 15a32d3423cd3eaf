// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeform.h"

#include "options.h"
#include "schemareader.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace m2m {

namespace {

Result<void> requireMembers(const QJsonObject &answer)
{
    const auto damaged = [](const QString &why) {
        return failure(ErrorKind::TypeFormDamaged, {}, {{QStringLiteral("why"), why}});
    };
    if (answer.value(u"recordType").toString() != u"form")
        return damaged(QStringLiteral("notAForm"));
    if (answer.value(u"formId").toString().isEmpty())
        return damaged(QStringLiteral("noFormId"));
    if (!answer.value(u"schema")[u"components"].isArray())
        return damaged(QStringLiteral("noComponents"));
    return {};
}

} // namespace

const Field *TypeForm::field(const QString &path) const
{
    const auto it = std::find_if(
        fields.begin(), fields.end(), [&path](const Field &field) { return field.path == path; });
    return it == fields.end() ? nullptr : &*it;
}

Result<TypeFormPtr> readTypeForm(const QJsonObject &answer)
{
    if (const Result<void> whole = requireMembers(answer); !whole)
        return Unexpected(whole.error());
    auto form = std::make_shared<TypeForm>();
    form->recordType = answer.value(u"collection").toString() == u"componentForms"
        ? RecordType::Component
        : RecordType::Action;
    form->id = answer.value(u"formId").toString();
    form->name = answer.value(u"formName").toString();
    const QJsonArray types = answer.value(u"componentTypes").toArray();
    for (const QJsonValue type : types)
        form->componentTypes += type.toString();

    const QJsonObject schema = answer.value(u"schema").toObject();
    form->schema = schema;
    readSchema(schema.value(u"components").toArray(), *form);
    shareOptions(form->fields);
    // QJsonObject keeps its members sorted, so that the same schema always gives the same bytes.
    form->fingerprint = QCryptographicHash::hash(
        QJsonDocument(schema).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256)
                            .toHex();
    return TypeFormPtr(std::move(form));
}

} // namespace m2m
