// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <memory>

namespace m2m {

namespace {

bool isSpoken(const QString &code)
{
    return std::any_of(languages().begin(), languages().end(),
        [&code](const Language &language) { return language.code == code; });
}

void install(QCoreApplication &app, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(&app);
    if (translator->load(name, folder) && QCoreApplication::installTranslator(translator.get()))
        (void)translator.release(); // the application owns it
}

/// The language as it is spoken where the system is, so that an English program on a German
/// computer writes days and numbers as Germans do.
void followLanguage(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale chosen(code);
    if (chosen.language() != system.language())
        QLocale::setDefault(QLocale(chosen.language(), system.territory()));
}

} // namespace

const QList<Language> &languages()
{
    static const QList<Language> all{
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("it"), QStringLiteral("Italiano")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("pt"), QStringLiteral("Português")},
    };
    return all;
}

QString spokenLanguage(const QStringList &wanted)
{
    for (const QString &tag : wanted) {
        const QString code = tag.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0);
        if (isSpoken(code))
            return code;
    }
    return languages().constFirst().code;
}

void installTranslations(QCoreApplication &app, const QString &language)
{
    const bool chosen = isSpoken(language);
    const QString code = chosen ? language : spokenLanguage(QLocale::system().uiLanguages());
    if (chosen)
        followLanguage(code);
    const QString ours = QStringLiteral(":/i18n");
    // English holds the plural forms of sentences that a translation does not have.
    install(app, QStringLiteral("m2m_en"), ours);
    if (code == languages().constFirst().code)
        return;
    // Qt has Portuguese as it is spoken in Brazil alone.
    const QString qts = code == QLatin1String("pt") ? QStringLiteral("qtbase_pt_BR")
                                                    : QStringLiteral("qtbase_") + code;
    install(app, qts, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(app, QStringLiteral("m2m_") + code, ours);
}

} // namespace m2m
