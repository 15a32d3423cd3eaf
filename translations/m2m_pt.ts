<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 was uploaded before: %2, by %3 (batch %4, %5).</source>
        <translation>%1 já foi enviado: %2, por %3 (lote %4, %5).</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>alguém desconhecido</translation>
    </message>
    <message>
        <source>m2m-uploader %1</source>
        <translation>m2m-uploader %1</translation>
    </message>
    <message>
        <source>%1
m2m-uploader --help tells how it is used.</source>
        <translation>%1
m2m-uploader --help diz como usar.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Não existe o comando %1.</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation>Falta a opção %1.</translation>
    </message>
    <message>
        <source>Which batch? Give its number; log list tells them.</source>
        <translation>Qual lote? Dê o número dele; log list os mostra.</translation>
    </message>
    <message>
        <source>Which file? Name at least one CSV file.</source>
        <translation>Qual arquivo? Dê o nome de pelo menos um arquivo CSV.</translation>
    </message>
    <message>
        <source>%1 needs a number.</source>
        <translation>%1 precisa de um número.</translation>
    </message>
    <message>
        <source>%1: %2 records: %3 right, %4 doubtful, %5 wrong</source>
        <translation>%1: %2 registros: %3 corretos, %4 duvidosos, %5 errados</translation>
    </message>
    <message>
        <source>  line %1, column %2: %3</source>
        <translation>  linha %1 do arquivo, coluna %2: %3</translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  linha %1 do arquivo: %2</translation>
    </message>
    <message numerus="yes">
        <source>  … %n record(s) are wrong in all; the window shows each of them.</source>
        <translation>
            <numerusform>  … %Ln registro está errado no total; a janela o mostra.</numerusform>
            <numerusform>  … %Ln registros estão errados no total; a janela mostra cada um deles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dry run: nothing was sent. %n record(s) would have been.</source>
        <translation>
            <numerusform>Simulação: nada foi enviado. Seria %Ln registro.</numerusform>
            <numerusform>Simulação: nada foi enviado. Seriam %Ln registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: %n record(s) are wrong. Correct them, or send the others alone with --skip-wrong.</source>
        <translation>
            <numerusform>Nada foi enviado: %Ln registro está errado. Corrija-o, ou envie só os outros com --skip-wrong.</numerusform>
            <numerusform>Nada foi enviado: %Ln registros estão errados. Corrija-os, ou envie só os outros com --skip-wrong.</numerusform>
        </translation>
    </message>
    <message>
        <source>--answer takes the name of the question, = and the answer: %1</source>
        <translation>--answer pede o nome da pergunta, = e a resposta: %1</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. To send it once more on purpose, add --again.</source>
        <translation>%1 Nada foi enviado. Para enviar de novo de propósito, acrescente --again.</translation>
    </message>
    <message>
        <source>All of it is sent once more, as --again asks.</source>
        <translation>Tudo é enviado de novo, como --again pede.</translation>
    </message>
    <message>
        <source>Only what is not in the DB yet is sent.</source>
        <translation>Só é enviado o que ainda não está no banco.</translation>
    </message>
    <message>
        <source>Sending %1 × %2 %3 …</source>
        <translation>Enviando %1 × %2 %3 …</translation>
    </message>
    <message>
        <source>  %1 (%2 records a second, %3 left)</source>
        <translation>  %1 (%2 registros por segundo, faltam %3)</translation>
    </message>
    <message>
        <source>unknown time</source>
        <translation>tempo desconhecido</translation>
    </message>
    <message>
        <source>Batch %1: %2
%3
Log: %4</source>
        <translation>Lote %1: %2
%3
Histórico: %4</translation>
    </message>
    <message numerus="yes">
        <source>Going on with batch %1, %2: %n record(s) left</source>
        <translation>
            <numerusform>Continuando o lote %1, %2: falta %Ln registro</numerusform>
            <numerusform>Continuando o lote %1, %2: faltam %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting back what batch %1, %2, has changed</source>
        <translation>Revertendo o que o lote %1, %2, alterou</translation>
    </message>
    <message>
        <source>No upload %1 was interrupted.</source>
        <translation>Nenhum envio %1 foi interrompido.</translation>
    </message>
    <message>
        <source>The log is empty: nothing was uploaded from here yet.</source>
        <translation>O histórico está vazio: nada foi enviado daqui ainda.</translation>
    </message>
    <message>
        <source>Batch   When              Records  Open   Bad  Instance      Operator         What</source>
        <translation>Lote    Quando              Regs.   Ab.  Err.  Instância     Operador         O quê</translation>
    </message>
    <message>
        <source>Batch %1 of %2
  file      %3 (SHA-256 %4)
  instance  %5, profile %6
  what      %7, %8
  recipe    %9</source>
        <translation>Lote %1 de %2
  arquivo   %3 (SHA-256 %4)
  instância %5, perfil %6
  o quê     %7, %8
  receita   %9</translation>
    </message>
    <message>
        <source>
  by        %1, at %2
  counts    %3
</source>
        <translation>
  por       %1, posto %2
  contagem  %3
</translation>
    </message>
    <message>
        <source>  changed   %1
</source>
        <translation>  alterado  %1
</translation>
    </message>
    <message>
        <source>Row     Line    State       Component                             Action ID                 Answer</source>
        <translation>Linha   L. arq. Estado      Componente                            ID da ação                Resposta</translation>
    </message>
    <message>
        <source>corrected: %1 (%2)</source>
        <translation>corrigido: %1 (%2)</translation>
    </message>
    <message>
        <source>%1: the instance has no component with it.</source>
        <translation>%1: a instância não tem um componente com isso.</translation>
    </message>
    <message>
        <source>%1 is neither a UUID, nor a short UUID, nor the URL of a label.</source>
        <translation>%1 não é um UUID, nem um UUID curto, nem o URL de uma etiqueta.</translation>
    </message>
    <message>
        <source>There is no display, so no window can be opened. The command line works without one: m2m-uploader --help</source>
        <translation>Não há tela, por isso não é possível abrir uma janela. A linha de comando funciona sem ela: m2m-uploader --help</translation>
    </message>
    <message>
        <source>Usage: m2m-uploader undo --profile NAME [options] NUMBER

Puts back what the batch of this number (log list tells them) has changed: each record
that it edited gets the data that it had before, as a new version. A record that was
changed by anybody since is left alone and told. New records cannot be taken away.

  --profile NAME       name of a profile, &quot;practice&quot;, or the path of a JSON file
  --report FILE        write what became of each record, as JSON
  --journal FILE       another journal than the station&apos;s own
  --operator NAME      who does it; without it the operator of the window
  --secret-env NAME    take the secret from this environment variable
  --secret-fd NUMBER   read the secret from this open file descriptor
</source>
        <translation>Uso: m2m-uploader undo --profile NOME [opções] NÚMERO

Reverte o que o lote deste número (log list os mostra) alterou: cada registro que ele
editou recebe, como nova versão, os dados que tinha antes. Um registro que alguém alterou
depois fica como está e é indicado. Registros novos não podem ser retirados.

  --profile NOME       nome de um perfil, &quot;practice&quot;, ou caminho de um arquivo JSON
  --report ARQUIVO     escrever em JSON o que foi feito de cada registro
  --journal ARQUIVO    outro histórico, não o do posto
  --operator NOME      quem o faz; senão, o operador da janela
  --secret-env NOME    tirar o segredo desta variável de ambiente
  --secret-fd NÚMERO   ler o segredo deste descritor de arquivo aberto
</translation>
    </message>
    <message>
        <source>Usage: m2m-uploader promote --profile NAME [options] NUMBER

Sends what the batch of this number (log list tells them) has proved on another instance,
its rehearsal, to the instance of the profile: the same bytes under the same IDs for new
records, the same changes for edits. It goes from development to staging to production.
The type forms of both instances are compared first; where they differ, the differences
are told and nothing is sent. Records that the form there refuses are not sent; nor are
those whose component is not there, or whose ID is that of another record.

  --profile NAME         name of the profile to send to, or the path of a JSON file
  --accept-form-changes  send also where the type forms differ
  --report FILE          write what became of each record, as JSON
  --journal FILE         another journal than the station&apos;s own
  --operator NAME        who does it; without it the operator of the window
  --secret-env NAME      take the secret from this environment variable
  --secret-fd NUMBER     read the secret from this open file descriptor
</source>
        <translation>Uso: m2m-uploader promote --profile NOME [opções] NÚMERO

Envia o que o lote deste número (log list os mostra) provou em outra instância, o seu
ensaio, para a instância do perfil: os mesmos bytes com os mesmos IDs nos registros novos,
as mesmas alterações nas edições. Vai de development a staging a production. Os formulários
de tipo das duas instâncias são comparados antes; onde diferem, as diferenças são indicadas
e nada é enviado. Não são enviados os registros que o formulário de lá recusa, nem aqueles
cujo componente não está lá, ou cujo ID é de outro registro.

  --profile NOME         nome do perfil de destino, ou caminho de um arquivo JSON
  --accept-form-changes  enviar também onde os formulários de tipo diferem
  --report ARQUIVO       escrever em JSON o que foi feito de cada registro
  --journal ARQUIVO      outro histórico, não o do posto
  --operator NOME        quem o faz; senão, o operador da janela
  --secret-env NOME      tirar o segredo desta variável de ambiente
  --secret-fd NÚMERO     ler o segredo deste descritor de arquivo aberto
</translation>
    </message>
    <message numerus="yes">
        <source>Sending what batch %1, %2, has proved on %3: %n record(s)</source>
        <translation>
            <numerusform>Enviando o que o lote %1, %2, provou em %3: %Ln registro</numerusform>
            <numerusform>Enviando o que o lote %1, %2, provou em %3: %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: m2m-uploader retry --profile NAME [options] NUMBER

Sends again those records of the batch of this number (log list tells them) that failed
or that the database refused. Each is asked after first; what a later upload has brought
there meanwhile is skipped. What is wrong in the file itself is not sent: correct it and
upload it again. The file is not needed for it.

  --profile NAME       name of a profile, &quot;practice&quot;, or the path of a JSON file
  --report FILE        write what became of each record, as JSON
  --journal FILE       another journal than the station&apos;s own
  --secret-env NAME    take the secret from this environment variable
  --secret-fd NUMBER   read the secret from this open file descriptor
</source>
        <translation>Uso: m2m-uploader retry --profile NOME [opções] NÚMERO

Envia de novo os registros do lote deste número (log list os mostra) que falharam ou que o
banco de dados recusou. Primeiro se pergunta por cada um; o que um envio posterior já levou
para lá é ignorado. O que está errado no próprio arquivo não é enviado: corrija e envie de
novo. O arquivo não é necessário.

  --profile NOME       nome de um perfil, &quot;practice&quot;, ou caminho de um arquivo JSON
  --report ARQUIVO     escrever em JSON o que foi feito de cada registro
  --journal ARQUIVO    outro histórico, não o do posto
  --secret-env NOME    tirar o segredo desta variável de ambiente
  --secret-fd NÚMERO   ler o segredo deste descritor de arquivo aberto
</translation>
    </message>
    <message>
        <source>Usage: m2m-uploader verify --profile NAME [options] NUMBER

Reads back again what the batch of this number (log list tells them) has brought into the
database, and compares it with what was sent. The exit code is 0 when all of it is there
and equal. What was not sent yet is sent, as resume does.

  --profile NAME       name of a profile, &quot;practice&quot;, or the path of a JSON file
  --report FILE        write what became of each record, as JSON
  --journal FILE       another journal than the station&apos;s own
  --secret-env NAME    take the secret from this environment variable
  --secret-fd NUMBER   read the secret from this open file descriptor
</source>
        <translation>Uso: m2m-uploader verify --profile NOME [opções] NÚMERO

Relê o que o lote deste número (log list os mostra) levou ao banco de dados, e compara com
o que foi enviado. O código de saída é 0 quando tudo está lá e é igual. O que ainda não foi
enviado é enviado, como faz resume.

  --profile NOME       nome de um perfil, &quot;practice&quot;, ou caminho de um arquivo JSON
  --report ARQUIVO     escrever em JSON o que foi feito de cada registro
  --journal ARQUIVO    outro histórico, não o do posto
  --secret-env NOME    tirar o segredo desta variável de ambiente
  --secret-fd NÚMERO   ler o segredo deste descritor de arquivo aberto
</translation>
    </message>
    <message>
        <source>Sending again what failed or was refused of batch %1, %2</source>
        <translation>Enviando de novo o que falhou ou foi recusado do lote %1, %2</translation>
    </message>
    <message>
        <source>Reading back again the records of batch %1, %2</source>
        <translation>Relendo os registros do lote %1, %2</translation>
    </message>
    <message>
        <source>Usage: m2m-uploader log list [--journal FILE]
       m2m-uploader log show [NUMBER] [--journal FILE]
       m2m-uploader log export [NUMBER] --to FOLDER_OR_FILE [options]
       m2m-uploader log receipt [NUMBER] --to FILE.pdf|FILE.json
       m2m-uploader log compact [--older-than DAYS] [--dry-run]

Lists the batches of this station, newest first, shows one with all its records, writes
what became of its rows, or writes a receipt of it (without a number of the newest).

export writes CSV (UTF-8): the columns of the measurement file, where it is still there,
and state, record, component, reason, time, line and row. A file of rejected or failed
rows can be corrected and uploaded with the same recipe.

  --to PATH            the file; or a folder (it ends with / or is there already)
  --states A,B         only these: uploaded (and verified), rejected, failed, unknown,
                       different, skipped, waiting
  --split              a file for each of them, in the folder
  --format csv|json    json: the report, see the help

compact makes the log small: of batches that have come to their end and are old, it drops
what was sent and answered, what edits have replaced (they cannot be undone then), and the
story of each record. What became of each record stays, with IDs, reasons and corrections;
it is still known what was uploaded. Needs twice the log&apos;s size on its disk for a while.

  --older-than DAYS    nothing has happened to the batch for so long (365)
  --dry-run            only say what would be done
</source>
        <translation>Uso: m2m-uploader log list [--journal ARQUIVO]
     m2m-uploader log show [NÚMERO] [--journal ARQUIVO]
     m2m-uploader log export [NÚMERO] --to PASTA_OU_ARQUIVO [opções]
     m2m-uploader log receipt [NÚMERO] --to ARQUIVO.pdf|ARQUIVO.json
     m2m-uploader log compact [--older-than DIAS] [--dry-run]

Lista os lotes deste posto, os mais novos primeiro, mostra um com todos os registros,
escreve o que foi feito das linhas, ou um comprovante (sem número: do mais novo).

export escreve CSV (UTF-8): as colunas do arquivo de medições, se ainda existe, e estado,
registro, componente, motivo, hora, linha do arquivo e linha. Um arquivo de linhas recusadas
ou com falha pode ser corrigido e enviado com a mesma receita.

  --to CAMINHO         o arquivo; ou uma pasta (termina com / ou já existe)
  --states A,B         só estes: uploaded (e verificados), rejected, failed, unknown,
                       different, skipped, waiting
  --split              um arquivo para cada um deles, na pasta
  --format csv|json    json: o relatório, veja a ajuda

compact reduz o histórico: dos lotes antigos e terminados, retira o que foi enviado e
respondido, o que as edições substituíram (depois não podem ser revertidas) e a história de
cada registro. O destino de cada registro fica, com IDs, motivos e correções; ainda se sabe
o que foi enviado. Por um tempo precisa do dobro do tamanho do histórico no disco.

  --older-than DIAS    nada aconteceu com o lote por esse tempo (365)
  --dry-run            só dizer o que seria feito
</translation>
    </message>
    <message>
        <source>--states does not know %1. It takes: %2.</source>
        <translation>--states não conhece %1. Aceita: %2.</translation>
    </message>
    <message>
        <source>--format is csv or json, not %1.</source>
        <translation>--format é csv ou json, não %1.</translation>
    </message>
    <message>
        <source>A receipt is a file that ends with .pdf or .json, not %1.</source>
        <translation>Um comprovante é um arquivo que termina com .pdf ou .json, não %1.</translation>
    </message>
    <message>
        <source>%1 is for CSV alone: the report has all records.</source>
        <translation>%1 só vale para CSV: o relatório tem todos os registros.</translation>
    </message>
    <message>
        <source>Nothing to do: no batch that is finished is older than %1 days. The log has %2.</source>
        <translation>Nada a fazer: nenhum lote terminado tem mais de %1 dias. O histórico tem %2.</translation>
    </message>
    <message>
        <source>Dry run: the contents of %1 with %2 would be dropped. The log has %3.</source>
        <translation>Simulação: seria retirado o conteúdo de %1 com %2. O histórico tem %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation>
            <numerusform>%Ln lote</numerusform>
            <numerusform>%Ln lotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>The contents of %1 with %2 were dropped. The log had %3 and has %4.</source>
        <translation>O conteúdo de %1 com %2 foi retirado. O histórico tinha %3 e tem %4.</translation>
    </message>
    <message>
        <source>The disk has no room for it: while the log is made small, %1 must be free beside it, and %2 are. Nothing was changed.</source>
        <translation>O disco não tem espaço: enquanto o histórico é reduzido, %1 devem estar livres ao lado dele, e há %2. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The log has no batch %1. m2m-uploader log list tells which it has.</source>
        <translation>O histórico não tem um lote %1. m2m-uploader log list diz quais ele tem.</translation>
    </message>
    <message>
        <source>Usage: m2m-uploader upload --profile NAME --recipe FILE [options] FILE.csv…

Makes records of the rows of measurement files, checks them, sends them, reads each one
back and compares it. What was uploaded before is not sent again. After an interruption
give the same command again: it goes on where it stopped, and nothing is there twice.

  --profile NAME       name of a profile, &quot;practice&quot;, or the path of a JSON file with
                       name, kind, db_domain, auth0_domain and client_id
  --recipe FILE        how rows become records (*.m2mrecipe; made on the map page)
  --dry-run            everything but sending
  --skip-wrong         send the right records of a file in which others are wrong
  --again              send on purpose what was uploaded before
  --ask-db             ask the DB first what it has of these records, also from other
                       stations; with the same values they are not sent again
  --answer NAME=TEXT   what the recipe asks for at each run; once for each question
  --report FILE        write what became of each record, as JSON
  --trace              the report also says how each value came to be: file, line,
                       column, text, each step and its result
  --journal FILE       another journal than the station&apos;s own
  --operator NAME      who uploads; without it the operator of the window
  --secret-env NAME    take the secret from this environment variable
                       (M2M_CLIENT_SECRET is looked at without asking)
  --secret-fd NUMBER   read the secret from this open file descriptor;
                       without either it comes from the system&apos;s keychain
                       (the password of a proxy: M2M_PROXY_PASSWORD or keychain)
  --practice-folder D  where the practice instance keeps its records
  --verbose            tell more, on standard error
</source>
        <translation>Uso: m2m-uploader upload --profile NOME --recipe ARQUIVO [opções] ARQUIVO.csv…

Faz registros das linhas de arquivos de medições, confere-os, envia-os, relê cada um e o
compara. O que já foi enviado não é enviado de novo. Após uma interrupção, dê o mesmo
comando de novo: continua de onde parou, e nada fica em dobro.

  --profile NOME       nome de um perfil, &quot;practice&quot;, ou caminho de um arquivo JSON com
                       name, kind, db_domain, auth0_domain e client_id
  --recipe ARQUIVO     de linhas a registros (*.m2mrecipe; feita na página “Mapear”)
  --dry-run            tudo menos enviar
  --skip-wrong         enviar os registros corretos de um arquivo com outros errados
  --again              enviar de propósito o que já foi enviado
  --ask-db             perguntar antes ao banco o que ele já tem, também de outros
                       postos; com os mesmos valores não é enviado de novo
  --answer NOME=TEXTO  o que a receita pergunta a cada vez; uma vez por pergunta
  --report ARQUIVO     escrever em JSON o que foi feito de cada registro
  --trace              o relatório diz também como cada valor surgiu: arquivo, linha do
                       arquivo, coluna, texto, cada passo e o seu resultado
  --journal ARQUIVO    outro histórico, não o do posto
  --operator NOME      quem envia; senão, o operador da janela
  --secret-env NOME    tirar o segredo desta variável de ambiente
                       (M2M_CLIENT_SECRET é lida sem pedir)
  --secret-fd NÚMERO   ler o segredo deste descritor de arquivo aberto;
                       sem nenhum dos dois, vem do chaveiro do sistema
                       (senha de um proxy: M2M_PROXY_PASSWORD ou chaveiro)
  --practice-folder D  onde a instância de treino guarda os registros
  --verbose            dizer mais, na saída de erro padrão
</translation>
    </message>
    <message>
        <source>Usage: m2m-uploader resume --profile NAME [options] [NUMBER]

Takes the uploads to this instance that were interrupted to their end, the oldest
first, or only the batch of this number (log list tells them). What is in doubt is
asked after first; nothing is there twice. The files are not needed for it.

  --profile NAME       name of a profile, &quot;practice&quot;, or the path of a JSON file
  --report FILE        write what became of each record, as JSON
  --journal FILE       another journal than the station&apos;s own
  --secret-env NAME    take the secret from this environment variable
  --secret-fd NUMBER   read the secret from this open file descriptor
</source>
        <translation>Uso: m2m-uploader resume --profile NOME [opções] [NÚMERO]

Leva até o fim os envios interrompidos para esta instância, o mais antigo primeiro, ou só o
lote deste número (log list os mostra). Pelo que está em dúvida, primeiro se pergunta; nada
fica em dobro. Os arquivos não são necessários.

  --profile NOME       nome de um perfil, &quot;practice&quot;, ou caminho de um arquivo JSON
  --report ARQUIVO     escrever em JSON o que foi feito de cada registro
  --journal ARQUIVO    outro histórico, não o do posto
  --secret-env NOME    tirar o segredo desta variável de ambiente
  --secret-fd NÚMERO   ler o segredo deste descritor de arquivo aberto
</translation>
    </message>
    <message>
        <source>Usage: m2m-uploader convert-uuids --profile NAME [TEXT…]
       m2m-uploader convert-uuids --profile NAME --column NAME FILE.csv…

Finds the component UUID of each short UUID or label URL (…/c/…), as the instance
confirms it, and prints given, componentUuid and typeForm as CSV. Without a text it
reads one a line from standard input. Each is asked about once. What no component has
is told on standard error, and the exit code is 4.

  --profile NAME       name of a profile, &quot;practice&quot;, or the path of a JSON file
  --column NAME        take the texts from this column of the files
  --secret-env NAME    take the secret from this environment variable
  --secret-fd NUMBER   read the secret from this open file descriptor
</source>
        <translation>Uso: m2m-uploader convert-uuids --profile NOME [TEXTO…]
     m2m-uploader convert-uuids --profile NOME --column NOME ARQUIVO.csv…

Acha o UUID do componente de cada UUID curto ou URL de etiqueta (…/c/…), como a instância o
confirma, e imprime given, componentUuid e typeForm em CSV. Sem texto, lê um por linha da
entrada padrão. Por cada um se pergunta uma vez. O que não tem componente é indicado na
saída de erro padrão, e o código de saída é 4.

  --profile NOME       nome de um perfil, &quot;practice&quot;, ou caminho de um arquivo JSON
  --column NOME        tirar os textos desta coluna dos arquivos
  --secret-env NOME    tirar o segredo desta variável de ambiente
  --secret-fd NÚMERO   ler o segredo deste descritor de arquivo aberto
</translation>
    </message>
    <message>
        <source>M2M Uploader turns measurement files into records of the component database, and proves
that each arrived, once and right.

Usage: m2m-uploader [FILE…]             opens the window
       m2m-uploader upload …            sends files without a window
       m2m-uploader resume …            goes on with uploads that were interrupted
       m2m-uploader undo …              puts back what a batch of edits has changed
       m2m-uploader promote …           sends what was proved on staging to production
       m2m-uploader retry …             sends again what failed or was refused of a batch
       m2m-uploader verify …            reads back again what a batch has brought there
       m2m-uploader watch FOLDER …      sends what appears in a folder, by itself
       m2m-uploader convert-uuids …     component UUIDs of short UUIDs and labels
       m2m-uploader log list|show …     prints the upload log
       m2m-uploader log export|receipt  writes what became of an upload to files
       m2m-uploader log compact         drops the contents of old batches from the log
       m2m-uploader profile …           profiles, secrets, and the test of a connection
       m2m-uploader practice serve …    runs the practice instance alone
       m2m-uploader support-bundle …    writes what helps to help you, without secrets

  --help           this text; after a command, the help of that command
  --version        the version
  --journal FILE   another journal than the station&apos;s own
  --practice-sample  open the window on the practice instance with a sample file

Exit codes
  0  every record is in the DB and was read back equal, or was there already (where the
     profile has one of some read back: those were equal, and the DB said yes to all)
  1  the program made a mistake
  2  the command line was wrong
  3  file, recipe, profile or journal cannot be used; nothing was sent
  4  records are wrong and were not sent
  5  the instance was not reached or did not let us in; give the command again to go on
  6  some records were refused, failed, or differ from what was sent
  7  of some records it is not known whether they are in the DB; give the command again
</source>
        <translation>M2M Uploader faz de arquivos de medições registros do banco de componentes, e prova que
cada um chegou, uma vez e correto.

Uso: m2m-uploader [ARQUIVO…]          abre a janela
     m2m-uploader upload …            envia arquivos sem janela
     m2m-uploader resume …            continua envios interrompidos
     m2m-uploader undo …              reverte o que um lote de edições alterou
     m2m-uploader promote …           envia à produção o que foi provado na homologação
     m2m-uploader retry …             envia de novo o que falhou ou foi recusado
     m2m-uploader verify …            relê o que um lote levou para lá
     m2m-uploader watch PASTA …       envia por si o que aparece em uma pasta
     m2m-uploader convert-uuids …     UUIDs de componentes de UUIDs curtos e etiquetas
     m2m-uploader log list|show …     imprime o histórico de envios
     m2m-uploader log export|receipt  escreve em arquivos o resultado de um envio
     m2m-uploader log compact         retira do histórico o conteúdo de lotes antigos
     m2m-uploader profile …           perfis, segredos, e o teste de uma conexão
     m2m-uploader practice serve …    inicia sozinha a instância de treino
     m2m-uploader support-bundle …    escreve o que ajuda no suporte, sem segredos

  --help           este texto; depois de um comando, a ajuda desse comando
  --version        a versão
  --journal ARQUIVO  outro histórico, não o do posto
  --practice-sample  abrir a janela na instância de treino com um arquivo de exemplo

Códigos de saída
  0  cada registro está no banco e foi relido igual, ou já estava lá (onde o perfil faz
     reler uma parte: esses eram iguais, e o banco disse sim a todos)
  1  o programa cometeu um erro
  2  a linha de comando estava errada
  3  arquivo, receita, perfil ou histórico não pode ser usado; nada foi enviado
  4  há registros errados, que não foram enviados
  5  instância não alcançada ou acesso negado; dê o comando de novo para continuar
  6  alguns registros foram recusados, falharam ou diferem do que foi enviado
  7  de alguns registros não se sabe se estão no banco; dê o comando de novo
</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>%1 answers, and it is the DB.</source>
        <translation>%1 responde, e é o banco.</translation>
    </message>
    <message>
        <source>%1 knows this client and its secret.</source>
        <translation>%1 conhece este cliente e o segredo dele.</translation>
    </message>
    <message>
        <source>The DB is of the version of 2022.</source>
        <translation>O banco é da versão de 2022.</translation>
    </message>
    <message>
        <source>The DB is of the current version.</source>
        <translation>O banco é da versão atual.</translation>
    </message>
    <message>
        <source>This client may do all that is needed: %1.</source>
        <translation>Este cliente pode fazer tudo o que é necessário: %1.</translation>
    </message>
    <message>
        <source>This client lacks %1. Ask the DB team for it.</source>
        <translation>Falta %1 a este cliente. Peça à equipe do banco.</translation>
    </message>
    <message>
        <source>The DB is of a version that this program does not know. Ask for a newer version of the program.</source>
        <translation>O banco é de uma versão que este programa não conhece. Peça uma versão mais nova do programa.</translation>
    </message>
    <message>
        <source>Test again later.</source>
        <translation>Teste de novo mais tarde.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>não testado</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correto</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>errado</translation>
    </message>
    <message>
        <source>It can be told only when host and token are right.</source>
        <translation>Só se pode dizer quando host e token estão certos.</translation>
    </message>
    <message>
        <source>It can be told only with a token.</source>
        <translation>Só se pode dizer com um token.</translation>
    </message>
