// SPDX-License-Identifier: GPL-3.0-or-later
#include "reasontext.h"

#include "format.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

namespace m2m {

namespace {

struct Reasons {
    Q_DECLARE_TR_FUNCTIONS(Reasons)
};

struct Reason {
    const char *key;
    DialectPart part;
    const char *sentence;
};

constexpr std::array allParts{DialectPart::Encoding, DialectPart::Separator,
    DialectPart::DecimalMark, DialectPart::Header, DialectPart::TableEnd};

constexpr std::array reasons{
    Reason{"bom", DialectPart::Encoding,
        QT_TRANSLATE_NOOP("Reasons", "The file begins with a mark that names its encoding.")},
    Reason{"utf8Valid", DialectPart::Encoding,
        QT_TRANSLATE_NOOP("Reasons", "Every character is valid UTF-8.")},
    Reason{"asciiOnly", DialectPart::Encoding,
        QT_TRANSLATE_NOOP(
            "Reasons", "No letters with accents or other signs: any encoding reads the same.")},
    Reason{"nulPattern", DialectPart::Encoding,
        QT_TRANSLATE_NOOP("Reasons", "Every other byte is zero, as in UTF-16.")},
    Reason{"statistics", DialectPart::Encoding,
        QT_TRANSLATE_NOOP("Reasons",
            "The letters of this encoding fit the text best. Look at letters with accents.")},
    Reason{"notUtf8", DialectPart::Encoding,
        QT_TRANSLATE_NOOP("Reasons",
            "The file is not UTF-8, and which older encoding it is cannot be told from it. Look at "
            "letters with accents.")},
    Reason{"utf8Damaged", DialectPart::Encoding,
        QT_TRANSLATE_NOOP("Reasons",
            "Nearly all characters are valid UTF-8; a few bytes are damaged and are shown where "
            "they are.")},
    Reason{"workbook", DialectPart::Header,
        QT_TRANSLATE_NOOP("Reasons", "A workbook says itself what its cells are.")},
    Reason{"separatorLine", DialectPart::Separator,
        QT_TRANSLATE_NOOP("Reasons", "The first line names the separator.")},
    Reason{"delimiterConsistent", DialectPart::Separator,
        QT_TRANSLATE_NOOP(
            "Reasons", "With this separator all rows have the same number of cells.")},
    Reason{"delimiterMostly", DialectPart::Separator,
        QT_TRANSLATE_NOOP(
            "Reasons", "With this separator nearly all rows have the same number of cells.")},
    Reason{"delimiterUnclear", DialectPart::Separator,
        QT_TRANSLATE_NOOP(
            "Reasons", "With no separator do the rows have the same number of cells.")},
    Reason{"singleColumn", DialectPart::Separator,
        QT_TRANSLATE_NOOP("Reasons", "No separator was found: the file has one column.")},
    Reason{"columnsPadded", DialectPart::Separator,
        QT_TRANSLATE_NOOP("Reasons", "Spaces stand between the columns.")},
    Reason{"escapeSeen", DialectPart::Separator,
        QT_TRANSLATE_NOOP("Reasons", "Quotation marks within cells have a backslash before them.")},
    Reason{"apostrophesQuote", DialectPart::Separator,
        QT_TRANSLATE_NOOP("Reasons", "Cells stand between apostrophes.")},
    Reason{"commentsSeen", DialectPart::Separator,
        QT_TRANSLATE_NOOP("Reasons", "Lines that begin with the comment mark are no rows.")},
    Reason{"decimalSeen", DialectPart::DecimalMark,
        QT_TRANSLATE_NOOP("Reasons", "Numbers are written with this decimal mark.")},
    Reason{"decimalMixed", DialectPart::DecimalMark,
        QT_TRANSLATE_NOOP("Reasons",
            "Some numbers have a point and some a comma: the more frequent one was taken.")},
    Reason{"decimalUnseen", DialectPart::DecimalMark,
        QT_TRANSLATE_NOOP("Reasons", "No number has decimals; a point is assumed.")},
    Reason{"thousandsSeen", DialectPart::DecimalMark,
        QT_TRANSLATE_NOOP("Reasons", "Long numbers have a mark between their thousands.")},
    Reason{"headerAllText", DialectPart::Header,
        QT_TRANSLATE_NOOP(
            "Reasons", "The header line holds names only, the lines below it values.")},
    Reason{"headerFirst", DialectPart::Header,
        QT_TRANSLATE_NOOP("Reasons", "The first full line is taken as the header.")},
    Reason{"headerUnclear", DialectPart::Header,
        QT_TRANSLATE_NOOP("Reasons",
            "The header line is not clear: names occur twice, or values stand above it.")},
    Reason{"headerNone", DialectPart::Header,
        QT_TRANSLATE_NOOP("Reasons", "No line looks like a header.")},
    Reason{"unitsBelowNames", DialectPart::Header,
        QT_TRANSLATE_NOOP("Reasons", "The line below the names holds units.")},
    Reason{"headerInComment", DialectPart::Header,
        QT_TRANSLATE_NOOP("Reasons", "The names stand in the last comment above the values.")},
    Reason{"tailAfterBlank", DialectPart::TableEnd,
        QT_TRANSLATE_NOOP("Reasons",
            "The lines after the last blank line are not like those above: they are left out.")},
    Reason{"tailOtherShape", DialectPart::TableEnd,
        QT_TRANSLATE_NOOP("Reasons",
            "The last lines are totals or remarks and not like those above: they are left out.")},
};

} // namespace

QString dialectPartName(DialectPart part)
{
    switch (part) {
    case DialectPart::Encoding:
        return Reasons::tr("Encoding");
    case DialectPart::Separator:
        return Reasons::tr("Separator");
    case DialectPart::DecimalMark:
        return Reasons::tr("Decimal mark");
    case DialectPart::Header:
        return Reasons::tr("Header");
    case DialectPart::TableEnd:
        return Reasons::tr("Table ends");
    }
    return {};
}

DialectGuess::Certainty certaintyOf(const DialectGuess &guess, DialectPart part)
{
    switch (part) {
    case DialectPart::Encoding:
        return guess.ofEncoding;
    case DialectPart::Separator:
        return guess.ofDelimiter;
    case DialectPart::DecimalMark:
        return guess.ofDecimalMark;
    case DialectPart::Header:
        return guess.ofHeader;
    case DialectPart::TableEnd:
        return guess.ofTail;
    }
    return guess.certainty;
}

QString certaintyWord(DialectGuess::Certainty certainty)
{
    switch (certainty) {
    case DialectGuess::Certainty::Sure:
        return Reasons::tr("Sure");
    case DialectGuess::Certainty::Likely:
        return Reasons::tr("Likely");
    case DialectGuess::Certainty::Unsure:
        return Reasons::tr("Please check");
    }
    return {};
}

QStringList reasonTexts(const DialectGuess &guess, DialectPart part)
{
    QStringList texts;
    for (const Reason &reason : reasons) {
        if (reason.part == part && guess.reasons.contains(QLatin1StringView(reason.key)))
            texts << Reasons::tr(reason.sentence);
    }
    if (texts.isEmpty() && part == DialectPart::TableEnd
        && guess.ofTail == DialectGuess::Certainty::Sure)
        texts << Reasons::tr("It goes on to the end of the file.");
    return texts;
}

QStringList reasonTexts(const DialectGuess &guess)
{
    QStringList texts;
    for (const DialectPart part : allParts) {
        const QStringList ofPart = reasonTexts(guess, part);
        if (ofPart.isEmpty())
            continue;
        texts << Reasons::tr("%1 (%2): %3", "part, how sure, why")
                     .arg(dialectPartName(part), certaintyWord(certaintyOf(guess, part)).toLower(),
                         ofPart.join(QLatin1Char(' ')));
    }
    return texts;
}

QString encodingName(const QByteArray &encoding)
{
    static const QHash<QByteArray, QString> names{
        {"utf-8", QStringLiteral("UTF-8")},
        {"utf-16le", QStringLiteral("UTF-16 LE")},
        {"utf-16be", QStringLiteral("UTF-16 BE")},
        {"utf-32le", QStringLiteral("UTF-32 LE")},
        {"utf-32be", QStringLiteral("UTF-32 BE")},
        {"windows-1250", QStringLiteral("Windows-1250")},
        {"windows-1251", QStringLiteral("Windows-1251")},
        {"windows-1252", QStringLiteral("Windows-1252")},
        {"iso-8859-1", QStringLiteral("Latin-1")},
        {"iso-8859-15", QStringLiteral("Latin-9 (€)")},
        {"shift_jis", QStringLiteral("Shift-JIS")},
        {"gb18030", QStringLiteral("GB18030")},
    };
    return names.value(encoding.toLower(), QString::fromLatin1(encoding));
}

QString delimiterName(QChar delimiter, bool merged)
{
    if (delimiter.isNull())
        return Reasons::tr("None");
    if (merged) {
        return delimiter == QLatin1Char(' ')
            ? Reasons::tr("Spaces (padded)")
            : Reasons::tr("%1, repeated").arg(delimiterName(delimiter));
    }
    switch (delimiter.unicode()) {
    case ',':
        return Reasons::tr("Comma");
    case ';':
        return Reasons::tr("Semicolon");
    case '\t':
        return Reasons::tr("Tab");
    case '|':
        return Reasons::tr("Bar |");
    case ' ':
        return Reasons::tr("Space");
    default:
        break;
    }
    return quoted(QString(delimiter));
}

QString decimalMarkName(QChar mark)
{
    return mark == QLatin1Char(',') ? Reasons::tr("Comma") : Reasons::tr("Point");
}

QString markName(const QString &mark, const QString &none)
{
    if (mark.isEmpty())
        return none;
    static const QHash<QString, const char *> words{
        {QStringLiteral("\""), QT_TRANSLATE_NOOP("Reasons", "quotation mark")},
        {QStringLiteral("'"), QT_TRANSLATE_NOOP("Reasons", "apostrophe")},
        {QStringLiteral("\\"), QT_TRANSLATE_NOOP("Reasons", "backslash")},
        {QStringLiteral("."), QT_TRANSLATE_NOOP("Reasons", "point")},
        {QStringLiteral(","), QT_TRANSLATE_NOOP("Reasons", "comma")},
    };
    if (mark == QLatin1StringView(" "))
        return Reasons::tr("space");
    if (mark == QString(QChar(QChar::Nbsp)))
        return Reasons::tr("no-break space");
    if (mark == QString(QChar(0x202F)) || mark == QString(QChar(0x2009)))
        return Reasons::tr("thin space");
    if (mark == QString(QChar(0x2019)))
        return Reasons::tr("%1  apostrophe").arg(mark);
    const char *word = words.value(mark);
    return word ? QStringLiteral("%1  %2").arg(mark, Reasons::tr(word)) : mark;
}

} // namespace m2m
