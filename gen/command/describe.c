#include "command/describe.h"

#include "base/alloc.h"
#include "base/version.h"
#include "command/help.h"
#include "data/record.h"
#include "mustache/escape.h"
#include "mustache/templates.h"
#include "spec/format.h"
#include "spec/key_records.h"
#include "view/view.h"

#include <string.h>

/* An option, and what a shell should complete after it. */
struct option_row {
    const char *name, *letter, *value, *commands, *help;
    bool file, dir;
};
struct option_row_list {
    struct option_row *items;
    size_t count;
};

struct command_row {
    const char *name, *operands, *help;
    struct option_row_list options;
};

/* A set of templates, and the files that it makes. */
struct set_row {
    struct str name;
    struct word_list files;
};

/* A field of a record that templates see. */
struct field_row {
    const char *name, *type, *of, *help;
    bool unlisted;
};

struct record_row {
    const char *name;
    LIST(struct field_row) fields;
};

struct program {
    const char *version;
    LIST(struct command_row) commands;
    struct option_row_list options;
    LIST(const struct exit_code) exit_codes;
    LIST(struct set_row) sets;
    LIST(const struct output_kind) output_kinds;
    struct key_record_list keys;
    LIST(struct record_row) records;
};

static const struct field option_fields[] = {
    {"option", TYPE_STRING, "its name: `--output`", MEMBER(option_row, name)},
    {"letter", TYPE_STRING, "its short name, if it has one", MEMBER(option_row, letter)},
    {"value", TYPE_STRING, "the name of its value, if it has one", MEMBER(option_row, value)},
    {"known_to", TYPE_STRING, "the commands that have it", MEMBER(option_row, commands)},
    {"help", TYPE_STRING, "what it does", MEMBER(option_row, help)},
    {"file", TYPE_FLAG, "whether its value is a file", MEMBER(option_row, file)},
    {"folder", TYPE_FLAG, "whether its value is a directory", MEMBER(option_row, dir)},
};
static const struct record_type option_type = {RECORD_TYPE("an option", option_row, option_fields)};

static const struct field command_fields[] = {
    {"command", TYPE_STRING, "its name: `generate`", MEMBER(command_row, name)},
    {"operands", TYPE_STRING, "the operands that it needs", MEMBER(command_row, operands)},
    {"help", TYPE_STRING, "what it does", MEMBER(command_row, help)},
    {"options", TYPE_LIST, "its options", MEMBER(command_row, options), &option_type},
};
static const struct record_type command_type = {
    RECORD_TYPE("a command", command_row, command_fields)};

static const struct field exit_code_fields[] = {
    {"code", TYPE_NUMBER, "the exit code", MEMBER(exit_code, code)},
    {"help", TYPE_STRING, "what it means", MEMBER(exit_code, help)},
};
static const struct record_type exit_code_type = {
    RECORD_TYPE("an exit code", exit_code, exit_code_fields)};

static const struct field output_kind_fields[] = {
    {"kind", TYPE_STRING, "its name: `C`", MEMBER(output_kind, name)},
    {"extensions", TYPE_STRING, "the extensions of its files, separated by spaces",
     MEMBER(output_kind, extensions)},
    {"help", TYPE_STRING, "where `{{name}}` may stand in such a file", MEMBER(output_kind, help)},
};
static const struct record_type output_kind_type = {
    RECORD_TYPE("a kind of output file", output_kind, output_kind_fields)};

static const struct field set_fields[] = {
    {"set", TYPE_TEXT, "its name, for `--set`", MEMBER(set_row, name)},
    {"files", TYPE_WORDS, "the files that it makes", MEMBER(set_row, files)},
};
static const struct record_type set_type = {RECORD_TYPE("a set of templates", set_row, set_fields)};

static const struct field field_fields[] = {
    {"field", TYPE_STRING, "its name", MEMBER(field_row, name)},
    {"type", TYPE_STRING, "`text`, `number`, `flag`, `choice`, `list` or `record`",
     MEMBER(field_row, type)},
    {"of", TYPE_STRING, "the record that it is, or that its items are", MEMBER(field_row, of)},
    {"help", TYPE_STRING, "what it holds", MEMBER(field_row, help)},
    {"unlisted", TYPE_FLAG, "whether `dump` leaves it out", MEMBER(field_row, unlisted)},
};
static const struct record_type field_type = {
    RECORD_TYPE("a field of templates", field_row, field_fields)};

static const struct field record_fields[] = {
    {"record", TYPE_STRING, "its name: `a code`", MEMBER(record_row, name)},
    {"fields", TYPE_LIST, "its fields", MEMBER(record_row, fields), &field_type},
};
static const struct record_type record_row_type = {
    RECORD_TYPE("a record of templates", record_row, record_fields)};

