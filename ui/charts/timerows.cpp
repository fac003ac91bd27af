// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timerows.h"

#include "ui/charts/chartaccessible.h"
#include "ui/charts/chartactions.h"
#include "ui/charts/plotpaint.h"
#include "ui/charts/timegestures.h"
#include "ui/format/letterwidth.h"
#include "ui/format/plaintip.h"
#include "ui/format/statepalette.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

namespace feedwarden {

/// How far from a mark the pointer may be: a short outage is two pixels wide.
static constexpr double HitMargin = 4;

TimeRows::TimeRows(TimeAxis *axis, const Past *history, QWidget *parent)
    : QWidget(parent), m_axis(axis), m_history(history)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_bar = new QScrollBar(Qt::Vertical, this);
    m_bar->hide();
    connect(m_bar, &QScrollBar::valueChanged, this, [this] {
        m_picture = {};
        refresh();
    });
    m_gestures = new TimeGestures(this, axis, [this] { return plotRect(); });
    connect(m_gestures, &TimeGestures::clicked, this, [this](QPointF position) {
        const Found found = markAt(position);
        const int row = rowAt(position.y());
        if (found.mark)
            activate(found);
        else if (row >= 0)
            emit feedActivated(m_rows[size_t(row)].feed.name);
    });
    connect(m_gestures, &TimeGestures::hovered, this, [this](QPointF position) { showHover(position, false); });
    connect(m_gestures, &TimeGestures::left, this, [this] {
        m_shownHover.clear();
        QToolTip::hideText();
    });
    connect(axis, &TimeAxis::rangeChanged, this, &TimeRows::refresh);
    connect(axis, &TimeAxis::selectionChanged, this, qOverload<>(&QWidget::update));
    connect(axis, &TimeAxis::pointerChanged, this, [this] {
        if (m_pointerX)
            updateColumn(*m_pointerX);
        const auto pointer = m_axis->pointer();
        m_pointerX = pointer ? std::optional(xOf(*pointer, m_axis->range(), plotRect())) : std::nullopt;
        if (m_pointerX)
            updateColumn(*m_pointerX);
    });
}

void TimeRows::setUp(const QString &name, const QString &fileName)
{
    setAccessibleName(name);
    m_actions = new ChartActions(
        this, [this] { return csv(); }, fileName);
    connect(m_gestures, &TimeGestures::menuRequested, m_actions, &ChartActions::popup);
    static const bool isInstalled = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *const rows = qobject_cast<TimeRows *>(object);
            return rows ? new ChartAccessible(rows, [rows] { return rows->summary(); }) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void TimeRows::setFeeds(const QList<FeedChoice> &feeds)
{
    if (feeds == m_feeds)
        return;
    const bool sameCount = feeds.size() == m_feeds.size();
    const auto selectedIn = [](const QList<FeedChoice> &list) {
        const auto found = std::find_if(list.cbegin(), list.cend(),
                                        [](const FeedChoice &feed) { return feed.isSelected; });
        return found != list.cend() ? found->name : QString();
    };
    const QString before = selectedIn(m_feeds);
    m_feeds = feeds;
    if (!sameCount)
        updateGeometry();
    refresh();
    const QString selected = selectedIn(m_feeds);
    if (selected == before)
        return;
    for (int row = 0; row < int(m_feeds.size()); ++row) {
        if (m_feeds[row].isSelected)
            scrollTo(row);
    }
}

void TimeRows::setHistory(const Past *history)
{
    m_history = history;
    m_rows.clear();
    refresh();
}

void TimeRows::setPlotLeft(int left)
{
    if (m_plotLeft == left)
        return;
    m_plotLeft = left;
    m_picture = {};
    refresh();
}

void TimeRows::advance(WallTime)
{
    if (isVisible())
        refresh();
}

void TimeRows::refresh()
{
    m_isDirty = true;
    m_plot.reset();
    layOutBar();
    update();   // Does nothing while hidden.
}

void TimeRows::showEvent(QShowEvent *event)
{
    m_isDirty = true;
    QWidget::showEvent(event);
}

void TimeRows::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_rows = {};   // Over a year they are a lot to keep.
    m_picture = {};
    m_isDirty = true;
}

