<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AccountListing</name>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>armazenado</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>Secret missing</source>
        <translation>Falta o segredo</translation>
    </message>
    <message>
        <source>No secret store</source>
        <translation>Sem depósito de segredos</translation>
    </message>
    <message>
        <source>Secrets locked</source>
        <translation>Segredos bloqueados</translation>
    </message>
    <message>
        <source>Secret unusable</source>
        <translation>Segredo inutilizável</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>ordens</translation>
    </message>
    <message>
        <source>balances</source>
        <translation>saldos</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>posições</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Testnet</source>
        <translation>Testnet</translation>
    </message>
    <message>
        <source>Demo trading</source>
        <extracomment>An environment of an exchange with play money.</extracomment>
        <translation>Trading demo</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Austrália</translation>
    </message>
    <message>
        <source>Europe (EEA)</source>
        <extracomment>The European Economic Area.</extracomment>
        <translation>Europa (EEE)</translation>
    </message>
    <message>
        <source>Europe (EEA), demo</source>
        <translation>Europa (EEE), demo</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Geórgia</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Cazaquistão</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>United States, demo</source>
        <translation>Estados Unidos, demo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An exchange and its environment.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the key&apos;s name</source>
        <extracomment>At Coinbase, as it is downloaded with a key.</extracomment>
        <translation>o nome da chave</translation>
    </message>
    <message>
        <source>the private key, all of its lines</source>
        <translation>a chave privada, com todas as suas linhas</translation>
    </message>
    <message>
        <source>the private key</source>
        <translation>a chave privada</translation>
    </message>
    <message>
        <source>the secret key, or a private key of your own</source>
        <translation>a chave secreta ou uma chave privada própria</translation>
    </message>
    <message>
        <source>may trade, withdraw</source>
        <translation>pode operar e sacar</translation>
    </message>
    <message>
        <source>may withdraw</source>
        <translation>pode sacar</translation>
    </message>
    <message>
        <source>may trade</source>
        <translation>pode operar</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>somente leitura</translation>
    </message>
    <message>
        <source>may read</source>
        <translation>pode ler</translation>
    </message>
    <message>
        <source>The exchange does not tell what the key may do.</source>
        <translation>A exchange não informa o que a chave pode fazer.</translation>
    </message>
    <message>
        <source>The key can only read, which is all that is needed.</source>
        <translation>A chave só pode ler; não é preciso mais.</translation>
    </message>
    <message>
        <source>The key may read; the exchange does not tell what else.</source>
        <translation>A chave pode ler; a exchange não informa o que mais.</translation>
    </message>
    <message>
        <source>It runs out on %1.</source>
        <translation>Ela expira em %1.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>The account is disabled: nothing is heard of it.</source>
        <translation>A conta está desativada: nada se recebe dela.</translation>
    </message>
    <message>
        <source>Enable it when you want it.</source>
        <translation>Ative-a quando precisar.</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Abandonada</translation>
    </message>
    <message>
        <source>Refused twice, so it is not tried any more.</source>
        <translation>Recusada duas vezes, por isso não se tenta mais.</translation>
    </message>
    <message>
        <source>Editing the account or “Connect now” has it tried again.</source>
        <translation>Ao editar a conta ou escolher “Conectar agora”, tenta-se de novo.</translation>
    </message>
    <message>
        <source>The secret cannot be used: %1.</source>
        <extracomment>%1 says what, in English.</extracomment>
        <translation>O segredo não pode ser usado: %1.</translation>
    </message>
    <message>
        <source>Edit the account and enter key and secret again.</source>
        <translation>Edite a conta e informe de novo a chave e o segredo.</translation>
    </message>
    <message>
        <source>It is asked again every five minutes, and at once by “Connect now”.</source>
        <translation>A consulta se repete a cada cinco minutos, e na hora com “Conectar agora”.</translation>
    </message>
    <message>
        <source>Doubted</source>
        <translation>Em dúvida</translation>
    </message>
    <message>
        <source>again in %1, %2</source>
        <extracomment>How long until it is tried again, and a cause. The time first: what is behind may not be seen.</extracomment>
        <translation>de novo em %1, %2</translation>
    </message>
    <message>
        <source>Refused once, which is not believed yet.</source>
        <translation>Recusada uma vez; isso ainda não é dado como certo.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lendo</translation>
    </message>
    <message>
        <source>the secret store is asked</source>
        <translation>consultando o depósito de segredos</translation>
    </message>
    <message>
        <source>The account starts as soon as its secret is read.</source>
        <translation>A conta começa assim que seu segredo for lido.</translation>
    </message>
    <message>
        <source>Logged in, and every change of the account arrives.</source>
        <translation>Login feito; cada mudança da conta chega.</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>Chave aceita</translation>
    </message>
    <message>
        <source>The exchange accepted the key and showed the account.</source>
        <translation>A exchange aceitou a chave e mostrou a conta.</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Não tentada</translation>
    </message>
    <message>
        <source>The key could not be tried: %1</source>
        <extracomment>%1 says why.</extracomment>
        <translation>Não foi possível testar a chave: %1</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Chave recusada</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Nothing is known of the key.</source>
        <translation>Nada se sabe da chave.</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>buy</source>
        <translation>compra</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>venda</translation>
    </message>
    <message>
        <source>Order %1, %2 %3: %4; %5 of %6 filled.</source>
        <translation>Ordem %1, %2 %3: %4; %5 de %6 executado.</translation>
    </message>
    <message>
        <source>Filled: %1 %2 %3 at %4.</source>
        <translation>Executado: %1 %2 %3 a %4.</translation>
    </message>
    <message>
        <source>%1 changed by %2.</source>
        <translation>%1 mudou em %2.</translation>
    </message>
    <message>
        <source>%1: %2 available, %3 locked.</source>
        <translation>%1: %2 disponível, %3 bloqueado.</translation>
    </message>
    <message>
        <source>Position in %1: %2, entered at %3.</source>
        <translation>Posição em %1: %2, entrada a %3.</translation>
    </message>
    <message>
        <source>Setting %1 is %2 now.</source>
        <translation>O ajuste %1 agora é %2.</translation>
    </message>
    <message>
        <source>Setting %1 of %2 is %3 now.</source>
        <translation>O ajuste %1 de %2 agora é %3.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberta</translation>
    </message>
    <message>
        <source>partly filled</source>
        <translation>executada em parte</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>executada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeitada</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirada</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterada</translation>
    </message>
    <message>
        <source>The account was read as it stands.</source>
        <translation>A conta foi lida como está.</translation>
    </message>
    <message>
        <source>The account was read as it stands, after %1 in which its changes were not heard.</source>
        <translation>A conta foi lida como está, após %1 sem que suas mudanças fossem recebidas.</translation>
    </message>
    <message>
        <source>The session&apos;s key was renewed and lives for another %1.</source>
        <translation>A chave da sessão foi renovada e vale por mais %1.</translation>
    </message>
    <message>
        <source>The session&apos;s key could not be renewed; it lives for another %1.</source>
        <translation>A chave da sessão não pôde ser renovada; vale por mais %1.</translation>
    </message>
    <message>
        <source>%1 It is tried once more in %2 before that is believed.</source>
        <translation>%1 Tenta-se mais uma vez em %2 antes de dar isso como certo.</translation>
    </message>
    <message>
        <source>%1 The account is not tried any more. %2</source>
        <translation>%1 Não se tenta mais a conta. %2</translation>
    </message>
    <message>
        <source>The exchange has let the account in again.</source>
        <translation>A exchange voltou a admitir a conta.</translation>
    </message>
    <message>
        <source>This key may trade. Reading is enough here: a key that can only read is safer.</source>
        <translation>Esta chave pode operar. Aqui basta ler: uma chave que só pode ler é mais segura.</translation>
    </message>
    <message>
        <source>This key may withdraw. Reading is enough here: make a key that can only read.</source>
        <translation>Esta chave pode sacar. Aqui basta ler: crie uma chave que só possa ler.</translation>
    </message>
    <message>
        <source>This key works from any address, and some exchanges let such keys lapse after a while: name your address at the exchange.</source>
        <translation>Esta chave vale de qualquer endereço, e algumas exchanges deixam essas chaves expirar depois de um tempo: informe seu endereço à exchange.</translation>
    </message>
    <message>
        <source>This key runs out soon: %1.</source>
        <translation>Esta chave expira em breve: %1.</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>Demo: %1</source>
        <extracomment>%1 is what is wrong. The exchanges are simulated.</extracomment>
        <translation>Demo: %1</translation>
    </message>
    <message>
        <source>No exchange can be reached: your own link is down</source>
        <translation>Nenhuma exchange pode ser alcançada: sua própria conexão está fora do ar</translation>
    </message>
    <message>
        <source>The session of account %1 is down</source>
        <translation>A sessão da conta %1 está fora do ar</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 está fora do ar</translation>
    </message>
    <message>
        <source>%1: breaker open</source>
        <translation>%1: disjuntor aberto</translation>
    </message>
    <message>
        <source>%1: %2 of %3 streams are silent</source>
        <translation>%1: %2 de %3 streams em silêncio</translation>
    </message>
    <message>
        <source>%1: messages are missing</source>
        <translation>%1: faltam mensagens</translation>
    </message>
    <message>
        <source>%1: quality is down to %2</source>
        <translation>%1: a qualidade caiu para %2</translation>
    </message>
    <message>
        <source>%1: messages come %2 late</source>
        <translation>%1: as mensagens chegam com %2 de atraso</translation>
    </message>
    <message>
        <source>%1: what comes is not understood</source>
        <translation>%1: não se entende o que chega</translation>
    </message>
    <message>
        <source>Account %1 is refused and not tried any more</source>
        <translation>A conta %1 é recusada e não se tenta mais</translation>
    </message>
    <message>
        <source>%1 has banned this address</source>
        <translation>%1 baniu este endereço</translation>
    </message>
    <message>
        <source>%1: %2 attempts to connect left</source>
        <translation>%1: restam %2 tentativas de conexão</translation>
    </message>
    <message>
        <source>%1: the error budget is spent %2 times too fast</source>
        <translation>%1: o orçamento de erros é gasto %2 vezes mais rápido que o devido</translation>
    </message>
    <message>
        <source>The history is not written</source>
        <translation>O histórico não é gravado</translation>
    </message>
    <message>
        <source>Alerts do not get through on %1</source>
        <translation>Os alertas não chegam por %1</translation>
    </message>
    <message>
        <source>info</source>
        <translation>informação</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds are down: %1</source>
        <translation>
            <numerusform>%n feed fora do ar: %1</numerusform>
            <numerusform>%n feeds fora do ar: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Breaker open on %n feeds: %1</source>
        <translation>
            <numerusform>Disjuntor aberto em %n feed: %1</numerusform>
            <numerusform>Disjuntor aberto em %n feeds: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Silent streams on %n feeds: %1</source>
        <translation>
            <numerusform>Streams em silêncio em %n feed: %1</numerusform>
            <numerusform>Streams em silêncio em %n feeds: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages are missing on %n feeds: %1</source>
        <translation>
            <numerusform>Faltam mensagens em %n feed: %1</numerusform>
            <numerusform>Faltam mensagens em %n feeds: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Low quality on %n feeds: %1</source>
        <translation>
            <numerusform>Qualidade baixa em %n feed: %1</numerusform>
            <numerusform>Qualidade baixa em %n feeds: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages come late on %n feeds: %1</source>
        <translation>
            <numerusform>Mensagens chegam com atraso em %n feed: %1</numerusform>
            <numerusform>Mensagens chegam com atraso em %n feeds: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What comes is not understood on %n feeds: %1</source>
        <translation>
            <numerusform>Não se entende o que chega em %n feed: %1</numerusform>
            <numerusform>Não se entende o que chega em %n feeds: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts are refused: %1</source>
        <translation>
            <numerusform>%n conta recusada: %1</numerusform>
            <numerusform>%n contas recusadas: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts have banned this address: %1</source>
        <translation>
            <numerusform>%n host baniu este endereço: %1</numerusform>
            <numerusform>%n hosts baniram este endereço: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Few attempts to connect are left on %n hosts: %1</source>
        <translation>
            <numerusform>Restam poucas tentativas de conexão em %n host: %1</numerusform>
            <numerusform>Restam poucas tentativas de conexão em %n hosts: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The error budget of %n feeds is spent too fast: %1</source>
        <translation>
            <numerusform>O orçamento de erros de %n feed é gasto rápido demais: %1</numerusform>
            <numerusform>O orçamento de erros de %n feeds é gasto rápido demais: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alerts do not get through on %n channels: %1</source>
        <translation>
            <numerusform>Os alertas não chegam por %n canal: %1</numerusform>
            <numerusform>Os alertas não chegam por %n canais: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines.</source>
        <translation>%1 de %2 linhas.</translation>
    </message>
    <message>
        <source>All feeds are down together. Check cable, router and provider; lines come back by themselves as soon as something can be reached.</source>
        <translation>Todos os feeds estão fora do ar ao mesmo tempo. Verifique o cabo, o roteador e o provedor; as linhas voltam sozinhas assim que algo puder ser alcançado.</translation>
    </message>
    <message>
        <source>Among them %1.</source>
        <translation>Entre eles, %1.</translation>
    </message>
    <message>
        <source>Their prices are old; what stands is asked for anew by itself.</source>
        <translation>Seus preços são antigos; o que está parado é pedido de novo automaticamente.</translation>
    </message>
    <message>
        <source>%1 gaps in ten minutes.</source>
        <translation>%1 lacunas em dez minutos.</translation>
    </message>
    <message>
        <source>The last one in %1.</source>
        <translation>A última em %1.</translation>
    </message>
    <message>
        <source>Books are read anew by themselves; missing trades stay missing.</source>
        <translation>Os livros são lidos de novo automaticamente; os negócios que faltam continuam faltando.</translation>
    </message>
    <message>
        <source>Out of 100; told of below %1. The feed&apos;s page says where the points went.</source>
        <translation>De 100; o aviso vem abaixo de %1. A página do feed mostra onde os pontos se perderam.</translation>
    </message>
    <message>
        <source>One message in twenty is even later; told of above %1. Check this computer&apos;s load and its link.</source>
        <translation>Uma em cada vinte mensagens chega ainda mais tarde; o aviso vem acima de %1. Verifique a carga deste computador e sua conexão.</translation>
    </message>
    <message>
        <source>%1 times in ten minutes.</source>
        <translation>%1 vezes em dez minutos.</translation>
    </message>
    <message>
        <source>The exchange may have changed its interface, or this is a fault of Feedwarden: look for an update, or report it.</source>
        <translation>A exchange pode ter mudado sua interface, ou isto é uma falha do Feedwarden: procure uma atualização ou relate a falha.</translation>
    </message>
    <message>
        <source>Check key, address list and permissions at the exchange, then edit or enable the account.</source>
        <translation>Verifique a chave, a lista de endereços e as permissões na exchange e depois edite ou ative a conta.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Até %1.</translation>
    </message>
    <message>
        <source>Nothing is sent there before. Other programs on this address count too.</source>
        <translation>Antes disso nada é enviado para lá. Outros programas neste endereço também contam.</translation>
    </message>
    <message>
        <source>More would end in a ban. Look for what makes lines end so often.</source>
        <translation>Mais terminaria em banimento. Procure por que as linhas terminam com tanta frequência.</translation>
    </message>
    <message>
        <source>At this rate the month&apos;s share of blind time is used up early; told of from %1 on.</source>
        <translation>Nesse ritmo, a cota mensal de tempo às cegas se esgota antes da hora; o aviso vem a partir de %1.</translation>
    </message>
    <message>
        <source>What happens meanwhile waits in memory, within bounds.</source>
        <translation>O que acontece enquanto isso espera na memória, dentro de um limite.</translation>
    </message>
    <message>
        <source>What is to be told there waits, and is tried again by itself.</source>
        <translation>O que há para comunicar lá espera e é tentado de novo automaticamente.</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Parado: %1</translation>
    </message>
    <message>
        <source>No longer watched: %1</source>
        <translation>Não é mais monitorado: %1</translation>
    </message>
    <message>
        <source>Exchanges can be reached again</source>
        <translation>As exchanges podem ser alcançadas de novo</translation>
    </message>
    <message>
        <source>The session of account %1 is connected again</source>
        <translation>A sessão da conta %1 está conectada de novo</translation>
    </message>
    <message>
        <source>%1 is connected again</source>
        <translation>%1 voltou a se conectar</translation>
    </message>
    <message>
        <source>Account %1 is accepted again</source>
        <translation>A conta %1 é aceita de novo</translation>
    </message>
    <message>
        <source>The ban by %1 is over</source>
        <translation>O banimento por %1 acabou</translation>
    </message>
    <message>
        <source>The history is written again</source>
        <translation>O histórico é gravado de novo</translation>
    </message>
    <message>
        <source>Alerts get through on %1 again</source>
        <translation>Os alertas chegam de novo por %1</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <extracomment>%1 is what was wrong: &quot;Kraken: breaker open&quot;.</extracomment>
        <translation>Acabou: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds are connected again: %1</source>
        <translation>
            <numerusform>%n feed está conectado de novo: %1</numerusform>
            <numerusform>%n feeds estão conectados de novo: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Feedwarden: a test</source>
        <translation>Feedwarden: um teste</translation>
    </message>
    <message>
        <source>Somebody asked whether alerts get through here. They do; nothing is wrong.</source>
        <translation>Alguém quis saber se os alertas chegam até aqui. Chegam; não há nada de errado.</translation>
    </message>
</context>
<context>
    <name>AutostartWords</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Não é possível gravar %1: %2</translation>
    </message>
    <message>
        <source>Windows did not let the start be changed.</source>
        <translation>O Windows não permitiu alterar o início automático.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Não é possível criar a pasta %1.</translation>
    </message>
</context>
<context>
    <name>DesktopAlerts</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>FeedDraftWords</name>
    <message>
        <source>Allowed: %1</source>
        <translation>Permitido: %1</translation>
    </message>
    <message>
        <source>At least the first wait, %1</source>
        <translation>No mínimo a primeira espera, %1</translation>
    </message>
    <message>
        <source>At most the longest wait, %1</source>
        <translation>No máximo a espera mais longa, %1</translation>
    </message>
    <message>
        <source>At most the longest pause, %1</source>
        <translation>No máximo a pausa mais longa, %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of numbers.</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, or “auto”</source>
        <extracomment>&quot;auto&quot; is a word of the configuration and stays.</extracomment>
        <translation>%1 ou “auto”</translation>
    </message>
</context>
<context>
    <name>FeedWords</name>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n stream</numerusform>
            <numerusform>%n streams</numerusform>
        </translation>
    </message>
    <message>
        <source>Down since %1.</source>
        <translation>Fora do ar desde %1.</translation>
    </message>
    <message numerus="yes">
        <source>Down since %1; %n attempt(s) have failed.</source>
        <extracomment>%n attempts, %1 is a time of day.</extracomment>
        <translation>
            <numerusform>Fora do ar desde %1; %n tentativa falhou.</numerusform>
            <numerusform>Fora do ar desde %1; %n tentativas falharam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n quiet</source>
        <extracomment>%1 is &quot;4 streams&quot;, %n of them have no event yet.</extracomment>
        <translation>
            <numerusform>%1, %n ocioso</numerusform>
            <numerusform>%1, %n ociosos</numerusform>
        </translation>
    </message>
    <message>
        <source>Every stream is complete and recent.</source>
        <translation>Todos os streams estão completos e atuais.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) are quiet: accepted, with no event yet.</source>
        <translation>
            <numerusform>%n stream está ocioso: aceito, ainda sem eventos.</numerusform>
            <numerusform>%n streams estão ociosos: aceitos, ainda sem eventos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trusted, connected for %1</source>
        <translation>Confiável, conectado há %1</translation>
    </message>
    <message>
        <source>The session is young: it counts as stable once it has lasted.</source>
        <translation>A sessão é recente: será considerada estável depois de algum tempo.</translation>
    </message>
    <message>
        <source>for its turn at this host</source>
        <translation>até chegar sua vez neste host</translation>
    </message>
    <message>
        <source>Attempts to one host are spaced, so that no exchange is flooded.</source>
        <translation>As tentativas a um mesmo host são espaçadas para não sobrecarregar nenhuma exchange.</translation>
    </message>
    <message>
        <source>It connects in %1.</source>
        <translation>Conecta em %1.</translation>
    </message>
    <message>
        <source>The connection is open; the exchange has been asked for its streams.</source>
        <translation>A conexão está aberta; os streams foram pedidos à exchange.</translation>
    </message>
    <message>
        <source>%1 of %2 streams trusted</source>
        <translation>%1 de %2 streams confiáveis</translation>
    </message>
    <message>
        <source>Data comes in; some streams are not complete yet.</source>
        <translation>Chegam dados; alguns streams ainda não estão completos.</translation>
    </message>
    <message>
        <source>one attempt while the breaker is half open</source>
        <translation>uma tentativa com o disjuntor semiaberto</translation>
    </message>
    <message>
        <source>The breaker lets one trial through.</source>
        <translation>O disjuntor deixa passar uma tentativa de teste.</translation>
    </message>
    <message>
        <source>The connection is being made: name, TCP, TLS, upgrade.</source>
        <translation>A conexão está sendo estabelecida: nome, TCP, TLS, upgrade.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 há %2</translation>
    </message>
    <message>
        <source>Silent for %1</source>
        <translation>Em silêncio há %1</translation>
    </message>
    <message>
        <source>%1: %2 has been silent for %3</source>
        <translation>%1: %2 está em silêncio há %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 streams silent, for up to %3</source>
        <extracomment>%1 is an exchange, %n of its %2 streams, %3 a duration.</extracomment>
        <translation>
            <numerusform>%1: %n de %2 streams em silêncio, há até %3</numerusform>
            <numerusform>%1: %n de %2 streams em silêncio, há até %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 has never spoken</source>
        <translation>%1: %2 nunca enviou nada</translation>
    </message>
    <message>
        <source>%1 has sent nothing for longer than it is known to pause; its last prices are old.</source>
        <translation>%1 não envia nada há mais tempo do que costuma pausar; seus últimos preços são antigos.</translation>
    </message>
    <message>
        <source>It is asked for again by itself.</source>
        <translation>É pedido de novo automaticamente.</translation>
    </message>
    <message>
        <source>%1: %2 has a gap</source>
        <translation>%1: %2 tem uma lacuna</translation>
    </message>
    <message>
        <source>Messages of %1 are missing in between.</source>
        <translation>Faltam mensagens de %1 no meio.</translation>
    </message>
    <message>
        <source>It is brought back in step by itself.</source>
        <translation>É ressincronizado automaticamente.</translation>
    </message>
    <message>
        <source>%1 refused %2</source>
        <translation>%1 recusou %2</translation>
    </message>
    <message>
        <source>The exchange refused %1.</source>
        <translation>A exchange recusou %1.</translation>
    </message>
    <message>
        <source>Check the symbol and the channel; the other streams go on.</source>
        <translation>Verifique o símbolo e o canal; os outros streams continuam.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind the name of a stream: so many more are alike.</extracomment>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stream(s) are in the same state.</source>
        <translation>
            <numerusform>Mais %n stream está no mesmo estado.</numerusform>
            <numerusform>Mais %n streams estão no mesmo estado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Throttled for %1</source>
        <translation>Limitado há %1</translation>
    </message>
    <message>
        <source>Down for %1</source>
        <translation>Fora do ar há %1</translation>
    </message>
    <message>
        <source>%1 is throttled for %2</source>
        <translation>%1 está limitado há %2</translation>
    </message>
    <message>
        <source>%1 is down for %2</source>
        <translation>%1 está fora do ar há %2</translation>
    </message>
    <message>
        <source>attempt %1 in %2</source>
        <extracomment>Behind a cause: the retry that is waited for.</extracomment>
        <translation>tentativa %1 em %2</translation>
    </message>
    <message>
        <source>Attempt %1 in %2.</source>
        <translation>Tentativa %1 em %2.</translation>
    </message>
    <message>
        <source>no attempt planned</source>
        <extracomment>Behind a cause: nothing happens by itself.</extracomment>
        <translation>nenhuma tentativa prevista</translation>
    </message>
    <message>
        <source>No attempt is planned: connect by hand.</source>
        <translation>Nenhuma tentativa está prevista: conecte manualmente.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>attempt %1 under way</source>
        <extracomment>Behind a cause: the retry that is being made.</extracomment>
        <translation>tentativa %1 em andamento</translation>
    </message>
    <message>
        <source>Attempt %1 is under way.</source>
        <translation>A tentativa %1 está em andamento.</translation>
    </message>
    <message>
        <source>Breaker open, down for %1</source>
        <translation>Disjuntor aberto, fora do ar há %1</translation>
    </message>
    <message>
        <source>%1: breaker open, down for %2</source>
        <translation>%1: disjuntor aberto, fora do ar há %2</translation>
    </message>
    <message>
        <source>trial in %1</source>
        <extracomment>Behind a cause: when the open breaker lets an attempt through.</extracomment>
        <translation>teste em %1</translation>
    </message>
    <message>
        <source>trial under way</source>
        <translation>teste em andamento</translation>
    </message>
    <message>
        <source>The breaker of %1 holds all lines to this host.</source>
        <translation>O disjuntor de %1 retém todas as linhas para este host.</translation>
    </message>
    <message numerus="yes">
        <source>It opened after %n failure(s) in a row.</source>
        <translation>
            <numerusform>Abriu após %n falha.</numerusform>
            <numerusform>Abriu após %n falhas seguidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One trial is under way; its outcome closes the breaker or opens it again.</source>
        <translation>Há uma tentativa de teste em andamento; o resultado fecha o disjuntor ou o abre de novo.</translation>
    </message>
    <message>
        <source>One trial in %1.</source>
        <translation>Um teste em %1.</translation>
    </message>
    <message>
        <source>It is held open until you reset it.</source>
        <translation>É mantido aberto até você rearmá-lo.</translation>
    </message>
    <message>
        <source>Blocked for %1</source>
        <translation>Bloqueado há %1</translation>
    </message>
    <message>
        <source>%1 is blocked</source>
        <translation>%1 está bloqueado</translation>
    </message>
    <message>
        <source>%1 is blocked: %2</source>
        <translation>%1 está bloqueado: %2</translation>
    </message>
    <message>
        <source>It is asked again in %1.</source>
        <translation>É consultada de novo em %1.</translation>
    </message>
    <message>
        <source>A second connection takes over before the first one is closed.</source>
        <translation>Uma segunda conexão assume antes que a primeira seja fechada.</translation>
    </message>
    <message>
        <source>The connection is being closed in an orderly way.</source>
        <translation>A conexão está sendo fechada de forma ordenada.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Não há nada a fazer.</translation>
    </message>
    <message>
        <source>Asleep</source>
        <extracomment>State of a feed: this computer was asleep.</extracomment>
        <translation>Suspenso</translation>
    </message>
    <message>
        <source>Asleep for %1</source>
        <translation>Suspenso há %1</translation>
    </message>
    <message>
        <source>Own link down for %1</source>
        <translation>Conexão própria fora do ar há %1</translation>
    </message>
    <message>
        <source>Your own link is down for %1</source>
        <translation>Sua própria conexão está fora do ar há %1</translation>
    </message>
    <message>
        <source>The exchange is not at fault.</source>
        <translation>A culpa não é da exchange.</translation>
    </message>
    <message>
        <source>Next look in %1.</source>
        <translation>Próxima verificação em %1.</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Parado por você</translation>
    </message>
    <message>
        <source>Nothing is received, and the time does not count as blind.</source>
        <translation>Nada é recebido, e o tempo não conta como às cegas.</translation>
    </message>
    <message>
        <source>Start it when you want it.</source>
        <translation>Inicie-o quando precisar.</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>ainda não iniciado</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Ainda não iniciado</translation>
    </message>
    <message>
        <source>The feed has not made its first attempt.</source>
        <translation>O feed ainda não fez sua primeira tentativa.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n feed(s) trusted</source>
        <extracomment>%n feeds are wanted, %1 of them are trusted.</extracomment>
        <translation>
            <numerusform>%1 de %n feed confiável</numerusform>
            <numerusform>%1 de %n feeds confiáveis</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1 waits for its turn</source>
        <extracomment>Behind a cause: a retry whose time has come, but not its turn among those to the same host.</extracomment>
        <translation>tentativa %1 aguarda a vez</translation>
    </message>
    <message>
        <source>Attempt %1 waits for its turn: attempts to one host are spaced.</source>
        <translation>A tentativa %1 aguarda a vez: as tentativas a um mesmo host são espaçadas.</translation>
    </message>
