#include "base/alloc.h"
#include "spec/merge_internal.h"

#include <limits.h>

/* A layer means by an id what the layers up to it mean by it: the texts of the built-in locales
 * stay with a code whose id a later layer changes, go with one that it removes, and are not those
 * of another code that it gives the id to. So each id has its history: which code had it in which
 * layers. A layer is a file; files are numbered in the order in which they are read. */
struct claim {
    const struct code *code;
    unsigned from, until; /* the files that give the id and take it away; UINT_MAX if none does */
    struct claim *earlier;
};

void claim_id(struct assembly *assembly, struct str id, const struct code *code, unsigned source)
{
    struct claim *claim = alloc_zeroed(1, sizeof *claim);

    *claim = (struct claim){.code = code, .from = source, .until = UINT_MAX};
    claim->earlier = (struct claim *)table_add(&assembly->claims, id, claim);
    if (claim->earlier)
        table_set(&assembly->claims, id, claim);
}

static struct claim *find_claim(const struct assembly *assembly, struct str id, unsigned source)
{
    struct claim *claim = (struct claim *)table_get(&assembly->claims, id);

    while (claim && (claim->from > source || claim->until <= source))
        claim = claim->earlier;
    return claim;
}

void release_id(struct assembly *assembly, struct str id, const struct code *code, unsigned source)
{
    struct claim *claim = (struct claim *)table_get(&assembly->claims, id);

    for (; claim; claim = claim->earlier) {
        if (claim->code == code && claim->until == UINT_MAX)
            claim->until = source;
    }
}

const struct code *claimed_code(const struct assembly *assembly, struct str id, unsigned source)
{
    const struct claim *claim = find_claim(assembly, id, source);
    const struct code *later = table_get(&assembly->ids, id);

    if (claim)
        return claim->code->remove ? claim->code : table_get(&assembly->ids, claim->code->full_id);
    if (later)
        return later;
    claim = table_get(&assembly->claims, id);
    return claim && claim->code->remove ? claim->code : NULL;
}
