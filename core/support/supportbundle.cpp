// SPDX-License-Identifier: GPL-3.0-or-later
#include "supportbundle.h"

#include "batch/savedfile.h"
#include "journalfacts.h"
#include "recipe/formpin.h"
#include "recipe/recipefile.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSettings>
#include <QSysInfo>
#include <QThread>
#include <QTimeZone>

#include <quazip.h>
#include <quazipfile.h>
#include <quazipnewinfo.h>

namespace m2m {

namespace {

QString indentedJson(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

QString proxyWord(ProxySettings::Mode mode)
{
    switch (mode) {
    case ProxySettings::Mode::None:
        return QStringLiteral("none");
    case ProxySettings::Mode::Manual:
        return QStringLiteral("manual");
    case ProxySettings::Mode::System:
        break;
    }
    return QStringLiteral("system");
}

/// Not profileToJson(): what a bundle may tell is listed here, one by one.
QJsonObject factsOf(const Profile &profile)
{
    const auto certificates = readCertificates(profile.caCertificates);
    QJsonObject facts{{QStringLiteral("name"), profile.name},
        {QStringLiteral("kind"), instanceKindKey(profile.kind)},
        {QStringLiteral("db"), instanceOrigin(profile)},
        {QStringLiteral("auth0Domain"), profile.auth0Domain},
        {QStringLiteral("clientId"), maskedId(profile.clientId)},
        {QStringLiteral("ownCertificates"), certificates ? int(certificates->size()) : 0},
        {QStringLiteral("proxy"), proxyWord(profile.proxy.mode)},
        {QStringLiteral("parallelRequests"), profile.parallelRequests},
        {QStringLiteral("deadlineSeconds"), qint64(profile.deadline.count())},
        {QStringLiteral("readBackOneOf"), profile.readBackOneOf}};
    if (profile.proxy.mode == ProxySettings::Mode::Manual) {
        facts.insert(QStringLiteral("proxyHost"), profile.proxy.host);
        facts.insert(QStringLiteral("proxyPort"), int(profile.proxy.port));
        facts.insert(QStringLiteral("proxyHasUser"), !profile.proxy.user.isEmpty());
    }
    return facts;
}

QJsonObject factsOf(const TypeForm &form)
{
    QJsonObject fields;
    for (const Field &field : form.fields) {
        const QString kind = kindWord(field.kind);
        fields.insert(kind, fields.value(kind).toInt() + 1);
    }
    return {{QStringLiteral("id"), form.id}, {QStringLiteral("name"), form.name},
        {QStringLiteral("fingerprint"), QString::fromLatin1(form.fingerprint)},
        {QStringLiteral("isAction"), form.recordType == RecordType::Action},
        {QStringLiteral("fieldsByKind"), fields}, {QStringLiteral("scripts"), form.scripts.size()},
        {QStringLiteral("notUnderstood"), QJsonArray::fromStringList(form.notUnderstood)}};
}

bool isHarmless(const QString &key)
{
    static const QStringList known{QStringLiteral("theme"), QStringLiteral("lastProfile"),
        QStringLiteral("language"), QStringLiteral("start/welcomed")};
    return known.contains(key);
}

} // namespace

QJsonObject programFacts(const QString &version)
{
    QJsonObject variables;
    for (const char *name :
        {"LANG", "LC_ALL", "LC_NUMERIC", "LANGUAGE", "XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP",
            "QT_QPA_PLATFORM", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "QT_LOGGING_RULES"}) {
        if (qEnvironmentVariableIsSet(name))
            variables.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
    }
    // Their values may have a password in them.
    for (const char *name : {"http_proxy", "https_proxy", "no_proxy"})
        variables.insert(QString::fromLatin1(name), qEnvironmentVariableIsSet(name));
    return {{QStringLiteral("program"), version},
        {QStringLiteral("qt"), QString::fromLatin1(qVersion())},
        {QStringLiteral("system"), QSysInfo::prettyProductName()},
        {QStringLiteral("kernel"),
            QSysInfo::kernelType() + QLatin1Char(' ') + QSysInfo::kernelVersion()},
        {QStringLiteral("processor"), QSysInfo::currentCpuArchitecture()},
        {QStringLiteral("processors"), QThread::idealThreadCount()},
        {QStringLiteral("locale"), QLocale().name()},
        {QStringLiteral("timeZone"), QString::fromUtf8(QTimeZone::systemTimeZoneId())},
        {QStringLiteral("written"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
        {QStringLiteral("variables"), variables}};
}

QJsonObject settingsFacts(const QSettings &settings)
{
    QJsonObject facts;
    int others = 0;
    const QStringList keys = settings.allKeys();
    for (const QString &key : keys) {
        if (isHarmless(key))
            facts.insert(key, settings.value(key).toString());
        else
            ++others;
    }
    facts.insert(QStringLiteral("othersNotTold"), others);
    return facts;
}

QList<SupportPart> supportParts(const SupportRequest &request)
{
    QJsonArray profiles;
    for (const Profile &profile : request.profiles)
        profiles.append(factsOf(profile));
    QList<SupportPart> parts{{QStringLiteral("program.json"), indentedJson(request.program)},
        {QStringLiteral("settings.json"), indentedJson(request.settings)},
        {QStringLiteral("profiles.json"), indentedJson({{QStringLiteral("profiles"), profiles}})},
        {QStringLiteral("journal.json"),
            indentedJson(journalFacts(request.journalPath, request.withNames))}};
    if (request.recipe) {
        parts.append(
            {QStringLiteral("recipe.m2mrecipe"), QString::fromUtf8(recipeToJson(*request.recipe))});
    }
    if (request.form)
        parts.append({QStringLiteral("typeform.json"), indentedJson(factsOf(*request.form))});
    parts.append(
        {QStringLiteral("log.txt"), request.messages.join(QLatin1Char('\n')) + QLatin1Char('\n')});
    const Scrubber scrubber(
        request.secrets, request.home, request.withNames ? QStringList() : request.names);
    for (SupportPart &part : parts)
        part.text = scrubber.scrubbed(part.text);
    return parts;
}

Result<void> writeSupportBundle(const QList<SupportPart> &parts, const QString &path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    bool written = zip.open(QuaZip::mdCreate);
    for (const SupportPart &part : parts) {
        QuaZipFile file(&zip);
        const QByteArray text = part.text.toUtf8();
        written = written && file.open(QIODevice::WriteOnly, QuaZipNewInfo(part.name))
            && file.write(text) == text.size();
        file.close();
    }
    zip.close();
    if (!written || zip.getZipError() != UNZ_OK)
        return failure(ErrorKind::FileNotWritable, path);
    return saveBytes(bytes, path);
}

} // namespace m2m
