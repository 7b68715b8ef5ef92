/* gen4xx: reads a specification of status codes and makes files of it. */

#include "base/alloc.h"
#include "base/diag.h"
#include "command/options.h"

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
