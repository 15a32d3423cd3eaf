// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatheredplan.h"

#include "base/jsvalue.h"
#include "plaincell.h"
#include "recipe/steps.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace m2m {

namespace {

using Components = std::vector<FormComponent>;

/// Nothing that looks at other fields, and no name that stands for a place inside of another.
bool isAlone(const FormComponent &component)
{
    return !component.condition && !component.hasLogic && !asksOthers(component.settings)
        && !component.key.contains(u'.') && !component.key.startsWith(u'@');
}

/// A field that takes what is given, as it is.
bool isOpen(const Field &field)
{
    return !field.disabled && !field.hidden && !field.conditional && !field.clientOnly
        && !field.multiple;
}

/// The tree with only this component and the layout around it; fields keep their places.
Components onlyWith(const Components &components, const QString &path)
{
    Components kept;
    for (const FormComponent &component : components) {
        FormComponent copy = component;
        if (component.role == ComponentRole::Layout) {
            copy.children = onlyWith(component.children, path);
            if (copy.children.empty())
                continue;
        } else if (component.path != path) {
            continue;
        }
        kept.push_back(std::move(copy));
    }
    return kept;
}

class GatheredPlanner {
public:
    explicit GatheredPlanner(const RecordBuilder &builder)
        : m_builder(builder)
        , m_form(builder.form())
    {
    }

    std::shared_ptr<const GatheredPlan> plan()
    {
        const bool aims = m_builder.recipe().operation != Operation::CreateComponent;
        if (!m_builder.rows() || !m_builder.recipe().shape.isGathered()
            || isEdit(m_builder.recipe().operation) || m_builder.count() == 0
            || !m_builder.table().decoder().isUtf8() || !m_form.scripts.isEmpty()
            || asksForMore(m_form) || !mappingsAreUsual(aims))
            return nullptr;
        m_plan->whole = {m_builder, std::make_shared<FormValidator>(m_builder.formPtr())};
        if (!walk(m_form.components))
            return nullptr;
        if (aims) {
            m_plan->target = partOf(targetPath(), {targetPath()});
            const Mapping *mapping = m_builder.recipe().mapping(targetPath());
            if (mapping && mapping->steps == defaultTargetSteps(m_builder.recipe().operation)
                && mapping->gather != Gather::List && mapping->gather != Gather::FilledList)
                m_plan->targetColumn = cellOf(targetPath()).column;
        }
        const QJsonObject data = m_builder.build(0).data;
        m_plan->rest = digestOf(data);
        for (const GatheredPlan::Unit &unit : m_plan->units)
            m_plan->rest -= MemberDigest(unit.path).of(data.value(unit.path));
        return m_plan;
    }

private:
    /// Each field once, all of them known.
    bool mappingsAreUsual(bool aims) const
    {
        QSet<QString> seen;
        for (const Mapping &mapping : m_builder.recipe().mappings) {
            const bool target = mapping.field == targetPath() && aims;
            if (seen.contains(mapping.field) || (!target && !m_form.field(mapping.field)))
                return false;
            seen.insert(mapping.field);
        }
        return true;
    }

    bool walk(const Components &components)
    {
        return std::all_of(components.begin(), components.end(), [this](const auto &component) {
            return component.role == ComponentRole::Static || visit(component);
        });
    }

    bool visit(const FormComponent &component)
    {
        if (!isAlone(component))
            return false;
        if (component.role == ComponentRole::Layout)
            return walk(component.children);
        const bool grid = component.role == ComponentRole::Rows;
        const auto known = [&component](const auto &unit) { return unit.path == component.path; };
        if ((!grid && component.role != ComponentRole::Leaf) || component.field < 0
            || component.path != component.key
            || std::any_of(m_plan->units.begin(), m_plan->units.end(), known)
            || (grid && !areLeaves(component.children)))
            return false;
        GatheredPlan::Unit unit;
        unit.path = component.path;
        const Field &field = m_form.fields[component.field];
        unit.kind = grid ? gridKind(component, field, unit) : fieldKind(field, unit);
        QStringList fields{unit.path};
        for (const Mapping &mapping : m_builder.recipe().mappings) {
            if (mapping.field.startsWith(unit.path + QLatin1StringView("[].")))
                fields += mapping.field;
        }
        unit.part = partOf(unit.path, fields);
        m_plan->units.push_back(std::move(unit));
        return true;
    }

    static bool areLeaves(const Components &components)
    {
        return std::all_of(components.begin(), components.end(), [](const auto &child) {
            return isAlone(child)
                && (child.role == ComponentRole::Static || child.role == ComponentRole::Leaf);
        });
    }

