// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QLabel;

namespace feedwarden {

class FlatButton;

/// A line that says what is wrong with the program itself rather than with a feed, and offers to mend it. Stays until
/// it is taken back; text that has no room is elided and told by a tool tip.
class NoticeBar final : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeBar(const QString &action, QWidget *parent = nullptr);

    /// `whole` is the tool tip, a fact per line. An empty headline hides the bar.
    void setNotice(const QString &headline, const QString &text, const QString &whole);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_headline;
    QString m_text;
    FlatButton *m_action;
};

}   // namespace feedwarden
