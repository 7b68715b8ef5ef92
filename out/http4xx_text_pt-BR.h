/* http4xx_text_pt-BR.h - the texts of http4xx_text.h in português (Brasil) (pt-BR).
 *
 *     X(locale, key, text)
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_PT_BR_H_
#define HTTP4XX_TEXT_PT_BR_H_

#define HTTP4XX_TEXT_PT_BR_(X) \
    X(pt_br, TAG, "pt-BR") \
    X(pt_br, LANGUAGE, "português (Brasil)") \
    X(pt_br, DIRECTION, "ltr") \
    X(pt_br, OFFICIAL, "oficial") \
    X(pt_br, UNOFFICIAL_BEFORE, "não oficial (") \
    X(pt_br, UNOFFICIAL_AFTER, ")") \
    X(pt_br, SUBSTATUS, "códigos de substatus") \
    X(pt_br, TITLE, "Erros do cliente") \
    X(pt_br, SENTENCE, "Os códigos de 400 a 499 indicam que, para o servidor, o erro está no lado do cliente: no endereço, no conteúdo ou no que lhe é permitido fazer.") \
    X(pt_br, BAD_REQUEST_TITLE, "Solicitação inválida") \
    X(pt_br, BAD_REQUEST_SENTENCE, "O servidor não entendeu a solicitação porque ela estava malformada ou incompleta.") \
    X(pt_br, UNAUTHORIZED_TITLE, "Login necessário") \
    X(pt_br, UNAUTHORIZED_SENTENCE, "Para ver este conteúdo, você precisa fazer login, por exemplo com um nome de usuário e uma senha válidos.") \
    X(pt_br, PAYMENT_REQUIRED_TITLE, "Pagamento necessário") \
    X(pt_br, PAYMENT_REQUIRED_SENTENCE, "Este conteúdo só está disponível para quem pagou por ele.") \
    X(pt_br, FORBIDDEN_TITLE, "Acesso negado") \
    X(pt_br, FORBIDDEN_SENTENCE, "O servidor entendeu a solicitação, mas você não tem permissão para fazer ou ver o que pediu.") \
    X(pt_br, NOT_FOUND_TITLE, "Não encontrado") \
    X(pt_br, NOT_FOUND_SENTENCE, "Nada foi encontrado neste endereço; verifique se ele está escrito corretamente ou procure o que deseja a partir da página inicial.") \
    X(pt_br, METHOD_NOT_ALLOWED_TITLE, "Método não permitido") \
    X(pt_br, METHOD_NOT_ALLOWED_SENTENCE, "O recurso existe, mas não pode ser usado da forma solicitada.") \
    X(pt_br, NOT_ACCEPTABLE_TITLE, "Nenhuma versão aceitável") \
    X(pt_br, NOT_ACCEPTABLE_SENTENCE, "O recurso não está disponível em nenhum formato ou idioma que o seu programa aceite.") \
    X(pt_br, PROXY_AUTHENTICATION_REQUIRED_TITLE, "É preciso fazer login no proxy") \
    X(pt_br, PROXY_AUTHENTICATION_REQUIRED_SENTENCE, "Você precisa fazer login no servidor proxy para que a solicitação possa passar por ele.") \
    X(pt_br, REQUEST_TIMEOUT_TITLE, "Tempo limite esgotado") \
    X(pt_br, REQUEST_TIMEOUT_SENTENCE, "O servidor parou de esperar porque a solicitação demorou demais para chegar; você pode enviá-la novamente.") \
    X(pt_br, CONFLICT_TITLE, "Conflito") \
    X(pt_br, CONFLICT_SENTENCE, "A solicitação entra em conflito com o estado atual do recurso; obtenha a versão mais recente e tente novamente.") \
    X(pt_br, GONE_TITLE, "Removido permanentemente") \
    X(pt_br, GONE_SENTENCE, "O que havia aqui foi removido definitivamente, por isso os links para este endereço devem ser excluídos.") \
    X(pt_br, LENGTH_REQUIRED_TITLE, "É preciso informar o tamanho do conteúdo") \
    X(pt_br, LENGTH_REQUIRED_SENTENCE, "O servidor exige que o tamanho do conteúdo da solicitação seja informado antes de aceitá-la.") \
    X(pt_br, PRECONDITION_FAILED_TITLE, "Pré-condição não atendida") \
    X(pt_br, PRECONDITION_FAILED_SENTENCE, "Uma condição definida na solicitação não foi atendida, por exemplo porque o recurso foi alterado nesse meio-tempo.") \
    X(pt_br, CONTENT_TOO_LARGE_TITLE, "Conteúdo grande demais") \
    X(pt_br, CONTENT_TOO_LARGE_SENTENCE, "O conteúdo enviado é maior do que o servidor aceita; tente com algo menor.") \
    X(pt_br, URI_TOO_LONG_TITLE, "Endereço longo demais") \
    X(pt_br, URI_TOO_LONG_SENTENCE, "O endereço da solicitação é mais longo do que o servidor está disposto a ler.") \
    X(pt_br, UNSUPPORTED_MEDIA_TYPE_TITLE, "Tipo de mídia não suportado") \
    X(pt_br, UNSUPPORTED_MEDIA_TYPE_SENTENCE, "O servidor não suporta o formato do conteúdo enviado.") \
    X(pt_br, RANGE_NOT_SATISFIABLE_TITLE, "Intervalo não disponível") \
    X(pt_br, RANGE_NOT_SATISFIABLE_SENTENCE, "A parte solicitada do recurso não existe; ela pode estar além do final.") \
    X(pt_br, EXPECTATION_FAILED_TITLE, "Expectativa não atendida") \
    X(pt_br, EXPECTATION_FAILED_SENTENCE, "O servidor não pode fazer o que, segundo a solicitação, se esperava dele.") \
    X(pt_br, IM_A_TEAPOT_TITLE, "Sou um bule de chá") \
    X(pt_br, IM_A_TEAPOT_SENTENCE, "O servidor se recusa a passar café porque é um bule de chá: baixinho, gordinho e com muito orgulho.") \
    X(pt_br, MISDIRECTED_REQUEST_TITLE, "Servidor errado") \
    X(pt_br, MISDIRECTED_REQUEST_SENTENCE, "A solicitação chegou a um servidor que não responde por este endereço; tente novamente com uma nova conexão.") \
    X(pt_br, UNPROCESSABLE_CONTENT_TITLE, "Não foi possível processar o conteúdo") \
    X(pt_br, UNPROCESSABLE_CONTENT_SENTENCE, "O servidor entendeu o formato do conteúdo enviado, mas algo nele não é válido.") \
    X(pt_br, LOCKED_TITLE, "Recurso bloqueado") \
    X(pt_br, LOCKED_SENTENCE, "O recurso está bloqueado e precisa ser desbloqueado antes de ser alterado.") \
    X(pt_br, FAILED_DEPENDENCY_TITLE, "Falha em uma dependência") \
    X(pt_br, FAILED_DEPENDENCY_SENTENCE, "A solicitação não pôde ser executada porque outra da qual ela depende falhou.") \
    X(pt_br, TOO_EARLY_TITLE, "Cedo demais") \
    X(pt_br, TOO_EARLY_SENTENCE, "O servidor não quer processar uma solicitação que pode ser uma repetição; o seu programa deve enviá-la novamente quando a conexão estiver segura.") \
    X(pt_br, UPGRADE_REQUIRED_TITLE, "É preciso mudar de protocolo") \
    X(pt_br, UPGRADE_REQUIRED_SENTENCE, "O servidor só responde a esta solicitação por outro protocolo, para o qual o seu programa precisa mudar.") \
    X(pt_br, PRECONDITION_REQUIRED_TITLE, "Pré-condição obrigatória") \
    X(pt_br, PRECONDITION_REQUIRED_SENTENCE, "O servidor exige que a solicitação informe a qual versão ela se refere, para que ninguém sobrescreva as alterações de outras pessoas.") \
    X(pt_br, TOO_MANY_REQUESTS_TITLE, "Solicitações demais") \
    X(pt_br, TOO_MANY_REQUESTS_SENTENCE, "Você enviou solicitações demais em pouco tempo; espere um pouco antes de tentar novamente.") \
    X(pt_br, REQUEST_HEADER_FIELDS_TOO_LARGE_TITLE, "Campos de cabeçalho grandes demais") \
    X(pt_br, REQUEST_HEADER_FIELDS_TOO_LARGE_SENTENCE, "Os campos de cabeçalho da solicitação são grandes demais; excluir os cookies deste site pode ajudar.") \
    X(pt_br, IIS_LOGIN_TIMEOUT_TITLE, "Sessão expirada") \
    X(pt_br, IIS_LOGIN_TIMEOUT_SENTENCE, "Sua sessão foi encerrada por inatividade prolongada; faça login novamente.") \
    X(pt_br, NGINX_NO_RESPONSE_TITLE, "Conexão encerrada sem resposta") \
    X(pt_br, NGINX_NO_RESPONSE_SENTENCE, "O servidor encerrou a conexão sem responder, como faz para recusar solicitações indesejadas.") \
    X(pt_br, IIS_RETRY_WITH_TITLE, "Tente novamente com mais informações") \
    X(pt_br, IIS_RETRY_WITH_SENTENCE, "O servidor precisa de mais informações para executar a solicitação; acrescente-as e tente novamente.") \
    X(pt_br, UNAVAILABLE_FOR_LEGAL_REASONS_TITLE, "Indisponível por motivos legais") \
    X(pt_br, UNAVAILABLE_FOR_LEGAL_REASONS_SENTENCE, "O servidor não tem permissão para mostrar este conteúdo devido a uma exigência legal.") \
    X(pt_br, IIS_REDIRECT_TITLE, "Use outro servidor") \
    X(pt_br, IIS_REDIRECT_SENTENCE, "Sua caixa de correio fica em outro servidor ou pode ser acessada melhor por meio de outro; o seu programa deve usar esse outro servidor.") \
    X(pt_br, NGINX_REQUEST_HEADER_TOO_LARGE_TITLE, "Cabeçalho da solicitação grande demais") \
    X(pt_br, NGINX_REQUEST_HEADER_TOO_LARGE_SENTENCE, "Uma linha do cabeçalho da solicitação, ou o cabeçalho inteiro, é maior do que o servidor aceita; excluir os cookies pode ajudar.") \
    X(pt_br, NGINX_SSL_CERTIFICATE_ERROR_TITLE, "Erro no certificado de cliente") \
    X(pt_br, NGINX_SSL_CERTIFICATE_ERROR_SENTENCE, "O certificado apresentado pelo seu programa não é válido.") \
    X(pt_br, NGINX_SSL_CERTIFICATE_REQUIRED_TITLE, "Certificado de cliente obrigatório") \
    X(pt_br, NGINX_SSL_CERTIFICATE_REQUIRED_SENTENCE, "O servidor exige um certificado de cliente, mas o seu programa não apresentou nenhum.") \
    X(pt_br, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_TITLE, "HTTP enviado a uma porta HTTPS") \
    X(pt_br, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_SENTENCE, "A solicitação chegou sem criptografia a uma porta para conexões criptografadas; use um endereço que comece com https.") \
    X(pt_br, NGINX_INVALID_HOST_TITLE, "Nome de host inválido") \
    X(pt_br, NGINX_INVALID_HOST_SENTENCE, "O nome de host na solicitação não é válido; verifique se o endereço está escrito corretamente.") \
    X(pt_br, NGINX_CLIENT_CLOSED_REQUEST_TITLE, "O cliente encerrou a conexão") \
    X(pt_br, NGINX_CLIENT_CLOSED_REQUEST_SENTENCE, "O cliente encerrou a conexão antes que o servidor respondesse.") \
    X(pt_br, SUB_400_1_IIS, "Cabeçalho Destination inválido") \
    X(pt_br, SUB_400_2_IIS, "Cabeçalho Depth inválido") \
    X(pt_br, SUB_400_3_IIS, "Cabeçalho If inválido") \
    X(pt_br, SUB_400_4_IIS, "Cabeçalho Overwrite inválido") \
    X(pt_br, SUB_400_5_IIS, "Cabeçalho Translate inválido") \
    X(pt_br, SUB_400_6_IIS, "Corpo da solicitação inválido") \
    X(pt_br, SUB_400_7_IIS, "Tamanho do conteúdo inválido") \
    X(pt_br, SUB_400_8_IIS, "Tempo limite inválido") \
    X(pt_br, SUB_400_9_IIS, "Token de bloqueio inválido") \
    X(pt_br, SUB_400_10_IIS, "Cabeçalho X-Forwarded-For (XFF) inválido") \
    X(pt_br, SUB_400_11_IIS, "Solicitação WebSocket inválida") \
    X(pt_br, SUB_400_601_IIS, "Solicitação do cliente inválida (ARR)") \
    X(pt_br, SUB_400_602_IIS, "Formato de hora inválido (ARR)") \
    X(pt_br, SUB_400_603_IIS, "Erro ao analisar o intervalo (ARR)") \
    X(pt_br, SUB_400_604_IIS, "O cliente se desconectou (ARR)") \
    X(pt_br, SUB_400_605_IIS, "Número máximo de encaminhamentos atingido (ARR)") \
    X(pt_br, SUB_400_606_IIS, "Erro de conclusão assíncrona (ARR)") \
    X(pt_br, SUB_401_1_IIS, "Falha no login") \
    X(pt_br, SUB_401_2_IIS, "Falha no login devido à configuração do servidor") \
    X(pt_br, SUB_401_3_IIS, "Não autorizado devido à lista de controle de acesso (ACL) do recurso") \
    X(pt_br, SUB_401_4_IIS, "Autorização negada por um filtro") \
    X(pt_br, SUB_401_5_IIS, "Autorização negada por um aplicativo ISAPI ou CGI") \
    X(pt_br, SUB_401_7_IIS, "Acesso negado pela política de autorização de URL do servidor web") \
    X(pt_br, SUB_401_501_IIS, "Acesso negado: limite de solicitações simultâneas atingido") \
    X(pt_br, SUB_401_502_IIS, "Acesso negado: taxa máxima de solicitações atingida") \
    X(pt_br, SUB_401_503_IIS, "Acesso negado: endereço IP bloqueado") \
    X(pt_br, SUB_401_504_IIS, "Acesso negado: nome de host bloqueado") \
    X(pt_br, SUB_403_1_IIS, "Acesso de execução proibido") \
    X(pt_br, SUB_403_2_IIS, "Acesso de leitura proibido") \
    X(pt_br, SUB_403_3_IIS, "Acesso de gravação proibido") \
    X(pt_br, SUB_403_4_IIS, "SSL obrigatório") \
    X(pt_br, SUB_403_5_IIS, "SSL de 128 bits obrigatório") \
    X(pt_br, SUB_403_6_IIS, "Endereço IP rejeitado") \
    X(pt_br, SUB_403_7_IIS, "Certificado de cliente obrigatório") \
    X(pt_br, SUB_403_8_IIS, "Acesso ao site negado") \
    X(pt_br, SUB_403_9_IIS, "Limite de conexões simultâneas excedido") \
    X(pt_br, SUB_403_10_IIS, "Proibido: acesso de execução negado") \
    X(pt_br, SUB_403_11_IIS, "Proibido: a senha foi alterada") \
    X(pt_br, SUB_403_12_IIS, "Acesso negado pelo mapeador de certificados") \
    X(pt_br, SUB_403_13_IIS, "Certificado de cliente revogado") \
    X(pt_br, SUB_403_14_IIS, "Listagem do diretório negada") \
    X(pt_br, SUB_403_15_IIS, "Limite de licenças de acesso para cliente excedido") \
    X(pt_br, SUB_403_16_IIS, "O certificado de cliente não é confiável ou é inválido") \
    X(pt_br, SUB_403_17_IIS, "O certificado de cliente expirou ou ainda não é válido") \
    X(pt_br, SUB_403_18_IIS, "Não é possível executar a URL solicitada no pool de aplicativos atual") \
    X(pt_br, SUB_403_19_IIS, "Não é possível executar aplicativos CGI para o cliente neste pool de aplicativos") \
    X(pt_br, SUB_403_20_IIS, "Proibido: falha no login do Passport") \
    X(pt_br, SUB_403_21_IIS, "Proibido: acesso ao código-fonte negado") \
    X(pt_br, SUB_403_22_IIS, "Proibido: profundidade infinita não permitida") \
    X(pt_br, SUB_403_501_IIS, "Proibido: limite de solicitações simultâneas atingido") \
    X(pt_br, SUB_403_502_IIS, "Proibido: taxa máxima de solicitações atingida") \
    X(pt_br, SUB_403_503_IIS, "Proibido: endereço IP bloqueado") \
    X(pt_br, SUB_403_504_IIS, "Proibido: nome de host bloqueado") \
    X(pt_br, SUB_404_0_IIS, "Não encontrado") \
    X(pt_br, SUB_404_1_IIS, "Site não encontrado") \
    X(pt_br, SUB_404_2_IIS, "Restrição de ISAPI ou CGI") \
    X(pt_br, SUB_404_3_IIS, "Restrição de tipo MIME") \
    X(pt_br, SUB_404_4_IIS, "Nenhum manipulador configurado") \
    X(pt_br, SUB_404_5_IIS, "Negado pela configuração de filtragem de solicitações") \
    X(pt_br, SUB_404_6_IIS, "Verbo HTTP negado") \
    X(pt_br, SUB_404_7_IIS, "Extensão de arquivo negada") \
    X(pt_br, SUB_404_8_IIS, "Namespace oculto") \
    X(pt_br, SUB_404_9_IIS, "O arquivo tem o atributo oculto") \
    X(pt_br, SUB_404_10_IIS, "Cabeçalho da solicitação longo demais") \
    X(pt_br, SUB_404_11_IIS, "A solicitação contém uma sequência de escape duplo") \
    X(pt_br, SUB_404_12_IIS, "A solicitação contém caracteres não ASCII") \
    X(pt_br, SUB_404_13_IIS, "Tamanho do conteúdo excessivo") \
    X(pt_br, SUB_404_14_IIS, "URL da solicitação longa demais") \
    X(pt_br, SUB_404_15_IIS, "Cadeia de consulta longa demais") \
    X(pt_br, SUB_404_16_IIS, "Solicitação WebDAV enviada ao manipulador de arquivos estáticos") \
    X(pt_br, SUB_404_17_IIS, "Conteúdo dinâmico mapeado para o manipulador de arquivos estáticos") \
    X(pt_br, SUB_404_18_IIS, "Sequência negada na cadeia de consulta") \
    X(pt_br, SUB_404_19_IIS, "Negado por uma regra de filtragem") \
    X(pt_br, SUB_404_20_IIS, "Segmentos demais na URL") \
    X(pt_br, SUB_404_21_IIS, "O PHP não está instalado") \
    X(pt_br, SUB_404_22_IIS, "O ASP.NET não está instalado") \
    X(pt_br, SUB_404_23_IIS, "O ASP.NET Web Pages não está instalado") \
    X(pt_br, SUB_404_501_IIS, "Não encontrado: limite de solicitações simultâneas atingido") \
    X(pt_br, SUB_404_502_IIS, "Não encontrado: taxa máxima de solicitações atingida") \
    X(pt_br, SUB_404_503_IIS, "Não encontrado: endereço IP bloqueado") \
    X(pt_br, SUB_404_504_IIS, "Não encontrado: nome de host bloqueado") \
    X(pt_br, SUB_405_0_IIS, "Método não permitido") \
    X(pt_br, SUB_406_0_IIS, "Nenhuma versão aceitável") \
    X(pt_br, SUB_408_0_IIS, "Tempo limite da solicitação esgotado") \
    X(pt_br, SUB_412_0_IIS, "Pré-condição não atendida") \
    X(pt_br, SUB_413_0_IIS, "Corpo da solicitação grande demais") \
    X(pt_br, SUB_413_1_IIS, "Tamanho do conteúdo excessivo") \

#endif
