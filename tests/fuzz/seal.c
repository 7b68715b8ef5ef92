/* What `check` and `diff` read of files that somebody may have edited: the seal in a banner, the
 * names in a header. Two files, with a form feed on a line of its own between them. */
#include "fuzz.h"

#include "base/alloc.h"
#include "base/checksum.h"
#include "command/changes.h"
#include "output/diff.h"

#include <string.h>

/* Closed, a seal is whole, and closing it again changes nothing. */
static void try_seal(struct str text)
{
    struct str copy = arena_copy(text), once;
    char *bytes = (char *)copy.at;
    bool open = str_find(text, STR(SEAL_OPEN)) < text.length;
    enum seal before = seal_of(text), after;

    seal_close(bytes, copy.length);
    once = arena_copy(copy);
    after = seal_of(copy);
    MUST((before == SEAL_NONE) == (after == SEAL_NONE));
    MUST(!open || before != SEAL_NONE);
    MUST(str_equal(text, copy) ? before == after : after == SEAL_WHOLE);
    seal_close(bytes, copy.length);
    MUST(str_equal(once, copy));
}

/* A bit that changes outside of the digits breaks the seal. */
static void try_change(struct str text)
{
    struct str copy = arena_copy(text);
    size_t last = text.length - 1;

    if (!text.length || seal_of(text) != SEAL_WHOLE || text.at[last] == 'f' ||
        is_digit(text.at[last]))
        return;
    ((char *)copy.at)[last] ^= 0x40;
    MUST(seal_of(copy) == SEAL_BROKEN);
}

static void try_names(struct str text, struct str other)
{
    struct public_names before = {0}, after = {0};
    struct buffer out = {0};
    bool breaks;

    if (!names_of_header(source_embedded("old.h", text), &before) ||
        !names_of_header(source_embedded("new.h", other), &after))
        return;
    breaks = changes_add(&out, &before, &after);
    MUST(!breaks || out.length);
    out.length = 0;
    MUST(!changes_add(&out, &before, &before) || out.length);
}

static void try_diff(struct str text, struct str other)
{
    struct buffer out = {0};

    diff_add(&out, STR("old"), text, STR("new"), other);
    MUST((out.length == 0) == str_equal(text, other));
}

static void run(struct str input)
{
    struct str first = fuzz_part(&input), second = fuzz_part(&input);

    try_seal(first);
    try_change(first);
    try_names(first, second);
    try_diff(first, second);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_run(run, data, size);
    return 0;
}
