/* http4xx_facts.h - what specifications say of a status code, each with the section that says so.
 *
 *     http4xx_cacheable(code)                whether a cache may store it without being told
 *     http4xx_retry(code)                    whether a client may repeat the request by itself
 *     http4xx_missing_field(code, names, count)  the field that a response must have and has not
 *
 *     http4xx_response_field(entry, index)   the fields of a response, one by one
 *     http4xx_request_field(entry, index)    fields of the request that have to do with it
 *     http4xx_former_name(entry, index)      names that it had
 *     http4xx_fact_...(entry)                its maturity, registry_name, product, note and more
 *
 * Entries are those of http4xx.h. Every function takes every value of its arguments, allocates
 * nothing, and gives strings that are never NULL, never freed, and UTF-8.
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:0a54b09f827e1eb0
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_FACTS_H_
#define HTTP4XX_FACTS_H_

#include "http4xx.h"

/* How far a code is established. */
enum http4xx_maturity {
    HTTP4XX_MATURITY_CURRENT,    /* in use */
    HTTP4XX_MATURITY_DEPRECATED, /* was in use, or in a draft */
    HTTP4XX_MATURITY_UNASSIGNED  /* printed in lists, but nobody's */
};

/* When a client may send the same request once more by itself. */
enum http4xx_retry {
    HTTP4XX_RETRY_NEVER,
    HTTP4XX_RETRY_AS_IT_IS,        /* at once; RFC 9110 section 9.2.2 asks for idempotent methods */
    HTTP4XX_RETRY_AFTER_DELAY,     /* that the field Retry-After may tell */
    HTTP4XX_RETRY_OTHER_CONNECTION /* at once, but not on this connection */
};

/* How strongly a specification asks for a field, RFC 2119. */
enum http4xx_level { HTTP4XX_LEVEL_MUST, HTTP4XX_LEVEL_SHOULD, HTTP4XX_LEVEL_MAY };

/* A field of a response. */
struct http4xx_field {
    const char *name;         /* "" where there is none */
    enum http4xx_level level; /* HTTP4XX_LEVEL_MAY where there is none */
    const char *when;         /* a condition in words; "" for always */
    const char *reference;    /* the sections that say so */
};

/* ---- Tables ---- */

/* x(id, maturity, cacheable, must not be stored, retry, registry name, reference of cacheable,
 *   reference of retry, product, note), ordered as HTTP4XX_CODES */
