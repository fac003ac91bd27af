// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <optional>
#include <vector>

namespace tst_seams {

// What the world does to us comes in at a few places, so that everything else can be lived through with a made-up
// clock, a seed and no network; and what must never be done is done nowhere. Each rule is a function over a path and a
// text, so that it can be shown to fail. Where a rule has exceptions they are listed here, each with its reason, and
// one that is not needed any more has to go.

namespace {

struct Token {
    enum class Kind { Name, Sign, Text };
    Kind kind = Kind::Sign;
    QString text;   ///< Of a Text what stands between the quotes.
    int line = 0;
};

/// Names, signs ("::" and "->" as one) and texts, without comments. Names in includes are names, too.
std::vector<Token> tokensOf(const QString &text)
{
    std::vector<Token> tokens;
    int line = 1;
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        const QStringView rest = QStringView(text).mid(i);
        qsizetype length = 1;
        if (rest.startsWith(QLatin1String("//"))) {
            const qsizetype end = text.indexOf(u'\n', i);
            length = (end < 0 ? text.size() : end) - i;
        } else if (rest.startsWith(QLatin1String("/*"))) {
            const qsizetype end = text.indexOf(QLatin1String("*/"), i + 2);
            length = (end < 0 ? text.size() : end + 2) - i;
        } else if (rest.startsWith(QLatin1String("R\""))) {
            const qsizetype open = text.indexOf(u'(', i);
            const QString close = u')' + text.mid(i + 2, open - i - 2) + u'"';
            const qsizetype end = text.indexOf(close, open);
            length = (end < 0 ? text.size() : end + close.size()) - i;
            tokens.push_back({Token::Kind::Text, text.mid(open + 1, (end < 0 ? text.size() : end) - open - 1), line});
        } else if (c == u'"' || c == u'\'') {
            while (i + length < text.size() && text[i + length] != c && text[i + length] != u'\n')
                length += text[i + length] == u'\\' ? 2 : 1;
            tokens.push_back({Token::Kind::Text, text.mid(i + 1, length - 1), line});
            ++length;
        } else if (c.isLetterOrNumber() || c == u'_') {
            // A quote within a number is a separator: 10'000.
            while (i + length < text.size()
                   && (text[i + length].isLetterOrNumber() || text[i + length] == u'_'
                       || (c.isDigit() && text[i + length] == u'\'')))
                ++length;
            tokens.push_back({Token::Kind::Name, text.mid(i, length), line});
        } else if (!c.isSpace()) {
            if (rest.startsWith(QLatin1String("::")) || rest.startsWith(QLatin1String("->")))
                length = 2;
            tokens.push_back({Token::Kind::Sign, text.mid(i, length), line});
        }
        line += int(rest.left(length).count(u'\n'));
        i += length;
    }
    return tokens;
}

/// What a rule found, before anybody asked whether it may be there.
struct Finding {
    QString what;
    int line = 0;
};

/// Where the rule does not hold, and why. The path is a file, or a folder with its '/'.
struct Exception {
    const char *path;
    const char *what;   ///< The name that may be used there; "" for all that the rule finds.
    const char *why;
};

struct Rule {
    const char *name;
    const char *says;
    std::vector<Finding> (*find)(const QString &path, const std::vector<Token> &tokens) = nullptr;
    std::vector<Exception> exceptions;
};

/// Of tokens that may run over the end.
QString textAt(const std::vector<Token> &tokens, size_t i) { return i < tokens.size() ? tokens[i].text : QString(); }

std::vector<Finding> namesIn(const std::vector<Token> &tokens, const QSet<QString> &names)
{
    std::vector<Finding> found;
    for (size_t i = 0; i < tokens.size(); ++i) {
        const bool isHeader = textAt(tokens, i + 1) == QLatin1String(".")
                              && textAt(tokens, i + 2) == QLatin1String("h");
        if (tokens[i].kind == Token::Kind::Name && !isHeader && names.contains(tokens[i].text))
            found.push_back({tokens[i].text, tokens[i].line});
    }
    return found;
}

QSet<QString> words(const char *text)
{
    const QStringList list = QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
    return {list.cbegin(), list.cend()};
}

std::vector<Finding> clocksIn(const QString &, const std::vector<Token> &tokens)
{
    static const QSet<QString> names = words(
        "steady_clock system_clock high_resolution_clock utc_clock file_clock clock_gettime gettimeofday timespec_get "
        "mach_continuous_time mach_absolute_time QueryInterruptTimePrecise QueryUnbiasedInterruptTime GetTickCount64 "
        "GetSystemTimePreciseAsFileTime QElapsedTimer QDeadlineTimer currentDateTime currentDateTimeUtc currentDate "
        "currentTime currentMSecsSinceEpoch currentSecsSinceEpoch");
    std::vector<Finding> found = namesIn(tokens, names);
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].text == QLatin1String("time") && textAt(tokens, i + 1) == QLatin1String("(")
            && words("nullptr NULL").contains(textAt(tokens, i + 2)) && textAt(tokens, i + 3) == QLatin1String(")"))
            found.push_back({QStringLiteral("time"), tokens[i].line});
    }
    return found;
}