void TimeRows::resizeEvent(QResizeEvent *event)
{
    m_picture = {};
    m_plot.reset();
    m_isDirty = true;   // More of them may be in sight.
    layOutBar();
    QWidget::resizeEvent(event);
}

void TimeRows::rebuild(bool all)
{
    m_isDirty = false;
    const bool sameFeeds = std::equal(m_rows.cbegin(), m_rows.cend(), m_feeds.cbegin(), m_feeds.cend(),
                                      [](const Row &row, const FeedChoice &feed) { return row.feed == feed; });
    if (!sameFeeds) {
        m_picture = {};
        m_rows.clear();
        m_rows.reserve(size_t(m_feeds.size()));
        for (const FeedChoice &feed : m_feeds)
            m_rows.push_back({.feed = feed, .marks = {}});
    }
    const auto [first, end] = all ? std::pair(0, int(m_rows.size())) : rowsInSight();
    const std::vector<size_t> filled = m_history ? fillRows(m_rows, size_t(first), size_t(end)) : std::vector<size_t>();
    for (const size_t row : filled)
        m_rows[row].isPainted = false;
    if (sameFeeds && filled.empty())
        return;
    ++m_rebuilds;
    m_hadData = m_history && std::any_of(m_feeds.cbegin(), m_feeds.cend(), [this](const FeedChoice &feed) {
                    return m_history->lastSeen(feed.name).has_value();
                });
    const QString text = currentText();
    if (text != accessibleDescription())
        setAccessibleDescription(text);
}

QString TimeRows::summary() const
{
    ensureRows(true);
    QStringList lines{title()};
    for (const Row &row : m_rows) {
        const auto stop = std::find_if(row.marks.crbegin(), row.marks.crend(),
                                       [](const Mark &mark) { return mark.isStop; });
        if (stop != row.marks.crend())
            lines
                << textOf(row, *stop).section(QLatin1Char('\n'), 0, 1).replace(QLatin1Char('\n'), QLatin1String(", "));
        else if (!row.marks.empty())
            lines << textOf(row, row.marks.back()).section(QLatin1Char('\n'), 0, 0);
    }
    return lines.join(QLatin1Char('\n'));
}

/// Questions between two paintings (a click, a test) are answered from what is true now.
void TimeRows::ensureRows(bool all) const
{
    if (m_isDirty || all)
        const_cast<TimeRows *>(this)->rebuild(all);
}

// ---- geometry ---------------------------------------------------------------------------------------------------

double TimeRows::headerHeight() const { return std::ceil(QFontMetricsF(labelFont(font())).height() * 1.7); }

double TimeRows::preferredRowHeight() const { return std::round(QFontMetricsF(labelFont(font())).height() * 1.3); }

int TimeRows::neededPlotLeft() const
{
    const QFontMetricsF metrics(labelFont(font()));
    double width = 0;
    for (const FeedChoice &feed : m_feeds)
        width = std::max(width, metrics.horizontalAdvance(feed.title));
    // A name may be anything; the plot keeps at least two thirds.
    return int(std::ceil(std::min(width + 3 * letterWidth(metrics), std::max(120.0, double(this->width()) / 3))
                         + metrics.height()));
}

QRectF TimeRows::plotRect() const
{
    if (m_plot)
        return *m_plot;
    const QFont small = labelFont(font());
    const double left = m_plotLeft >= 0 ? m_plotLeft : neededPlotLeft();
    const double right = width() - plotRightMargin(small);
    const double top = headerHeight();
    const double bottom = height() - timeLabelHeight(small) - QFontMetricsF(small).height() * 0.35;
    m_plot = QRectF(QPointF(left, top), QPointF(std::max(left + 1, right), std::max(top + 1, bottom)));
    return *m_plot;
}

