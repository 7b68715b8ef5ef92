/* http4xx_text.h - what a person reads of a status code: a title and a sentence, in many languages.
 *
 *     In one source file, before the include:    #define HTTP4XX_TEXT_IMPLEMENTATION
 *     which includes http4xx.h and http4xx_substatus.h, too; the others include what they use
 *
 *     int locale = http4xx_negotiate(value, length);    of an Accept-Language field
 *     puts(http4xx_title(400, locale));
 *     puts(http4xx_sentence(400, locale));
 *
 * The texts are for the content of a response. The status line keeps the English phrase of
 * http4xx_reason: servers that translated it had to take that back.
 *
 * A code of the class that is not known, or has no text, has those of the class, as RFC 9110 section 15 treats
 * it; any other int has "". Every function takes every value of its arguments, allocates nothing,
 * and gives strings that are never NULL, never freed, and UTF-8.
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:f5b43c141c5a4a30
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_H_
#define HTTP4XX_TEXT_H_

#include "http4xx_enum.h"
#include "http4xx_locale.h"

#ifdef __cplusplus
extern "C" {
#endif

/* A short title for a heading: "Not found". */
/*@ assigns \nothing; ensures \valid_read(\result); */
const char *http4xx_title(int code, int locale);

/* One sentence that says what happened and, where there is something, what to do. */
/*@ assigns \nothing; ensures \valid_read(\result); */
const char *http4xx_sentence(int code, int locale);

/* The same of an entry, for a number that has several owners; "" for no entry. */
/*@ assigns \nothing; ensures \valid_read(\result); */
const char *http4xx_entry_title(int entry, int locale);
/*@ assigns \nothing; ensures \valid_read(\result); */
const char *http4xx_entry_sentence(int entry, int locale);

/* Title and paragraph of the class as a whole. */
/*@ assigns \nothing; ensures \valid_read(\result); */
const char *http4xx_class_title(int locale);
/*@ assigns \nothing; ensures \valid_read(\result); */
const char *http4xx_class_sentence(int locale);

/* The label of a sub-status code, by the owner that has precedence; the owner's own label where the
 * locale has none, "" for a pair that nobody uses. */
/*@ assigns \nothing; ensures \valid_read(\result); */
const char *http4xx_substatus_text(int code, int sub, int locale);

/* The same of an entry of http4xx_substatus_find. */
/*@ assigns \nothing; ensures \valid_read(\result); */
const char *http4xx_substatus_entry_text(int entry, int locale);

/* The words for sub-status codes. */
/*@ assigns \nothing; ensures \valid_read(\result); */
const char *http4xx_label_substatus(int locale);

/* Writes "official" or "unofficial (owner)" of an entry, in the words of the locale, to a buffer of
 * `size` bytes, always with a NUL when size is not 0. Returns the bytes that the whole has without
 * its NUL; where that is `size` or more, the end was cut. "" for no entry. `buffer` may be NULL
 * when `size` is 0. */
/*@ requires \valid(buffer + (0 .. size - 1)); assigns buffer[0 .. size - 1]; */
size_t http4xx_label(int entry, int locale, char *buffer, size_t size);

#ifdef __cplusplus
}
#endif

#endif

#if defined HTTP4XX_TEXT_IMPLEMENTATION && !defined HTTP4XX_TEXT_IMPLEMENTED_
#define HTTP4XX_TEXT_IMPLEMENTED_

