// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/configuration.h"
#include "core/monitor/monitor.h"
#include "ui/feeds/feedsdriver.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

#include <optional>

namespace feedwarden {

class ConfigurationWriter;

/// The window's hold on feeds: they are changed in the configuration file, and symbols are asked for by the Monitor. Of
/// simulated exchanges all of it stays in memory, and nothing but a simulated feed comes of it.
///
/// Thread: the main one.
class DesktopFeeds final : public FeedsDriver
{
    Q_OBJECT
public:
    /// `monitor` is borrowed.
    explicit DesktopFeeds(Monitor *monitor, QObject *parent = nullptr);
    ~DesktopFeeds() override;

    /// The configuration in force. `path` is its file; empty where the exchanges are simulated.
    void setConfiguration(const Configuration &configuration, const QString &path);

    [[nodiscard]] QList<FeedVenue> venues() const override;
    [[nodiscard]] QStringList names() const override;
    [[nodiscard]] bool isEnabled(const QString &feed) const override;
    [[nodiscard]] std::optional<FeedDraft> find(const QString &feed) const override;
    [[nodiscard]] bool canBeSymbol(const QString &venue, const QString &symbol) const override;

    quint64 askSymbols(const QString &venue, const QString &feed, const QString &restUrl) override;
    void cancelSymbols(quint64 question) override;

    void save(const feedwarden::FeedDraft &draft) override;
    void setEnabled(const QString &feed, bool isEnabled) override;
    void remove(const QString &feed) override;
    void undo() override;
    [[nodiscard]] bool canUndo() const override { return m_removal || m_replaced; }

    [[nodiscard]] bool hasFile() const override { return !isSimulated(); }
    void exportTo(const QString &path) override;
    [[nodiscard]] ImportPreview previewImport(const QString &path) const override;
    void import(const QString &path) override;

signals:
    /// The configuration file has another content.
    void fileWritten();
    /// Simulated: the feeds are these from now on.
    void feedsEdited(const QList<feedwarden::FeedConfig> &feeds);

private:
    /// What was removed last.
    struct Removal {
        QString name;
        QByteArray before, after;   ///< The file.
        QByteArray tables;          ///< What is missing in `after`.
        FeedConfig simulated;
        qsizetype place = 0;   ///< Of `simulated` among the feeds.
    };
    /// What was there before the last import, and what was made of it.
    struct Replaced {
        QByteArray before, after;
    };
    struct Question {
        quint64 own = 0;
        QString venue;
        QUrl restUrl;
    };
    struct Known {
        SymbolOutcome outcome;
        Clock::time_point at{};
    };

    [[nodiscard]] bool isSimulated() const { return m_path.isEmpty(); }
    [[nodiscard]] QUrl restUrlOf(const QString &venue, const QString &feed) const;
    [[nodiscard]] QString titleOf(const QString &feed) const;
    void addWhatFileSays(FeedDraft &draft) const;
    [[nodiscard]] Result<void> keep(const FeedDraft &draft);
    [[nodiscard]] Result<void> write(ConfigurationWriter &writer, const FeedDraft &draft) const;
    [[nodiscard]] Result<void> saveFile(ConfigurationWriter &writer);
    void undoImport();
    void simulate(const FeedDraft &draft);
    void answerLater(quint64 question, const SymbolOutcome &outcome);

    Monitor *const m_monitor;
    Configuration m_configuration;
    QString m_path;
    QHash<QString, FeedConfig> m_simulated;                ///< By venue: where a simulated feed of it is served.
    QHash<QString, OwnPolicies> m_simulatedOwn;            ///< By feed: what a file would say.
    mutable QHash<QString, VenueDescription> m_profiles;   ///< As venues() has read them last, by FeedVenue::id.
    std::optional<Removal> m_removal;
    std::optional<Replaced> m_replaced;   ///< Not both of them.
    quint64 m_lastQuestion = 0;
    QHash<quint64, Question> m_questions;   ///< By the Monitor's number.
    QSet<quint64> m_answers;                ///< Own numbers of questions that need nobody to be asked.
    QHash<QString, Known> m_known;          ///< By venue and place.
};

}   // namespace feedwarden
