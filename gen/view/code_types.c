#include "data/yaml_value.h"
#include "spec/format.h"
#include "view/view_internal.h"

/* --- owners --- */

static struct value owner_id(const void *owner)
{
    return value_text(((const struct view_owner *)owner)->owner->id);
}

static struct value owner_order(const void *owner)
{
    return value_number((long)((const struct view_owner *)owner)->owner->order);
}

static const struct field owner_fields[] = {
    {"id", TYPE_COMPUTED, "its id: `nginx`", .compute = owner_id},
    {"ID", TYPE_TEXT, "its id in capitals: `NGINX`", MEMBER(view_owner, upper)},
    {"order", TYPE_COMPUTED, "its place in the order of precedence, from 0",
     .compute = owner_order},
};
const struct record_type owner_view_type = {RECORD_TYPE("an owner", view_owner, owner_fields),
                                            .base = &owner_type,
                                            .base_offset = offsetof(struct view_owner, owner)};

/* --- parts of a code --- */

static struct value former_id(const void *former)
{
    return value_text(((const struct view_former *)former)->former->full_id);
}

static const struct field former_fields[] = {
    {"id", TYPE_COMPUTED, "the name as an id: `payload_too_large`", .compute = former_id},
    {"ALIAS", TYPE_TEXT, "its enumerator, without the prefix, if it is an alias",
     MEMBER(view_former, upper)},
    {"pad", TYPE_TEXT, "spaces that bring `ALIAS` to the width of its list",
     MEMBER(view_former, pad)},
};
static const struct record_type former_view_type = {
    RECORD_TYPE("a former name", view_former, former_fields), .base = &former_type,
    .base_offset = offsetof(struct view_former, former)};

static const struct field reference_fields[] = {
    {"text", TYPE_TEXT, "as the specification has it", MEMBER(view_reference, text)},
    {"document", TYPE_TEXT, "the document: `RFC 9110`", MEMBER(view_reference, document)},
    {"section", TYPE_TEXT, "its section: `15.5.5`; empty if there is none, or no `url`",
     MEMBER(view_reference, section)},
    {"url", TYPE_TEXT, "the address of the section; empty if the name does not give one",
     MEMBER(view_reference, url)},
};
static const struct record_type reference_type = {
    RECORD_TYPE("a part of a reference", view_reference, reference_fields)};

/* --- codes --- */

static struct value code_id(const void *code)
{
    return value_text(((const struct view_code *)code)->code->full_id);
}

static struct value code_entry(const void *code)
{
    return value_number((long)((const struct view_code *)code)->code->entry);
}

static struct value code_official(const void *code)
{
    return value_flag(((const struct view_code *)code)->owner->owner->official);
}

static struct value code_preferred(const void *code)
{
    return value_flag(((const struct view_code *)code)->code->preferred);
}

static struct value code_substatus(const void *code)
{
    return value_flag(((const struct view_code *)code)->code->substatus);
}

static struct value code_facts_value(const void *code)
{
    return code_facts(code);
}

static const struct field code_fields[] = {
    {"id", TYPE_COMPUTED,
     "the id; if the owner is not official, its id and `_` come first: `nginx_no_response`",
     .compute = code_id},
    {"ID", TYPE_TEXT, "the id in capitals: `NGINX_NO_RESPONSE`", MEMBER(view_code, upper)},
    {"pad", TYPE_TEXT, "spaces that bring `ID` to the width of its list", MEMBER(view_code, pad)},
    {"entry", TYPE_COMPUTED, "its place among all codes, from 1", .compute = code_entry},
    {"references", TYPE_LIST, "the reference in parts, with addresses",
     MEMBER(view_code, references), &reference_type},
    {"owner", TYPE_RECORD, "who defines it", MEMBER(view_code, owner), &owner_view_type},
    {"official", TYPE_COMPUTED, "whether it is registered", .compute = code_official},
    {"former", TYPE_LIST, "names that it had", MEMBER(view_code, former), &former_view_type},
    {"must_have_fields", TYPE_FLAG, "whether a response must have one of the fields",
     MEMBER(view_code, must_have_fields)},
    {"substatus", TYPE_COMPUTED, "whether it has sub-status codes", .compute = code_substatus},
    {"preferred", TYPE_COMPUTED, "whether it has precedence among the codes with its number",
     .compute = code_preferred},
    {"facts", TYPE_COMPUTED_LIST, "its optional keys, those that have a value",
     .record = &fact_type, .compute = code_facts_value, .unlisted = true},
};

/* An extension may be one of the code that was changed. */
static bool get_extension(const void *object, struct str name, struct value *out)
{
    const struct view_code *code = object;
    const struct node *node = NULL;

    if (!str_starts(name, "x-"))
        return false;
    for (const struct item *item = &code->code->item; item && !node; item = item->changed)
        node = node_find(item->node, name);
    *out = yaml_value(node);
    return node != NULL;
}

const struct record_type view_code_type = {
    RECORD_TYPE("a code", view_code, code_fields), .base = &code_type,
    .base_offset = offsetof(struct view_code, code), .extra = get_extension};

static const struct field owner_codes_fields[] = {
    {"codes", TYPE_LIST, "its codes", MEMBER(view_owner, codes), &view_code_type},
};
const struct record_type owner_codes_type = {
    RECORD_TYPE("an owner with its codes", view_owner, owner_codes_fields),
    .base = &owner_view_type, .base_offset = BASE_IS_SELF};

/* --- sub-status codes --- */

static const struct field substatus_fields[] = {
    {"key", TYPE_TEXT, "its name in tables: `404_13_IIS`", MEMBER(view_substatus, key)},
    {"owner", TYPE_RECORD, "who defines it", MEMBER(view_substatus, owner), &owner_view_type},
};
const struct record_type substatus_view_type = {
    RECORD_TYPE("a sub-status code", view_substatus, substatus_fields), .base = &substatus_type,
    .base_offset = offsetof(struct view_substatus, substatus)};

/* --- the class --- */

static const struct field class_fields[] = {
    {"size", TYPE_NUMBER, "how many numbers it has", MEMBER(view_class, size)},
    {"references", TYPE_LIST, "the reference in parts, with addresses",
     MEMBER(view_class, references), &reference_type},
};
const struct record_type class_view_type = {RECORD_TYPE("the class", view_class, class_fields),
                                            .base = &class_type,
                                            .base_offset = offsetof(struct view_class, class)};