</context>
<context>
    <name>HistoryReport</name>
    <message>
        <source>Feed report</source>
        <translation>Relatório de feeds</translation>
    </message>
    <message>
        <source>Feed report: %1</source>
        <translation>Relatório de feeds: %1</translation>
    </message>
    <message>
        <source>%1 to %2, UTC. Made at %3 by Feedwarden %4.</source>
        <translation>%1 a %2, UTC. Criado em %3 pelo Feedwarden %4.</translation>
    </message>
    <message>
        <source>Nothing is known of this time: no program watched a feed then.</source>
        <translation>Nada se sabe deste período: nenhum programa monitorava um feed na época.</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Monitorado</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Confiável</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Às cegas</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Quedas</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Mais longa</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <translation>Latência p50</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Budget spent</source>
        <translation>Orçamento gasto</translation>
    </message>
    <message>
        <source>%1 missed the objective of %2 %: %3 blind where %4 were allowed.</source>
        <translation>%1 não cumpriu o objetivo de %2%: %3 às cegas, permitidos %4.</translation>
    </message>
    <message>
        <source>No outage in this time.</source>
        <translation>Nenhuma queda neste período.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Fora do ar</translation>
    </message>
    <message>
        <source>The %1 longest of %2 outages</source>
        <translation>As %1 mais longas de %2 quedas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>pelo menos %1</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>continua</translation>
    </message>
    <message>
        <source>Watched for %1. Mean time between outages %2, mean time to recover %3, %4 attempts to connect. %5 messages, %6.</source>
        <translation>Monitorado por %1. Tempo médio entre quedas %2, tempo médio de recuperação %3, %4 tentativas de conexão. %5 mensagens, %6.</translation>
    </message>
    <message>
        <source>Latency of the feed</source>
        <translation>Latência do feed</translation>
    </message>
    <message>
        <source>Quality score</source>
        <translation>Pontuação de qualidade</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>média</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>mínima</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>Não registrado</translation>
    </message>
    <message>
        <source>%1 to %2: %3 events (%4).</source>
        <translation>%1 a %2: %3 eventos (%4).</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>O que as palavras significam</translation>
    </message>
    <message>
        <source>Only time that a program watched counts, and no planned maintenance. Up: no line of the feed had an outage. Trusted: share of the time that streams were wanted in which their data could be trusted. Blind: at least one wanted stream could not be trusted. Missed: messages that never came, where the exchange numbers them. Latency: from the exchange&apos;s time stamp to its arrival here, corrected by the measured difference of the clocks. Budget: blind time that the feed&apos;s objective allows; %1 % of the time where it has none of its own.</source>
        <translation>Só conta o tempo monitorado por um programa, sem a manutenção planejada. Ativo: nenhuma linha do feed teve uma queda. Confiável: parte do tempo em que streams eram desejados e seus dados eram confiáveis. Às cegas: pelo menos um stream desejado não era confiável. Perdidas: mensagens que nunca chegaram, onde a exchange as numera. Latência: da marca de tempo da exchange até a chegada aqui, corrigida pela diferença medida entre os relógios. Orçamento: tempo às cegas que o objetivo do feed permite; %1% do tempo quando ele não tem um próprio.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A feed&apos;s name and its exchange.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <extracomment>A line of a file, the key there, and what is wrong with it.</extracomment>
        <translation>Linha %1, %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>exchange or options</source>
        <translation>exchange ou opções</translation>
    </message>
    <message>
        <source>symbols or channels</source>
        <translation>símbolos ou canais</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>políticas</translation>
    </message>
    <message>
        <source>address</source>
        <translation>endereço</translation>
    </message>
    <message>
        <source>streams per connection or twin lines</source>
        <translation>streams por conexão ou linhas gêmeas</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Adicionado: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Removido: %1</translation>
    </message>
    <message>
        <source>Enabled: %1</source>
        <translation>Ativado: %1</translation>
    </message>
    <message>
        <source>Disabled: %1</source>
        <translation>Desativado: %1</translation>
    </message>
    <message>
        <source>Changed: %1 – %2</source>
        <translation>Alterado: %1 – %2</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>contas</translation>
    </message>
    <message>
        <source>policies of all feeds</source>
        <translation>políticas de todos os feeds</translation>
    </message>
    <message>
        <source>threads or data folder (from the next start on)</source>
        <translation>threads ou pasta de dados (a partir do próximo início)</translation>
    </message>
    <message>
        <source>log</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>proxy or authorities (every line is opened anew)</source>
        <translation>proxy ou autoridades certificadoras (todas as linhas são reabertas)</translation>
    </message>
    <message>
        <source>the place of secrets</source>
        <translation>o lugar dos segredos</translation>
    </message>
    <message>
        <source>history</source>
        <translation>histórico</translation>
    </message>
    <message>
        <source>trust signal</source>
        <translation>sinal de confiança</translation>
    </message>
    <message>
        <source>how often exchanges are contacted</source>
        <translation>com que frequência as exchanges são contatadas</translation>
    </message>
    <message>
        <source>quality score</source>
        <translation>pontuação de qualidade</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>métricas</translation>
    </message>
    <message>
        <source>objectives or planned times</source>
        <translation>objetivos ou períodos planejados</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>alertas</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>publicação</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Ajustes: %1</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Feed: %1</source>
        <translation>Feed: %1</translation>
    </message>
    <message>
        <source>Times: UTC, then local time (%1).</source>
        <translation>Horários: UTC, depois hora local (%1).</translation>
    </message>
    <message>
        <source>Written %1 by %2.</source>
        <translation>Escrito em %1 por %2.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>What was missed</source>
        <translation>O que se perdeu</translation>
    </message>
    <message>
        <source>%1: blind for %2; messages missed: %3; trusted again: %4</source>
        <translation>%1: às cegas por %2; mensagens perdidas: %3; confiável de novo: %4</translation>
    </message>
    <message>
        <source>What an exchange said while the line was down cannot be counted: its numbers begin anew with each session, or there are none.</source>
        <translation>O que uma exchange disse enquanto a linha estava fora do ar não pode ser contado: sua numeração recomeça a cada sessão, ou não existe.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>Attempt %1 waits for its turn.</source>
        <translation>A tentativa %1 espera sua vez.</translation>
    </message>
    <message>
        <source>Attempt %1 is under way.</source>
        <translation>A tentativa %1 está em andamento.</translation>
    </message>
    <message>
        <source>Attempt %1 failed after %2.</source>
        <extracomment>An attempt to connect, by its number; a sentence about why follows.</extracomment>
        <translation>A tentativa %1 falhou após %2.</translation>
    </message>
    <message>
        <source>Attempt %1 failed.</source>
        <translation>A tentativa %1 falhou.</translation>
    </message>
    <message>
        <source>Attempt %1 brought the line back, after %2.</source>
        <translation>A tentativa %1 trouxe a linha de volta, após %2.</translation>
    </message>
    <message>
        <source>Attempt %1 brought the line back.</source>
        <translation>A tentativa %1 trouxe a linha de volta.</translation>
    </message>
    <message>
        <source>Attempt %1 was planned, but never made.</source>
        <translation>A tentativa %1 estava prevista, mas não foi feita.</translation>
    </message>
    <message>
        <source>Attempt %1: how it ended is not known.</source>
        <translation>Tentativa %1: não se sabe como terminou.</translation>
    </message>
    <message>
        <source>the whole line</source>
        <translation>a linha inteira</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of %1 are missing, as the exchange numbers them.</source>
        <extracomment>%n messages; %1 is a stream.</extracomment>
        <translation>
            <numerusform>Falta %n mensagem de %1, segundo a numeração da exchange.</numerusform>
            <numerusform>Faltam %n mensagens de %1, segundo a numeração da exchange.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something of %1 is missing; how much is not known.</source>
        <translation>Falta algo de %1; não se sabe quanto.</translation>
    </message>
    <message>
        <source>When the last message came before the loss is not known.</source>
        <translation>Não se sabe quando chegou a última mensagem antes da perda.</translation>
    </message>
    <message>
        <source>Messages still came in.</source>
        <translation>Ainda chegavam mensagens.</translation>
    </message>
    <message>
        <source>The last message before the loss.</source>
        <translation>A última mensagem antes da perda.</translation>
    </message>
    <message>
        <source>The line had been silent for %1.</source>
        <translation>A linha estava em silêncio havia %1.</translation>
    </message>
    <message>
        <source>%1 had been silent for %2.</source>
        <translation>%1 estava em silêncio havia %2.</translation>
    </message>
    <message>
        <source>Rehearsal: the fault “%1” is over.</source>
        <translation>Ensaio: a falha “%1” acabou.</translation>
    </message>
    <message>
        <source>Rehearsal: you made the fault “%1”.</source>
        <translation>Ensaio: você provocou a falha “%1”.</translation>
    </message>
    <message>
        <source>The line was lost; why is not known, since nobody watched then.</source>
        <translation>A linha se perdeu; não se sabe por quê, pois ninguém monitorava na hora.</translation>
    </message>
    <message>
        <source>The line was lost.</source>
        <extracomment>A sentence about the cause follows.</extracomment>
        <translation>A linha se perdeu.</translation>
    </message>
    <message>
        <source>%1 can no longer be trusted.</source>
        <translation>%1 não é mais confiável.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) can no longer be trusted.</source>
        <translation>
            <numerusform>%n stream não é mais confiável.</numerusform>
            <numerusform>%n streams não são mais confiáveis.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no network: all attempts wait for it.</source>
        <translation>Este computador não tem rede: todas as tentativas esperam por ela.</translation>
    </message>
    <message>
        <source>This computer has a network again.</source>
        <translation>Este computador tem rede de novo.</translation>
    </message>
    <message>
        <source>Attempts are slowed down.</source>
        <translation>As tentativas ficam mais lentas.</translation>
    </message>
    <message>
        <source>It is not tried again by itself.</source>
        <translation>Não se tenta de novo automaticamente.</translation>
    </message>
    <message numerus="yes">
        <source>The breaker opened after %n failure(s) in a row: no attempt for %1.</source>
        <extracomment>%n failures in a row; %1 is a duration.</extracomment>
        <translation>
            <numerusform>O disjuntor abriu após %n falha: nenhuma tentativa por %1.</numerusform>
            <numerusform>O disjuntor abriu após %n falhas seguidas: nenhuma tentativa por %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The breaker of %1 opened after %n failure(s) in a row: no attempt for %2.</source>
        <extracomment>%n failures in a row; %1 is a host, %2 a duration.</extracomment>
        <translation>
            <numerusform>O disjuntor de %1 abriu após %n falha: nenhuma tentativa por %2.</numerusform>
            <numerusform>O disjuntor de %1 abriu após %n falhas seguidas: nenhuma tentativa por %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The breaker is half open: it lets one trial through.</source>
        <translation>O disjuntor está semiaberto: deixa passar uma tentativa de teste.</translation>
    </message>
    <message>
        <source>The breaker of %1 is half open: it lets one trial through.</source>
        <translation>O disjuntor de %1 está semiaberto: deixa passar uma tentativa de teste.</translation>
    </message>
    <message>
        <source>The breaker closed: attempts are free again.</source>
        <translation>O disjuntor fechou: as tentativas estão livres de novo.</translation>
    </message>
    <message>
        <source>The breaker of %1 closed: attempts are free again.</source>
        <translation>O disjuntor de %1 fechou: as tentativas estão livres de novo.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier attempt(s) are not listed: the newest are kept.</source>
        <translation>
            <numerusform>%n tentativa anterior não é listada: as mais recentes são mantidas.</numerusform>
            <numerusform>%n tentativas anteriores não são listadas: as mais recentes são mantidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected; nothing is proven yet.</source>
        <translation>Conectado; nada está provado ainda.</translation>
    </message>
    <message>
        <source>The exchange refused %1.</source>
        <translation>A exchange recusou %1.</translation>
    </message>
    <message>
        <source>The exchange refused %1: %2</source>
        <translation>A exchange recusou %1: %2</translation>
    </message>
    <message>
        <source>%1 is back in step.</source>
        <translation>%1 foi ressincronizado.</translation>
    </message>
    <message>
        <source>%1 is trusted again, after %2.</source>
        <translation>%1 é confiável de novo, após %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more stream(s) are trusted again by now.</source>
        <translation>
            <numerusform>Mais %n stream já é confiável de novo.</numerusform>
            <numerusform>Mais %n streams já são confiáveis de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is back, after %1.</source>
        <translation>A linha voltou, após %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n stream(s) are trusted again, %1 after the loss.</source>
        <translation>
            <numerusform>O %n stream é confiável de novo, %1 depois da perda.</numerusform>
            <numerusform>Todos os %n streams são confiáveis de novo, %1 depois da perda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: nobody waits for the line any more.</source>
        <translation>Parado: ninguém mais espera pela linha.</translation>
    </message>
    <message>
        <source>What happened in %1 could not be written down: parts of the story are missing.</source>
        <translation>O que aconteceu em %1 não pôde ser registrado: faltam partes da história.</translation>
    </message>
    <message>
        <source>The program ended here. When the line came back is not known.</source>
        <translation>O programa terminou aqui. Não se sabe quando a linha voltou.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) are not trusted again yet.</source>
        <translation>
            <numerusform>%n stream ainda não é confiável de novo.</numerusform>
            <numerusform>%n streams ainda não são confiáveis de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on: down for %1 so far.</source>
        <translation>Continua: fora do ar há %1 até agora.</translation>
    </message>
    <message>
        <source>%1 has been down for %2</source>
        <extracomment>%1 is an exchange, %2 a duration, %3 a cause in a few words.</extracomment>
        <translation>%1 está fora do ar há %2</translation>
    </message>
    <message>
        <source>%1 has been down for %2: %3</source>
        <translation>%1 está fora do ar há %2: %3</translation>
    </message>
    <message>
        <source>%1 was down for at least %2</source>
        <translation>%1 esteve fora do ar por pelo menos %2</translation>
    </message>
    <message>
        <source>%1 was down for at least %2: %3</source>
        <translation>%1 esteve fora do ar por pelo menos %2: %3</translation>
    </message>
    <message>
        <source>%1 was down for %2</source>
        <translation>%1 esteve fora do ar por %2</translation>
    </message>
    <message>
        <source>%1 was down for %2: %3</source>
        <translation>%1 esteve fora do ar por %2: %3</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Desde %1.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 a %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were down.</source>
        <translation>
            <numerusform>%n linha esteve fora do ar.</numerusform>
            <numerusform>%n linhas estiveram fora do ar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s).</source>
        <translation>
            <numerusform>%n tentativa.</numerusform>
            <numerusform>%n tentativas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s), the breaker opened.</source>
        <translation>
            <numerusform>%n tentativa, o disjuntor abriu.</numerusform>
            <numerusform>%n tentativas, o disjuntor abriu.</numerusform>
        </translation>
    </message>
    <message>
        <source>All streams were trusted again %1 after the loss.</source>
        <translation>Todos os streams voltaram a ser confiáveis %1 depois da perda.</translation>
    </message>
    <message>
        <source>Some of what happened then is not kept.</source>
        <translation>Parte do que aconteceu na época não foi guardada.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>One of an exchange&apos;s connections, and what happened to it.</extracomment>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 prevista</translation>
    </message>
    <message>
        <source>%1 planned, %2 real</source>
        <extracomment>The wait before an attempt: what was promised, and what it was.</extracomment>
        <translation>%1 prevista, %2 real</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>teve êxito</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>não feita</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>nothing, another line had it</source>
        <translation>nada, outra linha tinha</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>A number of messages.</extracomment>
        <translation>pelo menos %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>A stream and which of the exchange&apos;s connections carries it.</extracomment>
        <translation>%1, linha %2</translation>
    </message>
    <message>
        <source>Notes cannot be kept here: the history is written by %1. End that program to write notes.</source>
        <extracomment>%1 is a program and its process, as in &quot;feedwarden-agent, process 4711&quot;.</extracomment>
        <translation>Não é possível guardar notas aqui: o histórico é gravado por %1. Encerre esse programa para escrever notas.</translation>
    </message>
    <message>
        <source>Notes cannot be kept: the history was written by a newer version of Feedwarden.</source>
        <translation>Não é possível guardar notas: o histórico foi gravado por uma versão mais nova do Feedwarden.</translation>
    </message>
    <message>
        <source>The note is not saved: there is no room on the disk. Make some; it is tried again.</source>
        <translation>A nota não foi salva: não há espaço no disco. Libere espaço; a tentativa se repete.</translation>
    </message>
    <message>
        <source>The note is not saved yet: another program holds the history. It is tried again.</source>
        <translation>A nota ainda não foi salva: outro programa está com o histórico. A tentativa se repete.</translation>
    </message>
    <message>
        <source>The note is not saved yet: the history is damaged and begun anew. It is tried again.</source>
        <translation>A nota ainda não foi salva: o histórico está danificado e é recomeçado. A tentativa se repete.</translation>
    </message>
    <message>
        <source>The note is not saved: the history cannot be written (%1). It is tried again.</source>
        <translation>A nota não foi salva: não é possível gravar o histórico (%1). A tentativa se repete.</translation>
    </message>
