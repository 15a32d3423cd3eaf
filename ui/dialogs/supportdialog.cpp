// SPDX-License-Identifier: GPL-3.0-or-later
#include "supportdialog.h"

#include "help/helpkeys.h"
#include "text/errortext.h"
#include "text/supporttext.h"
#include "widgets/filechooser.h"
#include "widgets/messagebanner.h"

#include <QCheckBox>
#include <QDate>
#include <QDir>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>

namespace m2m {

namespace {

constexpr QSize supportSize{960, 600};
constexpr int partsWidth = 300;

} // namespace

SupportDialog::SupportDialog(SupportRequest request, QWidget *parent)
    : QDialog(parent)
    , m_request(std::move(request))
    , m_promise(makeText({}, QStringLiteral("muted")))
    , m_banner(new MessageBanner(QStringLiteral("supportBanner")))
    , m_names(new QCheckBox(tr("With the &names of operators, stations and files")))
    , m_save(new Button(tr("&Save…"), QStringLiteral("saveSupport"), Button::Kind::Primary,
          QStringLiteral("download")))
{
    setObjectName(QStringLiteral("supportDialog"));
    setWindowTitle(tr("Support bundle"));
    setAttribute(Qt::WA_DeleteOnClose);
    setHelpPage(this, QStringLiteral("troubleshooting#bundle"));
    m_promise->setObjectName(QStringLiteral("supportPromise"));
    m_names->setObjectName(QStringLiteral("supportNames"));
    auto *close = new Button(tr("Close"), QStringLiteral("closeSupport"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_names);
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(
        makeText(tr("This is what helps somebody else to find out what is wrong here"),
            QStringLiteral("title")));
    layout->addWidget(m_promise);
    layout->addWidget(m_banner);
    layout->addWidget(makeParts(), 1);
    layout->addLayout(buttons);
    resize(supportSize);

    connect(m_names, &QCheckBox::toggled, this, &SupportDialog::gather);
    connect(m_save, &QPushButton::clicked, this, &SupportDialog::chooseFile);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    gather();
}

QWidget *SupportDialog::makeParts()
{
    m_list = named(new QListWidget, QStringLiteral("supportParts"), tr("Files of the bundle"));
    m_list->setProperty("kind", QStringLiteral("choices"));
    m_list->setFixedWidth(partsWidth);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text = named(new QPlainTextEdit, QStringLiteral("supportText"), tr("What the file holds"));
    m_text->setProperty("kind", QStringLiteral("mono"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(m_list);
    row->addWidget(m_text, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &SupportDialog::showPart);
    return box;
}

void SupportDialog::gather()
{
    m_request.withNames = m_names->isChecked();
    m_promise->setText(supportPromise(m_request.withNames));
    m_save->setEnabled(false);
    if (m_parts.isEmpty())
        m_text->setPlaceholderText(tr("Looking at the upload log…"));
    m_gathering.start(
        [request = m_request](
            const ProgressFn &) -> Result<QList<SupportPart>> { return supportParts(request); },
        [this](const Result<QList<SupportPart>> &parts) {
            if (parts)
                gathered(*parts);
        });
}

void SupportDialog::gathered(const QList<SupportPart> &parts)
{
    m_parts = parts;
    const int row = qMax(0, m_list->currentRow());
    m_list->clear();
    for (const SupportPart &part : parts)
        m_list->addItem(part.name + QLatin1Char('\n') + supportPartText(part.name));
    m_list->setCurrentRow(row);
    m_save->setEnabled(true);
}

void SupportDialog::showPart()
{
    const int row = m_list->currentRow();
    m_text->setPlainText(row >= 0 && row < m_parts.size() ? m_parts.at(row).text : QString());
}

void SupportDialog::chooseFile()
{
    askForFile(*this,
        {FileQuestion::Kind::OneToWrite, QStringLiteral("supportFileDialog"),
            tr("Save the support bundle"), tr("Archives (*.zip)"), QDir::homePath(),
            QStringLiteral("m2m-support-%1.zip").arg(QDate::currentDate().toString(Qt::ISODate))},
        [this](const QString &path) { save(path); });
}

void SupportDialog::save(const QString &path)
{
    m_save->setEnabled(false);
    m_saving.start(
        [parts = m_parts, path](const ProgressFn &) -> Result<bool> {
            if (const auto written = writeSupportBundle(parts, path); !written)
                return Unexpected(written.error());
            return true;
        },
        [this, path](const Result<bool> &saved) {
            m_save->setEnabled(true);
            if (saved) {
                m_banner->showMessage(Tone::Good, tr("The bundle is saved."),
                    tr("Send this file to who helps you: %1").arg(QDir::toNativeSeparators(path)));
                return;
            }
            const ErrorText text = errorText(saved.error());
            m_banner->showMessage(Tone::Bad, text.title, text.whatToDo);
        });
}

} // namespace m2m