static const struct field program_fields[] = {
    {"version", TYPE_STRING, "the version of gen4xx", MEMBER(program, version)},
    {"commands", TYPE_LIST, "the commands", MEMBER(program, commands), &command_type},
    {"options", TYPE_LIST, "the options", MEMBER(program, options), &option_type},
    {"exit_codes", TYPE_LIST, "the exit codes", MEMBER(program, exit_codes), &exit_code_type},
    {"sets", TYPE_LIST, "the built-in sets of templates", MEMBER(program, sets), &set_type},
    {"output_kinds", TYPE_LIST, "the kinds of output files", MEMBER(program, output_kinds),
     &output_kind_type},
    {"keys", TYPE_LIST, "the format of specifications", MEMBER(program, keys), &key_record_type},
    {"records", TYPE_LIST, "the data that templates see", MEMBER(program, records),
     &record_row_type},
};
static const struct record_type program_type = {
    RECORD_TYPE("the program", program, program_fields)};

/* --- the command line --- */

static struct option_row_list list_options(const struct command *commands,
                                           const struct command_option *options, unsigned mask)
{
    struct option_row_list rows = {0};

    for (const struct command_option *option = options; option->name; option++) {
        if (!(option->commands & mask))
            continue;
        LIST_ADD(&rows, (struct option_row){
                            option->name,
                            option->letter,
                            option->value,
                            option_commands(option, commands),
                            option->help,
                            option->value && strstr(option->value, "FILE"),
                            option->value && strstr(option->value, "DIR"),
                        });
    }
    return rows;
}

static void add_commands(struct program *program, const struct command *commands,
                         const struct command_option *options)
{
    for (const struct command *command = commands; command->name; command++)
        LIST_ADD(&program->commands,
                 (struct command_row){command->name, command->operands, command->help,
                                      list_options(commands, options, command->bit)});
    program->options = list_options(commands, options, ~0U);
}

static void add_exit_codes(struct program *program)
{
    program->exit_codes.items = exit_codes;
    while (exit_codes[program->exit_codes.count].help)
        program->exit_codes.count++;
}

static void add_output_kinds(struct program *program)
{
    program->output_kinds.items = output_kinds;
    while (output_kinds[program->output_kinds.count].name)
        program->output_kinds.count++;
}

static struct word_list list_files(struct str set)
{
    struct templates templates = {0};
    struct word_list files = {0};

    templates_add_set(&templates, alloc_copy(set).data);
    for (size_t i = 0; i < templates.count; i++) {
        if (templates_makes_output(&templates.files[i]))
            LIST_ADD(&files, (struct word){.text = templates.files[i].name});
    }
    return files;
}

static void add_sets(struct program *program)
{
    size_t count;
    const struct str *names = templates_sets(&count);

    for (size_t i = 0; i < count; i++)
        LIST_ADD(&program->sets, (struct set_row){names[i], list_files(names[i])});
}

/* --- the format of specifications --- */

/* Adds the keys of a record, and then those of the records in it. */
static void add_keys(struct program *program, const struct format_record *record)
{
    for (size_t i = 0; i < record->keys.count; i++)
        LIST_ADD(&program->keys, record->keys.items[i]);
    for (size_t i = 0; i < record->keys.count; i++) {
        if (record->keys.items[i].record)
            add_keys(program, record->keys.items[i].record);
    }
}

/* --- the data of templates --- */

static const char *type_name(enum field_type type)
{
    switch (type) {
    case TYPE_NUMBER: return "number";
    case TYPE_FLAG: return "flag";
    case TYPE_CHOICE: return "choice";
    case TYPE_WORDS:
    case TYPE_LABELS:
    case TYPE_LIST:
    case TYPE_MAP:
    case TYPE_COMPUTED_LIST: return "list";
    case TYPE_RANGE:
    case TYPE_RECORD:
    case TYPE_COMPUTED_RECORD: return "record";
    default: return "text";
    }
}

static bool has_record(const struct program *program, const char *name)
{
    for (size_t i = 0; i < program->records.count; i++) {
        if (strcmp(program->records.items[i].name, name) == 0)
            return true;
    }
    return false;
}

static struct record_row describe_record(const struct field_list *fields, const char *name)
{
    struct record_row row = {.name = name};

    for (size_t i = 0; i < fields->count; i++) {
        const struct field *field = fields->items[i];
        const struct record_type *type = field_record(field);

        LIST_ADD(&row.fields,
                 (struct field_row){field->name, type_name(field->type), type ? type->name : NULL,
                                    field->help, field->unlisted});
    }
    return row;
}

/* Adds a type, and then the types that its fields lead to, each once. */
static void add_records(struct program *program, const struct record_type *type)
{
    struct field_list fields = record_type_fields(type);

    if (has_record(program, type->name))
        return;
    LIST_ADD(&program->records, describe_record(&fields, type->name));
    for (size_t i = 0; i < fields.count; i++) {
        if (field_record(fields.items[i]))
            add_records(program, field_record(fields.items[i]));
    }
}

struct value describe_program(const struct command *commands, const struct command_option *options)
{
    struct program *program = alloc_zeroed(1, sizeof *program);

    program->version = GEN4XX_VERSION;
    add_commands(program, commands, options);
    add_exit_codes(program);
    add_sets(program);
    add_output_kinds(program);
    add_keys(program, format_record_new(&document_type, STR("")));
    add_records(program, &view_type);
    return record_value(&program_type, program);
}
