// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "errortext.h"
#include "profiles/profile.h"

#include <optional>

namespace m2m {

/// What is wrong with a profile, or with the file that one shall be made of; nothing for errors of
/// other things.
[[nodiscard]] std::optional<ErrorText> profileErrorText(const Error &error);

/// Within a sentence: "development", "staging", "production", "practice".
[[nodiscard]] QString kindText(InstanceKind kind);
/// On one line: "as the system says", "none", "proxy.example.org:3128, as ana".
[[nodiscard]] QString proxyText(const ProxySettings &proxy);
/// Whose certificates are trusted and until when; empty for none.
[[nodiscard]] QString certificatesText(const QByteArray &pem);

} // namespace m2m
