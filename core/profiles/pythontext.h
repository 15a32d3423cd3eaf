// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace m2m {

/// One word of a Python source, as far as telling assignments of plain texts apart from all else
/// needs it.
struct PythonToken {
    enum class Kind { Name, Text, Bytes, Operator, Other, NewLine };
    Kind kind = Kind::Other;
    QString text; ///< a name, an operator, or the value of a literal with its escapes read
    QString unreadable = {}; ///< why a literal's value cannot be told: "notALiteral", "badEscape"
    int line = 0; ///< counted from 1
    int depth = 0; ///< brackets around it
    bool indented = false; ///< its logical line does not begin in the first column

    [[nodiscard]] bool isLiteral() const { return kind == Kind::Text || kind == Kind::Bytes; }
    [[nodiscard]] bool is(QLatin1StringView op) const
    {
        return kind == Kind::Operator && text == op;
    }
};

/// Reads the words of a Python source by the rules of the language's lexical analysis; nothing is
/// executed. Line ends inside brackets and after a backslash are no NewLine. Error: ProfileDamaged,
/// details "line" and "why": "unterminated" (a text or a bracket that is never closed).
[[nodiscard]] Result<QList<PythonToken>> readPython(const QString &source);

} // namespace m2m
