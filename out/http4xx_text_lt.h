/* http4xx_text_lt.h - the texts of http4xx_text.h in lietuvių (lt).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_LT_H_
#define HTTP4XX_TEXT_LT_H_

#define HTTP4XX_TEXT_LT_(X) \
    X(lt, TAG, "lt") \
    X(lt, LANGUAGE, "lietuvių") \
    X(lt, DIRECTION, "ltr") \
    X(lt, OFFICIAL, "oficialus") \
    X(lt, UNOFFICIAL_BEFORE, "neoficialus (") \
    X(lt, UNOFFICIAL_AFTER, ")") \
    X(lt, SUBSTATUS, "antriniai būsenos kodai") \
    X(lt, TITLE, "Kliento klaidos") \
    X(lt, SENTENCE, "Kodai nuo 400 iki 499 reiškia, kad, serverio manymu, klaida yra kliento pusėje: adrese, turinyje arba tame, ką klientui leidžiama daryti.") \
    X(lt, BAD_REQUEST_TITLE, "Netinkama užklausa") \
    X(lt, BAD_REQUEST_SENTENCE, "Serveris nesuprato užklausos, nes ji buvo netaisyklinga arba joje ko nors trūko.") \
    X(lt, UNAUTHORIZED_TITLE, "Neprisijungta") \
    X(lt, UNAUTHORIZED_SENTENCE, "Norėdami tai matyti, turite prisijungti, pavyzdžiui, įvesdami teisingą naudotojo vardą ir slaptažodį.") \
    X(lt, PAYMENT_REQUIRED_TITLE, "Reikia sumokėti") \
    X(lt, PAYMENT_REQUIRED_SENTENCE, "Tai prieinama tik tiems, kurie už tai sumokėjo.") \
    X(lt, FORBIDDEN_TITLE, "Prieiga uždrausta") \
    X(lt, FORBIDDEN_SENTENCE, "Serveris suprato užklausą, bet jums neleidžiama to daryti ar matyti.") \
    X(lt, NOT_FOUND_TITLE, "Nerasta") \
    X(lt, NOT_FOUND_SENTENCE, "Šiuo adresu nieko nerasta; patikrinkite, ar jis parašytas teisingai, arba paieškokite pradiniame puslapyje.") \
    X(lt, METHOD_NOT_ALLOWED_TITLE, "Metodas neleidžiamas") \
    X(lt, METHOD_NOT_ALLOWED_SENTENCE, "Išteklius yra, bet jo negalima naudoti taip, kaip buvo prašoma.") \
    X(lt, NOT_ACCEPTABLE_TITLE, "Nėra tinkamos versijos") \
    X(lt, NOT_ACCEPTABLE_SENTENCE, "Išteklius neteikiamas jokiu jūsų programai priimtinu formatu ar kalba.") \
    X(lt, PROXY_AUTHENTICATION_REQUIRED_TITLE, "Reikia prisijungti prie tarpinio serverio") \
    X(lt, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "Kad užklausa galėtų būti perduota per tarpinį serverį, turite prie jo prisijungti.") \
    X(lt, REQUEST_TIMEOUT_TITLE, "Baigėsi užklausos laikas") \
    X(lt, REQUEST_TIMEOUT_SENTENCE, "Serveris nustojo laukti, nes užklausa per ilgai keliavo; galite ją išsiųsti dar kartą.") \
    X(lt, CONFLICT_TITLE, "Konfliktas") \
    X(lt, CONFLICT_SENTENCE, "Užklausa prieštarauja dabartinei ištekliaus būsenai; atsisiųskite naujausią versiją ir bandykite dar kartą.") \
    X(lt, GONE_TITLE, "Pašalinta visam laikui") \
    X(lt, GONE_SENTENCE, "Tai, kas čia buvo, pašalinta visam laikui, todėl nuorodas į šį adresą reikėtų ištrinti.") \
    X(lt, LENGTH_REQUIRED_TITLE, "Reikia nurodyti ilgį") \
    X(lt, LENGTH_REQUIRED_SENTENCE, "Prieš priimdamas užklausą serveris nori žinoti, kokio ilgio yra jos turinys.") \
    X(lt, PRECONDITION_FAILED_TITLE, "Neįvykdyta sąlyga") \
    X(lt, PRECONDITION_FAILED_SENTENCE, "Užklausoje nurodyta sąlyga neįvykdyta, pavyzdžiui, todėl, kad išteklius per tą laiką pasikeitė.") \
    X(lt, CONTENT_TOO_LARGE_TITLE, "Per didelis turinys") \
    X(lt, CONTENT_TOO_LARGE_SENTENCE, "Atsiųstas turinys didesnis, nei serveris sutinka priimti; pabandykite su mažesniu.") \
    X(lt, URI_TOO_LONG_TITLE, "Per ilgas adresas") \
    X(lt, URI_TOO_LONG_SENTENCE, "Užklausos adresas ilgesnis, nei serveris sutinka skaityti.") \
    X(lt, UNSUPPORTED_MEDIA_TYPE_TITLE, "Nepalaikomas turinio tipas") \
    X(lt, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "Serveris nepalaiko atsiųsto turinio formato.") \
    X(lt, RANGE_NOT_SATISFIABLE_TITLE, "Prašomos dalies nėra") \
    X(lt, RANGE_NOT_SATISFIABLE_SENTENCE, "Prašomos ištekliaus dalies nėra; ji gali būti už ištekliaus pabaigos.") \
    X(lt, EXPECTATION_FAILED_TITLE, "Lūkesčio patenkinti neįmanoma") \
    X(lt, EXPECTATION_FAILED_SENTENCE, "Serveris negali padaryti to, ko pagal užklausą iš jo tikimasi.") \
    X(lt, IM_A_TEAPOT_TITLE, "Aš esu arbatinukas") \
    X(lt, IM_A_TEAPOT_SENTENCE, "Serveris atsisako virti kavą, nes jis yra arbatinukas: mažas, apvalus ir nepalenkiamas.") \
    X(lt, MISDIRECTED_REQUEST_TITLE, "Ne tas serveris") \
    X(lt, MISDIRECTED_REQUEST_SENTENCE, "Užklausa pateko į serverį, kuris neaptarnauja šio adreso; bandykite dar kartą užmezgę naują ryšį.") \
    X(lt, UNPROCESSABLE_CONTENT_TITLE, "Turinio apdoroti neįmanoma") \
    X(lt, UNPROCESSABLE_CONTENT_SENTENCE, "Serveris suprato atsiųsto turinio formatą, bet jame yra netinkamų duomenų.") \
    X(lt, LOCKED_TITLE, "Užrakinta") \
    X(lt, LOCKED_SENTENCE, "Išteklius užrakintas, todėl prieš keičiant jį reikia atrakinti.") \
    X(lt, FAILED_DEPENDENCY_TITLE, "Nepavyko susijusi užklausa") \
    X(lt, FAILED_DEPENDENCY_SENTENCE, "Užklausos nepavyko įvykdyti, nes nepavyko kita užklausa, nuo kurios ji priklauso.") \
    X(lt, TOO_EARLY_TITLE, "Per anksti") \
    X(lt, TOO_EARLY_SENTENCE, "Serveris nenori vykdyti užklausos, kuri gali būti ankstesnės pakartojimas; jūsų programa turėtų ją išsiųsti iš naujo, kai ryšys bus saugus.") \
    X(lt, UPGRADE_REQUIRED_TITLE, "Reikia pereiti prie kito protokolo") \
    X(lt, UPGRADE_REQUIRED_SENTENCE, "Į šią užklausą serveris atsako tik kitu protokolu, prie kurio turi pereiti jūsų programa.") \
    X(lt, PRECONDITION_REQUIRED_TITLE, "Reikia nurodyti sąlygą") \
    X(lt, PRECONDITION_REQUIRED_SENTENCE, "Serveris reikalauja užklausoje nurodyti, kuriai versijai ji skirta, kad niekas neperrašytų kitų padarytų pakeitimų.") \
    X(lt, TOO_MANY_REQUESTS_TITLE, "Per daug užklausų") \
    X(lt, TOO_MANY_REQUESTS_SENTENCE, "Per trumpą laiką išsiuntėte per daug užklausų; šiek tiek palaukite prieš bandydami dar kartą.") \
    X(lt, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "Per dideli antraštės laukai") \
    X(lt, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "Užklausos antraštės laukai per dideli; gali padėti, jei ištrinsite šios svetainės slapukus.") \
    X(lt, IIS_LOGIN_TIMEOUT_TITLE, "Seansas baigėsi") \
    X(lt, IIS_LOGIN_TIMEOUT_SENTENCE, "Jūsų seansas nutrauktas, nes per ilgai nieko nedarėte; prisijunkite iš naujo.") \
    X(lt, NGINX_NO_RESPONSE_TITLE, "Ryšys nutrauktas neatsakius") \
    X(lt, NGINX_NO_RESPONSE_SENTENCE, "Serveris nutraukė ryšį neatsakęs – taip jis atmeta nepageidaujamas užklausas.") \
    X(lt, IIS_RETRY_WITH_TITLE, "Bandykite dar kartą su daugiau informacijos") \
    X(lt, IIS_RETRY_WITH_SENTENCE, "Užklausai įvykdyti serveriui reikia daugiau informacijos; pridėkite jos ir bandykite dar kartą.") \
    X(lt, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "Neprieinama dėl teisinių priežasčių") \
    X(lt, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "Serveriui neleidžiama to rodyti dėl teisinio reikalavimo.") \
    X(lt, IIS_REDIRECT_TITLE, "Naudokite kitą serverį") \
    X(lt, IIS_REDIRECT_SENTENCE, "Jūsų pašto dėžutė yra kitame serveryje arba geriau pasiekiama per kitą; jūsų programa turėtų naudoti tą serverį.") \
    X(lt, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "Per didelė užklausos antraštė") \
    X(lt, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "Užklausos antraštės eilutė arba visa antraštė didesnė, nei serveris priima; gali padėti, jei ištrinsite slapukus.") \
    X(lt, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "Kliento sertifikato klaida") \
    X(lt, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "Jūsų programos pateiktas sertifikatas negalioja.") \
    X(lt, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "Reikia kliento sertifikato") \
    X(lt, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "Serveris reikalauja kliento sertifikato, bet jūsų programa jo nepateikė.") \
    X(lt, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "HTTP užklausa nusiųsta į HTTPS prievadą") \
    X(lt, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "Užklausa nešifruota pateko į šifruotam ryšiui skirtą prievadą; naudokite adresą, kuris prasideda https.") \
    X(lt, NGINX_INVALID_HOST_TITLE, "Netinkamas serverio vardas") \
    X(lt, NGINX_INVALID_HOST_SENTENCE, "Užklausoje nurodytas serverio vardas netinkamas; patikrinkite, ar adresas parašytas teisingai.") \
    X(lt, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "Klientas nutraukė ryšį") \
    X(lt, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "Klientas nutraukė ryšį serveriui dar neatsakius.") \

#endif
