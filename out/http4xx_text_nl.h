/* http4xx_text_nl.h - the texts of http4xx_text.h in Nederlands (nl).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:21ebe2d1369f7d55
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_NL_H_
#define HTTP4XX_TEXT_NL_H_

#define HTTP4XX_TEXT_NL_(x) \
    x(nl, tag, "nl") \
    x(nl, language, "Nederlands") \
    x(nl, direction, "ltr") \
    x(nl, official, "officieel") \
    x(nl, unofficial_before, "niet-officieel (") \
    x(nl, unofficial_after, ")") \
    x(nl, substatus, "substatuscodes") \
    x(nl, title, "Clientfouten") \
    x(nl, sentence, "Codes van 400 tot en met 499 geven aan dat de fout volgens de server bij de client ligt: in het adres, in de inhoud of in wat de client mag doen.") \
    x(nl, BAD_REQUEST_title, "Ongeldig verzoek") \
    x(nl, BAD_REQUEST_sentence, "De server kon het verzoek niet begrijpen, omdat het onjuist opgebouwd of onvolledig was.") \
    x(nl, UNAUTHORIZED_title, "Niet ingelogd") \
    x(nl, UNAUTHORIZED_sentence, "U moet inloggen, bijvoorbeeld met een geldige gebruikersnaam en een geldig wachtwoord, voordat u dit kunt bekijken.") \
    x(nl, PAYMENT_REQUIRED_title, "Betaling vereist") \
    x(nl, PAYMENT_REQUIRED_sentence, "Dit is alleen beschikbaar voor wie ervoor heeft betaald.") \
    x(nl, FORBIDDEN_title, "Toegang geweigerd") \
    x(nl, FORBIDDEN_sentence, "De server heeft het verzoek begrepen, maar u mag dit niet doen of bekijken.") \
    x(nl, NOT_FOUND_title, "Niet gevonden") \
    x(nl, NOT_FOUND_sentence, "Op dit adres is niets gevonden; controleer of het goed is gespeld, of zoek verder vanaf de startpagina.") \
    x(nl, METHOD_NOT_ALLOWED_title, "Methode niet toegestaan") \
    x(nl, METHOD_NOT_ALLOWED_sentence, "De bron bestaat, maar kan niet op de gevraagde manier worden gebruikt.") \
    x(nl, NOT_ACCEPTABLE_title, "Geen geschikte versie") \
    x(nl, NOT_ACCEPTABLE_sentence, "De bron is niet beschikbaar in een indeling of taal die uw programma accepteert.") \
    x(nl, PROXY_AUTHENTICATION_REQUIRED_title, "Inloggen bij de proxy vereist") \
    x(nl, PROXY_AUTHENTICATION_REQUIRED_sentence, "U moet inloggen bij de proxyserver voordat die het verzoek doorlaat.") \
    x(nl, REQUEST_TIMEOUT_title, "Time-out van verzoek") \
    x(nl, REQUEST_TIMEOUT_sentence, "De server is gestopt met wachten omdat het te lang duurde voordat het verzoek binnenkwam; u kunt het opnieuw verzenden.") \
    x(nl, CONFLICT_title, "Conflict") \
    x(nl, CONFLICT_sentence, "Het verzoek is in strijd met de huidige toestand van de bron; haal de nieuwste versie op en probeer het opnieuw.") \
    x(nl, GONE_title, "Definitief verwijderd") \
    x(nl, GONE_sentence, "Wat hier stond, is definitief verwijderd; links naar dit adres kunt u het best weghalen.") \
    x(nl, LENGTH_REQUIRED_title, "Lengte vereist") \
    x(nl, LENGTH_REQUIRED_sentence, "De server accepteert het verzoek pas als daarin staat hoe lang de inhoud is.") \
    x(nl, PRECONDITION_FAILED_title, "Niet aan voorwaarde voldaan") \
    x(nl, PRECONDITION_FAILED_sentence, "Aan een voorwaarde in het verzoek is niet voldaan, bijvoorbeeld omdat de bron intussen is gewijzigd.") \
    x(nl, CONTENT_TOO_LARGE_title, "Inhoud te groot") \
    x(nl, CONTENT_TOO_LARGE_sentence, "Wat is verzonden, is groter dan de server accepteert; probeer het met iets kleiners.") \
    x(nl, URI_TOO_LONG_title, "Adres te lang") \
    x(nl, URI_TOO_LONG_sentence, "Het adres in het verzoek is langer dan de server accepteert.") \
    x(nl, UNSUPPORTED_MEDIA_TYPE_title, "Mediatype niet ondersteund") \
    x(nl, UNSUPPORTED_MEDIA_TYPE_sentence, "De server ondersteunt de indeling van de verzonden gegevens niet.") \
    x(nl, RANGE_NOT_SATISFIABLE_title, "Bereik niet beschikbaar") \
    x(nl, RANGE_NOT_SATISFIABLE_sentence, "Het gevraagde deel van de bron bestaat niet; mogelijk ligt het voorbij het einde.") \
    x(nl, EXPECTATION_FAILED_title, "Niet aan verwachting voldaan") \
    x(nl, EXPECTATION_FAILED_sentence, "De server kan niet doen wat er volgens het verzoek van hem wordt verwacht.") \
    x(nl, IM_A_TEAPOT_title, "Ik ben een theepot") \
    x(nl, IM_A_TEAPOT_sentence, "De server weigert koffie te zetten, want hij is een theepot: klein, bol en onverzettelijk.") \
    x(nl, MISDIRECTED_REQUEST_title, "Verkeerde server") \
    x(nl, MISDIRECTED_REQUEST_sentence, "Het verzoek is terechtgekomen bij een server die dit adres niet bedient; probeer het opnieuw via een nieuwe verbinding.") \
    x(nl, UNPROCESSABLE_CONTENT_title, "Inhoud kan niet worden verwerkt") \
    x(nl, UNPROCESSABLE_CONTENT_sentence, "De server heeft de indeling van de verzonden gegevens begrepen, maar iets erin is niet geldig.") \
    x(nl, LOCKED_title, "Vergrendeld") \
    x(nl, LOCKED_sentence, "De bron is vergrendeld en moet worden ontgrendeld voordat die kan worden gewijzigd.") \
    x(nl, FAILED_DEPENDENCY_title, "Afhankelijkheid mislukt") \
    x(nl, FAILED_DEPENDENCY_sentence, "Het verzoek kon niet worden uitgevoerd omdat een ander verzoek waarvan het afhangt, is mislukt.") \
    x(nl, TOO_EARLY_title, "Te vroeg") \
    x(nl, TOO_EARLY_sentence, "De server wil geen verzoek verwerken dat een herhaling zou kunnen zijn; uw programma moet het opnieuw verzenden zodra de verbinding beveiligd is.") \
    x(nl, UPGRADE_REQUIRED_title, "Ander protocol vereist") \
    x(nl, UPGRADE_REQUIRED_sentence, "De server beantwoordt dit verzoek alleen via een ander protocol, waarnaar uw programma moet overschakelen.") \
    x(nl, PRECONDITION_REQUIRED_title, "Voorwaarde vereist") \
    x(nl, PRECONDITION_REQUIRED_sentence, "De server eist dat het verzoek vermeldt op welke versie het betrekking heeft, zodat niemand de wijzigingen van anderen overschrijft.") \
    x(nl, TOO_MANY_REQUESTS_title, "Te veel verzoeken") \
    x(nl, TOO_MANY_REQUESTS_sentence, "U hebt in korte tijd te veel verzoeken verzonden; wacht even voordat u het opnieuw probeert.") \
    x(nl, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "Headervelden te groot") \
    x(nl, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "De headervelden van het verzoek zijn te groot; het kan helpen de cookies van deze website te verwijderen.") \
    x(nl, IIS_LOGIN_TIMEOUT_title, "Sessie verlopen") \
    x(nl, IIS_LOGIN_TIMEOUT_sentence, "U bent uitgelogd omdat u te lang inactief was; log opnieuw in.") \
    x(nl, NGINX_NO_RESPONSE_title, "Verbinding zonder antwoord verbroken") \
    x(nl, NGINX_NO_RESPONSE_sentence, "De server heeft de verbinding verbroken zonder te antwoorden; zo weert hij ongewenste verzoeken.") \
    x(nl, IIS_RETRY_WITH_title, "Opnieuw proberen met meer informatie") \
    x(nl, IIS_RETRY_WITH_sentence, "De server heeft meer informatie nodig om het verzoek uit te voeren; vul die aan en probeer het opnieuw.") \
    x(nl, UNAVAILABLE_FOR_LEGAL_REASONS_title, "Niet beschikbaar om juridische redenen") \
    x(nl, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "De server mag dit niet tonen vanwege een juridische eis.") \
    x(nl, IIS_REDIRECT_title, "Gebruik een andere server") \
    x(nl, IIS_REDIRECT_sentence, "Uw postvak staat op een andere server of is via een andere beter bereikbaar; uw programma moet die server gebruiken.") \
    x(nl, NGINX_REQUEST_HEADER_TOO_LARGE_title, "Header van verzoek te groot") \
    x(nl, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "Een regel in de header van het verzoek, of de header als geheel, is groter dan de server accepteert; het kan helpen cookies te verwijderen.") \
    x(nl, NGINX_SSL_CERTIFICATE_ERROR_title, "Fout in clientcertificaat") \
    x(nl, NGINX_SSL_CERTIFICATE_ERROR_sentence, "Het certificaat dat uw programma heeft aangeboden, is niet geldig.") \
    x(nl, NGINX_SSL_CERTIFICATE_REQUIRED_title, "Clientcertificaat vereist") \
    x(nl, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "De server eist een clientcertificaat, maar uw programma heeft er geen aangeboden.") \
    x(nl, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "HTTP verzonden naar HTTPS-poort") \
    x(nl, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "Het verzoek kwam onversleuteld binnen op een poort voor versleutelde verbindingen; gebruik een adres dat met https begint.") \
    x(nl, NGINX_INVALID_HOST_title, "Ongeldige hostnaam") \
    x(nl, NGINX_INVALID_HOST_sentence, "De hostnaam in het verzoek is niet geldig; controleer of het adres goed is gespeld.") \
    x(nl, NGINX_CLIENT_CLOSED_REQUEST_title, "Client heeft de verbinding verbroken") \
    x(nl, NGINX_CLIENT_CLOSED_REQUEST_sentence, "De client heeft de verbinding verbroken voordat de server had geantwoord.") \

#endif
