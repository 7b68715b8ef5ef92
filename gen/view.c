#include "view.h"

#include "arena.h"
#include "format.h"
#include "names.h"
#include "nodevalue.h"
#include "version.h"

#include <string.h>

/* What templates see are structs made for them, and tables that say which member is which field.
 * A field is added by a member, a line in a table and a line where the struct is filled. */

struct view_list {
    const void *items;
    size_t count;
};

struct view_owner {
    struct str id, upper, name, reference;
    bool official, last;
    long order;
    struct view_list codes;
};

struct view_former {
    struct str name, upper, pad, reference;
    bool alias;
};

struct view_code {
    long number, entry, sent_as;
    struct str id, upper, pad, name, registry_name, reference, wire, wire_upper, product, note;
    const struct view_owner *owner;
    bool official, wins, substatus;
    struct view_list former;
    const struct node *extensions;
};

struct view_number {
    long number;
};

struct view_slot {
    const struct view_code *code;
    long first, last;
    struct view_list free;
};

struct view_name {
    struct str key, text, entry;
};

struct view_name_slot {
    struct str key, entry;
    long skip;
};

struct view_text {
    long number;
    struct str upper, title, sentence;
};

struct view_locale {
    struct str tag, id, upper, name, direction;
    bool rtl;
    long order;
    struct str official, unofficial, unofficial_before, unofficial_after, substatus;
    struct str class_title, class_sentence;
    struct view_list texts;
};

struct view_class {
    long first, last, count;
    struct str name, reference;
};

struct view_word {
    struct str text, upper;
    bool last;
};

struct view {
    struct str version, command, prefix, upper_prefix, offset_type, entry_type, text_offset_type;
    const struct view_code *example;
    bool builtin;
    struct view_class class;
    const struct view_class *class_record;
    struct view_list inputs, owners, codes, numbers, slots, names, name_slots, locales;
    long name_mask, entry_count, name_seed, name_factor;
};

/* --- fields --- */

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

#define VIEW_ACCESS {get_view_field, get_view_name, get_view_item}
#define FIELDS(table) .fields = (table), .field_count = sizeof(table) / sizeof *(table)
#define KIND(type, table) {.access = VIEW_ACCESS, FIELDS(table), .size = sizeof(struct type)}
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
    {"ID", FIELD_TEXT, AT(view_former, upper), NULL},
    {"pad", FIELD_TEXT, AT(view_former, pad), NULL},
    {"reference", FIELD_TEXT, AT(view_former, reference), NULL},
    {"alias", FIELD_FLAG, AT(view_former, alias), NULL},
};
static const struct kind former_kind = KIND(view_former, former_fields);

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
    {"first", FIELD_NUMBER, AT(view_slot, first), NULL},
    {"last", FIELD_NUMBER, AT(view_slot, last), NULL},
    {"free", FIELD_LIST, AT(view_slot, free), &number_kind},
};
static const struct kind slot_kind = KIND(view_slot, slot_fields);

static const struct field name_fields[] = {
    {"key", FIELD_TEXT, AT(view_name, key), NULL},
    {"text", FIELD_TEXT, AT(view_name, text), NULL},
    {"ID", FIELD_TEXT, AT(view_name, entry), NULL},
};
static const struct kind name_kind = KIND(view_name, name_fields);

static const struct field name_slot_fields[] = {
    {"key", FIELD_TEXT, AT(view_name_slot, key), NULL},
    {"skip", FIELD_NUMBER, AT(view_name_slot, skip), NULL},
    {"ID", FIELD_TEXT, AT(view_name_slot, entry), NULL},
};
static const struct kind name_slot_kind = KIND(view_name_slot, name_slot_fields);

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
    {"label_official", FIELD_TEXT, AT(view_locale, official), NULL},
    {"label_unofficial", FIELD_TEXT, AT(view_locale, unofficial), NULL},
    {"label_unofficial_before", FIELD_TEXT, AT(view_locale, unofficial_before), NULL},
    {"label_unofficial_after", FIELD_TEXT, AT(view_locale, unofficial_after), NULL},
    {"label_substatus", FIELD_TEXT, AT(view_locale, substatus), NULL},
    {"class_title", FIELD_TEXT, AT(view_locale, class_title), NULL},
    {"class_sentence", FIELD_TEXT, AT(view_locale, class_sentence), NULL},
    {"texts", FIELD_LIST, AT(view_locale, texts), &text_kind},
};
static const struct kind locale_kind = KIND(view_locale, locale_fields);

