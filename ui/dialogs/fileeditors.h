// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sourceeditor.h"

class QLineEdit;
class QListWidget;
class QSpinBox;

namespace m2m {

class FlowLayout;

/// The value beside a label outside the table, or the row behind it.
class LabelEditor : public SourceEditor {
    Q_OBJECT
public:
    LabelEditor(Source::Kind kind, const TablePtr &table, const Source &before);
    [[nodiscard]] Source source() const override;
    [[nodiscard]] bool isComplete() const override;

private:
    void addFound(const Table &table);
    const Source::Kind m_kind;
    QLineEdit *m_label;
    QListWidget *m_found;
};

/// A cell by its line and place.
class CellEditor : public SourceEditor {
    Q_OBJECT
public:
    CellEditor(const TablePtr &table, const Source &before);
    [[nodiscard]] Source source() const override;

private:
    void addFound(const Table &table);
    QSpinBox *m_line;
    QSpinBox *m_column;
    QListWidget *m_found;
};

/// The file name or a part of it: its parts as buttons, or a pattern.
class FileNameEditor : public SourceEditor {
    Q_OBJECT
public:
    FileNameEditor(const QString &name, const Source &before);
    [[nodiscard]] Source source() const override;

private:
    QLineEdit *m_pattern;
};

/// The parts of a file name between marks, and a pattern that finds each of them again.
struct NamePart {
    QString text;
    QString pattern;
};
[[nodiscard]] QList<NamePart> partsOfName(const QString &name);

} // namespace m2m
