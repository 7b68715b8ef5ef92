/* http4xx_text_id.h - the texts of http4xx_text.h in Indonesia (id).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:2a7c9af4c20630af
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_ID_H_
#define HTTP4XX_TEXT_ID_H_

#define HTTP4XX_TEXT_ID_(x) \
    x(id, tag, "id") \
    x(id, language, "Indonesia") \
    x(id, direction, "ltr") \
    x(id, official, "resmi") \
    x(id, unofficial_before, "tidak resmi (") \
    x(id, unofficial_after, ")") \
    x(id, substatus, "kode substatus") \
    x(id, title, "Kesalahan klien") \
    x(id, sentence, "Kode 400 hingga 499 menandakan bahwa menurut server kesalahannya ada di pihak klien: pada alamat, pada konten, atau pada hak aksesnya.") \
    x(id, BAD_REQUEST_title, "Permintaan tidak valid") \
    x(id, BAD_REQUEST_sentence, "Server tidak dapat memahami permintaan karena bentuknya salah atau tidak lengkap.") \
    x(id, UNAUTHORIZED_title, "Anda belum masuk") \
    x(id, UNAUTHORIZED_sentence, "Untuk melihat ini, Anda harus masuk terlebih dahulu, misalnya dengan nama pengguna dan kata sandi yang valid.") \
    x(id, PAYMENT_REQUIRED_title, "Pembayaran diperlukan") \
    x(id, PAYMENT_REQUIRED_sentence, "Ini hanya tersedia bagi mereka yang telah membayarnya.") \
    x(id, FORBIDDEN_title, "Akses ditolak") \
    x(id, FORBIDDEN_sentence, "Server memahami permintaan, tetapi Anda tidak diizinkan melakukan atau melihat ini.") \
    x(id, NOT_FOUND_title, "Tidak ditemukan") \
    x(id, NOT_FOUND_sentence, "Tidak ada apa pun di alamat ini; periksa apakah alamatnya sudah ditulis dengan benar, atau cari melalui beranda.") \
    x(id, METHOD_NOT_ALLOWED_title, "Metode tidak diizinkan") \
    x(id, METHOD_NOT_ALLOWED_sentence, "Sumber daya ini ada, tetapi tidak dapat digunakan dengan cara yang diminta.") \
    x(id, NOT_ACCEPTABLE_title, "Tidak ada versi yang dapat diterima") \
    x(id, NOT_ACCEPTABLE_sentence, "Sumber daya ini tidak tersedia dalam format atau bahasa yang diterima program Anda.") \
    x(id, PROXY_AUTHENTICATION_REQUIRED_title, "Harus masuk ke proxy") \
    x(id, PROXY_AUTHENTICATION_REQUIRED_sentence, "Anda harus masuk ke server proxy sebelum permintaan dapat diteruskan.") \
    x(id, REQUEST_TIMEOUT_title, "Waktu permintaan habis") \
    x(id, REQUEST_TIMEOUT_sentence, "Server berhenti menunggu karena permintaan membutuhkan waktu terlalu lama untuk tiba; Anda dapat mengirimkannya lagi.") \
    x(id, CONFLICT_title, "Konflik") \
    x(id, CONFLICT_sentence, "Permintaan bertentangan dengan keadaan sumber daya saat ini; ambil versi terbaru, lalu coba lagi.") \
    x(id, GONE_title, "Dihapus secara permanen") \
    x(id, GONE_sentence, "Konten yang dahulu ada di sini telah dihapus secara permanen, jadi tautan ke sini sebaiknya dihapus juga.") \
    x(id, LENGTH_REQUIRED_title, "Panjang harus disebutkan") \
    x(id, LENGTH_REQUIRED_sentence, "Server baru menerima permintaan setelah diberi tahu panjang kontennya.") \
    x(id, PRECONDITION_FAILED_title, "Prasyarat tidak terpenuhi") \
    x(id, PRECONDITION_FAILED_sentence, "Syarat yang ditetapkan dalam permintaan tidak terpenuhi, misalnya karena sumber dayanya sudah berubah.") \
    x(id, CONTENT_TOO_LARGE_title, "Konten terlalu besar") \
    x(id, CONTENT_TOO_LARGE_sentence, "Konten yang dikirim lebih besar daripada yang dapat diterima server; coba dengan yang lebih kecil.") \
    x(id, URI_TOO_LONG_title, "Alamat terlalu panjang") \
    x(id, URI_TOO_LONG_sentence, "Alamat dalam permintaan lebih panjang daripada yang dapat diterima server.") \
    x(id, UNSUPPORTED_MEDIA_TYPE_title, "Jenis media tidak didukung") \
    x(id, UNSUPPORTED_MEDIA_TYPE_sentence, "Server tidak mendukung format konten yang dikirim.") \
    x(id, RANGE_NOT_SATISFIABLE_title, "Rentang tidak tersedia") \
    x(id, RANGE_NOT_SATISFIABLE_sentence, "Bagian sumber daya yang diminta tidak ada; mungkin letaknya melewati akhir sumber daya tersebut.") \
    x(id, EXPECTATION_FAILED_title, "Harapan tidak dapat dipenuhi") \
    x(id, EXPECTATION_FAILED_sentence, "Server tidak dapat memenuhi harapan yang dinyatakan dalam permintaan.") \
    x(id, IM_A_TEAPOT_title, "Saya teko teh") \
    x(id, IM_A_TEAPOT_sentence, "Server menolak menyeduh kopi karena dirinya teko teh: pendek, gemuk, dan teguh pada pendirian.") \
    x(id, MISDIRECTED_REQUEST_title, "Salah server") \
    x(id, MISDIRECTED_REQUEST_sentence, "Permintaan sampai di server yang tidak melayani alamat ini; coba lagi melalui koneksi baru.") \
    x(id, UNPROCESSABLE_CONTENT_title, "Konten tidak dapat diproses") \
    x(id, UNPROCESSABLE_CONTENT_sentence, "Server memahami format konten yang dikirim, tetapi ada bagian isinya yang tidak valid.") \
    x(id, LOCKED_title, "Terkunci") \
    x(id, LOCKED_sentence, "Sumber daya ini terkunci dan kuncinya harus dibuka dahulu sebelum dapat diubah.") \
    x(id, FAILED_DEPENDENCY_title, "Dependensi gagal") \
    x(id, FAILED_DEPENDENCY_sentence, "Permintaan tidak dapat dijalankan karena permintaan lain yang menjadi dependensinya gagal.") \
    x(id, TOO_EARLY_title, "Terlalu dini") \
    x(id, TOO_EARLY_sentence, "Server tidak bersedia menangani permintaan yang mungkin merupakan ulangan dari permintaan sebelumnya; program Anda sebaiknya mengirimkannya lagi setelah koneksi aman.") \
    x(id, UPGRADE_REQUIRED_title, "Peningkatan protokol diperlukan") \
    x(id, UPGRADE_REQUIRED_sentence, "Server hanya menjawab permintaan ini melalui protokol lain, dan program Anda harus beralih ke protokol itu.") \
    x(id, PRECONDITION_REQUIRED_title, "Prasyarat diperlukan") \
    x(id, PRECONDITION_REQUIRED_sentence, "Server mengharuskan permintaan menyebutkan versi yang dimaksud agar tidak ada yang menimpa perubahan orang lain.") \
    x(id, TOO_MANY_REQUESTS_title, "Terlalu banyak permintaan") \
    x(id, TOO_MANY_REQUESTS_sentence, "Anda mengirim terlalu banyak permintaan dalam waktu singkat; tunggu sebentar sebelum mencoba lagi.") \
    x(id, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "Bidang header terlalu besar") \
    x(id, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "Bidang header pada permintaan terlalu besar; menghapus cookie situs ini mungkin dapat membantu.") \
    x(id, IIS_LOGIN_TIMEOUT_title, "Sesi berakhir") \
    x(id, IIS_LOGIN_TIMEOUT_sentence, "Anda telah dikeluarkan karena terlalu lama tidak aktif; silakan masuk lagi.") \
    x(id, NGINX_NO_RESPONSE_title, "Koneksi ditutup tanpa jawaban") \
    x(id, NGINX_NO_RESPONSE_sentence, "Server menutup koneksi tanpa menjawab; cara ini dipakai untuk menolak permintaan yang tidak diinginkan.") \
    x(id, IIS_RETRY_WITH_title, "Coba lagi dengan informasi tambahan") \
    x(id, IIS_RETRY_WITH_sentence, "Server memerlukan informasi tambahan untuk menjalankan permintaan; lengkapi, lalu coba lagi.") \
    x(id, UNAVAILABLE_FOR_LEGAL_REASONS_title, "Tidak tersedia karena alasan hukum") \
    x(id, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "Server tidak boleh menampilkan ini karena adanya tuntutan hukum.") \
    x(id, IIS_REDIRECT_title, "Gunakan server lain") \
    x(id, IIS_REDIRECT_sentence, "Kotak surat Anda ada di server lain, atau lebih baik diakses melalui server lain; program Anda sebaiknya menggunakan server itu.") \
    x(id, NGINX_REQUEST_HEADER_TOO_LARGE_title, "Header permintaan terlalu besar") \
    x(id, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "Satu baris dalam header permintaan, atau header secara keseluruhan, lebih besar daripada yang dapat diterima server; menghapus cookie mungkin dapat membantu.") \
    x(id, NGINX_SSL_CERTIFICATE_ERROR_title, "Kesalahan sertifikat klien") \
    x(id, NGINX_SSL_CERTIFICATE_ERROR_sentence, "Sertifikat yang diajukan program Anda tidak valid.") \
    x(id, NGINX_SSL_CERTIFICATE_REQUIRED_title, "Sertifikat klien diperlukan") \
    x(id, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "Server meminta sertifikat klien, tetapi program Anda tidak mengajukannya.") \
    x(id, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "HTTP dikirim ke port HTTPS") \
    x(id, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "Permintaan datang tanpa enkripsi ke port untuk koneksi terenkripsi; gunakan alamat yang diawali https.") \
    x(id, NGINX_INVALID_HOST_title, "Nama host tidak valid") \
    x(id, NGINX_INVALID_HOST_sentence, "Nama host dalam permintaan tidak valid; periksa apakah alamatnya sudah ditulis dengan benar.") \
    x(id, NGINX_CLIENT_CLOSED_REQUEST_title, "Klien menutup koneksi") \
    x(id, NGINX_CLIENT_CLOSED_REQUEST_sentence, "Klien menutup koneksi sebelum server sempat menjawab.") \

#endif
