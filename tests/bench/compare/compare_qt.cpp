// SPDX-License-Identifier: GPL-3.0-or-later

// A bare QWebSocket + simdjson loop: no reconnecting, no checks but that nothing is missing. See contender.h.

#include "tests/bench/compare/contender.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QStringEncoder>
#include <QTimer>
#include <QUrl>
#include <QWebSocket>

#include <memory>

#include <unistd.h>

using namespace feedwarden;

namespace {

int count(const Assignment &assignment)
{
    QWebSocket socket;
    Tally tally(assignment);
    std::string utf8;
    QStringEncoder encoder(QStringEncoder::Utf8);
    QObject::connect(&socket, &QWebSocket::connected, &socket, [&] {
        socket.sendTextMessage(QString::fromUtf8(Subscription.data(), qsizetype(Subscription.size())));
    });
    QObject::connect(&socket, &QWebSocket::disconnected, &socket, [] { loseTheWay("a server that stays"); });
    QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket, [&](const QString &message) {
        const size_t needed = size_t(encoder.requiredSpace(message.size())) + 64;
        if (utf8.size() < needed)
            utf8.resize(needed);
        const char *const end = encoder.appendToBuffer(utf8.data(), message);
        const std::string_view text(utf8.data(), size_t(end - utf8.data()));
        if (tally.seen() == 0 && isAnswer(text))
            return;
        readInTurn(text, tally);
        if (tally.countOne())
            QCoreApplication::quit();
    });
    socket.open(QUrl(QString::fromStdString(assignment.url) + QStringLiteral("/stream")));
    QCoreApplication::exec();
    socket.disconnect();
    socket.abort();
    tally.tell();
    return 0;
}

int idle(const Assignment &assignment)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (!assignment.authority.empty())
        tls.setCaCertificates(QSslCertificate::fromPath(QString::fromStdString(assignment.authority)));
    std::vector<std::unique_ptr<QWebSocket>> sockets;
    int wanted = assignment.warm;
    QTimer more;   // A few at a time: a listening socket has room for 50.
    QObject::connect(&more, &QTimer::timeout, &more, [&] {
        for (int i = 0; i < 5 && int(sockets.size()) < wanted; ++i) {
            auto *const socket = sockets.emplace_back(std::make_unique<QWebSocket>()).get();
            socket->setSslConfiguration(tls);
            QObject::connect(socket, &QWebSocket::connected, socket, [socket, number = sockets.size()] {
                socket->sendTextMessage(
                    QStringLiteral(R"({"method":"SUBSCRIBE","params":["silent%1@trade"],"id":1})").arg(number));
            });
            socket->open(QUrl(QString::fromStdString(assignment.url) + QStringLiteral("/stream")));
        }
    });
    more.start(20);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &input, [&] {
        char line[64];
        if (::read(STDIN_FILENO, line, sizeof line) <= 0)
            return QCoreApplication::quit();
        wanted = assignment.warm + assignment.count;
    });
    return QCoreApplication::exec();
}

}   // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const Assignment assignment = readAssignment(argc, argv);
    return assignment.isIdle ? idle(assignment) : count(assignment);
}
