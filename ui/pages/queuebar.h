// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/filequeue.h"

#include <QWidget>

class QComboBox;

namespace m2m {

class Button;

/// Which of several files is looked at, and the way to the others. Hidden while there is only one.
class QueueBar : public QWidget {
    Q_OBJECT
public:
    explicit QueueBar(FileQueue &queue, QWidget *parent = nullptr);

private:
    void refresh();

    FileQueue &m_queue;
    QComboBox *m_files;
    Button *m_next;
};

} // namespace m2m
