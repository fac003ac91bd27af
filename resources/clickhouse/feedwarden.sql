-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What Feedwarden publishes to Kafka, as tables of ClickHouse: docs/publishing.md. Each topic has a table of
-- the Kafka engine that reads it, a table that keeps it, and materialised views that bring the one into the other.
--
--   1. Replace kafka-1:9092 by your brokers, and the names of the topics where topic_prefix is another one.
--   2. clickhouse-client --multiquery < feedwarden.sql
--
-- Records come at least once. The tables that keep them replace rows of the same id (ReplacingMergeTree) when they are
-- merged: ask with FINAL, or by the views below, for each once.
--
-- What is no record, or one of another schema, goes into feedwarden.refused and holds up nothing: messages are read as
-- they are (RawBLOB), and looked at by the column `refusal`, which is empty where nothing is wrong.

CREATE DATABASE IF NOT EXISTS feedwarden;

CREATE TABLE IF NOT EXISTS feedwarden.refused
(
    taken_at  DateTime64(3, 'UTC'),
    topic     LowCardinality(String),
    partition UInt64,
    offset    UInt64,
    reason    String,
    value     String CODEC(ZSTD(3))
)
ENGINE = ReplacingMergeTree
ORDER BY (topic, partition, offset)
TTL toDateTime(taken_at) + INTERVAL 30 DAY;

-- Events.

CREATE TABLE IF NOT EXISTS feedwarden.events
(
    id       String,
    time     DateTime64(3, 'UTC'),
    instance LowCardinality(String),
    feed     LowCardinality(String),
    line     UInt32,
    event    LowCardinality(String),
    stream   String,
    cause    LowCardinality(String),
    record   String CODEC(ZSTD(3))
)
ENGINE = ReplacingMergeTree
PARTITION BY toYYYYMM(time)
ORDER BY (instance, feed, time, id);

CREATE TABLE IF NOT EXISTS feedwarden.events_topic
(
    record  String,
    refusal String ALIAS multiIf(
        NOT isValidJSON(record), 'no JSON',
        JSONExtractRaw(record, 'schema_version') != '1',
            concat('schema_version ', JSONExtractRaw(record, 'schema_version'), ' is not known here'),
        JSONExtractString(record, 'id') = '', 'no id',
        parseDateTime64BestEffortOrNull(JSONExtractString(record, 'time'), 3, 'UTC') IS NULL, 'no time',
        '')
)
ENGINE = Kafka
SETTINGS kafka_broker_list = 'kafka-1:9092', kafka_topic_list = 'feedwarden.events',
         kafka_group_name = 'clickhouse-feedwarden-events', kafka_format = 'RawBLOB';

CREATE MATERIALIZED VIEW IF NOT EXISTS feedwarden.events_taken TO feedwarden.events AS
SELECT JSONExtractString(record, 'id') AS id,
       parseDateTime64BestEffortOrZero(JSONExtractString(record, 'time'), 3, 'UTC') AS time,
       JSONExtractString(record, 'instance') AS instance,
       JSONExtractString(record, 'feed') AS feed,
       toUInt32(JSONExtractUInt(record, 'line')) AS line,
       JSONExtractString(record, 'event') AS event,
       JSONExtractString(record, 'stream') AS stream,
       JSONExtractString(record, 'cause') AS cause,
       record
FROM feedwarden.events_topic
WHERE refusal = '';

CREATE MATERIALIZED VIEW IF NOT EXISTS feedwarden.events_refused TO feedwarden.refused AS
SELECT now64(3, 'UTC') AS taken_at, _topic AS topic, _partition AS partition, _offset AS offset, refusal AS reason,
       record AS value
FROM feedwarden.events_topic
WHERE refusal != '';

-- Gaps.

CREATE TABLE IF NOT EXISTS feedwarden.gaps
(
    id       String,
    time     DateTime64(3, 'UTC'),
    instance LowCardinality(String),
    feed     LowCardinality(String),
    line     UInt32,
    stream   String,
    expected UInt64,
    received UInt64,
    missing  UInt64
)
ENGINE = ReplacingMergeTree
PARTITION BY toYYYYMM(time)
ORDER BY (instance, feed, stream, time, id);

