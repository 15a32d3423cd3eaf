// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "formpin.h"
#include "forms/typeform.h"
#include "shape.h"
#include "source.h"
#include "table/dialect.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

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
    Gather gather = Gather::Agree;
    bool operator==(const Mapping &) const = default;
};

/// What to do about a record that the journal knows as uploaded already. Never overwrites.
enum class KnownRecords {
    Skip,
    SendAgain,
    Ask, ///< nothing is sent before somebody has said which of the two
};

/// What a blank cell means for an edit.
enum class EmptyCells {
    Leave, ///< the field stays as it is
    Clear, ///< the field becomes as the form has it when nothing was entered
    Refuse, ///< the record is wrong
};

/// How a measurement file becomes records. Holds no secret and no station; saved as *.m2mrecipe.
struct Recipe {
    QString name;
    Operation operation = Operation::PerformAction;
    QString typeFormId;
    QByteArray typeFormFingerprint; ///< of the form that it was made for
    /// That form, so that a change can be told field by field; none in recipes of format 1.
    std::optional<FormPin> madeFor;
    std::optional<Dialect> dialect; ///< how the file is to be read; none: as the sniffer finds
    QStringList columns; ///< the header that it was made for
    RecordShape shape;
    QList<Mapping> mappings; ///< in the form's order, the target first
    KnownRecords knownRecords = KnownRecords::Skip;
    EmptyCells emptyCells = EmptyCells::Leave;
    bool operator==(const Recipe &) const = default;

    [[nodiscard]] const Mapping *mapping(const QString &field) const;
    void setMapping(const Mapping &mapping); ///< replaces that of the same field
    void clearMapping(const QString &field);
    /// SHA-256 of what decides the records (not of the name), hexadecimal.
    [[nodiscard]] QByteArray fingerprint() const;
};

/// From now on the recipe is made for this form.
void pinForm(Recipe &recipe, const TypeForm &form);

/// Columns that the recipe names (in mappings, key or filters) and `columns` does not have; places
/// that are not there as "#7", patterns that match none as they are.
[[nodiscard]] QStringList missingColumns(const Recipe &recipe, const QStringList &columns);

/// What has to be answered at each run, each once, in the order of the mappings.
struct Question {
    QString name;
    QString pattern; ///< that the answer matches as a whole; empty: any text that is not blank
    QString field; ///< the first that it fills
    bool operator==(const Question &) const = default;
};
[[nodiscard]] QList<Question> questionsOf(const Recipe &recipe);
/// Not blank, and as the pattern wants it. What the field makes of it is for its steps to say.
[[nodiscard]] bool isAnswer(const Question &question, const QString &answer);

} // namespace m2m