double TimeRows::leastRowHeight() const { return QFontMetricsF(labelFont(font())).height() * 0.95; }

double TimeRows::rowHeight() const
{
    const double room = plotRect().height() / double(std::max<qsizetype>(m_feeds.size(), 1));
    return std::max(std::min(room, preferredRowHeight() * 1.6), leastRowHeight());
}

std::pair<int, int> TimeRows::rowsInSight() const
{
    const double height = rowHeight();
    const int count = int(m_feeds.size());
    const int first = std::clamp(int(std::floor(m_bar->value() / height)), 0, count);
    const int end = int(std::ceil((m_bar->value() + plotRect().height()) / height - 1e-6));
    return {first, std::clamp(end, first, count)};
}

void TimeRows::layOutBar()
{
    const QRectF plot = plotRect();
    const double hidden = rowHeight() * double(m_feeds.size()) - plot.height();
    const bool isNeeded = hidden > 0.5;
    m_bar->setPageStep(int(plot.height()));
    m_bar->setSingleStep(int(std::ceil(rowHeight())));
    m_bar->setRange(0, isNeeded ? int(std::ceil(hidden)) : 0);
    m_bar->setGeometry(width() - m_bar->sizeHint().width(), int(plot.top()), m_bar->sizeHint().width(),
                       int(plot.height()));
    m_bar->setVisible(isNeeded);
}

void TimeRows::scrollTo(int row)
{
    const double height = rowHeight();
    const double top = row * height;
    if (top < m_bar->value())
        m_bar->setValue(int(std::floor(top)));
    else if (top + height > m_bar->value() + plotRect().height())
        m_bar->setValue(int(std::ceil(top + height - plotRect().height())));
}

void TimeRows::wheelEvent(QWheelEvent *event)
{
    if (m_bar->maximum() > 0)
        QCoreApplication::sendEvent(m_bar, event);
    else
        QWidget::wheelEvent(event);
}

QRectF TimeRows::rowRect(int row) const
{
    const QRectF plot = plotRect();
    const double height = rowHeight();
    return QRectF(plot.left(), plot.top() + row * height - m_bar->value(), plot.width(), height);
}

int TimeRows::rowAt(double y) const
{
    const QRectF plot = plotRect();
    if (y < plot.top() || y >= plot.bottom())
        return -1;
    const int row = int(std::floor((y - plot.top() + m_bar->value()) / rowHeight()));
    return row >= 0 && row < int(m_rows.size()) ? row : -1;
}

QSize TimeRows::sizeFor(int width, qsizetype rows, double rowHeight) const
{
    const QFont small = labelFont(font());
    const double frame = headerHeight() + timeLabelHeight(small) + QFontMetricsF(small).height() * 0.35;
    return QSize(width, int(std::ceil(frame + double(rows) * rowHeight)));
}

int TimeRows::heightForAllRows() const
{
    return sizeFor(0, std::max<qsizetype>(m_feeds.size(), 2), leastRowHeight()).height();
}

QSize TimeRows::sizeHint() const
{
    static constexpr qsizetype Most = 16;
    return sizeFor(800, std::clamp<qsizetype>(m_feeds.size(), 2, Most), preferredRowHeight());
}

QSize TimeRows::minimumSizeHint() const
{
    static constexpr qsizetype Most = 10;
    return sizeFor(300, std::clamp<qsizetype>(m_feeds.size(), 2, Most), leastRowHeight());
}

double TimeRows::heightOf(const Mark &mark, const QRectF &rect, double width) const
{
    const double real = rect.width() * double(mark.time.length().count())
                        / double(std::max<qint64>(m_axis->range().length().count(), 1));
    return std::clamp(std::cbrt(real / width), 0.25, 1.0);
}

