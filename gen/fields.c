#include "arena.h"
#include "nodevalue.h"
#include "viewdata.h"

enum field_type { FIELD_TEXT, FIELD_NUMBER, FIELD_FLAG, FIELD_LIST, FIELD_RECORD };

struct field {
    const char *name;
    enum field_type type;
    size_t offset;
    const struct kind *kind; /* of the items or of the record */
};

/* A type of record. The access is the first member: it leads from a value to its kind. */
struct kind {
    struct access access;
    const struct field *fields;
    size_t field_count;
    size_t size;
    size_t extensions; /* offset of the node that holds x- keys; 0 for none */
};

static bool get_view_field(const struct value *record, struct str name, struct value *out);
static struct str get_view_name(const struct value *record, size_t index);
static struct value get_view_item(const struct value *list, size_t index);

#define VIEW_ACCESS                                                                                \
    {                                                                                              \
        get_view_field, get_view_name, get_view_item                                               \
    }
#define FIELDS(table) .fields = (table), .field_count = sizeof(table) / sizeof *(table)
#define KIND(type, table)                                                                          \
    {                                                                                              \
        .access = VIEW_ACCESS, FIELDS(table), .size = sizeof(struct type)                          \
    }
#define AT(type, member) offsetof(struct type, member)

static const struct field owner_reference_fields[] = {
    {"id", FIELD_TEXT, AT(view_owner, id), NULL},
    {"ID", FIELD_TEXT, AT(view_owner, upper), NULL},
    {"name", FIELD_TEXT, AT(view_owner, name), NULL},
    {"reference", FIELD_TEXT, AT(view_owner, reference), NULL},
    {"official", FIELD_FLAG, AT(view_owner, official), NULL},
    {"order", FIELD_NUMBER, AT(view_owner, order), NULL},
};
static const struct kind owner_reference_kind = KIND(view_owner, owner_reference_fields);

static const struct field former_fields[] = {
    {"name", FIELD_TEXT, AT(view_former, name), NULL},
    {"ALIAS", FIELD_TEXT, AT(view_former, upper), NULL},
    {"pad", FIELD_TEXT, AT(view_former, pad), NULL},
    {"index", FIELD_NUMBER, AT(view_former, index), NULL},
    {"reference", FIELD_TEXT, AT(view_former, reference), NULL},
    {"alias", FIELD_FLAG, AT(view_former, alias), NULL},
};
static const struct kind former_kind = KIND(view_former, former_fields);

static const struct field word_fields[] = {
    {"text", FIELD_TEXT, AT(view_word, text), NULL},
    {"index", FIELD_NUMBER, AT(view_word, index), NULL},
    {"last", FIELD_FLAG, AT(view_word, last), NULL},
};
static const struct kind word_kind = KIND(view_word, word_fields);

static const struct field response_field_fields[] = {
    {"index", FIELD_NUMBER, AT(view_response_field, index), NULL},
    {"field", FIELD_TEXT, AT(view_response_field, name), NULL},
    {"level", FIELD_TEXT, AT(view_response_field, level), NULL},
    {"LEVEL", FIELD_TEXT, AT(view_response_field, level_upper), NULL},
    {"when", FIELD_TEXT, AT(view_response_field, when), NULL},
    {"reference", FIELD_TEXT, AT(view_response_field, reference), NULL},
};
static const struct kind response_field_kind = KIND(view_response_field, response_field_fields);

