/* http4xx_text_pl.h - the texts of http4xx_text.h in polski (pl).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_PL_H_
#define HTTP4XX_TEXT_PL_H_

#define HTTP4XX_TEXT_PL_(X) \
    X(pl, TAG, "pl") \
    X(pl, LANGUAGE, "polski") \
    X(pl, DIRECTION, "ltr") \
    X(pl, OFFICIAL, "oficjalny") \
    X(pl, UNOFFICIAL_BEFORE, "nieoficjalny (") \
    X(pl, UNOFFICIAL_AFTER, ")") \
    X(pl, SUBSTATUS, "kody podstanu") \
    X(pl, TITLE, "Błędy po stronie klienta") \
    X(pl, SENTENCE, "Kody od 400 do 499 oznaczają, że zdaniem serwera błąd leży po stronie klienta: w adresie, w zawartości albo w zakresie jego uprawnień.") \
    X(pl, BAD_REQUEST_TITLE, "Nieprawidłowe żądanie") \
    X(pl, BAD_REQUEST_SENTENCE, "Serwer nie zrozumiał żądania, ponieważ było ono błędnie zbudowane lub niekompletne.") \
    X(pl, UNAUTHORIZED_TITLE, "Wymagane logowanie") \
    X(pl, UNAUTHORIZED_SENTENCE, "Aby to zobaczyć, musisz się zalogować, na przykład podając poprawną nazwę użytkownika i hasło.") \
    X(pl, PAYMENT_REQUIRED_TITLE, "Wymagana płatność") \
    X(pl, PAYMENT_REQUIRED_SENTENCE, "Ten zasób jest dostępny tylko dla osób, które za niego zapłaciły.") \
    X(pl, FORBIDDEN_TITLE, "Dostęp zabroniony") \
    X(pl, FORBIDDEN_SENTENCE, "Serwer zrozumiał żądanie, ale nie masz uprawnień, by to zrobić lub zobaczyć.") \
    X(pl, NOT_FOUND_TITLE, "Nie znaleziono") \
    X(pl, NOT_FOUND_SENTENCE, "Pod tym adresem nic nie znaleziono; sprawdź, czy jest poprawnie wpisany, albo zacznij szukać od strony głównej.") \
    X(pl, METHOD_NOT_ALLOWED_TITLE, "Niedozwolona metoda") \
    X(pl, METHOD_NOT_ALLOWED_SENTENCE, "Zasób istnieje, ale nie można go użyć w żądany sposób.") \
    X(pl, NOT_ACCEPTABLE_TITLE, "Brak odpowiedniej wersji") \
    X(pl, NOT_ACCEPTABLE_SENTENCE, "Zasób nie jest dostępny w żadnym formacie ani języku akceptowanym przez używany program.") \
    X(pl, PROXY_AUTHENTICATION_REQUIRED_TITLE, "Wymagane logowanie do serwera proxy") \
    X(pl, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "Musisz się zalogować do serwera proxy, zanim przepuści on żądanie.") \
    X(pl, REQUEST_TIMEOUT_TITLE, "Przekroczono limit czasu żądania") \
    X(pl, REQUEST_TIMEOUT_SENTENCE, "Serwer przestał czekać, ponieważ żądanie docierało zbyt długo; możesz wysłać je ponownie.") \
    X(pl, CONFLICT_TITLE, "Konflikt") \
    X(pl, CONFLICT_SENTENCE, "Żądanie jest sprzeczne z bieżącym stanem zasobu; pobierz najnowszą wersję i spróbuj ponownie.") \
    X(pl, GONE_TITLE, "Usunięto na stałe") \
    X(pl, GONE_SENTENCE, "To, co się tu znajdowało, zostało usunięte na stałe, dlatego prowadzące tu linki należy skasować.") \
    X(pl, LENGTH_REQUIRED_TITLE, "Wymagana długość zawartości") \
    X(pl, LENGTH_REQUIRED_SENTENCE, "Serwer przyjmie żądanie dopiero wtedy, gdy będzie w nim podana długość jego zawartości.") \
    X(pl, PRECONDITION_FAILED_TITLE, "Niespełniony warunek wstępny") \
    X(pl, PRECONDITION_FAILED_SENTENCE, "Warunek podany w żądaniu nie został spełniony, na przykład dlatego, że zasób w międzyczasie się zmienił.") \
    X(pl, CONTENT_TOO_LARGE_TITLE, "Zbyt duża zawartość") \
    X(pl, CONTENT_TOO_LARGE_SENTENCE, "Wysłane dane są większe, niż serwer zgadza się przyjąć; spróbuj wysłać coś mniejszego.") \
    X(pl, URI_TOO_LONG_TITLE, "Zbyt długi adres") \
    X(pl, URI_TOO_LONG_SENTENCE, "Adres w żądaniu jest dłuższy, niż dopuszcza serwer.") \
    X(pl, UNSUPPORTED_MEDIA_TYPE_TITLE, "Nieobsługiwany typ mediów") \
    X(pl, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "Serwer nie obsługuje formatu wysłanych danych.") \
    X(pl, RANGE_NOT_SATISFIABLE_TITLE, "Niedostępny zakres") \
    X(pl, RANGE_NOT_SATISFIABLE_SENTENCE, "Żądany fragment zasobu nie istnieje; może wykraczać poza jego koniec.") \
    X(pl, EXPECTATION_FAILED_TITLE, "Niespełnione oczekiwanie") \
    X(pl, EXPECTATION_FAILED_SENTENCE, "Serwer nie może spełnić oczekiwania podanego w żądaniu.") \
    X(pl, IM_A_TEAPOT_TITLE, "Jestem czajnikiem") \
    X(pl, IM_A_TEAPOT_SENTENCE, "Serwer odmawia parzenia kawy, bo jest czajnikiem: małym, pękatym i nieugiętym.") \
    X(pl, MISDIRECTED_REQUEST_TITLE, "Niewłaściwy serwer") \
    X(pl, MISDIRECTED_REQUEST_SENTENCE, "Żądanie trafiło do serwera, który nie obsługuje tego adresu; spróbuj ponownie przez nowe połączenie.") \
    X(pl, UNPROCESSABLE_CONTENT_TITLE, "Nie można przetworzyć zawartości") \
    X(pl, UNPROCESSABLE_CONTENT_SENTENCE, "Serwer zrozumiał format wysłanych danych, ale coś w nich jest nieprawidłowe.") \
    X(pl, LOCKED_TITLE, "Zasób zablokowany") \
    X(pl, LOCKED_SENTENCE, "Zasób jest zablokowany i trzeba go odblokować, zanim będzie można go zmienić.") \
    X(pl, FAILED_DEPENDENCY_TITLE, "Błąd zależności") \
    X(pl, FAILED_DEPENDENCY_SENTENCE, "Żądanie nie mogło zostać wykonane, ponieważ nie powiodło się inne, od którego ono zależy.") \
    X(pl, TOO_EARLY_TITLE, "Za wcześnie") \
    X(pl, TOO_EARLY_SENTENCE, "Serwer nie chce obsłużyć żądania, które może być powtórzeniem wcześniejszego; używany program powinien wysłać je ponownie, gdy połączenie będzie zabezpieczone.") \
    X(pl, UPGRADE_REQUIRED_TITLE, "Wymagana zmiana protokołu") \
    X(pl, UPGRADE_REQUIRED_SENTENCE, "Serwer odpowiada na to żądanie tylko za pośrednictwem innego protokołu, na który używany program musi się przełączyć.") \
    X(pl, PRECONDITION_REQUIRED_TITLE, "Wymagany warunek wstępny") \
    X(pl, PRECONDITION_REQUIRED_SENTENCE, "Serwer wymaga, aby w żądaniu podano, której wersji ono dotyczy, tak by nikt nie nadpisał cudzych zmian.") \
    X(pl, TOO_MANY_REQUESTS_TITLE, "Zbyt wiele żądań") \
    X(pl, TOO_MANY_REQUESTS_SENTENCE, "W krótkim czasie wysłano zbyt wiele żądań; odczekaj chwilę, zanim spróbujesz ponownie.") \
    X(pl, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "Zbyt duże pola nagłówka") \
    X(pl, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "Pola nagłówka żądania są zbyt duże; może pomóc usunięcie plików cookie tej witryny.") \
    X(pl, IIS_LOGIN_TIMEOUT_TITLE, "Sesja wygasła") \
    X(pl, IIS_LOGIN_TIMEOUT_SENTENCE, "Wylogowano cię z powodu zbyt długiej bezczynności; zaloguj się ponownie.") \
    X(pl, NGINX_NO_RESPONSE_TITLE, "Połączenie zamknięte bez odpowiedzi") \
    X(pl, NGINX_NO_RESPONSE_SENTENCE, "Serwer zamknął połączenie bez odpowiedzi; w ten sposób odrzuca niepożądane żądania.") \
    X(pl, IIS_RETRY_WITH_TITLE, "Ponów próbę z dodatkowymi informacjami") \
    X(pl, IIS_RETRY_WITH_SENTENCE, "Serwer potrzebuje więcej informacji, aby wykonać żądanie; podaj je i spróbuj ponownie.") \
    X(pl, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "Niedostępne ze względów prawnych") \
    X(pl, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "Serwer nie może tego wyświetlić ze względu na wymóg prawny.") \
    X(pl, IIS_REDIRECT_TITLE, "Użyj innego serwera") \
    X(pl, IIS_REDIRECT_SENTENCE, "Twoja skrzynka pocztowa jest na innym serwerze lub łatwiej do niej dotrzeć przez inny; używany program powinien się łączyć właśnie z nim.") \
    X(pl, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "Zbyt duży nagłówek żądania") \
    X(pl, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "Wiersz nagłówka żądania lub cały nagłówek jest większy, niż dopuszcza serwer; może pomóc usunięcie plików cookie.") \
    X(pl, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "Błąd certyfikatu klienta") \
    X(pl, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "Certyfikat przedstawiony przez używany program jest nieprawidłowy.") \
    X(pl, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "Wymagany certyfikat klienta") \
    X(pl, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "Serwer wymaga certyfikatu klienta, a używany program żadnego nie przedstawił.") \
    X(pl, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "Żądanie HTTP wysłane do portu HTTPS") \
    X(pl, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "Niezaszyfrowane żądanie trafiło do portu przeznaczonego dla połączeń szyfrowanych; użyj adresu zaczynającego się od https.") \
    X(pl, NGINX_INVALID_HOST_TITLE, "Nieprawidłowa nazwa hosta") \
    X(pl, NGINX_INVALID_HOST_SENTENCE, "Nazwa hosta w żądaniu jest nieprawidłowa; sprawdź, czy adres jest poprawnie wpisany.") \
    X(pl, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "Klient zamknął połączenie") \
    X(pl, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "Klient zamknął połączenie, zanim serwer odpowiedział.") \
    X(pl, SUB_400_1_IIS, "Nieprawidłowy nagłówek Destination") \
    X(pl, SUB_400_2_IIS, "Nieprawidłowy nagłówek Depth") \
    X(pl, SUB_400_3_IIS, "Nieprawidłowy nagłówek If") \
    X(pl, SUB_400_4_IIS, "Nieprawidłowy nagłówek Overwrite") \
    X(pl, SUB_400_5_IIS, "Nieprawidłowy nagłówek Translate") \
    X(pl, SUB_400_6_IIS, "Nieprawidłowa zawartość żądania") \
    X(pl, SUB_400_7_IIS, "Nieprawidłowa długość zawartości") \
    X(pl, SUB_400_8_IIS, "Nieprawidłowy limit czasu") \
    X(pl, SUB_400_9_IIS, "Nieprawidłowy token blokady") \
    X(pl, SUB_400_10_IIS, "Nieprawidłowy nagłówek X-Forwarded-For (XFF)") \
    X(pl, SUB_400_11_IIS, "Nieprawidłowe żądanie WebSocket") \
    X(pl, SUB_400_601_IIS, "Błędne żądanie klienta (ARR)") \
    X(pl, SUB_400_602_IIS, "Nieprawidłowy format czasu (ARR)") \
    X(pl, SUB_400_603_IIS, "Nie można odczytać zakresu (ARR)") \
    X(pl, SUB_400_604_IIS, "Klient się rozłączył (ARR)") \
    X(pl, SUB_400_605_IIS, "Osiągnięto maksymalną liczbę przekazań (ARR)") \
    X(pl, SUB_400_606_IIS, "Błąd asynchronicznego zakończenia operacji (ARR)") \
    X(pl, SUB_401_1_IIS, "Logowanie nie powiodło się") \
    X(pl, SUB_401_2_IIS, "Logowanie nie powiodło się z powodu konfiguracji serwera") \
    X(pl, SUB_401_3_IIS, "Brak autoryzacji z powodu listy kontroli dostępu (ACL) zasobu") \
    X(pl, SUB_401_4_IIS, "Autoryzacja odrzucona przez filtr") \
    X(pl, SUB_401_5_IIS, "Autoryzacja odrzucona przez aplikację ISAPI lub CGI") \
    X(pl, SUB_401_7_IIS, "Odmowa dostępu zgodnie z zasadami autoryzacji adresów URL na serwerze WWW") \
    X(pl, SUB_401_501_IIS, "Odmowa dostępu: osiągnięto limit równoczesnych żądań") \
    X(pl, SUB_401_502_IIS, "Odmowa dostępu: osiągnięto limit żądań w jednostce czasu") \
    X(pl, SUB_401_503_IIS, "Odmowa dostępu: adres IP jest zablokowany") \
    X(pl, SUB_401_504_IIS, "Odmowa dostępu: nazwa hosta jest zablokowana") \
    X(pl, SUB_403_1_IIS, "Wykonywanie jest zabronione") \
    X(pl, SUB_403_2_IIS, "Odczyt jest zabroniony") \
    X(pl, SUB_403_3_IIS, "Zapis jest zabroniony") \
    X(pl, SUB_403_4_IIS, "Wymagany protokół SSL") \
    X(pl, SUB_403_5_IIS, "Wymagane 128-bitowe szyfrowanie SSL") \
    X(pl, SUB_403_6_IIS, "Adres IP został odrzucony") \
    X(pl, SUB_403_7_IIS, "Wymagany certyfikat klienta") \
    X(pl, SUB_403_8_IIS, "Odmowa dostępu do witryny") \
    X(pl, SUB_403_9_IIS, "Zbyt wiele równoczesnych połączeń") \
    X(pl, SUB_403_10_IIS, "Dostęp zabroniony: odmowa prawa do wykonywania") \
    X(pl, SUB_403_11_IIS, "Dostęp zabroniony: hasło zostało zmienione") \
    X(pl, SUB_403_12_IIS, "Odmowa dostępu ze strony mechanizmu mapowania certyfikatów") \
    X(pl, SUB_403_13_IIS, "Certyfikat klienta został unieważniony") \
    X(pl, SUB_403_14_IIS, "Odmowa wyświetlenia zawartości katalogu") \
    X(pl, SUB_403_15_IIS, "Przekroczono liczbę licencji dostępu klienta") \
    X(pl, SUB_403_16_IIS, "Certyfikat klienta jest niezaufany lub nieprawidłowy") \
    X(pl, SUB_403_17_IIS, "Certyfikat klienta wygasł lub nie jest jeszcze ważny") \
    X(pl, SUB_403_18_IIS, "Nie można wykonać żądanego adresu URL w bieżącej puli aplikacji") \
    X(pl, SUB_403_19_IIS, "Nie można wykonywać aplikacji CGI dla klienta w tej puli aplikacji") \
    X(pl, SUB_403_20_IIS, "Dostęp zabroniony: logowanie Passport nie powiodło się") \
    X(pl, SUB_403_21_IIS, "Dostęp zabroniony: odmowa dostępu do kodu źródłowego") \
    X(pl, SUB_403_22_IIS, "Dostęp zabroniony: nieograniczona głębokość jest niedozwolona") \
    X(pl, SUB_403_501_IIS, "Dostęp zabroniony: osiągnięto limit równoczesnych żądań") \
    X(pl, SUB_403_502_IIS, "Dostęp zabroniony: osiągnięto limit żądań w jednostce czasu") \
    X(pl, SUB_403_503_IIS, "Dostęp zabroniony: adres IP jest zablokowany") \
    X(pl, SUB_403_504_IIS, "Dostęp zabroniony: nazwa hosta jest zablokowana") \
    X(pl, SUB_404_0_IIS, "Nie znaleziono") \
    X(pl, SUB_404_1_IIS, "Nie znaleziono witryny") \
    X(pl, SUB_404_2_IIS, "Zablokowane przez ograniczenie ISAPI lub CGI") \
    X(pl, SUB_404_3_IIS, "Zablokowane przez ograniczenie typów MIME") \
    X(pl, SUB_404_4_IIS, "Nie skonfigurowano programu obsługi") \
    X(pl, SUB_404_5_IIS, "Odrzucono zgodnie z konfiguracją filtrowania żądań") \
    X(pl, SUB_404_6_IIS, "Metoda została odrzucona") \
    X(pl, SUB_404_7_IIS, "Rozszerzenie nazwy pliku zostało odrzucone") \
    X(pl, SUB_404_8_IIS, "Ukryta przestrzeń nazw") \
    X(pl, SUB_404_9_IIS, "Plik ma atrybut ukrycia") \
    X(pl, SUB_404_10_IIS, "Zbyt długi nagłówek żądania") \
    X(pl, SUB_404_11_IIS, "Podwójna sekwencja ucieczki w żądaniu") \
    X(pl, SUB_404_12_IIS, "Znaki spoza ASCII w żądaniu") \
    X(pl, SUB_404_13_IIS, "Zbyt duża długość zawartości") \
    X(pl, SUB_404_14_IIS, "Zbyt długi adres URL żądania") \
    X(pl, SUB_404_15_IIS, "Zbyt długi ciąg zapytania") \
    X(pl, SUB_404_16_IIS, "Żądanie WebDAV wysłane do programu obsługi plików statycznych") \
    X(pl, SUB_404_17_IIS, "Zawartość dynamiczna przypisana do programu obsługi plików statycznych") \
    X(pl, SUB_404_18_IIS, "Sekwencja znaków w ciągu zapytania została odrzucona") \
    X(pl, SUB_404_19_IIS, "Odrzucono na podstawie reguły filtrowania") \
    X(pl, SUB_404_20_IIS, "Zbyt wiele segmentów w adresie URL") \
    X(pl, SUB_404_21_IIS, "PHP nie jest zainstalowane") \
    X(pl, SUB_404_22_IIS, "ASP.NET nie jest zainstalowane") \
    X(pl, SUB_404_23_IIS, "ASP.NET Web Pages nie jest zainstalowane") \
    X(pl, SUB_404_501_IIS, "Nie znaleziono: osiągnięto limit równoczesnych żądań") \
    X(pl, SUB_404_502_IIS, "Nie znaleziono: osiągnięto limit żądań w jednostce czasu") \
    X(pl, SUB_404_503_IIS, "Nie znaleziono: adres IP jest zablokowany") \
    X(pl, SUB_404_504_IIS, "Nie znaleziono: nazwa hosta jest zablokowana") \
    X(pl, SUB_405_0_IIS, "Niedozwolona metoda") \
    X(pl, SUB_406_0_IIS, "Brak odpowiedniej wersji") \
    X(pl, SUB_408_0_IIS, "Przekroczono limit czasu żądania") \
    X(pl, SUB_412_0_IIS, "Niespełniony warunek wstępny") \
    X(pl, SUB_413_0_IIS, "Zbyt duża zawartość żądania") \
    X(pl, SUB_413_1_IIS, "Zbyt duża długość zawartości") \

#endif
