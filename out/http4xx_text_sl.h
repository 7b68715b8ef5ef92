/* http4xx_text_sl.h - the texts of http4xx_text.h in slovenščina (sl).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:f59c77c1e2b7233b
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_SL_H_
#define HTTP4XX_TEXT_SL_H_

#define HTTP4XX_TEXT_SL_(x) \
    x(sl, tag, "sl") \
    x(sl, language, "slovenščina") \
    x(sl, direction, "ltr") \
    x(sl, official, "uradna") \
    x(sl, unofficial_before, "neuradna (") \
    x(sl, unofficial_after, ")") \
    x(sl, substatus, "podkode stanja") \
    x(sl, title, "Napake na strani odjemalca") \
    x(sl, sentence, "Kode od 400 do 499 pomenijo, da je napaka po mnenju strežnika na strani odjemalca: v naslovu, v vsebini ali v njegovih pravicah.") \
    x(sl, BAD_REQUEST_title, "Neveljavna zahteva") \
    x(sl, BAD_REQUEST_sentence, "Strežnik zahteve ni razumel, ker je bila napačno oblikovana ali nepopolna.") \
    x(sl, UNAUTHORIZED_title, "Niste prijavljeni") \
    x(sl, UNAUTHORIZED_sentence, "Za ogled se morate prijaviti, na primer z veljavnim uporabniškim imenom in geslom.") \
    x(sl, PAYMENT_REQUIRED_title, "Potrebno je plačilo") \
    x(sl, PAYMENT_REQUIRED_sentence, "To je na voljo le tistim, ki so za to plačali.") \
    x(sl, FORBIDDEN_title, "Dostop zavrnjen") \
    x(sl, FORBIDDEN_sentence, "Strežnik je zahtevo razumel, vendar tega ne smete storiti ali videti.") \
    x(sl, NOT_FOUND_title, "Ni najdeno") \
    x(sl, NOT_FOUND_sentence, "Na tem naslovu ni bilo mogoče najti ničesar; preverite, ali je pravilno zapisan, ali pa začnite iskati na začetni strani.") \
    x(sl, METHOD_NOT_ALLOWED_title, "Metoda ni dovoljena") \
    x(sl, METHOD_NOT_ALLOWED_sentence, "Vir obstaja, vendar ga ni mogoče uporabiti na zahtevani način.") \
    x(sl, NOT_ACCEPTABLE_title, "Ni ustrezne različice") \
    x(sl, NOT_ACCEPTABLE_sentence, "Vir ni na voljo v nobenem formatu ali jeziku, ki ga sprejema vaš program.") \
    x(sl, PROXY_AUTHENTICATION_REQUIRED_title, "Potrebna je prijava v posredniški strežnik") \
    x(sl, PROXY_AUTHENTICATION_REQUIRED_sentence, "Preden lahko zahteva preide skozi posredniški strežnik, se morate prijaviti vanj.") \
    x(sl, REQUEST_TIMEOUT_title, "Čas za zahtevo je potekel") \
    x(sl, REQUEST_TIMEOUT_sentence, "Strežnik je nehal čakati, ker je zahteva prihajala predolgo; lahko jo pošljete znova.") \
    x(sl, CONFLICT_title, "Spor") \
    x(sl, CONFLICT_sentence, "Zahteva je v nasprotju s trenutnim stanjem vira; prenesite najnovejšo različico in poskusite znova.") \
    x(sl, GONE_title, "Trajno odstranjeno") \
    x(sl, GONE_sentence, "Kar je bilo tukaj, je trajno odstranjeno, zato je treba povezave na to stran izbrisati.") \
    x(sl, LENGTH_REQUIRED_title, "Potrebna je dolžina vsebine") \
    x(sl, LENGTH_REQUIRED_sentence, "Strežnik sprejme zahtevo le, če je v njej navedena dolžina vsebine.") \
    x(sl, PRECONDITION_FAILED_title, "Predpogoj ni izpolnjen") \
    x(sl, PRECONDITION_FAILED_sentence, "Pogoj, naveden v zahtevi, ni izpolnjen, na primer zato, ker se je vir medtem spremenil.") \
    x(sl, CONTENT_TOO_LARGE_title, "Prevelika vsebina") \
    x(sl, CONTENT_TOO_LARGE_sentence, "Poslanih podatkov je več, kot jih je strežnik pripravljen sprejeti; poskusite jih poslati manj.") \
    x(sl, URI_TOO_LONG_title, "Predolg naslov") \
    x(sl, URI_TOO_LONG_sentence, "Naslov v zahtevi je daljši, kot ga je strežnik pripravljen prebrati.") \
    x(sl, UNSUPPORTED_MEDIA_TYPE_title, "Nepodprta vrsta medija") \
    x(sl, UNSUPPORTED_MEDIA_TYPE_sentence, "Strežnik ne podpira formata poslanih podatkov.") \
    x(sl, RANGE_NOT_SATISFIABLE_title, "Obseg ni na voljo") \
    x(sl, RANGE_NOT_SATISFIABLE_sentence, "Zahtevani del vira ne obstaja; morda je že za njegovim koncem.") \
    x(sl, EXPECTATION_FAILED_title, "Pričakovanja ni mogoče izpolniti") \
    x(sl, EXPECTATION_FAILED_sentence, "Strežnik ne more izpolniti pričakovanja, navedenega v zahtevi.") \
    x(sl, IM_A_TEAPOT_title, "Jaz sem čajnik") \
    x(sl, IM_A_TEAPOT_sentence, "Strežnik noče skuhati kave, ker je čajnik: majhen, trebušast in neomajen.") \
    x(sl, MISDIRECTED_REQUEST_title, "Napačen strežnik") \
    x(sl, MISDIRECTED_REQUEST_sentence, "Zahteva je prispela na strežnik, ki ni pristojen za ta naslov; poskusite znova prek nove povezave.") \
    x(sl, UNPROCESSABLE_CONTENT_title, "Vsebine ni mogoče obdelati") \
    x(sl, UNPROCESSABLE_CONTENT_sentence, "Strežnik je razumel format poslanih podatkov, vendar nekaj v njih ni veljavno.") \
    x(sl, LOCKED_title, "Zaklenjeno") \
    x(sl, LOCKED_sentence, "Vir je zaklenjen in ga je treba pred spreminjanjem odkleniti.") \
    x(sl, FAILED_DEPENDENCY_title, "Neuspela odvisnost") \
    x(sl, FAILED_DEPENDENCY_sentence, "Zahteve ni bilo mogoče izvesti, ker ni uspela druga, od katere je odvisna.") \
    x(sl, TOO_EARLY_title, "Prezgodaj") \
    x(sl, TOO_EARLY_sentence, "Strežnik noče obdelati zahteve, ki bi lahko bila ponovitev prejšnje; vaš program naj jo pošlje znova, ko bo povezava zavarovana.") \
    x(sl, UPGRADE_REQUIRED_title, "Potreben je prehod na drug protokol") \
    x(sl, UPGRADE_REQUIRED_sentence, "Strežnik na to zahtevo odgovarja le prek drugega protokola, na katerega mora preklopiti vaš program.") \
    x(sl, PRECONDITION_REQUIRED_title, "Potreben je predpogoj") \
    x(sl, PRECONDITION_REQUIRED_sentence, "Strežnik terja, da je v zahtevi navedeno, na katero različico se nanaša, sicer bi lahko kdo prepisal tuje spremembe.") \
    x(sl, TOO_MANY_REQUESTS_title, "Preveč zahtev") \
    x(sl, TOO_MANY_REQUESTS_sentence, "V kratkem času ste poslali preveč zahtev; nekoliko počakajte, preden poskusite znova.") \
    x(sl, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "Prevelika polja glave") \
    x(sl, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "Polja glave zahteve so prevelika; morda bo pomagalo, če izbrišete piškotke tega spletnega mesta.") \
    x(sl, IIS_LOGIN_TIMEOUT_title, "Seja je potekla") \
    x(sl, IIS_LOGIN_TIMEOUT_sentence, "Odjavljeni ste bili, ker ste bili predolgo nedejavni; prijavite se znova.") \
    x(sl, NGINX_NO_RESPONSE_title, "Povezava zaprta brez odgovora") \
    x(sl, NGINX_NO_RESPONSE_sentence, "Strežnik je zaprl povezavo brez odgovora; tako zavrača neželene zahteve.") \
    x(sl, IIS_RETRY_WITH_title, "Poskusite znova z več podatki") \
    x(sl, IIS_RETRY_WITH_sentence, "Strežnik za izvedbo zahteve potrebuje več podatkov; dodajte jih in poskusite znova.") \
    x(sl, UNAVAILABLE_FOR_LEGAL_REASONS_title, "Ni na voljo iz pravnih razlogov") \
    x(sl, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "Strežnik tega ne sme prikazati zaradi pravnega zahtevka.") \
    x(sl, IIS_REDIRECT_title, "Uporabite drug strežnik") \
    x(sl, IIS_REDIRECT_sentence, "Vaš poštni predal je na drugem strežniku ali pa je prek drugega lažje dosegljiv; vaš program naj uporablja tistega.") \
    x(sl, NGINX_REQUEST_HEADER_TOO_LARGE_title, "Prevelika glava zahteve") \
    x(sl, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "Vrstica v glavi zahteve ali celotna glava je večja, kot jo strežnik sprejme; morda bo pomagalo, če izbrišete piškotke.") \
    x(sl, NGINX_SSL_CERTIFICATE_ERROR_title, "Napaka odjemalskega potrdila") \
    x(sl, NGINX_SSL_CERTIFICATE_ERROR_sentence, "Potrdilo, ki ga je predložil vaš program, ni veljavno.") \
    x(sl, NGINX_SSL_CERTIFICATE_REQUIRED_title, "Potrebno je odjemalsko potrdilo") \
    x(sl, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "Strežnik zahteva odjemalsko potrdilo, vendar vaš program ni predložil nobenega.") \
    x(sl, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "Zahteva HTTP poslana na vrata HTTPS") \
    x(sl, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "Zahteva je prišla nešifrirana na vrata za šifrirane povezave; uporabite naslov, ki se začne s https.") \
    x(sl, NGINX_INVALID_HOST_title, "Neveljavno ime gostitelja") \
    x(sl, NGINX_INVALID_HOST_sentence, "Ime gostitelja v zahtevi ni veljavno; preverite, ali je naslov pravilno zapisan.") \
    x(sl, NGINX_CLIENT_CLOSED_REQUEST_title, "Odjemalec je zaprl povezavo") \
    x(sl, NGINX_CLIENT_CLOSED_REQUEST_sentence, "Odjemalec je zaprl povezavo, preden je strežnik odgovoril.") \

#endif
