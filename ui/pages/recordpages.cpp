// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordpages.h"

#include "base/shortuuid.h"
#include "profiles/profile.h"
#include "recipe/recipe.h"

#include <QUuid>

namespace m2m {

namespace {

/// Scheme and host of the web site; empty where there is none.
QString siteOf(const BatchInfo &batch)
{
    Profile profile;
    profile.kind = instanceKindFromKey(batch.instanceKind).value_or(InstanceKind::Practice);
    profile.dbDomain = batch.instanceHost;
    profile.auth0Domain = batch.instanceHost; // not asked for, but part of every address
    profile.clientId = QStringLiteral("none");
    return profile.kind == InstanceKind::Practice ? QString() : instanceOrigin(profile);
}

bool isInTheDb(const ItemInfo &item)
{
    return item.state == ItemState::Uploaded || item.state == ItemState::Verified
        || item.state == ItemState::Different;
}

} // namespace

/// Labels of components bear the address of their page.
QUrl componentPage(const BatchInfo &batch, const ItemInfo &item)
{
    const QString site = siteOf(batch);
    if (site.isEmpty() || QUuid::fromString(item.componentUuid).isNull())
        return {};
    return QUrl(site + QStringLiteral("/c/")
        + encodeShortUuid(item.componentUuid, ShortUuidAlphabet::Base58));
}

QUrl actionPage(const BatchInfo &batch, const ItemInfo &item)
{
    const auto operation = operationFromName(batch.operation);
    const bool isAction =
        operation == Operation::PerformAction || operation == Operation::EditAction;
    const QString site = siteOf(batch);
    if (site.isEmpty() || !isAction || item.recordId.isEmpty()
        || (!isInTheDb(item) && operation == Operation::PerformAction))
        return {};
    return QUrl(site + QStringLiteral("/action/") + item.recordId);
}

} // namespace m2m