</context>
<context>
    <name>LiveTable</name>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Msg/s</source>
        <translation>Msg./s</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latência</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Às cegas</translation>
    </message>
    <message>
        <source>Reconn.</source>
        <translation>Reconex.</translation>
    </message>
    <message>
        <source>retry %1 in %2</source>
        <extracomment>%1 is the number of the attempt, %2 a duration.</extracomment>
        <translation>tentativa %1 em %2</translation>
    </message>
    <message>
        <source>Feedwarden  %1   %2   Ctrl+C ends</source>
        <extracomment>%1 is a time of day, %2 &quot;5 of 7 feeds trusted&quot;.</extracomment>
        <translation>Feedwarden  %1   %2   Ctrl+C encerra</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>RehearsalScripts</name>
    <message>
        <source>Binance maintenance</source>
        <translation>Manutenção da Binance</translation>
    </message>
    <message>
        <source>Binance Spot says that it is about to close, and does; later it is in maintenance for 10 s.</source>
        <translation>A Binance Spot avisa que vai fechar, e fecha; depois fica em manutenção por 10 s.</translation>
    </message>
    <message>
        <source>Binance Spot says that it closes in 10 s</source>
        <translation>A Binance Spot avisa que fecha em 10 s</translation>
    </message>
    <message>
        <source>Sessions end; newcomers get HTTP 503</source>
        <translation>As sessões terminam; quem chega recebe HTTP 503</translation>
    </message>
    <message>
        <source>The maintenance is over</source>
        <translation>A manutenção acabou</translation>
    </message>
    <message>
        <source>A new connection takes over before that, as planned</source>
        <translation>Uma nova conexão assume antes disso, como previsto</translation>
    </message>
    <message>
        <source>No failure is counted, no price loses trust</source>
        <translation>Nenhuma falha é contada, nenhum preço perde a confiança</translation>
    </message>
    <message>
        <source>Binance Spot is down</source>
        <translation>A Binance Spot está fora do ar</translation>
    </message>
    <message>
        <source>None of its streams is trusted</source>
        <translation>Nenhum de seus streams é confiável</translation>
    </message>
    <message>
        <source>Its quality is 0</source>
        <translation>Sua qualidade é 0</translation>
    </message>
    <message>
        <source>The cause is said: an HTTP error</source>
        <translation>A causa é informada: um erro HTTP</translation>
    </message>
    <message>
        <source>The other exchanges go on, trusted</source>
        <translation>As outras exchanges continuam, confiáveis</translation>
    </message>
    <message>
        <source>All exchanges are trusted again</source>
        <translation>Todas as exchanges são confiáveis de novo</translation>
    </message>
    <message>
        <source>My Wi-Fi dies</source>
        <translation>Meu Wi-Fi cai</translation>
    </message>
    <message>
        <source>No data from any exchange, and the system says: no network, for 15 s. Your link is not cut; Feedwarden is only told so.</source>
        <translation>Nenhum dado de nenhuma exchange, e o sistema informa por 15 s: sem rede. Sua conexão não é cortada; apenas se diz isso ao Feedwarden.</translation>
    </message>
    <message>
        <source>No data; the system says: no network</source>
        <translation>Sem dados; o sistema informa: sem rede</translation>
    </message>
    <message>
        <source>The network is back</source>
        <translation>A rede voltou</translation>
    </message>
    <message>
        <source>The status line says that the own link is down</source>
        <translation>A linha de status diz: conexão própria fora do ar</translation>
    </message>
    <message>
        <source>Every exchange: own link, not its own fault</source>
        <translation>Em cada exchange: conexão própria, não culpa dela</translation>
    </message>
    <message>
        <source>No stream is trusted</source>
        <translation>Nenhum stream é confiável</translation>
    </message>
    <message>
        <source>No exchange is blamed: no breaker opens</source>
        <translation>Nenhuma exchange é culpada: nenhum disjuntor abre</translation>
    </message>
    <message>
        <source>The status line says that it is there again</source>
        <translation>A linha de status diz que ela voltou</translation>
    </message>
    <message>
        <source>Exchange half open</source>
        <translation>Exchange semiaberta</translation>
    </message>
    <message>
        <source>OKX is gone for 15 s without a word: no close, no reset, no data. Only unanswered pings tell.</source>
        <translation>A OKX some por 15 s sem dizer nada: sem fechamento, sem reset, sem dados. Só os pings sem resposta revelam.</translation>
    </message>
    <message>
        <source>OKX is gone without a word</source>
        <translation>A OKX some sem dizer nada</translation>
    </message>
    <message>
        <source>OKX is back and has forgotten the session</source>
        <translation>A OKX volta e esqueceu a sessão</translation>
    </message>
    <message>
        <source>OKX is down, found by its silence</source>
        <translation>A OKX está fora do ar, o que se percebe pelo silêncio</translation>
    </message>
    <message>
        <source>Rate-limit ban</source>
        <translation>Banimento por excesso de requisições</translation>
    </message>
    <message>
        <source>Binance Spot refuses with HTTP 429 and a wait of 8 s, then bans for 12 s (HTTP 418).</source>
        <translation>A Binance Spot recusa com HTTP 429 e uma espera de 8 s e depois bane por 12 s (HTTP 418).</translation>
    </message>
    <message>
        <source>Sessions end; HTTP 429: wait 8 s</source>
        <translation>As sessões terminam; HTTP 429: esperar 8 s</translation>
    </message>
    <message>
        <source>From now on HTTP 418: banned for 12 s</source>
        <translation>De agora em diante HTTP 418: banido por 12 s</translation>
    </message>
    <message>
        <source>Whoever waits as told is let in</source>
        <translation>Quem espera o que foi pedido pode entrar</translation>
    </message>
    <message>
        <source>Throttled: too many requests</source>
        <translation>Limitado: requisições demais</translation>
    </message>
    <message>
        <source>No attempt before the 8 s are over</source>
        <translation>Nenhuma tentativa antes de passarem os 8 s</translation>
    </message>
    <message>
        <source>Banned, and for how long</source>
        <translation>Banido, e por quanto tempo</translation>
    </message>
    <message>
        <source>No attempt before the 12 s are over</source>
        <translation>Nenhuma tentativa antes de passarem os 12 s</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>Intermitência</translation>
    </message>
    <message>
        <source>Kraken takes every connection and drops it at once, for 30 s: connected, but never useful.</source>
        <translation>A Kraken aceita cada conexão e a derruba na hora, por 30 s: conectado, mas nunca útil.</translation>
    </message>
    <message>
        <source>Kraken drops each session at once</source>
        <translation>A Kraken derruba cada sessão na hora</translation>
    </message>
    <message>
        <source>Kraken keeps its connections again</source>
        <translation>A Kraken volta a manter suas conexões</translation>
    </message>
    <message>
        <source>Kraken is down, though it lets everybody in</source>
        <translation>A Kraken está fora do ar, embora deixe todos entrarem</translation>
    </message>
    <message>
        <source>The breaker opens: attempts pause</source>
        <translation>O disjuntor abre: as tentativas pausam</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>Nada foi medido neste período.</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>Feed report</source>
        <translation>Relatório de feeds</translation>
    </message>
    <message>
        <source>The history in %1 cannot be read: %2.</source>
        <translation>O histórico em %1 não pode ser lido: %2.</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2.</source>
        <translation>O relatório não pôde ser gravado em %1: %2.</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>no exchange can be reached</source>
        <translation>nenhuma exchange puder ser alcançada</translation>
    </message>
    <message>
        <source>a feed or the session of an account is down</source>
        <translation>um feed ou a sessão de uma conta ficar fora do ar</translation>
    </message>
    <message>
        <source>a feed failed so often that its breaker holds it</source>
        <translation>um feed falhar tanto que seu disjuntor o retenha</translation>
    </message>
    <message>
        <source>at least %1 of the streams of a feed are silent</source>
        <translation>pelo menos %1 dos streams de um feed estiverem em silêncio</translation>
    </message>
    <message numerus="yes">
        <source>a feed has at least %n gap(s) within ten minutes</source>
        <extracomment>As it goes on after &quot;when&quot;.</extracomment>
        <translation>
            <numerusform>um feed tiver pelo menos %n lacuna em dez minutos</numerusform>
            <numerusform>um feed tiver pelo menos %n lacunas em dez minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>the quality of a feed is below %1 of 100</source>
        <translation>a qualidade de um feed estiver abaixo de %1 de 100</translation>
    </message>
    <message>
        <source>one in twenty messages of a feed comes more than %1 late</source>
        <translation>uma em cada vinte mensagens de um feed chegar com mais de %1 de atraso</translation>
    </message>
    <message numerus="yes">
        <source>what comes on a feed is not understood at least %n time(s) within ten minutes</source>
        <translation>
            <numerusform>o que chega por um feed não for entendido pelo menos %n vez em dez minutos</numerusform>
            <numerusform>o que chega por um feed não for entendido pelo menos %n vezes em dez minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>an account is refused and not tried any more</source>
        <translation>uma conta for recusada e não se tentar mais</translation>
    </message>
    <message>
        <source>an exchange bans this address for more than %1</source>
        <translation>uma exchange banir este endereço por mais de %1</translation>
    </message>
    <message>
        <source>an exchange leaves %1 or fewer attempts to connect</source>
        <translation>uma exchange deixar %1 ou menos tentativas de conexão</translation>
    </message>
    <message>
        <source>the error budget of a feed is spent at least %1 times too fast</source>
        <translation>o orçamento de erros de um feed for gasto pelo menos %1 vezes mais rápido que o devido</translation>
    </message>
    <message>
        <source>the history cannot be written</source>
        <translation>o histórico não puder ser gravado</translation>
    </message>
    <message>
        <source>alerts do not get through on a channel</source>
        <translation>os alertas não chegarem por um canal</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 ficar fora do ar</translation>
    </message>
    <message>
        <source>%1 failed so often that its breaker holds it</source>
        <translation>%1 falhar tanto que o disjuntor retenha as tentativas</translation>
    </message>
    <message>
        <source>at least %1 of the streams of %2 are silent</source>
        <translation>pelo menos %1 dos streams de %2 estiverem em silêncio</translation>
    </message>
    <message numerus="yes">
        <source>%1 has at least %n gap(s) within ten minutes</source>
        <extracomment>As it goes on after &quot;when&quot;; %1 are names.</extracomment>
        <translation>
            <numerusform>%1 tiver pelo menos %n lacuna em dez minutos</numerusform>
            <numerusform>%1 tiver pelo menos %n lacunas em dez minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>the quality of %2 is below %1 of 100</source>
        <translation>a qualidade de %2 estiver abaixo de %1 de 100</translation>
    </message>
    <message>
        <source>one in twenty messages of %2 comes more than %1 late</source>
        <translation>uma em cada vinte mensagens de %2 chegar com mais de %1 de atraso</translation>
    </message>
    <message numerus="yes">
        <source>what comes on %1 is not understood at least %n time(s) within ten minutes</source>
        <translation>
            <numerusform>o que chega por %1 não for entendido pelo menos %n vez em dez minutos</numerusform>
            <numerusform>o que chega por %1 não for entendido pelo menos %n vezes em dez minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>account %1 is refused and not tried any more</source>
        <translation>a conta %1 for recusada e não se tentar mais</translation>
    </message>
    <message>
        <source>%2 bans this address for more than %1</source>
        <translation>%2 banir este endereço por mais de %1</translation>
    </message>
    <message>
        <source>%2 leaves %1 or fewer attempts to connect</source>
        <translation>%2 deixar %1 ou menos tentativas de conexão</translation>
    </message>
    <message>
        <source>the error budget of %2 is spent at least %1 times too fast</source>
        <translation>o orçamento de erros de %2 for gasto pelo menos %1 vezes mais rápido que o devido</translation>
    </message>
    <message>
        <source>alerts do not get through on %1</source>
        <translation>os alertas não chegarem por %1</translation>
    </message>
    <message>
        <source>Your own link is down</source>
        <translation>Conexão própria fora do ar</translation>
    </message>
    <message>
        <source>A feed is down</source>
        <translation>Um feed está fora do ar</translation>
    </message>
    <message>
        <source>A breaker is open</source>
        <translation>Um disjuntor está aberto</translation>
    </message>
    <message>
        <source>Streams are silent</source>
        <translation>Streams em silêncio</translation>
    </message>
    <message>
        <source>Messages are missing</source>
        <translation>Faltam mensagens</translation>
    </message>
    <message>
        <source>The quality is low</source>
        <translation>A qualidade está baixa</translation>
    </message>
    <message>
        <source>Messages come late</source>
        <translation>As mensagens chegam com atraso</translation>
    </message>
    <message>
        <source>What comes is not understood</source>
        <translation>Não se entende o que chega</translation>
    </message>
    <message>
        <source>An account is refused</source>
        <translation>Uma conta é recusada</translation>
    </message>
    <message>
        <source>This address is banned</source>
        <translation>Este endereço está banido</translation>
    </message>
    <message>
        <source>Few attempts to connect are left</source>
        <translation>Restam poucas tentativas de conexão</translation>
    </message>
    <message>
        <source>The error budget is spent too fast</source>
        <translation>Orçamento de erros gasto rápido demais</translation>
    </message>
    <message>
        <source>The history is not written</source>
        <translation>O histórico não é gravado</translation>
    </message>
    <message>
        <source>Alerts do not get through</source>
        <translation>Os alertas não chegam</translation>
    </message>
    <message>
        <source>Silent streams, at &amp;least</source>
        <translation>Streams em silêncio, pelo &amp;menos</translation>
    </message>
    <message>
        <source>Gaps in ten minutes, at &amp;least</source>
        <translation>Lacunas em dez minutos, pelo &amp;menos</translation>
    </message>
    <message>
        <source>Quality be&amp;low</source>
        <translation>Qualidade a&amp;baixo de</translation>
    </message>
    <message>
        <source>&amp;Late by more than</source>
        <translation>Atras&amp;o de mais de</translation>
    </message>
    <message>
        <source>Times in ten minutes, at &amp;least</source>
        <translation>Vezes em dez minutos, pelo &amp;menos</translation>
    </message>
    <message>
        <source>Banned for &amp;longer than</source>
        <translation>Banido por &amp;mais de</translation>
    </message>
    <message>
        <source>Attempts &amp;left, at most</source>
        <translation>Tentativas restantes, no &amp;máximo</translation>
    </message>
    <message>
        <source>Times too fast, at &amp;least</source>
        <translation>Vezes rápido demais, pelo &amp;menos</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>The last two of several names, of which one is enough.</extracomment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1 for more than %2</source>
        <extracomment>A condition, and how long it has to last: &quot;a feed is down for more than 30 s&quot;.</extracomment>
        <translation>%1 por mais de %2</translation>
    </message>
    <message>
        <source>When %1, nobody is told: the rule is switched off.</source>
        <translation>Quando %1, ninguém é avisado: a regra está desativada.</translation>
    </message>
    <message>
        <source>When %1, nobody is told: all alerts are switched off.</source>
        <translation>Quando %1, ninguém é avisado: todos os alertas estão desativados.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of several names, all of which are meant.</extracomment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>When %1, nobody is told: no channel takes it, and notifications are off.</source>
        <translation>Quando %1, ninguém é avisado: nenhum canal o recebe, e as notificações estão desativadas.</translation>
    </message>
    <message>
        <source>When %1, tell me on this computer.</source>
        <translation>Quando %1, avise-me neste computador.</translation>
    </message>
    <message>
        <source>When %1, tell me on this computer and by %2.</source>
        <translation>Quando %1, avise-me neste computador e por %2.</translation>
    </message>
    <message>
        <source>When %1, tell me by %2.</source>
        <translation>Quando %1, avise-me por %2.</translation>
    </message>
    <message>
        <source>Not by %1: only what is more serious goes there.</source>
        <translation>Não por %1: para lá só vai o que é mais grave.</translation>
    </message>
    <message>
        <source>Also in quiet hours (%1).</source>
        <translation>Também no horário de silêncio (%1).</translation>
    </message>
    <message>
        <source>In quiet hours (%1) it waits until they end.</source>
        <translation>No horário de silêncio (%1), espera até que ele termine.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>pelo menos %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>mais de %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>no máximo %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>na hora</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>How long something has to last; the second one with a limit before it: &quot;below 50, for 5 min&quot;.</extracomment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Em lugar nenhum</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>of 100 points</source>
        <translation>de 100 pontos</translation>
    </message>
    <message>
        <source>Allowed: %1 to %2</source>
        <translation>Permitido: %1 a %2</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Permitido: %1</translation>
    </message>
    <message>
        <source>At least %1: before that nobody knows whether your own link is to blame</source>
        <translation>Pelo menos %1: antes disso ninguém sabe se a culpa é da sua própria conexão</translation>
    </message>
</context>
<context>
    <name>SecretWords</name>
    <message>
        <source>No key and secret are stored under that name.</source>
        <translation>Não há chave nem segredo guardados com esse nome.</translation>
    </message>
    <message>
        <source>There is no place for secrets on this computer.</source>
        <translation>Não há lugar para segredos neste computador.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>O chaveiro está bloqueado.</translation>
    </message>
    <message>
        <source>Access to the secrets was refused.</source>
        <translation>O acesso aos segredos foi negado.</translation>
    </message>
    <message>
        <source>The place for secrets did not answer in time.</source>
        <translation>O lugar dos segredos não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The vault needs its passphrase.</source>
        <translation>O cofre precisa da sua frase secreta.</translation>
    </message>
    <message>
        <source>The passphrase of the vault is wrong.</source>
        <translation>A frase secreta do cofre está errada.</translation>
    </message>
    <message>
        <source>Others on this computer could read the secrets or change them.</source>
        <translation>Outros neste computador poderiam ler os segredos ou alterá-los.</translation>
    </message>
    <message>
        <source>What is stored there is damaged.</source>
        <translation>O que está guardado lá está danificado.</translation>
    </message>
    <message>
        <source>The secrets were stored by a newer version of Feedwarden.</source>
        <translation>Os segredos foram guardados por uma versão mais nova do Feedwarden.</translation>
    </message>
    <message>
        <source>The place for secrets can be read only.</source>
        <translation>O lugar dos segredos é somente leitura.</translation>
    </message>
    <message>
        <source>An entry cannot have that name.</source>
        <translation>Uma entrada não pode ter esse nome.</translation>
    </message>
    <message>
        <source>The place for secrets does not work.</source>
        <translation>O lugar dos segredos não funciona.</translation>
    </message>
    <message>
        <source>Enter them for the account once more.</source>
        <translation>Informe-os de novo para a conta.</translation>
    </message>
    <message>
        <source>Unlock or install a keychain, or set secrets.store to &quot;vault&quot; or &quot;files&quot; in the configuration.</source>
        <translation>Desbloqueie ou instale um chaveiro, ou defina secrets.store como &quot;vault&quot; ou &quot;files&quot; na configuração.</translation>
    </message>
    <message>
        <source>Unlock it, and try again.</source>
        <translation>Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>Allow Feedwarden to use them, and try again.</source>
        <translation>Permita que o Feedwarden os use e tente de novo.</translation>
    </message>
    <message>
        <source>Try again, or set secrets.store to &quot;files&quot; or &quot;vault&quot; in the configuration.</source>
        <translation>Tente de novo ou defina secrets.store como &quot;files&quot; ou &quot;vault&quot; na configuração.</translation>
    </message>
    <message>
        <source>Write it into a file that only you can read, name that in FEEDWARDEN_VAULT_PASSPHRASE_FILE, and start again.</source>
        <translation>Escreva-a em um arquivo que só você possa ler, indique-o em FEEDWARDEN_VAULT_PASSPHRASE_FILE e inicie de novo.</translation>
    </message>
    <message>
        <source>Give the right one where you are asked, or in the file that FEEDWARDEN_VAULT_PASSPHRASE_FILE names.</source>
        <translation>Informe a correta onde for pedida, ou no arquivo indicado por FEEDWARDEN_VAULT_PASSPHRASE_FILE.</translation>
    </message>
    <message>
        <source>Take it from a backup, or remove it and store the secrets again.</source>
        <translation>Recupere-o de um backup, ou remova-o e guarde os segredos de novo.</translation>
    </message>
    <message>
        <source>Update Feedwarden.</source>
        <translation>Atualize o Feedwarden.</translation>
    </message>
    <message>
        <source>Change the secrets where they come from.</source>
        <translation>Altere os segredos no lugar de onde eles vêm.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A list that goes on: what is in it already, and the next one.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ShortcutWords</name>
    <message>
        <source>Timeline and charts</source>
        <translation>Linha do tempo e gráficos</translation>
    </message>
    <message>
        <source>Show less time, or more</source>
        <translation>Mostrar menos tempo ou mais</translation>
    </message>
    <message>
        <source>Go back in time, or forth</source>
        <translation>Voltar no tempo ou avançar</translation>
    </message>
    <message>
        <source>Follow now</source>
        <translation>Seguir o presente</translation>
    </message>
    <message>
        <source>To the trouble before or after; in a chart, to the value</source>
        <translation>Ao problema anterior ou seguinte; em um gráfico, ao valor</translation>
    </message>
    <message>
        <source>To the row above or below</source>
        <translation>À linha de cima ou de baixo</translation>
    </message>
    <message>
        <source>Select the time of what is marked</source>
        <translation>Selecionar o tempo do que está marcado</translation>
    </message>
    <message>
        <source>Forget the selected time</source>
        <translation>Esquecer o tempo selecionado</translation>
    </message>
    <message>
        <source>Copy a chart as CSV, a table as text</source>
        <translation>Copiar um gráfico como CSV, uma tabela como texto</translation>
    </message>
    <message>
        <source>Tables and search</source>
        <translation>Tabelas e busca</translation>
    </message>
    <message>
        <source>All that can be done with a row, a table or a chart</source>
        <translation>Tudo o que se pode fazer com uma linha, uma tabela ou um gráfico</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>À próxima parte da janela</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Esvaziar a busca</translation>
    </message>
    <message>
        <source>Do the marked command, or go to what was found</source>
        <translation>Executar o comando marcado ou ir ao que foi encontrado</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>it has been changed since, so it stays as it is</source>
        <translation>ela foi alterada desde então, por isso fica como está</translation>
    </message>
</context>
<context>
    <name>SymbolWords</name>
    <message>
        <source>There is no list of symbols for %1.</source>
        <extracomment>%1 is an exchange, here and in all that follow.</extracomment>
        <translation>Não há lista de símbolos de %1.</translation>
    </message>
    <message>
        <source>%1 could not be asked for its symbols: %2.</source>
        <translation>Não foi possível pedir os símbolos a %1: %2.</translation>
    </message>
    <message>
        <source>%1 is being asked by others just now, so its symbols did not come in time.</source>
        <translation>Outros estão consultando %1 neste momento, por isso os símbolos não chegaram a tempo.</translation>
    </message>
    <message>
        <source>%1 says that it was asked too often (HTTP %2). Its symbols can be asked for again in a minute.</source>
        <translation>%1 informa que foi consultada vezes demais (HTTP %2). Os símbolos podem ser pedidos de novo em um minuto.</translation>
    </message>
    <message>
        <source>%1 does not give its symbols to the region that this computer is in (HTTP 451).</source>
        <translation>%1 não fornece seus símbolos à região em que este computador está (HTTP 451).</translation>
    </message>
    <message>
        <source>%1 refused to give its symbols (HTTP %2).</source>
        <translation>%1 se recusou a fornecer seus símbolos (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 refused to give its symbols: %2.</source>
        <translation>%1 se recusou a fornecer seus símbolos: %2.</translation>
    </message>
    <message>
        <source>The list of symbols that %1 sent is too long to be read.</source>
        <translation>A lista de símbolos que %1 enviou é longa demais para ser lida.</translation>
    </message>
    <message>
        <source>What %1 sent instead of its symbols could not be understood.</source>
        <translation>Não foi possível entender o que %1 enviou em vez dos símbolos.</translation>
    </message>
    <message>
        <source>Each trade as it happens</source>
        <translation>Cada negócio assim que acontece</translation>
    </message>
    <message>
        <source>Price and volume of the last 24 hours</source>
        <translation>Preço e volume das últimas 24 horas</translation>
    </message>
    <message>
        <source>Best bid and best offer, with each change</source>
        <translation>Melhor bid e melhor ask, a cada mudança</translation>
    </message>
    <message>
        <source>The order book: all of it once, then each change; checked for gaps</source>
        <translation>O livro de ofertas: uma vez inteiro, depois cada mudança; verificado quanto a lacunas</translation>
    </message>
    <message>
        <source>The best levels of the order book, whole each time</source>
        <translation>Os melhores níveis do livro de ofertas, inteiros a cada vez</translation>
    </message>
    <message>
        <source>Positions that were closed by force</source>
        <translation>Posições fechadas à força</translation>
    </message>
    <message>
        <source>The price by which positions are valued, and funding</source>
        <translation>O preço pelo qual as posições são avaliadas, e o funding</translation>
    </message>
</context>
<context>
    <name>TellingWords</name>
    <message>
        <source>It is told of everything</source>
        <translation>Recebe tudo</translation>
    </message>
    <message>
        <source>It is told of warnings and of what is critical</source>
        <translation>Recebe avisos e o que é crítico</translation>
    </message>
    <message>
        <source>It is told of what is critical alone</source>
        <translation>Recebe só o que é crítico</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>The bot&apos;s &amp;token</source>
        <translation>To&amp;ken do bot</translation>
    </message>
    <message>
        <source>The webhook&apos;s &amp;address</source>
        <translation>Endereço do &amp;webhook</translation>
    </message>
    <message>
        <source>BotFather gives it to you when you make a bot, like 123456:AB-cd.</source>
        <translation>O BotFather o fornece quando você cria um bot, como 123456:AB-cd.</translation>
    </message>
    <message>
        <source>It begins with https:// and takes JSON.</source>
        <translation>Começa com https:// e aceita JSON.</translation>
    </message>
    <message>
        <source>Slack shows it for an incoming webhook: https://hooks.slack.com/services/…</source>
        <translation>O Slack o mostra para um webhook de entrada: https://hooks.slack.com/services/…</translation>
    </message>
    <message>
        <source>Discord shows it for a webhook of a channel: https://discord.com/api/webhooks/…</source>
        <translation>O Discord o mostra para um webhook de um canal: https://discord.com/api/webhooks/…</translation>
    </message>
    <message>
        <source>It is longer than any that there is: %1 characters at most.</source>
        <translation>É mais longo do que qualquer um que exista: no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>It has to be a single line.</source>
        <translation>Precisa ser uma única linha.</translation>
    </message>
    <message>
        <source>A token has letters, digits and the signs : _ - alone.</source>
        <translation>Um token só tem letras, dígitos e os sinais : _ -</translation>
    </message>
    <message>
        <source>It has to begin with https://, so that nobody on the way can read it.</source>
        <translation>Precisa começar com https://, para que ninguém no caminho possa ler.</translation>
    </message>
    <message>
        <source>Paste the whole address, beginning with https:// and without a user name, a password or a part behind #.</source>
        <translation>Cole o endereço inteiro, que começa com https://, sem nome de usuário, senha ou parte depois de #.</translation>
    </message>
    <message>
        <source>It is inside your network; that has to be allowed below.</source>
        <translation>Está dentro da sua rede; isso precisa ser permitido abaixo.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Warnings and what is critical</source>
        <translation>Avisos e o que é crítico</translation>
    </message>
    <message>
        <source>Only what is critical</source>
        <translation>Só o que é crítico</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Of rules of alerts.</extracomment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Of rules of alerts.</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>A message goes to the chat %1 of Telegram.</source>
        <translation>Uma mensagem vai para o chat %1 do Telegram.</translation>
    </message>
    <message>
        <source>A message goes to %1.</source>
        <translation>Uma mensagem vai para %1.</translation>
    </message>
    <message>
        <source>JSON goes to the webhook&apos;s address.</source>
        <translation>JSON vai para o endereço do webhook.</translation>
    </message>
    <message>
        <source>JSON goes to %1.</source>
        <translation>JSON vai para %1.</translation>
    </message>
    <message>
        <source>The program %1 is started.</source>
        <translation>O programa %1 é iniciado.</translation>
    </message>
    <message>
        <source>Nothing is told to it: all alerts are switched off.</source>
        <translation>Não recebe nada: todos os alertas estão desativados.</translation>
    </message>
    <message>
        <source>Nothing is told to it: it is switched off.</source>
        <translation>Não recebe nada: está desativado.</translation>
    </message>
    <message>
        <source>Nothing is told to it: no rule goes there.</source>
        <translation>Não recebe nada: nenhuma regra vai para lá.</translation>
    </message>
    <message>
        <source>%1, by all rules.</source>
        <translation>%1, por todas as regras.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1, by the rules %2.</source>
        <translation>%1, pelas regras %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1, by %n rule(s).</source>
        <translation>
            <numerusform>%1, por %n regra.</numerusform>
            <numerusform>%1, por %n regras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its secret is kept in %1.</source>
        <translation>Seu segredo fica guardado em %1.</translation>
    </message>
    <message>
        <source>Nothing is shown: all alerts are switched off.</source>
        <translation>Nada é mostrado: todos os alertas estão desativados.</translation>
    </message>
    <message>
        <source>Nothing is shown on this computer: notifications are switched off.</source>
        <translation>Nada é mostrado neste computador: as notificações estão desativadas.</translation>
    </message>
    <message>
        <source>A notification is shown on this computer for every alert, with a sound where it is critical.</source>
        <translation>Cada alerta mostra uma notificação neste computador, com som quando é crítico.</translation>
    </message>
    <message>
        <source>A notification is shown on this computer for every alert, without a sound.</source>
        <translation>Cada alerta mostra uma notificação neste computador, sem som.</translation>
    </message>
    <message>
        <source>A name has 1 to 40 small letters, digits and hyphens.</source>
        <translation>Um nome tem de 1 a 40 letras minúsculas, dígitos e hifens.</translation>
    </message>
    <message>
        <source>There is a channel of this name already.</source>
        <translation>Já existe um canal com este nome.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Permitido: %1</translation>
    </message>
    <message>
        <source>Begin with the whole path of a program.</source>
        <translation>Comece com o caminho completo de um programa.</translation>
    </message>
    <message>
        <source>Write a number such as -1001234567890, or @name.</source>
        <translation>Escreva um número como -1001234567890, ou @name.</translation>
    </message>
    <message>
        <source>Write an address that begins with https:// and has a host.</source>
        <translation>Escreva um endereço que comece com https:// e tenha um host.</translation>
    </message>
    <message>
        <source>It has to be JSON, in which nothing but these stands between {{ and }}, and that between quotes: %1.</source>
        <translation>Precisa ser JSON, em que entre {{ e }} só haja estes, e isso entre aspas: %1.</translation>
    </message>
    <message>
        <source>Rules go by it, so it stays: small letters, digits and hyphens.</source>
        <translation>As regras se orientam por ele, por isso não muda: letras minúsculas, dígitos e hifens.</translation>
    </message>
    <message>
        <source>A number such as -1001234567890, or @name.</source>
        <translation>Um número como -1001234567890, ou @name.</translation>
    </message>
    <message>
        <source>A program with its whole path, and its arguments; what has blanks stands in quotes.</source>
        <translation>Um programa com seu caminho completo, e seus argumentos; o que tem espaços fica entre aspas.</translation>
    </message>
    <message>
        <source>Empty: the usual one. Else JSON, with these between quotes: %1.</source>
        <translation>Vazio: o habitual. Senão JSON, com estes entre aspas: %1.</translation>
    </message>
    <message>
        <source>Telegram&apos;s own, or another server that speaks like it.</source>
        <translation>O do próprio Telegram, ou outro servidor que fale como ele.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>All alerts are switched off: nobody is told of anything, at any time.</source>
        <translation>Todos os alertas estão desativados: ninguém é avisado de nada, em momento algum.</translation>
    </message>
    <message>
        <source>There are no quiet hours: alerts are told at any time.</source>
        <translation>Não há horário de silêncio: os alertas são comunicados a qualquer momento.</translation>
    </message>
    <message>
        <source>Quiet every day from %1 to %2, in the time of this computer (%3).</source>
        <extracomment>Times of day, and the name of the local time, like CET.</extracomment>
        <translation>Silêncio todos os dias de %1 a %2, no horário deste computador (%3).</translation>
    </message>
    <message>
        <source>Only what is critical gets through.</source>
        <translation>Só passa o que é crítico.</translation>
    </message>
    <message>
        <source>Nothing gets through, not even what is critical.</source>
        <translation>Nada passa, nem mesmo o que é crítico.</translation>
    </message>
    <message>
        <source>What lasts until %1 is told then; what came and went is not.</source>
        <translation>O que dura até %1 é comunicado então; o que veio e passou, não.</translation>
    </message>
    <message>
        <source>over</source>
        <extracomment>A planned time.</extracomment>
        <translation>encerrado</translation>
    </message>
    <message>
        <source>now, for another %1</source>
        <extracomment>A planned time, and how much of it is left.</extracomment>
        <translation>agora, por mais %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>How long until a planned time begins.</extracomment>
        <translation>em %1</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of any feed was an alert.</source>
        <translation>De %1 a %2 (%3) nada de novo em nenhum feed foi um alerta.</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of %4 was an alert.</source>
        <translation>De %1 a %2 (%3) nada de novo em %4 foi um alerta.</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of any feed is an alert; it holds for the sessions of accounts too.</source>
        <translation>De %1 a %2 (%3) nada de novo em nenhum feed é um alerta; vale também para as sessões das contas.</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3) nothing new of %4 is an alert.</source>
        <translation>De %1 a %2 (%3) nada de novo em %4 é um alerta.</translation>
    </message>
    <message>
        <source>What lasts at its end is told then.</source>
        <translation>O que ainda durar quando ele terminar é comunicado então.</translation>
    </message>
    <message>
        <source>Reports count this time neither as up nor as down.</source>
        <translation>Os relatórios não contam este tempo nem como ativo nem como fora do ar.</translation>
    </message>
