// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program on a real X server with a window manager, moved by mouse and keys, looked at by its pixels: what
// a person sees of an outage, and how soon.
#include "tests/support/testmain.h"
#include "ui/format/statepalette.h"
#include "ui/settings/theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace tst_realwindow {

using namespace feedwarden;

constexpr int PatienceMs = 30'000;   ///< Of every wait: for machines that do much else.

/// What the X server shows, read from the file in which Xvfb keeps its frame buffer (`-fbdir`, the format of xwd):
/// looking at a few pixels costs nothing and asks nobody who is being watched.
class FrameBuffer final
{
public:
    [[nodiscard]] bool open(const QString &path)
    {
        m_file.setFileName(path);
        if (!m_file.open(QIODevice::ReadOnly) || m_file.size() < qint64(sizeof(quint32)) * HeaderWords)
            return false;
        m_bytes = m_file.map(0, m_file.size());
        return m_bytes && word(DepthWord) == 24 && word(BitsPerPixelWord) == 32
               && m_file.size() >= pixelsAt() + qint64(word(BytesPerLineWord)) * word(HeightWord);
    }

    /// As it is now; empty before open().
    [[nodiscard]] QImage picture() const
    {
        if (!m_bytes)
            return {};
        return QImage(m_bytes + pixelsAt(), int(word(WidthWord)), int(word(HeightWord)), int(word(BytesPerLineWord)),
                      QImage::Format_RGB32)
            .copy();
    }

    [[nodiscard]] QImage picture(const QRect &part) const
    {
        if (!m_bytes)
            return {};
        return QImage(m_bytes + pixelsAt(), int(word(WidthWord)), int(word(HeightWord)), int(word(BytesPerLineWord)),
                      QImage::Format_RGB32)
            .copy(part);
    }

private:
    // XWDFileHeader: big-endian words, colours after it, pixels in the server's own order.
    enum Word {
        HeaderSizeWord,
        DepthWord = 3,
        WidthWord,
        HeightWord,
        BitsPerPixelWord = 11,
        BytesPerLineWord,
        ColorsWord = 19,
        HeaderWords = 25
    };

    [[nodiscard]] quint32 word(Word place) const { return qFromBigEndian<quint32>(m_bytes + 4 * int(place)); }
    [[nodiscard]] qint64 pixelsAt() const { return qint64(word(HeaderSizeWord)) + 12 * qint64(word(ColorsWord)); }

    QFile m_file;
    const uchar *m_bytes = nullptr;
};

/// How many pixels have this colour; text has few of them, since its edges are smoothed.
static int pixelsOf(const QImage &image, const QColor &color, int tolerance = 0)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto *const line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        count += int(std::count_if(line, line + image.width(), [&](QRgb pixel) {
            return std::abs(qRed(pixel) - color.red()) <= tolerance
                   && std::abs(qGreen(pixel) - color.green()) <= tolerance
                   && std::abs(qBlue(pixel) - color.blue()) <= tolerance;
        }));
    }
    return count;
}

/// Where filled discs of this colour are, as states are painted.
static std::vector<QRect> discsOf(const QImage &image, const QColor &color)
{
    const QRgb wanted = color.rgb() & RGB_MASK;
    std::vector<char> isSeen(size_t(image.width()) * size_t(image.height()));
    std::vector<QRect> discs;
    std::vector<QPoint> open;
    const auto visit = [&](int x, int y) {
        if (!image.valid(x, y))
            return;
        char &seen = isSeen[size_t(y) * size_t(image.width()) + size_t(x)];
        if (seen || (reinterpret_cast<const QRgb *>(image.constScanLine(y))[x] & RGB_MASK) != wanted)
            return;
        seen = 1;
        open.emplace_back(x, y);
    };
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            visit(x, y);
            QRect box;
            int area = 0;
            while (!open.empty()) {
                const QPoint pixel = open.back();
                open.pop_back();
                box |= QRect(pixel, QSize(1, 1));
                ++area;
                visit(pixel.x() - 1, pixel.y());
                visit(pixel.x() + 1, pixel.y());
                visit(pixel.x(), pixel.y() - 1);
                visit(pixel.x(), pixel.y() + 1);
            }
            const double filled = double(area) / std::max(1, box.width() * box.height());
            if (box.width() >= 6 && box.width() <= 30 && std::abs(box.width() - box.height()) <= 2 && filled > 0.65
                && filled < 0.92)
                discs.push_back(box);
        }
    }
    return discs;
}

