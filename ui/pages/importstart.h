// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;

namespace m2m {

class Button;
class DropArea;

/// Where a file comes in: dropped, chosen, pasted, one of the last ones, or the sample.
class ImportStart : public QWidget {
    Q_OBJECT
public:
    explicit ImportStart(QWidget *parent = nullptr);
    void setRecentFiles(const QStringList &paths);
    void setDragHovers(bool hovers);

Q_SIGNALS:
    void chooseRequested();
    void pasteRequested();
    void sampleRequested();
    void fileChosen(const QString &path);

private:
    QWidget *makeSide();

    DropArea *m_dropArea;
    QWidget *m_recentCard = nullptr;
    QListWidget *m_recent = nullptr;
};

} // namespace m2m
