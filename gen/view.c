#include "view.h"

#include "arena.h"
#include "format.h"
#include "names.h"
#include "version.h"
#include "viewdata.h"

#include <stdint.h>
#include <stdlib.h>

struct str upper(struct str text)
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
    struct owner *const *owners = model->owners.items;
    struct view_owner *out = arena_alloc(model->owner_count, sizeof *out);

    for (size_t i = 0; i < model->owner_count; i++) {
        out[i].id = owners[i]->id;
        out[i].upper = upper(owners[i]->id);
        out[i].name = owners[i]->name;
        out[i].reference = owners[i]->reference;
        out[i].official = owners[i]->official;
        out[i].order = (long)i;
        out[i].last = i + 1 == model->owner_count;
    }
    view->owners = (struct view_list){out, model->owner_count};
}

static const struct view_owner *view_owner(const struct view *view, const struct owner *owner)
{
    return (const struct view_owner *)view->owners.items + owner->order;
}

static struct view_list make_words(const struct list *words)
{
    const struct word *in = words->items;
    struct view_word *out = arena_alloc(words->count, sizeof *out);

    for (size_t i = 0; i < words->count; i++)
        out[i] = (struct view_word){in[i].text, (long)i, i + 1 == words->count};
    return (struct view_list){out, words->count};
}

static struct view_list make_response_fields(const struct code *code)
{
    const struct response_field *in = code->response_fields.items;
    struct view_response_field *out = arena_alloc(code->response_fields.count, sizeof *out);

    for (size_t i = 0; i < code->response_fields.count; i++) {
        struct str level = str_from(level_choices[in[i].level]);

        out[i] = (struct view_response_field){(long)i,      in[i].name, level,
                                              upper(level), in[i].when, in[i].reference};
    }
    return (struct view_list){out, code->response_fields.count};
}

static struct view_list make_former(const struct code *code)
{
    const struct former *former = code->former.items;
    struct view_former *out = arena_alloc(code->former.count, sizeof *out);

    for (size_t i = 0; i < code->former.count; i++) {
        out[i].name = former[i].name;
        out[i].upper = upper(former[i].full_id);
        out[i].reference = former[i].reference;
        out[i].index = (long)i;
        out[i].alias = !former[i].unaliased;
    }
    return (struct view_list){out, code->former.count};
}

static void add_facts(struct view_code *out, const struct code *code)
{
    out->standing = str_from(standing_choices[code->standing]);
    out->standing_upper = upper(out->standing);
    out->cacheable = code->cacheable && code->cacheable->by_default;
    out->uncacheable = code->cacheable && code->cacheable->forbidden;
    out->cacheable_reference = code->cacheable ? code->cacheable->reference : STR("");
    out->retry = str_from(retry_choices[code->retry ? code->retry->how : RETRY_NEVER]);
    out->retry_upper = upper(out->retry);
    out->retry_reference = code->retry ? code->retry->reference : STR("");
    out->response_fields = make_response_fields(code);
    out->request_fields = make_words(&code->request_fields);
}

static struct view_code make_code(const struct view *view, const struct code *code)
{
    struct str wire = str_from(wire_choices[code->wire]);
    struct view_code out = {
        .number = code->number,
        .entry = (long)code->entry,
        .id = code->full_id,
        .upper = upper(code->full_id),
        .name = code->name,
        .registry_name = code->registry_name,
        .reference = code->reference,
        .owner = view_owner(view, code->owner),
        .official = code->owner->official,
        .former = make_former(code),
        .wire = wire,
        .wire_upper = upper(wire),
        .sent_as = code->wire == WIRE_SENT ? code->number : code->sent_as,
        .substatus = code->substatus,
        .wins = code->wins,
        .product = code->product,
        .note = code->note,
        .extensions = &code->item,
    };

    add_facts(&out, code);
    return out;
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

static struct view_number *make_numbers(long first, size_t count)
{
    struct view_number *numbers = arena_alloc(count, sizeof *numbers);

