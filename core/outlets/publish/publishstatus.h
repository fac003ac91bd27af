// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace feedwarden {

/// How it is with publishing, for people.
struct PublishStatus {
    bool isOn = false;
    QString problem;                        ///< Why nothing gets through, untranslated; empty while it does.
    QString diskProblem;                    ///< Why what waits is not on the disk; likewise.
    qint64 waiting = 0, waitingBytes = 0;   ///< In the outbox, what is under way included.
    std::optional<WallTime> oldest;         ///< Since when the oldest of it waits.
    quint64 delivered = 0;                  ///< Records of the outbox that the brokers have, since the start.
    quint64 dropped = 0,
            quarantined = 0;   ///< Lost for want of room, and refused for good; since the outbox was begun.
    quint64 messagesDelivered = 0, messagesLost = 0;   ///< Market data, since the start.

    friend bool operator==(const PublishStatus &, const PublishStatus &) = default;
};

}   // namespace feedwarden

Q_DECLARE_METATYPE(feedwarden::PublishStatus)
