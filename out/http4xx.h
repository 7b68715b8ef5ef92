/* http4xx.h - the status codes 400 to 499: phrases, names, owners and facts.
 *
 *     http4xx_reason(code)                 "Bad Request" for 400; "" for an int that nobody uses
 *     http4xx_code(name, length)           400 for "Bad Request", in any case; 0 for an unknown one
 *     http4xx_in_class(code)               whether it is from 400 to 499
 *
 *     http4xx_entry(code)                  what the owner that has precedence means by it
 *     http4xx_entry_next(entry)                  what the next owner means by the same number
 *     http4xx_entry_find(code, owner)            what one owner means by it
 *     http4xx_entry_find_name(name, length)      what has that name
 *     http4xx_entry_...(entry)             its code, reason, id, owner, reference, visibility, sent_as
 *     http4xx_owner_name(owner)            and http4xx_owner_official(owner)
 *
 * A number may have several owners. What one owner means by a number is an entry: an int above 0
 * whose value is of this header only, so that programs do not keep it. Every function here takes
 * every value of its arguments, allocates nothing, and gives strings that are never NULL, never
 * freed, and UTF-8. The tables hold no pointers, so that they need no relocation. What begins with
 * an @ is a contract in ACSL, which Frama-C proves.
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:83baf01fad2c99df
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_H_
#define HTTP4XX_H_

#include <stddef.h>
#include <stdint.h>

#include "http4xx_enum.h"

/* Whether a code is ever sent. */
enum http4xx_visibility {
    HTTP4XX_VISIBILITY_SENT,     /* as a status code, like any other */
    HTTP4XX_VISIBILITY_INTERNAL, /* within the server; another code may be sent instead */
    HTTP4XX_VISIBILITY_CLOSED,   /* to a log; the connection is closed without a response */
    HTTP4XX_VISIBILITY_LOGGED,   /* to a log; nobody is left to answer */
    HTTP4XX_VISIBILITY_BODY,     /* inside the content of a response with another status code */
    HTTP4XX_VISIBILITY_NEVER     /* by nobody that is known */
};

/* ---- Tables. Strings lie in structs of arrays; what stands elsewhere is their offsets. ---- */

/* x(id, number, owner, visibility, sent as, reference), ordered as HTTP4XX_CODES. */
#define HTTP4XX_FACTS_(x) \
    x(BAD_REQUEST, 400, IANA, SENT, 400, "RFC 9110 section 15.5.1") \
    x(UNAUTHORIZED, 401, IANA, SENT, 401, "RFC 9110 section 15.5.2") \
    x(PAYMENT_REQUIRED, 402, IANA, SENT, 402, "RFC 9110 section 15.5.3") \
    x(FORBIDDEN, 403, IANA, SENT, 403, "RFC 9110 section 15.5.4") \
    x(NOT_FOUND, 404, IANA, SENT, 404, "RFC 9110 section 15.5.5") \
    x(METHOD_NOT_ALLOWED, 405, IANA, SENT, 405, "RFC 9110 section 15.5.6") \
    x(NOT_ACCEPTABLE, 406, IANA, SENT, 406, "RFC 9110 section 15.5.7") \
    x(PROXY_AUTHENTICATION_REQUIRED, 407, IANA, SENT, 407, "RFC 9110 section 15.5.8") \
    x(REQUEST_TIMEOUT, 408, IANA, SENT, 408, "RFC 9110 section 15.5.9") \
    x(CONFLICT, 409, IANA, SENT, 409, "RFC 9110 section 15.5.10") \
    x(GONE, 410, IANA, SENT, 410, "RFC 9110 section 15.5.11") \
    x(LENGTH_REQUIRED, 411, IANA, SENT, 411, "RFC 9110 section 15.5.12") \
    x(PRECONDITION_FAILED, 412, IANA, SENT, 412, "RFC 9110 section 15.5.13") \
    x(CONTENT_TOO_LARGE, 413, IANA, SENT, 413, "RFC 9110 section 15.5.14") \
    x(URI_TOO_LONG, 414, IANA, SENT, 414, "RFC 9110 section 15.5.15") \
    x(UNSUPPORTED_MEDIA_TYPE, 415, IANA, SENT, 415, "RFC 9110 section 15.5.16") \
    x(RANGE_NOT_SATISFIABLE, 416, IANA, SENT, 416, "RFC 9110 section 15.5.17") \
    x(EXPECTATION_FAILED, 417, IANA, SENT, 417, "RFC 9110 section 15.5.18") \
    x(IM_A_TEAPOT, 418, IANA, SENT, 418, "RFC 9110 section 15.5.19") \
    x(MISDIRECTED_REQUEST, 421, IANA, SENT, 421, "RFC 9110 section 15.5.20") \
    x(UNPROCESSABLE_CONTENT, 422, IANA, SENT, 422, "RFC 9110 section 15.5.21") \
    x(LOCKED, 423, IANA, SENT, 423, "RFC 4918 section 11.3") \
    x(FAILED_DEPENDENCY, 424, IANA, SENT, 424, "RFC 4918 section 11.4") \
    x(TOO_EARLY, 425, IANA, SENT, 425, "RFC 8470 section 5.2") \
    x(UPGRADE_REQUIRED, 426, IANA, SENT, 426, "RFC 9110 section 15.5.22") \
    x(PRECONDITION_REQUIRED, 428, IANA, SENT, 428, "RFC 6585 section 3") \
    x(TOO_MANY_REQUESTS, 429, IANA, SENT, 429, "RFC 6585 section 4") \
    x(REQUEST_HEADER_FIELDS_TOO_LARGE, 431, IANA, SENT, 431, "RFC 6585 section 5") \
    x(IIS_LOGIN_TIMEOUT, 440, IIS, SENT, 440, "behaviour of Exchange Server, Outlook on the web") \
    x(NGINX_NO_RESPONSE, 444, NGINX, CLOSED, 0, "NGX_HTTP_CLOSE in src/http/ngx_http_request.h") \
    x(IIS_RETRY_WITH, 449, IIS, SENT, 449, "[MS-WDV] section 2.2.6, [MS-ASCMD] section 2.2.2") \
    x(UNAVAILABLE_FOR_LEGAL_REASONS, 451, IANA, SENT, 451, "RFC 7725 section 3") \
    x(IIS_REDIRECT, 451, IIS, SENT, 451, "[MS-ASHTTP] sections 2.2.2.1.1 and 3.1.5.2.2") \
    x(NGINX_REQUEST_HEADER_TOO_LARGE, 494, NGINX, INTERNAL, 400, "NGX_HTTP_REQUEST_HEADER_TOO_LARGE in src/http/ngx_http_request.h") \
    x(NGINX_SSL_CERTIFICATE_ERROR, 495, NGINX, INTERNAL, 400, "NGX_HTTPS_CERT_ERROR in src/http/ngx_http_request.h") \
    x(NGINX_SSL_CERTIFICATE_REQUIRED, 496, NGINX, INTERNAL, 400, "NGX_HTTPS_NO_CERT in src/http/ngx_http_request.h") \
    x(NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT, 497, NGINX, INTERNAL, 400, "NGX_HTTP_TO_HTTPS in src/http/ngx_http_request.h") \
    x(NGINX_INVALID_HOST, 498, NGINX, INTERNAL, 404, "NGX_HTTP_INVALID_HOST in src/http/ngx_http_request.h of the first versions") \
    x(NGINX_CLIENT_CLOSED_REQUEST, 499, NGINX, LOGGED, 0, "NGX_HTTP_CLIENT_CLOSED_REQUEST in src/http/ngx_http_request.h") \

