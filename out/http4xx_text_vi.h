/* http4xx_text_vi.h - the texts of http4xx_text.h in Tiếng Việt (vi).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_VI_H_
#define HTTP4XX_TEXT_VI_H_

#define HTTP4XX_TEXT_VI_(X) \
    X(vi, TAG, "vi") \
    X(vi, LANGUAGE, "Tiếng Việt") \
    X(vi, DIRECTION, "ltr") \
    X(vi, OFFICIAL, "chính thức") \
    X(vi, UNOFFICIAL_BEFORE, "không chính thức (") \
    X(vi, UNOFFICIAL_AFTER, ")") \
    X(vi, SUBSTATUS, "mã trạng thái phụ") \
    X(vi, TITLE, "Lỗi phía máy khách") \
    X(vi, SENTENCE, "Các mã từ 400 đến 499 cho biết máy chủ cho rằng lỗi nằm ở phía máy khách: ở địa chỉ, ở nội dung hoặc ở quyền được cấp.") \
    X(vi, BAD_REQUEST_TITLE, "Yêu cầu không hợp lệ") \
    X(vi, BAD_REQUEST_SENTENCE, "Máy chủ không hiểu được yêu cầu vì yêu cầu sai định dạng hoặc chưa đầy đủ.") \
    X(vi, UNAUTHORIZED_TITLE, "Chưa đăng nhập") \
    X(vi, UNAUTHORIZED_SENTENCE, "Bạn cần đăng nhập, chẳng hạn bằng tên người dùng và mật khẩu hợp lệ, thì mới xem được nội dung này.") \
    X(vi, PAYMENT_REQUIRED_TITLE, "Cần thanh toán") \
    X(vi, PAYMENT_REQUIRED_SENTENCE, "Nội dung này chỉ dành cho những người đã trả tiền.") \
    X(vi, FORBIDDEN_TITLE, "Truy cập bị từ chối") \
    X(vi, FORBIDDEN_SENTENCE, "Máy chủ hiểu yêu cầu, nhưng bạn không được phép làm việc này hoặc xem nội dung này.") \
    X(vi, NOT_FOUND_TITLE, "Không tìm thấy") \
    X(vi, NOT_FOUND_SENTENCE, "Không tìm thấy gì ở địa chỉ này; hãy kiểm tra xem địa chỉ đã viết đúng chưa, hoặc tìm từ trang chủ.") \
    X(vi, METHOD_NOT_ALLOWED_TITLE, "Phương thức không được phép") \
    X(vi, METHOD_NOT_ALLOWED_SENTENCE, "Tài nguyên có tồn tại nhưng không thể sử dụng theo cách được yêu cầu.") \
    X(vi, NOT_ACCEPTABLE_TITLE, "Không có phiên bản phù hợp") \
    X(vi, NOT_ACCEPTABLE_SENTENCE, "Tài nguyên này không có ở định dạng hay ngôn ngữ nào mà chương trình của bạn chấp nhận.") \
    X(vi, PROXY_AUTHENTICATION_REQUIRED_TITLE, "Cần đăng nhập vào proxy") \
    X(vi, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "Bạn phải đăng nhập vào máy chủ proxy thì yêu cầu mới có thể đi qua.") \
    X(vi, REQUEST_TIMEOUT_TITLE, "Yêu cầu đã hết thời gian chờ") \
    X(vi, REQUEST_TIMEOUT_SENTENCE, "Máy chủ đã ngừng chờ vì yêu cầu mất quá nhiều thời gian để đến nơi; bạn có thể gửi lại.") \
    X(vi, CONFLICT_TITLE, "Xung đột") \
    X(vi, CONFLICT_SENTENCE, "Yêu cầu xung đột với trạng thái hiện tại của tài nguyên; hãy tải phiên bản mới nhất rồi thử lại.") \
    X(vi, GONE_TITLE, "Đã bị xóa vĩnh viễn") \
    X(vi, GONE_SENTENCE, "Nội dung từng ở đây đã bị xóa vĩnh viễn, vì vậy nên gỡ bỏ các liên kết trỏ đến đây.") \
    X(vi, LENGTH_REQUIRED_TITLE, "Cần cho biết độ dài") \
    X(vi, LENGTH_REQUIRED_SENTENCE, "Máy chủ cần biết nội dung của yêu cầu dài bao nhiêu thì mới chấp nhận yêu cầu đó.") \
    X(vi, PRECONDITION_FAILED_TITLE, "Điều kiện tiên quyết không được đáp ứng") \
    X(vi, PRECONDITION_FAILED_SENTENCE, "Một điều kiện đặt ra trong yêu cầu không được đáp ứng, chẳng hạn vì tài nguyên đã thay đổi trong lúc đó.") \
    X(vi, CONTENT_TOO_LARGE_TITLE, "Nội dung quá lớn") \
    X(vi, CONTENT_TOO_LARGE_SENTENCE, "Nội dung được gửi lớn hơn mức máy chủ chấp nhận; hãy thử với nội dung nhỏ hơn.") \
    X(vi, URI_TOO_LONG_TITLE, "Địa chỉ quá dài") \
    X(vi, URI_TOO_LONG_SENTENCE, "Địa chỉ trong yêu cầu dài hơn mức máy chủ chấp nhận.") \
    X(vi, UNSUPPORTED_MEDIA_TYPE_TITLE, "Kiểu phương tiện không được hỗ trợ") \
    X(vi, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "Máy chủ không hỗ trợ định dạng của nội dung được gửi.") \
    X(vi, RANGE_NOT_SATISFIABLE_TITLE, "Không có phạm vi được yêu cầu") \
    X(vi, RANGE_NOT_SATISFIABLE_SENTENCE, "Phần tài nguyên được yêu cầu không tồn tại; có thể phần đó vượt quá điểm cuối của tài nguyên.") \
    X(vi, EXPECTATION_FAILED_TITLE, "Không đáp ứng được kỳ vọng") \
    X(vi, EXPECTATION_FAILED_SENTENCE, "Máy chủ không thể đáp ứng kỳ vọng được nêu trong yêu cầu.") \
    X(vi, IM_A_TEAPOT_TITLE, "Tôi là ấm trà") \
    X(vi, IM_A_TEAPOT_SENTENCE, "Máy chủ từ chối pha cà phê vì nó là một chiếc ấm trà: lùn, mập và không bao giờ đổi nghề.") \
    X(vi, MISDIRECTED_REQUEST_TITLE, "Sai máy chủ") \
    X(vi, MISDIRECTED_REQUEST_SENTENCE, "Yêu cầu đã đến một máy chủ không phụ trách địa chỉ này; hãy thử lại qua một kết nối mới.") \
    X(vi, UNPROCESSABLE_CONTENT_TITLE, "Không thể xử lý nội dung") \
    X(vi, UNPROCESSABLE_CONTENT_SENTENCE, "Máy chủ hiểu định dạng của nội dung được gửi, nhưng trong đó có phần không hợp lệ.") \
    X(vi, LOCKED_TITLE, "Đã bị khóa") \
    X(vi, LOCKED_SENTENCE, "Tài nguyên đang bị khóa và phải được mở khóa thì mới thay đổi được.") \
    X(vi, FAILED_DEPENDENCY_TITLE, "Phần phụ thuộc thất bại") \
    X(vi, FAILED_DEPENDENCY_SENTENCE, "Không thể thực hiện yêu cầu vì một yêu cầu khác mà nó phụ thuộc vào đã thất bại.") \
    X(vi, TOO_EARLY_TITLE, "Quá sớm") \
    X(vi, TOO_EARLY_SENTENCE, "Máy chủ không muốn xử lý một yêu cầu có thể là bản phát lại; chương trình của bạn nên gửi lại khi kết nối đã an toàn.") \
    X(vi, UPGRADE_REQUIRED_TITLE, "Cần nâng cấp giao thức") \
    X(vi, UPGRADE_REQUIRED_SENTENCE, "Máy chủ chỉ trả lời yêu cầu này qua một giao thức khác mà chương trình của bạn phải chuyển sang.") \
    X(vi, PRECONDITION_REQUIRED_TITLE, "Cần có điều kiện tiên quyết") \
    X(vi, PRECONDITION_REQUIRED_SENTENCE, "Máy chủ đòi hỏi trong yêu cầu phải nêu rõ phiên bản mà yêu cầu nhắm đến, để không ai ghi đè lên thay đổi của người khác.") \
    X(vi, TOO_MANY_REQUESTS_TITLE, "Quá nhiều yêu cầu") \
    X(vi, TOO_MANY_REQUESTS_SENTENCE, "Bạn đã gửi quá nhiều yêu cầu trong thời gian ngắn; hãy đợi một lát rồi thử lại.") \
    X(vi, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "Các trường tiêu đề quá lớn") \
    X(vi, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "Các trường tiêu đề của yêu cầu quá lớn; xóa cookie của trang web này có thể giúp ích.") \
    X(vi, IIS_LOGIN_TIMEOUT_TITLE, "Phiên đã hết hạn") \
    X(vi, IIS_LOGIN_TIMEOUT_SENTENCE, "Bạn đã bị đăng xuất vì không hoạt động quá lâu; hãy đăng nhập lại.") \
    X(vi, NGINX_NO_RESPONSE_TITLE, "Kết nối bị đóng mà không có phản hồi") \
    X(vi, NGINX_NO_RESPONSE_SENTENCE, "Máy chủ đã đóng kết nối mà không trả lời, đó là cách nó từ chối các yêu cầu không mong muốn.") \
    X(vi, IIS_RETRY_WITH_TITLE, "Hãy thử lại với thông tin bổ sung") \
    X(vi, IIS_RETRY_WITH_SENTENCE, "Máy chủ cần thêm thông tin để thực hiện yêu cầu; hãy bổ sung rồi thử lại.") \
    X(vi, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "Không khả dụng vì lý do pháp lý") \
    X(vi, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "Máy chủ không được phép hiển thị nội dung này do một yêu cầu pháp lý.") \
    X(vi, IIS_REDIRECT_TITLE, "Hãy dùng máy chủ khác") \
    X(vi, IIS_REDIRECT_SENTENCE, "Hộp thư của bạn nằm trên một máy chủ khác, hoặc truy cập qua một máy chủ khác thì tốt hơn; chương trình của bạn nên dùng máy chủ đó.") \
    X(vi, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "Tiêu đề yêu cầu quá lớn") \
    X(vi, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "Một dòng trong tiêu đề của yêu cầu, hoặc toàn bộ tiêu đề, lớn hơn mức máy chủ chấp nhận; xóa cookie có thể giúp ích.") \
    X(vi, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "Lỗi chứng chỉ máy khách") \
    X(vi, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "Chứng chỉ mà chương trình của bạn xuất trình không hợp lệ.") \
    X(vi, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "Cần chứng chỉ máy khách") \
    X(vi, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "Máy chủ đòi hỏi chứng chỉ máy khách, nhưng chương trình của bạn không xuất trình chứng chỉ nào.") \
    X(vi, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "HTTP được gửi đến cổng HTTPS") \
    X(vi, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "Yêu cầu không mã hóa đã đến cổng dành cho kết nối mã hóa; hãy dùng địa chỉ bắt đầu bằng https.") \
    X(vi, NGINX_INVALID_HOST_TITLE, "Tên máy chủ không hợp lệ") \
    X(vi, NGINX_INVALID_HOST_SENTENCE, "Tên máy chủ trong yêu cầu không hợp lệ; hãy kiểm tra xem địa chỉ đã viết đúng chưa.") \
    X(vi, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "Máy khách đã đóng kết nối") \
    X(vi, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "Máy khách đã đóng kết nối trước khi máy chủ trả lời.") \

#endif
