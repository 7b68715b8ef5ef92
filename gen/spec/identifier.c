#include "spec/identifier.h"

#include "base/alloc.h"
#include "spec/model.h"

#include <stdlib.h>

/* Sorted, for bsearch(). */
/* clang-format off */
const char *const reserved_words[] = {
    "alignas", "alignof", "and", "and_eq", "asm", "atomic", "auto", "bitand", "bitor", "bool",
    "break", "case", "catch", "char", "char16_t", "char32_t", "char8_t", "class", "co_await",
    "co_return", "co_yield", "compl", "complex", "concept", "const", "const_cast", "consteval",
    "constexpr", "constinit", "continue", "decltype", "default", "delete", "do", "double",
    "dynamic_cast", "else", "enum", "explicit", "export", "extern", "false", "float", "for",
    "friend", "goto", "if", "imaginary", "inline", "int", "long", "mutable", "namespace", "new",
    "noexcept", "noreturn", "not", "not_eq", "nullptr", "operator", "or", "or_eq", "private",
    "protected", "public", "register", "reinterpret_cast", "requires", "restrict", "return",
    "short", "signed", "sizeof", "static", "static_assert", "static_cast", "struct", "switch",
    "template", "this", "thread_local", "throw", "true", "try", "typedef", "typeid", "typename",
    "typeof", "typeof_unqual", "union", "unsigned", "using", "virtual", "void", "volatile",
    "wchar_t", "while", "xor", "xor_eq", NULL};
/* clang-format on */

const char identifier_pattern[] = "^[a-z][a-z0-9]*(_[a-z0-9]+)*$";
const char language_tag_pattern[] = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?"
                                    "(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$";
const char substatus_key_pattern[] =
    "^[a-z][a-z0-9]*(_[a-z0-9]+)* (0|[1-9][0-9]{0,2})\\.(0|[1-9][0-9]{0,4})$";

static int compare_word(const void *text, const void *word)
{
    return str_compare(*(const struct str *)text, str_from(*(const char *const *)word));
}

static bool is_reserved(struct str text)
{
    size_t count = sizeof reserved_words / sizeof *reserved_words - 1;

    return bsearch(&text, reserved_words, count, sizeof *reserved_words, compare_word) != NULL;
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
        return alloc_printf("can have at most %d characters", MAX_IDENTIFIER).data;
    return is_reserved(text) ? "cannot be a reserved word of C or C++" : NULL;
}

bool is_identifier(struct str text)
{
    return !identifier_fault(text);
}

/* The subtag at `*i`, which is moved past it and its hyphen. */
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

bool is_substatus_key(struct str key)
{
    size_t space = 0, dot;
    long number;

    while (space < key.length && key.data[space] != ' ')
        space++;
    for (dot = space; dot < key.length && key.data[dot] != '.';)
        dot++;
    return is_identifier(str_part(key, 0, space)) &&
           str_number(str_part(key, space + 1, dot - space - 1), MAX_NUMBER, &number) &&
           str_number(str_part(key, dot + 1, key.length), MAX_SUBSTATUS, &number);
}
