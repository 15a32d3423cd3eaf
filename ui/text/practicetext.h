// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// What the command line says of `practice serve`.
namespace m2m::clitext {

[[nodiscard]] QString practiceHelp();

struct PracticeServes {
    QString address; ///< host:port
    QString tokenAddress;
    QString folder;
    QString clientId;
    bool tls = false;
    std::optional<quint32> seed; ///< where mishaps can happen
};
[[nodiscard]] QString practiceServes(const PracticeServes &what);

[[nodiscard]] QString notAChance(const QString &option); ///< needs 0 to 1
[[nodiscard]] QString notInRange(const QString &option, qint64 least, qint64 most);
[[nodiscard]] QString chancesAboveOne();
[[nodiscard]] QString tlsNeedsBoth();
[[nodiscard]] QString noCertificateIn(const QString &file);
[[nodiscard]] QString noKeyIn(const QString &file);
[[nodiscard]] QString onlyForPractice(const QString &option);

} // namespace m2m::clitext
