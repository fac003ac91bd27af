// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/monitor.h"

#include "core/account/accountprotocols.h"
#include "core/base/logging.h"
#include "core/config/configuration.h"
#include "core/connection/governorservice.h"
#include "core/history/historykeeper.h"
#include "core/monitor/banfile.h"
#include "core/monitor/ioworker.h"
#include "core/outlets/metricsoutlet.h"
#include "core/transport/workerthread.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QNetworkInformation>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace feedwarden {

/// feedsUpdated() comes at most this often.
static constexpr std::chrono::milliseconds UpdateInterval = IoWorker::SnapshotInterval;

class Monitor::Private
{
public:
    explicit Private(Monitor *monitor) : q(monitor) {}

    struct Thread {
        std::unique_ptr<WorkerThread> thread;
        IoWorker *worker = nullptr;   ///< Lives on the thread, deleted by its end.
        Clock::time_point answeredAt{};
        bool owesAnswer = false;
    };

    Monitor *const q;
    Configuration configuration;
    bool isRunning = false;
    bool isShuttingDown = false;
    std::vector<Thread> threads;
    GovernorService *governor = nullptr;   ///< Lives on the first I/O thread.
    QHash<QString, size_t> threadOfFeed;
    size_t nextThread = 0;
    size_t stoppedWorkers = 0;
    QList<FeedSnapshot> feeds;
    QList<AccountSnapshot> accounts;
    QList<HostHeadroom> headroom;
    LiveHistory history;
    QString historyFolder, historyProgram;
    std::unique_ptr<HistoryKeeper> keeper;   ///< Null where nothing is kept.
    HistoryStatus keptStatus;
    quint64 lastEventId = 0;
    QTimer historyTimer;
    QTimer updateTimer;                 ///< Runs while there is something to tell.
    Clock::time_point nextUpdateAt{};   ///< Not told again before.
    bool isNetworkUp = true;
    bool isNetworkTaken = false;   ///< By a rehearsal.
    QString banFile;
    std::shared_ptr<SecretShelf> shelf;
    bool isShelfNew = false;   ///< Set since the accounts were told.
    quint64 lastTrial = 0;
    QSet<quint64> trials;   ///< Under way.
    quint64 lastQuestion = 0;
    QHash<quint64, size_t> questions;   ///< For symbols, under way, and the thread that asks.
    MetricsOutlet metrics;
    MessageSink sink;

    [[nodiscard]] AccountSettings settingsOf(const AccountConfig &config) const;
    void startThreads(int count);
    void stopThreads();
    void publish(Event event);
    void takeSnapshots(const QList<FeedSnapshot> &changed);
    void tellUpdate();
    void takeHostBreaker(const QString &host, const BreakerTransition &transition,
                         const GovernorService::LineName &cause);
    void watchNetwork();
    void sampleHistory();
    void askHeadroom();
    void setHistory();
    void addFeed(const FeedConfig &feed);
    void removeFeed(const QString &name);
    void orderFeeds();
    void setAccounts();
    void setSink();
    void feedMetrics();

    /// Queues `call` to the worker of `feed`; does nothing for a feed that is not there.
    template<typename Call>
    void onWorkerOf(const QString &feed, Call call)
    {
        const auto found = threadOfFeed.constFind(feed);
        if (found == threadOfFeed.cend() || isShuttingDown)
            return;
        IoWorker *const worker = threads[*found].worker;
        QMetaObject::invokeMethod(
            worker, [worker, call] { call(*worker); }, Qt::QueuedConnection);
    }

    template<typename Call>
    void onEveryWorker(Call call)
    {
        for (const Thread &thread : threads) {
            IoWorker *const worker = thread.worker;
            QMetaObject::invokeMethod(
                worker, [worker, call] { call(*worker); }, Qt::QueuedConnection);
        }
    }
};

static FeedGroup::Network networkOf(const Configuration &configuration)
{
    FeedGroup::Network network;
    network.proxy = networkProxy(configuration.network);
    const QString &caFile = configuration.network.caFile;
    if (caFile != QLatin1String("system")) {
        QFile file(caFile);
        if (file.open(QIODevice::ReadOnly))
            network.extraAuthorities = QSslCertificate::fromDevice(&file, QSsl::Pem);
        if (network.extraAuthorities.isEmpty())
            qCWarning(logMonitor).noquote() << "no certificate could be read from" << caFile;
    }
    return network;
}

