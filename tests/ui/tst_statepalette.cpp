// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "ui/format/figurefont.h"
#include "ui/format/plaintip.h"
#include "ui/format/statepalette.h"
#include "ui/settings/theme.h"

#include "tests/support/printing.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QTest>

#include <array>
#include <cmath>

namespace tst_statepalette {

using namespace feedwarden;

namespace {

constexpr int LastTrust = int(TrustState::Paused);

using Matrix = std::array<std::array<double, 3>, 3>;
// Machado, Oliveira and Fernandes 2009, severity 1, in linear RGB.
constexpr Matrix protanopia = {
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deuteranopia = {
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// CIE L*a*b* of a colour as such an eye sees it.
std::array<double, 3> labOf(const QColor &color, const Matrix &eye)
{
    const std::array<double, 3> in = {linear(double(color.redF())), linear(double(color.greenF())),
                                      linear(double(color.blueF()))};
    std::array<double, 3> seen{};
    for (size_t row = 0; row < 3; ++row) {
        for (size_t column = 0; column < 3; ++column)
            seen[row] += eye[row][column] * in[column];
        seen[row] = std::clamp(seen[row], 0.0, 1.0);
    }
    const auto root = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116.0; };
    const double x = root((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047);
    const double y = root(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
    const double z = root((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double difference(const QColor &a, const QColor &b, const Matrix &eye)
{
    const auto first = labOf(a, eye);
    const auto second = labOf(b, eye);
    return std::sqrt(std::pow(first[0] - second[0], 2) + std::pow(first[1] - second[1], 2)
                     + std::pow(first[2] - second[2], 2));
}

/// The shape alone, black on white, as large as in a row of the table.
QImage maskOf(Shape shape)
{
    QImage image(12, 12, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintShape(&painter, QRectF(0, 0, 12, 12), {Qt::black, shape});
    return image;
}

/// Share of the two shapes' ink that only one of them has.
double shapeDifference(Shape a, Shape b)
{
    const QImage first = maskOf(a);
    const QImage second = maskOf(b);
    double apart = 0;
    double ink = 0;
    for (int y = 0; y < first.height(); ++y) {
        for (int x = 0; x < first.width(); ++x) {
            const double one = 255 - qGray(first.pixel(x, y));
            const double other = 255 - qGray(second.pixel(x, y));
            apart += std::abs(one - other);
            ink += std::max(one, other);
        }
    }
    return apart / ink;
}

}   // namespace

class TestStatePalette final : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void palettes_data();
    void stateColoursCarryText_data() { palettes_data(); }
    void stateColoursCarryText();
    void textStandsOnStateColours_data() { palettes_data(); }
    void textStandsOnStateColours();
    void quietTextIsStillReadable_data() { palettes_data(); }
    void quietTextIsStillReadable();
    void seriesAreNoStatesAndKeepTheirPlace_data() { palettes_data(); }
    void seriesAreNoStatesAndKeepTheirPlace();
    void whoSeesLessColourSeesTheShape_data() { palettes_data(); }
    void whoSeesLessColourSeesTheShape();
    void everyConditionHasItsOwnShape();
    void shapesArePaintedInTheirColour_data();
    void shapesArePaintedInTheirColour();
    void aShapeStaysInItsPlace();
    void trustLooksLikeItsCondition();
    void figuresAreEquallyWide();
    void contrastIsMeasuredAsPublished();
    void tipsNeverReadAsMarkup();
};

void TestStatePalette::palettes_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << Theme::lightPalette();
    QTest::newRow("dark") << Theme::darkPalette();
}

void TestStatePalette::stateColoursCarryText()
{
    QFETCH(const QPalette, palette);
    const Tones &tones = tonesOf(palette);
    for (int value = 0; value < ConditionCount; ++value) {
        const QColor color = styleOf(Condition(value), palette).color;
        for (const QColor &ground : {tones.surface, tones.window, tones.selection, tones.hover}) {
            const double contrast = contrastRatio(color, ground);
            QVERIFY2(
                contrast >= 4.5,
                qPrintable(QStringLiteral("%1 on %2: %3").arg(nameOf(Condition(value)), ground.name()).arg(contrast)));
        }
    }
}

void TestStatePalette::textStandsOnStateColours()
{
    QFETCH(const QPalette, palette);
    const QColor ink = isDark(palette) ? Qt::black : Qt::white;
    for (int value = 0; value < ConditionCount; ++value)
        QVERIFY(contrastRatio(styleOf(Condition(value), palette).color, ink) >= 4.5);
    QVERIFY(contrastRatio(tonesOf(palette).onAccent, tonesOf(palette).accent) >= 4.5);
}

void TestStatePalette::quietTextIsStillReadable()
{
    QFETCH(const QPalette, palette);
    const Tones &tones = tonesOf(palette);
    for (const QColor &ground : {tones.surface, tones.window, tones.selection, tones.hover, tones.field}) {
        QVERIFY(contrastRatio(tones.quietText, ground) >= 4.5);
        QVERIFY(contrastRatio(tones.text, ground) >= 7.0);
    }
    // What shows where the keyboard is.
    QVERIFY(contrastRatio(tones.accent, tones.surface) >= 3.0);
    QVERIFY(contrastRatio(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
    QVERIFY(contrastRatio(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)) >= 4.5);
    QVERIFY(contrastRatio(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)) >= 4.5);
}

void TestStatePalette::seriesAreNoStatesAndKeepTheirPlace()
{
    QFETCH(const QPalette, palette);
    for (int index = 0; index < SeriesColorCount; ++index) {
        const QColor color = seriesColor(index, palette);
        QVERIFY(contrastRatio(color, tonesOf(palette).surface) >= 3.0);
        QCOMPARE(seriesColor(index + SeriesColorCount, palette), color);
        QCOMPARE(seriesColor(index - SeriesColorCount, palette), color);
        for (int value = 0; value < ConditionCount; ++value)
            QVERIFY(color != styleOf(Condition(value), palette).color);
        for (int other = 0; other < index; ++other)
            QVERIFY(color != seriesColor(other, palette));
    }
}

void TestStatePalette::whoSeesLessColourSeesTheShape()
{
    QFETCH(const QPalette, palette);
    for (const Matrix &eye : {protanopia, deuteranopia}) {
        for (int first = 0; first < ConditionCount; ++first) {
            for (int second = 0; second < first; ++second) {
                const StateStyle a = styleOf(Condition(first), palette);
                const StateStyle b = styleOf(Condition(second), palette);
                const double colours = difference(a.color, b.color, eye);
                const double shapes = shapeDifference(a.shape, b.shape);
                QVERIFY2(colours >= 20 || shapes >= 0.15,
                         qPrintable(QStringLiteral("%1 and %2: colours %3, shapes %4")
                                        .arg(nameOf(Condition(first)), nameOf(Condition(second)))
                                        .arg(colours)
                                        .arg(shapes)));
            }
        }
    }
}

void TestStatePalette::everyConditionHasItsOwnShape()
{
    QSet<int> shapes;
    for (int value = 0; value < ConditionCount; ++value)
        shapes.insert(int(styleOf(Condition(value), Theme::lightPalette()).shape));
    QCOMPARE(shapes.size(), ConditionCount);
}

void TestStatePalette::shapesArePaintedInTheirColour_data()
{
    QTest::addColumn<int>("condition");
    for (int value = 0; value < ConditionCount; ++value)
        QTest::addRow("%s", nameOf(Condition(value)).data()) << value;
}

void TestStatePalette::shapesArePaintedInTheirColour()
{
    QFETCH(const int, condition);
    const StateStyle style = styleOf(Condition(condition), Theme::lightPalette());
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintShape(&painter, QRectF(0, 0, 40, 40), style);
    painter.end();
    int pure = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            pure += image.pixelColor(x, y) == style.color ? 1 : 0;
    }
    QVERIFY2(pure > 60, qPrintable(QString::number(pure)));
}

void TestStatePalette::aShapeStaysInItsPlace()
{
    for (int shape = 0; shape <= int(Shape::Hatched); ++shape) {
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setPen(Qt::red);
        paintShape(&painter, QRectF(10, 5, 20, 20), {Qt::black, Shape(shape)});
        QCOMPARE(painter.pen().color(), QColor(Qt::red));   // The painter's state is kept.
        painter.end();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (x < 9 || x > 30 || y < 4 || y > 25)
                    QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
            }
        }
    }
}

void TestStatePalette::trustLooksLikeItsCondition()
{
    const QPalette palette = Theme::darkPalette();
    QCOMPARE(styleOf(TrustState::Trusted, palette), styleOf(Condition::Trusted, palette));
    for (int value = 0; value <= LastTrust; ++value) {
        if (TrustState(value) != TrustState::Trusted)
            QVERIFY(styleOf(TrustState(value), palette).shape != styleOf(Condition::Trusted, palette).shape);
    }
}

void TestStatePalette::figuresAreEquallyWide()
{
    const QStringList families = QFontDatabase::families();
    for (const QString &family : families) {
        QFont font(family);
        font.setPointSizeF(10);
        const QFont figures = figureFont(font);
        QVERIFY2(hasTabularDigits(figures), qPrintable(family));
        QCOMPARE(figures.pointSizeF(), 10.0);
        if (hasTabularDigits(font))
            QCOMPARE(figures, font);
    }
}

void TestStatePalette::contrastIsMeasuredAsPublished()
{
    // WCAG 2.1: black on white is 21:1, #767676 on white is the first grey with 4.5:1.
    QVERIFY(std::abs(contrastRatio(Qt::black, Qt::white) - 21.0) < 0.001);
    QVERIFY(std::abs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
}

void TestStatePalette::tipsNeverReadAsMarkup()
{
    const QString tip = plainTip(QStringLiteral("<img src=x>\nsecond & last"));
    QVERIFY(!tip.contains(QStringLiteral("<img")));
    QVERIFY(tip.contains(QStringLiteral("&lt;img src=x&gt;<br>second &amp; last")));
    QCOMPARE(plainLabel(QStringLiteral("A & B")), QStringLiteral("A && B"));
}

}   // namespace tst_statepalette

FEEDWARDEN_WIDGET_TEST(tst_statepalette::TestStatePalette)
#include "tst_statepalette.moc"
