// SPDX-License-Identifier: GPL-3.0-or-later
#include "receptions.h"

#include "jsvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace m2m::practice {

namespace {

using Failure = std::optional<QString>;

/// Shipments, and the members of their data that name their parts.
const QHash<QString, QStringList> &partsOfShipments()
{
    static const QHash<QString, QStringList> parts{
        {u"APAShipment"_s, {u"apaUuiDs"_s}},
        {u"BoardShipment"_s, {u"boardUuiDs"_s}},
        {u"CEAdapterBoardShipment"_s, {u"ceAdapterBoardUuiDs"_s}},
        {u"DWAComponentShipment"_s, {u"componentUUIDs"_s}},
        {u"GroundingMeshShipment"_s, {u"apaUuiDs"_s}},
        {u"PopulatedBoardShipment"_s,
            {u"crBoardUuiDs"_s, u"gBiasBoardUuiDs"_s, u"shvBoardUuiDs"_s, u"cableHarnessUuiDs"_s}},
    };
    return parts;
}

bool isReception(const QString &typeFormId)
{
    static const QSet<QString> types{u"APAShipmentReception"_s, u"BoardReception"_s,
        u"CEAdapterBoardReception"_s, u"DWAComponentShipmentReception"_s,
        u"GroundingMeshShipmentReception"_s, u"PopulatedBoardKitReception"_s};
    return types.contains(typeFormId);
}

bool isInstallation(const QString &typeFormId)
{
    static const QSet<QString> types{u"g_foot_board_install"_s, u"g_head_board_install_sideA"_s,
        u"g_head_board_install_sideB"_s, u"x_foot_board_install"_s, u"x_head_board_install_sideA"_s,
        u"x_head_board_install_sideB"_s, u"u_foot_boards_install"_s,
        u"u_head_board_install_sideA"_s, u"u_head_board_installation_sideB"_s,
        u"u_side_board_install_HSB"_s, u"u_side_board_install_LSB"_s, u"v_foot_board_install"_s,
        u"v_head_board_install_sideA"_s, u"v_head_board_install_sideB"_s,
        u"v_side_board_install_HSB"_s, u"v_side_board_install_LSB"_s, u"prep_mesh_panel_install"_s};
    return types.contains(typeFormId);
}

QJsonObject bodyOf(const StoredRecord &record)
{
    return QJsonDocument::fromJson(record.body).object();
}

Failure move(PracticeStore &store, const QJsonValue &componentUuid, const Whereabouts &whereabouts,
    const QString &detail)
{
    const auto uuid = mongoUuid(componentUuid);
    if (!uuid)
        return uuid.error();
    auto record = store.record(RecordKind::Component, *uuid);
    if (!record)
        return {}; // an update that matches nothing is no error in MongoDB
    QJsonObject body = bodyOf(*record);
    body.insert("reception"_L1,
        QJsonObject{{u"date"_s, whereabouts.date}, {u"detail"_s, detail},
            {u"location"_s, whereabouts.location}});
    record->body = componentBody(body);
    if (!store.replaceBody(*record))
        return u"Error: Components::updateLocation() - failed to update the component record!"_s;
    return {};
}

Failure moveParts(
    PracticeStore &store, const QJsonValue &parts, const QString &name, const Whereabouts &to)
{
    if (!parts.isArray())
        return u"TypeError: %1 is not iterable"_s.arg(name);
    const QJsonArray list = parts.toArray();
    for (const QJsonValue part : list) {
        if (const Failure failed = move(store, part.toObject().value("component_uuid"_L1), to, {}))
            return failed;
    }
    return {};
}

Failure moveShipment(PracticeStore &store, const QString &uuid, const Whereabouts &to)
{
    const auto shipment = store.record(RecordKind::Component, uuid);
    if (!shipment)
        return cannotRead(QJsonValue::Null, "formId"_L1);
    const QJsonObject data = bodyOf(*shipment).value("data"_L1).toObject();
    for (const QString &name : partsOfShipments().value(shipment->typeFormId)) {
        if (const Failure failed =
                moveParts(store, data.value(name), u"shipment.data."_s + name, to))
            return failed;
    }
    return move(store, uuid, to, {});
}

} // namespace

QByteArray componentBody(const QJsonObject &record)
{
    return jsonObject(record,
        {"recordType"_L1, "componentUuid"_L1, "shortUuid"_L1, "formId"_L1, "formName"_L1, "data"_L1,
            "workflowId"_L1, "insertion"_L1, "validity"_L1, "reception"_L1, "_id"_L1});
}

std::optional<QString> moveAfterAction(PracticeStore &store, const QString &typeFormId,
    const QString &componentUuid, const QJsonObject &data, const Whereabouts &whereabouts)
{
    if (isReception(typeFormId))
        return moveShipment(store, componentUuid, whereabouts);
    if (!isInstallation(typeFormId))
        return {};
    for (const QJsonValue value : data) {
        if (!value.isString() || !mongoUuid(value))
            continue;
        if (const Failure failed = move(store, value, whereabouts, componentUuid))
            return failed;
    }
    return {};
}

std::optional<QString> moveAfterComponent(PracticeStore &store, const QString &typeFormId,
    const QString &componentUuid, const QJsonObject &data, const Whereabouts &whereabouts)
{
    if (typeFormId == u"AssembledAPA")
        return move(store, data.value("frameUuid"_L1), whereabouts, componentUuid);
    if (partsOfShipments().contains(typeFormId))
        return moveShipment(store, componentUuid, whereabouts);
    if (typeFormId == u"ReturnedGeometryBoardBatch") {
        return moveParts(
            store, data.value("boardUuids"_L1), u"newRecord.data.boardUuids"_s, whereabouts);
    }
    return {};
}

QJsonValue firstLocation(const QString &typeFormId, const QJsonObject &data)
{
    static const QHash<QString, QString> fixed{{u"APAFrame"_s, u"ukWarehouse"_s},
        {u"GroundingMeshPanel"_s, u"ukWarehouse"_s}, {u"AssembledAPA"_s, u"daresbury"_s},
        {u"wire_bobbin"_s, u"daresbury"_s}, {u"GeometryBoard"_s, u"lancaster"_s},
        {u"CEAdapterBoard"_s, u"wisconsin"_s}, {u"CRBoard"_s, u"wisconsin"_s},
        {u"CableHarness"_s, u"wisconsin"_s}, {u"GBiasBoard"_s, u"wisconsin"_s},
        {u"SHVBoard"_s, u"wisconsin"_s}, {u"PopulatedBoardShipment"_s, u"wisconsin"_s}};
    if (typeFormId == u"DWA" || typeFormId == u"DWAPDB")
        return data.value("productionLocation"_L1);
    if (const auto known = fixed.constFind(typeFormId); known != fixed.constEnd())
        return *known;
    return partsOfShipments().contains(typeFormId) ? u"in_transit"_s : QString(u""_s);
}

} // namespace m2m::practice