</context>
<context>
    <name>TrayWords</name>
    <message>
        <source>No feed yet</source>
        <translation>Nenhum feed ainda</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>In the tray: how many feeds are trusted, and what is wrong with the worst of the others.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An exchange and how it is.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration: hours and minutes.</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A duration: days and hours.</extracomment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration or latency in seconds.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A latency in milliseconds.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <extracomment>A clock offset and how far it may be off, in milliseconds.</extracomment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1 M</source>
        <extracomment>A count in millions.</extracomment>
        <translation>%1 mi</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <extracomment>A count in billions (10^9).</extracomment>
        <translation>%1 bi</translation>
    </message>
    <message>
        <source>%1 B</source>
        <extracomment>A size in bytes.</extracomment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A duration in whole days, hours or minutes.</extracomment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A duration in whole days, hours or minutes.</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A duration in whole days, hours or minutes.</extracomment>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>It is tried again by itself; there is nothing to do.</source>
        <translation>A tentativa se repete automaticamente; não há nada a fazer.</translation>
    </message>
    <message>
        <source>host name unknown</source>
        <translation>nome de host desconhecido</translation>
    </message>
    <message>
        <source>The name service does not know the exchange&apos;s host.</source>
        <translation>O serviço de nomes não conhece o host da exchange.</translation>
    </message>
    <message>
        <source>Check the address in the configuration and your DNS; it is tried again by itself.</source>
        <translation>Verifique o endereço na configuração e seu DNS; a tentativa se repete automaticamente.</translation>
    </message>
    <message>
        <source>name lookup failed</source>
        <translation>falha na resolução do nome</translation>
    </message>
    <message>
        <source>The host&apos;s name could not be looked up.</source>
        <translation>O nome do host não pôde ser resolvido.</translation>
    </message>
    <message>
        <source>Check your DNS if this lasts; it is tried again by itself.</source>
        <translation>Verifique seu DNS se isso durar; a tentativa se repete automaticamente.</translation>
    </message>
    <message>
        <source>name lookup timed out</source>
        <translation>resolução do nome sem resposta</translation>
    </message>
    <message>
        <source>The name service did not answer in time.</source>
        <translation>O serviço de nomes não respondeu a tempo.</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>recusa do servidor</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>O servidor recusou a conexão.</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>host inalcançável</translation>
    </message>
    <message>
        <source>There is no route to the server.</source>
        <translation>Não há rota até o servidor.</translation>
    </message>
    <message>
        <source>Check your own link if other exchanges are down too; it is tried again by itself.</source>
        <translation>Verifique sua própria conexão se outras exchanges também estiverem fora do ar; a tentativa se repete automaticamente.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>The server did not answer the connection attempt in time.</source>
        <translation>O servidor não respondeu a tempo à tentativa de conexão.</translation>
    </message>
    <message>
        <source>A firewall on the way may drop packets; it is tried again by itself.</source>
        <translation>Um firewall no caminho pode estar descartando pacotes; a tentativa se repete automaticamente.</translation>
    </message>
    <message>
        <source>reset by the server</source>
        <translation>reset do servidor</translation>
    </message>
    <message>
        <source>The server reset the connection.</source>
        <translation>O servidor cortou a conexão (reset).</translation>
    </message>
    <message>
        <source>proxy refused</source>
        <translation>proxy recusou</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>O proxy recusou a conexão.</translation>
    </message>
    <message>
        <source>Check the proxy settings; it is tried again by itself.</source>
        <translation>Verifique os ajustes do proxy; a tentativa se repete automaticamente.</translation>
    </message>
    <message>
        <source>proxy wants a login</source>
        <translation>proxy exige login</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password.</source>
        <translation>O proxy pede nome de usuário e senha.</translation>
    </message>
    <message>
        <source>Put the login into the system&apos;s proxy settings.</source>
        <translation>Coloque o login nos ajustes de proxy do sistema.</translation>
    </message>
    <message>
        <source>proxy failed</source>
        <translation>falha do proxy</translation>
    </message>
    <message>
        <source>The proxy could not make the connection.</source>
        <translation>O proxy não conseguiu estabelecer a conexão.</translation>
    </message>
    <message>
        <source>proxy does not answer</source>
        <translation>proxy não responde</translation>
    </message>
    <message>
        <source>The proxy did not answer in time.</source>
        <translation>O proxy não respondeu a tempo.</translation>
    </message>
    <message>
        <source>TLS stalled</source>
        <translation>TLS travado</translation>
    </message>
    <message>
        <source>The encrypted handshake (TLS) did not finish in time.</source>
        <translation>O handshake criptografado (TLS) não terminou a tempo.</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>falha de TLS</translation>
    </message>
    <message>
        <source>The encrypted handshake (TLS) failed.</source>
        <translation>O handshake criptografado (TLS) falhou.</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>certificado expirado</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid at this time.</source>
        <translation>O certificado do servidor não é válido neste momento.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, the exchange has to renew its certificate.</source>
        <translation>Verifique o relógio deste computador; se estiver certo, a exchange precisa renovar seu certificado.</translation>
    </message>
    <message>
        <source>certificate of another host</source>
        <translation>certificado de outro host</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host.</source>
        <translation>O certificado do servidor é de outro host.</translation>
    </message>
    <message>
        <source>Somebody may be in between, or the address is wrong: check both before you go on.</source>
        <translation>Pode haver alguém no meio, ou o endereço está errado: verifique ambos antes de continuar.</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certificado não confiável</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by nobody whom this computer trusts.</source>
        <translation>O certificado do servidor não é assinado por ninguém em quem este computador confie.</translation>
    </message>
    <message>
        <source>Somebody may be in between. If it is your own proxy, set network.ca_file.</source>
        <translation>Pode haver alguém no meio. Se for seu próprio proxy, defina network.ca_file.</translation>
    </message>
    <message>
        <source>certificate revoked</source>
        <translation>certificado revogado</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has been revoked.</source>
        <translation>O certificado do servidor foi revogado.</translation>
    </message>
    <message>
        <source>Do not trust this address until the exchange has a new certificate.</source>
        <translation>Não confie neste endereço até que a exchange tenha um novo certificado.</translation>
    </message>
    <message>
        <source>handshake timed out</source>
        <translation>handshake sem resposta</translation>
    </message>
    <message>
        <source>The server accepted the connection but did not open the feed in time.</source>
        <translation>O servidor aceitou a conexão, mas não abriu o feed a tempo.</translation>
    </message>
    <message>
        <source>HTTP error</source>
        <translation>erro HTTP</translation>
    </message>
    <message>
        <source>The server answered with an HTTP error instead of opening the feed.</source>
        <translation>O servidor respondeu com um erro HTTP em vez de abrir o feed.</translation>
    </message>
    <message>
        <source>The exchange may be in maintenance: look at its status page if this lasts.</source>
        <translation>A exchange pode estar em manutenção: consulte a página de status dela se isso durar.</translation>
    </message>
    <message>
        <source>not a feed</source>
        <translation>não é um feed</translation>
    </message>
    <message>
        <source>The address answered with a web page instead of a feed.</source>
        <translation>O endereço respondeu com uma página web em vez de um feed.</translation>
    </message>
    <message>
        <source>Check the address in the configuration.</source>
        <translation>Verifique o endereço na configuração.</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>redirecionado</translation>
    </message>
    <message>
        <source>The server sent us to another address, and redirects are never followed.</source>
        <translation>O servidor nos mandou para outro endereço, e redirecionamentos nunca são seguidos.</translation>
    </message>
    <message>
        <source>Put the new address into the configuration if you trust it.</source>
        <translation>Coloque o novo endereço na configuração se confiar nele.</translation>
    </message>
    <message>
        <source>bad handshake</source>
        <translation>handshake inválido</translation>
    </message>
    <message>
        <source>The server&apos;s answer to the handshake breaks the WebSocket rules.</source>
        <translation>A resposta do servidor ao handshake viola as regras do WebSocket.</translation>
    </message>
    <message>
        <source>A proxy in between may be at fault; it is tried again by itself.</source>
        <translation>A culpa pode ser de um proxy no meio; a tentativa se repete automaticamente.</translation>
    </message>
    <message>
        <source>blocked in your region</source>
        <translation>bloqueado na sua região</translation>
    </message>
    <message>
        <source>The exchange does not serve your region.</source>
        <translation>A exchange não atende sua região.</translation>
    </message>
    <message>
        <source>Use the exchange&apos;s address for your region; it is asked again every 15 minutes.</source>
        <translation>Use o endereço da exchange para sua região; a consulta se repete a cada 15 minutos.</translation>
    </message>
    <message>
        <source>subscription not answered</source>
        <translation>assinatura sem resposta</translation>
    </message>
    <message>
        <source>The exchange did not answer the subscription in time.</source>
        <translation>A exchange não respondeu à assinatura a tempo.</translation>
    </message>
    <message>
        <source>connected, but no data</source>
        <translation>conectado, mas sem dados</translation>
    </message>
    <message>
        <source>The connection was open, but no data came in time.</source>
        <translation>A conexão estava aberta, mas nenhum dado chegou a tempo.</translation>
    </message>
    <message>
        <source>login not answered</source>
        <translation>login sem resposta</translation>
    </message>
    <message>
        <source>The exchange did not answer the login in time.</source>
        <translation>A exchange não respondeu ao login a tempo.</translation>
    </message>
    <message>
        <source>nothing comes in</source>
        <translation>nada entra</translation>
    </message>
    <message>
        <source>Nothing came back any more, not even answers to our pings.</source>
        <translation>Nada mais voltava, nem mesmo respostas aos nossos pings.</translation>
    </message>
    <message>
        <source>nothing gets out</source>
        <translation>nada sai</translation>
    </message>
    <message>
        <source>Data still came in, but our pings no longer arrived.</source>
        <translation>Ainda chegavam dados, mas nossos pings não chegavam mais ao destino.</translation>
    </message>
    <message>
        <source>heartbeat lost</source>
        <translation>heartbeat perdido</translation>
    </message>
    <message>
        <source>The exchange&apos;s own heartbeat stopped.</source>
        <translation>O heartbeat da própria exchange parou.</translation>
    </message>
    <message>
        <source>all streams silent</source>
        <translation>todos os streams em silêncio</translation>
    </message>
    <message>
        <source>The line was alive, but all of its streams fell silent.</source>
        <translation>A linha estava viva, mas todos os seus streams ficaram em silêncio.</translation>
    </message>
    <message>
        <source>A fresh connection replaces it; there is nothing to do.</source>
        <translation>Uma nova conexão a substitui; não há nada a fazer.</translation>
    </message>
    <message>
        <source>order book would not sync</source>
        <translation>livro de ofertas não sincronizou</translation>
    </message>
    <message>
        <source>An order book could not be brought back in step.</source>
        <translation>Um livro de ofertas não pôde ser ressincronizado.</translation>
    </message>
    <message>
        <source>unreadable messages</source>
        <translation>mensagens ilegíveis</translation>
    </message>
    <message>
        <source>Too many messages could not be read.</source>
        <translation>Mensagens demais não puderam ser lidas.</translation>
    </message>
    <message>
        <source>The exchange may have changed its format: look for an update if this lasts.</source>
        <translation>A exchange pode ter mudado seu formato: procure uma atualização se isso durar.</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>conexão perdida</translation>
    </message>
    <message>
        <source>The connection ended without a goodbye.</source>
        <translation>A conexão terminou sem despedida.</translation>
    </message>
    <message>
        <source>closed by the server</source>
        <translation>fechado pelo servidor</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>O servidor fechou a conexão.</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>erro de protocolo</translation>
    </message>
    <message>
        <source>The server broke the WebSocket rules.</source>
        <translation>O servidor violou as regras do WebSocket.</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>mensagem grande demais</translation>
    </message>
    <message>
        <source>A message was larger than this exchange&apos;s messages ever are.</source>
        <translation>Uma mensagem era maior do que as desta exchange jamais são.</translation>
    </message>
    <message>
        <source>message stopped half-way</source>
        <translation>mensagem parou no meio</translation>
    </message>
    <message>
        <source>A message began and did not end in time.</source>
        <translation>Uma mensagem começou e não terminou a tempo.</translation>
    </message>
    <message>
        <source>server does not read</source>
        <translation>servidor não lê</translation>
    </message>
    <message>
        <source>The server no longer took what we sent.</source>
        <translation>O servidor não recebia mais o que enviávamos.</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>requisições demais</translation>
    </message>
    <message>
        <source>The exchange says that this address asks too often.</source>
        <translation>A exchange diz que este endereço faz consultas demais.</translation>
    </message>
    <message>
        <source>All attempts to this host wait; check whether another program uses the same address.</source>
        <translation>Todas as tentativas a este host esperam; verifique se outro programa usa o mesmo endereço.</translation>
    </message>
    <message>
        <source>address banned</source>
        <translation>endereço banido</translation>
    </message>
    <message>
        <source>The exchange has banned this address for a while.</source>
        <translation>A exchange baniu este endereço por algum tempo.</translation>
    </message>
    <message>
        <source>Trying earlier makes it longer: wait, and stop other programs on the same address.</source>
        <translation>Tentar antes só prolonga: espere e pare outros programas no mesmo endereço.</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>violação de regras</translation>
    </message>
    <message>
        <source>The server closed the connection for breaking its rules.</source>
        <translation>O servidor fechou a conexão por violação de suas regras.</translation>
    </message>
    <message>
        <source>It is tried again more slowly.</source>
        <translation>As tentativas se repetem mais devagar.</translation>
    </message>
    <message>
        <source>server is busy</source>
        <translation>servidor ocupado</translation>
    </message>
    <message>
        <source>The server asked us to come back later.</source>
        <translation>O servidor pediu para voltarmos mais tarde.</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>por você</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Você o parou.</translation>
    </message>
    <message>
        <source>Start it when you want it.</source>
        <translation>Inicie-o quando precisar.</translation>
    </message>
    <message>
        <source>program ends</source>
        <translation>programa termina</translation>
    </message>
    <message>
        <source>The program is ending.</source>
        <translation>O programa está sendo encerrado.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Não há nada a fazer.</translation>
    </message>
    <message>
        <source>planned, no gap</source>
        <translation>previsto, sem lacuna</translation>
    </message>
    <message>
        <source>The connection is replaced as planned, without a gap.</source>
        <translation>A conexão é substituída como previsto, sem lacuna.</translation>
    </message>
    <message>
        <source>lifetime limit, no gap</source>
        <translation>limite de duração, sem lacuna</translation>
    </message>
    <message>
        <source>The exchange ends connections after a fixed time; a new one takes over before that.</source>
        <translation>A exchange encerra as conexões após um tempo fixo; uma nova assume antes disso.</translation>
    </message>
    <message>
        <source>restart announced</source>
        <translation>reinício anunciado</translation>
    </message>
    <message>
        <source>The exchange announced a restart.</source>
        <translation>A exchange anunciou um reinício.</translation>
    </message>
    <message>
        <source>A new connection is made; there is nothing to do.</source>
        <translation>Uma nova conexão é feita; não há nada a fazer.</translation>
    </message>
    <message>
        <source>computer asleep</source>
        <translation>computador suspenso</translation>
    </message>
    <message>
        <source>This computer was asleep.</source>
        <translation>Este computador estava suspenso.</translation>
    </message>
    <message>
        <source>Lines are checked when it wakes; there is nothing to do.</source>
        <translation>As linhas são verificadas quando ele desperta; não há nada a fazer.</translation>
    </message>
    <message>
        <source>computer woke up</source>
        <translation>computador despertou</translation>
    </message>
    <message>
        <source>This computer woke up and the line had not survived.</source>
        <translation>Este computador despertou, e a linha não havia sobrevivido.</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>ajustes alterados</translation>
    </message>
    <message>
        <source>The settings changed.</source>
        <translation>Os ajustes foram alterados.</translation>
    </message>
    <message>
        <source>session key expired</source>
        <translation>chave de sessão expirada</translation>
    </message>
    <message>
        <source>The key of the private session ran out before it was renewed.</source>
        <translation>A chave da sessão privada expirou antes de ser renovada.</translation>
    </message>
    <message>
        <source>at your wish</source>
        <translation>a seu pedido</translation>
    </message>
    <message>
        <source>You asked for a new connection.</source>
        <translation>Você pediu uma nova conexão.</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>arquivos abertos demais</translation>
    </message>
    <message>
        <source>This computer has no file handle left for the program.</source>
        <translation>Este computador não tem mais descritores de arquivo para o programa.</translation>
    </message>
    <message>
        <source>Raise the limit of open files or close other programs.</source>
        <translation>Aumente o limite de arquivos abertos ou feche outros programas.</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>sem memória</translation>
    </message>
    <message>
        <source>This computer has no memory left.</source>
        <translation>Este computador não tem mais memória livre.</translation>
    </message>
    <message>
        <source>Close other programs; it is tried again by itself.</source>
        <translation>Feche outros programas; a tentativa se repete automaticamente.</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>sem rede</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>Este computador não tem rede.</translation>
    </message>
    <message>
        <source>Check your own link: the feeds come back as soon as it does.</source>
        <translation>Verifique sua própria conexão: os feeds voltam assim que ela voltar.</translation>
    </message>
    <message>
        <source>clock is wrong</source>
        <translation>relógio errado</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is too wrong for encrypted connections.</source>
        <translation>O relógio deste computador está errado demais para conexões criptografadas.</translation>
    </message>
    <message>
        <source>Set the clock, best by the network.</source>
        <translation>Acerte o relógio, de preferência pela rede.</translation>
    </message>
    <message>
        <source>credentials refused</source>
        <translation>credenciais recusadas</translation>
    </message>
    <message>
        <source>The exchange refused the key, its permissions or this address.</source>
        <translation>A exchange recusou a chave, suas permissões ou este endereço.</translation>
    </message>
    <message>
        <source>Check the key, its permissions and its list of addresses at the exchange.</source>
        <translation>Verifique na exchange a chave, suas permissões e sua lista de endereços.</translation>
    </message>
    <message>
        <source>signature refused</source>
        <translation>assinatura digital recusada</translation>
    </message>
    <message>
        <source>The exchange refused the signature: the secret does not belong to the key.</source>
        <translation>A exchange recusou a assinatura digital: o segredo não pertence à chave.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s secret again.</source>
        <translation>Informe de novo o segredo da conta.</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>endereço não permitido</translation>
    </message>
    <message>
        <source>The exchange does not take this key from this computer&apos;s address.</source>
        <translation>A exchange não aceita esta chave a partir do endereço deste computador.</translation>
    </message>
    <message>
        <source>Add this computer&apos;s public address to the key&apos;s list at the exchange.</source>
        <translation>Adicione o endereço público deste computador à lista da chave na exchange.</translation>
    </message>
    <message>
        <source>permission missing</source>
        <translation>falta permissão</translation>
    </message>
    <message>
        <source>The key may not read the account.</source>
        <translation>A chave não pode ler a conta.</translation>
    </message>
    <message>
        <source>Allow the key to read at the exchange; trading and withdrawing are not needed.</source>
        <translation>Permita na exchange que a chave leia; operar e sacar não são necessários.</translation>
    </message>
    <message>
        <source>key revoked</source>
        <translation>chave revogada</translation>
    </message>
    <message>
        <source>The key was deleted or changed at the exchange.</source>
        <translation>A chave foi excluída ou alterada na exchange.</translation>
    </message>
    <message>
        <source>Make a new key at the exchange and enter it here.</source>
        <translation>Crie uma nova chave na exchange e informe-a aqui.</translation>
    </message>
    <message>
        <source>clock refused</source>
        <translation>relógio recusado</translation>
    </message>
    <message>
        <source>The exchange refused what was signed, because its time and this computer&apos;s differ.</source>
        <translation>A exchange recusou o que foi assinado porque o horário dela e o deste computador diferem.</translation>
    </message>
    <message>
        <source>configuration error</source>
        <translation>erro de configuração</translation>
    </message>
    <message>
        <source>The configuration of this feed cannot work.</source>
        <translation>A configuração deste feed não pode funcionar.</translation>
    </message>
    <message>
        <source>Correct it in the configuration file; it is taken up at once.</source>
        <translation>Corrija-a no arquivo de configuração; vale imediatamente.</translation>
    </message>
    <message>
        <source>retries used up</source>
        <translation>novas tentativas esgotadas</translation>
    </message>
    <message>
        <source>All of the retries you allowed have failed.</source>
        <translation>Todas as novas tentativas que você permitiu falharam.</translation>
    </message>
    <message>
        <source>Connect by hand, or raise reconnection.max_retries.</source>
        <translation>Conecte manualmente ou aumente reconnection.max_retries.</translation>
    </message>
    <message>
        <source>login page in the way</source>
        <translation>página de login no caminho</translation>
    </message>
    <message>
        <source>A network login page answered instead of the exchange.</source>
        <translation>Uma página de login da rede respondeu no lugar da exchange.</translation>
    </message>
    <message>
        <source>Log in to the network in a browser.</source>
        <translation>Faça login na rede em um navegador.</translation>
    </message>
    <message>
        <source>the whole line</source>
        <translation>a linha inteira</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parada.</translation>
    </message>
    <message>
        <source>Waits for its next attempt.</source>
        <translation>Espera a próxima tentativa.</translation>
    </message>
    <message>
        <source>Down (%1); waits for its next attempt.</source>
        <translation>Fora do ar (%1); espera a próxima tentativa.</translation>
    </message>
    <message>
        <source>Connects.</source>
        <translation>Conecta-se.</translation>
    </message>
    <message>
        <source>Connected; asks for its streams.</source>
        <translation>Conectada; pede seus streams.</translation>
    </message>
    <message>
        <source>Data comes in; it has yet to prove that it lasts.</source>
        <translation>Chegam dados; ainda falta provar que isso dura.</translation>
    </message>
    <message>
        <source>Stable: the line has proven itself.</source>
        <translation>Estável: a linha provou que dura.</translation>
    </message>
    <message>
        <source>Closes in an orderly way.</source>
        <translation>Fecha de forma ordenada.</translation>
    </message>
    <message>
        <source>Breaker open: attempts pause.</source>
        <translation>Disjuntor aberto: as tentativas pausam.</translation>
    </message>
    <message>
        <source>Breaker open (%1): attempts pause.</source>
        <translation>Disjuntor aberto (%1): as tentativas pausam.</translation>
    </message>
    <message>
        <source>The breaker lets one trial through.</source>
        <translation>O disjuntor deixa passar uma tentativa de teste.</translation>
    </message>
    <message>
        <source>Blocked.</source>
        <translation>Bloqueada.</translation>
    </message>
    <message>
        <source>Throttled.</source>
        <translation>Limitada.</translation>
    </message>
    <message>
        <source>Own link down.</source>
        <translation>Conexão própria fora do ar.</translation>
    </message>
    <message>
        <source>A second connection takes over before the first one is closed.</source>
        <translation>Uma segunda conexão assume antes que a primeira seja fechada.</translation>
    </message>
    <message>
        <source>Attempt %1 starts now.</source>
        <translation>A tentativa %1 começa agora.</translation>
    </message>
    <message>
        <source>Attempt %1 starts in %2.</source>
        <translation>A tentativa %1 começa em %2.</translation>
    </message>
    <message>
        <source>Back after %1.</source>
        <translation>De volta após %1.</translation>
    </message>
    <message>
        <source>Back after %1, with attempt %2.</source>
        <translation>De volta após %1, com a tentativa %2.</translation>
    </message>
    <message numerus="yes">
        <source>The breaker of %1 opened after %n failure(s) in a row: no attempt to this host for %2.</source>
        <extracomment>%n failures in a row; %1 is a host, %2 a duration.</extracomment>
        <translation>
            <numerusform>O disjuntor de %1 abriu após %n falha: nenhuma tentativa a este host por %2.</numerusform>
            <numerusform>O disjuntor de %1 abriu após %n falhas seguidas: nenhuma tentativa a este host por %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The breaker opened after %n failure(s) in a row: no attempt for %1.</source>
        <extracomment>%n failures in a row; %1 is a duration.</extracomment>
        <translation>
            <numerusform>O disjuntor abriu após %n falha: nenhuma tentativa por %1.</numerusform>
            <numerusform>O disjuntor abriu após %n falhas seguidas: nenhuma tentativa por %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The breaker of %1 lets one trial through.</source>
        <translation>O disjuntor de %1 deixa passar uma tentativa de teste.</translation>
    </message>
    <message>
        <source>The breaker of %1 closed: attempts are free again.</source>
        <translation>O disjuntor de %1 fechou: as tentativas estão livres de novo.</translation>
    </message>
    <message>
        <source>The breaker closed: attempts are free again.</source>
        <translation>O disjuntor fechou: as tentativas estão livres de novo.</translation>
    </message>
    <message>
        <source>The line has been silent for %1; it is being checked.</source>
        <translation>A linha está em silêncio há %1; está sendo verificada.</translation>
    </message>
    <message>
        <source>%1 has been silent for %2; its last prices are old. It is asked for again.</source>
        <translation>%1 está em silêncio há %2; seus últimos preços são antigos. É pedido de novo.</translation>
    </message>
    <message>
        <source>%1 speaks again.</source>
        <translation>%1 volta a enviar.</translation>
    </message>
    <message>
        <source>The line speaks again.</source>
        <translation>A linha volta a enviar.</translation>
    </message>
    <message>
        <source>A message could not be read, and %1 may have needed it. It is brought back in step.</source>
        <translation>Uma mensagem não pôde ser lida, e %1 talvez precisasse dela. É ressincronizado.</translation>
    </message>
    <message>
        <source>%1 is out of step: expected %2, got %3. It is brought back in step.</source>
        <translation>%1 está fora de sincronia: esperado %2, recebido %3. É ressincronizado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 misses %n message(s): expected %2, got %3. It is brought back in step.</source>
        <extracomment>%n messages; %1 is a stream, %2 and %3 sequence numbers.</extracomment>
        <translation>
            <numerusform>Falta %n mensagem a %1: esperado %2, recebido %3. É ressincronizado.</numerusform>
            <numerusform>Faltam %n mensagens a %1: esperado %2, recebido %3. É ressincronizado.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is back in step after %2.</source>
        <translation>%1 foi ressincronizado após %2.</translation>
    </message>
    <message>
        <source>The exchange confirmed %1.</source>
        <translation>A exchange confirmou %1.</translation>
    </message>
    <message>
        <source>The exchange refused %1. Check the symbol and channel.</source>
        <translation>A exchange recusou %1. Verifique o símbolo e o canal.</translation>
    </message>
    <message>
        <source>The exchange refused %1: %2. Check the symbol and channel.</source>
        <translation>A exchange recusou %1: %2. Verifique o símbolo e o canal.</translation>
    </message>
    <message numerus="yes">
        <source>A new connection took over without a gap (overlap %1, %n duplicate(s) dropped).</source>
        <extracomment>%n duplicates; %1 is a duration.</extracomment>
        <translation>
            <numerusform>Uma nova conexão assumiu sem lacuna (sobreposição %1, %n duplicata descartada).</numerusform>
            <numerusform>Uma nova conexão assumiu sem lacuna (sobreposição %1, %n duplicatas descartadas).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, was %3.</source>
        <translation>%1: %2, antes %3.</translation>
    </message>
    <message>
        <source>The exchange&apos;s clock differs from this computer&apos;s by %1.</source>
        <translation>O relógio da exchange difere do deste computador em %1.</translation>
    </message>
    <message>
        <source>The program refused a value: %1</source>
        <translation>O programa recusou um valor: %1</translation>
    </message>
    <message>
        <source>The configuration has an error: %1</source>
        <translation>A configuração tem um erro: %1</translation>
    </message>
    <message>
        <source>The network failed: %1</source>
        <translation>A rede falhou: %1</translation>
    </message>
    <message>
        <source>The server said no: %1</source>
        <translation>O servidor disse não: %1</translation>
    </message>
    <message>
        <source>The server sent something that cannot be right: %1</source>
        <translation>O servidor enviou algo que não pode estar certo: %1</translation>
    </message>
    <message>
        <source>This computer lacks something: %1</source>
        <translation>Falta algo a este computador: %1</translation>
    </message>
    <message>
        <source>The program ended in order.</source>
        <translation>O programa terminou em ordem.</translation>
    </message>
    <message>
        <source>The program ended before everything was closed; the last seconds may be missing.</source>
        <translation>O programa terminou antes que tudo fosse fechado; os últimos segundos podem faltar.</translation>
    </message>
    <message>
        <source>Rehearsal: you made the fault “%1”.</source>
        <translation>Ensaio: você provocou a falha “%1”.</translation>
    </message>
    <message>
        <source>Rehearsal: the fault “%1” is over.</source>
        <translation>Ensaio: a falha “%1” acabou.</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Confiável</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Degradado</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Fora do ar</translation>
    </message>
    <message>
        <source>Breaker open</source>
        <translation>Disjuntor aberto</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Rotating</source>
        <translation>Em rotação</translation>
    </message>
    <message>
        <source>Own link</source>
        <translation>Conexão própria</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sem dados</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Subscribing</source>
        <translation>Assinando</translation>
    </message>
    <message>
        <source>Unproven</source>
        <extracomment>State of a line: data comes in, but not for long enough yet.</extracomment>
        <translation>Não provado</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Estável</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Fechando</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Limitado</translation>
    </message>
    <message>
        <source>Own link down</source>
        <translation>Conexão própria fora do ar</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Em silêncio</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacuna</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Às cegas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>breaker</comment>
        <extracomment>Of a circuit breaker: attempts are free.</extracomment>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>breaker</comment>
        <extracomment>Of a circuit breaker: no attempts.</extracomment>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Trial</source>
        <comment>breaker</comment>
        <extracomment>Of a circuit breaker: one attempt on trial.</extracomment>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Resolução do nome</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>First data</source>
        <translation>Primeiros dados</translation>
    </message>
    <message>
        <source>Line down</source>
        <translation>Linha fora do ar</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Estabilidade</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida e volta</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Staleness</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integridade</translation>
    </message>
    <message>
        <source>Counts at the breaker</source>
        <translation>Conta para o disjuntor</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>Mais devagar</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Negócios</translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation>Ticker</translation>
    </message>
    <message>
        <source>Best bid and ask</source>
        <translation>Melhor bid e ask</translation>
    </message>
    <message>
        <source>Candles, 1 s</source>
        <translation>Candles, 1 s</translation>
    </message>
    <message>
        <source>Candles, 1 min</source>
        <translation>Candles, 1 min</translation>
    </message>
    <message>
        <source>Candles, 5 min</source>
        <translation>Candles, 5 min</translation>
    </message>
    <message>
        <source>Candles, 15 min</source>
        <translation>Candles, 15 min</translation>
    </message>
    <message>
        <source>Candles, 1 h</source>
        <translation>Candles, 1 h</translation>
    </message>
    <message>
        <source>Candles, 4 h</source>
        <translation>Candles, 4 h</translation>
    </message>
    <message>
        <source>Candles, 1 d</source>
        <translation>Candles, 1 d</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>Livro de ofertas</translation>
    </message>
    <message>
        <source>Order book snapshots</source>
        <translation>Snapshots do livro de ofertas</translation>
    </message>
    <message>
        <source>Liquidations</source>
        <translation>Liquidações</translation>
    </message>
    <message>
        <source>Mark price</source>
        <translation>Preço de marcação</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>The server answered HTTP %1 instead of opening the feed.</source>
        <translation>O servidor respondeu HTTP %1 em vez de abrir o feed.</translation>
    </message>
    <message>
        <source>The server closed the connection (code %1).</source>
        <translation>O servidor fechou a conexão (código %1).</translation>
    </message>
    <message>
        <source>Asked for; the exchange has not answered yet.</source>
        <translation>Pedido; a exchange ainda não respondeu.</translation>
    </message>
    <message>
        <source>Accepted; its first complete data has not come yet.</source>
        <translation>Aceito; seus primeiros dados completos ainda não chegaram.</translation>
    </message>
    <message>
        <source>Complete and recent.</source>
        <translation>Completo e atual.</translation>
    </message>
    <message>
        <source>Nothing has come for longer than this stream is known to pause.</source>
        <translation>Nada chega há mais tempo do que este stream costuma pausar.</translation>
    </message>
    <message>
        <source>Messages are missing in between; it is being brought back in step.</source>
        <translation>Faltam mensagens no meio; está sendo ressincronizado.</translation>
    </message>
    <message>
        <source>The line is down: nothing can come.</source>
        <translation>A linha está fora do ar: nada pode chegar.</translation>
    </message>
    <message>
        <source>The exchange refused it.</source>
        <translation>A exchange o recusou.</translation>
    </message>
    <message>
        <source>Asleep, or stopped by you: not counted as blind.</source>
        <translation>Suspenso ou parado por você: não conta como às cegas.</translation>
    </message>
    <message>
        <source>Not trusted in the last 5 min: %1</source>
        <translation>Não confiável nos últimos 5 min: %1</translation>
    </message>
    <message>
        <source>Ends and failures in the last hour: %1</source>
        <translation>Términos e falhas na última hora: %1</translation>
    </message>
    <message>
        <source>Round trip p95: %1</source>
        <translation>Ida e volta p95: %1</translation>
    </message>
    <message>
        <source>Jitter, p95 − p50: %1</source>
        <translation>Jitter, p95 − p50: %1</translation>
    </message>
    <message>
        <source>Stale or lagging streams: %1</source>
        <translation>Streams desatualizados ou atrasados: %1</translation>
    </message>
    <message>
        <source>Gaps and bad messages in the last hour: %1</source>
        <translation>Lacunas e mensagens ruins na última hora: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Nova tentativa</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Disjuntor</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silêncio</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotação</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensaio</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A stretch of time, from %1 to %2: &quot;13:50:48 – 13:54:24&quot;.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Watching since %1</source>
        <extracomment>In the empty part of a chart: nothing is known of the time before %1.</extracomment>
        <translation>Monitorado desde %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::AboutDialog</name>
    <message>
        <source>About Feedwarden</source>
        <translation>Sobre o Feedwarden</translation>
    </message>
    <message>
        <source>Feedwarden %1</source>
        <translation>Feedwarden %1</translation>
    </message>
    <message>
        <source>Keeps WebSocket feeds to crypto exchanges alive and shows whether they can be trusted.</source>
        <translation>Mantém vivos os feeds WebSocket de exchanges de criptomoedas e mostra se são confiáveis.</translation>
    </message>
    <message>
        <source>Running with Qt %1, built with Qt %2. Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Executado com Qt %1, compilado com Qt %2. Software livre sob a GNU General Public License, versão 3 ou posterior, sem qualquer garantia.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>This program and what it is linked with</source>
        <translation>Este programa e aquilo com que ele é ligado</translation>
    </message>
    <message>
        <source>its whole text is below</source>
        <translation>o texto completo está abaixo</translation>
    </message>
    <message>
        <source>see the text below</source>
        <translation>veja o texto abaixo</translation>
    </message>
    <message>
        <source>comes with this program</source>
        <translation>acompanha este programa</translation>
    </message>
    <message>
        <source>Licence of the chosen part</source>
        <translation>Licença da parte escolhida</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>%1 comes under %2. The text: %3
