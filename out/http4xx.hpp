/* http4xx.hpp - http4xx.h and http4xx_facts.h for C++17: in constant expressions, and with types.
 *
 *     static_assert(http4xx::reason(400) == "Bad Request");
 *     static_assert(http4xx::code("BAD_REQUEST") == 400);
 *
 *     if (response.status == http4xx::status::bad_request)    // or static_cast<http4xx::status>(an int)
 *         ...
 *     for (auto e = http4xx::first(code); e != http4xx::entry::none; e = http4xx::next(e))
 *         std::cout << http4xx::owner_name(http4xx::owner_of(e)) << ": " << http4xx::reason(e) << '\n';
 *
 * Every function takes every value of its arguments, throws nothing and allocates nothing. A
 * std::string_view that it gives is UTF-8, has a NUL behind it, and is valid for ever.
 *
 * There are no tables here. While the program runs, the functions of the C headers answer, from
 * theirs; in a constant expression, the lists that those tables are made of. GCC 9, Clang 9 and
 * MSVC 19.25 can tell which it is. The texts for people are in http4xx_text.h, for C++ too.
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:2383a0efc6f34ece
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_HPP_
#define HTTP4XX_HPP_

#include "http4xx.h"
#include "http4xx_facts.h"

#include <cstddef>
#include <string_view>

namespace http4xx {

/* The codes, and the names that they had. */
enum class status : int {
    bad_request = HTTP4XX_BAD_REQUEST,
    unauthorized = HTTP4XX_UNAUTHORIZED,
    payment_required = HTTP4XX_PAYMENT_REQUIRED,
    forbidden = HTTP4XX_FORBIDDEN,
    not_found = HTTP4XX_NOT_FOUND,
    method_not_allowed = HTTP4XX_METHOD_NOT_ALLOWED,
    not_acceptable = HTTP4XX_NOT_ACCEPTABLE,
    proxy_authentication_required = HTTP4XX_PROXY_AUTHENTICATION_REQUIRED,
    request_timeout = HTTP4XX_REQUEST_TIMEOUT,
    conflict = HTTP4XX_CONFLICT,
    gone = HTTP4XX_GONE,
    length_required = HTTP4XX_LENGTH_REQUIRED,
    precondition_failed = HTTP4XX_PRECONDITION_FAILED,
    content_too_large = HTTP4XX_CONTENT_TOO_LARGE,
    uri_too_long = HTTP4XX_URI_TOO_LONG,
    unsupported_media_type = HTTP4XX_UNSUPPORTED_MEDIA_TYPE,
    range_not_satisfiable = HTTP4XX_RANGE_NOT_SATISFIABLE,
    expectation_failed = HTTP4XX_EXPECTATION_FAILED,
    im_a_teapot = HTTP4XX_IM_A_TEAPOT,
    misdirected_request = HTTP4XX_MISDIRECTED_REQUEST,
    unprocessable_content = HTTP4XX_UNPROCESSABLE_CONTENT,
    locked = HTTP4XX_LOCKED,
    failed_dependency = HTTP4XX_FAILED_DEPENDENCY,
    too_early = HTTP4XX_TOO_EARLY,
    upgrade_required = HTTP4XX_UPGRADE_REQUIRED,
    precondition_required = HTTP4XX_PRECONDITION_REQUIRED,
    too_many_requests = HTTP4XX_TOO_MANY_REQUESTS,
    request_header_fields_too_large = HTTP4XX_REQUEST_HEADER_FIELDS_TOO_LARGE,
    iis_login_timeout = HTTP4XX_IIS_LOGIN_TIMEOUT,
    nginx_no_response = HTTP4XX_NGINX_NO_RESPONSE,
    iis_retry_with = HTTP4XX_IIS_RETRY_WITH,
    unavailable_for_legal_reasons = HTTP4XX_UNAVAILABLE_FOR_LEGAL_REASONS,
    iis_redirect = HTTP4XX_IIS_REDIRECT,
    nginx_request_header_too_large = HTTP4XX_NGINX_REQUEST_HEADER_TOO_LARGE,
    nginx_ssl_certificate_error = HTTP4XX_NGINX_SSL_CERTIFICATE_ERROR,
    nginx_ssl_certificate_required = HTTP4XX_NGINX_SSL_CERTIFICATE_REQUIRED,
    nginx_http_request_sent_to_https_port = HTTP4XX_NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT,
    nginx_invalid_host = HTTP4XX_NGINX_INVALID_HOST,
    nginx_client_closed_request = HTTP4XX_NGINX_CLIENT_CLOSED_REQUEST,
    request_time_out = HTTP4XX_REQUEST_TIME_OUT,
    payload_too_large = HTTP4XX_PAYLOAD_TOO_LARGE,
    request_entity_too_large = HTTP4XX_REQUEST_ENTITY_TOO_LARGE,
    request_uri_too_long = HTTP4XX_REQUEST_URI_TOO_LONG,
    request_uri_too_large = HTTP4XX_REQUEST_URI_TOO_LARGE,
    requested_range_not_satisfiable = HTTP4XX_REQUESTED_RANGE_NOT_SATISFIABLE,
    reauthentication_required = HTTP4XX_REAUTHENTICATION_REQUIRED,
    destination_locked = HTTP4XX_DESTINATION_LOCKED,
    unprocessable_entity = HTTP4XX_UNPROCESSABLE_ENTITY,
    unordered_collection = HTTP4XX_UNORDERED_COLLECTION,
    iis_wrong_exchange_server = HTTP4XX_IIS_WRONG_EXCHANGE_SERVER,
    nginx_cert_error = HTTP4XX_NGINX_CERT_ERROR,
    nginx_no_cert = HTTP4XX_NGINX_NO_CERT,
    nginx_http_to_https = HTTP4XX_NGINX_HTTP_TO_HTTPS,
};

