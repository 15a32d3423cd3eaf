// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepform.h"

#include "widgets/pairsedit.h"
#include "widgets/parts.h"
#include "widgets/quietcombobox.h"
#include "widgets/textlistedit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace m2m {

namespace {

QString nameOf(const StepSetting &setting) { return QStringLiteral("setting:") + setting.name; }

QJsonValue orNone(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

} // namespace

StepForm::StepForm(const Step &step, const StepOffers &offers, QWidget *parent)
    : QWidget(parent)
    , m_before(step)
    , m_offers(offers)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    const QList<StepSetting> settings = settingsOfStep(step.name);
    for (const StepSetting &setting : settings) {
        auto *box = new QWidget;
        auto *lines = new QVBoxLayout(box);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(2);
        QWidget *control = makeControl(setting);
        if (setting.kind != StepSetting::Kind::Flag) {
            QLabel *label = makeLabel(setting.label, QStringLiteral("strong"));
            label->setBuddy(control);
            lines->addWidget(label);
        }
        lines->addWidget(control);
        if (!setting.help.isEmpty())
            lines->addWidget(m2m::makeText(setting.help, QStringLiteral("small")));
        control->setAccessibleDescription(setting.help);
        layout->addWidget(box);
    }
}

Step StepForm::step() const
{
    Step step = m_before;
    for (const auto &[name, value] : m_values) {
        const QJsonValue now = value();
        if (now.isUndefined())
            step.settings.remove(name);
        else
            step.settings.insert(name, now);
    }
    return step;
}

QWidget *StepForm::makeControl(const StepSetting &setting)
{
    switch (setting.kind) {
    case StepSetting::Kind::Text:
    case StepSetting::Kind::Pattern:
        return makeText(setting);
    case StepSetting::Kind::OptionalText:
        return makeOptionalText(setting);
    case StepSetting::Kind::Whole:
        return makeWhole(setting);
    case StepSetting::Kind::Texts:
        return makeTexts(setting);
    case StepSetting::Kind::Pairs:
        return makePairs(setting);
    case StepSetting::Kind::Mark:
    case StepSetting::Kind::Choice:
    case StepSetting::Kind::OpenChoice:
        return makeChoice(setting);
    case StepSetting::Kind::Flag:
        return makeFlag(setting);
    }
    return nullptr;
}

QWidget *StepForm::makeText(const StepSetting &setting)
{
    auto *edit = named(new QLineEdit, nameOf(setting), setting.label);
    edit->setText(m_before.settings.value(setting.name).toString());
    if (setting.kind == StepSetting::Kind::Pattern)
        edit->setFont(themeFont(TextRole::Mono));
    connect(edit, &QLineEdit::textChanged, this, &StepForm::changed);
    m_values.append({setting.name, [edit] { return orNone(edit->text()); }});
    return edit;
}

QWidget *StepForm::makeOptionalText(const StepSetting &setting)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto *tick = named(
        new QCheckBox, nameOf(setting) + QStringLiteral(":on"), tr("Use: %1").arg(setting.label));
    auto *edit = named(new QLineEdit, nameOf(setting), setting.label);
    const QJsonValue before = m_before.settings.value(setting.name);
    tick->setChecked(!before.isUndefined());
    edit->setText(before.toString());
    edit->setEnabled(tick->isChecked());
    row->addWidget(tick);
    row->addWidget(edit, 1);
    connect(tick, &QCheckBox::toggled, edit, &QWidget::setEnabled);
    connect(tick, &QCheckBox::toggled, this, &StepForm::changed);
    connect(edit, &QLineEdit::textChanged, this, &StepForm::changed);
    m_values.append({setting.name, [tick, edit] {
                         return tick->isChecked() ? QJsonValue(edit->text())
                                                  : QJsonValue(QJsonValue::Undefined);
                     }});
    return box;
}

