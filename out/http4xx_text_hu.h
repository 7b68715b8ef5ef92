/* http4xx_text_hu.h - the texts of http4xx_text.h in magyar (hu).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_HU_H_
#define HTTP4XX_TEXT_HU_H_

#define HTTP4XX_TEXT_HU_(X) \
    X(hu, TAG, "hu") \
    X(hu, LANGUAGE, "magyar") \
    X(hu, DIRECTION, "ltr") \
    X(hu, OFFICIAL, "hivatalos") \
    X(hu, UNOFFICIAL_BEFORE, "nem hivatalos (") \
    X(hu, UNOFFICIAL_AFTER, ")") \
    X(hu, SUBSTATUS, "alállapotkódok") \
    X(hu, TITLE, "Klienshibák") \
    X(hu, SENTENCE, "A 400-tól 499-ig terjedő kódok azt jelzik, hogy a kiszolgáló szerint a hiba a kliens oldalán van: a címben, a tartalomban vagy a jogosultságokban.") \
    X(hu, BAD_REQUEST_TITLE, "Hibás kérés") \
    X(hu, BAD_REQUEST_SENTENCE, "A kiszolgáló nem tudta értelmezni a kérést, mert az hibás felépítésű vagy hiányos.") \
    X(hu, UNAUTHORIZED_TITLE, "Nincs bejelentkezve") \
    X(hu, UNAUTHORIZED_SENTENCE, "A megtekintéshez előbb be kell jelentkeznie, például érvényes felhasználónévvel és jelszóval.") \
    X(hu, PAYMENT_REQUIRED_TITLE, "Fizetés szükséges") \
    X(hu, PAYMENT_REQUIRED_SENTENCE, "Ez csak azok számára érhető el, akik fizettek érte.") \
    X(hu, FORBIDDEN_TITLE, "Hozzáférés megtagadva") \
    X(hu, FORBIDDEN_SENTENCE, "A kiszolgáló megértette a kérést, de Önnek nincs jogosultsága a művelethez vagy a tartalom megtekintéséhez.") \
    X(hu, NOT_FOUND_TITLE, "Nem található") \
    X(hu, NOT_FOUND_SENTENCE, "Ezen a címen nem található semmi; ellenőrizze, hogy helyesen van-e írva a cím, vagy kezdje a keresést a kezdőlapon.") \
    X(hu, METHOD_NOT_ALLOWED_TITLE, "Nem engedélyezett metódus") \
    X(hu, METHOD_NOT_ALLOWED_SENTENCE, "Az erőforrás létezik, de a kért módon nem használható.") \
    X(hu, NOT_ACCEPTABLE_TITLE, "Nincs elfogadható változat") \
    X(hu, NOT_ACCEPTABLE_SENTENCE, "Az erőforrás nem érhető el olyan formátumban vagy nyelven, amelyet az Ön programja elfogad.") \
    X(hu, PROXY_AUTHENTICATION_REQUIRED_TITLE, "Be kell jelentkezni a proxykiszolgálóra") \
    X(hu, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "Előbb be kell jelentkeznie a proxykiszolgálóra, a kérés csak ezután haladhat át rajta.") \
    X(hu, REQUEST_TIMEOUT_TITLE, "Időtúllépés a kérés fogadásakor") \
    X(hu, REQUEST_TIMEOUT_SENTENCE, "A kiszolgáló nem várt tovább, mert a kérés túl lassan érkezett; a kérést újra elküldheti.") \
    X(hu, CONFLICT_TITLE, "Ütközés") \
    X(hu, CONFLICT_SENTENCE, "A kérés ellentmond az erőforrás jelenlegi állapotának; kérje le a legújabb változatot, és próbálja újra.") \
    X(hu, GONE_TITLE, "Véglegesen eltávolítva") \
    X(hu, GONE_SENTENCE, "Ami itt volt, azt véglegesen eltávolították, ezért az ide mutató hivatkozásokat érdemes törölni.") \
    X(hu, LENGTH_REQUIRED_TITLE, "Meg kell adni a hosszt") \
    X(hu, LENGTH_REQUIRED_SENTENCE, "A kiszolgáló csak akkor fogadja el a kérést, ha az megadja a tartalma hosszát.") \
    X(hu, PRECONDITION_FAILED_TITLE, "Az előfeltétel nem teljesült") \
    X(hu, PRECONDITION_FAILED_SENTENCE, "A kérésben megszabott feltétel nem teljesült, például azért, mert az erőforrás időközben megváltozott.") \
    X(hu, CONTENT_TOO_LARGE_TITLE, "Túl nagy tartalom") \
    X(hu, CONTENT_TOO_LARGE_SENTENCE, "Az elküldött tartalom nagyobb, mint amekkorát a kiszolgáló elfogad; próbálkozzon kisebbel.") \
    X(hu, URI_TOO_LONG_TITLE, "Túl hosszú cím") \
    X(hu, URI_TOO_LONG_SENTENCE, "A kérésben szereplő cím hosszabb, mint amekkorát a kiszolgáló elfogad.") \
    X(hu, UNSUPPORTED_MEDIA_TYPE_TITLE, "Nem támogatott médiatípus") \
    X(hu, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "A kiszolgáló nem támogatja az elküldött tartalom formátumát.") \
    X(hu, RANGE_NOT_SATISFIABLE_TITLE, "A tartomány nem érhető el") \
    X(hu, RANGE_NOT_SATISFIABLE_SENTENCE, "Az erőforrás kért része nem létezik; lehet, hogy már az erőforrás végén túl van.") \
    X(hu, EXPECTATION_FAILED_TITLE, "Az elvárás nem teljesíthető") \
    X(hu, EXPECTATION_FAILED_SENTENCE, "A kiszolgáló nem tudja teljesíteni, amit a kérés elvárásként megadott.") \
    X(hu, IM_A_TEAPOT_TITLE, "Teáskanna vagyok") \
    X(hu, IM_A_TEAPOT_SENTENCE, "A kiszolgáló nem hajlandó kávét főzni, mert teáskanna: alacsony, pocakos, és az is marad.") \
    X(hu, MISDIRECTED_REQUEST_TITLE, "Rossz kiszolgáló") \
    X(hu, MISDIRECTED_REQUEST_SENTENCE, "A kérés olyan kiszolgálóhoz érkezett, amely nem felel ezért a címért; próbálja újra egy új kapcsolaton keresztül.") \
    X(hu, UNPROCESSABLE_CONTENT_TITLE, "A tartalom nem dolgozható fel") \
    X(hu, UNPROCESSABLE_CONTENT_SENTENCE, "A kiszolgáló megértette az elküldött tartalom formátumát, de valami érvénytelen benne.") \
    X(hu, LOCKED_TITLE, "Zárolva") \
    X(hu, LOCKED_SENTENCE, "Az erőforrás zárolva van; a módosításához előbb fel kell oldani a zárolást.") \
    X(hu, FAILED_DEPENDENCY_TITLE, "Sikertelen függőség") \
    X(hu, FAILED_DEPENDENCY_SENTENCE, "A kérést nem lehetett végrehajtani, mert sikertelen volt egy másik kérés, amelytől ez függ.") \
    X(hu, TOO_EARLY_TITLE, "Túl korán") \
    X(hu, TOO_EARLY_SENTENCE, "A kiszolgáló nem akar feldolgozni olyan kérést, amely egy korábbi megismétlése is lehet; az Ön programjának újra el kell küldenie, amint a kapcsolat biztonságos.") \
    X(hu, UPGRADE_REQUIRED_TITLE, "Protokollváltás szükséges") \
    X(hu, UPGRADE_REQUIRED_SENTENCE, "A kiszolgáló erre a kérésre csak egy másik protokollon válaszol, amelyre az Ön programjának át kell váltania.") \
    X(hu, PRECONDITION_REQUIRED_TITLE, "Előfeltételt kell megadni") \
    X(hu, PRECONDITION_REQUIRED_SENTENCE, "A kiszolgáló megköveteli, hogy a kérés megadja, melyik változatra vonatkozik, nehogy valaki felülírja mások módosításait.") \
    X(hu, TOO_MANY_REQUESTS_TITLE, "Túl sok kérés") \
    X(hu, TOO_MANY_REQUESTS_SENTENCE, "Rövid idő alatt túl sok kérést küldött; várjon egy kicsit, mielőtt újra próbálkozik.") \
    X(hu, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "Túl nagy fejlécmezők") \
    X(hu, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "A kérés fejlécmezői túl nagyok; segíthet, ha törli a webhely sütijeit.") \
    X(hu, IIS_LOGIN_TIMEOUT_TITLE, "A munkamenet lejárt") \
    X(hu, IIS_LOGIN_TIMEOUT_SENTENCE, "Mivel túl sokáig nem volt aktív, a rendszer kijelentkeztette; jelentkezzen be újra.") \
    X(hu, NGINX_NO_RESPONSE_TITLE, "A kapcsolat válasz nélkül lezárult") \
    X(hu, NGINX_NO_RESPONSE_SENTENCE, "A kiszolgáló válasz nélkül lezárta a kapcsolatot; így utasítja el a nemkívánatos kéréseket.") \
    X(hu, IIS_RETRY_WITH_TITLE, "Próbálja újra további adatokkal") \
    X(hu, IIS_RETRY_WITH_SENTENCE, "A kiszolgálónak több adatra van szüksége a kérés végrehajtásához; adja meg ezeket, és próbálja újra.") \
    X(hu, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "Jogi okokból nem érhető el") \
    X(hu, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "A kiszolgáló egy jogi követelés miatt ezt nem jelenítheti meg.") \
    X(hu, IIS_REDIRECT_TITLE, "Másik kiszolgálót kell használni") \
    X(hu, IIS_REDIRECT_SENTENCE, "A postafiókja másik kiszolgálón van, vagy egy másikon keresztül jobban elérhető; az Ön programjának azt kell használnia.") \
    X(hu, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "Túl nagy kérésfejléc") \
    X(hu, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "A kérés fejlécének egyik sora vagy a teljes fejléc nagyobb, mint amekkorát a kiszolgáló elfogad; segíthet, ha törli a sütiket.") \
    X(hu, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "Hibás klienstanúsítvány") \
    X(hu, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "Az Ön programja által bemutatott tanúsítvány érvénytelen.") \
    X(hu, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "Klienstanúsítvány szükséges") \
    X(hu, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "A kiszolgáló klienstanúsítványt kér, de az Ön programja nem mutatott be ilyet.") \
    X(hu, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "HTTP-kérés érkezett HTTPS-portra") \
    X(hu, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "A kérés titkosítatlanul érkezett egy titkosított kapcsolatokra szolgáló portra; használjon olyan címet, amely https-sel kezdődik.") \
    X(hu, NGINX_INVALID_HOST_TITLE, "Érvénytelen gazdagépnév") \
    X(hu, NGINX_INVALID_HOST_SENTENCE, "A kérésben szereplő gazdagépnév érvénytelen; ellenőrizze, hogy helyesen van-e írva a cím.") \
    X(hu, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "A kliens lezárta a kapcsolatot") \
    X(hu, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "A kliens lezárta a kapcsolatot, mielőtt a kiszolgáló válaszolt volna.") \

#endif
