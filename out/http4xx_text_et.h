/* http4xx_text_et.h - the texts of http4xx_text.h in eesti (et).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:0362c542430d6872
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_ET_H_
#define HTTP4XX_TEXT_ET_H_

#define HTTP4XX_TEXT_ET_(x) \
    x(et, tag, "et") \
    x(et, language, "eesti") \
    x(et, direction, "ltr") \
    x(et, official, "ametlik") \
    x(et, unofficial_before, "mitteametlik (") \
    x(et, unofficial_after, ")") \
    x(et, substatus, "alamolekukoodid") \
    x(et, title, "Kliendipoolsed vead") \
    x(et, sentence, "Koodid 400–499 näitavad, et serveri hinnangul on viga kliendi poolel: aadressis, sisus või selles, mida kliendil on lubatud teha.") \
    x(et, BAD_REQUEST_title, "Vigane päring") \
    x(et, BAD_REQUEST_sentence, "Server ei saanud päringust aru, sest see oli vigaselt vormistatud või poolik.") \
    x(et, UNAUTHORIZED_title, "Sisse logimata") \
    x(et, UNAUTHORIZED_sentence, "Selle nägemiseks peate sisse logima, näiteks kehtiva kasutajanime ja parooliga.") \
    x(et, PAYMENT_REQUIRED_title, "Makse on nõutav") \
    x(et, PAYMENT_REQUIRED_sentence, "See on kättesaadav ainult neile, kes on selle eest maksnud.") \
    x(et, FORBIDDEN_title, "Juurdepääs keelatud") \
    x(et, FORBIDDEN_sentence, "Server sai päringust aru, kuid teil ei ole õigust seda teha ega näha.") \
    x(et, NOT_FOUND_title, "Ei leitud") \
    x(et, NOT_FOUND_sentence, "Sellelt aadressilt ei leitud midagi; kontrollige, kas see on õigesti kirjutatud, või otsige avalehe kaudu.") \
    x(et, METHOD_NOT_ALLOWED_title, "Meetod ei ole lubatud") \
    x(et, METHOD_NOT_ALLOWED_sentence, "Ressurss on olemas, kuid seda ei saa kasutada päringus soovitud viisil.") \
    x(et, NOT_ACCEPTABLE_title, "Sobivat versiooni ei ole") \
    x(et, NOT_ACCEPTABLE_sentence, "Ressurssi ei ole üheski vormingus ega keeles, mida teie programm aktsepteerib.") \
    x(et, PROXY_AUTHENTICATION_REQUIRED_title, "Puhverserver nõuab sisselogimist") \
    x(et, PROXY_AUTHENTICATION_REQUIRED_sentence, "Peate puhverserverisse sisse logima, enne kui päring saab sellest läbi minna.") \
    x(et, REQUEST_TIMEOUT_title, "Päring aegus") \
    x(et, REQUEST_TIMEOUT_sentence, "Server lõpetas ootamise, sest päringu kohalejõudmine võttis liiga palju aega; võite päringu uuesti saata.") \
    x(et, CONFLICT_title, "Konflikt") \
    x(et, CONFLICT_sentence, "Päring on vastuolus ressursi praeguse seisuga; hankige uusim versioon ja proovige uuesti.") \
    x(et, GONE_title, "Jäädavalt eemaldatud") \
    x(et, GONE_sentence, "Siin olnu on jäädavalt eemaldatud, seega tuleks siia viivad lingid kustutada.") \
    x(et, LENGTH_REQUIRED_title, "Pikkus on nõutav") \
    x(et, LENGTH_REQUIRED_sentence, "Server tahab enne päringu vastuvõtmist teada, kui pikk on selle sisu.") \
    x(et, PRECONDITION_FAILED_title, "Tingimus ei ole täidetud") \
    x(et, PRECONDITION_FAILED_sentence, "Päringus seatud tingimus ei ole täidetud, näiteks seetõttu, et ressurss on vahepeal muutunud.") \
    x(et, CONTENT_TOO_LARGE_title, "Sisu on liiga suur") \
    x(et, CONTENT_TOO_LARGE_sentence, "Saadetu on suurem, kui server on valmis vastu võtma; proovige millegi väiksemaga.") \
    x(et, URI_TOO_LONG_title, "Aadress on liiga pikk") \
    x(et, URI_TOO_LONG_sentence, "Päringu aadress on pikem, kui server on valmis lugema.") \
    x(et, UNSUPPORTED_MEDIA_TYPE_title, "Meediatüüpi ei toetata") \
    x(et, UNSUPPORTED_MEDIA_TYPE_sentence, "Server ei toeta saadetu vormingut.") \
    x(et, RANGE_NOT_SATISFIABLE_title, "Soovitud osa ei ole olemas") \
    x(et, RANGE_NOT_SATISFIABLE_sentence, "Ressursi osa, mida küsiti, ei ole olemas; see võib jääda ressursi lõpust kaugemale.") \
    x(et, EXPECTATION_FAILED_title, "Ootust ei saa täita") \
    x(et, EXPECTATION_FAILED_sentence, "Server ei saa teha seda, mida temalt päringu järgi oodati.") \
    x(et, IM_A_TEAPOT_title, "Olen teekann") \
    x(et, IM_A_TEAPOT_sentence, "Server keeldub kohvi keetmast, sest ta on teekann: väike, ümar ja järeleandmatu.") \
    x(et, MISDIRECTED_REQUEST_title, "Vale server") \
    x(et, MISDIRECTED_REQUEST_sentence, "Päring jõudis serverisse, mis seda aadressi ei teeninda; proovige uuesti uue ühenduse kaudu.") \
    x(et, UNPROCESSABLE_CONTENT_title, "Sisu ei saa töödelda") \
    x(et, UNPROCESSABLE_CONTENT_sentence, "Server sai saadetu vormingust aru, kuid sisus on midagi vigast.") \
    x(et, LOCKED_title, "Lukustatud") \
    x(et, LOCKED_sentence, "Ressurss on lukustatud; enne muutmist tuleb lukustus eemaldada.") \
    x(et, FAILED_DEPENDENCY_title, "Seotud päring ebaõnnestus") \
    x(et, FAILED_DEPENDENCY_sentence, "Päringut ei saanud täita, sest ebaõnnestus teine päring, millest see sõltub.") \
    x(et, TOO_EARLY_title, "Liiga vara") \
    x(et, TOO_EARLY_sentence, "Server ei soovi töödelda päringut, mis võib olla kordus; teie programm peaks selle uuesti saatma, kui ühendus on turvaline.") \
    x(et, UPGRADE_REQUIRED_title, "Protokolli tuleb uuendada") \
    x(et, UPGRADE_REQUIRED_sentence, "Server vastab sellele päringule ainult teise protokolli kaudu, millele teie programm peab üle minema.") \
    x(et, PRECONDITION_REQUIRED_title, "Tingimus on nõutav") \
    x(et, PRECONDITION_REQUIRED_sentence, "Server nõuab, et päringus oleks kirjas, millist versiooni see puudutab; nii ei kirjuta keegi teiste muudatusi üle.") \
    x(et, TOO_MANY_REQUESTS_title, "Liiga palju päringuid") \
    x(et, TOO_MANY_REQUESTS_sentence, "Olete lühikese aja jooksul saatnud liiga palju päringuid; oodake veidi, enne kui uuesti proovite.") \
    x(et, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "Päiseväljad on liiga suured") \
    x(et, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "Päringu päiseväljad on liiga suured; abi võib olla selle saidi küpsiste kustutamisest.") \
    x(et, IIS_LOGIN_TIMEOUT_title, "Seanss on aegunud") \
    x(et, IIS_LOGIN_TIMEOUT_sentence, "Teid logiti välja, sest olite liiga kaua tegevuseta; logige uuesti sisse.") \
    x(et, NGINX_NO_RESPONSE_title, "Ühendus suleti vastuseta") \
    x(et, NGINX_NO_RESPONSE_sentence, "Server sulges ühenduse vastamata, nagu ta teeb soovimatute päringute tõrjumiseks.") \
    x(et, IIS_RETRY_WITH_title, "Proovige uuesti lisateabega") \
    x(et, IIS_RETRY_WITH_sentence, "Server vajab päringu täitmiseks lisateavet; lisage see ja proovige uuesti.") \
    x(et, UNAVAILABLE_FOR_LEGAL_REASONS_title, "Õiguslikel põhjustel kättesaamatu") \
    x(et, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "Server ei tohi seda õigusliku nõude tõttu näidata.") \
    x(et, IIS_REDIRECT_title, "Kasutage teist serverit") \
    x(et, IIS_REDIRECT_sentence, "Teie postkast on teises serveris või on paremini ligipääsetav mõne teise kaudu; teie programm peaks kasutama seda serverit.") \
    x(et, NGINX_REQUEST_HEADER_TOO_LARGE_title, "Päringu päis on liiga suur") \
    x(et, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "Mõni rida päringu päises või kogu päis on suurem, kui server lubab; abi võib olla küpsiste kustutamisest.") \
    x(et, NGINX_SSL_CERTIFICATE_ERROR_title, "Viga kliendisertifikaadis") \
    x(et, NGINX_SSL_CERTIFICATE_ERROR_sentence, "Teie programmi esitatud sertifikaat ei kehti.") \
    x(et, NGINX_SSL_CERTIFICATE_REQUIRED_title, "Kliendisertifikaat on nõutav") \
    x(et, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "Server nõuab kliendisertifikaati, kuid teie programm ei esitanud seda.") \
    x(et, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "HTTP saadeti HTTPS-porti") \
    x(et, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "Päring saabus krüptimata kujul porti, mis on mõeldud krüptitud ühendustele; kasutage aadressi, mille alguses on https.") \
    x(et, NGINX_INVALID_HOST_title, "Vigane hostinimi") \
    x(et, NGINX_INVALID_HOST_sentence, "Päringus olev hostinimi on vigane; kontrollige, kas aadress on õigesti kirjutatud.") \
    x(et, NGINX_CLIENT_CLOSED_REQUEST_title, "Klient sulges ühenduse") \
    x(et, NGINX_CLIENT_CLOSED_REQUEST_sentence, "Klient sulges ühenduse, enne kui server jõudis vastata.") \

#endif
