#include "spec/format.h"

#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define MEMBER(type, member)                                                                       \
    .offset = offsetof(struct type, member), .size = sizeof(((struct type *)NULL)->member)
#define RECORD(label, type, table, takes_x)                                                        \
    {                                                                                              \
        .name = (label), .size = sizeof(struct type), .keys = (table), .key_count = COUNT(table),  \
        .extensible = (takes_x)                                                                    \
    }

/* What C and C++ keep for themselves, up to C23 and C++23. */
const char *const reserved_words[] = {
    "alignas",
    "alignof",
    "and",
    "and_eq",
    "asm",
    "atomic",
    "auto",
    "bitand",
    "bitor",
    "bool",
    "break",
    "case",
    "catch",
    "char",
    "char16_t",
    "char32_t",
    "char8_t",
    "class",
    "co_await",
    "co_return",
    "co_yield",
    "compl",
    "complex",
    "concept",
    "const",
    "const_cast",
    "consteval",
    "constexpr",
    "constinit",
    "continue",
    "decltype",
    "default",
    "delete",
    "do",
    "double",
    "dynamic_cast",
    "else",
    "enum",
    "explicit",
    "export",
    "extern",
    "false",
    "float",
    "for",
    "friend",
    "goto",
    "if",
    "imaginary",
    "inline",
    "int",
    "long",
    "mutable",
    "namespace",
    "new",
    "noexcept",
    "noreturn",
    "not",
    "not_eq",
    "nullptr",
    "operator",
    "or",
    "or_eq",
    "private",
    "protected",
    "public",
    "register",
    "reinterpret_cast",
    "requires",
    "restrict",
    "return",
    "short",
    "signed",
    "sizeof",
    "static",
    "static_assert",
    "static_cast",
    "struct",
    "switch",
    "template",
    "this",
    "thread_local",
    "throw",
    "true",
    "try",
    "typedef",
    "typeid",
    "typename",
    "typeof",
    "typeof_unqual",
    "union",
    "unsigned",
    "using",
    "virtual",
    "void",
    "volatile",
    "wchar_t",
    "while",
    "xor",
    "xor_eq",
    NULL,
};

const char identifier_pattern[] = "^[a-z][a-z0-9]*(_[a-z0-9]+)*$";
static const char tag_pattern[] = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?"
                                  "(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$";
static const char substatus_pattern[] =
    "^[a-z][a-z0-9]*(_[a-z0-9]+)* (0|[1-9][0-9]{0,2})\\.(0|[1-9][0-9]{0,4})$";

static const struct key class_keys[] = {
    {"override", TYPE_FLAG, OPTIONAL, MEMBER(status_class, override),
     .help = "`true` to change the class that an earlier layer defines."},
    {"prefix", TYPE_IDENTIFIER, DEFINING, MEMBER(status_class, prefix),
     .help = "What every generated name begins with, in its own case: `http4xx`."},
    {"range", TYPE_RANGE, DEFINING, MEMBER(status_class, range), .min = 100, .max = MAX_NUMBER,
     .help = "The first and the last number of the class: `[400, 499]`."},
    {"name", TYPE_TEXT, DEFINING, MEMBER(status_class, name),
     .help = "The class as its reference calls it."},
    {"reference", TYPE_TEXT, DEFINING, MEMBER(status_class, reference),
     .help = "The document that defines the class."},
};
const struct record class_record = RECORD("the class", status_class, class_keys, false);

static const struct key owner_keys[] = {
    {"name", TYPE_TEXT, REQUIRED, MEMBER(owner, name),
     .help = "The owner as people write it: `Microsoft IIS`."},
    {"reference", TYPE_TEXT, REQUIRED, MEMBER(owner, reference),
     .help = "Where the owner documents its codes."},
    {"official", TYPE_FLAG, OPTIONAL, MEMBER(owner, official),
     .help = "`true` for a registry: its codes are official, and their names carry no owner."},
    {"optional", TYPE_FLAG, OPTIONAL, MEMBER(owner, optional),
     .help = "`true` if its codes are left out unless `--owner` names it."},
};
static const struct record owner_record = RECORD("an owner", owner, owner_keys, false);

