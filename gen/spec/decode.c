#include "spec/decode.h"

#include "base/alloc.h"
#include "base/diag.h"
#include "base/quote.h"
#include "base/suggest.h"
#include "spec/format.h"
#include "spec/identifier.h"

static void decode_record(const struct record_type *type, const struct node *node, void *out);

static bool is_empty(const struct node *node)
{
    return node->kind == NODE_SCALAR && node->length == 0;
}

/* Reports a node of the wrong kind. */
static bool expect(const struct node *node, enum node_kind kind, const struct field *field)
{
    static const char *const wanted[] = {"a text", "a list", "a map"};

    if (node->kind == kind)
        return true;
    error_at(node->at, "'%s' must be %s, not %s", field->name, wanted[kind],
             is_empty(node) ? "empty" : node_kind_name(node));
    return false;
}

static bool decode_number(const struct field *field, const struct node *node, long *out)
{
    if (node->kind != NODE_SCALAR || !node->plain ||
        !str_number(node_text(node), field->max, out) || *out < field->min) {
        error_at(node->at, "'%s' must be a number from %ld to %ld, in digits without quotes",
                 field->name, field->min, field->max);
        *out = 0;
        return false;
    }
    return true;
}

static void decode_range(const struct field *field, const struct node *node, struct range *out)
{
    if (node->kind != NODE_LIST || node->length != 2) {
        error_at(node->at, "'%s' must be a list of two numbers, the first and the last",
                 field->name);
        return;
    }
    if (decode_number(field, &node->items[0], &out->first) &&
        decode_number(field, &node->items[1], &out->last) && out->first > out->last)
        error_at(node->at, "'%s' ends before it begins", field->name);
}

static void decode_flag(const struct field *field, const struct node *node, bool *out)
{
    struct str text = node->kind == NODE_SCALAR ? node_text(node) : STR("");

    if (!node->plain || (!str_is(text, "true") && !str_is(text, "false")))
        error_at(node->at, "'%s' must be true or false, without quotes", field->name);
    *out = str_is(text, field->inverted ? "false" : "true");
}

static void report_unknown_choice(const struct field *field, const struct node *node)
{
    struct suggestion suggestion;

    suggestion_start(&suggestion, node_text(node));
    for (size_t i = 0; field->choices[i]; i++)
        suggestion_try(&suggestion, str_from(field->choices[i]));
    error_at(node->at, "'%s' cannot be %s%s", field->name, str_quote(node_text(node)),
             suggestion_hint(&suggestion));
}

static void decode_choice(const struct field *field, const struct node *node, int *out)
{
    int i = 0;

    if (!expect(node, NODE_SCALAR, field))
        return;
    while (field->choices[i] && !str_is(node_text(node), field->choices[i]))
        i++;
    if (field->choices[i])
        *out = i;
    else
        report_unknown_choice(field, node);
}

static void decode_text(const struct field *field, const struct node *node, struct str *out)
{
    if (!expect(node, NODE_SCALAR, field))
        return;
    *out = node_text(node);
    if (out->length == 0)
        error_at(node->at, "'%s' must not be empty", field->name);
    if (out->length > MAX_TEXT)
        error_at(node->at, "'%s' must have at most %d bytes", field->name, MAX_TEXT);
}

static void decode_phrase(const struct field *field, const struct node *node, struct str *out)
{
    decode_text(field, node, out);
    for (size_t i = 0; i < out->length; i++) {
        if ((unsigned char)out->data[i] < ' ' || out->data[i] == 127) {
            error_at(node->at, "'%s' must hold no control character (RFC 9112 section 4)",
                     field->name);
            return;
        }
    }
}

static void decode_identifier(const struct field *field, const struct node *node, struct str *out)
{
    const char *fault;

    if (!expect(node, NODE_SCALAR, field))
        return;
    *out = node_text(node);
    fault = identifier_fault(*out);
    if (fault)
        error_at(node->at, "'%s' %s, unlike %s", field->name, fault, str_quote(*out));
}

/* Checks a key of a map whose keys are names. */
static void check_map_key(const struct field *field, const struct node *key)
{
    const struct map_key *rule = field->map_key;

    if (rule->is_valid && !rule->is_valid(node_text(key)))
        error_at(key->at, "%s is not %s", str_quote(node_text(key)), rule->name);
}

static void decode_words(const struct field *field, const struct node *node, struct word_list *out)
{
    struct word *words;

    if (!expect(node, NODE_LIST, field))
        return;
    words = alloc_zeroed(node->length, sizeof *words);
    for (size_t i = 0; i < node->length; i++) {
        words[i].item.node = &node->items[i];
        decode_text(field, &node->items[i], &words[i].text);
    }
    *out = (struct word_list){words, node->length};
}

