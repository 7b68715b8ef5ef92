/* http4xx_text_fr.h - the texts of http4xx_text.h in français (fr).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_FR_H_
#define HTTP4XX_TEXT_FR_H_

#define HTTP4XX_TEXT_FR_(X) \
    X(fr, TAG, "fr") \
    X(fr, LANGUAGE, "français") \
    X(fr, DIRECTION, "ltr") \
    X(fr, OFFICIAL, "officiel") \
    X(fr, UNOFFICIAL_BEFORE, "non officiel (") \
    X(fr, UNOFFICIAL_AFTER, ")") \
    X(fr, SUBSTATUS, "codes de sous-état") \
    X(fr, TITLE, "Erreurs du client") \
    X(fr, SENTENCE, "Les codes de 400 à 499 indiquent que, pour le serveur, l’erreur vient du client, que ce soit dans l’adresse, dans le contenu ou dans ce qu’il a le droit de faire.") \
    X(fr, BAD_REQUEST_TITLE, "Requête incorrecte") \
    X(fr, BAD_REQUEST_SENTENCE, "Le serveur n’a pas compris la requête, car elle est mal formée ou incomplète.") \
    X(fr, UNAUTHORIZED_TITLE, "Authentification requise") \
    X(fr, UNAUTHORIZED_SENTENCE, "Vous devez vous authentifier, par exemple avec un nom d’utilisateur et un mot de passe valides, pour accéder à ce contenu.") \
    X(fr, PAYMENT_REQUIRED_TITLE, "Paiement requis") \
    X(fr, PAYMENT_REQUIRED_SENTENCE, "Ce contenu est réservé aux personnes qui ont payé pour y accéder.") \
    X(fr, FORBIDDEN_TITLE, "Accès refusé") \
    X(fr, FORBIDDEN_SENTENCE, "Le serveur a compris la requête, mais vous n’avez pas l’autorisation d’effectuer cette action ou de voir ce contenu.") \
    X(fr, NOT_FOUND_TITLE, "Introuvable") \
    X(fr, NOT_FOUND_SENTENCE, "Rien n’a été trouvé à cette adresse ; vérifiez qu’elle est correctement écrite ou cherchez à partir de la page d’accueil.") \
    X(fr, METHOD_NOT_ALLOWED_TITLE, "Méthode non autorisée") \
    X(fr, METHOD_NOT_ALLOWED_SENTENCE, "La ressource existe, mais elle ne peut pas être utilisée de la manière demandée.") \
    X(fr, NOT_ACCEPTABLE_TITLE, "Aucune version acceptable") \
    X(fr, NOT_ACCEPTABLE_SENTENCE, "La ressource n’existe dans aucun format ni aucune langue que votre programme accepte.") \
    X(fr, PROXY_AUTHENTICATION_REQUIRED_TITLE, "Authentification requise par le proxy") \
    X(fr, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "Vous devez vous authentifier auprès du serveur proxy pour qu’il laisse passer la requête.") \
    X(fr, REQUEST_TIMEOUT_TITLE, "Délai d’attente dépassé") \
    X(fr, REQUEST_TIMEOUT_SENTENCE, "Le serveur a cessé d’attendre la requête, qui mettait trop de temps à lui parvenir ; vous pouvez l’envoyer de nouveau.") \
    X(fr, CONFLICT_TITLE, "Conflit") \
    X(fr, CONFLICT_SENTENCE, "La requête est incompatible avec l’état actuel de la ressource ; récupérez la version la plus récente, puis réessayez.") \
    X(fr, GONE_TITLE, "Contenu supprimé définitivement") \
    X(fr, GONE_SENTENCE, "Ce qui se trouvait ici a été supprimé définitivement ; il convient de retirer les liens vers cette adresse.") \
    X(fr, LENGTH_REQUIRED_TITLE, "Longueur requise") \
    X(fr, LENGTH_REQUIRED_SENTENCE, "Le serveur n’accepte la requête que si elle indique la longueur de son contenu.") \
    X(fr, PRECONDITION_FAILED_TITLE, "Condition préalable non remplie") \
    X(fr, PRECONDITION_FAILED_SENTENCE, "Une condition posée par la requête n’est pas remplie, par exemple parce que la ressource a changé entre-temps.") \
    X(fr, CONTENT_TOO_LARGE_TITLE, "Contenu trop volumineux") \
    X(fr, CONTENT_TOO_LARGE_SENTENCE, "Les données envoyées sont plus volumineuses que ce que le serveur accepte ; réessayez avec un contenu plus léger.") \
    X(fr, URI_TOO_LONG_TITLE, "Adresse trop longue") \
    X(fr, URI_TOO_LONG_SENTENCE, "L’adresse de la requête est plus longue que ce que le serveur accepte.") \
    X(fr, UNSUPPORTED_MEDIA_TYPE_TITLE, "Type de média non pris en charge") \
    X(fr, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "Le serveur ne prend pas en charge le format des données envoyées.") \
    X(fr, RANGE_NOT_SATISFIABLE_TITLE, "Plage non disponible") \
    X(fr, RANGE_NOT_SATISFIABLE_SENTENCE, "La partie demandée de la ressource n’existe pas ; elle se situe peut-être au-delà de la fin.") \
    X(fr, EXPECTATION_FAILED_TITLE, "Attente impossible à satisfaire") \
    X(fr, EXPECTATION_FAILED_SENTENCE, "Le serveur ne peut pas faire ce que la requête dit attendre de lui.") \
    X(fr, IM_A_TEAPOT_TITLE, "Je suis une théière") \
    X(fr, IM_A_TEAPOT_SENTENCE, "Le serveur refuse de faire du café, car c’est une théière, petite, ventrue et bien décidée à le rester.") \
    X(fr, MISDIRECTED_REQUEST_TITLE, "Requête envoyée au mauvais serveur") \
    X(fr, MISDIRECTED_REQUEST_SENTENCE, "La requête est arrivée à un serveur qui ne gère pas cette adresse ; réessayez avec une nouvelle connexion.") \
    X(fr, UNPROCESSABLE_CONTENT_TITLE, "Contenu impossible à traiter") \
    X(fr, UNPROCESSABLE_CONTENT_SENTENCE, "Le serveur a compris le format des données envoyées, mais certaines d’entre elles ne sont pas valides.") \
    X(fr, LOCKED_TITLE, "Ressource verrouillée") \
    X(fr, LOCKED_SENTENCE, "La ressource est verrouillée et doit être déverrouillée avant de pouvoir être modifiée.") \
    X(fr, FAILED_DEPENDENCY_TITLE, "Échec d’une dépendance") \
    X(fr, FAILED_DEPENDENCY_SENTENCE, "La requête n’a pas pu être exécutée, car une autre requête dont elle dépend a échoué.") \
    X(fr, TOO_EARLY_TITLE, "Trop tôt") \
    X(fr, TOO_EARLY_SENTENCE, "Le serveur refuse de traiter une requête qui pourrait être la répétition d’une autre ; votre programme devrait l’envoyer de nouveau une fois la connexion sécurisée.") \
    X(fr, UPGRADE_REQUIRED_TITLE, "Changement de protocole requis") \
    X(fr, UPGRADE_REQUIRED_SENTENCE, "Le serveur ne répond à cette requête qu’au moyen d’un autre protocole, auquel votre programme doit passer.") \
    X(fr, PRECONDITION_REQUIRED_TITLE, "Condition préalable requise") \
    X(fr, PRECONDITION_REQUIRED_SENTENCE, "Le serveur exige que la requête indique sur quelle version elle porte, afin que personne n’écrase les modifications des autres.") \
    X(fr, TOO_MANY_REQUESTS_TITLE, "Trop de requêtes") \
    X(fr, TOO_MANY_REQUESTS_SENTENCE, "Vous avez envoyé trop de requêtes en peu de temps ; patientez un peu avant de réessayer.") \
    X(fr, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "Champs d’en-tête trop volumineux") \
    X(fr, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "Les champs d’en-tête de la requête sont trop volumineux ; supprimer les cookies de ce site peut aider.") \
    X(fr, IIS_LOGIN_TIMEOUT_TITLE, "Session expirée") \
    X(fr, IIS_LOGIN_TIMEOUT_SENTENCE, "Votre session a été fermée après une trop longue période d’inactivité ; authentifiez-vous de nouveau.") \
    X(fr, NGINX_NO_RESPONSE_TITLE, "Connexion fermée sans réponse") \
    X(fr, NGINX_NO_RESPONSE_SENTENCE, "Le serveur a fermé la connexion sans répondre, comme il le fait pour écarter les requêtes indésirables.") \
    X(fr, IIS_RETRY_WITH_TITLE, "Réessayer avec plus d’informations") \
    X(fr, IIS_RETRY_WITH_SENTENCE, "Le serveur a besoin de plus d’informations pour exécuter la requête ; ajoutez-les et réessayez.") \
    X(fr, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "Indisponible pour des raisons légales") \
    X(fr, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "En raison d’une exigence légale, le serveur n’a pas le droit d’afficher ce contenu.") \
    X(fr, IIS_REDIRECT_TITLE, "Utiliser un autre serveur") \
    X(fr, IIS_REDIRECT_SENTENCE, "Votre boîte aux lettres se trouve sur un autre serveur, ou un autre serveur y donne un meilleur accès ; votre programme devrait utiliser ce serveur.") \
    X(fr, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "En-tête de la requête trop volumineux") \
    X(fr, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "Une ligne de l’en-tête de la requête, ou l’en-tête dans son ensemble, dépasse la taille que le serveur accepte ; supprimer des cookies peut aider.") \
    X(fr, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "Erreur de certificat client") \
    X(fr, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "Le certificat présenté par votre programme n’est pas valide.") \
    X(fr, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "Certificat client requis") \
    X(fr, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "Le serveur exige un certificat client, mais votre programme n’en a présenté aucun.") \
    X(fr, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "Requête HTTP envoyée à un port HTTPS") \
    X(fr, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "La requête est arrivée en clair sur un port réservé aux connexions chiffrées ; utilisez une adresse qui commence par https.") \
    X(fr, NGINX_INVALID_HOST_TITLE, "Nom d’hôte non valide") \
    X(fr, NGINX_INVALID_HOST_SENTENCE, "Le nom d’hôte indiqué dans la requête n’est pas valide ; vérifiez que l’adresse est correctement écrite.") \
    X(fr, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "Connexion fermée par le client") \
    X(fr, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "Le client a fermé la connexion avant que le serveur ait répondu.") \
    X(fr, SUB_400_1_IIS, "En-tête Destination non valide") \
    X(fr, SUB_400_2_IIS, "En-tête Depth non valide") \
    X(fr, SUB_400_3_IIS, "En-tête If non valide") \
    X(fr, SUB_400_4_IIS, "En-tête Overwrite non valide") \
    X(fr, SUB_400_5_IIS, "En-tête Translate non valide") \
    X(fr, SUB_400_6_IIS, "Contenu de la requête non valide") \
    X(fr, SUB_400_7_IIS, "Longueur du contenu non valide") \
    X(fr, SUB_400_8_IIS, "Délai d’expiration non valide") \
    X(fr, SUB_400_9_IIS, "Jeton de verrou non valide") \
    X(fr, SUB_400_10_IIS, "En-tête X-Forwarded-For (XFF) non valide") \
    X(fr, SUB_400_11_IIS, "Requête WebSocket non valide") \
    X(fr, SUB_400_601_IIS, "Requête incorrecte du client (ARR)") \
    X(fr, SUB_400_602_IIS, "Format d’heure non valide (ARR)") \
    X(fr, SUB_400_603_IIS, "Plage impossible à analyser (ARR)") \
    X(fr, SUB_400_604_IIS, "Client déconnecté (ARR)") \
    X(fr, SUB_400_605_IIS, "Nombre maximal de transferts atteint (ARR)") \
    X(fr, SUB_400_606_IIS, "Erreur de fin d’opération asynchrone (ARR)") \
    X(fr, SUB_401_1_IIS, "Échec de l’authentification") \
    X(fr, SUB_401_2_IIS, "Échec de l’authentification dû à la configuration du serveur") \
    X(fr, SUB_401_3_IIS, "Non autorisé par la liste de contrôle d’accès (ACL) de la ressource") \
    X(fr, SUB_401_4_IIS, "Autorisation refusée par un filtre") \
    X(fr, SUB_401_5_IIS, "Autorisation refusée par une application ISAPI ou CGI") \
    X(fr, SUB_401_7_IIS, "Accès refusé par la stratégie d’autorisation d’URL du serveur web") \
    X(fr, SUB_401_501_IIS, "Accès refusé : limite de requêtes simultanées atteinte") \
    X(fr, SUB_401_502_IIS, "Accès refusé : limite de fréquence des requêtes atteinte") \
    X(fr, SUB_401_503_IIS, "Accès refusé : adresse IP bloquée") \
    X(fr, SUB_401_504_IIS, "Accès refusé : nom d’hôte bloqué") \
    X(fr, SUB_403_1_IIS, "Accès en exécution interdit") \
    X(fr, SUB_403_2_IIS, "Accès en lecture interdit") \
    X(fr, SUB_403_3_IIS, "Accès en écriture interdit") \
    X(fr, SUB_403_4_IIS, "SSL requis") \
    X(fr, SUB_403_5_IIS, "SSL 128 bits requis") \
    X(fr, SUB_403_6_IIS, "Adresse IP rejetée") \
    X(fr, SUB_403_7_IIS, "Certificat client requis") \
    X(fr, SUB_403_8_IIS, "Accès au site refusé") \
    X(fr, SUB_403_9_IIS, "Trop de connexions simultanées") \
    X(fr, SUB_403_10_IIS, "Interdit : accès en exécution refusé") \
    X(fr, SUB_403_11_IIS, "Interdit : mot de passe modifié") \
    X(fr, SUB_403_12_IIS, "Accès refusé par le mappage de certificats") \
    X(fr, SUB_403_13_IIS, "Certificat client révoqué") \
    X(fr, SUB_403_14_IIS, "Affichage du contenu du répertoire refusé") \
    X(fr, SUB_403_15_IIS, "Nombre de licences d’accès client dépassé") \
    X(fr, SUB_403_16_IIS, "Certificat client non fiable ou non valide") \
    X(fr, SUB_403_17_IIS, "Certificat client expiré ou pas encore valide") \
    X(fr, SUB_403_18_IIS, "URL demandée non exécutable dans ce pool d’applications") \
    X(fr, SUB_403_19_IIS, "Applications CGI non exécutables pour le client dans ce pool d’applications") \
    X(fr, SUB_403_20_IIS, "Interdit : échec de l’authentification Passport") \
    X(fr, SUB_403_21_IIS, "Interdit : accès au code source refusé") \
    X(fr, SUB_403_22_IIS, "Interdit : profondeur infinie refusée") \
    X(fr, SUB_403_501_IIS, "Interdit : limite de requêtes simultanées atteinte") \
    X(fr, SUB_403_502_IIS, "Interdit : limite de fréquence des requêtes atteinte") \
    X(fr, SUB_403_503_IIS, "Interdit : adresse IP bloquée") \
    X(fr, SUB_403_504_IIS, "Interdit : nom d’hôte bloqué") \
    X(fr, SUB_404_0_IIS, "Introuvable") \
    X(fr, SUB_404_1_IIS, "Site introuvable") \
    X(fr, SUB_404_2_IIS, "Bloqué par une restriction ISAPI ou CGI") \
    X(fr, SUB_404_3_IIS, "Bloqué par une restriction de type MIME") \
    X(fr, SUB_404_4_IIS, "Aucun gestionnaire configuré") \
    X(fr, SUB_404_5_IIS, "Refusé par la configuration du filtrage des requêtes") \
    X(fr, SUB_404_6_IIS, "Verbe HTTP refusé") \
    X(fr, SUB_404_7_IIS, "Extension de fichier refusée") \
    X(fr, SUB_404_8_IIS, "Espace de noms masqué") \
    X(fr, SUB_404_9_IIS, "Fichier marqué comme masqué") \
    X(fr, SUB_404_10_IIS, "En-tête de la requête trop long") \
    X(fr, SUB_404_11_IIS, "Séquence de double échappement dans la requête") \
    X(fr, SUB_404_12_IIS, "Caractères non ASCII dans la requête") \
    X(fr, SUB_404_13_IIS, "Longueur du contenu trop grande") \
    X(fr, SUB_404_14_IIS, "URL de la requête trop longue") \
    X(fr, SUB_404_15_IIS, "Chaîne de requête trop longue") \
    X(fr, SUB_404_16_IIS, "Requête WebDAV envoyée au gestionnaire de fichiers statiques") \
    X(fr, SUB_404_17_IIS, "Contenu dynamique associé au gestionnaire de fichiers statiques") \
    X(fr, SUB_404_18_IIS, "Séquence refusée dans la chaîne de requête") \
    X(fr, SUB_404_19_IIS, "Refusé par une règle de filtrage") \
    X(fr, SUB_404_20_IIS, "Trop de segments dans l’URL") \
    X(fr, SUB_404_21_IIS, "PHP n’est pas installé") \
    X(fr, SUB_404_22_IIS, "ASP.NET n’est pas installé") \
    X(fr, SUB_404_23_IIS, "ASP.NET Web Pages n’est pas installé") \
    X(fr, SUB_404_501_IIS, "Introuvable : limite de requêtes simultanées atteinte") \
    X(fr, SUB_404_502_IIS, "Introuvable : limite de fréquence des requêtes atteinte") \
    X(fr, SUB_404_503_IIS, "Introuvable : adresse IP bloquée") \
    X(fr, SUB_404_504_IIS, "Introuvable : nom d’hôte bloqué") \
    X(fr, SUB_405_0_IIS, "Méthode non autorisée") \
    X(fr, SUB_406_0_IIS, "Aucune version acceptable") \
    X(fr, SUB_408_0_IIS, "Délai d’attente de la requête dépassé") \
    X(fr, SUB_412_0_IIS, "Condition préalable non remplie") \
    X(fr, SUB_413_0_IIS, "Contenu de la requête trop volumineux") \
    X(fr, SUB_413_1_IIS, "Longueur du contenu trop grande") \

#endif
