// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/typeform.h"
#include "profiles/profile.h"
#include "recipe/recipe.h"
#include "scrubber.h"

#include <QJsonObject>
#include <QStringList>

class QSettings;

namespace m2m {

/// One file of a support bundle.
struct SupportPart {
    QString name; ///< "profiles.json"
    QString text;
    bool operator==(const SupportPart &) const = default;
};

/// What a bundle is made of. Values only: it is read on any thread.
struct SupportRequest {
    QJsonObject program; ///< programFacts(), and what else the caller knows of the machine
    QJsonObject settings; ///< settingsFacts()
    QList<Profile> profiles;
    QString journalPath;
    std::optional<Recipe> recipe;
    TypeFormPtr form;
    QStringList messages; ///< the newest of the program's own log
    QStringList secrets; ///< known to be secret: taken out wherever they stand
    QString home;
    QStringList names; ///< of people and stations; taken out but where withNames
    bool withNames = false;
};

/// Version of program, Qt and system, language, and the few variables that decide how a program
/// behaves; whether a proxy is set there, but not which.
[[nodiscard]] QJsonObject programFacts(const QString &version);
/// Only the settings that are known to be harmless have their values told; how many others there
/// are is told of the rest.
[[nodiscard]] QJsonObject settingsFacts(const QSettings &settings);

/// All files of the bundle, as they are written. Profiles have no secret and the beginning of the
/// client ID alone; the journal is as journalFacts() says; recipe and type form are left out where
/// there are none.
[[nodiscard]] QList<SupportPart> supportParts(const SupportRequest &request);

/// As a zip archive; the whole file or nothing. FileNotWritable, DiskFull.
[[nodiscard]] Result<void> writeSupportBundle(const QList<SupportPart> &parts, const QString &path);

} // namespace m2m
