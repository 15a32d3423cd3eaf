// SPDX-License-Identifier: GPL-3.0-or-later
#include "componentref.h"

#include "base/recordids.h"
#include "base/shortuuid.h"

#include <QRegularExpression>

#include <array>

namespace m2m {

namespace {

std::optional<ComponentRef> readShort(const QString &text)
{
    if (text.size() < 20 || text.size() > 22)
        return {};
    const auto in58 = decodeShortUuid(text, ShortUuidAlphabet::Base58);
    const auto in57 = decodeShortUuid(text, ShortUuidAlphabet::Base57);
    if (!in58 && !in57)
        return {};
    // Most texts can be read in both alphabets, and then mean two different components: only the
    // instance knows which of them exists.
    ComponentRef ref;
    ref.shortUuid = text;
    if (!in58 || !in57)
        ref.uuid = in58 ? *in58 : *in57;
    return ref;
}

} // namespace

std::optional<ComponentRef> readComponentRef(const QString &cell)
{
    static const QRegularExpression label(
        QStringLiteral(R"(\A(?:https?://)?[^\s/]+(?:/[^\s/]+)*/c/([0-9A-Za-z]+)/?\z)"));
    const QString text = cell.trimmed();
    if (isUuid(text))
        return ComponentRef{text.toLower(), {}};
    const QRegularExpressionMatch match = label.match(text);
    return readShort(match.hasMatch() ? match.captured(1) : text);
}

QStringList spellingsOf(const ComponentRef &ref)
{
    constexpr std::array alphabets{ShortUuidAlphabet::Base58, ShortUuidAlphabet::Base57};
    QStringList uuids;
    QStringList shortUuids;
    if (!ref.uuid.isEmpty())
        uuids << ref.uuid;
    if (!ref.shortUuid.isEmpty())
        shortUuids << ref.shortUuid;
    for (const ShortUuidAlphabet alphabet : alphabets) {
        const auto uuid = ref.uuid.isEmpty() ? decodeShortUuid(ref.shortUuid, alphabet)
                                             : std::optional<QString>();
        if (uuid && !uuids.contains(*uuid))
            uuids << *uuid;
    }
    for (const QString &uuid : std::as_const(uuids)) {
        for (const ShortUuidAlphabet alphabet : alphabets) {
            const QString shortUuid = encodeShortUuid(uuid, alphabet);
            if (ref.shortUuid.isEmpty() && !shortUuids.contains(shortUuid))
                shortUuids << shortUuid;
        }
    }
    return uuids + shortUuids;
}

} // namespace m2m
