/* http4xx_text_pt.h - the texts of http4xx_text.h in português (pt).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:38e62cce51354306
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_PT_H_
#define HTTP4XX_TEXT_PT_H_

#define HTTP4XX_TEXT_PT_(x) \
    x(pt, tag, "pt") \
    x(pt, language, "português") \
    x(pt, direction, "ltr") \
    x(pt, official, "oficial") \
    x(pt, unofficial_before, "não oficial (") \
    x(pt, unofficial_after, ")") \
    x(pt, substatus, "códigos de subestado") \
    x(pt, title, "Erros do cliente") \
    x(pt, sentence, "Os códigos de 400 a 499 indicam que, para o servidor, o erro está do lado do cliente: no endereço, no conteúdo ou no que lhe é permitido fazer.") \
    x(pt, BAD_REQUEST_title, "Pedido inválido") \
    x(pt, BAD_REQUEST_sentence, "O servidor não compreendeu o pedido porque este estava mal formado ou incompleto.") \
    x(pt, UNAUTHORIZED_title, "Sessão não iniciada") \
    x(pt, UNAUTHORIZED_sentence, "Para ver este conteúdo, tem de iniciar sessão, por exemplo com um nome de utilizador e uma palavra-passe válidos.") \
    x(pt, PAYMENT_REQUIRED_title, "Pagamento necessário") \
    x(pt, PAYMENT_REQUIRED_sentence, "Este conteúdo só está disponível para quem pagou por ele.") \
    x(pt, FORBIDDEN_title, "Acesso negado") \
    x(pt, FORBIDDEN_sentence, "Não tem permissão para fazer ou ver o que pediu, embora o servidor tenha compreendido o pedido.") \
    x(pt, NOT_FOUND_title, "Não encontrado") \
    x(pt, NOT_FOUND_sentence, "Não foi encontrado nada neste endereço; verifique se está bem escrito ou procure o que pretende a partir da página inicial.") \
    x(pt, METHOD_NOT_ALLOWED_title, "Método não permitido") \
    x(pt, METHOD_NOT_ALLOWED_sentence, "O recurso existe, mas não pode ser utilizado da forma que foi pedida.") \
    x(pt, NOT_ACCEPTABLE_title, "Nenhuma versão aceitável") \
    x(pt, NOT_ACCEPTABLE_sentence, "O recurso não está disponível em nenhum formato ou idioma que o seu programa aceite.") \
    x(pt, PROXY_AUTHENTICATION_REQUIRED_title, "É necessário iniciar sessão no proxy") \
    x(pt, PROXY_AUTHENTICATION_REQUIRED_sentence, "Tem de iniciar sessão no servidor proxy para que o pedido possa passar por ele.") \
    x(pt, REQUEST_TIMEOUT_title, "Tempo de espera esgotado") \
    x(pt, REQUEST_TIMEOUT_sentence, "O servidor deixou de esperar porque o pedido demorou demasiado tempo a chegar; pode enviá-lo novamente.") \
    x(pt, CONFLICT_title, "Conflito") \
    x(pt, CONFLICT_sentence, "O pedido entra em conflito com o estado atual do recurso; obtenha a versão mais recente e tente novamente.") \
    x(pt, GONE_title, "Removido definitivamente") \
    x(pt, GONE_sentence, "O que estava aqui foi removido de forma permanente, pelo que as hiperligações para este endereço devem ser eliminadas.") \
    x(pt, LENGTH_REQUIRED_title, "É necessário indicar o comprimento do conteúdo") \
    x(pt, LENGTH_REQUIRED_sentence, "Antes de aceitar o pedido, o servidor exige que seja indicado o comprimento do respetivo conteúdo.") \
    x(pt, PRECONDITION_FAILED_title, "Pré-condição não cumprida") \
    x(pt, PRECONDITION_FAILED_sentence, "Uma condição definida no pedido não se verificou, por exemplo porque o recurso foi entretanto alterado.") \
    x(pt, CONTENT_TOO_LARGE_title, "Conteúdo demasiado grande") \
    x(pt, CONTENT_TOO_LARGE_sentence, "O que foi enviado é maior do que o servidor aceita; tente com algo mais pequeno.") \
    x(pt, URI_TOO_LONG_title, "Endereço demasiado longo") \
    x(pt, URI_TOO_LONG_sentence, "O endereço do pedido é mais longo do que o servidor está disposto a ler.") \
    x(pt, UNSUPPORTED_MEDIA_TYPE_title, "Tipo de conteúdo não suportado") \
    x(pt, UNSUPPORTED_MEDIA_TYPE_sentence, "O servidor não suporta o formato do que foi enviado.") \
    x(pt, RANGE_NOT_SATISFIABLE_title, "Intervalo não disponível") \
    x(pt, RANGE_NOT_SATISFIABLE_sentence, "A parte do recurso que foi pedida não existe; é possível que fique para lá do fim.") \
    x(pt, EXPECTATION_FAILED_title, "Expectativa não satisfeita") \
    x(pt, EXPECTATION_FAILED_sentence, "O servidor não pode fazer o que, segundo o pedido, se esperava dele.") \
    x(pt, IM_A_TEAPOT_title, "Sou um bule de chá") \
    x(pt, IM_A_TEAPOT_sentence, "O servidor recusa-se a fazer café, porque é um bule de chá: baixinho, bojudo e com muito orgulho.") \
    x(pt, MISDIRECTED_REQUEST_title, "Servidor errado") \
    x(pt, MISDIRECTED_REQUEST_sentence, "O pedido chegou a um servidor que não responde por este endereço; tente novamente através de uma nova ligação.") \
    x(pt, UNPROCESSABLE_CONTENT_title, "Não é possível processar o conteúdo") \
    x(pt, UNPROCESSABLE_CONTENT_sentence, "O servidor compreendeu o formato do que foi enviado, mas há dados que não são válidos.") \
    x(pt, LOCKED_title, "Recurso bloqueado") \
    x(pt, LOCKED_sentence, "O recurso está bloqueado e tem de ser desbloqueado antes de poder ser alterado.") \
    x(pt, FAILED_DEPENDENCY_title, "Falha numa dependência") \
    x(pt, FAILED_DEPENDENCY_sentence, "O pedido não pôde ser executado porque falhou outro do qual depende.") \
    x(pt, TOO_EARLY_title, "Demasiado cedo") \
    x(pt, TOO_EARLY_sentence, "O servidor não quer processar um pedido que pode ser uma repetição; o seu programa deve enviá-lo novamente quando a ligação for segura.") \
    x(pt, UPGRADE_REQUIRED_title, "É necessário mudar de protocolo") \
    x(pt, UPGRADE_REQUIRED_sentence, "O servidor só responde a este pedido através de outro protocolo, para o qual o seu programa tem de mudar.") \
    x(pt, PRECONDITION_REQUIRED_title, "É necessária uma pré-condição") \
    x(pt, PRECONDITION_REQUIRED_sentence, "O servidor exige que o pedido indique a que versão se refere, para que ninguém substitua as alterações feitas por outros.") \
    x(pt, TOO_MANY_REQUESTS_title, "Demasiados pedidos") \
    x(pt, TOO_MANY_REQUESTS_sentence, "Enviou demasiados pedidos em pouco tempo; aguarde um pouco antes de tentar novamente.") \
    x(pt, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "Campos de cabeçalho demasiado grandes") \
    x(pt, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "Os campos de cabeçalho do pedido são demasiado grandes; eliminar os cookies deste site pode ajudar.") \
    x(pt, IIS_LOGIN_TIMEOUT_title, "Sessão expirada") \
    x(pt, IIS_LOGIN_TIMEOUT_sentence, "A sua sessão foi terminada após demasiado tempo de inatividade; volte a iniciar sessão.") \
    x(pt, NGINX_NO_RESPONSE_title, "Ligação fechada sem resposta") \
    x(pt, NGINX_NO_RESPONSE_sentence, "O servidor fechou a ligação sem responder, como faz para rejeitar pedidos indesejados.") \
    x(pt, IIS_RETRY_WITH_title, "Tente novamente com mais informações") \
    x(pt, IIS_RETRY_WITH_sentence, "O servidor precisa de mais informações para executar o pedido; adicione-as e tente novamente.") \
    x(pt, UNAVAILABLE_FOR_LEGAL_REASONS_title, "Indisponível por motivos legais") \
    x(pt, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "O servidor não está autorizado a mostrar este conteúdo devido a uma imposição legal.") \
    x(pt, IIS_REDIRECT_title, "Utilize outro servidor") \
    x(pt, IIS_REDIRECT_sentence, "A sua caixa de correio está noutro servidor, ou acede-se melhor a ela através de outro; o seu programa deve utilizar esse outro servidor.") \
    x(pt, NGINX_REQUEST_HEADER_TOO_LARGE_title, "Cabeçalho do pedido demasiado grande") \
    x(pt, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "Uma linha do cabeçalho do pedido, ou todo o cabeçalho, é maior do que o servidor aceita; eliminar os cookies pode ajudar.") \
    x(pt, NGINX_SSL_CERTIFICATE_ERROR_title, "Erro no certificado de cliente") \
    x(pt, NGINX_SSL_CERTIFICATE_ERROR_sentence, "O certificado apresentado pelo seu programa não é válido.") \
    x(pt, NGINX_SSL_CERTIFICATE_REQUIRED_title, "É necessário um certificado de cliente") \
    x(pt, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "O servidor exige um certificado de cliente, mas o seu programa não apresentou nenhum.") \
    x(pt, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "HTTP enviado para uma porta HTTPS") \
    x(pt, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "O pedido chegou sem encriptação a uma porta destinada a ligações encriptadas; utilize um endereço que comece por https.") \
    x(pt, NGINX_INVALID_HOST_title, "Nome de anfitrião inválido") \
    x(pt, NGINX_INVALID_HOST_sentence, "O nome de anfitrião no pedido não é válido; verifique se o endereço está bem escrito.") \
    x(pt, NGINX_CLIENT_CLOSED_REQUEST_title, "O cliente fechou a ligação") \
    x(pt, NGINX_CLIENT_CLOSED_REQUEST_sentence, "O cliente fechou a ligação antes de o servidor responder.") \

#endif
