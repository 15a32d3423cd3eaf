// SPDX-License-Identifier: GPL-3.0-or-later

// The files of the profiles dialog: what is imported, exported and dropped.

#include "profileform.h"
#include "profiles/credentialsfile.h"
#include "profilesdialog.h"
#include "widgets/messagebanner.h"

#include <QDropEvent>
#include <QMimeData>
#include <QSaveFile>

namespace m2m {

namespace {

bool isCredentials(const QString &path) { return path.endsWith(QLatin1StringView(".py")); }

bool isProfile(const QString &path) { return path.endsWith(QLatin1StringView(".json")); }

/// The one file that is dragged; empty: it is none, or several.
QString draggedFile(const QDropEvent &event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

void ProfilesDialog::importCredentials(const QString &path)
{
    const auto credentials = loadCredentials(path);
    if (!credentials) {
        complain(credentials.error());
        return;
    }
    const auto kind = proposedKind(credentials->dbDomain);
    const QString host = credentials->dbDomain.section(QStringLiteral("://"), -1);
    showUnsaved(
        profileOf(*credentials, host, kind.value_or(InstanceKind::Development)), kind.has_value());
    m_credentialsPath = path;
    m_form->setSecret(credentials->clientSecret);
    tell(Tone::Primary, tr("The four values are read."),
        kind ? tr("Look at name and kind, then save: the secret goes into the keychain.")
             : tr("Choose the kind of instance, then save: the secret goes into the keychain."));
    if (!kind)
        m_form->focusKind();
}

void ProfilesDialog::importProfile(const QString &path)
{
    const auto profile = loadProfile(path);
    if (!profile) {
        complain(profile.error());
        return;
    }
    showUnsaved(*profile, true);
}

void ProfilesDialog::exportProfile(const QString &path)
{
    const auto profile = m_profiles.find(m_savedAs);
    if (!profile) {
        complain(profile.error());
        return;
    }
    QSaveFile file(path);
    const QByteArray json = profileToJson(*profile);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        complain(Error{ErrorKind::FileNotWritable, path});
        return;
    }
    tell(Tone::Good, tr("The profile is exported, without its secret."), path);
}

bool ProfilesDialog::take(const QString &path)
{
    if (m_changed)
        return false;
    if (isCredentials(path))
        importCredentials(path);
    else if (isProfile(path))
        importProfile(path);
    else
        return false;
    return true;
}

void ProfilesDialog::dragEnterEvent(QDragEnterEvent *event)
{
    const QString path = draggedFile(*event);
    if (!m_changed && (isCredentials(path) || isProfile(path)))
        event->acceptProposedAction();
}

void ProfilesDialog::dropEvent(QDropEvent *event)
{
    if (take(draggedFile(*event)))
        event->acceptProposedAction();
}

} // namespace m2m
