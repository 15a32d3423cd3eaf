// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/measurementfile.h"
#include "text/reasontext.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;

namespace m2m {

class Button;
class MarkSettings;
class MessageBanner;
class SettingField;

/// How the file is read, and how sure that is; everything can be chosen otherwise.
class DialectBar : public QWidget {
    Q_OBJECT
public:
    explicit DialectBar(QWidget *parent = nullptr);
    void refresh(const MeasurementFile &file);
    void makeHeader(qint64 physicalRow);
    /// The reasons and the further settings; false when neither was open.
    bool fold();

Q_SIGNALS:
    void dialectChosen(const m2m::Dialect &dialect);
    void sheetChosen(const QString &sheet);
    void foundRequested(); ///< as the file itself says, without what was chosen

private:
    static constexpr size_t partCount = 5;

    QWidget *makeFields();
    QWidget *makeVerdict();
    SettingField *addField(QLayout *row, DialectPart part, QWidget *control, QWidget *named);
    void refreshChoices(const Table &table);
    void refreshHeader(const Table &table);
    void refreshEnd(const Table &table);
    void refreshSheets(const Table &table);
    void refreshSigns(const Table &table);
    void refreshVerdict(const Table &table);
    [[nodiscard]] bool isChosen(DialectPart part) const;
    [[nodiscard]] bool isAnyChosen() const;
    [[nodiscard]] QString foundText(DialectPart part, const Table &table) const;
    void apply();
    void applyTyped();
    void choose(const Dialect &dialect);
    void showReasons(bool show);

    TablePtr m_table; ///< what is shown
    Dialect m_dialect; ///< what it is read with, or will be
    bool m_reading = false;
    QString m_source; ///< path and sheet that m_found is of
    DialectGuess m_found; ///< how the file would be read if nothing were chosen
    bool m_endLookedAt = false; ///< m_found knows of the table's end

    std::array<SettingField *, partCount> m_fields{};
    SettingField *m_sheetField = nullptr;
    QComboBox *m_sheet = nullptr;
    SettingField *m_digitsField = nullptr;
    QComboBox *m_digits = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_delimiter = nullptr;
    QLineEdit *m_other = nullptr;
    QComboBox *m_decimal = nullptr;
    QComboBox *m_header = nullptr;
    QComboBox *m_end = nullptr;
    Button *m_more = nullptr;
    MarkSettings *m_marks = nullptr;
    QLabel *m_certainty = nullptr;
    Button *m_why = nullptr;
    Button *m_back = nullptr;
    MessageBanner *m_reasons = nullptr;
};

} // namespace m2m
