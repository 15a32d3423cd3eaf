// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace m2m {

class ElidedLabel;
class FindingsList;
class MessageBanner;
class PreambleList;

/// What is known of the opened file: size and shape, what is odd, what stands above its table, and
/// whether it was uploaded before.
class FactsPanel : public QWidget {
    Q_OBJECT
public:
    explicit FactsPanel(QWidget *parent = nullptr);
    void refresh(const BatchSession &session);
    void stepFinding(int by);

Q_SIGNALS:
    void placeChosen(qint64 physicalRow, int column);

private:
    void showEarlier(const QList<BatchInfo> &earlier);

    ElidedLabel *m_name;
    QLabel *m_facts;
    ElidedLabel *m_hash;
    MessageBanner *m_earlier;
    FindingsList *m_findings;
    PreambleList *m_preamble;
    QScrollArea *m_scroll;
};

} // namespace m2m
