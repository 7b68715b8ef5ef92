#include "base/checksum.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { DIGITS = 16 };

static const char mark[] = "fx64:";

static bool is_hex(char c)
{
    return is_digit(c) || (c >= 'a' && c <= 'f');
}

/* The place of the first seal's digits; the text's length when it has none. */
static size_t find_digits(struct str text)
{
    for (size_t i = 0; i + sizeof mark - 1 + DIGITS <= text.length; i++) {
        const char *at = memchr(text.at + i, mark[0], text.length - i);
        size_t digits = 0;

        if (!at)
            return text.length;
        i = (size_t)(at - text.at);
        if (!str_starts(str_part(text, i, text.length), mark))
            continue;
        at += sizeof mark - 1;
        while (digits < DIGITS && at + digits < text.at + text.length && is_hex(at[digits]))
            digits++;
        if (digits == DIGITS)
            return (size_t)(at - text.at);
    }
    return text.length;
}

static uint64_t add_word(uint64_t hash, uint64_t word)
{
    return ((hash << 5 | hash >> 59) ^ word) * 0x517cc1b727220a95;
}

/* Eight bytes as a number, the first is the lowest; compilers make one load of it. */
static uint64_t word_of(const unsigned char bytes[8])
{
    return (uint64_t)bytes[0] | (uint64_t)bytes[1] << 8 | (uint64_t)bytes[2] << 16 |
           (uint64_t)bytes[3] << 24 | (uint64_t)bytes[4] << 32 | (uint64_t)bytes[5] << 40 |
           (uint64_t)bytes[6] << 48 | (uint64_t)bytes[7] << 56;
}

static uint64_t add_bytes(uint64_t hash, struct str bytes)
{
    unsigned char last[8] = {0};
    size_t i = 0;

    for (; i + 8 <= bytes.length; i += 8)
        hash = add_word(hash, word_of((const unsigned char *)bytes.at + i));
    if (i < bytes.length)
        memcpy(last, bytes.at + i, bytes.length - i);
    return add_word(hash, word_of(last));
}

/* The digits that belong at a place of a text. */
static void compute(struct str text, size_t place, char digits[DIGITS + 1])
{
    uint64_t hash = add_bytes(add_bytes(0, str_part(text, 0, place)),
                              str_part(text, place + DIGITS, text.length));

    snprintf(digits, DIGITS + 1, "%016llx", (unsigned long long)hash);
}

void seal_close(char *bytes, size_t length)
{
    struct str text = {bytes, length};
    size_t place = find_digits(text);
    char digits[DIGITS + 1];

    if (place == length || !str_starts(str_part(text, place, DIGITS), "0000000000000000"))
        return;
    compute(text, place, digits);
    memcpy(bytes + place, digits, DIGITS);
}

enum seal seal_of(struct str text)
{
    size_t place = find_digits(text);
    char digits[DIGITS + 1];

    if (place == text.length)
        return SEAL_NONE;
    compute(text, place, digits);
    return memcmp(text.at + place, digits, DIGITS) == 0 ? SEAL_WHOLE : SEAL_BROKEN;
}
