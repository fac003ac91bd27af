// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/alertsettings.h"

#include <QObject>
#include <QString>

#include <optional>
#include <utility>

namespace feedwarden {

/// What the window asks of the program to change which alerts there are. The app implements it; ui knows neither the
/// configuration's file nor the Monitor.
///
/// A rule is named by its place among AlertSettings::rules; the built-in ones have none.
///
/// Thread: the UI's.
class RulesDriver : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// In force, with the channels that there are.
    [[nodiscard]] virtual AlertSettings settings() const = 0;
    /// Whom a rule of that kind can be about, by the name that AlertRule::only has for them, and the name that people
    /// know them by. None where the kind is about the whole program.
    [[nodiscard]] virtual QList<std::pair<QString, QString>> subjects(AlertKind kind) const = 0;

    /// Changes the rule of that place, which is refused where it is not `before` any more, or adds one where there is
    /// no place. What is as in the built-in rule is not written. `saved` or `saveFailed` follows, from the event loop.
    virtual void save(std::optional<int> place, const feedwarden::AlertRule &before,
                      const feedwarden::AlertRule &rule) = 0;
    /// At once; `done` or `failed` follows.
    virtual void remove(int place, const feedwarden::AlertRule &before) = 0;
    /// Takes back what was done last, and then what was done before that; `done` or `failed` follows.
    virtual void undo() = 0;
    [[nodiscard]] virtual bool canUndo() const = 0;

signals:
    void saved(int place);
    void saveFailed(const QString &reason);   ///< `reason` is for people.
    void failed(const QString &reason);       ///< Likewise.
    void done();
    /// Other rules or channels, or others whom they are about.
    void changed();
};

}   // namespace feedwarden
