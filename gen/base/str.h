/* str.h - a run of bytes with its length: texts of a specification may hold any byte, NUL too.
 *
 * What is inline here is so because it is called for each byte or for each name that is looked up.
 */
#ifndef STR_H
#define STR_H

#include <stdbool.h>
#include <stddef.h>

struct str {
    const char *data; /* UTF-8, not necessarily NUL-terminated; NULL only when absent */
    size_t length;    /* in bytes */
};

struct str_list {
    struct str *items;
    size_t count;
};

/* What printf takes for "%.*s". */
#define STR_ARGS(text) (int)(text).length, (text).data

/* A str of a string literal. */
#define STR(literal) ((struct str){(literal), sizeof(literal) - 1})

struct str str_from(const char *text);

/* Where the first of some bytes stands in a text; its length when they do not. */
size_t str_find(struct str text, struct str wanted);

bool str_equal(struct str a, struct str b);
static inline bool str_is(struct str a, const char *text)
{
    for (size_t i = 0; i < a.length; i++) {
        if (text[i] != a.data[i] || !text[i])
            return false;
    }
    return text[a.length] == '\0';
}
bool str_starts(struct str a, const char *prefix);
bool str_ends(struct str a, const char *suffix);
bool str_ends_with(struct str a, struct str suffix);

/* Orders by bytes, a prefix before what it is a prefix of; the same in every locale. */
int str_compare(struct str a, struct str b);

/* The part of `a` from byte `start`, at most `length` bytes of it. */
static inline struct str str_part(struct str a, size_t start, size_t length)
{
    if (start > a.length)
        start = a.length;
    if (length > a.length - start)
        length = a.length - start;
    return (struct str){start ? a.data + start : a.data, length};
}

/* Reads all of `a` as a decimal number without sign or leading zeros, at most `max`. */
bool str_number(struct str a, long max, long *number);

/* Classes of ASCII that no environment's locale changes, unlike <ctype.h>. */
static inline bool is_letter(char c)
{
    char lower = (char)(c | 0x20);

    return lower >= 'a' && lower <= 'z';
}

static inline bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

char to_upper(char c);
char to_lower(char c);

#endif
