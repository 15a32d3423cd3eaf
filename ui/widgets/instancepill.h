// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/profile.h"
#include "theme.h"

#include <QAbstractButton>

#include <optional>

namespace m2m {

/// Which instance we speak to: colour, shape, word and host, so that no two kinds can be mistaken
/// for each other. A click asks for another one.
class InstancePill : public QAbstractButton {
    Q_OBJECT
public:
    enum class Link { None, Connecting, Connected, Broken };
    explicit InstancePill(QWidget *parent = nullptr);
    void setInstance(const std::optional<Profile> &profile, Link link);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont wordFont() const;
    std::optional<Profile> m_profile;
    Link m_link = Link::None;
    QString m_word;
    QString m_host;
};

/// How a kind looks everywhere.
struct InstanceLook {
    Tone tone = Tone::Neutral;
    QString icon;
};
[[nodiscard]] InstanceLook instanceLook(InstanceKind kind);
/// The same for a kind's key in the journal; that of no instance for an unknown one.
[[nodiscard]] InstanceLook instanceLook(const QString &kindKey);

} // namespace m2m