/// The column of states: as many discs as there are feeds, below each other at equal distances.
static std::vector<QRect> columnOf(const std::vector<QRect> &discs, int count)
{
    for (const QRect &first : discs) {
        std::vector<QRect> column;
        for (const QRect &disc : discs) {
            if (std::abs(disc.center().x() - first.center().x()) <= 1)
                column.push_back(disc);
        }
        if (int(column.size()) != count)
            continue;
        std::ranges::sort(column, {}, [](const QRect &disc) { return disc.top(); });
        const int step = column[1].top() - column[0].top();
        const auto isUneven = [step](const QRect &above, const QRect &below) {
            return std::abs(below.top() - above.top() - step) > 1;
        };
        if (std::ranges::adjacent_find(column, isUneven) == column.cend())
            return column;
    }
    return {};
}

/// The part of a desktop that QSystemTrayIcon asks for: a host of status notifiers.
class TrayHost final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ isHostThere)
    Q_PROPERTY(int ProtocolVersion READ version)

public:
    [[nodiscard]] QStringList items() const { return m_items; }
    [[nodiscard]] bool isHostThere() const { return true; }
    [[nodiscard]] int version() const { return 0; }

public slots:
    void RegisterStatusNotifierItem(const QString &service) { m_items << service; }
    void RegisterStatusNotifierHost(const QString &) {}

private:
    QStringList m_items;
};

class TestRealWindow final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();

    void outagesAreSeenAndTheirEndsToo_data();
    void outagesAreSeenAndTheirEndsToo();
    void mouseAndKeysReachIt();
    void closingTheWindowEndsTheProgram();
    void closingHidesItWhereThereIsATray();

private:
    static constexpr int Feeds = 3;

    void startProgram(bool isDark, const QByteArray &habits = {}, const QString &bus = {});
    void endProgram();
    void inject(const QByteArray &fault);
    void press(const QStringList &arguments);
    void clickAt(const QPoint &place);
    /// The row's shape and word have this state's colour, and no other.
    [[nodiscard]] bool shows(int row, Condition condition) const;
    [[nodiscard]] bool bannerShows(Condition condition) const;
    [[nodiscard]] QColor colorOf(Condition condition) const { return styleOf(condition, m_palette).color; }
    [[nodiscard]] QRect boxOf(int row) const { return m_rows[size_t(row)].adjusted(-2, -2, 2, 2); }
    [[nodiscard]] bool isSelected(int row) const;
    [[nodiscard]] bool isTrusted() const;

    QTemporaryDir m_folder;
    std::unique_ptr<QTemporaryDir> m_home;   ///< Of the program that runs now.
    QProcess m_server, m_manager, m_simulator;
    std::unique_ptr<QProcess> m_program;
    QString m_display;
    FrameBuffer m_screen;
    QByteArray m_configuration;
    QPalette m_palette;
    std::vector<QRect> m_rows;   ///< Where the states' discs are.
};

