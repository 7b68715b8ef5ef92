#include "base/checksum.h"

#include "base/alloc.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

enum { DIGITS = 16 };

static const char name[] = "xxh64:", zeros[] = "0000000000000000";

/* --- XXH64 --- */

static const uint64_t prime1 = 0x9E3779B185EBCA87, prime2 = 0xC2B2AE3D27D4EB4F,
                      prime3 = 0x165667B19E3779F9, prime4 = 0x85EBCA77C2B2AE63,
                      prime5 = 0x27D4EB2F165667C5;

/* Little-endian numbers; compilers make one load of each. */
static uint64_t read32(const unsigned char bytes[4])
{
    return (uint64_t)bytes[0] | (uint64_t)bytes[1] << 8 | (uint64_t)bytes[2] << 16 |
           (uint64_t)bytes[3] << 24;
}

static uint64_t read64(const unsigned char bytes[8])
{
    return (uint64_t)bytes[0] | (uint64_t)bytes[1] << 8 | (uint64_t)bytes[2] << 16 |
           (uint64_t)bytes[3] << 24 | (uint64_t)bytes[4] << 32 | (uint64_t)bytes[5] << 40 |
           (uint64_t)bytes[6] << 48 | (uint64_t)bytes[7] << 56;
}

static uint64_t rotate(uint64_t number, int bits)
{
    return number << bits | number >> (64 - bits);
}

static uint64_t mix_lane(uint64_t lane, uint64_t input)
{
    return rotate(lane + input * prime2, 31) * prime1;
}

/* Hashes blocks of 32 bytes in four lanes. */
static uint64_t hash_blocks(const unsigned char **data, const unsigned char *end)
{
    uint64_t lanes[4] = {prime1 + prime2, prime2, 0, 0 - prime1}, hash;

    for (; end - *data >= 32; *data += 32) {
        for (int i = 0; i < 4; i++)
            lanes[i] = mix_lane(lanes[i], read64(*data + 8 * i));
    }
    hash = rotate(lanes[0], 1) + rotate(lanes[1], 7) + rotate(lanes[2], 12) + rotate(lanes[3], 18);
    for (int i = 0; i < 4; i++)
        hash = (hash ^ mix_lane(0, lanes[i])) * prime1 + prime4;
    return hash;
}

uint64_t xxh64(struct str bytes)
{
    const unsigned char *data = (const unsigned char *)bytes.data, *end = data + bytes.length;
    uint64_t hash = bytes.length >= 32 ? hash_blocks(&data, end) : prime5;

    hash += bytes.length;
    for (; end - data >= 8; data += 8)
        hash = rotate(hash ^ mix_lane(0, read64(data)), 27) * prime1 + prime4;
    if (end - data >= 4) {
        hash = rotate(hash ^ read32(data) * prime1, 23) * prime2 + prime3;
        data += 4;
    }
    for (; data < end; data++)
        hash = rotate(hash ^ *data * prime5, 11) * prime1;
    hash = (hash ^ hash >> 33) * prime2;
    hash = (hash ^ hash >> 29) * prime3;
    return hash ^ hash >> 32;
}

/* --- checksums in files --- */

static bool is_hex(char c)
{
    return is_digit(c) || (c >= 'a' && c <= 'f');
}

/* The offset of the first checksum's digits, or the length of the text. */
static size_t find_digits(struct str text)
{
    for (size_t i = 0; i + sizeof name - 1 + DIGITS <= text.length; i++) {
        const char *at = memchr(text.data + i, name[0], text.length - i);
        size_t digits = 0;

        if (!at)
            return text.length;
        i = (size_t)(at - text.data);
        if (!str_starts(str_part(text, i, text.length), name))
            continue;
        at += sizeof name - 1;
        while (digits < DIGITS && at + digits < text.data + text.length && is_hex(at[digits]))
            digits++;
        if (digits == DIGITS)
            return (size_t)(at - text.data);
    }
    return text.length;
}

/* Computes the digits of a text that has zeros in their place. */
static void compute(struct str text, char digits[DIGITS + 1])
{
    snprintf(digits, DIGITS + 1, "%016" PRIx64, xxh64(text));
}

void checksum_fill(char *bytes, size_t length)
{
    struct str text = {bytes, length};
    size_t offset = find_digits(text);
    char digits[DIGITS + 1];

    if (offset == length || !str_starts(str_part(text, offset, DIGITS), zeros))
        return;
    compute(text, digits);
    memcpy(bytes + offset, digits, DIGITS);
}

enum checksum_state checksum_check(struct str text)
{
    size_t offset = find_digits(text);
    struct str copy;
    char digits[DIGITS + 1];

    if (offset == text.length)
        return CHECKSUM_NONE;
    copy = alloc_copy(text);
    memcpy((char *)copy.data + offset, zeros, DIGITS);
    compute(copy, digits);
    return memcmp(text.data + offset, digits, DIGITS) == 0 ? CHECKSUM_INTACT : CHECKSUM_BROKEN;
}
