/* http4xx_text_he.h - the texts of http4xx_text.h in עברית (he).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_HE_H_
#define HTTP4XX_TEXT_HE_H_

#define HTTP4XX_TEXT_HE_(X) \
    X(he, TAG, "he") \
    X(he, LANGUAGE, "עברית") \
    X(he, DIRECTION, "rtl") \
    X(he, OFFICIAL, "רשמי") \
    X(he, UNOFFICIAL_BEFORE, "לא רשמי (") \
    X(he, UNOFFICIAL_AFTER, ")") \
    X(he, SUBSTATUS, "קודי מצב משניים") \
    X(he, TITLE, "שגיאות לקוח") \
    X(he, SENTENCE, "הקודים 400 עד 499 מציינים שלדעת השרת השגיאה היא בצד הלקוח: בכתובת, בתוכן או במה שמותר לו לעשות.") \
    X(he, BAD_REQUEST_TITLE, "בקשה שגויה") \
    X(he, BAD_REQUEST_SENTENCE, "השרת לא הצליח להבין את הבקשה, כי היא בנויה באופן שגוי או שהיא חלקית.") \
    X(he, UNAUTHORIZED_TITLE, "לא בוצעה כניסה") \
    X(he, UNAUTHORIZED_SENTENCE, "כדי לראות את התוכן הזה צריך קודם להיכנס למערכת, למשל עם שם משתמש וסיסמה תקפים.") \
    X(he, PAYMENT_REQUIRED_TITLE, "נדרש תשלום") \
    X(he, PAYMENT_REQUIRED_SENTENCE, "התוכן הזה זמין רק למי ששילם עבורו.") \
    X(he, FORBIDDEN_TITLE, "הגישה נדחתה") \
    X(he, FORBIDDEN_SENTENCE, "השרת הבין את הבקשה, אבל אין לכם הרשאה לבצע את הפעולה או לראות את התוכן הזה.") \
    X(he, NOT_FOUND_TITLE, "לא נמצא") \
    X(he, NOT_FOUND_SENTENCE, "לא נמצא דבר בכתובת הזו; בדקו שהיא כתובה נכון, או חפשו את התוכן דרך דף הבית.") \
    X(he, METHOD_NOT_ALLOWED_TITLE, "השיטה אינה מותרת") \
    X(he, METHOD_NOT_ALLOWED_SENTENCE, "המשאב קיים, אבל אי אפשר להשתמש בו בדרך המבוקשת.") \
    X(he, NOT_ACCEPTABLE_TITLE, "אין גרסה מתאימה") \
    X(he, NOT_ACCEPTABLE_SENTENCE, "המשאב אינו זמין באף פורמט ובאף שפה שהתוכנה שלכם מקבלת.") \
    X(he, PROXY_AUTHENTICATION_REQUIRED_TITLE, "נדרשת כניסה לשרת הפרוקסי") \
    X(he, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "צריך להיכנס לשרת הפרוקסי לפני שהבקשה תוכל לעבור דרכו.") \
    X(he, REQUEST_TIMEOUT_TITLE, "תם הזמן הקצוב לבקשה") \
    X(he, REQUEST_TIMEOUT_SENTENCE, "הבקשה הגיעה לאט מדי, והשרת הפסיק לחכות לה; אפשר לשלוח אותה שוב.") \
    X(he, CONFLICT_TITLE, "התנגשות") \
    X(he, CONFLICT_SENTENCE, "הבקשה אינה מתיישבת עם המצב הנוכחי של המשאב; הורידו את הגרסה העדכנית ביותר ונסו שוב.") \
    X(he, GONE_TITLE, "הוסר לצמיתות") \
    X(he, GONE_SENTENCE, "מה שהיה כאן הוסר לצמיתות, ולכן כדאי למחוק קישורים לכתובת הזו.") \
    X(he, LENGTH_REQUIRED_TITLE, "צריך לציין את האורך") \
    X(he, LENGTH_REQUIRED_SENTENCE, "השרת דורש לדעת מה אורך התוכן של הבקשה לפני שיקבל אותה.") \
    X(he, PRECONDITION_FAILED_TITLE, "התנאי המקדים לא התקיים") \
    X(he, PRECONDITION_FAILED_SENTENCE, "תנאי שהוצב בבקשה לא התקיים, למשל כי המשאב השתנה בינתיים.") \
    X(he, CONTENT_TOO_LARGE_TITLE, "התוכן גדול מדי") \
    X(he, CONTENT_TOO_LARGE_SENTENCE, "התוכן שנשלח גדול יותר ממה שהשרת מוכן לקבל; נסו עם תוכן קטן יותר.") \
    X(he, URI_TOO_LONG_TITLE, "הכתובת ארוכה מדי") \
    X(he, URI_TOO_LONG_SENTENCE, "הכתובת שבבקשה ארוכה יותר ממה שהשרת מוכן לקרוא.") \
    X(he, UNSUPPORTED_MEDIA_TYPE_TITLE, "סוג המדיה אינו נתמך") \
    X(he, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "השרת אינו תומך בפורמט של התוכן שנשלח.") \
    X(he, RANGE_NOT_SATISFIABLE_TITLE, "הטווח אינו זמין") \
    X(he, RANGE_NOT_SATISFIABLE_SENTENCE, "החלק המבוקש של המשאב אינו קיים; ייתכן שהוא נמצא אחרי סופו.") \
    X(he, EXPECTATION_FAILED_TITLE, "הציפייה לא התממשה") \
    X(he, EXPECTATION_FAILED_SENTENCE, "השרת אינו יכול לעשות את מה שהבקשה ציינה שמצופה ממנו.") \
    X(he, IM_A_TEAPOT_TITLE, "אני קומקום תה") \
    X(he, IM_A_TEAPOT_SENTENCE, "השרת מסרב להכין קפה כי הוא קומקום תה: נמוך, עגלגל ולא מתכוון להשתנות.") \
    X(he, MISDIRECTED_REQUEST_TITLE, "השרת הלא נכון") \
    X(he, MISDIRECTED_REQUEST_SENTENCE, "הבקשה הגיעה לשרת שאינו אחראי לכתובת הזו; נסו שוב בחיבור חדש.") \
    X(he, UNPROCESSABLE_CONTENT_TITLE, "אי אפשר לעבד את התוכן") \
    X(he, UNPROCESSABLE_CONTENT_SENTENCE, "השרת הבין את הפורמט של התוכן שנשלח, אבל משהו בו אינו תקין.") \
    X(he, LOCKED_TITLE, "נעול") \
    X(he, LOCKED_SENTENCE, "המשאב נעול, וצריך לשחרר את הנעילה לפני שאפשר לשנות אותו.") \
    X(he, FAILED_DEPENDENCY_TITLE, "בקשה אחרת שנדרשה נכשלה") \
    X(he, FAILED_DEPENDENCY_SENTENCE, "לא היה אפשר לבצע את הבקשה, כי בקשה אחרת שהיא תלויה בה נכשלה.") \
    X(he, TOO_EARLY_TITLE, "מוקדם מדי") \
    X(he, TOO_EARLY_SENTENCE, "השרת אינו רוצה לטפל בבקשה שעלולה להיות חזרה על בקשה קודמת; התוכנה שלכם צריכה לשלוח אותה שוב כשהחיבור יהיה מאובטח.") \
    X(he, UPGRADE_REQUIRED_TITLE, "נדרש שדרוג פרוטוקול") \
    X(he, UPGRADE_REQUIRED_SENTENCE, "השרת עונה לבקשה הזו רק בפרוטוקול אחר, והתוכנה שלכם צריכה לעבור אליו.") \
    X(he, PRECONDITION_REQUIRED_TITLE, "נדרש תנאי מקדים") \
    X(he, PRECONDITION_REQUIRED_SENTENCE, "השרת דורש שהבקשה תציין לאיזו גרסה היא מתייחסת, כדי שאיש לא ידרוס שינויים של אחרים.") \
    X(he, TOO_MANY_REQUESTS_TITLE, "יותר מדי בקשות") \
    X(he, TOO_MANY_REQUESTS_SENTENCE, "שלחתם יותר מדי בקשות בזמן קצר; המתינו מעט לפני שתנסו שוב.") \
    X(he, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "שדות הכותרת גדולים מדי") \
    X(he, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "שדות הכותרת של הבקשה גדולים מדי; אולי יעזור למחוק את העוגיות של האתר הזה.") \
    X(he, IIS_LOGIN_TIMEOUT_TITLE, "פג תוקף ההפעלה") \
    X(he, IIS_LOGIN_TIMEOUT_SENTENCE, "בוצעה יציאה מהמערכת כי לא הייתם פעילים זמן רב מדי; היכנסו שוב.") \
    X(he, NGINX_NO_RESPONSE_TITLE, "החיבור נסגר ללא תשובה") \
    X(he, NGINX_NO_RESPONSE_SENTENCE, "השרת סגר את החיבור בלי לענות, וכך הוא דוחה בקשות לא רצויות.") \
    X(he, IIS_RETRY_WITH_TITLE, "נסו שוב עם מידע נוסף") \
    X(he, IIS_RETRY_WITH_SENTENCE, "השרת צריך מידע נוסף כדי לבצע את הבקשה; הוסיפו אותו ונסו שוב.") \
    X(he, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "לא זמין מסיבות משפטיות") \
    X(he, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "לשרת אסור להציג את התוכן הזה בגלל דרישה משפטית.") \
    X(he, IIS_REDIRECT_TITLE, "השתמשו בשרת אחר") \
    X(he, IIS_REDIRECT_SENTENCE, "תיבת הדואר שלכם נמצאת בשרת אחר, או שעדיף לגשת אליה דרך שרת אחר; התוכנה שלכם צריכה להשתמש בו.") \
    X(he, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "כותרת הבקשה גדולה מדי") \
    X(he, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "שורה בכותרת הבקשה, או הכותרת כולה, גדולה יותר ממה שהשרת מוכן לקבל; אולי יעזור למחוק עוגיות.") \
    X(he, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "שגיאה באישור הדיגיטלי של הלקוח") \
    X(he, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "האישור הדיגיטלי שהתוכנה שלכם הציגה אינו תקף.") \
    X(he, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "נדרש אישור דיגיטלי של הלקוח") \
    X(he, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "השרת דורש אישור דיגיטלי של הלקוח, אבל התוכנה שלכם לא הציגה אישור כזה.") \
    X(he, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "בקשת HTTP נשלחה לפורט HTTPS") \
    X(he, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "הבקשה הגיעה ללא הצפנה לפורט שמיועד לחיבורים מוצפנים; השתמשו בכתובת שמתחילה ב-https.") \
    X(he, NGINX_INVALID_HOST_TITLE, "שם המארח אינו תקין") \
    X(he, NGINX_INVALID_HOST_SENTENCE, "שם המארח שבבקשה אינו תקין; בדקו שהכתובת כתובה נכון.") \
    X(he, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "הלקוח סגר את החיבור") \
    X(he, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "הלקוח סגר את החיבור לפני שהשרת ענה.") \

#endif