#define HTTP4XX_MORE_FACTS_(x) \
    x(BAD_REQUEST, CURRENT, 0, 0, NEVER, "", \
      "RFC 9110 section 15.1", "RFC 9110 section 15.5.1", "", "") \
    x(UNAUTHORIZED, CURRENT, 0, 0, NEVER, "", \
      "RFC 9110 section 15.1", "RFC 9110 section 15.5.2", "", "") \
    x(PAYMENT_REQUIRED, CURRENT, 0, 0, NEVER, "", \
      "RFC 9110 section 15.1", "RFC 9110 section 15.5.3", "", "") \
    x(FORBIDDEN, CURRENT, 0, 0, NEVER, "", \
      "RFC 9110 section 15.1", "RFC 9110 section 15.5.4", "", "") \
    x(NOT_FOUND, CURRENT, 1, 0, NEVER, "", \
      "RFC 9110 section 15.1, RFC 9110 section 15.5.5", "RFC 9110 section 15.5.5", "", "") \
    x(METHOD_NOT_ALLOWED, CURRENT, 1, 0, NEVER, "", \
      "RFC 9110 section 15.1, RFC 9110 section 15.5.6", "RFC 9110 section 15.5.6", "", "") \
    x(NOT_ACCEPTABLE, CURRENT, 0, 0, NEVER, "", \
      "RFC 9110 section 15.1", "RFC 9110 section 15.5.7", "", "") \
    x(PROXY_AUTHENTICATION_REQUIRED, CURRENT, 0, 0, NEVER, "", \
      "RFC 9110 section 15.1", "RFC 9110 section 15.5.8", "", "") \
    x(REQUEST_TIMEOUT, CURRENT, 0, 0, AS_IT_IS, "", \
      "RFC 9110 section 15.1", "RFC 9110 section 15.5.9, RFC 9110 section 9.2.2", "", "") \
    x(CONFLICT, CURRENT, 0, 0, NEVER, "", \
      "RFC 9110 section 15.1", "RFC 9110 section 15.5.10", "", "") \
    x(GONE, CURRENT, 1, 0, NEVER, "", \
      "RFC 9110 section 15.1, RFC 9110 section 15.5.11", "RFC 9110 section 15.5.11", "", "") \
    x(LENGTH_REQUIRED, CURRENT, 0, 0, NEVER, "", \
      "RFC 9110 section 15.1", "RFC 9110 section 15.5.12", "", "") \
    x(PRECONDITION_FAILED, CURRENT, 0, 0, NEVER, "", \
      "RFC 9110 section 15.1", "RFC 9110 section 15.5.13, RFC 9110 section 13.1", "", "") \
    x(CONTENT_TOO_LARGE, CURRENT, 0, 0, AFTER_DELAY, "", \
      "RFC 9110 section 15.1", "RFC 9110 section 15.5.14", "", "") \
    x(URI_TOO_LONG, CURRENT, 1, 0, NEVER, "", \
      "RFC 9110 section 15.1, RFC 9110 section 15.5.15", "RFC 9110 section 15.5.15", "", "") \
    x(UNSUPPORTED_MEDIA_TYPE, CURRENT, 0, 0, NEVER, "", \
      "RFC 9110 section 15.1", "RFC 9110 section 15.5.16", "", "") \
    x(RANGE_NOT_SATISFIABLE, CURRENT, 0, 0, NEVER, "", \
      "RFC 9110 section 15.1", "RFC 9110 section 15.5.17", "", "") \
    x(EXPECTATION_FAILED, CURRENT, 0, 0, NEVER, "", \
      "RFC 9110 section 15.1", "RFC 9110 section 10.1.1", "", "") \
    x(IM_A_TEAPOT, CURRENT, 0, 0, NEVER, "(Unused)", \
      "RFC 9110 section 15.1", "RFC 9110 section 15.5.19", "", "Reserved, so that it is not assigned to anything else; from an April 1 RFC. Also sent on purpose, by the Binance API for one, to addresses that it has banned.") \
    x(MISDIRECTED_REQUEST, CURRENT, 0, 0, OTHER_CONNECTION, "", \
      "RFC 9110 section 15.1", "RFC 9110 section 15.5.20, RFC 7838 section 6", "", "") \
    x(UNPROCESSABLE_CONTENT, CURRENT, 0, 0, NEVER, "", \
      "RFC 9110 section 15.1", "RFC 9110 section 15.5.21", "", "") \
    x(LOCKED, CURRENT, 0, 0, NEVER, "", \
      "RFC 9110 section 15.1", "RFC 4918 section 11.3", "", "") \
    x(FAILED_DEPENDENCY, CURRENT, 0, 0, NEVER, "", \
      "RFC 9110 section 15.1", "RFC 4918 section 11.4", "", "") \
    x(TOO_EARLY, CURRENT, 0, 0, AS_IT_IS, "", \
      "RFC 8470 section 5.2", "RFC 8470 section 4, RFC 8470 section 5.2", "", "") \
    x(UPGRADE_REQUIRED, CURRENT, 0, 0, NEVER, "", \
      "RFC 9110 section 15.1", "RFC 9110 section 15.5.22", "", "") \
    x(PRECONDITION_REQUIRED, CURRENT, 0, 1, NEVER, "", \
      "RFC 6585 section 3", "RFC 6585 section 3", "", "") \
    x(TOO_MANY_REQUESTS, CURRENT, 0, 1, AFTER_DELAY, "", \
      "RFC 6585 section 4", "RFC 6585 section 4", "", "") \
    x(REQUEST_HEADER_FIELDS_TOO_LARGE, CURRENT, 0, 1, NEVER, "", \
      "RFC 6585 section 5", "RFC 6585 section 5", "", "") \
    x(IIS_LOGIN_TIMEOUT, CURRENT, 0, 0, NEVER, "", \
      "", "", "Exchange Server, Outlook on the web", "Not in KB 943891.") \
    x(NGINX_NO_RESPONSE, CURRENT, 0, 0, NEVER, "", \
      "", "", "", "Set by \"return 444\".") \
    x(IIS_RETRY_WITH, CURRENT, 0, 0, NEVER, "", \
      "", "", "Exchange ActiveSync, Azure Cosmos DB", "ActiveSync, up to version 12.1, wants a Provision command first; Cosmos DB tells of a passing conflict, after which the same request may be sent again.") \
    x(UNAVAILABLE_FOR_LEGAL_REASONS, CURRENT, 1, 0, NEVER, "", \
      "RFC 7725 section 3", "RFC 7725 section 3", "", "") \
    x(IIS_REDIRECT, CURRENT, 0, 0, NEVER, "", \
      "", "", "Exchange ActiveSync", "Sent with the field X-MS-Location where the server knows it, and with an empty reason phrase.") \
    x(NGINX_REQUEST_HEADER_TOO_LARGE, CURRENT, 0, 0, NEVER, "", \
      "", "", "", "") \
    x(NGINX_SSL_CERTIFICATE_ERROR, CURRENT, 0, 0, NEVER, "", \
      "", "", "", "") \
    x(NGINX_SSL_CERTIFICATE_REQUIRED, CURRENT, 0, 0, NEVER, "", \
      "", "", "", "") \
    x(NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT, CURRENT, 0, 0, NEVER, "", \
      "", "", "", "") \
    x(NGINX_INVALID_HOST, DEPRECATED, 0, 0, NEVER, "", \
      "", "", "", "For requests with an invalid host name. Today's header has nothing but the comment that the code is canceled.") \
    x(NGINX_CLIENT_CLOSED_REQUEST, CURRENT, 0, 0, NEVER, "", \
      "", "", "", "Also logged by Cloudflare and by Alibaba Cloud's ALB.") \

