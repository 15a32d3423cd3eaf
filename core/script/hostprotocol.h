// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

/// What the program and the script host say to each other: frames of four bytes, which are the
/// length of the rest in the order of the network, and the rest. The host says Ready once, reads
/// definitions without an answer and answers each Run with one frame.
namespace m2m::scripthost {

enum class Message : quint8 {
    Form, ///< its settings as JSON
    Component, ///< number, its settings as JSON
    Script, ///< number, names of its variables joined by commas, body, ScriptFlags
    Run, ///< script, component, data, row (empty: it is the data), other variables, all JSON
};

enum ScriptFlag : quint8 {
    Condition = 1, ///< the result is wanted as true or false
    Replaced = 2, ///< a `{{ data.x }}` in the body is filled in before each run
    NullHolds = 4, ///< null counts as true: the page cannot tell it from an error there
};

/// The first letter of an answer. The rest is the value as JSON, the message or the name.
enum class Answer : char {
    Ready = 'R',
    Value = 'V',
    Undefined = 'U',
    Number = 'N', ///< one that JSON cannot write
    Threw = 'T',
    Syntax = 'S', ///< this engine cannot read the script
    Outside = 'O',
    Language = 'L',
    Memory = 'M',
};

// How the host ends by itself.
constexpr int ExitTime = 70;
constexpr int ExitMemory = 71;

/// In front of an answer: a script changed what the next one would see. The answer is good, the
/// process is not to be used again.
constexpr char Stale = '!';

constexpr qsizetype LongestAnswer = 16'777'216;

[[nodiscard]] inline QByteArray framed(const QByteArray &content)
{
    QByteArray frame(4, Qt::Uninitialized);
    qToBigEndian(quint32(content.size()), frame.data());
    return frame + content;
}

template <typename... Parts> [[nodiscard]] QByteArray message(Message kind, const Parts &...parts)
{
    QByteArray content;
    QDataStream stream(&content, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << quint8(kind);
    (stream << ... << parts);
    return framed(content);
}

} // namespace m2m::scripthost
