// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/feedsnapshot.h"
#include "ui/feeds/feedsdriver.h"
#include "ui/format/surfacedialog.h"

#include <QPointer>

#include <utility>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace feedwarden {

class FlatButton;
class PolicyFields;
class ShapeMark;
class SymbolPicker;

/// Adds a feed, or changes one: the exchange, what of it, and how it is kept alive. What is missing or wrong is said,
/// and nothing is saved before it is right.
///
/// Not modal.
class FeedDialog final : public SurfaceDialog
{
    Q_OBJECT
public:
    /// Of a new feed where `feed` is empty. `driver` is borrowed and may go before the dialog.
    FeedDialog(FeedsDriver *driver, const QString &feed, QWidget *parent = nullptr);
    ~FeedDialog() override;

    [[nodiscard]] bool isNew() const { return m_feed.isEmpty(); }
    [[nodiscard]] QString feed() const { return m_feed; }
    [[nodiscard]] FeedDraft draft() const;
    /// What is still missing or wrong, for people; empty where nothing is.
    [[nodiscard]] QString missing() const;

public slots:
    void done(int result) override;

protected:
    [[nodiscard]] QAbstractButton *buttonForEnter() const override;
    void changeEvent(QEvent *event) override;

private:
    void takeVenue();
    void addAddresses(QBoxLayout *to);
    void ask();
    void cancelAsking();
    void fillChannels();
    void showPolicies(bool isShown);
    void save();
    void refresh();
    void tell(Condition condition, const QString &headline, const QString &text);
    void applyFonts();
    [[nodiscard]] const FeedVenue *venue() const;
    [[nodiscard]] QList<Channel> channels() const;

    QPointer<FeedsDriver> m_driver;
    const QString m_feed;
    QList<FeedVenue> m_venues;
    FeedDraft m_before;   ///< Of a feed that is there.
    quint64 m_question = 0;
    bool m_isSaving = false;
    bool m_nameIsUsers = false;   ///< The user has typed one: it is not suggested any more.

    QComboBox *m_venue;
    SymbolPicker *m_symbols;
    QLabel *m_channelTitle;
    QWidget *m_channelBox;
    QGridLayout *m_channelGrid;
    QList<std::pair<Channel, QCheckBox *>> m_channels;
    QList<Channel> m_wanted;   ///< Channels that the user has chosen, of whatever exchange; empty before.
    QLineEdit *m_name;
    QLabel *m_nameNote;
    QCheckBox *m_enabled;
    QLineEdit *m_url;
    QLineEdit *m_restUrl;
    QLabel *m_addressNote;
    FlatButton *m_showPolicies;
    PolicyFields *m_policies;
    ShapeMark *m_mark;
    QLabel *m_headline;
    QLabel *m_text;
    FlatButton *m_save;
};

}   // namespace feedwarden
