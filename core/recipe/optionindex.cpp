// SPDX-License-Identifier: GPL-3.0-or-later
#include "optionindex.h"

#include "base/jsvalue.h"
#include "editdistance.h"

#include <QJsonArray>

namespace m2m {

namespace {

constexpr qsizetype ambiguous = -1;

} // namespace

OptionIndex::OptionIndex(const QList<Option> &options)
    : m_options(options)
{
    for (qsizetype i = 0; i < m_options.size(); ++i) {
        const Option &option = m_options[i];
        QStringList words{option.text};
        // What a radio makes of 007 is 7; a whole object has no word, and NaN, posted as null, is
        // none that anybody means.
        if (option.value.isString() || option.value.isDouble() || option.value.isBool())
            words += js::text(option.value);
        for (const QString &word : std::as_const(words)) {
            if (!word.isEmpty())
                insert(m_values, word, i);
        }
        insert(m_labels, option.label, i);
        words += option.label;
        for (const QString &word : std::as_const(words)) {
            if (!word.isEmpty())
                insert(m_folded, word.toCaseFolded(), i);
        }
    }
}

void OptionIndex::insert(Words &words, const QString &word, qsizetype option)
{
    const auto known = words.constFind(word);
    if (known == words.constEnd()) {
        words.insert(word, option);
        return;
    }
    if (*known == ambiguous || *known == option)
        return;
    // Two options that are stored alike are one.
    if (m_options[*known].value != m_options[option].value)
        words.insert(word, ambiguous);
}

const Option *OptionIndex::at(const Words &words, const QString &word, bool *known) const
{
    const auto found = words.constFind(word);
    *known = found != words.constEnd();
    return *known && *found != ambiguous ? &m_options[*found] : nullptr;
}

const Option *OptionIndex::find(const QString &text) const
{
    bool known = false;
    if (const Option *option = at(m_values, text, &known))
        return option;
    if (const Option *option = at(m_labels, text, &known))
        return option;
    return at(m_folded, text.toCaseFolded(), &known);
}

QString OptionIndex::nearestLabel(const QString &text) const
{
    qsizetype best = text.size() / 4 + 2;
    QString label;
    for (const Option &option : m_options) {
        for (const QString &word : {option.label, js::text(option.value)}) {
            const qsizetype distance = editDistance(word.toCaseFolded(), text.toCaseFolded());
            if (distance > best || distance >= word.size())
                continue;
            if (distance == best && label != option.label)
                label.clear();
            if (distance < best) {
                best = distance;
                label = option.label;
            }
        }
    }
    return label;
}

OptionIndexPtr indexOfPairs(const QJsonValue &pairs)
{
    QList<Option> options;
    const QJsonArray array = pairs.toArray();
    for (const QJsonValue pair : array) {
        const QString value = js::text(pair[u"value"]);
        const QString label = pair[u"label"].toString();
        if (!pair[u"value"].isUndefined() && !value.isEmpty())
            options += Option{value, label.isEmpty() ? value : label, value};
    }
    return std::make_shared<OptionIndex>(options);
}

} // namespace m2m