CREATE TABLE IF NOT EXISTS feedwarden.gaps_topic
(
    record  String,
    refusal String ALIAS multiIf(
        NOT isValidJSON(record), 'no JSON',
        JSONExtractRaw(record, 'schema_version') != '1',
            concat('schema_version ', JSONExtractRaw(record, 'schema_version'), ' is not known here'),
        JSONExtractString(record, 'id') = '', 'no id',
        parseDateTime64BestEffortOrNull(JSONExtractString(record, 'time'), 3, 'UTC') IS NULL, 'no time',
        '')
)
ENGINE = Kafka
SETTINGS kafka_broker_list = 'kafka-1:9092', kafka_topic_list = 'feedwarden.gaps',
         kafka_group_name = 'clickhouse-feedwarden-gaps', kafka_format = 'RawBLOB';

CREATE MATERIALIZED VIEW IF NOT EXISTS feedwarden.gaps_taken TO feedwarden.gaps AS
SELECT JSONExtractString(record, 'id') AS id,
       parseDateTime64BestEffortOrZero(JSONExtractString(record, 'time'), 3, 'UTC') AS time,
       JSONExtractString(record, 'instance') AS instance,
       JSONExtractString(record, 'feed') AS feed,
       toUInt32(JSONExtractUInt(record, 'line')) AS line,
       JSONExtractString(record, 'stream') AS stream,
       JSONExtractUInt(record, 'expected') AS expected,
       JSONExtractUInt(record, 'received') AS received,
       JSONExtractUInt(record, 'missing') AS missing
FROM feedwarden.gaps_topic
WHERE refusal = '';

CREATE MATERIALIZED VIEW IF NOT EXISTS feedwarden.gaps_refused TO feedwarden.refused AS
SELECT now64(3, 'UTC') AS taken_at, _topic AS topic, _partition AS partition, _offset AS offset, refusal AS reason,
       record AS value
FROM feedwarden.gaps_topic
WHERE refusal != '';

-- Trust.

CREATE TABLE IF NOT EXISTS feedwarden.trust
(
    id         String,
    time       DateTime64(3, 'UTC'),
    instance   LowCardinality(String),
    feed       LowCardinality(String),
    line       UInt32,
    stream     String,
    trust_from LowCardinality(String),
    trust_to   LowCardinality(String)
)
ENGINE = ReplacingMergeTree
PARTITION BY toYYYYMM(time)
ORDER BY (instance, feed, stream, line, time, id);

CREATE TABLE IF NOT EXISTS feedwarden.trust_topic
(
    record  String,
    refusal String ALIAS multiIf(
        NOT isValidJSON(record), 'no JSON',
        JSONExtractRaw(record, 'schema_version') != '1',
            concat('schema_version ', JSONExtractRaw(record, 'schema_version'), ' is not known here'),
        JSONExtractString(record, 'id') = '', 'no id',
        parseDateTime64BestEffortOrNull(JSONExtractString(record, 'time'), 3, 'UTC') IS NULL, 'no time',
        '')
)
ENGINE = Kafka
SETTINGS kafka_broker_list = 'kafka-1:9092', kafka_topic_list = 'feedwarden.trust',
         kafka_group_name = 'clickhouse-feedwarden-trust', kafka_format = 'RawBLOB';

CREATE MATERIALIZED VIEW IF NOT EXISTS feedwarden.trust_taken TO feedwarden.trust AS
SELECT JSONExtractString(record, 'id') AS id,
       parseDateTime64BestEffortOrZero(JSONExtractString(record, 'time'), 3, 'UTC') AS time,
       JSONExtractString(record, 'instance') AS instance,
       JSONExtractString(record, 'feed') AS feed,
       toUInt32(JSONExtractUInt(record, 'line')) AS line,
       JSONExtractString(record, 'stream') AS stream,
       JSONExtractString(record, 'from') AS trust_from,
       JSONExtractString(record, 'to') AS trust_to
FROM feedwarden.trust_topic
WHERE refusal = '';

CREATE MATERIALIZED VIEW IF NOT EXISTS feedwarden.trust_refused TO feedwarden.refused AS
SELECT now64(3, 'UTC') AS taken_at, _topic AS topic, _partition AS partition, _offset AS offset, refusal AS reason,
       record AS value
