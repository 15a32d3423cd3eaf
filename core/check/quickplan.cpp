// SPDX-License-Identifier: GPL-3.0-or-later
#include "quickplan.h"

#include "base/jsvalue.h"
#include "forms/typerules.h"
#include "recipe/steps.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace m2m {

namespace {

/// Fields that together decide over one are few; more would make too many combinations of cells.
constexpr qsizetype mostDeciders = 4;

/// Leaves of the tree by path, with the paths that the conditions around them look at.
class Dependencies {
public:
    bool read(const TypeForm &form)
    {
        m_form = &form;
        return walk(form.components, {})
            && std::all_of(m_looksAt.begin(), m_looksAt.end(),
                [this](const QSet<QString> &when) { return canBeFollowed(when); });
    }

    /// All that decide over the field, directly or through others; without itself.
    [[nodiscard]] std::optional<QStringList> decidersOf(const QString &path) const
    {
        QStringList all{path};
        for (qsizetype i = 0; i < all.size(); ++i) {
            const QSet<QString> next = m_looksAt.value(all.at(i));
            for (const QString &when : next) {
                if (!all.contains(when))
                    all += when;
            }
        }
        all.removeFirst();
        if (all.size() > mostDeciders)
            return {};
        return all;
    }
    [[nodiscard]] QStringList paths() const { return m_paths; }
    [[nodiscard]] qsizetype countOf(const QString &path) const { return m_leaves.count(path); }

private:
    using Components = std::vector<FormComponent>;

    bool walk(const Components &components, const QSet<QString> &outer)
    {
        return std::all_of(components.begin(), components.end(),
            [&](const FormComponent &component) { return visit(component, outer); });
    }

    bool visit(const FormComponent &component, const QSet<QString> &outer)
    {
        const bool layout = component.role == ComponentRole::Layout;
        if (component.role == ComponentRole::Static)
            return true;
        if ((!layout && component.role != ComponentRole::Leaf) || component.hasLogic
            || asksOthers(component.settings))
            return false;
        QSet<QString> when = outer;
        if (component.condition) {
            if (component.condition->kind != Condition::Kind::Simple)
                return false;
            when.insert(component.condition->when);
        }
        if (layout)
            return walk(component.children, when);
        if (component.path != component.key || component.key.contains(u'.')
            || component.key.startsWith(u'@'))
            return false;
        if (!m_leaves.contains(component.path))
            m_paths += component.path;
        m_leaves += component.path;
        m_looksAt[component.path] += when;
        return true;
    }

    /// A condition finds its field by name; where that has no value, it goes on looking inside of
    /// values that are objects.
    bool canBeFollowed(const QSet<QString> &when) const
    {
        if (when.isEmpty())
            return true;
        return std::all_of(when.begin(), when.end(), [this](const QString &path) {
            return m_leaves.contains(path);
        }) && std::none_of(m_form->fields.begin(), m_form->fields.end(), [](const Field &field) {
            return field.kind == ValueKind::OptionSet || field.kind == ValueKind::Answers
                || field.kind == ValueKind::Map || field.kind == ValueKind::Unsupported;
        });
    }

    const TypeForm *m_form = nullptr;
    QStringList m_paths; ///< each once
    QStringList m_leaves;
    QHash<QString, QSet<QString>> m_looksAt;
};

/// The tree of `from` with only those leaves, and the fields that they name; layout stays, for it
/// may hide them.
std::vector<FormComponent> pruned(const std::vector<FormComponent> &components,
    const QStringList &paths, const TypeForm &from, QList<Field> &fields)
{
    std::vector<FormComponent> kept;
    for (const FormComponent &component : components) {
        FormComponent copy = component;
        if (component.role == ComponentRole::Layout) {
            copy.children = pruned(component.children, paths, from, fields);
            if (copy.children.empty())
                continue;
        } else if (!paths.contains(component.path)) {
            continue;
        }
        if (component.field >= 0) {
            copy.field = int(fields.size());
            fields += from.fields.at(component.field);
        }
        kept.push_back(std::move(copy));
    }
    return kept;
}

QuickPlan::Part partOf(const RecordBuilder &builder, const QStringList &paths)
{
    const TypeForm &whole = builder.form();
    auto form = std::make_shared<TypeForm>(whole);
    form->fields.clear();
    form->components = pruned(whole.components, paths, whole, form->fields);
    return {builder.part(form, paths), std::make_shared<FormValidator>(form)};
}

class Planner {
public:
    explicit Planner(const RecordBuilder &builder)
        : m_builder(builder)
    {
    }

