// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainsteps.h"

#include "base/jsvalue.h"
#include "recipe/steps.h"

#include <QJsonArray>

#include <algorithm>
#include <cstring>
#include <string_view>

namespace m2m {

namespace {

constexpr qsizetype longestPlain = 4096;

/// The text as bytes; nothing where it has no bytes of its own (half a character).
std::optional<QByteArray> plainBytes(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return QString::fromUtf8(bytes) == text ? std::optional(bytes) : std::nullopt;
}

/// Without the blanks around it: in texts that isPlain() takes there are no others.
QByteArrayView bare(QByteArrayView text)
{
    while (!text.isEmpty() && text.front() == ' ')
        text = text.sliced(1);
    while (!text.isEmpty() && text.back() == ' ')
        text.chop(1);
    return text;
}

/// Printable ASCII and what two bytes of UTF-8 say, but for the blank among it: what can be read
/// without doubt, and has one length, one case and one kind of blank. A # may be the mark of a
/// spreadsheet's error, and E+ that of a number it has rounded.
bool isPlainByByte(QByteArrayView cell)
{
    char before = '\0';
    for (qsizetype i = 0; i < cell.size(); before = cell[i++]) {
        const auto byte = uchar(cell[i]);
        if (byte < 0x80) {
            if (byte < ' ' || byte == 0x7F || byte == '#' || (byte == '+' && before == 'E'))
                return false;
            continue;
        }
        if (byte < 0xC2 || byte > 0xDF || i + 1 == cell.size())
            return false;
        const auto next = uchar(cell[i + 1]);
        if (next < 0x80 || next > 0xBF || (byte == 0xC2 && next == 0xA0))
            return false;
        ++i;
    }
    return true;
}

/// Eight bytes of which none needs a closer look: neither control characters nor beyond ASCII, nor
/// one of the signs above. Sometimes false where all is well.
bool isPlainWord(quint64 eight)
{
    constexpr quint64 ones = 0x0101010101010101;
    constexpr quint64 tops = 0x8080808080808080;
    const auto below = [](quint64 bytes, quint64 limit) {
        return (bytes - ones * limit) & ~bytes & tops;
    };
    const quint64 any = eight | (eight + ones) // beyond ASCII, and the last of ASCII
        | below(eight, ' ') | below(eight ^ (ones * '#'), 1) | below(eight ^ (ones * '+'), 1);
    return (any & tops) == 0;
}

bool isPlain(QByteArrayView cell)
{
    if (cell.isEmpty())
        return true;
    constexpr qsizetype wide = sizeof(quint64);
    const auto isPlainFrom = [&cell](qsizetype at) {
        quint64 eight = 0;
        std::memcpy(&eight, cell.data() + at, wide);
        return isPlainWord(eight);
    };
    if (cell.size() < wide) {
        quint64 eight = 0x6161616161616161; // letters behind the end
        std::memcpy(&eight, cell.data(), size_t(cell.size()));
        return isPlainWord(eight) || isPlainByByte(cell);
    }
    qsizetype at = 0;
    while (at + wide <= cell.size() && isPlainFrom(at))
        at += wide;
    // What is left is looked at with some that was before it.
    const bool plain = at + wide > cell.size() && isPlainFrom(cell.size() - wide);
    return plain || isPlainByByte(cell);
}

/// Whether nought is written there; nothing: it takes a closer look.
std::optional<bool> isNoughtWord(QByteArrayView word)
{
    const bool digits =
        std::any_of(word.begin(), word.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
    if (!digits)
        return false;
    const bool others = std::any_of(word.begin(), word.end(), [](char byte) {
        return byte != '0' && byte != '.' && byte != ',' && byte != '-' && byte != '+';
    });
    // Where there is no exponent, all signs of a nought are those.
    const bool exponent = word.contains('e') || word.contains('E');
    return others && !exponent ? std::optional(false) : std::nullopt;
}

} // namespace

PlainSteps::PlainSteps(const QList<Step> &steps)
{
    while (m_count < steps.size() && take(steps[m_count]))
        ++m_count;
}

bool PlainSteps::take(const Step &step)
{
    const auto text = [&step](const QString &name) {
        return plainBytes(step.settings.value(name).toString());
    };
    One one;
    if (step.name == step::trim()) {
        one.kind = Kind::Trim;
    } else if (step.name == step::letterCase()) {
        one.kind = step.settings.value(u"to").toString() == u"upper" ? Kind::Upper : Kind::Lower;
    } else if (step.name == step::replace()) {
        const auto find = text(QStringLiteral("find"));
        const auto with = text(QStringLiteral("with"));
        // What is put in must be as plain as the rest, for the steps behind it.
        if (!find || !with || find->isEmpty() || !isPlain(*with))
            return false;
        one.kind = Kind::Replace;
        one.find = *find;
        one.with = *with;
    } else if (step.name == step::missing()) {
        one.kind = Kind::Missing;
        one.flag = step.settings.value(u"zero").toBool();
        const QJsonArray words = step.settings.value(u"texts").toArray();
        for (const QJsonValue word : words) {
            const auto bytes = plainBytes(js::trimmed(word.toString()));
            if (!bytes)
                return false;
            one.texts.push_back(*bytes);
        }
    } else if (step.name == step::defaultText()) {
        const auto with = text(QStringLiteral("text"));
        if (!with || !isPlain(*with))
            return false;
        one.kind = Kind::Default;
        one.with = *with;
    } else if (step.name == step::valueMap()) {
        one.kind = Kind::ValueMap;
        one.flag = step.settings.value(u"otherwise").toString() == u"keep";
        const QJsonArray pairs = step.settings.value(u"pairs").toArray();
        for (const QJsonValue pair : pairs) {
            const auto from = plainBytes(js::trimmed(pair[0].toString()));
            const auto to = plainBytes(pair[1].toString());
            if (!from || !to || !isPlain(*to))
                return false;
            one.texts.push_back(*from);
            one.results.push_back(*to);
        }
    } else {
        return false;
    }
    m_steps.push_back(std::move(one));
    return true;
}

std::optional<QByteArrayView> PlainSteps::changed(QByteArrayView cell)
{
    if (cell.size() > longestPlain || !isPlain(cell) || bare(cell).isEmpty())
        return {};
    QByteArrayView text = cell;
    for (const One &one : m_steps) {
        if (!run(one, text))
            return {};
    }
    return text;
}

bool PlainSteps::run(const One &one, QByteArrayView &text)
{
    switch (one.kind) {
    case Kind::Trim:
        text = bare(text);
        return true;
    case Kind::Upper:
    case Kind::Lower:
        return changeCase(one.kind == Kind::Upper, text);
    case Kind::Replace:
        replace(one, text);
        return text.size() <= longestPlain;
    case Kind::Missing: {
        const QByteArrayView word = bare(text);
        const std::optional<bool> nought = one.flag ? isNoughtWord(word) : false;
        if (!nought)
            return false;
        if (std::find(one.texts.begin(), one.texts.end(), word) != one.texts.end())
            text = {};
        return true;
    }
    case Kind::Default:
        if (bare(text).isEmpty())
            text = one.with;
        return true;
    case Kind::ValueMap: {
        const QByteArrayView word = bare(text);
        const auto found = std::find(one.texts.begin(), one.texts.end(), word);
        if (found != one.texts.end())
            text = one.results[size_t(found - one.texts.begin())];
        return found != one.texts.end() || one.flag || word.isEmpty();
    }
    }
    return false;
}

void PlainSteps::replace(const One &one, QByteArrayView &text)
{
    const std::string_view find(one.find.data(), size_t(one.find.size()));
    const std::string_view whole(text.data(), size_t(text.size()));
    size_t found = whole.find(find);
    if (found == std::string_view::npos)
        return;
    if (one.with.isEmpty() && found + find.size() == whole.size()) { // a unit behind a number
        text.chop(one.find.size());
        return;
    }
    std::string &room = otherRoom();
    size_t from = 0;
    for (; found != std::string_view::npos; found = whole.find(find, from)) {
        room.append(whole, from, found - from).append(one.with.data(), size_t(one.with.size()));
        from = found + find.size();
    }
    room.append(whole, from);
    text = QByteArrayView(room.data(), qsizetype(room.size()));
}

bool PlainSteps::changeCase(bool upper, QByteArrayView &text)
{
    if (std::any_of(text.begin(), text.end(), [](char byte) { return uchar(byte) >= 0x80; }))
        return false;
    std::string &room = otherRoom();
    room.resize(size_t(text.size()));
    std::transform(text.begin(), text.end(), room.begin(), [upper](char byte) {
        if (upper)
            return byte >= 'a' && byte <= 'z' ? char(byte - 'a' + 'A') : byte;
        return byte >= 'A' && byte <= 'Z' ? char(byte - 'A' + 'a') : byte;
    });
    text = QByteArrayView(room.data(), qsizetype(room.size()));
    return true;
}

/// Empty, and not the one that the text at hand may stand in.
std::string &PlainSteps::otherRoom()
{
    m_room = 1 - m_room;
    m_rooms[m_room].clear();
    return m_rooms[m_room];
}

} // namespace m2m
