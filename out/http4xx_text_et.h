/* http4xx_text_et.h - the texts of http4xx_text.h in eesti (et).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_ET_H_
#define HTTP4XX_TEXT_ET_H_

#define HTTP4XX_TEXT_ET_(X) \
    X(et, TAG, "et") \
    X(et, LANGUAGE, "eesti") \
    X(et, DIRECTION, "ltr") \
    X(et, OFFICIAL, "ametlik") \
    X(et, UNOFFICIAL_BEFORE, "mitteametlik (") \
    X(et, UNOFFICIAL_AFTER, ")") \
    X(et, SUBSTATUS, "alamolekukoodid") \
    X(et, TITLE, "Kliendipoolsed vead") \
    X(et, SENTENCE, "Koodid 400–499 näitavad, et serveri hinnangul on viga kliendi poolel: aadressis, sisus või selles, mida kliendil on lubatud teha.") \
    X(et, BAD_REQUEST_TITLE, "Vigane päring") \
    X(et, BAD_REQUEST_SENTENCE, "Server ei saanud päringust aru, sest see oli vigaselt vormistatud või poolik.") \
    X(et, UNAUTHORIZED_TITLE, "Sisse logimata") \
    X(et, UNAUTHORIZED_SENTENCE, "Selle nägemiseks peate sisse logima, näiteks kehtiva kasutajanime ja parooliga.") \
    X(et, PAYMENT_REQUIRED_TITLE, "Makse on nõutav") \
    X(et, PAYMENT_REQUIRED_SENTENCE, "See on kättesaadav ainult neile, kes on selle eest maksnud.") \
    X(et, FORBIDDEN_TITLE, "Juurdepääs keelatud") \
    X(et, FORBIDDEN_SENTENCE, "Server sai päringust aru, kuid teil ei ole õigust seda teha ega näha.") \
    X(et, NOT_FOUND_TITLE, "Ei leitud") \
    X(et, NOT_FOUND_SENTENCE, "Sellelt aadressilt ei leitud midagi; kontrollige, kas see on õigesti kirjutatud, või otsige avalehe kaudu.") \
    X(et, METHOD_NOT_ALLOWED_TITLE, "Meetod ei ole lubatud") \
    X(et, METHOD_NOT_ALLOWED_SENTENCE, "Ressurss on olemas, kuid seda ei saa kasutada päringus soovitud viisil.") \
    X(et, NOT_ACCEPTABLE_TITLE, "Sobivat versiooni ei ole") \
    X(et, NOT_ACCEPTABLE_SENTENCE, "Ressurssi ei ole üheski vormingus ega keeles, mida teie programm aktsepteerib.") \
    X(et, PROXY_AUTHENTICATION_REQUIRED_TITLE, "Puhverserver nõuab sisselogimist") \
    X(et, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "Peate puhverserverisse sisse logima, enne kui päring saab sellest läbi minna.") \
    X(et, REQUEST_TIMEOUT_TITLE, "Päring aegus") \
    X(et, REQUEST_TIMEOUT_SENTENCE, "Server lõpetas ootamise, sest päringu kohalejõudmine võttis liiga palju aega; võite päringu uuesti saata.") \
    X(et, CONFLICT_TITLE, "Konflikt") \
    X(et, CONFLICT_SENTENCE, "Päring on vastuolus ressursi praeguse seisuga; hankige uusim versioon ja proovige uuesti.") \
    X(et, GONE_TITLE, "Jäädavalt eemaldatud") \
    X(et, GONE_SENTENCE, "Siin olnu on jäädavalt eemaldatud, seega tuleks siia viivad lingid kustutada.") \
    X(et, LENGTH_REQUIRED_TITLE, "Pikkus on nõutav") \
    X(et, LENGTH_REQUIRED_SENTENCE, "Server tahab enne päringu vastuvõtmist teada, kui pikk on selle sisu.") \
    X(et, PRECONDITION_FAILED_TITLE, "Tingimus ei ole täidetud") \
    X(et, PRECONDITION_FAILED_SENTENCE, "Päringus seatud tingimus ei ole täidetud, näiteks seetõttu, et ressurss on vahepeal muutunud.") \
    X(et, CONTENT_TOO_LARGE_TITLE, "Sisu on liiga suur") \
    X(et, CONTENT_TOO_LARGE_SENTENCE, "Saadetu on suurem, kui server on valmis vastu võtma; proovige millegi väiksemaga.") \
    X(et, URI_TOO_LONG_TITLE, "Aadress on liiga pikk") \
    X(et, URI_TOO_LONG_SENTENCE, "Päringu aadress on pikem, kui server on valmis lugema.") \
    X(et, UNSUPPORTED_MEDIA_TYPE_TITLE, "Meediatüüpi ei toetata") \
    X(et, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "Server ei toeta saadetu vormingut.") \
    X(et, RANGE_NOT_SATISFIABLE_TITLE, "Soovitud osa ei ole olemas") \
    X(et, RANGE_NOT_SATISFIABLE_SENTENCE, "Ressursi osa, mida küsiti, ei ole olemas; see võib jääda ressursi lõpust kaugemale.") \
    X(et, EXPECTATION_FAILED_TITLE, "Ootust ei saa täita") \
    X(et, EXPECTATION_FAILED_SENTENCE, "Server ei saa teha seda, mida temalt päringu järgi oodati.") \
    X(et, IM_A_TEAPOT_TITLE, "Olen teekann") \
    X(et, IM_A_TEAPOT_SENTENCE, "Server keeldub kohvi keetmast, sest ta on teekann: väike, ümar ja järeleandmatu.") \
    X(et, MISDIRECTED_REQUEST_TITLE, "Vale server") \
    X(et, MISDIRECTED_REQUEST_SENTENCE, "Päring jõudis serverisse, mis seda aadressi ei teeninda; proovige uuesti uue ühenduse kaudu.") \
    X(et, UNPROCESSABLE_CONTENT_TITLE, "Sisu ei saa töödelda") \
    X(et, UNPROCESSABLE_CONTENT_SENTENCE, "Server sai saadetu vormingust aru, kuid sisus on midagi vigast.") \
    X(et, LOCKED_TITLE, "Lukustatud") \
    X(et, LOCKED_SENTENCE, "Ressurss on lukustatud; enne muutmist tuleb lukustus eemaldada.") \
    X(et, FAILED_DEPENDENCY_TITLE, "Seotud päring ebaõnnestus") \
    X(et, FAILED_DEPENDENCY_SENTENCE, "Päringut ei saanud täita, sest ebaõnnestus teine päring, millest see sõltub.") \
    X(et, TOO_EARLY_TITLE, "Liiga vara") \
    X(et, TOO_EARLY_SENTENCE, "Server ei soovi töödelda päringut, mis võib olla kordus; teie programm peaks selle uuesti saatma, kui ühendus on turvaline.") \
    X(et, UPGRADE_REQUIRED_TITLE, "Protokolli tuleb uuendada") \
    X(et, UPGRADE_REQUIRED_SENTENCE, "Server vastab sellele päringule ainult teise protokolli kaudu, millele teie programm peab üle minema.") \
    X(et, PRECONDITION_REQUIRED_TITLE, "Tingimus on nõutav") \
    X(et, PRECONDITION_REQUIRED_SENTENCE, "Server nõuab, et päringus oleks kirjas, millist versiooni see puudutab; nii ei kirjuta keegi teiste muudatusi üle.") \
    X(et, TOO_MANY_REQUESTS_TITLE, "Liiga palju päringuid") \
    X(et, TOO_MANY_REQUESTS_SENTENCE, "Olete lühikese aja jooksul saatnud liiga palju päringuid; oodake veidi, enne kui uuesti proovite.") \
    X(et, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "Päiseväljad on liiga suured") \
    X(et, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "Päringu päiseväljad on liiga suured; abi võib olla selle saidi küpsiste kustutamisest.") \
    X(et, IIS_LOGIN_TIMEOUT_TITLE, "Seanss on aegunud") \
    X(et, IIS_LOGIN_TIMEOUT_SENTENCE, "Teid logiti välja, sest olite liiga kaua tegevuseta; logige uuesti sisse.") \
    X(et, NGINX_NO_RESPONSE_TITLE, "Ühendus suleti vastuseta") \
    X(et, NGINX_NO_RESPONSE_SENTENCE, "Server sulges ühenduse vastamata, nagu ta teeb soovimatute päringute tõrjumiseks.") \
    X(et, IIS_RETRY_WITH_TITLE, "Proovige uuesti lisateabega") \
    X(et, IIS_RETRY_WITH_SENTENCE, "Server vajab päringu täitmiseks lisateavet; lisage see ja proovige uuesti.") \
    X(et, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "Õiguslikel põhjustel kättesaamatu") \
    X(et, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "Server ei tohi seda õigusliku nõude tõttu näidata.") \
    X(et, IIS_REDIRECT_TITLE, "Kasutage teist serverit") \
    X(et, IIS_REDIRECT_SENTENCE, "Teie postkast on teises serveris või on paremini ligipääsetav mõne teise kaudu; teie programm peaks kasutama seda serverit.") \
    X(et, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "Päringu päis on liiga suur") \
    X(et, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "Mõni rida päringu päises või kogu päis on suurem, kui server lubab; abi võib olla küpsiste kustutamisest.") \
    X(et, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "Viga kliendisertifikaadis") \
    X(et, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "Teie programmi esitatud sertifikaat ei kehti.") \
    X(et, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "Kliendisertifikaat on nõutav") \
    X(et, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "Server nõuab kliendisertifikaati, kuid teie programm ei esitanud seda.") \
    X(et, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "HTTP saadeti HTTPS-porti") \
    X(et, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "Päring saabus krüptimata kujul porti, mis on mõeldud krüptitud ühendustele; kasutage aadressi, mille alguses on https.") \
    X(et, NGINX_INVALID_HOST_TITLE, "Vigane hostinimi") \
    X(et, NGINX_INVALID_HOST_SENTENCE, "Päringus olev hostinimi on vigane; kontrollige, kas aadress on õigesti kirjutatud.") \
    X(et, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "Klient sulges ühenduse") \
    X(et, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "Klient sulges ühenduse, enne kui server jõudis vastata.") \

#endif