bool isPure(const QString &path)
{
    for (const char *room : {"core/resilience/", "core/feed/", "core/quality/", "core/venues/"}) {
        if (path.startsWith(QLatin1String(room)))
            return true;
    }
    // Those that ARCHITECTURE.md calls pure, in rooms that are not.
    static const QStringList files = {
        QStringLiteral("core/history/historyrecorder"),  QStringLiteral("core/history/historyanalysis"),
        QStringLiteral("core/history/incident"),         QStringLiteral("core/history/incidentfacts"),
        QStringLiteral("core/history/linesampler"),      QStringLiteral("core/history/pastquestion"),
        QStringLiteral("core/outlets/alerts/alertbook"), QStringLiteral("core/outlets/publish/publishrecorder"),
        QStringLiteral("core/outlets/metricsregistry"),  QStringLiteral("core/outlets/trustbook"),
        QStringLiteral("core/outlets/trustprotocol"),    QStringLiteral("ui/rehearsal/rehearsaljudge"),
        QStringLiteral("app/agent/servicewatchdog")};
    return files.contains(path.section(u'.', 0, 0));
}

std::vector<Finding> askedTimeIn(const QString &path, const std::vector<Token> &tokens)
{
    std::vector<Finding> found;
    if (!isPure(path))
        return found;
    for (size_t i = 0; i < tokens.size(); ++i) {
        const bool isCall = textAt(tokens, i + 1) == QLatin1String("(");
        const bool isOfClock = i > 1 && tokens[i - 1].text == QLatin1String("::")
                               && tokens[i - 2].text == QLatin1String("Clock");
        if (isCall
            && (tokens[i].text == QLatin1String("wallNow")
                || (isOfClock && words("now awake").contains(tokens[i].text))))
            found.push_back({tokens[i].text, tokens[i].line});
        if (tokens[i].text == QLatin1String("fromSystem") && isCall)
            found.push_back({tokens[i].text, tokens[i].line});
    }
    return found;
}

std::vector<Finding> randomnessIn(const QString &, const std::vector<Token> &tokens)
{
    static const QSet<QString> names = words("QRandomGenerator QRandomGenerator64 random_device mt19937 mt19937_64 "
                                             "minstd_rand minstd_rand0 ranlux24 ranlux48 "
                                             "knuth_b default_random_engine rand srand rand_r drand48 srandom "
                                             "arc4random RAND_bytes RAND_priv_bytes getrandom "
                                             "getentropy createUuid BCryptGenRandom");
    return namesIn(tokens, names);
}

std::vector<Finding> sleepsIn(const QString &, const std::vector<Token> &tokens)
{
    static const QSet<QString> names = words(
        "sleep usleep nanosleep clock_nanosleep msleep sleep_for sleep_until Sleep SleepEx QEventLoop processEvents "
        "waitForConnected waitForDisconnected waitForReadyRead waitForBytesWritten waitForEncrypted "
        "waitForNewConnection waitForStarted waitForFinished qSleep qWait BlockingQueuedConnection");
    return namesIn(tokens, names);
}

