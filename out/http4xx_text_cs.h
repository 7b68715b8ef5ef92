/* http4xx_text_cs.h - the texts of http4xx_text.h in čeština (cs).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:dd25c27108c639a1
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_CS_H_
#define HTTP4XX_TEXT_CS_H_

#define HTTP4XX_TEXT_CS_(x) \
    x(cs, tag, "cs") \
    x(cs, language, "čeština") \
    x(cs, direction, "ltr") \
    x(cs, official, "oficiální") \
    x(cs, unofficial_before, "neoficiální (") \
    x(cs, unofficial_after, ")") \
    x(cs, substatus, "dílčí stavové kódy") \
    x(cs, title, "Chyby na straně klienta") \
    x(cs, sentence, "Kódy 400 až 499 znamenají, že podle serveru je chyba na straně klienta: v adrese, v obsahu nebo v tom, k čemu má klient oprávnění.") \
    x(cs, BAD_REQUEST_title, "Chybný požadavek") \
    x(cs, BAD_REQUEST_sentence, "Server požadavku neporozuměl, protože byl chybně sestavený nebo neúplný.") \
    x(cs, UNAUTHORIZED_title, "Nejste přihlášeni") \
    x(cs, UNAUTHORIZED_sentence, "Chcete-li toto zobrazit, musíte se přihlásit, například platným uživatelským jménem a heslem.") \
    x(cs, PAYMENT_REQUIRED_title, "Vyžadována platba") \
    x(cs, PAYMENT_REQUIRED_sentence, "Toto je dostupné jen pro ty, kdo za to zaplatili.") \
    x(cs, FORBIDDEN_title, "Přístup odepřen") \
    x(cs, FORBIDDEN_sentence, "Server požadavku porozuměl, ale nemáte oprávnění toto udělat nebo zobrazit.") \
    x(cs, NOT_FOUND_title, "Nenalezeno") \
    x(cs, NOT_FOUND_sentence, "Na této adrese nic není; zkontrolujte, zda je napsaná správně, nebo začněte hledat na úvodní stránce.") \
    x(cs, METHOD_NOT_ALLOWED_title, "Metoda není povolena") \
    x(cs, METHOD_NOT_ALLOWED_sentence, "Zdroj existuje, ale nelze ho použít požadovaným způsobem.") \
    x(cs, NOT_ACCEPTABLE_title, "Žádná přijatelná verze") \
    x(cs, NOT_ACCEPTABLE_sentence, "Zdroj není k dispozici v žádném formátu ani jazyce, který váš program přijímá.") \
    x(cs, PROXY_AUTHENTICATION_REQUIRED_title, "Vyžadováno přihlášení k proxy serveru") \
    x(cs, PROXY_AUTHENTICATION_REQUIRED_sentence, "Musíte se přihlásit k proxy serveru, teprve pak jím požadavek projde.") \
    x(cs, REQUEST_TIMEOUT_title, "Vypršel časový limit požadavku") \
    x(cs, REQUEST_TIMEOUT_sentence, "Server přestal čekat, protože požadavek přicházel příliš dlouho; můžete ho odeslat znovu.") \
    x(cs, CONFLICT_title, "Konflikt") \
    x(cs, CONFLICT_sentence, "Požadavek je v rozporu se současným stavem zdroje; načtěte nejnovější verzi a zkuste to znovu.") \
    x(cs, GONE_title, "Trvale odstraněno") \
    x(cs, GONE_sentence, "To, co zde bylo, bylo trvale odstraněno; odkazy na tuto adresu by se proto měly smazat.") \
    x(cs, LENGTH_REQUIRED_title, "Vyžadována délka obsahu") \
    x(cs, LENGTH_REQUIRED_sentence, "Server přijme požadavek, jen pokud je v něm uvedena délka jeho obsahu.") \
    x(cs, PRECONDITION_FAILED_title, "Předběžná podmínka není splněna") \
    x(cs, PRECONDITION_FAILED_sentence, "Podmínka uvedená v požadavku není splněna, například proto, že se zdroj mezitím změnil.") \
    x(cs, CONTENT_TOO_LARGE_title, "Příliš velký obsah") \
    x(cs, CONTENT_TOO_LARGE_sentence, "Odeslaná data jsou větší, než je server ochoten přijmout; zkuste odeslat něco menšího.") \
    x(cs, URI_TOO_LONG_title, "Příliš dlouhá adresa") \
    x(cs, URI_TOO_LONG_sentence, "Adresa v požadavku je delší, než je server ochoten číst.") \
    x(cs, UNSUPPORTED_MEDIA_TYPE_title, "Nepodporovaný typ média") \
    x(cs, UNSUPPORTED_MEDIA_TYPE_sentence, "Server nepodporuje formát odeslaných dat.") \
    x(cs, RANGE_NOT_SATISFIABLE_title, "Rozsah není k dispozici") \
    x(cs, RANGE_NOT_SATISFIABLE_sentence, "Požadovaná část zdroje neexistuje; možná leží až za jeho koncem.") \
    x(cs, EXPECTATION_FAILED_title, "Očekávání nelze splnit") \
    x(cs, EXPECTATION_FAILED_sentence, "Server nemůže splnit očekávání uvedené v požadavku.") \
    x(cs, IM_A_TEAPOT_title, "Jsem čajová konvice") \
    x(cs, IM_A_TEAPOT_sentence, "Server odmítá vařit kávu, protože je čajová konvice: malá, baculatá a neoblomná.") \
    x(cs, MISDIRECTED_REQUEST_title, "Nesprávný server") \
    x(cs, MISDIRECTED_REQUEST_sentence, "Požadavek dorazil na server, který tuto adresu neobsluhuje; zkuste to znovu přes nové spojení.") \
    x(cs, UNPROCESSABLE_CONTENT_title, "Obsah nelze zpracovat") \
    x(cs, UNPROCESSABLE_CONTENT_sentence, "Server porozuměl formátu odeslaných dat, ale něco v nich není platné.") \
    x(cs, LOCKED_title, "Uzamčeno") \
    x(cs, LOCKED_sentence, "Zdroj je uzamčený a před změnou je nutné ho odemknout.") \
    x(cs, FAILED_DEPENDENCY_title, "Selhání závislosti") \
    x(cs, FAILED_DEPENDENCY_sentence, "Požadavek nebylo možné provést, protože selhal jiný, na kterém závisí.") \
    x(cs, TOO_EARLY_title, "Příliš brzy") \
    x(cs, TOO_EARLY_sentence, "Server nechce zpracovat požadavek, který by mohl být opakováním dřívějšího; až bude spojení zabezpečené, měl by ho váš program odeslat znovu.") \
    x(cs, UPGRADE_REQUIRED_title, "Vyžadován přechod na jiný protokol") \
    x(cs, UPGRADE_REQUIRED_sentence, "Server na tento požadavek odpovídá jen přes jiný protokol, na který musí váš program přejít.") \
    x(cs, PRECONDITION_REQUIRED_title, "Vyžadována předběžná podmínka") \
    x(cs, PRECONDITION_REQUIRED_sentence, "Server vyžaduje, aby bylo v požadavku uvedeno, které verze se týká, jinak by mohl někdo přepsat cizí změny.") \
    x(cs, TOO_MANY_REQUESTS_title, "Příliš mnoho požadavků") \
    x(cs, TOO_MANY_REQUESTS_sentence, "V krátké době jste odeslali příliš mnoho požadavků; chvíli počkejte, než to zkusíte znovu.") \
    x(cs, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "Příliš velká pole hlavičky") \
    x(cs, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "Pole hlavičky požadavku jsou příliš velká; může pomoci smazání cookies tohoto webu.") \
    x(cs, IIS_LOGIN_TIMEOUT_title, "Platnost relace vypršela") \
    x(cs, IIS_LOGIN_TIMEOUT_sentence, "Byli jste odhlášeni kvůli příliš dlouhé nečinnosti; přihlaste se znovu.") \
    x(cs, NGINX_NO_RESPONSE_title, "Spojení ukončeno bez odpovědi") \
    x(cs, NGINX_NO_RESPONSE_sentence, "Server ukončil spojení bez odpovědi; takto odmítá nežádoucí požadavky.") \
    x(cs, IIS_RETRY_WITH_title, "Zkuste to znovu s dalšími informacemi") \
    x(cs, IIS_RETRY_WITH_sentence, "Server potřebuje k provedení požadavku další informace; doplňte je a zkuste to znovu.") \
    x(cs, UNAVAILABLE_FOR_LEGAL_REASONS_title, "Nedostupné z právních důvodů") \
    x(cs, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "Server toto nesmí zobrazit kvůli uplatněnému právnímu nároku.") \
    x(cs, IIS_REDIRECT_title, "Použijte jiný server") \
    x(cs, IIS_REDIRECT_sentence, "Vaše poštovní schránka je na jiném serveru nebo je přes jiný lépe dostupná; váš program by se měl připojovat právě k němu.") \
    x(cs, NGINX_REQUEST_HEADER_TOO_LARGE_title, "Příliš velká hlavička požadavku") \
    x(cs, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "Hlavička požadavku nebo některý její řádek přesahuje velikost, kterou server přijímá; může pomoci smazání cookies.") \
    x(cs, NGINX_SSL_CERTIFICATE_ERROR_title, "Chyba klientského certifikátu") \
    x(cs, NGINX_SSL_CERTIFICATE_ERROR_sentence, "Certifikát, který váš program předložil, není platný.") \
    x(cs, NGINX_SSL_CERTIFICATE_REQUIRED_title, "Vyžadován klientský certifikát") \
    x(cs, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "Server vyžaduje klientský certifikát, ale váš program žádný nepředložil.") \
    x(cs, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "Požadavek HTTP odeslaný na port HTTPS") \
    x(cs, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "Požadavek přišel nešifrovaný na port pro šifrovaná spojení; použijte adresu, která začíná na https.") \
    x(cs, NGINX_INVALID_HOST_title, "Neplatný název hostitele") \
    x(cs, NGINX_INVALID_HOST_sentence, "Název hostitele v požadavku není platný; zkontrolujte, zda je adresa napsaná správně.") \
    x(cs, NGINX_CLIENT_CLOSED_REQUEST_title, "Klient ukončil spojení") \
    x(cs, NGINX_CLIENT_CLOSED_REQUEST_sentence, "Klient ukončil spojení dřív, než server odpověděl.") \

#endif
