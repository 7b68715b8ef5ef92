/* http4xx_substatus.h - sub-status codes: what stands behind the dot in 400.13.
 *
 *     http4xx_substatus(code, sub)              the label; "" for a pair that nobody uses
 *     http4xx_parse(text, length, &code, &sub)  reads "400.13", as logs have it
 *
 *     http4xx_substatus_entry(code, sub)        what the owner that has precedence means by it
 *     http4xx_substatus_find(code, sub, owner)  what one owner means by it
 *     http4xx_substatus_...(entry)              its label, since, older, reference, owner
 *
 * An entry is an int above 0 whose value is of this header only. Every function takes every value
 * of its arguments, allocates nothing, and gives strings that are never NULL, never freed, and
 * UTF-8.
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:731ec0780c7acb98
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_SUBSTATUS_H_
#define HTTP4XX_SUBSTATUS_H_

#include <stddef.h>
#include <stdint.h>

#include "http4xx_enum.h"

/* ---- Tables ---- */

/* x(key, code, sub, owner, label, since, reference), ordered by code, sub, and precedence. */
#define HTTP4XX_SUBSTATUSES_OF_(x) \
    x(400_1_IIS, 400, 1, IIS, "Invalid Destination Header", "IIS 7.0", "KB 943891 (2024-10-24)") \
    x(400_2_IIS, 400, 2, IIS, "Invalid Depth Header", "IIS 7.0", "KB 943891 (2024-10-24)") \
    x(400_3_IIS, 400, 3, IIS, "Invalid If Header", "IIS 7.0", "KB 943891 (2024-10-24)") \
    x(400_4_IIS, 400, 4, IIS, "Invalid Overwrite Header", "IIS 7.0", "KB 943891 (2024-10-24)") \
    x(400_5_IIS, 400, 5, IIS, "Invalid Translate Header", "IIS 7.0", "KB 943891 (2024-10-24)") \
    x(400_6_IIS, 400, 6, IIS, "Invalid Request Body", "IIS 7.0", "KB 943891 (2024-10-24)") \
    x(400_7_IIS, 400, 7, IIS, "Invalid Content Length", "IIS 7.0", "KB 943891 (2024-10-24)") \
    x(400_8_IIS, 400, 8, IIS, "Invalid Timeout", "IIS 7.0", "KB 943891 (2024-10-24)") \
    x(400_9_IIS, 400, 9, IIS, "Invalid Lock Token", "IIS 7.0", "KB 943891 (2024-10-24)") \
    x(400_10_IIS, 400, 10, IIS, "Invalid X-Forwarded-For (XFF) header", "IIS 8.0", "KB 943891 (2024-10-24)") \
    x(400_11_IIS, 400, 11, IIS, "Invalid WebSocket request", "IIS 8.0", "KB 943891 (2024-10-24)") \
    x(400_601_IIS, 400, 601, IIS, "Bad client request (ARR)", "ARR 3.0.1916", "KB 943891 (2024-10-24)") \
    x(400_602_IIS, 400, 602, IIS, "Invalid time format (ARR)", "ARR 3.0.1916", "KB 943891 (2024-10-24)") \
    x(400_603_IIS, 400, 603, IIS, "Parse range error (ARR)", "ARR 3.0.1916", "KB 943891 (2024-10-24)") \
    x(400_604_IIS, 400, 604, IIS, "Client gone (ARR)", "ARR 3.0.1916", "KB 943891 (2024-10-24)") \
    x(400_605_IIS, 400, 605, IIS, "Maximum number of forwards (ARR)", "ARR 3.0.1916", "KB 943891 (2024-10-24)") \
    x(400_606_IIS, 400, 606, IIS, "Asynchronous competition error (ARR)", "ARR 3.0.1916", "KB 943891 (2024-10-24)") \
    x(401_1_IIS, 401, 1, IIS, "Logon failed", "before IIS 7.0", "KB 943891 (2024-10-24)") \
    x(401_2_IIS, 401, 2, IIS, "Logon failed due to server configuration", "before IIS 7.0", "KB 943891 (2024-10-24)") \
    x(401_3_IIS, 401, 3, IIS, "Unauthorized due to ACL on resource", "before IIS 7.0", "KB 943891 (2024-10-24)") \
    x(401_4_IIS, 401, 4, IIS, "Authorization failed by filter", "before IIS 7.0", "KB 943891 (2024-10-24)") \
    x(401_5_IIS, 401, 5, IIS, "Authorization failed by ISAPI/CGI application", "before IIS 7.0", "KB 943891 (2024-10-24)") \
    x(401_7_IIS, 401, 7, IIS, "Access denied by URL authorization policy on the Web server", "IIS 6.0", "https://learn.microsoft.com/en-us/previous-versions/windows/it-pro/windows-server-2003/cc780140(v=ws.10)") \
    x(401_501_IIS, 401, 501, IIS, "Access denied: concurrent request rate limit reached", "IIS 8.0 (inferred)", "KB 943891 (2024-10-24)") \
    x(401_502_IIS, 401, 502, IIS, "Access denied: maximum request rate limit reached", "IIS 8.0 (inferred)", "KB 943891 (2024-10-24)") \
    x(401_503_IIS, 401, 503, IIS, "Access denied: IP address denied", "IIS 8.0 (inferred)", "KB 943891 (2024-10-24)") \
    x(401_504_IIS, 401, 504, IIS, "Access denied: host name denied", "IIS 8.0 (inferred)", "KB 943891 (2024-10-24)") \
    x(403_1_IIS, 403, 1, IIS, "Execute access forbidden", "before IIS 7.0", "KB 943891 (2024-10-24)") \
    x(403_2_IIS, 403, 2, IIS, "Read access forbidden", "before IIS 7.0", "KB 943891 (2024-10-24)") \
    x(403_3_IIS, 403, 3, IIS, "Write access forbidden", "before IIS 7.0", "KB 943891 (2024-10-24)") \
    x(403_4_IIS, 403, 4, IIS, "SSL required", "before IIS 7.0", "KB 943891 (2024-10-24)") \
    x(403_5_IIS, 403, 5, IIS, "SSL 128 required", "before IIS 7.0", "KB 943891 (2024-10-24)") \
    x(403_6_IIS, 403, 6, IIS, "IP address rejected", "before IIS 7.0", "KB 943891 (2024-10-24)") \
    x(403_7_IIS, 403, 7, IIS, "Client certificate required", "before IIS 7.0", "KB 943891 (2024-10-24)") \
    x(403_8_IIS, 403, 8, IIS, "Site access denied", "before IIS 7.0", "KB 943891 (2024-10-24)") \
    x(403_9_IIS, 403, 9, IIS, "Concurrent connections exceeded", "before IIS 7.0", "KB 943891 (2024-10-24)") \
    x(403_10_IIS, 403, 10, IIS, "Forbidden: Execute access denied", "before IIS 7.0", "KB 943891 (2024-10-24)") \
    x(403_11_IIS, 403, 11, IIS, "Forbidden: Password changed", "before IIS 7.0", "KB 943891 (2024-10-24)") \
    x(403_12_IIS, 403, 12, IIS, "Mapper denied access", "before IIS 7.0", "KB 943891 (2024-10-24)") \
    x(403_13_IIS, 403, 13, IIS, "Client certificate revoked", "before IIS 7.0", "KB 943891 (2024-10-24)") \
    x(403_14_IIS, 403, 14, IIS, "Directory listing denied", "before IIS 7.0", "KB 943891 (2024-10-24)") \
    x(403_15_IIS, 403, 15, IIS, "Client access licenses exceeded", "before IIS 7.0", "KB 943891 (2024-10-24)") \
    x(403_16_IIS, 403, 16, IIS, "Client certificate is untrusted or invalid", "before IIS 7.0", "KB 943891 (2024-10-24)") \
    x(403_17_IIS, 403, 17, IIS, "Client certificate has expired or is not yet valid", "before IIS 7.0", "KB 943891 (2024-10-24)") \
    x(403_18_IIS, 403, 18, IIS, "Cannot execute requested URL in the current application pool", "IIS 6.0", "KB 943891 (2024-10-24)") \
    x(403_19_IIS, 403, 19, IIS, "Cannot execute CGI applications for the client browser in this application pool", "IIS 6.0", "KB 943891 (2024-10-24)") \
    x(403_20_IIS, 403, 20, IIS, "Forbidden: Passport logon failed", "IIS 6.0", "KB 943891 (2024-10-24)") \
    x(403_21_IIS, 403, 21, IIS, "Forbidden: Source access denied", "", "KB 943891 (2024-10-24)") \
    x(403_22_IIS, 403, 22, IIS, "Forbidden: Infinite depth is denied", "", "KB 943891 (2024-10-24)") \
    x(403_501_IIS, 403, 501, IIS, "Forbidden: concurrent request rate limit reached", "IIS 8.0 (inferred)", "KB 943891 (2024-10-24)") \
    x(403_502_IIS, 403, 502, IIS, "Forbidden: maximum request rate limit reached", "IIS 8.0 (inferred)", "KB 943891 (2024-10-24)") \
    x(403_503_IIS, 403, 503, IIS, "Forbidden: IP address denied", "IIS 8.0 (inferred)", "KB 943891 (2024-10-24)") \
    x(403_504_IIS, 403, 504, IIS, "Forbidden: host name denied", "IIS 8.0 (inferred)", "KB 943891 (2024-10-24)") \
    x(404_0_IIS, 404, 0, IIS, "Not found", "before IIS 7.0", "KB 943891 (2024-10-24)") \
    x(404_1_IIS, 404, 1, IIS, "Site Not Found", "before IIS 7.0", "KB 943891 (2024-10-24)") \
    x(404_2_IIS, 404, 2, IIS, "ISAPI or CGI restriction", "before IIS 7.0", "KB 943891 (2024-10-24)") \
    x(404_3_IIS, 404, 3, IIS, "MIME type restriction", "before IIS 7.0", "KB 943891 (2024-10-24)") \
    x(404_4_IIS, 404, 4, IIS, "No handler configured", "IIS 7.0", "KB 943891 (2024-10-24)") \
    x(404_5_IIS, 404, 5, IIS, "Denied by request filtering configuration", "IIS 7.0", "KB 943891 (2024-10-24)") \
    x(404_6_IIS, 404, 6, IIS, "Verb denied", "IIS 7.0", "KB 943891 (2024-10-24)") \
    x(404_7_IIS, 404, 7, IIS, "File extension denied", "IIS 7.0", "KB 943891 (2024-10-24)") \
    x(404_8_IIS, 404, 8, IIS, "Hidden namespace", "IIS 7.0", "KB 943891 (2024-10-24)") \
    x(404_9_IIS, 404, 9, IIS, "Files attribute hidden", "IIS 7.0", "KB 943891 (2024-10-24)") \
    x(404_10_IIS, 404, 10, IIS, "Request header too long", "IIS 7.0", "KB 943891 (2024-10-24)") \
    x(404_11_IIS, 404, 11, IIS, "Request contains double escape sequence", "IIS 7.0", "KB 943891 (2024-10-24)") \
    x(404_12_IIS, 404, 12, IIS, "Request contains high-bit characters", "IIS 7.0", "KB 943891 (2024-10-24)") \
    x(404_13_IIS, 404, 13, IIS, "Content length too large", "IIS 7.0", "KB 943891 (2024-10-24)") \
    x(404_14_IIS, 404, 14, IIS, "Request URL too long", "IIS 7.0", "KB 943891 (2024-10-24)") \
    x(404_15_IIS, 404, 15, IIS, "Query string too long", "IIS 7.0", "KB 943891 (2024-10-24)") \
    x(404_16_IIS, 404, 16, IIS, "WebDAV request sent to the static file handler", "", "KB 943891 (2024-10-24)") \
    x(404_17_IIS, 404, 17, IIS, "Dynamic content mapped to the static file handler", "", "KB 943891 (2024-10-24)") \
    x(404_18_IIS, 404, 18, IIS, "Query string sequence denied", "", "KB 943891 (2024-10-24)") \
    x(404_19_IIS, 404, 19, IIS, "Denied by filtering rule", "", "KB 943891 (2024-10-24)") \
    x(404_20_IIS, 404, 20, IIS, "Too Many URL Segments", "", "KB 943891 (2024-10-24)") \
    x(404_21_IIS, 404, 21, IIS, "PHP is not installed", "IIS 7.5 Express", "iis-docs") \
    x(404_22_IIS, 404, 22, IIS, "ASP.NET is not installed", "IIS 7.5 Express", "iis-docs") \
    x(404_23_IIS, 404, 23, IIS, "ASP.NET Web Pages not installed", "IIS 7.5 Express", "iis-docs") \
    x(404_501_IIS, 404, 501, IIS, "Not found: concurrent request rate limit reached", "IIS 8.0 (inferred)", "KB 943891 (2024-10-24)") \
    x(404_502_IIS, 404, 502, IIS, "Not found: maximum request rate limit reached", "IIS 8.0 (inferred)", "KB 943891 (2024-10-24)") \
    x(404_503_IIS, 404, 503, IIS, "Not found: IP address denied", "IIS 8.0 (inferred)", "KB 943891 (2024-10-24)") \
    x(404_504_IIS, 404, 504, IIS, "Not found: host name denied", "IIS 8.0 (inferred)", "KB 943891 (2024-10-24)") \
    x(405_0_IIS, 405, 0, IIS, "Method not allowed", "IIS 7.0", "KB 943891 (2024-10-24)") \
    x(406_0_IIS, 406, 0, IIS, "Not acceptable", "IIS 7.0", "KB 943891 (2024-10-24)") \
    x(408_0_IIS, 408, 0, IIS, "Request timed out", "doc of 2024-10", "KB 943891 (2024-10-24)") \
    x(412_0_IIS, 412, 0, IIS, "Precondition failed", "IIS 7.0", "KB 943891 (2024-10-24)") \
    x(413_0_IIS, 413, 0, IIS, "Request entity too large", "doc of 2023/24", "KB 943891 (2024-10-24)") \
    x(413_1_IIS, 413, 1, IIS, "Content Length Too Large", "IIS 7.0 docs (current)", "iis-docs") \

