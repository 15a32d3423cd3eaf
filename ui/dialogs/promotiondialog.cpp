// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotiondialog.h"

#include "help/helpkeys.h"
#include "text/errortext.h"
#include "text/format.h"
#include "text/instancetext.h"
#include "text/promotiontext.h"
#include "widgets/messagebanner.h"
#include "widgets/productiongate.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QVBoxLayout>

namespace m2m {

namespace {

constexpr int promotionDialogWidth = 620;
constexpr int differencesHeight = 150;

int provedRecords(const BatchInfo &batch) { return int(batch.counts[ItemState::Verified]); }

} // namespace

PromotionDialog::PromotionDialog(BatchSession &session, const BatchInfo &rehearsal, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_form(new MessageBanner(QStringLiteral("promotionForm")))
    , m_differences(named(
          new QListWidget, QStringLiteral("formDifferences"), tr("Differences of the type forms")))
    , m_seen(named(new QCheckBox(tr("I have looked at the differences")),
          QStringLiteral("differencesSeen"), tr("I have looked at the differences")))
    , m_gate(new ProductionGate)
    , m_go(new Button(tr("Send %n record(s)", nullptr, provedRecords(rehearsal)),
          QStringLiteral("promoteButton"), Button::Kind::Primary))
{
    setObjectName(QStringLiteral("promotionDialog"));
    setHelpPage(this, QStringLiteral("log#promote"));
    const Profile profile = session.profile().value_or(Profile());
    setWindowTitle(tr("Send to %1").arg(instanceWord(profile.kind)));
    setMinimumWidth(promotionDialogWidth);
    m_differences->setMaximumHeight(differencesHeight);
    m_differences->setWordWrap(true);
    m_gate->setRecords(provedRecords(rehearsal));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    // Enter in the gate's field must not be the last step to production by accident.
    m_go->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(makeText(tr("Send what was proved on %1 %2")
                                   .arg(instanceWord(rehearsal.instanceKind), toInstance(profile)),
        QStringLiteral("title")));
    layout->addWidget(makeText(tr("%1, %2: %n record(s) were read back there and found equal.",
                                   nullptr, provedRecords(rehearsal))
                                   .arg(rehearsal.fileName, whenText(rehearsal.created)),
        {}));
    layout->addWidget(makeText(
        tr("New records are sent as the same bytes under the same IDs; edits make the same changes "
           "to the records there. What was not proved stays behind, and what is there already is "
           "not sent again."),
        QStringLiteral("muted")));
    layout->addWidget(m_form);
    layout->addWidget(m_differences);
    layout->addWidget(m_seen);
    layout->addWidget(m_gate);
    layout->addStretch();
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, profile] {
        // To the instance that was named.
        if (!mayGo() || m_session.profile() != profile)
            return;
        m_session.promote();
        accept();
    });
    connect(m_seen, &QCheckBox::toggled, this, [this] { m_go->setEnabled(mayGo()); });
    connect(m_gate, &ProductionGate::typed, this, [this] { m_go->setEnabled(mayGo()); });
    connect(&session, &BatchSession::runChanged, this, &PromotionDialog::refresh);
    connect(&session, &BatchSession::problemChanged, this, &PromotionDialog::refresh);
    session.offerPromotion(rehearsal.id);
    refresh();
}

void PromotionDialog::done(int result)
{
    if (result == QDialog::Rejected)
        m_session.forgetPromotion();
    QDialog::done(result);
}

bool PromotionDialog::mayGo() const
{
    const auto &profile = m_session.profile();
    const bool isGuarded = profile && profile->kind == InstanceKind::Production;
    return m_session.promotion() && (!m_isDifferent || m_seen->isChecked())
        && (!isGuarded || m_gate->isOpen());
}

void PromotionDialog::refresh()
{
    const auto &offer = m_session.promotion();
    m_differences->clear();
    m_isDifferent = false;
    if (offer) {
        showOffer(*offer);
    } else if (const auto problem = m_session.problem(BatchSession::Area::Upload)) {
        const ErrorText text = errorText(*problem);
        m_form->showMessage(Tone::Bad, text.title, text.whatToDo);
    } else {
        m_form->showMessage(Tone::Neutral, tr("The instance is asked for its type form…"), {});
    }
    const auto &profile = m_session.profile();
    m_differences->setVisible(m_differences->count() > 0);
    m_seen->setVisible(m_isDifferent);
    m_gate->setVisible(offer && profile && profile->kind == InstanceKind::Production);
    m_go->setKind(m_gate->isVisibleTo(this) ? Button::Kind::Danger : Button::Kind::Primary);
    m_go->setEnabled(mayGo());
}

void PromotionDialog::showOffer(const PromotionOffer &offer)
{
    const bool isSame = offer.differences && offer.differences->isEmpty();
    m_isDifferent = !isSame;
    m_form->showMessage(isSame ? Tone::Good : Tone::Doubt, formComparison(offer), {});
    const QList<FieldChange> changes = offer.differences.value_or(QList<FieldChange>());
    for (const FieldChange &change : changes)
        m_differences->addItem(formDifferenceText(change));
}

} // namespace m2m
