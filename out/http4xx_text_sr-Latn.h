/* http4xx_text_sr-Latn.h - the texts of http4xx_text.h in srpski (sr-Latn).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:e55b1ab23a996a89
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_SR_LATN_H_
#define HTTP4XX_TEXT_SR_LATN_H_

#define HTTP4XX_TEXT_SR_LATN_(x) \
    x(sr_latn, tag, "sr-Latn") \
    x(sr_latn, language, "srpski") \
    x(sr_latn, direction, "ltr") \
    x(sr_latn, official, "zvaničan") \
    x(sr_latn, unofficial_before, "nezvaničan (") \
    x(sr_latn, unofficial_after, ")") \
    x(sr_latn, substatus, "kodovi podstatusa") \
    x(sr_latn, title, "Greške na strani klijenta") \
    x(sr_latn, sentence, "Kodovi od 400 do 499 znače da server smatra da je greška na strani klijenta: u adresi, u sadržaju ili u njegovim ovlašćenjima.") \
    x(sr_latn, BAD_REQUEST_title, "Neispravan zahtev") \
    x(sr_latn, BAD_REQUEST_sentence, "Server nije razumeo zahtev jer je bio pogrešno sastavljen ili nepotpun.") \
    x(sr_latn, UNAUTHORIZED_title, "Niste prijavljeni") \
    x(sr_latn, UNAUTHORIZED_sentence, "Da biste ovo videli, morate se prijaviti, na primer ispravnim korisničkim imenom i lozinkom.") \
    x(sr_latn, PAYMENT_REQUIRED_title, "Potrebno je plaćanje") \
    x(sr_latn, PAYMENT_REQUIRED_sentence, "Ovo je dostupno samo onima koji su za to platili.") \
    x(sr_latn, FORBIDDEN_title, "Pristup odbijen") \
    x(sr_latn, FORBIDDEN_sentence, "Server je razumeo zahtev, ali nemate dozvolu da ovo uradite ili vidite.") \
    x(sr_latn, NOT_FOUND_title, "Nije pronađeno") \
    x(sr_latn, NOT_FOUND_sentence, "Na ovoj adresi nije pronađeno ništa; proverite da li je ispravno napisana ili krenite od početne stranice.") \
    x(sr_latn, METHOD_NOT_ALLOWED_title, "Metod nije dozvoljen") \
    x(sr_latn, METHOD_NOT_ALLOWED_sentence, "Resurs postoji, ali ne može da se koristi na traženi način.") \
    x(sr_latn, NOT_ACCEPTABLE_title, "Nema prihvatljive verzije") \
    x(sr_latn, NOT_ACCEPTABLE_sentence, "Resurs nije dostupan ni u jednom formatu ni na jednom jeziku koji vaš program prihvata.") \
    x(sr_latn, PROXY_AUTHENTICATION_REQUIRED_title, "Potrebna je prijava na proksi server") \
    x(sr_latn, PROXY_AUTHENTICATION_REQUIRED_sentence, "Morate se prijaviti na proksi server pre nego što zahtev može da prođe kroz njega.") \
    x(sr_latn, REQUEST_TIMEOUT_title, "Isteklo je vreme za zahtev") \
    x(sr_latn, REQUEST_TIMEOUT_sentence, "Server je prestao da čeka jer je zahtev predugo pristizao; možete ponovo da ga pošaljete.") \
    x(sr_latn, CONFLICT_title, "Sukob") \
    x(sr_latn, CONFLICT_sentence, "Zahtev je u suprotnosti sa trenutnim stanjem resursa; preuzmite najnoviju verziju i pokušajte ponovo.") \
    x(sr_latn, GONE_title, "Trajno uklonjeno") \
    x(sr_latn, GONE_sentence, "Ono što je bilo ovde trajno je uklonjeno, pa linkove koji vode ovamo treba obrisati.") \
    x(sr_latn, LENGTH_REQUIRED_title, "Potrebna je dužina sadržaja") \
    x(sr_latn, LENGTH_REQUIRED_sentence, "Server prihvata zahtev samo ako je u njemu navedena dužina sadržaja.") \
    x(sr_latn, PRECONDITION_FAILED_title, "Preduslov nije ispunjen") \
    x(sr_latn, PRECONDITION_FAILED_sentence, "Uslov naveden u zahtevu nije ispunjen, na primer zato što se resurs u međuvremenu promenio.") \
    x(sr_latn, CONTENT_TOO_LARGE_title, "Prevelik sadržaj") \
    x(sr_latn, CONTENT_TOO_LARGE_sentence, "Poslati podaci su veći nego što je server spreman da primi; pokušajte sa nečim manjim.") \
    x(sr_latn, URI_TOO_LONG_title, "Predugačka adresa") \
    x(sr_latn, URI_TOO_LONG_sentence, "Adresa u zahtevu je duža nego što je server spreman da pročita.") \
    x(sr_latn, UNSUPPORTED_MEDIA_TYPE_title, "Nepodržan tip medija") \
    x(sr_latn, UNSUPPORTED_MEDIA_TYPE_sentence, "Server ne podržava format poslatih podataka.") \
    x(sr_latn, RANGE_NOT_SATISFIABLE_title, "Opseg nije dostupan") \
    x(sr_latn, RANGE_NOT_SATISFIABLE_sentence, "Traženi deo resursa ne postoji; možda je već iza njegovog kraja.") \
    x(sr_latn, EXPECTATION_FAILED_title, "Očekivanje ne može da se ispuni") \
    x(sr_latn, EXPECTATION_FAILED_sentence, "Server ne može da ispuni očekivanje navedeno u zahtevu.") \
    x(sr_latn, IM_A_TEAPOT_title, "Ja sam čajnik") \
    x(sr_latn, IM_A_TEAPOT_sentence, "Server odbija da skuva kafu jer je čajnik: mali, trbušast i nepopustljiv.") \
    x(sr_latn, MISDIRECTED_REQUEST_title, "Pogrešan server") \
    x(sr_latn, MISDIRECTED_REQUEST_sentence, "Zahtev je stigao na server koji nije nadležan za ovu adresu; pokušajte ponovo preko nove veze.") \
    x(sr_latn, UNPROCESSABLE_CONTENT_title, "Sadržaj ne može da se obradi") \
    x(sr_latn, UNPROCESSABLE_CONTENT_sentence, "Server je razumeo format poslatih podataka, ali nešto u njima nije ispravno.") \
    x(sr_latn, LOCKED_title, "Zaključano") \
    x(sr_latn, LOCKED_sentence, "Resurs je zaključan i mora da se otključa pre nego što može da se izmeni.") \
    x(sr_latn, FAILED_DEPENDENCY_title, "Neuspela zavisnost") \
    x(sr_latn, FAILED_DEPENDENCY_sentence, "Zahtev nije mogao da se izvrši jer nije uspeo drugi od kojeg zavisi.") \
    x(sr_latn, TOO_EARLY_title, "Prerano") \
    x(sr_latn, TOO_EARLY_sentence, "Server ne želi da obradi zahtev koji bi mogao da bude ponavljanje ranijeg; vaš program treba ponovo da ga pošalje kada veza bude bezbedna.") \
    x(sr_latn, UPGRADE_REQUIRED_title, "Potreban je prelazak na drugi protokol") \
    x(sr_latn, UPGRADE_REQUIRED_sentence, "Server na ovaj zahtev odgovara samo preko drugog protokola, na koji vaš program mora da pređe.") \
    x(sr_latn, PRECONDITION_REQUIRED_title, "Potreban je preduslov") \
    x(sr_latn, PRECONDITION_REQUIRED_sentence, "Server traži da se u zahtevu navede na koju verziju se odnosi, kako niko ne bi prebrisao tuđe izmene.") \
    x(sr_latn, TOO_MANY_REQUESTS_title, "Previše zahteva") \
    x(sr_latn, TOO_MANY_REQUESTS_sentence, "Za kratko vreme ste poslali previše zahteva; sačekajte malo pre nego što pokušate ponovo.") \
    x(sr_latn, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "Prevelika polja zaglavlja") \
    x(sr_latn, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "Polja zaglavlja zahteva su prevelika; može pomoći da obrišete kolačiće ovog sajta.") \
    x(sr_latn, IIS_LOGIN_TIMEOUT_title, "Sesija je istekla") \
    x(sr_latn, IIS_LOGIN_TIMEOUT_sentence, "Odjavljeni ste jer ste predugo bili neaktivni; prijavite se ponovo.") \
    x(sr_latn, NGINX_NO_RESPONSE_title, "Veza zatvorena bez odgovora") \
    x(sr_latn, NGINX_NO_RESPONSE_sentence, "Server je zatvorio vezu bez odgovora; tako odbija neželjene zahteve.") \
    x(sr_latn, IIS_RETRY_WITH_title, "Pokušajte ponovo sa više podataka") \
    x(sr_latn, IIS_RETRY_WITH_sentence, "Serveru je za izvršenje zahteva potrebno više podataka; dodajte ih i pokušajte ponovo.") \
    x(sr_latn, UNAVAILABLE_FOR_LEGAL_REASONS_title, "Nedostupno iz pravnih razloga") \
    x(sr_latn, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "Server ovo ne sme da prikaže zbog pravnog zahteva.") \
    x(sr_latn, IIS_REDIRECT_title, "Koristite drugi server") \
    x(sr_latn, IIS_REDIRECT_sentence, "Vaše poštansko sanduče je na drugom serveru ili je preko drugog lakše dostupno; vaš program treba da koristi taj server.") \
    x(sr_latn, NGINX_REQUEST_HEADER_TOO_LARGE_title, "Preveliko zaglavlje zahteva") \
    x(sr_latn, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "Zaglavlje zahteva ili neki njegov red prelazi veličinu koju server prihvata; može pomoći da obrišete kolačiće.") \
    x(sr_latn, NGINX_SSL_CERTIFICATE_ERROR_title, "Greška klijentskog sertifikata") \
    x(sr_latn, NGINX_SSL_CERTIFICATE_ERROR_sentence, "Sertifikat koji je vaš program priložio nije ispravan.") \
    x(sr_latn, NGINX_SSL_CERTIFICATE_REQUIRED_title, "Potreban je klijentski sertifikat") \
    x(sr_latn, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "Server zahteva klijentski sertifikat, ali vaš program nije priložio nijedan.") \
    x(sr_latn, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "HTTP zahtev poslat na HTTPS port") \
    x(sr_latn, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "Zahtev je stigao nešifrovan na port za šifrovane veze; koristite adresu koja počinje sa https.") \
    x(sr_latn, NGINX_INVALID_HOST_title, "Neispravno ime hosta") \
    x(sr_latn, NGINX_INVALID_HOST_sentence, "Ime hosta u zahtevu nije ispravno; proverite da li je adresa ispravno napisana.") \
    x(sr_latn, NGINX_CLIENT_CLOSED_REQUEST_title, "Klijent je zatvorio vezu") \
    x(sr_latn, NGINX_CLIENT_CLOSED_REQUEST_sentence, "Klijent je zatvorio vezu pre nego što je server odgovorio.") \

#endif