</context>
<context>
    <name>DialectChoices</name>
    <message>
        <source>Line %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Outro…</translation>
    </message>
    <message>
        <source>No header line</source>
        <translation>Sem linha de cabeçalho</translation>
    </message>
    <message>
        <source>Lines %1–%2 (name, unit)</source>
        <translation>Linhas %1–%2 (nome, unidade)</translation>
    </message>
    <message>
        <source>with the last line</source>
        <translation>com a última linha</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%Ln linha omitida</numerusform>
            <numerusform>%Ln linhas omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>Última linha</translation>
    </message>
    <message>
        <source>Line %1, last</source>
        <translation>Linha %1, última</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>the file</source>
        <translation>o arquivo</translation>
    </message>
    <message>
        <source>a picture (%1)</source>
        <translation>uma imagem (%1)</translation>
    </message>
    <message>
        <source>a spreadsheet (%1)</source>
        <translation>uma planilha (%1)</translation>
    </message>
    <message>
        <source>an archive (%1)</source>
        <translation>um arquivo compactado (%1)</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>um programa</translation>
    </message>
    <message>
        <source>a file of another kind (%1)</source>
        <translation>um arquivo de outro tipo (%1)</translation>
    </message>
    <message>
        <source>the instance</source>
        <translation>a instância</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 Ela diz: %2</translation>
    </message>
    <message>
        <source>Look at %1.</source>
        <translation>Olhe %1.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than can be read.</source>
        <translation>%1, descompactado, é maior do que pode ser lido.</translation>
    </message>
    <message>
        <source>Save the table as CSV in the program that made it, and choose that file.</source>
        <translation>Salve a tabela como CSV no programa que a fez, e escolha esse arquivo.</translation>
    </message>
    <message>
        <source>The sheet %1 of %2 is empty.</source>
        <translation>A planilha %1 de %2 está vazia.</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>Escolha outra planilha.</translation>
    </message>
    <message>
        <source>%1 is protected with a password.</source>
        <translation>%1 está protegido com uma senha.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it without the password, and choose that file.</source>
        <translation>Abra-o em um programa de planilhas, salve sem a senha, e escolha esse arquivo.</translation>
    </message>
    <message>
        <source>The damage is in its part %1.</source>
        <translation>O dano está na parte %1 dele.</translation>
    </message>
    <message>
        <source>The damage is in its part %1, line %2.</source>
        <translation>O dano está na parte %1 dele, linha %2.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 está danificado.</translation>
    </message>
    <message>
        <source>Copy it again from where it was made, or open it in a spreadsheet program and save it anew. %1</source>
        <translation>Copie-o de novo de onde foi feito, ou abra-o em um programa de planilhas e salve de novo. %1</translation>
    </message>
    <message>
        <source>%1 has no sheet of cells.</source>
        <translation>%1 não tem planilha com células.</translation>
    </message>
    <message>
        <source>%1 has no sheet %2.</source>
        <translation>%1 não tem uma planilha %2.</translation>
    </message>
    <message>
        <source>Choose one of the sheets that it has, or another file.</source>
        <translation>Escolha uma das planilhas que ele tem, ou outro arquivo.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Não existe o arquivo %1.</translation>
    </message>
    <message>
        <source>Was it moved or renamed? Choose it again.</source>
        <translation>Foi movido ou renomeado? Escolha-o de novo.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 não pode ser lido.</translation>
    </message>
    <message>
        <source>Close the program that is still writing it, or ask for the right to read it.</source>
        <translation>Feche o programa que ainda o está escrevendo, ou peça permissão para lê-lo.</translation>
    </message>
    <message>
        <source>%1 is the measurement file itself.</source>
        <translation>%1 é o próprio arquivo de medições.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name.</source>
        <translation>Nada foi escrito. Escolha outro nome.</translation>
    </message>
    <message>
        <source>%1 is the upload log itself.</source>
        <translation>%1 é o próprio histórico de envios.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 não pode ser escrito.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write there.</source>
        <translation>Escolha outra pasta, ou peça permissão para escrever nela.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vazio.</translation>
    </message>
    <message>
        <source>Did the machine finish writing it? Choose it again when it has.</source>
        <translation>A máquina terminou de escrevê-lo? Escolha-o de novo quando terminar.</translation>
    </message>
    <message>
        <source>%1 is not a text file.</source>
        <translation>%1 não é um arquivo de texto.</translation>
    </message>
    <message>
        <source>%1 is not a text file; it looks like %2.</source>
        <translation>%1 não é um arquivo de texto; parece %2.</translation>
    </message>
    <message>
        <source>%1 has no rows below its header.</source>
        <translation>%1 não tem linhas abaixo do cabeçalho.</translation>
    </message>
    <message>
        <source>Choose another line as the header, or another file.</source>
        <translation>Escolha outra linha como cabeçalho, ou outro arquivo.</translation>
    </message>
    <message>
        <source>%1 has changed since it was opened.</source>
        <translation>%1 mudou desde que foi aberto.</translation>
    </message>
    <message>
        <source>Open it again, so that what you see is what is sent.</source>
        <translation>Abra-o de novo, para que o que você vê seja o que é enviado.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>Make room, then try again. Nothing that was written before is lost.</source>
        <translation>Libere espaço, depois tente de novo. Nada do que já estava escrito se perdeu.</translation>
    </message>
    <message>
        <source>The recipe %1 is damaged.</source>
        <translation>A receita %1 está danificada.</translation>
    </message>
    <message>
        <source>%1 Ask for a fresh copy from whoever made it.</source>
        <translation>%1 Peça uma nova cópia a quem a fez.</translation>
    </message>
    <message>
        <source>The recipe %1 was made by a newer version of this program.</source>
        <translation>A receita %1 foi feita por uma versão mais nova deste programa.</translation>
    </message>
    <message>
        <source>Install the newer version, or ask for a recipe made with this one.</source>
        <translation>Instale a versão mais nova, ou peça uma receita feita com esta.</translation>
    </message>
    <message>
        <source>The recipe does not fit this file.</source>
        <translation>A receita não serve para este arquivo.</translation>
    </message>
    <message>
        <source>Choose another recipe, or map the columns by hand.</source>
        <translation>Escolha outra receita, ou mapeie as colunas à mão.</translation>
    </message>
    <message>
        <source>The file has no column %1. Choose another recipe, or map the columns by hand.</source>
        <translation>O arquivo não tem uma coluna %1. Escolha outra receita, ou mapeie as colunas à mão.</translation>
    </message>
    <message>
        <source>There is no profile of that name on this station.</source>
        <translation>Não há um perfil com esse nome neste posto.</translation>
    </message>
    <message>
        <source>Choose one of those that are listed.</source>
        <translation>Escolha um dos que estão na lista.</translation>
    </message>
    <message>
        <source>The type form cannot be understood.</source>
        <translation>O formulário de tipo não pode ser compreendido.</translation>
    </message>
    <message>
        <source>Tell the DB team which form it is; records of other forms are not affected.</source>
        <translation>Diga à equipe do banco qual é o formulário; registros de outros formulários não são afetados.</translation>
    </message>
    <message>
        <source>The secret of this profile is not in the keychain.</source>
        <translation>O segredo deste perfil não está no chaveiro.</translation>
    </message>
    <message>
        <source>Unlock the keychain of this computer, or enter the secret again.</source>
        <translation>Desbloqueie o chaveiro deste computador, ou informe o segredo de novo.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>O chaveiro deste computador não responde.</translation>
    </message>
    <message>
        <source>Log in again, or enter the secret for this time only.</source>
        <translation>Entre de novo no computador, ou informe o segredo só desta vez.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>O chaveiro deste computador está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Desbloqueie-o, depois tente de novo.</translation>
    </message>
    <message>
        <source>%1 cannot be found in the network.</source>
        <translation>%1 não é encontrado na rede.</translation>
    </message>
    <message>
        <source>Check the network cable or the Wi-Fi, and the address in the profile.</source>
        <translation>Confira o cabo de rede ou o Wi-Fi, e o endereço no perfil.</translation>
    </message>
    <message>
        <source>%1 does not accept connections.</source>
        <translation>%1 não aceita conexões.</translation>
    </message>
    <message>
        <source>It may be restarting. Try again in a minute; if it stays so, ask the DB team.</source>
        <translation>Talvez esteja reiniciando. Tente de novo em um minuto; se continuar assim, pergunte à equipe do banco.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>A conexão com %1 caiu.</translation>
    </message>
    <message>
        <source>Try again. What was on its way is asked after first, so nothing is sent twice.</source>
        <translation>Tente de novo. Pelo que estava a caminho primeiro se pergunta, assim nada é enviado duas vezes.</translation>
    </message>
    <message>
        <source>%1 does not answer in time.</source>
        <translation>%1 não responde a tempo.</translation>
    </message>
    <message>
        <source>Try again later. What was on its way is asked after first.</source>
        <translation>Tente de novo mais tarde. Pelo que estava a caminho primeiro se pergunta.</translation>
    </message>
    <message>
        <source>The identity of %1 cannot be verified.</source>
        <translation>A identidade de %1 não pode ser confirmada.</translation>
    </message>
    <message>
        <source>Check date and time of this computer; otherwise ask your IT department. Nothing was sent.</source>
        <translation>Confira data e hora deste computador; senão, pergunte ao setor de TI. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The proxy of this network refuses the connection.</source>
        <translation>O proxy desta rede recusa a conexão.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Confira as configurações de proxy deste computador.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 não pode ser alcançado.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Confira a rede, depois tente de novo.</translation>
    </message>
    <message>
        <source>%1 would be spoken to without encryption.</source>
        <translation>A conexão com %1 seria sem criptografia.</translation>
    </message>
    <message>
        <source>Correct the profile: only https is allowed to other computers.</source>
        <translation>Corrija o perfil: para outros computadores só https é permitido.</translation>
    </message>
    <message>
        <source>The secret of this profile is not accepted.</source>
        <translation>O segredo deste perfil não é aceito.</translation>
    </message>
    <message>
        <source>Enter it again, or ask for a new one: it may have been changed.</source>
        <translation>Informe-o de novo, ou peça um novo: ele pode ter sido mudado.</translation>
    </message>
    <message>
        <source>The login service gives no access.</source>
        <translation>O serviço de login não dá acesso.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, ask the DB team.</source>
        <translation>Tente de novo mais tarde; se continuar assim, pergunte à equipe do banco.</translation>
    </message>
    <message>
        <source>The instance does not accept our access.</source>
        <translation>A instância não aceita o nosso acesso.</translation>
    </message>
    <message>
        <source>Does the profile belong to this instance? If it does, ask the DB team.</source>
        <translation>O perfil pertence a esta instância? Se sim, pergunte à equipe do banco.</translation>
    </message>
    <message>
        <source>This station is not permitted to do that.</source>
        <translation>Este posto não tem permissão para isso.</translation>
    </message>
    <message>
        <source>Ask the DB team for the permission.</source>
        <translation>Peça a permissão à equipe do banco.</translation>
    </message>
    <message>
        <source>Ask the DB team for the permission %1.</source>
        <translation>Peça a permissão %1 à equipe do banco.</translation>
    </message>
    <message>
        <source>The instance does not know this type form.</source>
        <translation>A instância não conhece este formulário de tipo.</translation>
    </message>
    <message>
        <source>The instance does not know the type form %1.</source>
        <translation>A instância não conhece o formulário de tipo %1.</translation>
    </message>
    <message>
        <source>Choose another type form, or another instance.</source>
        <translation>Escolha outro formulário de tipo, ou outra instância.</translation>
    </message>
    <message>
        <source>The DB refused it.</source>
        <translation>O banco o recusou.</translation>
    </message>
    <message>
        <source>Correct the record, or ask the DB team.</source>
        <translation>Corrija o registro, ou pergunte à equipe do banco.</translation>
    </message>
    <message>
        <source>The record is too large for the DB.</source>
        <translation>O registro é grande demais para o banco.</translation>
    </message>
    <message>
        <source>Split it up, or leave out what is not needed.</source>
        <translation>Divida-o, ou omita o que não é necessário.</translation>
    </message>
    <message>
        <source>The instance is busy.</source>
        <translation>A instância está ocupada.</translation>
    </message>
    <message>
        <source>It is asked again by itself; you need not do anything.</source>
        <translation>Ela é consultada de novo por si; você não precisa fazer nada.</translation>
    </message>
    <message>
        <source>The answer of %1 is not what was expected.</source>
        <translation>A resposta de %1 não é a esperada.</translation>
    </message>
    <message>
        <source>Is it really the DB, or a login page of the network? Try again later.</source>
        <translation>É mesmo o banco, ou uma página de login da rede? Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>%1 sends us to another address.</source>
        <translation>%1 nos manda para outro endereço.</translation>
    </message>
    <message>
        <source>That is not followed. Check the address in the profile, or log in to the network.</source>
        <translation>Isso não é seguido. Confira o endereço no perfil, ou faça login na rede.</translation>
    </message>
    <message>
        <source>The upload log of this station cannot be opened.</source>
        <translation>O histórico de envios deste posto não pode ser aberto.</translation>
    </message>
    <message>
        <source>Nothing is sent without it. Check the rights of the folder it is in.</source>
        <translation>Nada é enviado sem ele. Confira as permissões da pasta dele.</translation>
    </message>
    <message>
        <source>The upload log of this station is damaged.</source>
        <translation>O histórico de envios deste posto está danificado.</translation>
    </message>
    <message>
        <source>Keep the file, do not delete it, and ask whoever looks after the station.</source>
        <translation>Guarde o arquivo, não o exclua, e pergunte a quem cuida do posto.</translation>
    </message>
    <message>
        <source>Another M2M Uploader on this computer is writing the upload log.</source>
        <translation>Outro M2M Uploader neste computador está escrevendo o histórico de envios.</translation>
    </message>
    <message>
        <source>Close the other one, or wait until it has finished. Until then the log can be read here, but nothing can be sent.</source>
        <translation>Feche o outro, ou espere que ele termine. Até lá o histórico pode ser lido aqui, mas nada pode ser enviado.</translation>
    </message>
    <message>
        <source>The upload log was written by a newer version of this program.</source>
        <translation>O histórico de envios foi escrito por uma versão mais nova deste programa.</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>Inicie a versão mais nova.</translation>
    </message>
    <message>
        <source>The upload log cannot be written.</source>
        <translation>O histórico de envios não pode ser escrito.</translation>
    </message>
    <message>
        <source>Sending has stopped, since it could not be proved. Make room on the disk, then go on: what was sent is asked after first.</source>
        <translation>O envio parou, porque não podia ser provado. Libere espaço no disco, depois continue: pelo que foi enviado primeiro se pergunta.</translation>
    </message>
    <message>
        <source>Look at what failed and why. Go on when the reason is gone; nothing is sent twice.</source>
        <translation>Olhe o que falhou e por quê. Continue quando o motivo tiver acabado; nada é enviado duas vezes.</translation>
    </message>
    <message>
        <source>This batch went to another instance.</source>
        <translation>Este lote foi para outra instância.</translation>
    </message>
    <message>
        <source>This batch went to another instance: %1.</source>
        <translation>Este lote foi para outra instância: %1.</translation>
    </message>
    <message>
        <source>Name a profile of that instance.</source>
        <translation>Indique um perfil dessa instância.</translation>
    </message>
    <message>
        <source>The upload has paused by itself: the first record did not arrive as it should. No other was sent.</source>
        <translation>O envio parou por si: o primeiro registro não chegou como devia. Nenhum outro foi enviado.</translation>
    </message>
    <message>
        <source>Look at what became of it. If you go on, the next record goes alone again.</source>
        <translation>Olhe o que foi feito dele. Se você continuar, o próximo registro vai de novo sozinho.</translation>
    </message>
    <message>
        <source>The upload has paused by itself: %1 of the last 100 records failed.</source>
        <translation>O envio parou por si: %1 dos últimos 100 registros falharam.</translation>
    </message>
    <message>
        <source>The upload has paused by itself: too many records failed one after the other.</source>
        <translation>O envio parou por si: registros demais falharam um após o outro.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Foi cancelado.</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>Inicie de novo quando quiser.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Algo deu errado dentro do programa.</translation>
    </message>
    <message>
        <source>Nothing more was sent. Please report it, with the log of the program.</source>
        <translation>Nada mais foi enviado. Por favor, avise, com o log do programa.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>The recipe makes no record of this row.</source>
        <translation>A receita não faz um registro desta linha.</translation>
    </message>
    <message>
        <source>Uploaded and verified</source>
        <translation>Enviados e verificados</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Recusados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecidos</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Diferentes</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorados</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Nothing was written: the upload has no such records.</source>
        <translation>Nada foi escrito: o envio não tem registros assim.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Escrito: %1.</translation>
    </message>
    <message>
        <source>Without the columns of the measurement file: it cannot be found or read any more.</source>
        <translation>Sem as colunas do arquivo de medições: ele não é mais encontrado ou lido.</translation>
    </message>
    <message>
        <source>Without the columns of the measurement file: it was changed after the upload.</source>
        <translation>Sem as colunas do arquivo de medições: ele foi alterado depois do envio.</translation>
    </message>
    <message>
        <source>Without the columns of the measurement file: the log does not know how it was read.</source>
        <translation>Sem as colunas do arquivo de medições: o histórico não sabe como foi lido.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Location of the move</source>
        <translation>Local da mudança</translation>
    </message>
    <message>
        <source>Date of the move</source>
        <translation>Data da mudança</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>long text</source>
        <translation>texto longo</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>endereço de e-mail</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>endereço da web</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>número de telefone</translation>
    </message>
    <message>
        <source>password</source>
        <translation>senha</translation>
    </message>
    <message>
        <source>action ID</source>
        <translation>ID da ação</translation>
    </message>
    <message>
        <source>workflow ID</source>
        <translation>ID de workflow</translation>
    </message>
    <message>
        <source>component UUID</source>
        <translation>UUID do componente</translation>
    </message>
    <message>
        <source>value out of sight</source>
        <translation>valor oculto</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sim ou não</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dia</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>tags</translation>
    </message>
    <message>
        <source>names with values</source>
        <translation>nomes com valores</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>linhas</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>árvore</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>assinatura</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>endereço postal</translation>
    </message>
    <message>
        <source>form inside the form</source>
        <translation>formulário no formulário</translation>
    </message>
    <message>
        <source>record of another kind</source>
        <translation>registro de outro tipo</translation>
    </message>
    <message>
        <source>list of numbers</source>
        <translation>lista de números</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>data e hora</translation>
    </message>
    <message>
        <source>amount of money</source>
        <translation>quantia</translation>
    </message>
    <message>
        <source>amount in %1</source>
        <translation>quantia em %1</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>número inteiro</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message numerus="yes">
        <source>answers to %n question(s)</source>
        <translation>
            <numerusform>respostas a %Ln pergunta</numerusform>
            <numerusform>respostas a %Ln perguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>any of %n option(s)</source>
        <translation>
            <numerusform>escolhas entre %Ln opção</numerusform>
            <numerusform>escolhas entre %Ln opções</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %n option(s)</source>
        <translation>
            <numerusform>uma de %Ln opção</numerusform>
            <numerusform>uma de %Ln opções</numerusform>
        </translation>
    </message>
    <message>
        <source>an option that only the web page knows</source>
        <translation>uma opção que só a página da web conhece</translation>
    </message>
    <message>
        <source>unknown kind %1</source>
        <translation>tipo desconhecido %1</translation>
    </message>
    <message>
        <source>Hidden in the form: it takes no value.</source>
        <translation>Oculto no formulário: não aceita valores.</translation>
    </message>
    <message>
        <source>Calculated by the form.</source>
        <translation>Calculado pelo formulário.</translation>
    </message>
    <message>
        <source>Cannot be entered: the DB or the form fills it.</source>
        <translation>Não pode ser preenchido: o banco ou o formulário o preenche.</translation>
    </message>
    <message>
        <source>several values, each: %1</source>
        <translation>vários valores, cada um: %1</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou mais</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>no máximo %1</translation>
    </message>
    <message>
        <source>%1 to %2 rows</source>
        <translation>de %1 a %2 linhas</translation>
    </message>
    <message>
        <source>%1 to %2 characters</source>
        <translation>de %1 a %2 caracteres</translation>
    </message>
    <message>
        <source>at least %1 rows</source>
        <translation>pelo menos %1 linhas</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>pelo menos %1 caracteres</translation>
    </message>
    <message>
        <source>at most %1 rows</source>
        <translation>no máximo %1 linhas</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>no máximo %1 caracteres</translation>
    </message>
    <message>
        <source>%1 to %2 words</source>
        <translation>de %1 a %2 palavras</translation>
    </message>
    <message>
        <source>at least %1 words</source>
        <translation>pelo menos %1 palavras</translation>
    </message>
    <message>
        <source>at most %1 words</source>
        <translation>no máximo %1 palavras</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an option and its stored value</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>options</comment>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of a record that exists cannot be changed from a file.</source>
        <translation>Linhas de um registro existente não podem ser alteradas por um arquivo.</translation>
    </message>
    <message>
        <source>Can only be given on the web page.</source>
        <translation>Só pode ser dado na página da web.</translation>
    </message>
    <message>
        <source>A tree has no form that fits into a cell.</source>
        <translation>Uma árvore não tem uma forma que caiba em uma célula.</translation>
    </message>
    <message>
        <source>Cannot be filled from a cell.</source>
        <translation>Não pode ser preenchido de uma célula.</translation>
    </message>
    <message>
        <source>This program does not know fields of this kind.</source>
        <translation>Este programa não conhece campos deste tipo.</translation>
    </message>
    <message>
        <source>Calculated by the form where no value is given.</source>
        <translation>Calculado pelo formulário onde nenhum valor é dado.</translation>
    </message>
    <message>
        <source>Checked, but not stored.</source>
        <translation>Conferido, mas não guardado.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obrigatório</translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation>unidade: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opções:</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Pergunta: %1</translation>
    </message>
    <message>
        <source>Key in the DB: %1</source>
        <translation>Chave no banco: %1</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Spreadsheet programs do this when they save. Take the file as the machine wrote it, or correct the cells in Review.</source>
        <translation>Programas de planilhas fazem isso ao salvar. Use o arquivo como a máquina o escreveu, ou corrija as células em “Revisar”.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) in %1 with an exponent</source>
        <translation>
            <numerusform>%Ln número em %1 com expoente</numerusform>
            <numerusform>%Ln números em %1 com expoente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n long number(s) in %1 may have lost digits</source>
        <translation>
            <numerusform>%Ln número longo em %1 pode ter perdido algarismos</numerusform>
            <numerusform>%Ln números longos em %1 podem ter perdido algarismos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spreadsheet error(s) in %1</source>
        <translation>
            <numerusform>%Ln erro de planilha em %1</numerusform>
            <numerusform>%Ln erros de planilha em %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) in %1 among other texts</source>
        <translation>
            <numerusform>%Ln data em %1 entre outros textos</numerusform>
            <numerusform>%Ln datas em %1 entre outros textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) in %1</source>
        <translation>
            <numerusform>%Ln fórmula em %1</numerusform>
            <numerusform>%Ln fórmulas em %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with cells missing</source>
        <translation>
            <numerusform>%Ln linha com células faltando</numerusform>
            <numerusform>%Ln linhas com células faltando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with too many cells</source>
        <translation>
            <numerusform>%Ln linha com células demais</numerusform>
            <numerusform>%Ln linhas com células demais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with unreadable characters</source>
        <translation>
            <numerusform>%Ln célula com caracteres ilegíveis</numerusform>
            <numerusform>%Ln células com caracteres ilegíveis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with a zero byte</source>
        <translation>
            <numerusform>%Ln célula com um byte zero</numerusform>
            <numerusform>%Ln células com um byte zero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column name(s) that occur twice</source>
        <translation>
            <numerusform>%Ln nome de coluna repetido</numerusform>
            <numerusform>%Ln nomes de coluna repetidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) without a name</source>
        <translation>
            <numerusform>%Ln coluna sem nome</numerusform>
            <numerusform>%Ln colunas sem nome</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row ends with a separator</source>
        <translation>Cada linha termina com um separador</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with text after a closing quotation mark</source>
        <translation>
            <numerusform>%Ln célula com texto depois das aspas de fechamento</numerusform>
            <numerusform>%Ln células com texto depois das aspas de fechamento</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark is never closed</source>
        <translation>Uma aspa nunca é fechada</translation>
    </message>
    <message>
        <source>Lines end in different ways</source>
        <translation>As linhas terminam de formas diferentes</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) shown with fewer digits than are kept</source>
        <translation>
            <numerusform>%Ln número mostrado com menos algarismos do que os guardados</numerusform>
            <numerusform>%Ln números mostrados com menos algarismos do que os guardados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) that the spreadsheet shows in another way</source>
        <translation>
            <numerusform>%Ln número que a planilha mostra de outra forma</numerusform>
            <numerusform>%Ln números que a planilha mostra de outra forma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) without a value</source>
        <translation>
            <numerusform>%Ln fórmula sem valor</numerusform>
            <numerusform>%Ln fórmulas sem valor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n apostrophe(s) of an export taken off again</source>
        <translation>
            <numerusform>%Ln apóstrofo de uma exportação retirado</numerusform>
            <numerusform>%Ln apóstrofos de uma exportação retirados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of nothing but separators</source>
        <translation>
            <numerusform>%Ln linha só de separadores</numerusform>
            <numerusform>%Ln linhas só de separadores</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers around have none. %1</source>
        <translation>Os números ao redor não têm. %1</translation>
    </message>
    <message>
        <source>They end in zeros, the numbers around do not. %1</source>
        <translation>Terminam em zeros, os números ao redor não. %1</translation>
    </message>
    <message>
        <source>The value was lost before the file was saved. Look it up, and correct it in Review.</source>
        <translation>O valor se perdeu antes de salvar o arquivo. Procure-o, e corrija em “Revisar”.</translation>
    </message>
    <message>
        <source>A part number like 1-2 may have become a date. %1</source>
        <translation>Um código de peça como 1-2 pode ter se tornado uma data. %1</translation>
    </message>
    <message>
        <source>It is taken as the text that stands there; nothing is calculated.</source>
        <translation>É tomada como o texto que está ali; nada é calculado.</translation>
    </message>
    <message>
        <source>The missing cells count as empty.</source>
        <translation>As células que faltam contam como vazias.</translation>
    </message>
    <message>
        <source>What is too much has no column, and cannot be mapped. Is the separator part of a text?</source>
        <translation>O que sobra não tem coluna, e não pode ser mapeado. O separador faz parte de um texto?</translation>
    </message>
    <message>
        <source>These bytes are not of this encoding. Try another one above.</source>
        <translation>Estes bytes não são desta codificação. Tente outra acima.</translation>
    </message>
    <message>
        <source>The file may be damaged, or of another encoding.</source>
        <translation>O arquivo pode estar danificado, ou ser de outra codificação.</translation>
    </message>
    <message>
        <source>A recipe takes the first one by its name; check which one is meant.</source>
        <translation>Uma receita pega a primeira pelo nome; confira qual é a certa.</translation>
    </message>
    <message>
        <source>A recipe can only find it by its position.</source>
        <translation>Uma receita só pode achá-la pela posição.</translation>
    </message>
    <message>
        <source>The last column has neither a name nor values, and is not needed.</source>
        <translation>A última coluna não tem nome nem valores, e não é necessária.</translation>
    </message>
    <message>
        <source>The text stays part of the cell. Check that nothing is missing.</source>
        <translation>O texto continua parte da célula. Confira se nada falta.</translation>
    </message>
    <message>
        <source>All that follows became one cell. Correct the file and read it again, or choose under More that nothing quotes.</source>
        <translation>Tudo o que segue tornou-se uma célula. Corrija o arquivo e leia de novo, ou escolha em “Mais” que nada vem entre aspas.</translation>
    </message>
    <message>
        <source>Parts of the file were written by different programs. All lines are read.</source>
        <translation>Partes do arquivo foram escritas por programas diferentes. Todas as linhas são lidas.</translation>
    </message>
    <message>
        <source>Choose above whether numbers come as shown or with all digits.</source>
        <translation>Escolha acima se os números vêm como mostrados ou com todos os algarismos.</translation>
    </message>
    <message>
        <source>Their format is not known here. Compare them with the workbook.</source>
        <translation>O formato deles não é conhecido aqui. Compare com a pasta de trabalho.</translation>
    </message>
    <message>
        <source>Open the workbook in a spreadsheet program, save it, and read it again.</source>
        <translation>Abra a pasta de trabalho em um programa de planilhas, salve, e leia de novo.</translation>
    </message>
    <message>
        <source>This program wrote them when it exported the rows, so that no spreadsheet would run the cells. The cells are as they were before.</source>
        <translation>Este programa os escreveu ao exportar as linhas, para que nenhuma planilha executasse as células. As células estão como eram antes.</translation>
    </message>
    <message>
        <source>They are left out.</source>
        <translation>Elas são omitidas.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>coluna %1</translation>
    </message>
    <message>
        <source>Line %1: %2 of %3 cells</source>
        <translation>Linha %1 do arquivo: %2 de %3 células</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linha %1 do arquivo</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>Linha %1 do arquivo, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where: what stands there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This row has fewer cells than the table has columns.</source>
        <translation>Esta linha tem menos células do que a tabela tem colunas.</translation>
    </message>
    <message>
        <source>This row has more cells than the table has columns.</source>
        <translation>Esta linha tem mais células do que a tabela tem colunas.</translation>
    </message>
    <message>
        <source>Some bytes here are not of this encoding.</source>
        <translation>Alguns bytes aqui não são desta codificação.</translation>
    </message>
    <message>
        <source>There is a zero byte here.</source>
        <translation>Há um byte zero aqui.</translation>
    </message>
    <message>
        <source>A column further left has the same name.</source>
        <translation>Uma coluna mais à esquerda tem o mesmo nome.</translation>
    </message>
    <message>
        <source>This column has no name.</source>
        <translation>Esta coluna não tem nome.</translation>
    </message>
    <message>
        <source>Every row ends with a separator: this column is empty.</source>
        <translation>Cada linha termina com um separador: esta coluna está vazia.</translation>
    </message>
    <message>
        <source>Written with an exponent; the numbers around are not.</source>
        <translation>Escrito com expoente; os números ao redor não.</translation>
    </message>
    <message>
        <source>Ends in zeros, as a long number does that a spreadsheet has cut.</source>
        <translation>Termina em zeros, como um número longo que uma planilha cortou.</translation>
    </message>
    <message>
        <source>An error of a spreadsheet, in place of a value.</source>
        <translation>Um erro de planilha, no lugar de um valor.</translation>
    </message>
    <message>
        <source>A date; the cells around are none.</source>
        <translation>Uma data; as células ao redor não são.</translation>
    </message>
    <message>
        <source>A formula; it is taken as text.</source>
        <translation>Uma fórmula; é tomada como texto.</translation>
    </message>
    <message>
        <source>There is text after the closing quotation mark.</source>
        <translation>Há texto depois das aspas de fechamento.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Aspas são abertas aqui e nunca fechadas.</translation>
    </message>
    <message>
        <source>From here on lines end in another way.</source>
        <translation>Daqui em diante as linhas terminam de outra forma.</translation>
    </message>
    <message>
        <source>The workbook keeps more digits than are shown.</source>
        <translation>A pasta de trabalho guarda mais algarismos do que mostra.</translation>
    </message>
    <message>
        <source>The spreadsheet shows this number in another way.</source>
        <translation>A planilha mostra este número de outra forma.</translation>
    </message>
    <message>
        <source>A formula that was never calculated.</source>
        <translation>Uma fórmula que nunca foi calculada.</translation>
    </message>
    <message>
        <source>In the file an apostrophe stands before this text.</source>
        <translation>No arquivo há um apóstrofo antes deste texto.</translation>
    </message>
    <message>
        <source>Nothing but separators: this row is left out.</source>
        <translation>Só separadores: esta linha é omitida.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Today %1</source>
        <translation>Hoje %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Ontem %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>pattern of a day of this year: d is the day, MMM the month&apos;s name</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>pattern of a day: d, MMM as above, yyyy is the year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>cerca de %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>cerca de %1 min</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>cerca de %1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%Ln valor</numerusform>
            <numerusform>%Ln valores</numerusform>
        </translation>
    </message>
    <message>
        <source>none of %1</source>
        <translation>nenhum de %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text in quotation marks</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>%1 is empty</source>
        <comment>condition</comment>
        <translation>%1 está vazio</translation>
    </message>
    <message>
        <source>%1 is ticked</source>
        <comment>condition</comment>
        <translation>%1 está marcado</translation>
    </message>
    <message>
        <source>%1 is not ticked</source>
        <translation>%1 não está marcado</translation>
    </message>
    <message>
        <source>%1 has %2 ticked</source>
        <comment>condition</comment>
        <translation>%1 tem %2 marcado</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>condition</comment>
        <translation>%1 é %2</translation>
    </message>
    <message>
        <source>Shown when %1.</source>
        <translation>Mostrado quando %1.</translation>
    </message>
    <message>
        <source>Hidden when %1.</source>
        <translation>Oculto quando %1.</translation>
    </message>
    <message>
        <source>Shown when a rule of the form says so.</source>
        <translation>Mostrado quando uma regra do formulário o diz.</translation>
    </message>
    <message>
        <source>Shown when a script of the form says so.</source>
        <translation>Mostrado quando um script do formulário o diz.</translation>
    </message>
    <message>
        <source>Required when %1.</source>
        <translation>Obrigatório quando %1.</translation>
    </message>
    <message>
        <source>Not required when %1.</source>
        <translation>Não obrigatório quando %1.</translation>
    </message>
    <message>
        <source>Cannot be entered when %1.</source>
        <translation>Não pode ser preenchido quando %1.</translation>
    </message>
    <message>
        <source>Can be entered when %1.</source>
        <translation>Pode ser preenchido quando %1.</translation>
    </message>
    <message>
        <source>Other fields change it by a rule of the form.</source>
        <translation>Outros campos o alteram por uma regra do formulário.</translation>
    </message>
    <message>
        <source>when %1 is shown</source>
        <translation>quando %1 é mostrado</translation>
    </message>
    <message>
        <source>how %1 is calculated</source>
        <translation>como %1 é calculado</translation>
    </message>
    <message>
        <source>what %1 starts with</source>
        <translation>com o que %1 começa</translation>
    </message>
    <message>
        <source>a check of %1</source>
        <translation>uma validação de %1</translation>
    </message>
    <message>
        <source>a check of each row of %1</source>
        <translation>uma validação de cada linha de %1</translation>
    </message>
    <message>
        <source>what changes %1</source>
        <translation>o que altera %1</translation>
    </message>
    <message>
        <source>a part of %1</source>
        <translation>uma parte de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>rows inside each record; a line of the file fills one row</source>
        <translation>linhas dentro de cada registro; uma linha do arquivo preenche uma linha</translation>
    </message>
    <message>
        <source>values that are stored together</source>
        <translation>valores guardados juntos</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>aba</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of this form are scripts</source>
        <translation>
            <numerusform>%Ln parte deste formulário é um script</numerusform>
            <numerusform>%Ln partes deste formulário são scripts</numerusform>
        </translation>
    </message>
    <message>
        <source>This runs here with nothing but the record&apos;s data; what only the web page can run is named in Review.</source>
        <translation>Isto roda aqui só com os dados do registro; o que só a página da web pode executar é indicado em “Revisar”.</translation>
    </message>
    <message>
        <source>This is left to the web page and not checked here.</source>
        <translation>Isto fica para a página da web e não é conferido aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of this form cannot be read here</source>
        <translation>
            <numerusform>%Ln parte deste formulário não pode ser lida aqui</numerusform>
            <numerusform>%Ln partes deste formulário não podem ser lidas aqui</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstanceText</name>
    <message>
        <source>Practice instance</source>
        <translation>Instância de treino</translation>
    </message>
    <message>
        <source>DEVELOPMENT</source>
        <translation>DESENVOLVIMENTO</translation>
    </message>
    <message>
        <source>STAGING</source>
        <translation>HOMOLOGAÇÃO</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUÇÃO</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>to the practice instance</source>
        <translation>para a instância de treino</translation>
    </message>
    <message>
        <source>to %1 (%2)</source>
        <translation>para %1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message>
        <source>An empty cell</source>
        <translation>Uma célula vazia</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Seria %1?</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>day</source>
        <translation>dia</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mês</translation>
    </message>
    <message>
        <source>year</source>
        <translation>ano</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <source>%1 may be %2, and nothing says which.</source>
        <translation>%1 pode ser %2, e nada diz qual.</translation>
    </message>
    <message>
        <source>Choose in Map how the dates of this column are written.</source>
        <translation>Escolha em “Mapear” como as datas desta coluna são escritas.</translation>
    </message>
    <message>
        <source>%1 is not written in the way that the dates of this column are read.</source>
        <translation>%1 não está escrito da forma como as datas desta coluna são lidas.</translation>
    </message>
    <message>
        <source>It looks like %1; if that is so in the whole column, choose it in Map.</source>
        <translation>Parece %1; se for assim em toda a coluna, escolha isso em “Mapear”.</translation>
    </message>
    <message>
        <source>%1 looks like the number that a spreadsheet keeps for a date.</source>
        <translation>%1 parece o número que uma planilha guarda para uma data.</translation>
    </message>
    <message>
        <source>Show the column as dates in the spreadsheet, and export it again.</source>
        <translation>Mostre a coluna como datas no programa de planilhas e exporte de novo.</translation>
    </message>
    <message>
        <source>%1 fits two of the declared ways to write a date: %2.</source>
        <translation>%1 corresponde a duas das formas declaradas de escrever uma data: %2.</translation>
    </message>
    <message>
        <source>The first is sent; leave one way in Map, or write year-month-day.</source>
        <translation>A primeira é enviada; deixe uma só forma em “Mapear”, ou escreva ano-mês-dia.</translation>
    </message>
    <message>
        <source>%1 is before %3, the first day that %2 takes.</source>
        <translation>%1 é antes de %3, o primeiro dia que %2 aceita.</translation>
    </message>
    <message>
        <source>Check the date; the form of the DB would not take it.</source>
        <translation>Confira a data; o formulário do banco não a aceitaria.</translation>
    </message>
    <message>
        <source>%1 is after %3, the last day that %2 takes.</source>
        <translation>%1 é depois de %3, o último dia que %2 aceita.</translation>
    </message>
    <message>
        <source>%1 says more than %2 can hold (%3).</source>
        <translation>%1 diz mais do que %2 pode conter (%3).</translation>
    </message>
    <message>
        <source>Sent is %1.</source>
        <translation>É enviado %1.</translation>
    </message>
    <message>
        <source>%1 does not exist in the time zone %2: clocks were set forward.</source>
        <translation>%1 não existe no fuso horário %2: os relógios foram adiantados.</translation>
    </message>
    <message>
        <source>Correct the time, or the time zone of the step in Map.</source>
        <translation>Corrija a hora, ou o fuso horário do passo em “Mapear”.</translation>
    </message>
    <message>
        <source>%1 happened twice in the time zone %2: clocks were set back.</source>
        <translation>%1 aconteceu duas vezes no fuso horário %2: os relógios foram atrasados.</translation>
    </message>
    <message>
        <source>The first of the two is sent; write the offset from UTC to be sure.</source>
        <translation>A primeira das duas é enviada; para ter certeza, escreva a diferença em relação a UTC.</translation>
    </message>
    <message>
        <source>Piece %1 of %2 is empty.</source>
        <translation>A parte %1 de %2 está vazia.</translation>
    </message>
    <message>
        <source>Take away the mark that nothing stands behind, or write what is missing.</source>
        <translation>Retire o separador que não tem nada depois, ou escreva o que falta.</translation>
    </message>
    <message>
        <source>The tag %1 has the mark %2 in it, and would be stored as two.</source>
        <translation>A tag %1 contém o separador %2 e seria guardada como duas.</translation>
    </message>
    <message>
        <source>Write the tag without that mark.</source>
        <translation>Escreva a tag sem esse sinal.</translation>
    </message>
    <message>
        <source>%1 is not a name and a value.</source>
        <translation>%1 não é um nome e um valor.</translation>
    </message>
    <message>
        <source>Write a name, %1 and a value.</source>
        <translation>Escreva um nome, %1 e um valor.</translation>
    </message>
    <message>
        <source>%1 stands twice in the cell.</source>
        <translation>%1 está duas vezes na célula.</translation>
    </message>
    <message>
        <source>Leave the one that is right.</source>
        <translation>Deixe o que está correto.</translation>
    </message>
    <message>
        <source>%1 is not JSON.</source>
        <translation>%1 não é JSON.</translation>
    </message>
    <message>
        <source>Write it as JSON: texts in double quotation marks, no comma at the end.</source>
        <translation>Escreva como JSON: textos entre aspas duplas, sem vírgula no fim.</translation>
    </message>
    <message>
        <source>An object in %1 has a name twice.</source>
        <translation>Um objeto em %1 tem um nome duas vezes.</translation>
    </message>
    <message>
        <source>%1 does not have the form that %2 asks for.</source>
        <translation>%1 não tem a forma que %2 pede.</translation>
    </message>
    <message>
        <source>It has to look like %1: 9 is a digit, A and a a letter, * either.</source>
        <translation>Deve ter a forma %1: 9 é um algarismo, A e a uma letra, * qualquer um deles.</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no.</source>
        <translation>%1 não é sim nem não.</translation>
    </message>
    <message>
        <source>Words for no: %1.</source>
        <translation>Palavras para não: %1.</translation>
    </message>
    <message>
        <source>Words for yes: %1; an empty cell is no.</source>
        <translation>Palavras para sim: %1; uma célula vazia é não.</translation>
    </message>
    <message>
        <source>Words for yes: %1; for no: %2.</source>
        <translation>Palavras para sim: %1; para não: %2.</translation>
    </message>
    <message>
        <source>%1 is an option of %2 that the DB cannot store: the form asks for numbers.</source>
        <translation>%1 é uma opção de %2 que o banco não pode guardar: o formulário pede números.</translation>
    </message>
    <message>
        <source>Tell those who look after the type form.</source>
        <translation>Avise quem cuida do formulário de tipo.</translation>
    </message>
    <message>
        <source>%1 is not a question of %2.</source>
        <translation>%1 não é uma pergunta de %2.</translation>
    </message>
    <message>
        <source>%1 is not an answer to %2.</source>
        <translation>%1 não é uma resposta a %2.</translation>
    </message>
    <message>
        <source>%1 has more digits than a number in the DB can hold.</source>
        <translation>%1 tem mais algarismos do que um número no banco pode ter.</translation>
    </message>
    <message>
        <source>Sent is %1. If it is an identifier, it belongs into a text field.</source>
        <translation>É enviado %1. Se for um identificador, pertence a um campo de texto.</translation>
    </message>
    <message>
        <source>The recipe needs a column %1, and the file has none.</source>
        <translation>A receita precisa de uma coluna %1, e o arquivo não tem nenhuma.</translation>
    </message>
    <message>
        <source>Is it the right file? Otherwise choose another column in Map.</source>
        <translation>É o arquivo certo? Senão, escolha outra coluna em “Mapear”.</translation>
    </message>
    <message>
        <source>Is %1 meant? Then choose it in Map.</source>
        <translation>Seria %1? Então escolha essa em “Mapear”.</translation>
    </message>
    <message>
        <source>The names of the columns stand in line %1; the recipe expects them in row %2.</source>
        <translation>Os nomes das colunas estão na linha %1 do arquivo; a receita os espera na linha %2.</translation>
    </message>
    <message>
        <source>Is it a file of the same kind? Then read it with the header in that line.</source>
        <translation>É um arquivo do mesmo tipo? Então leia com o cabeçalho nessa linha.</translation>
    </message>
    <message>
        <source>The columns of the file are separated by: %1. The recipe expects: %2.</source>
        <translation>As colunas do arquivo são separadas por: %1. A receita espera: %2.</translation>
    </message>
    <message>
        <source>Check the columns in Import before you go on.</source>
        <translation>Confira as colunas em “Importar” antes de continuar.</translation>
    </message>
    <message>
        <source>The file is encoded as %1; the recipe expects %2.</source>
        <translation>O arquivo está codificado como %1; a receita espera %2.</translation>
    </message>
    <message>
        <source>Check letters like ä, é and µ in Import before you go on.</source>
        <translation>Confira letras como ä, é e µ em “Importar” antes de continuar.</translation>
    </message>
    <message>
        <source>The decimal mark of the numbers in the file is not the recipe&apos;s: %1.</source>
        <translation>O separador decimal dos números no arquivo não é o da receita: %1.</translation>
    </message>
    <message>
        <source>Change the step that reads the numbers in Map.</source>
        <translation>Altere em “Mapear” o passo que lê os números.</translation>
    </message>
    <message>
        <source>The file has %1 rows to be used; the recipe expects %2.</source>
        <translation>O arquivo tem %1 linhas a usar; a receita espera %2.</translation>
    </message>
    <message>
        <source>Is it the right file for this recipe, and all of it?</source>
        <translation>É o arquivo certo para esta receita, e está completo?</translation>
    </message>
    <message>
        <source>The file has more than one column %1.</source>
        <translation>O arquivo tem mais de uma coluna %1.</translation>
    </message>
    <message>
        <source>Which one is meant? Look at both before you go on.</source>
        <translation>Qual delas é? Olhe as duas antes de continuar.</translation>
    </message>
    <message>
        <source>The file has columns that the recipe does not know: %1.</source>
        <translation>O arquivo tem colunas que a receita não conhece: %1.</translation>
    </message>
    <message>
        <source>They are not uploaded unless a field takes them in Map.</source>
        <translation>Elas não são enviadas, a menos que um campo as use em “Mapear”.</translation>
    </message>
    <message>
        <source>The file lacks columns that the recipe does not use: %1.</source>
        <translation>Faltam no arquivo colunas que a receita não usa: %1.</translation>
    </message>
    <message>
        <source>the least value</source>
        <translation>o valor mínimo</translation>
    </message>
    <message>
        <source>the greatest value</source>
        <translation>o valor máximo</translation>
    </message>
    <message>
        <source>the least length</source>
        <translation>o comprimento mínimo</translation>
    </message>
    <message>
        <source>the greatest length</source>
        <translation>o comprimento máximo</translation>
    </message>
    <message>
        <source>the least number of words</source>
        <translation>o número mínimo de palavras</translation>
    </message>
    <message>
        <source>the greatest number of words</source>
        <translation>o número máximo de palavras</translation>
    </message>
    <message>
        <source>the pattern that texts match</source>
        <translation>o padrão dos textos</translation>
    </message>
    <message>
        <source>the mask that texts fit</source>
        <translation>a máscara dos textos</translation>
    </message>
    <message>
        <source>the masks that texts fit</source>
        <translation>as máscaras dos textos</translation>
    </message>
    <message>
        <source>the step between values</source>
        <translation>o passo entre valores</translation>
    </message>
    <message>
        <source>whole numbers only</source>
        <translation>só números inteiros</translation>
    </message>
    <message>
        <source>the number of decimals</source>
        <translation>o número de decimais</translation>
    </message>
    <message>
        <source>the nominal value</source>
        <translation>o valor nominal</translation>
    </message>
    <message>
        <source>the tolerance</source>
        <translation>a tolerância</translation>
    </message>
    <message>
        <source>the inner tolerance</source>
        <translation>a tolerância interna</translation>
    </message>
    <message>
        <source>the outer tolerance</source>
        <translation>a tolerância externa</translation>
    </message>
    <message>
        <source>the usual minimum</source>
        <translation>o mínimo habitual</translation>
    </message>
    <message>
        <source>the usual maximum</source>
        <translation>o máximo habitual</translation>
    </message>
    <message>
        <source>the unit</source>
        <translation>a unidade</translation>
    </message>
    <message>
        <source>the earliest date</source>
        <translation>a data mais antiga</translation>
    </message>
    <message>
        <source>the latest date</source>
        <translation>a data mais recente</translation>
    </message>
    <message>
        <source>the first year</source>
        <translation>o primeiro ano</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>o último ano</translation>
    </message>
    <message>
        <source>the least number of options</source>
        <translation>o número mínimo de opções</translation>
    </message>
    <message>
        <source>the most options</source>
        <translation>o número máximo de opções</translation>
    </message>
    <message>
        <source>the most tags</source>
        <translation>o número máximo de tags</translation>
    </message>
    <message>
        <source>options of the form only</source>
        <translation>só opções do formulário</translation>
    </message>
    <message>
        <source>the questions</source>
        <translation>as perguntas</translation>
    </message>
    <message>
        <source>the kind of value stored</source>
        <translation>o tipo de valor guardado</translation>
    </message>
    <message>
        <source>dates without a time of day</source>
        <translation>datas sem hora</translation>
    </message>
    <message>
        <source>that nobody can enter it</source>
        <translation>que ninguém pode preenchê-lo</translation>
    </message>
    <message>
        <source>that it is never shown</source>
        <translation>que nunca é mostrado</translation>
    </message>
    <message>
        <source>the form&apos;s own check of it</source>
        <translation>a validação do próprio formulário</translation>
    </message>
    <message>
        <source>when it is shown</source>
        <translation>quando é mostrado</translation>
    </message>
    <message>
        <source>how the form calculates it</source>
        <translation>como o formulário o calcula</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>It is filled without a column.</source>
        <translation>É preenchido sem uma coluna.</translation>
    </message>
    <message numerus="yes">
        <source>It is filled from the column(s) %1.</source>
        <translation>
            <numerusform>É preenchido com a coluna %1.</numerusform>
            <numerusform>É preenchido com as colunas %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 has changed since the recipe was made: it was %3 and is %4.</source>
        <translation>%1: %2 mudou desde que a receita foi feita: era %3 e é %4.</translation>
    </message>
    <message>
        <source>%1: %2 has changed since the recipe was made.</source>
        <translation>%1: %2 mudou desde que a receita foi feita.</translation>
    </message>
    <message>
        <source>Compare the numbers with the new unit before anything is sent; change the steps in Map, then save the recipe.</source>
        <translation>Compare os números com a nova unidade antes de enviar; altere os passos em “Mapear”, depois salve a receita.</translation>
    </message>
    <message>
        <source>What lies outside is told for each record; save the recipe when all is well.</source>
        <translation>O que está fora é indicado em cada registro; salve a receita quando tudo estiver bem.</translation>
    </message>
    <message>
        <source>The recipe has no source for it.</source>
        <translation>A receita não tem uma fonte para isso.</translation>
    </message>
    <message>
        <source>Choose a column or a constant for it in Map, then save the recipe.</source>
        <translation>Escolha em “Mapear” uma coluna ou uma constante, depois salve a receita.</translation>
    </message>
    <message>
        <source>Records with an empty cell there cannot be sent any more.</source>
        <translation>Registros com essa célula vazia não podem mais ser enviados.</translation>
    </message>
    <message>
        <source>%1 has lost options since the recipe was made: %2.</source>
        <translation>%1 perdeu opções desde que a receita foi feita: %2.</translation>
    </message>
    <message>
        <source>The recipe&apos;s constant is one of them: choose another in Map.</source>
        <translation>A constante da receita é uma delas: escolha outra em “Mapear”.</translation>
    </message>
    <message>
        <source>Cells that name them are told as wrong; correct them, or replace them by a step in Map.</source>
        <translation>As células que as citam são indicadas como erradas; corrija-as, ou substitua-as por um passo em “Mapear”.</translation>
    </message>
    <message>
        <source>The type form had a field %1 when the recipe was made, and has no more.</source>
        <translation>O formulário de tipo tinha um campo %1 quando a receita foi feita, e não tem mais.</translation>
    </message>
    <message>
        <source>Take its source away in Map, then save the recipe.</source>
        <translation>Retire a fonte dele em “Mapear”, depois salve a receita.</translation>
    </message>
    <message>
        <source>A field of that name is now at %1: move the source there in Map, then save the recipe.</source>
        <translation>Um campo com esse nome está agora em %1: mova a fonte para lá em “Mapear”, depois salve a receita.</translation>
    </message>
    <message>
        <source>The type form has a new field %1.</source>
        <translation>O formulário de tipo tem um novo campo %1.</translation>
    </message>
    <message>
        <source>Choose a source for it in Map if the file has one.</source>
        <translation>Escolha uma fonte para ele em “Mapear”, se o arquivo tiver uma.</translation>
    </message>
    <message>
        <source>The type form has a new field %1, which is required.</source>
        <translation>O formulário de tipo tem um novo campo %1, que é obrigatório.</translation>
    </message>
    <message>
        <source>%1 is required since the type form changed.</source>
        <translation>%1 é obrigatório desde que o formulário de tipo mudou.</translation>
    </message>
    <message>
        <source>%1 is no longer required.</source>
        <translation>%1 não é mais obrigatório.</translation>
    </message>
    <message>
        <source>%1 is another kind of field than when the recipe was made: it was %2 and is %3.</source>
        <translation>%1 é um campo de outro tipo do que quando a receita foi feita: era %2 e é %3.</translation>
    </message>
    <message>
        <source>Choose its source and steps anew in Map, then save the recipe.</source>
        <translation>Escolha de novo a fonte e os passos em “Mapear”, depois salve a receita.</translation>
    </message>
    <message>
        <source>%1 takes several values now; it took one when the recipe was made.</source>
        <translation>%1 agora aceita vários valores; aceitava um quando a receita foi feita.</translation>
    </message>
    <message>
        <source>%1 takes one value now; it took several when the recipe was made.</source>
        <translation>%1 agora aceita um valor; aceitava vários quando a receita foi feita.</translation>
    </message>
    <message>
        <source>Change its steps in Map, then save the recipe.</source>
        <translation>Altere os passos dele em “Mapear”, depois salve a receita.</translation>
    </message>
    <message>
        <source>%1 has new options since the recipe was made: %2.</source>
        <translation>%1 tem novas opções desde que a receita foi feita: %2.</translation>
    </message>
    <message>
        <source>The field %1 is called %2 now.</source>
        <translation>O campo %1 agora se chama %2.</translation>
    </message>
    <message>
        <source>Is it still what the column means? Then save the recipe.</source>
        <translation>Ainda é o que a coluna significa? Então salve a receita.</translation>
    </message>
    <message numerus="yes">
        <source>The type form has changed in %n place(s) that the recipe does not fill.</source>
        <translation>
            <numerusform>O formulário de tipo mudou em %Ln ponto que a receita não preenche.</numerusform>
            <numerusform>O formulário de tipo mudou em %Ln pontos que a receita não preenche.</numerusform>
        </translation>
    </message>
    <message>
        <source>The type form has changed, in nothing that decides which values it takes.</source>
        <translation>O formulário de tipo mudou, mas não nos valores que aceita.</translation>
    </message>
    <message>
        <source>Save the recipe to have it made for the form as it is.</source>
        <translation>Salve a receita para que valha para o formulário atual.</translation>
    </message>
    <message>
        <source>%1 has not been said yet.</source>
        <translation>%1 ainda não foi informado.</translation>
    </message>
    <message>
        <source>Type or scan it at the top of Map.</source>
        <translation>Digite ou escaneie no alto de “Mapear”.</translation>
    </message>
    <message>
        <source>%1 is no answer to %2.</source>
        <translation>%1 não é uma resposta a %2.</translation>
    </message>
    <message>
        <source>It has to match %1.</source>
        <translation>Deve corresponder a %1.</translation>
    </message>
    <message>
        <source>Nothing outside the table has the label %1.</source>
        <translation>Nada fora da tabela tem o rótulo %1.</translation>
    </message>
    <message>
        <source>Is it another kind of file? Otherwise choose another source.</source>
        <translation>É outro tipo de arquivo? Senão, escolha outra fonte.</translation>
    </message>
    <message>
        <source>The file has no cell in line %1, column %2.</source>
        <translation>O arquivo não tem célula na linha %1 do arquivo, coluna %2.</translation>
    </message>
    <message>
        <source>The file name %1 has not the parts that the recipe looks for.</source>
        <translation>O nome de arquivo %1 não tem as partes que a receita procura.</translation>
    </message>
    <message>
        <source>Rename the file, or choose the part again.</source>
        <translation>Renomeie o arquivo, ou escolha a parte de novo.</translation>
    </message>
    <message>
        <source>Nobody is named as the operator.</source>
        <translation>Ninguém está indicado como operador.</translation>
    </message>
    <message>
        <source>Say who works here, under Profiles.</source>
        <translation>Indique quem trabalha aqui, em “Perfis”.</translation>
    </message>
    <message>
        <source>This station has no name.</source>
        <translation>Este posto não tem nome.</translation>
    </message>
    <message>
        <source>Give it one, under Profiles.</source>
        <translation>Dê-lhe um, em “Perfis”.</translation>
    </message>
    <message>
        <source>The file is no workbook, and has no sheets.</source>
        <translation>O arquivo não é uma pasta de trabalho e não tem planilhas.</translation>
    </message>
    <message>
        <source>Choose another source.</source>
        <translation>Escolha outra fonte.</translation>
    </message>
    <message>
        <source>The file has no date: it was pasted.</source>
        <translation>O arquivo não tem data: foi colado.</translation>
    </message>
    <message>
        <source>Save it as a file and open that, or choose another source.</source>
        <translation>Salve como arquivo e abra esse arquivo, ou escolha outra fonte.</translation>
    </message>
    <message>
        <source>%1 says %2 here and %3 in line %4, and there can be only one.</source>
        <translation>%1 diz %2 aqui e %3 na linha %4 do arquivo, e só pode haver um.</translation>
    </message>
    <message>
        <source>Correct one of them, or choose in Map which row counts.</source>
        <translation>Corrija um deles, ou escolha em “Mapear” qual linha conta.</translation>
    </message>
    <message>
        <source>The row gives %1 no element: its cell is blank.</source>
        <translation>A linha não dá um elemento a %1: a célula está vazia.</translation>
    </message>
    <message>
        <source>Fill it; leaving it out would move all values behind it.</source>
        <translation>Preencha-a; sem ela, todos os valores seguintes se deslocariam.</translation>
    </message>
    <message>
        <source>The record has %1 rows, and not %2.</source>
        <translation>O registro tem %1 linhas, e não %2.</translation>
    </message>
    <message>
        <source>Is the file whole? Which rows count is chosen at the top of Map.</source>
        <translation>O arquivo está completo? As linhas que contam são escolhidas no alto de “Mapear”.</translation>
    </message>
    <message>
        <source>The cell of %1 is blank, which this recipe takes for an error.</source>
        <translation>A célula de %1 está vazia, o que esta receita considera um erro.</translation>
    </message>
    <message>
        <source>Fill it, or choose at the top of Map what empty cells mean.</source>
        <translation>Preencha-a, ou escolha no alto de “Mapear” o que células vazias significam.</translation>
    </message>
    <message>
        <source>%1 is in no pair of the list of values.</source>
        <translation>%1 não está em nenhum par da lista de valores.</translation>
    </message>
    <message>
        <source>Add it to the step in Map.</source>
        <translation>Acrescente-o ao passo em “Mapear”.</translation>
    </message>
    <message>
        <source>%1 has %2 pieces, too few for the step.</source>
        <translation>%1 tem %2 partes, poucas para o passo.</translation>
    </message>
    <message>
        <source>It is cut at %1. Correct the cell, or the step in Map.</source>
        <translation>A divisão é em %1. Corrija a célula, ou o passo em “Mapear”.</translation>
    </message>
    <message>
        <source>%1 cells are there, and the field takes one value.</source>
        <translation>Há %1 células, e o campo aceita um valor.</translation>
    </message>
    <message>
        <source>Add a step in Map that takes the first or the last, or joins them.</source>
        <translation>Acrescente em “Mapear” um passo que pegue a primeira ou a última, ou que as junte.</translation>
    </message>
    <message>
        <source>Whether %1 matches the pattern takes too long to find out.</source>
        <translation>Descobrir se %1 corresponde ao padrão demora demais.</translation>
    </message>
    <message>
        <source>Make the pattern of the step in Map simpler.</source>
        <translation>Simplifique o padrão do passo em “Mapear”.</translation>
    </message>
    <message>
        <source>%1 does not match the pattern of a step.</source>
        <translation>%1 não corresponde ao padrão de um passo.</translation>
    </message>
    <message>
        <source>The pattern is %1.</source>
        <translation>O padrão é %1.</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 não é um número.</translation>
    </message>
    <message>
        <source>Write digits with a decimal comma, without a unit.</source>
        <translation>Escreva algarismos com vírgula decimal, sem unidade.</translation>
    </message>
    <message>
        <source>Write digits with a decimal point, without a unit.</source>
        <translation>Escreva algarismos com ponto decimal, sem unidade.</translation>
    </message>
    <message>
        <source>%1 has more decimal places than %2 takes (%3).</source>
        <translation>%1 tem mais casas decimais do que %2 aceita (%3).</translation>
    </message>
    <message>
        <source>Round it yourself if that is right: nothing is rounded unasked.</source>
        <translation>Arredonde você mesmo se for correto: nada é arredondado sem pedir.</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 não é um número inteiro.</translation>
    </message>
    <message>
        <source>%1 is larger than the DB can store exactly.</source>
        <translation>%1 é maior do que o banco pode guardar com exatidão.</translation>
    </message>
    <message>
        <source>Check the number; is it perhaps an identifier?</source>
        <translation>Confira o número; seria um identificador?</translation>
    </message>
    <message>
        <source>%1 is not an action ID.</source>
        <translation>%1 não é um ID de ação.</translation>
    </message>
    <message>
        <source>It has 24 characters, digits and the letters a to f.</source>
        <translation>Tem 24 caracteres, algarismos e as letras de a a f.</translation>
    </message>
    <message>
        <source>%1 is not a real date that can be read for sure.</source>
        <translation>%1 não é uma data real que possa ser lida com certeza.</translation>
    </message>
    <message>
        <source>Write it as year-month-day, for example 2024-05-31.</source>
        <translation>Escreva como ano-mês-dia, por exemplo 2024-05-31.</translation>
    </message>
    <message>
        <source>It is read as %1; write it that way, or change the step in Map.</source>
        <translation>É lido como %1; escreva assim, ou altere o passo em “Mapear”.</translation>
    </message>
    <message>
        <source>%1 is not a time of day.</source>
        <translation>%1 não é uma hora.</translation>
    </message>
    <message>
        <source>Write it as 14:30.</source>
        <translation>Escreva como 14:30.</translation>
    </message>
    <message>
        <source>%1 has a time of day that %2 cannot hold.</source>
        <translation>%1 tem uma hora que %2 não pode conter.</translation>
    </message>
    <message>
        <source>Only the date is sent.</source>
        <translation>Só a data é enviada.</translation>
    </message>
    <message>
        <source>%1 does not exist in the time zone of this station: clocks were set forward.</source>
        <translation>%1 não existe no fuso horário deste posto: os relógios foram adiantados.</translation>
    </message>
    <message>
        <source>Correct the time, or write it with its offset from UTC.</source>
        <translation>Corrija a hora, ou escreva-a com a diferença em relação a UTC.</translation>
    </message>
    <message>
        <source>%1 happened twice in the time zone of this station: clocks were set back.</source>
        <translation>%1 aconteceu duas vezes no fuso horário deste posto: os relógios foram atrasados.</translation>
    </message>
    <message>
        <source>The nearest number is sent. If it is an identifier, it belongs into a text field.</source>
        <translation>O número mais próximo é enviado. Se for um identificador, pertence a um campo de texto.</translation>
    </message>
    <message>
        <source>%1 has more tags than %2 takes.</source>
        <translation>%1 tem mais tags do que %2 aceita.</translation>
    </message>
    <message>
        <source>%1 is a short UUID, and this field takes a whole one.</source>
        <translation>%1 é um UUID curto, e este campo aceita um inteiro.</translation>
    </message>
    <message>
        <source>Write the whole UUID.</source>
        <translation>Escreva o UUID inteiro.</translation>
    </message>
    <message>
        <source>The step %1 does not fit here.</source>
        <translation>O passo %1 não serve aqui.</translation>
    </message>
    <message>
        <source>Change the steps of the field in Map.</source>
        <translation>Altere os passos do campo em “Mapear”.</translation>
    </message>
    <message>
        <source>Write yes or no, true or false, 1 or 0.</source>
        <translation>Escreva yes ou no, true ou false, 1 ou 0.</translation>
    </message>
    <message>
        <source>%1 is not an option of %2.</source>
        <translation>%1 não é uma opção de %2.</translation>
    </message>
    <message>
        <source>It is sent once; take the other away if you like.</source>
        <translation>É enviada uma vez; retire a outra, se quiser.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>%1 stands where a number of the list is expected.</source>
        <translation>%1 está onde se espera um número da lista.</translation>
    </message>
    <message>
        <source>%1 stands where number %2 of the list is expected.</source>
        <translation>%1 está onde se espera o número %2 da lista.</translation>
    </message>
    <message>
        <source>Correct or complete the list.</source>
        <translation>Corrija ou complete a lista.</translation>
    </message>
    <message>
        <source>%1 is not a component: neither a UUID nor a short UUID nor a label&apos;s address.</source>
        <translation>%1 não é um componente: nem um UUID, nem um UUID curto, nem o endereço de uma etiqueta.</translation>
    </message>
    <message>
        <source>A spreadsheet has made a number of it: read the label again.</source>
        <translation>Uma planilha fez dele um número: leia a etiqueta de novo.</translation>
    </message>
    <message>
        <source>Read the label again.</source>
        <translation>Leia a etiqueta de novo.</translation>
    </message>
    <message>
        <source>%1 looks as if a spreadsheet had damaged it.</source>
        <translation>%1 parece danificado por uma planilha.</translation>
    </message>
    <message>
        <source>Compare it with the original file of the machine.</source>
        <translation>Compare com o arquivo original da máquina.</translation>
    </message>
    <message>
        <source>%1 holds bytes that are not of the file&apos;s encoding.</source>
        <translation>%1 contém bytes que não são da codificação do arquivo.</translation>
    </message>
    <message>
        <source>Choose another encoding on the import page, or type what it should be.</source>
        <translation>Escolha outra codificação na página “Importar”, ou digite o que deveria ser.</translation>
    </message>
    <message>
        <source>%1 is required, and there is no value.</source>
        <translation>%1 é obrigatório, e não há valor.</translation>
    </message>
    <message>
        <source>Type a value into the cell, or choose a source for it in Map.</source>
        <translation>Digite um valor na célula, ou escolha uma fonte para ele em “Mapear”.</translation>
    </message>
    <message>
        <source>%1 is too short: %2 needs at least %3 characters.</source>
        <translation>%1 é curto demais: %2 precisa de pelo menos %3 caracteres.</translation>
    </message>
    <message>
        <source>%1 is too long: %2 takes at most %3 characters.</source>
        <translation>%1 é longo demais: %2 aceita no máximo %3 caracteres.</translation>
    </message>
    <message>
        <source>%1 has too few words: %2 needs at least %3.</source>
        <translation>%1 tem poucas palavras: %2 precisa de pelo menos %3.</translation>
    </message>
    <message>
        <source>%1 has too many words: %2 takes at most %3.</source>
        <translation>%1 tem palavras demais: %2 aceita no máximo %3.</translation>
    </message>
    <message>
        <source>%1 is below %3, the least that %2 takes.</source>
        <translation>%1 está abaixo de %3, o mínimo que %2 aceita.</translation>
    </message>
    <message>
        <source>%1 is above %3, the most that %2 takes.</source>
        <translation>%1 está acima de %3, o máximo que %2 aceita.</translation>
    </message>
    <message>
        <source>%1 takes another number of values than the cell gives.</source>
        <translation>%1 aceita um número de valores diferente do que a célula tem.</translation>
    </message>
    <message>
        <source>%1 is not an e-mail address.</source>
        <translation>%1 não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>%1 is not a web address.</source>
        <translation>%1 não é um endereço da web.</translation>
    </message>
    <message>
        <source>%1 is not a date that %2 takes.</source>
        <translation>%1 não é uma data que %2 aceita.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of %1 are outside the tolerance %2 ± %3; the first is number %4: %5.</source>
        <translation>
            <numerusform>%Ln número de %1 está fora da tolerância %2 ± %3; o primeiro é o número %4: %5.</numerusform>
            <numerusform>%Ln números de %1 estão fora da tolerância %2 ± %3; o primeiro é o número %4: %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be sent as it is; check the measurement first.</source>
        <translation>Pode ser enviado assim; confira a medição antes.</translation>
    </message>
    <message>
        <source>%1 is outside the tolerance of %2.</source>
        <translation>%1 está fora da tolerância de %2.</translation>
    </message>
    <message>
        <source>%1 is outside the tolerance of %2: %3 ± %4.</source>
        <translation>%1 está fora da tolerância de %2: %3 ± %4.</translation>
    </message>
    <message>
        <source>%1 is below the usual minimum of %2 (%3).</source>
        <translation>%1 está abaixo do mínimo habitual de %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is above the usual maximum of %2 (%3).</source>
        <translation>%1 está acima do máximo habitual de %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is not shown by the form for this record, so its value is not sent.</source>
        <translation>%1 não é mostrado pelo formulário neste registro, por isso o valor não é enviado.</translation>
    </message>
    <message>
        <source>Check the field that decides whether it is shown.</source>
        <translation>Confira o campo que decide se ele é mostrado.</translation>
    </message>
    <message>
        <source>%1 cannot be entered in the form, so its value is not sent.</source>
        <translation>%1 não pode ser preenchido no formulário, por isso o valor não é enviado.</translation>
    </message>
    <message>
        <source>Take its source away in Map.</source>
        <translation>Retire a fonte dele em “Mapear”.</translation>
    </message>
    <message>
        <source>The type form has no field %1; the DB keeps the value all the same.</source>
        <translation>O formulário de tipo não tem um campo %1; mesmo assim o banco guarda o valor.</translation>
    </message>
    <message>
        <source>Take its source away in Map where that is not meant.</source>
        <translation>Retire a fonte dele em “Mapear” se não for intencional.</translation>
    </message>
    <message>
        <source>Too few options of %1: at least %2 are needed.</source>
        <translation>Poucas opções de %1: são necessárias pelo menos %2.</translation>
    </message>
    <message>
        <source>Too many options of %1: at most %2 are taken.</source>
        <translation>Opções demais de %1: são aceitas no máximo %2.</translation>
    </message>
    <message>
        <source>%1 does not satisfy the rule “%2”.</source>
        <translation>%1 não satisfaz a regra “%2”.</translation>
    </message>
    <message>
        <source>%1 does not satisfy the rule “%3” of %2.</source>
        <translation>%1 não satisfaz a regra “%3” de %2.</translation>
    </message>
    <message>
        <source>Check it against the type form in the DB.</source>
        <translation>Compare com o formulário de tipo no banco.</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 não é um número</translation>
    </message>
    <message>
        <source>%1 has too many decimals</source>
        <translation>%1 tem decimais demais</translation>
    </message>
    <message>
        <source>%1 is too large to be exact</source>
        <translation>%1 é grande demais para ser exato</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 não pode ser lido</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no</source>
        <translation>%1 não é sim nem não</translation>
    </message>
    <message>
        <source>%1 is not an option</source>
        <translation>%1 não é uma opção</translation>
    </message>
    <message>
        <source>%1 has an option twice</source>
        <translation>%1 tem uma opção duas vezes</translation>
    </message>
    <message>
        <source>%1 has a piece that is no number</source>
        <translation>%1 tem uma parte que não é número</translation>
    </message>
    <message>
        <source>%1 is not a UUID</source>
        <translation>%1 não é um UUID</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 está danificado</translation>
    </message>
    <message>
        <source>%1 is not decoded</source>
        <translation>%1 não está decodificado</translation>
    </message>
    <message>
        <source>%1 has the wrong form</source>
        <translation>%1 tem a forma errada</translation>
    </message>
    <message>
        <source>%1 is no time of day</source>
        <translation>%1 não é uma hora</translation>
    </message>
    <message>
        <source>%1 loses its time of day</source>
        <translation>%1 perde a hora</translation>
    </message>
    <message>
        <source>%1 does not exist here</source>
        <translation>%1 não existe aqui</translation>
    </message>
    <message>
        <source>%1 happened twice</source>
        <translation>%1 aconteceu duas vezes</translation>
    </message>
    <message>
        <source>%1 is no whole number</source>
        <translation>%1 não é um número inteiro</translation>
    </message>
    <message>
        <source>%1 has too many digits</source>
        <translation>%1 tem algarismos demais</translation>
    </message>
    <message>
        <source>%1 has too many tags</source>
        <translation>%1 tem tags demais</translation>
    </message>
    <message>
        <source>%1 is not a whole UUID</source>
        <translation>%1 não é um UUID inteiro</translation>
    </message>
    <message>
        <source>%1 has a step that does not fit</source>
        <translation>%1 tem um passo que não serve</translation>
    </message>
    <message>
        <source>%1 has an empty piece</source>
        <translation>%1 tem uma parte vazia</translation>
    </message>
    <message>
        <source>%1 can be read in two ways</source>
        <translation>%1 pode ser lido de duas formas</translation>
    </message>
    <message>
        <source>%1 is too early</source>
        <translation>%1 é cedo demais</translation>
    </message>
    <message>
        <source>%1 is too late</source>
        <translation>%1 é tarde demais</translation>
    </message>
    <message>
        <source>%1 says more than fits</source>
        <translation>%1 diz mais do que cabe</translation>
    </message>
    <message>
        <source>%1 has an option that cannot be stored</source>
        <translation>%1 tem uma opção que não se guarda</translation>
    </message>
    <message>
        <source>%1 has a tag with the mark in it</source>
        <translation>%1 tem uma tag com o separador</translation>
    </message>
    <message>
        <source>%1 is not names and values</source>
        <translation>%1 não são nomes e valores</translation>
    </message>
    <message>
        <source>%1 has a name twice</source>
        <translation>%1 tem um nome duas vezes</translation>
    </message>
    <message>
        <source>%1 has an unknown question</source>
        <translation>%1 tem uma pergunta desconhecida</translation>
    </message>
    <message>
        <source>%1 has an unknown answer</source>
        <translation>%1 tem uma resposta desconhecida</translation>
    </message>
    <message>
        <source>%1 is not JSON</source>
        <translation>%1 não é JSON</translation>
    </message>
    <message>
        <source>%1 is not in the list of values</source>
        <translation>%1 não está na lista de valores</translation>
    </message>
    <message>
        <source>%1 has too few pieces</source>
        <translation>%1 tem poucas partes</translation>
    </message>
    <message>
        <source>%1 has several cells for one value</source>
        <translation>%1 tem várias células para um valor</translation>
    </message>
    <message>
        <source>%1 has a pattern that takes too long</source>
        <translation>%1 tem um padrão lento demais</translation>
    </message>
    <message>
        <source>%1 differs within a record</source>
        <translation>%1 varia dentro de um registro</translation>
    </message>
    <message>
        <source>%1 is blank in a row</source>
        <translation>%1 está vazio em uma linha</translation>
    </message>
    <message>
        <source>Wrong number of rows</source>
        <translation>Número de linhas errado</translation>
    </message>
    <message>
        <source>%1 is blank</source>
        <translation>%1 está vazio</translation>
    </message>
    <message>
        <source>%1 has a label that is not there</source>
        <translation>%1 tem um rótulo que não existe</translation>
    </message>
    <message>
        <source>%1 has a cell that is not there</source>
        <translation>%1 tem uma célula que não existe</translation>
    </message>
    <message>
        <source>%1 is not in the file name</source>
        <translation>%1 não está no nome do arquivo</translation>
    </message>
    <message>
        <source>%1 is not said yet</source>
        <translation>%1 ainda não foi informado</translation>
    </message>
    <message>
        <source>%1 has a wrong answer</source>
        <translation>%1 tem uma resposta errada</translation>
    </message>
    <message>
        <source>No operator</source>
        <translation>Sem operador</translation>
    </message>
    <message>
        <source>No station</source>
        <translation>Sem posto</translation>
    </message>
    <message>
        <source>No sheet</source>
        <translation>Sem planilha</translation>
    </message>
    <message>
        <source>No date of the file</source>
        <translation>Sem data do arquivo</translation>
    </message>
    <message>
        <source>%1 is no e-mail address</source>
        <translation>%1 não é endereço de e-mail</translation>
    </message>
    <message>
        <source>%1 is no web address</source>
        <translation>%1 não é endereço da web</translation>
    </message>
    <message>
        <source>%1 has too few options</source>
        <translation>%1 tem poucas opções</translation>
    </message>
    <message>
        <source>%1 has too many options</source>
        <translation>%1 tem opções demais</translation>
    </message>
    <message>
        <source>%1 cannot be entered, not sent</source>
        <translation>%1 não se preenche, não enviado</translation>
    </message>
    <message>
        <source>%1 is not in the form</source>
        <translation>%1 não está no formulário</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 falta</translation>
    </message>
    <message>
        <source>%1 is too short</source>
        <translation>%1 é curto demais</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 é longo demais</translation>
    </message>
    <message>
        <source>%1 has too few words</source>
        <translation>%1 tem poucas palavras</translation>
    </message>
    <message>
        <source>%1 has too many words</source>
        <translation>%1 tem palavras demais</translation>
    </message>
    <message>
        <source>%1 is too small</source>
        <translation>%1 é pequeno demais</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 é grande demais</translation>
    </message>
    <message>
        <source>%1 has the wrong number of values</source>
        <translation>%1 tem o número errado de valores</translation>
    </message>
    <message>
        <source>%1 is outside its tolerance</source>
        <translation>%1 está fora da tolerância</translation>
    </message>
    <message>
        <source>%1 is below its minimum</source>
        <translation>%1 está abaixo do mínimo</translation>
    </message>
    <message>
        <source>%1 is above its maximum</source>
        <translation>%1 está acima do máximo</translation>
    </message>
    <message>
        <source>%1 is not shown, not sent</source>
        <translation>%1 não é mostrado, não enviado</translation>
    </message>
    <message>
        <source>%1 has a rule not checked here</source>
        <translation>%1 tem uma regra não conferida aqui</translation>
    </message>
    <message>
        <source>%1 fails a check of the form</source>
        <translation>%1 falha numa validação do formulário</translation>
    </message>
    <message>
        <source>%1 is no date</source>
        <translation>%1 não é uma data</translation>
    </message>
    <message>
        <source>%1 is no day of the calendar</source>
        <translation>%1 não é um dia do calendário</translation>
    </message>
    <message>
        <source>%1 has wrong rows</source>
        <translation>%1 tem linhas erradas</translation>
    </message>
    <message>
        <source>%1 is between its steps</source>
        <translation>%1 está entre os passos</translation>
    </message>
    <message>
        <source>%1 is out of its dates</source>
        <translation>%1 está fora das datas</translation>
    </message>
    <message>
        <source>%1 has an unusual length</source>
        <translation>%1 tem um comprimento incomum</translation>
    </message>
    <message>
        <source>Record is too large</source>
        <translation>Registro grande demais</translation>
    </message>
    <message>
        <source>Row is too short</source>
        <translation>Linha curta demais</translation>
    </message>
    <message>
        <source>Row is too long</source>
        <translation>Linha longa demais</translation>
    </message>
    <message>
        <source>No component</source>
        <translation>Sem componente</translation>
    </message>
    <message>
        <source>Component is not in the DB</source>
        <translation>Componente não está no banco</translation>
    </message>
    <message>
        <source>Component is not confirmed yet</source>
        <translation>Componente ainda não confirmado</translation>
    </message>
    <message>
        <source>Component of another type</source>
        <translation>Componente de outro tipo</translation>
    </message>
    <message>
        <source>Same record twice</source>
        <translation>Mesmo registro duas vezes</translation>
    </message>
    <message>
        <source>Same component twice</source>
        <translation>Mesmo componente duas vezes</translation>
    </message>
    <message>
        <source>%1 is not an action ID</source>
        <translation>%1 não é um ID de ação</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Sem ação</translation>
    </message>
    <message>
        <source>Component of another type form</source>
        <translation>Componente de outro formulário de tipo</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nada a alterar</translation>
    </message>
    <message>
        <source>ID of another record</source>
        <translation>ID de outro registro</translation>
    </message>
    <message>
        <source>Type closed to programs</source>
        <translation>Tipo fechado a programas</translation>
    </message>
    <message>
        <source>No location to move to</source>
        <translation>Sem local de destino</translation>
    </message>
    <message>
        <source>No date of the move</source>
        <translation>Sem data da mudança</translation>
    </message>
    <message>
        <source>Complete without measurements</source>
        <translation>Completa sem medições</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and a rule</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It can be sent as it is; check it first.</source>
        <translation>Pode ser enviado assim; confira antes.</translation>
    </message>
    <message>
        <source>%1 does not pass the form&apos;s own check of %2.</source>
        <translation>%1 não passa na validação que o formulário faz de %2.</translation>
    </message>
    <message>
        <source>One or more rows of %1 are wrong.</source>
        <translation>Uma ou mais linhas de %1 estão erradas.</translation>
    </message>
    <message>
        <source>Correct the values that are told for its rows.</source>
        <translation>Corrija os valores indicados para as linhas dele.</translation>
    </message>
    <message>
        <source>%1 is not a day of the calendar.</source>
        <translation>%1 não é um dia do calendário.</translation>
    </message>
    <message>
        <source>Correct its day, month or year.</source>
        <translation>Corrija o dia, o mês ou o ano.</translation>
    </message>
    <message>
        <source>%1 is not a time of day that %2 takes.</source>
        <translation>%1 não é uma hora que %2 aceita.</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <translation>Corrija a data.</translation>
    </message>
    <message>
        <source>%1 is after %3, the last year that %2 takes.</source>
        <translation>%1 é depois de %3, o último ano que %2 aceita.</translation>
    </message>
    <message>
        <source>Correct the year.</source>
        <translation>Corrija o ano.</translation>
    </message>
    <message>
        <source>%1 is before %3, the first year that %2 takes.</source>
        <translation>%1 é antes de %3, o primeiro ano que %2 aceita.</translation>
    </message>
    <message>
        <source>The form of the DB would refuse any choice in %1: that is a mistake of the form.</source>
        <translation>O formulário do banco recusaria qualquer escolha em %1: é um erro do formulário.</translation>
    </message>
    <message>
        <source>The choice is sent as it is; tell whoever keeps the type form.</source>
        <translation>A escolha é enviada assim; avise quem cuida do formulário de tipo.</translation>
    </message>
    <message>
        <source>%1 is not a whole number, as %2 asks for.</source>
        <translation>%1 não é um número inteiro, como %2 pede.</translation>
    </message>
    <message>
        <source>%1 does not fit into the steps of %2, which are %3 wide.</source>
        <translation>%1 não cabe nos passos de %2, que são de %3.</translation>
    </message>
    <message>
        <source>%1 has more decimal places than %2 asks for (%3).</source>
        <translation>%1 tem mais casas decimais do que %2 pede (%3).</translation>
    </message>
    <message>
        <source>%1 has more tags than %2 asks for (%3).</source>
        <translation>%1 tem mais tags do que %2 pede (%3).</translation>
    </message>
    <message>
        <source>%1 is after %3, the last day that the form offers for %2.</source>
        <translation>%1 é depois de %3, o último dia que o formulário oferece para %2.</translation>
    </message>
    <message>
        <source>%1 is before %3, the first day that the form offers for %2.</source>
        <translation>%1 é antes de %3, o primeiro dia que o formulário oferece para %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n number(s); the wires of a layer are %2.</source>
        <translation>
            <numerusform>%1 tem %Ln número; os fios de uma camada são %2.</numerusform>
            <numerusform>%1 tem %Ln números; os fios de uma camada são %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be sent as it is; is the list complete?</source>
        <translation>Pode ser enviado assim; a lista está completa?</translation>
    </message>
    <message>
        <source>Nothing here can run the scripts of the form.</source>
        <translation>Nada aqui pode executar os scripts do formulário.</translation>
    </message>
    <message>
        <source>The form&apos;s script took too long and was stopped.</source>
        <translation>O script do formulário demorou demais e foi parado.</translation>
    </message>
    <message>
        <source>The form&apos;s script took too much memory and was stopped.</source>
        <translation>O script do formulário usou memória demais e foi parado.</translation>
    </message>
    <message>
        <source>The form&apos;s script asks for %1, which only the web page has.</source>
        <translation>O script do formulário pede %1, que só a página da web tem.</translation>
    </message>
    <message>
        <source>The form&apos;s script uses what is not understood here.</source>
        <translation>O script do formulário usa algo que não é compreendido aqui.</translation>
    </message>
    <message>
        <source>The form uses an operator that is not known here.</source>
        <translation>O formulário usa um operador que não é conhecido aqui.</translation>
    </message>
    <message>
        <source>The pattern %1 is not understood here.</source>
        <translation>O padrão %1 não é compreendido aqui.</translation>
    </message>
    <message>
        <source>It takes too many steps to compare with the form&apos;s pattern.</source>
        <translation>São precisos passos demais para comparar com o padrão do formulário.</translation>
    </message>
    <message>
        <source>The time format %1 is not understood here.</source>
        <translation>O formato de hora %1 não é compreendido aqui.</translation>
    </message>
    <message>
        <source>The form&apos;s limit %1 is not a plain date.</source>
        <translation>O limite %1 do formulário não é uma data simples.</translation>
    </message>
    <message>
        <source>The form&apos;s own check of %1 cannot be made here.</source>
        <translation>A validação que o formulário faz de %1 não é possível aqui.</translation>
    </message>
    <message>
        <source>Whether %1 has the form that it should have cannot be checked here.</source>
        <translation>Não é possível conferir aqui se %1 tem a forma que deveria.</translation>
    </message>
    <message>
        <source>Whether the form would show %1 cannot be decided here.</source>
        <translation>Não é possível decidir aqui se o formulário mostraria %1.</translation>
    </message>
    <message>
        <source>What the form would calculate for %1 is not known here.</source>
        <translation>Não se sabe aqui o que o formulário calcularia para %1.</translation>
    </message>
    <message>
        <source>What the form would put into %1 by itself is not known here.</source>
        <translation>Não se sabe aqui o que o formulário poria por si em %1.</translation>
    </message>
    <message>
        <source>What the form would change about %1 is not known here.</source>
        <translation>Não se sabe aqui o que o formulário mudaria em %1.</translation>
    </message>
    <message>
        <source>The form has a rule for %1 that cannot be checked here.</source>
        <translation>O formulário tem uma regra para %1 que não pode ser conferida aqui.</translation>
    </message>
    <message>
        <source>The value is sent as it is; look at it yourself.</source>
        <translation>O valor é enviado assim; olhe-o você mesmo.</translation>
    </message>
    <message>
        <source>The record has %1; the DB takes at most %2.</source>
        <translation>O registro tem %1; o banco aceita no máximo %2.</translation>
    </message>
    <message>
        <source>Split it up, or leave long texts and lists out.</source>
        <translation>Divida-o, ou omita textos e listas longos.</translation>
    </message>
    <message>
        <source>The DB lets no program write records of this type.</source>
        <translation>O banco não deixa nenhum programa escrever registros deste tipo.</translation>
    </message>
    <message>
        <source>Enter it on the DB&apos;s web page.</source>
        <translation>Preencha na página da web do banco.</translation>
    </message>
    <message>
        <source>No component is named in this row.</source>
        <translation>Nenhum componente é indicado nesta linha.</translation>
    </message>
    <message>
        <source>Type its UUID, or scan its label into the cell.</source>
        <translation>Digite o UUID dele, ou escaneie a etiqueta na célula.</translation>
    </message>
    <message>
        <source>The instance has no component %1.</source>
        <translation>A instância não tem um componente %1.</translation>
    </message>
    <message>
        <source>Is it the right instance? Otherwise read the label again.</source>
        <translation>É a instância certa? Senão, leia a etiqueta de novo.</translation>
    </message>
    <message>
        <source>No action is named in this row.</source>
        <translation>Nenhuma ação é indicada nesta linha.</translation>
    </message>
    <message>
        <source>Type the 24 characters of its action ID.</source>
        <translation>Digite os 24 caracteres do ID da ação.</translation>
    </message>
    <message>
        <source>The component is a %1, and not a %2.</source>
        <translation>O componente é do tipo %1, e não %2.</translation>
    </message>
    <message>
        <source>Choose the type form of the component, or another component.</source>
        <translation>Escolha o formulário de tipo do componente, ou outro componente.</translation>
    </message>
    <message>
        <source>The instance has not confirmed this component yet.</source>
        <translation>A instância ainda não confirmou este componente.</translation>
    </message>
    <message>
        <source>Wait a moment; records of components that are not confirmed are not sent.</source>
        <translation>Espere um momento; registros de componentes não confirmados não são enviados.</translation>
    </message>
    <message>
        <source>This type form is not meant for a component of this type.</source>
        <translation>Este formulário de tipo não é destinado a um componente deste tipo.</translation>
    </message>
    <message>
        <source>The component is a %1; this type form is meant for %2.</source>
        <translation>O componente é do tipo %1; este formulário de tipo é destinado a %2.</translation>
    </message>
    <message>
        <source>Is it the right component?</source>
        <translation>É o componente certo?</translation>
    </message>
    <message>
        <source>The very same record stands further up in the file.</source>
        <translation>Exatamente o mesmo registro está mais acima no arquivo.</translation>
    </message>
    <message>
        <source>If that is not meant, take one of the two out of the file.</source>
        <translation>Se não for intencional, retire um dos dois do arquivo.</translation>
    </message>
    <message>
        <source>The component stands further up in the file too.</source>
        <translation>O componente também está mais acima no arquivo.</translation>
    </message>
    <message>
        <source>That is fine if it was measured twice.</source>
        <translation>Tudo bem, se foi medido duas vezes.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header.</source>
        <translation>A linha tem menos células do que o cabeçalho.</translation>
    </message>
    <message>
        <source>The cells at its end are missing; is a separator lost?</source>
        <translation>Faltam as células do fim; perdeu-se um separador?</translation>
    </message>
    <message>
        <source>The row has more cells than the header.</source>
        <translation>A linha tem mais células do que o cabeçalho.</translation>
    </message>
    <message>
        <source>Is a separator part of a value that should stand in quotation marks?</source>
        <translation>Um separador faz parte de um valor que deveria estar entre aspas?</translation>
    </message>
    <message>
        <source>The record is larger than the DB takes.</source>
        <translation>O registro é maior do que o banco aceita.</translation>
    </message>
    <message>
        <source>Split it up.</source>
        <translation>Divida-o.</translation>
    </message>
    <message>
        <source>The instance has no record %1 to edit.</source>
        <translation>A instância não tem um registro %1 para editar.</translation>
    </message>
    <message>
        <source>Is it the right instance? Otherwise look the ID up again.</source>
        <translation>É a instância certa? Senão, procure o ID de novo.</translation>
    </message>
    <message>
        <source>The instance has a record %1 already, and another one.</source>
        <translation>A instância já tem um registro %1, e é outro.</translation>
    </message>
    <message>
        <source>Look at it in the DB. Nothing was put upon it.</source>
        <translation>Olhe-o no banco. Nada foi escrito por cima.</translation>
    </message>
    <message>
        <source>The record is of the type %1, and not of %2.</source>
        <translation>O registro é do tipo %1, e não %2.</translation>
    </message>
    <message>
        <source>Choose the type form of the record, or another record.</source>
        <translation>Escolha o formulário de tipo do registro, ou outro registro.</translation>
    </message>
    <message>
        <source>Somebody has changed the record since you looked at it: version %1 was shown, now it is %2.</source>
        <translation>Alguém alterou o registro desde que foi visto aqui: era a versão %1, agora é a %2.</translation>
    </message>
    <message>
        <source>Open the file again, look at what the DB holds now, and send it then.</source>
        <translation>Abra o arquivo de novo, olhe o que o banco contém agora, e então envie.</translation>
    </message>
    <message>
        <source>The row holds no value to change.</source>
        <translation>A linha não contém valores a alterar.</translation>
    </message>
    <message>
        <source>Fill a cell, or take the row out of the file.</source>
        <translation>Preencha uma célula, ou retire a linha do arquivo.</translation>
    </message>
    <message>
        <source>The DB moves parts with this record, and it does not say where to.</source>
        <translation>Com este registro o banco move peças, e ele não diz para onde.</translation>
    </message>
    <message>
        <source>Map a column or a constant to the location.</source>
        <translation>Mapeie uma coluna ou uma constante para o local.</translation>
    </message>
    <message>
        <source>The DB moves parts with this record, and it does not say when.</source>
        <translation>Com este registro o banco move peças, e ele não diz quando.</translation>
    </message>
    <message>
        <source>Map a column or a constant to the date, as year-month-day.</source>
        <translation>Mapeie uma coluna ou uma constante para a data, como ano-mês-dia.</translation>
    </message>
    <message>
        <source>The action is marked as complete and has no measurements.</source>
        <translation>A ação está marcada como completa e não tem medições.</translation>
    </message>
    <message>
        <source>Map %1, or take the mark off.</source>
        <translation>Mapeie %1, ou retire a marca.</translation>
    </message>
    <message>
        <source>%1 is required and has no source.</source>
        <translation>%1 é obrigatório e não tem fonte.</translation>
    </message>
    <message>
        <source>Choose a column or a constant for it.</source>
        <translation>Escolha uma coluna ou uma constante para ele.</translation>
    </message>
    <message>
        <source>No column says which component or action a row belongs to.</source>
        <translation>Nenhuma coluna diz a que componente ou ação uma linha pertence.</translation>
    </message>
    <message>
        <source>Choose it in the first line.</source>
        <translation>Escolha-a na primeira linha.</translation>
    </message>
    <message>
        <source>A new component gets its UUID from the DB; the column is not used.</source>
        <translation>Um novo componente recebe o UUID do banco; a coluna não é usada.</translation>
    </message>
    <message>
        <source>Take its source away.</source>
        <translation>Retire a fonte dele.</translation>
    </message>
    <message>
        <source>No field has a source, so nothing would change.</source>
        <translation>Nenhum campo tem fonte, portanto nada mudaria.</translation>
    </message>
    <message>
        <source>Choose a column for what has to change.</source>
        <translation>Escolha uma coluna para o que deve mudar.</translation>
    </message>
    <message>
        <source>With this type the DB moves parts: it must be told where to and when.</source>
        <translation>Com este tipo o banco move peças: ele precisa saber para onde e quando.</translation>
    </message>
    <message>
        <source>Give the recipe a source for %1.</source>
        <translation>Dê à receita uma fonte para %1.</translation>
    </message>
    <message>
        <source>The file has no column %1, which %2 comes from.</source>
        <translation>O arquivo não tem uma coluna %1, da qual vem %2.</translation>
    </message>
    <message>
        <source>Choose another column, or another file.</source>
        <translation>Escolha outra coluna, ou outro arquivo.</translation>
    </message>
    <message>
        <source>The first of them is used.</source>
        <translation>A primeira delas é usada.</translation>
    </message>
    <message>
        <source>The type form has no field %1; the DB keeps its values all the same.</source>
        <translation>O formulário de tipo não tem um campo %1; mesmo assim o banco guarda os valores.</translation>
    </message>
    <message>
        <source>Take its source away where that is not meant.</source>
        <translation>Retire a fonte dele se não for intencional.</translation>
    </message>
    <message>
        <source>%1 cannot be filled from a table yet.</source>
        <translation>%1 ainda não pode ser preenchido de uma tabela.</translation>
    </message>
    <message>
        <source>The type form has changed since the recipe was made.</source>
        <translation>O formulário de tipo mudou desde que a receita foi feita.</translation>
    </message>
    <message>
        <source>Check the mapping, then save the recipe.</source>
        <translation>Confira o mapeamento, depois salve a receita.</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>Correct it in Review, then upload again.</source>
        <translation>Corrija em “Revisar”, depois envie de novo.</translation>
    </message>
    <message>
        <source>Look at it in the DB and tell the DB team. It is not sent again by itself.</source>
        <translation>Olhe no banco e avise a equipe do banco. Não é enviado de novo por si.</translation>
    </message>
    <message>
        <source>The DB said yes, but does not have it.</source>
        <translation>O banco disse sim, mas não o tem.</translation>
    </message>
    <message>
        <source>%1 is %2 there and %3 here</source>
        <translation>%1 é %2 lá e %3 aqui</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>mais %1</translation>
    </message>
    <message>
        <source>The DB holds something else.</source>
        <translation>O banco contém outra coisa.</translation>
    </message>
    <message>
        <source>The DB holds something else: %1.</source>
        <translation>O banco contém outra coisa: %1.</translation>
    </message>
    <message>
        <source>Not sent: the record holds these values already.</source>
        <translation>Não enviado: o registro já contém estes valores.</translation>
    </message>
    <message>
        <source>Not sent: the rehearsal has not proved it.</source>
        <translation>Não enviado: o ensaio não o provou.</translation>
    </message>
    <message>
        <source>Not sent: the DB has it already.</source>
        <translation>Não enviado: o banco já o tem.</translation>
    </message>
    <message>
        <source>Not sent: the DB has it already, as %1.</source>
        <translation>Não enviado: o banco já o tem, como %1.</translation>
    </message>
    <message>
        <source>The DB refused it.</source>
        <translation>O banco o recusou.</translation>
    </message>
    <message>
        <source>The DB refused it: %1</source>
        <translation>O banco o recusou: %1</translation>
    </message>
    <message>
        <source>Correct the record or ask the DB team; then upload it again.</source>
        <translation>Corrija o registro ou pergunte à equipe do banco; depois envie de novo.</translation>
    </message>
    <message>
        <source>Start the upload again: the DB is asked whether it has it, before anything else.</source>
        <translation>Inicie o envio de novo: antes de tudo se pergunta ao banco se o tem.</translation>
    </message>
    <message>
        <source>It is not in the DB. Upload the file again: only what is missing is sent.</source>
        <translation>Não está no banco. Envie o arquivo de novo: só o que falta é enviado.</translation>
    </message>
    <message>
        <source>The DB has said yes; by choice it was not read back.</source>
        <translation>O banco disse sim; por escolha não foi relido.</translation>
    </message>
    <message>
        <source>The DB refused them, each in its own words.</source>
        <translation>O banco os recusou, cada um com as próprias palavras.</translation>
    </message>
    <message>
        <source>lines %1 …</source>
        <translation>linhas do arquivo %1 …</translation>
    </message>
    <message numerus="yes">
        <source>line(s) %1</source>
        <translation>
            <numerusform>linha %1 do arquivo</numerusform>
            <numerusform>linhas %1 do arquivo</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>Cell %1, beyond the last column</source>
        <translation>Célula %1, além da última coluna</translation>
    </message>
    <message>
        <source>%1 in line %2</source>
        <comment>a column</comment>
        <translation>%1 na linha %2 do arquivo</translation>
    </message>
    <message>
        <source>%1: %2 became %3</source>
        <comment>a column, its text in the file, and what was typed</comment>
        <translation>%1: %2 tornou-se %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) corrected by hand</source>
        <translation>
            <numerusform>%Ln célula corrigida à mão</numerusform>
            <numerusform>%Ln células corrigidas à mão</numerusform>
        </translation>
    </message>
    <message>
        <source>written to the log</source>
        <translation>escrito no histórico</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>the DB said yes</source>
        <translation>o banco disse sim</translation>
    </message>
    <message>
        <source>read back: equal</source>
        <translation>relido: igual</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>relido</translation>
    </message>
    <message>
        <source>read back: different</source>
        <translation>relido: diferente</translation>
    </message>
    <message>
        <source>read back: not there</source>
        <translation>relido: ausente</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>answer lost</source>
        <translation>resposta perdida</translation>
    </message>
    <message>
        <source>found unfinished when the program started</source>
        <translation>achado não terminado ao iniciar o programa</translation>
    </message>
    <message>
        <source>asked after: not in the DB</source>
        <translation>perguntado: não está no banco</translation>
    </message>
    <message>
        <source>asked after</source>
        <translation>perguntado</translation>
    </message>
    <message>
        <source>not taken, to be sent again</source>
        <translation>não aceito, a enviar de novo</translation>
    </message>
    <message>
        <source>not sent: the run was stopped</source>
        <translation>não enviado: a execução foi parada</translation>
    </message>
    <message>
        <source>asked: holds these values already</source>
        <translation>perguntado: já contém estes valores</translation>
    </message>
    <message>
        <source>not sent: refused here</source>
        <translation>não enviado: recusado aqui</translation>
    </message>
    <message>
        <source>a step of a workflow: it stays one, but the workflow&apos;s own state does not advance</source>
        <translation>um passo de um workflow: continua sendo, mas o estado do próprio workflow não avança</translation>
    </message>
    <message>
        <source>to be sent again, by choice</source>
        <translation>a enviar de novo, por escolha</translation>
    </message>
    <message>
        <source>to be read back again, by choice</source>
        <translation>a reler de novo, por escolha</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonado</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorado</translation>
    </message>
    <message>
        <source>started</source>
        <translation>iniciado</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausado</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>retomado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>contents dropped from the log</source>
        <translation>conteúdo retirado do histórico</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>Everywhere</source>
        <translation>Em toda parte</translation>
    </message>
    <message>
        <source>Go to Import, Map, Review, Upload, Log</source>
        <translation>Ir a Importar, Mapear, Revisar, Enviar, Histórico</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>O mesmo</translation>
    </message>
    <message>
        <source>Recipes of this station</source>
        <translation>Receitas deste posto</translation>
    </message>
    <message>
        <source>Profiles: the instances of this station</source>
        <translation>Perfis: as instâncias deste posto</translation>
    </message>
    <message>
        <source>Manual, where it tells of this page</source>
        <translation>Manual, sobre esta página</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>O que é isto?</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation>Esta lista de teclas</translation>
    </message>
    <message>
        <source>Menu of help and appearance</source>
        <translation>Menu de ajuda e aparência</translation>
    </message>
    <message>
        <source>Close what is open, leave the search</source>
        <translation>Fechar o que está aberto, sair da pesquisa</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Abrir arquivos</translation>
    </message>
    <message>
        <source>Paste a table or files, on Import</source>
        <translation>Colar uma tabela ou arquivos, em “Importar”</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Fechar o arquivo</translation>
    </message>
    <message>
        <source>Go to a line, on Import</source>
        <translation>Ir a uma linha do arquivo, em “Importar”</translation>
    </message>
    <message>
        <source>Save the recipe, on Map and Review</source>
        <translation>Salvar a receita, em “Mapear” e “Revisar”</translation>
    </message>
    <message>
        <source>Map and Review</source>
        <translation>Mapear e Revisar</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Próximo problema</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Problema anterior</translation>
    </message>
    <message>
        <source>Correct the cell</source>
        <translation>Corrigir a célula</translation>
    </message>
    <message>
        <source>Correct all cells of the kind</source>
        <translation>Corrigir todas as células do tipo</translation>
    </message>
    <message>
        <source>Take the correction off</source>
        <translation>Retirar a correção</translation>
    </message>
    <message>
        <source>Empty the cell, remove the step</source>
        <translation>Esvaziar a célula, retirar o passo</translation>
    </message>
    <message>
        <source>Move the step, on Map</source>
        <translation>Mover o passo, em “Mapear”</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Search in the records</source>
        <translation>Pesquisar nos registros</translation>
    </message>
    <message>
        <source>Find and replace, on Review</source>
        <translation>Localizar e substituir, em Revisar</translation>
    </message>
    <message>
        <source>Show or hide the plot, on Review</source>
        <translation>Mostrar ou ocultar o gráfico, em Revisar</translation>
    </message>
    <message>
        <source>Upload and Log</source>
        <translation>Enviar e Histórico</translation>
    </message>
    <message>
        <source>Pause the upload, or go on with it</source>
        <translation>Pausar o envio, ou continuá-lo</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Pesquisar no histórico</translation>
    </message>
    <message>
        <source>Read the log again</source>
        <translation>Reler o histórico</translation>
    </message>
    <message>
        <source>Copy the cells of a table, as CSV</source>
        <translation>Copiar as células de uma tabela, como CSV</translation>
    </message>
    <message>
        <source>What can be done with the record</source>
        <translation>O que pode ser feito com o registro</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>what a control does, and its keys</comment>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>The program speaks the system’s language from its next start.</source>
        <translation>O programa usará o idioma do sistema a partir do próximo início.</translation>
    </message>
    <message>
        <source>The program speaks %1 from its next start.</source>
        <translation>O programa usará %1 a partir do próximo início.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Upload cancelled</source>
        <translation>Envio cancelado</translation>
    </message>
    <message>
        <source>The upload is paused and waits for you</source>
        <translation>O envio está em pausa e espera por você</translation>
    </message>
    <message>
        <source>The upload has stopped</source>
        <translation>O envio parou</translation>
    </message>
    <message numerus="yes">
        <source>Upload finished: %n record(s) did not arrive as they should</source>
        <translation>
            <numerusform>Envio terminado: %Ln registro não chegou como devia</numerusform>
            <numerusform>Envio terminado: %Ln registros não chegaram como deviam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload ended: %n record(s) are left</source>
        <translation>
            <numerusform>Envio encerrado: falta %Ln registro</numerusform>
            <numerusform>Envio encerrado: faltam %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload finished</source>
        <translation>Envio terminado</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <comment>to an instance</comment>
        <translation>Enviado %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 record(s)</source>
        <comment>settled of all</comment>
        <translation>
            <numerusform>%1 de %2 registro</numerusform>
            <numerusform>%1 de %2 registros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlotText</name>
    <message>
        <source>%1 to %2</source>
        <comment>numbers that are allowed</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>pelo menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>no máximo %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>nominal value and tolerance</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>nominally %1</source>
        <translation>nominal %1</translation>
    </message>
    <message>
        <source>specified: %1</source>
        <translation>especificado: %1</translation>
    </message>
    <message>
        <source>allowed: %1</source>
        <translation>permitido: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%Ln número</numerusform>
            <numerusform>%Ln números</numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>média %1</translation>
    </message>
    <message>
        <source>sigma %1</source>
        <translation>sigma %1</translation>
    </message>
    <message numerus="yes">
        <source>%n outside the tolerance</source>
        <translation>
            <numerusform>%Ln fora da tolerância</numerusform>
            <numerusform>%Ln fora da tolerância</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not allowed</source>
        <translation>
            <numerusform>%Ln não permitido</numerusform>
            <numerusform>%Ln não permitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not measured</source>
        <translation>
            <numerusform>%Ln não medido</numerusform>
            <numerusform>%Ln não medidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeCommand</name>
    <message>
        <source>The practice instance answers at %1://%2 (stop it with Ctrl+C).
