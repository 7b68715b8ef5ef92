#include "spec/key_records.h"

#include "base/alloc.h"
#include "base/buffer.h"
#include "spec/identifier.h"
#include "spec/model.h"

static const char *const type_names[] = {
    [TYPE_TEXT] = "text",
    [TYPE_PHRASE] = "phrase",
    [TYPE_IDENTIFIER] = "identifier",
    [TYPE_NUMBER] = "number",
    [TYPE_RANGE] = "range",
    [TYPE_FLAG] = "flag",
    [TYPE_CHOICE] = "choice",
    [TYPE_WORDS] = "words",
    [TYPE_LABELS] = "labels",
    [TYPE_RECORD] = "record",
    [TYPE_LIST] = "list",
    [TYPE_MAP] = "map",
    NULL,
};

static const struct field key_fields[] = {
    {"path", TYPE_TEXT, "its path: `codes[].number`", MEMBER(key_record, path)},
    {"key", TYPE_STRING, "the last part of the path: `number`", MEMBER(key_record, name)},
    {"help", TYPE_STRING, "what it is for", MEMBER(key_record, help)},
    {"holds", TYPE_TEXT, "what it holds, in words", MEMBER(key_record, holds)},
    {"type", TYPE_CHOICE, "what it holds", MEMBER(key_record, type), .choices = type_names},
    {"required", TYPE_FLAG, "whether it must be there", MEMBER(key_record, required)},
    {"defining", TYPE_FLAG, "whether it must be there unless the record changes another",
     MEMBER(key_record, defining)},
    {"min", TYPE_NUMBER, "the least number", MEMBER(key_record, min)},
    {"max", TYPE_NUMBER, "the greatest number, or the greatest length of a text",
     MEMBER(key_record, max)},
    {"choices", TYPE_WORDS, "the words that it may be", MEMBER(key_record, choices)},
    {"pattern", TYPE_STRING, "a regular expression for an identifier or the keys of a map",
     MEMBER(key_record, pattern)},
    {"reserved", TYPE_WORDS, "words that match the pattern, but are invalid",
     MEMBER(key_record, reserved), .unlisted = true},
    {"record", TYPE_RECORD, "the keys of the record, or of each item", MEMBER(key_record, record),
     &format_record_type, .unlisted = true},
};
const struct record_type key_record_type = {
    RECORD_TYPE("a key of specifications", key_record, key_fields)};

static const struct field format_fields[] = {
    {"name", TYPE_STRING, "what messages call it: `a code`", MEMBER(format_record, name)},
    {"extensible", TYPE_FLAG, "whether it may have keys that begin with `x-`",
     MEMBER(format_record, extensible)},
    {"keys", TYPE_LIST, "its keys", MEMBER(format_record, keys), &key_record_type},
    {"required_keys", TYPE_WORDS, "the names of the required keys",
     MEMBER(format_record, required)},
    {"defining_keys", TYPE_WORDS, "the names of the keys that are required to define",
     MEMBER(format_record, defining)},
    {"changing_keys", TYPE_WORDS, "the names of the keys that say that it changes another",
     MEMBER(format_record, changing)},
};
const struct record_type format_record_type = {
    RECORD_TYPE("a record of specifications", format_record, format_fields)};

static void add_word(struct word_list *list, const char *text)
{
    LIST_ADD(list, (struct word){.text = str_from(text)});
}

static struct str describe_choices(const struct field *field)
{
    struct buffer out = {0};

    for (size_t i = 0; field->choices[i]; i++)
        buffer_print(&out, "%s`%s`", i ? ", " : "", field->choices[i]);
    return buffer_text(&out);
}

static struct str describe_value(const struct field *field)
{
    switch (field->type) {
    case TYPE_PHRASE: return STR("text without control characters");
    case TYPE_IDENTIFIER: return STR("identifier");
    case TYPE_NUMBER: return alloc_printf("number, %ld to %ld", field->min, field->max);
    case TYPE_RANGE: return STR("list of two numbers");
    case TYPE_FLAG: return STR("`true` or `false`");
    case TYPE_CHOICE: return describe_choices(field);
    case TYPE_WORDS: return STR("list of texts");
    case TYPE_LABELS: return STR("map of texts");
    case TYPE_RECORD: return str_from(field->record->name);
    case TYPE_LIST: return alloc_printf("list, each %s", field->record->name);
    case TYPE_MAP: return alloc_printf("map, each %s", field->record->name);
    default: return STR("text");
    }
}

/* Whether a key, or the keys of its map, are identifiers. */
static bool holds_identifiers(const struct field *field)
{
    return field->type == TYPE_IDENTIFIER ||
           (field->map_key && field->map_key->is_valid == is_identifier);
}

static struct word_list make_words(const char *const *texts)
{
    struct word_list words = {0};

    for (size_t i = 0; texts && texts[i]; i++)
        add_word(&words, texts[i]);
    return words;
}

static long greatest(const struct field *field)
{
    if (field->type == TYPE_NUMBER || field->type == TYPE_RANGE)
        return field->max;
    return holds_identifiers(field) ? MAX_IDENTIFIER : MAX_TEXT;
}

static const char *path_step(const struct field *field)
{
    if (field->type == TYPE_LIST)
        return "[].";
    return field->type == TYPE_MAP ? ".*." : ".";
}

static struct key_record describe_key(const struct field *field, struct str prefix)
{
    struct key_record key = {
        .path = alloc_printf("%.*s%s", STR_ARGS(prefix), field->name),
        .name = field->name,
        .help = field->help,
        .holds = describe_value(field),
        .type = (int)field->type,
        .required = field->need == REQUIRED,
        .defining = field->need == DEFINING,
        .min = field->min,
        .max = greatest(field),
        .choices = make_words(field->choices),
        .pattern = field->map_key ? field->map_key->pattern : NULL,
    };

    if (holds_identifiers(field)) {
        key.pattern = identifier_pattern;
        key.reserved = make_words(reserved_words);
    }
    if (field->record)
        key.record = format_record_new(
            field->record, alloc_printf("%.*s%s", STR_ARGS(key.path), path_step(field)));
    return key;
}

const struct format_record *format_record_new(const struct record_type *type, struct str path)
{
    struct format_record *record = alloc_zeroed(1, sizeof *record);

    record->name = type->name;
    record->extensible = type->extensible;
    for (size_t i = 0; i < type->field_count; i++) {
        const struct field *field = &type->fields[i];

        LIST_ADD(&record->keys, describe_key(field, path));
        if (field->need == REQUIRED)
            add_word(&record->required, field->name);
        if (field->need == DEFINING)
            add_word(&record->defining, field->name);
        if (field->changing)
            add_word(&record->changing, field->name);
    }
    return record;
}