std::vector<Finding> socketsIn(const QString &, const std::vector<Token> &tokens)
{
    static const QSet<QString> names = words(
        "QTcpSocket QTcpServer QUdpSocket QSctpSocket QSslSocket QSslServer QLocalSocket QLocalServer QHostInfo "
        "QDnsLookup QNetworkAccessManager QHttpServer getaddrinfo sockaddr_in sockaddr_in6 sockaddr_un "
        "curl_easy_init curl_multi_init rd_kafka_new Exposer QDBusInterface QDBusConnection");
    return namesIn(tokens, names);
}

std::vector<Finding> webSocketsIn(const QString &, const std::vector<Token> &tokens)
{
    static const QSet<QString> names = words("QWebSocket QWebSocketServer QWebSocketHandshakeOptions "
                                             "QWebSocketProtocol QWebSocketCorsAuthenticator");
    return namesIn(tokens, names);
}

std::vector<Finding> trustingIn(const QString &, const std::vector<Token> &tokens)
{
    static const QSet<QString> names = words("ignoreSslErrors VerifyNone QueryPeer SSL_VERIFY_NONE "
                                             "CURLOPT_PROXY_SSL_VERIFYPEER CURLOPT_SSL_VERIFYSTATUS");
    std::vector<Finding> found = namesIn(tokens, names);
    for (size_t i = 0; i < tokens.size(); ++i) {
        const QString &text = tokens[i].text;
        // Whoever touches these has to mean all of it.
        if ((text == QLatin1String("CURLOPT_SSL_VERIFYPEER") && textAt(tokens, i + 2) != QLatin1String("1L"))
            || (text == QLatin1String("CURLOPT_SSL_VERIFYHOST") && textAt(tokens, i + 2) != QLatin1String("2L"))
            || (text == QLatin1String("ssl.endpoint.identification.algorithm")
                && textAt(tokens, i + 2) != QLatin1String("https"))
            || text == QLatin1String("enable.ssl.certificate.verification"))
            found.push_back({text, tokens[i].line});
    }
    return found;
}

bool isSql(const Token &token)
{
    static const QRegularExpression statement(QStringLiteral(
        "^\\s*(SELECT\\b.*\\S|INSERT (OR \\w+ )?INTO\\b|UPDATE \\S+ SET\\b|DELETE FROM\\b|REPLACE INTO\\b|CREATE "
        "(UNIQUE )?(TABLE|INDEX|TRIGGER|VIEW)\\b|DROP (TABLE|INDEX|TRIGGER|VIEW)\\b|ALTER TABLE\\b|ATTACH\\b|PRAGMA\\b|"
        "VACUUM\\b|WITH \\w+ AS\\b)"));
    return token.kind == Token::Kind::Text && statement.match(token.text).hasMatch();
}