static const struct key former_keys[] = {
    {"name", TYPE_PHRASE, REQUIRED, MEMBER(former, name), .help = "The name that the code had."},
    {"reference", TYPE_TEXT, REQUIRED, MEMBER(former, reference),
     .help = "The documents that called it so."},
    {"alias", TYPE_FLAG, OPTIONAL, MEMBER(former, unaliased), .inverted = true,
     .help = "`false` where the name is no alias of the code in programs, because another code has "
             "the better claim to it."},
};
static const struct record former_record = RECORD("a former name", former, former_keys, false);

const char *const visibility_choices[] = {"sent", "internal", "closed", "logged",
                                          "body", "never",    NULL};

const char *const maturity_choices[] = {"current", "deprecated", "unassigned", NULL};

static const struct key cacheable_keys[] = {
    {"by_default", TYPE_FLAG, REQUIRED, MEMBER(cacheable, by_default),
     .help = "Whether a cache may store the response without being told to."},
    {"forbidden", TYPE_FLAG, OPTIONAL, MEMBER(cacheable, forbidden),
     .help = "`true` if a cache must not store the response at all."},
    {"reference", TYPE_TEXT, REQUIRED, MEMBER(cacheable, reference),
     .help = "The section that says so."},
};
static const struct record cacheable_record =
    RECORD("'cacheable'", cacheable, cacheable_keys, false);

const char *const retry_choices[] = {"never", "as_it_is", "after_delay", "other_connection", NULL};

static const struct key retry_keys[] = {
    {"how", TYPE_CHOICE, REQUIRED, MEMBER(retrying, how), .choices = retry_choices,
     .help = "When a client may send the same request once more by itself: `never`; `as_it_is`; "
             "`after_delay`, which Retry-After may tell; on an `other_connection`."},
    {"reference", TYPE_TEXT, REQUIRED, MEMBER(retrying, reference),
     .help = "The section that says so."},
};
static const struct record retry_record = RECORD("'retry'", retrying, retry_keys, false);

const char *const level_choices[] = {"must", "should", "may", NULL};

static const struct key response_field_keys[] = {
    {"name", TYPE_PHRASE, REQUIRED, MEMBER(response_field, name), .help = "The field's name."},
    {"level", TYPE_CHOICE, REQUIRED, MEMBER(response_field, level), .choices = level_choices,
     .help = "Whether the response `must`, `should` or `may` have it."},
    {"when", TYPE_TEXT, OPTIONAL, MEMBER(response_field, when), .help = "On which condition."},
    {"reference", TYPE_TEXT, REQUIRED, MEMBER(response_field, reference),
     .help = "The section that says so."},
};
static const struct record response_field_record =
    RECORD("a response field", response_field, response_field_keys, false);

static const struct key code_keys[] = {
    {"number", TYPE_NUMBER, REQUIRED, MEMBER(code, number), .min = 100, .max = MAX_NUMBER,
     .help = "The status code, within the range of the class."},
    {"owner", TYPE_IDENTIFIER, REQUIRED, MEMBER(code, owner_id),
     .help = "The id of the owner. One number may have several owners, each once."},
    {"override", TYPE_FLAG, OPTIONAL, MEMBER(code, override),
     .help = "`true` to change the code of that number and owner; keys left out stay as they are."},
    {"remove", TYPE_FLAG, OPTIONAL, MEMBER(code, remove),
     .help = "`true` to take away the code of that number and owner, with its texts."},
    {"id", TYPE_IDENTIFIER, DEFINING, MEMBER(code, id),
     .help = "The stable name in programs: `not_found`. It outlives a change of `name`."},
    {"name", TYPE_PHRASE, OPTIONAL, MEMBER(code, name),
     .help = "The reason phrase in use today. Left out where the owner gives none."},
    {"registry_name", TYPE_PHRASE, OPTIONAL, MEMBER(code, registry_name),
     .help = "What the registry lists instead of the name: `(Unused)` for 418."},
    {"former", TYPE_RECORDS, OPTIONAL, MEMBER(code, former), .record = &former_record,
     .help = "Names that the code had."},
    {"reference", TYPE_TEXT, DEFINING, MEMBER(code, reference),
     .help = "The document and section that define the code."},
    {"visibility", TYPE_CHOICE, OPTIONAL, MEMBER(code, visibility), .choices = visibility_choices,
     .help = "Whether a client ever sees the code: `sent` (the default); `internal` to the server, "
             "which sends another code; `closed`, logged when the connection is closed without "
             "a response; `logged` when nobody is left to answer; `body`, inside the content of "
             "a response with another status; `never`."},
    {"sent_as", TYPE_NUMBER, OPTIONAL, MEMBER(code, sent_as), .min = 100, .max = MAX_NUMBER,
     .help = "The status code that a client sees instead of an `internal` one."},
    {"maturity", TYPE_CHOICE, OPTIONAL, MEMBER(code, maturity), .choices = maturity_choices,
     .help = "`current` (the default), `deprecated`, or `unassigned`: in lists, but nobody's."},
    {"cacheable", TYPE_RECORD, OPTIONAL, MEMBER(code, cacheable), .record = &cacheable_record,
     .help = "Whether responses with the code are cacheable by default."},
    {"retry", TYPE_RECORD, OPTIONAL, MEMBER(code, retry), .record = &retry_record,
     .help = "Whether a client may repeat the request by itself."},
    {"response_fields", TYPE_RECORDS, OPTIONAL, MEMBER(code, response_fields),
     .record = &response_field_record, .help = "Fields that a response with the code has."},
    {"request_fields", TYPE_WORDS, OPTIONAL, MEMBER(code, request_fields),
     .help = "Fields of the request that have to do with it."},
    {"product", TYPE_TEXT, OPTIONAL, MEMBER(code, product),
     .help = "The product of the owner that uses the code, where it is not all of them."},
    {"note", TYPE_TEXT, OPTIONAL, MEMBER(code, note), .help = "What else one must know of it."},
};
const struct record code_record = RECORD("a code", code, code_keys, true);

