/* http4xx_locale.h - the languages of http4xx_text.h, and which one a reader wants.
 *
 *     int locale = http4xx_negotiate(value, length);    of an Accept-Language field
 *     int locale = http4xx_locale_find("zh-Hant");
 *
 * All languages of this set are there. To take only some, define HTTP4XX_WITH_ZH_HANT and so on
 * before every include, or on the compiler's command line. One that is not taken leaves no text, no
 * tag and no row behind. Its enumerator stays, and stands for the first language that was taken, as
 * does any int that is no locale.
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:a72c977725a1c201
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_LOCALE_H_
#define HTTP4XX_LOCALE_H_

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The languages. A number here never changes, whatever is added later. */
enum http4xx_locale {
    HTTP4XX_LOCALE_EN = 0, /* English */
    HTTP4XX_LOCALE_NB = 1, /* norsk bokmål */
    HTTP4XX_LOCALE_NN = 2, /* norsk nynorsk */
    HTTP4XX_LOCALE_DA = 3, /* dansk */
    HTTP4XX_LOCALE_SV = 4, /* svenska */
    HTTP4XX_LOCALE_FI = 5, /* suomi */
    HTTP4XX_LOCALE_IS = 6, /* íslenska */
    HTTP4XX_LOCALE_ET = 7, /* eesti */
    HTTP4XX_LOCALE_LV = 8, /* latviešu */
    HTTP4XX_LOCALE_LT = 9, /* lietuvių */
    HTTP4XX_LOCALE_DE = 10, /* Deutsch */
    HTTP4XX_LOCALE_NL = 11, /* Nederlands */
    HTTP4XX_LOCALE_FR = 12, /* français */
    HTTP4XX_LOCALE_ES = 13, /* español */
    HTTP4XX_LOCALE_PT = 14, /* português */
    HTTP4XX_LOCALE_PT_BR = 15, /* português (Brasil) */
    HTTP4XX_LOCALE_IT = 16, /* italiano */
    HTTP4XX_LOCALE_CA = 17, /* català */
    HTTP4XX_LOCALE_RO = 18, /* română */
    HTTP4XX_LOCALE_PL = 19, /* polski */
    HTTP4XX_LOCALE_CS = 20, /* čeština */
    HTTP4XX_LOCALE_SK = 21, /* slovenčina */
    HTTP4XX_LOCALE_SL = 22, /* slovenščina */
    HTTP4XX_LOCALE_HR = 23, /* hrvatski */
    HTTP4XX_LOCALE_SR_CYRL = 24, /* српски */
    HTTP4XX_LOCALE_SR_LATN = 25, /* srpski */
    HTTP4XX_LOCALE_BG = 26, /* български */
    HTTP4XX_LOCALE_MK = 27, /* македонски */
    HTTP4XX_LOCALE_EL = 28, /* Ελληνικά */
    HTTP4XX_LOCALE_HU = 29, /* magyar */
    HTTP4XX_LOCALE_UK = 30, /* українська */
    HTTP4XX_LOCALE_RU = 31, /* русский */
    HTTP4XX_LOCALE_TR = 32, /* Türkçe */
    HTTP4XX_LOCALE_AR = 33, /* العربية */
    HTTP4XX_LOCALE_HE = 34, /* עברית */
    HTTP4XX_LOCALE_FA = 35, /* فارسی */
    HTTP4XX_LOCALE_HI = 36, /* हिन्दी */
    HTTP4XX_LOCALE_BN = 37, /* বাংলা */
    HTTP4XX_LOCALE_ID = 38, /* Indonesia */
    HTTP4XX_LOCALE_VI = 39, /* Tiếng Việt */
    HTTP4XX_LOCALE_TH = 40, /* ไทย */
    HTTP4XX_LOCALE_JA = 41, /* 日本語 */
    HTTP4XX_LOCALE_KO = 42, /* 한국어 */
    HTTP4XX_LOCALE_ZH_HANS = 43, /* 简体中文 */
    HTTP4XX_LOCALE_ZH_HANT = 44, /* 繁體中文 */
    HTTP4XX_LOCALES_ = 45
};

/* The locale of a language tag (BCP 47, any ASCII case), as RFC 4647 section 3.4 looks it up: its
 * own, that of a tag it serves (no is nb), or that of the longest tag that begins it. -1 when there
 * is none. `tag` ends with a NUL. */
