// SPDX-License-Identifier: GPL-3.0-or-later
#include "reasontext.h"

#include "format.h"

#include <QCoreApplication>
#include <QHash>

namespace m2m {

namespace {
struct Reasons {
    Q_DECLARE_TR_FUNCTIONS(Reasons)
};
} // namespace

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

QStringList reasonTexts(const DialectGuess &guess)
{
    static const QHash<QString, const char *> sentences{
        {QStringLiteral("bom"),
            QT_TRANSLATE_NOOP("Reasons", "The file begins with a mark that names its encoding.")},
        {QStringLiteral("utf8Valid"),
            QT_TRANSLATE_NOOP("Reasons", "Every character is valid UTF-8.")},
        {QStringLiteral("nulPattern"),
            QT_TRANSLATE_NOOP("Reasons", "Every other byte is zero, as in UTF-16.")},
        {QStringLiteral("notUtf8"),
            QT_TRANSLATE_NOOP("Reasons",
                "The file is not UTF-8; Windows-1252 is what such files mostly are. Look at "
                "letters "
                "with accents.")},
        {QStringLiteral("statistics"),
            QT_TRANSLATE_NOOP("Reasons",
                "The encoding is the one in which the letters beyond ASCII make most sense.")},
        {QStringLiteral("utf8Damaged"),
            QT_TRANSLATE_NOOP("Reasons",
                "Nearly all characters are valid UTF-8; a few bytes are damaged and are shown "
                "where they are.")},
        {QStringLiteral("separatorLine"),
            QT_TRANSLATE_NOOP("Reasons", "The first line names the separator.")},
        {QStringLiteral("columnsPadded"),
            QT_TRANSLATE_NOOP("Reasons", "Spaces stand between the columns.")},
        {QStringLiteral("escapeSeen"),
            QT_TRANSLATE_NOOP("Reasons", "Quotes within cells have a backslash in front of them.")},
        {QStringLiteral("apostrophesQuote"),
            QT_TRANSLATE_NOOP("Reasons", "Cells are enclosed in apostrophes.")},
        {QStringLiteral("commentsSeen"),
            QT_TRANSLATE_NOOP("Reasons", "Lines that begin with the comment mark are no rows.")},
        {QStringLiteral("delimiterConsistent"),
            QT_TRANSLATE_NOOP(
                "Reasons", "With this separator all rows have the same number of cells.")},
        {QStringLiteral("delimiterMostly"),
            QT_TRANSLATE_NOOP(
                "Reasons", "With this separator nearly all rows have the same number of cells.")},
        {QStringLiteral("delimiterUnclear"),
            QT_TRANSLATE_NOOP(
                "Reasons", "With no separator do the rows have the same number of cells.")},
        {QStringLiteral("singleColumn"),
            QT_TRANSLATE_NOOP("Reasons", "No separator was found: the file has one column.")},
        {QStringLiteral("decimalSeen"),
            QT_TRANSLATE_NOOP("Reasons", "Numbers are written with this decimal mark.")},
        {QStringLiteral("decimalMixed"),
            QT_TRANSLATE_NOOP("Reasons",
                "Some numbers have a point and some a comma: the more frequent one was taken.")},
        {QStringLiteral("decimalUnseen"),
            QT_TRANSLATE_NOOP("Reasons", "No number has decimals; a point is assumed.")},
        {QStringLiteral("thousandsSeen"),
            QT_TRANSLATE_NOOP("Reasons", "Long numbers have a mark between thousands.")},
        {QStringLiteral("headerAllText"),
            QT_TRANSLATE_NOOP(
                "Reasons", "The header line holds names only, the lines below it values.")},
        {QStringLiteral("headerFirst"),
            QT_TRANSLATE_NOOP("Reasons", "The first full line is taken as the header.")},
        {QStringLiteral("headerUnclear"),
            QT_TRANSLATE_NOOP("Reasons",
                "The header line is not clear: names occur twice, or values stand above it.")},
        {QStringLiteral("headerNone"),
            QT_TRANSLATE_NOOP("Reasons", "No line looks like a header.")},
        {QStringLiteral("headerInComment"),
            QT_TRANSLATE_NOOP("Reasons", "The names stand in the last comment above the values.")},
        {QStringLiteral("unitsBelowNames"),
            QT_TRANSLATE_NOOP("Reasons", "The line below the names holds units.")},
        {QStringLiteral("tailAfterBlank"),
            QT_TRANSLATE_NOOP("Reasons",
                "The lines after the last blank line are not like those above: they are left "
                "out.")},
        {QStringLiteral("tailOtherShape"),
            QT_TRANSLATE_NOOP("Reasons",
                "The last lines are totals or remarks and not like those above: they are left "
                "out.")},
    };
    QStringList texts;
    for (const QString &reason : guess.reasons) {
        if (const char *sentence = sentences.value(reason))
            texts << Reasons::tr(sentence);
    }
    if (texts.isEmpty())
        texts << Reasons::tr("Nothing speaks against it; compare the table with what you expect.");
    return texts;
}

QString encodingName(const QByteArray &encoding)
{
    const QByteArray key = encoding.toLower();
    if (key == "utf-8")
        return QStringLiteral("UTF-8");
    if (key == "utf-16le")
        return QStringLiteral("UTF-16 LE");
    if (key == "utf-16be")
        return QStringLiteral("UTF-16 BE");
    if (key == "windows-1252")
        return QStringLiteral("Windows-1252");
    if (key == "iso-8859-1")
        return QStringLiteral("Latin-1");
    return QString::fromLatin1(encoding);
}

QString delimiterName(QChar delimiter)
{
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

} // namespace m2m
