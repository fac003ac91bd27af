// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace tst_includes {

// What may know what: the floors of ARCHITECTURE.md, read from the sources. The check is a function over a path and a
// text, so that it can be shown to fail.

namespace {

/// From the ground up. Rooms of one floor do not know each other.
const std::vector<QStringList> &floors()
{
    static const std::vector<QStringList> list = {
        {QStringLiteral("core/base")},
        {QStringLiteral("core/resilience"), QStringLiteral("core/feed")},
        {QStringLiteral("core/quality"), QStringLiteral("core/venues")},
        {QStringLiteral("core/transport")},
        {QStringLiteral("core/connection")},
        {QStringLiteral("core/account"), QStringLiteral("core/history")},
        {QStringLiteral("core/config"), QStringLiteral("core/words")},
        {QStringLiteral("core/outlets")},
        {QStringLiteral("core/monitor")},
        {QStringLiteral("ui")},
        {QStringLiteral("app")},
    };
    return list;
}

const QStringList &pureRooms()
{
    static const QStringList list = {QStringLiteral("core/resilience"), QStringLiteral("core/feed"),
                                     QStringLiteral("core/quality"), QStringLiteral("core/venues")};
    return list;
}

/// "core/feed" for "core/feed/stream.h", "ui" for "ui/charts/latency.h"; empty outside the house.
QString roomOf(const QString &path)
{
    if (path.startsWith(QLatin1String("core/")))
        return path.section(QLatin1Char('/'), 0, 1);
    if (path.startsWith(QLatin1String("ui/")) || path.startsWith(QLatin1String("app/")))
        return path.section(QLatin1Char('/'), 0, 0);
    return {};
}

int floorOf(const QString &room)
{
    for (size_t i = 0; i < floors().size(); ++i) {
        if (floors()[i].contains(room))
            return int(i);
    }
    return -1;
}

/// The text without comments and without what stands between quotes, line by line, but with include lines as they are:
/// a rule is not broken by being written down.
QStringList codeLines(const QString &text)
{
    QStringList lines;
    bool inComment = false;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        QString code;
        const bool isInclude = !inComment && line.trimmed().startsWith(QLatin1Char('#'));
        QChar quote;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const QStringView rest = QStringView(line).mid(i);
            if (inComment) {
                if (rest.startsWith(QLatin1String("*/"))) {
                    inComment = false;
                    ++i;
                }
                continue;
            }
            if (!quote.isNull()) {
                if (line[i] == QLatin1Char('\\'))
                    ++i;
                else if (line[i] == quote)
                    quote = QChar();
                continue;
            }
            if (rest.startsWith(QLatin1String("//")))
                break;
            if (rest.startsWith(QLatin1String("/*"))) {
                inComment = true;
                ++i;
                continue;
            }
            // A quote between digits is a separator: 10'000.
            const bool separates = line[i] == QLatin1Char('\'') && i > 0 && line[i - 1].isLetterOrNumber();
            if (!isInclude && !separates && (line[i] == QLatin1Char('"') || line[i] == QLatin1Char('\''))) {
                quote = line[i];
                continue;
            }
            code += line[i];
        }
        lines += code;
    }
    return lines;
}

/// A header by its name, whether written <QTimer>, <QtCore/QTimer> or "qtimer.h".
bool names(const QString &header, const QStringList &forbidden)
{
    QString name = header.section(QLatin1Char('/'), -1);
    return std::any_of(forbidden.begin(), forbidden.end(), [&](const QString &one) {
        return name == one || name.compare(one + QLatin1String(".h"), Qt::CaseInsensitive) == 0;
    });
}

bool startsWithAny(const QString &text, const QStringList &starts)
{
    return std::any_of(starts.begin(), starts.end(), [&](const QString &start) { return text.startsWith(start); });
}

