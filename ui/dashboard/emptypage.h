// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <utility>

class QLabel;

namespace feedwarden {

class FlatButton;
class ShapeMark;

/// What is shown while there is no feed: what this is for, and the ways on.
class EmptyPage final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyPage(QWidget *parent = nullptr);

    /// Where the configuration is, or why the demo cannot run; shown as it is.
    void setNote(const QString &note);
    /// Says what is wrong with the configuration instead of what this is for; without any, the other way round. Shown
    /// as they are: place and message.
    void setProblems(const QList<std::pair<QString, QString>> &problems);

signals:
    void feedRequested();   ///< To be added.
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
    QWidget *m_problems;
    ShapeMark *m_mark;
    FlatButton *m_add;
    FlatButton *m_configuration;
};

}   // namespace feedwarden
