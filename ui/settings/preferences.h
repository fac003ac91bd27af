// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QString>

#include <array>

class QSettings;

namespace feedwarden {

/// What the user wants of the program as one of the desktop's: yes or no each, kept as soon as it is said.
class Preferences final : public QObject
{
    Q_OBJECT
public:
    enum class Habit {
        Tray,             ///< An icon in the tray, where there is one. On at first.
        CloseToTray,      ///< Closing the window leaves the program running in the tray.
        StartMinimised,   ///< The window does not come up by itself.
        SoundWhenDown,    ///< A sound when a feed goes down.
        Muted,            ///< No sound at all, whatever else is said: alerts are silent too.
    };
    Q_ENUM(Habit)
    static constexpr int HabitCount = 5;

    /// `settings` keeps them; borrowed, may be null.
    explicit Preferences(QSettings *settings = nullptr, QObject *parent = nullptr);

    [[nodiscard]] bool has(Habit habit) const { return m_habits[size_t(habit)]; }
    void set(Habit habit, bool isOn);

    /// True the first time only, over all starts where that is kept: whatever is told once.
    [[nodiscard]] bool isFirst(const QString &what);

signals:
    void changed(feedwarden::Preferences::Habit habit, bool isOn);

private:
    QSettings *const m_settings;
    std::array<bool, HabitCount> m_habits{};
    QSet<QString> m_told;
};

/// Starts the program with the desktop's session. What the system has is the truth: it may be changed from elsewhere.
/// Thread: the main one.
class Autostart
{
public:
    Autostart() = default;
    virtual ~Autostart() = default;
    Q_DISABLE_COPY_MOVE(Autostart)

    [[nodiscard]] virtual bool isOn() const = 0;
    /// Empty, or a sentence about what went wrong.
    [[nodiscard]] virtual QString set(bool isOn) = 0;
};

}   // namespace feedwarden
