// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/classify.h"

#include "tests/support/printing.h"
#include "tests/support/testmain.h"

namespace tst_classify {

using namespace feedwarden;
using Class = FailureClass;

static constexpr Clock::time_point t0{24h};
/// Sun, 06 Nov 1994 08:49:37 GMT
static const WallTime wall0 = WallTime(std::chrono::seconds(784'111'777));

static std::optional<std::chrono::milliseconds> ms(qint64 value) { return std::chrono::milliseconds(value); }

class TestClassify final : public QObject
{
    Q_OBJECT
private slots:
    void everyCauseHasItsClass_data();
    void everyCauseHasItsClass();
    void onlyWhatTheHostDoesCountsAgainstIt_data();
    void onlyWhatTheHostDoesCountsAgainstIt();
    void connectDeadlineNamesItsPhase();
    void everyCauseIsFoundByItsName();
    void httpStatusDecides_data();
    void httpStatusDecides();
    void venueKnowsBetter();
    void closeCodeDecides_data();
    void closeCodeDecides();
    void everyCloseCodeIsJudged();
    void retryAfterIsReadAndClamped_data();
    void retryAfterIsReadAndClamped();
    void yearsOfTwoDigitsAreTheNearestOnes();
    void eachPhaseHasItsOwnTimeout();
    void floorsStandInForTheServersWish_data();
    void floorsStandInForTheServersWish();
    void detailIsOneShortLine();
    void theVenuesWishAtACloseIsClamped();

    void thirdRefusalInARowIsBlocked_data();
    void thirdRefusalInARowIsBlocked();
    void anythingElseBreaksTheRow();
    void endpointThatWorkedGetsThreeChances_data();
    void endpointThatWorkedGetsThreeChances();
    void credentialsGetNoChances();
    void restartAtEverySessionIsFlapping();
};

void TestClassify::everyCauseHasItsClass_data()
{
    QTest::addColumn<Class>("expected");
    QTest::addColumn<QList<Cause>>("causes");
    QTest::newRow("C") << Class::Counts
                       << QList<Cause>{Cause::NameNotFound,
                                       Cause::NameLookupFailed,
                                       Cause::NameLookupTimeout,
                                       Cause::ConnectionRefused,
                                       Cause::HostUnreachable,
                                       Cause::ConnectTimeout,
                                       Cause::ConnectionReset,
                                       Cause::ProxyRefused,
                                       Cause::ProxyFailed,
                                       Cause::ProxyTimeout,
                                       Cause::TlsTimeout,
                                       Cause::TlsFailed,
                                       Cause::UpgradeTimeout,
                                       Cause::BadUpgrade,
                                       Cause::AcknowledgementTimeout,
                                       Cause::FirstMessageTimeout,
                                       Cause::AuthenticationTimeout,
                                       Cause::ReceiveDead,
                                       Cause::SendDead,
                                       Cause::HeartbeatLost,
                                       Cause::ResyncFailed,
                                       Cause::TooMuchUndecodable,
                                       Cause::ConnectionLost,
                                       Cause::ClosedByServer,
                                       Cause::ProtocolViolation,
                                       Cause::MessageTooBig,
                                       Cause::FrameStalled,
                                       Cause::SendBufferFull,
                                       Cause::HttpStatus};
    QTest::newRow("T") << Class::Throttled
                       << QList<Cause>{Cause::TooManyRequests, Cause::Banned, Cause::PolicyViolation,
                                       Cause::TryAgainLater};
    QTest::newRow("N") << Class::Neutral
                       << QList<Cause>{Cause::UserStop,      Cause::Shutdown,         Cause::Rotation,
                                       Cause::LifetimeLimit, Cause::AnnouncedRestart, Cause::Suspended,
                                       Cause::Resumed,       Cause::SettingsChanged,  Cause::UserReconnect,
                                       Cause::StreamsSilent};
    QTest::newRow("L") << Class::Local
                       << QList<Cause>{Cause::OutOfDescriptors, Cause::OutOfMemory, Cause::NoNetwork,
                                       Cause::ClockWrong};
    QTest::newRow("X") << Class::Blocked << QList<Cause>{Cause::CertificateExpired,   Cause::CertificateWrongHost,
                                                         Cause::CertificateUntrusted, Cause::CertificateRevoked,
                                                         Cause::NotAWebSocket,        Cause::Redirected,
                                                         Cause::RegionBlocked,        Cause::InvalidCredentials,
                                                         Cause::ConfigurationError,   Cause::ProxyAuthentication,
                                                         Cause::RetriesExhausted,     Cause::CaptivePortal};
}

void TestClassify::everyCauseHasItsClass()
{
    QFETCH(const Class, expected);
    QFETCH(const QList<Cause>, causes);
    for (const Cause cause : causes) {
        QVERIFY2(classOf(cause) == expected, nameOf(cause).data());
        QCOMPARE(makeFailure(cause).failureClass, expected);
    }
}

void TestClassify::onlyWhatTheHostDoesCountsAgainstIt_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<bool>("beforeOpen");
    QTest::addColumn<bool>("expected");
    QTest::newRow("lookup") << Cause::NameNotFound << true << true;
    QTest::newRow("refused") << Cause::ConnectionRefused << true << true;
    QTest::newRow("connect timeout") << Cause::ConnectTimeout << true << true;
    QTest::newRow("TLS") << Cause::TlsFailed << true << true;
    QTest::newRow("reset before 101") << Cause::ConnectionReset << true << true;
    QTest::newRow("end of stream before 101") << Cause::ConnectionLost << true << true;
    QTest::newRow("reset after 101") << Cause::ConnectionReset << false << false;
    QTest::newRow("lost after 101") << Cause::ConnectionLost << false << false;
    QTest::newRow("bad 101") << Cause::BadUpgrade << true << false;
    QTest::newRow("acknowledgement timeout") << Cause::AcknowledgementTimeout << false << false;
}

