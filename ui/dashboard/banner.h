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

    /// What is wrong with accounts: the worst of them, and how many there are.
    struct AccountAlarm {
        QString account;
        Condition condition = Condition::Blocked;
        QString headline, explanation;
        int alarms = 1;
    };
    /// Told where no feed is worse off; without feeds that have an alarm it is the line.
    void setFeeds(const QList<feedwarden::FeedSnapshot> &feeds, Clock::time_point now, WallTime wall,
                  const std::optional<AccountAlarm> &accounts = {});

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
    void accountActivated(const QString &account);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Content {
        QString feed, account;   ///< Of what it speaks; one of them at most.
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
