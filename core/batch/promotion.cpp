// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion.h"

#include "check/validator.h"
#include "drafts.h"
#include "itemnotes.h"
#include "journal/journalreader.h"
#include "profiles/profile.h"
#include "recipe/recipe.h"
#include "uploadplan.h"

#include <QJsonDocument>

#include <limits>

namespace m2m {

namespace {

constexpr int promotedAtOnce = 500;

Error cannotPromote(qint64 batch, const QString &why)
{
    return Error{ErrorKind::CannotPromote, {},
        {{QStringLiteral("batch"), batch}, {QStringLiteral("why"), why}}};
}

std::optional<FormPin> pinOfBatch(const BatchInfo &batch)
{
    FormPin pin;
    const QJsonObject object = QJsonDocument::fromJson(batch.formPin).object();
    if (object.isEmpty() || formPinFromObject(object, pin))
        return {};
    return pin;
}

/// The batch that is written: that of the rehearsal, but for where it goes and who sends it.
BatchInfo promoted(BatchInfo batch, const PromotionOrder &order)
{
    const BatchInfo &to = order.target;
    batch.origin = order.rehearsal;
    batch.purpose = purpose::promotion;
    batch.created = {};
    batch.profileName = to.profileName;
    batch.instanceKind = to.instanceKind;
    batch.instanceHost = to.instanceHost;
    batch.operatorName = to.operatorName;
    batch.stationName = to.stationName;
    batch.programVersion = to.programVersion;
    const auto operation = operationFromName(batch.operation);
    batch.readBackOneOf = operation && isEdit(*operation) ? 1 : to.readBackOneOf;
    batch.typeFormName = order.form->name;
    batch.formPin =
        QJsonDocument(formPinToObject(pinOf(*order.form))).toJson(QJsonDocument::Compact);
    return batch;
}

/// Makes the items of the new batch, one at a time.
class Promoter {
public:
    Promoter(Journal &journal, const PromotionOrder &order, const BatchInfo &rehearsal)
        : m_journal(journal)
        , m_order(order)
        , m_isEdit(
              isEdit(operationFromName(rehearsal.operation).value_or(Operation::CreateComponent)))
    {
        // What the same form has let through once, it lets through again.
        const auto pin = pinOfBatch(rehearsal);
        if (!pin || pin->fingerprint != order.form->fingerprint)
            m_rules.emplace(order.form);
    }

    [[nodiscard]] Result<ItemInfo> promote(const ItemInfo &listed)
    {
        ItemInfo item = placeOf(listed);
        if (listed.state != ItemState::Verified) {
            item.state = ItemState::Skipped;
            item.rule = QStringLiteral("rehearsal.notProved");
            return item;
        }
        const auto known = m_isEdit
            ? Result<std::optional<ItemInfo>>()
            : m_journal.knownItem(listed.fingerprint, m_order.target.instanceHost);
        if (!known)
            return Unexpected(known.error());
        if (*known) {
            noteKnown(item, **known);
            return item;
        }
        const auto whole = m_journal.item(listed.id);
        if (!whole)
            return Unexpected(whole.error());
        if (whole->payload.isEmpty() || (m_isEdit && whole->draft.isEmpty()))
            return Unexpected(cannotPromote(m_order.rehearsal, QStringLiteral("notKept")));
        if (const auto issue = refusal(*whole)) {
            item.state = ItemState::Rejected;
            noteIssue(item, *issue);
            return item;
        }
        item.recordId = whole->recordId;
        item.fingerprint = whole->fingerprint;
        item.whereabouts = whole->whereabouts;
        // An edit changes the record as it is there: other versions, other values beside it.
        if (m_isEdit)
            item.draft = editDraft(changesOf(whole->draft), sendsEvenIfEqual(whole->draft));
        else
            item.payload = whole->payload;
        return item;
    }

private:
    static ItemInfo placeOf(const ItemInfo &listed)
    {
        ItemInfo item;
        item.row = listed.row;
        item.line = listed.line;
        item.rowList = listed.rowList;
        item.componentUuid = listed.componentUuid;
        return item;
    }

