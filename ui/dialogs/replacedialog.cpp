// SPDX-License-Identifier: GPL-3.0-or-later
#include "replacedialog.h"

#include "text/format.h"
#include "widgets/parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace m2m {

namespace {
constexpr std::chrono::milliseconds findPause{200};
constexpr qsizetype mostSamples = 4;
constexpr int sampleCharacters = 28;
constexpr int replaceDialogWidth = 480;
constexpr int allColumns = -1;
} // namespace

ReplaceDialog::ReplaceDialog(ScopeFn scope, QWidget *parent)
    : QDialog(parent)
    , m_scope(std::move(scope))
    , m_find(named(new QLineEdit, QStringLiteral("findText"), tr("Find")))
    , m_with(named(new QLineEdit, QStringLiteral("replaceWith"), tr("Replace with")))
    , m_column(named(new QComboBox, QStringLiteral("replaceColumn"), tr("In which column")))
    , m_case(
          named(new QCheckBox(tr("&Match case")), QStringLiteral("replaceCase"), tr("Match case")))
    , m_whole(
          named(new QCheckBox(tr("&Whole cell")), QStringLiteral("replaceWhole"), tr("Whole cell")))
    , m_expression(named(new QCheckBox(tr("Regular e&xpression")),
          QStringLiteral("replaceExpression"), tr("Regular expression")))
    , m_count(makeText({}, QStringLiteral("strong")))
    , m_samples(makeText({}, QStringLiteral("mono")))
    , m_undo(new Button(tr("&Undo"), QStringLiteral("undoReplaceButton"), Button::Kind::Link))
    , m_next(new Button(tr("Find &next"), {}))
    , m_one(new Button(tr("&Replace"), {}))
    , m_all(new Button(tr("Replace &all"), {}, Button::Kind::Primary))
    , m_delay(new QTimer(this))
{
    setObjectName(QStringLiteral("replaceDialog"));
    setWindowTitle(tr("Find and replace"));
    m_count->setObjectName(QStringLiteral("replaceCount"));
    m_samples->setObjectName(QStringLiteral("replaceSamples"));
    named(m_next, QStringLiteral("findNextButton"), tr("Go to the next cell that is found"));
    named(m_one, QStringLiteral("replaceOneButton"), tr("Replace in the cell that is looked at"));
    named(m_all, QStringLiteral("replaceAllButton"), tr("Replace in all cells that are found"));
    m_case->setToolTip(tr("Upper and lower case differ"));
    m_whole->setToolTip(tr("Only cells that are nothing else; finds empty ones, too"));
    m_expression->setToolTip(tr("Perl's; \\1 to \\9 in the replacement are its groups"));
    m_column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_column->setMinimumContentsLength(16);

    auto *options = new QHBoxLayout;
    options->setSpacing(space::l);
    for (QCheckBox *box : {m_case, m_whole, m_expression})
        options->addWidget(box);
    options->addStretch();
    auto *close = new Button(tr("Close"), QStringLiteral("closeReplaceButton"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(close);
    buttons->addStretch();
    buttons->addWidget(m_next);
    buttons->addWidget(m_one);
    buttons->addWidget(m_all);
    for (Button *button : {close, m_undo, m_next, m_one, m_all})
        button->setAutoDefault(false);
    m_next->setDefault(true); // Enter goes on: nothing is changed by accident
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(captioned(tr("Find"), m_find));
    layout->addWidget(captioned(tr("Replace with"), m_with));
    layout->addWidget(captioned(tr("In"), m_column));
    layout->addLayout(options);
    layout->addWidget(makeLine());
    auto *said = new QHBoxLayout;
    said->setSpacing(space::s);
    said->addWidget(m_count, 1);
    said->addWidget(m_undo);
    layout->addLayout(said);
    layout->addWidget(m_samples);
    layout->addStretch();
    layout->addLayout(buttons);
    layout->addStrut(replaceDialogWidth); // it is wider where words are longer

    m_delay->setSingleShot(true);
    m_delay->setInterval(findPause);
    connect(m_delay, &QTimer::timeout, this, &ReplaceDialog::look);
    for (QLineEdit *edit : {m_find, m_with})
        connect(edit, &QLineEdit::textChanged, this, &ReplaceDialog::lookSoon);
    for (QCheckBox *box : {m_case, m_whole, m_expression})
        connect(box, &QCheckBox::toggled, this, &ReplaceDialog::lookSoon);
    connect(m_column, &QComboBox::currentIndexChanged, this, &ReplaceDialog::lookSoon);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_replaced = 0;
        Q_EMIT undoRequested();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_next, &QPushButton::clicked, this, &ReplaceDialog::next);
    connect(m_one, &QPushButton::clicked, this, &ReplaceDialog::replaceOne);
    connect(m_all, &QPushButton::clicked, this, &ReplaceDialog::replaceAll);
    fillColumns(m_scope());
    showFound();
}

void ReplaceDialog::begin()
{
    const Scope scope = m_scope();
    fillColumns(scope);
    m_column->setCurrentIndex(std::max(m_column->findData(scope.column), 0));
    m_find->setFocus();
    m_find->selectAll();
    lookSoon();
}

void ReplaceDialog::fillColumns(const Scope &scope)
{
    if (m_column->count() > 0 && scope.columns == m_lookedIn.columns)
        return; // somebody may be choosing
    const int chosen = m_column->currentIndex() < 0 ? allColumns : m_column->currentData().toInt();
    const QSignalBlocker blocker(m_column);
    m_column->clear();
    m_column->addItem(tr("all columns"), allColumns);
    for (const auto &[column, name] : scope.columns)
        m_column->addItem(name, column);
    m_column->setCurrentIndex(std::max(m_column->findData(chosen), 0));
    m_lookedIn.columns = scope.columns;
}

void ReplaceDialog::refresh()
{
    if (!isVisible())
        return;
    // Verdicts come in ten times a second and change nothing here.
    const Scope now = m_scope();
    if (m_isReplacing && !now.isCorrecting) {
        m_isReplacing = false;
        showFound();
    }
    const bool isSame = now.records.isValid() == m_lookedIn.records.isValid()
        && (!now.records.isValid()
            || (&now.records.table() == &m_lookedIn.records.table()
                && now.records.rows() == m_lookedIn.records.rows()
                && now.records.overlay().isSharedWith(m_lookedIn.records.overlay())))
        && now.shown == m_lookedIn.shown && now.columns == m_lookedIn.columns;
    if (!isSame)
        m_delay->start();
}

/// What was found is no longer what is meant.
void ReplaceDialog::lookSoon()
{
    m_replaced = 0;
    for (Button *button : {m_next, m_one, m_all})
        button->setEnabled(false);
    m_delay->start();
}

bool ReplaceDialog::isSettled() const { return !m_delay->isActive() && !m_looking.isRunning(); }

ReplaceOrder ReplaceDialog::order() const
{
    ReplaceOrder order{m_find->text(), m_with->text(), m_case->isChecked(), m_whole->isChecked(),
        m_expression->isChecked(), {}};
    const int chosen = m_column->currentData().toInt();
    for (int i = 0; i < m_column->count(); ++i) {
        const int column = m_column->itemData(i).toInt();
        if (column != allColumns && (chosen == allColumns || chosen == column))
            order.columns += column;
    }
    return order;
}

void ReplaceDialog::look()
{
    const Scope scope = m_scope();
    fillColumns(scope);
    m_lookedIn = scope;
    if (!scope.records.isValid()) {
        m_looking.cancel();
        m_found.clear();
        showFound();
        return;
    }
    m_looking.start(
        [scope, wanted = order()](const ProgressFn &progress) {
            return replacements(scope.records, scope.shown, wanted, progress);
        },
        [this](const Result<QList<CellReplacement>> &found) {
            if (!found)
                return;
            m_found = *found;
            showFound();
        });
}

void ReplaceDialog::showFound()
{
    const ReplaceOrder wanted = order();
    const qsizetype count = m_found.size();
    const bool isBroken = !wanted.expression().isValid();
    setLook(m_count, "tone", isBroken ? toneKey(Tone::Bad) : QString());
    if (isBroken) {
        m_count->setText(
            tr("The regular expression has a mistake: %1").arg(wanted.expression().errorString()));
    } else if (m_replaced > 0) {
        m_count->setText(m_isReplacing ? tr("Replacing %n cell(s) …", nullptr, int(m_replaced))
                                       : tr("%n cell(s) replaced.", nullptr, int(m_replaced)));
    } else if (!wanted.findsAnything()) {
        m_count->setText(tr("Type what to find in the records that are shown."));
    } else if (count == 0) {
        m_count->setText(tr("No cell would change."));
    } else {
        qint64 rows = 0;
        for (qsizetype i = 0; i < count; ++i)
            rows += i == 0 || m_found.at(i).cell.row != m_found.at(i - 1).cell.row;
        m_count->setText(
            tr("%1 in %2 would change.", "cells, lines")
                .arg(tr("%n cell(s)", nullptr, int(count)), tr("%n line(s)", nullptr, int(rows))));
    }
    m_undo->setVisible(m_replaced > 0);
    m_samples->setText(sampleText());
    m_samples->setVisible(count > 0);
    for (Button *button : {m_next, m_one, m_all})
        button->setEnabled(count > 0);
    m_all->setText(count > 1 ? tr("Replace &all %1").arg(numberText(count)) : tr("Replace &all"));
    adjustSize();
}

QString ReplaceDialog::sampleText() const
{
    QStringList lines;
    for (qsizetype i = 0; i < std::min(m_found.size(), mostSamples); ++i) {
        const CellReplacement &one = m_found.at(i);
        const auto text = [](const QString &cell) {
            return cell.isEmpty() ? tr("(empty)") : quoted(oneLine(cell), sampleCharacters);
        };
        lines << tr("line %1: %2 → %3", "line, before, after")
                     .arg(numberText(m_lookedIn.records.table().line(one.cell.row)),
                         text(one.before), text(one.after));
    }
    if (m_found.size() > mostSamples)
        lines << tr("…");
    return lines.join(QLatin1Char('\n'));
}

/// From the cell that is looked at; from the beginning again behind the last.
void ReplaceDialog::next()
{
    if (m_found.isEmpty())
        return;
    const CellAddress from = m_scope().cell;
    const auto behind = std::find_if(m_found.cbegin(), m_found.cend(),
        [&from](const CellReplacement &one) { return one.cell > from; });
    Q_EMIT cellRequested(behind == m_found.cend() ? m_found.constFirst().cell : behind->cell);
}

void ReplaceDialog::replaceOne()
{
    const CellAddress at = m_scope().cell;
    const auto here = std::find_if(m_found.cbegin(), m_found.cend(),
        [&at](const CellReplacement &one) { return one.cell == at; });
    if (here == m_found.cend()) {
        next(); // it is looked at before it is changed
        return;
    }
    const QList<CellReplacement> one{*here};
    next(); // what was found may be looked for anew
    Q_EMIT replaceRequested(one);
}

void ReplaceDialog::replaceAll()
{
    const QList<CellReplacement> all = std::exchange(m_found, {});
    Q_EMIT replaceRequested(all);
    m_replaced = all.size();
    m_isReplacing = m_scope().isCorrecting;
    showFound();
}

} // namespace m2m
