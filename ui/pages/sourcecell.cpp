// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcecell.h"

#include "dialogs/sourcedialog.h"
#include "scannerinput.h"
#include "text/fieldlabel.h"
#include "text/format.h"
#include "text/sourcewords.h"
#include "widgets/parts.h"
#include "widgets/searchcombo.h"

#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

namespace m2m {

namespace {

constexpr int cellWidth = 184; ///< more only where words are longer
constexpr int editMargins = 28;
constexpr int firstColumnEntry = 1;

/// Data of an entry: the kind, and a column's name.
QVariant key(Source::Kind kind, const QString &column = {})
{
    return QStringList{QString::number(int(kind)), column};
}

QVariant moreKey() { return QStringList{QStringLiteral("more")}; }
QVariant chosenKey() { return QStringList{QStringLiteral("chosen")}; }

} // namespace

SourceCell::SourceCell(
    BatchSession &session, const QString &path, const Field *field, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_path(path)
    , m_source(new SearchCombo(this))
    , m_constant(new QLineEdit(this))
    , m_gridNote(makeText({}, QStringLiteral("small"), this))
{
    const QString label = this->label();
    named(m_source, QStringLiteral("source:") + m_path, tr("Source of %1").arg(label));
    m_source->setListOpensByArrows(true);
    m_source->setAlwaysShown({chosenKey(), key(Source::Kind::Constant), key(Source::Kind::Asked),
        key(Source::Kind::Columns), moreKey()});
    named(m_constant, QStringLiteral("constant:") + m_path, tr("Constant value of %1").arg(label));
    letScansIn(*m_constant);
    m_constant->setPlaceholderText(tr("Value for all records"));
    const int asked = m_constant->fontMetrics().horizontalAdvance(m_constant->placeholderText());
    setFixedWidth(qMax(cellWidth, asked + editMargins));
    if (field && !field->options.isEmpty()) {
        QStringList labels;
        for (const Option &option : field->options)
            labels << option.label;
        auto *completer = new QCompleter(labels, m_constant);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_constant->setCompleter(completer);
    }
    m_gridNote->setObjectName(QStringLiteral("gridNote:") + m_path);
    if (const qsizetype at = m_path.indexOf(QLatin1StringView("[].")); at > 0) {
        m_grid =
            fieldLabel(m_path.left(at), m_session.typeForm().get(), m_session.recipe().operation);
        m_gridNote->setText(tr("each row of the file becomes a row of %1").arg(m_grid));
    }
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::xs);
    for (QWidget *each : std::initializer_list<QWidget *>{m_source, m_constant, m_gridNote})
        lines->addWidget(each);
    connect(m_source, &QComboBox::activated, this, &SourceCell::chosen);
    connect(m_constant, &QLineEdit::editingFinished, this, &SourceCell::constantTyped);
}

/// Most records are of one row, and a box more for each field is what the page can be late by.
void SourceCell::makeGather()
{
    const QString label = this->label();
    m_gather = new QuietComboBox(this);
    named(m_gather, QStringLiteral("gather:") + m_path,
        tr("How the rows of a record make one %1").arg(label));
    for (const Gather gather : {Gather::Agree, Gather::Filled, Gather::First, Gather::Last,
             Gather::List, Gather::FilledList}) {
        m_gather->addItem(gatherWords(gather), int(gather));
        m_gather->setItemData(m_gather->count() - 1, gatherMeaning(gather), Qt::ToolTipRole);
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(layout()->indexOf(m_gridNote), m_gather);
    setTabOrder(m_constant, m_gather);
    connect(m_gather, &QComboBox::activated, this, &SourceCell::gatherChosen);
}

QString SourceCell::label() const
{
    return fieldLabel(m_path, m_session.typeForm().get(), m_session.recipe().operation);
}

void SourceCell::chosen(int index)
{
    const QVariant entry = m_source->itemData(index);
    if (entry == key(Source::Kind::None)) {
        m_session.clearMapping(m_path);
    } else if (entry == chosenKey() || entry == moreKey()) {
        openDialog(Source::Kind::None);
    } else if (entry == key(Source::Kind::Asked) || entry == key(Source::Kind::Columns)) {
        openDialog(Source::Kind(entry.toStringList().constFirst().toInt()));
    } else if (entry == key(Source::Kind::Constant)) {
        const Mapping *present = m_session.recipe().mapping(m_path);
        if (!present || present->source.kind != Source::Kind::Constant)
            use(Source::constant({}));
        m_constant->setFocus();
    } else {
        use(Source::column(entry.toStringList().value(1)));
    }
}

void SourceCell::openDialog(Source::Kind kind)
{
    refresh(m_session.recipe().mapping(m_path)); // the entry that opens it is no choice
    if (!m_session.table())
        return;
    const SourceFacts facts{m_session.table(), m_session.runFacts(), label()};
    const Mapping *present = m_session.recipe().mapping(m_path);
    auto *dialog = new SourceDialog(facts, present ? present->source : Source(), kind, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        use(dialog->source());
        m_source->setFocus();
    });
    dialog->open();
}

void SourceCell::use(const Source &source)
{
    Mapping mapping = m_session.mappingOrUsual(m_path);
    if (mapping.source == source)
        return;
    mapping.source = source;
    m_session.setMapping(mapping);
}

void SourceCell::constantTyped()
{
    const Mapping *present = m_session.recipe().mapping(m_path);
    if (present && present->source.kind == Source::Kind::Constant)
        use(Source::constant(m_constant->text()));
}

void SourceCell::gatherChosen(int index)
{
    const Mapping *present = m_session.recipe().mapping(m_path);
    if (!present)
        return;
    Mapping mapping = *present;
    mapping.gather = Gather(m_gather->itemData(index).toInt());
    m_session.setMapping(mapping);
}

void SourceCell::refresh(const Mapping *mapping)
{
    refreshChoices();
    const Source source = mapping ? mapping->source : Source();
    const bool constant = source.kind == Source::Kind::Constant;
    const bool plain = !source.isSet() || constant || source.kind == Source::Kind::Column;
    int index = source.kind == Source::Kind::Column
        ? m_source->findData(key(Source::Kind::Column, source.text))
        : plain ? m_source->findData(key(source.kind))
                : -1;
    // What is none of the entries gets one of its own, in front of them.
    const int own = m_source->findData(chosenKey());
    if (index >= 0 && own >= 0) {
        m_source->removeItem(own);
        index -= own < index ? 1 : 0;
        m_other = {};
    } else if (index < 0 && (own < 0 || source != m_other)) {
        if (own >= 0)
            m_source->removeItem(own);
        const QString words = oneLine(sourceWords(source));
        m_source->insertItem(firstColumnEntry,
            source.kind == Source::Kind::Column ? tr("%1 (not in this file)").arg(words) : words,
            chosenKey());
        m_other = source;
    }
    if (index < 0)
        index = m_source->findData(chosenKey());
    m_source->setCurrentIndex(index);
    m_source->setToolTip(m_source->currentText());
    m_constant->setVisible(constant);
    if (constant && !m_constant->hasFocus())
        m_constant->setText(source.text);
    refreshGather(mapping);
}

void SourceCell::refreshChoices()
{
    const QStringList columns = m_session.table() ? m_session.table()->columns() : QStringList();
    if (columns == m_shownColumns && m_source->count() > 0)
        return;
    m_shownColumns = columns;
    m_other = {};
    m_source->clear();
    m_source->addItem(tr("— not used"), key(Source::Kind::None));
    for (const QString &column : columns)
        m_source->addItem(oneLine(column), key(Source::Kind::Column, column));
    m_source->addItem(tr("Several columns…"), key(Source::Kind::Columns));
    m_source->addItem(tr("Constant…"), key(Source::Kind::Constant));
    m_source->addItem(tr("Asked at each run…"), key(Source::Kind::Asked));
    m_source->addItem(tr("More…"), moreKey());
}

void SourceCell::refreshGather(const Mapping *mapping)
{
    const RecordShape &shape = m_session.recipe().shape;
    // What is the same for all rows of the file has nothing to gather.
    const bool byRow =
        mapping && (mapping->source.isColumns() || mapping->source.kind == Source::Kind::RowNumber);
    const bool gathered = shape.isGathered() && byRow;
    const bool isTarget = m_path == targetPath() && shape.per == RecordShape::Per::Target;
    const bool isChosen = gathered && m_grid.isEmpty() && !isTarget;
    m_gridNote->setVisible(gathered && !m_grid.isEmpty());
    if (isChosen && !m_gather)
        makeGather();
    if (!m_gather)
        return;
    m_gather->setVisible(isChosen);
    if (!mapping)
        return;
    m_gather->setCurrentIndex(m_gather->findData(int(mapping->gather)));
    m_gather->setToolTip(gatherMeaning(mapping->gather));
}

} // namespace m2m
