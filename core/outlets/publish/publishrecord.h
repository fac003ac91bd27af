// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/publishsettings.h"
#include "core/connection/event.h"
#include "core/connection/feedsnapshot.h"
#include "core/connection/messagebatch.h"
#include "core/history/linesampler.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace feedwarden {

/// What is published; each has a topic of its own.
enum class PublishKind { Events, Gaps, Trust, Samples, Messages };
/// What follows the prefix in the topic's name: "events".
[[nodiscard]] QLatin1String nameOf(PublishKind kind);

/// Changes with every change that a reader has to know of; it stands in each record as `schema_version`.
inline constexpr int PublishSchemaVersion = 1;

/// One message to Kafka.
struct PublishRecord {
    QString topic;
    QString key;   ///< Of one stream or line: what has the same key keeps its order.
    QByteArray json;
};

/// Makes records of what happens. Each names who says it (`instance`) and has an `id` that no other record of any
/// program has, so that a reader who gets one twice knows.
///
/// Never published: what concerns an account, and anything while a feed is simulated.
///
/// A pure value; its numbers go on from record to record.
class PublishRecorder final
{
public:
    /// `run` is the program's run, another one at each start: letters and digits.
    PublishRecorder(QString instance, QString run);

    /// As the configuration says now; samples that are under way end where their length changes.
    void setSettings(const PublishSettings &settings);
    /// What the feeds are, for knowing which are simulated.
    void setFeeds(const QList<FeedSnapshot> &feeds);

    /// None where it is not published.
    [[nodiscard]] std::optional<PublishRecord> recordOf(const Event &event);
    /// The samples that are over at `now`; to be asked once a second with the newest pictures.
    [[nodiscard]] std::vector<PublishRecord> samplesAt(WallTime now, const QList<FeedSnapshot> &feeds);
    /// Those that are under way, as far as they got: the program ends.
    [[nodiscard]] std::vector<PublishRecord> lastSamples();
    /// Market data of `feed`.
    [[nodiscard]] std::vector<PublishRecord> messagesOf(const QString &feed, const MessageBatch &batch,
                                                        const std::vector<StreamKey> &streams);

private:
    using LineName = std::pair<QString, int>;

    [[nodiscard]] PublishRecord finished(PublishKind kind, const QString &key, QJsonObject object);
    void addFinished(std::vector<PublishRecord> &records, const LineName &line,
                     const std::vector<FinishedSample> &samples);

    const QString m_instance;
    const QString m_run;
    PublishSettings m_settings;
    std::map<LineName, LineSampler> m_lines;
    bool m_isSimulated = false;
    quint64 m_number = 0;
};

}   // namespace feedwarden
