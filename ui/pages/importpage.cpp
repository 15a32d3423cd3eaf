// SPDX-License-Identifier: GPL-3.0-or-later
#include "importpage.h"

#include "factspanel.h"
#include "models/rawtablemodel.h"
#include "text/errortext.h"
#include "text/format.h"
#include "text/reasontext.h"
#include "widgets/droparea.h"
#include "widgets/messagebanner.h"
#include "widgets/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QMimeData>
#include <QProgressBar>
#include <QSettings>
#include <QStackedWidget>
#include <QUrl>

namespace m2m {

namespace {
constexpr int emptyPage = 0;
constexpr int loadingPage = 1;
constexpr int contentPage = 2;
constexpr int headerChoices = 40;
constexpr int headerText = 22; ///< characters of a line in the list of header lines
constexpr int factsWidth = 250;

void choose(QComboBox *box, const QVariant &value, const QString &name)
{
    int index = box->findData(value);
    if (index < 0) {
        box->addItem(name, value);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

QString lastFolderKey() { return QStringLiteral("lastFolder"); }
} // namespace

ImportPage::ImportPage(BatchSession &session, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_problem(new MessageBanner(QStringLiteral("fileProblem"), this))
    , m_stack(new QStackedWidget(this))
    , m_model(new RawTableModel(this))
{
    setObjectName(QStringLiteral("importPage"));
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeLoading());
    m_stack->addWidget(makeContent());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l + space::xs, space::l, space::l + space::xs, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(m_problem);
    layout->addWidget(m_stack, 1);

    connect(&session, &BatchSession::tableChanged, this, &ImportPage::refresh);
    connect(&session, &BatchSession::problemChanged, this, [this](BatchSession::Area area) {
        if (area == BatchSession::Area::File)
            refresh();
    });
    connect(m_problem, &MessageBanner::firstClicked, this, &ImportPage::chooseFile);
    refresh();
}

QWidget *ImportPage::makeEmpty()
{
    auto *page = new QWidget;
    m_dropArea = new DropArea(tr("Drop a measurement file here"),
        tr("A CSV or text table, as the machine wrote it. Nothing is sent before you have seen "
           "every "
           "record."));
    auto *open = named(new Button(tr("Choose a file…"), QStringLiteral("openFileButton"),
                           Button::Kind::Primary, QStringLiteral("folder")),
        QStringLiteral("openFileButton"), tr("Choose a file"));
    auto *pasteButton =
        named(new Button(tr("Paste a table"), {}, Button::Kind::Plain, QStringLiteral("clipboard")),
            QStringLiteral("pasteButton"), tr("Paste a table from the clipboard"));
    m_dropArea->buttons()->addWidget(open);
    m_dropArea->buttons()->addWidget(pasteButton);

    auto *recentCard = new Card(tr("Recent files"));
    m_recentCard = recentCard;
    m_recent = named(new QListWidget, QStringLiteral("recentFiles"), tr("Recent files"));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    recentCard->body()->addWidget(m_recent);

    auto *sampleCard = new Card(tr("New here?"));
    sampleCard->body()->addWidget(makeText(
        tr("Take a sample file through all five steps on the practice instance: no account, no "
           "network, nothing that could be broken."),
        QStringLiteral("muted")));
    auto *sample = named(
        new Button(tr("Try it with a sample"), {}, Button::Kind::Plain, QStringLiteral("beaker")),
        QStringLiteral("sampleButton"), tr("Try it with a sample on the practice instance"));
    sampleCard->body()->addWidget(sample, 0, Qt::AlignLeft);

    auto *side = new QVBoxLayout;
    side->setSpacing(space::m);
    side->addWidget(recentCard, 1);
    side->addWidget(sampleCard);
    side->addStretch(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_dropArea, 1);
    auto *sideBox = new QWidget;
    sideBox->setFixedWidth(320);
    side->setContentsMargins(0, 0, 0, 0);
    sideBox->setLayout(side);
    row->addWidget(sideBox);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(makeLabel(tr("Which file shall be uploaded?"), QStringLiteral("title")));
    layout->addLayout(row, 1);

    m_open = open;
    connect(open, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(pasteButton, &QPushButton::clicked, this, &ImportPage::paste);
    connect(sample, &QPushButton::clicked, this, &ImportPage::sampleRequested);
    connect(m_recent, &QListWidget::itemActivated, this,
        [this](QListWidgetItem *item) { m_session.openFile(item->data(Qt::UserRole).toString()); });
    connect(m_recent, &QListWidget::itemClicked, m_recent, &QListWidget::itemActivated);
    return page;
}

QWidget *ImportPage::makeLoading()
{
    auto *page = new QWidget;
    auto *bar = named(new QProgressBar, QStringLiteral("openingProgress"), tr("Reading the file"));
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedSize(280, 8);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(
        makeLabel(tr("Reading the file…"), QStringLiteral("heading")), 0, Qt::AlignHCenter);
    layout->addWidget(bar, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

QWidget *ImportPage::makeContent()
{
    auto *page = new QWidget;
    m_title = makeLabel(tr("Is this how the file should be read?"), QStringLiteral("title"));
    auto *another = named(new Button(tr("Open another…"), {}), QStringLiteral("openAnotherButton"),
        tr("Open another file"));
    auto *close =
        named(new Button(tr("Close"), {}), QStringLiteral("closeFileButton"), tr("Close the file"));
    m_next = named(new Button(tr("Looks right: map columns"), {}, Button::Kind::Primary,
                       QStringLiteral("arrow-right")),
        QStringLiteral("toMapButton"), tr("Go on to mapping the columns"));
    m_next->setLayoutDirection(Qt::RightToLeft); // the arrow points onwards, after the text
    auto *top = new QHBoxLayout;
    top->setSpacing(space::m);
    top->addWidget(m_title);
    top->addStretch();
    top->addWidget(close);
    top->addWidget(another);
    top->addWidget(m_next);

    m_table = new TableView(QStringLiteral("rawTable"), tr("The file as it is read"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->verticalHeader()->show();
    m_table->verticalHeader()->setSectionsClickable(true);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setMinimumWidth(44);
    m_table->verticalHeader()->setCursor(Qt::PointingHandCursor);
    m_facts = new FactsPanel;
    m_facts->setFixedWidth(factsWidth);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_table, 1);
    row->addWidget(m_facts);

    m_reasons = new MessageBanner(QStringLiteral("reasonsBanner"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addLayout(top);
    layout->addWidget(makeDialectBar());
    layout->addWidget(m_reasons);
    layout->addLayout(row, 1);

    connect(another, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(close, &QPushButton::clicked, &m_session, &BatchSession::closeFile);
    connect(m_next, &QPushButton::clicked, this, &ImportPage::nextRequested);
    connect(m_table->verticalHeader(), &QHeaderView::sectionClicked, this, &ImportPage::makeHeader);
    return page;
}

QWidget *ImportPage::makeDialectBar()
{
    auto *card = new Card;
    m_encoding = named(new QComboBox, QStringLiteral("encodingCombo"), tr("Encoding"));
    for (const char *encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1"}) {
        m_encoding->addItem(encodingName(encoding), QByteArray(encoding));
    }
    m_delimiter = named(new QComboBox, QStringLiteral("delimiterCombo"), tr("Separator"));
    for (const char16_t mark : {u',', u';', u'\t', u'|', u' '})
        m_delimiter->addItem(delimiterName(QChar(mark)), QChar(mark));
    m_decimal = named(new QComboBox, QStringLiteral("decimalCombo"), tr("Decimal mark"));
    for (const char16_t mark : {u'.', u','})
        m_decimal->addItem(decimalMarkName(QChar(mark)), QChar(mark));
    m_header = named(new QComboBox, QStringLiteral("headerCombo"), tr("Header"));
    m_header->setMinimumWidth(230);
    m_header->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_header->setMinimumContentsLength(24);
    m_header->setToolTip(tr("A click on a line number does the same"));

    m_certainty = makeLabel({}, QStringLiteral("strong"));
    m_certainty->setObjectName(QStringLiteral("certaintyLabel"));
    m_why = named(new Button(tr("Why?"), {}, Button::Kind::Link), QStringLiteral("whyButton"),
        tr("Why is the file read this way?"));
    auto *verdict = new QVBoxLayout;
    verdict->setSpacing(0);
    verdict->addWidget(m_certainty, 0, Qt::AlignRight);
    verdict->addWidget(m_why, 0, Qt::AlignRight);

    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    row->addWidget(captioned(tr("Encoding"), m_encoding));
    row->addWidget(captioned(tr("Separator"), m_delimiter));
    row->addWidget(captioned(tr("Decimal mark"), m_decimal));
    row->addWidget(captioned(tr("Header"), m_header));
    row->addStretch();
    row->addLayout(verdict);
    card->body()->setContentsMargins(14, space::s, 14, space::m);
    card->body()->addLayout(row);

    for (QComboBox *box : {m_encoding, m_delimiter, m_decimal, m_header})
        connect(box, &QComboBox::activated, this, &ImportPage::applyDialect);
    connect(m_why, &QPushButton::clicked, this, [this] {
        if (m_reasons->isVisible() || !m_session.table()) {
            m_reasons->clear();
            return;
        }
        m_reasons->showMessage(Tone::Neutral, tr("Why the file is read this way"),
            reasonTexts(m_session.table()->guess()).join(QLatin1Char('\n')));
    });
    return card;
}

void ImportPage::refresh()
{
    m_refreshing = true;
    refreshProblem();
    const TablePtr &table = m_session.table();
    m_stack->setCurrentIndex(m_session.isOpening() ? loadingPage : table ? contentPage : emptyPage);
    if (table) {
        if (table != m_shown) {
            m_reasons->clear();
            m_model->setTable(table);
            m_table->layOutColumns();
            const qint64 header = table->dialect().headerRow;
            if (header > 5)
                m_table->scrollTo(
                    m_model->index(int(header) - 3, 0), QAbstractItemView::PositionAtTop);
        }
        refreshDialect();
        m_facts->showTable(*table, m_session.earlierUploads());
    } else {
        m_model->setTable({});
    }
    setFocusProxy(table ? m_next : m_open);
    m_shown = table;
    m_refreshing = false;
}

void ImportPage::refreshProblem()
{
    const auto problem = m_session.problem(BatchSession::Area::File);
    if (!problem || problem->kind == ErrorKind::Cancelled) {
        m_problem->clear();
        return;
    }
    const ErrorText text = errorText(*problem);
    m_problem->setActions(tr("Choose a file…"));
    m_problem->showMessage(Tone::Bad, text.title, text.whatToDo);
}

void ImportPage::refreshDialect()
{
    const Table &table = *m_session.table();
    const Dialect &dialect = table.dialect();
    choose(m_encoding, dialect.encoding, encodingName(dialect.encoding));
    choose(m_delimiter, dialect.delimiter, delimiterName(dialect.delimiter));
    choose(m_decimal, dialect.decimalMark, decimalMarkName(dialect.decimalMark));

    m_header->clear();
    m_header->addItem(tr("No header line"), qint64(-1));
    const auto addRow = [&](qint64 row) {
        m_header->addItem(
            tr("Line %1: %2")
                .arg(table.physicalLine(row))
                .arg(cut(oneLine(table.physicalRow(row).join(QStringLiteral(" · "))), headerText)),
            row);
    };
    const qint64 rows = qMin<qint64>(table.physicalRowCount(), headerChoices);
    for (qint64 row = 0; row < rows; ++row)
        addRow(row);
    if (dialect.headerRow >= rows)
        addRow(dialect.headerRow);
    m_header->setCurrentIndex(m_header->findData(dialect.headerRow));

    refreshCertainty(table.guess());
}

void ImportPage::refreshCertainty(const DialectGuess &guess)
{
    const bool sure = guess.certainty == DialectGuess::Certainty::Sure;
    m_certainty->setText(
        (sure ? QStringLiteral("✓ ") : QStringLiteral("! ")) + certaintyWord(guess.certainty));
    setLook(m_certainty, "tone", toneKey(sure ? Tone::Good : Tone::Doubt));
    const QList<QPair<QComboBox *, DialectGuess::Certainty>> parts{{m_encoding, guess.ofEncoding},
        {m_delimiter, guess.ofDelimiter}, {m_decimal, guess.ofDecimalMark},
        {m_header, guess.ofHeader}};
    for (const auto &[box, certainty] : parts) {
        QLabel *caption = captionOf(box);
        const bool unsure = certainty == DialectGuess::Certainty::Unsure;
        caption->setText(
            unsure ? tr("%1: please check").arg(box->accessibleName()) : box->accessibleName());
        setLook(caption, "tone", unsure ? toneKey(Tone::Doubt) : QString());
    }
}

void ImportPage::applyDialect()
{
    if (m_refreshing || !m_session.table())
        return;
    Dialect dialect = m_session.table()->dialect();
    dialect.encoding = m_encoding->currentData().toByteArray();
    dialect.delimiter = m_delimiter->currentData().toChar();
    dialect.decimalMark = m_decimal->currentData().toChar();
    dialect.headerRow = m_header->currentData().toLongLong();
    if (dialect != m_session.table()->dialect())
        m_session.setDialect(dialect);
}

void ImportPage::makeHeader(int physicalRow)
{
    if (!m_session.table())
        return;
    Dialect dialect = m_session.table()->dialect();
    if (dialect.headerRow == physicalRow)
        return;
    dialect.headerRow = physicalRow;
    m_session.setDialect(dialect);
}

void ImportPage::setRecentFiles(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        const QFileInfo info(path);
        auto *item = new QListWidgetItem(info.fileName(), m_recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(QDir::toNativeSeparators(path));
    }
    m_recentCard->setVisible(!paths.isEmpty());
}

void ImportPage::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a measurement file"),
        m_settings.value(lastFolderKey()).toString(),
        tr("Tables (*.csv *.tsv *.txt *.dat);;All files (*)"));
    if (path.isEmpty())
        return;
    m_settings.setValue(lastFolderKey(), QFileInfo(path).absolutePath());
    m_session.openFile(path);
}

void ImportPage::paste()
{
    if (const QMimeData *clip = QApplication::clipboard()->mimeData())
        take(*clip);
}

bool ImportPage::take(const QMimeData &given)
{
    for (const QUrl &url : given.urls()) {
        if (url.isLocalFile()) {
            m_settings.setValue(lastFolderKey(), QFileInfo(url.toLocalFile()).absolutePath());
            m_session.openFile(url.toLocalFile());
            return true;
        }
    }
    if (!given.hasText() || given.text().isEmpty())
        return false;
    m_session.openText(given.text().toUtf8(), tr("Pasted table"));
    return true;
}

void ImportPage::setDragHovers(bool hovers) { m_dropArea->setHovered(hovers); }

} // namespace m2m
