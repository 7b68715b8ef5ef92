/* http4xx_text_bg.h - the texts of http4xx_text.h in български (bg).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_BG_H_
#define HTTP4XX_TEXT_BG_H_

#define HTTP4XX_TEXT_BG_(X) \
    X(bg, TAG, "bg") \
    X(bg, LANGUAGE, "български") \
    X(bg, DIRECTION, "ltr") \
    X(bg, OFFICIAL, "официален") \
    X(bg, UNOFFICIAL_BEFORE, "неофициален (") \
    X(bg, UNOFFICIAL_AFTER, ")") \
    X(bg, SUBSTATUS, "кодове за подсъстояние") \
    X(bg, TITLE, "Грешки на клиента") \
    X(bg, SENTENCE, "Кодовете от 400 до 499 означават, че според сървъра грешката е при клиента: в адреса, в съдържанието или в това, което му е позволено.") \
    X(bg, BAD_REQUEST_TITLE, "Неправилна заявка") \
    X(bg, BAD_REQUEST_SENTENCE, "Сървърът не разбра заявката, защото беше неправилно съставена или непълна.") \
    X(bg, UNAUTHORIZED_TITLE, "Не сте влезли в системата") \
    X(bg, UNAUTHORIZED_SENTENCE, "За да видите това, трябва да влезете в системата, например с валидно потребителско име и парола.") \
    X(bg, PAYMENT_REQUIRED_TITLE, "Изисква се плащане") \
    X(bg, PAYMENT_REQUIRED_SENTENCE, "Това е достъпно само за онези, които са платили за него.") \
    X(bg, FORBIDDEN_TITLE, "Отказан достъп") \
    X(bg, FORBIDDEN_SENTENCE, "Сървърът разбра заявката, но нямате право да направите или да видите това.") \
    X(bg, NOT_FOUND_TITLE, "Не е намерено") \
    X(bg, NOT_FOUND_SENTENCE, "На този адрес не е намерено нищо; проверете дали е изписан правилно или започнете търсенето от началната страница.") \
    X(bg, METHOD_NOT_ALLOWED_TITLE, "Методът не е разрешен") \
    X(bg, METHOD_NOT_ALLOWED_SENTENCE, "Ресурсът съществува, но не може да се използва по поискания начин.") \
    X(bg, NOT_ACCEPTABLE_TITLE, "Няма приемлива версия") \
    X(bg, NOT_ACCEPTABLE_SENTENCE, "Няма версия на ресурса във формат или на език, който програмата ви приема.") \
    X(bg, PROXY_AUTHENTICATION_REQUIRED_TITLE, "Изисква се вход в прокси сървъра") \
    X(bg, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "Трябва да влезете в прокси сървъра, преди заявката да може да премине през него.") \
    X(bg, REQUEST_TIMEOUT_TITLE, "Времето за заявката изтече") \
    X(bg, REQUEST_TIMEOUT_SENTENCE, "Сървърът спря да чака, защото заявката пристигаше твърде дълго; можете да я изпратите отново.") \
    X(bg, CONFLICT_TITLE, "Конфликт") \
    X(bg, CONFLICT_SENTENCE, "Заявката е в противоречие с текущото състояние на ресурса; изтеглете най-новата версия и опитайте отново.") \
    X(bg, GONE_TITLE, "Премахнато завинаги") \
    X(bg, GONE_SENTENCE, "Това, което беше тук, е премахнато завинаги, затова препратките към него трябва да се изтрият.") \
    X(bg, LENGTH_REQUIRED_TITLE, "Изисква се дължина на съдържанието") \
    X(bg, LENGTH_REQUIRED_SENTENCE, "Сървърът приема заявката само ако в нея е посочена дължината на съдържанието.") \
    X(bg, PRECONDITION_FAILED_TITLE, "Неизпълнено предварително условие") \
    X(bg, PRECONDITION_FAILED_SENTENCE, "Условие, посочено в заявката, не е изпълнено, например защото междувременно ресурсът е променен.") \
    X(bg, CONTENT_TOO_LARGE_TITLE, "Твърде голямо съдържание") \
    X(bg, CONTENT_TOO_LARGE_SENTENCE, "Изпратеното е по-голямо, отколкото сървърът е готов да приеме; опитайте с нещо по-малко.") \
    X(bg, URI_TOO_LONG_TITLE, "Твърде дълъг адрес") \
    X(bg, URI_TOO_LONG_SENTENCE, "Адресът в заявката е по-дълъг, отколкото сървърът е готов да прочете.") \
    X(bg, UNSUPPORTED_MEDIA_TYPE_TITLE, "Неподдържан тип медия") \
    X(bg, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "Сървърът не поддържа формата на изпратеното.") \
    X(bg, RANGE_NOT_SATISFIABLE_TITLE, "Диапазонът не е наличен") \
    X(bg, RANGE_NOT_SATISFIABLE_SENTENCE, "Поисканата част от ресурса не съществува; възможно е да е след края му.") \
    X(bg, EXPECTATION_FAILED_TITLE, "Неизпълнимо очакване") \
    X(bg, EXPECTATION_FAILED_SENTENCE, "Сървърът не може да изпълни очакването, посочено в заявката.") \
    X(bg, IM_A_TEAPOT_TITLE, "Аз съм чайник") \
    X(bg, IM_A_TEAPOT_SENTENCE, "Сървърът отказва да свари кафе, защото е чайник: малък, закръглен и непреклонен.") \
    X(bg, MISDIRECTED_REQUEST_TITLE, "Грешен сървър") \
    X(bg, MISDIRECTED_REQUEST_SENTENCE, "Заявката попадна на сървър, който не отговаря за този адрес; опитайте отново през нова връзка.") \
    X(bg, UNPROCESSABLE_CONTENT_TITLE, "Съдържанието не може да се обработи") \
    X(bg, UNPROCESSABLE_CONTENT_SENTENCE, "Сървърът разбра формата на изпратеното, но нещо в него не е валидно.") \
    X(bg, LOCKED_TITLE, "Заключено") \
    X(bg, LOCKED_SENTENCE, "Ресурсът е заключен и трябва да се отключи, преди да може да се промени.") \
    X(bg, FAILED_DEPENDENCY_TITLE, "Неуспешна зависимост") \
    X(bg, FAILED_DEPENDENCY_SENTENCE, "Заявката не можа да се изпълни, защото друга, от която тя зависи, беше неуспешна.") \
    X(bg, TOO_EARLY_TITLE, "Твърде рано") \
    X(bg, TOO_EARLY_SENTENCE, "Сървърът не иска да обработи заявка, която може да е повторение на предишна; програмата ви трябва да я изпрати отново, когато връзката бъде защитена.") \
    X(bg, UPGRADE_REQUIRED_TITLE, "Изисква се преминаване към друг протокол") \
    X(bg, UPGRADE_REQUIRED_SENTENCE, "Сървърът отговаря на тази заявка само по друг протокол, към който програмата ви трябва да премине.") \
    X(bg, PRECONDITION_REQUIRED_TITLE, "Изисква се предварително условие") \
    X(bg, PRECONDITION_REQUIRED_SENTENCE, "Сървърът изисква в заявката да се посочи за коя версия се отнася, за да не презапише някой чужди промени.") \
    X(bg, TOO_MANY_REQUESTS_TITLE, "Твърде много заявки") \
    X(bg, TOO_MANY_REQUESTS_SENTENCE, "Изпратихте твърде много заявки за кратко време; изчакайте малко, преди да опитате отново.") \
    X(bg, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "Твърде големи полета в заглавката") \
    X(bg, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "Полетата в заглавката на заявката са твърде големи; може да помогне изтриването на бисквитките на този сайт.") \
    X(bg, IIS_LOGIN_TIMEOUT_TITLE, "Сесията изтече") \
    X(bg, IIS_LOGIN_TIMEOUT_SENTENCE, "Системата прекрати сесията ви, защото бяхте неактивни твърде дълго; влезте отново.") \
    X(bg, NGINX_NO_RESPONSE_TITLE, "Връзката е затворена без отговор") \
    X(bg, NGINX_NO_RESPONSE_SENTENCE, "Сървърът затвори връзката, без да отговори; така той отхвърля нежелани заявки.") \
    X(bg, IIS_RETRY_WITH_TITLE, "Опитайте отново с повече информация") \
    X(bg, IIS_RETRY_WITH_SENTENCE, "Сървърът се нуждае от повече информация, за да изпълни заявката; добавете я и опитайте отново.") \
    X(bg, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "Недостъпно по правни причини") \
    X(bg, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "Сървърът няма право да покаже това заради правно искане.") \
    X(bg, IIS_REDIRECT_TITLE, "Използвайте друг сървър") \
    X(bg, IIS_REDIRECT_SENTENCE, "Пощенската ви кутия е на друг сървър или е по-лесно достъпна през друг; програмата ви трябва да използва него.") \
    X(bg, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "Твърде голяма заглавка на заявката") \
    X(bg, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "Заглавката на заявката или отделен ред в нея надхвърля размера, който сървърът приема; може да помогне изтриването на бисквитките.") \
    X(bg, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "Грешка в клиентския сертификат") \
    X(bg, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "Сертификатът, представен от програмата ви, не е валиден.") \
    X(bg, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "Изисква се клиентски сертификат") \
    X(bg, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "Сървърът изисква клиентски сертификат, но програмата ви не представи такъв.") \
    X(bg, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "HTTP заявка, изпратена към HTTPS порт") \
    X(bg, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "Заявката пристигна нешифрована на порт за шифровани връзки; използвайте адрес, който започва с https.") \
    X(bg, NGINX_INVALID_HOST_TITLE, "Невалидно име на хост") \
    X(bg, NGINX_INVALID_HOST_SENTENCE, "Името на хоста в заявката не е валидно; проверете дали адресът е изписан правилно.") \
    X(bg, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "Клиентът затвори връзката") \
    X(bg, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "Клиентът затвори връзката, преди сървърът да отговори.") \

#endif
