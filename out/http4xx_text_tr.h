/* http4xx_text_tr.h - the texts of http4xx_text.h in Türkçe (tr).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:99930c18f937bcf0
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_TR_H_
#define HTTP4XX_TEXT_TR_H_

#define HTTP4XX_TEXT_TR_(x) \
    x(tr, tag, "tr") \
    x(tr, language, "Türkçe") \
    x(tr, direction, "ltr") \
    x(tr, official, "resmî") \
    x(tr, unofficial_before, "resmî olmayan (") \
    x(tr, unofficial_after, ")") \
    x(tr, substatus, "alt durum kodları") \
    x(tr, title, "İstemci hataları") \
    x(tr, sentence, "400 ile 499 arasındaki kodlar, sunucuya göre hatanın istemci tarafında, yani adreste, içerikte ya da istemcinin yetkilerinde olduğunu belirtir.") \
    x(tr, BAD_REQUEST_title, "Geçersiz istek") \
    x(tr, BAD_REQUEST_sentence, "Sunucu isteği anlayamadı, çünkü istek hatalı biçimlendirilmiş ya da eksik.") \
    x(tr, UNAUTHORIZED_title, "Oturum açılmadı") \
    x(tr, UNAUTHORIZED_sentence, "Bunu görebilmek için, örneğin geçerli bir kullanıcı adı ve parolayla oturum açmanız gerekiyor.") \
    x(tr, PAYMENT_REQUIRED_title, "Ödeme gerekli") \
    x(tr, PAYMENT_REQUIRED_sentence, "Buna yalnızca ücretini ödeyenler erişebilir.") \
    x(tr, FORBIDDEN_title, "Erişim izni yok") \
    x(tr, FORBIDDEN_sentence, "Sunucu isteği anladı ama bunu yapma ya da görme izniniz yok.") \
    x(tr, NOT_FOUND_title, "Bulunamadı") \
    x(tr, NOT_FOUND_sentence, "Bu adreste bir şey bulunamadı; adresin doğru yazıldığını kontrol edin ya da aradığınıza ana sayfadan ulaşmayı deneyin.") \
    x(tr, METHOD_NOT_ALLOWED_title, "Yönteme izin verilmiyor") \
    x(tr, METHOD_NOT_ALLOWED_sentence, "Kaynak var ama istenen şekilde kullanılamıyor.") \
    x(tr, NOT_ACCEPTABLE_title, "Uygun sürüm yok") \
    x(tr, NOT_ACCEPTABLE_sentence, "Kaynak, programınızın kabul ettiği biçimlerin ve dillerin hiçbirinde sunulmuyor.") \
    x(tr, PROXY_AUTHENTICATION_REQUIRED_title, "Proxy sunucusunda oturum açılmalı") \
    x(tr, PROXY_AUTHENTICATION_REQUIRED_sentence, "İsteğin proxy sunucusundan geçebilmesi için önce bu sunucuda oturum açmanız gerekiyor.") \
    x(tr, REQUEST_TIMEOUT_title, "İstek zaman aşımına uğradı") \
    x(tr, REQUEST_TIMEOUT_sentence, "İsteğin ulaşması çok uzun sürdüğü için sunucu beklemeyi bıraktı; isteği yeniden gönderebilirsiniz.") \
    x(tr, CONFLICT_title, "Çakışma") \
    x(tr, CONFLICT_sentence, "İstek, kaynağın şu anki durumuyla çelişiyor; en yeni sürümü alıp yeniden deneyin.") \
    x(tr, GONE_title, "Kalıcı olarak kaldırıldı") \
    x(tr, GONE_sentence, "Burada bulunan içerik kalıcı olarak kaldırıldı; bu adrese verilen bağlantılar silinmelidir.") \
    x(tr, LENGTH_REQUIRED_title, "Uzunluk belirtilmeli") \
    x(tr, LENGTH_REQUIRED_sentence, "Sunucu, isteği kabul etmeden önce içeriğinin uzunluğunun belirtilmesini istiyor.") \
    x(tr, PRECONDITION_FAILED_title, "Ön koşul sağlanmadı") \
    x(tr, PRECONDITION_FAILED_sentence, "İstekte belirtilen bir koşul sağlanmadı; örneğin kaynak bu arada değişmiş olabilir.") \
    x(tr, CONTENT_TOO_LARGE_title, "İçerik çok büyük") \
    x(tr, CONTENT_TOO_LARGE_sentence, "Gönderilen içerik, sunucunun kabul ettiğinden daha büyük; daha küçük bir içerikle deneyin.") \
    x(tr, URI_TOO_LONG_title, "Adres çok uzun") \
    x(tr, URI_TOO_LONG_sentence, "İstekteki adres, sunucunun okumayı kabul ettiğinden daha uzun.") \
    x(tr, UNSUPPORTED_MEDIA_TYPE_title, "Desteklenmeyen medya türü") \
    x(tr, UNSUPPORTED_MEDIA_TYPE_sentence, "Sunucu, gönderilen içeriğin biçimini desteklemiyor.") \
    x(tr, RANGE_NOT_SATISFIABLE_title, "İstenen aralık yok") \
    x(tr, RANGE_NOT_SATISFIABLE_sentence, "Kaynağın istenen bölümü yok; bu bölüm kaynağın sonunu aşıyor olabilir.") \
    x(tr, EXPECTATION_FAILED_title, "Beklenti karşılanamadı") \
    x(tr, EXPECTATION_FAILED_sentence, "Sunucu, istekte belirtilen beklentiyi karşılayamıyor.") \
    x(tr, IM_A_TEAPOT_title, "Ben bir çaydanlığım") \
    x(tr, IM_A_TEAPOT_sentence, "Sunucu kahve yapmayı reddediyor, çünkü o bir çaydanlık: kısa, tombul ve kararlı.") \
    x(tr, MISDIRECTED_REQUEST_title, "Yanlış sunucu") \
    x(tr, MISDIRECTED_REQUEST_sentence, "İstek, bu adresten sorumlu olmayan bir sunucuya ulaştı; yeni bir bağlantıyla yeniden deneyin.") \
    x(tr, UNPROCESSABLE_CONTENT_title, "İçerik işlenemiyor") \
    x(tr, UNPROCESSABLE_CONTENT_sentence, "Sunucu, gönderilen içeriğin biçimini anladı ama içinde geçersiz bir şey var.") \
    x(tr, LOCKED_title, "Kilitli") \
    x(tr, LOCKED_sentence, "Kaynak kilitli; değiştirilebilmesi için önce kilidinin açılması gerekiyor.") \
    x(tr, FAILED_DEPENDENCY_title, "Başarısız bağımlılık") \
    x(tr, FAILED_DEPENDENCY_sentence, "İstek yerine getirilemedi, çünkü bağımlı olduğu başka bir istek başarısız oldu.") \
    x(tr, TOO_EARLY_title, "Çok erken") \
    x(tr, TOO_EARLY_sentence, "Sunucu, önceki bir isteğin tekrarı olabilecek bir isteği işlemek istemiyor; bağlantı güvenli hâle geldiğinde programınızın isteği yeniden göndermesi gerekiyor.") \
    x(tr, UPGRADE_REQUIRED_title, "Protokol yükseltmesi gerekli") \
    x(tr, UPGRADE_REQUIRED_sentence, "Sunucu bu isteği yalnızca başka bir protokol üzerinden yanıtlıyor; programınızın o protokole geçmesi gerekiyor.") \
    x(tr, PRECONDITION_REQUIRED_title, "Ön koşul gerekli") \
    x(tr, PRECONDITION_REQUIRED_sentence, "Sunucu, kimse başkalarının değişikliklerinin üzerine yazmasın diye isteğin hangi sürümle ilgili olduğunun belirtilmesini şart koşuyor.") \
    x(tr, TOO_MANY_REQUESTS_title, "Çok fazla istek") \
    x(tr, TOO_MANY_REQUESTS_sentence, "Kısa sürede çok fazla istek gönderdiniz; yeniden denemeden önce biraz bekleyin.") \
    x(tr, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "Başlık alanları çok büyük") \
    x(tr, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "İsteğin başlık alanları çok büyük; bu sitenin çerezlerini silmek işe yarayabilir.") \
    x(tr, IIS_LOGIN_TIMEOUT_title, "Oturumun süresi doldu") \
    x(tr, IIS_LOGIN_TIMEOUT_sentence, "Uzun süre işlem yapmadığınız için oturumunuz kapatıldı; yeniden oturum açın.") \
    x(tr, NGINX_NO_RESPONSE_title, "Bağlantı yanıt verilmeden kapatıldı") \
    x(tr, NGINX_NO_RESPONSE_sentence, "Sunucu bağlantıyı yanıt vermeden kapattı; istenmeyen istekleri bu yolla geri çevirir.") \
    x(tr, IIS_RETRY_WITH_title, "Daha fazla bilgiyle yeniden deneyin") \
    x(tr, IIS_RETRY_WITH_sentence, "İsteği yerine getirmek için sunucunun daha fazla bilgiye ihtiyacı var; bu bilgiyi ekleyip yeniden deneyin.") \
    x(tr, UNAVAILABLE_FOR_LEGAL_REASONS_title, "Yasal nedenlerle kullanılamıyor") \
    x(tr, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "Sunucu, yasal bir talep nedeniyle bunu gösteremiyor.") \
    x(tr, IIS_REDIRECT_title, "Başka bir sunucu kullanın") \
    x(tr, IIS_REDIRECT_sentence, "Posta kutunuz başka bir sunucuda bulunuyor ya da ona başka bir sunucu üzerinden daha iyi erişiliyor; programınızın o sunucuyu kullanması gerekiyor.") \
    x(tr, NGINX_REQUEST_HEADER_TOO_LARGE_title, "İstek başlığı çok büyük") \
    x(tr, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "İsteğin başlığındaki bir satır ya da başlığın tamamı, sunucunun kabul ettiğinden daha büyük; çerezleri silmek işe yarayabilir.") \
    x(tr, NGINX_SSL_CERTIFICATE_ERROR_title, "İstemci sertifikası hatası") \
    x(tr, NGINX_SSL_CERTIFICATE_ERROR_sentence, "Programınızın sunduğu sertifika geçerli değil.") \
    x(tr, NGINX_SSL_CERTIFICATE_REQUIRED_title, "İstemci sertifikası gerekli") \
    x(tr, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "Sunucu bir istemci sertifikası istiyor ama programınız sertifika sunmadı.") \
    x(tr, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "HTTP isteği HTTPS portuna gönderildi") \
    x(tr, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "İstek, şifreli bağlantılar için ayrılmış bir porta şifrelenmeden geldi; https ile başlayan bir adres kullanın.") \
    x(tr, NGINX_INVALID_HOST_title, "Geçersiz ana makine adı") \
    x(tr, NGINX_INVALID_HOST_sentence, "İstekteki ana makine adı geçerli değil; adresin doğru yazıldığını kontrol edin.") \
    x(tr, NGINX_CLIENT_CLOSED_REQUEST_title, "İstemci bağlantıyı kapattı") \
    x(tr, NGINX_CLIENT_CLOSED_REQUEST_sentence, "İstemci, sunucunun yanıtını beklemeden bağlantıyı kapattı.") \
    x(tr, sub_400_1_IIS, "Geçersiz Destination başlığı") \
    x(tr, sub_400_2_IIS, "Geçersiz Depth başlığı") \
    x(tr, sub_400_3_IIS, "Geçersiz If başlığı") \
    x(tr, sub_400_4_IIS, "Geçersiz Overwrite başlığı") \
    x(tr, sub_400_5_IIS, "Geçersiz Translate başlığı") \
    x(tr, sub_400_6_IIS, "Geçersiz istek içeriği") \
    x(tr, sub_400_7_IIS, "Geçersiz içerik uzunluğu") \
    x(tr, sub_400_8_IIS, "Geçersiz zaman aşımı değeri") \
    x(tr, sub_400_9_IIS, "Geçersiz kilit belirteci") \
    x(tr, sub_400_10_IIS, "Geçersiz X-Forwarded-For (XFF) başlığı") \
    x(tr, sub_400_11_IIS, "Geçersiz WebSocket isteği") \
    x(tr, sub_400_601_IIS, "Hatalı istemci isteği (ARR)") \
    x(tr, sub_400_602_IIS, "Geçersiz zaman biçimi (ARR)") \
    x(tr, sub_400_603_IIS, "Aralık ayrıştırılamadı (ARR)") \
    x(tr, sub_400_604_IIS, "İstemci bağlantıyı kesti (ARR)") \
    x(tr, sub_400_605_IIS, "En fazla iletme sayısına ulaşıldı (ARR)") \
    x(tr, sub_400_606_IIS, "Eş zamansız tamamlama hatası (ARR)") \
    x(tr, sub_401_1_IIS, "Oturum açılamadı") \
    x(tr, sub_401_2_IIS, "Sunucu yapılandırması nedeniyle oturum açılamadı") \
    x(tr, sub_401_3_IIS, "Kaynağın erişim denetim listesi (ACL) nedeniyle yetki yok") \
    x(tr, sub_401_4_IIS, "Yetkilendirme bir filtre tarafından reddedildi") \
    x(tr, sub_401_5_IIS, "Yetkilendirme bir ISAPI ya da CGI uygulaması tarafından reddedildi") \
    x(tr, sub_401_7_IIS, "Erişim, web sunucusunun URL yetkilendirme ilkesine göre reddedildi") \
    x(tr, sub_401_501_IIS, "Erişim reddedildi: eş zamanlı istek sınırına ulaşıldı") \
    x(tr, sub_401_502_IIS, "Erişim reddedildi: istek sıklığı sınırına ulaşıldı") \
    x(tr, sub_401_503_IIS, "Erişim reddedildi: IP adresi engellenmiş") \
    x(tr, sub_401_504_IIS, "Erişim reddedildi: ana makine adı engellenmiş") \
    x(tr, sub_403_1_IIS, "Yürütme erişimine izin verilmiyor") \
    x(tr, sub_403_2_IIS, "Okuma erişimine izin verilmiyor") \
    x(tr, sub_403_3_IIS, "Yazma erişimine izin verilmiyor") \
    x(tr, sub_403_4_IIS, "SSL gerekli") \
    x(tr, sub_403_5_IIS, "128 bit SSL gerekli") \
    x(tr, sub_403_6_IIS, "IP adresi reddedildi") \
    x(tr, sub_403_7_IIS, "İstemci sertifikası gerekli") \
    x(tr, sub_403_8_IIS, "Siteye erişim reddedildi") \
    x(tr, sub_403_9_IIS, "Eş zamanlı bağlantı sınırı aşıldı") \
    x(tr, sub_403_10_IIS, "Erişim izni yok: yürütme erişimi reddedildi") \
    x(tr, sub_403_11_IIS, "Erişim izni yok: parola değiştirildi") \
    x(tr, sub_403_12_IIS, "Sertifika eşleyici erişimi reddetti") \
    x(tr, sub_403_13_IIS, "İstemci sertifikası iptal edilmiş") \
    x(tr, sub_403_14_IIS, "Dizin içeriğinin listelenmesi reddedildi") \
    x(tr, sub_403_15_IIS, "İstemci erişim lisansı sınırı aşıldı") \
    x(tr, sub_403_16_IIS, "İstemci sertifikası güvenilir değil ya da geçersiz") \
    x(tr, sub_403_17_IIS, "İstemci sertifikasının süresi dolmuş ya da geçerliliği henüz başlamamış") \
    x(tr, sub_403_18_IIS, "İstenen URL bu uygulama havuzunda yürütülemiyor") \
    x(tr, sub_403_19_IIS, "CGI uygulamaları bu uygulama havuzunda istemci için yürütülemiyor") \
    x(tr, sub_403_20_IIS, "Erişim izni yok: Passport ile oturum açılamadı") \
    x(tr, sub_403_21_IIS, "Erişim izni yok: kaynak koda erişim reddedildi") \
    x(tr, sub_403_22_IIS, "Erişim izni yok: sonsuz derinliğe izin verilmiyor") \
    x(tr, sub_403_501_IIS, "Erişim izni yok: eş zamanlı istek sınırına ulaşıldı") \
    x(tr, sub_403_502_IIS, "Erişim izni yok: istek sıklığı sınırına ulaşıldı") \
    x(tr, sub_403_503_IIS, "Erişim izni yok: IP adresi engellenmiş") \
    x(tr, sub_403_504_IIS, "Erişim izni yok: ana makine adı engellenmiş") \
    x(tr, sub_404_0_IIS, "Bulunamadı") \
    x(tr, sub_404_1_IIS, "Site bulunamadı") \
    x(tr, sub_404_2_IIS, "ISAPI ya da CGI kısıtlaması") \
    x(tr, sub_404_3_IIS, "MIME türü kısıtlaması") \
    x(tr, sub_404_4_IIS, "Yapılandırılmış işleyici yok") \
    x(tr, sub_404_5_IIS, "İstek filtreleme yapılandırması tarafından reddedildi") \
    x(tr, sub_404_6_IIS, "Yöntem reddedildi") \
    x(tr, sub_404_7_IIS, "Dosya uzantısı reddedildi") \
    x(tr, sub_404_8_IIS, "Gizli ad alanı") \
    x(tr, sub_404_9_IIS, "Dosyanın gizli özniteliği var") \
    x(tr, sub_404_10_IIS, "İstek başlığı çok uzun") \
    x(tr, sub_404_11_IIS, "İstekte çift kaçış dizisi var") \
    x(tr, sub_404_12_IIS, "İstekte ASCII dışı karakterler var") \
    x(tr, sub_404_13_IIS, "İçerik uzunluğu çok büyük") \
    x(tr, sub_404_14_IIS, "İstekteki URL çok uzun") \
    x(tr, sub_404_15_IIS, "Sorgu dizesi çok uzun") \
    x(tr, sub_404_16_IIS, "WebDAV isteği statik dosya işleyicisine gönderildi") \
    x(tr, sub_404_17_IIS, "Dinamik içerik statik dosya işleyicisine eşlenmiş") \
    x(tr, sub_404_18_IIS, "Sorgu dizesindeki bir karakter dizisi reddedildi") \
    x(tr, sub_404_19_IIS, "Bir filtreleme kuralı tarafından reddedildi") \
    x(tr, sub_404_20_IIS, "URL çok fazla bölüm içeriyor") \
    x(tr, sub_404_21_IIS, "PHP yüklü değil") \
    x(tr, sub_404_22_IIS, "ASP.NET yüklü değil") \
    x(tr, sub_404_23_IIS, "ASP.NET Web Pages yüklü değil") \
    x(tr, sub_404_501_IIS, "Bulunamadı: eş zamanlı istek sınırına ulaşıldı") \
    x(tr, sub_404_502_IIS, "Bulunamadı: istek sıklığı sınırına ulaşıldı") \
    x(tr, sub_404_503_IIS, "Bulunamadı: IP adresi engellenmiş") \
    x(tr, sub_404_504_IIS, "Bulunamadı: ana makine adı engellenmiş") \
    x(tr, sub_405_0_IIS, "Yönteme izin verilmiyor") \
    x(tr, sub_406_0_IIS, "Uygun sürüm yok") \
    x(tr, sub_408_0_IIS, "İstek zaman aşımına uğradı") \
    x(tr, sub_412_0_IIS, "Ön koşul sağlanmadı") \
    x(tr, sub_413_0_IIS, "İstek içeriği çok büyük") \
    x(tr, sub_413_1_IIS, "İçerik uzunluğu çok büyük") \

#endif