/* x(key, number, label) for labels that a sub-status code had. */
#define HTTP4XX_OLDER_LABELS_(x) \
    x(401_501_IIS, 0, "Access Denied: Too many requests from the same client IP") \
    x(401_501_IIS, 1, "Dynamic IP Restriction Concurrent request rate limit reached") \
    x(401_502_IIS, 0, "Forbidden: Too many requests from the same client IP") \
    x(401_502_IIS, 1, "Dynamic IP Restriction Maximum request rate limit reached") \
    x(401_503_IIS, 0, "Access Denied: the IP address is included in the Deny list of IP Restriction") \
    x(401_504_IIS, 0, "Access Denied: the host name is included in the Deny list of IP Restriction") \
    x(403_9_IIS, 0, "Forbidden: too many clients are trying to connect to the web server") \
    x(403_10_IIS, 0, "Forbidden: web server is configured to deny Execute access") \
    x(403_11_IIS, 0, "Forbidden: Password has been changed") \
    x(403_15_IIS, 0, "Forbidden: Client access licenses have exceeded limits on the web server") \
    x(403_501_IIS, 0, "Forbidden: Too many requests from the same client IP") \
    x(403_501_IIS, 1, "Dynamic IP Restriction Concurrent request rate limit reached") \
    x(403_502_IIS, 0, "Forbidden: Too many requests from the same client IP") \
    x(403_502_IIS, 1, "Dynamic IP Restriction Maximum request rate limit reached") \
    x(403_503_IIS, 0, "Forbidden: the IP address is included in the Deny list of IP Restriction") \
    x(403_504_IIS, 0, "Forbidden: the host name is included in the Deny list of IP Restriction") \
    x(404_1_IIS, 0, "Web site not accessible on the requested port (IIS 6.0)") \
    x(404_2_IIS, 0, "Web service extension lockdown policy prevents this request (IIS 6.0)") \
    x(404_3_IIS, 0, "MIME map policy prevents this request (IIS 6.0)") \
    x(404_5_IIS, 0, "URL Sequence Denied (iis-docs)") \
    x(404_6_IIS, 0, "Verb Denied (iis-docs)") \
    x(404_7_IIS, 0, "File Extension Denied (iis-docs)") \
    x(404_8_IIS, 0, "Hidden Namespace (iis-docs)") \
    x(404_11_IIS, 0, "URL Double Escaped (iis-docs)") \
    x(404_12_IIS, 0, "URL Has High Bit Chars (iis-docs)") \
    x(404_14_IIS, 0, "URL Too Long (iis-docs)") \
    x(404_15_IIS, 0, "Query String Too Long (iis-docs)") \
    x(404_16_IIS, 0, "DAV request sent to the static file handler") \
    x(404_18_IIS, 0, "Querystring sequence denied") \
    x(404_19_IIS, 0, "Denied by Filtering Rule (iis-docs)") \
    x(404_501_IIS, 0, "Not Found: Too many requests from the same client IP") \
    x(404_501_IIS, 1, "Dynamic IP Restriction Concurrent request rate limit reached") \
    x(404_502_IIS, 0, "Not Found: Too many requests from the same client IP") \
    x(404_502_IIS, 1, "Dynamic IP Restriction Maximum request rate limit reached") \
    x(404_503_IIS, 0, "Not Found: the IP address is included in the Deny list of IP Restriction") \
    x(404_504_IIS, 0, "Not Found: the host name is included in the Deny list of IP Restriction") \
    x(406_0_IIS, 0, "Invalid MIME type") \

