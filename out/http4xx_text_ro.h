/* http4xx_text_ro.h - the texts of http4xx_text.h in română (ro).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_RO_H_
#define HTTP4XX_TEXT_RO_H_

#define HTTP4XX_TEXT_RO_(X) \
    X(ro, TAG, "ro") \
    X(ro, LANGUAGE, "română") \
    X(ro, DIRECTION, "ltr") \
    X(ro, OFFICIAL, "oficial") \
    X(ro, UNOFFICIAL_BEFORE, "neoficial (") \
    X(ro, UNOFFICIAL_AFTER, ")") \
    X(ro, SUBSTATUS, "coduri de substare") \
    X(ro, TITLE, "Erori ale clientului") \
    X(ro, SENTENCE, "Codurile de la 400 la 499 arată că, pentru server, eroarea este de partea clientului: în adresă, în conținut sau în ceea ce i se permite să facă.") \
    X(ro, BAD_REQUEST_TITLE, "Cerere incorectă") \
    X(ro, BAD_REQUEST_SENTENCE, "Serverul nu a înțeles cererea, deoarece avea o formă greșită sau era incompletă.") \
    X(ro, UNAUTHORIZED_TITLE, "Autentificare necesară") \
    X(ro, UNAUTHORIZED_SENTENCE, "Trebuie să vă autentificați, de exemplu cu un nume de utilizator și o parolă valide, pentru a vedea acest conținut.") \
    X(ro, PAYMENT_REQUIRED_TITLE, "Plată necesară") \
    X(ro, PAYMENT_REQUIRED_SENTENCE, "Acest conținut este disponibil numai celor care au plătit pentru el.") \
    X(ro, FORBIDDEN_TITLE, "Acces interzis") \
    X(ro, FORBIDDEN_SENTENCE, "Serverul a înțeles cererea, dar nu aveți permisiunea de a face sau de a vedea acest lucru.") \
    X(ro, NOT_FOUND_TITLE, "Resursa nu a fost găsită") \
    X(ro, NOT_FOUND_SENTENCE, "La această adresă nu s-a găsit nimic; verificați dacă este scrisă corect sau căutați pornind de la pagina principală.") \
    X(ro, METHOD_NOT_ALLOWED_TITLE, "Metodă nepermisă") \
    X(ro, METHOD_NOT_ALLOWED_SENTENCE, "Resursa există, dar nu poate fi folosită în modul cerut.") \
    X(ro, NOT_ACCEPTABLE_TITLE, "Nicio versiune acceptabilă") \
    X(ro, NOT_ACCEPTABLE_SENTENCE, "Resursa nu există în niciun format și în nicio limbă pe care să le accepte programul dumneavoastră.") \
    X(ro, PROXY_AUTHENTICATION_REQUIRED_TITLE, "Autentificare necesară la proxy") \
    X(ro, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "Trebuie să vă autentificați la serverul proxy înainte ca acesta să lase cererea să treacă.") \
    X(ro, REQUEST_TIMEOUT_TITLE, "Timp de așteptare depășit") \
    X(ro, REQUEST_TIMEOUT_SENTENCE, "Serverul nu a mai așteptat cererea, care întârziase prea mult; o puteți trimite din nou.") \
    X(ro, CONFLICT_TITLE, "Conflict") \
    X(ro, CONFLICT_SENTENCE, "Cererea contrazice starea actuală a resursei; preluați cea mai nouă versiune și încercați din nou.") \
    X(ro, GONE_TITLE, "Eliminat definitiv") \
    X(ro, GONE_SENTENCE, "Ceea ce se afla aici a fost eliminat definitiv, așa că linkurile către această adresă ar trebui șterse.") \
    X(ro, LENGTH_REQUIRED_TITLE, "Este necesară lungimea conținutului") \
    X(ro, LENGTH_REQUIRED_SENTENCE, "Serverul acceptă cererea numai dacă aceasta indică lungimea conținutului său.") \
    X(ro, PRECONDITION_FAILED_TITLE, "Condiție prealabilă neîndeplinită") \
    X(ro, PRECONDITION_FAILED_SENTENCE, "O condiție din cerere nu este îndeplinită, de exemplu pentru că resursa s-a schimbat între timp.") \
    X(ro, CONTENT_TOO_LARGE_TITLE, "Conținut prea mare") \
    X(ro, CONTENT_TOO_LARGE_SENTENCE, "Ceea ce s-a trimis este mai mare decât acceptă serverul; încercați cu ceva mai mic.") \
    X(ro, URI_TOO_LONG_TITLE, "Adresă prea lungă") \
    X(ro, URI_TOO_LONG_SENTENCE, "Adresa din cerere este mai lungă decât acceptă serverul.") \
    X(ro, UNSUPPORTED_MEDIA_TYPE_TITLE, "Tip media neacceptat") \
    X(ro, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "Serverul nu acceptă formatul datelor trimise.") \
    X(ro, RANGE_NOT_SATISFIABLE_TITLE, "Interval indisponibil") \
    X(ro, RANGE_NOT_SATISFIABLE_SENTENCE, "Partea cerută din resursă nu există; este posibil să se afle dincolo de sfârșitul acesteia.") \
    X(ro, EXPECTATION_FAILED_TITLE, "Așteptarea nu poate fi îndeplinită") \
    X(ro, EXPECTATION_FAILED_SENTENCE, "Serverul nu poate îndeplini așteptarea exprimată în cerere.") \
    X(ro, IM_A_TEAPOT_TITLE, "Sunt un ceainic") \
    X(ro, IM_A_TEAPOT_SENTENCE, "Serverul refuză să facă cafea, pentru că este un ceainic: mic, rotofei și hotărât să rămână așa.") \
    X(ro, MISDIRECTED_REQUEST_TITLE, "Server greșit") \
    X(ro, MISDIRECTED_REQUEST_SENTENCE, "Cererea a ajuns la un server care nu răspunde de această adresă; încercați din nou printr-o conexiune nouă.") \
    X(ro, UNPROCESSABLE_CONTENT_TITLE, "Conținutul nu poate fi procesat") \
    X(ro, UNPROCESSABLE_CONTENT_SENTENCE, "Serverul a înțeles formatul datelor trimise, dar ceva din ele nu este valid.") \
    X(ro, LOCKED_TITLE, "Resursă blocată") \
    X(ro, LOCKED_SENTENCE, "Resursa este blocată și trebuie deblocată înainte de a putea fi modificată.") \
    X(ro, FAILED_DEPENDENCY_TITLE, "Dependență eșuată") \
    X(ro, FAILED_DEPENDENCY_SENTENCE, "Cererea nu a putut fi îndeplinită, deoarece a eșuat o altă cerere, de care depinde.") \
    X(ro, TOO_EARLY_TITLE, "Prea devreme") \
    X(ro, TOO_EARLY_SENTENCE, "Serverul nu vrea să proceseze o cerere care ar putea fi o repetare; programul dumneavoastră ar trebui să o trimită din nou după securizarea conexiunii.") \
    X(ro, UPGRADE_REQUIRED_TITLE, "Este necesar alt protocol") \
    X(ro, UPGRADE_REQUIRED_SENTENCE, "Serverul răspunde la această cerere numai printr-un alt protocol, la care trebuie să treacă programul dumneavoastră.") \
    X(ro, PRECONDITION_REQUIRED_TITLE, "Condiție prealabilă necesară") \
    X(ro, PRECONDITION_REQUIRED_SENTENCE, "Serverul impune să se precizeze în cerere la ce versiune se referă aceasta, pentru ca nimeni să nu suprascrie modificările altora.") \
    X(ro, TOO_MANY_REQUESTS_TITLE, "Prea multe cereri") \
    X(ro, TOO_MANY_REQUESTS_SENTENCE, "Ați trimis prea multe cereri într-un timp scurt; așteptați puțin înainte de a încerca din nou.") \
    X(ro, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "Câmpuri de antet prea mari") \
    X(ro, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "Câmpurile de antet ale cererii sunt prea mari; ștergerea cookie-urilor acestui site ar putea ajuta.") \
    X(ro, IIS_LOGIN_TIMEOUT_TITLE, "Sesiunea a expirat") \
    X(ro, IIS_LOGIN_TIMEOUT_SENTENCE, "Sesiunea a fost închisă, deoarece a trecut prea mult timp fără activitate; autentificați-vă din nou.") \
    X(ro, NGINX_NO_RESPONSE_TITLE, "Conexiune închisă fără răspuns") \
    X(ro, NGINX_NO_RESPONSE_SENTENCE, "Serverul a închis conexiunea fără să răspundă, așa cum procedează pentru a respinge cererile nedorite.") \
    X(ro, IIS_RETRY_WITH_TITLE, "Reîncercați cu mai multe informații") \
    X(ro, IIS_RETRY_WITH_SENTENCE, "Serverul are nevoie de mai multe informații pentru a îndeplini cererea; adăugați-le și încercați din nou.") \
    X(ro, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "Indisponibil din motive legale") \
    X(ro, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "Din cauza unei cerințe legale, serverul nu are voie să afișeze acest conținut.") \
    X(ro, IIS_REDIRECT_TITLE, "Folosiți alt server") \
    X(ro, IIS_REDIRECT_SENTENCE, "Cutia dumneavoastră poștală se află pe alt server sau este mai ușor accesibilă prin altul; programul dumneavoastră ar trebui să îl folosească pe acela.") \
    X(ro, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "Antetul cererii este prea mare") \
    X(ro, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "O linie din antetul cererii sau antetul în întregime este mai mare decât acceptă serverul; ștergerea unor cookie-uri ar putea ajuta.") \
    X(ro, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "Eroare la certificatul de client") \
    X(ro, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "Certificatul prezentat de programul dumneavoastră nu este valid.") \
    X(ro, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "Certificat de client necesar") \
    X(ro, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "Serverul cere un certificat de client, dar programul dumneavoastră nu a prezentat niciunul.") \
    X(ro, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "HTTP trimis la un port HTTPS") \
    X(ro, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "Cererea a sosit necriptată la un port pentru conexiuni criptate; folosiți o adresă care începe cu https.") \
    X(ro, NGINX_INVALID_HOST_TITLE, "Nume de gazdă nevalid") \
    X(ro, NGINX_INVALID_HOST_SENTENCE, "Numele de gazdă din cerere nu este valid; verificați dacă adresa este scrisă corect.") \
    X(ro, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "Clientul a închis conexiunea") \
    X(ro, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "Clientul a închis conexiunea înainte ca serverul să răspundă.") \

#endif
