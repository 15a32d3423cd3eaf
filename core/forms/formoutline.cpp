// SPDX-License-Identifier: GPL-3.0-or-later
#include "formoutline.h"

namespace m2m {

namespace {

using Deciders = QList<const FormComponent *>;

void walk(const TypeForm &form, const std::vector<FormComponent> &components, int depth,
    const Deciders &around, QList<OutlineEntry> &outline)
{
    for (const FormComponent &component : components) {
        OutlineEntry entry;
        entry.component = &component;
        entry.field = component.field >= 0 ? &form.fields[component.field] : nullptr;
        entry.depth = depth;
        entry.deciders = around;
        if (component.condition || component.hasLogic)
            entry.deciders += &component;
        const bool listed = entry.field || entry.isHeading();
        if (listed)
            outline += entry;
        const bool heads = listed && entry.isHeading();
        walk(form, component.children, heads ? depth + 1 : depth,
            heads ? Deciders() : entry.deciders, outline);
    }
}

} // namespace

bool OutlineEntry::isHeading() const
{
    return component->role == ComponentRole::Rows
        || (component->role != ComponentRole::Leaf && !component->title.isEmpty());
}

QList<OutlineEntry> outlineOf(const TypeForm &form)
{
    QList<OutlineEntry> outline;
    walk(form, form.components, 0, {}, outline);
    return outline;
}

} // namespace m2m
