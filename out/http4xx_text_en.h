/* http4xx_text_en.h - the texts of http4xx_text.h in English (en).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_EN_H_
#define HTTP4XX_TEXT_EN_H_

#define HTTP4XX_TEXT_EN_(X) \
    X(en, TAG, "en") \
    X(en, LANGUAGE, "English") \
    X(en, DIRECTION, "ltr") \
    X(en, OFFICIAL, "official") \
    X(en, UNOFFICIAL_BEFORE, "unofficial (") \
    X(en, UNOFFICIAL_AFTER, ")") \
    X(en, SUBSTATUS, "sub-status codes") \
    X(en, TITLE, "Client error responses") \
    X(en, SENTENCE, "Codes from 400 to 499 say that the server takes the error to be on the side of the client: in the address, in the content or in what it is allowed to do.") \
    X(en, BAD_REQUEST_TITLE, "Bad request") \
    X(en, BAD_REQUEST_SENTENCE, "The server could not make sense of the request, because it was malformed or incomplete.") \
    X(en, UNAUTHORIZED_TITLE, "Not signed in") \
    X(en, UNAUTHORIZED_SENTENCE, "You have to sign in, with a valid user name and password for instance, before you can see this.") \
    X(en, PAYMENT_REQUIRED_TITLE, "Payment required") \
    X(en, PAYMENT_REQUIRED_SENTENCE, "This is available only to those who have paid for it.") \
    X(en, FORBIDDEN_TITLE, "Access denied") \
    X(en, FORBIDDEN_SENTENCE, "The server understood the request, but you are not allowed to do or see this.") \
    X(en, NOT_FOUND_TITLE, "Not found") \
    X(en, NOT_FOUND_SENTENCE, "Nothing was found at this address; check that it is spelt correctly, or look for it from the front page.") \
    X(en, METHOD_NOT_ALLOWED_TITLE, "Method not allowed") \
    X(en, METHOD_NOT_ALLOWED_SENTENCE, "The resource exists, but it cannot be used in the way that was asked for.") \
    X(en, NOT_ACCEPTABLE_TITLE, "No acceptable version") \
    X(en, NOT_ACCEPTABLE_SENTENCE, "The resource does not come in any format or language that your program accepts.") \
    X(en, PROXY_AUTHENTICATION_REQUIRED_TITLE, "Proxy sign-in required") \
    X(en, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "You have to sign in to the proxy server before the request can pass through it.") \
    X(en, REQUEST_TIMEOUT_TITLE, "Request timed out") \
    X(en, REQUEST_TIMEOUT_SENTENCE, "The server stopped waiting because the request took too long to arrive; you may send it again.") \
    X(en, CONFLICT_TITLE, "Conflict") \
    X(en, CONFLICT_SENTENCE, "The request is at odds with the current state of the resource; fetch the newest version and try again.") \
    X(en, GONE_TITLE, "Gone for good") \
    X(en, GONE_SENTENCE, "What was here has been removed permanently, so links to it should be deleted.") \
    X(en, LENGTH_REQUIRED_TITLE, "Length required") \
    X(en, LENGTH_REQUIRED_SENTENCE, "The server wants to be told how long the content of the request is before it accepts it.") \
    X(en, PRECONDITION_FAILED_TITLE, "Precondition failed") \
    X(en, PRECONDITION_FAILED_SENTENCE, "A condition that the request set was not met, for instance because the resource has changed in the meantime.") \
    X(en, CONTENT_TOO_LARGE_TITLE, "Content too large") \
    X(en, CONTENT_TOO_LARGE_SENTENCE, "What was sent is larger than the server is willing to accept; try with something smaller.") \
    X(en, URI_TOO_LONG_TITLE, "Address too long") \
    X(en, URI_TOO_LONG_SENTENCE, "The address of the request is longer than the server is willing to read.") \
    X(en, UNSUPPORTED_MEDIA_TYPE_TITLE, "Unsupported media type") \
    X(en, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "The server does not support the format of what was sent.") \
    X(en, RANGE_NOT_SATISFIABLE_TITLE, "Range not available") \
    X(en, RANGE_NOT_SATISFIABLE_SENTENCE, "The part of the resource that was asked for does not exist; it may lie beyond the end.") \
    X(en, EXPECTATION_FAILED_TITLE, "Expectation failed") \
    X(en, EXPECTATION_FAILED_SENTENCE, "The server cannot do what the request said it expected.") \
    X(en, IM_A_TEAPOT_TITLE, "I'm a teapot") \
    X(en, IM_A_TEAPOT_SENTENCE, "The server refuses to brew coffee, because it is a teapot: short, stout and permanent.") \
    X(en, MISDIRECTED_REQUEST_TITLE, "Wrong server") \
    X(en, MISDIRECTED_REQUEST_SENTENCE, "The request reached a server that does not answer for this address; try again over a new connection.") \
    X(en, UNPROCESSABLE_CONTENT_TITLE, "Content cannot be processed") \
    X(en, UNPROCESSABLE_CONTENT_SENTENCE, "The server understood the format of what was sent, but something in it is not valid.") \
    X(en, LOCKED_TITLE, "Locked") \
    X(en, LOCKED_SENTENCE, "The resource is locked, and has to be unlocked before it can be changed.") \
    X(en, FAILED_DEPENDENCY_TITLE, "Failed dependency") \
    X(en, FAILED_DEPENDENCY_SENTENCE, "The request could not be carried out because another one that it depends on failed.") \
    X(en, TOO_EARLY_TITLE, "Too early") \
    X(en, TOO_EARLY_SENTENCE, "The server does not want to handle a request that could be a replay; your program should send it again once the connection is secure.") \
    X(en, UPGRADE_REQUIRED_TITLE, "Upgrade required") \
    X(en, UPGRADE_REQUIRED_SENTENCE, "The server answers this request only over another protocol, which your program has to switch to.") \
    X(en, PRECONDITION_REQUIRED_TITLE, "Precondition required") \
    X(en, PRECONDITION_REQUIRED_SENTENCE, "The server demands that the request says which version it is about, so that nobody overwrites the changes of others.") \
    X(en, TOO_MANY_REQUESTS_TITLE, "Too many requests") \
    X(en, TOO_MANY_REQUESTS_SENTENCE, "You have sent too many requests in a short time; wait a little before you try again.") \
    X(en, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "Header fields too large") \
    X(en, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "The header fields of the request are too large; it may help to delete the cookies of this site.") \
    X(en, IIS_LOGIN_TIMEOUT_TITLE, "Session expired") \
    X(en, IIS_LOGIN_TIMEOUT_SENTENCE, "You have been signed out because you were inactive for too long; sign in again.") \
    X(en, NGINX_NO_RESPONSE_TITLE, "Connection closed without response") \
    X(en, NGINX_NO_RESPONSE_SENTENCE, "The server closed the connection without an answer, which it does to turn away unwanted requests.") \
    X(en, IIS_RETRY_WITH_TITLE, "Retry with more information") \
    X(en, IIS_RETRY_WITH_SENTENCE, "The server needs more information to carry out the request; add it and try again.") \
    X(en, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "Unavailable for legal reasons") \
    X(en, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "The server may not show this because of a legal demand.") \
    X(en, IIS_REDIRECT_TITLE, "Use another server") \
    X(en, IIS_REDIRECT_SENTENCE, "Your mailbox is on another server, or can be reached better through one; your program should use that one.") \
    X(en, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "Request header too large") \
    X(en, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "A line in the header of the request, or the header as a whole, is larger than the server accepts; it may help to delete cookies.") \
    X(en, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "Client certificate error") \
    X(en, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "The certificate that your program presented is not valid.") \
    X(en, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "Client certificate required") \
    X(en, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "The server demands a client certificate, and your program presented none.") \
    X(en, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "HTTP sent to HTTPS port") \
    X(en, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "The request came unencrypted to a port for encrypted connections; use an address that begins with https.") \
    X(en, NGINX_INVALID_HOST_TITLE, "Invalid host name") \
    X(en, NGINX_INVALID_HOST_SENTENCE, "The host name in the request is not valid; check that the address is spelt correctly.") \
    X(en, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "Client closed the connection") \
    X(en, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "The client closed the connection before the server had answered.") \

#endif
