/* gen4xx: generates files from a specification of HTTP status codes. */

#include "base/diag.h"
#include "base/file.h"
#include "base/run.h"
#include "base/status.h"
#include "base/version.h"
#include "command/commands.h"
#include "command/help.h"
#include "command/option_table.h"

/* Does what the command line asks for. Returns the exit code. */
static int answer(const struct options *options)
{
    struct buffer out = {0};

    switch (options->request) {
    case REQUEST_COMMAND: return options->command->run(options);
    case REQUEST_USAGE: help_add_short(&out); break;
    case REQUEST_VERSION: buffer_print(&out, "gen4xx " GEN4XX_VERSION "\n"); break;
    case REQUEST_HELP:
        if (options->command)
            help_add_command(&out, options->command, option_table);
        else
            help_add(&out, commands, option_table);
        break;
    }
    stdout_write(buffer_text(&out));
    return options->request == REQUEST_USAGE ? STATUS_USAGE : STATUS_OK;
}

int main(int count, char **arguments)
{
    struct options options;
    int status;

    options_read(&options, commands, option_table, count, arguments);
    status = answer(&options);
    error_summary();
    run_reset();
    return status;
}
