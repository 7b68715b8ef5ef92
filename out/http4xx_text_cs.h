/* http4xx_text_cs.h - the texts of http4xx_text.h in čeština (cs).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_CS_H_
#define HTTP4XX_TEXT_CS_H_

#define HTTP4XX_TEXT_CS_(X) \
    X(cs, TAG, "cs") \
    X(cs, LANGUAGE, "čeština") \
    X(cs, DIRECTION, "ltr") \
    X(cs, OFFICIAL, "oficiální") \
    X(cs, UNOFFICIAL_BEFORE, "neoficiální (") \
    X(cs, UNOFFICIAL_AFTER, ")") \
    X(cs, SUBSTATUS, "dílčí stavové kódy") \
    X(cs, TITLE, "Chyby na straně klienta") \
    X(cs, SENTENCE, "Kódy 400 až 499 znamenají, že podle serveru je chyba na straně klienta: v adrese, v obsahu nebo v tom, k čemu má klient oprávnění.") \
    X(cs, BAD_REQUEST_TITLE, "Chybný požadavek") \
    X(cs, BAD_REQUEST_SENTENCE, "Server požadavku neporozuměl, protože byl chybně sestavený nebo neúplný.") \
    X(cs, UNAUTHORIZED_TITLE, "Nejste přihlášeni") \
    X(cs, UNAUTHORIZED_SENTENCE, "Chcete-li toto zobrazit, musíte se přihlásit, například platným uživatelským jménem a heslem.") \
    X(cs, PAYMENT_REQUIRED_TITLE, "Vyžadována platba") \
    X(cs, PAYMENT_REQUIRED_SENTENCE, "Toto je dostupné jen pro ty, kdo za to zaplatili.") \
    X(cs, FORBIDDEN_TITLE, "Přístup odepřen") \
    X(cs, FORBIDDEN_SENTENCE, "Server požadavku porozuměl, ale nemáte oprávnění toto udělat nebo zobrazit.") \
    X(cs, NOT_FOUND_TITLE, "Nenalezeno") \
    X(cs, NOT_FOUND_SENTENCE, "Na této adrese nic není; zkontrolujte, zda je napsaná správně, nebo začněte hledat na úvodní stránce.") \
    X(cs, METHOD_NOT_ALLOWED_TITLE, "Metoda není povolena") \
    X(cs, METHOD_NOT_ALLOWED_SENTENCE, "Zdroj existuje, ale nelze ho použít požadovaným způsobem.") \
    X(cs, NOT_ACCEPTABLE_TITLE, "Žádná přijatelná verze") \
    X(cs, NOT_ACCEPTABLE_SENTENCE, "Zdroj není k dispozici v žádném formátu ani jazyce, který váš program přijímá.") \
    X(cs, PROXY_AUTHENTICATION_REQUIRED_TITLE, "Vyžadováno přihlášení k proxy serveru") \
    X(cs, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "Musíte se přihlásit k proxy serveru, teprve pak jím požadavek projde.") \
    X(cs, REQUEST_TIMEOUT_TITLE, "Vypršel časový limit požadavku") \
    X(cs, REQUEST_TIMEOUT_SENTENCE, "Server přestal čekat, protože požadavek přicházel příliš dlouho; můžete ho odeslat znovu.") \
    X(cs, CONFLICT_TITLE, "Konflikt") \
    X(cs, CONFLICT_SENTENCE, "Požadavek je v rozporu se současným stavem zdroje; načtěte nejnovější verzi a zkuste to znovu.") \
    X(cs, GONE_TITLE, "Trvale odstraněno") \
    X(cs, GONE_SENTENCE, "To, co zde bylo, bylo trvale odstraněno; odkazy na tuto adresu by se proto měly smazat.") \
    X(cs, LENGTH_REQUIRED_TITLE, "Vyžadována délka obsahu") \
    X(cs, LENGTH_REQUIRED_SENTENCE, "Server přijme požadavek, jen pokud je v něm uvedena délka jeho obsahu.") \
    X(cs, PRECONDITION_FAILED_TITLE, "Předběžná podmínka není splněna") \
    X(cs, PRECONDITION_FAILED_SENTENCE, "Podmínka uvedená v požadavku není splněna, například proto, že se zdroj mezitím změnil.") \
    X(cs, CONTENT_TOO_LARGE_TITLE, "Příliš velký obsah") \
    X(cs, CONTENT_TOO_LARGE_SENTENCE, "Odeslaná data jsou větší, než je server ochoten přijmout; zkuste odeslat něco menšího.") \
    X(cs, URI_TOO_LONG_TITLE, "Příliš dlouhá adresa") \
    X(cs, URI_TOO_LONG_SENTENCE, "Adresa v požadavku je delší, než je server ochoten číst.") \
    X(cs, UNSUPPORTED_MEDIA_TYPE_TITLE, "Nepodporovaný typ média") \
    X(cs, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "Server nepodporuje formát odeslaných dat.") \
    X(cs, RANGE_NOT_SATISFIABLE_TITLE, "Rozsah není k dispozici") \
    X(cs, RANGE_NOT_SATISFIABLE_SENTENCE, "Požadovaná část zdroje neexistuje; možná leží až za jeho koncem.") \
    X(cs, EXPECTATION_FAILED_TITLE, "Očekávání nelze splnit") \
    X(cs, EXPECTATION_FAILED_SENTENCE, "Server nemůže splnit očekávání uvedené v požadavku.") \
    X(cs, IM_A_TEAPOT_TITLE, "Jsem čajová konvice") \
    X(cs, IM_A_TEAPOT_SENTENCE, "Server odmítá vařit kávu, protože je čajová konvice: malá, baculatá a neoblomná.") \
    X(cs, MISDIRECTED_REQUEST_TITLE, "Nesprávný server") \
    X(cs, MISDIRECTED_REQUEST_SENTENCE, "Požadavek dorazil na server, který tuto adresu neobsluhuje; zkuste to znovu přes nové spojení.") \
    X(cs, UNPROCESSABLE_CONTENT_TITLE, "Obsah nelze zpracovat") \
    X(cs, UNPROCESSABLE_CONTENT_SENTENCE, "Server porozuměl formátu odeslaných dat, ale něco v nich není platné.") \
    X(cs, LOCKED_TITLE, "Uzamčeno") \
    X(cs, LOCKED_SENTENCE, "Zdroj je uzamčený a před změnou je nutné ho odemknout.") \
    X(cs, FAILED_DEPENDENCY_TITLE, "Selhání závislosti") \
    X(cs, FAILED_DEPENDENCY_SENTENCE, "Požadavek nebylo možné provést, protože selhal jiný, na kterém závisí.") \
    X(cs, TOO_EARLY_TITLE, "Příliš brzy") \
    X(cs, TOO_EARLY_SENTENCE, "Server nechce zpracovat požadavek, který by mohl být opakováním dřívějšího; až bude spojení zabezpečené, měl by ho váš program odeslat znovu.") \
    X(cs, UPGRADE_REQUIRED_TITLE, "Vyžadován přechod na jiný protokol") \
    X(cs, UPGRADE_REQUIRED_SENTENCE, "Server na tento požadavek odpovídá jen přes jiný protokol, na který musí váš program přejít.") \
    X(cs, PRECONDITION_REQUIRED_TITLE, "Vyžadována předběžná podmínka") \
    X(cs, PRECONDITION_REQUIRED_SENTENCE, "Server vyžaduje, aby bylo v požadavku uvedeno, které verze se týká, jinak by mohl někdo přepsat cizí změny.") \
    X(cs, TOO_MANY_REQUESTS_TITLE, "Příliš mnoho požadavků") \
    X(cs, TOO_MANY_REQUESTS_SENTENCE, "V krátké době jste odeslali příliš mnoho požadavků; chvíli počkejte, než to zkusíte znovu.") \
    X(cs, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "Příliš velká pole hlavičky") \
    X(cs, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "Pole hlavičky požadavku jsou příliš velká; může pomoci smazání cookies tohoto webu.") \
    X(cs, IIS_LOGIN_TIMEOUT_TITLE, "Platnost relace vypršela") \
    X(cs, IIS_LOGIN_TIMEOUT_SENTENCE, "Byli jste odhlášeni kvůli příliš dlouhé nečinnosti; přihlaste se znovu.") \
    X(cs, NGINX_NO_RESPONSE_TITLE, "Spojení ukončeno bez odpovědi") \
    X(cs, NGINX_NO_RESPONSE_SENTENCE, "Server ukončil spojení bez odpovědi; takto odmítá nežádoucí požadavky.") \
    X(cs, IIS_RETRY_WITH_TITLE, "Zkuste to znovu s dalšími informacemi") \
    X(cs, IIS_RETRY_WITH_SENTENCE, "Server potřebuje k provedení požadavku další informace; doplňte je a zkuste to znovu.") \
    X(cs, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "Nedostupné z právních důvodů") \
    X(cs, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "Server toto nesmí zobrazit kvůli uplatněnému právnímu nároku.") \
    X(cs, IIS_REDIRECT_TITLE, "Použijte jiný server") \
    X(cs, IIS_REDIRECT_SENTENCE, "Vaše poštovní schránka je na jiném serveru nebo je přes jiný lépe dostupná; váš program by se měl připojovat právě k němu.") \
    X(cs, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "Příliš velká hlavička požadavku") \
    X(cs, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "Hlavička požadavku nebo některý její řádek přesahuje velikost, kterou server přijímá; může pomoci smazání cookies.") \
    X(cs, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "Chyba klientského certifikátu") \
    X(cs, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "Certifikát, který váš program předložil, není platný.") \
    X(cs, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "Vyžadován klientský certifikát") \
    X(cs, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "Server vyžaduje klientský certifikát, ale váš program žádný nepředložil.") \
    X(cs, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "Požadavek HTTP odeslaný na port HTTPS") \
    X(cs, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "Požadavek přišel nešifrovaný na port pro šifrovaná spojení; použijte adresu, která začíná na https.") \
    X(cs, NGINX_INVALID_HOST_TITLE, "Neplatný název hostitele") \
    X(cs, NGINX_INVALID_HOST_SENTENCE, "Název hostitele v požadavku není platný; zkontrolujte, zda je adresa napsaná správně.") \
    X(cs, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "Klient ukončil spojení") \
    X(cs, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "Klient ukončil spojení dřív, než server odpověděl.") \

#endif