static const struct field class_fields[] = {
    {"first", FIELD_NUMBER, AT(view_class, first), NULL},
    {"last", FIELD_NUMBER, AT(view_class, last), NULL},
    {"count", FIELD_NUMBER, AT(view_class, count), NULL},
    {"name", FIELD_TEXT, AT(view_class, name), NULL},
    {"reference", FIELD_TEXT, AT(view_class, reference), NULL},
};
static const struct kind class_kind = KIND(view_class, class_fields);

static const struct field word_fields[] = {
    {"text", FIELD_TEXT, AT(view_word, text), NULL},
    {"TEXT", FIELD_TEXT, AT(view_word, upper), NULL},
    {"last", FIELD_FLAG, AT(view_word, last), NULL},
};
static const struct kind word_kind = KIND(view_word, word_fields);

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
    {"name_slots", FIELD_LIST, AT(view, name_slots), &name_slot_kind},
    {"name_mask", FIELD_NUMBER, AT(view, name_mask), NULL},
    {"name_seed", FIELD_NUMBER, AT(view, name_seed), NULL},
    {"name_factor", FIELD_NUMBER, AT(view, name_factor), NULL},
    {"entry_count", FIELD_NUMBER, AT(view, entry_count), NULL},
    {"example", FIELD_RECORD, AT(view, example), &code_kind},
    {"locales", FIELD_LIST, AT(view, locales), &locale_kind},
    {"entry_type", FIELD_TEXT, AT(view, entry_type), NULL},
    {"offset_type", FIELD_TEXT, AT(view, offset_type), NULL},
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