QWidget *StepForm::makeWhole(const StepSetting &setting)
{
    auto *spin = named(new QSpinBox, nameOf(setting), setting.label);
    spin->setButtonSymbols(QAbstractSpinBox::NoButtons);
    spin->setRange(setting.least, setting.most);
    spin->setValue(m_before.settings.value(setting.name).toInt());
    connect(spin, &QSpinBox::valueChanged, this, &StepForm::changed);
    m_values.append({setting.name, [spin] { return QJsonValue(spin->value()); }});
    return spin;
}

QWidget *StepForm::makeTexts(const StepSetting &setting)
{
    auto *edit = new TextListEdit(nameOf(setting), setting.label);
    QStringList texts;
    const QJsonArray before = m_before.settings.value(setting.name).toArray();
    for (const QJsonValue text : before)
        texts << text.toString();
    edit->setTexts(texts);
    edit->setOffered(
        setting.name == QLatin1StringView("otherFormats") ? QStringList() : m_offers.texts);
    connect(edit, &TextListEdit::changed, this, &StepForm::changed);
    m_values.append({setting.name, [edit] {
                         const QStringList lines = edit->texts();
                         return lines.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                                : QJsonValue(QJsonArray::fromStringList(lines));
                     }});
    return edit;
}

QWidget *StepForm::makePairs(const StepSetting &setting)
{
    auto *edit = new PairsEdit(nameOf(setting));
    PairsEdit::Pairs pairs;
    const QJsonArray before = m_before.settings.value(setting.name).toArray();
    for (const QJsonValue pair : before)
        pairs.append({pair[0].toString(), pair[1].toString()});
    edit->setPairs(pairs);
    edit->setOffered(m_offers.texts);
    edit->setTargets(m_offers.targets);
    connect(edit, &PairsEdit::changed, this, &StepForm::changed);
    m_values.append({setting.name, [edit] {
                         QJsonArray array;
                         const PairsEdit::Pairs now = edit->pairs();
                         for (const auto &[from, to] : now)
                             array.append(QJsonArray{from, to});
                         return array.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                                : QJsonValue(array);
                     }});
    return edit;
}

QWidget *StepForm::makeChoice(const StepSetting &setting)
{
    auto *combo = named(new QuietComboBox, nameOf(setting), setting.label);
    for (const auto &[value, text] : setting.choices)
        combo->addItem(text, value.toVariant());
    const QJsonValue before = m_before.settings.value(setting.name);
    const auto found =
        std::find_if(setting.choices.begin(), setting.choices.end(), [&before](const auto &choice) {
            return choice.first == before
                || (before.isUndefined() && choice.first.toString(QStringLiteral("-")).isEmpty());
        });
    const bool open = setting.kind != StepSetting::Kind::Choice;
    combo->setEditable(open);
    if (open) {
        combo->setInsertPolicy(QComboBox::NoInsert);
        combo->lineEdit()->setAccessibleName(setting.label);
    }
    combo->setCurrentIndex(
        found == setting.choices.end() ? -1 : int(found - setting.choices.begin()));
    if (open && found == setting.choices.end())
        combo->setEditText(before.toString());
    connect(combo, &QComboBox::currentTextChanged, this, &StepForm::changed);
    m_values.append({setting.name, [combo, before] {
                         const int index = combo->findText(combo->currentText());
                         const QVariant value = index >= 0 ? combo->itemData(index)
                             : combo->isEditable()         ? QVariant(combo->currentText())
                                                           : before.toVariant();
                         const QJsonValue json = QJsonValue::fromVariant(value);
                         return json.isString() ? orNone(json.toString()) : json;
                     }});
    return combo;
}

QWidget *StepForm::makeFlag(const StepSetting &setting)
{
    auto *tick = named(new QCheckBox(setting.label), nameOf(setting), setting.label);
    tick->setChecked(m_before.settings.value(setting.name).toBool());
    connect(tick, &QCheckBox::toggled, this, &StepForm::changed);
    m_values.append({setting.name, [tick] {
                         return tick->isChecked() ? QJsonValue(true)
                                                  : QJsonValue(QJsonValue::Undefined);
                     }});
    return tick;
}

} // namespace m2m
