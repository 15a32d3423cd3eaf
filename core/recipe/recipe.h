// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "forms/typeform.h"
#include "table/dialect.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace m2m {

enum class Operation { PerformAction, EditAction, CreateComponent, EditComponent };
[[nodiscard]] QString operationName(Operation operation); ///< "PerformAction", …
[[nodiscard]] std::optional<Operation> operationFromName(const QString &name);
/// Whether the operation writes actions or components, and so which kind of form it needs.
[[nodiscard]] RecordType recordTypeOf(Operation operation);
/// Changes a record that exists: only mapped fields, the rest stays as it is.
[[nodiscard]] bool isEdit(Operation operation);

/// Fields of a mapping that go beside the record, to the server's own query: where it moves a
/// component and its parts to, and when (see TypeRules).
[[nodiscard]] QString locationPath();
[[nodiscard]] QString datePath();

/// Where a value comes from.
struct Source {
    enum class Kind { None, Column, Constant };
    Kind kind = Kind::None;
    QString text; ///< name of the column, or the constant
    bool operator==(const Source &) const = default;
    [[nodiscard]] static Source column(const QString &name) { return {Kind::Column, name}; }
    [[nodiscard]] static Source constant(const QString &text) { return {Kind::Constant, text}; }
};

/// One visible change on the way from cell to value: a name and its settings (see steps.h).
struct Step {
    QString name;
    QJsonObject settings;
    bool operator==(const Step &) const = default;
};

struct Mapping {
    QString field; ///< path inside `data`, or targetPath(), locationPath(), datePath()
    Source source;
    QList<Step> steps;
    bool operator==(const Mapping &) const = default;
};

/// What to do about a record that the journal knows as uploaded already. Never overwrites.
enum class KnownRecords { Skip, SendAgain };

/// How a measurement file becomes records. Holds no secret and no station; saved as *.m2mrecipe.
struct Recipe {
    QString name;
    Operation operation = Operation::PerformAction;
    QString typeFormId;
    QByteArray typeFormFingerprint; ///< of the form that it was made for
    std::optional<Dialect> dialect; ///< how the file is to be read; none: as the sniffer finds
    QStringList columns; ///< the header that it was made for
    QList<Mapping> mappings; ///< in the form's order, the target first
    KnownRecords knownRecords = KnownRecords::Skip;
    bool operator==(const Recipe &) const = default;

    [[nodiscard]] const Mapping *mapping(const QString &field) const;
    void setMapping(const Mapping &mapping); ///< replaces that of the same field
    /// SHA-256 of what decides the records (not of the name), hexadecimal.
    [[nodiscard]] QByteArray fingerprint() const;
};

/// Columns that mappings name and `columns` does not have.
[[nodiscard]] QStringList missingColumns(const Recipe &recipe, const QStringList &columns);

} // namespace m2m
