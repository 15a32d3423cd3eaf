// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;

namespace m2m {

class Button;
class DropArea;
class WelcomePanel;

/// Where a file comes in: dropped, chosen, pasted, one of the last ones, or the sample. To who has
/// never been here it begins with a welcome.
class ImportStart : public QWidget {
    Q_OBJECT
public:
    explicit ImportStart(QWidget *parent = nullptr);
    void setRecentFiles(const QStringList &paths);
    void setDragHovers(bool hovers);
    void setWelcoming(bool welcomes);

Q_SIGNALS:
    void chooseRequested();
    void pasteRequested();
    void sampleRequested();
    void fileChosen(const QString &path);
    void credentialsRequested(); ///< of the welcome, like the next two
    void recipeRequested();
    void welcomeDismissed();
    void tourRequested();

private:
    QWidget *makeSide();
    void makeWelcome();

    WelcomePanel *m_welcome = nullptr; ///< made when it is wanted
    QLabel *m_title;
    DropArea *m_dropArea;
    Button *m_open;
    QWidget *m_side = nullptr;
    QWidget *m_recentCard = nullptr;
    QListWidget *m_recent = nullptr;
};

} // namespace m2m