static const struct field code_fields[] = {
    {"number", FIELD_NUMBER, AT(view_code, number), NULL},
    {"id", FIELD_TEXT, AT(view_code, id), NULL},
    {"ID", FIELD_TEXT, AT(view_code, upper), NULL},
    {"pad", FIELD_TEXT, AT(view_code, pad), NULL},
    {"entry", FIELD_NUMBER, AT(view_code, entry), NULL},
    {"name", FIELD_TEXT, AT(view_code, name), NULL},
    {"registry_name", FIELD_TEXT, AT(view_code, registry_name), NULL},
    {"reference", FIELD_TEXT, AT(view_code, reference), NULL},
    {"owner", FIELD_RECORD, AT(view_code, owner), &owner_reference_kind},
    {"official", FIELD_FLAG, AT(view_code, official), NULL},
    {"former", FIELD_LIST, AT(view_code, former), &former_kind},
    {"wire", FIELD_TEXT, AT(view_code, wire), NULL},
    {"WIRE", FIELD_TEXT, AT(view_code, wire_upper), NULL},
    {"sent_as", FIELD_NUMBER, AT(view_code, sent_as), NULL},
    {"standing", FIELD_TEXT, AT(view_code, standing), NULL},
    {"STANDING", FIELD_TEXT, AT(view_code, standing_upper), NULL},
    {"cacheable", FIELD_FLAG, AT(view_code, cacheable), NULL},
    {"uncacheable", FIELD_FLAG, AT(view_code, uncacheable), NULL},
    {"cacheable_reference", FIELD_TEXT, AT(view_code, cacheable_reference), NULL},
    {"retry", FIELD_TEXT, AT(view_code, retry), NULL},
    {"RETRY", FIELD_TEXT, AT(view_code, retry_upper), NULL},
    {"retry_reference", FIELD_TEXT, AT(view_code, retry_reference), NULL},
    {"response_fields", FIELD_LIST, AT(view_code, response_fields), &response_field_kind},
    {"request_fields", FIELD_LIST, AT(view_code, request_fields), &word_kind},
    {"substatus", FIELD_FLAG, AT(view_code, substatus), NULL},
    {"wins", FIELD_FLAG, AT(view_code, wins), NULL},
    {"product", FIELD_TEXT, AT(view_code, product), NULL},
    {"note", FIELD_TEXT, AT(view_code, note), NULL},
};
static const struct kind code_kind = {.access = VIEW_ACCESS,
                                      FIELDS(code_fields),
                                      .size = sizeof(struct view_code),
                                      .extensions = AT(view_code, extensions)};

static const struct field owner_fields[] = {
    {"id", FIELD_TEXT, AT(view_owner, id), NULL},
    {"ID", FIELD_TEXT, AT(view_owner, upper), NULL},
    {"name", FIELD_TEXT, AT(view_owner, name), NULL},
    {"reference", FIELD_TEXT, AT(view_owner, reference), NULL},
    {"official", FIELD_FLAG, AT(view_owner, official), NULL},
    {"order", FIELD_NUMBER, AT(view_owner, order), NULL},
    {"last", FIELD_FLAG, AT(view_owner, last), NULL},
    {"codes", FIELD_LIST, AT(view_owner, codes), &code_kind},
};
static const struct kind owner_kind = KIND(view_owner, owner_fields);

static const struct field number_fields[] = {
    {"number", FIELD_NUMBER, AT(view_number, number), NULL},
};
static const struct kind number_kind = KIND(view_number, number_fields);

static const struct field slot_fields[] = {
    {"code", FIELD_RECORD, AT(view_slot, code), &code_kind},
    {"free", FIELD_LIST, AT(view_slot, free), &number_kind},
};
static const struct kind slot_kind = KIND(view_slot, slot_fields);

static const struct field name_fields[] = {
    {"key", FIELD_TEXT, AT(view_name, key), NULL},
    {"text", FIELD_TEXT, AT(view_name, text), NULL},
};
static const struct kind name_kind = KIND(view_name, name_fields);

static const struct field found_name_fields[] = {
    {"key", FIELD_TEXT, AT(view_found_name, key), NULL},
    {"skip", FIELD_NUMBER, AT(view_found_name, skip), NULL},
    {"sum", FIELD_NUMBER, AT(view_found_name, sum), NULL},
    {"ID", FIELD_TEXT, AT(view_found_name, entry), NULL},
};
static const struct kind found_name_kind = KIND(view_found_name, found_name_fields);

static const struct field name_slot_fields[] = {
    {"slot", FIELD_NUMBER, AT(view_number, number), NULL},
};
static const struct kind name_slot_kind = KIND(view_number, name_slot_fields);

static const struct field name_row_fields[] = {
    {"slots", FIELD_LIST, AT(view_name_row, slots), &name_slot_kind},
};
static const struct kind name_row_kind = KIND(view_name_row, name_row_fields);

static const struct field substatus_fields[] = {
    {"number", FIELD_NUMBER, AT(view_substatus, number), NULL},
    {"sub", FIELD_NUMBER, AT(view_substatus, sub), NULL},
    {"key", FIELD_TEXT, AT(view_substatus, key), NULL},
    {"owner", FIELD_RECORD, AT(view_substatus, owner), &owner_reference_kind},
    {"label", FIELD_TEXT, AT(view_substatus, label), NULL},
    {"older", FIELD_LIST, AT(view_substatus, older), &word_kind},
    {"since", FIELD_TEXT, AT(view_substatus, since), NULL},
    {"reference", FIELD_TEXT, AT(view_substatus, reference), NULL},
    {"note", FIELD_TEXT, AT(view_substatus, note), NULL},
};
static const struct kind substatus_kind = KIND(view_substatus, substatus_fields);

