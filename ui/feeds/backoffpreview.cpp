// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeds/backoffpreview.h"

#include "ui/charts/plotpaint.h"
#include "ui/charts/ticks.h"
#include "ui/format/letterwidth.h"
#include "ui/format/plaintip.h"
#include "ui/format/statepalette.h"
#include "ui/format/units.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace feedwarden {

static double secondsOf(Clock::duration duration) { return std::chrono::duration<double>(duration).count(); }

/// A round number of seconds for the axis.
static QString axisDelayText(double seconds)
{
    const QLocale locale;
    const auto number = [&locale](double value) { return locale.toString(std::round(value * 10) / 10, 'g', 3); };
    if (seconds <= 0)
        return BackoffPreview::tr("%1 s").arg(QLocale().toString(0));
    if (seconds < 1)
        return BackoffPreview::tr("%1 ms").arg(number(seconds * 1'000));
    if (seconds < 180)
        return BackoffPreview::tr("%1 s").arg(number(seconds));
    if (seconds < 3 * 3'600)
        return BackoffPreview::tr("%1 min").arg(number(seconds / 60));
    return BackoffPreview::tr("%1 h").arg(number(seconds / 3'600));
}

/// Waits from one second to a minute are a curve; from a second to a day they are one only by powers of ten.
static bool needsLog(const std::vector<BackoffStep> &steps)
{
    Clock::duration least = Clock::duration::max(), most{0};
    for (const BackoffStep &step : steps) {
        least = std::min(least, step.least);
        most = std::max(most, step.most);
    }
    return !steps.empty() && secondsOf(most) > 100 * std::max(0.1, secondsOf(least));
}

BackoffPreview::BackoffPreview(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Waits before each attempt"));
    setPolicy({});
}

bool BackoffPreview::isLog() const { return needsLog(m_steps); }

void BackoffPreview::setPolicy(const BackoffPolicy &policy)
{
    std::vector<BackoffStep> steps = backoffCurve(policy, Attempts);
    if (steps == m_steps && !m_summary.isEmpty())
        return;
    m_steps = std::move(steps);
    // What is a hair's breadth below a minute is not 59 s to anybody.
    const auto shown = [](Clock::duration wait) {
        return durationText(Clock::duration(std::chrono::round<std::chrono::milliseconds>(wait)));
    };
    QStringList lines;
    Clock::duration least{0}, most{0};
    for (const BackoffStep &step : m_steps) {
        least += step.least;
        most += step.most;
        lines << (step.least == step.most
                      ? tr("Attempt %1 after %2").arg(QString::number(step.attempt), shown(step.planned))
                      : tr("Attempt %1 after %2 (%3 to %4)")
                            .arg(QString::number(step.attempt), shown(step.planned), shown(step.least),
                                 shown(step.most)));
    }
    const int count = int(m_steps.size());
    if (count == 0)
        m_summary = tr("A lost line stays down until somebody connects it.");
    else if (least == most)
        m_summary = tr("%n attempt(s) take %1.", nullptr, count).arg(shown(least));
    else
        m_summary = tr("%n attempt(s) take %1 to %2.", nullptr, count).arg(shown(least), shown(most));
    lines << m_summary;
    const QString whole = lines.join(QLatin1Char('\n'));
    setAccessibleDescription(whole);
    setToolTip(plainTip(whole));
    update();
    emit summaryChanged();
}

QSize BackoffPreview::sizeHint() const { return {letterWidth(fontMetrics()) * 42, fontMetrics().lineSpacing() * 10}; }

void BackoffPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tones &tones = tonesOf(palette());
    const QFont labels = labelFont(font());
    const QFontMetrics metrics(labels);
    const QRectF area = QRectF(rect()).adjusted(0, metrics.height() / 2.0, -letterWidth(metrics), 0);
    if (m_steps.empty()) {
        paintEmptyText(&painter, area, m_summary, palette());
        return;
    }
    double low = secondsOf(m_steps.front().least), high = 0;
    for (const BackoffStep &step : m_steps) {
        low = std::min(low, secondsOf(step.least));
        high = std::max(high, secondsOf(step.most));
    }
    const bool byPowers = isLog();
    const double bottom = byPowers ? std::max(0.1, low) * 0.8 : 0;
    const double top = byPowers ? high * 1.25 : high * 1.08;
    const auto ticks = byPowers ? logTicks(bottom, top, 6) : valueTicks(0, top, 4);

    int widest = 0;
    for (const double tick : ticks)
        widest = std::max(widest, metrics.horizontalAdvance(axisDelayText(tick)));
    const double gap = letterWidth(metrics);
    const QRectF plot = area.adjusted(widest + gap, 0, 0, -2.0 * metrics.lineSpacing());
    const auto yOf = [&](double seconds) {
        const double position = byPowers ? std::log(std::max(seconds, bottom) / bottom) / std::log(top / bottom)
                                         : seconds / top;
        return plot.bottom() - position * plot.height();
    };
    // Each attempt in the middle of its own width.
    const double width = plot.width() / Attempts;
    const auto xOfAttempt = [&](int attempt) { return plot.left() + (attempt - 0.5) * width; };

    painter.setFont(labels);
    for (const double tick : ticks) {
        const double y = std::round(yOf(tick)) + 0.5;
        painter.setPen(QPen(tones.grid, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(tones.quietText);
        painter.drawText(QRectF(0, y - metrics.height(), plot.left() - gap, 2.0 * metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, axisDelayText(tick));
    }
    for (int attempt = 1; attempt <= Attempts; ++attempt)
        painter.drawText(QRectF(xOfAttempt(attempt) - width / 2, plot.bottom(), width, metrics.lineSpacing()),
                         Qt::AlignCenter, QString::number(attempt));
    painter.drawText(QRectF(plot.left(), plot.bottom() + metrics.lineSpacing(), plot.width(), metrics.lineSpacing()),
                     Qt::AlignCenter, tr("Attempt"));

    QPolygonF band, line;
    for (const BackoffStep &step : m_steps) {
        band << QPointF(xOfAttempt(step.attempt), yOf(secondsOf(step.most)));
        line << QPointF(xOfAttempt(step.attempt), yOf(secondsOf(step.planned)));
    }
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step)
        band << QPointF(xOfAttempt(step->attempt), yOf(secondsOf(step->least)));
    QColor spread = tones.accent;
    spread.setAlphaF(0.22F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(spread);
    painter.drawPolygon(band);
    painter.setBrush(Qt::NoBrush);
    QPen pen(tones.accent, 1.6);
    painter.setPen(pen);
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tones.accent);
    const double radius = metrics.height() / 7.0;
    for (const QPointF &point : line)
        painter.drawEllipse(point, radius, radius);
}

}   // namespace feedwarden
