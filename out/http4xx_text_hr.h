/* http4xx_text_hr.h - the texts of http4xx_text.h in hrvatski (hr).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:8d343fbfbc6d1e26
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_HR_H_
#define HTTP4XX_TEXT_HR_H_

#define HTTP4XX_TEXT_HR_(x) \
    x(hr, tag, "hr") \
    x(hr, language, "hrvatski") \
    x(hr, direction, "ltr") \
    x(hr, official, "službeni") \
    x(hr, unofficial_before, "neslužbeni (") \
    x(hr, unofficial_after, ")") \
    x(hr, substatus, "kodovi podstatusa") \
    x(hr, title, "Pogreške na strani klijenta") \
    x(hr, sentence, "Kodovi od 400 do 499 znače da poslužitelj smatra da je pogreška na strani klijenta: u adresi, u sadržaju ili u njegovim ovlastima.") \
    x(hr, BAD_REQUEST_title, "Neispravan zahtjev") \
    x(hr, BAD_REQUEST_sentence, "Poslužitelj nije razumio zahtjev jer je bio pogrešno oblikovan ili nepotpun.") \
    x(hr, UNAUTHORIZED_title, "Niste prijavljeni") \
    x(hr, UNAUTHORIZED_sentence, "Da biste ovo vidjeli, morate se prijaviti, na primjer valjanim korisničkim imenom i lozinkom.") \
    x(hr, PAYMENT_REQUIRED_title, "Potrebno je plaćanje") \
    x(hr, PAYMENT_REQUIRED_sentence, "Ovo je dostupno samo onima koji su za to platili.") \
    x(hr, FORBIDDEN_title, "Pristup odbijen") \
    x(hr, FORBIDDEN_sentence, "Poslužitelj je razumio zahtjev, ali nemate dopuštenje da to učinite ili vidite.") \
    x(hr, NOT_FOUND_title, "Nije pronađeno") \
    x(hr, NOT_FOUND_sentence, "Na ovoj adresi nije pronađeno ništa; provjerite je li ispravno napisana ili krenite od početne stranice.") \
    x(hr, METHOD_NOT_ALLOWED_title, "Metoda nije dopuštena") \
    x(hr, METHOD_NOT_ALLOWED_sentence, "Resurs postoji, ali se ne može upotrijebiti na traženi način.") \
    x(hr, NOT_ACCEPTABLE_title, "Nema prihvatljive verzije") \
    x(hr, NOT_ACCEPTABLE_sentence, "Resurs nije dostupan ni u jednom formatu ni na jednom jeziku koji vaš program prihvaća.") \
    x(hr, PROXY_AUTHENTICATION_REQUIRED_title, "Potrebna je prijava na proxy poslužitelj") \
    x(hr, PROXY_AUTHENTICATION_REQUIRED_sentence, "Morate se prijaviti na proxy poslužitelj prije nego što zahtjev može proći kroz njega.") \
    x(hr, REQUEST_TIMEOUT_title, "Isteklo je vrijeme za zahtjev") \
    x(hr, REQUEST_TIMEOUT_sentence, "Poslužitelj je prestao čekati jer je zahtjev predugo pristizao; možete ga poslati ponovno.") \
    x(hr, CONFLICT_title, "Sukob") \
    x(hr, CONFLICT_sentence, "Zahtjev je u suprotnosti s trenutačnim stanjem resursa; preuzmite najnoviju verziju i pokušajte ponovno.") \
    x(hr, GONE_title, "Trajno uklonjeno") \
    x(hr, GONE_sentence, "Ono što je bilo ovdje trajno je uklonjeno, pa poveznice koje vode ovamo treba izbrisati.") \
    x(hr, LENGTH_REQUIRED_title, "Potrebna je duljina sadržaja") \
    x(hr, LENGTH_REQUIRED_sentence, "Poslužitelj prihvaća zahtjev samo ako je u njemu navedena duljina sadržaja.") \
    x(hr, PRECONDITION_FAILED_title, "Preduvjet nije ispunjen") \
    x(hr, PRECONDITION_FAILED_sentence, "Uvjet naveden u zahtjevu nije ispunjen, na primjer zato što se resurs u međuvremenu promijenio.") \
    x(hr, CONTENT_TOO_LARGE_title, "Prevelik sadržaj") \
    x(hr, CONTENT_TOO_LARGE_sentence, "Poslani podaci veći su nego što ih je poslužitelj spreman primiti; pokušajte s nečim manjim.") \
    x(hr, URI_TOO_LONG_title, "Preduga adresa") \
    x(hr, URI_TOO_LONG_sentence, "Adresa u zahtjevu dulja je nego što je poslužitelj spreman pročitati.") \
    x(hr, UNSUPPORTED_MEDIA_TYPE_title, "Nepodržana vrsta medija") \
    x(hr, UNSUPPORTED_MEDIA_TYPE_sentence, "Poslužitelj ne podržava format poslanih podataka.") \
    x(hr, RANGE_NOT_SATISFIABLE_title, "Raspon nije dostupan") \
    x(hr, RANGE_NOT_SATISFIABLE_sentence, "Traženi dio resursa ne postoji; možda je već iza njegova kraja.") \
    x(hr, EXPECTATION_FAILED_title, "Očekivanje se ne može ispuniti") \
    x(hr, EXPECTATION_FAILED_sentence, "Poslužitelj ne može ispuniti očekivanje navedeno u zahtjevu.") \
    x(hr, IM_A_TEAPOT_title, "Ja sam čajnik") \
    x(hr, IM_A_TEAPOT_sentence, "Poslužitelj odbija skuhati kavu jer je čajnik: malen, trbušast i nepopustljiv.") \
    x(hr, MISDIRECTED_REQUEST_title, "Pogrešan poslužitelj") \
    x(hr, MISDIRECTED_REQUEST_sentence, "Zahtjev je stigao na poslužitelj koji nije nadležan za ovu adresu; pokušajte ponovno putem nove veze.") \
    x(hr, UNPROCESSABLE_CONTENT_title, "Sadržaj se ne može obraditi") \
    x(hr, UNPROCESSABLE_CONTENT_sentence, "Poslužitelj je razumio format poslanih podataka, ali nešto u njima nije valjano.") \
    x(hr, LOCKED_title, "Zaključano") \
    x(hr, LOCKED_sentence, "Resurs je zaključan i treba ga otključati prije nego što se može promijeniti.") \
    x(hr, FAILED_DEPENDENCY_title, "Neuspjela ovisnost") \
    x(hr, FAILED_DEPENDENCY_sentence, "Zahtjev se nije mogao izvršiti jer nije uspio drugi o kojem ovisi.") \
    x(hr, TOO_EARLY_title, "Prerano") \
    x(hr, TOO_EARLY_sentence, "Poslužitelj ne želi obraditi zahtjev koji bi mogao biti ponavljanje ranijega; vaš bi ga program trebao ponovno poslati kad veza bude zaštićena.") \
    x(hr, UPGRADE_REQUIRED_title, "Potreban je prelazak na drugi protokol") \
    x(hr, UPGRADE_REQUIRED_sentence, "Poslužitelj na ovaj zahtjev odgovara samo putem drugog protokola, na koji vaš program mora prijeći.") \
    x(hr, PRECONDITION_REQUIRED_title, "Potreban je preduvjet") \
    x(hr, PRECONDITION_REQUIRED_sentence, "Poslužitelj traži da se u zahtjevu navede na koju se verziju odnosi, kako nitko ne bi prebrisao tuđe promjene.") \
    x(hr, TOO_MANY_REQUESTS_title, "Previše zahtjeva") \
    x(hr, TOO_MANY_REQUESTS_sentence, "U kratkom ste vremenu poslali previše zahtjeva; pričekajte malo prije nego što pokušate ponovno.") \
    x(hr, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "Prevelika polja zaglavlja") \
    x(hr, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "Polja zaglavlja zahtjeva prevelika su; moglo bi pomoći da izbrišete kolačiće ovog web-mjesta.") \
    x(hr, IIS_LOGIN_TIMEOUT_title, "Sesija je istekla") \
    x(hr, IIS_LOGIN_TIMEOUT_sentence, "Odjavljeni ste jer ste predugo bili neaktivni; prijavite se ponovno.") \
    x(hr, NGINX_NO_RESPONSE_title, "Veza zatvorena bez odgovora") \
    x(hr, NGINX_NO_RESPONSE_sentence, "Poslužitelj je zatvorio vezu bez odgovora; tako odbija neželjene zahtjeve.") \
    x(hr, IIS_RETRY_WITH_title, "Pokušajte ponovno s više podataka") \
    x(hr, IIS_RETRY_WITH_sentence, "Poslužitelju je za izvršenje zahtjeva potrebno više podataka; dodajte ih i pokušajte ponovno.") \
    x(hr, UNAVAILABLE_FOR_LEGAL_REASONS_title, "Nedostupno iz pravnih razloga") \
    x(hr, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "Poslužitelj ovo ne smije prikazati zbog pravnog zahtjeva.") \
    x(hr, IIS_REDIRECT_title, "Upotrijebite drugi poslužitelj") \
    x(hr, IIS_REDIRECT_sentence, "Vaš je poštanski sandučić na drugom poslužitelju ili je preko drugoga lakše dostupan; vaš program treba upotrebljavati taj poslužitelj.") \
    x(hr, NGINX_REQUEST_HEADER_TOO_LARGE_title, "Preveliko zaglavlje zahtjeva") \
    x(hr, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "Zaglavlje zahtjeva ili neki njegov redak premašuje veličinu koju poslužitelj prihvaća; moglo bi pomoći da izbrišete kolačiće.") \
    x(hr, NGINX_SSL_CERTIFICATE_ERROR_title, "Pogreška klijentskog certifikata") \
    x(hr, NGINX_SSL_CERTIFICATE_ERROR_sentence, "Certifikat koji je predočio vaš program nije valjan.") \
    x(hr, NGINX_SSL_CERTIFICATE_REQUIRED_title, "Potreban je klijentski certifikat") \
    x(hr, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "Poslužitelj zahtijeva klijentski certifikat, ali vaš program nije predočio nijedan.") \
    x(hr, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "HTTP zahtjev poslan na HTTPS port") \
    x(hr, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "Zahtjev je stigao nešifriran na port za šifrirane veze; upotrijebite adresu koja počinje s https.") \
    x(hr, NGINX_INVALID_HOST_title, "Neispravno ime hosta") \
    x(hr, NGINX_INVALID_HOST_sentence, "Ime hosta u zahtjevu nije ispravno; provjerite je li adresa ispravno napisana.") \
    x(hr, NGINX_CLIENT_CLOSED_REQUEST_title, "Klijent je zatvorio vezu") \
    x(hr, NGINX_CLIENT_CLOSED_REQUEST_sentence, "Klijent je zatvorio vezu prije nego što je poslužitelj odgovorio.") \

#endif
