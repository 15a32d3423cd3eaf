// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipefile.h"

#include "recipejson.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <cerrno>

namespace m2m {

namespace {

/// Each step of writing at once followed by a look at errno: Qt itself calls a full disk a write
/// error like any other.
bool tried(bool done, bool &diskFull)
{
    diskFull = !done && errno == ENOSPC;
    return done;
}

} // namespace

QByteArray recipeToJson(const Recipe &recipe)
{
    // QJsonObject keeps its members sorted, so the bytes depend on nothing but the recipe.
    return QJsonDocument(recipeToObject(recipe)).toJson(QJsonDocument::Indented);
}

Result<Recipe> recipeFromJson(const QByteArray &json, const QString &place)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        return failure(ErrorKind::RecipeDamaged, place,
            {{QStringLiteral("member"), QString()},
                {QStringLiteral("why"), QStringLiteral("notJson")},
                {QStringLiteral("offset"), error.offset}});
    }
    const QJsonValue version = document.object().value(u"recipeFormat");
    if (version.isDouble() && version.toDouble() > recipeFormat) {
        return failure(
            ErrorKind::RecipeTooNew, place, {{QStringLiteral("version"), version.toInt()}});
    }
    Recipe recipe;
    if (const std::optional<Damage> damage = recipeFromObject(document.object(), recipe)) {
        return failure(ErrorKind::RecipeDamaged, place,
            {{QStringLiteral("member"), damage->member}, {QStringLiteral("why"), damage->why}});
    }
    return recipe;
}

Result<void> saveRecipe(const Recipe &recipe, const QString &path)
{
    QSaveFile file(path);
    const QByteArray json = recipeToJson(recipe);
    bool diskFull = false;
    errno = 0;
    if (tried(file.open(QIODevice::WriteOnly), diskFull)
        && tried(file.write(json) == json.size() && file.flush(), diskFull)
        && tried(file.commit(), diskFull))
        return {};
    return failure(diskFull ? ErrorKind::DiskFull : ErrorKind::FileNotWritable, path);
}

Result<Recipe> loadRecipe(const QString &path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return failure(ErrorKind::FileNotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileNotReadable, path);
    // One more than may be there: the size of a device or pipe is not known beforehand.
    const QByteArray json = file.read(longestRecipe + 1);
    if (json.size() > longestRecipe) {
        return failure(ErrorKind::FileNotReadable, path,
            {{QStringLiteral("why"), QStringLiteral("tooLarge")}});
    }
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::FileNotReadable, path);
    return recipeFromJson(json, path);
}

} // namespace m2m