    std::shared_ptr<const QuickPlan> plan()
    {
        const TypeForm &form = m_builder.form();
        if (isEdit(m_builder.recipe().operation) || m_builder.rows() || m_builder.count() == 0
            || !form.scripts.isEmpty() || asksForMore(form) || !m_dependencies.read(form)
            || !mappingsAreUsual())
            return nullptr;
        auto plan = std::make_shared<QuickPlan>();
        plan->whole = {m_builder, std::make_shared<FormValidator>(m_builder.formPtr())};
        for (const QString &path : m_dependencies.paths()) {
            const std::optional<QStringList> deciders = m_dependencies.decidersOf(path);
            if (!deciders)
                return nullptr;
            plan->units.push_back(unitOf(path, *deciders));
        }
        if (m_builder.recipe().operation != Operation::CreateComponent)
            readTarget(*plan);
        readRest(*plan);
        return plan;
    }

private:
    /// Each field once, all of them known, and of what stands in cells or is the same for all rows.
    bool mappingsAreUsual() const
    {
        QSet<QString> seen;
        for (const Mapping &mapping : m_builder.recipe().mappings) {
            const bool target = mapping.field == targetPath()
                && m_builder.recipe().operation != Operation::CreateComponent;
            if (seen.contains(mapping.field) || mapping.source.kind == Source::Kind::RowNumber
                || (!target && !m_builder.form().field(mapping.field)))
                return false;
            seen.insert(mapping.field);
        }
        return true;
    }

    /// Without those that the file does not have.
    QList<int> columnsOf(const QString &field) const
    {
        const Mapping *mapping = m_builder.recipe().mapping(field);
        QList<int> columns =
            mapping ? m2m::columnsOf(mapping->source, m_builder.table().columns()) : QList<int>();
        columns.removeAll(-1);
        return columns;
    }

    /// The only one; -1: there are none, or several.
    int columnOf(const QString &field) const
    {
        const QList<int> columns = columnsOf(field);
        return columns.size() == 1 ? columns.constFirst() : -1;
    }

    QuickPlan::Unit unitOf(const QString &path, const QStringList &deciders) const
    {
        QuickPlan::Unit unit;
        unit.path = path;
        unit.column = columnOf(path);
        if (const Mapping *mapping = m_builder.recipe().mapping(path))
            unit.steps = mapping->steps;
        QList<int> columns = unit.column < 0 ? columnsOf(path) : QList<int>();
        for (const QString &decider : deciders)
            columns += columnsOf(decider);
        unit.deciders.assign(columns.begin(), columns.end());
        unit.part = partOf(m_builder, QStringList(path) + deciders);
        if (m_dependencies.countOf(path) == 1)
            unit.field = m_builder.form().field(path);
        return unit;
    }

    void readTarget(QuickPlan &plan) const
    {
        plan.target = partOf(m_builder, {targetPath()});
        plan.targetColumn = columnOf(targetPath());
        if (const Mapping *mapping = m_builder.recipe().mapping(targetPath()))
            plan.targetIsUsual = mapping->steps == defaultTargetSteps(m_builder.recipe().operation);
    }

    void readRest(QuickPlan &plan) const
    {
        const QJsonObject data = m_builder.build(0).data;
        plan.rest = digestOf(data);
        for (const QuickPlan::Unit &unit : plan.units)
            plan.rest -= MemberDigest(unit.path).of(data.value(unit.path));
        for (const Mapping &mapping : m_builder.recipe().mappings) {
            if (mapping.source.kind == Source::Kind::Constant)
                plan.constantBytes += mapping.source.text.size();
        }
    }

    const RecordBuilder &m_builder;
    Dependencies m_dependencies;
};

} // namespace

bool asksOthers(const QJsonObject &settings)
{
    const auto isSet = [](const QJsonValue &value) {
        return value.isObject() ? !value.toObject().isEmpty() : js::truthy(value);
    };
    const QJsonValue validate = settings.value(u"validate");
    return isSet(settings.value(u"calculateValue")) || isSet(settings.value(u"customDefaultValue"))
        || isSet(validate[u"custom"]) || isSet(validate[u"json"]) || isSet(validate[u"row"]);
}

bool asksForMore(const TypeForm &form)
{
    const TypeRules rules = typeRules(form.recordType, form.id);
    return rules.closed || rules.location || rules.date || !rules.lists.isEmpty()
        || !rules.completeNeeds.isEmpty();
}

std::shared_ptr<const QuickPlan> QuickPlan::of(const RecordBuilder &builder)
{
    return Planner(builder).plan();
}

} // namespace m2m
