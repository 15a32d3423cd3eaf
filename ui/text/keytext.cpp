// SPDX-License-Identifier: GPL-3.0-or-later
#include "keytext.h"

#include <QCoreApplication>

namespace m2m {

namespace {

/// Gives the sentences of this file a place among the translations.
struct KeyText {
    Q_DECLARE_TR_FUNCTIONS(KeyText)
};

using Keys = QList<QKeySequence>;

QKeySequence withControl(Qt::Key key) { return Qt::CTRL | key; }

} // namespace

QList<KeyGroup> keyGroups()
{
    Keys steps;
    Keys stepsByAlt;
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5}) {
        steps << withControl(key);
        stepsByAlt << QKeySequence(Qt::ALT | key);
    }
    return {
        {KeyText::tr("Everywhere"),
            {{steps, KeyText::tr("Go to Import, Map, Review, Upload, Log")},
                {stepsByAlt, KeyText::tr("The same")},
                {{withControl(Qt::Key_R)}, KeyText::tr("Recipes of this station")},
                {{withControl(Qt::Key_Comma)},
                    KeyText::tr("Profiles: the instances of this station")},
                {{Qt::Key_F1}, KeyText::tr("Manual, where it tells of this page")},
                {{Qt::SHIFT | Qt::Key_F1}, KeyText::tr("What is this?")},
                {{withControl(Qt::Key_Slash)}, KeyText::tr("This list of keys")},
                {{Qt::Key_F10}, KeyText::tr("Menu of help and appearance")},
                {{Qt::Key_Escape}, KeyText::tr("Close what is open, leave the search")},
                {{QKeySequence::Quit}, KeyText::tr("Quit")}}},
        {KeyText::tr("Files"),
            {{{QKeySequence::Open}, KeyText::tr("Open files")},
                {{QKeySequence::Paste}, KeyText::tr("Paste a table or files, on Import")},
                {{withControl(Qt::Key_W)}, KeyText::tr("Close the file")},
                {{withControl(Qt::Key_G)}, KeyText::tr("Go to a line, on Import")},
                {{QKeySequence::Save}, KeyText::tr("Save the recipe, on Map and Review")}}},
        {KeyText::tr("Map and Review"),
            {{{Qt::Key_F8, Qt::Key_F3}, KeyText::tr("Next problem")},
                {{Qt::SHIFT | Qt::Key_F8, Qt::SHIFT | Qt::Key_F3}, KeyText::tr("Previous problem")},
                {{Qt::Key_F2, Qt::Key_Return}, KeyText::tr("Correct the cell")},
                {{withControl(Qt::Key_Return)}, KeyText::tr("Correct all cells of the kind")},
                {{withControl(Qt::Key_Backspace)}, KeyText::tr("Take the correction off")},
                {{Qt::Key_Delete}, KeyText::tr("Empty the cell, remove the step")},
                {{withControl(Qt::Key_Left), withControl(Qt::Key_Right)},
                    KeyText::tr("Move the step, on Map")},
                {{QKeySequence::Undo}, KeyText::tr("Undo")},
                {{Qt::CTRL | Qt::SHIFT | Qt::Key_Z, withControl(Qt::Key_Y)}, KeyText::tr("Redo")},
                {{QKeySequence::Find}, KeyText::tr("Search in the records")},
                {{withControl(Qt::Key_H)}, KeyText::tr("Find and replace, on Review")},
                {{Qt::Key_F7}, KeyText::tr("Show or hide the plot, on Review")}}},
        {KeyText::tr("Upload and Log"),
            {{{Qt::Key_F9}, KeyText::tr("Pause the upload, or go on with it")},
                {{QKeySequence::Find}, KeyText::tr("Search in the log")},
                {{Qt::Key_F5}, KeyText::tr("Read the log again")},
                {{QKeySequence::Copy}, KeyText::tr("Copy the cells of a table, as CSV")},
                {{Qt::SHIFT | Qt::Key_F10}, KeyText::tr("What can be done with the record")}}},
    };
}

QString keyText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &each : keys)
        texts << each.toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral(", "));
}

QString withKeys(const QString &text, const QKeySequence &keys)
{
    const QString native = keys.toString(QKeySequence::NativeText);
    if (text.isEmpty() || native.isEmpty())
        return text.isEmpty() ? native : text;
    return KeyText::tr("%1  (%2)", "what a control does, and its keys").arg(text, native);
}

} // namespace m2m
