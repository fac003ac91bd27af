// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/feeds/feeddraft.h"

#include <QHash>
#include <QString>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace feedwarden {

class BackoffPreview;

/// A feed's own policies: a field each that is empty, or says "as usual", where it has none, with what is allowed
/// below, and beside them how long the feed would wait.
class PolicyFields final : public QWidget
{
    Q_OBJECT
public:
    explicit PolicyFields(QWidget *parent = nullptr);

    /// What holds where a field is empty.
    void setDefaults(const FeedPolicies &defaults);
    void setOwn(const OwnPolicies &own);
    /// What has been typed and can be read. What cannot is a problem.
    [[nodiscard]] const OwnPolicies &own() const { return m_own; }
    /// The first that is wrong, for people; empty where nothing is.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] const BackoffPreview *preview() const { return m_preview; }

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field {
        QString title;
        QComboBox *choice = nullptr;   ///< Of words; else null.
        QLineEdit *line = nullptr;
        QLabel *note = nullptr;
    };
    void addField(QGridLayout *grid, const QString &key, const QString &title, int row, int column);
    void read();
    void fillDefaults();
    void showNotes();

    QHash<QString, Field> m_fields;
    BackoffPreview *m_preview;
    QLabel *m_summary;
    FeedPolicies m_defaults;
    OwnPolicies m_own;
    QMap<QString, QString> m_problems;
    QString m_problem;
    bool m_isFilling = false;
};

}   // namespace feedwarden