/*@ requires \valid_read(tag); assigns \nothing; ensures -1 <= \result < HTTP4XX_LOCALES_; */
int http4xx_locale_find(const char *tag);

/* The locale to answer a request with, by the whole value of its Accept-Language field (RFC 9110
 * sections 12.4.2 and 12.5.4): the highest weight wins, of equal ones the first; a weight of 0
 * excludes a language. What is malformed is passed over, and the rest is used. Where nothing fits,
 * the first language that is not excluded. `value` is any `length` bytes, and may be NULL when
 * `length` is 0. Always a locale that was taken. */
/*@ requires \valid_read(value + (0 .. length - 1));
    assigns \nothing; ensures 0 <= \result < HTTP4XX_LOCALES_; */
int http4xx_negotiate(const char *value, size_t length);

/* The tag of a locale in canonical case, for Content-Language and lang=. */
/*@ assigns \nothing; ensures \valid_read(\result); */
const char *http4xx_locale_tag(int locale);

/* The language's own name of itself. */
/*@ assigns \nothing; ensures \valid_read(\result); */
const char *http4xx_locale_name(int locale);

/* "ltr" or "rtl", for dir=. */
/*@ assigns \nothing; ensures \valid_read(\result); */
const char *http4xx_locale_direction(int locale);

#ifdef __cplusplus
}
#endif

/* ---- Which languages are taken: HTTP4XX_PICK_..._(if it is, if not) ---- */

#if !defined HTTP4XX_WITH_EN && \
    !defined HTTP4XX_WITH_NB && \
    !defined HTTP4XX_WITH_NN && \
    !defined HTTP4XX_WITH_DA && \
    !defined HTTP4XX_WITH_SV && \
    !defined HTTP4XX_WITH_FI && \
    !defined HTTP4XX_WITH_IS && \
    !defined HTTP4XX_WITH_ET && \
    !defined HTTP4XX_WITH_LV && \
    !defined HTTP4XX_WITH_LT && \
    !defined HTTP4XX_WITH_DE && \
    !defined HTTP4XX_WITH_NL && \
    !defined HTTP4XX_WITH_FR && \
    !defined HTTP4XX_WITH_ES && \
    !defined HTTP4XX_WITH_PT && \
    !defined HTTP4XX_WITH_PT_BR && \
    !defined HTTP4XX_WITH_IT && \
    !defined HTTP4XX_WITH_CA && \
    !defined HTTP4XX_WITH_RO && \
    !defined HTTP4XX_WITH_PL && \
    !defined HTTP4XX_WITH_CS && \
    !defined HTTP4XX_WITH_SK && \
    !defined HTTP4XX_WITH_SL && \
    !defined HTTP4XX_WITH_HR && \
    !defined HTTP4XX_WITH_SR_CYRL && \
    !defined HTTP4XX_WITH_SR_LATN && \
    !defined HTTP4XX_WITH_BG && \
    !defined HTTP4XX_WITH_MK && \
    !defined HTTP4XX_WITH_EL && \
    !defined HTTP4XX_WITH_HU && \
    !defined HTTP4XX_WITH_UK && \
    !defined HTTP4XX_WITH_RU && \
    !defined HTTP4XX_WITH_TR && \
    !defined HTTP4XX_WITH_AR && \
    !defined HTTP4XX_WITH_HE && \
    !defined HTTP4XX_WITH_FA && \
    !defined HTTP4XX_WITH_HI && \
    !defined HTTP4XX_WITH_BN && \
    !defined HTTP4XX_WITH_ID && \
    !defined HTTP4XX_WITH_VI && \
    !defined HTTP4XX_WITH_TH && \
    !defined HTTP4XX_WITH_JA && \
    !defined HTTP4XX_WITH_KO && \
    !defined HTTP4XX_WITH_ZH_HANS && \
    !defined HTTP4XX_WITH_ZH_HANT