/// Statements that are put together, and ways past SqliteFile, which takes literals alone.
std::vector<Finding> builtSqlIn(const QString &path, const std::vector<Token> &tokens)
{
    static const QSet<QString> wraps = words("QStringLiteral QLatin1String QString QByteArray fromLatin1 fromUtf8 "
                                             "QByteArrayLiteral u QStringView tr std string string_view");
    static const QSet<QString> joins = words("arg append prepend insert replace push_back sprintf asprintf "
                                             "appendf format toString number");
    std::vector<Finding> found;
    const bool isSeam = path.startsWith(QLatin1String("core/history/sqlitefile."));
    for (size_t i = 0; i < tokens.size(); ++i) {
        const auto is = [&](size_t at, const char *text) { return textAt(tokens, at) == QLatin1String(text); };
        if (tokens[i].kind == Token::Kind::Name && tokens[i].text == QLatin1String("QSqlDatabase") && !isSeam)
            found.push_back({QStringLiteral("QSqlDatabase"), tokens[i].line});
        // A pointer or a declaration is what others have of it.
        if (tokens[i].text == QLatin1String("QSqlQuery") && !isSeam && !is(i + 1, "*") && !is(i + 1, ";")
            && !is(i + 1, ">"))
            found.push_back({QStringLiteral("QSqlQuery"), tokens[i].line});
        if (!isSql(tokens[i]))
            continue;
        static const QRegularExpression place(QStringLiteral("%(L?\\d|[sdilufg])"));
        bool isBuilt = place.match(tokens[i].text).hasMatch();
        size_t end = i + 1;   // Behind the text, its neighbours and what they are wrapped in.
        for (; end < tokens.size(); ++end) {
            const Token &token = tokens[end];
            const bool isMacro = token.kind == Token::Kind::Name && token.text.size() > 2
                                 && token.text == token.text.toUpper();
            if (token.kind == Token::Kind::Text)
                isBuilt = isBuilt || place.match(token.text).hasMatch();
            else if (!isMacro && token.text != QLatin1String(")"))
                break;
        }
        isBuilt = isBuilt || is(end, "+") || is(end, "%") || (is(end, ".") && joins.contains(textAt(tokens, end + 1)));
        size_t begin = i;
        while (begin > 0
               && (tokens[begin - 1].text == QLatin1String("(") || tokens[begin - 1].text == QLatin1String("::")
                   || wraps.contains(tokens[begin - 1].text)))
            --begin;
        if (begin > 0 && begin < i + 1) {
            const QString before = tokens[begin - 1].text;
            isBuilt = isBuilt || before == QLatin1String("+")
                      || (before == QLatin1String("=") && begin > 1 && tokens[begin - 2].text == QLatin1String("+"))
                      || (joins.contains(before) && textAt(tokens, begin) == QLatin1String("("));
        }
        if (isBuilt)
            found.push_back({QStringLiteral("\"%1\"").arg(tokens[i].text.left(40)), tokens[i].line});
    }
    return found;
}

