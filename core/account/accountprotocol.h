// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountfields.h"
#include "core/account/secret.h"
#include "core/venues/privatesession.h"
#include "core/venues/venueprotocol.h"

#include <QJsonDocument>
#include <QList>
#include <QStringList>

#include <array>
#include <functional>
#include <memory>
#include <vector>

namespace feedwarden {

/// What there is to hear of an account: each is a stream of Channel::Account.
enum class AccountPart : quint8 {
    Orders,   ///< And their fills.
    Balances,
    Positions,
};
inline constexpr int AccountPartCount = 3;

/// "orders", "balances", "positions": the symbol of the part's stream.
[[nodiscard]] QLatin1String nameOf(AccountPart part);
[[nodiscard]] StreamKey streamOf(AccountPart part);
/// None for any other stream.
[[nodiscard]] std::optional<AccountPart> partOf(const StreamKey &key);

/// How an account is reached.
struct AccountOptions {
    QString environment = QStringLiteral("live");   ///< One of accountEnvironments().
    /// 16 bytes that nobody can foresee, as lower-case hex: for tokens that must never be the same twice.
    std::function<QByteArray()> makeNonce = &randomNonce;
    /// How long a session's key lives where that is not what the venue publishes; none = as published.
    std::optional<std::chrono::seconds> keyLife = {};

    static QByteArray randomNonce();
};

/// What the protocols of accounts have in common: the streams, strict reading of JSON, and the failures of REST. What
/// the venue's market data need as well (its clock, the meaning of HTTP answers and of close codes) is asked of that
/// protocol.
///
/// Every event of a frame whose stream is not wanted is dropped: some venues tell all of an account or nothing.
class AccountProtocol : public VenueProtocol, public PrivateSession
{
public:
    ~AccountProtocol() override;

    [[nodiscard]] const VenueFacts &facts() const final { return m_facts; }
    [[nodiscard]] StreamTraits traitsOf(const StreamKey &) const override { return {}; }
    [[nodiscard]] Result<void> checkStream(const StreamKey &key) const final;
    void addStream(StreamIndex index, const StreamKey &key) final;
    void removeStream(StreamIndex index) final;
    [[nodiscard]] QUrl connectUrl(const QUrl &origin) const override;
    void sessionStarted() override {}
    [[nodiscard]] std::vector<ClientFrame> openingFrames() override { return {}; }
    void decode(std::string_view frame, DecodedFrame &out) final;
    [[nodiscard]] std::optional<RestRequest> timeRequest() const final { return m_market->timeRequest(); }
    [[nodiscard]] Result<VenueTime> parseTime(const QByteArray &body) const final { return m_market->parseTime(body); }
    [[nodiscard]] std::optional<Failure> judgeClose(int code, const QString &reason) const override;
    [[nodiscard]] std::optional<Failure> judgeHttp(int status, const QByteArray &body, WallTime now) const final;
    [[nodiscard]] PrivateSession *privateSession() final { return this; }

    void setTime(WallTime venueNow) final { m_now = venueNow; }
    [[nodiscard]] std::vector<ClientFrame> authentication() override { return {}; }
    [[nodiscard]] std::optional<RestRequest> stateRequest(size_t request) final;
    [[nodiscard]] std::optional<Failure> takeState(size_t request, int httpStatus, const QByteArray &body,
                                                   DecodedFrame &out) final;
    [[nodiscard]] Health takeHealth(int httpStatus, const QByteArray &body) final;

protected:
    /// `market`: the id of the venue's market data. `path`: of the socket, where the origin has none.
    AccountProtocol(VenueFacts facts, QList<AccountPart> parts, QStringView market, QString path,
                    Credentials credentials);

    /// When and how something came to be known.
    struct Origin {
        WallTime time{};
        bool isReread = false;
        bool isSnapshot = false;
    };
    using Change = decltype(AccountEvent::change);
    /// Adds an event, if its stream is wanted.
    void tell(DecodedFrame &out, AccountPart part, const Origin &origin, Change change) const;
    static SessionNotice &addNotice(DecodedFrame &out, SessionNotice::Kind kind, const QString &text = {});
    static void addRefusal(DecodedFrame &out, Refusal refusal, const QString &text);

