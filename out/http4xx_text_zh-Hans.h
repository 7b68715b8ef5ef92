/* http4xx_text_zh-Hans.h - the texts of http4xx_text.h in 简体中文 (zh-Hans).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:0a5794b93e34c459
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_ZH_HANS_H_
#define HTTP4XX_TEXT_ZH_HANS_H_

#define HTTP4XX_TEXT_ZH_HANS_(x) \
    x(zh_hans, tag, "zh-Hans") \
    x(zh_hans, language, "简体中文") \
    x(zh_hans, direction, "ltr") \
    x(zh_hans, official, "官方") \
    x(zh_hans, unofficial_before, "非官方（") \
    x(zh_hans, unofficial_after, "）") \
    x(zh_hans, substatus, "子状态代码") \
    x(zh_hans, title, "客户端错误") \
    x(zh_hans, sentence, "400 到 499 的状态代码表示服务器认为错误出在客户端，可能是网址、内容或权限有问题。") \
    x(zh_hans, BAD_REQUEST_title, "请求有误") \
    x(zh_hans, BAD_REQUEST_sentence, "请求格式错误或不完整，服务器无法理解。") \
    x(zh_hans, UNAUTHORIZED_title, "尚未登录") \
    x(zh_hans, UNAUTHORIZED_sentence, "您需要先登录（例如使用有效的用户名和密码），才能查看此内容。") \
    x(zh_hans, PAYMENT_REQUIRED_title, "需要付费") \
    x(zh_hans, PAYMENT_REQUIRED_sentence, "此内容仅供已付费的用户使用。") \
    x(zh_hans, FORBIDDEN_title, "拒绝访问") \
    x(zh_hans, FORBIDDEN_sentence, "服务器理解了请求，但您无权执行此操作或查看此内容。") \
    x(zh_hans, NOT_FOUND_title, "未找到") \
    x(zh_hans, NOT_FOUND_sentence, "此网址下没有任何内容，请检查网址拼写是否正确，或从首页开始查找。") \
    x(zh_hans, METHOD_NOT_ALLOWED_title, "不允许使用此方法") \
    x(zh_hans, METHOD_NOT_ALLOWED_sentence, "资源存在，但不能以所请求的方式使用。") \
    x(zh_hans, NOT_ACCEPTABLE_title, "没有可接受的版本") \
    x(zh_hans, NOT_ACCEPTABLE_sentence, "此资源没有您的程序可接受的格式或语言版本。") \
    x(zh_hans, PROXY_AUTHENTICATION_REQUIRED_title, "需要登录代理服务器") \
    x(zh_hans, PROXY_AUTHENTICATION_REQUIRED_sentence, "您必须先登录代理服务器，请求才能通过。") \
    x(zh_hans, REQUEST_TIMEOUT_title, "请求超时") \
    x(zh_hans, REQUEST_TIMEOUT_sentence, "请求送达耗时过长，服务器已停止等待，您可以重新发送。") \
    x(zh_hans, CONFLICT_title, "发生冲突") \
    x(zh_hans, CONFLICT_sentence, "请求与资源的当前状态相冲突，请获取最新版本后重试。") \
    x(zh_hans, GONE_title, "已永久删除") \
    x(zh_hans, GONE_sentence, "此处原有的内容已被永久删除，指向此处的链接也应一并删除。") \
    x(zh_hans, LENGTH_REQUIRED_title, "需要提供长度") \
    x(zh_hans, LENGTH_REQUIRED_sentence, "服务器需要先知道请求内容的长度，才会接受请求。") \
    x(zh_hans, PRECONDITION_FAILED_title, "未满足前提条件") \
    x(zh_hans, PRECONDITION_FAILED_sentence, "请求中设定的某个条件未得到满足，例如资源在此期间已被更改。") \
    x(zh_hans, CONTENT_TOO_LARGE_title, "内容过大") \
    x(zh_hans, CONTENT_TOO_LARGE_sentence, "发送的内容超出了服务器可接受的大小，请尝试发送较小的内容。") \
    x(zh_hans, URI_TOO_LONG_title, "网址过长") \
    x(zh_hans, URI_TOO_LONG_sentence, "请求的网址超出了服务器可接受的长度。") \
    x(zh_hans, UNSUPPORTED_MEDIA_TYPE_title, "不支持的媒体类型") \
    x(zh_hans, UNSUPPORTED_MEDIA_TYPE_sentence, "服务器不支持所发送内容的格式。") \
    x(zh_hans, RANGE_NOT_SATISFIABLE_title, "请求的范围不存在") \
    x(zh_hans, RANGE_NOT_SATISFIABLE_sentence, "所请求的部分在资源中不存在，可能超出了资源的末尾。") \
    x(zh_hans, EXPECTATION_FAILED_title, "无法满足预期") \
    x(zh_hans, EXPECTATION_FAILED_sentence, "服务器无法满足请求中声明的预期。") \
    x(zh_hans, IM_A_TEAPOT_title, "我是茶壶") \
    x(zh_hans, IM_A_TEAPOT_sentence, "服务器拒绝煮咖啡，因为它是一只矮矮胖胖、永不改行的茶壶。") \
    x(zh_hans, MISDIRECTED_REQUEST_title, "请求发错了服务器") \
    x(zh_hans, MISDIRECTED_REQUEST_sentence, "请求到达了不负责此网址的服务器，请通过新的连接重试。") \
    x(zh_hans, UNPROCESSABLE_CONTENT_title, "无法处理内容") \
    x(zh_hans, UNPROCESSABLE_CONTENT_sentence, "服务器能理解所发送内容的格式，但其中含有无效的部分。") \
    x(zh_hans, LOCKED_title, "已锁定") \
    x(zh_hans, LOCKED_sentence, "资源已被锁定，必须先解锁才能更改。") \
    x(zh_hans, FAILED_DEPENDENCY_title, "所依赖的请求失败") \
    x(zh_hans, FAILED_DEPENDENCY_sentence, "由于所依赖的另一个请求失败，此请求无法执行。") \
    x(zh_hans, TOO_EARLY_title, "请求过早") \
    x(zh_hans, TOO_EARLY_sentence, "服务器不愿处理可能是重放的请求，您的程序应在安全连接建立后重新发送。") \
    x(zh_hans, UPGRADE_REQUIRED_title, "需要升级协议") \
    x(zh_hans, UPGRADE_REQUIRED_sentence, "服务器只通过另一种协议响应此请求，您的程序必须切换到该协议。") \
    x(zh_hans, PRECONDITION_REQUIRED_title, "需要提供前提条件") \
    x(zh_hans, PRECONDITION_REQUIRED_sentence, "服务器要求请求注明所针对的版本，以免有人覆盖他人的更改。") \
    x(zh_hans, TOO_MANY_REQUESTS_title, "请求过多") \
    x(zh_hans, TOO_MANY_REQUESTS_sentence, "您在短时间内发送了过多请求，请稍后再试。") \
    x(zh_hans, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "标头字段过大") \
    x(zh_hans, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "请求的标头字段过大，删除此网站的 Cookie 可能会有帮助。") \
    x(zh_hans, IIS_LOGIN_TIMEOUT_title, "会话已过期") \
    x(zh_hans, IIS_LOGIN_TIMEOUT_sentence, "由于长时间未操作，您已退出登录，请重新登录。") \
    x(zh_hans, NGINX_NO_RESPONSE_title, "服务器未响应就关闭了连接") \
    x(zh_hans, NGINX_NO_RESPONSE_sentence, "服务器未作响应就关闭了连接，它会以这种方式拒绝不受欢迎的请求。") \
    x(zh_hans, IIS_RETRY_WITH_title, "请补充信息后重试") \
    x(zh_hans, IIS_RETRY_WITH_sentence, "服务器需要更多信息才能执行请求，请补充后重试。") \
    x(zh_hans, UNAVAILABLE_FOR_LEGAL_REASONS_title, "因法律原因不可用") \
    x(zh_hans, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "由于法律要求，服务器不得显示此内容。") \
    x(zh_hans, IIS_REDIRECT_title, "请使用其他服务器") \
    x(zh_hans, IIS_REDIRECT_sentence, "您的邮箱位于另一台服务器上，或通过另一台服务器访问更合适，您的程序应使用那台服务器。") \
    x(zh_hans, NGINX_REQUEST_HEADER_TOO_LARGE_title, "请求标头过大") \
    x(zh_hans, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "请求标头中的某一行或整个标头超出了服务器可接受的大小，删除 Cookie 可能会有帮助。") \
    x(zh_hans, NGINX_SSL_CERTIFICATE_ERROR_title, "客户端证书错误") \
    x(zh_hans, NGINX_SSL_CERTIFICATE_ERROR_sentence, "您的程序出示的证书无效。") \
    x(zh_hans, NGINX_SSL_CERTIFICATE_REQUIRED_title, "需要客户端证书") \
    x(zh_hans, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "服务器要求提供客户端证书，但您的程序未出示。") \
    x(zh_hans, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "HTTP 请求发到了 HTTPS 端口") \
    x(zh_hans, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "未加密的请求发到了用于加密连接的端口，请使用以 https 开头的网址。") \
    x(zh_hans, NGINX_INVALID_HOST_title, "主机名无效") \
    x(zh_hans, NGINX_INVALID_HOST_sentence, "请求中的主机名无效，请检查网址拼写是否正确。") \
    x(zh_hans, NGINX_CLIENT_CLOSED_REQUEST_title, "客户端关闭了连接") \
    x(zh_hans, NGINX_CLIENT_CLOSED_REQUEST_sentence, "客户端在服务器响应之前关闭了连接。") \
    x(zh_hans, sub_400_1_IIS, "Destination 标头无效") \
    x(zh_hans, sub_400_2_IIS, "Depth 标头无效") \
    x(zh_hans, sub_400_3_IIS, "If 标头无效") \
    x(zh_hans, sub_400_4_IIS, "Overwrite 标头无效") \
    x(zh_hans, sub_400_5_IIS, "Translate 标头无效") \
    x(zh_hans, sub_400_6_IIS, "请求内容无效") \
    x(zh_hans, sub_400_7_IIS, "内容长度无效") \
    x(zh_hans, sub_400_8_IIS, "超时值无效") \
    x(zh_hans, sub_400_9_IIS, "锁定令牌无效") \
    x(zh_hans, sub_400_10_IIS, "X-Forwarded-For（XFF）标头无效") \
    x(zh_hans, sub_400_11_IIS, "WebSocket 请求无效") \
    x(zh_hans, sub_400_601_IIS, "客户端请求有误（ARR）") \
    x(zh_hans, sub_400_602_IIS, "时间格式无效（ARR）") \
    x(zh_hans, sub_400_603_IIS, "范围解析错误（ARR）") \
    x(zh_hans, sub_400_604_IIS, "客户端已断开（ARR）") \
    x(zh_hans, sub_400_605_IIS, "已达到最大转发次数（ARR）") \
    x(zh_hans, sub_400_606_IIS, "异步完成时出错（ARR）") \
    x(zh_hans, sub_401_1_IIS, "登录失败") \
    x(zh_hans, sub_401_2_IIS, "服务器配置导致登录失败") \
    x(zh_hans, sub_401_3_IIS, "因资源的访问控制列表（ACL）而未获授权") \
    x(zh_hans, sub_401_4_IIS, "授权被筛选器拒绝") \
    x(zh_hans, sub_401_5_IIS, "授权被 ISAPI 或 CGI 应用程序拒绝") \
    x(zh_hans, sub_401_7_IIS, "访问被 Web 服务器的 URL 授权策略拒绝") \
    x(zh_hans, sub_401_501_IIS, "拒绝访问：已达到并发请求数上限") \
    x(zh_hans, sub_401_502_IIS, "拒绝访问：已达到请求频率上限") \
    x(zh_hans, sub_401_503_IIS, "拒绝访问：IP 地址已被禁止") \
    x(zh_hans, sub_401_504_IIS, "拒绝访问：主机名已被禁止") \
    x(zh_hans, sub_403_1_IIS, "禁止执行访问") \
    x(zh_hans, sub_403_2_IIS, "禁止读取访问") \
    x(zh_hans, sub_403_3_IIS, "禁止写入访问") \
    x(zh_hans, sub_403_4_IIS, "需要 SSL") \
    x(zh_hans, sub_403_5_IIS, "需要 128 位 SSL") \
    x(zh_hans, sub_403_6_IIS, "IP 地址被拒绝") \
    x(zh_hans, sub_403_7_IIS, "需要客户端证书") \
    x(zh_hans, sub_403_8_IIS, "网站访问被拒绝") \
    x(zh_hans, sub_403_9_IIS, "并发连接数超出限制") \
    x(zh_hans, sub_403_10_IIS, "禁止访问：执行访问被拒绝") \
    x(zh_hans, sub_403_11_IIS, "禁止访问：密码已更改") \
    x(zh_hans, sub_403_12_IIS, "访问被证书映射拒绝") \
    x(zh_hans, sub_403_13_IIS, "客户端证书已吊销") \
    x(zh_hans, sub_403_14_IIS, "不允许列出目录内容") \
    x(zh_hans, sub_403_15_IIS, "客户端访问许可证数量超出限制") \
    x(zh_hans, sub_403_16_IIS, "客户端证书不受信任或无效") \
    x(zh_hans, sub_403_17_IIS, "客户端证书已过期或尚未生效") \
    x(zh_hans, sub_403_18_IIS, "无法在当前应用程序池中执行所请求的 URL") \
    x(zh_hans, sub_403_19_IIS, "无法在此应用程序池中为客户端执行 CGI 应用程序") \
    x(zh_hans, sub_403_20_IIS, "禁止访问：Passport 登录失败") \
    x(zh_hans, sub_403_21_IIS, "禁止访问：源代码访问被拒绝") \
    x(zh_hans, sub_403_22_IIS, "禁止访问：不允许无限深度") \
    x(zh_hans, sub_403_501_IIS, "禁止访问：已达到并发请求数上限") \
    x(zh_hans, sub_403_502_IIS, "禁止访问：已达到请求频率上限") \
    x(zh_hans, sub_403_503_IIS, "禁止访问：IP 地址已被禁止") \
    x(zh_hans, sub_403_504_IIS, "禁止访问：主机名已被禁止") \
    x(zh_hans, sub_404_0_IIS, "未找到") \
    x(zh_hans, sub_404_1_IIS, "未找到网站") \
    x(zh_hans, sub_404_2_IIS, "被 ISAPI 或 CGI 限制阻止") \
    x(zh_hans, sub_404_3_IIS, "被 MIME 类型限制阻止") \
    x(zh_hans, sub_404_4_IIS, "未配置处理程序") \
    x(zh_hans, sub_404_5_IIS, "被请求筛选配置拒绝") \
    x(zh_hans, sub_404_6_IIS, "方法被拒绝") \
    x(zh_hans, sub_404_7_IIS, "文件扩展名被拒绝") \
    x(zh_hans, sub_404_8_IIS, "隐藏的命名空间") \
    x(zh_hans, sub_404_9_IIS, "文件具有隐藏属性") \
    x(zh_hans, sub_404_10_IIS, "请求标头过长") \
    x(zh_hans, sub_404_11_IIS, "请求包含双重转义序列") \
    x(zh_hans, sub_404_12_IIS, "请求包含非 ASCII 字符") \
    x(zh_hans, sub_404_13_IIS, "内容长度过大") \
    x(zh_hans, sub_404_14_IIS, "请求 URL 过长") \
    x(zh_hans, sub_404_15_IIS, "查询字符串过长") \
    x(zh_hans, sub_404_16_IIS, "WebDAV 请求被发送到静态文件处理程序") \
    x(zh_hans, sub_404_17_IIS, "动态内容被映射到静态文件处理程序") \
    x(zh_hans, sub_404_18_IIS, "查询字符串中的字符序列被拒绝") \
    x(zh_hans, sub_404_19_IIS, "被筛选规则拒绝") \
    x(zh_hans, sub_404_20_IIS, "URL 段过多") \
    x(zh_hans, sub_404_21_IIS, "未安装 PHP") \
    x(zh_hans, sub_404_22_IIS, "未安装 ASP.NET") \
    x(zh_hans, sub_404_23_IIS, "未安装 ASP.NET Web Pages") \
    x(zh_hans, sub_404_501_IIS, "未找到：已达到并发请求数上限") \
    x(zh_hans, sub_404_502_IIS, "未找到：已达到请求频率上限") \
    x(zh_hans, sub_404_503_IIS, "未找到：IP 地址已被禁止") \
    x(zh_hans, sub_404_504_IIS, "未找到：主机名已被禁止") \
    x(zh_hans, sub_405_0_IIS, "不允许使用此方法") \
    x(zh_hans, sub_406_0_IIS, "没有可接受的版本") \
    x(zh_hans, sub_408_0_IIS, "请求超时") \
    x(zh_hans, sub_412_0_IIS, "未满足前提条件") \
    x(zh_hans, sub_413_0_IIS, "请求内容过大") \
    x(zh_hans, sub_413_1_IIS, "内容长度过大") \

#endif
