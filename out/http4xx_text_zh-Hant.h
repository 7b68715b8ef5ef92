/* http4xx_text_zh-Hant.h - the texts of http4xx_text.h in 繁體中文 (zh-Hant).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_ZH_HANT_H_
#define HTTP4XX_TEXT_ZH_HANT_H_

#define HTTP4XX_TEXT_ZH_HANT_(X) \
    X(zh_hant, TAG, "zh-Hant") \
    X(zh_hant, LANGUAGE, "繁體中文") \
    X(zh_hant, DIRECTION, "ltr") \
    X(zh_hant, OFFICIAL, "官方") \
    X(zh_hant, UNOFFICIAL_BEFORE, "非官方（") \
    X(zh_hant, UNOFFICIAL_AFTER, "）") \
    X(zh_hant, SUBSTATUS, "子狀態碼") \
    X(zh_hant, TITLE, "用戶端錯誤") \
    X(zh_hant, SENTENCE, "400 到 499 的狀態碼表示伺服器認為錯誤出在用戶端，可能是網址、內容或權限有問題。") \
    X(zh_hant, BAD_REQUEST_TITLE, "請求無效") \
    X(zh_hant, BAD_REQUEST_SENTENCE, "請求的格式有誤或不完整，伺服器無法理解。") \
    X(zh_hant, UNAUTHORIZED_TITLE, "尚未登入") \
    X(zh_hant, UNAUTHORIZED_SENTENCE, "您必須先登入（例如使用有效的使用者名稱與密碼），才能檢視此內容。") \
    X(zh_hant, PAYMENT_REQUIRED_TITLE, "需要付費") \
    X(zh_hant, PAYMENT_REQUIRED_SENTENCE, "此內容僅供已付費的使用者使用。") \
    X(zh_hant, FORBIDDEN_TITLE, "存取遭拒") \
    X(zh_hant, FORBIDDEN_SENTENCE, "伺服器了解請求，但您沒有執行此操作或檢視此內容的權限。") \
    X(zh_hant, NOT_FOUND_TITLE, "找不到") \
    X(zh_hant, NOT_FOUND_SENTENCE, "這個網址沒有任何內容，請檢查網址是否正確，或從首頁開始尋找。") \
    X(zh_hant, METHOD_NOT_ALLOWED_TITLE, "不允許的方法") \
    X(zh_hant, METHOD_NOT_ALLOWED_SENTENCE, "資源存在，但無法以請求指定的方式使用。") \
    X(zh_hant, NOT_ACCEPTABLE_TITLE, "沒有可接受的版本") \
    X(zh_hant, NOT_ACCEPTABLE_SENTENCE, "此資源沒有您的程式可接受的格式或語言版本。") \
    X(zh_hant, PROXY_AUTHENTICATION_REQUIRED_TITLE, "必須登入代理伺服器") \
    X(zh_hant, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "您必須先登入代理伺服器，請求才能通過。") \
    X(zh_hant, REQUEST_TIMEOUT_TITLE, "請求逾時") \
    X(zh_hant, REQUEST_TIMEOUT_SENTENCE, "請求送達的時間過長，伺服器已停止等候，您可以再傳送一次。") \
    X(zh_hant, CONFLICT_TITLE, "發生衝突") \
    X(zh_hant, CONFLICT_SENTENCE, "請求與資源目前的狀態互相衝突，請取得最新版本後再試一次。") \
    X(zh_hant, GONE_TITLE, "已永久移除") \
    X(zh_hant, GONE_SENTENCE, "原本在這裡的內容已永久移除，連到這裡的連結也應該刪除。") \
    X(zh_hant, LENGTH_REQUIRED_TITLE, "必須提供長度") \
    X(zh_hant, LENGTH_REQUIRED_SENTENCE, "伺服器必須先知道請求內容的長度，才會接受請求。") \
    X(zh_hant, PRECONDITION_FAILED_TITLE, "不符合先決條件") \
    X(zh_hant, PRECONDITION_FAILED_SENTENCE, "請求設定的某項條件未獲滿足，例如資源在這段期間已有變更。") \
    X(zh_hant, CONTENT_TOO_LARGE_TITLE, "內容過大") \
    X(zh_hant, CONTENT_TOO_LARGE_SENTENCE, "傳送的內容超過伺服器可接受的大小，請改傳較小的內容。") \
    X(zh_hant, URI_TOO_LONG_TITLE, "網址過長") \
    X(zh_hant, URI_TOO_LONG_SENTENCE, "請求的網址超過伺服器可接受的長度。") \
    X(zh_hant, UNSUPPORTED_MEDIA_TYPE_TITLE, "不支援的媒體類型") \
    X(zh_hant, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "伺服器不支援所傳送內容的格式。") \
    X(zh_hant, RANGE_NOT_SATISFIABLE_TITLE, "請求的範圍不存在") \
    X(zh_hant, RANGE_NOT_SATISFIABLE_SENTENCE, "所請求的部分在資源中不存在，可能超出資源的結尾。") \
    X(zh_hant, EXPECTATION_FAILED_TITLE, "無法符合預期") \
    X(zh_hant, EXPECTATION_FAILED_SENTENCE, "伺服器無法符合請求中聲明的預期。") \
    X(zh_hant, IM_A_TEAPOT_TITLE, "我是茶壺") \
    X(zh_hant, IM_A_TEAPOT_SENTENCE, "伺服器拒絕煮咖啡，因為它是一只又肥又矮、永不轉行的茶壺。") \
    X(zh_hant, MISDIRECTED_REQUEST_TITLE, "送錯伺服器") \
    X(zh_hant, MISDIRECTED_REQUEST_SENTENCE, "請求送到了不負責這個網址的伺服器，請透過新的連線再試一次。") \
    X(zh_hant, UNPROCESSABLE_CONTENT_TITLE, "無法處理內容") \
    X(zh_hant, UNPROCESSABLE_CONTENT_SENTENCE, "伺服器了解所傳送內容的格式，但其中有些內容無效。") \
    X(zh_hant, LOCKED_TITLE, "已鎖定") \
    X(zh_hant, LOCKED_SENTENCE, "資源已鎖定，必須先解除鎖定才能變更。") \
    X(zh_hant, FAILED_DEPENDENCY_TITLE, "相依的請求失敗") \
    X(zh_hant, FAILED_DEPENDENCY_SENTENCE, "由於相依的另一項請求失敗，此請求無法執行。") \
    X(zh_hant, TOO_EARLY_TITLE, "請求過早") \
    X(zh_hant, TOO_EARLY_SENTENCE, "伺服器不願處理可能遭重送的請求，您的程式應在安全連線建立後重新傳送。") \
    X(zh_hant, UPGRADE_REQUIRED_TITLE, "必須升級通訊協定") \
    X(zh_hant, UPGRADE_REQUIRED_SENTENCE, "伺服器只透過另一種通訊協定回應此請求，您的程式必須改用該通訊協定。") \
    X(zh_hant, PRECONDITION_REQUIRED_TITLE, "必須提供先決條件") \
    X(zh_hant, PRECONDITION_REQUIRED_SENTENCE, "伺服器要求請求註明所針對的版本，以免有人覆寫他人的變更。") \
    X(zh_hant, TOO_MANY_REQUESTS_TITLE, "請求過多") \
    X(zh_hant, TOO_MANY_REQUESTS_SENTENCE, "您在短時間內傳送太多請求，請稍後再試。") \
    X(zh_hant, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "標頭欄位過大") \
    X(zh_hant, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "請求的標頭欄位過大，刪除這個網站的 Cookie 或許有幫助。") \
    X(zh_hant, IIS_LOGIN_TIMEOUT_TITLE, "工作階段已過期") \
    X(zh_hant, IIS_LOGIN_TIMEOUT_SENTENCE, "您因閒置過久而遭登出，請重新登入。") \
    X(zh_hant, NGINX_NO_RESPONSE_TITLE, "伺服器未回應即關閉連線") \
    X(zh_hant, NGINX_NO_RESPONSE_SENTENCE, "伺服器沒有回應就關閉連線，這是它拒絕不受歡迎請求的做法。") \
    X(zh_hant, IIS_RETRY_WITH_TITLE, "請補充資訊後再試一次") \
    X(zh_hant, IIS_RETRY_WITH_SENTENCE, "伺服器需要更多資訊才能執行請求，請補充後再試一次。") \
    X(zh_hant, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "基於法律因素無法提供") \
    X(zh_hant, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "由於法律要求，伺服器不得顯示此內容。") \
    X(zh_hant, IIS_REDIRECT_TITLE, "請使用其他伺服器") \
    X(zh_hant, IIS_REDIRECT_SENTENCE, "您的信箱位於另一部伺服器，或透過另一部伺服器存取較佳，您的程式應改用該伺服器。") \
    X(zh_hant, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "請求標頭過大") \
    X(zh_hant, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "請求標頭的某一行或整個標頭超過伺服器可接受的大小，刪除 Cookie 或許有幫助。") \
    X(zh_hant, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "用戶端憑證錯誤") \
    X(zh_hant, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "您的程式出示的憑證無效。") \
    X(zh_hant, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "需要用戶端憑證") \
    X(zh_hant, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "伺服器要求用戶端憑證，但您的程式並未出示。") \
    X(zh_hant, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "HTTP 請求送到 HTTPS 連接埠") \
    X(zh_hant, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "未加密的請求送到了供加密連線使用的連接埠，請使用以 https 開頭的網址。") \
    X(zh_hant, NGINX_INVALID_HOST_TITLE, "主機名稱無效") \
    X(zh_hant, NGINX_INVALID_HOST_SENTENCE, "請求中的主機名稱無效，請檢查網址是否正確。") \
    X(zh_hant, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "用戶端關閉了連線") \
    X(zh_hant, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "用戶端在伺服器回應之前就關閉了連線。") \

#endif
