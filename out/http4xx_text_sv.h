/* http4xx_text_sv.h - the texts of http4xx_text.h in svenska (sv).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_SV_H_
#define HTTP4XX_TEXT_SV_H_

#define HTTP4XX_TEXT_SV_(X) \
    X(sv, TAG, "sv") \
    X(sv, LANGUAGE, "svenska") \
    X(sv, DIRECTION, "ltr") \
    X(sv, OFFICIAL, "officiell") \
    X(sv, UNOFFICIAL_BEFORE, "inofficiell (") \
    X(sv, UNOFFICIAL_AFTER, ")") \
    X(sv, SUBSTATUS, "understatuskoder") \
    X(sv, TITLE, "Klientfel") \
    X(sv, SENTENCE, "Koder från 400 till 499 betyder att servern anser att felet ligger hos klienten: i adressen, i innehållet eller i vad klienten får göra.") \
    X(sv, BAD_REQUEST_TITLE, "Ogiltig förfrågan") \
    X(sv, BAD_REQUEST_SENTENCE, "Servern förstod inte förfrågan, eftersom den var felaktigt utformad eller ofullständig.") \
    X(sv, UNAUTHORIZED_TITLE, "Inte inloggad") \
    X(sv, UNAUTHORIZED_SENTENCE, "Du måste logga in, till exempel med ett giltigt användarnamn och lösenord, innan du kan se det här.") \
    X(sv, PAYMENT_REQUIRED_TITLE, "Betalning krävs") \
    X(sv, PAYMENT_REQUIRED_SENTENCE, "Det här är bara tillgängligt för den som har betalat för det.") \
    X(sv, FORBIDDEN_TITLE, "Åtkomst nekad") \
    X(sv, FORBIDDEN_SENTENCE, "Servern förstod förfrågan, men du har inte behörighet att göra eller se det här.") \
    X(sv, NOT_FOUND_TITLE, "Hittades inte") \
    X(sv, NOT_FOUND_SENTENCE, "Ingenting hittades på den här adressen; kontrollera att den är rätt stavad eller leta vidare från startsidan.") \
    X(sv, METHOD_NOT_ALLOWED_TITLE, "Metoden är inte tillåten") \
    X(sv, METHOD_NOT_ALLOWED_SENTENCE, "Resursen finns, men den kan inte användas på det sätt som begärdes.") \
    X(sv, NOT_ACCEPTABLE_TITLE, "Ingen godtagbar version") \
    X(sv, NOT_ACCEPTABLE_SENTENCE, "Resursen finns inte i något format eller på något språk som ditt program godtar.") \
    X(sv, PROXY_AUTHENTICATION_REQUIRED_TITLE, "Proxyservern kräver inloggning") \
    X(sv, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "Du måste logga in på proxyservern innan förfrågan kan släppas igenom.") \
    X(sv, REQUEST_TIMEOUT_TITLE, "Tidsgränsen överskreds") \
    X(sv, REQUEST_TIMEOUT_SENTENCE, "Servern slutade vänta eftersom förfrågan tog för lång tid på sig att komma fram; du kan skicka den igen.") \
    X(sv, CONFLICT_TITLE, "Konflikt") \
    X(sv, CONFLICT_SENTENCE, "Förfrågan strider mot resursens nuvarande tillstånd; hämta den senaste versionen och försök igen.") \
    X(sv, GONE_TITLE, "Borttaget för gott") \
    X(sv, GONE_SENTENCE, "Det som fanns här har tagits bort permanent, så länkar hit bör raderas.") \
    X(sv, LENGTH_REQUIRED_TITLE, "Längden måste anges") \
    X(sv, LENGTH_REQUIRED_SENTENCE, "Servern vill veta hur långt innehållet i förfrågan är innan den tar emot det.") \
    X(sv, PRECONDITION_FAILED_TITLE, "Villkoret är inte uppfyllt") \
    X(sv, PRECONDITION_FAILED_SENTENCE, "Ett villkor i förfrågan är inte uppfyllt, till exempel därför att resursen har ändrats under tiden.") \
    X(sv, CONTENT_TOO_LARGE_TITLE, "Innehållet är för stort") \
    X(sv, CONTENT_TOO_LARGE_SENTENCE, "Det som skickades är större än vad servern tar emot; försök med något mindre.") \
    X(sv, URI_TOO_LONG_TITLE, "Adressen är för lång") \
    X(sv, URI_TOO_LONG_SENTENCE, "Adressen i förfrågan är längre än vad servern vill läsa.") \
    X(sv, UNSUPPORTED_MEDIA_TYPE_TITLE, "Medietypen stöds inte") \
    X(sv, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "Servern stöder inte formatet på det som skickades.") \
    X(sv, RANGE_NOT_SATISFIABLE_TITLE, "Den begärda delen finns inte") \
    X(sv, RANGE_NOT_SATISFIABLE_SENTENCE, "Den del av resursen som begärdes finns inte; den kan ligga bortom slutet.") \
    X(sv, EXPECTATION_FAILED_TITLE, "Förväntan kan inte uppfyllas") \
    X(sv, EXPECTATION_FAILED_SENTENCE, "Servern kan inte leva upp till den förväntan som angavs i förfrågan.") \
    X(sv, IM_A_TEAPOT_TITLE, "Jag är en tekanna") \
    X(sv, IM_A_TEAPOT_SENTENCE, "Servern vägrar att brygga kaffe, för den är en tekanna: liten, rund och orubblig.") \
    X(sv, MISDIRECTED_REQUEST_TITLE, "Fel server") \
    X(sv, MISDIRECTED_REQUEST_SENTENCE, "Förfrågan hamnade hos en server som inte svarar för den här adressen; försök igen via en ny anslutning.") \
    X(sv, UNPROCESSABLE_CONTENT_TITLE, "Innehållet kan inte behandlas") \
    X(sv, UNPROCESSABLE_CONTENT_SENTENCE, "Servern förstod formatet på det som skickades, men något i det är inte giltigt.") \
    X(sv, LOCKED_TITLE, "Låst") \
    X(sv, LOCKED_SENTENCE, "Resursen är låst och måste låsas upp innan den kan ändras.") \
    X(sv, FAILED_DEPENDENCY_TITLE, "Beroendet misslyckades") \
    X(sv, FAILED_DEPENDENCY_SENTENCE, "Förfrågan kunde inte utföras eftersom en annan förfrågan som den är beroende av misslyckades.") \
    X(sv, TOO_EARLY_TITLE, "För tidigt") \
    X(sv, TOO_EARLY_SENTENCE, "Servern vill inte behandla en förfrågan som kan vara en upprepning; ditt program bör skicka den igen när anslutningen är säker.") \
    X(sv, UPGRADE_REQUIRED_TITLE, "Protokollet måste uppgraderas") \
    X(sv, UPGRADE_REQUIRED_SENTENCE, "Servern besvarar den här förfrågan bara via ett annat protokoll, som ditt program måste byta till.") \
    X(sv, PRECONDITION_REQUIRED_TITLE, "Villkor krävs") \
    X(sv, PRECONDITION_REQUIRED_SENTENCE, "Servern kräver att förfrågan anger vilken version den gäller, så att ingen skriver över andras ändringar.") \
    X(sv, TOO_MANY_REQUESTS_TITLE, "För många förfrågningar") \
    X(sv, TOO_MANY_REQUESTS_SENTENCE, "Du har skickat för många förfrågningar på kort tid; vänta lite innan du försöker igen.") \
    X(sv, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "Headerfälten är för stora") \
    X(sv, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "Headerfälten i förfrågan är för stora; det kan hjälpa att radera kakorna för den här webbplatsen.") \
    X(sv, IIS_LOGIN_TIMEOUT_TITLE, "Sessionen har gått ut") \
    X(sv, IIS_LOGIN_TIMEOUT_SENTENCE, "Du har loggats ut eftersom du var inaktiv för länge; logga in igen.") \
    X(sv, NGINX_NO_RESPONSE_TITLE, "Anslutningen stängdes utan svar") \
    X(sv, NGINX_NO_RESPONSE_SENTENCE, "Servern stängde anslutningen utan att svara, vilket den gör för att avvisa oönskade förfrågningar.") \
    X(sv, IIS_RETRY_WITH_TITLE, "Försök igen med mer information") \
    X(sv, IIS_RETRY_WITH_SENTENCE, "Servern behöver mer information för att utföra förfrågan; lägg till den och försök igen.") \
    X(sv, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "Otillgängligt av juridiska skäl") \
    X(sv, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "Servern får inte visa det här på grund av ett rättsligt krav.") \
    X(sv, IIS_REDIRECT_TITLE, "Använd en annan server") \
    X(sv, IIS_REDIRECT_SENTENCE, "Din postlåda finns på en annan server eller nås bättre via en annan; ditt program bör använda den servern.") \
    X(sv, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "Förfrågans header är för stor") \
    X(sv, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "En rad i förfrågans header, eller headern som helhet, är större än vad servern godtar; det kan hjälpa att radera kakor.") \
    X(sv, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "Fel i klientcertifikatet") \
    X(sv, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "Certifikatet som ditt program visade upp är inte giltigt.") \
    X(sv, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "Klientcertifikat krävs") \
    X(sv, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "Servern kräver ett klientcertifikat, men ditt program visade inte upp något.") \
    X(sv, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "HTTP skickat till HTTPS-port") \
    X(sv, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "Förfrågan kom okrypterad till en port för krypterade anslutningar; använd en adress som börjar med https.") \
    X(sv, NGINX_INVALID_HOST_TITLE, "Ogiltigt värdnamn") \
    X(sv, NGINX_INVALID_HOST_SENTENCE, "Värdnamnet i förfrågan är inte giltigt; kontrollera att adressen är rätt stavad.") \
    X(sv, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "Klienten stängde anslutningen") \
    X(sv, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "Klienten stängde anslutningen innan servern hade svarat.") \

#endif
