// SPDX-License-Identifier: GPL-3.0-or-later
#include "logfilters.h"

#include "models/statelook.h"
#include "text/format.h"
#include "text/instancetext.h"
#include "text/statetext.h"
#include "widgets/choicemenu.h"
#include "widgets/icons.h"
#include "widgets/instancepill.h"
#include "widgets/parts.h"
#include "widgets/quietcombobox.h"

#include <QAction>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace m2m {

namespace {
constexpr std::chrono::milliseconds typingPause{250};
constexpr int leastSearch = 150;
constexpr int arrowRoom = 14; ///< styled date boxes forget their arrow where they tell their width
constexpr int daysOfWeek = 7;
constexpr int daysOfMonth = 30;
constexpr qsizetype mostNamed = 2; ///< states on the button

QDateTime beginOf(const QDate &day) { return day.startOfDay(); }
} // namespace

LogFilters::LogFilters(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout)
    , m_text(named(new QLineEdit, QStringLiteral("logSearch"), tr("Search in the log")))
    , m_instance(named(new QuietComboBox, QStringLiteral("logInstanceCombo"), tr("Instance")))
    , m_time(named(new QuietComboBox, QStringLiteral("logTimeCombo"), tr("Time of the uploads")))
    , m_between(new QWidget)
    , m_from(named(new QDateEdit, QStringLiteral("logFromDate"), tr("First day")))
    , m_until(named(new QDateEdit, QStringLiteral("logUntilDate"), tr("Last day")))
    , m_state(named(new Button({}, {}), QStringLiteral("logStateButton"), tr("States")))
    , m_stateMenu(new ChoiceMenu(this))
    , m_delay(new QTimer(this))
{
    m_state->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_text->setPlaceholderText(tr("Component, label, action ID, file, text…"));
    m_text->setToolTip(tr("Finds uploads by file, type form, recipe, operator or station, and "
                          "records by component, short UUID, address on a label, action ID or "
                          "reason."));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(leastSearch);
    m_instance->setMinimumWidth(130);
    m_instance->setMinimumContentsLength(12);
    m_instance->addItem(tr("All instances"), QString());
    makeTimes();
    makeStates();

    m_row->setSpacing(space::s);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_instance);
    m_row->addWidget(m_time);
    m_row->addWidget(m_state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addLayout(m_row);
    layout->addWidget(m_between, 0, Qt::AlignRight);

    m_delay->setSingleShot(true);
    m_delay->setInterval(typingPause);
    connect(m_delay, &QTimer::timeout, this, &LogFilters::changed);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_delay->start(); });
    connect(m_text, &QLineEdit::returnPressed, this, [this] { // a scanner ends so
        m_delay->stop();
        m_text->selectAll();
        Q_EMIT changed();
    });
    connect(m_instance, &QComboBox::activated, this, &LogFilters::changed);
}

void LogFilters::makeTimes()
{
    const std::array<std::pair<QString, Time>, 6> times{{
        {tr("Any time"), Time::Any},
        {tr("Today"), Time::Today},
        {tr("Yesterday"), Time::Yesterday},
        {tr("Last 7 days"), Time::Week},
        {tr("Last 30 days"), Time::Month},
        {tr("From … to …"), Time::Between},
    }};
    for (const auto &[text, time] : times)
        m_time->addItem(text, int(time));
    m_time->setMinimumWidth(110);
    m_time->setMinimumContentsLength(10);
    const QDate today = QDate::currentDate();
    m_from->setDate(today.addDays(-daysOfWeek));
    m_until->setDate(today);
    for (QDateEdit *edit : {m_from, m_until}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
        connect(edit, &QDateEdit::dateChanged, this, [this] { m_delay->start(); });
    }
    auto *layout = new QHBoxLayout(m_between);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    const std::array<std::pair<QString, QDateEdit *>, 2> ends{
        {{tr("From"), m_from}, {tr("to"), m_until}}};
    for (const auto &[text, edit] : ends) {
        QLabel *label = makeLabel(text, QStringLiteral("small"));
        label->setBuddy(edit);
        layout->addWidget(label);
        layout->addWidget(edit);
    }
    m_between->setVisible(false);
    connect(m_time, &QComboBox::activated, this, &LogFilters::timeChosen);
}

void LogFilters::makeStates()
{
    m_stateMenu->setObjectName(QStringLiteral("logStateMenu"));
    const auto add = [this](const QString &name) {
        QAction *action = m_stateMenu->addAction(QString());
        action->setObjectName(name);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, action] { stateChosen(action); });
        return action;
    };
    m_openOrBad = add(QStringLiteral("logState-openOrBad"));
    m_openOrBad->setText(tr("&Open or bad"));
    m_stateMenu->addSeparator();
    for (const ItemState state : shownStates()) {
        const StateLook look = stateLook(state);
        QAction *action = add(QStringLiteral("logState-%1").arg(int(state)));
        action->setIcon(themedIcon(look.icon, look.tone));
        m_states[state] = action;
    }
    m_stateMenu->addSeparator();
    QAction *all = m_stateMenu->addAction(tr("&All states"));
    all->setObjectName(QStringLiteral("logState-all"));
    connect(all, &QAction::triggered, this, [this, all] { stateChosen(all); });
    m_state->setMenu(m_stateMenu);
    showStates();
}

