// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/classify.h"

#include <algorithm>
#include <array>
#include <limits>

namespace feedwarden {

static constexpr std::chrono::milliseconds ShortestWish = 1s;
static constexpr std::chrono::milliseconds LongestWish = 72h;

FailureClass classOf(Cause cause)
{
    switch (cause) {
    case Cause::NameNotFound:
    case Cause::NameLookupFailed:
    case Cause::NameLookupTimeout:
    case Cause::ConnectionRefused:
    case Cause::HostUnreachable:
    case Cause::ConnectTimeout:
    case Cause::ConnectionReset:
    case Cause::ProxyRefused:
    case Cause::ProxyFailed:
    case Cause::ProxyTimeout:
    case Cause::TlsTimeout:
    case Cause::TlsFailed:
    case Cause::UpgradeTimeout:
    case Cause::HttpStatus:
    case Cause::BadUpgrade:
    case Cause::AcknowledgementTimeout:
    case Cause::FirstMessageTimeout:
    case Cause::AuthenticationTimeout:
    case Cause::ReceiveDead:
    case Cause::SendDead:
    case Cause::HeartbeatLost:
    case Cause::ResyncFailed:
    case Cause::TooMuchUndecodable:
    case Cause::ConnectionLost:
    case Cause::ClosedByServer:
    case Cause::ProtocolViolation:
    case Cause::MessageTooBig:
    case Cause::FrameStalled:
    case Cause::SendBufferFull:
        return FailureClass::Counts;
    case Cause::TooManyRequests:
    case Cause::Banned:
    case Cause::PolicyViolation:
    case Cause::TryAgainLater:
        return FailureClass::Throttled;
    case Cause::None:
    case Cause::StreamsSilent:   // Replacing a line whose streams are silent is a rotation: planned.
    case Cause::UserStop:
    case Cause::Shutdown:
    case Cause::Rotation:
    case Cause::LifetimeLimit:
    case Cause::AnnouncedRestart:
    case Cause::Suspended:
    case Cause::Resumed:
    case Cause::SettingsChanged:
    case Cause::UserReconnect:
    case Cause::SessionKeyExpired:
        return FailureClass::Neutral;
    case Cause::OutOfDescriptors:
    case Cause::OutOfMemory:
    case Cause::NoNetwork:
    case Cause::ClockWrong:
        return FailureClass::Local;
    case Cause::ProxyAuthentication:
    case Cause::CertificateExpired:
    case Cause::CertificateWrongHost:
    case Cause::CertificateUntrusted:
    case Cause::CertificateRevoked:
    case Cause::NotAWebSocket:
    case Cause::Redirected:
    case Cause::RegionBlocked:
    case Cause::InvalidCredentials:
    case Cause::SignatureRefused:
    case Cause::AddressNotAllowed:
    case Cause::PermissionMissing:
    case Cause::KeyRevoked:
    case Cause::TimestampRefused:
    case Cause::ConfigurationError:
    case Cause::RetriesExhausted:
    case Cause::CaptivePortal:
        return FailureClass::Blocked;
    }
    Q_UNREACHABLE();
}

bool isAgainstHost(Cause cause)
{
    switch (cause) {
    case Cause::NameNotFound:
    case Cause::NameLookupFailed:
    case Cause::NameLookupTimeout:
    case Cause::ConnectionRefused:
    case Cause::HostUnreachable:
    case Cause::ConnectTimeout:
    case Cause::ConnectionReset:
    case Cause::ConnectionLost:   // Before 101 the end of the stream is a reset with better manners.
    case Cause::ProxyRefused:
    case Cause::ProxyFailed:
    case Cause::ProxyTimeout:
    case Cause::TlsTimeout:
    case Cause::TlsFailed:
    case Cause::CertificateExpired:
    case Cause::CertificateWrongHost:
    case Cause::CertificateUntrusted:
    case Cause::CertificateRevoked:
    case Cause::UpgradeTimeout:
        return true;
    default:
        return false;
    }
}

bool isPathFailure(Cause cause)
{
    switch (cause) {
    case Cause::NameNotFound:
    case Cause::NameLookupFailed:
    case Cause::NameLookupTimeout:
    case Cause::HostUnreachable:
    case Cause::ConnectTimeout:
    case Cause::ProxyTimeout:
    case Cause::TlsTimeout:
    case Cause::UpgradeTimeout:
        return true;
    default:
        return false;
    }
}

bool isPortalAnswer(Cause cause)
{
    return cause == Cause::NotAWebSocket || cause == Cause::Redirected || cause == Cause::CertificateUntrusted
           || cause == Cause::CertificateWrongHost || cause == Cause::CaptivePortal;
}

bool isAboutCredentials(Cause cause) { return cause >= Cause::InvalidCredentials && cause <= Cause::TimestampRefused; }

bool needsTheUser(Cause cause)
{
    return isAboutCredentials(cause) || cause == Cause::ConfigurationError || cause == Cause::ProxyAuthentication
           || cause == Cause::RetriesExhausted;
}

/// One printable line: what a server sends us ends up in logs.
static QString oneLine(const QString &text)
{
    QString line = text.left(512);
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph)
            c = QLatin1Char(' ');
    }
    return line.trimmed();
}

