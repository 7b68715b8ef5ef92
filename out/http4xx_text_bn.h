/* http4xx_text_bn.h - the texts of http4xx_text.h in বাংলা (bn).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:7d5115fe5f1dd321
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_BN_H_
#define HTTP4XX_TEXT_BN_H_

#define HTTP4XX_TEXT_BN_(x) \
    x(bn, tag, "bn") \
    x(bn, language, "বাংলা") \
    x(bn, direction, "ltr") \
    x(bn, official, "আনুষ্ঠানিক") \
    x(bn, unofficial_before, "অনানুষ্ঠানিক (") \
    x(bn, unofficial_after, ")") \
    x(bn, substatus, "উপ-স্ট্যাটাস কোড") \
    x(bn, title, "ক্লায়েন্টের ত্রুটি") \
    x(bn, sentence, "400 থেকে 499 পর্যন্ত কোডের অর্থ হলো, সার্ভারের মতে ত্রুটিটি ক্লায়েন্টের দিক থেকে হয়েছে: ঠিকানায়, কন্টেন্টে অথবা তার অনুমতিতে।") \
    x(bn, BAD_REQUEST_title, "ভুল অনুরোধ") \
    x(bn, BAD_REQUEST_sentence, "সার্ভার অনুরোধটি বুঝতে পারেনি, কারণ সেটির গঠন ভুল ছিল বা সেটি অসম্পূর্ণ ছিল।") \
    x(bn, UNAUTHORIZED_title, "সাইন ইন করা হয়নি") \
    x(bn, UNAUTHORIZED_sentence, "এটি দেখতে হলে আপনাকে সাইন ইন করতে হবে, যেমন সঠিক ব্যবহারকারীর নাম ও পাসওয়ার্ড দিয়ে।") \
    x(bn, PAYMENT_REQUIRED_title, "মূল্য পরিশোধ প্রয়োজন") \
    x(bn, PAYMENT_REQUIRED_sentence, "এটি শুধু তাঁদের জন্য, যাঁরা এর মূল্য পরিশোধ করেছেন।") \
    x(bn, FORBIDDEN_title, "প্রবেশাধিকার নেই") \
    x(bn, FORBIDDEN_sentence, "সার্ভার অনুরোধটি বুঝেছে, কিন্তু এটি করার বা দেখার অনুমতি আপনার নেই।") \
    x(bn, NOT_FOUND_title, "পাওয়া যায়নি") \
    x(bn, NOT_FOUND_sentence, "এই ঠিকানায় কিছু পাওয়া যায়নি; ঠিকানার বানান ঠিক আছে কি না দেখুন, অথবা হোম পেজ থেকে খুঁজুন।") \
    x(bn, METHOD_NOT_ALLOWED_title, "পদ্ধতিটি অনুমোদিত নয়") \
    x(bn, METHOD_NOT_ALLOWED_sentence, "রিসোর্সটি আছে, কিন্তু যেভাবে চাওয়া হয়েছে সেভাবে এটি ব্যবহার করা যায় না।") \
    x(bn, NOT_ACCEPTABLE_title, "গ্রহণযোগ্য কোনো সংস্করণ নেই") \
    x(bn, NOT_ACCEPTABLE_sentence, "রিসোর্সটি এমন কোনো ফরম্যাট বা ভাষায় নেই, যা আপনার প্রোগ্রাম গ্রহণ করে।") \
    x(bn, PROXY_AUTHENTICATION_REQUIRED_title, "প্রক্সিতে সাইন ইন প্রয়োজন") \
    x(bn, PROXY_AUTHENTICATION_REQUIRED_sentence, "অনুরোধটি এগিয়ে যাওয়ার আগে আপনাকে প্রক্সি সার্ভারে সাইন ইন করতে হবে।") \
    x(bn, REQUEST_TIMEOUT_title, "অনুরোধের সময় শেষ") \
    x(bn, REQUEST_TIMEOUT_sentence, "অনুরোধটি পৌঁছাতে বেশি সময় লাগায় সার্ভার অপেক্ষা করা বন্ধ করেছে; আপনি এটি আবার পাঠাতে পারেন।") \
    x(bn, CONFLICT_title, "দ্বন্দ্ব") \
    x(bn, CONFLICT_sentence, "অনুরোধটির সঙ্গে রিসোর্সের বর্তমান অবস্থার দ্বন্দ্ব রয়েছে; সর্বশেষ সংস্করণটি নিয়ে আবার চেষ্টা করুন।") \
    x(bn, GONE_title, "স্থায়ীভাবে মুছে ফেলা হয়েছে") \
    x(bn, GONE_sentence, "এখানে যা ছিল তা স্থায়ীভাবে মুছে ফেলা হয়েছে, তাই এর লিংকগুলোও মুছে দেওয়া উচিত।") \
    x(bn, LENGTH_REQUIRED_title, "দৈর্ঘ্য জানানো প্রয়োজন") \
    x(bn, LENGTH_REQUIRED_sentence, "অনুরোধের কন্টেন্টের দৈর্ঘ্য জানানো হলে তবেই সার্ভার অনুরোধটি গ্রহণ করবে।") \
    x(bn, PRECONDITION_FAILED_title, "পূর্বশর্ত পূরণ হয়নি") \
    x(bn, PRECONDITION_FAILED_sentence, "অনুরোধে দেওয়া একটি শর্ত পূরণ হয়নি, যেমন ইতিমধ্যে রিসোর্সটি বদলে যাওয়ার কারণে।") \
    x(bn, CONTENT_TOO_LARGE_title, "কন্টেন্ট খুব বড়") \
    x(bn, CONTENT_TOO_LARGE_sentence, "যা পাঠানো হয়েছে তা সার্ভারের গ্রহণসীমার চেয়ে বড়; ছোট কিছু দিয়ে চেষ্টা করুন।") \
    x(bn, URI_TOO_LONG_title, "ঠিকানা খুব দীর্ঘ") \
    x(bn, URI_TOO_LONG_sentence, "সার্ভার যত দীর্ঘ ঠিকানা পড়তে রাজি, অনুরোধের ঠিকানাটি তার চেয়ে দীর্ঘ।") \
    x(bn, UNSUPPORTED_MEDIA_TYPE_title, "মিডিয়ার ধরনটি সমর্থিত নয়") \
    x(bn, UNSUPPORTED_MEDIA_TYPE_sentence, "যা পাঠানো হয়েছে, তার ফরম্যাট সার্ভার সমর্থন করে না।") \
    x(bn, RANGE_NOT_SATISFIABLE_title, "চাওয়া অংশটি নেই") \
    x(bn, RANGE_NOT_SATISFIABLE_sentence, "রিসোর্সের যে অংশটি চাওয়া হয়েছে তা নেই; সেটি হয়তো রিসোর্সের শেষ সীমার বাইরে।") \
    x(bn, EXPECTATION_FAILED_title, "প্রত্যাশা পূরণ করা সম্ভব নয়") \
    x(bn, EXPECTATION_FAILED_sentence, "অনুরোধে যে প্রত্যাশার কথা জানানো হয়েছে, সার্ভার তা পূরণ করতে পারে না।") \
    x(bn, IM_A_TEAPOT_title, "আমি একটি চায়ের কেটলি") \
    x(bn, IM_A_TEAPOT_sentence, "সার্ভার কফি বানাতে রাজি নয়, কারণ সে একটি চায়ের কেটলি: ছোটখাটো, গোলগাল আর নিজের সিদ্ধান্তে অটল।") \
    x(bn, MISDIRECTED_REQUEST_title, "ভুল সার্ভার") \
    x(bn, MISDIRECTED_REQUEST_sentence, "অনুরোধটি এমন একটি সার্ভারে পৌঁছেছে, যেটি এই ঠিকানার দায়িত্বে নেই; নতুন সংযোগে আবার চেষ্টা করুন।") \
    x(bn, UNPROCESSABLE_CONTENT_title, "কন্টেন্ট প্রক্রিয়া করা সম্ভব নয়") \
    x(bn, UNPROCESSABLE_CONTENT_sentence, "যা পাঠানো হয়েছে তার ফরম্যাট সার্ভার বুঝেছে, কিন্তু এর মধ্যে কিছু একটা বৈধ নয়।") \
    x(bn, LOCKED_title, "লক করা আছে") \
    x(bn, LOCKED_sentence, "রিসোর্সটি লক করা আছে এবং পরিবর্তন করার আগে এটি আনলক করতে হবে।") \
    x(bn, FAILED_DEPENDENCY_title, "নির্ভরতা ব্যর্থ হয়েছে") \
    x(bn, FAILED_DEPENDENCY_sentence, "অনুরোধটি সম্পন্ন করা যায়নি, কারণ এটি যে অন্য অনুরোধের ওপর নির্ভরশীল, সেটি ব্যর্থ হয়েছে।") \
    x(bn, TOO_EARLY_title, "সময়ের আগে") \
    x(bn, TOO_EARLY_sentence, "সার্ভার এমন অনুরোধ নিয়ে কাজ করতে চায় না, যা আগের কোনো অনুরোধের পুনরাবৃত্তি হতে পারে; সংযোগ সুরক্ষিত হলে আপনার প্রোগ্রামের এটি আবার পাঠানো উচিত।") \
    x(bn, UPGRADE_REQUIRED_title, "প্রোটোকল আপগ্রেড প্রয়োজন") \
    x(bn, UPGRADE_REQUIRED_sentence, "সার্ভার এই অনুরোধের উত্তর শুধু অন্য একটি প্রোটোকলে দেয়, যা আপনার প্রোগ্রামকে ব্যবহার করতে হবে।") \
    x(bn, PRECONDITION_REQUIRED_title, "পূর্বশর্ত প্রয়োজন") \
    x(bn, PRECONDITION_REQUIRED_sentence, "সার্ভারের শর্ত হলো, অনুরোধে জানাতে হবে সেটি কোন সংস্করণের জন্য, যাতে কেউ অন্যের করা পরিবর্তন মুছে না ফেলেন।") \
    x(bn, TOO_MANY_REQUESTS_title, "অনেক বেশি অনুরোধ") \
    x(bn, TOO_MANY_REQUESTS_sentence, "আপনি অল্প সময়ে অনেক বেশি অনুরোধ পাঠিয়েছেন; একটু অপেক্ষা করে আবার চেষ্টা করুন।") \
    x(bn, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "হেডার ফিল্ডগুলো খুব বড়") \
    x(bn, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "অনুরোধের হেডার ফিল্ডগুলো খুব বড়; এই সাইটের কুকি মুছে দিলে সমস্যা মিটতে পারে।") \
    x(bn, IIS_LOGIN_TIMEOUT_title, "সেশনের মেয়াদ শেষ") \
    x(bn, IIS_LOGIN_TIMEOUT_sentence, "দীর্ঘ সময় নিষ্ক্রিয় থাকায় আপনাকে সাইন আউট করা হয়েছে; আবার সাইন ইন করুন।") \
    x(bn, NGINX_NO_RESPONSE_title, "উত্তর ছাড়াই সংযোগ বন্ধ") \
    x(bn, NGINX_NO_RESPONSE_sentence, "সার্ভার কোনো উত্তর না দিয়েই সংযোগ বন্ধ করেছে; অবাঞ্ছিত অনুরোধ ফিরিয়ে দিতে এটি তা করে থাকে।") \
    x(bn, IIS_RETRY_WITH_title, "আরও তথ্য দিয়ে আবার চেষ্টা করুন") \
    x(bn, IIS_RETRY_WITH_sentence, "অনুরোধটি সম্পন্ন করতে সার্ভারের আরও তথ্য দরকার; সেই তথ্য যোগ করে আবার চেষ্টা করুন।") \
    x(bn, UNAVAILABLE_FOR_LEGAL_REASONS_title, "আইনি কারণে অনুপলব্ধ") \
    x(bn, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "আইনি দাবির কারণে সার্ভার এটি দেখাতে পারে না।") \
    x(bn, IIS_REDIRECT_title, "অন্য সার্ভার ব্যবহার করুন") \
    x(bn, IIS_REDIRECT_sentence, "আপনার মেইলবক্স অন্য একটি সার্ভারে রয়েছে, অথবা অন্য সার্ভারের মাধ্যমে সেটি আরও ভালোভাবে পাওয়া যায়; আপনার প্রোগ্রামের সেই সার্ভারটি ব্যবহার করা উচিত।") \
    x(bn, NGINX_REQUEST_HEADER_TOO_LARGE_title, "অনুরোধের হেডার খুব বড়") \
    x(bn, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "অনুরোধের হেডারের একটি লাইন বা পুরো হেডারটি সার্ভারের গ্রহণসীমার চেয়ে বড়; কুকি মুছে দিলে সমস্যা মিটতে পারে।") \
    x(bn, NGINX_SSL_CERTIFICATE_ERROR_title, "ক্লায়েন্ট সার্টিফিকেটে ত্রুটি") \
    x(bn, NGINX_SSL_CERTIFICATE_ERROR_sentence, "আপনার প্রোগ্রাম যে সার্টিফিকেট দেখিয়েছে, সেটি বৈধ নয়।") \
    x(bn, NGINX_SSL_CERTIFICATE_REQUIRED_title, "ক্লায়েন্ট সার্টিফিকেট প্রয়োজন") \
    x(bn, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "সার্ভার একটি ক্লায়েন্ট সার্টিফিকেট চায়, কিন্তু আপনার প্রোগ্রাম কোনো সার্টিফিকেট দেখায়নি।") \
    x(bn, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "HTTPS পোর্টে HTTP পাঠানো হয়েছে") \
    x(bn, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "এনক্রিপ্ট করা সংযোগের পোর্টে অনুরোধটি এনক্রিপশন ছাড়াই এসেছে; https দিয়ে শুরু হওয়া ঠিকানা ব্যবহার করুন।") \
    x(bn, NGINX_INVALID_HOST_title, "হোস্টের নাম বৈধ নয়") \
    x(bn, NGINX_INVALID_HOST_sentence, "অনুরোধে থাকা হোস্টের নামটি বৈধ নয়; ঠিকানার বানান ঠিক আছে কি না দেখুন।") \
    x(bn, NGINX_CLIENT_CLOSED_REQUEST_title, "ক্লায়েন্ট সংযোগ বন্ধ করেছে") \
    x(bn, NGINX_CLIENT_CLOSED_REQUEST_sentence, "সার্ভার উত্তর দেওয়ার আগেই ক্লায়েন্ট সংযোগ বন্ধ করেছে।") \

#endif
