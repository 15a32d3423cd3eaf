// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practiceauth.h"
#include "practicerecords.h"

#include <QRegularExpression>

#include <vector>

namespace m2m::practice {

/// A request that has passed body parser and token check and met its route.
struct PracticeCall {
    const HttpRequest &request;
    const QJsonValue &body;
    const PracticeUser &user;
    QStringList captured; ///< the path's parts, decoded
};

/// The DB's routes: what is asked for, and what is answered.
class PracticeRoutes {
public:
    using Handler = HttpResponse (PracticeRoutes::*)(const PracticeCall &);
    struct Route {
        QByteArray method; ///< GET stands for HEAD too
        QRegularExpression path; ///< below /api
        QString permission; ///< empty: anybody with a token
        Handler handler;
    };

    explicit PracticeRoutes(PracticeStore &store);

    [[nodiscard]] const std::vector<Route> &table() const { return m_table; }
    [[nodiscard]] HttpResponse run(const Route &route, const PracticeCall &call)
    {
        return (this->*route.handler)(call);
    }

private:
    HttpResponse saveAction(const PracticeCall &call);
    HttpResponse saveComponent(const PracticeCall &call);
    HttpResponse saveComponentBatch(const PracticeCall &call);
    HttpResponse saveForm(const PracticeCall &call);
    HttpResponse getAction(const PracticeCall &call);
    HttpResponse getComponent(const PracticeCall &call);
    HttpResponse getWorkflow(const PracticeCall &call);
    HttpResponse getForm(const PracticeCall &call);
    HttpResponse newComponentUuid(const PracticeCall &call);
    HttpResponse confirmShortUuid(const PracticeCall &call);
    HttpResponse listForms(const PracticeCall &call);
    HttpResponse listActions(const PracticeCall &call);
    HttpResponse listComponents(const PracticeCall &call);
    HttpResponse listWorkflows(const PracticeCall &call);
    HttpResponse getRecord(RecordKind kind, const PracticeCall &call) const;

    PracticeStore &m_store;
    PracticeRecords m_records;
    std::vector<Route> m_table;
};

} // namespace m2m::practice