QRectF TimeRows::markRect(const Mark &mark, const QRectF &rect, double least) const
{
    const TimeInterval range = m_axis->range();
    double from = xOf(mark.time.from, range, rect);
    double to = xOf(mark.time.to, range, rect);
    if (to - from < least) {
        const double middle = (from + to) / 2;
        from = middle - least / 2;
        to = middle + least / 2;
    }
    from = std::clamp(from, rect.left(), rect.right());
    to = std::clamp(to, rect.left(), rect.right());
    return QRectF(QPointF(from, rect.top()), QPointF(to, rect.bottom()));
}

TimeInterval TimeRows::paintedTime(const QRectF &rect, const QRectF &exposed) const
{
    static constexpr double Reach = 8;
    const TimeInterval range = m_axis->range();
    return {timeAt(std::max(exposed.left(), rect.left()) - Reach, range, rect),
            timeAt(std::min(exposed.right(), rect.right()) + Reach, range, rect)};
}

TimeRows::Found TimeRows::markAt(QPointF position) const
{
    ensureRows();
    const QRectF plot = plotRect();
    const int row = rowAt(position.y());
    if (row < 0 || position.x() < plot.left() - HitMargin || position.x() > plot.right() + HitMargin)
        return {};
    // The worst of what is near: a short outage lies on a long calm band, and the outage is what is pointed at.
    Found best{row, nullptr};
    bool bestIsStop = false;
    double bestDistance = 0;
    for (const Mark &mark : m_rows[size_t(row)].marks) {
        const QRectF rect = markRect(mark, rowRect(row), 2);
        const double distance = std::max({0.0, rect.left() - position.x(), position.x() - rect.right()});
        if (distance > (mark.isStop ? HitMargin : 0))
            continue;
        const bool isBetter = !best.mark || (mark.isStop && !bestIsStop)
                              || (mark.isStop == bestIsStop
                                  && (distance < bestDistance
                                      || (distance == bestDistance
                                          && severityOf(mark.condition) > severityOf(best.mark->condition))));
        if (!isBetter)
            continue;
        best.mark = &mark;
        bestIsStop = mark.isStop;
        bestDistance = distance;
    }
    return best;
}

QString TimeRows::hoverText(QPointF position) const
{
    const Found found = markAt(position);
    return found.mark ? textOf(m_rows[size_t(found.row)], *found.mark) : QString();
}

TimeInterval TimeRows::intervalOf(const Row &, const Mark &mark) const { return mark.time; }

QString TimeRows::emptyText() const
{
    if (m_feeds.isEmpty())
        return tr("No exchange to show yet");
    return tr("No data yet – the first point comes after a second");
}

bool TimeRows::hasDataInRange() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) {
        return std::any_of(row.marks.begin(), row.marks.end(), [](const Mark &mark) { return !mark.isHatched; });
    });
}

// ---- pointer and keyboard ---------------------------------------------------------------------------------------

void TimeRows::updateColumn(double x)
{
    const QRectF plot = plotRect();
    update(QRect(int(std::floor(x)) - 1, int(plot.top()) - 1, 3, int(plot.height()) + 2));
}

void TimeRows::showHover(QPointF position, bool isResting)
{
    const Found found = markAt(position);
    const bool isWorthIt = found.mark && (isResting || found.mark->isStop || found.mark->isHatched);
    const QString text = isWorthIt ? textOf(m_rows[size_t(found.row)], *found.mark) : QString();
    if (text == m_shownHover)
        return;
    m_shownHover = text;
    if (text.isEmpty())
        QToolTip::hideText();
    else
        showTip(QRectF(position, QSizeF(0, 0)), found.row, text);
}

void TimeRows::showTip(const QRectF &mark, int row, const QString &text)
{
    // Below the row, so that the mark stays in sight.
    const QPointF below(mark.center().x(), rowRect(row).bottom() - 6);
    QToolTip::showText(mapToGlobal(below.toPoint()), plainTip(text), this);
}

