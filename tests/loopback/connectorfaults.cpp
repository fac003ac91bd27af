// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/loopback/connectorfaults.h"

#include "core/base/logging.h"
#include "core/resilience/connectionmachine.h"
#include "core/transport/websockettransport.h"
#include "core/venues/venueregistry.h"
#include "core/words/words.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

#include <algorithm>

namespace feedwarden::test {

// ---- The server's side. ----

QByteArray binanceTrade(quint64 id, const QByteArray &price)
{
    const QByteArray ms = QByteArray::number(
        qint64(std::chrono::duration_cast<std::chrono::milliseconds>(wallNow().time_since_epoch()).count()));
    return R"({"stream":"btcusdt@trade","data":{"e":"trade","E":)" + ms + R"(,"s":"BTCUSDT","t":)"
           + QByteArray::number(id) + R"(,"p":")" + price + R"(","q":"0.02","T":)" + ms + R"(,"m":true,"M":true}})";
}

/// What Binance answers to `request`, or nothing where it is no request with an id.
static QByteArray acknowledgementOf(const QByteArray &request)
{
    const QJsonValue id = QJsonDocument::fromJson(request).object().value(QLatin1String("id"));
    return id.isDouble() ? frames::text(R"({"result":null,"id":)" + QByteArray::number(id.toInt()) + '}')
                         : QByteArray();
}

static QByteArray allOf(const QByteArrayList &messages)
{
    QByteArray bytes;
    for (const QByteArray &message : messages)
        bytes += frames::text(message);
    return bytes;
}

Step playBinance(const QByteArrayList &data)
{
    return [=, answered = qsizetype(0)](FaultConnection &c) mutable {
        const auto received = c.clientFrames();
        for (; answered < received.size(); ++answered) {
            const Frame &frame = received[answered];
            if (frame.opCode == 0x1) {
                c.write(acknowledgementOf(frame.payload));
                if (frame.payload.contains("\"SUBSCRIBE\""))
                    c.write(allOf(data));
            } else if (frame.opCode == 0x9) {
                c.write(frames::pong(frame.payload));
            } else if (frame.opCode == 0x8) {
                c.write(frames::closeBody(frame.payload));
                c.finish();
            }
        }
        return Progress::Wait;
    };
}

static std::optional<Frame> firstText(const FaultConnection &c)
{
    const auto received = c.clientFrames();
    const auto text = std::find_if(received.begin(), received.end(), [](const Frame &f) { return f.opCode == 0x1; });
    return text != received.end() ? std::optional(*text) : std::nullopt;
}

Step acknowledge(const QByteArrayList &data)
{
    return [=](FaultConnection &c) {
        const auto request = firstText(c);
        if (!request)
            return Progress::Wait;
        c.write(acknowledgementOf(request->payload) + allOf(data));
        return Progress::Done;
    };
}

Step awaitSubscribe()
{
    return [](FaultConnection &c) { return firstText(c) ? Progress::Done : Progress::Wait; };
}

FaultyExchange::FaultyExchange(const Script &fault, int faultyConnections)
{
    const Script healthy = noted(steps::upgrade() + Script{playBinance({binanceTrade(1'000'000)})});
    const Step mend = steps::run([=, this](FaultConnection &) {
        if (int(accepted.size()) >= faultyConnections)
            server.setScript(healthy);
    });
    server.setScript(faultyConnections > 0 ? noted(Script{mend} + fault) : healthy);
}

Script FaultyExchange::noted(const Script &script)
{
    return Script{steps::run([this](FaultConnection &) { accepted.push_back(Clock::now()); })} + script;
}

// ---- The program's side. ----

static FaultBench *s_bench = nullptr;
static QtMessageHandler s_before = nullptr;

static void takeMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (context.category && qstrcmp(context.category, logConnection().categoryName()) == 0 && s_bench) {
        s_bench->log += text;
        return;
    }
    if (type != QtDebugMsg && type != QtInfoMsg && s_bench)
        s_bench->warnings += text;
    if (s_before)
        s_before(type, context, text);
}