    for (size_t i = 0; i < count; i++)
        numbers[i].number = first + (long)i;
    return numbers;
}

/* One slot for each number of the class that has a code, one for each run of numbers without; runs
 * end with the decade, so that no line of them gets long. */
static void make_slots(struct view *view)
{
    size_t size = (size_t)view->class.count, count = 0, next = 0;
    const struct view_code *winners = view->numbers.items;
    const struct view_number *numbers = make_numbers(view->class.first, size);
    struct view_slot *slots = arena_alloc(size, sizeof *slots);

    for (size_t i = 0; i < size; i++) {
        long number = numbers[i].number;
        struct view_slot *last = count ? &slots[count - 1] : NULL;

        if (next < view->numbers.count && winners[next].number == number) {
            slots[count++] = (struct view_slot){.code = &winners[next++]};
        } else if (last && !last->code && number % 10) {
            last->free.count++;
        } else {
            slots[count++] = (struct view_slot){.free = {&numbers[i], 1}};
        }
    }
    view->slots = (struct view_list){slots, count};
}

static void make_substatuses(struct view *view, const struct model *model)
{
    const struct substatus *in = model->substatuses.items;
    struct view_substatus *out = arena_alloc(model->substatuses.count, sizeof *out);
    size_t bytes = 1;

    for (size_t i = 0; i < model->substatuses.count; i++) {
        out[i].number = in[i].number;
        out[i].sub = in[i].sub;
        out[i].key = upper(arena_printf("%ld_%ld_%.*s", in[i].number, in[i].sub,
                                        (int)in[i].owner_id.length, in[i].owner_id.at));
        out[i].owner = view_owner(view, in[i].owner);
        out[i].label = in[i].label;
        out[i].since = in[i].since;
        out[i].reference = in[i].reference;
        out[i].note = in[i].note;
        out[i].older = make_words(&in[i].older);
        bytes += in[i].label.length + in[i].since.length + in[i].reference.length +
                 in[i].note.length + 4;
        for (size_t j = 0; j < out[i].older.count; j++)
            bytes += ((const struct view_word *)out[i].older.items)[j].text.length + 1;
    }
    view->substatuses = (struct view_list){out, model->substatuses.count};
    view->substatus_count = (long)model->substatuses.count;
    view->substatus_offset_type = bytes > UINT16_MAX ? STR("uint32_t") : STR("uint16_t");
}

static struct view_list make_labels(const struct view *view, const struct locale *locale,
                                    size_t *bytes)
{
    const struct view_substatus *substatuses = view->substatuses.items;
    struct view_label *out = arena_alloc(view->substatuses.count, sizeof *out);

    for (size_t i = 0; i < view->substatuses.count; i++) {
        const struct word *label = locale->substatus_labels[i];

        out[i].key = substatuses[i].key;
        out[i].label = label ? label->text : STR("");
        *bytes += out[i].label.length + 5;
    }
    return (struct view_list){out, view->substatuses.count};
}

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
        *bytes += out[i].title.length + out[i].sentence.length + 10;
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

static struct view_locale make_locale(const struct view *view, const struct locale *locale,
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
        .order = (long)locale->order,
        .serves = make_words(&locale->serves),
        .official = locale->labels->official,
        .unofficial = locale->labels->unofficial,
        .substatus = locale->labels->substatus,
        .class_title = locale->class_text->title,
        .class_sentence = locale->class_text->sentence,
    };

    *bytes = out.name.length + out.tag.length + out.official.length + out.unofficial.length +
             out.substatus.length + out.class_title.length + out.class_sentence.length + 100;
    out.texts = make_texts(view, locale, bytes);
    out.substatuses = make_labels(view, locale, bytes);
    out.labelled = locale->labels_of_substatuses.count > 0;
    out.label_count = locale->fallback ? (long)locale->labels_of_substatuses.count
                                       : (long)view->substatuses.count; /* the owners' own */
    for (size_t i = 0; i < view->codes.count; i++)
        out.text_count += locale->code_texts[i] != NULL;
    split_unofficial(&out);
    return out;
}

static int compare_tags(const void *a, const void *b)
{
    return str_compare(((const struct view_tag *)a)->tag, ((const struct view_tag *)b)->tag);
}

static struct str small(struct str text)
{
    struct str copy = arena_copy(text);

    for (size_t i = 0; i < copy.length; i++)
        ((char *)copy.at)[i] = to_lower(copy.at[i]);
    return copy;
}

static void add_tag(struct view *view, struct names *known, struct str tag, struct str locale)
{
    struct view_tag *tags = arena_grow((void *)view->tags.items, view->tags.count, sizeof *tags);

    tag = small(tag);
    view->tags.items = tags;
    if (names_add(known, tag, view))
        return;
    tags[view->tags.count++] = (struct view_tag){tag, locale};
    if ((long)tag.length >= view->tag_size)
        view->tag_size = (long)tag.length + 1;
}

/* All tags that lead to a locale, sorted: first those of the locales themselves, for an exact match
 * comes before what others serve. */
