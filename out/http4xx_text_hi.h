/* http4xx_text_hi.h - the texts of http4xx_text.h in हिन्दी (hi).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_HI_H_
#define HTTP4XX_TEXT_HI_H_

#define HTTP4XX_TEXT_HI_(X) \
    X(hi, TAG, "hi") \
    X(hi, LANGUAGE, "हिन्दी") \
    X(hi, DIRECTION, "ltr") \
    X(hi, OFFICIAL, "आधिकारिक") \
    X(hi, UNOFFICIAL_BEFORE, "गैर-आधिकारिक (") \
    X(hi, UNOFFICIAL_AFTER, ")") \
    X(hi, SUBSTATUS, "उप-स्थिति कोड") \
    X(hi, TITLE, "क्लाइंट की त्रुटियाँ") \
    X(hi, SENTENCE, "400 से 499 तक के कोड बताते हैं कि सर्वर के अनुसार गलती क्लाइंट की ओर है: पते में, सामग्री में या उसे मिली अनुमतियों में।") \
    X(hi, BAD_REQUEST_TITLE, "अमान्य अनुरोध") \
    X(hi, BAD_REQUEST_SENTENCE, "सर्वर अनुरोध को समझ नहीं सका, क्योंकि उसकी संरचना गलत थी या वह अधूरा था।") \
    X(hi, UNAUTHORIZED_TITLE, "साइन इन नहीं किया गया") \
    X(hi, UNAUTHORIZED_SENTENCE, "इसे देखने के लिए आपको साइन इन करना होगा, जैसे मान्य उपयोगकर्ता नाम और पासवर्ड से।") \
    X(hi, PAYMENT_REQUIRED_TITLE, "भुगतान आवश्यक") \
    X(hi, PAYMENT_REQUIRED_SENTENCE, "यह केवल उन लोगों के लिए उपलब्ध है जिन्होंने इसके लिए भुगतान किया है।") \
    X(hi, FORBIDDEN_TITLE, "पहुँच अस्वीकृत") \
    X(hi, FORBIDDEN_SENTENCE, "सर्वर ने अनुरोध समझ लिया, लेकिन आपको यह करने या देखने की अनुमति नहीं है।") \
    X(hi, NOT_FOUND_TITLE, "नहीं मिला") \
    X(hi, NOT_FOUND_SENTENCE, "इस पते पर कुछ नहीं मिला; जाँच लें कि पता सही लिखा है, या होम पेज से खोजें।") \
    X(hi, METHOD_NOT_ALLOWED_TITLE, "विधि की अनुमति नहीं") \
    X(hi, METHOD_NOT_ALLOWED_SENTENCE, "संसाधन मौजूद है, लेकिन उसका उपयोग अनुरोध में बताए गए तरीके से नहीं किया जा सकता।") \
    X(hi, NOT_ACCEPTABLE_TITLE, "कोई स्वीकार्य संस्करण नहीं") \
    X(hi, NOT_ACCEPTABLE_SENTENCE, "यह संसाधन ऐसे किसी फ़ॉर्मैट या भाषा में उपलब्ध नहीं है जिसे आपका प्रोग्राम स्वीकार करता हो।") \
    X(hi, PROXY_AUTHENTICATION_REQUIRED_TITLE, "प्रॉक्सी में साइन इन आवश्यक") \
    X(hi, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "अनुरोध आगे भेजे जाने से पहले आपको प्रॉक्सी सर्वर में साइन इन करना होगा।") \
    X(hi, REQUEST_TIMEOUT_TITLE, "अनुरोध का समय समाप्त") \
    X(hi, REQUEST_TIMEOUT_SENTENCE, "अनुरोध पहुँचने में बहुत समय लगा, इसलिए सर्वर ने प्रतीक्षा करना बंद कर दिया; आप इसे फिर से भेज सकते हैं।") \
    X(hi, CONFLICT_TITLE, "टकराव") \
    X(hi, CONFLICT_SENTENCE, "अनुरोध संसाधन की मौजूदा स्थिति से मेल नहीं खाता; सबसे नया संस्करण लेकर फिर से कोशिश करें।") \
    X(hi, GONE_TITLE, "हमेशा के लिए हटाया गया") \
    X(hi, GONE_SENTENCE, "यहाँ जो था उसे हमेशा के लिए हटा दिया गया है, इसलिए इसके लिंक भी हटा देने चाहिए।") \
    X(hi, LENGTH_REQUIRED_TITLE, "लंबाई बताना आवश्यक") \
    X(hi, LENGTH_REQUIRED_SENTENCE, "सर्वर अनुरोध को तभी स्वीकार करेगा जब उसकी सामग्री की लंबाई बताई जाए।") \
    X(hi, PRECONDITION_FAILED_TITLE, "पूर्व शर्त पूरी नहीं हुई") \
    X(hi, PRECONDITION_FAILED_SENTENCE, "अनुरोध में रखी गई एक शर्त पूरी नहीं हुई; हो सकता है कि इस बीच संसाधन बदल गया हो।") \
    X(hi, CONTENT_TOO_LARGE_TITLE, "सामग्री बहुत बड़ी है") \
    X(hi, CONTENT_TOO_LARGE_SENTENCE, "भेजी गई सामग्री उससे बड़ी है जितनी सर्वर स्वीकार करता है; कुछ छोटा भेजकर देखें।") \
    X(hi, URI_TOO_LONG_TITLE, "पता बहुत लंबा है") \
    X(hi, URI_TOO_LONG_SENTENCE, "अनुरोध का पता उससे लंबा है जितना सर्वर पढ़ने को तैयार है।") \
    X(hi, UNSUPPORTED_MEDIA_TYPE_TITLE, "असमर्थित मीडिया प्रकार") \
    X(hi, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "सर्वर भेजी गई सामग्री के फ़ॉर्मैट का समर्थन नहीं करता।") \
    X(hi, RANGE_NOT_SATISFIABLE_TITLE, "माँगा गया हिस्सा उपलब्ध नहीं") \
    X(hi, RANGE_NOT_SATISFIABLE_SENTENCE, "संसाधन का जो हिस्सा माँगा गया था वह मौजूद नहीं है; हो सकता है कि वह संसाधन के अंत से आगे हो।") \
    X(hi, EXPECTATION_FAILED_TITLE, "अपेक्षा पूरी नहीं हो सकती") \
    X(hi, EXPECTATION_FAILED_SENTENCE, "अनुरोध में जो अपेक्षा बताई गई थी, सर्वर उसे पूरा नहीं कर सकता।") \
    X(hi, IM_A_TEAPOT_TITLE, "मैं एक चायदानी हूँ") \
    X(hi, IM_A_TEAPOT_SENTENCE, "सर्वर कॉफ़ी बनाने से इनकार करता है, क्योंकि वह एक चायदानी है: छोटी, गोल-मटोल और अपनी बात पर अटल।") \
    X(hi, MISDIRECTED_REQUEST_TITLE, "गलत सर्वर") \
    X(hi, MISDIRECTED_REQUEST_SENTENCE, "अनुरोध ऐसे सर्वर पर पहुँच गया जो इस पते के लिए ज़िम्मेदार नहीं है; नए कनेक्शन से फिर से कोशिश करें।") \
    X(hi, UNPROCESSABLE_CONTENT_TITLE, "सामग्री संसाधित नहीं हो सकती") \
    X(hi, UNPROCESSABLE_CONTENT_SENTENCE, "सर्वर ने भेजी गई सामग्री का फ़ॉर्मैट समझ लिया, लेकिन उसका कुछ हिस्सा अमान्य है।") \
    X(hi, LOCKED_TITLE, "लॉक किया हुआ") \
    X(hi, LOCKED_SENTENCE, "संसाधन लॉक है और उसे बदलने से पहले अनलॉक करना होगा।") \
    X(hi, FAILED_DEPENDENCY_TITLE, "निर्भरता विफल") \
    X(hi, FAILED_DEPENDENCY_SENTENCE, "अनुरोध पूरा नहीं हो सका, क्योंकि जिस दूसरे अनुरोध पर यह निर्भर है वह विफल हो गया।") \
    X(hi, TOO_EARLY_TITLE, "समय से पहले") \
    X(hi, TOO_EARLY_SENTENCE, "सर्वर ऐसे अनुरोध पर काम नहीं करना चाहता जो किसी पुराने अनुरोध का दोहराव हो सकता है; कनेक्शन सुरक्षित हो जाने पर आपके प्रोग्राम को इसे फिर से भेजना चाहिए।") \
    X(hi, UPGRADE_REQUIRED_TITLE, "प्रोटोकॉल अपग्रेड आवश्यक") \
    X(hi, UPGRADE_REQUIRED_SENTENCE, "सर्वर इस अनुरोध का जवाब केवल किसी दूसरे प्रोटोकॉल पर देता है, जिसे आपके प्रोग्राम को अपनाना होगा।") \
    X(hi, PRECONDITION_REQUIRED_TITLE, "पूर्व शर्त आवश्यक") \
    X(hi, PRECONDITION_REQUIRED_SENTENCE, "सर्वर की माँग है कि अनुरोध में बताया जाए कि वह किस संस्करण के लिए है, ताकि कोई दूसरों के बदलाव न मिटा दे।") \
    X(hi, TOO_MANY_REQUESTS_TITLE, "बहुत अधिक अनुरोध") \
    X(hi, TOO_MANY_REQUESTS_SENTENCE, "आपने कम समय में बहुत अधिक अनुरोध भेजे हैं; थोड़ा रुककर फिर से कोशिश करें।") \
    X(hi, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "हेडर फ़ील्ड बहुत बड़े हैं") \
    X(hi, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "अनुरोध के हेडर फ़ील्ड बहुत बड़े हैं; इस साइट की कुकी मिटाने से मदद मिल सकती है।") \
    X(hi, IIS_LOGIN_TIMEOUT_TITLE, "सत्र समाप्त हो गया") \
    X(hi, IIS_LOGIN_TIMEOUT_SENTENCE, "बहुत देर तक निष्क्रिय रहने के कारण आपको साइन आउट कर दिया गया है; फिर से साइन इन करें।") \
    X(hi, NGINX_NO_RESPONSE_TITLE, "जवाब दिए बिना कनेक्शन बंद") \
    X(hi, NGINX_NO_RESPONSE_SENTENCE, "सर्वर ने जवाब दिए बिना कनेक्शन बंद कर दिया; अवांछित अनुरोधों को अस्वीकार करने के लिए वह ऐसा करता है।") \
    X(hi, IIS_RETRY_WITH_TITLE, "अधिक जानकारी के साथ फिर से कोशिश करें") \
    X(hi, IIS_RETRY_WITH_SENTENCE, "अनुरोध पूरा करने के लिए सर्वर को और जानकारी चाहिए; उसे जोड़कर फिर से कोशिश करें।") \
    X(hi, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "कानूनी कारणों से अनुपलब्ध") \
    X(hi, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "किसी कानूनी माँग के कारण सर्वर इसे नहीं दिखा सकता।") \
    X(hi, IIS_REDIRECT_TITLE, "दूसरे सर्वर का उपयोग करें") \
    X(hi, IIS_REDIRECT_SENTENCE, "आपका मेलबॉक्स किसी दूसरे सर्वर पर है या किसी दूसरे सर्वर से उस तक बेहतर पहुँचा जा सकता है; आपके प्रोग्राम को उसी सर्वर का उपयोग करना चाहिए।") \
    X(hi, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "अनुरोध का हेडर बहुत बड़ा है") \
    X(hi, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "अनुरोध के हेडर की कोई पंक्ति या पूरा हेडर उससे बड़ा है जितना सर्वर स्वीकार करता है; कुकी मिटाने से मदद मिल सकती है।") \
    X(hi, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "क्लाइंट प्रमाणपत्र में त्रुटि") \
    X(hi, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "आपके प्रोग्राम ने जो प्रमाणपत्र पेश किया वह मान्य नहीं है।") \
    X(hi, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "क्लाइंट प्रमाणपत्र आवश्यक") \
    X(hi, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "सर्वर क्लाइंट प्रमाणपत्र माँगता है, लेकिन आपके प्रोग्राम ने कोई प्रमाणपत्र पेश नहीं किया।") \
    X(hi, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "HTTPS पोर्ट पर HTTP भेजा गया") \
    X(hi, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "एन्क्रिप्टेड कनेक्शन वाले पोर्ट पर अनुरोध बिना एन्क्रिप्शन के आया; https से शुरू होने वाले पते का उपयोग करें।") \
    X(hi, NGINX_INVALID_HOST_TITLE, "अमान्य होस्ट नाम") \
    X(hi, NGINX_INVALID_HOST_SENTENCE, "अनुरोध में दिया गया होस्ट नाम मान्य नहीं है; जाँच लें कि पता सही लिखा है।") \
    X(hi, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "क्लाइंट ने कनेक्शन बंद किया") \
    X(hi, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "सर्वर के जवाब देने से पहले ही क्लाइंट ने कनेक्शन बंद कर दिया।") \

#endif
