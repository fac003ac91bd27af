// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/simulator.h"

#include "app/simulator/capture.h"
#include "app/simulator/certificate.h"
#include "app/simulator/truthlog.h"
#include "app/simulator/venuehost.h"
#include "app/simulator/venues/binancefuturessim.h"
#include "app/simulator/venues/binancespotsim.h"
#include "app/simulator/venues/bybitsim.h"
#include "app/simulator/venues/coinbaseexchangesim.h"
#include "app/simulator/venues/coinbasesim.h"
#include "app/simulator/venues/krakensim.h"
#include "app/simulator/venues/okxsim.h"
#include "app/simulator/venues/polymarketsim.h"
#include "app/simulator/venues/privatedesk.h"
#include "app/simulator/venues/replaysim.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace feedwarden {

namespace {

struct VenueEntry {
    const char *id;
    std::unique_ptr<VenueSimulation> (*make)(VenueStage &stage);
};

template<typename Simulation>
std::unique_ptr<VenueSimulation> make(VenueStage &stage)
{
    return std::make_unique<Simulation>(stage);
}

// In the order of their names. A new venue is one line here and its files.
constexpr VenueEntry Venues[] = {
    {"binance-coinm", &make<BinanceCoinmSim>},
    {"binance-spot", &make<BinanceSpotSim>},
    {"binance-usdm", &make<BinanceUsdmSim>},
    {"bybit-linear", &make<BybitLinearSim>},
    {"bybit-spot", &make<BybitSpotSim>},
    {"coinbase", &make<CoinbaseSim>},
    {"coinbase-exchange", &make<CoinbaseExchangeSim>},
    {"kraken", &make<KrakenSim>},
    {"okx", &make<OkxSim>},
    {"polymarket", &make<PolymarketSim>},
};

}   // namespace

static Error invalid(const QString &detail) { return {ErrorCode::InvalidArgument, detail}; }

Simulator::Simulator(const Options &options, QObject *parent)
    : QObject(parent), m_options(options), m_truth(std::make_unique<TruthLog>())
{
}

Simulator::~Simulator()
{
    m_hosts.clear();   // They write their ends into the truth.
}

QStringList Simulator::venueNames()
{
    QStringList names;
    for (const VenueEntry &entry : Venues)
        names.append(QString::fromLatin1(entry.id));
    return names;
}

QStringList Simulator::faultNames() { return feedwarden::faultNames(); }