const std::vector<Rule> &rules()
{
    static const std::vector<Rule> list = {
        {"clocks",
         "time is asked for by Clock and wallNow() of core/base/clock.h",
         &clocksIn,
         {
             {"core/base/clock.cpp", "", "is the seam"},
             {"core/account/keychainstore.cpp", "QDeadlineTimer", "how long a QWaitCondition waits; decides nothing"},
             {"core/account/secretstore.cpp", "QDeadlineTimer", "how long a QThread is waited for at the end"},
             {"core/outlets/alerts/alertpost.cpp", "QDeadlineTimer", "how long a QThread is waited for at the end"},
             {"core/outlets/alerts/alertservice.cpp", "QDeadlineTimer", "how long a QThread is waited for at the end"},
         }},
        {"asked time", "what decides is given `now` and a Random and asks nobody", &askedTimeIn, {}},
        {"randomness",
         "what decides by chance takes a Random of core/base/random.h",
         &randomnessIn,
         {
             {"core/base/random.h", "", "is the seam"},
             {"core/base/redactor.cpp", "QRandomGenerator", "a hash's key that nobody may guess; no decision"},
             {"core/account/keychainstore.cpp", "QRandomGenerator", "the value of a trial entry, to be read back"},
             {"core/account/vaultfile.cpp", "RAND_bytes", "salts and nonces of the vault have to come from OpenSSL"},
             {"core/history/sqlitefile.cpp", "createUuid", "the name of a connection, which Qt wants to be unique"},
             {"core/outlets/alerts/alertrequests.cpp", "createUuid", "a file's name that no other program takes"},
             {"core/outlets/publish/publishservice.cpp", "QRandomGenerator", "a run's name in what is published"},
             {"core/transport/websockettransport.cpp", "QRandomGenerator", "the mask of a frame (RFC 6455 5.3)"},
             {"app/simulator/certificate.cpp", "RAND_bytes", "the serial number of a certificate"},
         }},
        {"waiting",
         "nobody sleeps, waits for a socket or turns a loop within a loop",
         &sleepsIn,
         {
             {"core/outlets/metricsserver.cpp", "", "a thread that only knocks until the server has ended"},
             {"core/outlets/trustserver.cpp", "waitForConnected", "a socket file of this machine, once at the start"},
             {"core/outlets/alerts/alertchannels.cpp", "", "a channel blocks on a thread of its own"},
             {"app/common/terminationsignals.cpp", "sleep_for", "a thread of its own that ends the program"},
             {"app/desktop/singleinstance.cpp", "", "before there is a window: is another one running?"},
             {"app/agent/alertscommand.cpp", "sleep_for", "a command that waits for another program's answer"},
             {"app/agent/accounttest.cpp", "QEventLoop", "a command whose main() this loop is"},
             {"app/agent/accountscommand.cpp", "QEventLoop", "a command whose main() this loop is"},
             {"app/agent/conformancelines.h", "QEventLoop", "a command whose main() this loop is"},
         }},
        {"sockets",
         "each way out of the program has one file",
         &socketsIn,
         {
             {"core/transport/websockettransport.cpp", "", "feeds"},
             {"core/transport/websockettransport.h", "", "feeds"},
             {"core/connection/restclient.cpp", "QNetworkAccessManager", "REST of the venues"},
             {"core/connection/restclient.h", "QNetworkAccessManager", "REST of the venues"},
             {"core/outlets/alerts/httpposter.cpp", "curl_easy_init", "alerts"},
             {"core/outlets/alerts/addresscheck.cpp", "QHostInfo", "alerts: what a name means, asked once"},
             {"core/outlets/metricsserver.cpp", "", "the metrics endpoint"},
             {"core/outlets/trustserver.cpp", "", "the trust signal"},
             {"core/outlets/trustserver.h", "", "the trust signal"},
             {"core/outlets/trustconversation.cpp", "", "the trust signal"},
             {"core/outlets/trustconversation.h", "", "the trust signal"},
             {"core/outlets/publish/kafkaproducer.cpp", "rd_kafka_new", "Kafka"},
             {"app/agent/servicemanager.cpp", "", "systemd's notification socket"},
             {"app/desktop/singleinstance.cpp", "", "the window that is open already"},
             {"app/desktop/singleinstance.h", "", "the window that is open already"},
             {"app/desktop/notificationserver.cpp", "", "the desktop's notifications"},
             {"app/desktop/notificationserver.h", "", "the desktop's notifications"},
             {"ui/settings/theme.cpp", "", "the desktop portal's colour scheme"},
             {"ui/settings/theme.h", "", "the desktop portal's colour scheme"},
             {"app/simulator/", "", "exchanges on loopback are servers"},
             {"app/desktop/desktopalerts.cpp", "QDBusConnection", "is given the session's bus, for notifications"},
             {"app/desktop/desktopalerts.h", "QDBusConnection", "is given the session's bus, for notifications"},
             {"app/desktop/desktopsession.cpp", "QDBusConnection", "gives them the session's bus"},
             {"app/desktop/main.cpp", "QDBusConnection", "gives them the session's bus"},
         }},
        {"QWebSocket",
         "core/transport/websockettransport.cpp alone knows it",
         &webSocketsIn,
         {
             {"core/transport/websockettransport.cpp", "", "is the seam"},
             {"core/transport/websockettransport.h", "QWebSocket", "declares it"},
         }},
        {"certificates",
         "no certificate is taken unseen",
         &trustingIn,
         {
             {"app/simulator/certificate.cpp", "VerifyNone", "of the simulator's clients, which have none"},
         }},
        {"SQL",
         "a statement is one literal, run by SqliteFile, with its values bound",
         &builtSqlIn,
         {
             {"core/history/sqlitefile.cpp", "\"PRAGMA application_id = %1\"",
              "a number of ours; SQLite binds none here"},
             {"core/history/sqlitefile.cpp", "\"PRAGMA user_version = %1\"",
              "a number of ours; SQLite binds none here"},
         }},
    };
    return list;
}

bool covers(const Exception &exception, const QString &path, const QString &what)
{
    const QLatin1String place(exception.path);
    const bool isThere = place.endsWith(QLatin1Char('/')) ? path.startsWith(place) : path == place;
    return isThere && (*exception.what == '\0' || what == QLatin1String(exception.what));
}

