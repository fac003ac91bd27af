// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/websockettransport.h"
#include "tests/simulation/simulatedtransport.h"
#include "tests/support/faultserver.h"
#include "tests/support/recordinglistener.h"
#include "tests/support/testcertificates.h"

#include <QTest>

#include <memory>

namespace feedwarden::test {

/// What every Transport promises is asked of each of them.
enum class TransportKind { WebSocket, Simulated };

/// Where a session is when something is done to it.
enum class Moment { AtOnce, Name, Tcp, Tls, Upgrade, Open, Text };

/// How the other end behaves, whoever that is.
struct Serving {
    enum class Door { Accepts, AnswersNoSyn, StallsTls, StallsUpgrade, Answers503 };
    Door door = Door::Accepts;
    QList<QByteArray> texts;   ///< Sent as soon as the session is open.
    int closeCode = 0;         ///< Sent behind them; 0 = none.
    bool answersPing = false;
    bool answersClose = false;
    bool endsAfterPing = false;   ///< Instead of an answer.
};

/// The other end of a simulated transport.
class ContractServer final : public SimulatedServer
{
public:
    Serving serving;
    int accepted = 0;
    QList<QByteArray> texts, pings;
    int closeCode = 0;   ///< As it came; 0 = none did.
    bool isPeerGone = false;

    SimulatedArrival arrives(SimulatedTransport &, const OpenRequest &) override
    {
        using Fate = SimulatedArrival::Fate;
        ++accepted;
        switch (serving.door) {
        case Serving::Door::Accepts:
            return {};
        case Serving::Door::AnswersNoSyn:
            return {.fate = Fate::NoAnswer};
        case Serving::Door::StallsTls:
            return {.fate = Fate::TlsStalls};
        case Serving::Door::StallsUpgrade:
            return {.fate = Fate::UpgradeStalls};
        case Serving::Door::Answers503:
            return {.fate = Fate::HttpAnswer, .status = 503};
        }
        Q_UNREACHABLE();
    }
    [[nodiscard]] double draw() override { return 0.5; }
    void opened(SimulatedTransport &transport) override
    {
        for (const QByteArray &text : serving.texts)
            transport.deliver(text);
        if (serving.closeCode != 0)
            transport.deliverClose(serving.closeCode, {});
    }
    void textArrived(SimulatedTransport &, const QByteArray &text) override { texts += text; }
    void pingArrived(SimulatedTransport &transport, const QByteArray &payload) override
    {
        pings += payload;
        if (serving.answersPing)
            transport.deliverPong(payload);
        if (serving.endsAfterPing)
            transport.endStream();
    }
    void closeArrived(SimulatedTransport &transport, int code, const QString &) override
    {
        closeCode = code;
        if (serving.answersClose)
            transport.endStream();
    }
    void refusalArrived(SimulatedTransport &, int) override {}
    void misused(SimulatedTransport &) override {}
    void ended(SimulatedTransport &) override { isPeerGone = true; }
};

/// A transport of either kind with somebody who listens, and a server that does as it is told.
class Party
{
public:
    Party(TransportKind kind, const TestAuthority &authority, bool isSecure = false)
        : m_kind(kind), m_authority(authority), m_isSecure(isSecure)
    {
        if (kind == TransportKind::WebSocket)
            transport = std::make_unique<WebSocketTransport>();
        else
            transport = std::make_unique<SimulatedTransport>(&simulated);
        transport->setListener(&heard);
        if (isSecure)
            real.setTls(authority.issue());
    }

    RecordingListener heard;
    ContractServer simulated;
    FaultServer real;
    std::unique_ptr<Transport> transport;

    void serve(const Serving &serving)
    {
        m_serving = serving;
        simulated.serving = serving;
        switch (serving.door) {
        case Serving::Door::Answers503:
            real.setScript({steps::awaitRequest(), steps::send("HTTP/1.1 503 No\r\n\r\n"), steps::hold()});
            return;
        case Serving::Door::AnswersNoSyn:
        case Serving::Door::StallsTls:
        case Serving::Door::StallsUpgrade:
            real.setScript({steps::hold()});
            return;
        case Serving::Door::Accepts:
            break;
        }
        Script script = steps::upgrade();
        QByteArray bytes;
        for (const QByteArray &text : serving.texts)
            bytes += frames::text(text);
        if (serving.closeCode != 0)
            bytes += frames::close(serving.closeCode);
        if (!bytes.isEmpty())
            script = script + Script{steps::send(bytes)};
        if (serving.answersPing)
            script = script + Script{steps::awaitFrame(9), steps::send(frames::pong("7"))};
        if (serving.endsAfterPing)
            script = script + Script{steps::awaitFrame(9), steps::finish()};
        if (serving.answersClose)
            script = script + Script{steps::awaitFrame(8), steps::finish()};
        real.setScript(script + Script{steps::hold()});
    }

    void open() { open(url()); }
    void open(const QUrl &url)
    {
        transport->open({.url = url, .proxy = QNetworkProxy::NoProxy, .extraAuthorities = {m_authority.certificate()}});
    }
    [[nodiscard]] QUrl url() const
    {
        QUrl url = m_kind == TransportKind::WebSocket ? real.url() : QUrl(QStringLiteral("ws://exchange.test/"));
        if (m_serving.door == Serving::Door::AnswersNoSyn && m_kind == TransportKind::WebSocket)
            url = QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(m_blackhole.port()));
        if (m_isSecure || m_serving.door == Serving::Door::StallsTls)
            url.setScheme(QStringLiteral("wss"));
        return url;
    }

    /// Brings it to `moment` and leaves it there; false where this system cannot.
    [[nodiscard]] bool bring(Moment moment)
    {
        const auto reaches = [&](SetupPhase phase) {
            return QTest::qWaitFor([&] { return heard.phases.contains(phase); });
        };
        Serving serving;
        switch (moment) {
        case Moment::AtOnce:
        case Moment::Name:
            serving.door = Serving::Door::StallsUpgrade;
            serve(serving);
            open();
            return true;
        case Moment::Tcp:
            if (m_kind == TransportKind::WebSocket && !m_blackhole.isValid())
                return false;
            serving.door = Serving::Door::AnswersNoSyn;
            serve(serving);
            open();
            return reaches(SetupPhase::Name);
        case Moment::Tls:
            serving.door = Serving::Door::StallsTls;
            serve(serving);
            open();
            return reaches(SetupPhase::Tcp);
        case Moment::Upgrade:
            serving.door = Serving::Door::StallsUpgrade;
            serve(serving);
            open();
            return reaches(SetupPhase::Tcp);
        case Moment::Open:
        case Moment::Text:
            serve(serving);
            open();
            return QTest::qWaitFor([&] { return heard.opened == 1; });
        }
        return false;
    }

    [[nodiscard]] EndReport end() const { return heard.ends.empty() ? EndReport() : heard.ends.back(); }
    [[nodiscard]] int accepted() const
    {
        return m_kind == TransportKind::WebSocket ? real.accepted() : simulated.accepted;
    }
    [[nodiscard]] bool isPeerGone() const
    {
        return m_kind == TransportKind::WebSocket ? real.connection() && real.connection()->isPeerGone()
                                                  : simulated.isPeerGone;
    }

private:
    const TransportKind m_kind;
    const TestAuthority &m_authority;
    const bool m_isSecure;
    Serving m_serving;
    SynBlackhole m_blackhole;
};

}   // namespace feedwarden::test

Q_DECLARE_METATYPE(feedwarden::test::TransportKind)
Q_DECLARE_METATYPE(feedwarden::test::Moment)
