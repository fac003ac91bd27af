// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzztarget.h"

#include "core/outlets/alerts/addresscheck.h"

#include <QHostAddress>

#include <arpa/inet.h>
#include <curl/curl.h>
#include <netdb.h>
#include <sys/socket.h>

#include <cstring>
#include <memory>
#include <optional>

namespace feedwarden::fuzz {

// Where an alert may be sent. What an address means is asked of those that will act on it: libcurl, which takes the
// address apart once more, and the system's resolver, which knows every spelling of a number.

namespace {

/// Not out there, told by this file alone.
bool isInside(const uchar *four)
{
    const quint32 address = quint32(four[0]) << 24 | quint32(four[1]) << 16 | quint32(four[2]) << 8 | four[3];
    struct Range {
        quint32 first, last;
    };
    static constexpr Range Inside[] = {
        {0x00000000, 0x00ffffff},   // this network
        {0x0a000000, 0x0affffff},   // private
        {0x64400000, 0x647fffff},   // behind carriers, with Alibaba's metadata
        {0x7f000000, 0x7fffffff},   // this machine
        {0xa83f8110, 0xa83f8110},   // Azure's own, the one metadata service at a public address
        {0xa9fe0000, 0xa9feffff},   // link-local, with everybody's metadata
        {0xac100000, 0xac1fffff},   // private
        {0xc0000000, 0xc00000ff},   // protocols, with Oracle's metadata
        {0xc0a80000, 0xc0a8ffff},   // private
        {0xc6120000, 0xc613ffff},   // measurements within networks
        {0xe0000000, 0xffffffff},   // many, none, all
    };
    return std::any_of(std::begin(Inside), std::end(Inside),
                       [&](const Range &range) { return address >= range.first && address <= range.last; });
}

bool isInside(const in6_addr &six)
{
    const uchar *const bytes = six.s6_addr;
    static constexpr uchar Zeros[16]{};
    if (std::memcmp(bytes, Zeros, 12) == 0)   // unspecified, loopback, and the old embedding of four
        return true;
    if (IN6_IS_ADDR_V4MAPPED(&six))
        return isInside(bytes + 12);
    if ((bytes[0] & 0xfe) == 0xfc || bytes[0] == 0xff)   // unique local, many
        return true;
    if (bytes[0] == 0xfe && (bytes[1] & 0x80) != 0)   // link-local and site-local
        return true;
    if (bytes[0] == 0x20 && bytes[1] == 0x02)   // 6to4
        return isInside(bytes + 2);
    static constexpr uchar Nat64[12] = {0, 0x64, 0xff, 0x9b};
    if (std::memcmp(bytes, Nat64, 12) == 0)
        return isInside(bytes + 12);
    return false;
}

struct Meant {
    bool isInside = false;
    QString text;
};

/// What the system connects to where this is an address in any spelling; none for a name.
std::optional<Meant> meantBy(const QByteArray &host)
{
    addrinfo hints{};
    hints.ai_flags = AI_NUMERICHOST;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *first = nullptr;
    if (host.contains('\0') || ::getaddrinfo(host.constData(), nullptr, &hints, &first) != 0)
        return {};
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> answer(first, &::freeaddrinfo);
    Meant meant;
    if (first->ai_family == AF_INET) {
        const auto &four = reinterpret_cast<const sockaddr_in *>(first->ai_addr)->sin_addr;
        meant.isInside = isInside(reinterpret_cast<const uchar *>(&four));
        char text[INET_ADDRSTRLEN];
        meant.text = QString::fromLatin1(inet_ntop(AF_INET, &four, text, sizeof text));
    } else {
        const auto &six = reinterpret_cast<const sockaddr_in6 *>(first->ai_addr)->sin6_addr;
        meant.isInside = isInside(six);
        char text[INET6_ADDRSTRLEN];
        meant.text = QString::fromLatin1(inet_ntop(AF_INET6, &six, text, sizeof text));
    }
    return meant;
}

QByteArray partOf(CURLU *url, CURLUPart part)
{
    char *text = nullptr;
    if (curl_url_get(url, part, &text, part == CURLUPART_PORT ? CURLU_DEFAULT_PORT : 0) != CURLUE_OK)
        return {};
    const QByteArray copy(text);
    curl_free(text);
    return copy;
}

/// An address as in a configuration, and behind a line break what its name means.
void tryTarget(const QByteArray &input)
{
    const qsizetype end = input.indexOf('\n');
    const QString text = QString::fromUtf8(end < 0 ? input : input.first(end));
    const QByteArray resolved = end < 0 ? QByteArray() : input.mid(end + 1);

    // What the name means is looked at, in every spelling that Qt understands.
    QList<QHostAddress> answer;
    bool isAnswerInside = false;
    if (const QHostAddress address(QString::fromUtf8(resolved)); !address.isNull()) {
        answer.append(address);
        if (const auto meant = meantBy(address.toString().toLatin1()); meant && meant->isInside) {
            isAnswerInside = true;
            promise(isInternalAddress(address), "what is inside is known to be", resolved);
        }
    }

    const auto target = httpTargetOf(text, InternalTargets::Refused);
    if (!target) {
        promise(text.size() < 12 || !target.error().detail.contains(text), "a refusal does not repeat a token");
        return;
    }
    promise(target->isSecure && target->url.startsWith("https://"), "only https is used", target->url);
    promise(target->port != 0, "there is a port");

    const std::unique_ptr<CURLU, decltype(&curl_url_cleanup)> url(curl_url(), &curl_url_cleanup);
    promise(curl_url_set(url.get(), CURLUPART_URL, target->url.constData(), 0) == CURLUE_OK,
            "libcurl understands what we understood", target->url);
    promise(partOf(url.get(), CURLUPART_SCHEME) == "https", "by the same scheme", target->url);
    promise(partOf(url.get(), CURLUPART_USER).isEmpty() && partOf(url.get(), CURLUPART_PASSWORD).isEmpty(),
            "nobody is named in it", target->url);
    promise(partOf(url.get(), CURLUPART_PORT).toInt() == target->port, "at the same port", target->url);
    QByteArray host = partOf(url.get(), CURLUPART_HOST).toLower();
    if (host.startsWith('[') && host.endsWith(']'))
        host = host.mid(1, host.size() - 2);
    const auto meant = meantBy(host);
    const bool isSame = host == target->host.toLatin1()
                        || (meant && QHostAddress(meant->text) == QHostAddress(target->host));
    promise(isSame, "at the same host", host + " and " + target->host.toUtf8());

    bool wasAsked = false;
    const auto addresses = addressesOf(*target, InternalTargets::Refused, [&](const QString &) {
        wasAsked = true;
        return answer;
    });
    if (meant) {
        promise(!wasAsked, "a number is not asked for by name", host);
        promise(!(meant->isInside && addresses), "no spelling of an inner address passes", host);
    } else if (wasAsked && isAnswerInside) {
        promise(!addresses, "no name of an inner address passes", resolved);
    }
    if (addresses) {
        for (const QHostAddress &address : *addresses)
            promise(!isInternalAddress(address), "what is connected to is out there");
    }
}

}   // namespace

void addAddressTargets(std::vector<Target> &into)
{
    into.push_back({"alert-address",
                    256,
                    {"https://",
                     "127.0.0.1",
                     "127.1",
                     "0x7f000001",
                     "2130706433",
                     "0177.0.0.1",
                     "[::1]",
                     "[::ffff:127.0.0.1]",
                     "169.254.169.254",
                     "[fd00:ec2::254]",
                     "168.63.129.16",
                     "100.100.100.200",
                     "[64:ff9b::a9fe:a9fe]",
                     "[2002:7f00:1::]",
                     "localhost",
                     "%31%32%37",
                     "@",
                     "\\",
                     "#",
                     "?",
                     ":443",
                     "\xe3\x80\x82",
                     "\xef\xbc\x91",
                     "\xe2\x91\xa0",
                     "%25lo",
                     "xn--",
                     "\n10.0.0.1",
                     "\nfe80::1%lo",
                     "\n93.184.216.34"},
                    tryTarget});
}

}   // namespace feedwarden::fuzz
