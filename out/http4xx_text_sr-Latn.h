/* http4xx_text_sr-Latn.h - the texts of http4xx_text.h in srpski (sr-Latn).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_SR_LATN_H_
#define HTTP4XX_TEXT_SR_LATN_H_

#define HTTP4XX_TEXT_SR_LATN_(X) \
    X(sr_latn, TAG, "sr-Latn") \
    X(sr_latn, LANGUAGE, "srpski") \
    X(sr_latn, DIRECTION, "ltr") \
    X(sr_latn, OFFICIAL, "zvaničan") \
    X(sr_latn, UNOFFICIAL_BEFORE, "nezvaničan (") \
    X(sr_latn, UNOFFICIAL_AFTER, ")") \
    X(sr_latn, SUBSTATUS, "kodovi podstatusa") \
    X(sr_latn, TITLE, "Greške na strani klijenta") \
    X(sr_latn, SENTENCE, "Kodovi od 400 do 499 znače da server smatra da je greška na strani klijenta: u adresi, u sadržaju ili u njegovim ovlašćenjima.") \
    X(sr_latn, BAD_REQUEST_TITLE, "Neispravan zahtev") \
    X(sr_latn, BAD_REQUEST_SENTENCE, "Server nije razumeo zahtev jer je bio pogrešno sastavljen ili nepotpun.") \
    X(sr_latn, UNAUTHORIZED_TITLE, "Niste prijavljeni") \
    X(sr_latn, UNAUTHORIZED_SENTENCE, "Da biste ovo videli, morate se prijaviti, na primer ispravnim korisničkim imenom i lozinkom.") \
    X(sr_latn, PAYMENT_REQUIRED_TITLE, "Potrebno je plaćanje") \
    X(sr_latn, PAYMENT_REQUIRED_SENTENCE, "Ovo je dostupno samo onima koji su za to platili.") \
    X(sr_latn, FORBIDDEN_TITLE, "Pristup odbijen") \
    X(sr_latn, FORBIDDEN_SENTENCE, "Server je razumeo zahtev, ali nemate dozvolu da ovo uradite ili vidite.") \
    X(sr_latn, NOT_FOUND_TITLE, "Nije pronađeno") \
    X(sr_latn, NOT_FOUND_SENTENCE, "Na ovoj adresi nije pronađeno ništa; proverite da li je ispravno napisana ili krenite od početne stranice.") \
    X(sr_latn, METHOD_NOT_ALLOWED_TITLE, "Metod nije dozvoljen") \
    X(sr_latn, METHOD_NOT_ALLOWED_SENTENCE, "Resurs postoji, ali ne može da se koristi na traženi način.") \
    X(sr_latn, NOT_ACCEPTABLE_TITLE, "Nema prihvatljive verzije") \
    X(sr_latn, NOT_ACCEPTABLE_SENTENCE, "Resurs nije dostupan ni u jednom formatu ni na jednom jeziku koji vaš program prihvata.") \
    X(sr_latn, PROXY_AUTHENTICATION_REQUIRED_TITLE, "Potrebna je prijava na proksi server") \
    X(sr_latn, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "Morate se prijaviti na proksi server pre nego što zahtev može da prođe kroz njega.") \
    X(sr_latn, REQUEST_TIMEOUT_TITLE, "Isteklo je vreme za zahtev") \
    X(sr_latn, REQUEST_TIMEOUT_SENTENCE, "Server je prestao da čeka jer je zahtev predugo pristizao; možete ponovo da ga pošaljete.") \
    X(sr_latn, CONFLICT_TITLE, "Sukob") \
    X(sr_latn, CONFLICT_SENTENCE, "Zahtev je u suprotnosti sa trenutnim stanjem resursa; preuzmite najnoviju verziju i pokušajte ponovo.") \
    X(sr_latn, GONE_TITLE, "Trajno uklonjeno") \
    X(sr_latn, GONE_SENTENCE, "Ono što je bilo ovde trajno je uklonjeno, pa linkove koji vode ovamo treba obrisati.") \
    X(sr_latn, LENGTH_REQUIRED_TITLE, "Potrebna je dužina sadržaja") \
    X(sr_latn, LENGTH_REQUIRED_SENTENCE, "Server prihvata zahtev samo ako je u njemu navedena dužina sadržaja.") \
    X(sr_latn, PRECONDITION_FAILED_TITLE, "Preduslov nije ispunjen") \
    X(sr_latn, PRECONDITION_FAILED_SENTENCE, "Uslov naveden u zahtevu nije ispunjen, na primer zato što se resurs u međuvremenu promenio.") \
    X(sr_latn, CONTENT_TOO_LARGE_TITLE, "Prevelik sadržaj") \
    X(sr_latn, CONTENT_TOO_LARGE_SENTENCE, "Poslati podaci su veći nego što je server spreman da primi; pokušajte sa nečim manjim.") \
    X(sr_latn, URI_TOO_LONG_TITLE, "Predugačka adresa") \
    X(sr_latn, URI_TOO_LONG_SENTENCE, "Adresa u zahtevu je duža nego što je server spreman da pročita.") \
    X(sr_latn, UNSUPPORTED_MEDIA_TYPE_TITLE, "Nepodržan tip medija") \
    X(sr_latn, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "Server ne podržava format poslatih podataka.") \
    X(sr_latn, RANGE_NOT_SATISFIABLE_TITLE, "Opseg nije dostupan") \
    X(sr_latn, RANGE_NOT_SATISFIABLE_SENTENCE, "Traženi deo resursa ne postoji; možda je već iza njegovog kraja.") \
    X(sr_latn, EXPECTATION_FAILED_TITLE, "Očekivanje ne može da se ispuni") \
    X(sr_latn, EXPECTATION_FAILED_SENTENCE, "Server ne može da ispuni očekivanje navedeno u zahtevu.") \
    X(sr_latn, IM_A_TEAPOT_TITLE, "Ja sam čajnik") \
    X(sr_latn, IM_A_TEAPOT_SENTENCE, "Server odbija da skuva kafu jer je čajnik: mali, trbušast i nepopustljiv.") \
    X(sr_latn, MISDIRECTED_REQUEST_TITLE, "Pogrešan server") \
    X(sr_latn, MISDIRECTED_REQUEST_SENTENCE, "Zahtev je stigao na server koji nije nadležan za ovu adresu; pokušajte ponovo preko nove veze.") \
    X(sr_latn, UNPROCESSABLE_CONTENT_TITLE, "Sadržaj ne može da se obradi") \
    X(sr_latn, UNPROCESSABLE_CONTENT_SENTENCE, "Server je razumeo format poslatih podataka, ali nešto u njima nije ispravno.") \
    X(sr_latn, LOCKED_TITLE, "Zaključano") \
    X(sr_latn, LOCKED_SENTENCE, "Resurs je zaključan i mora da se otključa pre nego što može da se izmeni.") \
    X(sr_latn, FAILED_DEPENDENCY_TITLE, "Neuspela zavisnost") \
    X(sr_latn, FAILED_DEPENDENCY_SENTENCE, "Zahtev nije mogao da se izvrši jer nije uspeo drugi od kojeg zavisi.") \
    X(sr_latn, TOO_EARLY_TITLE, "Prerano") \
    X(sr_latn, TOO_EARLY_SENTENCE, "Server ne želi da obradi zahtev koji bi mogao da bude ponavljanje ranijeg; vaš program treba ponovo da ga pošalje kada veza bude bezbedna.") \
    X(sr_latn, UPGRADE_REQUIRED_TITLE, "Potreban je prelazak na drugi protokol") \
    X(sr_latn, UPGRADE_REQUIRED_SENTENCE, "Server na ovaj zahtev odgovara samo preko drugog protokola, na koji vaš program mora da pređe.") \
    X(sr_latn, PRECONDITION_REQUIRED_TITLE, "Potreban je preduslov") \
    X(sr_latn, PRECONDITION_REQUIRED_SENTENCE, "Server traži da se u zahtevu navede na koju verziju se odnosi, kako niko ne bi prebrisao tuđe izmene.") \
    X(sr_latn, TOO_MANY_REQUESTS_TITLE, "Previše zahteva") \
    X(sr_latn, TOO_MANY_REQUESTS_SENTENCE, "Za kratko vreme ste poslali previše zahteva; sačekajte malo pre nego što pokušate ponovo.") \
    X(sr_latn, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "Prevelika polja zaglavlja") \
    X(sr_latn, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "Polja zaglavlja zahteva su prevelika; može pomoći da obrišete kolačiće ovog sajta.") \
    X(sr_latn, IIS_LOGIN_TIMEOUT_TITLE, "Sesija je istekla") \
    X(sr_latn, IIS_LOGIN_TIMEOUT_SENTENCE, "Odjavljeni ste jer ste predugo bili neaktivni; prijavite se ponovo.") \
    X(sr_latn, NGINX_NO_RESPONSE_TITLE, "Veza zatvorena bez odgovora") \
    X(sr_latn, NGINX_NO_RESPONSE_SENTENCE, "Server je zatvorio vezu bez odgovora; tako odbija neželjene zahteve.") \
    X(sr_latn, IIS_RETRY_WITH_TITLE, "Pokušajte ponovo sa više podataka") \
    X(sr_latn, IIS_RETRY_WITH_SENTENCE, "Serveru je za izvršenje zahteva potrebno više podataka; dodajte ih i pokušajte ponovo.") \
    X(sr_latn, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "Nedostupno iz pravnih razloga") \
    X(sr_latn, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "Server ovo ne sme da prikaže zbog pravnog zahteva.") \
    X(sr_latn, IIS_REDIRECT_TITLE, "Koristite drugi server") \
    X(sr_latn, IIS_REDIRECT_SENTENCE, "Vaše poštansko sanduče je na drugom serveru ili je preko drugog lakše dostupno; vaš program treba da koristi taj server.") \
    X(sr_latn, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "Preveliko zaglavlje zahteva") \
    X(sr_latn, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "Zaglavlje zahteva ili neki njegov red prelazi veličinu koju server prihvata; može pomoći da obrišete kolačiće.") \
    X(sr_latn, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "Greška klijentskog sertifikata") \
    X(sr_latn, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "Sertifikat koji je vaš program priložio nije ispravan.") \
    X(sr_latn, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "Potreban je klijentski sertifikat") \
    X(sr_latn, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "Server zahteva klijentski sertifikat, ali vaš program nije priložio nijedan.") \
    X(sr_latn, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "HTTP zahtev poslat na HTTPS port") \
    X(sr_latn, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "Zahtev je stigao nešifrovan na port za šifrovane veze; koristite adresu koja počinje sa https.") \
    X(sr_latn, NGINX_INVALID_HOST_TITLE, "Neispravno ime hosta") \
    X(sr_latn, NGINX_INVALID_HOST_SENTENCE, "Ime hosta u zahtevu nije ispravno; proverite da li je adresa ispravno napisana.") \
    X(sr_latn, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "Klijent je zatvorio vezu") \
    X(sr_latn, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "Klijent je zatvorio vezu pre nego što je server odgovorio.") \

#endif