    [[nodiscard]] bool isWanted(AccountPart part) const { return indexOf(part) != NoStream; }
    [[nodiscard]] StreamIndex indexOf(AccountPart part) const { return m_streams[size_t(part)]; }
    /// None where no stream has this index.
    [[nodiscard]] std::optional<AccountPart> partAt(StreamIndex index) const;
    [[nodiscard]] const QList<AccountPart> &parts() const { return m_parts; }
    [[nodiscard]] qint64 nextRequestId() { return ++m_lastRequestId; }
    [[nodiscard]] WallTime now() const { return m_now; }
    [[nodiscard]] const Credentials &credentials() const { return m_credentials; }
    /// Of the same venue, without streams: for what its market data and its accounts share.
    [[nodiscard]] VenueProtocol &market() const { return *m_market; }
    [[nodiscard]] QUrl withPath(const QUrl &origin) const;

    [[nodiscard]] static Failure refused(Refusal refusal, const QString &text, int httpStatus = 0);
    [[nodiscard]] static Failure throttled(const QString &text, std::optional<std::chrono::milliseconds> retryAfter);
    /// For answers that are to be asked for again.
    [[nodiscard]] static Failure failed(const QString &text, int httpStatus = 0);
    /// The answer to a request as a document; or what is wrong with it by status, and by what the venue says in it.
    [[nodiscard]] std::optional<Failure> readAnswer(int httpStatus, const QByteArray &body,
                                                    QJsonDocument &document) const;
    /// Of a document that was not what it should be.
    [[nodiscard]] static Failure notUnderstood(const JsonTrouble &trouble);

    /// A question about the account as it stands. Its answer may be followed by that of a further page.
    struct StateQuestion {
        AccountPart part = AccountPart::Orders;
        int kind = 0;        ///< The venue's own numbering.
        QByteArray cursor;   ///< Of a further page; empty for the first.
    };

private:
    /// Those of wanted parts, first pages first.
    [[nodiscard]] std::vector<StateQuestion> wantedQuestions() const;
    virtual void decodeMessage(const AccountFields &message, std::string_view frame, DecodedFrame &out) = 0;
    /// What is no JSON, but a word of the venue's. True if it was.
    virtual bool decodeWord(std::string_view, DecodedFrame &) { return false; }
    /// What the venue says is wrong, in an answer over REST of whatever status; none where it says nothing.
    [[nodiscard]] virtual std::optional<Failure> judgeAnswer(const QJsonObject &answer, int httpStatus) const = 0;

    /// The first pages, of all parts.
    [[nodiscard]] virtual std::vector<StateQuestion> stateQuestions() const { return {}; }
    [[nodiscard]] virtual RestRequest requestOf(const StateQuestion &) { return {}; }
    /// The cursor of the next page; empty where this is the last one.
    virtual QByteArray readState(const StateQuestion &, const QJsonDocument &, JsonTrouble &, DecodedFrame &)
    {
        return {};
    }
    [[nodiscard]] virtual KeyPermissions readHealth(const AccountFields &) const { return {}; }

    const VenueFacts m_facts;
    const QList<AccountPart> m_parts;
    const std::unique_ptr<VenueProtocol> m_market;
    const QString m_path;
    const Credentials m_credentials;
    std::array<StreamIndex, AccountPartCount> m_streams;
    std::vector<StateQuestion> m_furtherPages;   ///< Behind those of stateQuestions(), in the order they were found.
    qint64 m_lastRequestId = 0;
    WallTime m_now{};
};

/// The facts of a venue's accounts where they are those of its market data: what differs is the caller's.
[[nodiscard]] VenueFacts accountFactsFrom(const VenueFacts &market);

/// Compact JSON.
[[nodiscard]] QByteArray jsonText(const QJsonObject &object);

}   // namespace feedwarden
