// SPDX-License-Identifier: GPL-3.0-or-later
#include "filechooser.h"

#include <QFileDialog>
#include <QFileInfo>

namespace m2m {

namespace {

QFileDialog::FileMode modeOf(FileQuestion::Kind kind)
{
    switch (kind) {
    case FileQuestion::Kind::OneToOpen:
        return QFileDialog::ExistingFile;
    case FileQuestion::Kind::SomeToOpen:
        return QFileDialog::ExistingFiles;
    case FileQuestion::Kind::OneToWrite:
        return QFileDialog::AnyFile;
    case FileQuestion::Kind::Folder:
        break;
    }
    return QFileDialog::Directory;
}

QFileDialog *makeDialog(QWidget &widget, const FileQuestion &question)
{
    auto *dialog = new QFileDialog(&widget, question.title, question.folder, question.filter);
    dialog->setObjectName(question.objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(modeOf(question.kind));
    if (question.kind == FileQuestion::Kind::Folder)
        dialog->setOption(QFileDialog::ShowDirsOnly);
    if (question.kind == FileQuestion::Kind::OneToWrite) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QFileInfo(question.name).suffix());
        dialog->selectFile(question.name);
    }
    return dialog;
}

} // namespace

void askForFiles(QWidget &widget, const FileQuestion &question,
    const std::function<void(const QStringList &paths)> &chosen)
{
    QFileDialog *dialog = makeDialog(widget, question);
    QObject::connect(dialog, &QFileDialog::filesSelected, &widget, chosen);
    dialog->open();
}

void askForFile(QWidget &widget, const FileQuestion &question,
    const std::function<void(const QString &path)> &chosen)
{
    QFileDialog *dialog = makeDialog(widget, question);
    QObject::connect(dialog, &QFileDialog::fileSelected, &widget, chosen);
    dialog->open();
}

} // namespace m2m