void Monitor::Private::startThreads(int count)
{
    for (int i = 0; i < count; ++i) {
        auto thread = std::make_unique<WorkerThread>(QStringLiteral("io-%1").arg(i + 1));
        if (!governor) {
            governor = new GovernorService(configuration.governor);
            governor->moveToThread(thread.get());
            if (!banFile.isEmpty()) {
                governor->restoreBans(readBans(banFile));
                // Written on the governor's thread: it is rare, and waits for nobody.
                QObject::connect(
                    governor, &GovernorService::bansChanged, governor, [service = governor, path = banFile] {
                        QDir().mkpath(QFileInfo(path).absolutePath());
                        if (const auto written = writeBans(path, service->bans()); !written)
                            qCWarning(logMonitor).noquote() << "bans cannot be kept:" << written.error().detail;
                    });
            }
            QObject::connect(
                governor, &GovernorService::hostBreakerChanged, q,
                [this](const QString &host, const BreakerTransition &transition,
                       const GovernorService::LineName &cause) { takeHostBreaker(host, transition, cause); });
        }
        auto *const worker = new IoWorker(governor);
        worker->moveToThread(thread.get());
        // In this order: the worker's lines speak to the governor until they are gone. What is asked for any later than
        // by finished() itself is not deleted any more.
        QObject::connect(thread.get(), &QThread::finished, worker, &QObject::deleteLater);
        if (i == 0)
            QObject::connect(thread.get(), &QThread::finished, governor, &QObject::deleteLater);
        QObject::connect(worker, &IoWorker::accountsTaken, q, [this](const QList<AccountSnapshot> &taken) {
            accounts = taken;
            emit q->accountsUpdated(accounts);
        });
        QObject::connect(worker, &IoWorker::accountTried, q, [this](quint64 trial, const AccountTrialOutcome &outcome) {
            if (trials.remove(trial))
                emit q->accountTried(trial, outcome);
        });
        QObject::connect(worker, &IoWorker::symbolsAsked, q, [this](quint64 question, const SymbolOutcome &outcome) {
            if (questions.remove(question) > 0)
                emit q->symbolsAnswered(question, outcome);
        });
        QObject::connect(worker, &IoWorker::snapshotsTaken, q,
                         [this, underWay = worker->pictureUnderWay()](const auto &changed) {
                             takeSnapshots(changed);
                             *underWay = false;
                         });
        QObject::connect(worker, &IoWorker::eventOccurred, q, [this](const Event &event) {
            // Of a feed that was removed meanwhile nobody wants to hear any more.
            if (threadOfFeed.contains(event.feed)
                || (!event.account.isEmpty() && configuration.findAccount(event.account)))
                publish(event);
        });
        QObject::connect(worker, &IoWorker::stopped, q, [this] {
            if (++stoppedWorkers >= threads.size())
                stopThreads();
        });
        thread->start();
        threads.push_back({std::move(thread), worker, Clock::now()});
    }
}

void Monitor::Private::stopThreads()
{
    if (threads.empty())
        return;
    // In reverse: the governor lives on the first one.
    for (auto thread = threads.rbegin(); thread != threads.rend(); ++thread) {
        thread->thread->quit();
        thread->thread->wait();
    }
    threads.clear();
    threadOfFeed.clear();
    governor = nullptr;
    if (isShuttingDown) {
        Event event;
        event.payload = ShutdownEvent{true};
        publish(event);
        if (!keeper) {
            emit q->stopped();
            return;
        }
        QObject::connect(keeper.get(), &HistoryKeeper::finished, q, &Monitor::stopped);
        keeper->finish(wallNow(), history);
    }
}

void Monitor::Private::publish(Event event)
{
    event.id = ++lastEventId;
    if (event.time == WallTime{}) {
        event.time = wallNow();
        event.at = Clock::now();
    }
    history.addEvent(event);
    if (keeper)
        keeper->noteEvent(event);
    emit q->eventOccurred(event);
}

