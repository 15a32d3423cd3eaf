// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/latesttask.h"
#include "journal/otherjournal.h"

#include <QWidget>

class QMenu;
class QSettings;

namespace m2m {

class Button;
class MessageBanner;

/// Which journal the log page shows: the station's own, or one of another station, which is opened
/// to be read. Several can be open; those that were are remembered. Says in its banner whose it is.
class JournalChooser : public QWidget {
    Q_OBJECT
public:
    JournalChooser(QString ownJournal, QSettings &settings, QWidget *parent = nullptr);
    ~JournalChooser() override;
    /// To be laid out by the page.
    [[nodiscard]] MessageBanner *banner() const { return m_banner; }
    [[nodiscard]] JournalPlace place() const;
    [[nodiscard]] bool isOwn() const { return m_shown < 0; }
    /// Of the one that is shown: "Winder 2", or its file; empty for the own one.
    [[nodiscard]] QString station() const;
    /// Journals that are dropped there are opened; all else goes on to its parent.
    void takeDropsOf(QWidget &page);
    void open(const QStringList &paths); ///< shows the first of them that can be opened
    void askWhich();
    void showOwn();

Q_SIGNALS:
    void chosen(); ///< place() is another one now

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] static QString nameOf(const OtherJournal &journal);
    void openNext();
    void opened(const QString &path, const Result<OtherJournal> &journal);
    void show(int index);
    void closeShown();
    void remember(const QString &path);
    void fillMenu();
    void refresh();

    QString m_own;
    QSettings &m_settings;
    Button *m_button;
    QMenu *m_menu;
    MessageBanner *m_banner;
    QList<OtherJournal> m_open;
    int m_shown = -1; ///< place in m_open; -1: the own one
    QStringList m_waiting; ///< to be opened
    bool m_showsNext = false; ///< the next one that is opened is shown
    bool m_tellsError = false; ///< in the banner
    LatestTask<OtherJournal> m_opening;
};

} // namespace m2m
