/* http4xx_text_ca.h - the texts of http4xx_text.h in català (ca).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_CA_H_
#define HTTP4XX_TEXT_CA_H_

#define HTTP4XX_TEXT_CA_(X) \
    X(ca, TAG, "ca") \
    X(ca, LANGUAGE, "català") \
    X(ca, DIRECTION, "ltr") \
    X(ca, OFFICIAL, "oficial") \
    X(ca, UNOFFICIAL_BEFORE, "no oficial (") \
    X(ca, UNOFFICIAL_AFTER, ")") \
    X(ca, SUBSTATUS, "codis de subestat") \
    X(ca, TITLE, "Errors del client") \
    X(ca, SENTENCE, "Els codis del 400 al 499 indiquen que, segons el servidor, l’error és del client: en l’adreça, en el contingut o en allò que se li permet fer.") \
    X(ca, BAD_REQUEST_TITLE, "Petició incorrecta") \
    X(ca, BAD_REQUEST_SENTENCE, "El servidor no ha entès la petició, perquè estava mal formada o era incompleta.") \
    X(ca, UNAUTHORIZED_TITLE, "No heu iniciat la sessió") \
    X(ca, UNAUTHORIZED_SENTENCE, "Heu d’iniciar la sessió, per exemple amb un nom d’usuari i una contrasenya vàlids, per veure aquest contingut.") \
    X(ca, PAYMENT_REQUIRED_TITLE, "Cal pagar") \
    X(ca, PAYMENT_REQUIRED_SENTENCE, "Aquest contingut només està disponible per a qui ha pagat per accedir-hi.") \
    X(ca, FORBIDDEN_TITLE, "Accés denegat") \
    X(ca, FORBIDDEN_SENTENCE, "El servidor ha entès la petició, però no teniu permís per fer aquesta acció o per veure aquest contingut.") \
    X(ca, NOT_FOUND_TITLE, "No s’ha trobat") \
    X(ca, NOT_FOUND_SENTENCE, "No s’ha trobat res en aquesta adreça; comproveu que estigui ben escrita o cerqueu el que voleu des de la pàgina d’inici.") \
    X(ca, METHOD_NOT_ALLOWED_TITLE, "Mètode no permès") \
    X(ca, METHOD_NOT_ALLOWED_SENTENCE, "El recurs existeix, però no es pot utilitzar de la manera demanada.") \
    X(ca, NOT_ACCEPTABLE_TITLE, "Cap versió acceptable") \
    X(ca, NOT_ACCEPTABLE_SENTENCE, "El recurs no existeix en cap format ni en cap llengua que accepti el vostre programa.") \
    X(ca, PROXY_AUTHENTICATION_REQUIRED_TITLE, "Cal iniciar la sessió al servidor intermediari") \
    X(ca, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "Heu d’iniciar la sessió al servidor intermediari (proxy) perquè deixi passar la petició.") \
    X(ca, REQUEST_TIMEOUT_TITLE, "Temps d’espera esgotat") \
    X(ca, REQUEST_TIMEOUT_SENTENCE, "El servidor ha deixat d’esperar perquè la petició trigava massa a arribar; podeu tornar-la a enviar.") \
    X(ca, CONFLICT_TITLE, "Conflicte") \
    X(ca, CONFLICT_SENTENCE, "La petició no és compatible amb l’estat actual del recurs; obteniu-ne la versió més recent i torneu-ho a provar.") \
    X(ca, GONE_TITLE, "Eliminat definitivament") \
    X(ca, GONE_SENTENCE, "El que hi havia aquí s’ha eliminat definitivament; convé suprimir els enllaços que hi porten.") \
    X(ca, LENGTH_REQUIRED_TITLE, "Cal indicar la longitud") \
    X(ca, LENGTH_REQUIRED_SENTENCE, "El servidor no accepta la petició si no s’hi indica la longitud del contingut.") \
    X(ca, PRECONDITION_FAILED_TITLE, "No es compleix la condició prèvia") \
    X(ca, PRECONDITION_FAILED_SENTENCE, "Una condició indicada en la petició no es compleix, per exemple perquè mentrestant el recurs ha canviat.") \
    X(ca, CONTENT_TOO_LARGE_TITLE, "Contingut massa gran") \
    X(ca, CONTENT_TOO_LARGE_SENTENCE, "El que s’ha enviat és més gran del que el servidor accepta; proveu-ho amb una cosa més petita.") \
    X(ca, URI_TOO_LONG_TITLE, "Adreça massa llarga") \
    X(ca, URI_TOO_LONG_SENTENCE, "L’adreça de la petició és més llarga del que el servidor accepta.") \
    X(ca, UNSUPPORTED_MEDIA_TYPE_TITLE, "Tipus de mitjà no admès") \
    X(ca, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "El servidor no admet el format del que s’ha enviat.") \
    X(ca, RANGE_NOT_SATISFIABLE_TITLE, "Interval no disponible") \
    X(ca, RANGE_NOT_SATISFIABLE_SENTENCE, "La part del recurs que s’ha demanat no existeix; potser queda més enllà del final.") \
    X(ca, EXPECTATION_FAILED_TITLE, "No es pot complir l’expectativa") \
    X(ca, EXPECTATION_FAILED_SENTENCE, "El servidor no pot fer el que, segons la petició, se n’esperava.") \
    X(ca, IM_A_TEAPOT_TITLE, "Soc una tetera") \
    X(ca, IM_A_TEAPOT_SENTENCE, "El servidor es nega a fer cafè, perquè és una tetera: petita, panxuda i ben decidida a continuar sent-ho.") \
    X(ca, MISDIRECTED_REQUEST_TITLE, "Servidor equivocat") \
    X(ca, MISDIRECTED_REQUEST_SENTENCE, "La petició ha arribat a un servidor que no s’ocupa d’aquesta adreça; torneu-ho a provar amb una connexió nova.") \
    X(ca, UNPROCESSABLE_CONTENT_TITLE, "No es pot processar el contingut") \
    X(ca, UNPROCESSABLE_CONTENT_SENTENCE, "El servidor ha entès el format del que s’ha enviat, però hi ha dades que no són vàlides.") \
    X(ca, LOCKED_TITLE, "Recurs blocat") \
    X(ca, LOCKED_SENTENCE, "El recurs està blocat i cal desblocar-lo abans de modificar-lo.") \
    X(ca, FAILED_DEPENDENCY_TITLE, "Ha fallat una dependència") \
    X(ca, FAILED_DEPENDENCY_SENTENCE, "La petició no s’ha pogut dur a terme perquè n’ha fallat una altra de la qual depèn.") \
    X(ca, TOO_EARLY_TITLE, "Massa aviat") \
    X(ca, TOO_EARLY_SENTENCE, "El servidor no vol processar una petició que podria ser una repetició; el vostre programa l’hauria de tornar a enviar quan la connexió sigui segura.") \
    X(ca, UPGRADE_REQUIRED_TITLE, "Cal canviar de protocol") \
    X(ca, UPGRADE_REQUIRED_SENTENCE, "El servidor només respon a aquesta petició amb un altre protocol, al qual ha de passar el vostre programa.") \
    X(ca, PRECONDITION_REQUIRED_TITLE, "Cal una condició prèvia") \
    X(ca, PRECONDITION_REQUIRED_SENTENCE, "El servidor exigeix que la petició indiqui a quina versió es refereix, perquè ningú no sobreescrigui els canvis dels altres.") \
    X(ca, TOO_MANY_REQUESTS_TITLE, "Massa peticions") \
    X(ca, TOO_MANY_REQUESTS_SENTENCE, "Heu enviat massa peticions en poc temps; espereu una mica abans de tornar-ho a provar.") \
    X(ca, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "Camps de capçalera massa grans") \
    X(ca, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "Els camps de capçalera de la petició són massa grans; suprimir les galetes d’aquest lloc web hi pot ajudar.") \
    X(ca, IIS_LOGIN_TIMEOUT_TITLE, "La sessió ha caducat") \
    X(ca, IIS_LOGIN_TIMEOUT_SENTENCE, "S’ha tancat la sessió perquè heu estat massa temps sense activitat; torneu a iniciar-la.") \
    X(ca, NGINX_NO_RESPONSE_TITLE, "Connexió tancada sense resposta") \
    X(ca, NGINX_NO_RESPONSE_SENTENCE, "El servidor ha tancat la connexió sense respondre, que és com rebutja les peticions no desitjades.") \
    X(ca, IIS_RETRY_WITH_TITLE, "Torneu-ho a provar amb més informació") \
    X(ca, IIS_RETRY_WITH_SENTENCE, "El servidor necessita més informació per dur a terme la petició; afegiu-la i torneu-ho a provar.") \
    X(ca, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "No disponible per motius legals") \
    X(ca, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "El servidor no pot mostrar aquest contingut a causa d’un requeriment legal.") \
    X(ca, IIS_REDIRECT_TITLE, "Utilitzeu un altre servidor") \
    X(ca, IIS_REDIRECT_SENTENCE, "La vostra bústia és en un altre servidor, o n’hi ha un que hi dona millor accés; el vostre programa hauria d’utilitzar aquell servidor.") \
    X(ca, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "Capçalera de la petició massa gran") \
    X(ca, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "Una línia de la capçalera de la petició, o la capçalera sencera, és més gran del que el servidor accepta; suprimir galetes hi pot ajudar.") \
    X(ca, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "Error del certificat de client") \
    X(ca, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "El certificat que ha presentat el vostre programa no és vàlid.") \
    X(ca, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "Cal un certificat de client") \
    X(ca, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "El servidor exigeix un certificat de client, però el vostre programa no n’ha presentat cap.") \
    X(ca, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "HTTP enviat a un port HTTPS") \
    X(ca, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "La petició ha arribat sense xifrar a un port per a connexions xifrades; utilitzeu una adreça que comenci per https.") \
    X(ca, NGINX_INVALID_HOST_TITLE, "Nom d’amfitrió no vàlid") \
    X(ca, NGINX_INVALID_HOST_SENTENCE, "El nom d’amfitrió de la petició no és vàlid; comproveu que l’adreça estigui ben escrita.") \
    X(ca, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "El client ha tancat la connexió") \
    X(ca, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "El client ha tancat la connexió abans que el servidor hagués respost.") \

#endif
