// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadcheck.h"

#include <QJsonDocument>

namespace m2m {

namespace {

/// A character comes to six bytes at the most (control characters); the rest is for what the form
/// itself adds. Below this nothing needs to be written out.
constexpr qsizetype charactersWorthALook = largestPayload / 12;

qsizetype charactersOf(const Record &record)
{
    qsizetype characters = 0;
    for (const Lineage &lineage : record.lineage) {
        characters += lineage.source.kind == Source::Kind::Constant ? lineage.source.text.size()
            : lineage.corrected.isNull()                            ? lineage.raw.size()
                                                                    : lineage.corrected.size();
    }
    return characters;
}

} // namespace

std::optional<Issue> checkPayload(const Record &record, const QString &typeFormId)
{
    if (charactersOf(record) < charactersWorthALook)
        return {};
    // IDs that are not known yet are of one length.
    QJsonObject body{{QStringLiteral("componentUuid"), QString(36, u'0')},
        {QStringLiteral("data"), record.data}};
    if (recordTypeOf(record.operation) == RecordType::Action) {
        body.insert(QStringLiteral("actionId"), QString(24, u'0'));
        body.insert(QStringLiteral("typeFormId"), typeFormId);
    } else {
        body.insert(QStringLiteral("formId"), typeFormId);
    }
    const qsizetype bytes = QJsonDocument(body).toJson(QJsonDocument::Compact).size();
    if (bytes <= largestPayload)
        return {};
    Issue issue;
    issue.rule = QStringLiteral("batch.payloadTooLarge");
    issue.params = {{QStringLiteral("bytes"), bytes}, {QStringLiteral("limit"), largestPayload}};
    return issue;
}

} // namespace m2m