void Monitor::Private::takeSnapshots(const QList<FeedSnapshot> &changed)
{
    for (const FeedSnapshot &snapshot : changed) {
        const auto known = std::find_if(feeds.begin(), feeds.end(),
                                        [&](const auto &feed) { return feed.name == snapshot.name; });
        // A picture that was under way when its feed was removed is of no use to anybody.
        if (known == feeds.end())
            continue;
        const QString title = known->title;
        *known = snapshot;
        known->title = title;
    }
    // Each I/O thread keeps to the rate by itself; together they must too.
    if (!updateTimer.isActive())
        updateTimer.start(std::clamp<std::chrono::milliseconds>(
            std::chrono::ceil<std::chrono::milliseconds>(nextUpdateAt - Clock::now()), 0ms, UpdateInterval));
}

void Monitor::Private::tellUpdate()
{
    updateTimer.stop();
    nextUpdateAt = Clock::now() + UpdateInterval;
    emit q->feedsUpdated(feeds);
}

void Monitor::Private::takeHostBreaker(const QString &host, const BreakerTransition &transition,
                                       const GovernorService::LineName &cause)
{
    Event event;
    event.feed = cause.feed;
    event.line = cause.line;
    switch (transition.to) {
    case BreakerState::Open:
        event.payload = BreakerOpened{transition.failures, transition.cooldown, true, host};
        break;
    case BreakerState::HalfOpen:
        event.payload = BreakerHalfOpened{true, host};
        break;
    case BreakerState::Closed:
        event.payload = BreakerClosed{true, host};
        break;
    }
    publish(event);
}

void Monitor::Private::watchNetwork()
{
    if (!QNetworkInformation::loadDefaultBackend())
        return;
    auto *const information = QNetworkInformation::instance();
    const auto update = [this](QNetworkInformation::Reachability reachability) {
        // Unknown is not down: without evidence the lines try.
        const bool isUp = reachability != QNetworkInformation::Reachability::Disconnected;
        if (isUp == isNetworkUp)
            return;
        isNetworkUp = isUp;
        if (isUp && governor)
            governor->noteNetworkUp();
        onEveryWorker([isUp](IoWorker &worker) { worker.setNetworkUp(isUp); });
        tellUpdate();
    };
    QObject::connect(information, &QNetworkInformation::reachabilityChanged, q, update);
    update(information->reachability());
}

void Monitor::Private::sampleHistory()
{
    const WallTime now = wallNow();
    for (const FeedSnapshot &feed : feeds)
        history.addSnapshot(now, feed);
    if (keeper)
        keeper->advance(now, feeds, history);
    askHeadroom();
    emit q->historyAdvanced();
}

