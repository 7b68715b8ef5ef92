/* http4xx_text_hr.h - the texts of http4xx_text.h in hrvatski (hr).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_HR_H_
#define HTTP4XX_TEXT_HR_H_

#define HTTP4XX_TEXT_HR_(X) \
    X(hr, TAG, "hr") \
    X(hr, LANGUAGE, "hrvatski") \
    X(hr, DIRECTION, "ltr") \
    X(hr, OFFICIAL, "službeni") \
    X(hr, UNOFFICIAL_BEFORE, "neslužbeni (") \
    X(hr, UNOFFICIAL_AFTER, ")") \
    X(hr, SUBSTATUS, "kodovi podstatusa") \
    X(hr, TITLE, "Pogreške na strani klijenta") \
    X(hr, SENTENCE, "Kodovi od 400 do 499 znače da poslužitelj smatra da je pogreška na strani klijenta: u adresi, u sadržaju ili u njegovim ovlastima.") \
    X(hr, BAD_REQUEST_TITLE, "Neispravan zahtjev") \
    X(hr, BAD_REQUEST_SENTENCE, "Poslužitelj nije razumio zahtjev jer je bio pogrešno oblikovan ili nepotpun.") \
    X(hr, UNAUTHORIZED_TITLE, "Niste prijavljeni") \
    X(hr, UNAUTHORIZED_SENTENCE, "Da biste ovo vidjeli, morate se prijaviti, na primjer valjanim korisničkim imenom i lozinkom.") \
    X(hr, PAYMENT_REQUIRED_TITLE, "Potrebno je plaćanje") \
    X(hr, PAYMENT_REQUIRED_SENTENCE, "Ovo je dostupno samo onima koji su za to platili.") \
    X(hr, FORBIDDEN_TITLE, "Pristup odbijen") \
    X(hr, FORBIDDEN_SENTENCE, "Poslužitelj je razumio zahtjev, ali nemate dopuštenje da to učinite ili vidite.") \
    X(hr, NOT_FOUND_TITLE, "Nije pronađeno") \
    X(hr, NOT_FOUND_SENTENCE, "Na ovoj adresi nije pronađeno ništa; provjerite je li ispravno napisana ili krenite od početne stranice.") \
    X(hr, METHOD_NOT_ALLOWED_TITLE, "Metoda nije dopuštena") \
    X(hr, METHOD_NOT_ALLOWED_SENTENCE, "Resurs postoji, ali se ne može upotrijebiti na traženi način.") \
    X(hr, NOT_ACCEPTABLE_TITLE, "Nema prihvatljive verzije") \
    X(hr, NOT_ACCEPTABLE_SENTENCE, "Resurs nije dostupan ni u jednom formatu ni na jednom jeziku koji vaš program prihvaća.") \
    X(hr, PROXY_AUTHENTICATION_REQUIRED_TITLE, "Potrebna je prijava na proxy poslužitelj") \
    X(hr, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "Morate se prijaviti na proxy poslužitelj prije nego što zahtjev može proći kroz njega.") \
    X(hr, REQUEST_TIMEOUT_TITLE, "Isteklo je vrijeme za zahtjev") \
    X(hr, REQUEST_TIMEOUT_SENTENCE, "Poslužitelj je prestao čekati jer je zahtjev predugo pristizao; možete ga poslati ponovno.") \
    X(hr, CONFLICT_TITLE, "Sukob") \
    X(hr, CONFLICT_SENTENCE, "Zahtjev je u suprotnosti s trenutačnim stanjem resursa; preuzmite najnoviju verziju i pokušajte ponovno.") \
    X(hr, GONE_TITLE, "Trajno uklonjeno") \
    X(hr, GONE_SENTENCE, "Ono što je bilo ovdje trajno je uklonjeno, pa poveznice koje vode ovamo treba izbrisati.") \
    X(hr, LENGTH_REQUIRED_TITLE, "Potrebna je duljina sadržaja") \
    X(hr, LENGTH_REQUIRED_SENTENCE, "Poslužitelj prihvaća zahtjev samo ako je u njemu navedena duljina sadržaja.") \
    X(hr, PRECONDITION_FAILED_TITLE, "Preduvjet nije ispunjen") \
    X(hr, PRECONDITION_FAILED_SENTENCE, "Uvjet naveden u zahtjevu nije ispunjen, na primjer zato što se resurs u međuvremenu promijenio.") \
    X(hr, CONTENT_TOO_LARGE_TITLE, "Prevelik sadržaj") \
    X(hr, CONTENT_TOO_LARGE_SENTENCE, "Poslani podaci veći su nego što ih je poslužitelj spreman primiti; pokušajte s nečim manjim.") \
    X(hr, URI_TOO_LONG_TITLE, "Preduga adresa") \
    X(hr, URI_TOO_LONG_SENTENCE, "Adresa u zahtjevu dulja je nego što je poslužitelj spreman pročitati.") \
    X(hr, UNSUPPORTED_MEDIA_TYPE_TITLE, "Nepodržana vrsta medija") \
    X(hr, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "Poslužitelj ne podržava format poslanih podataka.") \
    X(hr, RANGE_NOT_SATISFIABLE_TITLE, "Raspon nije dostupan") \
    X(hr, RANGE_NOT_SATISFIABLE_SENTENCE, "Traženi dio resursa ne postoji; možda je već iza njegova kraja.") \
    X(hr, EXPECTATION_FAILED_TITLE, "Očekivanje se ne može ispuniti") \
    X(hr, EXPECTATION_FAILED_SENTENCE, "Poslužitelj ne može ispuniti očekivanje navedeno u zahtjevu.") \
    X(hr, IM_A_TEAPOT_TITLE, "Ja sam čajnik") \
    X(hr, IM_A_TEAPOT_SENTENCE, "Poslužitelj odbija skuhati kavu jer je čajnik: malen, trbušast i nepopustljiv.") \
    X(hr, MISDIRECTED_REQUEST_TITLE, "Pogrešan poslužitelj") \
    X(hr, MISDIRECTED_REQUEST_SENTENCE, "Zahtjev je stigao na poslužitelj koji nije nadležan za ovu adresu; pokušajte ponovno putem nove veze.") \
    X(hr, UNPROCESSABLE_CONTENT_TITLE, "Sadržaj se ne može obraditi") \
    X(hr, UNPROCESSABLE_CONTENT_SENTENCE, "Poslužitelj je razumio format poslanih podataka, ali nešto u njima nije valjano.") \
    X(hr, LOCKED_TITLE, "Zaključano") \
    X(hr, LOCKED_SENTENCE, "Resurs je zaključan i treba ga otključati prije nego što se može promijeniti.") \
    X(hr, FAILED_DEPENDENCY_TITLE, "Neuspjela ovisnost") \
    X(hr, FAILED_DEPENDENCY_SENTENCE, "Zahtjev se nije mogao izvršiti jer nije uspio drugi o kojem ovisi.") \
    X(hr, TOO_EARLY_TITLE, "Prerano") \
    X(hr, TOO_EARLY_SENTENCE, "Poslužitelj ne želi obraditi zahtjev koji bi mogao biti ponavljanje ranijega; vaš bi ga program trebao ponovno poslati kad veza bude zaštićena.") \
    X(hr, UPGRADE_REQUIRED_TITLE, "Potreban je prelazak na drugi protokol") \
    X(hr, UPGRADE_REQUIRED_SENTENCE, "Poslužitelj na ovaj zahtjev odgovara samo putem drugog protokola, na koji vaš program mora prijeći.") \
    X(hr, PRECONDITION_REQUIRED_TITLE, "Potreban je preduvjet") \
    X(hr, PRECONDITION_REQUIRED_SENTENCE, "Poslužitelj traži da se u zahtjevu navede na koju se verziju odnosi, kako nitko ne bi prebrisao tuđe promjene.") \
    X(hr, TOO_MANY_REQUESTS_TITLE, "Previše zahtjeva") \
    X(hr, TOO_MANY_REQUESTS_SENTENCE, "U kratkom ste vremenu poslali previše zahtjeva; pričekajte malo prije nego što pokušate ponovno.") \
    X(hr, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "Prevelika polja zaglavlja") \
    X(hr, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "Polja zaglavlja zahtjeva prevelika su; moglo bi pomoći da izbrišete kolačiće ovog web-mjesta.") \
    X(hr, IIS_LOGIN_TIMEOUT_TITLE, "Sesija je istekla") \
    X(hr, IIS_LOGIN_TIMEOUT_SENTENCE, "Odjavljeni ste jer ste predugo bili neaktivni; prijavite se ponovno.") \
    X(hr, NGINX_NO_RESPONSE_TITLE, "Veza zatvorena bez odgovora") \
    X(hr, NGINX_NO_RESPONSE_SENTENCE, "Poslužitelj je zatvorio vezu bez odgovora; tako odbija neželjene zahtjeve.") \
    X(hr, IIS_RETRY_WITH_TITLE, "Pokušajte ponovno s više podataka") \
    X(hr, IIS_RETRY_WITH_SENTENCE, "Poslužitelju je za izvršenje zahtjeva potrebno više podataka; dodajte ih i pokušajte ponovno.") \
    X(hr, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "Nedostupno iz pravnih razloga") \
    X(hr, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "Poslužitelj ovo ne smije prikazati zbog pravnog zahtjeva.") \
    X(hr, IIS_REDIRECT_TITLE, "Upotrijebite drugi poslužitelj") \
    X(hr, IIS_REDIRECT_SENTENCE, "Vaš je poštanski sandučić na drugom poslužitelju ili je preko drugoga lakše dostupan; vaš program treba upotrebljavati taj poslužitelj.") \
    X(hr, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "Preveliko zaglavlje zahtjeva") \
    X(hr, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "Zaglavlje zahtjeva ili neki njegov redak premašuje veličinu koju poslužitelj prihvaća; moglo bi pomoći da izbrišete kolačiće.") \
    X(hr, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "Pogreška klijentskog certifikata") \
    X(hr, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "Certifikat koji je predočio vaš program nije valjan.") \
    X(hr, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "Potreban je klijentski certifikat") \
    X(hr, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "Poslužitelj zahtijeva klijentski certifikat, ali vaš program nije predočio nijedan.") \
    X(hr, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "HTTP zahtjev poslan na HTTPS port") \
    X(hr, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "Zahtjev je stigao nešifriran na port za šifrirane veze; upotrijebite adresu koja počinje s https.") \
    X(hr, NGINX_INVALID_HOST_TITLE, "Neispravno ime hosta") \
    X(hr, NGINX_INVALID_HOST_SENTENCE, "Ime hosta u zahtjevu nije ispravno; provjerite je li adresa ispravno napisana.") \
    X(hr, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "Klijent je zatvorio vezu") \
    X(hr, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "Klijent je zatvorio vezu prije nego što je poslužitelj odgovorio.") \

#endif
