// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/backgroundtask.h"
#include "support/supportbundle.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace m2m {

class Button;
class MessageBanner;

/// Shows all that goes into a support bundle, word for word, before it is saved.
class SupportDialog : public QDialog {
    Q_OBJECT
public:
    explicit SupportDialog(SupportRequest request, QWidget *parent = nullptr);

    void save(const QString &path); ///< what the button does once a file is chosen

private:
    QWidget *makeParts();
    void gather(); ///< on a pool: reads the journal
    void gathered(const QList<SupportPart> &parts);
    void showPart();
    void chooseFile();

    SupportRequest m_request;
    QList<SupportPart> m_parts;
    BackgroundTask<QList<SupportPart>> m_gathering;
    BackgroundTask<bool> m_saving;
    QLabel *m_promise;
    MessageBanner *m_banner;
    QListWidget *m_list = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QCheckBox *m_names;
    Button *m_save;
};

} // namespace m2m
