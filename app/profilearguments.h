// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/profile.h"

#include <QCommandLineOption>

class QCommandLineParser;

namespace m2m {

/// What `m2m-uploader profile` was asked to do; values only.
struct ProfileInvocation {
    enum class Verb { List, Show, Add, Import, Test, SetSecret, SetProxyPassword, Export, Remove };
    Verb verb = Verb::List;
    QString what; ///< the name of a profile; add and import: a file
    QString name; ///< --name
    std::optional<InstanceKind> kind;
    QString caFile;
    bool repin = false;
    bool withSecret = false;
};

/// The options of `profile` beside those that other commands have too.
class ProfileArguments {
public:
    ProfileArguments();
    [[nodiscard]] QList<QCommandLineOption> options() const;
    /// Fills `out` from the words after "profile"; answers what is wrong with them, or nothing.
    [[nodiscard]] QString read(
        const QCommandLineParser &parser, const QStringList &words, ProfileInvocation &out) const;

private:
    QCommandLineOption m_name;
    QCommandLineOption m_kind;
    QCommandLineOption m_caFile;
    QCommandLineOption m_repin;
    QCommandLineOption m_withSecret;
};

} // namespace m2m
