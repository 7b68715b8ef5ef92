#include "command/generate.h"

#include "base/clock.h"
#include "base/fatal.h"
#include "base/file.h"
#include "base/inputs.h"
#include "base/terminal.h"
#include "command/job.h"
#include "output/depfile.h"
#include "output/writer.h"

#include <stdio.h>

static void print_output(struct sink *sink, struct output *output, struct str text)
{
    (void)sink;
    (void)output;
    stdout_write(text);
}

static void ignore_output(struct sink *sink, struct output *output, struct str text)
{
    (void)sink;
    (void)output;
    (void)text;
}

static void print_inputs(void)
{
    size_t count;
    const struct str *paths = inputs_list(&count);
    struct buffer out = {0};

    for (size_t i = 0; i < count; i++)
        buffer_print(&out, "%s\n", paths[i].data);
    stdout_write(buffer_text(&out));
}

static void print_outputs(const struct options *options, const struct outputs *outputs)
{
    struct buffer out = {0};

    for (size_t i = 0; i < outputs->count; i++)
        buffer_print(&out, "%s\n", output_path(options->output, &outputs->list[i]));
    stdout_write(buffer_text(&out));
}

static void report_outputs(const struct options *options, const struct outputs *outputs,
                           double start)
{
    size_t written = 0;

    for (size_t i = 0; i < outputs->count; i++) {
        fprintf(stderr, "%s %s\n", outputs->list[i].written ? "wrote" : "left alone",
                output_path(options->output, &outputs->list[i]));
        written += outputs->list[i].written;
    }
    fprintf(stderr, "%zu written, %zu left alone, in %.3f s\n", written, outputs->count - written,
            clock_seconds() - start);
}

/* The target is the file that the build waits for: the stamp or else the first output. */
static void write_depfile(const struct options *options, const struct outputs *outputs)
{
    size_t count;
    const struct str *paths = inputs_list(&count);
    const char *target = options->stamp;
    struct buffer out = {0};

    if (!target && outputs->count)
        target = output_path(options->output, &outputs->list[0]);
    if (!target)
        fatal(STATUS_USAGE, "no file is made that could be the target of '--depfile'");
    if (!depfile_add(&out, str_from(target), paths, count))
        fatal(STATUS_INPUT, "a path with a line break cannot stand in a depfile");
    file_write(options->depfile, buffer_text(&out));
}

/* Writes what belongs to outputs that were written or printed. */
static void finish(const struct options *options, const struct outputs *outputs, double start)
{
    if (options->depfile)
        write_depfile(options, outputs);
    if (options->stamp)
        file_touch(options->stamp);
    if (options->verbose) {
        job_report_inputs();
        report_outputs(options, outputs, start);
    }
}

static int list_files(const struct options *options)
{
    struct sink sink = {ignore_output};
    struct outputs outputs;

    if (!job_render(options, &outputs, &sink))
        return STATUS_INPUT;
    if (options->list_inputs)
        print_inputs();
    if (options->list_outputs)
        print_outputs(options, &outputs);
    return STATUS_OK;
}

static int print_one(const struct options *options)
{
    struct sink sink = {print_output};
    double start = clock_seconds();
    struct outputs outputs;

    if (!job_render(options, &outputs, &sink))
        return STATUS_INPUT;
    finish(options, &outputs, start);
    return STATUS_OK;
}

static int write_all(const struct options *options)
{
    struct sink *sink = writer_open(options->output);
    double start = clock_seconds();
    struct outputs outputs;

    if (!job_render(options, &outputs, sink)) {
        writer_abandon(sink);
        return STATUS_INPUT;
    }
    writer_commit(sink, &outputs);
    finish(options, &outputs, start);
    return STATUS_OK;
}

int generate_command(const struct options *options)
{
    if (options->quiet)
        progress_mute();
    if (options->list_inputs || options->list_outputs)
        return list_files(options);
    return options->stdout_name ? print_one(options) : write_all(options);
}
