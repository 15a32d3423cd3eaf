// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memberreader.h"
#include "shape.h"
#include "source.h"

#include <utility>

namespace m2m {

/// Words that stand for values in a recipe file.
template <typename Value> using NamesOf = QList<std::pair<Value, QString>>;

template <typename Value> QString nameOf(const NamesOf<Value> &names, Value value)
{
    for (const auto &[each, name] : names) {
        if (each == value)
            return name;
    }
    return {};
}

template <typename Value>
Value valueOf(
    const NamesOf<Value> &names, MemberReader &reader, const QString &member, Value otherwise)
{
    const QString text = reader.text(member);
    for (const auto &[each, name] : names) {
        if (name == text)
            return each;
    }
    reader.fail(member, QStringLiteral("unknownValue"));
    return otherwise;
}

[[nodiscard]] const NamesOf<Gather> &gatherNames();

/// Of every kind but Column and Constant, which mappings write shorter.
[[nodiscard]] QJsonObject sourceToObject(const Source &source);
[[nodiscard]] Source readSource(
    const QJsonObject &object, const QString &place, std::optional<Damage> &damage);

/// What is as in most recipes is left out.
[[nodiscard]] QJsonObject shapeToObject(const RecordShape &shape);
[[nodiscard]] RecordShape readShape(const QJsonObject &object, std::optional<Damage> &damage);

} // namespace m2m