/* x_(key, name) for what a code can be found by; one may be called x. */
#define HTTP4XX_NAMES_(x_) \
    x_(BAD_REQUEST, "BAD_REQUEST") \
    x_(UNAUTHORIZED, "UNAUTHORIZED") \
    x_(PAYMENT_REQUIRED, "PAYMENT_REQUIRED") \
    x_(FORBIDDEN, "FORBIDDEN") \
    x_(NOT_FOUND, "NOT_FOUND") \
    x_(METHOD_NOT_ALLOWED, "METHOD_NOT_ALLOWED") \
    x_(NOT_ACCEPTABLE, "NOT_ACCEPTABLE") \
    x_(PROXY_AUTHENTICATION_REQUIRED, "PROXY_AUTHENTICATION_REQUIRED") \
    x_(REQUEST_TIMEOUT, "REQUEST_TIMEOUT") \
    x_(CONFLICT, "CONFLICT") \
    x_(GONE, "GONE") \
    x_(LENGTH_REQUIRED, "LENGTH_REQUIRED") \
    x_(PRECONDITION_FAILED, "PRECONDITION_FAILED") \
    x_(CONTENT_TOO_LARGE, "CONTENT_TOO_LARGE") \
    x_(URI_TOO_LONG, "URI_TOO_LONG") \
    x_(UNSUPPORTED_MEDIA_TYPE, "UNSUPPORTED_MEDIA_TYPE") \
    x_(RANGE_NOT_SATISFIABLE, "RANGE_NOT_SATISFIABLE") \
    x_(EXPECTATION_FAILED, "EXPECTATION_FAILED") \
    x_(IM_A_TEAPOT, "IM_A_TEAPOT") \
    x_(MISDIRECTED_REQUEST, "MISDIRECTED_REQUEST") \
    x_(UNPROCESSABLE_CONTENT, "UNPROCESSABLE_CONTENT") \
    x_(LOCKED, "LOCKED") \
    x_(FAILED_DEPENDENCY, "FAILED_DEPENDENCY") \
    x_(TOO_EARLY, "TOO_EARLY") \
    x_(UPGRADE_REQUIRED, "UPGRADE_REQUIRED") \
    x_(PRECONDITION_REQUIRED, "PRECONDITION_REQUIRED") \
    x_(TOO_MANY_REQUESTS, "TOO_MANY_REQUESTS") \
    x_(REQUEST_HEADER_FIELDS_TOO_LARGE, "REQUEST_HEADER_FIELDS_TOO_LARGE") \
    x_(IIS_LOGIN_TIMEOUT, "IIS_LOGIN_TIMEOUT") \
    x_(NGINX_NO_RESPONSE, "NGINX_NO_RESPONSE") \
    x_(IIS_RETRY_WITH, "IIS_RETRY_WITH") \
    x_(UNAVAILABLE_FOR_LEGAL_REASONS, "UNAVAILABLE_FOR_LEGAL_REASONS") \
    x_(IIS_REDIRECT, "IIS_REDIRECT") \
    x_(NGINX_REQUEST_HEADER_TOO_LARGE, "NGINX_REQUEST_HEADER_TOO_LARGE") \
    x_(NGINX_SSL_CERTIFICATE_ERROR, "NGINX_SSL_CERTIFICATE_ERROR") \
    x_(NGINX_SSL_CERTIFICATE_REQUIRED, "NGINX_SSL_CERTIFICATE_REQUIRED") \
    x_(NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT, "NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT") \
    x_(NGINX_INVALID_HOST, "NGINX_INVALID_HOST") \
    x_(NGINX_CLIENT_CLOSED_REQUEST, "NGINX_CLIENT_CLOSED_REQUEST") \
    x_(unused, "UNUSED") \
    x_(REQUEST_TIME_OUT, "REQUEST_TIME_OUT") \
    x_(PAYLOAD_TOO_LARGE, "PAYLOAD_TOO_LARGE") \
    x_(REQUEST_ENTITY_TOO_LARGE, "REQUEST_ENTITY_TOO_LARGE") \
    x_(REQUEST_URI_TOO_LONG, "REQUEST_URI_TOO_LONG") \
    x_(REQUEST_URI_TOO_LARGE, "REQUEST_URI_TOO_LARGE") \
    x_(REQUESTED_RANGE_NOT_SATISFIABLE, "REQUESTED_RANGE_NOT_SATISFIABLE") \
    x_(REAUTHENTICATION_REQUIRED, "REAUTHENTICATION_REQUIRED") \
    x_(DESTINATION_LOCKED, "DESTINATION_LOCKED") \
    x_(UNPROCESSABLE_ENTITY, "UNPROCESSABLE_ENTITY") \
    x_(UNORDERED_COLLECTION, "UNORDERED_COLLECTION") \
    x_(IIS_WRONG_EXCHANGE_SERVER, "IIS_WRONG_EXCHANGE_SERVER") \
    x_(NGINX_CERT_ERROR, "NGINX_CERT_ERROR") \
    x_(NGINX_NO_CERT, "NGINX_NO_CERT") \
    x_(NGINX_HTTP_TO_HTTPS, "NGINX_HTTP_TO_HTTPS") \
    x_(reserved_for_webdav_advanced_collections_expired_proposal, "RESERVED_FOR_WEBDAV_ADVANCED_COLLECTIONS_EXPIRED_PROPOSAL") \
    x_(request_header_or_cookie_too_large, "REQUEST_HEADER_OR_COOKIE_TOO_LARGE") \
    x_(the_ssl_certificate_error, "THE_SSL_CERTIFICATE_ERROR") \
    x_(no_required_ssl_certificate_was_sent, "NO_REQUIRED_SSL_CERTIFICATE_WAS_SENT") \
    x_(the_plain_http_request_was_sent_to_https_port, "THE_PLAIN_HTTP_REQUEST_WAS_SENT_TO_HTTPS_PORT") \

