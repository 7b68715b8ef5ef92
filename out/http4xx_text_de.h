/* http4xx_text_de.h - the texts of http4xx_text.h in Deutsch (de).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_DE_H_
#define HTTP4XX_TEXT_DE_H_

#define HTTP4XX_TEXT_DE_(X) \
    X(de, TAG, "de") \
    X(de, LANGUAGE, "Deutsch") \
    X(de, DIRECTION, "ltr") \
    X(de, OFFICIAL, "offiziell") \
    X(de, UNOFFICIAL_BEFORE, "inoffiziell (") \
    X(de, UNOFFICIAL_AFTER, ")") \
    X(de, SUBSTATUS, "Unterstatuscodes") \
    X(de, TITLE, "Clientfehler") \
    X(de, SENTENCE, "Codes von 400 bis 499 besagen, dass der Server den Fehler beim Client sieht: in der Adresse, im Inhalt oder in dem, was der Client darf.") \
    X(de, BAD_REQUEST_TITLE, "Ungültige Anfrage") \
    X(de, BAD_REQUEST_SENTENCE, "Der Server konnte die Anfrage nicht verstehen, weil sie fehlerhaft aufgebaut oder unvollständig war.") \
    X(de, UNAUTHORIZED_TITLE, "Nicht angemeldet") \
    X(de, UNAUTHORIZED_SENTENCE, "Um dies zu sehen, müssen Sie sich anmelden, zum Beispiel mit einem gültigen Benutzernamen und Passwort.") \
    X(de, PAYMENT_REQUIRED_TITLE, "Zahlung erforderlich") \
    X(de, PAYMENT_REQUIRED_SENTENCE, "Dies ist nur zugänglich, wenn dafür bezahlt wurde.") \
    X(de, FORBIDDEN_TITLE, "Zugriff verweigert") \
    X(de, FORBIDDEN_SENTENCE, "Der Server hat die Anfrage verstanden, aber Sie sind nicht berechtigt, dies zu tun oder zu sehen.") \
    X(de, NOT_FOUND_TITLE, "Nicht gefunden") \
    X(de, NOT_FOUND_SENTENCE, "Unter dieser Adresse wurde nichts gefunden; prüfen Sie, ob sie richtig geschrieben ist, oder suchen Sie von der Startseite aus.") \
    X(de, METHOD_NOT_ALLOWED_TITLE, "Methode nicht erlaubt") \
    X(de, METHOD_NOT_ALLOWED_SENTENCE, "Die Ressource ist vorhanden, kann aber nicht auf die gewünschte Weise verwendet werden.") \
    X(de, NOT_ACCEPTABLE_TITLE, "Keine passende Variante") \
    X(de, NOT_ACCEPTABLE_SENTENCE, "Die Ressource gibt es in keinem Format und in keiner Sprache, die Ihr Programm akzeptiert.") \
    X(de, PROXY_AUTHENTICATION_REQUIRED_TITLE, "Anmeldung am Proxy erforderlich") \
    X(de, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "Sie müssen sich am Proxyserver anmelden, bevor er die Anfrage durchlässt.") \
    X(de, REQUEST_TIMEOUT_TITLE, "Zeitüberschreitung der Anfrage") \
    X(de, REQUEST_TIMEOUT_SENTENCE, "Der Server hat aufgehört zu warten, weil die Anfrage nicht rechtzeitig angekommen ist; Sie können sie erneut senden.") \
    X(de, CONFLICT_TITLE, "Konflikt") \
    X(de, CONFLICT_SENTENCE, "Die Anfrage steht im Widerspruch zum aktuellen Zustand der Ressource; rufen Sie die neueste Version ab und versuchen Sie es erneut.") \
    X(de, GONE_TITLE, "Dauerhaft entfernt") \
    X(de, GONE_SENTENCE, "Was hier zu finden war, wurde dauerhaft entfernt; Links auf diese Adresse sollten gelöscht werden.") \
    X(de, LENGTH_REQUIRED_TITLE, "Längenangabe erforderlich") \
    X(de, LENGTH_REQUIRED_SENTENCE, "Der Server nimmt die Anfrage erst an, wenn sie angibt, wie lang ihr Inhalt ist.") \
    X(de, PRECONDITION_FAILED_TITLE, "Vorbedingung nicht erfüllt") \
    X(de, PRECONDITION_FAILED_SENTENCE, "Eine Bedingung, die in der Anfrage gestellt wurde, ist nicht erfüllt, zum Beispiel weil sich die Ressource inzwischen geändert hat.") \
    X(de, CONTENT_TOO_LARGE_TITLE, "Inhalt zu groß") \
    X(de, CONTENT_TOO_LARGE_SENTENCE, "Die gesendeten Daten sind größer, als der Server zulässt; versuchen Sie es mit einer kleineren Datenmenge.") \
    X(de, URI_TOO_LONG_TITLE, "Adresse zu lang") \
    X(de, URI_TOO_LONG_SENTENCE, "Die Adresse in der Anfrage ist länger, als der Server zulässt.") \
    X(de, UNSUPPORTED_MEDIA_TYPE_TITLE, "Medientyp nicht unterstützt") \
    X(de, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "Der Server unterstützt das Format der gesendeten Daten nicht.") \
    X(de, RANGE_NOT_SATISFIABLE_TITLE, "Bereich nicht verfügbar") \
    X(de, RANGE_NOT_SATISFIABLE_SENTENCE, "Den angeforderten Teil der Ressource gibt es nicht; möglicherweise liegt er hinter ihrem Ende.") \
    X(de, EXPECTATION_FAILED_TITLE, "Erwartung nicht erfüllbar") \
    X(de, EXPECTATION_FAILED_SENTENCE, "Der Server kann die Erwartung, die in der Anfrage angegeben ist, nicht erfüllen.") \
    X(de, IM_A_TEAPOT_TITLE, "Ich bin eine Teekanne") \
    X(de, IM_A_TEAPOT_SENTENCE, "Der Server weigert sich, Kaffee zu kochen, denn er ist eine Teekanne: klein, bauchig und unverbesserlich.") \
    X(de, MISDIRECTED_REQUEST_TITLE, "Falscher Server") \
    X(de, MISDIRECTED_REQUEST_SENTENCE, "Die Anfrage ist bei einem Server gelandet, der für diese Adresse nicht zuständig ist; versuchen Sie es über eine neue Verbindung erneut.") \
    X(de, UNPROCESSABLE_CONTENT_TITLE, "Inhalt nicht verarbeitbar") \
    X(de, UNPROCESSABLE_CONTENT_SENTENCE, "Der Server hat das Format der gesendeten Daten verstanden, aber etwas darin ist ungültig.") \
    X(de, LOCKED_TITLE, "Gesperrt") \
    X(de, LOCKED_SENTENCE, "Die Ressource ist gesperrt und muss entsperrt werden, bevor sie geändert werden kann.") \
    X(de, FAILED_DEPENDENCY_TITLE, "Fehlgeschlagene Abhängigkeit") \
    X(de, FAILED_DEPENDENCY_SENTENCE, "Die Anfrage konnte nicht ausgeführt werden, weil eine andere, von der sie abhängt, fehlgeschlagen ist.") \
    X(de, TOO_EARLY_TITLE, "Zu früh") \
    X(de, TOO_EARLY_SENTENCE, "Der Server möchte keine Anfrage bearbeiten, die eine Wiederholung sein könnte; Ihr Programm sollte sie erneut senden, sobald die Verbindung gesichert ist.") \
    X(de, UPGRADE_REQUIRED_TITLE, "Protokollwechsel erforderlich") \
    X(de, UPGRADE_REQUIRED_SENTENCE, "Der Server beantwortet diese Anfrage nur über ein anderes Protokoll, zu dem Ihr Programm wechseln muss.") \
    X(de, PRECONDITION_REQUIRED_TITLE, "Vorbedingung erforderlich") \
    X(de, PRECONDITION_REQUIRED_SENTENCE, "Der Server verlangt, dass die Anfrage angibt, auf welche Version sie sich bezieht, damit niemand die Änderungen anderer überschreibt.") \
    X(de, TOO_MANY_REQUESTS_TITLE, "Zu viele Anfragen") \
    X(de, TOO_MANY_REQUESTS_SENTENCE, "Sie haben in kurzer Zeit zu viele Anfragen gesendet; warten Sie etwas, bevor Sie es erneut versuchen.") \
    X(de, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "Headerfelder zu groß") \
    X(de, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "Die Headerfelder der Anfrage sind zu groß; es kann helfen, die Cookies dieser Website zu löschen.") \
    X(de, IIS_LOGIN_TIMEOUT_TITLE, "Sitzung abgelaufen") \
    X(de, IIS_LOGIN_TIMEOUT_SENTENCE, "Sie wurden abgemeldet, weil Sie zu lange inaktiv waren; melden Sie sich erneut an.") \
    X(de, NGINX_NO_RESPONSE_TITLE, "Verbindung ohne Antwort geschlossen") \
    X(de, NGINX_NO_RESPONSE_SENTENCE, "Der Server hat die Verbindung geschlossen, ohne zu antworten; so weist er unerwünschte Anfragen ab.") \
    X(de, IIS_RETRY_WITH_TITLE, "Mit weiteren Angaben erneut versuchen") \
    X(de, IIS_RETRY_WITH_SENTENCE, "Der Server benötigt weitere Angaben, um die Anfrage auszuführen; ergänzen Sie diese und versuchen Sie es erneut.") \
    X(de, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "Aus rechtlichen Gründen nicht verfügbar") \
    X(de, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "Der Server darf dies aufgrund einer rechtlichen Forderung nicht anzeigen.") \
    X(de, IIS_REDIRECT_TITLE, "Anderen Server verwenden") \
    X(de, IIS_REDIRECT_SENTENCE, "Ihr Postfach liegt auf einem anderen Server oder ist über einen anderen besser erreichbar; Ihr Programm sollte diesen verwenden.") \
    X(de, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "Header der Anfrage zu groß") \
    X(de, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "Eine Zeile im Header der Anfrage oder der Header insgesamt ist größer, als der Server zulässt; es kann helfen, Cookies zu löschen.") \
    X(de, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "Fehler beim Clientzertifikat") \
    X(de, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "Das Zertifikat, das Ihr Programm vorgelegt hat, ist ungültig.") \
    X(de, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "Clientzertifikat erforderlich") \
    X(de, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "Der Server verlangt ein Clientzertifikat, aber Ihr Programm hat keines vorgelegt.") \
    X(de, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "HTTP an HTTPS-Port gesendet") \
    X(de, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "Die Anfrage kam unverschlüsselt an einem Port für verschlüsselte Verbindungen an; verwenden Sie eine Adresse, die mit https beginnt.") \
    X(de, NGINX_INVALID_HOST_TITLE, "Ungültiger Hostname") \
    X(de, NGINX_INVALID_HOST_SENTENCE, "Der Hostname in der Anfrage ist ungültig; prüfen Sie, ob die Adresse richtig geschrieben ist.") \
    X(de, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "Client hat die Verbindung geschlossen") \
    X(de, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "Der Client hat die Verbindung geschlossen, bevor der Server geantwortet hatte.") \
    X(de, SUB_400_1_IIS, "Ungültiger Destination-Header") \
    X(de, SUB_400_2_IIS, "Ungültiger Depth-Header") \
    X(de, SUB_400_3_IIS, "Ungültiger If-Header") \
    X(de, SUB_400_4_IIS, "Ungültiger Overwrite-Header") \
    X(de, SUB_400_5_IIS, "Ungültiger Translate-Header") \
    X(de, SUB_400_6_IIS, "Ungültiger Inhalt der Anfrage") \
    X(de, SUB_400_7_IIS, "Ungültige Inhaltslänge") \
    X(de, SUB_400_8_IIS, "Ungültiges Zeitlimit") \
    X(de, SUB_400_9_IIS, "Ungültiges Sperrtoken") \
    X(de, SUB_400_10_IIS, "Ungültiger X-Forwarded-For-Header (XFF)") \
    X(de, SUB_400_11_IIS, "Ungültige WebSocket-Anfrage") \
    X(de, SUB_400_601_IIS, "Fehlerhafte Anfrage des Clients (ARR)") \
    X(de, SUB_400_602_IIS, "Ungültiges Zeitformat (ARR)") \
    X(de, SUB_400_603_IIS, "Bereichsangabe nicht auswertbar (ARR)") \
    X(de, SUB_400_604_IIS, "Client hat die Verbindung getrennt (ARR)") \
    X(de, SUB_400_605_IIS, "Höchstzahl an Weiterleitungen erreicht (ARR)") \
    X(de, SUB_400_606_IIS, "Fehler beim asynchronen Abschluss (ARR)") \
    X(de, SUB_401_1_IIS, "Anmeldung fehlgeschlagen") \
    X(de, SUB_401_2_IIS, "Anmeldung aufgrund der Serverkonfiguration fehlgeschlagen") \
    X(de, SUB_401_3_IIS, "Nicht autorisiert aufgrund der Zugriffssteuerungsliste (ACL) der Ressource") \
    X(de, SUB_401_4_IIS, "Autorisierung durch einen Filter abgelehnt") \
    X(de, SUB_401_5_IIS, "Autorisierung durch eine ISAPI- oder CGI-Anwendung abgelehnt") \
    X(de, SUB_401_7_IIS, "Zugriff durch die URL-Autorisierungsrichtlinie des Webservers verweigert") \
    X(de, SUB_401_501_IIS, "Zugriff verweigert: Grenzwert für gleichzeitige Anfragen erreicht") \
    X(de, SUB_401_502_IIS, "Zugriff verweigert: Grenzwert für Anfragen pro Zeitraum erreicht") \
    X(de, SUB_401_503_IIS, "Zugriff verweigert: IP-Adresse gesperrt") \
    X(de, SUB_401_504_IIS, "Zugriff verweigert: Hostname gesperrt") \
    X(de, SUB_403_1_IIS, "Ausführungszugriff nicht erlaubt") \
    X(de, SUB_403_2_IIS, "Lesezugriff nicht erlaubt") \
    X(de, SUB_403_3_IIS, "Schreibzugriff nicht erlaubt") \
    X(de, SUB_403_4_IIS, "SSL erforderlich") \
    X(de, SUB_403_5_IIS, "SSL mit 128 Bit erforderlich") \
    X(de, SUB_403_6_IIS, "IP-Adresse abgelehnt") \
    X(de, SUB_403_7_IIS, "Clientzertifikat erforderlich") \
    X(de, SUB_403_8_IIS, "Zugriff auf die Website verweigert") \
    X(de, SUB_403_9_IIS, "Zu viele gleichzeitige Verbindungen") \
    X(de, SUB_403_10_IIS, "Kein Zugriff: Ausführungszugriff verweigert") \
    X(de, SUB_403_11_IIS, "Kein Zugriff: Passwort wurde geändert") \
    X(de, SUB_403_12_IIS, "Zugriff durch die Zertifikatzuordnung verweigert") \
    X(de, SUB_403_13_IIS, "Clientzertifikat widerrufen") \
    X(de, SUB_403_14_IIS, "Anzeige des Verzeichnisinhalts verweigert") \
    X(de, SUB_403_15_IIS, "Anzahl der Clientzugriffslizenzen überschritten") \
    X(de, SUB_403_16_IIS, "Clientzertifikat ungültig oder nicht vertrauenswürdig") \
    X(de, SUB_403_17_IIS, "Clientzertifikat abgelaufen oder noch nicht gültig") \
    X(de, SUB_403_18_IIS, "Angeforderte URL in diesem Anwendungspool nicht ausführbar") \
    X(de, SUB_403_19_IIS, "CGI-Anwendungen für den Client in diesem Anwendungspool nicht ausführbar") \
    X(de, SUB_403_20_IIS, "Kein Zugriff: Passport-Anmeldung fehlgeschlagen") \
    X(de, SUB_403_21_IIS, "Kein Zugriff: Zugriff auf den Quellcode verweigert") \
    X(de, SUB_403_22_IIS, "Kein Zugriff: unbegrenzte Tiefe nicht erlaubt") \
    X(de, SUB_403_501_IIS, "Kein Zugriff: Grenzwert für gleichzeitige Anfragen erreicht") \
    X(de, SUB_403_502_IIS, "Kein Zugriff: Grenzwert für Anfragen pro Zeitraum erreicht") \
    X(de, SUB_403_503_IIS, "Kein Zugriff: IP-Adresse gesperrt") \
    X(de, SUB_403_504_IIS, "Kein Zugriff: Hostname gesperrt") \
    X(de, SUB_404_0_IIS, "Nicht gefunden") \
    X(de, SUB_404_1_IIS, "Website nicht gefunden") \
    X(de, SUB_404_2_IIS, "Durch eine ISAPI- oder CGI-Einschränkung blockiert") \
    X(de, SUB_404_3_IIS, "Durch eine MIME-Typ-Einschränkung blockiert") \
    X(de, SUB_404_4_IIS, "Kein Handler konfiguriert") \
    X(de, SUB_404_5_IIS, "Durch die Konfiguration der Anfragefilterung abgelehnt") \
    X(de, SUB_404_6_IIS, "HTTP-Verb abgelehnt") \
    X(de, SUB_404_7_IIS, "Dateierweiterung abgelehnt") \
    X(de, SUB_404_8_IIS, "Verborgener Namespace") \
    X(de, SUB_404_9_IIS, "Datei ist als versteckt gekennzeichnet") \
    X(de, SUB_404_10_IIS, "Header der Anfrage zu lang") \
    X(de, SUB_404_11_IIS, "Doppelte Escapesequenz in der Anfrage") \
    X(de, SUB_404_12_IIS, "Zeichen außerhalb von ASCII in der Anfrage") \
    X(de, SUB_404_13_IIS, "Inhaltslänge zu groß") \
    X(de, SUB_404_14_IIS, "URL der Anfrage zu lang") \
    X(de, SUB_404_15_IIS, "Abfragezeichenfolge zu lang") \
    X(de, SUB_404_16_IIS, "WebDAV-Anfrage an den Handler für statische Dateien gesendet") \
    X(de, SUB_404_17_IIS, "Dynamischer Inhalt dem Handler für statische Dateien zugeordnet") \
    X(de, SUB_404_18_IIS, "Sequenz in der Abfragezeichenfolge abgelehnt") \
    X(de, SUB_404_19_IIS, "Durch eine Filterregel abgelehnt") \
    X(de, SUB_404_20_IIS, "Zu viele URL-Segmente") \
    X(de, SUB_404_21_IIS, "PHP ist nicht installiert") \
    X(de, SUB_404_22_IIS, "ASP.NET ist nicht installiert") \
    X(de, SUB_404_23_IIS, "ASP.NET Web Pages ist nicht installiert") \
    X(de, SUB_404_501_IIS, "Nicht gefunden: Grenzwert für gleichzeitige Anfragen erreicht") \
    X(de, SUB_404_502_IIS, "Nicht gefunden: Grenzwert für Anfragen pro Zeitraum erreicht") \
    X(de, SUB_404_503_IIS, "Nicht gefunden: IP-Adresse gesperrt") \
    X(de, SUB_404_504_IIS, "Nicht gefunden: Hostname gesperrt") \
    X(de, SUB_405_0_IIS, "Methode nicht erlaubt") \
    X(de, SUB_406_0_IIS, "Keine passende Variante") \
    X(de, SUB_408_0_IIS, "Zeitüberschreitung der Anfrage") \
    X(de, SUB_412_0_IIS, "Vorbedingung nicht erfüllt") \
    X(de, SUB_413_0_IIS, "Inhalt der Anfrage zu groß") \
    X(de, SUB_413_1_IIS, "Inhaltslänge zu groß") \

#endif