    QuickPlan::Part partOf(const QString &path, const QStringList &fields) const
    {
        auto form = std::make_shared<TypeForm>(m_form);
        form->components = onlyWith(m_form.components, path);
        return {m_builder.part(form, fields), std::make_shared<FormValidator>(form)};
    }

    /// Without a column: no cell alone gives it.
    GatheredPlan::Cell cellOf(const QString &path) const
    {
        GatheredPlan::Cell cell;
        const QList<BoundMapping> &mappings = m_builder.mappings();
        for (qsizetype i = 0; i < mappings.size(); ++i) {
            if (mappings[i].mapping.field == path) {
                cell.mapping = i;
                if (mappings[i].columns.size() == 1 && !mappings[i].steps.problem())
                    cell.column = mappings[i].columns.constFirst();
            }
        }
        const auto field = std::find_if(m_form.fields.begin(), m_form.fields.end(),
            [&path](const Field &candidate) { return candidate.path == path; });
        if (field != m_form.fields.end()) {
            cell.field = &*field;
            cell.fieldIndex = int(field - m_form.fields.begin());
        }
        return cell;
    }

    GatheredPlan::Kind fieldKind(const Field &field, GatheredPlan::Unit &unit) const
    {
        using Kind = GatheredPlan::Kind;
        using namespace Qt::StringLiterals;
        GatheredPlan::Cell cell = cellOf(unit.path);
        if (cell.mapping < 0 || m_builder.mappings()[cell.mapping].isFixed())
            return cell.mapping < 0 ? Kind::Same : Kind::Built;
        if (cell.column < 0)
            return Kind::Built;
        const Gather gather = m_builder.mappings()[cell.mapping].mapping.gather;
        if (gather == Gather::FilledList)
            return Kind::Built;
        const bool list = gather == Gather::List;
        if (list
            && (field.kind != ValueKind::NumberList || !isOpen(field)
                || !onlyAsks(field, {"required"_L1, "multiple"_L1})))
            return Kind::Built;
        cell.key = list ? elementKey() : unit.path;
        unit.cells.push_back(cell);
        return list ? Kind::List : Kind::Same;
    }

    GatheredPlan::Kind gridKind(
        const FormComponent &grid, const Field &field, GatheredPlan::Unit &unit) const
    {
        using Kind = GatheredPlan::Kind;
        using namespace Qt::StringLiterals;
        // Rows that are there from the beginning may hold what no cell has said.
        const QJsonArray untouched = field.untouched.toArray();
        const bool startsBlank = std::all_of(untouched.begin(), untouched.end(),
            [](const QJsonValue &row) { return row.toObject().isEmpty(); });
        if (field.type != u"datagrid" || !isOpen(field) || !startsBlank || untouched.size() > 1
            || field.minLength || field.maxLength
            || !onlyAsks(field, {"required"_L1, "multiple"_L1}))
            return Kind::Built;
        qsizetype mapped = 0;
        QSet<QString> seen;
        for (const FormComponent &child : grid.children) {
            if (child.role == ComponentRole::Static)
                continue;
            const QString path = unit.path + QLatin1StringView("[].") + child.key;
            GatheredPlan::Cell cell = cellOf(path);
            if (!cell.field || seen.contains(path) || !isOpen(*cell.field))
                return Kind::Built;
            seen.insert(path);
            cell.key = child.key;
            if (cell.mapping < 0) {
                if (m_plan->whole.rules->rules(cell.fieldIndex)
                        .check(cell.field->untouched, {})
                        .size()
                    > 0)
                    return Kind::Built;
                unit.unmapped += MemberDigest(child.key).of(cell.field->untouched);
                continue;
            }
            if (cell.column < 0)
                return Kind::Built;
            ++mapped;
            unit.cells.push_back(cell);
        }
        const QString inside = unit.path + QLatin1StringView("[].");
        const auto all =
            std::count_if(m_builder.recipe().mappings.begin(), m_builder.recipe().mappings.end(),
                [&inside](const Mapping &mapping) { return mapping.field.startsWith(inside); });
        const bool whole = m_builder.recipe().mapping(unit.path) != nullptr;
        return all == mapped && mapped > 0 && !whole ? Kind::Grid : Kind::Built;
    }

    const RecordBuilder &m_builder;
    const TypeForm &m_form;
    std::shared_ptr<GatheredPlan> m_plan = std::make_shared<GatheredPlan>();
};

} // namespace

std::shared_ptr<const GatheredPlan> GatheredPlan::of(const RecordBuilder &builder)
{
    return GatheredPlanner(builder).plan();
}

} // namespace m2m