Its records are kept in %3
Profile for another program: db_domain is %2, auth0_domain is %4, client_id is %5; the secret is the one that practice --help names.</source>
        <translation>A instância de treino responde em %1://%2 (pare com Ctrl+C).
Os registros dela são guardados em %3
Perfil para outro programa: db_domain é %2, auth0_domain é %4, client_id é %5; o segredo é o que practice --help indica.</translation>
    </message>
    <message>
        <source>It misbehaves as asked. For the same mishaps again: --seed %1</source>
        <translation>Ela se comporta mal como pedido. Para os mesmos incidentes de novo: --seed %1</translation>
    </message>
    <message>
        <source>%1 needs a number from 0 (never) to 1 (always), such as 0.05.</source>
        <translation>%1 precisa de um número de 0 (nunca) a 1 (sempre), como 0.05.</translation>
    </message>
    <message>
        <source>%1 needs a whole number from %2 to %3.</source>
        <translation>%1 precisa de um número inteiro de %2 a %3.</translation>
    </message>
    <message>
        <source>At most one mishap happens to a request, so the numbers of all mishaps together must not be above 1.</source>
        <translation>No máximo um incidente acontece a uma solicitação, por isso os números de todos os incidentes juntos não devem passar de 1.</translation>
    </message>
    <message>
        <source>--tls-certificate and --tls-key are needed together.</source>
        <translation>--tls-certificate e --tls-key são necessários juntos.</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in %1.</source>
        <translation>Não há certificado em formato PEM em %1.</translation>
    </message>
    <message>
        <source>There is no private key in PEM form (RSA or EC) in %1.</source>
        <translation>Não há chave privada em formato PEM (RSA ou EC) em %1.</translation>
    </message>
    <message>
        <source>%1 is an option of practice serve alone.</source>
        <translation>%1 é uma opção só de practice serve.</translation>
    </message>
    <message>
        <source>Usage: m2m-uploader practice serve [options]

