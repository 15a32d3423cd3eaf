// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepdialog.h"

#include "help/helpkeys.h"
#include "text/steptext.h"
#include "widgets/parts.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace m2m {

namespace {
constexpr int stepDialogWidth = 520;
}

StepDialog::StepDialog(const Step &step, const StepOffers &offers, const QString &field,
    bool removable, PreviewFn preview, QWidget *parent)
    : QDialog(parent)
    , m_preview(std::move(preview))
    , m_form(new StepForm(step, offers))
    , m_samples(new SampleLines)
    , m_remark(makeText({}, QStringLiteral("small")))
    , m_problem(makeText({}, QStringLiteral("strong")))
{
    setObjectName(QStringLiteral("stepDialog"));
    setHelpPage(this, QStringLiteral("recipes#steps"));
    setWindowTitle(tr("%1: %2", "field, step").arg(field, stepName(step.name)));
    setAttribute(Qt::WA_DeleteOnClose);
    m_problem->setObjectName(QStringLiteral("stepProblem"));
    m_problem->setProperty("tone", QStringLiteral("bad"));
    m_remark->setObjectName(QStringLiteral("stepRemark"));
    m_remark->setProperty("tone", QStringLiteral("bad"));
    m_samples->setObjectName(QStringLiteral("stepSamples"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_use =
        buttons->addButton(removable ? tr("Use it") : tr("Add step"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(QStringLiteral("useStepButton"));
    m_use->setProperty("kind", QStringLiteral("primary"));
    m_use->setDefault(true);
    if (removable) {
        for (const auto &[text, name, by] :
            {std::tuple(tr("◀ Earlier"), "stepEarlier", -1), {tr("Later ▶"), "stepLater", 1}}) {
            QPushButton *move = buttons->addButton(text, QDialogButtonBox::ActionRole);
            move->setObjectName(QString::fromLatin1(name));
            move->setAutoDefault(false);
            connect(move, &QPushButton::clicked, this, [this, by = by] {
                Q_EMIT moveRequested(by);
                reject();
            });
        }
        QPushButton *remove =
            buttons->addButton(tr("Take this step away"), QDialogButtonBox::ResetRole);
        remove->setObjectName(QStringLiteral("removeStepButton"));
        remove->setAutoDefault(false);
        connect(remove, &QPushButton::clicked, this, [this] {
            Q_EMIT removeRequested();
            reject();
        });
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(makeLabel(stepName(step.name), QStringLiteral("title")));
    layout->addWidget(makeText(stepMeaning(step), QStringLiteral("muted")));
    layout->addWidget(m_form);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(
        makeLabel(tr("First rows: before → behind this step"), QStringLiteral("column")));
    layout->addWidget(m_samples);
    layout->addWidget(m_remark);
    layout->addWidget(buttons);
    layout->addStrut(
        stepDialogWidth - 2 * space::xl); // a minimum width of its own would rule out more
    connect(m_form, &StepForm::changed, this, &StepDialog::refresh);
    refresh();
    // The button box gives the focus to its first button while it is laid out, which takes away.
    if (settingsOfStep(step.name).isEmpty())
        QMetaObject::invokeMethod(m_use, qOverload<>(&QWidget::setFocus), Qt::QueuedConnection);
}

void StepDialog::refresh()
{
    const StepPreview preview = m_preview(step());
    m_samples->setLines(preview.lines);
    QString remark;
    for (const SampleLines::Line &line : preview.lines) {
        if (remark.isEmpty())
            remark = line.remark;
    }
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    m_problem->setText(preview.problem ? stepProblemText(*preview.problem) : QString());
    m_problem->setVisible(preview.problem.has_value());
    m_use->setEnabled(!preview.problem);
}

} // namespace m2m
