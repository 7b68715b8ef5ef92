/* http4xx_text_is.h - the texts of http4xx_text.h in íslenska (is).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_IS_H_
#define HTTP4XX_TEXT_IS_H_

#define HTTP4XX_TEXT_IS_(X) \
    X(is, TAG, "is") \
    X(is, LANGUAGE, "íslenska") \
    X(is, DIRECTION, "ltr") \
    X(is, OFFICIAL, "opinber") \
    X(is, UNOFFICIAL_BEFORE, "óopinber (") \
    X(is, UNOFFICIAL_AFTER, ")") \
    X(is, SUBSTATUS, "undirkóðar stöðu") \
    X(is, TITLE, "Villur biðlara") \
    X(is, SENTENCE, "Kóðar frá 400 til 499 merkja að netþjónninn telji villuna liggja hjá biðlaranum: í veffanginu, í innihaldinu eða í því sem biðlarinn má gera.") \
    X(is, BAD_REQUEST_TITLE, "Ógild beiðni") \
    X(is, BAD_REQUEST_SENTENCE, "Netþjónninn skildi ekki beiðnina, því að hún var rangt uppbyggð eða ófullgerð.") \
    X(is, UNAUTHORIZED_TITLE, "Innskráningar krafist") \
    X(is, UNAUTHORIZED_SENTENCE, "Þú þarft að skrá þig inn, til dæmis með gildu notandanafni og lykilorði, áður en þú getur séð þetta.") \
    X(is, PAYMENT_REQUIRED_TITLE, "Greiðslu krafist") \
    X(is, PAYMENT_REQUIRED_SENTENCE, "Þetta er aðeins aðgengilegt þeim sem hafa greitt fyrir það.") \
    X(is, FORBIDDEN_TITLE, "Aðgangi hafnað") \
    X(is, FORBIDDEN_SENTENCE, "Netþjónninn skildi beiðnina, en þú hefur ekki leyfi til að gera eða sjá þetta.") \
    X(is, NOT_FOUND_TITLE, "Fannst ekki") \
    X(is, NOT_FOUND_SENTENCE, "Ekkert fannst á þessu veffangi; athugaðu hvort það sé rétt skrifað eða leitaðu út frá forsíðunni.") \
    X(is, METHOD_NOT_ALLOWED_TITLE, "Aðferðin er ekki leyfð") \
    X(is, METHOD_NOT_ALLOWED_SENTENCE, "Tilfangið er til, en ekki er hægt að nota það eins og beðið var um.") \
    X(is, NOT_ACCEPTABLE_TITLE, "Engin hentug útgáfa") \
    X(is, NOT_ACCEPTABLE_SENTENCE, "Tilfangið er ekki til á neinu sniði eða tungumáli sem forritið þitt tekur við.") \
    X(is, PROXY_AUTHENTICATION_REQUIRED_TITLE, "Milliþjónn krefst innskráningar") \
    X(is, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "Þú þarft að skrá þig inn á milliþjóninn (proxy) áður en beiðnin kemst í gegnum hann.") \
    X(is, REQUEST_TIMEOUT_TITLE, "Beiðnin rann út á tíma") \
    X(is, REQUEST_TIMEOUT_SENTENCE, "Netþjónninn hætti að bíða vegna þess að beiðnin var of lengi á leiðinni; þú getur sent hana aftur.") \
    X(is, CONFLICT_TITLE, "Árekstur") \
    X(is, CONFLICT_SENTENCE, "Beiðnin stangast á við núverandi stöðu tilfangsins; sæktu nýjustu útgáfuna og reyndu aftur.") \
    X(is, GONE_TITLE, "Fjarlægt fyrir fullt og allt") \
    X(is, GONE_SENTENCE, "Það sem hér var hefur verið fjarlægt fyrir fullt og allt og því ætti að eyða tenglum hingað.") \
    X(is, LENGTH_REQUIRED_TITLE, "Tilgreina þarf lengd") \
    X(is, LENGTH_REQUIRED_SENTENCE, "Netþjónninn vill vita hversu langt innihald beiðninnar er áður en hann tekur við henni.") \
    X(is, PRECONDITION_FAILED_TITLE, "Skilyrði ekki uppfyllt") \
    X(is, PRECONDITION_FAILED_SENTENCE, "Skilyrði sem beiðnin setti var ekki uppfyllt, til dæmis vegna þess að tilfangið hefur breyst í millitíðinni.") \
    X(is, CONTENT_TOO_LARGE_TITLE, "Innihaldið er of stórt") \
    X(is, CONTENT_TOO_LARGE_SENTENCE, "Það sem var sent er stærra en netþjónninn tekur við; reyndu með eitthvað minna.") \
    X(is, URI_TOO_LONG_TITLE, "Veffangið er of langt") \
    X(is, URI_TOO_LONG_SENTENCE, "Veffangið í beiðninni er lengra en netþjónninn vill lesa.") \
    X(is, UNSUPPORTED_MEDIA_TYPE_TITLE, "Efnistegundin er ekki studd") \
    X(is, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "Netþjónninn styður ekki sniðið á því sem var sent.") \
    X(is, RANGE_NOT_SATISFIABLE_TITLE, "Umbeðinn hluti er ekki til") \
    X(is, RANGE_NOT_SATISFIABLE_SENTENCE, "Sá hluti tilfangsins sem beðið var um er ekki til; hann gæti legið handan við enda þess.") \
    X(is, EXPECTATION_FAILED_TITLE, "Ekki hægt að verða við væntingum") \
    X(is, EXPECTATION_FAILED_SENTENCE, "Netþjónninn getur ekki gert það sem vænst var samkvæmt beiðninni.") \
    X(is, IM_A_TEAPOT_TITLE, "Ég er tepottur") \
    X(is, IM_A_TEAPOT_SENTENCE, "Netþjónninn neitar að hella upp á kaffi, því að hann er tepottur: lítill, bústinn og óhagganlegur.") \
    X(is, MISDIRECTED_REQUEST_TITLE, "Rangur netþjónn") \
    X(is, MISDIRECTED_REQUEST_SENTENCE, "Beiðnin lenti hjá netþjóni sem svarar ekki fyrir þetta veffang; reyndu aftur með nýrri tengingu.") \
    X(is, UNPROCESSABLE_CONTENT_TITLE, "Ekki hægt að vinna úr innihaldinu") \
    X(is, UNPROCESSABLE_CONTENT_SENTENCE, "Netþjónninn skildi sniðið á því sem var sent, en eitthvað í því er ekki gilt.") \
    X(is, LOCKED_TITLE, "Læst") \
    X(is, LOCKED_SENTENCE, "Tilfangið er læst og aflæsa þarf því áður en hægt er að breyta því.") \
    X(is, FAILED_DEPENDENCY_TITLE, "Háð annarri beiðni sem mistókst") \
    X(is, FAILED_DEPENDENCY_SENTENCE, "Ekki var hægt að framkvæma beiðnina vegna þess að önnur beiðni, sem hún er háð, mistókst.") \
    X(is, TOO_EARLY_TITLE, "Of snemmt") \
    X(is, TOO_EARLY_SENTENCE, "Netþjónninn vill ekki vinna úr beiðni sem gæti verið endurtekning; forritið þitt ætti að senda hana aftur þegar tengingin er orðin örugg.") \
    X(is, UPGRADE_REQUIRED_TITLE, "Skipta þarf um samskiptareglur") \
    X(is, UPGRADE_REQUIRED_SENTENCE, "Netþjónninn svarar þessari beiðni aðeins með öðrum samskiptareglum, sem forritið þitt þarf að skipta yfir í.") \
    X(is, PRECONDITION_REQUIRED_TITLE, "Skilyrðis krafist") \
    X(is, PRECONDITION_REQUIRED_SENTENCE, "Netþjónninn krefst þess að fram komi í beiðninni við hvaða útgáfu hún á, svo að enginn skrifi yfir breytingar annarra.") \
    X(is, TOO_MANY_REQUESTS_TITLE, "Of margar beiðnir") \
    X(is, TOO_MANY_REQUESTS_SENTENCE, "Þú hefur sent of margar beiðnir á stuttum tíma; bíddu aðeins áður en þú reynir aftur.") \
    X(is, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "Of stórir hausreitir") \
    X(is, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "Reitirnir í haus beiðninnar eru of stórir; það gæti hjálpað að eyða vefkökum þessa vefsvæðis.") \
    X(is, IIS_LOGIN_TIMEOUT_TITLE, "Lotan er útrunnin") \
    X(is, IIS_LOGIN_TIMEOUT_SENTENCE, "Innskráning þín féll úr gildi vegna of langs aðgerðaleysis; skráðu þig inn aftur.") \
    X(is, NGINX_NO_RESPONSE_TITLE, "Tengingu lokað án svars") \
    X(is, NGINX_NO_RESPONSE_SENTENCE, "Netþjónninn lokaði tengingunni án þess að svara, eins og hann gerir til að vísa óæskilegum beiðnum frá.") \
    X(is, IIS_RETRY_WITH_TITLE, "Reyndu aftur með frekari upplýsingum") \
    X(is, IIS_RETRY_WITH_SENTENCE, "Netþjónninn þarf frekari upplýsingar til að framkvæma beiðnina; bættu þeim við og reyndu aftur.") \
    X(is, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "Ekki tiltækt af lagalegum ástæðum") \
    X(is, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "Netþjónninn má ekki birta þetta vegna lagalegrar kröfu.") \
    X(is, IIS_REDIRECT_TITLE, "Notaðu annan netþjón") \
    X(is, IIS_REDIRECT_SENTENCE, "Pósthólfið þitt er á öðrum netþjóni eða er aðgengilegra í gegnum annan; forritið þitt ætti að nota þann netþjón.") \
    X(is, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "Haus beiðninnar er of stór") \
    X(is, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "Lína í haus beiðninnar, eða hausinn í heild, er stærri en netþjónninn tekur við; það gæti hjálpað að eyða vefkökum.") \
    X(is, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "Villa í biðlaraskilríki") \
    X(is, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "Skilríkið sem forritið þitt lagði fram er ekki gilt.") \
    X(is, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "Biðlaraskilríkis krafist") \
    X(is, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "Netþjónninn krefst biðlaraskilríkis, en forritið þitt lagði ekkert slíkt fram.") \
    X(is, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "HTTP sent á HTTPS-gátt") \
    X(is, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "Beiðnin kom ódulkóðuð á gátt fyrir dulkóðaðar tengingar; notaðu veffang sem byrjar á https.") \
    X(is, NGINX_INVALID_HOST_TITLE, "Ógilt hýsilheiti") \
    X(is, NGINX_INVALID_HOST_SENTENCE, "Hýsilheitið í beiðninni er ekki gilt; athugaðu hvort veffangið sé rétt skrifað.") \
    X(is, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "Biðlarinn lokaði tengingunni") \
    X(is, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "Biðlarinn lokaði tengingunni áður en netþjónninn hafði svarað.") \

#endif