FaultBench::FaultBench() : rest(std::make_unique<RestClient>())
{
    GovernorPolicy policy;
    policy.attemptsPerSecond = 1'000;
    policy.windowShare = 1;
    governor = std::make_unique<GovernorService>(policy, 7);
    Q_ASSERT(!s_bench);
    s_bench = this;
    // Not by filter rules: those of the environment, which silence tests, would win.
    auto &category = const_cast<QLoggingCategory &>(logConnection());
    category.setEnabled(QtInfoMsg, true);
    category.setEnabled(QtWarningMsg, true);
    s_before = qInstallMessageHandler(takeMessage);
}

FaultBench::~FaultBench()
{
    qInstallMessageHandler(s_before);
    s_bench = nullptr;
}

static QString nextFeedName()
{
    static int count = 0;
    return QStringLiteral("faulty-%1").arg(++count);
}

WatchedLine::WatchedLine(FaultBench &bench, const Setup &setup) : m_bench(bench), m_feed(nextFeedName())
{
    Connector::Options options;
    options.feed = m_feed;
    options.url = setup.url;
    options.restUrl = setup.restUrl;
    options.backoff.initialDelay = 100ms;
    options.backoff.connectTimeout = 10s;
    options.backoff.stableAfter = 1s;
    options.breaker.failureThreshold = 20;
    options.breaker.cooldown = 1s;
    options.breaker.flapThreshold = 100;
    options.health.pingInterval = 1s;
    options.health.batchInterval = 5ms;
    options.proxy = QNetworkProxy::NoProxy;
    options.seed = 11;
    if (setup.adjust)
        setup.adjust(options);
    connector = std::make_unique<Connector>(
        options, [venue = setup.venue] { return createProtocol(venue); },
        [] { return std::make_unique<WebSocketTransport>(); }, bench.governor.get(), bench.rest.get());
    connect(connector.get(), &Connector::eventOccurred, this, [this](const Event &event) { events += event; });
    connect(connector.get(), &Connector::connectionFailed, this, [this](const Failure &f) { failures += f; });
    connect(connector.get(), &Connector::logged, this, [this](QtMsgType, const QString &text) { logged += text; });
    connector->setStreams(setup.streams);
}

WatchedLine::~WatchedLine() = default;

TrustState WatchedLine::trustOf(const StreamKey &stream) const
{
    for (const StreamSnapshot &known : connector->snapshot().streams) {
        if (known.key == stream)
            return known.trust;
    }
    return TrustState::Pending;
}

bool WatchedLine::allTrusted() const
{
    const ConnectionMetrics metrics = connector->metrics();
    return metrics.wantedStreams > 0 && metrics.trustedStreams == metrics.wantedStreams;
}

bool WatchedLine::hasErrorWith(const QString &part) const
{
    const auto errors = told<ErrorOccurred>();
    return std::any_of(errors.cbegin(), errors.cend(),
                       [&](const ErrorOccurred &told) { return told.error.detail.contains(part); });
}

QString WatchedLine::objection(const std::vector<Clock::time_point> &accepted) const
{
    if (!m_bench.warnings.isEmpty())
        return QStringLiteral("somebody warned: %1").arg(m_bench.warnings.constFirst());
    const QString telling = objectionToTelling();
    return telling.isEmpty() ? objectionToTiming(accepted) : telling;
}

/// One line that a person and a program can read.
static bool isPrintable(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    });
}

static QString objectionToWords(const Failure &failure)
{
    const QString sentence = sentenceFor(failure);
    const QString name = nameOf(failure.cause);
    if (failure.cause == Cause::None)
        return QStringLiteral("a failure without a cause");
    if (sentence.isEmpty() || phraseFor(failure.cause).isEmpty() || adviceFor(failure.cause).isEmpty())
        return QStringLiteral("%1 has no words").arg(name);
    if (!sentenceFor(ConnectionFailed{failure}).startsWith(sentence))
        return QStringLiteral("the event of %1 does not say what happened").arg(name);
    if (failure.cause == Cause::HttpStatus && !sentence.contains(QString::number(failure.httpStatus)))
        return QStringLiteral("the words do not say which HTTP status");
    if (failure.cause == Cause::ClosedByServer && failure.closeCode > 0
        && !sentence.contains(QString::number(failure.closeCode)))
        return QStringLiteral("the words do not say which close code");
    if (failure.detail.size() > 512 || !isPrintable(failure.detail))
        return QStringLiteral("the detail of %1 is not one line: %2").arg(name, failure.detail);
    return {};
}

