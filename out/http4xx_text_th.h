/* http4xx_text_th.h - the texts of http4xx_text.h in ไทย (th).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:988cd54447cc6436
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_TH_H_
#define HTTP4XX_TEXT_TH_H_

#define HTTP4XX_TEXT_TH_(x) \
    x(th, tag, "th") \
    x(th, language, "ไทย") \
    x(th, direction, "ltr") \
    x(th, official, "เป็นทางการ") \
    x(th, unofficial_before, "ไม่เป็นทางการ (") \
    x(th, unofficial_after, ")") \
    x(th, substatus, "รหัสสถานะย่อย") \
    x(th, title, "ข้อผิดพลาดฝั่งไคลเอ็นต์") \
    x(th, sentence, "รหัส 400 ถึง 499 หมายความว่าเซิร์ฟเวอร์เห็นว่าข้อผิดพลาดอยู่ที่ฝั่งไคลเอ็นต์ ไม่ว่าจะเป็นที่อยู่ เนื้อหา หรือสิทธิ์ที่ได้รับ") \
    x(th, BAD_REQUEST_title, "คำขอไม่ถูกต้อง") \
    x(th, BAD_REQUEST_sentence, "เซิร์ฟเวอร์ไม่เข้าใจคำขอ เพราะคำขอผิดรูปแบบหรือไม่ครบถ้วน") \
    x(th, UNAUTHORIZED_title, "ยังไม่ได้เข้าสู่ระบบ") \
    x(th, UNAUTHORIZED_sentence, "คุณต้องเข้าสู่ระบบ เช่น ด้วยชื่อผู้ใช้และรหัสผ่านที่ถูกต้อง จึงจะดูเนื้อหานี้ได้") \
    x(th, PAYMENT_REQUIRED_title, "ต้องชำระเงิน") \
    x(th, PAYMENT_REQUIRED_sentence, "เนื้อหานี้มีให้เฉพาะผู้ที่ชำระเงินแล้วเท่านั้น") \
    x(th, FORBIDDEN_title, "การเข้าถึงถูกปฏิเสธ") \
    x(th, FORBIDDEN_sentence, "เซิร์ฟเวอร์เข้าใจคำขอ แต่คุณไม่ได้รับอนุญาตให้ดำเนินการนี้หรือดูเนื้อหานี้") \
    x(th, NOT_FOUND_title, "ไม่พบ") \
    x(th, NOT_FOUND_sentence, "ไม่พบสิ่งใดตามที่อยู่นี้ โปรดตรวจสอบว่าพิมพ์ที่อยู่ถูกต้อง หรือค้นหาจากหน้าแรก") \
    x(th, METHOD_NOT_ALLOWED_title, "ไม่อนุญาตให้ใช้วิธีนี้") \
    x(th, METHOD_NOT_ALLOWED_sentence, "มีทรัพยากรนี้อยู่ แต่ไม่สามารถใช้งานด้วยวิธีที่ร้องขอได้") \
    x(th, NOT_ACCEPTABLE_title, "ไม่มีเวอร์ชันที่ยอมรับได้") \
    x(th, NOT_ACCEPTABLE_sentence, "ทรัพยากรนี้ไม่มีในรูปแบบหรือภาษาที่โปรแกรมของคุณยอมรับ") \
    x(th, PROXY_AUTHENTICATION_REQUIRED_title, "ต้องเข้าสู่ระบบพร็อกซี") \
    x(th, PROXY_AUTHENTICATION_REQUIRED_sentence, "คุณต้องเข้าสู่ระบบพร็อกซีเซิร์ฟเวอร์ก่อน คำขอจึงจะผ่านไปได้") \
    x(th, REQUEST_TIMEOUT_title, "คำขอหมดเวลา") \
    x(th, REQUEST_TIMEOUT_sentence, "เซิร์ฟเวอร์หยุดรอเพราะคำขอใช้เวลานานเกินไปกว่าจะมาถึง คุณสามารถส่งคำขออีกครั้งได้") \
    x(th, CONFLICT_title, "เกิดข้อขัดแย้ง") \
    x(th, CONFLICT_sentence, "คำขอขัดแย้งกับสถานะปัจจุบันของทรัพยากร โปรดดึงเวอร์ชันล่าสุดแล้วลองอีกครั้ง") \
    x(th, GONE_title, "ถูกลบอย่างถาวร") \
    x(th, GONE_sentence, "สิ่งที่เคยอยู่ที่นี่ถูกลบอย่างถาวรแล้ว จึงควรลบลิงก์ที่ชี้มายังที่นี่ด้วย") \
    x(th, LENGTH_REQUIRED_title, "ต้องระบุความยาว") \
    x(th, LENGTH_REQUIRED_sentence, "เซิร์ฟเวอร์ต้องทราบความยาวของเนื้อหาในคำขอก่อน จึงจะรับคำขอนั้น") \
    x(th, PRECONDITION_FAILED_title, "ไม่เป็นไปตามเงื่อนไขเบื้องต้น") \
    x(th, PRECONDITION_FAILED_sentence, "เงื่อนไขที่กำหนดไว้ในคำขอไม่เป็นจริง เช่น เพราะทรัพยากรมีการเปลี่ยนแปลงไปแล้ว") \
    x(th, CONTENT_TOO_LARGE_title, "เนื้อหามีขนาดใหญ่เกินไป") \
    x(th, CONTENT_TOO_LARGE_sentence, "เนื้อหาที่ส่งมามีขนาดใหญ่กว่าที่เซิร์ฟเวอร์ยอมรับ โปรดลองส่งเนื้อหาที่เล็กลง") \
    x(th, URI_TOO_LONG_title, "ที่อยู่ยาวเกินไป") \
    x(th, URI_TOO_LONG_sentence, "ที่อยู่ในคำขอยาวกว่าที่เซิร์ฟเวอร์ยอมรับ") \
    x(th, UNSUPPORTED_MEDIA_TYPE_title, "ไม่รองรับสื่อประเภทนี้") \
    x(th, UNSUPPORTED_MEDIA_TYPE_sentence, "เซิร์ฟเวอร์ไม่รองรับรูปแบบของเนื้อหาที่ส่งมา") \
    x(th, RANGE_NOT_SATISFIABLE_title, "ไม่มีช่วงข้อมูลที่ร้องขอ") \
    x(th, RANGE_NOT_SATISFIABLE_sentence, "ส่วนของทรัพยากรที่ร้องขอไม่มีอยู่ โดยอาจอยู่เลยจุดสิ้นสุดของทรัพยากรไปแล้ว") \
    x(th, EXPECTATION_FAILED_title, "ไม่สามารถทำตามที่คาดหวังได้") \
    x(th, EXPECTATION_FAILED_sentence, "เซิร์ฟเวอร์ไม่สามารถทำสิ่งที่คำขอระบุว่าคาดหวังไว้ได้") \
    x(th, IM_A_TEAPOT_title, "ฉันเป็นกาน้ำชา") \
    x(th, IM_A_TEAPOT_sentence, "เซิร์ฟเวอร์ไม่ยอมชงกาแฟ เพราะตัวเองเป็นกาน้ำชาใบป้อมเตี้ยที่ไม่คิดจะเปลี่ยนอาชีพ") \
    x(th, MISDIRECTED_REQUEST_title, "ผิดเซิร์ฟเวอร์") \
    x(th, MISDIRECTED_REQUEST_sentence, "คำขอไปถึงเซิร์ฟเวอร์ที่ไม่ได้ดูแลที่อยู่นี้ โปรดลองอีกครั้งผ่านการเชื่อมต่อใหม่") \
    x(th, UNPROCESSABLE_CONTENT_title, "ไม่สามารถประมวลผลเนื้อหาได้") \
    x(th, UNPROCESSABLE_CONTENT_sentence, "เซิร์ฟเวอร์เข้าใจรูปแบบของเนื้อหาที่ส่งมา แต่มีบางอย่างในนั้นที่ไม่ถูกต้อง") \
    x(th, LOCKED_title, "ถูกล็อกอยู่") \
    x(th, LOCKED_sentence, "ทรัพยากรถูกล็อกอยู่ และต้องปลดล็อกก่อนจึงจะเปลี่ยนแปลงได้") \
    x(th, FAILED_DEPENDENCY_title, "คำขอที่ต้องพึ่งพาล้มเหลว") \
    x(th, FAILED_DEPENDENCY_sentence, "ไม่สามารถดำเนินการตามคำขอได้ เพราะคำขออื่นที่คำขอนี้ต้องพึ่งพาล้มเหลว") \
    x(th, TOO_EARLY_title, "ยังเร็วเกินไป") \
    x(th, TOO_EARLY_sentence, "เซิร์ฟเวอร์ไม่ต้องการดำเนินการตามคำขอที่อาจเป็นการส่งซ้ำของคำขอเดิม โปรแกรมของคุณควรส่งใหม่เมื่อการเชื่อมต่อปลอดภัยแล้ว") \
    x(th, UPGRADE_REQUIRED_title, "ต้องอัปเกรดโปรโตคอล") \
    x(th, UPGRADE_REQUIRED_sentence, "เซิร์ฟเวอร์ตอบคำขอนี้ผ่านโปรโตคอลอื่นเท่านั้น โปรแกรมของคุณจึงต้องเปลี่ยนไปใช้โปรโตคอลนั้น") \
    x(th, PRECONDITION_REQUIRED_title, "ต้องระบุเงื่อนไขเบื้องต้น") \
    x(th, PRECONDITION_REQUIRED_sentence, "เซิร์ฟเวอร์กำหนดให้คำขอระบุว่าเกี่ยวกับเวอร์ชันใด เพื่อไม่ให้มีใครเขียนทับการเปลี่ยนแปลงของผู้อื่น") \
    x(th, TOO_MANY_REQUESTS_title, "คำขอมากเกินไป") \
    x(th, TOO_MANY_REQUESTS_sentence, "คุณส่งคำขอมากเกินไปในช่วงเวลาอันสั้น โปรดรอสักครู่แล้วลองอีกครั้ง") \
    x(th, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "ฟิลด์ส่วนหัวมีขนาดใหญ่เกินไป") \
    x(th, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "ฟิลด์ส่วนหัวของคำขอมีขนาดใหญ่เกินไป การลบคุกกี้ของเว็บไซต์นี้อาจช่วยได้") \
    x(th, IIS_LOGIN_TIMEOUT_title, "เซสชันหมดอายุ") \
    x(th, IIS_LOGIN_TIMEOUT_sentence, "คุณถูกนำออกจากระบบเพราะไม่มีการใช้งานนานเกินไป โปรดเข้าสู่ระบบอีกครั้ง") \
    x(th, NGINX_NO_RESPONSE_title, "การเชื่อมต่อถูกปิดโดยไม่มีการตอบกลับ") \
    x(th, NGINX_NO_RESPONSE_sentence, "เซิร์ฟเวอร์ปิดการเชื่อมต่อโดยไม่ตอบกลับ ซึ่งเป็นวิธีที่ใช้ปฏิเสธคำขอที่ไม่พึงประสงค์") \
    x(th, IIS_RETRY_WITH_title, "โปรดลองอีกครั้งพร้อมข้อมูลเพิ่มเติม") \
    x(th, IIS_RETRY_WITH_sentence, "เซิร์ฟเวอร์ต้องการข้อมูลเพิ่มเติมเพื่อดำเนินการตามคำขอ โปรดเพิ่มข้อมูลแล้วลองอีกครั้ง") \
    x(th, UNAVAILABLE_FOR_LEGAL_REASONS_title, "ไม่สามารถให้บริการได้ด้วยเหตุผลทางกฎหมาย") \
    x(th, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "เซิร์ฟเวอร์ไม่อาจแสดงเนื้อหานี้ได้เนื่องจากข้อเรียกร้องทางกฎหมาย") \
    x(th, IIS_REDIRECT_title, "โปรดใช้เซิร์ฟเวอร์อื่น") \
    x(th, IIS_REDIRECT_sentence, "กล่องจดหมายของคุณอยู่บนเซิร์ฟเวอร์อื่น หรือเข้าถึงผ่านเซิร์ฟเวอร์อื่นได้ดีกว่า โปรแกรมของคุณควรใช้เซิร์ฟเวอร์นั้น") \
    x(th, NGINX_REQUEST_HEADER_TOO_LARGE_title, "ส่วนหัวของคำขอมีขนาดใหญ่เกินไป") \
    x(th, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "บรรทัดหนึ่งในส่วนหัวของคำขอ หรือส่วนหัวทั้งหมด มีขนาดใหญ่กว่าที่เซิร์ฟเวอร์ยอมรับ การลบคุกกี้อาจช่วยได้") \
    x(th, NGINX_SSL_CERTIFICATE_ERROR_title, "ใบรับรองไคลเอ็นต์มีข้อผิดพลาด") \
    x(th, NGINX_SSL_CERTIFICATE_ERROR_sentence, "ใบรับรองที่โปรแกรมของคุณแสดงนั้นไม่ถูกต้อง") \
    x(th, NGINX_SSL_CERTIFICATE_REQUIRED_title, "ต้องมีใบรับรองไคลเอ็นต์") \
    x(th, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "เซิร์ฟเวอร์ต้องการใบรับรองไคลเอ็นต์ แต่โปรแกรมของคุณไม่ได้แสดงใบรับรองใด") \
    x(th, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "ส่ง HTTP ไปยังพอร์ต HTTPS") \
    x(th, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "คำขอที่ไม่ได้เข้ารหัสมาถึงพอร์ตสำหรับการเชื่อมต่อที่เข้ารหัส โปรดใช้ที่อยู่ที่ขึ้นต้นด้วย https") \
    x(th, NGINX_INVALID_HOST_title, "ชื่อโฮสต์ไม่ถูกต้อง") \
    x(th, NGINX_INVALID_HOST_sentence, "ชื่อโฮสต์ในคำขอไม่ถูกต้อง โปรดตรวจสอบว่าพิมพ์ที่อยู่ถูกต้อง") \
    x(th, NGINX_CLIENT_CLOSED_REQUEST_title, "ไคลเอ็นต์ปิดการเชื่อมต่อ") \
    x(th, NGINX_CLIENT_CLOSED_REQUEST_sentence, "ไคลเอ็นต์ปิดการเชื่อมต่อก่อนที่เซิร์ฟเวอร์จะตอบกลับ") \

#endif