/// One line per violation; `used` notes which exceptions were needed.
QStringList violationsIn(const QString &path, const QString &text, QSet<const Exception *> *used = nullptr)
{
    QStringList found;
    const std::vector<Token> tokens = tokensOf(text);
    for (const Rule &rule : rules()) {
        for (const Finding &finding : rule.find(path, tokens)) {
            const auto exception = std::find_if(rule.exceptions.cbegin(), rule.exceptions.cend(),
                                                [&](const Exception &one) { return covers(one, path, finding.what); });
            if (exception == rule.exceptions.cend())
                found += QStringLiteral("%1:%2: %3: %4, but %5")
                             .arg(path)
                             .arg(finding.line)
                             .arg(QLatin1String(rule.name), finding.what, QLatin1String(rule.says));
            else if (used != nullptr)
                used->insert(&*exception);
        }
    }
    return found;
}

/// What is shipped: core, app and ui.
QMap<QString, QString> sourcesOfTheTree()
{
    QMap<QString, QString> sources;
    const QDir root(QStringLiteral(FEEDWARDEN_SOURCE_DIR));
    for (const auto *folder : {"core", "ui", "app"}) {
        QDirIterator iterator(root.filePath(QLatin1String(folder)), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                              QDir::Files, QDirIterator::Subdirectories);
        while (iterator.hasNext()) {
            QFile file(iterator.next());
            if (file.open(QIODevice::ReadOnly))
                sources.insert(root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
        }
    }
    return sources;
}

}   // namespace

class TestSeams final : public QObject
{
    Q_OBJECT
private slots:
    void plantedViolationIsFound_data();
    void plantedViolationIsFound();
    void whatIsAllowedPasses_data();
    void whatIsAllowedPasses();
    void everyRuleHasAPlantedViolation();
    void everySourceKeepsToTheSeams();
};