/// One line per violation in `text`, which is or would be the file `path`, relative to the source tree.
QStringList violationsIn(const QString &path, const QString &text)
{
    QStringList found;
    const QString room = roomOf(path);
    const int floor = floorOf(room);
    const bool isCore = path.startsWith(QLatin1String("core/"));
    const bool isPure = pureRooms().contains(room);
    const bool isTest = path.startsWith(QLatin1String("tests/"));
    const auto report = [&](qsizetype line, const QString &what) {
        found += QStringLiteral("%1:%2: %3").arg(path).arg(line + 1).arg(what);
    };

    static const QRegularExpression includePattern(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    static const QStringList objects = {QStringLiteral("QObject"),
                                        QStringLiteral("QTimer"),
                                        QStringLiteral("QBasicTimer"),
                                        QStringLiteral("QThread"),
                                        QStringLiteral("QLoggingCategory"),
                                        QStringLiteral("QDebug"),
                                        QStringLiteral("QCoreApplication"),
                                        QStringLiteral("QEventLoop"),
                                        QStringLiteral("QPointer"),
                                        QStringLiteral("QElapsedTimer"),
                                        QStringLiteral("QDeadlineTimer"),
                                        QStringLiteral("QSocketNotifier"),
                                        QStringLiteral("QFile"),
                                        QStringLiteral("QProcess"),
                                        QStringLiteral("QSettings")};
    static const QStringList sockets = {QStringLiteral("QAbstractSocket"),
                                        QStringLiteral("QTcpSocket"),
                                        QStringLiteral("QTcpServer"),
                                        QStringLiteral("QUdpSocket"),
                                        QStringLiteral("QSslSocket"),
                                        QStringLiteral("QLocalSocket"),
                                        QStringLiteral("QHostAddress"),
                                        QStringLiteral("QHostInfo"),
                                        QStringLiteral("QNetworkAccessManager"),
                                        QStringLiteral("QNetworkReply"),
                                        QStringLiteral("QNetworkRequest"),
                                        QStringLiteral("QNetworkProxy"),
                                        QStringLiteral("QNetworkInterface"),
                                        QStringLiteral("QNetworkInformation"),
                                        QStringLiteral("QSslCertificate"),
                                        QStringLiteral("QSslConfiguration"),
                                        QStringLiteral("QSslError")};
    // Headers of Gui, Widgets and Charts that are named without their module.
    static const QStringList pixels = {QStringLiteral("QWidget"),
                                       QStringLiteral("QApplication"),
                                       QStringLiteral("QGuiApplication"),
                                       QStringLiteral("QColor"),
                                       QStringLiteral("QPainter"),
                                       QStringLiteral("QIcon"),
                                       QStringLiteral("QImage"),
                                       QStringLiteral("QPixmap"),
                                       QStringLiteral("QFont"),
                                       QStringLiteral("QFontMetrics"),
                                       QStringLiteral("QPalette"),
                                       QStringLiteral("QAction"),
                                       QStringLiteral("QDialog"),
                                       QStringLiteral("QMainWindow"),
                                       QStringLiteral("QMessageBox"),
                                       QStringLiteral("QLabel"),
                                       QStringLiteral("QPushButton"),
                                       QStringLiteral("QTableView"),
                                       QStringLiteral("QTreeView"),
                                       QStringLiteral("QLineEdit"),
                                       QStringLiteral("QMenu"),
                                       QStringLiteral("QSystemTrayIcon"),
                                       QStringLiteral("QClipboard"),
                                       QStringLiteral("QDesktopServices"),
                                       QStringLiteral("QStandardItemModel"),
                                       QStringLiteral("QChart"),
                                       QStringLiteral("QChartView"),
                                       QStringLiteral("QLineSeries"),
                                       QStringLiteral("QAreaSeries"),
                                       QStringLiteral("QValueAxis"),
                                       QStringLiteral("QBrush"),
                                       QStringLiteral("QPen"),
                                       QStringLiteral("QCursor"),
                                       QStringLiteral("QWindow"),
                                       QStringLiteral("QScreen"),
                                       QStringLiteral("QLayout"),
                                       QStringLiteral("QVBoxLayout"),
                                       QStringLiteral("QHBoxLayout"),
                                       QStringLiteral("QGridLayout"),
                                       QStringLiteral("QStyle"),
                                       QStringLiteral("QTextDocument")};

    const QStringList lines = codeLines(text);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines[i];
        if (line.contains(QLatin1String("ignoreSslErrors")))
            report(i, QStringLiteral("ignoreSslErrors may not be called"));
        if (isPure) {
            static const QRegularExpression macro(
                QStringLiteral("\\b(Q_OBJECT|Q_LOGGING_CATEGORY|qC?(Debug|Info|Warning|Critical))\\b"));
            const auto match = macro.match(line);
            if (match.hasMatch())
                report(i, QStringLiteral("%1 in a pure room").arg(match.captured(1)));
        }
        static const QRegularExpression webSocket(QStringLiteral("\\bQWebSocket(Server)?\\b"));
        const bool maySpeak = room == QLatin1String("core/transport")
                              || path.startsWith(QLatin1String("app/simulator/")) || isTest;
        if (!maySpeak && webSocket.match(line).hasMatch())
            report(i, QStringLiteral("QWebSocket outside of core/transport"));

        const auto include = includePattern.match(line);
        if (!include.hasMatch())
            continue;
        const QString header = include.captured(2);
        const QString headerRoom = roomOf(header);
        if (!headerRoom.isEmpty() && !isTest) {
            const int headerFloor = floorOf(headerRoom);
            if (headerFloor < 0)
                report(i, QStringLiteral("%1 is no room of the house").arg(headerRoom));
            else if (headerRoom != room && headerFloor >= floor)
                report(i, QStringLiteral("%1 may not know %2").arg(room, headerRoom));
        }
        if (isPure) {
            if (header == QLatin1String("core/base/logging.h"))
                report(i, QStringLiteral("a pure room does not log"));
            if (names(header, objects))
                report(i, QStringLiteral("%1 in a pure room").arg(header));
        }
        if ((isPure || room == QLatin1String("core/base"))
            && (names(header, sockets)
                || startsWithAny(
                    header, {QStringLiteral("QtNetwork/"), QStringLiteral("QtSql/"), QStringLiteral("QtWebSockets/")})))
            report(i, QStringLiteral("%1 below core/transport").arg(header));
        if (room == QLatin1String("core/base") && names(header, {QStringLiteral("QLoggingCategory")})
            && !path.startsWith(QLatin1String("core/base/logging.")))
            report(i, QStringLiteral("log categories are declared in core/base/logging.h"));
        if (isCore
            && (names(header, pixels)
                || startsWithAny(header,
                                 {QStringLiteral("QtGui"), QStringLiteral("QtWidgets"), QStringLiteral("QtCharts"),
                                  QStringLiteral("QtSvg"), QStringLiteral("QtPrintSupport")})))
            report(i, QStringLiteral("%1 in core").arg(header));
    }
    if (!room.isEmpty() && floor < 0)
        found += QStringLiteral("%1: %2 is no room of the house").arg(path, room);
    return found;
}

}   // namespace