enum class owner : int {
    none = -1,
    iana = HTTP4XX_IANA,
    iis = HTTP4XX_IIS,
    nginx = HTTP4XX_NGINX,
};

/* What one owner means by a number. Its values are of this version only. */
enum class entry : int { none };

/* Whether a code is ever sent; see enum http4xx_visibility. */
enum class visibility : int {
    sent = HTTP4XX_VISIBILITY_SENT,
    internal = HTTP4XX_VISIBILITY_INTERNAL,
    closed = HTTP4XX_VISIBILITY_CLOSED,
    logged = HTTP4XX_VISIBILITY_LOGGED,
    body = HTTP4XX_VISIBILITY_BODY,
    never = HTTP4XX_VISIBILITY_NEVER,
};

/* How far a code is established; see enum http4xx_maturity. */
enum class maturity : int {
    current = HTTP4XX_MATURITY_CURRENT,
    deprecated = HTTP4XX_MATURITY_DEPRECATED,
    unassigned = HTTP4XX_MATURITY_UNASSIGNED,
};

/* When a client may repeat a request by itself; see enum http4xx_retry. */
enum class retry : int {
    never = HTTP4XX_RETRY_NEVER,
    as_it_is = HTTP4XX_RETRY_AS_IT_IS,
    after_delay = HTTP4XX_RETRY_AFTER_DELAY,
    other_connection = HTTP4XX_RETRY_OTHER_CONNECTION,
};

/* In a constant expression a function picks its answer from a list. While the program runs it asks
 * the C function, and an optimizing compiler drops the list.
 * An id is always pasted, never passed on, for other headers may have macros called so. */
#define HTTP4XX_ASK_(call) \
    if (!__builtin_is_constant_evaluated()) \
        return call;
#define HTTP4XX_PICK_(type, key, list, otherwise) \
    switch (static_cast<int>(key)) { \
        list(HTTP4XX_X_) \
    default: \
        return static_cast<type>(otherwise); \
    }

/* ---- Of an entry. entry::none, and any value that is no entry, has nothing: "", 0 or none. ---- */

/* Its number. */
static constexpr int number(entry e) noexcept
{
    HTTP4XX_ASK_(http4xx_entry_code(static_cast<int>(e)))
#define HTTP4XX_X_(number, id, owner, reason) case HTTP4XX_ENTRY_##id##_: return number;
    HTTP4XX_PICK_(int, e, HTTP4XX_CODES, 0)
#undef HTTP4XX_X_
}

/* Its reason phrase. */
static constexpr std::string_view reason(entry e) noexcept
{
    HTTP4XX_ASK_(http4xx_entry_reason(static_cast<int>(e)))
#define HTTP4XX_X_(number, id, owner, reason) case HTTP4XX_ENTRY_##id##_: return reason;
    HTTP4XX_PICK_(std::string_view, e, HTTP4XX_CODES, "")
#undef HTTP4XX_X_
}

/* Its enumerator in C without the prefix: "BAD_REQUEST". */
static constexpr std::string_view id(entry e) noexcept
{
    HTTP4XX_ASK_(http4xx_entry_id(static_cast<int>(e)))
#define HTTP4XX_X_(number, id, owner, reason) case HTTP4XX_ENTRY_##id##_: return #id;
    HTTP4XX_PICK_(std::string_view, e, HTTP4XX_CODES, "")
#undef HTTP4XX_X_
}

/* The document that defines it. */
static constexpr std::string_view reference(entry e) noexcept
{
    HTTP4XX_ASK_(http4xx_entry_reference(static_cast<int>(e)))
#define HTTP4XX_X_(id, number, owner, visibility, sent_as, reference) case HTTP4XX_ENTRY_##id##_: return reference;
    HTTP4XX_PICK_(std::string_view, e, HTTP4XX_FACTS_, "")
#undef HTTP4XX_X_
}