void TestSeams::plantedViolationIsFound_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *rule, const char *name, const char *path, const char *text) {
        QTest::addRow("%s: %s", rule, name)
            << QString::fromLatin1(rule) << QString::fromLatin1(path) << QString::fromUtf8(text);
    };
    row("clocks", "std", "core/monitor/a.cpp", "const auto t = std::chrono::steady_clock::now();");
    row("clocks", "Qt", "ui/dashboard/a.cpp", "auto t = QDateTime::currentDateTimeUtc();");
    row("clocks", "a date", "core/monitor/feedgroup.cpp", "m_today(QDate::currentDate())");
    row("clocks", "an included timer", "core/outlets/alerts/alertpost.cpp", "#include <QElapsedTimer>\n");
    row("clocks", "C", "app/agent/a.cpp", "const time_t t = ::time(nullptr);");
    row("clocks", "POSIX", "core/base/logging.cpp", "clock_gettime(CLOCK_REALTIME, &t);");
    row("clocks", "behind a comment", "core/monitor/a.cpp", "/* now\n */ QElapsedTimer t;");
    row("clocks", "behind a quote", "core/monitor/a.cpp", "auto q = '\"'; QElapsedTimer t; auto r = '\"';");
    row("clocks", "behind a raw text", "core/monitor/a.cpp", "auto q = R\"x(\" // )x\"; QElapsedTimer t;");
    row("asked time", "a pure room", "core/feed/a.cpp", "const auto now = Clock::now();");
    row("asked time", "the wall", "core/resilience/a.h", "WallTime t = feedwarden::wallNow();");
    row("asked time", "as a default", "core/quality/a.h", "void f(Clock::time_point now = Clock::now());");
    row("asked time", "a pure file", "core/outlets/trustbook.cpp", "return Clock::awake();");
    row("asked time", "chance", "core/resilience/backoff.cpp", "auto r = Random::fromSystem();");
    row("randomness", "Qt", "core/resilience/a.cpp", "QRandomGenerator::global()->bounded(5);");
    row("randomness", "std", "core/connection/a.cpp", "std::mt19937_64 engine(std::random_device{}());");
    row("randomness", "C", "app/agent/a.cpp", "int i = rand();");
    row("randomness", "another kind", "core/history/sqlitefile.cpp", "QRandomGenerator g;");
    row("waiting", "a sleep", "core/connection/a.cpp", "std::this_thread::sleep_for(1s);");
    row("waiting", "Qt", "ui/charts/a.cpp", "QThread::msleep(10);");
    row("waiting", "a loop in a loop", "ui/dashboard/a.cpp", "QEventLoop loop;");
    row("waiting", "events", "ui/dashboard/a.cpp", "QCoreApplication::processEvents();");
    row("waiting", "a socket", "core/connection/restclient.cpp", "socket.waitForConnected(100);");
    row("waiting", "another thread", "core/monitor/a.cpp", "connect(a, b, c, d, Qt::BlockingQueuedConnection);");
    row("sockets", "TCP", "core/monitor/a.cpp", "#include <QTcpSocket>\n");
    row("sockets", "names", "core/venues/a.cpp", "QHostInfo::fromName(host);");
    row("sockets", "HTTP", "ui/feeds/a.cpp", "QNetworkAccessManager m;");
    row("sockets", "curl", "core/outlets/alerts/alertpost.cpp", "CURL *c = curl_easy_init();");
    row("sockets", "POSIX", "core/base/a.cpp", "struct sockaddr_un address;");
    row("QWebSocket", "a header", "core/connection/connector.cpp", "#include <QtWebSockets/QWebSocket>\n");
    row("QWebSocket", "a neighbour", "core/transport/transport.cpp", "QWebSocket socket;");
    row("QWebSocket", "a server in its file", "core/transport/websockettransport.h", "QWebSocketServer *server;");
    row("certificates", "ignored", "core/transport/websockettransport.cpp", "m_socket->ignoreSslErrors();");
    row("certificates", "of a reply", "core/connection/restclient.cpp", "reply->ignoreSslErrors(errors);");
    row("certificates", "not looked at", "core/connection/restclient.cpp",
        "c.setPeerVerifyMode(QSslSocket::VerifyNone);");
    row("certificates", "curl", "core/outlets/alerts/httpposter.cpp", "set(CURLOPT_SSL_VERIFYPEER, 0L);");
    row("certificates", "curl's host", "core/outlets/alerts/httpposter.cpp", "set(CURLOPT_SSL_VERIFYHOST, 1L);");
    row("certificates", "Kafka", "core/outlets/publish/kafkaproducer.cpp",
        "set(\"ssl.endpoint.identification.algorithm\", \"none\");");
    row("certificates", "Kafka's all", "core/outlets/publish/kafkaproducer.cpp",
        "set(\"enable.ssl.certificate.verification\", \"false\");");
    row("SQL", "joined", "core/history/historytables.cpp", "db.run(\"SELECT a FROM b WHERE c = \" + name);");
    row("SQL", "arg", "core/outlets/outbox.cpp", "QStringLiteral(\"DELETE FROM entry WHERE id = %1\").arg(id)");
    row("SQL", "arg, later", "core/outlets/outbox.cpp", "QStringLiteral(\"SELECT a \"\n \"FROM %1 WHERE b\").arg(id)");
    row("SQL", "joined in front", "core/history/a.cpp", "sql = QString(begin) + QStringLiteral(\"SELECT a FROM b\");");
    row("SQL", "joined to", "core/history/a.cpp", "sql += QLatin1String(\"UPDATE a SET b = 1\");");
    row("SQL", "printed", "core/history/a.cpp", "snprintf(s, n, \"INSERT INTO a VALUES (%s)\", text);");
    row("SQL", "a wrapped name", "core/history/a.cpp", "QStringLiteral(\"PRAGMA \") + name");
    row("SQL", "appended", "core/history/a.cpp", "sql.append(\"DROP TABLE a\");");
    row("SQL", "a query of one's own", "core/history/historyreader.cpp", "QSqlQuery query(db);");
    row("SQL", "a connection of one's own", "ui/charts/a.cpp", "auto db = QSqlDatabase::addDatabase(x);");
}

