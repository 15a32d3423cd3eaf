// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalchooser.h"

#include "text/format.h"
#include "text/journaltext.h"
#include "widgets/filechooser.h"
#include "widgets/messagebanner.h"

#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace m2m {

namespace {
constexpr qsizetype mostRemembered = 6;
constexpr int longestName = 40;

QString recentLogsKey() { return QStringLiteral("otherLogs/recent"); }

QString canonical(const QString &path)
{
    const QString found = QFileInfo(path).canonicalFilePath();
    return found.isEmpty() ? QFileInfo(path).absoluteFilePath() : found;
}

/// In menus an ampersand would make a mnemonic.
QString menuText(const QString &text)
{
    return QString(text).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

/// Of what is dragged, files that may be journals.
QStringList journalsIn(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        const QString suffix = QFileInfo(url.toLocalFile()).suffix();
        if (!suffix.compare(QLatin1StringView("sqlite"), Qt::CaseInsensitive)
            || !suffix.compare(QLatin1StringView("db"), Qt::CaseInsensitive))
            paths.append(url.toLocalFile());
    }
    return paths;
}
} // namespace

JournalChooser::JournalChooser(QString ownJournal, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_own(std::move(ownJournal))
    , m_settings(settings)
    , m_button(
          named(new Button({}, {}), QStringLiteral("logJournalButton"), tr("Which log is shown")))
    , m_menu(new QMenu(this))
    , m_banner(new MessageBanner(QStringLiteral("otherLogBanner")))
{
    m_menu->setObjectName(QStringLiteral("logJournalMenu"));
    m_menu->setToolTipsVisible(true);
    m_button->setMenu(m_menu);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button);
    connect(m_menu, &QMenu::aboutToShow, this, &JournalChooser::fillMenu);
    connect(m_banner, &MessageBanner::firstClicked, this, [this] {
        if (m_tellsError) {
            m_tellsError = false;
            refresh();
        } else {
            showOwn();
        }
    });
    connect(m_banner, &MessageBanner::secondClicked, this, &JournalChooser::closeShown);
    fillMenu();
    refresh();
}

JournalChooser::~JournalChooser() = default;

JournalPlace JournalChooser::place() const
{
    return isOwn() ? JournalPlace(m_own) : m_open.at(m_shown).place;
}

QString JournalChooser::nameOf(const OtherJournal &journal)
{
    return journal.station.isEmpty() ? QFileInfo(journal.path).fileName() : journal.station;
}

QString JournalChooser::station() const { return isOwn() ? QString() : nameOf(m_open.at(m_shown)); }

void JournalChooser::askWhich()
{
    const QString last = m_settings.value(recentLogsKey()).toStringList().value(0);
    const QString folder = last.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        : QFileInfo(last).absolutePath();
    askForFiles(*this,
        {FileQuestion::Kind::SomeToOpen, QStringLiteral("otherLogDialog"),
            tr("Open the log of another station"), tr("Upload logs (*.sqlite);;All files (*)"),
            folder, {}},
        [this](const QStringList &paths) { open(paths); });
}

void JournalChooser::takeDropsOf(QWidget &page)
{
    page.setAcceptDrops(true);
    page.installEventFilter(this);
}

bool JournalChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QWidget::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event); // that of a drag is one, too
    const QStringList paths = journalsIn(*drop->mimeData());
    drop->setAccepted(!paths.isEmpty());
    if (!paths.isEmpty() && event->type() == QEvent::Drop)
        open(paths);
    return true;
}

void JournalChooser::open(const QStringList &paths)
{
    m_waiting += paths;
    m_showsNext = true;
    m_tellsError = false;
    openNext();
}

void JournalChooser::openNext()
{
    while (!m_waiting.isEmpty() && !m_opening.isRunning()) {
        const QString path = canonical(m_waiting.takeFirst());
        const auto known = std::find_if(m_open.cbegin(), m_open.cend(),
            [&path](const OtherJournal &journal) { return journal.path == path; });
        if (path == canonical(m_own)) {
            if (std::exchange(m_showsNext, false))
                showOwn();
        } else if (known != m_open.cend()) {
            if (std::exchange(m_showsNext, false))
                show(int(known - m_open.cbegin()));
        } else {
            m_opening.start([path](const ProgressFn &) { return openOtherJournal(path); },
                [this, path](const Result<OtherJournal> &journal) { opened(path, journal); });
        }
    }
    refresh();
}

