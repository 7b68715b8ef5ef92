#include "command/schema.h"

#include "spec/format.h"

static void add_record(struct buffer *out, const struct record *record);
static void add_value(struct buffer *out, const struct key *key);

static void add_string(struct buffer *out, const char *text)
{
    buffer_add_char(out, '"');
    for (; *text; text++) {
        if (*text == '"' || *text == '\\')
            buffer_add_char(out, '\\');
        buffer_add_char(out, *text);
    }
    buffer_add_char(out, '"');
}

/* What YAML takes for a number or a truth value is a text all the same where a text is wanted. */
static void add_text(struct buffer *out, const char *pattern)
{
    buffer_print(out,
                 "\"type\": [\"string\", \"number\", \"boolean\"], \"minLength\": 1, "
                 "\"maxLength\": %d",
                 MAX_TEXT);
    if (pattern) {
        buffer_print(out, ", \"pattern\": ");
        add_string(out, pattern);
    }
}

static void add_identifier(struct buffer *out)
{
    buffer_print(out, "\"type\": \"string\", \"maxLength\": %d, \"pattern\": ", MAX_IDENTIFIER);
    add_string(out, identifier_pattern);
    buffer_print(out, ", \"not\": {\"enum\": [");
    for (size_t i = 0; reserved_words[i]; i++) {
        buffer_print(out, "%s", i ? ", " : "");
        add_string(out, reserved_words[i]);
    }
    buffer_print(out, "]}");
}

static void add_integer(struct buffer *out, const struct key *key)
{
    buffer_print(out, "\"type\": \"integer\", \"minimum\": %ld, \"maximum\": %ld", key->min,
                 key->max);
}

static void add_choice(struct buffer *out, const struct key *key)
{
    buffer_print(out, "\"enum\": [");
    for (size_t i = 0; key->choices[i]; i++) {
        buffer_print(out, "%s", i ? ", " : "");
        add_string(out, key->choices[i]);
    }
    buffer_print(out, "]");
}

static void add_map(struct buffer *out, const struct key *key)
{
    buffer_print(out, "\"type\": \"object\", ");
    if (key->key_pattern) {
        buffer_print(out, "\"propertyNames\": {\"pattern\": ");
        add_string(out, key->key_pattern);
        if (key->key_pattern == identifier_pattern) {
            buffer_print(out, ", ");
            add_identifier(out);
        }
        buffer_print(out, "}, ");
    }
    buffer_print(out, "\"additionalProperties\": {");
    if (key->type == TYPE_LABELS)
        add_text(out, NULL);
    else
        add_record(out, key->record);
    buffer_print(out, "}");
}

static void add_value(struct buffer *out, const struct key *key)
{
    switch (key->type) {
    case TYPE_TEXT: add_text(out, NULL); break;
    case TYPE_PHRASE: add_text(out, "^[^\\u0000-\\u001f\\u007f]*$"); break;
    case TYPE_IDENTIFIER: add_identifier(out); break;
    case TYPE_NUMBER: add_integer(out, key); break;
    case TYPE_RANGE:
        buffer_print(out, "\"type\": \"array\", \"minItems\": 2, \"maxItems\": 2, \"items\": {");
        add_integer(out, key);
        buffer_print(out, "}");
        break;
    case TYPE_FLAG: buffer_print(out, "\"type\": \"boolean\""); break;
    case TYPE_CHOICE: add_choice(out, key); break;
    case TYPE_WORDS:
        buffer_print(out, "\"type\": \"array\", \"items\": {");
        add_text(out, NULL);
        buffer_print(out, "}");
        break;
    case TYPE_RECORD: add_record(out, key->record); break;
    case TYPE_RECORDS:
        buffer_print(out, "\"type\": \"array\", \"items\": {");
        add_record(out, key->record);
        buffer_print(out, "}");
        break;
    case TYPE_LABELS:
    case TYPE_MAP: add_map(out, key); break;
    }
}

/* Adds the names of the keys that a record needs, of one degree; nothing when there are none. */
static bool add_needed(struct buffer *out, const struct record *record, enum need need,
                       const char *before)
{
    bool any = false;

    for (size_t i = 0; i < record->key_count; i++) {
        if (record->keys[i].need != need)
            continue;
        buffer_print(out, "%s", any ? ", " : before);
        add_string(out, record->keys[i].name);
        any = true;
    }
    if (any)
        buffer_print(out, "]");
    return any;
}

/* A record that changes another, by a flag, needs fewer keys. */
static void add_condition(struct buffer *out, const struct record *record)
{
    static const char *const flags[] = {"override", "remove"};

    buffer_print(out, ", \"if\": {\"not\": {\"anyOf\": [");
    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
        buffer_print(out, "%s{\"properties\": {\"%s\": {\"const\": true}}, \"required\": [\"%s\"]}",
                     i ? ", " : "", flags[i], flags[i]);
    buffer_print(out, "]}}, \"then\": {");
    add_needed(out, record, DEFINING, "\"required\": [");
    buffer_print(out, "}");
}

static bool has_need(const struct record *record, enum need need)
{
    for (size_t i = 0; i < record->key_count; i++) {
        if (record->keys[i].need == need)
            return true;
    }
    return false;
}

static void add_record(struct buffer *out, const struct record *record)
{
    buffer_print(out, "\"type\": \"object\", \"additionalProperties\": false");
    if (record->extensible)
        buffer_print(out, ", \"patternProperties\": {\"^x-\": {}}");
    add_needed(out, record, REQUIRED, ", \"required\": [");
    if (has_need(record, DEFINING))
        add_condition(out, record);
    buffer_print(out, ", \"properties\": {");
    for (size_t i = 0; i < record->key_count; i++) {
        buffer_print(out, "%s\n", i ? "," : "");
        add_string(out, record->keys[i].name);
        buffer_print(out, ": {\"description\": ");
        add_string(out, record->keys[i].help);
        buffer_print(out, ", ");
        add_value(out, &record->keys[i]);
        buffer_print(out, "}");
    }
    buffer_print(out, "}");
}

void schema_add(struct buffer *out)
{
    buffer_print(out, "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
                      "\"title\": \"A specification for gen4xx\",\n");
    add_record(out, &document_record);
    buffer_print(out, "}\n");
}