void TestSeams::plantedViolationIsFound()
{
    QFETCH(const QString, rule);
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    const QStringList found = violationsIn(path, text);
    QVERIFY2(std::any_of(found.cbegin(), found.cend(),
                         [&](const QString &line) { return line.contains(u' ' + rule + QLatin1String(": ")); }),
             qPrintable(QLatin1String("found: ") + found.join(u'\n')));
}

void TestSeams::everyRuleHasAPlantedViolation()
{
    // The rows above go by the rules' names: a new rule without one is found here.
    QSet<QString> planted;
    QFile self(QStringLiteral(FEEDWARDEN_SOURCE_DIR "/tests/unit/tst_seams.cpp"));
    QVERIFY(self.open(QIODevice::ReadOnly));
    const std::vector<Token> tokens = tokensOf(QString::fromUtf8(self.readAll()));
    for (size_t i = 0; i + 2 < tokens.size(); ++i) {
        if (tokens[i].text == QLatin1String("row") && tokens[i + 2].kind == Token::Kind::Text)
            planted.insert(tokens[i + 2].text);
    }
    for (const Rule &rule : rules())
        QVERIFY2(planted.contains(QLatin1String(rule.name)), rule.name);
}

void TestSeams::whatIsAllowedPasses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *path, const char *text) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromUtf8(text);
    };
    row("our clock", "core/monitor/a.cpp", "const auto now = Clock::now(); const auto wall = wallNow();");
    row("told time", "core/feed/a.cpp", "void f(Clock::time_point now, WallTime wallNow);");
    row("a word in a comment", "core/feed/a.cpp", "// As QElapsedTimer does; never ignoreSslErrors().\n");
    row("a word in a text", "core/feed/a.cpp", "auto s = \"QWebSocket, sleep, rand\";");
    row("a member of that name", "core/feed/a.cpp", "void asleep(); int time(int); Clock::duration sleepTime;");
    row("its own file", "core/transport/websockettransport.cpp", "#include <QWebSocket>\nQWebSocket s;");
    row("the simulator", "app/simulator/venuehost.cpp", "QTcpServer server;");
    row("curl as it is meant", "core/outlets/alerts/httpposter.cpp",
        "set(CURLOPT_SSL_VERIFYPEER, 1L); set(CURLOPT_SSL_VERIFYHOST, 2L);");
    row("a literal", "core/history/historytables.cpp",
        "db.run(\"SELECT a FROM b \"\n MACRO \" WHERE c = ?\", name + 1, list.at(2));");
    row("an answer", "core/history/historyreader.cpp", "QSqlQuery *const rows = db.ask(\"SELECT a FROM b\");");
    row("a sentence", "ui/dashboard/a.cpp", "tr(\"Select a shorter time. %1\").arg(n) + tr(\"With %n\") + x");
    row("a sentence that begins so", "app/agent/a.cpp", "QStringLiteral(\"UPDATE now to %1\").arg(n)");
}

void TestSeams::whatIsAllowedPasses()
{
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    const QStringList found = violationsIn(path, text);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestSeams::everySourceKeepsToTheSeams()
{
    const QMap<QString, QString> sources = sourcesOfTheTree();
    QVERIFY(sources.size() > 300);   // It did look.
    QStringList found;
    QSet<const Exception *> used;
    for (auto source = sources.cbegin(); source != sources.cend(); ++source)
        found += violationsIn(source.key(), source.value(), &used);
    QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(u'\n')));

    // An exception that nothing needs would let something else in.
    QStringList idle;
    for (const Rule &rule : rules()) {
        for (const Exception &exception : rule.exceptions) {
            if (!used.contains(&exception))
                idle += QStringLiteral("%1: %2 %3")
                            .arg(QLatin1String(rule.name), QLatin1String(exception.path),
                                 QLatin1String(exception.what));
        }
    }
    QVERIFY2(idle.isEmpty(), qPrintable(QLatin1Char('\n') + idle.join(u'\n')));
}

}   // namespace tst_seams

FEEDWARDEN_APPLESS_TEST(tst_seams::TestSeams)
#include "tst_seams.moc"
