// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace m2m {

/// What somebody is asked to choose.
struct FileQuestion {
    enum class Kind { OneToOpen, SomeToOpen, OneToWrite, Folder };
    Kind kind = Kind::OneToOpen;
    QString objectName;
    QString title;
    QString filter; ///< as QFileDialog takes them
    QString folder; ///< to begin in; empty: wherever the platform does
    QString name; ///< that is proposed; its suffix is added to names that have none
};

/// Asks in a dialog over the window of the widget, the platform's own where it has one, and comes
/// back at once. `chosen`: absolute paths, at least one; not called where the dialog is left, or
/// the widget is gone. Who writes over a file has been asked.
void askForFiles(QWidget &widget, const FileQuestion &question,
    const std::function<void(const QStringList &paths)> &chosen);

/// The same for what is always one.
void askForFile(QWidget &widget, const FileQuestion &question,
    const std::function<void(const QString &path)> &chosen);

} // namespace m2m
