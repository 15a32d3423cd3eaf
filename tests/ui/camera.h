// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow.h"

#include <QTest>

#include <cstdio>
#include <functional>

namespace m2m {

/// Takes each picture light and dark.
class Camera {
public:
    Camera(QString folder, MainWindow &window, Theme &theme)
        : m_folder(std::move(folder))
        , m_window(window)
        , m_theme(theme)
    {
    }
    void take(const QString &name) { take(name, m_window); }
    void take(const QString &name, QWidget &widget)
    {
        for (const auto &[mode, suffix] :
            {std::pair(Theme::Mode::Light, "light"), std::pair(Theme::Mode::Dark, "dark")}) {
            m_theme.setMode(mode);
            QTest::qWait(120);
            const QString path = QStringLiteral("%1/%2-%3.png").arg(m_folder, name, suffix);
            if (!widget.grab().save(path))
                std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
        }
        m_theme.setMode(Theme::Mode::Light);
    }

private:
    QString m_folder;
    MainWindow &m_window;
    Theme &m_theme;
};

/// Processes events until then.
inline bool waitFor(const char *what, const std::function<bool()> &condition)
{
    if (QTest::qWaitFor(condition, 60'000))
        return true;
    std::fprintf(stderr, "waited in vain for: %s\n", what);
    return false;
}

/// Rows that are gathered, values from many sources, what is asked for, and the station's recipes.
void takeRecipes(Camera &camera, MainWindow &window, BatchSession &session);

/// The log page, over journals that are made for it.
void takeLog(const QString &folder, Theme &theme);

} // namespace m2m
