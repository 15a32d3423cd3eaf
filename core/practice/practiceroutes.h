// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practiceauth.h"
#include "practicerecords.h"

#include <QRegularExpression>

#include <functional>
#include <vector>

namespace m2m::practice {

/// A request that has passed body parser and token check and met its route.
struct PracticeCall {
    const HttpRequest &request;
    const QJsonValue &body;
    const PracticeUser &user;
    QStringList captured; ///< the path's parts, decoded
};

/// An answer, or a save that has begun and is still to be finished.
struct PracticeAnswer {
    PracticeAnswer(HttpResponse finished) // NOLINT(google-explicit-constructor)
        : response(std::move(finished))
    {
    }
    explicit PracticeAnswer(std::function<HttpResponse()> save)
        : finish(std::move(save))
    {
    }
    HttpResponse response; ///< where `finish` is empty
    std::function<HttpResponse()> finish; ///< stores and answers; to be called once, at any time
};

/// The DB's routes: what is asked for, and what is answered.
class PracticeRoutes {
public:
    using Handler = PracticeAnswer (PracticeRoutes::*)(const PracticeCall &);
    struct Route {
        QByteArray method; ///< GET stands for HEAD too
        QRegularExpression path; ///< below /api
        QString permission; ///< empty: anybody with a token
        Handler handler;
    };

    PracticeRoutes(PracticeStore &store, PracticeTally &tally, ServerAge age);

    [[nodiscard]] const std::vector<Route> &table() const { return m_table; }
    [[nodiscard]] PracticeAnswer run(const Route &route, const PracticeCall &call)
    {
        return (this->*route.handler)(call);
    }

private:
    PracticeAnswer saveAction(const PracticeCall &call);
    PracticeAnswer saveComponent(const PracticeCall &call);
    PracticeAnswer saveComponentBatch(const PracticeCall &call);
    PracticeAnswer saveForm(const PracticeCall &call);
    PracticeAnswer getAction(const PracticeCall &call);
    PracticeAnswer getComponent(const PracticeCall &call);
    PracticeAnswer getWorkflow(const PracticeCall &call);
    PracticeAnswer getForm(const PracticeCall &call);
    PracticeAnswer newComponentUuid(const PracticeCall &call);
    PracticeAnswer confirmShortUuid(const PracticeCall &call);
    PracticeAnswer convertShortUuid(const PracticeCall &call);
    PracticeAnswer listForms(const PracticeCall &call);
    PracticeAnswer listActions(const PracticeCall &call);
    PracticeAnswer listComponents(const PracticeCall &call);
    PracticeAnswer listWorkflows(const PracticeCall &call);
    HttpResponse getRecord(RecordKind kind, const PracticeCall &call) const;
    PracticeAnswer saved(const PracticeRecords::Begun &begun);

    PracticeStore &m_store;
    ServerAge m_age;
    PracticeRecords m_records;
    std::vector<Route> m_table;
};

} // namespace m2m::practice
