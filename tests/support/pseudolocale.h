// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QTranslator>

namespace m2m::test {

/// A language that nobody speaks: each sentence longer by two fifths at least, with accents,
/// between brackets: "[!! Ŕéádý ťô šéñd ṁôŕé !!]". What comes without brackets was not translated;
/// what comes without the closing one was cut off.
class PseudoLocale : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char *, const char *source, const char *comment, int) const override
    {
        const QString text = QString::fromUtf8(source);
        // Patterns of dates and times are no words.
        if (QByteArray(comment).startsWith("pattern ") || text.trimmed().isEmpty())
            return text;
        return lengthened(text);
    }

    [[nodiscard]] static QString lengthened(const QString &text)
    {
        static const QRegularExpression kept(
            QStringLiteral("%L?[n\\d]+|</?\\w[^<>]*>|&[a-z]+;|\\n|--[a-z-]+"));
        QString longer;
        qsizetype letters = 0;
        qsizetype from = 0;
        auto it = kept.globalMatch(text);
        const auto accentuate = [&](QStringView part) {
            letters += part.size();
            for (const QChar c : part)
                longer += accented(c);
        };
        while (it.hasNext()) {
            const auto match = it.next();
            accentuate(QStringView(text).mid(from, match.capturedStart() - from));
            longer += match.captured();
            from = match.capturedEnd();
        }
        accentuate(QStringView(text).mid(from));
        static const QString padding = QStringLiteral(" ťó fíll úp thé líñé äñd mòré");
        // The brackets are part of what is added.
        for (qsizetype missing = letters * 2 / 5 - 8, at = 0; missing > 0; --missing, ++at)
            longer += padding.at(at % padding.size());
        return QStringLiteral("[!! ") + longer + QStringLiteral(" !!]");
    }

private:
    static QChar accented(QChar c)
    {
        static const QString plain = QStringLiteral("aceilnorstuyACEILNORSTUY");
        static const QString with = QStringLiteral("áçéíľñôŕšťúýÁÇÉÍĽÑÔŔŠŤÚÝ");
        const qsizetype at = plain.indexOf(c);
        return at < 0 ? c : with.at(at);
    }
};

} // namespace m2m::test