static constexpr owner owner_of(entry e) noexcept
{
    HTTP4XX_ASK_(static_cast<owner>(http4xx_entry_owner(static_cast<int>(e))))
#define HTTP4XX_X_(number, id, owner_id, reason) \
    case HTTP4XX_ENTRY_##id##_: return static_cast<owner>(HTTP4XX_##owner_id);
    HTTP4XX_PICK_(owner, e, HTTP4XX_CODES, -1)
#undef HTTP4XX_X_
}

/* Whether it is ever sent; visibility::never for no entry. */
static constexpr visibility visibility_of(entry e) noexcept
{
    HTTP4XX_ASK_(static_cast<visibility>(http4xx_entry_visibility(static_cast<int>(e))))
#define HTTP4XX_X_(id, number, owner, visibility_id, sent_as, reference) \
    case HTTP4XX_ENTRY_##id##_: return static_cast<visibility>(HTTP4XX_VISIBILITY_##visibility_id);
    HTTP4XX_PICK_(visibility, e, HTTP4XX_FACTS_, HTTP4XX_VISIBILITY_NEVER)
#undef HTTP4XX_X_
}

/* The status code that a client sees: its own, the one that is sent instead, or 0 for none. */
static constexpr int sent_as(entry e) noexcept
{
    HTTP4XX_ASK_(http4xx_entry_sent_as(static_cast<int>(e)))
#define HTTP4XX_X_(id, number, owner, visibility, sent_as, reference) case HTTP4XX_ENTRY_##id##_: return sent_as;
    HTTP4XX_PICK_(int, e, HTTP4XX_FACTS_, 0)
#undef HTTP4XX_X_
}

/* How far it is established; maturity::unassigned for no entry. */
static constexpr maturity maturity_of(entry e) noexcept
{
    HTTP4XX_ASK_(static_cast<maturity>(http4xx_fact_maturity(static_cast<int>(e))))
#define HTTP4XX_X_(id, maturity_id, cacheable, forbidden, retry, name, cache_ref, retry_ref, product, note) \
    case HTTP4XX_ENTRY_##id##_: return static_cast<maturity>(HTTP4XX_MATURITY_##maturity_id);
    HTTP4XX_PICK_(maturity, e, HTTP4XX_MORE_FACTS_, HTTP4XX_MATURITY_UNASSIGNED)
#undef HTTP4XX_X_
}

/* Whether responses with it are cacheable by default. */
static constexpr bool cacheable(entry e) noexcept
{
    HTTP4XX_ASK_(http4xx_fact_cacheable(static_cast<int>(e)) != 0)
#define HTTP4XX_X_(id, maturity, cacheable, forbidden, retry, name, cache_ref, retry_ref, product, note) \
    case HTTP4XX_ENTRY_##id##_: return cacheable != 0;
    HTTP4XX_PICK_(bool, e, HTTP4XX_MORE_FACTS_, false)
#undef HTTP4XX_X_
}

/* Whether a cache must not store responses with it at all. */
static constexpr bool must_not_store(entry e) noexcept
{
    HTTP4XX_ASK_(http4xx_fact_must_not_store(static_cast<int>(e)) != 0)
#define HTTP4XX_X_(id, maturity, cacheable, forbidden, retry, name, cache_ref, retry_ref, product, note) \
    case HTTP4XX_ENTRY_##id##_: return forbidden != 0;
    HTTP4XX_PICK_(bool, e, HTTP4XX_MORE_FACTS_, false)
#undef HTTP4XX_X_
}

/* Whether a client may repeat the request by itself. */
static constexpr retry retry_of(entry e) noexcept
{
    HTTP4XX_ASK_(static_cast<retry>(http4xx_fact_retry(static_cast<int>(e))))
#define HTTP4XX_X_(id, maturity, cacheable, forbidden, retry_id, name, cache_ref, retry_ref, product, note) \
    case HTTP4XX_ENTRY_##id##_: return static_cast<retry>(HTTP4XX_RETRY_##retry_id);
    HTTP4XX_PICK_(retry, e, HTTP4XX_MORE_FACTS_, HTTP4XX_RETRY_NEVER)
#undef HTTP4XX_X_
}

/* ---- Of a number ---- */

/* Whether a code is of this class, 400 to 499. */
static constexpr bool in_class(int code) noexcept
{
    return code >= HTTP4XX_FIRST_ && code <= HTTP4XX_LAST_;
}