static const struct key substatus_keys[] = {
    {"number", TYPE_NUMBER, REQUIRED, MEMBER(substatus, number), .min = 100, .max = MAX_NUMBER,
     .help = "The status code before the dot."},
    {"sub", TYPE_NUMBER, REQUIRED, MEMBER(substatus, sub), .min = 0, .max = MAX_SUBSTATUS,
     .help = "The sub-status code behind the dot."},
    {"owner", TYPE_IDENTIFIER, REQUIRED, MEMBER(substatus, owner_id),
     .help = "The id of the owner."},
    {"label", TYPE_TEXT, REQUIRED, MEMBER(substatus, label), .help = "The owner's label of it."},
    {"older", TYPE_WORDS, OPTIONAL, MEMBER(substatus, older), .help = "Labels that it had."},
    {"since", TYPE_TEXT, OPTIONAL, MEMBER(substatus, since),
     .help = "The version of the product that introduced it."},
    {"reference", TYPE_TEXT, OPTIONAL, MEMBER(substatus, reference),
     .help = "The document that lists it."},
    {"note", TYPE_TEXT, OPTIONAL, MEMBER(substatus, note),
     .help = "What else one must know of it."},
};
static const struct record substatus_record =
    RECORD("a sub-status code", substatus, substatus_keys, false);

static const struct key text_keys[] = {
    {"override", TYPE_FLAG, OPTIONAL, MEMBER(text, override),
     .help = "`true` to replace the text that an earlier layer has."},
    {"title", TYPE_TEXT, REQUIRED, MEMBER(text, title), .help = "A short title, for a heading."},
    {"sentence", TYPE_TEXT, REQUIRED, MEMBER(text, sentence),
     .help = "What happened and, where there is something, what to do."},
};
const struct record text_record = RECORD("a text", text, text_keys, false);

static const struct key labels_keys[] = {
    {"official", TYPE_TEXT, REQUIRED, MEMBER(labels, official), .help = "The word for official."},
    {"unofficial", TYPE_TEXT, REQUIRED, MEMBER(labels, unofficial),
     .help = "The words for unofficial, and `{owner}` where the owner's name belongs."},
    {"substatus", TYPE_TEXT, REQUIRED, MEMBER(labels, substatus),
     .help = "The words for sub-status codes."},
    {"filter", TYPE_TEXT, OPTIONAL, MEMBER(labels, filter),
     .help = "The word above the field that filters a list."},
    {"cacheable", TYPE_TEXT, OPTIONAL, MEMBER(labels, cacheable),
     .help = "The words for responses that are cacheable by default."},
    {"uncacheable", TYPE_TEXT, OPTIONAL, MEMBER(labels, uncacheable),
     .help = "The words for responses that a cache must not store."},
    {"retry", TYPE_TEXT, OPTIONAL, MEMBER(labels, retry),
     .help = "The words for a request that may be sent once more as it is."},
    {"retry_later", TYPE_TEXT, OPTIONAL, MEMBER(labels, retry_later),
     .help = "The same, after a delay."},
    {"retry_elsewhere", TYPE_TEXT, OPTIONAL, MEMBER(labels, retry_elsewhere),
     .help = "The same, on another connection."},
    {"unsent", TYPE_TEXT, OPTIONAL, MEMBER(labels, unsent),
     .help = "The words for a code that is not sent as a status code."},
    {"request", TYPE_TEXT, OPTIONAL, MEMBER(labels, request),
     .help = "The word for fields of a request."},
    {"response", TYPE_TEXT, OPTIONAL, MEMBER(labels, response),
     .help = "The word for fields of a response."},
};
const struct record labels_record = RECORD("the labels", labels, labels_keys, false);

