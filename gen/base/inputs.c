#include "base/inputs.h"

#include "base/alloc.h"
#include "base/table.h"

static struct names known;
static struct str *paths;
static size_t path_count;

void inputs_add(const char *path)
{
    struct str name = arena_copy(str_from(path));

    if (names_add(&known, name, &known))
        return;
    paths = arena_grow(paths, path_count, sizeof *paths);
    paths[path_count++] = name;
}

const struct str *inputs(size_t *count)
{
    *count = path_count;
    return paths;
}

void inputs_reset(void)
{
    known = (struct names){0};
    paths = NULL;
    path_count = 0;
}
