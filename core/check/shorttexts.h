// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstring>
#include <optional>
#include <utility>
#include <vector>

namespace m2m {

/// What was found out about a few short cells: words such as "yes" that stand in a column again and
/// again. Looks at them in a tenth of the time of a hash.
template <typename Found> class ShortTexts {
public:
    /// Null: not known here. Valid until add().
    [[nodiscard]] const Found *find(QByteArrayView text) const
    {
        if (m_few.empty())
            return nullptr;
        const std::optional<quint64> key = keyOf(text);
        for (size_t i = 0; key && i < m_few.size(); ++i) {
            if (m_few[i].first == *key)
                return &m_few[i].second;
        }
        return nullptr;
    }

    void add(QByteArrayView text, const Found &found)
    {
        const std::optional<quint64> key = keyOf(text);
        if (key && m_few.size() < most && !find(text))
            m_few.emplace_back(*key, found);
    }

private:
    static constexpr size_t most = 12;

    /// The bytes and how many they are.
    static std::optional<quint64> keyOf(QByteArrayView text)
    {
        quint64 key = 0;
        if (text.size() >= qsizetype(sizeof key))
            return {};
        std::memcpy(&key, text.data(), size_t(text.size()));
        return key << 8 | quint64(text.size());
    }

    std::vector<std::pair<quint64, Found>> m_few;
};

} // namespace m2m