class TestIncludes final : public QObject
{
    Q_OBJECT
private slots:
    void plantedViolationIsFound_data();
    void plantedViolationIsFound();
    void whatIsAllowedPasses_data();
    void whatIsAllowedPasses();
    void everySourceStaysOnItsFloor();
};

void TestIncludes::plantedViolationIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *path, const char *text) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(text);
    };
    row("upwards", "core/resilience/a.cpp", "#include \"core/transport/transport.h\"\n");
    row("upwards from base", "core/base/a.h", "#include \"core/feed/stream.h\"\n");
    row("a sibling", "core/feed/a.cpp", "#include \"core/resilience/backoff.h\"\n");
    row("another sibling", "core/quality/a.cpp", "#include \"core/venues/venueprotocol.h\"\n");
    row("history of accounts", "core/history/a.cpp", "#include \"core/account/account.h\"\n");
    row("core from ui", "core/monitor/a.cpp", "#include \"ui/dashboard/dashboard.h\"\n");
    row("ui from app", "ui/dashboard/a.cpp", "#include \"app/simulator/simulator.h\"\n");
    row("with spaces", "core/feed/a.cpp", "  #  include \"core/transport/transport.h\"\n");
    row("an unknown room", "core/monitor/a.cpp", "#include \"core/cellar/wine.h\"\n");
    row("a file in an unknown room", "core/cellar/wine.cpp", "int i;\n");
    row("QObject", "core/resilience/a.h", "#include <QObject>\n");
    row("a timer", "core/feed/a.h", "#include <QTimer>\n");
    row("a timer by its module", "core/quality/a.h", "#include <QtCore/QTimer>\n");
    row("a timer in lower case", "core/venues/a.h", "#include <qtimer.h>\n");
    row("a socket", "core/venues/a.cpp", "#include <QTcpSocket>\n");
    row("REST", "core/venues/a.cpp", "#include <QNetworkAccessManager>\n");
    row("the network module", "core/feed/a.cpp", "#include <QtNetwork/QNetworkReply>\n");
    row("a socket in base", "core/base/a.cpp", "#include <QSslSocket>\n");
    row("a log category", "core/resilience/a.cpp", "#include <QLoggingCategory>\n");
    row("a log category in base", "core/base/a.cpp", "#include <QLoggingCategory>\n");
    row("our log", "core/feed/a.cpp", "#include \"core/base/logging.h\"\n");
    row("Q_OBJECT", "core/resilience/a.h", "class A { Q_OBJECT };\n");
    row("a log line", "core/venues/a.cpp", "void f() { qWarning(\"x\"); }\n");
    row("a widget", "core/monitor/a.cpp", "#include <QWidget>\n");
    row("a colour", "core/words/a.cpp", "#include <QColor>\n");
    row("the widgets module", "core/outlets/a.cpp", "#include <QtWidgets/QLabel>\n");
    row("a chart", "core/history/a.cpp", "#include <QtCharts>\n");
    row("a web socket", "core/connection/a.cpp", "#include <QWebSocket>\n");
    row("a web socket without its header", "core/connection/a.h", "class QWebSocket;\n");
    row("a web socket in the desktop", "app/desktop/a.cpp", "#include <QtWebSockets/QWebSocket>\n");
    row("TLS errors ignored", "core/transport/a.cpp", "socket->ignoreSslErrors();\n");
    row("TLS errors ignored by a slot", "ui/a.cpp",
        "connect(a, &A::b, s, qOverload<>(&QSslSocket::ignoreSslErrors));\n");
    row("after a comment", "core/resilience/a.h", "/* why\n   not */ #include <QObject>\n");
}