Failure makeFailure(Cause cause, const QString &detail, bool beforeOpen)
{
    Failure failure;
    failure.failureClass = classOf(cause);
    failure.cause = cause;
    failure.detail = oneLine(detail);
    failure.againstHost = beforeOpen && isAgainstHost(cause);
    return failure;
}

Cause timeoutIn(SetupPhase phase, bool isViaProxy)
{
    switch (phase) {
    case SetupPhase::Name:
        return Cause::NameLookupTimeout;
    case SetupPhase::Tcp:
        return isViaProxy ? Cause::ProxyTimeout : Cause::ConnectTimeout;
    case SetupPhase::Tls:
        return Cause::TlsTimeout;
    case SetupPhase::Upgrade:
        return Cause::UpgradeTimeout;
    case SetupPhase::Acknowledged:
        return Cause::AcknowledgementTimeout;
    case SetupPhase::FirstData:
        return Cause::FirstMessageTimeout;
    }
    Q_UNREACHABLE();
}

Failure classifyHttp(const UpgradeAnswer &answer, WallTime wall)
{
    const int status = answer.status;
    const auto wish = answer.retryAfter ? parseRetryAfter(*answer.retryAfter, wall) : std::nullopt;

    Failure failure = makeFailure(Cause::HttpStatus, answer.detail);
    if (answer.venueOpinion) {
        failure = *answer.venueOpinion;
        failure.detail = oneLine(failure.detail.isEmpty() ? answer.detail : failure.detail);
    } else if (status == 429) {
        failure = makeFailure(Cause::TooManyRequests, answer.detail);
    } else if (status == 418 || status == 403) {
        failure = makeFailure(Cause::Banned, answer.detail);
    } else if (status == 503 && wish) {
        failure = makeFailure(Cause::TryAgainLater, answer.detail);
    } else if (status == 408 || status == 425) {
        failure = makeFailure(Cause::HttpStatus, answer.detail);
    } else if (status == 407) {
        failure = makeFailure(Cause::ProxyAuthentication, answer.detail);
    } else if (status == 511) {   // RFC 6585 6: said by who stands in between, never by a host.
        failure = makeFailure(Cause::CaptivePortal, answer.detail);
    } else if (status == 451) {
        failure = makeFailure(Cause::RegionBlocked, answer.detail);
    } else if (status >= 200 && status <= 299) {
        failure = makeFailure(Cause::NotAWebSocket, answer.detail);
    } else if (status >= 300 && status <= 399) {
        failure = makeFailure(Cause::Redirected, answer.detail);
    } else if (status >= 400 && status <= 499) {
        failure.failureClass = FailureClass::Blocked;   // Asking the same again will not be answered better.
    } else if (status >= 500 && status <= 599) {
        failure.againstHost = true;
    } else {
        failure = makeFailure(Cause::BadUpgrade, answer.detail);
    }
    failure.httpStatus = status;
    if (!failure.retryAfter && failure.failureClass == FailureClass::Throttled)
        failure.retryAfter = wish;
    if (failure.retryAfter)
        failure.retryAfter = clampWish(*failure.retryAfter);
    return failure;
}

bool isValidCloseCode(int code)
{
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code <= 4999);
}

bool suspectsOurFault(int closeCode)
{
    return closeCode == 1002 || closeCode == 1003 || closeCode == 1007 || closeCode == 1009;
}

Failure classifyClose(int code, const QString &reason, const std::optional<Failure> &venueOpinion)
{
    Failure failure;
    if (venueOpinion) {
        failure = *venueOpinion;
        failure.detail = oneLine(failure.detail.isEmpty() ? reason : failure.detail);
        if (failure.retryAfter)
            failure.retryAfter = clampWish(*failure.retryAfter);
    } else {
        Cause cause = Cause::ClosedByServer;
        if (code == 1008)
            cause = Cause::PolicyViolation;
        else if (code == 1012)
            cause = Cause::AnnouncedRestart;
        else if (code == 1013)
            cause = Cause::TryAgainLater;
        else if (code != 0 && !isValidCloseCode(code))
            cause = Cause::ProtocolViolation;
        failure = makeFailure(cause, reason, false);
    }
    failure.closeCode = code;
    failure.againstHost = false;
    return failure;
}

std::chrono::milliseconds clampWish(std::chrono::milliseconds wish)
{
    return std::clamp(wish, ShortestWish, LongestWish);
}

