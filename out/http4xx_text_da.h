/* http4xx_text_da.h - the texts of http4xx_text.h in dansk (da).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:d3de814f63524643
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_DA_H_
#define HTTP4XX_TEXT_DA_H_

#define HTTP4XX_TEXT_DA_(x) \
    x(da, tag, "da") \
    x(da, language, "dansk") \
    x(da, direction, "ltr") \
    x(da, official, "officiel") \
    x(da, unofficial_before, "uofficiel (") \
    x(da, unofficial_after, ")") \
    x(da, substatus, "understatuskoder") \
    x(da, title, "Klientfejl") \
    x(da, sentence, "Koder fra 400 til 499 betyder, at serveren mener, at fejlen ligger hos klienten: i adressen, i indholdet eller i det, klienten har lov til.") \
    x(da, BAD_REQUEST_title, "Ugyldig forespørgsel") \
    x(da, BAD_REQUEST_sentence, "Serveren kunne ikke forstå forespørgslen, fordi den var forkert udformet eller ufuldstændig.") \
    x(da, UNAUTHORIZED_title, "Ikke logget ind") \
    x(da, UNAUTHORIZED_sentence, "Du skal logge ind, for eksempel med et gyldigt brugernavn og en gyldig adgangskode, før du kan se dette.") \
    x(da, PAYMENT_REQUIRED_title, "Betaling kræves") \
    x(da, PAYMENT_REQUIRED_sentence, "Dette er kun tilgængeligt for dem, der har betalt for det.") \
    x(da, FORBIDDEN_title, "Adgang nægtet") \
    x(da, FORBIDDEN_sentence, "Serveren forstod forespørgslen, men du har ikke tilladelse til at gøre eller se dette.") \
    x(da, NOT_FOUND_title, "Ikke fundet") \
    x(da, NOT_FOUND_sentence, "Der blev ikke fundet noget på denne adresse; kontrollér, om den er stavet rigtigt, eller led fra forsiden.") \
    x(da, METHOD_NOT_ALLOWED_title, "Metoden er ikke tilladt") \
    x(da, METHOD_NOT_ALLOWED_sentence, "Ressourcen findes, men den kan ikke bruges på den måde, der blev bedt om.") \
    x(da, NOT_ACCEPTABLE_title, "Ingen brugbar udgave") \
    x(da, NOT_ACCEPTABLE_sentence, "Ressourcen findes ikke i noget format eller på noget sprog, som dit program accepterer.") \
    x(da, PROXY_AUTHENTICATION_REQUIRED_title, "Proxyserveren kræver login") \
    x(da, PROXY_AUTHENTICATION_REQUIRED_sentence, "Du skal logge ind på proxyserveren, før forespørgslen kan komme igennem den.") \
    x(da, REQUEST_TIMEOUT_title, "Forespørgslen tog for lang tid") \
    x(da, REQUEST_TIMEOUT_sentence, "Serveren holdt op med at vente, fordi forespørgslen var for længe undervejs; du kan sende den igen.") \
    x(da, CONFLICT_title, "Konflikt") \
    x(da, CONFLICT_sentence, "Forespørgslen er i strid med ressourcens aktuelle tilstand; hent den nyeste udgave, og prøv igen.") \
    x(da, GONE_title, "Fjernet for altid") \
    x(da, GONE_sentence, "Det, der lå her, er fjernet permanent, så links hertil bør slettes.") \
    x(da, LENGTH_REQUIRED_title, "Længden skal oplyses") \
    x(da, LENGTH_REQUIRED_sentence, "Serveren vil vide, hvor langt indholdet i forespørgslen er, før den tager imod det.") \
    x(da, PRECONDITION_FAILED_title, "Betingelsen er ikke opfyldt") \
    x(da, PRECONDITION_FAILED_sentence, "En betingelse i forespørgslen er ikke opfyldt, for eksempel fordi ressourcen er blevet ændret i mellemtiden.") \
    x(da, CONTENT_TOO_LARGE_title, "Indholdet er for stort") \
    x(da, CONTENT_TOO_LARGE_sentence, "Det, der blev sendt, er større, end serveren vil tage imod; prøv med noget mindre.") \
    x(da, URI_TOO_LONG_title, "Adressen er for lang") \
    x(da, URI_TOO_LONG_sentence, "Adressen i forespørgslen er længere, end serveren vil læse.") \
    x(da, UNSUPPORTED_MEDIA_TYPE_title, "Medietypen understøttes ikke") \
    x(da, UNSUPPORTED_MEDIA_TYPE_sentence, "Serveren understøtter ikke formatet på det, der blev sendt.") \
    x(da, RANGE_NOT_SATISFIABLE_title, "Udsnittet findes ikke") \
    x(da, RANGE_NOT_SATISFIABLE_sentence, "Den del af ressourcen, der blev bedt om, findes ikke; den ligger måske efter slutningen.") \
    x(da, EXPECTATION_FAILED_title, "Forventningen kan ikke indfries") \
    x(da, EXPECTATION_FAILED_sentence, "Serveren kan ikke leve op til den forventning, som forespørgslen angav.") \
    x(da, IM_A_TEAPOT_title, "Jeg er en tekande") \
    x(da, IM_A_TEAPOT_sentence, "Serveren nægter at brygge kaffe, for den er en tekande: lille, rund og ikke til at rokke.") \
    x(da, MISDIRECTED_REQUEST_title, "Forkert server") \
    x(da, MISDIRECTED_REQUEST_sentence, "Forespørgslen havnede hos en server, der ikke svarer for denne adresse; prøv igen over en ny forbindelse.") \
    x(da, UNPROCESSABLE_CONTENT_title, "Indholdet kan ikke behandles") \
    x(da, UNPROCESSABLE_CONTENT_sentence, "Serveren forstod formatet på det, der blev sendt, men noget i det er ikke gyldigt.") \
    x(da, LOCKED_title, "Låst") \
    x(da, LOCKED_sentence, "Ressourcen er låst og skal låses op, før den kan ændres.") \
    x(da, FAILED_DEPENDENCY_title, "Afhængigheden fejlede") \
    x(da, FAILED_DEPENDENCY_sentence, "Forespørgslen kunne ikke udføres, fordi en anden forespørgsel, som den afhænger af, mislykkedes.") \
    x(da, TOO_EARLY_title, "For tidligt") \
    x(da, TOO_EARLY_sentence, "Serveren vil ikke behandle en forespørgsel, der kan være en gentagelse; dit program bør sende den igen, når forbindelsen er sikret.") \
    x(da, UPGRADE_REQUIRED_title, "Protokollen skal opgraderes") \
    x(da, UPGRADE_REQUIRED_sentence, "Serveren besvarer kun denne forespørgsel over en anden protokol, som dit program skal gå over til.") \
    x(da, PRECONDITION_REQUIRED_title, "Betingelse kræves") \
    x(da, PRECONDITION_REQUIRED_sentence, "Serveren kræver, at forespørgslen angiver, hvilken udgave den gælder, så ingen overskriver andres ændringer.") \
    x(da, TOO_MANY_REQUESTS_title, "For mange forespørgsler") \
    x(da, TOO_MANY_REQUESTS_sentence, "Du har sendt for mange forespørgsler på kort tid; vent lidt, før du prøver igen.") \
    x(da, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "Headerfelterne er for store") \
    x(da, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "Headerfelterne i forespørgslen er for store; det kan hjælpe at slette cookies for dette websted.") \
    x(da, IIS_LOGIN_TIMEOUT_title, "Sessionen er udløbet") \
    x(da, IIS_LOGIN_TIMEOUT_sentence, "Du er blevet logget ud, fordi du var inaktiv for længe; log ind igen.") \
    x(da, NGINX_NO_RESPONSE_title, "Forbindelsen blev lukket uden svar") \
    x(da, NGINX_NO_RESPONSE_sentence, "Serveren lukkede forbindelsen uden at svare, hvilket den gør for at afvise uønskede forespørgsler.") \
    x(da, IIS_RETRY_WITH_title, "Prøv igen med flere oplysninger") \
    x(da, IIS_RETRY_WITH_sentence, "Serveren skal bruge flere oplysninger for at udføre forespørgslen; tilføj dem, og prøv igen.") \
    x(da, UNAVAILABLE_FOR_LEGAL_REASONS_title, "Ikke tilgængeligt af juridiske årsager") \
    x(da, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "Serveren må ikke vise dette på grund af et retligt krav.") \
    x(da, IIS_REDIRECT_title, "Brug en anden server") \
    x(da, IIS_REDIRECT_sentence, "Din postkasse ligger på en anden server eller kan bedre nås gennem en anden; dit program bør bruge den server.") \
    x(da, NGINX_REQUEST_HEADER_TOO_LARGE_title, "Forespørgslens header er for stor") \
    x(da, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "En linje i forespørgslens header, eller headeren som helhed, er større, end serveren accepterer; det kan hjælpe at slette cookies.") \
    x(da, NGINX_SSL_CERTIFICATE_ERROR_title, "Fejl i klientcertifikatet") \
    x(da, NGINX_SSL_CERTIFICATE_ERROR_sentence, "Det certifikat, som dit program fremviste, er ikke gyldigt.") \
    x(da, NGINX_SSL_CERTIFICATE_REQUIRED_title, "Klientcertifikat kræves") \
    x(da, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "Serveren kræver et klientcertifikat, men dit program fremviste ikke noget.") \
    x(da, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "HTTP sendt til HTTPS-port") \
    x(da, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "Forespørgslen kom ukrypteret til en port for krypterede forbindelser; brug en adresse, der begynder med https.") \
    x(da, NGINX_INVALID_HOST_title, "Ugyldigt værtsnavn") \
    x(da, NGINX_INVALID_HOST_sentence, "Værtsnavnet i forespørgslen er ikke gyldigt; kontrollér, om adressen er stavet rigtigt.") \
    x(da, NGINX_CLIENT_CLOSED_REQUEST_title, "Klienten lukkede forbindelsen") \
    x(da, NGINX_CLIENT_CLOSED_REQUEST_sentence, "Klienten lukkede forbindelsen, før serveren havde svaret.") \

#endif