void JournalChooser::opened(const QString &path, const Result<OtherJournal> &journal)
{
    if (journal) {
        m_open.append(*journal);
        remember(path);
        if (std::exchange(m_showsNext, false))
            show(int(m_open.size()) - 1);
    } else {
        const ErrorText text = otherJournalText(journal.error());
        m_tellsError = true;
        m_banner->showMessage(Tone::Bad, text.title, text.whatToDo);
        m_banner->setActions(tr("Close", "a message"));
    }
    openNext();
}

void JournalChooser::show(int index)
{
    m_tellsError = false;
    if (std::exchange(m_shown, index) != index)
        Q_EMIT chosen();
    refresh();
}

void JournalChooser::showOwn() { show(-1); }

void JournalChooser::closeShown()
{
    if (isOwn())
        return;
    const int closed = m_shown;
    show(-1); // nothing reads it any more when it goes
    m_open.removeAt(closed);
    refresh();
}

void JournalChooser::remember(const QString &path)
{
    QStringList recent = m_settings.value(recentLogsKey()).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.setValue(recentLogsKey(), recent.first(qMin(recent.size(), mostRemembered)));
}

void JournalChooser::fillMenu()
{
    m_menu->clear();
    const auto add = [this](const QString &text, const QString &path, int index) {
        QAction *action = m_menu->addAction(menuText(text));
        action->setCheckable(true);
        action->setChecked(m_shown == index);
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, index] { show(index); });
        return action;
    };
    add(tr("This station"), m_own, -1)->setObjectName(QStringLiteral("ownLog"));
    for (int i = 0; i < m_open.size(); ++i)
        add(nameOf(m_open.at(i)), m_open.at(i).path, i);
    m_menu->addSeparator();
    const QStringList recent = m_settings.value(recentLogsKey()).toStringList();
    for (const QString &path : recent) {
        const bool isOpen = std::any_of(m_open.cbegin(), m_open.cend(),
            [&path](const OtherJournal &journal) { return journal.path == path; });
        if (isOpen)
            continue;
        const QFileInfo file(path);
        QAction *action = m_menu->addAction(
            menuText(tr("%1 in %2", "a file and its folder")
                         .arg(file.fileName(), cut(file.dir().dirName(), longestName))));
        action->setObjectName(QStringLiteral("recentLog"));
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { open({path}); });
    }
    m_menu->addSeparator();
    QAction *another = m_menu->addAction(tr("&Open another log…"));
    another->setObjectName(QStringLiteral("openOtherLog"));
    connect(another, &QAction::triggered, this, &JournalChooser::askWhich);
    if (!isOwn()) {
        QAction *close = m_menu->addAction(tr("&Close this log"));
        close->setObjectName(QStringLiteral("closeOtherLog"));
        connect(close, &QAction::triggered, this, &JournalChooser::closeShown);
    }
}

void JournalChooser::refresh()
{
    const QString name = isOwn() ? tr("This station") : station();
    m_button->setText(cut(name, longestName));
    m_button->setAccessibleName(tr("Which log is shown: %1").arg(name));
    m_button->setToolTip(tr("Shows the log of this station or of another one"));
    if (m_tellsError)
        return;
    if (m_opening.isRunning()) {
        m_banner->showMessage(Tone::Primary, tr("Opening the log…"));
        m_banner->setActions({});
        return;
    }
    if (isOwn()) {
        m_banner->clear();
        return;
    }
    const OtherJournal &journal = m_open.at(m_shown);
    const QString path = QDir::toNativeSeparators(journal.path);
    m_banner->showMessage(Tone::Doubt,
        journal.station.isEmpty()
            ? tr("The log of another station: it can only be read.")
            : tr("The log of the station %1: it can only be read.").arg(quoted(journal.station)),
        journal.copy
            ? tr("%1, written by an earlier version: shown as it was when it was opened.").arg(path)
            : path);
    m_banner->setActions(tr("Back to this station"), tr("Close this log"));
}

} // namespace m2m