void TestIncludes::plantedViolationIsFound()
{
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    QCOMPARE(violationsIn(path, text).size(), 1);
}

void TestIncludes::whatIsAllowedPasses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *path, const char *text) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(text);
    };
    row("downwards", "core/connection/a.cpp",
        "#include \"core/resilience/backoff.h\"\n#include \"core/transport/transport.h\"\n");
    row("its own room", "core/feed/a.cpp", "#include \"core/feed/stream.h\"\n");
    row("venues know both below", "core/venues/a.h",
        "#include \"core/feed/stream.h\"\n#include \"core/resilience/failure.h\"\n");
    row("ui within itself", "ui/charts/a.cpp", "#include \"ui/format/format.h\"\n#include <QWidget>\n");
    row("app knows all", "app/desktop/a.cpp", "#include \"ui/dashboard/a.h\"\n#include \"core/monitor/monitor.h\"\n");
    row("the log's own file", "core/base/logging.h", "#include <QLoggingCategory>\n");
    row("values of Qt Core", "core/resilience/a.h", "#include <QString>\n#include <QtGlobal>\n#include <chrono>\n");
    row("a rule in a comment", "core/resilience/a.h",
        "// No #include <QTimer> here, and no Q_OBJECT.\n/* QWebSocket */\n");
    row("a rule between quotes", "core/words/a.cpp", "auto s = \"ignoreSslErrors \\\" QWebSocket\"; int n = 10'000;\n");
    row("the transport's socket", "core/transport/a.cpp", "#include <QWebSocket>\n#include <QSslSocket>\n");
    row("the simulator's server", "app/simulator/a.cpp", "#include <QWebSocketServer>\n");
    row("a test of anything", "tests/unit/feed/a.cpp", "#include \"core/monitor/monitor.h\"\n#include <QWebSocket>\n");
}

void TestIncludes::whatIsAllowedPasses()
{
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    QCOMPARE(violationsIn(path, text), QStringList());
}

void TestIncludes::everySourceStaysOnItsFloor()
{
    const QDir root(QStringLiteral(FEEDWARDEN_SOURCE_DIR));
    QStringList found;
    int files = 0;
    for (const auto *folder : {"core", "ui", "app", "tests"}) {
        QDirIterator iterator(root.filePath(QLatin1String(folder)), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                              QDir::Files, QDirIterator::Subdirectories);
        while (iterator.hasNext()) {
            QFile file(iterator.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QString path = root.relativeFilePath(file.fileName());
            if (path == QLatin1String("tests/unit/tst_includes.cpp"))
                continue;
            found += violationsIn(path, QString::fromUtf8(file.readAll()));
            ++files;
        }
    }
    QVERIFY(files > 50);   // It did look.
    QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
}

}   // namespace tst_includes

FEEDWARDEN_APPLESS_TEST(tst_includes::TestIncludes)
#include "tst_includes.moc"
