/* http4xx_text_de.h - the texts of http4xx_text.h in Deutsch (de).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:99aed9660237a832
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_DE_H_
#define HTTP4XX_TEXT_DE_H_

#define HTTP4XX_TEXT_DE_(x) \
    x(de, tag, "de") \
    x(de, language, "Deutsch") \
    x(de, direction, "ltr") \
    x(de, official, "offiziell") \
    x(de, unofficial_before, "inoffiziell (") \
    x(de, unofficial_after, ")") \
    x(de, substatus, "Unterstatuscodes") \
    x(de, title, "Clientfehler") \
    x(de, sentence, "Codes von 400 bis 499 besagen, dass der Server den Fehler beim Client sieht: in der Adresse, im Inhalt oder in dem, was der Client darf.") \
    x(de, BAD_REQUEST_title, "Ungültige Anfrage") \
    x(de, BAD_REQUEST_sentence, "Der Server konnte die Anfrage nicht verstehen, weil sie fehlerhaft aufgebaut oder unvollständig war.") \
    x(de, UNAUTHORIZED_title, "Nicht angemeldet") \
    x(de, UNAUTHORIZED_sentence, "Um dies zu sehen, müssen Sie sich anmelden, zum Beispiel mit einem gültigen Benutzernamen und Passwort.") \
    x(de, PAYMENT_REQUIRED_title, "Zahlung erforderlich") \
    x(de, PAYMENT_REQUIRED_sentence, "Dies ist nur zugänglich, wenn dafür bezahlt wurde.") \
    x(de, FORBIDDEN_title, "Zugriff verweigert") \
    x(de, FORBIDDEN_sentence, "Der Server hat die Anfrage verstanden, aber Sie sind nicht berechtigt, dies zu tun oder zu sehen.") \
    x(de, NOT_FOUND_title, "Nicht gefunden") \
    x(de, NOT_FOUND_sentence, "Unter dieser Adresse wurde nichts gefunden; prüfen Sie, ob sie richtig geschrieben ist, oder suchen Sie von der Startseite aus.") \
    x(de, METHOD_NOT_ALLOWED_title, "Methode nicht erlaubt") \
    x(de, METHOD_NOT_ALLOWED_sentence, "Die Ressource ist vorhanden, kann aber nicht auf die gewünschte Weise verwendet werden.") \
    x(de, NOT_ACCEPTABLE_title, "Keine passende Variante") \
    x(de, NOT_ACCEPTABLE_sentence, "Die Ressource gibt es in keinem Format und in keiner Sprache, die Ihr Programm akzeptiert.") \
    x(de, PROXY_AUTHENTICATION_REQUIRED_title, "Anmeldung am Proxy erforderlich") \
    x(de, PROXY_AUTHENTICATION_REQUIRED_sentence, "Sie müssen sich am Proxyserver anmelden, bevor er die Anfrage durchlässt.") \
    x(de, REQUEST_TIMEOUT_title, "Zeitüberschreitung der Anfrage") \
    x(de, REQUEST_TIMEOUT_sentence, "Der Server hat aufgehört zu warten, weil die Anfrage nicht rechtzeitig angekommen ist; Sie können sie erneut senden.") \
    x(de, CONFLICT_title, "Konflikt") \
    x(de, CONFLICT_sentence, "Die Anfrage steht im Widerspruch zum aktuellen Zustand der Ressource; rufen Sie die neueste Version ab und versuchen Sie es erneut.") \
    x(de, GONE_title, "Dauerhaft entfernt") \
    x(de, GONE_sentence, "Was hier zu finden war, wurde dauerhaft entfernt; Links auf diese Adresse sollten gelöscht werden.") \
    x(de, LENGTH_REQUIRED_title, "Längenangabe erforderlich") \
    x(de, LENGTH_REQUIRED_sentence, "Der Server nimmt die Anfrage erst an, wenn sie angibt, wie lang ihr Inhalt ist.") \
    x(de, PRECONDITION_FAILED_title, "Vorbedingung nicht erfüllt") \
    x(de, PRECONDITION_FAILED_sentence, "Eine Bedingung, die in der Anfrage gestellt wurde, ist nicht erfüllt, zum Beispiel weil sich die Ressource inzwischen geändert hat.") \
    x(de, CONTENT_TOO_LARGE_title, "Inhalt zu groß") \
    x(de, CONTENT_TOO_LARGE_sentence, "Die gesendeten Daten sind größer, als der Server zulässt; versuchen Sie es mit einer kleineren Datenmenge.") \
    x(de, URI_TOO_LONG_title, "Adresse zu lang") \
    x(de, URI_TOO_LONG_sentence, "Die Adresse in der Anfrage ist länger, als der Server zulässt.") \
    x(de, UNSUPPORTED_MEDIA_TYPE_title, "Medientyp nicht unterstützt") \
    x(de, UNSUPPORTED_MEDIA_TYPE_sentence, "Der Server unterstützt das Format der gesendeten Daten nicht.") \
    x(de, RANGE_NOT_SATISFIABLE_title, "Bereich nicht verfügbar") \
    x(de, RANGE_NOT_SATISFIABLE_sentence, "Den angeforderten Teil der Ressource gibt es nicht; möglicherweise liegt er hinter ihrem Ende.") \
    x(de, EXPECTATION_FAILED_title, "Erwartung nicht erfüllbar") \
    x(de, EXPECTATION_FAILED_sentence, "Der Server kann die Erwartung, die in der Anfrage angegeben ist, nicht erfüllen.") \
    x(de, IM_A_TEAPOT_title, "Ich bin eine Teekanne") \
    x(de, IM_A_TEAPOT_sentence, "Der Server weigert sich, Kaffee zu kochen, denn er ist eine Teekanne: klein, bauchig und unverbesserlich.") \
    x(de, MISDIRECTED_REQUEST_title, "Falscher Server") \
    x(de, MISDIRECTED_REQUEST_sentence, "Die Anfrage ist bei einem Server gelandet, der für diese Adresse nicht zuständig ist; versuchen Sie es über eine neue Verbindung erneut.") \
    x(de, UNPROCESSABLE_CONTENT_title, "Inhalt nicht verarbeitbar") \
    x(de, UNPROCESSABLE_CONTENT_sentence, "Der Server hat das Format der gesendeten Daten verstanden, aber etwas darin ist ungültig.") \
    x(de, LOCKED_title, "Gesperrt") \
    x(de, LOCKED_sentence, "Die Ressource ist gesperrt und muss entsperrt werden, bevor sie geändert werden kann.") \
    x(de, FAILED_DEPENDENCY_title, "Fehlgeschlagene Abhängigkeit") \
    x(de, FAILED_DEPENDENCY_sentence, "Die Anfrage konnte nicht ausgeführt werden, weil eine andere, von der sie abhängt, fehlgeschlagen ist.") \
    x(de, TOO_EARLY_title, "Zu früh") \
    x(de, TOO_EARLY_sentence, "Der Server möchte keine Anfrage bearbeiten, die eine Wiederholung sein könnte; Ihr Programm sollte sie erneut senden, sobald die Verbindung gesichert ist.") \
    x(de, UPGRADE_REQUIRED_title, "Protokollwechsel erforderlich") \
    x(de, UPGRADE_REQUIRED_sentence, "Der Server beantwortet diese Anfrage nur über ein anderes Protokoll, zu dem Ihr Programm wechseln muss.") \
    x(de, PRECONDITION_REQUIRED_title, "Vorbedingung erforderlich") \
    x(de, PRECONDITION_REQUIRED_sentence, "Der Server verlangt, dass die Anfrage angibt, auf welche Version sie sich bezieht, damit niemand die Änderungen anderer überschreibt.") \
    x(de, TOO_MANY_REQUESTS_title, "Zu viele Anfragen") \
    x(de, TOO_MANY_REQUESTS_sentence, "Sie haben in kurzer Zeit zu viele Anfragen gesendet; warten Sie etwas, bevor Sie es erneut versuchen.") \
    x(de, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "Headerfelder zu groß") \
    x(de, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "Die Headerfelder der Anfrage sind zu groß; es kann helfen, die Cookies dieser Website zu löschen.") \
    x(de, IIS_LOGIN_TIMEOUT_title, "Sitzung abgelaufen") \
    x(de, IIS_LOGIN_TIMEOUT_sentence, "Sie wurden abgemeldet, weil Sie zu lange inaktiv waren; melden Sie sich erneut an.") \
    x(de, NGINX_NO_RESPONSE_title, "Verbindung ohne Antwort geschlossen") \
    x(de, NGINX_NO_RESPONSE_sentence, "Der Server hat die Verbindung geschlossen, ohne zu antworten; so weist er unerwünschte Anfragen ab.") \
    x(de, IIS_RETRY_WITH_title, "Mit weiteren Angaben erneut versuchen") \
    x(de, IIS_RETRY_WITH_sentence, "Der Server benötigt weitere Angaben, um die Anfrage auszuführen; ergänzen Sie diese und versuchen Sie es erneut.") \
    x(de, UNAVAILABLE_FOR_LEGAL_REASONS_title, "Aus rechtlichen Gründen nicht verfügbar") \
    x(de, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "Der Server darf dies aufgrund einer rechtlichen Forderung nicht anzeigen.") \
    x(de, IIS_REDIRECT_title, "Anderen Server verwenden") \
    x(de, IIS_REDIRECT_sentence, "Ihr Postfach liegt auf einem anderen Server oder ist über einen anderen besser erreichbar; Ihr Programm sollte diesen verwenden.") \
    x(de, NGINX_REQUEST_HEADER_TOO_LARGE_title, "Header der Anfrage zu groß") \
    x(de, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "Eine Zeile im Header der Anfrage oder der Header insgesamt ist größer, als der Server zulässt; es kann helfen, Cookies zu löschen.") \
    x(de, NGINX_SSL_CERTIFICATE_ERROR_title, "Fehler beim Clientzertifikat") \
    x(de, NGINX_SSL_CERTIFICATE_ERROR_sentence, "Das Zertifikat, das Ihr Programm vorgelegt hat, ist ungültig.") \
    x(de, NGINX_SSL_CERTIFICATE_REQUIRED_title, "Clientzertifikat erforderlich") \
    x(de, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "Der Server verlangt ein Clientzertifikat, aber Ihr Programm hat keines vorgelegt.") \
    x(de, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "HTTP an HTTPS-Port gesendet") \
    x(de, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "Die Anfrage kam unverschlüsselt an einem Port für verschlüsselte Verbindungen an; verwenden Sie eine Adresse, die mit https beginnt.") \
    x(de, NGINX_INVALID_HOST_title, "Ungültiger Hostname") \
    x(de, NGINX_INVALID_HOST_sentence, "Der Hostname in der Anfrage ist ungültig; prüfen Sie, ob die Adresse richtig geschrieben ist.") \
    x(de, NGINX_CLIENT_CLOSED_REQUEST_title, "Client hat die Verbindung geschlossen") \
    x(de, NGINX_CLIENT_CLOSED_REQUEST_sentence, "Der Client hat die Verbindung geschlossen, bevor der Server geantwortet hatte.") \
    x(de, sub_400_1_IIS, "Ungültiger Destination-Header") \
    x(de, sub_400_2_IIS, "Ungültiger Depth-Header") \
    x(de, sub_400_3_IIS, "Ungültiger If-Header") \
    x(de, sub_400_4_IIS, "Ungültiger Overwrite-Header") \
    x(de, sub_400_5_IIS, "Ungültiger Translate-Header") \
    x(de, sub_400_6_IIS, "Ungültiger Inhalt der Anfrage") \
    x(de, sub_400_7_IIS, "Ungültige Inhaltslänge") \
    x(de, sub_400_8_IIS, "Ungültiges Zeitlimit") \
    x(de, sub_400_9_IIS, "Ungültiges Sperrtoken") \
    x(de, sub_400_10_IIS, "Ungültiger X-Forwarded-For-Header (XFF)") \
    x(de, sub_400_11_IIS, "Ungültige WebSocket-Anfrage") \
    x(de, sub_400_601_IIS, "Fehlerhafte Anfrage des Clients (ARR)") \
    x(de, sub_400_602_IIS, "Ungültiges Zeitformat (ARR)") \
    x(de, sub_400_603_IIS, "Bereichsangabe nicht auswertbar (ARR)") \
    x(de, sub_400_604_IIS, "Client hat die Verbindung getrennt (ARR)") \
    x(de, sub_400_605_IIS, "Höchstzahl an Weiterleitungen erreicht (ARR)") \
    x(de, sub_400_606_IIS, "Fehler beim asynchronen Abschluss (ARR)") \
    x(de, sub_401_1_IIS, "Anmeldung fehlgeschlagen") \
    x(de, sub_401_2_IIS, "Anmeldung aufgrund der Serverkonfiguration fehlgeschlagen") \
    x(de, sub_401_3_IIS, "Nicht autorisiert aufgrund der Zugriffssteuerungsliste (ACL) der Ressource") \
    x(de, sub_401_4_IIS, "Autorisierung durch einen Filter abgelehnt") \
    x(de, sub_401_5_IIS, "Autorisierung durch eine ISAPI- oder CGI-Anwendung abgelehnt") \
    x(de, sub_401_7_IIS, "Zugriff durch die URL-Autorisierungsrichtlinie des Webservers verweigert") \
    x(de, sub_401_501_IIS, "Zugriff verweigert: Grenzwert für gleichzeitige Anfragen erreicht") \
    x(de, sub_401_502_IIS, "Zugriff verweigert: Grenzwert für Anfragen pro Zeitraum erreicht") \
    x(de, sub_401_503_IIS, "Zugriff verweigert: IP-Adresse gesperrt") \
    x(de, sub_401_504_IIS, "Zugriff verweigert: Hostname gesperrt") \
    x(de, sub_403_1_IIS, "Ausführungszugriff nicht erlaubt") \
    x(de, sub_403_2_IIS, "Lesezugriff nicht erlaubt") \
    x(de, sub_403_3_IIS, "Schreibzugriff nicht erlaubt") \
    x(de, sub_403_4_IIS, "SSL erforderlich") \
    x(de, sub_403_5_IIS, "SSL mit 128 Bit erforderlich") \
    x(de, sub_403_6_IIS, "IP-Adresse abgelehnt") \
    x(de, sub_403_7_IIS, "Clientzertifikat erforderlich") \
    x(de, sub_403_8_IIS, "Zugriff auf die Website verweigert") \
    x(de, sub_403_9_IIS, "Zu viele gleichzeitige Verbindungen") \
    x(de, sub_403_10_IIS, "Kein Zugriff: Ausführungszugriff verweigert") \
    x(de, sub_403_11_IIS, "Kein Zugriff: Passwort wurde geändert") \
    x(de, sub_403_12_IIS, "Zugriff durch die Zertifikatzuordnung verweigert") \
    x(de, sub_403_13_IIS, "Clientzertifikat widerrufen") \
    x(de, sub_403_14_IIS, "Anzeige des Verzeichnisinhalts verweigert") \
    x(de, sub_403_15_IIS, "Anzahl der Clientzugriffslizenzen überschritten") \
    x(de, sub_403_16_IIS, "Clientzertifikat ungültig oder nicht vertrauenswürdig") \
    x(de, sub_403_17_IIS, "Clientzertifikat abgelaufen oder noch nicht gültig") \
    x(de, sub_403_18_IIS, "Angeforderte URL in diesem Anwendungspool nicht ausführbar") \
    x(de, sub_403_19_IIS, "CGI-Anwendungen für den Client in diesem Anwendungspool nicht ausführbar") \
    x(de, sub_403_20_IIS, "Kein Zugriff: Passport-Anmeldung fehlgeschlagen") \
    x(de, sub_403_21_IIS, "Kein Zugriff: Zugriff auf den Quellcode verweigert") \
    x(de, sub_403_22_IIS, "Kein Zugriff: unbegrenzte Tiefe nicht erlaubt") \
    x(de, sub_403_501_IIS, "Kein Zugriff: Grenzwert für gleichzeitige Anfragen erreicht") \
    x(de, sub_403_502_IIS, "Kein Zugriff: Grenzwert für Anfragen pro Zeitraum erreicht") \
    x(de, sub_403_503_IIS, "Kein Zugriff: IP-Adresse gesperrt") \
    x(de, sub_403_504_IIS, "Kein Zugriff: Hostname gesperrt") \
    x(de, sub_404_0_IIS, "Nicht gefunden") \
    x(de, sub_404_1_IIS, "Website nicht gefunden") \
    x(de, sub_404_2_IIS, "Durch eine ISAPI- oder CGI-Einschränkung blockiert") \
    x(de, sub_404_3_IIS, "Durch eine MIME-Typ-Einschränkung blockiert") \
    x(de, sub_404_4_IIS, "Kein Handler konfiguriert") \
    x(de, sub_404_5_IIS, "Durch die Konfiguration der Anfragefilterung abgelehnt") \
    x(de, sub_404_6_IIS, "HTTP-Verb abgelehnt") \
    x(de, sub_404_7_IIS, "Dateierweiterung abgelehnt") \
    x(de, sub_404_8_IIS, "Verborgener Namespace") \
    x(de, sub_404_9_IIS, "Datei ist als versteckt gekennzeichnet") \
    x(de, sub_404_10_IIS, "Header der Anfrage zu lang") \
    x(de, sub_404_11_IIS, "Doppelte Escapesequenz in der Anfrage") \
    x(de, sub_404_12_IIS, "Zeichen außerhalb von ASCII in der Anfrage") \
    x(de, sub_404_13_IIS, "Inhaltslänge zu groß") \
    x(de, sub_404_14_IIS, "URL der Anfrage zu lang") \
    x(de, sub_404_15_IIS, "Abfragezeichenfolge zu lang") \
    x(de, sub_404_16_IIS, "WebDAV-Anfrage an den Handler für statische Dateien gesendet") \
    x(de, sub_404_17_IIS, "Dynamischer Inhalt dem Handler für statische Dateien zugeordnet") \
    x(de, sub_404_18_IIS, "Sequenz in der Abfragezeichenfolge abgelehnt") \
    x(de, sub_404_19_IIS, "Durch eine Filterregel abgelehnt") \
    x(de, sub_404_20_IIS, "Zu viele URL-Segmente") \
    x(de, sub_404_21_IIS, "PHP ist nicht installiert") \
    x(de, sub_404_22_IIS, "ASP.NET ist nicht installiert") \
    x(de, sub_404_23_IIS, "ASP.NET Web Pages ist nicht installiert") \
    x(de, sub_404_501_IIS, "Nicht gefunden: Grenzwert für gleichzeitige Anfragen erreicht") \
    x(de, sub_404_502_IIS, "Nicht gefunden: Grenzwert für Anfragen pro Zeitraum erreicht") \
    x(de, sub_404_503_IIS, "Nicht gefunden: IP-Adresse gesperrt") \
    x(de, sub_404_504_IIS, "Nicht gefunden: Hostname gesperrt") \
    x(de, sub_405_0_IIS, "Methode nicht erlaubt") \
    x(de, sub_406_0_IIS, "Keine passende Variante") \
    x(de, sub_408_0_IIS, "Zeitüberschreitung der Anfrage") \
    x(de, sub_412_0_IIS, "Vorbedingung nicht erfüllt") \
    x(de, sub_413_0_IIS, "Inhalt der Anfrage zu groß") \
    x(de, sub_413_1_IIS, "Inhaltslänge zu groß") \

#endif