#include "http4xx.h"
#include "http4xx_substatus.h"
#ifdef HTTP4XX_WITH_EN
#include "http4xx_text_en.h"
#endif
#ifdef HTTP4XX_WITH_NB
#include "http4xx_text_nb.h"
#endif
#ifdef HTTP4XX_WITH_NN
#include "http4xx_text_nn.h"
#endif
#ifdef HTTP4XX_WITH_DA
#include "http4xx_text_da.h"
#endif
#ifdef HTTP4XX_WITH_SV
#include "http4xx_text_sv.h"
#endif
#ifdef HTTP4XX_WITH_FI
#include "http4xx_text_fi.h"
#endif
#ifdef HTTP4XX_WITH_IS
#include "http4xx_text_is.h"
#endif
#ifdef HTTP4XX_WITH_ET
#include "http4xx_text_et.h"
#endif
#ifdef HTTP4XX_WITH_LV
#include "http4xx_text_lv.h"
#endif
#ifdef HTTP4XX_WITH_LT
#include "http4xx_text_lt.h"
#endif
#ifdef HTTP4XX_WITH_DE
#include "http4xx_text_de.h"
#endif
#ifdef HTTP4XX_WITH_NL
#include "http4xx_text_nl.h"
#endif
#ifdef HTTP4XX_WITH_FR
#include "http4xx_text_fr.h"
#endif
#ifdef HTTP4XX_WITH_ES
#include "http4xx_text_es.h"
#endif
#ifdef HTTP4XX_WITH_PT
#include "http4xx_text_pt.h"
#endif
#ifdef HTTP4XX_WITH_PT_BR
#include "http4xx_text_pt-BR.h"
#endif
#ifdef HTTP4XX_WITH_IT
#include "http4xx_text_it.h"
#endif
#ifdef HTTP4XX_WITH_CA
#include "http4xx_text_ca.h"
#endif
#ifdef HTTP4XX_WITH_RO
#include "http4xx_text_ro.h"
#endif
#ifdef HTTP4XX_WITH_PL
#include "http4xx_text_pl.h"
#endif
#ifdef HTTP4XX_WITH_CS
#include "http4xx_text_cs.h"
#endif
#ifdef HTTP4XX_WITH_SK
#include "http4xx_text_sk.h"
#endif
#ifdef HTTP4XX_WITH_SL
#include "http4xx_text_sl.h"
#endif
#ifdef HTTP4XX_WITH_HR
#include "http4xx_text_hr.h"
#endif
#ifdef HTTP4XX_WITH_SR_CYRL
#include "http4xx_text_sr-Cyrl.h"
#endif
#ifdef HTTP4XX_WITH_SR_LATN
#include "http4xx_text_sr-Latn.h"
#endif
#ifdef HTTP4XX_WITH_BG
#include "http4xx_text_bg.h"
#endif
#ifdef HTTP4XX_WITH_MK
#include "http4xx_text_mk.h"
#endif
#ifdef HTTP4XX_WITH_EL
#include "http4xx_text_el.h"
#endif
#ifdef HTTP4XX_WITH_HU
#include "http4xx_text_hu.h"
#endif
#ifdef HTTP4XX_WITH_UK
#include "http4xx_text_uk.h"
#endif
#ifdef HTTP4XX_WITH_RU
#include "http4xx_text_ru.h"
#endif
#ifdef HTTP4XX_WITH_TR
#include "http4xx_text_tr.h"
#endif
#ifdef HTTP4XX_WITH_AR
#include "http4xx_text_ar.h"
#endif
#ifdef HTTP4XX_WITH_HE
#include "http4xx_text_he.h"
#endif
#ifdef HTTP4XX_WITH_FA
#include "http4xx_text_fa.h"
#endif
#ifdef HTTP4XX_WITH_HI
#include "http4xx_text_hi.h"
#endif
#ifdef HTTP4XX_WITH_BN
#include "http4xx_text_bn.h"
#endif
#ifdef HTTP4XX_WITH_ID
#include "http4xx_text_id.h"
#endif
#ifdef HTTP4XX_WITH_VI
#include "http4xx_text_vi.h"
#endif
#ifdef HTTP4XX_WITH_TH
#include "http4xx_text_th.h"
#endif
#ifdef HTTP4XX_WITH_JA
#include "http4xx_text_ja.h"
#endif
#ifdef HTTP4XX_WITH_KO
#include "http4xx_text_ko.h"
#endif
#ifdef HTTP4XX_WITH_ZH_HANS
#include "http4xx_text_zh-Hans.h"
#endif
#ifdef HTTP4XX_WITH_ZH_HANT
#include "http4xx_text_zh-Hant.h"
#endif

/* The texts that a language has, in the order of its header. */
enum {
    HTTP4XX_TEXT_TAG_,
    HTTP4XX_TEXT_LANGUAGE_,
    HTTP4XX_TEXT_DIRECTION_,
    HTTP4XX_TEXT_OFFICIAL_,
    HTTP4XX_TEXT_UNOFFICIAL_BEFORE_,
    HTTP4XX_TEXT_UNOFFICIAL_AFTER_,
    HTTP4XX_TEXT_SUBSTATUS_,
    HTTP4XX_TEXT_TITLE_, /* of the class, then of each entry, each with its sentence behind it */
    HTTP4XX_TEXT_SENTENCE_,
    HTTP4XX_TEXT_SUBSTATUSES_ = HTTP4XX_TEXT_TITLE_ + 2 * HTTP4XX_ENTRIES_END_,
    HTTP4XX_TEXT_KEYS_ = HTTP4XX_TEXT_SUBSTATUSES_ + HTTP4XX_SUBSTATUSES_
};

/* The texts of a language lie in a struct of arrays, behind their offsets from its start; 0 is that
 * of a text which the language lacks. */
