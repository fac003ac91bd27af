// SPDX-License-Identifier: GPL-3.0-or-later
// How long a frame of each view takes: 10 feeds, 24 h, at 1366x768 and at 4K. Run it with QT_QPA_PLATFORM=offscreen.
#include "tests/support/madeupday.h"
#include "ui/charts/latencychart.h"
#include "ui/charts/outagebars.h"
#include "ui/charts/qualitychart.h"
#include "ui/charts/ratechart.h"
#include "ui/charts/reconnectview.h"
#include "ui/charts/setupview.h"
#include "ui/charts/timelineview.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QPixmap>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace feedwarden;

namespace {

/// Processor time, so that a busy machine measures the same.
double cpuMs() { return 1000.0 * double(std::clock()) / CLOCKS_PER_SEC; }

/// Middle and worst of `rounds` frames.
template<typename Frame>
void measure(const char *what, int rounds, Frame frame)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const double begin = cpuMs();
        frame(round);
        times.push_back(cpuMs() - begin);
    }
    std::sort(times.begin(), times.end());
    std::printf("  %-44s %7.2f ms   worst %7.2f\n", what, times[times.size() / 2], times.back());
}

}   // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const WallTime now = toWallTime(QDateTime(QDate(2026, 11, 20), QTime(14, 0), Qt::UTC));
    testing::MadeUpDay day;
    testing::makeUpDay(&day, 10, now, 24h);
    QList<FeedChoice> feeds;
    for (int i = 0; i < int(day.feeds.size()); ++i)
        feeds.append({day.feeds[i].name, day.feeds[i].title, i, i == 2});

    const auto run = [&](const char *name, QSize size, int timelineHeight) {
        std::printf("%s, 10 feeds, 24 h\n", name);
        TimeAxis axis;
        axis.advance(now);
        axis.setSpan(24h);
        // A frame is everything a second costs: asking the history, filling the series, painting.
        const auto show = [&](QWidget *view, int height) {
            view->resize(size.width(), height);
            view->show();
            QCoreApplication::processEvents();
        };
        const auto frames = [&](const char *what, auto *view) {
            measure(what, 30, [&](int round) {
                view->advance(now + round * 1s);
                QCoreApplication::processEvents();   // The rebuild, which was put off, ...
                QCoreApplication::processEvents();   // ... and the painting that follows from it.
            });
            view->hide();
        };
        const int height = size.height() - timelineHeight;
        {
            TimelineView view(&axis, &day.history);
            view.setFeeds(feeds);
            show(&view, timelineHeight);
            QPixmap frame(view.size());
            measure("timeline, paint alone", 30, [&](int) { view.render(&frame); });
            frames("timeline, a second", &view);
        }
        {
            QualityChart view(&axis, &day.history);
            view.setFeeds(feeds);
            show(&view, height);
            QPixmap frame(view.size());
            measure("quality of 10, paint alone", 30, [&](int) { view.render(&frame); });
            // The pointer moves: only what it covers is painted again.
            measure("quality of 10, pointer moved", 60, [&](int round) {
                axis.setPointer(axis.range().from + axis.span() / 100 * (20 + round));
                QCoreApplication::processEvents();
            });
            axis.setPointer(std::nullopt);
            frames("quality of 10, a second", &view);
        }
        {
            LatencyChart view(&axis, &day.history);
            view.setFeeds(feeds);
            show(&view, height);
            frames("latency bands of one, a second", &view);
        }
        {
            LatencyChart view(&axis, &day.history);
            view.setFeeds(feeds);
            view.setDisplay(LatencyChart::Display::P95OfAll);
            show(&view, height);
            frames("latency p95 of 10, a second", &view);
        }
        {
            RateChart view(&axis, &day.history);
            view.setFeeds(feeds);
            show(&view, height);
            frames("rate of 10, a second", &view);
        }
        {
            ReconnectView view(&axis, &day.history);
            view.setFeeds(feeds);
            show(&view, height);
            frames("outages with table, a second", &view);
        }
        {
            SetupView view(&axis, &day.history);
            view.setFeeds(feeds);
            show(&view, height);
            frames("set-up, a second", &view);
        }
    };
    run("1366x768", {1366, 768}, 240);
    run("3840x2160", {3840, 2160}, 480);
    return 0;
}
