// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/bandsplitter.h"

#include "ui/format/statepalette.h"

#include <QPainter>

namespace feedwarden {

namespace {

class BandHandle final : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tones &tones = tonesOf(palette());
        painter.fillRect(rect(), tones.window);
        if (orientation() == Qt::Vertical) {
            painter.fillRect(QRect(0, 0, width(), 1), tones.line);
            painter.fillRect(QRect(0, height() - 1, width(), 1), tones.line);
        } else {
            painter.fillRect(rect(), tones.line);
        }
    }
};

}   // namespace

BandSplitter::BandSplitter(Qt::Orientation orientation, QWidget *parent) : QSplitter(orientation, parent)
{
    setChildrenCollapsible(false);
    if (orientation == Qt::Vertical)
        setHandleWidth(std::max(6, fontMetrics().height() / 2));
}

QSplitterHandle *BandSplitter::createHandle() { return new BandHandle(orientation(), this); }

}   // namespace feedwarden
