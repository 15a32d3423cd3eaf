// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowbar.h"

#include "text/format.h"
#include "widgets/parts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>

namespace m2m {

namespace {
constexpr int barHeight = 32;
constexpr int fieldWidth = 104;
constexpr int progressWidth = 180;
constexpr int progressHeight = 6;
} // namespace

RowBar::RowBar(QWidget *parent)
    : QWidget(parent)
    , m_text(makeLabel({}, QStringLiteral("muted"), this))
    , m_progress(new QProgressBar(this))
    , m_stop(new Button(
          tr("Cancel"), QStringLiteral("stopReadingButton"), Button::Kind::Link, {}, this))
    , m_earlier(new Button(
          tr("Earlier lines"), QStringLiteral("earlierLinesButton"), Button::Kind::Link, {}, this))
    , m_later(new Button(
          tr("Later lines"), QStringLiteral("laterLinesButton"), Button::Kind::Link, {}, this))
    , m_goToCaption(makeLabel(tr("Go to line"), QStringLiteral("muted"), this))
    , m_goTo(new QLineEdit(this))
{
    setObjectName(QStringLiteral("rowBar"));
    setFixedHeight(barHeight);
    m_text->setObjectName(QStringLiteral("shownLines"));
    named(m_progress, QStringLiteral("readingProgress"), tr("Reading the file"));
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(progressWidth, progressHeight);
    m_stop->setAccessibleName(tr("Stop reading the file"));
    named(m_goTo, QStringLiteral("goToLine"), tr("Go to line"));
    m_goTo->setFixedWidth(fieldWidth);
    m_goTo->setPlaceholderText(tr("Ctrl+G"));
    m_goTo->setAlignment(Qt::AlignRight);
    m_goToCaption->setBuddy(m_goTo);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::xs, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_text);
    layout->addWidget(m_progress);
    layout->addWidget(m_stop);
    layout->addWidget(m_earlier);
    layout->addWidget(m_later);
    layout->addStretch();
    layout->addWidget(m_goToCaption);
    layout->addWidget(m_goTo);

    connect(m_stop, &QPushButton::clicked, this, &RowBar::stopRequested);
    connect(m_earlier, &QPushButton::clicked, this, &RowBar::earlierRequested);
    connect(m_later, &QPushButton::clicked, this, &RowBar::laterRequested);
    connect(m_goTo, &QLineEdit::returnPressed, this, [this] {
        QString digits = m_goTo->text();
        digits.removeIf([](QChar c) { return !c.isDigit(); }); // grouped as it is shown
        bool isNumber = false;
        const qint64 line = digits.toLongLong(&isNumber);
        if (isNumber)
            Q_EMIT lineRequested(line);
        m_goTo->selectAll();
    });
    refresh();
}

void RowBar::showLines(qint64 first, qint64 last, qint64 count)
{
    m_isWhole = first <= 1 && last >= count;
    m_lines = m_isWhole
        ? tr("%Ln line(s)", nullptr, int(count))
        : tr("Lines %1–%2 of %3").arg(numberText(first), numberText(last), numberText(count));
    m_earlier->setEnabled(first > 1);
    m_later->setEnabled(last < count);
    refresh();
}

void RowBar::showProgress(int percent)
{
    m_percent = percent;
    refresh();
}

void RowBar::refresh()
{
    const bool reading = m_percent >= 0;
    m_text->setText(reading ? tr("Reading the file… %1 %").arg(m_percent) : m_lines);
    m_progress->setValue(m_percent);
    m_progress->setVisible(reading);
    m_stop->setVisible(reading);
    m_earlier->setVisible(!reading && !m_isWhole);
    m_later->setVisible(!reading && !m_isWhole);
}

void RowBar::askForLine()
{
    m_goTo->setFocus(Qt::ShortcutFocusReason);
    m_goTo->selectAll();
}

void RowBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_goTo->hasFocus())
        Q_EMIT leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace m2m
