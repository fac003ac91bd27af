// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/selectionstrip.h"

#include "core/history/past.h"
#include "ui/charts/plotpaint.h"
#include "ui/format/letterwidth.h"
#include "ui/format/plaintip.h"
#include "ui/format/statepalette.h"
#include "ui/format/units.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace feedwarden {

static constexpr auto RestAfter = 150ms;
/// The store is written once a second, and a line's distributions are told every few: later than that nothing comes.
static constexpr Clock::duration Settled = 20s;

static QString quantilesText(const DurationTally &tally)
{
    if (tally.isEmpty())
        return unknownText();
    const DurationSummary of = tally.summary();
    //: A distribution of latencies: the middle, what 95 and 99 of 100 stay below, and the longest.
    return SelectionStrip::tr("p50 %1, p95 %2, p99 %3, max %4")
        .arg(latencyText(of.p50), latencyText(of.p95), latencyText(of.p99), latencyText(of.max));
}

static QString qualityText(const SpanFigures &figures)
{
    const auto mean = figures.qualityMean();
    if (!mean || !figures.qualityLowest)
        return unknownText();
    const QLocale locale;
    //: A score over some time: its mean and the lowest.
    return SelectionStrip::tr("mean %1, lowest %2")
        .arg(locale.toString(std::floor(*mean), 'f', 0), locale.toString(std::floor(*figures.qualityLowest), 'f', 0));
}

QList<SelectionStrip::Figure> wordsFor(const SpanFigures &figures, const OutageFigures &outages, const QString &title,
                                       SelectionStrip::Measures measures, WallTime now)
{
    const Clock::duration length = figures.time.length();
    const TimeInterval interval{figures.time.from, figures.time.to};
    QList<SelectionStrip::Figure> list{{title, intervalText(interval, now)}};
    list.append({SelectionStrip::tr("Length"), durationText(length)});
    // Seconds that a busy machine missed are no time in which nobody watched.
    if (figures.observed + std::max<Clock::duration>(length / 100, 2s) < length) {
        if (figures.observed <= 0ns) {
            list.append({SelectionStrip::tr("Watched"), SelectionStrip::tr("not at all")});
            return list;
        }
        list.append({SelectionStrip::tr("Watched"), durationText(figures.observed)});
    }
    if (measures & SelectionStrip::Quality)
        list.append({SelectionStrip::tr("Quality"), qualityText(figures)});
    if (measures & SelectionStrip::Messages) {
        const auto rate = figures.messagesPerSecond();
        list.append({SelectionStrip::tr("Messages"),
                     //: So many messages in a time, and how many that is a second.
                     SelectionStrip::tr("%1, on average %2 a second")
                         .arg(countText(quint64(std::llround(figures.messages))), rateText(rate.value_or(NAN)))});
    }
    if (measures & SelectionStrip::RoundTrip)
        list.append({SelectionStrip::tr("Round trip"), quantilesText(figures.rtt)});
    if (measures & SelectionStrip::FeedLatency)
        list.append({SelectionStrip::tr("Feed latency"), quantilesText(figures.latency)});
    if ((measures & (SelectionStrip::RoundTrip | SelectionStrip::FeedLatency)) && figures.measured) {
        // They are kept by steps: where those reach far beyond the time, they are of another one than was asked for.
        const Clock::duration beyond = std::max<Clock::duration>(figures.time.from - figures.measured->from, 0ns)
                                       + std::max<Clock::duration>(figures.measured->to - figures.time.to, 0ns);
        if (beyond * 10 > length)
            list.append({SelectionStrip::tr("Latencies of"),
                         intervalText({figures.measured->from, figures.measured->to}, now)});
    }
    list.append({SelectionStrip::tr("Blind"), totalDurationText(figures.blind)});
    if (outages.outages == 0) {
        list.append({SelectionStrip::tr("Outages"),
                     //: Behind "Outages".
                     SelectionStrip::tr("none")});
    } else {
        list.append({SelectionStrip::tr("Outages"),
                     //: So many outages, and for how long a line was down in all: "2, down for 0:41".
                     SelectionStrip::tr("%1, down for %2")
                         .arg(countText(quint64(outages.outages)), totalDurationText(outages.down))});
    }
    return list;
}

