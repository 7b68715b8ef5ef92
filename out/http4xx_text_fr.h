/* http4xx_text_fr.h - the texts of http4xx_text.h in français (fr).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:740a81d7787bb748
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_FR_H_
#define HTTP4XX_TEXT_FR_H_

#define HTTP4XX_TEXT_FR_(x) \
    x(fr, tag, "fr") \
    x(fr, language, "français") \
    x(fr, direction, "ltr") \
    x(fr, official, "officiel") \
    x(fr, unofficial_before, "non officiel (") \
    x(fr, unofficial_after, ")") \
    x(fr, substatus, "codes de sous-état") \
    x(fr, title, "Erreurs du client") \
    x(fr, sentence, "Les codes de 400 à 499 indiquent que, pour le serveur, l’erreur vient du client, que ce soit dans l’adresse, dans le contenu ou dans ce qu’il a le droit de faire.") \
    x(fr, BAD_REQUEST_title, "Requête incorrecte") \
    x(fr, BAD_REQUEST_sentence, "Le serveur n’a pas compris la requête, car elle est mal formée ou incomplète.") \
    x(fr, UNAUTHORIZED_title, "Authentification requise") \
    x(fr, UNAUTHORIZED_sentence, "Vous devez vous authentifier, par exemple avec un nom d’utilisateur et un mot de passe valides, pour accéder à ce contenu.") \
    x(fr, PAYMENT_REQUIRED_title, "Paiement requis") \
    x(fr, PAYMENT_REQUIRED_sentence, "Ce contenu est réservé aux personnes qui ont payé pour y accéder.") \
    x(fr, FORBIDDEN_title, "Accès refusé") \
    x(fr, FORBIDDEN_sentence, "Le serveur a compris la requête, mais vous n’avez pas l’autorisation d’effectuer cette action ou de voir ce contenu.") \
    x(fr, NOT_FOUND_title, "Introuvable") \
    x(fr, NOT_FOUND_sentence, "Rien n’a été trouvé à cette adresse ; vérifiez qu’elle est correctement écrite ou cherchez à partir de la page d’accueil.") \
    x(fr, METHOD_NOT_ALLOWED_title, "Méthode non autorisée") \
    x(fr, METHOD_NOT_ALLOWED_sentence, "La ressource existe, mais elle ne peut pas être utilisée de la manière demandée.") \
    x(fr, NOT_ACCEPTABLE_title, "Aucune version acceptable") \
    x(fr, NOT_ACCEPTABLE_sentence, "La ressource n’existe dans aucun format ni aucune langue que votre programme accepte.") \
    x(fr, PROXY_AUTHENTICATION_REQUIRED_title, "Authentification requise par le proxy") \
    x(fr, PROXY_AUTHENTICATION_REQUIRED_sentence, "Vous devez vous authentifier auprès du serveur proxy pour qu’il laisse passer la requête.") \
    x(fr, REQUEST_TIMEOUT_title, "Délai d’attente dépassé") \
    x(fr, REQUEST_TIMEOUT_sentence, "Le serveur a cessé d’attendre la requête, qui mettait trop de temps à lui parvenir ; vous pouvez l’envoyer de nouveau.") \
    x(fr, CONFLICT_title, "Conflit") \
    x(fr, CONFLICT_sentence, "La requête est incompatible avec l’état actuel de la ressource ; récupérez la version la plus récente, puis réessayez.") \
    x(fr, GONE_title, "Contenu supprimé définitivement") \
    x(fr, GONE_sentence, "Ce qui se trouvait ici a été supprimé définitivement ; il convient de retirer les liens vers cette adresse.") \
    x(fr, LENGTH_REQUIRED_title, "Longueur requise") \
    x(fr, LENGTH_REQUIRED_sentence, "Le serveur n’accepte la requête que si elle indique la longueur de son contenu.") \
    x(fr, PRECONDITION_FAILED_title, "Condition préalable non remplie") \
    x(fr, PRECONDITION_FAILED_sentence, "Une condition posée par la requête n’est pas remplie, par exemple parce que la ressource a changé entre-temps.") \
    x(fr, CONTENT_TOO_LARGE_title, "Contenu trop volumineux") \
    x(fr, CONTENT_TOO_LARGE_sentence, "Les données envoyées sont plus volumineuses que ce que le serveur accepte ; réessayez avec un contenu plus léger.") \
    x(fr, URI_TOO_LONG_title, "Adresse trop longue") \
    x(fr, URI_TOO_LONG_sentence, "L’adresse de la requête est plus longue que ce que le serveur accepte.") \
    x(fr, UNSUPPORTED_MEDIA_TYPE_title, "Type de média non pris en charge") \
    x(fr, UNSUPPORTED_MEDIA_TYPE_sentence, "Le serveur ne prend pas en charge le format des données envoyées.") \
    x(fr, RANGE_NOT_SATISFIABLE_title, "Plage non disponible") \
    x(fr, RANGE_NOT_SATISFIABLE_sentence, "La partie demandée de la ressource n’existe pas ; elle se situe peut-être au-delà de la fin.") \
    x(fr, EXPECTATION_FAILED_title, "Attente impossible à satisfaire") \
    x(fr, EXPECTATION_FAILED_sentence, "Le serveur ne peut pas faire ce que la requête dit attendre de lui.") \
    x(fr, IM_A_TEAPOT_title, "Je suis une théière") \
    x(fr, IM_A_TEAPOT_sentence, "Le serveur refuse de faire du café, car c’est une théière, petite, ventrue et bien décidée à le rester.") \
    x(fr, MISDIRECTED_REQUEST_title, "Requête envoyée au mauvais serveur") \
    x(fr, MISDIRECTED_REQUEST_sentence, "La requête est arrivée à un serveur qui ne gère pas cette adresse ; réessayez avec une nouvelle connexion.") \
    x(fr, UNPROCESSABLE_CONTENT_title, "Contenu impossible à traiter") \
    x(fr, UNPROCESSABLE_CONTENT_sentence, "Le serveur a compris le format des données envoyées, mais certaines d’entre elles ne sont pas valides.") \
    x(fr, LOCKED_title, "Ressource verrouillée") \
    x(fr, LOCKED_sentence, "La ressource est verrouillée et doit être déverrouillée avant de pouvoir être modifiée.") \
    x(fr, FAILED_DEPENDENCY_title, "Échec d’une dépendance") \
    x(fr, FAILED_DEPENDENCY_sentence, "La requête n’a pas pu être exécutée, car une autre requête dont elle dépend a échoué.") \
    x(fr, TOO_EARLY_title, "Trop tôt") \
    x(fr, TOO_EARLY_sentence, "Le serveur refuse de traiter une requête qui pourrait être la répétition d’une autre ; votre programme devrait l’envoyer de nouveau une fois la connexion sécurisée.") \
    x(fr, UPGRADE_REQUIRED_title, "Changement de protocole requis") \
    x(fr, UPGRADE_REQUIRED_sentence, "Le serveur ne répond à cette requête qu’au moyen d’un autre protocole, auquel votre programme doit passer.") \
    x(fr, PRECONDITION_REQUIRED_title, "Condition préalable requise") \
    x(fr, PRECONDITION_REQUIRED_sentence, "Le serveur exige que la requête indique sur quelle version elle porte, afin que personne n’écrase les modifications des autres.") \
    x(fr, TOO_MANY_REQUESTS_title, "Trop de requêtes") \
    x(fr, TOO_MANY_REQUESTS_sentence, "Vous avez envoyé trop de requêtes en peu de temps ; patientez un peu avant de réessayer.") \
    x(fr, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "Champs d’en-tête trop volumineux") \
    x(fr, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "Les champs d’en-tête de la requête sont trop volumineux ; supprimer les cookies de ce site peut aider.") \
    x(fr, IIS_LOGIN_TIMEOUT_title, "Session expirée") \
    x(fr, IIS_LOGIN_TIMEOUT_sentence, "Votre session a été fermée après une trop longue période d’inactivité ; authentifiez-vous de nouveau.") \
    x(fr, NGINX_NO_RESPONSE_title, "Connexion fermée sans réponse") \
    x(fr, NGINX_NO_RESPONSE_sentence, "Le serveur a fermé la connexion sans répondre, comme il le fait pour écarter les requêtes indésirables.") \
    x(fr, IIS_RETRY_WITH_title, "Réessayer avec plus d’informations") \
    x(fr, IIS_RETRY_WITH_sentence, "Le serveur a besoin de plus d’informations pour exécuter la requête ; ajoutez-les et réessayez.") \
    x(fr, UNAVAILABLE_FOR_LEGAL_REASONS_title, "Indisponible pour des raisons légales") \
    x(fr, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "En raison d’une exigence légale, le serveur n’a pas le droit d’afficher ce contenu.") \
    x(fr, IIS_REDIRECT_title, "Utiliser un autre serveur") \
    x(fr, IIS_REDIRECT_sentence, "Votre boîte aux lettres se trouve sur un autre serveur, ou un autre serveur y donne un meilleur accès ; votre programme devrait utiliser ce serveur.") \
    x(fr, NGINX_REQUEST_HEADER_TOO_LARGE_title, "En-tête de la requête trop volumineux") \
    x(fr, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "Une ligne de l’en-tête de la requête, ou l’en-tête dans son ensemble, dépasse la taille que le serveur accepte ; supprimer des cookies peut aider.") \
    x(fr, NGINX_SSL_CERTIFICATE_ERROR_title, "Erreur de certificat client") \
    x(fr, NGINX_SSL_CERTIFICATE_ERROR_sentence, "Le certificat présenté par votre programme n’est pas valide.") \
    x(fr, NGINX_SSL_CERTIFICATE_REQUIRED_title, "Certificat client requis") \
    x(fr, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "Le serveur exige un certificat client, mais votre programme n’en a présenté aucun.") \
    x(fr, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "Requête HTTP envoyée à un port HTTPS") \
    x(fr, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "La requête est arrivée en clair sur un port réservé aux connexions chiffrées ; utilisez une adresse qui commence par https.") \
    x(fr, NGINX_INVALID_HOST_title, "Nom d’hôte non valide") \
    x(fr, NGINX_INVALID_HOST_sentence, "Le nom d’hôte indiqué dans la requête n’est pas valide ; vérifiez que l’adresse est correctement écrite.") \
    x(fr, NGINX_CLIENT_CLOSED_REQUEST_title, "Connexion fermée par le client") \
    x(fr, NGINX_CLIENT_CLOSED_REQUEST_sentence, "Le client a fermé la connexion avant que le serveur ait répondu.") \
    x(fr, sub_400_1_IIS, "En-tête Destination non valide") \
    x(fr, sub_400_2_IIS, "En-tête Depth non valide") \
    x(fr, sub_400_3_IIS, "En-tête If non valide") \
    x(fr, sub_400_4_IIS, "En-tête Overwrite non valide") \
    x(fr, sub_400_5_IIS, "En-tête Translate non valide") \
    x(fr, sub_400_6_IIS, "Contenu de la requête non valide") \
    x(fr, sub_400_7_IIS, "Longueur du contenu non valide") \
    x(fr, sub_400_8_IIS, "Délai d’expiration non valide") \
    x(fr, sub_400_9_IIS, "Jeton de verrou non valide") \
    x(fr, sub_400_10_IIS, "En-tête X-Forwarded-For (XFF) non valide") \
    x(fr, sub_400_11_IIS, "Requête WebSocket non valide") \
    x(fr, sub_400_601_IIS, "Requête incorrecte du client (ARR)") \
    x(fr, sub_400_602_IIS, "Format d’heure non valide (ARR)") \
    x(fr, sub_400_603_IIS, "Plage impossible à analyser (ARR)") \
    x(fr, sub_400_604_IIS, "Client déconnecté (ARR)") \
    x(fr, sub_400_605_IIS, "Nombre maximal de transferts atteint (ARR)") \
    x(fr, sub_400_606_IIS, "Erreur de fin d’opération asynchrone (ARR)") \
    x(fr, sub_401_1_IIS, "Échec de l’authentification") \
    x(fr, sub_401_2_IIS, "Échec de l’authentification dû à la configuration du serveur") \
    x(fr, sub_401_3_IIS, "Non autorisé par la liste de contrôle d’accès (ACL) de la ressource") \
    x(fr, sub_401_4_IIS, "Autorisation refusée par un filtre") \
    x(fr, sub_401_5_IIS, "Autorisation refusée par une application ISAPI ou CGI") \
    x(fr, sub_401_7_IIS, "Accès refusé par la stratégie d’autorisation d’URL du serveur web") \
    x(fr, sub_401_501_IIS, "Accès refusé : limite de requêtes simultanées atteinte") \
    x(fr, sub_401_502_IIS, "Accès refusé : limite de fréquence des requêtes atteinte") \
    x(fr, sub_401_503_IIS, "Accès refusé : adresse IP bloquée") \
    x(fr, sub_401_504_IIS, "Accès refusé : nom d’hôte bloqué") \
    x(fr, sub_403_1_IIS, "Accès en exécution interdit") \
    x(fr, sub_403_2_IIS, "Accès en lecture interdit") \
    x(fr, sub_403_3_IIS, "Accès en écriture interdit") \
    x(fr, sub_403_4_IIS, "SSL requis") \
    x(fr, sub_403_5_IIS, "SSL 128 bits requis") \
    x(fr, sub_403_6_IIS, "Adresse IP rejetée") \
    x(fr, sub_403_7_IIS, "Certificat client requis") \
    x(fr, sub_403_8_IIS, "Accès au site refusé") \
    x(fr, sub_403_9_IIS, "Trop de connexions simultanées") \
    x(fr, sub_403_10_IIS, "Interdit : accès en exécution refusé") \
    x(fr, sub_403_11_IIS, "Interdit : mot de passe modifié") \
    x(fr, sub_403_12_IIS, "Accès refusé par le mappage de certificats") \
    x(fr, sub_403_13_IIS, "Certificat client révoqué") \
    x(fr, sub_403_14_IIS, "Affichage du contenu du répertoire refusé") \
    x(fr, sub_403_15_IIS, "Nombre de licences d’accès client dépassé") \
    x(fr, sub_403_16_IIS, "Certificat client non fiable ou non valide") \
    x(fr, sub_403_17_IIS, "Certificat client expiré ou pas encore valide") \
    x(fr, sub_403_18_IIS, "URL demandée non exécutable dans ce pool d’applications") \
    x(fr, sub_403_19_IIS, "Applications CGI non exécutables pour le client dans ce pool d’applications") \
    x(fr, sub_403_20_IIS, "Interdit : échec de l’authentification Passport") \
    x(fr, sub_403_21_IIS, "Interdit : accès au code source refusé") \
    x(fr, sub_403_22_IIS, "Interdit : profondeur infinie refusée") \
    x(fr, sub_403_501_IIS, "Interdit : limite de requêtes simultanées atteinte") \
    x(fr, sub_403_502_IIS, "Interdit : limite de fréquence des requêtes atteinte") \
    x(fr, sub_403_503_IIS, "Interdit : adresse IP bloquée") \
    x(fr, sub_403_504_IIS, "Interdit : nom d’hôte bloqué") \
    x(fr, sub_404_0_IIS, "Introuvable") \
    x(fr, sub_404_1_IIS, "Site introuvable") \
    x(fr, sub_404_2_IIS, "Bloqué par une restriction ISAPI ou CGI") \
    x(fr, sub_404_3_IIS, "Bloqué par une restriction de type MIME") \
    x(fr, sub_404_4_IIS, "Aucun gestionnaire configuré") \
    x(fr, sub_404_5_IIS, "Refusé par la configuration du filtrage des requêtes") \
    x(fr, sub_404_6_IIS, "Verbe HTTP refusé") \
    x(fr, sub_404_7_IIS, "Extension de fichier refusée") \
    x(fr, sub_404_8_IIS, "Espace de noms masqué") \
    x(fr, sub_404_9_IIS, "Fichier marqué comme masqué") \
    x(fr, sub_404_10_IIS, "En-tête de la requête trop long") \
    x(fr, sub_404_11_IIS, "Séquence de double échappement dans la requête") \
    x(fr, sub_404_12_IIS, "Caractères non ASCII dans la requête") \
    x(fr, sub_404_13_IIS, "Longueur du contenu trop grande") \
    x(fr, sub_404_14_IIS, "URL de la requête trop longue") \
    x(fr, sub_404_15_IIS, "Chaîne de requête trop longue") \
    x(fr, sub_404_16_IIS, "Requête WebDAV envoyée au gestionnaire de fichiers statiques") \
    x(fr, sub_404_17_IIS, "Contenu dynamique associé au gestionnaire de fichiers statiques") \
    x(fr, sub_404_18_IIS, "Séquence refusée dans la chaîne de requête") \
    x(fr, sub_404_19_IIS, "Refusé par une règle de filtrage") \
    x(fr, sub_404_20_IIS, "Trop de segments dans l’URL") \
    x(fr, sub_404_21_IIS, "PHP n’est pas installé") \
    x(fr, sub_404_22_IIS, "ASP.NET n’est pas installé") \
    x(fr, sub_404_23_IIS, "ASP.NET Web Pages n’est pas installé") \
    x(fr, sub_404_501_IIS, "Introuvable : limite de requêtes simultanées atteinte") \
    x(fr, sub_404_502_IIS, "Introuvable : limite de fréquence des requêtes atteinte") \
    x(fr, sub_404_503_IIS, "Introuvable : adresse IP bloquée") \
    x(fr, sub_404_504_IIS, "Introuvable : nom d’hôte bloqué") \
    x(fr, sub_405_0_IIS, "Méthode non autorisée") \
    x(fr, sub_406_0_IIS, "Aucune version acceptable") \
    x(fr, sub_408_0_IIS, "Délai d’attente de la requête dépassé") \
    x(fr, sub_412_0_IIS, "Condition préalable non remplie") \
    x(fr, sub_413_0_IIS, "Contenu de la requête trop volumineux") \
    x(fr, sub_413_1_IIS, "Longueur du contenu trop grande") \

#endif
