/* http4xx_text_ko.h - the texts of http4xx_text.h in 한국어 (ko).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:ad8746b2a38138a3
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_KO_H_
#define HTTP4XX_TEXT_KO_H_

#define HTTP4XX_TEXT_KO_(x) \
    x(ko, tag, "ko") \
    x(ko, language, "한국어") \
    x(ko, direction, "ltr") \
    x(ko, official, "공식") \
    x(ko, unofficial_before, "비공식(") \
    x(ko, unofficial_after, ")") \
    x(ko, substatus, "하위 상태 코드") \
    x(ko, title, "클라이언트 오류") \
    x(ko, sentence, "400부터 499까지의 코드는 주소, 콘텐츠, 권한 등 클라이언트 쪽에 오류가 있다고 서버가 판단했음을 나타냅니다.") \
    x(ko, BAD_REQUEST_title, "잘못된 요청") \
    x(ko, BAD_REQUEST_sentence, "요청의 형식이 잘못되었거나 내용이 불완전하여 서버가 요청을 이해하지 못했습니다.") \
    x(ko, UNAUTHORIZED_title, "로그인되지 않음") \
    x(ko, UNAUTHORIZED_sentence, "이 내용을 보려면 올바른 사용자 이름과 비밀번호 등으로 로그인해야 합니다.") \
    x(ko, PAYMENT_REQUIRED_title, "결제 필요") \
    x(ko, PAYMENT_REQUIRED_sentence, "이 내용은 요금을 결제한 사용자만 이용할 수 있습니다.") \
    x(ko, FORBIDDEN_title, "접근 거부됨") \
    x(ko, FORBIDDEN_sentence, "서버가 요청을 이해했지만, 이 작업을 하거나 이 내용을 볼 권한이 없습니다.") \
    x(ko, NOT_FOUND_title, "찾을 수 없음") \
    x(ko, NOT_FOUND_sentence, "이 주소에서 아무것도 찾지 못했으니 주소가 정확한지 확인하거나 첫 페이지에서 찾아보세요.") \
    x(ko, METHOD_NOT_ALLOWED_title, "허용되지 않는 메서드") \
    x(ko, METHOD_NOT_ALLOWED_sentence, "리소스는 있지만 요청한 방식으로는 사용할 수 없습니다.") \
    x(ko, NOT_ACCEPTABLE_title, "받아들일 수 있는 형식 없음") \
    x(ko, NOT_ACCEPTABLE_sentence, "이 리소스는 사용 중인 프로그램이 받아들이는 형식이나 언어로 제공되지 않습니다.") \
    x(ko, PROXY_AUTHENTICATION_REQUIRED_title, "프록시 로그인 필요") \
    x(ko, PROXY_AUTHENTICATION_REQUIRED_sentence, "요청이 프록시 서버를 통과하려면 먼저 프록시 서버에 로그인해야 합니다.") \
    x(ko, REQUEST_TIMEOUT_title, "요청 시간 초과") \
    x(ko, REQUEST_TIMEOUT_sentence, "요청이 도착하는 데 시간이 너무 오래 걸려 서버가 대기를 중단했으며, 요청을 다시 보낼 수 있습니다.") \
    x(ko, CONFLICT_title, "충돌") \
    x(ko, CONFLICT_sentence, "요청이 리소스의 현재 상태와 충돌하니 최신 버전을 가져온 뒤 다시 시도하세요.") \
    x(ko, GONE_title, "영구적으로 삭제됨") \
    x(ko, GONE_sentence, "여기에 있던 내용은 영구적으로 삭제되었으므로 이곳으로 연결되는 링크도 지우는 것이 좋습니다.") \
    x(ko, LENGTH_REQUIRED_title, "길이 정보 필요") \
    x(ko, LENGTH_REQUIRED_sentence, "서버는 콘텐츠의 길이를 먼저 알려 주어야 요청을 받아들입니다.") \
    x(ko, PRECONDITION_FAILED_title, "사전 조건 불충족") \
    x(ko, PRECONDITION_FAILED_sentence, "그사이 리소스가 변경되는 등의 이유로 요청에서 지정한 조건이 충족되지 않았습니다.") \
    x(ko, CONTENT_TOO_LARGE_title, "콘텐츠가 너무 큼") \
    x(ko, CONTENT_TOO_LARGE_sentence, "보낸 콘텐츠가 서버에서 허용하는 크기를 초과하니 더 작은 것으로 시도해 보세요.") \
    x(ko, URI_TOO_LONG_title, "주소가 너무 긺") \
    x(ko, URI_TOO_LONG_sentence, "요청의 주소가 서버에서 허용하는 길이보다 깁니다.") \
    x(ko, UNSUPPORTED_MEDIA_TYPE_title, "지원되지 않는 미디어 유형") \
    x(ko, UNSUPPORTED_MEDIA_TYPE_sentence, "보낸 콘텐츠의 형식을 서버가 지원하지 않습니다.") \
    x(ko, RANGE_NOT_SATISFIABLE_title, "요청한 범위 없음") \
    x(ko, RANGE_NOT_SATISFIABLE_sentence, "요청한 부분이 리소스에 없으며, 리소스의 끝을 벗어난 범위일 수 있습니다.") \
    x(ko, EXPECTATION_FAILED_title, "기대 사항 충족 불가") \
    x(ko, EXPECTATION_FAILED_sentence, "요청에서 기대한다고 밝힌 동작을 서버가 수행할 수 없습니다.") \
    x(ko, IM_A_TEAPOT_title, "나는 찻주전자") \
    x(ko, IM_A_TEAPOT_sentence, "이 서버는 작고 통통하며 앞으로도 쭉 찻주전자일 것이므로 커피 끓이기를 거부합니다.") \
    x(ko, MISDIRECTED_REQUEST_title, "잘못된 서버") \
    x(ko, MISDIRECTED_REQUEST_sentence, "요청이 이 주소를 담당하지 않는 서버에 도착했으니 새 연결로 다시 시도하세요.") \
    x(ko, UNPROCESSABLE_CONTENT_title, "콘텐츠 처리 불가") \
    x(ko, UNPROCESSABLE_CONTENT_sentence, "보낸 콘텐츠의 형식은 서버가 이해했지만, 그 안에 유효하지 않은 내용이 있습니다.") \
    x(ko, LOCKED_title, "잠김") \
    x(ko, LOCKED_sentence, "리소스가 잠겨 있으므로 변경하려면 먼저 잠금을 해제해야 합니다.") \
    x(ko, FAILED_DEPENDENCY_title, "의존하는 요청 실패") \
    x(ko, FAILED_DEPENDENCY_sentence, "이 요청은 의존하는 다른 요청이 실패하여 수행되지 못했습니다.") \
    x(ko, TOO_EARLY_title, "너무 이른 요청") \
    x(ko, TOO_EARLY_sentence, "서버는 이전 요청을 재전송한 것일 수 있는 요청을 처리하지 않으므로, 연결이 안전해진 뒤에 사용 중인 프로그램이 요청을 다시 보내야 합니다.") \
    x(ko, UPGRADE_REQUIRED_title, "프로토콜 업그레이드 필요") \
    x(ko, UPGRADE_REQUIRED_sentence, "서버는 다른 프로토콜로만 이 요청에 응답하므로, 사용 중인 프로그램이 그 프로토콜로 전환해야 합니다.") \
    x(ko, PRECONDITION_REQUIRED_title, "사전 조건 필요") \
    x(ko, PRECONDITION_REQUIRED_sentence, "다른 사람의 변경 내용을 덮어쓰지 않도록, 서버는 요청이 어느 버전에 대한 것인지 밝힐 것을 요구합니다.") \
    x(ko, TOO_MANY_REQUESTS_title, "너무 많은 요청") \
    x(ko, TOO_MANY_REQUESTS_sentence, "짧은 시간에 너무 많은 요청을 보냈으니 잠시 기다린 뒤 다시 시도하세요.") \
    x(ko, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "헤더 필드가 너무 큼") \
    x(ko, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "요청의 헤더 필드가 너무 크지만, 이 사이트의 쿠키를 삭제하면 해결될 수 있습니다.") \
    x(ko, IIS_LOGIN_TIMEOUT_title, "세션 만료") \
    x(ko, IIS_LOGIN_TIMEOUT_sentence, "오랫동안 활동이 없어 로그아웃되었으니 다시 로그인하세요.") \
    x(ko, NGINX_NO_RESPONSE_title, "응답 없이 연결 종료됨") \
    x(ko, NGINX_NO_RESPONSE_sentence, "서버가 응답 없이 연결을 종료했으며, 이는 원치 않는 요청을 거부하기 위한 동작입니다.") \
    x(ko, IIS_RETRY_WITH_title, "추가 정보와 함께 재시도 필요") \
    x(ko, IIS_RETRY_WITH_sentence, "서버가 요청을 수행하려면 정보가 더 필요하니, 정보를 추가하여 다시 시도하세요.") \
    x(ko, UNAVAILABLE_FOR_LEGAL_REASONS_title, "법적인 이유로 이용할 수 없음") \
    x(ko, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "법적 요구에 따라 서버가 이 내용을 표시할 수 없습니다.") \
    x(ko, IIS_REDIRECT_title, "다른 서버 사용 필요") \
    x(ko, IIS_REDIRECT_sentence, "사서함이 다른 서버에 있거나 다른 서버를 통하는 편이 더 나으므로, 사용 중인 프로그램이 그 서버를 이용해야 합니다.") \
    x(ko, NGINX_REQUEST_HEADER_TOO_LARGE_title, "요청 헤더가 너무 큼") \
    x(ko, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "요청 헤더의 한 줄 또는 헤더 전체가 서버에서 허용하는 크기를 초과하지만, 쿠키를 삭제하면 해결될 수 있습니다.") \
    x(ko, NGINX_SSL_CERTIFICATE_ERROR_title, "클라이언트 인증서 오류") \
    x(ko, NGINX_SSL_CERTIFICATE_ERROR_sentence, "사용 중인 프로그램이 제시한 인증서가 유효하지 않습니다.") \
    x(ko, NGINX_SSL_CERTIFICATE_REQUIRED_title, "클라이언트 인증서 필요") \
    x(ko, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "서버가 클라이언트 인증서를 요구하지만, 사용 중인 프로그램이 제시하지 않았습니다.") \
    x(ko, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "HTTPS 포트로 보낸 HTTP 요청") \
    x(ko, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "암호화되지 않은 요청이 암호화된 연결용 포트에 도착했으니 https로 시작하는 주소를 사용하세요.") \
    x(ko, NGINX_INVALID_HOST_title, "잘못된 호스트 이름") \
    x(ko, NGINX_INVALID_HOST_sentence, "요청의 호스트 이름이 유효하지 않으니 주소가 정확한지 확인하세요.") \
    x(ko, NGINX_CLIENT_CLOSED_REQUEST_title, "클라이언트가 연결을 종료함") \
    x(ko, NGINX_CLIENT_CLOSED_REQUEST_sentence, "서버가 응답하기 전에 클라이언트가 연결을 종료했습니다.") \
    x(ko, sub_400_1_IIS, "잘못된 Destination 헤더") \
    x(ko, sub_400_2_IIS, "잘못된 Depth 헤더") \
    x(ko, sub_400_3_IIS, "잘못된 If 헤더") \
    x(ko, sub_400_4_IIS, "잘못된 Overwrite 헤더") \
    x(ko, sub_400_5_IIS, "잘못된 Translate 헤더") \
    x(ko, sub_400_6_IIS, "잘못된 요청 콘텐츠") \
    x(ko, sub_400_7_IIS, "잘못된 콘텐츠 길이") \
    x(ko, sub_400_8_IIS, "잘못된 시간 제한") \
    x(ko, sub_400_9_IIS, "잘못된 잠금 토큰") \
    x(ko, sub_400_10_IIS, "잘못된 X-Forwarded-For(XFF) 헤더") \
    x(ko, sub_400_11_IIS, "잘못된 WebSocket 요청") \
    x(ko, sub_400_601_IIS, "클라이언트의 잘못된 요청(ARR)") \
    x(ko, sub_400_602_IIS, "잘못된 시간 형식(ARR)") \
    x(ko, sub_400_603_IIS, "범위 구문 분석 오류(ARR)") \
    x(ko, sub_400_604_IIS, "클라이언트 연결 끊김(ARR)") \
    x(ko, sub_400_605_IIS, "최대 전달 횟수 도달(ARR)") \
    x(ko, sub_400_606_IIS, "비동기 완료 오류(ARR)") \
    x(ko, sub_401_1_IIS, "로그인 실패") \
    x(ko, sub_401_2_IIS, "서버 구성으로 인한 로그인 실패") \
    x(ko, sub_401_3_IIS, "리소스의 접근 제어 목록(ACL)에 따라 권한 없음") \
    x(ko, sub_401_4_IIS, "필터에 의해 권한 부여 거부됨") \
    x(ko, sub_401_5_IIS, "ISAPI 또는 CGI 애플리케이션에 의해 권한 부여 거부됨") \
    x(ko, sub_401_7_IIS, "웹 서버의 URL 권한 부여 정책에 의해 접근 거부됨") \
    x(ko, sub_401_501_IIS, "접근 거부: 동시 요청 수 한도에 도달함") \
    x(ko, sub_401_502_IIS, "접근 거부: 일정 시간당 요청 수 한도에 도달함") \
    x(ko, sub_401_503_IIS, "접근 거부: IP 주소가 차단됨") \
    x(ko, sub_401_504_IIS, "접근 거부: 호스트 이름이 차단됨") \
    x(ko, sub_403_1_IIS, "실행 접근이 허용되지 않음") \
    x(ko, sub_403_2_IIS, "읽기 접근이 허용되지 않음") \
    x(ko, sub_403_3_IIS, "쓰기 접근이 허용되지 않음") \
    x(ko, sub_403_4_IIS, "SSL 필요") \
    x(ko, sub_403_5_IIS, "128비트 SSL 필요") \
    x(ko, sub_403_6_IIS, "IP 주소가 거부됨") \
    x(ko, sub_403_7_IIS, "클라이언트 인증서 필요") \
    x(ko, sub_403_8_IIS, "사이트 접근이 거부됨") \
    x(ko, sub_403_9_IIS, "동시 연결 수 초과") \
    x(ko, sub_403_10_IIS, "접근 금지: 실행 접근이 거부됨") \
    x(ko, sub_403_11_IIS, "접근 금지: 비밀번호가 변경됨") \
    x(ko, sub_403_12_IIS, "인증서 매핑에 의해 접근 거부됨") \
    x(ko, sub_403_13_IIS, "클라이언트 인증서가 해지됨") \
    x(ko, sub_403_14_IIS, "디렉터리 목록 표시가 거부됨") \
    x(ko, sub_403_15_IIS, "클라이언트 액세스 라이선스 수 초과") \
    x(ko, sub_403_16_IIS, "클라이언트 인증서를 신뢰할 수 없거나 유효하지 않음") \
    x(ko, sub_403_17_IIS, "클라이언트 인증서가 만료되었거나 아직 유효하지 않음") \
    x(ko, sub_403_18_IIS, "현재 애플리케이션 풀에서 요청한 URL을 실행할 수 없음") \
    x(ko, sub_403_19_IIS, "이 애플리케이션 풀에서 클라이언트를 위한 CGI 애플리케이션을 실행할 수 없음") \
    x(ko, sub_403_20_IIS, "접근 금지: Passport 로그인 실패") \
    x(ko, sub_403_21_IIS, "접근 금지: 소스 코드 접근이 거부됨") \
    x(ko, sub_403_22_IIS, "접근 금지: 무한 깊이가 허용되지 않음") \
    x(ko, sub_403_501_IIS, "접근 금지: 동시 요청 수 한도에 도달함") \
    x(ko, sub_403_502_IIS, "접근 금지: 일정 시간당 요청 수 한도에 도달함") \
    x(ko, sub_403_503_IIS, "접근 금지: IP 주소가 차단됨") \
    x(ko, sub_403_504_IIS, "접근 금지: 호스트 이름이 차단됨") \
    x(ko, sub_404_0_IIS, "찾을 수 없음") \
    x(ko, sub_404_1_IIS, "사이트를 찾을 수 없음") \
    x(ko, sub_404_2_IIS, "ISAPI 또는 CGI 제한으로 차단됨") \
    x(ko, sub_404_3_IIS, "MIME 유형 제한으로 차단됨") \
    x(ko, sub_404_4_IIS, "구성된 처리기 없음") \
    x(ko, sub_404_5_IIS, "요청 필터링 구성에 의해 거부됨") \
    x(ko, sub_404_6_IIS, "메서드가 거부됨") \
    x(ko, sub_404_7_IIS, "파일 확장자가 거부됨") \
    x(ko, sub_404_8_IIS, "숨겨진 네임스페이스") \
    x(ko, sub_404_9_IIS, "파일에 숨김 특성이 설정됨") \
    x(ko, sub_404_10_IIS, "요청 헤더가 너무 긺") \
    x(ko, sub_404_11_IIS, "요청에 이중 이스케이프 시퀀스가 있음") \
    x(ko, sub_404_12_IIS, "요청에 ASCII가 아닌 문자가 있음") \
    x(ko, sub_404_13_IIS, "콘텐츠 길이가 한도를 초과함") \
    x(ko, sub_404_14_IIS, "요청 URL이 너무 긺") \
    x(ko, sub_404_15_IIS, "쿼리 문자열이 너무 긺") \
    x(ko, sub_404_16_IIS, "WebDAV 요청이 정적 파일 처리기로 전송됨") \
    x(ko, sub_404_17_IIS, "동적 콘텐츠가 정적 파일 처리기에 매핑됨") \
    x(ko, sub_404_18_IIS, "쿼리 문자열의 문자 시퀀스가 거부됨") \
    x(ko, sub_404_19_IIS, "필터링 규칙에 의해 거부됨") \
    x(ko, sub_404_20_IIS, "URL 세그먼트가 너무 많음") \
    x(ko, sub_404_21_IIS, "PHP가 설치되지 않음") \
    x(ko, sub_404_22_IIS, "ASP.NET이 설치되지 않음") \
    x(ko, sub_404_23_IIS, "ASP.NET Web Pages가 설치되지 않음") \
    x(ko, sub_404_501_IIS, "찾을 수 없음: 동시 요청 수 한도에 도달함") \
    x(ko, sub_404_502_IIS, "찾을 수 없음: 일정 시간당 요청 수 한도에 도달함") \
    x(ko, sub_404_503_IIS, "찾을 수 없음: IP 주소가 차단됨") \
    x(ko, sub_404_504_IIS, "찾을 수 없음: 호스트 이름이 차단됨") \
    x(ko, sub_405_0_IIS, "허용되지 않는 메서드") \
    x(ko, sub_406_0_IIS, "받아들일 수 있는 형식 없음") \
    x(ko, sub_408_0_IIS, "요청 시간 초과") \
    x(ko, sub_412_0_IIS, "사전 조건 불충족") \
    x(ko, sub_413_0_IIS, "요청 콘텐츠가 너무 큼") \
    x(ko, sub_413_1_IIS, "콘텐츠 길이가 한도를 초과함") \

#endif
