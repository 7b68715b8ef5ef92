/* http4xx_text_zh-Hant.h - the texts of http4xx_text.h in 繁體中文 (zh-Hant).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:7bdff8546c6aa5ca
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_ZH_HANT_H_
#define HTTP4XX_TEXT_ZH_HANT_H_

#define HTTP4XX_TEXT_ZH_HANT_(x) \
    x(zh_hant, tag, "zh-Hant") \
    x(zh_hant, language, "繁體中文") \
    x(zh_hant, direction, "ltr") \
    x(zh_hant, official, "官方") \
    x(zh_hant, unofficial_before, "非官方（") \
    x(zh_hant, unofficial_after, "）") \
    x(zh_hant, substatus, "子狀態碼") \
    x(zh_hant, title, "用戶端錯誤") \
    x(zh_hant, sentence, "400 到 499 的狀態碼表示伺服器認為錯誤出在用戶端，可能是網址、內容或權限有問題。") \
    x(zh_hant, BAD_REQUEST_title, "請求無效") \
    x(zh_hant, BAD_REQUEST_sentence, "請求的格式有誤或不完整，伺服器無法理解。") \
    x(zh_hant, UNAUTHORIZED_title, "尚未登入") \
    x(zh_hant, UNAUTHORIZED_sentence, "您必須先登入（例如使用有效的使用者名稱與密碼），才能檢視此內容。") \
    x(zh_hant, PAYMENT_REQUIRED_title, "需要付費") \
    x(zh_hant, PAYMENT_REQUIRED_sentence, "此內容僅供已付費的使用者使用。") \
    x(zh_hant, FORBIDDEN_title, "存取遭拒") \
    x(zh_hant, FORBIDDEN_sentence, "伺服器了解請求，但您沒有執行此操作或檢視此內容的權限。") \
    x(zh_hant, NOT_FOUND_title, "找不到") \
    x(zh_hant, NOT_FOUND_sentence, "這個網址沒有任何內容，請檢查網址是否正確，或從首頁開始尋找。") \
    x(zh_hant, METHOD_NOT_ALLOWED_title, "不允許的方法") \
    x(zh_hant, METHOD_NOT_ALLOWED_sentence, "資源存在，但無法以請求指定的方式使用。") \
    x(zh_hant, NOT_ACCEPTABLE_title, "沒有可接受的版本") \
    x(zh_hant, NOT_ACCEPTABLE_sentence, "此資源沒有您的程式可接受的格式或語言版本。") \
    x(zh_hant, PROXY_AUTHENTICATION_REQUIRED_title, "必須登入代理伺服器") \
    x(zh_hant, PROXY_AUTHENTICATION_REQUIRED_sentence, "您必須先登入代理伺服器，請求才能通過。") \
    x(zh_hant, REQUEST_TIMEOUT_title, "請求逾時") \
    x(zh_hant, REQUEST_TIMEOUT_sentence, "請求送達的時間過長，伺服器已停止等候，您可以再傳送一次。") \
    x(zh_hant, CONFLICT_title, "發生衝突") \
    x(zh_hant, CONFLICT_sentence, "請求與資源目前的狀態互相衝突，請取得最新版本後再試一次。") \
    x(zh_hant, GONE_title, "已永久移除") \
    x(zh_hant, GONE_sentence, "原本在這裡的內容已永久移除，連到這裡的連結也應該刪除。") \
    x(zh_hant, LENGTH_REQUIRED_title, "必須提供長度") \
    x(zh_hant, LENGTH_REQUIRED_sentence, "伺服器必須先知道請求內容的長度，才會接受請求。") \
    x(zh_hant, PRECONDITION_FAILED_title, "不符合先決條件") \
    x(zh_hant, PRECONDITION_FAILED_sentence, "請求設定的某項條件未獲滿足，例如資源在這段期間已有變更。") \
    x(zh_hant, CONTENT_TOO_LARGE_title, "內容過大") \
    x(zh_hant, CONTENT_TOO_LARGE_sentence, "傳送的內容超過伺服器可接受的大小，請改傳較小的內容。") \
    x(zh_hant, URI_TOO_LONG_title, "網址過長") \
    x(zh_hant, URI_TOO_LONG_sentence, "請求的網址超過伺服器可接受的長度。") \
    x(zh_hant, UNSUPPORTED_MEDIA_TYPE_title, "不支援的媒體類型") \
    x(zh_hant, UNSUPPORTED_MEDIA_TYPE_sentence, "伺服器不支援所傳送內容的格式。") \
    x(zh_hant, RANGE_NOT_SATISFIABLE_title, "請求的範圍不存在") \
    x(zh_hant, RANGE_NOT_SATISFIABLE_sentence, "所請求的部分在資源中不存在，可能超出資源的結尾。") \
    x(zh_hant, EXPECTATION_FAILED_title, "無法符合預期") \
    x(zh_hant, EXPECTATION_FAILED_sentence, "伺服器無法符合請求中聲明的預期。") \
    x(zh_hant, IM_A_TEAPOT_title, "我是茶壺") \
    x(zh_hant, IM_A_TEAPOT_sentence, "伺服器拒絕煮咖啡，因為它是一只又肥又矮、永不轉行的茶壺。") \
    x(zh_hant, MISDIRECTED_REQUEST_title, "送錯伺服器") \
    x(zh_hant, MISDIRECTED_REQUEST_sentence, "請求送到了不負責這個網址的伺服器，請透過新的連線再試一次。") \
    x(zh_hant, UNPROCESSABLE_CONTENT_title, "無法處理內容") \
    x(zh_hant, UNPROCESSABLE_CONTENT_sentence, "伺服器了解所傳送內容的格式，但其中有些內容無效。") \
    x(zh_hant, LOCKED_title, "已鎖定") \
    x(zh_hant, LOCKED_sentence, "資源已鎖定，必須先解除鎖定才能變更。") \
    x(zh_hant, FAILED_DEPENDENCY_title, "相依的請求失敗") \
    x(zh_hant, FAILED_DEPENDENCY_sentence, "由於相依的另一項請求失敗，此請求無法執行。") \
    x(zh_hant, TOO_EARLY_title, "請求過早") \
    x(zh_hant, TOO_EARLY_sentence, "伺服器不願處理可能遭重送的請求，您的程式應在安全連線建立後重新傳送。") \
    x(zh_hant, UPGRADE_REQUIRED_title, "必須升級通訊協定") \
    x(zh_hant, UPGRADE_REQUIRED_sentence, "伺服器只透過另一種通訊協定回應此請求，您的程式必須改用該通訊協定。") \
    x(zh_hant, PRECONDITION_REQUIRED_title, "必須提供先決條件") \
    x(zh_hant, PRECONDITION_REQUIRED_sentence, "伺服器要求請求註明所針對的版本，以免有人覆寫他人的變更。") \
    x(zh_hant, TOO_MANY_REQUESTS_title, "請求過多") \
    x(zh_hant, TOO_MANY_REQUESTS_sentence, "您在短時間內傳送太多請求，請稍後再試。") \
    x(zh_hant, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "標頭欄位過大") \
    x(zh_hant, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "請求的標頭欄位過大，刪除這個網站的 Cookie 或許有幫助。") \
    x(zh_hant, IIS_LOGIN_TIMEOUT_title, "工作階段已過期") \
    x(zh_hant, IIS_LOGIN_TIMEOUT_sentence, "您因閒置過久而遭登出，請重新登入。") \
    x(zh_hant, NGINX_NO_RESPONSE_title, "伺服器未回應即關閉連線") \
    x(zh_hant, NGINX_NO_RESPONSE_sentence, "伺服器沒有回應就關閉連線，這是它拒絕不受歡迎請求的做法。") \
    x(zh_hant, IIS_RETRY_WITH_title, "請補充資訊後再試一次") \
    x(zh_hant, IIS_RETRY_WITH_sentence, "伺服器需要更多資訊才能執行請求，請補充後再試一次。") \
    x(zh_hant, UNAVAILABLE_FOR_LEGAL_REASONS_title, "基於法律因素無法提供") \
    x(zh_hant, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "由於法律要求，伺服器不得顯示此內容。") \
    x(zh_hant, IIS_REDIRECT_title, "請使用其他伺服器") \
    x(zh_hant, IIS_REDIRECT_sentence, "您的信箱位於另一部伺服器，或透過另一部伺服器存取較佳，您的程式應改用該伺服器。") \
    x(zh_hant, NGINX_REQUEST_HEADER_TOO_LARGE_title, "請求標頭過大") \
    x(zh_hant, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "請求標頭的某一行或整個標頭超過伺服器可接受的大小，刪除 Cookie 或許有幫助。") \
    x(zh_hant, NGINX_SSL_CERTIFICATE_ERROR_title, "用戶端憑證錯誤") \
    x(zh_hant, NGINX_SSL_CERTIFICATE_ERROR_sentence, "您的程式出示的憑證無效。") \
    x(zh_hant, NGINX_SSL_CERTIFICATE_REQUIRED_title, "需要用戶端憑證") \
    x(zh_hant, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "伺服器要求用戶端憑證，但您的程式並未出示。") \
    x(zh_hant, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "HTTP 請求送到 HTTPS 連接埠") \
    x(zh_hant, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "未加密的請求送到了供加密連線使用的連接埠，請使用以 https 開頭的網址。") \
    x(zh_hant, NGINX_INVALID_HOST_title, "主機名稱無效") \
    x(zh_hant, NGINX_INVALID_HOST_sentence, "請求中的主機名稱無效，請檢查網址是否正確。") \
    x(zh_hant, NGINX_CLIENT_CLOSED_REQUEST_title, "用戶端關閉了連線") \
    x(zh_hant, NGINX_CLIENT_CLOSED_REQUEST_sentence, "用戶端在伺服器回應之前就關閉了連線。") \

#endif