void TestClassify::onlyWhatTheHostDoesCountsAgainstIt()
{
    QFETCH(const Cause, cause);
    QFETCH(const bool, beforeOpen);
    QFETCH(const bool, expected);
    QCOMPARE(makeFailure(cause, {}, beforeOpen).againstHost, expected);
}

void TestClassify::connectDeadlineNamesItsPhase()
{
    QCOMPARE(timeoutIn(SetupPhase::Name), Cause::NameLookupTimeout);
    QCOMPARE(timeoutIn(SetupPhase::Tcp), Cause::ConnectTimeout);
    QCOMPARE(timeoutIn(SetupPhase::Tls), Cause::TlsTimeout);
    QCOMPARE(timeoutIn(SetupPhase::Upgrade), Cause::UpgradeTimeout);
    QCOMPARE(timeoutIn(SetupPhase::Tcp, true), Cause::ProxyTimeout);
    QCOMPARE(timeoutIn(SetupPhase::Tls, true), Cause::TlsTimeout);   // Its tunnel stands by then.
    for (const auto phase : {SetupPhase::Name, SetupPhase::Tcp, SetupPhase::Tls, SetupPhase::Upgrade}) {
        for (const bool isViaProxy : {false, true}) {
            QVERIFY(makeFailure(timeoutIn(phase, isViaProxy)).againstHost);
            QVERIFY(isPathFailure(timeoutIn(phase, isViaProxy)));
        }
    }
}

void TestClassify::everyCauseIsFoundByItsName()
{
    for (int i = 0; i <= int(Cause::CaptivePortal); ++i)
        QCOMPARE(causeFromName(QString(nameOf(Cause(i)))), std::optional(Cause(i)));
    QVERIFY(!causeFromName(u"no such cause"));
}

