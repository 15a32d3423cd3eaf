// SPDX-License-Identifier: GPL-3.0-or-later
#include "correctionbox.h"

#include "scannerinput.h"
#include "text/format.h"
#include "widgets/flowlayout.h"
#include "widgets/parts.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace m2m {

namespace {
constexpr int buttonCharacters = 20; ///< characters on a button
} // namespace

CorrectionBox::CorrectionBox(QWidget *parent)
    : QWidget(parent)
    , m_edit(named(new QLineEdit, QStringLiteral("correctionEdit"), tr("Correct it to")))
    , m_keys(makeText({}, QStringLiteral("small")))
    , m_use(new Button({}, {}, Button::Kind::Primary))
    , m_useAll(new Button({}, {}))
    , m_useText(new Button({}, {}))
    , m_leaveOut(new Button(tr("Leave them out"), {}, Button::Kind::Primary))
    , m_revert(new Button(tr("As in the file"), {}, Button::Kind::Plain, QStringLiteral("undo")))
{
    setObjectName(QStringLiteral("correctionBox"));
    named(m_use, QStringLiteral("useSuggestionButton"), tr("Correct this cell"));
    named(m_useAll, QStringLiteral("useForAllButton"), tr("Correct all with this problem"));
    named(m_useText, QStringLiteral("useForTextButton"), tr("Correct all with this text"));
    named(m_leaveOut, QStringLiteral("leaveOutButton"), tr("Leave the surplus cells out"));
    named(m_revert, QStringLiteral("revertCellButton"), tr("Take the correction off"));
    letScansIn(*m_edit);
    m_keys->setObjectName(QStringLiteral("correctionKeys"));
    m_revert->setToolTip(
        QKeySequence(Qt::CTRL | Qt::Key_Backspace).toString(QKeySequence::NativeText));
    m_leaveOut->setToolTip(tr("Enter, on the row's number"));
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, space::s);
    for (Button *button : {m_use, m_useAll, m_useText, m_leaveOut, m_revert})
        flow->addWidget(button);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    m_caption = captioned(tr("Correct it to"), m_edit);
    m_edit->setToolTip(tr("Enter corrects this cell and goes on to the next problem."));
    layout->addWidget(m_caption);
    layout->addWidget(buttons);
    layout->addWidget(m_keys);

    setFocusProxy(m_edit);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &CorrectionBox::refresh);
    connect(m_use, &QPushButton::clicked, this, [this] { ask(Reach::Here); });
    connect(m_useAll, &QPushButton::clicked, this, [this] { ask(widest()); });
    connect(m_useText, &QPushButton::clicked, this, [this] { ask(Reach::SameText); });
    connect(m_leaveOut, &QPushButton::clicked, this, &CorrectionBox::leaveOutRequested);
    connect(m_revert, &QPushButton::clicked, this, &CorrectionBox::revertRequested);
    refresh();
}

void CorrectionBox::showCell(const Cell &cell)
{
    const bool same = cell.record == m_cell.record && cell.field == m_cell.field
        && cell.address == m_cell.address;
    const bool typing = same && m_edit->hasFocus() && m_edit->isModified();
    if (!same || cell.text != m_cell.text)
        m_alike = {};
    m_cell = cell;
    // Answers about components come in at any time; they must not take away what is being typed.
    if (!typing) {
        m_edit->setText(cell.suggested.isNull() ? cell.text : cell.suggested);
        m_edit->setCursorPosition(0);
    }
    refresh();
}

void CorrectionBox::setAlike(const Alike &alike)
{
    m_alike = alike;
    refresh();
}

CorrectionBox::Reach CorrectionBox::widest() const
{
    return m_alike.withProblem.isEmpty() ? Reach::SameText : Reach::SameProblem;
}

void CorrectionBox::ask(Reach reach)
{
    m_edit->setModified(false);
    Q_EMIT correctRequested(reach, m_edit->text());
}

void CorrectionBox::refresh()
{
    const qsizetype problem = m_alike.withProblem.size();
    const qsizetype text = m_alike.withText.size();
    const bool differs = m_cell.editable && m_edit->text() != m_cell.text;
    m_caption->setVisible(m_cell.editable);
    m_use->setVisible(differs);
    m_use->setText(m_edit->text().isEmpty()
            ? tr("Empty it")
            : tr("Use %1").arg(quoted(oneLine(m_edit->text()), buttonCharacters)));
    m_useAll->setVisible(differs && (problem > 1 || (problem == 0 && text > 1)));
    m_useAll->setText(problem > 0 ? tr("…for all %1 with this problem").arg(numberText(problem))
                                  : tr("…for all %1 with this text").arg(numberText(text)));
    m_useAll->setToolTip(problem > 0
            ? tr("Every record with exactly this text and this problem  (Ctrl+Enter)")
            : tr("Every record whose cell has exactly this text  (Ctrl+Enter)"));
    m_useText->setVisible(differs && problem > 0 && text > problem);
    m_useText->setText(tr("…for all %1 with this text").arg(numberText(text)));
    m_useText->setToolTip(tr("Also those where it is right"));
    m_leaveOut->setVisible(offersLeavingOut());
    m_leaveOut->setText(tr("Leave out %1").arg(quoted(oneLine(m_cell.surplus), buttonCharacters)));
    m_revert->setVisible(m_cell.corrected);
    const qsizetype alike = problem > 0 ? problem : text;
    // Of what is right nobody needs to be told how to change it everywhere.
    m_keys->setVisible(m_cell.editable && (problem > 1 || (differs && alike > 1)));
    m_keys->setText(tr("Ctrl+Enter corrects all %1 alike.").arg(numberText(alike)));
}

bool CorrectionBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            const bool all = key->modifiers().testFlag(Qt::ControlModifier);
            ask(all ? widest() : Reach::Here);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace m2m
