// SPDX-License-Identifier: GPL-3.0-or-later
#include "uploadplanview.h"

#include "questionspanel.h"
#include "storedpanel.h"
#include "text/errortext.h"
#include "text/format.h"
#include "text/instancetext.h"
#include "text/statetext.h"
#include "widgets/instancepill.h"
#include "widgets/messagebanner.h"
#include "widgets/productiongate.h"
#include "widgets/stackedbar.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace m2m {

namespace {
constexpr int summaryWidth = 300;
}

UploadPlanView::UploadPlanView(BatchSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_questions(new QuestionsPanel(session))
    , m_sentence(makeText({}, QStringLiteral("title")))
    , m_details(makeText({}, QStringLiteral("muted")))
    , m_verdicts(new QWidget)
    , m_bar(new StackedBar)
    , m_verdictText(makeText({}, QStringLiteral("muted")))
    , m_checklist(new QVBoxLayout)
    , m_earlier(new MessageBanner(QStringLiteral("knownBeforeBanner")))
    , m_stored(new StoredPanel(session))
    , m_policy(new QWidget)
    , m_skip(new QRadioButton(tr("Send only what the DB does not have yet")))
    , m_again(new QRadioButton(tr("Send all again, also what it has")))
    , m_gate(new ProductionGate)
    , m_start(new Button(tr("Start"), {}, Button::Kind::Primary, QStringLiteral("upload")))
{
    m_sentence->setObjectName(QStringLiteral("uploadSentence"));
    m_details->setObjectName(QStringLiteral("uploadDetails"));
    named(m_skip, QStringLiteral("skipKnownRadio"), m_skip->text());
    named(m_again, QStringLiteral("sendAgainRadio"), m_again->text());
    named(m_start, QStringLiteral("startUploadButton"), tr("Start the upload"));
    named(m_bar, QStringLiteral("verdictBar"), tr("Verdicts of the records"));
    m_start->setMinimumHeight(40);
    m_start->setMinimumWidth(160);
    m_checklist->setSpacing(space::xs);

    auto *policy = new QVBoxLayout(m_policy);
    policy->setContentsMargins(space::xl + space::s, 0, 0, 0);
    policy->setSpacing(space::xs);
    policy->addWidget(m_skip);
    policy->addWidget(m_again);

    auto *card = new Card;
    card->body()->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    card->body()->setSpacing(space::m);
    card->body()->addWidget(m_sentence);
    auto *verdicts = new QVBoxLayout(m_verdicts);
    verdicts->setContentsMargins(0, 0, 0, 0);
    verdicts->setSpacing(space::s);
    verdicts->addWidget(m_bar);
    verdicts->addWidget(m_verdictText);
    card->body()->addWidget(m_verdicts);
    card->body()->addWidget(m_details);
    card->body()->addLayout(m_checklist);
    card->body()->addWidget(m_earlier);
    card->body()->addWidget(m_stored);
    card->body()->addWidget(m_policy);
    card->body()->addWidget(m_gate);
    card->body()->addSpacing(space::s);
    card->body()->addWidget(m_start, 0, Qt::AlignLeft);
    card->body()->addStretch();

    auto *cards = new QHBoxLayout;
    cards->setSpacing(space::m);
    cards->addWidget(card, 1);
    cards->addWidget(makeSummary());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_questions);
    layout->addLayout(cards);
    layout->addStretch();

    // Enter does not press this button: the second one of a scanner must not send a batch.
    m_questions->setWayOn({m_gate->edit(), m_start});
    setFocusProxy(m_start);
    connect(m_skip, &QRadioButton::clicked, this,
        [this] { m_session.chooseKnownRecords(KnownRecords::Skip); });
    connect(m_again, &QRadioButton::clicked, this,
        [this] { m_session.chooseKnownRecords(KnownRecords::SendAgain); });
    connect(m_gate, &ProductionGate::typed, this, &UploadPlanView::refreshGate);
    connect(m_start, &QPushButton::clicked, &m_session, &BatchSession::startUpload);
}

