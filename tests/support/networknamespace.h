// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>
#include <QMap>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QUdpSocket>

#include <memory>
#include <optional>

namespace feedwarden::test {

/// A network of this process's own, with a name server of its own: routes, links and addresses of it can be made and
/// taken away without privileges and without harm to the machine. Linux alone, where users may make namespaces.
class NetworkNamespace final
{
public:
    /// Before this process has a second thread, so before its application object. Empty, or why there is none; then
    /// nothing that needs one can be tested.
    [[nodiscard]] static QString enter();

    /// Brings up loopback and has names looked up by a server at 127.0.0.1 alone. `trouble()` says what was in the way.
    NetworkNamespace();
    ~NetworkNamespace();
    NetworkNamespace(const NetworkNamespace &) = delete;
    NetworkNamespace &operator=(const NetworkNamespace &) = delete;
    [[nodiscard]] QString trouble() const { return m_trouble; }

    /// The program "ip" of iproute2, here or in the other namespace; false with its words in trouble() where it
    /// refuses.
    bool ip(const QString &arguments);
    bool ipElsewhere(const QString &arguments);

    /// Makes a second namespace, which a pair of links can reach into: `ip("link add a type veth peer name b netns " +
    /// elsewhere())`. It ends with this object.
    bool makeOther();
    [[nodiscard]] QString elsewhere() const;
    /// A listening socket at `address` of the other namespace, or -1. It is served from here.
    [[nodiscard]] int listenElsewhere(const QHostAddress &address, quint16 port);

private:
    bool run(const QString &program, const QStringList &arguments);

    QString m_trouble;
    QTemporaryDir m_folder;
    QProcess m_other;
};

/// A name server for one name. Lives on the thread of the test.
class NameServer final : public QUdpSocket
{
public:
    enum class Mood { Answers, NoSuchName, Fails, Refuses, HasNothing, SaysNothing };

    /// Port 53 of loopback, which only the root of a namespace gets.
    NameServer();
    [[nodiscard]] bool isListening() const { return state() == BoundState; }

    Mood mood = Mood::Answers;
    QList<QHostAddress> addresses;   ///< In the order of the answer; of both kinds.
    [[nodiscard]] int asked() const { return m_asked; }
    [[nodiscard]] int askedForIpv6() const { return m_askedForIpv6; }

private:
    void answer();
    [[nodiscard]] QByteArray answerTo(const QByteArray &question);

    int m_asked = 0;
    int m_askedForIpv6 = 0;
};

}   // namespace feedwarden::test