More about it: %4</source>
        <translation>%1 é distribuído sob %2. O texto: %3
Mais informações: %4</translation>
    </message>
</context>
<context>
    <name>feedwarden::AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>E&amp;xchange</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>&amp;Ambiente</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Chave de API</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>S&amp;egredo</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase secreta</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Testar conexão</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Events and files speak of the account by its name, so it stays</source>
        <translation>Eventos e arquivos usam este nome, por isso ele não muda</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inalterado</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>A name has up to 40 small letters, digits and hyphens, and begins with a letter or digit.</source>
        <translation>Um nome tem até 40 letras minúsculas, dígitos e hifens, e começa com uma letra ou um dígito.</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>Já existe uma conta com este nome.</translation>
    </message>
    <message>
        <source>Enter key and secret as the exchange shows them.</source>
        <translation>Informe a chave e o segredo como a exchange os mostra.</translation>
    </message>
    <message>
        <source>Enter key, secret and passphrase as the exchange shows them.</source>
        <translation>Informe a chave, o segredo e a frase secreta como a exchange os mostra.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): a private key</source>
        <translation>
            <numerusform>%n linha: uma chave privada</numerusform>
            <numerusform>%n linhas: uma chave privada</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for a place to keep them…</source>
        <translation>Procurando um lugar para guardá-los…</translation>
    </message>
    <message>
        <source>Kept in %1, and never shown again. A key that can only read is enough.</source>
        <extracomment>%1 is a keychain, a vault or a folder.</extracomment>
        <translation>Fica guardado em: %1; nunca mais é mostrado. Basta uma chave que só possa ler.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What came of a test, and a few words on it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Save anyway</source>
        <translation>&amp;Salvar mesmo assim</translation>
    </message>
    <message>
        <source>There is no place yet to keep the secret in</source>
        <translation>Ainda não há lugar para guardar o segredo</translation>
    </message>
    <message>
        <source>Saves without a test that has passed</source>
        <translation>Salva sem um teste aprovado</translation>
    </message>
    <message>
        <source>S&amp;top testing</source>
        <translation>&amp;Parar o teste</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Ainda não testado</translation>
    </message>
    <message>
        <source>The test logs in once and reads the account; nothing is ordered or changed.</source>
        <translation>O teste faz login uma vez e lê a conta; nada é negociado nem alterado.</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Ainda incompleto</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>Connects, logs in and reads the account.</source>
        <translation>Conecta, faz login e lê a conta.</translation>
    </message>
</context>
<context>
    <name>feedwarden::AccountPage</name>
    <message>
        <source>&amp;Connect now</source>
        <translation>&amp;Conectar agora</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>&amp;Reconectar</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Desativar</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Re&amp;mover…</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Adicionar uma conta…</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Nenhuma conta ainda</translation>
    </message>
    <message>
        <source>With a key that can read, your orders, fills, balances and positions are heard as they change, and a gap in them is told. The secret is kept in this computer&apos;s keychain or in an encrypted file, never in the configuration. On a machine without a window: feedwarden-agent accounts add</source>
        <translation>Com uma chave que possa ler, suas ordens, execuções, saldos e posições chegam assim que mudam, e uma lacuna neles é informada. O segredo fica no chaveiro deste computador ou em um arquivo criptografado, nunca na configuração. Em uma máquina sem janelas: feedwarden-agent accounts add</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Connect the selected account now</source>
        <translation>Conectar agora a conta selecionada</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>A&amp;tivar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Remove the account %1 and its secret from this computer?</source>
        <translation>Remover deste computador a conta %1 e seu segredo?</translation>
    </message>
    <message>
        <source>At the exchange its key lives on: delete it there if you do not need it.</source>
        <translation>Na exchange, a chave continua viva: exclua-a lá se não precisar dela.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
</context>
<context>
    <name>feedwarden::AccountTableModel</name>
    <message>
        <source>Without a renewal the session&apos;s key dies in %1.</source>
        <translation>Sem renovação, a chave da sessão expira em %1.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Últ. evento</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Renewal in</source>
        <translation>Renovação</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordens</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Execuç.</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida e volta</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <extracomment>An account&apos;s name and its exchange.</extracomment>
        <translation>%1  ·  %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::AgentService</name>
    <message>
        <source>no answer from %1</source>
        <extracomment>%1 is one or several names of threads, such as io-1.</extracomment>
        <translation>sem resposta de %1</translation>
    </message>
    <message>
        <source>the configuration has errors, the last good one stays in force</source>
        <translation>a configuração tem erros, a última correta continua valendo</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertChannelDialog</name>
    <message>
        <source>Add a channel</source>
        <translation>Adicionar um canal</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar “%1”</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>S&amp;egredo</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>C&amp;hat</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>&amp;What is sent</source>
        <translation>O &amp;que é enviado</translation>
    </message>
    <message>
        <source>T&amp;old of</source>
        <translation>&amp;Recebe</translation>
    </message>
    <message>
        <source>Gi&amp;ve up after</source>
        <translation>&amp;Desistir após</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;vidor</translation>
    </message>
    <message>
        <source>Addresses of this computer and of &amp;inner networks are allowed, and http://</source>
        <translation>Endereços deste computador e de redes &amp;internas são permitidos, e http://</translation>
    </message>
    <message>
        <source>The channel is s&amp;witched on</source>
        <translation>O cana&amp;l está ativado</translation>
    </message>
    <message>
        <source>&amp;Add the channel</source>
        <translation>&amp;Adicionar o canal</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Rules and waiting messages go by the name, so it stays</source>
        <translation>Regras e mensagens em espera usam o nome, por isso ele não muda</translation>
    </message>
    <message>
        <source>A channel of another kind is another channel</source>
        <translation>Um canal de outro tipo é outro canal</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inalterado</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>Write it like 30 s or 500 ms</source>
        <translation>Escreva como 30 s ou 500 ms</translation>
    </message>
    <message>
        <source>Enter the bot&apos;s token.</source>
        <translation>Informe o token do bot.</translation>
    </message>
    <message>
        <source>Enter the webhook&apos;s address.</source>
        <translation>Informe o endereço do webhook.</translation>
    </message>
    <message>
        <source>It is kept in a file that only you can read, and never shown again.</source>
        <translation>Fica em um arquivo que só você pode ler e nunca mais é mostrado.</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Ainda incompleto</translation>
    </message>
    <message>
        <source>This is what it does</source>
        <translation>É isto que ele faz</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertChannelModel</name>
    <message>
        <source>switched off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>not in use yet</source>
        <translation>ainda não em uso</translation>
    </message>
    <message>
        <source>does not work: %1</source>
        <translation>não funciona: %1</translation>
    </message>
    <message>
        <source>is tried again: %1</source>
        <translation>tenta-se de novo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n mensagem em espera</numerusform>
            <numerusform>%n mensagens em espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>works, %n message(s) delivered</source>
        <translation>
            <numerusform>funciona, %n mensagem entregue</numerusform>
            <numerusform>funciona, %n mensagens entregues</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>nada enviado ainda</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notificação</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Com som</translation>
    </message>
    <message>
        <source>Without a sound</source>
        <translation>Sem som</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Of rules of alerts.</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>ativado</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Para onde</translation>
    </message>
    <message>
        <source>Told of</source>
        <translation>Recebe</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertChannelPage</name>
    <message>
        <source>Where alerts are told</source>
        <translation>Onde os alertas são comunicados</translation>
    </message>
    <message>
        <source>With a s&amp;ound on this computer where it is critical</source>
        <translation>Com s&amp;om neste computador quando é crítico</translation>
    </message>
    <message>
        <source>&amp;Add a channel…</source>
        <translation>&amp;Adicionar um canal…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>&amp;Desativar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Send a test alert</source>
        <translation>En&amp;viar um alerta de teste</translation>
    </message>
    <message>
        <source>There is a sound again.</source>
        <translation>Há som de novo.</translation>
    </message>
    <message>
        <source>There is no sound any more.</source>
        <translation>Não há mais som.</translation>
    </message>
    <message>
        <source>S&amp;witch on</source>
        <translation>A&amp;tivar</translation>
    </message>
    <message>
        <source>This computer is no channel: it can be switched on and off.</source>
        <translation>Este computador não é um canal: pode ser ativado e desativado.</translation>
    </message>
    <message>
        <source>Sends a message that says it is a test, now and through the channel itself, whatever rules and quiet hours say.</source>
        <translation>Envia uma mensagem que diz que é um teste, agora e pelo próprio canal, não importa o que digam as regras e o horário de silêncio.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>“%1” foi salvo.</translation>
    </message>
    <message>
        <source>“%1” was added. Send a test alert now.</source>
        <translation>“%1” foi adicionado. Envie agora um alerta de teste.</translation>
    </message>
    <message>
        <source>Notifications were switched on.</source>
        <translation>As notificações foram ativadas.</translation>
    </message>
    <message>
        <source>Notifications were switched off.</source>
        <translation>As notificações foram desativadas.</translation>
    </message>
    <message>
        <source>“%1” was switched on.</source>
        <translation>“%1” foi ativado.</translation>
    </message>
    <message>
        <source>“%1” was switched off.</source>
        <translation>“%1” foi desativado.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1” foi removido.</translation>
    </message>
    <message>
        <source>A test is on its way to %1…</source>
        <translation>Um teste está a caminho de %1…</translation>
    </message>
    <message>
        <source>%1: the message was delivered.</source>
        <translation>%1: a mensagem foi entregue.</translation>
    </message>
    <message>
        <source>%1: not delivered. %2</source>
        <translation>%1: não entregue. %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::AlertDialog</name>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Alerts that last</source>
        <translation>Alertas que duram</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Channels of alerts</source>
        <translation>Canais de alertas</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Confirmar</translation>
    </message>
    <message>
        <source>&amp;Snooze for an hour</source>
        <translation>&amp;Adiar por uma hora</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Change the &amp;rules…</source>
        <translation>Alterar as re&amp;gras…</translation>
    </message>
    <message>
        <source>Change the &amp;channels…</source>
        <translation>Alterar os ca&amp;nais…</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>What is wrong now</source>
        <translation>O que está errado agora</translation>
    </message>
    <message>
        <source>Where it is told</source>
        <translation>Onde é comunicado</translation>
    </message>
    <message>
        <source>%1: sending…</source>
        <translation>%1: enviando…</translation>
    </message>
    <message>
        <source>%1: the message was delivered.</source>
        <translation>%1: a mensagem foi entregue.</translation>
    </message>
    <message>
        <source>%1: not delivered. %2</source>
        <translation>%1: não entregue. %2</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>dura</translation>
    </message>
    <message>
        <source>about to end</source>
        <translation>prestes a acabar</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>adiado até %1</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>is tried again: %1</source>
        <translation>tenta-se de novo: %1</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>does not work: %1</source>
        <translation>não funciona: %1</translation>
    </message>
    <message>
        <source>No channel yet. Add one, to be told by Telegram, Slack or others.</source>
        <translation>Nenhum canal ainda. Adicione um para receber avisos por Telegram, Slack ou outros.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Tudo está em ordem.</translation>
    </message>
</context>
<context>
    <name>feedwarden::BackoffPreview</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Waits before each attempt</source>
        <translation>Esperas antes de cada tentativa</translation>
    </message>
    <message>
        <source>Attempt %1 after %2</source>
        <translation>Tentativa %1 após %2</translation>
    </message>
    <message>
        <source>Attempt %1 after %2 (%3 to %4)</source>
        <translation>Tentativa %1 após %2 (%3 a %4)</translation>
    </message>
    <message>
        <source>A lost line stays down until somebody connects it.</source>
        <translation>Uma linha perdida continua fora do ar até que alguém a conecte.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) take %1.</source>
        <translation>
            <numerusform>%n tentativa leva %1.</numerusform>
            <numerusform>%n tentativas levam %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) take %1 to %2.</source>
        <translation>
            <numerusform>%n tentativa leva de %1 a %2.</numerusform>
            <numerusform>%n tentativas levam de %1 a %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentativa</translation>
    </message>
