/* http4xx_text_lt.h - the texts of http4xx_text.h in lietuvių (lt).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:136cb47d5d6b3ed6
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_LT_H_
#define HTTP4XX_TEXT_LT_H_

#define HTTP4XX_TEXT_LT_(x) \
    x(lt, tag, "lt") \
    x(lt, language, "lietuvių") \
    x(lt, direction, "ltr") \
    x(lt, official, "oficialus") \
    x(lt, unofficial_before, "neoficialus (") \
    x(lt, unofficial_after, ")") \
    x(lt, substatus, "antriniai būsenos kodai") \
    x(lt, title, "Kliento klaidos") \
    x(lt, sentence, "Kodai nuo 400 iki 499 reiškia, kad, serverio manymu, klaida yra kliento pusėje: adrese, turinyje arba tame, ką klientui leidžiama daryti.") \
    x(lt, BAD_REQUEST_title, "Netinkama užklausa") \
    x(lt, BAD_REQUEST_sentence, "Serveris nesuprato užklausos, nes ji buvo netaisyklinga arba joje ko nors trūko.") \
    x(lt, UNAUTHORIZED_title, "Neprisijungta") \
    x(lt, UNAUTHORIZED_sentence, "Norėdami tai matyti, turite prisijungti, pavyzdžiui, įvesdami teisingą naudotojo vardą ir slaptažodį.") \
    x(lt, PAYMENT_REQUIRED_title, "Reikia sumokėti") \
    x(lt, PAYMENT_REQUIRED_sentence, "Tai prieinama tik tiems, kurie už tai sumokėjo.") \
    x(lt, FORBIDDEN_title, "Prieiga uždrausta") \
    x(lt, FORBIDDEN_sentence, "Serveris suprato užklausą, bet jums neleidžiama to daryti ar matyti.") \
    x(lt, NOT_FOUND_title, "Nerasta") \
    x(lt, NOT_FOUND_sentence, "Šiuo adresu nieko nerasta; patikrinkite, ar jis parašytas teisingai, arba paieškokite pradiniame puslapyje.") \
    x(lt, METHOD_NOT_ALLOWED_title, "Metodas neleidžiamas") \
    x(lt, METHOD_NOT_ALLOWED_sentence, "Išteklius yra, bet jo negalima naudoti taip, kaip buvo prašoma.") \
    x(lt, NOT_ACCEPTABLE_title, "Nėra tinkamos versijos") \
    x(lt, NOT_ACCEPTABLE_sentence, "Išteklius neteikiamas jokiu jūsų programai priimtinu formatu ar kalba.") \
    x(lt, PROXY_AUTHENTICATION_REQUIRED_title, "Reikia prisijungti prie tarpinio serverio") \
    x(lt, PROXY_AUTHENTICATION_REQUIRED_sentence, "Kad užklausa galėtų būti perduota per tarpinį serverį, turite prie jo prisijungti.") \
    x(lt, REQUEST_TIMEOUT_title, "Baigėsi užklausos laikas") \
    x(lt, REQUEST_TIMEOUT_sentence, "Serveris nustojo laukti, nes užklausa per ilgai keliavo; galite ją išsiųsti dar kartą.") \
    x(lt, CONFLICT_title, "Konfliktas") \
    x(lt, CONFLICT_sentence, "Užklausa prieštarauja dabartinei ištekliaus būsenai; atsisiųskite naujausią versiją ir bandykite dar kartą.") \
    x(lt, GONE_title, "Pašalinta visam laikui") \
    x(lt, GONE_sentence, "Tai, kas čia buvo, pašalinta visam laikui, todėl nuorodas į šį adresą reikėtų ištrinti.") \
    x(lt, LENGTH_REQUIRED_title, "Reikia nurodyti ilgį") \
    x(lt, LENGTH_REQUIRED_sentence, "Prieš priimdamas užklausą serveris nori žinoti, kokio ilgio yra jos turinys.") \
    x(lt, PRECONDITION_FAILED_title, "Neįvykdyta sąlyga") \
    x(lt, PRECONDITION_FAILED_sentence, "Užklausoje nurodyta sąlyga neįvykdyta, pavyzdžiui, todėl, kad išteklius per tą laiką pasikeitė.") \
    x(lt, CONTENT_TOO_LARGE_title, "Per didelis turinys") \
    x(lt, CONTENT_TOO_LARGE_sentence, "Atsiųstas turinys didesnis, nei serveris sutinka priimti; pabandykite su mažesniu.") \
    x(lt, URI_TOO_LONG_title, "Per ilgas adresas") \
    x(lt, URI_TOO_LONG_sentence, "Užklausos adresas ilgesnis, nei serveris sutinka skaityti.") \
    x(lt, UNSUPPORTED_MEDIA_TYPE_title, "Nepalaikomas turinio tipas") \
    x(lt, UNSUPPORTED_MEDIA_TYPE_sentence, "Serveris nepalaiko atsiųsto turinio formato.") \
    x(lt, RANGE_NOT_SATISFIABLE_title, "Prašomos dalies nėra") \
    x(lt, RANGE_NOT_SATISFIABLE_sentence, "Prašomos ištekliaus dalies nėra; ji gali būti už ištekliaus pabaigos.") \
    x(lt, EXPECTATION_FAILED_title, "Lūkesčio patenkinti neįmanoma") \
    x(lt, EXPECTATION_FAILED_sentence, "Serveris negali padaryti to, ko pagal užklausą iš jo tikimasi.") \
    x(lt, IM_A_TEAPOT_title, "Aš esu arbatinukas") \
    x(lt, IM_A_TEAPOT_sentence, "Serveris atsisako virti kavą, nes jis yra arbatinukas: mažas, apvalus ir nepalenkiamas.") \
    x(lt, MISDIRECTED_REQUEST_title, "Ne tas serveris") \
    x(lt, MISDIRECTED_REQUEST_sentence, "Užklausa pateko į serverį, kuris neaptarnauja šio adreso; bandykite dar kartą užmezgę naują ryšį.") \
    x(lt, UNPROCESSABLE_CONTENT_title, "Turinio apdoroti neįmanoma") \
    x(lt, UNPROCESSABLE_CONTENT_sentence, "Serveris suprato atsiųsto turinio formatą, bet jame yra netinkamų duomenų.") \
    x(lt, LOCKED_title, "Užrakinta") \
    x(lt, LOCKED_sentence, "Išteklius užrakintas, todėl prieš keičiant jį reikia atrakinti.") \
    x(lt, FAILED_DEPENDENCY_title, "Nepavyko susijusi užklausa") \
    x(lt, FAILED_DEPENDENCY_sentence, "Užklausos nepavyko įvykdyti, nes nepavyko kita užklausa, nuo kurios ji priklauso.") \
    x(lt, TOO_EARLY_title, "Per anksti") \
    x(lt, TOO_EARLY_sentence, "Serveris nenori vykdyti užklausos, kuri gali būti ankstesnės pakartojimas; jūsų programa turėtų ją išsiųsti iš naujo, kai ryšys bus saugus.") \
    x(lt, UPGRADE_REQUIRED_title, "Reikia pereiti prie kito protokolo") \
    x(lt, UPGRADE_REQUIRED_sentence, "Į šią užklausą serveris atsako tik kitu protokolu, prie kurio turi pereiti jūsų programa.") \
    x(lt, PRECONDITION_REQUIRED_title, "Reikia nurodyti sąlygą") \
    x(lt, PRECONDITION_REQUIRED_sentence, "Serveris reikalauja užklausoje nurodyti, kuriai versijai ji skirta, kad niekas neperrašytų kitų padarytų pakeitimų.") \
    x(lt, TOO_MANY_REQUESTS_title, "Per daug užklausų") \
    x(lt, TOO_MANY_REQUESTS_sentence, "Per trumpą laiką išsiuntėte per daug užklausų; šiek tiek palaukite prieš bandydami dar kartą.") \
    x(lt, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "Per dideli antraštės laukai") \
    x(lt, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "Užklausos antraštės laukai per dideli; gali padėti, jei ištrinsite šios svetainės slapukus.") \
    x(lt, IIS_LOGIN_TIMEOUT_title, "Seansas baigėsi") \
    x(lt, IIS_LOGIN_TIMEOUT_sentence, "Jūsų seansas nutrauktas, nes per ilgai nieko nedarėte; prisijunkite iš naujo.") \
    x(lt, NGINX_NO_RESPONSE_title, "Ryšys nutrauktas neatsakius") \
    x(lt, NGINX_NO_RESPONSE_sentence, "Serveris nutraukė ryšį neatsakęs – taip jis atmeta nepageidaujamas užklausas.") \
    x(lt, IIS_RETRY_WITH_title, "Bandykite dar kartą su daugiau informacijos") \
    x(lt, IIS_RETRY_WITH_sentence, "Užklausai įvykdyti serveriui reikia daugiau informacijos; pridėkite jos ir bandykite dar kartą.") \
    x(lt, UNAVAILABLE_FOR_LEGAL_REASONS_title, "Neprieinama dėl teisinių priežasčių") \
    x(lt, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "Serveriui neleidžiama to rodyti dėl teisinio reikalavimo.") \
    x(lt, IIS_REDIRECT_title, "Naudokite kitą serverį") \
    x(lt, IIS_REDIRECT_sentence, "Jūsų pašto dėžutė yra kitame serveryje arba geriau pasiekiama per kitą; jūsų programa turėtų naudoti tą serverį.") \
    x(lt, NGINX_REQUEST_HEADER_TOO_LARGE_title, "Per didelė užklausos antraštė") \
    x(lt, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "Užklausos antraštės eilutė arba visa antraštė didesnė, nei serveris priima; gali padėti, jei ištrinsite slapukus.") \
    x(lt, NGINX_SSL_CERTIFICATE_ERROR_title, "Kliento sertifikato klaida") \
    x(lt, NGINX_SSL_CERTIFICATE_ERROR_sentence, "Jūsų programos pateiktas sertifikatas negalioja.") \
    x(lt, NGINX_SSL_CERTIFICATE_REQUIRED_title, "Reikia kliento sertifikato") \
    x(lt, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "Serveris reikalauja kliento sertifikato, bet jūsų programa jo nepateikė.") \
    x(lt, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "HTTP užklausa nusiųsta į HTTPS prievadą") \
    x(lt, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "Užklausa nešifruota pateko į šifruotam ryšiui skirtą prievadą; naudokite adresą, kuris prasideda https.") \
    x(lt, NGINX_INVALID_HOST_title, "Netinkamas serverio vardas") \
    x(lt, NGINX_INVALID_HOST_sentence, "Užklausoje nurodytas serverio vardas netinkamas; patikrinkite, ar adresas parašytas teisingai.") \
    x(lt, NGINX_CLIENT_CLOSED_REQUEST_title, "Klientas nutraukė ryšį") \
    x(lt, NGINX_CLIENT_CLOSED_REQUEST_sentence, "Klientas nutraukė ryšį serveriui dar neatsakius.") \

#endif
