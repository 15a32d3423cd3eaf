// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/profilechange.h"
#include "widgets/theme.h"

#include <QDialog>

namespace m2m {

class Button;
class ConnectionPanel;
class MessageBanner;
class ProfileForm;
class ProfileList;

/// The station's profiles: make, import, change, test, export, delete. Works on the stores
/// directly; both have to outlive it. While something is changed and not saved, no other profile
/// can be chosen, so that nothing typed is lost.
class ProfilesDialog : public QDialog {
    Q_OBJECT
public:
    /// `current`: the name of the profile to show first.
    ProfilesDialog(ProfileStore &profiles, SecretStore &secrets, const QString &current = {},
        QWidget *parent = nullptr);

    /// What the buttons do once a file is chosen.
    void importCredentials(const QString &path);
    void importProfile(const QString &path);
    void exportProfile(const QString &path);

    /// What a file that is dropped here does: credentials or a profile, by its ending. False: it is
    /// neither, or something is unsaved.
    [[nodiscard]] bool take(const QString &path);

    void reject() override; ///< not while something is unsaved

Q_SIGNALS:
    void profilesChanged();
    void profileSaved(const m2m::Profile &profile); ///< its secret, too, is where it belongs

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeRight();
    void fillList(const QString &current);
    void showChosen();
    void showProfile(const Profile &profile, const QString &savedAs, bool kindKnown);
    void askForSecretState(const Profile &profile);
    void showUnsaved(const Profile &profile, bool kindKnown);
    void formChanged();
    void save(Repin repin);
    void saved(const ProfileChange &change, const std::optional<Error> &notKept);
    void deleteProfile(const Profile &profile, bool withSecret);
    void test();
    void tell(Tone tone, const QString &title, const QString &text, const QString &action = {});
    void complain(const Error &error);
    void refresh();

    ProfileStore &m_profiles;
    SecretStore &m_secrets;
    ProfileList *m_list = nullptr;
    ProfileForm *m_form = nullptr;
    MessageBanner *m_banner = nullptr;
    ConnectionPanel *m_panel = nullptr;
    Button *m_new = nullptr;
    Button *m_importCredentials = nullptr;
    Button *m_importProfile = nullptr;
    Button *m_export = nullptr;
    Button *m_delete = nullptr;
    Button *m_test = nullptr;
    Button *m_discard = nullptr;
    Button *m_save = nullptr;
    Button *m_close = nullptr;
    QString m_savedAs; ///< the name of the profile that is shown; empty: it was never saved
    QString m_credentialsPath; ///< the file that still holds the secret of what is shown
    bool m_changed = false;
    int m_shown = 0; ///< answers of the keychain to an earlier profile are dropped
};

} // namespace m2m
