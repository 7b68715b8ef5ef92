/* http4xx_text_bg.h - the texts of http4xx_text.h in български (bg).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:78d6633b26264096
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_BG_H_
#define HTTP4XX_TEXT_BG_H_

#define HTTP4XX_TEXT_BG_(x) \
    x(bg, tag, "bg") \
    x(bg, language, "български") \
    x(bg, direction, "ltr") \
    x(bg, official, "официален") \
    x(bg, unofficial_before, "неофициален (") \
    x(bg, unofficial_after, ")") \
    x(bg, substatus, "кодове за подсъстояние") \
    x(bg, title, "Грешки на клиента") \
    x(bg, sentence, "Кодовете от 400 до 499 означават, че според сървъра грешката е при клиента: в адреса, в съдържанието или в това, което му е позволено.") \
    x(bg, BAD_REQUEST_title, "Неправилна заявка") \
    x(bg, BAD_REQUEST_sentence, "Сървърът не разбра заявката, защото беше неправилно съставена или непълна.") \
    x(bg, UNAUTHORIZED_title, "Не сте влезли в системата") \
    x(bg, UNAUTHORIZED_sentence, "За да видите това, трябва да влезете в системата, например с валидно потребителско име и парола.") \
    x(bg, PAYMENT_REQUIRED_title, "Изисква се плащане") \
    x(bg, PAYMENT_REQUIRED_sentence, "Това е достъпно само за онези, които са платили за него.") \
    x(bg, FORBIDDEN_title, "Отказан достъп") \
    x(bg, FORBIDDEN_sentence, "Сървърът разбра заявката, но нямате право да направите или да видите това.") \
    x(bg, NOT_FOUND_title, "Не е намерено") \
    x(bg, NOT_FOUND_sentence, "На този адрес не е намерено нищо; проверете дали е изписан правилно или започнете търсенето от началната страница.") \
    x(bg, METHOD_NOT_ALLOWED_title, "Методът не е разрешен") \
    x(bg, METHOD_NOT_ALLOWED_sentence, "Ресурсът съществува, но не може да се използва по поискания начин.") \
    x(bg, NOT_ACCEPTABLE_title, "Няма приемлива версия") \
    x(bg, NOT_ACCEPTABLE_sentence, "Няма версия на ресурса във формат или на език, който програмата ви приема.") \
    x(bg, PROXY_AUTHENTICATION_REQUIRED_title, "Изисква се вход в прокси сървъра") \
    x(bg, PROXY_AUTHENTICATION_REQUIRED_sentence, "Трябва да влезете в прокси сървъра, преди заявката да може да премине през него.") \
    x(bg, REQUEST_TIMEOUT_title, "Времето за заявката изтече") \
    x(bg, REQUEST_TIMEOUT_sentence, "Сървърът спря да чака, защото заявката пристигаше твърде дълго; можете да я изпратите отново.") \
    x(bg, CONFLICT_title, "Конфликт") \
    x(bg, CONFLICT_sentence, "Заявката е в противоречие с текущото състояние на ресурса; изтеглете най-новата версия и опитайте отново.") \
    x(bg, GONE_title, "Премахнато завинаги") \
    x(bg, GONE_sentence, "Това, което беше тук, е премахнато завинаги, затова препратките към него трябва да се изтрият.") \
    x(bg, LENGTH_REQUIRED_title, "Изисква се дължина на съдържанието") \
    x(bg, LENGTH_REQUIRED_sentence, "Сървърът приема заявката само ако в нея е посочена дължината на съдържанието.") \
    x(bg, PRECONDITION_FAILED_title, "Неизпълнено предварително условие") \
    x(bg, PRECONDITION_FAILED_sentence, "Условие, посочено в заявката, не е изпълнено, например защото междувременно ресурсът е променен.") \
    x(bg, CONTENT_TOO_LARGE_title, "Твърде голямо съдържание") \
    x(bg, CONTENT_TOO_LARGE_sentence, "Изпратеното е по-голямо, отколкото сървърът е готов да приеме; опитайте с нещо по-малко.") \
    x(bg, URI_TOO_LONG_title, "Твърде дълъг адрес") \
    x(bg, URI_TOO_LONG_sentence, "Адресът в заявката е по-дълъг, отколкото сървърът е готов да прочете.") \
    x(bg, UNSUPPORTED_MEDIA_TYPE_title, "Неподдържан тип медия") \
    x(bg, UNSUPPORTED_MEDIA_TYPE_sentence, "Сървърът не поддържа формата на изпратеното.") \
    x(bg, RANGE_NOT_SATISFIABLE_title, "Диапазонът не е наличен") \
    x(bg, RANGE_NOT_SATISFIABLE_sentence, "Поисканата част от ресурса не съществува; възможно е да е след края му.") \
    x(bg, EXPECTATION_FAILED_title, "Неизпълнимо очакване") \
    x(bg, EXPECTATION_FAILED_sentence, "Сървърът не може да изпълни очакването, посочено в заявката.") \
    x(bg, IM_A_TEAPOT_title, "Аз съм чайник") \
    x(bg, IM_A_TEAPOT_sentence, "Сървърът отказва да свари кафе, защото е чайник: малък, закръглен и непреклонен.") \
    x(bg, MISDIRECTED_REQUEST_title, "Грешен сървър") \
    x(bg, MISDIRECTED_REQUEST_sentence, "Заявката попадна на сървър, който не отговаря за този адрес; опитайте отново през нова връзка.") \
    x(bg, UNPROCESSABLE_CONTENT_title, "Съдържанието не може да се обработи") \
    x(bg, UNPROCESSABLE_CONTENT_sentence, "Сървърът разбра формата на изпратеното, но нещо в него не е валидно.") \
    x(bg, LOCKED_title, "Заключено") \
    x(bg, LOCKED_sentence, "Ресурсът е заключен и трябва да се отключи, преди да може да се промени.") \
    x(bg, FAILED_DEPENDENCY_title, "Неуспешна зависимост") \
    x(bg, FAILED_DEPENDENCY_sentence, "Заявката не можа да се изпълни, защото друга, от която тя зависи, беше неуспешна.") \
    x(bg, TOO_EARLY_title, "Твърде рано") \
    x(bg, TOO_EARLY_sentence, "Сървърът не иска да обработи заявка, която може да е повторение на предишна; програмата ви трябва да я изпрати отново, когато връзката бъде защитена.") \
    x(bg, UPGRADE_REQUIRED_title, "Изисква се преминаване към друг протокол") \
    x(bg, UPGRADE_REQUIRED_sentence, "Сървърът отговаря на тази заявка само по друг протокол, към който програмата ви трябва да премине.") \
    x(bg, PRECONDITION_REQUIRED_title, "Изисква се предварително условие") \
    x(bg, PRECONDITION_REQUIRED_sentence, "Сървърът изисква в заявката да се посочи за коя версия се отнася, за да не презапише някой чужди промени.") \
    x(bg, TOO_MANY_REQUESTS_title, "Твърде много заявки") \
    x(bg, TOO_MANY_REQUESTS_sentence, "Изпратихте твърде много заявки за кратко време; изчакайте малко, преди да опитате отново.") \
    x(bg, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "Твърде големи полета в заглавката") \
    x(bg, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "Полетата в заглавката на заявката са твърде големи; може да помогне изтриването на бисквитките на този сайт.") \
    x(bg, IIS_LOGIN_TIMEOUT_title, "Сесията изтече") \
    x(bg, IIS_LOGIN_TIMEOUT_sentence, "Системата прекрати сесията ви, защото бяхте неактивни твърде дълго; влезте отново.") \
    x(bg, NGINX_NO_RESPONSE_title, "Връзката е затворена без отговор") \
    x(bg, NGINX_NO_RESPONSE_sentence, "Сървърът затвори връзката, без да отговори; така той отхвърля нежелани заявки.") \
    x(bg, IIS_RETRY_WITH_title, "Опитайте отново с повече информация") \
    x(bg, IIS_RETRY_WITH_sentence, "Сървърът се нуждае от повече информация, за да изпълни заявката; добавете я и опитайте отново.") \
    x(bg, UNAVAILABLE_FOR_LEGAL_REASONS_title, "Недостъпно по правни причини") \
    x(bg, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "Сървърът няма право да покаже това заради правно искане.") \
    x(bg, IIS_REDIRECT_title, "Използвайте друг сървър") \
    x(bg, IIS_REDIRECT_sentence, "Пощенската ви кутия е на друг сървър или е по-лесно достъпна през друг; програмата ви трябва да използва него.") \
    x(bg, NGINX_REQUEST_HEADER_TOO_LARGE_title, "Твърде голяма заглавка на заявката") \
    x(bg, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "Заглавката на заявката или отделен ред в нея надхвърля размера, който сървърът приема; може да помогне изтриването на бисквитките.") \
    x(bg, NGINX_SSL_CERTIFICATE_ERROR_title, "Грешка в клиентския сертификат") \
    x(bg, NGINX_SSL_CERTIFICATE_ERROR_sentence, "Сертификатът, представен от програмата ви, не е валиден.") \
    x(bg, NGINX_SSL_CERTIFICATE_REQUIRED_title, "Изисква се клиентски сертификат") \
    x(bg, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "Сървърът изисква клиентски сертификат, но програмата ви не представи такъв.") \
    x(bg, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "HTTP заявка, изпратена към HTTPS порт") \
    x(bg, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "Заявката пристигна нешифрована на порт за шифровани връзки; използвайте адрес, който започва с https.") \
    x(bg, NGINX_INVALID_HOST_title, "Невалидно име на хост") \
    x(bg, NGINX_INVALID_HOST_sentence, "Името на хоста в заявката не е валидно; проверете дали адресът е изписан правилно.") \
    x(bg, NGINX_CLIENT_CLOSED_REQUEST_title, "Клиентът затвори връзката") \
    x(bg, NGINX_CLIENT_CLOSED_REQUEST_sentence, "Клиентът затвори връзката, преди сървърът да отговори.") \

#endif
