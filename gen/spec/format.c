#include "spec/format.h"

#include "spec/identifier.h"
#include "spec/model.h"

/* --- the class --- */

static const struct field class_fields[] = {
    {"override", TYPE_FLAG, "`true` to change the class that an earlier layer defines.",
     MEMBER(status_class, override), .changing = true},
    {"prefix", TYPE_IDENTIFIER,
     "The beginning of every generated name, in upper or lower case: `http4xx`.",
     MEMBER(status_class, prefix), .need = DEFINING},
    {"range", TYPE_RANGE, "The first and the last number of the class: `[400, 499]`.",
     MEMBER(status_class, range), .need = DEFINING, .min = 100, .max = MAX_NUMBER},
    {"name", TYPE_TEXT, "The name of the class in its reference.", MEMBER(status_class, name),
     .need = DEFINING},
    {"reference", TYPE_TEXT, "The document that defines the class.",
     MEMBER(status_class, reference), .need = DEFINING},
};
const struct record_type class_type = {RECORD_TYPE("the class", status_class, class_fields)};

/* --- owners --- */

static const struct field owner_fields[] = {
    {"name", TYPE_TEXT, "The owner's name for people: `Microsoft IIS`.", MEMBER(owner, name),
     .need = REQUIRED},
    {"reference", TYPE_TEXT, "Where the owner documents its codes.", MEMBER(owner, reference),
     .need = REQUIRED},
    {"official", TYPE_FLAG,
     "`true` for a registry: its codes are official, and their names do not contain the owner.",
     MEMBER(owner, official)},
    {"optional", TYPE_FLAG, "`true` to leave its codes out unless `--owner` names it.",
     MEMBER(owner, optional)},
};
const struct record_type owner_type = {RECORD_TYPE("an owner", owner, owner_fields)};

/* --- codes --- */

static const struct field former_fields[] = {
    {"name", TYPE_PHRASE, "A name that the code had.", MEMBER(former, name), .need = REQUIRED},
    {"reference", TYPE_TEXT, "The documents that used the name.", MEMBER(former, reference),
     .need = REQUIRED},
    {"alias", TYPE_FLAG,
     "`false` if the name is not an alias of the code in programs, because another code has a "
     "better claim to it.",
     MEMBER(former, unaliased), .inverted = true},
};
const struct record_type former_type = {RECORD_TYPE("a former name", former, former_fields)};

const char *const visibility_choices[] = {"sent", "internal", "closed", "logged",
                                          "body", "never",    NULL};

const char *const maturity_choices[] = {"current", "deprecated", "unassigned", NULL};

static const struct field cacheable_fields[] = {
    {"by_default", TYPE_FLAG, "Whether a cache may store the response without being told to.",
     MEMBER(cacheable, by_default), .need = REQUIRED},
    {"forbidden", TYPE_FLAG, "`true` if a cache must not store the response at all.",
     MEMBER(cacheable, forbidden)},
    {"reference", TYPE_TEXT, "The section that says so.", MEMBER(cacheable, reference),
     .need = REQUIRED},
};
const struct record_type cacheable_type = {RECORD_TYPE("'cacheable'", cacheable, cacheable_fields)};

const char *const retry_choices[] = {"never", "as_it_is", "after_delay", "other_connection", NULL};

static const struct field retry_fields[] = {
    {"how", TYPE_CHOICE,
     "When a client may send the same request again without asking its user: `never`; `as_it_is`, "
     "at once; `after_delay`, which Retry-After may give; on an `other_connection`.",
     MEMBER(retrying, how), .choices = retry_choices, .need = REQUIRED},
    {"reference", TYPE_TEXT, "The section that says so.", MEMBER(retrying, reference),
     .need = REQUIRED},
};
const struct record_type retry_type = {RECORD_TYPE("'retry'", retrying, retry_fields)};

const char *const level_choices[] = {"must", "should", "may", NULL};

static const struct field response_field_fields[] = {
    {"name", TYPE_PHRASE, "The name of the field.", MEMBER(response_field, name), .need = REQUIRED},
    {"level", TYPE_CHOICE, "Whether the response `must`, `should` or `may` have it.",
     MEMBER(response_field, level), .choices = level_choices, .need = REQUIRED},
    {"when", TYPE_TEXT, "The condition, if there is one.", MEMBER(response_field, when)},
    {"reference", TYPE_TEXT, "The section that says so.", MEMBER(response_field, reference),
     .need = REQUIRED},
};
const struct record_type response_field_type = {
    RECORD_TYPE("a response field", response_field, response_field_fields)};

