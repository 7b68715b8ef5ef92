/* http4xx_text_da.h - the texts of http4xx_text.h in dansk (da).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_DA_H_
#define HTTP4XX_TEXT_DA_H_

#define HTTP4XX_TEXT_DA_(X) \
    X(da, TAG, "da") \
    X(da, LANGUAGE, "dansk") \
    X(da, DIRECTION, "ltr") \
    X(da, OFFICIAL, "officiel") \
    X(da, UNOFFICIAL_BEFORE, "uofficiel (") \
    X(da, UNOFFICIAL_AFTER, ")") \
    X(da, SUBSTATUS, "understatuskoder") \
    X(da, TITLE, "Klientfejl") \
    X(da, SENTENCE, "Koder fra 400 til 499 betyder, at serveren mener, at fejlen ligger hos klienten: i adressen, i indholdet eller i det, klienten har lov til.") \
    X(da, BAD_REQUEST_TITLE, "Ugyldig forespørgsel") \
    X(da, BAD_REQUEST_SENTENCE, "Serveren kunne ikke forstå forespørgslen, fordi den var forkert udformet eller ufuldstændig.") \
    X(da, UNAUTHORIZED_TITLE, "Ikke logget ind") \
    X(da, UNAUTHORIZED_SENTENCE, "Du skal logge ind, for eksempel med et gyldigt brugernavn og en gyldig adgangskode, før du kan se dette.") \
    X(da, PAYMENT_REQUIRED_TITLE, "Betaling kræves") \
    X(da, PAYMENT_REQUIRED_SENTENCE, "Dette er kun tilgængeligt for dem, der har betalt for det.") \
    X(da, FORBIDDEN_TITLE, "Adgang nægtet") \
    X(da, FORBIDDEN_SENTENCE, "Serveren forstod forespørgslen, men du har ikke tilladelse til at gøre eller se dette.") \
    X(da, NOT_FOUND_TITLE, "Ikke fundet") \
    X(da, NOT_FOUND_SENTENCE, "Der blev ikke fundet noget på denne adresse; kontrollér, om den er stavet rigtigt, eller led fra forsiden.") \
    X(da, METHOD_NOT_ALLOWED_TITLE, "Metoden er ikke tilladt") \
    X(da, METHOD_NOT_ALLOWED_SENTENCE, "Ressourcen findes, men den kan ikke bruges på den måde, der blev bedt om.") \
    X(da, NOT_ACCEPTABLE_TITLE, "Ingen brugbar udgave") \
    X(da, NOT_ACCEPTABLE_SENTENCE, "Ressourcen findes ikke i noget format eller på noget sprog, som dit program accepterer.") \
    X(da, PROXY_AUTHENTICATION_REQUIRED_TITLE, "Proxyserveren kræver login") \
    X(da, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "Du skal logge ind på proxyserveren, før forespørgslen kan komme igennem den.") \
    X(da, REQUEST_TIMEOUT_TITLE, "Forespørgslen tog for lang tid") \
    X(da, REQUEST_TIMEOUT_SENTENCE, "Serveren holdt op med at vente, fordi forespørgslen var for længe undervejs; du kan sende den igen.") \
    X(da, CONFLICT_TITLE, "Konflikt") \
    X(da, CONFLICT_SENTENCE, "Forespørgslen er i strid med ressourcens aktuelle tilstand; hent den nyeste udgave, og prøv igen.") \
    X(da, GONE_TITLE, "Fjernet for altid") \
    X(da, GONE_SENTENCE, "Det, der lå her, er fjernet permanent, så links hertil bør slettes.") \
    X(da, LENGTH_REQUIRED_TITLE, "Længden skal oplyses") \
    X(da, LENGTH_REQUIRED_SENTENCE, "Serveren vil vide, hvor langt indholdet i forespørgslen er, før den tager imod det.") \
    X(da, PRECONDITION_FAILED_TITLE, "Betingelsen er ikke opfyldt") \
    X(da, PRECONDITION_FAILED_SENTENCE, "En betingelse i forespørgslen er ikke opfyldt, for eksempel fordi ressourcen er blevet ændret i mellemtiden.") \
    X(da, CONTENT_TOO_LARGE_TITLE, "Indholdet er for stort") \
    X(da, CONTENT_TOO_LARGE_SENTENCE, "Det, der blev sendt, er større, end serveren vil tage imod; prøv med noget mindre.") \
    X(da, URI_TOO_LONG_TITLE, "Adressen er for lang") \
    X(da, URI_TOO_LONG_SENTENCE, "Adressen i forespørgslen er længere, end serveren vil læse.") \
    X(da, UNSUPPORTED_MEDIA_TYPE_TITLE, "Medietypen understøttes ikke") \
    X(da, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "Serveren understøtter ikke formatet på det, der blev sendt.") \
    X(da, RANGE_NOT_SATISFIABLE_TITLE, "Udsnittet findes ikke") \
    X(da, RANGE_NOT_SATISFIABLE_SENTENCE, "Den del af ressourcen, der blev bedt om, findes ikke; den ligger måske efter slutningen.") \
    X(da, EXPECTATION_FAILED_TITLE, "Forventningen kan ikke indfries") \
    X(da, EXPECTATION_FAILED_SENTENCE, "Serveren kan ikke leve op til den forventning, som forespørgslen angav.") \
    X(da, IM_A_TEAPOT_TITLE, "Jeg er en tekande") \
    X(da, IM_A_TEAPOT_SENTENCE, "Serveren nægter at brygge kaffe, for den er en tekande: lille, rund og ikke til at rokke.") \
    X(da, MISDIRECTED_REQUEST_TITLE, "Forkert server") \
    X(da, MISDIRECTED_REQUEST_SENTENCE, "Forespørgslen havnede hos en server, der ikke svarer for denne adresse; prøv igen over en ny forbindelse.") \
    X(da, UNPROCESSABLE_CONTENT_TITLE, "Indholdet kan ikke behandles") \
    X(da, UNPROCESSABLE_CONTENT_SENTENCE, "Serveren forstod formatet på det, der blev sendt, men noget i det er ikke gyldigt.") \
    X(da, LOCKED_TITLE, "Låst") \
    X(da, LOCKED_SENTENCE, "Ressourcen er låst og skal låses op, før den kan ændres.") \
    X(da, FAILED_DEPENDENCY_TITLE, "Afhængigheden fejlede") \
    X(da, FAILED_DEPENDENCY_SENTENCE, "Forespørgslen kunne ikke udføres, fordi en anden forespørgsel, som den afhænger af, mislykkedes.") \
    X(da, TOO_EARLY_TITLE, "For tidligt") \
    X(da, TOO_EARLY_SENTENCE, "Serveren vil ikke behandle en forespørgsel, der kan være en gentagelse; dit program bør sende den igen, når forbindelsen er sikret.") \
    X(da, UPGRADE_REQUIRED_TITLE, "Protokollen skal opgraderes") \
    X(da, UPGRADE_REQUIRED_SENTENCE, "Serveren besvarer kun denne forespørgsel over en anden protokol, som dit program skal gå over til.") \
    X(da, PRECONDITION_REQUIRED_TITLE, "Betingelse kræves") \
    X(da, PRECONDITION_REQUIRED_SENTENCE, "Serveren kræver, at forespørgslen angiver, hvilken udgave den gælder, så ingen overskriver andres ændringer.") \
    X(da, TOO_MANY_REQUESTS_TITLE, "For mange forespørgsler") \
    X(da, TOO_MANY_REQUESTS_SENTENCE, "Du har sendt for mange forespørgsler på kort tid; vent lidt, før du prøver igen.") \
    X(da, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "Headerfelterne er for store") \
    X(da, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "Headerfelterne i forespørgslen er for store; det kan hjælpe at slette cookies for dette websted.") \
    X(da, IIS_LOGIN_TIMEOUT_TITLE, "Sessionen er udløbet") \
    X(da, IIS_LOGIN_TIMEOUT_SENTENCE, "Du er blevet logget ud, fordi du var inaktiv for længe; log ind igen.") \
    X(da, NGINX_NO_RESPONSE_TITLE, "Forbindelsen blev lukket uden svar") \
    X(da, NGINX_NO_RESPONSE_SENTENCE, "Serveren lukkede forbindelsen uden at svare, hvilket den gør for at afvise uønskede forespørgsler.") \
    X(da, IIS_RETRY_WITH_TITLE, "Prøv igen med flere oplysninger") \
    X(da, IIS_RETRY_WITH_SENTENCE, "Serveren skal bruge flere oplysninger for at udføre forespørgslen; tilføj dem, og prøv igen.") \
    X(da, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "Ikke tilgængeligt af juridiske årsager") \
    X(da, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "Serveren må ikke vise dette på grund af et retligt krav.") \
    X(da, IIS_REDIRECT_TITLE, "Brug en anden server") \
    X(da, IIS_REDIRECT_SENTENCE, "Din postkasse ligger på en anden server eller kan bedre nås gennem en anden; dit program bør bruge den server.") \
    X(da, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "Forespørgslens header er for stor") \
    X(da, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "En linje i forespørgslens header, eller headeren som helhed, er større, end serveren accepterer; det kan hjælpe at slette cookies.") \
    X(da, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "Fejl i klientcertifikatet") \
    X(da, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "Det certifikat, som dit program fremviste, er ikke gyldigt.") \
    X(da, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "Klientcertifikat kræves") \
    X(da, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "Serveren kræver et klientcertifikat, men dit program fremviste ikke noget.") \
    X(da, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "HTTP sendt til HTTPS-port") \
    X(da, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "Forespørgslen kom ukrypteret til en port for krypterede forbindelser; brug en adresse, der begynder med https.") \
    X(da, NGINX_INVALID_HOST_TITLE, "Ugyldigt værtsnavn") \
    X(da, NGINX_INVALID_HOST_SENTENCE, "Værtsnavnet i forespørgslen er ikke gyldigt; kontrollér, om adressen er stavet rigtigt.") \
    X(da, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "Klienten lukkede forbindelsen") \
    X(da, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "Klienten lukkede forbindelsen, før serveren havde svaret.") \

#endif