/* x(id, official, name) in the order of precedence. */
#define HTTP4XX_OWNERS_(x) \
    x(IANA, 1, "IANA") \
    x(IIS, 0, "Microsoft IIS") \
    x(NGINX, 0, "nginx") \

/* The numbers of the class in order: x(id) for one that has a code, 0 for one that has none. */
#define HTTP4XX_SLOTS_(x) \
    x(BAD_REQUEST) \
    x(UNAUTHORIZED) \
    x(PAYMENT_REQUIRED) \
    x(FORBIDDEN) \
    x(NOT_FOUND) \
    x(METHOD_NOT_ALLOWED) \
    x(NOT_ACCEPTABLE) \
    x(PROXY_AUTHENTICATION_REQUIRED) \
    x(REQUEST_TIMEOUT) \
    x(CONFLICT) \
    x(GONE) \
    x(LENGTH_REQUIRED) \
    x(PRECONDITION_FAILED) \
    x(CONTENT_TOO_LARGE) \
    x(URI_TOO_LONG) \
    x(UNSUPPORTED_MEDIA_TYPE) \
    x(RANGE_NOT_SATISFIABLE) \
    x(EXPECTATION_FAILED) \
    x(IM_A_TEAPOT) \
    0, \
    0, \
    x(MISDIRECTED_REQUEST) \
    x(UNPROCESSABLE_CONTENT) \
    x(LOCKED) \
    x(FAILED_DEPENDENCY) \
    x(TOO_EARLY) \
    x(UPGRADE_REQUIRED) \
    0, \
    x(PRECONDITION_REQUIRED) \
    x(TOO_MANY_REQUESTS) \
    0, \
    x(REQUEST_HEADER_FIELDS_TOO_LARGE) \
    0, 0, 0, 0, 0, 0, 0, 0, \
    x(IIS_LOGIN_TIMEOUT) \
    0, 0, 0, \
    x(NGINX_NO_RESPONSE) \
    0, 0, 0, 0, \
    x(IIS_RETRY_WITH) \
    0, \
    x(UNAVAILABLE_FOR_LEGAL_REASONS) \
    0, 0, 0, 0, 0, 0, 0, 0, \
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, \
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, \
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, \
    0, 0, 0, 0, \
    x(NGINX_REQUEST_HEADER_TOO_LARGE) \
    x(NGINX_SSL_CERTIFICATE_ERROR) \
    x(NGINX_SSL_CERTIFICATE_REQUIRED) \
    x(NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT) \
    x(NGINX_INVALID_HOST) \
    x(NGINX_CLIENT_CLOSED_REQUEST) \

