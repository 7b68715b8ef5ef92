/* http4xx_text_en.h - the texts of http4xx_text.h in English (en).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:6ad9a22ce536dc24
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_EN_H_
#define HTTP4XX_TEXT_EN_H_

#define HTTP4XX_TEXT_EN_(x) \
    x(en, tag, "en") \
    x(en, language, "English") \
    x(en, direction, "ltr") \
    x(en, official, "official") \
    x(en, unofficial_before, "unofficial (") \
    x(en, unofficial_after, ")") \
    x(en, substatus, "sub-status codes") \
    x(en, title, "Client error responses") \
    x(en, sentence, "Codes from 400 to 499 mean that something is wrong with the request, or that the client is not allowed to make it.") \
    x(en, BAD_REQUEST_title, "Bad request") \
    x(en, BAD_REQUEST_sentence, "The server could not make sense of the request, because it was malformed or incomplete.") \
    x(en, UNAUTHORIZED_title, "Not signed in") \
    x(en, UNAUTHORIZED_sentence, "You have to sign in, for example with a user name and password, before you can see this.") \
    x(en, PAYMENT_REQUIRED_title, "Payment required") \
    x(en, PAYMENT_REQUIRED_sentence, "This is available only to those who have paid for it.") \
    x(en, FORBIDDEN_title, "Access denied") \
    x(en, FORBIDDEN_sentence, "The server understood the request, but you are not allowed to do or see this.") \
    x(en, NOT_FOUND_title, "Not found") \
    x(en, NOT_FOUND_sentence, "Nothing was found at this address; check that it is spelled correctly, or start from the home page.") \
    x(en, METHOD_NOT_ALLOWED_title, "Method not allowed") \
    x(en, METHOD_NOT_ALLOWED_sentence, "The resource exists, but it does not support this kind of request.") \
    x(en, NOT_ACCEPTABLE_title, "No acceptable version") \
    x(en, NOT_ACCEPTABLE_sentence, "The resource is not available in any format or language that your program accepts.") \
    x(en, PROXY_AUTHENTICATION_REQUIRED_title, "Proxy sign-in required") \
    x(en, PROXY_AUTHENTICATION_REQUIRED_sentence, "You have to sign in to the proxy server before the request can pass through it.") \
    x(en, REQUEST_TIMEOUT_title, "Request timed out") \
    x(en, REQUEST_TIMEOUT_sentence, "The server stopped waiting because the request took too long to arrive; you may send it again.") \
    x(en, CONFLICT_title, "Conflict") \
    x(en, CONFLICT_sentence, "The request conflicts with the current state of the resource; get the latest version and try again.") \
    x(en, GONE_title, "Gone for good") \
    x(en, GONE_sentence, "What was here has been removed permanently; links to it should be deleted.") \
    x(en, LENGTH_REQUIRED_title, "Length required") \
    x(en, LENGTH_REQUIRED_sentence, "The server needs to know the length of the request's content before it accepts it.") \
    x(en, PRECONDITION_FAILED_title, "Precondition failed") \
    x(en, PRECONDITION_FAILED_sentence, "A condition in the request was not met, for example because the resource has changed in the meantime.") \
    x(en, CONTENT_TOO_LARGE_title, "Content too large") \
    x(en, CONTENT_TOO_LARGE_sentence, "What was sent is larger than the server is willing to accept; try something smaller.") \
    x(en, URI_TOO_LONG_title, "Address too long") \
    x(en, URI_TOO_LONG_sentence, "The address of the request is longer than the server is willing to read.") \
    x(en, UNSUPPORTED_MEDIA_TYPE_title, "Unsupported media type") \
    x(en, UNSUPPORTED_MEDIA_TYPE_sentence, "The server does not support the format of what was sent.") \
    x(en, RANGE_NOT_SATISFIABLE_title, "Range not available") \
    x(en, RANGE_NOT_SATISFIABLE_sentence, "The requested part of the resource does not exist; it may be past the end.") \
    x(en, EXPECTATION_FAILED_title, "Expectation failed") \
    x(en, EXPECTATION_FAILED_sentence, "The server cannot meet the expectation stated in the request.") \
    x(en, IM_A_TEAPOT_title, "I'm a teapot") \
    x(en, IM_A_TEAPOT_sentence, "The server refuses to brew coffee, because it is a teapot: short, stout and permanent.") \
    x(en, MISDIRECTED_REQUEST_title, "Wrong server") \
    x(en, MISDIRECTED_REQUEST_sentence, "The request reached a server that is not responsible for this address; try again over a new connection.") \
    x(en, UNPROCESSABLE_CONTENT_title, "Content cannot be processed") \
    x(en, UNPROCESSABLE_CONTENT_sentence, "The server understood the format of what was sent, but something in it is not valid.") \
    x(en, LOCKED_title, "Locked") \
    x(en, LOCKED_sentence, "The resource is locked, and has to be unlocked before it can be changed.") \
    x(en, FAILED_DEPENDENCY_title, "Failed dependency") \
    x(en, FAILED_DEPENDENCY_sentence, "The request could not be carried out because it depends on another request that failed.") \
    x(en, TOO_EARLY_title, "Too early") \
    x(en, TOO_EARLY_sentence, "The server does not want to handle a request that could be a replay; your program should send it again once the connection is secure.") \
    x(en, UPGRADE_REQUIRED_title, "Upgrade required") \
    x(en, UPGRADE_REQUIRED_sentence, "The server answers this request only over a different protocol; your program has to switch to it.") \
    x(en, PRECONDITION_REQUIRED_title, "Precondition required") \
    x(en, PRECONDITION_REQUIRED_sentence, "The server requires the request to say which version it applies to, so that nobody overwrites someone else's changes.") \
    x(en, TOO_MANY_REQUESTS_title, "Too many requests") \
    x(en, TOO_MANY_REQUESTS_sentence, "You have sent too many requests in a short time; wait a little before you try again.") \
    x(en, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "Header fields too large") \
    x(en, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "The header fields of the request are too large; deleting this site's cookies may help.") \
    x(en, IIS_LOGIN_TIMEOUT_title, "Session expired") \
    x(en, IIS_LOGIN_TIMEOUT_sentence, "You have been signed out because you were inactive for too long; sign in again.") \
    x(en, NGINX_NO_RESPONSE_title, "Connection closed without response") \
    x(en, NGINX_NO_RESPONSE_sentence, "The server closed the connection without an answer; it does this to turn away unwanted requests.") \
    x(en, IIS_RETRY_WITH_title, "Retry with more information") \
    x(en, IIS_RETRY_WITH_sentence, "The server needs more information to carry out the request; add it and try again.") \
    x(en, UNAVAILABLE_FOR_LEGAL_REASONS_title, "Unavailable for legal reasons") \
    x(en, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "This cannot be shown for legal reasons.") \
    x(en, IIS_REDIRECT_title, "Use another server") \
    x(en, IIS_REDIRECT_sentence, "Your mailbox is on another server, or can be reached better through one; your program should use that one.") \
    x(en, NGINX_REQUEST_HEADER_TOO_LARGE_title, "Request header too large") \
    x(en, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "A line in the header of the request, or the header as a whole, is larger than the server accepts; deleting cookies may help.") \
    x(en, NGINX_SSL_CERTIFICATE_ERROR_title, "Client certificate error") \
    x(en, NGINX_SSL_CERTIFICATE_ERROR_sentence, "The certificate that your program sent is not valid.") \
    x(en, NGINX_SSL_CERTIFICATE_REQUIRED_title, "Client certificate required") \
    x(en, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "The server requires a client certificate, and your program did not send one.") \
    x(en, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "HTTP sent to HTTPS port") \
    x(en, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "An unencrypted request was sent to a port for encrypted connections; use an address that starts with https.") \
    x(en, NGINX_INVALID_HOST_title, "Invalid host name") \
    x(en, NGINX_INVALID_HOST_sentence, "The host name in the request is not valid; check that the address is spelled correctly.") \
    x(en, NGINX_CLIENT_CLOSED_REQUEST_title, "Client closed the connection") \
    x(en, NGINX_CLIENT_CLOSED_REQUEST_sentence, "The client closed the connection before the server had answered.") \

#endif
