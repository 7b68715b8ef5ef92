/* http4xx_text_it.h - the texts of http4xx_text.h in italiano (it).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:96ae786c1384b9c0
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_IT_H_
#define HTTP4XX_TEXT_IT_H_

#define HTTP4XX_TEXT_IT_(x) \
    x(it, tag, "it") \
    x(it, language, "italiano") \
    x(it, direction, "ltr") \
    x(it, official, "ufficiale") \
    x(it, unofficial_before, "non ufficiale (") \
    x(it, unofficial_after, ")") \
    x(it, substatus, "codici di stato secondario") \
    x(it, title, "Errori del client") \
    x(it, sentence, "I codici da 400 a 499 indicano che, secondo il server, l'errore è dalla parte del client: nell'indirizzo, nel contenuto o in ciò che gli è consentito fare.") \
    x(it, BAD_REQUEST_title, "Richiesta non valida") \
    x(it, BAD_REQUEST_sentence, "Il server non ha compreso la richiesta perché era malformata o incompleta.") \
    x(it, UNAUTHORIZED_title, "Accesso non eseguito") \
    x(it, UNAUTHORIZED_sentence, "Per vedere questo contenuto devi eseguire l'accesso, ad esempio con un nome utente e una password validi.") \
    x(it, PAYMENT_REQUIRED_title, "Pagamento richiesto") \
    x(it, PAYMENT_REQUIRED_sentence, "Questo contenuto è disponibile solo per chi lo ha pagato.") \
    x(it, FORBIDDEN_title, "Accesso negato") \
    x(it, FORBIDDEN_sentence, "Il server ha compreso la richiesta, ma non sei autorizzato a fare o a vedere ciò che hai chiesto.") \
    x(it, NOT_FOUND_title, "Non trovato") \
    x(it, NOT_FOUND_sentence, "A questo indirizzo non è stato trovato nulla; controlla che sia scritto correttamente o cerca ciò che ti serve a partire dalla pagina iniziale.") \
    x(it, METHOD_NOT_ALLOWED_title, "Metodo non consentito") \
    x(it, METHOD_NOT_ALLOWED_sentence, "La risorsa esiste, ma non può essere usata nel modo richiesto.") \
    x(it, NOT_ACCEPTABLE_title, "Nessuna versione accettabile") \
    x(it, NOT_ACCEPTABLE_sentence, "La risorsa non è disponibile in nessuno dei formati o delle lingue che il tuo programma accetta.") \
    x(it, PROXY_AUTHENTICATION_REQUIRED_title, "Accesso al proxy richiesto") \
    x(it, PROXY_AUTHENTICATION_REQUIRED_sentence, "Devi eseguire l'accesso al server proxy prima che la richiesta possa attraversarlo.") \
    x(it, REQUEST_TIMEOUT_title, "Tempo di attesa scaduto") \
    x(it, REQUEST_TIMEOUT_sentence, "Il server ha smesso di attendere perché la richiesta ha impiegato troppo tempo ad arrivare; puoi inviarla di nuovo.") \
    x(it, CONFLICT_title, "Conflitto") \
    x(it, CONFLICT_sentence, "La richiesta è in conflitto con lo stato attuale della risorsa; recupera la versione più recente e riprova.") \
    x(it, GONE_title, "Rimosso definitivamente") \
    x(it, GONE_sentence, "Ciò che si trovava qui è stato rimosso in modo permanente, quindi i link a questo indirizzo andrebbero eliminati.") \
    x(it, LENGTH_REQUIRED_title, "Occorre indicare la lunghezza del contenuto") \
    x(it, LENGTH_REQUIRED_sentence, "Il server vuole conoscere la lunghezza del contenuto della richiesta prima di accettarla.") \
    x(it, PRECONDITION_FAILED_title, "Precondizione non soddisfatta") \
    x(it, PRECONDITION_FAILED_sentence, "Una condizione posta dalla richiesta non è soddisfatta, ad esempio perché nel frattempo la risorsa è cambiata.") \
    x(it, CONTENT_TOO_LARGE_title, "Contenuto troppo grande") \
    x(it, CONTENT_TOO_LARGE_sentence, "Ciò che è stato inviato è più grande di quanto il server accetti; prova con qualcosa di più piccolo.") \
    x(it, URI_TOO_LONG_title, "Indirizzo troppo lungo") \
    x(it, URI_TOO_LONG_sentence, "L'indirizzo della richiesta è più lungo di quanto il server sia disposto a leggere.") \
    x(it, UNSUPPORTED_MEDIA_TYPE_title, "Tipo di contenuto non supportato") \
    x(it, UNSUPPORTED_MEDIA_TYPE_sentence, "Il server non supporta il formato di ciò che è stato inviato.") \
    x(it, RANGE_NOT_SATISFIABLE_title, "Intervallo non disponibile") \
    x(it, RANGE_NOT_SATISFIABLE_sentence, "La parte richiesta della risorsa non esiste; potrebbe trovarsi oltre la fine.") \
    x(it, EXPECTATION_FAILED_title, "Aspettativa non soddisfatta") \
    x(it, EXPECTATION_FAILED_sentence, "Il server non può fare ciò che la richiesta dichiarava di aspettarsi.") \
    x(it, IM_A_TEAPOT_title, "Sono una teiera") \
    x(it, IM_A_TEAPOT_sentence, "Il server si rifiuta di preparare il caffè perché è una teiera: piccola, tonda e fiera di esserlo.") \
    x(it, MISDIRECTED_REQUEST_title, "Server sbagliato") \
    x(it, MISDIRECTED_REQUEST_sentence, "La richiesta è arrivata a un server che non gestisce questo indirizzo; riprova con una nuova connessione.") \
    x(it, UNPROCESSABLE_CONTENT_title, "Contenuto non elaborabile") \
    x(it, UNPROCESSABLE_CONTENT_sentence, "Il server ha compreso il formato di ciò che è stato inviato, ma qualche dato non è valido.") \
    x(it, LOCKED_title, "Risorsa bloccata") \
    x(it, LOCKED_sentence, "La risorsa è bloccata e deve essere sbloccata prima di poter essere modificata.") \
    x(it, FAILED_DEPENDENCY_title, "Errore in una dipendenza") \
    x(it, FAILED_DEPENDENCY_sentence, "La richiesta non è stata eseguita perché ne è fallita un'altra da cui dipende.") \
    x(it, TOO_EARLY_title, "Troppo presto") \
    x(it, TOO_EARLY_sentence, "Il server non vuole elaborare una richiesta che potrebbe essere una ripetizione; il tuo programma dovrebbe inviarla di nuovo quando la connessione sarà sicura.") \
    x(it, UPGRADE_REQUIRED_title, "Cambio di protocollo richiesto") \
    x(it, UPGRADE_REQUIRED_sentence, "Il server risponde a questa richiesta solo tramite un altro protocollo, al quale il tuo programma deve passare.") \
    x(it, PRECONDITION_REQUIRED_title, "Precondizione obbligatoria") \
    x(it, PRECONDITION_REQUIRED_sentence, "Il server esige che la richiesta indichi a quale versione si riferisce, in modo che nessuno sovrascriva le modifiche altrui.") \
    x(it, TOO_MANY_REQUESTS_title, "Troppe richieste") \
    x(it, TOO_MANY_REQUESTS_sentence, "Hai inviato troppe richieste in poco tempo; attendi un po' prima di riprovare.") \
    x(it, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "Campi di intestazione troppo grandi") \
    x(it, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "I campi di intestazione della richiesta sono troppo grandi; può essere utile eliminare i cookie di questo sito.") \
    x(it, IIS_LOGIN_TIMEOUT_title, "Sessione scaduta") \
    x(it, IIS_LOGIN_TIMEOUT_sentence, "La tua sessione è stata chiusa per inattività prolungata; esegui di nuovo l'accesso.") \
    x(it, NGINX_NO_RESPONSE_title, "Connessione chiusa senza risposta") \
    x(it, NGINX_NO_RESPONSE_sentence, "Il server ha chiuso la connessione senza rispondere, come fa per respingere le richieste indesiderate.") \
    x(it, IIS_RETRY_WITH_title, "Riprova con ulteriori informazioni") \
    x(it, IIS_RETRY_WITH_sentence, "Il server ha bisogno di ulteriori informazioni per eseguire la richiesta; aggiungile e riprova.") \
    x(it, UNAVAILABLE_FOR_LEGAL_REASONS_title, "Non disponibile per motivi legali") \
    x(it, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "Il server non è autorizzato a mostrare questo contenuto a causa di un provvedimento legale.") \
    x(it, IIS_REDIRECT_title, "Usa un altro server") \
    x(it, IIS_REDIRECT_sentence, "La tua casella di posta si trova su un altro server, oppure si raggiunge meglio tramite un altro; il tuo programma dovrebbe usare quello.") \
    x(it, NGINX_REQUEST_HEADER_TOO_LARGE_title, "Intestazione della richiesta troppo grande") \
    x(it, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "Una riga dell'intestazione della richiesta, o l'intera intestazione, è più grande di quanto il server accetti; può essere utile eliminare i cookie.") \
    x(it, NGINX_SSL_CERTIFICATE_ERROR_title, "Errore nel certificato client") \
    x(it, NGINX_SSL_CERTIFICATE_ERROR_sentence, "Il certificato presentato dal tuo programma non è valido.") \
    x(it, NGINX_SSL_CERTIFICATE_REQUIRED_title, "Certificato client richiesto") \
    x(it, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "Il server esige un certificato client, ma il tuo programma non ne ha presentato nessuno.") \
    x(it, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "HTTP inviato a una porta HTTPS") \
    x(it, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "La richiesta è arrivata non cifrata a una porta per connessioni cifrate; usa un indirizzo che inizi con https.") \
    x(it, NGINX_INVALID_HOST_title, "Nome host non valido") \
    x(it, NGINX_INVALID_HOST_sentence, "Il nome host nella richiesta non è valido; controlla che l'indirizzo sia scritto correttamente.") \
    x(it, NGINX_CLIENT_CLOSED_REQUEST_title, "Il client ha chiuso la connessione") \
    x(it, NGINX_CLIENT_CLOSED_REQUEST_sentence, "Il client ha chiuso la connessione prima che il server rispondesse.") \
    x(it, sub_400_1_IIS, "Intestazione Destination non valida") \
    x(it, sub_400_2_IIS, "Intestazione Depth non valida") \
    x(it, sub_400_3_IIS, "Intestazione If non valida") \
    x(it, sub_400_4_IIS, "Intestazione Overwrite non valida") \
    x(it, sub_400_5_IIS, "Intestazione Translate non valida") \
    x(it, sub_400_6_IIS, "Corpo della richiesta non valido") \
    x(it, sub_400_7_IIS, "Lunghezza del contenuto non valida") \
    x(it, sub_400_8_IIS, "Timeout non valido") \
    x(it, sub_400_9_IIS, "Token di blocco non valido") \
    x(it, sub_400_10_IIS, "Intestazione X-Forwarded-For (XFF) non valida") \
    x(it, sub_400_11_IIS, "Richiesta WebSocket non valida") \
    x(it, sub_400_601_IIS, "Richiesta del client non valida (ARR)") \
    x(it, sub_400_602_IIS, "Formato dell'ora non valido (ARR)") \
    x(it, sub_400_603_IIS, "Errore nell'analisi dell'intervallo (ARR)") \
    x(it, sub_400_604_IIS, "Il client si è disconnesso (ARR)") \
    x(it, sub_400_605_IIS, "Raggiunto il numero massimo di inoltri (ARR)") \
    x(it, sub_400_606_IIS, "Errore di completamento asincrono (ARR)") \
    x(it, sub_401_1_IIS, "Accesso non riuscito") \
    x(it, sub_401_2_IIS, "Accesso non riuscito a causa della configurazione del server") \
    x(it, sub_401_3_IIS, "Non autorizzato a causa dell'elenco di controllo di accesso (ACL) della risorsa") \
    x(it, sub_401_4_IIS, "Autorizzazione negata da un filtro") \
    x(it, sub_401_5_IIS, "Autorizzazione negata da un'applicazione ISAPI o CGI") \
    x(it, sub_401_7_IIS, "Accesso negato dai criteri di autorizzazione URL del server web") \
    x(it, sub_401_501_IIS, "Accesso negato: raggiunto il limite di richieste simultanee") \
    x(it, sub_401_502_IIS, "Accesso negato: raggiunta la frequenza massima di richieste") \
    x(it, sub_401_503_IIS, "Accesso negato: indirizzo IP bloccato") \
    x(it, sub_401_504_IIS, "Accesso negato: nome host bloccato") \
    x(it, sub_403_1_IIS, "Accesso in esecuzione vietato") \
    x(it, sub_403_2_IIS, "Accesso in lettura vietato") \
    x(it, sub_403_3_IIS, "Accesso in scrittura vietato") \
    x(it, sub_403_4_IIS, "SSL richiesto") \
    x(it, sub_403_5_IIS, "SSL a 128 bit richiesto") \
    x(it, sub_403_6_IIS, "Indirizzo IP rifiutato") \
    x(it, sub_403_7_IIS, "Certificato client richiesto") \
    x(it, sub_403_8_IIS, "Accesso al sito negato") \
    x(it, sub_403_9_IIS, "Superato il limite di connessioni simultanee") \
    x(it, sub_403_10_IIS, "Vietato: accesso in esecuzione negato") \
    x(it, sub_403_11_IIS, "Vietato: la password è stata cambiata") \
    x(it, sub_403_12_IIS, "Accesso negato dal mapping dei certificati") \
    x(it, sub_403_13_IIS, "Certificato client revocato") \
    x(it, sub_403_14_IIS, "Visualizzazione del contenuto della directory negata") \
    x(it, sub_403_15_IIS, "Superato il limite di licenze di accesso client") \
    x(it, sub_403_16_IIS, "Il certificato client non è attendibile o non è valido") \
    x(it, sub_403_17_IIS, "Il certificato client è scaduto o non è ancora valido") \
    x(it, sub_403_18_IIS, "Impossibile eseguire l'URL richiesto nel pool di applicazioni corrente") \
    x(it, sub_403_19_IIS, "Impossibile eseguire programmi CGI per il client in questo pool di applicazioni") \
    x(it, sub_403_20_IIS, "Vietato: accesso Passport non riuscito") \
    x(it, sub_403_21_IIS, "Vietato: accesso al codice sorgente negato") \
    x(it, sub_403_22_IIS, "Vietato: profondità infinita non consentita") \
    x(it, sub_403_501_IIS, "Vietato: raggiunto il limite di richieste simultanee") \
    x(it, sub_403_502_IIS, "Vietato: raggiunta la frequenza massima di richieste") \
    x(it, sub_403_503_IIS, "Vietato: indirizzo IP bloccato") \
    x(it, sub_403_504_IIS, "Vietato: nome host bloccato") \
    x(it, sub_404_0_IIS, "Non trovato") \
    x(it, sub_404_1_IIS, "Sito non trovato") \
    x(it, sub_404_2_IIS, "Restrizione ISAPI o CGI") \
    x(it, sub_404_3_IIS, "Restrizione del tipo MIME") \
    x(it, sub_404_4_IIS, "Nessun gestore configurato") \
    x(it, sub_404_5_IIS, "Negato dalla configurazione del filtro delle richieste") \
    x(it, sub_404_6_IIS, "Verbo HTTP negato") \
    x(it, sub_404_7_IIS, "Estensione di file negata") \
    x(it, sub_404_8_IIS, "Spazio dei nomi nascosto") \
    x(it, sub_404_9_IIS, "Il file ha l'attributo nascosto") \
    x(it, sub_404_10_IIS, "Intestazione della richiesta troppo lunga") \
    x(it, sub_404_11_IIS, "La richiesta contiene una sequenza di doppio escape") \
    x(it, sub_404_12_IIS, "La richiesta contiene caratteri non ASCII") \
    x(it, sub_404_13_IIS, "Lunghezza del contenuto eccessiva") \
    x(it, sub_404_14_IIS, "URL della richiesta troppo lungo") \
    x(it, sub_404_15_IIS, "Stringa di query troppo lunga") \
    x(it, sub_404_16_IIS, "Richiesta WebDAV inviata al gestore di file statici") \
    x(it, sub_404_17_IIS, "Contenuto dinamico associato al gestore di file statici") \
    x(it, sub_404_18_IIS, "Sequenza negata nella stringa di query") \
    x(it, sub_404_19_IIS, "Negato da una regola di filtro") \
    x(it, sub_404_20_IIS, "Troppi segmenti nell'URL") \
    x(it, sub_404_21_IIS, "PHP non è installato") \
    x(it, sub_404_22_IIS, "ASP.NET non è installato") \
    x(it, sub_404_23_IIS, "ASP.NET Web Pages non è installato") \
    x(it, sub_404_501_IIS, "Non trovato: raggiunto il limite di richieste simultanee") \
    x(it, sub_404_502_IIS, "Non trovato: raggiunta la frequenza massima di richieste") \
    x(it, sub_404_503_IIS, "Non trovato: indirizzo IP bloccato") \
    x(it, sub_404_504_IIS, "Non trovato: nome host bloccato") \
    x(it, sub_405_0_IIS, "Metodo non consentito") \
    x(it, sub_406_0_IIS, "Nessuna versione accettabile") \
    x(it, sub_408_0_IIS, "Tempo di attesa della richiesta scaduto") \
    x(it, sub_412_0_IIS, "Precondizione non soddisfatta") \
    x(it, sub_413_0_IIS, "Corpo della richiesta troppo grande") \
    x(it, sub_413_1_IIS, "Lunghezza del contenuto eccessiva") \

#endif
