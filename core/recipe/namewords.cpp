// SPDX-License-Identifier: GPL-3.0-or-later
#include "namewords.h"

#include "columnnames.h"
#include "editdistance.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace m2m {

namespace {

constexpr qsizetype longestPhrase = 2; ///< words that stand for one, see columnwords.json

struct WordTable {
    QHash<QString, QString> same; ///< word or phrase to the first of its group
    QHash<QString, QSet<int>> akin; ///< word or phrase to its groups
    QSet<QString> marks;
    QSet<QString> filler;
};

/// The file is part of the program: a damaged one is a fault of ours, and a test reads it.
WordTable readWordTable()
{
    WordTable table;
    QFile file(QStringLiteral(":/recipe/columnwords.json"));
    if (!file.open(QIODevice::ReadOnly))
        return table;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray same = object.value(u"same").toArray();
    for (const QJsonValue group : same) {
        const QJsonArray words = group.toArray();
        for (const QJsonValue word : words)
            table.same.insert(word.toString(), words.first().toString());
    }
    const QJsonArray akin = object.value(u"akin").toArray();
    for (int i = 0; i < akin.size(); ++i) {
        const QJsonArray words = akin[i].toArray();
        for (const QJsonValue word : words)
            table.akin[word.toString()] += i;
    }
    const QJsonArray opposites = object.value(u"opposites").toArray();
    for (const QJsonValue group : opposites) {
        const QJsonArray words = group.toArray();
        for (const QJsonValue word : words)
            table.marks += word.toString();
    }
    const QJsonArray filler = object.value(u"filler").toArray();
    for (const QJsonValue word : filler)
        table.filler += word.toString();
    return table;
}

const WordTable &wordTable()
{
    static const WordTable table = readWordTable();
    return table;
}

/// "Tension +", "-5 V": a sign. "re-mark", "part - number": none.
bool isSign(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u'+')
        return true;
    if (c != u'-' && c != QChar(0x2212))
        return false;
    const QChar before = at > 0 ? text[at - 1] : QChar(u' ');
    const QChar after = at + 1 < text.size() ? text[at + 1] : QChar();
    return after.isNull() || after == u')' || (after.isDigit() && !before.isLetterOrNumber());
}

bool beginsWord(const QString &text, qsizetype at)
{
    const QChar before = text[at - 1];
    const QChar c = text[at];
    if (before.isDigit() != c.isDigit())
        return true;
    const bool endsCapitals = before.isUpper() && c.isUpper() && at + 2 < text.size()
        && text[at + 1].isLower() && text[at + 2].isLower();
    return (before.isLower() && c.isUpper()) || endsCapitals;
}

QStringList split(const QString &name)
{
    QStringList words;
    const QString text = name.normalized(QString::NormalizationForm_KC);
    bool inside = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!c.isLetterOrNumber()) {
            if (isSign(text, i))
                words += c == u'+' ? QStringLiteral("+") : QStringLiteral("-");
            inside = false;
            continue;
        }
        if (!inside || beginsWord(text, i))
            words += QString();
        words.last() += c;
        inside = true;
    }
    for (QString &word : words)
        word = word.toCaseFolded();
    return words;
}

/// Phrases first, so that "serial no" is not "serial number number".
QStringList meant(const QStringList &words)
{
    const WordTable &table = wordTable();
    QStringList result;
    for (qsizetype i = 0; i < words.size();) {
        qsizetype taken = std::min(longestPhrase, words.size() - i);
        QString word;
        for (; taken > 0; --taken) {
            word = words.mid(i, taken).join(u' ');
            if (taken == 1 || table.same.contains(word))
                break;
        }
        result += table.same.value(word, word);
        i += taken;
    }
    return result;
}

bool isRoman(const QString &word)
{
    static const QSet<QString> numbers{QStringLiteral("ii"), QStringLiteral("iii"),
        QStringLiteral("iv"), QStringLiteral("vi"), QStringLiteral("vii"), QStringLiteral("viii"),
        QStringLiteral("ix")};
    return numbers.contains(word);
}

bool areAkin(const QString &a, const QString &b)
{
    const auto &akin = wordTable().akin;
    const auto one = akin.constFind(a);
    const auto other = akin.constFind(b);
    return one != akin.constEnd() && other != akin.constEnd() && one->intersects(*other);
}

/// From 0 to 1.
double likenessOfWords(const QString &a, const QString &b)
{
    if (a == b)
        return 1;
    const QString &longer = a.size() < b.size() ? b : a;
    const QString &shorter = a.size() < b.size() ? a : b;
    if (longer == shorter + u's')
        return 0.95;
    if (areAkin(a, b))
        return 0.85;
    // A letter more or less makes another word of a short one.
    if (shorter.size() < 4)
        return shorter.size() == 3 && longer.startsWith(shorter) ? 0.7 : 0;
    const qsizetype allowed = longer.size() / 6 + 1;
    if (longer.size() - shorter.size() <= allowed && editDistance(a, b) <= allowed)
        return 0.85;
    return longer.startsWith(shorter) ? 0.7 : 0;
}

/// Each word goes with the one that is most like it, and each only once.
double shareOfWords(const QStringList &a, QStringList b)
{
    const double all = double(a.size() + b.size());
    double sum = 0;
    for (const QString &word : a) {
        qsizetype nearest = -1;
        double best = 0;
        for (qsizetype i = 0; i < b.size(); ++i) {
            const double like = likenessOfWords(word, b[i]);
            if (like > best) {
                best = like;
                nearest = i;
            }
        }
        if (nearest >= 0)
            b.removeAt(nearest);
        sum += 2 * best;
    }
    return all > 0 ? sum / all : 0;
}

bool arePhrasesAkin(const NameWords &a, const NameWords &b)
{
    return areAkin(a.words.join(u' '), b.words.join(u' '));
}

} // namespace

NameWords readNameWords(const QString &name)
{
    const WordTable &table = wordTable();
    NameWords result;
    const QStringList words = meant(split(readColumnName(name).name));
    for (const QString &word : words) {
        if (table.filler.contains(word))
            continue;
        result.words += word;
        if (word.size() == 1 || word.front().isDigit() || isRoman(word)
            || table.marks.contains(word))
            result.marks += word;
    }
    return result;
}

int likeness(const NameWords &a, const NameWords &b)
{
    if (a.words.isEmpty() || b.words.isEmpty())
        return 0;
    if (a.words == b.words)
        return sameWordsLikeness;
    const bool bothMarked = !a.marks.isEmpty() && !b.marks.isEmpty();
    if (bothMarked && a.marks != b.marks)
        return 0;
    double share = shareOfWords(a.words, b.words);
    if (arePhrasesAkin(a, b))
        share = std::max(share, 0.85);
    // "boardthicknes" has no words to compare.
    if (a.marks == b.marks && isNear(a.words.join(QString()), b.words.join(QString())))
        share = std::max(share, 0.7);
    if (share < 0.5)
        return 0;
    const bool oneMarked = a.marks != b.marks;
    return std::min(int(std::lround(share * mostLikeness)), oneMarked ? 45 : mostLikeness);
}

} // namespace m2m
