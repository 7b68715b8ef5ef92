/* http4xx_text_fa.h - the texts of http4xx_text.h in فارسی (fa).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_FA_H_
#define HTTP4XX_TEXT_FA_H_

#define HTTP4XX_TEXT_FA_(X) \
    X(fa, TAG, "fa") \
    X(fa, LANGUAGE, "فارسی") \
    X(fa, DIRECTION, "rtl") \
    X(fa, OFFICIAL, "رسمی") \
    X(fa, UNOFFICIAL_BEFORE, "غیررسمی (") \
    X(fa, UNOFFICIAL_AFTER, ")") \
    X(fa, SUBSTATUS, "کدهای وضعیت فرعی") \
    X(fa, TITLE, "خطاهای کلاینت") \
    X(fa, SENTENCE, "کدهای ۴۰۰ تا ۴۹۹ یعنی سرور خطا را از سمت کلاینت می\342\200\214داند: در نشانی، در محتوا یا در آنچه کلاینت اجازهٔ انجامش را دارد.") \
    X(fa, BAD_REQUEST_TITLE, "درخواست نامعتبر") \
    X(fa, BAD_REQUEST_SENTENCE, "سرور نتوانست درخواست را بفهمد، چون ساختار آن نادرست یا ناقص بود.") \
    X(fa, UNAUTHORIZED_TITLE, "وارد نشده\342\200\214اید") \
    X(fa, UNAUTHORIZED_SENTENCE, "برای دیدن این محتوا باید ابتدا وارد شوید، مثلاً با نام کاربری و گذرواژهٔ معتبر.") \
    X(fa, PAYMENT_REQUIRED_TITLE, "پرداخت لازم است") \
    X(fa, PAYMENT_REQUIRED_SENTENCE, "این محتوا فقط برای کسانی در دسترس است که هزینهٔ آن را پرداخته\342\200\214اند.") \
    X(fa, FORBIDDEN_TITLE, "دسترسی مجاز نیست") \
    X(fa, FORBIDDEN_SENTENCE, "سرور درخواست را فهمید، اما شما اجازهٔ انجام این کار یا دیدن این محتوا را ندارید.") \
    X(fa, NOT_FOUND_TITLE, "پیدا نشد") \
    X(fa, NOT_FOUND_SENTENCE, "چیزی در این نشانی پیدا نشد؛ درستی نشانی را بررسی کنید یا از صفحهٔ اصلی دنبال آنچه می\342\200\214خواهید بگردید.") \
    X(fa, METHOD_NOT_ALLOWED_TITLE, "روش مجاز نیست") \
    X(fa, METHOD_NOT_ALLOWED_SENTENCE, "این منبع وجود دارد، اما نمی\342\200\214توان آن را به روش درخواست\342\200\214شده به کار برد.") \
    X(fa, NOT_ACCEPTABLE_TITLE, "نسخهٔ مناسبی وجود ندارد") \
    X(fa, NOT_ACCEPTABLE_SENTENCE, "این منبع در هیچ\342\200\214یک از قالب\342\200\214ها یا زبان\342\200\214هایی که برنامهٔ شما می\342\200\214پذیرد موجود نیست.") \
    X(fa, PROXY_AUTHENTICATION_REQUIRED_TITLE, "ورود به سرور پروکسی لازم است") \
    X(fa, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "ابتدا باید به سرور پروکسی وارد شوید تا درخواست بتواند از آن بگذرد.") \
    X(fa, REQUEST_TIMEOUT_TITLE, "مهلت درخواست تمام شد") \
    X(fa, REQUEST_TIMEOUT_SENTENCE, "رسیدن درخواست بیش از حد طول کشید و سرور دیگر منتظر نماند؛ می\342\200\214توانید آن را دوباره بفرستید.") \
    X(fa, CONFLICT_TITLE, "تعارض") \
    X(fa, CONFLICT_SENTENCE, "درخواست با وضعیت فعلی منبع سازگار نیست؛ تازه\342\200\214ترین نسخه را دریافت کنید و دوباره تلاش کنید.") \
    X(fa, GONE_TITLE, "برای همیشه حذف شده") \
    X(fa, GONE_SENTENCE, "آنچه اینجا بود برای همیشه حذف شده است؛ پیوندهایی که به اینجا می\342\200\214رسند باید پاک شوند.") \
    X(fa, LENGTH_REQUIRED_TITLE, "ذکر طول لازم است") \
    X(fa, LENGTH_REQUIRED_SENTENCE, "سرور پیش از پذیرفتن درخواست باید بداند طول محتوای آن چقدر است.") \
    X(fa, PRECONDITION_FAILED_TITLE, "پیش\342\200\214شرط برقرار نیست") \
    X(fa, PRECONDITION_FAILED_SENTENCE, "شرطی که در درخواست آمده برقرار نیست، مثلاً چون منبع در این فاصله تغییر کرده است.") \
    X(fa, CONTENT_TOO_LARGE_TITLE, "محتوا بیش از حد بزرگ است") \
    X(fa, CONTENT_TOO_LARGE_SENTENCE, "محتوای فرستاده\342\200\214شده بزرگ\342\200\214تر از حدی است که سرور می\342\200\214پذیرد؛ با محتوای کوچک\342\200\214تری تلاش کنید.") \
    X(fa, URI_TOO_LONG_TITLE, "نشانی بیش از حد طولانی است") \
    X(fa, URI_TOO_LONG_SENTENCE, "نشانی درخواست طولانی\342\200\214تر از حدی است که سرور حاضر به خواندن آن است.") \
    X(fa, UNSUPPORTED_MEDIA_TYPE_TITLE, "نوع رسانه پشتیبانی نمی\342\200\214شود") \
    X(fa, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "سرور از قالب محتوای فرستاده\342\200\214شده پشتیبانی نمی\342\200\214کند.") \
    X(fa, RANGE_NOT_SATISFIABLE_TITLE, "بازه در دسترس نیست") \
    X(fa, RANGE_NOT_SATISFIABLE_SENTENCE, "بخشی از منبع که درخواست شده وجود ندارد؛ شاید پس از پایان آن باشد.") \
    X(fa, EXPECTATION_FAILED_TITLE, "انتظار برآورده نشد") \
    X(fa, EXPECTATION_FAILED_SENTENCE, "سرور نمی\342\200\214تواند انتظاری را که در درخواست آمده برآورده کند.") \
    X(fa, IM_A_TEAPOT_TITLE, "من یک قوری هستم") \
    X(fa, IM_A_TEAPOT_SENTENCE, "سرور حاضر نیست قهوه دم کند، چون قوری است: کوتاه، تپل و تغییرناپذیر.") \
    X(fa, MISDIRECTED_REQUEST_TITLE, "سرور اشتباه") \
    X(fa, MISDIRECTED_REQUEST_SENTENCE, "درخواست به سروری رسید که مسئول این نشانی نیست؛ با اتصال تازه\342\200\214ای دوباره تلاش کنید.") \
    X(fa, UNPROCESSABLE_CONTENT_TITLE, "محتوا قابل پردازش نیست") \
    X(fa, UNPROCESSABLE_CONTENT_SENTENCE, "سرور قالب محتوای فرستاده\342\200\214شده را فهمید، اما چیزی در آن معتبر نیست.") \
    X(fa, LOCKED_TITLE, "قفل شده") \
    X(fa, LOCKED_SENTENCE, "این منبع قفل است و پیش از تغییر دادن آن باید قفلش را باز کرد.") \
    X(fa, FAILED_DEPENDENCY_TITLE, "وابستگی ناموفق") \
    X(fa, FAILED_DEPENDENCY_SENTENCE, "درخواست انجام نشد، چون به درخواست دیگری وابسته است که ناموفق بود.") \
    X(fa, TOO_EARLY_TITLE, "خیلی زود") \
    X(fa, TOO_EARLY_SENTENCE, "سرور نمی\342\200\214خواهد درخواستی را پردازش کند که شاید تکرار درخواستی قبلی باشد؛ برنامهٔ شما باید پس از امن شدن اتصال آن را دوباره بفرستد.") \
    X(fa, UPGRADE_REQUIRED_TITLE, "ارتقای پروتکل لازم است") \
    X(fa, UPGRADE_REQUIRED_SENTENCE, "سرور به این درخواست فقط با پروتکل دیگری پاسخ می\342\200\214دهد و برنامهٔ شما باید از آن پروتکل استفاده کند.") \
    X(fa, PRECONDITION_REQUIRED_TITLE, "پیش\342\200\214شرط لازم است") \
    X(fa, PRECONDITION_REQUIRED_SENTENCE, "سرور فقط درخواستی را می\342\200\214پذیرد که مشخص کند به کدام نسخه مربوط است، تا کسی تغییرات دیگران را از بین نبرد.") \
    X(fa, TOO_MANY_REQUESTS_TITLE, "تعداد درخواست\342\200\214ها بیش از حد است") \
    X(fa, TOO_MANY_REQUESTS_SENTENCE, "در زمانی کوتاه درخواست\342\200\214های بسیار زیادی فرستاده\342\200\214اید؛ کمی صبر کنید و سپس دوباره تلاش کنید.") \
    X(fa, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "فیلدهای سرآیند بیش از حد بزرگ\342\200\214اند") \
    X(fa, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "فیلدهای سرآیند درخواست بیش از حد بزرگ\342\200\214اند؛ شاید پاک کردن کوکی\342\200\214های این سایت کمک کند.") \
    X(fa, IIS_LOGIN_TIMEOUT_TITLE, "نشست منقضی شد") \
    X(fa, IIS_LOGIN_TIMEOUT_SENTENCE, "چون مدت زیادی غیرفعال بودید، از سامانه خارج شده\342\200\214اید؛ دوباره وارد شوید.") \
    X(fa, NGINX_NO_RESPONSE_TITLE, "اتصال بدون پاسخ بسته شد") \
    X(fa, NGINX_NO_RESPONSE_SENTENCE, "سرور اتصال را بدون پاسخ بست؛ سرور درخواست\342\200\214های ناخواسته را این\342\200\214گونه رد می\342\200\214کند.") \
    X(fa, IIS_RETRY_WITH_TITLE, "با اطلاعات بیشتر دوباره تلاش کنید") \
    X(fa, IIS_RETRY_WITH_SENTENCE, "سرور برای انجام درخواست به اطلاعات بیشتری نیاز دارد؛ آن\342\200\214ها را اضافه کنید و دوباره تلاش کنید.") \
    X(fa, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "به دلایل قانونی در دسترس نیست") \
    X(fa, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "سرور به دلیل یک الزام قانونی اجازهٔ نمایش این محتوا را ندارد.") \
    X(fa, IIS_REDIRECT_TITLE, "از سرور دیگری استفاده کنید") \
    X(fa, IIS_REDIRECT_SENTENCE, "صندوق پستی شما روی سرور دیگری است یا از راه سرور دیگری بهتر در دسترس است؛ برنامهٔ شما باید از آن سرور استفاده کند.") \
    X(fa, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "سرآیند درخواست بیش از حد بزرگ است") \
    X(fa, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "یکی از سطرهای سرآیند درخواست یا کل سرآیند بزرگ\342\200\214تر از حدی است که سرور می\342\200\214پذیرد؛ شاید پاک کردن کوکی\342\200\214ها کمک کند.") \
    X(fa, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "خطای گواهی کلاینت") \
    X(fa, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "گواهی\342\200\214ای که برنامهٔ شما ارائه داد معتبر نیست.") \
    X(fa, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "گواهی کلاینت لازم است") \
    X(fa, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "سرور گواهی کلاینت می\342\200\214خواهد، اما برنامهٔ شما هیچ گواهی\342\200\214ای ارائه نداد.") \
    X(fa, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "درخواست HTTP به پورت HTTPS فرستاده شد") \
    X(fa, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "درخواست بدون رمزگذاری به پورتی رسید که مخصوص اتصال\342\200\214های رمزگذاری\342\200\214شده است؛ از نشانی\342\200\214ای استفاده کنید که با https آغاز می\342\200\214شود.") \
    X(fa, NGINX_INVALID_HOST_TITLE, "نام میزبان نامعتبر") \
    X(fa, NGINX_INVALID_HOST_SENTENCE, "نام میزبان در درخواست معتبر نیست؛ درستی نشانی را بررسی کنید.") \
    X(fa, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "کلاینت اتصال را بست") \
    X(fa, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "کلاینت پیش از آنکه سرور پاسخ دهد اتصال را بست.") \

#endif
