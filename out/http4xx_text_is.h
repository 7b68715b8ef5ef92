/* http4xx_text_is.h - the texts of http4xx_text.h in íslenska (is).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:784535d5b5e7c746
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_IS_H_
#define HTTP4XX_TEXT_IS_H_

#define HTTP4XX_TEXT_IS_(x) \
    x(is, tag, "is") \
    x(is, language, "íslenska") \
    x(is, direction, "ltr") \
    x(is, official, "opinber") \
    x(is, unofficial_before, "óopinber (") \
    x(is, unofficial_after, ")") \
    x(is, substatus, "undirkóðar stöðu") \
    x(is, title, "Villur biðlara") \
    x(is, sentence, "Kóðar frá 400 til 499 merkja að netþjónninn telji villuna liggja hjá biðlaranum: í veffanginu, í innihaldinu eða í því sem biðlarinn má gera.") \
    x(is, BAD_REQUEST_title, "Ógild beiðni") \
    x(is, BAD_REQUEST_sentence, "Netþjónninn skildi ekki beiðnina, því að hún var rangt uppbyggð eða ófullgerð.") \
    x(is, UNAUTHORIZED_title, "Innskráningar krafist") \
    x(is, UNAUTHORIZED_sentence, "Þú þarft að skrá þig inn, til dæmis með gildu notandanafni og lykilorði, áður en þú getur séð þetta.") \
    x(is, PAYMENT_REQUIRED_title, "Greiðslu krafist") \
    x(is, PAYMENT_REQUIRED_sentence, "Þetta er aðeins aðgengilegt þeim sem hafa greitt fyrir það.") \
    x(is, FORBIDDEN_title, "Aðgangi hafnað") \
    x(is, FORBIDDEN_sentence, "Netþjónninn skildi beiðnina, en þú hefur ekki leyfi til að gera eða sjá þetta.") \
    x(is, NOT_FOUND_title, "Fannst ekki") \
    x(is, NOT_FOUND_sentence, "Ekkert fannst á þessu veffangi; athugaðu hvort það sé rétt skrifað eða leitaðu út frá forsíðunni.") \
    x(is, METHOD_NOT_ALLOWED_title, "Aðferðin er ekki leyfð") \
    x(is, METHOD_NOT_ALLOWED_sentence, "Tilfangið er til, en ekki er hægt að nota það eins og beðið var um.") \
    x(is, NOT_ACCEPTABLE_title, "Engin hentug útgáfa") \
    x(is, NOT_ACCEPTABLE_sentence, "Tilfangið er ekki til á neinu sniði eða tungumáli sem forritið þitt tekur við.") \
    x(is, PROXY_AUTHENTICATION_REQUIRED_title, "Milliþjónn krefst innskráningar") \
    x(is, PROXY_AUTHENTICATION_REQUIRED_sentence, "Þú þarft að skrá þig inn á milliþjóninn (proxy) áður en beiðnin kemst í gegnum hann.") \
    x(is, REQUEST_TIMEOUT_title, "Beiðnin rann út á tíma") \
    x(is, REQUEST_TIMEOUT_sentence, "Netþjónninn hætti að bíða vegna þess að beiðnin var of lengi á leiðinni; þú getur sent hana aftur.") \
    x(is, CONFLICT_title, "Árekstur") \
    x(is, CONFLICT_sentence, "Beiðnin stangast á við núverandi stöðu tilfangsins; sæktu nýjustu útgáfuna og reyndu aftur.") \
    x(is, GONE_title, "Fjarlægt fyrir fullt og allt") \
    x(is, GONE_sentence, "Það sem hér var hefur verið fjarlægt fyrir fullt og allt og því ætti að eyða tenglum hingað.") \
    x(is, LENGTH_REQUIRED_title, "Tilgreina þarf lengd") \
    x(is, LENGTH_REQUIRED_sentence, "Netþjónninn vill vita hversu langt innihald beiðninnar er áður en hann tekur við henni.") \
    x(is, PRECONDITION_FAILED_title, "Skilyrði ekki uppfyllt") \
    x(is, PRECONDITION_FAILED_sentence, "Skilyrði sem beiðnin setti var ekki uppfyllt, til dæmis vegna þess að tilfangið hefur breyst í millitíðinni.") \
    x(is, CONTENT_TOO_LARGE_title, "Innihaldið er of stórt") \
    x(is, CONTENT_TOO_LARGE_sentence, "Það sem var sent er stærra en netþjónninn tekur við; reyndu með eitthvað minna.") \
    x(is, URI_TOO_LONG_title, "Veffangið er of langt") \
    x(is, URI_TOO_LONG_sentence, "Veffangið í beiðninni er lengra en netþjónninn vill lesa.") \
    x(is, UNSUPPORTED_MEDIA_TYPE_title, "Efnistegundin er ekki studd") \
    x(is, UNSUPPORTED_MEDIA_TYPE_sentence, "Netþjónninn styður ekki sniðið á því sem var sent.") \
    x(is, RANGE_NOT_SATISFIABLE_title, "Umbeðinn hluti er ekki til") \
    x(is, RANGE_NOT_SATISFIABLE_sentence, "Sá hluti tilfangsins sem beðið var um er ekki til; hann gæti legið handan við enda þess.") \
    x(is, EXPECTATION_FAILED_title, "Ekki hægt að verða við væntingum") \
    x(is, EXPECTATION_FAILED_sentence, "Netþjónninn getur ekki gert það sem vænst var samkvæmt beiðninni.") \
    x(is, IM_A_TEAPOT_title, "Ég er tepottur") \
    x(is, IM_A_TEAPOT_sentence, "Netþjónninn neitar að hella upp á kaffi, því að hann er tepottur: lítill, bústinn og óhagganlegur.") \
    x(is, MISDIRECTED_REQUEST_title, "Rangur netþjónn") \
    x(is, MISDIRECTED_REQUEST_sentence, "Beiðnin lenti hjá netþjóni sem svarar ekki fyrir þetta veffang; reyndu aftur með nýrri tengingu.") \
    x(is, UNPROCESSABLE_CONTENT_title, "Ekki hægt að vinna úr innihaldinu") \
    x(is, UNPROCESSABLE_CONTENT_sentence, "Netþjónninn skildi sniðið á því sem var sent, en eitthvað í því er ekki gilt.") \
    x(is, LOCKED_title, "Læst") \
    x(is, LOCKED_sentence, "Tilfangið er læst og aflæsa þarf því áður en hægt er að breyta því.") \
    x(is, FAILED_DEPENDENCY_title, "Háð annarri beiðni sem mistókst") \
    x(is, FAILED_DEPENDENCY_sentence, "Ekki var hægt að framkvæma beiðnina vegna þess að önnur beiðni, sem hún er háð, mistókst.") \
    x(is, TOO_EARLY_title, "Of snemmt") \
    x(is, TOO_EARLY_sentence, "Netþjónninn vill ekki vinna úr beiðni sem gæti verið endurtekning; forritið þitt ætti að senda hana aftur þegar tengingin er orðin örugg.") \
    x(is, UPGRADE_REQUIRED_title, "Skipta þarf um samskiptareglur") \
    x(is, UPGRADE_REQUIRED_sentence, "Netþjónninn svarar þessari beiðni aðeins með öðrum samskiptareglum, sem forritið þitt þarf að skipta yfir í.") \
    x(is, PRECONDITION_REQUIRED_title, "Skilyrðis krafist") \
    x(is, PRECONDITION_REQUIRED_sentence, "Netþjónninn krefst þess að fram komi í beiðninni við hvaða útgáfu hún á, svo að enginn skrifi yfir breytingar annarra.") \
    x(is, TOO_MANY_REQUESTS_title, "Of margar beiðnir") \
    x(is, TOO_MANY_REQUESTS_sentence, "Þú hefur sent of margar beiðnir á stuttum tíma; bíddu aðeins áður en þú reynir aftur.") \
    x(is, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "Of stórir hausreitir") \
    x(is, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "Reitirnir í haus beiðninnar eru of stórir; það gæti hjálpað að eyða vefkökum þessa vefsvæðis.") \
    x(is, IIS_LOGIN_TIMEOUT_title, "Lotan er útrunnin") \
    x(is, IIS_LOGIN_TIMEOUT_sentence, "Innskráning þín féll úr gildi vegna of langs aðgerðaleysis; skráðu þig inn aftur.") \
    x(is, NGINX_NO_RESPONSE_title, "Tengingu lokað án svars") \
    x(is, NGINX_NO_RESPONSE_sentence, "Netþjónninn lokaði tengingunni án þess að svara, eins og hann gerir til að vísa óæskilegum beiðnum frá.") \
    x(is, IIS_RETRY_WITH_title, "Reyndu aftur með frekari upplýsingum") \
    x(is, IIS_RETRY_WITH_sentence, "Netþjónninn þarf frekari upplýsingar til að framkvæma beiðnina; bættu þeim við og reyndu aftur.") \
    x(is, UNAVAILABLE_FOR_LEGAL_REASONS_title, "Ekki tiltækt af lagalegum ástæðum") \
    x(is, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "Netþjónninn má ekki birta þetta vegna lagalegrar kröfu.") \
    x(is, IIS_REDIRECT_title, "Notaðu annan netþjón") \
    x(is, IIS_REDIRECT_sentence, "Pósthólfið þitt er á öðrum netþjóni eða er aðgengilegra í gegnum annan; forritið þitt ætti að nota þann netþjón.") \
    x(is, NGINX_REQUEST_HEADER_TOO_LARGE_title, "Haus beiðninnar er of stór") \
    x(is, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "Lína í haus beiðninnar, eða hausinn í heild, er stærri en netþjónninn tekur við; það gæti hjálpað að eyða vefkökum.") \
    x(is, NGINX_SSL_CERTIFICATE_ERROR_title, "Villa í biðlaraskilríki") \
    x(is, NGINX_SSL_CERTIFICATE_ERROR_sentence, "Skilríkið sem forritið þitt lagði fram er ekki gilt.") \
    x(is, NGINX_SSL_CERTIFICATE_REQUIRED_title, "Biðlaraskilríkis krafist") \
    x(is, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "Netþjónninn krefst biðlaraskilríkis, en forritið þitt lagði ekkert slíkt fram.") \
    x(is, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "HTTP sent á HTTPS-gátt") \
    x(is, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "Beiðnin kom ódulkóðuð á gátt fyrir dulkóðaðar tengingar; notaðu veffang sem byrjar á https.") \
    x(is, NGINX_INVALID_HOST_title, "Ógilt hýsilheiti") \
    x(is, NGINX_INVALID_HOST_sentence, "Hýsilheitið í beiðninni er ekki gilt; athugaðu hvort veffangið sé rétt skrifað.") \
    x(is, NGINX_CLIENT_CLOSED_REQUEST_title, "Biðlarinn lokaði tengingunni") \
    x(is, NGINX_CLIENT_CLOSED_REQUEST_sentence, "Biðlarinn lokaði tengingunni áður en netþjónninn hafði svarað.") \

#endif
