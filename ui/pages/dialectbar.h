// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/measurementfile.h"
#include "founddialect.h"

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
    void apply();
    void applyTyped();
    void choose(const Dialect &dialect);
    void showReasons(bool show);

    TablePtr m_table; ///< what is shown
    Dialect m_dialect; ///< what it is read with, or will be
    bool m_reading = false;
    FoundDialect m_found;

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
    SettingField *m_moreField = nullptr;
    Button *m_more = nullptr;
    MarkSettings *m_marks = nullptr;
    QLabel *m_certainty = nullptr;
    Button *m_why = nullptr;
    Button *m_back = nullptr;
    MessageBanner *m_reasons = nullptr;
};

} // namespace m2m
