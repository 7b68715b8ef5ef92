/* http4xx_text_fa.h - the texts of http4xx_text.h in فارسی (fa).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:2948623a9a148f1f
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_FA_H_
#define HTTP4XX_TEXT_FA_H_

#define HTTP4XX_TEXT_FA_(x) \
    x(fa, tag, "fa") \
    x(fa, language, "فارسی") \
    x(fa, direction, "rtl") \
    x(fa, official, "رسمی") \
    x(fa, unofficial_before, "غیررسمی (") \
    x(fa, unofficial_after, ")") \
    x(fa, substatus, "کدهای وضعیت فرعی") \
    x(fa, title, "خطاهای کلاینت") \
    x(fa, sentence, "کدهای ۴۰۰ تا ۴۹۹ یعنی سرور خطا را از سمت کلاینت می\342\200\214داند: در نشانی، در محتوا یا در آنچه کلاینت اجازهٔ انجامش را دارد.") \
    x(fa, BAD_REQUEST_title, "درخواست نامعتبر") \
    x(fa, BAD_REQUEST_sentence, "سرور نتوانست درخواست را بفهمد، چون ساختار آن نادرست یا ناقص بود.") \
    x(fa, UNAUTHORIZED_title, "وارد نشده\342\200\214اید") \
    x(fa, UNAUTHORIZED_sentence, "برای دیدن این محتوا باید ابتدا وارد شوید، مثلاً با نام کاربری و گذرواژهٔ معتبر.") \
    x(fa, PAYMENT_REQUIRED_title, "پرداخت لازم است") \
    x(fa, PAYMENT_REQUIRED_sentence, "این محتوا فقط برای کسانی در دسترس است که هزینهٔ آن را پرداخته\342\200\214اند.") \
    x(fa, FORBIDDEN_title, "دسترسی مجاز نیست") \
    x(fa, FORBIDDEN_sentence, "سرور درخواست را فهمید، اما شما اجازهٔ انجام این کار یا دیدن این محتوا را ندارید.") \
    x(fa, NOT_FOUND_title, "پیدا نشد") \
    x(fa, NOT_FOUND_sentence, "چیزی در این نشانی پیدا نشد؛ درستی نشانی را بررسی کنید یا از صفحهٔ اصلی دنبال آنچه می\342\200\214خواهید بگردید.") \
    x(fa, METHOD_NOT_ALLOWED_title, "روش مجاز نیست") \
    x(fa, METHOD_NOT_ALLOWED_sentence, "این منبع وجود دارد، اما نمی\342\200\214توان آن را به روش درخواست\342\200\214شده به کار برد.") \
    x(fa, NOT_ACCEPTABLE_title, "نسخهٔ مناسبی وجود ندارد") \
    x(fa, NOT_ACCEPTABLE_sentence, "این منبع در هیچ\342\200\214یک از قالب\342\200\214ها یا زبان\342\200\214هایی که برنامهٔ شما می\342\200\214پذیرد موجود نیست.") \
    x(fa, PROXY_AUTHENTICATION_REQUIRED_title, "ورود به سرور پروکسی لازم است") \
    x(fa, PROXY_AUTHENTICATION_REQUIRED_sentence, "ابتدا باید به سرور پروکسی وارد شوید تا درخواست بتواند از آن بگذرد.") \
    x(fa, REQUEST_TIMEOUT_title, "مهلت درخواست تمام شد") \
    x(fa, REQUEST_TIMEOUT_sentence, "رسیدن درخواست بیش از حد طول کشید و سرور دیگر منتظر نماند؛ می\342\200\214توانید آن را دوباره بفرستید.") \
    x(fa, CONFLICT_title, "تعارض") \
    x(fa, CONFLICT_sentence, "درخواست با وضعیت فعلی منبع سازگار نیست؛ تازه\342\200\214ترین نسخه را دریافت کنید و دوباره تلاش کنید.") \
    x(fa, GONE_title, "برای همیشه حذف شده") \
    x(fa, GONE_sentence, "آنچه اینجا بود برای همیشه حذف شده است؛ پیوندهایی که به اینجا می\342\200\214رسند باید پاک شوند.") \
    x(fa, LENGTH_REQUIRED_title, "ذکر طول لازم است") \
    x(fa, LENGTH_REQUIRED_sentence, "سرور پیش از پذیرفتن درخواست باید بداند طول محتوای آن چقدر است.") \
    x(fa, PRECONDITION_FAILED_title, "پیش\342\200\214شرط برقرار نیست") \
    x(fa, PRECONDITION_FAILED_sentence, "شرطی که در درخواست آمده برقرار نیست، مثلاً چون منبع در این فاصله تغییر کرده است.") \
    x(fa, CONTENT_TOO_LARGE_title, "محتوا بیش از حد بزرگ است") \
    x(fa, CONTENT_TOO_LARGE_sentence, "محتوای فرستاده\342\200\214شده بزرگ\342\200\214تر از حدی است که سرور می\342\200\214پذیرد؛ با محتوای کوچک\342\200\214تری تلاش کنید.") \
    x(fa, URI_TOO_LONG_title, "نشانی بیش از حد طولانی است") \
    x(fa, URI_TOO_LONG_sentence, "نشانی درخواست طولانی\342\200\214تر از حدی است که سرور حاضر به خواندن آن است.") \
    x(fa, UNSUPPORTED_MEDIA_TYPE_title, "نوع رسانه پشتیبانی نمی\342\200\214شود") \
    x(fa, UNSUPPORTED_MEDIA_TYPE_sentence, "سرور از قالب محتوای فرستاده\342\200\214شده پشتیبانی نمی\342\200\214کند.") \
    x(fa, RANGE_NOT_SATISFIABLE_title, "بازه در دسترس نیست") \
    x(fa, RANGE_NOT_SATISFIABLE_sentence, "بخشی از منبع که درخواست شده وجود ندارد؛ شاید پس از پایان آن باشد.") \
    x(fa, EXPECTATION_FAILED_title, "انتظار برآورده نشد") \
    x(fa, EXPECTATION_FAILED_sentence, "سرور نمی\342\200\214تواند انتظاری را که در درخواست آمده برآورده کند.") \
    x(fa, IM_A_TEAPOT_title, "من یک قوری هستم") \
    x(fa, IM_A_TEAPOT_sentence, "سرور حاضر نیست قهوه دم کند، چون قوری است: کوتاه، تپل و تغییرناپذیر.") \
    x(fa, MISDIRECTED_REQUEST_title, "سرور اشتباه") \
    x(fa, MISDIRECTED_REQUEST_sentence, "درخواست به سروری رسید که مسئول این نشانی نیست؛ با اتصال تازه\342\200\214ای دوباره تلاش کنید.") \
    x(fa, UNPROCESSABLE_CONTENT_title, "محتوا قابل پردازش نیست") \
    x(fa, UNPROCESSABLE_CONTENT_sentence, "سرور قالب محتوای فرستاده\342\200\214شده را فهمید، اما چیزی در آن معتبر نیست.") \
    x(fa, LOCKED_title, "قفل شده") \
    x(fa, LOCKED_sentence, "این منبع قفل است و پیش از تغییر دادن آن باید قفلش را باز کرد.") \
    x(fa, FAILED_DEPENDENCY_title, "وابستگی ناموفق") \
    x(fa, FAILED_DEPENDENCY_sentence, "درخواست انجام نشد، چون به درخواست دیگری وابسته است که ناموفق بود.") \
    x(fa, TOO_EARLY_title, "خیلی زود") \
    x(fa, TOO_EARLY_sentence, "سرور نمی\342\200\214خواهد درخواستی را پردازش کند که شاید تکرار درخواستی قبلی باشد؛ برنامهٔ شما باید پس از امن شدن اتصال آن را دوباره بفرستد.") \
    x(fa, UPGRADE_REQUIRED_title, "ارتقای پروتکل لازم است") \
    x(fa, UPGRADE_REQUIRED_sentence, "سرور به این درخواست فقط با پروتکل دیگری پاسخ می\342\200\214دهد و برنامهٔ شما باید از آن پروتکل استفاده کند.") \
    x(fa, PRECONDITION_REQUIRED_title, "پیش\342\200\214شرط لازم است") \
    x(fa, PRECONDITION_REQUIRED_sentence, "سرور فقط درخواستی را می\342\200\214پذیرد که مشخص کند به کدام نسخه مربوط است، تا کسی تغییرات دیگران را از بین نبرد.") \
    x(fa, TOO_MANY_REQUESTS_title, "تعداد درخواست\342\200\214ها بیش از حد است") \
    x(fa, TOO_MANY_REQUESTS_sentence, "در زمانی کوتاه درخواست\342\200\214های بسیار زیادی فرستاده\342\200\214اید؛ کمی صبر کنید و سپس دوباره تلاش کنید.") \
    x(fa, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "فیلدهای سرآیند بیش از حد بزرگ\342\200\214اند") \
    x(fa, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "فیلدهای سرآیند درخواست بیش از حد بزرگ\342\200\214اند؛ شاید پاک کردن کوکی\342\200\214های این سایت کمک کند.") \
    x(fa, IIS_LOGIN_TIMEOUT_title, "نشست منقضی شد") \
    x(fa, IIS_LOGIN_TIMEOUT_sentence, "چون مدت زیادی غیرفعال بودید، از سامانه خارج شده\342\200\214اید؛ دوباره وارد شوید.") \
    x(fa, NGINX_NO_RESPONSE_title, "اتصال بدون پاسخ بسته شد") \
    x(fa, NGINX_NO_RESPONSE_sentence, "سرور اتصال را بدون پاسخ بست؛ سرور درخواست\342\200\214های ناخواسته را این\342\200\214گونه رد می\342\200\214کند.") \
    x(fa, IIS_RETRY_WITH_title, "با اطلاعات بیشتر دوباره تلاش کنید") \
    x(fa, IIS_RETRY_WITH_sentence, "سرور برای انجام درخواست به اطلاعات بیشتری نیاز دارد؛ آن\342\200\214ها را اضافه کنید و دوباره تلاش کنید.") \
    x(fa, UNAVAILABLE_FOR_LEGAL_REASONS_title, "به دلایل قانونی در دسترس نیست") \
    x(fa, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "سرور به دلیل یک الزام قانونی اجازهٔ نمایش این محتوا را ندارد.") \
    x(fa, IIS_REDIRECT_title, "از سرور دیگری استفاده کنید") \
    x(fa, IIS_REDIRECT_sentence, "صندوق پستی شما روی سرور دیگری است یا از راه سرور دیگری بهتر در دسترس است؛ برنامهٔ شما باید از آن سرور استفاده کند.") \
    x(fa, NGINX_REQUEST_HEADER_TOO_LARGE_title, "سرآیند درخواست بیش از حد بزرگ است") \
    x(fa, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "یکی از سطرهای سرآیند درخواست یا کل سرآیند بزرگ\342\200\214تر از حدی است که سرور می\342\200\214پذیرد؛ شاید پاک کردن کوکی\342\200\214ها کمک کند.") \
    x(fa, NGINX_SSL_CERTIFICATE_ERROR_title, "خطای گواهی کلاینت") \
    x(fa, NGINX_SSL_CERTIFICATE_ERROR_sentence, "گواهی\342\200\214ای که برنامهٔ شما ارائه داد معتبر نیست.") \
    x(fa, NGINX_SSL_CERTIFICATE_REQUIRED_title, "گواهی کلاینت لازم است") \
    x(fa, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "سرور گواهی کلاینت می\342\200\214خواهد، اما برنامهٔ شما هیچ گواهی\342\200\214ای ارائه نداد.") \
    x(fa, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "درخواست HTTP به پورت HTTPS فرستاده شد") \
    x(fa, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "درخواست بدون رمزگذاری به پورتی رسید که مخصوص اتصال\342\200\214های رمزگذاری\342\200\214شده است؛ از نشانی\342\200\214ای استفاده کنید که با https آغاز می\342\200\214شود.") \
    x(fa, NGINX_INVALID_HOST_title, "نام میزبان نامعتبر") \
    x(fa, NGINX_INVALID_HOST_sentence, "نام میزبان در درخواست معتبر نیست؛ درستی نشانی را بررسی کنید.") \
    x(fa, NGINX_CLIENT_CLOSED_REQUEST_title, "کلاینت اتصال را بست") \
    x(fa, NGINX_CLIENT_CLOSED_REQUEST_sentence, "کلاینت پیش از آنکه سرور پاسخ دهد اتصال را بست.") \

#endif