/* x(id, key, level, name, when, reference) */
#define HTTP4XX_RESPONSE_FIELDS_(x) \
    x(UNAUTHORIZED, 0, MUST, "WWW-Authenticate", "", "RFC 9110 section 15.5.2, RFC 9110 section 11.6.1") \
    x(METHOD_NOT_ALLOWED, 0, MUST, "Allow", "", "RFC 9110 section 15.5.6, RFC 9110 section 10.2.1") \
    x(PROXY_AUTHENTICATION_REQUIRED, 0, MUST, "Proxy-Authenticate", "", "RFC 9110 section 15.5.8, RFC 9110 section 11.7.1") \
    x(REQUEST_TIMEOUT, 0, SHOULD, "Connection", "with the value close; RFC 9110 has dropped this", "RFC 7231 section 6.5.7, RFC 9110 section 15.5.9") \
    x(CONTENT_TOO_LARGE, 0, SHOULD, "Retry-After", "if the condition is temporary", "RFC 9110 section 15.5.14, RFC 9110 section 10.2.3") \
    x(UNSUPPORTED_MEDIA_TYPE, 0, SHOULD, "Accept-Patch", "in the answer to a PATCH", "RFC 5789 section 2.2") \
    x(UNSUPPORTED_MEDIA_TYPE, 1, MAY, "Accept-Encoding", "if the content coding is not supported", "RFC 9110 section 15.5.16, RFC 9110 section 12.5.3, RFC 7694") \
    x(UNSUPPORTED_MEDIA_TYPE, 2, MAY, "Accept", "if the media type is not supported", "RFC 9110 section 15.5.16, RFC 9110 section 12.5.1") \
    x(UNSUPPORTED_MEDIA_TYPE, 3, MAY, "Accept-Post", "in the answer to a POST", "W3C Linked Data Platform 1.0 section 7.1") \
    x(RANGE_NOT_SATISFIABLE, 0, SHOULD, "Content-Range", "for byte ranges: \"bytes *\057\" and the length", "RFC 9110 section 15.5.17, RFC 9110 section 14.4") \
    x(UPGRADE_REQUIRED, 0, MUST, "Upgrade", "", "RFC 9110 section 15.5.22, RFC 9110 section 7.8") \
    x(UPGRADE_REQUIRED, 1, MUST, "Connection", "in HTTP/1.1, with the option upgrade", "RFC 9110 section 7.8") \
    x(TOO_MANY_REQUESTS, 0, MAY, "Retry-After", "", "RFC 6585 section 4, RFC 9110 section 10.2.3") \
    x(UNAVAILABLE_FOR_LEGAL_REASONS, 0, SHOULD, "Link", "with the relation blocked-by, to name who blocks", "RFC 7725 section 4, RFC 8288") \

