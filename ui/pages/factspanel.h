// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace m2m {

class Card;
class MessageBanner;

/// What is known of the opened file: size and shape, what stands above its table, what is odd, and
/// whether it was uploaded before.
class FactsPanel : public QWidget {
    Q_OBJECT
public:
    explicit FactsPanel(QWidget *parent = nullptr);
    void showTable(const Table &table, const QList<BatchInfo> &earlier);

private:
    void showPreamble(const Table &table);
    void showFindings(const Table &table, const QList<BatchInfo> &earlier);

    QLabel *m_name;
    QLabel *m_facts;
    QLabel *m_hash;
    QLabel *m_preambleTitle;
    QGridLayout *m_preamble;
    QLabel *m_findingsTitle;
    MessageBanner *m_quote;
    MessageBanner *m_earlier;
};

} // namespace m2m
