/* http4xx_text_nn.h - the texts of http4xx_text.h in norsk nynorsk (nn).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:ea2cd3181b926986
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_NN_H_
#define HTTP4XX_TEXT_NN_H_

#define HTTP4XX_TEXT_NN_(x) \
    x(nn, tag, "nn") \
    x(nn, language, "norsk nynorsk") \
    x(nn, direction, "ltr") \
    x(nn, official, "offisiell") \
    x(nn, unofficial_before, "uoffisiell (") \
    x(nn, unofficial_after, ")") \
    x(nn, substatus, "understatuskodar") \
    x(nn, title, "Klientfeil") \
    x(nn, sentence, "Kodar frå 400 til 499 seier at tenaren meiner feilen ligg hos klienten: i adressa, i innhaldet eller i kva klienten har lov til.") \
    x(nn, BAD_REQUEST_title, "Ugyldig førespurnad") \
    x(nn, BAD_REQUEST_sentence, "Tenaren forstod ikkje førespurnaden, som var feil utforma eller ufullstendig.") \
    x(nn, UNAUTHORIZED_title, "Ikkje innlogga") \
    x(nn, UNAUTHORIZED_sentence, "Du må logge inn, til dømes med gyldig brukarnamn og passord, før du kan sjå dette.") \
    x(nn, PAYMENT_REQUIRED_title, "Betaling krevst") \
    x(nn, PAYMENT_REQUIRED_sentence, "Dette er berre tilgjengeleg for dei som har betalt for det.") \
    x(nn, FORBIDDEN_title, "Ingen tilgang") \
    x(nn, FORBIDDEN_sentence, "Tenaren forstod førespurnaden, men du har ikkje løyve til å gjere eller sjå dette.") \
    x(nn, NOT_FOUND_title, "Ikkje funne") \
    x(nn, NOT_FOUND_sentence, "Det finst ingenting på denne adressa; sjå etter om ho er rett skriven, eller leit frå framsida.") \
    x(nn, METHOD_NOT_ALLOWED_title, "Metoden er ikkje tillaten") \
    x(nn, METHOD_NOT_ALLOWED_sentence, "Ressursen finst, men kan ikkje brukast slik det vart bede om.") \
    x(nn, NOT_ACCEPTABLE_title, "Inga høveleg utgåve") \
    x(nn, NOT_ACCEPTABLE_sentence, "Ressursen finst ikkje i noko format eller på noko språk som programmet ditt godtek.") \
    x(nn, PROXY_AUTHENTICATION_REQUIRED_title, "Innlogging på mellomtenaren krevst") \
    x(nn, PROXY_AUTHENTICATION_REQUIRED_sentence, "Du må logge inn på mellomtenaren (proxyen) før førespurnaden kan sleppe gjennom han.") \
    x(nn, REQUEST_TIMEOUT_title, "Tidsavbrot") \
    x(nn, REQUEST_TIMEOUT_sentence, "Tenaren slutta å vente fordi førespurnaden brukte for lang tid på å kome fram; du kan sende han på nytt.") \
    x(nn, CONFLICT_title, "Konflikt") \
    x(nn, CONFLICT_sentence, "Førespurnaden er i strid med den noverande tilstanden til ressursen; hent den nyaste utgåva og prøv igjen.") \
    x(nn, GONE_title, "Fjerna for godt") \
    x(nn, GONE_sentence, "Det som låg her, er fjerna for godt, så lenkjer hit bør slettast.") \
    x(nn, LENGTH_REQUIRED_title, "Lengda må oppgjevast") \
    x(nn, LENGTH_REQUIRED_sentence, "Tenaren vil vite kor langt innhaldet i førespurnaden er, før han tek imot det.") \
    x(nn, PRECONDITION_FAILED_title, "Vilkåret er ikkje oppfylt") \
    x(nn, PRECONDITION_FAILED_sentence, "Eit vilkår i førespurnaden er ikkje oppfylt, til dømes fordi ressursen er endra i mellomtida.") \
    x(nn, CONTENT_TOO_LARGE_title, "For stort innhald") \
    x(nn, CONTENT_TOO_LARGE_sentence, "Det som vart sendt, er større enn tenaren vil ta imot; prøv med noko mindre.") \
    x(nn, URI_TOO_LONG_title, "For lang adresse") \
    x(nn, URI_TOO_LONG_sentence, "Adressa i førespurnaden er lengre enn tenaren vil lese.") \
    x(nn, UNSUPPORTED_MEDIA_TYPE_title, "Medietypen er ikkje støtta") \
    x(nn, UNSUPPORTED_MEDIA_TYPE_sentence, "Tenaren støttar ikkje formatet på det som vart sendt.") \
    x(nn, RANGE_NOT_SATISFIABLE_title, "Utsnittet finst ikkje") \
    x(nn, RANGE_NOT_SATISFIABLE_sentence, "Den delen av ressursen som det vart bede om, finst ikkje; han kan liggje forbi slutten.") \
    x(nn, EXPECTATION_FAILED_title, "Forventinga kan ikkje innfriast") \
    x(nn, EXPECTATION_FAILED_sentence, "Tenaren kan ikkje gjere det som ifølgje førespurnaden var venta.") \
    x(nn, IM_A_TEAPOT_title, "Eg er ei tekanne") \
    x(nn, IM_A_TEAPOT_sentence, "Tenaren nektar å trakte kaffi, for han er ei tekanne: lita, rund og ikkje til å rikke.") \
    x(nn, MISDIRECTED_REQUEST_title, "Feil tenar") \
    x(nn, MISDIRECTED_REQUEST_sentence, "Førespurnaden hamna hos ein tenar som ikkje svarer for denne adressa; prøv igjen over ei ny tilkopling.") \
    x(nn, UNPROCESSABLE_CONTENT_title, "Innhaldet kan ikkje handsamast") \
    x(nn, UNPROCESSABLE_CONTENT_sentence, "Tenaren forstod formatet på det som vart sendt, men noko i det er ikkje gyldig.") \
    x(nn, LOCKED_title, "Låst") \
    x(nn, LOCKED_sentence, "Ressursen er låst og må låsast opp før han kan endrast.") \
    x(nn, FAILED_DEPENDENCY_title, "Avhengigheita svikta") \
    x(nn, FAILED_DEPENDENCY_sentence, "Førespurnaden kunne ikkje utførast fordi ein annan førespurnad som han er avhengig av, slo feil.") \
    x(nn, TOO_EARLY_title, "For tidleg") \
    x(nn, TOO_EARLY_sentence, "Tenaren vil ikkje handsame ein førespurnad som kan vere ei gjentaking; programmet ditt bør sende han på nytt når tilkoplinga er sikra.") \
    x(nn, UPGRADE_REQUIRED_title, "Protokollen må oppgraderast") \
    x(nn, UPGRADE_REQUIRED_sentence, "Tenaren svarer på denne førespurnaden berre over ein annan protokoll, som programmet ditt må gå over til.") \
    x(nn, PRECONDITION_REQUIRED_title, "Vilkår må oppgjevast") \
    x(nn, PRECONDITION_REQUIRED_sentence, "Tenaren krev at førespurnaden seier kva utgåve han gjeld, så ingen overskriv endringane til andre.") \
    x(nn, TOO_MANY_REQUESTS_title, "For mange førespurnader") \
    x(nn, TOO_MANY_REQUESTS_sentence, "Du har sendt for mange førespurnader på kort tid; vent litt før du prøver igjen.") \
    x(nn, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "For store headerfelt") \
    x(nn, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "Headerfelta i førespurnaden er for store; det kan hjelpe å slette informasjonskapslane for denne nettstaden.") \
    x(nn, IIS_LOGIN_TIMEOUT_title, "Økta har gått ut") \
    x(nn, IIS_LOGIN_TIMEOUT_sentence, "Du er logga ut fordi du var inaktiv for lenge; logg inn igjen.") \
    x(nn, NGINX_NO_RESPONSE_title, "Tilkoplinga vart lukka utan svar") \
    x(nn, NGINX_NO_RESPONSE_sentence, "Tenaren lukka tilkoplinga utan å svare, slik han gjer for å avvise uønskte førespurnader.") \
    x(nn, IIS_RETRY_WITH_title, "Prøv igjen med meir informasjon") \
    x(nn, IIS_RETRY_WITH_sentence, "Tenaren treng meir informasjon for å utføre førespurnaden; legg ved det som manglar, og prøv igjen.") \
    x(nn, UNAVAILABLE_FOR_LEGAL_REASONS_title, "Utilgjengeleg av juridiske grunnar") \
    x(nn, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "Tenaren får ikkje vise dette på grunn av eit rettsleg krav.") \
    x(nn, IIS_REDIRECT_title, "Bruk ein annan tenar") \
    x(nn, IIS_REDIRECT_sentence, "Postboksen din ligg på ein annan tenar eller er betre å nå gjennom ein annan; programmet ditt bør bruke den tenaren.") \
    x(nn, NGINX_REQUEST_HEADER_TOO_LARGE_title, "For stor header i førespurnaden") \
    x(nn, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "Ei linje i headeren til førespurnaden, eller heile headeren, er større enn tenaren godtek; det kan hjelpe å slette informasjonskapslar.") \
    x(nn, NGINX_SSL_CERTIFICATE_ERROR_title, "Feil i klientsertifikatet") \
    x(nn, NGINX_SSL_CERTIFICATE_ERROR_sentence, "Sertifikatet som programmet ditt la fram, er ikkje gyldig.") \
    x(nn, NGINX_SSL_CERTIFICATE_REQUIRED_title, "Klientsertifikat krevst") \
    x(nn, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "Tenaren krev eit klientsertifikat, men programmet ditt la ikkje fram noko.") \
    x(nn, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "HTTP sendt til HTTPS-port") \
    x(nn, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "Førespurnaden kom ukryptert til ein port for krypterte tilkoplingar; bruk ei adresse som byrjar med https.") \
    x(nn, NGINX_INVALID_HOST_title, "Ugyldig vertsnamn") \
    x(nn, NGINX_INVALID_HOST_sentence, "Vertsnamnet i førespurnaden er ikkje gyldig; sjå etter om adressa er rett skriven.") \
    x(nn, NGINX_CLIENT_CLOSED_REQUEST_title, "Klienten lukka tilkoplinga") \
    x(nn, NGINX_CLIENT_CLOSED_REQUEST_sentence, "Klienten lukka tilkoplinga før tenaren hadde svart.") \

#endif
