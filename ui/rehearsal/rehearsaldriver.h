// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/rehearsal/rehearsaljudge.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace feedwarden {

/// A way to misbehave that the panel offers.
struct RehearsalFaultKind {
    QString id;                           ///< The simulator's name: "reset".
    QString title;                        ///< On the button: "Reset". Translated.
    QString description;                  ///< What it does and what one should see. Translated.
    Clock::duration defaultDuration{0};   ///< 0 = happens once, nothing to wait for.
    QString group;                        ///< What it stands with, in the order of their first one. Translated.

    friend bool operator==(const RehearsalFaultKind &, const RehearsalFaultKind &) = default;
};

/// An exchange that can be made to misbehave.
struct RehearsalVenue {
    QString id;     ///< "binance-spot".
    QString feed;   ///< The feed that it serves; panel and table follow each other's selection by it.
    QString title;
    QStringList faults;   ///< Ids of what it can do.

    friend bool operator==(const RehearsalVenue &, const RehearsalVenue &) = default;
};

/// A fault that is going on.
struct RunningFault {
    QString venue;
    QString fault;
    std::optional<Clock::time_point> until;   ///< None: until it is cleared.

    friend bool operator==(const RunningFault &, const RunningFault &) = default;
};

/// What the rehearsal panel drives. The app implements it with the simulator; ui knows no simulator.
///
/// Thread: the UI's; nothing here blocks.
class RehearsalDriver : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual QList<RehearsalVenue> venues() const = 0;
    [[nodiscard]] virtual QList<RehearsalFaultKind> faults() const = 0;
    [[nodiscard]] virtual QList<RunningFault> running() const = 0;

    /// `duration` 0: once, or until cleared, whichever the fault is.
    virtual void inject(const QString &venue, const QString &fault, feedwarden::Clock::duration duration) = 0;
    /// Ends all faults of a venue.
    virtual void clear(const QString &venue) = 0;

    /// What can be played with the venues there are.
    [[nodiscard]] virtual QList<RehearsalScript> scripts() const = 0;
    /// Begins it once all is calm; every fault that is going on ends before. One at a time: does nothing while one
    /// plays.
    virtual void play(const QString &script) = 0;
    /// Ends the script and every fault of it.
    virtual void stopScript() = 0;
    /// The script that plays, or was played last until the result is put away; null where there is none.
    [[nodiscard]] virtual const RehearsalJudge *judge() const = 0;
    virtual void putResultAway() = 0;
    /// Whether somebody has to call notePicture().
    [[nodiscard]] bool isPlaying() const { return judge() && judge()->phase() != RehearsalJudge::Phase::Over; }
    /// What the window has painted: what a script is judged by.
    virtual void notePicture(const feedwarden::RehearsalPicture &picture) = 0;

signals:
    void runningChanged();
    void venuesChanged();
    /// judge() has something new to say, or is another one.
    void scriptChanged();
    /// A fault was refused; `reason` is for people.
    void failed(const QString &venue, const QString &fault, const QString &reason);
};

}   // namespace feedwarden
