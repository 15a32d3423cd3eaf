// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace m2m::test {

/// Something different for each number, in the look of a UUID.
inline QString madeUuid(qint64 number)
{
    const quint64 mixed = quint64(number) * 0x9e3779b97f4a7c15ULL;
    return QStringLiteral("%1-11e2-1b8f-%2-%3")
        .arg(mixed >> 32, 8, 16, QLatin1Char('0'))
        .arg((mixed >> 16) & 0xffff, 4, 16, QLatin1Char('0'))
        .arg(quint64(number) & 0xffffffffffff, 12, 16, QLatin1Char('0'));
}

/// 24 digits, unique for each number.
inline QString madeActionId(qint64 number)
{
    return QStringLiteral("6742f3c1a1b2c3d4e5%1").arg(number & 0xffffff, 6, 16, QLatin1Char('0'));
}

/// A record as it is after its run. `number` makes its IDs.
inline ItemInfo madeRecord(qint64 row, qint64 number, ItemState state)
{
    ItemInfo item;
    item.row = row;
    item.line = row + 2;
    item.state = state;
    item.componentUuid = madeUuid(number);
    const bool wasSent =
        state != ItemState::Waiting && state != ItemState::Skipped && state != ItemState::Rejected;
    if (wasSent) {
        item.recordId = madeActionId(number);
        item.idIsOurs = true;
    }
    const QJsonObject data{{QStringLiteral("inspector"), QStringLiteral("Ana %1").arg(number % 9)},
        {QStringLiteral("thickness"), double(number % 400) / 100},
        {QStringLiteral("remarks"), QStringLiteral("made for a test, number %1").arg(number)}};
    item.payload = QJsonDocument(
        QJsonObject{{QStringLiteral("componentUuid"), item.componentUuid},
            {QStringLiteral("typeFormId"), QStringLiteral("Inspection")},
            {QStringLiteral("data"),
                data}}).toJson(QJsonDocument::Compact);
    item.fingerprint = QByteArray::number(number, 16).rightJustified(32, '0');
    switch (state) {
    case ItemState::Rejected:
        item.rule = QStringLiteral("refused");
        item.detail = QStringLiteral("the component is not known");
        break;
    case ItemState::Failed:
        item.rule = QStringLiteral("timedOut");
        break;
    case ItemState::Different:
        item.rule = QStringLiteral("different");
        item.detail = QStringLiteral(
            R"([{"path":"data.thickness","sent":1.6,"stored":1.5},{"path":"data.remarks","sent":"x"}])");
        break;
    case ItemState::Unknown:
        item.rule = QStringLiteral("connectionLost");
        break;
    default:
        break;
    }
    return item;
}

/// A batch of `counts` records of each state, mixed; the first record has this row and number.
inline qint64 addMadeBatch(
    Journal &journal, const BatchInfo &info, const StateCounts &counts, qint64 firstNumber = 0)
{
    constexpr qsizetype portion = 20'000;
    const qint64 batch = journal.createBatch(info).value();
    StateCounts left = counts;
    QList<ItemInfo> items;
    const qint64 total = counts.total();
    int state = 0;
    for (qint64 row = 0; row < total; ++row) {
        // The rare ones are spread among the many.
        for (int tries = 0; tries < itemStateCount; ++tries) {
            state = (state + 1) % itemStateCount;
            const qint64 all = counts[ItemState(state)];
            if (left[ItemState(state)] > 0 && (all - left[ItemState(state)]) * total <= row * all)
                break;
        }
        while (left[ItemState(state)] == 0)
            state = (state + 1) % itemStateCount;
        --left[ItemState(state)];
        items.append(madeRecord(row, firstNumber + row, ItemState(state)));
        if (items.size() == portion || row + 1 == total) {
            if (!journal.addItems(batch, items))
                qFatal("the journal cannot be written");
            items.clear();
        }
    }
    if (!journal.finishCreating(batch))
        qFatal("the journal cannot be written");
    return batch;
}

} // namespace m2m::test
