// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>
#include <QString>

#include <optional>

class QDBusConnection;
class QDBusVariant;
class QSettings;

namespace feedwarden {

/// Light or dark: what the user chose, else what the desktop says (its portal's color-scheme, which Qt 6.4 does not
/// know), else whatever the palette was at the start. Sets the application's palette; everything else follows
/// PaletteChange.
class Theme final : public QObject
{
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };

    /// `settings` keeps the choice; borrowed, may be null. Take it after the QApplication.
    explicit Theme(QSettings *settings = nullptr, QObject *parent = nullptr);

    /// Asks the portal on `bus` and follows it from then on. The answer comes later, from the event loop.
    void followPortal(const QDBusConnection &bus);

    [[nodiscard]] Choice choice() const { return m_choice; }
    [[nodiscard]] bool isDark() const { return m_isDark; }

    [[nodiscard]] static QPalette lightPalette();
    [[nodiscard]] static QPalette darkPalette();

public slots:
    void setChoice(feedwarden::Theme::Choice choice);

signals:
    void choiceChanged(feedwarden::Theme::Choice choice);
    void darkChanged(bool isDark);   ///< After the application's palette is set.

private slots:
    void portalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void takePortalValue(const QVariant &value);
    void apply();

    QSettings *const m_settings;
    const bool m_wasDark;   ///< The palette's lightness before we touched it.
    std::optional<bool> m_portalSaysDark;
    bool m_portalHasSpoken = false;   ///< By itself, not as the answer to a question.
    Choice m_choice = Choice::System;
    bool m_isApplied = false;
    bool m_isDark = false;
};

}   // namespace feedwarden
