// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/objectives.h"
#include "core/outlets/alerts/alertchannel.h"
#include "core/outlets/alerts/alertrequests.h"
#include "core/outlets/alerts/deliveryplan.h"
#include "core/outlets/outbox.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>

namespace feedwarden {

/// How it is with one channel, for people.
struct AlertChannelStatus {
    QString name;
    AlertChannelKind kind = AlertChannelKind::Webhook;
    bool isEnabled = true;
    qint64 waiting = 0;      ///< Messages.
    quint64 delivered = 0;   ///< Since this program began.
    quint64 dropped = 0;     ///< Too many, too old or refused for good; since the outbox was begun.
    BreakerState breaker = BreakerState::Closed;
    QString problem;      ///< Why nothing gets through; empty while messages do.
    QString lastDetail;   ///< Of the last try; empty after a delivery.

    friend bool operator==(const AlertChannelStatus &, const AlertChannelStatus &) = default;
};

/// Sees to it that messages get out: keeps them in an outbox that outlives the program, and has each channel try on a
/// thread of its own, so that one that hangs holds up nobody.
///
/// At least once: what was under way when the program was killed is sent again. One program of a data folder does it;
/// a second one sends nothing, since the first one tells the same. What is older than LongestWait is dropped and
/// counted, as is the oldest of what is too much.
///
/// Thread: the alerts' own, which may wait for a disk; reached by queued calls only.
class AlertPost final : public QObject
{
    Q_OBJECT
public:
    static constexpr OutboxBounds Bounds{.entries = 1'000, .bytes = 4 * 1024 * 1024};
    static constexpr std::chrono::hours LongestWait{24};
    /// How long the end of this waits for channels, all together.
    static constexpr std::chrono::milliseconds EndLimit{1'200};

    [[nodiscard]] static QString outboxPath(const QString &folder);
    [[nodiscard]] static QString statePath(const QString &folder);
    /// What keepState() has left there, for AlertBook::restore(): also of another program. None where nothing was kept.
    /// Any thread. Error: BadData where it cannot be read, with the file's name.
    [[nodiscard]] static Result<std::optional<QJsonObject>> keptState(const QString &folder);

    explicit AlertPost(const QString &folder);
    /// What is under way is cancelled and stays in the outbox.
    ~AlertPost() override;

    void setChannels(const QList<AlertChannelConfig> &channels, const HttpSurroundings &around);
    void post(const AlertMessage &message, const QStringList &channels);
    /// What has to outlive the program, whole.
    void keepState(const QByteArray &json);
    /// Sends it past outbox and breaker; tested() tells what came of it.
    void test(const QString &channel, const AlertMessage &message);
    /// Asks the history of the folder; burnRatesRead() tells what it says.
    void readBurnRates(const Objectives &objectives);
    /// Tries what is due, and takes what others ask for.
    void look();

signals:
    void statusesChanged(const QList<feedwarden::AlertChannelStatus> &statuses);
    void tested(const QString &channel, const feedwarden::AlertDelivery &delivery);
    void burnRatesRead(const QHash<QString, double> &rates);
    /// Somebody asks it of this program from another one.
    void requested(const feedwarden::AlertRequest &request);
    /// Something is lost or not kept; once per reason.
    void failed(const feedwarden::Error &error);

private:
    class Runner;
    struct Mailbox;
    struct Lane {
        AlertChannelConfig config;
        DeliveryPlan plan;
        std::unique_ptr<Runner> runner;
        qint64 underWay = 0;   ///< Id of the entry; 0 = none.
        quint64 delivered = 0;
        quint64 toldDropped = 0;
        bool hasDroppedBase = false;
        quint64 number = 0;   ///< Of its runner: what an earlier one says means nothing.
    };

    void run(const QString &channel, qint64 entry, const AlertMessage &message);
    void take(const QString &channel, quint64 number, qint64 entry, const AlertDelivery &delivery);
    [[nodiscard]] bool isOthers() const;
    void dropOrphans();
    void tell();
    void complain(const QString &detail);

    const QString m_folder;
    Outbox m_outbox;
    HttpSurroundings m_around;
    std::map<QString, Lane> m_lanes;
    const std::shared_ptr<Mailbox> m_mailbox;
    Random m_random = Random::fromSystem();
    QTimer m_timer{this};
    QList<AlertChannelStatus> m_told;
    QString m_toldProblem;
    QByteArray m_state;   ///< As it is to be in the file; null where that is so.
    quint64 m_lastNumber = 0;
};

}   // namespace feedwarden