Result<void> Simulator::start()
{
    if (std::exchange(m_isStarted, true))
        return invalid(QStringLiteral("the simulator has been started before"));
    if (!(m_options.rate >= 0 && m_options.rate <= 1e6))
        return invalid(QStringLiteral("rate must be a number from 0 to 1000000"));
    if (m_options.instruments < 0 || m_options.instruments > 10'000)
        return invalid(QStringLiteral("instruments must be a number from 0 to 10000"));
    if (m_options.accounts < 0 || m_options.accounts > 10'000)
        return invalid(QStringLiteral("accounts must be a number from 0 to 10000"));
    if (!(m_options.accountRate >= 0 && m_options.accountRate <= 1000))
        return invalid(QStringLiteral("the accounts' rate must be a number from 0 to 1000"));
    if (m_options.lifetime.count() < 0)
        return invalid(QStringLiteral("lifetime must not be negative"));
    if (!(m_options.pace > 0 && m_options.pace <= 1000))
        return invalid(QStringLiteral("pace must be more than 0 and at most 1000"));

    QStringList names = m_options.venues;
    std::optional<Capture> capture;
    if (m_options.replay) {
        if (names.size() != 1 || !ReplaySim::speaks(names.constFirst()))
            return invalid(QStringLiteral("a replay needs one venue of %1")
                               .arg(ReplaySim::venueNames().join(QLatin1String(", "))));
        if (!(m_options.replay->speed >= 0 && m_options.replay->speed <= 1e6))
            return invalid(QStringLiteral("speed must be a number from 0 to 1000000"));
        Result<Capture> loaded = Capture::load(m_options.replay->capture);
        if (!loaded)
            return loaded.error();
        capture = std::move(*loaded);
    } else {
        if (names.isEmpty())
            names = venueNames();
        names.removeDuplicates();
        for (const QString &name : names) {
            if (!venueNames().contains(name)) {
                return invalid(QStringLiteral("unknown venue \"%1\"; there are %2")
                                   .arg(name, venueNames().join(QLatin1String(", "))));
            }
        }
    }

    VenueHost::Options hostOptions{
        .address = m_options.address,
        .rate = m_options.rate,
        .seed = m_options.seed,
        .instruments = m_options.instruments,
        .accounts = {.count = m_options.accounts, .rate = m_options.accountRate, .rights = m_options.keyRights},
        .lifetime = m_options.lifetime,
        .pace = m_options.pace};
    if (m_options.tls) {
        Result<ServerIdentity> identity = makeServerIdentity();
        if (!identity)
            return identity.error();
        m_authority = identity->authority;
        hostOptions.tls = identity->configuration;
    }
    if (!m_options.truthFile.isEmpty()) {
        if (auto opened = m_truth->open(m_options.truthFile); !opened)
            return opened;
    }

    for (qsizetype i = 0; i < names.size(); ++i) {
        if (m_options.port != 0) {
            hostOptions.port = quint16(m_options.port + 2 * i);
            hostOptions.restPort = quint16(hostOptions.port + 1);
        }
        VenueHost::SimulationFactory factory;
        if (capture) {
            const Replay &replay = *m_options.replay;
            const ReplayOptions options{replay.capture, replay.speed, replay.shiftTime, replay.settle};
            factory = [name = names[i], options, &capture](VenueStage &stage) {
                return std::make_unique<ReplaySim>(stage, name, options, std::move(*capture));
            };
        } else {
            const auto *entry = std::find_if(std::begin(Venues), std::end(Venues), [&](const VenueEntry &venue) {
                return names[i] == QLatin1String(venue.id);
            });
            factory = entry->make;
        }
        auto host = std::make_unique<VenueHost>(
            hostOptions, factory, *m_truth, [this](const QByteArray &json) { return command(json); }, nullptr);
        if (auto opened = host->open(); !opened) {
            m_hosts.clear();
            return opened;
        }
        const QString venue = host->venue();
        host->setSiblings([this](QByteArrayView name) -> VenueSimulation * {
            const auto found = std::find_if(m_hosts.begin(), m_hosts.end(), [name](const auto &each) {
                return each->simulation().habits().id == name;
            });
            return found == m_hosts.end() ? nullptr : &(*found)->simulation();
        });
        connect(host.get(), &VenueHost::faultBegan, this, [this, venue](quint64 id) { emit faultBegan(venue, id); });
        connect(host.get(), &VenueHost::faultEnded, this, [this, venue](quint64 id) { emit faultEnded(venue, id); });
        connect(host.get(), &VenueHost::sessionsChanged, this,
                [this, venue](int count) { emit sessionsChanged(venue, count); });
        m_hosts.push_back(std::move(host));
    }
    return {};
}

QList<Simulator::Endpoint> Simulator::endpoints() const
{
    QList<Endpoint> endpoints;
    for (const auto &host : m_hosts) {
        QStringList faults;
        for (int kind = 0; kind < FaultKindCount; ++kind) {
            if (host->supports({.kind = FaultKind(kind)}))
                faults.append(nameOf(FaultKind(kind)));
        }
        const PrivateDesk *desk = host->simulation().privateDesk();
        endpoints.append({host->venue(), host->url(), host->restUrl(), host->simulation().symbols(), faults,
                          desk ? desk->credentials() : QList<SimCredentials>()});
    }
    return endpoints;
}

Result<std::vector<VenueHost *>> Simulator::hostsFor(const QString &venue) const
{
    std::vector<VenueHost *> hosts;
    for (const auto &host : m_hosts) {
        if (venue.isEmpty() || host->venue() == venue)
            hosts.push_back(host.get());
    }
    if (hosts.empty())
        return invalid(QStringLiteral("venue \"%1\" is not served here").arg(venue));
    return hosts;
}

Result<void> Simulator::inject(const Fault &fault)
{
    if (auto checked = fault.check(); !checked)
        return checked;
    const auto hosts = hostsFor(fault.venue);
    if (!hosts)
        return hosts.error();
    // Without a venue: wherever it is possible, as long as that is anywhere.
    std::vector<VenueHost *> able;
    for (VenueHost *host : *hosts) {
        auto supported = host->supports(fault);
        if (supported)
            able.push_back(host);
        else if (able.empty() && host == hosts->back())
            return supported;
    }
    for (VenueHost *host : able)
        host->begin(++m_lastFaultId, fault);
    return {};
}

void Simulator::injectLater(const Fault &fault, std::chrono::milliseconds delay)
{
    QTimer::singleShot(delay, Qt::PreciseTimer, this, [this, fault] {
        if (const auto injected = inject(fault); !injected)
            emit commandFailed(injected.error());
    });
}

void Simulator::clear(const QString &venue)
{
    if (const auto hosts = hostsFor(venue)) {
        for (VenueHost *host : *hosts)
            host->clearFaults();
    }
}

static QJsonObject failure(const QString &detail)
{
    return {{QStringLiteral("ok"), false}, {QStringLiteral("error"), detail}};
}

QJsonObject Simulator::command(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return failure(QStringLiteral("not a JSON object: %1").arg(problem.errorString()));
    const QJsonObject object = document.object();
    const QString cmd = object.value(QLatin1String("cmd")).toString();
    const QString name = object.value(QLatin1String("fault")).toString();
    QJsonObject done{{QStringLiteral("ok"), true}};

    if (cmd == QLatin1String("clear") || name == QLatin1String("clear")) {
        const QString venue = object.value(QLatin1String("venue")).toString();
        if (const auto hosts = hostsFor(venue); !hosts)
            return failure(hosts.error().detail);
        clear(venue);
        return done;
    }
    if (cmd == QLatin1String("status"))
        return status();
    if (cmd == QLatin1String("faults")) {
        return {{QStringLiteral("ok"), true}, {QStringLiteral("faults"), QJsonArray::fromStringList(faultNames())}};
    }
    if (!cmd.isEmpty())
        return failure(QStringLiteral("unknown cmd \"%1\"; there are clear, status, faults").arg(cmd));

    const Result<Fault> fault = Fault::fromJson(object);
    if (!fault)
        return failure(fault.error().detail);
    const quint64 before = m_lastFaultId;
    if (const auto injected = inject(*fault); !injected)
        return failure(injected.error().detail);
    QJsonArray ids;
    for (quint64 id = before + 1; id <= m_lastFaultId; ++id)
        ids.append(qint64(id));
    done.insert(QStringLiteral("fault_ids"), ids);
    return done;
}

QJsonObject Simulator::status() const
{
    QJsonArray venues;
    for (const auto &host : m_hosts)
        venues.append(host->status());
    return {{QStringLiteral("ok"), true}, {QStringLiteral("venues"), venues}};
}

void Simulator::flushTruth() { m_truth->flush(); }

}   // namespace feedwarden
