// SPDX-License-Identifier: GPL-3.0-or-later
#include "weekexchange.h"

#include "core/connection/restclient.h"
#include "tests/support/virtualreply.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>
#include <QUrlQuery>

#include <algorithm>

namespace feedwarden {

static qint64 wallMs() { return std::chrono::floor<std::chrono::milliseconds>(wallNow()).time_since_epoch().count(); }

/// `shape` with each "@" as `number`, and each "~" as the time in milliseconds.
static QByteArray filled(QByteArray shape, qint64 number)
{
    return shape.replace('@', QByteArray::number(number)).replace('~', QByteArray::number(wallMs()));
}

// ---- How each exchange speaks. ----

static QByteArray frameOf(WeekVenue venue, WeekEvent::Kind kind, qint64 number)
{
    using Kind = WeekEvent::Kind;
    switch (venue) {
    case WeekVenue::BinanceUsdm:
        if (kind == Kind::Balance)
            return filled(R"({"e":"ACCOUNT_UPDATE","E":~,"T":~,"a":{"m":"DEPOSIT","B":[{"a":"USDT","wb":"@","cw":"@",)"
                          R"("bc":"1"}],"P":[]}})",
                          number);
        return filled(QByteArray(R"({"e":"ORDER_TRADE_UPDATE","E":~,"T":~,"o":{"s":"BTCUSDT","c":"c@","S":"BUY",)"
                                 R"("o":"LIMIT","q":"1","p":"7100.5","ap":"0","i":@,"z":"0","m":false,)")
                          + (kind == Kind::Fill ? R"("x":"TRADE","X":"FILLED","t":@,"L":"7100.5","l":"1"}})"
                                                : R"("x":"NEW","X":"NEW"}})"),
                      number);
    case WeekVenue::BinanceSpot:
        if (kind == Kind::Balance)
            return filled(R"({"subscriptionId":0,"event":{"e":"outboundAccountPosition","E":~,"u":~,"B":[{"a":"USDT",)"
                          R"("f":"@","l":"0"}]}})",
                          number);
        return filled(QByteArray(R"({"subscriptionId":0,"event":{"e":"executionReport","E":~,"s":"BTCUSDT","c":"c@",)"
                                 R"("S":"BUY","o":"LIMIT","q":"1","p":"7100.5","C":"","i":@,"z":"0","m":false,)")
                          + (kind == Kind::Fill ? R"("x":"TRADE","X":"FILLED","t":@,"L":"7100.5","l":"1"}})"
                                                : R"("x":"NEW","X":"NEW"}})"),
                      number);
    case WeekVenue::Bybit:
        if (kind == Kind::Balance)
            return filled(R"({"id":"@","topic":"wallet","creationTime":~,"data":[{"accountType":"UNIFIED","coin":[)"
                          R"({"coin":"USDT","walletBalance":"@","locked":"0"}]}]})",
                          number);
        if (kind == Kind::Fill)
            return filled(R"({"id":"@","topic":"execution","creationTime":~,"data":[{"category":"linear","symbol":)"
                          R"("BTCUSDT","orderId":"@","execId":"@","side":"Buy","execPrice":"7100.5","execQty":"1",)"
                          R"("execType":"Trade","execFee":"0.1","isMaker":false}]})",
                          number);
        return filled(R"({"id":"@","topic":"order","creationTime":~,"data":[{"category":"linear","symbol":"BTCUSDT",)"
                      R"("orderId":"@","orderLinkId":"","side":"Buy","orderStatus":"New","orderType":"Limit",)"
                      R"("price":"7100.5","qty":"1","cumExecQty":"0","avgPrice":""}]})",
                      number);
    }
    Q_UNREACHABLE();
}

/// The account as it stands after `number` events: the last of them is what is read.
static QByteArray stateOf(const QString &path, const QString &query, qint64 number)
{
    if (path == QLatin1String("/fapi/v2/account"))
        return filled(R"({"assets":[{"asset":"USDT","walletBalance":"@","availableBalance":"@","updateTime":~}],)"
                      R"("positions":[]})",
                      number);
    if (path.endsWith(QLatin1String("/openOrders")))
        return filled(R"([{"symbol":"BTCUSDT","orderId":@,"clientOrderId":"c@","side":"BUY","status":"NEW",)"
                      R"("type":"LIMIT","price":"7100.5","origQty":"1","executedQty":"0","avgPrice":"0",)"
                      R"("updateTime":~}])",
                      number);
    if (path == QLatin1String("/api/v3/account"))
        return filled(R"({"updateTime":~,"balances":[{"asset":"USDT","free":"@","locked":"0"}]})", number);
    if (path == QLatin1String("/v5/account/wallet-balance"))
        return filled(R"({"retCode":0,"retMsg":"OK","result":{"list":[{"coin":[{"coin":"USDT","walletBalance":"@",)"
                      R"("locked":"0"}]}]},"time":~})",
                      number);
    if (path == QLatin1String("/v5/order/realtime") && query.contains(QLatin1String("settleCoin=USDT")))
        return filled(R"({"retCode":0,"retMsg":"OK","result":{"list":[{"symbol":"BTCUSDT","orderId":"@",)"
                      R"("orderLinkId":"","side":"Buy","orderStatus":"New","orderType":"Limit","price":"7100.5",)"
                      R"("qty":"1","cumExecQty":"0","avgPrice":"","updatedTime":"~"}]},"time":~})",
                      number);
    if (path == QLatin1String("/v5/user/query-api"))
        return R"({"retCode":0,"retMsg":"","result":{"readOnly":1,"permissions":{},"ips":["192.0.2.1"]}})";
    if (path.startsWith(QLatin1String("/v5/")))
        return filled(R"({"retCode":0,"retMsg":"OK","result":{"list":[]},"time":~})", number);
    if (path.startsWith(QLatin1String("/sapi/")))
        return R"({"enableReading":true,"enableSpotAndMarginTrading":false,"enableWithdrawals":false,)"
               R"("ipRestrict":true})";
    qFatal("nobody answers %s", qPrintable(path));
}

static QByteArray timeOf(WeekVenue venue)
{
    return venue == WeekVenue::Bybit
               ? filled(R"({"retCode":0,"retMsg":"OK","result":{"timeSecond":"0","timeNano":"~000000"},"time":~})", 0)
               : filled(R"({"serverTime":~})", 0);
}

static WeekExchange::Answer refusalOf(WeekVenue venue)
{
    if (venue == WeekVenue::Bybit)
        return {200, R"({"retCode":10003,"retMsg":"API key is invalid.","result":{}})"};
    return {401, R"({"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."})"};
}

// ---- Sockets. ----

WeekTransport::WeekTransport(WeekExchange *exchange, WeekAccount *account) : m_exchange(exchange), m_account(account)
{
    account->sockets.push_back(this);
}

WeekTransport::~WeekTransport() { std::erase(m_account->sockets, this); }

void WeekTransport::after(std::chrono::milliseconds wait, std::function<void()> what)
{
    QTimer::singleShot(wait, Qt::PreciseTimer, &m_life, [this, turn = m_turn, what = std::move(what)] {
        if (turn == m_turn)
            what();
    });
}

void WeekTransport::open(const OpenRequest &request)
{
    m_step = Step::Opening;
    m_isAlive = true;
    m_isSubscribed = false;
    m_bytes = 0;
    m_lastByteAt.reset();
    m_listenKey = QUrlQuery(request.url).queryItemValue(QStringLiteral("listenKey")).toLatin1();
    m_latency = std::chrono::milliseconds(
        qint64(m_exchange->random().uniform(10, double(WeekExchange::LongestLatency.count()))));
    m_exchange->witness().opens(*this);
    switch (m_exchange->socketWeather(m_account->venue)) {
    case WeekWeather::Fine:
    case WeekWeather::NoRenewals:
        after(2 * m_latency, [this] { m_listener->transportPhase(SetupPhase::Tcp, Clock::now()); });
        after(4 * m_latency, [this] { m_listener->transportPhase(SetupPhase::Tls, Clock::now()); });
        after(6 * m_latency, [this] { upgrade(); });
        break;
    case WeekWeather::Refuses:
        after(m_latency, [this] { tellEnd({.kind = EndReport::Kind::Refused, .reached = SetupPhase::Tcp}); });
        break;
    case WeekWeather::Silent:
        break;
    case WeekWeather::Unavailable:
        after(6 * m_latency, [this] {
            tellEnd({.kind = EndReport::Kind::HttpAnswer, .reached = SetupPhase::Upgrade, .httpStatus = 503});
        });
        break;
    }
}

void WeekTransport::upgrade()
{
    m_step = Step::Up;
    m_lastByteAt = Clock::now();
    m_bytes = 200;
    m_isSubscribed = m_account->venue == WeekVenue::BinanceUsdm;
    if (m_account->venue != WeekVenue::Bybit)
        after(WeekExchange::SessionLife, [this] { endOfLife(); });
    m_listener->transportOpened();
}

/// A session has lived as long as the exchange lets it.
void WeekTransport::endOfLife()
{
    m_account->faults.push_back(Clock::now());
    cut(EndReport::Kind::Lost);
}

bool WeekTransport::hears() const
{
    if (m_step != Step::Up || !m_isSubscribed || !m_isAlive)
        return false;
    return m_account->venue != WeekVenue::BinanceUsdm
           || (!m_listenKey.isEmpty() && m_listenKey == m_account->listenKey);
}

void WeekTransport::deliver(const QByteArray &frame, qint64 number)
{
    after(m_latency, [this, frame, number] {
        if (!m_isAlive)
            return;
        m_bytes += frame.size();
        m_lastByteAt = Clock::now();
        if (number != 0)
            noteArrival(number);
        const QByteArray padded = frame + QByteArray(64, ' ');
        m_listener->transportText({padded.constData(), size_t(frame.size())});
    });
}

/// An event is owed where it came to the account's only session; and where there are two of them, once the one that it
/// came to has outlived every overlap.
void WeekTransport::noteArrival(qint64 number)
{
    static constexpr auto LongestOverlap = std::chrono::seconds(15);
    m_exchange->witness().arrives(*this, number);
    const auto owe = [this, number] { m_account->events[size_t(number - 1)].isOwed = true; };
    const auto open = std::count_if(m_account->sockets.begin(), m_account->sockets.end(),
                                    [](const WeekTransport *one) { return one->m_step != Step::Closed; });
    if (m_step == Step::Up && open == 1)
        owe();
    else
        after(LongestOverlap, owe);
}

bool WeekTransport::sendText(const QByteArray &utf8)
{
    if (m_step != Step::Up)
        return false;
    after(m_latency, [this, utf8] {
        if (m_isAlive)
            answer(utf8);
    });
    return true;
}

void WeekTransport::answer(const QByteArray &request)
{
    const QJsonObject object = QJsonDocument::fromJson(request).object();
    if (m_account->venue == WeekVenue::Bybit)
        answerBybit(object);
    else
        answerSpot(object);
}

void WeekTransport::answerSpot(const QJsonObject &request)
{
    const qint64 id = request.value(QLatin1String("id")).toInteger();
    const bool isSubscription = request.value(QLatin1String("method")).toString().contains(QLatin1String("Stream.sub"));
    if (m_account->isRefused && isSubscription) {
        deliver(filled(R"({"id":@,"status":400,"error":{"code":-2015,"msg":"Invalid API-key."}})", id));
        return;
    }
    m_isSubscribed = isSubscription;
    deliver(filled(R"({"id":@,"status":200,"result":{"subscriptionId":0}})", id));
}

void WeekTransport::answerBybit(const QJsonObject &request)
{
    const QByteArray operation = request.value(QLatin1String("op")).toString().toLatin1();
    const qint64 id = request.value(QLatin1String("req_id")).toString().toLongLong();
    if (operation == "ping") {
        deliver(filled(R"({"req_id":"@","op":"pong","args":["~"],"conn_id":"c"})", id));
        return;
    }
    if (operation == "auth" && m_account->isRefused) {
        deliver(filled(R"({"req_id":"@","success":false,"retCode":10003,"ret_msg":"invalid","op":"auth"})", id));
        return;
    }
    m_isSubscribed = operation == "subscribe";
    deliver(filled(R"({"req_id":"@","success":true,"ret_msg":"","op":")" + operation + R"(","conn_id":"c"})", id));
}

bool WeekTransport::ping(const QByteArray &payload)
{
    if (m_step != Step::Up)
        return false;
    after(2 * m_latency, [this, payload] {
        if (!m_isAlive)
            return;
        m_bytes += 10;
        m_lastByteAt = Clock::now();
        m_listener->transportPong(payload);
    });
    return true;
}

void WeekTransport::close(quint16, const QString &)
{
    if (m_step == Step::Closed || m_step == Step::Closing)
        return;
    if (m_step == Step::Opening) {
        abort();
        return;
    }
    m_step = Step::Closing;
    const bool isAnswered = m_isAlive;
    after(isAnswered ? 2 * m_latency : std::chrono::milliseconds(1'000), [this, isAnswered] {
        tellEnd({.kind = isAnswered ? EndReport::Kind::Closed : EndReport::Kind::Aborted,
                 .reached = SetupPhase::Upgrade,
                 .wasOpen = true});
    });
}

void WeekTransport::abort()
{
    if (m_step == Step::Closed)
        return;
    const bool wasOpen = m_step != Step::Opening;
    m_step = Step::Closing;
    m_isAlive = false;
    ++m_turn;
    after(std::chrono::milliseconds(0),
          [this, wasOpen] { tellEnd({.kind = EndReport::Kind::Aborted, .wasOpen = wasOpen}); });
}

void WeekTransport::cut(EndReport::Kind kind)
{
    if (m_step == Step::Closed || !m_isAlive)
        return;
    const bool wasOpen = m_step != Step::Opening;
    tellEnd({.kind = kind, .reached = wasOpen ? SetupPhase::Upgrade : SetupPhase::Tls, .wasOpen = wasOpen});
}

void WeekTransport::tellEnd(const EndReport &report)
{
    ++m_turn;
    m_step = Step::Closed;
    if (m_listener)
        m_listener->transportClosed(report);
}

// ---- REST. ----

namespace {

/// A request as it goes to the exchange: there and back again, or into nothing until the client's own limit.
class WeekNetwork final : public QNetworkAccessManager
{
public:
    explicit WeekNetwork(WeekExchange *exchange) : m_exchange(exchange) {}

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *) override
    {
        auto *const reply = new VirtualReply(request, operation);
        const std::chrono::milliseconds there(qint64(m_exchange->random().uniform(10, 80)));
        QTimer::singleShot(there, Qt::PreciseTimer, reply, [this, reply, there] {
            const auto answer = m_exchange->answer(reply->operation(), reply->request());
            QTimer::singleShot(answer.comes ? there : RestClient::Timeout - there, Qt::PreciseTimer, reply,
                               [reply, answer] {
                                   reply->finish({answer.comes ? answer.status : 0, answer.body});
                               });
        });
        return reply;
    }

private:
    WeekExchange *const m_exchange;
};

}   // namespace

