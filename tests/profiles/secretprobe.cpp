// SPDX-License-Identifier: GPL-3.0-or-later
// What SecretStore says in the session that this runs in, a line for each word of the command line:
//   secretprobe write:<text> read remove write-proxy:<text> read-proxy remove-proxy give-up
// give-up asks, and the store goes before there is an answer.
// With @<host> in a word the profile speaks to that host.
#include "profiles/secretstore.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>
#include <memory>

using namespace m2m;

namespace {

Profile profileAt(const QString &host)
{
    Profile profile;
    profile.name = QStringLiteral("bench");
    profile.dbDomain = host;
    profile.auth0Domain = QStringLiteral("issuer.example.org");
    profile.clientId = QStringLiteral("client-7");
    profile.proxy = {ProxySettings::Mode::Manual, QStringLiteral("proxy.example.org"), 3128,
        QStringLiteral("ana")};
    return profile;
}

void tell(const QString &word, const Error *error, const QString &value = {})
{
    const QString what = error ? errorKindKey(error->kind) : QStringLiteral("ok");
    std::printf("%s %s %s\n", qPrintable(word), qPrintable(what), qPrintable(value));
    std::fflush(stdout);
}

class Probe {
public:
    void next()
    {
        const QStringList words = QCoreApplication::arguments();
        if (++m_at >= words.size()) {
            QCoreApplication::quit();
            return;
        }
        const QString order = words.at(m_at).section(QLatin1Char(':'), 0, 0);
        const QString word = order.section(QLatin1Char('@'), 0, 0);
        const QString host = order.section(QLatin1Char('@'), 1, 1);
        const Profile profile = profileAt(host.isEmpty() ? QStringLiteral("db.example.org") : host);
        const auto whose = word.endsWith(QStringLiteral("-proxy")) ? SecretStore::Of::Proxy
                                                                   : SecretStore::Of::Client;
        if (word == QStringLiteral("give-up")) {
            auto asked = std::make_unique<SecretStore>();
            for (int i = 0; i < 5; ++i)
                asked->read(profile, whose,
                    [](const Result<QString> &) { std::printf("answered after the end\n"); });
            asked.reset();
            QTimer::singleShot(300, qApp, [this, word] {
                tell(word, nullptr);
                next();
            });
            return;
        }
        const auto done = [this, word](const Result<void> &ended) {
            tell(word, ended ? nullptr : &ended.error());
            next();
        };
        if (word.startsWith(QStringLiteral("write")))
            m_store.write(profile, whose, words.at(m_at).section(QLatin1Char(':'), 1), done);
        else if (word.startsWith(QStringLiteral("remove")))
            m_store.remove(profile, whose, done);
        else
            m_store.read(profile, whose, [this, word](const Result<QString> &secret) {
                tell(word, secret ? nullptr : &secret.error(), secret.value_or(QString()));
                next();
            });
    }

private:
    SecretStore m_store;
    qsizetype m_at = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    Probe probe;
    QTimer::singleShot(0, &app, [&probe] { probe.next(); });
    QTimer::singleShot(60'000, &app, [] { QCoreApplication::exit(9); });
    return QCoreApplication::exec();
}
