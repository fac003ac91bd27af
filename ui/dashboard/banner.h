// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/feedsnapshot.h"
#include "core/words/feedwords.h"

#include <QAbstractButton>

#include <optional>

namespace feedwarden {

/// What is wrong, worst first, in one line: the begin of the eye's path. Always as high as it is, so that nothing below
/// it jumps when something goes wrong; calm while all is well. A click, Enter or Space goes to the feed it speaks of.
class Banner final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    void setFeeds(const QList<feedwarden::FeedSnapshot> &feeds, Clock::time_point now, WallTime wall);

    /// The feed it speaks of; empty while all is well.
    [[nodiscard]] QString feed() const { return m_content.feed; }
    [[nodiscard]] Condition condition() const { return m_content.condition; }
    [[nodiscard]] QString headline() const { return m_content.headline; }
    [[nodiscard]] QString explanation() const { return m_content.explanation; }
    [[nodiscard]] QString others() const { return m_content.others; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void feedActivated(const QString &feed);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Content {
        QString feed;
        Condition condition = Condition::NoData;
        bool isAlarm = false;
        QString headline;
        QString explanation;
        QString others;

        friend bool operator==(const Content &, const Content &) = default;
    };
    Content m_content;
};

}   // namespace feedwarden
