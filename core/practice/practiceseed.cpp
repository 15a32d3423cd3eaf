// SPDX-License-Identifier: GPL-3.0-or-later
#include "practiceseed.h"

#include "practicerecords.h"
#include "practiceserver.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace m2m::practice {

namespace {

QJsonDocument builtIn(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    return opened ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

Result<void> fillForms(PracticeStore &store)
{
    const QDir folder(u":/practice/typeforms"_s);
    const QStringList names = folder.entryList(QDir::Files);
    for (const QString &name : names) {
        const QJsonObject form = builtIn(folder.filePath(name)).object();
        const QString formId = form.value("formId"_L1).toString();
        if (formId.isEmpty())
            return failure(ErrorKind::Internal, folder.filePath(name));
        if (auto saved = store.saveForm(form.value("collection"_L1).toString(), formId, form);
            !saved)
            return saved;
    }
    return {};
}

/// Through the same door as a POST, so that a built-in record looks like any other.
template <typename Save> Result<void> fillRecords(const QString &path, const Save &save)
{
    const QJsonArray records = builtIn(path).array();
    if (records.isEmpty())
        return failure(ErrorKind::Internal, path);
    for (const QJsonValue record : records) {
        if (const PracticeRecords::Saved saved = save(record); !saved)
            return failure(ErrorKind::Internal, path, {{u"text"_s, saved.error()}});
    }
    return {};
}

} // namespace

Result<void> fillWithSamples(PracticeStore &store)
{
    return store.inOneGo([&store]() -> Result<void> {
        if (auto filled = fillForms(store); !filled)
            return filled;
        PracticeTally uncounted;
        PracticeRecords records(store, uncounted, ServerAge::Current);
        const auto stored = [&records](const PracticeRecords::Begun &begun) {
            return begun ? records.finish(*begun) : tl::unexpected(begun.error());
        };
        // Where the frames of the APAs have gone to.
        const Whereabouts whereabouts{u"daresbury"_s, u"2024-05-14"_s};
        if (auto filled = fillRecords(u":/practice/components.json"_s,
                [&](const QJsonValue &component) {
                    return stored(
                        records.beginComponent(component, practiceClientId(), whereabouts));
                });
            !filled)
            return filled;
        return fillRecords(u":/practice/actions.json"_s, [&](const QJsonValue &action) {
            return stored(records.beginAction(action, practiceClientId(), whereabouts));
        });
    });
}

} // namespace m2m::practice