static const struct field code_fields[] = {
    {"number", TYPE_NUMBER, "The status code, in the range of the class.", MEMBER(code, number),
     .need = REQUIRED, .min = 100, .max = MAX_NUMBER},
    {"owner", TYPE_IDENTIFIER,
     "The id of the owner. One number may have several owners, each of them once.",
     MEMBER(code, owner_id), .need = REQUIRED},
    {"override", TYPE_FLAG,
     "`true` to change the code with this number and owner. Keys that are left out keep their "
     "values.",
     MEMBER(code, override), .changing = true},
    {"remove", TYPE_FLAG, "`true` to remove the code with this number and owner, and its texts.",
     MEMBER(code, remove), .changing = true},
    {"id", TYPE_IDENTIFIER,
     "The stable name in programs: `not_found`. It stays when the `name` changes.",
     MEMBER(code, id), .need = DEFINING},
    {"name", TYPE_PHRASE, "The current reason phrase. Left out if the owner gives none.",
     MEMBER(code, name)},
    {"registry_name", TYPE_PHRASE,
     "What the registry lists instead of the name: `(Unused)` for 418.",
     MEMBER(code, registry_name)},
    {"former", TYPE_LIST, "Names that the code had.", MEMBER(code, former), &former_type},
    {"reference", TYPE_TEXT, "The document and section that define the code.",
     MEMBER(code, reference), .need = DEFINING},
    {"visibility", TYPE_CHOICE,
     "Whether a client ever sees the code: `sent` (the default); `internal`, the server sends "
     "another code; `closed`, logged when the connection is closed without a response; `logged`, "
     "the client is gone; `body`, inside the content of a response with another status; `never`.",
     MEMBER(code, visibility), .choices = visibility_choices},
    {"sent_as", TYPE_NUMBER, "The status code that a client sees instead of an `internal` one.",
     MEMBER(code, sent_as), .min = 100, .max = MAX_NUMBER},
    {"maturity", TYPE_CHOICE,
     "`current` (the default), `deprecated`, or `unassigned`: in lists, but defined by nobody.",
     MEMBER(code, maturity), .choices = maturity_choices},
    {"cacheable", TYPE_RECORD, "Whether a cache may store responses with the code.",
     MEMBER(code, cacheable), &cacheable_type},
    {"retry", TYPE_RECORD, "Whether a client may repeat the request without asking its user.",
     MEMBER(code, retry), &retry_type},
    {"response_fields", TYPE_LIST, "Fields that a response with the code has.",
     MEMBER(code, response_fields), &response_field_type},
    {"request_fields", TYPE_WORDS, "Fields of the request that are related to the code.",
     MEMBER(code, request_fields)},
    {"product", TYPE_TEXT, "The product that uses the code, if not all products of the owner do.",
     MEMBER(code, product)},
    {"note", TYPE_TEXT, "What else one must know.", MEMBER(code, note)},
};
const struct record_type code_type = {RECORD_TYPE("a code", code, code_fields), .extensible = true};

static const struct field substatus_fields[] = {
    {"number", TYPE_NUMBER, "The status code before the dot.", MEMBER(substatus, number),
     .need = REQUIRED, .min = 100, .max = MAX_NUMBER},
    {"sub", TYPE_NUMBER, "The sub-status code after the dot.", MEMBER(substatus, sub),
     .need = REQUIRED, .min = 0, .max = MAX_SUBSTATUS},
    {"owner", TYPE_IDENTIFIER, "The id of the owner.", MEMBER(substatus, owner_id),
     .need = REQUIRED},
    {"label", TYPE_TEXT, "The owner's label for it.", MEMBER(substatus, label), .need = REQUIRED},
    {"older", TYPE_WORDS, "Labels that it had.", MEMBER(substatus, older)},
    {"since", TYPE_TEXT, "The version of the product that introduced it.",
     MEMBER(substatus, since)},
    {"reference", TYPE_TEXT, "The document that lists it.", MEMBER(substatus, reference)},
    {"note", TYPE_TEXT, "What else one must know.", MEMBER(substatus, note)},
};
const struct record_type substatus_type = {
    RECORD_TYPE("a sub-status code", substatus, substatus_fields)};

/* --- locales --- */

static const struct field text_fields[] = {
    {"override", TYPE_FLAG, "`true` to replace the text of an earlier layer.",
     MEMBER(text, override), .changing = true},
    {"title", TYPE_TEXT, "A short title, for a heading.", MEMBER(text, title), .need = REQUIRED},
    {"sentence", TYPE_TEXT, "What happened and, if possible, what to do.", MEMBER(text, sentence),
     .need = REQUIRED},
};
const struct record_type text_type = {RECORD_TYPE("a text", text, text_fields)};

