// SPDX-License-Identifier: GPL-3.0-or-later
// Shows all views of ui/charts with a made-up past, to look at them: on screen, or as a picture with --save FILE.
#include "tests/support/madeupday.h"
#include "ui/charts/latencychart.h"
#include "ui/charts/outagebars.h"
#include "ui/charts/qualitychart.h"
#include "ui/charts/ratechart.h"
#include "ui/charts/reconnectview.h"
#include "ui/charts/setupview.h"
#include "ui/charts/sparkline.h"
#include "ui/charts/timelineview.h"
#include "ui/format/statepalette.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCommandLineParser>
#include <QPainter>
#include <QScreen>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTimer>

#include <cstdio>

using namespace feedwarden;

static QPalette paletteFor(bool dark)
{
    QPalette probe;
    probe.setColor(QPalette::Window, dark ? Qt::black : Qt::white);
    probe.setColor(QPalette::WindowText, dark ? Qt::white : Qt::black);
    const Tones &tones = tonesOf(probe);
    QPalette palette(tones.field, tones.window);
    palette.setColor(QPalette::Window, tones.window);
    palette.setColor(QPalette::Base, tones.surface);
    palette.setColor(QPalette::AlternateBase, tones.window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, tones.text);
    palette.setColor(QPalette::Button, tones.field);
    palette.setColor(QPalette::Highlight, tones.selection);
    palette.setColor(QPalette::HighlightedText, tones.text);
    palette.setColor(QPalette::ToolTipBase, tones.surface);
    palette.setColor(QPalette::ToolTipText, tones.text);
    return palette;
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const auto option = [&parser](const char *name, const char *what, const char *value = "") {
        parser.addOption(
            QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(what), QString::fromLatin1(value)));
    };
    option("dark", "Dark colours.");
    option("save", "Saves a picture to this file and exits.", "file");
    option("size", "Size of the window, as in 1366x768.", "size");
    option("span", "Minutes on the axis.", "minutes");
    option("hours", "Length of the made-up past.", "hours");
    option("feeds", "Number of exchanges; 0 shows the empty state.", "count");
    option("tab", "Index of the tab in front.", "index");
    option("select", "Index of the selected exchange.", "index");
    option("interval", "Selects these minutes before now, as in 14-10.", "minutes");
    option("pointer", "Part of the width where the pointer is, 0 to 1.", "part");
    parser.process(app);
    const auto number = [&parser](const char *name, int otherwise) {
        const QString value = parser.value(QString::fromLatin1(name));
        return value.isEmpty() ? otherwise : value.toInt();
    };

    app.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    app.setPalette(paletteFor(parser.isSet(QStringLiteral("dark"))));
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(13);
    app.setFont(font);

    testing::MadeUpDay day;
    const WallTime now = toWallTime(QDateTime(QDate(2026, 11, 20), QTime(14, 4, 0), Qt::UTC));
    const int count = number("feeds", 8);
    testing::makeUpDay(&day, count, now, std::chrono::hours(number("hours", 24)), 7);

    TimeAxis axis;
    axis.advance(now);
    axis.setSpan(std::chrono::minutes(number("span", 60)));
    QList<FeedChoice> feeds;
    const int selected = number("select", count - 2);
    for (int i = 0; i < int(day.feeds.size()); ++i)
        feeds.append({day.feeds[i].name, day.feeds[i].title, i, i == selected});
    QList<FeedChoice> compared;
    for (const FeedChoice &feed : std::as_const(feeds)) {
        if (feed.isSelected || feed.colorIndex == 0 || feed.colorIndex == 2)
            compared.append(feed);
    }

    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *timeline = new TimelineView(&axis, &day.history);
    timeline->setFeeds(feeds);
    layout->addWidget(timeline, 0);

    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    auto *both = new QWidget;
    both->setAutoFillBackground(true);
    both->setBackgroundRole(QPalette::Base);
    auto *pair = new QHBoxLayout(both);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(0);
    auto *quality = new QualityChart(&axis, &day.history);
    quality->setFeeds(compared);
    auto *latency = new LatencyView(&axis, &day.history);
    latency->setFeeds(feeds);
    auto *besides = new LatencyChart(&axis, &day.history);
    besides->setFeeds(feeds);
    pair->addWidget(quality);
    pair->addWidget(besides);
    tabs->addTab(both, QStringLiteral("Quality"));
    tabs->addTab(latency, QStringLiteral("Latency"));
    auto *reconnects = new ReconnectView(&axis, &day.history);
    reconnects->setFeeds(feeds);
    tabs->addTab(reconnects, QStringLiteral("Reconnects"));
    auto *rate = new RateChart(&axis, &day.history);
    rate->setFeeds(feeds);
    tabs->addTab(rate, QStringLiteral("Messages"));
    auto *setup = new SetupView(&axis, &day.history);
    setup->setFeeds(feeds);
    tabs->addTab(setup, QStringLiteral("Set-up"));
    auto *allQuality = new QualityChart(&axis, &day.history);
    allQuality->setFeeds(feeds);
    tabs->addTab(allQuality, QStringLiteral("Quality of all"));
    auto *allLatency = new LatencyChart(&axis, &day.history);
    allLatency->setFeeds(feeds);
    allLatency->setDisplay(LatencyChart::Display::P95OfAll);
    tabs->addTab(allLatency, QStringLiteral("Latency of all"));
    tabs->setCurrentIndex(number("tab", 0));
    layout->addWidget(tabs, 1);

    // Plots below each other begin below each other.
    const int left = timeline->neededPlotLeft();
    reconnects->setPlotLeft(left);
    latency->setPlotLeft(left);
    rate->setPlotLeft(left);
    allQuality->setPlotLeft(left);
    allLatency->setPlotLeft(left);

    const QStringList size = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    window.resize(size.size() == 2 ? QSize(size[0].toInt(), size[1].toInt()) : QSize(1366, 700));
    const QStringList interval = parser.value(QStringLiteral("interval")).split(QLatin1Char('-'));
    if (interval.size() == 2)
        axis.select({now - std::chrono::minutes(interval[0].toInt()), now - std::chrono::minutes(interval[1].toInt())});
    if (parser.isSet(QStringLiteral("pointer")))
        axis.setPointer(axis.range().from
                        + axis.span() / 100 * int(parser.value(QStringLiteral("pointer")).toDouble() * 100));
    window.show();

    const QString file = parser.value(QStringLiteral("save"));
    if (!file.isEmpty()) {
        QTimer::singleShot(300, &window, [&] {
            const bool saved = window.grab().save(file);
            app.exit(saved ? 0 : 1);
        });
    }
    return app.exec();
}