std::unique_ptr<QNetworkAccessManager> WeekExchange::makeNetwork() { return std::make_unique<WeekNetwork>(this); }

WeekExchange::Answer WeekExchange::answer(QNetworkAccessManager::Operation operation, const QNetworkRequest &request)
{
    const QString path = request.url().path();
    const QString host = request.url().host();
    const WeekVenue venue = host.contains(QLatin1String("bybit")) ? WeekVenue::Bybit
                            : host.startsWith(QLatin1Char('f'))   ? WeekVenue::BinanceUsdm
                                                                  : WeekVenue::BinanceSpot;
    QByteArray key = request.rawHeader(venue == WeekVenue::Bybit ? "X-BAPI-API-KEY" : "X-MBX-APIKEY");
    const auto account = m_byKey.find(key);
    const bool isRenewal = operation == QNetworkAccessManager::PutOperation;
    if (account != m_byKey.end() && isRenewal)
        m_witness->renewalAsked(*account->second);
    else if (account != m_byKey.end() && operation == QNetworkAccessManager::PostOperation)
        m_witness->keyAsked(*account->second);
    switch (m_rest[size_t(venue)]) {
    case WeekWeather::Refuses:
        return {};
    case WeekWeather::Silent:
        return {.comes = false};
    case WeekWeather::Unavailable:
        return {503, {}};
    case WeekWeather::NoRenewals:
        if (isRenewal)
            return {503, R"({"code":-1001,"msg":"Internal error."})"};
        break;
    case WeekWeather::Fine:
        break;
    }
    if (path.endsWith(QLatin1String("/time")))
        return {200, timeOf(venue)};
    if (account == m_byKey.end() || account->second->isRefused)
        return refusalOf(venue);
    return answerFrom(*account->second, operation, path, request.url().query());
}

