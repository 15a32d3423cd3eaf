// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace m2m {

// The sentences and the layout of a receipt on paper; the receipt as batchReceipt() makes it.
// Lengths are in pixels of 1/96 inch.

/// The first pages: what was uploaded to where by whom, counts that add up, the place for a
/// signature, and what differs.
[[nodiscard]] QString receiptHtml(const QJsonObject &receipt);
/// At the top of each page.
[[nodiscard]] QString receiptHeader(const QJsonObject &receipt);
/// At the bottom of each page, on the left: what the page is part of.
[[nodiscard]] QString receiptFooter(const QJsonObject &receipt);
[[nodiscard]] QString receiptPageText(int page, int pages);
/// Of the list of records.
[[nodiscard]] QString receiptListTitle(const QJsonObject &receipt);
[[nodiscard]] QStringList receiptListHead();
[[nodiscard]] QStringList receiptListLine(const QJsonObject &record);

} // namespace m2m
