// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialectbar.h"

#include "dialectchoices.h"
#include "marksettings.h"
#include "widgets/flowlayout.h"
#include "widgets/messagebanner.h"
#include "widgets/quietcombobox.h"
#include "widgets/settingfield.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace m2m {

namespace {

constexpr int verdictWidth = 112;
constexpr int otherWidth = 44;
constexpr std::array shownParts{DialectPart::Encoding, DialectPart::Separator,
    DialectPart::DecimalMark, DialectPart::Header, DialectPart::TableEnd};

QComboBox *makeBox(const QString &objectName, const QString &name, int characters)
{
    auto *box = named(new QuietComboBox, objectName, name);
    box->setMinimumContentsLength(characters);
    return box;
}

/// A shape for each, so that no colour has to be told from another.
QString signOf(DialectGuess::Certainty certainty)
{
    switch (certainty) {
    case DialectGuess::Certainty::Sure:
        return QStringLiteral("check");
    case DialectGuess::Certainty::Likely:
        return QStringLiteral("question");
    case DialectGuess::Certainty::Unsure:
        return QStringLiteral("warning");
    }
    return {};
}

Tone toneOf(DialectGuess::Certainty certainty)
{
    switch (certainty) {
    case DialectGuess::Certainty::Sure:
        return Tone::Good;
    case DialectGuess::Certainty::Likely:
        return Tone::Neutral;
    case DialectGuess::Certainty::Unsure:
        return Tone::Doubt;
    }
    return Tone::Neutral;
}

} // namespace

DialectBar::DialectBar(QWidget *parent)
    : QWidget(parent)
    , m_marks(new MarkSettings(this))
    , m_reasons(new MessageBanner(QStringLiteral("reasonsBanner"), this))
{
    setObjectName(QStringLiteral("dialectBar"));
    auto *card = new Card({}, this);
    card->body()->setContentsMargins(14, space::s, 14, space::m);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(makeFields(), 1);
    row->addWidget(makeVerdict(), 0, Qt::AlignTop);
    card->body()->addLayout(row);
    card->body()->addWidget(m_marks);
    m_marks->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(card);
    layout->addWidget(m_reasons);

    for (QComboBox *box : {m_digits, m_encoding, m_delimiter, m_decimal, m_header, m_end})
        connect(box, &QComboBox::activated, this, &DialectBar::apply);
    connect(m_marks, &MarkSettings::changed, this, &DialectBar::apply);
    connect(m_other, &QLineEdit::textEdited, this, &DialectBar::applyTyped);
    connect(m_sheet, &QComboBox::activated, this,
        [this] { Q_EMIT sheetChosen(m_sheet->currentText()); });
    connect(m_more, &QPushButton::toggled, m_marks, &QWidget::setVisible);
    connect(m_why, &QPushButton::clicked, this, [this] { showReasons(!m_reasons->isVisible()); });
    connect(m_reasons, &MessageBanner::firstClicked, m_reasons, &MessageBanner::clear);
    connect(m_back, &QPushButton::clicked, this, &DialectBar::foundRequested);
}

