/* http4xx_text_sk.h - the texts of http4xx_text.h in slovenčina (sk).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_SK_H_
#define HTTP4XX_TEXT_SK_H_

#define HTTP4XX_TEXT_SK_(X) \
    X(sk, TAG, "sk") \
    X(sk, LANGUAGE, "slovenčina") \
    X(sk, DIRECTION, "ltr") \
    X(sk, OFFICIAL, "oficiálny") \
    X(sk, UNOFFICIAL_BEFORE, "neoficiálny (") \
    X(sk, UNOFFICIAL_AFTER, ")") \
    X(sk, SUBSTATUS, "čiastkové stavové kódy") \
    X(sk, TITLE, "Chyby na strane klienta") \
    X(sk, SENTENCE, "Kódy od 400 do 499 znamenajú, že podľa servera je chyba na strane klienta: v adrese, v obsahu alebo v tom, na čo má klient oprávnenie.") \
    X(sk, BAD_REQUEST_TITLE, "Chybná požiadavka") \
    X(sk, BAD_REQUEST_SENTENCE, "Server požiadavke neporozumel, pretože bola chybne zostavená alebo neúplná.") \
    X(sk, UNAUTHORIZED_TITLE, "Nie ste prihlásení") \
    X(sk, UNAUTHORIZED_SENTENCE, "Ak to chcete zobraziť, musíte sa prihlásiť, napríklad platným používateľským menom a heslom.") \
    X(sk, PAYMENT_REQUIRED_TITLE, "Vyžaduje sa platba") \
    X(sk, PAYMENT_REQUIRED_SENTENCE, "Toto je dostupné len pre tých, ktorí za to zaplatili.") \
    X(sk, FORBIDDEN_TITLE, "Prístup zamietnutý") \
    X(sk, FORBIDDEN_SENTENCE, "Server požiadavke porozumel, ale nemáte oprávnenie toto urobiť alebo zobraziť.") \
    X(sk, NOT_FOUND_TITLE, "Nenájdené") \
    X(sk, NOT_FOUND_SENTENCE, "Na tejto adrese sa nič nenašlo; skontrolujte, či je napísaná správne, alebo začnite hľadať na úvodnej stránke.") \
    X(sk, METHOD_NOT_ALLOWED_TITLE, "Metóda nie je povolená") \
    X(sk, METHOD_NOT_ALLOWED_SENTENCE, "Zdroj existuje, ale nedá sa použiť požadovaným spôsobom.") \
    X(sk, NOT_ACCEPTABLE_TITLE, "Žiadna prijateľná verzia") \
    X(sk, NOT_ACCEPTABLE_SENTENCE, "Zdroj nie je k dispozícii v nijakom formáte ani jazyku, ktorý váš program prijíma.") \
    X(sk, PROXY_AUTHENTICATION_REQUIRED_TITLE, "Vyžaduje sa prihlásenie na proxy server") \
    X(sk, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "Musíte sa prihlásiť na proxy server, až potom cezeň požiadavka prejde.") \
    X(sk, REQUEST_TIMEOUT_TITLE, "Časový limit požiadavky vypršal") \
    X(sk, REQUEST_TIMEOUT_SENTENCE, "Server prestal čakať, pretože požiadavka prichádzala príliš dlho; môžete ju odoslať znova.") \
    X(sk, CONFLICT_TITLE, "Konflikt") \
    X(sk, CONFLICT_SENTENCE, "Požiadavka je v rozpore so súčasným stavom zdroja; načítajte najnovšiu verziu a skúste to znova.") \
    X(sk, GONE_TITLE, "Natrvalo odstránené") \
    X(sk, GONE_SENTENCE, "To, čo tu bolo, bolo natrvalo odstránené; odkazy na túto adresu by sa preto mali vymazať.") \
    X(sk, LENGTH_REQUIRED_TITLE, "Vyžaduje sa dĺžka obsahu") \
    X(sk, LENGTH_REQUIRED_SENTENCE, "Server prijme požiadavku, len ak je v nej uvedená dĺžka jej obsahu.") \
    X(sk, PRECONDITION_FAILED_TITLE, "Predbežná podmienka nie je splnená") \
    X(sk, PRECONDITION_FAILED_SENTENCE, "Podmienka uvedená v požiadavke nie je splnená, napríklad preto, že sa zdroj medzičasom zmenil.") \
    X(sk, CONTENT_TOO_LARGE_TITLE, "Príliš veľký obsah") \
    X(sk, CONTENT_TOO_LARGE_SENTENCE, "Odoslané údaje sú väčšie, ako je server ochotný prijať; skúste odoslať niečo menšie.") \
    X(sk, URI_TOO_LONG_TITLE, "Príliš dlhá adresa") \
    X(sk, URI_TOO_LONG_SENTENCE, "Adresa v požiadavke je dlhšia, ako je server ochotný čítať.") \
    X(sk, UNSUPPORTED_MEDIA_TYPE_TITLE, "Nepodporovaný typ média") \
    X(sk, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "Server nepodporuje formát odoslaných údajov.") \
    X(sk, RANGE_NOT_SATISFIABLE_TITLE, "Rozsah nie je k dispozícii") \
    X(sk, RANGE_NOT_SATISFIABLE_SENTENCE, "Požadovaná časť zdroja neexistuje; možno leží až za jeho koncom.") \
    X(sk, EXPECTATION_FAILED_TITLE, "Očakávanie sa nedá splniť") \
    X(sk, EXPECTATION_FAILED_SENTENCE, "Server nemôže splniť očakávanie uvedené v požiadavke.") \
    X(sk, IM_A_TEAPOT_TITLE, "Som čajník") \
    X(sk, IM_A_TEAPOT_SENTENCE, "Server odmieta variť kávu, pretože je čajník: malý, bachratý a neoblomný.") \
    X(sk, MISDIRECTED_REQUEST_TITLE, "Nesprávny server") \
    X(sk, MISDIRECTED_REQUEST_SENTENCE, "Požiadavka prišla na server, ktorý túto adresu neobsluhuje; skúste to znova cez nové spojenie.") \
    X(sk, UNPROCESSABLE_CONTENT_TITLE, "Obsah sa nedá spracovať") \
    X(sk, UNPROCESSABLE_CONTENT_SENTENCE, "Server porozumel formátu odoslaných údajov, ale niečo v nich nie je platné.") \
    X(sk, LOCKED_TITLE, "Uzamknuté") \
    X(sk, LOCKED_SENTENCE, "Zdroj je uzamknutý a pred zmenou ho treba odomknúť.") \
    X(sk, FAILED_DEPENDENCY_TITLE, "Zlyhanie závislosti") \
    X(sk, FAILED_DEPENDENCY_SENTENCE, "Požiadavku nebolo možné vykonať, pretože zlyhala iná, od ktorej závisí.") \
    X(sk, TOO_EARLY_TITLE, "Príliš skoro") \
    X(sk, TOO_EARLY_SENTENCE, "Server nechce spracovať požiadavku, ktorá by mohla byť opakovaním skoršej; keď bude spojenie zabezpečené, váš program by ju mal odoslať znova.") \
    X(sk, UPGRADE_REQUIRED_TITLE, "Vyžaduje sa prechod na iný protokol") \
    X(sk, UPGRADE_REQUIRED_SENTENCE, "Server na túto požiadavku odpovedá len cez iný protokol, na ktorý musí váš program prejsť.") \
    X(sk, PRECONDITION_REQUIRED_TITLE, "Vyžaduje sa predbežná podmienka") \
    X(sk, PRECONDITION_REQUIRED_SENTENCE, "Server vyžaduje, aby bolo v požiadavke uvedené, ktorej verzie sa týka, inak by mohol niekto prepísať cudzie zmeny.") \
    X(sk, TOO_MANY_REQUESTS_TITLE, "Príliš veľa požiadaviek") \
    X(sk, TOO_MANY_REQUESTS_SENTENCE, "V krátkom čase ste odoslali príliš veľa požiadaviek; chvíľu počkajte, kým to skúsite znova.") \
    X(sk, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "Príliš veľké polia hlavičky") \
    X(sk, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "Polia hlavičky požiadavky sú príliš veľké; môže pomôcť vymazanie súborov cookie tohto webu.") \
    X(sk, IIS_LOGIN_TIMEOUT_TITLE, "Platnosť relácie vypršala") \
    X(sk, IIS_LOGIN_TIMEOUT_SENTENCE, "Boli ste odhlásení pre príliš dlhú nečinnosť; prihláste sa znova.") \
    X(sk, NGINX_NO_RESPONSE_TITLE, "Spojenie ukončené bez odpovede") \
    X(sk, NGINX_NO_RESPONSE_SENTENCE, "Server ukončil spojenie bez odpovede; takto odmieta nežiaduce požiadavky.") \
    X(sk, IIS_RETRY_WITH_TITLE, "Skúste to znova s ďalšími informáciami") \
    X(sk, IIS_RETRY_WITH_SENTENCE, "Server potrebuje na vykonanie požiadavky ďalšie informácie; doplňte ich a skúste to znova.") \
    X(sk, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "Nedostupné z právnych dôvodov") \
    X(sk, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "Server toto nesmie zobraziť pre uplatnený právny nárok.") \
    X(sk, IIS_REDIRECT_TITLE, "Použite iný server") \
    X(sk, IIS_REDIRECT_SENTENCE, "Vaša poštová schránka je na inom serveri alebo je cez iný lepšie dostupná; váš program by sa mal pripájať práve k nemu.") \
    X(sk, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "Príliš veľká hlavička požiadavky") \
    X(sk, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "Hlavička požiadavky alebo niektorý jej riadok presahuje veľkosť, ktorú server prijíma; môže pomôcť vymazanie súborov cookie.") \
    X(sk, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "Chyba klientskeho certifikátu") \
    X(sk, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "Certifikát, ktorý váš program predložil, nie je platný.") \
    X(sk, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "Vyžaduje sa klientsky certifikát") \
    X(sk, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "Server vyžaduje klientsky certifikát, ale váš program nijaký nepredložil.") \
    X(sk, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "Požiadavka HTTP odoslaná na port HTTPS") \
    X(sk, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "Požiadavka prišla nešifrovaná na port pre šifrované spojenia; použite adresu, ktorá sa začína na https.") \
    X(sk, NGINX_INVALID_HOST_TITLE, "Neplatný názov hostiteľa") \
    X(sk, NGINX_INVALID_HOST_SENTENCE, "Názov hostiteľa v požiadavke nie je platný; skontrolujte, či je adresa napísaná správne.") \
    X(sk, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "Klient ukončil spojenie") \
    X(sk, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "Klient ukončil spojenie skôr, ako server odpovedal.") \

#endif
