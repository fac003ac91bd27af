// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/networknamespace.h"

#include <QFile>
#include <QNetworkDatagram>
#include <QStandardPaths>

#if defined(Q_OS_LINUX)
#include <arpa/inet.h>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <thread>
#endif

namespace feedwarden::test {

static bool writeWhole(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

QString NetworkNamespace::enter()
{
#if defined(Q_OS_LINUX)
    const auto refused = [](const char *what) {
        return QStringLiteral("this system lets no user make a network of its own: %1: %2")
            .arg(QLatin1String(what), QString::fromLocal8Bit(std::strerror(errno)));
    };
    const auto user = ::getuid();
    const auto group = ::getgid();
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWNS) != 0)
        return refused("unshare");
    if (!writeWhole(QStringLiteral("/proc/self/setgroups"), "deny")
        || !writeWhole(QStringLiteral("/proc/self/uid_map"), "0 " + QByteArray::number(user) + " 1")
        || !writeWhole(QStringLiteral("/proc/self/gid_map"), "0 " + QByteArray::number(group) + " 1"))
        return refused("uid_map");
    if (::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return refused("mount");
    return {};
#else
    return QStringLiteral("networks of one's own are Linux's");
#endif
}

NetworkNamespace::NetworkNamespace()
{
#if defined(Q_OS_LINUX)
    if (!ip(QStringLiteral("link set lo up")))
        return;
    const auto put = [this](const char *target, const QByteArray &text) {
        const QString source = m_folder.filePath(QString::fromLatin1(target).section(u'/', -1));
        if (!writeWhole(source, text)
            || ::mount(QFile::encodeName(source).constData(), target, nullptr, MS_BIND, nullptr) != 0)
            m_trouble = QStringLiteral("%1 cannot be replaced").arg(QLatin1String(target));
    };
    put("/etc/resolv.conf", "nameserver 127.0.0.1\noptions timeout:1 attempts:1\n");
    if (QFile::exists(QStringLiteral("/etc/nsswitch.conf")))
        put("/etc/nsswitch.conf", "hosts: files dns\n");
#else
    m_trouble = QStringLiteral("networks of one's own are Linux's");
#endif
}

NetworkNamespace::~NetworkNamespace()
{
    if (m_other.state() == QProcess::NotRunning)
        return;
    m_other.closeWriteChannel();
    m_other.waitForFinished(10'000);
}

bool NetworkNamespace::run(const QString &program, const QStringList &arguments)
{
    const QString path = QStandardPaths::findExecutable(
        program, {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin"), QStringLiteral("/sbin")});
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(path.isEmpty() ? program : path, arguments);
    if (process.waitForFinished(20'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return true;
    m_trouble = QStringLiteral("%1 %2: %3")
                    .arg(program, arguments.join(u' '),
                         process.error() == QProcess::FailedToStart
                             ? QStringLiteral("is not installed")
                             : QString::fromLocal8Bit(process.readAll()).simplified());
    return false;
}

bool NetworkNamespace::ip(const QString &arguments)
{
    return run(QStringLiteral("ip"), arguments.split(u' ', Qt::SkipEmptyParts));
}

bool NetworkNamespace::ipElsewhere(const QString &arguments)
{
    return run(QStringLiteral("nsenter"),
               QStringList{QStringLiteral("--target"), elsewhere(), QStringLiteral("--net"), QStringLiteral("ip")}
                   + arguments.split(u' ', Qt::SkipEmptyParts));
}

bool NetworkNamespace::makeOther()
{
    // It says a word once it is in there, and lasts until its input ends.
    m_other.start(QStringLiteral("unshare"), {QStringLiteral("--net"), QStringLiteral("sh"), QStringLiteral("-c"),
                                              QStringLiteral("echo here; exec cat")});
    if (m_other.waitForReadyRead(20'000))
        return ipElsewhere(QStringLiteral("link set lo up"));
    m_trouble = QStringLiteral("no second network: ") + QString::fromLocal8Bit(m_other.readAllStandardError());
    return false;
}

QString NetworkNamespace::elsewhere() const { return QString::number(m_other.processId()); }

int NetworkNamespace::listenElsewhere(const QHostAddress &address, quint16 port)
{
    int listening = -1;
#if defined(Q_OS_LINUX)
    // Only the thread moves; the socket stays where it was made.
    std::thread([&] {
        const int there = ::open(("/proc/" + elsewhere().toLatin1() + "/ns/net").constData(), O_RDONLY | O_CLOEXEC);
        if (there < 0 || ::setns(there, CLONE_NEWNET) != 0)
            return;
        ::close(there);
        const int made = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        const int yes = 1;
        ::setsockopt(made, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        sockaddr_in name{};
        name.sin_family = AF_INET;
        name.sin_port = htons(port);
        name.sin_addr.s_addr = htonl(address.toIPv4Address());
        if (::bind(made, reinterpret_cast<const sockaddr *>(&name), sizeof name) == 0 && ::listen(made, 8) == 0)
            listening = made;
        else
            ::close(made);
    }).join();
#else
    Q_UNUSED(address)
    Q_UNUSED(port)
#endif
    return listening;
}

NameServer::NameServer()
{
    connect(this, &QUdpSocket::readyRead, this, &NameServer::answer);
    bind(QHostAddress::LocalHost, 53);
}

void NameServer::answer()
{
    while (hasPendingDatagrams()) {
        const QNetworkDatagram question = receiveDatagram();
        ++m_asked;
        if (const QByteArray said = answerTo(question.data()); !said.isEmpty())
            writeDatagram(question.makeReply(said));
    }
}

QByteArray NameServer::answerTo(const QByteArray &question)
{
    // RFC 1035 4.1: twelve bytes of header, the name as labels, type and class.
    const auto end = question.indexOf('\0', 12);
    if (question.size() < 17 || end < 0 || end + 5 > question.size())
        return {};
    const bool isIpv6 = question[end + 2] == 28;
    m_askedForIpv6 += isIpv6 ? 1 : 0;
    if (mood == Mood::SaysNothing)
        return {};
    const QMap<Mood, char> codes = {{Mood::Fails, 2}, {Mood::NoSuchName, 3}, {Mood::Refuses, 5}};
    QByteArray answers;
    quint8 count = 0;
    for (const QHostAddress &address : addresses) {
        if (mood != Mood::Answers || isIpv6 != (address.protocol() == QAbstractSocket::IPv6Protocol))
            continue;
        const Q_IPV6ADDR six = address.toIPv6Address();
        const quint32 four = address.toIPv4Address();
        // The name of the question, a type, the class, an hour to live, and the address.
        answers += QByteArray("\xc0\x0c\0", 3) + question[end + 2] + QByteArray("\0\x01\0\0\x0e\x10\0", 7);
        if (isIpv6)
            answers += '\x10' + QByteArray(reinterpret_cast<const char *>(six.c), 16);
        else
            answers += QByteArray("\x04", 1) + char(four >> 24) + char(four >> 16) + char(four >> 8) + char(four);
        ++count;
    }
    const QByteArray flags = QByteArray("\x81", 1) + char(0x80 | codes.value(mood, 0));
    return question.left(2) + flags + QByteArray("\0\x01\0", 3) + char(count) + QByteArray(4, '\0')
           + question.mid(12, end + 5 - 12) + answers;
}

}   // namespace feedwarden::test
