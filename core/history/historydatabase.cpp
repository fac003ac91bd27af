// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historydatabase.h"

#include "core/base/logging.h"
#include "core/history/historyschema.h"

#include <algorithm>

namespace feedwarden {

HistoryDatabase::HistoryDatabase() : SqliteFile({HistoryApplicationId, HistorySchemaVersion, &historyMigration}) {}

std::optional<std::vector<LineSample>> HistoryDatabase::samples(qint64 series, SampleStep step, WallTime from,
                                                                WallTime to)
{
    const auto seconds = lengthOf(step).count();
    std::vector<LineSample> samples;
    QSqlQuery *const blocks = ask("SELECT begin, data FROM block WHERE series = ? AND step = ? AND begin >= ? AND "
                                  "begin < ? ORDER BY begin",
                                  series, seconds, from - blockLengthOf(step), to);
    if (!blocks)
        return {};
    while (blocks->next()) {
        auto content = unpackBlock(blocks->value(1).toByteArray(), step,
                                   fromMicroseconds(blocks->value(0).toLongLong()));
        if (!content) {
            qCWarning(logHistory) << "a block of samples is damaged and left out";
            continue;
        }
        for (LineSample &sample : *content) {
            if (sample.time >= from && sample.time < to)
                samples.push_back(std::move(sample));
        }
    }
    blocks->finish();
    QSqlQuery *const fresh = ask(
        "SELECT time, data FROM fresh WHERE series = ? AND step = ? AND time >= ? AND time < ? "
        "ORDER BY time",
        series, seconds, from, to);
    if (!fresh)
        return {};
    const auto packed = std::ptrdiff_t(samples.size());
    while (fresh->next()) {
        auto sample = unpackSample(fresh->value(1).toByteArray(), step, fromMicroseconds(fresh->value(0).toLongLong()));
        if (sample)
            samples.push_back(std::move(*sample));
    }
    fresh->finish();
    // A clock that was set back has both of the same time.
    std::inplace_merge(samples.begin(), samples.begin() + packed, samples.end(),
                       [](const LineSample &a, const LineSample &b) { return a.time < b.time; });
    samples.erase(std::unique(samples.begin(), samples.end(),
                              [](const LineSample &a, const LineSample &b) { return a.time == b.time; }),
                  samples.end());
    return samples;
}

}   // namespace feedwarden