static const char *const direction_choices[] = {"ltr", "rtl", NULL};

static bool is_identifier(struct str text)
{
    return !identifier_fault(text);
}

/* As "iis 404.13". */
static bool is_substatus_key(struct str key)
{
    size_t blank = 0, dot;
    long number;

    while (blank < key.length && key.data[blank] != ' ')
        blank++;
    for (dot = blank; dot < key.length && key.data[dot] != '.';)
        dot++;
    return is_identifier(str_part(key, 0, blank)) &&
           str_number(str_part(key, blank + 1, dot - blank - 1), MAX_NUMBER, &number) &&
           str_number(str_part(key, dot + 1, key.length), MAX_SUBSTATUS, &number);
}

static const struct key locale_keys[] = {
    {"name", TYPE_TEXT, OPTIONAL, MEMBER(locale, name),
     .help = "The language's own name of itself: `norsk bokmål`."},
    {"number", TYPE_NUMBER, OPTIONAL, MEMBER(locale, number), .min = 1, .max = MAX_LOCALES,
     .help =
         "What programs know it by, less one; it never changes. Without one, the next after the "
         "highest."},
    {"direction", TYPE_CHOICE, OPTIONAL, MEMBER(locale, direction), .choices = direction_choices,
     .help = "Which way it is written: `ltr` (the default) or `rtl`."},
    {"fallback", TYPE_TEXT, OPTIONAL, MEMBER(locale, fallback_tag),
     .help = "The tag of the locale that has the texts which this one lacks: `pt` of `pt-BR`. "
             "Otherwise the first."},
    {"serves", TYPE_WORDS, OPTIONAL, MEMBER(locale, serves),
     .help =
         "Other tags that it answers for: `no` of `nb`, `zh-TW` of `zh-Hant`. A locale that has "
         "the tag itself comes first."},
    {"posix", TYPE_TEXT, OPTIONAL, MEMBER(locale, posix),
     .help = "What POSIX and gettext call it, where that is not the tag with `_` for `-`: "
             "`sr@latin`."},
    {"letters", TYPE_WORDS, OPTIONAL, MEMBER(locale, letters),
     .help = "The letters of its script, small ones, and ranges of them: `[a-z, æ, ø, å]`. `lint` "
             "finds others."},
    {"loans", TYPE_WORDS, OPTIONAL, MEMBER(locale, loans),
     .help = "Words in other letters, and texts that are meant to be as in English: `[HTTP]`."},
    {"quotes", TYPE_TEXT, OPTIONAL, MEMBER(locale, quotes),
     .help = "The quotation marks and apostrophes that it uses: `«»`."},
    {"ends", TYPE_WORDS, OPTIONAL, MEMBER(locale, ends),
     .help = "What its sentences end with: `[.]`. Nothing, if the list is empty."},
    {"labels", TYPE_RECORD, OPTIONAL, MEMBER(locale, labels), .record = &labels_record,
     .help = "Single words and phrases."},
    {"class", TYPE_RECORD, OPTIONAL, MEMBER(locale, class_text), .record = &text_record,
     .help = "Title and paragraph for the class, and for any code that has no text."},
    {"texts", TYPE_MAP, OPTIONAL, MEMBER(locale, texts), .record = &text_record,
     .key_name = "a code's id",
     .help = "The texts by code: its `id`, behind its owner's and a `_` where that is not "
             "official."},
    {"substatuses", TYPE_LABELS, OPTIONAL, MEMBER(locale, labels_of_substatuses),
     .check_key = is_substatus_key, .key_pattern = substatus_pattern,
     .key_name = "an owner and a sub-status code, as 'iis 404.13'",
     .help = "The labels of sub-status codes, by owner and code: `iis 404.13`."},
};
static const struct record locale_record = RECORD("a locale", locale, locale_keys, false);

