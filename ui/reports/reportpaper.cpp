// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpaper.h"

#include "core/outlets/report/reportcharts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgRenderer>
#include <QTextDocument>
#include <QUrl>

namespace feedwarden {

namespace {

class ReportPaper final
{
    Q_DECLARE_TR_FUNCTIONS(ReportPaper)
};

/// On paper a chart is finer than on a screen by this.
constexpr int Fineness = 3;
constexpr int PaperDotsPerInch = 96;

QImage painted(const QByteArray &svg)
{
    QSvgRenderer renderer(svg);
    QImage image(renderer.defaultSize() * Fineness, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

QByteArray pdfOf(HistoryReader &reader, const HistoryReport::Question &question, WallTime now)
{
    QTextDocument document;
    int charts = 0;
    const QString html = HistoryReport::html(reader, question, now, [&](const QByteArray &svg) {
        const QImage image = painted(svg);
        const QString name = QStringLiteral("chart:%1").arg(++charts);
        document.addResource(QTextDocument::ImageResource, QUrl(name), image);
        return QStringLiteral("<img src=\"%1\" width=\"%2\" height=\"%3\">")
            .arg(name)
            .arg(image.width() / Fineness)
            .arg(image.height() / Fineness);
    });
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setCreator(QStringLiteral("Feedwarden"));
    writer.setTitle(ReportPaper::tr("Feed report"));
    // The page is as wide as its charts: 760 pixels on the 190 mm between the margins.
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(10, 12, 10, 12),
                                     QPageLayout::Millimeter));
    writer.setResolution(PaperDotsPerInch * 10);
    document.setDocumentMargin(0);
    document.setHtml(html);
    document.setPageSize(QSizeF(writer.pageLayout().paintRectPixels(PaperDotsPerInch).size()) * 760.0
                         / writer.pageLayout().paintRectPixels(PaperDotsPerInch).width());
    const double scale = double(writer.width()) / document.pageSize().width();
    QPainter painter(&writer);
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        painter.save();
        painter.scale(scale, scale);
        const QRectF part(QPointF(0, page * document.pageSize().height()), document.pageSize());
        painter.translate(0, -part.top());
        document.drawContents(&painter, part);
        painter.restore();
    }
    painter.end();
    return bytes;
}

}   // namespace

QString writeReport(const QString &dataFolder, const HistoryReport::Question &question, WallTime now,
                    const QString &path)
{
    HistoryReader reader;
    if (!reader.open(dataFolder))
        return ReportPaper::tr("The history in %1 cannot be read: %2.")
            .arg(QDir::toNativeSeparators(dataFolder), reader.fault().detail);
    const bool isPaper = path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    const QByteArray content = isPaper ? pdfOf(reader, question, now)
                                       : HistoryReport::html(reader, question, now).toUtf8();
    if (reader.hasFailed())
        return ReportPaper::tr("The history in %1 cannot be read: %2.")
            .arg(QDir::toNativeSeparators(dataFolder), reader.fault().detail);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return ReportPaper::tr("The report could not be written to %1: %2.")
            .arg(QDir::toNativeSeparators(path), file.errorString());
    return {};
}

}   // namespace feedwarden
