/* gen4xx: reads a specification of status codes and makes files of it. */

#include "arena.h"
#include "diag.h"
#include "options.h"

int main(int count, char **arguments)
{
    struct options options;
    int status;

    options_read(&options, count, arguments);
    status = options.command->run(&options);
    error_summary();
    arena_free();
    return status;
}