bool TimeRows::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        showHover(static_cast<QHelpEvent *>(event)->pos(), true);
        return true;
    }
    return QWidget::event(event);
}

void TimeRows::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LanguageChange) {
        m_picture = {};
        updateGeometry();
        refresh();
    }
    QWidget::changeEvent(event);
}

TimeRows::Found TimeRows::current() const
{
    ensureRows();
    if (!m_current)
        return {};
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        if (row.feed.name != m_current->feed)
            continue;
        for (const Mark &mark : row.marks) {
            if (m_current->from == mark.time.from && mark.isStop)
                return {int(i), &mark};
        }
        return {int(i), nullptr};
    }
    return {};
}

QString TimeRows::currentText() const
{
    const Found found = current();
    if (found.row < 0)
        return {};
    const Row &row = m_rows[size_t(found.row)];
    return found.mark ? textOf(row, *found.mark) : row.feed.title;
}

void TimeRows::setCurrent(int row, const Mark *mark)
{
    scrollTo(row);
    m_current = Current{m_rows[size_t(row)].feed.name, mark ? std::optional(mark->time.from) : std::nullopt};
    setAccessibleDescription(currentText());
    // What the pointer's hover tells, the keyboard is told too.
    if (mark) {
        showTip(markRect(*mark, rowRect(row), 2), row, currentText());
    } else {
        QToolTip::hideText();
    }
    update();
}

void TimeRows::stepMark(int by)
{
    ensureRows();
    if (m_rows.empty())
        return;
    const Found now = current();
    int row = now.row;
    if (row < 0) {
        const auto selected = std::find_if(m_rows.begin(), m_rows.end(),
                                           [](const Row &candidate) { return candidate.feed.isSelected; });
        row = selected != m_rows.end() ? int(selected - m_rows.begin()) : 0;
    }
    std::vector<const Mark *> stops;
    for (const Mark &mark : m_rows[size_t(row)].marks) {
        if (mark.isStop)
            stops.push_back(&mark);
    }
    if (stops.empty()) {
        setCurrent(row, nullptr);
        return;
    }
    const auto at = std::find(stops.begin(), stops.end(), now.mark);
    // From nowhere the newest one is reached first: it is what people look for.
    auto index = at != stops.end() ? at - stops.begin() + by : std::ptrdiff_t(stops.size()) - 1;
    index = std::clamp<std::ptrdiff_t>(index, 0, std::ptrdiff_t(stops.size()) - 1);
    setCurrent(row, stops[size_t(index)]);
}

void TimeRows::stepRow(int by)
{
    const Found now = current();
    if (m_rows.empty())
        return;
    const int row = std::clamp(now.row < 0 ? 0 : now.row + by, 0, int(m_rows.size()) - 1);
    const WallTime near = now.mark ? now.mark->time.from : m_axis->range().to;
    scrollTo(row);
    ensureRows();
    const Mark *nearest = nullptr;
    for (const Mark &mark : m_rows[size_t(row)].marks) {
        const auto distance = [near](const Mark &of) { return std::chrono::abs(of.time.from - near); };
        if (mark.isStop && (!nearest || distance(mark) < distance(*nearest)))
            nearest = &mark;
    }
    setCurrent(row, nearest);
}

void TimeRows::activate(const Found &found)
{
    // A copy: the slots may rebuild the rows.
    const Row &row = m_rows[size_t(found.row)];
    const QString feed = row.feed.name;
    const TimeInterval interval = intervalOf(row, *found.mark);
    m_current = Current{feed, found.mark->time.from};
    m_axis->select(interval);
    emit feedActivated(feed);
}

