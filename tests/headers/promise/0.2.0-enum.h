/* http4xx_enum.h - the status codes 400 to 499 as enumerators and X-macro lists.
 *
 *     if (status == HTTP4XX_BAD_REQUEST)
 *         ...
 *
 *     #define CASE(number, id, owner, reason) case number: return reason;
 *     switch (status) { HTTP4XX_NUMBERS(CASE) }
 *
 * A code that is not registered has its owner in its name, for one number may have several owners.
 * A name that a code had in an earlier document is an alias of the name that it has today.
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:0ad7ed686a90d442
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_ENUM_H_
#define HTTP4XX_ENUM_H_

/* Who defines a code. */
enum http4xx_owner {
    HTTP4XX_IANA = 0, /* IANA: https://www.iana.org/assignments/http-status-codes */
    HTTP4XX_IIS = 1, /* Microsoft IIS: KB 943891, HTTP status codes in IIS */
    HTTP4XX_NGINX = 2, /* nginx: src/http/ngx_http_request.h */
    HTTP4XX_OWNERS_ /* how many there are */
};

/* The codes. A name in this list is never taken away, and never gets another number. */
enum http4xx_status {
    /* IANA */
    HTTP4XX_BAD_REQUEST                      = 400, /* Bad Request */
    HTTP4XX_UNAUTHORIZED                     = 401, /* Unauthorized */
    HTTP4XX_PAYMENT_REQUIRED                 = 402, /* Payment Required */
    HTTP4XX_FORBIDDEN                        = 403, /* Forbidden */
    HTTP4XX_NOT_FOUND                        = 404, /* Not Found */
    HTTP4XX_METHOD_NOT_ALLOWED               = 405, /* Method Not Allowed */
    HTTP4XX_NOT_ACCEPTABLE                   = 406, /* Not Acceptable */
    HTTP4XX_PROXY_AUTHENTICATION_REQUIRED    = 407, /* Proxy Authentication Required */
    HTTP4XX_REQUEST_TIMEOUT                  = 408, /* Request Timeout */
    HTTP4XX_CONFLICT                         = 409, /* Conflict */
    HTTP4XX_GONE                             = 410, /* Gone */
    HTTP4XX_LENGTH_REQUIRED                  = 411, /* Length Required */
    HTTP4XX_PRECONDITION_FAILED              = 412, /* Precondition Failed */
    HTTP4XX_CONTENT_TOO_LARGE                = 413, /* Content Too Large */
    HTTP4XX_URI_TOO_LONG                     = 414, /* URI Too Long */
    HTTP4XX_UNSUPPORTED_MEDIA_TYPE           = 415, /* Unsupported Media Type */
    HTTP4XX_RANGE_NOT_SATISFIABLE            = 416, /* Range Not Satisfiable */
    HTTP4XX_EXPECTATION_FAILED               = 417, /* Expectation Failed */
    HTTP4XX_IM_A_TEAPOT                      = 418, /* I'm a teapot */
    HTTP4XX_MISDIRECTED_REQUEST              = 421, /* Misdirected Request */
    HTTP4XX_UNPROCESSABLE_CONTENT            = 422, /* Unprocessable Content */
    HTTP4XX_LOCKED                           = 423, /* Locked */
    HTTP4XX_FAILED_DEPENDENCY                = 424, /* Failed Dependency */
    HTTP4XX_TOO_EARLY                        = 425, /* Too Early */
    HTTP4XX_UPGRADE_REQUIRED                 = 426, /* Upgrade Required */
    HTTP4XX_PRECONDITION_REQUIRED            = 428, /* Precondition Required */
    HTTP4XX_TOO_MANY_REQUESTS                = 429, /* Too Many Requests */
    HTTP4XX_REQUEST_HEADER_FIELDS_TOO_LARGE  = 431, /* Request Header Fields Too Large */
    HTTP4XX_UNAVAILABLE_FOR_LEGAL_REASONS    = 451, /* Unavailable For Legal Reasons */

    /* Microsoft IIS, unofficial */
    HTTP4XX_IIS_LOGIN_TIMEOUT    = 440, /* Login Time-out */
    HTTP4XX_IIS_RETRY_WITH       = 449, /* Retry With */
    HTTP4XX_IIS_REDIRECT         = 451, /* Redirect */

