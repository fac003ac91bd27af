// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "ui/format/statepalette.h"
#include "ui/settings/calmstyle.h"
#include "ui/settings/theme.h"

#include "tests/support/printing.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStyleOptionButton>
#include <QTemporaryDir>
#include <QTest>

namespace tst_theme {

using namespace feedwarden;

namespace {

/// The part of the desktop portal that Theme asks, on a bus of its own.
class Portal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    std::optional<uint> scheme;
    int asked = 0;

public slots:
    QDBusVariant Read(const QString &group, const QString &key, const QDBusMessage &message)
    {
        ++asked;
        if (!scheme || group != QLatin1String("org.freedesktop.appearance") || key != QLatin1String("color-scheme")) {
            message.setDelayedReply(true);
            QDBusConnection(m_bus).send(
                message.createErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"),
                                         QStringLiteral("Requested setting not found")));
            return {};
        }
        // As the real one does: a variant within the answer's variant.
        return QDBusVariant(QVariant::fromValue(QDBusVariant(QVariant(*scheme))));
    }

signals:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

public:
    QDBusConnection m_bus{QString()};
};

}   // namespace

class TestTheme final : public QObject
{
    Q_OBJECT
private slots:
    void init();

    void systemFollowsTheFirstPalette_data();
    void systemFollowsTheFirstPalette();
    void choiceOverridesAndIsKept();
    void unknownSavedChoiceMeansSystem();
    void darkChangedIsToldAfterThePaletteIsSet();
    void portalIsFollowed_data();
    void portalIsFollowed();
    void withoutPortalThePaletteDecides();
    void styleIsCalm();
    void checkBoxesAreSeen_data();
    void checkBoxesAreSeen();
    void mnemonicsAreShownWhileAltIsHeld();

private:
    QPalette m_light = Theme::lightPalette();
};

void TestTheme::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QApplication::setPalette(m_light);
}

void TestTheme::systemFollowsTheFirstPalette_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << QPalette(QColor(0xEF, 0xF0, 0xF1)) << false;
    QTest::newRow("dark") << QPalette(QColor(0x30, 0x30, 0x30)) << true;
}

void TestTheme::systemFollowsTheFirstPalette()
{
    QFETCH(const QPalette, palette);
    QFETCH(const bool, isDark);
    QApplication::setPalette(palette);
    Theme theme;
    QCOMPARE(theme.choice(), Theme::Choice::System);
    QCOMPARE(theme.isDark(), isDark);
    // Ours in any case, with the same lightness.
    QCOMPARE(QApplication::palette().color(QPalette::Base), tonesOf(QApplication::palette()).surface);
    QCOMPARE(feedwarden::isDark(QApplication::palette()), isDark);
}

void TestTheme::choiceOverridesAndIsKept()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    {
        Theme theme(&settings);
        QSignalSpy choice(&theme, &Theme::choiceChanged);
        theme.setChoice(Theme::Choice::Dark);
        theme.setChoice(Theme::Choice::Dark);
        QCOMPARE(choice.size(), 1);
        QVERIFY(theme.isDark());
    }
    QApplication::setPalette(m_light);
    {
        Theme theme(&settings);
        QCOMPARE(theme.choice(), Theme::Choice::Dark);
        QVERIFY(theme.isDark());
        // What is said is also what is seen.
        QVERIFY(feedwarden::isDark(QApplication::palette()));
        theme.setChoice(Theme::Choice::System);
        QVERIFY(!theme.isDark());
        QVERIFY(!feedwarden::isDark(QApplication::palette()));
    }
    Theme theme(&settings);
    QCOMPARE(theme.choice(), Theme::Choice::System);
}

void TestTheme::unknownSavedChoiceMeansSystem()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("view/theme"), QStringLiteral("plaid"));
    Theme theme(&settings);
    QCOMPARE(theme.choice(), Theme::Choice::System);
    QVERIFY(!theme.isDark());
}

void TestTheme::darkChangedIsToldAfterThePaletteIsSet()
{
    Theme theme;
    bool wasSet = false;
    connect(&theme, &Theme::darkChanged, this,
            [&wasSet](bool dark) { wasSet = feedwarden::isDark(QApplication::palette()) == dark; });
    theme.setChoice(Theme::Choice::Dark);
    QVERIFY(wasSet);
    QSignalSpy spy(&theme, &Theme::darkChanged);
    theme.setChoice(Theme::Choice::Light);
    theme.setChoice(Theme::Choice::System);   // Light as well: nothing to tell.
    QCOMPARE(spy.size(), 1);
}

void TestTheme::portalIsFollowed_data()
{
    QTest::addColumn<uint>("scheme");
    QTest::addColumn<bool>("isDark");
    QTest::newRow("no preference") << 0U << false;
    QTest::newRow("prefers dark") << 1U << true;
    QTest::newRow("prefers light") << 2U << false;
    QTest::newRow("a value of the future") << 7U << false;
}

