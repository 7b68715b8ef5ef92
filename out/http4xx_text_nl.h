/* http4xx_text_nl.h - the texts of http4xx_text.h in Nederlands (nl).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_NL_H_
#define HTTP4XX_TEXT_NL_H_

#define HTTP4XX_TEXT_NL_(X) \
    X(nl, TAG, "nl") \
    X(nl, LANGUAGE, "Nederlands") \
    X(nl, DIRECTION, "ltr") \
    X(nl, OFFICIAL, "officieel") \
    X(nl, UNOFFICIAL_BEFORE, "niet-officieel (") \
    X(nl, UNOFFICIAL_AFTER, ")") \
    X(nl, SUBSTATUS, "substatuscodes") \
    X(nl, TITLE, "Clientfouten") \
    X(nl, SENTENCE, "Codes van 400 tot en met 499 geven aan dat de fout volgens de server bij de client ligt: in het adres, in de inhoud of in wat de client mag doen.") \
    X(nl, BAD_REQUEST_TITLE, "Ongeldig verzoek") \
    X(nl, BAD_REQUEST_SENTENCE, "De server kon het verzoek niet begrijpen, omdat het onjuist opgebouwd of onvolledig was.") \
    X(nl, UNAUTHORIZED_TITLE, "Niet ingelogd") \
    X(nl, UNAUTHORIZED_SENTENCE, "U moet inloggen, bijvoorbeeld met een geldige gebruikersnaam en een geldig wachtwoord, voordat u dit kunt bekijken.") \
    X(nl, PAYMENT_REQUIRED_TITLE, "Betaling vereist") \
    X(nl, PAYMENT_REQUIRED_SENTENCE, "Dit is alleen beschikbaar voor wie ervoor heeft betaald.") \
    X(nl, FORBIDDEN_TITLE, "Toegang geweigerd") \
    X(nl, FORBIDDEN_SENTENCE, "De server heeft het verzoek begrepen, maar u mag dit niet doen of bekijken.") \
    X(nl, NOT_FOUND_TITLE, "Niet gevonden") \
    X(nl, NOT_FOUND_SENTENCE, "Op dit adres is niets gevonden; controleer of het goed is gespeld, of zoek verder vanaf de startpagina.") \
    X(nl, METHOD_NOT_ALLOWED_TITLE, "Methode niet toegestaan") \
    X(nl, METHOD_NOT_ALLOWED_SENTENCE, "De bron bestaat, maar kan niet op de gevraagde manier worden gebruikt.") \
    X(nl, NOT_ACCEPTABLE_TITLE, "Geen geschikte versie") \
    X(nl, NOT_ACCEPTABLE_SENTENCE, "De bron is niet beschikbaar in een indeling of taal die uw programma accepteert.") \
    X(nl, PROXY_AUTHENTICATION_REQUIRED_TITLE, "Inloggen bij de proxy vereist") \
    X(nl, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "U moet inloggen bij de proxyserver voordat die het verzoek doorlaat.") \
    X(nl, REQUEST_TIMEOUT_TITLE, "Time-out van verzoek") \
    X(nl, REQUEST_TIMEOUT_SENTENCE, "De server is gestopt met wachten omdat het te lang duurde voordat het verzoek binnenkwam; u kunt het opnieuw verzenden.") \
    X(nl, CONFLICT_TITLE, "Conflict") \
    X(nl, CONFLICT_SENTENCE, "Het verzoek is in strijd met de huidige toestand van de bron; haal de nieuwste versie op en probeer het opnieuw.") \
    X(nl, GONE_TITLE, "Definitief verwijderd") \
    X(nl, GONE_SENTENCE, "Wat hier stond, is definitief verwijderd; links naar dit adres kunt u het best weghalen.") \
    X(nl, LENGTH_REQUIRED_TITLE, "Lengte vereist") \
    X(nl, LENGTH_REQUIRED_SENTENCE, "De server accepteert het verzoek pas als daarin staat hoe lang de inhoud is.") \
    X(nl, PRECONDITION_FAILED_TITLE, "Niet aan voorwaarde voldaan") \
    X(nl, PRECONDITION_FAILED_SENTENCE, "Aan een voorwaarde in het verzoek is niet voldaan, bijvoorbeeld omdat de bron intussen is gewijzigd.") \
    X(nl, CONTENT_TOO_LARGE_TITLE, "Inhoud te groot") \
    X(nl, CONTENT_TOO_LARGE_SENTENCE, "Wat is verzonden, is groter dan de server accepteert; probeer het met iets kleiners.") \
    X(nl, URI_TOO_LONG_TITLE, "Adres te lang") \
    X(nl, URI_TOO_LONG_SENTENCE, "Het adres in het verzoek is langer dan de server accepteert.") \
    X(nl, UNSUPPORTED_MEDIA_TYPE_TITLE, "Mediatype niet ondersteund") \
    X(nl, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "De server ondersteunt de indeling van de verzonden gegevens niet.") \
    X(nl, RANGE_NOT_SATISFIABLE_TITLE, "Bereik niet beschikbaar") \
    X(nl, RANGE_NOT_SATISFIABLE_SENTENCE, "Het gevraagde deel van de bron bestaat niet; mogelijk ligt het voorbij het einde.") \
    X(nl, EXPECTATION_FAILED_TITLE, "Niet aan verwachting voldaan") \
    X(nl, EXPECTATION_FAILED_SENTENCE, "De server kan niet doen wat er volgens het verzoek van hem wordt verwacht.") \
    X(nl, IM_A_TEAPOT_TITLE, "Ik ben een theepot") \
    X(nl, IM_A_TEAPOT_SENTENCE, "De server weigert koffie te zetten, want hij is een theepot: klein, bol en onverzettelijk.") \
    X(nl, MISDIRECTED_REQUEST_TITLE, "Verkeerde server") \
    X(nl, MISDIRECTED_REQUEST_SENTENCE, "Het verzoek is terechtgekomen bij een server die dit adres niet bedient; probeer het opnieuw via een nieuwe verbinding.") \
    X(nl, UNPROCESSABLE_CONTENT_TITLE, "Inhoud kan niet worden verwerkt") \
    X(nl, UNPROCESSABLE_CONTENT_SENTENCE, "De server heeft de indeling van de verzonden gegevens begrepen, maar iets erin is niet geldig.") \
    X(nl, LOCKED_TITLE, "Vergrendeld") \
    X(nl, LOCKED_SENTENCE, "De bron is vergrendeld en moet worden ontgrendeld voordat die kan worden gewijzigd.") \
    X(nl, FAILED_DEPENDENCY_TITLE, "Afhankelijkheid mislukt") \
    X(nl, FAILED_DEPENDENCY_SENTENCE, "Het verzoek kon niet worden uitgevoerd omdat een ander verzoek waarvan het afhangt, is mislukt.") \
    X(nl, TOO_EARLY_TITLE, "Te vroeg") \
    X(nl, TOO_EARLY_SENTENCE, "De server wil geen verzoek verwerken dat een herhaling zou kunnen zijn; uw programma moet het opnieuw verzenden zodra de verbinding beveiligd is.") \
    X(nl, UPGRADE_REQUIRED_TITLE, "Ander protocol vereist") \
    X(nl, UPGRADE_REQUIRED_SENTENCE, "De server beantwoordt dit verzoek alleen via een ander protocol, waarnaar uw programma moet overschakelen.") \
    X(nl, PRECONDITION_REQUIRED_TITLE, "Voorwaarde vereist") \
    X(nl, PRECONDITION_REQUIRED_SENTENCE, "De server eist dat het verzoek vermeldt op welke versie het betrekking heeft, zodat niemand de wijzigingen van anderen overschrijft.") \
    X(nl, TOO_MANY_REQUESTS_TITLE, "Te veel verzoeken") \
    X(nl, TOO_MANY_REQUESTS_SENTENCE, "U hebt in korte tijd te veel verzoeken verzonden; wacht even voordat u het opnieuw probeert.") \
    X(nl, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "Headervelden te groot") \
    X(nl, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "De headervelden van het verzoek zijn te groot; het kan helpen de cookies van deze website te verwijderen.") \
    X(nl, IIS_LOGIN_TIMEOUT_TITLE, "Sessie verlopen") \
    X(nl, IIS_LOGIN_TIMEOUT_SENTENCE, "U bent uitgelogd omdat u te lang inactief was; log opnieuw in.") \
    X(nl, NGINX_NO_RESPONSE_TITLE, "Verbinding zonder antwoord verbroken") \
    X(nl, NGINX_NO_RESPONSE_SENTENCE, "De server heeft de verbinding verbroken zonder te antwoorden; zo weert hij ongewenste verzoeken.") \
    X(nl, IIS_RETRY_WITH_TITLE, "Opnieuw proberen met meer informatie") \
    X(nl, IIS_RETRY_WITH_SENTENCE, "De server heeft meer informatie nodig om het verzoek uit te voeren; vul die aan en probeer het opnieuw.") \
    X(nl, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "Niet beschikbaar om juridische redenen") \
    X(nl, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "De server mag dit niet tonen vanwege een juridische eis.") \
    X(nl, IIS_REDIRECT_TITLE, "Gebruik een andere server") \
    X(nl, IIS_REDIRECT_SENTENCE, "Uw postvak staat op een andere server of is via een andere beter bereikbaar; uw programma moet die server gebruiken.") \
    X(nl, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "Header van verzoek te groot") \
    X(nl, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "Een regel in de header van het verzoek, of de header als geheel, is groter dan de server accepteert; het kan helpen cookies te verwijderen.") \
    X(nl, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "Fout in clientcertificaat") \
    X(nl, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "Het certificaat dat uw programma heeft aangeboden, is niet geldig.") \
    X(nl, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "Clientcertificaat vereist") \
    X(nl, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "De server eist een clientcertificaat, maar uw programma heeft er geen aangeboden.") \
    X(nl, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "HTTP verzonden naar HTTPS-poort") \
    X(nl, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "Het verzoek kwam onversleuteld binnen op een poort voor versleutelde verbindingen; gebruik een adres dat met https begint.") \
    X(nl, NGINX_INVALID_HOST_TITLE, "Ongeldige hostnaam") \
    X(nl, NGINX_INVALID_HOST_SENTENCE, "De hostnaam in het verzoek is niet geldig; controleer of het adres goed is gespeld.") \
    X(nl, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "Client heeft de verbinding verbroken") \
    X(nl, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "De client heeft de verbinding verbroken voordat de server had geantwoord.") \

#endif
