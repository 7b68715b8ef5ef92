/* http4xx_text_sk.h - the texts of http4xx_text.h in slovenčina (sk).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:c9c9cab12856e933
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_SK_H_
#define HTTP4XX_TEXT_SK_H_

#define HTTP4XX_TEXT_SK_(x) \
    x(sk, tag, "sk") \
    x(sk, language, "slovenčina") \
    x(sk, direction, "ltr") \
    x(sk, official, "oficiálny") \
    x(sk, unofficial_before, "neoficiálny (") \
    x(sk, unofficial_after, ")") \
    x(sk, substatus, "čiastkové stavové kódy") \
    x(sk, title, "Chyby na strane klienta") \
    x(sk, sentence, "Kódy od 400 do 499 znamenajú, že podľa servera je chyba na strane klienta: v adrese, v obsahu alebo v tom, na čo má klient oprávnenie.") \
    x(sk, BAD_REQUEST_title, "Chybná požiadavka") \
    x(sk, BAD_REQUEST_sentence, "Server požiadavke neporozumel, pretože bola chybne zostavená alebo neúplná.") \
    x(sk, UNAUTHORIZED_title, "Nie ste prihlásení") \
    x(sk, UNAUTHORIZED_sentence, "Ak to chcete zobraziť, musíte sa prihlásiť, napríklad platným používateľským menom a heslom.") \
    x(sk, PAYMENT_REQUIRED_title, "Vyžaduje sa platba") \
    x(sk, PAYMENT_REQUIRED_sentence, "Toto je dostupné len pre tých, ktorí za to zaplatili.") \
    x(sk, FORBIDDEN_title, "Prístup zamietnutý") \
    x(sk, FORBIDDEN_sentence, "Server požiadavke porozumel, ale nemáte oprávnenie toto urobiť alebo zobraziť.") \
    x(sk, NOT_FOUND_title, "Nenájdené") \
    x(sk, NOT_FOUND_sentence, "Na tejto adrese sa nič nenašlo; skontrolujte, či je napísaná správne, alebo začnite hľadať na úvodnej stránke.") \
    x(sk, METHOD_NOT_ALLOWED_title, "Metóda nie je povolená") \
    x(sk, METHOD_NOT_ALLOWED_sentence, "Zdroj existuje, ale nedá sa použiť požadovaným spôsobom.") \
    x(sk, NOT_ACCEPTABLE_title, "Žiadna prijateľná verzia") \
    x(sk, NOT_ACCEPTABLE_sentence, "Zdroj nie je k dispozícii v nijakom formáte ani jazyku, ktorý váš program prijíma.") \
    x(sk, PROXY_AUTHENTICATION_REQUIRED_title, "Vyžaduje sa prihlásenie na proxy server") \
    x(sk, PROXY_AUTHENTICATION_REQUIRED_sentence, "Musíte sa prihlásiť na proxy server, až potom cezeň požiadavka prejde.") \
    x(sk, REQUEST_TIMEOUT_title, "Časový limit požiadavky vypršal") \
    x(sk, REQUEST_TIMEOUT_sentence, "Server prestal čakať, pretože požiadavka prichádzala príliš dlho; môžete ju odoslať znova.") \
    x(sk, CONFLICT_title, "Konflikt") \
    x(sk, CONFLICT_sentence, "Požiadavka je v rozpore so súčasným stavom zdroja; načítajte najnovšiu verziu a skúste to znova.") \
    x(sk, GONE_title, "Natrvalo odstránené") \
    x(sk, GONE_sentence, "To, čo tu bolo, bolo natrvalo odstránené; odkazy na túto adresu by sa preto mali vymazať.") \
    x(sk, LENGTH_REQUIRED_title, "Vyžaduje sa dĺžka obsahu") \
    x(sk, LENGTH_REQUIRED_sentence, "Server prijme požiadavku, len ak je v nej uvedená dĺžka jej obsahu.") \
    x(sk, PRECONDITION_FAILED_title, "Predbežná podmienka nie je splnená") \
    x(sk, PRECONDITION_FAILED_sentence, "Podmienka uvedená v požiadavke nie je splnená, napríklad preto, že sa zdroj medzičasom zmenil.") \
    x(sk, CONTENT_TOO_LARGE_title, "Príliš veľký obsah") \
    x(sk, CONTENT_TOO_LARGE_sentence, "Odoslané údaje sú väčšie, ako je server ochotný prijať; skúste odoslať niečo menšie.") \
    x(sk, URI_TOO_LONG_title, "Príliš dlhá adresa") \
    x(sk, URI_TOO_LONG_sentence, "Adresa v požiadavke je dlhšia, ako je server ochotný čítať.") \
    x(sk, UNSUPPORTED_MEDIA_TYPE_title, "Nepodporovaný typ média") \
    x(sk, UNSUPPORTED_MEDIA_TYPE_sentence, "Server nepodporuje formát odoslaných údajov.") \
    x(sk, RANGE_NOT_SATISFIABLE_title, "Rozsah nie je k dispozícii") \
    x(sk, RANGE_NOT_SATISFIABLE_sentence, "Požadovaná časť zdroja neexistuje; možno leží až za jeho koncom.") \
    x(sk, EXPECTATION_FAILED_title, "Očakávanie sa nedá splniť") \
    x(sk, EXPECTATION_FAILED_sentence, "Server nemôže splniť očakávanie uvedené v požiadavke.") \
    x(sk, IM_A_TEAPOT_title, "Som čajník") \
    x(sk, IM_A_TEAPOT_sentence, "Server odmieta variť kávu, pretože je čajník: malý, bachratý a neoblomný.") \
    x(sk, MISDIRECTED_REQUEST_title, "Nesprávny server") \
    x(sk, MISDIRECTED_REQUEST_sentence, "Požiadavka prišla na server, ktorý túto adresu neobsluhuje; skúste to znova cez nové spojenie.") \
    x(sk, UNPROCESSABLE_CONTENT_title, "Obsah sa nedá spracovať") \
    x(sk, UNPROCESSABLE_CONTENT_sentence, "Server porozumel formátu odoslaných údajov, ale niečo v nich nie je platné.") \
    x(sk, LOCKED_title, "Uzamknuté") \
    x(sk, LOCKED_sentence, "Zdroj je uzamknutý a pred zmenou ho treba odomknúť.") \
    x(sk, FAILED_DEPENDENCY_title, "Zlyhanie závislosti") \
    x(sk, FAILED_DEPENDENCY_sentence, "Požiadavku nebolo možné vykonať, pretože zlyhala iná, od ktorej závisí.") \
    x(sk, TOO_EARLY_title, "Príliš skoro") \
    x(sk, TOO_EARLY_sentence, "Server nechce spracovať požiadavku, ktorá by mohla byť opakovaním skoršej; keď bude spojenie zabezpečené, váš program by ju mal odoslať znova.") \
    x(sk, UPGRADE_REQUIRED_title, "Vyžaduje sa prechod na iný protokol") \
    x(sk, UPGRADE_REQUIRED_sentence, "Server na túto požiadavku odpovedá len cez iný protokol, na ktorý musí váš program prejsť.") \
    x(sk, PRECONDITION_REQUIRED_title, "Vyžaduje sa predbežná podmienka") \
    x(sk, PRECONDITION_REQUIRED_sentence, "Server vyžaduje, aby bolo v požiadavke uvedené, ktorej verzie sa týka, inak by mohol niekto prepísať cudzie zmeny.") \
    x(sk, TOO_MANY_REQUESTS_title, "Príliš veľa požiadaviek") \
    x(sk, TOO_MANY_REQUESTS_sentence, "V krátkom čase ste odoslali príliš veľa požiadaviek; chvíľu počkajte, kým to skúsite znova.") \
    x(sk, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "Príliš veľké polia hlavičky") \
    x(sk, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "Polia hlavičky požiadavky sú príliš veľké; môže pomôcť vymazanie súborov cookie tohto webu.") \
    x(sk, IIS_LOGIN_TIMEOUT_title, "Platnosť relácie vypršala") \
    x(sk, IIS_LOGIN_TIMEOUT_sentence, "Boli ste odhlásení pre príliš dlhú nečinnosť; prihláste sa znova.") \
    x(sk, NGINX_NO_RESPONSE_title, "Spojenie ukončené bez odpovede") \
    x(sk, NGINX_NO_RESPONSE_sentence, "Server ukončil spojenie bez odpovede; takto odmieta nežiaduce požiadavky.") \
    x(sk, IIS_RETRY_WITH_title, "Skúste to znova s ďalšími informáciami") \
    x(sk, IIS_RETRY_WITH_sentence, "Server potrebuje na vykonanie požiadavky ďalšie informácie; doplňte ich a skúste to znova.") \
    x(sk, UNAVAILABLE_FOR_LEGAL_REASONS_title, "Nedostupné z právnych dôvodov") \
    x(sk, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "Server toto nesmie zobraziť pre uplatnený právny nárok.") \
    x(sk, IIS_REDIRECT_title, "Použite iný server") \
    x(sk, IIS_REDIRECT_sentence, "Vaša poštová schránka je na inom serveri alebo je cez iný lepšie dostupná; váš program by sa mal pripájať práve k nemu.") \
    x(sk, NGINX_REQUEST_HEADER_TOO_LARGE_title, "Príliš veľká hlavička požiadavky") \
    x(sk, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "Hlavička požiadavky alebo niektorý jej riadok presahuje veľkosť, ktorú server prijíma; môže pomôcť vymazanie súborov cookie.") \
    x(sk, NGINX_SSL_CERTIFICATE_ERROR_title, "Chyba klientskeho certifikátu") \
    x(sk, NGINX_SSL_CERTIFICATE_ERROR_sentence, "Certifikát, ktorý váš program predložil, nie je platný.") \
    x(sk, NGINX_SSL_CERTIFICATE_REQUIRED_title, "Vyžaduje sa klientsky certifikát") \
    x(sk, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "Server vyžaduje klientsky certifikát, ale váš program nijaký nepredložil.") \
    x(sk, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "Požiadavka HTTP odoslaná na port HTTPS") \
    x(sk, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "Požiadavka prišla nešifrovaná na port pre šifrované spojenia; použite adresu, ktorá sa začína na https.") \
    x(sk, NGINX_INVALID_HOST_title, "Neplatný názov hostiteľa") \
    x(sk, NGINX_INVALID_HOST_sentence, "Názov hostiteľa v požiadavke nie je platný; skontrolujte, či je adresa napísaná správne.") \
    x(sk, NGINX_CLIENT_CLOSED_REQUEST_title, "Klient ukončil spojenie") \
    x(sk, NGINX_CLIENT_CLOSED_REQUEST_sentence, "Klient ukončil spojenie skôr, ako server odpovedal.") \

#endif
