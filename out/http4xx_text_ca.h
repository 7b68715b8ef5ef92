/* http4xx_text_ca.h - the texts of http4xx_text.h in català (ca).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:6242bf0645177c3d
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_CA_H_
#define HTTP4XX_TEXT_CA_H_

#define HTTP4XX_TEXT_CA_(x) \
    x(ca, tag, "ca") \
    x(ca, language, "català") \
    x(ca, direction, "ltr") \
    x(ca, official, "oficial") \
    x(ca, unofficial_before, "no oficial (") \
    x(ca, unofficial_after, ")") \
    x(ca, substatus, "codis de subestat") \
    x(ca, title, "Errors del client") \
    x(ca, sentence, "Els codis del 400 al 499 indiquen que, segons el servidor, l’error és del client: en l’adreça, en el contingut o en allò que se li permet fer.") \
    x(ca, BAD_REQUEST_title, "Petició incorrecta") \
    x(ca, BAD_REQUEST_sentence, "El servidor no ha entès la petició, perquè estava mal formada o era incompleta.") \
    x(ca, UNAUTHORIZED_title, "No heu iniciat la sessió") \
    x(ca, UNAUTHORIZED_sentence, "Heu d’iniciar la sessió, per exemple amb un nom d’usuari i una contrasenya vàlids, per veure aquest contingut.") \
    x(ca, PAYMENT_REQUIRED_title, "Cal pagar") \
    x(ca, PAYMENT_REQUIRED_sentence, "Aquest contingut només està disponible per a qui ha pagat per accedir-hi.") \
    x(ca, FORBIDDEN_title, "Accés denegat") \
    x(ca, FORBIDDEN_sentence, "El servidor ha entès la petició, però no teniu permís per fer aquesta acció o per veure aquest contingut.") \
    x(ca, NOT_FOUND_title, "No s’ha trobat") \
    x(ca, NOT_FOUND_sentence, "No s’ha trobat res en aquesta adreça; comproveu que estigui ben escrita o cerqueu el que voleu des de la pàgina d’inici.") \
    x(ca, METHOD_NOT_ALLOWED_title, "Mètode no permès") \
    x(ca, METHOD_NOT_ALLOWED_sentence, "El recurs existeix, però no es pot utilitzar de la manera demanada.") \
    x(ca, NOT_ACCEPTABLE_title, "Cap versió acceptable") \
    x(ca, NOT_ACCEPTABLE_sentence, "El recurs no existeix en cap format ni en cap llengua que accepti el vostre programa.") \
    x(ca, PROXY_AUTHENTICATION_REQUIRED_title, "Cal iniciar la sessió al servidor intermediari") \
    x(ca, PROXY_AUTHENTICATION_REQUIRED_sentence, "Heu d’iniciar la sessió al servidor intermediari (proxy) perquè deixi passar la petició.") \
    x(ca, REQUEST_TIMEOUT_title, "Temps d’espera esgotat") \
    x(ca, REQUEST_TIMEOUT_sentence, "El servidor ha deixat d’esperar perquè la petició trigava massa a arribar; podeu tornar-la a enviar.") \
    x(ca, CONFLICT_title, "Conflicte") \
    x(ca, CONFLICT_sentence, "La petició no és compatible amb l’estat actual del recurs; obteniu-ne la versió més recent i torneu-ho a provar.") \
    x(ca, GONE_title, "Eliminat definitivament") \
    x(ca, GONE_sentence, "El que hi havia aquí s’ha eliminat definitivament; convé suprimir els enllaços que hi porten.") \
    x(ca, LENGTH_REQUIRED_title, "Cal indicar la longitud") \
    x(ca, LENGTH_REQUIRED_sentence, "El servidor no accepta la petició si no s’hi indica la longitud del contingut.") \
    x(ca, PRECONDITION_FAILED_title, "No es compleix la condició prèvia") \
    x(ca, PRECONDITION_FAILED_sentence, "Una condició indicada en la petició no es compleix, per exemple perquè mentrestant el recurs ha canviat.") \
    x(ca, CONTENT_TOO_LARGE_title, "Contingut massa gran") \
    x(ca, CONTENT_TOO_LARGE_sentence, "El que s’ha enviat és més gran del que el servidor accepta; proveu-ho amb una cosa més petita.") \
    x(ca, URI_TOO_LONG_title, "Adreça massa llarga") \
    x(ca, URI_TOO_LONG_sentence, "L’adreça de la petició és més llarga del que el servidor accepta.") \
    x(ca, UNSUPPORTED_MEDIA_TYPE_title, "Tipus de mitjà no admès") \
    x(ca, UNSUPPORTED_MEDIA_TYPE_sentence, "El servidor no admet el format del que s’ha enviat.") \
    x(ca, RANGE_NOT_SATISFIABLE_title, "Interval no disponible") \
    x(ca, RANGE_NOT_SATISFIABLE_sentence, "La part del recurs que s’ha demanat no existeix; potser queda més enllà del final.") \
    x(ca, EXPECTATION_FAILED_title, "No es pot complir l’expectativa") \
    x(ca, EXPECTATION_FAILED_sentence, "El servidor no pot fer el que, segons la petició, se n’esperava.") \
    x(ca, IM_A_TEAPOT_title, "Soc una tetera") \
    x(ca, IM_A_TEAPOT_sentence, "El servidor es nega a fer cafè, perquè és una tetera: petita, panxuda i ben decidida a continuar sent-ho.") \
    x(ca, MISDIRECTED_REQUEST_title, "Servidor equivocat") \
    x(ca, MISDIRECTED_REQUEST_sentence, "La petició ha arribat a un servidor que no s’ocupa d’aquesta adreça; torneu-ho a provar amb una connexió nova.") \
    x(ca, UNPROCESSABLE_CONTENT_title, "No es pot processar el contingut") \
    x(ca, UNPROCESSABLE_CONTENT_sentence, "El servidor ha entès el format del que s’ha enviat, però hi ha dades que no són vàlides.") \
    x(ca, LOCKED_title, "Recurs blocat") \
    x(ca, LOCKED_sentence, "El recurs està blocat i cal desblocar-lo abans de modificar-lo.") \
    x(ca, FAILED_DEPENDENCY_title, "Ha fallat una dependència") \
    x(ca, FAILED_DEPENDENCY_sentence, "La petició no s’ha pogut dur a terme perquè n’ha fallat una altra de la qual depèn.") \
    x(ca, TOO_EARLY_title, "Massa aviat") \
    x(ca, TOO_EARLY_sentence, "El servidor no vol processar una petició que podria ser una repetició; el vostre programa l’hauria de tornar a enviar quan la connexió sigui segura.") \
    x(ca, UPGRADE_REQUIRED_title, "Cal canviar de protocol") \
    x(ca, UPGRADE_REQUIRED_sentence, "El servidor només respon a aquesta petició amb un altre protocol, al qual ha de passar el vostre programa.") \
    x(ca, PRECONDITION_REQUIRED_title, "Cal una condició prèvia") \
    x(ca, PRECONDITION_REQUIRED_sentence, "El servidor exigeix que la petició indiqui a quina versió es refereix, perquè ningú no sobreescrigui els canvis dels altres.") \
    x(ca, TOO_MANY_REQUESTS_title, "Massa peticions") \
    x(ca, TOO_MANY_REQUESTS_sentence, "Heu enviat massa peticions en poc temps; espereu una mica abans de tornar-ho a provar.") \
    x(ca, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "Camps de capçalera massa grans") \
    x(ca, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "Els camps de capçalera de la petició són massa grans; suprimir les galetes d’aquest lloc web hi pot ajudar.") \
    x(ca, IIS_LOGIN_TIMEOUT_title, "La sessió ha caducat") \
    x(ca, IIS_LOGIN_TIMEOUT_sentence, "S’ha tancat la sessió perquè heu estat massa temps sense activitat; torneu a iniciar-la.") \
    x(ca, NGINX_NO_RESPONSE_title, "Connexió tancada sense resposta") \
    x(ca, NGINX_NO_RESPONSE_sentence, "El servidor ha tancat la connexió sense respondre, que és com rebutja les peticions no desitjades.") \
    x(ca, IIS_RETRY_WITH_title, "Torneu-ho a provar amb més informació") \
    x(ca, IIS_RETRY_WITH_sentence, "El servidor necessita més informació per dur a terme la petició; afegiu-la i torneu-ho a provar.") \
    x(ca, UNAVAILABLE_FOR_LEGAL_REASONS_title, "No disponible per motius legals") \
    x(ca, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "El servidor no pot mostrar aquest contingut a causa d’un requeriment legal.") \
    x(ca, IIS_REDIRECT_title, "Utilitzeu un altre servidor") \
    x(ca, IIS_REDIRECT_sentence, "La vostra bústia és en un altre servidor, o n’hi ha un que hi dona millor accés; el vostre programa hauria d’utilitzar aquell servidor.") \
    x(ca, NGINX_REQUEST_HEADER_TOO_LARGE_title, "Capçalera de la petició massa gran") \
    x(ca, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "Una línia de la capçalera de la petició, o la capçalera sencera, és més gran del que el servidor accepta; suprimir galetes hi pot ajudar.") \
    x(ca, NGINX_SSL_CERTIFICATE_ERROR_title, "Error del certificat de client") \
    x(ca, NGINX_SSL_CERTIFICATE_ERROR_sentence, "El certificat que ha presentat el vostre programa no és vàlid.") \
    x(ca, NGINX_SSL_CERTIFICATE_REQUIRED_title, "Cal un certificat de client") \
    x(ca, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "El servidor exigeix un certificat de client, però el vostre programa no n’ha presentat cap.") \
    x(ca, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "HTTP enviat a un port HTTPS") \
    x(ca, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "La petició ha arribat sense xifrar a un port per a connexions xifrades; utilitzeu una adreça que comenci per https.") \
    x(ca, NGINX_INVALID_HOST_title, "Nom d’amfitrió no vàlid") \
    x(ca, NGINX_INVALID_HOST_sentence, "El nom d’amfitrió de la petició no és vàlid; comproveu que l’adreça estigui ben escrita.") \
    x(ca, NGINX_CLIENT_CLOSED_REQUEST_title, "El client ha tancat la connexió") \
    x(ca, NGINX_CLIENT_CLOSED_REQUEST_sentence, "El client ha tancat la connexió abans que el servidor hagués respost.") \

#endif
