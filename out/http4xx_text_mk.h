/* http4xx_text_mk.h - the texts of http4xx_text.h in македонски (mk).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_MK_H_
#define HTTP4XX_TEXT_MK_H_

#define HTTP4XX_TEXT_MK_(X) \
    X(mk, TAG, "mk") \
    X(mk, LANGUAGE, "македонски") \
    X(mk, DIRECTION, "ltr") \
    X(mk, OFFICIAL, "официјален") \
    X(mk, UNOFFICIAL_BEFORE, "неофицијален (") \
    X(mk, UNOFFICIAL_AFTER, ")") \
    X(mk, SUBSTATUS, "кодови на потстатус") \
    X(mk, TITLE, "Грешки кај клиентот") \
    X(mk, SENTENCE, "Кодовите од 400 до 499 значат дека, според серверот, грешката е кај клиентот: во адресата, во содржината или во она што му е дозволено.") \
    X(mk, BAD_REQUEST_TITLE, "Неисправно барање") \
    X(mk, BAD_REQUEST_SENTENCE, "Серверот не го разбра барањето бидејќи беше погрешно составено или нецелосно.") \
    X(mk, UNAUTHORIZED_TITLE, "Не сте најавени") \
    X(mk, UNAUTHORIZED_SENTENCE, "За да го видите ова, треба да се најавите, на пример со важечко корисничко име и лозинка.") \
    X(mk, PAYMENT_REQUIRED_TITLE, "Потребно е плаќање") \
    X(mk, PAYMENT_REQUIRED_SENTENCE, "Ова е достапно само за оние што платиле за него.") \
    X(mk, FORBIDDEN_TITLE, "Пристапот е одбиен") \
    X(mk, FORBIDDEN_SENTENCE, "Серверот го разбра барањето, но немате дозвола да го направите или да го видите ова.") \
    X(mk, NOT_FOUND_TITLE, "Не е пронајдено") \
    X(mk, NOT_FOUND_SENTENCE, "На оваа адреса не е пронајдено ништо; проверете дали е правилно напишана или почнете да барате од почетната страница.") \
    X(mk, METHOD_NOT_ALLOWED_TITLE, "Методот не е дозволен") \
    X(mk, METHOD_NOT_ALLOWED_SENTENCE, "Ресурсот постои, но не може да се користи на бараниот начин.") \
    X(mk, NOT_ACCEPTABLE_TITLE, "Нема прифатлива верзија") \
    X(mk, NOT_ACCEPTABLE_SENTENCE, "Нема верзија на ресурсот во формат или на јазик што го прифаќа вашата програма.") \
    X(mk, PROXY_AUTHENTICATION_REQUIRED_TITLE, "Потребна е најава на прокси-серверот") \
    X(mk, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "Треба да се најавите на прокси-серверот пред барањето да може да помине низ него.") \
    X(mk, REQUEST_TIMEOUT_TITLE, "Времето за барањето истече") \
    X(mk, REQUEST_TIMEOUT_SENTENCE, "Серверот престана да чека бидејќи барањето пристигаше предолго; можете повторно да го испратите.") \
    X(mk, CONFLICT_TITLE, "Конфликт") \
    X(mk, CONFLICT_SENTENCE, "Барањето е во спротивност со моменталната состојба на ресурсот; преземете ја најновата верзија и обидете се повторно.") \
    X(mk, GONE_TITLE, "Трајно отстрането") \
    X(mk, GONE_SENTENCE, "Она што беше овде е трајно отстрането, па линковите што водат ваму треба да се избришат.") \
    X(mk, LENGTH_REQUIRED_TITLE, "Потребна е должина на содржината") \
    X(mk, LENGTH_REQUIRED_SENTENCE, "Серверот го прифаќа барањето само ако во него е наведена должината на содржината.") \
    X(mk, PRECONDITION_FAILED_TITLE, "Предусловот не е исполнет") \
    X(mk, PRECONDITION_FAILED_SENTENCE, "Условот наведен во барањето не е исполнет, на пример затоа што ресурсот во меѓувреме се променил.") \
    X(mk, CONTENT_TOO_LARGE_TITLE, "Преголема содржина") \
    X(mk, CONTENT_TOO_LARGE_SENTENCE, "Испратеното е поголемо отколку што серверот е подготвен да прими; обидете се со нешто помало.") \
    X(mk, URI_TOO_LONG_TITLE, "Предолга адреса") \
    X(mk, URI_TOO_LONG_SENTENCE, "Адресата во барањето е подолга отколку што серверот е подготвен да прочита.") \
    X(mk, UNSUPPORTED_MEDIA_TYPE_TITLE, "Неподдржан тип на медиум") \
    X(mk, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "Серверот не го поддржува форматот на испратеното.") \
    X(mk, RANGE_NOT_SATISFIABLE_TITLE, "Опсегот не е достапен") \
    X(mk, RANGE_NOT_SATISFIABLE_SENTENCE, "Бараниот дел од ресурсот не постои; можеби е зад неговиот крај.") \
    X(mk, EXPECTATION_FAILED_TITLE, "Очекувањето не може да се исполни") \
    X(mk, EXPECTATION_FAILED_SENTENCE, "Серверот не може да го исполни очекувањето наведено во барањето.") \
    X(mk, IM_A_TEAPOT_TITLE, "Јас сум чајник") \
    X(mk, IM_A_TEAPOT_SENTENCE, "Серверот одбива да свари кафе бидејќи е чајник: мал, тркалезен и непопустлив.") \
    X(mk, MISDIRECTED_REQUEST_TITLE, "Погрешен сервер") \
    X(mk, MISDIRECTED_REQUEST_SENTENCE, "Барањето стигна до сервер што не е надлежен за оваа адреса; обидете се повторно преку нова врска.") \
    X(mk, UNPROCESSABLE_CONTENT_TITLE, "Содржината не може да се обработи") \
    X(mk, UNPROCESSABLE_CONTENT_SENTENCE, "Серверот го разбра форматот на испратеното, но нешто во него не е исправно.") \
    X(mk, LOCKED_TITLE, "Заклучено") \
    X(mk, LOCKED_SENTENCE, "Ресурсот е заклучен и мора да се отклучи пред да може да се промени.") \
    X(mk, FAILED_DEPENDENCY_TITLE, "Неуспешна зависност") \
    X(mk, FAILED_DEPENDENCY_SENTENCE, "Барањето не можеше да се изврши бидејќи не успеа друго, од кое зависи.") \
    X(mk, TOO_EARLY_TITLE, "Прерано") \
    X(mk, TOO_EARLY_SENTENCE, "Серверот не сака да обработи барање што може да е повторување на претходно; вашата програма треба повторно да го испрати кога врската ќе биде заштитена.") \
    X(mk, UPGRADE_REQUIRED_TITLE, "Потребен е премин на друг протокол") \
    X(mk, UPGRADE_REQUIRED_SENTENCE, "Серверот одговара на ова барање само преку друг протокол, на кој вашата програма мора да премине.") \
    X(mk, PRECONDITION_REQUIRED_TITLE, "Потребен е предуслов") \
    X(mk, PRECONDITION_REQUIRED_SENTENCE, "Серверот налага во барањето да се наведе на која верзија се однесува, за некој да не пребрише туѓи промени.") \
    X(mk, TOO_MANY_REQUESTS_TITLE, "Премногу барања") \
    X(mk, TOO_MANY_REQUESTS_SENTENCE, "Испративте премногу барања за кратко време; почекајте малку пред да се обидете повторно.") \
    X(mk, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "Преголеми полиња во заглавието") \
    X(mk, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "Полињата во заглавието на барањето се преголеми; може да помогне ако ги избришете колачињата на овој сајт.") \
    X(mk, IIS_LOGIN_TIMEOUT_TITLE, "Сесијата истече") \
    X(mk, IIS_LOGIN_TIMEOUT_SENTENCE, "Одјавени сте бидејќи предолго бевте неактивни; најавете се повторно.") \
    X(mk, NGINX_NO_RESPONSE_TITLE, "Врската е затворена без одговор") \
    X(mk, NGINX_NO_RESPONSE_SENTENCE, "Серверот ја затвори врската без да одговори; така ги одбива несаканите барања.") \
    X(mk, IIS_RETRY_WITH_TITLE, "Обидете се повторно со повеќе податоци") \
    X(mk, IIS_RETRY_WITH_SENTENCE, "На серверот му се потребни повеќе податоци за да го изврши барањето; додајте ги и обидете се повторно.") \
    X(mk, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "Недостапно од правни причини") \
    X(mk, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "Серверот не смее да го прикаже ова поради правно барање.") \
    X(mk, IIS_REDIRECT_TITLE, "Користете друг сервер") \
    X(mk, IIS_REDIRECT_SENTENCE, "Вашето поштенско сандаче е на друг сервер или е полесно достапно преку друг; вашата програма треба да го користи тој сервер.") \
    X(mk, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "Преголемо заглавие на барањето") \
    X(mk, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "Заглавието на барањето или некој ред во него ја надминува големината што ја прифаќа серверот; може да помогне ако ги избришете колачињата.") \
    X(mk, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "Грешка во клиентскиот сертификат") \
    X(mk, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "Сертификатот што го приложи вашата програма не е важечки.") \
    X(mk, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "Потребен е клиентски сертификат") \
    X(mk, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "Серверот бара клиентски сертификат, но вашата програма не приложи ниту еден.") \
    X(mk, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "HTTP-барање испратено на HTTPS-порта") \
    X(mk, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "Барањето пристигна нешифрирано на порта за шифрирани врски; користете адреса што почнува со https.") \
    X(mk, NGINX_INVALID_HOST_TITLE, "Неважечко име на хост") \
    X(mk, NGINX_INVALID_HOST_SENTENCE, "Името на хостот во барањето не е важечко; проверете дали адресата е правилно напишана.") \
    X(mk, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "Клиентот ја затвори врската") \
    X(mk, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "Клиентот ја затвори врската пред серверот да одговори.") \

#endif
