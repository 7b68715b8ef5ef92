/* http4xx_text_sr-Cyrl.h - the texts of http4xx_text.h in српски (sr-Cyrl).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_SR_CYRL_H_
#define HTTP4XX_TEXT_SR_CYRL_H_

#define HTTP4XX_TEXT_SR_CYRL_(X) \
    X(sr_cyrl, TAG, "sr-Cyrl") \
    X(sr_cyrl, LANGUAGE, "српски") \
    X(sr_cyrl, DIRECTION, "ltr") \
    X(sr_cyrl, OFFICIAL, "званичан") \
    X(sr_cyrl, UNOFFICIAL_BEFORE, "незваничан (") \
    X(sr_cyrl, UNOFFICIAL_AFTER, ")") \
    X(sr_cyrl, SUBSTATUS, "кодови подстатуса") \
    X(sr_cyrl, TITLE, "Грешке на страни клијента") \
    X(sr_cyrl, SENTENCE, "Кодови од 400 до 499 значе да сервер сматра да је грешка на страни клијента: у адреси, у садржају или у његовим овлашћењима.") \
    X(sr_cyrl, BAD_REQUEST_TITLE, "Неисправан захтев") \
    X(sr_cyrl, BAD_REQUEST_SENTENCE, "Сервер није разумео захтев јер је био погрешно састављен или непотпун.") \
    X(sr_cyrl, UNAUTHORIZED_TITLE, "Нисте пријављени") \
    X(sr_cyrl, UNAUTHORIZED_SENTENCE, "Да бисте ово видели, морате се пријавити, на пример исправним корисничким именом и лозинком.") \
    X(sr_cyrl, PAYMENT_REQUIRED_TITLE, "Потребно је плаћање") \
    X(sr_cyrl, PAYMENT_REQUIRED_SENTENCE, "Ово је доступно само онима који су за то платили.") \
    X(sr_cyrl, FORBIDDEN_TITLE, "Приступ одбијен") \
    X(sr_cyrl, FORBIDDEN_SENTENCE, "Сервер је разумео захтев, али немате дозволу да ово урадите или видите.") \
    X(sr_cyrl, NOT_FOUND_TITLE, "Није пронађено") \
    X(sr_cyrl, NOT_FOUND_SENTENCE, "На овој адреси није пронађено ништа; проверите да ли је исправно написана или крените од почетне странице.") \
    X(sr_cyrl, METHOD_NOT_ALLOWED_TITLE, "Метод није дозвољен") \
    X(sr_cyrl, METHOD_NOT_ALLOWED_SENTENCE, "Ресурс постоји, али не може да се користи на тражени начин.") \
    X(sr_cyrl, NOT_ACCEPTABLE_TITLE, "Нема прихватљиве верзије") \
    X(sr_cyrl, NOT_ACCEPTABLE_SENTENCE, "Ресурс није доступан ни у једном формату ни на једном језику који ваш програм прихвата.") \
    X(sr_cyrl, PROXY_AUTHENTICATION_REQUIRED_TITLE, "Потребна је пријава на прокси сервер") \
    X(sr_cyrl, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "Морате се пријавити на прокси сервер пре него што захтев може да прође кроз њега.") \
    X(sr_cyrl, REQUEST_TIMEOUT_TITLE, "Истекло је време за захтев") \
    X(sr_cyrl, REQUEST_TIMEOUT_SENTENCE, "Сервер је престао да чека јер је захтев предуго пристизао; можете поново да га пошаљете.") \
    X(sr_cyrl, CONFLICT_TITLE, "Сукоб") \
    X(sr_cyrl, CONFLICT_SENTENCE, "Захтев је у супротности са тренутним стањем ресурса; преузмите најновију верзију и покушајте поново.") \
    X(sr_cyrl, GONE_TITLE, "Трајно уклоњено") \
    X(sr_cyrl, GONE_SENTENCE, "Оно што је било овде трајно је уклоњено, па линкове који воде овамо треба обрисати.") \
    X(sr_cyrl, LENGTH_REQUIRED_TITLE, "Потребна је дужина садржаја") \
    X(sr_cyrl, LENGTH_REQUIRED_SENTENCE, "Сервер прихвата захтев само ако је у њему наведена дужина садржаја.") \
    X(sr_cyrl, PRECONDITION_FAILED_TITLE, "Предуслов није испуњен") \
    X(sr_cyrl, PRECONDITION_FAILED_SENTENCE, "Услов наведен у захтеву није испуњен, на пример зато што се ресурс у међувремену променио.") \
    X(sr_cyrl, CONTENT_TOO_LARGE_TITLE, "Превелик садржај") \
    X(sr_cyrl, CONTENT_TOO_LARGE_SENTENCE, "Послати подаци су већи него што је сервер спреман да прими; покушајте са нечим мањим.") \
    X(sr_cyrl, URI_TOO_LONG_TITLE, "Предугачка адреса") \
    X(sr_cyrl, URI_TOO_LONG_SENTENCE, "Адреса у захтеву је дужа него што је сервер спреман да прочита.") \
    X(sr_cyrl, UNSUPPORTED_MEDIA_TYPE_TITLE, "Неподржан тип медија") \
    X(sr_cyrl, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "Сервер не подржава формат послатих података.") \
    X(sr_cyrl, RANGE_NOT_SATISFIABLE_TITLE, "Опсег није доступан") \
    X(sr_cyrl, RANGE_NOT_SATISFIABLE_SENTENCE, "Тражени део ресурса не постоји; можда је већ иза његовог краја.") \
    X(sr_cyrl, EXPECTATION_FAILED_TITLE, "Очекивање не може да се испуни") \
    X(sr_cyrl, EXPECTATION_FAILED_SENTENCE, "Сервер не може да испуни очекивање наведено у захтеву.") \
    X(sr_cyrl, IM_A_TEAPOT_TITLE, "Ја сам чајник") \
    X(sr_cyrl, IM_A_TEAPOT_SENTENCE, "Сервер одбија да скува кафу јер је чајник: мали, трбушаст и непопустљив.") \
    X(sr_cyrl, MISDIRECTED_REQUEST_TITLE, "Погрешан сервер") \
    X(sr_cyrl, MISDIRECTED_REQUEST_SENTENCE, "Захтев је стигао на сервер који није надлежан за ову адресу; покушајте поново преко нове везе.") \
    X(sr_cyrl, UNPROCESSABLE_CONTENT_TITLE, "Садржај не може да се обради") \
    X(sr_cyrl, UNPROCESSABLE_CONTENT_SENTENCE, "Сервер је разумео формат послатих података, али нешто у њима није исправно.") \
    X(sr_cyrl, LOCKED_TITLE, "Закључано") \
    X(sr_cyrl, LOCKED_SENTENCE, "Ресурс је закључан и мора да се откључа пре него што може да се измени.") \
    X(sr_cyrl, FAILED_DEPENDENCY_TITLE, "Неуспела зависност") \
    X(sr_cyrl, FAILED_DEPENDENCY_SENTENCE, "Захтев није могао да се изврши јер није успео други од којег зависи.") \
    X(sr_cyrl, TOO_EARLY_TITLE, "Прерано") \
    X(sr_cyrl, TOO_EARLY_SENTENCE, "Сервер не жели да обради захтев који би могао да буде понављање ранијег; ваш програм треба поново да га пошаље када веза буде безбедна.") \
    X(sr_cyrl, UPGRADE_REQUIRED_TITLE, "Потребан је прелазак на други протокол") \
    X(sr_cyrl, UPGRADE_REQUIRED_SENTENCE, "Сервер на овај захтев одговара само преко другог протокола, на који ваш програм мора да пређе.") \
    X(sr_cyrl, PRECONDITION_REQUIRED_TITLE, "Потребан је предуслов") \
    X(sr_cyrl, PRECONDITION_REQUIRED_SENTENCE, "Сервер тражи да се у захтеву наведе на коју верзију се односи, како нико не би пребрисао туђе измене.") \
    X(sr_cyrl, TOO_MANY_REQUESTS_TITLE, "Превише захтева") \
    X(sr_cyrl, TOO_MANY_REQUESTS_SENTENCE, "За кратко време сте послали превише захтева; сачекајте мало пре него што покушате поново.") \
    X(sr_cyrl, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "Превелика поља заглавља") \
    X(sr_cyrl, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "Поља заглавља захтева су превелика; може помоћи да обришете колачиће овог сајта.") \
    X(sr_cyrl, IIS_LOGIN_TIMEOUT_TITLE, "Сесија је истекла") \
    X(sr_cyrl, IIS_LOGIN_TIMEOUT_SENTENCE, "Одјављени сте јер сте предуго били неактивни; пријавите се поново.") \
    X(sr_cyrl, NGINX_NO_RESPONSE_TITLE, "Веза затворена без одговора") \
    X(sr_cyrl, NGINX_NO_RESPONSE_SENTENCE, "Сервер је затворио везу без одговора; тако одбија нежељене захтеве.") \
    X(sr_cyrl, IIS_RETRY_WITH_TITLE, "Покушајте поново са више података") \
    X(sr_cyrl, IIS_RETRY_WITH_SENTENCE, "Серверу је за извршење захтева потребно више података; додајте их и покушајте поново.") \
    X(sr_cyrl, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "Недоступно из правних разлога") \
    X(sr_cyrl, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "Сервер ово не сме да прикаже због правног захтева.") \
    X(sr_cyrl, IIS_REDIRECT_TITLE, "Користите други сервер") \
    X(sr_cyrl, IIS_REDIRECT_SENTENCE, "Ваше поштанско сандуче је на другом серверу или је преко другог лакше доступно; ваш програм треба да користи тај сервер.") \
    X(sr_cyrl, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "Превелико заглавље захтева") \
    X(sr_cyrl, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "Заглавље захтева или неки његов ред прелази величину коју сервер прихвата; може помоћи да обришете колачиће.") \
    X(sr_cyrl, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "Грешка клијентског сертификата") \
    X(sr_cyrl, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "Сертификат који је ваш програм приложио није исправан.") \
    X(sr_cyrl, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "Потребан је клијентски сертификат") \
    X(sr_cyrl, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "Сервер захтева клијентски сертификат, али ваш програм није приложио ниједан.") \
    X(sr_cyrl, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "HTTP захтев послат на HTTPS порт") \
    X(sr_cyrl, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "Захтев је стигао нешифрован на порт за шифроване везе; користите адресу која почиње са https.") \
    X(sr_cyrl, NGINX_INVALID_HOST_TITLE, "Неисправно име хоста") \
    X(sr_cyrl, NGINX_INVALID_HOST_SENTENCE, "Име хоста у захтеву није исправно; проверите да ли је адреса исправно написана.") \
    X(sr_cyrl, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "Клијент је затворио везу") \
    X(sr_cyrl, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "Клијент је затворио везу пре него што је сервер одговорио.") \

#endif
