// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainmoment.h"

#include "recipe/steps.h"

#include <QHash>

#include <optional>

namespace m2m {

namespace {

constexpr qsizetype withSeconds = 8; ///< 23:59:59
constexpr qsizetype withoutSeconds = 5;
constexpr qsizetype lengthOfDay = 10; ///< as it is sent: 2024-02-29
constexpr qsizetype longestDay = 40;
constexpr qsizetype mostDays = 10'000;

bool areDigitsBelow(QByteArrayView two, int limit)
{
    const auto isDigit = [](char byte) { return byte >= '0' && byte <= '9'; };
    return isDigit(two[0]) && isDigit(two[1]) && 10 * (two[0] - '0') + (two[1] - '0') < limit;
}

bool isTimeOfDay(QByteArrayView time)
{
    return areDigitsBelow(time.first(2), 24) && time[2] == ':' && areDigitsBelow(time.sliced(3), 60)
        && (time.size() == withoutSeconds
            || (time[5] == ':' && areDigitsBelow(time.sliced(6), 60)));
}

class PlainMoment final : public PlainCell {
public:
    PlainMoment(
        const Field &field, const QList<Step> &steps, const QTimeZone &zone, const QString &key)
        : m_steps(steps, {&field, zone})
        , m_digest(key)
    {
    }

    bool knows(QByteArrayView cell, Digest &digest) override
    {
        qsizetype size = withSeconds;
        if (cell.size() <= size || !isTimeOfDay(cell.last(size)))
            size = withoutSeconds;
        if (cell.size() <= size || cell.size() > size + longestDay || !isTimeOfDay(cell.last(size)))
            return false;
        const Day &day = dayOf(cell.chopped(size), size);
        if (day.offset.isEmpty())
            return false;
        m_text.resize(0);
        m_text.append(day.day).append(cell.last(size));
        if (size == withoutSeconds)
            m_text.append(":00");
        m_text.append(day.offset);
        digest = m_digest.ofText(m_text);
        return true;
    }

private:
    struct Day {
        QByteArray day; ///< and the T behind it
        QByteArray offset; ///< empty: the steps do more than add it, or not the same all day
    };

    const Day &dayOf(QByteArrayView written, qsizetype size)
    {
        if (m_last && m_lastSize == size && m_lastWritten == written)
            return *m_last;
        m_lastWritten.resize(0);
        m_lastWritten.append(written);
        m_lastSize = size;
        QHash<QByteArray, Day> &days = size == withSeconds ? m_days : m_daysWithoutSeconds;
        auto known = days.find(m_lastWritten);
        if (known == days.end()) {
            if (days.size() >= mostDays)
                days.clear();
            // A copy with bytes of its own: the other one is written over.
            const QByteArray key(m_lastWritten.constData(), m_lastWritten.size());
            known = days.insert(key, readDay(key, size));
        }
        m_last = &*known;
        return *m_last;
    }

    [[nodiscard]] Day readDay(const QByteArray &written, qsizetype size) const
    {
        std::optional<Day> found;
        for (const char *time : {"00:00:00", "12:34:56", "23:59:59"}) {
            const QByteArray part(time, size);
            const StepResult result = m_steps.run(QString::fromUtf8(written + part));
            const QByteArray value = result.value.toString().toLatin1();
            const QByteArray sent = 'T' + part + (size == withSeconds ? "" : ":00");
            if (result.issue || value.size() <= lengthOfDay + sent.size()
                || value.sliced(lengthOfDay, sent.size()) != sent)
                return {};
            const Day day{value.first(lengthOfDay + 1), value.sliced(lengthOfDay + sent.size())};
            if (found && (found->day != day.day || found->offset != day.offset))
                return {};
            found = day;
        }
        return *found;
    }

    PreparedSteps m_steps;
    MemberDigest m_digest;
    QHash<QByteArray, Day> m_days; ///< by what stands before the time
    QHash<QByteArray, Day> m_daysWithoutSeconds;
    const Day *m_last = nullptr;
    QByteArray m_lastWritten;
    qsizetype m_lastSize = 0;
    QByteArray m_text;
};

} // namespace

std::unique_ptr<PlainCell> plainMoment(
    const Field &field, const QList<Step> &steps, const QTimeZone &zone, const QString &key)
{
    // Of several formats another one may read another time of the same day.
    for (const Step &step : steps) {
        if (!step.settings.value(u"otherFormats").isUndefined())
            return nullptr;
    }
    return std::make_unique<PlainMoment>(field, steps, zone, key);
}

} // namespace m2m