void TimeRows::keyPressEvent(QKeyEvent *event)
{
    m_isKeyboard = true;
    if (TimeGestures::handleKey(event, m_axis))
        return;
    switch (event->key()) {
    case Qt::Key_Left:
        stepMark(-1);
        return;
    case Qt::Key_Right:
        stepMark(1);
        return;
    case Qt::Key_Up:
        stepRow(-1);
        return;
    case Qt::Key_Down:
        stepRow(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const Found found = current();
        if (found.mark)
            activate(found);
        else if (found.row >= 0)
            emit feedActivated(m_rows[size_t(found.row)].feed.name);
        return;
    }
    case Qt::Key_Escape:
        if (m_current) {
            m_current.reset();
            QToolTip::hideText();
            update();
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void TimeRows::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_isKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
                   || event->reason() == Qt::ShortcutFocusReason;
    update();
}

void TimeRows::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

// ---- painting ---------------------------------------------------------------------------------------------------

void TimeRows::paintAllMarks(QPainter *painter, const QRectF &filled, const QRectF &exposed)
{
    const auto paintRow = [this](QPainter *to, int row, const QRectF &part, bool isOverOld) {
        const QRectF rect = rowRect(row);
        to->save();
        to->setClipRect(rect.adjusted(-2, 0, 2, 0), Qt::IntersectClip);
        if (isOverOld) {
            to->setCompositionMode(QPainter::CompositionMode_Clear);
            to->fillRect(rect.adjusted(-2, 0, 2, 0), Qt::transparent);
            to->setCompositionMode(QPainter::CompositionMode_SourceOver);
        }
        paintMarks(to, m_rows[size_t(row)], rect, part);
        to->restore();
    };
    // Over a year there are tens of thousands, which change once in hours: a row is painted once, and shown as often as
    // the pointer moves.
    static constexpr size_t Many = 5'000;
    const auto [first, end] = rowsInSight();
    const auto seen = std::span(m_rows).subspan(size_t(first), size_t(end - first));
    const size_t count = std::accumulate(seen.begin(), seen.end(), size_t(0),
                                         [](size_t sum, const Row &row) { return sum + row.marks.size(); });
    if (count <= Many) {
        m_picture = {};
        painter->save();
        painter->setClipRect(filled.adjusted(-2, 0, 2, 0), Qt::IntersectClip);
        for (int row = first; row < end; ++row)
            paintRow(painter, row, exposed, false);
        painter->restore();
        return;
    }
    const QRect place = filled.adjusted(-2, 0, 2, 0).toAlignedRect();
    const QSize size = place.size() * devicePixelRatioF();
    const bool isNew = m_picture.size() != size;
    if (isNew) {
        m_picture = QPixmap(size);
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(Qt::transparent);
    }
    if (isNew || !std::all_of(seen.begin(), seen.end(), [](const Row &row) { return row.isPainted; })) {
        QPainter to(&m_picture);
        to.setFont(painter->font());
        to.translate(-place.topLeft());
        for (int row = first; row < end; ++row) {
            if (isNew || !m_rows[size_t(row)].isPainted)
                paintRow(&to, row, place, !isNew);
            m_rows[size_t(row)].isPainted = true;
        }
    }
    painter->drawPixmap(place.topLeft(), m_picture);
}

void TimeRows::paintEvent(QPaintEvent *event)
{
    ensureRows();
    const Tones &tones = tonesOf(palette());
    const TimeInterval range = m_axis->range();
    const QRectF plot = plotRect();
    const QRectF exposed = event->rect();

    QPainter painter(this);
    painter.fillRect(event->rect(), tones.surface);
    const QFont small = labelFont(font());
    painter.setFont(small);
    const QFontMetricsF metrics(small);
    const double margin = metrics.height();

    if (exposed.top() < plot.top()) {
        const QRectF header(margin, 0, width() - 2 * margin, headerHeight());
        painter.setPen(tones.quietText);
        const QString name = title();
        //: What time a chart shows: "13:04 – 14:04 local time".
        const QString shown = tr("%1 local time").arg(intervalText(range, m_axis->now(), range.length() < 10min));
        painter.drawText(header, Qt::AlignLeft | Qt::AlignVCenter, name);
        painter.drawText(header, Qt::AlignRight | Qt::AlignVCenter, shown);
        if (const auto selection = m_axis->selection(); selection && selection->overlaps(range)) {
            // Above what is selected, as far as the words beside it leave it room.
            //: Above the selected part of a time axis: "selected 13:50:48 – 13:54:24".
            const QString label = tr("selected %1").arg(intervalText(*selection, m_axis->now()));
            const double length = metrics.horizontalAdvance(label);
            const double from = header.left() + metrics.horizontalAdvance(name) + 2 * margin;
            const double to = header.right() - metrics.horizontalAdvance(shown) - 2 * margin;
            const double middle = (std::max(xOf(selection->from, range, plot), plot.left())
                                   + std::min(xOf(selection->to, range, plot), plot.right()))
                                  / 2;
            const double left = std::clamp(middle - length / 2, from, std::max(from, to - length));
            painter.setPen(tones.accent);
            painter.drawText(QRectF(left, header.top(), std::max(0.0, to - left), header.height()),
                             Qt::AlignLeft | Qt::AlignVCenter,
                             metrics.elidedText(label, Qt::ElideRight, std::max(0.0, to - left)));
        }
    }

    const std::vector<TimeTick> ticks = ticksFor(range, plot, small);
    const double rowsBottom = m_rows.empty() ? plot.bottom()
                                             : std::min(rowRect(int(m_rows.size()) - 1).bottom(), plot.bottom());
    const QRectF filled(plot.topLeft(), QPointF(plot.right(), rowsBottom));
    paintTimeGrid(&painter, ticks, range, filled, palette());
    const auto [first, end] = rowsInSight();
    // Names may reach over their rows; where rows are scrolled, those at the edges are cut off.
    if (m_bar->maximum() > 0)
        painter.setClipRect(QRectF(0, plot.top(), width(), plot.height()));
    for (int i = first; i < end && exposed.left() < plot.left(); ++i) {
        const Row &row = m_rows[size_t(i)];
        const QRectF rect = rowRect(i);
        const double room = plot.left() - margin - letterWidth(metrics);
        const QRectF name(margin, rect.top(), room, rect.height());
        QFont nameFont = small;
        if (row.feed.isSelected)
            nameFont.setWeight(QFont::DemiBold);
        painter.setFont(nameFont);
        painter.setPen(row.feed.isSelected ? tones.text : tones.quietText);
        painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         QFontMetricsF(nameFont).elidedText(row.feed.title, Qt::ElideRight, room));
        painter.setFont(small);
    }
    painter.setClipping(false);
    paintAllMarks(&painter, filled, exposed);
    if (!m_hadData)
        paintEmptyText(&painter, filled, emptyText(), palette());
    else if (const auto known = knownSince(m_history, m_feeds))
        paintBeforeKnown(&painter, *known, range, filled, palette());

    if (const auto selection = m_axis->selection())
        paintSelection(&painter, *selection, range, filled, palette());
    if (const auto pointer = m_axis->pointer()) {
        m_pointerX = xOf(*pointer, range, plot);
        paintPointer(&painter, *m_pointerX, filled, palette());
    }
    if (exposed.bottom() > filled.bottom())
        paintTimeLabels(&painter, ticks, range, filled, margin, width() - margin / 2, palette());

    if (hasFocus() && m_isKeyboard) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tones.accent, 1.5));
        const Found found = current();
        if (found.row >= 0)
            painter.setClipRect(QRectF(0, plot.top() - 2, width(), plot.height() + 4));
        if (found.mark)
            painter.drawRoundedRect(markRect(*found.mark, rowRect(found.row), 4).adjusted(-2, 1, 2, -1), 2, 2);
        else if (found.row >= 0)
            painter.drawRoundedRect(
                QRectF(margin / 2, rowRect(found.row).top() + 1, plot.left() - margin, rowHeight() - 2), 2, 2);
        else
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 2, 2);
    }
}

}   // namespace feedwarden