#define HTTP4XX_X_(locale, key, text) char s_##key[sizeof text];
#ifdef HTTP4XX_WITH_EN
struct http4xx_text_en_ {
    uint16_t at[HTTP4XX_TEXT_SUBSTATUSES_];
    HTTP4XX_TEXT_EN_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_NB
struct http4xx_text_nb_ {
    uint16_t at[HTTP4XX_TEXT_KEYS_];
    HTTP4XX_TEXT_NB_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_NN
struct http4xx_text_nn_ {
    uint16_t at[HTTP4XX_TEXT_SUBSTATUSES_];
    HTTP4XX_TEXT_NN_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_DA
struct http4xx_text_da_ {
    uint16_t at[HTTP4XX_TEXT_SUBSTATUSES_];
    HTTP4XX_TEXT_DA_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_SV
struct http4xx_text_sv_ {
    uint16_t at[HTTP4XX_TEXT_SUBSTATUSES_];
    HTTP4XX_TEXT_SV_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_FI
struct http4xx_text_fi_ {
    uint16_t at[HTTP4XX_TEXT_SUBSTATUSES_];
    HTTP4XX_TEXT_FI_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_IS
struct http4xx_text_is_ {
    uint16_t at[HTTP4XX_TEXT_SUBSTATUSES_];
    HTTP4XX_TEXT_IS_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_ET
struct http4xx_text_et_ {
    uint16_t at[HTTP4XX_TEXT_SUBSTATUSES_];
    HTTP4XX_TEXT_ET_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_LV
struct http4xx_text_lv_ {
    uint16_t at[HTTP4XX_TEXT_SUBSTATUSES_];
    HTTP4XX_TEXT_LV_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_LT
struct http4xx_text_lt_ {
    uint16_t at[HTTP4XX_TEXT_SUBSTATUSES_];
    HTTP4XX_TEXT_LT_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_DE
struct http4xx_text_de_ {
    uint16_t at[HTTP4XX_TEXT_KEYS_];
    HTTP4XX_TEXT_DE_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_NL
struct http4xx_text_nl_ {
    uint16_t at[HTTP4XX_TEXT_SUBSTATUSES_];
    HTTP4XX_TEXT_NL_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_FR
struct http4xx_text_fr_ {
    uint16_t at[HTTP4XX_TEXT_KEYS_];
    HTTP4XX_TEXT_FR_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_ES
struct http4xx_text_es_ {
    uint16_t at[HTTP4XX_TEXT_KEYS_];
    HTTP4XX_TEXT_ES_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_PT
struct http4xx_text_pt_ {
    uint16_t at[HTTP4XX_TEXT_SUBSTATUSES_];
    HTTP4XX_TEXT_PT_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_PT_BR
struct http4xx_text_pt_br_ {
    uint16_t at[HTTP4XX_TEXT_KEYS_];
    HTTP4XX_TEXT_PT_BR_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_IT
struct http4xx_text_it_ {
    uint16_t at[HTTP4XX_TEXT_KEYS_];
    HTTP4XX_TEXT_IT_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_CA
struct http4xx_text_ca_ {
    uint16_t at[HTTP4XX_TEXT_SUBSTATUSES_];
    HTTP4XX_TEXT_CA_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_RO
struct http4xx_text_ro_ {
    uint16_t at[HTTP4XX_TEXT_SUBSTATUSES_];
    HTTP4XX_TEXT_RO_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_PL
struct http4xx_text_pl_ {
    uint16_t at[HTTP4XX_TEXT_KEYS_];
    HTTP4XX_TEXT_PL_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_CS
struct http4xx_text_cs_ {
    uint16_t at[HTTP4XX_TEXT_SUBSTATUSES_];
    HTTP4XX_TEXT_CS_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_SK
struct http4xx_text_sk_ {
    uint16_t at[HTTP4XX_TEXT_SUBSTATUSES_];
    HTTP4XX_TEXT_SK_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_SL
struct http4xx_text_sl_ {
    uint16_t at[HTTP4XX_TEXT_SUBSTATUSES_];
    HTTP4XX_TEXT_SL_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_HR
struct http4xx_text_hr_ {
    uint16_t at[HTTP4XX_TEXT_SUBSTATUSES_];
    HTTP4XX_TEXT_HR_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_SR_CYRL
struct http4xx_text_sr_cyrl_ {
    uint16_t at[HTTP4XX_TEXT_SUBSTATUSES_];
    HTTP4XX_TEXT_SR_CYRL_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_SR_LATN
struct http4xx_text_sr_latn_ {
    uint16_t at[HTTP4XX_TEXT_SUBSTATUSES_];
    HTTP4XX_TEXT_SR_LATN_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_BG
struct http4xx_text_bg_ {
    uint16_t at[HTTP4XX_TEXT_SUBSTATUSES_];
    HTTP4XX_TEXT_BG_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_MK
struct http4xx_text_mk_ {
    uint16_t at[HTTP4XX_TEXT_SUBSTATUSES_];
    HTTP4XX_TEXT_MK_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_EL
struct http4xx_text_el_ {
    uint16_t at[HTTP4XX_TEXT_SUBSTATUSES_];
    HTTP4XX_TEXT_EL_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_HU
struct http4xx_text_hu_ {
    uint16_t at[HTTP4XX_TEXT_SUBSTATUSES_];
    HTTP4XX_TEXT_HU_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_UK
struct http4xx_text_uk_ {
    uint16_t at[HTTP4XX_TEXT_SUBSTATUSES_];
    HTTP4XX_TEXT_UK_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_RU
struct http4xx_text_ru_ {
    uint16_t at[HTTP4XX_TEXT_KEYS_];
    HTTP4XX_TEXT_RU_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_TR
struct http4xx_text_tr_ {
    uint16_t at[HTTP4XX_TEXT_KEYS_];
    HTTP4XX_TEXT_TR_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_AR
struct http4xx_text_ar_ {
    uint16_t at[HTTP4XX_TEXT_SUBSTATUSES_];
    HTTP4XX_TEXT_AR_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_HE
struct http4xx_text_he_ {
    uint16_t at[HTTP4XX_TEXT_SUBSTATUSES_];
    HTTP4XX_TEXT_HE_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_FA
struct http4xx_text_fa_ {
    uint16_t at[HTTP4XX_TEXT_SUBSTATUSES_];
    HTTP4XX_TEXT_FA_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_HI
struct http4xx_text_hi_ {
    uint16_t at[HTTP4XX_TEXT_SUBSTATUSES_];
    HTTP4XX_TEXT_HI_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_BN
struct http4xx_text_bn_ {
    uint16_t at[HTTP4XX_TEXT_SUBSTATUSES_];
    HTTP4XX_TEXT_BN_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_ID
struct http4xx_text_id_ {
    uint16_t at[HTTP4XX_TEXT_SUBSTATUSES_];
    HTTP4XX_TEXT_ID_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_VI
struct http4xx_text_vi_ {
    uint16_t at[HTTP4XX_TEXT_SUBSTATUSES_];
    HTTP4XX_TEXT_VI_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_TH
struct http4xx_text_th_ {
    uint16_t at[HTTP4XX_TEXT_SUBSTATUSES_];
    HTTP4XX_TEXT_TH_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_JA
struct http4xx_text_ja_ {
    uint16_t at[HTTP4XX_TEXT_KEYS_];
    HTTP4XX_TEXT_JA_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_KO
struct http4xx_text_ko_ {
    uint16_t at[HTTP4XX_TEXT_KEYS_];
    HTTP4XX_TEXT_KO_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_ZH_HANS
struct http4xx_text_zh_hans_ {
    uint16_t at[HTTP4XX_TEXT_KEYS_];
    HTTP4XX_TEXT_ZH_HANS_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_ZH_HANT
struct http4xx_text_zh_hant_ {
    uint16_t at[HTTP4XX_TEXT_SUBSTATUSES_];
    HTTP4XX_TEXT_ZH_HANT_(HTTP4XX_X_)
};
#endif
#undef HTTP4XX_X_

struct http4xx_texts_ {
#ifdef HTTP4XX_WITH_EN
    struct http4xx_text_en_ l_en;
#endif
#ifdef HTTP4XX_WITH_NB
    struct http4xx_text_nb_ l_nb;
#endif
#ifdef HTTP4XX_WITH_NN
    struct http4xx_text_nn_ l_nn;
#endif
#ifdef HTTP4XX_WITH_DA
    struct http4xx_text_da_ l_da;
#endif
#ifdef HTTP4XX_WITH_SV
    struct http4xx_text_sv_ l_sv;
#endif
#ifdef HTTP4XX_WITH_FI
    struct http4xx_text_fi_ l_fi;
#endif
#ifdef HTTP4XX_WITH_IS
    struct http4xx_text_is_ l_is;
#endif
#ifdef HTTP4XX_WITH_ET
    struct http4xx_text_et_ l_et;
#endif
#ifdef HTTP4XX_WITH_LV
    struct http4xx_text_lv_ l_lv;
#endif
#ifdef HTTP4XX_WITH_LT
    struct http4xx_text_lt_ l_lt;
#endif
#ifdef HTTP4XX_WITH_DE
    struct http4xx_text_de_ l_de;
#endif
#ifdef HTTP4XX_WITH_NL
    struct http4xx_text_nl_ l_nl;
#endif
#ifdef HTTP4XX_WITH_FR
    struct http4xx_text_fr_ l_fr;
#endif
#ifdef HTTP4XX_WITH_ES
    struct http4xx_text_es_ l_es;
#endif
#ifdef HTTP4XX_WITH_PT
    struct http4xx_text_pt_ l_pt;
#endif
#ifdef HTTP4XX_WITH_PT_BR
    struct http4xx_text_pt_br_ l_pt_br;
#endif
#ifdef HTTP4XX_WITH_IT
    struct http4xx_text_it_ l_it;
#endif
#ifdef HTTP4XX_WITH_CA
    struct http4xx_text_ca_ l_ca;
#endif
#ifdef HTTP4XX_WITH_RO
    struct http4xx_text_ro_ l_ro;
#endif
#ifdef HTTP4XX_WITH_PL
    struct http4xx_text_pl_ l_pl;
#endif
#ifdef HTTP4XX_WITH_CS
    struct http4xx_text_cs_ l_cs;
#endif
#ifdef HTTP4XX_WITH_SK
    struct http4xx_text_sk_ l_sk;
#endif
#ifdef HTTP4XX_WITH_SL
    struct http4xx_text_sl_ l_sl;
#endif
#ifdef HTTP4XX_WITH_HR
    struct http4xx_text_hr_ l_hr;
#endif
#ifdef HTTP4XX_WITH_SR_CYRL
    struct http4xx_text_sr_cyrl_ l_sr_cyrl;
#endif
#ifdef HTTP4XX_WITH_SR_LATN
    struct http4xx_text_sr_latn_ l_sr_latn;
#endif
#ifdef HTTP4XX_WITH_BG
    struct http4xx_text_bg_ l_bg;
#endif
#ifdef HTTP4XX_WITH_MK
    struct http4xx_text_mk_ l_mk;
#endif
#ifdef HTTP4XX_WITH_EL
    struct http4xx_text_el_ l_el;
#endif
#ifdef HTTP4XX_WITH_HU
    struct http4xx_text_hu_ l_hu;
#endif
#ifdef HTTP4XX_WITH_UK
    struct http4xx_text_uk_ l_uk;
#endif
#ifdef HTTP4XX_WITH_RU
    struct http4xx_text_ru_ l_ru;
#endif
#ifdef HTTP4XX_WITH_TR
    struct http4xx_text_tr_ l_tr;
#endif
#ifdef HTTP4XX_WITH_AR
    struct http4xx_text_ar_ l_ar;
#endif
#ifdef HTTP4XX_WITH_HE
    struct http4xx_text_he_ l_he;
#endif
#ifdef HTTP4XX_WITH_FA
    struct http4xx_text_fa_ l_fa;
#endif
#ifdef HTTP4XX_WITH_HI
    struct http4xx_text_hi_ l_hi;
#endif
#ifdef HTTP4XX_WITH_BN
    struct http4xx_text_bn_ l_bn;
#endif
#ifdef HTTP4XX_WITH_ID
    struct http4xx_text_id_ l_id;
#endif
#ifdef HTTP4XX_WITH_VI
    struct http4xx_text_vi_ l_vi;
#endif
#ifdef HTTP4XX_WITH_TH
    struct http4xx_text_th_ l_th;
#endif
#ifdef HTTP4XX_WITH_JA
    struct http4xx_text_ja_ l_ja;
#endif
#ifdef HTTP4XX_WITH_KO
    struct http4xx_text_ko_ l_ko;
#endif
#ifdef HTTP4XX_WITH_ZH_HANS
    struct http4xx_text_zh_hans_ l_zh_hans;
#endif
#ifdef HTTP4XX_WITH_ZH_HANT
    struct http4xx_text_zh_hant_ l_zh_hant;
#endif
};
#define HTTP4XX_X_(locale, key, text) \
    (uint16_t)(sizeof text > 1 ? offsetof(struct http4xx_text_##locale##_, s_##key) : 0),
#define HTTP4XX_Y_(locale, key, text) text,
static const struct http4xx_texts_ http4xx_texts_ = {
#ifdef HTTP4XX_WITH_EN
    { { HTTP4XX_TEXT_EN_(HTTP4XX_X_) }, HTTP4XX_TEXT_EN_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_NB
    { { HTTP4XX_TEXT_NB_(HTTP4XX_X_) }, HTTP4XX_TEXT_NB_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_NN
    { { HTTP4XX_TEXT_NN_(HTTP4XX_X_) }, HTTP4XX_TEXT_NN_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_DA
    { { HTTP4XX_TEXT_DA_(HTTP4XX_X_) }, HTTP4XX_TEXT_DA_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_SV
    { { HTTP4XX_TEXT_SV_(HTTP4XX_X_) }, HTTP4XX_TEXT_SV_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_FI
    { { HTTP4XX_TEXT_FI_(HTTP4XX_X_) }, HTTP4XX_TEXT_FI_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_IS
    { { HTTP4XX_TEXT_IS_(HTTP4XX_X_) }, HTTP4XX_TEXT_IS_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_ET
    { { HTTP4XX_TEXT_ET_(HTTP4XX_X_) }, HTTP4XX_TEXT_ET_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_LV
    { { HTTP4XX_TEXT_LV_(HTTP4XX_X_) }, HTTP4XX_TEXT_LV_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_LT
    { { HTTP4XX_TEXT_LT_(HTTP4XX_X_) }, HTTP4XX_TEXT_LT_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_DE
    { { HTTP4XX_TEXT_DE_(HTTP4XX_X_) }, HTTP4XX_TEXT_DE_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_NL
    { { HTTP4XX_TEXT_NL_(HTTP4XX_X_) }, HTTP4XX_TEXT_NL_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_FR
    { { HTTP4XX_TEXT_FR_(HTTP4XX_X_) }, HTTP4XX_TEXT_FR_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_ES
    { { HTTP4XX_TEXT_ES_(HTTP4XX_X_) }, HTTP4XX_TEXT_ES_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_PT
    { { HTTP4XX_TEXT_PT_(HTTP4XX_X_) }, HTTP4XX_TEXT_PT_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_PT_BR
    { { HTTP4XX_TEXT_PT_BR_(HTTP4XX_X_) }, HTTP4XX_TEXT_PT_BR_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_IT
    { { HTTP4XX_TEXT_IT_(HTTP4XX_X_) }, HTTP4XX_TEXT_IT_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_CA
    { { HTTP4XX_TEXT_CA_(HTTP4XX_X_) }, HTTP4XX_TEXT_CA_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_RO
    { { HTTP4XX_TEXT_RO_(HTTP4XX_X_) }, HTTP4XX_TEXT_RO_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_PL
    { { HTTP4XX_TEXT_PL_(HTTP4XX_X_) }, HTTP4XX_TEXT_PL_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_CS
    { { HTTP4XX_TEXT_CS_(HTTP4XX_X_) }, HTTP4XX_TEXT_CS_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_SK
    { { HTTP4XX_TEXT_SK_(HTTP4XX_X_) }, HTTP4XX_TEXT_SK_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_SL
    { { HTTP4XX_TEXT_SL_(HTTP4XX_X_) }, HTTP4XX_TEXT_SL_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_HR
    { { HTTP4XX_TEXT_HR_(HTTP4XX_X_) }, HTTP4XX_TEXT_HR_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_SR_CYRL
    { { HTTP4XX_TEXT_SR_CYRL_(HTTP4XX_X_) }, HTTP4XX_TEXT_SR_CYRL_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_SR_LATN
    { { HTTP4XX_TEXT_SR_LATN_(HTTP4XX_X_) }, HTTP4XX_TEXT_SR_LATN_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_BG
    { { HTTP4XX_TEXT_BG_(HTTP4XX_X_) }, HTTP4XX_TEXT_BG_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_MK
    { { HTTP4XX_TEXT_MK_(HTTP4XX_X_) }, HTTP4XX_TEXT_MK_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_EL
    { { HTTP4XX_TEXT_EL_(HTTP4XX_X_) }, HTTP4XX_TEXT_EL_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_HU
    { { HTTP4XX_TEXT_HU_(HTTP4XX_X_) }, HTTP4XX_TEXT_HU_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_UK
    { { HTTP4XX_TEXT_UK_(HTTP4XX_X_) }, HTTP4XX_TEXT_UK_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_RU
    { { HTTP4XX_TEXT_RU_(HTTP4XX_X_) }, HTTP4XX_TEXT_RU_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_TR
    { { HTTP4XX_TEXT_TR_(HTTP4XX_X_) }, HTTP4XX_TEXT_TR_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_AR
    { { HTTP4XX_TEXT_AR_(HTTP4XX_X_) }, HTTP4XX_TEXT_AR_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_HE
    { { HTTP4XX_TEXT_HE_(HTTP4XX_X_) }, HTTP4XX_TEXT_HE_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_FA
    { { HTTP4XX_TEXT_FA_(HTTP4XX_X_) }, HTTP4XX_TEXT_FA_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_HI
    { { HTTP4XX_TEXT_HI_(HTTP4XX_X_) }, HTTP4XX_TEXT_HI_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_BN
    { { HTTP4XX_TEXT_BN_(HTTP4XX_X_) }, HTTP4XX_TEXT_BN_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_ID
    { { HTTP4XX_TEXT_ID_(HTTP4XX_X_) }, HTTP4XX_TEXT_ID_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_VI
    { { HTTP4XX_TEXT_VI_(HTTP4XX_X_) }, HTTP4XX_TEXT_VI_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_TH
    { { HTTP4XX_TEXT_TH_(HTTP4XX_X_) }, HTTP4XX_TEXT_TH_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_JA
    { { HTTP4XX_TEXT_JA_(HTTP4XX_X_) }, HTTP4XX_TEXT_JA_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_KO
    { { HTTP4XX_TEXT_KO_(HTTP4XX_X_) }, HTTP4XX_TEXT_KO_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_ZH_HANS
    { { HTTP4XX_TEXT_ZH_HANS_(HTTP4XX_X_) }, HTTP4XX_TEXT_ZH_HANS_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_ZH_HANT
    { { HTTP4XX_TEXT_ZH_HANT_(HTTP4XX_X_) }, HTTP4XX_TEXT_ZH_HANT_(HTTP4XX_Y_) },
#endif
};
#undef HTTP4XX_X_
#undef HTTP4XX_Y_

/* Where the languages begin, by number. One that was not taken is the first that was. */
#define HTTP4XX_BASE_(locale) (uint32_t)offsetof(struct http4xx_texts_, l_##locale)
static const uint32_t http4xx_text_base_[] = {
    HTTP4XX_PICK_EN_(HTTP4XX_BASE_(en), 0),
    HTTP4XX_PICK_NB_(HTTP4XX_BASE_(nb), 0),
    HTTP4XX_PICK_NN_(HTTP4XX_BASE_(nn), 0),
    HTTP4XX_PICK_DA_(HTTP4XX_BASE_(da), 0),
    HTTP4XX_PICK_SV_(HTTP4XX_BASE_(sv), 0),
    HTTP4XX_PICK_FI_(HTTP4XX_BASE_(fi), 0),
    HTTP4XX_PICK_IS_(HTTP4XX_BASE_(is), 0),
    HTTP4XX_PICK_ET_(HTTP4XX_BASE_(et), 0),
    HTTP4XX_PICK_LV_(HTTP4XX_BASE_(lv), 0),
    HTTP4XX_PICK_LT_(HTTP4XX_BASE_(lt), 0),
    HTTP4XX_PICK_DE_(HTTP4XX_BASE_(de), 0),
    HTTP4XX_PICK_NL_(HTTP4XX_BASE_(nl), 0),
    HTTP4XX_PICK_FR_(HTTP4XX_BASE_(fr), 0),
    HTTP4XX_PICK_ES_(HTTP4XX_BASE_(es), 0),
    HTTP4XX_PICK_PT_(HTTP4XX_BASE_(pt), 0),
    HTTP4XX_PICK_PT_BR_(HTTP4XX_BASE_(pt_br), 0),
    HTTP4XX_PICK_IT_(HTTP4XX_BASE_(it), 0),
    HTTP4XX_PICK_CA_(HTTP4XX_BASE_(ca), 0),
    HTTP4XX_PICK_RO_(HTTP4XX_BASE_(ro), 0),
    HTTP4XX_PICK_PL_(HTTP4XX_BASE_(pl), 0),
    HTTP4XX_PICK_CS_(HTTP4XX_BASE_(cs), 0),
    HTTP4XX_PICK_SK_(HTTP4XX_BASE_(sk), 0),
    HTTP4XX_PICK_SL_(HTTP4XX_BASE_(sl), 0),
    HTTP4XX_PICK_HR_(HTTP4XX_BASE_(hr), 0),
    HTTP4XX_PICK_SR_CYRL_(HTTP4XX_BASE_(sr_cyrl), 0),
    HTTP4XX_PICK_SR_LATN_(HTTP4XX_BASE_(sr_latn), 0),
    HTTP4XX_PICK_BG_(HTTP4XX_BASE_(bg), 0),
    HTTP4XX_PICK_MK_(HTTP4XX_BASE_(mk), 0),
    HTTP4XX_PICK_EL_(HTTP4XX_BASE_(el), 0),
    HTTP4XX_PICK_HU_(HTTP4XX_BASE_(hu), 0),
    HTTP4XX_PICK_UK_(HTTP4XX_BASE_(uk), 0),
    HTTP4XX_PICK_RU_(HTTP4XX_BASE_(ru), 0),
    HTTP4XX_PICK_TR_(HTTP4XX_BASE_(tr), 0),
    HTTP4XX_PICK_AR_(HTTP4XX_BASE_(ar), 0),
    HTTP4XX_PICK_HE_(HTTP4XX_BASE_(he), 0),
    HTTP4XX_PICK_FA_(HTTP4XX_BASE_(fa), 0),
    HTTP4XX_PICK_HI_(HTTP4XX_BASE_(hi), 0),
    HTTP4XX_PICK_BN_(HTTP4XX_BASE_(bn), 0),
    HTTP4XX_PICK_ID_(HTTP4XX_BASE_(id), 0),
    HTTP4XX_PICK_VI_(HTTP4XX_BASE_(vi), 0),
    HTTP4XX_PICK_TH_(HTTP4XX_BASE_(th), 0),
    HTTP4XX_PICK_JA_(HTTP4XX_BASE_(ja), 0),
    HTTP4XX_PICK_KO_(HTTP4XX_BASE_(ko), 0),
    HTTP4XX_PICK_ZH_HANS_(HTTP4XX_BASE_(zh_hans), 0),
    HTTP4XX_PICK_ZH_HANT_(HTTP4XX_BASE_(zh_hant), 0),
};
#undef HTTP4XX_BASE_

/* Whose texts stand in for missing ones. */
static const int16_t http4xx_fallback_[] = {
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_NB,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_PT,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
};

/* Which have labels of sub-status codes behind the other texts: 1; -1 for one that was not taken. */
static const int8_t http4xx_labelled_[] = {
    HTTP4XX_PICK_EN_(0, -1),
    HTTP4XX_PICK_NB_(1, -1),
    HTTP4XX_PICK_NN_(0, -1),
    HTTP4XX_PICK_DA_(0, -1),
    HTTP4XX_PICK_SV_(0, -1),
    HTTP4XX_PICK_FI_(0, -1),
    HTTP4XX_PICK_IS_(0, -1),
    HTTP4XX_PICK_ET_(0, -1),
    HTTP4XX_PICK_LV_(0, -1),
    HTTP4XX_PICK_LT_(0, -1),
    HTTP4XX_PICK_DE_(1, -1),
    HTTP4XX_PICK_NL_(0, -1),
    HTTP4XX_PICK_FR_(1, -1),
    HTTP4XX_PICK_ES_(1, -1),
    HTTP4XX_PICK_PT_(0, -1),
    HTTP4XX_PICK_PT_BR_(1, -1),
    HTTP4XX_PICK_IT_(1, -1),
    HTTP4XX_PICK_CA_(0, -1),
    HTTP4XX_PICK_RO_(0, -1),
    HTTP4XX_PICK_PL_(1, -1),
    HTTP4XX_PICK_CS_(0, -1),
    HTTP4XX_PICK_SK_(0, -1),
    HTTP4XX_PICK_SL_(0, -1),
    HTTP4XX_PICK_HR_(0, -1),
    HTTP4XX_PICK_SR_CYRL_(0, -1),
    HTTP4XX_PICK_SR_LATN_(0, -1),
    HTTP4XX_PICK_BG_(0, -1),
    HTTP4XX_PICK_MK_(0, -1),
    HTTP4XX_PICK_EL_(0, -1),
    HTTP4XX_PICK_HU_(0, -1),
    HTTP4XX_PICK_UK_(0, -1),
    HTTP4XX_PICK_RU_(1, -1),
    HTTP4XX_PICK_TR_(1, -1),
    HTTP4XX_PICK_AR_(0, -1),
    HTTP4XX_PICK_HE_(0, -1),
    HTTP4XX_PICK_FA_(0, -1),
    HTTP4XX_PICK_HI_(0, -1),
    HTTP4XX_PICK_BN_(0, -1),
    HTTP4XX_PICK_ID_(0, -1),
    HTTP4XX_PICK_VI_(0, -1),
    HTTP4XX_PICK_TH_(0, -1),
    HTTP4XX_PICK_JA_(1, -1),
    HTTP4XX_PICK_KO_(1, -1),
    HTTP4XX_PICK_ZH_HANS_(1, -1),
    HTTP4XX_PICK_ZH_HANT_(0, -1),
};

static int http4xx_valid_locale_(int locale)
{
    int taken = locale >= 0 && locale < HTTP4XX_LOCALES_ && http4xx_labelled_[locale] >= 0;

    return taken ? locale : http4xx_taken_[0];
}

/* A text of a locale that is one; NULL where its language lacks it. */
static const char *http4xx_own_text_(int key, int locale)
{
    const char *texts = (const char *)&http4xx_texts_ + http4xx_text_base_[locale];
    uint16_t at = ((const uint16_t *)(const void *)texts)[key];

    return at ? texts + at : NULL;
}

/* What stands in for a text that a language lacks: that of its fallback, and so on to the first;
 * then the text of the class. It is seldom called, so that it shall not burden who calls it. */
#ifdef __GNUC__
__attribute__((noinline))
#endif
static const char *http4xx_other_text_(int key, int locale)
{
    int language = http4xx_valid_locale_(locale);
    const char *text = http4xx_own_text_(key, language);

    while (!text && http4xx_fallback_[language] != language) {
        language = http4xx_fallback_[language];
        text = http4xx_own_text_(key, language);
    }
    if (!text && key > HTTP4XX_TEXT_SENTENCE_)
        return http4xx_other_text_(HTTP4XX_TEXT_TITLE_ + (key - HTTP4XX_TEXT_TITLE_) % 2, locale);
    return text ? text : "";
}

static const char *http4xx_text_(int key, int locale)
{
    const char *text = NULL;

    if (locale >= 0 && locale < HTTP4XX_LOCALES_)
        text = http4xx_own_text_(key, locale);
    return text ? text : http4xx_other_text_(key, locale);
}

const char *http4xx_locale_tag(int locale)
{
    return http4xx_text_(HTTP4XX_TEXT_TAG_, locale);
}

const char *http4xx_locale_name(int locale)
{
    return http4xx_text_(HTTP4XX_TEXT_LANGUAGE_, locale);
}

const char *http4xx_locale_direction(int locale)
{
    return http4xx_text_(HTTP4XX_TEXT_DIRECTION_, locale);
}

/* The entry of a number that nobody uses is 0, which leads to the texts of the class. */
const char *http4xx_title(int code, int locale)
{
    return http4xx_in_class(code) ? http4xx_text_(HTTP4XX_TEXT_TITLE_ + 2 * http4xx_entry(code), locale) : "";
}

const char *http4xx_sentence(int code, int locale)
{
    return http4xx_in_class(code) ? http4xx_text_(HTTP4XX_TEXT_SENTENCE_ + 2 * http4xx_entry(code), locale) : "";
}

const char *http4xx_entry_title(int entry, int locale)
{
    return http4xx_entry_code(entry) ? http4xx_text_(HTTP4XX_TEXT_TITLE_ + 2 * entry, locale) : "";
}

const char *http4xx_entry_sentence(int entry, int locale)
{
    return http4xx_entry_code(entry) ? http4xx_text_(HTTP4XX_TEXT_SENTENCE_ + 2 * entry, locale) : "";
}

const char *http4xx_class_title(int locale)
{
    return http4xx_text_(HTTP4XX_TEXT_TITLE_, locale);
}

const char *http4xx_class_sentence(int locale)
{
    return http4xx_text_(HTTP4XX_TEXT_SENTENCE_, locale);
}

const char *http4xx_substatus_entry_text(int entry, int locale)
{
    const char *label = http4xx_substatus_label(entry);

    locale = http4xx_valid_locale_(locale);
    while (http4xx_labelled_[locale] <= 0 && http4xx_fallback_[locale] != locale)
        locale = http4xx_fallback_[locale];
    if (*label && http4xx_labelled_[locale] > 0) {
        const char *text = http4xx_own_text_(HTTP4XX_TEXT_SUBSTATUSES_ + entry - 1, locale);

        return text ? text : label;
    }
    return label;
}

const char *http4xx_substatus_text(int code, int sub, int locale)
{
    return http4xx_substatus_entry_text(http4xx_substatus_entry(code, sub), locale);
}

const char *http4xx_label_substatus(int locale)
{
    return http4xx_text_(HTTP4XX_TEXT_SUBSTATUS_, locale);
}

/* Adds a text behind `length` bytes that were written, as far as there is room. */
static size_t http4xx_append_(const char *text, char *buffer, size_t size, size_t length)
{
    for (; *text; text++, length++) {
        if (length < size)
            buffer[length] = *text;
    }
    if (size)
        buffer[length < size ? length : size - 1] = '\0';
    return length;
}

size_t http4xx_label(int entry, int locale, char *buffer, size_t size)
{
    int owner = http4xx_entry_owner(entry);
    const char *parts[3] = {"", "", ""};
    size_t length = 0;

    if (http4xx_owner_official(owner)) {
        parts[0] = http4xx_text_(HTTP4XX_TEXT_OFFICIAL_, locale);
    } else if (owner >= 0) {
        parts[0] = http4xx_text_(HTTP4XX_TEXT_UNOFFICIAL_BEFORE_, locale);
        parts[1] = http4xx_owner_name(owner);
        parts[2] = http4xx_text_(HTTP4XX_TEXT_UNOFFICIAL_AFTER_, locale);
    }
    for (int i = 0; i < 3; i++)
        length = http4xx_append_(parts[i], buffer, size, length);
    return length;
}

#endif
