/* http4xx_text_pl.h - the texts of http4xx_text.h in polski (pl).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:1a5543cb0918258f
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_PL_H_
#define HTTP4XX_TEXT_PL_H_

#define HTTP4XX_TEXT_PL_(x) \
    x(pl, tag, "pl") \
    x(pl, language, "polski") \
    x(pl, direction, "ltr") \
    x(pl, official, "oficjalny") \
    x(pl, unofficial_before, "nieoficjalny (") \
    x(pl, unofficial_after, ")") \
    x(pl, substatus, "kody podstanu") \
    x(pl, title, "Błędy po stronie klienta") \
    x(pl, sentence, "Kody od 400 do 499 oznaczają, że zdaniem serwera błąd leży po stronie klienta: w adresie, w zawartości albo w zakresie jego uprawnień.") \
    x(pl, BAD_REQUEST_title, "Nieprawidłowe żądanie") \
    x(pl, BAD_REQUEST_sentence, "Serwer nie zrozumiał żądania, ponieważ było ono błędnie zbudowane lub niekompletne.") \
    x(pl, UNAUTHORIZED_title, "Wymagane logowanie") \
    x(pl, UNAUTHORIZED_sentence, "Aby to zobaczyć, musisz się zalogować, na przykład podając poprawną nazwę użytkownika i hasło.") \
    x(pl, PAYMENT_REQUIRED_title, "Wymagana płatność") \
    x(pl, PAYMENT_REQUIRED_sentence, "Ten zasób jest dostępny tylko dla osób, które za niego zapłaciły.") \
    x(pl, FORBIDDEN_title, "Dostęp zabroniony") \
    x(pl, FORBIDDEN_sentence, "Serwer zrozumiał żądanie, ale nie masz uprawnień, by to zrobić lub zobaczyć.") \
    x(pl, NOT_FOUND_title, "Nie znaleziono") \
    x(pl, NOT_FOUND_sentence, "Pod tym adresem nic nie znaleziono; sprawdź, czy jest poprawnie wpisany, albo zacznij szukać od strony głównej.") \
    x(pl, METHOD_NOT_ALLOWED_title, "Niedozwolona metoda") \
    x(pl, METHOD_NOT_ALLOWED_sentence, "Zasób istnieje, ale nie można go użyć w żądany sposób.") \
    x(pl, NOT_ACCEPTABLE_title, "Brak odpowiedniej wersji") \
    x(pl, NOT_ACCEPTABLE_sentence, "Zasób nie jest dostępny w żadnym formacie ani języku akceptowanym przez używany program.") \
    x(pl, PROXY_AUTHENTICATION_REQUIRED_title, "Wymagane logowanie do serwera proxy") \
    x(pl, PROXY_AUTHENTICATION_REQUIRED_sentence, "Musisz się zalogować do serwera proxy, zanim przepuści on żądanie.") \
    x(pl, REQUEST_TIMEOUT_title, "Przekroczono limit czasu żądania") \
    x(pl, REQUEST_TIMEOUT_sentence, "Serwer przestał czekać, ponieważ żądanie docierało zbyt długo; możesz wysłać je ponownie.") \
    x(pl, CONFLICT_title, "Konflikt") \
    x(pl, CONFLICT_sentence, "Żądanie jest sprzeczne z bieżącym stanem zasobu; pobierz najnowszą wersję i spróbuj ponownie.") \
    x(pl, GONE_title, "Usunięto na stałe") \
    x(pl, GONE_sentence, "To, co się tu znajdowało, zostało usunięte na stałe, dlatego prowadzące tu linki należy skasować.") \
    x(pl, LENGTH_REQUIRED_title, "Wymagana długość zawartości") \
    x(pl, LENGTH_REQUIRED_sentence, "Serwer przyjmie żądanie dopiero wtedy, gdy będzie w nim podana długość jego zawartości.") \
    x(pl, PRECONDITION_FAILED_title, "Niespełniony warunek wstępny") \
    x(pl, PRECONDITION_FAILED_sentence, "Warunek podany w żądaniu nie został spełniony, na przykład dlatego, że zasób w międzyczasie się zmienił.") \
    x(pl, CONTENT_TOO_LARGE_title, "Zbyt duża zawartość") \
    x(pl, CONTENT_TOO_LARGE_sentence, "Wysłane dane są większe, niż serwer zgadza się przyjąć; spróbuj wysłać coś mniejszego.") \
    x(pl, URI_TOO_LONG_title, "Zbyt długi adres") \
    x(pl, URI_TOO_LONG_sentence, "Adres w żądaniu jest dłuższy, niż dopuszcza serwer.") \
    x(pl, UNSUPPORTED_MEDIA_TYPE_title, "Nieobsługiwany typ mediów") \
    x(pl, UNSUPPORTED_MEDIA_TYPE_sentence, "Serwer nie obsługuje formatu wysłanych danych.") \
    x(pl, RANGE_NOT_SATISFIABLE_title, "Niedostępny zakres") \
    x(pl, RANGE_NOT_SATISFIABLE_sentence, "Żądany fragment zasobu nie istnieje; może wykraczać poza jego koniec.") \
    x(pl, EXPECTATION_FAILED_title, "Niespełnione oczekiwanie") \
    x(pl, EXPECTATION_FAILED_sentence, "Serwer nie może spełnić oczekiwania podanego w żądaniu.") \
    x(pl, IM_A_TEAPOT_title, "Jestem czajnikiem") \
    x(pl, IM_A_TEAPOT_sentence, "Serwer odmawia parzenia kawy, bo jest czajnikiem: małym, pękatym i nieugiętym.") \
    x(pl, MISDIRECTED_REQUEST_title, "Niewłaściwy serwer") \
    x(pl, MISDIRECTED_REQUEST_sentence, "Żądanie trafiło do serwera, który nie obsługuje tego adresu; spróbuj ponownie przez nowe połączenie.") \
    x(pl, UNPROCESSABLE_CONTENT_title, "Nie można przetworzyć zawartości") \
    x(pl, UNPROCESSABLE_CONTENT_sentence, "Serwer zrozumiał format wysłanych danych, ale coś w nich jest nieprawidłowe.") \
    x(pl, LOCKED_title, "Zasób zablokowany") \
    x(pl, LOCKED_sentence, "Zasób jest zablokowany i trzeba go odblokować, zanim będzie można go zmienić.") \
    x(pl, FAILED_DEPENDENCY_title, "Błąd zależności") \
    x(pl, FAILED_DEPENDENCY_sentence, "Żądanie nie mogło zostać wykonane, ponieważ nie powiodło się inne, od którego ono zależy.") \
    x(pl, TOO_EARLY_title, "Za wcześnie") \
    x(pl, TOO_EARLY_sentence, "Serwer nie chce obsłużyć żądania, które może być powtórzeniem wcześniejszego; używany program powinien wysłać je ponownie, gdy połączenie będzie zabezpieczone.") \
    x(pl, UPGRADE_REQUIRED_title, "Wymagana zmiana protokołu") \
    x(pl, UPGRADE_REQUIRED_sentence, "Serwer odpowiada na to żądanie tylko za pośrednictwem innego protokołu, na który używany program musi się przełączyć.") \
    x(pl, PRECONDITION_REQUIRED_title, "Wymagany warunek wstępny") \
    x(pl, PRECONDITION_REQUIRED_sentence, "Serwer wymaga, aby w żądaniu podano, której wersji ono dotyczy, tak by nikt nie nadpisał cudzych zmian.") \
    x(pl, TOO_MANY_REQUESTS_title, "Zbyt wiele żądań") \
    x(pl, TOO_MANY_REQUESTS_sentence, "W krótkim czasie wysłano zbyt wiele żądań; odczekaj chwilę, zanim spróbujesz ponownie.") \
    x(pl, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "Zbyt duże pola nagłówka") \
    x(pl, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "Pola nagłówka żądania są zbyt duże; może pomóc usunięcie plików cookie tej witryny.") \
    x(pl, IIS_LOGIN_TIMEOUT_title, "Sesja wygasła") \
    x(pl, IIS_LOGIN_TIMEOUT_sentence, "Wylogowano cię z powodu zbyt długiej bezczynności; zaloguj się ponownie.") \
    x(pl, NGINX_NO_RESPONSE_title, "Połączenie zamknięte bez odpowiedzi") \
    x(pl, NGINX_NO_RESPONSE_sentence, "Serwer zamknął połączenie bez odpowiedzi; w ten sposób odrzuca niepożądane żądania.") \
    x(pl, IIS_RETRY_WITH_title, "Ponów próbę z dodatkowymi informacjami") \
    x(pl, IIS_RETRY_WITH_sentence, "Serwer potrzebuje więcej informacji, aby wykonać żądanie; podaj je i spróbuj ponownie.") \
    x(pl, UNAVAILABLE_FOR_LEGAL_REASONS_title, "Niedostępne ze względów prawnych") \
    x(pl, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "Serwer nie może tego wyświetlić ze względu na wymóg prawny.") \
    x(pl, IIS_REDIRECT_title, "Użyj innego serwera") \
    x(pl, IIS_REDIRECT_sentence, "Twoja skrzynka pocztowa jest na innym serwerze lub łatwiej do niej dotrzeć przez inny; używany program powinien się łączyć właśnie z nim.") \
    x(pl, NGINX_REQUEST_HEADER_TOO_LARGE_title, "Zbyt duży nagłówek żądania") \
    x(pl, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "Wiersz nagłówka żądania lub cały nagłówek jest większy, niż dopuszcza serwer; może pomóc usunięcie plików cookie.") \
    x(pl, NGINX_SSL_CERTIFICATE_ERROR_title, "Błąd certyfikatu klienta") \
    x(pl, NGINX_SSL_CERTIFICATE_ERROR_sentence, "Certyfikat przedstawiony przez używany program jest nieprawidłowy.") \
    x(pl, NGINX_SSL_CERTIFICATE_REQUIRED_title, "Wymagany certyfikat klienta") \
    x(pl, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "Serwer wymaga certyfikatu klienta, a używany program żadnego nie przedstawił.") \
    x(pl, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "Żądanie HTTP wysłane do portu HTTPS") \
    x(pl, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "Niezaszyfrowane żądanie trafiło do portu przeznaczonego dla połączeń szyfrowanych; użyj adresu zaczynającego się od https.") \
    x(pl, NGINX_INVALID_HOST_title, "Nieprawidłowa nazwa hosta") \
    x(pl, NGINX_INVALID_HOST_sentence, "Nazwa hosta w żądaniu jest nieprawidłowa; sprawdź, czy adres jest poprawnie wpisany.") \
    x(pl, NGINX_CLIENT_CLOSED_REQUEST_title, "Klient zamknął połączenie") \
    x(pl, NGINX_CLIENT_CLOSED_REQUEST_sentence, "Klient zamknął połączenie, zanim serwer odpowiedział.") \
    x(pl, sub_400_1_IIS, "Nieprawidłowy nagłówek Destination") \
    x(pl, sub_400_2_IIS, "Nieprawidłowy nagłówek Depth") \
    x(pl, sub_400_3_IIS, "Nieprawidłowy nagłówek If") \
    x(pl, sub_400_4_IIS, "Nieprawidłowy nagłówek Overwrite") \
    x(pl, sub_400_5_IIS, "Nieprawidłowy nagłówek Translate") \
    x(pl, sub_400_6_IIS, "Nieprawidłowa zawartość żądania") \
    x(pl, sub_400_7_IIS, "Nieprawidłowa długość zawartości") \
    x(pl, sub_400_8_IIS, "Nieprawidłowy limit czasu") \
    x(pl, sub_400_9_IIS, "Nieprawidłowy token blokady") \
    x(pl, sub_400_10_IIS, "Nieprawidłowy nagłówek X-Forwarded-For (XFF)") \
    x(pl, sub_400_11_IIS, "Nieprawidłowe żądanie WebSocket") \
    x(pl, sub_400_601_IIS, "Błędne żądanie klienta (ARR)") \
    x(pl, sub_400_602_IIS, "Nieprawidłowy format czasu (ARR)") \
    x(pl, sub_400_603_IIS, "Nie można odczytać zakresu (ARR)") \
    x(pl, sub_400_604_IIS, "Klient się rozłączył (ARR)") \
    x(pl, sub_400_605_IIS, "Osiągnięto maksymalną liczbę przekazań (ARR)") \
    x(pl, sub_400_606_IIS, "Błąd asynchronicznego zakończenia operacji (ARR)") \
    x(pl, sub_401_1_IIS, "Logowanie nie powiodło się") \
    x(pl, sub_401_2_IIS, "Logowanie nie powiodło się z powodu konfiguracji serwera") \
    x(pl, sub_401_3_IIS, "Brak autoryzacji z powodu listy kontroli dostępu (ACL) zasobu") \
    x(pl, sub_401_4_IIS, "Autoryzacja odrzucona przez filtr") \
    x(pl, sub_401_5_IIS, "Autoryzacja odrzucona przez aplikację ISAPI lub CGI") \
    x(pl, sub_401_7_IIS, "Odmowa dostępu zgodnie z zasadami autoryzacji adresów URL na serwerze WWW") \
    x(pl, sub_401_501_IIS, "Odmowa dostępu: osiągnięto limit równoczesnych żądań") \
    x(pl, sub_401_502_IIS, "Odmowa dostępu: osiągnięto limit żądań w jednostce czasu") \
    x(pl, sub_401_503_IIS, "Odmowa dostępu: adres IP jest zablokowany") \
    x(pl, sub_401_504_IIS, "Odmowa dostępu: nazwa hosta jest zablokowana") \
    x(pl, sub_403_1_IIS, "Wykonywanie jest zabronione") \
    x(pl, sub_403_2_IIS, "Odczyt jest zabroniony") \
    x(pl, sub_403_3_IIS, "Zapis jest zabroniony") \
    x(pl, sub_403_4_IIS, "Wymagany protokół SSL") \
    x(pl, sub_403_5_IIS, "Wymagane 128-bitowe szyfrowanie SSL") \
    x(pl, sub_403_6_IIS, "Adres IP został odrzucony") \
    x(pl, sub_403_7_IIS, "Wymagany certyfikat klienta") \
    x(pl, sub_403_8_IIS, "Odmowa dostępu do witryny") \
    x(pl, sub_403_9_IIS, "Zbyt wiele równoczesnych połączeń") \
    x(pl, sub_403_10_IIS, "Dostęp zabroniony: odmowa prawa do wykonywania") \
    x(pl, sub_403_11_IIS, "Dostęp zabroniony: hasło zostało zmienione") \
    x(pl, sub_403_12_IIS, "Odmowa dostępu ze strony mechanizmu mapowania certyfikatów") \
    x(pl, sub_403_13_IIS, "Certyfikat klienta został unieważniony") \
    x(pl, sub_403_14_IIS, "Odmowa wyświetlenia zawartości katalogu") \
    x(pl, sub_403_15_IIS, "Przekroczono liczbę licencji dostępu klienta") \
    x(pl, sub_403_16_IIS, "Certyfikat klienta jest niezaufany lub nieprawidłowy") \
    x(pl, sub_403_17_IIS, "Certyfikat klienta wygasł lub nie jest jeszcze ważny") \
    x(pl, sub_403_18_IIS, "Nie można wykonać żądanego adresu URL w bieżącej puli aplikacji") \
    x(pl, sub_403_19_IIS, "Nie można wykonywać aplikacji CGI dla klienta w tej puli aplikacji") \
    x(pl, sub_403_20_IIS, "Dostęp zabroniony: logowanie Passport nie powiodło się") \
    x(pl, sub_403_21_IIS, "Dostęp zabroniony: odmowa dostępu do kodu źródłowego") \
    x(pl, sub_403_22_IIS, "Dostęp zabroniony: nieograniczona głębokość jest niedozwolona") \
    x(pl, sub_403_501_IIS, "Dostęp zabroniony: osiągnięto limit równoczesnych żądań") \
    x(pl, sub_403_502_IIS, "Dostęp zabroniony: osiągnięto limit żądań w jednostce czasu") \
    x(pl, sub_403_503_IIS, "Dostęp zabroniony: adres IP jest zablokowany") \
    x(pl, sub_403_504_IIS, "Dostęp zabroniony: nazwa hosta jest zablokowana") \
    x(pl, sub_404_0_IIS, "Nie znaleziono") \
    x(pl, sub_404_1_IIS, "Nie znaleziono witryny") \
    x(pl, sub_404_2_IIS, "Zablokowane przez ograniczenie ISAPI lub CGI") \
    x(pl, sub_404_3_IIS, "Zablokowane przez ograniczenie typów MIME") \
    x(pl, sub_404_4_IIS, "Nie skonfigurowano programu obsługi") \
    x(pl, sub_404_5_IIS, "Odrzucono zgodnie z konfiguracją filtrowania żądań") \
    x(pl, sub_404_6_IIS, "Metoda została odrzucona") \
    x(pl, sub_404_7_IIS, "Rozszerzenie nazwy pliku zostało odrzucone") \
    x(pl, sub_404_8_IIS, "Ukryta przestrzeń nazw") \
    x(pl, sub_404_9_IIS, "Plik ma atrybut ukrycia") \
    x(pl, sub_404_10_IIS, "Zbyt długi nagłówek żądania") \
    x(pl, sub_404_11_IIS, "Podwójna sekwencja ucieczki w żądaniu") \
    x(pl, sub_404_12_IIS, "Znaki spoza ASCII w żądaniu") \
    x(pl, sub_404_13_IIS, "Zbyt duża długość zawartości") \
    x(pl, sub_404_14_IIS, "Zbyt długi adres URL żądania") \
    x(pl, sub_404_15_IIS, "Zbyt długi ciąg zapytania") \
    x(pl, sub_404_16_IIS, "Żądanie WebDAV wysłane do programu obsługi plików statycznych") \
    x(pl, sub_404_17_IIS, "Zawartość dynamiczna przypisana do programu obsługi plików statycznych") \
    x(pl, sub_404_18_IIS, "Sekwencja znaków w ciągu zapytania została odrzucona") \
    x(pl, sub_404_19_IIS, "Odrzucono na podstawie reguły filtrowania") \
    x(pl, sub_404_20_IIS, "Zbyt wiele segmentów w adresie URL") \
    x(pl, sub_404_21_IIS, "PHP nie jest zainstalowane") \
    x(pl, sub_404_22_IIS, "ASP.NET nie jest zainstalowane") \
    x(pl, sub_404_23_IIS, "ASP.NET Web Pages nie jest zainstalowane") \
    x(pl, sub_404_501_IIS, "Nie znaleziono: osiągnięto limit równoczesnych żądań") \
    x(pl, sub_404_502_IIS, "Nie znaleziono: osiągnięto limit żądań w jednostce czasu") \
    x(pl, sub_404_503_IIS, "Nie znaleziono: adres IP jest zablokowany") \
    x(pl, sub_404_504_IIS, "Nie znaleziono: nazwa hosta jest zablokowana") \
    x(pl, sub_405_0_IIS, "Niedozwolona metoda") \
    x(pl, sub_406_0_IIS, "Brak odpowiedniej wersji") \
    x(pl, sub_408_0_IIS, "Przekroczono limit czasu żądania") \
    x(pl, sub_412_0_IIS, "Niespełniony warunek wstępny") \
    x(pl, sub_413_0_IIS, "Zbyt duża zawartość żądania") \
    x(pl, sub_413_1_IIS, "Zbyt duża długość zawartości") \

#endif
