// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipegallery.h"

#include "help/helpkeys.h"
#include "models/recipemodel.h"
#include "recipeplaces.h"
#include "text/errortext.h"
#include "text/format.h"
#include "text/offertext.h"
#include "widgets/messagebanner.h"
#include "widgets/tableview.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QUrl>

namespace m2m {

namespace {
constexpr QSize galleryWindow{1040, 560};
constexpr int widestCell = 240;
} // namespace

RecipeGallery::RecipeGallery(
    BatchSession &session, RecipePlaces &places, QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_places(places)
    , m_model(new RecipeModel(session, this))
    , m_found(new QSortFilterProxyModel(this))
    , m_search(named(new QLineEdit, QStringLiteral("recipeSearch"), tr("Search in recipes")))
    , m_table(new TableView(QStringLiteral("recipeTable"), tr("Recipes of this station")))
    , m_note(new MessageBanner(QStringLiteral("recipeNote")))
    , m_chosen(session.recipePath())
{
    setObjectName(QStringLiteral("recipeGallery"));
    setHelpPage(this, QStringLiteral("recipes#gallery"));
    setWindowTitle(tr("Recipes of this station"));
    m_found->setSourceModel(m_model);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setFilterKeyColumn(-1);
    m_table->setModel(m_found);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->rememberWidths(settings, QStringLiteral("recipes"));
    m_table->setPlaceholder(
        tr("No recipes yet. Map a file's columns and save the recipe; it appears here."));
    m_search->setPlaceholderText(tr("Search in recipes…"));
    m_search->setClearButtonEnabled(true);
    m_note->setActions({});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    layout->addLayout(makeButtons());
    resize(galleryWindow);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->setFilterFixedString(text);
        choose(m_chosen);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (const int row = chosen(); row >= 0)
            m_chosen = m_model->entry(row).path;
        refresh();
    });
    connect(m_table, &QAbstractItemView::activated, this, &RecipeGallery::take);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_table->layOutColumns({}, widestCell);
        choose(m_chosen);
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RecipeGallery::refresh);
    m_table->layOutColumns({}, widestCell);
    choose(m_chosen);
    m_table->setFocus();
    // Files may have come or changed since; what is shown meanwhile is what was known.
    m_session.shelf().scan();
}

QLayout *RecipeGallery::makeButtons()
{
    m_use = new Button(
        tr("&Use this recipe"), QStringLiteral("useRecipeButton"), Button::Kind::Primary);
    m_use->setDefault(true);
    m_show = new Button(tr("Show in &folder"), QStringLiteral("showRecipeButton"),
        Button::Kind::Plain, QStringLiteral("folder"));
    m_remove = new Button(tr("&Remove from the list"), QStringLiteral("removeRecipeButton"),
        Button::Kind::Plain, QStringLiteral("cross"));
    auto *another = new Button(tr("&Open a file…"), QStringLiteral("openRecipeFileButton"));
    auto *close = new Button(tr("Close"), QStringLiteral("closeRecipesButton"));
    for (Button *button : {m_show, m_remove, another, close})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(another);
    buttons->addWidget(m_show);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_use);
    connect(m_use, &QPushButton::clicked, this, &RecipeGallery::take);
    connect(m_show, &QPushButton::clicked, this, &RecipeGallery::showInFolder);
    connect(m_remove, &QPushButton::clicked, this, &RecipeGallery::removeFromList);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(another, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT fileRequested();
    });
    return buttons;
}

void RecipeGallery::choose(QString path)
{
    const int row = m_model->rowOf(path);
    QModelIndex wanted = row < 0 ? QModelIndex() : m_found->mapFromSource(m_model->index(row, 0));
    if (!wanted.isValid())
        wanted = m_found->index(0, 0);
    m_table->setCurrentIndex(wanted);
    // Another row stands in for one that is not there yet, or is filtered out; it was not chosen.
    m_chosen = std::move(path);
    refresh();
}

int RecipeGallery::chosen() const
{
    const QModelIndex current = m_found->mapToSource(m_table->currentIndex());
    return current.isValid() && current.row() < m_model->rowCount() ? current.row() : -1;
}

void RecipeGallery::take()
{
    const int row = chosen();
    if (row < 0 || !m_use->isEnabled())
        return;
    // With what is known of the file that is open: where its header stands, how it is separated.
    if (const auto candidate = m_model->candidate(row))
        m_session.useRecipe(*candidate);
    else
        m_session.openRecipe(m_model->entry(row).path);
    accept();
    Q_EMIT recipeTaken();
}

void RecipeGallery::showInFolder()
{
    if (const int row = chosen(); row >= 0) {
        QDesktopServices::openUrl(
            QUrl::fromLocalFile(QFileInfo(m_model->entry(row).path).absolutePath()));
    }
}

void RecipeGallery::removeFromList()
{
    if (const int row = chosen(); row >= 0)
        m_places.forget(m_model->entry(row).path);
}

void RecipeGallery::refresh()
{
    const int row = chosen();
    const bool busy = m_session.run().isActive() || m_session.run().phase == RunPhase::Paused;
    const bool there = row >= 0;
    m_use->setEnabled(there && !busy && !m_model->entry(row).error);
    m_show->setEnabled(there);
    m_remove->setEnabled(there && !m_places.isInFolder(m_model->entry(row).path));
    m_remove->setToolTip(there && !m_remove->isEnabled()
            ? tr("It lies in the station's own folder; take the file out of it.")
            : tr("The file itself stays where it is."));
    if (!there) {
        m_note->clear();
        return;
    }
    const RecipeEntry &entry = m_model->entry(row);
    const auto candidate = m_model->candidate(row);
    if (entry.error) {
        const ErrorText text = errorText(*entry.error);
        m_note->showMessage(Tone::Bad, text.title, text.whatToDo);
    } else if (busy) {
        m_note->showMessage(
            Tone::Neutral, tr("An upload is going on; another recipe can be used after it."));
    } else if (!m_session.table()) {
        m_note->showMessage(Tone::Neutral,
            m_session.file().path().isEmpty() ? tr("It is used for the next file that is opened.")
                                              : tr("The file that is open will be read with it."));
    } else if (m_session.shelf().isLooking()) {
        m_note->showMessage(Tone::Neutral, tr("The file that is open is being looked at…"));
    } else if (!candidate) {
        m_note->showMessage(Tone::Doubt,
            tr("The file that is open has none of the columns that this recipe needs."));
    } else {
        const QString misfit = misfitText(candidate->fit, entry.recipe);
        m_note->showMessage(candidate->fit.isExact() ? Tone::Good : Tone::Doubt,
            candidate->fit.canBuild() ? tr("It fits the file that is open.")
                                      : tr("It does not fit the file that is open."),
            misfit);
    }
}

} // namespace m2m
