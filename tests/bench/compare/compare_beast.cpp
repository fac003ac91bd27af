// SPDX-License-Identifier: GPL-3.0-or-later

// A bare Boost.Beast + simdjson loop: asynchronous on one io_context, as a program with more than one line needs it.
// With BLOCKING_READS=1 in the environment it blocks in each read instead, which one line alone could do. See
// contender.h.

#include "tests/bench/compare/contender.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/ssl.hpp>
#include <boost/beast/websocket.hpp>
#include <boost/beast/websocket/ssl.hpp>

#include <array>
#include <cstdlib>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include <unistd.h>

using namespace feedwarden;
namespace net = boost::asio;
namespace beast = boost::beast;
namespace websocket = beast::websocket;
using net::ip::tcp;

namespace {

struct ServerAddress {
    bool isSecure = false;
    tcp::endpoint endpoint;
    std::string host;
};

ServerAddress addressOf(const std::string &url)
{
    ServerAddress address;
    address.isSecure = url.starts_with("wss://");
    address.host = url.substr(url.find("//") + 2);
    const auto colon = address.host.rfind(':');
    const auto port = std::strtoul(address.host.c_str() + colon + 1, nullptr, 10);
    address.endpoint = {net::ip::make_address(address.host.substr(0, colon)), static_cast<unsigned short>(port)};
    return address;
}

class CountingLoop
{
public:
    explicit CountingLoop(const Assignment &assignment) : m_tally(assignment)
    {
        const ServerAddress address = addressOf(assignment.url);
        m_socket.next_layer().connect(address.endpoint);
        m_socket.next_layer().set_option(tcp::no_delay(true));
        m_socket.handshake(address.host, "/stream");
        m_socket.text(true);
        m_socket.write(net::buffer(Subscription));
        m_buffer.reserve(64 * 1024);   // simdjson may read a little beyond the end.
    }
    void run()
    {
        if (std::getenv("BLOCKING_READS")) {
            do
                m_socket.read(m_buffer);
            while (!take());
        } else {
            readNext();
            m_context.run();
        }
        m_tally.tell();
    }

private:
    void readNext()
    {
        m_socket.async_read(m_buffer, [this](beast::error_code error, size_t) {
            if (error)
                loseTheWay("a server that stays");
            if (!take())
                readNext();
        });
    }
    /// True once all have come.
    bool take()
    {
        const auto data = m_buffer.cdata();
        const std::string_view text(static_cast<const char *>(data.data()), data.size());
        bool isDone = false;
        if (m_tally.seen() != 0 || !isAnswer(text)) {
            readInTurn(text, m_tally);
            isDone = m_tally.countOne();
        }
        m_buffer.consume(m_buffer.size());
        return isDone;
    }

    Tally m_tally;
    net::io_context m_context{1};
    websocket::stream<tcp::socket> m_socket{m_context};
    beast::flat_buffer m_buffer;
};

/// One connection that waits for what does not come.
struct IdleConnection {
    using Plain = websocket::stream<tcp::socket>;
    using Secure = websocket::stream<beast::ssl_stream<tcp::socket>>;

    IdleConnection(net::io_context &context, net::ssl::context &tls, const ServerAddress &address, int number)
    {
        const std::string subscription = R"({"method":"SUBSCRIBE","params":["silent)" + std::to_string(number)
                                         + R"(@trade"],"id":1})";
        if (address.isSecure) {
            secure.emplace(context, tls);
            secure->next_layer().next_layer().connect(address.endpoint);
            secure->next_layer().handshake(net::ssl::stream_base::client);
            begin(*secure, address, subscription);
        } else {
            plain.emplace(context);
            plain->next_layer().connect(address.endpoint);
            begin(*plain, address, subscription);
        }
    }

    std::optional<Plain> plain;
    std::optional<Secure> secure;
    beast::flat_buffer buffer;

private:
    template<typename Stream>
    void begin(Stream &stream, const ServerAddress &address, const std::string &subscription)
    {
        stream.handshake(address.host, "/stream");
        stream.text(true);
        stream.write(net::buffer(subscription));
        readNext(stream);
    }
    template<typename Stream>
    void readNext(Stream &stream)
    {
        stream.async_read(buffer, [this, &stream](beast::error_code error, size_t) {
            if (error)
                loseTheWay("a server that stays");
            buffer.consume(buffer.size());
            readNext(stream);
        });
    }
};

int idle(const Assignment &assignment)
{
    net::io_context context{1};
    net::ssl::context tls(net::ssl::context::tls_client);
    if (!assignment.authority.empty()) {
        tls.load_verify_file(assignment.authority);
        tls.set_verify_mode(net::ssl::verify_peer);
    }
    const ServerAddress address = addressOf(assignment.url);
    std::vector<std::unique_ptr<IdleConnection>> connections;
    const auto open = [&](int count) {
        for (int i = 0; i < count; ++i) {
            connections.push_back(std::make_unique<IdleConnection>(context, tls, address, int(connections.size())));
            context.poll();
        }
    };
    open(assignment.warm);
    net::posix::stream_descriptor input(context, STDIN_FILENO);
    std::array<char, 64> line{};
    const std::function<void(beast::error_code, size_t)> heard = [&](beast::error_code error, size_t) {
        if (error)
            return context.stop();
        open(assignment.count);
        input.async_read_some(net::buffer(line), heard);
    };
    input.async_read_some(net::buffer(line), heard);
    context.run();
    return 0;
}

}   // namespace

int main(int argc, char *argv[])
{
    const Assignment assignment = readAssignment(argc, argv);
    if (assignment.isIdle)
        return idle(assignment);
    CountingLoop(assignment).run();
    return 0;
}
