// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/symbolfetch.h"
#include "ui/feeds/feeddraft.h"
#include "ui/feeds/importpreview.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace feedwarden {

/// What the window asks of the program to add, change and remove feeds. The app implements it; ui knows neither the
/// configuration's file nor the Monitor.
///
/// Thread: the UI's; nothing here waits for an exchange.
class FeedsDriver : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual QList<FeedVenue> venues() const = 0;             ///< By their titles.
    [[nodiscard]] virtual QStringList names() const = 0;                   ///< Of all feeds.
    [[nodiscard]] virtual bool isEnabled(const QString &feed) const = 0;   ///< False for one that is not there.
    [[nodiscard]] virtual std::optional<FeedDraft> find(const QString &feed) const = 0;
    [[nodiscard]] virtual bool canBeSymbol(const QString &venue, const QString &symbol) const = 0;

    /// Asks for the symbols of the feed's venue, or of `venue` for a feed that is not there yet, at `restUrl` where it
    /// is an address. `symbolsAnswered` with this number follows, from the event loop.
    virtual quint64 askSymbols(const QString &venue, const QString &feed, const QString &restUrl) = 0;
    virtual void cancelSymbols(quint64 question) = 0;   ///< It does not follow any more.

    /// Adds the feed, or changes the one of that name. `saved` or `saveFailed` follows, from the event loop.
    virtual void save(const feedwarden::FeedDraft &draft) = 0;
    virtual void setEnabled(const QString &feed, bool isEnabled) = 0;
    /// At once; `removed` follows.
    virtual void remove(const QString &feed) = 0;
    /// Puts back what was removed last, as it was written, or the configuration that was replaced last, to the byte;
    /// `restored` or `importUndone` follows, or `failed`. Does nothing a second time.
    virtual void undo() = 0;
    /// Whether there is something to put back, and a place for it.
    [[nodiscard]] virtual bool canUndo() const = 0;

    /// Whether a configuration file stands behind it, which can be copied and replaced: not while exchanges are
    /// simulated.
    [[nodiscard]] virtual bool hasFile() const = 0;
    /// Writes a copy of the configuration, in which no secret ever stands; `exported` or `failed` follows.
    virtual void exportTo(const QString &path) = 0;
    /// What would become of the configuration.
    [[nodiscard]] virtual ImportPreview previewImport(const QString &path) const = 0;
    /// The configuration becomes what that file says, which undo() takes back until something else is written;
    /// `imported` or `importFailed` follows.
    virtual void import(const QString &path) = 0;

signals:
    void exported(const QString &path);
    void imported();
    void importFailed(const QString &reason);   ///< `reason` is for people.
    void importUndone();
    void symbolsAnswered(quint64 question, const feedwarden::SymbolOutcome &outcome);
    void saved(const QString &feed);
    void saveFailed(const QString &reason);   ///< `reason` is for people.
    void removed(const QString &feed, const QString &title);
    void restored(const QString &feed);
    /// Something else that was asked for could not be done; `reason` is for people.
    void failed(const QString &feed, const QString &reason);
    /// Other feeds, or other things said of them.
    void feedsChanged();
};

}   // namespace feedwarden
