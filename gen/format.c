#include "format.h"

#define COUNT(array)         (sizeof(array) / sizeof *(array))
#define MEMBER(type, member) .offset = offsetof(struct type, member)
#define RECORD(label, type, table, takes_x)                                                        \
    {                                                                                              \
        .name = (label), .size = sizeof(struct type), .keys = (table), .key_count = COUNT(table),  \
        .extensible = (takes_x)                                                                    \
    }

/* What C and C++ keep for themselves, up to C23 and C++23. */
static const char *const reserved_words[] = {
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
};

static const struct key class_keys[] = {
    {"prefix", TYPE_IDENTIFIER, true, MEMBER(status_class, prefix),
     .help = "What every generated name begins with, in its own case: `http4xx`."},
    {"range", TYPE_RANGE, true, MEMBER(status_class, range), .min = 100, .max = MAX_NUMBER,
     .help = "The first and the last number of the class: `[400, 499]`."},
    {"name", TYPE_TEXT, true, MEMBER(status_class, name),
     .help = "The class as its reference calls it."},
    {"reference", TYPE_TEXT, true, MEMBER(status_class, reference),
     .help = "The document that defines the class."},
};
static const struct record class_record = RECORD("the class", status_class, class_keys, false);

static const struct key owner_keys[] = {
    {"name", TYPE_TEXT, true, MEMBER(owner, name),
     .help = "The owner as people write it: `Microsoft IIS`."},
    {"reference", TYPE_TEXT, true, MEMBER(owner, reference),
     .help = "Where the owner documents its codes."},
    {"official", TYPE_FLAG, false, MEMBER(owner, official),
     .help = "`true` for a registry: its codes are official, and their names carry no owner."},
};
static const struct record owner_record = RECORD("an owner", owner, owner_keys, false);

static const struct key former_keys[] = {
    {"name", TYPE_PHRASE, true, MEMBER(former, name), .help = "The name that the code had."},
    {"reference", TYPE_TEXT, true, MEMBER(former, reference),
     .help = "The documents that called it so."},
    {"alias", TYPE_FLAG, false, MEMBER(former, unaliased), .inverted = true,
     .help = "`false` where the name is no alias of the code in programs, because another code has "
             "the better claim to it."},
};
static const struct record former_record = RECORD("a former name", former, former_keys, false);

const char *const wire_choices[] = {"sent", "internal", "closed", "logged", "body", "never", NULL};

static const struct key code_keys[] = {
    {"number", TYPE_NUMBER, true, MEMBER(code, number), .min = 100, .max = MAX_NUMBER,
     .help = "The status code, within the range of the class."},
    {"owner", TYPE_IDENTIFIER, true, MEMBER(code, owner_id),
     .help = "The id of the owner. One number may have several owners, each once."},
    {"id", TYPE_IDENTIFIER, true, MEMBER(code, id),
     .help = "The stable name in programs: `not_found`. It outlives a change of `name`."},
    {"name", TYPE_PHRASE, false, MEMBER(code, name),
     .help = "The reason phrase in use today. Left out where the owner gives none."},
    {"registry_name", TYPE_PHRASE, false, MEMBER(code, registry_name),
     .help = "What the registry lists instead of the name: `(Unused)` for 418."},
    {"former", TYPE_RECORDS, false, MEMBER(code, former), .record = &former_record,
     .help = "Names that the code had."},
    {"reference", TYPE_TEXT, true, MEMBER(code, reference),
     .help = "The document and section that define the code."},
    {"wire", TYPE_CHOICE, false, MEMBER(code, wire), .choices = wire_choices,
     .help = "Whether a client ever sees the code: `sent` (the default); `internal` to the server, "
             "which sends another code; `closed`, logged when the connection is closed without "
             "a response; `logged` when nobody is left to answer; `body`, inside the content of "
             "a response with another status; `never`."},
    {"sent_as", TYPE_NUMBER, false, MEMBER(code, sent_as), .min = 100, .max = MAX_NUMBER,
     .help = "The status code that a client sees instead of an `internal` one."},
    {"product", TYPE_TEXT, false, MEMBER(code, product),
     .help = "The product of the owner that uses the code, where it is not all of them."},
    {"note", TYPE_TEXT, false, MEMBER(code, note), .help = "What else one must know of it."},
};
static const struct record code_record = RECORD("a code", code, code_keys, true);

static const struct key substatus_keys[] = {
    {"number", TYPE_NUMBER, true, MEMBER(substatus, number), .min = 100, .max = MAX_NUMBER,
     .help = "The status code before the dot."},
    {"sub", TYPE_NUMBER, true, MEMBER(substatus, sub), .min = 0, .max = MAX_SUBSTATUS,
     .help = "The sub-status code behind the dot."},
    {"owner", TYPE_IDENTIFIER, true, MEMBER(substatus, owner_id), .help = "The id of the owner."},
    {"label", TYPE_TEXT, true, MEMBER(substatus, label), .help = "The owner's label of it."},
    {"older", TYPE_WORDS, false, MEMBER(substatus, older), .help = "Labels that it had."},
    {"since", TYPE_TEXT, false, MEMBER(substatus, since),
     .help = "The version of the product that introduced it."},
    {"reference", TYPE_TEXT, false, MEMBER(substatus, reference),
     .help = "The document that lists it."},
    {"note", TYPE_TEXT, false, MEMBER(substatus, note), .help = "What else one must know of it."},
};
static const struct record substatus_record =
    RECORD("a sub-status code", substatus, substatus_keys, false);