</context>
<context>
    <name>feedwarden::Banner</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind the worst alarm: so many more feeds have one.</extracomment>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No feed yet</source>
        <translation>Nenhum feed ainda</translation>
    </message>
    <message>
        <source>Market data is watched as soon as the configuration names a feed.</source>
        <translation>Os dados de mercado são monitorados assim que a configuração indicar um feed.</translation>
    </message>
    <message>
        <source>All feeds are stopped</source>
        <translation>Todos os feeds estão parados</translation>
    </message>
    <message>
        <source>Start one when you want it.</source>
        <translation>Inicie um quando precisar.</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) connecting</source>
        <translation>
            <numerusform>%n feed conectando</numerusform>
            <numerusform>%n feeds conectando</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is shown as trusted before it has proven itself.</source>
        <translation>Nada é mostrado como confiável antes de ter provado que é.</translation>
    </message>
    <message>
        <source>Everything is trusted</source>
        <translation>Tudo é confiável</translation>
    </message>
    <message>
        <source>Every stream is complete and recent.</source>
        <translation>Todos os streams estão completos e atuais.</translation>
    </message>
</context>
<context>
    <name>feedwarden::ChartActions</name>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>&amp;Copiar como CSV</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>Copiar como &amp;imagem</translation>
    </message>
    <message>
        <source>&amp;Save image…</source>
        <translation>&amp;Salvar imagem…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>It could not be printed: the printer does not answer.</source>
        <translation>Não foi possível imprimir: a impressora não responde.</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>Salvar imagem</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation>Imagens (*.png)</translation>
    </message>
    <message>
        <source>The image could not be written to %1: %2.</source>
        <translation>A imagem não pôde ser gravada em %1: %2.</translation>
    </message>
</context>
<context>
    <name>feedwarden::CommandField</name>
    <message>
        <source>Search or command</source>
        <translation>Busca ou comando</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Comandos correspondentes</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopAccounts</name>
    <message>
        <source>The configuration has changed: secrets are kept in another place now.</source>
        <translation>A configuração mudou: os segredos agora ficam em outro lugar.</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>o chaveiro do sistema</translation>
    </message>
    <message>
        <source>memory, until this program ends</source>
        <translation>memória, até este programa terminar</translation>
    </message>
    <message>
        <source>the vault %1</source>
        <extracomment>%1 is an encrypted file.</extracomment>
        <translation>o cofre %1</translation>
    </message>
    <message>
        <source>The secret store is not open yet.</source>
        <translation>O depósito de segredos ainda não está aberto.</translation>
    </message>
    <message>
        <source>nothing is connected yet</source>
        <translation>nada está conectado ainda</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>A configuração não pôde ser gravada: %1</translation>
    </message>
    <message>
        <source>The account is gone, but its secret is not: %1</source>
        <translation>A conta foi removida, mas seu segredo não: %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopFeeds</name>
    <message>
        <source>nothing is connected yet</source>
        <translation>nada está conectado ainda</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>A configuração não pôde ser gravada: %1</translation>
    </message>
    <message>
        <source>The configuration has been changed since the import, so it stays as it is.</source>
        <translation>A configuração foi alterada desde a importação, por isso fica como está.</translation>
    </message>
    <message>
        <source>There is no configuration yet that could be copied.</source>
        <translation>Ainda não há configuração que possa ser copiada.</translation>
    </message>
    <message>
        <source>The configuration has errors, so it was not copied: %1</source>
        <translation>A configuração tem erros, por isso não foi copiada: %1</translation>
    </message>
    <message>
        <source>The copy could not be written: %1</source>
        <translation>A cópia não pôde ser gravada: %1</translation>
    </message>
    <message>
        <source>This is no file that can be read.</source>
        <translation>Este não é um arquivo que possa ser lido.</translation>
    </message>
    <message>
        <source>the exchanges are simulated</source>
        <translation>as exchanges são simuladas</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopRules</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An exchange, and the name of one of its several feeds.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>conta %1</translation>
    </message>
    <message>
        <source>the rules have been changed meanwhile; close this and look at them again</source>
        <translation>as regras foram alteradas nesse meio-tempo; feche isto e veja-as de novo</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>A configuração não pôde ser gravada: %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopSession</name>
    <message>
        <source>The demo cannot run: %1</source>
        <translation>A demo não pode ser executada: %1</translation>
    </message>
    <message>
        <source>The configuration: %1</source>
        <translation>A configuração: %1</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>A mark beside the summary: the exchanges are simulated.</extracomment>
        <translation>Demo</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Não é possível gravar %1: %2</translation>
    </message>
    <message>
        <source>Nothing here opens it by itself; edit %1</source>
        <translation>Nada aqui o abre automaticamente; edite %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::DesktopTelling</name>
    <message>
        <source>The rule “%1” goes to “%2” alone. Choose another channel there first.</source>
        <translation>A regra “%1” vai só para “%2”. Escolha antes outro canal nela.</translation>
    </message>
    <message>
        <source>The configuration could not be written: %1</source>
        <translation>A configuração não pôde ser gravada: %1</translation>
    </message>
    <message>
        <source>it has been changed meanwhile; close this and look at it again</source>
        <translation>ela foi alterada nesse meio-tempo; feche isto e veja-a de novo</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>não é possível ler %1</translation>
    </message>
    <message>
        <source>%1 cannot be removed</source>
        <translation>não é possível remover %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::EmptyPage</name>
    <message>
        <source>&amp;Add a feed…</source>
        <translation>&amp;Adicionar um feed…</translation>
    </message>
    <message>
        <source>Open the &amp;configuration</source>
        <translation>Abrir a &amp;configuração</translation>
    </message>
    <message>
        <source>Start the &amp;demo</source>
        <translation>Iniciar a &amp;demo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Behind the errors of the configuration that are listed: so many more.</extracomment>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No feed yet</source>
        <translation>Nenhum feed ainda</translation>
    </message>
    <message>
        <source>Feedwarden keeps market data feeds alive and tells you, second by second, whether you can trust them. Add a feed of an exchange, or look around in the demo: it simulates exchanges on this computer and contacts no real host.</source>
        <translation>O Feedwarden mantém vivos os feeds de dados de mercado e diz a você, segundo a segundo, se pode confiar neles. Adicione um feed de uma exchange ou dê uma olhada na demo: ela simula exchanges neste computador e não contata nenhum host real.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the configuration</source>
        <translation>
            <numerusform>%n erro na configuração</numerusform>
            <numerusform>%n erros na configuração</numerusform>
        </translation>
    </message>
    <message>
        <source>No feed runs until the file is right. It is taken up as soon as it is saved.</source>
        <translation>Nenhum feed funciona até que o arquivo esteja certo. Ele vale assim que for salvo.</translation>
    </message>
    <message>
        <source>Opens the configuration file; it is taken up as soon as it is saved</source>
        <translation>Abre o arquivo de configuração; ele vale assim que for salvo</translation>
    </message>
</context>
<context>
    <name>feedwarden::EventLogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Exchange, account</source>
        <translation>Exchange, conta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
</context>
<context>
    <name>feedwarden::EventPage</name>
    <message>
        <source>Exchange or account</source>
        <translation>Exchange ou conta</translation>
    </message>
    <message>
        <source>All exchanges and accounts</source>
        <translation>Todas as exchanges e contas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Buscar no registro</translation>
    </message>
    <message>
        <source>&amp;Streams&apos; trust, subscriptions, accounts&apos; changes</source>
        <translation>&amp;Confiança, assinaturas, contas</translation>
    </message>
    <message>
        <source>Only what happened in the selected time is shown; a click shows all</source>
        <translation>Só é mostrado o que aconteceu no tempo selecionado; um clique mostra tudo</translation>
    </message>
    <message>
        <source>Selected time</source>
        <translation>Tempo selecionado</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>Show all events again</source>
        <translation>Mostrar de novo todos os eventos</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Registro de eventos</translation>
    </message>
    <message>
        <source>%1  ×</source>
        <extracomment>A button that shows the time to which the log is narrowed, with a cross that takes it away.</extracomment>
        <translation>%1  ×</translation>
    </message>
    <message>
        <source>The events from before this start cannot be read at the moment; it is tried again by itself.</source>
        <translation>Os eventos de antes deste início não podem ser lidos no momento; a tentativa se repete automaticamente.</translation>
    </message>
    <message>
        <source>The events from before this start are being read…</source>
        <translation>Os eventos de antes deste início estão sendo lidos…</translation>
    </message>
    <message>
        <source>Of the events from before this start, the newest %1 of more than %2 are shown.</source>
        <translation>Dos eventos de antes deste início são mostrados os %1 mais recentes de mais de %2.</translation>
    </message>
    <message>
        <source>Of the events from before this start, the newest %1 of %2 are shown.</source>
        <translation>Dos eventos de antes deste início são mostrados os %1 mais recentes de %2.</translation>
    </message>
    <message>
        <source>Select a shorter time to see the others.</source>
        <translation>Selecione um tempo mais curto para ver os outros.</translation>
    </message>
    <message>
        <source>The search looks at these; select a shorter time for others.</source>
        <translation>A busca abrange estes; selecione um tempo mais curto para outros.</translation>
    </message>
    <message>
        <source>Events are kept since %1.</source>
        <translation>Os eventos são guardados desde %1.</translation>
    </message>
    <message>
        <source>The program itself</source>
        <translation>O próprio programa</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>Nenhum evento corresponde</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Nada aconteceu ainda</translation>
    </message>
    <message>
        <source>Reading what was kept of this time…</source>
        <translation>Lendo o que foi guardado deste tempo…</translation>
    </message>
    <message>
        <source>Nothing is known of this time: no event was kept</source>
        <translation>Nada se sabe deste tempo: nenhum evento foi guardado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::FeedDialog</name>
    <message>
        <source>Add a feed</source>
        <translation>Adicionar um feed</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>E&amp;xchange</translation>
    </message>
    <message>
        <source>&amp;Symbols</source>
        <translation>&amp;Símbolos</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Connect it whenever Feedwarden &amp;runs</source>
        <translation>Conectar sempre que o Feedwarden f&amp;uncionar</translation>
    </message>
    <message>
        <source>&amp;Add the feed</source>
        <translation>&amp;Adicionar o feed</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Sa&amp;lvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose an exchange</source>
        <translation>Escolha uma exchange</translation>
    </message>
    <message>
        <source>A feed stays with its exchange; another exchange is another feed</source>
        <translation>Um feed fica com sua exchange; outra exchange é outro feed</translation>
    </message>
    <message>
        <source>Events and files speak of the feed by its name, so it stays</source>
        <translation>Eventos e arquivos usam este nome, por isso ele não muda</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>Hide the &amp;policies</source>
        <translation>Ocultar as &amp;políticas</translation>
    </message>
    <message>
        <source>&amp;Policies: when to try again, when to give up, when to worry…</source>
        <translation>&amp;Políticas: quando tentar de novo, quando desistir, quando se preocupar…</translation>
    </message>
    <message>
        <source>Choose an exchange.</source>
        <translation>Escolha uma exchange.</translation>
    </message>
    <message>
        <source>Choose at least one symbol.</source>
        <translation>Escolha pelo menos um símbolo.</translation>
    </message>
    <message>
        <source>Choose at least one channel.</source>
        <translation>Escolha pelo menos um canal.</translation>
    </message>
    <message>
        <source>A name has up to 40 small letters, digits and hyphens.</source>
        <translation>Um nome tem até 40 letras minúsculas, dígitos e hifens.</translation>
    </message>
    <message>
        <source>There is a feed of this name already.</source>
        <translation>Já existe um feed com este nome.</translation>
    </message>
    <message>
        <source>There is one of this name already</source>
        <translation>Já existe um com este nome</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens</source>
        <translation>Letras minúsculas, dígitos e hifens</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Ainda incompleto</translation>
    </message>
    <message>
        <source>Changes are taken up as soon as they are saved.</source>
        <translation>As alterações valem assim que forem salvas.</translation>
    </message>
    <message>
        <source>It is connected as soon as it is saved.</source>
        <translation>É conectado assim que for salvo.</translation>
    </message>
    <message>
        <source>It is kept in the configuration, and not connected.</source>
        <translation>Fica na configuração e não é conectado.</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <extracomment>The number of streams that a feed will have.</extracomment>
        <translation>
            <numerusform>%n stream</numerusform>
            <numerusform>%n streams</numerusform>
        </translation>
    </message>
    <message>
        <source>the exchange’s own</source>
        <translation>o da exchange</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Endereç&amp;o</translation>
    </message>
    <message>
        <source>R&amp;EST address</source>
        <translation>Endereço RES&amp;T</translation>
    </message>
    <message>
        <source>For a test network of the exchange, or for feedwarden-sim.</source>
        <translation>Para uma rede de testes da exchange ou para o feedwarden-sim.</translation>
    </message>
</context>
<context>
    <name>feedwarden::FeedTableModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>The breaker&apos;s column: open, and how long still.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Round trip of the last minute, see the column before</source>
        <translation>Ida e volta do último minuto, veja a coluna anterior</translation>
    </message>
    <message>
        <source>Feed latency of the last minute, see the column before</source>
        <translation>Latência do feed no último minuto, veja a coluna anterior</translation>
    </message>
    <message>
        <source>Round trip over the last minute: p50 %1, p95 %2, p99 %3, max %4</source>
        <translation>Ida e volta no último minuto: p50 %1, p95 %2, p99 %3, máx. %4</translation>
    </message>
    <message>
        <source>Feed latency over the last minute: p50 %1, p95 %2, p99 %3, max %4</source>
        <translation>Latência do feed no último minuto: p50 %1, p95 %2, p99 %3, máx. %4</translation>
    </message>
    <message>
        <source>A guess: the exchange&apos;s clock has not been compared with ours, so this is the raw difference.</source>
        <translation>Uma estimativa: o relógio da exchange não foi comparado com o nosso, por isso esta é a diferença bruta.</translation>
    </message>
    <message>
        <source>A guess: the exchange&apos;s clock is known to ± %1 only.</source>
        <translation>Uma estimativa: o relógio da exchange só é conhecido com ± %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) more than %1 ago</source>
        <translation>
            <numerusform>%n ponto a mais que há %1</numerusform>
            <numerusform>%n pontos a mais que há %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) less than %1 ago</source>
        <translation>
            <numerusform>%n ponto a menos que há %1</numerusform>
            <numerusform>%n pontos a menos que há %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Round trip of the last minute</source>
        <translation>Ida e volta no último minuto</translation>
    </message>
    <message>
        <source>Feed latency of the last minute</source>
        <translation>Latência do feed no último minuto</translation>
    </message>
    <message>
        <source>0 to 100; where the points went stands beside the charts</source>
        <translation>0 a 100; onde os pontos se perderam está ao lado dos gráficos</translation>
    </message>
    <message>
        <source>Ping to pong on our clock, middle of the last minute</source>
        <translation>Do ping ao pong em nosso relógio, mediana do último minuto</translation>
    </message>
    <message>
        <source>Round trip of the last 60 seconds</source>
        <translation>Ida e volta dos últimos 60 segundos</translation>
    </message>
    <message>
        <source>Feed latency of the last 60 seconds</source>
        <translation>Latência do feed nos últimos 60 segundos</translation>
    </message>
    <message>
        <source>From the exchange&apos;s event to us, corrected by the clock offset</source>
        <translation>Do evento na exchange até nós, corrigido pela defasagem do relógio</translation>
    </message>
    <message>
        <source>Messages per second over the last 5 seconds</source>
        <translation>Mensagens por segundo nos últimos 5 segundos</translation>
    </message>
    <message>
        <source>Age of the last data message; heartbeats do not count</source>
        <translation>Idade da última mensagem de dados; heartbeats não contam</translation>
    </message>
    <message>
        <source>Recoveries from an outage since the start</source>
        <translation>Recuperações de uma queda desde o início</translation>
    </message>
    <message>
        <source>Whether attempts pause after many failures, and for how long</source>
        <translation>Se as tentativas pausam após muitas falhas, e por quanto tempo</translation>
    </message>
    <message>
        <source>Time until the next attempt</source>
        <translation>Tempo até a próxima tentativa</translation>
    </message>
    <message>
        <source>Time today in which something wanted was not trusted</source>
        <translation>Tempo de hoje em que algo desejado não era confiável</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida e volta</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>Latência do feed</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>Msg./s</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Última mens.</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Reconex.</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Disjuntor</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Blind today</source>
        <translation>Às cegas hoje</translation>
    </message>
    <message>
        <source>queued</source>
        <extracomment>The column &quot;Next try&quot;: its time has come, but not its turn among those to the same host.</extracomment>
        <translation>na fila</translation>
    </message>
</context>
<context>
    <name>feedwarden::ImportDialog</name>
    <message>
        <source>Import a configuration</source>
        <translation>Importar uma configuração</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the file</source>
        <translation>
            <numerusform>%n erro no arquivo</numerusform>
            <numerusform>%n erros no arquivo</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what would change</source>
        <translation>Isto é o que mudaria</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Nada mudaria</translation>
    </message>
    <message>
        <source>It cannot be taken before they are mended. Nothing has been changed.</source>
        <translation>O arquivo não pode ser aplicado antes que eles sejam corrigidos. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The configuration that there is stays beside it, as a file that ends in “.bak”.</source>
        <translation>A configuração atual fica ao lado, como um arquivo que termina em “.bak”.</translation>
    </message>
    <message>
        <source>The file says what the configuration says already.</source>
        <translation>O arquivo diz o mesmo que a configuração já diz.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Não aplicado</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentDialog</name>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>What happened, in order</source>
        <translation>O que aconteceu, em ordem</translation>
    </message>
    <message>
        <source>What was missed, by stream</source>
        <translation>O que se perdeu, por stream</translation>
    </message>
    <message>
        <source>Nothing is known to be missed</source>
        <translation>Não consta que algo se tenha perdido</translation>
    </message>
    <message>
        <source>What was missed</source>
        <translation>O que se perdeu</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>Notes on this incident</source>
        <translation>Notas sobre este incidente</translation>
    </message>
    <message>
        <source>Your own notes: ticket numbers, what you did, what the exchange answered</source>
        <translation>Suas próprias notas: números de chamado, o que você fez, o que a exchange respondeu</translation>
    </message>
    <message>
        <source>Whether the notes are saved</source>
        <translation>Se as notas estão salvas</translation>
    </message>
    <message>
        <source>&amp;Previous incident</source>
        <translation>Incidente an&amp;terior</translation>
    </message>
    <message>
        <source>The one before it, of the same exchange</source>
        <translation>O anterior, da mesma exchange</translation>
    </message>
    <message>
        <source>Ne&amp;xt incident</source>
        <translation>Incidente &amp;seguinte</translation>
    </message>
    <message>
        <source>The one after it, of the same exchange</source>
        <translation>O seguinte, da mesma exchange</translation>
    </message>
    <message>
        <source>Show on the &amp;timeline</source>
        <translation>Mostrar na &amp;linha do tempo</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>One file with picture, story and figures, to send to the exchange’s support</source>
        <translation>Um arquivo com imagem, história e números, para enviar ao suporte da exchange</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>With my n&amp;otes</source>
        <translation>Com &amp;minhas notas</translation>
    </message>
    <message>
        <source>Whether copies and exports have the notes in them</source>
        <translation>Se cópias e exportações contêm as notas</translation>
    </message>
    <message>
        <source>What became of the copy or the file</source>
        <translation>O que foi feito da cópia ou do arquivo</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>There is no earlier one.</source>
        <translation>Não há nenhum anterior.</translation>
    </message>
    <message>
        <source>There is no later one.</source>
        <translation>Não há nenhum posterior.</translation>
    </message>
    <message>
        <source>Nothing is known of this incident any more</source>
        <translation>Nada mais se sabe deste incidente</translation>
    </message>
    <message>
        <source>It is older than what is kept, or it was never written down.</source>
        <translation>É mais antigo do que o que é guardado, ou nunca foi registrado.</translation>
    </message>
    <message>
        <source>Incident – %1, %2</source>
        <translation>Incidente – %1, %2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Kept until the program ends: no history is written.</source>
        <translation>Guardado até o programa terminar: nenhum histórico é gravado.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>This program was built without libarchive, which the file is made with. “Copy as text” works all the same.</source>
        <translation>Este programa foi compilado sem libarchive, com que o arquivo é feito. “Copiar como texto” funciona mesmo assim.</translation>
    </message>
    <message>
        <source>Export the incident</source>
        <translation>Exportar o incidente</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Arquivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Gravando…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 não pôde ser gravado: %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentPicture</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>A row of the picture of an outage: ticks at the attempts to connect.</extracomment>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>A row of the picture of an outage: planned waits above, real ones below.</extracomment>
        <translation>Esperas</translation>
    </message>
    <message>
        <source>The incident over time</source>
        <translation>O incidente ao longo do tempo</translation>
    </message>
    <message>
        <source>%1 Local time (%2); begin in UTC: %3.</source>
        <extracomment>Under a picture: a sentence about the outage, and which time its axis shows.</extracomment>
        <translation>%1 Hora local (%2); início em UTC: %3.</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentStepModel</name>
    <message>
        <source>Time</source>
        <extracomment>Columns of the story of an outage; the waits are those before an attempt to connect.</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Planned wait</source>
        <translation>Espera prevista</translation>
    </message>
    <message>
        <source>Real wait</source>
        <translation>Espera real</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>feedwarden::IncidentStreamModel</name>
    <message>
        <source>What was said while the line was down cannot be counted: an exchange&apos;s numbers begin anew with each session, or there are none.</source>
        <translation>O que foi dito enquanto a linha estava fora do ar não pode ser contado: a numeração de uma exchange recomeça a cada sessão, ou não existe.</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Messages missed</source>
        <translation>Mensagens perdidas</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Às cegas</translation>
    </message>
    <message>
        <source>Trusted again</source>
        <translation>Confiável de novo</translation>
    </message>
</context>
<context>
    <name>feedwarden::Language</name>
    <message>
        <source>Lan&amp;guage of the system</source>
        <translation>&amp;Idioma do sistema</translation>
    </message>
    <message>
        <source>No speaker of this language has reviewed the translation yet. Corrections are welcome.</source>
        <translation>Nenhum falante deste idioma revisou ainda a tradução. Correções são bem-vindas.</translation>
    </message>
</context>
<context>
    <name>feedwarden::LatencyChart</name>
    <message>
        <source>Latency over time</source>
        <translation>Latência ao longo do tempo</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida e volta</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>Latência do feed</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What is measured, and of which exchange: &quot;Round trip, Kraken&quot;.
----------
What is measured, and which quantile of it: &quot;Round trip, p95&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>1 %</source>
        <extracomment>The colour of the least in a heat map: so few of all values of a step.</extracomment>
        <translation>1%</translation>
    </message>
    <message>
        <source>10 %</source>
        <translation>10%</translation>
    </message>
    <message>
        <source>all of a step</source>
        <extracomment>The colour of the most in a heat map.</extracomment>
        <translation>todos de um passo</translation>
    </message>
    <message>
        <source>p50–p95</source>
        <translation>p50–p95</translation>
    </message>
    <message>
        <source>p95–p99</source>
        <translation>p95–p99</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>From one latency to another: &quot;12 ms–14 ms&quot;.</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>max</source>
        <translation>máx.</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
</context>
<context>
    <name>feedwarden::LatencyView</name>
    <message>
        <source>Round trip</source>
        <translation>Ida e volta</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>Latência do feed</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribuição</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>All, p50</source>
        <translation>Todas, p50</translation>
    </message>
    <message>
        <source>All, p95</source>
        <translation>Todas, p95</translation>
    </message>
