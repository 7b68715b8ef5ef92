/* http4xx_text_id.h - the texts of http4xx_text.h in Indonesia (id).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_ID_H_
#define HTTP4XX_TEXT_ID_H_

#define HTTP4XX_TEXT_ID_(X) \
    X(id, TAG, "id") \
    X(id, LANGUAGE, "Indonesia") \
    X(id, DIRECTION, "ltr") \
    X(id, OFFICIAL, "resmi") \
    X(id, UNOFFICIAL_BEFORE, "tidak resmi (") \
    X(id, UNOFFICIAL_AFTER, ")") \
    X(id, SUBSTATUS, "kode substatus") \
    X(id, TITLE, "Kesalahan klien") \
    X(id, SENTENCE, "Kode 400 hingga 499 menandakan bahwa menurut server kesalahannya ada di pihak klien: pada alamat, pada konten, atau pada hak aksesnya.") \
    X(id, BAD_REQUEST_TITLE, "Permintaan tidak valid") \
    X(id, BAD_REQUEST_SENTENCE, "Server tidak dapat memahami permintaan karena bentuknya salah atau tidak lengkap.") \
    X(id, UNAUTHORIZED_TITLE, "Anda belum masuk") \
    X(id, UNAUTHORIZED_SENTENCE, "Untuk melihat ini, Anda harus masuk terlebih dahulu, misalnya dengan nama pengguna dan kata sandi yang valid.") \
    X(id, PAYMENT_REQUIRED_TITLE, "Pembayaran diperlukan") \
    X(id, PAYMENT_REQUIRED_SENTENCE, "Ini hanya tersedia bagi mereka yang telah membayarnya.") \
    X(id, FORBIDDEN_TITLE, "Akses ditolak") \
    X(id, FORBIDDEN_SENTENCE, "Server memahami permintaan, tetapi Anda tidak diizinkan melakukan atau melihat ini.") \
    X(id, NOT_FOUND_TITLE, "Tidak ditemukan") \
    X(id, NOT_FOUND_SENTENCE, "Tidak ada apa pun di alamat ini; periksa apakah alamatnya sudah ditulis dengan benar, atau cari melalui beranda.") \
    X(id, METHOD_NOT_ALLOWED_TITLE, "Metode tidak diizinkan") \
    X(id, METHOD_NOT_ALLOWED_SENTENCE, "Sumber daya ini ada, tetapi tidak dapat digunakan dengan cara yang diminta.") \
    X(id, NOT_ACCEPTABLE_TITLE, "Tidak ada versi yang dapat diterima") \
    X(id, NOT_ACCEPTABLE_SENTENCE, "Sumber daya ini tidak tersedia dalam format atau bahasa yang diterima program Anda.") \
    X(id, PROXY_AUTHENTICATION_REQUIRED_TITLE, "Harus masuk ke proxy") \
    X(id, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "Anda harus masuk ke server proxy sebelum permintaan dapat diteruskan.") \
    X(id, REQUEST_TIMEOUT_TITLE, "Waktu permintaan habis") \
    X(id, REQUEST_TIMEOUT_SENTENCE, "Server berhenti menunggu karena permintaan membutuhkan waktu terlalu lama untuk tiba; Anda dapat mengirimkannya lagi.") \
    X(id, CONFLICT_TITLE, "Konflik") \
    X(id, CONFLICT_SENTENCE, "Permintaan bertentangan dengan keadaan sumber daya saat ini; ambil versi terbaru, lalu coba lagi.") \
    X(id, GONE_TITLE, "Dihapus secara permanen") \
    X(id, GONE_SENTENCE, "Konten yang dahulu ada di sini telah dihapus secara permanen, jadi tautan ke sini sebaiknya dihapus juga.") \
    X(id, LENGTH_REQUIRED_TITLE, "Panjang harus disebutkan") \
    X(id, LENGTH_REQUIRED_SENTENCE, "Server baru menerima permintaan setelah diberi tahu panjang kontennya.") \
    X(id, PRECONDITION_FAILED_TITLE, "Prasyarat tidak terpenuhi") \
    X(id, PRECONDITION_FAILED_SENTENCE, "Syarat yang ditetapkan dalam permintaan tidak terpenuhi, misalnya karena sumber dayanya sudah berubah.") \
    X(id, CONTENT_TOO_LARGE_TITLE, "Konten terlalu besar") \
    X(id, CONTENT_TOO_LARGE_SENTENCE, "Konten yang dikirim lebih besar daripada yang dapat diterima server; coba dengan yang lebih kecil.") \
    X(id, URI_TOO_LONG_TITLE, "Alamat terlalu panjang") \
    X(id, URI_TOO_LONG_SENTENCE, "Alamat dalam permintaan lebih panjang daripada yang dapat diterima server.") \
    X(id, UNSUPPORTED_MEDIA_TYPE_TITLE, "Jenis media tidak didukung") \
    X(id, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "Server tidak mendukung format konten yang dikirim.") \
    X(id, RANGE_NOT_SATISFIABLE_TITLE, "Rentang tidak tersedia") \
    X(id, RANGE_NOT_SATISFIABLE_SENTENCE, "Bagian sumber daya yang diminta tidak ada; mungkin letaknya melewati akhir sumber daya tersebut.") \
    X(id, EXPECTATION_FAILED_TITLE, "Harapan tidak dapat dipenuhi") \
    X(id, EXPECTATION_FAILED_SENTENCE, "Server tidak dapat memenuhi harapan yang dinyatakan dalam permintaan.") \
    X(id, IM_A_TEAPOT_TITLE, "Saya teko teh") \
    X(id, IM_A_TEAPOT_SENTENCE, "Server menolak menyeduh kopi karena dirinya teko teh: pendek, gemuk, dan teguh pada pendirian.") \
    X(id, MISDIRECTED_REQUEST_TITLE, "Salah server") \
    X(id, MISDIRECTED_REQUEST_SENTENCE, "Permintaan sampai di server yang tidak melayani alamat ini; coba lagi melalui koneksi baru.") \
    X(id, UNPROCESSABLE_CONTENT_TITLE, "Konten tidak dapat diproses") \
    X(id, UNPROCESSABLE_CONTENT_SENTENCE, "Server memahami format konten yang dikirim, tetapi ada bagian isinya yang tidak valid.") \
    X(id, LOCKED_TITLE, "Terkunci") \
    X(id, LOCKED_SENTENCE, "Sumber daya ini terkunci dan kuncinya harus dibuka dahulu sebelum dapat diubah.") \
    X(id, FAILED_DEPENDENCY_TITLE, "Dependensi gagal") \
    X(id, FAILED_DEPENDENCY_SENTENCE, "Permintaan tidak dapat dijalankan karena permintaan lain yang menjadi dependensinya gagal.") \
    X(id, TOO_EARLY_TITLE, "Terlalu dini") \
    X(id, TOO_EARLY_SENTENCE, "Server tidak bersedia menangani permintaan yang mungkin merupakan ulangan dari permintaan sebelumnya; program Anda sebaiknya mengirimkannya lagi setelah koneksi aman.") \
    X(id, UPGRADE_REQUIRED_TITLE, "Peningkatan protokol diperlukan") \
    X(id, UPGRADE_REQUIRED_SENTENCE, "Server hanya menjawab permintaan ini melalui protokol lain, dan program Anda harus beralih ke protokol itu.") \
    X(id, PRECONDITION_REQUIRED_TITLE, "Prasyarat diperlukan") \
    X(id, PRECONDITION_REQUIRED_SENTENCE, "Server mengharuskan permintaan menyebutkan versi yang dimaksud agar tidak ada yang menimpa perubahan orang lain.") \
    X(id, TOO_MANY_REQUESTS_TITLE, "Terlalu banyak permintaan") \
    X(id, TOO_MANY_REQUESTS_SENTENCE, "Anda mengirim terlalu banyak permintaan dalam waktu singkat; tunggu sebentar sebelum mencoba lagi.") \
    X(id, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "Bidang header terlalu besar") \
    X(id, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "Bidang header pada permintaan terlalu besar; menghapus cookie situs ini mungkin dapat membantu.") \
    X(id, IIS_LOGIN_TIMEOUT_TITLE, "Sesi berakhir") \
    X(id, IIS_LOGIN_TIMEOUT_SENTENCE, "Anda telah dikeluarkan karena terlalu lama tidak aktif; silakan masuk lagi.") \
    X(id, NGINX_NO_RESPONSE_TITLE, "Koneksi ditutup tanpa jawaban") \
    X(id, NGINX_NO_RESPONSE_SENTENCE, "Server menutup koneksi tanpa menjawab; cara ini dipakai untuk menolak permintaan yang tidak diinginkan.") \
    X(id, IIS_RETRY_WITH_TITLE, "Coba lagi dengan informasi tambahan") \
    X(id, IIS_RETRY_WITH_SENTENCE, "Server memerlukan informasi tambahan untuk menjalankan permintaan; lengkapi, lalu coba lagi.") \
    X(id, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "Tidak tersedia karena alasan hukum") \
    X(id, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "Server tidak boleh menampilkan ini karena adanya tuntutan hukum.") \
    X(id, IIS_REDIRECT_TITLE, "Gunakan server lain") \
    X(id, IIS_REDIRECT_SENTENCE, "Kotak surat Anda ada di server lain, atau lebih baik diakses melalui server lain; program Anda sebaiknya menggunakan server itu.") \
    X(id, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "Header permintaan terlalu besar") \
    X(id, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "Satu baris dalam header permintaan, atau header secara keseluruhan, lebih besar daripada yang dapat diterima server; menghapus cookie mungkin dapat membantu.") \
    X(id, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "Kesalahan sertifikat klien") \
    X(id, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "Sertifikat yang diajukan program Anda tidak valid.") \
    X(id, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "Sertifikat klien diperlukan") \
    X(id, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "Server meminta sertifikat klien, tetapi program Anda tidak mengajukannya.") \
    X(id, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "HTTP dikirim ke port HTTPS") \
    X(id, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "Permintaan datang tanpa enkripsi ke port untuk koneksi terenkripsi; gunakan alamat yang diawali https.") \
    X(id, NGINX_INVALID_HOST_TITLE, "Nama host tidak valid") \
    X(id, NGINX_INVALID_HOST_SENTENCE, "Nama host dalam permintaan tidak valid; periksa apakah alamatnya sudah ditulis dengan benar.") \
    X(id, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "Klien menutup koneksi") \
    X(id, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "Klien menutup koneksi sebelum server sempat menjawab.") \

#endif
