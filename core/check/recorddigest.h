// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QJsonObject>
#include <QString>

namespace m2m {

/// A short stand-in for what a record says, to find out whether two say the same. The digest of an
/// object is the sum of those of its members, so that it can be put together in any order. That two
/// different ones of a million records have the same is as likely as 3 in 100 million; nobody is
/// kept from making such a pair on purpose. Only comparable within one run of the program. Nought
/// stands for nothing.
enum class Digest : quint64 {};

constexpr Digest operator+(Digest a, Digest b) { return Digest(quint64(a) + quint64(b)); }
constexpr Digest operator-(Digest a, Digest b) { return Digest(quint64(a) - quint64(b)); }
constexpr Digest &operator+=(Digest &a, Digest b) { return a = a + b; }
constexpr Digest &operator-=(Digest &a, Digest b) { return a = a - b; }

/// Of the members of a list, put together in their order.
class ListDigest {
public:
    void add(Digest element)
    {
        constexpr quint64 odd = 0x9e3779b9'7f4a7c15;
        m_state = (m_state ^ quint64(element)) * odd;
        m_state ^= m_state >> 29;
        ++m_count;
    }
    [[nodiscard]] Digest sum() const { return Digest(m_state + m_count); }

private:
    quint64 m_state = 0x2545f491'4f6cdd1d;
    quint64 m_count = 0;
};

/// Digests of the values of one member. Values that JSON writes in one way have one digest: 10 and
/// 10.0. Any thread.
class MemberDigest {
public:
    explicit MemberDigest(const QString &key);
    [[nodiscard]] Digest of(const QJsonValue &value) const; ///< undefined: nothing
    [[nodiscard]] Digest ofText(QByteArrayView utf8) const;
    [[nodiscard]] Digest ofNumber(double number) const;
    /// Of elements as elementKey() has them.
    [[nodiscard]] Digest ofList(const ListDigest &list) const;
    [[nodiscard]] Digest ofObject(Digest members) const; ///< the sum of those of its members

private:
    quint64 m_seed;
};

/// Elements of lists are digested as members of this name.
[[nodiscard]] inline QString elementKey() { return QStringLiteral("[]"); }

[[nodiscard]] Digest digestOf(const QJsonObject &data);

} // namespace m2m
