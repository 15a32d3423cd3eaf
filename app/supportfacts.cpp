// SPDX-License-Identifier: GPL-3.0-or-later
#include "supportfacts.h"

#include "appcontext.h"
#include "apppaths.h"
#include "base/logging.h"

#include <QDir>
#include <QGuiApplication>
#include <QJsonArray>
#include <QScreen>

namespace m2m {

namespace {

void addScreens(QJsonObject &program)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return;
    QJsonArray screens;
    const QList<QScreen *> all = QGuiApplication::screens();
    for (const QScreen *screen : all) {
        screens.append(QJsonObject{{QStringLiteral("width"), screen->size().width()},
            {QStringLiteral("height"), screen->size().height()},
            {QStringLiteral("scale"), screen->devicePixelRatio()},
            {QStringLiteral("dotsPerInch"), qRound(screen->logicalDotsPerInch())}});
    }
    program.insert(QStringLiteral("platform"), QGuiApplication::platformName());
    program.insert(QStringLiteral("screens"), screens);
}

} // namespace

SupportRequest supportRequest(AppContext &context, const QString &journalPath)
{
    const BatchSession &session = context.session();
    SupportRequest request;
    request.program = programFacts(QCoreApplication::applicationVersion());
    addScreens(request.program);
    request.settings = settingsFacts(context.settings());
    request.profiles = context.profiles().all();
    request.journalPath = journalPath;
    if (!session.recipe().typeFormId.isEmpty())
        request.recipe = session.recipe();
    request.form = session.typeForm();
    request.messages = recentMessages();
    for (const char *name : {"M2M_CLIENT_SECRET", "M2M_PROXY_PASSWORD"})
        request.secrets << qEnvironmentVariable(name);
    request.home = QDir::homePath();
    request.names = {session.operatorName(), session.stationName(), systemUserName(),
        context.settings().value(QStringLiteral("operator")).toString()};
    return request;
}

} // namespace m2m