    /// What the type form of the other instance has against it.
    [[nodiscard]] std::optional<Issue> refusal(const ItemInfo &item) const
    {
        if (!m_rules)
            return {};
        const QJsonObject changes = changesOf(item.draft);
        const QStringList paths = changes.keys();
        const QJsonObject data = QJsonDocument::fromJson(item.payload)
                                     .object()
                                     .value(QLatin1StringView("data"))
                                     .toObject();
        const auto findings = m_isEdit ? m_rules->validateFields(data, {paths.begin(), paths.end()})
                                       : m_rules->validate(data);
        for (const RuleViolation &finding : findings) {
            const Field *field = m_order.form->field(finding.fieldPath);
            // What is checked but never posted was there when the record was made, and is not here.
            const bool isPosted = !field || !field->clientOnly;
            if (finding.severity == Severity::Error && isPosted)
                return issueOf(finding);
        }
        return {};
    }

    Journal &m_journal;
    const PromotionOrder &m_order;
    bool m_isEdit;
    std::optional<FormValidator> m_rules; ///< nothing: it is the form of the rehearsal
};

Result<void> copyCorrections(Journal &journal, qint64 from, qint64 to)
{
    const auto corrections =
        readCorrections(journal.path(), from, -1, std::numeric_limits<qint64>::max());
    if (!corrections)
        return Unexpected(corrections.error());
    return journal.addCorrections(to, *corrections);
}

Result<void> copyItems(Journal &journal, Promoter &promoter, qint64 from, qint64 to)
{
    for (qint64 offset = 0;; offset += promotedAtOnce) {
        const auto listed = readItems(journal.path(), {from, {}, {}}, offset, promotedAtOnce);
        if (!listed)
            return Unexpected(listed.error());
        QList<ItemInfo> items;
        for (const ItemInfo &item : *listed) {
            const auto made = promoter.promote(item);
            if (!made)
                return Unexpected(made.error());
            items.append(*made);
        }
        if (const auto added = journal.addItems(to, items); !added)
            return added;
        if (listed->size() < promotedAtOnce)
            return {};
    }
}

} // namespace

PromotionOffer offerOf(const BatchInfo &rehearsal, const TypeFormPtr &form)
{
    PromotionOffer offer{rehearsal, form, {}};
    if (const auto pin = pinOfBatch(rehearsal))
        offer.differences = differenceBetween(*pin, *form);
    return offer;
}

Result<void> checkPromotion(const BatchInfo &rehearsal, const BatchInfo &target)
{
    const auto refuse = [&rehearsal](const char *why) {
        return Unexpected(cannotPromote(rehearsal.id, QString::fromLatin1(why)));
    };
    const auto from = instanceKindFromKey(rehearsal.instanceKind);
    const auto to = instanceKindFromKey(target.instanceKind);
    if (rehearsal.purpose == purpose::undo)
        return refuse("isUndo");
    if (!from || !to)
        return refuse("practice");
    if (rehearsal.instanceHost == target.instanceHost)
        return refuse("sameInstance");
    if (*to < *from)
        return refuse("lesserInstance");
    if (rehearsal.compacted.isValid())
        return refuse("notKept");
    if (rehearsal.open() > 0)
        return refuse("open");
    if (rehearsal.counts[ItemState::Verified] == 0)
        return refuse("nothing");
    return {};
}

Result<qint64> planPromotion(Journal &journal, const PromotionOrder &order)
{
    const auto rehearsal = journal.batch(order.rehearsal);
    if (!rehearsal)
        return Unexpected(rehearsal.error());
    if (const auto possible = checkPromotion(*rehearsal, order.target); !possible)
        return Unexpected(possible.error());
    const auto batch = journal.createBatch(promoted(*rehearsal, order));
    if (!batch)
        return batch;
    Promoter promoter(journal, order, *rehearsal);
    for (const auto &done : {copyItems(journal, promoter, order.rehearsal, *batch),
             copyCorrections(journal, order.rehearsal, *batch)}) {
        if (!done)
            return Unexpected(done.error());
    }
    if (const auto whole = journal.finishCreating(*batch); !whole)
        return Unexpected(whole.error());
    return batch;
}

} // namespace m2m