enum {
    HTTP4XX_NO_SUBSTATUS_,
#define HTTP4XX_X_(key, code, sub, owner, label, since, reference) HTTP4XX_SUBSTATUS_##key##_,
    HTTP4XX_SUBSTATUSES_OF_(HTTP4XX_X_)
#undef HTTP4XX_X_
    HTTP4XX_SUBSTATUS_END_,
    HTTP4XX_SUBSTATUSES_ = HTTP4XX_SUBSTATUS_END_ - 1
};

struct http4xx_labels_ {
    char none[1];
#define HTTP4XX_X_(key, code, sub, owner, label, since, reference) \
    char l_##key[sizeof label], s_##key[sizeof since], r_##key[sizeof reference];
    HTTP4XX_SUBSTATUSES_OF_(HTTP4XX_X_)
#undef HTTP4XX_X_
#define HTTP4XX_X_(key, number, label) char o_##key##_##number[sizeof label];
    HTTP4XX_OLDER_LABELS_(HTTP4XX_X_)
#undef HTTP4XX_X_
};
static const struct http4xx_labels_ http4xx_labels_ = {
    "",
#define HTTP4XX_X_(key, code, sub, owner, label, since, reference) label, since, reference,
    HTTP4XX_SUBSTATUSES_OF_(HTTP4XX_X_)
#undef HTTP4XX_X_
#define HTTP4XX_X_(key, number, label) label,
    HTTP4XX_OLDER_LABELS_(HTTP4XX_X_)
#undef HTTP4XX_X_
};

