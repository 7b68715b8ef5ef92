#include "base/alloc.h"
#include "data/json.h"
#include "spec/format.h"
#include "spec/key_records.h"
#include "view/view_internal.h"

struct fact {
    const char *key;
    struct str json;
};

static const struct field fact_fields[] = {
    {"key", TYPE_STRING, "the key: `retry`", MEMBER(fact, key)},
    {"json", TYPE_TEXT, "its value as JSON, on one line", MEMBER(fact, json)},
};
const struct record_type fact_type = {RECORD_TYPE("a fact", fact, fact_fields)};

static bool is_fact(const struct field *field)
{
    return field->need == OPTIONAL && !field->changing;
}

static bool has_value(const struct value *value)
{
    return value->kind != VALUE_ABSENT && (value->kind != VALUE_TEXT || value->text.length);
}

struct value code_facts(const struct view_code *code)
{
    LIST(struct fact) facts = {0};

    for (size_t i = 0; i < code_type.field_count; i++) {
        const struct field *field = &code_type.fields[i];
        struct value value;
        struct buffer json = {0};

        if (!is_fact(field))
            continue;
        value = field_value(field, code->code);
        if (!has_value(&value))
            continue;
        json_add_line(&json, &value);
        LIST_ADD(&facts, (struct fact){field->name, buffer_text(&json)});
    }
    return record_list_value(&fact_type, facts.items, facts.count);
}

struct value fact_keys(void)
{
    const struct format_record *format = format_record_new(&code_type, STR(""));
    struct key_record_list keys = {0};

    for (size_t i = 0; i < code_type.field_count; i++) {
        if (is_fact(&code_type.fields[i]))
            LIST_ADD(&keys, format->keys.items[i]);
    }
    return record_list_value(&key_record_type, keys.items, keys.count);
}
