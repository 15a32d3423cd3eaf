// SPDX-License-Identifier: GPL-3.0-or-later
#include "format.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace m2m {

namespace {
struct Format {
    Q_DECLARE_TR_FUNCTIONS(Format)
};
constexpr int shownListItems = 3;

/// Hours and minutes as the locale writes them. The C locale's short form has seconds.
QString timePattern()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QStringLiteral("HH:mm")
                                           : locale.timeFormat(QLocale::ShortFormat);
}
} // namespace

QString numberText(qint64 number) { return QLocale().toString(number); }

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString whenText(const QDateTime &when)
{
    if (!when.isValid())
        return {};
    const QDateTime local = when.toLocalTime();
    const QString time = QLocale().toString(local.time(), timePattern());
    const QDate today = QDate::currentDate();
    const qint64 days = local.date().daysTo(today);
    if (days == 0)
        return Format::tr("Today %1").arg(time);
    if (days == 1)
        return Format::tr("Yesterday %1").arg(time);
    const QString pattern = local.date().year() == today.year()
        ? Format::tr("d MMM", "pattern of a day of this year: d is the day, MMM the month's name")
        : Format::tr("d MMM yyyy", "pattern of a day: d, MMM as above, yyyy is the year");
    return QLocale().toString(local.date(), pattern) + QLatin1Char(' ') + time;
}

QString dayText(const QDate &day)
{
    const qint64 days = day.daysTo(QDate::currentDate());
    if (days == 0)
        return Format::tr("Today");
    if (days == 1)
        return Format::tr("Yesterday");
    return QLocale().toString(day, QLocale::LongFormat);
}

QString minuteText(const QDateTime &when)
{
    return when.isValid() ? when.toLocalTime().toString(QStringLiteral("HH:mm")) : QString();
}

QString clockText(const QDateTime &when)
{
    if (!when.isValid())
        return {};
    QString pattern = timePattern();
    pattern.replace(QStringLiteral("mm"), QStringLiteral("mm:ss"));
    return QLocale().toString(when.toLocalTime().time(), pattern);
}

QString durationText(qint64 seconds)
{
    if (seconds < 90)
        return Format::tr("about %1 s").arg(qMax<qint64>(seconds, 1));
    if (seconds < 5400)
        return Format::tr("about %1 min").arg((seconds + 30) / 60);
    return Format::tr("about %1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
}

QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::String:
        return oneLine(value.toString());
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    default:
        break;
    }
    // A scalar is no document: it is written as the only member of a list and taken out again.
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

QString shortValueText(const QJsonValue &value)
{
    if (value.isArray() && value.toArray().size() > shownListItems)
        return Format::tr("%n value(s)", nullptr, int(value.toArray().size()));
    if (value.isObject()) {
        // An option set: what counts is what is ticked.
        const QJsonObject object = value.toObject();
        QStringList ticked;
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!it->isBool())
                return valueText(value);
            if (it->toBool())
                ticked.append(it.key());
        }
        return ticked.isEmpty() ? Format::tr("none of %1").arg(object.size())
                                : ticked.join(QStringLiteral(", "));
    }
    return valueText(value);
}

QString oneLine(const QString &text)
{
    QString line = text;
    line.replace(QStringLiteral("\r\n"), QStringLiteral("⏎"));
    line.replace(QLatin1Char('\n'), QChar(0x23CE));
    line.replace(QLatin1Char('\r'), QChar(0x23CE));
    line.replace(QLatin1Char('\t'), QChar(0x21E5));
    return line;
}

QString cut(const QString &text, int limit)
{
    return text.size() > limit ? text.left(limit - 1) + QChar(0x2026) : text;
}

QString prettyJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isNull())
        return QString::fromUtf8(json);
    QStringList lines =
        QString::fromUtf8(document.toJson(QJsonDocument::Indented)).split(QLatin1Char('\n'));
    for (QString &line : lines) {
        qsizetype spaces = 0;
        while (spaces < line.size() && line.at(spaces) == QLatin1Char(' '))
            ++spaces;
        line.remove(0, spaces / 2); // QJsonDocument indents by four
    }
    return lines.join(QLatin1Char('\n')).trimmed();
}

QString digitsOf(const QString &typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

QString quoted(const QString &text, int limit)
{
    return Format::tr("“%1”", "a text in quotation marks").arg(cut(oneLine(text), limit));
}

} // namespace m2m
