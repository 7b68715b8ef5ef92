/* http4xx_text_tr.h - the texts of http4xx_text.h in Türkçe (tr).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_TR_H_
#define HTTP4XX_TEXT_TR_H_

#define HTTP4XX_TEXT_TR_(X) \
    X(tr, TAG, "tr") \
    X(tr, LANGUAGE, "Türkçe") \
    X(tr, DIRECTION, "ltr") \
    X(tr, OFFICIAL, "resmî") \
    X(tr, UNOFFICIAL_BEFORE, "resmî olmayan (") \
    X(tr, UNOFFICIAL_AFTER, ")") \
    X(tr, SUBSTATUS, "alt durum kodları") \
    X(tr, TITLE, "İstemci hataları") \
    X(tr, SENTENCE, "400 ile 499 arasındaki kodlar, sunucuya göre hatanın istemci tarafında, yani adreste, içerikte ya da istemcinin yetkilerinde olduğunu belirtir.") \
    X(tr, BAD_REQUEST_TITLE, "Geçersiz istek") \
    X(tr, BAD_REQUEST_SENTENCE, "Sunucu isteği anlayamadı, çünkü istek hatalı biçimlendirilmiş ya da eksik.") \
    X(tr, UNAUTHORIZED_TITLE, "Oturum açılmadı") \
    X(tr, UNAUTHORIZED_SENTENCE, "Bunu görebilmek için, örneğin geçerli bir kullanıcı adı ve parolayla oturum açmanız gerekiyor.") \
    X(tr, PAYMENT_REQUIRED_TITLE, "Ödeme gerekli") \
    X(tr, PAYMENT_REQUIRED_SENTENCE, "Buna yalnızca ücretini ödeyenler erişebilir.") \
    X(tr, FORBIDDEN_TITLE, "Erişim izni yok") \
    X(tr, FORBIDDEN_SENTENCE, "Sunucu isteği anladı ama bunu yapma ya da görme izniniz yok.") \
    X(tr, NOT_FOUND_TITLE, "Bulunamadı") \
    X(tr, NOT_FOUND_SENTENCE, "Bu adreste bir şey bulunamadı; adresin doğru yazıldığını kontrol edin ya da aradığınıza ana sayfadan ulaşmayı deneyin.") \
    X(tr, METHOD_NOT_ALLOWED_TITLE, "Yönteme izin verilmiyor") \
    X(tr, METHOD_NOT_ALLOWED_SENTENCE, "Kaynak var ama istenen şekilde kullanılamıyor.") \
    X(tr, NOT_ACCEPTABLE_TITLE, "Uygun sürüm yok") \
    X(tr, NOT_ACCEPTABLE_SENTENCE, "Kaynak, programınızın kabul ettiği biçimlerin ve dillerin hiçbirinde sunulmuyor.") \
    X(tr, PROXY_AUTHENTICATION_REQUIRED_TITLE, "Proxy sunucusunda oturum açılmalı") \
    X(tr, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "İsteğin proxy sunucusundan geçebilmesi için önce bu sunucuda oturum açmanız gerekiyor.") \
    X(tr, REQUEST_TIMEOUT_TITLE, "İstek zaman aşımına uğradı") \
    X(tr, REQUEST_TIMEOUT_SENTENCE, "İsteğin ulaşması çok uzun sürdüğü için sunucu beklemeyi bıraktı; isteği yeniden gönderebilirsiniz.") \
    X(tr, CONFLICT_TITLE, "Çakışma") \
    X(tr, CONFLICT_SENTENCE, "İstek, kaynağın şu anki durumuyla çelişiyor; en yeni sürümü alıp yeniden deneyin.") \
    X(tr, GONE_TITLE, "Kalıcı olarak kaldırıldı") \
    X(tr, GONE_SENTENCE, "Burada bulunan içerik kalıcı olarak kaldırıldı; bu adrese verilen bağlantılar silinmelidir.") \
    X(tr, LENGTH_REQUIRED_TITLE, "Uzunluk belirtilmeli") \
    X(tr, LENGTH_REQUIRED_SENTENCE, "Sunucu, isteği kabul etmeden önce içeriğinin uzunluğunun belirtilmesini istiyor.") \
    X(tr, PRECONDITION_FAILED_TITLE, "Ön koşul sağlanmadı") \
    X(tr, PRECONDITION_FAILED_SENTENCE, "İstekte belirtilen bir koşul sağlanmadı; örneğin kaynak bu arada değişmiş olabilir.") \
    X(tr, CONTENT_TOO_LARGE_TITLE, "İçerik çok büyük") \
    X(tr, CONTENT_TOO_LARGE_SENTENCE, "Gönderilen içerik, sunucunun kabul ettiğinden daha büyük; daha küçük bir içerikle deneyin.") \
    X(tr, URI_TOO_LONG_TITLE, "Adres çok uzun") \
    X(tr, URI_TOO_LONG_SENTENCE, "İstekteki adres, sunucunun okumayı kabul ettiğinden daha uzun.") \
    X(tr, UNSUPPORTED_MEDIA_TYPE_TITLE, "Desteklenmeyen medya türü") \
    X(tr, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "Sunucu, gönderilen içeriğin biçimini desteklemiyor.") \
    X(tr, RANGE_NOT_SATISFIABLE_TITLE, "İstenen aralık yok") \
    X(tr, RANGE_NOT_SATISFIABLE_SENTENCE, "Kaynağın istenen bölümü yok; bu bölüm kaynağın sonunu aşıyor olabilir.") \
    X(tr, EXPECTATION_FAILED_TITLE, "Beklenti karşılanamadı") \
    X(tr, EXPECTATION_FAILED_SENTENCE, "Sunucu, istekte belirtilen beklentiyi karşılayamıyor.") \
    X(tr, IM_A_TEAPOT_TITLE, "Ben bir çaydanlığım") \
    X(tr, IM_A_TEAPOT_SENTENCE, "Sunucu kahve yapmayı reddediyor, çünkü o bir çaydanlık: kısa, tombul ve kararlı.") \
    X(tr, MISDIRECTED_REQUEST_TITLE, "Yanlış sunucu") \
    X(tr, MISDIRECTED_REQUEST_SENTENCE, "İstek, bu adresten sorumlu olmayan bir sunucuya ulaştı; yeni bir bağlantıyla yeniden deneyin.") \
    X(tr, UNPROCESSABLE_CONTENT_TITLE, "İçerik işlenemiyor") \
    X(tr, UNPROCESSABLE_CONTENT_SENTENCE, "Sunucu, gönderilen içeriğin biçimini anladı ama içinde geçersiz bir şey var.") \
    X(tr, LOCKED_TITLE, "Kilitli") \
    X(tr, LOCKED_SENTENCE, "Kaynak kilitli; değiştirilebilmesi için önce kilidinin açılması gerekiyor.") \
    X(tr, FAILED_DEPENDENCY_TITLE, "Başarısız bağımlılık") \
    X(tr, FAILED_DEPENDENCY_SENTENCE, "İstek yerine getirilemedi, çünkü bağımlı olduğu başka bir istek başarısız oldu.") \
    X(tr, TOO_EARLY_TITLE, "Çok erken") \
    X(tr, TOO_EARLY_SENTENCE, "Sunucu, önceki bir isteğin tekrarı olabilecek bir isteği işlemek istemiyor; bağlantı güvenli hâle geldiğinde programınızın isteği yeniden göndermesi gerekiyor.") \
    X(tr, UPGRADE_REQUIRED_TITLE, "Protokol yükseltmesi gerekli") \
    X(tr, UPGRADE_REQUIRED_SENTENCE, "Sunucu bu isteği yalnızca başka bir protokol üzerinden yanıtlıyor; programınızın o protokole geçmesi gerekiyor.") \
    X(tr, PRECONDITION_REQUIRED_TITLE, "Ön koşul gerekli") \
    X(tr, PRECONDITION_REQUIRED_SENTENCE, "Sunucu, kimse başkalarının değişikliklerinin üzerine yazmasın diye isteğin hangi sürümle ilgili olduğunun belirtilmesini şart koşuyor.") \
    X(tr, TOO_MANY_REQUESTS_TITLE, "Çok fazla istek") \
    X(tr, TOO_MANY_REQUESTS_SENTENCE, "Kısa sürede çok fazla istek gönderdiniz; yeniden denemeden önce biraz bekleyin.") \
    X(tr, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "Başlık alanları çok büyük") \
    X(tr, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "İsteğin başlık alanları çok büyük; bu sitenin çerezlerini silmek işe yarayabilir.") \
    X(tr, IIS_LOGIN_TIMEOUT_TITLE, "Oturumun süresi doldu") \
    X(tr, IIS_LOGIN_TIMEOUT_SENTENCE, "Uzun süre işlem yapmadığınız için oturumunuz kapatıldı; yeniden oturum açın.") \
    X(tr, NGINX_NO_RESPONSE_TITLE, "Bağlantı yanıt verilmeden kapatıldı") \
    X(tr, NGINX_NO_RESPONSE_SENTENCE, "Sunucu bağlantıyı yanıt vermeden kapattı; istenmeyen istekleri bu yolla geri çevirir.") \
    X(tr, IIS_RETRY_WITH_TITLE, "Daha fazla bilgiyle yeniden deneyin") \
    X(tr, IIS_RETRY_WITH_SENTENCE, "İsteği yerine getirmek için sunucunun daha fazla bilgiye ihtiyacı var; bu bilgiyi ekleyip yeniden deneyin.") \
    X(tr, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "Yasal nedenlerle kullanılamıyor") \
    X(tr, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "Sunucu, yasal bir talep nedeniyle bunu gösteremiyor.") \
    X(tr, IIS_REDIRECT_TITLE, "Başka bir sunucu kullanın") \
    X(tr, IIS_REDIRECT_SENTENCE, "Posta kutunuz başka bir sunucuda bulunuyor ya da ona başka bir sunucu üzerinden daha iyi erişiliyor; programınızın o sunucuyu kullanması gerekiyor.") \
    X(tr, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "İstek başlığı çok büyük") \
    X(tr, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "İsteğin başlığındaki bir satır ya da başlığın tamamı, sunucunun kabul ettiğinden daha büyük; çerezleri silmek işe yarayabilir.") \
    X(tr, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "İstemci sertifikası hatası") \
    X(tr, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "Programınızın sunduğu sertifika geçerli değil.") \
    X(tr, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "İstemci sertifikası gerekli") \
    X(tr, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "Sunucu bir istemci sertifikası istiyor ama programınız sertifika sunmadı.") \
    X(tr, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "HTTP isteği HTTPS portuna gönderildi") \
    X(tr, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "İstek, şifreli bağlantılar için ayrılmış bir porta şifrelenmeden geldi; https ile başlayan bir adres kullanın.") \
    X(tr, NGINX_INVALID_HOST_TITLE, "Geçersiz ana makine adı") \
    X(tr, NGINX_INVALID_HOST_SENTENCE, "İstekteki ana makine adı geçerli değil; adresin doğru yazıldığını kontrol edin.") \
    X(tr, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "İstemci bağlantıyı kapattı") \
    X(tr, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "İstemci, sunucunun yanıtını beklemeden bağlantıyı kapattı.") \
    X(tr, SUB_400_1_IIS, "Geçersiz Destination başlığı") \
    X(tr, SUB_400_2_IIS, "Geçersiz Depth başlığı") \
    X(tr, SUB_400_3_IIS, "Geçersiz If başlığı") \
    X(tr, SUB_400_4_IIS, "Geçersiz Overwrite başlığı") \
    X(tr, SUB_400_5_IIS, "Geçersiz Translate başlığı") \
    X(tr, SUB_400_6_IIS, "Geçersiz istek içeriği") \
    X(tr, SUB_400_7_IIS, "Geçersiz içerik uzunluğu") \
    X(tr, SUB_400_8_IIS, "Geçersiz zaman aşımı değeri") \
    X(tr, SUB_400_9_IIS, "Geçersiz kilit belirteci") \
    X(tr, SUB_400_10_IIS, "Geçersiz X-Forwarded-For (XFF) başlığı") \
    X(tr, SUB_400_11_IIS, "Geçersiz WebSocket isteği") \
    X(tr, SUB_400_601_IIS, "Hatalı istemci isteği (ARR)") \
    X(tr, SUB_400_602_IIS, "Geçersiz zaman biçimi (ARR)") \
    X(tr, SUB_400_603_IIS, "Aralık ayrıştırılamadı (ARR)") \
    X(tr, SUB_400_604_IIS, "İstemci bağlantıyı kesti (ARR)") \
    X(tr, SUB_400_605_IIS, "En fazla iletme sayısına ulaşıldı (ARR)") \
    X(tr, SUB_400_606_IIS, "Eş zamansız tamamlama hatası (ARR)") \
    X(tr, SUB_401_1_IIS, "Oturum açılamadı") \
    X(tr, SUB_401_2_IIS, "Sunucu yapılandırması nedeniyle oturum açılamadı") \
    X(tr, SUB_401_3_IIS, "Kaynağın erişim denetim listesi (ACL) nedeniyle yetki yok") \
    X(tr, SUB_401_4_IIS, "Yetkilendirme bir filtre tarafından reddedildi") \
    X(tr, SUB_401_5_IIS, "Yetkilendirme bir ISAPI ya da CGI uygulaması tarafından reddedildi") \
    X(tr, SUB_401_7_IIS, "Erişim, web sunucusunun URL yetkilendirme ilkesine göre reddedildi") \
    X(tr, SUB_401_501_IIS, "Erişim reddedildi: eş zamanlı istek sınırına ulaşıldı") \
    X(tr, SUB_401_502_IIS, "Erişim reddedildi: istek sıklığı sınırına ulaşıldı") \
    X(tr, SUB_401_503_IIS, "Erişim reddedildi: IP adresi engellenmiş") \
    X(tr, SUB_401_504_IIS, "Erişim reddedildi: ana makine adı engellenmiş") \
    X(tr, SUB_403_1_IIS, "Yürütme erişimine izin verilmiyor") \
    X(tr, SUB_403_2_IIS, "Okuma erişimine izin verilmiyor") \
    X(tr, SUB_403_3_IIS, "Yazma erişimine izin verilmiyor") \
    X(tr, SUB_403_4_IIS, "SSL gerekli") \
    X(tr, SUB_403_5_IIS, "128 bit SSL gerekli") \
    X(tr, SUB_403_6_IIS, "IP adresi reddedildi") \
    X(tr, SUB_403_7_IIS, "İstemci sertifikası gerekli") \
    X(tr, SUB_403_8_IIS, "Siteye erişim reddedildi") \
    X(tr, SUB_403_9_IIS, "Eş zamanlı bağlantı sınırı aşıldı") \
    X(tr, SUB_403_10_IIS, "Erişim izni yok: yürütme erişimi reddedildi") \
    X(tr, SUB_403_11_IIS, "Erişim izni yok: parola değiştirildi") \
    X(tr, SUB_403_12_IIS, "Sertifika eşleyici erişimi reddetti") \
    X(tr, SUB_403_13_IIS, "İstemci sertifikası iptal edilmiş") \
    X(tr, SUB_403_14_IIS, "Dizin içeriğinin listelenmesi reddedildi") \
    X(tr, SUB_403_15_IIS, "İstemci erişim lisansı sınırı aşıldı") \
    X(tr, SUB_403_16_IIS, "İstemci sertifikası güvenilir değil ya da geçersiz") \
    X(tr, SUB_403_17_IIS, "İstemci sertifikasının süresi dolmuş ya da geçerliliği henüz başlamamış") \
    X(tr, SUB_403_18_IIS, "İstenen URL bu uygulama havuzunda yürütülemiyor") \
    X(tr, SUB_403_19_IIS, "CGI uygulamaları bu uygulama havuzunda istemci için yürütülemiyor") \
    X(tr, SUB_403_20_IIS, "Erişim izni yok: Passport ile oturum açılamadı") \
    X(tr, SUB_403_21_IIS, "Erişim izni yok: kaynak koda erişim reddedildi") \
    X(tr, SUB_403_22_IIS, "Erişim izni yok: sonsuz derinliğe izin verilmiyor") \
    X(tr, SUB_403_501_IIS, "Erişim izni yok: eş zamanlı istek sınırına ulaşıldı") \
    X(tr, SUB_403_502_IIS, "Erişim izni yok: istek sıklığı sınırına ulaşıldı") \
    X(tr, SUB_403_503_IIS, "Erişim izni yok: IP adresi engellenmiş") \
    X(tr, SUB_403_504_IIS, "Erişim izni yok: ana makine adı engellenmiş") \
    X(tr, SUB_404_0_IIS, "Bulunamadı") \
    X(tr, SUB_404_1_IIS, "Site bulunamadı") \
    X(tr, SUB_404_2_IIS, "ISAPI ya da CGI kısıtlaması") \
    X(tr, SUB_404_3_IIS, "MIME türü kısıtlaması") \
    X(tr, SUB_404_4_IIS, "Yapılandırılmış işleyici yok") \
    X(tr, SUB_404_5_IIS, "İstek filtreleme yapılandırması tarafından reddedildi") \
    X(tr, SUB_404_6_IIS, "Yöntem reddedildi") \
    X(tr, SUB_404_7_IIS, "Dosya uzantısı reddedildi") \
    X(tr, SUB_404_8_IIS, "Gizli ad alanı") \
    X(tr, SUB_404_9_IIS, "Dosyanın gizli özniteliği var") \
    X(tr, SUB_404_10_IIS, "İstek başlığı çok uzun") \
    X(tr, SUB_404_11_IIS, "İstekte çift kaçış dizisi var") \
    X(tr, SUB_404_12_IIS, "İstekte ASCII dışı karakterler var") \
    X(tr, SUB_404_13_IIS, "İçerik uzunluğu çok büyük") \
    X(tr, SUB_404_14_IIS, "İstekteki URL çok uzun") \
    X(tr, SUB_404_15_IIS, "Sorgu dizesi çok uzun") \
    X(tr, SUB_404_16_IIS, "WebDAV isteği statik dosya işleyicisine gönderildi") \
    X(tr, SUB_404_17_IIS, "Dinamik içerik statik dosya işleyicisine eşlenmiş") \
    X(tr, SUB_404_18_IIS, "Sorgu dizesindeki bir karakter dizisi reddedildi") \
    X(tr, SUB_404_19_IIS, "Bir filtreleme kuralı tarafından reddedildi") \
    X(tr, SUB_404_20_IIS, "URL çok fazla bölüm içeriyor") \
    X(tr, SUB_404_21_IIS, "PHP yüklü değil") \
    X(tr, SUB_404_22_IIS, "ASP.NET yüklü değil") \
    X(tr, SUB_404_23_IIS, "ASP.NET Web Pages yüklü değil") \
    X(tr, SUB_404_501_IIS, "Bulunamadı: eş zamanlı istek sınırına ulaşıldı") \
    X(tr, SUB_404_502_IIS, "Bulunamadı: istek sıklığı sınırına ulaşıldı") \
    X(tr, SUB_404_503_IIS, "Bulunamadı: IP adresi engellenmiş") \
    X(tr, SUB_404_504_IIS, "Bulunamadı: ana makine adı engellenmiş") \
    X(tr, SUB_405_0_IIS, "Yönteme izin verilmiyor") \
    X(tr, SUB_406_0_IIS, "Uygun sürüm yok") \
    X(tr, SUB_408_0_IIS, "İstek zaman aşımına uğradı") \
    X(tr, SUB_412_0_IIS, "Ön koşul sağlanmadı") \
    X(tr, SUB_413_0_IIS, "İstek içeriği çok büyük") \
    X(tr, SUB_413_1_IIS, "İçerik uzunluğu çok büyük") \

#endif
