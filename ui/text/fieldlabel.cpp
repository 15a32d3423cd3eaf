// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldlabel.h"

#include "base/issue.h"

#include <QCoreApplication>

namespace m2m {

namespace {

struct FieldWords {
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

} // namespace

QString fieldLabel(const QString &path, const TypeForm *form, Operation operation)
{
    if (path == targetPath()) {
        return operation == Operation::EditAction ? FieldWords::tr("Action")
                                                  : FieldWords::tr("Component");
    }
    if (path == locationPath())
        return FieldWords::tr("Location of the move");
    if (path == datePath())
        return FieldWords::tr("Date of the move");
    const Field *field = form ? form->field(path) : nullptr;
    return field ? field->label : path;
}

} // namespace m2m
