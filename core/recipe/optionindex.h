// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/field.h"

#include <QHash>

#include <memory>

namespace m2m {

/// Finds an option by what a cell says: its value as the schema writes it or as it is stored, else
/// its label, else either of them ignoring case. In each way only one may match.
class OptionIndex {
public:
    explicit OptionIndex(const QList<Option> &options);

    [[nodiscard]] const QList<Option> &options() const { return m_options; }
    [[nodiscard]] const Option *find(const QString &text) const;
    /// The label that was probably meant; empty when none is near or two are equally near.
    [[nodiscard]] QString nearestLabel(const QString &text) const;

private:
    using Words = QHash<QString, qsizetype>;
    void insert(Words &words, const QString &word, qsizetype option);
    [[nodiscard]] const Option *at(const Words &words, const QString &word, bool *known) const;

    QList<Option> m_options;
    Words m_values;
    Words m_labels;
    Words m_folded; ///< values and labels, ignoring case
};

using OptionIndexPtr = std::shared_ptr<const OptionIndex>;

/// Questions or answers of a survey, or anything else that is a list of {label, value}; values are
/// stored as texts.
[[nodiscard]] OptionIndexPtr indexOfPairs(const QJsonValue &pairs);

} // namespace m2m
