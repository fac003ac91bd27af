// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incidentpicture.h"

#include "core/words/incidentwords.h"
#include "core/words/units.h"
#include "core/words/words.h"
#include "ui/charts/outagebars.h"
#include "ui/charts/plotpaint.h"
#include "ui/format/letterwidth.h"
#include "ui/format/plaintip.h"
#include "ui/format/statepalette.h"

#include <QBuffer>
#include <QEvent>
#include <QHelpEvent>
#include <QImage>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <map>

namespace feedwarden {

namespace {

/// Lines that have rows of their own; a storm of more is told by the table.
constexpr size_t MostLines = 4;

/// Where everything stands, in the units of the painter.
struct IncidentLayout {
    QRectF plot;
    TimeInterval range;
    double rowHeight = 0;
    std::vector<int> lines;

    IncidentLayout(const Incident &incident, const QRectF &rect, const QFont &font) : range(rangeOf(incident))
    {
        const QFontMetricsF metrics(font);
        lines.assign(incident.lines.cbegin(),
                     incident.lines.cbegin() + std::ptrdiff_t(std::min(incident.lines.size(), MostLines)));
        double names = 0;
        for (const QString &name : names_(lines.size() > 1))
            names = std::max(names, metrics.horizontalAdvance(name));
        const double left = names + letterWidth(metrics) * 3;
        plot = rect.adjusted(left, metrics.height() * 0.2, -plotRightMargin(font), -timeLabelHeight(font));
        rowHeight = plot.height() / double(rowCount());
    }

    [[nodiscard]] int rowCount() const { return 1 + 2 * int(std::max<size_t>(1, lines.size())); }
    [[nodiscard]] QRectF row(int number) const
    {
        return {plot.left(), plot.top() + number * rowHeight, plot.width(), rowHeight};
    }