QString WatchedLine::objectionToTelling() const
{
    // Each failure is told once in each way, in the same order.
    QList<Failure> inEvents;
    for (const ConnectionFailed &event : told<ConnectionFailed>())
        inEvents += event.failure;
    if (inEvents != failures)
        return QStringLiteral("events and signals tell different failures");
    const auto isOfFailure = [](const QString &text) { return text.startsWith(QLatin1String("failed, class ")); };
    QStringList lines;
    std::copy_if(logged.cbegin(), logged.cend(), std::back_inserter(lines), isOfFailure);
    if (lines.size() != failures.size())
        return QStringLiteral("%1 failures, but %2 lines of the log").arg(failures.size()).arg(lines.size());
    for (qsizetype i = 0; i < failures.size(); ++i) {
        const Failure &failure = failures[i];
        const QString head = QStringLiteral("failed, class %1, %2:")
                                 .arg(QString(letterOf(failure.failureClass)), nameOf(failure.cause));
        if (!lines[i].startsWith(head))
            return QStringLiteral("the log says \"%1\" instead of \"%2\"").arg(lines[i], head);
        if (const QString words = objectionToWords(failure); !words.isEmpty())
            return words;
    }
    // What is logged is printed, as one line each, and says whose it is.
    QStringList printed;
    const QString mine = m_feed + QLatin1String(" #1 ");
    for (const QString &line : m_bench.log) {
        if (line.startsWith(mine))
            printed += line.mid(mine.size());
        if (!isPrintable(line))
            return QStringLiteral("not one line: %1").arg(line);
        if (line.contains(QLatin1String("canary")))
            return QStringLiteral("a secret is in the log: %1").arg(line);
    }
    if (printed != logged)
        return QStringLiteral("%1 lines printed, %2 told").arg(printed.size()).arg(logged.size());

    LineState state = LineState::Idle;
    const Failure *lastFailure = nullptr;
    for (const Event &event : events) {
        const QString sentence = sentenceFor(event.payload);
        if (sentence.isEmpty() || sentence.contains(QLatin1String("canary")))
            return QStringLiteral("no sentence to be shown for %1: %2").arg(nameOf(event.payload), sentence);
        if (const auto *failed = std::get_if<ConnectionFailed>(&event.payload))
            lastFailure = &failed->failure;
        const auto *const change = std::get_if<StateChanged>(&event.payload);
        if (!change)
            continue;
        if (change->from != state || !ConnectionMachine::isLegal(change->from, change->to))
            return QStringLiteral("illegal: %1 to %2").arg(nameOf(change->from), nameOf(change->to));
        state = change->to;
    }
    if (state != connector->state())
        return QStringLiteral("the state is not the one told");
    const ConnectionSnapshot now = connector->snapshot();
    if (lastFailure && now.cause == lastFailure->cause && now.causeDetail != lastFailure->detail)
        return QStringLiteral("the snapshot gives another detail: %1").arg(now.causeDetail);
    return {};
}