SelectionStrip::SelectionStrip(TimeAxis *axis, const Past *past, Measures measures, QWidget *parent)
    : QWidget(parent), m_axis(axis), m_past(past), m_measures(measures)
{
    setObjectName(QStringLiteral("selectionStrip"));
    setAccessibleName(tr("The selected time in figures"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestAfter);
    connect(&m_rest, &QTimer::timeout, this, &SelectionStrip::follow);
    connect(axis, &TimeAxis::selectionChanged, this, [this] { m_rest.start(); });
    hide();
    follow();
}

void SelectionStrip::setFeeds(const QList<FeedChoice> &feeds)
{
    if (feeds == m_feeds)
        return;
    m_feeds = feeds;
    m_isFinal = false;
    tell();
}

void SelectionStrip::follow()
{
    if (QGuiApplication::mouseButtons() != Qt::NoButton) {
        m_rest.start();
        return;
    }
    if (m_axis->selection() == m_shown)
        return;
    m_shown = m_axis->selection();
    m_isFinal = false;
    tell();
}

void SelectionStrip::advance(WallTime)
{
    if (!m_rest.isActive())
        follow();
    tell();
}

void SelectionStrip::tell()
{
    const auto selected = std::find_if(m_feeds.cbegin(), m_feeds.cend(),
                                       [](const FeedChoice &feed) { return feed.isSelected; });
    const FeedChoice *const feed = selected != m_feeds.cend() ? &*selected
                                   : m_feeds.size() == 1      ? &m_feeds.first()
                                                              : nullptr;
    setVisible(m_shown && feed && m_past);
    if (!m_shown || !feed || !m_past || m_isFinal)
        return;
    const WallTime now = m_axis->now();
    const SpanFigures figures = m_past->figures(feed->name, m_shown->from, m_shown->to);
    const TimeSpan time{m_shown->from, m_shown->to};
    const OutageFigures outages = figuresOf(m_past->outages(feed->name, time.from, time.to), time, now);
    m_toldAt = now;
    if (!figures.isWhole) {
        setFigures({{feed->title, intervalText(*m_shown, now)},
                    {tr("Length"), durationText(m_shown->length())},
                    {QString(), tr("its figures are being read…")}},
                   {});
        return;
    }
    m_isFinal = !m_past->isReading() && now > m_shown->to + Settled;
    QString tip;
    if (figures.step > 0s)
        tip = tr("Latencies are those of all that was measured, kept in steps of %1, each within 3 %.\n"
                 "Of messages and score in a step at either end of the time, its share is counted.")
                  .arg(durationText(Clock::duration(figures.step)));
    setFigures(wordsFor(figures, outages, feed->title, m_measures, now), tip);
}

void SelectionStrip::setFigures(const QList<Figure> &figures, const QString &tip)
{
    setToolTip(tip.isEmpty() ? QString() : plainTip(tip));
    if (figures == m_figures)
        return;
    m_figures = figures;
    QStringList words;
    for (const Figure &figure : figures)
        words << (figure.first.isEmpty() ? figure.second : figure.first + QStringLiteral(": ") + figure.second);
    setAccessibleDescription(words.join(QLatin1Char('\n')));
    setFixedHeight(heightForWidth(width()));
    update();
}

/// From left to right, what has no room in the next line; one that is longer than a line is cut.
int SelectionStrip::lay(int width, QList<Placed> *placed) const
{
    const QFont small = labelFont(font());
    QFont strong = small;
    strong.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(small), strongMetrics(strong);
    const double line = metrics.height() * 1.35;
    const double margin = metrics.height(), gap = metrics.height() * 1.3;
    const double between = letterWidth(metrics);
    const double room = width - 2 * margin;
    double x = margin, top = metrics.height() * 0.3;
    for (const Figure &figure : m_figures) {
        const double label = figure.first.isEmpty() ? 0 : metrics.horizontalAdvance(figure.first) + between;
        const double value = strongMetrics.horizontalAdvance(figure.second);
        if (x > margin && x + label + value > margin + room) {
            x = margin;
            top += line;
        }
        if (placed) {
            const double labelRoom = std::min(label, room);
            placed->append(
                {QRectF(x, top, labelRoom, line),
                 QRectF(x + labelRoom, top, std::min(value + 1, std::max(0.0, margin + room - x - labelRoom)), line)});
        }
        x += label + value + gap;
    }
    return int(std::ceil(top + line + metrics.height() * 0.15));
}

QSize SelectionStrip::sizeHint() const { return {letterWidth(fontMetrics()) * 60, heightForWidth(width())}; }

QSize SelectionStrip::minimumSizeHint() const
{
    return {letterWidth(fontMetrics()) * 30, QFontMetrics(labelFont(font())).height() * 2};
}

int SelectionStrip::heightForWidth(int width) const { return lay(width, nullptr); }

void SelectionStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tones &tones = tonesOf(palette());
    painter.fillRect(rect(), tones.surface);
    const QFont small = labelFont(font());
    QFont strong = small;
    strong.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(small), strongMetrics(strong);
    QList<Placed> places;
    (void)lay(width(), &places);
    for (qsizetype i = 0; i < places.size(); ++i) {
        painter.setFont(small);
        painter.setPen(tones.quietText);
        painter.drawText(places[i].label, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(m_figures[i].first, Qt::ElideRight, places[i].label.width()));
        painter.setFont(strong);
        painter.setPen(tones.text);
        painter.drawText(places[i].value, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         strongMetrics.elidedText(m_figures[i].second, Qt::ElideRight, places[i].value.width()));
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), tones.line);
}

void SelectionStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setFixedHeight(heightForWidth(width()));
}

void SelectionStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
    else if (event->type() == QEvent::FontChange)
        setFixedHeight(heightForWidth(width()));
}

}   // namespace feedwarden
