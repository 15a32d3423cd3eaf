// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepmenu.h"

#include <QCoreApplication>

#include <algorithm>

namespace m2m {

namespace {

struct StepMenu {
    Q_DECLARE_TR_FUNCTIONS(StepMenu)
};

enum class Rank { Text, Combine, List, Value, Number };

Rank rankOf(const QString &name)
{
    static const QStringList texts{step::trim(), step::letterCase(), step::mask(), step::replace(),
        step::pattern(), step::split(), step::missing(), step::defaultText(), step::valueMap()};
    static const QStringList combining{step::join(), step::first(), step::last()};
    if (texts.contains(name))
        return Rank::Text;
    if (combining.contains(name))
        return Rank::Combine;
    if (name == step::list())
        return Rank::List;
    return name == step::scale() || name == step::round() ? Rank::Number : Rank::Value;
}

/// The value that the field needs; a step that makes another one would be refused for every cell.
bool makesValueOf(const Field &field, const QString &name)
{
    if (field.kind == ValueKind::NumberList)
        return name == step::number() || name == step::numbers();
    if (field.kind == ValueKind::Text && name == step::actionId())
        return true;
    const QList<Step> usual = defaultSteps(field, {});
    return std::any_of(
        usual.begin(), usual.end(), [&name](const Step &step) { return step.name == name; });
}

bool isAddable(const QString &name, const QList<Step> &present, const StepContext &context)
{
    const auto has = [&present](
                         auto test) { return std::any_of(present.begin(), present.end(), test); };
    const Rank rank = rankOf(name);
    const bool once = rank == Rank::Value || rank == Rank::List || name == step::trim();
    if (once && has([&name](const Step &step) { return step.name == name; }))
        return false;
    if (rank == Rank::Combine
        && has([](const Step &step) { return rankOf(step.name) == Rank::Combine; }))
        return false;
    if (rank == Rank::Number && !has([](const Step &step) {
            return step.name == step::number() || step.name == step::numbers();
        }))
        return false;
    if (rank == Rank::Value && context.field && !makesValueOf(*context.field, name))
        return false;
    const auto problem = stepSettingsProblem({name, {}}, context);
    return !problem || problem->key != QLatin1StringView("step.field");
}

} // namespace

QList<StepGroup> addableSteps(const QList<Step> &present, const StepContext &context)
{
    const auto titleOf = [](Rank rank) {
        switch (rank) {
        case Rank::Text:
            return StepMenu::tr("Change the text");
        case Rank::Combine:
            return StepMenu::tr("One of several cells");
        case Rank::List:
            return StepMenu::tr("Several values in a cell");
        case Rank::Value:
            return StepMenu::tr("Read it as");
        case Rank::Number:
            return StepMenu::tr("Change the number");
        }
        return QString();
    };
    QList<StepGroup> groups;
    for (const Rank rank : {Rank::Text, Rank::Combine, Rank::List, Rank::Value, Rank::Number}) {
        StepGroup group{titleOf(rank), {}};
        const QStringList names = stepNames();
        for (const QString &name : names) {
            if (rankOf(name) == rank && isAddable(name, present, context))
                group.steps += name;
        }
        if (!group.steps.isEmpty())
            groups += group;
    }
    return groups;
}

int insertStep(QList<Step> &steps, const Step &step)
{
    const Rank rank = rankOf(step.name);
    if (rank == Rank::Value) {
        const auto present = std::find_if(steps.begin(), steps.end(),
            [](const Step &other) { return rankOf(other.name) == Rank::Value; });
        if (present != steps.end()) {
            *present = step;
            return int(present - steps.begin());
        }
    }
    // Texts are changed after several became one, and piece by piece: they go before the value.
    const Rank limit = rank == Rank::Text ? Rank::Value : Rank(int(rank) + (rank != Rank::Number));
    const auto behind = std::find_if(steps.begin(), steps.end(), [rank, limit](const Step &other) {
        return rank != Rank::Number && rankOf(other.name) >= limit;
    });
    const int place = int(behind - steps.begin());
    steps.insert(place, step);
    return place;
}

} // namespace m2m
