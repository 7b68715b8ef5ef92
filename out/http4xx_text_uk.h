/* http4xx_text_uk.h - the texts of http4xx_text.h in українська (uk).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:606b5832b296ac90
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_UK_H_
#define HTTP4XX_TEXT_UK_H_

#define HTTP4XX_TEXT_UK_(x) \
    x(uk, tag, "uk") \
    x(uk, language, "українська") \
    x(uk, direction, "ltr") \
    x(uk, official, "офіційний") \
    x(uk, unofficial_before, "неофіційний (") \
    x(uk, unofficial_after, ")") \
    x(uk, substatus, "коди підстану") \
    x(uk, title, "Помилки клієнта") \
    x(uk, sentence, "Коди від 400 до 499 означають, що, на думку сервера, помилка на боці клієнта: в адресі, у вмісті запиту або в правах доступу.") \
    x(uk, BAD_REQUEST_title, "Некоректний запит") \
    x(uk, BAD_REQUEST_sentence, "Сервер не зміг розібрати запит: його складено неправильно або не повністю.") \
    x(uk, UNAUTHORIZED_title, "Вхід не виконано") \
    x(uk, UNAUTHORIZED_sentence, "Щоб отримати доступ, потрібно увійти, наприклад указавши чинні ім’я користувача та пароль.") \
    x(uk, PAYMENT_REQUIRED_title, "Потрібна оплата") \
    x(uk, PAYMENT_REQUIRED_sentence, "Доступ мають лише ті, хто за нього заплатив.") \
    x(uk, FORBIDDEN_title, "Доступ заборонено") \
    x(uk, FORBIDDEN_sentence, "Сервер зрозумів запит, але ви не маєте права виконувати цю дію або переглядати цей ресурс.") \
    x(uk, NOT_FOUND_title, "Не знайдено") \
    x(uk, NOT_FOUND_sentence, "За цією адресою нічого немає; перевірте, чи правильно її написано, або почніть пошук із головної сторінки.") \
    x(uk, METHOD_NOT_ALLOWED_title, "Метод не дозволено") \
    x(uk, METHOD_NOT_ALLOWED_sentence, "Ресурс існує, але використати його в запитаний спосіб не можна.") \
    x(uk, NOT_ACCEPTABLE_title, "Немає прийнятної версії") \
    x(uk, NOT_ACCEPTABLE_sentence, "Ресурсу немає в жодному з форматів і жодною з мов, які приймає ваша програма.") \
    x(uk, PROXY_AUTHENTICATION_REQUIRED_title, "Потрібен вхід на проксі-сервер") \
    x(uk, PROXY_AUTHENTICATION_REQUIRED_sentence, "Спершу потрібно увійти на проксі-сервер, і лише тоді він пропустить запит.") \
    x(uk, REQUEST_TIMEOUT_title, "Час очікування запиту вичерпано") \
    x(uk, REQUEST_TIMEOUT_sentence, "Запит надходив надто довго, і сервер перестав на нього чекати; запит можна надіслати ще раз.") \
    x(uk, CONFLICT_title, "Конфлікт") \
    x(uk, CONFLICT_sentence, "Запит суперечить поточному стану ресурсу; отримайте найновішу версію та спробуйте ще раз.") \
    x(uk, GONE_title, "Видалено назавжди") \
    x(uk, GONE_sentence, "Те, що тут було, видалено назавжди, тому посилання на цю адресу варто прибрати.") \
    x(uk, LENGTH_REQUIRED_title, "Потрібно вказати довжину") \
    x(uk, LENGTH_REQUIRED_sentence, "Сервер прийме запит, лише якщо в ньому вказано довжину вмісту.") \
    x(uk, PRECONDITION_FAILED_title, "Передумову не виконано") \
    x(uk, PRECONDITION_FAILED_sentence, "Умову, задану в запиті, не виконано, наприклад тому, що ресурс тим часом змінився.") \
    x(uk, CONTENT_TOO_LARGE_title, "Завеликий обсяг даних") \
    x(uk, CONTENT_TOO_LARGE_sentence, "Надісланих даних більше, ніж сервер готовий прийняти; спробуйте зменшити їхній обсяг.") \
    x(uk, URI_TOO_LONG_title, "Задовга адреса") \
    x(uk, URI_TOO_LONG_sentence, "Адреса в запиті довша, ніж сервер готовий прочитати.") \
    x(uk, UNSUPPORTED_MEDIA_TYPE_title, "Тип даних не підтримується") \
    x(uk, UNSUPPORTED_MEDIA_TYPE_sentence, "Сервер не підтримує формат надісланих даних.") \
    x(uk, RANGE_NOT_SATISFIABLE_title, "Діапазон недоступний") \
    x(uk, RANGE_NOT_SATISFIABLE_sentence, "Запитаної частини ресурсу не існує; можливо, вона лежить за його межами.") \
    x(uk, EXPECTATION_FAILED_title, "Очікування не справдилося") \
    x(uk, EXPECTATION_FAILED_sentence, "Сервер не може справдити очікування, зазначене в запиті.") \
    x(uk, IM_A_TEAPOT_title, "Я — чайник") \
    x(uk, IM_A_TEAPOT_sentence, "Сервер відмовляється варити каву, бо він чайник: маленький, пузатий і невиправний.") \
    x(uk, MISDIRECTED_REQUEST_title, "Не той сервер") \
    x(uk, MISDIRECTED_REQUEST_sentence, "Запит потрапив на сервер, який не відповідає за цю адресу; спробуйте ще раз через нове з’єднання.") \
    x(uk, UNPROCESSABLE_CONTENT_title, "Дані неможливо обробити") \
    x(uk, UNPROCESSABLE_CONTENT_sentence, "Сервер зрозумів формат надісланих даних, але щось у них неприпустиме.") \
    x(uk, LOCKED_title, "Заблоковано") \
    x(uk, LOCKED_sentence, "Ресурс заблоковано; щоб змінити його, спершу потрібно зняти блокування.") \
    x(uk, FAILED_DEPENDENCY_title, "Залежність не виконано") \
    x(uk, FAILED_DEPENDENCY_sentence, "Запит не вдалося виконати, бо завершився помилкою інший запит, від якого він залежить.") \
    x(uk, TOO_EARLY_title, "Зарано") \
    x(uk, TOO_EARLY_sentence, "Сервер не хоче обробляти запит, який може виявитися повтором попереднього; вашій програмі слід надіслати його знову, коли з’єднання буде захищено.") \
    x(uk, UPGRADE_REQUIRED_title, "Потрібне оновлення протоколу") \
    x(uk, UPGRADE_REQUIRED_sentence, "Сервер відповідає на цей запит лише за іншим протоколом, на який має перейти ваша програма.") \
    x(uk, PRECONDITION_REQUIRED_title, "Потрібна передумова") \
    x(uk, PRECONDITION_REQUIRED_sentence, "Сервер вимагає вказати, якої версії ресурсу стосується запит, щоб ніхто не затер чужих змін.") \
    x(uk, TOO_MANY_REQUESTS_title, "Забагато запитів") \
    x(uk, TOO_MANY_REQUESTS_sentence, "Ви надіслали забагато запитів за короткий час; трохи зачекайте та спробуйте ще раз.") \
    x(uk, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "Завеликі поля заголовка") \
    x(uk, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "Поля заголовка запиту завеликі; можливо, допоможе видалення файлів cookie цього сайту.") \
    x(uk, IIS_LOGIN_TIMEOUT_title, "Термін дії сеансу минув") \
    x(uk, IIS_LOGIN_TIMEOUT_sentence, "Через тривалу бездіяльність виконано вихід із вашого облікового запису; увійдіть знову.") \
    x(uk, NGINX_NO_RESPONSE_title, "З’єднання закрито без відповіді") \
    x(uk, NGINX_NO_RESPONSE_sentence, "Сервер закрив з’єднання, не відповівши: так він відхиляє небажані запити.") \
    x(uk, IIS_RETRY_WITH_title, "Повторіть із додатковими відомостями") \
    x(uk, IIS_RETRY_WITH_sentence, "Серверу бракує відомостей, щоб виконати запит; додайте їх і спробуйте ще раз.") \
    x(uk, UNAVAILABLE_FOR_LEGAL_REASONS_title, "Недоступно з юридичних причин") \
    x(uk, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "Сервер не має права це показувати через висунуту юридичну вимогу.") \
    x(uk, IIS_REDIRECT_title, "Скористайтеся іншим сервером") \
    x(uk, IIS_REDIRECT_sentence, "Ваша поштова скринька розміщена на іншому сервері або краще доступна через інший сервер; вашій програмі слід звертатися туди.") \
    x(uk, NGINX_REQUEST_HEADER_TOO_LARGE_title, "Завеликий заголовок запиту") \
    x(uk, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "Рядок у заголовку запиту або весь заголовок більший, ніж приймає сервер; можливо, допоможе видалення файлів cookie.") \
    x(uk, NGINX_SSL_CERTIFICATE_ERROR_title, "Помилка сертифіката клієнта") \
    x(uk, NGINX_SSL_CERTIFICATE_ERROR_sentence, "Сертифікат, який надала ваша програма, недійсний.") \
    x(uk, NGINX_SSL_CERTIFICATE_REQUIRED_title, "Потрібен сертифікат клієнта") \
    x(uk, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "Сервер вимагає сертифікат клієнта, але ваша програма його не надала.") \
    x(uk, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "HTTP-запит надіслано на порт HTTPS") \
    x(uk, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "Запит надійшов незашифрованим на порт для зашифрованих з’єднань; скористайтеся адресою, що починається з https.") \
    x(uk, NGINX_INVALID_HOST_title, "Неприпустиме ім’я хоста") \
    x(uk, NGINX_INVALID_HOST_sentence, "Ім’я хоста в запиті неприпустиме; перевірте, чи правильно написано адресу.") \
    x(uk, NGINX_CLIENT_CLOSED_REQUEST_title, "Клієнт закрив з’єднання") \
    x(uk, NGINX_CLIENT_CLOSED_REQUEST_sentence, "Клієнт закрив з’єднання раніше, ніж сервер відповів.") \

#endif
