// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportdialog.h"

#include "ui/charts/plotpaint.h"
#include "ui/format/buttons.h"
#include "ui/format/letterwidth.h"
#include "ui/reports/reportpaper.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <utility>

namespace feedwarden {

/// Beside the values of ReportPeriod.
static constexpr int SelectedTime = -1;

ReportDialog::ReportDialog(QString dataFolder, Objectives objectives, const std::map<QString, QString> &feeds,
                           const QString &selected, QWidget *parent, const std::optional<TimeSpan> &time)
    : SurfaceDialog(parent),
      m_dataFolder(std::move(dataFolder)),
      m_objectives(std::move(objectives)),
      m_selectedTime(time)
{
    setWindowTitle(tr("Save a report"));
    const int space = letterWidth(fontMetrics());
    auto *const intro = makeLabel();
    intro->setText(
        tr("Uptime, blind times, outages with their causes, latency and score of a time, to keep or to send. Days "
           "begin at midnight UTC."));
    m_time = new QComboBox(this);
    if (m_selectedTime) {
        //: A choice of time for a report: what is selected in the window, as in "13:44:00 – 13:49:00".
        m_time->addItem(
            tr("The selected time, %1").arg(intervalText({m_selectedTime->from, m_selectedTime->to}, wallNow())),
            SelectedTime);
    }
    m_time->addItem(tr("The last 24 hours"));
    m_time->addItem(tr("The last whole day"), int(ReportPeriod::Day));
    m_time->addItem(tr("The last whole week"), int(ReportPeriod::Week));
    m_time->addItem(tr("The last whole month"), int(ReportPeriod::Month));
    m_feed = new QComboBox(this);
    m_feed->addItem(tr("All"));
    for (const auto &[name, title] : feeds)
        m_feed->addItem(title, name);
    m_feed->setCurrentIndex(std::max(0, m_feed->findData(selected)));
    auto *const form = new QFormLayout;
    form->setHorizontalSpacing(space * 2);
    form->addRow(tr("&Time"), m_time);
    form->addRow(tr("&Exchange"), m_feed);
    m_message = makeLabel();

    auto *const close = new FlatButton(tr("&Close"), FlatButton::Kind::Plain, this);
    m_save = new FlatButton(tr("&Save…"), FlatButton::Kind::Primary, this);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(space);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_save);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(space * 3, space * 2, space * 3, space * 2);
    layout->setSpacing(space * 3 / 2);
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addStretch(1);
    layout->addLayout(buttons);
    setMinimumWidth(space * 64);
    m_message->hide();
    fitHeight();
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_save, &QAbstractButton::clicked, this, &ReportDialog::choosePath);
}

ReportDialog::~ReportDialog()
{
    if (m_thread)
        m_thread->wait();
}

QString ReportDialog::message() const { return m_message->text(); }

HistoryReport::Question ReportDialog::question(WallTime now) const
{
    const QVariant period = m_time->currentData();
    TimeSpan time{now - 24h, now};
    if (period == SelectedTime && m_selectedTime)
        time = *m_selectedTime;
    else if (period.isValid())
        time = lastWhole(ReportPeriod(period.toInt()), now);
    return {m_feed->currentData().toString(), time, m_objectives};
}

void ReportDialog::choosePath()
{
    const TimeSpan time = question(wallNow()).time;
    const QString name = QStringLiteral("feeds-%1.pdf")
                             .arg(toDateTime(time.from).toUTC().toString(QStringLiteral("yyyy-MM-dd")));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *const dialog = new QFileDialog(this, tr("Save the report"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Paper (*.pdf)"), tr("Web page (*.html)")});
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("html")) ? QStringLiteral("html")
                                                                        : QStringLiteral("pdf"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ReportDialog::write);
    dialog->open();
}

void ReportDialog::write(const QString &path)
{
    if (m_thread)
        return;
    m_save->setEnabled(false);
    m_message->setText(tr("Writing…"));
    m_message->show();
    const WallTime now = wallNow();
    m_thread.reset(QThread::create([this, folder = m_dataFolder, asked = question(now), now, path] {
        const QString problem = writeReport(folder, asked, now, path);
        QMetaObject::invokeMethod(
            this, [this, path, problem] { noteWritten(path, problem); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void ReportDialog::noteWritten(const QString &path, const QString &problem)
{
    m_thread->wait();
    m_thread.reset();
    m_save->setEnabled(true);
    m_message->setText(problem.isEmpty() ? tr("Saved: %1").arg(QDir::toNativeSeparators(path)) : problem);
    fitHeight();
}

}   // namespace feedwarden