static void decode_labels(const struct field *field, const struct node *node,
                          struct label_list *out)
{
    struct str text;

    if (!expect(node, NODE_MAP, field))
        return;
    for (size_t i = 0; i < node->length; i++) {
        decode_text(field, node_value(node, i), &text);
        check_map_key(field, node_key(node, i));
    }
    /* The pairs of a map are a key and a value each, like a struct label. */
    *out = (struct label_list){(const struct label *)(const void *)node->items, node->length};
}

static void decode_list(const struct field *field, const struct node *node, void *out)
{
    size_t size = field->record->size;
    char *records;

    if (!expect(node, NODE_LIST, field))
        return;
    records = alloc_zeroed(node->length, size);
    for (size_t i = 0; i < node->length; i++)
        decode_record(field->record, &node->items[i], records + i * size);
    list_set(out, records, node->length);
}

static void decode_map(const struct field *field, const struct node *node, void *out)
{
    size_t size = field->record->size;
    char *records;

    if (!expect(node, NODE_MAP, field))
        return;
    records = alloc_zeroed(node->length, size);
    for (size_t i = 0; i < node->length; i++) {
        void *record = records + i * size;
        const struct node *key = node_key(node, i);

        decode_record(field->record, node_value(node, i), record);
        ((struct item *)record)->key = key;
        check_map_key(field, key);
    }
    list_set(out, records, node->length);
}

static void decode_single(const struct field *field, const struct node *node, const void **out)
{
    void *record = alloc_zeroed(1, field->record->size);

    decode_record(field->record, node, record);
    *out = record;
}

static void decode_field(const struct field *field, const struct node *node, void *out)
{
    switch (field->type) {
    case TYPE_TEXT: decode_text(field, node, out); break;
    case TYPE_PHRASE: decode_phrase(field, node, out); break;
    case TYPE_IDENTIFIER: decode_identifier(field, node, out); break;
    case TYPE_NUMBER: decode_number(field, node, out); break;
    case TYPE_RANGE: decode_range(field, node, out); break;
    case TYPE_FLAG: decode_flag(field, node, out); break;
    case TYPE_CHOICE: decode_choice(field, node, out); break;
    case TYPE_WORDS: decode_words(field, node, out); break;
    case TYPE_LABELS: decode_labels(field, node, out); break;
    case TYPE_RECORD: decode_single(field, node, out); break;
    case TYPE_LIST: decode_list(field, node, out); break;
    case TYPE_MAP: decode_map(field, node, out); break;
    default: break; /* the other types are no keys */
    }
}

static void report_unknown_key(const struct record_type *type, const struct node *key)
{
    struct suggestion suggestion;

    suggestion_start(&suggestion, node_text(key));
    for (size_t i = 0; i < type->field_count; i++)
        suggestion_try(&suggestion, str_from(type->fields[i].name));
    error_at(key->at, "%s has no key %s%s", type->name, str_quote(node_text(key)),
             suggestion_hint(&suggestion));
}

/* Whether a record says that it changes one of an earlier layer. */
static bool is_change(const struct record_type *type, const struct node *node)
{
    for (size_t i = 0; i < type->field_count; i++) {
        const struct node *flag = NULL;

        if (type->fields[i].changing)
            flag = node_get(node, type->fields[i].name);
        if (flag && flag->kind == NODE_SCALAR && str_is(node_text(flag), "true"))
            return true;
    }
    return false;
}

static void check_required(const struct record_type *type, const struct node *node)
{
    for (size_t i = 0; i < type->field_count; i++) {
        const struct field *field = &type->fields[i];

        if (field->need == OPTIONAL || node_get(node, field->name))
            continue;
        if (field->need == REQUIRED || !is_change(type, node))
            error_at(node->at, "%s needs the key '%s'", type->name, field->name);
    }
}

static void decode_record(const struct record_type *type, const struct node *node, void *out)
{
    ((struct item *)out)->node = node;
    if (node->kind != NODE_MAP) {
        error_at(node->at, "%s must be a map, not %s", type->name, node_kind_name(node));
        return;
    }
    for (size_t i = 0; i < node->length; i++) {
        const struct node *key = node_key(node, i);
        const struct field *field = record_type_find(type, node_text(key));

        if (field)
            decode_field(field, node_value(node, i), (char *)out + field->offset);
        else if (!type->extensible || !str_starts(node_text(key), "x-"))
            report_unknown_key(type, key);
    }
    check_required(type, node);
}

void decode_document(const struct node *root, struct document *document)
{
    decode_record(&document_type, root, document);
}
