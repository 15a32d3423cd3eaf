// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace m2m {

void installTranslations(QCoreApplication &app)
{
    const auto install = [&app](auto load) {
        auto translator = std::make_unique<QTranslator>(&app);
        if (load(*translator) && QCoreApplication::installTranslator(translator.get()))
            (void)translator.release(); // the application owns it
    };
    install([](QTranslator &t) { return t.load(QStringLiteral(":/i18n/m2m_en.qm")); });
    if (QLocale().language() == QLocale::English || QLocale().language() == QLocale::C)
        return;
    install([](QTranslator &t) {
        return t.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    });
    install([](QTranslator &t) {
        return t.load(
            QLocale(), QStringLiteral("m2m"), QStringLiteral("_"), QStringLiteral(":/i18n"));
    });
}

} // namespace m2m
