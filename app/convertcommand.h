// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "errorcode.h"
#include "invocation.h"
#include "secretsource.h"

#include <QObject>

namespace m2m {

/// `m2m-uploader convert-uuids`: short UUIDs and label URLs to component UUIDs, as the instance
/// confirms them, each asked about once. Prints CSV, in the order given; finished() is told once.
class ConvertCommand : public QObject {
    Q_OBJECT
public:
    ConvertCommand(AppContext &context, Invocation invocation, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void takeTexts(const QStringList &texts);
    void connectWith(const Result<ProfileSecrets> &secrets);
    void answered(const ComponentFacts &facts, int left);
    void print();
    void giveUp(const Error &error);

    AppContext &m_context;
    Invocation m_invocation;
    Profile m_profile;
    QStringList m_texts;
    ComponentFacts m_facts;
};

} // namespace m2m