</context>
<context>
    <name>feedwarden::MainWindow</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An account&apos;s name and its exchange.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Connect &amp;now</source>
        <translation>&amp;Conectar agora</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>&amp;Reconectar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Reset &amp;breaker</source>
        <translation>Rearmar dis&amp;juntor</translation>
    </message>
    <message>
        <source>Add a &amp;feed…</source>
        <translation>Adicionar um &amp;feed…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Desativar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>&amp;Undo the removal</source>
        <translation>Desfa&amp;zer a remoção</translation>
    </message>
    <message>
        <source>Start &amp;all</source>
        <translation>I&amp;niciar todos</translation>
    </message>
    <message>
        <source>St&amp;op all</source>
        <translation>Parar t&amp;odos</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>&amp;Exchange</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Search or command</source>
        <translation>&amp;Busca ou comando</translation>
    </message>
    <message>
        <source>Search the &amp;log</source>
        <translation>Buscar no re&amp;gistro</translation>
    </message>
    <message>
        <source>Follow &amp;now</source>
        <translation>&amp;Seguir o presente</translation>
    </message>
    <message>
        <source>Go to the &amp;table</source>
        <translation>Ir para a &amp;tabela</translation>
    </message>
    <message>
        <source>Group &amp;by exchange</source>
        <translation>Agrupar por e&amp;xchange</translation>
    </message>
    <message>
        <source>&amp;Alerts…</source>
        <translation>&amp;Alertas…</translation>
    </message>
    <message>
        <source>Alert r&amp;ules…</source>
        <translation>&amp;Regras de alerta…</translation>
    </message>
    <message>
        <source>Alert c&amp;hannels…</source>
        <translation>&amp;Canais de alertas…</translation>
    </message>
    <message>
        <source>&amp;Quiet hours…</source>
        <translation>Hor&amp;ário de silêncio…</translation>
    </message>
    <message>
        <source>Plann&amp;ed times…</source>
        <translation>Perío&amp;dos planejados…</translation>
    </message>
    <message>
        <source>&amp;Rehearsal</source>
        <translation>&amp;Ensaio</translation>
    </message>
    <message>
        <source>Colours of the syste&amp;m</source>
        <translation>Cores do siste&amp;ma</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>Clar&amp;o</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>Esc&amp;uro</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Tela c&amp;heia</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Adicionar uma conta…</translation>
    </message>
    <message>
        <source>Save a re&amp;port…</source>
        <translation>Salvar um rela&amp;tório…</translation>
    </message>
    <message>
        <source>Open the &amp;configuration</source>
        <translation>Abrir a confi&amp;guração</translation>
    </message>
    <message>
        <source>E&amp;xport the configuration…</source>
        <translation>Exp&amp;ortar a configuração…</translation>
    </message>
    <message>
        <source>&amp;Import a configuration…</source>
        <translation>&amp;Importar uma configuração…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Preferências…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Abrir o menu</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Desfa&amp;zer</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Exchanges</translation>
    </message>
    <message>
        <source>No feed yet. “Add a feed…” in the menu adds one.</source>
        <translation>Nenhum feed ainda. “Adicionar um feed…” no menu adiciona um.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latência</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Reconexões</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensaio</translation>
    </message>
    <message>
        <source>The configuration was copied to %1</source>
        <translation>A configuração foi copiada para %1</translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation>Desfa&amp;zer a importação</translation>
    </message>
    <message>
        <source>Another configuration was taken.</source>
        <translation>Outra configuração foi aplicada.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 foi removido.</translation>
    </message>
    <message>
        <source>Undo brings back the one before, as it was.</source>
        <translation>Desfazer traz de volta a anterior, como era.</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>Exportar a configuração</translation>
    </message>
    <message>
        <source>Configurations (*.toml)</source>
        <translation>Configurações (*.toml)</translation>
    </message>
    <message>
        <source>Import a configuration</source>
        <translation>Importar uma configuração</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <extracomment>A place in the configuration: a line, and the key in it.</extracomment>
        <translation>Linha %1, %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A place in the configuration and what is wrong there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the configuration; what ran before goes on</source>
        <translation>
            <numerusform>%n erro na configuração; o que funcionava antes continua</numerusform>
            <numerusform>%n erros na configuração; o que funcionava antes continua</numerusform>
        </translation>
    </message>
    <message>
        <source>Account %1: %2</source>
        <extracomment>An account, and how it is.</extracomment>
        <translation>Conta %1: %2</translation>
    </message>
    <message>
        <source>%1 – Feedwarden</source>
        <translation>%1 – Feedwarden</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>E&amp;nable</source>
        <translation>A&amp;tivar</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir para %1</translation>
    </message>
    <message>
        <source>Go to account %1</source>
        <translation>Ir para a conta %1</translation>
    </message>
    <message>
        <source>%1: connect now</source>
        <translation>%1: conectar agora</translation>
    </message>
    <message>
        <source>%1: reconnect</source>
        <translation>%1: reconectar</translation>
    </message>
    <message>
        <source>%1: start</source>
        <translation>%1: iniciar</translation>
    </message>
    <message>
        <source>%1: stop</source>
        <translation>%1: parar</translation>
    </message>
    <message>
        <source>%1: reset breaker</source>
        <translation>%1: rearmar disjuntor</translation>
    </message>
    <message>
        <source>Show the last incident of %1</source>
        <translation>Mostrar o último incidente de %1</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atalhos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Novidades</translation>
    </message>
    <message>
        <source>&amp;About Feedwarden</source>
        <translation>&amp;Sobre o Feedwarden</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Si&amp;de panel on the left</source>
        <translation>Painel lateral à es&amp;querda</translation>
    </message>
    <message>
        <source>Side panel in its &amp;own window</source>
        <translation>Painel lateral em &amp;janela própria</translation>
    </message>
    <message>
        <source>&amp;Pages in their own window</source>
        <translation>&amp;Páginas em janela própria</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Restaurar &amp;leiaute</translation>
    </message>
    <message>
        <source>Pages – Feedwarden</source>
        <extracomment>The title of a window that holds the pages with charts and tables.</extracomment>
        <translation>Páginas – Feedwarden</translation>
    </message>
    <message>
        <source>Selected exchange – Feedwarden</source>
        <translation>Exchange selecionada – Feedwarden</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
</context>
<context>
    <name>feedwarden::NewsDialog</name>
    <message>
        <source>What&apos;s new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>New in Feedwarden %1</source>
        <translation>Novidades do Feedwarden %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>feedwarden::NoticeBar</name>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
</context>
<context>
    <name>feedwarden::OutageBars</name>
    <message>
        <source>planned %1</source>
        <translation>prevista %1</translation>
    </message>
    <message>
        <source>planned %1, waited %2</source>
        <extracomment>The wait before an attempt to reconnect: what was promised and what it was.</extracomment>
        <translation>prevista %1, real %2</translation>
    </message>
    <message>
        <source>Outages of each exchange over time</source>
        <translation>Quedas de cada exchange ao longo do tempo</translation>
    </message>
    <message>
        <source>No outages</source>
        <translation>Nenhuma queda</translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s), %1 down in all</source>
        <extracomment>%n outages, that lasted %1 when added up.</extracomment>
        <translation>
            <numerusform>%n queda, %1 fora do ar ao todo</numerusform>
            <numerusform>%n quedas, %1 fora do ar ao todo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: down for %2</source>
        <translation>%1: fora do ar há %2</translation>
    </message>
    <message>
        <source>%1: was down for %2</source>
        <translation>%1: esteve fora do ar por %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>no attempt yet</source>
        <translation>nenhuma tentativa ainda</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s); the breaker opened</source>
        <translation>
            <numerusform>%n tentativa; o disjuntor abriu</numerusform>
            <numerusform>%n tentativas; o disjuntor abriu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n tentativa</numerusform>
            <numerusform>%n tentativas</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1: %2</source>
        <translation>tentativa %1: %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::OutageModel</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>An exchange and which of its connections: &quot;Coinbase, line 2&quot;.</extracomment>
        <translation>%1, linha %2</translation>
    </message>
    <message>
        <source>%1, lasting</source>
        <extracomment>The length of an outage that is not over.</extracomment>
        <translation>%1, continua</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>abriu</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Last wait</source>
        <translation>Última espera</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Disjuntor</translation>
    </message>
</context>
<context>
    <name>feedwarden::PlannedDialog</name>
    <message>
        <source>Edit a planned time</source>
        <translation>Editar um período planejado</translation>
    </message>
    <message>
        <source>Add a planned time</source>
        <translation>Adicionar um período planejado</translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>Todos os feeds</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Afeta</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>&amp;Começa</translation>
    </message>
    <message>
        <source>En&amp;ds</source>
        <translation>&amp;Termina</translation>
    </message>
    <message>
        <source>What for, if you like</source>
        <translation>Para quê, se quiser</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Add the &amp;time</source>
        <translation>A&amp;dicionar o período</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>Write date and time like 2026-11-25 06:00</source>
        <translation>Escreva data e hora como 2026-11-25 06:00</translation>
    </message>
    <message>
        <source>It has to end after it begins</source>
        <translation>Precisa terminar depois de começar</translation>
    </message>
    <message>
        <source>In the time of this computer</source>
        <translation>No horário deste computador</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Ainda incompleto</translation>
    </message>
    <message>
        <source>This is what it says: %1</source>
        <extracomment>What is planned, and how long until then: &quot;This is what it says: in 2 h 10 min&quot;.</extracomment>
        <translation>É isto que ele diz: %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::PlannedModel</name>
    <message>
        <source>All feeds</source>
        <translation>Todos os feeds</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Afeta</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Começa</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>feedwarden::PlannedPage</name>
    <message>
        <source>Planned times</source>
        <translation>Períodos planejados</translation>
    </message>
    <message>
        <source>Nothing is planned. In a planned time feeds may be down without an alert.</source>
        <translation>Nada está planejado. Em um período planejado, os feeds podem ficar fora do ar sem alerta.</translation>
    </message>
    <message>
        <source>&amp;Add a planned time…</source>
        <translation>&amp;Adicionar um período planejado…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Again a &amp;week later…</source>
        <translation>De novo uma &amp;semana depois…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Adds the same seven days later. The configuration knows single times only.</source>
        <translation>Adiciona o mesmo sete dias depois. A configuração só conhece períodos avulsos.</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Nada está planejado</translation>
    </message>
    <message>
        <source>Plan a time in which an exchange or your own network is worked on, and nobody is called.</source>
        <translation>Planeje um período em que se trabalha em uma exchange ou em sua própria rede e ninguém é chamado.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A planned time: whom it is about, and whether it is now, or how long until it is.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>Todos os feeds</translation>
    </message>
    <message>
        <source>The planned time was saved.</source>
        <translation>O período planejado foi salvo.</translation>
    </message>
    <message>
        <source>The planned time was added.</source>
        <translation>O período planejado foi adicionado.</translation>
    </message>
    <message>
        <source>The planned time was removed.</source>
        <translation>O período planejado foi removido.</translation>
    </message>
</context>
<context>
    <name>feedwarden::PolicyFields</name>
    <message>
        <source>exponential</source>
        <translation>exponencial</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fixo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>simétrico</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>metade fixa</translation>
    </message>
    <message>
        <source>full</source>
        <translation>total</translation>
    </message>
    <message>
        <source>decorrelated</source>
        <translation>decorrelacionado</translation>
    </message>
    <message>
        <source>&amp;Growth of the wait</source>
        <translation>C&amp;rescimento da espera</translation>
    </message>
    <message>
        <source>&amp;Factor</source>
        <translation>&amp;Fator</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>Primeira espera</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>&amp;Espera mais longa</translation>
    </message>
    <message>
        <source>&amp;Jitter</source>
        <translation>&amp;Jitter</translation>
    </message>
    <message>
        <source>Jitter ±</source>
        <translation>Jitter ±</translation>
    </message>
    <message>
        <source>&amp;Breaker opens after</source>
        <translation>&amp;Disjuntor abre após</translation>
    </message>
    <message>
        <source>Breaker pauses</source>
        <translation>Pausa do disjuntor</translation>
    </message>
    <message>
        <source>&amp;Ping every</source>
        <translation>P&amp;ing a cada</translation>
    </message>
    <message>
        <source>Silent after</source>
        <translation>Em silêncio após</translation>
    </message>
    <message>
        <source>Waits before each attempt</source>
        <translation>Esperas antes de cada tentativa</translation>
    </message>
    <message>
        <source>as usual: %1</source>
        <extracomment>Where a feed has no policy of its own: what then holds, such as &quot;exponential&quot; or &quot;30 s&quot;.</extracomment>
        <translation>como de costume: %1</translation>
    </message>
    <message>
        <source>Write it like 30 s or 500 ms</source>
        <translation>Escreva como 30 s ou 500 ms</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Escreva um número</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of the policies, and what is wrong with it.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Start and tray</source>
        <translation>Início e bandeja</translation>
    </message>
    <message>
        <source>Start when I &amp;log in, minimised</source>
        <translation>Iniciar minimizado ao fazer &amp;login</translation>
    </message>
    <message>
        <source>Start &amp;minimised, in the tray where there is one</source>
        <translation>Iniciar &amp;minimizado, na bandeja se houver uma</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>Mostrar um ícone na &amp;bandeja</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>Continuar na bandeja quando a &amp;janela for fechada</translation>
    </message>
    <message>
        <source>This desktop shows no icons in a tray: closing the window ends the program.</source>
        <translation>Esta área de trabalho não mostra ícones em uma bandeja: fechar a janela encerra o programa.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>S&amp;ound when a feed goes down</source>
        <translation>S&amp;om quando um feed cai</translation>
    </message>
    <message>
        <source>M&amp;ute all sounds, those of alerts too</source>
        <translation>Silenciar &amp;todos os sons, também os dos alertas</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>feedwarden::QualityChart</name>
    <message>
        <source>Connection quality over time</source>
        <translation>Qualidade da conexão ao longo do tempo</translation>
    </message>
    <message>
        <source>Connection quality</source>
        <translation>Qualidade da conexão</translation>
    </message>
    <message>
        <source>%1, lowest %2</source>
        <extracomment>A score over some time: its mean and the lowest.</extracomment>
        <translation>%1, mínima %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::QuietPage</name>
    <message>
        <source>Alerts are &amp;told at all</source>
        <translation>Os alertas são comu&amp;nicados</translation>
    </message>
    <message>
        <source>&amp;Quiet hours, every day</source>
        <translation>&amp;Horário de silêncio, todo dia</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>&amp;a</translation>
    </message>
    <message>
        <source>What is &amp;critical gets through all the same</source>
        <translation>O que é &amp;crítico passa mesmo assim</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>The quiet hours were saved.</source>
        <translation>O horário de silêncio foi salvo.</translation>
    </message>
    <message>
        <source>Write times like 22:00</source>
        <translation>Escreva horários como 22:00</translation>
    </message>
    <message>
        <source>The two times have to be different: all day is not quiet hours</source>
        <translation>Os dois horários precisam ser diferentes: o dia inteiro não é horário de silêncio</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>In the time of this computer; over midnight, too</source>
        <translation>No horário deste computador; também passando da meia-noite</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Ainda incompleto</translation>
    </message>
    <message>
        <source>This is what it will be once it is saved</source>
        <translation>Configuração depois de salva</translation>
    </message>
    <message>
        <source>This is what it is</source>
        <translation>Configuração atual</translation>
    </message>
</context>
<context>
    <name>feedwarden::RateChart</name>
    <message>
        <source>Messages per second over time</source>
        <translation>Mensagens por segundo ao longo do tempo</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>Mensagens por segundo</translation>
    </message>
    <message>
        <source>≤ %1</source>
        <extracomment>The lowest label of a logarithmic scale of rates: everything below lies there too.</extracomment>
        <translation>≤ %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::ReconnectView</name>
    <message>
        <source>Outages, the newest first</source>
        <translation>Quedas, as mais recentes primeiro</translation>
    </message>
    <message>
        <source>No outage in this time</source>
        <translation>Nenhuma queda neste período</translation>
    </message>
    <message>
        <source>&amp;Tell the whole story…</source>
        <translation>&amp;Contar toda a história…</translation>
    </message>
    <message>
        <source>Show on the ti&amp;meline</source>
        <translation>Mostrar na &amp;linha do tempo</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;tudo</translation>
    </message>
    <message>
        <source>Clears the selected time</source>
        <translation>Desfaz a seleção do tempo</translation>
    </message>
    <message>
        <source>No outage in the selected time</source>
        <translation>Nenhuma queda no tempo selecionado</translation>
    </message>
    <message>
        <source>In the selected time %1</source>
        <extracomment>Above the table of outages: it shows those of a time that was selected, as in &quot;13:44:00 – 13:49:00&quot;.</extracomment>
        <translation>No tempo selecionado %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::Rehearsal</name>
    <message>
        <source>The line ends</source>
        <extracomment>A group of faults.</extracomment>
        <translation>A linha termina</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>All sessions end with a reset, once. The feed is down and comes back by itself.</source>
        <translation>Todas as sessões terminam com um reset, uma vez. O feed cai e volta sozinho.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The exchange says goodbye (1001), once. The feed is down and comes back by itself.</source>
        <translation>A exchange se despede (1001), uma vez. O feed cai e volta sozinho.</translation>
    </message>
    <message>
        <source>Announce a restart</source>
        <translation>Anunciar um reinício</translation>
    </message>
    <message>
        <source>The exchange says that it will close in 5 s: a new connection is made, and nothing counts as a failure.</source>
        <translation>A exchange avisa que vai fechar em 5 s: uma nova conexão é feita, e nada conta como falha.</translation>
    </message>
    <message>
        <source>Half open</source>
        <translation>Semiaberta</translation>
    </message>
    <message>
        <source>The peer is gone without a word. Only unanswered pings tell; the line is given up within 10 s.</source>
        <translation>A outra ponta some sem dizer nada. Só os pings sem resposta revelam; a linha é abandonada em até 10 s.</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>Mão única</translation>
    </message>
    <message>
        <source>Nothing of ours arrives there any more. It takes up to 15 s to be sure.</source>
        <translation>Nada nosso chega mais lá. Leva até 15 s para ter certeza.</translation>
    </message>
    <message>
        <source>No way in</source>
        <extracomment>A group of faults: nobody lets us in.</extracomment>
        <translation>Sem entrada</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>The sessions end, and nobody answers at the port. Attempts are refused, the wait between them grows.</source>
        <translation>As sessões terminam, e ninguém responde na porta. As tentativas são recusadas, a espera entre elas cresce.</translation>
    </message>
    <message>
        <source>Stall the handshake</source>
        <translation>Travar o handshake</translation>
    </message>
    <message>
        <source>The sessions end; new connections are taken and never answered. Each attempt ends by its deadline.</source>
        <translation>As sessões terminam; novas conexões são aceitas e nunca respondidas. Cada tentativa termina ao fim do seu prazo.</translation>
    </message>
    <message>
        <source>HTTP 503</source>
        <translation>HTTP 503</translation>
    </message>
    <message>
        <source>The sessions end, and the exchange is in maintenance: attempts get an HTTP error.</source>
        <translation>As sessões terminam, e a exchange está em manutenção: as tentativas recebem um erro HTTP.</translation>
    </message>
    <message>
        <source>Accept and drop</source>
        <translation>Aceitar e derrubar</translation>
    </message>
    <message>
        <source>The sessions end; new ones succeed and end at once. The wait grows, and the breaker may open.</source>
        <translation>As sessões terminam; as novas dão certo e terminam na hora. A espera cresce, e o disjuntor pode abrir.</translation>
    </message>
    <message>
        <source>Reject subscriptions</source>
        <translation>Rejeitar assinaturas</translation>
    </message>
    <message>
        <source>The sessions end; the next ones are open, but their subscriptions are refused.</source>
        <translation>As sessões terminam; as seguintes abrem, mas suas assinaturas são recusadas.</translation>
    </message>
    <message>
        <source>No answer to subscriptions</source>
        <translation>Não responder a assinaturas</translation>
    </message>
    <message>
        <source>The sessions end; the next ones get data, but their subscriptions are never confirmed.</source>
        <translation>As sessões terminam; as seguintes recebem dados, mas suas assinaturas nunca são confirmadas.</translation>
    </message>
    <message>
        <source>Data stops</source>
        <extracomment>A group of faults: less comes than should.</extracomment>
        <translation>Os dados param</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Emudecer</translation>
    </message>
    <message>
        <source>Pings are answered, but no data comes: connected, and yet not trusted.</source>
        <translation>Os pings são respondidos, mas não chegam dados: conectado e, ainda assim, não confiável.</translation>
    </message>
    <message>
        <source>Mute a symbol</source>
        <translation>Emudecer um símbolo</translation>
    </message>
    <message>
        <source>One symbol falls silent while the others go on.</source>
        <translation>Um símbolo fica em silêncio enquanto os outros continuam.</translation>
    </message>
    <message>
        <source>Data is wrong</source>
        <extracomment>A group of faults: what comes is wrong.</extracomment>
        <translation>Os dados estão errados</translation>
    </message>
    <message>
        <source>Drop a message</source>
        <translation>Perder mensagem</translation>
    </message>
    <message>
        <source>One message is missing: a gap, found by its number.</source>
        <translation>Falta uma mensagem: uma lacuna, encontrada pelo número.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>One message comes twice; the second one is dropped and counted.</source>
        <translation>Uma mensagem chega duas vezes; a segunda é descartada e contada.</translation>
    </message>
    <message>
        <source>Reorder</source>
        <translation>Trocar a ordem</translation>
    </message>
    <message>
        <source>One message comes after the next one.</source>
        <translation>Uma mensagem chega depois da seguinte.</translation>
    </message>
    <message>
        <source>Corrupt</source>
        <translation>Corromper</translation>
    </message>
    <message>
        <source>One message cannot be read; it is counted and harms nothing else.</source>
        <translation>Uma mensagem não pode ser lida; é contada e não prejudica mais nada.</translation>
    </message>
    <message>
        <source>Bad checksum</source>
        <translation>Checksum errado</translation>
    </message>
    <message>
        <source>A book does not match its checksum and is brought back in step.</source>
        <translation>Um livro não bate com seu checksum e é ressincronizado.</translation>
    </message>
    <message>
        <source>Slow or too much</source>
        <extracomment>A group of faults: late, or too much.</extracomment>
        <translation>Lento ou demais</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Everything comes late and unevenly: latency rises, quality falls.</source>
        <translation>Tudo chega tarde e de forma irregular: a latência sobe, a qualidade cai.</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Inundação</translation>
    </message>
    <message>
        <source>5,000 more messages per second.</source>
        <translation>5.000 mensagens a mais por segundo.</translation>
    </message>
    <message>
        <source>Ping flood</source>
        <translation>Inundação de pings</translation>
    </message>
    <message>
        <source>A thousand pings per second.</source>
        <translation>Mil pings por segundo.</translation>
    </message>
    <message>
        <source>Skew the clock</source>
        <translation>Desajustar o relógio</translation>
    </message>
    <message>
        <source>The exchange&apos;s clock is 5 s ahead: feed latency is negative until the offset is measured anew.</source>
        <translation>O relógio da exchange está 5 s adiantado: a latência do feed é negativa até que a defasagem seja medida de novo.</translation>
    </message>
</context>
<context>
    <name>feedwarden::RehearsalPanel</name>
    <message>
        <source>Only simulated exchanges misbehave here; no real host is contacted.</source>
        <translation>Aqui só exchanges simuladas se comportam mal; nenhum host real é contatado.</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>A heading: single faults, beside the scripts above.</extracomment>
        <translation>Manualmente</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>as usual for the fault</source>
        <translation>o habitual para a falha</translation>
    </message>
    <message>
        <source>until you end it</source>
        <translation>até você encerrar</translation>
    </message>
    <message>
        <source>&amp;Lasting:</source>
        <translation>&amp;Duração:</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>Faults that are going on</source>
        <translation>Falhas em curso</translation>
    </message>
    <message>
        <source>&amp;End all of this exchange</source>
        <translation>&amp;Encerrar tudo nesta exchange</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Point at a fault to see what it does.</source>
        <translation>Aponte para uma falha para ver o que ela faz.</translation>
    </message>
    <message>
        <source>%1 has nothing that could fail like this.</source>
        <extracomment>%1 is an exchange; said of a fault that needs what this exchange does not have.</extracomment>
        <translation>%1 não tem nada que possa falhar assim.</translation>
    </message>
    <message>
        <source>%1 For %2.</source>
        <extracomment>What a fault does, and for how long.</extracomment>
        <translation>%1 Por %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fault and what it does.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>Nothing: all simulated exchanges behave</source>
        <translation>Nada: todas as exchanges simuladas se comportam bem</translation>
    </message>
