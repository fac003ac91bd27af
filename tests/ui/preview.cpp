// SPDX-License-Identifier: GPL-3.0-or-later
// The window over a made-up hour, to look at: no test, not built by default.
//   preview OUT.png [light|dark] [PAGE] [WIDTHxHEIGHT] [FEED] [empty]
#include "tests/ui/fakefeeds.h"
#include "ui/dashboard/mainwindow.h"
#include "ui/rehearsal/rehearsaldriver.h"
#include "ui/settings/calmstyle.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>

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
    QTimer::singleShot(700, &app, [&] {
        if (arguments.value(1) == QLatin1String("stay"))
            return;
        window.grab().save(arguments.value(1));
        QApplication::quit();
    });
    return QApplication::exec();
}
