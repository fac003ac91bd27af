// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/theme.h"

#include "core/base/logging.h"
#include "ui/format/statepalette.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QSettings>
#include <QToolTip>

namespace feedwarden {

namespace {

const auto PortalService = QStringLiteral("org.freedesktop.portal.Desktop");
const auto PortalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto PortalInterface = QStringLiteral("org.freedesktop.portal.Settings");
const auto AppearanceGroup = QStringLiteral("org.freedesktop.appearance");
const auto SchemeKey = QStringLiteral("color-scheme");
const auto ChoiceKey = QStringLiteral("view/theme");

QPalette makePalette(bool isDark)
{
    // tonesOf() decides by the lightness of a palette, so a first one only has to be light or dark.
    QPalette palette;
    palette.setColor(QPalette::WindowText, isDark ? Qt::white : Qt::black);
    palette.setColor(QPalette::Window, isDark ? Qt::black : Qt::white);
    const Tones &tones = tonesOf(palette);

    palette.setColor(QPalette::Window, tones.window);
    palette.setColor(QPalette::WindowText, tones.text);
    palette.setColor(QPalette::Base, tones.surface);
    palette.setColor(QPalette::AlternateBase, tones.hover);
    palette.setColor(QPalette::Text, tones.text);
    palette.setColor(QPalette::PlaceholderText, tones.quietText);
    palette.setColor(QPalette::Button, isDark ? QColor(0x2B313C) : QColor(0xF1F3F6));
    palette.setColor(QPalette::ButtonText, tones.text);
    palette.setColor(QPalette::BrightText, isDark ? Qt::white : Qt::black);
    palette.setColor(QPalette::ToolTipBase, isDark ? QColor(0x343C49) : QColor(0xFFFFFF));
    palette.setColor(QPalette::ToolTipText, tones.text);
    palette.setColor(QPalette::Highlight, tones.accent);
    palette.setColor(QPalette::HighlightedText, tones.onAccent);
    palette.setColor(QPalette::Link, tones.accent);
    palette.setColor(QPalette::LinkVisited, tones.accent);
    palette.setColor(QPalette::Light, isDark ? QColor(0x3A424F) : QColor(0xFFFFFF));
    palette.setColor(QPalette::Midlight, isDark ? QColor(0x303743) : QColor(0xF6F7F9));
    palette.setColor(QPalette::Mid, isDark ? QColor(0x191D23) : QColor(0xC9CED6));
    palette.setColor(QPalette::Dark, isDark ? QColor(0x14171C) : QColor(0xA9B0BB));
    palette.setColor(QPalette::Shadow, isDark ? QColor(0x0D0F13) : QColor(0x6F7784));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(tones.quietText, tones.surface, 0.65));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tones.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, tones.quietText);
    return palette;
}

QString nameOf(Theme::Choice choice)
{
    switch (choice) {
    case Theme::Choice::System:
        return QStringLiteral("system");
    case Theme::Choice::Light:
        return QStringLiteral("light");
    case Theme::Choice::Dark:
        return QStringLiteral("dark");
    }
    Q_UNREACHABLE();
}

}   // namespace

Theme::Theme(QSettings *settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_wasDark(feedwarden::isDark(QApplication::palette()))
{
    if (m_settings) {
        const QString saved = m_settings->value(ChoiceKey).toString();
        for (const Choice choice : {Choice::Light, Choice::Dark}) {
            if (saved == nameOf(choice))
                m_choice = choice;
        }
    }
    apply();
}

void Theme::followPortal(const QDBusConnection &bus)
{
    if (!bus.isConnected())
        return;
    QDBusConnection connection = bus;
    // The first of all uses of D-Bus in a process: Qt 6.4 does not know its own QDBusVariant before somebody asked for
    // it, and finds no slot that takes one.
    QDBusMetaType::typeToSignature(QMetaType::fromType<QDBusVariant>());
    // No sender in the rule: Qt would ask the bus for its owner and wait for the answer. At worst somebody on the
    // user's own bus changes our colours.
    if (!connection.connect(QString(), PortalPath, PortalInterface, QStringLiteral("SettingChanged"), this,
                            SLOT(portalSettingChanged(QString, QString, QDBusVariant))))
        qCWarning(logUi) << "the desktop's change between light and dark will not be followed";
    QDBusMessage call = QDBusMessage::createMethodCall(PortalService, PortalPath, PortalInterface,
                                                       QStringLiteral("Read"));
    call << AppearanceGroup << SchemeKey;
    auto *const watcher = new QDBusPendingCallWatcher(connection.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QVariant> reply = *watcher;
        // No portal, or one that does not know the key: the palette's lightness decides.
        // Qt may deliver a change before the answer that preceded it: the change is the newer of the two.
        if (reply.isValid() && !m_portalHasSpoken)
            takePortalValue(reply.value());
    });
}

void Theme::portalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != AppearanceGroup || key != SchemeKey)
        return;
    m_portalHasSpoken = true;
    takePortalValue(value.variant());
}

void Theme::takePortalValue(const QVariant &value)
{
    // Read() wraps its answer in a second variant.
    QVariant plain = value;
    while (plain.canConvert<QDBusVariant>())
        plain = plain.value<QDBusVariant>().variant();
    bool isNumber = false;
    const uint scheme = plain.toUInt(&isNumber);
    if (!isNumber)
        return;
    // 1 = prefers dark, 2 = prefers light, anything else = no preference.
    if (scheme == 1 || scheme == 2)
        m_portalSaysDark = scheme == 1;
    else
        m_portalSaysDark.reset();
    apply();
}

QPalette Theme::lightPalette() { return makePalette(false); }

QPalette Theme::darkPalette() { return makePalette(true); }

void Theme::setChoice(Choice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    if (m_settings)
        m_settings->setValue(ChoiceKey, nameOf(choice));
    apply();
    emit choiceChanged(choice);
}

void Theme::apply()
{
    const bool dark = m_choice == Choice::System ? m_portalSaysDark.value_or(m_wasDark) : m_choice == Choice::Dark;
    // The first time a palette of ours is set in any case.
    if (m_isApplied && dark == m_isDark)
        return;
    m_isApplied = true;
    m_isDark = dark;
    const QPalette palette = makePalette(dark);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    emit darkChanged(dark);
}

}   // namespace feedwarden