/* x(id, key, name) */
#define HTTP4XX_REQUEST_FIELDS_(x) \
    x(BAD_REQUEST, 0, "Host") \
    x(BAD_REQUEST, 1, "Content-Length") \
    x(BAD_REQUEST, 2, "Transfer-Encoding") \
    x(UNAUTHORIZED, 0, "Authorization") \
    x(FORBIDDEN, 0, "Authorization") \
    x(NOT_ACCEPTABLE, 0, "Accept") \
    x(NOT_ACCEPTABLE, 1, "Accept-Charset") \
    x(NOT_ACCEPTABLE, 2, "Accept-Encoding") \
    x(NOT_ACCEPTABLE, 3, "Accept-Language") \
    x(PROXY_AUTHENTICATION_REQUIRED, 0, "Proxy-Authorization") \
    x(LENGTH_REQUIRED, 0, "Content-Length") \
    x(LENGTH_REQUIRED, 1, "Transfer-Encoding") \
    x(PRECONDITION_FAILED, 0, "If-Match") \
    x(PRECONDITION_FAILED, 1, "If-None-Match") \
    x(PRECONDITION_FAILED, 2, "If-Unmodified-Since") \
    x(PRECONDITION_FAILED, 3, "If") \
    x(PRECONDITION_FAILED, 4, "Overwrite") \
    x(CONTENT_TOO_LARGE, 0, "Content-Length") \
    x(CONTENT_TOO_LARGE, 1, "Expect") \
    x(UNSUPPORTED_MEDIA_TYPE, 0, "Content-Type") \
    x(UNSUPPORTED_MEDIA_TYPE, 1, "Content-Encoding") \
    x(RANGE_NOT_SATISFIABLE, 0, "Range") \
    x(RANGE_NOT_SATISFIABLE, 1, "If-Range") \
    x(EXPECTATION_FAILED, 0, "Expect") \
    x(MISDIRECTED_REQUEST, 0, "Host") \
    x(MISDIRECTED_REQUEST, 1, ":authority") \
    x(MISDIRECTED_REQUEST, 2, "Alt-Used") \
    x(UNPROCESSABLE_CONTENT, 0, "Content-Type") \
    x(LOCKED, 0, "If") \
    x(LOCKED, 1, "Lock-Token") \
    x(LOCKED, 2, "Timeout") \
    x(TOO_EARLY, 0, "Early-Data") \
    x(UPGRADE_REQUIRED, 0, "Upgrade") \
    x(UPGRADE_REQUIRED, 1, "Connection") \
    x(PRECONDITION_REQUIRED, 0, "If-Match") \
    x(PRECONDITION_REQUIRED, 1, "If-Unmodified-Since") \
    x(PRECONDITION_REQUIRED, 2, "If-None-Match") \
    x(REQUEST_HEADER_FIELDS_TOO_LARGE, 0, "Cookie") \
    x(REQUEST_HEADER_FIELDS_TOO_LARGE, 1, "Referer") \

/* x(id, key, name, reference) */
#define HTTP4XX_FORMER_NAMES_(x) \
    x(REQUEST_TIMEOUT, 0, "Request Time-out", "RFC 2068 section 6.1.1, RFC 2616 section 6.1.1") \
    x(CONTENT_TOO_LARGE, 0, "Payload Too Large", "RFC 7231 section 6.5.11") \
    x(CONTENT_TOO_LARGE, 1, "Request Entity Too Large", "RFC 2068 section 10.4.14, RFC 2616 section 10.4.14") \
    x(URI_TOO_LONG, 0, "Request-URI Too Long", "RFC 2068 section 10.4.15, RFC 2616 section 10.4.15") \
    x(URI_TOO_LONG, 1, "Request-URI Too Large", "RFC 2068 section 6.1.1, RFC 2616 section 6.1.1") \
    x(RANGE_NOT_SATISFIABLE, 0, "Requested Range Not Satisfiable", "RFC 2616 section 10.4.17") \
    x(IM_A_TEAPOT, 0, "I'm a teapot", "RFC 2324 section 2.3.2, RFC 7168 section 2.3.3") \
    x(IM_A_TEAPOT, 1, "Reauthentication Required", "draft-ietf-http-v11-spec-rev-01 section 10.4.19") \
    x(IM_A_TEAPOT, 2, "Unprocessable Entity", "draft-ietf-webdav-protocol-05 section 10.3") \
    x(MISDIRECTED_REQUEST, 0, "Destination Locked", "draft-ietf-webdav-protocol-05 section 10.6") \
    x(UNPROCESSABLE_CONTENT, 0, "Unprocessable Entity", "RFC 2518 section 10.3, RFC 4918 section 11.2") \
    x(TOO_EARLY, 0, "Unordered Collection", "draft-ietf-webdav-collection-protocol-04 section 7.2") \
    x(TOO_EARLY, 1, "Reserved for WebDAV advanced collections expired proposal", "older IANA registry, citing RFC 2817") \
    x(IIS_LOGIN_TIMEOUT, 0, "Login Timeout", "the phrase that Outlook on the web sends") \
    x(IIS_REDIRECT, 0, "Wrong Exchange Server", "older lists") \
    x(NGINX_REQUEST_HEADER_TOO_LARGE, 0, "Request Header Or Cookie Too Large", "title of nginx's error page") \
    x(NGINX_SSL_CERTIFICATE_ERROR, 0, "The SSL certificate error", "title of nginx's error page") \
    x(NGINX_SSL_CERTIFICATE_ERROR, 1, "Cert Error", "older lists") \
    x(NGINX_SSL_CERTIFICATE_REQUIRED, 0, "No required SSL certificate was sent", "title of nginx's error page") \
    x(NGINX_SSL_CERTIFICATE_REQUIRED, 1, "No Cert", "older lists") \
    x(NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT, 0, "The plain HTTP request was sent to HTTPS port", "title of nginx's error page") \
    x(NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT, 1, "HTTP to HTTPS", "older lists") \

