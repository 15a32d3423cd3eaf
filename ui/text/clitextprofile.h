// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/connectiontest.h"
#include "profiles/profile.h"

#include <QString>

/// What `m2m-uploader profile` says, as whole lines.
namespace m2m::clitext {

[[nodiscard]] QString profileHelp();
[[nodiscard]] QString whichProfileCommand();
[[nodiscard]] QString missingName(const QString &what);
[[nodiscard]] QString unknownKind(const QString &word);
[[nodiscard]] QString whichKind(const QString &dbDomain);

[[nodiscard]] QString noProfiles();
[[nodiscard]] QString profileListHead();
[[nodiscard]] QString profileLine(const Profile &profile);
/// `secret` as it is in the keychain: nothing wrong, or why it is not to be had.
[[nodiscard]] QString profileDetails(const Profile &profile, const std::optional<Error> &secret);

[[nodiscard]] QString profileSaved(const Profile &profile, bool replaced);
[[nodiscard]] QString kindProposed(InstanceKind kind, const QString &dbDomain);
[[nodiscard]] QString secretKept(const QString &name);
[[nodiscard]] QString secretNotKept(const QString &name);
[[nodiscard]] QString deleteTheFile(const QString &path);
[[nodiscard]] QString profileRemoved(const QString &name, bool withSecret);
[[nodiscard]] QString secretPrompt(const Profile &profile);
[[nodiscard]] QString proxyPasswordPrompt(const Profile &profile);
[[nodiscard]] QString noTerminal();
[[nodiscard]] QString noProxyUser();

[[nodiscard]] QString testing(const Profile &profile);
[[nodiscard]] QString tested(
    const ConnectionReport &report, ConnectionReport::Part part, const Profile &profile);

} // namespace m2m::clitext
