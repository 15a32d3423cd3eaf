// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

/// What operators of JSON logic do with their values, those that need nothing else.
namespace m2m {

/// A value on its way through an expression.
struct LogicValue {
    QJsonValue value = QJsonValue::Undefined;
    /// A list or object that was read from the variables may be the same as another one that was;
    /// one that the expression made is never the same as any.
    bool fromVariables = false;
};

using LogicValues = QList<LogicValue>;

[[nodiscard]] bool holdsTrue(const LogicValue &of);

/// The argument at that place, undefined where there is none.
[[nodiscard]] const LogicValue &argument(const LogicValues &of, qsizetype at);
[[nodiscard]] QJsonValue argument(const QJsonArray &of, qsizetype at);

/// value[name] of a script, without what a prototype has, but with `length`.
[[nodiscard]] QJsonValue member(const QJsonValue &value, const QString &name);

/// What the operator gives; nothing where none of these has that name, or where it would throw.
[[nodiscard]] std::optional<QJsonValue> pureOperator(const QString &name, const LogicValues &of);

} // namespace m2m
