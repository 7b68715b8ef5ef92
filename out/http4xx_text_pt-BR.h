/* http4xx_text_pt-BR.h - the texts of http4xx_text.h in português (Brasil) (pt-BR).
 *
 *     x(locale, key, text)
 *
 * Made by gen4xx 0.2.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * Content, by which 'gen4xx check' knows an edit by hand: xxh64:e19bfaaabbccde0b
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_PT_BR_H_
#define HTTP4XX_TEXT_PT_BR_H_

#define HTTP4XX_TEXT_PT_BR_(x) \
    x(pt_br, tag, "pt-BR") \
    x(pt_br, language, "português (Brasil)") \
    x(pt_br, direction, "ltr") \
    x(pt_br, official, "oficial") \
    x(pt_br, unofficial_before, "não oficial (") \
    x(pt_br, unofficial_after, ")") \
    x(pt_br, substatus, "códigos de substatus") \
    x(pt_br, title, "Erros do cliente") \
    x(pt_br, sentence, "Os códigos de 400 a 499 indicam que, para o servidor, o erro está no lado do cliente: no endereço, no conteúdo ou no que lhe é permitido fazer.") \
    x(pt_br, BAD_REQUEST_title, "Solicitação inválida") \
    x(pt_br, BAD_REQUEST_sentence, "O servidor não entendeu a solicitação porque ela estava malformada ou incompleta.") \
    x(pt_br, UNAUTHORIZED_title, "Login necessário") \
    x(pt_br, UNAUTHORIZED_sentence, "Para ver este conteúdo, você precisa fazer login, por exemplo com um nome de usuário e uma senha válidos.") \
    x(pt_br, PAYMENT_REQUIRED_title, "Pagamento necessário") \
    x(pt_br, PAYMENT_REQUIRED_sentence, "Este conteúdo só está disponível para quem pagou por ele.") \
    x(pt_br, FORBIDDEN_title, "Acesso negado") \
    x(pt_br, FORBIDDEN_sentence, "O servidor entendeu a solicitação, mas você não tem permissão para fazer ou ver o que pediu.") \
    x(pt_br, NOT_FOUND_title, "Não encontrado") \
    x(pt_br, NOT_FOUND_sentence, "Nada foi encontrado neste endereço; verifique se ele está escrito corretamente ou procure o que deseja a partir da página inicial.") \
    x(pt_br, METHOD_NOT_ALLOWED_title, "Método não permitido") \
    x(pt_br, METHOD_NOT_ALLOWED_sentence, "O recurso existe, mas não pode ser usado da forma solicitada.") \
    x(pt_br, NOT_ACCEPTABLE_title, "Nenhuma versão aceitável") \
    x(pt_br, NOT_ACCEPTABLE_sentence, "O recurso não está disponível em nenhum formato ou idioma que o seu programa aceite.") \
    x(pt_br, PROXY_AUTHENTICATION_REQUIRED_title, "É preciso fazer login no proxy") \
    x(pt_br, PROXY_AUTHENTICATION_REQUIRED_sentence, "Você precisa fazer login no servidor proxy para que a solicitação possa passar por ele.") \
    x(pt_br, REQUEST_TIMEOUT_title, "Tempo limite esgotado") \
    x(pt_br, REQUEST_TIMEOUT_sentence, "O servidor parou de esperar porque a solicitação demorou demais para chegar; você pode enviá-la novamente.") \
    x(pt_br, CONFLICT_title, "Conflito") \
    x(pt_br, CONFLICT_sentence, "A solicitação entra em conflito com o estado atual do recurso; obtenha a versão mais recente e tente novamente.") \
    x(pt_br, GONE_title, "Removido permanentemente") \
    x(pt_br, GONE_sentence, "O que havia aqui foi removido definitivamente, por isso os links para este endereço devem ser excluídos.") \
    x(pt_br, LENGTH_REQUIRED_title, "É preciso informar o tamanho do conteúdo") \
    x(pt_br, LENGTH_REQUIRED_sentence, "O servidor exige que o tamanho do conteúdo da solicitação seja informado antes de aceitá-la.") \
    x(pt_br, PRECONDITION_FAILED_title, "Pré-condição não atendida") \
    x(pt_br, PRECONDITION_FAILED_sentence, "Uma condição definida na solicitação não foi atendida, por exemplo porque o recurso foi alterado nesse meio-tempo.") \
    x(pt_br, CONTENT_TOO_LARGE_title, "Conteúdo grande demais") \
    x(pt_br, CONTENT_TOO_LARGE_sentence, "O conteúdo enviado é maior do que o servidor aceita; tente com algo menor.") \
    x(pt_br, URI_TOO_LONG_title, "Endereço longo demais") \
    x(pt_br, URI_TOO_LONG_sentence, "O endereço da solicitação é mais longo do que o servidor está disposto a ler.") \
    x(pt_br, UNSUPPORTED_MEDIA_TYPE_title, "Tipo de mídia não suportado") \
    x(pt_br, UNSUPPORTED_MEDIA_TYPE_sentence, "O servidor não suporta o formato do conteúdo enviado.") \
    x(pt_br, RANGE_NOT_SATISFIABLE_title, "Intervalo não disponível") \
    x(pt_br, RANGE_NOT_SATISFIABLE_sentence, "A parte solicitada do recurso não existe; ela pode estar além do final.") \
    x(pt_br, EXPECTATION_FAILED_title, "Expectativa não atendida") \
    x(pt_br, EXPECTATION_FAILED_sentence, "O servidor não pode fazer o que, segundo a solicitação, se esperava dele.") \
    x(pt_br, IM_A_TEAPOT_title, "Sou um bule de chá") \
    x(pt_br, IM_A_TEAPOT_sentence, "O servidor se recusa a passar café porque é um bule de chá: baixinho, gordinho e com muito orgulho.") \
    x(pt_br, MISDIRECTED_REQUEST_title, "Servidor errado") \
    x(pt_br, MISDIRECTED_REQUEST_sentence, "A solicitação chegou a um servidor que não responde por este endereço; tente novamente com uma nova conexão.") \
    x(pt_br, UNPROCESSABLE_CONTENT_title, "Não foi possível processar o conteúdo") \
    x(pt_br, UNPROCESSABLE_CONTENT_sentence, "O servidor entendeu o formato do conteúdo enviado, mas algo nele não é válido.") \
    x(pt_br, LOCKED_title, "Recurso bloqueado") \
    x(pt_br, LOCKED_sentence, "O recurso está bloqueado e precisa ser desbloqueado antes de ser alterado.") \
    x(pt_br, FAILED_DEPENDENCY_title, "Falha em uma dependência") \
    x(pt_br, FAILED_DEPENDENCY_sentence, "A solicitação não pôde ser executada porque outra da qual ela depende falhou.") \
    x(pt_br, TOO_EARLY_title, "Cedo demais") \
    x(pt_br, TOO_EARLY_sentence, "O servidor não quer processar uma solicitação que pode ser uma repetição; o seu programa deve enviá-la novamente quando a conexão estiver segura.") \
    x(pt_br, UPGRADE_REQUIRED_title, "É preciso mudar de protocolo") \
    x(pt_br, UPGRADE_REQUIRED_sentence, "O servidor só responde a esta solicitação por outro protocolo, para o qual o seu programa precisa mudar.") \
    x(pt_br, PRECONDITION_REQUIRED_title, "Pré-condição obrigatória") \
    x(pt_br, PRECONDITION_REQUIRED_sentence, "O servidor exige que a solicitação informe a qual versão ela se refere, para que ninguém sobrescreva as alterações de outras pessoas.") \
    x(pt_br, TOO_MANY_REQUESTS_title, "Solicitações demais") \
    x(pt_br, TOO_MANY_REQUESTS_sentence, "Você enviou solicitações demais em pouco tempo; espere um pouco antes de tentar novamente.") \
    x(pt_br, REQUEST_HEADER_FIELDS_TOO_LARGE_title, "Campos de cabeçalho grandes demais") \
    x(pt_br, REQUEST_HEADER_FIELDS_TOO_LARGE_sentence, "Os campos de cabeçalho da solicitação são grandes demais; excluir os cookies deste site pode ajudar.") \
    x(pt_br, IIS_LOGIN_TIMEOUT_title, "Sessão expirada") \
    x(pt_br, IIS_LOGIN_TIMEOUT_sentence, "Sua sessão foi encerrada por inatividade prolongada; faça login novamente.") \
    x(pt_br, NGINX_NO_RESPONSE_title, "Conexão encerrada sem resposta") \
    x(pt_br, NGINX_NO_RESPONSE_sentence, "O servidor encerrou a conexão sem responder, como faz para recusar solicitações indesejadas.") \
    x(pt_br, IIS_RETRY_WITH_title, "Tente novamente com mais informações") \
    x(pt_br, IIS_RETRY_WITH_sentence, "O servidor precisa de mais informações para executar a solicitação; acrescente-as e tente novamente.") \
    x(pt_br, UNAVAILABLE_FOR_LEGAL_REASONS_title, "Indisponível por motivos legais") \
    x(pt_br, UNAVAILABLE_FOR_LEGAL_REASONS_sentence, "O servidor não tem permissão para mostrar este conteúdo devido a uma exigência legal.") \
    x(pt_br, IIS_REDIRECT_title, "Use outro servidor") \
    x(pt_br, IIS_REDIRECT_sentence, "Sua caixa de correio fica em outro servidor ou pode ser acessada melhor por meio de outro; o seu programa deve usar esse outro servidor.") \
    x(pt_br, NGINX_REQUEST_HEADER_TOO_LARGE_title, "Cabeçalho da solicitação grande demais") \
    x(pt_br, NGINX_REQUEST_HEADER_TOO_LARGE_sentence, "Uma linha do cabeçalho da solicitação, ou o cabeçalho inteiro, é maior do que o servidor aceita; excluir os cookies pode ajudar.") \
    x(pt_br, NGINX_SSL_CERTIFICATE_ERROR_title, "Erro no certificado de cliente") \
    x(pt_br, NGINX_SSL_CERTIFICATE_ERROR_sentence, "O certificado apresentado pelo seu programa não é válido.") \
    x(pt_br, NGINX_SSL_CERTIFICATE_REQUIRED_title, "Certificado de cliente obrigatório") \
    x(pt_br, NGINX_SSL_CERTIFICATE_REQUIRED_sentence, "O servidor exige um certificado de cliente, mas o seu programa não apresentou nenhum.") \
    x(pt_br, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_title, "HTTP enviado a uma porta HTTPS") \
    x(pt_br, NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT_sentence, "A solicitação chegou sem criptografia a uma porta para conexões criptografadas; use um endereço que comece com https.") \
    x(pt_br, NGINX_INVALID_HOST_title, "Nome de host inválido") \
    x(pt_br, NGINX_INVALID_HOST_sentence, "O nome de host na solicitação não é válido; verifique se o endereço está escrito corretamente.") \
    x(pt_br, NGINX_CLIENT_CLOSED_REQUEST_title, "O cliente encerrou a conexão") \
    x(pt_br, NGINX_CLIENT_CLOSED_REQUEST_sentence, "O cliente encerrou a conexão antes que o servidor respondesse.") \
    x(pt_br, sub_400_1_IIS, "Cabeçalho Destination inválido") \
    x(pt_br, sub_400_2_IIS, "Cabeçalho Depth inválido") \
    x(pt_br, sub_400_3_IIS, "Cabeçalho If inválido") \
    x(pt_br, sub_400_4_IIS, "Cabeçalho Overwrite inválido") \
    x(pt_br, sub_400_5_IIS, "Cabeçalho Translate inválido") \
    x(pt_br, sub_400_6_IIS, "Corpo da solicitação inválido") \
    x(pt_br, sub_400_7_IIS, "Tamanho do conteúdo inválido") \
    x(pt_br, sub_400_8_IIS, "Tempo limite inválido") \
    x(pt_br, sub_400_9_IIS, "Token de bloqueio inválido") \
    x(pt_br, sub_400_10_IIS, "Cabeçalho X-Forwarded-For (XFF) inválido") \
    x(pt_br, sub_400_11_IIS, "Solicitação WebSocket inválida") \
    x(pt_br, sub_400_601_IIS, "Solicitação do cliente inválida (ARR)") \
    x(pt_br, sub_400_602_IIS, "Formato de hora inválido (ARR)") \
    x(pt_br, sub_400_603_IIS, "Erro ao analisar o intervalo (ARR)") \
    x(pt_br, sub_400_604_IIS, "O cliente se desconectou (ARR)") \
    x(pt_br, sub_400_605_IIS, "Número máximo de encaminhamentos atingido (ARR)") \
    x(pt_br, sub_400_606_IIS, "Erro de conclusão assíncrona (ARR)") \
    x(pt_br, sub_401_1_IIS, "Falha no login") \
    x(pt_br, sub_401_2_IIS, "Falha no login devido à configuração do servidor") \
    x(pt_br, sub_401_3_IIS, "Não autorizado devido à lista de controle de acesso (ACL) do recurso") \
    x(pt_br, sub_401_4_IIS, "Autorização negada por um filtro") \
    x(pt_br, sub_401_5_IIS, "Autorização negada por um aplicativo ISAPI ou CGI") \
    x(pt_br, sub_401_7_IIS, "Acesso negado pela política de autorização de URL do servidor web") \
    x(pt_br, sub_401_501_IIS, "Acesso negado: limite de solicitações simultâneas atingido") \
    x(pt_br, sub_401_502_IIS, "Acesso negado: taxa máxima de solicitações atingida") \
    x(pt_br, sub_401_503_IIS, "Acesso negado: endereço IP bloqueado") \
    x(pt_br, sub_401_504_IIS, "Acesso negado: nome de host bloqueado") \
    x(pt_br, sub_403_1_IIS, "Acesso de execução proibido") \
    x(pt_br, sub_403_2_IIS, "Acesso de leitura proibido") \
    x(pt_br, sub_403_3_IIS, "Acesso de gravação proibido") \
    x(pt_br, sub_403_4_IIS, "SSL obrigatório") \
    x(pt_br, sub_403_5_IIS, "SSL de 128 bits obrigatório") \
    x(pt_br, sub_403_6_IIS, "Endereço IP rejeitado") \
    x(pt_br, sub_403_7_IIS, "Certificado de cliente obrigatório") \
    x(pt_br, sub_403_8_IIS, "Acesso ao site negado") \
    x(pt_br, sub_403_9_IIS, "Limite de conexões simultâneas excedido") \
    x(pt_br, sub_403_10_IIS, "Proibido: acesso de execução negado") \
    x(pt_br, sub_403_11_IIS, "Proibido: a senha foi alterada") \
    x(pt_br, sub_403_12_IIS, "Acesso negado pelo mapeador de certificados") \
    x(pt_br, sub_403_13_IIS, "Certificado de cliente revogado") \
    x(pt_br, sub_403_14_IIS, "Listagem do diretório negada") \
    x(pt_br, sub_403_15_IIS, "Limite de licenças de acesso para cliente excedido") \
    x(pt_br, sub_403_16_IIS, "O certificado de cliente não é confiável ou é inválido") \
    x(pt_br, sub_403_17_IIS, "O certificado de cliente expirou ou ainda não é válido") \
    x(pt_br, sub_403_18_IIS, "Não é possível executar a URL solicitada no pool de aplicativos atual") \
    x(pt_br, sub_403_19_IIS, "Não é possível executar aplicativos CGI para o cliente neste pool de aplicativos") \
    x(pt_br, sub_403_20_IIS, "Proibido: falha no login do Passport") \
    x(pt_br, sub_403_21_IIS, "Proibido: acesso ao código-fonte negado") \
    x(pt_br, sub_403_22_IIS, "Proibido: profundidade infinita não permitida") \
    x(pt_br, sub_403_501_IIS, "Proibido: limite de solicitações simultâneas atingido") \
    x(pt_br, sub_403_502_IIS, "Proibido: taxa máxima de solicitações atingida") \
    x(pt_br, sub_403_503_IIS, "Proibido: endereço IP bloqueado") \
    x(pt_br, sub_403_504_IIS, "Proibido: nome de host bloqueado") \
    x(pt_br, sub_404_0_IIS, "Não encontrado") \
    x(pt_br, sub_404_1_IIS, "Site não encontrado") \
    x(pt_br, sub_404_2_IIS, "Restrição de ISAPI ou CGI") \
    x(pt_br, sub_404_3_IIS, "Restrição de tipo MIME") \
    x(pt_br, sub_404_4_IIS, "Nenhum manipulador configurado") \
    x(pt_br, sub_404_5_IIS, "Negado pela configuração de filtragem de solicitações") \
    x(pt_br, sub_404_6_IIS, "Verbo HTTP negado") \
    x(pt_br, sub_404_7_IIS, "Extensão de arquivo negada") \
    x(pt_br, sub_404_8_IIS, "Namespace oculto") \
    x(pt_br, sub_404_9_IIS, "O arquivo tem o atributo oculto") \
    x(pt_br, sub_404_10_IIS, "Cabeçalho da solicitação longo demais") \
    x(pt_br, sub_404_11_IIS, "A solicitação contém uma sequência de escape duplo") \
    x(pt_br, sub_404_12_IIS, "A solicitação contém caracteres não ASCII") \
    x(pt_br, sub_404_13_IIS, "Tamanho do conteúdo excessivo") \
    x(pt_br, sub_404_14_IIS, "URL da solicitação longa demais") \
    x(pt_br, sub_404_15_IIS, "Cadeia de consulta longa demais") \
    x(pt_br, sub_404_16_IIS, "Solicitação WebDAV enviada ao manipulador de arquivos estáticos") \
    x(pt_br, sub_404_17_IIS, "Conteúdo dinâmico mapeado para o manipulador de arquivos estáticos") \
    x(pt_br, sub_404_18_IIS, "Sequência negada na cadeia de consulta") \
    x(pt_br, sub_404_19_IIS, "Negado por uma regra de filtragem") \
    x(pt_br, sub_404_20_IIS, "Segmentos demais na URL") \
    x(pt_br, sub_404_21_IIS, "O PHP não está instalado") \
    x(pt_br, sub_404_22_IIS, "O ASP.NET não está instalado") \
    x(pt_br, sub_404_23_IIS, "O ASP.NET Web Pages não está instalado") \
    x(pt_br, sub_404_501_IIS, "Não encontrado: limite de solicitações simultâneas atingido") \
    x(pt_br, sub_404_502_IIS, "Não encontrado: taxa máxima de solicitações atingida") \
    x(pt_br, sub_404_503_IIS, "Não encontrado: endereço IP bloqueado") \
    x(pt_br, sub_404_504_IIS, "Não encontrado: nome de host bloqueado") \
    x(pt_br, sub_405_0_IIS, "Método não permitido") \
    x(pt_br, sub_406_0_IIS, "Nenhuma versão aceitável") \
    x(pt_br, sub_408_0_IIS, "Tempo limite da solicitação esgotado") \
    x(pt_br, sub_412_0_IIS, "Pré-condição não atendida") \
    x(pt_br, sub_413_0_IIS, "Corpo da solicitação grande demais") \
    x(pt_br, sub_413_1_IIS, "Tamanho do conteúdo excessivo") \

#endif
