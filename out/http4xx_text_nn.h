/* http4xx_text_nn.h - the texts of http4xx_text.h in norsk nynorsk (nn).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_NN_H_
#define HTTP4XX_TEXT_NN_H_

#define HTTP4XX_TEXT_NN_(X) \
    X(nn, TAG, "nn") \
    X(nn, LANGUAGE, "norsk nynorsk") \
    X(nn, DIRECTION, "ltr") \
    X(nn, OFFICIAL, "offisiell") \
    X(nn, UNOFFICIAL_BEFORE, "uoffisiell (") \
    X(nn, UNOFFICIAL_AFTER, ")") \
    X(nn, SUBSTATUS, "understatuskodar") \
    X(nn, TITLE, "Klientfeil") \
    X(nn, SENTENCE, "Kodar frå 400 til 499 seier at tenaren meiner feilen ligg hos klienten: i adressa, i innhaldet eller i kva klienten har lov til.") \
    X(nn, BAD_REQUEST_TITLE, "Ugyldig førespurnad") \
    X(nn, BAD_REQUEST_SENTENCE, "Tenaren forstod ikkje førespurnaden, som var feil utforma eller ufullstendig.") \
    X(nn, UNAUTHORIZED_TITLE, "Ikkje innlogga") \
    X(nn, UNAUTHORIZED_SENTENCE, "Du må logge inn, til dømes med gyldig brukarnamn og passord, før du kan sjå dette.") \
    X(nn, PAYMENT_REQUIRED_TITLE, "Betaling krevst") \
    X(nn, PAYMENT_REQUIRED_SENTENCE, "Dette er berre tilgjengeleg for dei som har betalt for det.") \
    X(nn, FORBIDDEN_TITLE, "Ingen tilgang") \
    X(nn, FORBIDDEN_SENTENCE, "Tenaren forstod førespurnaden, men du har ikkje løyve til å gjere eller sjå dette.") \
    X(nn, NOT_FOUND_TITLE, "Ikkje funne") \
    X(nn, NOT_FOUND_SENTENCE, "Det finst ingenting på denne adressa; sjå etter om ho er rett skriven, eller leit frå framsida.") \
    X(nn, METHOD_NOT_ALLOWED_TITLE, "Metoden er ikkje tillaten") \
    X(nn, METHOD_NOT_ALLOWED_SENTENCE, "Ressursen finst, men kan ikkje brukast slik det vart bede om.") \
    X(nn, NOT_ACCEPTABLE_TITLE, "Inga høveleg utgåve") \
    X(nn, NOT_ACCEPTABLE_SENTENCE, "Ressursen finst ikkje i noko format eller på noko språk som programmet ditt godtek.") \
    X(nn, PROXY_AUTHENTICATION_REQUIRED_TITLE, "Innlogging på mellomtenaren krevst") \
    X(nn, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "Du må logge inn på mellomtenaren (proxyen) før førespurnaden kan sleppe gjennom han.") \
    X(nn, REQUEST_TIMEOUT_TITLE, "Tidsavbrot") \
    X(nn, REQUEST_TIMEOUT_SENTENCE, "Tenaren slutta å vente fordi førespurnaden brukte for lang tid på å kome fram; du kan sende han på nytt.") \
    X(nn, CONFLICT_TITLE, "Konflikt") \
    X(nn, CONFLICT_SENTENCE, "Førespurnaden er i strid med den noverande tilstanden til ressursen; hent den nyaste utgåva og prøv igjen.") \
    X(nn, GONE_TITLE, "Fjerna for godt") \
    X(nn, GONE_SENTENCE, "Det som låg her, er fjerna for godt, så lenkjer hit bør slettast.") \
    X(nn, LENGTH_REQUIRED_TITLE, "Lengda må oppgjevast") \
    X(nn, LENGTH_REQUIRED_SENTENCE, "Tenaren vil vite kor langt innhaldet i førespurnaden er, før han tek imot det.") \
    X(nn, PRECONDITION_FAILED_TITLE, "Vilkåret er ikkje oppfylt") \
    X(nn, PRECONDITION_FAILED_SENTENCE, "Eit vilkår i førespurnaden er ikkje oppfylt, til dømes fordi ressursen er endra i mellomtida.") \
    X(nn, CONTENT_TOO_LARGE_TITLE, "For stort innhald") \
    X(nn, CONTENT_TOO_LARGE_SENTENCE, "Det som vart sendt, er større enn tenaren vil ta imot; prøv med noko mindre.") \
    X(nn, URI_TOO_LONG_TITLE, "For lang adresse") \
    X(nn, URI_TOO_LONG_SENTENCE, "Adressa i førespurnaden er lengre enn tenaren vil lese.") \
    X(nn, UNSUPPORTED_MEDIA_TYPE_TITLE, "Medietypen er ikkje støtta") \
    X(nn, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "Tenaren støttar ikkje formatet på det som vart sendt.") \
    X(nn, RANGE_NOT_SATISFIABLE_TITLE, "Utsnittet finst ikkje") \
    X(nn, RANGE_NOT_SATISFIABLE_SENTENCE, "Den delen av ressursen som det vart bede om, finst ikkje; han kan liggje forbi slutten.") \
    X(nn, EXPECTATION_FAILED_TITLE, "Forventinga kan ikkje innfriast") \
    X(nn, EXPECTATION_FAILED_SENTENCE, "Tenaren kan ikkje gjere det som ifølgje førespurnaden var venta.") \
    X(nn, IM_A_TEAPOT_TITLE, "Eg er ei tekanne") \
    X(nn, IM_A_TEAPOT_SENTENCE, "Tenaren nektar å trakte kaffi, for han er ei tekanne: lita, rund og ikkje til å rikke.") \
    X(nn, MISDIRECTED_REQUEST_TITLE, "Feil tenar") \
    X(nn, MISDIRECTED_REQUEST_SENTENCE, "Førespurnaden hamna hos ein tenar som ikkje svarer for denne adressa; prøv igjen over ei ny tilkopling.") \
    X(nn, UNPROCESSABLE_CONTENT_TITLE, "Innhaldet kan ikkje handsamast") \
    X(nn, UNPROCESSABLE_CONTENT_SENTENCE, "Tenaren forstod formatet på det som vart sendt, men noko i det er ikkje gyldig.") \
    X(nn, LOCKED_TITLE, "Låst") \
    X(nn, LOCKED_SENTENCE, "Ressursen er låst og må låsast opp før han kan endrast.") \
    X(nn, FAILED_DEPENDENCY_TITLE, "Avhengigheita svikta") \
    X(nn, FAILED_DEPENDENCY_SENTENCE, "Førespurnaden kunne ikkje utførast fordi ein annan førespurnad som han er avhengig av, slo feil.") \
    X(nn, TOO_EARLY_TITLE, "For tidleg") \
    X(nn, TOO_EARLY_SENTENCE, "Tenaren vil ikkje handsame ein førespurnad som kan vere ei gjentaking; programmet ditt bør sende han på nytt når tilkoplinga er sikra.") \
    X(nn, UPGRADE_REQUIRED_TITLE, "Protokollen må oppgraderast") \
    X(nn, UPGRADE_REQUIRED_SENTENCE, "Tenaren svarer på denne førespurnaden berre over ein annan protokoll, som programmet ditt må gå over til.") \
    X(nn, PRECONDITION_REQUIRED_TITLE, "Vilkår må oppgjevast") \
    X(nn, PRECONDITION_REQUIRED_SENTENCE, "Tenaren krev at førespurnaden seier kva utgåve han gjeld, så ingen overskriv endringane til andre.") \
    X(nn, TOO_MANY_REQUESTS_TITLE, "For mange førespurnader") \
    X(nn, TOO_MANY_REQUESTS_SENTENCE, "Du har sendt for mange førespurnader på kort tid; vent litt før du prøver igjen.") \
    X(nn, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "For store headerfelt") \
    X(nn, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "Headerfelta i førespurnaden er for store; det kan hjelpe å slette informasjonskapslane for denne nettstaden.") \
    X(nn, IIS_LOGIN_TIMEOUT_TITLE, "Økta har gått ut") \
    X(nn, IIS_LOGIN_TIMEOUT_SENTENCE, "Du er logga ut fordi du var inaktiv for lenge; logg inn igjen.") \
    X(nn, NGINX_NO_RESPONSE_TITLE, "Tilkoplinga vart lukka utan svar") \
    X(nn, NGINX_NO_RESPONSE_SENTENCE, "Tenaren lukka tilkoplinga utan å svare, slik han gjer for å avvise uønskte førespurnader.") \
    X(nn, IIS_RETRY_WITH_TITLE, "Prøv igjen med meir informasjon") \
    X(nn, IIS_RETRY_WITH_SENTENCE, "Tenaren treng meir informasjon for å utføre førespurnaden; legg ved det som manglar, og prøv igjen.") \
    X(nn, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "Utilgjengeleg av juridiske grunnar") \
    X(nn, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "Tenaren får ikkje vise dette på grunn av eit rettsleg krav.") \
    X(nn, IIS_REDIRECT_TITLE, "Bruk ein annan tenar") \
    X(nn, IIS_REDIRECT_SENTENCE, "Postboksen din ligg på ein annan tenar eller er betre å nå gjennom ein annan; programmet ditt bør bruke den tenaren.") \
    X(nn, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "For stor header i førespurnaden") \
    X(nn, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "Ei linje i headeren til førespurnaden, eller heile headeren, er større enn tenaren godtek; det kan hjelpe å slette informasjonskapslar.") \
    X(nn, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "Feil i klientsertifikatet") \
    X(nn, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "Sertifikatet som programmet ditt la fram, er ikkje gyldig.") \
    X(nn, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "Klientsertifikat krevst") \
    X(nn, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "Tenaren krev eit klientsertifikat, men programmet ditt la ikkje fram noko.") \
    X(nn, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "HTTP sendt til HTTPS-port") \
    X(nn, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "Førespurnaden kom ukryptert til ein port for krypterte tilkoplingar; bruk ei adresse som byrjar med https.") \
    X(nn, NGINX_INVALID_HOST_TITLE, "Ugyldig vertsnamn") \
    X(nn, NGINX_INVALID_HOST_SENTENCE, "Vertsnamnet i førespurnaden er ikkje gyldig; sjå etter om adressa er rett skriven.") \
    X(nn, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "Klienten lukka tilkoplinga") \
    X(nn, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "Klienten lukka tilkoplinga før tenaren hadde svart.") \

#endif
