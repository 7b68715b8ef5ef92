#include "command/describe.h"

#include "base/alloc.h"
#include "base/buffer.h"
#include "base/version.h"
#include "command/help.h"
#include "data/record.h"
#include "mustache/escape.h"
#include "mustache/templates.h"
#include "spec/format.h"
#include "view/view.h"

#include <string.h>

/* An option, with what a shell should complete behind it. */
struct option_row {
    const char *name, *letter, *value, *commands, *help;
    bool file, dir;
};

struct command_row {
    const char *name, *operands, *help;
    struct struct_list options;
};

/* A key of a specification by its path: codes[].number. */
struct key_row {
    struct str path, holds;
    const char *help;
    bool required, defining;
};

struct field_row {
    const char *name, *type, *of, *help;
};

struct record_row {
    const char *name;
    struct struct_list fields;
};

struct set_row {
    struct str name;
};

struct program {
    const char *version;
    struct struct_list commands, options, exit_codes, sets, output_kinds, keys, records;
};

static const struct field option_fields[] = {
    {"option", FIELD_STRING, AT(option_row, name), NULL, "its name: `--output`"},
    {"letter", FIELD_STRING, AT(option_row, letter), NULL, "its short name, if any"},
    {"value", FIELD_STRING, AT(option_row, value), NULL, "what follows it, if anything"},
    {"known_to", FIELD_STRING, AT(option_row, commands), NULL, "the commands that know it"},
    {"help", FIELD_STRING, AT(option_row, help), NULL, "what it does"},
    {"file", FIELD_FLAG, AT(option_row, file), NULL, "whether a file follows it"},
    {"folder", FIELD_FLAG, AT(option_row, dir), NULL, "whether a folder follows it"},
};
static const struct kind option_kind = KIND("an option", option_row, option_fields);

static const struct field command_fields[] = {
    {"command", FIELD_STRING, AT(command_row, name), NULL, "its name: `generate`"},
    {"operands", FIELD_STRING, AT(command_row, operands), NULL, "what must follow it"},
    {"help", FIELD_STRING, AT(command_row, help), NULL, "what it does"},
    {"options", FIELD_LIST, AT(command_row, options), &option_kind, "the options that it knows"},
};
static const struct kind command_kind = KIND("a command", command_row, command_fields);

static const struct field exit_code_fields[] = {
    {"code", FIELD_NUMBER, AT(exit_code, code), NULL, "the exit code"},
    {"help", FIELD_STRING, AT(exit_code, help), NULL, "what it means"},
};
static const struct kind exit_code_kind = KIND("an exit code", exit_code, exit_code_fields);

static const struct field set_fields[] = {
    {"set", FIELD_TEXT, AT(set_row, name), NULL, "its name, as `--set` takes it"},
};
static const struct kind set_kind = KIND("a set of templates", set_row, set_fields);

static const struct field output_kind_fields[] = {
    {"kind", FIELD_STRING, AT(output_kind, name), NULL, "its name: `C`"},
    {"extensions", FIELD_STRING, AT(output_kind, extensions), NULL,
     "the extensions of its files, separated by spaces"},
    {"help", FIELD_STRING, AT(output_kind, help), NULL,
     "where `{{name}}` may stand in such a file"},
};
static const struct kind output_kind_kind =
    KIND("a kind of output file", output_kind, output_kind_fields);

static const struct field key_fields[] = {
    {"path", FIELD_TEXT, AT(key_row, path), NULL, "its path: `codes[].number`"},
    {"holds", FIELD_TEXT, AT(key_row, holds), NULL, "what it holds"},
    {"help", FIELD_STRING, AT(key_row, help), NULL, "what it is for"},
    {"required", FIELD_FLAG, AT(key_row, required), NULL, "whether it must be there"},
    {"defining", FIELD_FLAG, AT(key_row, defining), NULL,
     "whether it must, unless its record changes another"},
};
static const struct kind key_kind = KIND("a key of specifications", key_row, key_fields);

