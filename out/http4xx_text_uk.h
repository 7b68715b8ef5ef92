/* http4xx_text_uk.h - the texts of http4xx_text.h in українська (uk).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_UK_H_
#define HTTP4XX_TEXT_UK_H_

#define HTTP4XX_TEXT_UK_(X) \
    X(uk, TAG, "uk") \
    X(uk, LANGUAGE, "українська") \
    X(uk, DIRECTION, "ltr") \
    X(uk, OFFICIAL, "офіційний") \
    X(uk, UNOFFICIAL_BEFORE, "неофіційний (") \
    X(uk, UNOFFICIAL_AFTER, ")") \
    X(uk, SUBSTATUS, "коди підстану") \
    X(uk, TITLE, "Помилки клієнта") \
    X(uk, SENTENCE, "Коди від 400 до 499 означають, що, на думку сервера, помилка на боці клієнта: в адресі, у вмісті запиту або в правах доступу.") \
    X(uk, BAD_REQUEST_TITLE, "Некоректний запит") \
    X(uk, BAD_REQUEST_SENTENCE, "Сервер не зміг розібрати запит: його складено неправильно або не повністю.") \
    X(uk, UNAUTHORIZED_TITLE, "Вхід не виконано") \
    X(uk, UNAUTHORIZED_SENTENCE, "Щоб отримати доступ, потрібно увійти, наприклад указавши чинні ім’я користувача та пароль.") \
    X(uk, PAYMENT_REQUIRED_TITLE, "Потрібна оплата") \
    X(uk, PAYMENT_REQUIRED_SENTENCE, "Доступ мають лише ті, хто за нього заплатив.") \
    X(uk, FORBIDDEN_TITLE, "Доступ заборонено") \
    X(uk, FORBIDDEN_SENTENCE, "Сервер зрозумів запит, але ви не маєте права виконувати цю дію або переглядати цей ресурс.") \
    X(uk, NOT_FOUND_TITLE, "Не знайдено") \
    X(uk, NOT_FOUND_SENTENCE, "За цією адресою нічого немає; перевірте, чи правильно її написано, або почніть пошук із головної сторінки.") \
    X(uk, METHOD_NOT_ALLOWED_TITLE, "Метод не дозволено") \
    X(uk, METHOD_NOT_ALLOWED_SENTENCE, "Ресурс існує, але використати його в запитаний спосіб не можна.") \
    X(uk, NOT_ACCEPTABLE_TITLE, "Немає прийнятної версії") \
    X(uk, NOT_ACCEPTABLE_SENTENCE, "Ресурсу немає в жодному з форматів і жодною з мов, які приймає ваша програма.") \
    X(uk, PROXY_AUTHENTICATION_REQUIRED_TITLE, "Потрібен вхід на проксі-сервер") \
    X(uk, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "Спершу потрібно увійти на проксі-сервер, і лише тоді він пропустить запит.") \
    X(uk, REQUEST_TIMEOUT_TITLE, "Час очікування запиту вичерпано") \
    X(uk, REQUEST_TIMEOUT_SENTENCE, "Запит надходив надто довго, і сервер перестав на нього чекати; запит можна надіслати ще раз.") \
    X(uk, CONFLICT_TITLE, "Конфлікт") \
    X(uk, CONFLICT_SENTENCE, "Запит суперечить поточному стану ресурсу; отримайте найновішу версію та спробуйте ще раз.") \
    X(uk, GONE_TITLE, "Видалено назавжди") \
    X(uk, GONE_SENTENCE, "Те, що тут було, видалено назавжди, тому посилання на цю адресу варто прибрати.") \
    X(uk, LENGTH_REQUIRED_TITLE, "Потрібно вказати довжину") \
    X(uk, LENGTH_REQUIRED_SENTENCE, "Сервер прийме запит, лише якщо в ньому вказано довжину вмісту.") \
    X(uk, PRECONDITION_FAILED_TITLE, "Передумову не виконано") \
    X(uk, PRECONDITION_FAILED_SENTENCE, "Умову, задану в запиті, не виконано, наприклад тому, що ресурс тим часом змінився.") \
    X(uk, CONTENT_TOO_LARGE_TITLE, "Завеликий обсяг даних") \
    X(uk, CONTENT_TOO_LARGE_SENTENCE, "Надісланих даних більше, ніж сервер готовий прийняти; спробуйте зменшити їхній обсяг.") \
    X(uk, URI_TOO_LONG_TITLE, "Задовга адреса") \
    X(uk, URI_TOO_LONG_SENTENCE, "Адреса в запиті довша, ніж сервер готовий прочитати.") \
    X(uk, UNSUPPORTED_MEDIA_TYPE_TITLE, "Тип даних не підтримується") \
    X(uk, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "Сервер не підтримує формат надісланих даних.") \
    X(uk, RANGE_NOT_SATISFIABLE_TITLE, "Діапазон недоступний") \
    X(uk, RANGE_NOT_SATISFIABLE_SENTENCE, "Запитаної частини ресурсу не існує; можливо, вона лежить за його межами.") \
    X(uk, EXPECTATION_FAILED_TITLE, "Очікування не справдилося") \
    X(uk, EXPECTATION_FAILED_SENTENCE, "Сервер не може справдити очікування, зазначене в запиті.") \
    X(uk, IM_A_TEAPOT_TITLE, "Я — чайник") \
    X(uk, IM_A_TEAPOT_SENTENCE, "Сервер відмовляється варити каву, бо він чайник: маленький, пузатий і невиправний.") \
    X(uk, MISDIRECTED_REQUEST_TITLE, "Не той сервер") \
    X(uk, MISDIRECTED_REQUEST_SENTENCE, "Запит потрапив на сервер, який не відповідає за цю адресу; спробуйте ще раз через нове з’єднання.") \
    X(uk, UNPROCESSABLE_CONTENT_TITLE, "Дані неможливо обробити") \
    X(uk, UNPROCESSABLE_CONTENT_SENTENCE, "Сервер зрозумів формат надісланих даних, але щось у них неприпустиме.") \
    X(uk, LOCKED_TITLE, "Заблоковано") \
    X(uk, LOCKED_SENTENCE, "Ресурс заблоковано; щоб змінити його, спершу потрібно зняти блокування.") \
    X(uk, FAILED_DEPENDENCY_TITLE, "Залежність не виконано") \
    X(uk, FAILED_DEPENDENCY_SENTENCE, "Запит не вдалося виконати, бо завершився помилкою інший запит, від якого він залежить.") \
    X(uk, TOO_EARLY_TITLE, "Зарано") \
    X(uk, TOO_EARLY_SENTENCE, "Сервер не хоче обробляти запит, який може виявитися повтором попереднього; вашій програмі слід надіслати його знову, коли з’єднання буде захищено.") \
    X(uk, UPGRADE_REQUIRED_TITLE, "Потрібне оновлення протоколу") \
    X(uk, UPGRADE_REQUIRED_SENTENCE, "Сервер відповідає на цей запит лише за іншим протоколом, на який має перейти ваша програма.") \
    X(uk, PRECONDITION_REQUIRED_TITLE, "Потрібна передумова") \
    X(uk, PRECONDITION_REQUIRED_SENTENCE, "Сервер вимагає вказати, якої версії ресурсу стосується запит, щоб ніхто не затер чужих змін.") \
    X(uk, TOO_MANY_REQUESTS_TITLE, "Забагато запитів") \
    X(uk, TOO_MANY_REQUESTS_SENTENCE, "Ви надіслали забагато запитів за короткий час; трохи зачекайте та спробуйте ще раз.") \
    X(uk, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "Завеликі поля заголовка") \
    X(uk, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "Поля заголовка запиту завеликі; можливо, допоможе видалення файлів cookie цього сайту.") \
    X(uk, IIS_LOGIN_TIMEOUT_TITLE, "Термін дії сеансу минув") \
    X(uk, IIS_LOGIN_TIMEOUT_SENTENCE, "Через тривалу бездіяльність виконано вихід із вашого облікового запису; увійдіть знову.") \
    X(uk, NGINX_NO_RESPONSE_TITLE, "З’єднання закрито без відповіді") \
    X(uk, NGINX_NO_RESPONSE_SENTENCE, "Сервер закрив з’єднання, не відповівши: так він відхиляє небажані запити.") \
    X(uk, IIS_RETRY_WITH_TITLE, "Повторіть із додатковими відомостями") \
    X(uk, IIS_RETRY_WITH_SENTENCE, "Серверу бракує відомостей, щоб виконати запит; додайте їх і спробуйте ще раз.") \
    X(uk, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "Недоступно з юридичних причин") \
    X(uk, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "Сервер не має права це показувати через висунуту юридичну вимогу.") \
    X(uk, IIS_REDIRECT_TITLE, "Скористайтеся іншим сервером") \
    X(uk, IIS_REDIRECT_SENTENCE, "Ваша поштова скринька розміщена на іншому сервері або краще доступна через інший сервер; вашій програмі слід звертатися туди.") \
    X(uk, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "Завеликий заголовок запиту") \
    X(uk, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "Рядок у заголовку запиту або весь заголовок більший, ніж приймає сервер; можливо, допоможе видалення файлів cookie.") \
    X(uk, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "Помилка сертифіката клієнта") \
    X(uk, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "Сертифікат, який надала ваша програма, недійсний.") \
    X(uk, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "Потрібен сертифікат клієнта") \
    X(uk, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "Сервер вимагає сертифікат клієнта, але ваша програма його не надала.") \
    X(uk, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "HTTP-запит надіслано на порт HTTPS") \
    X(uk, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "Запит надійшов незашифрованим на порт для зашифрованих з’єднань; скористайтеся адресою, що починається з https.") \
    X(uk, NGINX_INVALID_HOST_TITLE, "Неприпустиме ім’я хоста") \
    X(uk, NGINX_INVALID_HOST_SENTENCE, "Ім’я хоста в запиті неприпустиме; перевірте, чи правильно написано адресу.") \
    X(uk, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "Клієнт закрив з’єднання") \
    X(uk, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "Клієнт закрив з’єднання раніше, ніж сервер відповів.") \

#endif
