// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchdescription.h"

#include "forms/typeform.h"
#include "measurementfile.h"
#include "profiles/profile.h"
#include "recipe/formpin.h"
#include "recipe/recipe.h"
#include "recipe/recipejson.h"

#include <QJsonDocument>

namespace m2m {

QString journalHost(const Profile &profile)
{
    return profile.kind == InstanceKind::Practice ? QStringLiteral("practice") : profile.dbDomain;
}

BatchInfo batchFor(const Profile &profile)
{
    BatchInfo batch;
    batch.profileName = profile.name;
    batch.instanceKind = instanceKindKey(profile.kind);
    batch.instanceHost = journalHost(profile);
    batch.programVersion = QStringLiteral(M2M_VERSION);
    batch.readBackOneOf = profile.readBackOneOf;
    return batch;
}

BatchInfo describeBatch(
    const MeasurementFile &file, const Profile &profile, const Recipe &recipe, const TypeForm &form)
{
    const SourceFile &source = file.table()->source();
    BatchInfo batch = batchFor(profile);
    batch.fileName = source.name();
    batch.filePath = source.path;
    batch.fileHash = file.hash();
    batch.fileSize = source.size;
    batch.recipeName = recipe.name;
    batch.recipeHash = recipe.fingerprint();
    batch.operation = operationName(recipe.operation);
    batch.typeFormId = form.id;
    batch.typeFormName = form.name;
    batch.formPin = QJsonDocument(formPinToObject(pinOf(form))).toJson(QJsonDocument::Compact);
    // The next edit of a record builds upon one that is proved.
    if (isEdit(recipe.operation))
        batch.readBackOneOf = 1;
    return batch;
}

QByteArray readingToJson(const Table &table)
{
    QJsonObject object{{QStringLiteral("dialect"), dialectToObject(table.dialect())}};
    if (!table.source().sheet.isEmpty())
        object.insert(QStringLiteral("sheet"), table.source().sheet);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<TableRequest> readingFromJson(const QByteArray &reading)
{
    const QJsonObject object = QJsonDocument::fromJson(reading).object();
    const auto dialect = dialectFromObject(object[u"dialect"].toObject());
    if (!dialect)
        return {};
    return TableRequest(dialect, object[u"sheet"].toString());
}

} // namespace m2m
