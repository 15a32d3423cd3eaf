// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QChar>
#include <QString>
#include <QStringList>

namespace m2m {

/// How the bytes of a measurement file become cells.
struct Dialect {
    QByteArray encoding = "UTF-8"; ///< a name that QStringDecoder knows
    QChar delimiter = QLatin1Char(',');
    QChar quote = QLatin1Char('"'); ///< doubled inside a quoted cell
    QChar decimalMark = QLatin1Char('.');
    /// Physical row of the header, from 0, counted in rows and not in lines; -1: there is none.
    qint64 headerRow = 0;
    bool operator==(const Dialect &) const = default;
};

/// A dialect that was found by looking, with how sure and why.
struct DialectGuess {
    enum class Certainty { Sure, Likely, Unsure };
    Dialect dialect;
    Certainty certainty = Certainty::Unsure;
    /// What speaks for it, as keys for ui/text: "bom", "utf8Valid", "notUtf8", "delimiterConsistent",
    /// "delimiterOnly", "headerAllText", "headerFirst", …
    QStringList reasons;
};

} // namespace m2m
