/* http4xx_text_lv.h - the texts of http4xx_text.h in latviešu (lv).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:dc9734f1f6521ffe
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_LV_H_
#define HTTP4XX_TEXT_LV_H_

#define HTTP4XX_TEXT_LV_(x) \
    x(lv, tag, "lv") \
    x(lv, language, "latviešu") \
    x(lv, direction, "ltr") \
    x(lv, official, "oficiāls") \
    x(lv, unofficial_before, "neoficiāls (") \
    x(lv, unofficial_after, ")") \
    x(lv, substatus, "apakšstatusa kodi") \
    x(lv, title, "Klienta kļūdas") \
    x(lv, sentence, "Kodi no 400 līdz 499 nozīmē, ka servera ieskatā kļūda ir klienta pusē: adresē, saturā vai tajā, ko klientam ir atļauts darīt.") \
    x(lv, BAD_REQUEST_title, "Nederīgs pieprasījums") \
    x(lv, BAD_REQUEST_sentence, "Serveris nesaprata pieprasījumu, jo tas bija nepareizi veidots vai nepilnīgs.") \
    x(lv, UNAUTHORIZED_title, "Nepieciešama pierakstīšanās") \
    x(lv, UNAUTHORIZED_sentence, "Lai to redzētu, jums ir jāpierakstās, piemēram, ar derīgu lietotājvārdu un paroli.") \
    x(lv, PAYMENT_REQUIRED_title, "Nepieciešams maksājums") \
    x(lv, PAYMENT_REQUIRED_sentence, "Tas ir pieejams tikai tiem, kas par to ir samaksājuši.") \
    x(lv, FORBIDDEN_title, "Piekļuve liegta") \
    x(lv, FORBIDDEN_sentence, "Serveris saprata pieprasījumu, taču jums nav atļauts to darīt vai redzēt.") \
    x(lv, NOT_FOUND_title, "Nav atrasts") \
    x(lv, NOT_FOUND_sentence, "Šajā adresē nekas netika atrasts; pārbaudiet, vai tā ir uzrakstīta pareizi, vai arī meklējiet sākumlapā.") \
    x(lv, METHOD_NOT_ALLOWED_title, "Metode nav atļauta") \
    x(lv, METHOD_NOT_ALLOWED_sentence, "Resurss pastāv, taču to nevar izmantot pieprasītajā veidā.") \
    x(lv, NOT_ACCEPTABLE_title, "Nav piemērotas versijas") \
    x(lv, NOT_ACCEPTABLE_sentence, "Resurss nav pieejams nevienā formātā vai valodā, ko pieņem jūsu programma.") \
    x(lv, PROXY_AUTHENTICATION_REQUIRED_title, "Jāpierakstās starpniekserverī") \
    x(lv, PROXY_AUTHENTICATION_REQUIRED_sentence, "Pirms pieprasījums var iziet caur starpniekserveri, jums tajā ir jāpierakstās.") \
    x(lv, REQUEST_TIMEOUT_title, "Pieprasījuma noildze") \
    x(lv, REQUEST_TIMEOUT_sentence, "Serveris beidza gaidīt, jo pieprasījums pārāk ilgi nepienāca; varat to nosūtīt vēlreiz.") \
    x(lv, CONFLICT_title, "Konflikts") \
    x(lv, CONFLICT_sentence, "Pieprasījums ir pretrunā ar resursa pašreizējo stāvokli; iegūstiet jaunāko versiju un mēģiniet vēlreiz.") \
    x(lv, GONE_title, "Neatgriezeniski noņemts") \
    x(lv, GONE_sentence, "Tas, kas šeit atradās, ir neatgriezeniski noņemts, tāpēc saites uz šejieni vajadzētu izdzēst.") \
    x(lv, LENGTH_REQUIRED_title, "Jānorāda garums") \
    x(lv, LENGTH_REQUIRED_sentence, "Serveris vēlas zināt, cik garš ir pieprasījuma saturs, pirms to pieņem.") \
    x(lv, PRECONDITION_FAILED_title, "Nosacījums nav izpildīts") \
    x(lv, PRECONDITION_FAILED_sentence, "Kāds pieprasījumā norādīts nosacījums nav izpildīts, piemēram, tāpēc, ka resurss pa šo laiku ir mainījies.") \
    x(lv, CONTENT_TOO_LARGE_title, "Saturs ir pārāk liels") \
    x(lv, CONTENT_TOO_LARGE_sentence, "Nosūtītais saturs ir lielāks, nekā serveris ir gatavs pieņemt; mēģiniet ar kaut ko mazāku.") \
    x(lv, URI_TOO_LONG_title, "Adrese ir pārāk gara") \
    x(lv, URI_TOO_LONG_sentence, "Pieprasījuma adrese ir garāka, nekā serveris ir gatavs lasīt.") \
    x(lv, UNSUPPORTED_MEDIA_TYPE_title, "Satura veids netiek atbalstīts") \
    x(lv, UNSUPPORTED_MEDIA_TYPE_sentence, "Serveris neatbalsta nosūtītā satura formātu.") \
    x(lv, RANGE_NOT_SATISFIABLE_title, "Pieprasītās daļas nav") \
    x(lv, RANGE_NOT_SATISFIABLE_sentence, "Pieprasītā resursa daļa nepastāv; tā, iespējams, atrodas aiz resursa beigām.") \
    x(lv, EXPECTATION_FAILED_title, "Gaidīto nevar izpildīt") \
    x(lv, EXPECTATION_FAILED_sentence, "Serveris nevar izdarīt to, kas pieprasījumā norādīts kā gaidāms.") \
    x(lv, IM_A_TEAPOT_title, "Esmu tējkanna") \
    x(lv, IM_A_TEAPOT_sentence, "Serveris atsakās vārīt kafiju, jo tas ir tējkanna: maza, apaļa un nepielūdzama.") \
    x(lv, MISDIRECTED_REQUEST_title, "Nepareizais serveris") \
    x(lv, MISDIRECTED_REQUEST_sentence, "Pieprasījums nonāca serverī, kas neapkalpo šo adresi; mēģiniet vēlreiz, izmantojot jaunu savienojumu.") \
    x(lv, UNPROCESSABLE_CONTENT_title, "Saturu nevar apstrādāt") \
    x(lv, UNPROCESSABLE_CONTENT_sentence, "Serveris saprata nosūtītā satura formātu, taču kaut kas saturā nav derīgs.") \
    x(lv, LOCKED_title, "Bloķēts") \
    x(lv, LOCKED_sentence, "Resurss ir bloķēts, un pirms mainīšanas tas ir jāatbloķē.") \
    x(lv, FAILED_DEPENDENCY_title, "Saistītais pieprasījums neizdevās") \
    x(lv, FAILED_DEPENDENCY_sentence, "Pieprasījumu nevarēja izpildīt, jo neizdevās cits pieprasījums, no kura tas ir atkarīgs.") \
    x(lv, TOO_EARLY_title, "Pārāk agri") \
    x(lv, TOO_EARLY_sentence, "Serveris nevēlas apstrādāt pieprasījumu, kas varētu būt atkārtojums; jūsu programmai tas būtu jānosūta vēlreiz, kad savienojums būs drošs.") \
    x(lv, UPGRADE_REQUIRED_title, "Jāpāriet uz citu protokolu") \
    x(lv, UPGRADE_REQUIRED_sentence, "Uz šo pieprasījumu serveris atbild, tikai izmantojot citu protokolu, uz kuru jūsu programmai ir jāpāriet.") \
    x(lv, PRECONDITION_REQUIRED_title, "Jānorāda nosacījums") \
    x(lv, PRECONDITION_REQUIRED_sentence, "Serveris prasa pieprasījumā norādīt, uz kuru versiju tas attiecas, lai neviens nepārrakstītu citu veiktās izmaiņas.") \
    x(lv, TOO_MANY_REQUESTS_title, "Pārāk daudz pieprasījumu") \
    x(lv, TOO_MANY_REQUESTS_sentence, "Īsā laikā no jums saņemts pārāk daudz pieprasījumu; mazliet uzgaidiet, pirms mēģināt vēlreiz.") \
    x(lv, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "Galvenes lauki ir pārāk lieli") \
    x(lv, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "Pieprasījuma galvenes lauki ir pārāk lieli; var palīdzēt šīs vietnes sīkdatņu dzēšana.") \
    x(lv, IIS_LOGIN_TIMEOUT_title, "Sesija ir beigusies") \
    x(lv, IIS_LOGIN_TIMEOUT_sentence, "Pārāk ilgas neaktivitātes dēļ jūsu pierakstīšanās vairs nav spēkā; pierakstieties vēlreiz.") \
    x(lv, NGINX_NO_RESPONSE_title, "Savienojums pārtraukts bez atbildes") \
    x(lv, NGINX_NO_RESPONSE_sentence, "Serveris pārtrauca savienojumu bez atbildes, jo tā tas noraida nevēlamus pieprasījumus.") \
    x(lv, IIS_RETRY_WITH_title, "Mēģiniet vēlreiz ar papildu informāciju") \
    x(lv, IIS_RETRY_WITH_sentence, "Lai izpildītu pieprasījumu, serverim vajadzīga papildu informācija; pievienojiet to un mēģiniet vēlreiz.") \
    x(lv, UNAVAILABLE_FOR_LEGAL_REASONS_title, "Nav pieejams juridisku iemeslu dēļ") \
    x(lv, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "Serveris to nedrīkst rādīt juridiskas prasības dēļ.") \
    x(lv, IIS_REDIRECT_title, "Izmantojiet citu serveri") \
    x(lv, IIS_REDIRECT_sentence, "Jūsu pastkaste atrodas citā serverī vai ir labāk sasniedzama caur citu; jūsu programmai vajadzētu izmantot to serveri.") \
    x(lv, NGINX_REQUEST_HEADER_TOO_LARGE_title, "Pieprasījuma galvene ir pārāk liela") \
    x(lv, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "Kāda pieprasījuma galvenes rinda vai visa galvene ir lielāka, nekā serveris pieļauj; var palīdzēt sīkdatņu dzēšana.") \
    x(lv, NGINX_SSL_CERTIFICATE_ERROR_title, "Klienta sertifikāta kļūda") \
    x(lv, NGINX_SSL_CERTIFICATE_ERROR_sentence, "Jūsu programmas uzrādītais sertifikāts nav derīgs.") \
    x(lv, NGINX_SSL_CERTIFICATE_REQUIRED_title, "Nepieciešams klienta sertifikāts") \
    x(lv, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "Serveris prasa klienta sertifikātu, taču jūsu programma to neuzrādīja.") \
    x(lv, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "HTTP nosūtīts uz HTTPS portu") \
    x(lv, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "Pieprasījums pienāca nešifrēts portā, kas paredzēts šifrētiem savienojumiem; izmantojiet adresi, kas sākas ar https.") \
    x(lv, NGINX_INVALID_HOST_title, "Nederīgs saimniekdatora nosaukums") \
    x(lv, NGINX_INVALID_HOST_sentence, "Saimniekdatora nosaukums pieprasījumā nav derīgs; pārbaudiet, vai adrese ir uzrakstīta pareizi.") \
    x(lv, NGINX_CLIENT_CLOSED_REQUEST_title, "Klients pārtrauca savienojumu") \
    x(lv, NGINX_CLIENT_CLOSED_REQUEST_sentence, "Klients pārtrauca savienojumu, pirms serveris bija atbildējis.") \

#endif