    /* nginx, unofficial */
    HTTP4XX_NGINX_NO_RESPONSE                        = 444, /* No Response */
    HTTP4XX_NGINX_REQUEST_HEADER_TOO_LARGE           = 494, /* Request header too large */
    HTTP4XX_NGINX_SSL_CERTIFICATE_ERROR              = 495, /* SSL Certificate Error */
    HTTP4XX_NGINX_SSL_CERTIFICATE_REQUIRED           = 496, /* SSL Certificate Required */
    HTTP4XX_NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT    = 497, /* HTTP Request Sent to HTTPS Port */
    HTTP4XX_NGINX_INVALID_HOST                       = 498,
    HTTP4XX_NGINX_CLIENT_CLOSED_REQUEST              = 499, /* Client Closed Request */

    /* Former names */
    HTTP4XX_REQUEST_TIME_OUT                 = 408, /* RFC 2068 section 6.1.1, RFC 2616 section 6.1.1 */
    HTTP4XX_PAYLOAD_TOO_LARGE                = 413, /* RFC 7231 section 6.5.11 */
    HTTP4XX_REQUEST_ENTITY_TOO_LARGE         = 413, /* RFC 2068 section 10.4.14, RFC 2616 section 10.4.14 */
    HTTP4XX_REQUEST_URI_TOO_LONG             = 414, /* RFC 2068 section 10.4.15, RFC 2616 section 10.4.15 */
    HTTP4XX_REQUEST_URI_TOO_LARGE            = 414, /* RFC 2068 section 6.1.1, RFC 2616 section 6.1.1 */
    HTTP4XX_REQUESTED_RANGE_NOT_SATISFIABLE  = 416, /* RFC 2616 section 10.4.17 */
    HTTP4XX_REAUTHENTICATION_REQUIRED        = 418, /* draft-ietf-http-v11-spec-rev-01 section 10.4.19 */
    HTTP4XX_DESTINATION_LOCKED               = 421, /* draft-ietf-webdav-protocol-05 section 10.6 */
    HTTP4XX_UNPROCESSABLE_ENTITY             = 422, /* RFC 2518 section 10.3, RFC 4918 section 11.2 */
    HTTP4XX_UNORDERED_COLLECTION             = 425, /* draft-ietf-webdav-collection-protocol-04 section 7.2 */
    HTTP4XX_IIS_WRONG_EXCHANGE_SERVER        = 451, /* older lists */
    HTTP4XX_NGINX_CERT_ERROR                 = 495, /* older lists */
    HTTP4XX_NGINX_NO_CERT                    = 496, /* older lists */
    HTTP4XX_NGINX_HTTP_TO_HTTPS              = 497, /* older lists */

    /* What the class begins and ends with */
    HTTP4XX_FIRST_ = 400,
    HTTP4XX_LAST_ = 499
};

/* Every number once, by the owner that has precedence: x(number, id, owner, reason). */
#define HTTP4XX_NUMBERS(x) \
    x(400, BAD_REQUEST, IANA, "Bad Request") \
    x(401, UNAUTHORIZED, IANA, "Unauthorized") \
    x(402, PAYMENT_REQUIRED, IANA, "Payment Required") \
    x(403, FORBIDDEN, IANA, "Forbidden") \
    x(404, NOT_FOUND, IANA, "Not Found") \
    x(405, METHOD_NOT_ALLOWED, IANA, "Method Not Allowed") \
    x(406, NOT_ACCEPTABLE, IANA, "Not Acceptable") \
    x(407, PROXY_AUTHENTICATION_REQUIRED, IANA, "Proxy Authentication Required") \
    x(408, REQUEST_TIMEOUT, IANA, "Request Timeout") \
    x(409, CONFLICT, IANA, "Conflict") \
    x(410, GONE, IANA, "Gone") \
    x(411, LENGTH_REQUIRED, IANA, "Length Required") \
    x(412, PRECONDITION_FAILED, IANA, "Precondition Failed") \
    x(413, CONTENT_TOO_LARGE, IANA, "Content Too Large") \
    x(414, URI_TOO_LONG, IANA, "URI Too Long") \
    x(415, UNSUPPORTED_MEDIA_TYPE, IANA, "Unsupported Media Type") \
    x(416, RANGE_NOT_SATISFIABLE, IANA, "Range Not Satisfiable") \
    x(417, EXPECTATION_FAILED, IANA, "Expectation Failed") \
    x(418, IM_A_TEAPOT, IANA, "I'm a teapot") \
    x(421, MISDIRECTED_REQUEST, IANA, "Misdirected Request") \
    x(422, UNPROCESSABLE_CONTENT, IANA, "Unprocessable Content") \
    x(423, LOCKED, IANA, "Locked") \
    x(424, FAILED_DEPENDENCY, IANA, "Failed Dependency") \
    x(425, TOO_EARLY, IANA, "Too Early") \
    x(426, UPGRADE_REQUIRED, IANA, "Upgrade Required") \
    x(428, PRECONDITION_REQUIRED, IANA, "Precondition Required") \
    x(429, TOO_MANY_REQUESTS, IANA, "Too Many Requests") \
    x(431, REQUEST_HEADER_FIELDS_TOO_LARGE, IANA, "Request Header Fields Too Large") \
    x(440, IIS_LOGIN_TIMEOUT, IIS, "Login Time-out") \
    x(444, NGINX_NO_RESPONSE, NGINX, "No Response") \
    x(449, IIS_RETRY_WITH, IIS, "Retry With") \
    x(451, UNAVAILABLE_FOR_LEGAL_REASONS, IANA, "Unavailable For Legal Reasons") \
    x(494, NGINX_REQUEST_HEADER_TOO_LARGE, NGINX, "Request header too large") \
    x(495, NGINX_SSL_CERTIFICATE_ERROR, NGINX, "SSL Certificate Error") \
    x(496, NGINX_SSL_CERTIFICATE_REQUIRED, NGINX, "SSL Certificate Required") \
    x(497, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT, NGINX, "HTTP Request Sent to HTTPS Port") \
    x(498, NGINX_INVALID_HOST, NGINX, "") \
    x(499, NGINX_CLIENT_CLOSED_REQUEST, NGINX, "Client Closed Request") \

