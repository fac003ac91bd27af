// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/simulator.h"
#include "core/base/clock.h"

#include <QCoreApplication>
#include <QThread>
#include <QUrl>

#include <arpa/inet.h>
#include <atomic>
#include <cstdio>
#include <cstring>
#include <netinet/in.h>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <time.h>
#include <unistd.h>
#include <vector>

// How many small messages per second one simulated venue sends to a reader that does nothing but count frames: what is
// left to whoever is measured with it. Two threads: the simulator's and the reader's.

using namespace feedwarden;

namespace {

// Frames and bytes of a stream of unmasked frames, in pieces of any size.
struct FrameCounter {
    qint64 frames = 0, bytes = 0;

    void feed(const char *data, size_t size)
    {
        bytes += qint64(size);
        while (size > 0) {
            if (m_left > 0) {
                const size_t taken = std::min<size_t>(size, m_left);
                m_left -= taken;
                data += taken;
                size -= taken;
                continue;
            }
            m_header.push_back(*data++);
            --size;
            if (m_header.size() < 2)
                continue;
            const auto *h = reinterpret_cast<const unsigned char *>(m_header.data());
            const size_t length = h[1] & 0x7F;
            if (length < 126)
                m_left = length;
            else if (length == 126 && m_header.size() == 4)
                m_left = size_t(h[2]) << 8 | h[3];
            else
                continue;
            ++frames;
            m_header.clear();
        }
    }

private:
    size_t m_left = 0;
    std::string m_header;
};

int connectTo(quint16 port, const char *target)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        return -1;
    const std::string request = std::string("GET ") + target
                                + " HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                  "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    if (::send(fd, request.data(), request.size(), 0) < 0)
        return -1;
    // Byte by byte: what follows the answer belongs to the counter.
    std::string answer;
    for (char byte; answer.find("\r\n\r\n") == std::string::npos && ::recv(fd, &byte, 1, 0) == 1;)
        answer.push_back(byte);
    return fd;
}

}   // namespace

// Of the calling thread.
static double cpuSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

static void measure(const char *what, const Simulator::Options &options, const char *target)
{
    QThread thread;
    auto *simulator = new Simulator(options);
    simulator->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, simulator, &QObject::deleteLater);
    std::atomic<int> port = 0;
    QMetaObject::invokeMethod(simulator,
                              [&] { port = simulator->start() ? simulator->endpoints().constFirst().url.port() : -1; });
    thread.start();
    while (port == 0)
        std::this_thread::yield();
    const int fd = port > 0 ? connectTo(quint16(port.load()), target) : -1;
    double busy = 0;
    QMetaObject::invokeMethod(simulator, [&] {
        busy = -cpuSeconds();
        (void)simulator->command(R"({"fault":"flood","rate":0})");
    });

    FrameCounter counter;
    std::vector<char> chunk(256 * 1024);
    const auto begin = Clock::now();
    Clock::duration elapsed{};
    while (fd >= 0 && (elapsed = Clock::now() - begin) < 3s) {
        const ssize_t count = ::recv(fd, chunk.data(), chunk.size(), 0);
        if (count <= 0)
            break;
        counter.feed(chunk.data(), size_t(count));
    }
    const double seconds = toMs(elapsed) / 1000;
    QMetaObject::invokeMethod(simulator, [&] {
        busy += cpuSeconds();
        thread.quit();
    });
    thread.wait();
    ::close(fd);
    // Per second of the simulator's own processor time: what a busy machine does not change.
    std::printf("%-32s %9.0f messages/s %7.1f MB/s %10.0f messages per CPU second\n", what,
                double(counter.frames) / seconds, double(counter.bytes) / seconds / 1e6, double(counter.frames) / busy);
}

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList spot{QStringLiteral("binance-spot")};
    measure("bookTicker, raw", {.venues = spot, .rate = 0}, "/ws/btcusdt@bookTicker");
    measure("trade, raw", {.venues = spot, .rate = 0}, "/ws/btcusdt@trade");
    measure("trade, combined, 3 symbols", {.venues = spot, .rate = 0},
            "/stream?streams=btcusdt@trade/ethusdt@trade/solusdt@trade");
    measure("trade, raw, with a truth file", {.venues = spot, .rate = 0, .truthFile = QStringLiteral("/dev/null")},
            "/ws/btcusdt@trade");
    return 0;
}