static const struct key text_keys[] = {
    {"title", TYPE_TEXT, true, MEMBER(text, title), .help = "A short title, for a heading."},
    {"sentence", TYPE_TEXT, true, MEMBER(text, sentence),
     .help = "What happened and, where there is something, what to do."},
};
static const struct record text_record = RECORD("a text", text, text_keys, false);

static const struct key labels_keys[] = {
    {"official", TYPE_TEXT, true, MEMBER(labels, official), .help = "The word for official."},
    {"unofficial", TYPE_TEXT, true, MEMBER(labels, unofficial),
     .help = "The words for unofficial, and `{owner}` where the owner's name belongs."},
    {"substatus", TYPE_TEXT, true, MEMBER(labels, substatus),
     .help = "The words for sub-status codes."},
};
static const struct record labels_record = RECORD("the labels", labels, labels_keys, false);

static const char *const direction_choices[] = {"ltr", "rtl", NULL};

static const struct key locale_keys[] = {
    {"name", TYPE_TEXT, false, MEMBER(locale, name),
     .help = "The language's own name of itself: `norsk bokmål`."},
    {"direction", TYPE_CHOICE, false, MEMBER(locale, direction), .choices = direction_choices,
     .help = "Which way it is written: `ltr` (the default) or `rtl`."},
    {"labels", TYPE_RECORD, false, MEMBER(locale, labels), .record = &labels_record,
     .help = "Single words and phrases."},
    {"class", TYPE_RECORD, false, MEMBER(locale, class_text), .record = &text_record,
     .help = "Title and paragraph for the class, and for any code that has no text."},
    {"texts", TYPE_MAP, false, MEMBER(locale, texts), .record = &text_record,
     .key_name = "a code's id",
     .help = "The texts by code: its `id`, behind its owner's and a `_` where that is not "
             "official."},
};
static const struct record locale_record = RECORD("a locale", locale, locale_keys, false);

static bool is_identifier(struct str text)
{
    return !identifier_fault(text);
}

static const struct key document_keys[] = {
    {"class", TYPE_RECORD, false, MEMBER(document, class), .record = &class_record,
     .help = "The class of status codes that the specification is about."},
    {"owners", TYPE_MAP, false, MEMBER(document, owners), .record = &owner_record,
     .check_key = is_identifier, .key_name = "an owner's id",
     .help = "Who defines codes, by id. The order is the precedence where one number has several."},
    {"codes", TYPE_RECORDS, false, MEMBER(document, codes), .record = &code_record,
     .help = "The status codes."},
    {"substatuses", TYPE_RECORDS, false, MEMBER(document, substatuses), .record = &substatus_record,
     .help = "Sub-status codes, as 404.13 in a log of IIS."},
    {"locales", TYPE_MAP, false, MEMBER(document, locales), .record = &locale_record,
     .check_key = is_language_tag, .key_name = "a language tag",
     .help = "The texts of each language, by BCP 47 tag in canonical case: `nb`, `pt-BR`."},
};
const struct record document_record = RECORD("a specification", document, document_keys, false);

const char *identifier_fault(struct str text)
{
    if (text.length == 0 || text.at[0] < 'a' || text.at[0] > 'z')
        return "begins with a letter from a to z";
    for (size_t i = 0; i < text.length; i++) {
        char c = text.at[i];

        if (!(c >= 'a' && c <= 'z') && !is_digit(c) && c != '_')
            return "has only the characters a to z, 0 to 9 and _";
        if (c == '_' && (i + 1 == text.length || text.at[i + 1] == '_'))
            return "has single underscores between its words (C++ reserves double ones)";
    }
    if (text.length > MAX_IDENTIFIER)
        return "has at most 48 characters";
    for (size_t i = 0; i < COUNT(reserved_words); i++) {
        if (str_is(text, reserved_words[i]))
            return "is no reserved word of C or C++";
    }
    return NULL;
}

/* The subtag at `*i`, which moves behind it and its hyphen. */
static struct str next_subtag(struct str tag, size_t *i)
{
    size_t start = *i, end = start;

    while (end < tag.length && tag.at[end] != '-')
        end++;
    *i = end + (end < tag.length);
    return str_part(tag, start, end - start);
}

enum { UPPER = 1, LOWER = 2, DIGIT = 4 };

static bool consists_of(struct str subtag, size_t min, size_t max, unsigned classes)
{
    for (size_t i = 0; i < subtag.length; i++) {
        char c = subtag.at[i];
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

    if (tag.length == 0 || tag.at[tag.length - 1] == '-' || !consists_of(subtag, 2, 3, LOWER))
        return false;
    subtag = next_subtag(tag, &i);
    if (subtag.length == 4 && consists_of(str_part(subtag, 0, 1), 1, 1, UPPER) &&
        consists_of(str_part(subtag, 1, 3), 3, 3, LOWER))
        subtag = next_subtag(tag, &i);
    if (consists_of(subtag, 2, 2, UPPER) || consists_of(subtag, 3, 3, DIGIT))
        subtag = next_subtag(tag, &i);
    while (
        consists_of(subtag, 5, 8, LOWER | DIGIT) ||
        (subtag.length == 4 && is_digit(subtag.at[0]) && consists_of(subtag, 4, 4, LOWER | DIGIT)))
        subtag = next_subtag(tag, &i);
    return subtag.length == 0 && i == tag.length;
}
