/* http4xx_text_bn.h - the texts of http4xx_text.h in বাংলা (bn).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_BN_H_
#define HTTP4XX_TEXT_BN_H_

#define HTTP4XX_TEXT_BN_(X) \
    X(bn, TAG, "bn") \
    X(bn, LANGUAGE, "বাংলা") \
    X(bn, DIRECTION, "ltr") \
    X(bn, OFFICIAL, "আনুষ্ঠানিক") \
    X(bn, UNOFFICIAL_BEFORE, "অনানুষ্ঠানিক (") \
    X(bn, UNOFFICIAL_AFTER, ")") \
    X(bn, SUBSTATUS, "উপ-স্ট্যাটাস কোড") \
    X(bn, TITLE, "ক্লায়েন্টের ত্রুটি") \
    X(bn, SENTENCE, "400 থেকে 499 পর্যন্ত কোডের অর্থ হলো, সার্ভারের মতে ত্রুটিটি ক্লায়েন্টের দিক থেকে হয়েছে: ঠিকানায়, কন্টেন্টে অথবা তার অনুমতিতে।") \
    X(bn, BAD_REQUEST_TITLE, "ভুল অনুরোধ") \
    X(bn, BAD_REQUEST_SENTENCE, "সার্ভার অনুরোধটি বুঝতে পারেনি, কারণ সেটির গঠন ভুল ছিল বা সেটি অসম্পূর্ণ ছিল।") \
    X(bn, UNAUTHORIZED_TITLE, "সাইন ইন করা হয়নি") \
    X(bn, UNAUTHORIZED_SENTENCE, "এটি দেখতে হলে আপনাকে সাইন ইন করতে হবে, যেমন সঠিক ব্যবহারকারীর নাম ও পাসওয়ার্ড দিয়ে।") \
    X(bn, PAYMENT_REQUIRED_TITLE, "মূল্য পরিশোধ প্রয়োজন") \
    X(bn, PAYMENT_REQUIRED_SENTENCE, "এটি শুধু তাঁদের জন্য, যাঁরা এর মূল্য পরিশোধ করেছেন।") \
    X(bn, FORBIDDEN_TITLE, "প্রবেশাধিকার নেই") \
    X(bn, FORBIDDEN_SENTENCE, "সার্ভার অনুরোধটি বুঝেছে, কিন্তু এটি করার বা দেখার অনুমতি আপনার নেই।") \
    X(bn, NOT_FOUND_TITLE, "পাওয়া যায়নি") \
    X(bn, NOT_FOUND_SENTENCE, "এই ঠিকানায় কিছু পাওয়া যায়নি; ঠিকানার বানান ঠিক আছে কি না দেখুন, অথবা হোম পেজ থেকে খুঁজুন।") \
    X(bn, METHOD_NOT_ALLOWED_TITLE, "পদ্ধতিটি অনুমোদিত নয়") \
    X(bn, METHOD_NOT_ALLOWED_SENTENCE, "রিসোর্সটি আছে, কিন্তু যেভাবে চাওয়া হয়েছে সেভাবে এটি ব্যবহার করা যায় না।") \
    X(bn, NOT_ACCEPTABLE_TITLE, "গ্রহণযোগ্য কোনো সংস্করণ নেই") \
    X(bn, NOT_ACCEPTABLE_SENTENCE, "রিসোর্সটি এমন কোনো ফরম্যাট বা ভাষায় নেই, যা আপনার প্রোগ্রাম গ্রহণ করে।") \
    X(bn, PROXY_AUTHENTICATION_REQUIRED_TITLE, "প্রক্সিতে সাইন ইন প্রয়োজন") \
    X(bn, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "অনুরোধটি এগিয়ে যাওয়ার আগে আপনাকে প্রক্সি সার্ভারে সাইন ইন করতে হবে।") \
    X(bn, REQUEST_TIMEOUT_TITLE, "অনুরোধের সময় শেষ") \
    X(bn, REQUEST_TIMEOUT_SENTENCE, "অনুরোধটি পৌঁছাতে বেশি সময় লাগায় সার্ভার অপেক্ষা করা বন্ধ করেছে; আপনি এটি আবার পাঠাতে পারেন।") \
    X(bn, CONFLICT_TITLE, "দ্বন্দ্ব") \
    X(bn, CONFLICT_SENTENCE, "অনুরোধটির সঙ্গে রিসোর্সের বর্তমান অবস্থার দ্বন্দ্ব রয়েছে; সর্বশেষ সংস্করণটি নিয়ে আবার চেষ্টা করুন।") \
    X(bn, GONE_TITLE, "স্থায়ীভাবে মুছে ফেলা হয়েছে") \
    X(bn, GONE_SENTENCE, "এখানে যা ছিল তা স্থায়ীভাবে মুছে ফেলা হয়েছে, তাই এর লিংকগুলোও মুছে দেওয়া উচিত।") \
    X(bn, LENGTH_REQUIRED_TITLE, "দৈর্ঘ্য জানানো প্রয়োজন") \
    X(bn, LENGTH_REQUIRED_SENTENCE, "অনুরোধের কন্টেন্টের দৈর্ঘ্য জানানো হলে তবেই সার্ভার অনুরোধটি গ্রহণ করবে।") \
    X(bn, PRECONDITION_FAILED_TITLE, "পূর্বশর্ত পূরণ হয়নি") \
    X(bn, PRECONDITION_FAILED_SENTENCE, "অনুরোধে দেওয়া একটি শর্ত পূরণ হয়নি, যেমন ইতিমধ্যে রিসোর্সটি বদলে যাওয়ার কারণে।") \
    X(bn, CONTENT_TOO_LARGE_TITLE, "কন্টেন্ট খুব বড়") \
    X(bn, CONTENT_TOO_LARGE_SENTENCE, "যা পাঠানো হয়েছে তা সার্ভারের গ্রহণসীমার চেয়ে বড়; ছোট কিছু দিয়ে চেষ্টা করুন।") \
    X(bn, URI_TOO_LONG_TITLE, "ঠিকানা খুব দীর্ঘ") \
    X(bn, URI_TOO_LONG_SENTENCE, "সার্ভার যত দীর্ঘ ঠিকানা পড়তে রাজি, অনুরোধের ঠিকানাটি তার চেয়ে দীর্ঘ।") \
    X(bn, UNSUPPORTED_MEDIA_TYPE_TITLE, "মিডিয়ার ধরনটি সমর্থিত নয়") \
    X(bn, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "যা পাঠানো হয়েছে, তার ফরম্যাট সার্ভার সমর্থন করে না।") \
    X(bn, RANGE_NOT_SATISFIABLE_TITLE, "চাওয়া অংশটি নেই") \
    X(bn, RANGE_NOT_SATISFIABLE_SENTENCE, "রিসোর্সের যে অংশটি চাওয়া হয়েছে তা নেই; সেটি হয়তো রিসোর্সের শেষ সীমার বাইরে।") \
    X(bn, EXPECTATION_FAILED_TITLE, "প্রত্যাশা পূরণ করা সম্ভব নয়") \
    X(bn, EXPECTATION_FAILED_SENTENCE, "অনুরোধে যে প্রত্যাশার কথা জানানো হয়েছে, সার্ভার তা পূরণ করতে পারে না।") \
    X(bn, IM_A_TEAPOT_TITLE, "আমি একটি চায়ের কেটলি") \
    X(bn, IM_A_TEAPOT_SENTENCE, "সার্ভার কফি বানাতে রাজি নয়, কারণ সে একটি চায়ের কেটলি: ছোটখাটো, গোলগাল আর নিজের সিদ্ধান্তে অটল।") \
    X(bn, MISDIRECTED_REQUEST_TITLE, "ভুল সার্ভার") \
    X(bn, MISDIRECTED_REQUEST_SENTENCE, "অনুরোধটি এমন একটি সার্ভারে পৌঁছেছে, যেটি এই ঠিকানার দায়িত্বে নেই; নতুন সংযোগে আবার চেষ্টা করুন।") \
    X(bn, UNPROCESSABLE_CONTENT_TITLE, "কন্টেন্ট প্রক্রিয়া করা সম্ভব নয়") \
    X(bn, UNPROCESSABLE_CONTENT_SENTENCE, "যা পাঠানো হয়েছে তার ফরম্যাট সার্ভার বুঝেছে, কিন্তু এর মধ্যে কিছু একটা বৈধ নয়।") \
    X(bn, LOCKED_TITLE, "লক করা আছে") \
    X(bn, LOCKED_SENTENCE, "রিসোর্সটি লক করা আছে এবং পরিবর্তন করার আগে এটি আনলক করতে হবে।") \
    X(bn, FAILED_DEPENDENCY_TITLE, "নির্ভরতা ব্যর্থ হয়েছে") \
    X(bn, FAILED_DEPENDENCY_SENTENCE, "অনুরোধটি সম্পন্ন করা যায়নি, কারণ এটি যে অন্য অনুরোধের ওপর নির্ভরশীল, সেটি ব্যর্থ হয়েছে।") \
    X(bn, TOO_EARLY_TITLE, "সময়ের আগে") \
    X(bn, TOO_EARLY_SENTENCE, "সার্ভার এমন অনুরোধ নিয়ে কাজ করতে চায় না, যা আগের কোনো অনুরোধের পুনরাবৃত্তি হতে পারে; সংযোগ সুরক্ষিত হলে আপনার প্রোগ্রামের এটি আবার পাঠানো উচিত।") \
    X(bn, UPGRADE_REQUIRED_TITLE, "প্রোটোকল আপগ্রেড প্রয়োজন") \
    X(bn, UPGRADE_REQUIRED_SENTENCE, "সার্ভার এই অনুরোধের উত্তর শুধু অন্য একটি প্রোটোকলে দেয়, যা আপনার প্রোগ্রামকে ব্যবহার করতে হবে।") \
    X(bn, PRECONDITION_REQUIRED_TITLE, "পূর্বশর্ত প্রয়োজন") \
    X(bn, PRECONDITION_REQUIRED_SENTENCE, "সার্ভারের শর্ত হলো, অনুরোধে জানাতে হবে সেটি কোন সংস্করণের জন্য, যাতে কেউ অন্যের করা পরিবর্তন মুছে না ফেলেন।") \
    X(bn, TOO_MANY_REQUESTS_TITLE, "অনেক বেশি অনুরোধ") \
    X(bn, TOO_MANY_REQUESTS_SENTENCE, "আপনি অল্প সময়ে অনেক বেশি অনুরোধ পাঠিয়েছেন; একটু অপেক্ষা করে আবার চেষ্টা করুন।") \
    X(bn, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "হেডার ফিল্ডগুলো খুব বড়") \
    X(bn, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "অনুরোধের হেডার ফিল্ডগুলো খুব বড়; এই সাইটের কুকি মুছে দিলে সমস্যা মিটতে পারে।") \
    X(bn, IIS_LOGIN_TIMEOUT_TITLE, "সেশনের মেয়াদ শেষ") \
    X(bn, IIS_LOGIN_TIMEOUT_SENTENCE, "দীর্ঘ সময় নিষ্ক্রিয় থাকায় আপনাকে সাইন আউট করা হয়েছে; আবার সাইন ইন করুন।") \
    X(bn, NGINX_NO_RESPONSE_TITLE, "উত্তর ছাড়াই সংযোগ বন্ধ") \
    X(bn, NGINX_NO_RESPONSE_SENTENCE, "সার্ভার কোনো উত্তর না দিয়েই সংযোগ বন্ধ করেছে; অবাঞ্ছিত অনুরোধ ফিরিয়ে দিতে এটি তা করে থাকে।") \
    X(bn, IIS_RETRY_WITH_TITLE, "আরও তথ্য দিয়ে আবার চেষ্টা করুন") \
    X(bn, IIS_RETRY_WITH_SENTENCE, "অনুরোধটি সম্পন্ন করতে সার্ভারের আরও তথ্য দরকার; সেই তথ্য যোগ করে আবার চেষ্টা করুন।") \
    X(bn, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "আইনি কারণে অনুপলব্ধ") \
    X(bn, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "আইনি দাবির কারণে সার্ভার এটি দেখাতে পারে না।") \
    X(bn, IIS_REDIRECT_TITLE, "অন্য সার্ভার ব্যবহার করুন") \
    X(bn, IIS_REDIRECT_SENTENCE, "আপনার মেইলবক্স অন্য একটি সার্ভারে রয়েছে, অথবা অন্য সার্ভারের মাধ্যমে সেটি আরও ভালোভাবে পাওয়া যায়; আপনার প্রোগ্রামের সেই সার্ভারটি ব্যবহার করা উচিত।") \
    X(bn, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "অনুরোধের হেডার খুব বড়") \
    X(bn, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "অনুরোধের হেডারের একটি লাইন বা পুরো হেডারটি সার্ভারের গ্রহণসীমার চেয়ে বড়; কুকি মুছে দিলে সমস্যা মিটতে পারে।") \
    X(bn, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "ক্লায়েন্ট সার্টিফিকেটে ত্রুটি") \
    X(bn, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "আপনার প্রোগ্রাম যে সার্টিফিকেট দেখিয়েছে, সেটি বৈধ নয়।") \
    X(bn, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "ক্লায়েন্ট সার্টিফিকেট প্রয়োজন") \
    X(bn, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "সার্ভার একটি ক্লায়েন্ট সার্টিফিকেট চায়, কিন্তু আপনার প্রোগ্রাম কোনো সার্টিফিকেট দেখায়নি।") \
    X(bn, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "HTTPS পোর্টে HTTP পাঠানো হয়েছে") \
    X(bn, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "এনক্রিপ্ট করা সংযোগের পোর্টে অনুরোধটি এনক্রিপশন ছাড়াই এসেছে; https দিয়ে শুরু হওয়া ঠিকানা ব্যবহার করুন।") \
    X(bn, NGINX_INVALID_HOST_TITLE, "হোস্টের নাম বৈধ নয়") \
    X(bn, NGINX_INVALID_HOST_SENTENCE, "অনুরোধে থাকা হোস্টের নামটি বৈধ নয়; ঠিকানার বানান ঠিক আছে কি না দেখুন।") \
    X(bn, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "ক্লায়েন্ট সংযোগ বন্ধ করেছে") \
    X(bn, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "সার্ভার উত্তর দেওয়ার আগেই ক্লায়েন্ট সংযোগ বন্ধ করেছে।") \

#endif
