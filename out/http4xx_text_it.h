/* http4xx_text_it.h - the texts of http4xx_text.h in italiano (it).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_IT_H_
#define HTTP4XX_TEXT_IT_H_

#define HTTP4XX_TEXT_IT_(X) \
    X(it, TAG, "it") \
    X(it, LANGUAGE, "italiano") \
    X(it, DIRECTION, "ltr") \
    X(it, OFFICIAL, "ufficiale") \
    X(it, UNOFFICIAL_BEFORE, "non ufficiale (") \
    X(it, UNOFFICIAL_AFTER, ")") \
    X(it, SUBSTATUS, "codici di stato secondario") \
    X(it, TITLE, "Errori del client") \
    X(it, SENTENCE, "I codici da 400 a 499 indicano che, secondo il server, l'errore è dalla parte del client: nell'indirizzo, nel contenuto o in ciò che gli è consentito fare.") \
    X(it, BAD_REQUEST_TITLE, "Richiesta non valida") \
    X(it, BAD_REQUEST_SENTENCE, "Il server non ha compreso la richiesta perché era malformata o incompleta.") \
    X(it, UNAUTHORIZED_TITLE, "Accesso non eseguito") \
    X(it, UNAUTHORIZED_SENTENCE, "Per vedere questo contenuto devi eseguire l'accesso, ad esempio con un nome utente e una password validi.") \
    X(it, PAYMENT_REQUIRED_TITLE, "Pagamento richiesto") \
    X(it, PAYMENT_REQUIRED_SENTENCE, "Questo contenuto è disponibile solo per chi lo ha pagato.") \
    X(it, FORBIDDEN_TITLE, "Accesso negato") \
    X(it, FORBIDDEN_SENTENCE, "Il server ha compreso la richiesta, ma non sei autorizzato a fare o a vedere ciò che hai chiesto.") \
    X(it, NOT_FOUND_TITLE, "Non trovato") \
    X(it, NOT_FOUND_SENTENCE, "A questo indirizzo non è stato trovato nulla; controlla che sia scritto correttamente o cerca ciò che ti serve a partire dalla pagina iniziale.") \
    X(it, METHOD_NOT_ALLOWED_TITLE, "Metodo non consentito") \
    X(it, METHOD_NOT_ALLOWED_SENTENCE, "La risorsa esiste, ma non può essere usata nel modo richiesto.") \
    X(it, NOT_ACCEPTABLE_TITLE, "Nessuna versione accettabile") \
    X(it, NOT_ACCEPTABLE_SENTENCE, "La risorsa non è disponibile in nessuno dei formati o delle lingue che il tuo programma accetta.") \
    X(it, PROXY_AUTHENTICATION_REQUIRED_TITLE, "Accesso al proxy richiesto") \
    X(it, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "Devi eseguire l'accesso al server proxy prima che la richiesta possa attraversarlo.") \
    X(it, REQUEST_TIMEOUT_TITLE, "Tempo di attesa scaduto") \
    X(it, REQUEST_TIMEOUT_SENTENCE, "Il server ha smesso di attendere perché la richiesta ha impiegato troppo tempo ad arrivare; puoi inviarla di nuovo.") \
    X(it, CONFLICT_TITLE, "Conflitto") \
    X(it, CONFLICT_SENTENCE, "La richiesta è in conflitto con lo stato attuale della risorsa; recupera la versione più recente e riprova.") \
    X(it, GONE_TITLE, "Rimosso definitivamente") \
    X(it, GONE_SENTENCE, "Ciò che si trovava qui è stato rimosso in modo permanente, quindi i link a questo indirizzo andrebbero eliminati.") \
    X(it, LENGTH_REQUIRED_TITLE, "Occorre indicare la lunghezza del contenuto") \
    X(it, LENGTH_REQUIRED_SENTENCE, "Il server vuole conoscere la lunghezza del contenuto della richiesta prima di accettarla.") \
    X(it, PRECONDITION_FAILED_TITLE, "Precondizione non soddisfatta") \
    X(it, PRECONDITION_FAILED_SENTENCE, "Una condizione posta dalla richiesta non è soddisfatta, ad esempio perché nel frattempo la risorsa è cambiata.") \
    X(it, CONTENT_TOO_LARGE_TITLE, "Contenuto troppo grande") \
    X(it, CONTENT_TOO_LARGE_SENTENCE, "Ciò che è stato inviato è più grande di quanto il server accetti; prova con qualcosa di più piccolo.") \
    X(it, URI_TOO_LONG_TITLE, "Indirizzo troppo lungo") \
    X(it, URI_TOO_LONG_SENTENCE, "L'indirizzo della richiesta è più lungo di quanto il server sia disposto a leggere.") \
    X(it, UNSUPPORTED_MEDIA_TYPE_TITLE, "Tipo di contenuto non supportato") \
    X(it, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "Il server non supporta il formato di ciò che è stato inviato.") \
    X(it, RANGE_NOT_SATISFIABLE_TITLE, "Intervallo non disponibile") \
    X(it, RANGE_NOT_SATISFIABLE_SENTENCE, "La parte richiesta della risorsa non esiste; potrebbe trovarsi oltre la fine.") \
    X(it, EXPECTATION_FAILED_TITLE, "Aspettativa non soddisfatta") \
    X(it, EXPECTATION_FAILED_SENTENCE, "Il server non può fare ciò che la richiesta dichiarava di aspettarsi.") \
    X(it, IM_A_TEAPOT_TITLE, "Sono una teiera") \
    X(it, IM_A_TEAPOT_SENTENCE, "Il server si rifiuta di preparare il caffè perché è una teiera: piccola, tonda e fiera di esserlo.") \
    X(it, MISDIRECTED_REQUEST_TITLE, "Server sbagliato") \
    X(it, MISDIRECTED_REQUEST_SENTENCE, "La richiesta è arrivata a un server che non gestisce questo indirizzo; riprova con una nuova connessione.") \
    X(it, UNPROCESSABLE_CONTENT_TITLE, "Contenuto non elaborabile") \
    X(it, UNPROCESSABLE_CONTENT_SENTENCE, "Il server ha compreso il formato di ciò che è stato inviato, ma qualche dato non è valido.") \
    X(it, LOCKED_TITLE, "Risorsa bloccata") \
    X(it, LOCKED_SENTENCE, "La risorsa è bloccata e deve essere sbloccata prima di poter essere modificata.") \
    X(it, FAILED_DEPENDENCY_TITLE, "Errore in una dipendenza") \
    X(it, FAILED_DEPENDENCY_SENTENCE, "La richiesta non è stata eseguita perché ne è fallita un'altra da cui dipende.") \
    X(it, TOO_EARLY_TITLE, "Troppo presto") \
    X(it, TOO_EARLY_SENTENCE, "Il server non vuole elaborare una richiesta che potrebbe essere una ripetizione; il tuo programma dovrebbe inviarla di nuovo quando la connessione sarà sicura.") \
    X(it, UPGRADE_REQUIRED_TITLE, "Cambio di protocollo richiesto") \
    X(it, UPGRADE_REQUIRED_SENTENCE, "Il server risponde a questa richiesta solo tramite un altro protocollo, al quale il tuo programma deve passare.") \
    X(it, PRECONDITION_REQUIRED_TITLE, "Precondizione obbligatoria") \
    X(it, PRECONDITION_REQUIRED_SENTENCE, "Il server esige che la richiesta indichi a quale versione si riferisce, in modo che nessuno sovrascriva le modifiche altrui.") \
    X(it, TOO_MANY_REQUESTS_TITLE, "Troppe richieste") \
    X(it, TOO_MANY_REQUESTS_SENTENCE, "Hai inviato troppe richieste in poco tempo; attendi un po' prima di riprovare.") \
    X(it, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "Campi di intestazione troppo grandi") \
    X(it, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "I campi di intestazione della richiesta sono troppo grandi; può essere utile eliminare i cookie di questo sito.") \
    X(it, IIS_LOGIN_TIMEOUT_TITLE, "Sessione scaduta") \
    X(it, IIS_LOGIN_TIMEOUT_SENTENCE, "La tua sessione è stata chiusa per inattività prolungata; esegui di nuovo l'accesso.") \
    X(it, NGINX_NO_RESPONSE_TITLE, "Connessione chiusa senza risposta") \
    X(it, NGINX_NO_RESPONSE_SENTENCE, "Il server ha chiuso la connessione senza rispondere, come fa per respingere le richieste indesiderate.") \
    X(it, IIS_RETRY_WITH_TITLE, "Riprova con ulteriori informazioni") \
    X(it, IIS_RETRY_WITH_SENTENCE, "Il server ha bisogno di ulteriori informazioni per eseguire la richiesta; aggiungile e riprova.") \
    X(it, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "Non disponibile per motivi legali") \
    X(it, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "Il server non è autorizzato a mostrare questo contenuto a causa di un provvedimento legale.") \
    X(it, IIS_REDIRECT_TITLE, "Usa un altro server") \
    X(it, IIS_REDIRECT_SENTENCE, "La tua casella di posta si trova su un altro server, oppure si raggiunge meglio tramite un altro; il tuo programma dovrebbe usare quello.") \
    X(it, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "Intestazione della richiesta troppo grande") \
    X(it, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "Una riga dell'intestazione della richiesta, o l'intera intestazione, è più grande di quanto il server accetti; può essere utile eliminare i cookie.") \
    X(it, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "Errore nel certificato client") \
    X(it, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "Il certificato presentato dal tuo programma non è valido.") \
    X(it, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "Certificato client richiesto") \
    X(it, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "Il server esige un certificato client, ma il tuo programma non ne ha presentato nessuno.") \
    X(it, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "HTTP inviato a una porta HTTPS") \
    X(it, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "La richiesta è arrivata non cifrata a una porta per connessioni cifrate; usa un indirizzo che inizi con https.") \
    X(it, NGINX_INVALID_HOST_TITLE, "Nome host non valido") \
    X(it, NGINX_INVALID_HOST_SENTENCE, "Il nome host nella richiesta non è valido; controlla che l'indirizzo sia scritto correttamente.") \
    X(it, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "Il client ha chiuso la connessione") \
    X(it, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "Il client ha chiuso la connessione prima che il server rispondesse.") \
    X(it, SUB_400_1_IIS, "Intestazione Destination non valida") \
    X(it, SUB_400_2_IIS, "Intestazione Depth non valida") \
    X(it, SUB_400_3_IIS, "Intestazione If non valida") \
    X(it, SUB_400_4_IIS, "Intestazione Overwrite non valida") \
    X(it, SUB_400_5_IIS, "Intestazione Translate non valida") \
    X(it, SUB_400_6_IIS, "Corpo della richiesta non valido") \
    X(it, SUB_400_7_IIS, "Lunghezza del contenuto non valida") \
    X(it, SUB_400_8_IIS, "Timeout non valido") \
    X(it, SUB_400_9_IIS, "Token di blocco non valido") \
    X(it, SUB_400_10_IIS, "Intestazione X-Forwarded-For (XFF) non valida") \
    X(it, SUB_400_11_IIS, "Richiesta WebSocket non valida") \
    X(it, SUB_400_601_IIS, "Richiesta del client non valida (ARR)") \
    X(it, SUB_400_602_IIS, "Formato dell'ora non valido (ARR)") \
    X(it, SUB_400_603_IIS, "Errore nell'analisi dell'intervallo (ARR)") \
    X(it, SUB_400_604_IIS, "Il client si è disconnesso (ARR)") \
    X(it, SUB_400_605_IIS, "Raggiunto il numero massimo di inoltri (ARR)") \
    X(it, SUB_400_606_IIS, "Errore di completamento asincrono (ARR)") \
    X(it, SUB_401_1_IIS, "Accesso non riuscito") \
    X(it, SUB_401_2_IIS, "Accesso non riuscito a causa della configurazione del server") \
    X(it, SUB_401_3_IIS, "Non autorizzato a causa dell'elenco di controllo di accesso (ACL) della risorsa") \
    X(it, SUB_401_4_IIS, "Autorizzazione negata da un filtro") \
    X(it, SUB_401_5_IIS, "Autorizzazione negata da un'applicazione ISAPI o CGI") \
    X(it, SUB_401_7_IIS, "Accesso negato dai criteri di autorizzazione URL del server web") \
    X(it, SUB_401_501_IIS, "Accesso negato: raggiunto il limite di richieste simultanee") \
    X(it, SUB_401_502_IIS, "Accesso negato: raggiunta la frequenza massima di richieste") \
    X(it, SUB_401_503_IIS, "Accesso negato: indirizzo IP bloccato") \
    X(it, SUB_401_504_IIS, "Accesso negato: nome host bloccato") \
    X(it, SUB_403_1_IIS, "Accesso in esecuzione vietato") \
    X(it, SUB_403_2_IIS, "Accesso in lettura vietato") \
    X(it, SUB_403_3_IIS, "Accesso in scrittura vietato") \
    X(it, SUB_403_4_IIS, "SSL richiesto") \
    X(it, SUB_403_5_IIS, "SSL a 128 bit richiesto") \
    X(it, SUB_403_6_IIS, "Indirizzo IP rifiutato") \
    X(it, SUB_403_7_IIS, "Certificato client richiesto") \
    X(it, SUB_403_8_IIS, "Accesso al sito negato") \
    X(it, SUB_403_9_IIS, "Superato il limite di connessioni simultanee") \
    X(it, SUB_403_10_IIS, "Vietato: accesso in esecuzione negato") \
    X(it, SUB_403_11_IIS, "Vietato: la password è stata cambiata") \
    X(it, SUB_403_12_IIS, "Accesso negato dal mapping dei certificati") \
    X(it, SUB_403_13_IIS, "Certificato client revocato") \
    X(it, SUB_403_14_IIS, "Visualizzazione del contenuto della directory negata") \
    X(it, SUB_403_15_IIS, "Superato il limite di licenze di accesso client") \
    X(it, SUB_403_16_IIS, "Il certificato client non è attendibile o non è valido") \
    X(it, SUB_403_17_IIS, "Il certificato client è scaduto o non è ancora valido") \
    X(it, SUB_403_18_IIS, "Impossibile eseguire l'URL richiesto nel pool di applicazioni corrente") \
    X(it, SUB_403_19_IIS, "Impossibile eseguire programmi CGI per il client in questo pool di applicazioni") \
    X(it, SUB_403_20_IIS, "Vietato: accesso Passport non riuscito") \
    X(it, SUB_403_21_IIS, "Vietato: accesso al codice sorgente negato") \
    X(it, SUB_403_22_IIS, "Vietato: profondità infinita non consentita") \
    X(it, SUB_403_501_IIS, "Vietato: raggiunto il limite di richieste simultanee") \
    X(it, SUB_403_502_IIS, "Vietato: raggiunta la frequenza massima di richieste") \
    X(it, SUB_403_503_IIS, "Vietato: indirizzo IP bloccato") \
    X(it, SUB_403_504_IIS, "Vietato: nome host bloccato") \
    X(it, SUB_404_0_IIS, "Non trovato") \
    X(it, SUB_404_1_IIS, "Sito non trovato") \
    X(it, SUB_404_2_IIS, "Restrizione ISAPI o CGI") \
    X(it, SUB_404_3_IIS, "Restrizione del tipo MIME") \
    X(it, SUB_404_4_IIS, "Nessun gestore configurato") \
    X(it, SUB_404_5_IIS, "Negato dalla configurazione del filtro delle richieste") \
    X(it, SUB_404_6_IIS, "Verbo HTTP negato") \
    X(it, SUB_404_7_IIS, "Estensione di file negata") \
    X(it, SUB_404_8_IIS, "Spazio dei nomi nascosto") \
    X(it, SUB_404_9_IIS, "Il file ha l'attributo nascosto") \
    X(it, SUB_404_10_IIS, "Intestazione della richiesta troppo lunga") \
    X(it, SUB_404_11_IIS, "La richiesta contiene una sequenza di doppio escape") \
    X(it, SUB_404_12_IIS, "La richiesta contiene caratteri non ASCII") \
    X(it, SUB_404_13_IIS, "Lunghezza del contenuto eccessiva") \
    X(it, SUB_404_14_IIS, "URL della richiesta troppo lungo") \
    X(it, SUB_404_15_IIS, "Stringa di query troppo lunga") \
    X(it, SUB_404_16_IIS, "Richiesta WebDAV inviata al gestore di file statici") \
    X(it, SUB_404_17_IIS, "Contenuto dinamico associato al gestore di file statici") \
    X(it, SUB_404_18_IIS, "Sequenza negata nella stringa di query") \
    X(it, SUB_404_19_IIS, "Negato da una regola di filtro") \
    X(it, SUB_404_20_IIS, "Troppi segmenti nell'URL") \
    X(it, SUB_404_21_IIS, "PHP non è installato") \
    X(it, SUB_404_22_IIS, "ASP.NET non è installato") \
    X(it, SUB_404_23_IIS, "ASP.NET Web Pages non è installato") \
    X(it, SUB_404_501_IIS, "Non trovato: raggiunto il limite di richieste simultanee") \
    X(it, SUB_404_502_IIS, "Non trovato: raggiunta la frequenza massima di richieste") \
    X(it, SUB_404_503_IIS, "Non trovato: indirizzo IP bloccato") \
    X(it, SUB_404_504_IIS, "Non trovato: nome host bloccato") \
    X(it, SUB_405_0_IIS, "Metodo non consentito") \
    X(it, SUB_406_0_IIS, "Nessuna versione accettabile") \
    X(it, SUB_408_0_IIS, "Tempo di attesa della richiesta scaduto") \
    X(it, SUB_412_0_IIS, "Precondizione non soddisfatta") \
    X(it, SUB_413_0_IIS, "Corpo della richiesta troppo grande") \
    X(it, SUB_413_1_IIS, "Lunghezza del contenuto eccessiva") \

#endif
