#include "command/generate.h"

#include "base/alloc.h"
#include "base/clock.h"
#include "base/diag.h"
#include "base/fatal.h"
#include "base/file.h"
#include "base/inputs.h"
#include "base/status.h"
#include "base/terminal.h"
#include "command/load.h"
#include "output/checker.h"
#include "output/depfile.h"
#include "output/outputs.h"
#include "output/writer.h"

#include <stdio.h>

static bool make_outputs(const struct options *options, struct outputs *outputs, struct sink *sink)
{
    const struct view *view = load_view(options);
    struct templates templates = {0};

    if (!view)
        return false;
    templates_add_set(&templates, options->set);
    if (options->templates)
        templates_add_dir(&templates, options->templates);
    *outputs = outputs_render(&templates, view, options->stdout_name, sink);
    progress_clear();
    return error_count() == 0;
}

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

static void tell_inputs(void)
{
    size_t count;
    const struct str *paths = inputs_list(&count);

    for (size_t i = 0; i < count; i++)
        fprintf(stderr, "read %s\n", paths[i].data);
}

static void tell_outputs(const struct options *options, const struct outputs *outputs, double start)
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

/* The target is what the build waits for: the stamp, or else the first file. */
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

static void print_lists(const struct options *options, const struct outputs *outputs)
{
    if (options->list_inputs)
        print_inputs();
    if (options->list_outputs)
        print_outputs(options, outputs);
}

int generate(const struct options *options)
{
    bool listed = options->list_inputs || options->list_outputs;
    struct sink printer = {listed ? ignore_output : print_output};
    bool writes = !listed && !options->stdout_name;
    struct sink *sink = writes ? writer_open(options->output) : &printer;
    double start = clock_seconds();
    struct outputs outputs;

    if (options->quiet)
        progress_mute();
    if (!make_outputs(options, &outputs, sink)) {
        if (writes)
            writer_abandon(sink);
        return STATUS_INPUT;
    }
    if (listed) {
        print_lists(options, &outputs);
        return STATUS_OK;
    }
    if (writes)
        writer_commit(sink, &outputs);
    if (options->depfile)
        write_depfile(options, &outputs);
    if (options->stamp)
        file_touch(options->stamp);
    if (options->verbose) {
        tell_inputs();
        tell_outputs(options, &outputs, start);
    }
    return STATUS_OK;
}

int check(const struct options *options)
{
    struct sink *sink = checker_open(options->output, options->quiet);
    double start = clock_seconds();
    struct outputs outputs;
    struct str command;

    if (!make_outputs(options, &outputs, sink))
        return STATUS_INPUT;
    if (options->verbose) {
        tell_inputs();
        fprintf(stderr, "%zu files compared in %.3f s\n", outputs.count, clock_seconds() - start);
    }
    if (checker_result(sink))
        return STATUS_OK;
    command = options_command_line(options);
    if (!options->quiet)
        fprintf(stderr, "to bring them up to date: %.*s -o %s\n", STR_ARGS(command),
                options->output);
    return STATUS_DIFFERENT;
}