#define HTTP4XX_WITH_EN
#define HTTP4XX_WITH_NB
#define HTTP4XX_WITH_NN
#define HTTP4XX_WITH_DA
#define HTTP4XX_WITH_SV
#define HTTP4XX_WITH_FI
#define HTTP4XX_WITH_IS
#define HTTP4XX_WITH_ET
#define HTTP4XX_WITH_LV
#define HTTP4XX_WITH_LT
#define HTTP4XX_WITH_DE
#define HTTP4XX_WITH_NL
#define HTTP4XX_WITH_FR
#define HTTP4XX_WITH_ES
#define HTTP4XX_WITH_PT
#define HTTP4XX_WITH_PT_BR
#define HTTP4XX_WITH_IT
#define HTTP4XX_WITH_CA
#define HTTP4XX_WITH_RO
#define HTTP4XX_WITH_PL
#define HTTP4XX_WITH_CS
#define HTTP4XX_WITH_SK
#define HTTP4XX_WITH_SL
#define HTTP4XX_WITH_HR
#define HTTP4XX_WITH_SR_CYRL
#define HTTP4XX_WITH_SR_LATN
#define HTTP4XX_WITH_BG
#define HTTP4XX_WITH_MK
#define HTTP4XX_WITH_EL
#define HTTP4XX_WITH_HU
#define HTTP4XX_WITH_UK
#define HTTP4XX_WITH_RU
#define HTTP4XX_WITH_TR
#define HTTP4XX_WITH_AR
#define HTTP4XX_WITH_HE
#define HTTP4XX_WITH_FA
#define HTTP4XX_WITH_HI
#define HTTP4XX_WITH_BN
#define HTTP4XX_WITH_ID
#define HTTP4XX_WITH_VI
#define HTTP4XX_WITH_TH
#define HTTP4XX_WITH_JA
#define HTTP4XX_WITH_KO
#define HTTP4XX_WITH_ZH_HANS
#define HTTP4XX_WITH_ZH_HANT
#endif

