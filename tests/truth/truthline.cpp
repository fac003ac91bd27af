// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/truth/truthline.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace feedwarden {

static TruthLine::Type typeOf(const QJsonObject &line)
{
    using Type = TruthLine::Type;
    static constexpr std::pair<const char *, Type> Plain[] = {
        {"sent", Type::Sent},           {"dropped", Type::Dropped},
        {"muted", Type::Muted},         {"held", Type::Held},
        {"duplicate", Type::Duplicate}, {"corrupt", Type::Corrupt},
        {"reordered", Type::Reordered}, {"bad_checksum", Type::BadChecksum},
        {"released", Type::Released},   {"refused", Type::Refused},
        {"rest", Type::Rest},
    };
    const QString name = line.value(QLatin1String("type")).toString();
    for (const auto &[text, type] : Plain) {
        if (name == QLatin1String(text))
            return type;
    }
    const QString event = line.value(QLatin1String("event")).toString();
    if (name == QLatin1String("session"))
        return event == QLatin1String("open") ? Type::SessionOpen : Type::SessionClose;
    if (name == QLatin1String("fault"))
        return event == QLatin1String("begin") ? Type::FaultBegin : Type::FaultEnd;
    return Type::Other;
}

Result<std::vector<TruthLine>> readTruthFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Resource, QStringLiteral("%1: %2").arg(fileName, file.errorString())};
    std::vector<TruthLine> lines;
    for (int row = 1; !file.atEnd(); ++row) {
        const QByteArray text = file.readLine();
        const QJsonObject object = QJsonDocument::fromJson(text).object();
        const auto wrong = [&](const QString &what) {
            return Error{ErrorCode::BadData, QStringLiteral("%1:%2: %3").arg(fileName).arg(row).arg(what)};
        };
        if (object.isEmpty())
            return wrong(QStringLiteral("no JSON object"));
        const auto number = [&](const char *key, qint64 without) {
            return object.value(QLatin1String(key)).toInteger(without);
        };
        const auto bytes = [&](const char *key) { return object.value(QLatin1String(key)).toString().toUtf8(); };
        TruthLine line;
        line.t = WallTime(std::chrono::nanoseconds(number("t", 0)));
        line.type = typeOf(object);
        line.session = quint64(number("session", 0));
        line.number = quint64(number("n", 0));
        line.stream = bytes("stream");
        line.symbol = bytes("symbol");
        line.sequence = number("seq", -1);
        line.isSnapshot = object.value(QLatin1String("snapshot")).toBool();
        line.faultId = quint64(number("fault_id", 0));
        line.hits = number("hits", 0);
        switch (line.type) {
        case TruthLine::Type::SessionClose:
            line.text = bytes("cause");
            break;
        case TruthLine::Type::Refused:
            line.text = bytes("how");
            break;
        case TruthLine::Type::Rest:
            line.text = bytes("path") + '?' + bytes("query");
            line.status = int(number("status", 0));
            break;
        case TruthLine::Type::Released:
            line.delay = std::chrono::microseconds(number("delay_us", 0));
            break;
        case TruthLine::Type::FaultBegin: {
            const Result<Fault> fault = Fault::fromJson(object.value(QLatin1String("what")).toObject());
            if (!fault)
                return wrong(fault.error().detail);
            line.fault = *fault;
            break;
        }
        case TruthLine::Type::Sent:
            if (object.contains(QLatin1String("count")))
                return wrong(QStringLiteral("messages are summed up, as in a flood: they cannot be judged"));
            for (const QJsonValue &book : object.value(QLatin1String("books")).toArray())
                line.books.append(book.toString().toUtf8());
            [[fallthrough]];
        case TruthLine::Type::Duplicate:
        case TruthLine::Type::BadChecksum:
        case TruthLine::Type::Reordered:
            line.text = bytes("text");
            break;
        default:
            break;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

}   // namespace feedwarden