void TestClassify::httpStatusDecides_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<std::optional<QByteArray>>("retryAfter");
    QTest::addColumn<Class>("expectedClass");
    QTest::addColumn<Cause>("expectedCause");
    QTest::addColumn<bool>("againstHost");
    QTest::addColumn<std::optional<std::chrono::milliseconds>>("wish");
    const std::optional<QByteArray> absent;
    const std::optional<std::chrono::milliseconds> none;
    const auto row = [&](const char *name, int status, std::optional<QByteArray> header, Class cls, Cause cause,
                         bool host, std::optional<std::chrono::milliseconds> wish) {
        QTest::newRow(name) << status << header << cls << cause << host << wish;
    };
    row("200", 200, absent, Class::Blocked, Cause::NotAWebSocket, false, none);
    row("204", 204, absent, Class::Blocked, Cause::NotAWebSocket, false, none);
    row("301", 301, absent, Class::Blocked, Cause::Redirected, false, none);
    row("308", 308, absent, Class::Blocked, Cause::Redirected, false, none);
    row("400", 400, absent, Class::Blocked, Cause::HttpStatus, false, none);
    row("401", 401, absent, Class::Blocked, Cause::HttpStatus, false, none);
    row("403", 403, absent, Class::Throttled, Cause::Banned, false, none);
    row("403 with a wish", 403, "120", Class::Throttled, Cause::Banned, false, ms(120'000));
    row("404", 404, absent, Class::Blocked, Cause::HttpStatus, false, none);
    row("404 with a wish", 404, "5", Class::Blocked, Cause::HttpStatus, false, none);
    row("407", 407, absent, Class::Blocked, Cause::ProxyAuthentication, false, none);
    row("408", 408, absent, Class::Counts, Cause::HttpStatus, false, none);
    row("410", 410, absent, Class::Blocked, Cause::HttpStatus, false, none);
    row("418", 418, absent, Class::Throttled, Cause::Banned, false, none);
    row("418 with a wish", 418, "3600", Class::Throttled, Cause::Banned, false, ms(3'600'000));
    row("429", 429, absent, Class::Throttled, Cause::TooManyRequests, false, none);
    row("429 with a wish", 429, "7", Class::Throttled, Cause::TooManyRequests, false, ms(7'000));
    row("429 with junk", 429, "soon", Class::Throttled, Cause::TooManyRequests, false, none);
    row("451", 451, absent, Class::Blocked, Cause::RegionBlocked, false, none);
    row("511", 511, absent, Class::Blocked, Cause::CaptivePortal, false, none);
    row("500", 500, absent, Class::Counts, Cause::HttpStatus, true, none);
    row("502", 502, absent, Class::Counts, Cause::HttpStatus, true, none);
    row("503", 503, absent, Class::Counts, Cause::HttpStatus, true, none);
    row("503 with a wish", 503, "30", Class::Throttled, Cause::TryAgainLater, false, ms(30'000));
    row("503 with junk", 503, "later", Class::Counts, Cause::HttpStatus, true, none);
    row("504", 504, absent, Class::Counts, Cause::HttpStatus, true, none);
    row("522, Cloudflare", 522, absent, Class::Counts, Cause::HttpStatus, true, none);
    row("100", 100, absent, Class::Counts, Cause::BadUpgrade, false, none);
    row("999", 999, absent, Class::Counts, Cause::BadUpgrade, false, none);
}

void TestClassify::httpStatusDecides()
{
    QFETCH(const int, status);
    QFETCH(const std::optional<QByteArray>, retryAfter);
    QFETCH(const Class, expectedClass);
    QFETCH(const Cause, expectedCause);
    QFETCH(const bool, againstHost);
    QFETCH(const std::optional<std::chrono::milliseconds>, wish);
    const Failure failure = classifyHttp(
        {.status = status, .retryAfter = retryAfter, .detail = QStringLiteral("reason")}, wall0);
    QCOMPARE(letterOf(failure.failureClass), letterOf(expectedClass));
    QCOMPARE(failure.cause, expectedCause);
    QCOMPARE(failure.againstHost, againstHost);
    QCOMPARE(failure.httpStatus, status);
    QCOMPARE(failure.retryAfter, wish);
    QCOMPARE(failure.detail, QStringLiteral("reason"));
}

void TestClassify::venueKnowsBetter()
{
    Failure opinion = makeFailure(Cause::Banned);
    opinion.retryAfter = std::chrono::hours(240);
    Failure failure = classifyHttp({.status = 403, .retryAfter = "5", .venueOpinion = opinion}, wall0);
    QCOMPARE(*failure.retryAfter, std::chrono::milliseconds(72h));   // Its word, within our limits.
    QCOMPARE(failure.httpStatus, 403);
    opinion.retryAfter.reset();
    failure = classifyHttp({.status = 400, .retryAfter = "5", .venueOpinion = opinion}, wall0);
    QCOMPARE(failure.cause, Cause::Banned);
    QCOMPARE(*failure.retryAfter, 5'000ms);   // The header adds what the venue's body did not say.

    failure = classifyClose(4001, QStringLiteral("login failed"), makeFailure(Cause::InvalidCredentials));
    QCOMPARE(failure.cause, Cause::InvalidCredentials);
    QCOMPARE(failure.closeCode, 4001);
    QCOMPARE(failure.detail, QStringLiteral("login failed"));
}

void TestClassify::closeCodeDecides_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Class>("expectedClass");
    QTest::addColumn<Cause>("expectedCause");
    const auto row = [](const char *name, int code, Class cls, Cause cause) {
        QTest::newRow(name) << code << cls << cause;
    };
    row("no code", 0, Class::Counts, Cause::ClosedByServer);
    row("1000 normal", 1000, Class::Counts, Cause::ClosedByServer);
    row("1001 going away", 1001, Class::Counts, Cause::ClosedByServer);
    row("1002", 1002, Class::Counts, Cause::ClosedByServer);
    row("1003", 1003, Class::Counts, Cause::ClosedByServer);
    row("1007", 1007, Class::Counts, Cause::ClosedByServer);
    row("1008 policy", 1008, Class::Throttled, Cause::PolicyViolation);
    row("1009", 1009, Class::Counts, Cause::ClosedByServer);
    row("1010", 1010, Class::Counts, Cause::ClosedByServer);
    row("1011", 1011, Class::Counts, Cause::ClosedByServer);
    row("1012 restart", 1012, Class::Neutral, Cause::AnnouncedRestart);
    row("1013 try again later", 1013, Class::Throttled, Cause::TryAgainLater);
    row("1014", 1014, Class::Counts, Cause::ClosedByServer);
    for (const int code : {1, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, 65535})
        QTest::addRow("%d never on the wire", code) << code << Class::Counts << Cause::ProtocolViolation;
    row("3000", 3000, Class::Counts, Cause::ClosedByServer);
    row("4999", 4999, Class::Counts, Cause::ClosedByServer);
}

void TestClassify::closeCodeDecides()
{
    QFETCH(const int, code);
    QFETCH(const Class, expectedClass);
    QFETCH(const Cause, expectedCause);
    const Failure failure = classifyClose(code, QStringLiteral("why"));
    QCOMPARE(letterOf(failure.failureClass), letterOf(expectedClass));
    QCOMPARE(failure.cause, expectedCause);
    QCOMPARE(failure.closeCode, code);   // Raw, also where invalid.
    QVERIFY(!failure.againstHost);
    QCOMPARE(suspectsOurFault(code), code == 1002 || code == 1003 || code == 1007 || code == 1009);
}

void TestClassify::everyCloseCodeIsJudged()
{
    for (int code = 0; code <= 65'535; ++code) {
        const Failure failure = classifyClose(code, {});
        QVERIFY(failure.cause != Cause::None);
        QCOMPARE(failure.cause == Cause::ProtocolViolation, code != 0 && !isValidCloseCode(code));
    }
}

void TestClassify::retryAfterIsReadAndClamped_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<std::optional<std::chrono::milliseconds>>("expected");
    const std::optional<std::chrono::milliseconds> none;
    const auto threeDays = ms(259'200'000);
    const auto row = [](const char *name, const QByteArray &value, std::optional<std::chrono::milliseconds> expected) {
        QTest::newRow(name) << value << expected;
    };
    row("seconds", "120", ms(120'000));
    row("with spaces", "  120 \t", ms(120'000));
    for (const char *const noDate :
         {"Sun, 06 Nov 1994 08:49:37 GMT 7", "06 Nov 1994 08:49:37", "Sun, 06 Nov 1994 08:49:37 CET",
          "Sun, 06 Foo 2094 08:49:37 GMT", "Sun, x6 Nov 2094 08:49:37 GMT", "Sun, 06 Nov 209x 08:49:37 GMT",
          "Sun, 06 Nov 2094 08:49 GMT", "Sun, 06 Nov 2094 08:49:37:00 GMT", "Sun, 06 Nov 2094 x8:49:37 GMT",
          "Sun, 06 Nov 2094 8:49:37 GMT", "Sun, 06 Nov 2094 -8:49:37 GMT", "Sun, 31 Nov 2094 08:49:37 GMT",
          "Sun, 06 Nov 1969 08:49:37 GMT", "Sun, 06 Nov 2201 08:49:37 GMT", "Sun, 06 Nov 2094 24:49:37 GMT",
          "Sun, 06 Nov 2094 08:60:37 GMT", "Sun, 06 Nov 2094 08:49:61 GMT"})
        row(noDate, noDate, none);
    row("the last second there is", "Sun, 06 Nov 2094 23:59:60 GMT", threeDays);
    row("the last year there is", "Sun, 06 Nov 2200 00:00:00 GMT", threeDays);
    row("the first year there is", "Thu, 01 Jan 1970 00:00:00 GMT", ms(1'000));
    row("zero: 1 s at least", "0", ms(1'000));
    row("3 days", "259200", threeDays);
    row("3 days and a second", "259201", threeDays);
    row("10^12", "1000000000000", threeDays);
    row("a hundred digits", QByteArray(100, '9'), threeDays);
    row("negative", "-5", none);
    row("a fraction", "1.5", none);
    row("1e12 is no number of theirs", "1e12", none);
    row("empty", "", none);
    row("junk", "soon", none);
    row("a date in 30 s", "Sun, 06 Nov 1994 08:50:07 GMT", ms(30'000));
    row("the old form", "Sunday, 06-Nov-94 08:50:07 GMT", ms(30'000));
    row("asctime", "Sun Nov  6 08:50:07 1994", ms(30'000));
    row("the same instant: 1 s at least", "Sun, 06 Nov 1994 08:49:37 GMT", ms(1'000));
    row("a date in the past", "Sun, 06 Nov 1994 08:00:00 GMT", ms(1'000));
    row("a date in a year", "Mon, 06 Nov 1995 08:49:37 GMT", threeDays);
    row("another zone", "Sun, 06 Nov 1994 08:50:07 CET", none);
    row("no such day", "Sun, 31 Feb 1994 08:50:07 GMT", none);
    row("no such hour", "Sun, 06 Nov 1994 24:50:07 GMT", none);
    row("half a date", "Sun, 06 Nov 1994", none);
    row("a year beyond reason", "Sun, 06 Nov 99999 08:50:07 GMT", none);
}

void TestClassify::retryAfterIsReadAndClamped()
{
    QFETCH(const QByteArray, value);
    QFETCH(const std::optional<std::chrono::milliseconds>, expected);
    QCOMPARE(parseRetryAfter(value, wall0), expected);
}

void TestClassify::yearsOfTwoDigitsAreTheNearestOnes()
{
    using namespace std::chrono;
    constexpr WallTime InTheCentury = sys_days(2026y / November / 6);
    QCOMPARE(parseRetryAfter("Friday, 06-Nov-26 00:00:30 GMT", InTheCentury), std::optional(30'000ms));
    // Fifty years ahead at most; what looks further away has passed long ago.
    QCOMPARE(parseRetryAfter("Friday, 06-Nov-76 00:00:00 GMT", InTheCentury), std::optional(milliseconds(72h)));
    QCOMPARE(parseRetryAfter("Sunday, 06-Nov-77 00:00:00 GMT", InTheCentury), std::optional(1'000ms));
    // A hundred years before that is the first year there is.
    QCOMPARE(parseRetryAfter("Thursday, 01-Jan-70 00:00:00 GMT", sys_days(2019y / January / 1)),
             std::optional(1'000ms));
    // The night in which a century ends.
    constexpr WallTime NewCentury = sys_days(2100y / January / 1);
    QCOMPARE(parseRetryAfter("Thursday, 31-Dec-99 23:59:50 GMT", NewCentury), std::optional(1'000ms));
    QCOMPARE(parseRetryAfter("Friday, 01-Jan-00 00:00:30 GMT", NewCentury), std::optional(30'000ms));
}

void TestClassify::eachPhaseHasItsOwnTimeout()
{
    const std::pair<SetupPhase, Cause> expected[] = {{SetupPhase::Name, Cause::NameLookupTimeout},
                                                     {SetupPhase::Tcp, Cause::ConnectTimeout},
                                                     {SetupPhase::Tls, Cause::TlsTimeout},
                                                     {SetupPhase::Upgrade, Cause::UpgradeTimeout},
                                                     {SetupPhase::Acknowledged, Cause::AcknowledgementTimeout},
                                                     {SetupPhase::FirstData, Cause::FirstMessageTimeout}};
    for (const auto &[phase, cause] : expected) {
        QCOMPARE(timeoutIn(phase, false), cause);
        // Through a proxy it is the proxy that is connected to; all else is as without.
        QCOMPARE(timeoutIn(phase, true), phase == SetupPhase::Tcp ? Cause::ProxyTimeout : cause);
    }
}

void TestClassify::floorsStandInForTheServersWish_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<int>("repeats");
    QTest::addColumn<std::chrono::milliseconds>("expected");
    const auto http = [](int status) { return classifyHttp({.status = status}, wall0); };
    QTest::newRow("429") << http(429) << 0 << 60'000ms;
    QTest::newRow("1008") << classifyClose(1008, {}) << 0 << 60'000ms;
    QTest::newRow("1013") << classifyClose(1013, {}) << 5 << 60'000ms;
    QTest::newRow("403: the venue's wait") << http(403) << 0 << 600'000ms;
    QTest::newRow("403 does not double") << http(403) << 4 << 600'000ms;
    QTest::newRow("418") << http(418) << 0 << 120'000ms;
    QTest::newRow("418 again") << http(418) << 1 << 240'000ms;
    QTest::newRow("418 for the 11th time") << http(418) << 10 << 122'880'000ms;
    QTest::newRow("418: 3 d at most") << http(418) << 12 << 259'200'000ms;
    QTest::newRow("418 for ever") << http(418) << 1'000'000 << 259'200'000ms;
}

void TestClassify::floorsStandInForTheServersWish()
{
    QFETCH(const Failure, failure);
    QFETCH(const int, repeats);
    QFETCH(const std::chrono::milliseconds, expected);
    QCOMPARE(throttleFloor(failure, 10min, repeats), expected);
}

void TestClassify::detailIsOneShortLine()
{
    const Failure failure = classifyClose(4000, QStringLiteral("first\r\nsecond\tthird\x1b[31m")
                                                    + QString(2'000, QLatin1Char('x')));
    QVERIFY(failure.detail.size() <= 512);
    QVERIFY(std::none_of(failure.detail.begin(), failure.detail.end(), [](QChar c) { return c.unicode() < 0x20; }));
    QVERIFY(failure.detail.startsWith(QLatin1String("first  second third")));
}

void TestClassify::thirdRefusalInARowIsBlocked_data()
{
    QTest::addColumn<Failure>("refusal");
    QTest::newRow("403") << classifyHttp({.status = 403}, wall0);
    QTest::newRow("1008") << classifyClose(1008, {});
}

void TestClassify::thirdRefusalInARowIsBlocked()
{
    QFETCH(const Failure, refusal);
    FailureJudge judge;
    QCOMPARE(judge.judge(refusal, t0).failureClass, Class::Throttled);
    QCOMPARE(judge.judge(makeFailure(Cause::Resumed), t0).failureClass, Class::Neutral);   // No word of theirs.
    QCOMPARE(judge.judge(refusal, t0).failureClass, Class::Throttled);
    QCOMPARE(judge.judge(refusal, t0).failureClass, Class::Blocked);
    QCOMPARE(judge.judge(refusal, t0).failureClass, Class::Blocked);
    judge.stable(t0);
    QCOMPARE(judge.judge(refusal, t0).failureClass, Class::Throttled);
}

void TestClassify::anythingElseBreaksTheRow()
{
    FailureJudge judge;
    const Failure refusal = classifyClose(1008, {});
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(judge.judge(refusal, t0).failureClass, Class::Throttled);
        QCOMPARE(judge.judge(refusal, t0).failureClass, Class::Throttled);
        QCOMPARE(judge.judge(makeFailure(Cause::ConnectionRefused), t0).failureClass, Class::Counts);
    }
}

void TestClassify::endpointThatWorkedGetsThreeChances_data()
{
    QTest::addColumn<std::chrono::milliseconds>("since");
    QTest::addColumn<int>("chances");
    QTest::newRow("just now") << 0ms << 3;
    QTest::newRow("24 h ago") << std::chrono::milliseconds(24h) << 3;
    QTest::newRow("24 h and 1 ms ago") << std::chrono::milliseconds(24h) + 1ms << 0;
}

void TestClassify::endpointThatWorkedGetsThreeChances()
{
    QFETCH(const std::chrono::milliseconds, since);
    QFETCH(const int, chances);
    FailureJudge judge;
    QCOMPARE(judge.judge(classifyHttp({.status = 404}, wall0), t0).failureClass, Class::Blocked);   // Never worked.
    judge.stable(t0);
    for (int i = 0; i < chances; ++i) {
        const Failure failure = judge.judge(classifyHttp({.status = i == 1 ? 200 : 404}, wall0), t0 + since);
        QCOMPARE(failure.failureClass, Class::Counts);
        QVERIFY(!failure.againstHost);
    }
    QCOMPARE(judge.judge(classifyHttp({.status = 404}, wall0), t0 + since).failureClass, Class::Blocked);
    judge.stable(t0 + since);
    const Failure certificate = judge.judge(makeFailure(Cause::CertificateUntrusted), t0 + since);
    QCOMPARE(certificate.failureClass, Class::Counts);
    QVERIFY(certificate.againstHost);   // TLS is the host's.
}

void TestClassify::credentialsGetNoChances()
{
    FailureJudge judge;
    judge.stable(t0);
    for (const Cause cause : {Cause::InvalidCredentials, Cause::ConfigurationError, Cause::ProxyAuthentication}) {
        QVERIFY(needsTheUser(cause));
        QCOMPARE(judge.judge(makeFailure(cause), t0).failureClass, Class::Blocked);
    }
    QVERIFY(!needsTheUser(Cause::RegionBlocked));
}

void TestClassify::restartAtEverySessionIsFlapping()
{
    FailureJudge judge;
    const Failure restart = classifyClose(1012, {});
    QCOMPARE(judge.judge(restart, t0).failureClass, Class::Neutral);
    QCOMPARE(judge.judge(restart, t0).failureClass, Class::Neutral);
    QCOMPARE(judge.judge(restart, t0).failureClass, Class::Counts);
    QCOMPARE(judge.judge(restart, t0).failureClass, Class::Counts);
    judge.stable(t0);
    QCOMPARE(judge.judge(restart, t0).failureClass, Class::Neutral);
}

void TestClassify::theVenuesWishAtACloseIsClamped()
{
    Failure opinion = makeFailure(Cause::TooManyRequests);
    opinion.retryAfter = 10ms;
    const Failure failure = classifyClose(1008, QStringLiteral("slow\ndown"), opinion);
    QCOMPARE(failure.cause, Cause::TooManyRequests);
    QCOMPARE(failure.detail, QStringLiteral("slow down"));   // the venue's opinion has no words of its own
    QCOMPARE(failure.retryAfter, std::optional<std::chrono::milliseconds>(1s));
    opinion.detail = QStringLiteral("too many");
    opinion.retryAfter.reset();
    QCOMPARE(classifyClose(1008, QStringLiteral("slow"), opinion).detail, QStringLiteral("too many"));
    QCOMPARE(classifyClose(1008, {}, opinion).retryAfter, std::nullopt);
    // What ends a line anywhere, and what controls a terminal, is a space.
    opinion.detail = QString(QChar(0x2028)) + QStringLiteral("a") + QChar(0x2029) + QStringLiteral("b") + QChar(0x1b);
    QCOMPARE(classifyClose(1008, {}, opinion).detail, QStringLiteral("a b"));
    QCOMPARE(classifyHttp({.status = 400, .detail = QStringLiteral("other"), .venueOpinion = opinion}, wall0).detail,
             QStringLiteral("a b"));
}

}   // namespace tst_classify

FEEDWARDEN_APPLESS_TEST(tst_classify::TestClassify)
#include "tst_classify.moc"