QWidget *DialectBar::makeFields()
{
    m_sheet = makeBox(QStringLiteral("sheetCombo"), tr("Sheet"), 18);
    m_digits = makeBox(QStringLiteral("digitsCombo"), tr("Numbers"), 13);
    m_digits->addItem(tr("As shown"), false);
    m_digits->addItem(tr("With all digits"), true);
    m_encoding =
        makeBox(QStringLiteral("encodingCombo"), dialectPartName(DialectPart::Encoding), 10);
    m_delimiter =
        makeBox(QStringLiteral("delimiterCombo"), dialectPartName(DialectPart::Separator), 11);
    m_decimal =
        makeBox(QStringLiteral("decimalCombo"), dialectPartName(DialectPart::DecimalMark), 6);
    m_header = makeBox(QStringLiteral("headerCombo"), dialectPartName(DialectPart::Header), 15);
    m_end = makeBox(QStringLiteral("tableEndCombo"), dialectPartName(DialectPart::TableEnd), 11);
    fillEncodings(m_encoding);
    fillDecimalMarks(m_decimal);
    m_other = named(new QLineEdit, QStringLiteral("otherDelimiter"), tr("Other separator"));
    m_other->setMaxLength(1);
    m_other->setFixedWidth(otherWidth);
    m_other->setAlignment(Qt::AlignHCenter);
    m_other->setToolTip(tr("Type the character that parts the cells"));
    m_other->hide();
    auto *separator = new QWidget;
    auto *pair = new QHBoxLayout(separator);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(space::xs);
    pair->addWidget(m_delimiter);
    pair->addWidget(m_other);
    m_more = named(new Button(tr("More"), {}), QStringLiteral("moreSettingsButton"),
        tr("Quotes, comments and thousands marks"));
    m_more->setCheckable(true);
    m_more->setStyleSheet(QStringLiteral("min-height: 28px;")); // as high as its neighbours

    auto *box = new QWidget(this);
    auto *row = new FlowLayout(box, space::m);
    row->setContentsMargins(0, 0, 0, 0);
    m_sheetField = new SettingField(tr("Sheet"), m_sheet);
    m_sheetField->setSign({}, Tone::Neutral, {});
    row->addWidget(m_sheetField);
    m_digitsField = new SettingField(tr("Numbers"), m_digits);
    m_digitsField->setSign({}, Tone::Neutral,
        tr("As the spreadsheet shows numbers and dates, or with all the digits that the file "
           "keeps and dates as 2024-02-29"));
    row->addWidget(m_digitsField);
    addField(row, DialectPart::Encoding, m_encoding, nullptr);
    addField(row, DialectPart::Separator, separator, m_delimiter);
    addField(row, DialectPart::DecimalMark, m_decimal, nullptr);
    addField(row, DialectPart::Header, m_header, nullptr);
    addField(row, DialectPart::TableEnd, m_end, nullptr);
    m_moreField = new SettingField(QStringLiteral(" "), m_more);
    m_moreField->setSign({}, Tone::Neutral, m_more->accessibleName());
    row->addWidget(m_moreField);
    return box;
}

SettingField *DialectBar::addField(QLayout *row, DialectPart part, QWidget *control, QWidget *named)
{
    auto *field = new SettingField(dialectPartName(part), control, named);
    m_fields.at(size_t(part)) = field;
    row->addWidget(field);
    return field;
}

QWidget *DialectBar::makeVerdict()
{
    m_certainty = makeLabel({}, QStringLiteral("strong"));
    m_certainty->setObjectName(QStringLiteral("certaintyLabel"));
    m_why = named(new Button(tr("Why?"), {}, Button::Kind::Link), QStringLiteral("whyButton"),
        tr("Why is the file read this way?"));
    m_back = named(new Button(tr("As found"), {}, Button::Kind::Link, QStringLiteral("undo")),
        QStringLiteral("asFoundButton"), tr("Back to what was found"));
    m_back->setToolTip(tr("Back to what was found in the file itself"));
    auto *box = new QWidget(this);
    box->setMinimumWidth(verdictWidth);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    // One beneath the other: beside each other they would take the settings' last place.
    for (QWidget *line : std::initializer_list<QWidget *>{m_certainty, m_why, m_back})
        layout->addWidget(line, 0, Qt::AlignRight);
    return box;
}

void DialectBar::refresh(const MeasurementFile &file)
{
    const TablePtr &table = file.preview() ? file.preview() : file.table();
    setVisible(table != nullptr);
    if (!table) {
        m_table.reset();
        showReasons(false);
        return;
    }
    const bool reading = file.isReading();
    Dialect dialect =
        reading && file.request().dialect ? *file.request().dialect : table->dialect();
    if (dialect.encoding.isEmpty())
        dialect.encoding = table->dialect().encoding;
    if (m_found.note(*table, !file.request().dialect))
        showReasons(false);
    const bool same = table == m_table;
    m_reading = reading;
    if (!same || dialect != m_dialect || m_header->count() == 0) {
        m_table = table;
        m_dialect = dialect;
        refreshChoices(*table);
    }
    refreshSigns(*table);
    refreshVerdict(*table);
}

void DialectBar::refreshChoices(const Table &table)
{
    refreshSheets(table);
    chooseEncoding(m_encoding, m_dialect.encoding);
    fillDelimiters(m_delimiter, m_dialect);
    m_other->hide();
    m_other->clear();
    chooseDecimalMark(m_decimal, m_dialect.decimalMark);
    fillHeaders(m_header, table, m_dialect);
    fillEnds(m_end, table, m_dialect);
    m_marks->showDialect(m_dialect);
}

void DialectBar::refreshSheets(const Table &table)
{
    const bool isWorkbook = table.isWorkbook();
    m_sheetField->setVisible(isWorkbook);
    m_digitsField->setVisible(isWorkbook);
    m_digits->setCurrentIndex(m_dialect.allDigits ? 1 : 0);
    m_fields.at(size_t(DialectPart::Encoding))->setVisible(!isWorkbook);
    m_fields.at(size_t(DialectPart::Separator))->setVisible(!isWorkbook);
    m_sheet->clear();
    m_sheet->addItems(table.sheets());
    m_sheet->setCurrentText(table.source().sheet);
}