    /// Some time around it, or one would not see what it came out of.
    static TimeInterval rangeOf(const Incident &incident)
    {
        WallTime end = incident.to.value_or(incident.told);
        if (incident.trustedAgain)
            end = std::max(end, *incident.trustedAgain);
        const Clock::duration length = std::max<Clock::duration>(end - incident.from, 2s);
        return {incident.from - length / 12, end + length / 12};
    }
    static QStringList names_(bool isOfLines)
    {
        return {IncidentPicture::tr("State"), isOfLines ? IncidentPicture::tr("Line %1").arg(88) : attemptsName(),
                waitsName()};
    }
    //: A row of the picture of an outage: ticks at the attempts to connect.
    static QString attemptsName() { return IncidentPicture::tr("Attempts"); }
    //: A row of the picture of an outage: planned waits above, real ones below.
    static QString waitsName() { return IncidentPicture::tr("Waits"); }
};

void paintBands(QPainter *painter, const Incident &incident, const IncidentLayout &layout, const QPalette &palette)
{
    const Tones &tones = tonesOf(palette);
    const QRectF row = layout.row(0);
    const double height = std::round(row.height() * 0.5);
    for (const ConditionBand &band : incident.bands) {
        const double left = std::max(row.left(), xOf(band.from, layout.range, layout.plot));
        const double right = std::min(row.right(), xOf(band.to.value_or(incident.told), layout.range, layout.plot));
        if (right <= left)
            continue;
        const QRectF bar(left, std::round(row.center().y() - height / 2), std::max(1.0, right - left), height);
        if (band.condition == Condition::NoData) {
            painter->fillRect(bar, hatchBrush(palette));
            continue;
        }
        const StateStyle style = styleOf(band.condition, palette);
        const bool isCalm = band.condition == Condition::Trusted;
        painter->fillRect(bar, isCalm ? mixed(style.color, tones.surface, 0.55) : style.color);
        const double side = height * 0.62;
        if (!isCalm && bar.width() >= side * 2.2) {
            paintShape(painter, QRectF(bar.left() + side * 0.5, bar.center().y() - side / 2, side, side),
                       {tones.surface, style.shape});
        }
    }
}

void paintLine(QPainter *painter, const Incident &incident, int line, int number, const IncidentLayout &layout,
               const QPalette &palette)
{
    const Tones &tones = tonesOf(palette);
    const QRectF attempts = layout.row(1 + 2 * number);
    const QRectF waits = layout.row(2 + 2 * number);
    const auto x = [&](WallTime time) {
        return std::clamp(xOf(time, layout.range, layout.plot), layout.plot.left(), layout.plot.right());
    };
    for (const Outage &outage : incident.outages) {
        if (outage.line != line)
            continue;
        const WallTime end = outage.to.value_or(incident.told);
        // The time down, calm, so that the attempts stand out.
        const double height = std::max(2.0, std::round(attempts.height() * 0.12));
        painter->fillRect(QRectF(x(outage.from), std::round(attempts.center().y() - height / 2),
                                 std::max(2.0, x(end) - x(outage.from)), height),
                          styleOf(conditionOf(outage), palette).color);
        const double side = std::max(6.0, std::round(attempts.height() * 0.5));
        double last = -1e9;
        for (size_t i = 0; i < outage.attempts.size(); ++i) {
            const Outage::Attempt &attempt = outage.attempts[i];
            const bool isLast = i + 1 == outage.attempts.size();
            const double planned = x(attempt.announcedAt + attempt.plannedDelay);
            const double real = x(attempt.startedAt.value_or(end));
            const double from = x(attempt.announcedAt);
            const double thick = std::max(2.0, std::round(waits.height() * 0.22));
            // Planned above, real below: what is longer below was waited for longer than promised.
            painter->fillRect(
                QRectF(from, std::round(waits.center().y() - thick - 1), std::max(1.0, planned - from), thick),
                mixed(tones.quietText, tones.surface, 0.55));
            if (attempt.startedAt) {
                painter->fillRect(QRectF(from, std::round(waits.center().y() + 1), std::max(1.0, real - from), thick),
                                  tones.accent);
            }
            // Marks that would hide each other: the last one stays, it says how it ended.
            if (!attempt.startedAt || (real - last < side * 0.7 && !isLast))
                continue;
            last = real;
            Condition condition = Condition::Connecting;
            if (attempt.failure)
                condition = Condition::Blocked;   // A cross: it came to nothing.
            else if (isLast && outage.to && incident.isRecovered)
                condition = Condition::Trusted;
            StateStyle style = styleOf(condition, palette);
            if (attempt.failure)
                style.color = styleOf(Condition::Down, palette).color;
            const QRectF mark(real - side / 2, attempts.center().y() - side / 2, side, side);
            painter->setPen(Qt::NoPen);
            painter->setBrush(tones.surface);
            painter->drawEllipse(mark.adjusted(-1.5, -1.5, 1.5, 1.5));
            paintShape(painter, mark, style);
        }
    }
}

void paintIncident(QPainter *painter, const Incident &incident, const QRectF &rect, const QPalette &palette,
                   const QFont &font)
{
    const IncidentLayout layout(incident, rect, font);
    const Tones &tones = tonesOf(palette);
    painter->save();
    painter->setFont(font);
    painter->setRenderHint(QPainter::Antialiasing);
    const auto ticks = ticksFor(layout.range, layout.plot, font);
    paintTimeGrid(painter, ticks, layout.range, layout.plot, palette);
    const QFontMetricsF metrics(font);
    const auto name = [&](int row, const QString &text) {
        painter->setPen(tones.quietText);
        const QRectF place = layout.row(row);
        painter->drawText(QRectF(rect.left(), place.top(),
                                 layout.plot.left() - rect.left() - letterWidth(metrics) * 1.5, place.height()),
                          Qt::AlignRight | Qt::AlignVCenter, text);
    };
    name(0, IncidentPicture::tr("State"));
    paintBands(painter, incident, layout, palette);
    for (size_t i = 0; i < layout.lines.size(); ++i) {
        name(1 + 2 * int(i), layout.lines.size() > 1 ? IncidentPicture::tr("Line %1").arg(layout.lines[i])
                                                     : IncidentLayout::attemptsName());
        name(2 + 2 * int(i), IncidentLayout::waitsName());
        paintLine(painter, incident, layout.lines[i], int(i), layout, palette);
    }
    // Where it began and ended.
    painter->setPen(QPen(tones.text, 1, Qt::DotLine));
    for (const auto &edge : {std::optional(incident.from), incident.to}) {
        if (!edge)
            continue;
        const double x = std::round(xOf(*edge, layout.range, layout.plot)) + 0.5;
        painter->drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
    }
    paintTimeLabels(painter, ticks, layout.range, layout.plot, rect.left(), rect.right(), palette);
    painter->restore();
}

}   // namespace

IncidentPicture::IncidentPicture(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("The incident over time"));
}

