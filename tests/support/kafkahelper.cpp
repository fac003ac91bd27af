// SPDX-License-Identifier: GPL-3.0-or-later

// Kafka for tests, in processes of their own: librdkafka's mock cluster, and a reader that knows nothing of ours.
//
//   kafkahelper broker               prints "HOST:PORT"; takes a command a line and answers "ok": "down", "up", "slow
//                                    MILLISECONDS", "refuse CODE COUNT" (of the next produce requests),
//                                    "refuse-producer CODE COUNT" (of the next requests to be a producer); ends with
//                                    its standard input
//   kafkahelper write BROKERS        sends "TOPIC<tab>KEY<tab>VALUE" of each line of its standard input, and ends
//   kafkahelper read BROKERS TOPIC…  prints "TOPIC<tab>KEY<tab>VALUE" of everything that is there, and ends

#include <librdkafka/rdkafka.h>
#include <librdkafka/rdkafka_mock.h>

#include <cstdio>
#include <cstring>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

static constexpr int Partitions = 4;

static int broke(const char *what)
{
    std::fprintf(stderr, "%s\n", what);
    return 1;
}

static int runBroker()
{
    char why[256] = "";
    rd_kafka_t *const client = rd_kafka_new(RD_KAFKA_PRODUCER, rd_kafka_conf_new(), why, sizeof(why));
    rd_kafka_mock_cluster_t *const cluster = client ? rd_kafka_mock_cluster_new(client, 1) : nullptr;
    if (!cluster)
        return broke(why);
    std::cout << rd_kafka_mock_cluster_bootstraps(cluster) << std::endl;
    for (std::string line; std::getline(std::cin, line);) {
        std::istringstream words(line);
        std::string command;
        words >> command;
        if (command == "down") {
            rd_kafka_mock_broker_set_down(cluster, 1);
        } else if (command == "up") {
            rd_kafka_mock_broker_set_up(cluster, 1);
        } else if (command == "slow") {
            int milliseconds = 0;
            words >> milliseconds;
            rd_kafka_mock_broker_set_rtt(cluster, 1, milliseconds);
        } else if (command == "refuse" || command == "refuse-producer") {
            const int request = command == "refuse" ? 0 : 22;   // Produce, InitProducerId.
            int code = 0, count = 0;
            words >> code >> count;
            const std::vector<rd_kafka_resp_err_t> errors(static_cast<size_t>(count),
                                                          static_cast<rd_kafka_resp_err_t>(code));
            rd_kafka_mock_push_request_errors_array(cluster, request, errors.size(), errors.data());
        } else {
            return broke("unknown command");
        }
        std::cout << "ok" << std::endl;
    }
    rd_kafka_mock_cluster_destroy(cluster);
    rd_kafka_destroy(client);
    return 0;
}

static int write(const char *brokers)
{
    char why[256] = "";
    rd_kafka_conf_t *const configuration = rd_kafka_conf_new();
    rd_kafka_conf_set(configuration, "bootstrap.servers", brokers, why, sizeof(why));
    rd_kafka_t *const client = rd_kafka_new(RD_KAFKA_PRODUCER, configuration, why, sizeof(why));
    if (!client)
        return broke(why);
    for (std::string line; std::getline(std::cin, line);) {
        const size_t first = line.find('\t'), second = line.find('\t', first + 1);
        if (first == std::string::npos || second == std::string::npos)
            return broke("no TOPIC<tab>KEY<tab>VALUE");
        const std::string topic = line.substr(0, first), key = line.substr(first + 1, second - first - 1);
        std::string value = line.substr(second + 1);
        const rd_kafka_resp_err_t error = rd_kafka_producev(
            client, RD_KAFKA_V_TOPIC(topic.c_str()), RD_KAFKA_V_KEY(key.data(), key.size()),
            RD_KAFKA_V_VALUE(value.data(), value.size()),
            RD_KAFKA_V_MSGFLAGS(RD_KAFKA_MSG_F_COPY | RD_KAFKA_MSG_F_BLOCK), RD_KAFKA_V_END);
        if (error)
            return broke(rd_kafka_err2str(error));
    }
    if (rd_kafka_flush(client, 60'000))
        return broke("nobody takes it");
    rd_kafka_destroy(client);
    return 0;
}

static int read(const char *brokers, const std::vector<const char *> &topics)
{
    char why[256] = "";
    rd_kafka_conf_t *const configuration = rd_kafka_conf_new();
    for (const auto &[name, value] : {std::pair{"bootstrap.servers", brokers},
                                      {"group.id", "reader"},
                                      {"enable.partition.eof", "true"},
                                      {"enable.auto.commit", "false"},
                                      {"auto.offset.reset", "earliest"}})
        rd_kafka_conf_set(configuration, name, value, why, sizeof(why));
    rd_kafka_t *const client = rd_kafka_new(RD_KAFKA_CONSUMER, configuration, why, sizeof(why));
    if (!client)
        return broke(why);
    rd_kafka_poll_set_consumer(client);
    rd_kafka_topic_partition_list_t *const list = rd_kafka_topic_partition_list_new(1);
    for (const char *const topic : topics) {
        for (int partition = 0; partition < Partitions; ++partition)
            rd_kafka_topic_partition_list_add(list, topic, partition)->offset = RD_KAFKA_OFFSET_BEGINNING;
    }
    rd_kafka_assign(client, list);
    for (int open = list->cnt; open > 0;) {
        rd_kafka_message_t *const message = rd_kafka_consumer_poll(client, 30'000);
        if (!message)
            return broke("nothing comes");
        if (message->err == RD_KAFKA_RESP_ERR__PARTITION_EOF) {
            --open;
        } else if (message->err) {
            return broke(rd_kafka_message_errstr(message));
        } else {
            std::cout << rd_kafka_topic_name(message->rkt) << '\t'
                      << std::string(static_cast<const char *>(message->key), message->key_len) << '\t'
                      << std::string(static_cast<const char *>(message->payload), message->len) << '\n';
        }
        rd_kafka_message_destroy(message);
    }
    std::cout.flush();
    rd_kafka_topic_partition_list_destroy(list);
    rd_kafka_consumer_close(client);
    rd_kafka_destroy(client);
    return 0;
}

int main(int argc, char **argv)
{
    if (argc == 2 && std::strcmp(argv[1], "broker") == 0)
        return runBroker();
    if (argc == 3 && std::strcmp(argv[1], "write") == 0)
        return write(argv[2]);
    if (argc > 3 && std::strcmp(argv[1], "read") == 0)
        return read(argv[2], std::vector<const char *>(argv + 3, argv + argc));
    return broke("usage: kafkahelper broker | write BROKERS | read BROKERS TOPIC...");
}
