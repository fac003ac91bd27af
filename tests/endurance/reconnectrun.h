// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connector.h"
#include "core/connection/governorservice.h"
#include "core/connection/restclient.h"
#include "tests/endurance/heldresources.h"

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace feedwarden {

/// Many lines that lose their sessions again and again, as fast as they come back, against simulated exchanges in a
/// process of its own: whether anything stays behind shows at the calm moments between.
///
/// All that a line is made of is real: Connector, WebSocketTransport, GovernorService, RestClient. The policies are
/// set so that nothing is waited for. A round ends every session in one of many ways and is over when every line is
/// trusted again; after some rounds all lines are left alone until they are Stable, and what the process holds is
/// noted.
///
/// Thread: lives on the main one, and needs its event loop.
class ReconnectRun final : public QObject
{
    Q_OBJECT
public:
    struct Options {
        QString simulator;             ///< The program.
        int lines = 100;               ///< At least 10.
        qint64 reconnects = 100'000;   ///< The run goes on until there were so many, and is calm.
        int roundsPerCalm = 20;
        /// For the test of the test: something that a line leaves behind each time that it is back.
        std::function<void()> leftBehind = {};
    };

    explicit ReconnectRun(const Options &options, QObject *parent = nullptr);
    ~ReconnectRun() override;

    void start();

    /// finished() was told, or failed().
    [[nodiscard]] bool isOver() const { return m_isOver; }
    /// What went wrong with the run itself; empty where nothing did.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Two for each calm, of old and of new lines; before them one of new lines, before any loss.
    [[nodiscard]] const std::vector<HeldResources> &calms() const { return m_calms; }
    [[nodiscard]] qint64 reconnects() const;

signals:
    void calm(const feedwarden::HeldResources &held);
    void finished();
    void failed(const QString &why);

private:
    struct Line {
        std::unique_ptr<Connector> connector;
        qint64 sessions = 0;
    };
    struct Exchange {
        QString venue, symbol;
        Channel channel = Channel::Trade;
        QUrl url, restUrl;
    };
    struct Ending;
    enum class Phase { Rounds, OldLines, NewLines };

    static const std::vector<Ending> &endings();
    void readSimulator();
    void makeLine(size_t index);
    void look();
    void beginRound();
    void tell(const QByteArray &command);
    void fail(const QString &why);
    [[nodiscard]] bool isUp(const Line &line, bool stable) const;

    const Options m_options;
    QProcess m_simulator;
    std::vector<Exchange> m_exchanges;
    std::unique_ptr<GovernorService> m_governor;
    std::unique_ptr<RestClient> m_rest;
    std::vector<Line> m_lines;
    QTimer m_timer;
    QElapsedTimer m_clock, m_round;
    std::vector<HeldResources> m_calms;
    qint64 m_sessions = 0;    ///< Of all lines, also of those that were made anew.
    qint64 m_roundGoal = 0;   ///< Sessions that there are at the end of the round, at least.
    int m_rounds = 0;
    Phase m_phase = Phase::NewLines;
    qint64 m_objectsSeen = -1;
    int m_sameObjects = 0;   ///< Looks in a row at which nothing was made or destroyed.
    bool m_isOver = false;
    QString m_problem;
};

}   // namespace feedwarden
