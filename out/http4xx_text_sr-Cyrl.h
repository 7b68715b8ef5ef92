/* http4xx_text_sr-Cyrl.h - the texts of http4xx_text.h in српски (sr-Cyrl).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:03450d6cbca3822c
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_SR_CYRL_H_
#define HTTP4XX_TEXT_SR_CYRL_H_

#define HTTP4XX_TEXT_SR_CYRL_(x) \
    x(sr_cyrl, tag, "sr-Cyrl") \
    x(sr_cyrl, language, "српски") \
    x(sr_cyrl, direction, "ltr") \
    x(sr_cyrl, official, "званичан") \
    x(sr_cyrl, unofficial_before, "незваничан (") \
    x(sr_cyrl, unofficial_after, ")") \
    x(sr_cyrl, substatus, "кодови подстатуса") \
    x(sr_cyrl, title, "Грешке на страни клијента") \
    x(sr_cyrl, sentence, "Кодови од 400 до 499 значе да сервер сматра да је грешка на страни клијента: у адреси, у садржају или у његовим овлашћењима.") \
    x(sr_cyrl, BAD_REQUEST_title, "Неисправан захтев") \
    x(sr_cyrl, BAD_REQUEST_sentence, "Сервер није разумео захтев јер је био погрешно састављен или непотпун.") \
    x(sr_cyrl, UNAUTHORIZED_title, "Нисте пријављени") \
    x(sr_cyrl, UNAUTHORIZED_sentence, "Да бисте ово видели, морате се пријавити, на пример исправним корисничким именом и лозинком.") \
    x(sr_cyrl, PAYMENT_REQUIRED_title, "Потребно је плаћање") \
    x(sr_cyrl, PAYMENT_REQUIRED_sentence, "Ово је доступно само онима који су за то платили.") \
    x(sr_cyrl, FORBIDDEN_title, "Приступ одбијен") \
    x(sr_cyrl, FORBIDDEN_sentence, "Сервер је разумео захтев, али немате дозволу да ово урадите или видите.") \
    x(sr_cyrl, NOT_FOUND_title, "Није пронађено") \
    x(sr_cyrl, NOT_FOUND_sentence, "На овој адреси није пронађено ништа; проверите да ли је исправно написана или крените од почетне странице.") \
    x(sr_cyrl, METHOD_NOT_ALLOWED_title, "Метод није дозвољен") \
    x(sr_cyrl, METHOD_NOT_ALLOWED_sentence, "Ресурс постоји, али не може да се користи на тражени начин.") \
    x(sr_cyrl, NOT_ACCEPTABLE_title, "Нема прихватљиве верзије") \
    x(sr_cyrl, NOT_ACCEPTABLE_sentence, "Ресурс није доступан ни у једном формату ни на једном језику који ваш програм прихвата.") \
    x(sr_cyrl, PROXY_AUTHENTICATION_REQUIRED_title, "Потребна је пријава на прокси сервер") \
    x(sr_cyrl, PROXY_AUTHENTICATION_REQUIRED_sentence, "Морате се пријавити на прокси сервер пре него што захтев може да прође кроз њега.") \
    x(sr_cyrl, REQUEST_TIMEOUT_title, "Истекло је време за захтев") \
    x(sr_cyrl, REQUEST_TIMEOUT_sentence, "Сервер је престао да чека јер је захтев предуго пристизао; можете поново да га пошаљете.") \
    x(sr_cyrl, CONFLICT_title, "Сукоб") \
    x(sr_cyrl, CONFLICT_sentence, "Захтев је у супротности са тренутним стањем ресурса; преузмите најновију верзију и покушајте поново.") \
    x(sr_cyrl, GONE_title, "Трајно уклоњено") \
    x(sr_cyrl, GONE_sentence, "Оно што је било овде трајно је уклоњено, па линкове који воде овамо треба обрисати.") \
    x(sr_cyrl, LENGTH_REQUIRED_title, "Потребна је дужина садржаја") \
    x(sr_cyrl, LENGTH_REQUIRED_sentence, "Сервер прихвата захтев само ако је у њему наведена дужина садржаја.") \
    x(sr_cyrl, PRECONDITION_FAILED_title, "Предуслов није испуњен") \
    x(sr_cyrl, PRECONDITION_FAILED_sentence, "Услов наведен у захтеву није испуњен, на пример зато што се ресурс у међувремену променио.") \
    x(sr_cyrl, CONTENT_TOO_LARGE_title, "Превелик садржај") \
    x(sr_cyrl, CONTENT_TOO_LARGE_sentence, "Послати подаци су већи него што је сервер спреман да прими; покушајте са нечим мањим.") \
    x(sr_cyrl, URI_TOO_LONG_title, "Предугачка адреса") \
    x(sr_cyrl, URI_TOO_LONG_sentence, "Адреса у захтеву је дужа него што је сервер спреман да прочита.") \
    x(sr_cyrl, UNSUPPORTED_MEDIA_TYPE_title, "Неподржан тип медија") \
    x(sr_cyrl, UNSUPPORTED_MEDIA_TYPE_sentence, "Сервер не подржава формат послатих података.") \
    x(sr_cyrl, RANGE_NOT_SATISFIABLE_title, "Опсег није доступан") \
    x(sr_cyrl, RANGE_NOT_SATISFIABLE_sentence, "Тражени део ресурса не постоји; можда је већ иза његовог краја.") \
    x(sr_cyrl, EXPECTATION_FAILED_title, "Очекивање не може да се испуни") \
    x(sr_cyrl, EXPECTATION_FAILED_sentence, "Сервер не може да испуни очекивање наведено у захтеву.") \
    x(sr_cyrl, IM_A_TEAPOT_title, "Ја сам чајник") \
    x(sr_cyrl, IM_A_TEAPOT_sentence, "Сервер одбија да скува кафу јер је чајник: мали, трбушаст и непопустљив.") \
    x(sr_cyrl, MISDIRECTED_REQUEST_title, "Погрешан сервер") \
    x(sr_cyrl, MISDIRECTED_REQUEST_sentence, "Захтев је стигао на сервер који није надлежан за ову адресу; покушајте поново преко нове везе.") \
    x(sr_cyrl, UNPROCESSABLE_CONTENT_title, "Садржај не може да се обради") \
    x(sr_cyrl, UNPROCESSABLE_CONTENT_sentence, "Сервер је разумео формат послатих података, али нешто у њима није исправно.") \
    x(sr_cyrl, LOCKED_title, "Закључано") \
    x(sr_cyrl, LOCKED_sentence, "Ресурс је закључан и мора да се откључа пре него што може да се измени.") \
    x(sr_cyrl, FAILED_DEPENDENCY_title, "Неуспела зависност") \
    x(sr_cyrl, FAILED_DEPENDENCY_sentence, "Захтев није могао да се изврши јер није успео други од којег зависи.") \
    x(sr_cyrl, TOO_EARLY_title, "Прерано") \
    x(sr_cyrl, TOO_EARLY_sentence, "Сервер не жели да обради захтев који би могао да буде понављање ранијег; ваш програм треба поново да га пошаље када веза буде безбедна.") \
    x(sr_cyrl, UPGRADE_REQUIRED_title, "Потребан је прелазак на други протокол") \
    x(sr_cyrl, UPGRADE_REQUIRED_sentence, "Сервер на овај захтев одговара само преко другог протокола, на који ваш програм мора да пређе.") \
    x(sr_cyrl, PRECONDITION_REQUIRED_title, "Потребан је предуслов") \
    x(sr_cyrl, PRECONDITION_REQUIRED_sentence, "Сервер тражи да се у захтеву наведе на коју верзију се односи, како нико не би пребрисао туђе измене.") \
    x(sr_cyrl, TOO_MANY_REQUESTS_title, "Превише захтева") \
    x(sr_cyrl, TOO_MANY_REQUESTS_sentence, "За кратко време сте послали превише захтева; сачекајте мало пре него што покушате поново.") \
    x(sr_cyrl, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "Превелика поља заглавља") \
    x(sr_cyrl, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "Поља заглавља захтева су превелика; може помоћи да обришете колачиће овог сајта.") \
    x(sr_cyrl, IIS_LOGIN_TIMEOUT_title, "Сесија је истекла") \
    x(sr_cyrl, IIS_LOGIN_TIMEOUT_sentence, "Одјављени сте јер сте предуго били неактивни; пријавите се поново.") \
    x(sr_cyrl, NGINX_NO_RESPONSE_title, "Веза затворена без одговора") \
    x(sr_cyrl, NGINX_NO_RESPONSE_sentence, "Сервер је затворио везу без одговора; тако одбија нежељене захтеве.") \
    x(sr_cyrl, IIS_RETRY_WITH_title, "Покушајте поново са више података") \
    x(sr_cyrl, IIS_RETRY_WITH_sentence, "Серверу је за извршење захтева потребно више података; додајте их и покушајте поново.") \
    x(sr_cyrl, UNAVAILABLE_FOR_LEGAL_REASONS_title, "Недоступно из правних разлога") \
    x(sr_cyrl, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "Сервер ово не сме да прикаже због правног захтева.") \
    x(sr_cyrl, IIS_REDIRECT_title, "Користите други сервер") \
    x(sr_cyrl, IIS_REDIRECT_sentence, "Ваше поштанско сандуче је на другом серверу или је преко другог лакше доступно; ваш програм треба да користи тај сервер.") \
    x(sr_cyrl, NGINX_REQUEST_HEADER_TOO_LARGE_title, "Превелико заглавље захтева") \
    x(sr_cyrl, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "Заглавље захтева или неки његов ред прелази величину коју сервер прихвата; може помоћи да обришете колачиће.") \
    x(sr_cyrl, NGINX_SSL_CERTIFICATE_ERROR_title, "Грешка клијентског сертификата") \
    x(sr_cyrl, NGINX_SSL_CERTIFICATE_ERROR_sentence, "Сертификат који је ваш програм приложио није исправан.") \
    x(sr_cyrl, NGINX_SSL_CERTIFICATE_REQUIRED_title, "Потребан је клијентски сертификат") \
    x(sr_cyrl, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "Сервер захтева клијентски сертификат, али ваш програм није приложио ниједан.") \
    x(sr_cyrl, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "HTTP захтев послат на HTTPS порт") \
    x(sr_cyrl, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "Захтев је стигао нешифрован на порт за шифроване везе; користите адресу која почиње са https.") \
    x(sr_cyrl, NGINX_INVALID_HOST_title, "Неисправно име хоста") \
    x(sr_cyrl, NGINX_INVALID_HOST_sentence, "Име хоста у захтеву није исправно; проверите да ли је адреса исправно написана.") \
    x(sr_cyrl, NGINX_CLIENT_CLOSED_REQUEST_title, "Клијент је затворио везу") \
    x(sr_cyrl, NGINX_CLIENT_CLOSED_REQUEST_sentence, "Клијент је затворио везу пре него што је сервер одговорио.") \

#endif
