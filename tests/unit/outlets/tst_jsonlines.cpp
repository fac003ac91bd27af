// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/jsonlines.h"

#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QTest>

namespace tst_jsonlines {

using namespace feedwarden;

/// The names here are what other programs hold on to: a changed line in this file is a broken promise.
class TestJsonLines : public QObject
{
    Q_OBJECT

private slots:
    void eventsCarryTheArgumentsOfTheirSignal_data();
    void eventsCarryTheArgumentsOfTheirSignal();
    void everyEventHasANameOfItsOwn();
    void whatIsUnknownIsNullAndNeverZero();
    void knownFiguresHaveTheirUnitInTheName();
    void oneObjectIsOneLineWhateverTheTextContains();
};

static const WallTime Time{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 14h + 3min + 7s + 123ms};

void TestJsonLines::eventsCarryTheArgumentsOfTheirSignal_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const EventPayload &payload, const char *expected) {
        QTest::newRow(name)
            << Event{.id = 1, .time = Time, .feed = QStringLiteral("binance-spot"), .line = 1, .payload = payload}
            << QByteArray(expected);
    };
    const StreamKey stream{QStringLiteral("BTCUSDT"), Channel::Trade};
    row("state", StateChanged{LineState::Stable, LineState::Waiting, Cause::ConnectionReset},
        R"("event":"state_changed","from":"stable","to":"waiting","cause":"connection_reset")");
    row("failed",
        ConnectionFailed{{FailureClass::Throttled, Cause::TooManyRequests, QStringLiteral("slow down"), 429, 0, 5s}},
        R"("event":"connection_failed","class":"T","cause":"too_many_requests","detail":"slow down","http_status":429,"retry_after_ms":5000)");
    row("retry", Reconnecting{3, 4'210'500us}, R"("event":"reconnecting","attempt":3,"delay_ms":4210.5)");
    row("back", Reconnected{41s, 3}, R"("event":"reconnected","attempt":3,"downtime_ms":41000)");
    row("breaker of the line", BreakerOpened{20, 30s},
        R"("event":"breaker_opened","failures":20,"cooldown_ms":30000,"scope":"line")");
    row("breaker of the host", BreakerOpened{20, 30s, true, QStringLiteral("h:1")},
        R"("event":"breaker_opened","failures":20,"cooldown_ms":30000,"scope":"host","host":"h:1")");
    row("stale stream", StaleDetected{stream, 18s},
        R"("event":"stale_detected","stream":"BTCUSDT/trade","silence_ms":18000)");
    row("stale line", StaleDetected{{}, 9s}, R"("event":"stale_detected","silence_ms":9000)");
    row("gap", SequenceGap{stream, 3'735'683'259ull, 3'735'683'262ull, 3},
        R"("event":"sequence_gap","stream":"BTCUSDT/trade","expected":3735683259,"received":3735683262,"missing":3)");
    row("resynced", Resynced{stream, 250ms}, R"("event":"resynced","stream":"BTCUSDT/trade","duration_ms":250)");
    row("rejected", SubscriptionRejected{stream, QStringLiteral("no such symbol")},
        R"("event":"subscription_rejected","stream":"BTCUSDT/trade","reason":"no such symbol")");
    row("trust", TrustChanged{stream, TrustState::Trusted, TrustState::Gapped},
        R"("event":"trust_changed","stream":"BTCUSDT/trade","from":"trusted","to":"gapped")");
    row("clock", ClockOffsetMeasured{-1'272'300us, 900us},
        R"("event":"clock_offset","offset_ms":-1272.3,"uncertainty_ms":0.9)");
    row("shutdown", ShutdownEvent{true}, R"("event":"shutdown","clean":true)");
    row("an account's fill",
        AccountChanged{{QStringLiteral("orders"), Channel::Account},
                       {.change = Fill{.symbol = QStringLiteral("BTCUSDT"),
                                       .orderId = QStringLiteral("17"),
                                       .tradeId = QStringLiteral("4"),
                                       .side = OrderSide::Sell,
                                       .price = *Decimal::parse("61837.60"),
                                       .quantity = *Decimal::parse("0.500"),
                                       .isMaker = true}}},
        R"("event":"account_fill","stream":"orders/account","is_reread":false,"is_snapshot":false,"symbol":"BTCUSDT",)"
        R"("order_id":"17","trade_id":"4","side":"sell","price":"61837.60","quantity":"0.500","fee":null,)"
        R"("fee_asset":"","is_maker":true)");
    row("an account read as it stands", AccountReread{41s, 1},
        R"("event":"account_reread","unheard_ms":41000,"failures":1)");
    row("a key that was not renewed", AccountKeyRenewalFailed{2, 20min, QStringLiteral("HTTP 503")},
        R"("event":"account_key_renewal_failed","failures":2,"left_ms":1200000,"detail":"HTTP 503")");
    row("an account that is given up", AccountDeactivated{Cause::SignatureRefused, QStringLiteral("-1022")},
        R"("event":"account_deactivated","cause":"signature_refused","detail":"-1022")");
    row("a key that may too much", AccountWarning{AccountWarning::Kind::CanWithdraw, {}},
        R"("event":"account_warning","kind":"can_withdraw","detail":"")");
}

void TestJsonLines::eventsCarryTheArgumentsOfTheirSignal()
{
    QFETCH(const Event, event);
    QFETCH(const QByteArray, expected);
    const QByteArray prefix = R"({"time":"2026-11-20T14:03:07.123Z","type":"event","feed":"binance-spot","line":1,)";
    QCOMPARE(toJson(event), QJsonDocument::fromJson(prefix + expected + '}').object());
}

