/* http4xx_text_hi.h - the texts of http4xx_text.h in हिन्दी (hi).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:146dd88c64dc5034
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_HI_H_
#define HTTP4XX_TEXT_HI_H_

#define HTTP4XX_TEXT_HI_(x) \
    x(hi, tag, "hi") \
    x(hi, language, "हिन्दी") \
    x(hi, direction, "ltr") \
    x(hi, official, "आधिकारिक") \
    x(hi, unofficial_before, "गैर-आधिकारिक (") \
    x(hi, unofficial_after, ")") \
    x(hi, substatus, "उप-स्थिति कोड") \
    x(hi, title, "क्लाइंट की त्रुटियाँ") \
    x(hi, sentence, "400 से 499 तक के कोड बताते हैं कि सर्वर के अनुसार गलती क्लाइंट की ओर है: पते में, सामग्री में या उसे मिली अनुमतियों में।") \
    x(hi, BAD_REQUEST_title, "अमान्य अनुरोध") \
    x(hi, BAD_REQUEST_sentence, "सर्वर अनुरोध को समझ नहीं सका, क्योंकि उसकी संरचना गलत थी या वह अधूरा था।") \
    x(hi, UNAUTHORIZED_title, "साइन इन नहीं किया गया") \
    x(hi, UNAUTHORIZED_sentence, "इसे देखने के लिए आपको साइन इन करना होगा, जैसे मान्य उपयोगकर्ता नाम और पासवर्ड से।") \
    x(hi, PAYMENT_REQUIRED_title, "भुगतान आवश्यक") \
    x(hi, PAYMENT_REQUIRED_sentence, "यह केवल उन लोगों के लिए उपलब्ध है जिन्होंने इसके लिए भुगतान किया है।") \
    x(hi, FORBIDDEN_title, "पहुँच अस्वीकृत") \
    x(hi, FORBIDDEN_sentence, "सर्वर ने अनुरोध समझ लिया, लेकिन आपको यह करने या देखने की अनुमति नहीं है।") \
    x(hi, NOT_FOUND_title, "नहीं मिला") \
    x(hi, NOT_FOUND_sentence, "इस पते पर कुछ नहीं मिला; जाँच लें कि पता सही लिखा है, या होम पेज से खोजें।") \
    x(hi, METHOD_NOT_ALLOWED_title, "विधि की अनुमति नहीं") \
    x(hi, METHOD_NOT_ALLOWED_sentence, "संसाधन मौजूद है, लेकिन उसका उपयोग अनुरोध में बताए गए तरीके से नहीं किया जा सकता।") \
    x(hi, NOT_ACCEPTABLE_title, "कोई स्वीकार्य संस्करण नहीं") \
    x(hi, NOT_ACCEPTABLE_sentence, "यह संसाधन ऐसे किसी फ़ॉर्मैट या भाषा में उपलब्ध नहीं है जिसे आपका प्रोग्राम स्वीकार करता हो।") \
    x(hi, PROXY_AUTHENTICATION_REQUIRED_title, "प्रॉक्सी में साइन इन आवश्यक") \
    x(hi, PROXY_AUTHENTICATION_REQUIRED_sentence, "अनुरोध आगे भेजे जाने से पहले आपको प्रॉक्सी सर्वर में साइन इन करना होगा।") \
    x(hi, REQUEST_TIMEOUT_title, "अनुरोध का समय समाप्त") \
    x(hi, REQUEST_TIMEOUT_sentence, "अनुरोध पहुँचने में बहुत समय लगा, इसलिए सर्वर ने प्रतीक्षा करना बंद कर दिया; आप इसे फिर से भेज सकते हैं।") \
    x(hi, CONFLICT_title, "टकराव") \
    x(hi, CONFLICT_sentence, "अनुरोध संसाधन की मौजूदा स्थिति से मेल नहीं खाता; सबसे नया संस्करण लेकर फिर से कोशिश करें।") \
    x(hi, GONE_title, "हमेशा के लिए हटाया गया") \
    x(hi, GONE_sentence, "यहाँ जो था उसे हमेशा के लिए हटा दिया गया है, इसलिए इसके लिंक भी हटा देने चाहिए।") \
    x(hi, LENGTH_REQUIRED_title, "लंबाई बताना आवश्यक") \
    x(hi, LENGTH_REQUIRED_sentence, "सर्वर अनुरोध को तभी स्वीकार करेगा जब उसकी सामग्री की लंबाई बताई जाए।") \
    x(hi, PRECONDITION_FAILED_title, "पूर्व शर्त पूरी नहीं हुई") \
    x(hi, PRECONDITION_FAILED_sentence, "अनुरोध में रखी गई एक शर्त पूरी नहीं हुई; हो सकता है कि इस बीच संसाधन बदल गया हो।") \
    x(hi, CONTENT_TOO_LARGE_title, "सामग्री बहुत बड़ी है") \
    x(hi, CONTENT_TOO_LARGE_sentence, "भेजी गई सामग्री उससे बड़ी है जितनी सर्वर स्वीकार करता है; कुछ छोटा भेजकर देखें।") \
    x(hi, URI_TOO_LONG_title, "पता बहुत लंबा है") \
    x(hi, URI_TOO_LONG_sentence, "अनुरोध का पता उससे लंबा है जितना सर्वर पढ़ने को तैयार है।") \
    x(hi, UNSUPPORTED_MEDIA_TYPE_title, "असमर्थित मीडिया प्रकार") \
    x(hi, UNSUPPORTED_MEDIA_TYPE_sentence, "सर्वर भेजी गई सामग्री के फ़ॉर्मैट का समर्थन नहीं करता।") \
    x(hi, RANGE_NOT_SATISFIABLE_title, "माँगा गया हिस्सा उपलब्ध नहीं") \
    x(hi, RANGE_NOT_SATISFIABLE_sentence, "संसाधन का जो हिस्सा माँगा गया था वह मौजूद नहीं है; हो सकता है कि वह संसाधन के अंत से आगे हो।") \
    x(hi, EXPECTATION_FAILED_title, "अपेक्षा पूरी नहीं हो सकती") \
    x(hi, EXPECTATION_FAILED_sentence, "अनुरोध में जो अपेक्षा बताई गई थी, सर्वर उसे पूरा नहीं कर सकता।") \
    x(hi, IM_A_TEAPOT_title, "मैं एक चायदानी हूँ") \
    x(hi, IM_A_TEAPOT_sentence, "सर्वर कॉफ़ी बनाने से इनकार करता है, क्योंकि वह एक चायदानी है: छोटी, गोल-मटोल और अपनी बात पर अटल।") \
    x(hi, MISDIRECTED_REQUEST_title, "गलत सर्वर") \
    x(hi, MISDIRECTED_REQUEST_sentence, "अनुरोध ऐसे सर्वर पर पहुँच गया जो इस पते के लिए ज़िम्मेदार नहीं है; नए कनेक्शन से फिर से कोशिश करें।") \
    x(hi, UNPROCESSABLE_CONTENT_title, "सामग्री संसाधित नहीं हो सकती") \
    x(hi, UNPROCESSABLE_CONTENT_sentence, "सर्वर ने भेजी गई सामग्री का फ़ॉर्मैट समझ लिया, लेकिन उसका कुछ हिस्सा अमान्य है।") \
    x(hi, LOCKED_title, "लॉक किया हुआ") \
    x(hi, LOCKED_sentence, "संसाधन लॉक है और उसे बदलने से पहले अनलॉक करना होगा।") \
    x(hi, FAILED_DEPENDENCY_title, "निर्भरता विफल") \
    x(hi, FAILED_DEPENDENCY_sentence, "अनुरोध पूरा नहीं हो सका, क्योंकि जिस दूसरे अनुरोध पर यह निर्भर है वह विफल हो गया।") \
    x(hi, TOO_EARLY_title, "समय से पहले") \
    x(hi, TOO_EARLY_sentence, "सर्वर ऐसे अनुरोध पर काम नहीं करना चाहता जो किसी पुराने अनुरोध का दोहराव हो सकता है; कनेक्शन सुरक्षित हो जाने पर आपके प्रोग्राम को इसे फिर से भेजना चाहिए।") \
    x(hi, UPGRADE_REQUIRED_title, "प्रोटोकॉल अपग्रेड आवश्यक") \
    x(hi, UPGRADE_REQUIRED_sentence, "सर्वर इस अनुरोध का जवाब केवल किसी दूसरे प्रोटोकॉल पर देता है, जिसे आपके प्रोग्राम को अपनाना होगा।") \
    x(hi, PRECONDITION_REQUIRED_title, "पूर्व शर्त आवश्यक") \
    x(hi, PRECONDITION_REQUIRED_sentence, "सर्वर की माँग है कि अनुरोध में बताया जाए कि वह किस संस्करण के लिए है, ताकि कोई दूसरों के बदलाव न मिटा दे।") \
    x(hi, TOO_MANY_REQUESTS_title, "बहुत अधिक अनुरोध") \
    x(hi, TOO_MANY_REQUESTS_sentence, "आपने कम समय में बहुत अधिक अनुरोध भेजे हैं; थोड़ा रुककर फिर से कोशिश करें।") \
    x(hi, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "हेडर फ़ील्ड बहुत बड़े हैं") \
    x(hi, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "अनुरोध के हेडर फ़ील्ड बहुत बड़े हैं; इस साइट की कुकी मिटाने से मदद मिल सकती है।") \
    x(hi, IIS_LOGIN_TIMEOUT_title, "सत्र समाप्त हो गया") \
    x(hi, IIS_LOGIN_TIMEOUT_sentence, "बहुत देर तक निष्क्रिय रहने के कारण आपको साइन आउट कर दिया गया है; फिर से साइन इन करें।") \
    x(hi, NGINX_NO_RESPONSE_title, "जवाब दिए बिना कनेक्शन बंद") \
    x(hi, NGINX_NO_RESPONSE_sentence, "सर्वर ने जवाब दिए बिना कनेक्शन बंद कर दिया; अवांछित अनुरोधों को अस्वीकार करने के लिए वह ऐसा करता है।") \
    x(hi, IIS_RETRY_WITH_title, "अधिक जानकारी के साथ फिर से कोशिश करें") \
    x(hi, IIS_RETRY_WITH_sentence, "अनुरोध पूरा करने के लिए सर्वर को और जानकारी चाहिए; उसे जोड़कर फिर से कोशिश करें।") \
    x(hi, UNAVAILABLE_FOR_LEGAL_REASONS_title, "कानूनी कारणों से अनुपलब्ध") \
    x(hi, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "किसी कानूनी माँग के कारण सर्वर इसे नहीं दिखा सकता।") \
    x(hi, IIS_REDIRECT_title, "दूसरे सर्वर का उपयोग करें") \
    x(hi, IIS_REDIRECT_sentence, "आपका मेलबॉक्स किसी दूसरे सर्वर पर है या किसी दूसरे सर्वर से उस तक बेहतर पहुँचा जा सकता है; आपके प्रोग्राम को उसी सर्वर का उपयोग करना चाहिए।") \
    x(hi, NGINX_REQUEST_HEADER_TOO_LARGE_title, "अनुरोध का हेडर बहुत बड़ा है") \
    x(hi, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "अनुरोध के हेडर की कोई पंक्ति या पूरा हेडर उससे बड़ा है जितना सर्वर स्वीकार करता है; कुकी मिटाने से मदद मिल सकती है।") \
    x(hi, NGINX_SSL_CERTIFICATE_ERROR_title, "क्लाइंट प्रमाणपत्र में त्रुटि") \
    x(hi, NGINX_SSL_CERTIFICATE_ERROR_sentence, "आपके प्रोग्राम ने जो प्रमाणपत्र पेश किया वह मान्य नहीं है।") \
    x(hi, NGINX_SSL_CERTIFICATE_REQUIRED_title, "क्लाइंट प्रमाणपत्र आवश्यक") \
    x(hi, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "सर्वर क्लाइंट प्रमाणपत्र माँगता है, लेकिन आपके प्रोग्राम ने कोई प्रमाणपत्र पेश नहीं किया।") \
    x(hi, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "HTTPS पोर्ट पर HTTP भेजा गया") \
    x(hi, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "एन्क्रिप्टेड कनेक्शन वाले पोर्ट पर अनुरोध बिना एन्क्रिप्शन के आया; https से शुरू होने वाले पते का उपयोग करें।") \
    x(hi, NGINX_INVALID_HOST_title, "अमान्य होस्ट नाम") \
    x(hi, NGINX_INVALID_HOST_sentence, "अनुरोध में दिया गया होस्ट नाम मान्य नहीं है; जाँच लें कि पता सही लिखा है।") \
    x(hi, NGINX_CLIENT_CLOSED_REQUEST_title, "क्लाइंट ने कनेक्शन बंद किया") \
    x(hi, NGINX_CLIENT_CLOSED_REQUEST_sentence, "सर्वर के जवाब देने से पहले ही क्लाइंट ने कनेक्शन बंद कर दिया।") \

#endif
