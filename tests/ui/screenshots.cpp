// SPDX-License-Identifier: GPL-3.0-or-later
// Takes pictures of every page with real data, light and dark, for eyes and not for ctest:
//   m2m_screenshots <folder> [--language de] [scene...]
// Without scenes all of pictures/tour.h. With QT_SCALE_FACTOR=2 the pictures are those of a screen
// at 200 %.
#include "pictures/tour.h"
#include "text/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

#include <cstdio>

using namespace m2m;

namespace {

/// Takes each picture light and dark.
Camera::Look photographer(const QString &folder, Theme &theme)
{
    return [folder, &theme](const QString &name, QWidget &widget) {
        for (const auto &[mode, suffix] :
            {std::pair(Theme::Mode::Light, "light"), std::pair(Theme::Mode::Dark, "dark")}) {
            theme.setMode(mode);
            QTest::qWait(120);
            const QString path =
                QStringLiteral("%1/%2-%3.png").arg(folder, name, QLatin1String(suffix));
            if (!widget.grab().save(path))
                std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
        }
        theme.setMode(Theme::Mode::Light);
    };
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption language(
        QStringLiteral("language"), QStringLiteral("Of the program."), QStringLiteral("code"));
    parser.addOption(language);
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("For the pictures."));
    parser.addPositionalArgument(QStringLiteral("scene"), QStringLiteral("All without any."));
    parser.addHelpOption();
    parser.process(app);
    QStringList wanted = parser.positionalArguments();
    if (wanted.isEmpty())
        parser.showHelp(2);
    const QString folder = wanted.takeFirst();
    QDir().mkpath(folder);
    installTranslations(app, parser.value(language));
    Theme theme(app, Theme::Mode::Light);
    for (const Scene &scene : scenes()) {
        if (!wanted.isEmpty() && !wanted.contains(QLatin1String(scene.name)))
            continue;
        Stage stage(photographer(folder, theme), scene.prepare);
        scene.play(stage);
    }
    return 0;
}