/* Every code of every owner, ordered by number, then by precedence: x(number, id, owner, reason). */
#define HTTP4XX_CODES(x) \
    x(400, BAD_REQUEST, IANA, "Bad Request") \
    x(401, UNAUTHORIZED, IANA, "Unauthorized") \
    x(402, PAYMENT_REQUIRED, IANA, "Payment Required") \
    x(403, FORBIDDEN, IANA, "Forbidden") \
    x(404, NOT_FOUND, IANA, "Not Found") \
    x(405, METHOD_NOT_ALLOWED, IANA, "Method Not Allowed") \
    x(406, NOT_ACCEPTABLE, IANA, "Not Acceptable") \
    x(407, PROXY_AUTHENTICATION_REQUIRED, IANA, "Proxy Authentication Required") \
    x(408, REQUEST_TIMEOUT, IANA, "Request Timeout") \
    x(409, CONFLICT, IANA, "Conflict") \
    x(410, GONE, IANA, "Gone") \
    x(411, LENGTH_REQUIRED, IANA, "Length Required") \
    x(412, PRECONDITION_FAILED, IANA, "Precondition Failed") \
    x(413, CONTENT_TOO_LARGE, IANA, "Content Too Large") \
    x(414, URI_TOO_LONG, IANA, "URI Too Long") \
    x(415, UNSUPPORTED_MEDIA_TYPE, IANA, "Unsupported Media Type") \
    x(416, RANGE_NOT_SATISFIABLE, IANA, "Range Not Satisfiable") \
    x(417, EXPECTATION_FAILED, IANA, "Expectation Failed") \
    x(418, IM_A_TEAPOT, IANA, "I'm a teapot") \
    x(421, MISDIRECTED_REQUEST, IANA, "Misdirected Request") \
    x(422, UNPROCESSABLE_CONTENT, IANA, "Unprocessable Content") \
    x(423, LOCKED, IANA, "Locked") \
    x(424, FAILED_DEPENDENCY, IANA, "Failed Dependency") \
    x(425, TOO_EARLY, IANA, "Too Early") \
    x(426, UPGRADE_REQUIRED, IANA, "Upgrade Required") \
    x(428, PRECONDITION_REQUIRED, IANA, "Precondition Required") \
    x(429, TOO_MANY_REQUESTS, IANA, "Too Many Requests") \
    x(431, REQUEST_HEADER_FIELDS_TOO_LARGE, IANA, "Request Header Fields Too Large") \
    x(440, IIS_LOGIN_TIMEOUT, IIS, "Login Time-out") \
    x(444, NGINX_NO_RESPONSE, NGINX, "No Response") \
    x(449, IIS_RETRY_WITH, IIS, "Retry With") \
    x(451, UNAVAILABLE_FOR_LEGAL_REASONS, IANA, "Unavailable For Legal Reasons") \
    x(451, IIS_REDIRECT, IIS, "Redirect") \
    x(494, NGINX_REQUEST_HEADER_TOO_LARGE, NGINX, "Request header too large") \
    x(495, NGINX_SSL_CERTIFICATE_ERROR, NGINX, "SSL Certificate Error") \
    x(496, NGINX_SSL_CERTIFICATE_REQUIRED, NGINX, "SSL Certificate Required") \
    x(497, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT, NGINX, "HTTP Request Sent to HTTPS Port") \
    x(498, NGINX_INVALID_HOST, NGINX, "") \
    x(499, NGINX_CLIENT_CLOSED_REQUEST, NGINX, "Client Closed Request") \

