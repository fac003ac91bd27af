// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/venues/binancedesk.h"

#include "app/simulator/wiretime.h"

#include <algorithm>

namespace feedwarden {

static constexpr qint64 DefaultWindow = 5'000, LongestWindow = 60'000, MostAhead = 1'000;   // In ms.
static constexpr qint64 FirstMicroseconds = 100'000'000'000'000;   // What is more is no count of ms.
static constexpr qsizetype KeyLength = 64;

qint64 BinanceDesk::nowMs() const { return epochMs(stage().wall()); }

std::string_view BinanceDesk::stateName(SimOrder::State state)
{
    switch (state) {
    case SimOrder::State::New:
        return "NEW";
    case SimOrder::State::PartiallyFilled:
        return "PARTIALLY_FILLED";
    case SimOrder::State::Filled:
        return "FILLED";
    case SimOrder::State::Cancelled:
        return "CANCELED";
    }
    Q_UNREACHABLE();
}

BinanceDesk::Problem BinanceDesk::problemOf(int code, const QByteArray &text)
{
    struct Known {
        int code, status;
        const char *message;
    };
    static constexpr Known All[] = {
        {-1000, 400, "An unknown error occurred while processing the request."},
        {-1001, 500, "Internal error; unable to process your request. Please try again."},
        {-1002, 401, "You are not authorized to execute this request."},
        {-1003, 429,
         "Too much request weight used; current limit is 6000 request weight per 1 MINUTE. Please use "
         "WebSocket Streams for live updates to avoid polling the API."},
        {-1007, 408,
         "Timeout waiting for response from backend server. Send status unknown; execution status unknown."},
        {-1008, 503, "Server is currently overloaded with other requests. Please try again in a few minutes."},
        {-1016, 503, "This service is no longer available."},
        {-1021, 400, "Timestamp for this request is outside of the recvWindow."},
        {-1022, 400, "Signature for this request is not valid."},
        {-1125, 400, "This listenKey does not exist."},
        {-1131, 400, "Invalid recvWindow."},
        {-2014, 401, "API-key format invalid."},
        {-2015, 401, "Invalid API-key, IP, or permissions for action."},
        {-2035, 400, "User Data Stream subscription already active."},
        {-2036, 400, "User Data Stream subscription not active."},
        {-2042, 400, "User Data Stream subscription ids are used up."},
        {-4056, 400, "HMAC_SHA256 API key is not supported."},
    };
    const auto *const known = std::find_if(std::begin(All), std::end(All),
                                           [code](const Known &each) { return each.code == code; });
    const bool isKnown = known != std::end(All);
    return {.status = isKnown ? known->status : 400,
            .code = code,
            .message = !text.isEmpty() ? text : QByteArray(isKnown ? known->message : All[0].message)};
}

BinanceDesk::Problem BinanceDesk::missing(const QByteArray &parameter)
{
    return problemOf(-1102, "Mandatory parameter '" + parameter + "' was not sent, was empty/null, or malformed.");
}

RestAnswer BinanceDesk::refusal(const Problem &problem)
{
    TextWriter out;
    (out << "{\"code\":" << problem.code << ",\"msg\":").quoted(viewOf(problem.message)) << '}';
    return {.status = problem.status, .body = out.bytes().toByteArray()};
}

std::variant<PrivateDesk::Account *, BinanceDesk::Problem> BinanceDesk::checkKey(const SignedRequest &request)
{
    const auto isDigitOrLetter = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    };
    if (request.apiKey.size() != KeyLength
        || !std::all_of(request.apiKey.begin(), request.apiKey.end(), isDigitOrLetter))
        return problemOf(-2014);
    Account *const account = findAccount(request.apiKey);
    if (const auto refused = stage().refusesCredentials({.account = account ? account->credentials.number : 0,
                                                         .session = request.session,
                                                         .path = request.path,
                                                         .method = request.method})) {
        return problemOf(refused->code != 0 ? refused->code : -2015, refused->text);
    }
    if (!account)
        return problemOf(-2015);
    wake(*account);
    return account;
}

std::optional<BinanceDesk::Problem> BinanceDesk::checkTime(const SignedRequest &request) const
{
    bool isTime = false, isWindow = true;
    qint64 timestamp = request.timestamp.toLongLong(&isTime);
    if (!isTime || timestamp <= 0)
        return missing("timestamp");
    if (timestamp >= FirstMicroseconds)
        timestamp /= 1000;
    const qint64 window = request.window.isEmpty() ? DefaultWindow : qint64(request.window.toDouble(&isWindow));
    if (!isWindow || window < 0 || window > LongestWindow)
        return problemOf(-1131);
    if (timestamp >= nowMs() + MostAhead)
        return problemOf(-1021, "Timestamp for this request was 1000ms ahead of the server's time.");
    if (nowMs() - timestamp > window)
        return problemOf(-1021);
    return {};
}

std::variant<PrivateDesk::Account *, BinanceDesk::Problem> BinanceDesk::checkSigned(const SignedRequest &request)
{
    const auto checked = checkKey(request);
    Account *const *const account = std::get_if<Account *>(&checked);
    if (!account)
        return checked;
    if (const auto problem = checkTime(request))
        return *problem;
    if (request.signature.isEmpty())
        return missing("signature");
    const SimCredentials &keys = (*account)->credentials;
    const bool isRight = request.apiKey == keys.ed25519Key
                             ? keys.ed25519.verifies(request.payload, QByteArray::fromBase64(request.signature))
                             : request.signature.toLower() == simhmac::sha256Hex(keys.apiSecret, request.payload);
    if (!isRight)
        return problemOf(-1022);
    return *account;
}

// The query and the body are signed as they were sent, without the signature.
BinanceDesk::SignedRequest BinanceDesk::signedRequestOf(const RestQuestion &question)
{
    const QUrlQuery body(QString::fromUtf8(question.body));
    const auto parameter = [&](const char *name) {
        const QByteArray value = question.value(name);
        return !value.isEmpty() ? value : body.queryItemValue(QLatin1String(name), QUrl::FullyDecoded).toUtf8();
    };
    QList<QByteArray> left;
    for (const QByteArray &part : question.rawQuery.split('&')) {
        if (!part.isEmpty() && !part.startsWith("signature="))
            left.append(part);
    }
    QList<QByteArray> leftOfBody;
    for (const QByteArray &part : question.body.split('&')) {
        if (!part.isEmpty() && !part.startsWith("signature="))
            leftOfBody.append(part);
    }
    return {.apiKey = question.header("X-MBX-APIKEY"),
            .payload = left.join('&') + leftOfBody.join('&'),
            .signature = parameter("signature"),
            .timestamp = parameter("timestamp"),
            .window = parameter("recvWindow"),
            .path = viewOf(question.path),
            .method = viewOf(question.method)};
}

}   // namespace feedwarden
