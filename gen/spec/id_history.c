#include "base/alloc.h"
#include "spec/merge_internal.h"

#include <limits.h>

/* A text refers to the code that had its id when the text's layer was read. A later layer may give
 * the id to another code: the built-in texts then stay with the first code. If the layer removes
 * the code, its texts go with it. So each id keeps a history of the codes that had it. A layer is a
 * file, and files are numbered in the order in which they are read. */
struct period {
    const struct code *code;
    unsigned from, until; /* sources; UINT_MAX if it has not ended */
    struct period *earlier;
};

void id_history_add(struct merge *merge, struct str id, const struct code *code, unsigned source)
{
    struct period *period = alloc_zeroed(1, sizeof *period);

    *period = (struct period){.code = code, .from = source, .until = UINT_MAX};
    period->earlier = (struct period *)table_add(&merge->id_history, id, period);
    if (period->earlier)
        table_set(&merge->id_history, id, period);
}

void id_history_end(const struct merge *merge, struct str id, const struct code *code,
                    unsigned source)
{
    struct period *period = (struct period *)table_get(&merge->id_history, id);

    for (; period; period = period->earlier) {
        if (period->code == code && period->until == UINT_MAX)
            period->until = source;
    }
}

const struct code *id_history_find(const struct merge *merge, struct str id, unsigned source)
{
    const struct period *latest = table_get(&merge->id_history, id), *period = latest;
    const struct code *final;

    while (period && (period->from > source || period->until <= source))
        period = period->earlier;
    if (period && period->code->remove)
        return period->code;
    final = table_get(&merge->ids, period ? period->code->full_id : id);
    if (period || final)
        return final;
    return latest && latest->code->remove ? latest->code : NULL;
}
