// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionspanel.h"

#include "scannerinput.h"
#include "text/format.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>

namespace m2m {

namespace {
constexpr int answerWidth = 320;
} // namespace

QuestionsPanel::QuestionsPanel(BatchSession &session, QWidget *parent)
    : Card(tr("Asked at each run"), parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("questionsPanel"));
    body()->setContentsMargins(14, space::s, 14, space::m);
    for (const auto signal :
        {&BatchSession::tableChanged, &BatchSession::typeFormChanged, &BatchSession::recipeChanged})
        connect(&session, signal, this, &QuestionsPanel::refresh);
    hide();
    refresh();
}

void QuestionsPanel::setWayOn(const QList<QWidget *> &wayOn)
{
    m_wayOn = wayOn;
    for (QWidget *widget : wayOn)
        widget->installEventFilter(this);
}

bool QuestionsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (m_goesOn && (event->type() == QEvent::EnabledChange || event->type() == QEvent::Show))
        goOn();
    return Card::eventFilter(watched, event);
}

void QuestionsPanel::goOn()
{
    if (!isVisible() || !isAncestorOf(window()->focusWidget())) {
        m_goesOn = false;
        return;
    }
    for (QWidget *widget : std::as_const(m_wayOn)) {
        if (widget->isVisible() && widget->isEnabled()) {
            m_goesOn = false;
            widget->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void QuestionsPanel::refresh()
{
    const bool ready = m_session.table() && m_session.typeForm();
    const QList<Question> questions = ready ? questionsOf(m_session.recipe()) : QList<Question>();
    QList<Question> shown;
    for (const Line &line : std::as_const(m_lines))
        shown += line.question;
    if (shown != questions)
        rebuild(questions);
    // What is being typed stays, but never for another file.
    const bool otherFile = m_table.lock() != m_session.table();
    m_table = m_session.table();
    m_goesOn = m_goesOn && !otherFile;
    for (const Line &line : std::as_const(m_lines)) {
        const QString answer = m_session.answers().value(line.question.name);
        if ((otherFile || !line.edit->hasFocus()) && line.edit->text() != answer)
            line.edit->setText(answer);
        refreshRemark(line);
    }
    setVisible(!m_lines.isEmpty());
}

void QuestionsPanel::rebuild(const QList<Question> &questions)
{
    m_lines.clear();
    if (m_box) {
        body()->removeWidget(m_box);
        m_box->hide();
        m_box->setParent(nullptr); // so that nobody finds the lines from before
        m_box->deleteLater();
    }
    m_box = new QWidget;
    auto *grid = new QGridLayout(m_box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(2, 1);
    for (int i = 0; i < questions.size(); ++i) {
        const Question &question = questions.at(i);
        auto *edit = named(new QLineEdit, QStringLiteral("answer:") + question.name, question.name);
        letScansIn(*edit);
        edit->setFixedWidth(answerWidth);
        edit->setPlaceholderText(tr("Type or scan it"));
        QLabel *name = makeLabel(question.name, QStringLiteral("strong"));
        name->setBuddy(edit);
        QLabel *remark = makeText({}, QStringLiteral("small"));
        remark->setObjectName(QStringLiteral("answerRemark:") + question.name);
        grid->addWidget(name, i, 0);
        grid->addWidget(edit, i, 1);
        grid->addWidget(remark, i, 2);
        m_lines.append({question, edit, remark});
        connect(edit, &QLineEdit::editingFinished, this, [this, i] { commit(i); });
        connect(edit, &QLineEdit::textEdited, this, [this, i] {
            m_goesOn = false; // an answer is being put right
            refreshRemark(m_lines.at(i));
        });
        connect(edit, &QLineEdit::returnPressed, this, [this, i] {
            commit(i);
            const Line &line = m_lines.at(i);
            line.edit->selectAll(); // the next scan takes its place
            if (!isAnswer(line.question, line.edit->text()))
                return;
            if (m_goesOn = !focusNext(); m_goesOn)
                goOn();
        });
    }
    body()->addWidget(m_box);
}

void QuestionsPanel::commit(int index)
{
    const Line line = m_lines.value(index);
    m_session.setAnswer(line.question.name, line.edit->text());
}

bool QuestionsPanel::focusNext()
{
    if (!isVisibleTo(window()))
        return false; // while records are sent
    for (const Line &line : std::as_const(m_lines)) {
        if (!isAnswer(line.question, line.edit->text())) {
            line.edit->setFocus(Qt::OtherFocusReason);
            line.edit->selectAll();
            return true;
        }
    }
    return false;
}

bool QuestionsPanel::takeScan(const QStringList &spellings)
{
    if (!isVisibleTo(window()))
        return false;
    for (const Line &line : std::as_const(m_lines)) {
        if (isAnswer(line.question, line.edit->text()))
            continue;
        for (const QString &spelling : spellings) {
            if (isAnswer(line.question, spelling)) {
                enterScan(*line.edit, spelling);
                return true;
            }
        }
    }
    return false;
}

void QuestionsPanel::refreshRemark(const Line &line)
{
    const QString text = line.edit->text();
    Tone tone = Tone::Neutral;
    QString remark;
    if (isAnswer(line.question, text)) {
        remark = QStringLiteral("✓");
        tone = Tone::Good;
    } else if (!text.trimmed().isEmpty()) {
        remark = QStringLiteral("✕ ") + tr("It has to match %1").arg(line.question.pattern);
        tone = Tone::Bad;
    }
    line.remark->setText(remark);
    setLook(line.remark, "tone", tone == Tone::Neutral ? QString() : toneKey(tone));
}

} // namespace m2m
