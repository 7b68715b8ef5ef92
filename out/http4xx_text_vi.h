/* http4xx_text_vi.h - the texts of http4xx_text.h in Tiếng Việt (vi).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:82931fc5c9ec45c7
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_VI_H_
#define HTTP4XX_TEXT_VI_H_

#define HTTP4XX_TEXT_VI_(x) \
    x(vi, tag, "vi") \
    x(vi, language, "Tiếng Việt") \
    x(vi, direction, "ltr") \
    x(vi, official, "chính thức") \
    x(vi, unofficial_before, "không chính thức (") \
    x(vi, unofficial_after, ")") \
    x(vi, substatus, "mã trạng thái phụ") \
    x(vi, title, "Lỗi phía máy khách") \
    x(vi, sentence, "Các mã từ 400 đến 499 cho biết máy chủ cho rằng lỗi nằm ở phía máy khách: ở địa chỉ, ở nội dung hoặc ở quyền được cấp.") \
    x(vi, BAD_REQUEST_title, "Yêu cầu không hợp lệ") \
    x(vi, BAD_REQUEST_sentence, "Máy chủ không hiểu được yêu cầu vì yêu cầu sai định dạng hoặc chưa đầy đủ.") \
    x(vi, UNAUTHORIZED_title, "Chưa đăng nhập") \
    x(vi, UNAUTHORIZED_sentence, "Bạn cần đăng nhập, chẳng hạn bằng tên người dùng và mật khẩu hợp lệ, thì mới xem được nội dung này.") \
    x(vi, PAYMENT_REQUIRED_title, "Cần thanh toán") \
    x(vi, PAYMENT_REQUIRED_sentence, "Nội dung này chỉ dành cho những người đã trả tiền.") \
    x(vi, FORBIDDEN_title, "Truy cập bị từ chối") \
    x(vi, FORBIDDEN_sentence, "Máy chủ hiểu yêu cầu, nhưng bạn không được phép làm việc này hoặc xem nội dung này.") \
    x(vi, NOT_FOUND_title, "Không tìm thấy") \
    x(vi, NOT_FOUND_sentence, "Không tìm thấy gì ở địa chỉ này; hãy kiểm tra xem địa chỉ đã viết đúng chưa, hoặc tìm từ trang chủ.") \
    x(vi, METHOD_NOT_ALLOWED_title, "Phương thức không được phép") \
    x(vi, METHOD_NOT_ALLOWED_sentence, "Tài nguyên có tồn tại nhưng không thể sử dụng theo cách được yêu cầu.") \
    x(vi, NOT_ACCEPTABLE_title, "Không có phiên bản phù hợp") \
    x(vi, NOT_ACCEPTABLE_sentence, "Tài nguyên này không có ở định dạng hay ngôn ngữ nào mà chương trình của bạn chấp nhận.") \
    x(vi, PROXY_AUTHENTICATION_REQUIRED_title, "Cần đăng nhập vào proxy") \
    x(vi, PROXY_AUTHENTICATION_REQUIRED_sentence, "Bạn phải đăng nhập vào máy chủ proxy thì yêu cầu mới có thể đi qua.") \
    x(vi, REQUEST_TIMEOUT_title, "Yêu cầu đã hết thời gian chờ") \
    x(vi, REQUEST_TIMEOUT_sentence, "Máy chủ đã ngừng chờ vì yêu cầu mất quá nhiều thời gian để đến nơi; bạn có thể gửi lại.") \
    x(vi, CONFLICT_title, "Xung đột") \
    x(vi, CONFLICT_sentence, "Yêu cầu xung đột với trạng thái hiện tại của tài nguyên; hãy tải phiên bản mới nhất rồi thử lại.") \
    x(vi, GONE_title, "Đã bị xóa vĩnh viễn") \
    x(vi, GONE_sentence, "Nội dung từng ở đây đã bị xóa vĩnh viễn, vì vậy nên gỡ bỏ các liên kết trỏ đến đây.") \
    x(vi, LENGTH_REQUIRED_title, "Cần cho biết độ dài") \
    x(vi, LENGTH_REQUIRED_sentence, "Máy chủ cần biết nội dung của yêu cầu dài bao nhiêu thì mới chấp nhận yêu cầu đó.") \
    x(vi, PRECONDITION_FAILED_title, "Điều kiện tiên quyết không được đáp ứng") \
    x(vi, PRECONDITION_FAILED_sentence, "Một điều kiện đặt ra trong yêu cầu không được đáp ứng, chẳng hạn vì tài nguyên đã thay đổi trong lúc đó.") \
    x(vi, CONTENT_TOO_LARGE_title, "Nội dung quá lớn") \
    x(vi, CONTENT_TOO_LARGE_sentence, "Nội dung được gửi lớn hơn mức máy chủ chấp nhận; hãy thử với nội dung nhỏ hơn.") \
    x(vi, URI_TOO_LONG_title, "Địa chỉ quá dài") \
    x(vi, URI_TOO_LONG_sentence, "Địa chỉ trong yêu cầu dài hơn mức máy chủ chấp nhận.") \
    x(vi, UNSUPPORTED_MEDIA_TYPE_title, "Kiểu phương tiện không được hỗ trợ") \
    x(vi, UNSUPPORTED_MEDIA_TYPE_sentence, "Máy chủ không hỗ trợ định dạng của nội dung được gửi.") \
    x(vi, RANGE_NOT_SATISFIABLE_title, "Không có phạm vi được yêu cầu") \
    x(vi, RANGE_NOT_SATISFIABLE_sentence, "Phần tài nguyên được yêu cầu không tồn tại; có thể phần đó vượt quá điểm cuối của tài nguyên.") \
    x(vi, EXPECTATION_FAILED_title, "Không đáp ứng được kỳ vọng") \
    x(vi, EXPECTATION_FAILED_sentence, "Máy chủ không thể đáp ứng kỳ vọng được nêu trong yêu cầu.") \
    x(vi, IM_A_TEAPOT_title, "Tôi là ấm trà") \
    x(vi, IM_A_TEAPOT_sentence, "Máy chủ từ chối pha cà phê vì nó là một chiếc ấm trà: lùn, mập và không bao giờ đổi nghề.") \
    x(vi, MISDIRECTED_REQUEST_title, "Sai máy chủ") \
    x(vi, MISDIRECTED_REQUEST_sentence, "Yêu cầu đã đến một máy chủ không phụ trách địa chỉ này; hãy thử lại qua một kết nối mới.") \
    x(vi, UNPROCESSABLE_CONTENT_title, "Không thể xử lý nội dung") \
    x(vi, UNPROCESSABLE_CONTENT_sentence, "Máy chủ hiểu định dạng của nội dung được gửi, nhưng trong đó có phần không hợp lệ.") \
    x(vi, LOCKED_title, "Đã bị khóa") \
    x(vi, LOCKED_sentence, "Tài nguyên đang bị khóa và phải được mở khóa thì mới thay đổi được.") \
    x(vi, FAILED_DEPENDENCY_title, "Phần phụ thuộc thất bại") \
    x(vi, FAILED_DEPENDENCY_sentence, "Không thể thực hiện yêu cầu vì một yêu cầu khác mà nó phụ thuộc vào đã thất bại.") \
    x(vi, TOO_EARLY_title, "Quá sớm") \
    x(vi, TOO_EARLY_sentence, "Máy chủ không muốn xử lý một yêu cầu có thể là bản phát lại; chương trình của bạn nên gửi lại khi kết nối đã an toàn.") \
    x(vi, UPGRADE_REQUIRED_title, "Cần nâng cấp giao thức") \
    x(vi, UPGRADE_REQUIRED_sentence, "Máy chủ chỉ trả lời yêu cầu này qua một giao thức khác mà chương trình của bạn phải chuyển sang.") \
    x(vi, PRECONDITION_REQUIRED_title, "Cần có điều kiện tiên quyết") \
    x(vi, PRECONDITION_REQUIRED_sentence, "Máy chủ đòi hỏi trong yêu cầu phải nêu rõ phiên bản mà yêu cầu nhắm đến, để không ai ghi đè lên thay đổi của người khác.") \
    x(vi, TOO_MANY_REQUESTS_title, "Quá nhiều yêu cầu") \
    x(vi, TOO_MANY_REQUESTS_sentence, "Bạn đã gửi quá nhiều yêu cầu trong thời gian ngắn; hãy đợi một lát rồi thử lại.") \
    x(vi, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "Các trường tiêu đề quá lớn") \
    x(vi, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "Các trường tiêu đề của yêu cầu quá lớn; xóa cookie của trang web này có thể giúp ích.") \
    x(vi, IIS_LOGIN_TIMEOUT_title, "Phiên đã hết hạn") \
    x(vi, IIS_LOGIN_TIMEOUT_sentence, "Bạn đã bị đăng xuất vì không hoạt động quá lâu; hãy đăng nhập lại.") \
    x(vi, NGINX_NO_RESPONSE_title, "Kết nối bị đóng mà không có phản hồi") \
    x(vi, NGINX_NO_RESPONSE_sentence, "Máy chủ đã đóng kết nối mà không trả lời, đó là cách nó từ chối các yêu cầu không mong muốn.") \
    x(vi, IIS_RETRY_WITH_title, "Hãy thử lại với thông tin bổ sung") \
    x(vi, IIS_RETRY_WITH_sentence, "Máy chủ cần thêm thông tin để thực hiện yêu cầu; hãy bổ sung rồi thử lại.") \
    x(vi, UNAVAILABLE_FOR_LEGAL_REASONS_title, "Không khả dụng vì lý do pháp lý") \
    x(vi, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "Máy chủ không được phép hiển thị nội dung này do một yêu cầu pháp lý.") \
    x(vi, IIS_REDIRECT_title, "Hãy dùng máy chủ khác") \
    x(vi, IIS_REDIRECT_sentence, "Hộp thư của bạn nằm trên một máy chủ khác, hoặc truy cập qua một máy chủ khác thì tốt hơn; chương trình của bạn nên dùng máy chủ đó.") \
    x(vi, NGINX_REQUEST_HEADER_TOO_LARGE_title, "Tiêu đề yêu cầu quá lớn") \
    x(vi, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "Một dòng trong tiêu đề của yêu cầu, hoặc toàn bộ tiêu đề, lớn hơn mức máy chủ chấp nhận; xóa cookie có thể giúp ích.") \
    x(vi, NGINX_SSL_CERTIFICATE_ERROR_title, "Lỗi chứng chỉ máy khách") \
    x(vi, NGINX_SSL_CERTIFICATE_ERROR_sentence, "Chứng chỉ mà chương trình của bạn xuất trình không hợp lệ.") \
    x(vi, NGINX_SSL_CERTIFICATE_REQUIRED_title, "Cần chứng chỉ máy khách") \
    x(vi, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "Máy chủ đòi hỏi chứng chỉ máy khách, nhưng chương trình của bạn không xuất trình chứng chỉ nào.") \
    x(vi, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "HTTP được gửi đến cổng HTTPS") \
    x(vi, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "Yêu cầu không mã hóa đã đến cổng dành cho kết nối mã hóa; hãy dùng địa chỉ bắt đầu bằng https.") \
    x(vi, NGINX_INVALID_HOST_title, "Tên máy chủ không hợp lệ") \
    x(vi, NGINX_INVALID_HOST_sentence, "Tên máy chủ trong yêu cầu không hợp lệ; hãy kiểm tra xem địa chỉ đã viết đúng chưa.") \
    x(vi, NGINX_CLIENT_CLOSED_REQUEST_title, "Máy khách đã đóng kết nối") \
    x(vi, NGINX_CLIENT_CLOSED_REQUEST_sentence, "Máy khách đã đóng kết nối trước khi máy chủ trả lời.") \

#endif