void TestRealWindow::initTestCase()
{
    for (const char *const tool : {"Xvfb", "openbox", "xdotool"}) {
        if (QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty())
            QSKIP(qPrintable(QStringLiteral("%1 is not installed").arg(QLatin1String(tool))));
    }
    QVERIFY(m_folder.isValid());
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                    QStringLiteral("1366x768x24"), QStringLiteral("-fbdir"), m_folder.path(),
                    QStringLiteral("-nolisten"), QStringLiteral("tcp"), QStringLiteral("-noreset")});
    QTRY_VERIFY_WITH_TIMEOUT(m_server.canReadLine() || m_server.state() == QProcess::NotRunning, PatienceMs);
    QVERIFY2(m_server.canReadLine(), m_server.readAllStandardError().constData());
    m_display = u':' + QString::fromLatin1(m_server.readLine()).trimmed();
    QVERIFY(m_screen.open(m_folder.filePath(QStringLiteral("Xvfb_screen0"))));

    // As large as the screen, with a frame, and a key that closes it.
    QFile file(m_folder.filePath(QStringLiteral("openbox.xml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"(<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
<focus><focusNew>yes</focusNew></focus>
<keyboard><keybind key="A-F4"><action name="Close"/></keybind></keyboard>
<applications><application class="*" type="normal"><maximized>yes</maximized></application></applications>
</openbox_config>
)");
    file.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_display);
    for (const char *const name : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"})
        environment.insert(QLatin1String(name), m_folder.path());
    m_manager.setProcessEnvironment(environment);
    m_manager.start(QStringLiteral("openbox"), {QStringLiteral("--config-file"), file.fileName()});
    QVERIFY(m_manager.waitForStarted(PatienceMs));
    // As soon as it manages, it says how many desktops there are.
    const auto isManaged = [&environment] {
        QProcess tool;
        tool.setProcessEnvironment(environment);
        tool.start(QStringLiteral("xdotool"), {QStringLiteral("get_num_desktops")});
        return tool.waitForFinished(PatienceMs) && tool.exitCode() == 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isManaged(), PatienceMs);

    const QStringList venues{QStringLiteral("binance-spot"), QStringLiteral("kraken"), QStringLiteral("okx")};
    QCOMPARE(int(venues.size()), Feeds);
    QStringList arguments{QStringLiteral("serve")};
    for (const QString &venue : venues)
        arguments << QStringLiteral("--venue") << venue;
    m_simulator.start(QStringLiteral(FEEDWARDEN_SIM), arguments);
    // Long enough waits to be looked at, short enough to be waited for.
    m_configuration = R"(config_version = 1
[governor]
attempts_per_second = 20
[reconnection]
strategy = "fixed"
initial_delay_ms = 2500
max_delay_ms = 2500
jitter = "none"
connect_timeout_ms = 2000
stable_after_ms = 1000
[breaker]
failure_threshold = 100
cooldown_ms = 3000
[health]
ping_interval_ms = 1000
stale_after_ms = 2000
[trust]
enabled = false
)";
    for (const QString &venue : venues) {
        QTRY_VERIFY_WITH_TIMEOUT(m_simulator.canReadLine(), PatienceMs);
        const QJsonObject told = QJsonDocument::fromJson(m_simulator.readLine()).object();
        QCOMPARE(told.value(QLatin1String("venue")).toString(), venue);
        const QByteArray symbol = venue == QLatin1String("kraken") ? "BTC/USD"
                                  : venue == QLatin1String("okx")  ? "BTC-USDT"
                                                                   : "BTCUSDT";
        m_configuration += "[[feed]]\nname = \"" + venue.toUtf8() + "\"\nvenue = \"" + venue.toUtf8()
                           + "\"\nsymbols = [\"" + symbol + "\"]\nchannels = [\"trade\", \"book_ticker\"]\nurl = \""
                           + told.value(QLatin1String("url")).toString().toUtf8() + "\"\n";
        if (venue == QLatin1String("binance-spot"))
            m_configuration += "[feed.breaker]\nfailure_threshold = 2\n";
    }
}

void TestRealWindow::cleanup()
{
    if (!m_program)
        return;
    m_simulator.write("{\"cmd\":\"clear\"}\n");
    if (QTest::currentTestFailed()) {
        const QString picture = QDir::temp().filePath(QStringLiteral("tst_realwindow-failed.png"));
        if (m_screen.picture().save(picture))
            qInfo("What was on the screen: %s", qPrintable(picture));
        QFile errors(m_home->filePath(QStringLiteral("errors")));
        if (errors.open(QIODevice::ReadOnly))
            qInfo("What the program said: %s", errors.readAll().constData());
    }
    m_program->terminate();
    if (!m_program->waitForFinished(PatienceMs))
        m_program->kill();
    m_program.reset();
}

void TestRealWindow::cleanupTestCase()
{
    for (QProcess *const process : {&m_simulator, &m_manager, &m_server}) {
        if (process->state() == QProcess::NotRunning)
            continue;
        process->terminate();
        if (!process->waitForFinished(PatienceMs))
            process->kill();
    }
}

void TestRealWindow::startProgram(bool isDark, const QByteArray &habits, const QString &bus)
{
    m_home = std::make_unique<QTemporaryDir>();
    const auto write = [this](const QString &name, const QByteArray &text) {
        QFile file(m_home->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(write(QStringLiteral("feeds.toml"), m_configuration));
    QVERIFY(
        write(QStringLiteral("window.ini"), QByteArray("[view]\ntheme=") + (isDark ? "dark\n" : "light\n") + habits));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        // What is set here for tests, or by whoever sits in front of a screen, is not about this window.
        if (name.startsWith(QLatin1String("QT_")) && name != QLatin1String("QT_PLUGIN_PATH"))
            environment.remove(name);
    }
    for (const char *const name : {"WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION",
                                   "GNOME_DESKTOP_SESSION_ID", "DBUS_SESSION_BUS_ADDRESS"})
        environment.remove(QLatin1String(name));
    for (const char *const name : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QLatin1String(name), m_home->path());
    environment.insert(QStringLiteral("DISPLAY"), m_display);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    // What X's libraries keep until the end is not ours; for leaks of ours the other tests look, offscreen.
    const QString sanitizer = environment.value(QStringLiteral("ASAN_OPTIONS"));
    environment.insert(QStringLiteral("ASAN_OPTIONS"),
                       (sanitizer.isEmpty() ? QString() : sanitizer + u':') + QStringLiteral("detect_leaks=0"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    if (!bus.isEmpty())
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus);
    m_palette = isDark ? Theme::darkPalette() : Theme::lightPalette();
    press({QStringLiteral("mousemove"), QStringLiteral("1360"), QStringLiteral("760")});   // Out of the way.
    m_program = std::make_unique<QProcess>();
    m_program->setProcessEnvironment(environment);
    m_program->setStandardErrorFile(m_home->filePath(QStringLiteral("errors")));
    m_program->start(QStringLiteral(FEEDWARDEN_PROGRAM),
                     {QStringLiteral("--config"), m_home->filePath(QStringLiteral("feeds.toml")),
                      QStringLiteral("--data-dir"), m_home->path()});
    // Where they stay: the window manager gives the window its place when it is there already.
    QElapsedTimer unchanged;
    const auto isThere = [&] {
        const std::vector<QRect> rows = columnOf(discsOf(m_screen.picture(), colorOf(Condition::Trusted)), Feeds);
        if (rows != std::exchange(m_rows, rows) || !unchanged.isValid())
            unchanged.start();
        return m_program->state() == QProcess::NotRunning || (!m_rows.empty() && unchanged.elapsed() > 300);
    };
    m_rows.clear();
    QTRY_VERIFY2_WITH_TIMEOUT(isThere(), "no rows are trusted", PatienceMs);
    QVERIFY2(m_program->state() == QProcess::Running, "the program has ended");
}

void TestRealWindow::endProgram()
{
    QTRY_COMPARE_WITH_TIMEOUT(m_program->state(), QProcess::NotRunning, PatienceMs);
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program->exitCode(), 0);
    m_program.reset();
}

void TestRealWindow::inject(const QByteArray &fault)
{
    m_simulator.readAllStandardOutput();
    m_simulator.write(fault + '\n');
    QTRY_VERIFY_WITH_TIMEOUT(m_simulator.canReadLine(), PatienceMs);
    const QByteArray answer = m_simulator.readLine();
    QVERIFY2(answer.contains("\"ok\":true"), answer.constData());
}

void TestRealWindow::press(const QStringList &arguments)
{
    QProcess tool;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_display);
    tool.setProcessEnvironment(environment);
    tool.start(QStringLiteral("xdotool"), arguments);
    QVERIFY(tool.waitForFinished(PatienceMs));
    QVERIFY2(tool.exitCode() == 0, tool.readAllStandardError().constData());
}

void TestRealWindow::clickAt(const QPoint &place)
{
    press({QStringLiteral("mousemove"), QString::number(place.x()), QString::number(place.y()), QStringLiteral("click"),
           QStringLiteral("1")});
    press({QStringLiteral("mousemove"), QStringLiteral("1360"), QStringLiteral("760")});
}

bool TestRealWindow::shows(int row, Condition condition) const
{
    const QRect box = boxOf(row);
    const QColor color = colorOf(condition);
    const QRect word(box.right() + 2, box.top(), 8 * box.width(), box.height());
    return pixelsOf(m_screen.picture(box), color) >= 20 && pixelsOf(m_screen.picture(word), color) >= 5;
}

bool TestRealWindow::bannerShows(Condition condition) const
{
    // Its ground, in the band above the table; nothing else there has it.
    const QRect above(0, 0, 1'366, m_rows[0].top());
    const bool isDark = feedwarden::isDark(m_palette);
    const QColor ground = mixed(colorOf(condition), tonesOf(m_palette).surface, isDark ? 0.26 : 0.16);
    return pixelsOf(m_screen.picture(above), ground, 1) > 5'000;
}

bool TestRealWindow::isSelected(int row) const
{
    const QRect box = boxOf(row);
    return pixelsOf(m_screen.picture(QRect(box.left() - 5, box.top(), 3, box.height())), tonesOf(m_palette).selection)
           == 3 * box.height();
}

bool TestRealWindow::isTrusted() const
{
    for (int row = 0; row < Feeds; ++row) {
        if (!shows(row, Condition::Trusted))
            return false;
    }
    return true;
}

void TestRealWindow::outagesAreSeenAndTheirEndsToo_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestRealWindow::outagesAreSeenAndTheirEndsToo()
{
    QFETCH(const bool, isDark);
    startProgram(isDark);
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted(), PatienceMs);

    struct Outage {
        const char *name;
        int row;
        QByteArray fault;    ///< What is done at once ...
        QByteArray then;     ///< ... and after it, if anything.
        Condition seen;      ///< In the end; something is to be seen before, where that takes its time.
        const char *waits;   ///< What is waited for on purpose meanwhile.
    };
    std::vector<Outage> outages{
        // Refused, too: the first retry may come at once, and a state that is over is not seen.
        {"reset", 1, R"({"fault":"refuse","venue":"kraken"})", R"({"fault":"reset","venue":"kraken"})", Condition::Down,
         "for nothing"},
        {"half-open line",
         2,
         R"({"fault":"half_open","venue":"okx"})",
         {},
         Condition::Down,
         "for 2 s of silence, then for an answer"},
        {"refused until the breaker opens", 0, R"({"fault":"refuse","venue":"binance-spot"})",
         R"({"fault":"reset","venue":"binance-spot"})", Condition::BreakerOpen, "for as many failures as open it"},
    };
    if (isDark)
        outages.resize(1);
    for (const Outage &outage : outages) {
        QElapsedTimer since;
        qint64 firstAfter = -1, rowAfter = -1, bannerAfter = -1;
        since.start();
        inject(outage.fault);
        if (!outage.then.isEmpty()) {
            since.restart();
            inject(outage.then);
        }
        if (QTest::currentTestFailed())
            return;
        const auto isSeen = [&] {
            if (firstAfter < 0 && !shows(outage.row, Condition::Trusted))
                firstAfter = since.elapsed();
            if (rowAfter < 0 && shows(outage.row, outage.seen))
                rowAfter = since.elapsed();
            if (bannerAfter < 0 && bannerShows(outage.seen))
                bannerAfter = since.elapsed();
            return rowAfter >= 0 && bannerAfter >= 0;
        };
        QVERIFY2(QTest::qWaitFor(isSeen, PatienceMs), outage.name);
        // The others have nothing to do with it, or are back soon where the machine stood still.
        for (int row = 0; row < Feeds; ++row)
            QTRY_VERIFY2_WITH_TIMEOUT(row == outage.row || shows(row, Condition::Trusted), outage.name, PatienceMs);
        inject("{\"cmd\":\"clear\"}");
        QTRY_VERIFY2_WITH_TIMEOUT(isTrusted() && !bannerShows(outage.seen), outage.name, PatienceMs);
        qInfo("%s, %s: the row changes after %lld ms; as it has to be after %lld ms in the row, %lld ms in the banner "
              "(waits on purpose %s); trusted again after %lld ms",
              outage.name, isDark ? "dark" : "light", firstAfter, rowAfter, bannerAfter, outage.waits, since.elapsed());
    }
}

void TestRealWindow::mouseAndKeysReachIt()
{
    startProgram(false);
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY_WITH_TIMEOUT(isSelected(0), PatienceMs);
    clickAt(boxOf(2).center());
    QTRY_VERIFY_WITH_TIMEOUT(isSelected(2) && !isSelected(0), PatienceMs);
    press({QStringLiteral("key"), QStringLiteral("Up")});
    QTRY_VERIFY_WITH_TIMEOUT(isSelected(1) && !isSelected(2), PatienceMs);

    // Words in the field narrow the table to what they are about, and leaving it brings the rest back.
    press({QStringLiteral("key"), QStringLiteral("ctrl+k")});
    press({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("30"), QStringLiteral("kraken")});
    QTRY_VERIFY_WITH_TIMEOUT(
        shows(0, Condition::Trusted) && !shows(1, Condition::Trusted) && !shows(2, Condition::Trusted), PatienceMs);
    press({QStringLiteral("key"), QStringLiteral("--delay"), QStringLiteral("100"), QStringLiteral("Escape"),
           QStringLiteral("Escape")});
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted(), PatienceMs);

    // A command from the same field: into the dark.
    press({QStringLiteral("key"), QStringLiteral("ctrl+k")});
    press({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("30"), QStringLiteral("dark")});
    press({QStringLiteral("key"), QStringLiteral("--delay"), QStringLiteral("100"), QStringLiteral("Down"),
           QStringLiteral("Return")});
    m_palette = Theme::darkPalette();
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted(), PatienceMs);
}

