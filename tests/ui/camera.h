// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow.h"

#include <QTest>

#include <cstdio>
#include <functional>

namespace m2m {

/// What the tour through the program's pages is for: takes pictures, or looks for faults. It is
/// called whenever something is on screen that is worth looking at, a page of the window most of
/// the time, a dialog or a part of a page otherwise.
class Camera {
public:
    using Look = std::function<void(const QString &name, QWidget &widget)>;

    Camera(MainWindow &window, Look look)
        : m_window(window)
        , m_look(std::move(look))
    {
    }
    /// `name`: number of the step, page, state, as in "3-review-edit".
    void take(const QString &name) { take(name, m_window); }
    void take(const QString &name, QWidget &widget) { m_look(name, widget); }

private:
    MainWindow &m_window;
    Look m_look;
};

/// Processes events until then.
inline bool waitFor(const char *what, const std::function<bool()> &condition)
{
    if (QTest::qWaitFor(condition, 60'000))
        return true;
    std::fprintf(stderr, "waited in vain for: %s\n", what);
    return false;
}

} // namespace m2m