WeekExchange::Answer WeekExchange::answerFrom(WeekAccount &account, QNetworkAccessManager::Operation operation,
                                              const QString &path, const QString &query)
{
    if (path == QLatin1String("/fapi/v1/listenKey"))
        return answerKey(account, operation);
    return {200, stateOf(path, query, qint64(account.events.size()))};
}

WeekExchange::Answer WeekExchange::answerKey(WeekAccount &account, QNetworkAccessManager::Operation operation)
{
    if (account.listenKey.isEmpty()) {
        if (operation != QNetworkAccessManager::PostOperation)
            return {400, R"({"code":-1125,"msg":"This listenKey does not exist."})"};
        makeKey(account);
    }
    account.keyDiesAt = Clock::now() + KeyLife;
    return {200, "{\"listenKey\":\"" + account.listenKey + "\"}"};
}

void WeekExchange::makeKey(WeekAccount &account)
{
    account.listenKey = "key" + QByteArray::number(++m_keysMade) + "of" + QByteArray::number(account.number);
    account.keyDiesAt = Clock::now() + KeyLife;
    watchKey(account);
}

void WeekExchange::watchKey(WeekAccount &account)
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(account.keyDiesAt - Clock::now());
    QTimer::singleShot(left, Qt::PreciseTimer, &m_life, [this, &account, key = account.listenKey] {
        if (account.listenKey != key)
            return;   // It is gone already.
        if (Clock::now() < account.keyDiesAt) {
            watchKey(account);
            return;
        }
        m_witness->keyDies(account);
        expire(account);
    });
}

