// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/terminationsignals.h"
#include "app/simulator/scenario.h"
#include "app/simulator/simulator.h"
#include "app/simulator/textwriter.h"
#include "core/base/buildinfo.h"
#include "core/base/durations.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <array>
#include <cstdio>
#include <iostream>
#include <thread>

#if defined(Q_OS_UNIX)
#include <unistd.h>
#endif

using namespace feedwarden;

namespace {

constexpr int ExitDone = 0, ExitFailed = 1, ExitUsage = 2;

void printLine(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

// `"api_key":"...","api_secret":"..."`, and what the venue has besides.
QByteArray keysOf(const SimCredentials &keys)
{
    TextWriter out;
    const auto put = [&](const char *name, const QByteArray &value) {
        if (!value.isEmpty())
            (out << (out.isEmpty() ? "\"" : ",\"") << name << "\":").quoted(viewOf(value));
    };
    put("api_key", keys.apiKey);
    put("api_secret", keys.apiSecret);
    put("passphrase", keys.passphrase);
    put("ed25519_key", keys.ed25519Key);
    put("ed25519_secret", keys.ed25519Secret);
    return out.bytes().toByteArray();
}

int complain(const QString &what, int code)
{
    std::fprintf(stderr, "feedwarden-sim: %s\n", qUtf8Printable(what));
    return code;
}

#if defined(Q_OS_UNIX)
// One command per line, answered by one line. The end of the input ends nothing: a service has none.
void obeyStandardInput(QCoreApplication &app, Simulator &simulator)
{
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, &app);
    QObject::connect(notifier, &QSocketNotifier::activated, &app,
                     [&simulator, notifier, pending = QByteArray()]() mutable {
                         std::array<char, 4096> chunk;
                         const ssize_t count = ::read(STDIN_FILENO, chunk.data(), chunk.size());
                         if (count <= 0) {
                             notifier->setEnabled(false);
                             return;
                         }
                         pending.append(chunk.data(), qsizetype(count));
                         for (qsizetype end; (end = pending.indexOf('\n')) >= 0; pending.remove(0, end + 1)) {
                             const QByteArray line = pending.left(end).trimmed();
                             if (!line.isEmpty())
                                 printLine(QJsonDocument(simulator.command(line)).toJson(QJsonDocument::Compact));
                         }
                     });
}
#else
// The console cannot be waited for together with sockets, so a thread reads it. It ends with the process.
void obeyStandardInput(QCoreApplication &, Simulator &simulator)
{
    std::thread([&simulator] {
        for (std::string line; std::getline(std::cin, line);) {
            QMetaObject::invokeMethod(&simulator, [&simulator, json = QByteArray::fromStdString(line).trimmed()] {
                if (!json.isEmpty())
                    printLine(QJsonDocument(simulator.command(json)).toJson(QJsonDocument::Compact));
            });
        }
    }).detach();
}
#endif

}   // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("feedwarden-sim"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FEEDWARDEN_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Exchanges on loopback that misbehave on command.\n\n"
                       "  serve            generated markets\n"
                       "  replay CAPTURE   a recording (NAME.jsonl or NAME.jsonl.gz, with its sidecars beside it)\n\n"
                       "Prints one JSON line per venue when ready. Reads commands from standard input, one JSON object "
                       "a line, and at\n"
                       "POST /simulator/control of each REST port: {\"fault\":\"reset\",\"venue\":\"binance-spot\"}, "
                       "{\"cmd\":\"clear\"},\n"
                       "{\"cmd\":\"status\"}. Faults: %1.")
            .arg(faultNames().join(QStringLiteral(", "))));
    parser.addPositionalArgument(QStringLiteral("command"), QStringLiteral("serve or replay"));
    parser.addPositionalArgument(QStringLiteral("capture"), QStringLiteral("replay: the recording"),
                                 QStringLiteral("[capture]"));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Shows this text."));
    const QCommandLineOption version(QStringLiteral("version"), QStringLiteral("Shows version, build and Qt."));
    const QCommandLineOption venue(QStringLiteral("venue"),
                                   QStringLiteral("A venue to serve, more than once for more; default all: %1.")
                                       .arg(Simulator::venueNames().join(QStringLiteral(", "))),
                                   QStringLiteral("V"));
    const QCommandLineOption listen(
        QStringLiteral("listen"),
        QStringLiteral("Address and port; with a port, venues take it and the ones after, two each."),
        QStringLiteral("address:port"), QStringLiteral("127.0.0.1:0"));
    const QCommandLineOption rate(QStringLiteral("rate"), QStringLiteral("Market events per second and venue."),
                                  QStringLiteral("N"), QStringLiteral("50"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("The same seed, the same markets."),
                                  QStringLiteral("N"), QStringLiteral("1"));
    const QCommandLineOption instruments(
        QStringLiteral("instruments"),
        QStringLiteral("serve: at least so many markets per venue; where it has fewer, more are made up (BTC2USDT)."),
        QStringLiteral("N"), QStringLiteral("0"));
    const QCommandLineOption accounts(QStringLiteral("accounts"),
                                      QStringLiteral("serve: test accounts of each venue with private sessions."),
                                      QStringLiteral("N"), QStringLiteral("1"));
    const QCommandLineOption accountRate(
        QStringLiteral("account-rate"),
        QStringLiteral("serve: events per second of each account, once somebody has come with its key."),
        QStringLiteral("N"), QStringLiteral("1"));
    const QCommandLineOption keyRights(QStringLiteral("key-rights"),
                                       QStringLiteral("serve: what the accounts' keys allow: read, trade or withdraw."),
                                       QStringLiteral("R"), QStringLiteral("read"));
    const QCommandLineOption scenario(QStringLiteral("scenario"), QStringLiteral("Faults with their times, TOML."),
                                      QStringLiteral("F.toml"));
    const QCommandLineOption truth(QStringLiteral("truth"), QStringLiteral("What was sent, and what was not."),
                                   QStringLiteral("F.jsonl"));
    const QCommandLineOption tls(QStringLiteral("tls"),
                                 QStringLiteral("wss and https, with a certificate made for this run."));
    const QCommandLineOption caFile(QStringLiteral("ca-file"),
                                    QStringLiteral("Writes the authority to trust there, PEM."),
                                    QStringLiteral("F.pem"));
    const QCommandLineOption speed(QStringLiteral("speed"),
                                   QStringLiteral("replay: times as fast as recorded, or max."),
                                   QStringLiteral("1|max"), QStringLiteral("1"));
    const QCommandLineOption shiftTime(QStringLiteral("shift-time"),
                                       QStringLiteral("replay: move event times and the time endpoint to now."));
    const QCommandLineOption settle(QStringLiteral("settle"),
                                    QStringLiteral("replay: from the last new subscription to the first message."),
                                    QStringLiteral("duration"), QStringLiteral("250ms"));
    const QCommandLineOption lifetime(
        QStringLiteral("lifetime"), QStringLiteral("Ends each connection after that long, as Binance does after 24h."),
        QStringLiteral("duration"));
    parser.addOptions({help, version, venue, listen, rate, seed, instruments, accounts, accountRate, keyRights,
                       scenario, truth, tls, caFile, lifetime, speed, shiftTime, settle});

    if (!parser.parse(QCoreApplication::arguments()))
        return complain(parser.errorText(), ExitUsage);
    if (parser.isSet(help)) {
        std::fputs(qUtf8Printable(parser.helpText()), stdout);
        return ExitDone;
    }
    if (parser.isSet(version)) {
        std::fputs(qUtf8Printable(versionText(QCoreApplication::applicationName())), stdout);
        return ExitDone;
    }

    const QStringList arguments = parser.positionalArguments();
    const QString command = arguments.value(0);
    Simulator::Options options;
    options.venues = parser.values(venue);
    if (command == QLatin1String("replay")) {
        if (arguments.size() != 2)
            return complain(QStringLiteral("replay needs one capture"), ExitUsage);
        if (options.venues.size() != 1)
            return complain(QStringLiteral("replay needs one --venue"), ExitUsage);
        Simulator::Replay replay{.capture = arguments[1], .shiftTime = parser.isSet(shiftTime)};
        bool ok = true;
        replay.speed = parser.value(speed) == QLatin1String("max") ? 0 : parser.value(speed).toDouble(&ok);
        if (!ok || replay.speed < 0 || (replay.speed == 0 && parser.value(speed) != QLatin1String("max")))
            return complain(QStringLiteral("--speed must be a number above 0, or max"), ExitUsage);
        const Result<std::chrono::milliseconds> wait = parseDuration(parser.value(settle));
        if (!wait)
            return complain(QStringLiteral("--settle: ") + wait.error().detail, ExitUsage);
        replay.settle = *wait;
        options.replay = replay;
    } else if (command != QLatin1String("serve") || arguments.size() != 1) {
        return complain(command.isEmpty() ? QStringLiteral("what to do? serve or replay CAPTURE; --help says more")
                                          : QStringLiteral("unknown command \"%1\"; there are serve and replay CAPTURE")
                                                .arg(arguments.join(QLatin1Char(' '))),
                        ExitUsage);
    }

    const QString endpoint = parser.value(listen);
    const qsizetype colon = endpoint.lastIndexOf(QLatin1Char(':'));
    QString address = endpoint.left(colon);
    if (address.startsWith(QLatin1Char('[')) && address.endsWith(QLatin1Char(']')))
        address = address.mid(1, address.size() - 2);
    bool portOk = false, rateOk = false, seedOk = false, instrumentsOk = false, accountsOk = false, lifeOk = false;
    options.port = endpoint.mid(colon + 1).toUShort(&portOk);
    if (colon < 0 || !portOk || !options.address.setAddress(address))
        return complain(QStringLiteral("--listen must be ADDRESS:PORT, such as 127.0.0.1:0"), ExitUsage);
    if (!options.address.isLoopback())
        return complain(QStringLiteral("--listen must be a loopback address: this is a simulator"), ExitUsage);
    options.rate = parser.value(rate).toDouble(&rateOk);
    options.seed = parser.value(seed).toULongLong(&seedOk);
    options.instruments = parser.value(instruments).toInt(&instrumentsOk);
    options.accounts = parser.value(accounts).toInt(&accountsOk);
    options.accountRate = parser.value(accountRate).toDouble(&lifeOk);
    if (!rateOk || !seedOk || !instrumentsOk || !accountsOk || !lifeOk) {
        return complain(QStringLiteral("--rate, --seed, --instruments, --accounts and --account-rate must be numbers"),
                        ExitUsage);
    }
    const QStringList rights{QStringLiteral("read"), QStringLiteral("trade"), QStringLiteral("withdraw")};
    if (!rights.contains(parser.value(keyRights)))
        return complain(QStringLiteral("--key-rights must be read, trade or withdraw"), ExitUsage);
    options.keyRights = SimKeyRights(int(rights.indexOf(parser.value(keyRights))));
    if (parser.isSet(lifetime)) {
        const Result<std::chrono::milliseconds> wait = parseDuration(parser.value(lifetime));
        if (!wait)
            return complain(QStringLiteral("--lifetime: ") + wait.error().detail, ExitUsage);
        options.lifetime = *wait;
    }
    options.truthFile = parser.value(truth);
    options.tls = parser.isSet(tls);

    QList<ScheduledFault> faults;
    if (parser.isSet(scenario)) {
        Result<QList<ScheduledFault>> read = readScenario(parser.value(scenario));
        if (!read)
            return complain(read.error().detail, ExitUsage);
        faults = *read;
    }

    const TerminationSignals termination;
    QObject::connect(&termination, &TerminationSignals::terminationRequested, &app, &QCoreApplication::quit);
    Simulator simulator(options);
    if (const auto started = simulator.start(); !started) {
        const bool isUsage = started.error().code == ErrorCode::InvalidArgument;
        return complain(started.error().detail, isUsage ? ExitUsage : ExitFailed);
    }
    const QByteArray pem = simulator.caCertificate().toPem();
    if (parser.isSet(caFile)) {
        QFile file(parser.value(caFile));
        if (!options.tls || !file.open(QIODevice::WriteOnly) || file.write(pem) != pem.size())
            return complain(QStringLiteral("--ca-file needs --tls and a file that can be written"), ExitFailed);
    }
    for (const Simulator::Endpoint &at : simulator.endpoints()) {
        // By hand, so that the keys stand in the documented order.
        QByteArray line = R"({"venue":")" + at.venue.toUtf8() + R"(","url":")" + at.url.toEncoded()
                          + R"(","rest_url":")" + at.restUrl.toEncoded() + '"';
        if (options.tls)
            line += R"(,"ca_pem":")" + QByteArray(pem).replace("\n", "\\n") + '"';
        // The test account stands in the line itself, all of them behind where there are more.
        if (!at.accounts.isEmpty())
            line += ',' + keysOf(at.accounts.constFirst());
        if (at.accounts.size() > 1) {
            line += R"(,"accounts":[)";
            for (const SimCredentials &each : at.accounts)
                line += (&each == &at.accounts.constFirst() ? "{" : ",{") + keysOf(each) + '}';
            line += ']';
        }
        printLine(line + '}');
    }
    QObject::connect(&simulator, &Simulator::commandFailed, &app,
                     [](const Error &error) { complain(QStringLiteral("scenario: ") + error.detail, ExitFailed); });
    for (const ScheduledFault &scheduled : faults)
        simulator.injectLater(scheduled.fault, scheduled.at);
    obeyStandardInput(app, simulator);
    return QCoreApplication::exec();
}
