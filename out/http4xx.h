/* http4xx.h - the status codes 400 to 499: phrases, names, owners and facts.
 *
 *     http4xx_reason(code)                 "Bad Request" for 400; "" for an int that nobody uses
 *     http4xx_code(name, length)           400 for "Bad Request", in any case; 0 for an unknown one
 *     http4xx_in_class(code)               whether it is from 400 to 499
 *
 *     http4xx_entry(code)                  what the owner that has precedence means by it
 *     http4xx_next(entry)                  what the next owner means by the same number
 *     http4xx_find(code, owner)            what one owner means by it
 *     http4xx_find_name(name, length)      what has that name
 *     http4xx_entry_...(entry)             its code, reason, id, owner, reference, wire, sent_as
 *     http4xx_owner_name(owner)            and http4xx_owner_official(owner)
 *
 * A number may have several owners. What one owner means by a number is an entry: an int above 0
 * whose value is of this header only, so that programs do not keep it. Every function here takes
 * every value of its arguments, allocates nothing, and gives strings that are never NULL, never
 * freed, and UTF-8. The tables hold no pointers, so that they need no relocation.
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: fx64:a848a86bda0c1b69
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_H_
#define HTTP4XX_H_

#include <stddef.h>
#include <stdint.h>

#include "http4xx_enum.h"

/* Whether a code is ever sent. */
enum http4xx_wire {
    HTTP4XX_WIRE_SENT,     /* as a status code, like any other */
    HTTP4XX_WIRE_INTERNAL, /* within the server; another code may be sent instead */
    HTTP4XX_WIRE_CLOSED,   /* to a log; the connection is closed without a response */
    HTTP4XX_WIRE_LOGGED,   /* to a log; nobody is left to answer */
    HTTP4XX_WIRE_BODY,     /* inside the content of a response with another status code */
    HTTP4XX_WIRE_NEVER     /* by nobody that is known */
};

/* ---- Tables. Strings lie in structs of arrays; what stands elsewhere is their offsets. ---- */

/* x(id, number, owner, wire, sent as, reference), ordered as HTTP4XX_CODES. */
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

