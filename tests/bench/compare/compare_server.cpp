// SPDX-License-Identifier: GPL-3.0-or-later

// The server that every contender reads from: a Firehose for one client, after which it ends.
// Usage: compare_server MESSAGES PER_SECOND [TIMES]; 0 per second is as fast as they are read. Prints its port, and,
// once the client has gone, writes the time right before each write to the file TIMES.

#include "tests/bench/firehose.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <vector>

#include <sys/prctl.h>

using namespace feedwarden;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    Firehose::Options options;
    options.messages = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 0;
    options.perSecond = argc > 2 ? std::atof(argv[2]) : 0;
    if (argc < 3 || options.messages < 1 || options.perSecond < 0) {
        std::fputs("compare_server MESSAGES PER_SECOND [TIMES]\n", stderr);
        return 2;
    }
    ::prctl(PR_SET_TIMERSLACK, 1);   // The thread that is paced inherits it: else each message is up to 50 us late.
    std::vector<qint64> times;
    if (argc > 3) {
        times.resize(options.messages);
        options.sentAt = times.data();
    }
    Firehose firehose(options);
    firehose.start();
    std::printf("%d\n", int(firehose.waitForPort()));
    std::fflush(stdout);
    firehose.QThread::wait();
    if (argc <= 3)
        return 0;
    std::FILE *const file = std::fopen(argv[3], "wb");
    const bool isWritten = file && std::fwrite(times.data(), sizeof times[0], times.size(), file) == times.size()
                           && std::fclose(file) == 0;
    return isWritten ? 0 : 1;
}
