/* http4xx_text_es.h - the texts of http4xx_text.h in español (es).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_ES_H_
#define HTTP4XX_TEXT_ES_H_

#define HTTP4XX_TEXT_ES_(X) \
    X(es, TAG, "es") \
    X(es, LANGUAGE, "español") \
    X(es, DIRECTION, "ltr") \
    X(es, OFFICIAL, "oficial") \
    X(es, UNOFFICIAL_BEFORE, "no oficial (") \
    X(es, UNOFFICIAL_AFTER, ")") \
    X(es, SUBSTATUS, "códigos de subestado") \
    X(es, TITLE, "Errores del cliente") \
    X(es, SENTENCE, "Los códigos del 400 al 499 indican que, según el servidor, el error está del lado del cliente: en la dirección, en el contenido o en lo que se le permite hacer.") \
    X(es, BAD_REQUEST_TITLE, "Solicitud incorrecta") \
    X(es, BAD_REQUEST_SENTENCE, "El servidor no entendió la solicitud porque estaba mal formada o incompleta.") \
    X(es, UNAUTHORIZED_TITLE, "Sesión no iniciada") \
    X(es, UNAUTHORIZED_SENTENCE, "Para ver este contenido debe iniciar sesión, por ejemplo con un nombre de usuario y una contraseña válidos.") \
    X(es, PAYMENT_REQUIRED_TITLE, "Se requiere un pago") \
    X(es, PAYMENT_REQUIRED_SENTENCE, "Este contenido solo está disponible para quienes han pagado por él.") \
    X(es, FORBIDDEN_TITLE, "Acceso denegado") \
    X(es, FORBIDDEN_SENTENCE, "El servidor entendió la solicitud, pero usted no tiene permiso para hacer o ver lo que solicitó.") \
    X(es, NOT_FOUND_TITLE, "No encontrado") \
    X(es, NOT_FOUND_SENTENCE, "No se encontró nada en esta dirección; compruebe que esté bien escrita o busque lo que necesita desde la página de inicio.") \
    X(es, METHOD_NOT_ALLOWED_TITLE, "Método no permitido") \
    X(es, METHOD_NOT_ALLOWED_SENTENCE, "El recurso existe, pero no se puede usar de la manera solicitada.") \
    X(es, NOT_ACCEPTABLE_TITLE, "Ninguna versión aceptable") \
    X(es, NOT_ACCEPTABLE_SENTENCE, "El recurso no está disponible en ningún formato ni idioma que su programa acepte.") \
    X(es, PROXY_AUTHENTICATION_REQUIRED_TITLE, "Se requiere iniciar sesión en el proxy") \
    X(es, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "Debe iniciar sesión en el servidor proxy para que la solicitud pueda pasar por él.") \
    X(es, REQUEST_TIMEOUT_TITLE, "Tiempo de espera agotado") \
    X(es, REQUEST_TIMEOUT_SENTENCE, "El servidor dejó de esperar porque la solicitud tardó demasiado en llegar; puede enviarla de nuevo.") \
    X(es, CONFLICT_TITLE, "Conflicto") \
    X(es, CONFLICT_SENTENCE, "La solicitud entra en conflicto con el estado actual del recurso; obtenga la versión más reciente e inténtelo de nuevo.") \
    X(es, GONE_TITLE, "Eliminado definitivamente") \
    X(es, GONE_SENTENCE, "Lo que había aquí se eliminó de forma permanente, por lo que conviene borrar los enlaces a esta dirección.") \
    X(es, LENGTH_REQUIRED_TITLE, "Se requiere la longitud del contenido") \
    X(es, LENGTH_REQUIRED_SENTENCE, "El servidor exige que se indique la longitud del contenido de la solicitud antes de aceptarla.") \
    X(es, PRECONDITION_FAILED_TITLE, "Condición previa no cumplida") \
    X(es, PRECONDITION_FAILED_SENTENCE, "No se cumplió una condición fijada en la solicitud, por ejemplo porque el recurso cambió entretanto.") \
    X(es, CONTENT_TOO_LARGE_TITLE, "Contenido demasiado grande") \
    X(es, CONTENT_TOO_LARGE_SENTENCE, "Lo que se envió es más grande de lo que el servidor acepta; inténtelo con algo más pequeño.") \
    X(es, URI_TOO_LONG_TITLE, "Dirección demasiado larga") \
    X(es, URI_TOO_LONG_SENTENCE, "La dirección de la solicitud es más larga de lo que el servidor está dispuesto a leer.") \
    X(es, UNSUPPORTED_MEDIA_TYPE_TITLE, "Tipo de medio no admitido") \
    X(es, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "El servidor no admite el formato de lo que se envió.") \
    X(es, RANGE_NOT_SATISFIABLE_TITLE, "Rango no disponible") \
    X(es, RANGE_NOT_SATISFIABLE_SENTENCE, "La parte solicitada del recurso no existe; es posible que esté más allá del final.") \
    X(es, EXPECTATION_FAILED_TITLE, "Expectativa no cumplida") \
    X(es, EXPECTATION_FAILED_SENTENCE, "El servidor no puede hacer lo que, según la solicitud, se esperaba de él.") \
    X(es, IM_A_TEAPOT_TITLE, "Soy una tetera") \
    X(es, IM_A_TEAPOT_SENTENCE, "El servidor se niega a preparar café porque es una tetera: bajita, regordeta y a mucha honra.") \
    X(es, MISDIRECTED_REQUEST_TITLE, "Servidor equivocado") \
    X(es, MISDIRECTED_REQUEST_SENTENCE, "La solicitud llegó a un servidor que no atiende esta dirección; inténtelo de nuevo con una conexión nueva.") \
    X(es, UNPROCESSABLE_CONTENT_TITLE, "No se puede procesar el contenido") \
    X(es, UNPROCESSABLE_CONTENT_SENTENCE, "El servidor entendió el formato de lo que se envió, pero algún dato no es válido.") \
    X(es, LOCKED_TITLE, "Recurso bloqueado") \
    X(es, LOCKED_SENTENCE, "El recurso está bloqueado y hay que desbloquearlo antes de poder modificarlo.") \
    X(es, FAILED_DEPENDENCY_TITLE, "Dependencia fallida") \
    X(es, FAILED_DEPENDENCY_SENTENCE, "La solicitud no se pudo llevar a cabo porque falló otra de la que depende.") \
    X(es, TOO_EARLY_TITLE, "Demasiado pronto") \
    X(es, TOO_EARLY_SENTENCE, "El servidor no quiere procesar una solicitud que podría ser una repetición; su programa debería enviarla de nuevo cuando la conexión sea segura.") \
    X(es, UPGRADE_REQUIRED_TITLE, "Se requiere cambiar de protocolo") \
    X(es, UPGRADE_REQUIRED_SENTENCE, "El servidor solo responde a esta solicitud mediante otro protocolo, al que su programa debe cambiar.") \
    X(es, PRECONDITION_REQUIRED_TITLE, "Se requiere una condición previa") \
    X(es, PRECONDITION_REQUIRED_SENTENCE, "El servidor exige que la solicitud indique a qué versión se refiere, para que nadie sobrescriba los cambios de los demás.") \
    X(es, TOO_MANY_REQUESTS_TITLE, "Demasiadas solicitudes") \
    X(es, TOO_MANY_REQUESTS_SENTENCE, "Ha enviado demasiadas solicitudes en poco tiempo; espere un poco antes de intentarlo de nuevo.") \
    X(es, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "Campos de encabezado demasiado grandes") \
    X(es, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "Los campos de encabezado de la solicitud son demasiado grandes; puede que ayude borrar las cookies de este sitio.") \
    X(es, IIS_LOGIN_TIMEOUT_TITLE, "Sesión expirada") \
    X(es, IIS_LOGIN_TIMEOUT_SENTENCE, "Su sesión se cerró tras demasiado tiempo de inactividad; inicie sesión de nuevo.") \
    X(es, NGINX_NO_RESPONSE_TITLE, "Conexión cerrada sin respuesta") \
    X(es, NGINX_NO_RESPONSE_SENTENCE, "El servidor cerró la conexión sin responder, como hace para rechazar solicitudes no deseadas.") \
    X(es, IIS_RETRY_WITH_TITLE, "Inténtelo de nuevo con más información") \
    X(es, IIS_RETRY_WITH_SENTENCE, "El servidor necesita más información para llevar a cabo la solicitud; inclúyala e inténtelo de nuevo.") \
    X(es, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "No disponible por motivos legales") \
    X(es, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "El servidor no está autorizado a mostrar este contenido debido a un requerimiento legal.") \
    X(es, IIS_REDIRECT_TITLE, "Use otro servidor") \
    X(es, IIS_REDIRECT_SENTENCE, "Su buzón de correo está en otro servidor, o se llega mejor a él a través de otro; su programa debería usar ese otro servidor.") \
    X(es, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "Encabezado de la solicitud demasiado grande") \
    X(es, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "Una línea del encabezado de la solicitud, o el encabezado completo, es más grande de lo que el servidor acepta; puede que ayude borrar las cookies.") \
    X(es, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "Error en el certificado de cliente") \
    X(es, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "El certificado que presentó su programa no es válido.") \
    X(es, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "Se requiere un certificado de cliente") \
    X(es, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "El servidor exige un certificado de cliente y su programa no presentó ninguno.") \
    X(es, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "HTTP enviado a un puerto HTTPS") \
    X(es, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "La solicitud llegó sin cifrar a un puerto para conexiones cifradas; use una dirección que empiece por https.") \
    X(es, NGINX_INVALID_HOST_TITLE, "Nombre de host no válido") \
    X(es, NGINX_INVALID_HOST_SENTENCE, "El nombre de host de la solicitud no es válido; compruebe que la dirección esté bien escrita.") \
    X(es, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "El cliente cerró la conexión") \
    X(es, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "El cliente cerró la conexión antes de que el servidor respondiera.") \
    X(es, SUB_400_1_IIS, "Encabezado Destination no válido") \
    X(es, SUB_400_2_IIS, "Encabezado Depth no válido") \
    X(es, SUB_400_3_IIS, "Encabezado If no válido") \
    X(es, SUB_400_4_IIS, "Encabezado Overwrite no válido") \
    X(es, SUB_400_5_IIS, "Encabezado Translate no válido") \
    X(es, SUB_400_6_IIS, "Cuerpo de la solicitud no válido") \
    X(es, SUB_400_7_IIS, "Longitud del contenido no válida") \
    X(es, SUB_400_8_IIS, "Tiempo de espera no válido") \
    X(es, SUB_400_9_IIS, "Token de bloqueo no válido") \
    X(es, SUB_400_10_IIS, "Encabezado X-Forwarded-For (XFF) no válido") \
    X(es, SUB_400_11_IIS, "Solicitud WebSocket no válida") \
    X(es, SUB_400_601_IIS, "Solicitud del cliente incorrecta (ARR)") \
    X(es, SUB_400_602_IIS, "Formato de hora no válido (ARR)") \
    X(es, SUB_400_603_IIS, "Error al analizar el rango (ARR)") \
    X(es, SUB_400_604_IIS, "El cliente se desconectó (ARR)") \
    X(es, SUB_400_605_IIS, "Se alcanzó el número máximo de reenvíos (ARR)") \
    X(es, SUB_400_606_IIS, "Error de finalización asincrónica (ARR)") \
    X(es, SUB_401_1_IIS, "Error de inicio de sesión") \
    X(es, SUB_401_2_IIS, "Error de inicio de sesión debido a la configuración del servidor") \
    X(es, SUB_401_3_IIS, "No autorizado debido a la lista de control de acceso (ACL) del recurso") \
    X(es, SUB_401_4_IIS, "Autorización denegada por un filtro") \
    X(es, SUB_401_5_IIS, "Autorización denegada por una aplicación ISAPI o CGI") \
    X(es, SUB_401_7_IIS, "Acceso denegado por la directiva de autorización de URL del servidor web") \
    X(es, SUB_401_501_IIS, "Acceso denegado: se alcanzó el límite de solicitudes simultáneas") \
    X(es, SUB_401_502_IIS, "Acceso denegado: se alcanzó la frecuencia máxima de solicitudes") \
    X(es, SUB_401_503_IIS, "Acceso denegado: dirección IP bloqueada") \
    X(es, SUB_401_504_IIS, "Acceso denegado: nombre de host bloqueado") \
    X(es, SUB_403_1_IIS, "Acceso de ejecución prohibido") \
    X(es, SUB_403_2_IIS, "Acceso de lectura prohibido") \
    X(es, SUB_403_3_IIS, "Acceso de escritura prohibido") \
    X(es, SUB_403_4_IIS, "Se requiere SSL") \
    X(es, SUB_403_5_IIS, "Se requiere SSL de 128 bits") \
    X(es, SUB_403_6_IIS, "Dirección IP rechazada") \
    X(es, SUB_403_7_IIS, "Se requiere un certificado de cliente") \
    X(es, SUB_403_8_IIS, "Acceso al sitio denegado") \
    X(es, SUB_403_9_IIS, "Se superó el límite de conexiones simultáneas") \
    X(es, SUB_403_10_IIS, "Prohibido: acceso de ejecución denegado") \
    X(es, SUB_403_11_IIS, "Prohibido: se cambió la contraseña") \
    X(es, SUB_403_12_IIS, "Acceso denegado por el asignador de certificados") \
    X(es, SUB_403_13_IIS, "Certificado de cliente revocado") \
    X(es, SUB_403_14_IIS, "Listado del contenido del directorio denegado") \
    X(es, SUB_403_15_IIS, "Se superó el límite de licencias de acceso de cliente") \
    X(es, SUB_403_16_IIS, "El certificado de cliente no es de confianza o no es válido") \
    X(es, SUB_403_17_IIS, "El certificado de cliente ha expirado o aún no es válido") \
    X(es, SUB_403_18_IIS, "No se puede ejecutar la URL solicitada en el grupo de aplicaciones actual") \
    X(es, SUB_403_19_IIS, "No se pueden ejecutar programas CGI para el cliente en este grupo de aplicaciones") \
    X(es, SUB_403_20_IIS, "Prohibido: error de inicio de sesión de Passport") \
    X(es, SUB_403_21_IIS, "Prohibido: acceso al código fuente denegado") \
    X(es, SUB_403_22_IIS, "Prohibido: no se permite la profundidad infinita") \
    X(es, SUB_403_501_IIS, "Prohibido: se alcanzó el límite de solicitudes simultáneas") \
    X(es, SUB_403_502_IIS, "Prohibido: se alcanzó la frecuencia máxima de solicitudes") \
    X(es, SUB_403_503_IIS, "Prohibido: dirección IP bloqueada") \
    X(es, SUB_403_504_IIS, "Prohibido: nombre de host bloqueado") \
    X(es, SUB_404_0_IIS, "No encontrado") \
    X(es, SUB_404_1_IIS, "Sitio no encontrado") \
    X(es, SUB_404_2_IIS, "Restricción de ISAPI o CGI") \
    X(es, SUB_404_3_IIS, "Restricción de tipo MIME") \
    X(es, SUB_404_4_IIS, "No hay ningún controlador configurado") \
    X(es, SUB_404_5_IIS, "Denegado por la configuración de filtrado de solicitudes") \
    X(es, SUB_404_6_IIS, "Verbo HTTP denegado") \
    X(es, SUB_404_7_IIS, "Extensión de archivo denegada") \
    X(es, SUB_404_8_IIS, "Espacio de nombres oculto") \
    X(es, SUB_404_9_IIS, "El archivo tiene el atributo de oculto") \
    X(es, SUB_404_10_IIS, "Encabezado de la solicitud demasiado largo") \
    X(es, SUB_404_11_IIS, "La solicitud contiene una secuencia de doble escape") \
    X(es, SUB_404_12_IIS, "La solicitud contiene caracteres que no son ASCII") \
    X(es, SUB_404_13_IIS, "Longitud del contenido excesiva") \
    X(es, SUB_404_14_IIS, "URL de la solicitud demasiado larga") \
    X(es, SUB_404_15_IIS, "Cadena de consulta demasiado larga") \
    X(es, SUB_404_16_IIS, "Solicitud WebDAV enviada al controlador de archivos estáticos") \
    X(es, SUB_404_17_IIS, "Contenido dinámico asignado al controlador de archivos estáticos") \
    X(es, SUB_404_18_IIS, "Secuencia denegada en la cadena de consulta") \
    X(es, SUB_404_19_IIS, "Denegado por una regla de filtrado") \
    X(es, SUB_404_20_IIS, "Demasiados segmentos en la URL") \
    X(es, SUB_404_21_IIS, "PHP no está instalado") \
    X(es, SUB_404_22_IIS, "ASP.NET no está instalado") \
    X(es, SUB_404_23_IIS, "ASP.NET Web Pages no está instalado") \
    X(es, SUB_404_501_IIS, "No encontrado: se alcanzó el límite de solicitudes simultáneas") \
    X(es, SUB_404_502_IIS, "No encontrado: se alcanzó la frecuencia máxima de solicitudes") \
    X(es, SUB_404_503_IIS, "No encontrado: dirección IP bloqueada") \
    X(es, SUB_404_504_IIS, "No encontrado: nombre de host bloqueado") \
    X(es, SUB_405_0_IIS, "Método no permitido") \
    X(es, SUB_406_0_IIS, "Ninguna versión aceptable") \
    X(es, SUB_408_0_IIS, "Tiempo de espera de la solicitud agotado") \
    X(es, SUB_412_0_IIS, "Condición previa no cumplida") \
    X(es, SUB_413_0_IIS, "Cuerpo de la solicitud demasiado grande") \
    X(es, SUB_413_1_IIS, "Longitud del contenido excesiva") \

#endif
