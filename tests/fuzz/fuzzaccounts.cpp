// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/frames.h"
#include "tests/fuzz/fuzztarget.h"

namespace feedwarden::fuzz {

// Frames of each venue's private sessions, one a line. The whole is also taken for each answer over REST.

namespace {

constexpr WallTime Now(std::chrono::milliseconds(1'747'385'641'636));

/// The key of RFC 8032's first test, which every venue takes for one of its own.
TestAccount accountOf(const QString &venue)
{
    const QByteArray seed = QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    const QByteArray secret = seed.toBase64();
    TestAccount account(venue, {Secret("key"), Secret(secret), Secret("phrase")}, Now);
    account.enter();
    static_cast<void>(account.subscribe({OrdersIndex, BalancesIndex, PositionsIndex}));
    return account;
}

void followAccount(const QString &venue, const QByteArray &input)
{
    TestAccount account = accountOf(venue);
    TestAccount sheltered = accountOf(venue);
    qsizetype frames = 0;
    for (const QByteArray &frame : input.split('\n')) {
        if (++frames > 16)
            break;
        const DecodedFrame out = decode(*account, frame);
        const QByteArray wrong = inconsistency(out, 100);
        promise(wrong.isEmpty(), "the result of a frame fits together", wrong);
        promise(out.messages.size() == out.accountEvents.size(), "each account event has its message");
        if (!isQuarantined(out.problem)) {
            const QByteArray told = allOf(out);
            const QByteArray alone = allOf(decode(*sheltered, frame));
            promise(told == alone, "a frame that was refused leaves nothing behind", told + " | " + alone);
        }
    }
    for (const int status : {200, 401, 503}) {
        TestAccount asked = accountOf(venue);
        PrivateSession &session = asked.session();
        static_cast<void>(session.takePreparation(status, input));
        static_cast<void>(session.takeRenewal(status, input));
        const auto health = session.takeHealth(status, input);
        promise(status == 200 || health.failure || !session.healthRequest(), "a refusal is no good health");
        for (size_t request = 0; request < 3 && session.stateRequest(request); ++request) {
            DecodedFrame out;
            const auto failure = session.takeState(request, status, input, out);
            promise(!failure || out.messages.empty(), "what failed gives nothing");
            promise(status == 200 || failure, "a refusal is a failure");
            promise(out.messages.size() == out.accountEvents.size(), "each account event has its message");
        }
    }
}

}   // namespace

void addAccountTargets(std::vector<Target> &into)
{
    for (const QString &venue : accountVenues()) {
        into.push_back({"account-" + venue.toLatin1(), 4096, jsonWords(),
                        [venue](const QByteArray &input) { followAccount(venue, input); }});
    }
}

}   // namespace feedwarden::fuzz