/* x(key, name) for what a code can be found by. */
#define HTTP4XX_NAMES_(x) \
    x(BAD_REQUEST, "BAD_REQUEST") \
    x(UNAUTHORIZED, "UNAUTHORIZED") \
    x(PAYMENT_REQUIRED, "PAYMENT_REQUIRED") \
    x(FORBIDDEN, "FORBIDDEN") \
    x(NOT_FOUND, "NOT_FOUND") \
    x(METHOD_NOT_ALLOWED, "METHOD_NOT_ALLOWED") \
    x(NOT_ACCEPTABLE, "NOT_ACCEPTABLE") \
    x(PROXY_AUTHENTICATION_REQUIRED, "PROXY_AUTHENTICATION_REQUIRED") \
    x(REQUEST_TIMEOUT, "REQUEST_TIMEOUT") \
    x(CONFLICT, "CONFLICT") \
    x(GONE, "GONE") \
    x(LENGTH_REQUIRED, "LENGTH_REQUIRED") \
    x(PRECONDITION_FAILED, "PRECONDITION_FAILED") \
    x(CONTENT_TOO_LARGE, "CONTENT_TOO_LARGE") \
    x(URI_TOO_LONG, "URI_TOO_LONG") \
    x(UNSUPPORTED_MEDIA_TYPE, "UNSUPPORTED_MEDIA_TYPE") \
    x(RANGE_NOT_SATISFIABLE, "RANGE_NOT_SATISFIABLE") \
    x(EXPECTATION_FAILED, "EXPECTATION_FAILED") \
    x(IM_A_TEAPOT, "IM_A_TEAPOT") \
    x(MISDIRECTED_REQUEST, "MISDIRECTED_REQUEST") \
    x(UNPROCESSABLE_CONTENT, "UNPROCESSABLE_CONTENT") \
    x(LOCKED, "LOCKED") \
    x(FAILED_DEPENDENCY, "FAILED_DEPENDENCY") \
    x(TOO_EARLY, "TOO_EARLY") \
    x(UPGRADE_REQUIRED, "UPGRADE_REQUIRED") \
    x(PRECONDITION_REQUIRED, "PRECONDITION_REQUIRED") \
    x(TOO_MANY_REQUESTS, "TOO_MANY_REQUESTS") \
    x(REQUEST_HEADER_FIELDS_TOO_LARGE, "REQUEST_HEADER_FIELDS_TOO_LARGE") \
    x(IIS_LOGIN_TIMEOUT, "IIS_LOGIN_TIMEOUT") \
    x(NGINX_NO_RESPONSE, "NGINX_NO_RESPONSE") \
    x(IIS_RETRY_WITH, "IIS_RETRY_WITH") \
    x(UNAVAILABLE_FOR_LEGAL_REASONS, "UNAVAILABLE_FOR_LEGAL_REASONS") \
    x(IIS_REDIRECT, "IIS_REDIRECT") \
    x(NGINX_REQUEST_HEADER_TOO_LARGE, "NGINX_REQUEST_HEADER_TOO_LARGE") \
    x(NGINX_SSL_CERTIFICATE_ERROR, "NGINX_SSL_CERTIFICATE_ERROR") \
    x(NGINX_SSL_CERTIFICATE_REQUIRED, "NGINX_SSL_CERTIFICATE_REQUIRED") \
    x(NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT, "NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT") \
    x(NGINX_INVALID_HOST, "NGINX_INVALID_HOST") \
    x(NGINX_CLIENT_CLOSED_REQUEST, "NGINX_CLIENT_CLOSED_REQUEST") \
    x(unused, "UNUSED") \
    x(REQUEST_TIME_OUT, "REQUEST_TIME_OUT") \
    x(PAYLOAD_TOO_LARGE, "PAYLOAD_TOO_LARGE") \
    x(REQUEST_ENTITY_TOO_LARGE, "REQUEST_ENTITY_TOO_LARGE") \
    x(REQUEST_URI_TOO_LONG, "REQUEST_URI_TOO_LONG") \
    x(REQUEST_URI_TOO_LARGE, "REQUEST_URI_TOO_LARGE") \
    x(REQUESTED_RANGE_NOT_SATISFIABLE, "REQUESTED_RANGE_NOT_SATISFIABLE") \
    x(REAUTHENTICATION_REQUIRED, "REAUTHENTICATION_REQUIRED") \
    x(DESTINATION_LOCKED, "DESTINATION_LOCKED") \
    x(UNPROCESSABLE_ENTITY, "UNPROCESSABLE_ENTITY") \
    x(UNORDERED_COLLECTION, "UNORDERED_COLLECTION") \
    x(IIS_WRONG_EXCHANGE_SERVER, "IIS_WRONG_EXCHANGE_SERVER") \
    x(NGINX_CERT_ERROR, "NGINX_CERT_ERROR") \
    x(NGINX_NO_CERT, "NGINX_NO_CERT") \
    x(NGINX_HTTP_TO_HTTPS, "NGINX_HTTP_TO_HTTPS") \
    x(reservedforwebdavadvancedcollectionsexpiredproposal, "RESERVEDFORWEBDAVADVANCEDCOLLECTIONSEXPIREDPROPOSAL") \
    x(requestheaderorcookietoolarge, "REQUESTHEADERORCOOKIETOOLARGE") \
    x(thesslcertificateerror, "THESSLCERTIFICATEERROR") \
    x(norequiredsslcertificatewassent, "NOREQUIREDSSLCERTIFICATEWASSENT") \
    x(theplainhttprequestwassenttohttpsport, "THEPLAINHTTPREQUESTWASSENTTOHTTPSPORT") \

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

struct http4xx_reasons_ {
    char none[1];
#define HTTP4XX_X_(number, id, owner, reason) char s_##id[sizeof reason];
    HTTP4XX_CODES(HTTP4XX_X_)
#undef HTTP4XX_X_
};
static const struct http4xx_reasons_ http4xx_reasons_ = {
    "",
#define HTTP4XX_X_(number, id, owner, reason) reason,
    HTTP4XX_CODES(HTTP4XX_X_)
#undef HTTP4XX_X_
};

