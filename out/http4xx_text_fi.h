/* http4xx_text_fi.h - the texts of http4xx_text.h in suomi (fi).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_FI_H_
#define HTTP4XX_TEXT_FI_H_

#define HTTP4XX_TEXT_FI_(X) \
    X(fi, TAG, "fi") \
    X(fi, LANGUAGE, "suomi") \
    X(fi, DIRECTION, "ltr") \
    X(fi, OFFICIAL, "virallinen") \
    X(fi, UNOFFICIAL_BEFORE, "epävirallinen (") \
    X(fi, UNOFFICIAL_AFTER, ")") \
    X(fi, SUBSTATUS, "alitilakoodit") \
    X(fi, TITLE, "Asiakasohjelman virheet") \
    X(fi, SENTENCE, "Koodit 400–499 kertovat, että palvelimen mielestä virhe on asiakasohjelman puolella: osoitteessa, sisällössä tai siinä, mitä asiakasohjelmalla on lupa tehdä.") \
    X(fi, BAD_REQUEST_TITLE, "Virheellinen pyyntö") \
    X(fi, BAD_REQUEST_SENTENCE, "Palvelin ei ymmärtänyt pyyntöä, koska se oli väärin muotoiltu tai puutteellinen.") \
    X(fi, UNAUTHORIZED_TITLE, "Et ole kirjautunut sisään") \
    X(fi, UNAUTHORIZED_SENTENCE, "Sinun on kirjauduttava sisään esimerkiksi kelvollisella käyttäjätunnuksella ja salasanalla, ennen kuin voit nähdä tämän.") \
    X(fi, PAYMENT_REQUIRED_TITLE, "Maksu vaaditaan") \
    X(fi, PAYMENT_REQUIRED_SENTENCE, "Tämä on vain niiden käytettävissä, jotka ovat maksaneet siitä.") \
    X(fi, FORBIDDEN_TITLE, "Pääsy estetty") \
    X(fi, FORBIDDEN_SENTENCE, "Palvelin ymmärsi pyynnön, mutta sinulla ei ole oikeutta tehdä tai nähdä tätä.") \
    X(fi, NOT_FOUND_TITLE, "Ei löytynyt") \
    X(fi, NOT_FOUND_SENTENCE, "Tästä osoitteesta ei löytynyt mitään; tarkista, että osoite on kirjoitettu oikein, tai etsi etusivun kautta.") \
    X(fi, METHOD_NOT_ALLOWED_TITLE, "Metodi ei ole sallittu") \
    X(fi, METHOD_NOT_ALLOWED_SENTENCE, "Resurssi on olemassa, mutta sitä ei voi käyttää pyydetyllä tavalla.") \
    X(fi, NOT_ACCEPTABLE_TITLE, "Sopivaa versiota ei ole") \
    X(fi, NOT_ACCEPTABLE_SENTENCE, "Resurssia ei ole saatavilla missään sellaisessa muodossa eikä millään sellaisella kielellä, jonka ohjelmasi hyväksyy.") \
    X(fi, PROXY_AUTHENTICATION_REQUIRED_TITLE, "Välityspalvelin vaatii kirjautumisen") \
    X(fi, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "Sinun on kirjauduttava sisään välityspalvelimeen, ennen kuin pyyntö voi kulkea sen läpi.") \
    X(fi, REQUEST_TIMEOUT_TITLE, "Pyyntö aikakatkaistiin") \
    X(fi, REQUEST_TIMEOUT_SENTENCE, "Palvelin lakkasi odottamasta, koska pyynnön saapuminen kesti liian kauan; voit lähettää pyynnön uudelleen.") \
    X(fi, CONFLICT_TITLE, "Ristiriita") \
    X(fi, CONFLICT_SENTENCE, "Pyyntö on ristiriidassa resurssin nykyisen tilan kanssa; hae uusin versio ja yritä uudelleen.") \
    X(fi, GONE_TITLE, "Poistettu pysyvästi") \
    X(fi, GONE_SENTENCE, "Täällä ollut sisältö on poistettu pysyvästi, joten tänne johtavat linkit kannattaa poistaa.") \
    X(fi, LENGTH_REQUIRED_TITLE, "Pituus on ilmoitettava") \
    X(fi, LENGTH_REQUIRED_SENTENCE, "Palvelin haluaa tietää, kuinka pitkä pyynnön sisältö on, ennen kuin ottaa pyynnön vastaan.") \
    X(fi, PRECONDITION_FAILED_TITLE, "Ehto ei täyttynyt") \
    X(fi, PRECONDITION_FAILED_SENTENCE, "Pyynnössä asetettu ehto ei täyttynyt esimerkiksi siksi, että resurssi on sillä välin muuttunut.") \
    X(fi, CONTENT_TOO_LARGE_TITLE, "Sisältö on liian suuri") \
    X(fi, CONTENT_TOO_LARGE_SENTENCE, "Lähetetty sisältö on suurempi kuin palvelin suostuu ottamaan vastaan; kokeile pienemmällä.") \
    X(fi, URI_TOO_LONG_TITLE, "Osoite on liian pitkä") \
    X(fi, URI_TOO_LONG_SENTENCE, "Pyynnön osoite on pidempi kuin palvelin suostuu lukemaan.") \
    X(fi, UNSUPPORTED_MEDIA_TYPE_TITLE, "Mediatyyppiä ei tueta") \
    X(fi, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "Palvelin ei tue lähetetyn sisällön muotoa.") \
    X(fi, RANGE_NOT_SATISFIABLE_TITLE, "Pyydettyä osaa ei ole") \
    X(fi, RANGE_NOT_SATISFIABLE_SENTENCE, "Resurssista pyydettyä osaa ei ole olemassa; osa saattaa alkaa vasta resurssin lopun jälkeen.") \
    X(fi, EXPECTATION_FAILED_TITLE, "Odotusta ei voida täyttää") \
    X(fi, EXPECTATION_FAILED_SENTENCE, "Palvelin ei pysty siihen, mitä pyynnössä ilmoitettiin odotettavan.") \
    X(fi, IM_A_TEAPOT_TITLE, "Olen teekannu") \
    X(fi, IM_A_TEAPOT_SENTENCE, "Palvelin kieltäytyy keittämästä kahvia, koska se on teekannu: pieni, pyöreä ja järkähtämätön.") \
    X(fi, MISDIRECTED_REQUEST_TITLE, "Väärä palvelin") \
    X(fi, MISDIRECTED_REQUEST_SENTENCE, "Pyyntö päätyi palvelimelle, joka ei vastaa tästä osoitteesta; yritä uudelleen uudella yhteydellä.") \
    X(fi, UNPROCESSABLE_CONTENT_TITLE, "Sisältöä ei voida käsitellä") \
    X(fi, UNPROCESSABLE_CONTENT_SENTENCE, "Palvelin ymmärsi lähetetyn sisällön muodon, mutta jokin sisällössä ei kelpaa.") \
    X(fi, LOCKED_TITLE, "Lukittu") \
    X(fi, LOCKED_SENTENCE, "Resurssi on lukittu, ja sen lukitus on avattava, ennen kuin resurssia voi muuttaa.") \
    X(fi, FAILED_DEPENDENCY_TITLE, "Riippuvuus epäonnistui") \
    X(fi, FAILED_DEPENDENCY_SENTENCE, "Pyyntöä ei voitu toteuttaa, koska toinen pyyntö, josta se riippuu, epäonnistui.") \
    X(fi, TOO_EARLY_TITLE, "Liian aikaisin") \
    X(fi, TOO_EARLY_SENTENCE, "Palvelin ei halua käsitellä pyyntöä, joka voi olla aiemman pyynnön toisto; ohjelmasi pitäisi lähettää se uudelleen, kun yhteys on suojattu.") \
    X(fi, UPGRADE_REQUIRED_TITLE, "Protokolla on päivitettävä") \
    X(fi, UPGRADE_REQUIRED_SENTENCE, "Palvelin vastaa tähän pyyntöön vain toisella protokollalla, johon ohjelmasi on siirryttävä.") \
    X(fi, PRECONDITION_REQUIRED_TITLE, "Ehto vaaditaan") \
    X(fi, PRECONDITION_REQUIRED_SENTENCE, "Palvelin vaatii, että pyyntö kertoo, mitä versiota se koskee, jottei kukaan kirjoita muiden muutosten päälle.") \
    X(fi, TOO_MANY_REQUESTS_TITLE, "Liian monta pyyntöä") \
    X(fi, TOO_MANY_REQUESTS_SENTENCE, "Olet lähettänyt liian monta pyyntöä lyhyessä ajassa; odota hetki, ennen kuin yrität uudelleen.") \
    X(fi, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "Otsakekentät ovat liian suuria") \
    X(fi, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "Pyynnön otsakekentät ovat liian suuria; tämän sivuston evästeiden poistaminen voi auttaa.") \
    X(fi, IIS_LOGIN_TIMEOUT_TITLE, "Istunto on vanhentunut") \
    X(fi, IIS_LOGIN_TIMEOUT_SENTENCE, "Sinut on kirjattu ulos, koska olit toimettomana liian kauan; kirjaudu sisään uudelleen.") \
    X(fi, NGINX_NO_RESPONSE_TITLE, "Yhteys suljettiin vastaamatta") \
    X(fi, NGINX_NO_RESPONSE_SENTENCE, "Palvelin sulki yhteyden vastaamatta, kuten se tekee torjuakseen ei-toivotut pyynnöt.") \
    X(fi, IIS_RETRY_WITH_TITLE, "Yritä uudelleen lisätietojen kanssa") \
    X(fi, IIS_RETRY_WITH_SENTENCE, "Palvelin tarvitsee lisätietoja pyynnön toteuttamiseksi; lisää ne ja yritä uudelleen.") \
    X(fi, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "Ei saatavilla oikeudellisista syistä") \
    X(fi, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "Palvelin ei saa näyttää tätä oikeudellisen vaatimuksen vuoksi.") \
    X(fi, IIS_REDIRECT_TITLE, "Käytä toista palvelinta") \
    X(fi, IIS_REDIRECT_SENTENCE, "Postilaatikkosi on toisella palvelimella, tai siihen pääsee paremmin toisen palvelimen kautta; ohjelmasi pitäisi käyttää sitä palvelinta.") \
    X(fi, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "Pyynnön otsake on liian suuri") \
    X(fi, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "Jokin pyynnön otsakkeen rivi tai koko otsake on suurempi kuin palvelin hyväksyy; evästeiden poistaminen voi auttaa.") \
    X(fi, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "Virhe asiakasvarmenteessa") \
    X(fi, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "Ohjelmasi esittämä varmenne ei kelpaa.") \
    X(fi, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "Asiakasvarmenne vaaditaan") \
    X(fi, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "Palvelin vaatii asiakasvarmenteen, mutta ohjelmasi ei esittänyt sellaista.") \
    X(fi, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "HTTP-pyyntö lähetetty HTTPS-porttiin") \
    X(fi, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "Pyyntö tuli salaamattomana salatuille yhteyksille tarkoitettuun porttiin; käytä osoitetta, jonka alussa on https.") \
    X(fi, NGINX_INVALID_HOST_TITLE, "Virheellinen isäntänimi") \
    X(fi, NGINX_INVALID_HOST_SENTENCE, "Pyynnön isäntänimi ei kelpaa; tarkista, että osoite on kirjoitettu oikein.") \
    X(fi, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "Asiakasohjelma sulki yhteyden") \
    X(fi, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "Asiakasohjelma sulki yhteyden, ennen kuin palvelin ehti vastata.") \

#endif