static const struct field labels_fields[] = {
    {"official", TYPE_TEXT, "The word for official.", MEMBER(labels, official), .need = REQUIRED},
    {"unofficial", TYPE_TEXT, "The words for unofficial, with `{owner}` for the owner's name.",
     MEMBER(labels, unofficial), .need = REQUIRED},
    {"substatus", TYPE_TEXT, "The words for sub-status codes.", MEMBER(labels, substatus),
     .need = REQUIRED},
    {"filter", TYPE_TEXT, "The label of the field that filters a list.", MEMBER(labels, filter)},
    {"cacheable", TYPE_TEXT, "The words for responses that are cacheable by default.",
     MEMBER(labels, cacheable)},
    {"uncacheable", TYPE_TEXT, "The words for responses that a cache must not store.",
     MEMBER(labels, uncacheable)},
    {"retry", TYPE_TEXT, "The words for a request that may be sent again as it is.",
     MEMBER(labels, retry)},
    {"retry_later", TYPE_TEXT, "The same, after a delay.", MEMBER(labels, retry_later)},
    {"retry_elsewhere", TYPE_TEXT, "The same, on another connection.",
     MEMBER(labels, retry_elsewhere)},
    {"unsent", TYPE_TEXT, "The words for a code that is not sent as a status code.",
     MEMBER(labels, unsent)},
    {"request", TYPE_TEXT, "The word for fields of a request.", MEMBER(labels, request)},
    {"response", TYPE_TEXT, "The word for fields of a response.", MEMBER(labels, response)},
};
const struct record_type labels_type = {RECORD_TYPE("the labels", labels, labels_fields)};

static const char *const direction_choices[] = {"ltr", "rtl", NULL};

static const struct map_key code_id_key = {.name = "a code's id"};
static const struct map_key substatus_key = {"an owner and a sub-status code, as 'iis 404.13'",
                                             is_substatus_key, substatus_key_pattern};

static const struct field locale_fields[] = {
    {"name", TYPE_TEXT, "The language's name of itself: `norsk bokmål`.", MEMBER(locale, name)},
    {"number", TYPE_NUMBER,
     "The number of its enumerator, counted from 1. It never changes. Without one, a locale gets "
     "the next after the highest.",
     MEMBER(locale, number), .min = 1, .max = MAX_LOCALES},
    {"direction", TYPE_CHOICE, "The direction of the script: `ltr` (the default) or `rtl`.",
     MEMBER(locale, direction), .choices = direction_choices},
    {"fallback", TYPE_TEXT,
     "The tag of the locale that has the texts which this one lacks: `pt` for `pt-BR`. The default "
     "is the first locale.",
     MEMBER(locale, fallback_tag)},
    {"serves", TYPE_WORDS,
     "Other tags that it answers for: `no` for `nb`, `zh-TW` for `zh-Hant`. A locale that has the "
     "tag itself comes first.",
     MEMBER(locale, serves)},
    {"posix", TYPE_TEXT,
     "The name in POSIX and gettext, if that is not the tag with `_` for `-`: `sr@latin`.",
     MEMBER(locale, posix)},
    {"letters", TYPE_WORDS,
     "The letters of the script, in lower case, and ranges of them: `[a-z, æ, ø, å]`. `lint` "
     "reports others.",
     MEMBER(locale, letters)},
    {"loans", TYPE_WORDS,
     "Words in other letters, and texts that are the same in English: `[HTTP]`.",
     MEMBER(locale, loans)},
    {"quotes", TYPE_TEXT, "The quotation marks and apostrophes that it uses: `«»`.",
     MEMBER(locale, quotes)},
    {"ends", TYPE_WORDS, "How its sentences end: `[.]`. An empty list means no mark at the end.",
     MEMBER(locale, ends)},
    {"labels", TYPE_RECORD, "Single words and phrases.", MEMBER(locale, labels), &labels_type},
    {"class", TYPE_RECORD, "Title and paragraph for the class, and for any code without a text.",
     MEMBER(locale, class_text), &text_type},
    {"texts", TYPE_MAP,
     "The texts by code: its `id`; if its owner is not official, the owner's id and `_` come "
     "first.",
     MEMBER(locale, texts), &text_type, .map_key = &code_id_key},
    {"substatuses", TYPE_LABELS, "The labels of sub-status codes, by owner and code: `iis 404.13`.",
     MEMBER(locale, substatuses), .map_key = &substatus_key},
};
const struct record_type locale_type = {RECORD_TYPE("a locale", locale, locale_fields)};

/* --- the whole file --- */

static const struct map_key owner_id_key = {"an owner's id", is_identifier, identifier_pattern};
static const struct map_key tag_key = {"a language tag", is_language_tag, language_tag_pattern};

static const struct field document_fields[] = {
    {"class", TYPE_RECORD, "The class of status codes that the specification is about.",
     MEMBER(document, class), &class_type},
    {"owners", TYPE_MAP,
     "Who defines codes, by id. Their order is the precedence where one number has several.",
     MEMBER(document, owners), &owner_type, .map_key = &owner_id_key},
    {"codes", TYPE_LIST, "The status codes.", MEMBER(document, codes), &code_type},
    {"substatuses", TYPE_LIST, "Sub-status codes, such as 404.13 in a log of IIS.",
     MEMBER(document, substatuses), &substatus_type},
    {"locales", TYPE_MAP,
     "The texts of each language, by BCP 47 tag in canonical case: `nb`, `pt-BR`.",
     MEMBER(document, locales), &locale_type, .map_key = &tag_key},
};
const struct record_type document_type = {
    RECORD_TYPE("a specification", document, document_fields)};