enum {
    HTTP4XX_NO_ENTRY_,
#define HTTP4XX_X_(number, id, owner, reason) HTTP4XX_ENTRY_##id##_,
    HTTP4XX_CODES(HTTP4XX_X_)
#undef HTTP4XX_X_
    HTTP4XX_ENTRIES_END_
};

/* The reason phrases, and where that of each number begins. */
struct http4xx_reasons_ {
    char none[1];
#define HTTP4XX_X_(number, id, owner, reason) char s_##id[sizeof reason];
    HTTP4XX_CODES(HTTP4XX_X_)
#undef HTTP4XX_X_
    uint16_t at[HTTP4XX_LAST_ - HTTP4XX_FIRST_ + 1];
};
static const struct http4xx_reasons_ http4xx_reasons_ = {
    "",
#define HTTP4XX_X_(number, id, owner, reason) reason,
    HTTP4XX_CODES(HTTP4XX_X_)
#undef HTTP4XX_X_
#define HTTP4XX_X_(id) (uint16_t)offsetof(struct http4xx_reasons_, s_##id),
    { HTTP4XX_SLOTS_(HTTP4XX_X_) }
#undef HTTP4XX_X_
};

struct http4xx_references_ {
    char none[1];
#define HTTP4XX_X_(id, number, owner, visibility, sent_as, reference) char s_##id[sizeof reference];
    HTTP4XX_FACTS_(HTTP4XX_X_)
#undef HTTP4XX_X_
};
static const struct http4xx_references_ http4xx_references_ = {
    "",
#define HTTP4XX_X_(id, number, owner, visibility, sent_as, reference) reference,
    HTTP4XX_FACTS_(HTTP4XX_X_)
#undef HTTP4XX_X_
};

struct http4xx_names_ {
    char none[1];
#define HTTP4XX_X_(key, name) char s_##key[sizeof name];
    HTTP4XX_NAMES_(HTTP4XX_X_)
#undef HTTP4XX_X_
};
static const struct http4xx_names_ http4xx_names_ = {
    "",
#define HTTP4XX_X_(key, name) name,
    HTTP4XX_NAMES_(HTTP4XX_X_)
#undef HTTP4XX_X_
};

struct http4xx_owners_ {
    char none[1];
#define HTTP4XX_X_(id, official, name) char s_##id[sizeof name];
    HTTP4XX_OWNERS_(HTTP4XX_X_)
#undef HTTP4XX_X_
};
static const struct http4xx_owners_ http4xx_owners_ = {
    "",
#define HTTP4XX_X_(id, official, name) name,
    HTTP4XX_OWNERS_(HTTP4XX_X_)
#undef HTTP4XX_X_
};

/* The first entry of each number. Entries are ordered by number: its others come next. */
static const uint8_t http4xx_entry_at_[] = {
#define HTTP4XX_X_(id) HTTP4XX_ENTRY_##id##_,
    HTTP4XX_SLOTS_(HTTP4XX_X_)
#undef HTTP4XX_X_
};

