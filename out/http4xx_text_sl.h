/* http4xx_text_sl.h - the texts of http4xx_text.h in slovenščina (sl).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_SL_H_
#define HTTP4XX_TEXT_SL_H_

#define HTTP4XX_TEXT_SL_(X) \
    X(sl, TAG, "sl") \
    X(sl, LANGUAGE, "slovenščina") \
    X(sl, DIRECTION, "ltr") \
    X(sl, OFFICIAL, "uradna") \
    X(sl, UNOFFICIAL_BEFORE, "neuradna (") \
    X(sl, UNOFFICIAL_AFTER, ")") \
    X(sl, SUBSTATUS, "podkode stanja") \
    X(sl, TITLE, "Napake na strani odjemalca") \
    X(sl, SENTENCE, "Kode od 400 do 499 pomenijo, da je napaka po mnenju strežnika na strani odjemalca: v naslovu, v vsebini ali v njegovih pravicah.") \
    X(sl, BAD_REQUEST_TITLE, "Neveljavna zahteva") \
    X(sl, BAD_REQUEST_SENTENCE, "Strežnik zahteve ni razumel, ker je bila napačno oblikovana ali nepopolna.") \
    X(sl, UNAUTHORIZED_TITLE, "Niste prijavljeni") \
    X(sl, UNAUTHORIZED_SENTENCE, "Za ogled se morate prijaviti, na primer z veljavnim uporabniškim imenom in geslom.") \
    X(sl, PAYMENT_REQUIRED_TITLE, "Potrebno je plačilo") \
    X(sl, PAYMENT_REQUIRED_SENTENCE, "To je na voljo le tistim, ki so za to plačali.") \
    X(sl, FORBIDDEN_TITLE, "Dostop zavrnjen") \
    X(sl, FORBIDDEN_SENTENCE, "Strežnik je zahtevo razumel, vendar tega ne smete storiti ali videti.") \
    X(sl, NOT_FOUND_TITLE, "Ni najdeno") \
    X(sl, NOT_FOUND_SENTENCE, "Na tem naslovu ni bilo mogoče najti ničesar; preverite, ali je pravilno zapisan, ali pa začnite iskati na začetni strani.") \
    X(sl, METHOD_NOT_ALLOWED_TITLE, "Metoda ni dovoljena") \
    X(sl, METHOD_NOT_ALLOWED_SENTENCE, "Vir obstaja, vendar ga ni mogoče uporabiti na zahtevani način.") \
    X(sl, NOT_ACCEPTABLE_TITLE, "Ni ustrezne različice") \
    X(sl, NOT_ACCEPTABLE_SENTENCE, "Vir ni na voljo v nobenem formatu ali jeziku, ki ga sprejema vaš program.") \
    X(sl, PROXY_AUTHENTICATION_REQUIRED_TITLE, "Potrebna je prijava v posredniški strežnik") \
    X(sl, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "Preden lahko zahteva preide skozi posredniški strežnik, se morate prijaviti vanj.") \
    X(sl, REQUEST_TIMEOUT_TITLE, "Čas za zahtevo je potekel") \
    X(sl, REQUEST_TIMEOUT_SENTENCE, "Strežnik je nehal čakati, ker je zahteva prihajala predolgo; lahko jo pošljete znova.") \
    X(sl, CONFLICT_TITLE, "Spor") \
    X(sl, CONFLICT_SENTENCE, "Zahteva je v nasprotju s trenutnim stanjem vira; prenesite najnovejšo različico in poskusite znova.") \
    X(sl, GONE_TITLE, "Trajno odstranjeno") \
    X(sl, GONE_SENTENCE, "Kar je bilo tukaj, je trajno odstranjeno, zato je treba povezave na to stran izbrisati.") \
    X(sl, LENGTH_REQUIRED_TITLE, "Potrebna je dolžina vsebine") \
    X(sl, LENGTH_REQUIRED_SENTENCE, "Strežnik sprejme zahtevo le, če je v njej navedena dolžina vsebine.") \
    X(sl, PRECONDITION_FAILED_TITLE, "Predpogoj ni izpolnjen") \
    X(sl, PRECONDITION_FAILED_SENTENCE, "Pogoj, naveden v zahtevi, ni izpolnjen, na primer zato, ker se je vir medtem spremenil.") \
    X(sl, CONTENT_TOO_LARGE_TITLE, "Prevelika vsebina") \
    X(sl, CONTENT_TOO_LARGE_SENTENCE, "Poslanih podatkov je več, kot jih je strežnik pripravljen sprejeti; poskusite jih poslati manj.") \
    X(sl, URI_TOO_LONG_TITLE, "Predolg naslov") \
    X(sl, URI_TOO_LONG_SENTENCE, "Naslov v zahtevi je daljši, kot ga je strežnik pripravljen prebrati.") \
    X(sl, UNSUPPORTED_MEDIA_TYPE_TITLE, "Nepodprta vrsta medija") \
    X(sl, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "Strežnik ne podpira formata poslanih podatkov.") \
    X(sl, RANGE_NOT_SATISFIABLE_TITLE, "Obseg ni na voljo") \
    X(sl, RANGE_NOT_SATISFIABLE_SENTENCE, "Zahtevani del vira ne obstaja; morda je že za njegovim koncem.") \
    X(sl, EXPECTATION_FAILED_TITLE, "Pričakovanja ni mogoče izpolniti") \
    X(sl, EXPECTATION_FAILED_SENTENCE, "Strežnik ne more izpolniti pričakovanja, navedenega v zahtevi.") \
    X(sl, IM_A_TEAPOT_TITLE, "Jaz sem čajnik") \
    X(sl, IM_A_TEAPOT_SENTENCE, "Strežnik noče skuhati kave, ker je čajnik: majhen, trebušast in neomajen.") \
    X(sl, MISDIRECTED_REQUEST_TITLE, "Napačen strežnik") \
    X(sl, MISDIRECTED_REQUEST_SENTENCE, "Zahteva je prispela na strežnik, ki ni pristojen za ta naslov; poskusite znova prek nove povezave.") \
    X(sl, UNPROCESSABLE_CONTENT_TITLE, "Vsebine ni mogoče obdelati") \
    X(sl, UNPROCESSABLE_CONTENT_SENTENCE, "Strežnik je razumel format poslanih podatkov, vendar nekaj v njih ni veljavno.") \
    X(sl, LOCKED_TITLE, "Zaklenjeno") \
    X(sl, LOCKED_SENTENCE, "Vir je zaklenjen in ga je treba pred spreminjanjem odkleniti.") \
    X(sl, FAILED_DEPENDENCY_TITLE, "Neuspela odvisnost") \
    X(sl, FAILED_DEPENDENCY_SENTENCE, "Zahteve ni bilo mogoče izvesti, ker ni uspela druga, od katere je odvisna.") \
    X(sl, TOO_EARLY_TITLE, "Prezgodaj") \
    X(sl, TOO_EARLY_SENTENCE, "Strežnik noče obdelati zahteve, ki bi lahko bila ponovitev prejšnje; vaš program naj jo pošlje znova, ko bo povezava zavarovana.") \
    X(sl, UPGRADE_REQUIRED_TITLE, "Potreben je prehod na drug protokol") \
    X(sl, UPGRADE_REQUIRED_SENTENCE, "Strežnik na to zahtevo odgovarja le prek drugega protokola, na katerega mora preklopiti vaš program.") \
    X(sl, PRECONDITION_REQUIRED_TITLE, "Potreben je predpogoj") \
    X(sl, PRECONDITION_REQUIRED_SENTENCE, "Strežnik terja, da je v zahtevi navedeno, na katero različico se nanaša, sicer bi lahko kdo prepisal tuje spremembe.") \
    X(sl, TOO_MANY_REQUESTS_TITLE, "Preveč zahtev") \
    X(sl, TOO_MANY_REQUESTS_SENTENCE, "V kratkem času ste poslali preveč zahtev; nekoliko počakajte, preden poskusite znova.") \
    X(sl, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "Prevelika polja glave") \
    X(sl, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "Polja glave zahteve so prevelika; morda bo pomagalo, če izbrišete piškotke tega spletnega mesta.") \
    X(sl, IIS_LOGIN_TIMEOUT_TITLE, "Seja je potekla") \
    X(sl, IIS_LOGIN_TIMEOUT_SENTENCE, "Odjavljeni ste bili, ker ste bili predolgo nedejavni; prijavite se znova.") \
    X(sl, NGINX_NO_RESPONSE_TITLE, "Povezava zaprta brez odgovora") \
    X(sl, NGINX_NO_RESPONSE_SENTENCE, "Strežnik je zaprl povezavo brez odgovora; tako zavrača neželene zahteve.") \
    X(sl, IIS_RETRY_WITH_TITLE, "Poskusite znova z več podatki") \
    X(sl, IIS_RETRY_WITH_SENTENCE, "Strežnik za izvedbo zahteve potrebuje več podatkov; dodajte jih in poskusite znova.") \
    X(sl, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "Ni na voljo iz pravnih razlogov") \
    X(sl, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "Strežnik tega ne sme prikazati zaradi pravnega zahtevka.") \
    X(sl, IIS_REDIRECT_TITLE, "Uporabite drug strežnik") \
    X(sl, IIS_REDIRECT_SENTENCE, "Vaš poštni predal je na drugem strežniku ali pa je prek drugega lažje dosegljiv; vaš program naj uporablja tistega.") \
    X(sl, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "Prevelika glava zahteve") \
    X(sl, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "Vrstica v glavi zahteve ali celotna glava je večja, kot jo strežnik sprejme; morda bo pomagalo, če izbrišete piškotke.") \
    X(sl, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "Napaka odjemalskega potrdila") \
    X(sl, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "Potrdilo, ki ga je predložil vaš program, ni veljavno.") \
    X(sl, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "Potrebno je odjemalsko potrdilo") \
    X(sl, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "Strežnik zahteva odjemalsko potrdilo, vendar vaš program ni predložil nobenega.") \
    X(sl, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "Zahteva HTTP poslana na vrata HTTPS") \
    X(sl, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "Zahteva je prišla nešifrirana na vrata za šifrirane povezave; uporabite naslov, ki se začne s https.") \
    X(sl, NGINX_INVALID_HOST_TITLE, "Neveljavno ime gostitelja") \
    X(sl, NGINX_INVALID_HOST_SENTENCE, "Ime gostitelja v zahtevi ni veljavno; preverite, ali je naslov pravilno zapisan.") \
    X(sl, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "Odjemalec je zaprl povezavo") \
    X(sl, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "Odjemalec je zaprl povezavo, preden je strežnik odgovoril.") \

#endif