void DialectBar::refreshSigns(const Table &table)
{
    for (const DialectPart part : shownParts) {
        SettingField *field = m_fields.at(size_t(part));
        if (m_found.differs(part, m_dialect)) {
            const QString found = m_found.text(part, table);
            field->setSign(QStringLiteral("pencil"), Tone::Primary,
                found.isEmpty() ? tr("As it was chosen.")
                                : tr("As it was chosen. Found was: %1.").arg(found));
            continue;
        }
        if (part == DialectPart::TableEnd && !m_found.knowsEnd()) {
            // Read as it was asked for, or only the beginning: nobody has looked there.
            field->setSign({}, Tone::Neutral, tr("Where the table ends was not looked for."));
            continue;
        }
        const DialectGuess::Certainty certainty = certaintyOf(m_found.guess(), part);
        field->setSign(signOf(certainty), toneOf(certainty),
            certaintyWord(certainty) + QLatin1String(". ")
                + reasonTexts(m_found.guess(), part).join(QLatin1Char(' ')));
    }
    m_end->setEnabled(!table.isPreview());
    m_moreField->setVisible(!table.isWorkbook());
    if (table.isWorkbook())
        m_more->setChecked(false);
}

void DialectBar::refreshVerdict(const Table &)
{
    // What was chosen is nobody's guess any more; the rest still is.
    DialectGuess::Certainty rest = DialectGuess::Certainty::Sure;
    for (const DialectPart part : shownParts) {
        if (!m_found.differs(part, m_dialect))
            rest = std::max(rest, certaintyOf(m_found.guess(), part));
    }
    const bool chosen = m_dialect.allDigits != m_found.guess().dialect.allDigits
        || std::any_of(shownParts.begin(), shownParts.end(),
            [this](DialectPart part) { return m_found.differs(part, m_dialect); });
    m_certainty->setText(certaintyWord(rest));
    static constexpr std::array signs{u"✓ ", u"? ", u"! "};
    m_certainty->setText(chosen && rest == DialectGuess::Certainty::Sure
            ? tr("As chosen")
            : QString::fromUtf16(signs.at(size_t(rest))) + certaintyWord(rest));
    const Tone tone =
        chosen && rest == DialectGuess::Certainty::Sure ? Tone::Neutral : toneOf(rest);
    setLook(m_certainty, "tone", tone == Tone::Neutral ? QString() : toneKey(tone));
    m_back->setVisible(chosen);
}

void DialectBar::apply()
{
    if (!m_table)
        return;
    Dialect dialect = m_marks->applied(m_dialect);
    dialect.allDigits = m_digits->currentData().toBool();
    dialect.encoding = m_encoding->currentData().toByteArray();
    if (isOtherDelimiter(m_delimiter)) {
        m_other->show();
        m_other->setFocus();
        return;
    }
    takeDelimiter(m_delimiter, dialect);
    dialect.decimalMark = m_decimal->currentData().toChar();
    takeHeader(m_header, dialect);
    if (m_end->isEnabled())
        dialect.tailRows = m_end->currentData().toLongLong();
    choose(dialect);
}

void DialectBar::applyTyped()
{
    if (!m_table || m_other->text().isEmpty())
        return;
    Dialect dialect = m_dialect;
    dialect.delimiter = m_other->text().at(0);
    dialect.mergeDelimiters = false;
    choose(dialect);
    m_delimiter->setFocus();
}

void DialectBar::makeHeader(qint64 physicalRow)
{
    if (!m_table || m_dialect.headerRow == physicalRow)
        return;
    Dialect dialect = m_dialect;
    dialect.headerRow = physicalRow;
    dialect.headerRows =
        physicalRow == m_found.guess().dialect.headerRow ? m_found.guess().dialect.headerRows : 1;
    choose(dialect);
}

void DialectBar::choose(const Dialect &dialect)
{
    if (dialect != m_dialect)
        Q_EMIT dialectChosen(dialect);
}

void DialectBar::showReasons(bool show)
{
    if (!show || !m_table) {
        m_reasons->clear();
        return;
    }
    m_reasons->setActions(tr("Close"));
    m_reasons->showMessage(Tone::Neutral, tr("Why the file is read this way"),
        reasonTexts(m_found.guess()).join(QLatin1Char('\n')));
}

bool DialectBar::fold()
{
    const bool wasOpen = m_reasons->isVisible() || m_more->isChecked();
    m_reasons->clear();
    m_more->setChecked(false);
    return wasOpen;
}

} // namespace m2m