void TestRealWindow::closingTheWindowEndsTheProgram()
{
    startProgram(false);
    if (QTest::currentTestFailed())
        return;
    press({QStringLiteral("key"), QStringLiteral("alt+F4")});
    endProgram();
}

void TestRealWindow::closingHidesItWhereThereIsATray()
{
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
        QSKIP("dbus-daemon is not installed");
    QProcess daemon;
    daemon.start(QStringLiteral("dbus-daemon"),
                 {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QTRY_VERIFY_WITH_TIMEOUT(daemon.canReadLine(), PatienceMs);
    const QString address = QString::fromLatin1(daemon.readLine()).trimmed();
    QDBusConnection bus = QDBusConnection::connectToBus(address, QStringLiteral("realwindow"));
    QVERIFY(bus.isConnected());
    TrayHost host;
    QVERIFY(bus.registerObject(QStringLiteral("/StatusNotifierWatcher"), &host,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties));
    QVERIFY(bus.registerService(QStringLiteral("org.kde.StatusNotifierWatcher")));

    startProgram(false, "[habits]\ncloseToTray=true\n", address);
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY_WITH_TIMEOUT(!host.items().isEmpty(), PatienceMs);
    press({QStringLiteral("key"), QStringLiteral("alt+F4")});
    QTRY_VERIFY_WITH_TIMEOUT(discsOf(m_screen.picture(), colorOf(Condition::Trusted)).empty(), PatienceMs);
    QCOMPARE(m_program->state(), QProcess::Running);

    QDBusMessage click = QDBusMessage::createMethodCall(host.items().constLast(), QStringLiteral("/StatusNotifierItem"),
                                                        QStringLiteral("org.kde.StatusNotifierItem"),
                                                        QStringLiteral("Activate"));
    click << 0 << 0;
    QVERIFY(bus.send(click));
    QTRY_VERIFY_WITH_TIMEOUT(isTrusted(), PatienceMs);
    press({QStringLiteral("key"), QStringLiteral("ctrl+q")});   // Ends it in any case.
    endProgram();
    QDBusConnection::disconnectFromBus(QStringLiteral("realwindow"));
    daemon.kill();
    QVERIFY(daemon.waitForFinished(PatienceMs));
}

}   // namespace tst_realwindow

FEEDWARDEN_WIDGET_TEST(tst_realwindow::TestRealWindow)
#include "tst_realwindow.moc"