// ---- What happens. ----

WeekAccount &WeekExchange::addAccount(WeekVenue venue)
{
    auto account = std::make_unique<WeekAccount>();
    account->number = int(m_accounts.size()) + 1;
    account->venue = venue;
    m_byKey.emplace(account->apiKey(), account.get());
    m_accounts.push_back(std::move(account));
    return *m_accounts.back();
}

std::unique_ptr<Transport> WeekExchange::makeTransport(WeekAccount &account)
{
    return std::make_unique<WeekTransport>(this, &account);
}

void WeekExchange::happen(WeekAccount &account, WeekEvent::Kind kind)
{
    account.events.push_back({.kind = kind, .at = Clock::now()});
    const auto number = qint64(account.events.size());
    for (WeekTransport *const socket : account.sockets) {
        if (socket->hears())
            socket->deliver(frameOf(account.venue, kind, number), number);
    }
}

void WeekExchange::cutAll(WeekAccount &account)
{
    account.faults.push_back(Clock::now());
    for (WeekTransport *const socket : std::vector(account.sockets))
        socket->cut(EndReport::Kind::Reset);
}

void WeekExchange::muteAll(WeekAccount &account)
{
    account.faults.push_back(Clock::now());
    for (WeekTransport *const socket : account.sockets)
        socket->mute();
}

void WeekExchange::loseOldest(WeekAccount &account, bool isTold)
{
    account.faults.push_back(Clock::now());
    if (isTold)
        account.sockets.front()->cut(EndReport::Kind::Reset);
    else
        account.sockets.front()->mute();
}

void WeekExchange::expire(WeekAccount &account)
{
    account.faults.push_back(Clock::now());
    const QByteArray word = account.venue == WeekVenue::BinanceUsdm
                                ? R"({"e":"listenKeyExpired","E":~,"listenKey":")" + account.listenKey + R"("})"
                                : QByteArray(R"({"subscriptionId":0,"event":{"e":"eventStreamTerminated","E":~}})");
    for (WeekTransport *const socket : account.sockets) {
        if (socket->hears()) {
            socket->deliver(filled(word, 0));
            socket->endStream();
        }
    }
    account.listenKey.clear();
}

void WeekExchange::deleteKey(WeekAccount &account, bool makesAnother)
{
    account.faults.push_back(Clock::now());
    account.listenKey.clear();
    if (makesAnother)
        makeKey(account);
}

}   // namespace feedwarden
