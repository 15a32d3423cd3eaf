// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/profile.h"

#include <QListWidget>

namespace m2m {

/// Profiles by name, each with the icon, colour and word of its kind.
class ProfileList : public QListWidget {
    Q_OBJECT
public:
    explicit ProfileList(QWidget *parent = nullptr);
    /// Chooses `current`, or else the first; that is not told by a signal.
    void setProfiles(const QList<Profile> &profiles, const QString &current);
    [[nodiscard]] QString chosen() const; ///< empty: there is none
};

} // namespace m2m
