/* http4xx_text_fi.h - the texts of http4xx_text.h in suomi (fi).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:aeb73b039bc0a535
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_FI_H_
#define HTTP4XX_TEXT_FI_H_

#define HTTP4XX_TEXT_FI_(x) \
    x(fi, tag, "fi") \
    x(fi, language, "suomi") \
    x(fi, direction, "ltr") \
    x(fi, official, "virallinen") \
    x(fi, unofficial_before, "epävirallinen (") \
    x(fi, unofficial_after, ")") \
    x(fi, substatus, "alitilakoodit") \
    x(fi, title, "Asiakasohjelman virheet") \
    x(fi, sentence, "Koodit 400–499 kertovat, että palvelimen mielestä virhe on asiakasohjelman puolella: osoitteessa, sisällössä tai siinä, mitä asiakasohjelmalla on lupa tehdä.") \
    x(fi, BAD_REQUEST_title, "Virheellinen pyyntö") \
    x(fi, BAD_REQUEST_sentence, "Palvelin ei ymmärtänyt pyyntöä, koska se oli väärin muotoiltu tai puutteellinen.") \
    x(fi, UNAUTHORIZED_title, "Et ole kirjautunut sisään") \
    x(fi, UNAUTHORIZED_sentence, "Sinun on kirjauduttava sisään esimerkiksi kelvollisella käyttäjätunnuksella ja salasanalla, ennen kuin voit nähdä tämän.") \
    x(fi, PAYMENT_REQUIRED_title, "Maksu vaaditaan") \
    x(fi, PAYMENT_REQUIRED_sentence, "Tämä on vain niiden käytettävissä, jotka ovat maksaneet siitä.") \
    x(fi, FORBIDDEN_title, "Pääsy estetty") \
    x(fi, FORBIDDEN_sentence, "Palvelin ymmärsi pyynnön, mutta sinulla ei ole oikeutta tehdä tai nähdä tätä.") \
    x(fi, NOT_FOUND_title, "Ei löytynyt") \
    x(fi, NOT_FOUND_sentence, "Tästä osoitteesta ei löytynyt mitään; tarkista, että osoite on kirjoitettu oikein, tai etsi etusivun kautta.") \
    x(fi, METHOD_NOT_ALLOWED_title, "Metodi ei ole sallittu") \
    x(fi, METHOD_NOT_ALLOWED_sentence, "Resurssi on olemassa, mutta sitä ei voi käyttää pyydetyllä tavalla.") \
    x(fi, NOT_ACCEPTABLE_title, "Sopivaa versiota ei ole") \
    x(fi, NOT_ACCEPTABLE_sentence, "Resurssia ei ole saatavilla missään sellaisessa muodossa eikä millään sellaisella kielellä, jonka ohjelmasi hyväksyy.") \
    x(fi, PROXY_AUTHENTICATION_REQUIRED_title, "Välityspalvelin vaatii kirjautumisen") \
    x(fi, PROXY_AUTHENTICATION_REQUIRED_sentence, "Sinun on kirjauduttava sisään välityspalvelimeen, ennen kuin pyyntö voi kulkea sen läpi.") \
    x(fi, REQUEST_TIMEOUT_title, "Pyyntö aikakatkaistiin") \
    x(fi, REQUEST_TIMEOUT_sentence, "Palvelin lakkasi odottamasta, koska pyynnön saapuminen kesti liian kauan; voit lähettää pyynnön uudelleen.") \
    x(fi, CONFLICT_title, "Ristiriita") \
    x(fi, CONFLICT_sentence, "Pyyntö on ristiriidassa resurssin nykyisen tilan kanssa; hae uusin versio ja yritä uudelleen.") \
    x(fi, GONE_title, "Poistettu pysyvästi") \
    x(fi, GONE_sentence, "Täällä ollut sisältö on poistettu pysyvästi, joten tänne johtavat linkit kannattaa poistaa.") \
    x(fi, LENGTH_REQUIRED_title, "Pituus on ilmoitettava") \
    x(fi, LENGTH_REQUIRED_sentence, "Palvelin haluaa tietää, kuinka pitkä pyynnön sisältö on, ennen kuin ottaa pyynnön vastaan.") \
    x(fi, PRECONDITION_FAILED_title, "Ehto ei täyttynyt") \
    x(fi, PRECONDITION_FAILED_sentence, "Pyynnössä asetettu ehto ei täyttynyt esimerkiksi siksi, että resurssi on sillä välin muuttunut.") \
    x(fi, CONTENT_TOO_LARGE_title, "Sisältö on liian suuri") \
    x(fi, CONTENT_TOO_LARGE_sentence, "Lähetetty sisältö on suurempi kuin palvelin suostuu ottamaan vastaan; kokeile pienemmällä.") \
    x(fi, URI_TOO_LONG_title, "Osoite on liian pitkä") \
    x(fi, URI_TOO_LONG_sentence, "Pyynnön osoite on pidempi kuin palvelin suostuu lukemaan.") \
    x(fi, UNSUPPORTED_MEDIA_TYPE_title, "Mediatyyppiä ei tueta") \
    x(fi, UNSUPPORTED_MEDIA_TYPE_sentence, "Palvelin ei tue lähetetyn sisällön muotoa.") \
    x(fi, RANGE_NOT_SATISFIABLE_title, "Pyydettyä osaa ei ole") \
    x(fi, RANGE_NOT_SATISFIABLE_sentence, "Resurssista pyydettyä osaa ei ole olemassa; osa saattaa alkaa vasta resurssin lopun jälkeen.") \
    x(fi, EXPECTATION_FAILED_title, "Odotusta ei voida täyttää") \
    x(fi, EXPECTATION_FAILED_sentence, "Palvelin ei pysty siihen, mitä pyynnössä ilmoitettiin odotettavan.") \
    x(fi, IM_A_TEAPOT_title, "Olen teekannu") \
    x(fi, IM_A_TEAPOT_sentence, "Palvelin kieltäytyy keittämästä kahvia, koska se on teekannu: pieni, pyöreä ja järkähtämätön.") \
    x(fi, MISDIRECTED_REQUEST_title, "Väärä palvelin") \
    x(fi, MISDIRECTED_REQUEST_sentence, "Pyyntö päätyi palvelimelle, joka ei vastaa tästä osoitteesta; yritä uudelleen uudella yhteydellä.") \
    x(fi, UNPROCESSABLE_CONTENT_title, "Sisältöä ei voida käsitellä") \
    x(fi, UNPROCESSABLE_CONTENT_sentence, "Palvelin ymmärsi lähetetyn sisällön muodon, mutta jokin sisällössä ei kelpaa.") \
    x(fi, LOCKED_title, "Lukittu") \
    x(fi, LOCKED_sentence, "Resurssi on lukittu, ja sen lukitus on avattava, ennen kuin resurssia voi muuttaa.") \
    x(fi, FAILED_DEPENDENCY_title, "Riippuvuus epäonnistui") \
    x(fi, FAILED_DEPENDENCY_sentence, "Pyyntöä ei voitu toteuttaa, koska toinen pyyntö, josta se riippuu, epäonnistui.") \
    x(fi, TOO_EARLY_title, "Liian aikaisin") \
    x(fi, TOO_EARLY_sentence, "Palvelin ei halua käsitellä pyyntöä, joka voi olla aiemman pyynnön toisto; ohjelmasi pitäisi lähettää se uudelleen, kun yhteys on suojattu.") \
    x(fi, UPGRADE_REQUIRED_title, "Protokolla on päivitettävä") \
    x(fi, UPGRADE_REQUIRED_sentence, "Palvelin vastaa tähän pyyntöön vain toisella protokollalla, johon ohjelmasi on siirryttävä.") \
    x(fi, PRECONDITION_REQUIRED_title, "Ehto vaaditaan") \
    x(fi, PRECONDITION_REQUIRED_sentence, "Palvelin vaatii, että pyyntö kertoo, mitä versiota se koskee, jottei kukaan kirjoita muiden muutosten päälle.") \
    x(fi, TOO_MANY_REQUESTS_title, "Liian monta pyyntöä") \
    x(fi, TOO_MANY_REQUESTS_sentence, "Olet lähettänyt liian monta pyyntöä lyhyessä ajassa; odota hetki, ennen kuin yrität uudelleen.") \
    x(fi, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "Otsakekentät ovat liian suuria") \
    x(fi, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "Pyynnön otsakekentät ovat liian suuria; tämän sivuston evästeiden poistaminen voi auttaa.") \
    x(fi, IIS_LOGIN_TIMEOUT_title, "Istunto on vanhentunut") \
    x(fi, IIS_LOGIN_TIMEOUT_sentence, "Sinut on kirjattu ulos, koska olit toimettomana liian kauan; kirjaudu sisään uudelleen.") \
    x(fi, NGINX_NO_RESPONSE_title, "Yhteys suljettiin vastaamatta") \
    x(fi, NGINX_NO_RESPONSE_sentence, "Palvelin sulki yhteyden vastaamatta, kuten se tekee torjuakseen ei-toivotut pyynnöt.") \
    x(fi, IIS_RETRY_WITH_title, "Yritä uudelleen lisätietojen kanssa") \
    x(fi, IIS_RETRY_WITH_sentence, "Palvelin tarvitsee lisätietoja pyynnön toteuttamiseksi; lisää ne ja yritä uudelleen.") \
    x(fi, UNAVAILABLE_FOR_LEGAL_REASONS_title, "Ei saatavilla oikeudellisista syistä") \
    x(fi, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "Palvelin ei saa näyttää tätä oikeudellisen vaatimuksen vuoksi.") \
    x(fi, IIS_REDIRECT_title, "Käytä toista palvelinta") \
    x(fi, IIS_REDIRECT_sentence, "Postilaatikkosi on toisella palvelimella, tai siihen pääsee paremmin toisen palvelimen kautta; ohjelmasi pitäisi käyttää sitä palvelinta.") \
    x(fi, NGINX_REQUEST_HEADER_TOO_LARGE_title, "Pyynnön otsake on liian suuri") \
    x(fi, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "Jokin pyynnön otsakkeen rivi tai koko otsake on suurempi kuin palvelin hyväksyy; evästeiden poistaminen voi auttaa.") \
    x(fi, NGINX_SSL_CERTIFICATE_ERROR_title, "Virhe asiakasvarmenteessa") \
    x(fi, NGINX_SSL_CERTIFICATE_ERROR_sentence, "Ohjelmasi esittämä varmenne ei kelpaa.") \
    x(fi, NGINX_SSL_CERTIFICATE_REQUIRED_title, "Asiakasvarmenne vaaditaan") \
    x(fi, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "Palvelin vaatii asiakasvarmenteen, mutta ohjelmasi ei esittänyt sellaista.") \
    x(fi, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "HTTP-pyyntö lähetetty HTTPS-porttiin") \
    x(fi, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "Pyyntö tuli salaamattomana salatuille yhteyksille tarkoitettuun porttiin; käytä osoitetta, jonka alussa on https.") \
    x(fi, NGINX_INVALID_HOST_title, "Virheellinen isäntänimi") \
    x(fi, NGINX_INVALID_HOST_sentence, "Pyynnön isäntänimi ei kelpaa; tarkista, että osoite on kirjoitettu oikein.") \
    x(fi, NGINX_CLIENT_CLOSED_REQUEST_title, "Asiakasohjelma sulki yhteyden") \
    x(fi, NGINX_CLIENT_CLOSED_REQUEST_sentence, "Asiakasohjelma sulki yhteyden, ennen kuin palvelin ehti vastata.") \

#endif