static const struct key document_keys[] = {
    {"class", TYPE_RECORD, OPTIONAL, MEMBER(document, class), .record = &class_record,
     .help = "The class of status codes that the specification is about."},
    {"owners", TYPE_MAP, OPTIONAL, MEMBER(document, owners), .record = &owner_record,
     .check_key = is_identifier, .key_pattern = identifier_pattern, .key_name = "an owner's id",
     .help = "Who defines codes, by id. The order is the precedence where one number has several."},
    {"codes", TYPE_RECORDS, OPTIONAL, MEMBER(document, codes), .record = &code_record,
     .help = "The status codes."},
    {"substatuses", TYPE_RECORDS, OPTIONAL, MEMBER(document, substatuses),
     .record = &substatus_record, .help = "Sub-status codes, as 404.13 in a log of IIS."},
    {"locales", TYPE_MAP, OPTIONAL, MEMBER(document, locales), .record = &locale_record,
     .check_key = is_language_tag, .key_pattern = tag_pattern, .key_name = "a language tag",
     .help = "The texts of each language, by BCP 47 tag in canonical case: `nb`, `pt-BR`."},
};
const struct record document_record = RECORD("a specification", document, document_keys, false);

void record_change(const struct record *record, void *changed, const void *change)
{
    const struct node *node = ((const struct item *)change)->node;

    for (size_t i = 0; i < record->key_count; i++) {
        const struct key *key = &record->keys[i];

        if (node_get(node, key->name))
            memcpy((char *)changed + key->offset, (const char *)change + key->offset, key->size);
    }
}

const char *identifier_fault(struct str text)
{
    if (text.length == 0 || text.data[0] < 'a' || text.data[0] > 'z')
        return "must begin with a letter from a to z";
    for (size_t i = 0; i < text.length; i++) {
        char c = text.data[i];

        if (!(c >= 'a' && c <= 'z') && !is_digit(c) && c != '_')
            return "can have only a to z, 0 to 9 and _";
        if (c == '_' && (i + 1 == text.length || text.data[i + 1] == '_'))
            return "can have a _ only between words, and a single one (C++ reserves double ones)";
    }
    if (text.length > MAX_IDENTIFIER)
        return "can have at most 48 characters";
    for (size_t i = 0; reserved_words[i]; i++) {
        if (str_is(text, reserved_words[i]))
            return "cannot be a reserved word of C or C++";
    }
    return NULL;
}

/* The subtag at `*i`, which moves behind it and its hyphen. */
static struct str next_subtag(struct str tag, size_t *i)
{
    size_t start = *i, end = start;

    while (end < tag.length && tag.data[end] != '-')
        end++;
    *i = end + (end < tag.length);
    return str_part(tag, start, end - start);
}

enum { UPPER = 1, LOWER = 2, DIGIT = 4 };

static bool consists_of(struct str subtag, size_t min, size_t max, unsigned classes)
{
    for (size_t i = 0; i < subtag.length; i++) {
        char c = subtag.data[i];
        unsigned class = is_digit(c) ? DIGIT : !is_letter(c) ? 0 : c == to_lower(c) ? LOWER : UPPER;

        if (!(class & classes))
            return false;
    }
    return subtag.length >= min && subtag.length <= max;
}

bool is_language_tag(struct str tag)
{
    size_t i = 0;
    struct str subtag = next_subtag(tag, &i);

    if (tag.length == 0 || tag.data[tag.length - 1] == '-' || !consists_of(subtag, 2, 3, LOWER))
        return false;
    subtag = next_subtag(tag, &i);
    if (subtag.length == 4 && consists_of(str_part(subtag, 0, 1), 1, 1, UPPER) &&
        consists_of(str_part(subtag, 1, 3), 3, 3, LOWER))
        subtag = next_subtag(tag, &i);
    if (consists_of(subtag, 2, 2, UPPER) || consists_of(subtag, 3, 3, DIGIT))
        subtag = next_subtag(tag, &i);
    while (consists_of(subtag, 5, 8, LOWER | DIGIT) ||
           (subtag.length == 4 && is_digit(subtag.data[0]) &&
            consists_of(subtag, 4, 4, LOWER | DIGIT)))
        subtag = next_subtag(tag, &i);
    return subtag.length == 0 && i == tag.length;
}
