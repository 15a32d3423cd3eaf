// SPDX-License-Identifier: GPL-3.0-or-later
#include "sortmenu.h"

#include "tableview.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>

namespace m2m {

namespace {
struct SortMenu {
    Q_DECLARE_TR_FUNCTIONS(m2m::SortMenu)
};
} // namespace

QMenu *makeSortMenu(TableView &table)
{
    auto *menu = new QMenu(SortMenu::tr("Sor&t by"), &table);
    menu->setObjectName(table.objectName() + QStringLiteral("SortMenu"));
    QHeaderView *header = table.horizontalHeader();
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        const QString name = table.model()->headerData(column, Qt::Horizontal).toString();
        QObject::connect(menu->addAction(name), &QAction::triggered, header, [header, column] {
            const bool turns = header->sortIndicatorSection() == column
                && header->sortIndicatorOrder() == Qt::AscendingOrder;
            header->setSortIndicator(column, turns ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
    return menu;
}

} // namespace m2m