static const struct field label_fields[] = {
    {"key", FIELD_TEXT, AT(view_label, key), NULL},
    {"label", FIELD_TEXT, AT(view_label, label), NULL},
};
static const struct kind label_kind = KIND(view_label, label_fields);

static const struct field text_fields[] = {
    {"number", FIELD_NUMBER, AT(view_text, number), NULL},
    {"ID", FIELD_TEXT, AT(view_text, upper), NULL},
    {"title", FIELD_TEXT, AT(view_text, title), NULL},
    {"sentence", FIELD_TEXT, AT(view_text, sentence), NULL},
};
static const struct kind text_kind = KIND(view_text, text_fields);

static const struct field locale_fields[] = {
    {"tag", FIELD_TEXT, AT(view_locale, tag), NULL},
    {"locale", FIELD_TEXT, AT(view_locale, id), NULL},
    {"LOCALE", FIELD_TEXT, AT(view_locale, upper), NULL},
    {"language", FIELD_TEXT, AT(view_locale, name), NULL},
    {"direction", FIELD_TEXT, AT(view_locale, direction), NULL},
    {"rtl", FIELD_FLAG, AT(view_locale, rtl), NULL},
    {"order", FIELD_NUMBER, AT(view_locale, order), NULL},
    {"last", FIELD_FLAG, AT(view_locale, last), NULL},
    {"text_count", FIELD_NUMBER, AT(view_locale, text_count), NULL},
    {"label_count", FIELD_NUMBER, AT(view_locale, label_count), NULL},
    {"labelled", FIELD_FLAG, AT(view_locale, labelled), NULL},
    {"fallback", FIELD_TEXT, AT(view_locale, fallback), NULL},
    {"serves", FIELD_LIST, AT(view_locale, serves), &word_kind},
    {"label_official", FIELD_TEXT, AT(view_locale, official), NULL},
    {"label_unofficial", FIELD_TEXT, AT(view_locale, unofficial), NULL},
    {"label_unofficial_before", FIELD_TEXT, AT(view_locale, unofficial_before), NULL},
    {"label_unofficial_after", FIELD_TEXT, AT(view_locale, unofficial_after), NULL},
    {"label_substatus", FIELD_TEXT, AT(view_locale, substatus), NULL},
    {"class_title", FIELD_TEXT, AT(view_locale, class_title), NULL},
    {"class_sentence", FIELD_TEXT, AT(view_locale, class_sentence), NULL},
    {"texts", FIELD_LIST, AT(view_locale, texts), &text_kind},
    {"substatuses", FIELD_LIST, AT(view_locale, substatuses), &label_kind},
};
static const struct kind locale_kind = KIND(view_locale, locale_fields);

static const struct field tag_fields[] = {
    {"small_tag", FIELD_TEXT, AT(view_tag, tag), NULL},
    {"LOCALE", FIELD_TEXT, AT(view_tag, locale), NULL},
};
static const struct kind tag_kind = KIND(view_tag, tag_fields);

static const struct field locale_slot_fields[] = {
    {"in_slot", FIELD_RECORD, AT(view_locale_slot, locale), &locale_kind},
};
static const struct kind locale_slot_kind = KIND(view_locale_slot, locale_slot_fields);

static const struct field class_fields[] = {
    {"first", FIELD_NUMBER, AT(view_class, first), NULL},
    {"last", FIELD_NUMBER, AT(view_class, last), NULL},
    {"count", FIELD_NUMBER, AT(view_class, count), NULL},
    {"name", FIELD_TEXT, AT(view_class, name), NULL},
    {"reference", FIELD_TEXT, AT(view_class, reference), NULL},
};
static const struct kind class_kind = KIND(view_class, class_fields);