QWidget *UploadPlanView::makeSummary()
{
    auto *card = new Card(tr("What goes where"));
    card->setFixedWidth(summaryWidth);
    m_pill = new InstancePill;
    m_pill->setObjectName(QStringLiteral("summaryPill"));
    m_pill->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_pill->setFocusPolicy(Qt::NoFocus);
    card->body()->addWidget(m_pill, 0, Qt::AlignLeft);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setHorizontalSpacing(space::m);
    form->setVerticalSpacing(space::s);
    for (const QString &caption : {tr("File"), tr("Rows"), tr("Type form"), tr("Recipe"),
             tr("Corrections"), tr("Operator")}) {
        QLabel *value = makeText({}, {});
        m_summary.append(value);
        form->addRow(makeLabel(caption, QStringLiteral("muted")), value);
    }
    card->body()->addLayout(form);
    card->body()->addStretch();
    return card;
}

qint64 UploadPlanView::sendable() const
{
    return m_session.report().right + m_session.report().doubtful;
}

bool UploadPlanView::gateIsOpen() const
{
    if (!m_session.profile() || m_session.profile()->kind != InstanceKind::Production)
        return true;
    return m_gate->isOpen();
}

QString UploadPlanView::sentence() const
{
    const Operation operation = m_session.recipe().operation;
    const auto count = int(sendable());
    if (isEdit(operation))
        return tr("Send edits of %n %1 record(s) %2.", nullptr, count);
    if (operation == Operation::CreateComponent)
        return tr("Send %n new %1 record(s) %2.", nullptr, count);
    return tr("Send %n %1 record(s) %2.", nullptr, count);
}

void UploadPlanView::refresh()
{
    const QString form = m_session.typeForm() ? m_session.typeForm()->name : QString();
    const CheckReport &report = m_session.report();
    if (m_session.profile() && !form.isEmpty() && sendable() > 0) {
        m_sentence->setText(sentence().arg(form, toInstance(*m_session.profile())));
    } else {
        m_sentence->setText(tr("Not ready to send yet"));
    }
    QStringList details;
    if (isEdit(m_session.recipe().operation))
        details << tr("Only what is mapped changes, the rest of each record stays as it is.");
    else if (m_session.recipe().operation == Operation::CreateComponent)
        details << tr("New components go one after the other: the DB numbers them.");
    if (m_session.canUpload()) {
        const int oneOf =
            isEdit(m_session.recipe().operation) ? 1 : m_session.profile()->readBackOneOf;
        details << (oneOf == 1 ? tr("Each is read back from the DB and compared.")
                               : tr("By choice of the profile one of %1 is read back from the DB "
                                    "and compared; of the "
                                    "others the DB's yes is taken.")
                                     .arg(oneOf))
                + QLatin1Char(' ')
                + tr("You can pause, close the lid or lose the power: nothing is lost and nothing "
                     "is "
                     "there twice.");
    }
    const bool checked =
        m_session.records().isValid() && report.rows.size() == m_session.records().count();
    m_verdicts->setVisible(checked);
    if (checked) {
        m_bar->setParts({{report.right, Tone::Good, false}, {report.doubtful, Tone::Doubt, false},
                            {report.wrong, Tone::Bad, false}},
            report.rows.size());
        QStringList parts{tr("%n right", nullptr, int(report.right))};
        if (report.doubtful > 0)
            parts << tr("%n doubtful, sent as they are", nullptr, int(report.doubtful));
        if (report.wrong > 0)
            parts << tr("%n wrong, not sent", nullptr, int(report.wrong));
        m_verdictText->setText(parts.join(QStringLiteral(" · ")));
        m_bar->setAccessibleDescription(m_verdictText->text());
    }
    m_details->setText(details.join(QLatin1Char('\n')));
    m_details->setVisible(!details.isEmpty());
    refreshChecklist();
    refreshEarlier();
    refreshGate();
    refreshSummary();
}