static const struct field field_fields[] = {
    {"field", FIELD_STRING, AT(field_row, name), NULL, "its name"},
    {"type", FIELD_STRING, AT(field_row, type), NULL,
     "`text`, `number`, `flag`, `list` or `record`"},
    {"of", FIELD_STRING, AT(field_row, of), NULL, "the record that it is, or is a list of"},
    {"help", FIELD_STRING, AT(field_row, help), NULL, "what it holds"},
};
static const struct kind field_kind = KIND("a field of templates", field_row, field_fields);

static const struct field record_fields[] = {
    {"record", FIELD_STRING, AT(record_row, name), NULL, "what it is: `a code`"},
    {"fields", FIELD_LIST, AT(record_row, fields), &field_kind, "its fields"},
};
static const struct kind record_kind = KIND("a record of templates", record_row, record_fields);

static const struct field program_fields[] = {
    {"version", FIELD_STRING, AT(program, version), NULL, "that of gen4xx"},
    {"commands", FIELD_LIST, AT(program, commands), &command_kind, "what it can do"},
    {"options", FIELD_LIST, AT(program, options), &option_kind, "what it can be told"},
    {"exit_codes", FIELD_LIST, AT(program, exit_codes), &exit_code_kind, "how it ends"},
    {"sets", FIELD_LIST, AT(program, sets), &set_kind, "the built-in sets of templates"},
    {"output_kinds", FIELD_LIST, AT(program, output_kinds), &output_kind_kind,
     "the kinds of output files"},
    {"keys", FIELD_LIST, AT(program, keys), &key_kind, "the format of specifications"},
    {"records", FIELD_LIST, AT(program, records), &record_kind, "what templates see"},
};
static const struct kind program_kind = KIND("the program", program, program_fields);

/* --- the command line --- */

static struct struct_list list_options(const struct command *commands,
                                       const struct command_option *options,
                                       const struct command *command)
{
    struct option_row *rows = NULL;
    size_t count = 0;

    for (const struct command_option *option = options; option->name; option++) {
        if (command && !(option->commands & command->bit))
            continue;
        rows = alloc_grow(rows, count, sizeof *rows);
        rows[count++] = (struct option_row){
            option->name,
            option->letter,
            option->value,
            option_commands(option, commands),
            option->help,
            option->value && strstr(option->value, "FILE"),
            option->value && strstr(option->value, "DIR"),
        };
    }
    return (struct struct_list){rows, count};
}

static struct struct_list list_commands(const struct command *commands,
                                        const struct command_option *options)
{
    struct command_row *rows = NULL;
    size_t count = 0;

    for (const struct command *command = commands; command->name; command++) {
        rows = alloc_grow(rows, count, sizeof *rows);
        rows[count++] = (struct command_row){command->name, command->operands, command->help,
                                             list_options(commands, options, command)};
    }
    return (struct struct_list){rows, count};
}

static struct struct_list list_exit_codes(void)
{
    size_t count = 0;

    while (exit_codes[count].help)
        count++;
    return (struct struct_list){exit_codes, count};
}

static struct struct_list list_sets(void)
{
    size_t count;
    const struct str *names = templates_sets(&count);
    struct set_row *rows = alloc_zeroed(count, sizeof *rows);

    for (size_t i = 0; i < count; i++)
        rows[i].name = names[i];
    return (struct struct_list){rows, count};
}

static struct struct_list list_output_kinds(void)
{
    size_t count = 0;

    while (output_kinds[count].name)
        count++;
    return (struct struct_list){output_kinds, count};
}

/* --- the format of specifications --- */

static void add_choices(struct buffer *out, const struct key *key)
{
    for (size_t i = 0; key->choices[i]; i++)
        buffer_print(out, "%s`%s`", i ? ", " : "", key->choices[i]);
}

static struct str holds(const struct key *key)
{
    struct buffer out = {0};

