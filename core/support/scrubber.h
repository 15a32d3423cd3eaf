// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace m2m {

/// Takes out of a text what may not leave the station: secrets by their form (redacted()) and those
/// that are known, however they are written; the home folder, which names its owner; and names.
class Scrubber {
public:
    /// Whole words are meant by names; of two letters or less they are not looked for.
    Scrubber(const QStringList &secrets, QString home, const QStringList &names);
    [[nodiscard]] QString scrubbed(QString text) const;

private:
    QStringList m_secrets; ///< in all their ways of writing, the longest first
    QString m_home;
    QList<QRegularExpression> m_names; ///< each as a whole word
};

/// The beginning of a client ID, and how long it is: enough to tell two apart.
[[nodiscard]] QString maskedId(const QString &id);

} // namespace m2m