void Monitor::Private::askHeadroom()
{
    if (!governor)
        return;
    QMetaObject::invokeMethod(
        governor,
        [this, service = governor, monitor = QPointer<Monitor>(q)] {
            QList<HostHeadroom> views;
            const auto now = Clock::now();
            for (const auto &view : service->hosts()) {
                HostHeadroom host;
                host.host = view.host;
                host.left = view.headroom.attemptsLeft;
                host.bannedUntil = view.headroom.throttledUntil;
                host.quietSince = view.headroom.quietSince;
                host.of = view.headroom.attemptsOf;
                host.window = view.headroom.window;
                host.openUntil = view.headroom.breakerUntil;
                host.isHeldOpen = view.headroom.breakerHeld;
                host.waiting = view.headroom.waiting;
                host.takenAt = now;
                views.append(host);
            }
            QMetaObject::invokeMethod(
                monitor,
                [this, monitor, views] {
                    if (monitor)
                        headroom = views;
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

/// Whoever asks for metrics is told what everybody is told.
void Monitor::Private::feedMetrics()
{
    QObject::connect(q, &Monitor::feedsUpdated, &metrics, &MetricsOutlet::takeFeeds);
    QObject::connect(q, &Monitor::accountsUpdated, &metrics, &MetricsOutlet::takeAccounts);
    QObject::connect(q, &Monitor::eventOccurred, &metrics, &MetricsOutlet::takeEvent);
    QObject::connect(q, &Monitor::historyAdvanced, &metrics, [this] {
        QList<HostBudget> budgets;
        for (const HostHeadroom &host : std::as_const(headroom))
            budgets.append({.host = host.host,
                            .attemptsLeft = host.left < 0 ? std::optional<int>() : host.left,
                            .isBanned = host.bannedUntil.has_value(),
                            .isQuiet = host.quietSince.has_value()});
        metrics.takeHosts(budgets);
        metrics.advance();
    });
    QObject::connect(&metrics, &MetricsOutlet::failed, q, &Monitor::noteError);
}

void Monitor::Private::addFeed(const FeedConfig &feed)
{
    const size_t index = nextThread++ % threads.size();
    threadOfFeed.insert(feed.name, index);
    FeedSnapshot placeholder;
    placeholder.name = feed.name;
    placeholder.venue = feed.venue;
    placeholder.isWanted = feed.enabled;
    placeholder.isSimulated = feed.isSimulated;
    feeds.append(placeholder);
    onWorkerOf(feed.name, [feed, quality = configuration.quality](IoWorker &worker) { worker.addFeed(feed, quality); });
}

void Monitor::Private::removeFeed(const QString &name)
{
    onWorkerOf(name, [name](IoWorker &worker) { worker.removeFeed(name); });
    threadOfFeed.remove(name);
    feeds.removeIf([&name](const FeedSnapshot &feed) { return feed.name == name; });
    history.removeFeed(name);
    if (keeper)
        keeper->noteRemoved(name);
}

void Monitor::Private::orderFeeds()
{
    const auto position = [this](const QString &name) {
        const auto found = std::find_if(configuration.feeds.cbegin(), configuration.feeds.cend(),
                                        [&](const FeedConfig &feed) { return feed.name == name; });
        return found - configuration.feeds.cbegin();
    };
    std::sort(feeds.begin(), feeds.end(),
              [&](const auto &a, const auto &b) { return position(a.name) < position(b.name); });
    // Two feeds of one venue would look alike: then the feed's own name is said too.
    for (FeedSnapshot &feed : feeds) {
        const FeedConfig *const config = configuration.findFeed(feed.name);
        const VenueFacts *const venue = config ? venueOf(*config) : nullptr;
        const QString title = venue ? venue->title : feed.venue;
        const auto alike = std::count_if(feeds.cbegin(), feeds.cend(),
                                         [&](const auto &other) { return other.venue == feed.venue; });
        feed.title = alike > 1 ? QStringLiteral("%1 (%2)").arg(title, feed.name) : title;
    }
}

AccountSettings Monitor::Private::settingsOf(const AccountConfig &config) const
{
    const auto facts = accountFacts(config.venue, {.environment = config.environment});
    const FeedPolicies policies = defaultPolicies(configuration, facts ? *facts : VenueFacts());
    AccountSettings settings;
    settings.name = config.name;
    settings.venue = config.venue;
    settings.environment = config.environment;
    settings.entry = config.key;
    settings.enabled = config.enabled;
    settings.url = config.url;
    settings.restUrl = config.restUrl;
    settings.backoff = policies.backoff;
    settings.breaker = policies.breaker;
    settings.health = policies.health;
    settings.quality = configuration.quality;
    return settings;
}

void Monitor::Private::setHistory()
{
    const HistoryOptions options{historyFolder, historyProgram, configuration.history};
    // What happens to simulated exchanges never happened.
    const bool isSimulated = std::any_of(configuration.feeds.cbegin(), configuration.feeds.cend(),
                                         [](const FeedConfig &feed) { return feed.isSimulated; });
    const bool isWanted = !historyFolder.isEmpty() && configuration.history.enabled && !isSimulated;
    if (isWanted && keeper)
        return keeper->setOptions(options);
    if (!isWanted && !keeper)
        return;
    const auto tell = [this](const HistoryStatus &status) {
        const HistoryStatus before = std::exchange(keptStatus, status);
        // Once for each reason, not for each second.
        const bool isNews = status.fault && (!before.fault || before.fault->kind != status.fault->kind);
        const auto complain = [this](const QString &what) {
            Event event;
            event.payload = ErrorOccurred{{ErrorCode::Resource, what}};
            publish(std::move(event));
        };
        if (isNews)
            complain(QStringLiteral("the history is not written (%1): %2")
                         .arg(nameOf(status.fault->kind), status.fault->detail));
        if (status.keptAside != before.keptAside && !status.keptAside.isEmpty())
            complain(QStringLiteral("the history was damaged: it is kept as %1, and a new one is begun")
                         .arg(status.keptAside));
        emit q->historyStatusChanged(keptStatus);
    };
    if (!isWanted) {
        HistoryKeeper *const leaving = keeper.release();
        QObject::disconnect(leaving, nullptr, q, nullptr);
        QObject::connect(leaving, &HistoryKeeper::finished, leaving, &QObject::deleteLater);
        leaving->finish(wallNow(), history);
        return tell({});
    }
    (void)history.takeChanges();   // What was before belongs to no run.
    keeper = std::make_unique<HistoryKeeper>(options);
    QObject::connect(keeper.get(), &HistoryKeeper::statusChanged, q, tell);
    QObject::connect(keeper.get(), &HistoryKeeper::committed, q, &Monitor::historyCommitted);
    QObject::connect(keeper.get(), &HistoryKeeper::noteKept, q, &Monitor::incidentNoteKept);
}

/// All on the first thread, with the governor: their events are rare, and one store gives out their secrets.
void Monitor::Private::setAccounts()
{
    QList<AccountSettings> wanted;
    for (const AccountConfig &config : configuration.accounts)
        wanted.append(settingsOf(config));
    const SecretStoreOptions secrets = secretStoreOptions(configuration);
    const IoWorker::AccountPlaces places{secrets.place, secrets.dataFolder, secrets.filesFolder, shelf};
    isShelfNew = false;
    IoWorker *const worker = threads.front().worker;
    QMetaObject::invokeMethod(
        worker, [worker, places, wanted] { worker->setAccounts(places, wanted); }, Qt::QueuedConnection);
}

void Monitor::Private::setSink()
{
    const bool isWanted = configuration.publish.enabled && configuration.publish.messages;
    onEveryWorker([wanted = isWanted ? sink : MessageSink()](IoWorker &worker) { worker.setMessageSink(wanted); });
}

Monitor::Monitor(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this))
{
    d->historyTimer.setInterval(1s);
    connect(&d->historyTimer, &QTimer::timeout, this, [this] { d->sampleHistory(); });
    d->updateTimer.setSingleShot(true);
    d->updateTimer.setTimerType(Qt::PreciseTimer);
    connect(&d->updateTimer, &QTimer::timeout, this, [this] { d->tellUpdate(); });
    d->feedMetrics();
}

Monitor::~Monitor() { d->stopThreads(); }

void Monitor::setBanFile(const QString &path) { d->banFile = path; }

void Monitor::keepHistory(const QString &dataFolder, const QString &program)
{
    d->historyFolder = dataFolder;
    d->historyProgram = program;
}

void Monitor::setMessageSink(const MessageSink &sink) { d->sink = sink; }

void Monitor::notePublishing(const PublishStatus &status) { d->metrics.takePublishing(status); }

void Monitor::setSecretShelf(const std::shared_ptr<SecretShelf> &shelf)
{
    d->isShelfNew = d->isShelfNew || shelf != d->shelf;
    d->shelf = shelf;
}

void Monitor::apply(const Configuration &configuration)
{
    if (d->isShuttingDown)
        return;
    d->metrics.apply(configuration.metrics, configuration.accounts);
    if (!d->isRunning) {
        d->configuration = configuration;
        d->isRunning = true;
        d->setHistory();
        d->startThreads(std::max(1, configuration.general.ioThreads));
        d->watchNetwork();
        d->onEveryWorker([network = networkOf(configuration)](IoWorker &worker) { worker.setNetwork(network); });
        d->setSink();
        for (const FeedConfig &feed : configuration.feeds)
            d->addFeed(feed);
        d->orderFeeds();
        d->setAccounts();
        d->historyTimer.start();
        d->tellUpdate();
        return;
    }

    const ConfigurationChange change = diff(d->configuration, configuration);
    const Configuration before = std::exchange(d->configuration, configuration);
    d->setHistory();
    if (change.isEmpty() && !d->isShelfNew && before.feeds.size() == configuration.feeds.size()) {
        d->orderFeeds();
        return;
    }
    if (change.publishChanged)
        d->setSink();
    if (change.governorChanged)
        d->governor->setPolicy(configuration.governor);
    if (change.networkChanged)
        d->onEveryWorker([network = networkOf(configuration)](IoWorker &worker) { worker.setNetwork(network); });
    if (change.networkChanged || change.secretsChanged || d->isShelfNew || change.accountsChanged
        || change.policiesChanged || change.qualityChanged)
        d->setAccounts();
    for (const QString &name : change.removedFeeds)
        d->removeFeed(name);
    for (const FeedConfig &feed : configuration.feeds) {
        if (change.addedFeeds.contains(feed.name)) {
            d->addFeed(feed);
            continue;
        }
        const auto changed = std::find_if(change.changedFeeds.cbegin(), change.changedFeeds.cend(),
                                          [&](const FeedChange &c) { return c.name == feed.name; });
        const bool isChanged = changed != change.changedFeeds.cend();
        if (change.networkChanged || (isChanged && changed->needsRestart)) {
            d->removeFeed(feed.name);
            d->addFeed(feed);
        } else if (isChanged || change.qualityChanged) {
            d->onWorkerOf(feed.name, [feed, quality = configuration.quality](IoWorker &worker) {
                worker.changeFeed(feed, quality);
            });
        }
    }
    d->orderFeeds();
    d->tellUpdate();
}

const QList<FeedSnapshot> &Monitor::feeds() const { return d->feeds; }

const QList<AccountSnapshot> &Monitor::accounts() const { return d->accounts; }

const LiveHistory &Monitor::history() const { return d->history; }

void Monitor::setHistoryReach(Clock::duration reach) { d->history.setReach(reach); }

const HistoryStatus &Monitor::historyStatus() const { return d->keptStatus; }

bool Monitor::isHistoryKept() const { return d->keeper != nullptr; }

void Monitor::keepIncidentNote(const IncidentNote &note)
{
    if (d->keeper)
        d->keeper->keepNote(note);
}

const QList<Monitor::HostHeadroom> &Monitor::headroom() const { return d->headroom; }

quint16 Monitor::metricsPort() const { return d->metrics.endpoint().port(); }

bool Monitor::isNetworkUp() const { return d->isNetworkUp && !d->isNetworkTaken; }

QList<Monitor::ThreadAnswer> Monitor::threadAnswers() const
{
    QList<ThreadAnswer> answers;
    for (const Private::Thread &thread : d->threads)
        answers.append({thread.thread->objectName(), thread.answeredAt});
    return answers;
}

void Monitor::askThreads()
{
    for (size_t i = 0; i < d->threads.size(); ++i) {
        // One that stands is not to find a heap of questions.
        if (std::exchange(d->threads[i].owesAnswer, true))
            continue;
        QMetaObject::invokeMethod(
            d->threads[i].worker,
            [this, i] {
                // The Monitor waits for its threads before it goes.
                QMetaObject::invokeMethod(
                    this,
                    [this, i] {
                        if (i >= d->threads.size())
                            return;
                        d->threads[i].answeredAt = Clock::now();
                        d->threads[i].owesAnswer = false;
                    },
                    Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
    }
}

void Monitor::startFeed(const QString &feed)
{
    d->onWorkerOf(feed, [feed](IoWorker &worker) { worker.startFeed(feed); });
}

void Monitor::stopFeed(const QString &feed)
{
    d->onWorkerOf(feed, [feed](IoWorker &worker) { worker.stopFeed(feed); });
}

void Monitor::connectNow(const QString &feed)
{
    d->onWorkerOf(feed, [feed](IoWorker &worker) { worker.connectNow(feed); });
}

void Monitor::reconnectFeed(const QString &feed)
{
    d->onWorkerOf(feed, [feed](IoWorker &worker) { worker.reconnectFeed(feed); });
}

void Monitor::resetBreaker(const QString &feed)
{
    d->onWorkerOf(feed, [feed](IoWorker &worker) { worker.resetBreaker(feed); });
}

void Monitor::rehearseNetwork(bool isUp)
{
    if (isUp != d->isNetworkTaken)
        return;
    d->isNetworkTaken = !isUp;
    if (isUp && d->governor)
        d->governor->noteNetworkUp();
    d->onEveryWorker([isUp](IoWorker &worker) { worker.rehearseNetwork(isUp); });
    d->tellUpdate();
}

void Monitor::connectAccount(const QString &account)
{
    if (d->threads.empty() || d->isShuttingDown)
        return;
    QMetaObject::invokeMethod(
        d->threads.front().worker, [worker = d->threads.front().worker, account] { worker->connectAccount(account); },
        Qt::QueuedConnection);
}

void Monitor::reconnectAccount(const QString &account)
{
    if (d->threads.empty() || d->isShuttingDown)
        return;
    QMetaObject::invokeMethod(
        d->threads.front().worker, [worker = d->threads.front().worker, account] { worker->reconnectAccount(account); },
        Qt::QueuedConnection);
}

void Monitor::rereadSecrets()
{
    if (d->threads.empty() || d->isShuttingDown)
        return;
    QMetaObject::invokeMethod(d->threads.front().worker, &IoWorker::rereadSecrets, Qt::QueuedConnection);
}

void Monitor::unlockSecrets(Secret passphrase)
{
    if (d->threads.empty() || d->isShuttingDown)
        return;
    IoWorker *const worker = d->threads.front().worker;
    const auto shared = std::make_shared<Secret>(std::move(passphrase));
    QMetaObject::invokeMethod(
        worker, [worker, shared] { worker->unlockSecrets(shared); }, Qt::QueuedConnection);
}

quint64 Monitor::tryAccount(const AccountConfig &account, Credentials credentials)
{
    if (d->threads.empty() || d->isShuttingDown)
        return 0;
    const quint64 trial = ++d->lastTrial;
    d->trials.insert(trial);
    IoWorker *const worker = d->threads.front().worker;
    const auto shared = std::make_shared<Credentials>(std::move(credentials));
    QMetaObject::invokeMethod(
        worker,
        [worker, trial, settings = d->settingsOf(account), shared] { worker->tryAccount(trial, settings, shared); },
        Qt::QueuedConnection);
    return trial;
}

void Monitor::cancelTrial(quint64 trial)
{
    if (!d->trials.remove(trial) || d->threads.empty())
        return;
    IoWorker *const worker = d->threads.front().worker;
    QMetaObject::invokeMethod(
        worker, [worker, trial] { worker->cancelTrial(trial); }, Qt::QueuedConnection);
}

quint64 Monitor::askSymbols(const QString &venue, const QUrl &restUrl)
{
    if (d->threads.empty() || d->isShuttingDown)
        return 0;
    size_t thread = 0;
    for (const FeedConfig &feed : std::as_const(d->configuration.feeds)) {
        const bool isThere = feed.restUrl.host() == restUrl.host() && feed.restUrl.port() == restUrl.port();
        if (const auto of = d->threadOfFeed.constFind(feed.name); isThere && of != d->threadOfFeed.cend()) {
            thread = *of;
            break;
        }
    }
    const quint64 question = ++d->lastQuestion;
    d->questions.insert(question, thread);
    IoWorker *const worker = d->threads[thread].worker;
    QMetaObject::invokeMethod(
        worker, [worker, question, venue, restUrl] { worker->askSymbols(question, venue, restUrl); },
        Qt::QueuedConnection);
    return question;
}

void Monitor::cancelSymbols(quint64 question)
{
    const auto found = d->questions.constFind(question);
    if (found == d->questions.cend() || d->threads.empty())
        return;
    IoWorker *const worker = d->threads[*found].worker;
    d->questions.erase(found);
    QMetaObject::invokeMethod(
        worker, [worker, question] { worker->cancelSymbols(question); }, Qt::QueuedConnection);
}

void Monitor::setFaultLabel(const QString &feed, const QString &fault, bool begins)
{
    Event event;
    event.feed = feed;
    event.payload = RehearsalFault{fault, begins};
    d->publish(event);
}

void Monitor::noteError(const Error &error)
{
    Event event;
    event.payload = ErrorOccurred{error};
    d->publish(event);
}

void Monitor::shutDown()
{
    if (std::exchange(d->isShuttingDown, true))
        return;
    d->historyTimer.stop();
    d->metrics.shutDown();
    if (d->threads.empty()) {
        QMetaObject::invokeMethod(this, &Monitor::stopped, Qt::QueuedConnection);
        return;
    }
    d->onEveryWorker([](IoWorker &worker) { worker.shutDown(); });
    QTimer::singleShot(FeedGroup::CloseLimit, this, [this] { d->stopThreads(); });
}

}   // namespace feedwarden