Runs the practice instance alone, on this machine&apos;s loopback address, until it is
stopped. Its client is &quot;practice-client&quot; with the secret &quot;practice-secret&quot;, the same
everywhere: it guards nothing.

  --port N             of the DB; without it any free one
  --token-port N       a port of its own for the token endpoint
  --practice-folder D  where the records are kept
  --empty              start without the built-in type forms and records
  --old-server         answer as the server of 2022
  --tls-certificate F  serve over TLS, with this certificate (PEM)
  --tls-key F          and this private key (PEM)

It can misbehave, so that a program can be tried against it. MS are milliseconds, P is a
chance from 0 to 1 for each request; at most one mishap happens to a request.

  --delay MS           each answer waits; what it answers is stored before
  --work MS            a POST is at work so long, its record locked, and stored at the end
  --stall [MS]         the last byte of each answer but a connection&apos;s first comes later,
                       as from the real server; 45 without a number
  --nagle              the same by its true cause: Nagle&apos;s algorithm and the client&apos;s
                       delayed acknowledgements

  --drop P             the connection ends at a random point: one of the next five
  --cut-request P      before the whole request was read; nothing is stored
  --drop-before P      after that; nothing is stored
  --drop-after P       the record is stored and not answered
  --cut P              the record is stored and a part of the answer is sent
  --late-store P       at once, and the record is stored later
  --late-by MS         so much later; 300 without it

  --answer-429 P       a gateway says 429; nothing is stored
  --answer-500 P       the server says that the record is locked; nothing is stored
  --answer-500-html P  the server&apos;s page for what it did not expect; nothing is stored
  --answer-502 P       a gateway says 502; stored or not, by chance
  --answer-503 P       a gateway says 503; nothing is stored
  --answer-504 P       a gateway says 504; stored or not, by chance
  --retry-after S      seconds to wait, told with 429 and 503
  --posts-only         all this happens to POST alone

  --token-lifetime S   seconds that a token is said to be good for; 86400 without it
  --refuse-expired     say 401 to a token that is past them; the real server does not
  --token-429 P        the token endpoint says that the quota is used up
  --token-500 P        the token endpoint fails
  --token-delay MS     the token endpoint is slow

  --seed N             the same mishaps as another time: the number that it printed
</source>
        <translation>Uso: m2m-uploader practice serve [opções]

Inicia sozinha a instância de treino, no endereço local desta máquina, até ser parada. O
cliente dela é &quot;practice-client&quot; com o segredo &quot;practice-secret&quot;, os mesmos em toda parte:
não protege nada.

  --port N             do banco; senão, qualquer uma livre
  --token-port N       uma porta própria para os tokens
  --practice-folder D  onde os registros são guardados
  --empty              iniciar sem os formulários de tipo e registros incluídos
  --old-server         responder como o servidor de 2022
  --tls-certificate F  servir por TLS, com este certificado (PEM)
  --tls-key F          e esta chave privada (PEM)

Ela pode se comportar mal, para pôr um programa à prova. MS são milissegundos, P é uma
chance de 0 a 1 por solicitação; no máximo um incidente acontece a uma solicitação.

  --delay MS           cada resposta espera; o conteúdo é guardado antes
  --work MS            um POST dura esse tempo, registro bloqueado, guardado no fim
  --stall [MS]         o último byte de cada resposta, menos a primeira, vem mais tarde,
                       como do servidor real; 45 sem número
  --nagle              o mesmo pela causa real: o algoritmo de Nagle e as confirmações
                       atrasadas do cliente

  --drop P             a conexão acaba em um ponto ao acaso: um dos cinco seguintes
  --cut-request P      antes de ler toda a solicitação; nada é guardado
  --drop-before P      depois disso; nada é guardado
  --drop-after P       o registro é guardado e fica sem resposta
  --cut P              o registro é guardado e uma parte da resposta é enviada
  --late-store P       logo, e o registro é guardado mais tarde
  --late-by MS         quanto mais tarde; senão, 300

  --answer-429 P       um gateway diz 429; nada é guardado
  --answer-500 P       o servidor diz que o registro está bloqueado; nada é guardado
  --answer-500-html P  a página do servidor para o inesperado; nada é guardado
  --answer-502 P       um gateway diz 502; guardado ou não, ao acaso
  --answer-503 P       um gateway diz 503; nada é guardado
  --answer-504 P       um gateway diz 504; guardado ou não, ao acaso
  --retry-after S      segundos de espera, ditos com 429 e 503
  --posts-only         tudo isso só acontece com POST

  --token-lifetime S   segundos de validade anunciada de um token; senão, 86400
  --refuse-expired     responder 401 a um token vencido; o servidor real não faz isso
  --token-429 P        o serviço de tokens diz que a cota acabou
  --token-500 P        o serviço de tokens falha
  --token-delay MS     o serviço de tokens é lento

  --seed N             os mesmos incidentes de outra vez: o número então impresso
</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>does not come so far</source>
        <translation>não chega até aqui</translation>
    </message>
</context>
<context>
    <name>ProfileCommands</name>
    <message>
        <source>Usage: m2m-uploader profile list
       m2m-uploader profile show NAME
       m2m-uploader profile add FILE.json [--name NAME] [--ca-file FILE.pem]
       m2m-uploader profile import client_credentials.py --name NAME [--kind KIND]
       m2m-uploader profile test NAME
       m2m-uploader profile set-secret NAME
       m2m-uploader profile set-proxy-password NAME
       m2m-uploader profile export NAME &gt; FILE.json
       m2m-uploader profile remove NAME [--with-secret]

A profile is what this station knows about one instance of the DB. Its secret is kept in
the keychain of this computer and nowhere else; no command prints it.

  add     takes a profile from a JSON file with name, kind, db_domain, auth0_domain and
          client_id; it may also have ca_certificates (PEM), proxy (system, none,
          manual), proxy_host, proxy_port, proxy_user, parallel_requests (1 to 64) and
          deadline_seconds; and read_back: &quot;all&quot;, or 20 to have one of 20 new records
          read back and compared
  import  takes the four values out of the file that the DB team hands out; the file is
          read as text and not run. Its secret goes into the keychain: delete the file
          afterwards
  test    says which of host, token, version and permissions is wrong; writes nothing

  --kind KIND          development, staging or production
  --repin              a profile of production may be pointed at another host
  --ca-file FILE       trust these certificates too, for this instance
  --with-secret        remove the secret from the keychain too
  --secret-env NAME    take the secret from this environment variable
  --secret-fd NUMBER   read the secret from this open file descriptor; without either,
                       set-secret asks on the terminal
</source>
        <translation>Uso: m2m-uploader profile list
     m2m-uploader profile show NOME
     m2m-uploader profile add ARQUIVO.json [--name NOME] [--ca-file ARQUIVO.pem]
     m2m-uploader profile import client_credentials.py --name NOME [--kind TIPO]
     m2m-uploader profile test NOME
     m2m-uploader profile set-secret NOME
     m2m-uploader profile set-proxy-password NOME
     m2m-uploader profile export NOME &gt; ARQUIVO.json
     m2m-uploader profile remove NOME [--with-secret]

Um perfil é o que este posto sabe de uma instância do banco. O segredo dele é guardado no
chaveiro deste computador e em nenhum outro lugar; nenhum comando o imprime.

  add     tira um perfil de um arquivo JSON com name, kind, db_domain, auth0_domain e
          client_id; pode ter também ca_certificates (PEM), proxy (system, none,
          manual), proxy_host, proxy_port, proxy_user, parallel_requests (1 a 64) e
          deadline_seconds; e read_back: &quot;all&quot;, ou 20 para reler e comparar um de cada
          20 registros novos
  import  tira os quatro valores do arquivo que a equipe do banco distribui; o arquivo é
          lido como texto e não executado. O segredo vai para o chaveiro: exclua o
          arquivo depois
  test    diz o que está errado: host, token, versão ou permissões; não escreve nada

  --kind TIPO          development, staging ou production
  --repin              um perfil de produção pode apontar para outro host
  --ca-file ARQUIVO    confiar também nestes certificados, para esta instância
  --with-secret        excluir também o segredo do chaveiro
  --secret-env NOME    tirar o segredo desta variável de ambiente
  --secret-fd NÚMERO   ler o segredo deste descritor de arquivo aberto; sem nenhum dos
                       dois, set-secret pergunta no terminal
</translation>
    </message>
    <message>
        <source>Which one: profile list, show, add, import, test, set-secret, set-proxy-password, export or remove?</source>
        <translation>Qual: profile list, show, add, import, test, set-secret, set-proxy-password, export ou remove?</translation>
    </message>
    <message>
        <source>profile %1 needs one word more: a name or a file.</source>
        <translation>profile %1 precisa de mais uma palavra: um nome ou um arquivo.</translation>
    </message>
    <message>
        <source>%1 is no kind: development, staging or production.</source>
        <translation>%1 não é um tipo: development, staging ou production.</translation>
    </message>
    <message>
        <source>Which kind of instance is %1? Say it with --kind development, staging or production.</source>
        <translation>Que tipo de instância é %1? Diga com --kind development, staging ou production.</translation>
    </message>
    <message>
        <source>There are no profiles on this station yet: profile import, or profile add.</source>
        <translation>Ainda não há perfis neste posto: profile import, ou profile add.</translation>
    </message>
    <message>
        <source>Profile                   Instance      DB</source>
        <translation>Perfil                    Instância     Banco</translation>
    </message>
    <message>
        <source>%1
  instance      %2
  db_domain     %3
  auth0_domain  %4
  client_id     %5
  secret        %6</source>
        <translation>%1
  instância     %2
  db_domain     %3
  auth0_domain  %4
  client_id     %5
  segredo       %6</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>no chaveiro</translation>
    </message>
    <message>
        <source>
  proxy         %1
  trusts        %2
  requests      at most %3 at a time, %4 s each</source>
        <translation>
  proxy         %1
  confia em     %2
  solicitações  no máximo %3 por vez, %4 s cada uma</translation>
    </message>
    <message>
        <source>the authorities of this computer</source>
        <translation>as autoridades deste computador</translation>
    </message>
    <message>
        <source>those of this computer, and %1</source>
        <translation>as deste computador, e %1</translation>
    </message>
    <message>
        <source>
  read back     one of %1</source>
        <translation>
  releitura     um de %1</translation>
    </message>
    <message>
        <source>The profile %1 is changed: %2, %3.</source>
        <translation>O perfil %1 foi alterado: %2, %3.</translation>
    </message>
    <message>
        <source>The profile %1 is added: %2, %3.</source>
        <translation>O perfil %1 foi adicionado: %2, %3.</translation>
    </message>
    <message>
        <source>%1 is taken for %2; --kind says otherwise.</source>
        <translation>%1 é tomado como %2; --kind diz outra coisa.</translation>
    </message>
    <message>
        <source>The secret of %1 is in the keychain.</source>
        <translation>O segredo de %1 está no chaveiro.</translation>
    </message>
    <message>
        <source>The secret of %1 is not kept. Without a keychain it has to be given at each start, by M2M_CLIENT_SECRET, --secret-env or --secret-fd.</source>
        <translation>O segredo de %1 não é guardado. Sem chaveiro, ele deve ser dado a cada início, com M2M_CLIENT_SECRET, --secret-env ou --secret-fd.</translation>
    </message>
    <message>
        <source>Delete the file now, it still holds the secret: %1</source>
        <translation>Exclua o arquivo agora, ele ainda contém o segredo: %1</translation>
    </message>
    <message>
        <source>The profile %1 and its secret are removed.</source>
        <translation>O perfil %1 e o segredo dele foram excluídos.</translation>
    </message>
    <message>
        <source>The profile %1 is removed. Its secret, if it has one, stays in the keychain; --with-secret removes it too.</source>
        <translation>O perfil %1 foi excluído. O segredo dele, se houver, fica no chaveiro; --with-secret o exclui também.</translation>
    </message>
    <message>
        <source>Client secret for %1, %2: </source>
        <translation>Segredo do cliente para %1, %2: </translation>
    </message>
    <message>
        <source>Password of the proxy %1: </source>
        <translation>Senha do proxy %1: </translation>
    </message>
    <message>
        <source>There is no terminal to ask on. Give the secret by --secret-env or --secret-fd.</source>
        <translation>Não há terminal para perguntar. Dê o segredo com --secret-env ou --secret-fd.</translation>
    </message>
    <message>
        <source>This profile has no proxy that asks for a password: it needs &quot;proxy&quot;: &quot;manual&quot; and a &quot;proxy_user&quot;.</source>
        <translation>Este perfil não tem um proxy que peça senha: precisa de &quot;proxy&quot;: &quot;manual&quot; e um &quot;proxy_user&quot;.</translation>
    </message>
    <message>
        <source>Testing %1: %2, %3</source>
        <translation>Testando %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>ProfileQuestions</name>
    <message>
        <source>Delete a profile</source>
        <translation>Excluir um perfil</translation>
    </message>
    <message>
        <source>Delete the profile %1?</source>
        <translation>Excluir o perfil %1?</translation>
    </message>
    <message>
        <source>Uploads that were made with it stay in the log.</source>
        <translation>Os envios feitos com ele ficam no histórico.</translation>
    </message>
    <message>
        <source>Its &amp;secret in the keychain, too</source>
        <translation>Também o &amp;segredo no chaveiro</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>the profile</source>
        <translation>o perfil</translation>
    </message>
    <message>
        <source>It has to be 1 to %1.</source>
        <translation>Deve ser de 1 a %1.</translation>
    </message>
    <message>
        <source>It has to be “all”, or 2 to %1.</source>
        <translation>Deve ser “all”, ou de 2 a %1.</translation>
    </message>
    <message>
        <source>It has to be %1 to %2 seconds.</source>
        <translation>Deve ser de %1 a %2 segundos.</translation>
    </message>
    <message>
        <source>It has to be 1 to 65535.</source>
        <translation>Deve ser de 1 a 65535.</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>Não é JSON.</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM form.</source>
        <translation>O arquivo não contém um certificado em formato PEM.</translation>
    </message>
    <message>
        <source>One of the certificates is damaged.</source>
        <translation>Um dos certificados está danificado.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 falta.</translation>
    </message>
    <message>
        <source>%1 has to be a text.</source>
        <translation>%1 deve ser um texto.</translation>
    </message>
    <message>
        <source>%1 has to be a number.</source>
        <translation>%1 deve ser um número.</translation>
    </message>
    <message>
        <source>%1 is out of range. %2</source>
        <translation>%1 está fora dos limites. %2</translation>
    </message>
    <message>
        <source>%1 is not the name of a host.</source>
        <translation>%1 não é o nome de um host.</translation>
    </message>
    <message>
        <source>%1 is the word for the built-in practice instance.</source>
        <translation>%1 é a palavra para a instância de treino integrada.</translation>
    </message>
    <message>
        <source>%1 has to be development, staging or production.</source>
        <translation>%1 deve ser development, staging ou production.</translation>
    </message>
    <message>
        <source>%1 has to be system, none or manual.</source>
        <translation>%1 deve ser system, none ou manual.</translation>
    </message>
    <message>
        <source>%1 is given, but the proxy is not set to manual.</source>
        <translation>%1 é dado, mas o proxy não está em manual.</translation>
    </message>
    <message>
        <source>%1 is nothing that a profile has.</source>
        <translation>%1 não é algo que um perfil tenha.</translation>
    </message>
    <message>
        <source>%1 is nothing that a profile has. Is %2 meant?</source>
        <translation>%1 não é algo que um perfil tenha. Seria %2?</translation>
    </message>
    <message>
        <source>Look at %1.</source>
        <translation>Olhe %1.</translation>
    </message>
    <message>
        <source>It assigns nothing to %1.</source>
        <translation>Não atribui nada a %1.</translation>
    </message>
    <message>
        <source>Line %1: %2 is empty.</source>
        <translation>Linha %1: %2 está vazio.</translation>
    </message>
    <message>
        <source>Line %1: the value of %2 is not written down as a plain text, and the file is not run to find it out.</source>
        <translation>Linha %1: o valor de %2 não está escrito como texto simples, e o arquivo não é executado para descobri-lo.</translation>
    </message>
    <message>
        <source>Line %1: whether %2 gets this value depends on more than this line.</source>
        <translation>Linha %1: que %2 receba este valor não depende só desta linha.</translation>
    </message>
    <message>
        <source>Line %1: a character of %2 cannot be read.</source>
        <translation>Linha %1: um caractere de %2 não pode ser lido.</translation>
    </message>
    <message>
        <source>Line %1: %2 has a line break or another sign that cannot be part of it.</source>
        <translation>Linha %1: %2 tem uma quebra de linha ou outro sinal que não pode fazer parte dele.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark or a bracket is opened and never closed.</source>
        <translation>Linha %1: aspas ou um parêntese são abertos e nunca fechados.</translation>
    </message>
    <message>
        <source>It is far too large to be client_credentials.py.</source>
        <translation>É grande demais para ser client_credentials.py.</translation>
    </message>
    <message>
        <source>It is not a text file in UTF-8.</source>
        <translation>Não é um arquivo de texto em UTF-8.</translation>
    </message>
    <message>
        <source>The credentials cannot be read from %1.</source>
        <translation>As credenciais não podem ser lidas de %1.</translation>
    </message>
    <message>
        <source>%1 Correct the file, or enter the values by hand.</source>
        <translation>%1 Corrija o arquivo, ou informe os valores à mão.</translation>
    </message>
    <message>
        <source>The file holds a private key.</source>
        <translation>O arquivo contém uma chave privada.</translation>
    </message>
    <message>
        <source>Choose the file that has the certificate of the authority alone.</source>
        <translation>Escolha o arquivo que tem só o certificado da autoridade.</translation>
    </message>
    <message>
        <source>The profile %1 holds a secret.</source>
        <translation>O perfil %1 contém um segredo.</translation>
    </message>
    <message>
        <source>Take the secret out of the file: it belongs into the keychain alone. Then import the profile again.</source>
        <translation>Retire o segredo do arquivo: ele pertence só ao chaveiro. Depois importe o perfil de novo.</translation>
    </message>
    <message>
        <source>Correct it, or ask whoever looks after the station for a new one.</source>
        <translation>Corrija-o, ou peça um novo a quem cuida do posto.</translation>
    </message>
    <message>
        <source>The profile cannot be used.</source>
        <translation>O perfil não pode ser usado.</translation>
    </message>
    <message>
        <source>The profile %1 cannot be used.</source>
        <translation>O perfil %1 não pode ser usado.</translation>
    </message>
    <message>
        <source>%1 is a profile of production and stays where it is.</source>
        <translation>%1 é um perfil de produção e fica onde está.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Isto</translation>
    </message>
    <message>
        <source>Make a new profile for another instance.</source>
        <translation>Faça um novo perfil para outra instância.</translation>
    </message>
    <message>
        <source>It is for %1 and would be for %2. Make a new profile for another instance, or say that you mean it.</source>
        <translation>É para %1 e seria para %2. Faça um novo perfil para outra instância, ou diga que é intencional.</translation>
    </message>
    <message>
        <source>One DB cannot be production and something else.</source>
        <translation>Um banco não pode ser produção e outra coisa.</translation>
    </message>
    <message>
        <source>The profile %1 says that %2 is %3. Correct one of the two.</source>
        <translation>O perfil %1 diz que %2 é %3. Corrija um dos dois.</translation>
    </message>
    <message>
        <source>Another profile knows it as another kind. Correct one of the two.</source>
        <translation>Outro perfil o conhece como outro tipo. Corrija um dos dois.</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>treino</translation>
    </message>
    <message>
        <source>development</source>
        <translation>desenvolvimento</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>homologação</translation>
    </message>
    <message>
        <source>production</source>
        <translation>produção</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>como o sistema</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, como %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, até %2</translation>
    </message>