static const struct field root_fields[] = {
    {"version", FIELD_TEXT, AT(view, version), NULL},
    {"command", FIELD_TEXT, AT(view, command), NULL},
    {"builtin", FIELD_FLAG, AT(view, builtin), NULL},
    {"inputs", FIELD_LIST, AT(view, inputs), &word_kind},
    {"prefix", FIELD_TEXT, AT(view, prefix), NULL},
    {"PREFIX", FIELD_TEXT, AT(view, upper_prefix), NULL},
    {"class", FIELD_RECORD, AT(view, class_record), &class_kind},
    {"owners", FIELD_LIST, AT(view, owners), &owner_kind},
    {"codes", FIELD_LIST, AT(view, codes), &code_kind},
    {"numbers", FIELD_LIST, AT(view, numbers), &code_kind},
    {"slots", FIELD_LIST, AT(view, slots), &slot_kind},
    {"names", FIELD_LIST, AT(view, names), &name_kind},
    {"found_names", FIELD_LIST, AT(view, found_names), &found_name_kind},
    {"name_rows", FIELD_LIST, AT(view, name_rows), &name_row_kind},
    {"name_mask", FIELD_NUMBER, AT(view, name_mask), NULL},
    {"name_factor", FIELD_NUMBER, AT(view, name_factor), NULL},
    {"name_shift", FIELD_NUMBER, AT(view, name_shift), NULL},
    {"entry_count", FIELD_NUMBER, AT(view, entry_count), NULL},
    {"substatus_count", FIELD_NUMBER, AT(view, substatus_count), NULL},
    {"example", FIELD_RECORD, AT(view, example), &code_kind},
    {"substatuses", FIELD_LIST, AT(view, substatuses), &substatus_kind},
    {"locales", FIELD_LIST, AT(view, locales), &locale_kind},
    {"locale_slots", FIELD_LIST, AT(view, locale_slots), &locale_slot_kind},
    {"locale_numbers", FIELD_NUMBER, AT(view, locale_numbers), NULL},
    {"tags", FIELD_LIST, AT(view, tags), &tag_kind},
    {"tag_size", FIELD_NUMBER, AT(view, tag_size), NULL},
    {"first_locale", FIELD_RECORD, AT(view, first_locale), &locale_kind},
    {"entry_type", FIELD_TEXT, AT(view, entry_type), NULL},
    {"offset_type", FIELD_TEXT, AT(view, offset_type), NULL},
    {"name_type", FIELD_TEXT, AT(view, name_type), NULL},
    {"fact_offset_type", FIELD_TEXT, AT(view, fact_offset_type), NULL},
    {"substatus_offset_type", FIELD_TEXT, AT(view, substatus_offset_type), NULL},
    {"text_offset_type", FIELD_TEXT, AT(view, text_offset_type), NULL},
};
static const struct kind root_kind = KIND(view, root_fields);

static struct value record_value(const struct kind *kind, const void *object)
{
    if (!object)
        return (struct value){0};
    return (struct value){.kind = VALUE_RECORD,
                          .truth = true,
                          .count = kind->field_count,
                          .object = object,
                          .access = &kind->access};
}

static struct value list_value(const struct kind *kind, const struct view_list *list)
{
    return (struct value){.kind = VALUE_LIST,
                          .truth = list->count > 0,
                          .count = list->count,
                          .object = list->items,
                          .access = &kind->access};
}

static const struct kind *kind_of(const struct value *value)
{
    return (const struct kind *)value->access;
}

static struct value field_value(const struct field *field, const void *object)
{
    const void *member = (const char *)object + field->offset;

    switch (field->type) {
    case FIELD_TEXT: return value_text(*(const struct str *)member);
    case FIELD_NUMBER: return value_number(*(const long *)member);
    case FIELD_FLAG: return value_flag(*(const bool *)member);
    case FIELD_LIST: return list_value(field->kind, member);
    default: return record_value(field->kind, *(const void *const *)member);
    }
}

/* A key that a code does not have may be one of the code that it changed. */
static bool get_extension(const struct value *record, struct str name, struct value *out)
{
    size_t offset = kind_of(record)->extensions;
    const struct item *item;

    if (!offset || !str_starts(name, "x-"))
        return false;
    item = *(const struct item *const *)((const char *)record->object + offset);
    for (; item; item = item->changed) {
        const struct node *value = node_get(item->node, arena_copy(name).at);

        *out = node_as_value(value);
        if (value)
            return true;
    }
    return false;
}

static bool get_view_field(const struct value *record, struct str name, struct value *out)
{
    const struct kind *kind = kind_of(record);

    for (size_t i = 0; i < kind->field_count; i++) {
        if (str_is(name, kind->fields[i].name)) {
            *out = field_value(&kind->fields[i], record->object);
            return true;
        }
    }
    return get_extension(record, name, out);
}

static struct str get_view_name(const struct value *record, size_t index)
{
    return str_from(kind_of(record)->fields[index].name);
}

static struct value get_view_item(const struct value *list, size_t index)
{
    const struct kind *kind = kind_of(list);

    return record_value(kind, (const char *)list->object + index * kind->size);
}

struct value root_value(const struct view *view)
{
    return record_value(&root_kind, view);
}

struct value locale_value(const struct view_locale *locale)
{
    return record_value(&locale_kind, locale);
}
