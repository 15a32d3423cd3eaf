// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/field.h"

#include <QDate>
#include <QHash>
#include <QSet>

namespace m2m {

/// What counts as no value (form-rules 4.3).
enum class Emptiness : quint8 {
    Text, ///< blank text, and everything falsy
    Masked, ///< a text without the name of its mask, or the other way round
    Set, ///< nothing ticked
    Boolean,
    Moment,
    Other,
};

/// A day of the calendar that a setting names.
struct DateSetting {
    QString text; ///< as the schema has it; empty: there is no such setting
    QDate date; ///< invalid: not a plain date, so that only the page knows it
};

struct DaySettings {
    bool dayFirst = false;
    bool dayRequired = false; ///< false also for a part that is not shown
    bool monthRequired = false;
    bool yearRequired = false;
    DateSetting earliest; ///< as the page understands it
    DateSetting latest;
    double minYear = 0; ///< 0: off
    double maxYear = 0;
};

/// What the rules need of a field's schema, read once so that no value pays for it.
struct RuleSettings {
    QSet<QString> names; ///< of the renderer's rules for this type of component
    Emptiness emptiness = Emptiness::Other;
    QJsonValue emptyValue; ///< form-rules 3.1

    QString label; ///< as messages name the field
    QString customMessage; ///< template that replaces every message
    QJsonObject messages; ///< `errors`: templates by name of the message

    bool falsyIsEmptyList = false; ///< of a field that holds several values
    bool maySayList = true; ///< the renderer looks whether it is a list
    bool listIsItsValue = false; ///< a list is right even for a field that holds one value
    bool listMustHaveItems = false;

    QString mask;
    bool severalMasks = false;
    QHash<QString, QString> masks; ///< by name

    QString custom; ///< script
    QJsonValue logic = QJsonValue::Undefined; ///< validate.json; undefined: none

    QSet<QString> optionTexts; ///< values of options that are texts
    QList<QJsonValue> otherOptions;
    QString optionScript; ///< of a select whose list a script makes
    int leastTicked = 0; ///< 0: off
    int mostTicked = 0;
    QStringList questions; ///< of a survey

    DaySettings day;
    QString timeFormat; ///< as a time is shown
    QString timeDataFormat; ///< as it is stored; empty: the field is no time

    std::optional<double> specifiedMinimum; ///< the rest is only displayed by the form
    std::optional<double> specifiedMaximum;
    std::optional<double> step;
    bool integer = false;
    std::optional<int> decimalLimit;
    int maxTags = 0; ///< 0: off
    QString tagDelimiter;
    DateSetting earliest; ///< that the picker of a datetime offers; of a day, what is meant
    DateSetting latest;
};

[[nodiscard]] RuleSettings readRuleSettings(const Field &field);

} // namespace m2m
