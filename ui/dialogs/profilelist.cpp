// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilelist.h"

#include "text/instancetext.h"
#include "widgets/icons.h"
#include "widgets/instancepill.h"

#include <QSignalBlocker>

namespace m2m {

ProfileList::ProfileList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("profileList"));
    setAccessibleName(tr("Profiles"));
    setIconSize({20, 20});
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ProfileList::setProfiles(const QList<Profile> &profiles, const QString &current)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const Profile &profile : profiles) {
        const InstanceLook look = instanceLook(profile.kind);
        auto *item = new QListWidgetItem(themedIcon(look.icon, look.tone),
            profile.name + QLatin1Char('\n') + instanceWord(profile.kind), this);
        item->setData(Qt::UserRole, profile.name);
        item->setToolTip(profile.dbDomain);
        if (profile.name == current)
            setCurrentItem(item);
    }
    if (!currentItem())
        setCurrentRow(0);
}

QString ProfileList::chosen() const
{
    return currentItem() ? currentItem()->data(Qt::UserRole).toString() : QString();
}

} // namespace m2m
