/* http4xx_text_hu.h - the texts of http4xx_text.h in magyar (hu).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:5c9fc4518178869b
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_HU_H_
#define HTTP4XX_TEXT_HU_H_

#define HTTP4XX_TEXT_HU_(x) \
    x(hu, tag, "hu") \
    x(hu, language, "magyar") \
    x(hu, direction, "ltr") \
    x(hu, official, "hivatalos") \
    x(hu, unofficial_before, "nem hivatalos (") \
    x(hu, unofficial_after, ")") \
    x(hu, substatus, "alállapotkódok") \
    x(hu, title, "Klienshibák") \
    x(hu, sentence, "A 400-tól 499-ig terjedő kódok azt jelzik, hogy a kiszolgáló szerint a hiba a kliens oldalán van: a címben, a tartalomban vagy a jogosultságokban.") \
    x(hu, BAD_REQUEST_title, "Hibás kérés") \
    x(hu, BAD_REQUEST_sentence, "A kiszolgáló nem tudta értelmezni a kérést, mert az hibás felépítésű vagy hiányos.") \
    x(hu, UNAUTHORIZED_title, "Nincs bejelentkezve") \
    x(hu, UNAUTHORIZED_sentence, "A megtekintéshez előbb be kell jelentkeznie, például érvényes felhasználónévvel és jelszóval.") \
    x(hu, PAYMENT_REQUIRED_title, "Fizetés szükséges") \
    x(hu, PAYMENT_REQUIRED_sentence, "Ez csak azok számára érhető el, akik fizettek érte.") \
    x(hu, FORBIDDEN_title, "Hozzáférés megtagadva") \
    x(hu, FORBIDDEN_sentence, "A kiszolgáló megértette a kérést, de Önnek nincs jogosultsága a művelethez vagy a tartalom megtekintéséhez.") \
    x(hu, NOT_FOUND_title, "Nem található") \
    x(hu, NOT_FOUND_sentence, "Ezen a címen nem található semmi; ellenőrizze, hogy helyesen van-e írva a cím, vagy kezdje a keresést a kezdőlapon.") \
    x(hu, METHOD_NOT_ALLOWED_title, "Nem engedélyezett metódus") \
    x(hu, METHOD_NOT_ALLOWED_sentence, "Az erőforrás létezik, de a kért módon nem használható.") \
    x(hu, NOT_ACCEPTABLE_title, "Nincs elfogadható változat") \
    x(hu, NOT_ACCEPTABLE_sentence, "Az erőforrás nem érhető el olyan formátumban vagy nyelven, amelyet az Ön programja elfogad.") \
    x(hu, PROXY_AUTHENTICATION_REQUIRED_title, "Be kell jelentkezni a proxykiszolgálóra") \
    x(hu, PROXY_AUTHENTICATION_REQUIRED_sentence, "Előbb be kell jelentkeznie a proxykiszolgálóra, a kérés csak ezután haladhat át rajta.") \
    x(hu, REQUEST_TIMEOUT_title, "Időtúllépés a kérés fogadásakor") \
    x(hu, REQUEST_TIMEOUT_sentence, "A kiszolgáló nem várt tovább, mert a kérés túl lassan érkezett; a kérést újra elküldheti.") \
    x(hu, CONFLICT_title, "Ütközés") \
    x(hu, CONFLICT_sentence, "A kérés ellentmond az erőforrás jelenlegi állapotának; kérje le a legújabb változatot, és próbálja újra.") \
    x(hu, GONE_title, "Véglegesen eltávolítva") \
    x(hu, GONE_sentence, "Ami itt volt, azt véglegesen eltávolították, ezért az ide mutató hivatkozásokat érdemes törölni.") \
    x(hu, LENGTH_REQUIRED_title, "Meg kell adni a hosszt") \
    x(hu, LENGTH_REQUIRED_sentence, "A kiszolgáló csak akkor fogadja el a kérést, ha az megadja a tartalma hosszát.") \
    x(hu, PRECONDITION_FAILED_title, "Az előfeltétel nem teljesült") \
    x(hu, PRECONDITION_FAILED_sentence, "A kérésben megszabott feltétel nem teljesült, például azért, mert az erőforrás időközben megváltozott.") \
    x(hu, CONTENT_TOO_LARGE_title, "Túl nagy tartalom") \
    x(hu, CONTENT_TOO_LARGE_sentence, "Az elküldött tartalom nagyobb, mint amekkorát a kiszolgáló elfogad; próbálkozzon kisebbel.") \
    x(hu, URI_TOO_LONG_title, "Túl hosszú cím") \
    x(hu, URI_TOO_LONG_sentence, "A kérésben szereplő cím hosszabb, mint amekkorát a kiszolgáló elfogad.") \
    x(hu, UNSUPPORTED_MEDIA_TYPE_title, "Nem támogatott médiatípus") \
    x(hu, UNSUPPORTED_MEDIA_TYPE_sentence, "A kiszolgáló nem támogatja az elküldött tartalom formátumát.") \
    x(hu, RANGE_NOT_SATISFIABLE_title, "A tartomány nem érhető el") \
    x(hu, RANGE_NOT_SATISFIABLE_sentence, "Az erőforrás kért része nem létezik; lehet, hogy már az erőforrás végén túl van.") \
    x(hu, EXPECTATION_FAILED_title, "Az elvárás nem teljesíthető") \
    x(hu, EXPECTATION_FAILED_sentence, "A kiszolgáló nem tudja teljesíteni, amit a kérés elvárásként megadott.") \
    x(hu, IM_A_TEAPOT_title, "Teáskanna vagyok") \
    x(hu, IM_A_TEAPOT_sentence, "A kiszolgáló nem hajlandó kávét főzni, mert teáskanna: alacsony, pocakos, és az is marad.") \
    x(hu, MISDIRECTED_REQUEST_title, "Rossz kiszolgáló") \
    x(hu, MISDIRECTED_REQUEST_sentence, "A kérés olyan kiszolgálóhoz érkezett, amely nem felel ezért a címért; próbálja újra egy új kapcsolaton keresztül.") \
    x(hu, UNPROCESSABLE_CONTENT_title, "A tartalom nem dolgozható fel") \
    x(hu, UNPROCESSABLE_CONTENT_sentence, "A kiszolgáló megértette az elküldött tartalom formátumát, de valami érvénytelen benne.") \
    x(hu, LOCKED_title, "Zárolva") \
    x(hu, LOCKED_sentence, "Az erőforrás zárolva van; a módosításához előbb fel kell oldani a zárolást.") \
    x(hu, FAILED_DEPENDENCY_title, "Sikertelen függőség") \
    x(hu, FAILED_DEPENDENCY_sentence, "A kérést nem lehetett végrehajtani, mert sikertelen volt egy másik kérés, amelytől ez függ.") \
    x(hu, TOO_EARLY_title, "Túl korán") \
    x(hu, TOO_EARLY_sentence, "A kiszolgáló nem akar feldolgozni olyan kérést, amely egy korábbi megismétlése is lehet; az Ön programjának újra el kell küldenie, amint a kapcsolat biztonságos.") \
    x(hu, UPGRADE_REQUIRED_title, "Protokollváltás szükséges") \
    x(hu, UPGRADE_REQUIRED_sentence, "A kiszolgáló erre a kérésre csak egy másik protokollon válaszol, amelyre az Ön programjának át kell váltania.") \
    x(hu, PRECONDITION_REQUIRED_title, "Előfeltételt kell megadni") \
    x(hu, PRECONDITION_REQUIRED_sentence, "A kiszolgáló megköveteli, hogy a kérés megadja, melyik változatra vonatkozik, nehogy valaki felülírja mások módosításait.") \
    x(hu, TOO_MANY_REQUESTS_title, "Túl sok kérés") \
    x(hu, TOO_MANY_REQUESTS_sentence, "Rövid idő alatt túl sok kérést küldött; várjon egy kicsit, mielőtt újra próbálkozik.") \
    x(hu, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "Túl nagy fejlécmezők") \
    x(hu, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "A kérés fejlécmezői túl nagyok; segíthet, ha törli a webhely sütijeit.") \
    x(hu, IIS_LOGIN_TIMEOUT_title, "A munkamenet lejárt") \
    x(hu, IIS_LOGIN_TIMEOUT_sentence, "Mivel túl sokáig nem volt aktív, a rendszer kijelentkeztette; jelentkezzen be újra.") \
    x(hu, NGINX_NO_RESPONSE_title, "A kapcsolat válasz nélkül lezárult") \
    x(hu, NGINX_NO_RESPONSE_sentence, "A kiszolgáló válasz nélkül lezárta a kapcsolatot; így utasítja el a nemkívánatos kéréseket.") \
    x(hu, IIS_RETRY_WITH_title, "Próbálja újra további adatokkal") \
    x(hu, IIS_RETRY_WITH_sentence, "A kiszolgálónak több adatra van szüksége a kérés végrehajtásához; adja meg ezeket, és próbálja újra.") \
    x(hu, UNAVAILABLE_FOR_LEGAL_REASONS_title, "Jogi okokból nem érhető el") \
    x(hu, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "A kiszolgáló egy jogi követelés miatt ezt nem jelenítheti meg.") \
    x(hu, IIS_REDIRECT_title, "Másik kiszolgálót kell használni") \
    x(hu, IIS_REDIRECT_sentence, "A postafiókja másik kiszolgálón van, vagy egy másikon keresztül jobban elérhető; az Ön programjának azt kell használnia.") \
    x(hu, NGINX_REQUEST_HEADER_TOO_LARGE_title, "Túl nagy kérésfejléc") \
    x(hu, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "A kérés fejlécének egyik sora vagy a teljes fejléc nagyobb, mint amekkorát a kiszolgáló elfogad; segíthet, ha törli a sütiket.") \
    x(hu, NGINX_SSL_CERTIFICATE_ERROR_title, "Hibás klienstanúsítvány") \
    x(hu, NGINX_SSL_CERTIFICATE_ERROR_sentence, "Az Ön programja által bemutatott tanúsítvány érvénytelen.") \
    x(hu, NGINX_SSL_CERTIFICATE_REQUIRED_title, "Klienstanúsítvány szükséges") \
    x(hu, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "A kiszolgáló klienstanúsítványt kér, de az Ön programja nem mutatott be ilyet.") \
    x(hu, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "HTTP-kérés érkezett HTTPS-portra") \
    x(hu, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "A kérés titkosítatlanul érkezett egy titkosított kapcsolatokra szolgáló portra; használjon olyan címet, amely https-sel kezdődik.") \
    x(hu, NGINX_INVALID_HOST_title, "Érvénytelen gazdagépnév") \
    x(hu, NGINX_INVALID_HOST_sentence, "A kérésben szereplő gazdagépnév érvénytelen; ellenőrizze, hogy helyesen van-e írva a cím.") \
    x(hu, NGINX_CLIENT_CLOSED_REQUEST_title, "A kliens lezárta a kapcsolatot") \
    x(hu, NGINX_CLIENT_CLOSED_REQUEST_sentence, "A kliens lezárta a kapcsolatot, mielőtt a kiszolgáló válaszolt volna.") \

#endif
