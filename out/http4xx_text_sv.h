/* http4xx_text_sv.h - the texts of http4xx_text.h in svenska (sv).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:5627c491237e59b1
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_SV_H_
#define HTTP4XX_TEXT_SV_H_

#define HTTP4XX_TEXT_SV_(x) \
    x(sv, tag, "sv") \
    x(sv, language, "svenska") \
    x(sv, direction, "ltr") \
    x(sv, official, "officiell") \
    x(sv, unofficial_before, "inofficiell (") \
    x(sv, unofficial_after, ")") \
    x(sv, substatus, "understatuskoder") \
    x(sv, title, "Klientfel") \
    x(sv, sentence, "Koder från 400 till 499 betyder att servern anser att felet ligger hos klienten: i adressen, i innehållet eller i vad klienten får göra.") \
    x(sv, BAD_REQUEST_title, "Ogiltig förfrågan") \
    x(sv, BAD_REQUEST_sentence, "Servern förstod inte förfrågan, eftersom den var felaktigt utformad eller ofullständig.") \
    x(sv, UNAUTHORIZED_title, "Inte inloggad") \
    x(sv, UNAUTHORIZED_sentence, "Du måste logga in, till exempel med ett giltigt användarnamn och lösenord, innan du kan se det här.") \
    x(sv, PAYMENT_REQUIRED_title, "Betalning krävs") \
    x(sv, PAYMENT_REQUIRED_sentence, "Det här är bara tillgängligt för den som har betalat för det.") \
    x(sv, FORBIDDEN_title, "Åtkomst nekad") \
    x(sv, FORBIDDEN_sentence, "Servern förstod förfrågan, men du har inte behörighet att göra eller se det här.") \
    x(sv, NOT_FOUND_title, "Hittades inte") \
    x(sv, NOT_FOUND_sentence, "Ingenting hittades på den här adressen; kontrollera att den är rätt stavad eller leta vidare från startsidan.") \
    x(sv, METHOD_NOT_ALLOWED_title, "Metoden är inte tillåten") \
    x(sv, METHOD_NOT_ALLOWED_sentence, "Resursen finns, men den kan inte användas på det sätt som begärdes.") \
    x(sv, NOT_ACCEPTABLE_title, "Ingen godtagbar version") \
    x(sv, NOT_ACCEPTABLE_sentence, "Resursen finns inte i något format eller på något språk som ditt program godtar.") \
    x(sv, PROXY_AUTHENTICATION_REQUIRED_title, "Proxyservern kräver inloggning") \
    x(sv, PROXY_AUTHENTICATION_REQUIRED_sentence, "Du måste logga in på proxyservern innan förfrågan kan släppas igenom.") \
    x(sv, REQUEST_TIMEOUT_title, "Tidsgränsen överskreds") \
    x(sv, REQUEST_TIMEOUT_sentence, "Servern slutade vänta eftersom förfrågan tog för lång tid på sig att komma fram; du kan skicka den igen.") \
    x(sv, CONFLICT_title, "Konflikt") \
    x(sv, CONFLICT_sentence, "Förfrågan strider mot resursens nuvarande tillstånd; hämta den senaste versionen och försök igen.") \
    x(sv, GONE_title, "Borttaget för gott") \
    x(sv, GONE_sentence, "Det som fanns här har tagits bort permanent, så länkar hit bör raderas.") \
    x(sv, LENGTH_REQUIRED_title, "Längden måste anges") \
    x(sv, LENGTH_REQUIRED_sentence, "Servern vill veta hur långt innehållet i förfrågan är innan den tar emot det.") \
    x(sv, PRECONDITION_FAILED_title, "Villkoret är inte uppfyllt") \
    x(sv, PRECONDITION_FAILED_sentence, "Ett villkor i förfrågan är inte uppfyllt, till exempel därför att resursen har ändrats under tiden.") \
    x(sv, CONTENT_TOO_LARGE_title, "Innehållet är för stort") \
    x(sv, CONTENT_TOO_LARGE_sentence, "Det som skickades är större än vad servern tar emot; försök med något mindre.") \
    x(sv, URI_TOO_LONG_title, "Adressen är för lång") \
    x(sv, URI_TOO_LONG_sentence, "Adressen i förfrågan är längre än vad servern vill läsa.") \
    x(sv, UNSUPPORTED_MEDIA_TYPE_title, "Medietypen stöds inte") \
    x(sv, UNSUPPORTED_MEDIA_TYPE_sentence, "Servern stöder inte formatet på det som skickades.") \
    x(sv, RANGE_NOT_SATISFIABLE_title, "Den begärda delen finns inte") \
    x(sv, RANGE_NOT_SATISFIABLE_sentence, "Den del av resursen som begärdes finns inte; den kan ligga bortom slutet.") \
    x(sv, EXPECTATION_FAILED_title, "Förväntan kan inte uppfyllas") \
    x(sv, EXPECTATION_FAILED_sentence, "Servern kan inte leva upp till den förväntan som angavs i förfrågan.") \
    x(sv, IM_A_TEAPOT_title, "Jag är en tekanna") \
    x(sv, IM_A_TEAPOT_sentence, "Servern vägrar att brygga kaffe, för den är en tekanna: liten, rund och orubblig.") \
    x(sv, MISDIRECTED_REQUEST_title, "Fel server") \
    x(sv, MISDIRECTED_REQUEST_sentence, "Förfrågan hamnade hos en server som inte svarar för den här adressen; försök igen via en ny anslutning.") \
    x(sv, UNPROCESSABLE_CONTENT_title, "Innehållet kan inte behandlas") \
    x(sv, UNPROCESSABLE_CONTENT_sentence, "Servern förstod formatet på det som skickades, men något i det är inte giltigt.") \
    x(sv, LOCKED_title, "Låst") \
    x(sv, LOCKED_sentence, "Resursen är låst och måste låsas upp innan den kan ändras.") \
    x(sv, FAILED_DEPENDENCY_title, "Beroendet misslyckades") \
    x(sv, FAILED_DEPENDENCY_sentence, "Förfrågan kunde inte utföras eftersom en annan förfrågan som den är beroende av misslyckades.") \
    x(sv, TOO_EARLY_title, "För tidigt") \
    x(sv, TOO_EARLY_sentence, "Servern vill inte behandla en förfrågan som kan vara en upprepning; ditt program bör skicka den igen när anslutningen är säker.") \
    x(sv, UPGRADE_REQUIRED_title, "Protokollet måste uppgraderas") \
    x(sv, UPGRADE_REQUIRED_sentence, "Servern besvarar den här förfrågan bara via ett annat protokoll, som ditt program måste byta till.") \
    x(sv, PRECONDITION_REQUIRED_title, "Villkor krävs") \
    x(sv, PRECONDITION_REQUIRED_sentence, "Servern kräver att förfrågan anger vilken version den gäller, så att ingen skriver över andras ändringar.") \
    x(sv, TOO_MANY_REQUESTS_title, "För många förfrågningar") \
    x(sv, TOO_MANY_REQUESTS_sentence, "Du har skickat för många förfrågningar på kort tid; vänta lite innan du försöker igen.") \
    x(sv, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "Headerfälten är för stora") \
    x(sv, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "Headerfälten i förfrågan är för stora; det kan hjälpa att radera kakorna för den här webbplatsen.") \
    x(sv, IIS_LOGIN_TIMEOUT_title, "Sessionen har gått ut") \
    x(sv, IIS_LOGIN_TIMEOUT_sentence, "Du har loggats ut eftersom du var inaktiv för länge; logga in igen.") \
    x(sv, NGINX_NO_RESPONSE_title, "Anslutningen stängdes utan svar") \
    x(sv, NGINX_NO_RESPONSE_sentence, "Servern stängde anslutningen utan att svara, vilket den gör för att avvisa oönskade förfrågningar.") \
    x(sv, IIS_RETRY_WITH_title, "Försök igen med mer information") \
    x(sv, IIS_RETRY_WITH_sentence, "Servern behöver mer information för att utföra förfrågan; lägg till den och försök igen.") \
    x(sv, UNAVAILABLE_FOR_LEGAL_REASONS_title, "Otillgängligt av juridiska skäl") \
    x(sv, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "Servern får inte visa det här på grund av ett rättsligt krav.") \
    x(sv, IIS_REDIRECT_title, "Använd en annan server") \
    x(sv, IIS_REDIRECT_sentence, "Din postlåda finns på en annan server eller nås bättre via en annan; ditt program bör använda den servern.") \
    x(sv, NGINX_REQUEST_HEADER_TOO_LARGE_title, "Förfrågans header är för stor") \
    x(sv, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "En rad i förfrågans header, eller headern som helhet, är större än vad servern godtar; det kan hjälpa att radera kakor.") \
    x(sv, NGINX_SSL_CERTIFICATE_ERROR_title, "Fel i klientcertifikatet") \
    x(sv, NGINX_SSL_CERTIFICATE_ERROR_sentence, "Certifikatet som ditt program visade upp är inte giltigt.") \
    x(sv, NGINX_SSL_CERTIFICATE_REQUIRED_title, "Klientcertifikat krävs") \
    x(sv, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "Servern kräver ett klientcertifikat, men ditt program visade inte upp något.") \
    x(sv, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "HTTP skickat till HTTPS-port") \
    x(sv, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "Förfrågan kom okrypterad till en port för krypterade anslutningar; använd en adress som börjar med https.") \
    x(sv, NGINX_INVALID_HOST_title, "Ogiltigt värdnamn") \
    x(sv, NGINX_INVALID_HOST_sentence, "Värdnamnet i förfrågan är inte giltigt; kontrollera att adressen är rätt stavad.") \
    x(sv, NGINX_CLIENT_CLOSED_REQUEST_title, "Klienten stängde anslutningen") \
    x(sv, NGINX_CLIENT_CLOSED_REQUEST_sentence, "Klienten stängde anslutningen innan servern hade svarat.") \

#endif