struct http4xx_fact_ {
    uint16_t reason, id, reference;
    int16_t number, sent_as, owner, visibility; /* that become an int where that has 16 bits, too */
};
static const struct http4xx_fact_ http4xx_facts_[] = {
    {0, 0, 0, 0, 0, 0, 0},
#define HTTP4XX_X_(id, number, owner, visibility, sent_as, reference) \
    {(uint16_t)offsetof(struct http4xx_reasons_, s_##id), \
     (uint16_t)offsetof(struct http4xx_names_, s_##id), \
     (uint16_t)offsetof(struct http4xx_references_, s_##id), \
     number, sent_as, HTTP4XX_##owner, HTTP4XX_VISIBILITY_##visibility},
    HTTP4XX_FACTS_(HTTP4XX_X_)
#undef HTTP4XX_X_
};

/* x_(key, characters to skip, id, sum) for a name that is found, which may be from behind its owner's,
 * with what its letters add up to, modulo 256. */
#define HTTP4XX_FOUND_NAMES_(x_) \
    x_(BAD_REQUEST, 0, BAD_REQUEST, 48) \
    x_(UNAUTHORIZED, 0, UNAUTHORIZED, 34) \
    x_(PAYMENT_REQUIRED, 0, PAYMENT_REQUIRED, 95) \
    x_(FORBIDDEN, 0, FORBIDDEN, 173) \
    x_(NOT_FOUND, 0, NOT_FOUND, 109) \
    x_(METHOD_NOT_ALLOWED, 0, METHOD_NOT_ALLOWED, 186) \
    x_(NOT_ACCEPTABLE, 0, NOT_ACCEPTABLE, 85) \
    x_(PROXY_AUTHENTICATION_REQUIRED, 0, PROXY_AUTHENTICATION_REQUIRED, 131) \
    x_(REQUEST_TIMEOUT, 0, REQUEST_TIMEOUT, 16) \
    x_(CONFLICT, 0, CONFLICT, 82) \
    x_(GONE, 0, GONE, 169) \
    x_(LENGTH_REQUIRED, 0, LENGTH_REQUIRED, 227) \
    x_(PRECONDITION_FAILED, 0, PRECONDITION_FAILED, 115) \
    x_(CONTENT_TOO_LARGE, 0, CONTENT_TOO_LARGE, 88) \
    x_(URI_TOO_LONG, 0, URI_TOO_LONG, 82) \
    x_(UNSUPPORTED_MEDIA_TYPE, 0, UNSUPPORTED_MEDIA_TYPE, 139) \
    x_(RANGE_NOT_SATISFIABLE, 0, RANGE_NOT_SATISFIABLE, 229) \
    x_(EXPECTATION_FAILED, 0, EXPECTATION_FAILED, 9) \
    x_(IM_A_TEAPOT, 0, IM_A_TEAPOT, 196) \
    x_(MISDIRECTED_REQUEST, 0, MISDIRECTED_REQUEST, 150) \
    x_(UNPROCESSABLE_CONTENT, 0, UNPROCESSABLE_CONTENT, 113) \
    x_(LOCKED, 0, LOCKED, 114) \
    x_(FAILED_DEPENDENCY, 0, FAILED_DEPENDENCY, 132) \
    x_(TOO_EARLY, 0, TOO_EARLY, 111) \
    x_(UPGRADE_REQUIRED, 0, UPGRADE_REQUIRED, 73) \
    x_(PRECONDITION_REQUIRED, 0, PRECONDITION_REQUIRED, 111) \
    x_(TOO_MANY_REQUESTS, 0, TOO_MANY_REQUESTS, 131) \
    x_(REQUEST_HEADER_FIELDS_TOO_LARGE, 0, REQUEST_HEADER_FIELDS_TOO_LARGE, 70) \
    x_(IIS_LOGIN_TIMEOUT, 0, IIS_LOGIN_TIMEOUT, 101) \
    x_(NGINX_NO_RESPONSE, 0, NGINX_NO_RESPONSE, 112) \
    x_(IIS_RETRY_WITH, 0, IIS_RETRY_WITH, 55) \
    x_(UNAVAILABLE_FOR_LEGAL_REASONS, 0, UNAVAILABLE_FOR_LEGAL_REASONS, 203) \
    x_(IIS_REDIRECT, 0, IIS_REDIRECT, 151) \
    x_(NGINX_REQUEST_HEADER_TOO_LARGE, 0, NGINX_REQUEST_HEADER_TOO_LARGE, 243) \
    x_(NGINX_SSL_CERTIFICATE_ERROR, 0, NGINX_SSL_CERTIFICATE_ERROR, 35) \
    x_(NGINX_SSL_CERTIFICATE_REQUIRED, 0, NGINX_SSL_CERTIFICATE_REQUIRED, 90) \
    x_(NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT, 0, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT, 130) \
    x_(NGINX_INVALID_HOST, 0, NGINX_INVALID_HOST, 201) \
    x_(NGINX_CLIENT_CLOSED_REQUEST, 0, NGINX_CLIENT_CLOSED_REQUEST, 38) \
    x_(unused, 0, IM_A_TEAPOT, 148) \
    x_(IIS_LOGIN_TIMEOUT, 4, IIS_LOGIN_TIMEOUT, 32) \
    x_(NGINX_NO_RESPONSE, 6, NGINX_NO_RESPONSE, 76) \
    x_(IIS_RETRY_WITH, 4, IIS_RETRY_WITH, 242) \
    x_(IIS_REDIRECT, 4, IIS_REDIRECT, 82) \
    x_(NGINX_REQUEST_HEADER_TOO_LARGE, 6, NGINX_REQUEST_HEADER_TOO_LARGE, 207) \
    x_(NGINX_SSL_CERTIFICATE_ERROR, 6, NGINX_SSL_CERTIFICATE_ERROR, 255) \
    x_(NGINX_SSL_CERTIFICATE_REQUIRED, 6, NGINX_SSL_CERTIFICATE_REQUIRED, 54) \
    x_(NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT, 6, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT, 94) \
    x_(NGINX_INVALID_HOST, 6, NGINX_INVALID_HOST, 165) \
    x_(NGINX_CLIENT_CLOSED_REQUEST, 6, NGINX_CLIENT_CLOSED_REQUEST, 2) \
    x_(PAYLOAD_TOO_LARGE, 0, CONTENT_TOO_LARGE, 71) \
    x_(REQUEST_ENTITY_TOO_LARGE, 0, CONTENT_TOO_LARGE, 3) \
    x_(REQUEST_URI_TOO_LONG, 0, URI_TOO_LONG, 91) \
    x_(REQUEST_URI_TOO_LARGE, 0, URI_TOO_LONG, 182) \
    x_(REQUESTED_RANGE_NOT_SATISFIABLE, 0, RANGE_NOT_SATISFIABLE, 183) \
    x_(REAUTHENTICATION_REQUIRED, 0, IM_A_TEAPOT, 24) \
    x_(DESTINATION_LOCKED, 0, MISDIRECTED_REQUEST, 20) \
    x_(UNPROCESSABLE_ENTITY, 0, UNPROCESSABLE_CONTENT, 19) \
    x_(UNORDERED_COLLECTION, 0, TOO_EARLY, 244) \
    x_(IIS_WRONG_EXCHANGE_SERVER, 0, IIS_REDIRECT, 76) \
    x_(IIS_WRONG_EXCHANGE_SERVER, 4, IIS_REDIRECT, 7) \
    x_(NGINX_CERT_ERROR, 0, NGINX_SSL_CERTIFICATE_ERROR, 252) \
    x_(NGINX_CERT_ERROR, 6, NGINX_SSL_CERTIFICATE_ERROR, 216) \
    x_(NGINX_NO_CERT, 0, NGINX_SSL_CERTIFICATE_REQUIRED, 175) \
    x_(NGINX_NO_CERT, 6, NGINX_SSL_CERTIFICATE_REQUIRED, 139) \
    x_(NGINX_HTTP_TO_HTTPS, 0, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT, 250) \
    x_(NGINX_HTTP_TO_HTTPS, 6, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT, 214) \
    x_(reserved_for_webdav_advanced_collections_expired_proposal, 0, TOO_EARLY, 86) \
    x_(request_header_or_cookie_too_large, 0, NGINX_REQUEST_HEADER_TOO_LARGE, 42) \
    x_(the_ssl_certificate_error, 0, NGINX_SSL_CERTIFICATE_ERROR, 64) \
    x_(no_required_ssl_certificate_was_sent, 0, NGINX_SSL_CERTIFICATE_REQUIRED, 24) \
    x_(the_plain_http_request_was_sent_to_https_port, 0, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT, 254) \

struct http4xx_found_name_ {
    uint16_t at;
    int16_t code;
    uint8_t entry;
    uint8_t length, sum;
};
#ifdef __cplusplus
constexpr /* http4xx.hpp reads it at compile time */
#endif
static const struct http4xx_found_name_ http4xx_found_names_[] = {
    {0, 0, 0, 0, 0},
#define HTTP4XX_X_(key, skip, id, sum) \
    {(uint16_t)(offsetof(struct http4xx_names_, s_##key) + skip), HTTP4XX_##id, \
     HTTP4XX_ENTRY_##id##_, (uint8_t)(sizeof http4xx_names_.s_##key - 1 - skip), sum},
    HTTP4XX_FOUND_NAMES_(HTTP4XX_X_)
#undef HTTP4XX_X_
};

/* An open hash of them by their sums. */
static const uint8_t http4xx_name_slots_[] = {
    0, 0, 2, 0, 0, 0, 0, 17, 0, 0, 0, 0, 28, 35, 0, 0,
    0, 34, 0, 6, 0, 71, 0, 0, 0, 0, 0, 11, 0, 0, 61, 0,
    0, 3, 0, 0, 7, 0, 0, 46, 4, 0, 0, 45, 30, 0, 64, 0,
    0, 0, 0, 60, 0, 0, 10, 44, 12, 62, 0, 0, 0, 0, 51, 0,
    0, 32, 0, 0, 0, 0, 0, 22, 42, 65, 14, 33, 0, 0, 0, 72,
    0, 0, 13, 0, 63, 0, 0, 0, 0, 0, 0, 0, 0, 40, 0, 0,
    54, 0, 8, 0, 0, 0, 0, 0, 0, 0, 39, 52, 0, 0, 0, 53,
    0, 0, 0, 36, 43, 27, 5, 69, 0, 0, 0, 0, 25, 0, 0, 0,
    0, 0, 0, 0, 50, 0, 0, 20, 0, 31, 0, 0, 0, 47, 0, 58,
    0, 0, 18, 0, 23, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 26,
    0, 9, 55, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 0, 56, 0, 0, 0, 0,
    0, 70, 0, 0, 0, 41, 66, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 68, 0, 0, 37, 59, 0, 0, 0, 0, 29, 0, 0, 21, 0, 67,
    38, 0, 0, 0, 0, 57, 0, 0, 0, 1, 0, 0, 19, 0, 0, 48,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 49, 0, 0, 16, 0, 15,
};

/* ---- By number ---- */

/* Whether a code is of this class, 400 to 499 (RFC 9110 section 15.5). */
/*@ assigns \nothing; ensures 0 <= \result <= 1; */
static inline int http4xx_in_class(int code)
{
    return code >= HTTP4XX_FIRST_ && code <= HTTP4XX_LAST_;
}

/* The reason phrase of a code, by the owner that has precedence; "" for any other int, and for a
 * code whose owner gives no phrase. */
/*@ assigns \nothing; ensures \valid_read(\result); */
static inline const char *http4xx_reason(int code)
{
    unsigned slot = (unsigned)code - HTTP4XX_FIRST_;

    return (const char *)&http4xx_reasons_ + (http4xx_in_class(code) ? http4xx_reasons_.at[slot] : 0);
}

/* The entry of a code, by the owner that has precedence; 0 for any other int. */
/*@ assigns \nothing; ensures 0 <= \result < HTTP4XX_ENTRIES_END_; */
static inline int http4xx_entry(int code)
{
    return http4xx_in_class(code) ? http4xx_entry_at_[code - HTTP4XX_FIRST_] : 0;
}

/* ---- Of an entry. 0, and any int that is no entry, has nothing: "" or 0. ---- */

static inline const struct http4xx_fact_ *http4xx_fact_of_(int entry)
{
    return &http4xx_facts_[entry > 0 && entry < HTTP4XX_ENTRIES_END_ ? entry : 0];
}

/* Its number. */
/*@ assigns \nothing; ensures \result == 0 || HTTP4XX_FIRST_ <= \result <= HTTP4XX_LAST_; */
static inline int http4xx_entry_code(int entry)
{
    return http4xx_fact_of_(entry)->number;
}

/* Its reason phrase. */
/*@ assigns \nothing; ensures \valid_read(\result); */
static inline const char *http4xx_entry_reason(int entry)
{
    return (const char *)&http4xx_reasons_ + http4xx_fact_of_(entry)->reason;
}

/* Its enumerator without the prefix: "BAD_REQUEST". */
/*@ assigns \nothing; ensures \valid_read(\result); */
static inline const char *http4xx_entry_id(int entry)
{
    return (const char *)&http4xx_names_ + http4xx_fact_of_(entry)->id;
}

/* The document that defines it. */
/*@ assigns \nothing; ensures \valid_read(\result); */
static inline const char *http4xx_entry_reference(int entry)
{
    return (const char *)&http4xx_references_ + http4xx_fact_of_(entry)->reference;
}

/* Its owner, an enum http4xx_owner; -1 for no entry. */
/*@ assigns \nothing; ensures -1 <= \result < HTTP4XX_OWNERS_; */
static inline int http4xx_entry_owner(int entry)
{
    const struct http4xx_fact_ *fact = http4xx_fact_of_(entry);

    return fact->number ? fact->owner : -1;
}

/* Whether it is ever sent; HTTP4XX_VISIBILITY_NEVER for no entry. */
/*@ assigns \nothing; ensures HTTP4XX_VISIBILITY_SENT <= \result <= HTTP4XX_VISIBILITY_NEVER; */
static inline enum http4xx_visibility http4xx_entry_visibility(int entry)
{
    const struct http4xx_fact_ *fact = http4xx_fact_of_(entry);

    return fact->number ? (enum http4xx_visibility)fact->visibility : HTTP4XX_VISIBILITY_NEVER;
}

/* The status code that a client sees: its own, the one that is sent instead, or 0 for none. */
/*@ assigns \nothing; ensures \result == 0 || HTTP4XX_FIRST_ <= \result <= HTTP4XX_LAST_; */
static inline int http4xx_entry_sent_as(int entry)
{
    return http4xx_fact_of_(entry)->sent_as;
}

/* The entry of the next owner of the same number, by precedence; 0 after the last. */
/*@ assigns \nothing; ensures 0 <= \result < HTTP4XX_ENTRIES_END_; */
static inline int http4xx_entry_next(int entry)
{
    int code = http4xx_entry_code(entry);

    return code && code == http4xx_entry_code(entry + 1) ? entry + 1 : 0;
}

/* The entry of a code by one owner; 0 when that owner does not use it. */
/*@ assigns \nothing; ensures 0 <= \result < HTTP4XX_ENTRIES_END_; */
static inline int http4xx_entry_find(int code, int owner)
{
    int entry = http4xx_entry(code);

    while (entry && http4xx_entry_owner(entry) != owner)
        entry = http4xx_entry_next(entry);
    return entry;
}

/* ---- Of an owner, an enum http4xx_owner ---- */

/* Its name as people write it; "" for any other int. */
/*@ assigns \nothing; ensures \valid_read(\result); */
static inline const char *http4xx_owner_name(int owner)
{
    static const uint16_t at[] = {
#define HTTP4XX_X_(id, official, name) (uint16_t)offsetof(struct http4xx_owners_, s_##id),
        HTTP4XX_OWNERS_(HTTP4XX_X_)
#undef HTTP4XX_X_
        0
    };
    int known = owner >= 0 && owner < HTTP4XX_OWNERS_;

    return (const char *)&http4xx_owners_ + (known ? at[owner] : 0);
}

/* Whether its codes are the registered ones; 0 for any other int. */
/*@ assigns \nothing; ensures 0 <= \result <= 1; */
static inline int http4xx_owner_official(int owner)
{
    static const unsigned char official[] = {
#define HTTP4XX_X_(id, official, name) official,
        HTTP4XX_OWNERS_(HTTP4XX_X_)
#undef HTTP4XX_X_
        0
    };

    return owner >= 0 && owner < HTTP4XX_OWNERS_ && official[owner];
}

/* ---- By name ---- */

/* A letter or digit, in upper case; 0 for any other character. ASCII, whatever the locale. */
static inline unsigned char http4xx_fold_(char c)
{
    unsigned char upper = (unsigned char)((unsigned char)c & 0xdf);

    if (upper >= 'A' && upper <= 'Z')
        return upper;
    return c >= '0' && c <= '9' ? (unsigned char)c : 0;
}

/* Eight characters as one number. */
static inline uint64_t http4xx_eight_(const char *at)
{
    const unsigned char *c = (const unsigned char *)at;

    return (uint64_t)c[0] | (uint64_t)c[1] << 8 | (uint64_t)c[2] << 16 | (uint64_t)c[3] << 24 |
           (uint64_t)c[4] << 32 | (uint64_t)c[5] << 40 | (uint64_t)c[6] << 48 | (uint64_t)c[7] << 56;
}

/* The same with letters in lower case, and a blank for _. */
static inline uint64_t http4xx_fold_eight_(uint64_t eight)
{
    eight |= eight >> 1 & UINT64_C(0x2020202020202020);
    return eight ^ ((eight + UINT64_C(0x0101010101010101)) >> 7 & UINT64_C(0x0101010101010101)) * 0x5f;
}

/* The letters of eight characters, in lower case, added up: whatever stands between them. */
static inline uint64_t http4xx_sum_eight_(uint64_t eight)
{
    uint64_t bare = eight & UINT64_C(0x5f5f5f5f5f5f5f5f);
    uint64_t letters = (bare + UINT64_C(0x3f3f3f3f3f3f3f3f)) & ~(bare + UINT64_C(0x2525252525252525)) &
                       ~eight & UINT64_C(0x8080808080808080);

    bare |= UINT64_C(0x2020202020202020);
    bare &= (letters << 1) - (letters >> 7);
    bare = (bare & UINT64_C(0x00ff00ff00ff00ff)) + (bare >> 8 & UINT64_C(0x00ff00ff00ff00ff));
    return bare * UINT64_C(0x0001000100010001) >> 48;
}

/* What a name is found by: the sum of its letters. */
static inline uint64_t http4xx_sum_(const char *name, size_t length)
{
    uint64_t sum = 0;

    if (length < 8) {
        for (size_t i = 0; i < length; i++)
            sum += http4xx_sum_eight_((unsigned char)name[i]);
        return sum;
    }
    for (size_t i = 0; i < length; i += 8) {
        size_t at = length - i < 8 ? length - 8 : i; /* the last eight may overlap those before */

        sum += http4xx_sum_eight_(http4xx_eight_(name + at) >> 8 * (i - at));
    }
    return sum;
}

/* Whether a name equals one of the table as far as letters and digits go. */
static inline int http4xx_same_letters_(const char *known, const char *name, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        unsigned char c = http4xx_fold_(name[i]);

        if (!c)
            continue;
        known += *known == '_';
        if (c != (unsigned char)*known++)
            return 0;
    }
    return !*known;
}

/* Whether a name is one that is found. Most have their words where the table has them, so that eight
 * characters at a time are equal. */
static inline int http4xx_same_name_(const struct http4xx_found_name_ *found, const char *name,
                                    size_t length)
{
    const char *known = (const char *)&http4xx_names_ + found->at;

    if (length != found->length || length < 8)
        return http4xx_same_letters_(known, name, length);
    for (size_t i = 0; i < length; i += 8) {
        size_t at = length - i < 8 ? length - 8 : i;
        uint64_t a = http4xx_eight_(known + at), b = http4xx_eight_(name + at);

        if (a != b && http4xx_fold_eight_(a) != http4xx_fold_eight_(b))
            return http4xx_same_letters_(known, name, length);
    }
    return 1;
}

/* What is found by a name; the first of the table, which is nothing, for an unknown one. */
static inline const struct http4xx_found_name_ *http4xx_found_(const char *name, size_t length)
{
    uint64_t sum = http4xx_sum_(name, length);
    size_t slot = (size_t)(sum * UINT64_C(2218261070614407103) >> 56);

    for (; http4xx_name_slots_[slot]; slot = (slot + 1) & 255) {
        const struct http4xx_found_name_ *found = &http4xx_found_names_[http4xx_name_slots_[slot]];

        if (found->sum == (sum & 0xff) && http4xx_same_name_(found, name, length))
            return found;
    }
    return &http4xx_found_names_[0];
}

/* The entry of a name: BAD_REQUEST, "Bad Request" and former names alike, in any ASCII case, with
 * or without the owner in front. What is not a letter or digit of ASCII does not count. `name`
 * has `length` bytes, needs no NUL, and may be NULL when `length` is 0. 0 for an unknown name. */
/*@ requires \valid_read(name + (0 .. length - 1));
    assigns \nothing; ensures 0 <= \result < HTTP4XX_ENTRIES_END_; */
static inline int http4xx_entry_find_name(const char *name, size_t length)
{
    return http4xx_found_(name, length)->entry;
}

/* The code of a name, as http4xx_entry_find_name finds it; 0 for an unknown name. */
/*@ requires \valid_read(name + (0 .. length - 1));
    assigns \nothing; ensures \result == 0 || HTTP4XX_FIRST_ <= \result <= HTTP4XX_LAST_; */
static inline int http4xx_code(const char *name, size_t length)
{
    return http4xx_found_(name, length)->code;
}

#endif
