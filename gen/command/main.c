/* gen4xx: generates files from a specification of HTTP status codes. */

#include "base/diag.h"
#include "base/run.h"
#include "command/options.h"

int main(int count, char **arguments)
{
    struct options options;
    int status;

    options_read(&options, count, arguments);
    status = options.command->run(&options);
    error_summary();
    run_reset();
    return status;
}
