// SPDX-License-Identifier: GPL-3.0-or-later
#include "instancetext.h"

#include <QCoreApplication>

namespace m2m {

namespace {
struct InstanceText {
    Q_DECLARE_TR_FUNCTIONS(InstanceText)
};
} // namespace

QString instanceWord(InstanceKind kind)
{
    switch (kind) {
    case InstanceKind::Practice:
        return InstanceText::tr("Practice instance");
    case InstanceKind::Development:
        return InstanceText::tr("DEVELOPMENT");
    case InstanceKind::Staging:
        return InstanceText::tr("STAGING");
    case InstanceKind::Production:
        return InstanceText::tr("PRODUCTION");
    }
    return {};
}

QString instanceWord(const QString &kindKey)
{
    for (const InstanceKind kind : {InstanceKind::Practice, InstanceKind::Development,
             InstanceKind::Staging, InstanceKind::Production}) {
        if (kindKey == instanceKindKey(kind))
            return kind == InstanceKind::Practice ? InstanceText::tr("Practice")
                                                  : instanceWord(kind);
    }
    return kindKey;
}

QString instanceText(const QString &kindKey, const QString &host)
{
    const QString word = instanceWord(kindKey);
    const bool needsHost = !host.isEmpty() && kindKey != instanceKindKey(InstanceKind::Practice);
    return needsHost ? InstanceText::tr("%1 (%2)").arg(word, host) : word;
}

QString toInstance(const Profile &profile)
{
    if (profile.kind == InstanceKind::Practice)
        return InstanceText::tr("to the practice instance");
    return InstanceText::tr("to %1 (%2)").arg(instanceWord(profile.kind), profile.dbDomain);
}

} // namespace m2m