    switch (key->type) {
    case TYPE_TEXT: buffer_print(&out, "text"); break;
    case TYPE_PHRASE: buffer_print(&out, "text without control characters"); break;
    case TYPE_IDENTIFIER: buffer_print(&out, "identifier"); break;
    case TYPE_NUMBER: buffer_print(&out, "number, %ld to %ld", key->min, key->max); break;
    case TYPE_RANGE: buffer_print(&out, "list of two numbers"); break;
    case TYPE_FLAG: buffer_print(&out, "`true` or `false`"); break;
    case TYPE_CHOICE: add_choices(&out, key); break;
    case TYPE_WORDS: buffer_print(&out, "list of texts"); break;
    case TYPE_LABELS: buffer_print(&out, "map of texts"); break;
    case TYPE_RECORD: buffer_print(&out, "%s", key->record->name); break;
    case TYPE_RECORDS: buffer_print(&out, "list, each %s", key->record->name); break;
    case TYPE_MAP: buffer_print(&out, "map, each %s", key->record->name); break;
    }
    return buffer_text(&out);
}

static const char *step_into(const struct key *key)
{
    if (key->type == TYPE_RECORDS)
        return "[].";
    return key->type == TYPE_MAP ? ".*." : ".";
}

/* The keys of a record, then those of the records in it. */
static void add_keys(struct struct_list *list, const struct record *record, struct str path)
{
    for (size_t i = 0; i < record->key_count; i++) {
        const struct key *key = &record->keys[i];
        struct key_row *rows = alloc_grow((void *)list->items, list->count, sizeof *rows);

        rows[list->count++] =
            (struct key_row){alloc_printf("%s%s", path.data, key->name), holds(key), key->help,
                             key->need == REQUIRED, key->need == DEFINING};
        list->items = rows;
    }
    for (size_t i = 0; i < record->key_count; i++) {
        const struct key *key = &record->keys[i];

        if (key->record)
            add_keys(list, key->record,
                     alloc_printf("%s%s%s", path.data, key->name, step_into(key)));
    }
}

/* --- what templates see --- */

static struct struct_list list_fields(const struct kind *kind)
{
    static const char *const types[] = {
        [FIELD_TEXT] = "text",      [FIELD_STRING] = "text",        [FIELD_NUMBER] = "number",
        [FIELD_FLAG] = "flag",      [FIELD_LIST] = "list",          [FIELD_RECORD] = "record",
        [FIELD_LAST] = "flag",      [FIELD_MADE_TEXT] = "text",     [FIELD_MADE_NUMBER] = "number",
        [FIELD_MADE_LIST] = "list", [FIELD_MADE_RECORD] = "record",
    };
    struct field_row *rows = alloc_zeroed(kind->field_count, sizeof *rows);

    for (size_t i = 0; i < kind->field_count; i++) {
        const struct field *field = &kind->fields[i];

        rows[i] = (struct field_row){field->name, types[field->type],
                                     field->kind ? field->kind->name : NULL, field->help};
    }
    return (struct struct_list){rows, kind->field_count};
}

static bool has_record(const struct struct_list *list, const char *name)
{
    const struct record_row *rows = list->items;

    for (size_t i = 0; i < list->count; i++) {
        if (strcmp(rows[i].name, name) == 0)
            return true;
    }
    return false;
}

/* A kind, then the kinds that its fields lead to, each once. */
static void add_records(struct struct_list *list, const struct kind *kind)
{
    struct record_row *rows;

    if (has_record(list, kind->name))
        return;
    rows = alloc_grow((void *)list->items, list->count, sizeof *rows);
    rows[list->count++] = (struct record_row){kind->name, list_fields(kind)};
    list->items = rows;
    for (size_t i = 0; i < kind->field_count; i++) {
        if (kind->fields[i].kind)
            add_records(list, kind->fields[i].kind);
    }
}

struct value describe(const struct command *commands, const struct command_option *options)
{
    struct program *program = alloc_zeroed(1, sizeof *program);

    *program = (struct program){
        .version = GEN4XX_VERSION,
        .commands = list_commands(commands, options),
        .options = list_options(commands, options, NULL),
        .exit_codes = list_exit_codes(),
        .sets = list_sets(),
        .output_kinds = list_output_kinds(),
    };
    add_keys(&program->keys, &document_record, STR(""));
    add_records(&program->records, view_root_kind());
    return record_value(&program_kind, program);
}
