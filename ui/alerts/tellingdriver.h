// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/secret.h"
#include "core/config/alertsettings.h"
#include "core/history/objectives.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>
#include <utility>

namespace feedwarden {

/// What the window asks of the program to change where alerts are told, and when not. The app implements it; ui knows
/// neither the configuration's file nor where secrets are kept.
///
/// Channels and planned times are named by their places in AlertSettings::channels and plannedTimes().
///
/// Thread: the UI's.
class TellingDriver : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// In force, with rules and channels.
    [[nodiscard]] virtual AlertSettings settings() const = 0;
    [[nodiscard]] virtual QList<Maintenance> plannedTimes() const = 0;
    /// By name, with the name that people know each by.
    [[nodiscard]] virtual QList<std::pair<QString, QString>> feeds() const = 0;
    /// The host of the address that a channel's file of secrets holds; empty where that cannot be read, or holds none.
    [[nodiscard]] virtual QString hostOf(const AlertChannelConfig &channel) const = 0;

    /// Changes the channel of that place, which is refused where it is not `before` any more, or adds one where there
    /// is no place. `secret` is kept in a file that the user alone can read, which AlertChannelConfig::secretFile then
    /// names; where it is empty, what is kept stays. `saved` or `saveFailed` follows, from the event loop.
    virtual void saveChannel(std::optional<int> place, const feedwarden::AlertChannelConfig &before,
                             const feedwarden::AlertChannelConfig &channel, Secret secret) = 0;
    /// With its secret where this program has kept it, and out of the rules that name it; refused where a rule names it
    /// alone, which would then go everywhere. At once; `done` or `failed` follows.
    virtual void removeChannel(int place, const feedwarden::AlertChannelConfig &before) = 0;
    /// What holds for all alerts; rules and channels of `settings` are no matter. `saved(-1)` or `saveFailed` follows,
    /// from the event loop.
    virtual void saveSettings(const feedwarden::AlertSettings &settings) = 0;
    /// As for channels.
    virtual void savePlanned(std::optional<int> place, const feedwarden::Maintenance &before,
                             const feedwarden::Maintenance &planned) = 0;
    virtual void removePlanned(int place, const feedwarden::Maintenance &before) = 0;
    /// Takes back what was done last, and then what was done before that; `done` or `failed` follows.
    virtual void undo() = 0;
    [[nodiscard]] virtual bool canUndo() const = 0;

signals:
    void saved(int place);
    void saveFailed(const QString &reason);   ///< `reason` is for people.
    void failed(const QString &reason);       ///< Likewise.
    void done();
    /// Anything of the above is otherwise.
    void changed();
};

}   // namespace feedwarden