</context>
<context>
    <name>Promotions</name>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>%1 is not in the form there.</source>
        <translation>%1 não está no formulário de lá.</translation>
    </message>
    <message>
        <source>%1 is in the form there, and was not in the rehearsal.</source>
        <translation>%1 está no formulário de lá, e não estava no ensaio.</translation>
    </message>
    <message>
        <source>%1 is in the form there and required, and was not in the rehearsal.</source>
        <translation>%1 está no formulário de lá e é obrigatório, e não estava no ensaio.</translation>
    </message>
    <message>
        <source>%1 is required there.</source>
        <translation>%1 é obrigatório lá.</translation>
    </message>
    <message>
        <source>%1 is not required there.</source>
        <translation>%1 não é obrigatório lá.</translation>
    </message>
    <message>
        <source>%1 is another kind of field: %2 in the rehearsal, %3 there.</source>
        <translation>%1 é um campo de outro tipo: %2 no ensaio, %3 lá.</translation>
    </message>
    <message>
        <source>%1 lacks options there: %2.</source>
        <translation>Faltam opções de %1 lá: %2.</translation>
    </message>
    <message>
        <source>%1 has more options there: %2.</source>
        <translation>%1 tem mais opções lá: %2.</translation>
    </message>
    <message>
        <source>%1: %2 was %3 in the rehearsal and is %4 there.</source>
        <translation>%1: %2 era %3 no ensaio e é %4 lá.</translation>
    </message>
    <message>
        <source>%1 takes several values there.</source>
        <translation>%1 aceita vários valores lá.</translation>
    </message>
    <message>
        <source>%1 takes one value there.</source>
        <translation>%1 aceita um valor lá.</translation>
    </message>
    <message>
        <source>%1 was called %2 in the rehearsal.</source>
        <translation>%1 se chamava %2 no ensaio.</translation>
    </message>
    <message>
        <source>Which type form the rehearsal was made with is not known any more. Every record is checked with the form there.</source>
        <translation>Não se sabe mais com qual formulário de tipo o ensaio foi feito. Cada registro é conferido com o formulário de lá.</translation>
    </message>
    <message>
        <source>The type form is the same on both instances.</source>
        <translation>O formulário de tipo é o mesmo nas duas instâncias.</translation>
    </message>
    <message numerus="yes">
        <source>The type form there differs in %n way(s). Every record is checked with it.</source>
        <translation>
            <numerusform>O formulário de tipo de lá difere em %Ln ponto. Cada registro é conferido com ele.</numerusform>
            <numerusform>O formulário de tipo de lá difere em %Ln pontos. Cada registro é conferido com ele.</numerusform>
        </translation>
    </message>
    <message>
        <source>It puts back what another batch had changed on its instance.</source>
        <translation>Ele reverte o que outro lote tinha alterado na instância dele.</translation>
    </message>
    <message>
        <source>What was made for practice stays on the practice instance. Rehearse on development or staging.</source>
        <translation>O que foi feito para treino fica na instância de treino. Ensaie em desenvolvimento ou homologação.</translation>
    </message>
    <message>
        <source>It went to this instance. Choose the profile of the instance that it has to go to.</source>
        <translation>Foi para esta instância. Escolha o perfil da instância para a qual deve ir.</translation>
    </message>
    <message>
        <source>It goes from development to staging to production, and not back. Upload the file to this instance instead.</source>
        <translation>Vai de desenvolvimento a homologação a produção, e não volta. Em vez disso, envie o arquivo para esta instância.</translation>
    </message>
    <message>
        <source>It has not come to its end. Go on with it first.</source>
        <translation>Não chegou ao fim. Continue-o primeiro.</translation>
    </message>
    <message>
        <source>None of its records was read back and found equal.</source>
        <translation>Nenhum dos registros dele foi relido e achado igual.</translation>
    </message>
    <message>
        <source>The upload log does not hold any more what was sent. Upload the file to this instance instead.</source>
        <translation>O histórico de envios não contém mais o que foi enviado. Em vez disso, envie o arquivo para esta instância.</translation>
    </message>
    <message>
        <source>The type forms of the two instances differ, or cannot be compared. Look at the differences, then say --accept-form-changes.</source>
        <translation>Os formulários de tipo das duas instâncias diferem, ou não podem ser comparados. Olhe as diferenças, depois diga --accept-form-changes.</translation>
    </message>
    <message>
        <source>This batch cannot be sent to another instance.</source>
        <translation>Este lote não pode ser enviado para outra instância.</translation>
    </message>
</context>
<context>
    <name>RailText</name>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lendo…</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>sem arquivo</translation>
    </message>
    <message>
        <source>%1 of %2 mapped</source>
        <translation>%1 de %2 mapeados</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>conferindo…</translation>
    </message>
    <message>
        <source>%1 wrong, %2 doubtful</source>
        <translation>errados: %1, duvidosos: %2</translation>
    </message>
    <message>
        <source>%1 wrong</source>
        <translation>errados: %1</translation>
    </message>
    <message>
        <source>%1 doubtful</source>
        <translation>duvidosos: %1</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>corretos: %1</translation>
    </message>
    <message>
        <source>preparing…</source>
        <translation>preparando…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s)</source>
        <translation>
            <numerusform>%Ln envio</numerusform>
            <numerusform>%Ln envios</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The file begins with a mark that names its encoding.</source>
        <translation>O arquivo começa com uma marca que indica a codificação.</translation>
    </message>
    <message>
        <source>Every character is valid UTF-8.</source>
        <translation>Todos os caracteres são UTF-8 válido.</translation>
    </message>
    <message>
        <source>No letters with accents or other signs: any encoding reads the same.</source>
        <translation>Nenhuma letra com acento nem outro sinal: qualquer codificação lê o mesmo.</translation>
    </message>
    <message>
        <source>Every other byte is zero, as in UTF-16.</source>
        <translation>Um byte em cada dois é zero, como em UTF-16.</translation>
    </message>
    <message>
        <source>The letters of this encoding fit the text best. Look at letters with accents.</source>
        <translation>As letras desta codificação combinam melhor com o texto. Olhe as letras com acento.</translation>
    </message>
    <message>
        <source>The file is not UTF-8, and which older encoding it is cannot be told from it. Look at letters with accents.</source>
        <translation>O arquivo não é UTF-8, e não dá para dizer qual codificação mais antiga é. Olhe as letras com acento.</translation>
    </message>
    <message>
        <source>Nearly all characters are valid UTF-8; a few bytes are damaged and are shown where they are.</source>
        <translation>Quase todos os caracteres são UTF-8 válido; alguns bytes estão danificados e são mostrados onde estão.</translation>
    </message>
    <message>
        <source>A workbook says itself what its cells are.</source>
        <translation>Uma pasta de trabalho diz ela mesma o que são as células.</translation>
    </message>
    <message>
        <source>The first line names the separator.</source>
        <translation>A primeira linha indica o separador.</translation>
    </message>
    <message>
        <source>With this separator all rows have the same number of cells.</source>
        <translation>Com este separador todas as linhas têm o mesmo número de células.</translation>
    </message>
    <message>
        <source>With this separator nearly all rows have the same number of cells.</source>
        <translation>Com este separador quase todas as linhas têm o mesmo número de células.</translation>
    </message>
    <message>
        <source>With no separator do the rows have the same number of cells.</source>
        <translation>Com nenhum separador as linhas têm o mesmo número de células.</translation>
    </message>
    <message>
        <source>No separator was found: the file has one column.</source>
        <translation>Nenhum separador encontrado: o arquivo tem uma coluna.</translation>
    </message>
    <message>
        <source>Spaces stand between the columns.</source>
        <translation>Há espaços entre as colunas.</translation>
    </message>
    <message>
        <source>Quotation marks within cells have a backslash before them.</source>
        <translation>As aspas dentro das células têm uma barra invertida antes.</translation>
    </message>
    <message>
        <source>Cells stand between apostrophes.</source>
        <translation>As células ficam entre apóstrofos.</translation>
    </message>
    <message>
        <source>Lines that begin with the comment mark are no rows.</source>
        <translation>Linhas que começam com o sinal de comentário não contam.</translation>
    </message>
    <message>
        <source>Numbers are written with this decimal mark.</source>
        <translation>Os números são escritos com este separador decimal.</translation>
    </message>
    <message>
        <source>Some numbers have a point and some a comma: the more frequent one was taken.</source>
        <translation>Alguns números têm ponto e outros vírgula: foi usado o mais frequente.</translation>
    </message>
    <message>
        <source>No number has decimals; a point is assumed.</source>
        <translation>Nenhum número tem decimais; supõe-se um ponto.</translation>
    </message>
    <message>
        <source>Long numbers have a mark between their thousands.</source>
        <translation>Números longos têm um sinal entre os milhares.</translation>
    </message>
    <message>
        <source>The header line holds names only, the lines below it values.</source>
        <translation>A linha de cabeçalho só tem nomes, as linhas abaixo dela valores.</translation>
    </message>
    <message>
        <source>The first full line is taken as the header.</source>
        <translation>A primeira linha cheia é tomada como cabeçalho.</translation>
    </message>
    <message>
        <source>The header line is not clear: names occur twice, or values stand above it.</source>
        <translation>A linha de cabeçalho não é clara: há nomes repetidos, ou valores acima dela.</translation>
    </message>
    <message>
        <source>No line looks like a header.</source>
        <translation>Nenhuma linha parece um cabeçalho.</translation>
    </message>
    <message>
        <source>The line below the names holds units.</source>
        <translation>A linha abaixo dos nomes tem unidades.</translation>
    </message>
    <message>
        <source>The names stand in the last comment above the values.</source>
        <translation>Os nomes estão no último comentário acima dos valores.</translation>
    </message>
    <message>
        <source>The lines after the last blank line are not like those above: they are left out.</source>
        <translation>As linhas depois da última linha vazia não são como as de cima: são omitidas.</translation>
    </message>
    <message>
        <source>The last lines are totals or remarks and not like those above: they are left out.</source>
        <translation>As últimas linhas são totais ou observações e não são como as de cima: são omitidas.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Separador decimal</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabeçalho</translation>
    </message>
    <message>
        <source>Table ends</source>
        <translation>Fim da tabela</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certo</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Provável</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>A conferir</translation>
    </message>
    <message>
        <source>It goes on to the end of the file.</source>
        <translation>Vai até o fim do arquivo.</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>part, how sure, why</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Spaces (padded)</source>
        <translation>Espaços (alinhados)</translation>
    </message>
    <message>
        <source>%1, repeated</source>
        <translation>%1, repetido</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Ponto e vírgula</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barra |</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Ponto</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>aspas</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>apóstrofo</translation>
    </message>
    <message>
        <source>backslash</source>
        <translation>barra invertida</translation>
    </message>
    <message>
        <source>point</source>
        <translation>ponto</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>vírgula</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espaço</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>espaço inseparável</translation>
    </message>
    <message>
        <source>thin space</source>
        <translation>espaço fino</translation>
    </message>
    <message>
        <source>%1  apostrophe</source>
        <translation>%1  apóstrofo</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>its SHA-256</source>
        <translation>SHA-256 disso</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instância</translation>
    </message>
    <message>
        <source>%1, profile %2</source>
        <translation>%1, perfil %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receita</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>Operator, station</source>
        <translation>Operador, posto</translation>
    </message>
    <message>
        <source>Begun, ended</source>
        <translation>Início, fim</translation>
    </message>
    <message>
        <source>not at its end yet</source>
        <translation>ainda não chegou ao fim</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>M2M Uploader %1</source>
        <translation>M2M Uploader %1</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À mão</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the file corrected</source>
        <translation>
            <numerusform>%Ln célula do arquivo corrigida</numerusform>
            <numerusform>%Ln células do arquivo corrigidas</numerusform>
        </translation>
    </message>
    <message>
        <source>in records</source>
        <translation>em registros</translation>
    </message>
    <message>
        <source>that make no record</source>
        <translation>que não formam registro</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Linhas do arquivo</translation>
    </message>
    <message>
        <source>An earlier version of the program did not write down how many rows the file has.</source>
        <translation>Uma versão anterior do programa não anotou quantas linhas o arquivo tem.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Assinado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Written %1 by M2M Uploader %2. SHA-256 of the content of this receipt as JSON, without this sum:</source>
        <translation>Escrito em %1 por M2M Uploader %2. SHA-256 do conteúdo deste comprovante em JSON, sem esta soma:</translation>
    </message>
    <message>
        <source>%1: sent %2, there %3</source>
        <comment>a field and two values</comment>
        <translation>%1: enviado %2, lá %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>The DB does not have it.</source>
        <translation>O banco não o tem.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linha %1 do arquivo</translation>
    </message>
    <message>
        <source>What reads back differently</source>
        <translation>O que difere na releitura</translation>
    </message>
    <message numerus="yes">
        <source>%n more; the JSON receipt has all of them.</source>
        <translation>
            <numerusform>mais %Ln; o comprovante JSON tem todos.</numerusform>
            <numerusform>mais %Ln; o comprovante JSON tem todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload receipt</source>
        <translation>Comprovante de envio</translation>
    </message>
    <message>
        <source>Batch %1 of station %2</source>
        <translation>Lote %1 do posto %2</translation>
    </message>
    <message>
        <source>What was uploaded</source>
        <translation>O que foi enviado</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>O que foi feito dele</translation>
    </message>
    <message>
        <source>M2M Uploader · receipt of batch %1 · %2</source>
        <translation>M2M Uploader · comprovante do lote %1 · %2</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Comprovante %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Each record (%1)</source>
        <translation>Cada registro (%1)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>L. arquivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>ID of the record</source>
        <translation>ID do registro</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>It is tried whether the instance can be reached again.</source>
        <translation>Tenta-se alcançar a instância de novo.</translation>
    </message>
    <message>
        <source>What was on its way is asked after first; nothing is sent twice.</source>
        <translation>Pelo que estava a caminho primeiro se pergunta; nada é enviado duas vezes.</translation>
    </message>
    <message>
        <source>The instance is not reached.</source>
        <translation>A instância não é alcançada.</translation>
    </message>
    <message>
        <source>It is tried again now.</source>
        <translation>Nova tentativa agora.</translation>
    </message>
    <message>
        <source>It is tried again by itself in %1 s.</source>
        <translation>Nova tentativa por si em %1 s.</translation>
    </message>
    <message>
        <source>It is tried again by itself in %1.</source>
        <translation>Nova tentativa por si em %1.</translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Same value in columns…</source>
        <translation>Mesmo valor nas colunas…</translation>
    </message>
    <message>
        <source>Same %1</source>
        <comment>names of columns</comment>
        <translation>Mesmo valor: %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>where %1 is %2</source>
        <comment>column, values</comment>
        <translation>onde %1 é %2</translation>
    </message>
    <message>
        <source>where %1 is not %2</source>
        <comment>column, values</comment>
        <translation>onde %1 não é %2</translation>
    </message>
    <message>
        <source>without the first %1 and the last %2</source>
        <translation>sem as primeiras %1 e as últimas %2</translation>
    </message>
    <message>
        <source>without the first %1</source>
        <translation>sem as primeiras %1</translation>
    </message>
    <message>
        <source>without the last %1</source>
        <translation>sem as últimas %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>%1 in each record</source>
        <translation>%1 em cada registro</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 esperadas</translation>
    </message>
    <message>
        <source>Leave the field as it is</source>
        <translation>Deixar o campo como está</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>Limpar o campo</translation>
    </message>
    <message>
        <source>Are an error</source>
        <translation>São um erro</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Perguntar</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>%1 columns: %2</source>
        <comment>how many, their names</comment>
        <translation>%1 colunas: %2</translation>
    </message>
    <message>
        <source>column no. %1</source>
        <translation>coluna nº %1</translation>
    </message>
    <message>
        <source>columns no. %1</source>
        <translation>colunas nº %1</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Não usado</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Several columns</source>
        <translation>Várias colunas</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Value above or below the table</source>
        <translation>Valor acima ou abaixo da tabela</translation>
    </message>
    <message>
        <source>Whole row behind a label</source>
        <translation>Linha inteira após um rótulo</translation>
    </message>
    <message>
        <source>One cell of the file</source>
        <translation>Uma célula do arquivo</translation>
    </message>
    <message>
        <source>File name, or a part of it</source>
        <translation>Nome do arquivo, ou uma parte</translation>
    </message>
    <message>
        <source>Date of the file</source>
        <translation>Data do arquivo</translation>
    </message>
    <message>
        <source>Name of the sheet</source>
        <translation>Nome da planilha</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>Número da linha</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Posto</translation>
    </message>
    <message>
        <source>Asked at each run</source>
        <translation>Perguntado a cada vez</translation>
    </message>
    <message>
        <source>Their cells come one after another; steps can take the first or last that is filled, or join them. Otherwise they make a list.</source>
        <translation>As células vêm uma após a outra; passos podem pegar a primeira ou a última preenchida, ou juntá-las. Senão, formam uma lista.</translation>
    </message>
    <message>
        <source>The same text for all records.</source>
        <translation>O mesmo texto para todos os registros.</translation>
    </message>
    <message>
        <source>Found again by its label, wherever it stands outside the table.</source>
        <translation>Reencontrado pelo rótulo, onde quer que esteja fora da tabela.</translation>
    </message>
    <message>
        <source>All cells behind a label that begins a row outside the table.</source>
        <translation>Todas as células após um rótulo que começa uma linha fora da tabela.</translation>
    </message>
    <message>
        <source>Always the cell at the same place, whatever stands there.</source>
        <translation>Sempre a célula no mesmo lugar, o que quer que esteja ali.</translation>
    </message>
    <message>
        <source>Click on the part that is meant; other files have theirs in its place.</source>
        <translation>Clique na parte desejada; outros arquivos têm a deles no mesmo lugar.</translation>
    </message>
    <message>
        <source>The day on which the file was last changed.</source>
        <translation>O dia em que o arquivo foi alterado pela última vez.</translation>
    </message>
    <message>
        <source>The sheet of the workbook that is open.</source>
        <translation>A planilha da pasta de trabalho que está aberta.</translation>
    </message>
    <message>
        <source>The line of the file that the row stands in, counted from 1.</source>
        <translation>A linha do arquivo em que está a linha da tabela, contada a partir de 1.</translation>
    </message>
    <message>
        <source>Whoever is named as the operator at the top right.</source>
        <translation>Quem está indicado como operador no alto à direita.</translation>
    </message>
    <message>
        <source>The name of this station.</source>
        <translation>O nome deste posto.</translation>
    </message>
    <message>
        <source>Typed or scanned for each file, before its records are reviewed.</source>
        <translation>Digitado ou escaneado para cada arquivo, antes de revisar os registros.</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>não usado</translation>
    </message>
    <message>
        <source>columns like %1</source>
        <comment>a pattern</comment>
        <translation>colunas como %1</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>constant %1</source>
        <translation>constante %1</translation>
    </message>
    <message>
        <source>value beside %1</source>
        <translation>valor ao lado de %1</translation>
    </message>
    <message>
        <source>row behind %1</source>
        <translation>linha após %1</translation>
    </message>
    <message>
        <source>line %1, column no. %2</source>
        <translation>linha %1 do arquivo, coluna nº %2</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nome do arquivo</translation>
    </message>
    <message>
        <source>part of the file name</source>
        <translation>parte do nome do arquivo</translation>
    </message>
    <message>
        <source>date of the file</source>
        <translation>data do arquivo</translation>
    </message>
    <message>
        <source>name of the sheet</source>
        <translation>nome da planilha</translation>
    </message>
    <message>
        <source>line number</source>
        <translation>número da linha</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operador</translation>
    </message>
    <message>
        <source>station</source>
        <translation>posto</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>perguntado: %1</translation>
    </message>
    <message>
        <source>all rows must agree</source>
        <translation>todas as linhas iguais</translation>
    </message>
    <message>
        <source>the one that is filled</source>
        <translation>a que está preenchida</translation>
    </message>
    <message>
        <source>the first that is filled</source>
        <translation>a primeira preenchida</translation>
    </message>
    <message>
        <source>the last that is filled</source>
        <translation>a última preenchida</translation>
    </message>
    <message>
        <source>each row one element</source>
        <translation>cada linha um elemento</translation>
    </message>
    <message>
        <source>filled rows one element each</source>
        <translation>linhas preenchidas um elemento</translation>
    </message>
    <message>
        <source>All rows of a record say the same; where they do not, it is an error.</source>
        <translation>Todas as linhas de um registro dizem o mesmo; senão, é um erro.</translation>
    </message>
    <message>
        <source>Blank cells are passed over; several that are filled say the same.</source>
        <translation>Células vazias são puladas; várias preenchidas dizem o mesmo.</translation>
    </message>
    <message>
        <source>The first row of a record that is not blank.</source>
        <translation>A primeira linha de um registro que não está vazia.</translation>
    </message>
    <message>
        <source>The last row of a record that is not blank.</source>
        <translation>A última linha de um registro que não está vazia.</translation>
    </message>
    <message>
        <source>The rows of a record make a list; a blank one is an error.</source>
        <translation>As linhas de um registro formam uma lista; uma vazia é um erro.</translation>
    </message>
    <message>
        <source>The rows of a record make a list; blank ones are left out.</source>
        <translation>As linhas de um registro formam uma lista; as vazias são omitidas.</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>waiting</source>
        <translation>em espera</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diferente</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>com falha</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorado</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Ainda não enviado.</translation>
    </message>
    <message>
        <source>On its way, not answered yet.</source>
        <translation>A caminho, ainda sem resposta.</translation>
    </message>
    <message>
        <source>The DB has said yes; it is still to be read back, unless that is left out by choice.</source>
        <translation>O banco disse sim; ainda falta reler, a menos que isso seja omitido por escolha.</translation>
    </message>
    <message>
        <source>Read back from the DB, and equal to what was sent.</source>
        <translation>Relido do banco, e igual ao que foi enviado.</translation>
    </message>
    <message>
        <source>Read back from the DB, and not equal to what was sent.</source>
        <translation>Relido do banco, e não igual ao que foi enviado.</translation>
    </message>
    <message>
        <source>Refused, by the check of this program or by the DB.</source>
        <translation>Recusado, pela conferência deste programa ou pelo banco.</translation>
    </message>
    <message>
        <source>Given up after several tries; it is not in the DB.</source>
        <translation>Abandonado após várias tentativas; não está no banco.</translation>
    </message>
    <message>
        <source>Sent, but the answer was lost: the DB is asked before anything else.</source>
        <translation>Enviado, mas a resposta se perdeu: antes de tudo se pergunta ao banco.</translation>
    </message>
    <message>
        <source>Not sent, because the DB has it already or by choice.</source>
        <translation>Não enviado, porque o banco já o tem ou por escolha.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and a state</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>nenhuma linha</translation>
    </message>
    <message>
        <source>%1 = %2; %3 = %4 in records + %5 that make none</source>
        <comment>2 records = 2 verified; 500 rows = 480 in records + 20 that make none</comment>
        <translation>%1 = %2; %3 = %4 em registros + %5 que não formam nenhum</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>300 rows = 297 verified + 3 rejected</comment>
        <translation>%1 = %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) are in the DB, each once and as sent: every one was read back and compared.</source>
        <translation>
            <numerusform>%Ln registro está no banco, uma vez e como enviado: foi relido e comparado.</numerusform>
            <numerusform>Todos os %Ln registros estão no banco, cada um uma vez e como enviado: cada um foi relido e comparado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in the DB, each once and as sent.</source>
        <translation>
            <numerusform>%Ln registro está no banco, uma vez e como enviado.</numerusform>
            <numerusform>%Ln registros estão no banco, cada um uma vez e como enviado.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record was added to the DB by this upload.</source>
        <translation>Nenhum registro foi acrescentado ao banco por este envio.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were uploaded and not read back (by choice: 1 of %1 is read back): the DB said yes to them, and was not asked again.</source>
        <translation>
            <numerusform>%Ln registro foi enviado e não relido (por escolha: é relido 1 de %1): o banco disse sim, e não foi consultado de novo.</numerusform>
            <numerusform>%Ln registros foram enviados e não relidos (por escolha: é relido 1 de %1): o banco disse sim, e não foi consultado de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were skipped.</source>
        <translation>
            <numerusform>%Ln registro foi ignorado.</numerusform>
            <numerusform>%Ln registros foram ignorados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) read back differently from what was sent.</source>
        <translation>
            <numerusform>%Ln registro foi relido diferente do que foi enviado.</numerusform>
            <numerusform>%Ln registros foram relidos diferentes do que foi enviado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are not in the DB.</source>
        <translation>
            <numerusform>%Ln registro não está no banco.</numerusform>
            <numerusform>%Ln registros não estão no banco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are not finished; they can be gone on with.</source>
        <translation>
            <numerusform>%Ln registro não está terminado; é possível continuar.</numerusform>
            <numerusform>%Ln registros não estão terminados; é possível continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Perform a new action</source>
        <translation>Realizar uma nova ação</translation>
    </message>
    <message>
        <source>Edit an action</source>
        <translation>Editar uma ação</translation>
    </message>
    <message>
        <source>Create a component</source>
        <translation>Criar um componente</translation>
    </message>
    <message>
        <source>Edit a component</source>
        <translation>Editar um componente</translation>
    </message>
</context>
<context>
    <name>StepMenu</name>
    <message>
        <source>Change the text</source>
        <translation>Mudar o texto</translation>
    </message>
    <message>
        <source>One of several cells</source>
        <translation>Uma de várias células</translation>
    </message>
    <message>
        <source>Several values in a cell</source>
        <translation>Vários valores em uma célula</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>Ler como</translation>
    </message>
    <message>
        <source>Change the number</source>
        <translation>Mudar o número</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>tab</source>
        <translation>tabulação</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espaço</translation>
    </message>
    <message>
        <source>The text is read as a real date of this form; anything else is refused.</source>
        <translation>O texto é lido como data real desta forma; qualquer outra coisa é recusada.</translation>
    </message>
    <message>
        <source>Times without an offset are those of %1; sent is the time of this station.</source>
        <translation>Horas sem diferença em relação a UTC são as de %1; é enviada a hora deste posto.</translation>
    </message>
    <message>
        <source>yes, true and 1 become true; no, false, 0 and blank become false.</source>
        <translation>yes, true e 1 tornam-se true; no, false, 0 e vazio tornam-se false.</translation>
    </message>
    <message>
        <source>%1 becomes true, blank becomes false.</source>
        <translation>%1 torna-se true, vazio torna-se false.</translation>
    </message>
    <message>
        <source>%1 and blank become false.</source>
        <translation>%1 e vazio tornam-se false.</translation>
    </message>
    <message>
        <source>%1 becomes true; %2 and blank become false.</source>
        <translation>%1 torna-se true; %2 e vazio tornam-se false.</translation>
    </message>
    <message>
        <source>Each place of a text within the text becomes another text.</source>
        <translation>Cada lugar de um texto dentro do texto torna-se outro texto.</translation>
    </message>
    <message>
        <source>The text has to match a pattern; what it matches can be written anew, \1 to \9 are its groups.</source>
        <translation>O texto deve corresponder a um padrão; o que corresponde pode ser reescrito, \1 a \9 são os grupos dele.</translation>
    </message>
    <message>
        <source>The text is cut at a mark, and one of the pieces is kept.</source>
        <translation>O texto é dividido em um sinal, e uma das partes é mantida.</translation>
    </message>
    <message>
        <source>Texts that stand for “no value” become blank.</source>
        <translation>Textos que representam “sem valor” tornam-se vazios.</translation>
    </message>
    <message>
        <source>What is blank becomes this text.</source>
        <translation>O que está vazio torna-se este texto.</translation>
    </message>
    <message>
        <source>Each text becomes another, by a list that you make.</source>
        <translation>Cada texto torna-se outro, segundo uma lista sua.</translation>
    </message>
    <message>
        <source>The cells of several columns become one text; blank ones are left out.</source>
        <translation>As células de várias colunas tornam-se um texto; as vazias são omitidas.</translation>
    </message>
    <message>
        <source>Of several columns the first that is not blank.</source>
        <translation>De várias colunas, a primeira que não está vazia.</translation>
    </message>
    <message>
        <source>Of several columns the last that is not blank.</source>
        <translation>De várias colunas, a última que não está vazia.</translation>
    </message>
    <message>
        <source>The number is multiplied, for another unit.</source>
        <translation>O número é multiplicado, para outra unidade.</translation>
    </message>
    <message>
        <source>The number is rounded, halves away from nought.</source>
        <translation>O número é arredondado, metades para longe de zero.</translation>
    </message>
    <message>
        <source>Take spaces off both ends</source>
        <translation>Tirar os espaços das duas pontas</translation>
    </message>
    <message>
        <source>Upper or lower case</source>
        <translation>Maiúsculas ou minúsculas</translation>
    </message>
    <message>
        <source>Form of an input mask</source>
        <translation>Forma de uma máscara</translation>
    </message>
    <message>
        <source>Replace a text</source>
        <translation>Substituir um texto</translation>
    </message>
    <message>
        <source>Match a pattern</source>
        <translation>Seguir um padrão</translation>
    </message>
    <message>
        <source>Take one piece</source>
        <translation>Pegar uma parte</translation>
    </message>
    <message>
        <source>Treat texts as blank</source>
        <translation>Tratar textos como vazios</translation>
    </message>
    <message>
        <source>Fill what is blank</source>
        <translation>Preencher o vazio</translation>
    </message>
    <message>
        <source>Rename values</source>
        <translation>Renomear valores</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Juntar</translation>
    </message>
    <message>
        <source>Take the first that is filled</source>
        <translation>Pegar a primeira preenchida</translation>
    </message>
    <message>
        <source>Take the last that is filled</source>
        <translation>Pegar a última preenchida</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplicar</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Arredondar</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Data e hora</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sim ou não</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opção</translation>
    </message>
    <message>
        <source>Several options</source>
        <translation>Várias opções</translation>
    </message>
    <message>
        <source>List of numbers</source>
        <translation>Lista de números</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Action ID</source>
        <translation>ID da ação</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Perguntas e respostas</translation>
    </message>
    <message>
        <source>Names and values</source>
        <translation>Nomes e valores</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Split into several</source>
        <translation>Dividir em vários</translation>
    </message>
    <message>
        <source>Something has to stand here first.</source>
        <translation>Algo deve estar aqui antes.</translation>
    </message>
    <message>
        <source>That is no pattern: %1, at character %2.</source>
        <translation>Isso não é um padrão: %1, no caractere %2.</translation>
    </message>
    <message>
        <source>Behind a backslash stands a digit, or another backslash.</source>
        <translation>Depois de uma barra invertida vem um algarismo, ou outra barra invertida.</translation>
    </message>
    <message>
        <source>The pattern has %1 groups, and there is none with the number %2.</source>
        <translation>O padrão tem %1 grupos, e nenhum com o número %2.</translation>
    </message>
    <message>
        <source>%1 stands there twice, with different meanings.</source>
        <translation>%1 aparece duas vezes, com significados diferentes.</translation>
    </message>
    <message>
        <source>This step does not make what the field needs.</source>
        <translation>Este passo não produz o que o campo precisa.</translation>
    </message>
    <message>
        <source>It has to stand before the step that makes the value.</source>
        <translation>Deve ficar antes do passo que produz o valor.</translation>
    </message>
    <message>
        <source>Several cells have become one already.</source>
        <translation>Várias células já se tornaram uma.</translation>
    </message>
    <message>
        <source>There is no number before it that it could change.</source>
        <translation>Não há antes dele um número que possa mudar.</translation>
    </message>
    <message>
        <source>No step makes the value that the field needs.</source>
        <translation>Nenhum passo produz o valor que o campo precisa.</translation>
    </message>
    <message>
        <source>This program does not know that step.</source>
        <translation>Este programa não conhece esse passo.</translation>
    </message>
    <message>
        <source>What stands there cannot be understood.</source>
        <translation>O que está ali não pode ser compreendido.</translation>
    </message>
    <message>
        <source>Spaces at both ends are taken off.</source>
        <translation>Os espaços das duas pontas são tirados.</translation>
    </message>
    <message>
        <source>The text is read as a number; anything else is refused.</source>
        <translation>O texto é lido como número; qualquer outra coisa é recusada.</translation>
    </message>
    <message>
        <source>The text has to be one of the field&apos;s options, by its label or its value.</source>
        <translation>O texto deve ser uma das opções do campo, pelo rótulo ou pelo valor.</translation>
    </message>
    <message>
        <source>The text is cut into pieces; each has to be one of the field&apos;s options.</source>
        <translation>O texto é dividido em partes; cada uma deve ser uma das opções do campo.</translation>
    </message>
    <message>
        <source>The text is cut into pieces; each has to be a number.</source>
        <translation>O texto é dividido em partes; cada uma deve ser um número.</translation>
    </message>
    <message>
        <source>The 24 characters of an action ID, in small letters.</source>
        <translation>Os 24 caracteres de um ID de ação, em minúsculas.</translation>
    </message>
    <message>
        <source>A UUID, a short UUID or the address on a label becomes the component&apos;s UUID.</source>
        <translation>Um UUID, um UUID curto ou o endereço em uma etiqueta torna-se o UUID do componente.</translation>
    </message>
    <message>
        <source>All letters are written in the case that the field asks for.</source>
        <translation>Todas as letras são escritas em maiúsculas ou minúsculas, como o campo pede.</translation>
    </message>
    <message>
        <source>The text is cut into pieces; each is a tag.</source>
        <translation>O texto é dividido em partes; cada uma é uma tag.</translation>
    </message>
    <message>
        <source>The text has to have this form: 9 is a digit, A and a are letters, * is either. The other characters are put in where they are missing.</source>
        <translation>O texto deve ter esta forma: 9 é um algarismo, A e a são letras, * é qualquer um deles. Os outros caracteres são inseridos onde faltam.</translation>
    </message>
    <message>
        <source>The text is cut into questions and answers, by their labels or values.</source>
        <translation>O texto é dividido em perguntas e respostas, pelos rótulos ou valores.</translation>
    </message>
    <message>
        <source>The text is cut into names and values.</source>
        <translation>O texto é dividido em nomes e valores.</translation>
    </message>
    <message>
        <source>The text is read as JSON; anything else is refused.</source>
        <translation>O texto é lido como JSON; qualquer outra coisa é recusada.</translation>
    </message>
    <message>
        <source>The text is cut into pieces; the steps behind are done with each.</source>
        <translation>O texto é dividido em partes; os passos seguintes são feitos com cada uma.</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>o primeiro</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>número %1</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>o último</translation>
    </message>
    <message>
        <source>year-month-day alone</source>
        <translation>só ano-mês-dia</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <comment>format in words, format</comment>
        <translation>%1   (%2)</translation>
    </message>
    <message>
        <source>of this station</source>
        <translation>este posto</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Separador decimal</translation>
    </message>
    <message>
        <source>point</source>
        <translation>ponto</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>vírgula</translation>
    </message>
    <message>
        <source>Mark of thousands</source>
        <translation>Separador de milhar</translation>
    </message>
    <message>
        <source>Groups have three digits.</source>
        <translation>Os grupos têm três algarismos.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>apóstrofo</translation>
    </message>
    <message>
        <source>Write all letters in</source>
        <translation>Escrever todas as letras em</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>maiúsculas</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minúsculas</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>9 is a digit, A and a are letters, * is either.</source>
        <translation>9 é um algarismo, A e a são letras, * é qualquer um deles.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Upper and lower case are told apart.</source>
        <translation>Maiúsculas e minúsculas são distinguidas.</translation>
    </message>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>Nothing: it is taken out.</source>
        <translation>Nada: é retirado.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>A regular expression (PCRE). All of the text has to match.</source>
        <translation>Uma expressão regular (PCRE). Todo o texto deve corresponder.</translation>
    </message>
    <message>
        <source>Write anew as</source>
        <translation>Reescrever como</translation>
    </message>
    <message>
        <source>\1 to \9 are the groups, \0 is all of it.</source>
        <translation>\1 a \9 são os grupos, \0 é tudo.</translation>
    </message>
    <message>
        <source>Each place that matches is replaced</source>
        <translation>Cada lugar que corresponde é substituído</translation>
    </message>
    <message>
        <source>The rest of the text stays, and there need be no match.</source>
        <translation>O resto do texto fica, e não precisa haver correspondência.</translation>
    </message>
    <message>
        <source>Cut at</source>
        <translation>Dividir em</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>These texts become blank</source>
        <translation>Estes textos tornam-se vazios</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Um por linha.</translation>
    </message>
    <message>
        <source>The number 0 too, however written</source>
        <translation>Também o número 0, como quer que esteja escrito</translation>
    </message>
    <message>
        <source>What is blank becomes</source>
        <translation>O que está vazio torna-se</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>Outros valores</translation>
    </message>
    <message>
        <source>are an error</source>
        <translation>são um erro</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>ficam como estão</translation>
    </message>
    <message>
        <source>With this between them</source>
        <translation>Com isto entre eles</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Between name and value</source>
        <translation>Entre nome e valor</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <translation>Multiplicar por</translation>
    </message>
    <message>
        <source>0.001 makes metres of millimetres.</source>
        <translation>0.001 faz metros de milímetros.</translation>
    </message>
    <message>
        <source>Places behind the mark</source>
        <translation>Casas decimais</translation>
    </message>
    <message>
        <source>Dates are written as</source>
        <translation>Datas escritas como</translation>
    </message>
    <message>
        <source>Year-month-day is always read.</source>
        <translation>Ano-mês-dia sempre é lido.</translation>
    </message>
    <message>
        <source>Or as</source>
        <translation>Ou como</translation>
    </message>
    <message>
        <source>One a line: d day, M month, y year, H hour, m minute, s second.</source>
        <translation>Um por linha: d dia, M mês, y ano, H hora, m minuto, s segundo.</translation>
    </message>
    <message>
        <source>Their times are those</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Words for yes</source>
        <translation>Palavras para sim</translation>
    </message>
    <message>
        <source>Words for no</source>
        <translation>Palavras para não</translation>
    </message>
    <message>
        <source>Between question and answer</source>
        <translation>Entre pergunta e resposta</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>date %1</source>
        <translation>data %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>%1, times of %2</source>
        <comment>date, time zone</comment>
        <translation>%1, horas: %2</translation>
    </message>
    <message>
        <source>yes / no</source>
        <translation>sim / não</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>words for yes, words for no</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>last</source>
        <translation>último</translation>
    </message>
    <message>
        <source>0</source>
        <comment>the number nought</comment>
        <translation>0</translation>
    </message>
    <message>
        <source>take out %1</source>
        <translation>retirar %1</translation>
    </message>
    <message>
        <source>replace %1 by %2</source>
        <translation>substituir %1 por %2</translation>
    </message>
    <message>
        <source>pattern %1</source>
        <translation>padrão %1</translation>
    </message>
    <message>
        <source>piece %1 at %2</source>
        <comment>which piece, mark</comment>
        <translation>parte %1 em %2</translation>
    </message>
    <message>
        <source>%1 is blank</source>
        <comment>texts that count as blank</comment>
        <translation>%1 é vazio</translation>
    </message>
    <message>
        <source>blank is %1</source>
        <translation>vazio é %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) renamed</source>
        <translation>
            <numerusform>%Ln valor renomeado</numerusform>
            <numerusform>%Ln valores renomeados</numerusform>
        </translation>
    </message>
    <message>
        <source>cells joined</source>
        <translation>células juntadas</translation>
    </message>
    <message>
        <source>cells joined with %1</source>
        <translation>células juntadas com %1</translation>
    </message>
    <message>
        <source>first filled</source>
        <translation>primeira preenchida</translation>
    </message>
    <message>
        <source>last filled</source>
        <translation>última preenchida</translation>
    </message>
    <message>
        <source>times %1</source>
        <translation>vezes %1</translation>
    </message>
    <message>
        <source>round to %1 places</source>
        <translation>arredondar a %1 casas</translation>
    </message>
    <message>
        <source>year</source>
        <translation>ano</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mês</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dia</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minuto</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <source>trim</source>
        <translation>sem espaços</translation>
    </message>
    <message>
        <source>number, %1</source>
        <translation>número, %1</translation>
    </message>
    <message>
        <source>number, %1, groups %2</source>
        <comment>decimal mark, mark of thousands</comment>
        <translation>número, %1, grupos %2</translation>
    </message>
    <message>
        <source>option by label</source>
        <translation>opção pelo rótulo</translation>
    </message>
    <message>
        <source>split at %1, options</source>
        <translation>dividir em %1, opções</translation>
    </message>
    <message>
        <source>split at %1, numbers</source>
        <translation>dividir em %1, números</translation>
    </message>
    <message>
        <source>label or UUID</source>
        <translation>etiqueta ou UUID</translation>
    </message>
    <message>
        <source>action ID</source>
        <translation>ID da ação</translation>
    </message>
    <message>
        <source>split at %1, tags</source>
        <translation>dividir em %1, tags</translation>
    </message>
    <message>
        <source>form %1</source>
        <comment>input mask</comment>
        <translation>forma %1</translation>
    </message>
    <message>
        <source>split at %1 and %2, answers</source>
        <translation>dividir em %1 e %2, respostas</translation>
    </message>
    <message>
        <source>split at %1 and %2, values</source>
        <translation>dividir em %1 e %2, valores</translation>
    </message>
    <message>
        <source>split at %1, each:</source>
        <translation>dividir em %1, cada um:</translation>
    </message>
