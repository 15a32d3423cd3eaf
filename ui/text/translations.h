// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QCoreApplication;

namespace m2m {

/// A language of the program: "fr", and its name in itself: "Français".
struct Language {
    QString code;
    QString name;
};

/// All that the program speaks, English first.
[[nodiscard]] const QList<Language> &languages();

/// Of the languages that a user reads, best first ("pt-BR", "en"), the first that the program
/// speaks; English where it speaks none.
[[nodiscard]] QString spokenLanguage(const QStringList &wanted);

/// Installs our words and Qt's own in a language of languages(); anything else is the system's.
/// Numbers and dates follow the language. Call once, before the first sentence is made.
void installTranslations(QCoreApplication &app, const QString &language = {});

} // namespace m2m
