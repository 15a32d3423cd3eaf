// SPDX-License-Identifier: GPL-3.0-or-later
#include "error.h"

#include <QMetaEnum>

namespace m2m {

QString errorKindKey(ErrorKind kind)
{
    QString key = QString::fromLatin1(QMetaEnum::fromType<ErrorKind>().valueToKey(int(kind)));
    key[0] = key[0].toLower();
    return key;
}

std::optional<ErrorKind> errorKindFromKey(const QString &key)
{
    if (key.isEmpty())
        return {};
    QByteArray name = key.toLatin1();
    name[0] = char(QChar::toUpper(uint(name[0])));
    bool known = false;
    const int value = QMetaEnum::fromType<ErrorKind>().keyToValue(name.constData(), &known);
    return known ? std::optional(ErrorKind(value)) : std::nullopt;
}

} // namespace m2m
