// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace feedwarden {

class FlatButton;

/// What is shown while there is no feed: what this is for, and the two ways on.
class EmptyPage final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyPage(QWidget *parent = nullptr);

    /// Where the configuration is, or why it cannot be used; shown as it is.
    void setNote(const QString &note);

signals:
    void configurationRequested();
    void demoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyFonts();

    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_note;
};

}   // namespace feedwarden
