// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJSEngine>
#include <QJSValue>

#include <optional>

namespace m2m {

/// The engine, arranged so that a script finds its data, lodash and moment, and what it leaves
/// behind is gone after each call (guards.js, sandbox.js).
class Sandbox {
public:
    Sandbox();
    /// What the engine said where that failed; empty when all is well.
    [[nodiscard]] QString prepare();

    /// Obeys one message of hostprotocol.h; an answer where there is one to give.
    [[nodiscard]] std::optional<QByteArray> obey(const QByteArray &content);

private:
    QString evaluate(const QString &name, QJSValue &result);

    QJSEngine m_engine;
    QJSValue m_define;
    QJSValue m_component;
    QJSValue m_form;
    QJSValue m_run;
};

} // namespace m2m