/// An HTTP date in its three forms: "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT" and
/// "Sun Nov  6 08:49:37 1994". Read by hand: what QDateTime accepts depends on its version.
static std::optional<WallTime> parseHttpDate(QByteArrayView value, WallTime wall)
{
    QByteArray text = value.toByteArray();
    text.replace(',', ' ').replace('-', ' ');
    const QList<QByteArray> words = text.simplified().split(' ');
    if (words.size() < 5 || words.size() > 6)
        return {};
    const bool asctime = words.size() == 5;
    const QByteArray &dayWord = asctime ? words[2] : words[1];
    const QByteArray &monthWord = asctime ? words[1] : words[2];
    const QByteArray &yearWord = asctime ? words[4] : words[3];
    const QByteArray &timeWord = asctime ? words[3] : words[4];
    if (!asctime && words[5] != "GMT")
        return {};

    static constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto month = std::find(months.begin(), months.end(), monthWord);
    bool dayOk = false;
    bool yearOk = false;
    const int day = dayWord.toInt(&dayOk);
    int year = yearWord.toInt(&yearOk);
    const QList<QByteArray> clock = timeWord.split(':');
    if (month == months.end() || !dayOk || !yearOk || clock.size() != 3)
        return {};
    if (yearWord.size() == 2) {
        // RFC 9110: two digits that look more than 50 years ahead are in the past.
        const auto thisYear = int(std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(wall)).year());
        year += thisYear / 100 * 100;
        if (year > thisYear + 50)
            year -= 100;
    }
    std::array<int, 3> parts{};
    for (int i = 0; i < 3; ++i) {
        bool ok = false;
        parts[size_t(i)] = clock[i].toInt(&ok);
        if (!ok || clock[i].size() != 2 || parts[size_t(i)] < 0)
            return {};
    }
    const std::chrono::year_month_day date{std::chrono::year(year),
                                           std::chrono::month(unsigned(month - months.begin()) + 1),
                                           std::chrono::day(unsigned(day))};
    // A year that nanoseconds since 1970 cannot hold is no date of ours either.
    if (!date.ok() || year < 1970 || year > 2200 || parts[0] > 23 || parts[1] > 59 || parts[2] > 60)
        return {};
    return WallTime(std::chrono::sys_days(date)) + std::chrono::hours(parts[0]) + std::chrono::minutes(parts[1])
           + std::chrono::seconds(parts[2]);
}

std::optional<std::chrono::milliseconds> parseRetryAfter(QByteArrayView value, WallTime wall)
{
    const QByteArrayView text = value.trimmed();
    if (text.isEmpty())
        return {};
    if (std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        qint64 seconds = 0;
        for (const char c : text)
            seconds = std::min<qint64>(seconds * 10 + (c - '0'), 1'000'000'000);
        return clampWish(std::chrono::seconds(seconds));
    }
    const auto date = parseHttpDate(text, wall);
    if (!date)
        return {};
    // Rounded up: a second early is early.
    return clampWish(std::chrono::ceil<std::chrono::milliseconds>(*date - wall));
}

std::chrono::milliseconds throttleFloor(const Failure &failure, std::chrono::milliseconds forbiddenWait, int repeats)
{
    if (failure.cause != Cause::Banned)
        return 60s;
    if (failure.httpStatus == 403)
        return clampWish(forbiddenWait);
    return std::min<std::chrono::milliseconds>(std::chrono::minutes(2) * (1 << std::clamp(repeats, 0, 12)),
                                               LongestWish);
}

Failure FailureJudge::judge(Failure failure, Clock::time_point now)
{
    // Neutral ends say nothing about the other side, an announced restart apart.
    if (failure.failureClass == FailureClass::Neutral) {
        if (failure.cause != Cause::AnnouncedRestart)
            return failure;
        if (++m_restartsInRow >= 3)
            failure.failureClass = FailureClass::Counts;
        return failure;
    }
    m_restartsInRow = 0;
    if (failure.failureClass == FailureClass::Local)
        return failure;

    const bool forbidden = failure.failureClass == FailureClass::Throttled && failure.httpStatus == 403;
    const bool policy = failure.failureClass == FailureClass::Throttled && failure.cause == Cause::PolicyViolation;
    m_forbiddenInRow = forbidden ? m_forbiddenInRow + 1 : 0;
    m_policyInRow = policy ? m_policyInRow + 1 : 0;
    if (m_forbiddenInRow >= 3 || m_policyInRow >= 3)
        failure.failureClass = FailureClass::Blocked;

    if (failure.failureClass == FailureClass::Blocked && !needsTheUser(failure.cause) && !forbidden && !policy
        && m_lastStable && now - *m_lastStable <= 24h && m_blockedAnswers < 3) {
        ++m_blockedAnswers;
        failure.failureClass = FailureClass::Counts;
        failure.againstHost = isAgainstHost(failure.cause);
    }
    return failure;
}

void FailureJudge::stable(Clock::time_point now)
{
    *this = FailureJudge();
    m_lastStable = now;
}

}   // namespace feedwarden
