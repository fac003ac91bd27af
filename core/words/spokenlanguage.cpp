// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/spokenlanguage.h"

#include <QList>
#include <QStringList>

#include <algorithm>

namespace feedwarden {

QString SpokenLanguage::title() const
{
    return isReviewed() ? name : QStringLiteral("%1 (%2)").arg(name, unreviewedMark);
}

bool SpokenLanguage::isOf(const QLocale &locale) const
{
    return locale.language() == language && locale.script() == script;
}

std::span<const SpokenLanguage> spokenLanguages()
{
    using L = QLocale;
    static const SpokenLanguage all[] = {
        {u"de"_qs, u"Deutsch"_qs, u'D', L::German, L::LatinScript, L::Germany, {}},
        {u"en"_qs, u"English"_qs, u'E', L::English, L::LatinScript, L::UnitedStates, {}},
        {u"es"_qs, u"Español"_qs, u's', L::Spanish, L::LatinScript, L::Spain, u"sin revisar"_qs},
        {u"fr"_qs, u"Français"_qs, u'F', L::French, L::LatinScript, L::France, u"non relu"_qs},
        {u"pt_BR"_qs, u"Português (Brasil)"_qs, u'P', L::Portuguese, L::LatinScript, L::Brazil, u"não revisado"_qs},
        {u"tr"_qs, u"Türkçe"_qs, u'T', L::Turkish, L::LatinScript, L::Turkey, u"gözden geçirilmedi"_qs},
        {u"ru"_qs, u"Русский"_qs, u'Р', L::Russian, L::CyrillicScript, L::Russia, u"не вычитан"_qs},
        {u"ja"_qs, u"日本語"_qs, u'J', L::Japanese, L::JapaneseScript, L::Japan, u"未校閲"_qs},
        {u"zh_CN"_qs, u"简体中文"_qs, u'Z', L::Chinese, L::SimplifiedHanScript, L::China, u"未审校"_qs},
        {u"ko"_qs, u"한국어"_qs, u'K', L::Korean, L::KoreanScript, L::SouthKorea, u"검수 전"_qs},
    };
    return all;
}

const SpokenLanguage *spokenLanguage(const QString &code)
{
    const auto all = spokenLanguages();
    const auto found = std::ranges::find(all, code, &SpokenLanguage::code);
    return found == all.end() ? nullptr : &*found;
}

const SpokenLanguage &spokenLanguageFor(const QLocale &locale)
{
    QList<QLocale::Language> inAnotherScript;
    const QStringList wanted = locale.uiLanguages();
    for (const QString &tag : wanted) {
        const QLocale one(tag);
        // What comes last for Taiwan is a bare "zh", which would be Simplified: English is more honest.
        const bool isBare = !tag.contains(u'-') && !tag.contains(u'_');
        if (isBare && inAnotherScript.contains(one.language()))
            continue;
        for (const SpokenLanguage &spoken : spokenLanguages()) {
            if (spoken.isOf(one))
                return spoken;
        }
        inAnotherScript << one.language();
    }
    return *spokenLanguage(u"en"_qs);
}

}   // namespace feedwarden
