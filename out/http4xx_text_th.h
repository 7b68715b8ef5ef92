/* http4xx_text_th.h - the texts of http4xx_text.h in ไทย (th).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_TH_H_
#define HTTP4XX_TEXT_TH_H_

#define HTTP4XX_TEXT_TH_(X) \
    X(th, TAG, "th") \
    X(th, LANGUAGE, "ไทย") \
    X(th, DIRECTION, "ltr") \
    X(th, OFFICIAL, "เป็นทางการ") \
    X(th, UNOFFICIAL_BEFORE, "ไม่เป็นทางการ (") \
    X(th, UNOFFICIAL_AFTER, ")") \
    X(th, SUBSTATUS, "รหัสสถานะย่อย") \
    X(th, TITLE, "ข้อผิดพลาดฝั่งไคลเอ็นต์") \
    X(th, SENTENCE, "รหัส 400 ถึง 499 หมายความว่าเซิร์ฟเวอร์เห็นว่าข้อผิดพลาดอยู่ที่ฝั่งไคลเอ็นต์ ไม่ว่าจะเป็นที่อยู่ เนื้อหา หรือสิทธิ์ที่ได้รับ") \
    X(th, BAD_REQUEST_TITLE, "คำขอไม่ถูกต้อง") \
    X(th, BAD_REQUEST_SENTENCE, "เซิร์ฟเวอร์ไม่เข้าใจคำขอ เพราะคำขอผิดรูปแบบหรือไม่ครบถ้วน") \
    X(th, UNAUTHORIZED_TITLE, "ยังไม่ได้เข้าสู่ระบบ") \
    X(th, UNAUTHORIZED_SENTENCE, "คุณต้องเข้าสู่ระบบ เช่น ด้วยชื่อผู้ใช้และรหัสผ่านที่ถูกต้อง จึงจะดูเนื้อหานี้ได้") \
    X(th, PAYMENT_REQUIRED_TITLE, "ต้องชำระเงิน") \
    X(th, PAYMENT_REQUIRED_SENTENCE, "เนื้อหานี้มีให้เฉพาะผู้ที่ชำระเงินแล้วเท่านั้น") \
    X(th, FORBIDDEN_TITLE, "การเข้าถึงถูกปฏิเสธ") \
    X(th, FORBIDDEN_SENTENCE, "เซิร์ฟเวอร์เข้าใจคำขอ แต่คุณไม่ได้รับอนุญาตให้ดำเนินการนี้หรือดูเนื้อหานี้") \
    X(th, NOT_FOUND_TITLE, "ไม่พบ") \
    X(th, NOT_FOUND_SENTENCE, "ไม่พบสิ่งใดตามที่อยู่นี้ โปรดตรวจสอบว่าพิมพ์ที่อยู่ถูกต้อง หรือค้นหาจากหน้าแรก") \
    X(th, METHOD_NOT_ALLOWED_TITLE, "ไม่อนุญาตให้ใช้วิธีนี้") \
    X(th, METHOD_NOT_ALLOWED_SENTENCE, "มีทรัพยากรนี้อยู่ แต่ไม่สามารถใช้งานด้วยวิธีที่ร้องขอได้") \
    X(th, NOT_ACCEPTABLE_TITLE, "ไม่มีเวอร์ชันที่ยอมรับได้") \
    X(th, NOT_ACCEPTABLE_SENTENCE, "ทรัพยากรนี้ไม่มีในรูปแบบหรือภาษาที่โปรแกรมของคุณยอมรับ") \
    X(th, PROXY_AUTHENTICATION_REQUIRED_TITLE, "ต้องเข้าสู่ระบบพร็อกซี") \
    X(th, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "คุณต้องเข้าสู่ระบบพร็อกซีเซิร์ฟเวอร์ก่อน คำขอจึงจะผ่านไปได้") \
    X(th, REQUEST_TIMEOUT_TITLE, "คำขอหมดเวลา") \
    X(th, REQUEST_TIMEOUT_SENTENCE, "เซิร์ฟเวอร์หยุดรอเพราะคำขอใช้เวลานานเกินไปกว่าจะมาถึง คุณสามารถส่งคำขออีกครั้งได้") \
    X(th, CONFLICT_TITLE, "เกิดข้อขัดแย้ง") \
    X(th, CONFLICT_SENTENCE, "คำขอขัดแย้งกับสถานะปัจจุบันของทรัพยากร โปรดดึงเวอร์ชันล่าสุดแล้วลองอีกครั้ง") \
    X(th, GONE_TITLE, "ถูกลบอย่างถาวร") \
    X(th, GONE_SENTENCE, "สิ่งที่เคยอยู่ที่นี่ถูกลบอย่างถาวรแล้ว จึงควรลบลิงก์ที่ชี้มายังที่นี่ด้วย") \
    X(th, LENGTH_REQUIRED_TITLE, "ต้องระบุความยาว") \
    X(th, LENGTH_REQUIRED_SENTENCE, "เซิร์ฟเวอร์ต้องทราบความยาวของเนื้อหาในคำขอก่อน จึงจะรับคำขอนั้น") \
    X(th, PRECONDITION_FAILED_TITLE, "ไม่เป็นไปตามเงื่อนไขเบื้องต้น") \
    X(th, PRECONDITION_FAILED_SENTENCE, "เงื่อนไขที่กำหนดไว้ในคำขอไม่เป็นจริง เช่น เพราะทรัพยากรมีการเปลี่ยนแปลงไปแล้ว") \
    X(th, CONTENT_TOO_LARGE_TITLE, "เนื้อหามีขนาดใหญ่เกินไป") \
    X(th, CONTENT_TOO_LARGE_SENTENCE, "เนื้อหาที่ส่งมามีขนาดใหญ่กว่าที่เซิร์ฟเวอร์ยอมรับ โปรดลองส่งเนื้อหาที่เล็กลง") \
    X(th, URI_TOO_LONG_TITLE, "ที่อยู่ยาวเกินไป") \
    X(th, URI_TOO_LONG_SENTENCE, "ที่อยู่ในคำขอยาวกว่าที่เซิร์ฟเวอร์ยอมรับ") \
    X(th, UNSUPPORTED_MEDIA_TYPE_TITLE, "ไม่รองรับสื่อประเภทนี้") \
    X(th, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "เซิร์ฟเวอร์ไม่รองรับรูปแบบของเนื้อหาที่ส่งมา") \
    X(th, RANGE_NOT_SATISFIABLE_TITLE, "ไม่มีช่วงข้อมูลที่ร้องขอ") \
    X(th, RANGE_NOT_SATISFIABLE_SENTENCE, "ส่วนของทรัพยากรที่ร้องขอไม่มีอยู่ โดยอาจอยู่เลยจุดสิ้นสุดของทรัพยากรไปแล้ว") \
    X(th, EXPECTATION_FAILED_TITLE, "ไม่สามารถทำตามที่คาดหวังได้") \
    X(th, EXPECTATION_FAILED_SENTENCE, "เซิร์ฟเวอร์ไม่สามารถทำสิ่งที่คำขอระบุว่าคาดหวังไว้ได้") \
    X(th, IM_A_TEAPOT_TITLE, "ฉันเป็นกาน้ำชา") \
    X(th, IM_A_TEAPOT_SENTENCE, "เซิร์ฟเวอร์ไม่ยอมชงกาแฟ เพราะตัวเองเป็นกาน้ำชาใบป้อมเตี้ยที่ไม่คิดจะเปลี่ยนอาชีพ") \
    X(th, MISDIRECTED_REQUEST_TITLE, "ผิดเซิร์ฟเวอร์") \
    X(th, MISDIRECTED_REQUEST_SENTENCE, "คำขอไปถึงเซิร์ฟเวอร์ที่ไม่ได้ดูแลที่อยู่นี้ โปรดลองอีกครั้งผ่านการเชื่อมต่อใหม่") \
    X(th, UNPROCESSABLE_CONTENT_TITLE, "ไม่สามารถประมวลผลเนื้อหาได้") \
    X(th, UNPROCESSABLE_CONTENT_SENTENCE, "เซิร์ฟเวอร์เข้าใจรูปแบบของเนื้อหาที่ส่งมา แต่มีบางอย่างในนั้นที่ไม่ถูกต้อง") \
    X(th, LOCKED_TITLE, "ถูกล็อกอยู่") \
    X(th, LOCKED_SENTENCE, "ทรัพยากรถูกล็อกอยู่ และต้องปลดล็อกก่อนจึงจะเปลี่ยนแปลงได้") \
    X(th, FAILED_DEPENDENCY_TITLE, "คำขอที่ต้องพึ่งพาล้มเหลว") \
    X(th, FAILED_DEPENDENCY_SENTENCE, "ไม่สามารถดำเนินการตามคำขอได้ เพราะคำขออื่นที่คำขอนี้ต้องพึ่งพาล้มเหลว") \
    X(th, TOO_EARLY_TITLE, "ยังเร็วเกินไป") \
    X(th, TOO_EARLY_SENTENCE, "เซิร์ฟเวอร์ไม่ต้องการดำเนินการตามคำขอที่อาจเป็นการส่งซ้ำของคำขอเดิม โปรแกรมของคุณควรส่งใหม่เมื่อการเชื่อมต่อปลอดภัยแล้ว") \
    X(th, UPGRADE_REQUIRED_TITLE, "ต้องอัปเกรดโปรโตคอล") \
    X(th, UPGRADE_REQUIRED_SENTENCE, "เซิร์ฟเวอร์ตอบคำขอนี้ผ่านโปรโตคอลอื่นเท่านั้น โปรแกรมของคุณจึงต้องเปลี่ยนไปใช้โปรโตคอลนั้น") \
    X(th, PRECONDITION_REQUIRED_TITLE, "ต้องระบุเงื่อนไขเบื้องต้น") \
    X(th, PRECONDITION_REQUIRED_SENTENCE, "เซิร์ฟเวอร์กำหนดให้คำขอระบุว่าเกี่ยวกับเวอร์ชันใด เพื่อไม่ให้มีใครเขียนทับการเปลี่ยนแปลงของผู้อื่น") \
    X(th, TOO_MANY_REQUESTS_TITLE, "คำขอมากเกินไป") \
    X(th, TOO_MANY_REQUESTS_SENTENCE, "คุณส่งคำขอมากเกินไปในช่วงเวลาอันสั้น โปรดรอสักครู่แล้วลองอีกครั้ง") \
    X(th, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "ฟิลด์ส่วนหัวมีขนาดใหญ่เกินไป") \
    X(th, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "ฟิลด์ส่วนหัวของคำขอมีขนาดใหญ่เกินไป การลบคุกกี้ของเว็บไซต์นี้อาจช่วยได้") \
    X(th, IIS_LOGIN_TIMEOUT_TITLE, "เซสชันหมดอายุ") \
    X(th, IIS_LOGIN_TIMEOUT_SENTENCE, "คุณถูกนำออกจากระบบเพราะไม่มีการใช้งานนานเกินไป โปรดเข้าสู่ระบบอีกครั้ง") \
    X(th, NGINX_NO_RESPONSE_TITLE, "การเชื่อมต่อถูกปิดโดยไม่มีการตอบกลับ") \
    X(th, NGINX_NO_RESPONSE_SENTENCE, "เซิร์ฟเวอร์ปิดการเชื่อมต่อโดยไม่ตอบกลับ ซึ่งเป็นวิธีที่ใช้ปฏิเสธคำขอที่ไม่พึงประสงค์") \
    X(th, IIS_RETRY_WITH_TITLE, "โปรดลองอีกครั้งพร้อมข้อมูลเพิ่มเติม") \
    X(th, IIS_RETRY_WITH_SENTENCE, "เซิร์ฟเวอร์ต้องการข้อมูลเพิ่มเติมเพื่อดำเนินการตามคำขอ โปรดเพิ่มข้อมูลแล้วลองอีกครั้ง") \
    X(th, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "ไม่สามารถให้บริการได้ด้วยเหตุผลทางกฎหมาย") \
    X(th, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "เซิร์ฟเวอร์ไม่อาจแสดงเนื้อหานี้ได้เนื่องจากข้อเรียกร้องทางกฎหมาย") \
    X(th, IIS_REDIRECT_TITLE, "โปรดใช้เซิร์ฟเวอร์อื่น") \
    X(th, IIS_REDIRECT_SENTENCE, "กล่องจดหมายของคุณอยู่บนเซิร์ฟเวอร์อื่น หรือเข้าถึงผ่านเซิร์ฟเวอร์อื่นได้ดีกว่า โปรแกรมของคุณควรใช้เซิร์ฟเวอร์นั้น") \
    X(th, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "ส่วนหัวของคำขอมีขนาดใหญ่เกินไป") \
    X(th, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "บรรทัดหนึ่งในส่วนหัวของคำขอ หรือส่วนหัวทั้งหมด มีขนาดใหญ่กว่าที่เซิร์ฟเวอร์ยอมรับ การลบคุกกี้อาจช่วยได้") \
    X(th, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "ใบรับรองไคลเอ็นต์มีข้อผิดพลาด") \
    X(th, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "ใบรับรองที่โปรแกรมของคุณแสดงนั้นไม่ถูกต้อง") \
    X(th, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "ต้องมีใบรับรองไคลเอ็นต์") \
    X(th, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "เซิร์ฟเวอร์ต้องการใบรับรองไคลเอ็นต์ แต่โปรแกรมของคุณไม่ได้แสดงใบรับรองใด") \
    X(th, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "ส่ง HTTP ไปยังพอร์ต HTTPS") \
    X(th, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "คำขอที่ไม่ได้เข้ารหัสมาถึงพอร์ตสำหรับการเชื่อมต่อที่เข้ารหัส โปรดใช้ที่อยู่ที่ขึ้นต้นด้วย https") \
    X(th, NGINX_INVALID_HOST_TITLE, "ชื่อโฮสต์ไม่ถูกต้อง") \
    X(th, NGINX_INVALID_HOST_SENTENCE, "ชื่อโฮสต์ในคำขอไม่ถูกต้อง โปรดตรวจสอบว่าพิมพ์ที่อยู่ถูกต้อง") \
    X(th, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "ไคลเอ็นต์ปิดการเชื่อมต่อ") \
    X(th, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "ไคลเอ็นต์ปิดการเชื่อมต่อก่อนที่เซิร์ฟเวอร์จะตอบกลับ") \

#endif