struct http4xx_more_ {
    char none[1];
#define HTTP4XX_X_(id, maturity, cacheable, forbidden, retry, name, cache_ref, retry_ref, product, note) \
    char n_##id[sizeof name], c_##id[sizeof cache_ref], r_##id[sizeof retry_ref]; \
    char p_##id[sizeof product], t_##id[sizeof note];
    HTTP4XX_MORE_FACTS_(HTTP4XX_X_)
#undef HTTP4XX_X_
#define HTTP4XX_X_(id, key, level, name, when, reference) \
    char fn_##id##_##key[sizeof name], fw_##id##_##key[sizeof when], fr_##id##_##key[sizeof reference];
    HTTP4XX_RESPONSE_FIELDS_(HTTP4XX_X_)
#undef HTTP4XX_X_
#define HTTP4XX_X_(id, key, name) char q_##id##_##key[sizeof name];
    HTTP4XX_REQUEST_FIELDS_(HTTP4XX_X_)
#undef HTTP4XX_X_
#define HTTP4XX_X_(id, key, name, reference) \
    char on_##id##_##key[sizeof name], or_##id##_##key[sizeof reference];
    HTTP4XX_FORMER_NAMES_(HTTP4XX_X_)
#undef HTTP4XX_X_
};
static const struct http4xx_more_ http4xx_more_ = {
    "",
#define HTTP4XX_X_(id, maturity, cacheable, forbidden, retry, name, cache_ref, retry_ref, product, note) \
    name, cache_ref, retry_ref, product, note,
    HTTP4XX_MORE_FACTS_(HTTP4XX_X_)
#undef HTTP4XX_X_
#define HTTP4XX_X_(id, key, level, name, when, reference) name, when, reference,
    HTTP4XX_RESPONSE_FIELDS_(HTTP4XX_X_)
#undef HTTP4XX_X_
#define HTTP4XX_X_(id, key, name) name,
    HTTP4XX_REQUEST_FIELDS_(HTTP4XX_X_)
#undef HTTP4XX_X_
#define HTTP4XX_X_(id, key, name, reference) name, reference,
    HTTP4XX_FORMER_NAMES_(HTTP4XX_X_)
#undef HTTP4XX_X_
};

#define HTTP4XX_MORE_(member) (uint16_t)offsetof(struct http4xx_more_, member)