void TestTheme::portalIsFollowed()
{
    QFETCH(const uint, scheme);
    QFETCH(const bool, isDark);
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
        QSKIP("there is no dbus-daemon");
    QTemporaryDir folder;
    QProcess daemon;
    const auto ending = qScopeGuard([&daemon] {
        QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
        QDBusConnection::disconnectFromBus(QStringLiteral("program"));
        daemon.terminate();
        daemon.waitForFinished();
    });
    const QString address = QStringLiteral("unix:path=") + folder.filePath(QStringLiteral("bus"));
    daemon.start(QStringLiteral("dbus-daemon"),
                 {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                  QStringLiteral("--address=") + address});
    QVERIFY(daemon.waitForStarted());
    QTRY_VERIFY(daemon.canReadLine());

    {
        QDBusConnection theirs = QDBusConnection::connectToBus(address, QStringLiteral("portal"));
        QDBusConnection ours = QDBusConnection::connectToBus(address, QStringLiteral("program"));
        QVERIFY(theirs.isConnected() && ours.isConnected());
        Portal portal;
        portal.m_bus = theirs;
        portal.scheme = scheme;
        QVERIFY(theirs.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                                      QDBusConnection::ExportAllContents));
        QVERIFY(theirs.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));

        Theme theme;
        theme.followPortal(ours);
        QTRY_COMPARE(portal.asked, 1);
        QTRY_COMPARE(theme.isDark(), isDark);
        // The desktop changes its mind while we run.
        emit portal.SettingChanged(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("accent-color"),
                                   QDBusVariant(QVariant(1U)));
        emit portal.SettingChanged(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"),
                                   QDBusVariant(QVariant(isDark ? 2U : 1U)));
        QTRY_COMPARE(theme.isDark(), !isDark);
        // Who chooses is no longer asked.
        theme.setChoice(isDark ? Theme::Choice::Dark : Theme::Choice::Light);
        QCOMPARE(theme.isDark(), isDark);
    }
}

void TestTheme::withoutPortalThePaletteDecides()
{
    Theme theme;
    theme.followPortal(QDBusConnection(QStringLiteral("never connected")));
    QVERIFY(!theme.isDark());
}

void TestTheme::styleIsCalm()
{
    QApplication::setStyle(new CalmStyle);
    // The scroll bar has no arrows, and its handle is where the value is.
    QScrollBar bar(Qt::Vertical);
    bar.resize(bar.sizeHint().width(), 200);
    bar.setRange(0, 100);
    bar.setPageStep(100);
    QVERIFY(bar.sizeHint().width() <= 14);
    const auto handle = [&bar] {
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.orientation = Qt::Vertical;
        option.minimum = bar.minimum();
        option.maximum = bar.maximum();
        option.pageStep = bar.pageStep();
        option.sliderPosition = bar.value();
        option.sliderValue = bar.value();
        return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
    };
    QCOMPARE(handle(), QRect(0, 0, bar.width(), 100));
    bar.setValue(100);
    QCOMPARE(handle(), QRect(0, 100, bar.width(), 100));
    bar.setValue(50);
    QCOMPARE(handle().center().y(), 99);

    // Fields are painted from the same tones, also where they have the focus.
    QLineEdit field;
    QComboBox combo;
    combo.addItem(QStringLiteral("one"));
    for (QWidget *widget : std::initializer_list<QWidget *>{&field, &combo}) {
        widget->resize(120, 30);
        const QColor ground = widget->grab().toImage().pixelColor(100, 6);
        QCOMPARE(ground, tonesOf(QApplication::palette()).field);
    }
}

void TestTheme::checkBoxesAreSeen_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << Theme::lightPalette();
    QTest::newRow("dark") << Theme::darkPalette();
}

void TestTheme::checkBoxesAreSeen()
{
    QFETCH(const QPalette, palette);
    QApplication::setStyle(new CalmStyle);
    QApplication::setPalette(palette);
    QCheckBox box;
    box.resize(40, 30);
    const Tones &tones = tonesOf(palette);
    const auto edge = [&box] {
        QStyleOptionButton option;
        option.initFrom(&box);
        const QRect at = box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);
        return box.grab().toImage().pixelColor(at.center().x(), at.top());
    };
    // WCAG 1.4.11: 3:1 for what a control is known by.
    QVERIFY2(contrastRatio(edge(), tones.window) >= 3.0, qPrintable(edge().name()));
    QVERIFY2(contrastRatio(edge(), tones.surface) >= 3.0, qPrintable(edge().name()));
    box.setChecked(true);
    QVERIFY2(contrastRatio(edge(), tones.surface) >= 3.0, qPrintable(edge().name()));
}

void TestTheme::mnemonicsAreShownWhileAltIsHeld()
{
    QApplication::setStyle(new CalmStyle);
    QWidget window;
    QMenu menu;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto isUnderlined = [](const QWidget &widget) {
        return widget.style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, &widget) != 0;
    };
    QVERIFY(!isUnderlined(window));
    QVERIFY(isUnderlined(menu));   // Whoever opens one reads it.
    QTest::keyPress(&window, Qt::Key_Alt);
    QVERIFY(isUnderlined(window));
    QTest::keyRelease(&window, Qt::Key_Alt);
    QVERIFY(!isUnderlined(window));
    // Alt+Tab takes the release elsewhere.
    QTest::keyPress(&window, Qt::Key_Alt);
    QEvent gone(QEvent::WindowDeactivate);
    QApplication::sendEvent(&window, &gone);
    QVERIFY(!isUnderlined(window));
}

}   // namespace tst_theme

FEEDWARDEN_WIDGET_TEST(tst_theme::TestTheme)
#include "tst_theme.moc"
