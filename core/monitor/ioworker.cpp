// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/ioworker.h"

#include "core/base/logging.h"

#include <algorithm>
#include <utility>

namespace feedwarden {

IoWorker::IoWorker(GovernorService *governor) : m_governor(governor), m_rest(new RestClient(this))
{
    // Armed anew after each picture: an interval would catch up after a delay, and two pictures come closer together
    // than promised.
    m_snapshotTimer.setSingleShot(true);
    m_snapshotTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_snapshotTimer, &QTimer::timeout, this, &IoWorker::takeSnapshots);
    m_tickTimer.setInterval(1s);
    connect(&m_tickTimer, &QTimer::timeout, this, [this] { lookAtClocks(Clock::now(), Clock::awake(), wallNow()); });
}

FeedGroup *IoWorker::find(const QString &name) const
{
    const auto found = std::find_if(m_feeds.cbegin(), m_feeds.cend(),
                                    [&name](const auto *feed) { return feed->name() == name; });
    return found == m_feeds.cend() ? nullptr : *found;
}

void IoWorker::setNetwork(const FeedGroup::Network &network)
{
    m_network = network;
    dropAccounts();   // As with feeds, every line is opened anew.
    m_rest->setNetwork(network.proxy, network.extraAuthorities);
}

void IoWorker::addFeed(const FeedConfig &config, const QualityPolicy &quality)
{
    Q_ASSERT(!find(config.name));
    auto *const feed = new FeedGroup(config, quality, m_network, m_governor, m_rest, this);
    connect(feed, &FeedGroup::eventOccurred, this, &IoWorker::eventOccurred);
    m_feeds.push_back(feed);
    feed->setNetworkUp(m_isNetworkUp);
    feed->setMessageSink(m_sink);
    if (config.enabled)
        feed->start();
    startTicking();
}

void IoWorker::setMessageSink(const MessageSink &sink)
{
    m_sink = sink;
    for (FeedGroup *const feed : m_feeds)
        feed->setMessageSink(sink);
}

void IoWorker::startTicking()
{
    if (m_tickTimer.isActive())
        return;
    m_snapshotTimer.start(SnapshotInterval);
    m_tickTimer.start();
    lookAtClocks(Clock::now(), Clock::awake(), wallNow());
}

void IoWorker::removeFeed(const QString &name)
{
    FeedGroup *const feed = find(name);
    if (!feed)
        return;
    std::erase(m_feeds, feed);
    feed->disconnect(this);
    feed->stop();
    QTimer::singleShot(FeedGroup::CloseLimit, feed, &QObject::deleteLater);
}

void IoWorker::changeFeed(const FeedConfig &config, const QualityPolicy &quality)
{
    if (FeedGroup *const feed = find(config.name))
        feed->change(config, quality);
}

void IoWorker::startFeed(const QString &name)
{
    if (FeedGroup *const feed = find(name))
        feed->start();
}

void IoWorker::stopFeed(const QString &name)
{
    if (FeedGroup *const feed = find(name))
        feed->stop();
}

void IoWorker::connectNow(const QString &name)
{
    if (FeedGroup *const feed = find(name))
        feed->connectNow();
}

void IoWorker::reconnectFeed(const QString &name)
{
    if (FeedGroup *const feed = find(name))
        feed->reconnect();
}

void IoWorker::resetBreaker(const QString &name)
{
    if (FeedGroup *const feed = find(name))
        feed->resetBreaker();
}

void IoWorker::setAccounts(const AccountPlaces &places, const QList<AccountSettings> &accounts)
{
    if (places != m_places) {
        dropAccounts();
        m_passphrase.clear();   // It was that of another vault.
    }
    m_places = places;
    m_accountsTakenAt = {};   // Whatever is different is told with the next picture.
    if (!m_accounts && accounts.isEmpty()) {
        emit accountsTaken({});
        return;
    }
    if (!m_accounts) {
        AccountManager::Options options;
        options.secrets.place = places.store;
        options.secrets.dataFolder = places.dataFolder;
        options.secrets.filesFolder = places.filesFolder;
        options.secrets.shelf = places.shelf;
        if (!places.shelf)
            options.deactivationFile = places.dataFolder + QStringLiteral("/accounts.json");
        options.proxy = m_network.proxy;
        options.extraAuthorities = m_network.extraAuthorities;
        m_accounts = std::make_unique<AccountManager>(std::move(options), m_governor, m_rest);
        m_accounts->setNetworkUp(m_isNetworkUp);
        connect(m_accounts.get(), &AccountManager::eventOccurred, this, &IoWorker::eventOccurred);
        if (!m_passphrase.isEmpty())
            m_accounts->unlock(std::exchange(m_passphrase, {}));
    }
    m_accounts->setAccounts(accounts);
    startTicking();
}

void IoWorker::connectAccount(const QString &name)
{
    if (m_accounts)
        m_accounts->connectNow(name);
}

void IoWorker::reconnectAccount(const QString &name)
{
    if (m_accounts)
        m_accounts->reconnect(name);
}

void IoWorker::rereadSecrets()
{
    if (m_accounts)
        m_accounts->reconcile();
}