</context>
<context>
    <name>Stored</name>
    <message>
        <source>The DB has no record of this type on these components yet.</source>
        <translation>O banco ainda não tem registros deste tipo nestes componentes.</translation>
    </message>
    <message>
        <source>The DB has none of these records yet, but others on these components.</source>
        <translation>O banco ainda não tem nenhum destes registros, mas tem outros nestes componentes.</translation>
    </message>
    <message numerus="yes">
        <source>The DB has %n of these records already, with the same values.</source>
        <translation>
            <numerusform>O banco já tem %Ln destes registros, com os mesmos valores.</numerusform>
            <numerusform>O banco já tem %Ln destes registros, com os mesmos valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2; the newest of %3 by %4.</source>
        <comment>records, components, when, who</comment>
        <translation>%1 em %2; o mais novo de %3, por %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of this type</source>
        <translation>
            <numerusform>%Ln registro deste tipo</numerusform>
            <numerusform>%Ln registros deste tipo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%Ln componente</numerusform>
            <numerusform>%Ln componentes</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguém</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linha %1 do arquivo</translation>
    </message>
    <message>
        <source>Cell %1</source>
        <translation>Célula %1</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(ausente)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>e mais %Ln linha</numerusform>
            <numerusform>e mais %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <comment>a step</comment>
        <translation>%1: ilegível</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step and what came out of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviado</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>no answer in %1</source>
        <translation>sem resposta em %1</translation>
    </message>
    <message>
        <source>HTTP %1 after %2</source>
        <translation>HTTP %1 após %2</translation>
    </message>
    <message>
        <source>The file cannot be found or read here any more, so its cells cannot be shown. What was sent stands below.</source>
        <translation>O arquivo não é mais encontrado ou lido aqui, por isso as células não podem ser mostradas. O que foi enviado está abaixo.</translation>
    </message>
    <message>
        <source>The file was changed after the upload, so its cells are not shown. What was sent stands below.</source>
        <translation>O arquivo foi alterado depois do envio, por isso as células não são mostradas. O que foi enviado está abaixo.</translation>
    </message>
    <message>
        <source>The log does not know how the file was read, so its cells are not shown. What was sent stands below.</source>
        <translation>O histórico não sabe como o arquivo foi lido, por isso as células não são mostradas. O que foi enviado está abaixo.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linha %1 do arquivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>%1, the first in line %2</source>
        <translation>%1, a primeira na linha %2 do arquivo</translation>
    </message>
    <message>
        <source>The recipe of this upload is not in use now. Open it and its type form to see each step.</source>
        <translation>A receita deste envio não está em uso agora. Abra-a com o formulário de tipo dela para ver cada passo.</translation>
    </message>
    <message>
        <source>Open the recipe %1 and its type form to see each step.</source>
        <translation>Abra a receita %1 e o formulário de tipo dela para ver cada passo.</translation>
    </message>
    <message>
        <source>Without the file the steps cannot be shown.</source>
        <translation>Sem o arquivo os passos não podem ser mostrados.</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>nunca enviado</translation>
    </message>
    <message>
        <source>Nothing of this record has left this computer.</source>
        <translation>Nada deste registro saiu deste computador.</translation>
    </message>
    <message numerus="yes">
        <source>sent %n time(s)</source>
        <translation>
            <numerusform>enviado %Ln vez</numerusform>
            <numerusform>enviado %Ln vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>Content-Type: application/json; Authorization: not kept</source>
        <translation>Content-Type: application/json; Authorization: não guardada</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Last answer, HTTP %1</source>
        <translation>Última resposta, HTTP %1</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Última resposta</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>The DB holds all that was sent, as it was sent.</source>
        <translation>O banco contém tudo o que foi enviado, como foi enviado.</translation>
    </message>
    <message>
        <source>left out by choice</source>
        <translation>omitida por escolha</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>There is nothing of it in the DB to be read back.</source>
        <translation>Não há nada dele no banco para reler.</translation>
    </message>
    <message>
        <source>It is not known yet whether the DB has it.</source>
        <translation>Ainda não se sabe se o banco o tem.</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>Não foi enviado.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>ausente</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%Ln diferença</numerusform>
            <numerusform>%Ln diferenças</numerusform>
        </translation>
    </message>
    <message>
        <source>sent %1, in the DB %2</source>
        <translation>enviado %1, no banco %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Nothing has happened to it yet.</source>
        <translation>Nada aconteceu com ele ainda.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a part of a story, and in short</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and what it is</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Program, Qt, system, language, screens</source>
        <translation>Programa, Qt, sistema, idioma, telas</translation>
    </message>
    <message>
        <source>Settings that are known to be harmless</source>
        <translation>Configurações que se sabe serem inofensivas</translation>
    </message>
    <message>
        <source>Profiles without secrets, client IDs cut short</source>
        <translation>Perfis sem segredos, IDs de cliente abreviados</translation>
    </message>
    <message>
        <source>Health of the upload log, counts, reasons; nothing that was sent</source>
        <translation>Estado do histórico de envios, contagens, motivos; nada do que foi enviado</translation>
    </message>
    <message>
        <source>The recipe in use</source>
        <translation>A receita em uso</translation>
    </message>
    <message>
        <source>Name and fingerprint of the type form</source>
        <translation>Nome e impressão digital do formulário de tipo</translation>
    </message>
    <message>
        <source>What the program has told since it was started</source>
        <translation>O que o programa disse desde que foi iniciado</translation>
    </message>
    <message>
        <source>No secret, no token, no password is in it, and no record: nothing of what was measured, sent or answered.</source>
        <translation>Não contém nenhum segredo, token ou senha, e nenhum registro: nada do que foi medido, enviado ou respondido.</translation>
    </message>
    <message>
        <source>Names of operators, stations, files and recipes are.</source>
        <translation>Nomes de operadores, postos, arquivos e receitas estão incluídos.</translation>
    </message>
    <message>
        <source>Names of operators, stations and files are left out.</source>
        <translation>Nomes de operadores, postos e arquivos são omitidos.</translation>
    </message>
    <message>
        <source>Usage: m2m-uploader support-bundle [options] FILE.zip

Writes what helps somebody else to find out what is wrong here: versions, settings,
profiles, the health of the upload log and its counts, the newest messages. It says what
goes in. No secret is in it, and no record.

  --dry-run            say what would go in, and write nothing
  --recipe FILE        put this recipe in, too
  --with-names         leave the names of operators, stations and files in
  --journal FILE       another journal than the station&apos;s own
</source>
        <translation>Uso: m2m-uploader support-bundle [opções] ARQUIVO.zip

Escreve o que ajuda outra pessoa a descobrir o que está errado aqui: versões, configurações,
perfis, estado e contagens do histórico de envios, as mensagens mais recentes. Diz o que
entra. Não contém nenhum segredo nem registro.

  --dry-run            dizer o que entraria, e não escrever nada
  --recipe ARQUIVO     incluir também esta receita
  --with-names         deixar os nomes de operadores, postos e arquivos
  --journal ARQUIVO    outro histórico, não o do posto
</translation>
    </message>
    <message>
        <source>the file to write is missing</source>
        <translation>falta o arquivo a escrever</translation>
    </message>
    <message>
        <source>The bundle holds:</source>
        <translation>O pacote contém:</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 foi escrito.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Five steps, from the file to the proof</source>
        <translation>Cinco passos, do arquivo à prova</translation>
    </message>
    <message>
        <source>Import, Map, Review, Upload, Log. Each says what it holds at the moment. Ctrl+1 to Ctrl+5 go there; you can go back at any time.</source>
        <translation>Importar, Mapear, Revisar, Enviar, Histórico. Cada um diz o que contém no momento. Ctrl+1 a Ctrl+5 levam até lá; você pode voltar a qualquer momento.</translation>
    </message>
    <message>
        <source>Where the records go</source>
        <translation>Para onde vão os registros</translation>
    </message>
    <message>
        <source>The instance: practice, development, staging or production. Each has its own colour, shape and word, on every page. A click changes it.</source>
        <translation>A instância: treino, desenvolvimento, homologação ou produção. Cada uma tem a própria cor, forma e palavra, em cada página. Um clique a muda.</translation>
    </message>
    <message>
        <source>Files come in here</source>
        <translation>Os arquivos entram aqui</translation>
    </message>
    <message>
        <source>Drop a file anywhere in the window, choose it, or paste a table. Of a kind that has a recipe, it goes on to the review by itself.</source>
        <translation>Solte um arquivo em qualquer lugar da janela, escolha-o, ou cole uma tabela. Se o tipo dele tem uma receita, ele segue por si até a revisão.</translation>
    </message>
    <message>
        <source>See every record before it is sent</source>
        <translation>Ver cada registro antes de enviar</translation>
    </message>
    <message>
        <source>Right, doubtful, wrong: each with its reason. Click a count to see only those, correct a cell in place, undo. What is wrong is not sent.</source>
        <translation>Correto, duvidoso, errado: cada um com o motivo. Clique em uma contagem para ver só esses, corrija uma célula no lugar, desfaça. O que está errado não é enviado.</translation>
    </message>
    <message>
        <source>What became of each record</source>
        <translation>O que foi feito de cada registro</translation>
    </message>
    <message>
        <source>The log keeps every upload: file, records, answers, and that each was read back equal. Search it, send again what failed, write it to files.</source>
        <translation>O histórico guarda cada envio: arquivo, registros, respostas, e que cada um foi relido igual. Pesquise nele, envie de novo o que falhou, escreva-o em arquivos.</translation>
    </message>
    <message>
        <source>Help for where you are</source>
        <translation>Ajuda para onde você está</translation>
    </message>
    <message>
        <source>F1 opens the manual at the page that you are on. Here are also the keys, this tour, and light and dark.</source>
        <translation>F1 abre o manual na página em que você está. Aqui estão também as teclas, este tour, e claro e escuro.</translation>
    </message>
</context>
<context>
    <name>WatchErrors</name>
    <message>
        <source>the file</source>
        <translation>o arquivo</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 não é um arquivo.</translation>
    </message>
    <message>
        <source>Put the file itself there, not a folder or a link.</source>
        <translation>Ponha ali o próprio arquivo, não uma pasta ou um atalho.</translation>
    </message>
    <message>
        <source>Another M2M Uploader is watching this folder already.</source>
        <translation>Outro M2M Uploader já monitora esta pasta.</translation>
    </message>
    <message>
        <source>Watch another folder, or end the other one first.</source>
        <translation>Monitore outra pasta, ou encerre o outro antes.</translation>
    </message>
    <message>
        <source>No recipe of this station is meant for %1 beyond doubt.</source>
        <translation>Nenhuma receita deste posto é sem dúvida a de %1.</translation>
    </message>
    <message>
        <source>Name one with --recipe, or put one that fits into the recipe folder.</source>
        <translation>Indique uma com --recipe, ou ponha na pasta de receitas uma que sirva.</translation>
    </message>
    <message>
        <source>More than one recipe fits %1.</source>
        <translation>Mais de uma receita serve para %1.</translation>
    </message>
    <message>
        <source>They are: %1.</source>
        <translation>São: %1.</translation>
    </message>
    <message>
        <source>Name the right one with --recipe.</source>
        <translation>Indique a certa com --recipe.</translation>
    </message>
    <message>
        <source>The recipe asks for something that was not told.</source>
        <translation>A receita pergunta algo que não foi informado.</translation>
    </message>
    <message>
        <source>The recipe asks for something that was not told, or cannot be so: %1.</source>
        <translation>A receita pergunta algo que não foi informado, ou não pode ser assim: %1.</translation>
    </message>
    <message>
        <source>Tell it with --answer.</source>
        <translation>Informe com --answer.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are wrong; the DB would refuse them.</source>
        <translation>
            <numerusform>%Ln registro está errado; o banco o recusaria.</numerusform>
            <numerusform>%Ln registros estão errados; o banco os recusaria.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no record that could be sent.</source>
        <translation>Não há nenhum registro que possa ser enviado.</translation>
    </message>
    <message>
        <source>Correct the file, and put it there again. Nothing of it was sent.</source>
        <translation>Corrija o arquivo e ponha-o ali de novo. Nada dele foi enviado.</translation>
    </message>
</context>
<context>
    <name>WatchedFolder</name>
    <message>
        <source>Which folder? Name the one to watch.</source>
        <translation>Qual pasta? Indique a que deve ser monitorada.</translation>
    </message>
    <message>
        <source>%1 is the watched folder itself: what ends there would be taken again.</source>
        <translation>%1 é a própria pasta monitorada: o que termina lá seria pego de novo.</translation>
    </message>
    <message>
        <source>%1 is a PRODUCTION instance. Whatever is put into the folder would go there without anybody looking at it. If that is meant, add --production.</source>
        <translation>%1 é uma instância de PRODUÇÃO. O que for posto na pasta iria para lá sem que ninguém olhe. Se for intencional, acrescente --production.</translation>
    </message>
    <message>
        <source>Watching %1; what appears there goes %2. Ctrl+C ends it.</source>
        <translation>Monitorando %1; o que aparece ali vai %2. Ctrl+C encerra.</translation>
    </message>
    <message>
        <source>%1: taken</source>
        <translation>%1: pego</translation>
    </message>
    <message numerus="yes">
        <source>%1: sending %n record(s) …</source>
        <translation>
            <numerusform>%1: enviando %Ln registro …</numerusform>
            <numerusform>%1: enviando %Ln registros …</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: feito</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: falhou</translation>
    </message>
    <message>
        <source>, uploaded before on %1 (batch %2); nothing was sent</source>
        <translation>, já enviado: %1 (lote %2); nada foi enviado</translation>
    </message>
    <message>
        <source>, batch %1: %2</source>
        <translation>, lote %1: %2</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Falha: %1</translation>
    </message>
    <message>
        <source>Next try in %1. The files are kept.</source>
        <translation>Próxima tentativa em %1. Os arquivos são guardados.</translation>
    </message>
    <message>
        <source>The status file is not up to date: %1</source>
        <translation>O arquivo de status não está atualizado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being written, and stay for the next time.</source>
        <translation>
            <numerusform>%Ln arquivo ainda está sendo escrito, e fica para a próxima vez.</numerusform>
            <numerusform>%Ln arquivos ainda estão sendo escritos, e ficam para a próxima vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ending, after what is in flight …</source>
        <translation>Encerrando, depois do que está a caminho …</translation>
    </message>
    <message>
        <source>Usage: m2m-uploader watch FOLDER --profile NAME [options]

Makes a batch of each file that appears in the folder, until it is ended (Ctrl+C,
SIGTERM). A file is taken when its size and time have stood still and nobody has it
open; names of temporary files are left alone. Then it is checked, sent, read back,
and moved to the folder done or failed; a report tells what became of it. The same
content is not sent twice. What is interrupted is gone on with at the next start.
While the instance, the disk or the upload log is out of reach, files are kept and
tried again. Meanwhile they are in FOLDER/.m2m.

  --profile NAME       name of a profile, &quot;practice&quot;, or the path of a JSON file
  --production         the instance may be a production instance
  --recipe FILE        how rows become records; without it the one of the station&apos;s
                       recipes that is meant for the file beyond doubt
  --answer NAME=TEXT   what a recipe asks for at each run; once for each question
  --skip-wrong         send the right records of a file in which others are wrong
  --done FOLDER        for files of which all records are in the DB (FOLDER/done)
  --failed FOLDER      for all others (FOLDER/failed)
  --reports FOLDER     NAME.report.json of each file (FOLDER/reports)
  --status FILE        how the watch is getting on, as JSON: state (idle, working,
                       trouble), file, counts, lastError, heartbeat
</source>
        <translation>Uso: m2m-uploader watch PASTA --profile NOME [opções]

Faz um lote de cada arquivo que aparece na pasta, até ser encerrado (Ctrl+C, SIGTERM). Um
arquivo é pego quando o tamanho e a hora não mudam mais e ninguém o tem aberto; nomes de
arquivos temporários são deixados. Então ele é conferido, enviado, relido e movido para a
pasta done ou failed; um relatório diz o que foi feito dele. O mesmo conteúdo não é enviado
duas vezes. O que é interrompido continua no próximo início. Enquanto a instância, o disco
ou o histórico não estiver ao alcance, os arquivos são guardados e se tenta de novo. Nesse
tempo eles ficam em PASTA/.m2m.

  --profile NOME       nome de um perfil, &quot;practice&quot;, ou caminho de um arquivo JSON
  --production         a instância pode ser uma instância de produção
  --recipe ARQUIVO     de linhas a registros; senão, a receita do posto que sem dúvida é
                       a do arquivo
  --answer NOME=TEXTO  o que uma receita pergunta a cada vez; uma vez por pergunta
  --skip-wrong         enviar os registros corretos de um arquivo com outros errados
  --done PASTA         para arquivos inteiros no banco (PASTA/done)
  --failed PASTA       para todos os outros (PASTA/failed)
  --reports PASTA      NOME.report.json de cada arquivo (PASTA/reports)
  --status ARQUIVO     como vai o monitoramento, em JSON: state (idle, working,
                       trouble), file, counts, lastError, heartbeat
</translation>
    </message>
    <message>
        <source>  --once               end when what is there has been worked off, with the exit code
                       of the worst file
  --quiet-for SECONDS  how long a file has to stand still (10)
  --poll SECONDS       between two looks where no notifications come (10)
  --retry-within SECONDS  longest time between two tries in trouble (300)
  --journal FILE       another journal than the station&apos;s own
  --operator NAME      who uploads; without it the operator of the window
  --secret-env NAME    take the secret from this environment variable
  --secret-fd NUMBER   read the secret from this open file descriptor

Exit codes: 0 when it was ended, and those of m2m-uploader --help when it could not
begin, and with --once. One watch a folder; systemd and Windows: packaging/watch.
</source>
        <translation>  --once               acabar quando o que há lá foi processado, com o código de saída
                       do pior arquivo
  --quiet-for SEGUNDOS  por quanto tempo um arquivo não deve mudar (10)
  --poll SEGUNDOS      entre duas olhadas onde não chegam avisos (10)
  --retry-within SEGUNDOS  tempo máximo entre duas tentativas em caso de falha (300)
  --journal ARQUIVO    outro histórico, não o do posto
  --operator NOME      quem envia; senão, o operador da janela
  --secret-env NOME    tirar o segredo desta variável de ambiente
  --secret-fd NÚMERO   ler o segredo deste descritor de arquivo aberto

Códigos de saída: 0 quando foi encerrado, e os de m2m-uploader --help quando não pôde
começar, e com --once. Um monitoramento por pasta; systemd e Windows: packaging/watch.
</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>M2M Uploader</source>
        <translation>M2M Uploader</translation>
    </message>
</context>
<context>
    <name>m2m::BatchModel</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instância</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificados</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abertos</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s)</source>
        <translation>
            <numerusform>%Ln envio</numerusform>
            <numerusform>%Ln envios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::Callout</name>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Pular o tour</translation>
    </message>
</context>
<context>
    <name>m2m::CellEditor</name>
    <message>
        <source>Line of the file</source>
        <translation>Linha do arquivo</translation>
    </message>
    <message>
        <source>Place in the line</source>
        <translation>Posição na linha</translation>
    </message>
    <message>
        <source>What the file has</source>
        <translation>O que o arquivo tem</translation>
    </message>
    <message>
        <source>What this file has above and below the table</source>
        <translation>O que este arquivo tem acima e abaixo da tabela</translation>
    </message>
    <message>
        <source>line %1, no. %2:  %3</source>
        <comment>line, place in it, value</comment>
        <translation>linha %1 do arquivo, nº %2:  %3</translation>
    </message>
</context>
<context>
    <name>m2m::CloseDialog</name>
    <message>
        <source>An upload is under way</source>
        <translation>Um envio está em andamento</translation>
    </message>
    <message>
        <source>&amp;Keep uploading in the background</source>
        <translation>&amp;Continuar em segundo plano</translation>
    </message>
    <message>
        <source>Keep uploading in the background</source>
        <translation>Continuar enviando em segundo plano</translation>
    </message>
    <message>
        <source>&amp;Pause and close</source>
        <translation>&amp;Pausar e fechar</translation>
    </message>
    <message>
        <source>Pause the upload and close</source>
        <translation>Pausar o envio e fechar</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Do not close</source>
        <translation>Não fechar</translation>
    </message>
    <message>
        <source>The window goes away. The icon beside the clock brings it back, and a message tells when all is done.</source>
        <translation>A janela desaparece. O ícone ao lado do relógio a traz de volta, e uma mensagem diz quando tudo está feito.</translation>
    </message>
    <message>
        <source>The window goes away, and a message tells when all is done. Start the program again to bring the window back.</source>
        <translation>A janela desaparece, e uma mensagem diz quando tudo está feito. Inicie o programa de novo para trazer a janela de volta.</translation>
    </message>
    <message>
        <source>What is on its way is finished first. The rest is kept, and the next start offers to go on with it. Nothing is lost, and nothing is sent twice.</source>
        <translation>O que está a caminho é terminado antes. O resto é guardado, e o próximo início oferece continuá-lo. Nada se perde, e nada é enviado duas vezes.</translation>
    </message>
    <message>
        <source>An upload %1 is being prepared.</source>
        <translation>Um envio %1 está sendo preparado.</translation>
    </message>
    <message>
        <source>An upload %1 is under way: %2 are done.</source>
        <translation>Um envio %1 está em andamento: feitos %2.</translation>
    </message>
</context>
<context>
    <name>m2m::Closing</name>
    <message>
        <source>Show the window</source>
        <translation>Mostrar a janela</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>Pausar e fechar</translation>
    </message>
</context>
<context>
    <name>m2m::ColumnsDialog</name>
    <message>
        <source>Use them</source>
        <translation>Usar</translation>
    </message>
</context>
<context>
    <name>m2m::ColumnsEditor</name>
    <message>
        <source>Found again by</source>
        <translation>Reencontradas por</translation>
    </message>
    <message>
        <source>Pattern of the names</source>
        <translation>Padrão dos nomes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>Subir a coluna</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descer</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>Descer a coluna</translation>
    </message>
    <message>
        <source>their names</source>
        <translation>seus nomes</translation>
    </message>
    <message>
        <source>their places</source>
        <translation>suas posições</translation>
    </message>
    <message>
        <source>a pattern of their names</source>
        <translation>um padrão dos nomes</translation>
    </message>
    <message>
        <source>for example Tension.*  (.* is anything)</source>
        <translation>por exemplo Tension.*  (.* é qualquer coisa)</translation>
    </message>
    <message>
        <source>In other files they are found again by</source>
        <translation>Em outros arquivos são reencontradas por</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>place of a column, its name</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Type what the names look like.</source>
        <translation>Digite como são os nomes.</translation>
    </message>
    <message>
        <source>No column has such a name.</source>
        <translation>Nenhuma coluna tem um nome assim.</translation>
    </message>
    <message>
        <source>%1 columns match.</source>
        <translation>%1 colunas correspondem.</translation>
    </message>
    <message>
        <source>Another column has the same name: these are found again by their places.</source>
        <translation>Outra coluna tem o mesmo nome: estas são reencontradas pela posição.</translation>
    </message>
</context>
<context>
    <name>m2m::ConditionRow</name>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Is or is not</source>
        <translation>É ou não é</translation>
    </message>
    <message>
        <source>Texts, one a line</source>
        <translation>Textos, um por linha</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>Or a blank cell</source>
        <translation>Ou uma célula vazia</translation>
    </message>
    <message>
        <source>%1 (not in this file)</source>
        <translation>%1 (não neste arquivo)</translation>
    </message>
    <message>
        <source>is</source>
        <translation>é</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>não é</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>Retirar esta condição</translation>
    </message>
</context>
<context>
    <name>m2m::ConnectionPanel</name>
    <message>
        <source>being tested …</source>
        <translation>em teste …</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>não testado</translation>
    </message>
</context>
<context>
    <name>m2m::CorrectionBox</name>
    <message>
        <source>Correct it to</source>
        <translation>Corrigir para</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Como no arquivo</translation>
    </message>
    <message>
        <source>Correct this cell</source>
        <translation>Corrigir esta célula</translation>
    </message>
    <message>
        <source>Correct all with this problem</source>
        <translation>Corrigir todas com este problema</translation>
    </message>
    <message>
        <source>Correct all with this text</source>
        <translation>Corrigir todas com este texto</translation>
    </message>
    <message>
        <source>Leave the surplus cells out</source>
        <translation>Omitir as células em excesso</translation>
    </message>
    <message>
        <source>Take the correction off</source>
        <translation>Retirar a correção</translation>
    </message>
    <message>
        <source>Enter, on the row&apos;s number</source>
        <translation>Enter, no número da linha</translation>
    </message>
    <message>
        <source>Enter corrects this cell and goes on to the next problem.</source>
        <translation>Enter corrige esta célula e vai ao próximo problema.</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Esvaziar</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>…for all %1 with this problem</source>
        <translation>…para todas as %1 com este problema</translation>
    </message>
    <message>
        <source>…for all %1 with this text</source>
        <translation>…para todas as %1 com este texto</translation>
    </message>
    <message>
        <source>Every record with exactly this text and this problem  (Ctrl+Enter)</source>
        <translation>Cada registro com exatamente este texto e este problema  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Every record whose cell has exactly this text  (Ctrl+Enter)</source>
        <translation>Cada registro cuja célula tem exatamente este texto  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Also those where it is right</source>
        <translation>Também aqueles em que está correto</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Omitir %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter corrects all %1 alike.</source>
        <translation>Ctrl+Enter corrige todas as %1 do mesmo modo.</translation>
    </message>
</context>
<context>
    <name>m2m::CountTile</name>
    <message>
        <source>%1 %2</source>
        <translation>%2: %1</translation>
    </message>
</context>
<context>
    <name>m2m::DialectBar</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Planilha</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Como mostrados</translation>
    </message>
    <message>
        <source>With all digits</source>
        <translation>Com todos os algarismos</translation>
    </message>
    <message>
        <source>Other separator</source>
        <translation>Outro separador</translation>
    </message>
    <message>
        <source>Type the character that parts the cells</source>
        <translation>Digite o caractere que separa as células</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Quotes, comments and thousands marks</source>
        <translation>Aspas, comentários e separadores de milhar</translation>
    </message>
    <message>
        <source>As the spreadsheet shows numbers and dates, or with all the digits that the file keeps and dates as 2024-02-29</source>
        <translation>Números e datas como a planilha os mostra, ou com todos os algarismos que o arquivo guarda e datas como 2024-02-29</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>Why is the file read this way?</source>
        <translation>Por que o arquivo é lido assim?</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Detectado</translation>
    </message>
    <message>
        <source>Back to what was found</source>
        <translation>Voltar ao detectado</translation>
    </message>
    <message>
        <source>Back to what was found in the file itself</source>
        <translation>Voltar ao que foi detectado no próprio arquivo</translation>
    </message>
    <message>
        <source>As it was chosen.</source>
        <translation>Como foi escolhido.</translation>
    </message>
    <message>
        <source>As it was chosen. Found was: %1.</source>
        <translation>Como foi escolhido. Detectado: %1.</translation>
    </message>
    <message>
        <source>Where the table ends was not looked for.</source>
        <translation>Não se procurou onde a tabela termina.</translation>
    </message>
    <message>
        <source>As chosen</source>
        <translation>Escolhido</translation>
    </message>
    <message>
        <source>Why the file is read this way</source>
        <translation>Por que o arquivo é lido assim</translation>
    </message>
</context>
<context>
    <name>m2m::FactsPanel</name>
    <message>
        <source>Facts about the file</source>
        <translation>Dados do arquivo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>workbook, sheet</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln coluna</numerusform>
            <numerusform>%Ln colunas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>columns, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>rows, columns, size</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 is being computed…</source>
        <translation>Calculando SHA-256…</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>This file was uploaded before.</source>
        <translation>Este arquivo já foi enviado.</translation>
    </message>
    <message>
        <source>%1 by %2: %3.</source>
        <translation>%1 por %2: %3.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguém</translation>
    </message>
</context>
<context>
    <name>m2m::FieldCell</name>
    <message>
        <source>Required</source>
        <translation>Obrigatório</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obrigatório</translation>
    </message>
    <message>
        <source>What is %1?</source>
        <translation>O que é %1?</translation>
    </message>
    <message>
        <source>What is this?  F1</source>
        <translation>O que é isto?  F1</translation>
    </message>
</context>
<context>
    <name>m2m::FileNameEditor</name>
    <message>
        <source>Pattern</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>Pattern; its first group is taken</source>
        <translation>Padrão; o primeiro grupo é usado</translation>
    </message>
</context>
<context>
    <name>m2m::FilterChip</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>m2m::FindingCard</name>
    <message>
        <source>the first of %1</source>
        <translation>os primeiros %1</translation>
    </message>
    <message>
        <source>%1 of %2; no more are listed</source>
        <translation>%1 de %2; não são listados mais</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>m2m::FindingsList</name>
    <message>
        <source>What is odd about the file</source>
        <translation>O que é estranho no arquivo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what is odd…</source>
        <translation>Procurando o que é estranho…</translation>
    </message>
    <message>
        <source>Nothing odd was found</source>
        <translation>Nada de estranho encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln achado</numerusform>
            <numerusform>%Ln achados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::FoldSection</name>
    <message>
        <source>%1, open</source>
        <comment>a part of a panel</comment>
        <translation>%1, aberto</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <comment>a part of a panel</comment>
        <translation>%1, fechado</translation>
    </message>
</context>
<context>
    <name>m2m::HelpDialog</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Search in the manual</source>
        <translation>Pesquisar no manual</translation>
    </message>
    <message>
        <source>Search in all pages…</source>
        <translation>Pesquisar em todas as páginas…</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Places that were found</source>
        <translation>Lugares encontrados</translation>
    </message>
    <message>
        <source>No page has this. Try one word alone, or its beginning.</source>
        <translation>Nenhuma página tem isso. Tente uma só palavra, ou o começo dela.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Back to the last place  Alt+Left</source>
        <translation>Voltar ao último lugar  Alt+Esquerda</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>To where you came back from  Alt+Right</source>
        <translation>Para onde você estava antes de voltar  Alt+Direita</translation>
    </message>
</context>
<context>
    <name>m2m::ImportPage</name>
    <message>
        <source>Reading the file</source>
        <translation>Lendo o arquivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Parar a leitura</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lendo o arquivo…</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Abrir outro…</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Abrir outro arquivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Fechar o arquivo</translation>
    </message>
    <message>
        <source>Looks right: map columns</source>
        <translation>Está certo: mapear colunas</translation>
    </message>
    <message>
        <source>Go on to mapping the columns</source>
        <translation>Continuar para o mapeamento das colunas</translation>
    </message>
    <message>
        <source>Is this how the file should be read?</source>
        <translation>É assim que o arquivo deve ser lido?</translation>
    </message>
    <message numerus="yes">
        <source>Review %n record(s)</source>
        <translation>
            <numerusform>Revisar %Ln registro</numerusform>
            <numerusform>Revisar %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>The file has changed since it was read.</source>
        <translation>O arquivo mudou desde que foi lido.</translation>
    </message>
    <message>
        <source>What is shown is what it was. Nothing is sent from it before it is read again.</source>
        <translation>É mostrado como era. Nada dele é enviado antes de ser lido de novo.</translation>
    </message>
    <message>
        <source>It cannot be read like that: %1</source>
        <translation>Não pode ser lido assim: %1</translation>
    </message>
    <message>
        <source>The table stays as it was read before.</source>
        <translation>A tabela fica como foi lida antes.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Choose measurement files</source>
        <translation>Escolher arquivos de medições</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.dat *.xlsx *.xlsm);;Recipes (*.m2mrecipe);;All files (*)</source>
        <translation>Tabelas (*.csv *.tsv *.txt *.dat *.xlsx *.xlsm);;Receitas (*.m2mrecipe);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Tabela colada</translation>
    </message>
</context>
<context>
    <name>m2m::ImportStart</name>
    <message>
        <source>Drop measurement files here</source>
        <translation>Solte aqui os arquivos de medições</translation>
    </message>
    <message>
        <source>CSV and other text tables as the machine wrote them, or Excel workbooks. Nothing is sent before you have seen every record.</source>
        <translation>CSV e outras tabelas de texto como a máquina as escreveu, ou pastas de trabalho do Excel. Nada é enviado antes de você ver cada registro.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Escolher arquivos…</translation>
    </message>
    <message>
        <source>Choose one or more files</source>
        <translation>Escolher um ou mais arquivos</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Colar uma tabela</translation>
    </message>
    <message>
        <source>Paste a table from the clipboard</source>
        <translation>Colar uma tabela da área de transferência</translation>
    </message>
    <message>
        <source>Which file shall be uploaded?</source>
        <translation>Qual arquivo deve ser enviado?</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Arquivos recentes</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Primeira vez?</translation>
    </message>
    <message>
        <source>Take a sample file through all five steps on the practice instance: no account, no network, nothing that could be broken.</source>
        <translation>Leve um arquivo de exemplo pelos cinco passos na instância de treino: sem conta, sem rede, nada que possa se quebrar.</translation>
    </message>
    <message>
        <source>Try it with a sample</source>
        <translation>Testar com um exemplo</translation>
    </message>
    <message>
        <source>Try it with a sample on the practice instance</source>
        <translation>Testar com um exemplo na instância de treino</translation>
    </message>
    <message>
        <source>Short tour</source>
        <translation>Tour breve</translation>
    </message>
    <message>
        <source>Short tour of the window</source>
        <translation>Tour breve da janela</translation>
    </message>
</context>
<context>
    <name>m2m::InstancePill</name>
    <message>
        <source>No instance chosen</source>
        <translation>Nenhuma instância escolhida</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>não conectada</translation>
    </message>
    <message>
        <source>%1, not connected</source>
        <translation>%1, não conectada</translation>
    </message>
    <message>
        <source>Instance: %1</source>
        <translation>Instância: %1</translation>
    </message>
    <message>
        <source>%1 (%2)
Click to choose another instance</source>
        <translation>%1 (%2)
Clique para escolher outra instância</translation>
    </message>
    <message>
        <source>Click to choose an instance</source>
        <translation>Clique para escolher uma instância</translation>
    </message>
