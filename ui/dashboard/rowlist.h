// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace feedwarden {

/// Words on the left, figures on the right, hairlines between: painted at once instead of a label for each. The whole
/// is readable for assistive technology as its description.
class RowList final : public QWidget
{
    Q_OBJECT
public:
    enum class Emphasis { Quiet, Normal, Bad };
    struct Row {
        QString label;
        QString value;
        Emphasis emphasis = Emphasis::Normal;

        friend bool operator==(const Row &, const Row &) = default;
    };

    explicit RowList(QWidget *parent = nullptr);

    /// Repaints only where something changed; the height follows the number of rows.
    void setRows(const QList<Row> &rows);
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;

    QList<Row> m_rows;
};

}   // namespace feedwarden
