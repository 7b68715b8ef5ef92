/* str.h - a run of bytes with its length: texts of a specification may hold any byte, NUL too. */
#ifndef STR_H
#define STR_H

#include <stdbool.h>
#include <stddef.h>

struct str {
    const char *at; /* UTF-8, not necessarily NUL-terminated; NULL only when absent */
    size_t length;  /* in bytes */
};

/* A str of a string literal. */
#define STR(literal) ((struct str){(literal), sizeof(literal) - 1})

struct str str_from(const char *text);
bool str_equal(struct str a, struct str b);
bool str_is(struct str a, const char *text);
bool str_starts(struct str a, const char *prefix);
bool str_ends(struct str a, const char *suffix);

/* Orders by bytes, a prefix before what it is a prefix of; the same in every locale. */
int str_compare(struct str a, struct str b);

/* The part of `a` from byte `start`, at most `length` bytes of it. */
struct str str_part(struct str a, size_t start, size_t length);

/* Reads all of `a` as a decimal number without sign or leading zeros, at most `max`. */
bool str_number(struct str a, long max, long *number);

/* Classes of ASCII that no environment's locale changes, unlike <ctype.h>. */
bool is_letter(char c);
bool is_digit(char c);
char to_upper(char c);
char to_lower(char c);

#endif
