// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/spanfigures.h"
#include "ui/charts/feedchoice.h"
#include "ui/charts/timeaxis.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <utility>

namespace feedwarden {

class Past;

/// What the selected time comes to, in words above a chart: its length, how the selected feed did in it. Hidden while
/// nothing is selected. It follows a selection that is being drawn only when the mouse is let go, so that charts do not
/// move under it.
class SelectionStrip final : public QWidget
{
    Q_OBJECT
public:
    /// What is told beside length, blind time and outages.
    enum Measure { Quality = 1, RoundTrip = 2, FeedLatency = 4, Messages = 8 };
    Q_DECLARE_FLAGS(Measures, Measure)

    /// Both are borrowed; `past` may be null.
    SelectionStrip(TimeAxis *axis, const Past *past, Measures measures, QWidget *parent = nullptr);

    void setFeeds(const QList<FeedChoice> &feeds);
    void advance(WallTime now);   ///< Once per second, after the axis, and when there is more of the past.

    /// A figure and what it is of; the first one is the time itself.
    using Figure = std::pair<QString, QString>;
    [[nodiscard]] const QList<Figure> &figures() const { return m_figures; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// As many lines as it takes.
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Placed {
        QRectF label, value;
    };
    void follow();
    void tell();
    void setFigures(const QList<Figure> &figures, const QString &tip);
    [[nodiscard]] int lay(int width, QList<Placed> *placed) const;   ///< Gives the height.

    TimeAxis *const m_axis;
    const Past *const m_past;
    const Measures m_measures;
    QList<FeedChoice> m_feeds;
    QList<Figure> m_figures;
    std::optional<TimeInterval> m_shown;
    WallTime m_toldAt{};
    bool m_isFinal = false;   ///< Nothing of it changes any more.
    QTimer m_rest;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(SelectionStrip::Measures)

/// What `figures` and `outages` say of a feed, as SelectionStrip shows it; `now` decides which dates are told.
[[nodiscard]] QList<SelectionStrip::Figure> wordsFor(const SpanFigures &figures, const OutageFigures &outages,
                                                     const QString &title, SelectionStrip::Measures measures,
                                                     WallTime now);

}   // namespace feedwarden