#ifdef HTTP4XX_WITH_EN
#define HTTP4XX_PICK_EN_(yes, no) yes
#else
#define HTTP4XX_PICK_EN_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_NB
#define HTTP4XX_PICK_NB_(yes, no) yes
#else
#define HTTP4XX_PICK_NB_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_NN
#define HTTP4XX_PICK_NN_(yes, no) yes
#else
#define HTTP4XX_PICK_NN_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_DA
#define HTTP4XX_PICK_DA_(yes, no) yes
#else
#define HTTP4XX_PICK_DA_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_SV
#define HTTP4XX_PICK_SV_(yes, no) yes
#else
#define HTTP4XX_PICK_SV_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_FI
#define HTTP4XX_PICK_FI_(yes, no) yes
#else
#define HTTP4XX_PICK_FI_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_IS
#define HTTP4XX_PICK_IS_(yes, no) yes
#else
#define HTTP4XX_PICK_IS_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_ET
#define HTTP4XX_PICK_ET_(yes, no) yes
#else
#define HTTP4XX_PICK_ET_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_LV
#define HTTP4XX_PICK_LV_(yes, no) yes
#else
#define HTTP4XX_PICK_LV_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_LT
#define HTTP4XX_PICK_LT_(yes, no) yes
#else
#define HTTP4XX_PICK_LT_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_DE
#define HTTP4XX_PICK_DE_(yes, no) yes
#else
#define HTTP4XX_PICK_DE_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_NL
#define HTTP4XX_PICK_NL_(yes, no) yes
#else
#define HTTP4XX_PICK_NL_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_FR
#define HTTP4XX_PICK_FR_(yes, no) yes
#else
#define HTTP4XX_PICK_FR_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_ES
#define HTTP4XX_PICK_ES_(yes, no) yes
#else
#define HTTP4XX_PICK_ES_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_PT
#define HTTP4XX_PICK_PT_(yes, no) yes
#else
#define HTTP4XX_PICK_PT_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_PT_BR
#define HTTP4XX_PICK_PT_BR_(yes, no) yes
#else
#define HTTP4XX_PICK_PT_BR_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_IT
#define HTTP4XX_PICK_IT_(yes, no) yes
#else
#define HTTP4XX_PICK_IT_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_CA
#define HTTP4XX_PICK_CA_(yes, no) yes
#else
#define HTTP4XX_PICK_CA_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_RO
#define HTTP4XX_PICK_RO_(yes, no) yes
#else
#define HTTP4XX_PICK_RO_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_PL
#define HTTP4XX_PICK_PL_(yes, no) yes
#else
#define HTTP4XX_PICK_PL_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_CS
#define HTTP4XX_PICK_CS_(yes, no) yes
#else
#define HTTP4XX_PICK_CS_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_SK
#define HTTP4XX_PICK_SK_(yes, no) yes
#else
#define HTTP4XX_PICK_SK_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_SL
#define HTTP4XX_PICK_SL_(yes, no) yes
#else
#define HTTP4XX_PICK_SL_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_HR
#define HTTP4XX_PICK_HR_(yes, no) yes
#else
#define HTTP4XX_PICK_HR_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_SR_CYRL
#define HTTP4XX_PICK_SR_CYRL_(yes, no) yes
#else
#define HTTP4XX_PICK_SR_CYRL_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_SR_LATN
#define HTTP4XX_PICK_SR_LATN_(yes, no) yes
#else
#define HTTP4XX_PICK_SR_LATN_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_BG
#define HTTP4XX_PICK_BG_(yes, no) yes
#else
#define HTTP4XX_PICK_BG_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_MK
#define HTTP4XX_PICK_MK_(yes, no) yes
#else
#define HTTP4XX_PICK_MK_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_EL
#define HTTP4XX_PICK_EL_(yes, no) yes
#else
#define HTTP4XX_PICK_EL_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_HU
#define HTTP4XX_PICK_HU_(yes, no) yes
#else
#define HTTP4XX_PICK_HU_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_UK
#define HTTP4XX_PICK_UK_(yes, no) yes
#else
#define HTTP4XX_PICK_UK_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_RU
#define HTTP4XX_PICK_RU_(yes, no) yes
#else
#define HTTP4XX_PICK_RU_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_TR
#define HTTP4XX_PICK_TR_(yes, no) yes
#else
#define HTTP4XX_PICK_TR_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_AR
#define HTTP4XX_PICK_AR_(yes, no) yes
#else
#define HTTP4XX_PICK_AR_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_HE
#define HTTP4XX_PICK_HE_(yes, no) yes
#else
#define HTTP4XX_PICK_HE_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_FA
#define HTTP4XX_PICK_FA_(yes, no) yes
#else
#define HTTP4XX_PICK_FA_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_HI
#define HTTP4XX_PICK_HI_(yes, no) yes
#else
#define HTTP4XX_PICK_HI_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_BN
#define HTTP4XX_PICK_BN_(yes, no) yes
#else
#define HTTP4XX_PICK_BN_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_ID
#define HTTP4XX_PICK_ID_(yes, no) yes
#else
#define HTTP4XX_PICK_ID_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_VI
#define HTTP4XX_PICK_VI_(yes, no) yes
#else
#define HTTP4XX_PICK_VI_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_TH
#define HTTP4XX_PICK_TH_(yes, no) yes
#else
#define HTTP4XX_PICK_TH_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_JA
#define HTTP4XX_PICK_JA_(yes, no) yes
#else
#define HTTP4XX_PICK_JA_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_KO
#define HTTP4XX_PICK_KO_(yes, no) yes
#else
#define HTTP4XX_PICK_KO_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_ZH_HANS
#define HTTP4XX_PICK_ZH_HANS_(yes, no) yes
#else
#define HTTP4XX_PICK_ZH_HANS_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_ZH_HANT
#define HTTP4XX_PICK_ZH_HANT_(yes, no) yes
#else
#define HTTP4XX_PICK_ZH_HANT_(yes, no) no
#endif

#endif

#if defined HTTP4XX_TEXT_IMPLEMENTATION && !defined HTTP4XX_LOCALE_IMPLEMENTED_
#define HTTP4XX_LOCALE_IMPLEMENTED_

