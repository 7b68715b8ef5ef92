/* http4xx_text_es.h - the texts of http4xx_text.h in español (es).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:fe182c3c416c1e3a
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_ES_H_
#define HTTP4XX_TEXT_ES_H_

#define HTTP4XX_TEXT_ES_(x) \
    x(es, tag, "es") \
    x(es, language, "español") \
    x(es, direction, "ltr") \
    x(es, official, "oficial") \
    x(es, unofficial_before, "no oficial (") \
    x(es, unofficial_after, ")") \
    x(es, substatus, "códigos de subestado") \
    x(es, title, "Errores del cliente") \
    x(es, sentence, "Los códigos del 400 al 499 indican que, según el servidor, el error está del lado del cliente: en la dirección, en el contenido o en lo que se le permite hacer.") \
    x(es, BAD_REQUEST_title, "Solicitud incorrecta") \
    x(es, BAD_REQUEST_sentence, "El servidor no entendió la solicitud porque estaba mal formada o incompleta.") \
    x(es, UNAUTHORIZED_title, "Sesión no iniciada") \
    x(es, UNAUTHORIZED_sentence, "Para ver este contenido debe iniciar sesión, por ejemplo con un nombre de usuario y una contraseña válidos.") \
    x(es, PAYMENT_REQUIRED_title, "Se requiere un pago") \
    x(es, PAYMENT_REQUIRED_sentence, "Este contenido solo está disponible para quienes han pagado por él.") \
    x(es, FORBIDDEN_title, "Acceso denegado") \
    x(es, FORBIDDEN_sentence, "El servidor entendió la solicitud, pero usted no tiene permiso para hacer o ver lo que solicitó.") \
    x(es, NOT_FOUND_title, "No encontrado") \
    x(es, NOT_FOUND_sentence, "No se encontró nada en esta dirección; compruebe que esté bien escrita o busque lo que necesita desde la página de inicio.") \
    x(es, METHOD_NOT_ALLOWED_title, "Método no permitido") \
    x(es, METHOD_NOT_ALLOWED_sentence, "El recurso existe, pero no se puede usar de la manera solicitada.") \
    x(es, NOT_ACCEPTABLE_title, "Ninguna versión aceptable") \
    x(es, NOT_ACCEPTABLE_sentence, "El recurso no está disponible en ningún formato ni idioma que su programa acepte.") \
    x(es, PROXY_AUTHENTICATION_REQUIRED_title, "Se requiere iniciar sesión en el proxy") \
    x(es, PROXY_AUTHENTICATION_REQUIRED_sentence, "Debe iniciar sesión en el servidor proxy para que la solicitud pueda pasar por él.") \
    x(es, REQUEST_TIMEOUT_title, "Tiempo de espera agotado") \
    x(es, REQUEST_TIMEOUT_sentence, "El servidor dejó de esperar porque la solicitud tardó demasiado en llegar; puede enviarla de nuevo.") \
    x(es, CONFLICT_title, "Conflicto") \
    x(es, CONFLICT_sentence, "La solicitud entra en conflicto con el estado actual del recurso; obtenga la versión más reciente e inténtelo de nuevo.") \
    x(es, GONE_title, "Eliminado definitivamente") \
    x(es, GONE_sentence, "Lo que había aquí se eliminó de forma permanente, por lo que conviene borrar los enlaces a esta dirección.") \
    x(es, LENGTH_REQUIRED_title, "Se requiere la longitud del contenido") \
    x(es, LENGTH_REQUIRED_sentence, "El servidor exige que se indique la longitud del contenido de la solicitud antes de aceptarla.") \
    x(es, PRECONDITION_FAILED_title, "Condición previa no cumplida") \
    x(es, PRECONDITION_FAILED_sentence, "No se cumplió una condición fijada en la solicitud, por ejemplo porque el recurso cambió entretanto.") \
    x(es, CONTENT_TOO_LARGE_title, "Contenido demasiado grande") \
    x(es, CONTENT_TOO_LARGE_sentence, "Lo que se envió es más grande de lo que el servidor acepta; inténtelo con algo más pequeño.") \
    x(es, URI_TOO_LONG_title, "Dirección demasiado larga") \
    x(es, URI_TOO_LONG_sentence, "La dirección de la solicitud es más larga de lo que el servidor está dispuesto a leer.") \
    x(es, UNSUPPORTED_MEDIA_TYPE_title, "Tipo de medio no admitido") \
    x(es, UNSUPPORTED_MEDIA_TYPE_sentence, "El servidor no admite el formato de lo que se envió.") \
    x(es, RANGE_NOT_SATISFIABLE_title, "Rango no disponible") \
    x(es, RANGE_NOT_SATISFIABLE_sentence, "La parte solicitada del recurso no existe; es posible que esté más allá del final.") \
    x(es, EXPECTATION_FAILED_title, "Expectativa no cumplida") \
    x(es, EXPECTATION_FAILED_sentence, "El servidor no puede hacer lo que, según la solicitud, se esperaba de él.") \
    x(es, IM_A_TEAPOT_title, "Soy una tetera") \
    x(es, IM_A_TEAPOT_sentence, "El servidor se niega a preparar café porque es una tetera: bajita, regordeta y a mucha honra.") \
    x(es, MISDIRECTED_REQUEST_title, "Servidor equivocado") \
    x(es, MISDIRECTED_REQUEST_sentence, "La solicitud llegó a un servidor que no atiende esta dirección; inténtelo de nuevo con una conexión nueva.") \
    x(es, UNPROCESSABLE_CONTENT_title, "No se puede procesar el contenido") \
    x(es, UNPROCESSABLE_CONTENT_sentence, "El servidor entendió el formato de lo que se envió, pero algún dato no es válido.") \
    x(es, LOCKED_title, "Recurso bloqueado") \
    x(es, LOCKED_sentence, "El recurso está bloqueado y hay que desbloquearlo antes de poder modificarlo.") \
    x(es, FAILED_DEPENDENCY_title, "Dependencia fallida") \
    x(es, FAILED_DEPENDENCY_sentence, "La solicitud no se pudo llevar a cabo porque falló otra de la que depende.") \
    x(es, TOO_EARLY_title, "Demasiado pronto") \
    x(es, TOO_EARLY_sentence, "El servidor no quiere procesar una solicitud que podría ser una repetición; su programa debería enviarla de nuevo cuando la conexión sea segura.") \
    x(es, UPGRADE_REQUIRED_title, "Se requiere cambiar de protocolo") \
    x(es, UPGRADE_REQUIRED_sentence, "El servidor solo responde a esta solicitud mediante otro protocolo, al que su programa debe cambiar.") \
    x(es, PRECONDITION_REQUIRED_title, "Se requiere una condición previa") \
    x(es, PRECONDITION_REQUIRED_sentence, "El servidor exige que la solicitud indique a qué versión se refiere, para que nadie sobrescriba los cambios de los demás.") \
    x(es, TOO_MANY_REQUESTS_title, "Demasiadas solicitudes") \
    x(es, TOO_MANY_REQUESTS_sentence, "Ha enviado demasiadas solicitudes en poco tiempo; espere un poco antes de intentarlo de nuevo.") \
    x(es, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "Campos de encabezado demasiado grandes") \
    x(es, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "Los campos de encabezado de la solicitud son demasiado grandes; puede que ayude borrar las cookies de este sitio.") \
    x(es, IIS_LOGIN_TIMEOUT_title, "Sesión expirada") \
    x(es, IIS_LOGIN_TIMEOUT_sentence, "Su sesión se cerró tras demasiado tiempo de inactividad; inicie sesión de nuevo.") \
    x(es, NGINX_NO_RESPONSE_title, "Conexión cerrada sin respuesta") \
    x(es, NGINX_NO_RESPONSE_sentence, "El servidor cerró la conexión sin responder, como hace para rechazar solicitudes no deseadas.") \
    x(es, IIS_RETRY_WITH_title, "Inténtelo de nuevo con más información") \
    x(es, IIS_RETRY_WITH_sentence, "El servidor necesita más información para llevar a cabo la solicitud; inclúyala e inténtelo de nuevo.") \
    x(es, UNAVAILABLE_FOR_LEGAL_REASONS_title, "No disponible por motivos legales") \
    x(es, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "El servidor no está autorizado a mostrar este contenido debido a un requerimiento legal.") \
    x(es, IIS_REDIRECT_title, "Use otro servidor") \
    x(es, IIS_REDIRECT_sentence, "Su buzón de correo está en otro servidor, o se llega mejor a él a través de otro; su programa debería usar ese otro servidor.") \
    x(es, NGINX_REQUEST_HEADER_TOO_LARGE_title, "Encabezado de la solicitud demasiado grande") \
    x(es, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "Una línea del encabezado de la solicitud, o el encabezado completo, es más grande de lo que el servidor acepta; puede que ayude borrar las cookies.") \
    x(es, NGINX_SSL_CERTIFICATE_ERROR_title, "Error en el certificado de cliente") \
    x(es, NGINX_SSL_CERTIFICATE_ERROR_sentence, "El certificado que presentó su programa no es válido.") \
    x(es, NGINX_SSL_CERTIFICATE_REQUIRED_title, "Se requiere un certificado de cliente") \
    x(es, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "El servidor exige un certificado de cliente y su programa no presentó ninguno.") \
    x(es, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "HTTP enviado a un puerto HTTPS") \
    x(es, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "La solicitud llegó sin cifrar a un puerto para conexiones cifradas; use una dirección que empiece por https.") \
    x(es, NGINX_INVALID_HOST_title, "Nombre de host no válido") \
    x(es, NGINX_INVALID_HOST_sentence, "El nombre de host de la solicitud no es válido; compruebe que la dirección esté bien escrita.") \
    x(es, NGINX_CLIENT_CLOSED_REQUEST_title, "El cliente cerró la conexión") \
    x(es, NGINX_CLIENT_CLOSED_REQUEST_sentence, "El cliente cerró la conexión antes de que el servidor respondiera.") \
    x(es, sub_400_1_IIS, "Encabezado Destination no válido") \
    x(es, sub_400_2_IIS, "Encabezado Depth no válido") \
    x(es, sub_400_3_IIS, "Encabezado If no válido") \
    x(es, sub_400_4_IIS, "Encabezado Overwrite no válido") \
    x(es, sub_400_5_IIS, "Encabezado Translate no válido") \
    x(es, sub_400_6_IIS, "Cuerpo de la solicitud no válido") \
    x(es, sub_400_7_IIS, "Longitud del contenido no válida") \
    x(es, sub_400_8_IIS, "Tiempo de espera no válido") \
    x(es, sub_400_9_IIS, "Token de bloqueo no válido") \
    x(es, sub_400_10_IIS, "Encabezado X-Forwarded-For (XFF) no válido") \
    x(es, sub_400_11_IIS, "Solicitud WebSocket no válida") \
    x(es, sub_400_601_IIS, "Solicitud del cliente incorrecta (ARR)") \
    x(es, sub_400_602_IIS, "Formato de hora no válido (ARR)") \
    x(es, sub_400_603_IIS, "Error al analizar el rango (ARR)") \
    x(es, sub_400_604_IIS, "El cliente se desconectó (ARR)") \
    x(es, sub_400_605_IIS, "Se alcanzó el número máximo de reenvíos (ARR)") \
    x(es, sub_400_606_IIS, "Error de finalización asincrónica (ARR)") \
    x(es, sub_401_1_IIS, "Error de inicio de sesión") \
    x(es, sub_401_2_IIS, "Error de inicio de sesión debido a la configuración del servidor") \
    x(es, sub_401_3_IIS, "No autorizado debido a la lista de control de acceso (ACL) del recurso") \
    x(es, sub_401_4_IIS, "Autorización denegada por un filtro") \
    x(es, sub_401_5_IIS, "Autorización denegada por una aplicación ISAPI o CGI") \
    x(es, sub_401_7_IIS, "Acceso denegado por la directiva de autorización de URL del servidor web") \
    x(es, sub_401_501_IIS, "Acceso denegado: se alcanzó el límite de solicitudes simultáneas") \
    x(es, sub_401_502_IIS, "Acceso denegado: se alcanzó la frecuencia máxima de solicitudes") \
    x(es, sub_401_503_IIS, "Acceso denegado: dirección IP bloqueada") \
    x(es, sub_401_504_IIS, "Acceso denegado: nombre de host bloqueado") \
    x(es, sub_403_1_IIS, "Acceso de ejecución prohibido") \
    x(es, sub_403_2_IIS, "Acceso de lectura prohibido") \
    x(es, sub_403_3_IIS, "Acceso de escritura prohibido") \
    x(es, sub_403_4_IIS, "Se requiere SSL") \
    x(es, sub_403_5_IIS, "Se requiere SSL de 128 bits") \
    x(es, sub_403_6_IIS, "Dirección IP rechazada") \
    x(es, sub_403_7_IIS, "Se requiere un certificado de cliente") \
    x(es, sub_403_8_IIS, "Acceso al sitio denegado") \
    x(es, sub_403_9_IIS, "Se superó el límite de conexiones simultáneas") \
    x(es, sub_403_10_IIS, "Prohibido: acceso de ejecución denegado") \
    x(es, sub_403_11_IIS, "Prohibido: se cambió la contraseña") \
    x(es, sub_403_12_IIS, "Acceso denegado por el asignador de certificados") \
    x(es, sub_403_13_IIS, "Certificado de cliente revocado") \
    x(es, sub_403_14_IIS, "Listado del contenido del directorio denegado") \
    x(es, sub_403_15_IIS, "Se superó el límite de licencias de acceso de cliente") \
    x(es, sub_403_16_IIS, "El certificado de cliente no es de confianza o no es válido") \
    x(es, sub_403_17_IIS, "El certificado de cliente ha expirado o aún no es válido") \
    x(es, sub_403_18_IIS, "No se puede ejecutar la URL solicitada en el grupo de aplicaciones actual") \
    x(es, sub_403_19_IIS, "No se pueden ejecutar programas CGI para el cliente en este grupo de aplicaciones") \
    x(es, sub_403_20_IIS, "Prohibido: error de inicio de sesión de Passport") \
    x(es, sub_403_21_IIS, "Prohibido: acceso al código fuente denegado") \
    x(es, sub_403_22_IIS, "Prohibido: no se permite la profundidad infinita") \
    x(es, sub_403_501_IIS, "Prohibido: se alcanzó el límite de solicitudes simultáneas") \
    x(es, sub_403_502_IIS, "Prohibido: se alcanzó la frecuencia máxima de solicitudes") \
    x(es, sub_403_503_IIS, "Prohibido: dirección IP bloqueada") \
    x(es, sub_403_504_IIS, "Prohibido: nombre de host bloqueado") \
    x(es, sub_404_0_IIS, "No encontrado") \
    x(es, sub_404_1_IIS, "Sitio no encontrado") \
    x(es, sub_404_2_IIS, "Restricción de ISAPI o CGI") \
    x(es, sub_404_3_IIS, "Restricción de tipo MIME") \
    x(es, sub_404_4_IIS, "No hay ningún controlador configurado") \
    x(es, sub_404_5_IIS, "Denegado por la configuración de filtrado de solicitudes") \
    x(es, sub_404_6_IIS, "Verbo HTTP denegado") \
    x(es, sub_404_7_IIS, "Extensión de archivo denegada") \
    x(es, sub_404_8_IIS, "Espacio de nombres oculto") \
    x(es, sub_404_9_IIS, "El archivo tiene el atributo de oculto") \
    x(es, sub_404_10_IIS, "Encabezado de la solicitud demasiado largo") \
    x(es, sub_404_11_IIS, "La solicitud contiene una secuencia de doble escape") \
    x(es, sub_404_12_IIS, "La solicitud contiene caracteres que no son ASCII") \
    x(es, sub_404_13_IIS, "Longitud del contenido excesiva") \
    x(es, sub_404_14_IIS, "URL de la solicitud demasiado larga") \
    x(es, sub_404_15_IIS, "Cadena de consulta demasiado larga") \
    x(es, sub_404_16_IIS, "Solicitud WebDAV enviada al controlador de archivos estáticos") \
    x(es, sub_404_17_IIS, "Contenido dinámico asignado al controlador de archivos estáticos") \
    x(es, sub_404_18_IIS, "Secuencia denegada en la cadena de consulta") \
    x(es, sub_404_19_IIS, "Denegado por una regla de filtrado") \
    x(es, sub_404_20_IIS, "Demasiados segmentos en la URL") \
    x(es, sub_404_21_IIS, "PHP no está instalado") \
    x(es, sub_404_22_IIS, "ASP.NET no está instalado") \
    x(es, sub_404_23_IIS, "ASP.NET Web Pages no está instalado") \
    x(es, sub_404_501_IIS, "No encontrado: se alcanzó el límite de solicitudes simultáneas") \
    x(es, sub_404_502_IIS, "No encontrado: se alcanzó la frecuencia máxima de solicitudes") \
    x(es, sub_404_503_IIS, "No encontrado: dirección IP bloqueada") \
    x(es, sub_404_504_IIS, "No encontrado: nombre de host bloqueado") \
    x(es, sub_405_0_IIS, "Método no permitido") \
    x(es, sub_406_0_IIS, "Ninguna versión aceptable") \
    x(es, sub_408_0_IIS, "Tiempo de espera de la solicitud agotado") \
    x(es, sub_412_0_IIS, "Condición previa no cumplida") \
    x(es, sub_413_0_IIS, "Cuerpo de la solicitud demasiado grande") \
    x(es, sub_413_1_IIS, "Longitud del contenido excesiva") \

#endif
