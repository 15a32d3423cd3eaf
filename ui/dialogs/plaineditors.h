// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sourceeditor.h"
#include "widgets/parts.h"
#include "widgets/quietcombobox.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace m2m {

[[nodiscard]] inline QVBoxLayout *linesOf(QWidget *editor)
{
    auto *lines = new QVBoxLayout(editor);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::m);
    return lines;
}

/// For kinds that have nothing to choose.
class PlainEditor : public SourceEditor {
    Q_OBJECT
public:
    explicit PlainEditor(Source::Kind kind)
        : m_kind(kind)
    {
    }
    [[nodiscard]] Source source() const override { return Source::of(m_kind); }

private:
    const Source::Kind m_kind;
};

class ConstantEditor : public SourceEditor {
    Q_OBJECT
public:
    explicit ConstantEditor(const Source &before)
        : m_text(named(new QLineEdit, QStringLiteral("constantEdit"), SourceEditor::tr("Text")))
    {
        auto *lines = linesOf(this);
        lines->addWidget(captioned(SourceEditor::tr("Text for all records"), m_text));
        lines->addStretch();
        if (before.kind == Source::Kind::Constant)
            m_text->setText(before.text);
        setFocusProxy(m_text);
        connect(m_text, &QLineEdit::textChanged, this, &SourceEditor::changed);
    }
    [[nodiscard]] Source source() const override { return Source::constant(m_text->text()); }

private:
    QLineEdit *m_text;
};

/// The name of a question, and what answers look like.
class AskedEditor : public SourceEditor {
    Q_OBJECT
public:
    AskedEditor(const QString &label, const Source &before)
        : m_name(named(new QLineEdit, QStringLiteral("questionName"), SourceEditor::tr("Question")))
        , m_like(named(new QuietComboBox, QStringLiteral("answerLike"),
              SourceEditor::tr("What answers look like")))
        , m_pattern(
              named(new QLineEdit, QStringLiteral("answerPattern"), SourceEditor::tr("Pattern")))
    {
        m_like->addItem(SourceEditor::tr("anything"), QString());
        m_like->addItem(SourceEditor::tr("an action ID, 24 digits and letters a to f"),
            QStringLiteral("\\s*[0-9A-Fa-f]{24}\\s*"));
        m_like->addItem(
            SourceEditor::tr("a number"), QStringLiteral("\\s*[+-]?\\d+([.,]\\d+)?\\s*"));
        m_like->addItem(SourceEditor::tr("digits"), QStringLiteral("\\d+"));
        m_like->addItem(
            SourceEditor::tr("a day, year-month-day"), QStringLiteral("\\d{4}-\\d{2}-\\d{2}"));
        m_like->addItem(SourceEditor::tr("a pattern of your own…"));
        const bool ours = before.kind == Source::Kind::Asked;
        m_name->setText(ours ? before.text : label);
        const int known = m_like->findData(ours ? before.pattern : QString());
        m_like->setCurrentIndex(known >= 0 ? known : m_like->count() - 1);
        m_pattern->setText(ours ? before.pattern : QString());
        m_pattern->setFont(themeFont(TextRole::Mono));
        auto *lines = linesOf(this);
        lines->addWidget(captioned(SourceEditor::tr("What is asked for"), m_name));
        lines->addWidget(captioned(SourceEditor::tr("Answers look like"), m_like));
        lines->addWidget(m_pattern);
        lines->addStretch();
        setFocusProxy(m_name);
        connect(m_name, &QLineEdit::textChanged, this, &SourceEditor::changed);
        connect(m_pattern, &QLineEdit::textChanged, this, &SourceEditor::changed);
        connect(m_like, &QComboBox::currentIndexChanged, this, &AskedEditor::likeChosen);
        m_pattern->setVisible(isOwn());
    }
    [[nodiscard]] Source source() const override
    {
        Source source = Source::asked(m_name->text().trimmed());
        source.pattern = isOwn() ? m_pattern->text() : m_like->currentData().toString();
        return source;
    }
    [[nodiscard]] bool isComplete() const override { return !m_name->text().trimmed().isEmpty(); }

private:
    [[nodiscard]] bool isOwn() const { return m_like->currentIndex() == m_like->count() - 1; }
    void likeChosen()
    {
        m_pattern->setVisible(isOwn());
        Q_EMIT changed();
    }
    QLineEdit *m_name;
    QuietComboBox *m_like;
    QLineEdit *m_pattern;
};

} // namespace m2m