static bool get_extension(const struct value *record, struct str name, struct value *out)
{
    size_t offset = kind_of(record)->extensions;
    const struct node *node, *value;

    if (!offset || !str_starts(name, "x-"))
        return false;
    node = *(const struct node *const *)((const char *)record->object + offset);
    value = node_get(node, arena_copy(name).at);
    *out = node_as_value(value);
    return value != NULL;
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

/* --- filling --- */

static struct str upper(struct str text)
{
    struct str copy = arena_copy(text);

    for (size_t i = 0; i < copy.length; i++)
        ((char *)copy.at)[i] = copy.at[i] == '-' ? '_' : to_upper(copy.at[i]);
    return copy;
}

static struct str lower(struct str text)
{
    struct str copy = arena_copy(text);

    for (size_t i = 0; i < copy.length; i++)
        ((char *)copy.at)[i] = copy.at[i] == '-' ? '_' : to_lower(copy.at[i]);
    return copy;
}

static void make_owners(struct view *view, const struct model *model)
{
    const struct owner *owners = model->owners.items;
    struct view_owner *out = arena_alloc(model->owners.count, sizeof *out);

    for (size_t i = 0; i < model->owners.count; i++) {
        out[i].id = owners[i].id;
        out[i].upper = upper(owners[i].id);
        out[i].name = owners[i].name;
        out[i].reference = owners[i].reference;
        out[i].official = owners[i].official;
        out[i].order = (long)i;
        out[i].last = i + 1 == model->owners.count;
    }
    view->owners = (struct view_list){out, model->owners.count};
}

static struct view_list make_former(const struct code *code)
{
    const struct former *former = code->former.items;
    struct view_former *out = arena_alloc(code->former.count, sizeof *out);

    for (size_t i = 0; i < code->former.count; i++) {
        out[i].name = former[i].name;
        out[i].upper = upper(former[i].full_id);
        out[i].reference = former[i].reference;
        out[i].alias = !former[i].unaliased;
    }
    return (struct view_list){out, code->former.count};
}

static struct view_code make_code(const struct view *view, const struct code *code)
{
    struct str wire = str_from(wire_choices[code->wire]);

    return (struct view_code){
        .number = code->number,
        .entry = (long)code->entry,
        .id = code->full_id,
        .upper = upper(code->full_id),
        .name = code->name,
        .registry_name = code->registry_name,
        .reference = code->reference,
        .owner = (const struct view_owner *)view->owners.items + code->owner->order,
        .official = code->owner->official,
        .former = make_former(code),
        .wire = wire,
        .wire_upper = upper(wire),
        .sent_as = code->wire == WIRE_SENT ? code->number : code->sent_as,
        .substatus = code->substatus,
        .wins = code->wins,
        .product = code->product,
        .note = code->note,
        .extensions = code->item.node,
    };
}

/* The blanks that bring an id to a width. The width is a multiple of four, so that a new code
 * seldom changes it and with it every line. */
static struct str padding(struct str id, size_t width)
{
    width = (width + 3) / 4 * 4;
    return arena_printf("%*s", (int)(width - id.length), "");
}

static void widen(size_t *width, struct str id)
{
    if (id.length > *width)
        *width = id.length;
}

/* Pads the ids of each owner to one width, and all aliases to another. */
static void pad_codes(struct view_code *codes, size_t count, size_t owner_count)
{
    size_t *widths = arena_alloc(owner_count, sizeof *widths), alias_width = 0;

    for (size_t i = 0; i < count; i++) {
        const struct view_former *former = codes[i].former.items;

        widen(&widths[codes[i].owner->order], codes[i].upper);
        for (size_t j = 0; j < codes[i].former.count; j++) {
            if (former[j].alias)
                widen(&alias_width, former[j].upper);
        }
    }
    for (size_t i = 0; i < count; i++) {
        struct view_former *former = (struct view_former *)codes[i].former.items;

        codes[i].pad = padding(codes[i].upper, widths[codes[i].owner->order]);
        for (size_t j = 0; j < codes[i].former.count; j++) {
            if (former[j].alias)
                former[j].pad = padding(former[j].upper, alias_width);
        }
    }
}

/* The codes that pass a test, as a list of their own. */
static struct view_list pick_codes(const struct view *view, const struct view_owner *owner)
{
    const struct view_code *codes = view->codes.items;
    struct view_code *out = arena_alloc(view->codes.count, sizeof *out);
    size_t count = 0;

    for (size_t i = 0; i < view->codes.count; i++) {
        if (owner ? codes[i].owner == owner : codes[i].wins)
            out[count++] = codes[i];
    }
    return (struct view_list){out, count};
}

static void make_codes(struct view *view, const struct model *model)
{
    const struct code *codes = model->codes.items;
    struct view_code *out = arena_alloc(model->codes.count, sizeof *out);
    struct view_owner *owners = (struct view_owner *)view->owners.items;

    for (size_t i = 0; i < model->codes.count; i++)
        out[i] = make_code(view, &codes[i]);
    pad_codes(out, model->codes.count, view->owners.count);
    view->codes = (struct view_list){out, model->codes.count};
    view->entry_count = (long)model->codes.count;
    view->example = model->codes.count ? out : NULL;
    view->numbers = pick_codes(view, NULL);
    for (size_t i = 0; i < view->owners.count; i++)
        owners[i].codes = pick_codes(view, &owners[i]);
}

static struct view_slot free_slots(long first, long last)
{
    struct view_number *numbers = arena_alloc((size_t)(last - first + 1), sizeof *numbers);

    for (long number = first; number <= last; number++)
        numbers[number - first].number = number;
    return (struct view_slot){
        .first = first, .last = last, .free = {numbers, (size_t)(last - first + 1)}};
}

/* One slot for each number of the class that has a code, one for each run of numbers without. */
static void make_slots(struct view *view)
{
    const struct view_code *winners = view->numbers.items;
    struct view_slot *slots = arena_alloc(view->numbers.count * 2 + 1, sizeof *slots);
    size_t count = 0;
    long next = view->class.first;

    for (size_t i = 0; i < view->numbers.count; i++) {
        if (winners[i].number > next)
            slots[count++] = free_slots(next, winners[i].number - 1);
        slots[count++] = (struct view_slot){
            .code = &winners[i], .first = winners[i].number, .last = winners[i].number};
        next = winners[i].number + 1;
    }
    if (next <= view->class.last)
        slots[count++] = free_slots(next, view->class.last);
    view->slots = (struct view_list){slots, count};
}

/* --- names ---
 *
 * The lookup by name folds ASCII case and sees letters and digits only. The table is an open hash
 * of what is left of all ids, former names and reason phrases; the one that comes first, by
 * precedence, has a name that several could claim. A vendor's code is found without its owner too:
 * its id from behind the owner's, which `skip` says. FNV-1a is short, and good for short texts. */

enum { NAME_SEED = 0x11c9dc5, NAME_FACTOR = 0x1000193 };

struct name_entry {
    struct str key; /* letters and digits, lower case */
    struct view_name_slot slot;
};

struct name_builder {
    struct view *view;
    struct names known; /* key → anything */
    struct name_entry *entries;
    size_t count;
    struct view_name *strings;
    size_t string_count;
};

static struct str name_key(struct str name)
{
    char *key = arena_alloc(name.length + 1, 1);
    size_t length = 0;

    for (size_t i = 0; i < name.length; i++) {
        if (is_letter(name.at[i]) || is_digit(name.at[i]))
            key[length++] = to_lower(name.at[i]);
    }
    return (struct str){key, length};
}

static void add_string(struct name_builder *builder, struct str key, struct str text,
                       struct str entry)
{
    builder->strings = arena_grow(builder->strings, builder->string_count,
                                  sizeof *builder->strings);
    builder->strings[builder->string_count++] = (struct view_name){key, text, entry};
}

/* Adds what is behind the first `skip` characters of a text, unless something has that name. */
static bool add_name(struct name_builder *builder, struct str text, size_t skip, struct str string,
                     struct str entry)
{
    struct str key = name_key(str_part(text, skip, text.length));

    if (!key.length || names_add(&builder->known, key, builder))
        return false;
    builder->entries = arena_grow(builder->entries, builder->count, sizeof *builder->entries);
    builder->entries[builder->count++] =
        (struct name_entry){key, {string, entry, (long)skip}};
    return true;
}

/* A name that is part of no id gets a string of its own. */
static void add_phrase(struct name_builder *builder, struct str phrase, struct str entry)
{
    struct str key = name_key(phrase);

    if (add_name(builder, phrase, 0, key, entry))
        add_string(builder, key, upper(key), entry);
}

static void add_code_names(struct name_builder *builder, const struct view_code *code)
{
    size_t skip = code->official ? 0 : code->owner->id.length + 1;

    if (skip)
        add_name(builder, code->upper, skip, code->upper, code->upper);
    add_phrase(builder, code->name, code->upper);
    add_phrase(builder, code->registry_name, code->upper);
}

static void add_former_names(struct name_builder *builder, const struct view_code *code)
{
    const struct view_former *former = code->former.items;

    for (size_t i = 0; i < code->former.count; i++) {
        if (!former[i].alias)
            continue;
        if (add_name(builder, former[i].upper, 0, former[i].upper, code->upper))
            add_string(builder, former[i].upper, former[i].upper, code->upper);
        add_phrase(builder, former[i].name, code->upper);
    }
}

static uint32_t name_hash(struct str key)
{
    uint32_t hash = NAME_SEED;

    for (size_t i = 0; i < key.length; i++)
        hash = (hash ^ (unsigned char)key.at[i]) * NAME_FACTOR;
    return hash ^ hash >> 16;
}

static void make_name_slots(struct name_builder *builder)
{
    size_t size = 1;
    struct view_name_slot *slots;

    while (size * 2 < builder->count * 3)
        size *= 2;
    slots = arena_alloc(size, sizeof *slots);
    for (size_t i = 0; i < builder->count; i++) {
        size_t at = name_hash(builder->entries[i].key) & (size - 1);

        while (slots[at].key.length)
            at = (at + 1) & (size - 1);
        slots[at] = builder->entries[i].slot;
    }
    builder->view->name_slots = (struct view_list){slots, size};
    builder->view->name_mask = (long)size - 1;
}

static void make_names(struct view *view)
{
    const struct view_code *codes = view->codes.items;
    struct name_builder builder = {.view = view};

    for (size_t i = 0; i < view->codes.count; i++) {
        add_name(&builder, codes[i].upper, 0, codes[i].upper, codes[i].upper);
        add_string(&builder, codes[i].upper, codes[i].upper, codes[i].upper);
    }
    for (size_t i = 0; i < view->codes.count; i++)
        add_code_names(&builder, &codes[i]);
    for (size_t i = 0; i < view->codes.count; i++)
        add_former_names(&builder, &codes[i]);
    make_name_slots(&builder);
    view->names = (struct view_list){builder.strings, builder.string_count};
    view->name_seed = NAME_SEED;
    view->name_factor = NAME_FACTOR;
}

/* --- texts --- */

static struct view_list make_texts(const struct view *view, const struct locale *locale,
                                   size_t *bytes)
{
    const struct view_code *codes = view->codes.items;
    struct view_text *out = arena_alloc(view->codes.count, sizeof *out);

    for (size_t i = 0; i < view->codes.count; i++) {
        const struct text *text = locale->code_texts[i];

        out[i].number = codes[i].number;
        out[i].upper = codes[i].upper;
        out[i].title = text ? text->title : STR("");
        out[i].sentence = text ? text->sentence : STR("");
        *bytes += out[i].title.length + out[i].sentence.length + 2;
    }
    return (struct view_list){out, view->codes.count};
}

/* Splits the words for unofficial where the owner's name belongs. */
static void split_unofficial(struct view_locale *locale)
{
    static const char mark[] = "{owner}";
    struct str text = locale->unofficial;

    locale->unofficial_before = text;
    locale->unofficial_after = STR("");
    for (size_t i = 0; i < text.length; i++) {
        if (!str_starts(str_part(text, i, text.length), mark))
            continue;
        locale->unofficial_before = str_part(text, 0, i);
        locale->unofficial_after = str_part(text, i + sizeof mark - 1, text.length);
        return;
    }
}

static struct view_locale make_locale(const struct view *view, const struct locale *locale, size_t order,
                                      size_t *bytes)
{
    bool rtl = locale->direction == DIRECTION_RTL;
    struct view_locale out = {
        .tag = locale->tag,
        .id = lower(locale->tag),
        .upper = upper(locale->tag),
        .name = locale->name,
        .direction = rtl ? STR("rtl") : STR("ltr"),
        .rtl = rtl,
        .order = (long)order,
        .official = locale->labels->official,
        .unofficial = locale->labels->unofficial,
        .substatus = locale->labels->substatus,
        .class_title = locale->class_text->title,
        .class_sentence = locale->class_text->sentence,
    };

    *bytes = out.official.length + out.unofficial.length + out.substatus.length +
             out.class_title.length + out.class_sentence.length + 16;
    out.texts = make_texts(view, locale, bytes);
    split_unofficial(&out);
    return out;
}

static void make_locales(struct view *view, const struct model *model)
{
    struct locale *const *locales = model->locales.items;
    struct view_locale *out = arena_alloc(model->locales.count, sizeof *out);

    view->text_offset_type = STR("uint16_t");
    for (size_t i = 0; i < model->locales.count; i++) {
        size_t bytes;

        out[i] = make_locale(view, locales[i], i, &bytes);
        if (bytes > UINT16_MAX)
            view->text_offset_type = STR("uint32_t");
    }
    view->locales = (struct view_list){out, model->locales.count};
}

static void make_class(struct view *view, const struct class *class)
{
    view->class = (struct view_class){
        .first = class->range.first,
        .last = class->range.last,
        .count = class->range.last - class->range.first + 1,
        .name = class->name,
        .reference = class->reference,
    };
    view->class_record = &view->class;
}

static struct view_list make_words(const struct str *texts, size_t count)
{
    struct view_word *out = arena_alloc(count, sizeof *out);

    for (size_t i = 0; i < count; i++)
        out[i] = (struct view_word){texts[i], upper(texts[i]), i + 1 == count};
    return (struct view_list){out, count};
}

/* The narrowest types that the tables of the codes can do with. */
static void choose_types(struct view *view)
{
    const struct view_code *codes = view->codes.items;
    const struct view_name *names = view->names.items;
    size_t reasons = 0, references = 0, name_bytes = 0;

    for (size_t i = 0; i < view->codes.count; i++) {
        reasons += codes[i].name.length + 1;
        references += codes[i].reference.length + 1;
    }
    for (size_t i = 0; i < view->names.count; i++)
        name_bytes += names[i].text.length + 1;
    view->entry_type = view->codes.count > UINT8_MAX ? STR("uint16_t") : STR("uint8_t");
    view->offset_type = STR("uint16_t");
    if (reasons >= UINT16_MAX || references >= UINT16_MAX || name_bytes >= UINT16_MAX)
        view->offset_type = STR("uint32_t");
}

const struct view *view_make(const struct model *model, const struct view_options *options)
{
    struct view *view = arena_alloc(1, sizeof *view);

    view->version = STR(GEN4XX_VERSION);
    view->command = options->command;
    view->builtin = options->builtin;
    view->inputs = make_words(options->inputs.items, options->inputs.count);
    view->prefix = options->prefix.length ? options->prefix : model->class->prefix;
    view->upper_prefix = upper(view->prefix);
    make_class(view, model->class);
    make_owners(view, model);
    make_codes(view, model);
    make_slots(view);
    make_names(view);
    choose_types(view);
    make_locales(view, model);
    return view;
}

struct str view_prefix(const struct view *view)
{
    return view->prefix;
}

size_t view_locale_count(const struct view *view)
{
    return view->locales.count;
}

struct str view_locale_tag(const struct view *view, size_t index)
{
    return ((const struct view_locale *)view->locales.items)[index].tag;
}

struct value view_root(const struct view *view)
{
    return record_value(&root_kind, view);
}

struct value view_locale(const struct view *view, size_t index)
{
    return record_value(&locale_kind, (const struct view_locale *)view->locales.items + index);
}
