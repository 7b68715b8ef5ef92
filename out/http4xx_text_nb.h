/* http4xx_text_nb.h - the texts of http4xx_text.h in norsk bokmål (nb).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:cc7a50365da91b99
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_NB_H_
#define HTTP4XX_TEXT_NB_H_

#define HTTP4XX_TEXT_NB_(x) \
    x(nb, tag, "nb") \
    x(nb, language, "norsk bokmål") \
    x(nb, direction, "ltr") \
    x(nb, official, "offisiell") \
    x(nb, unofficial_before, "uoffisiell (") \
    x(nb, unofficial_after, ")") \
    x(nb, substatus, "understatuskoder") \
    x(nb, title, "Klientfeil") \
    x(nb, sentence, "Koder fra 400 til 499 sier at serveren mener feilen ligger hos klienten: i adressen, i innholdet eller i hva den har lov til.") \
    x(nb, BAD_REQUEST_title, "Ugyldig forespørsel") \
    x(nb, BAD_REQUEST_sentence, "Serveren forstod ikke forespørselen, fordi den var feil utformet eller ufullstendig.") \
    x(nb, UNAUTHORIZED_title, "Ikke pålogget") \
    x(nb, UNAUTHORIZED_sentence, "Du må logge på, for eksempel med gyldig brukernavn og passord, før du kan se dette.") \
    x(nb, PAYMENT_REQUIRED_title, "Betaling kreves") \
    x(nb, PAYMENT_REQUIRED_sentence, "Dette er bare tilgjengelig for dem som har betalt for det.") \
    x(nb, FORBIDDEN_title, "Ingen tilgang") \
    x(nb, FORBIDDEN_sentence, "Serveren forstod forespørselen, men du har ikke tillatelse til å gjøre eller se dette.") \
    x(nb, NOT_FOUND_title, "Ikke funnet") \
    x(nb, NOT_FOUND_sentence, "Det finnes ingenting på denne adressen; se etter om den er riktig skrevet, eller let fra forsiden.") \
    x(nb, METHOD_NOT_ALLOWED_title, "Metoden er ikke tillatt") \
    x(nb, METHOD_NOT_ALLOWED_sentence, "Ressursen finnes, men kan ikke brukes på den måten det ble bedt om.") \
    x(nb, NOT_ACCEPTABLE_title, "Ingen passende utgave") \
    x(nb, NOT_ACCEPTABLE_sentence, "Ressursen finnes ikke i noe format eller på noe språk som programmet ditt godtar.") \
    x(nb, PROXY_AUTHENTICATION_REQUIRED_title, "Pålogging til proxy kreves") \
    x(nb, PROXY_AUTHENTICATION_REQUIRED_sentence, "Du må logge på proxyserveren før forespørselen kan slippe gjennom den.") \
    x(nb, REQUEST_TIMEOUT_title, "Tidsavbrudd") \
    x(nb, REQUEST_TIMEOUT_sentence, "Serveren sluttet å vente fordi forespørselen brukte for lang tid på å komme fram; du kan sende den på nytt.") \
    x(nb, CONFLICT_title, "Konflikt") \
    x(nb, CONFLICT_sentence, "Forespørselen er i strid med ressursens nåværende tilstand; hent den nyeste utgaven og prøv igjen.") \
    x(nb, GONE_title, "Fjernet for godt") \
    x(nb, GONE_sentence, "Det som lå her, er fjernet for godt, og lenker hit bør slettes.") \
    x(nb, LENGTH_REQUIRED_title, "Lengde må oppgis") \
    x(nb, LENGTH_REQUIRED_sentence, "Serveren vil vite hvor langt innholdet i forespørselen er, før den tar imot det.") \
    x(nb, PRECONDITION_FAILED_title, "Forutsetningen er ikke oppfylt") \
    x(nb, PRECONDITION_FAILED_sentence, "En forutsetning i forespørselen er ikke oppfylt, for eksempel fordi ressursen er endret i mellomtiden.") \
    x(nb, CONTENT_TOO_LARGE_title, "For stort innhold") \
    x(nb, CONTENT_TOO_LARGE_sentence, "Det som ble sendt, er større enn serveren vil ta imot; prøv med noe mindre.") \
    x(nb, URI_TOO_LONG_title, "For lang adresse") \
    x(nb, URI_TOO_LONG_sentence, "Adressen i forespørselen er lengre enn serveren vil lese.") \
    x(nb, UNSUPPORTED_MEDIA_TYPE_title, "Medietypen støttes ikke") \
    x(nb, UNSUPPORTED_MEDIA_TYPE_sentence, "Serveren støtter ikke formatet på det som ble sendt.") \
    x(nb, RANGE_NOT_SATISFIABLE_title, "Utsnittet finnes ikke") \
    x(nb, RANGE_NOT_SATISFIABLE_sentence, "Den delen av ressursen som det ble bedt om, finnes ikke; den kan ligge forbi slutten.") \
    x(nb, EXPECTATION_FAILED_title, "Forventningen kan ikke innfris") \
    x(nb, EXPECTATION_FAILED_sentence, "Serveren kan ikke innfri forventningen som ble oppgitt i forespørselen.") \
    x(nb, IM_A_TEAPOT_title, "Jeg er en tekanne") \
    x(nb, IM_A_TEAPOT_sentence, "Serveren nekter å trakte kaffe, for den er en tekanne: liten, rund og ganske bestemt.") \
    x(nb, MISDIRECTED_REQUEST_title, "Feil server") \
    x(nb, MISDIRECTED_REQUEST_sentence, "Forespørselen havnet hos en server som ikke svarer for denne adressen; prøv igjen over en ny forbindelse.") \
    x(nb, UNPROCESSABLE_CONTENT_title, "Innholdet kan ikke behandles") \
    x(nb, UNPROCESSABLE_CONTENT_sentence, "Serveren forstod formatet på det som ble sendt, men noe i det er ikke gyldig.") \
    x(nb, LOCKED_title, "Låst") \
    x(nb, LOCKED_sentence, "Ressursen er låst og må låses opp før den kan endres.") \
    x(nb, FAILED_DEPENDENCY_title, "Avhengigheten sviktet") \
    x(nb, FAILED_DEPENDENCY_sentence, "Forespørselen kunne ikke utføres fordi en annen forespørsel som den avhenger av, mislyktes.") \
    x(nb, TOO_EARLY_title, "For tidlig") \
    x(nb, TOO_EARLY_sentence, "Serveren vil ikke behandle en forespørsel som kan være en gjentakelse; programmet ditt bør sende den på nytt når forbindelsen er sikret.") \
    x(nb, UPGRADE_REQUIRED_title, "Oppgradering kreves") \
    x(nb, UPGRADE_REQUIRED_sentence, "Serveren svarer på denne forespørselen bare over en annen protokoll, som programmet ditt må gå over til.") \
    x(nb, PRECONDITION_REQUIRED_title, "Forutsetning kreves") \
    x(nb, PRECONDITION_REQUIRED_sentence, "Serveren krever at forespørselen sier hvilken utgave den gjelder, så ingen overskriver endringene til andre.") \
    x(nb, TOO_MANY_REQUESTS_title, "For mange forespørsler") \
    x(nb, TOO_MANY_REQUESTS_sentence, "Du har sendt for mange forespørsler på kort tid; vent litt før du prøver igjen.") \
    x(nb, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "For store headerfelt") \
    x(nb, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "Headerfeltene i forespørselen er for store; det kan hjelpe å slette informasjonskapslene for dette nettstedet.") \
    x(nb, IIS_LOGIN_TIMEOUT_title, "Økten er utløpt") \
    x(nb, IIS_LOGIN_TIMEOUT_sentence, "Du er logget av fordi du var inaktiv for lenge; logg på igjen.") \
    x(nb, NGINX_NO_RESPONSE_title, "Forbindelsen ble lukket uten svar") \
    x(nb, NGINX_NO_RESPONSE_sentence, "Serveren lukket forbindelsen uten å svare, slik den gjør for å avvise uønskede forespørsler.") \
    x(nb, IIS_RETRY_WITH_title, "Prøv igjen med mer informasjon") \
    x(nb, IIS_RETRY_WITH_sentence, "Serveren trenger mer informasjon for å utføre forespørselen; legg den ved og prøv igjen.") \
    x(nb, UNAVAILABLE_FOR_LEGAL_REASONS_title, "Utilgjengelig av juridiske grunner") \
    x(nb, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "Serveren får ikke vise dette på grunn av et rettslig krav.") \
    x(nb, IIS_REDIRECT_title, "Bruk en annen server") \
    x(nb, IIS_REDIRECT_sentence, "Postboksen din ligger på en annen server eller nås bedre gjennom en annen; programmet ditt bør bruke den serveren.") \
    x(nb, NGINX_REQUEST_HEADER_TOO_LARGE_title, "For stor header i forespørselen") \
    x(nb, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "En linje i headeren til forespørselen, eller hele headeren, er større enn serveren godtar; det kan hjelpe å slette informasjonskapsler.") \
    x(nb, NGINX_SSL_CERTIFICATE_ERROR_title, "Feil i klientsertifikatet") \
    x(nb, NGINX_SSL_CERTIFICATE_ERROR_sentence, "Sertifikatet som programmet ditt la fram, er ikke gyldig.") \
    x(nb, NGINX_SSL_CERTIFICATE_REQUIRED_title, "Klientsertifikat kreves") \
    x(nb, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "Serveren krever et klientsertifikat, men programmet ditt la ikke fram noe.") \
    x(nb, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "HTTP sendt til HTTPS-port") \
    x(nb, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "Forespørselen kom ukryptert til en port for krypterte forbindelser; bruk en adresse som begynner med https.") \
    x(nb, NGINX_INVALID_HOST_title, "Ugyldig vertsnavn") \
    x(nb, NGINX_INVALID_HOST_sentence, "Vertsnavnet i forespørselen er ikke gyldig; se etter om adressen er riktig skrevet.") \
    x(nb, NGINX_CLIENT_CLOSED_REQUEST_title, "Klienten lukket forbindelsen") \
    x(nb, NGINX_CLIENT_CLOSED_REQUEST_sentence, "Klienten lukket forbindelsen før serveren hadde svart.") \
    x(nb, sub_400_1_IIS, "Ugyldig Destination-header") \
    x(nb, sub_400_2_IIS, "Ugyldig Depth-header") \
    x(nb, sub_400_3_IIS, "Ugyldig If-header") \
    x(nb, sub_400_4_IIS, "Ugyldig Overwrite-header") \
    x(nb, sub_400_5_IIS, "Ugyldig Translate-header") \
    x(nb, sub_400_6_IIS, "Ugyldig innhold i forespørselen") \
    x(nb, sub_400_7_IIS, "Ugyldig innholdslengde") \
    x(nb, sub_400_8_IIS, "Ugyldig tidsgrense") \
    x(nb, sub_400_9_IIS, "Ugyldig låsetoken") \
    x(nb, sub_400_10_IIS, "Ugyldig X-Forwarded-For-header (XFF)") \
    x(nb, sub_400_11_IIS, "Ugyldig WebSocket-forespørsel") \
    x(nb, sub_400_601_IIS, "Feil i forespørselen fra klienten (ARR)") \
    x(nb, sub_400_602_IIS, "Ugyldig tidsformat (ARR)") \
    x(nb, sub_400_603_IIS, "Utsnittet kunne ikke tolkes (ARR)") \
    x(nb, sub_400_604_IIS, "Klienten har koblet fra (ARR)") \
    x(nb, sub_400_605_IIS, "Største antall videresendinger er nådd (ARR)") \
    x(nb, sub_400_606_IIS, "Feil ved asynkron fullføring (ARR)") \
    x(nb, sub_401_1_IIS, "Påloggingen mislyktes") \
    x(nb, sub_401_2_IIS, "Påloggingen mislyktes på grunn av serverens konfigurasjon") \
    x(nb, sub_401_3_IIS, "Ikke autorisert på grunn av ressursens tilgangsliste (ACL)") \
    x(nb, sub_401_4_IIS, "Autorisasjonen ble avvist av et filter") \
    x(nb, sub_401_5_IIS, "Autorisasjonen ble avvist av et ISAPI- eller CGI-program") \
    x(nb, sub_401_7_IIS, "Tilgang nektet av webserverens regler for URL-autorisasjon") \
    x(nb, sub_401_501_IIS, "Tilgang nektet: grensen for samtidige forespørsler er nådd") \
    x(nb, sub_401_502_IIS, "Tilgang nektet: grensen for antall forespørsler per tidsrom er nådd") \
    x(nb, sub_401_503_IIS, "Tilgang nektet: IP-adressen er sperret") \
    x(nb, sub_401_504_IIS, "Tilgang nektet: vertsnavnet er sperret") \
    x(nb, sub_403_1_IIS, "Kjøretilgang er ikke tillatt") \
    x(nb, sub_403_2_IIS, "Lesetilgang er ikke tillatt") \
    x(nb, sub_403_3_IIS, "Skrivetilgang er ikke tillatt") \
    x(nb, sub_403_4_IIS, "SSL kreves") \
    x(nb, sub_403_5_IIS, "128-biters SSL kreves") \
    x(nb, sub_403_6_IIS, "IP-adressen er avvist") \
    x(nb, sub_403_7_IIS, "Klientsertifikat kreves") \
    x(nb, sub_403_8_IIS, "Tilgang til nettstedet er nektet") \
    x(nb, sub_403_9_IIS, "For mange samtidige tilkoblinger") \
    x(nb, sub_403_10_IIS, "Ingen tilgang: kjøretilgang er nektet") \
    x(nb, sub_403_11_IIS, "Ingen tilgang: passordet er endret") \
    x(nb, sub_403_12_IIS, "Tilgang nektet av sertifikattilordningen") \
    x(nb, sub_403_13_IIS, "Klientsertifikatet er tilbakekalt") \
    x(nb, sub_403_14_IIS, "Visning av mappeinnhold er nektet") \
    x(nb, sub_403_15_IIS, "Antallet klienttilgangslisenser er overskredet") \
    x(nb, sub_403_16_IIS, "Klientsertifikatet er ugyldig eller ikke klarert") \
    x(nb, sub_403_17_IIS, "Klientsertifikatet er utløpt eller ikke gyldig ennå") \
    x(nb, sub_403_18_IIS, "URL-en kan ikke kjøres i denne applikasjonspoolen") \
    x(nb, sub_403_19_IIS, "CGI-programmer kan ikke kjøres for klienten i denne applikasjonspoolen") \
    x(nb, sub_403_20_IIS, "Ingen tilgang: Passport-påloggingen mislyktes") \
    x(nb, sub_403_21_IIS, "Ingen tilgang: tilgang til kildekoden er nektet") \
    x(nb, sub_403_22_IIS, "Ingen tilgang: ubegrenset dybde er ikke tillatt") \
    x(nb, sub_403_501_IIS, "Ingen tilgang: grensen for samtidige forespørsler er nådd") \
    x(nb, sub_403_502_IIS, "Ingen tilgang: grensen for antall forespørsler per tidsrom er nådd") \
    x(nb, sub_403_503_IIS, "Ingen tilgang: IP-adressen er sperret") \
    x(nb, sub_403_504_IIS, "Ingen tilgang: vertsnavnet er sperret") \
    x(nb, sub_404_0_IIS, "Ikke funnet") \
    x(nb, sub_404_1_IIS, "Nettstedet ble ikke funnet") \
    x(nb, sub_404_2_IIS, "Stoppet av begrensning for ISAPI eller CGI") \
    x(nb, sub_404_3_IIS, "Stoppet av begrensning for MIME-typer") \
    x(nb, sub_404_4_IIS, "Ingen behandler er konfigurert") \
    x(nb, sub_404_5_IIS, "Avvist av konfigurasjonen for forespørselsfiltrering") \
    x(nb, sub_404_6_IIS, "Metoden er avvist") \
    x(nb, sub_404_7_IIS, "Filendelsen er avvist") \
    x(nb, sub_404_8_IIS, "Skjult navneområde") \
    x(nb, sub_404_9_IIS, "Filen har attributtet skjult") \
    x(nb, sub_404_10_IIS, "For lang header i forespørselen") \
    x(nb, sub_404_11_IIS, "Dobbel escape-sekvens i forespørselen") \
    x(nb, sub_404_12_IIS, "Tegn utenfor ASCII i forespørselen") \
    x(nb, sub_404_13_IIS, "For stor innholdslengde") \
    x(nb, sub_404_14_IIS, "For lang URL i forespørselen") \
    x(nb, sub_404_15_IIS, "For lang spørrestreng") \
    x(nb, sub_404_16_IIS, "WebDAV-forespørsel sendt til behandleren for statiske filer") \
    x(nb, sub_404_17_IIS, "Dynamisk innhold tilordnet behandleren for statiske filer") \
    x(nb, sub_404_18_IIS, "Tegnsekvens i spørrestrengen er avvist") \
    x(nb, sub_404_19_IIS, "Avvist av en filtreringsregel") \
    x(nb, sub_404_20_IIS, "For mange segmenter i URL-en") \
    x(nb, sub_404_21_IIS, "PHP er ikke installert") \
    x(nb, sub_404_22_IIS, "ASP.NET er ikke installert") \
    x(nb, sub_404_23_IIS, "ASP.NET Web Pages er ikke installert") \
    x(nb, sub_404_501_IIS, "Ikke funnet: grensen for samtidige forespørsler er nådd") \
    x(nb, sub_404_502_IIS, "Ikke funnet: grensen for antall forespørsler per tidsrom er nådd") \
    x(nb, sub_404_503_IIS, "Ikke funnet: IP-adressen er sperret") \
    x(nb, sub_404_504_IIS, "Ikke funnet: vertsnavnet er sperret") \
    x(nb, sub_405_0_IIS, "Metoden er ikke tillatt") \
    x(nb, sub_406_0_IIS, "Ingen passende utgave") \
    x(nb, sub_408_0_IIS, "Tidsavbrudd for forespørselen") \
    x(nb, sub_412_0_IIS, "Forutsetningen er ikke oppfylt") \
    x(nb, sub_413_0_IIS, "For stort innhold i forespørselen") \
    x(nb, sub_413_1_IIS, "For stor innholdslengde") \

#endif
