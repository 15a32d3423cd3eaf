// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnsdialog.h"

#include "help/helpkeys.h"
#include "text/format.h"
#include "widgets/parts.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QVBoxLayout>

namespace m2m {

namespace {
constexpr int keyItemHeight = 30;
constexpr QSize keyDialogSize{420, 460};
} // namespace

ColumnsDialog::ColumnsDialog(
    const QString &title, const QStringList &columns, const QStringList &chosen, QWidget *parent)
    : QDialog(parent)
    , m_list(named(new QListWidget, QStringLiteral("keyColumns"), title))
{
    setObjectName(QStringLiteral("columnsDialog"));
    setHelpPage(this, QStringLiteral("recipes#sources"));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    QStringList names = columns;
    names.removeDuplicates(); // a name means its first column
    for (const QString &column : std::as_const(names)) {
        if (column.isEmpty())
            continue;
        auto *item = new QListWidgetItem(oneLine(column), m_list);
        item->setData(Qt::UserRole, column);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(column) ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint({0, keyItemHeight});
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *use = buttons->addButton(tr("Use them"), QDialogButtonBox::AcceptRole);
    use->setObjectName(QStringLiteral("useColumnsButton"));
    use->setProperty("kind", QStringLiteral("primary"));
    use->setDefault(true);
    use->setEnabled(!this->chosen().isEmpty());
    connect(m_list, &QListWidget::itemChanged, use,
        [this, use] { use->setEnabled(!this->chosen().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(makeText(title, QStringLiteral("heading")));
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(keyDialogSize);
}

QStringList ColumnsDialog::chosen() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            names += m_list->item(row)->data(Qt::UserRole).toString();
    }
    return names;
}

} // namespace m2m
