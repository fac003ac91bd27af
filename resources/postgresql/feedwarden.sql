-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What Feedwarden publishes to Kafka, as tables of PostgreSQL 13 or newer: docs/publishing.md.
--
--   psql DATABASE -f feedwarden.sql
--
-- Whoever reads the topics calls feedwarden.take(topic, value) with each message. A record that comes twice is one row:
-- its id is the key. What is not a record of ours goes to feedwarden.refused and holds up nothing.

BEGIN;

CREATE SCHEMA IF NOT EXISTS feedwarden;
SET LOCAL search_path TO feedwarden;

CREATE TABLE IF NOT EXISTS events (
    id       text PRIMARY KEY,
    time     timestamptz NOT NULL,
    instance text NOT NULL,
    feed     text,
    line     integer,
    event    text NOT NULL,
    stream   text,
    cause    text,
    record   jsonb NOT NULL
);
CREATE INDEX IF NOT EXISTS events_by_feed ON events (instance, feed, time);
CREATE INDEX IF NOT EXISTS events_by_time ON events USING brin (time);

CREATE TABLE IF NOT EXISTS gaps (
    id       text PRIMARY KEY,
    time     timestamptz NOT NULL,
    instance text NOT NULL,
    feed     text NOT NULL,
    line     integer,
    stream   text,
    expected numeric NOT NULL,
    received numeric NOT NULL,
    missing  numeric NOT NULL
);
CREATE INDEX IF NOT EXISTS gaps_by_feed ON gaps (instance, feed, time);

CREATE TABLE IF NOT EXISTS trust (
    id       text PRIMARY KEY,
    time     timestamptz NOT NULL,
    instance text NOT NULL,
    feed     text NOT NULL,
    line     integer NOT NULL,
    stream   text NOT NULL,
    trust_from text NOT NULL,
    trust_to   text NOT NULL
);
CREATE INDEX IF NOT EXISTS trust_by_stream ON trust (instance, feed, stream, line, time);

CREATE TABLE IF NOT EXISTS samples (
    id            text PRIMARY KEY,
    time          timestamptz NOT NULL,
    instance      text NOT NULL,
    feed          text NOT NULL,
    line          integer NOT NULL,
    step_s        integer NOT NULL,
    observed_s    integer NOT NULL,
    condition     text NOT NULL,
    quality_min   integer,
    quality_mean  double precision,
    quality_max   integer,
    messages      bigint NOT NULL,
    bytes         bigint NOT NULL,
    messages_low  bigint NOT NULL,
    messages_high bigint NOT NULL,
    blind_ms      double precision NOT NULL,
    rtt_p50_ms    double precision,
    rtt_p95_ms    double precision,
    rtt_p99_ms    double precision,
    rtt_max_ms    double precision,
    feed_latency_p50_ms double precision,
    feed_latency_p95_ms double precision,
    feed_latency_p99_ms double precision,
    feed_latency_max_ms double precision
);
CREATE INDEX IF NOT EXISTS samples_by_line ON samples (instance, feed, line, step_s, time);
CREATE INDEX IF NOT EXISTS samples_by_time ON samples USING brin (time);

CREATE TABLE IF NOT EXISTS messages (
    id         text PRIMARY KEY,
    time       timestamptz NOT NULL,
    instance   text NOT NULL,
    feed       text NOT NULL,
    stream     text NOT NULL,
    message    text NOT NULL,
    event_time timestamptz,
    sequence   numeric,
    record     jsonb NOT NULL
);
CREATE INDEX IF NOT EXISTS messages_by_stream ON messages (instance, feed, stream, time);

-- What could not be taken, for somebody to look at.
CREATE TABLE IF NOT EXISTS refused (
    time   timestamptz NOT NULL DEFAULT now(),
    topic  text NOT NULL,
    reason text NOT NULL,
    value  bytea NOT NULL
);

-- Takes one message of a topic; true where it is a new row. One that comes again, and one that cannot be taken,
-- changes nothing but `refused`.
CREATE OR REPLACE FUNCTION take(topic text, value bytea) RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE
    kind   text := regexp_replace(topic, '^.*\.', '');
    record jsonb;
    added  integer := 0;
BEGIN
    BEGIN
        record := convert_from(value, 'UTF8')::jsonb;
        IF (record ->> 'schema_version')::integer IS DISTINCT FROM 1 THEN
            RAISE EXCEPTION 'schema_version % is not known here', coalesce(record ->> 'schema_version', 'none');
        END IF;
        CASE kind
        WHEN 'events' THEN
            INSERT INTO feedwarden.events
            SELECT record ->> 'id', (record ->> 'time')::timestamptz, record ->> 'instance', record ->> 'feed',
                   (record ->> 'line')::integer, record ->> 'event', record ->> 'stream', record ->> 'cause', record
            ON CONFLICT DO NOTHING;
        WHEN 'gaps' THEN
            INSERT INTO feedwarden.gaps
            SELECT record ->> 'id', (record ->> 'time')::timestamptz, record ->> 'instance', record ->> 'feed',
                   (record ->> 'line')::integer, record ->> 'stream', (record ->> 'expected')::numeric,
                   (record ->> 'received')::numeric, (record ->> 'missing')::numeric
            ON CONFLICT DO NOTHING;
        WHEN 'trust' THEN
            INSERT INTO feedwarden.trust
            SELECT record ->> 'id', (record ->> 'time')::timestamptz, record ->> 'instance', record ->> 'feed',
                   (record ->> 'line')::integer, record ->> 'stream', record ->> 'from', record ->> 'to'
            ON CONFLICT DO NOTHING;
        WHEN 'samples' THEN
            INSERT INTO feedwarden.samples
            SELECT (jsonb_populate_record(NULL::feedwarden.samples, record)).*
            ON CONFLICT DO NOTHING;
        WHEN 'messages' THEN
            INSERT INTO feedwarden.messages
            SELECT record ->> 'id', (record ->> 'time')::timestamptz, record ->> 'instance', record ->> 'feed',
                   record ->> 'stream', record ->> 'message', (record ->> 'event_time')::timestamptz,
                   (record ->> 'sequence')::numeric, record
            ON CONFLICT DO NOTHING;
        ELSE
            RAISE EXCEPTION 'topic % is not known here', topic;
        END CASE;
        GET DIAGNOSTICS added = ROW_COUNT;
    EXCEPTION WHEN OTHERS THEN
        INSERT INTO feedwarden.refused (topic, reason, value) VALUES (topic, SQLERRM, value);
        RETURN false;
    END;
    RETURN added > 0;
END
$$;

-- How long each stream was in each state of trust; what lasts goes on to now.
CREATE OR REPLACE VIEW trust_intervals AS
SELECT instance, feed, line, stream, trust_to AS trust, time AS begins,
       lead(time) OVER (PARTITION BY instance, feed, line, stream ORDER BY time, id) AS ends
FROM trust;

-- The share of each hour in which a line was looked at and not blind.
CREATE OR REPLACE VIEW trusted_share_by_hour AS
SELECT instance, feed, line, date_trunc('hour', time) AS hour,
       1 - least(sum(blind_ms) / (1000.0 * nullif(sum(observed_s), 0)), 1) AS trusted_share,
       sum(observed_s) AS observed_s
FROM samples
GROUP BY instance, feed, line, hour;

COMMIT;
