/* http4xx_text_he.h - the texts of http4xx_text.h in עברית (he).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:a463d96b76b549c3
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_HE_H_
#define HTTP4XX_TEXT_HE_H_

#define HTTP4XX_TEXT_HE_(x) \
    x(he, tag, "he") \
    x(he, language, "עברית") \
    x(he, direction, "rtl") \
    x(he, official, "רשמי") \
    x(he, unofficial_before, "לא רשמי (") \
    x(he, unofficial_after, ")") \
    x(he, substatus, "קודי מצב משניים") \
    x(he, title, "שגיאות לקוח") \
    x(he, sentence, "הקודים 400 עד 499 מציינים שלדעת השרת השגיאה היא בצד הלקוח: בכתובת, בתוכן או במה שמותר לו לעשות.") \
    x(he, BAD_REQUEST_title, "בקשה שגויה") \
    x(he, BAD_REQUEST_sentence, "השרת לא הצליח להבין את הבקשה, כי היא בנויה באופן שגוי או שהיא חלקית.") \
    x(he, UNAUTHORIZED_title, "לא בוצעה כניסה") \
    x(he, UNAUTHORIZED_sentence, "כדי לראות את התוכן הזה צריך קודם להיכנס למערכת, למשל עם שם משתמש וסיסמה תקפים.") \
    x(he, PAYMENT_REQUIRED_title, "נדרש תשלום") \
    x(he, PAYMENT_REQUIRED_sentence, "התוכן הזה זמין רק למי ששילם עבורו.") \
    x(he, FORBIDDEN_title, "הגישה נדחתה") \
    x(he, FORBIDDEN_sentence, "השרת הבין את הבקשה, אבל אין לכם הרשאה לבצע את הפעולה או לראות את התוכן הזה.") \
    x(he, NOT_FOUND_title, "לא נמצא") \
    x(he, NOT_FOUND_sentence, "לא נמצא דבר בכתובת הזו; בדקו שהיא כתובה נכון, או חפשו את התוכן דרך דף הבית.") \
    x(he, METHOD_NOT_ALLOWED_title, "השיטה אינה מותרת") \
    x(he, METHOD_NOT_ALLOWED_sentence, "המשאב קיים, אבל אי אפשר להשתמש בו בדרך המבוקשת.") \
    x(he, NOT_ACCEPTABLE_title, "אין גרסה מתאימה") \
    x(he, NOT_ACCEPTABLE_sentence, "המשאב אינו זמין באף פורמט ובאף שפה שהתוכנה שלכם מקבלת.") \
    x(he, PROXY_AUTHENTICATION_REQUIRED_title, "נדרשת כניסה לשרת הפרוקסי") \
    x(he, PROXY_AUTHENTICATION_REQUIRED_sentence, "צריך להיכנס לשרת הפרוקסי לפני שהבקשה תוכל לעבור דרכו.") \
    x(he, REQUEST_TIMEOUT_title, "תם הזמן הקצוב לבקשה") \
    x(he, REQUEST_TIMEOUT_sentence, "הבקשה הגיעה לאט מדי, והשרת הפסיק לחכות לה; אפשר לשלוח אותה שוב.") \
    x(he, CONFLICT_title, "התנגשות") \
    x(he, CONFLICT_sentence, "הבקשה אינה מתיישבת עם המצב הנוכחי של המשאב; הורידו את הגרסה העדכנית ביותר ונסו שוב.") \
    x(he, GONE_title, "הוסר לצמיתות") \
    x(he, GONE_sentence, "מה שהיה כאן הוסר לצמיתות, ולכן כדאי למחוק קישורים לכתובת הזו.") \
    x(he, LENGTH_REQUIRED_title, "צריך לציין את האורך") \
    x(he, LENGTH_REQUIRED_sentence, "השרת דורש לדעת מה אורך התוכן של הבקשה לפני שיקבל אותה.") \
    x(he, PRECONDITION_FAILED_title, "התנאי המקדים לא התקיים") \
    x(he, PRECONDITION_FAILED_sentence, "תנאי שהוצב בבקשה לא התקיים, למשל כי המשאב השתנה בינתיים.") \
    x(he, CONTENT_TOO_LARGE_title, "התוכן גדול מדי") \
    x(he, CONTENT_TOO_LARGE_sentence, "התוכן שנשלח גדול יותר ממה שהשרת מוכן לקבל; נסו עם תוכן קטן יותר.") \
    x(he, URI_TOO_LONG_title, "הכתובת ארוכה מדי") \
    x(he, URI_TOO_LONG_sentence, "הכתובת שבבקשה ארוכה יותר ממה שהשרת מוכן לקרוא.") \
    x(he, UNSUPPORTED_MEDIA_TYPE_title, "סוג המדיה אינו נתמך") \
    x(he, UNSUPPORTED_MEDIA_TYPE_sentence, "השרת אינו תומך בפורמט של התוכן שנשלח.") \
    x(he, RANGE_NOT_SATISFIABLE_title, "הטווח אינו זמין") \
    x(he, RANGE_NOT_SATISFIABLE_sentence, "החלק המבוקש של המשאב אינו קיים; ייתכן שהוא נמצא אחרי סופו.") \
    x(he, EXPECTATION_FAILED_title, "הציפייה לא התממשה") \
    x(he, EXPECTATION_FAILED_sentence, "השרת אינו יכול לעשות את מה שהבקשה ציינה שמצופה ממנו.") \
    x(he, IM_A_TEAPOT_title, "אני קומקום תה") \
    x(he, IM_A_TEAPOT_sentence, "השרת מסרב להכין קפה כי הוא קומקום תה: נמוך, עגלגל ולא מתכוון להשתנות.") \
    x(he, MISDIRECTED_REQUEST_title, "השרת הלא נכון") \
    x(he, MISDIRECTED_REQUEST_sentence, "הבקשה הגיעה לשרת שאינו אחראי לכתובת הזו; נסו שוב בחיבור חדש.") \
    x(he, UNPROCESSABLE_CONTENT_title, "אי אפשר לעבד את התוכן") \
    x(he, UNPROCESSABLE_CONTENT_sentence, "השרת הבין את הפורמט של התוכן שנשלח, אבל משהו בו אינו תקין.") \
    x(he, LOCKED_title, "נעול") \
    x(he, LOCKED_sentence, "המשאב נעול, וצריך לשחרר את הנעילה לפני שאפשר לשנות אותו.") \
    x(he, FAILED_DEPENDENCY_title, "בקשה אחרת שנדרשה נכשלה") \
    x(he, FAILED_DEPENDENCY_sentence, "לא היה אפשר לבצע את הבקשה, כי בקשה אחרת שהיא תלויה בה נכשלה.") \
    x(he, TOO_EARLY_title, "מוקדם מדי") \
    x(he, TOO_EARLY_sentence, "השרת אינו רוצה לטפל בבקשה שעלולה להיות חזרה על בקשה קודמת; התוכנה שלכם צריכה לשלוח אותה שוב כשהחיבור יהיה מאובטח.") \
    x(he, UPGRADE_REQUIRED_title, "נדרש שדרוג פרוטוקול") \
    x(he, UPGRADE_REQUIRED_sentence, "השרת עונה לבקשה הזו רק בפרוטוקול אחר, והתוכנה שלכם צריכה לעבור אליו.") \
    x(he, PRECONDITION_REQUIRED_title, "נדרש תנאי מקדים") \
    x(he, PRECONDITION_REQUIRED_sentence, "השרת דורש שהבקשה תציין לאיזו גרסה היא מתייחסת, כדי שאיש לא ידרוס שינויים של אחרים.") \
    x(he, TOO_MANY_REQUESTS_title, "יותר מדי בקשות") \
    x(he, TOO_MANY_REQUESTS_sentence, "שלחתם יותר מדי בקשות בזמן קצר; המתינו מעט לפני שתנסו שוב.") \
    x(he, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "שדות הכותרת גדולים מדי") \
    x(he, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "שדות הכותרת של הבקשה גדולים מדי; אולי יעזור למחוק את העוגיות של האתר הזה.") \
    x(he, IIS_LOGIN_TIMEOUT_title, "פג תוקף ההפעלה") \
    x(he, IIS_LOGIN_TIMEOUT_sentence, "בוצעה יציאה מהמערכת כי לא הייתם פעילים זמן רב מדי; היכנסו שוב.") \
    x(he, NGINX_NO_RESPONSE_title, "החיבור נסגר ללא תשובה") \
    x(he, NGINX_NO_RESPONSE_sentence, "השרת סגר את החיבור בלי לענות, וכך הוא דוחה בקשות לא רצויות.") \
    x(he, IIS_RETRY_WITH_title, "נסו שוב עם מידע נוסף") \
    x(he, IIS_RETRY_WITH_sentence, "השרת צריך מידע נוסף כדי לבצע את הבקשה; הוסיפו אותו ונסו שוב.") \
    x(he, UNAVAILABLE_FOR_LEGAL_REASONS_title, "לא זמין מסיבות משפטיות") \
    x(he, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "לשרת אסור להציג את התוכן הזה בגלל דרישה משפטית.") \
    x(he, IIS_REDIRECT_title, "השתמשו בשרת אחר") \
    x(he, IIS_REDIRECT_sentence, "תיבת הדואר שלכם נמצאת בשרת אחר, או שעדיף לגשת אליה דרך שרת אחר; התוכנה שלכם צריכה להשתמש בו.") \
    x(he, NGINX_REQUEST_HEADER_TOO_LARGE_title, "כותרת הבקשה גדולה מדי") \
    x(he, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "שורה בכותרת הבקשה, או הכותרת כולה, גדולה יותר ממה שהשרת מוכן לקבל; אולי יעזור למחוק עוגיות.") \
    x(he, NGINX_SSL_CERTIFICATE_ERROR_title, "שגיאה באישור הדיגיטלי של הלקוח") \
    x(he, NGINX_SSL_CERTIFICATE_ERROR_sentence, "האישור הדיגיטלי שהתוכנה שלכם הציגה אינו תקף.") \
    x(he, NGINX_SSL_CERTIFICATE_REQUIRED_title, "נדרש אישור דיגיטלי של הלקוח") \
    x(he, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "השרת דורש אישור דיגיטלי של הלקוח, אבל התוכנה שלכם לא הציגה אישור כזה.") \
    x(he, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "בקשת HTTP נשלחה לפורט HTTPS") \
    x(he, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "הבקשה הגיעה ללא הצפנה לפורט שמיועד לחיבורים מוצפנים; השתמשו בכתובת שמתחילה ב-https.") \
    x(he, NGINX_INVALID_HOST_title, "שם המארח אינו תקין") \
    x(he, NGINX_INVALID_HOST_sentence, "שם המארח שבבקשה אינו תקין; בדקו שהכתובת כתובה נכון.") \
    x(he, NGINX_CLIENT_CLOSED_REQUEST_title, "הלקוח סגר את החיבור") \
    x(he, NGINX_CLIENT_CLOSED_REQUEST_sentence, "הלקוח סגר את החיבור לפני שהשרת ענה.") \

#endif
