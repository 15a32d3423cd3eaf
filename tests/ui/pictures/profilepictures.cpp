// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/profilesdialog.h"
#include "tour.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace m2m {

/// The profiles dialog: untested, tested, with a wrong secret, and a host that was pinned.
void playProfiles(Stage &stage)
{
    Camera &camera = stage.camera;
    ProfileStore store(stage.settings);
    SecretStore secrets;
    Profile bench = stage.profile;
    bench.name = QStringLiteral("Bench in the clean room");
    bench.kind = InstanceKind::Development;
    Profile production{QStringLiteral("Factory"), InstanceKind::Production,
        QStringLiteral("apa.example.org"), QStringLiteral("factory.eu.auth0.com"),
        QStringLiteral("q9pRkVbOa3Xt0sWmZ5yLhC7dUeFnGj2T")};
    production.proxy = {ProxySettings::Mode::Manual, QStringLiteral("proxy.example.org"), 3128,
        QStringLiteral("winder2")};
    Profile staging = production;
    staging.name = QStringLiteral("Rehearsal");
    staging.kind = InstanceKind::Staging;
    staging.dbDomain = QStringLiteral("staging.apa.example.org");
    for (const Profile &profile : {bench, production, staging}) {
        if (!store.save(profile))
            std::fprintf(stderr, "a profile cannot be saved\n");
    }
    secrets.write(
        bench, SecretStore::Of::Client, practice::practiceSecret(), [](const Result<void> &) {});
    QTest::qWait(300);
    ProfilesDialog dialog(store, secrets, bench.name);
    dialog.show();
    QTest::qWait(300);
    camera.take(QStringLiteral("6-profiles"), dialog);
    dialog.findChild<QLineEdit *>(QStringLiteral("profileSecret"))
        ->setText(practice::practiceSecret());
    dialog.findChild<QPushButton *>(QStringLiteral("testConnection"))->click();
    QTest::qWait(1500);
    camera.take(QStringLiteral("6-profiles-tested"), dialog);
    dialog.findChild<QLineEdit *>(QStringLiteral("profileSecret"))->setText(QStringLiteral("no"));
    dialog.findChild<QPushButton *>(QStringLiteral("testConnection"))->click();
    QTest::qWait(1500);
    camera.take(QStringLiteral("6-profiles-wrong"), dialog);
    dialog.findChild<QListWidget *>(QStringLiteral("profileList"))->setCurrentRow(1);
    auto *db = dialog.findChild<QLineEdit *>(QStringLiteral("profileDb"));
    db->clear();
    QTest::keyClicks(db, QStringLiteral("apb.example.org"));
    dialog.findChild<QPushButton *>(QStringLiteral("saveProfile"))->click();
    QTest::qWait(300);
    camera.take(QStringLiteral("6-profiles-pinned"), dialog);
    dialog.resize(860, 480); // what is left of a small screen at 150 %
    camera.take(QStringLiteral("small-profiles"), dialog);
}

} // namespace m2m
