// SPDX-License-Identifier: GPL-3.0-or-later
#include "tourstops.h"

#include "mainwindow.h"

#include <QCoreApplication>
#include <QStringList>

namespace m2m {

namespace {

struct TourWords {
    Q_DECLARE_TR_FUNCTIONS(Tour)
};

/// The first of these that is to be seen; what is empty has less to show.
QWidget *firstVisible(const MainWindow &window, const QStringList &names)
{
    for (const QString &name : names) {
        auto *widget = window.findChild<QWidget *>(name);
        if (widget && widget->isVisible())
            return widget;
    }
    return nullptr;
}

} // namespace

QList<Tour::Stop> tourStops(MainWindow &window)
{
    const auto always = [&window](const QString &name) {
        return [&window, name] { return firstVisible(window, {name}); };
    };
    const auto on = [&window](MainWindow::Page page, const QStringList &names) {
        return [&window, page, names] {
            window.showPage(page);
            return firstVisible(window, names);
        };
    };
    return {
        {TourWords::tr("Five steps, from the file to the proof"),
            TourWords::tr(
                "Import, Map, Review, Upload, Log. Each says what it holds at the moment. "
                "Ctrl+1 to Ctrl+5 go there; you can go back at any time."),
            always(QStringLiteral("stepRail"))},
        {TourWords::tr("Where the records go"),
            TourWords::tr(
                "The instance: practice, development, staging or production. Each has its "
                "own colour, shape and word, on every page. A click changes it."),
            always(QStringLiteral("instancePill"))},
        {TourWords::tr("Files come in here"),
            TourWords::tr(
                "Drop a file anywhere in the window, choose it, or paste a table. Of a kind "
                "that has a recipe, it goes on to the review by itself."),
            on(MainWindow::Page::Import,
                {QStringLiteral("dropArea"), QStringLiteral("rawTable"),
                    QStringLiteral("stepImport")})},
        {TourWords::tr("See every record before it is sent"),
            TourWords::tr("Right, doubtful, wrong: each with its reason. Click a count to see only "
                          "those, correct a cell in place, undo. What is wrong is not sent."),
            on(MainWindow::Page::Review,
                {QStringLiteral("filterAll"), QStringLiteral("stepReview")})},
        {TourWords::tr("What became of each record"),
            TourWords::tr("The log keeps every upload: file, records, answers, and that each was "
                          "read back equal. Search it, send again what failed, write it to files."),
            on(MainWindow::Page::Log, {QStringLiteral("batchTable"), QStringLiteral("stepLog")})},
        {TourWords::tr("Help for where you are"),
            TourWords::tr(
                "F1 opens the manual at the page that you are on. Here are also the keys, "
                "this tour, and light and dark."),
            always(QStringLiteral("helpButton"))},
    };
}

} // namespace m2m
