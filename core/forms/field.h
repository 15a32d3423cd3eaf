// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace m2m {

/// What a cell has to become for a field; several types of components share a kind.
enum class ValueKind {
    Text, ///< a string, as it is
    Number,
    Boolean,
    Option, ///< one of the options
    OptionSet, ///< selectboxes: an object with every option, true or false
    DateTime, ///< also a day and a time of day; `type` tells
    NumberList, ///< the DB's NumberArray_* and TensionPlots
    ComponentUuid,
    Answers, ///< survey: question to answer
    Map, ///< datamap: name to value
    Rows, ///< a grid as a whole; its columns are fields of their own
    Unsupported, ///< shown, but nothing can be mapped to it yet
};

struct Option {
    QJsonValue value; ///< with the type that the web page stores (form-rules 3.3)
    QString label;
    QString text; ///< the value as the schema writes it: "007" where a radio stores 7
};

/// One component of a type form that holds data.
struct Field {
    QString path; ///< place inside `data`, members joined by dots; "[]" for any row of a grid
    QString type; ///< Form.io or DB type: textfield, NumberTolerance, …
    QString label;
    ValueKind kind = ValueKind::Text;
    QStringList groups; ///< titles of what it stands in (panel, tab, grid, …), the outermost first
    QString tooltip;
    QString description;
    QString units;
    QList<Option> options;
    bool required = false;
    bool disabled = false;
    bool hidden = false; ///< never shown; by its own flag or that of what it stands in
    bool conditional = false; ///< a condition or `logic`, its own or around it, decides over it
    bool multiple = false;
    bool onlyAvailableItems = false;
    bool dateOnly = false; ///< a datetime whose time cannot be entered
    bool clientOnly = false; ///< checked, but not posted
    bool clearOnHide = true;
    std::optional<double> minimum; ///< the form refuses what is below
    std::optional<double> maximum;
    std::optional<double> nominal; ///< shown only: outside is doubtful
    std::optional<double> tolerance; ///< around the nominal value, for each number of a list too
    std::optional<int> minLength; ///< of texts, in UTF-16 units
    std::optional<int> maxLength;
    std::optional<int> minWords;
    std::optional<int> maxWords;
    QString pattern; ///< JavaScript, without ^ and $
    QString patternMessage;
    QJsonValue untouched; ///< what an untouched field posts; undefined: the key is absent
    QJsonObject component; ///< the schema's own words, class defaults filled in
};

} // namespace m2m