/* The codes of IANA: x(number, id, owner, reason). */
#define HTTP4XX_IANA_CODES(x) \
    x(400, BAD_REQUEST, IANA, "Bad Request") \
    x(401, UNAUTHORIZED, IANA, "Unauthorized") \
    x(402, PAYMENT_REQUIRED, IANA, "Payment Required") \
    x(403, FORBIDDEN, IANA, "Forbidden") \
    x(404, NOT_FOUND, IANA, "Not Found") \
    x(405, METHOD_NOT_ALLOWED, IANA, "Method Not Allowed") \
    x(406, NOT_ACCEPTABLE, IANA, "Not Acceptable") \
    x(407, PROXY_AUTHENTICATION_REQUIRED, IANA, "Proxy Authentication Required") \
    x(408, REQUEST_TIMEOUT, IANA, "Request Timeout") \
    x(409, CONFLICT, IANA, "Conflict") \
    x(410, GONE, IANA, "Gone") \
    x(411, LENGTH_REQUIRED, IANA, "Length Required") \
    x(412, PRECONDITION_FAILED, IANA, "Precondition Failed") \
    x(413, CONTENT_TOO_LARGE, IANA, "Content Too Large") \
    x(414, URI_TOO_LONG, IANA, "URI Too Long") \
    x(415, UNSUPPORTED_MEDIA_TYPE, IANA, "Unsupported Media Type") \
    x(416, RANGE_NOT_SATISFIABLE, IANA, "Range Not Satisfiable") \
    x(417, EXPECTATION_FAILED, IANA, "Expectation Failed") \
    x(418, IM_A_TEAPOT, IANA, "I'm a teapot") \
    x(421, MISDIRECTED_REQUEST, IANA, "Misdirected Request") \
    x(422, UNPROCESSABLE_CONTENT, IANA, "Unprocessable Content") \
    x(423, LOCKED, IANA, "Locked") \
    x(424, FAILED_DEPENDENCY, IANA, "Failed Dependency") \
    x(425, TOO_EARLY, IANA, "Too Early") \
    x(426, UPGRADE_REQUIRED, IANA, "Upgrade Required") \
    x(428, PRECONDITION_REQUIRED, IANA, "Precondition Required") \
    x(429, TOO_MANY_REQUESTS, IANA, "Too Many Requests") \
    x(431, REQUEST_HEADER_FIELDS_TOO_LARGE, IANA, "Request Header Fields Too Large") \
    x(451, UNAVAILABLE_FOR_LEGAL_REASONS, IANA, "Unavailable For Legal Reasons") \

/* The codes of Microsoft IIS: x(number, id, owner, reason). */
#define HTTP4XX_IIS_CODES(x) \
    x(440, IIS_LOGIN_TIMEOUT, IIS, "Login Time-out") \
    x(449, IIS_RETRY_WITH, IIS, "Retry With") \
    x(451, IIS_REDIRECT, IIS, "Redirect") \

/* The codes of nginx: x(number, id, owner, reason). */
#define HTTP4XX_NGINX_CODES(x) \
    x(444, NGINX_NO_RESPONSE, NGINX, "No Response") \
    x(494, NGINX_REQUEST_HEADER_TOO_LARGE, NGINX, "Request header too large") \
    x(495, NGINX_SSL_CERTIFICATE_ERROR, NGINX, "SSL Certificate Error") \
    x(496, NGINX_SSL_CERTIFICATE_REQUIRED, NGINX, "SSL Certificate Required") \
    x(497, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT, NGINX, "HTTP Request Sent to HTTPS Port") \
    x(498, NGINX_INVALID_HOST, NGINX, "") \
    x(499, NGINX_CLIENT_CLOSED_REQUEST, NGINX, "Client Closed Request") \

#endif
