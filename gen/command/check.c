#include "command/check.h"

#include "base/clock.h"
#include "base/status.h"
#include "command/command_line.h"
#include "command/job.h"
#include "output/checker.h"

#include <stdio.h>

/* Prints the command that brings the files up to date. */
static void print_remedy(const struct options *options)
{
    struct buffer command = {0};

    buffer_add(&command, command_line_text(options));
    command_line_add(&command, "-o", str_from(options->output));
    fprintf(stderr, "to bring them up to date: %.*s\n", STR_ARGS(buffer_text(&command)));
}

int check_command(const struct options *options)
{
    struct sink *sink = checker_open(options->output, options->quiet);
    double start = clock_seconds();
    struct outputs outputs;

    if (!job_render(options, &outputs, sink))
        return STATUS_INPUT;
    if (options->verbose) {
        job_report_inputs();
        fprintf(stderr, "%zu files compared in %.3f s\n", outputs.count, clock_seconds() - start);
    }
    if (checker_result(sink))
        return STATUS_OK;
    if (!options->quiet)
        print_remedy(options);
    return STATUS_DIFFERENT;
}