/* What the owner that has precedence means by a code. */
static constexpr entry first(int code) noexcept
{
    HTTP4XX_ASK_(static_cast<entry>(http4xx_entry(code)))
#define HTTP4XX_X_(number, id, owner, reason) \
    case number: return static_cast<entry>(HTTP4XX_ENTRY_##id##_);
    HTTP4XX_PICK_(entry, code, HTTP4XX_NUMBERS, 0)
#undef HTTP4XX_X_
}
static constexpr entry first(status code) noexcept { return first(static_cast<int>(code)); }

/* What the next owner means by the same number; none after the last. */
static constexpr entry next(entry e) noexcept
{
    const int code = number(e);

    if (code == 0 || number(static_cast<entry>(static_cast<int>(e) + 1)) != code)
        return entry::none;
    return static_cast<entry>(static_cast<int>(e) + 1);
}

/* What one owner means by a code. */
static constexpr entry find(int code, owner by) noexcept
{
    entry e = first(code);

    while (e != entry::none && owner_of(e) != by)
        e = next(e);
    return e;
}
static constexpr entry find(status code, owner by) noexcept { return find(static_cast<int>(code), by); }

/* The same of a number as of its first entry. */
static constexpr std::string_view reason(int code) noexcept
{
    HTTP4XX_ASK_(http4xx_reason(code))
    return reason(first(code));
}
static constexpr std::string_view reason(status code) noexcept { return reason(static_cast<int>(code)); }
static constexpr bool cacheable(int code) noexcept { return cacheable(first(code)); }
static constexpr bool cacheable(status code) noexcept { return cacheable(first(code)); }
static constexpr bool must_not_store(int code) noexcept { return must_not_store(first(code)); }
static constexpr bool must_not_store(status code) noexcept { return must_not_store(first(code)); }
static constexpr retry retry_of(int code) noexcept { return retry_of(first(code)); }
static constexpr retry retry_of(status code) noexcept { return retry_of(first(code)); }

/* ---- Of an owner ---- */

/* Its name as people write it; "" for any other value. */
static constexpr std::string_view owner_name(owner who) noexcept
{
    HTTP4XX_ASK_(http4xx_owner_name(static_cast<int>(who)))
#define HTTP4XX_X_(id, official, name) case HTTP4XX_##id: return name;
    HTTP4XX_PICK_(std::string_view, who, HTTP4XX_OWNERS_, "")
#undef HTTP4XX_X_
}

/* Whether its codes are the registered ones. */
static constexpr bool official(owner who) noexcept
{
    HTTP4XX_ASK_(http4xx_owner_official(static_cast<int>(who)) != 0)
#define HTTP4XX_X_(id, official, name) case HTTP4XX_##id: return official != 0;
    HTTP4XX_PICK_(bool, who, HTTP4XX_OWNERS_, false)
#undef HTTP4XX_X_
}

/* ---- By name ---- */

/* A letter or digit, in lower case; 0 for any other character. */
static constexpr char fold_(char c) noexcept
{
    if (c >= 'A' && c <= 'Z')
        return static_cast<char>(c + ('a' - 'A'));
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : '\0';
}

/* Takes the next letter or digit from a name; 0 at its end. */
static constexpr char take_(std::string_view &name) noexcept
{
    char c = '\0';

    while (!name.empty() && c == '\0') {
        c = fold_(name.front());
        name.remove_prefix(1);
    }
    return c;
}

static constexpr bool same_name_(std::string_view a, std::string_view b) noexcept
{
    char c = take_(a);

    while (c != '\0' && c == take_(b))
        c = take_(a);
    return c == '\0' && take_(b) == '\0';
}

/* The name that begins at an offset of the table of names. */
static constexpr std::string_view name_at_(std::size_t at) noexcept
{
#define HTTP4XX_X_(key, name) \
    if (at - offsetof(struct http4xx_names_, s_##key) < sizeof name) \
        return std::string_view(name).substr(at - offsetof(struct http4xx_names_, s_##key));
    HTTP4XX_NAMES_(HTTP4XX_X_)
#undef HTTP4XX_X_
    return "";
}

/* The entry of a name: BAD_REQUEST, "Bad Request" and former names alike, in any ASCII case, with
 * or without the owner in front. What is not a letter or digit of ASCII does not count. */
static constexpr entry find(std::string_view name) noexcept
{
    HTTP4XX_ASK_(static_cast<entry>(http4xx_entry_find_name(name.data(), name.size())))
    for (const http4xx_found_name_ &known : http4xx_found_names_) {
        if (known.entry != 0 && same_name_(name_at_(known.at), name))
            return static_cast<entry>(known.entry);
    }
    return entry::none;
}

/* The code of a name, found likewise; 0 for an unknown name. */
static constexpr int code(std::string_view name) noexcept { return number(find(name)); }

#undef HTTP4XX_ASK_
#undef HTTP4XX_PICK_

}

#endif
