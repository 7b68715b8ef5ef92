/* http4xx_text_ro.h - the texts of http4xx_text.h in română (ro).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:aa94e2532b08a8a1
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_RO_H_
#define HTTP4XX_TEXT_RO_H_

#define HTTP4XX_TEXT_RO_(x) \
    x(ro, tag, "ro") \
    x(ro, language, "română") \
    x(ro, direction, "ltr") \
    x(ro, official, "oficial") \
    x(ro, unofficial_before, "neoficial (") \
    x(ro, unofficial_after, ")") \
    x(ro, substatus, "coduri de substare") \
    x(ro, title, "Erori ale clientului") \
    x(ro, sentence, "Codurile de la 400 la 499 arată că, pentru server, eroarea este de partea clientului: în adresă, în conținut sau în ceea ce i se permite să facă.") \
    x(ro, BAD_REQUEST_title, "Cerere incorectă") \
    x(ro, BAD_REQUEST_sentence, "Serverul nu a înțeles cererea, deoarece avea o formă greșită sau era incompletă.") \
    x(ro, UNAUTHORIZED_title, "Autentificare necesară") \
    x(ro, UNAUTHORIZED_sentence, "Trebuie să vă autentificați, de exemplu cu un nume de utilizator și o parolă valide, pentru a vedea acest conținut.") \
    x(ro, PAYMENT_REQUIRED_title, "Plată necesară") \
    x(ro, PAYMENT_REQUIRED_sentence, "Acest conținut este disponibil numai celor care au plătit pentru el.") \
    x(ro, FORBIDDEN_title, "Acces interzis") \
    x(ro, FORBIDDEN_sentence, "Serverul a înțeles cererea, dar nu aveți permisiunea de a face sau de a vedea acest lucru.") \
    x(ro, NOT_FOUND_title, "Resursa nu a fost găsită") \
    x(ro, NOT_FOUND_sentence, "La această adresă nu s-a găsit nimic; verificați dacă este scrisă corect sau căutați pornind de la pagina principală.") \
    x(ro, METHOD_NOT_ALLOWED_title, "Metodă nepermisă") \
    x(ro, METHOD_NOT_ALLOWED_sentence, "Resursa există, dar nu poate fi folosită în modul cerut.") \
    x(ro, NOT_ACCEPTABLE_title, "Nicio versiune acceptabilă") \
    x(ro, NOT_ACCEPTABLE_sentence, "Resursa nu există în niciun format și în nicio limbă pe care să le accepte programul dumneavoastră.") \
    x(ro, PROXY_AUTHENTICATION_REQUIRED_title, "Autentificare necesară la proxy") \
    x(ro, PROXY_AUTHENTICATION_REQUIRED_sentence, "Trebuie să vă autentificați la serverul proxy înainte ca acesta să lase cererea să treacă.") \
    x(ro, REQUEST_TIMEOUT_title, "Timp de așteptare depășit") \
    x(ro, REQUEST_TIMEOUT_sentence, "Serverul nu a mai așteptat cererea, care întârziase prea mult; o puteți trimite din nou.") \
    x(ro, CONFLICT_title, "Conflict") \
    x(ro, CONFLICT_sentence, "Cererea contrazice starea actuală a resursei; preluați cea mai nouă versiune și încercați din nou.") \
    x(ro, GONE_title, "Eliminat definitiv") \
    x(ro, GONE_sentence, "Ceea ce se afla aici a fost eliminat definitiv, așa că linkurile către această adresă ar trebui șterse.") \
    x(ro, LENGTH_REQUIRED_title, "Este necesară lungimea conținutului") \
    x(ro, LENGTH_REQUIRED_sentence, "Serverul acceptă cererea numai dacă aceasta indică lungimea conținutului său.") \
    x(ro, PRECONDITION_FAILED_title, "Condiție prealabilă neîndeplinită") \
    x(ro, PRECONDITION_FAILED_sentence, "O condiție din cerere nu este îndeplinită, de exemplu pentru că resursa s-a schimbat între timp.") \
    x(ro, CONTENT_TOO_LARGE_title, "Conținut prea mare") \
    x(ro, CONTENT_TOO_LARGE_sentence, "Ceea ce s-a trimis este mai mare decât acceptă serverul; încercați cu ceva mai mic.") \
    x(ro, URI_TOO_LONG_title, "Adresă prea lungă") \
    x(ro, URI_TOO_LONG_sentence, "Adresa din cerere este mai lungă decât acceptă serverul.") \
    x(ro, UNSUPPORTED_MEDIA_TYPE_title, "Tip media neacceptat") \
    x(ro, UNSUPPORTED_MEDIA_TYPE_sentence, "Serverul nu acceptă formatul datelor trimise.") \
    x(ro, RANGE_NOT_SATISFIABLE_title, "Interval indisponibil") \
    x(ro, RANGE_NOT_SATISFIABLE_sentence, "Partea cerută din resursă nu există; este posibil să se afle dincolo de sfârșitul acesteia.") \
    x(ro, EXPECTATION_FAILED_title, "Așteptarea nu poate fi îndeplinită") \
    x(ro, EXPECTATION_FAILED_sentence, "Serverul nu poate îndeplini așteptarea exprimată în cerere.") \
    x(ro, IM_A_TEAPOT_title, "Sunt un ceainic") \
    x(ro, IM_A_TEAPOT_sentence, "Serverul refuză să facă cafea, pentru că este un ceainic: mic, rotofei și hotărât să rămână așa.") \
    x(ro, MISDIRECTED_REQUEST_title, "Server greșit") \
    x(ro, MISDIRECTED_REQUEST_sentence, "Cererea a ajuns la un server care nu răspunde de această adresă; încercați din nou printr-o conexiune nouă.") \
    x(ro, UNPROCESSABLE_CONTENT_title, "Conținutul nu poate fi procesat") \
    x(ro, UNPROCESSABLE_CONTENT_sentence, "Serverul a înțeles formatul datelor trimise, dar ceva din ele nu este valid.") \
    x(ro, LOCKED_title, "Resursă blocată") \
    x(ro, LOCKED_sentence, "Resursa este blocată și trebuie deblocată înainte de a putea fi modificată.") \
    x(ro, FAILED_DEPENDENCY_title, "Dependență eșuată") \
    x(ro, FAILED_DEPENDENCY_sentence, "Cererea nu a putut fi îndeplinită, deoarece a eșuat o altă cerere, de care depinde.") \
    x(ro, TOO_EARLY_title, "Prea devreme") \
    x(ro, TOO_EARLY_sentence, "Serverul nu vrea să proceseze o cerere care ar putea fi o repetare; programul dumneavoastră ar trebui să o trimită din nou după securizarea conexiunii.") \
    x(ro, UPGRADE_REQUIRED_title, "Este necesar alt protocol") \
    x(ro, UPGRADE_REQUIRED_sentence, "Serverul răspunde la această cerere numai printr-un alt protocol, la care trebuie să treacă programul dumneavoastră.") \
    x(ro, PRECONDITION_REQUIRED_title, "Condiție prealabilă necesară") \
    x(ro, PRECONDITION_REQUIRED_sentence, "Serverul impune să se precizeze în cerere la ce versiune se referă aceasta, pentru ca nimeni să nu suprascrie modificările altora.") \
    x(ro, TOO_MANY_REQUESTS_title, "Prea multe cereri") \
    x(ro, TOO_MANY_REQUESTS_sentence, "Ați trimis prea multe cereri într-un timp scurt; așteptați puțin înainte de a încerca din nou.") \
    x(ro, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "Câmpuri de antet prea mari") \
    x(ro, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "Câmpurile de antet ale cererii sunt prea mari; ștergerea cookie-urilor acestui site ar putea ajuta.") \
    x(ro, IIS_LOGIN_TIMEOUT_title, "Sesiunea a expirat") \
    x(ro, IIS_LOGIN_TIMEOUT_sentence, "Sesiunea a fost închisă, deoarece a trecut prea mult timp fără activitate; autentificați-vă din nou.") \
    x(ro, NGINX_NO_RESPONSE_title, "Conexiune închisă fără răspuns") \
    x(ro, NGINX_NO_RESPONSE_sentence, "Serverul a închis conexiunea fără să răspundă, așa cum procedează pentru a respinge cererile nedorite.") \
    x(ro, IIS_RETRY_WITH_title, "Reîncercați cu mai multe informații") \
    x(ro, IIS_RETRY_WITH_sentence, "Serverul are nevoie de mai multe informații pentru a îndeplini cererea; adăugați-le și încercați din nou.") \
    x(ro, UNAVAILABLE_FOR_LEGAL_REASONS_title, "Indisponibil din motive legale") \
    x(ro, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "Din cauza unei cerințe legale, serverul nu are voie să afișeze acest conținut.") \
    x(ro, IIS_REDIRECT_title, "Folosiți alt server") \
    x(ro, IIS_REDIRECT_sentence, "Cutia dumneavoastră poștală se află pe alt server sau este mai ușor accesibilă prin altul; programul dumneavoastră ar trebui să îl folosească pe acela.") \
    x(ro, NGINX_REQUEST_HEADER_TOO_LARGE_title, "Antetul cererii este prea mare") \
    x(ro, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "O linie din antetul cererii sau antetul în întregime este mai mare decât acceptă serverul; ștergerea unor cookie-uri ar putea ajuta.") \
    x(ro, NGINX_SSL_CERTIFICATE_ERROR_title, "Eroare la certificatul de client") \
    x(ro, NGINX_SSL_CERTIFICATE_ERROR_sentence, "Certificatul prezentat de programul dumneavoastră nu este valid.") \
    x(ro, NGINX_SSL_CERTIFICATE_REQUIRED_title, "Certificat de client necesar") \
    x(ro, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "Serverul cere un certificat de client, dar programul dumneavoastră nu a prezentat niciunul.") \
    x(ro, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "HTTP trimis la un port HTTPS") \
    x(ro, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "Cererea a sosit necriptată la un port pentru conexiuni criptate; folosiți o adresă care începe cu https.") \
    x(ro, NGINX_INVALID_HOST_title, "Nume de gazdă nevalid") \
    x(ro, NGINX_INVALID_HOST_sentence, "Numele de gazdă din cerere nu este valid; verificați dacă adresa este scrisă corect.") \
    x(ro, NGINX_CLIENT_CLOSED_REQUEST_title, "Clientul a închis conexiunea") \
    x(ro, NGINX_CLIENT_CLOSED_REQUEST_sentence, "Clientul a închis conexiunea înainte ca serverul să răspundă.") \

#endif