struct http4xx_references_ {
    char none[1];
#define HTTP4XX_X_(id, number, owner, wire, sent_as, reference) char s_##id[sizeof reference];
    HTTP4XX_FACTS_(HTTP4XX_X_)
#undef HTTP4XX_X_
};
static const struct http4xx_references_ http4xx_references_ = {
    "",
#define HTTP4XX_X_(id, number, owner, wire, sent_as, reference) reference,
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

/* The reason phrase of each number. */
static const uint16_t http4xx_reason_at_[] = {
#define HTTP4XX_X_(id) (uint16_t)offsetof(struct http4xx_reasons_, s_##id),
    HTTP4XX_SLOTS_(HTTP4XX_X_)
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
    uint16_t number, sent_as, owner, wire;
};
static const struct http4xx_fact_ http4xx_facts_[] = {
    {0, 0, 0, 0, 0, 0, 0},
#define HTTP4XX_X_(id, number, owner, wire, sent_as, reference) \
    {(uint16_t)offsetof(struct http4xx_reasons_, s_##id), \
     (uint16_t)offsetof(struct http4xx_names_, s_##id), \
     (uint16_t)offsetof(struct http4xx_references_, s_##id), \
     number, sent_as, HTTP4XX_##owner, HTTP4XX_WIRE_##wire},
    HTTP4XX_FACTS_(HTTP4XX_X_)
#undef HTTP4XX_X_
};

/* An open hash of all names, see http4xx_find_name. A name may be found from behind its owner's:
 * N(key, characters to skip, id). */
struct http4xx_name_slot_ {
    uint16_t name;
    uint8_t entry;
};
#define HTTP4XX_NAME_(key, skip, id) \
    {(uint16_t)(offsetof(struct http4xx_names_, s_##key) + skip), \
     HTTP4XX_ENTRY_##id##_},
static const struct http4xx_name_slot_ http4xx_name_slots_[] = {
    HTTP4XX_NAME_(CONFLICT, 0, CONFLICT)
    HTTP4XX_NAME_(IIS_LOGIN_TIMEOUT, 4, IIS_LOGIN_TIMEOUT)
    {0, 0},
    HTTP4XX_NAME_(FAILED_DEPENDENCY, 0, FAILED_DEPENDENCY)
    {0, 0},
    HTTP4XX_NAME_(LOCKED, 0, LOCKED)
    {0, 0},
    {0, 0},
    HTTP4XX_NAME_(MISDIRECTED_REQUEST, 0, MISDIRECTED_REQUEST)
    HTTP4XX_NAME_(NGINX_SSL_CERTIFICATE_ERROR, 0, NGINX_SSL_CERTIFICATE_ERROR)
    HTTP4XX_NAME_(REQUEST_TIMEOUT, 0, REQUEST_TIMEOUT)
    HTTP4XX_NAME_(IIS_REDIRECT, 4, IIS_REDIRECT)
    HTTP4XX_NAME_(thesslcertificateerror, 0, NGINX_SSL_CERTIFICATE_ERROR)
    {0, 0},
    {0, 0},
    HTTP4XX_NAME_(UPGRADE_REQUIRED, 0, UPGRADE_REQUIRED)
    {0, 0},
    {0, 0},
    {0, 0},
    {0, 0},
    {0, 0},
    HTTP4XX_NAME_(NGINX_CERT_ERROR, 0, NGINX_SSL_CERTIFICATE_ERROR)
    {0, 0},
    HTTP4XX_NAME_(PAYLOAD_TOO_LARGE, 0, CONTENT_TOO_LARGE)
    HTTP4XX_NAME_(PRECONDITION_FAILED, 0, PRECONDITION_FAILED)
    HTTP4XX_NAME_(UNSUPPORTED_MEDIA_TYPE, 0, UNSUPPORTED_MEDIA_TYPE)
    HTTP4XX_NAME_(EXPECTATION_FAILED, 0, EXPECTATION_FAILED)
    HTTP4XX_NAME_(IIS_REDIRECT, 0, IIS_REDIRECT)
    HTTP4XX_NAME_(UNPROCESSABLE_ENTITY, 0, UNPROCESSABLE_CONTENT)
    HTTP4XX_NAME_(IIS_WRONG_EXCHANGE_SERVER, 0, IIS_REDIRECT)
    HTTP4XX_NAME_(RANGE_NOT_SATISFIABLE, 0, RANGE_NOT_SATISFIABLE)
    {0, 0},
    HTTP4XX_NAME_(LENGTH_REQUIRED, 0, LENGTH_REQUIRED)
    HTTP4XX_NAME_(URI_TOO_LONG, 0, URI_TOO_LONG)
    HTTP4XX_NAME_(UNORDERED_COLLECTION, 0, TOO_EARLY)
    HTTP4XX_NAME_(REAUTHENTICATION_REQUIRED, 0, IM_A_TEAPOT)
    HTTP4XX_NAME_(requestheaderorcookietoolarge, 0, NGINX_REQUEST_HEADER_TOO_LARGE)
    HTTP4XX_NAME_(NGINX_INVALID_HOST, 6, NGINX_INVALID_HOST)
    HTTP4XX_NAME_(norequiredsslcertificatewassent, 0, NGINX_SSL_CERTIFICATE_REQUIRED)
    HTTP4XX_NAME_(PAYMENT_REQUIRED, 0, PAYMENT_REQUIRED)
    {0, 0},
    HTTP4XX_NAME_(NOT_FOUND, 0, NOT_FOUND)
    HTTP4XX_NAME_(IIS_LOGIN_TIMEOUT, 0, IIS_LOGIN_TIMEOUT)
    HTTP4XX_NAME_(METHOD_NOT_ALLOWED, 0, METHOD_NOT_ALLOWED)
    {0, 0},
    HTTP4XX_NAME_(IIS_RETRY_WITH, 0, IIS_RETRY_WITH)
    {0, 0},
    {0, 0},
    {0, 0},
    {0, 0},
    {0, 0},
    {0, 0},
    HTTP4XX_NAME_(NGINX_NO_RESPONSE, 0, NGINX_NO_RESPONSE)
    HTTP4XX_NAME_(NGINX_NO_RESPONSE, 6, NGINX_NO_RESPONSE)
    HTTP4XX_NAME_(NGINX_CERT_ERROR, 6, NGINX_SSL_CERTIFICATE_ERROR)
    {0, 0},
    HTTP4XX_NAME_(reservedforwebdavadvancedcollectionsexpiredproposal, 0, TOO_EARLY)
    {0, 0},
    {0, 0},
    {0, 0},
    {0, 0},
    {0, 0},
    HTTP4XX_NAME_(NGINX_REQUEST_HEADER_TOO_LARGE, 6, NGINX_REQUEST_HEADER_TOO_LARGE)
    {0, 0},
    HTTP4XX_NAME_(NGINX_CLIENT_CLOSED_REQUEST, 0, NGINX_CLIENT_CLOSED_REQUEST)
    HTTP4XX_NAME_(FORBIDDEN, 0, FORBIDDEN)
    HTTP4XX_NAME_(REQUEST_ENTITY_TOO_LARGE, 0, CONTENT_TOO_LARGE)
    {0, 0},
    {0, 0},
    HTTP4XX_NAME_(NGINX_SSL_CERTIFICATE_REQUIRED, 6, NGINX_SSL_CERTIFICATE_REQUIRED)
    {0, 0},
    {0, 0},
    {0, 0},
    {0, 0},
    {0, 0},
    HTTP4XX_NAME_(REQUEST_URI_TOO_LONG, 0, URI_TOO_LONG)
    HTTP4XX_NAME_(GONE, 0, GONE)
    {0, 0},
    HTTP4XX_NAME_(PRECONDITION_REQUIRED, 0, PRECONDITION_REQUIRED)
    HTTP4XX_NAME_(NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT, 6, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT)
    {0, 0},
    {0, 0},
    {0, 0},
    {0, 0},
    HTTP4XX_NAME_(UNPROCESSABLE_CONTENT, 0, UNPROCESSABLE_CONTENT)
    HTTP4XX_NAME_(unused, 0, IM_A_TEAPOT)
    HTTP4XX_NAME_(IIS_WRONG_EXCHANGE_SERVER, 4, IIS_REDIRECT)
    {0, 0},
    HTTP4XX_NAME_(UNAVAILABLE_FOR_LEGAL_REASONS, 0, UNAVAILABLE_FOR_LEGAL_REASONS)
    {0, 0},
    {0, 0},
    HTTP4XX_NAME_(NGINX_NO_CERT, 6, NGINX_SSL_CERTIFICATE_REQUIRED)
    {0, 0},
    HTTP4XX_NAME_(IIS_RETRY_WITH, 4, IIS_RETRY_WITH)
    HTTP4XX_NAME_(BAD_REQUEST, 0, BAD_REQUEST)
    HTTP4XX_NAME_(IM_A_TEAPOT, 0, IM_A_TEAPOT)
    {0, 0},
    {0, 0},
    HTTP4XX_NAME_(theplainhttprequestwassenttohttpsport, 0, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT)
    {0, 0},
    HTTP4XX_NAME_(NGINX_REQUEST_HEADER_TOO_LARGE, 0, NGINX_REQUEST_HEADER_TOO_LARGE)
    HTTP4XX_NAME_(NGINX_CLIENT_CLOSED_REQUEST, 6, NGINX_CLIENT_CLOSED_REQUEST)
    {0, 0},
    {0, 0},
    {0, 0},
    {0, 0},
    {0, 0},
    HTTP4XX_NAME_(REQUEST_HEADER_FIELDS_TOO_LARGE, 0, REQUEST_HEADER_FIELDS_TOO_LARGE)
    HTTP4XX_NAME_(NGINX_SSL_CERTIFICATE_ERROR, 6, NGINX_SSL_CERTIFICATE_ERROR)
    HTTP4XX_NAME_(DESTINATION_LOCKED, 0, MISDIRECTED_REQUEST)
    HTTP4XX_NAME_(NGINX_SSL_CERTIFICATE_REQUIRED, 0, NGINX_SSL_CERTIFICATE_REQUIRED)
    {0, 0},
    HTTP4XX_NAME_(NOT_ACCEPTABLE, 0, NOT_ACCEPTABLE)
    HTTP4XX_NAME_(NGINX_HTTP_TO_HTTPS, 0, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT)
    HTTP4XX_NAME_(TOO_MANY_REQUESTS, 0, TOO_MANY_REQUESTS)
    HTTP4XX_NAME_(UNAUTHORIZED, 0, UNAUTHORIZED)
    HTTP4XX_NAME_(PROXY_AUTHENTICATION_REQUIRED, 0, PROXY_AUTHENTICATION_REQUIRED)
    HTTP4XX_NAME_(REQUESTED_RANGE_NOT_SATISFIABLE, 0, RANGE_NOT_SATISFIABLE)
    HTTP4XX_NAME_(REQUEST_URI_TOO_LARGE, 0, URI_TOO_LONG)
    HTTP4XX_NAME_(NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT, 0, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT)
    HTTP4XX_NAME_(NGINX_NO_CERT, 0, NGINX_SSL_CERTIFICATE_REQUIRED)
    HTTP4XX_NAME_(NGINX_HTTP_TO_HTTPS, 6, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT)
    {0, 0},
    HTTP4XX_NAME_(TOO_EARLY, 0, TOO_EARLY)
    HTTP4XX_NAME_(NGINX_INVALID_HOST, 0, NGINX_INVALID_HOST)
    HTTP4XX_NAME_(CONTENT_TOO_LARGE, 0, CONTENT_TOO_LARGE)
    {0, 0},
    {0, 0},
};
#undef HTTP4XX_NAME_

/* ---- By number ---- */

/* Whether a code is of this class, 400 to 499 (RFC 9110 section 15.5). */
static inline int http4xx_in_class(int code)
{
    return code >= HTTP4XX_FIRST_ && code <= HTTP4XX_LAST_;
}

/* The reason phrase of a code, by the owner that has precedence; "" for any other int, and for a
 * code whose owner gives no phrase. */
static inline const char *http4xx_reason(int code)
{
    uint16_t at = 0;

    if (http4xx_in_class(code))
        at = http4xx_reason_at_[code - HTTP4XX_FIRST_];
    return (const char *)&http4xx_reasons_ + at;
}

/* The entry of a code, by the owner that has precedence; 0 for any other int. */
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
static inline int http4xx_entry_code(int entry)
{
    return http4xx_fact_of_(entry)->number;
}

/* Its reason phrase. */
static inline const char *http4xx_entry_reason(int entry)
{
    return (const char *)&http4xx_reasons_ + http4xx_fact_of_(entry)->reason;
}

/* Its enumerator without the prefix: "BAD_REQUEST". */
static inline const char *http4xx_entry_id(int entry)
{
    return (const char *)&http4xx_names_ + http4xx_fact_of_(entry)->id;
}

/* The document that defines it. */
static inline const char *http4xx_entry_reference(int entry)
{
    return (const char *)&http4xx_references_ + http4xx_fact_of_(entry)->reference;
}

/* Its owner, an enum http4xx_owner; -1 for no entry. */
static inline int http4xx_entry_owner(int entry)
{
    const struct http4xx_fact_ *fact = http4xx_fact_of_(entry);

    return fact->number ? fact->owner : -1;
}

/* Whether it is ever sent; HTTP4XX_WIRE_NEVER for no entry. */
static inline enum http4xx_wire http4xx_entry_wire(int entry)
{
    const struct http4xx_fact_ *fact = http4xx_fact_of_(entry);

    return fact->number ? (enum http4xx_wire)fact->wire : HTTP4XX_WIRE_NEVER;
}

/* The status code that a client sees: its own, the one that is sent instead, or 0 for none. */
static inline int http4xx_entry_sent_as(int entry)
{
    return http4xx_fact_of_(entry)->sent_as;
}

/* The entry of the next owner of the same number, by precedence; 0 after the last. */
static inline int http4xx_next(int entry)
{
    int code = http4xx_entry_code(entry);

    return code && code == http4xx_entry_code(entry + 1) ? entry + 1 : 0;
}

/* The entry of a code by one owner; 0 when that owner does not use it. */
static inline int http4xx_find(int code, int owner)
{
    int entry = http4xx_entry(code);

    while (entry && http4xx_entry_owner(entry) != owner)
        entry = http4xx_next(entry);
    return entry;
}

/* ---- Of an owner, an enum http4xx_owner ---- */

/* Its name as people write it; "" for any other int. */
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

/* A letter or digit, in lower case; 0 for any other character. ASCII, whatever the locale. */
static inline unsigned char http4xx_fold_(char c)
{
    unsigned char lower = (unsigned char)((unsigned char)c | 0x20);

    if (c >= '0' && c <= '9')
        return (unsigned char)c;
    return lower >= 'a' && lower <= 'z' ? lower : 0;
}

/* Whether a name equals one of the table, as far as letters and digits go. */
static inline int http4xx_same_name_(const char *known, const char *name, size_t length)
{
    size_t i = 0;

    for (; *known; known++) {
        if (*known == '_')
            continue;
        while (i < length && !http4xx_fold_(name[i]))
            i++;
        if (i == length || http4xx_fold_(name[i++]) != http4xx_fold_(*known))
            return 0;
    }
    while (i < length && !http4xx_fold_(name[i]))
        i++;
    return i == length;
}

/* The entry of a name: BAD_REQUEST, "Bad Request" and former names alike, in any ASCII case, with
 * or without the owner in front. What is not a letter or digit of ASCII does not count. `name`
 * has `length` bytes, needs no NUL, and may be NULL when `length` is 0. 0 for an unknown name. */
static inline int http4xx_find_name(const char *name, size_t length)
{
    uint32_t hash = 18652613u;
    size_t slot;

    for (size_t i = 0; i < length; i++) {
        unsigned char c = http4xx_fold_(name[i]);

        if (c)
            hash = (uint32_t)((hash ^ c) * UINT32_C(16777619));
    }
    slot = (hash ^ hash >> 16) & 127u;
    while (http4xx_name_slots_[slot].entry) {
        const struct http4xx_name_slot_ *known = &http4xx_name_slots_[slot];

        if (http4xx_same_name_((const char *)&http4xx_names_ + known->name, name, length))
            return known->entry;
        slot = (slot + 1) & 127u;
    }
    return 0;
}

/* The code of a name, as http4xx_find_name finds it; 0 for an unknown name. */
static inline int http4xx_code(const char *name, size_t length)
{
    return http4xx_entry_code(http4xx_find_name(name, length));
}

#endif
