/* http4xx_text_nb.h - the texts of http4xx_text.h in norsk bokmål (nb).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_NB_H_
#define HTTP4XX_TEXT_NB_H_

#define HTTP4XX_TEXT_NB_(X) \
    X(nb, TAG, "nb") \
    X(nb, LANGUAGE, "norsk bokmål") \
    X(nb, DIRECTION, "ltr") \
    X(nb, OFFICIAL, "offisiell") \
    X(nb, UNOFFICIAL_BEFORE, "uoffisiell (") \
    X(nb, UNOFFICIAL_AFTER, ")") \
    X(nb, SUBSTATUS, "understatuskoder") \
    X(nb, TITLE, "Klientfeil") \
    X(nb, SENTENCE, "Koder fra 400 til 499 sier at serveren mener feilen ligger hos klienten: i adressen, i innholdet eller i hva den har lov til.") \
    X(nb, BAD_REQUEST_TITLE, "Ugyldig forespørsel") \
    X(nb, BAD_REQUEST_SENTENCE, "Serveren forstod ikke forespørselen, fordi den var feil utformet eller ufullstendig.") \
    X(nb, UNAUTHORIZED_TITLE, "Ikke pålogget") \
    X(nb, UNAUTHORIZED_SENTENCE, "Du må logge på, for eksempel med gyldig brukernavn og passord, før du kan se dette.") \
    X(nb, PAYMENT_REQUIRED_TITLE, "Betaling kreves") \
    X(nb, PAYMENT_REQUIRED_SENTENCE, "Dette er bare tilgjengelig for dem som har betalt for det.") \
    X(nb, FORBIDDEN_TITLE, "Ingen tilgang") \
    X(nb, FORBIDDEN_SENTENCE, "Serveren forstod forespørselen, men du har ikke tillatelse til å gjøre eller se dette.") \
    X(nb, NOT_FOUND_TITLE, "Ikke funnet") \
    X(nb, NOT_FOUND_SENTENCE, "Det finnes ingenting på denne adressen; se etter om den er riktig skrevet, eller let fra forsiden.") \
    X(nb, METHOD_NOT_ALLOWED_TITLE, "Metoden er ikke tillatt") \
    X(nb, METHOD_NOT_ALLOWED_SENTENCE, "Ressursen finnes, men kan ikke brukes på den måten det ble bedt om.") \
    X(nb, NOT_ACCEPTABLE_TITLE, "Ingen passende utgave") \
    X(nb, NOT_ACCEPTABLE_SENTENCE, "Ressursen finnes ikke i noe format eller på noe språk som programmet ditt godtar.") \
    X(nb, PROXY_AUTHENTICATION_REQUIRED_TITLE, "Pålogging til proxy kreves") \
    X(nb, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "Du må logge på proxyserveren før forespørselen kan slippe gjennom den.") \
    X(nb, REQUEST_TIMEOUT_TITLE, "Tidsavbrudd") \
    X(nb, REQUEST_TIMEOUT_SENTENCE, "Serveren sluttet å vente fordi forespørselen brukte for lang tid på å komme fram; du kan sende den på nytt.") \
    X(nb, CONFLICT_TITLE, "Konflikt") \
    X(nb, CONFLICT_SENTENCE, "Forespørselen er i strid med ressursens nåværende tilstand; hent den nyeste utgaven og prøv igjen.") \
    X(nb, GONE_TITLE, "Fjernet for godt") \
    X(nb, GONE_SENTENCE, "Det som lå her, er fjernet for godt, og lenker hit bør slettes.") \
    X(nb, LENGTH_REQUIRED_TITLE, "Lengde må oppgis") \
    X(nb, LENGTH_REQUIRED_SENTENCE, "Serveren vil vite hvor langt innholdet i forespørselen er, før den tar imot det.") \
    X(nb, PRECONDITION_FAILED_TITLE, "Forutsetningen er ikke oppfylt") \
    X(nb, PRECONDITION_FAILED_SENTENCE, "En forutsetning i forespørselen er ikke oppfylt, for eksempel fordi ressursen er endret i mellomtiden.") \
    X(nb, CONTENT_TOO_LARGE_TITLE, "For stort innhold") \
    X(nb, CONTENT_TOO_LARGE_SENTENCE, "Det som ble sendt, er større enn serveren vil ta imot; prøv med noe mindre.") \
    X(nb, URI_TOO_LONG_TITLE, "For lang adresse") \
    X(nb, URI_TOO_LONG_SENTENCE, "Adressen i forespørselen er lengre enn serveren vil lese.") \
    X(nb, UNSUPPORTED_MEDIA_TYPE_TITLE, "Medietypen støttes ikke") \
    X(nb, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "Serveren støtter ikke formatet på det som ble sendt.") \
    X(nb, RANGE_NOT_SATISFIABLE_TITLE, "Utsnittet finnes ikke") \
    X(nb, RANGE_NOT_SATISFIABLE_SENTENCE, "Den delen av ressursen som det ble bedt om, finnes ikke; den kan ligge forbi slutten.") \
    X(nb, EXPECTATION_FAILED_TITLE, "Forventningen kan ikke innfris") \
    X(nb, EXPECTATION_FAILED_SENTENCE, "Serveren kan ikke innfri forventningen som ble oppgitt i forespørselen.") \
    X(nb, IM_A_TEAPOT_TITLE, "Jeg er en tekanne") \
    X(nb, IM_A_TEAPOT_SENTENCE, "Serveren nekter å trakte kaffe, for den er en tekanne: liten, rund og ganske bestemt.") \
    X(nb, MISDIRECTED_REQUEST_TITLE, "Feil server") \
    X(nb, MISDIRECTED_REQUEST_SENTENCE, "Forespørselen havnet hos en server som ikke svarer for denne adressen; prøv igjen over en ny forbindelse.") \
    X(nb, UNPROCESSABLE_CONTENT_TITLE, "Innholdet kan ikke behandles") \
    X(nb, UNPROCESSABLE_CONTENT_SENTENCE, "Serveren forstod formatet på det som ble sendt, men noe i det er ikke gyldig.") \
    X(nb, LOCKED_TITLE, "Låst") \
    X(nb, LOCKED_SENTENCE, "Ressursen er låst og må låses opp før den kan endres.") \
    X(nb, FAILED_DEPENDENCY_TITLE, "Avhengigheten sviktet") \
    X(nb, FAILED_DEPENDENCY_SENTENCE, "Forespørselen kunne ikke utføres fordi en annen forespørsel som den avhenger av, mislyktes.") \
    X(nb, TOO_EARLY_TITLE, "For tidlig") \
    X(nb, TOO_EARLY_SENTENCE, "Serveren vil ikke behandle en forespørsel som kan være en gjentakelse; programmet ditt bør sende den på nytt når forbindelsen er sikret.") \
    X(nb, UPGRADE_REQUIRED_TITLE, "Oppgradering kreves") \
    X(nb, UPGRADE_REQUIRED_SENTENCE, "Serveren svarer på denne forespørselen bare over en annen protokoll, som programmet ditt må gå over til.") \
    X(nb, PRECONDITION_REQUIRED_TITLE, "Forutsetning kreves") \
    X(nb, PRECONDITION_REQUIRED_SENTENCE, "Serveren krever at forespørselen sier hvilken utgave den gjelder, så ingen overskriver endringene til andre.") \
    X(nb, TOO_MANY_REQUESTS_TITLE, "For mange forespørsler") \
    X(nb, TOO_MANY_REQUESTS_SENTENCE, "Du har sendt for mange forespørsler på kort tid; vent litt før du prøver igjen.") \
    X(nb, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "For store headerfelt") \
    X(nb, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "Headerfeltene i forespørselen er for store; det kan hjelpe å slette informasjonskapslene for dette nettstedet.") \
    X(nb, IIS_LOGIN_TIMEOUT_TITLE, "Økten er utløpt") \
    X(nb, IIS_LOGIN_TIMEOUT_SENTENCE, "Du er logget av fordi du var inaktiv for lenge; logg på igjen.") \
    X(nb, NGINX_NO_RESPONSE_TITLE, "Forbindelsen ble lukket uten svar") \
    X(nb, NGINX_NO_RESPONSE_SENTENCE, "Serveren lukket forbindelsen uten å svare, slik den gjør for å avvise uønskede forespørsler.") \
    X(nb, IIS_RETRY_WITH_TITLE, "Prøv igjen med mer informasjon") \
    X(nb, IIS_RETRY_WITH_SENTENCE, "Serveren trenger mer informasjon for å utføre forespørselen; legg den ved og prøv igjen.") \
    X(nb, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "Utilgjengelig av juridiske grunner") \
    X(nb, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "Serveren får ikke vise dette på grunn av et rettslig krav.") \
    X(nb, IIS_REDIRECT_TITLE, "Bruk en annen server") \
    X(nb, IIS_REDIRECT_SENTENCE, "Postboksen din ligger på en annen server eller nås bedre gjennom en annen; programmet ditt bør bruke den serveren.") \
    X(nb, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "For stor header i forespørselen") \
    X(nb, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "En linje i headeren til forespørselen, eller hele headeren, er større enn serveren godtar; det kan hjelpe å slette informasjonskapsler.") \
    X(nb, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "Feil i klientsertifikatet") \
    X(nb, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "Sertifikatet som programmet ditt la fram, er ikke gyldig.") \
    X(nb, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "Klientsertifikat kreves") \
    X(nb, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "Serveren krever et klientsertifikat, men programmet ditt la ikke fram noe.") \
    X(nb, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "HTTP sendt til HTTPS-port") \
    X(nb, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "Forespørselen kom ukryptert til en port for krypterte forbindelser; bruk en adresse som begynner med https.") \
    X(nb, NGINX_INVALID_HOST_TITLE, "Ugyldig vertsnavn") \
    X(nb, NGINX_INVALID_HOST_SENTENCE, "Vertsnavnet i forespørselen er ikke gyldig; se etter om adressen er riktig skrevet.") \
    X(nb, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "Klienten lukket forbindelsen") \
    X(nb, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "Klienten lukket forbindelsen før serveren hadde svart.") \
    X(nb, SUB_400_1_IIS, "Ugyldig Destination-header") \
    X(nb, SUB_400_2_IIS, "Ugyldig Depth-header") \
    X(nb, SUB_400_3_IIS, "Ugyldig If-header") \
    X(nb, SUB_400_4_IIS, "Ugyldig Overwrite-header") \
    X(nb, SUB_400_5_IIS, "Ugyldig Translate-header") \
    X(nb, SUB_400_6_IIS, "Ugyldig innhold i forespørselen") \
    X(nb, SUB_400_7_IIS, "Ugyldig innholdslengde") \
    X(nb, SUB_400_8_IIS, "Ugyldig tidsgrense") \
    X(nb, SUB_400_9_IIS, "Ugyldig låsetoken") \
    X(nb, SUB_400_10_IIS, "Ugyldig X-Forwarded-For-header (XFF)") \
    X(nb, SUB_400_11_IIS, "Ugyldig WebSocket-forespørsel") \
    X(nb, SUB_400_601_IIS, "Feil i forespørselen fra klienten (ARR)") \
    X(nb, SUB_400_602_IIS, "Ugyldig tidsformat (ARR)") \
    X(nb, SUB_400_603_IIS, "Utsnittet kunne ikke tolkes (ARR)") \
    X(nb, SUB_400_604_IIS, "Klienten har koblet fra (ARR)") \
    X(nb, SUB_400_605_IIS, "Største antall videresendinger er nådd (ARR)") \
    X(nb, SUB_400_606_IIS, "Feil ved asynkron fullføring (ARR)") \
    X(nb, SUB_401_1_IIS, "Påloggingen mislyktes") \
    X(nb, SUB_401_2_IIS, "Påloggingen mislyktes på grunn av serverens konfigurasjon") \
    X(nb, SUB_401_3_IIS, "Ikke autorisert på grunn av ressursens tilgangsliste (ACL)") \
    X(nb, SUB_401_4_IIS, "Autorisasjonen ble avvist av et filter") \
    X(nb, SUB_401_5_IIS, "Autorisasjonen ble avvist av et ISAPI- eller CGI-program") \
    X(nb, SUB_401_7_IIS, "Tilgang nektet av webserverens regler for URL-autorisasjon") \
    X(nb, SUB_401_501_IIS, "Tilgang nektet: grensen for samtidige forespørsler er nådd") \
    X(nb, SUB_401_502_IIS, "Tilgang nektet: grensen for antall forespørsler per tidsrom er nådd") \
    X(nb, SUB_401_503_IIS, "Tilgang nektet: IP-adressen er sperret") \
    X(nb, SUB_401_504_IIS, "Tilgang nektet: vertsnavnet er sperret") \
    X(nb, SUB_403_1_IIS, "Kjøretilgang er ikke tillatt") \
    X(nb, SUB_403_2_IIS, "Lesetilgang er ikke tillatt") \
    X(nb, SUB_403_3_IIS, "Skrivetilgang er ikke tillatt") \
    X(nb, SUB_403_4_IIS, "SSL kreves") \
    X(nb, SUB_403_5_IIS, "128-biters SSL kreves") \
    X(nb, SUB_403_6_IIS, "IP-adressen er avvist") \
    X(nb, SUB_403_7_IIS, "Klientsertifikat kreves") \
    X(nb, SUB_403_8_IIS, "Tilgang til nettstedet er nektet") \
    X(nb, SUB_403_9_IIS, "For mange samtidige tilkoblinger") \
    X(nb, SUB_403_10_IIS, "Ingen tilgang: kjøretilgang er nektet") \
    X(nb, SUB_403_11_IIS, "Ingen tilgang: passordet er endret") \
    X(nb, SUB_403_12_IIS, "Tilgang nektet av sertifikattilordningen") \
    X(nb, SUB_403_13_IIS, "Klientsertifikatet er tilbakekalt") \
    X(nb, SUB_403_14_IIS, "Visning av mappeinnhold er nektet") \
    X(nb, SUB_403_15_IIS, "Antallet klienttilgangslisenser er overskredet") \
    X(nb, SUB_403_16_IIS, "Klientsertifikatet er ugyldig eller ikke klarert") \
    X(nb, SUB_403_17_IIS, "Klientsertifikatet er utløpt eller ikke gyldig ennå") \
    X(nb, SUB_403_18_IIS, "URL-en kan ikke kjøres i denne applikasjonspoolen") \
    X(nb, SUB_403_19_IIS, "CGI-programmer kan ikke kjøres for klienten i denne applikasjonspoolen") \
    X(nb, SUB_403_20_IIS, "Ingen tilgang: Passport-påloggingen mislyktes") \
    X(nb, SUB_403_21_IIS, "Ingen tilgang: tilgang til kildekoden er nektet") \
    X(nb, SUB_403_22_IIS, "Ingen tilgang: ubegrenset dybde er ikke tillatt") \
    X(nb, SUB_403_501_IIS, "Ingen tilgang: grensen for samtidige forespørsler er nådd") \
    X(nb, SUB_403_502_IIS, "Ingen tilgang: grensen for antall forespørsler per tidsrom er nådd") \
    X(nb, SUB_403_503_IIS, "Ingen tilgang: IP-adressen er sperret") \
    X(nb, SUB_403_504_IIS, "Ingen tilgang: vertsnavnet er sperret") \
    X(nb, SUB_404_0_IIS, "Ikke funnet") \
    X(nb, SUB_404_1_IIS, "Nettstedet ble ikke funnet") \
    X(nb, SUB_404_2_IIS, "Stoppet av begrensning for ISAPI eller CGI") \
    X(nb, SUB_404_3_IIS, "Stoppet av begrensning for MIME-typer") \
    X(nb, SUB_404_4_IIS, "Ingen behandler er konfigurert") \
    X(nb, SUB_404_5_IIS, "Avvist av konfigurasjonen for forespørselsfiltrering") \
    X(nb, SUB_404_6_IIS, "Metoden er avvist") \
    X(nb, SUB_404_7_IIS, "Filendelsen er avvist") \
    X(nb, SUB_404_8_IIS, "Skjult navneområde") \
    X(nb, SUB_404_9_IIS, "Filen har attributtet skjult") \
    X(nb, SUB_404_10_IIS, "For lang header i forespørselen") \
    X(nb, SUB_404_11_IIS, "Dobbel escape-sekvens i forespørselen") \
    X(nb, SUB_404_12_IIS, "Tegn utenfor ASCII i forespørselen") \
    X(nb, SUB_404_13_IIS, "For stor innholdslengde") \
    X(nb, SUB_404_14_IIS, "For lang URL i forespørselen") \
    X(nb, SUB_404_15_IIS, "For lang spørrestreng") \
    X(nb, SUB_404_16_IIS, "WebDAV-forespørsel sendt til behandleren for statiske filer") \
    X(nb, SUB_404_17_IIS, "Dynamisk innhold tilordnet behandleren for statiske filer") \
    X(nb, SUB_404_18_IIS, "Tegnsekvens i spørrestrengen er avvist") \
    X(nb, SUB_404_19_IIS, "Avvist av en filtreringsregel") \
    X(nb, SUB_404_20_IIS, "For mange segmenter i URL-en") \
    X(nb, SUB_404_21_IIS, "PHP er ikke installert") \
    X(nb, SUB_404_22_IIS, "ASP.NET er ikke installert") \
    X(nb, SUB_404_23_IIS, "ASP.NET Web Pages er ikke installert") \
    X(nb, SUB_404_501_IIS, "Ikke funnet: grensen for samtidige forespørsler er nådd") \
    X(nb, SUB_404_502_IIS, "Ikke funnet: grensen for antall forespørsler per tidsrom er nådd") \
    X(nb, SUB_404_503_IIS, "Ikke funnet: IP-adressen er sperret") \
    X(nb, SUB_404_504_IIS, "Ikke funnet: vertsnavnet er sperret") \
    X(nb, SUB_405_0_IIS, "Metoden er ikke tillatt") \
    X(nb, SUB_406_0_IIS, "Ingen passende utgave") \
    X(nb, SUB_408_0_IIS, "Tidsavbrudd for forespørselen") \
    X(nb, SUB_412_0_IIS, "Forutsetningen er ikke oppfylt") \
    X(nb, SUB_413_0_IIS, "For stort innhold i forespørselen") \
    X(nb, SUB_413_1_IIS, "For stor innholdslengde") \

#endif
