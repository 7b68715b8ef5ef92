/* http4xx_text_mk.h - the texts of http4xx_text.h in македонски (mk).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:b811d3939889604e
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_MK_H_
#define HTTP4XX_TEXT_MK_H_

#define HTTP4XX_TEXT_MK_(x) \
    x(mk, tag, "mk") \
    x(mk, language, "македонски") \
    x(mk, direction, "ltr") \
    x(mk, official, "официјален") \
    x(mk, unofficial_before, "неофицијален (") \
    x(mk, unofficial_after, ")") \
    x(mk, substatus, "кодови на потстатус") \
    x(mk, title, "Грешки кај клиентот") \
    x(mk, sentence, "Кодовите од 400 до 499 значат дека, според серверот, грешката е кај клиентот: во адресата, во содржината или во она што му е дозволено.") \
    x(mk, BAD_REQUEST_title, "Неисправно барање") \
    x(mk, BAD_REQUEST_sentence, "Серверот не го разбра барањето бидејќи беше погрешно составено или нецелосно.") \
    x(mk, UNAUTHORIZED_title, "Не сте најавени") \
    x(mk, UNAUTHORIZED_sentence, "За да го видите ова, треба да се најавите, на пример со важечко корисничко име и лозинка.") \
    x(mk, PAYMENT_REQUIRED_title, "Потребно е плаќање") \
    x(mk, PAYMENT_REQUIRED_sentence, "Ова е достапно само за оние што платиле за него.") \
    x(mk, FORBIDDEN_title, "Пристапот е одбиен") \
    x(mk, FORBIDDEN_sentence, "Серверот го разбра барањето, но немате дозвола да го направите или да го видите ова.") \
    x(mk, NOT_FOUND_title, "Не е пронајдено") \
    x(mk, NOT_FOUND_sentence, "На оваа адреса не е пронајдено ништо; проверете дали е правилно напишана или почнете да барате од почетната страница.") \
    x(mk, METHOD_NOT_ALLOWED_title, "Методот не е дозволен") \
    x(mk, METHOD_NOT_ALLOWED_sentence, "Ресурсот постои, но не може да се користи на бараниот начин.") \
    x(mk, NOT_ACCEPTABLE_title, "Нема прифатлива верзија") \
    x(mk, NOT_ACCEPTABLE_sentence, "Нема верзија на ресурсот во формат или на јазик што го прифаќа вашата програма.") \
    x(mk, PROXY_AUTHENTICATION_REQUIRED_title, "Потребна е најава на прокси-серверот") \
    x(mk, PROXY_AUTHENTICATION_REQUIRED_sentence, "Треба да се најавите на прокси-серверот пред барањето да може да помине низ него.") \
    x(mk, REQUEST_TIMEOUT_title, "Времето за барањето истече") \
    x(mk, REQUEST_TIMEOUT_sentence, "Серверот престана да чека бидејќи барањето пристигаше предолго; можете повторно да го испратите.") \
    x(mk, CONFLICT_title, "Конфликт") \
    x(mk, CONFLICT_sentence, "Барањето е во спротивност со моменталната состојба на ресурсот; преземете ја најновата верзија и обидете се повторно.") \
    x(mk, GONE_title, "Трајно отстрането") \
    x(mk, GONE_sentence, "Она што беше овде е трајно отстрането, па линковите што водат ваму треба да се избришат.") \
    x(mk, LENGTH_REQUIRED_title, "Потребна е должина на содржината") \
    x(mk, LENGTH_REQUIRED_sentence, "Серверот го прифаќа барањето само ако во него е наведена должината на содржината.") \
    x(mk, PRECONDITION_FAILED_title, "Предусловот не е исполнет") \
    x(mk, PRECONDITION_FAILED_sentence, "Условот наведен во барањето не е исполнет, на пример затоа што ресурсот во меѓувреме се променил.") \
    x(mk, CONTENT_TOO_LARGE_title, "Преголема содржина") \
    x(mk, CONTENT_TOO_LARGE_sentence, "Испратеното е поголемо отколку што серверот е подготвен да прими; обидете се со нешто помало.") \
    x(mk, URI_TOO_LONG_title, "Предолга адреса") \
    x(mk, URI_TOO_LONG_sentence, "Адресата во барањето е подолга отколку што серверот е подготвен да прочита.") \
    x(mk, UNSUPPORTED_MEDIA_TYPE_title, "Неподдржан тип на медиум") \
    x(mk, UNSUPPORTED_MEDIA_TYPE_sentence, "Серверот не го поддржува форматот на испратеното.") \
    x(mk, RANGE_NOT_SATISFIABLE_title, "Опсегот не е достапен") \
    x(mk, RANGE_NOT_SATISFIABLE_sentence, "Бараниот дел од ресурсот не постои; можеби е зад неговиот крај.") \
    x(mk, EXPECTATION_FAILED_title, "Очекувањето не може да се исполни") \
    x(mk, EXPECTATION_FAILED_sentence, "Серверот не може да го исполни очекувањето наведено во барањето.") \
    x(mk, IM_A_TEAPOT_title, "Јас сум чајник") \
    x(mk, IM_A_TEAPOT_sentence, "Серверот одбива да свари кафе бидејќи е чајник: мал, тркалезен и непопустлив.") \
    x(mk, MISDIRECTED_REQUEST_title, "Погрешен сервер") \
    x(mk, MISDIRECTED_REQUEST_sentence, "Барањето стигна до сервер што не е надлежен за оваа адреса; обидете се повторно преку нова врска.") \
    x(mk, UNPROCESSABLE_CONTENT_title, "Содржината не може да се обработи") \
    x(mk, UNPROCESSABLE_CONTENT_sentence, "Серверот го разбра форматот на испратеното, но нешто во него не е исправно.") \
    x(mk, LOCKED_title, "Заклучено") \
    x(mk, LOCKED_sentence, "Ресурсот е заклучен и мора да се отклучи пред да може да се промени.") \
    x(mk, FAILED_DEPENDENCY_title, "Неуспешна зависност") \
    x(mk, FAILED_DEPENDENCY_sentence, "Барањето не можеше да се изврши бидејќи не успеа друго, од кое зависи.") \
    x(mk, TOO_EARLY_title, "Прерано") \
    x(mk, TOO_EARLY_sentence, "Серверот не сака да обработи барање што може да е повторување на претходно; вашата програма треба повторно да го испрати кога врската ќе биде заштитена.") \
    x(mk, UPGRADE_REQUIRED_title, "Потребен е премин на друг протокол") \
    x(mk, UPGRADE_REQUIRED_sentence, "Серверот одговара на ова барање само преку друг протокол, на кој вашата програма мора да премине.") \
    x(mk, PRECONDITION_REQUIRED_title, "Потребен е предуслов") \
    x(mk, PRECONDITION_REQUIRED_sentence, "Серверот налага во барањето да се наведе на која верзија се однесува, за некој да не пребрише туѓи промени.") \
    x(mk, TOO_MANY_REQUESTS_title, "Премногу барања") \
    x(mk, TOO_MANY_REQUESTS_sentence, "Испративте премногу барања за кратко време; почекајте малку пред да се обидете повторно.") \
    x(mk, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "Преголеми полиња во заглавието") \
    x(mk, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "Полињата во заглавието на барањето се преголеми; може да помогне ако ги избришете колачињата на овој сајт.") \
    x(mk, IIS_LOGIN_TIMEOUT_title, "Сесијата истече") \
    x(mk, IIS_LOGIN_TIMEOUT_sentence, "Одјавени сте бидејќи предолго бевте неактивни; најавете се повторно.") \
    x(mk, NGINX_NO_RESPONSE_title, "Врската е затворена без одговор") \
    x(mk, NGINX_NO_RESPONSE_sentence, "Серверот ја затвори врската без да одговори; така ги одбива несаканите барања.") \
    x(mk, IIS_RETRY_WITH_title, "Обидете се повторно со повеќе податоци") \
    x(mk, IIS_RETRY_WITH_sentence, "На серверот му се потребни повеќе податоци за да го изврши барањето; додајте ги и обидете се повторно.") \
    x(mk, UNAVAILABLE_FOR_LEGAL_REASONS_title, "Недостапно од правни причини") \
    x(mk, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "Серверот не смее да го прикаже ова поради правно барање.") \
    x(mk, IIS_REDIRECT_title, "Користете друг сервер") \
    x(mk, IIS_REDIRECT_sentence, "Вашето поштенско сандаче е на друг сервер или е полесно достапно преку друг; вашата програма треба да го користи тој сервер.") \
    x(mk, NGINX_REQUEST_HEADER_TOO_LARGE_title, "Преголемо заглавие на барањето") \
    x(mk, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "Заглавието на барањето или некој ред во него ја надминува големината што ја прифаќа серверот; може да помогне ако ги избришете колачињата.") \
    x(mk, NGINX_SSL_CERTIFICATE_ERROR_title, "Грешка во клиентскиот сертификат") \
    x(mk, NGINX_SSL_CERTIFICATE_ERROR_sentence, "Сертификатот што го приложи вашата програма не е важечки.") \
    x(mk, NGINX_SSL_CERTIFICATE_REQUIRED_title, "Потребен е клиентски сертификат") \
    x(mk, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "Серверот бара клиентски сертификат, но вашата програма не приложи ниту еден.") \
    x(mk, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "HTTP-барање испратено на HTTPS-порта") \
    x(mk, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "Барањето пристигна нешифрирано на порта за шифрирани врски; користете адреса што почнува со https.") \
    x(mk, NGINX_INVALID_HOST_title, "Неважечко име на хост") \
    x(mk, NGINX_INVALID_HOST_sentence, "Името на хостот во барањето не е важечко; проверете дали адресата е правилно напишана.") \
    x(mk, NGINX_CLIENT_CLOSED_REQUEST_title, "Клиентот ја затвори врската") \
    x(mk, NGINX_CLIENT_CLOSED_REQUEST_sentence, "Клиентот ја затвори врската пред серверот да одговори.") \

#endif