void IoWorker::unlockSecrets(const std::shared_ptr<Secret> &passphrase)
{
    if (!m_accounts) {
        m_passphrase = std::move(*passphrase);
        return;
    }
    m_accounts->unlock(std::move(*passphrase));
    m_accountsTakenAt = {};   // Who waits for it looks.
}

void IoWorker::dropAccounts()
{
    if (m_accounts)
        m_passphrase = m_accounts->passphrase();
    m_accounts.reset();
}

void IoWorker::tryAccount(quint64 trial, const AccountSettings &settings,
                          const std::shared_ptr<Credentials> &credentials)
{
    auto *const made = new AccountTrial(settings, std::move(*credentials), m_network.proxy, m_network.extraAuthorities,
                                        m_governor, m_rest, this);
    m_trials.insert(trial, made);
    connect(made, &AccountTrial::finished, this, [this, trial](const AccountTrialOutcome &outcome) {
        cancelTrial(trial);
        emit accountTried(trial, outcome);
    });
    made->start();
}

void IoWorker::cancelTrial(quint64 trial)
{
    if (AccountTrial *const found = m_trials.take(trial))
        found->deleteLater();
}

void IoWorker::askSymbols(quint64 question, const QString &venue, const QUrl &restUrl)
{
    auto *const made = new SymbolFetch(venue, restUrl, m_rest, this);
    m_fetches.insert(question, made);
    connect(made, &SymbolFetch::finished, this, [this, question](const SymbolOutcome &outcome) {
        cancelSymbols(question);
        emit symbolsAsked(question, outcome);
    });
    made->start();
}

void IoWorker::cancelSymbols(quint64 question)
{
    if (SymbolFetch *const found = m_fetches.take(question))
        found->deleteLater();
}

void IoWorker::setNetworkUp(bool isUp)
{
    if (isUp == m_isNetworkUp)
        return;
    m_isNetworkUp = isUp;
    if (m_accounts)
        m_accounts->setNetworkUp(isUp);
    for (FeedGroup *feed : m_feeds)
        feed->setNetworkUp(isUp);
}

void IoWorker::rehearseNetwork(bool isUp)
{
    if (m_accounts)
        m_accounts->rehearseNetwork(isUp);
    for (FeedGroup *feed : m_feeds)
        feed->rehearseNetwork(isUp);
}

void IoWorker::shutDown()
{
    m_isShuttingDown = true;
    m_tickTimer.stop();
    for (FeedGroup *feed : m_feeds)
        feed->shutDown();
    if (m_accounts)
        m_accounts->shutDown();
    if (!m_snapshotTimer.isActive())
        m_snapshotTimer.start(0ms);
}

void IoWorker::takeSnapshots()
{
    const auto now = Clock::now();
    // A timer may fire a little early.
    if (now < m_nextSnapshotsAt) {
        m_snapshotTimer.start(std::chrono::ceil<std::chrono::milliseconds>(m_nextSnapshotsAt - now));
        return;
    }
    // What has changed meanwhile is in the next picture; the last one of a shut-down is not held back.
    if (!*m_pictureUnderWay || m_isShuttingDown) {
        QList<FeedSnapshot> changed;
        for (FeedGroup *feed : m_feeds) {
            if (auto snapshot = feed->takeSnapshot(now))
                changed.append(std::move(*snapshot));
        }
        if (!changed.isEmpty()) {
            *m_pictureUnderWay = true;
            emit snapshotsTaken(changed);
        }
    }
    if (m_accounts && now - m_accountsTakenAt >= AccountInterval) {
        m_accountsTakenAt = now;
        emit accountsTaken(m_accounts->snapshots(now));
    }
    if (m_isShuttingDown && (!m_accounts || m_accounts->isStopped())
        && std::all_of(m_feeds.cbegin(), m_feeds.cend(), [](const auto *feed) { return feed->isStopped(); })) {
        emit stopped();
        return;
    }
    const auto done = Clock::now();
    const auto wait = waitAfterSnapshots(done - now);
    m_nextSnapshotsAt = done + wait;
    m_snapshotTimer.start(wait);
}

void IoWorker::lookAtClocks(Clock::time_point now, Clock::duration awake, WallTime wall)
{
    if (const auto step = m_wallSteps.look(now, wall)) {
        qCInfo(logMonitor) << "the wall clock was set by" << toMs(*step) << "ms";
        for (FeedGroup *feed : m_feeds)
            feed->wallClockStepped();
        if (m_accounts)
            m_accounts->wallClockStepped();
    }
    const auto finding = m_wakeWatch.tick(now, awake);
    if (!finding)
        return;
    switch (finding->kind) {
    case WakeWatch::Kind::Slept:
        qCInfo(logMonitor) << "the machine slept for" << toMs(finding->lasted) << "ms";
        for (FeedGroup *feed : m_feeds)
            feed->noteSuspended(finding->lasted);
        if (m_accounts)
            m_accounts->noteSuspended(finding->lasted);
        break;
    case WakeWatch::Kind::Stalled:
        qCWarning(logMonitor) << "this thread stood still for" << toMs(finding->lasted) << "ms";
        for (FeedGroup *feed : m_feeds)
            feed->noteStalled(finding->lasted);
        if (m_accounts)
            m_accounts->noteStalled(finding->lasted);
        break;
    }
}

}   // namespace feedwarden
