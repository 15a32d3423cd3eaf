// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"

namespace m2m {

/// What `client_credentials.py`, the file that the DB team hands out, assigns.
struct Credentials {
    QString clientId;
    QString clientSecret;
    QString auth0Domain;
    QString dbDomain;
};

/// Reads the four assignments as text; nothing is executed. A value is taken only where the file
/// leaves no doubt: a plain text literal in any of its forms, assigned at the top level; of several
/// assignments the last one counts. Whatever else the file does is of no concern.
/// Error: ProfileDamaged with "member", "line" (0: nowhere) and "why": "missing", "notALiteral",
/// "conditional" (only inside an if, a function, …), "badEscape", "empty", "controlCharacter",
/// "unterminated", "notUtf8", "tooLarge". No error carries a value.
[[nodiscard]] Result<Credentials> credentialsFromPython(
    const QByteArray &source, const QString &place);
/// The same of a file; FileNotFound, FileNotReadable.
[[nodiscard]] Result<Credentials> loadCredentials(const QString &path);

/// The file does not say which kind of instance it is for. This machine is proposed to be for
/// development, a host whose name speaks of staging or tests for staging; nothing else is guessed.
[[nodiscard]] std::optional<InstanceKind> proposedKind(const QString &dbDomain);

/// A profile with everything but the secret.
[[nodiscard]] Profile profileOf(
    const Credentials &credentials, const QString &name, InstanceKind kind);

} // namespace m2m