void TestJsonLines::everyEventHasANameOfItsOwn()
{
    const QList<EventPayload> payloads = {StateChanged{},
                                          ConnectionFailed{},
                                          Reconnecting{},
                                          Reconnected{},
                                          BreakerOpened{},
                                          BreakerHalfOpened{},
                                          BreakerClosed{},
                                          StaleDetected{},
                                          StaleCleared{},
                                          SequenceGap{},
                                          Resynced{},
                                          SubscriptionConfirmed{},
                                          SubscriptionRejected{},
                                          Rotated{},
                                          TrustChanged{},
                                          ClockOffsetMeasured{},
                                          ErrorOccurred{},
                                          ShutdownEvent{},
                                          RehearsalFault{},
                                          AccountChanged{},
                                          AccountReread{},
                                          AccountKeyRenewed{},
                                          AccountKeyRenewalFailed{},
                                          AccountDoubted{},
                                          AccountDeactivated{},
                                          AccountAccepted{},
                                          AccountWarning{}};
    QCOMPARE(size_t(payloads.size()), std::variant_size_v<EventAlternative>);
    const QStringList expected = {QStringLiteral("state_changed"),
                                  QStringLiteral("connection_failed"),
                                  QStringLiteral("reconnecting"),
                                  QStringLiteral("reconnected"),
                                  QStringLiteral("breaker_opened"),
                                  QStringLiteral("breaker_half_opened"),
                                  QStringLiteral("breaker_closed"),
                                  QStringLiteral("stale_detected"),
                                  QStringLiteral("stale_cleared"),
                                  QStringLiteral("sequence_gap"),
                                  QStringLiteral("resynced"),
                                  QStringLiteral("subscription_confirmed"),
                                  QStringLiteral("subscription_rejected"),
                                  QStringLiteral("rotated"),
                                  QStringLiteral("trust_changed"),
                                  QStringLiteral("clock_offset"),
                                  QStringLiteral("error_occurred"),
                                  QStringLiteral("shutdown"),
                                  QStringLiteral("rehearsal_fault"),
                                  QStringLiteral("account_order"),
                                  QStringLiteral("account_reread"),
                                  QStringLiteral("account_key_renewed"),
                                  QStringLiteral("account_key_renewal_failed"),
                                  QStringLiteral("account_doubted"),
                                  QStringLiteral("account_deactivated"),
                                  QStringLiteral("account_accepted"),
                                  QStringLiteral("account_warning")};
    for (qsizetype i = 0; i < payloads.size(); ++i)
        QCOMPARE(nameOf(payloads[i]), expected[i]);
}

void TestJsonLines::whatIsUnknownIsNullAndNeverZero()
{
    const QJsonObject json = toJson(ConnectionMetrics{});
    for (const char *key : {"uptime_ms", "last_message_age_ms", "rtt_p50_ms", "rtt_p95_ms", "rtt_p99_ms", "rtt_max_ms",
                            "feed_latency_p50_ms", "feed_latency_p95_ms", "feed_latency_p99_ms", "feed_latency_max_ms",
                            "average_reconnect_time_ms", "max_reconnect_time_ms", "quality", "quality_parts"}) {
        QVERIFY2(json.contains(QLatin1String(key)), key);
        QVERIFY2(json.value(QLatin1String(key)).isNull(), key);
    }
}

void TestJsonLines::knownFiguresHaveTheirUnitInTheName()
{
    ConnectionSnapshot snapshot{.feed = QStringLiteral("binance-spot"), .state = LineState::Stable};
    snapshot.metrics.rtt.p50 = 12'100us;
    snapshot.metrics.feedLatency.p50 = -1'272ms;
    snapshot.metrics.messagesReceived = 48'211;
    snapshot.metrics.quality = QualityScore{};
    snapshot.metrics.quality->losses[size_t(QualityPart::Stability)].points = 3;
    const QJsonObject json = toJson(snapshot, Time);
    QCOMPARE(json.value(QLatin1String("state")).toString(), QStringLiteral("stable"));
    const QJsonObject metrics = json.value(QLatin1String("metrics")).toObject();
    QCOMPARE(metrics.value(QLatin1String("rtt_p50_ms")).toDouble(), 12.1);
    QCOMPARE(metrics.value(QLatin1String("feed_latency_p50_ms")).toDouble(), -1272.0);
    QCOMPARE(metrics.value(QLatin1String("messages_received")).toInteger(), 48'211);
    QCOMPARE(metrics.value(QLatin1String("quality")).toDouble(), 97.0);
    QCOMPARE(metrics.value(QLatin1String("quality_parts")).toObject().value(QLatin1String("stability")).toDouble(),
             3.0);

    // A line without a twin leads nobody.
    QVERIFY(!json.contains(QLatin1String("copy")));
    snapshot.copy = 1;
    snapshot.lead = DurationSummary{.count = 9, .p50 = 1'500us, .p95 = 4ms};
    const QJsonObject twin = toJson(snapshot, Time);
    QCOMPARE(twin.value(QLatin1String("copy")).toInt(), 1);
    QCOMPARE(twin.value(QLatin1String("lead_p50_ms")).toDouble(), 1.5);
    QCOMPARE(twin.value(QLatin1String("lead_p95_ms")).toDouble(), 4.0);
}

void TestJsonLines::oneObjectIsOneLineWhateverTheTextContains()
{
    const Event event{.id = 1,
                      .time = Time,
                      .feed = QStringLiteral("f"),
                      .line = 1,
                      .payload = ErrorOccurred{{ErrorCode::BadData, QStringLiteral("a\nb\r\x1b[31m\u2028")}}};
    const QByteArray line = toJsonLine(toJson(event));
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith("}\n"));
    QVERIFY(!line.contains('\x1b'));
}

}   // namespace tst_jsonlines

FEEDWARDEN_APPLESS_TEST(tst_jsonlines::TestJsonLines)
#include "tst_jsonlines.moc"