FROM feedwarden.trust_topic
WHERE refusal != '';

-- Samples. What is unknown is NULL, never 0.

CREATE TABLE IF NOT EXISTS feedwarden.samples
(
    id            String,
    time          DateTime64(3, 'UTC'),
    instance      LowCardinality(String),
    feed          LowCardinality(String),
    line          UInt32,
    step_s        UInt32,
    observed_s    UInt32,
    condition     LowCardinality(String),
    quality_min   Nullable(UInt8),
    quality_mean  Nullable(Float32),
    quality_max   Nullable(UInt8),
    messages      UInt64,
    bytes         UInt64,
    messages_low  UInt64,
    messages_high UInt64,
    blind_ms      Float64,
    rtt_p50_ms    Nullable(Float64),
    rtt_p95_ms    Nullable(Float64),
    rtt_p99_ms    Nullable(Float64),
    rtt_max_ms    Nullable(Float64),
    feed_latency_p50_ms Nullable(Float64),
    feed_latency_p95_ms Nullable(Float64),
    feed_latency_p99_ms Nullable(Float64),
    feed_latency_max_ms Nullable(Float64)
)
ENGINE = ReplacingMergeTree
PARTITION BY toYYYYMM(time)
ORDER BY (instance, feed, line, step_s, time, id);

CREATE TABLE IF NOT EXISTS feedwarden.samples_topic
(
    record  String,
    refusal String ALIAS multiIf(
        NOT isValidJSON(record), 'no JSON',
        JSONExtractRaw(record, 'schema_version') != '1',
            concat('schema_version ', JSONExtractRaw(record, 'schema_version'), ' is not known here'),
        JSONExtractString(record, 'id') = '', 'no id',
        parseDateTime64BestEffortOrNull(JSONExtractString(record, 'time'), 3, 'UTC') IS NULL, 'no time',
        '')
)
ENGINE = Kafka
SETTINGS kafka_broker_list = 'kafka-1:9092', kafka_topic_list = 'feedwarden.samples',
         kafka_group_name = 'clickhouse-feedwarden-samples', kafka_format = 'RawBLOB';

CREATE MATERIALIZED VIEW IF NOT EXISTS feedwarden.samples_taken TO feedwarden.samples AS
SELECT JSONExtractString(record, 'id') AS id,
       parseDateTime64BestEffortOrZero(JSONExtractString(record, 'time'), 3, 'UTC') AS time,
       JSONExtractString(record, 'instance') AS instance,
       JSONExtractString(record, 'feed') AS feed,
       toUInt32(JSONExtractUInt(record, 'line')) AS line,
       toUInt32(JSONExtractUInt(record, 'step_s')) AS step_s,
       toUInt32(JSONExtractUInt(record, 'observed_s')) AS observed_s,
       JSONExtractString(record, 'condition') AS condition,
       JSONExtract(record, 'quality_min', 'Nullable(UInt8)') AS quality_min,
       JSONExtract(record, 'quality_mean', 'Nullable(Float32)') AS quality_mean,
       JSONExtract(record, 'quality_max', 'Nullable(UInt8)') AS quality_max,
       JSONExtractUInt(record, 'messages') AS messages,
       JSONExtractUInt(record, 'bytes') AS bytes,
       JSONExtractUInt(record, 'messages_low') AS messages_low,
       JSONExtractUInt(record, 'messages_high') AS messages_high,
       JSONExtractFloat(record, 'blind_ms') AS blind_ms,
       JSONExtract(record, 'rtt_p50_ms', 'Nullable(Float64)') AS rtt_p50_ms,
       JSONExtract(record, 'rtt_p95_ms', 'Nullable(Float64)') AS rtt_p95_ms,
       JSONExtract(record, 'rtt_p99_ms', 'Nullable(Float64)') AS rtt_p99_ms,
       JSONExtract(record, 'rtt_max_ms', 'Nullable(Float64)') AS rtt_max_ms,
       JSONExtract(record, 'feed_latency_p50_ms', 'Nullable(Float64)') AS feed_latency_p50_ms,
       JSONExtract(record, 'feed_latency_p95_ms', 'Nullable(Float64)') AS feed_latency_p95_ms,
       JSONExtract(record, 'feed_latency_p99_ms', 'Nullable(Float64)') AS feed_latency_p99_ms,
       JSONExtract(record, 'feed_latency_max_ms', 'Nullable(Float64)') AS feed_latency_max_ms
