// SPDX-License-Identifier: GPL-3.0-or-later
//
// drawicons SVG FOLDER: draws the program's icon in every size that desktops ask for, at build time, from the one
// drawing. Writes FOLDER/NxN.png, FOLDER/feedwarden.ico for Windows and FOLDER/feedwarden.icns for macOS; both of these
// are containers of the same pictures.

#include <QBuffer>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>
#include <utility>

namespace {

constexpr int Sizes[] = {16, 22, 24, 32, 48, 64, 96, 128, 256, 512, 1024};

int complain(const QString &what)
{
    std::fprintf(stderr, "drawicons: %s\n", qUtf8Printable(what));
    return 1;
}

QByteArray drawn(QSvgRenderer &drawing, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter);
    painter.end();
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    image.save(&png, "PNG");
    return png.data();
}

/// ICONDIR, one ICONDIRENTRY each, then the pictures as PNG, which Windows takes since Vista.
QByteArray icoOf(const QHash<int, QByteArray> &pictures)
{
    static constexpr int Wanted[] = {16, 24, 32, 48, 64, 128, 256};
    QByteArray file;
    QDataStream out(&file, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out << quint16(0) << quint16(1) << quint16(std::size(Wanted));
    quint32 place = 6 + 16 * quint32(std::size(Wanted));
    for (const int size : Wanted) {
        const auto side = quint8(size);   // 256 is written as 0.
        const auto length = quint32(pictures[size].size());
        out << side << side << quint8(0) << quint8(0) << quint16(1) << quint16(32) << length << place;
        place += length;
    }
    for (const int size : Wanted)
        out.writeRawData(pictures[size].constData(), int(pictures[size].size()));
    return file;
}

/// "icns" and the whole length, then one chunk each: its type, its length with this head, the picture as PNG.
QByteArray icnsOf(const QHash<int, QByteArray> &pictures)
{
    static constexpr std::pair<const char *, int> Wanted[] = {
        {"icp4", 16}, {"icp5", 32}, {"icp6", 64}, {"ic07", 128}, {"ic08", 256}, {"ic09", 512}, {"ic10", 1024}};
    quint32 length = 8;
    for (const auto &[type, size] : Wanted)
        length += 8 + quint32(pictures[size].size());
    QByteArray file;
    QDataStream out(&file, QIODevice::WriteOnly);
    out.writeRawData("icns", 4);
    out << length;
    for (const auto &[type, size] : Wanted) {
        out.writeRawData(type, 4);
        out << quint32(8 + pictures[size].size());
        out.writeRawData(pictures[size].constData(), int(pictures[size].size()));
    }
    return file;
}

bool isWritten(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush();
}

}   // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return complain(QStringLiteral("usage: drawicons SVG FOLDER"));
    QSvgRenderer drawing(QFile::decodeName(argv[1]));
    if (!drawing.isValid())
        return complain(QStringLiteral("%1 is no drawing").arg(QFile::decodeName(argv[1])));
    const QDir folder(QFile::decodeName(argv[2]));
    if (!folder.mkpath(QStringLiteral(".")))
        return complain(QStringLiteral("%1 cannot be made").arg(folder.path()));
    QHash<int, QByteArray> pictures;
    for (const int size : Sizes)
        pictures.insert(size, drawn(drawing, size));
    QHash<QString, QByteArray> files{{QStringLiteral("feedwarden.ico"), icoOf(pictures)},
                                     {QStringLiteral("feedwarden.icns"), icnsOf(pictures)}};
    for (const int size : Sizes)
        files.insert(QStringLiteral("%1x%1.png").arg(size), pictures[size]);
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (!isWritten(folder.filePath(file.key()), file.value()))
            return complain(QStringLiteral("%1 cannot be written").arg(folder.filePath(file.key())));
    }
    return 0;
}
