// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/alerts/httpposter.h"

#include "core/base/redactor.h"

#include <QStringList>

#include <curl/curl.h>

#include <algorithm>
#include <memory>
#include <mutex>

namespace feedwarden {

namespace {

struct CurlHandleDeleter {
    void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
};
struct CurlListDeleter {
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};
using CurlList = std::unique_ptr<curl_slist, CurlListDeleter>;

void appendTo(CurlList &list, const QByteArray &text)
{
    if (curl_slist *const longer = curl_slist_append(list.get(), text.constData())) {
        (void)list.release();   // It is the beginning of the longer one.
        list.reset(longer);
    }
}

size_t takeAnswer(char *data, size_t, size_t size, void *to)
{
    auto *const body = static_cast<QByteArray *>(to);
    const auto room = size_t(std::max<qsizetype>(MostAnswerBytes - body->size(), 0));
    body->append(data, qsizetype(std::min(room, size)));
    return std::min(room, size);   // Less than came ends the transfer: whoever sends more is not read on.
}

int isAborted(void *isCancelled, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<const std::atomic<bool> *>(isCancelled)->load() ? 1 : 0;
}

bool isSecureLibrary()
{
    const curl_version_info_data *const version = curl_version_info(CURLVERSION_NOW);
    return version && (version->features & CURL_VERSION_SSL);
}

}   // namespace

PostAnswer postJson(const HttpTarget &target, const QByteArray &body, InternalTargets internal,
                    const HttpSurroundings &around, std::chrono::milliseconds timeout,
                    const std::atomic<bool> &isCancelled)
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });

    PostAnswer answer;
    const auto refused = [&](const QString &why) {
        answer.outcome = PostAnswer::Outcome::Refused;
        answer.detail = why;
        return answer;
    };
    if (isCancelled.load()) {
        answer.outcome = PostAnswer::Outcome::Cancelled;
        return answer;
    }
    const auto addresses = addressesOf(target, internal, around.resolve);
    if (!addresses) {
        if (addresses.error().code == ErrorCode::Configuration)
            return refused(addresses.error().detail);
        answer.detail = addresses.error().detail;
        return answer;
    }
    if (target.isSecure && !isSecureLibrary())
        return refused(QStringLiteral("the installed libcurl knows no TLS"));
    const std::unique_ptr<CURL, CurlHandleDeleter> handle(curl_easy_init());
    if (!handle) {
        answer.detail = QStringLiteral("out of memory");
        return answer;
    }

    // Nothing is looked up again: name and port lead to what was looked at. Before a proxy that is said to it in
    // numbers.
    QStringList inNumbers;
    for (const QHostAddress &address : *addresses)
        inNumbers.append(address.protocol() == QAbstractSocket::IPv6Protocol ? u'[' + address.toString() + u']'
                                                                             : address.toString());
    CurlList pins, connectTo, headers;
    if (QHostAddress(target.host).isNull()) {
        if (around.proxy.isEmpty())
            appendTo(pins,
                     QStringLiteral("%1:%2:%3").arg(target.host).arg(target.port).arg(inNumbers.join(u',')).toUtf8());
        else
            appendTo(connectTo,
                     QStringLiteral("%1:%2:%3:%2").arg(target.host).arg(target.port).arg(inNumbers.first()).toUtf8());
    }
    appendTo(headers, "Content-Type: application/json; charset=utf-8");
    appendTo(headers, "Expect:");   // It would wait for a second for who does not know it.

    CURL *const curl = handle.get();
    char problem[CURL_ERROR_SIZE] = "";
    bool isSet = true;
    const auto set = [&](CURLoption option, auto value) {
        isSet = curl_easy_setopt(curl, option, value) == CURLE_OK && isSet;
    };
    set(CURLOPT_URL, target.url.constData());
    set(CURLOPT_PROTOCOLS_STR, internal == InternalTargets::Allowed ? "http,https" : "https");
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    set(CURLOPT_PROXY, around.proxy.toUtf8().constData());   // Empty: none, whatever the environment says.
    set(CURLOPT_NOPROXY, "");
    set(CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_FRESH_CONNECT, 1L);
    set(CURLOPT_TIMEOUT_MS, long(timeout.count()));
    set(CURLOPT_CONNECTTIMEOUT_MS, long(timeout.count()));
    set(CURLOPT_USERAGENT, "feedwarden");
    set(CURLOPT_HTTPHEADER, headers.get());
    set(CURLOPT_POST, 1L);
    set(CURLOPT_POSTFIELDSIZE, long(body.size()));
    set(CURLOPT_POSTFIELDS, body.constData());
    set(CURLOPT_WRITEFUNCTION, &takeAnswer);
    set(CURLOPT_WRITEDATA, &answer.body);
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &isAborted);
    set(CURLOPT_XFERINFODATA, const_cast<std::atomic<bool> *>(&isCancelled));
    set(CURLOPT_ERRORBUFFER, &problem[0]);
    if (pins)
        set(CURLOPT_RESOLVE, pins.get());
    if (connectTo)
        set(CURLOPT_CONNECT_TO, connectTo.get());
    if (!around.caFile.isEmpty())
        set(CURLOPT_CAINFO, around.caFile.toUtf8().constData());   // The system's folder of authorities stays.
    if (!isSet)
        return refused(QStringLiteral("the installed libcurl lacks what is needed"));

    const CURLcode code = curl_easy_perform(curl);
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    curl_off_t retryAfter = 0;
    curl_easy_getinfo(curl, CURLINFO_RETRY_AFTER, &retryAfter);
    answer.status = int(status);
    if (retryAfter > 0)
        answer.retryAfter = std::chrono::seconds(std::min<curl_off_t>(retryAfter, 3 * 86'400));
    // A body that is too long came behind a status, which is all that counts.
    const bool isLong = code == CURLE_WRITE_ERROR && answer.body.size() >= MostAnswerBytes;
    if ((code == CURLE_OK || isLong) && status >= 100) {
        answer.outcome = PostAnswer::Outcome::Answered;
        return answer;
    }
    if (code == CURLE_ABORTED_BY_CALLBACK) {
        answer.outcome = PostAnswer::Outcome::Cancelled;
        return answer;
    }
    answer.outcome = PostAnswer::Outcome::Failed;
    answer.detail = withoutSecrets(QString::fromUtf8(problem[0] ? problem : curl_easy_strerror(code))).left(300);
    return answer;
}

}   // namespace feedwarden
