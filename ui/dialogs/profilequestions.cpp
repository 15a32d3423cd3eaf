// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilequestions.h"

#include "text/format.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace m2m {

namespace {

struct Questions {
    Q_DECLARE_TR_FUNCTIONS(ProfileQuestions)
};

} // namespace

void askToDelete(
    QWidget *parent, const Profile &profile, const std::function<void(bool withSecret)> &confirmed)
{
    auto *box = new QMessageBox(QMessageBox::Question, Questions::tr("Delete a profile"),
        Questions::tr("Delete the profile %1?").arg(quoted(profile.name)), QMessageBox::NoButton,
        parent);
    box->setObjectName(QStringLiteral("deleteProfileBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(Questions::tr("Uploads that were made with it stay in the log."));
    auto *withSecret = new QCheckBox(Questions::tr("Its &secret in the keychain, too"));
    withSecret->setChecked(true);
    box->setCheckBox(withSecret);
    QPushButton *yes = box->addButton(Questions::tr("&Delete"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("deleteProfileYes"));
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(yes, &QPushButton::clicked, parent,
        [confirmed, withSecret] { confirmed(withSecret->isChecked()); });
    box->open();
}

} // namespace m2m
