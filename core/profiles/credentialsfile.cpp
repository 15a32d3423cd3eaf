// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentialsfile.h"

#include "pythontext.h"

#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QRegularExpression>
#include <QStringDecoder>

#include <array>

namespace m2m {

namespace {

using Kind = PythonToken::Kind;
using Statement = QList<PythonToken>;

constexpr qint64 largestFile = 1'000'000; ///< the real one has four lines

constexpr std::array members{"client_id", "client_secret", "auth0_domain", "db_domain"};

/// What the last assignment to a member told.
struct Found {
    QString value;
    QString why = QStringLiteral("missing");
    int line = 0;
};
using FoundMembers = std::array<Found, members.size()>;

qsizetype memberIndex(const PythonToken &token)
{
    if (token.kind != Kind::Name)
        return -1;
    const auto *at = std::find_if(members.begin(), members.end(),
        [&token](const char *name) { return token.text == QLatin1StringView(name); });
    return at == members.end() ? -1 : at - members.begin();
}

bool isAssignment(const PythonToken &token)
{
    static const QStringList others{QStringLiteral("=="), QStringLiteral("!="),
        QStringLiteral("<="), QStringLiteral(">="), QStringLiteral(":=")};
    return token.kind == Kind::Operator && token.text.endsWith(QLatin1Char('='))
        && !others.contains(token.text);
}

/// The texts of a literal that may be in brackets and may be followed by a comma; joined.
Found readValue(const Statement &statement, qsizetype from)
{
    Found found;
    found.line = statement.at(from - 1).line;
    found.why = QStringLiteral("notALiteral");
    qsizetype last = statement.size() - 1;
    if (last >= from && statement.at(last).is(QLatin1StringView(",")))
        --last;
    while (last > from && statement.at(from).is(QLatin1StringView("("))
        && statement.at(last).is(QLatin1StringView(")"))) {
        ++from;
        --last;
    }
    if (from > last)
        return found;
    QString value;
    for (qsizetype i = from; i <= last; ++i) {
        const PythonToken &token = statement.at(i);
        // Texts and bytes cannot be joined in Python either.
        if (!token.isLiteral() || token.kind != statement.at(from).kind)
            return found;
        if (!token.unreadable.isEmpty()) {
            found.why = token.unreadable;
            return found;
        }
        value += token.text;
    }
    found.value = value;
    found.why.clear();
    return found;
}

/// Where the value begins in `name = …` or `name: annotation = …`; -1 for any other statement.
qsizetype plainAssignment(const Statement &statement)
{
    if (statement.size() < 2)
        return -1;
    if (statement.at(1).is(QLatin1StringView("=")))
        return 2;
    if (!statement.at(1).is(QLatin1StringView(":")))
        return -1;
    for (qsizetype i = 2; i < statement.size(); ++i) {
        if (statement.at(i).depth == 0 && statement.at(i).is(QLatin1StringView("=")))
            return i + 1;
    }
    return -1;
}

/// Whether the word at `index` may be given a value by this statement in a way that readValue()
/// does not follow. When in doubt it may: then the file is told to be unreadable.
bool mayBeAssigned(const Statement &statement, qsizetype index)
{
    static const QStringList binding{QStringLiteral("import"), QStringLiteral("from"),
        QStringLiteral("for"), QStringLiteral("del"), QStringLiteral("global"),
        QStringLiteral("nonlocal"), QStringLiteral("class"), QStringLiteral("def")};
    const PythonToken &token = statement.at(index);
    const auto nameAt = [&statement](qsizetype i) {
        return i >= 0 && statement.at(i).kind == Kind::Name ? statement.at(i).text : QString();
    };
    if (index + 1 < statement.size() && statement.at(index + 1).is(QLatin1StringView(":=")))
        return true;
    if (binding.contains(nameAt(index - 1)) || nameAt(index - 1) == QLatin1StringView("as"))
        return true;
    const QString first = nameAt(0);
    if (token.depth == 0
        && (first == QLatin1StringView("import") || first == QLatin1StringView("from")
            || first == QLatin1StringView("del") || first == QLatin1StringView("for")))
        return true;
    // Inside brackets it is a keyword or a use, unless the brackets are what is assigned to.
    const bool unpacked =
        statement.at(0).is(QLatin1StringView("(")) || statement.at(0).is(QLatin1StringView("["));
    if (token.depth > 0 && !unpacked)
        return false;
    // An attribute or an entry of something else.
    if (index > 0 && statement.at(index - 1).is(QLatin1StringView(".")))
        return false;
    for (qsizetype i = index + 1; i < statement.size(); ++i) {
        if (statement.at(i).depth == 0 && isAssignment(statement.at(i)))
            return true;
    }
    return false;
}

void readStatement(const Statement &statement, FoundMembers &found)
{
    if (statement.isEmpty())
        return;
    const PythonToken &first = statement.constFirst();
    const qsizetype member = memberIndex(first);
    const qsizetype value = plainAssignment(statement);
    const bool simple = member >= 0 && value > 0;
    for (qsizetype i = simple ? value : 0; i < statement.size(); ++i) {
        const qsizetype other = memberIndex(statement.at(i));
        if (other >= 0 && mayBeAssigned(statement, i))
            found.at(size_t(other)) = {{}, QStringLiteral("notALiteral"), statement.at(i).line};
    }
    if (!simple)
        return;
    found.at(size_t(member)) = first.indented ? Found{{}, QStringLiteral("conditional"), first.line}
                                              : readValue(statement, value);
}

bool opensBlock(const Statement &statement)
{
    static const QStringList keywords{QStringLiteral("if"), QStringLiteral("elif"),
        QStringLiteral("else"), QStringLiteral("for"), QStringLiteral("while"),
        QStringLiteral("try"), QStringLiteral("except"), QStringLiteral("finally"),
        QStringLiteral("with"), QStringLiteral("def"), QStringLiteral("class"),
        QStringLiteral("async"), QStringLiteral("match"), QStringLiteral("case")};
    return !statement.isEmpty() && statement.constFirst().kind == Kind::Name
        && keywords.contains(statement.constFirst().text);
}

Unexpected damagedCredentials(
    const QString &place, const QString &member, int line, const QString &why)
{
    return failure(ErrorKind::ProfileDamaged, place,
        {{QStringLiteral("member"), member}, {QStringLiteral("line"), line},
            {QStringLiteral("why"), why}});
}

QString flawOfValue(const QString &value)
{
    if (value.trimmed().isEmpty())
        return QStringLiteral("empty");
    const bool control = std::any_of(
        value.begin(), value.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    return control ? QStringLiteral("controlCharacter") : QString();
}

} // namespace

Result<Credentials> credentialsFromPython(const QByteArray &source, const QString &place)
{
    if (source.size() > largestFile)
        return damagedCredentials(place, {}, 0, QStringLiteral("tooLarge"));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(source);
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        return damagedCredentials(place, {}, 0, QStringLiteral("notUtf8"));
    auto tokens = readPython(text);
    if (!tokens) {
        Error error = tokens.error();
        error.place = place;
        return Unexpected(error);
    }

    FoundMembers found;
    Statement statement;
    bool inBlock = false; // of a compound statement on one line: `if x: a = 1; b = 2`
    for (const PythonToken &token : std::as_const(*tokens)) {
        const bool lineEnds = token.kind == Kind::NewLine;
        if (!lineEnds && (token.depth > 0 || !token.is(QLatin1StringView(";")))) {
            statement.append(token);
            statement.last().indented = token.indented || inBlock;
            continue;
        }
        readStatement(statement, found);
        inBlock = !lineEnds && (inBlock || opensBlock(statement));
        statement.clear();
    }

    for (size_t i = 0; i < members.size(); ++i) {
        Found &one = found.at(i);
        if (one.why.isEmpty())
            one.why = flawOfValue(one.value);
        if (!one.why.isEmpty())
            return damagedCredentials(place, QString::fromLatin1(members.at(i)), one.line, one.why);
    }
    return Credentials{found[0].value.trimmed(), found[1].value, found[2].value.trimmed(),
        found[3].value.trimmed()};
}

Result<Credentials> loadCredentials(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorKind::FileNotFound, path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileNotReadable, path);
    return credentialsFromPython(file.read(largestFile + 1), path);
}

std::optional<InstanceKind> proposedKind(const QString &dbDomain)
{
    const auto address = instanceAddress(dbDomain, dbDomain, QStringLiteral("any"), {});
    if (!address)
        return {};
    const QString host = address->db.host().toLower();
    if (host == QLatin1StringView("localhost") || QHostAddress(host).isLoopback())
        return InstanceKind::Development;
    // "test" as the beginning of a word: "latest" and "contest" speak of no test.
    static const QRegularExpression trial(QStringLiteral("staging|(^|[^a-z])test"));
    return trial.match(host).hasMatch() ? std::optional(InstanceKind::Staging) : std::nullopt;
}

Profile profileOf(const Credentials &credentials, const QString &name, InstanceKind kind)
{
    Profile profile;
    profile.name = name;
    profile.kind = kind;
    profile.dbDomain = credentials.dbDomain;
    profile.auth0Domain = credentials.auth0Domain;
    profile.clientId = credentials.clientId;
    return profile;
}

} // namespace m2m