LogFilters::Time LogFilters::time() const { return Time(m_time->currentData().toInt()); }

void LogFilters::timeChosen()
{
    m_between->setVisible(time() == Time::Between);
    if (time() == Time::Between) {
        for (QDateEdit *edit : {m_from, m_until})
            edit->setMinimumWidth(edit->sizeHint().width() + arrowRoom);
        m_from->setFocus();
    }
    Q_EMIT changed();
}

void LogFilters::stateChosen(const QAction *action)
{
    const bool isState = std::any_of(
        m_states.begin(), m_states.end(), [action](const QAction *each) { return each == action; });
    if (!isState || m_openOrBad->isChecked()) {
        for (QAction *each : std::as_const(m_states)) {
            if (each != action)
                each->setChecked(false);
        }
    }
    if (action != m_openOrBad)
        m_openOrBad->setChecked(false);
    showStates();
    Q_EMIT changed();
}

void LogFilters::showStates()
{
    for (auto it = m_states.cbegin(); it != m_states.cend(); ++it) {
        const qint64 uploads = m_choices.batches[it.key()];
        it.value()->setText(tr("%1\t%2", "a state, and in how many uploads it occurs")
                                .arg(stateWord(it.key()), numberText(uploads)));
        it.value()->setVisible(uploads > 0 || it.value()->isChecked());
    }
    QStringList chosen;
    for (const ItemState state : shownStates()) {
        if (m_states.value(state)->isChecked())
            chosen << stateWord(state);
    }
    const QString text = m_openOrBad->isChecked() ? tr("Open or bad")
        : chosen.isEmpty()                        ? tr("All states")
        : chosen.size() <= mostNamed              ? chosen.join(QStringLiteral(", "))
                                                  : tr("%n state(s)", nullptr, int(chosen.size()));
    m_state->setText(text);
    m_state->setAccessibleName(tr("States: %1").arg(text));
}

void LogFilters::setChoices(const JournalChoices &choices)
{
    m_choices = choices;
    showStates();
    const QString chosen = m_instance->currentData().toString();
    const QSignalBlocker blocker(m_instance);
    m_instance->clear();
    m_instance->addItem(tr("All instances"), QString());
    for (const JournalChoices::Instance &instance : choices.instances) {
        const InstanceLook look = instanceLook(instance.kind);
        m_instance->addItem(themedIcon(look.icon, look.tone),
            instanceText(instance.kind, instance.host), instance.host);
    }
    m_instance->setCurrentIndex(qMax(0, m_instance->findData(chosen)));
}

QString LogFilters::text() const { return m_text->text().trimmed(); }

QList<ItemState> LogFilters::states() const
{
    if (m_openOrBad->isChecked()) {
        return {ItemState::Waiting, ItemState::Sending, ItemState::Uploaded, ItemState::Unknown,
            ItemState::Rejected, ItemState::Failed, ItemState::Different};
    }
    QList<ItemState> states;
    for (const ItemState state : shownStates()) {
        if (m_states.value(state)->isChecked())
            states << state;
    }
    return states;
}

BatchFilter LogFilters::filter() const
{
    BatchFilter filter;
    filter.text = text();
    filter.instanceHost = m_instance->currentData().toString();
    filter.onlyOpenOrBad = m_openOrBad->isChecked();
    if (!filter.onlyOpenOrBad)
        filter.states = states();
    const QDate today = QDate::currentDate();
    switch (time()) {
    case Time::Any:
        break;
    case Time::Today:
        filter.from = beginOf(today);
        break;
    case Time::Yesterday:
        filter.from = beginOf(today.addDays(-1));
        filter.until = beginOf(today);
        break;
    case Time::Week:
        filter.from = beginOf(today.addDays(1 - daysOfWeek));
        break;
    case Time::Month:
        filter.from = beginOf(today.addDays(1 - daysOfMonth));
        break;
    case Time::Between:
        filter.from = beginOf(qMin(m_from->date(), m_until->date()));
        filter.until = beginOf(qMax(m_from->date(), m_until->date()).addDays(1));
        break;
    }
    return filter;
}

void LogFilters::reset()
{
    const QSignalBlocker blocker(this);
    m_text->clear();
    m_delay->stop();
    m_instance->setCurrentIndex(0);
    m_time->setCurrentIndex(0);
    m_between->setVisible(false);
    m_openOrBad->setChecked(false);
    for (QAction *action : std::as_const(m_states))
        action->setChecked(false);
    showStates();
}

void LogFilters::focusSearch()
{
    m_text->setFocus();
    m_text->selectAll();
}

void LogFilters::searchFor(const QString &text) { m_text->setText(text); }

} // namespace m2m