</context>
<context>
    <name>feedwarden::ReportDialog</name>
    <message>
        <source>Save a report</source>
        <translation>Salvar um relatório</translation>
    </message>
    <message>
        <source>Uptime, blind times, outages with their causes, latency and score of a time, to keep or to send. Days begin at midnight UTC.</source>
        <translation>Disponibilidade, tempos às cegas, quedas com suas causas, latência e pontuação de um período, para guardar ou enviar. Os dias começam à meia-noite UTC.</translation>
    </message>
    <message>
        <source>The selected time, %1</source>
        <extracomment>A choice of time for a report: what is selected in the window, as in &quot;13:44:00 – 13:49:00&quot;.</extracomment>
        <translation>O tempo selecionado, %1</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>As últimas 24 horas</translation>
    </message>
    <message>
        <source>The last whole day</source>
        <translation>O último dia inteiro</translation>
    </message>
    <message>
        <source>The last whole week</source>
        <translation>A última semana inteira</translation>
    </message>
    <message>
        <source>The last whole month</source>
        <translation>O último mês inteiro</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Período</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>&amp;Exchange</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Paper (*.pdf)</source>
        <translation>Papel (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Gravando…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvo: %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::RuleDialog</name>
    <message>
        <source>Add a rule</source>
        <translation>Adicionar uma regra</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar “%1”</translation>
    </message>
    <message>
        <source>Tell me &amp;when</source>
        <translation>A&amp;visar quando</translation>
    </message>
    <message>
        <source>Lasting for &amp;more than</source>
        <translation>D&amp;urando mais de</translation>
    </message>
    <message>
        <source>How s&amp;erious it is</source>
        <translation>&amp;Gravidade</translation>
    </message>
    <message>
        <source>The rule is switched &amp;on</source>
        <translation>A regra &amp;está ativada</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Afe&amp;ta</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Only those that are checked</source>
        <translation>Só os marcados</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Quem ela afeta</translation>
    </message>
    <message>
        <source>&amp;Told by</source>
        <translation>Avisar &amp;por</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos os canais</translation>
    </message>
    <message>
        <source>Channels that it is told by</source>
        <translation>Canais pelos quais se avisa</translation>
    </message>
    <message>
        <source>&amp;Add the rule</source>
        <translation>&amp;Adicionar a regra</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A rule watches what it watches; something else is another rule</source>
        <translation>Uma regra vigia o que vigia; outra coisa é outra regra</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <extracomment>A feed or channel that a rule names.</extracomment>
        <translation>%1 (não existe)</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (desativado)</translation>
    </message>
    <message>
        <source>There is no channel yet</source>
        <translation>Ainda não há canal</translation>
    </message>
    <message>
        <source>Check at least one whom it is about.</source>
        <translation>Marque pelo menos um que ela afete.</translation>
    </message>
    <message>
        <source>Check at least one channel.</source>
        <translation>Marque pelo menos um canal.</translation>
    </message>
    <message>
        <source>Write it like 30 s or 500 ms</source>
        <translation>Escreva como 30 s ou 500 ms</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Escreva um número</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Ainda incompleto</translation>
    </message>
    <message>
        <source>For all others it stays as it is.</source>
        <translation>Para todos os outros, fica como está.</translation>
    </message>
    <message>
        <source>It takes the place of your rule for all.</source>
        <translation>Substitui sua regra para todos.</translation>
    </message>
    <message>
        <source>It takes the place of the built-in rule.</source>
        <translation>Substitui a regra integrada.</translation>
    </message>
    <message>
        <source>This is what it says</source>
        <translation>É isto que ela diz</translation>
    </message>
</context>
<context>
    <name>feedwarden::RulesDialog</name>
    <message>
        <source>Alert rules</source>
        <translation>Regras de alerta</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Desfa&amp;zer</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>Regras de alertas</translation>
    </message>
    <message>
        <source>&amp;Add a rule…</source>
        <translation>&amp;Adicionar uma regra…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>D&amp;uplicar…</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>&amp;Desativar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>Te&amp;star</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Está como antes.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>“%1” foi salva.</translation>
    </message>
    <message>
        <source>“%1” was switched on.</source>
        <translation>“%1” foi ativada.</translation>
    </message>
    <message>
        <source>“%1” was switched off.</source>
        <translation>“%1” foi desativada.</translation>
    </message>
    <message>
        <source>What is built in cannot be removed; it can be switched off.</source>
        <translation>O que é integrado não pode ser removido; pode ser desativado.</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>A&amp;tivar</translation>
    </message>
    <message>
        <source>There is no channel that could be tried.</source>
        <translation>Não há canal que possa ser testado.</translation>
    </message>
    <message>
        <source>Sends a message that says it is a test to %1.</source>
        <translation>Envia a %1 uma mensagem que diz que é um teste.</translation>
    </message>
    <message>
        <source>A later rule takes the place of this one, so it does nothing.</source>
        <translation>Uma regra posterior substitui esta, por isso ela não faz nada.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1” foi removida.</translation>
    </message>
    <message>
        <source>A test is on its way to %1…</source>
        <translation>Um teste está a caminho de %1…</translation>
    </message>
    <message>
        <source>%1: the message was delivered.</source>
        <translation>%1: a mensagem foi entregue.</translation>
    </message>
    <message>
        <source>%1: not delivered. %2</source>
        <translation>%1: não entregue. %2</translation>
    </message>
</context>
<context>
    <name>feedwarden::RulesModel</name>
    <message>
        <source>replaced</source>
        <translation>substituída</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativada</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>própria</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>integrada</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Told when</source>
        <translation>Avisa quando</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Afeta</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Avisa por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>feedwarden::ScriptView</name>
    <message>
        <source>Measured from the order to the simulated exchange until this window had painted it; your screen adds its own delay, a frame or two.</source>
        <translation>Medido da instrução à exchange simulada até esta janela a ter desenhado; sua tela acrescenta o próprio atraso, um ou dois quadros.</translation>
    </message>
    <message>
        <source>not decided</source>
        <extracomment>Of what should have been seen, when the rehearsal was stopped before.</extracomment>
        <translation>não decidido</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>Of what should be seen: its time has not come.</extracomment>
        <translation>mais tarde</translation>
    </message>
    <message>
        <source>waiting, at most %1 more</source>
        <extracomment>%1 is a duration: what is left of the time within which it should be seen.</extracomment>
        <translation>em espera, no máximo mais %1</translation>
    </message>
    <message>
        <source>true so far</source>
        <extracomment>Of what should last for a while.</extracomment>
        <translation>verdadeiro até agora</translation>
    </message>
    <message>
        <source>kept: next attempt after %1</source>
        <extracomment>Of a wait that an exchange has asked for; %1 is a duration.</extracomment>
        <translation>cumprido: próxima tentativa após %1</translation>
    </message>
    <message>
        <source>seen after %1 (limit %2)</source>
        <extracomment>%1 and %2 are durations: it took %1, and %2 was the limit.</extracomment>
        <translation>visto após %1 (limite %2)</translation>
    </message>
    <message>
        <source>held</source>
        <extracomment>Of what should last for a while.</extracomment>
        <translation>manteve-se</translation>
    </message>
    <message>
        <source>too late, after %1 (limit %2)</source>
        <extracomment>%1 and %2 are durations: it took %1, and %2 was the limit.</extracomment>
        <translation>tarde demais, após %1 (limite %2)</translation>
    </message>
    <message>
        <source>not seen within %1</source>
        <translation>não visto em %1</translation>
    </message>
    <message>
        <source>not seen within %1: %2</source>
        <extracomment>%1 is a duration, %2 an exchange.</extracomment>
        <translation>não visto em %1: %2</translation>
    </message>
    <message>
        <source>not so after %1: %2</source>
        <extracomment>%1 is a duration, %2 an exchange.</extracomment>
        <translation>deixou de valer após %1: %2</translation>
    </message>
    <message>
        <source>%1: begins once all exchanges are trusted and stable</source>
        <translation>%1: começa quando todas as exchanges estiverem confiáveis e estáveis</translation>
    </message>
    <message numerus="yes">
        <source>%1: waits until %n exchange(s) are trusted and stable, which takes 30 s</source>
        <translation>
            <numerusform>%1: espera até que %n exchange esteja confiável e estável, o que leva 30 s</numerusform>
            <numerusform>%1: espera até que %n exchanges estejam confiáveis e estáveis, o que leva 30 s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: waits until these are trusted and stable: %2</source>
        <extracomment>%2 are exchanges.</extracomment>
        <translation>%1: espera até que estas estejam confiáveis e estáveis: %2</translation>
    </message>
    <message>
        <source>%1: playing for %2</source>
        <extracomment>%2 is a duration.</extracomment>
        <translation>%1: em andamento há %2</translation>
    </message>
    <message>
        <source>%1: stopped by hand</source>
        <translation>%1: parado manualmente</translation>
    </message>
    <message>
        <source>%1: all was seen as it should be</source>
        <translation>%1: tudo foi visto como devia</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 not as it should be</source>
        <extracomment>%n of %2 things that should have been seen.</extracomment>
        <translation>
            <numerusform>%1: %n de %2 não como devia</numerusform>
            <numerusform>%1: %n de %2 não como deviam</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Of a step: what is going on.</extracomment>
        <translation>agora</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>aos %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>Rehearsal. %1</source>
        <extracomment>The result of a rehearsal as text: its headline.</extracomment>
        <translation>Ensaio. %1</translation>
    </message>
    <message>
        <source>Begun %1</source>
        <translation>Iniciado %1</translation>
    </message>
    <message>
        <source>%1  %2 (%3)</source>
        <extracomment>A step: its time, what happens, and whether it was done.</extracomment>
        <translation>%1  %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What should be seen, and what came of it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Roteiros</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Stop the script</source>
        <translation>Parar o roteiro</translation>
    </message>
    <message>
        <source>&amp;Copy result</source>
        <translation>&amp;Copiar resultado</translation>
    </message>
    <message>
        <source>Put a&amp;way</source>
        <translation>D&amp;ispensar</translation>
    </message>
    <message>
        <source>Put the result away</source>
        <translation>Dispensar o resultado</translation>
    </message>
    <message>
        <source>What is played</source>
        <translation>O que é reproduzido</translation>
    </message>
    <message>
        <source>What should be seen</source>
        <translation>O que deve ser visto</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <extracomment>%1 is a script&apos;s title.</extracomment>
        <translation>Reproduzir: %1</translation>
    </message>
    <message>
        <source>A script plays by itself, says what should be seen, and measures how long it took. Point at one to see what it does.</source>
        <translation>Um roteiro se reproduz sozinho, diz o que deve ser visto e mede quanto demorou. Aponte para um para ver o que ele faz.</translation>
    </message>
</context>
<context>
    <name>feedwarden::SecretField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;olar</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>Li&amp;mpar</translation>
    </message>
</context>
<context>
    <name>feedwarden::SelectionStrip</name>
    <message>
        <source>p50 %1, p95 %2, p99 %3, max %4</source>
        <extracomment>A distribution of latencies: the middle, what 95 and 99 of 100 stay below, and the longest.</extracomment>
        <translation>p50 %1, p95 %2, p99 %3, máx. %4</translation>
    </message>
    <message>
        <source>mean %1, lowest %2</source>
        <extracomment>A score over some time: its mean and the lowest.</extracomment>
        <translation>média %1, mínima %2</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Monitorado</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>%1, on average %2 a second</source>
        <extracomment>So many messages in a time, and how many that is a second.</extracomment>
        <translation>%1, em média %2 por segundo</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida e volta</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>Latência do feed</translation>
    </message>
    <message>
        <source>Latencies of</source>
        <translation>Latências de</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Às cegas</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Quedas</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Behind &quot;Outages&quot;.</extracomment>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>%1, down for %2</source>
        <extracomment>So many outages, and for how long a line was down in all: &quot;2, down for 0:41&quot;.</extracomment>
        <translation>%1, fora do ar por %2</translation>
    </message>
    <message>
        <source>The selected time in figures</source>
        <translation>O tempo selecionado em números</translation>
    </message>
    <message>
        <source>its figures are being read…</source>
        <translation>seus números estão sendo lidos…</translation>
    </message>
    <message>
        <source>Latencies are those of all that was measured, kept in steps of %1, each within 3 %.
Of messages and score in a step at either end of the time, its share is counted.</source>
        <translation>As latências são as de tudo o que foi medido, guardadas em passos de %1, cada uma com margem de 3%.
Das mensagens e da pontuação de um passo em qualquer ponta do tempo, conta-se sua parte.</translation>
    </message>
</context>
<context>
    <name>feedwarden::SetupView</name>
    <message>
        <source>Set-up of the last connections</source>
        <translation>Estabelecimento das últimas conexões</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>tentativa %1</translation>
    </message>
    <message>
        <source>First start at %1</source>
        <translation>Primeiro início às %1</translation>
    </message>
    <message>
        <source>Attempt %1 at %2</source>
        <translation>Tentativa %1 às %2</translation>
    </message>
    <message>
        <source>planned %1, waited %2</source>
        <translation>prevista %1, real %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>in all: %1</source>
        <translation>ao todo: %1</translation>
    </message>
    <message>
        <source>No attempt to connect yet</source>
        <translation>Nenhuma tentativa de conexão ainda</translation>
    </message>
    <message>
        <source>The newest attempt: %1</source>
        <extracomment>Of how a connection was set up, for screen readers; %1 is &quot;Attempt 3 at 14:00:00, TCP: 12 ms, in all: 40 ms&quot;.</extracomment>
        <translation>A tentativa mais recente: %1</translation>
    </message>
    <message>
        <source>Set-up, %1</source>
        <extracomment>Headline of a chart: the set-up of the last connections of %1.</extracomment>
        <translation>Conexão, %1</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Select an exchange to see how its connections were set up</source>
        <translation>Selecione uma exchange para ver como suas conexões foram estabelecidas</translation>
    </message>
    <message>
        <source>start</source>
        <translation>início</translation>
    </message>
</context>
<context>
    <name>feedwarden::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>feedwarden::SidePanel</name>
    <message>
        <source>The selected exchange</source>
        <translation>A exchange selecionada</translation>
    </message>
    <message>
        <source>The whole story…</source>
        <translation>Toda a história…</translation>
    </message>
    <message>
        <source>Tells this outage, or the last one, step by step</source>
        <translation>Conta esta queda, ou a última, passo a passo</translation>
    </message>
    <message>
        <source>Where the points went</source>
        <translation>Onde os pontos se perderam</translation>
    </message>
    <message>
        <source>What is left of the exchange&apos;s limits</source>
        <translation>O que resta dos limites da exchange</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Last outage: %1, for %2.</source>
        <translation>Última queda: %1, por %2.</translation>
    </message>
    <message>
        <source>Last outage: %1, for %2, %3.</source>
        <extracomment>%1 is a time of day, %2 a duration, %3 a cause in a few words.</extracomment>
        <translation>Última queda: %1, por %2, %3.</translation>
    </message>
    <message>
        <source>No exchange is selected</source>
        <translation>Nenhuma exchange selecionada</translation>
    </message>
    <message>
        <source>Choose a row of the table.</source>
        <translation>Escolha uma linha da tabela.</translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <translation>Informado: %1</translation>
    </message>
    <message>
        <source>quality now, of 100</source>
        <translation>qualidade agora, de 100</translation>
    </message>
    <message>
        <source>no score while there is nothing to judge</source>
        <translation>sem pontuação enquanto não há o que avaliar</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <extracomment>What is left of a limit: so many of so many, within a length of time.</extracomment>
        <translation>%1 de %2 em %3</translation>
    </message>
    <message>
        <source>Limits of the exchange</source>
        <translation>Limites da exchange</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Attempts left</source>
        <translation>Tentativas restantes</translation>
    </message>
    <message>
        <source>Held back until</source>
        <translation>Retido até</translation>
    </message>
    <message>
        <source>Breaker open until</source>
        <translation>Disjuntor aberto até</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Disjuntor</translation>
    </message>
    <message>
        <source>held open by hand</source>
        <translation>mantido aberto manualmente</translation>
    </message>
    <message>
        <source>no limit is published</source>
        <translation>nenhum limite é publicado</translation>
    </message>
    <message>
        <source>Attempts waiting</source>
        <translation>Tentativas em espera</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Atualizado</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>há %1</translation>
    </message>
    <message>
        <source>Messages left, line %1</source>
        <translation>Mensagens restantes, linha %1</translation>
    </message>
    <message>
        <source>Messages left</source>
        <translation>Mensagens restantes</translation>
    </message>
    <message>
        <source>Last minute</source>
        <extracomment>Above three columns of figures: the middle, what 95 of 100 stay below, and 99.</extracomment>
        <translation>Último minuto</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida e volta</translation>
    </message>
    <message>
        <source>Feed latency</source>
        <translation>Latência feed</translation>
    </message>
    <message>
        <source>Line %1 was first by</source>
        <extracomment>Beside the figures: by how much a twin line brought messages before the other one.</extracomment>
        <translation>Vantagem da linha %1</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Streams trusted</source>
        <translation>Streams confiáveis</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>Defasagem do relógio</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>não verificado</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebidas</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunas</translation>
    </message>
    <message>
        <source>Duplicates dropped</source>
        <translation>Duplicatas descartadas</translation>
    </message>
    <message>
        <source>Checksum failures</source>
        <translation>Falhas de checksum</translation>
    </message>
    <message>
        <source>Unreadable messages</source>
        <translation>Mensagens ilegíveis</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <translation>Falhas seguidas</translation>
    </message>
    <message>
        <source>Failures in all</source>
        <translation>Falhas ao todo</translation>
    </message>
    <message>
        <source>Outage, average</source>
        <translation>Queda, em média</translation>
    </message>
    <message>
        <source>Outage, longest</source>
        <translation>Queda mais longa</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotações</translation>
    </message>
    <message>
        <source>Blind since the start</source>
        <translation>Às cegas desde o início</translation>
    </message>
</context>
<context>
    <name>feedwarden::StatusLine</name>
    <message>
        <source>Show the alerts that last</source>
        <translation>Mostrar os alertas que duram</translation>
    </message>
    <message>
        <source>Show the event log</source>
        <translation>Mostrar o registro de eventos</translation>
    </message>
    <message>
        <source>Show the outages</source>
        <translation>Mostrar as quedas</translation>
    </message>
    <message>
        <source>Own link ok</source>
        <translation>Conexão própria em ordem</translation>
    </message>
    <message>
        <source>Own link down</source>
        <translation>Conexão própria fora do ar</translation>
    </message>
    <message>
        <source>%1 messages/s</source>
        <translation>%1 mensagens/s</translation>
    </message>
    <message>
        <source>%1 clock %2</source>
        <translation>Relógio de %1: %2</translation>
    </message>
    <message>
        <source>%1 clock unverified</source>
        <translation>Relógio de %1 não verificado</translation>
    </message>
    <message>
        <source>%1 has banned this address for %2</source>
        <translation>%1 baniu este endereço por %2</translation>
    </message>
    <message>
        <source>Attempts left for %1: %2</source>
        <translation>Tentativas restantes para %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) today</source>
        <translation>
            <numerusform>%n incidente hoje</numerusform>
            <numerusform>%n incidentes hoje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alerta</numerusform>
            <numerusform>%n alertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feedwarden::StreamPage</name>
    <message>
        <source>Streams of the selected exchange</source>
        <translation>Streams da exchange selecionada</translation>
    </message>
</context>
<context>
    <name>feedwarden::StreamTableModel</name>
    <message>
        <source>%1 bp</source>
        <extracomment>A spread in basis points, hundredths of a percent.</extracomment>
        <translation>%1 pb</translation>
    </message>
    <message>
        <source>Between %1 and %2, in hundredths of a percent of the middle (basis points)</source>
        <translation>Entre %1 e %2, em centésimos de um por cento do ponto médio (pontos-base)</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>Último preço</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Bid</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunas</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicatas</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Às cegas</translation>
    </message>
    <message>
        <source>quiet, no event yet</source>
        <extracomment>A stream without an event yet that is accepted as such.</extracomment>
        <translation>ocioso, nenhum evento ainda</translation>
    </message>
</context>
<context>
    <name>feedwarden::SymbolListModel</name>
    <message>
        <source>not in the list</source>
        <translation>não está na lista</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>What is bought and what it is paid with.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 – not traded now</source>
        <extracomment>A pair, which the exchange lists but does not let be traded now.</extracomment>
        <translation>%1 – não negociado agora</translation>
    </message>
</context>
<context>
    <name>feedwarden::SymbolPicker</name>
    <message>
        <source>Search symbols, or type them</source>
        <translation>Busque símbolos ou digite-os</translation>
    </message>
    <message>
        <source>Search, or type symbols and press Enter</source>
        <translation>Busque, ou digite símbolos e pressione Enter</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>Pedir de no&amp;vo</translation>
    </message>
    <message>
        <source>“%1” cannot be a symbol of %2.</source>
        <translation>“%1” não pode ser um símbolo de %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be a symbol of %2, which are written like %3.</source>
        <translation>“%1” não pode ser um símbolo de %2; eles são escritos como %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Behind the names of symbols: so many others.</extracomment>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>Nenhum escolhido ainda</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Escolhidos: %1</translation>
    </message>
    <message>
        <source>Type symbols as the exchange writes them and press Enter.</source>
        <translation>Digite os símbolos como a exchange os escreve e pressione Enter.</translation>
    </message>
    <message>
        <source>Type symbols as the exchange writes them, such as %1, and press Enter.</source>
        <translation>Digite os símbolos como a exchange os escreve, por exemplo %1, e pressione Enter.</translation>
    </message>
    <message>
        <source>Asking %1 for its symbols…</source>
        <translation>Pedindo os símbolos a %1…</translation>
    </message>
    <message>
        <source>None of the symbols of %1 has these letters. Enter takes them as they are typed.</source>
        <translation>Nenhum símbolo de %1 tem estas letras. Enter os aceita como foram digitados.</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es). Enter takes the first one, the arrow keys lead to the others.</source>
        <translation>
            <numerusform>%n resultado. Enter o aceita.</numerusform>
            <numerusform>%n resultados. Enter aceita o primeiro, as setas levam aos outros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n symbol(s) of %1</source>
        <extracomment>%1 is a number, %2 an exchange.</extracomment>
        <translation>
            <numerusform>%n símbolo de %1</numerusform>
            <numerusform>%n símbolos de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feedwarden::TableView</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Restaurar colunas</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olunas</translation>
    </message>
</context>
<context>
    <name>feedwarden::TellingDialog</name>
    <message>
        <source>Where and when alerts are told</source>
        <translation>Onde e quando os alertas são comunicados</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Desfa&amp;zer</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horário de silêncio</translation>
    </message>
    <message>
        <source>Planned times</source>
        <translation>Períodos planejados</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Está como antes.</translation>
    </message>
</context>
<context>
    <name>feedwarden::TimeChart</name>
    <message>
        <source>No data in this time</source>
        <translation>Sem dados neste tempo</translation>
    </message>
    <message>
        <source>%1, %2 to %3. At its end: %4</source>
        <extracomment>A chart in words: its title, from when to when, and its newest values.</extracomment>
        <translation>%1, %2 a %3. No fim: %4</translation>
    </message>
    <message>
        <source>+%1</source>
        <extracomment>At the end of a legend: so many more.</extracomment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>No exchange to show yet</source>
        <translation>Nenhuma exchange para mostrar ainda</translation>
    </message>
    <message>
        <source>No data yet – the first point comes after a second</source>
        <translation>Nenhum dado ainda – o primeiro ponto vem após um segundo</translation>
    </message>
</context>
<context>
    <name>feedwarden::TimeRows</name>
    <message>
        <source>No exchange to show yet</source>
        <translation>Nenhuma exchange para mostrar ainda</translation>
    </message>
    <message>
        <source>No data yet – the first point comes after a second</source>
        <translation>Nenhum dado ainda – o primeiro ponto vem após um segundo</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <extracomment>What time a chart shows: &quot;13:04 – 14:04 local time&quot;.</extracomment>
        <translation>%1 hora local</translation>
    </message>
    <message>
        <source>selected %1</source>
        <extracomment>Above the selected part of a time axis: &quot;selected 13:50:48 – 13:54:24&quot;.</extracomment>
        <translation>selecionado %1</translation>
    </message>
</context>
<context>
    <name>feedwarden::TimelineView</name>
    <message>
        <source>State of each exchange over time</source>
        <translation>Estado de cada exchange ao longo do tempo</translation>
    </message>
    <message>
        <source>State of each exchange – reading what was kept…</source>
        <extracomment>While the past before this start is read from the disk.</extracomment>
        <translation>Estado de cada exchange – lendo o que foi guardado…</translation>
    </message>
    <message>
        <source>State of each exchange</source>
        <translation>Estado de cada exchange</translation>
    </message>
    <message>
        <source>since %1, for %2</source>
        <translation>desde %1, por %2</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>From when to when a state lasted, and how long.</extracomment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of an exchange and its state.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) to reconnect</source>
        <translation>
            <numerusform>%n tentativa de reconexão</numerusform>
            <numerusform>%n tentativas de reconexão</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feedwarden::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>Ao &amp;vivo</translation>
    </message>
    <message>
        <source>Follow now; moving the time axis leaves it</source>
        <translation>Seguir o presente; mover o eixo do tempo o abandona</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 ano</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>· blind today</source>
        <translation>· às cegas hoje</translation>
    </message>
</context>
<context>
    <name>feedwarden::TrayIcon</name>
    <message>
        <source>Start &amp;all</source>
        <translation>&amp;Iniciar todos</translation>
    </message>
    <message>
        <source>St&amp;op all</source>
        <translation>&amp;Parar todos</translation>
    </message>
    <message>
        <source>&amp;Mute sounds</source>
        <translation>Silenciar so&amp;ns</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>&amp;Ocultar a janela</translation>
    </message>
    <message>
        <source>S&amp;how the window</source>
        <translation>&amp;Mostrar a janela</translation>
    </message>
    <message>
        <source>Feedwarden keeps running</source>
        <translation>O Feedwarden continua em execução</translation>
    </message>
    <message>
        <source>The window is in the tray now: a click on the icon brings it back. Its menu ends the program.</source>
        <translation>A janela agora está na bandeja: um clique no ícone a traz de volta. O menu dele encerra o programa.</translation>
    </message>
</context>
<context>
    <name>feedwarden::UnlockDialog</name>
    <message>
        <source>Set passp&amp;hrase…</source>
        <translation>D&amp;efinir frase secreta…</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Desbloquear…</translation>
    </message>
    <message>
        <source>Secrets are to be kept in an encrypted file, the vault. It needs a passphrase first.</source>
        <translation>Os segredos serão guardados em um arquivo criptografado, o cofre. Antes ele precisa de uma frase secreta.</translation>
    </message>
    <message>
        <source>%1 “Unlock…” asks for it.</source>
        <extracomment>%1 is a sentence that says what is wrong; it is about a passphrase. “Unlock…” is the button beside it.</extracomment>
        <translation>%1 “Desbloquear…” pede por ela.</translation>
    </message>
    <message>
        <source>Passphrase of a new vault</source>
        <translation>Frase secreta de um novo cofre</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>Desbloquear o cofre</translation>
    </message>
    <message>
        <source>The keys of your accounts are to lie in an encrypted file, the vault, that this passphrase alone opens.</source>
        <translation>As chaves das suas contas ficarão em um arquivo criptografado, o cofre, que só esta frase secreta abre.</translation>
    </message>
    <message>
        <source>The keys of your accounts are in an encrypted file, the vault. Its passphrase is kept in memory until Feedwarden ends.</source>
        <translation>As chaves das suas contas estão em um arquivo criptografado, o cofre. A frase secreta dele fica na memória até o Feedwarden terminar.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase secreta</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Repetir a frase</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be recovered: every account&apos;s keys have to be entered anew then.</source>
        <translation>Uma frase secreta esquecida não pode ser recuperada: as chaves de todas as contas precisam então ser informadas de novo.</translation>
    </message>
    <message>
        <source>&amp;Set passphrase</source>
        <translation>D&amp;efinir frase secreta</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>These were not the same. Type the passphrase twice.</source>
        <translation>Elas não eram iguais. Digite a frase secreta duas vezes.</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Abrindo o cofre…</translation>
    </message>
</context>
</TS>
