// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchdescription.h"
#include "journal/journalreader.h"
#include "practice/practiceserver.h"
#include "practice/practicestore.h"
#include "recipe/recipefile.h"
#include "recipe/steps.h"
#include "sessionfixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

namespace m2m::test {

using namespace Qt::StringLiterals;

inline Mapping mapped(const QString &field, const QString &name, const QString &step = {})
{
    return {field, Source::column(name), step.isEmpty() ? QList<Step>() : QList<Step>{{step, {}}}};
}

/// A staging and a production instance, both of the built-in type forms and components; to be
/// inherited beside QObject.
class RehearsalFixture : protected SessionFixture {
protected:
    struct Instance {
        std::unique_ptr<QTemporaryDir> folder;
        std::unique_ptr<practice::PracticeServer> server;
    };

    /// In init(): connected to staging.
    [[nodiscard]] bool openInstances()
    {
        openSession();
        m_staging = newInstance();
        m_production = newInstance();
        m_session->setOperator(u"Ana"_s, u"bench 3"_s);
        return m_staging.server && m_production.server
            && connectTo(m_staging, InstanceKind::Staging);
    }
    /// In cleanup().
    void closeInstances()
    {
        closeSession();
        m_staging = {};
        m_production = {};
    }
    [[nodiscard]] bool goToProduction()
    {
        return connectTo(m_production, InstanceKind::Production);
    }

    static Instance newInstance()
    {
        Instance instance;
        instance.folder = std::make_unique<QTemporaryDir>();
        auto server = practice::PracticeServer::start(instance.folder->path());
        if (server)
            instance.server = std::move(*server);
        return instance;
    }

    bool connectTo(const Instance &instance, InstanceKind kind)
    {
        const QString address = instance.server->address();
        m_session->connectTo(
            {instanceKindKey(kind), kind, address, address, practice::practiceClientId()},
            practice::practiceSecret());
        return QTest::qWaitFor([this] { return m_session->isConnected(); }, patience);
    }

    static Recipe inspections()
    {
        return loadRecipe(QStringLiteral(M2M_RESOURCES "/recipes/visual_inspections.m2mrecipe"))
            .value();
    }

    /// The header and the first rows of the sample.
    static QByteArray inspectionRows(int rows)
    {
        QFile file(QStringLiteral(M2M_RESOURCES "/samples/visual_inspections.csv"));
        QByteArray text;
        if (!file.open(QIODevice::ReadOnly))
            return text;
        for (int i = 0; i <= rows; ++i)
            text += file.readLine();
        return text;
    }

    qint64 upload(const Recipe &recipe, const QByteArray &csv)
    {
        m_session->setRecipe(recipe, u"test.m2mrecipe"_s);
        m_session->openText(csv, u"pasted.csv"_s);
        if (!QTest::qWaitFor([this] { return m_session->canUpload(); }, patience))
            return 0;
        m_session->startUpload();
        const auto ended = [this] { return m_session->run().phase == RunPhase::Finished; };
        return QTest::qWaitFor(ended, patience) ? m_session->run().batch : 0;
    }

    qint64 rehearse(int rows) { return upload(inspections(), inspectionRows(rows)); }

    /// False where it cannot be promoted; then the session knows why.
    bool offer(qint64 batch)
    {
        m_session->offerPromotion(batch);
        const auto told = [this] {
            return m_session->promotion() || m_session->problem(BatchSession::Area::Upload);
        };
        return QTest::qWaitFor(told, patience) && m_session->promotion();
    }

    StateCounts promote(qint64 batch)
    {
        if (!offer(batch))
            return {};
        const qint64 before = m_session->run().batch;
        m_session->promote();
        const auto ended = [this, before] {
            const RunStatus &run = m_session->run();
            return run.batch != before && run.phase == RunPhase::Finished;
        };
        return QTest::qWaitFor(ended, patience) ? m_session->run().counts : StateCounts();
    }

    QList<ItemInfo> itemsOf(qint64 batch) const
    {
        QList<ItemInfo> items;
        const auto listed = readItems(m_session->journalPath(), {batch, {}, {}}, 0, 1000);
        for (const ItemInfo &item : listed.value_or(QList<ItemInfo>()))
            items += readItem(m_session->journalPath(), item.id).value();
        return items;
    }

    /// Each field that stands directly in the form of the inspections, on production.
    [[nodiscard]] bool changeForm(const std::function<void(QJsonObject &)> &visit)
    {
        const QString id = inspections().typeFormId;
        QJsonObject form = m_production.server->store().form(u"actionForms"_s, id).value();
        QJsonObject schema = form[u"schema"].toObject();
        QJsonArray components = schema[u"components"].toArray();
        for (qsizetype i = 0; i < components.size(); ++i) {
            QJsonObject component = components[i].toObject();
            visit(component);
            components[i] = component;
        }
        schema[u"components"] = components;
        form[u"schema"] = schema;
        return m_production.server->store().saveForm(u"actionForms"_s, id, form).has_value();
    }

    Instance m_staging;
    Instance m_production;
};

} // namespace m2m::test