/* The tags that lead to a locale, in small letters, sorted. */
struct http4xx_tag_ {
    char tag[8];
    int16_t locale;
};
#define HTTP4XX_TAG_(tag, locale) { tag, HTTP4XX_LOCALE_##locale },
#define HTTP4XX_NOTHING_
static const struct http4xx_tag_ http4xx_tags_[] = {
    HTTP4XX_PICK_AR_(HTTP4XX_TAG_("ar", AR), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_BG_(HTTP4XX_TAG_("bg", BG), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_BN_(HTTP4XX_TAG_("bn", BN), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_CA_(HTTP4XX_TAG_("ca", CA), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_CS_(HTTP4XX_TAG_("cs", CS), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_DA_(HTTP4XX_TAG_("da", DA), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_DE_(HTTP4XX_TAG_("de", DE), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_EL_(HTTP4XX_TAG_("el", EL), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_EN_(HTTP4XX_TAG_("en", EN), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_ES_(HTTP4XX_TAG_("es", ES), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_ES_(HTTP4XX_TAG_("es-419", ES), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_ET_(HTTP4XX_TAG_("et", ET), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_FA_(HTTP4XX_TAG_("fa", FA), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_FI_(HTTP4XX_TAG_("fi", FI), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_FR_(HTTP4XX_TAG_("fr", FR), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_HE_(HTTP4XX_TAG_("he", HE), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_HI_(HTTP4XX_TAG_("hi", HI), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_HR_(HTTP4XX_TAG_("hr", HR), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_HU_(HTTP4XX_TAG_("hu", HU), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_ID_(HTTP4XX_TAG_("id", ID), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_ID_(HTTP4XX_TAG_("in", ID), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_IS_(HTTP4XX_TAG_("is", IS), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_IT_(HTTP4XX_TAG_("it", IT), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_HE_(HTTP4XX_TAG_("iw", HE), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_JA_(HTTP4XX_TAG_("ja", JA), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_KO_(HTTP4XX_TAG_("ko", KO), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_LT_(HTTP4XX_TAG_("lt", LT), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_LV_(HTTP4XX_TAG_("lv", LV), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_MK_(HTTP4XX_TAG_("mk", MK), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_RO_(HTTP4XX_TAG_("mo", RO), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_NB_(HTTP4XX_TAG_("nb", NB), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_NL_(HTTP4XX_TAG_("nl", NL), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_NN_(HTTP4XX_TAG_("nn", NN), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_NB_(HTTP4XX_TAG_("no", NB), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_PL_(HTTP4XX_TAG_("pl", PL), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_PT_(HTTP4XX_TAG_("pt", PT), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_PT_BR_(HTTP4XX_TAG_("pt-br", PT_BR), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_PT_(HTTP4XX_TAG_("pt-pt", PT), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_RO_(HTTP4XX_TAG_("ro", RO), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_RU_(HTTP4XX_TAG_("ru", RU), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_SK_(HTTP4XX_TAG_("sk", SK), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_SL_(HTTP4XX_TAG_("sl", SL), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_SR_CYRL_(HTTP4XX_TAG_("sr", SR_CYRL), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_SR_CYRL_(HTTP4XX_TAG_("sr-cyrl", SR_CYRL), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_SR_LATN_(HTTP4XX_TAG_("sr-latn", SR_LATN), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_SV_(HTTP4XX_TAG_("sv", SV), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_TH_(HTTP4XX_TAG_("th", TH), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_TR_(HTTP4XX_TAG_("tr", TR), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_UK_(HTTP4XX_TAG_("uk", UK), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_VI_(HTTP4XX_TAG_("vi", VI), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_ZH_HANS_(HTTP4XX_TAG_("zh", ZH_HANS), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_ZH_HANS_(HTTP4XX_TAG_("zh-cn", ZH_HANS), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_ZH_HANS_(HTTP4XX_TAG_("zh-hans", ZH_HANS), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_ZH_HANT_(HTTP4XX_TAG_("zh-hant", ZH_HANT), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_ZH_HANT_(HTTP4XX_TAG_("zh-hk", ZH_HANT), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_ZH_HANT_(HTTP4XX_TAG_("zh-mo", ZH_HANT), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_ZH_HANS_(HTTP4XX_TAG_("zh-sg", ZH_HANS), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_ZH_HANT_(HTTP4XX_TAG_("zh-tw", ZH_HANT), HTTP4XX_NOTHING_)
};
#undef HTTP4XX_TAG_

/* The locales that were taken, the first first. */
#define HTTP4XX_TAKEN_(locale) HTTP4XX_LOCALE_##locale,
static const int16_t http4xx_taken_[] = {
    HTTP4XX_PICK_EN_(HTTP4XX_TAKEN_(EN), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_NB_(HTTP4XX_TAKEN_(NB), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_NN_(HTTP4XX_TAKEN_(NN), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_DA_(HTTP4XX_TAKEN_(DA), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_SV_(HTTP4XX_TAKEN_(SV), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_FI_(HTTP4XX_TAKEN_(FI), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_IS_(HTTP4XX_TAKEN_(IS), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_ET_(HTTP4XX_TAKEN_(ET), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_LV_(HTTP4XX_TAKEN_(LV), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_LT_(HTTP4XX_TAKEN_(LT), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_DE_(HTTP4XX_TAKEN_(DE), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_NL_(HTTP4XX_TAKEN_(NL), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_FR_(HTTP4XX_TAKEN_(FR), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_ES_(HTTP4XX_TAKEN_(ES), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_PT_(HTTP4XX_TAKEN_(PT), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_PT_BR_(HTTP4XX_TAKEN_(PT_BR), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_IT_(HTTP4XX_TAKEN_(IT), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_CA_(HTTP4XX_TAKEN_(CA), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_RO_(HTTP4XX_TAKEN_(RO), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_PL_(HTTP4XX_TAKEN_(PL), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_CS_(HTTP4XX_TAKEN_(CS), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_SK_(HTTP4XX_TAKEN_(SK), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_SL_(HTTP4XX_TAKEN_(SL), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_HR_(HTTP4XX_TAKEN_(HR), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_SR_CYRL_(HTTP4XX_TAKEN_(SR_CYRL), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_SR_LATN_(HTTP4XX_TAKEN_(SR_LATN), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_BG_(HTTP4XX_TAKEN_(BG), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_MK_(HTTP4XX_TAKEN_(MK), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_EL_(HTTP4XX_TAKEN_(EL), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_HU_(HTTP4XX_TAKEN_(HU), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_UK_(HTTP4XX_TAKEN_(UK), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_RU_(HTTP4XX_TAKEN_(RU), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_TR_(HTTP4XX_TAKEN_(TR), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_AR_(HTTP4XX_TAKEN_(AR), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_HE_(HTTP4XX_TAKEN_(HE), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_FA_(HTTP4XX_TAKEN_(FA), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_HI_(HTTP4XX_TAKEN_(HI), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_BN_(HTTP4XX_TAKEN_(BN), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_ID_(HTTP4XX_TAKEN_(ID), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_VI_(HTTP4XX_TAKEN_(VI), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_TH_(HTTP4XX_TAKEN_(TH), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_JA_(HTTP4XX_TAKEN_(JA), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_KO_(HTTP4XX_TAKEN_(KO), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_ZH_HANS_(HTTP4XX_TAKEN_(ZH_HANS), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_ZH_HANT_(HTTP4XX_TAKEN_(ZH_HANT), HTTP4XX_NOTHING_)
};
#undef HTTP4XX_TAKEN_
#undef HTTP4XX_NOTHING_

enum {
    HTTP4XX_TAGS_ = sizeof http4xx_tags_ / sizeof *http4xx_tags_,
    HTTP4XX_TAKEN_ = sizeof http4xx_taken_ / sizeof *http4xx_taken_
};

static inline char http4xx_small_(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* The first eight characters of a row's tag as a number; numbers sort as the tags do. */
static inline uint64_t http4xx_row_key_(size_t row)
{
    const unsigned char *c = (const unsigned char *)http4xx_tags_[row].tag;

    return (uint64_t)c[0] << 56 | (uint64_t)c[1] << 48 | (uint64_t)c[2] << 40 | (uint64_t)c[3] << 32 |
           (uint64_t)c[4] << 24 | (uint64_t)c[5] << 16 | (uint64_t)c[6] << 8 | (uint64_t)c[7];
}

/* The same of any tag, which is given one small character after the other. */
static uint64_t http4xx_add_to_key_(uint64_t key, char c, size_t index)
{
    return index < 8 ? key | (uint64_t)(unsigned char)c << (56 - 8 * index) : key;
}

/* How much of a row's tag is how a tag begins, in characters. */
static size_t http4xx_common_(const char *known, const char *tag, size_t length)
{
    size_t same = 0;

    while (same < length && known[same] && http4xx_small_(tag[same]) == known[same])
        same++;
    return same;
}

/* Looks a tag up: the longest of the rows that is the tag or begins it, up to a hyphen (RFC 4647 section
 * 3.4); -1 for none. *length becomes that of the row's. What begins a tag stands before it, and
 * between them only rows that have more in common with it. */
static int http4xx_look_up_(const char *tag, size_t *length, uint64_t key)
{
    size_t row = 0, half;

    for (size_t rows = HTTP4XX_TAGS_; rows > 1; rows -= half) {
        half = rows / 2;
        row += http4xx_row_key_(row + half) <= key ? half : 0;
    }
    for (;; row--) {
        const char *known = http4xx_tags_[row].tag;
        size_t same = http4xx_common_(known, tag, *length);

        if (same && !known[same] && (same == *length || tag[same] == '-')) {
            *length = same;
            return http4xx_tags_[row].locale;
        }
        if (row == 0 || same == 0)
            return -1;
    }
}

int http4xx_locale_find(const char *tag)
{
    uint64_t key = 0;
    size_t length;

    for (length = 0; tag[length]; length++)
        key = http4xx_add_to_key_(key, http4xx_small_(tag[length]), length);
    return http4xx_look_up_(tag, &length, key);
}

/* What a field value says of a locale. */
struct http4xx_wish_ {
    int16_t weight;  /* in thousandths; 0 where nothing wants it */
    int16_t rank;    /* its place among those that are wanted */
    uint8_t wanted;  /* length of the range that wants it most exactly; 0 for none */
    uint8_t refused; /* likewise of the range that refuses it */
};

/* What it says of all. A wish that nothing was said of is not even filled in. */
struct http4xx_wishes_ {
    struct http4xx_wish_ of[HTTP4XX_LOCALES_];
    uint32_t filled[(HTTP4XX_LOCALES_ + 31) / 32];
    int16_t count;
};

static struct http4xx_wish_ *http4xx_wish_of_(struct http4xx_wishes_ *wishes, int locale)
{
    struct http4xx_wish_ *wish = &wishes->of[locale];
    uint32_t *filled = &wishes->filled[(unsigned)locale / 32];
    uint32_t bit = UINT32_C(1) << (unsigned)locale % 32;

    if (!(*filled & bit)) {
        *filled |= bit;
        wish->weight = wish->rank = wish->wanted = wish->refused = 0;
    }
    return wish;
}

/* One element of a field value. */
struct http4xx_range_ {
    const char *tag; /* "*" too */
    size_t length;   /* 0 where it is malformed */
    uint64_t key;    /* of its first eight characters */
    int weight;      /* in thousandths */
};

static int http4xx_is_blank_(char c)
{
    return c == ' ' || c == '\t';
}

/* The weight that stands at `*at`, or -1; *at moves behind it. */
static int http4xx_read_weight_(const char *value, size_t length, size_t *at)
{
    int whole, weight, digit = 100;

    if (*at == length || (value[*at] != '0' && value[*at] != '1'))
        return -1;
    whole = value[(*at)++] - '0';
    weight = whole * 1000;
    if (*at < length && value[*at] == '.') {
        for (++*at; digit && *at < length && value[*at] >= '0' && value[*at] <= '9'; ++*at) {
            weight += (value[*at] - '0') * digit;
            digit /= 10;
        }
    }
    return weight <= 1000 ? weight : -1;
}

/* Reads the language range at `at`: letters, then letters and digits, at most eight each with hyphens
 * between them, or a star. Its length is 0 where there is none. */
static void http4xx_read_tag_(const char *value, size_t length, size_t at, struct http4xx_range_ *range)
{
    size_t i = 0, run = 0; /* that is as long as `i` in the first subtag */

    range->tag = value + at;
    range->key = 0;
    range->length = at < length && value[at] == '*';
    if (range->length)
        return;
    for (; i < length - at; i++) {
        char c = http4xx_small_(range->tag[i]);

        if ((c >= 'a' && c <= 'z') || (run < i && c >= '0' && c <= '9')) {
            if (++run > 8)
                return;
        } else if (c == '-' && run) {
            run = 0;
        } else {
            break;
        }
        range->key = http4xx_add_to_key_(range->key, c, i);
    }
    range->length = run ? i : 0;
}

static void http4xx_skip_blanks_(const char *value, size_t length, size_t *at)
{
    while (*at < length && http4xx_is_blank_(value[*at]))
        ++*at;
}

/* Reads the element at `*at`, which moves to the comma behind it, or to the end. */
static struct http4xx_range_ http4xx_read_range_(const char *value, size_t length, size_t *at)
{
    struct http4xx_range_ range;

    http4xx_skip_blanks_(value, length, at);
    http4xx_read_tag_(value, length, *at, &range);
    range.weight = 1000;
    *at += range.length;
    http4xx_skip_blanks_(value, length, at);
    if (range.length && *at < length && value[*at] == ';') {
        ++*at;
        http4xx_skip_blanks_(value, length, at);
        if (length - *at > 2 && http4xx_small_(value[*at]) == 'q' && value[*at + 1] == '=') {
            *at += 2;
            range.weight = http4xx_read_weight_(value, length, at);
        } else {
            range.weight = -1;
        }
        http4xx_skip_blanks_(value, length, at);
    }
    if (range.weight < 0 || (*at < length && value[*at] != ','))
        range.length = 0;
    while (*at < length && value[*at] != ',')
        ++*at;
    return range;
}

/* Notes that a range has the weight 0: it excludes each locale that it begins a tag of. */
static void http4xx_refuse_(struct http4xx_wishes_ *wishes, const struct http4xx_range_ *range)
{
    for (size_t i = 0; i < HTTP4XX_TAGS_; i++) {
        struct http4xx_wish_ *wish = http4xx_wish_of_(wishes, http4xx_tags_[i].locale);
        const char *known = http4xx_tags_[i].tag;
        size_t same = http4xx_common_(known, range->tag, range->length);

        if (same == range->length && (!known[same] || known[same] == '-') && same > wish->refused)
            wish->refused = (uint8_t)same;
    }
}

/* Whether a wish comes before another. */
static int http4xx_is_before_(const struct http4xx_wish_ *a, const struct http4xx_wish_ *b)
{
    return a->weight != b->weight ? a->weight > b->weight : a->rank < b->rank;
}

static int http4xx_is_refused_(const struct http4xx_wish_ *wish)
{
    return wish->refused && wish->refused >= wish->wanted;
}

/* Notes that a range has another weight; the locale that it leads to, or -1. */
static int http4xx_want_(struct http4xx_wishes_ *wishes, struct http4xx_range_ *range)
{
    int locale = http4xx_look_up_(range->tag, &range->length, range->key);
    struct http4xx_wish_ *wish;

    if (locale < 0)
        return -1;
    wish = http4xx_wish_of_(wishes, locale);
    if (!wish->weight)
        wish->rank = wishes->count++;
    if (range->weight > wish->weight)
        wish->weight = (int16_t)range->weight;
    if (range->length > wish->wanted)
        wish->wanted = (uint8_t)range->length;
    return locale;
}

/* The best of those that are not refused; -1 for none. */
static int http4xx_best_accepted_(struct http4xx_wishes_ *wishes)
{
    int best = -1;

    for (size_t i = 0; i < HTTP4XX_TAKEN_; i++) {
        int locale = http4xx_taken_[i];
        const struct http4xx_wish_ *wish = http4xx_wish_of_(wishes, locale);

        if (!http4xx_is_refused_(wish) && (best < 0 || http4xx_is_before_(wish, &wishes->of[best])))
            best = locale;
    }
    return best;
}

int http4xx_negotiate(const char *value, size_t length)
{
    struct http4xx_wishes_ wishes;
    int best = -1, refusals = 0;

    for (size_t i = 0; i < sizeof wishes.filled / sizeof *wishes.filled; i++)
        wishes.filled[i] = 0;
    wishes.count = 0;
    for (size_t at = 0; at < length; at++) {
        struct http4xx_range_ range = http4xx_read_range_(value, length, &at);

        if (!range.length || *range.tag == '*')
            continue;
        if (range.weight == 0) {
            http4xx_refuse_(&wishes, &range);
            refusals = 1;
        } else {
            int locale = http4xx_want_(&wishes, &range);

            if (locale >= 0 && (best < 0 || http4xx_is_before_(&wishes.of[locale], &wishes.of[best])))
                best = locale;
        }
    }
    if (refusals)
        best = http4xx_best_accepted_(&wishes);
    return best < 0 ? http4xx_taken_[0] : best;
}

#endif
