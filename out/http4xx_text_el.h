/* http4xx_text_el.h - the texts of http4xx_text.h in Ελληνικά (el).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_EL_H_
#define HTTP4XX_TEXT_EL_H_

#define HTTP4XX_TEXT_EL_(X) \
    X(el, TAG, "el") \
    X(el, LANGUAGE, "Ελληνικά") \
    X(el, DIRECTION, "ltr") \
    X(el, OFFICIAL, "επίσημος") \
    X(el, UNOFFICIAL_BEFORE, "ανεπίσημος (") \
    X(el, UNOFFICIAL_AFTER, ")") \
    X(el, SUBSTATUS, "κωδικοί δευτερεύουσας κατάστασης") \
    X(el, TITLE, "Σφάλματα πελάτη") \
    X(el, SENTENCE, "Οι κωδικοί από 400 έως 499 σημαίνουν ότι, σύμφωνα με τον διακομιστή, το σφάλμα βρίσκεται στην πλευρά του πελάτη: στη διεύθυνση, στο περιεχόμενο ή σε όσα του επιτρέπεται να κάνει.") \
    X(el, BAD_REQUEST_TITLE, "Μη έγκυρο αίτημα") \
    X(el, BAD_REQUEST_SENTENCE, "Ο διακομιστής δεν κατάλαβε το αίτημα, επειδή είχε λανθασμένη σύνταξη ή ήταν ελλιπές.") \
    X(el, UNAUTHORIZED_TITLE, "Απαιτείται είσοδος") \
    X(el, UNAUTHORIZED_SENTENCE, "Για να δείτε αυτό το περιεχόμενο, πρέπει να κάνετε είσοδο, για παράδειγμα με έγκυρο όνομα χρήστη και κωδικό πρόσβασης.") \
    X(el, PAYMENT_REQUIRED_TITLE, "Απαιτείται πληρωμή") \
    X(el, PAYMENT_REQUIRED_SENTENCE, "Αυτό το περιεχόμενο διατίθεται μόνο σε όσους έχουν πληρώσει για αυτό.") \
    X(el, FORBIDDEN_TITLE, "Δεν επιτρέπεται η πρόσβαση") \
    X(el, FORBIDDEN_SENTENCE, "Ο διακομιστής κατάλαβε το αίτημα, αλλά δεν έχετε δικαίωμα να κάνετε ή να δείτε αυτό που ζητήσατε.") \
    X(el, NOT_FOUND_TITLE, "Δεν βρέθηκε") \
    X(el, NOT_FOUND_SENTENCE, "Δεν βρέθηκε τίποτα σε αυτή τη διεύθυνση· ελέγξτε αν είναι σωστά γραμμένη ή αναζητήστε αυτό που θέλετε από την αρχική σελίδα.") \
    X(el, METHOD_NOT_ALLOWED_TITLE, "Η μέθοδος δεν επιτρέπεται") \
    X(el, METHOD_NOT_ALLOWED_SENTENCE, "Ο πόρος υπάρχει, αλλά δεν μπορεί να χρησιμοποιηθεί με τον τρόπο που ζητήθηκε.") \
    X(el, NOT_ACCEPTABLE_TITLE, "Δεν υπάρχει αποδεκτή έκδοση") \
    X(el, NOT_ACCEPTABLE_SENTENCE, "Ο πόρος δεν διατίθεται σε καμία μορφή ή γλώσσα που να δέχεται το πρόγραμμά σας.") \
    X(el, PROXY_AUTHENTICATION_REQUIRED_TITLE, "Απαιτείται είσοδος στον διακομιστή μεσολάβησης") \
    X(el, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "Πρέπει να κάνετε είσοδο στον διακομιστή μεσολάβησης για να μπορέσει το αίτημα να περάσει από αυτόν.") \
    X(el, REQUEST_TIMEOUT_TITLE, "Λήξη χρονικού ορίου") \
    X(el, REQUEST_TIMEOUT_SENTENCE, "Ο διακομιστής έπαψε να περιμένει, επειδή το αίτημα άργησε πολύ να φτάσει· μπορείτε να το στείλετε ξανά.") \
    X(el, CONFLICT_TITLE, "Διένεξη") \
    X(el, CONFLICT_SENTENCE, "Το αίτημα έρχεται σε αντίθεση με την τρέχουσα κατάσταση του πόρου· λάβετε τη νεότερη έκδοση και δοκιμάστε ξανά.") \
    X(el, GONE_TITLE, "Αφαιρέθηκε οριστικά") \
    X(el, GONE_SENTENCE, "Ό,τι υπήρχε εδώ αφαιρέθηκε οριστικά, επομένως οι σύνδεσμοι προς αυτή τη διεύθυνση θα πρέπει να διαγραφούν.") \
    X(el, LENGTH_REQUIRED_TITLE, "Απαιτείται το μήκος του περιεχομένου") \
    X(el, LENGTH_REQUIRED_SENTENCE, "Πριν δεχτεί το αίτημα, ο διακομιστής απαιτεί να δηλωθεί το μήκος του περιεχομένου του.") \
    X(el, PRECONDITION_FAILED_TITLE, "Δεν πληρούται η προϋπόθεση") \
    X(el, PRECONDITION_FAILED_SENTENCE, "Δεν πληρούται μια προϋπόθεση που έθεσε το αίτημα, για παράδειγμα επειδή στο μεταξύ ο πόρος άλλαξε.") \
    X(el, CONTENT_TOO_LARGE_TITLE, "Υπερβολικά μεγάλο περιεχόμενο") \
    X(el, CONTENT_TOO_LARGE_SENTENCE, "Αυτό που στάλθηκε είναι μεγαλύτερο από όσο δέχεται ο διακομιστής· δοκιμάστε με κάτι μικρότερο.") \
    X(el, URI_TOO_LONG_TITLE, "Υπερβολικά μεγάλη διεύθυνση") \
    X(el, URI_TOO_LONG_SENTENCE, "Η διεύθυνση του αιτήματος είναι μεγαλύτερη από όσο δέχεται να διαβάσει ο διακομιστής.") \
    X(el, UNSUPPORTED_MEDIA_TYPE_TITLE, "Ο τύπος περιεχομένου δεν υποστηρίζεται") \
    X(el, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "Ο διακομιστής δεν υποστηρίζει τη μορφή αυτού που στάλθηκε.") \
    X(el, RANGE_NOT_SATISFIABLE_TITLE, "Το εύρος δεν είναι διαθέσιμο") \
    X(el, RANGE_NOT_SATISFIABLE_SENTENCE, "Το τμήμα του πόρου που ζητήθηκε δεν υπάρχει· ίσως βρίσκεται πέρα από το τέλος του.") \
    X(el, EXPECTATION_FAILED_TITLE, "Η προσδοκία δεν ικανοποιήθηκε") \
    X(el, EXPECTATION_FAILED_SENTENCE, "Ο διακομιστής δεν μπορεί να κάνει αυτό που το αίτημα δήλωσε ότι περιμένει.") \
    X(el, IM_A_TEAPOT_TITLE, "Είμαι τσαγιέρα") \
    X(el, IM_A_TEAPOT_SENTENCE, "Ο διακομιστής αρνείται να φτιάξει καφέ, γιατί είναι τσαγιέρα: κοντή, στρουμπουλή και περήφανη.") \
    X(el, MISDIRECTED_REQUEST_TITLE, "Λάθος διακομιστής") \
    X(el, MISDIRECTED_REQUEST_SENTENCE, "Το αίτημα έφτασε σε διακομιστή που δεν εξυπηρετεί αυτή τη διεύθυνση· δοκιμάστε ξανά με νέα σύνδεση.") \
    X(el, UNPROCESSABLE_CONTENT_TITLE, "Αδύνατη η επεξεργασία του περιεχομένου") \
    X(el, UNPROCESSABLE_CONTENT_SENTENCE, "Ο διακομιστής κατάλαβε τη μορφή αυτού που στάλθηκε, αλλά κάτι σε αυτό δεν είναι έγκυρο.") \
    X(el, LOCKED_TITLE, "Κλειδωμένος πόρος") \
    X(el, LOCKED_SENTENCE, "Ο πόρος είναι κλειδωμένος και πρέπει να ξεκλειδωθεί προτού τροποποιηθεί.") \
    X(el, FAILED_DEPENDENCY_TITLE, "Αποτυχία εξάρτησης") \
    X(el, FAILED_DEPENDENCY_SENTENCE, "Το αίτημα δεν εκτελέστηκε, επειδή απέτυχε ένα άλλο από το οποίο εξαρτάται.") \
    X(el, TOO_EARLY_TITLE, "Πολύ νωρίς") \
    X(el, TOO_EARLY_SENTENCE, "Ο διακομιστής δεν θέλει να επεξεργαστεί ένα αίτημα που μπορεί να είναι επανάληψη· το πρόγραμμά σας θα πρέπει να το στείλει ξανά μόλις η σύνδεση γίνει ασφαλής.") \
    X(el, UPGRADE_REQUIRED_TITLE, "Απαιτείται αλλαγή πρωτοκόλλου") \
    X(el, UPGRADE_REQUIRED_SENTENCE, "Ο διακομιστής απαντά σε αυτό το αίτημα μόνο μέσω άλλου πρωτοκόλλου, στο οποίο πρέπει να μεταβεί το πρόγραμμά σας.") \
    X(el, PRECONDITION_REQUIRED_TITLE, "Απαιτείται προϋπόθεση") \
    X(el, PRECONDITION_REQUIRED_SENTENCE, "Ο διακομιστής απαιτεί να δηλώνει το αίτημα σε ποια έκδοση αναφέρεται, ώστε να μην αντικαταστήσει κανείς τις αλλαγές των άλλων.") \
    X(el, TOO_MANY_REQUESTS_TITLE, "Πάρα πολλά αιτήματα") \
    X(el, TOO_MANY_REQUESTS_SENTENCE, "Στείλατε πάρα πολλά αιτήματα σε σύντομο χρονικό διάστημα· περιμένετε λίγο προτού δοκιμάσετε ξανά.") \
    X(el, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "Υπερβολικά μεγάλα πεδία κεφαλίδας") \
    X(el, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "Τα πεδία κεφαλίδας του αιτήματος είναι υπερβολικά μεγάλα· ίσως βοηθήσει να διαγράψετε τα cookies αυτού του ιστότοπου.") \
    X(el, IIS_LOGIN_TIMEOUT_TITLE, "Η συνεδρία έληξε") \
    X(el, IIS_LOGIN_TIMEOUT_SENTENCE, "Η συνεδρία σας έκλεισε λόγω παρατεταμένης αδράνειας· κάντε ξανά είσοδο.") \
    X(el, NGINX_NO_RESPONSE_TITLE, "Η σύνδεση έκλεισε χωρίς απάντηση") \
    X(el, NGINX_NO_RESPONSE_SENTENCE, "Ο διακομιστής έκλεισε τη σύνδεση χωρίς να απαντήσει, όπως κάνει για να απορρίπτει ανεπιθύμητα αιτήματα.") \
    X(el, IIS_RETRY_WITH_TITLE, "Δοκιμάστε ξανά με περισσότερες πληροφορίες") \
    X(el, IIS_RETRY_WITH_SENTENCE, "Ο διακομιστής χρειάζεται περισσότερες πληροφορίες για να εκτελέσει το αίτημα· προσθέστε τις και δοκιμάστε ξανά.") \
    X(el, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "Μη διαθέσιμο για νομικούς λόγους") \
    X(el, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "Δεν επιτρέπεται στον διακομιστή να εμφανίσει αυτό το περιεχόμενο λόγω νομικής απαίτησης.") \
    X(el, IIS_REDIRECT_TITLE, "Χρησιμοποιήστε άλλον διακομιστή") \
    X(el, IIS_REDIRECT_SENTENCE, "Το γραμματοκιβώτιό σας βρίσκεται σε άλλον διακομιστή ή είναι καλύτερα προσβάσιμο μέσω άλλου· το πρόγραμμά σας θα πρέπει να χρησιμοποιήσει εκείνον.") \
    X(el, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "Υπερβολικά μεγάλη κεφαλίδα αιτήματος") \
    X(el, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "Μια γραμμή της κεφαλίδας του αιτήματος, ή ολόκληρη η κεφαλίδα, είναι μεγαλύτερη από όσο δέχεται ο διακομιστής· ίσως βοηθήσει να διαγράψετε τα cookies.") \
    X(el, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "Σφάλμα πιστοποιητικού πελάτη") \
    X(el, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "Το πιστοποιητικό που παρουσίασε το πρόγραμμά σας δεν είναι έγκυρο.") \
    X(el, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "Απαιτείται πιστοποιητικό πελάτη") \
    X(el, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "Ο διακομιστής απαιτεί πιστοποιητικό πελάτη, αλλά το πρόγραμμά σας δεν παρουσίασε κανένα.") \
    X(el, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "Αποστολή HTTP σε θύρα HTTPS") \
    X(el, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "Το αίτημα έφτασε χωρίς κρυπτογράφηση σε θύρα για κρυπτογραφημένες συνδέσεις· χρησιμοποιήστε μια διεύθυνση που αρχίζει με https.") \
    X(el, NGINX_INVALID_HOST_TITLE, "Μη έγκυρο όνομα κεντρικού υπολογιστή") \
    X(el, NGINX_INVALID_HOST_SENTENCE, "Το όνομα κεντρικού υπολογιστή στο αίτημα δεν είναι έγκυρο· ελέγξτε αν η διεύθυνση είναι σωστά γραμμένη.") \
    X(el, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "Ο πελάτης έκλεισε τη σύνδεση") \
    X(el, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "Ο πελάτης έκλεισε τη σύνδεση προτού απαντήσει ο διακομιστής.") \

#endif
