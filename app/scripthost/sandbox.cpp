// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include "script/hostprotocol.h"

#include <QDataStream>
#include <QFile>

namespace m2m {

using scripthost::Answer;
using scripthost::Message;

Sandbox::Sandbox() = default;

QString Sandbox::evaluate(const QString &name, QJSValue &result)
{
    QFile file(QStringLiteral(":/sandbox/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return name;
    result = m_engine.evaluate(QString::fromUtf8(file.readAll()), name);
    return result.isError()
        ? name + QLatin1Char(':') + result.property(QStringLiteral("lineNumber")).toString()
            + QLatin1Char(' ') + result.toString()
        : QString();
}

QString Sandbox::prepare()
{
    QJSValue library;
    QJSValue sandbox;
    QJSValue guards;
    for (const auto &[name, result] : {std::pair(QStringLiteral("lodash.js"), &library),
             std::pair(QStringLiteral("moment.js"), &library),
             std::pair(QStringLiteral("guards.js"), &guards),
             std::pair(QStringLiteral("sandbox.js"), &sandbox)}) {
        if (QString failed = evaluate(name, *result); !failed.isEmpty())
            return failed;
    }
    const QJSValue calls = sandbox.call({guards});
    if (calls.isError())
        return calls.toString();
    m_form = calls.property(QStringLiteral("form"));
    m_component = calls.property(QStringLiteral("component"));
    m_define = calls.property(QStringLiteral("define"));
    m_run = calls.property(QStringLiteral("run"));
    return {};
}

std::optional<QByteArray> Sandbox::obey(const QByteArray &content)
{
    QDataStream stream(content);
    stream.setVersion(QDataStream::Qt_6_4);
    quint8 kind = 0;
    stream >> kind;
    switch (Message(kind)) {
    case Message::Form: {
        QByteArray settings;
        stream >> settings;
        m_form.call({QString::fromUtf8(settings)});
        return QByteArray(1, char(Answer::Ready));
    }
    case Message::Component: {
        quint32 number = 0;
        QByteArray settings;
        stream >> number >> settings;
        m_component.call({number, QString::fromUtf8(settings)});
        return {};
    }
    case Message::Script: {
        quint32 number = 0;
        QByteArray names;
        QByteArray body;
        quint8 flags = 0;
        stream >> number >> names >> body >> flags;
        m_define.call({number, QString::fromUtf8(names), QString::fromUtf8(body),
            bool(flags & scripthost::Condition), bool(flags & scripthost::Replaced),
            bool(flags & scripthost::NullHolds)});
        return {};
    }
    case Message::Run: {
        quint32 script = 0;
        quint32 component = 0;
        QByteArray data;
        QByteArray row;
        QByteArray others;
        stream >> script >> component >> data >> row >> others;
        const QJSValue answer = m_run.call({script, component, QString::fromUtf8(data),
            QString::fromUtf8(row), QString::fromUtf8(others)});
        // Not even our own part got to its end: the call was too deep.
        if (answer.isError())
            return QByteArray(1, char(Answer::Memory)) + "stack";
        QByteArray text = answer.toString().toUtf8();
        return text.size() < scripthost::LongestAnswer
            ? text
            : QByteArray(1, char(Answer::Memory)) + "result";
    }
    }
    return {};
}

} // namespace m2m