FROM feedwarden.samples_topic
WHERE refusal = '';

CREATE MATERIALIZED VIEW IF NOT EXISTS feedwarden.samples_refused TO feedwarden.refused AS
SELECT now64(3, 'UTC') AS taken_at, _topic AS topic, _partition AS partition, _offset AS offset, refusal AS reason,
       record AS value
FROM feedwarden.samples_topic
WHERE refusal != '';

-- Market data, where `messages = true`. Prices and quantities stand in `record` to the digit:
--   toDecimal128(JSONExtractString(record, 'price'), 18)

CREATE TABLE IF NOT EXISTS feedwarden.messages
(
    id         String,
    time       DateTime64(3, 'UTC'),
    instance   LowCardinality(String),
    feed       LowCardinality(String),
    stream     LowCardinality(String),
    message    LowCardinality(String),
    event_time Nullable(DateTime64(3, 'UTC')),
    sequence   UInt64,
    record     String CODEC(ZSTD(3))
)
ENGINE = ReplacingMergeTree
PARTITION BY toYYYYMMDD(time)
ORDER BY (instance, feed, stream, time, id)
TTL toDateTime(time) + INTERVAL 30 DAY;

CREATE TABLE IF NOT EXISTS feedwarden.messages_topic
(
    record  String,
    refusal String ALIAS multiIf(
        NOT isValidJSON(record), 'no JSON',
        JSONExtractRaw(record, 'schema_version') != '1',
            concat('schema_version ', JSONExtractRaw(record, 'schema_version'), ' is not known here'),
        JSONExtractString(record, 'id') = '', 'no id',
        parseDateTime64BestEffortOrNull(JSONExtractString(record, 'time'), 3, 'UTC') IS NULL, 'no time',
        '')
)
ENGINE = Kafka
SETTINGS kafka_broker_list = 'kafka-1:9092', kafka_topic_list = 'feedwarden.messages',
         kafka_group_name = 'clickhouse-feedwarden-messages', kafka_format = 'RawBLOB';

CREATE MATERIALIZED VIEW IF NOT EXISTS feedwarden.messages_taken TO feedwarden.messages AS
SELECT JSONExtractString(record, 'id') AS id,
       parseDateTime64BestEffortOrZero(JSONExtractString(record, 'time'), 3, 'UTC') AS time,
       JSONExtractString(record, 'instance') AS instance,
       JSONExtractString(record, 'feed') AS feed,
       JSONExtractString(record, 'stream') AS stream,
       JSONExtractString(record, 'message') AS message,
       parseDateTime64BestEffortOrNull(JSONExtractString(record, 'event_time'), 3, 'UTC') AS event_time,
       JSONExtractUInt(record, 'sequence') AS sequence,
       record
FROM feedwarden.messages_topic
WHERE refusal = '';

CREATE MATERIALIZED VIEW IF NOT EXISTS feedwarden.messages_refused TO feedwarden.refused AS
SELECT now64(3, 'UTC') AS taken_at, _topic AS topic, _partition AS partition, _offset AS offset, refusal AS reason,
       record AS value
FROM feedwarden.messages_topic
WHERE refusal != '';

-- Each once.

CREATE VIEW IF NOT EXISTS feedwarden.trust_intervals AS
SELECT instance, feed, line, stream, trust_to AS trust, time AS begins,
       leadInFrame(toNullable(time)) OVER (PARTITION BY instance, feed, line, stream ORDER BY time, id
                                           ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS ends
FROM feedwarden.trust FINAL;

CREATE VIEW IF NOT EXISTS feedwarden.trusted_share_by_hour AS
SELECT instance, feed, line, toStartOfHour(time) AS hour,
       1 - least(sum(blind_ms) / (1000 * sum(observed_s)), 1) AS trusted_share,
       sum(observed_s) AS looked_s
FROM feedwarden.samples FINAL
GROUP BY instance, feed, line, hour;
