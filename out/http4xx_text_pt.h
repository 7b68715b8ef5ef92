/* http4xx_text_pt.h - the texts of http4xx_text.h in português (pt).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_PT_H_
#define HTTP4XX_TEXT_PT_H_

#define HTTP4XX_TEXT_PT_(X) \
    X(pt, TAG, "pt") \
    X(pt, LANGUAGE, "português") \
    X(pt, DIRECTION, "ltr") \
    X(pt, OFFICIAL, "oficial") \
    X(pt, UNOFFICIAL_BEFORE, "não oficial (") \
    X(pt, UNOFFICIAL_AFTER, ")") \
    X(pt, SUBSTATUS, "códigos de subestado") \
    X(pt, TITLE, "Erros do cliente") \
    X(pt, SENTENCE, "Os códigos de 400 a 499 indicam que, para o servidor, o erro está do lado do cliente: no endereço, no conteúdo ou no que lhe é permitido fazer.") \
    X(pt, BAD_REQUEST_TITLE, "Pedido inválido") \
    X(pt, BAD_REQUEST_SENTENCE, "O servidor não compreendeu o pedido porque este estava mal formado ou incompleto.") \
    X(pt, UNAUTHORIZED_TITLE, "Sessão não iniciada") \
    X(pt, UNAUTHORIZED_SENTENCE, "Para ver este conteúdo, tem de iniciar sessão, por exemplo com um nome de utilizador e uma palavra-passe válidos.") \
    X(pt, PAYMENT_REQUIRED_TITLE, "Pagamento necessário") \
    X(pt, PAYMENT_REQUIRED_SENTENCE, "Este conteúdo só está disponível para quem pagou por ele.") \
    X(pt, FORBIDDEN_TITLE, "Acesso negado") \
    X(pt, FORBIDDEN_SENTENCE, "Não tem permissão para fazer ou ver o que pediu, embora o servidor tenha compreendido o pedido.") \
    X(pt, NOT_FOUND_TITLE, "Não encontrado") \
    X(pt, NOT_FOUND_SENTENCE, "Não foi encontrado nada neste endereço; verifique se está bem escrito ou procure o que pretende a partir da página inicial.") \
    X(pt, METHOD_NOT_ALLOWED_TITLE, "Método não permitido") \
    X(pt, METHOD_NOT_ALLOWED_SENTENCE, "O recurso existe, mas não pode ser utilizado da forma que foi pedida.") \
    X(pt, NOT_ACCEPTABLE_TITLE, "Nenhuma versão aceitável") \
    X(pt, NOT_ACCEPTABLE_SENTENCE, "O recurso não está disponível em nenhum formato ou idioma que o seu programa aceite.") \
    X(pt, PROXY_AUTHENTICATION_REQUIRED_TITLE, "É necessário iniciar sessão no proxy") \
    X(pt, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "Tem de iniciar sessão no servidor proxy para que o pedido possa passar por ele.") \
    X(pt, REQUEST_TIMEOUT_TITLE, "Tempo de espera esgotado") \
    X(pt, REQUEST_TIMEOUT_SENTENCE, "O servidor deixou de esperar porque o pedido demorou demasiado tempo a chegar; pode enviá-lo novamente.") \
    X(pt, CONFLICT_TITLE, "Conflito") \
    X(pt, CONFLICT_SENTENCE, "O pedido entra em conflito com o estado atual do recurso; obtenha a versão mais recente e tente novamente.") \
    X(pt, GONE_TITLE, "Removido definitivamente") \
    X(pt, GONE_SENTENCE, "O que estava aqui foi removido de forma permanente, pelo que as hiperligações para este endereço devem ser eliminadas.") \
    X(pt, LENGTH_REQUIRED_TITLE, "É necessário indicar o comprimento do conteúdo") \
    X(pt, LENGTH_REQUIRED_SENTENCE, "Antes de aceitar o pedido, o servidor exige que seja indicado o comprimento do respetivo conteúdo.") \
    X(pt, PRECONDITION_FAILED_TITLE, "Pré-condição não cumprida") \
    X(pt, PRECONDITION_FAILED_SENTENCE, "Uma condição definida no pedido não se verificou, por exemplo porque o recurso foi entretanto alterado.") \
    X(pt, CONTENT_TOO_LARGE_TITLE, "Conteúdo demasiado grande") \
    X(pt, CONTENT_TOO_LARGE_SENTENCE, "O que foi enviado é maior do que o servidor aceita; tente com algo mais pequeno.") \
    X(pt, URI_TOO_LONG_TITLE, "Endereço demasiado longo") \
    X(pt, URI_TOO_LONG_SENTENCE, "O endereço do pedido é mais longo do que o servidor está disposto a ler.") \
    X(pt, UNSUPPORTED_MEDIA_TYPE_TITLE, "Tipo de conteúdo não suportado") \
    X(pt, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "O servidor não suporta o formato do que foi enviado.") \
    X(pt, RANGE_NOT_SATISFIABLE_TITLE, "Intervalo não disponível") \
    X(pt, RANGE_NOT_SATISFIABLE_SENTENCE, "A parte do recurso que foi pedida não existe; é possível que fique para lá do fim.") \
    X(pt, EXPECTATION_FAILED_TITLE, "Expectativa não satisfeita") \
    X(pt, EXPECTATION_FAILED_SENTENCE, "O servidor não pode fazer o que, segundo o pedido, se esperava dele.") \
    X(pt, IM_A_TEAPOT_TITLE, "Sou um bule de chá") \
    X(pt, IM_A_TEAPOT_SENTENCE, "O servidor recusa-se a fazer café, porque é um bule de chá: baixinho, bojudo e com muito orgulho.") \
    X(pt, MISDIRECTED_REQUEST_TITLE, "Servidor errado") \
    X(pt, MISDIRECTED_REQUEST_SENTENCE, "O pedido chegou a um servidor que não responde por este endereço; tente novamente através de uma nova ligação.") \
    X(pt, UNPROCESSABLE_CONTENT_TITLE, "Não é possível processar o conteúdo") \
    X(pt, UNPROCESSABLE_CONTENT_SENTENCE, "O servidor compreendeu o formato do que foi enviado, mas há dados que não são válidos.") \
    X(pt, LOCKED_TITLE, "Recurso bloqueado") \
    X(pt, LOCKED_SENTENCE, "O recurso está bloqueado e tem de ser desbloqueado antes de poder ser alterado.") \
    X(pt, FAILED_DEPENDENCY_TITLE, "Falha numa dependência") \
    X(pt, FAILED_DEPENDENCY_SENTENCE, "O pedido não pôde ser executado porque falhou outro do qual depende.") \
    X(pt, TOO_EARLY_TITLE, "Demasiado cedo") \
    X(pt, TOO_EARLY_SENTENCE, "O servidor não quer processar um pedido que pode ser uma repetição; o seu programa deve enviá-lo novamente quando a ligação for segura.") \
    X(pt, UPGRADE_REQUIRED_TITLE, "É necessário mudar de protocolo") \
    X(pt, UPGRADE_REQUIRED_SENTENCE, "O servidor só responde a este pedido através de outro protocolo, para o qual o seu programa tem de mudar.") \
    X(pt, PRECONDITION_REQUIRED_TITLE, "É necessária uma pré-condição") \
    X(pt, PRECONDITION_REQUIRED_SENTENCE, "O servidor exige que o pedido indique a que versão se refere, para que ninguém substitua as alterações feitas por outros.") \
    X(pt, TOO_MANY_REQUESTS_TITLE, "Demasiados pedidos") \
    X(pt, TOO_MANY_REQUESTS_SENTENCE, "Enviou demasiados pedidos em pouco tempo; aguarde um pouco antes de tentar novamente.") \
    X(pt, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "Campos de cabeçalho demasiado grandes") \
    X(pt, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "Os campos de cabeçalho do pedido são demasiado grandes; eliminar os cookies deste site pode ajudar.") \
    X(pt, IIS_LOGIN_TIMEOUT_TITLE, "Sessão expirada") \
    X(pt, IIS_LOGIN_TIMEOUT_SENTENCE, "A sua sessão foi terminada após demasiado tempo de inatividade; volte a iniciar sessão.") \
    X(pt, NGINX_NO_RESPONSE_TITLE, "Ligação fechada sem resposta") \
    X(pt, NGINX_NO_RESPONSE_SENTENCE, "O servidor fechou a ligação sem responder, como faz para rejeitar pedidos indesejados.") \
    X(pt, IIS_RETRY_WITH_TITLE, "Tente novamente com mais informações") \
    X(pt, IIS_RETRY_WITH_SENTENCE, "O servidor precisa de mais informações para executar o pedido; adicione-as e tente novamente.") \
    X(pt, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "Indisponível por motivos legais") \
    X(pt, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "O servidor não está autorizado a mostrar este conteúdo devido a uma imposição legal.") \
    X(pt, IIS_REDIRECT_TITLE, "Utilize outro servidor") \
    X(pt, IIS_REDIRECT_SENTENCE, "A sua caixa de correio está noutro servidor, ou acede-se melhor a ela através de outro; o seu programa deve utilizar esse outro servidor.") \
    X(pt, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "Cabeçalho do pedido demasiado grande") \
    X(pt, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "Uma linha do cabeçalho do pedido, ou todo o cabeçalho, é maior do que o servidor aceita; eliminar os cookies pode ajudar.") \
    X(pt, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "Erro no certificado de cliente") \
    X(pt, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "O certificado apresentado pelo seu programa não é válido.") \
    X(pt, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "É necessário um certificado de cliente") \
    X(pt, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "O servidor exige um certificado de cliente, mas o seu programa não apresentou nenhum.") \
    X(pt, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "HTTP enviado para uma porta HTTPS") \
    X(pt, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "O pedido chegou sem encriptação a uma porta destinada a ligações encriptadas; utilize um endereço que comece por https.") \
    X(pt, NGINX_INVALID_HOST_TITLE, "Nome de anfitrião inválido") \
    X(pt, NGINX_INVALID_HOST_SENTENCE, "O nome de anfitrião no pedido não é válido; verifique se o endereço está bem escrito.") \
    X(pt, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "O cliente fechou a ligação") \
    X(pt, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "O cliente fechou a ligação antes de o servidor responder.") \

#endif
