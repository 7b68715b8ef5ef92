/* http4xx_text_el.h - the texts of http4xx_text.h in Ελληνικά (el).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:e6a6a87744d84d7c
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_EL_H_
#define HTTP4XX_TEXT_EL_H_

#define HTTP4XX_TEXT_EL_(x) \
    x(el, tag, "el") \
    x(el, language, "Ελληνικά") \
    x(el, direction, "ltr") \
    x(el, official, "επίσημος") \
    x(el, unofficial_before, "ανεπίσημος (") \
    x(el, unofficial_after, ")") \
    x(el, substatus, "κωδικοί δευτερεύουσας κατάστασης") \
    x(el, title, "Σφάλματα πελάτη") \
    x(el, sentence, "Οι κωδικοί από 400 έως 499 σημαίνουν ότι, σύμφωνα με τον διακομιστή, το σφάλμα βρίσκεται στην πλευρά του πελάτη: στη διεύθυνση, στο περιεχόμενο ή σε όσα του επιτρέπεται να κάνει.") \
    x(el, BAD_REQUEST_title, "Μη έγκυρο αίτημα") \
    x(el, BAD_REQUEST_sentence, "Ο διακομιστής δεν κατάλαβε το αίτημα, επειδή είχε λανθασμένη σύνταξη ή ήταν ελλιπές.") \
    x(el, UNAUTHORIZED_title, "Απαιτείται είσοδος") \
    x(el, UNAUTHORIZED_sentence, "Για να δείτε αυτό το περιεχόμενο, πρέπει να κάνετε είσοδο, για παράδειγμα με έγκυρο όνομα χρήστη και κωδικό πρόσβασης.") \
    x(el, PAYMENT_REQUIRED_title, "Απαιτείται πληρωμή") \
    x(el, PAYMENT_REQUIRED_sentence, "Αυτό το περιεχόμενο διατίθεται μόνο σε όσους έχουν πληρώσει για αυτό.") \
    x(el, FORBIDDEN_title, "Δεν επιτρέπεται η πρόσβαση") \
    x(el, FORBIDDEN_sentence, "Ο διακομιστής κατάλαβε το αίτημα, αλλά δεν έχετε δικαίωμα να κάνετε ή να δείτε αυτό που ζητήσατε.") \
    x(el, NOT_FOUND_title, "Δεν βρέθηκε") \
    x(el, NOT_FOUND_sentence, "Δεν βρέθηκε τίποτα σε αυτή τη διεύθυνση· ελέγξτε αν είναι σωστά γραμμένη ή αναζητήστε αυτό που θέλετε από την αρχική σελίδα.") \
    x(el, METHOD_NOT_ALLOWED_title, "Η μέθοδος δεν επιτρέπεται") \
    x(el, METHOD_NOT_ALLOWED_sentence, "Ο πόρος υπάρχει, αλλά δεν μπορεί να χρησιμοποιηθεί με τον τρόπο που ζητήθηκε.") \
    x(el, NOT_ACCEPTABLE_title, "Δεν υπάρχει αποδεκτή έκδοση") \
    x(el, NOT_ACCEPTABLE_sentence, "Ο πόρος δεν διατίθεται σε καμία μορφή ή γλώσσα που να δέχεται το πρόγραμμά σας.") \
    x(el, PROXY_AUTHENTICATION_REQUIRED_title, "Απαιτείται είσοδος στον διακομιστή μεσολάβησης") \
    x(el, PROXY_AUTHENTICATION_REQUIRED_sentence, "Πρέπει να κάνετε είσοδο στον διακομιστή μεσολάβησης για να μπορέσει το αίτημα να περάσει από αυτόν.") \
    x(el, REQUEST_TIMEOUT_title, "Λήξη χρονικού ορίου") \
    x(el, REQUEST_TIMEOUT_sentence, "Ο διακομιστής έπαψε να περιμένει, επειδή το αίτημα άργησε πολύ να φτάσει· μπορείτε να το στείλετε ξανά.") \
    x(el, CONFLICT_title, "Διένεξη") \
    x(el, CONFLICT_sentence, "Το αίτημα έρχεται σε αντίθεση με την τρέχουσα κατάσταση του πόρου· λάβετε τη νεότερη έκδοση και δοκιμάστε ξανά.") \
    x(el, GONE_title, "Αφαιρέθηκε οριστικά") \
    x(el, GONE_sentence, "Ό,τι υπήρχε εδώ αφαιρέθηκε οριστικά, επομένως οι σύνδεσμοι προς αυτή τη διεύθυνση θα πρέπει να διαγραφούν.") \
    x(el, LENGTH_REQUIRED_title, "Απαιτείται το μήκος του περιεχομένου") \
    x(el, LENGTH_REQUIRED_sentence, "Πριν δεχτεί το αίτημα, ο διακομιστής απαιτεί να δηλωθεί το μήκος του περιεχομένου του.") \
    x(el, PRECONDITION_FAILED_title, "Δεν πληρούται η προϋπόθεση") \
    x(el, PRECONDITION_FAILED_sentence, "Δεν πληρούται μια προϋπόθεση που έθεσε το αίτημα, για παράδειγμα επειδή στο μεταξύ ο πόρος άλλαξε.") \
    x(el, CONTENT_TOO_LARGE_title, "Υπερβολικά μεγάλο περιεχόμενο") \
    x(el, CONTENT_TOO_LARGE_sentence, "Αυτό που στάλθηκε είναι μεγαλύτερο από όσο δέχεται ο διακομιστής· δοκιμάστε με κάτι μικρότερο.") \
    x(el, URI_TOO_LONG_title, "Υπερβολικά μεγάλη διεύθυνση") \
    x(el, URI_TOO_LONG_sentence, "Η διεύθυνση του αιτήματος είναι μεγαλύτερη από όσο δέχεται να διαβάσει ο διακομιστής.") \
    x(el, UNSUPPORTED_MEDIA_TYPE_title, "Ο τύπος περιεχομένου δεν υποστηρίζεται") \
    x(el, UNSUPPORTED_MEDIA_TYPE_sentence, "Ο διακομιστής δεν υποστηρίζει τη μορφή αυτού που στάλθηκε.") \
    x(el, RANGE_NOT_SATISFIABLE_title, "Το εύρος δεν είναι διαθέσιμο") \
    x(el, RANGE_NOT_SATISFIABLE_sentence, "Το τμήμα του πόρου που ζητήθηκε δεν υπάρχει· ίσως βρίσκεται πέρα από το τέλος του.") \
    x(el, EXPECTATION_FAILED_title, "Η προσδοκία δεν ικανοποιήθηκε") \
    x(el, EXPECTATION_FAILED_sentence, "Ο διακομιστής δεν μπορεί να κάνει αυτό που το αίτημα δήλωσε ότι περιμένει.") \
    x(el, IM_A_TEAPOT_title, "Είμαι τσαγιέρα") \
    x(el, IM_A_TEAPOT_sentence, "Ο διακομιστής αρνείται να φτιάξει καφέ, γιατί είναι τσαγιέρα: κοντή, στρουμπουλή και περήφανη.") \
    x(el, MISDIRECTED_REQUEST_title, "Λάθος διακομιστής") \
    x(el, MISDIRECTED_REQUEST_sentence, "Το αίτημα έφτασε σε διακομιστή που δεν εξυπηρετεί αυτή τη διεύθυνση· δοκιμάστε ξανά με νέα σύνδεση.") \
    x(el, UNPROCESSABLE_CONTENT_title, "Αδύνατη η επεξεργασία του περιεχομένου") \
    x(el, UNPROCESSABLE_CONTENT_sentence, "Ο διακομιστής κατάλαβε τη μορφή αυτού που στάλθηκε, αλλά κάτι σε αυτό δεν είναι έγκυρο.") \
    x(el, LOCKED_title, "Κλειδωμένος πόρος") \
    x(el, LOCKED_sentence, "Ο πόρος είναι κλειδωμένος και πρέπει να ξεκλειδωθεί προτού τροποποιηθεί.") \
    x(el, FAILED_DEPENDENCY_title, "Αποτυχία εξάρτησης") \
    x(el, FAILED_DEPENDENCY_sentence, "Το αίτημα δεν εκτελέστηκε, επειδή απέτυχε ένα άλλο από το οποίο εξαρτάται.") \
    x(el, TOO_EARLY_title, "Πολύ νωρίς") \
    x(el, TOO_EARLY_sentence, "Ο διακομιστής δεν θέλει να επεξεργαστεί ένα αίτημα που μπορεί να είναι επανάληψη· το πρόγραμμά σας θα πρέπει να το στείλει ξανά μόλις η σύνδεση γίνει ασφαλής.") \
    x(el, UPGRADE_REQUIRED_title, "Απαιτείται αλλαγή πρωτοκόλλου") \
    x(el, UPGRADE_REQUIRED_sentence, "Ο διακομιστής απαντά σε αυτό το αίτημα μόνο μέσω άλλου πρωτοκόλλου, στο οποίο πρέπει να μεταβεί το πρόγραμμά σας.") \
    x(el, PRECONDITION_REQUIRED_title, "Απαιτείται προϋπόθεση") \
    x(el, PRECONDITION_REQUIRED_sentence, "Ο διακομιστής απαιτεί να δηλώνει το αίτημα σε ποια έκδοση αναφέρεται, ώστε να μην αντικαταστήσει κανείς τις αλλαγές των άλλων.") \
    x(el, TOO_MANY_REQUESTS_title, "Πάρα πολλά αιτήματα") \
    x(el, TOO_MANY_REQUESTS_sentence, "Στείλατε πάρα πολλά αιτήματα σε σύντομο χρονικό διάστημα· περιμένετε λίγο προτού δοκιμάσετε ξανά.") \
    x(el, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "Υπερβολικά μεγάλα πεδία κεφαλίδας") \
    x(el, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "Τα πεδία κεφαλίδας του αιτήματος είναι υπερβολικά μεγάλα· ίσως βοηθήσει να διαγράψετε τα cookies αυτού του ιστότοπου.") \
    x(el, IIS_LOGIN_TIMEOUT_title, "Η συνεδρία έληξε") \
    x(el, IIS_LOGIN_TIMEOUT_sentence, "Η συνεδρία σας έκλεισε λόγω παρατεταμένης αδράνειας· κάντε ξανά είσοδο.") \
    x(el, NGINX_NO_RESPONSE_title, "Η σύνδεση έκλεισε χωρίς απάντηση") \
    x(el, NGINX_NO_RESPONSE_sentence, "Ο διακομιστής έκλεισε τη σύνδεση χωρίς να απαντήσει, όπως κάνει για να απορρίπτει ανεπιθύμητα αιτήματα.") \
    x(el, IIS_RETRY_WITH_title, "Δοκιμάστε ξανά με περισσότερες πληροφορίες") \
    x(el, IIS_RETRY_WITH_sentence, "Ο διακομιστής χρειάζεται περισσότερες πληροφορίες για να εκτελέσει το αίτημα· προσθέστε τις και δοκιμάστε ξανά.") \
    x(el, UNAVAILABLE_FOR_LEGAL_REASONS_title, "Μη διαθέσιμο για νομικούς λόγους") \
    x(el, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "Δεν επιτρέπεται στον διακομιστή να εμφανίσει αυτό το περιεχόμενο λόγω νομικής απαίτησης.") \
    x(el, IIS_REDIRECT_title, "Χρησιμοποιήστε άλλον διακομιστή") \
    x(el, IIS_REDIRECT_sentence, "Το γραμματοκιβώτιό σας βρίσκεται σε άλλον διακομιστή ή είναι καλύτερα προσβάσιμο μέσω άλλου· το πρόγραμμά σας θα πρέπει να χρησιμοποιήσει εκείνον.") \
    x(el, NGINX_REQUEST_HEADER_TOO_LARGE_title, "Υπερβολικά μεγάλη κεφαλίδα αιτήματος") \
    x(el, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "Μια γραμμή της κεφαλίδας του αιτήματος, ή ολόκληρη η κεφαλίδα, είναι μεγαλύτερη από όσο δέχεται ο διακομιστής· ίσως βοηθήσει να διαγράψετε τα cookies.") \
    x(el, NGINX_SSL_CERTIFICATE_ERROR_title, "Σφάλμα πιστοποιητικού πελάτη") \
    x(el, NGINX_SSL_CERTIFICATE_ERROR_sentence, "Το πιστοποιητικό που παρουσίασε το πρόγραμμά σας δεν είναι έγκυρο.") \
    x(el, NGINX_SSL_CERTIFICATE_REQUIRED_title, "Απαιτείται πιστοποιητικό πελάτη") \
    x(el, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "Ο διακομιστής απαιτεί πιστοποιητικό πελάτη, αλλά το πρόγραμμά σας δεν παρουσίασε κανένα.") \
    x(el, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "Αποστολή HTTP σε θύρα HTTPS") \
    x(el, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "Το αίτημα έφτασε χωρίς κρυπτογράφηση σε θύρα για κρυπτογραφημένες συνδέσεις· χρησιμοποιήστε μια διεύθυνση που αρχίζει με https.") \
    x(el, NGINX_INVALID_HOST_title, "Μη έγκυρο όνομα κεντρικού υπολογιστή") \
    x(el, NGINX_INVALID_HOST_sentence, "Το όνομα κεντρικού υπολογιστή στο αίτημα δεν είναι έγκυρο· ελέγξτε αν η διεύθυνση είναι σωστά γραμμένη.") \
    x(el, NGINX_CLIENT_CLOSED_REQUEST_title, "Ο πελάτης έκλεισε τη σύνδεση") \
    x(el, NGINX_CLIENT_CLOSED_REQUEST_sentence, "Ο πελάτης έκλεισε τη σύνδεση προτού απαντήσει ο διακομιστής.") \

#endif
