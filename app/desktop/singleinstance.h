// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace feedwarden {

/// One window per user and data folder: whoever comes second asks the first to show itself, and ends.
///
/// Thread: the main one. The socket is accessible to the same user only.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    /// `dataDir` tells apart those that may run side by side.
    explicit SingleInstance(const QString &dataDir, QObject *parent = nullptr);

    /// True if another one was there and has been asked. May take half a second where the other one hangs; then, and
    /// where nobody answers, this one is the first from now on.
    [[nodiscard]] bool askFirst();

    /// From now on a newcomer is the first: this one is about to end.
    void release() { m_server.close(); }

    [[nodiscard]] QString serverName() const { return m_name; }

signals:
    void raiseRequested();

private:
    void listen();

    QString m_name;
    QLocalServer m_server{this};
};

}   // namespace feedwarden
