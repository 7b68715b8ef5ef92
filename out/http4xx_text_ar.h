/* http4xx_text_ar.h - the texts of http4xx_text.h in العربية (ar).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_AR_H_
#define HTTP4XX_TEXT_AR_H_

#define HTTP4XX_TEXT_AR_(X) \
    X(ar, TAG, "ar") \
    X(ar, LANGUAGE, "العربية") \
    X(ar, DIRECTION, "rtl") \
    X(ar, OFFICIAL, "رسمي") \
    X(ar, UNOFFICIAL_BEFORE, "غير رسمي (") \
    X(ar, UNOFFICIAL_AFTER, ")") \
    X(ar, SUBSTATUS, "رموز الحالة الفرعية") \
    X(ar, TITLE, "أخطاء العميل") \
    X(ar, SENTENCE, "تعني الرموز من 400 إلى 499 أن الخادم يرى أن الخطأ من جهة العميل: في العنوان أو في المحتوى أو فيما يُسمح له به.") \
    X(ar, BAD_REQUEST_TITLE, "طلب غير صالح") \
    X(ar, BAD_REQUEST_SENTENCE, "لم يتمكن الخادم من فهم الطلب، لأن صيغته خاطئة أو لأنه غير مكتمل.") \
    X(ar, UNAUTHORIZED_TITLE, "لم يتم تسجيل الدخول") \
    X(ar, UNAUTHORIZED_SENTENCE, "للاطلاع على هذا المحتوى، يلزم تسجيل الدخول أولًا، باسم مستخدم وكلمة مرور صالحين مثلًا.") \
    X(ar, PAYMENT_REQUIRED_TITLE, "الدفع مطلوب") \
    X(ar, PAYMENT_REQUIRED_SENTENCE, "هذا المحتوى غير متاح إلا لمن دفع مقابله.") \
    X(ar, FORBIDDEN_TITLE, "الوصول مرفوض") \
    X(ar, FORBIDDEN_SENTENCE, "فهم الخادم الطلب، لكن لا يُسمح لك بتنفيذ هذا الإجراء أو بالاطلاع على هذا المحتوى.") \
    X(ar, NOT_FOUND_TITLE, "غير موجود") \
    X(ar, NOT_FOUND_SENTENCE, "لا يوجد شيء على هذا العنوان؛ يُرجى التأكد من صحة كتابته، أو البحث عن المطلوب انطلاقًا من الصفحة الرئيسية.") \
    X(ar, METHOD_NOT_ALLOWED_TITLE, "الطريقة غير مسموح بها") \
    X(ar, METHOD_NOT_ALLOWED_SENTENCE, "المورد موجود، لكن لا يمكن استخدامه بالطريقة المطلوبة.") \
    X(ar, NOT_ACCEPTABLE_TITLE, "لا توجد نسخة مقبولة") \
    X(ar, NOT_ACCEPTABLE_SENTENCE, "المورد غير متاح بأي تنسيق أو لغة مما يقبله برنامجك.") \
    X(ar, PROXY_AUTHENTICATION_REQUIRED_TITLE, "يلزم تسجيل الدخول إلى الخادم الوكيل") \
    X(ar, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "يلزم تسجيل الدخول إلى الخادم الوكيل (البروكسي) أولًا لكي يمر الطلب عبره.") \
    X(ar, REQUEST_TIMEOUT_TITLE, "انتهت مهلة الطلب") \
    X(ar, REQUEST_TIMEOUT_SENTENCE, "توقف الخادم عن الانتظار لأن وصول الطلب استغرق وقتًا طويلًا جدًا؛ يمكن إرساله مرة أخرى.") \
    X(ar, CONFLICT_TITLE, "تعارض") \
    X(ar, CONFLICT_SENTENCE, "يتعارض الطلب مع الحالة الراهنة للمورد؛ يُرجى جلب أحدث نسخة منه ثم المحاولة مرة أخرى.") \
    X(ar, GONE_TITLE, "أُزيل نهائيًا") \
    X(ar, GONE_SENTENCE, "ما كان هنا أُزيل نهائيًا، ولذلك ينبغي حذف الروابط المؤدية إليه.") \
    X(ar, LENGTH_REQUIRED_TITLE, "يلزم تحديد الطول") \
    X(ar, LENGTH_REQUIRED_SENTENCE, "يشترط الخادم أن يُذكر طول محتوى الطلب قبل أن يقبله.") \
    X(ar, PRECONDITION_FAILED_TITLE, "لم يتحقق الشرط المسبق") \
    X(ar, PRECONDITION_FAILED_SENTENCE, "لم يتحقق شرط حدده الطلب، مثلًا لأن المورد تغيّر في هذه الأثناء.") \
    X(ar, CONTENT_TOO_LARGE_TITLE, "المحتوى كبير جدًا") \
    X(ar, CONTENT_TOO_LARGE_SENTENCE, "المحتوى المُرسَل أكبر مما يقبله الخادم؛ يُرجى المحاولة بمحتوى أصغر.") \
    X(ar, URI_TOO_LONG_TITLE, "العنوان طويل جدًا") \
    X(ar, URI_TOO_LONG_SENTENCE, "العنوان الوارد في الطلب أطول مما يقبل الخادم قراءته.") \
    X(ar, UNSUPPORTED_MEDIA_TYPE_TITLE, "نوع الوسائط غير مدعوم") \
    X(ar, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "لا يدعم الخادم تنسيق المحتوى المُرسَل.") \
    X(ar, RANGE_NOT_SATISFIABLE_TITLE, "النطاق غير متاح") \
    X(ar, RANGE_NOT_SATISFIABLE_SENTENCE, "الجزء المطلوب من المورد غير موجود؛ ربما يقع بعد نهايته.") \
    X(ar, EXPECTATION_FAILED_TITLE, "تعذّرت تلبية التوقع") \
    X(ar, EXPECTATION_FAILED_SENTENCE, "لا يستطيع الخادم تلبية ما ذكر الطلب أنه يتوقعه.") \
    X(ar, IM_A_TEAPOT_TITLE, "أنا إبريق شاي") \
    X(ar, IM_A_TEAPOT_SENTENCE, "يرفض الخادم تحضير القهوة لأنه إبريق شاي: قصير وممتلئ ولن يغيّر رأيه.") \
    X(ar, MISDIRECTED_REQUEST_TITLE, "خادم غير صحيح") \
    X(ar, MISDIRECTED_REQUEST_SENTENCE, "وصل الطلب إلى خادم غير مسؤول عن هذا العنوان؛ يُرجى المحاولة مرة أخرى عبر اتصال جديد.") \
    X(ar, UNPROCESSABLE_CONTENT_TITLE, "تتعذّر معالجة المحتوى") \
    X(ar, UNPROCESSABLE_CONTENT_SENTENCE, "فهم الخادم تنسيق المحتوى المُرسَل، لكن فيه ما هو غير صالح.") \
    X(ar, LOCKED_TITLE, "مقفل") \
    X(ar, LOCKED_SENTENCE, "المورد مقفل، ويلزم إلغاء قفله قبل تعديله.") \
    X(ar, FAILED_DEPENDENCY_TITLE, "فشل التبعية") \
    X(ar, FAILED_DEPENDENCY_SENTENCE, "تعذّر تنفيذ الطلب لأنه يعتمد على طلب آخر لم ينجح.") \
    X(ar, TOO_EARLY_TITLE, "مبكر جدًا") \
    X(ar, TOO_EARLY_SENTENCE, "لا يريد الخادم معالجة طلب قد يكون تكرارًا لطلب سابق؛ ينبغي لبرنامجك إرساله مرة أخرى بعد تأمين الاتصال.") \
    X(ar, UPGRADE_REQUIRED_TITLE, "تلزم ترقية البروتوكول") \
    X(ar, UPGRADE_REQUIRED_SENTENCE, "لا يرد الخادم على هذا الطلب إلا عبر بروتوكول آخر، وعلى برنامجك الانتقال إليه.") \
    X(ar, PRECONDITION_REQUIRED_TITLE, "يلزم شرط مسبق") \
    X(ar, PRECONDITION_REQUIRED_SENTENCE, "يشترط الخادم أن يذكر الطلب النسخة التي يتعلق بها، حتى لا يكتب أحد فوق تعديلات غيره.") \
    X(ar, TOO_MANY_REQUESTS_TITLE, "طلبات كثيرة جدًا") \
    X(ar, TOO_MANY_REQUESTS_SENTENCE, "لقد أرسلت طلبات كثيرة جدًا خلال وقت قصير؛ يُرجى الانتظار قليلًا قبل المحاولة مرة أخرى.") \
    X(ar, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "حقول الترويسة كبيرة جدًا") \
    X(ar, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "حقول ترويسة الطلب كبيرة جدًا؛ قد يفيد حذف ملفات تعريف الارتباط الخاصة بهذا الموقع.") \
    X(ar, IIS_LOGIN_TIMEOUT_TITLE, "انتهت الجلسة") \
    X(ar, IIS_LOGIN_TIMEOUT_SENTENCE, "تم تسجيل خروجك لعدم وجود أي نشاط مدة طويلة؛ يُرجى تسجيل الدخول مرة أخرى.") \
    X(ar, NGINX_NO_RESPONSE_TITLE, "أُغلق الاتصال دون رد") \
    X(ar, NGINX_NO_RESPONSE_SENTENCE, "أغلق الخادم الاتصال دون رد، وهكذا يصدّ الطلبات غير المرغوب فيها.") \
    X(ar, IIS_RETRY_WITH_TITLE, "تلزم إعادة المحاولة بمعلومات إضافية") \
    X(ar, IIS_RETRY_WITH_SENTENCE, "يحتاج الخادم إلى معلومات إضافية لتنفيذ الطلب؛ يُرجى إضافتها ثم المحاولة مرة أخرى.") \
    X(ar, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "غير متاح لأسباب قانونية") \
    X(ar, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "لا يُسمح للخادم بعرض هذا المحتوى بسبب مطالبة قانونية.") \
    X(ar, IIS_REDIRECT_TITLE, "يلزم استخدام خادم آخر") \
    X(ar, IIS_REDIRECT_SENTENCE, "صندوق بريدك موجود على خادم آخر، أو يمكن الوصول إليه على نحو أفضل عبر خادم آخر؛ ينبغي لبرنامجك استخدام ذلك الخادم.") \
    X(ar, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "ترويسة الطلب كبيرة جدًا") \
    X(ar, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "أحد أسطر ترويسة الطلب، أو الترويسة بأكملها، أكبر مما يقبله الخادم؛ قد يفيد حذف ملفات تعريف الارتباط.") \
    X(ar, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "خطأ في شهادة العميل") \
    X(ar, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "الشهادة التي قدّمها برنامجك غير صالحة.") \
    X(ar, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "شهادة العميل مطلوبة") \
    X(ar, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "يشترط الخادم شهادة عميل، لكن برنامجك لم يقدّم أي شهادة.") \
    X(ar, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "أُرسل طلب HTTP إلى منفذ HTTPS") \
    X(ar, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "وصل الطلب غير مشفّر إلى منفذ مخصص للاتصالات المشفّرة؛ يُرجى استخدام عنوان يبدأ بالحروف https.") \
    X(ar, NGINX_INVALID_HOST_TITLE, "اسم المضيف غير صالح") \
    X(ar, NGINX_INVALID_HOST_SENTENCE, "اسم المضيف الوارد في الطلب غير صالح؛ يُرجى التأكد من صحة كتابة العنوان.") \
    X(ar, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "أغلق العميل الاتصال") \
    X(ar, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "أغلق العميل الاتصال قبل أن يرد الخادم.") \

#endif
