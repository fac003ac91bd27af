// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QLabel;

namespace feedwarden {

class FlatButton;

/// A line that says something of the program itself rather than of a feed, and offers to do something about it. Stays
/// until it is taken back; text that has no room is elided and told by a tool tip.
class NoticeBar final : public QWidget
{
    Q_OBJECT
public:
    enum class Kind {
        Problem,   ///< Something is wrong, and can be mended.
        Done,      ///< Something was done, and can be undone; who does not care hides it.
    };

    explicit NoticeBar(const QString &action, Kind kind = Kind::Problem, QWidget *parent = nullptr);

    /// `whole` is the tool tip, a fact per line. An empty headline hides the bar.
    void setNotice(const QString &headline, const QString &text, const QString &whole);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Kind m_kind;
    QString m_headline;
    QString m_text;
    FlatButton *m_action;
};

}   // namespace feedwarden
