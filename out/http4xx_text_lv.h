/* http4xx_text_lv.h - the texts of http4xx_text.h in latviešu (lv).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_LV_H_
#define HTTP4XX_TEXT_LV_H_

#define HTTP4XX_TEXT_LV_(X) \
    X(lv, TAG, "lv") \
    X(lv, LANGUAGE, "latviešu") \
    X(lv, DIRECTION, "ltr") \
    X(lv, OFFICIAL, "oficiāls") \
    X(lv, UNOFFICIAL_BEFORE, "neoficiāls (") \
    X(lv, UNOFFICIAL_AFTER, ")") \
    X(lv, SUBSTATUS, "apakšstatusa kodi") \
    X(lv, TITLE, "Klienta kļūdas") \
    X(lv, SENTENCE, "Kodi no 400 līdz 499 nozīmē, ka servera ieskatā kļūda ir klienta pusē: adresē, saturā vai tajā, ko klientam ir atļauts darīt.") \
    X(lv, BAD_REQUEST_TITLE, "Nederīgs pieprasījums") \
    X(lv, BAD_REQUEST_SENTENCE, "Serveris nesaprata pieprasījumu, jo tas bija nepareizi veidots vai nepilnīgs.") \
    X(lv, UNAUTHORIZED_TITLE, "Nepieciešama pierakstīšanās") \
    X(lv, UNAUTHORIZED_SENTENCE, "Lai to redzētu, jums ir jāpierakstās, piemēram, ar derīgu lietotājvārdu un paroli.") \
    X(lv, PAYMENT_REQUIRED_TITLE, "Nepieciešams maksājums") \
    X(lv, PAYMENT_REQUIRED_SENTENCE, "Tas ir pieejams tikai tiem, kas par to ir samaksājuši.") \
    X(lv, FORBIDDEN_TITLE, "Piekļuve liegta") \
    X(lv, FORBIDDEN_SENTENCE, "Serveris saprata pieprasījumu, taču jums nav atļauts to darīt vai redzēt.") \
    X(lv, NOT_FOUND_TITLE, "Nav atrasts") \
    X(lv, NOT_FOUND_SENTENCE, "Šajā adresē nekas netika atrasts; pārbaudiet, vai tā ir uzrakstīta pareizi, vai arī meklējiet sākumlapā.") \
    X(lv, METHOD_NOT_ALLOWED_TITLE, "Metode nav atļauta") \
    X(lv, METHOD_NOT_ALLOWED_SENTENCE, "Resurss pastāv, taču to nevar izmantot pieprasītajā veidā.") \
    X(lv, NOT_ACCEPTABLE_TITLE, "Nav piemērotas versijas") \
    X(lv, NOT_ACCEPTABLE_SENTENCE, "Resurss nav pieejams nevienā formātā vai valodā, ko pieņem jūsu programma.") \
    X(lv, PROXY_AUTHENTICATION_REQUIRED_TITLE, "Jāpierakstās starpniekserverī") \
    X(lv, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "Pirms pieprasījums var iziet caur starpniekserveri, jums tajā ir jāpierakstās.") \
    X(lv, REQUEST_TIMEOUT_TITLE, "Pieprasījuma noildze") \
    X(lv, REQUEST_TIMEOUT_SENTENCE, "Serveris beidza gaidīt, jo pieprasījums pārāk ilgi nepienāca; varat to nosūtīt vēlreiz.") \
    X(lv, CONFLICT_TITLE, "Konflikts") \
    X(lv, CONFLICT_SENTENCE, "Pieprasījums ir pretrunā ar resursa pašreizējo stāvokli; iegūstiet jaunāko versiju un mēģiniet vēlreiz.") \
    X(lv, GONE_TITLE, "Neatgriezeniski noņemts") \
    X(lv, GONE_SENTENCE, "Tas, kas šeit atradās, ir neatgriezeniski noņemts, tāpēc saites uz šejieni vajadzētu izdzēst.") \
    X(lv, LENGTH_REQUIRED_TITLE, "Jānorāda garums") \
    X(lv, LENGTH_REQUIRED_SENTENCE, "Serveris vēlas zināt, cik garš ir pieprasījuma saturs, pirms to pieņem.") \
    X(lv, PRECONDITION_FAILED_TITLE, "Nosacījums nav izpildīts") \
    X(lv, PRECONDITION_FAILED_SENTENCE, "Kāds pieprasījumā norādīts nosacījums nav izpildīts, piemēram, tāpēc, ka resurss pa šo laiku ir mainījies.") \
    X(lv, CONTENT_TOO_LARGE_TITLE, "Saturs ir pārāk liels") \
    X(lv, CONTENT_TOO_LARGE_SENTENCE, "Nosūtītais saturs ir lielāks, nekā serveris ir gatavs pieņemt; mēģiniet ar kaut ko mazāku.") \
    X(lv, URI_TOO_LONG_TITLE, "Adrese ir pārāk gara") \
    X(lv, URI_TOO_LONG_SENTENCE, "Pieprasījuma adrese ir garāka, nekā serveris ir gatavs lasīt.") \
    X(lv, UNSUPPORTED_MEDIA_TYPE_TITLE, "Satura veids netiek atbalstīts") \
    X(lv, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "Serveris neatbalsta nosūtītā satura formātu.") \
    X(lv, RANGE_NOT_SATISFIABLE_TITLE, "Pieprasītās daļas nav") \
    X(lv, RANGE_NOT_SATISFIABLE_SENTENCE, "Pieprasītā resursa daļa nepastāv; tā, iespējams, atrodas aiz resursa beigām.") \
    X(lv, EXPECTATION_FAILED_TITLE, "Gaidīto nevar izpildīt") \
    X(lv, EXPECTATION_FAILED_SENTENCE, "Serveris nevar izdarīt to, kas pieprasījumā norādīts kā gaidāms.") \
    X(lv, IM_A_TEAPOT_TITLE, "Esmu tējkanna") \
    X(lv, IM_A_TEAPOT_SENTENCE, "Serveris atsakās vārīt kafiju, jo tas ir tējkanna: maza, apaļa un nepielūdzama.") \
    X(lv, MISDIRECTED_REQUEST_TITLE, "Nepareizais serveris") \
    X(lv, MISDIRECTED_REQUEST_SENTENCE, "Pieprasījums nonāca serverī, kas neapkalpo šo adresi; mēģiniet vēlreiz, izmantojot jaunu savienojumu.") \
    X(lv, UNPROCESSABLE_CONTENT_TITLE, "Saturu nevar apstrādāt") \
    X(lv, UNPROCESSABLE_CONTENT_SENTENCE, "Serveris saprata nosūtītā satura formātu, taču kaut kas saturā nav derīgs.") \
    X(lv, LOCKED_TITLE, "Bloķēts") \
    X(lv, LOCKED_SENTENCE, "Resurss ir bloķēts, un pirms mainīšanas tas ir jāatbloķē.") \
    X(lv, FAILED_DEPENDENCY_TITLE, "Saistītais pieprasījums neizdevās") \
    X(lv, FAILED_DEPENDENCY_SENTENCE, "Pieprasījumu nevarēja izpildīt, jo neizdevās cits pieprasījums, no kura tas ir atkarīgs.") \
    X(lv, TOO_EARLY_TITLE, "Pārāk agri") \
    X(lv, TOO_EARLY_SENTENCE, "Serveris nevēlas apstrādāt pieprasījumu, kas varētu būt atkārtojums; jūsu programmai tas būtu jānosūta vēlreiz, kad savienojums būs drošs.") \
    X(lv, UPGRADE_REQUIRED_TITLE, "Jāpāriet uz citu protokolu") \
    X(lv, UPGRADE_REQUIRED_SENTENCE, "Uz šo pieprasījumu serveris atbild, tikai izmantojot citu protokolu, uz kuru jūsu programmai ir jāpāriet.") \
    X(lv, PRECONDITION_REQUIRED_TITLE, "Jānorāda nosacījums") \
    X(lv, PRECONDITION_REQUIRED_SENTENCE, "Serveris prasa pieprasījumā norādīt, uz kuru versiju tas attiecas, lai neviens nepārrakstītu citu veiktās izmaiņas.") \
    X(lv, TOO_MANY_REQUESTS_TITLE, "Pārāk daudz pieprasījumu") \
    X(lv, TOO_MANY_REQUESTS_SENTENCE, "Īsā laikā no jums saņemts pārāk daudz pieprasījumu; mazliet uzgaidiet, pirms mēģināt vēlreiz.") \
    X(lv, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "Galvenes lauki ir pārāk lieli") \
    X(lv, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "Pieprasījuma galvenes lauki ir pārāk lieli; var palīdzēt šīs vietnes sīkdatņu dzēšana.") \
    X(lv, IIS_LOGIN_TIMEOUT_TITLE, "Sesija ir beigusies") \
    X(lv, IIS_LOGIN_TIMEOUT_SENTENCE, "Pārāk ilgas neaktivitātes dēļ jūsu pierakstīšanās vairs nav spēkā; pierakstieties vēlreiz.") \
    X(lv, NGINX_NO_RESPONSE_TITLE, "Savienojums pārtraukts bez atbildes") \
    X(lv, NGINX_NO_RESPONSE_SENTENCE, "Serveris pārtrauca savienojumu bez atbildes, jo tā tas noraida nevēlamus pieprasījumus.") \
    X(lv, IIS_RETRY_WITH_TITLE, "Mēģiniet vēlreiz ar papildu informāciju") \
    X(lv, IIS_RETRY_WITH_SENTENCE, "Lai izpildītu pieprasījumu, serverim vajadzīga papildu informācija; pievienojiet to un mēģiniet vēlreiz.") \
    X(lv, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "Nav pieejams juridisku iemeslu dēļ") \
    X(lv, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "Serveris to nedrīkst rādīt juridiskas prasības dēļ.") \
    X(lv, IIS_REDIRECT_TITLE, "Izmantojiet citu serveri") \
    X(lv, IIS_REDIRECT_SENTENCE, "Jūsu pastkaste atrodas citā serverī vai ir labāk sasniedzama caur citu; jūsu programmai vajadzētu izmantot to serveri.") \
    X(lv, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "Pieprasījuma galvene ir pārāk liela") \
    X(lv, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "Kāda pieprasījuma galvenes rinda vai visa galvene ir lielāka, nekā serveris pieļauj; var palīdzēt sīkdatņu dzēšana.") \
    X(lv, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "Klienta sertifikāta kļūda") \
    X(lv, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "Jūsu programmas uzrādītais sertifikāts nav derīgs.") \
    X(lv, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "Nepieciešams klienta sertifikāts") \
    X(lv, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "Serveris prasa klienta sertifikātu, taču jūsu programma to neuzrādīja.") \
    X(lv, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "HTTP nosūtīts uz HTTPS portu") \
    X(lv, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "Pieprasījums pienāca nešifrēts portā, kas paredzēts šifrētiem savienojumiem; izmantojiet adresi, kas sākas ar https.") \
    X(lv, NGINX_INVALID_HOST_TITLE, "Nederīgs saimniekdatora nosaukums") \
    X(lv, NGINX_INVALID_HOST_SENTENCE, "Saimniekdatora nosaukums pieprasījumā nav derīgs; pārbaudiet, vai adrese ir uzrakstīta pareizi.") \
    X(lv, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "Klients pārtrauca savienojumu") \
    X(lv, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "Klients pārtrauca savienojumu, pirms serveris bija atbildējis.") \

#endif
