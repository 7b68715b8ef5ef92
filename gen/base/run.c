#include "base/run.h"

#include "base/alloc.h"

struct run this_run;

void run_reset(void)
{
    bool registered = this_run.temporary.registered; /* atexit() cannot be undone */

    alloc_free_all();
    this_run = (struct run){.temporary.registered = registered};
}