</context>
<context>
    <name>m2m::ItemModel</name>
    <message>
        <source>Line %1 of the file</source>
        <translation>Linha %1 do arquivo</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Action ID</source>
        <translation>ID da ação</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
</context>
<context>
    <name>m2m::JournalBanner</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Li isto</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar a pasta</translation>
    </message>
</context>
<context>
    <name>m2m::JournalChooser</name>
    <message>
        <source>Which log is shown</source>
        <translation>Qual histórico é mostrado</translation>
    </message>
    <message>
        <source>Open the log of another station</source>
        <translation>Abrir o histórico de outro posto</translation>
    </message>
    <message>
        <source>Upload logs (*.sqlite);;All files (*)</source>
        <translation>Históricos de envios (*.sqlite);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>Este posto</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file and its folder</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>&amp;Open another log…</source>
        <translation>&amp;Abrir outro histórico…</translation>
    </message>
    <message>
        <source>&amp;Close this log</source>
        <translation>&amp;Fechar este histórico</translation>
    </message>
    <message>
        <source>Which log is shown: %1</source>
        <translation>Histórico mostrado: %1</translation>
    </message>
    <message>
        <source>Shows the log of this station or of another one</source>
        <translation>Mostra o histórico deste posto ou de outro</translation>
    </message>
    <message>
        <source>Opening the log…</source>
        <translation>Abrindo o histórico…</translation>
    </message>
    <message>
        <source>The log of another station: it can only be read.</source>
        <translation>O histórico de outro posto: só pode ser lido.</translation>
    </message>
    <message>
        <source>The log of the station %1: it can only be read.</source>
        <translation>O histórico do posto %1: só pode ser lido.</translation>
    </message>
    <message>
        <source>%1, written by an earlier version: shown as it was when it was opened.</source>
        <translation>%1, escrito por uma versão anterior: mostrado como era ao ser aberto.</translation>
    </message>
    <message>
        <source>Back to this station</source>
        <translation>Voltar a este posto</translation>
    </message>
    <message>
        <source>Close this log</source>
        <translation>Fechar este histórico</translation>
    </message>
</context>
<context>
    <name>m2m::JournalText</name>
    <message>
        <source>The upload log of this station was damaged. It is kept as %1, and a new one was begun.</source>
        <translation>O histórico de envios deste posto estava danificado. Ele está guardado como %1, e um novo foi começado.</translation>
    </message>
    <message>
        <source>The new one does not know what was uploaded before: look whether the records of a file are in the DB before you upload it again. Give the damaged log to whoever looks after the station.</source>
        <translation>O novo não sabe o que foi enviado antes: veja se os registros de um arquivo estão no banco antes de enviá-lo de novo. Dê o histórico danificado a quem cuida do posto.</translation>
    </message>
    <message>
        <source>This batch cannot be undone.</source>
        <translation>Este lote não pode ser revertido.</translation>
    </message>
    <message>
        <source>The upload log does not hold any more what the records were before.</source>
        <translation>O histórico de envios não contém mais o que os registros eram antes.</translation>
    </message>
    <message>
        <source>It made new records, and the DB takes none away. Only edits can be put back.</source>
        <translation>Foram feitos registros novos, e o banco não retira nenhum. Só edições podem ser revertidas.</translation>
    </message>
    <message>
        <source>It has not come to its end. Go on with it first.</source>
        <translation>Não chegou ao fim. Continue-o primeiro.</translation>
    </message>
    <message>
        <source>It has changed nothing in the DB.</source>
        <translation>Não alterou nada no banco.</translation>
    </message>
    <message>
        <source>The log %1 is not there.</source>
        <translation>O histórico %1 não está lá.</translation>
    </message>
    <message>
        <source>Look whether its disk is connected: %1</source>
        <translation>Veja se o disco dele está conectado: %1</translation>
    </message>
    <message>
        <source>The log %1 was written by a newer version of this program.</source>
        <translation>O histórico %1 foi escrito por uma versão mais nova deste programa.</translation>
    </message>
    <message>
        <source>Open it with that version. Nothing was changed in it.</source>
        <translation>Abra-o com essa versão. Nada foi alterado nele.</translation>
    </message>
    <message>
        <source>%1 is no upload log.</source>
        <translation>%1 não é um histórico de envios.</translation>
    </message>
    <message>
        <source>The log of a station is its file “uploads.sqlite”.</source>
        <translation>O histórico de um posto é o arquivo “uploads.sqlite” dele.</translation>
    </message>
    <message>
        <source>The log %1 is damaged.</source>
        <translation>O histórico %1 está danificado.</translation>
    </message>
    <message>
        <source>Nothing was changed in it. Ask for a copy from its station, made while the program is closed there.</source>
        <translation>Nada foi alterado nele. Peça uma cópia ao posto dele, feita enquanto o programa está fechado lá.</translation>
    </message>
    <message>
        <source>The log %1 was written by an earlier version, and there is no room for a copy of it.</source>
        <translation>O histórico %1 foi escrito por uma versão anterior, e não há espaço para uma cópia dele.</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files. Nothing was changed in the log.</source>
        <translation>Libere espaço na pasta de arquivos temporários. Nada foi alterado no histórico.</translation>
    </message>
    <message>
        <source>The log %1 cannot be opened.</source>
        <translation>O histórico %1 não pode ser aberto.</translation>
    </message>
    <message>
        <source>Check whether you may read it. Nothing was changed in it.</source>
        <translation>Confira se você pode lê-lo. Nada foi alterado nele.</translation>
    </message>
</context>
<context>
    <name>m2m::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Tab goes from control to control, the arrows inside tables, lists and the steps at the left. A scanner can be used at any time: what it reads goes where a component is asked for.</source>
        <translation>Tab vai de um controle a outro, as setas andam dentro de tabelas, listas e dos passos à esquerda. Um leitor pode ser usado a qualquer momento: o que ele lê vai para onde se pede um componente.</translation>
    </message>
</context>
<context>
    <name>m2m::LabelEditor</name>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>What the file has</source>
        <translation>O que o arquivo tem</translation>
    </message>
    <message>
        <source>What this file has above and below the table</source>
        <translation>O que este arquivo tem acima e abaixo da tabela</translation>
    </message>
    <message>
        <source>Found again by the label</source>
        <translation>Reencontrado pelo rótulo</translation>
    </message>
    <message>
        <source>%1:  %2</source>
        <comment>label, value</comment>
        <translation>%1:  %2</translation>
    </message>
</context>
<context>
    <name>m2m::LogActions</name>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More that can be done with records</source>
        <translation>O que mais pode ser feito com registros</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>Repetir os com &amp;falha</translation>
    </message>
    <message>
        <source>Retry &amp;selected</source>
        <translation>Repetir &amp;selecionados</translation>
    </message>
    <message>
        <source>Read &amp;back again</source>
        <translation>&amp;Reler</translation>
    </message>
    <message>
        <source>Read selected &amp;back again</source>
        <translation>&amp;Reler selecionados</translation>
    </message>
    <message>
        <source>&amp;Undo this upload…</source>
        <translation>R&amp;everter este envio…</translation>
    </message>
    <message>
        <source>Send to &amp;another instance…</source>
        <translation>Enviar para &amp;outra instância…</translation>
    </message>
    <message>
        <source>&amp;Copy ID</source>
        <translation>Co&amp;piar ID</translation>
    </message>
    <message>
        <source>Open the component in the b&amp;rowser</source>
        <translation>Abrir o componente no &amp;navegador</translation>
    </message>
    <message numerus="yes">
        <source>Retry &amp;failed (%n)</source>
        <translation>
            <numerusform>Repetir o com &amp;falha (%Ln)</numerusform>
            <numerusform>Repetir os com &amp;falha (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes what is left of this upload to its end.</source>
        <translation>Leva até o fim o que falta deste envio.</translation>
    </message>
    <message>
        <source>Sends again what failed or was refused by the DB. Each is asked after first.</source>
        <translation>Envia de novo o que falhou ou foi recusado pelo banco. Primeiro se pergunta por cada um.</translation>
    </message>
    <message>
        <source>Sends the chosen records again, where they failed or were refused by the DB.</source>
        <translation>Envia de novo os registros escolhidos, onde falharam ou foram recusados pelo banco.</translation>
    </message>
    <message>
        <source>Reads all records of this upload back from the DB again and compares them.</source>
        <translation>Relê do banco todos os registros deste envio e os compara.</translation>
    </message>
    <message>
        <source>Reads the chosen records back from the DB again and compares them.</source>
        <translation>Relê do banco os registros escolhidos e os compara.</translation>
    </message>
    <message>
        <source>Gives each record that this upload has changed the data that it had before.</source>
        <translation>Dá a cada registro que este envio alterou os dados que tinha antes.</translation>
    </message>
    <message>
        <source>Sends what this upload has proved to the instance that this window is connected to.</source>
        <translation>Envia o que este envio provou para a instância a que esta janela está conectada.</translation>
    </message>
    <message>
        <source>Copies the IDs of the chosen records, one a line.</source>
        <translation>Copia os IDs dos registros escolhidos, um por linha.</translation>
    </message>
    <message>
        <source>Opens the page of the component on the web site of the DB.</source>
        <translation>Abre a página do componente no site do banco.</translation>
    </message>
    <message>
        <source>Choose an upload in the table above.</source>
        <translation>Escolha um envio na tabela acima.</translation>
    </message>
    <message>
        <source>This window is not connected to an instance.</source>
        <translation>Esta janela não está conectada a uma instância.</translation>
    </message>
    <message>
        <source>Belongs to %1; this window is connected to %2.</source>
        <translation>Pertence a %1; esta janela está conectada a %2.</translation>
    </message>
    <message>
        <source>The instance does not answer.</source>
        <translation>A instância não responde.</translation>
    </message>
    <message>
        <source>Wait until the upload that is going on is over.</source>
        <translation>Espere até que o envio em andamento termine.</translation>
    </message>
    <message>
        <source>An upload is paused: go on with it first, or cancel it.</source>
        <translation>Um envio está em pausa: continue-o primeiro, ou cancele-o.</translation>
    </message>
    <message>
        <source>It made new records, and the DB takes none away. Only edits can be put back.</source>
        <translation>Foram feitos registros novos, e o banco não retira nenhum. Só edições podem ser revertidas.</translation>
    </message>
    <message>
        <source>It is not finished: go on with it first.</source>
        <translation>Não está terminado: continue-o primeiro.</translation>
    </message>
    <message>
        <source>It has changed nothing.</source>
        <translation>Não alterou nada.</translation>
    </message>
    <message>
        <source>The log does not hold any more what the records were before.</source>
        <translation>O histórico não contém mais o que os registros eram antes.</translation>
    </message>
    <message>
        <source>Choose fewer records, or wait until they are read.</source>
        <translation>Escolha menos registros, ou espere até que sejam lidos.</translation>
    </message>
    <message>
        <source>Choose records in the table below.</source>
        <translation>Escolha registros na tabela abaixo.</translation>
    </message>
    <message>
        <source>The chosen records have no ID: they were never sent.</source>
        <translation>Os registros escolhidos não têm ID: nunca foram enviados.</translation>
    </message>
    <message>
        <source>Choose one record.</source>
        <translation>Escolha um registro.</translation>
    </message>
    <message>
        <source>No web page is known of this record.</source>
        <translation>Nenhuma página da web é conhecida deste registro.</translation>
    </message>
    <message>
        <source>None of the chosen records failed or was refused by the DB. What is wrong in the file is corrected in Review.</source>
        <translation>Nenhum dos registros escolhidos falhou ou foi recusado pelo banco. O que está errado no arquivo é corrigido em “Revisar”.</translation>
    </message>
    <message>
        <source>None of the chosen records was read back.</source>
        <translation>Nenhum dos registros escolhidos foi relido.</translation>
    </message>
    <message>
        <source>Nothing is left to do of it.</source>
        <translation>Não falta fazer nada dele.</translation>
    </message>
    <message>
        <source>No record of it failed or was refused by the DB. What is wrong in the file is corrected in Review.</source>
        <translation>Nenhum registro dele falhou ou foi recusado pelo banco. O que está errado no arquivo é corrigido em “Revisar”.</translation>
    </message>
    <message>
        <source>The log does not hold any more what was sent.</source>
        <translation>O histórico não contém mais o que foi enviado.</translation>
    </message>
    <message>
        <source>No record of it was read back.</source>
        <translation>Nenhum registro dele foi relido.</translation>
    </message>
    <message>
        <source>Open the act&amp;ion in the browser</source>
        <translation>Abrir a &amp;ação no navegador</translation>
    </message>
    <message>
        <source>Copy ro&amp;ws as CSV</source>
        <translation>Copiar &amp;linhas como CSV</translation>
    </message>
    <message>
        <source>Opens the page of the action on the web site of the DB.</source>
        <translation>Abre a página da ação no site do banco.</translation>
    </message>
    <message>
        <source>Copies the chosen rows as CSV, with the names of the columns.</source>
        <translation>Copia as linhas escolhidas como CSV, com os nomes das colunas.</translation>
    </message>
</context>
<context>
    <name>m2m::LogFiles</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export the rows of this upload</source>
        <translation>Exportar as linhas deste envio</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Comprovante…</translation>
    </message>
    <message>
        <source>Write a receipt of this upload as PDF</source>
        <translation>Escrever um comprovante deste envio em PDF</translation>
    </message>
    <message>
        <source>&amp;All rows…</source>
        <translation>&amp;Todas as linhas…</translation>
    </message>
    <message>
        <source>&amp;One file for each outcome…</source>
        <translation>&amp;Um arquivo por resultado…</translation>
    </message>
    <message>
        <source>Only: %1…</source>
        <comment>an outcome</comment>
        <translation>Só: %1…</translation>
    </message>
    <message>
        <source>&amp;Report as JSON…</source>
        <translation>&amp;Relatório em JSON…</translation>
    </message>
    <message>
        <source>A folder for the files</source>
        <translation>Uma pasta para os arquivos</translation>
    </message>
    <message>
        <source>Export the rows</source>
        <translation>Exportar as linhas</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar o relatório</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Relatórios (*.json)</translation>
    </message>
    <message>
        <source>The report was written.</source>
        <translation>O relatório foi escrito.</translation>
    </message>
    <message>
        <source>Write the receipt</source>
        <translation>Escrever o comprovante</translation>
    </message>
    <message>
        <source>Receipts (*.pdf *.json)</source>
        <translation>Comprovantes (*.pdf *.json)</translation>
    </message>
    <message>
        <source>The receipt was written.</source>
        <translation>O comprovante foi escrito.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escrevendo…</translation>
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
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
</context>
<context>
    <name>m2m::LogFilters</name>
    <message>
        <source>Search in the log</source>
        <translation>Pesquisar no histórico</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instância</translation>
    </message>
    <message>
        <source>Time of the uploads</source>
        <translation>Período dos envios</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Component, label, action ID, file, text…</source>
        <translation>Componente, etiqueta, ID da ação, arquivo, texto…</translation>
    </message>
    <message>
        <source>Finds uploads by file, type form, recipe, operator or station, and records by component, short UUID, address on a label, action ID or reason.</source>
        <translation>Acha envios por arquivo, formulário de tipo, receita, operador ou posto, e registros por componente, UUID curto, endereço em uma etiqueta, ID da ação ou motivo.</translation>
    </message>
    <message>
        <source>All instances</source>
        <translation>Todas as instâncias</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … até …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>até</translation>
    </message>
    <message>
        <source>&amp;Open or bad</source>
        <translation>&amp;Abertos ou com erro</translation>
    </message>
    <message>
        <source>&amp;All states</source>
        <translation>&amp;Todos os estados</translation>
    </message>
    <message>
        <source>%1	%2</source>
        <comment>a state, and in how many uploads it occurs</comment>
        <translation>%1	%2</translation>
    </message>
    <message>
        <source>Open or bad</source>
        <translation>Abertos ou com erro</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos os estados</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation>
            <numerusform>%Ln estado</numerusform>
            <numerusform>%Ln estados</numerusform>
        </translation>
    </message>
    <message>
        <source>States: %1</source>
        <translation>Estados: %1</translation>
    </message>
</context>
<context>
    <name>m2m::LogPage</name>
    <message>
        <source>Read the log again</source>
        <translation>Reler o histórico</translation>
    </message>
    <message>
        <source>Upload log</source>
        <translation>Histórico de envios</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Envios</translation>
    </message>
    <message>
        <source>Records of the upload</source>
        <translation>Registros do envio</translation>
    </message>
    <message>
        <source>Choose an upload above to see its records.</source>
        <translation>Escolha acima um envio para ver os registros dele.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reads the log again (%1)</source>
        <translation>Lê o histórico de novo (%1)</translation>
    </message>
    <message>
        <source>This is the log of another station: it can only be read here.</source>
        <translation>Este é o histórico de outro posto: aqui só pode ser lido.</translation>
    </message>
    <message>
        <source>No upload yet. Each upload is written down here, with what became of every record.</source>
        <translation>Ainda não há envios. Cada envio é anotado aqui, com o que foi feito de cada registro.</translation>
    </message>
    <message>
        <source>No upload fits. Search for something else, or choose more instances, days or states.</source>
        <translation>Nenhum envio corresponde. Pesquise outra coisa, ou escolha mais instâncias, dias ou estados.</translation>
    </message>
</context>
<context>
    <name>m2m::MainWindow</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapear</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Receitas</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>Credentials of the DB team</source>
        <translation>Credenciais da equipe do banco</translation>
    </message>
    <message>
        <source>Python files (*.py);;All files (*)</source>
        <translation>Arquivos Python (*.py);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Component %1 was scanned.</source>
        <translation>O componente %1 foi escaneado.</translation>
    </message>
    <message>
        <source>Shown are its records in this file.</source>
        <translation>São mostrados os registros dele neste arquivo.</translation>
    </message>
    <message>
        <source>Shown are its uploads.</source>
        <translation>São mostrados os envios dele.</translation>
    </message>
</context>
<context>
    <name>m2m::MapPage</name>
    <message>
        <source>Recipes (*.m2mrecipe)</source>
        <translation>Receitas (*.m2mrecipe)</translation>
    </message>
    <message>
        <source>Open recipe…</source>
        <translation>Abrir receita…</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Abrir uma receita</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>Salvar receita…</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Salvar a receita</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Go on to the review</source>
        <translation>Continuar para a revisão</translation>
    </message>
    <message>
        <source>Undo the last change of the recipe</source>
        <translation>Desfazer a última mudança da receita</translation>
    </message>
    <message>
        <source>Undo the last change of the recipe  Ctrl+Z</source>
        <translation>Desfazer a última mudança da receita  Ctrl+Z</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Do it again  Ctrl+Shift+Z</source>
        <translation>Refazer  Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Where does each field come from?</source>
        <translation>De onde vem cada campo?</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Ainda sem arquivo</translation>
    </message>
    <message>
        <source>Open a measurement file first, in Import.</source>
        <translation>Abra antes um arquivo de medições, em “Importar”.</translation>
    </message>
    <message>
        <source>Fetching the type form…</source>
        <translation>Buscando o formulário de tipo…</translation>
    </message>
    <message>
        <source>The instance is asked for its fields.</source>
        <translation>Pede-se à instância os campos dele.</translation>
    </message>
    <message>
        <source>Which type form do the records belong to?</source>
        <translation>A que formulário de tipo pertencem os registros?</translation>
    </message>
    <message>
        <source>Choose it above. Its fields find their columns by themselves where the names agree; or open the recipe that somebody has made for this kind of file.</source>
        <translation>Escolha-o acima. Os campos dele acham as colunas por si onde os nomes coincidem; ou abra a receita que alguém fez para este tipo de arquivo.</translation>
    </message>
    <message>
        <source>No instance yet</source>
        <translation>Ainda sem instância</translation>
    </message>
    <message>
        <source>Type forms come from the instance. Choose one at the top left.</source>
        <translation>Os formulários de tipo vêm da instância. Escolha uma no alto à esquerda.</translation>
    </message>
    <message numerus="yes">
        <source>%n required field(s) without a source: %1</source>
        <translation>
            <numerusform>%Ln campo obrigatório sem fonte: %1</numerusform>
            <numerusform>%Ln campos obrigatórios sem fonte: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What has no source stays as it is</source>
        <translation>O que não tem fonte fica como está</translation>
    </message>
    <message>
        <source>All required fields have a source</source>
        <translation>Todos os campos obrigatórios têm uma fonte</translation>
    </message>
    <message numerus="yes">
        <source>Review %n record(s)</source>
        <translation>
            <numerusform>Revisar %Ln registro</numerusform>
            <numerusform>Revisar %Ln registros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::MappingRow</name>
    <message>
        <source>where the parts go</source>
        <translation>para onde vão as peças</translation>
    </message>
    <message>
        <source>when they go</source>
        <translation>quando elas vão</translation>
    </message>
    <message>
        <source>which action is changed</source>
        <translation>qual ação é alterada</translation>
    </message>
    <message>
        <source>which part is changed</source>
        <translation>qual peça é alterada</translation>
    </message>
    <message>
        <source>which part it was done to</source>
        <translation>em qual peça foi feita</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obrigatório</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obrigatório</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>fica como está</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ilegível</translation>
    </message>
    <message>
        <source>✕ no source</source>
        <translation>✕ sem fonte</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>não usado</translation>
    </message>
    <message>
        <source>by the form</source>
        <translation>pelo formulário</translation>
    </message>
    <message>
        <source>! not said yet</source>
        <translation>! não informado</translation>
    </message>
    <message>
        <source>✕ missing</source>
        <translation>✕ falta</translation>
    </message>
    <message>
        <source>✓ constant</source>
        <translation>✓ constante</translation>
    </message>
    <message>
        <source>✓ sure</source>
        <translation>✓ certo</translation>
    </message>
    <message>
        <source>! suggested</source>
        <translation>! sugerido</translation>
    </message>
    <message>
        <source>✓ chosen</source>
        <translation>✓ escolhido</translation>
    </message>
</context>
<context>
    <name>m2m::MappingTable</name>
    <message>
        <source>Fields of the type form</source>
        <translation>Campos do formulário de tipo</translation>
    </message>
    <message>
        <source>Field of the form</source>
        <translation>Campo do formulário</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Vem de</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>First rows: as read → as sent</source>
        <translation>Primeiras linhas: lido → enviado</translation>
    </message>
</context>
<context>
    <name>m2m::MarkSettings</name>
    <message>
        <source>Quotes</source>
        <translation>Aspas</translation>
    </message>
    <message>
        <source>nothing quotes</source>
        <translation>sem aspas</translation>
    </message>
    <message>
        <source>Within quotes</source>
        <translation>Entre aspas</translation>
    </message>
    <message>
        <source>doubled quote</source>
        <translation>aspas duplicadas</translation>
    </message>
    <message>
        <source>Comment lines</source>
        <translation>Linhas de comentário</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>não há nenhuma</translation>
    </message>
    <message>
        <source>Thousands mark</source>
        <translation>Separador de milhar</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>não há nenhum</translation>
    </message>
</context>
<context>
    <name>m2m::MessageBanner</name>
    <message>
        <source>Good</source>
        <translation>Bom</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>m2m::MisreadBanner</name>
    <message>
        <source>Read it without the recipe</source>
        <translation>Ler sem a receita</translation>
    </message>
    <message>
        <source>Another recipe…</source>
        <translation>Outra receita…</translation>
    </message>
    <message>
        <source>separated by: %1</source>
        <translation>separado por: %1</translation>
    </message>
    <message>
        <source>header in row %1</source>
        <translation>cabeçalho na linha %1</translation>
    </message>
    <message>
        <source>It reads its files like this: %1.</source>
        <translation>Ela lê os arquivos assim: %1.</translation>
    </message>
    <message>
        <source>Read so: %1</source>
        <translation>Lido assim: %1</translation>
    </message>
    <message>
        <source>What is shown is how it was read before.</source>
        <translation>É mostrado como foi lido antes.</translation>
    </message>
    <message>
        <source>The recipe %1 cannot read %2.</source>
        <translation>A receita %1 não pode ler %2.</translation>
    </message>
</context>
<context>
    <name>m2m::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>m2m::PairsEdit</name>
    <message>
        <source>Values and what they become</source>
        <translation>Valores e no que se tornam</translation>
    </message>
    <message>
        <source>Fill from the values in this column</source>
        <translation>Preencher com os valores desta coluna</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>No arquivo</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Torna-se</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Retirar linha</translation>
    </message>
    <message>
        <source>Remove the row that is selected</source>
        <translation>Retirar a linha selecionada</translation>
    </message>
</context>
<context>
    <name>m2m::PlotPanel</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Plot of the column</source>
        <translation>Gráfico da coluna</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estatísticas</translation>
    </message>
    <message>
        <source>Double click in the plot, or 0</source>
        <translation>Clique duplo no gráfico, ou 0</translation>
    </message>
    <message>
        <source>Reading the numbers of %1…</source>
        <translation>Lendo os números de %1…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Posição na lista</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Registro %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>record; what is asked</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 has no numbers in this record.</source>
        <translation>%1 não tem números neste registro.</translation>
    </message>
    <message>
        <source>%1 has no numbers yet.</source>
        <translation>%1 ainda não tem números.</translation>
    </message>
    <message>
        <source>No outliers</source>
        <translation>Sem valores atípicos</translation>
    </message>
    <message numerus="yes">
        <source>%n outlier(s): places %1</source>
        <translation>
            <numerusform>%Ln valor atípico: posição %1</numerusform>
            <numerusform>%Ln valores atípicos: posições %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outlier(s): lines %1</source>
        <translation>
            <numerusform>%Ln valor atípico: linha %1 do arquivo</numerusform>
            <numerusform>%Ln valores atípicos: linhas %1 do arquivo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>outliers</comment>
        <translation>%1 e outros</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>statistics. outliers</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Outliers are further from the median (%1) than 3.5 sigma, as the middle half of the numbers has it.</source>
        <translation>Valores atípicos estão mais longe da mediana (%1) do que 3,5 sigma, segundo a metade central dos números.</translation>
    </message>
    <message>
        <source>Plot of %1</source>
        <translation>Gráfico de %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is asked. statistics</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Plot %1</source>
        <translation>Gráfico %1</translation>
    </message>
    <message>
        <source>Place %1: %2</source>
        <translation>Posição %1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1 do arquivo: %2</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>errado</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>duvidoso</translation>
    </message>
    <message>
        <source>outlier</source>
        <translation>valor atípico</translation>
    </message>
</context>
<context>
    <name>m2m::PreambleList</name>
    <message>
        <source>Before the table</source>
        <translation>Antes da tabela</translation>
    </message>
    <message>
        <source>Usable as values</source>
        <translation>Pode ser usado como valor</translation>
    </message>
    <message>
        <source>%1: %2, line %3</source>
        <translation>%1: %2, linha %3 do arquivo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1 do arquivo: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::ProblemStrip</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Next problem  F8</source>
        <translation>Próximo problema  F8</translation>
    </message>
    <message>
        <source>Problems, grouped</source>
        <translation>Problemas, agrupados</translation>
    </message>
    <message>
        <source>More problems</source>
        <translation>Mais problemas</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Ir ao próximo problema</translation>
    </message>
    <message>
        <source>F8; back with Shift+F8</source>
        <translation>F8; para trás com Shift+F8</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a problem and its number of records</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sem problemas</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>mais %1</translation>
    </message>
</context>
<context>
    <name>m2m::ProductionGate</name>
    <message>
        <source>Number of records, to confirm</source>
        <translation>Número de registros, para confirmar</translation>
    </message>
    <message>
        <source>This is the production DB: what is there stays there. Type the number of records to be sent (%1) to go on.</source>
        <translation>Este é o banco de produção: o que está lá fica lá. Digite o número de registros a enviar (%1) para continuar.</translation>
    </message>
</context>
<context>
    <name>m2m::ProfileForm</name>
    <message>
        <source>Name of the profile</source>
        <translation>Nome do perfil</translation>
    </message>
    <message>
        <source>Kind of instance</source>
        <translation>Tipo de instância</translation>
    </message>
    <message>
        <source>Host of the DB</source>
        <translation>Host do banco</translation>
    </message>
    <message>
        <source>Host of the login service</source>
        <translation>Host do serviço de login</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID do cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segredo do cliente</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Host do proxy</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Porta do proxy</translation>
    </message>
    <message>
        <source>User of the proxy</source>
        <translation>Usuário do proxy</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Senha do proxy</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Adicionar …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Re&amp;tirar</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>Solicitações por vez</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Longest wait for an answer, in seconds</source>
        <translation>Espera máxima por uma resposta, em segundos</translation>
    </message>
    <message>
        <source>Of so many new records one is read back</source>
        <translation>De tantos registros novos, um é relido</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Escolher …</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Definido à mão</translation>
    </message>
    <message>
        <source>port</source>
        <translation>porta</translation>
    </message>
    <message>
        <source>1 of </source>
        <translation>1 de </translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>How many new records are read back and compared. Edits, and what was in doubt, always are.</source>
        <translation>Quantos registros novos são relidos e comparados. Edições, e o que estava em dúvida, sempre são.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ome</translation>
    </message>
    <message>
        <source>&amp;Kind of instance</source>
        <translation>T&amp;ipo de instância</translation>
    </message>
    <message>
        <source>Host of the &amp;DB (db_domain)</source>
        <translation>Host do &amp;banco (db_domain)</translation>
    </message>
    <message>
        <source>&amp;Login service (auth0_domain)</source>
        <translation>Serviço de &amp;login (auth0_domain)</translation>
    </message>
    <message>
        <source>&amp;Client ID (client_id)</source>
        <translation>ID do &amp;cliente (client_id)</translation>
    </message>
    <message>
        <source>Client &amp;secret (client_secret)</source>
        <translation>Se&amp;gredo do cliente (client_secret)</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>Autoridades confiáveis</translation>
    </message>
    <message>
        <source>Re&amp;quests at a time</source>
        <translation>Solicitações por &amp;vez</translation>
    </message>
    <message>
        <source>Longest &amp;wait</source>
        <translation>Espera &amp;máxima</translation>
    </message>
    <message>
        <source>Read &amp;back</source>
        <translation>Releit&amp;ura</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>guardado no chaveiro</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificado da autoridade</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Those of this computer</source>
        <translation>As deste computador</translation>
    </message>
    <message>
        <source>Those of this computer, and %1</source>
        <translation>As deste computador, e %1</translation>
    </message>
    <message>
        <source>Trusted authorities: %1</source>
        <translation>Autoridades confiáveis: %1</translation>
    </message>
</context>
<context>
    <name>m2m::ProfileList</name>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
</context>
<context>
    <name>m2m::ProfilesDialog</name>
    <message>
        <source>Profiles of this station</source>
        <translation>Perfis deste posto</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Novo</translation>
    </message>
    <message>
        <source>&amp;Import client_credentials.py …</source>
        <translation>&amp;Importar client_credentials.py …</translation>
    </message>
    <message>
        <source>Import a &amp;profile …</source>
        <translation>Importar um &amp;perfil …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportar …</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Credentials of the DB team</source>
        <translation>Credenciais da equipe do banco</translation>
    </message>
    <message>
        <source>Python files (*.py);;All files (*)</source>
        <translation>Arquivos Python (*.py);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Perfis (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Export the profile, without its secret</source>
        <translation>Exportar o perfil, sem o segredo</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Perfis (*.json)</translation>
    </message>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>&amp;Testar conexão</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Enter the secret to test the connection.</source>
        <translation>Informe o segredo para testar a conexão.</translation>
    </message>
    <message>
        <source>The secret is in the keychain.</source>
        <translation>O segredo está no chaveiro.</translation>
    </message>
    <message>
        <source>The keychain has no secret for this profile.</source>
        <translation>O chaveiro não tem um segredo para este perfil.</translation>
    </message>
    <message>
        <source>%1 You will be asked for the secret at each start.</source>
        <translation>%1 O segredo será pedido a cada início.</translation>
    </message>
    <message>
        <source>The four values are read.</source>
        <translation>Os quatro valores foram lidos.</translation>
    </message>
    <message>
        <source>Look at name and kind, then save: the secret goes into the keychain.</source>
        <translation>Olhe o nome e o tipo, depois salve: o segredo vai para o chaveiro.</translation>
    </message>
    <message>
        <source>Choose the kind of instance, then save: the secret goes into the keychain.</source>
        <translation>Escolha o tipo de instância, depois salve: o segredo vai para o chaveiro.</translation>
    </message>
    <message>
        <source>The profile is exported, without its secret.</source>
        <translation>O perfil foi exportado, sem o segredo.</translation>
    </message>
    <message>
        <source>Which kind of instance is it?</source>
        <translation>Que tipo de instância é?</translation>
    </message>
    <message>
        <source>Choose development, staging or production.</source>
        <translation>Escolha desenvolvimento, homologação ou produção.</translation>
    </message>
    <message>
        <source>There is a profile %1 already.</source>
        <translation>Já existe um perfil %1.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Dê outro nome a este.</translation>
    </message>
    <message>
        <source>The profile is saved, its secret is not.</source>
        <translation>O perfil está salvo, o segredo não.</translation>
    </message>
    <message>
        <source>%1 You will be asked for it at each start; keep it at hand.</source>
        <translation>%1 Ele será pedido a cada início; tenha-o à mão.</translation>
    </message>
    <message>
        <source>The secret is in the keychain now.</source>
        <translation>O segredo está agora no chaveiro.</translation>
    </message>
    <message>
        <source>Delete the file, it still holds it: %1</source>
        <translation>Exclua o arquivo, ele ainda o contém: %1</translation>
    </message>
    <message>
        <source>I mean it</source>
        <translation>É intencional</translation>
    </message>
    <message>
        <source>What you have changed is not saved.</source>
        <translation>O que você mudou não está salvo.</translation>
    </message>
    <message>
        <source>Save it, or discard the changes.</source>
        <translation>Salve, ou descarte as mudanças.</translation>
    </message>
</context>
<context>
    <name>m2m::PromotionDialog</name>
    <message>
        <source>Differences of the type forms</source>
        <translation>Diferenças dos formulários de tipo</translation>
    </message>
    <message>
        <source>I have looked at the differences</source>
        <translation>Olhei as diferenças</translation>
    </message>
    <message numerus="yes">
        <source>Send %n record(s)</source>
        <translation>
            <numerusform>Enviar %Ln registro</numerusform>
            <numerusform>Enviar %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Enviar para %1</translation>
    </message>
    <message>
        <source>Send what was proved on %1 %2</source>
        <translation>Enviar o que foi provado em %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n record(s) were read back there and found equal.</source>
        <translation>
            <numerusform>%1, %2: %Ln registro foi relido lá e achado igual.</numerusform>
            <numerusform>%1, %2: %Ln registros foram relidos lá e achados iguais.</numerusform>
        </translation>
    </message>
    <message>
        <source>New records are sent as the same bytes under the same IDs; edits make the same changes to the records there. What was not proved stays behind, and what is there already is not sent again.</source>
        <translation>Registros novos são enviados como os mesmos bytes com os mesmos IDs; edições fazem as mesmas alterações nos registros de lá. O que não foi provado fica para trás, e o que já está lá não é enviado de novo.</translation>
    </message>
    <message>
        <source>The instance is asked for its type form…</source>
        <translation>Pede-se à instância o formulário de tipo…</translation>
    </message>
</context>
<context>
    <name>m2m::Promotions::Promotions</name>
    <message>
        <source>Upload the file instead.</source>
        <translation>Em vez disso, envie o arquivo.</translation>
    </message>
</context>
<context>
    <name>m2m::QuestionsPanel</name>
    <message>
        <source>Asked at each run</source>
        <translation>Perguntado a cada vez</translation>
    </message>
    <message>
        <source>Type or scan it</source>
        <translation>Digite ou escaneie</translation>
    </message>
    <message>
        <source>It has to match %1</source>
        <translation>Deve corresponder a %1</translation>
    </message>
</context>
<context>
    <name>m2m::QueueBar</name>
    <message>
        <source>Files to be uploaded</source>
        <translation>Arquivos a enviar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Próximo arquivo</translation>
    </message>
    <message>
        <source>Opens the next file with the same recipe</source>
        <translation>Abre o próximo arquivo com a mesma receita</translation>
    </message>
    <message>
        <source>File %1 of %2: %3</source>
        <translation>Arquivo %1 de %2: %3</translation>
    </message>
    <message>
        <source>%1 (uploaded)</source>
        <translation>%1 (enviado)</translation>
    </message>
    <message>
        <source>%1 (uploaded before)</source>
        <translation>%1 (já enviado)</translation>
    </message>
</context>
<context>
    <name>m2m::RailItem</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>m2m::RawTableModel</name>
    <message>
        <source>The first of these bytes is 0x%1.</source>
        <translation>O primeiro destes bytes é 0x%1.</translation>
    </message>
    <message>
        <source>Click to make line %1 the header</source>
        <translation>Clique para fazer da linha %1 do arquivo o cabeçalho</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Coluna %1</translation>
    </message>
</context>
<context>
    <name>m2m::RawTablePanel</name>
    <message>
        <source>The file as it is read</source>
        <translation>O arquivo como é lido</translation>
    </message>
</context>
<context>
    <name>m2m::ReasonRow</name>
    <message>
        <source>%1: %2</source>
        <comment>where and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>how many, why, where</comment>
        <translation>%1 × %2, %3</translation>
    </message>
</context>
<context>
    <name>m2m::RecipeBanner</name>
    <message>
        <source>Another…</source>
        <translation>Outra…</translation>
    </message>
    <message>
        <source>Without a recipe</source>
        <translation>Sem receita</translation>
    </message>
    <message>
        <source>The recipe %1 fits this file and is used.</source>
        <translation>A receita %1 serve para este arquivo e é usada.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) of this station may be meant as well.</source>
        <translation>
            <numerusform>Pode servir também mais %Ln deste posto.</numerusform>
            <numerusform>Podem servir também mais %Ln deste posto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>This file may be meant for the recipe %1.</source>
        <translation>A receita deste arquivo pode ser %1.</translation>
    </message>
</context>
<context>
    <name>m2m::RecipeBar</name>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Type form</source>
        <translation>Formulário de tipo</translation>
    </message>
    <message>
        <source>One record per</source>
        <translation>Um registro por</translation>
    </message>
    <message>
        <source>Which rows count</source>
        <translation>Quais linhas contam</translation>
    </message>
    <message>
        <source>If it is already in the DB</source>
        <translation>Se já estiver no banco</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Células vazias</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Linhas do arquivo</translation>
    </message>
    <message>
        <source>Already in the DB</source>
        <translation>Já no banco</translation>
    </message>
    <message>
        <source>Type part of its name</source>
        <translation>Digite parte do nome</translation>
    </message>
    <message>
        <source>What a blank cell does to its field of the record that is edited</source>
        <translation>O que uma célula vazia faz com o campo do registro editado</translation>
    </message>
    <message>
        <source>Rows with the same value in these columns make a record</source>
        <translation>Linhas com o mesmo valor nestas colunas formam um registro</translation>
    </message>
</context>
<context>
    <name>m2m::RecipeGallery</name>
    <message>
        <source>Search in recipes</source>
        <translation>Pesquisar nas receitas</translation>
    </message>
    <message>
        <source>Recipes of this station</source>
        <translation>Receitas deste posto</translation>
    </message>
    <message>
        <source>No recipes yet. Map a file&apos;s columns and save the recipe; it appears here.</source>
        <translation>Ainda sem receitas. Mapeie as colunas de um arquivo e salve a receita; ela aparece aqui.</translation>
    </message>
    <message>
        <source>Search in recipes…</source>
        <translation>Pesquisar nas receitas…</translation>
    </message>
    <message>
        <source>&amp;Use this recipe</source>
        <translation>&amp;Usar esta receita</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar na &amp;pasta</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Retirar da lista</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Abrir um arquivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>It lies in the station&apos;s own folder; take the file out of it.</source>
        <translation>Ela está na pasta do próprio posto; retire o arquivo de lá.</translation>
    </message>
    <message>
        <source>The file itself stays where it is.</source>
        <translation>O próprio arquivo fica onde está.</translation>
    </message>
    <message>
        <source>An upload is going on; another recipe can be used after it.</source>
        <translation>Há um envio em andamento; outra receita pode ser usada depois dele.</translation>
    </message>
    <message>
        <source>It is used for the next file that is opened.</source>
        <translation>É usada para o próximo arquivo que for aberto.</translation>
    </message>
    <message>
        <source>The file that is open will be read with it.</source>
        <translation>O arquivo aberto será lido com ela.</translation>
    </message>
    <message>
        <source>The file that is open is being looked at…</source>
        <translation>O arquivo aberto está sendo examinado…</translation>
    </message>
    <message>
        <source>The file that is open has none of the columns that this recipe needs.</source>
        <translation>O arquivo aberto não tem nenhuma das colunas de que esta receita precisa.</translation>
    </message>
    <message>
        <source>It fits the file that is open.</source>
        <translation>Serve para o arquivo aberto.</translation>
    </message>
    <message>
        <source>It does not fit the file that is open.</source>
        <translation>Não serve para o arquivo aberto.</translation>
    </message>
</context>
<context>
    <name>m2m::RecipeModel</name>
    <message>
        <source>%1, %2</source>
        <comment>time and file</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (saved)</source>
        <comment>time</comment>
        <translation>%1 (salva)</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receita</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que ela faz</translation>
    </message>
    <message>
        <source>Type form</source>
        <translation>Formulário de tipo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
</context>
<context>
    <name>m2m::RecordFilters</name>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrados</translation>
    </message>
    <message>
        <source>States of the records</source>
        <translation>Estados dos registros</translation>
    </message>
    <message>
        <source>Only the records in which the text was found</source>
        <translation>Só os registros em que o texto foi encontrado</translation>
    </message>
</context>
<context>
    <name>m2m::RecordModel</name>
    <message>
        <source>right as far as it can be checked here</source>
        <translation>correto até onde se pode conferir aqui</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correto</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>duvidoso</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>errado</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>No arquivo: %1</translation>
    </message>
    <message numerus="yes">
        <source>Lines %1 to %2 of the file, %n row(s)</source>
        <translation>
            <numerusform>Linhas %1 a %2 do arquivo, %Ln linha</numerusform>
            <numerusform>Linhas %1 a %2 do arquivo, %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation>Linha %1 do arquivo</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
</context>
<context>
    <name>m2m::RecordPanel</name>
    <message>
        <source>In the file</source>
        <translation>No arquivo</translation>
    </message>
    <message>
        <source>In the DB now</source>
        <translation>No banco agora</translation>
    </message>
    <message>
        <source>The selected record</source>
        <translation>O registro selecionado</translation>
    </message>
    <message>
        <source>The record as it is sent</source>
        <translation>O registro como é enviado</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lido</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message numerus="yes">
        <source>lines %1 to %2, %n row(s)</source>
        <translation>
            <numerusform>linhas %1 a %2 do arquivo, %Ln linha</numerusform>
            <numerusform>linhas %1 a %2 do arquivo, %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linha %1 do arquivo</translation>
    </message>
    <message>
        <source>%1 of the file</source>
        <comment>lines</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 of the file; left out: %2</source>
        <comment>lines, cells</comment>
        <translation>%1; omitidas: %2</translation>
    </message>
    <message>
        <source>%1, without a name</source>
        <translation>%1, sem nome</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>linha %1 do arquivo, coluna %2</translation>
    </message>
    <message>
        <source>%1, columns %2</source>
        <comment>lines, names</comment>
        <translation>%1, colunas %2</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <comment>lines, name</comment>
        <translation>%1, coluna %2</translation>
    </message>
    <message>
        <source>%1, constant</source>
        <comment>lines</comment>
        <translation>%1, constante</translation>
    </message>
    <message>
        <source>No record chosen</source>
        <translation>Nenhum registro escolhido</translation>
    </message>
    <message>
        <source>Choose a cell to see where its value comes from.</source>
        <translation>Escolha uma célula para ver de onde vem o valor dela.</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Registro %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>✓ Nothing is odd about this record.</source>
        <translation>✓ Nada de estranho neste registro.</translation>
    </message>
    <message>
        <source>✓ Nothing is odd about this value.</source>
        <translation>✓ Nada de estranho neste valor.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), listed below the records</source>
        <translation>
            <numerusform>%Ln linha, listada abaixo dos registros</numerusform>
            <numerusform>%Ln linhas, listadas abaixo dos registros</numerusform>
        </translation>
    </message>
    <message>
        <source>none: the text as it is</source>
        <translation>nenhum: o texto como está</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing, the record is not sent</source>
        <translation>nada, o registro não é enviado</translation>
    </message>
    <message>
        <source>nothing, the value stays as it is</source>
        <translation>nada, o valor fica como está</translation>
    </message>
    <message>
        <source>not known: the instance could not be asked</source>
        <translation>não se sabe: não foi possível perguntar à instância</translation>
    </message>
    <message>
        <source>being asked for…</source>
        <translation>sendo consultado…</translation>
    </message>
    <message>
        <source>there is no such record</source>
        <translation>esse registro não existe</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1 (versão %2)</translation>
    </message>
    <message>
        <source>What is this?  Shift+F1</source>
        <translation>O que é isto?  Shift+F1</translation>
    </message>
    <message>
        <source>What is %1?</source>
        <translation>O que é %1?</translation>
    </message>