static void make_tags(struct view *view, const struct model *model)
{
    struct locale *const *in = model->locales.items;
    const struct view_locale *locales = view->locales.items;
    struct names known = {0};

    view->tag_size = 8; /* which the template reads at once */
    for (size_t i = 0; i < view->locales.count; i++)
        add_tag(view, &known, locales[i].tag, locales[i].upper);
    for (size_t i = 0; i < view->locales.count; i++) {
        const struct word *tags = in[i]->serves.items;

        for (size_t j = 0; j < in[i]->serves.count; j++)
            add_tag(view, &known, tags[j].text, locales[i].upper);
    }
    if (view->tags.count)
        qsort((void *)view->tags.items, view->tags.count, sizeof(struct view_tag), compare_tags);
}

/* The numbers of locales in order, with those that no locale of this set has. */
static void make_locale_slots(struct view *view)
{
    const struct view_locale *locales = view->locales.items;
    struct view_locale_slot *slots;

    for (size_t i = 0; i < view->locales.count; i++) {
        if (locales[i].order >= view->locale_numbers)
            view->locale_numbers = locales[i].order + 1;
    }
    slots = arena_alloc((size_t)view->locale_numbers, sizeof *slots);
    for (size_t i = 0; i < view->locales.count; i++)
        slots[locales[i].order].locale = &locales[i];
    view->locale_slots = (struct view_list){slots, (size_t)view->locale_numbers};
}

/* The locale whose texts stand in for a missing one: the next of its fallbacks that is generated.
 */
static struct str choose_fallback(const struct model *model, const struct locale *locale)
{
    struct locale *const *all = model->locales.items;

    for (const struct locale *at = locale->fallback; at; at = at->fallback) {
        for (size_t i = 0; i < model->locales.count; i++) {
            if (all[i] == at)
                return upper(at->tag);
        }
    }
    return upper(all[0]->tag);
}

static void make_locales(struct view *view, const struct model *model)
{
    struct locale *const *locales = model->locales.items;
    struct view_locale *out = arena_alloc(model->locales.count, sizeof *out);

    view->text_offset_type = STR("uint16_t");
    for (size_t i = 0; i < model->locales.count; i++) {
        size_t bytes;

        out[i] = make_locale(view, locales[i], &bytes);
        out[i].fallback = choose_fallback(model, locales[i]);
        out[i].last = i + 1 == model->locales.count;
        if (bytes > UINT16_MAX)
            view->text_offset_type = STR("uint32_t");
    }
    view->locales = (struct view_list){out, model->locales.count};
    view->first_locale = model->locales.count ? out : NULL;
    make_tags(view, model);
    make_locale_slots(view);
}

static void make_class(struct view *view, const struct status_class *class)
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

static struct view_list make_inputs(const struct str *texts, size_t count)
{
    struct view_word *out = arena_alloc(count, sizeof *out);

    for (size_t i = 0; i < count; i++)
        out[i] = (struct view_word){texts[i], (long)i, i + 1 == count};
    return (struct view_list){out, count};
}

/* At least the bytes that all facts take beside names and references. */
static size_t fact_bytes(const struct view *view)
{
    const struct view_code *codes = view->codes.items;
    size_t bytes = 1;

    for (size_t i = 0; i < view->codes.count; i++) {
        const struct view_response_field *fields = codes[i].response_fields.items;
        const struct view_word *words = codes[i].request_fields.items;
        const struct view_former *former = codes[i].former.items;

        bytes += codes[i].registry_name.length + codes[i].cacheable_reference.length +
                 codes[i].retry_reference.length + codes[i].product.length + codes[i].note.length +
                 5;
        for (size_t j = 0; j < codes[i].response_fields.count; j++)
            bytes += fields[j].name.length + fields[j].when.length + fields[j].reference.length + 3;
        for (size_t j = 0; j < codes[i].request_fields.count; j++)
            bytes += words[j].text.length + 1;
        for (size_t j = 0; j < codes[i].former.count; j++)
            bytes += former[j].name.length + former[j].reference.length + 2;
    }
    return bytes;
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
    view->fact_offset_type = fact_bytes(view) < UINT16_MAX ? STR("uint16_t") : STR("uint32_t");
    view->entry_type = view->codes.count > UINT8_MAX ? STR("uint16_t") : STR("uint8_t");
    view->name_type = view->found_names.count > UINT8_MAX ? STR("uint16_t") : STR("uint8_t");
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
    view->inputs = make_inputs(options->inputs.items, options->inputs.count);
    view->prefix = options->prefix.length ? options->prefix : model->class->prefix;
    view->upper_prefix = upper(view->prefix);
    make_class(view, model->class);
    make_owners(view, model);
    make_codes(view, model);
    make_slots(view);
    make_names(view);
    choose_types(view);
    make_substatuses(view, model);
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
    return root_value(view);
}

struct value view_locale(const struct view *view, size_t index)
{
    return locale_value((const struct view_locale *)view->locales.items + index);
}
