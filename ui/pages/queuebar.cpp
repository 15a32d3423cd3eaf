// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuebar.h"

#include "widgets/icons.h"
#include "widgets/parts.h"
#include "widgets/quietcombobox.h"

#include <QAbstractItemView>
#include <QFileInfo>
#include <QHBoxLayout>

namespace m2m {

namespace {
constexpr int nameCharacters = 22;
constexpr int openedWidth = 420;
} // namespace

QueueBar::QueueBar(FileQueue &queue, QWidget *parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_files(named(new QuietComboBox, QStringLiteral("queueCombo"), tr("Files to be uploaded")))
    , m_next(named(new Button(tr("Next"), {}), QStringLiteral("nextFileButton"), tr("Next file")))
{
    m_files->setMinimumContentsLength(nameCharacters);
    m_files->view()->setMinimumWidth(openedWidth);
    m_files->view()->setTextElideMode(Qt::ElideMiddle);
    m_next->setToolTip(tr("Opens the next file with the same recipe"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_files);
    layout->addWidget(m_next);
    connect(&queue, &FileQueue::changed, this, &QueueBar::refresh);
    connect(m_files, &QComboBox::activated, &queue, &FileQueue::open);
    connect(m_next, &QPushButton::clicked, &queue, &FileQueue::openNext);
    refresh();
}

void QueueBar::refresh()
{
    setVisible(m_queue.count() > 1);
    m_files->clear();
    for (int at = 0; at < m_queue.count(); ++at) {
        const QString name = QFileInfo(m_queue.path(at)).fileName();
        QString text = tr("File %1 of %2: %3").arg(at + 1).arg(m_queue.count()).arg(name);
        if (m_queue.state(at) == FileQueue::State::Uploaded)
            text = tr("%1 (uploaded)").arg(text);
        else if (m_queue.state(at) == FileQueue::State::UploadedBefore)
            text = tr("%1 (uploaded before)").arg(text);
        const bool uploaded = m_queue.state(at) != FileQueue::State::Waiting;
        m_files->addItem(themedIcon(uploaded ? QStringLiteral("check") : QStringLiteral("file"),
                             uploaded ? Tone::Good : Tone::Neutral),
            text);
        m_files->setItemData(at, m_queue.path(at), Qt::ToolTipRole);
    }
    m_files->setCurrentIndex(m_queue.current());
    m_files->setToolTip(m_files->currentText());
    m_next->setEnabled(m_queue.hasNext());
}

} // namespace m2m