</context>
<context>
    <name>m2m::ReplaceDialog</name>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Substituir por</translation>
    </message>
    <message>
        <source>In which column</source>
        <translation>Em qual coluna</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Maiúsculas/minúsculas</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Maiúsculas/minúsculas</translation>
    </message>
    <message>
        <source>&amp;Whole cell</source>
        <translation>&amp;Célula inteira</translation>
    </message>
    <message>
        <source>Whole cell</source>
        <translation>Célula inteira</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>&amp;Expressão regular</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expressão regular</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Localizar &amp;próximo</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Substituir</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Substituir &amp;tudo</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Localizar e substituir</translation>
    </message>
    <message>
        <source>Go to the next cell that is found</source>
        <translation>Ir à próxima célula encontrada</translation>
    </message>
    <message>
        <source>Replace in the cell that is looked at</source>
        <translation>Substituir na célula que está sendo vista</translation>
    </message>
    <message>
        <source>Replace in all cells that are found</source>
        <translation>Substituir em todas as células encontradas</translation>
    </message>
    <message>
        <source>Upper and lower case differ</source>
        <translation>Maiúsculas e minúsculas são distinguidas</translation>
    </message>
    <message>
        <source>Only cells that are nothing else; finds empty ones, too</source>
        <translation>Só células que não contêm mais nada; encontra também as vazias</translation>
    </message>
    <message>
        <source>Perl&apos;s; \1 to \9 in the replacement are its groups</source>
        <translation>Como em Perl; \1 a \9 na substituição são os grupos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Em</translation>
    </message>
    <message>
        <source>all columns</source>
        <translation>todas as colunas</translation>
    </message>
    <message>
        <source>The regular expression has a mistake: %1</source>
        <translation>A expressão regular tem um erro: %1</translation>
    </message>
    <message numerus="yes">
        <source>Replacing %n cell(s) …</source>
        <translation>
            <numerusform>A substituir %Ln célula …</numerusform>
            <numerusform>A substituir %Ln células …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) replaced.</source>
        <translation>
            <numerusform>%Ln célula substituída.</numerusform>
            <numerusform>%Ln células substituídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what to find in the records that are shown.</source>
        <translation>Digite o que localizar nos registros mostrados.</translation>
    </message>
    <message>
        <source>No cell would change.</source>
        <translation>Nenhuma célula mudaria.</translation>
    </message>
    <message>
        <source>%1 in %2 would change.</source>
        <comment>cells, lines</comment>
        <translation>A mudar: %1 em %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%Ln célula</numerusform>
            <numerusform>%Ln células</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln linha do arquivo</numerusform>
            <numerusform>%Ln linhas do arquivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace &amp;all %1</source>
        <translation>Substituir &amp;tudo: %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>line %1: %2 → %3</source>
        <comment>line, before, after</comment>
        <translation>linha %1 do arquivo: %2 → %3</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>m2m::ReviewPage</name>
    <message>
        <source>No records yet</source>
        <translation>Ainda sem registros</translation>
    </message>
    <message>
        <source>Records appear here once a file is open and its columns are mapped.</source>
        <translation>Os registros aparecem aqui quando um arquivo está aberto e as colunas estão mapeadas.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo the last correction</source>
        <translation>Desfazer a última correção</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Do the correction again</source>
        <translation>Refazer a correção</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Go on to the upload</source>
        <translation>Continuar para o envio</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>right</source>
        <translation>corretos</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>duvidosos</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>errados</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterados</translation>
    </message>
    <message>
        <source>Search in records</source>
        <translation>Pesquisar nos registros</translation>
    </message>
    <message>
        <source>Search in records…</source>
        <translation>Pesquisar nos registros…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>No record passes this filter.</source>
        <translation>Nenhum registro passa por este filtro.</translation>
    </message>
    <message>
        <source>Finding out which rows make which record…</source>
        <translation>Descobrindo quais linhas formam qual registro…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Checking the records…</source>
        <translation>Conferindo os registros…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) need you before they can be sent</source>
        <translation>
            <numerusform>%Ln registro precisa de atenção antes do envio</numerusform>
            <numerusform>%Ln registros precisam de atenção antes do envio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are doubtful; look at them before they are sent</source>
        <translation>
            <numerusform>%Ln registro é duvidoso; olhe-o antes do envio</numerusform>
            <numerusform>%Ln registros são duvidosos; olhe-os antes do envio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) are right, as far as it can be checked here</source>
        <translation>
            <numerusform>%Ln registro está correto, até onde se pode conferir aqui</numerusform>
            <numerusform>Todos os %Ln registros estão corretos, até onde se pode conferir aqui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) are right</source>
        <translation>
            <numerusform>%Ln registro está correto</numerusform>
            <numerusform>Todos os %Ln registros estão corretos</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload the other %1</source>
        <translation>Enviar os outros %1</translation>
    </message>
    <message numerus="yes">
        <source>The instance is being asked about %n component(s).</source>
        <translation>
            <numerusform>Pergunta-se à instância por %Ln componente.</numerusform>
            <numerusform>Pergunta-se à instância por %Ln componentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on correcting; verdicts follow as answers come.</source>
        <translation>Você pode continuar a corrigir; os vereditos seguem quando as respostas chegam.</translation>
    </message>
    <message>
        <source>Only the web page can check all of %1.</source>
        <translation>Só a página da web pode conferir tudo de %1.</translation>
    </message>
    <message>
        <source>These values are marked with a question mark and sent as they are.</source>
        <translation>Estes valores são marcados com um ponto de interrogação e enviados assim.</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Show the plot of the column</source>
        <translation>Mostrar o gráfico da coluna</translation>
    </message>
    <message>
        <source>The numbers of the column against what the form asks for  (F7)</source>
        <translation>Os números da coluna diante do que o formulário pede  (F7)</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Substituir…</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Localizar e substituir</translation>
    </message>
    <message>
        <source>Find and replace in the records that are shown  (Ctrl+H)</source>
        <translation>Localizar e substituir nos registros mostrados  (Ctrl+H)</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>coluna %1</translation>
    </message>
</context>
<context>
    <name>m2m::RowBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Earlier lines</source>
        <translation>Linhas anteriores</translation>
    </message>
    <message>
        <source>Later lines</source>
        <translation>Linhas seguintes</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Ir para a linha</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lendo o arquivo</translation>
    </message>
    <message>
        <source>Stop reading the file</source>
        <translation>Parar a leitura do arquivo</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines %1–%2 of %3</source>
        <translation>Linhas %1–%2 de %3</translation>
    </message>
    <message>
        <source>Reading the file… %1 %</source>
        <translation>Lendo o arquivo… %1 %</translation>
    </message>
</context>
<context>
    <name>m2m::RowsDialog</name>
    <message>
        <source>Rows at the beginning</source>
        <translation>Linhas no início</translation>
    </message>
    <message>
        <source>Rows at the end</source>
        <translation>Linhas no fim</translation>
    </message>
    <message>
        <source>Each record must have exactly</source>
        <translation>Cada registro deve ter exatamente</translation>
    </message>
    <message>
        <source>Each record must have exactly so many rows</source>
        <translation>Cada registro deve ter exatamente este número de linhas</translation>
    </message>
    <message>
        <source>Rows of each record</source>
        <translation>Linhas de cada registro</translation>
    </message>
    <message>
        <source>Which rows count?</source>
        <translation>Quais linhas contam?</translation>
    </message>
    <message>
        <source> rows</source>
        <translation> linhas</translation>
    </message>
    <message>
        <source>Leave out at the beginning</source>
        <translation>Omitir no início</translation>
    </message>
    <message>
        <source>Leave out at the end</source>
        <translation>Omitir no fim</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Adicionar uma condição</translation>
    </message>
    <message>
        <source>Add a condition on a column</source>
        <translation>Adicionar uma condição sobre uma coluna</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Only rows that pass all of these. Texts stand one a line; any of them will do.</source>
        <translation>Só linhas que satisfazem todas estas condições. Os textos ficam um por linha; basta um deles.</translation>
    </message>
    <message>
        <source>Another number is an error: a file that was cut off is noticed.</source>
        <translation>Outro número é um erro: assim se nota um arquivo cortado.</translation>
    </message>
    <message>
        <source>No row is left.</source>
        <translation>Não resta nenhuma linha.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>line of the file, its cells</comment>
        <translation>linha %1 do arquivo: %2</translation>
    </message>
    <message>
        <source>The first that counts is %1</source>
        <translation>Primeira que conta: %1</translation>
    </message>
    <message>
        <source>The last that counts is %1</source>
        <translation>Última que conta: %1</translation>
    </message>
</context>
<context>
    <name>m2m::RunLists</name>
    <message>
        <source>Records that need somebody</source>
        <translation>Registros que precisam de atenção</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>How this went on</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>What needs somebody</source>
        <translation>O que precisa de atenção</translation>
    </message>
    <message>
        <source>Nothing needs you: no record was refused, failed or got lost.</source>
        <translation>Nada precisa de atenção: nenhum registro foi recusado, falhou ou se perdeu.</translation>
    </message>
    <message>
        <source>Records with this reason</source>
        <translation>Registros com este motivo</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>Registros: %1</translation>
    </message>
    <message>
        <source>No record is in this state.</source>
        <translation>Nenhum registro está neste estado.</translation>
    </message>
</context>
<context>
    <name>m2m::RunNotices</name>
    <message>
        <source>Show the window</source>
        <translation>Mostrar a janela</translation>
    </message>
    <message>
        <source>Records are being uploaded</source>
        <translation>Registros estão sendo enviados</translation>
    </message>
</context>
<context>
    <name>m2m::SampleLines</name>
    <message>
        <source>%1 → %2</source>
        <comment>a value as read and as sent</comment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>m2m::SearchPopup</name>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Type part of a name</source>
        <translation>Digite parte de um nome</translation>
    </message>
</context>
<context>
    <name>m2m::SecretDialog</name>
    <message>
        <source>&amp;Keep it in the keychain of this computer</source>
        <translation>&amp;Guardar no chaveiro deste computador</translation>
    </message>
    <message>
        <source>Secret of %1</source>
        <translation>Segredo de %1</translation>
    </message>
    <message>
        <source>&amp;Client secret for %1, %2</source>
        <translation>Segredo do &amp;cliente para %1, %2</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segredo do cliente</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
</context>
<context>
    <name>m2m::SortMenu</name>
    <message>
        <source>Sor&amp;t by</source>
        <translation>Or&amp;denar por</translation>
    </message>
</context>
<context>
    <name>m2m::SourceCell</name>
    <message>
        <source>Source of %1</source>
        <translation>Fonte de %1</translation>
    </message>
    <message>
        <source>Constant value of %1</source>
        <translation>Valor constante de %1</translation>
    </message>
    <message>
        <source>Value for all records</source>
        <translation>Valor para todos os registros</translation>
    </message>
    <message>
        <source>How the rows of a record make one %1</source>
        <translation>Como as linhas de um registro formam um %1</translation>
    </message>
    <message>
        <source>each row of the file becomes a row of %1</source>
        <translation>cada linha do arquivo torna-se uma linha de %1</translation>
    </message>
    <message>
        <source>%1 (not in this file)</source>
        <translation>%1 (não neste arquivo)</translation>
    </message>
    <message>
        <source>— not used</source>
        <translation>— não usado</translation>
    </message>
    <message>
        <source>Several columns…</source>
        <translation>Várias colunas…</translation>
    </message>
    <message>
        <source>Constant…</source>
        <translation>Constante…</translation>
    </message>
    <message>
        <source>Asked at each run…</source>
        <translation>Perguntado a cada vez…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mais…</translation>
    </message>
</context>
<context>
    <name>m2m::SourceDialog</name>
    <message>
        <source>Where values come from</source>
        <translation>De onde vêm os valores</translation>
    </message>
    <message>
        <source>Where does %1 come from?</source>
        <translation>De onde vem %1?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>Neste arquivo</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Nada foi escolhido ainda.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>First row: %1</source>
        <translation>Primeira linha: %1</translation>
    </message>
    <message>
        <source>Will be asked for in Map when a file is open.</source>
        <translation>Será perguntado em “Mapear” quando um arquivo estiver aberto.</translation>
    </message>
</context>
<context>
    <name>m2m::SourceEditor</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text for all records</source>
        <translation>Texto para todos os registros</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>What answers look like</source>
        <translation>Como são as respostas</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>qualquer coisa</translation>
    </message>
    <message>
        <source>an action ID, 24 digits and letters a to f</source>
        <translation>um ID de ação, 24 algarismos e letras de a a f</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>algarismos</translation>
    </message>
    <message>
        <source>a day, year-month-day</source>
        <translation>um dia, ano-mês-dia</translation>
    </message>
    <message>
        <source>a pattern of your own…</source>
        <translation>um padrão próprio…</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>O que é perguntado</translation>
    </message>
    <message>
        <source>Answers look like</source>
        <translation>Forma das respostas</translation>
    </message>
</context>
<context>
    <name>m2m::StepChips</name>
    <message>
        <source>Delete takes it away, Ctrl with an arrow key moves it.</source>
        <translation>Delete o retira, Ctrl com uma tecla de seta o move.</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Passo: %1</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Adicionar um passo</translation>
    </message>
    <message>
        <source>Add a step to %1</source>
        <translation>Adicionar um passo a %1</translation>
    </message>
</context>
<context>
    <name>m2m::StepDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>field, step</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>◀ Earlier</source>
        <translation>◀ Antes</translation>
    </message>
    <message>
        <source>Later ▶</source>
        <translation>Depois ▶</translation>
    </message>
    <message>
        <source>Take this step away</source>
        <translation>Retirar este passo</translation>
    </message>
    <message>
        <source>First rows: before → behind this step</source>
        <translation>Primeiras linhas: antes → depois deste passo</translation>
    </message>
</context>
<context>
    <name>m2m::StepForm</name>
    <message>
        <source>Use: %1</source>
        <translation>Usar: %1</translation>
    </message>
</context>
<context>
    <name>m2m::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
</context>
<context>
    <name>m2m::StoredPanel</name>
    <message>
        <source>Ask the DB what it has already</source>
        <translation>Perguntar ao banco o que ele já tem</translation>
    </message>
    <message>
        <source>Ask the DB which records of this type these components have already</source>
        <translation>Perguntar ao banco quais registros deste tipo estes componentes já têm</translation>
    </message>
    <message>
        <source>Also what other stations have sent. It takes a question for each component.</source>
        <translation>Também o que outros postos enviaram. É preciso uma pergunta por componente.</translation>
    </message>
    <message>
        <source>The DB is asked what it has already.</source>
        <translation>Pergunta-se ao banco o que ele já tem.</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) left</source>
        <translation>
            <numerusform>falta %Ln componente</numerusform>
            <numerusform>faltam %Ln componentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Parar de perguntar</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Perguntar de novo</translation>
    </message>
</context>
<context>
    <name>m2m::StoryPanel</name>
    <message>
        <source>What was sent</source>
        <translation>O que foi enviado</translation>
    </message>
    <message>
        <source>The story of the selected record</source>
        <translation>A história do registro selecionado</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Action ID</source>
        <translation>ID da ação</translation>
    </message>
    <message>
        <source>No record chosen</source>
        <translation>Nenhum registro escolhido</translation>
    </message>
    <message>
        <source>Row %1: from file to DB</source>
        <translation>Linha %1: do arquivo ao banco</translation>
    </message>
    <message>
        <source>Not kept any more: the contents of this
upload were dropped from the log.
%1</source>
        <translation>Não é mais guardado: o conteúdo deste
envio foi retirado do histórico.
%1</translation>
    </message>
    <message>
        <source>Corrected. %1</source>
        <translation>Corrigido. %1</translation>
    </message>
    <message>
        <source>Copy the whole story as text</source>
        <translation>Copiar toda a história como texto</translation>
    </message>
    <message>
        <source>Open the component in the browser</source>
        <translation>Abrir o componente no navegador</translation>
    </message>
    <message>
        <source>Open the action in the browser</source>
        <translation>Abrir a ação no navegador</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Do arquivo</translation>
    </message>
    <message>
        <source>Steps of each value</source>
        <translation>Passos de cada valor</translation>
    </message>
    <message>
        <source>Requests and answers</source>
        <translation>Solicitações e respostas</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Releitura</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Nothing: it was not made ready to be sent.</source>
        <translation>Nada: não foi preparado para o envio.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: copy the story to have all</source>
        <translation>
            <numerusform>e mais %Ln: copie a história para ter todos</numerusform>
            <numerusform>e mais %Ln: copie a história para ter todos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <comment>a file, a row, and the state of its record</comment>
        <translation>%1, linha %2: %3</translation>
    </message>
    <message>
        <source>Component: %1</source>
        <translation>Componente: %1</translation>
    </message>
    <message>
        <source>ID of the record: %1</source>
        <translation>ID do registro: %1</translation>
    </message>
</context>
<context>
    <name>m2m::SupportDialog</name>
    <message>
        <source>With the &amp;names of operators, stations and files</source>
        <translation>Com os &amp;nomes de operadores, postos e arquivos</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Pacote de suporte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>This is what helps somebody else to find out what is wrong here</source>
        <translation>Isto ajuda outra pessoa a descobrir o que está errado aqui</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Arquivos do pacote</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>O que o arquivo contém</translation>
    </message>
    <message>
        <source>Looking at the upload log…</source>
        <translation>Examinando o histórico de envios…</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Salvar o pacote de suporte</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Arquivos compactados (*.zip)</translation>
    </message>
    <message>
        <source>The bundle is saved.</source>
        <translation>O pacote foi salvo.</translation>
    </message>
    <message>
        <source>Send this file to who helps you: %1</source>
        <translation>Envie este arquivo a quem ajuda você: %1</translation>
    </message>
</context>
<context>
    <name>m2m::TableView</name>
    <message>
        <source>Some of these rows are still being read. Try again in a moment.</source>
        <translation>Algumas destas linhas ainda estão sendo lidas. Tente de novo em um momento.</translation>
    </message>
</context>
<context>
    <name>m2m::TextListEdit</name>
    <message>
        <source>Pick…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Pick from the values of the file</source>
        <translation>Escolher dos valores do arquivo</translation>
    </message>
</context>
<context>
    <name>m2m::TopBar</name>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Help and appearance</source>
        <translation>Ajuda e aparência</translation>
    </message>
    <message>
        <source>No recipe yet</source>
        <translation>Ainda sem receita</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>Receita: %1</translation>
    </message>
    <message>
        <source>All recipes of this station</source>
        <translation>Todas as receitas deste posto</translation>
    </message>
</context>
<context>
    <name>m2m::Tour</name>
    <message>
        <source>Tour, %1 of %2</source>
        <translation>Tour, %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Próximo</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Concluir</translation>
    </message>
</context>
<context>
    <name>m2m::TraceModel</name>
    <message>
        <source>In the file: %1</source>
        <translation>No arquivo: %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ilegível</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Line of the file</source>
        <translation>Linha do arquivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>L. arquivo</translation>
    </message>
    <message>
        <source>Where the value stands in the record</source>
        <translation>Onde o valor está no registro</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Column %1 of the file, %2</source>
        <translation>Coluna %1 do arquivo, %2</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Coluna %1</translation>
    </message>
    <message>
        <source>What the row gives to the record</source>
        <translation>O que a linha dá ao registro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What is read from the cells before any step</source>
        <translation>O que é lido das células antes de qualquer passo</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lido</translation>
    </message>
</context>
<context>
    <name>m2m::TracePanel</name>
    <message>
        <source>The cells that the value was made of</source>
        <translation>As células de que o valor foi feito</translation>
    </message>
    <message>
        <source>How %1 came to be</source>
        <translation>Como %1 surgiu</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>As primeiras %1 de %2 linhas</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::UndoDialog</name>
    <message>
        <source>Undo this upload</source>
        <translation>Reverter este envio</translation>
    </message>
    <message numerus="yes">
        <source>Send edits of %n record(s) %1 that put back what was there before?</source>
        <translation>
            <numerusform>Enviar a edição de %Ln registro %1 para pôr de volta o que havia antes?</numerusform>
            <numerusform>Enviar as edições de %Ln registros %1 para pôr de volta o que havia antes?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was uploaded %2. Each record that it changed gets the data that it had before, as a new version. One that was changed by anybody since is left as it is, and told.</source>
        <translation>%1 foi enviado %2. Cada registro que ele alterou recebe, como nova versão, os dados que tinha antes. Um que alguém alterou depois fica como está, e é indicado.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Reverter</translation>
    </message>
    <message>
        <source>Put back what was there before</source>
        <translation>Pôr de volta o que havia antes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Deixar tudo como está</translation>
    </message>
</context>
<context>
    <name>m2m::UnfinishedBanner</name>
    <message>
        <source>Go on with it</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message numerus="yes">
        <source>The upload of %1 %2 was not finished: %n record(s) are left.</source>
        <translation>
            <numerusform>O envio de %1 %2 não foi terminado: falta %Ln registro.</numerusform>
            <numerusform>O envio de %1 %2 não foi terminado: faltam %Ln registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was begun %1. Nothing is sent twice.</source>
        <translation>Iniciado: %1. Nada é enviado duas vezes.</translation>
    </message>
</context>
<context>
    <name>m2m::UnusedPanel</name>
    <message>
        <source>Columns not used</source>
        <translation>Colunas não usadas</translation>
    </message>
    <message>
        <source>Every column goes into the record.</source>
        <translation>Cada coluna entra no registro.</translation>
    </message>
    <message>
        <source>Looks like the field %1.</source>
        <translation>Parece o campo %1.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use the column %1 for %2</source>
        <translation>Usar a coluna %1 para %2</translation>
    </message>
</context>
<context>
    <name>m2m::UploadPlanView</name>
    <message>
        <source>Send only what the DB does not have yet</source>
        <translation>Enviar só o que o banco ainda não tem</translation>
    </message>
    <message>
        <source>Send all again, also what it has</source>
        <translation>Enviar tudo de novo, também o que ele tem</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start the upload</source>
        <translation>Iniciar o envio</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>O que vai para onde</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Type form</source>
        <translation>Formulário de tipo</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receita</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correções</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message numerus="yes">
        <source>Send edits of %n %1 record(s) %2.</source>
        <translation>
            <numerusform>Enviar a edição de %Ln registro %1 %2.</numerusform>
            <numerusform>Enviar as edições de %Ln registros %1 %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n new %1 record(s) %2.</source>
        <translation>
            <numerusform>Enviar %Ln novo registro %1 %2.</numerusform>
            <numerusform>Enviar %Ln novos registros %1 %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n %1 record(s) %2.</source>
        <translation>
            <numerusform>Enviar %Ln registro %1 %2.</numerusform>
            <numerusform>Enviar %Ln registros %1 %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ready to send yet</source>
        <translation>Ainda não pronto para enviar</translation>
    </message>
    <message>
        <source>Only what is mapped changes, the rest of each record stays as it is.</source>
        <translation>Só muda o que está mapeado, o resto de cada registro fica como está.</translation>
    </message>
    <message>
        <source>New components go one after the other: the DB numbers them.</source>
        <translation>Componentes novos vão um após o outro: o banco os numera.</translation>
    </message>
    <message>
        <source>Each is read back from the DB and compared.</source>
        <translation>Cada um é relido do banco e comparado.</translation>
    </message>
    <message>
        <source>By choice of the profile one of %1 is read back from the DB and compared; of the others the DB&apos;s yes is taken.</source>
        <translation>Por escolha do perfil, um de %1 é relido do banco e comparado; para os outros basta o sim do banco.</translation>
    </message>
    <message>
        <source>You can pause, close the lid or lose the power: nothing is lost and nothing is there twice.</source>
        <translation>Você pode pausar, fechar a tampa ou ficar sem energia: nada se perde e nada fica em dobro.</translation>
    </message>
    <message numerus="yes">
        <source>%n right</source>
        <translation>
            <numerusform>%Ln correto</numerusform>
            <numerusform>%Ln corretos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful, sent as they are</source>
        <translation>
            <numerusform>%Ln duvidoso, enviado assim</numerusform>
            <numerusform>%Ln duvidosos, enviados assim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong, not sent</source>
        <translation>
            <numerusform>%Ln errado, não enviado</numerusform>
            <numerusform>%Ln errados, não enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>The instance answers</source>
        <translation>A instância responde</translation>
    </message>
    <message>
        <source>A file is open</source>
        <translation>Um arquivo está aberto</translation>
    </message>
    <message>
        <source>Every required field has a source</source>
        <translation>Cada campo obrigatório tem uma fonte</translation>
    </message>
    <message>
        <source>What the recipe asks for is answered</source>
        <translation>O que a receita pergunta está respondido</translation>
    </message>
    <message>
        <source>Every record is checked</source>
        <translation>Cada registro está conferido</translation>
    </message>
    <message>
        <source>The instance has answered about every component</source>
        <translation>A instância respondeu sobre cada componente</translation>
    </message>
    <message>
        <source>The log was asked about earlier uploads</source>
        <translation>O histórico foi consultado sobre envios anteriores</translation>
    </message>
    <message>
        <source>At least one record can be sent</source>
        <translation>Pelo menos um registro pode ser enviado</translation>
    </message>
    <message>
        <source>%1 by %2: %3.</source>
        <translation>%1 por %2: %3.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguém</translation>
    </message>
    <message>
        <source>It was not finished; what is left of it is gone on with.</source>
        <translation>Não estava terminado; o que falta dele é continuado.</translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s) before that.</source>
        <translation>
            <numerusform>%Ln envio antes desse.</numerusform>
            <numerusform>%Ln envios antes desse.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was uploaded to this instance before.</source>
        <translation>Este arquivo já foi enviado para esta instância.</translation>
    </message>
    <message numerus="yes">
        <source>Send %n record(s)</source>
        <translation>
            <numerusform>Enviar %Ln registro</numerusform>
            <numerusform>Enviar %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>não salva</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%Ln célula</numerusform>
            <numerusform>%Ln células</numerusform>
        </translation>
    </message>
    <message>
        <source>Verdicts of the records</source>
        <translation>Vereditos dos registros</translation>
    </message>
</context>
<context>
    <name>m2m::UploadRunView</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause the upload</source>
        <translation>Pausar o envio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Cancelar o envio</translation>
    </message>
    <message>
        <source>What is on its way is waited for; the rest stays waiting and can be gone on with later.</source>
        <translation>Espera-se pelo que está a caminho; o resto fica em espera e pode ser continuado depois.</translation>
    </message>
    <message>
        <source>Upload again…</source>
        <translation>Enviar de novo…</translation>
    </message>
    <message>
        <source>Prepare another upload of this file</source>
        <translation>Preparar outro envio deste arquivo</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Mostrar no histórico</translation>
    </message>
    <message>
        <source>Show this upload in the log</source>
        <translation>Mostrar este envio no histórico</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Próximo arquivo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Sending one record %1 first; the others wait until it is proved</source>
        <translation>Primeiro se envia um registro %1; os outros esperam até que seja provado</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n record(s) back</source>
        <translation>
            <numerusform>Relendo %Ln registro</numerusform>
            <numerusform>Relendo %Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n record(s) %1</source>
        <translation>
            <numerusform>Enviando %Ln registro %1</numerusform>
            <numerusform>Enviando %Ln registros %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n %1 record(s) %2</source>
        <translation>
            <numerusform>Enviando %Ln registro %1 %2</numerusform>
            <numerusform>Enviando %Ln registros %1 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing down what is to be sent…</source>
        <translation>Anotando o que deve ser enviado…</translation>
    </message>
    <message>
        <source>Pausing: what is on its way is waited for</source>
        <translation>Pausando: espera-se pelo que está a caminho</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>Esperando a conexão</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on with the upload</source>
        <translation>Continuar o envio</translation>
    </message>
    <message>
        <source>Upload the open file…</source>
        <translation>Enviar o arquivo aberto…</translation>
    </message>
    <message>
        <source>Correct in Review</source>
        <translation>Corrigir em “Revisar”</translation>
    </message>
    <message>
        <source>Go on with it from the log, or start it again: what is there is not sent twice.</source>
        <translation>Continue-o no histórico, ou inicie-o de novo: o que já está lá não é enviado duas vezes.</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>Nada está a caminho.</translation>
    </message>
    <message>
        <source>Go on whenever you like, also after a restart.</source>
        <translation>Continue quando quiser, também depois de reiniciar.</translation>
    </message>
    <message>
        <source>%1 records/s</source>
        <translation>%1 registros/s</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) at a time</source>
        <translation>
            <numerusform>%Ln solicitação por vez</numerusform>
            <numerusform>%Ln solicitações por vez</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
</context>
<context>
    <name>m2m::WelcomePanel</name>
    <message>
        <source>Try it with a &amp;sample</source>
        <translation>Testar com um &amp;exemplo</translation>
    </message>
    <message>
        <source>Try it with a sample on the practice instance</source>
        <translation>Testar com um exemplo na instância de treino</translation>
    </message>
    <message>
        <source>Import &amp;credentials…</source>
        <translation>Importar &amp;credenciais…</translation>
    </message>
    <message>
        <source>Import client_credentials.py</source>
        <translation>Importar client_credentials.py</translation>
    </message>
    <message>
        <source>Open a &amp;recipe…</source>
        <translation>Abrir uma &amp;receita…</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Abrir uma receita</translation>
    </message>
    <message>
        <source>Short &amp;tour</source>
        <translation>&amp;Tour breve</translation>
    </message>
    <message>
        <source>Short tour of the window</source>
        <translation>Tour breve da janela</translation>
    </message>
    <message>
        <source>Do not show this again</source>
        <translation>Não mostrar mais</translation>
    </message>
    <message>
        <source>Do not show the welcome again</source>
        <translation>Não mostrar mais as boas-vindas</translation>
    </message>
    <message>
        <source>See how it works</source>
        <translation>Ver como funciona</translation>
    </message>
    <message>
        <source>A sample file on the practice instance: no account, no network, nothing that could be broken. Three clicks to the first upload.</source>
        <translation>Um arquivo de exemplo na instância de treino: sem conta, sem rede, nada que possa se quebrar. Três cliques até o primeiro envio.</translation>
    </message>
    <message>
        <source>Connect this station</source>
        <translation>Conectar este posto</translation>
    </message>
    <message>
        <source>Choose client_credentials.py, the file that the DB team hands out. Its secret goes into the keychain of this computer.</source>
        <translation>Escolha client_credentials.py, o arquivo que a equipe do banco distribui. O segredo vai para o chaveiro deste computador.</translation>
    </message>
    <message>
        <source>Use a recipe</source>
        <translation>Usar uma receita</translation>
    </message>
    <message>
        <source>Somebody has made a recipe for your files? Open it, and then drop a file: it is read and mapped as the recipe says.</source>
        <translation>Alguém fez uma receita para os seus arquivos? Abra-a, e depois solte um arquivo: ele é lido e mapeado como a receita diz.</translation>
    </message>
    <message>
        <source>Welcome. How do you want to begin?</source>
        <translation>Boas-vindas. Como você quer começar?</translation>
    </message>
    <message>
        <source>This program makes records of the component database out of measurement files. Each is checked before it is sent, and read back after.</source>
        <translation>Este programa faz registros do banco de componentes a partir de arquivos de medições. Cada um é conferido antes de ser enviado, e relido depois.</translation>
    </message>
</context>
<context>
    <name>m2m::WindowMenus</name>
    <message>
        <source>%1  %2  (%3)</source>
        <translation>%1  %2  (%3)</translation>
    </message>
    <message>
        <source>No profiles on this station</source>
        <translation>Nenhum perfil neste posto</translation>
    </message>
    <message>
        <source>Manage profiles …</source>
        <translation>Gerenciar perfis …</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Claro ou escuro como o sistema</translation>
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
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>F1  help on this page</source>
        <translation>F1  ajuda sobre esta página</translation>
    </message>
    <message>
        <source>Shift+F1  what is this?</source>
        <translation>Shift+F1  o que é isto?</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Short tour</source>
        <translation>Tour breve</translation>
    </message>
    <message>
        <source>Support bundle …</source>
        <translation>Pacote de suporte …</translation>
    </message>
</context>
</TS>
