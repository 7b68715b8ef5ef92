#include "base/inputs.h"

#include "base/alloc.h"
#include "base/run.h"

void inputs_add(const char *path)
{
    struct str name = alloc_copy(str_from(path));

    if (table_add(&this_run.inputs.known, name, name.data))
        return;
    this_run.inputs.paths =
        alloc_grow(this_run.inputs.paths, this_run.inputs.count, sizeof *this_run.inputs.paths);
    this_run.inputs.paths[this_run.inputs.count++] = name;
}

const struct str *inputs_list(size_t *count)
{
    *count = this_run.inputs.count;
    return this_run.inputs.paths;
}
