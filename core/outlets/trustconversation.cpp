// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/trustconversation.h"

#include "core/base/logging.h"
#include "core/outlets/jsonlines.h"

#include <QLocalSocket>
#include <QTcpSocket>

namespace feedwarden {

/// After so many requests of one client it is the others' turn.
static constexpr int RequestsATurn = 64;

TrustConversation::TrustConversation(QLocalSocket *socket, const TrustBook &book, QObject *parent)
    : QObject(parent), m_book(book), m_local(socket), m_device(socket)
{
    connect(socket, &QLocalSocket::disconnected, this, &TrustConversation::ended, Qt::QueuedConnection);
    // What is not read stays with the system, and then with the client.
    socket->setReadBufferSize(2 * LongestTrustRequest);
    begin();
}

TrustConversation::TrustConversation(QTcpSocket *socket, const TrustBook &book, QObject *parent)
    : QObject(parent), m_book(book), m_tcp(socket), m_device(socket)
{
    connect(socket, &QTcpSocket::disconnected, this, &TrustConversation::ended, Qt::QueuedConnection);
    socket->setReadBufferSize(2 * LongestTrustRequest);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    begin();
}

void TrustConversation::begin()
{
    m_device->setParent(this);
    m_cameAt = m_tookAt = Clock::now();
    connect(m_device, &QIODevice::readyRead, this, &TrustConversation::read);
    connect(m_device, &QIODevice::bytesWritten, this, [this] {
        m_tookAt = Clock::now();
        catchUp();
        read();   // Which waited for room.
    });
    write(trustHello(wallNow()));
    flush();
    // What came with the connection is not announced any more.
    QMetaObject::invokeMethod(this, &TrustConversation::read, Qt::QueuedConnection);
}

qint64 TrustConversation::queuedBytes() const { return m_device->bytesToWrite(); }

bool TrustConversation::wants(const TrustSubject &subject) const
{
    if (m_wantsAll)
        return true;
    const auto wish = m_wishes.constFind(subject.feed);
    return wish != m_wishes.cend() && (wish->isWhole || wish->streams.contains(subject.stream));
}

int TrustConversation::subscriptions() const
{
    qsizetype count = m_wantsAll ? 1 : 0;
    for (const Wish &wish : m_wishes)
        count += wish.streams.size() + (wish.isWhole ? 1 : 0);
    return int(count);
}

void TrustConversation::read()
{
    int left = RequestsATurn;
    while (!m_isEnding) {
        const qsizetype end = m_read.indexOf('\n');
        if (end > LongestTrustRequest || (end < 0 && m_read.size() > LongestTrustRequest)) {
            return endWith(trustError({QLatin1String("line_too_long"),
                                       QStringLiteral("a line has at most %1 bytes").arg(LongestTrustRequest)},
                                      wallNow()));
        }
        if (end < 0) {
            // Qt warns of reading from one that has gone meanwhile.
            if (m_device->bytesAvailable() <= 0)
                return;
            m_read += m_device->read(LongestTrustRequest);
            // Of a page in a browser, and of whoever else came to the wrong door, not a word is looked at.
            if (m_tcp && !m_hasSpoken && !looksLikeTrustRequest(m_read)) {
                return endWith(
                    trustError({QLatin1String("wrong_protocol"),
                                QStringLiteral("this is no web server: a request is a JSON object on a line")},
                               wallNow()));
            }
            continue;
        }
        if (isFull())
            return;
        if (left-- == 0) {
            QMetaObject::invokeMethod(this, &TrustConversation::read, Qt::QueuedConnection);
            return;
        }
        const QByteArray line = m_read.first(end).trimmed();
        m_read.remove(0, end + 1);
        if (line.isEmpty())
            continue;
        m_hasSpoken = true;
        answer(line);
    }
    if (m_device->bytesAvailable() > 0)
        m_device->readAll();
}

void TrustConversation::answer(const QByteArray &line)
{
    const auto parsed = parseTrustRequest(line);
    if (const auto *const problem = std::get_if<TrustProblem>(&parsed)) {
        write(trustError(*problem, wallNow()));
        return flush();
    }
    const TrustRequest &request = std::get<TrustRequest>(parsed);
    switch (request.kind) {
    case TrustRequest::Kind::Ask:
        write(trustAnswer(request, m_book, Clock::now(), wallNow()));
        break;
    case TrustRequest::Kind::Subscribe:
        subscribe(request);
        break;
    case TrustRequest::Kind::Unsubscribe:
        unsubscribe(request);
        break;
    case TrustRequest::Kind::Ping:
        write(trustPong(request, wallNow()));
        break;
    }
    flush();
}

void TrustConversation::subscribe(const TrustRequest &request)
{
    const auto refuse = [&](const char *error, const QString &detail) {
        write(trustError({QLatin1String(error), detail, request.id}, wallNow()));
    };
    if (subscriptions() >= MaxSubscriptions) {
        return refuse("too_many_subscriptions",
                      QStringLiteral("at most %1; leave feed or stream out for more at once").arg(MaxSubscriptions));
    }
    QList<TrustSubject> subjects;
    if (!request.stream.isEmpty()) {
        const auto key = StreamKey::fromString(request.stream);
        if (!key)
            return refuse("bad_value", QStringLiteral("a stream is SYMBOL/channel, such as BTCUSDT/trade"));
        m_wishes[request.feed].streams.insert(*key);
        // Also where there is none yet: that it may not be trusted is an answer.
        subjects.append({request.feed, *key});
    } else if (!request.feed.isEmpty()) {
        m_wishes[request.feed].isWhole = true;
        subjects = m_book.streamsOf(request.feed);
    } else {
        m_wantsAll = true;
        for (const QString &feed : m_book.feeds())
            subjects += m_book.streamsOf(feed);
    }
    write(trustSubscribed(request, subjects.size(), wallNow()));
    for (const TrustSubject &subject : std::as_const(subjects))
        fallBehind(subject);
    catchUp();
}

void TrustConversation::unsubscribe(const TrustRequest &request)
{
    if (request.feed.isEmpty()) {
        m_wantsAll = false;
        m_wishes.clear();
    } else if (request.stream.isEmpty()) {
        m_wishes.remove(request.feed);
    } else if (const auto wish = m_wishes.find(request.feed); wish != m_wishes.end()) {
        if (const auto key = StreamKey::fromString(request.stream))
            wish->streams.remove(*key);
        if (!wish->isWhole && wish->streams.isEmpty())
            m_wishes.erase(wish);
    }
    write(trustSubscribed(request, 0, wallNow()));
}

void TrustConversation::tell(const TrustSubject &subject, const QByteArray &line)
{
    if (m_isEnding)
        return;
    if (!m_behind.isEmpty() || isFull())
        return fallBehind(subject);
    write(line);
    flush();
}

void TrustConversation::fallBehind(const TrustSubject &subject)
{
    if (m_behind.contains(subject))
        return;
    m_behind.insert(subject);
    m_behindInOrder.push_back(subject);
}

void TrustConversation::catchUp()
{
    // Writing tells of what was written.
    if (m_isCatchingUp || m_isEnding || m_behind.isEmpty())
        return;
    m_isCatchingUp = true;
    const auto now = Clock::now();
    const WallTime wall = wallNow();
    while (!m_behindInOrder.empty() && !isFull()) {
        const TrustSubject subject = m_behindInOrder.front();
        m_behindInOrder.pop_front();
        m_behind.remove(subject);
        if (wants(subject))
            write(trustState(subject, m_book.verdict(subject, now), now, wall));
    }
    flush();
    m_isCatchingUp = false;
}

void TrustConversation::sendHeartbeat(const QByteArray &line)
{
    // Whoever is behind hears enough, and of one that does not read the queue must not grow.
    if (m_isEnding || !isSubscribed() || isFull())
        return;
    write(line);
    flush();
}

void TrustConversation::look(Clock::time_point now)
{
    if (queuedBytes() == 0)
        m_tookAt = now;
    if (now - m_tookAt > Patience) {
        qCInfo(logOutlets) << "a client of the trust signal takes nothing and is let go";
        return abort();
    }
    if (!m_hasSpoken && !m_isEnding && now - m_cameAt > Patience)
        end(QLatin1String("nothing_asked"));
}

void TrustConversation::end(QLatin1String reason) { endWith(trustBye(reason, wallNow())); }

void TrustConversation::endWith(const QJsonObject &lastWord)
{
    if (m_isEnding)
        return;
    write(lastWord);
    m_isEnding = true;
    // With something unread the system would cut the last word off.
    m_device->readAll();
    flush();
    if (m_local)
        m_local->disconnectFromServer();
    else
        m_tcp->disconnectFromHost();
}

void TrustConversation::write(const QJsonObject &object) { write(toJsonLine(object)); }

void TrustConversation::write(const QByteArray &line)
{
    if (queuedBytes() == 0)
        m_tookAt = Clock::now();
    m_device->write(line);
}

/// At once, and not when the event loop comes round.
void TrustConversation::flush()
{
    if (m_local)
        m_local->flush();
    else
        m_tcp->flush();
}

void TrustConversation::abort()
{
    m_isEnding = true;
    if (m_local)
        m_local->abort();
    else
        m_tcp->abort();
}

}   // namespace feedwarden
