// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/accountprotocol.h"

#include "core/base/random.h"
#include "core/resilience/classify.h"
#include "core/venues/jsonframe.h"
#include "core/venues/venueregistry.h"

#include <algorithm>

namespace feedwarden {

/// A venue that has a next page for ever is not followed further; with 50 rows a page, nobody has so many orders.
static constexpr size_t MostFurtherPages = 100;

QLatin1String nameOf(AccountPart part)
{
    switch (part) {
    case AccountPart::Orders:
        return QLatin1String("orders");
    case AccountPart::Balances:
        return QLatin1String("balances");
    case AccountPart::Positions:
        return QLatin1String("positions");
    }
    Q_UNREACHABLE();
}

StreamKey streamOf(AccountPart part) { return {nameOf(part), Channel::Account}; }

std::optional<AccountPart> partOf(const StreamKey &key)
{
    for (const AccountPart part : {AccountPart::Orders, AccountPart::Balances, AccountPart::Positions}) {
        if (key == streamOf(part))
            return part;
    }
    return {};
}

QByteArray AccountOptions::randomNonce()
{
    Random random = Random::fromSystem();
    return QByteArray::number(random.next(), 16).rightJustified(16, '0')
           + QByteArray::number(random.next(), 16).rightJustified(16, '0');
}

AccountProtocol::AccountProtocol(VenueFacts facts, QList<AccountPart> parts, QStringView market, QString path,
                                 Credentials credentials)
    : m_facts(std::move(facts)),
      m_parts(std::move(parts)),
      m_market(createProtocol(market)),
      m_path(std::move(path)),
      m_credentials(std::move(credentials))
{
    Q_ASSERT(m_market);
    m_streams.fill(NoStream);
}

AccountProtocol::~AccountProtocol() = default;

// ---- Streams. ----

Result<void> AccountProtocol::checkStream(const StreamKey &key) const
{
    const auto part = partOf(key);
    if (part && m_parts.contains(*part))
        return {};
    QStringList names;
    for (const AccountPart each : m_parts)
        names.append(streamOf(each).toString());
    return Error{ErrorCode::Configuration, QStringLiteral("an account of %1 has no stream \"%2\"; it has %3")
                                               .arg(m_facts.title, key.toString(), names.join(QStringLiteral(", ")))};
}

void AccountProtocol::addStream(StreamIndex index, const StreamKey &key)
{
    Q_ASSERT(index >= 0 && checkStream(key));
    m_streams[size_t(partOf(key).value_or(AccountPart::Orders))] = index;
}

void AccountProtocol::removeStream(StreamIndex index)
{
    std::replace(m_streams.begin(), m_streams.end(), index, NoStream);
}

std::optional<AccountPart> AccountProtocol::partAt(StreamIndex index) const
{
    const auto found = std::find(m_streams.begin(), m_streams.end(), index);
    if (index == NoStream || found == m_streams.end())
        return {};
    return AccountPart(found - m_streams.begin());
}

QUrl AccountProtocol::withPath(const QUrl &origin) const
{
    QUrl url = origin;
    if (url.path().isEmpty() || url.path() == QLatin1String("/"))
        url.setPath(m_path);
    return url;
}

QUrl AccountProtocol::connectUrl(const QUrl &origin) const { return withPath(origin); }

// ---- What comes in. ----

void AccountProtocol::decode(std::string_view frame, DecodedFrame &out)
{
    out.clear();
    if (decodeWord(frame, out))
        return;
    JsonTrouble trouble;
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(QByteArray::fromRawData(frame.data(), qsizetype(frame.size())),
                                                  &error);
    if (error.error != QJsonParseError::NoError)
        trouble.note(DecodeProblem::Malformed, "json");
    else if (!document.isObject())
        trouble.note(DecodeProblem::WrongType, "json");
    else
        decodeMessage({document.object(), trouble}, frame, out);
    if (!trouble.isAny())
        return;
    out.clear();
    out.problem = trouble.problem;
    out.problemField = trouble.field;
}

void AccountProtocol::tell(DecodedFrame &out, AccountPart part, const Origin &origin, Change change) const
{
    if (isWanted(part))
        out.add({.stream = indexOf(part),
                 .time = origin.time,
                 .isReread = origin.isReread,
                 .isSnapshot = origin.isSnapshot,
                 .change = std::move(change)});
}

SessionNotice &AccountProtocol::addNotice(DecodedFrame &out, SessionNotice::Kind kind, const QString &text)
{
    SessionNotice &notice = out.notices.emplace_back();
    notice.kind = kind;
    notice.text = presentable(text.toStdString());
    return notice;
}

void AccountProtocol::addRefusal(DecodedFrame &out, Refusal refusal, const QString &text)
{
    addNotice(out, SessionNotice::Kind::InvalidCredentials, text).refusal = refusal;
}

// ---- Judging. ----

std::optional<Failure> AccountProtocol::judgeClose(int code, const QString &reason) const
{
    return m_market->judgeClose(code, reason);
}

std::optional<Failure> AccountProtocol::judgeHttp(int status, const QByteArray &body, WallTime now) const
{
    return m_market->judgeHttp(status, body, now);
}

Failure AccountProtocol::refused(Refusal refusal, const QString &text, int httpStatus)
{
    Failure failure = makeFailure(causeOf(refusal), presentable(text.toStdString()), false);
    failure.httpStatus = httpStatus;
    return failure;
}

Failure AccountProtocol::throttled(const QString &text, std::optional<std::chrono::milliseconds> retryAfter)
{
    Failure failure = makeFailure(Cause::TooManyRequests, presentable(text.toStdString()), false);
    if (retryAfter)
        failure.retryAfter = clampWish(*retryAfter);
    return failure;
}

Failure AccountProtocol::failed(const QString &text, int httpStatus)
{
    Failure failure = makeFailure(Cause::HttpStatus, presentable(text.toStdString()), false);
    failure.httpStatus = httpStatus;
    return failure;
}

Failure AccountProtocol::notUnderstood(const JsonTrouble &trouble)
{
    return failed(QStringLiteral("the answer was not understood, at \"%1\"").arg(QLatin1String(trouble.field)));
}

std::optional<Failure> AccountProtocol::readAnswer(int httpStatus, const QByteArray &body,
                                                   QJsonDocument &document) const
{
    if (httpStatus == 0)
        return failed(QStringLiteral("no answer came"));
    QJsonParseError error;
    document = QJsonDocument::fromJson(body, &error);
    if (auto opinion = judgeHttp(httpStatus, body, m_now))
        return opinion;
    if (document.isObject()) {
        if (auto failure = judgeAnswer(document.object(), httpStatus)) {
            failure->httpStatus = httpStatus;
            return failure;
        }
    }
    if (httpStatus != 200) {
        if (httpStatus == 401)
            return refused(Refusal::Credentials, QStringLiteral("HTTP 401"), httpStatus);
        Failure failure = classifyHttp({.status = httpStatus, .detail = QStringLiteral("HTTP %1").arg(httpStatus)},
                                       m_now);
        failure.againstHost = false;   // That breaker is of the socket's host.
        return failure;
    }
    if (error.error != QJsonParseError::NoError)
        return notUnderstood({DecodeProblem::Malformed, "json"});
    return {};
}

// ---- Over REST. ----

std::vector<AccountProtocol::StateQuestion> AccountProtocol::wantedQuestions() const
{
    std::vector<StateQuestion> questions = stateQuestions();
    questions.insert(questions.end(), m_furtherPages.begin(), m_furtherPages.end());
    std::erase_if(questions, [this](const StateQuestion &each) { return !isWanted(each.part); });
    return questions;
}

std::optional<RestRequest> AccountProtocol::stateRequest(size_t request)
{
    const std::vector<StateQuestion> questions = wantedQuestions();
    return request < questions.size() ? std::optional(requestOf(questions[request])) : std::nullopt;
}

std::optional<Failure> AccountProtocol::takeState(size_t request, int httpStatus, const QByteArray &body,
                                                  DecodedFrame &out)
{
    out.clear();
    const std::vector<StateQuestion> first = stateQuestions(), questions = wantedQuestions();
    const size_t firstPages = size_t(
        std::count_if(first.begin(), first.end(), [this](const auto &each) { return isWanted(each.part); }));
    if (request >= questions.size())
        return {};
    const StateQuestion question = questions[request];

    QJsonDocument document;
    if (auto failure = readAnswer(httpStatus, body, document))
        return failure;
    JsonTrouble trouble;
    const QByteArray next = readState(question, document, trouble, out);
    if (trouble.isAny()) {
        out.clear();
        return notUnderstood(trouble);
    }

    // Pages behind this one were those of an earlier reading.
    size_t place = firstPages;
    std::vector<StateQuestion> kept;
    for (const StateQuestion &each : m_furtherPages) {
        if (!isWanted(each.part))
            continue;
        if (each.kind != question.kind || (request >= firstPages && place <= request))
            kept.push_back(each);
        ++place;
    }
    m_furtherPages = std::move(kept);
    if (!next.isEmpty() && m_furtherPages.size() < MostFurtherPages)
        m_furtherPages.push_back({question.part, question.kind, next});
    return {};
}

PrivateSession::Health AccountProtocol::takeHealth(int httpStatus, const QByteArray &body)
{
    QJsonDocument document;
    if (auto failure = readAnswer(httpStatus, body, document)) {
        // A venue without this question, such as a test network, says nothing of the keys.
        if (httpStatus == 404 && !isAboutCredentials(failure->cause))
            return {};
        return {.permissions = {}, .failure = std::move(failure)};
    }
    JsonTrouble trouble;
    if (!document.isObject())
        trouble.note(DecodeProblem::WrongType, "json");
    const KeyPermissions permissions = readHealth({document.object(), trouble});
    if (trouble.isAny())
        return {.permissions = {}, .failure = notUnderstood(trouble)};
    return {.permissions = permissions, .failure = {}};
}

VenueFacts accountFactsFrom(const VenueFacts &market)
{
    VenueFacts facts = market;
    facts.channels = {Channel::Account};
    facts.aggregatesTrades = false;
    facts.streamsPerConnection = facts.streamsPerRequest = AccountPartCount;
    facts.acknowledgementProves = true;
    return facts;
}

QByteArray jsonText(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

}   // namespace feedwarden