struct http4xx_more_fact_ {
    uint16_t registry_name, cacheable_reference, retry_reference, product, note;
    uint8_t maturity, cacheable, must_not_store, retry;
};
static const struct http4xx_more_fact_ http4xx_more_facts_[] = {
    {0, 0, 0, 0, 0, 0, 0, 0, 0},
#define HTTP4XX_X_(id, maturity, cacheable, forbidden, retry, name, cache_ref, retry_ref, product, note) \
    { HTTP4XX_MORE_(n_##id), HTTP4XX_MORE_(c_##id), HTTP4XX_MORE_(r_##id), HTTP4XX_MORE_(p_##id), \
     HTTP4XX_MORE_(t_##id), HTTP4XX_MATURITY_##maturity, cacheable, forbidden, HTTP4XX_RETRY_##retry },
    HTTP4XX_MORE_FACTS_(HTTP4XX_X_)
#undef HTTP4XX_X_
};

/* Rows that belong to entries, in their order; the row with entry 0 ends them. */
struct http4xx_row_ {
    uint8_t entry;
    uint8_t level;
    uint16_t name, when, reference;
};
static const struct http4xx_row_ http4xx_response_fields_[] = {
#define HTTP4XX_X_(id, key, level, name, when, reference) \
    { HTTP4XX_ENTRY_##id##_, HTTP4XX_LEVEL_##level, HTTP4XX_MORE_(fn_##id##_##key), \
     HTTP4XX_MORE_(fw_##id##_##key), HTTP4XX_MORE_(fr_##id##_##key) },
    HTTP4XX_RESPONSE_FIELDS_(HTTP4XX_X_)
#undef HTTP4XX_X_
    {0, HTTP4XX_LEVEL_MAY, 0, 0, 0}
};
static const struct http4xx_row_ http4xx_request_fields_[] = {
#define HTTP4XX_X_(id, key, name) { HTTP4XX_ENTRY_##id##_, 0, HTTP4XX_MORE_(q_##id##_##key), 0, 0 },
    HTTP4XX_REQUEST_FIELDS_(HTTP4XX_X_)
#undef HTTP4XX_X_
    {0, 0, 0, 0, 0}
};
static const struct http4xx_row_ http4xx_former_names_[] = {
#define HTTP4XX_X_(id, key, name, reference) \
    { HTTP4XX_ENTRY_##id##_, 0, HTTP4XX_MORE_(on_##id##_##key), 0, HTTP4XX_MORE_(or_##id##_##key) },
    HTTP4XX_FORMER_NAMES_(HTTP4XX_X_)
#undef HTTP4XX_X_
    {0, 0, 0, 0, 0}
};
#undef HTTP4XX_MORE_

static inline const char *http4xx_more_text_(uint16_t at)
{
    return (const char *)&http4xx_more_ + at;
}

/* The row of an entry with that index, or the row that ends them. */
static inline const struct http4xx_row_ *http4xx_row_of_(const struct http4xx_row_ *row, int entry, int index)
{
    int seen = 0;

    for (; row->entry; row++) {
        if (row->entry == entry && seen++ == index)
            break;
    }
    return row;
}

static inline const struct http4xx_more_fact_ *http4xx_more_of_(int entry)
{
    return &http4xx_more_facts_[entry > 0 && entry < HTTP4XX_ENTRIES_END_ ? entry : 0];
}

/* ---- Of an entry. 0, and any int that is no entry, has nothing: "" or 0. ---- */

/* How far it is established; HTTP4XX_MATURITY_UNASSIGNED for no entry. */
/*@ assigns \nothing; ensures HTTP4XX_MATURITY_CURRENT <= \result <= HTTP4XX_MATURITY_UNASSIGNED; */
static inline enum http4xx_maturity http4xx_fact_maturity(int entry)
{
    if (!http4xx_entry_code(entry))
        return HTTP4XX_MATURITY_UNASSIGNED;
    return (enum http4xx_maturity)http4xx_more_of_(entry)->maturity;
}

/* What the registry calls it, where that is not the reason phrase in use: "(Unused)"; else "". */
/*@ assigns \nothing; ensures \valid_read(\result); */
static inline const char *http4xx_fact_registry_name(int entry)
{
    return http4xx_more_text_(http4xx_more_of_(entry)->registry_name);
}

/* The product of the owner that uses it, where it is not all of them. */
/*@ assigns \nothing; ensures \valid_read(\result); */
static inline const char *http4xx_fact_product(int entry)
{
    return http4xx_more_text_(http4xx_more_of_(entry)->product);
}

/* What else one must know of it. */
/*@ assigns \nothing; ensures \valid_read(\result); */
static inline const char *http4xx_fact_note(int entry)
{
    return http4xx_more_text_(http4xx_more_of_(entry)->note);
}

/* Whether responses with it are cacheable by default, RFC 9110 section 15.1. */
/*@ assigns \nothing; ensures 0 <= \result <= 1; */
static inline int http4xx_fact_cacheable(int entry)
{
    return http4xx_more_of_(entry)->cacheable;
}

/* Whether a cache must not store responses with it at all. */
/*@ assigns \nothing; ensures 0 <= \result <= 1; */
static inline int http4xx_fact_must_not_store(int entry)
{
    return http4xx_more_of_(entry)->must_not_store;
}

/*@ assigns \nothing; ensures \valid_read(\result); */
static inline const char *http4xx_fact_cacheable_reference(int entry)
{
    return http4xx_more_text_(http4xx_more_of_(entry)->cacheable_reference);
}

/* Whether a client may repeat the request by itself. */
/*@ assigns \nothing; ensures HTTP4XX_RETRY_NEVER <= \result <= HTTP4XX_RETRY_OTHER_CONNECTION; */
static inline enum http4xx_retry http4xx_fact_retry(int entry)
{
    return (enum http4xx_retry)http4xx_more_of_(entry)->retry;
}

/*@ assigns \nothing; ensures \valid_read(\result); */
static inline const char *http4xx_fact_retry_reference(int entry)
{
    return http4xx_more_text_(http4xx_more_of_(entry)->retry_reference);
}

/* A field of a response: the first for index 0, and so on. Its name is "" after the last. */
/*@ assigns \nothing; ensures \valid_read({\result.name, \result.when, \result.reference}); */
static inline struct http4xx_field http4xx_response_field(int entry, int index)
{
    const struct http4xx_row_ *row = http4xx_row_of_(http4xx_response_fields_, entry, index);
    struct http4xx_field field;

    field.name = http4xx_more_text_(row->name);
    field.level = (enum http4xx_level)row->level;
    field.when = http4xx_more_text_(row->when);
    field.reference = http4xx_more_text_(row->reference);
    return field;
}

/* A field of the request that has to do with it: the first for index 0, and so on; "" after the
 * last. */
/*@ assigns \nothing; ensures \valid_read(\result); */
static inline const char *http4xx_request_field(int entry, int index)
{
    return http4xx_more_text_(http4xx_row_of_(http4xx_request_fields_, entry, index)->name);
}

/* A name that it had: the first for index 0, and so on; "" after the last. */
/*@ assigns \nothing; ensures \valid_read(\result); */
static inline const char *http4xx_former_name(int entry, int index)
{
    return http4xx_more_text_(http4xx_row_of_(http4xx_former_names_, entry, index)->name);
}

/* The documents that called it so. */
/*@ assigns \nothing; ensures \valid_read(\result); */
static inline const char *http4xx_former_reference(int entry, int index)
{
    return http4xx_more_text_(http4xx_row_of_(http4xx_former_names_, entry, index)->reference);
}

/* ---- Of a code, by the owner that has precedence; 0 for any other int ---- */

/* Whether responses with it are cacheable by default. */
/*@ assigns \nothing; ensures 0 <= \result <= 1; */
static inline int http4xx_cacheable(int code)
{
    return http4xx_fact_cacheable(http4xx_entry(code));
}

/* Whether a client may repeat the request by itself. */
/*@ assigns \nothing; ensures HTTP4XX_RETRY_NEVER <= \result <= HTTP4XX_RETRY_OTHER_CONNECTION; */
static inline enum http4xx_retry http4xx_retry(int code)
{
    return http4xx_fact_retry(http4xx_entry(code));
}

/* Whether two names of fields are the same, in any ASCII case. */
static inline int http4xx_same_field_(const char *a, const char *b)
{
    for (; *a && *b; a++, b++) {
        char x = *a >= 'A' && *a <= 'Z' ? (char)(*a + 32) : *a;
        char y = *b >= 'A' && *b <= 'Z' ? (char)(*b + 32) : *b;

        if (x != y)
            return 0;
    }
    return *a == *b;
}

/* The first field that a response with the code must have and that is not among the `count` names
 * given, each with a NUL; "" when none is missing. `names` may be NULL when `count` is 0. */
/*@ requires \valid_read(names + (0 .. count - 1)); assigns \nothing; ensures \valid_read(\result); */
static inline const char *http4xx_missing_field(int code, const char *const *names, size_t count)
{
    int entry = http4xx_entry(code);

    for (int i = 0;; i++) {
        struct http4xx_field field = http4xx_response_field(entry, i);
        size_t j = 0;

        if (!*field.name)
            return field.name;
        while (j < count && !http4xx_same_field_(names[j], field.name))
            j++;
        if (field.level == HTTP4XX_LEVEL_MUST && j == count)
            return field.name;
    }
}

#endif
