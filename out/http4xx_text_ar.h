/* http4xx_text_ar.h - the texts of http4xx_text.h in العربية (ar).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:450b02d92e42156a
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_AR_H_
#define HTTP4XX_TEXT_AR_H_

#define HTTP4XX_TEXT_AR_(x) \
    x(ar, tag, "ar") \
    x(ar, language, "العربية") \
    x(ar, direction, "rtl") \
    x(ar, official, "رسمي") \
    x(ar, unofficial_before, "غير رسمي (") \
    x(ar, unofficial_after, ")") \
    x(ar, substatus, "رموز الحالة الفرعية") \
    x(ar, title, "أخطاء العميل") \
    x(ar, sentence, "تعني الرموز من 400 إلى 499 أن الخادم يرى أن الخطأ من جهة العميل: في العنوان أو في المحتوى أو فيما يُسمح له به.") \
    x(ar, BAD_REQUEST_title, "طلب غير صالح") \
    x(ar, BAD_REQUEST_sentence, "لم يتمكن الخادم من فهم الطلب، لأن صيغته خاطئة أو لأنه غير مكتمل.") \
    x(ar, UNAUTHORIZED_title, "لم يتم تسجيل الدخول") \
    x(ar, UNAUTHORIZED_sentence, "للاطلاع على هذا المحتوى، يلزم تسجيل الدخول أولًا، باسم مستخدم وكلمة مرور صالحين مثلًا.") \
    x(ar, PAYMENT_REQUIRED_title, "الدفع مطلوب") \
    x(ar, PAYMENT_REQUIRED_sentence, "هذا المحتوى غير متاح إلا لمن دفع مقابله.") \
    x(ar, FORBIDDEN_title, "الوصول مرفوض") \
    x(ar, FORBIDDEN_sentence, "فهم الخادم الطلب، لكن لا يُسمح لك بتنفيذ هذا الإجراء أو بالاطلاع على هذا المحتوى.") \
    x(ar, NOT_FOUND_title, "غير موجود") \
    x(ar, NOT_FOUND_sentence, "لا يوجد شيء على هذا العنوان؛ يُرجى التأكد من صحة كتابته، أو البحث عن المطلوب انطلاقًا من الصفحة الرئيسية.") \
    x(ar, METHOD_NOT_ALLOWED_title, "الطريقة غير مسموح بها") \
    x(ar, METHOD_NOT_ALLOWED_sentence, "المورد موجود، لكن لا يمكن استخدامه بالطريقة المطلوبة.") \
    x(ar, NOT_ACCEPTABLE_title, "لا توجد نسخة مقبولة") \
    x(ar, NOT_ACCEPTABLE_sentence, "المورد غير متاح بأي تنسيق أو لغة مما يقبله برنامجك.") \
    x(ar, PROXY_AUTHENTICATION_REQUIRED_title, "يلزم تسجيل الدخول إلى الخادم الوكيل") \
    x(ar, PROXY_AUTHENTICATION_REQUIRED_sentence, "يلزم تسجيل الدخول إلى الخادم الوكيل (البروكسي) أولًا لكي يمر الطلب عبره.") \
    x(ar, REQUEST_TIMEOUT_title, "انتهت مهلة الطلب") \
    x(ar, REQUEST_TIMEOUT_sentence, "توقف الخادم عن الانتظار لأن وصول الطلب استغرق وقتًا طويلًا جدًا؛ يمكن إرساله مرة أخرى.") \
    x(ar, CONFLICT_title, "تعارض") \
    x(ar, CONFLICT_sentence, "يتعارض الطلب مع الحالة الراهنة للمورد؛ يُرجى جلب أحدث نسخة منه ثم المحاولة مرة أخرى.") \
    x(ar, GONE_title, "أُزيل نهائيًا") \
    x(ar, GONE_sentence, "ما كان هنا أُزيل نهائيًا، ولذلك ينبغي حذف الروابط المؤدية إليه.") \
    x(ar, LENGTH_REQUIRED_title, "يلزم تحديد الطول") \
    x(ar, LENGTH_REQUIRED_sentence, "يشترط الخادم أن يُذكر طول محتوى الطلب قبل أن يقبله.") \
    x(ar, PRECONDITION_FAILED_title, "لم يتحقق الشرط المسبق") \
    x(ar, PRECONDITION_FAILED_sentence, "لم يتحقق شرط حدده الطلب، مثلًا لأن المورد تغيّر في هذه الأثناء.") \
    x(ar, CONTENT_TOO_LARGE_title, "المحتوى كبير جدًا") \
    x(ar, CONTENT_TOO_LARGE_sentence, "المحتوى المُرسَل أكبر مما يقبله الخادم؛ يُرجى المحاولة بمحتوى أصغر.") \
    x(ar, URI_TOO_LONG_title, "العنوان طويل جدًا") \
    x(ar, URI_TOO_LONG_sentence, "العنوان الوارد في الطلب أطول مما يقبل الخادم قراءته.") \
    x(ar, UNSUPPORTED_MEDIA_TYPE_title, "نوع الوسائط غير مدعوم") \
    x(ar, UNSUPPORTED_MEDIA_TYPE_sentence, "لا يدعم الخادم تنسيق المحتوى المُرسَل.") \
    x(ar, RANGE_NOT_SATISFIABLE_title, "النطاق غير متاح") \
    x(ar, RANGE_NOT_SATISFIABLE_sentence, "الجزء المطلوب من المورد غير موجود؛ ربما يقع بعد نهايته.") \
    x(ar, EXPECTATION_FAILED_title, "تعذّرت تلبية التوقع") \
    x(ar, EXPECTATION_FAILED_sentence, "لا يستطيع الخادم تلبية ما ذكر الطلب أنه يتوقعه.") \
    x(ar, IM_A_TEAPOT_title, "أنا إبريق شاي") \
    x(ar, IM_A_TEAPOT_sentence, "يرفض الخادم تحضير القهوة لأنه إبريق شاي: قصير وممتلئ ولن يغيّر رأيه.") \
    x(ar, MISDIRECTED_REQUEST_title, "خادم غير صحيح") \
    x(ar, MISDIRECTED_REQUEST_sentence, "وصل الطلب إلى خادم غير مسؤول عن هذا العنوان؛ يُرجى المحاولة مرة أخرى عبر اتصال جديد.") \
    x(ar, UNPROCESSABLE_CONTENT_title, "تتعذّر معالجة المحتوى") \
    x(ar, UNPROCESSABLE_CONTENT_sentence, "فهم الخادم تنسيق المحتوى المُرسَل، لكن فيه ما هو غير صالح.") \
    x(ar, LOCKED_title, "مقفل") \
    x(ar, LOCKED_sentence, "المورد مقفل، ويلزم إلغاء قفله قبل تعديله.") \
    x(ar, FAILED_DEPENDENCY_title, "فشل التبعية") \
    x(ar, FAILED_DEPENDENCY_sentence, "تعذّر تنفيذ الطلب لأنه يعتمد على طلب آخر لم ينجح.") \
    x(ar, TOO_EARLY_title, "مبكر جدًا") \
    x(ar, TOO_EARLY_sentence, "لا يريد الخادم معالجة طلب قد يكون تكرارًا لطلب سابق؛ ينبغي لبرنامجك إرساله مرة أخرى بعد تأمين الاتصال.") \
    x(ar, UPGRADE_REQUIRED_title, "تلزم ترقية البروتوكول") \
    x(ar, UPGRADE_REQUIRED_sentence, "لا يرد الخادم على هذا الطلب إلا عبر بروتوكول آخر، وعلى برنامجك الانتقال إليه.") \
    x(ar, PRECONDITION_REQUIRED_title, "يلزم شرط مسبق") \
    x(ar, PRECONDITION_REQUIRED_sentence, "يشترط الخادم أن يذكر الطلب النسخة التي يتعلق بها، حتى لا يكتب أحد فوق تعديلات غيره.") \
    x(ar, TOO_MANY_REQUESTS_title, "طلبات كثيرة جدًا") \
    x(ar, TOO_MANY_REQUESTS_sentence, "لقد أرسلت طلبات كثيرة جدًا خلال وقت قصير؛ يُرجى الانتظار قليلًا قبل المحاولة مرة أخرى.") \
    x(ar, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "حقول الترويسة كبيرة جدًا") \
    x(ar, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "حقول ترويسة الطلب كبيرة جدًا؛ قد يفيد حذف ملفات تعريف الارتباط الخاصة بهذا الموقع.") \
    x(ar, IIS_LOGIN_TIMEOUT_title, "انتهت الجلسة") \
    x(ar, IIS_LOGIN_TIMEOUT_sentence, "تم تسجيل خروجك لعدم وجود أي نشاط مدة طويلة؛ يُرجى تسجيل الدخول مرة أخرى.") \
    x(ar, NGINX_NO_RESPONSE_title, "أُغلق الاتصال دون رد") \
    x(ar, NGINX_NO_RESPONSE_sentence, "أغلق الخادم الاتصال دون رد، وهكذا يصدّ الطلبات غير المرغوب فيها.") \
    x(ar, IIS_RETRY_WITH_title, "تلزم إعادة المحاولة بمعلومات إضافية") \
    x(ar, IIS_RETRY_WITH_sentence, "يحتاج الخادم إلى معلومات إضافية لتنفيذ الطلب؛ يُرجى إضافتها ثم المحاولة مرة أخرى.") \
    x(ar, UNAVAILABLE_FOR_LEGAL_REASONS_title, "غير متاح لأسباب قانونية") \
    x(ar, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "لا يُسمح للخادم بعرض هذا المحتوى بسبب مطالبة قانونية.") \
    x(ar, IIS_REDIRECT_title, "يلزم استخدام خادم آخر") \
    x(ar, IIS_REDIRECT_sentence, "صندوق بريدك موجود على خادم آخر، أو يمكن الوصول إليه على نحو أفضل عبر خادم آخر؛ ينبغي لبرنامجك استخدام ذلك الخادم.") \
    x(ar, NGINX_REQUEST_HEADER_TOO_LARGE_title, "ترويسة الطلب كبيرة جدًا") \
    x(ar, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "أحد أسطر ترويسة الطلب، أو الترويسة بأكملها، أكبر مما يقبله الخادم؛ قد يفيد حذف ملفات تعريف الارتباط.") \
    x(ar, NGINX_SSL_CERTIFICATE_ERROR_title, "خطأ في شهادة العميل") \
    x(ar, NGINX_SSL_CERTIFICATE_ERROR_sentence, "الشهادة التي قدّمها برنامجك غير صالحة.") \
    x(ar, NGINX_SSL_CERTIFICATE_REQUIRED_title, "شهادة العميل مطلوبة") \
    x(ar, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "يشترط الخادم شهادة عميل، لكن برنامجك لم يقدّم أي شهادة.") \
    x(ar, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "أُرسل طلب HTTP إلى منفذ HTTPS") \
    x(ar, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "وصل الطلب غير مشفّر إلى منفذ مخصص للاتصالات المشفّرة؛ يُرجى استخدام عنوان يبدأ بالحروف https.") \
    x(ar, NGINX_INVALID_HOST_title, "اسم المضيف غير صالح") \
    x(ar, NGINX_INVALID_HOST_sentence, "اسم المضيف الوارد في الطلب غير صالح؛ يُرجى التأكد من صحة كتابة العنوان.") \
    x(ar, NGINX_CLIENT_CLOSED_REQUEST_title, "أغلق العميل الاتصال") \
    x(ar, NGINX_CLIENT_CLOSED_REQUEST_sentence, "أغلق العميل الاتصال قبل أن يرد الخادم.") \

#endif