QString WatchedLine::objectionToTiming(const std::vector<Clock::time_point> &accepted) const
{
    struct Attempt {
        std::optional<Clock::time_point> due;
        Clock::time_point startedAt;
    };
    std::vector<Attempt> attempts;
    std::optional<Clock::time_point> due;
    for (const Event &event : events) {
        if (const auto *retry = std::get_if<Reconnecting>(&event.payload)) {
            if (retry->delay < Clock::duration::zero() || retry->attempt < 1)
                return QStringLiteral("a promise that cannot be kept");
            due = event.at + retry->delay;
        }
        const auto *const change = std::get_if<StateChanged>(&event.payload);
        if (!change || (change->to != LineState::Connecting && change->to != LineState::HalfOpenTrial))
            continue;
        attempts.push_back({std::exchange(due, std::nullopt), event.at});
        if (attempts.back().due && event.at < *attempts.back().due)
            return QStringLiteral("attempt %1 began earlier than told").arg(attempts.size());
    }
    if (accepted.size() > attempts.size())
        return QStringLiteral("the server saw %1 attempts, %2 were told").arg(accepted.size()).arg(attempts.size());
    for (size_t i = 0; i < accepted.size(); ++i) {
        if (accepted[i] < attempts[i].startedAt || (attempts[i].due && accepted[i] < *attempts[i].due))
            return QStringLiteral("the server saw attempt %1 earlier than it was told").arg(i + 1);
    }
    return {};
}

// ---- The judgement. ----

static QString numbersOf(const Failure &failure)
{
    return QStringLiteral("class %1, %2, HTTP %3, close %4: %5")
        .arg(QString(letterOf(failure.failureClass)), nameOf(failure.cause))
        .arg(failure.httpStatus)
        .arg(failure.closeCode)
        .arg(failure.detail);
}

void judge(const FaultCase &fault)
{
    FaultBench bench;
    FaultyExchange exchange(fault.script);
    WatchedLine line(bench, {.url = exchange.server.url(), .adjust = fault.adjust});
    line.connector->start();
    QTRY_VERIFY_WITH_TIMEOUT(!line.failures.isEmpty(), 20'000);

    const Failure failure = line.failures.constFirst();
    const QByteArray said = numbersOf(failure).toUtf8();
    QVERIFY2(fault.causes.contains(failure.cause), said.constData());
    QVERIFY2(failure.failureClass == fault.failureClass, said.constData());
    QVERIFY2(failure.httpStatus == fault.httpStatus, said.constData());
    QVERIFY2(failure.closeCode == fault.closeCode, said.constData());
    QVERIFY2(failure.detail.contains(fault.detail), said.constData());

    if (fault.failureClass == FailureClass::Counts || fault.failureClass == FailureClass::Neutral) {
        // The server is well again, and so is the line, by itself.
        QTRY_VERIFY_WITH_TIMEOUT(line.allTrusted(), 20'000);
        QTRY_COMPARE(line.told<Reconnected>().size(), 1);
        QCOMPARE(line.failures.size(), 1);
        QVERIFY(line.told<Reconnected>().front().downtime >= fault.wait);
        QCOMPARE(line.connector->metrics().totalFailures, quint64(fault.failureClass == FailureClass::Counts));
        QCOMPARE(exchange.accepted.size(), size_t(2));
    } else {
        const bool isThrottled = fault.failureClass == FailureClass::Throttled;
        QCOMPARE(line.state(), isThrottled ? LineState::Throttled : LineState::Blocked);
        const auto next = line.connector->snapshot().nextAttemptAt;
        QVERIFY(next);
        const auto wait = *next - *line.toldAt<ConnectionFailed>();
        // The instant is counted from the end, which is a moment before it is told.
        QVERIFY2(wait + 1s > fault.wait && wait <= fault.wait * 6 / 5,
                 qPrintable(QStringLiteral("promised %1 ms").arg(toMs(wait))));
        QVERIFY(line.told<Reconnecting>().back().delay + 1s > fault.wait);
        QCOMPARE(exchange.accepted.size(), size_t(1));
        // The governor tells the host's breaker by the event loop.
        QTRY_COMPARE(line.connector->metrics().breakerState,
                     failure.cause == Cause::Banned ? BreakerState::Open : BreakerState::Closed);
    }
    line.connector->stop();
    QTRY_COMPARE(line.state(), LineState::Idle);
    VERIFY_NO_OBJECTION(line.objection(exchange.accepted));
}

}   // namespace feedwarden::test