void UploadPlanView::refreshChecklist()
{
    while (QLayoutItem *item = m_checklist->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    if (m_session.canUpload())
        return;
    const auto add = [this](bool done, const QString &text) {
        QLabel *label = makeText((done ? QStringLiteral("✓  ") : QStringLiteral("○  ")) + text, {});
        label->setProperty("tone", done ? QStringLiteral("good") : QString());
        m_checklist->addWidget(label);
    };
    const bool valid = m_session.records().isValid();
    const bool checked = valid && !m_session.isChecking()
        && m_session.report().rows.size() == m_session.records().count();
    add(m_session.isConnected(), tr("The instance answers"));
    add(m_session.table() != nullptr, tr("A file is open"));
    add(m_session.isMapped(), tr("Every required field has a source"));
    if (!questionsOf(m_session.recipe()).isEmpty())
        add(m_session.isAnswered(), tr("What the recipe asks for is answered"));
    add(checked, tr("Every record is checked"));
    add(checked && m_session.componentsLeft() == 0
            && !m_session.problem(BatchSession::Area::Review),
        tr("The instance has answered about every component"));
    add(m_session.table() && m_session.earlierUploadsKnown(),
        tr("The log was asked about earlier uploads"));
    add(checked && sendable() > 0, tr("At least one record can be sent"));
}

void UploadPlanView::refreshEarlier()
{
    m_stored->refresh();
    const bool isStored = m_session.stored() && m_session.stored()->sameRecords > 0;
    const QList<BatchInfo> &earlier = m_session.earlierUploads();
    m_policy->setVisible(!earlier.isEmpty() || isStored);
    // Two radio buttons of a group cannot both be off, unless it is told to let them.
    const auto policy = m_session.knownRecords();
    for (QRadioButton *button : {m_skip, m_again})
        button->setAutoExclusive(policy.has_value());
    m_skip->setChecked(policy == KnownRecords::Skip);
    m_again->setChecked(policy == KnownRecords::SendAgain);
    if (earlier.isEmpty()) {
        m_earlier->clear();
        return;
    }
    const BatchInfo &newest = earlier.constFirst();
    QString text = tr("%1 by %2: %3.")
                       .arg(whenText(newest.created),
                           newest.operatorName.isEmpty() ? tr("somebody") : newest.operatorName,
                           countsEquation(newest.counts, newest.fileRows, newest.rowsTaken));
    if (newest.open() > 0)
        text += QLatin1Char(' ') + tr("It was not finished; what is left of it is gone on with.");
    if (earlier.size() > 1)
        text +=
            QLatin1Char(' ') + tr("%n upload(s) before that.", nullptr, int(earlier.size()) - 1);
    m_earlier->showMessage(
        Tone::Doubt, tr("This file was uploaded to this instance before."), text);
}

void UploadPlanView::refreshGate()
{
    const bool production =
        m_session.profile() && m_session.profile()->kind == InstanceKind::Production;
    m_gate->setVisible(production && m_session.canUpload());
    m_gate->setRecords(sendable());
    m_start->setKind(production ? Button::Kind::Danger : Button::Kind::Primary);
    m_start->setText(
        sendable() > 0 ? tr("Send %n record(s)", nullptr, int(sendable())) : tr("Start"));
    m_start->setEnabled(m_session.canUpload() && gateIsOpen());
}

void UploadPlanView::refreshSummary()
{
    m_pill->setInstance(m_session.profile(),
        m_session.isConnected() || !m_session.profile() ? InstancePill::Link::Connected
            : m_session.isConnecting()                  ? InstancePill::Link::Connecting
                                                        : InstancePill::Link::Broken);
    const auto orNone = [](const QString &text) {
        return text.isEmpty() ? QStringLiteral("—") : text;
    };
    const qint64 corrected = m_session.corrections().overlay().size();
    const QStringList values{
        m_session.table() ? m_session.table()->source().name() : QString(),
        m_session.table() ? numberText(m_session.table()->rowCount()) : QString(),
        m_session.typeForm() ? m_session.typeForm()->name : QString(),
        m_session.recipe().name.isEmpty() ? tr("not saved") : m_session.recipe().name,
        corrected > 0 ? tr("%n cell(s)", nullptr, int(corrected)) : QString(),
        m_session.operatorName(),
    };
    for (qsizetype i = 0; i < values.size(); ++i)
        m_summary.at(i)->setText(orNone(values.at(i)));
}

} // namespace m2m
