// SPDX-License-Identifier: GPL-3.0-or-later
// Prints which streams may be trusted, and each change of it: trust_client SOCKET
#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QHash<QString, bool> trusted;   // What a bot looks at before it acts.
    QLocalSocket socket;
    socket.connectToServer(QCoreApplication::arguments().value(1));
    socket.write("{\"subscribe\":\"trust\"}\n");
    // Something comes every second: whoever hears nothing may trust nothing.
    while (socket.canReadLine() || socket.waitForReadyRead(3'000)) {
        const QJsonObject said = QJsonDocument::fromJson(socket.readLine()).object();
        if (said["type"] != "trust")
            continue;
        const QString stream = said["feed"].toString() + u' ' + said["stream"].toString();
        trusted[stream] = said["trusted"].toBool();
        std::printf("%s %s\n", qPrintable(stream), qPrintable(trusted[stream] ? "trusted" : said["reason"].toString()));
        std::fflush(stdout);
    }
    trusted.clear();
    std::fprintf(stderr, "the connection has ended: nothing may be trusted\n");
    return 1;
}
