// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepchips.h"

#include "dialogs/stepdialog.h"
#include "stepmenu.h"
#include "steppreview.h"
#include "text/fieldlabel.h"
#include "text/steptext.h"
#include "widgets/flowlayout.h"
#include "widgets/parts.h"

#include <QKeyEvent>
#include <QMenu>

namespace m2m {

namespace {
constexpr int chipGap = 4;
QString chipName(const QString &path, int step)
{
    return QStringLiteral("step:%1:%2").arg(path).arg(step);
}
} // namespace

StepChips::StepChips(BatchSession &session, const QString &path, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_path(path)
    , m_flow(new FlowLayout(this, chipGap))
{
    setObjectName(QStringLiteral("steps:") + path);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QString StepChips::label() const
{
    return fieldLabel(m_path, m_session.typeForm().get(), m_session.recipe().operation);
}

void StepChips::refresh(const Mapping *mapping)
{
    const bool shown = mapping && mapping->source.isSet();
    const QList<Step> steps = shown ? mapping->steps : QList<Step>();
    if (m_shown == shown && steps == m_steps)
        return;
    m_shown = shown;
    m_steps = steps;
    const QList<Button *> old = findChildren<Button *>();
    for (Button *chip : old)
        chip->setObjectName({}); // it lives on for a moment, and must not be found
    m_flow->clear();
    for (int i = 0; shown && i < steps.size(); ++i) {
        auto *chip = new Button(stepText(steps.at(i)), chipName(m_path, i), Button::Kind::Chip);
        chip->setToolTip(stepMeaning(steps.at(i)) + QLatin1Char('\n')
            + tr("Delete takes it away, Ctrl with an arrow key moves it."));
        chip->setAccessibleName(tr("Step: %1").arg(chip->text()));
        chip->installEventFilter(this);
        connect(chip, &QPushButton::clicked, this, [this, i] { openStep(i); });
        m_flow->addWidget(chip);
    }
    if (shown) {
        auto *plus = new Button(
            QStringLiteral("+"), QStringLiteral("addStep:") + m_path, Button::Kind::Chip);
        plus->setToolTip(tr("Add a step"));
        plus->setAccessibleName(tr("Add a step to %1").arg(label()));
        connect(plus, &QPushButton::clicked, this, [this, plus] { showMenu(plus); });
        m_flow->addWidget(plus);
    }
    updateGeometry();
}

bool StepChips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int step = watched->objectName().section(QLatin1Char(':'), -1).toInt();
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool control = key->modifiers().testFlag(Qt::ControlModifier);
    if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace)
        remove(step);
    else if (control && key->key() == Qt::Key_Left)
        move(step, -1);
    else if (control && key->key() == Qt::Key_Right)
        move(step, 1);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void StepChips::openStep(int step)
{
    if (const Mapping *mapping = m_session.recipe().mapping(m_path))
        openDialog(*mapping, step, true);
}

void StepChips::showMenu(QWidget *at)
{
    const TypeFormPtr form = m_session.typeForm();
    if (!form)
        return;
    const StepContext context{form->field(m_path), m_session.records().zone(), {}};
    auto *menu = new QMenu(at);
    menu->setObjectName(QStringLiteral("stepMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<StepGroup> groups = addableSteps(m_steps, context);
    for (const StepGroup &group : groups) {
        QAction *title = menu->addAction(group.title);
        title->setEnabled(false);
        for (const QString &name : group.steps) {
            QAction *action = menu->addAction(stepName(name));
            action->setObjectName(name);
            action->setToolTip(stepMeaning({name, {}}));
            connect(action, &QAction::triggered, this, [this, name] { add(name); });
        }
    }
    menu->setToolTipsVisible(true);
    menu->popup(at->mapToGlobal(QPoint(0, at->height())));
}

void StepChips::add(const QString &name)
{
    const Mapping *present = m_session.recipe().mapping(m_path);
    if (!present)
        return;
    Mapping mapping = *present;
    const Dialect dialect = m_session.table() ? m_session.table()->dialect() : Dialect();
    const int step = insertStep(mapping.steps, freshStep(name, dialect));
    if (!settingsOfStep(name).isEmpty()) {
        openDialog(mapping, step, false);
        return;
    }
    m_session.setMapping(mapping);
    focusStep(step);
}

/// `mapping` has the step in its place already.
void StepChips::openDialog(const Mapping &mapping, int step, bool present)
{
    const Step before = mapping.steps.value(step);
    auto *dialog = new StepDialog(
        before, stepOffers(m_session, mapping, step), label(), present,
        [this, mapping, step](const Step &changed) {
            Mapping tried = mapping;
            tried.steps[step] = changed;
            return stepPreview(m_session, tried, step, label());
        },
        window());
    connect(dialog, &StepDialog::removeRequested, this, [this, step] { remove(step); });
    connect(dialog, &StepDialog::moveRequested, this, [this, step](int by) { move(step, by); });
    connect(dialog, &QDialog::accepted, this, [this, dialog, mapping, step] {
        Mapping changed = mapping;
        changed.steps[step] = dialog->step();
        m_session.setMapping(changed);
        focusStep(step);
    });
    dialog->open();
}

void StepChips::remove(int step)
{
    const Mapping *present = m_session.recipe().mapping(m_path);
    if (!present || step >= present->steps.size())
        return;
    Mapping mapping = *present;
    mapping.steps.removeAt(step);
    m_session.setMapping(mapping);
    focusStep(qMin(step, int(mapping.steps.size()) - 1));
}

void StepChips::move(int step, int by)
{
    const Mapping *present = m_session.recipe().mapping(m_path);
    if (!present || step + by < 0 || step + by >= present->steps.size())
        return;
    Mapping mapping = *present;
    mapping.steps.move(step, step + by);
    m_session.setMapping(mapping);
    focusStep(step + by);
}

void StepChips::focusStep(int step)
{
    QWidget *chip = step < 0 ? findChild<QWidget *>(QStringLiteral("addStep:") + m_path)
                             : findChild<QWidget *>(chipName(m_path, step));
    if (chip)
        chip->setFocus(Qt::OtherFocusReason);
}

} // namespace m2m
