// SPDX-License-Identifier: GPL-3.0-or-later
// The window over a made-up hour, to look at: no test, not built by default.
//   preview OUT.png|stay|cost [light|dark] [PAGE] [WIDTHxHEIGHT] [FEED] [empty]
#include "tests/ui/fakefeeds.h"
#include "ui/dashboard/mainwindow.h"
#include "ui/rehearsal/rehearsaldriver.h"
#include "ui/settings/calmstyle.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>
#include <ctime>

using namespace feedwarden;

namespace {

class PreviewDriver final : public RehearsalDriver
{
public:
    QList<RehearsalVenue> m_venues;
    [[nodiscard]] QList<RehearsalVenue> venues() const override { return m_venues; }
    [[nodiscard]] QList<RehearsalFaultKind> faults() const override
    {
        QList<RehearsalFaultKind> list;
        for (const char *title : {"Refuse", "Stall handshake", "HTTP 503", "Reset", "Close", "Half open", "One way",
                                  "Mute", "Mute a stream", "Slow", "Drop a message", "Duplicate", "Reorder", "Corrupt",
                                  "Flood", "Ping flood", "Reject subscription", "Announce shutdown", "Clock skew"})
            list.append(
                {QString::fromLatin1(title).toLower(), QLatin1String(title), QLatin1String("What it does"), 15s});
        return list;
    }
    [[nodiscard]] QList<RunningFault> running() const override
    {
        return {{QStringLiteral("kraken"), QStringLiteral("reset"), Clock::now() + 12s}};
    }
    void inject(const QString &, const QString &, Clock::duration) override {}
    void clear(const QString &) override {}
    [[nodiscard]] QList<RehearsalScript> scripts() const override { return rehearsalScripts(); }
    void play(const QString &) override {}
    void stopScript() override {}
    [[nodiscard]] const RehearsalJudge *judge() const override { return nullptr; }
    void putResultAway() override {}
    void notePicture(const RehearsalPicture &) override {}
};

}   // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(new CalmStyle);
    const QStringList arguments = QApplication::arguments();
    Theme theme;
    theme.setChoice(arguments.value(2) == QLatin1String("dark") ? Theme::Choice::Dark : Theme::Choice::Light);

    LiveHistory history;
    FakeFeeds fake(Clock::now() - 3'600s, wallNow() - 3'600s);
    const bool isEmpty = arguments.value(6) == QLatin1String("empty");
    if (!isEmpty)
        fake.run(history, 3'540);

    QElapsedTimer timer;
    timer.start();
    MainWindow window(&history, &theme);
    PreviewDriver driver;
    for (const FeedSnapshot &feed : fake.feeds())
        driver.m_venues.append({feed.name, feed.name, feed.title});
    window.setRehearsal(&driver);
    window.setNotice(QStringLiteral("Demo"));
    Surroundings around;
    around.hosts = {{QStringLiteral("stream.kraken.example"), 58, {}}};
    window.setSurroundings(around);
    (void)fake.takeEvents();
    window.setFeeds(fake.feeds());
    const QStringList size = arguments.value(4, QStringLiteral("1440x900")).split(QLatin1Char('x'));
    window.resize(size[0].toInt(), size[1].toInt());
    window.show();
    window.selectFeed(arguments.value(5, QStringLiteral("kraken")));
    for (int i = 0; i < 60 && !isEmpty; ++i) {
        fake.run(history, 1);
        window.setFeeds(fake.feeds());
        for (const Event &event : fake.takeEvents())
            window.addEvent(event);
        window.advance();
    }
    window.showPage(arguments.value(3, QStringLiteral("0")).toInt());
    std::fprintf(stderr, "shown after %lld ms\n", timer.elapsed());
    if (arguments.value(1) == QLatin1String("cost")) {
        // Ten lines at 5,000 messages a second as the window sees them: 20 snapshots a second in which every figure
        // differs.
        QList<FeedSnapshot> feeds = fake.feeds();
        while (feeds.size() < 10) {
            feeds.append(feeds[feeds.size() % 7]);
            feeds.last().name += QString::number(feeds.size());
        }
        quint64 round = 0;
        QTimer snapshots;
        snapshots.setTimerType(Qt::PreciseTimer);
        QObject::connect(&snapshots, &QTimer::timeout, &window, [&] {
            ++round;
            for (FeedSnapshot &feed : feeds) {
                feed.worst.takenAt = Clock::now();
                feed.metrics.messagesReceived += 25;
                feed.metrics.messagesPerSecond = 480 + double(round * 7 % 40);
                if (feed.metrics.rtt.p50)
                    feed.metrics.rtt.p50 = 10ms + 300us * int(round % 30);
                for (StreamSnapshot &stream : feed.streams) {
                    ++stream.messages;
                    stream.lastPrice = Decimal(6'100'000 + qint64(round * 13 % 9'000), 2);
                    stream.lastMessageAt = Clock::now();
                }
                feed.worst.metrics = feed.metrics;
                feed.worst.streams = feed.streams;
            }
            window.setFeeds(feeds);
        });
        QTimer second;
        QObject::connect(&second, &QTimer::timeout, &window, [&] {
            for (const FeedSnapshot &feed : std::as_const(feeds))
                history.addSnapshot(wallNow(), feed);
            window.advance();
        });
        // A stall is how late a timer of 1 ms comes.
        qint64 worst = 0;
        QElapsedTimer since;
        QTimer pulse;
        pulse.setTimerType(Qt::PreciseTimer);
        QObject::connect(&pulse, &QTimer::timeout, &window, [&] { worst = std::max(worst, since.restart()); });
        snapshots.start(50);
        second.start(1'000);
        QTimer::singleShot(2'000, &window, [&] {   // Warm by then.
            const std::clock_t begin = std::clock();
            since.start();
            pulse.start(5);
            worst = 0;
            QTimer::singleShot(10'000, &window, [&, begin] {
                std::fprintf(stderr, "page %s: %.1f %% of a core, longest turn %lld ms\n",
                             qUtf8Printable(window.pageName(window.currentPage())),
                             double(std::clock() - begin) / CLOCKS_PER_SEC * 10.0, worst);
                QApplication::quit();
            });
        });
        return QApplication::exec();
    }
    QTimer::singleShot(700, &app, [&] {
        if (arguments.value(1) == QLatin1String("stay"))
            return;
        window.grab().save(arguments.value(1));
        QApplication::quit();
    });
    return QApplication::exec();
}
