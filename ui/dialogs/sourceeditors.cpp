// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnseditor.h"
#include "fileeditors.h"
#include "plaineditors.h"

namespace m2m {

SourceEditor *makeSourceEditor(Source::Kind kind, const SourceFacts &facts, const Source &before)
{
    switch (kind) {
    case Source::Kind::Column:
    case Source::Kind::Columns:
    case Source::Kind::ColumnNumbers:
    case Source::Kind::ColumnPattern:
        return new ColumnsEditor(facts.table->columns(), before);
    case Source::Kind::Constant:
        return new ConstantEditor(before);
    case Source::Kind::Preamble:
    case Source::Kind::PreambleRow:
        return new LabelEditor(kind, facts.table, before);
    case Source::Kind::FileCell:
        return new CellEditor(facts.table, before);
    case Source::Kind::FileName:
        return new FileNameEditor(facts.table->source().name(), before);
    case Source::Kind::Asked:
        return new AskedEditor(facts.label, before);
    default:
        return new PlainEditor(kind);
    }
}

} // namespace m2m