void IncidentPicture::setIncident(const std::optional<Incident> &incident)
{
    const size_t lines = m_incident ? m_incident->lines.size() : 0;
    m_incident = incident;
    setAccessibleDescription(incident ? summaryOf(*incident) : QString());
    if ((incident ? incident->lines.size() : 0) != lines)
        updateGeometry();
    update();
}

QSize IncidentPicture::sizeHint() const
{
    const int lines = m_incident ? int(std::clamp<size_t>(m_incident->lines.size(), 1, MostLines)) : 1;
    const QFont labels = labelFont(font());
    const int row = QFontMetrics(labels).height() * 3 / 2;
    return {letterWidth(fontMetrics()) * 90,
            row * (1 + 2 * lines) + timeLabelHeight(labels) + fontMetrics().height() / 2};
}

QSize IncidentPicture::minimumSizeHint() const { return {letterWidth(fontMetrics()) * 50, sizeHint().height()}; }

QByteArray IncidentPicture::png(const Incident &incident, const QString &title, const QFont &font)
{
    // On paper or in a mail the ground is white, whatever the window is.
    QPalette light(Qt::white);
    light.setColor(QPalette::Window, Qt::white);
    light.setColor(QPalette::Base, Qt::white);
    light.setColor(QPalette::WindowText, Qt::black);
    light.setColor(QPalette::Text, Qt::black);
    const Tones &tones = tonesOf(light);
    IncidentPicture measure;
    measure.setFont(font);
    measure.setIncident(incident);
    QFont strong = font;
    strong.setPointSizeF(font.pointSizeF() * 1.25);
    strong.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const double pad = metrics.height();
    const double head = QFontMetricsF(strong).height() + metrics.lineSpacing() * 2 + pad / 2;
    const QSize size(std::max(measure.sizeHint().width(), 880),
                     int(std::ceil(measure.sizeHint().height() + head + 2 * pad)));
    constexpr qreal Scale = 2;
    QImage image(size * Scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(Scale);
    image.fill(tones.surface);
    {
        QPainter painter(&image);
        QRectF rect(QPointF(pad, pad), QSizeF(size.width() - 2 * pad, size.height() - 2 * pad));
        painter.setPen(tones.text);
        painter.setFont(strong);
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                         QFontMetricsF(strong).elidedText(headlineOf(incident, title), Qt::ElideRight, rect.width()));
        painter.setFont(font);
        painter.setPen(tones.quietText);
        const QString zone = toDateTime(incident.from).toLocalTime().timeZoneAbbreviation();
        painter.drawText(
            rect.adjusted(0, QFontMetricsF(strong).height(), 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
            //: Under a picture: a sentence about the outage, and which time its axis shows.
            tr("%1 Local time (%2); begin in UTC: %3.").arg(summaryOf(incident), zone, toRfc3339(incident.from)));
        paintIncident(&painter, incident, rect.adjusted(0, head, 0, 0), light, labelFont(font));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void IncidentPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_incident)
        paintIncident(&painter, *m_incident, rect(), palette(), labelFont(font()));
}

void IncidentPicture::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
}

bool IncidentPicture::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_incident)
        return QWidget::event(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    const IncidentLayout layout(*m_incident, rect(), labelFont(font()));
    const WallTime at = timeAt(help->pos().x(), layout.range, layout.plot);
    // The last thing that had happened by then.
    const IncidentStep *last = nullptr;
    for (const IncidentStep &step : m_incident->steps) {
        if (!step.isTimeUnknown && step.time <= at)
            last = &step;
    }
    QStringList lines{timeText(at)};
    if (last)
        lines << timeTextOf(*last, m_incident->from) + QStringLiteral("  ") + sentenceFor(*last, *m_incident);
    QToolTip::showText(help->globalPos(), plainTip(lines.join(QLatin1Char('\n'))), this);
    return true;
}

}   // namespace feedwarden