struct http4xx_substatus_ {
    int16_t code, owner;
    uint16_t sub; /* up to 65535, which only an int of more than 16 bits has */
    uint16_t label, since, reference;
};
static const struct http4xx_substatus_ http4xx_substatuses_[] = {
    {0, 0, 0, 0, 0, 0},
#define HTTP4XX_X_(key, code, sub, owner, label, since, reference) \
    {code, HTTP4XX_##owner, sub, \
     (uint16_t)offsetof(struct http4xx_labels_, l_##key), \
     (uint16_t)offsetof(struct http4xx_labels_, s_##key), \
     (uint16_t)offsetof(struct http4xx_labels_, r_##key)},
    HTTP4XX_SUBSTATUSES_OF_(HTTP4XX_X_)
#undef HTTP4XX_X_
};

struct http4xx_older_label_ {
    uint16_t substatus, label;
};
static const struct http4xx_older_label_ http4xx_older_labels_[] = {
#define HTTP4XX_X_(key, number, label) \
    { HTTP4XX_SUBSTATUS_##key##_, \
     (uint16_t)offsetof(struct http4xx_labels_, o_##key##_##number) },
    HTTP4XX_OLDER_LABELS_(HTTP4XX_X_)
#undef HTTP4XX_X_
    {0, 0}
};

/* ---- By number ---- */

/* The entry of a sub-status code, by the owner that has precedence; 0 for any other pair. */
/*@ assigns \nothing; ensures 0 <= \result < HTTP4XX_SUBSTATUS_END_; */
static inline int http4xx_substatus_entry(int code, int sub)
{
    int low = 1, high = HTTP4XX_SUBSTATUS_END_;

    while (low < high) {
        int middle = low + (high - low) / 2;
        const struct http4xx_substatus_ *there = &http4xx_substatuses_[middle];

        if (there->code < code || (there->code == code && there->sub < (unsigned)sub))
            low = middle + 1;
        else
            high = middle;
    }
    return low < HTTP4XX_SUBSTATUS_END_ && http4xx_substatuses_[low].code == code &&
           http4xx_substatuses_[low].sub == (unsigned)sub ? low : 0;
}

/* ---- Of an entry. 0, and any int that is no entry, has nothing: "" or 0. ---- */

static inline const struct http4xx_substatus_ *http4xx_substatus_of_(int entry)
{
    return &http4xx_substatuses_[entry > 0 && entry < HTTP4XX_SUBSTATUS_END_ ? entry : 0];
}

/* The number before the dot. */
/*@ assigns \nothing; ensures \result == 0 || HTTP4XX_FIRST_ <= \result <= HTTP4XX_LAST_; */
static inline int http4xx_substatus_code(int entry)
{
    return http4xx_substatus_of_(entry)->code;
}

/* The number behind it. */
/*@ assigns \nothing; ensures 0 <= \result <= 65535; */
static inline int http4xx_substatus_sub(int entry)
{
    return (int)http4xx_substatus_of_(entry)->sub;
}

/* Its owner, an enum http4xx_owner; -1 for no entry. */
/*@ assigns \nothing; ensures -1 <= \result < HTTP4XX_OWNERS_; */
static inline int http4xx_substatus_owner(int entry)
{
    const struct http4xx_substatus_ *there = http4xx_substatus_of_(entry);

    return there->code ? there->owner : -1;
}

/* The owner's label of it. */
/*@ assigns \nothing; ensures \valid_read(\result); */
static inline const char *http4xx_substatus_label(int entry)
{
    return (const char *)&http4xx_labels_ + http4xx_substatus_of_(entry)->label;
}

/* The version of the product that introduced it; "" where that is not known. */
/*@ assigns \nothing; ensures \valid_read(\result); */
static inline const char *http4xx_substatus_since(int entry)
{
    return (const char *)&http4xx_labels_ + http4xx_substatus_of_(entry)->since;
}

/* The document that lists it. */
/*@ assigns \nothing; ensures \valid_read(\result); */
static inline const char *http4xx_substatus_reference(int entry)
{
    return (const char *)&http4xx_labels_ + http4xx_substatus_of_(entry)->reference;
}

/* A label that it had: the first for index 0, and so on; "" after the last. */
/*@ assigns \nothing; ensures \valid_read(\result); */
static inline const char *http4xx_substatus_older(int entry, int index)
{
    const struct http4xx_older_label_ *older = http4xx_older_labels_;
    int seen = 0;

    for (; older->label; older++) {
        if ((int)older->substatus == entry && seen++ == index)
            break;
    }
    return (const char *)&http4xx_labels_ + older->label;
}

/* The entry of the next owner of the same pair, by precedence; 0 after the last. */
/*@ assigns \nothing; ensures 0 <= \result < HTTP4XX_SUBSTATUS_END_; */
static inline int http4xx_substatus_next(int entry)
{
    int code = http4xx_substatus_code(entry);

    return code && code == http4xx_substatus_code(entry + 1) &&
           http4xx_substatus_sub(entry) == http4xx_substatus_sub(entry + 1) ? entry + 1 : 0;
}

/* The entry of a sub-status code by one owner; 0 when that owner does not use it. */
/*@ assigns \nothing; ensures 0 <= \result < HTTP4XX_SUBSTATUS_END_; */
static inline int http4xx_substatus_find(int code, int sub, int owner)
{
    int entry = http4xx_substatus_entry(code, sub);

    while (entry && http4xx_substatus_owner(entry) != owner)
        entry = http4xx_substatus_next(entry);
    return entry;
}

/* The label of a sub-status code, by the owner that has precedence; "" for any other pair. */
/*@ assigns \nothing; ensures \valid_read(\result); */
static inline const char *http4xx_substatus(int code, int sub)
{
    return http4xx_substatus_label(http4xx_substatus_entry(code, sub));
}

/* ---- From text ---- */

/* The number that the digits from *at make, at most 32767; -1 for none. *at moves behind them. */
static inline int http4xx_digits_(const char *text, size_t length, size_t *at)
{
    uint32_t number = 0;
    size_t start = *at;

    for (; *at < length && text[*at] >= '0' && text[*at] <= '9'; ++*at) {
        number = number * 10 + (uint32_t)(text[*at] - '0');
        if (number > 32767)
            return -1;
    }
    return *at > start ? (int)number : -1;
}

/* Reads "400.13", or "400" alone, from all `length` bytes of a text, which needs no NUL. Returns 1
 * and sets the numbers, of which the second is -1 where there is none; otherwise returns 0 and
 * leaves them alone. Whether anybody uses the numbers is not asked. */
/*@ requires \valid_read(text + (0 .. length - 1)); requires \valid(code) && \valid(sub);
    assigns *code, *sub; ensures \result == 0 || \result == 1 && *code >= 0 && *sub >= -1; */
static inline int http4xx_parse(const char *text, size_t length, int *code, int *sub)
{
    size_t at = 0;
    int first = http4xx_digits_(text, length, &at), second = -1;

    if (first < 0)
        return 0;
    if (at < length) {
        if (text[at++] != '.')
            return 0;
        second = http4xx_digits_(text, length, &at);
        if (second < 0 || at < length)
            return 0;
    }
    *code = first;
    *sub = second;
    return 1;
}

#endif
