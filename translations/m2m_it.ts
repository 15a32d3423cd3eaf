<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 was uploaded before: %2, by %3 (batch %4, %5).</source>
        <translation>%1 è già stato caricato: %2, da %3 (lotto %4, %5).</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>uno sconosciuto</translation>
    </message>
    <message>
        <source>m2m-uploader %1</source>
        <translation>m2m-uploader %1</translation>
    </message>
    <message>
        <source>%1
m2m-uploader --help tells how it is used.</source>
        <translation>%1
m2m-uploader --help dice come si usa.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Non c’è un comando %1.</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation>Manca l’opzione %1.</translation>
    </message>
    <message>
        <source>Which batch? Give its number; log list tells them.</source>
        <translation>Quale lotto? Indicare il suo numero; log list li elenca.</translation>
    </message>
    <message>
        <source>Which file? Name at least one CSV file.</source>
        <translation>Quale file? Indicare almeno un file CSV.</translation>
    </message>
    <message>
        <source>%1 needs a number.</source>
        <translation>%1 richiede un numero.</translation>
    </message>
    <message>
        <source>%1: %2 records: %3 right, %4 doubtful, %5 wrong</source>
        <translation>%1: %2 record: %3 corretti, %4 dubbi, %5 errati</translation>
    </message>
    <message>
        <source>  line %1, column %2: %3</source>
        <translation>  riga %1 del file, colonna %2: %3</translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  riga %1 del file: %2</translation>
    </message>
    <message numerus="yes">
        <source>  … %n record(s) are wrong in all; the window shows each of them.</source>
        <translation>
            <numerusform>  … in tutto %Ln record è errato; la finestra lo mostra.</numerusform>
            <numerusform>  … in tutto %Ln record sono errati; la finestra li mostra uno per uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dry run: nothing was sent. %n record(s) would have been.</source>
        <translation>
            <numerusform>Simulazione: nulla è stato inviato. Sarebbe stato %Ln record.</numerusform>
            <numerusform>Simulazione: nulla è stato inviato. Sarebbero stati %Ln record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: %n record(s) are wrong. Correct them, or send the others alone with --skip-wrong.</source>
        <translation>
            <numerusform>Nulla è stato inviato: %Ln record è errato. Correggerlo, o inviare solo gli altri con --skip-wrong.</numerusform>
            <numerusform>Nulla è stato inviato: %Ln record sono errati. Correggerli, o inviare solo gli altri con --skip-wrong.</numerusform>
        </translation>
    </message>
    <message>
        <source>--answer takes the name of the question, = and the answer: %1</source>
        <translation>--answer richiede il nome della domanda, = e la risposta: %1</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. To send it once more on purpose, add --again.</source>
        <translation>%1 Nulla è stato inviato. Per inviarlo apposta un’altra volta, aggiungere --again.</translation>
    </message>
    <message>
        <source>All of it is sent once more, as --again asks.</source>
        <translation>Si invia tutto un’altra volta, come chiede --again.</translation>
    </message>
    <message>
        <source>Only what is not in the DB yet is sent.</source>
        <translation>Si invia solo ciò che non è ancora nel database.</translation>
    </message>
    <message>
        <source>Sending %1 × %2 %3 …</source>
        <translation>Invio di %1 × %2 %3 …</translation>
    </message>
    <message>
        <source>  %1 (%2 records a second, %3 left)</source>
        <translation>  %1 (%2 record al secondo, restano %3)</translation>
    </message>
    <message>
        <source>unknown time</source>
        <translation>tempo sconosciuto</translation>
    </message>
    <message>
        <source>Batch %1: %2
%3
Log: %4</source>
        <translation>Lotto %1: %2
%3
Registro: %4</translation>
    </message>
    <message numerus="yes">
        <source>Going on with batch %1, %2: %n record(s) left</source>
        <translation>
            <numerusform>Si prosegue con il lotto %1, %2: resta %Ln record</numerusform>
            <numerusform>Si prosegue con il lotto %1, %2: restano %Ln record</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting back what batch %1, %2, has changed</source>
        <translation>Ripristino di ciò che il lotto %1, %2, ha modificato</translation>
    </message>
    <message>
        <source>No upload %1 was interrupted.</source>
        <translation>Nessun caricamento %1 è stato interrotto.</translation>
    </message>
    <message>
        <source>The log is empty: nothing was uploaded from here yet.</source>
        <translation>Il registro è vuoto: da qui non è ancora stato caricato nulla.</translation>
    </message>
    <message>
        <source>Batch   When              Records  Open   Bad  Instance      Operator         What</source>
        <translation>Lotto   Quando             Record   Ap.  Err.  Istanza       Operatore        Cosa</translation>
    </message>
    <message>
        <source>Batch %1 of %2
  file      %3 (SHA-256 %4)
  instance  %5, profile %6
  what      %7, %8
  recipe    %9</source>
        <translation>Lotto %1 del %2
  file      %3 (SHA-256 %4)
  istanza   %5, profilo %6
  cosa      %7, %8
  ricetta   %9</translation>
    </message>
    <message>
        <source>
  by        %1, at %2
  counts    %3
</source>
        <translation>
  da        %1, postazione %2
  conteggi  %3
</translation>
    </message>
    <message>
        <source>  changed   %1
</source>
        <translation>  cambiato  %1
</translation>
    </message>
    <message>
        <source>Row     Line    State       Component                             Action ID                 Answer</source>
        <translation>Riga    R. file Stato       Componente                            ID azione                 Risposta</translation>
    </message>
    <message>
        <source>corrected: %1 (%2)</source>
        <translation>corretto: %1 (%2)</translation>
    </message>
    <message>
        <source>%1: the instance has no component with it.</source>
        <translation>%1: l’istanza non ha un componente corrispondente.</translation>
    </message>
    <message>
        <source>%1 is neither a UUID, nor a short UUID, nor the URL of a label.</source>
        <translation>%1 non è né un UUID, né un UUID breve, né l’URL di un’etichetta.</translation>
    </message>
    <message>
        <source>There is no display, so no window can be opened. The command line works without one: m2m-uploader --help</source>
        <translation>Non c’è uno schermo, quindi non si può aprire una finestra. La riga di comando funziona senza: m2m-uploader --help</translation>
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
        <translation>Uso: m2m-uploader undo --profile NOME [opzioni] NUMERO

Ripristina ciò che il lotto di questo numero (log list li elenca) ha modificato: ogni record
modificato riceve come nuova versione i dati che aveva prima. Un record che qualcuno ha
cambiato dopo resta com’è ed è segnalato. I record nuovi non si possono togliere.

  --profile NOME       nome di un profilo, &quot;practice&quot;, o percorso di un file JSON
  --report FILE        scrivere in JSON che cosa è stato di ogni record
  --journal FILE       un registro diverso da quello della postazione
  --operator NOME      chi lo fa; altrimenti l’operatore della finestra
  --secret-env NOME    prendere il segreto da questa variabile d’ambiente
  --secret-fd NUMERO   leggere il segreto da questo descrittore di file aperto
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
        <translation>Uso: m2m-uploader promote --profile NOME [opzioni] NUMERO

Invia ciò che il lotto di questo numero (log list li elenca) ha dimostrato su un’altra
istanza, la sua prova, all’istanza del profilo: gli stessi byte con gli stessi ID per i
record nuovi, gli stessi cambiamenti per le modifiche. Si va da development a staging a
production. I moduli di tipo delle due istanze sono prima confrontati; se differiscono, le
differenze sono indicate e nulla è inviato. Non si inviano i record che là il modulo
rifiuta, né quelli il cui componente manca o il cui ID è di un altro record.

  --profile NOME         nome del profilo di destinazione, o percorso di un file JSON
  --accept-form-changes  inviare anche se i moduli di tipo differiscono
  --report FILE          scrivere in JSON che cosa è stato di ogni record
  --journal FILE         un registro diverso da quello della postazione
  --operator NOME        chi lo fa; altrimenti l’operatore della finestra
  --secret-env NOME      prendere il segreto da questa variabile d’ambiente
  --secret-fd NUMERO     leggere il segreto da questo descrittore di file aperto
</translation>
    </message>
    <message numerus="yes">
        <source>Sending what batch %1, %2, has proved on %3: %n record(s)</source>
        <translation>
            <numerusform>Invio di ciò che il lotto %1, %2, ha dimostrato su %3: %Ln record</numerusform>
            <numerusform>Invio di ciò che il lotto %1, %2, ha dimostrato su %3: %Ln record</numerusform>
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
        <translation>Uso: m2m-uploader retry --profile NOME [opzioni] NUMERO

Invia di nuovo i record del lotto di questo numero (log list li elenca) che sono falliti o
che il database ha rifiutato. Prima si chiede di ciascuno; ciò che un caricamento successivo
ha intanto portato là è saltato. Ciò che è errato nel file stesso non si invia: correggerlo
e caricarlo di nuovo. Il file non serve.

  --profile NOME       nome di un profilo, &quot;practice&quot;, o percorso di un file JSON
  --report FILE        scrivere in JSON che cosa è stato di ogni record
  --journal FILE       un registro diverso da quello della postazione
  --secret-env NOME    prendere il segreto da questa variabile d’ambiente
  --secret-fd NUMERO   leggere il segreto da questo descrittore di file aperto
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
        <translation>Uso: m2m-uploader verify --profile NOME [opzioni] NUMERO

Rilegge ciò che il lotto di questo numero (log list li elenca) ha portato nel database, e lo
confronta con ciò che è stato inviato. Il codice di uscita è 0 quando tutto è là ed è uguale.
Ciò che non è ancora stato inviato si invia, come fa resume.

  --profile NOME       nome di un profilo, &quot;practice&quot;, o percorso di un file JSON
  --report FILE        scrivere in JSON che cosa è stato di ogni record
  --journal FILE       un registro diverso da quello della postazione
  --secret-env NOME    prendere il segreto da questa variabile d’ambiente
  --secret-fd NUMERO   leggere il segreto da questo descrittore di file aperto
</translation>
    </message>
    <message>
        <source>Sending again what failed or was refused of batch %1, %2</source>
        <translation>Nuovo invio di ciò che è fallito o è stato rifiutato del lotto %1, %2</translation>
    </message>
    <message>
        <source>Reading back again the records of batch %1, %2</source>
        <translation>Nuova rilettura dei record del lotto %1, %2</translation>
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
        <translation>Uso: m2m-uploader log list [--journal FILE]
     m2m-uploader log show [NUMERO] [--journal FILE]
     m2m-uploader log export [NUMERO] --to CARTELLA_O_FILE [opzioni]
     m2m-uploader log receipt [NUMERO] --to FILE.pdf|FILE.json
     m2m-uploader log compact [--older-than GIORNI] [--dry-run]

Elenca i lotti di questa postazione, prima i più recenti, ne mostra uno con tutti i record,
scrive che cosa è stato delle sue righe, o una ricevuta (senza numero: del più recente).

export scrive CSV (UTF-8): le colonne del file di misure, se c’è ancora, e stato, record,
componente, motivo, ora, riga del file e riga. Un file di righe rifiutate o fallite si può
correggere e caricare con la stessa ricetta.

  --to PERCORSO        il file; o una cartella (finisce con / o esiste già)
  --states A,B         solo questi: uploaded (e verificati), rejected, failed, unknown,
                       different, skipped, waiting
  --split              un file per ciascuno, nella cartella
  --format csv|json    json: il rapporto, vedere l’aiuto

compact riduce il registro: dei lotti vecchi e conclusi toglie ciò che è stato inviato e
risposto, ciò che le modifiche hanno sostituito (poi non si possono più ripristinare) e la
storia di ogni record. L’esito di ogni record resta, con ID, motivi e correzioni; si sa
ancora che cosa è stato caricato. Per un po’ serve sul disco il doppio della sua dimensione.

  --older-than GIORNI  al lotto non è successo nulla da questo tempo (365)
  --dry-run            dire solo che cosa si farebbe
</translation>
    </message>
    <message>
        <source>--states does not know %1. It takes: %2.</source>
        <translation>--states non conosce %1. Accetta: %2.</translation>
    </message>
    <message>
        <source>--format is csv or json, not %1.</source>
        <translation>--format è csv o json, non %1.</translation>
    </message>
    <message>
        <source>A receipt is a file that ends with .pdf or .json, not %1.</source>
        <translation>Una ricevuta è un file che finisce con .pdf o .json, non %1.</translation>
    </message>
    <message>
        <source>%1 is for CSV alone: the report has all records.</source>
        <translation>%1 vale solo per CSV: il rapporto ha tutti i record.</translation>
    </message>
    <message>
        <source>Nothing to do: no batch that is finished is older than %1 days. The log has %2.</source>
        <translation>Nulla da fare: nessun lotto concluso ha più di %1 giorni. Il registro ha %2.</translation>
    </message>
    <message>
        <source>Dry run: the contents of %1 with %2 would be dropped. The log has %3.</source>
        <translation>Simulazione: si toglierebbe il contenuto di %1 con %2. Il registro ha %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation>
            <numerusform>%Ln lotto</numerusform>
            <numerusform>%Ln lotti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln record</numerusform>
        </translation>
    </message>
    <message>
        <source>The contents of %1 with %2 were dropped. The log had %3 and has %4.</source>
        <translation>Il contenuto di %1 con %2 è stato tolto. Il registro aveva %3 e ha %4.</translation>
    </message>
    <message>
        <source>The disk has no room for it: while the log is made small, %1 must be free beside it, and %2 are. Nothing was changed.</source>
        <translation>Sul disco non c’è spazio: mentre il registro è ridotto, deve essere libero %1, e c’è %2. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>The log has no batch %1. m2m-uploader log list tells which it has.</source>
        <translation>Il registro non ha un lotto %1. m2m-uploader log list dice quali ha.</translation>
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
        <translation>Uso: m2m-uploader upload --profile NOME --recipe FILE [opzioni] FILE.csv…

Fa record delle righe di file di misure, li controlla, li invia, rilegge ciascuno e lo
confronta. Ciò che è già stato caricato non si invia di nuovo. Dopo un’interruzione dare di
nuovo lo stesso comando: prosegue da dove si è fermato, e nulla è doppio.

  --profile NOME       nome di un profilo, &quot;practice&quot;, o percorso di un file JSON con
                       name, kind, db_domain, auth0_domain e client_id
  --recipe FILE        da righe a record (*.m2mrecipe; fatta nella pagina «Associa»)
  --dry-run            tutto tranne l’invio
  --skip-wrong         inviare i record corretti di un file che ne ha di errati
  --again              inviare apposta ciò che è già stato caricato
  --ask-db             chiedere prima al database che cosa ha, anche da altre
                       postazioni; con gli stessi valori non si invia di nuovo
  --answer NOME=TESTO  ciò che la ricetta chiede ogni volta; una volta per domanda
  --report FILE        scrivere in JSON che cosa è stato di ogni record
  --trace              il rapporto dice anche come si è formato ogni valore: file, riga
                       del file, colonna, testo, ogni passaggio e il suo risultato
  --journal FILE       un registro diverso da quello della postazione
  --operator NOME      chi carica; altrimenti l’operatore della finestra
  --secret-env NOME    prendere il segreto da questa variabile d’ambiente
                       (M2M_CLIENT_SECRET si guarda senza chiedere)
  --secret-fd NUMERO   leggere il segreto da questo descrittore di file aperto;
                       senza nessuno dei due viene dal portachiavi del sistema
                       (password di un proxy: M2M_PROXY_PASSWORD o portachiavi)
  --practice-folder D  dove l’istanza di esercitazione tiene i suoi record
  --verbose            dire di più, sullo standard error
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
        <translation>Uso: m2m-uploader resume --profile NOME [opzioni] [NUMERO]

Porta a termine i caricamenti interrotti verso questa istanza, prima il più vecchio, o solo
il lotto di questo numero (log list li elenca). Di ciò che è in dubbio prima si chiede;
nulla è doppio. I file non servono.

  --profile NOME       nome di un profilo, &quot;practice&quot;, o percorso di un file JSON
  --report FILE        scrivere in JSON che cosa è stato di ogni record
  --journal FILE       un registro diverso da quello della postazione
  --secret-env NOME    prendere il segreto da questa variabile d’ambiente
  --secret-fd NUMERO   leggere il segreto da questo descrittore di file aperto
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
        <translation>Uso: m2m-uploader convert-uuids --profile NOME [TESTO…]
     m2m-uploader convert-uuids --profile NOME --column NOME FILE.csv…

Trova l’UUID del componente per ogni UUID breve o URL di etichetta (…/c/…), confermato
dall’istanza, e stampa given, componentUuid e typeForm in CSV. Senza testo ne legge uno per
riga dallo standard input. Di ciascuno si chiede una volta. Ciò che non ha un componente è
indicato sullo standard error, e il codice di uscita è 4.

  --profile NOME       nome di un profilo, &quot;practice&quot;, o percorso di un file JSON
  --column NOME        prendere i testi da questa colonna dei file
  --secret-env NOME    prendere il segreto da questa variabile d’ambiente
  --secret-fd NUMERO   leggere il segreto da questo descrittore di file aperto
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
        <translation>M2M Uploader fa di file di misure record del database dei componenti, e dimostra che
ciascuno è arrivato, una volta e corretto.

Uso: m2m-uploader [FILE…]             apre la finestra
     m2m-uploader upload …            invia file senza finestra
     m2m-uploader resume …            prosegue i caricamenti interrotti
     m2m-uploader undo …              ripristina ciò che un lotto di modifiche ha cambiato
     m2m-uploader promote …           invia in produzione ciò che pre-produzione ha provato
     m2m-uploader retry …             invia di nuovo ciò che è fallito o è stato rifiutato
     m2m-uploader verify …            rilegge ciò che un lotto ha portato là
     m2m-uploader watch CARTELLA …    invia da sé ciò che appare in una cartella
     m2m-uploader convert-uuids …     UUID dei componenti da UUID brevi ed etichette
     m2m-uploader log list|show …     stampa il registro dei caricamenti
     m2m-uploader log export|receipt  scrive in file l’esito di un caricamento
     m2m-uploader log compact         toglie dal registro il contenuto di lotti vecchi
     m2m-uploader profile …           profili, segreti, e prova di una connessione
     m2m-uploader practice serve …    avvia da sola l’istanza di esercitazione
     m2m-uploader support-bundle …    scrive ciò che aiuta ad assistere, senza segreti

  --help           questo testo; dopo un comando, l’aiuto di quel comando
  --version        la versione
  --journal FILE   un registro diverso da quello della postazione
  --practice-sample  aprire la finestra sull’istanza di esercitazione con un file di esempio

Codici di uscita
  0  ogni record è nel database ed è stato riletto uguale, o c’era già (dove il profilo ne
     fa rileggere una parte: questi erano uguali, e il database ha detto sì a tutti)
  1  il programma ha fatto un errore
  2  la riga di comando era errata
  3  file, ricetta, profilo o registro non utilizzabile; nulla è stato inviato
  4  alcuni record sono errati e non sono stati inviati
  5  istanza non raggiunta o accesso negato; dare di nuovo il comando per proseguire
  6  alcuni record sono stati rifiutati, sono falliti o sono diversi da ciò che è inviato
  7  di alcuni record non si sa se sono nel database; dare di nuovo il comando
</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>%1 answers, and it is the DB.</source>
        <translation>%1 risponde, ed è il database.</translation>
    </message>
    <message>
        <source>%1 knows this client and its secret.</source>
        <translation>%1 conosce questo client e il suo segreto.</translation>
    </message>
    <message>
        <source>The DB is of the version of 2022.</source>
        <translation>Il database è della versione del 2022.</translation>
    </message>
    <message>
        <source>The DB is of the current version.</source>
        <translation>Il database è della versione attuale.</translation>
    </message>
    <message>
        <source>This client may do all that is needed: %1.</source>
        <translation>Questo client può fare tutto il necessario: %1.</translation>
    </message>
    <message>
        <source>This client lacks %1. Ask the DB team for it.</source>
        <translation>A questo client manca %1. Chiederlo al team del database.</translation>
    </message>
    <message>
        <source>The DB is of a version that this program does not know. Ask for a newer version of the program.</source>
        <translation>Il database è di una versione che questo programma non conosce. Chiedere una versione più recente del programma.</translation>
    </message>
    <message>
        <source>Test again later.</source>
        <translation>Provare di nuovo più tardi.</translation>
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
        <translation>Versione</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permessi</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>non provato</translation>
    </message>
    <message>
        <source>right</source>
        <translation>corretto</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>errato</translation>
    </message>
    <message>
        <source>It can be told only when host and token are right.</source>
        <translation>Si può dire solo quando host e token sono giusti.</translation>
    </message>
    <message>
        <source>It can be told only with a token.</source>
        <translation>Si può dire solo con un token.</translation>
    </message>
</context>
<context>
    <name>DialectChoices</name>
    <message>
        <source>Line %1</source>
        <translation>Riga %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Altro…</translation>
    </message>
    <message>
        <source>No header line</source>
        <translation>Nessuna riga di intestazione</translation>
    </message>
    <message>
        <source>Lines %1–%2 (name, unit)</source>
        <translation>Righe %1–%2 (nome, unità)</translation>
    </message>
    <message>
        <source>with the last line</source>
        <translation>con l’ultima riga</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%Ln riga tralasciata</numerusform>
            <numerusform>%Ln righe tralasciate</numerusform>
        </translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>Ultima riga</translation>
    </message>
    <message>
        <source>Line %1, last</source>
        <translation>Riga %1, ultima</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>the file</source>
        <translation>il file</translation>
    </message>
    <message>
        <source>a picture (%1)</source>
        <translation>un’immagine (%1)</translation>
    </message>
    <message>
        <source>a spreadsheet (%1)</source>
        <translation>un foglio di calcolo (%1)</translation>
    </message>
    <message>
        <source>an archive (%1)</source>
        <translation>un archivio (%1)</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programma</translation>
    </message>
    <message>
        <source>a file of another kind (%1)</source>
        <translation>un file di altro tipo (%1)</translation>
    </message>
    <message>
        <source>the instance</source>
        <translation>l’istanza</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 Risponde: %2</translation>
    </message>
    <message>
        <source>Look at %1.</source>
        <translation>Guardare %1.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than can be read.</source>
        <translation>%1, decompresso, è più grande di quanto si possa leggere.</translation>
    </message>
    <message>
        <source>Save the table as CSV in the program that made it, and choose that file.</source>
        <translation>Salvare la tabella in CSV nel programma che l’ha fatta, e scegliere quel file.</translation>
    </message>
    <message>
        <source>The sheet %1 of %2 is empty.</source>
        <translation>Il foglio %1 di %2 è vuoto.</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>Scegliere un altro foglio.</translation>
    </message>
    <message>
        <source>%1 is protected with a password.</source>
        <translation>%1 è protetto da una password.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it without the password, and choose that file.</source>
        <translation>Aprirlo in un foglio di calcolo, salvarlo senza password, e scegliere quel file.</translation>
    </message>
    <message>
        <source>The damage is in its part %1.</source>
        <translation>Il danno è nella sua parte %1.</translation>
    </message>
    <message>
        <source>The damage is in its part %1, line %2.</source>
        <translation>Il danno è nella sua parte %1, riga %2.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 è danneggiato.</translation>
    </message>
    <message>
        <source>Copy it again from where it was made, or open it in a spreadsheet program and save it anew. %1</source>
        <translation>Copiarlo di nuovo da dove è stato fatto, o aprirlo in un foglio di calcolo e salvarlo di nuovo. %1</translation>
    </message>
    <message>
        <source>%1 has no sheet of cells.</source>
        <translation>%1 non ha un foglio di celle.</translation>
    </message>
    <message>
        <source>%1 has no sheet %2.</source>
        <translation>%1 non ha un foglio %2.</translation>
    </message>
    <message>
        <source>Choose one of the sheets that it has, or another file.</source>
        <translation>Scegliere uno dei fogli che ha, o un altro file.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il file %1 non c’è.</translation>
    </message>
    <message>
        <source>Was it moved or renamed? Choose it again.</source>
        <translation>È stato spostato o rinominato? Sceglierlo di nuovo.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 non è leggibile.</translation>
    </message>
    <message>
        <source>Close the program that is still writing it, or ask for the right to read it.</source>
        <translation>Chiudere il programma che lo sta ancora scrivendo, o chiedere il permesso di leggerlo.</translation>
    </message>
    <message>
        <source>%1 is the measurement file itself.</source>
        <translation>%1 è il file di misure stesso.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name.</source>
        <translation>Nulla è stato scritto. Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>%1 is the upload log itself.</source>
        <translation>%1 è il registro dei caricamenti stesso.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 non è scrivibile.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write there.</source>
        <translation>Scegliere un’altra cartella, o chiedere il permesso di scrivere lì.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 è vuoto.</translation>
    </message>
    <message>
        <source>Did the machine finish writing it? Choose it again when it has.</source>
        <translation>La macchina ha finito di scriverlo? Sceglierlo di nuovo quando ha finito.</translation>
    </message>
    <message>
        <source>%1 is not a text file.</source>
        <translation>%1 non è un file di testo.</translation>
    </message>
    <message>
        <source>%1 is not a text file; it looks like %2.</source>
        <translation>%1 non è un file di testo; sembra %2.</translation>
    </message>
    <message>
        <source>%1 has no rows below its header.</source>
        <translation>%1 non ha righe sotto l’intestazione.</translation>
    </message>
    <message>
        <source>Choose another line as the header, or another file.</source>
        <translation>Scegliere un’altra riga come intestazione, o un altro file.</translation>
    </message>
    <message>
        <source>%1 has changed since it was opened.</source>
        <translation>%1 è cambiato da quando è stato aperto.</translation>
    </message>
    <message>
        <source>Open it again, so that what you see is what is sent.</source>
        <translation>Riaprirlo, perché ciò che si vede sia ciò che si invia.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Il disco è pieno.</translation>
    </message>
    <message>
        <source>Make room, then try again. Nothing that was written before is lost.</source>
        <translation>Fare spazio, poi riprovare. Nulla di ciò che era già scritto è perso.</translation>
    </message>
    <message>
        <source>The recipe %1 is damaged.</source>
        <translation>La ricetta %1 è danneggiata.</translation>
    </message>
    <message>
        <source>%1 Ask for a fresh copy from whoever made it.</source>
        <translation>%1 Chiedere una nuova copia a chi l’ha fatta.</translation>
    </message>
    <message>
        <source>The recipe %1 was made by a newer version of this program.</source>
        <translation>La ricetta %1 è stata fatta da una versione più recente di questo programma.</translation>
    </message>
    <message>
        <source>Install the newer version, or ask for a recipe made with this one.</source>
        <translation>Installare la versione più recente, o chiedere una ricetta fatta con questa.</translation>
    </message>
    <message>
        <source>The recipe does not fit this file.</source>
        <translation>La ricetta non è adatta a questo file.</translation>
    </message>
    <message>
        <source>Choose another recipe, or map the columns by hand.</source>
        <translation>Scegliere un’altra ricetta, o associare le colonne a mano.</translation>
    </message>
    <message>
        <source>The file has no column %1. Choose another recipe, or map the columns by hand.</source>
        <translation>Il file non ha una colonna %1. Scegliere un’altra ricetta, o associare le colonne a mano.</translation>
    </message>
    <message>
        <source>There is no profile of that name on this station.</source>
        <translation>Su questa postazione non c’è un profilo con quel nome.</translation>
    </message>
    <message>
        <source>Choose one of those that are listed.</source>
        <translation>Sceglierne uno dell’elenco.</translation>
    </message>
    <message>
        <source>The type form cannot be understood.</source>
        <translation>Il modulo di tipo non si può comprendere.</translation>
    </message>
    <message>
        <source>Tell the DB team which form it is; records of other forms are not affected.</source>
        <translation>Dire al team del database quale modulo è; i record di altri moduli non sono coinvolti.</translation>
    </message>
    <message>
        <source>The secret of this profile is not in the keychain.</source>
        <translation>Il segreto di questo profilo non è nel portachiavi.</translation>
    </message>
    <message>
        <source>Unlock the keychain of this computer, or enter the secret again.</source>
        <translation>Sbloccare il portachiavi di questo computer, o inserire di nuovo il segreto.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>Il portachiavi di questo computer non risponde.</translation>
    </message>
    <message>
        <source>Log in again, or enter the secret for this time only.</source>
        <translation>Accedere di nuovo al computer, o inserire il segreto solo per questa volta.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>Il portachiavi di questo computer è bloccato.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Sbloccarlo, poi riprovare.</translation>
    </message>
    <message>
        <source>%1 cannot be found in the network.</source>
        <translation>%1 non si trova nella rete.</translation>
    </message>
    <message>
        <source>Check the network cable or the Wi-Fi, and the address in the profile.</source>
        <translation>Controllare il cavo di rete o il Wi-Fi, e l’indirizzo nel profilo.</translation>
    </message>
    <message>
        <source>%1 does not accept connections.</source>
        <translation>%1 non accetta connessioni.</translation>
    </message>
    <message>
        <source>It may be restarting. Try again in a minute; if it stays so, ask the DB team.</source>
        <translation>Forse si sta riavviando. Riprovare tra un minuto; se resta così, chiedere al team del database.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>La connessione a %1 si è interrotta.</translation>
    </message>
    <message>
        <source>Try again. What was on its way is asked after first, so nothing is sent twice.</source>
        <translation>Riprovare. Di ciò che era in viaggio prima si chiede, quindi nulla si invia due volte.</translation>
    </message>
    <message>
        <source>%1 does not answer in time.</source>
        <translation>%1 non risponde in tempo.</translation>
    </message>
    <message>
        <source>Try again later. What was on its way is asked after first.</source>
        <translation>Riprovare più tardi. Di ciò che era in viaggio prima si chiede.</translation>
    </message>
    <message>
        <source>The identity of %1 cannot be verified.</source>
        <translation>L’identità di %1 non si può verificare.</translation>
    </message>
    <message>
        <source>Check date and time of this computer; otherwise ask your IT department. Nothing was sent.</source>
        <translation>Controllare data e ora di questo computer; altrimenti chiedere al reparto IT. Nulla è stato inviato.</translation>
    </message>
    <message>
        <source>The proxy of this network refuses the connection.</source>
        <translation>Il proxy di questa rete rifiuta la connessione.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Controllare le impostazioni del proxy di questo computer.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 non è raggiungibile.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Controllare la rete, poi riprovare.</translation>
    </message>
    <message>
        <source>%1 would be spoken to without encryption.</source>
        <translation>La connessione a %1 sarebbe senza cifratura.</translation>
    </message>
    <message>
        <source>Correct the profile: only https is allowed to other computers.</source>
        <translation>Correggere il profilo: verso altri computer è ammesso solo https.</translation>
    </message>
    <message>
        <source>The secret of this profile is not accepted.</source>
        <translation>Il segreto di questo profilo non è accettato.</translation>
    </message>
    <message>
        <source>Enter it again, or ask for a new one: it may have been changed.</source>
        <translation>Inserirlo di nuovo, o chiederne uno nuovo: può essere stato cambiato.</translation>
    </message>
    <message>
        <source>The login service gives no access.</source>
        <translation>Il servizio di accesso non dà accesso.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, ask the DB team.</source>
        <translation>Riprovare più tardi; se resta così, chiedere al team del database.</translation>
    </message>
    <message>
        <source>The instance does not accept our access.</source>
        <translation>L’istanza non accetta il nostro accesso.</translation>
    </message>
    <message>
        <source>Does the profile belong to this instance? If it does, ask the DB team.</source>
        <translation>Il profilo appartiene a questa istanza? Se sì, chiedere al team del database.</translation>
    </message>
    <message>
        <source>This station is not permitted to do that.</source>
        <translation>A questa postazione non è permesso.</translation>
    </message>
    <message>
        <source>Ask the DB team for the permission.</source>
        <translation>Chiedere il permesso al team del database.</translation>
    </message>
    <message>
        <source>Ask the DB team for the permission %1.</source>
        <translation>Chiedere al team del database il permesso %1.</translation>
    </message>
    <message>
        <source>The instance does not know this type form.</source>
        <translation>L’istanza non conosce questo modulo di tipo.</translation>
    </message>
    <message>
        <source>The instance does not know the type form %1.</source>
        <translation>L’istanza non conosce il modulo di tipo %1.</translation>
    </message>
    <message>
        <source>Choose another type form, or another instance.</source>
        <translation>Scegliere un altro modulo di tipo, o un’altra istanza.</translation>
    </message>
    <message>
        <source>The DB refused it.</source>
        <translation>Il database l’ha rifiutato.</translation>
    </message>
    <message>
        <source>Correct the record, or ask the DB team.</source>
        <translation>Correggere il record, o chiedere al team del database.</translation>
    </message>
    <message>
        <source>The record is too large for the DB.</source>
        <translation>Il record è troppo grande per il database.</translation>
    </message>
    <message>
        <source>Split it up, or leave out what is not needed.</source>
        <translation>Dividerlo, o tralasciare ciò che non serve.</translation>
    </message>
    <message>
        <source>The instance is busy.</source>
        <translation>L’istanza è occupata.</translation>
    </message>
    <message>
        <source>It is asked again by itself; you need not do anything.</source>
        <translation>Si chiede di nuovo da sé; non occorre fare nulla.</translation>
    </message>
    <message>
        <source>The answer of %1 is not what was expected.</source>
        <translation>La risposta di %1 non è quella attesa.</translation>
    </message>
    <message>
        <source>Is it really the DB, or a login page of the network? Try again later.</source>
        <translation>È davvero il database, o una pagina di accesso della rete? Riprovare più tardi.</translation>
    </message>
    <message>
        <source>%1 sends us to another address.</source>
        <translation>%1 rimanda a un altro indirizzo.</translation>
    </message>
    <message>
        <source>That is not followed. Check the address in the profile, or log in to the network.</source>
        <translation>Non lo si segue. Controllare l’indirizzo nel profilo, o accedere alla rete.</translation>
    </message>
    <message>
        <source>The upload log of this station cannot be opened.</source>
        <translation>Il registro dei caricamenti di questa postazione non si può aprire.</translation>
    </message>
    <message>
        <source>Nothing is sent without it. Check the rights of the folder it is in.</source>
        <translation>Senza, nulla si invia. Controllare i permessi della sua cartella.</translation>
    </message>
    <message>
        <source>The upload log of this station is damaged.</source>
        <translation>Il registro dei caricamenti di questa postazione è danneggiato.</translation>
    </message>
    <message>
        <source>Keep the file, do not delete it, and ask whoever looks after the station.</source>
        <translation>Conservare il file, non eliminarlo, e chiedere a chi cura la postazione.</translation>
    </message>
    <message>
        <source>Another M2M Uploader on this computer is writing the upload log.</source>
        <translation>Un altro M2M Uploader su questo computer sta scrivendo il registro dei caricamenti.</translation>
    </message>
    <message>
        <source>Close the other one, or wait until it has finished. Until then the log can be read here, but nothing can be sent.</source>
        <translation>Chiudere l’altro, o attendere che abbia finito. Fino ad allora il registro qui si può leggere, ma nulla si può inviare.</translation>
    </message>
    <message>
        <source>The upload log was written by a newer version of this program.</source>
        <translation>Il registro dei caricamenti è stato scritto da una versione più recente di questo programma.</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>Avviare la versione più recente.</translation>
    </message>
    <message>
        <source>The upload log cannot be written.</source>
        <translation>Il registro dei caricamenti non si può scrivere.</translation>
    </message>
    <message>
        <source>Sending has stopped, since it could not be proved. Make room on the disk, then go on: what was sent is asked after first.</source>
        <translation>L’invio si è fermato, perché non si poteva dimostrare. Fare spazio sul disco, poi proseguire: di ciò che è stato inviato prima si chiede.</translation>
    </message>
    <message>
        <source>Look at what failed and why. Go on when the reason is gone; nothing is sent twice.</source>
        <translation>Guardare che cosa è fallito e perché. Proseguire quando il motivo non c’è più; nulla si invia due volte.</translation>
    </message>
    <message>
        <source>This batch went to another instance.</source>
        <translation>Questo lotto è andato a un’altra istanza.</translation>
    </message>
    <message>
        <source>This batch went to another instance: %1.</source>
        <translation>Questo lotto è andato a un’altra istanza: %1.</translation>
    </message>
    <message>
        <source>Name a profile of that instance.</source>
        <translation>Indicare un profilo di quella istanza.</translation>
    </message>
    <message>
        <source>The upload has paused by itself: the first record did not arrive as it should. No other was sent.</source>
        <translation>Il caricamento si è sospeso da sé: il primo record non è arrivato come doveva. Nessun altro è stato inviato.</translation>
    </message>
    <message>
        <source>Look at what became of it. If you go on, the next record goes alone again.</source>
        <translation>Guardare che cosa ne è stato. Proseguendo, il record successivo va di nuovo da solo.</translation>
    </message>
    <message>
        <source>The upload has paused by itself: %1 of the last 100 records failed.</source>
        <translation>Il caricamento si è sospeso da sé: %1 degli ultimi 100 record sono falliti.</translation>
    </message>
    <message>
        <source>The upload has paused by itself: too many records failed one after the other.</source>
        <translation>Il caricamento si è sospeso da sé: troppi record sono falliti uno dopo l’altro.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>È stato annullato.</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>Riavviarlo quando si vuole.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Qualcosa è andato storto nel programma.</translation>
    </message>
    <message>
        <source>Nothing more was sent. Please report it, with the log of the program.</source>
        <translation>Nient’altro è stato inviato. Segnalarlo, con il registro del programma.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>The recipe makes no record of this row.</source>
        <translation>La ricetta non fa alcun record di questa riga.</translation>
    </message>
    <message>
        <source>Uploaded and verified</source>
        <translation>Caricati e verificati</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rifiutati</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falliti</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuti</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Diversi</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltati</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Nothing was written: the upload has no such records.</source>
        <translation>Nulla è stato scritto: il caricamento non ha record di questo tipo.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln riga</numerusform>
            <numerusform>%Ln righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln file</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Scritto: %1.</translation>
    </message>
    <message>
        <source>Without the columns of the measurement file: it cannot be found or read any more.</source>
        <translation>Senza le colonne del file di misure: non si trova o non si legge più.</translation>
    </message>
    <message>
        <source>Without the columns of the measurement file: it was changed after the upload.</source>
        <translation>Senza le colonne del file di misure: è stato modificato dopo il caricamento.</translation>
    </message>
    <message>
        <source>Without the columns of the measurement file: the log does not know how it was read.</source>
        <translation>Senza le colonne del file di misure: il registro non sa come è stato letto.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Location of the move</source>
        <translation>Luogo dello spostamento</translation>
    </message>
    <message>
        <source>Date of the move</source>
        <translation>Data dello spostamento</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>text</source>
        <translation>testo</translation>
    </message>
    <message>
        <source>long text</source>
        <translation>testo lungo</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>indirizzo e-mail</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>indirizzo web</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>numero di telefono</translation>
    </message>
    <message>
        <source>password</source>
        <translation>password</translation>
    </message>
    <message>
        <source>action ID</source>
        <translation>ID azione</translation>
    </message>
    <message>
        <source>workflow ID</source>
        <translation>ID di workflow</translation>
    </message>
    <message>
        <source>component UUID</source>
        <translation>UUID del componente</translation>
    </message>
    <message>
        <source>value out of sight</source>
        <translation>valore nascosto</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numero</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sì o no</translation>
    </message>
    <message>
        <source>day</source>
        <translation>giorno</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>tag</translation>
    </message>
    <message>
        <source>names with values</source>
        <translation>nomi con valori</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>righe</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>albero</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>indirizzo postale</translation>
    </message>
    <message>
        <source>form inside the form</source>
        <translation>modulo dentro il modulo</translation>
    </message>
    <message>
        <source>record of another kind</source>
        <translation>record di altro tipo</translation>
    </message>
    <message>
        <source>list of numbers</source>
        <translation>elenco di numeri</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>data e ora</translation>
    </message>
    <message>
        <source>amount of money</source>
        <translation>importo</translation>
    </message>
    <message>
        <source>amount in %1</source>
        <translation>importo in %1</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>numero intero</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message numerus="yes">
        <source>answers to %n question(s)</source>
        <translation>
            <numerusform>risposte a %Ln domanda</numerusform>
            <numerusform>risposte a %Ln domande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>any of %n option(s)</source>
        <translation>
            <numerusform>scelte tra %Ln opzione</numerusform>
            <numerusform>scelte tra %Ln opzioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %n option(s)</source>
        <translation>
            <numerusform>una di %Ln opzione</numerusform>
            <numerusform>una di %Ln opzioni</numerusform>
        </translation>
    </message>
    <message>
        <source>an option that only the web page knows</source>
        <translation>un’opzione che conosce solo la pagina web</translation>
    </message>
    <message>
        <source>unknown kind %1</source>
        <translation>tipo sconosciuto %1</translation>
    </message>
    <message>
        <source>Hidden in the form: it takes no value.</source>
        <translation>Nascosto nel modulo: non accetta valori.</translation>
    </message>
    <message>
        <source>Calculated by the form.</source>
        <translation>Calcolato dal modulo.</translation>
    </message>
    <message>
        <source>Cannot be entered: the DB or the form fills it.</source>
        <translation>Non si può inserire: lo riempie il database o il modulo.</translation>
    </message>
    <message>
        <source>several values, each: %1</source>
        <translation>più valori, ciascuno: %1</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o più</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>al massimo %1</translation>
    </message>
    <message>
        <source>%1 to %2 rows</source>
        <translation>da %1 a %2 righe</translation>
    </message>
    <message>
        <source>%1 to %2 characters</source>
        <translation>da %1 a %2 caratteri</translation>
    </message>
    <message>
        <source>at least %1 rows</source>
        <translation>almeno %1 righe</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>almeno %1 caratteri</translation>
    </message>
    <message>
        <source>at most %1 rows</source>
        <translation>al massimo %1 righe</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>al massimo %1 caratteri</translation>
    </message>
    <message>
        <source>%1 to %2 words</source>
        <translation>da %1 a %2 parole</translation>
    </message>
    <message>
        <source>at least %1 words</source>
        <translation>almeno %1 parole</translation>
    </message>
    <message>
        <source>at most %1 words</source>
        <translation>al massimo %1 parole</translation>
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
            <numerusform>%Ln altra</numerusform>
            <numerusform>altre %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of a record that exists cannot be changed from a file.</source>
        <translation>Le righe di un record esistente non si possono modificare da un file.</translation>
    </message>
    <message>
        <source>Can only be given on the web page.</source>
        <translation>Si può dare solo nella pagina web.</translation>
    </message>
    <message>
        <source>A tree has no form that fits into a cell.</source>
        <translation>Un albero non ha una forma che stia in una cella.</translation>
    </message>
    <message>
        <source>Cannot be filled from a cell.</source>
        <translation>Non si può riempire da una cella.</translation>
    </message>
    <message>
        <source>This program does not know fields of this kind.</source>
        <translation>Questo programma non conosce campi di questo tipo.</translation>
    </message>
    <message>
        <source>Calculated by the form where no value is given.</source>
        <translation>Calcolato dal modulo dove non è dato un valore.</translation>
    </message>
    <message>
        <source>Checked, but not stored.</source>
        <translation>Controllato, ma non salvato.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obbligatorio</translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation>unità: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opzioni:</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Domanda: %1</translation>
    </message>
    <message>
        <source>Key in the DB: %1</source>
        <translation>Chiave nel database: %1</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Spreadsheet programs do this when they save. Take the file as the machine wrote it, or correct the cells in Review.</source>
        <translation>I fogli di calcolo lo fanno quando salvano. Prendere il file come l’ha scritto la macchina, o correggere le celle in «Controlla».</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) in %1 with an exponent</source>
        <translation>
            <numerusform>%Ln numero in %1 con esponente</numerusform>
            <numerusform>%Ln numeri in %1 con esponente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n long number(s) in %1 may have lost digits</source>
        <translation>
            <numerusform>%Ln numero lungo in %1 può aver perso cifre</numerusform>
            <numerusform>%Ln numeri lunghi in %1 possono aver perso cifre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spreadsheet error(s) in %1</source>
        <translation>
            <numerusform>%Ln errore del foglio di calcolo in %1</numerusform>
            <numerusform>%Ln errori del foglio di calcolo in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) in %1 among other texts</source>
        <translation>
            <numerusform>%Ln data in %1 tra altri testi</numerusform>
            <numerusform>%Ln date in %1 tra altri testi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) in %1</source>
        <translation>
            <numerusform>%Ln formula in %1</numerusform>
            <numerusform>%Ln formule in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with cells missing</source>
        <translation>
            <numerusform>%Ln riga con celle mancanti</numerusform>
            <numerusform>%Ln righe con celle mancanti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with too many cells</source>
        <translation>
            <numerusform>%Ln riga con troppe celle</numerusform>
            <numerusform>%Ln righe con troppe celle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with unreadable characters</source>
        <translation>
            <numerusform>%Ln cella con caratteri illeggibili</numerusform>
            <numerusform>%Ln celle con caratteri illeggibili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with a zero byte</source>
        <translation>
            <numerusform>%Ln cella con un byte nullo</numerusform>
            <numerusform>%Ln celle con un byte nullo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column name(s) that occur twice</source>
        <translation>
            <numerusform>%Ln nome di colonna ripetuto</numerusform>
            <numerusform>%Ln nomi di colonna ripetuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) without a name</source>
        <translation>
            <numerusform>%Ln colonna senza nome</numerusform>
            <numerusform>%Ln colonne senza nome</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row ends with a separator</source>
        <translation>Ogni riga finisce con un separatore</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with text after a closing quotation mark</source>
        <translation>
            <numerusform>%Ln cella con testo dopo le virgolette di chiusura</numerusform>
            <numerusform>%Ln celle con testo dopo le virgolette di chiusura</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark is never closed</source>
        <translation>Delle virgolette non si chiudono mai</translation>
    </message>
    <message>
        <source>Lines end in different ways</source>
        <translation>Le righe finiscono in modi diversi</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) shown with fewer digits than are kept</source>
        <translation>
            <numerusform>%Ln numero mostrato con meno cifre di quelle conservate</numerusform>
            <numerusform>%Ln numeri mostrati con meno cifre di quelle conservate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) that the spreadsheet shows in another way</source>
        <translation>
            <numerusform>%Ln numero che il foglio di calcolo mostra in altro modo</numerusform>
            <numerusform>%Ln numeri che il foglio di calcolo mostra in altro modo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) without a value</source>
        <translation>
            <numerusform>%Ln formula senza valore</numerusform>
            <numerusform>%Ln formule senza valore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n apostrophe(s) of an export taken off again</source>
        <translation>
            <numerusform>%Ln apostrofo di un’esportazione tolto di nuovo</numerusform>
            <numerusform>%Ln apostrofi di un’esportazione tolti di nuovo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of nothing but separators</source>
        <translation>
            <numerusform>%Ln riga di soli separatori</numerusform>
            <numerusform>%Ln righe di soli separatori</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers around have none. %1</source>
        <translation>I numeri intorno non lo hanno. %1</translation>
    </message>
    <message>
        <source>They end in zeros, the numbers around do not. %1</source>
        <translation>Finiscono con zeri, i numeri intorno no. %1</translation>
    </message>
    <message>
        <source>The value was lost before the file was saved. Look it up, and correct it in Review.</source>
        <translation>Il valore è andato perso prima di salvare il file. Cercarlo, e correggerlo in «Controlla».</translation>
    </message>
    <message>
        <source>A part number like 1-2 may have become a date. %1</source>
        <translation>Un codice come 1-2 può essere diventato una data. %1</translation>
    </message>
    <message>
        <source>It is taken as the text that stands there; nothing is calculated.</source>
        <translation>È presa come il testo che c’è scritto; nulla si calcola.</translation>
    </message>
    <message>
        <source>The missing cells count as empty.</source>
        <translation>Le celle mancanti contano come vuote.</translation>
    </message>
    <message>
        <source>What is too much has no column, and cannot be mapped. Is the separator part of a text?</source>
        <translation>Ciò che è di troppo non ha una colonna e non si può associare. Il separatore fa parte di un testo?</translation>
    </message>
    <message>
        <source>These bytes are not of this encoding. Try another one above.</source>
        <translation>Questi byte non sono di questa codifica. Provarne un’altra sopra.</translation>
    </message>
    <message>
        <source>The file may be damaged, or of another encoding.</source>
        <translation>Il file può essere danneggiato, o di un’altra codifica.</translation>
    </message>
    <message>
        <source>A recipe takes the first one by its name; check which one is meant.</source>
        <translation>Una ricetta prende la prima per nome; controllare quale si intende.</translation>
    </message>
    <message>
        <source>A recipe can only find it by its position.</source>
        <translation>Una ricetta la può trovare solo per posizione.</translation>
    </message>
    <message>
        <source>The last column has neither a name nor values, and is not needed.</source>
        <translation>L’ultima colonna non ha né nome né valori, e non serve.</translation>
    </message>
    <message>
        <source>The text stays part of the cell. Check that nothing is missing.</source>
        <translation>Il testo resta parte della cella. Controllare che non manchi nulla.</translation>
    </message>
    <message>
        <source>All that follows became one cell. Correct the file and read it again, or choose under More that nothing quotes.</source>
        <translation>Tutto ciò che segue è diventato una cella. Correggere il file e rileggerlo, o scegliere in «Altro» che non ci sono virgolette.</translation>
    </message>
    <message>
        <source>Parts of the file were written by different programs. All lines are read.</source>
        <translation>Parti del file sono state scritte da programmi diversi. Si leggono tutte le righe.</translation>
    </message>
    <message>
        <source>Choose above whether numbers come as shown or with all digits.</source>
        <translation>Scegliere sopra se i numeri sono come mostrati o con tutte le cifre.</translation>
    </message>
    <message>
        <source>Their format is not known here. Compare them with the workbook.</source>
        <translation>Il loro formato qui non è noto. Confrontarli con la cartella di lavoro.</translation>
    </message>
    <message>
        <source>Open the workbook in a spreadsheet program, save it, and read it again.</source>
        <translation>Aprire la cartella di lavoro in un foglio di calcolo, salvarla, e leggerla di nuovo.</translation>
    </message>
    <message>
        <source>This program wrote them when it exported the rows, so that no spreadsheet would run the cells. The cells are as they were before.</source>
        <translation>Li ha scritti questo programma esportando le righe, perché nessun foglio di calcolo esegua le celle. Le celle sono come prima.</translation>
    </message>
    <message>
        <source>They are left out.</source>
        <translation>Sono tralasciate.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonna %1</translation>
    </message>
    <message>
        <source>Line %1: %2 of %3 cells</source>
        <translation>Riga %1 del file: %2 di %3 celle</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Riga %1 del file</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>Riga %1 del file, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where: what stands there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This row has fewer cells than the table has columns.</source>
        <translation>Questa riga ha meno celle delle colonne della tabella.</translation>
    </message>
    <message>
        <source>This row has more cells than the table has columns.</source>
        <translation>Questa riga ha più celle delle colonne della tabella.</translation>
    </message>
    <message>
        <source>Some bytes here are not of this encoding.</source>
        <translation>Alcuni byte qui non sono di questa codifica.</translation>
    </message>
    <message>
        <source>There is a zero byte here.</source>
        <translation>Qui c’è un byte nullo.</translation>
    </message>
    <message>
        <source>A column further left has the same name.</source>
        <translation>Una colonna più a sinistra ha lo stesso nome.</translation>
    </message>
    <message>
        <source>This column has no name.</source>
        <translation>Questa colonna non ha un nome.</translation>
    </message>
    <message>
        <source>Every row ends with a separator: this column is empty.</source>
        <translation>Ogni riga finisce con un separatore: questa colonna è vuota.</translation>
    </message>
    <message>
        <source>Written with an exponent; the numbers around are not.</source>
        <translation>Scritto con esponente; i numeri intorno no.</translation>
    </message>
    <message>
        <source>Ends in zeros, as a long number does that a spreadsheet has cut.</source>
        <translation>Finisce con zeri, come un numero lungo che un foglio di calcolo ha tagliato.</translation>
    </message>
    <message>
        <source>An error of a spreadsheet, in place of a value.</source>
        <translation>Un errore di un foglio di calcolo, al posto di un valore.</translation>
    </message>
    <message>
        <source>A date; the cells around are none.</source>
        <translation>Una data; le celle intorno non lo sono.</translation>
    </message>
    <message>
        <source>A formula; it is taken as text.</source>
        <translation>Una formula; è presa come testo.</translation>
    </message>
    <message>
        <source>There is text after the closing quotation mark.</source>
        <translation>C’è testo dopo le virgolette di chiusura.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Qui si aprono virgolette che non si chiudono mai.</translation>
    </message>
    <message>
        <source>From here on lines end in another way.</source>
        <translation>Da qui in poi le righe finiscono in altro modo.</translation>
    </message>
    <message>
        <source>The workbook keeps more digits than are shown.</source>
        <translation>La cartella di lavoro conserva più cifre di quelle mostrate.</translation>
    </message>
    <message>
        <source>The spreadsheet shows this number in another way.</source>
        <translation>Il foglio di calcolo mostra questo numero in altro modo.</translation>
    </message>
    <message>
        <source>A formula that was never calculated.</source>
        <translation>Una formula mai calcolata.</translation>
    </message>
    <message>
        <source>In the file an apostrophe stands before this text.</source>
        <translation>Nel file c’è un apostrofo prima di questo testo.</translation>
    </message>
    <message>
        <source>Nothing but separators: this row is left out.</source>
        <translation>Solo separatori: questa riga è tralasciata.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Today %1</source>
        <translation>Oggi %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Ieri %1</translation>
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
        <translation>circa %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>circa %1 min</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>circa %1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%Ln valore</numerusform>
            <numerusform>%Ln valori</numerusform>
        </translation>
    </message>
    <message>
        <source>none of %1</source>
        <translation>nessuno di %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text in quotation marks</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>%1 is empty</source>
        <comment>condition</comment>
        <translation>%1 è vuoto</translation>
    </message>
    <message>
        <source>%1 is ticked</source>
        <comment>condition</comment>
        <translation>%1 è spuntato</translation>
    </message>
    <message>
        <source>%1 is not ticked</source>
        <translation>%1 non è spuntato</translation>
    </message>
    <message>
        <source>%1 has %2 ticked</source>
        <comment>condition</comment>
        <translation>%1 ha %2 spuntato</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>condition</comment>
        <translation>%1 è %2</translation>
    </message>
    <message>
        <source>Shown when %1.</source>
        <translation>Mostrato quando %1.</translation>
    </message>
    <message>
        <source>Hidden when %1.</source>
        <translation>Nascosto quando %1.</translation>
    </message>
    <message>
        <source>Shown when a rule of the form says so.</source>
        <translation>Mostrato quando lo dice una regola del modulo.</translation>
    </message>
    <message>
        <source>Shown when a script of the form says so.</source>
        <translation>Mostrato quando lo dice uno script del modulo.</translation>
    </message>
    <message>
        <source>Required when %1.</source>
        <translation>Obbligatorio quando %1.</translation>
    </message>
    <message>
        <source>Not required when %1.</source>
        <translation>Non obbligatorio quando %1.</translation>
    </message>
    <message>
        <source>Cannot be entered when %1.</source>
        <translation>Non si può inserire quando %1.</translation>
    </message>
    <message>
        <source>Can be entered when %1.</source>
        <translation>Si può inserire quando %1.</translation>
    </message>
    <message>
        <source>Other fields change it by a rule of the form.</source>
        <translation>Altri campi lo cambiano per una regola del modulo.</translation>
    </message>
    <message>
        <source>when %1 is shown</source>
        <translation>quando %1 è mostrato</translation>
    </message>
    <message>
        <source>how %1 is calculated</source>
        <translation>come %1 è calcolato</translation>
    </message>
    <message>
        <source>what %1 starts with</source>
        <translation>con che cosa comincia %1</translation>
    </message>
    <message>
        <source>a check of %1</source>
        <translation>un controllo di %1</translation>
    </message>
    <message>
        <source>a check of each row of %1</source>
        <translation>un controllo di ogni riga di %1</translation>
    </message>
    <message>
        <source>what changes %1</source>
        <translation>che cosa cambia %1</translation>
    </message>
    <message>
        <source>a part of %1</source>
        <translation>una parte di %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ancora %Ln</numerusform>
            <numerusform>ancora %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>rows inside each record; a line of the file fills one row</source>
        <translation>righe dentro ogni record; una riga del file riempie una riga</translation>
    </message>
    <message>
        <source>values that are stored together</source>
        <translation>valori salvati insieme</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>scheda</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of this form are scripts</source>
        <translation>
            <numerusform>%Ln parte di questo modulo è uno script</numerusform>
            <numerusform>%Ln parti di questo modulo sono script</numerusform>
        </translation>
    </message>
    <message>
        <source>This runs here with nothing but the record&apos;s data; what only the web page can run is named in Review.</source>
        <translation>Qui gira solo con i dati del record; ciò che può eseguire solo la pagina web è indicato in «Controlla».</translation>
    </message>
    <message>
        <source>This is left to the web page and not checked here.</source>
        <translation>È lasciato alla pagina web e qui non è controllato.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of this form cannot be read here</source>
        <translation>
            <numerusform>%Ln parte di questo modulo qui non si può leggere</numerusform>
            <numerusform>%Ln parti di questo modulo qui non si possono leggere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstanceText</name>
    <message>
        <source>Practice instance</source>
        <translation>Istanza di esercitazione</translation>
    </message>
    <message>
        <source>DEVELOPMENT</source>
        <translation>SVILUPPO</translation>
    </message>
    <message>
        <source>STAGING</source>
        <translation>PRE-PRODUZIONE</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUZIONE</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Esercitazione</translation>
    </message>
    <message>
        <source>to the practice instance</source>
        <translation>all’istanza di esercitazione</translation>
    </message>
    <message>
        <source>to %1 (%2)</source>
        <translation>a %1 (%2)</translation>
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
        <translation>Una cella vuota</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Si intendeva %1?</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>day</source>
        <translation>giorno</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mese</translation>
    </message>
    <message>
        <source>year</source>
        <translation>anno</translation>
    </message>
    <message>
        <source>second</source>
        <translation>secondo</translation>
    </message>
    <message>
        <source>%1 may be %2, and nothing says which.</source>
        <translation>%1 può essere %2, e nulla dice quale.</translation>
    </message>
    <message>
        <source>Choose in Map how the dates of this column are written.</source>
        <translation>Scegliere in «Associa» come sono scritte le date di questa colonna.</translation>
    </message>
    <message>
        <source>%1 is not written in the way that the dates of this column are read.</source>
        <translation>%1 non è scritto nel modo in cui si leggono le date di questa colonna.</translation>
    </message>
    <message>
        <source>It looks like %1; if that is so in the whole column, choose it in Map.</source>
        <translation>Sembra %1; se vale per tutta la colonna, sceglierlo in «Associa».</translation>
    </message>
    <message>
        <source>%1 looks like the number that a spreadsheet keeps for a date.</source>
        <translation>%1 sembra il numero con cui un foglio di calcolo conserva una data.</translation>
    </message>
    <message>
        <source>Show the column as dates in the spreadsheet, and export it again.</source>
        <translation>Mostrare la colonna come date nel foglio di calcolo ed esportarla di nuovo.</translation>
    </message>
    <message>
        <source>%1 fits two of the declared ways to write a date: %2.</source>
        <translation>%1 corrisponde a due dei modi dichiarati di scrivere una data: %2.</translation>
    </message>
    <message>
        <source>The first is sent; leave one way in Map, or write year-month-day.</source>
        <translation>Si invia il primo; lasciare un solo modo in «Associa», o scrivere anno-mese-giorno.</translation>
    </message>
    <message>
        <source>%1 is before %3, the first day that %2 takes.</source>
        <translation>%1 è prima del %3, il primo giorno che %2 accetta.</translation>
    </message>
    <message>
        <source>Check the date; the form of the DB would not take it.</source>
        <translation>Controllare la data; il modulo del database non la accetterebbe.</translation>
    </message>
    <message>
        <source>%1 is after %3, the last day that %2 takes.</source>
        <translation>%1 è dopo il %3, l’ultimo giorno che %2 accetta.</translation>
    </message>
    <message>
        <source>%1 says more than %2 can hold (%3).</source>
        <translation>%1 dice più di quanto %2 può contenere (%3).</translation>
    </message>
    <message>
        <source>Sent is %1.</source>
        <translation>Si invia %1.</translation>
    </message>
    <message>
        <source>%1 does not exist in the time zone %2: clocks were set forward.</source>
        <translation>%1 non esiste nel fuso orario %2: gli orologi sono stati spostati avanti.</translation>
    </message>
    <message>
        <source>Correct the time, or the time zone of the step in Map.</source>
        <translation>Correggere l’ora, o il fuso orario del passaggio in «Associa».</translation>
    </message>
    <message>
        <source>%1 happened twice in the time zone %2: clocks were set back.</source>
        <translation>%1 è accaduto due volte nel fuso orario %2: gli orologi sono stati spostati indietro.</translation>
    </message>
    <message>
        <source>The first of the two is sent; write the offset from UTC to be sure.</source>
        <translation>Si invia la prima delle due; per sicurezza scrivere lo scarto da UTC.</translation>
    </message>
    <message>
        <source>Piece %1 of %2 is empty.</source>
        <translation>La parte %1 di %2 è vuota.</translation>
    </message>
    <message>
        <source>Take away the mark that nothing stands behind, or write what is missing.</source>
        <translation>Togliere il separatore dopo il quale non c’è nulla, o scrivere ciò che manca.</translation>
    </message>
    <message>
        <source>The tag %1 has the mark %2 in it, and would be stored as two.</source>
        <translation>Il tag %1 contiene il separatore %2 e sarebbe salvato come due.</translation>
    </message>
    <message>
        <source>Write the tag without that mark.</source>
        <translation>Scrivere il tag senza quel segno.</translation>
    </message>
    <message>
        <source>%1 is not a name and a value.</source>
        <translation>%1 non è un nome e un valore.</translation>
    </message>
    <message>
        <source>Write a name, %1 and a value.</source>
        <translation>Scrivere un nome, %1 e un valore.</translation>
    </message>
    <message>
        <source>%1 stands twice in the cell.</source>
        <translation>%1 è due volte nella cella.</translation>
    </message>
    <message>
        <source>Leave the one that is right.</source>
        <translation>Lasciare quello corretto.</translation>
    </message>
    <message>
        <source>%1 is not JSON.</source>
        <translation>%1 non è JSON.</translation>
    </message>
    <message>
        <source>Write it as JSON: texts in double quotation marks, no comma at the end.</source>
        <translation>Scriverlo come JSON: testi tra virgolette doppie, nessuna virgola alla fine.</translation>
    </message>
    <message>
        <source>An object in %1 has a name twice.</source>
        <translation>Un oggetto in %1 ha due volte lo stesso nome.</translation>
    </message>
    <message>
        <source>%1 does not have the form that %2 asks for.</source>
        <translation>%1 non ha la forma richiesta da %2.</translation>
    </message>
    <message>
        <source>It has to look like %1: 9 is a digit, A and a a letter, * either.</source>
        <translation>Deve avere la forma %1: 9 è una cifra, A e a una lettera, * l’una o l’altra.</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no.</source>
        <translation>%1 non è né sì né no.</translation>
    </message>
    <message>
        <source>Words for no: %1.</source>
        <translation>Parole per no: %1.</translation>
    </message>
    <message>
        <source>Words for yes: %1; an empty cell is no.</source>
        <translation>Parole per sì: %1; una cella vuota è no.</translation>
    </message>
    <message>
        <source>Words for yes: %1; for no: %2.</source>
        <translation>Parole per sì: %1; per no: %2.</translation>
    </message>
    <message>
        <source>%1 is an option of %2 that the DB cannot store: the form asks for numbers.</source>
        <translation>%1 è un’opzione di %2 che il database non può salvare: il modulo richiede numeri.</translation>
    </message>
    <message>
        <source>Tell those who look after the type form.</source>
        <translation>Avvisare chi cura il modulo di tipo.</translation>
    </message>
    <message>
        <source>%1 is not a question of %2.</source>
        <translation>%1 non è una domanda di %2.</translation>
    </message>
    <message>
        <source>%1 is not an answer to %2.</source>
        <translation>%1 non è una risposta a %2.</translation>
    </message>
    <message>
        <source>%1 has more digits than a number in the DB can hold.</source>
        <translation>%1 ha più cifre di quante ne può avere un numero nel database.</translation>
    </message>
    <message>
        <source>Sent is %1. If it is an identifier, it belongs into a text field.</source>
        <translation>Si invia %1. Se è un identificatore, va in un campo di testo.</translation>
    </message>
    <message>
        <source>The recipe needs a column %1, and the file has none.</source>
        <translation>La ricetta richiede una colonna %1, e il file non ce l’ha.</translation>
    </message>
    <message>
        <source>Is it the right file? Otherwise choose another column in Map.</source>
        <translation>È il file giusto? Altrimenti scegliere un’altra colonna in «Associa».</translation>
    </message>
    <message>
        <source>Is %1 meant? Then choose it in Map.</source>
        <translation>Si intende %1? Allora sceglierla in «Associa».</translation>
    </message>
    <message>
        <source>The names of the columns stand in line %1; the recipe expects them in row %2.</source>
        <translation>I nomi delle colonne sono alla riga %1 del file; la ricetta li attende alla riga %2.</translation>
    </message>
    <message>
        <source>Is it a file of the same kind? Then read it with the header in that line.</source>
        <translation>È un file dello stesso tipo? Allora leggerlo con l’intestazione in quella riga.</translation>
    </message>
    <message>
        <source>The columns of the file are separated by: %1. The recipe expects: %2.</source>
        <translation>Le colonne del file sono separate da: %1. La ricetta attende: %2.</translation>
    </message>
    <message>
        <source>Check the columns in Import before you go on.</source>
        <translation>Controllare le colonne in «Importa» prima di proseguire.</translation>
    </message>
    <message>
        <source>The file is encoded as %1; the recipe expects %2.</source>
        <translation>Il file è codificato come %1; la ricetta attende %2.</translation>
    </message>
    <message>
        <source>Check letters like ä, é and µ in Import before you go on.</source>
        <translation>Controllare lettere come ä, é e µ in «Importa» prima di proseguire.</translation>
    </message>
    <message>
        <source>The decimal mark of the numbers in the file is not the recipe&apos;s: %1.</source>
        <translation>Il separatore decimale dei numeri nel file non è quello della ricetta: %1.</translation>
    </message>
    <message>
        <source>Change the step that reads the numbers in Map.</source>
        <translation>Modificare in «Associa» il passaggio che legge i numeri.</translation>
    </message>
    <message>
        <source>The file has %1 rows to be used; the recipe expects %2.</source>
        <translation>Il file ha %1 righe da usare; la ricetta ne attende %2.</translation>
    </message>
    <message>
        <source>Is it the right file for this recipe, and all of it?</source>
        <translation>È il file giusto per questa ricetta, ed è completo?</translation>
    </message>
    <message>
        <source>The file has more than one column %1.</source>
        <translation>Il file ha più di una colonna %1.</translation>
    </message>
    <message>
        <source>Which one is meant? Look at both before you go on.</source>
        <translation>Quale si intende? Guardarle entrambe prima di proseguire.</translation>
    </message>
    <message>
        <source>The file has columns that the recipe does not know: %1.</source>
        <translation>Il file ha colonne che la ricetta non conosce: %1.</translation>
    </message>
    <message>
        <source>They are not uploaded unless a field takes them in Map.</source>
        <translation>Non vengono caricate, a meno che un campo le prenda in «Associa».</translation>
    </message>
    <message>
        <source>The file lacks columns that the recipe does not use: %1.</source>
        <translation>Al file mancano colonne che la ricetta non usa: %1.</translation>
    </message>
    <message>
        <source>the least value</source>
        <translation>il valore minimo</translation>
    </message>
    <message>
        <source>the greatest value</source>
        <translation>il valore massimo</translation>
    </message>
    <message>
        <source>the least length</source>
        <translation>la lunghezza minima</translation>
    </message>
    <message>
        <source>the greatest length</source>
        <translation>la lunghezza massima</translation>
    </message>
    <message>
        <source>the least number of words</source>
        <translation>il numero minimo di parole</translation>
    </message>
    <message>
        <source>the greatest number of words</source>
        <translation>il numero massimo di parole</translation>
    </message>
    <message>
        <source>the pattern that texts match</source>
        <translation>il modello a cui i testi corrispondono</translation>
    </message>
    <message>
        <source>the mask that texts fit</source>
        <translation>la maschera a cui i testi corrispondono</translation>
    </message>
    <message>
        <source>the masks that texts fit</source>
        <translation>le maschere a cui i testi corrispondono</translation>
    </message>
    <message>
        <source>the step between values</source>
        <translation>il passo tra i valori</translation>
    </message>
    <message>
        <source>whole numbers only</source>
        <translation>solo numeri interi</translation>
    </message>
    <message>
        <source>the number of decimals</source>
        <translation>il numero di decimali</translation>
    </message>
    <message>
        <source>the nominal value</source>
        <translation>il valore nominale</translation>
    </message>
    <message>
        <source>the tolerance</source>
        <translation>la tolleranza</translation>
    </message>
    <message>
        <source>the inner tolerance</source>
        <translation>la tolleranza interna</translation>
    </message>
    <message>
        <source>the outer tolerance</source>
        <translation>la tolleranza esterna</translation>
    </message>
    <message>
        <source>the usual minimum</source>
        <translation>il minimo abituale</translation>
    </message>
    <message>
        <source>the usual maximum</source>
        <translation>il massimo abituale</translation>
    </message>
    <message>
        <source>the unit</source>
        <translation>l’unità</translation>
    </message>
    <message>
        <source>the earliest date</source>
        <translation>la data più remota</translation>
    </message>
    <message>
        <source>the latest date</source>
        <translation>la data più recente</translation>
    </message>
    <message>
        <source>the first year</source>
        <translation>il primo anno</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>l’ultimo anno</translation>
    </message>
    <message>
        <source>the least number of options</source>
        <translation>il numero minimo di opzioni</translation>
    </message>
    <message>
        <source>the most options</source>
        <translation>il numero massimo di opzioni</translation>
    </message>
    <message>
        <source>the most tags</source>
        <translation>il numero massimo di tag</translation>
    </message>
    <message>
        <source>options of the form only</source>
        <translation>solo opzioni del modulo</translation>
    </message>
    <message>
        <source>the questions</source>
        <translation>le domande</translation>
    </message>
    <message>
        <source>the kind of value stored</source>
        <translation>il tipo di valore salvato</translation>
    </message>
    <message>
        <source>dates without a time of day</source>
        <translation>date senza ora</translation>
    </message>
    <message>
        <source>that nobody can enter it</source>
        <translation>che nessuno può inserirlo</translation>
    </message>
    <message>
        <source>that it is never shown</source>
        <translation>che non è mai mostrato</translation>
    </message>
    <message>
        <source>the form&apos;s own check of it</source>
        <translation>il controllo proprio del modulo</translation>
    </message>
    <message>
        <source>when it is shown</source>
        <translation>quando è mostrato</translation>
    </message>
    <message>
        <source>how the form calculates it</source>
        <translation>come il modulo lo calcola</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>It is filled without a column.</source>
        <translation>Si riempie senza una colonna.</translation>
    </message>
    <message numerus="yes">
        <source>It is filled from the column(s) %1.</source>
        <translation>
            <numerusform>Si riempie dalla colonna %1.</numerusform>
            <numerusform>Si riempie dalle colonne %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 has changed since the recipe was made: it was %3 and is %4.</source>
        <translation>%1: %2 è cambiato da quando è stata fatta la ricetta: era %3 ed è %4.</translation>
    </message>
    <message>
        <source>%1: %2 has changed since the recipe was made.</source>
        <translation>%1: %2 è cambiato da quando è stata fatta la ricetta.</translation>
    </message>
    <message>
        <source>Compare the numbers with the new unit before anything is sent; change the steps in Map, then save the recipe.</source>
        <translation>Confrontare i numeri con la nuova unità prima di inviare; modificare i passaggi in «Associa», poi salvare la ricetta.</translation>
    </message>
    <message>
        <source>What lies outside is told for each record; save the recipe when all is well.</source>
        <translation>Ciò che è fuori è indicato per ogni record; salvare la ricetta quando tutto va bene.</translation>
    </message>
    <message>
        <source>The recipe has no source for it.</source>
        <translation>La ricetta non ha un’origine per questo.</translation>
    </message>
    <message>
        <source>Choose a column or a constant for it in Map, then save the recipe.</source>
        <translation>Scegliere in «Associa» una colonna o una costante, poi salvare la ricetta.</translation>
    </message>
    <message>
        <source>Records with an empty cell there cannot be sent any more.</source>
        <translation>I record che hanno lì una cella vuota non si possono più inviare.</translation>
    </message>
    <message>
        <source>%1 has lost options since the recipe was made: %2.</source>
        <translation>%1 ha perso opzioni da quando è stata fatta la ricetta: %2.</translation>
    </message>
    <message>
        <source>The recipe&apos;s constant is one of them: choose another in Map.</source>
        <translation>La costante della ricetta è una di queste: sceglierne un’altra in «Associa».</translation>
    </message>
    <message>
        <source>Cells that name them are told as wrong; correct them, or replace them by a step in Map.</source>
        <translation>Le celle che le nominano sono indicate come errate; correggerle, o sostituirle con un passaggio in «Associa».</translation>
    </message>
    <message>
        <source>The type form had a field %1 when the recipe was made, and has no more.</source>
        <translation>Il modulo di tipo aveva un campo %1 quando è stata fatta la ricetta, e non lo ha più.</translation>
    </message>
    <message>
        <source>Take its source away in Map, then save the recipe.</source>
        <translation>Togliere la sua origine in «Associa», poi salvare la ricetta.</translation>
    </message>
    <message>
        <source>A field of that name is now at %1: move the source there in Map, then save the recipe.</source>
        <translation>Un campo con quel nome è ora in %1: spostare lì l’origine in «Associa», poi salvare la ricetta.</translation>
    </message>
    <message>
        <source>The type form has a new field %1.</source>
        <translation>Il modulo di tipo ha un nuovo campo %1.</translation>
    </message>
    <message>
        <source>Choose a source for it in Map if the file has one.</source>
        <translation>Scegliere in «Associa» un’origine, se il file ne ha una.</translation>
    </message>
    <message>
        <source>The type form has a new field %1, which is required.</source>
        <translation>Il modulo di tipo ha un nuovo campo %1, che è obbligatorio.</translation>
    </message>
    <message>
        <source>%1 is required since the type form changed.</source>
        <translation>%1 è obbligatorio da quando il modulo di tipo è cambiato.</translation>
    </message>
    <message>
        <source>%1 is no longer required.</source>
        <translation>%1 non è più obbligatorio.</translation>
    </message>
    <message>
        <source>%1 is another kind of field than when the recipe was made: it was %2 and is %3.</source>
        <translation>%1 è un campo di altro tipo rispetto a quando è stata fatta la ricetta: era %2 ed è %3.</translation>
    </message>
    <message>
        <source>Choose its source and steps anew in Map, then save the recipe.</source>
        <translation>Scegliere di nuovo origine e passaggi in «Associa», poi salvare la ricetta.</translation>
    </message>
    <message>
        <source>%1 takes several values now; it took one when the recipe was made.</source>
        <translation>%1 ora accetta più valori; ne accettava uno quando è stata fatta la ricetta.</translation>
    </message>
    <message>
        <source>%1 takes one value now; it took several when the recipe was made.</source>
        <translation>%1 ora accetta un valore; ne accettava più di uno quando è stata fatta la ricetta.</translation>
    </message>
    <message>
        <source>Change its steps in Map, then save the recipe.</source>
        <translation>Modificare i suoi passaggi in «Associa», poi salvare la ricetta.</translation>
    </message>
    <message>
        <source>%1 has new options since the recipe was made: %2.</source>
        <translation>%1 ha nuove opzioni da quando è stata fatta la ricetta: %2.</translation>
    </message>
    <message>
        <source>The field %1 is called %2 now.</source>
        <translation>Il campo %1 ora si chiama %2.</translation>
    </message>
    <message>
        <source>Is it still what the column means? Then save the recipe.</source>
        <translation>È ancora ciò che la colonna significa? Allora salvare la ricetta.</translation>
    </message>
    <message numerus="yes">
        <source>The type form has changed in %n place(s) that the recipe does not fill.</source>
        <translation>
            <numerusform>Il modulo di tipo è cambiato in %Ln punto che la ricetta non riempie.</numerusform>
            <numerusform>Il modulo di tipo è cambiato in %Ln punti che la ricetta non riempie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The type form has changed, in nothing that decides which values it takes.</source>
        <translation>Il modulo di tipo è cambiato, ma non nei valori che accetta.</translation>
    </message>
    <message>
        <source>Save the recipe to have it made for the form as it is.</source>
        <translation>Salvare la ricetta perché sia fatta per il modulo attuale.</translation>
    </message>
    <message>
        <source>%1 has not been said yet.</source>
        <translation>%1 non è ancora stato indicato.</translation>
    </message>
    <message>
        <source>Type or scan it at the top of Map.</source>
        <translation>Digitarlo o scansionarlo in alto in «Associa».</translation>
    </message>
    <message>
        <source>%1 is no answer to %2.</source>
        <translation>%1 non è una risposta a %2.</translation>
    </message>
    <message>
        <source>It has to match %1.</source>
        <translation>Deve corrispondere a %1.</translation>
    </message>
    <message>
        <source>Nothing outside the table has the label %1.</source>
        <translation>Nulla fuori dalla tabella ha l’etichetta %1.</translation>
    </message>
    <message>
        <source>Is it another kind of file? Otherwise choose another source.</source>
        <translation>È un altro tipo di file? Altrimenti scegliere un’altra origine.</translation>
    </message>
    <message>
        <source>The file has no cell in line %1, column %2.</source>
        <translation>Il file non ha una cella alla riga %1 del file, colonna %2.</translation>
    </message>
    <message>
        <source>The file name %1 has not the parts that the recipe looks for.</source>
        <translation>Il nome del file %1 non ha le parti che la ricetta cerca.</translation>
    </message>
    <message>
        <source>Rename the file, or choose the part again.</source>
        <translation>Rinominare il file, o scegliere di nuovo la parte.</translation>
    </message>
    <message>
        <source>Nobody is named as the operator.</source>
        <translation>Nessuno è indicato come operatore.</translation>
    </message>
    <message>
        <source>Say who works here, under Profiles.</source>
        <translation>Indicare chi lavora qui, in «Profili».</translation>
    </message>
    <message>
        <source>This station has no name.</source>
        <translation>Questa postazione non ha un nome.</translation>
    </message>
    <message>
        <source>Give it one, under Profiles.</source>
        <translation>Dargliene uno, in «Profili».</translation>
    </message>
    <message>
        <source>The file is no workbook, and has no sheets.</source>
        <translation>Il file non è una cartella di lavoro e non ha fogli.</translation>
    </message>
    <message>
        <source>Choose another source.</source>
        <translation>Scegliere un’altra origine.</translation>
    </message>
    <message>
        <source>The file has no date: it was pasted.</source>
        <translation>Il file non ha una data: è stato incollato.</translation>
    </message>
    <message>
        <source>Save it as a file and open that, or choose another source.</source>
        <translation>Salvarlo come file e aprire quello, o scegliere un’altra origine.</translation>
    </message>
    <message>
        <source>%1 says %2 here and %3 in line %4, and there can be only one.</source>
        <translation>%1 dice qui %2 e alla riga %4 del file %3, e ce ne può essere uno solo.</translation>
    </message>
    <message>
        <source>Correct one of them, or choose in Map which row counts.</source>
        <translation>Correggerne uno, o scegliere in «Associa» quale riga conta.</translation>
    </message>
    <message>
        <source>The row gives %1 no element: its cell is blank.</source>
        <translation>La riga non dà a %1 un elemento: la sua cella è vuota.</translation>
    </message>
    <message>
        <source>Fill it; leaving it out would move all values behind it.</source>
        <translation>Riempirla; senza, tutti i valori successivi si sposterebbero.</translation>
    </message>
    <message>
        <source>The record has %1 rows, and not %2.</source>
        <translation>Il record ha %1 righe, e non %2.</translation>
    </message>
    <message>
        <source>Is the file whole? Which rows count is chosen at the top of Map.</source>
        <translation>Il file è completo? Le righe che contano si scelgono in alto in «Associa».</translation>
    </message>
    <message>
        <source>The cell of %1 is blank, which this recipe takes for an error.</source>
        <translation>La cella di %1 è vuota, e questa ricetta lo considera un errore.</translation>
    </message>
    <message>
        <source>Fill it, or choose at the top of Map what empty cells mean.</source>
        <translation>Riempirla, o scegliere in alto in «Associa» che cosa significano le celle vuote.</translation>
    </message>
    <message>
        <source>%1 is in no pair of the list of values.</source>
        <translation>%1 non è in nessuna coppia dell’elenco di valori.</translation>
    </message>
    <message>
        <source>Add it to the step in Map.</source>
        <translation>Aggiungerlo al passaggio in «Associa».</translation>
    </message>
    <message>
        <source>%1 has %2 pieces, too few for the step.</source>
        <translation>%1 ha %2 parti, troppo poche per il passaggio.</translation>
    </message>
    <message>
        <source>It is cut at %1. Correct the cell, or the step in Map.</source>
        <translation>Si divide a %1. Correggere la cella, o il passaggio in «Associa».</translation>
    </message>
    <message>
        <source>%1 cells are there, and the field takes one value.</source>
        <translation>Ci sono %1 celle, e il campo accetta un valore.</translation>
    </message>
    <message>
        <source>Add a step in Map that takes the first or the last, or joins them.</source>
        <translation>Aggiungere in «Associa» un passaggio che prenda la prima o l’ultima, o che le unisca.</translation>
    </message>
    <message>
        <source>Whether %1 matches the pattern takes too long to find out.</source>
        <translation>Sapere se %1 corrisponde al modello richiede troppo tempo.</translation>
    </message>
    <message>
        <source>Make the pattern of the step in Map simpler.</source>
        <translation>Semplificare il modello del passaggio in «Associa».</translation>
    </message>
    <message>
        <source>%1 does not match the pattern of a step.</source>
        <translation>%1 non corrisponde al modello di un passaggio.</translation>
    </message>
    <message>
        <source>The pattern is %1.</source>
        <translation>Il modello è %1.</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 non è un numero.</translation>
    </message>
    <message>
        <source>Write digits with a decimal comma, without a unit.</source>
        <translation>Scrivere cifre con la virgola decimale, senza unità.</translation>
    </message>
    <message>
        <source>Write digits with a decimal point, without a unit.</source>
        <translation>Scrivere cifre con il punto decimale, senza unità.</translation>
    </message>
    <message>
        <source>%1 has more decimal places than %2 takes (%3).</source>
        <translation>%1 ha più decimali di quanti ne accetta %2 (%3).</translation>
    </message>
    <message>
        <source>Round it yourself if that is right: nothing is rounded unasked.</source>
        <translation>Arrotondare a mano se è giusto: nulla si arrotonda senza chiedere.</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 non è un numero intero.</translation>
    </message>
    <message>
        <source>%1 is larger than the DB can store exactly.</source>
        <translation>%1 è più grande di quanto il database può salvare con esattezza.</translation>
    </message>
    <message>
        <source>Check the number; is it perhaps an identifier?</source>
        <translation>Controllare il numero; è forse un identificatore?</translation>
    </message>
    <message>
        <source>%1 is not an action ID.</source>
        <translation>%1 non è un ID azione.</translation>
    </message>
    <message>
        <source>It has 24 characters, digits and the letters a to f.</source>
        <translation>Ha 24 caratteri, cifre e le lettere da a a f.</translation>
    </message>
    <message>
        <source>%1 is not a real date that can be read for sure.</source>
        <translation>%1 non è una data reale che si possa leggere con certezza.</translation>
    </message>
    <message>
        <source>Write it as year-month-day, for example 2024-05-31.</source>
        <translation>Scriverla come anno-mese-giorno, per esempio 2024-05-31.</translation>
    </message>
    <message>
        <source>It is read as %1; write it that way, or change the step in Map.</source>
        <translation>Si legge come %1; scriverla così, o modificare il passaggio in «Associa».</translation>
    </message>
    <message>
        <source>%1 is not a time of day.</source>
        <translation>%1 non è un’ora.</translation>
    </message>
    <message>
        <source>Write it as 14:30.</source>
        <translation>Scriverla come 14:30.</translation>
    </message>
    <message>
        <source>%1 has a time of day that %2 cannot hold.</source>
        <translation>%1 ha un’ora che %2 non può contenere.</translation>
    </message>
    <message>
        <source>Only the date is sent.</source>
        <translation>Si invia solo la data.</translation>
    </message>
    <message>
        <source>%1 does not exist in the time zone of this station: clocks were set forward.</source>
        <translation>%1 non esiste nel fuso orario di questa postazione: gli orologi sono stati spostati avanti.</translation>
    </message>
    <message>
        <source>Correct the time, or write it with its offset from UTC.</source>
        <translation>Correggere l’ora, o scriverla con lo scarto da UTC.</translation>
    </message>
    <message>
        <source>%1 happened twice in the time zone of this station: clocks were set back.</source>
        <translation>%1 è accaduto due volte nel fuso orario di questa postazione: gli orologi sono stati spostati indietro.</translation>
    </message>
    <message>
        <source>The nearest number is sent. If it is an identifier, it belongs into a text field.</source>
        <translation>Si invia il numero più vicino. Se è un identificatore, va in un campo di testo.</translation>
    </message>
    <message>
        <source>%1 has more tags than %2 takes.</source>
        <translation>%1 ha più tag di quanti ne accetta %2.</translation>
    </message>
    <message>
        <source>%1 is a short UUID, and this field takes a whole one.</source>
        <translation>%1 è un UUID breve, e questo campo ne accetta uno intero.</translation>
    </message>
    <message>
        <source>Write the whole UUID.</source>
        <translation>Scrivere l’UUID intero.</translation>
    </message>
    <message>
        <source>The step %1 does not fit here.</source>
        <translation>Il passaggio %1 qui non è adatto.</translation>
    </message>
    <message>
        <source>Change the steps of the field in Map.</source>
        <translation>Modificare i passaggi del campo in «Associa».</translation>
    </message>
    <message>
        <source>Write yes or no, true or false, 1 or 0.</source>
        <translation>Scrivere yes o no, true o false, 1 o 0.</translation>
    </message>
    <message>
        <source>%1 is not an option of %2.</source>
        <translation>%1 non è un’opzione di %2.</translation>
    </message>
    <message>
        <source>It is sent once; take the other away if you like.</source>
        <translation>Si invia una volta; l’altra si può togliere.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nulla</translation>
    </message>
    <message>
        <source>%1 stands where a number of the list is expected.</source>
        <translation>%1 è dove si attende un numero dell’elenco.</translation>
    </message>
    <message>
        <source>%1 stands where number %2 of the list is expected.</source>
        <translation>%1 è dove si attende il numero %2 dell’elenco.</translation>
    </message>
    <message>
        <source>Correct or complete the list.</source>
        <translation>Correggere o completare l’elenco.</translation>
    </message>
    <message>
        <source>%1 is not a component: neither a UUID nor a short UUID nor a label&apos;s address.</source>
        <translation>%1 non è un componente: né un UUID, né un UUID breve, né l’indirizzo di un’etichetta.</translation>
    </message>
    <message>
        <source>A spreadsheet has made a number of it: read the label again.</source>
        <translation>Un foglio di calcolo ne ha fatto un numero: leggere di nuovo l’etichetta.</translation>
    </message>
    <message>
        <source>Read the label again.</source>
        <translation>Leggere di nuovo l’etichetta.</translation>
    </message>
    <message>
        <source>%1 looks as if a spreadsheet had damaged it.</source>
        <translation>%1 sembra danneggiato da un foglio di calcolo.</translation>
    </message>
    <message>
        <source>Compare it with the original file of the machine.</source>
        <translation>Confrontarlo con il file originale della macchina.</translation>
    </message>
    <message>
        <source>%1 holds bytes that are not of the file&apos;s encoding.</source>
        <translation>%1 contiene byte che non sono della codifica del file.</translation>
    </message>
    <message>
        <source>Choose another encoding on the import page, or type what it should be.</source>
        <translation>Scegliere un’altra codifica nella pagina «Importa», o digitare ciò che dovrebbe essere.</translation>
    </message>
    <message>
        <source>%1 is required, and there is no value.</source>
        <translation>%1 è obbligatorio, e non c’è un valore.</translation>
    </message>
    <message>
        <source>Type a value into the cell, or choose a source for it in Map.</source>
        <translation>Digitare un valore nella cella, o scegliere un’origine in «Associa».</translation>
    </message>
    <message>
        <source>%1 is too short: %2 needs at least %3 characters.</source>
        <translation>%1 è troppo corto: %2 richiede almeno %3 caratteri.</translation>
    </message>
    <message>
        <source>%1 is too long: %2 takes at most %3 characters.</source>
        <translation>%1 è troppo lungo: %2 accetta al massimo %3 caratteri.</translation>
    </message>
    <message>
        <source>%1 has too few words: %2 needs at least %3.</source>
        <translation>%1 ha troppo poche parole: %2 ne richiede almeno %3.</translation>
    </message>
    <message>
        <source>%1 has too many words: %2 takes at most %3.</source>
        <translation>%1 ha troppe parole: %2 ne accetta al massimo %3.</translation>
    </message>
    <message>
        <source>%1 is below %3, the least that %2 takes.</source>
        <translation>%1 è sotto %3, il minimo che %2 accetta.</translation>
    </message>
    <message>
        <source>%1 is above %3, the most that %2 takes.</source>
        <translation>%1 è sopra %3, il massimo che %2 accetta.</translation>
    </message>
    <message>
        <source>%1 takes another number of values than the cell gives.</source>
        <translation>%1 accetta un numero di valori diverso da quello della cella.</translation>
    </message>
    <message>
        <source>%1 is not an e-mail address.</source>
        <translation>%1 non è un indirizzo e-mail.</translation>
    </message>
    <message>
        <source>%1 is not a web address.</source>
        <translation>%1 non è un indirizzo web.</translation>
    </message>
    <message>
        <source>%1 is not a date that %2 takes.</source>
        <translation>%1 non è una data che %2 accetta.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of %1 are outside the tolerance %2 ± %3; the first is number %4: %5.</source>
        <translation>
            <numerusform>%Ln numero di %1 è fuori dalla tolleranza %2 ± %3; il primo è il numero %4: %5.</numerusform>
            <numerusform>%Ln numeri di %1 sono fuori dalla tolleranza %2 ± %3; il primo è il numero %4: %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be sent as it is; check the measurement first.</source>
        <translation>Si può inviare così; prima controllare la misura.</translation>
    </message>
    <message>
        <source>%1 is outside the tolerance of %2.</source>
        <translation>%1 è fuori dalla tolleranza di %2.</translation>
    </message>
    <message>
        <source>%1 is outside the tolerance of %2: %3 ± %4.</source>
        <translation>%1 è fuori dalla tolleranza di %2: %3 ± %4.</translation>
    </message>
    <message>
        <source>%1 is below the usual minimum of %2 (%3).</source>
        <translation>%1 è sotto il minimo abituale di %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is above the usual maximum of %2 (%3).</source>
        <translation>%1 è sopra il massimo abituale di %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is not shown by the form for this record, so its value is not sent.</source>
        <translation>%1 non è mostrato dal modulo per questo record, quindi il suo valore non si invia.</translation>
    </message>
    <message>
        <source>Check the field that decides whether it is shown.</source>
        <translation>Controllare il campo che decide se è mostrato.</translation>
    </message>
    <message>
        <source>%1 cannot be entered in the form, so its value is not sent.</source>
        <translation>%1 non si può inserire nel modulo, quindi il suo valore non si invia.</translation>
    </message>
    <message>
        <source>Take its source away in Map.</source>
        <translation>Togliere la sua origine in «Associa».</translation>
    </message>
    <message>
        <source>The type form has no field %1; the DB keeps the value all the same.</source>
        <translation>Il modulo di tipo non ha un campo %1; il database conserva comunque il valore.</translation>
    </message>
    <message>
        <source>Take its source away in Map where that is not meant.</source>
        <translation>Togliere la sua origine in «Associa» se non è voluto.</translation>
    </message>
    <message>
        <source>Too few options of %1: at least %2 are needed.</source>
        <translation>Troppo poche opzioni di %1: ne servono almeno %2.</translation>
    </message>
    <message>
        <source>Too many options of %1: at most %2 are taken.</source>
        <translation>Troppe opzioni di %1: se ne accettano al massimo %2.</translation>
    </message>
    <message>
        <source>%1 does not satisfy the rule “%2”.</source>
        <translation>%1 non soddisfa la regola «%2».</translation>
    </message>
    <message>
        <source>%1 does not satisfy the rule “%3” of %2.</source>
        <translation>%1 non soddisfa la regola «%3» di %2.</translation>
    </message>
    <message>
        <source>Check it against the type form in the DB.</source>
        <translation>Confrontarlo con il modulo di tipo nel database.</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 non è un numero</translation>
    </message>
    <message>
        <source>%1 has too many decimals</source>
        <translation>%1 ha troppi decimali</translation>
    </message>
    <message>
        <source>%1 is too large to be exact</source>
        <translation>%1 è troppo grande per essere esatto</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 non è leggibile</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no</source>
        <translation>%1 non è né sì né no</translation>
    </message>
    <message>
        <source>%1 is not an option</source>
        <translation>%1 non è un’opzione</translation>
    </message>
    <message>
        <source>%1 has an option twice</source>
        <translation>%1 ha un’opzione due volte</translation>
    </message>
    <message>
        <source>%1 has a piece that is no number</source>
        <translation>%1 ha una parte che non è un numero</translation>
    </message>
    <message>
        <source>%1 is not a UUID</source>
        <translation>%1 non è un UUID</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 è danneggiato</translation>
    </message>
    <message>
        <source>%1 is not decoded</source>
        <translation>%1 non è decodificato</translation>
    </message>
    <message>
        <source>%1 has the wrong form</source>
        <translation>%1 ha la forma errata</translation>
    </message>
    <message>
        <source>%1 is no time of day</source>
        <translation>%1 non è un’ora</translation>
    </message>
    <message>
        <source>%1 loses its time of day</source>
        <translation>%1 perde l’ora</translation>
    </message>
    <message>
        <source>%1 does not exist here</source>
        <translation>%1 qui non esiste</translation>
    </message>
    <message>
        <source>%1 happened twice</source>
        <translation>%1 è accaduto due volte</translation>
    </message>
    <message>
        <source>%1 is no whole number</source>
        <translation>%1 non è un numero intero</translation>
    </message>
    <message>
        <source>%1 has too many digits</source>
        <translation>%1 ha troppe cifre</translation>
    </message>
    <message>
        <source>%1 has too many tags</source>
        <translation>%1 ha troppi tag</translation>
    </message>
    <message>
        <source>%1 is not a whole UUID</source>
        <translation>%1 non è un UUID intero</translation>
    </message>
    <message>
        <source>%1 has a step that does not fit</source>
        <translation>%1 ha un passaggio non adatto</translation>
    </message>
    <message>
        <source>%1 has an empty piece</source>
        <translation>%1 ha una parte vuota</translation>
    </message>
    <message>
        <source>%1 can be read in two ways</source>
        <translation>%1 si può leggere in due modi</translation>
    </message>
    <message>
        <source>%1 is too early</source>
        <translation>%1 è troppo presto</translation>
    </message>
    <message>
        <source>%1 is too late</source>
        <translation>%1 è troppo tardi</translation>
    </message>
    <message>
        <source>%1 says more than fits</source>
        <translation>%1 dice troppo</translation>
    </message>
    <message>
        <source>%1 has an option that cannot be stored</source>
        <translation>%1 ha un’opzione non salvabile</translation>
    </message>
    <message>
        <source>%1 has a tag with the mark in it</source>
        <translation>%1 ha un tag con il separatore</translation>
    </message>
    <message>
        <source>%1 is not names and values</source>
        <translation>%1 non è nomi e valori</translation>
    </message>
    <message>
        <source>%1 has a name twice</source>
        <translation>%1 ha un nome due volte</translation>
    </message>
    <message>
        <source>%1 has an unknown question</source>
        <translation>%1 ha una domanda sconosciuta</translation>
    </message>
    <message>
        <source>%1 has an unknown answer</source>
        <translation>%1 ha una risposta sconosciuta</translation>
    </message>
    <message>
        <source>%1 is not JSON</source>
        <translation>%1 non è JSON</translation>
    </message>
    <message>
        <source>%1 is not in the list of values</source>
        <translation>%1 non è nell’elenco di valori</translation>
    </message>
    <message>
        <source>%1 has too few pieces</source>
        <translation>%1 ha troppo poche parti</translation>
    </message>
    <message>
        <source>%1 has several cells for one value</source>
        <translation>%1 ha più celle per un valore</translation>
    </message>
    <message>
        <source>%1 has a pattern that takes too long</source>
        <translation>%1 ha un modello troppo lento</translation>
    </message>
    <message>
        <source>%1 differs within a record</source>
        <translation>%1 varia nello stesso record</translation>
    </message>
    <message>
        <source>%1 is blank in a row</source>
        <translation>%1 è vuoto in una riga</translation>
    </message>
    <message>
        <source>Wrong number of rows</source>
        <translation>Numero di righe errato</translation>
    </message>
    <message>
        <source>%1 is blank</source>
        <translation>%1 è vuoto</translation>
    </message>
    <message>
        <source>%1 has a label that is not there</source>
        <translation>%1 ha un’etichetta che non c’è</translation>
    </message>
    <message>
        <source>%1 has a cell that is not there</source>
        <translation>%1 ha una cella che non c’è</translation>
    </message>
    <message>
        <source>%1 is not in the file name</source>
        <translation>%1 non è nel nome del file</translation>
    </message>
    <message>
        <source>%1 is not said yet</source>
        <translation>%1 non è ancora indicato</translation>
    </message>
    <message>
        <source>%1 has a wrong answer</source>
        <translation>%1 ha una risposta errata</translation>
    </message>
    <message>
        <source>No operator</source>
        <translation>Nessun operatore</translation>
    </message>
    <message>
        <source>No station</source>
        <translation>Nessuna postazione</translation>
    </message>
    <message>
        <source>No sheet</source>
        <translation>Nessun foglio</translation>
    </message>
    <message>
        <source>No date of the file</source>
        <translation>Nessuna data del file</translation>
    </message>
    <message>
        <source>%1 is no e-mail address</source>
        <translation>%1 non è un indirizzo e-mail</translation>
    </message>
    <message>
        <source>%1 is no web address</source>
        <translation>%1 non è un indirizzo web</translation>
    </message>
    <message>
        <source>%1 has too few options</source>
        <translation>%1 ha troppo poche opzioni</translation>
    </message>
    <message>
        <source>%1 has too many options</source>
        <translation>%1 ha troppe opzioni</translation>
    </message>
    <message>
        <source>%1 cannot be entered, not sent</source>
        <translation>%1 non si può inserire, non inviato</translation>
    </message>
    <message>
        <source>%1 is not in the form</source>
        <translation>%1 non è nel modulo</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manca</translation>
    </message>
    <message>
        <source>%1 is too short</source>
        <translation>%1 è troppo corto</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 è troppo lungo</translation>
    </message>
    <message>
        <source>%1 has too few words</source>
        <translation>%1 ha troppo poche parole</translation>
    </message>
    <message>
        <source>%1 has too many words</source>
        <translation>%1 ha troppe parole</translation>
    </message>
    <message>
        <source>%1 is too small</source>
        <translation>%1 è troppo piccolo</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 è troppo grande</translation>
    </message>
    <message>
        <source>%1 has the wrong number of values</source>
        <translation>%1 ha un numero di valori errato</translation>
    </message>
    <message>
        <source>%1 is outside its tolerance</source>
        <translation>%1 è fuori tolleranza</translation>
    </message>
    <message>
        <source>%1 is below its minimum</source>
        <translation>%1 è sotto il minimo</translation>
    </message>
    <message>
        <source>%1 is above its maximum</source>
        <translation>%1 è sopra il massimo</translation>
    </message>
    <message>
        <source>%1 is not shown, not sent</source>
        <translation>%1 non è mostrato, non inviato</translation>
    </message>
    <message>
        <source>%1 has a rule not checked here</source>
        <translation>%1 ha una regola qui non controllata</translation>
    </message>
    <message>
        <source>%1 fails a check of the form</source>
        <translation>%1 non supera un controllo del modulo</translation>
    </message>
    <message>
        <source>%1 is no date</source>
        <translation>%1 non è una data</translation>
    </message>
    <message>
        <source>%1 is no day of the calendar</source>
        <translation>%1 non è un giorno del calendario</translation>
    </message>
    <message>
        <source>%1 has wrong rows</source>
        <translation>%1 ha righe errate</translation>
    </message>
    <message>
        <source>%1 is between its steps</source>
        <translation>%1 è tra due passi</translation>
    </message>
    <message>
        <source>%1 is out of its dates</source>
        <translation>%1 è fuori dalle date</translation>
    </message>
    <message>
        <source>%1 has an unusual length</source>
        <translation>%1 ha una lunghezza insolita</translation>
    </message>
    <message>
        <source>Record is too large</source>
        <translation>Record troppo grande</translation>
    </message>
    <message>
        <source>Row is too short</source>
        <translation>Riga troppo corta</translation>
    </message>
    <message>
        <source>Row is too long</source>
        <translation>Riga troppo lunga</translation>
    </message>
    <message>
        <source>No component</source>
        <translation>Nessun componente</translation>
    </message>
    <message>
        <source>Component is not in the DB</source>
        <translation>Componente assente dal database</translation>
    </message>
    <message>
        <source>Component is not confirmed yet</source>
        <translation>Componente non ancora confermato</translation>
    </message>
    <message>
        <source>Component of another type</source>
        <translation>Componente di un altro tipo</translation>
    </message>
    <message>
        <source>Same record twice</source>
        <translation>Stesso record due volte</translation>
    </message>
    <message>
        <source>Same component twice</source>
        <translation>Stesso componente due volte</translation>
    </message>
    <message>
        <source>%1 is not an action ID</source>
        <translation>%1 non è un ID azione</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Nessuna azione</translation>
    </message>
    <message>
        <source>Component of another type form</source>
        <translation>Componente di un altro modulo di tipo</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nulla da modificare</translation>
    </message>
    <message>
        <source>ID of another record</source>
        <translation>ID di un altro record</translation>
    </message>
    <message>
        <source>Type closed to programs</source>
        <translation>Tipo chiuso ai programmi</translation>
    </message>
    <message>
        <source>No location to move to</source>
        <translation>Nessun luogo di destinazione</translation>
    </message>
    <message>
        <source>No date of the move</source>
        <translation>Nessuna data dello spostamento</translation>
    </message>
    <message>
        <source>Complete without measurements</source>
        <translation>Completa senza misure</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and a rule</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It can be sent as it is; check it first.</source>
        <translation>Si può inviare così; prima controllare.</translation>
    </message>
    <message>
        <source>%1 does not pass the form&apos;s own check of %2.</source>
        <translation>%1 non supera il controllo che il modulo fa di %2.</translation>
    </message>
    <message>
        <source>One or more rows of %1 are wrong.</source>
        <translation>Una o più righe di %1 sono errate.</translation>
    </message>
    <message>
        <source>Correct the values that are told for its rows.</source>
        <translation>Correggere i valori indicati per le sue righe.</translation>
    </message>
    <message>
        <source>%1 is not a day of the calendar.</source>
        <translation>%1 non è un giorno del calendario.</translation>
    </message>
    <message>
        <source>Correct its day, month or year.</source>
        <translation>Correggere giorno, mese o anno.</translation>
    </message>
    <message>
        <source>%1 is not a time of day that %2 takes.</source>
        <translation>%1 non è un’ora che %2 accetta.</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <translation>Correggere la data.</translation>
    </message>
    <message>
        <source>%1 is after %3, the last year that %2 takes.</source>
        <translation>%1 è dopo il %3, l’ultimo anno che %2 accetta.</translation>
    </message>
    <message>
        <source>Correct the year.</source>
        <translation>Correggere l’anno.</translation>
    </message>
    <message>
        <source>%1 is before %3, the first year that %2 takes.</source>
        <translation>%1 è prima del %3, il primo anno che %2 accetta.</translation>
    </message>
    <message>
        <source>The form of the DB would refuse any choice in %1: that is a mistake of the form.</source>
        <translation>Il modulo del database rifiuterebbe qualsiasi scelta in %1: è un errore del modulo.</translation>
    </message>
    <message>
        <source>The choice is sent as it is; tell whoever keeps the type form.</source>
        <translation>La scelta si invia così; avvisare chi cura il modulo di tipo.</translation>
    </message>
    <message>
        <source>%1 is not a whole number, as %2 asks for.</source>
        <translation>%1 non è un numero intero, come %2 richiede.</translation>
    </message>
    <message>
        <source>%1 does not fit into the steps of %2, which are %3 wide.</source>
        <translation>%1 non rientra nei passi di %2, che sono di %3.</translation>
    </message>
    <message>
        <source>%1 has more decimal places than %2 asks for (%3).</source>
        <translation>%1 ha più decimali di quanti ne richiede %2 (%3).</translation>
    </message>
    <message>
        <source>%1 has more tags than %2 asks for (%3).</source>
        <translation>%1 ha più tag di quanti ne richiede %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is after %3, the last day that the form offers for %2.</source>
        <translation>%1 è dopo il %3, l’ultimo giorno che il modulo offre per %2.</translation>
    </message>
    <message>
        <source>%1 is before %3, the first day that the form offers for %2.</source>
        <translation>%1 è prima del %3, il primo giorno che il modulo offre per %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n number(s); the wires of a layer are %2.</source>
        <translation>
            <numerusform>%1 ha %Ln numero; i fili di uno strato sono %2.</numerusform>
            <numerusform>%1 ha %Ln numeri; i fili di uno strato sono %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be sent as it is; is the list complete?</source>
        <translation>Si può inviare così; l’elenco è completo?</translation>
    </message>
    <message>
        <source>Nothing here can run the scripts of the form.</source>
        <translation>Qui nulla può eseguire gli script del modulo.</translation>
    </message>
    <message>
        <source>The form&apos;s script took too long and was stopped.</source>
        <translation>Lo script del modulo ha impiegato troppo tempo ed è stato fermato.</translation>
    </message>
    <message>
        <source>The form&apos;s script took too much memory and was stopped.</source>
        <translation>Lo script del modulo ha usato troppa memoria ed è stato fermato.</translation>
    </message>
    <message>
        <source>The form&apos;s script asks for %1, which only the web page has.</source>
        <translation>Lo script del modulo richiede %1, che ha solo la pagina web.</translation>
    </message>
    <message>
        <source>The form&apos;s script uses what is not understood here.</source>
        <translation>Lo script del modulo usa qualcosa che qui non è compreso.</translation>
    </message>
    <message>
        <source>The form uses an operator that is not known here.</source>
        <translation>Il modulo usa un operatore che qui non è noto.</translation>
    </message>
    <message>
        <source>The pattern %1 is not understood here.</source>
        <translation>Il modello %1 qui non è compreso.</translation>
    </message>
    <message>
        <source>It takes too many steps to compare with the form&apos;s pattern.</source>
        <translation>Il confronto con il modello del modulo richiede troppi passi.</translation>
    </message>
    <message>
        <source>The time format %1 is not understood here.</source>
        <translation>Il formato dell’ora %1 qui non è compreso.</translation>
    </message>
    <message>
        <source>The form&apos;s limit %1 is not a plain date.</source>
        <translation>Il limite %1 del modulo non è una data semplice.</translation>
    </message>
    <message>
        <source>The form&apos;s own check of %1 cannot be made here.</source>
        <translation>Il controllo che il modulo fa di %1 qui non è possibile.</translation>
    </message>
    <message>
        <source>Whether %1 has the form that it should have cannot be checked here.</source>
        <translation>Qui non si può controllare se %1 ha la forma che dovrebbe.</translation>
    </message>
    <message>
        <source>Whether the form would show %1 cannot be decided here.</source>
        <translation>Qui non si può decidere se il modulo mostrerebbe %1.</translation>
    </message>
    <message>
        <source>What the form would calculate for %1 is not known here.</source>
        <translation>Qui non si sa che cosa il modulo calcolerebbe per %1.</translation>
    </message>
    <message>
        <source>What the form would put into %1 by itself is not known here.</source>
        <translation>Qui non si sa che cosa il modulo metterebbe da sé in %1.</translation>
    </message>
    <message>
        <source>What the form would change about %1 is not known here.</source>
        <translation>Qui non si sa che cosa il modulo cambierebbe di %1.</translation>
    </message>
    <message>
        <source>The form has a rule for %1 that cannot be checked here.</source>
        <translation>Il modulo ha per %1 una regola che qui non si può controllare.</translation>
    </message>
    <message>
        <source>The value is sent as it is; look at it yourself.</source>
        <translation>Il valore si invia così; guardarlo di persona.</translation>
    </message>
    <message>
        <source>The record has %1; the DB takes at most %2.</source>
        <translation>Il record ha %1; il database accetta al massimo %2.</translation>
    </message>
    <message>
        <source>Split it up, or leave long texts and lists out.</source>
        <translation>Dividerlo, o tralasciare testi ed elenchi lunghi.</translation>
    </message>
    <message>
        <source>The DB lets no program write records of this type.</source>
        <translation>Il database non lascia scrivere a nessun programma record di questo tipo.</translation>
    </message>
    <message>
        <source>Enter it on the DB&apos;s web page.</source>
        <translation>Inserirlo nella pagina web del database.</translation>
    </message>
    <message>
        <source>No component is named in this row.</source>
        <translation>In questa riga non è indicato alcun componente.</translation>
    </message>
    <message>
        <source>Type its UUID, or scan its label into the cell.</source>
        <translation>Digitare il suo UUID, o scansionare la sua etichetta nella cella.</translation>
    </message>
    <message>
        <source>The instance has no component %1.</source>
        <translation>L’istanza non ha un componente %1.</translation>
    </message>
    <message>
        <source>Is it the right instance? Otherwise read the label again.</source>
        <translation>È l’istanza giusta? Altrimenti leggere di nuovo l’etichetta.</translation>
    </message>
    <message>
        <source>No action is named in this row.</source>
        <translation>In questa riga non è indicata alcuna azione.</translation>
    </message>
    <message>
        <source>Type the 24 characters of its action ID.</source>
        <translation>Digitare i 24 caratteri del suo ID azione.</translation>
    </message>
    <message>
        <source>The component is a %1, and not a %2.</source>
        <translation>Il componente è di tipo %1, e non %2.</translation>
    </message>
    <message>
        <source>Choose the type form of the component, or another component.</source>
        <translation>Scegliere il modulo di tipo del componente, o un altro componente.</translation>
    </message>
    <message>
        <source>The instance has not confirmed this component yet.</source>
        <translation>L’istanza non ha ancora confermato questo componente.</translation>
    </message>
    <message>
        <source>Wait a moment; records of components that are not confirmed are not sent.</source>
        <translation>Attendere un momento; i record di componenti non confermati non si inviano.</translation>
    </message>
    <message>
        <source>This type form is not meant for a component of this type.</source>
        <translation>Questo modulo di tipo non è pensato per un componente di questo tipo.</translation>
    </message>
    <message>
        <source>The component is a %1; this type form is meant for %2.</source>
        <translation>Il componente è di tipo %1; questo modulo di tipo è pensato per %2.</translation>
    </message>
    <message>
        <source>Is it the right component?</source>
        <translation>È il componente giusto?</translation>
    </message>
    <message>
        <source>The very same record stands further up in the file.</source>
        <translation>Lo stesso identico record è più in alto nel file.</translation>
    </message>
    <message>
        <source>If that is not meant, take one of the two out of the file.</source>
        <translation>Se non è voluto, togliere dal file uno dei due.</translation>
    </message>
    <message>
        <source>The component stands further up in the file too.</source>
        <translation>Il componente è anche più in alto nel file.</translation>
    </message>
    <message>
        <source>That is fine if it was measured twice.</source>
        <translation>Va bene se è stato misurato due volte.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header.</source>
        <translation>La riga ha meno celle dell’intestazione.</translation>
    </message>
    <message>
        <source>The cells at its end are missing; is a separator lost?</source>
        <translation>Mancano le celle alla fine; è andato perso un separatore?</translation>
    </message>
    <message>
        <source>The row has more cells than the header.</source>
        <translation>La riga ha più celle dell’intestazione.</translation>
    </message>
    <message>
        <source>Is a separator part of a value that should stand in quotation marks?</source>
        <translation>Un separatore fa parte di un valore che dovrebbe stare tra virgolette?</translation>
    </message>
    <message>
        <source>The record is larger than the DB takes.</source>
        <translation>Il record è più grande di quanto il database accetta.</translation>
    </message>
    <message>
        <source>Split it up.</source>
        <translation>Dividerlo.</translation>
    </message>
    <message>
        <source>The instance has no record %1 to edit.</source>
        <translation>L’istanza non ha un record %1 da modificare.</translation>
    </message>
    <message>
        <source>Is it the right instance? Otherwise look the ID up again.</source>
        <translation>È l’istanza giusta? Altrimenti cercare di nuovo l’ID.</translation>
    </message>
    <message>
        <source>The instance has a record %1 already, and another one.</source>
        <translation>L’istanza ha già un record %1, ed è un altro.</translation>
    </message>
    <message>
        <source>Look at it in the DB. Nothing was put upon it.</source>
        <translation>Guardarlo nel database. Non vi è stato scritto nulla sopra.</translation>
    </message>
    <message>
        <source>The record is of the type %1, and not of %2.</source>
        <translation>Il record è di tipo %1, e non %2.</translation>
    </message>
    <message>
        <source>Choose the type form of the record, or another record.</source>
        <translation>Scegliere il modulo di tipo del record, o un altro record.</translation>
    </message>
    <message>
        <source>Somebody has changed the record since you looked at it: version %1 was shown, now it is %2.</source>
        <translation>Qualcuno ha modificato il record da quando è stato visto qui: era la versione %1, ora è la %2.</translation>
    </message>
    <message>
        <source>Open the file again, look at what the DB holds now, and send it then.</source>
        <translation>Riaprire il file, guardare che cosa contiene ora il database, e poi inviare.</translation>
    </message>
    <message>
        <source>The row holds no value to change.</source>
        <translation>La riga non contiene valori da modificare.</translation>
    </message>
    <message>
        <source>Fill a cell, or take the row out of the file.</source>
        <translation>Riempire una cella, o togliere la riga dal file.</translation>
    </message>
    <message>
        <source>The DB moves parts with this record, and it does not say where to.</source>
        <translation>Con questo record il database sposta pezzi, e il record non dice dove.</translation>
    </message>
    <message>
        <source>Map a column or a constant to the location.</source>
        <translation>Associare una colonna o una costante al luogo.</translation>
    </message>
    <message>
        <source>The DB moves parts with this record, and it does not say when.</source>
        <translation>Con questo record il database sposta pezzi, e il record non dice quando.</translation>
    </message>
    <message>
        <source>Map a column or a constant to the date, as year-month-day.</source>
        <translation>Associare una colonna o una costante alla data, come anno-mese-giorno.</translation>
    </message>
    <message>
        <source>The action is marked as complete and has no measurements.</source>
        <translation>L’azione è segnata come completa e non ha misure.</translation>
    </message>
    <message>
        <source>Map %1, or take the mark off.</source>
        <translation>Associare %1, o togliere il segno.</translation>
    </message>
    <message>
        <source>%1 is required and has no source.</source>
        <translation>%1 è obbligatorio e non ha un’origine.</translation>
    </message>
    <message>
        <source>Choose a column or a constant for it.</source>
        <translation>Scegliere una colonna o una costante.</translation>
    </message>
    <message>
        <source>No column says which component or action a row belongs to.</source>
        <translation>Nessuna colonna dice a quale componente o azione appartiene una riga.</translation>
    </message>
    <message>
        <source>Choose it in the first line.</source>
        <translation>Sceglierla nella prima riga.</translation>
    </message>
    <message>
        <source>A new component gets its UUID from the DB; the column is not used.</source>
        <translation>Un nuovo componente riceve il suo UUID dal database; la colonna non si usa.</translation>
    </message>
    <message>
        <source>Take its source away.</source>
        <translation>Togliere la sua origine.</translation>
    </message>
    <message>
        <source>No field has a source, so nothing would change.</source>
        <translation>Nessun campo ha un’origine, quindi nulla cambierebbe.</translation>
    </message>
    <message>
        <source>Choose a column for what has to change.</source>
        <translation>Scegliere una colonna per ciò che deve cambiare.</translation>
    </message>
    <message>
        <source>With this type the DB moves parts: it must be told where to and when.</source>
        <translation>Con questo tipo il database sposta pezzi: deve sapere dove e quando.</translation>
    </message>
    <message>
        <source>Give the recipe a source for %1.</source>
        <translation>Dare alla ricetta un’origine per %1.</translation>
    </message>
    <message>
        <source>The file has no column %1, which %2 comes from.</source>
        <translation>Il file non ha una colonna %1, da cui viene %2.</translation>
    </message>
    <message>
        <source>Choose another column, or another file.</source>
        <translation>Scegliere un’altra colonna, o un altro file.</translation>
    </message>
    <message>
        <source>The first of them is used.</source>
        <translation>Si usa la prima.</translation>
    </message>
    <message>
        <source>The type form has no field %1; the DB keeps its values all the same.</source>
        <translation>Il modulo di tipo non ha un campo %1; il database conserva comunque i valori.</translation>
    </message>
    <message>
        <source>Take its source away where that is not meant.</source>
        <translation>Togliere la sua origine se non è voluto.</translation>
    </message>
    <message>
        <source>%1 cannot be filled from a table yet.</source>
        <translation>%1 non si può ancora riempire da una tabella.</translation>
    </message>
    <message>
        <source>The type form has changed since the recipe was made.</source>
        <translation>Il modulo di tipo è cambiato da quando è stata fatta la ricetta.</translation>
    </message>
    <message>
        <source>Check the mapping, then save the recipe.</source>
        <translation>Controllare l’associazione, poi salvare la ricetta.</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>Correct it in Review, then upload again.</source>
        <translation>Correggerlo in «Controlla», poi caricare di nuovo.</translation>
    </message>
    <message>
        <source>Look at it in the DB and tell the DB team. It is not sent again by itself.</source>
        <translation>Guardarlo nel database e avvisare il team del database. Non si invia di nuovo da sé.</translation>
    </message>
    <message>
        <source>The DB said yes, but does not have it.</source>
        <translation>Il database ha detto sì, ma non lo ha.</translation>
    </message>
    <message>
        <source>%1 is %2 there and %3 here</source>
        <translation>%1 è %2 là e %3 qui</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>assente</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>altri %1</translation>
    </message>
    <message>
        <source>The DB holds something else.</source>
        <translation>Il database contiene qualcos’altro.</translation>
    </message>
    <message>
        <source>The DB holds something else: %1.</source>
        <translation>Il database contiene qualcos’altro: %1.</translation>
    </message>
    <message>
        <source>Not sent: the record holds these values already.</source>
        <translation>Non inviato: il record contiene già questi valori.</translation>
    </message>
    <message>
        <source>Not sent: the rehearsal has not proved it.</source>
        <translation>Non inviato: la prova non l’ha dimostrato.</translation>
    </message>
    <message>
        <source>Not sent: the DB has it already.</source>
        <translation>Non inviato: il database lo ha già.</translation>
    </message>
    <message>
        <source>Not sent: the DB has it already, as %1.</source>
        <translation>Non inviato: il database lo ha già, come %1.</translation>
    </message>
    <message>
        <source>The DB refused it.</source>
        <translation>Il database l’ha rifiutato.</translation>
    </message>
    <message>
        <source>The DB refused it: %1</source>
        <translation>Il database l’ha rifiutato: %1</translation>
    </message>
    <message>
        <source>Correct the record or ask the DB team; then upload it again.</source>
        <translation>Correggere il record o chiedere al team del database; poi caricarlo di nuovo.</translation>
    </message>
    <message>
        <source>Start the upload again: the DB is asked whether it has it, before anything else.</source>
        <translation>Avviare di nuovo il caricamento: prima di tutto si chiede al database se lo ha.</translation>
    </message>
    <message>
        <source>It is not in the DB. Upload the file again: only what is missing is sent.</source>
        <translation>Non è nel database. Caricare di nuovo il file: si invia solo ciò che manca.</translation>
    </message>
    <message>
        <source>The DB has said yes; by choice it was not read back.</source>
        <translation>Il database ha detto sì; per scelta non è stato riletto.</translation>
    </message>
    <message>
        <source>The DB refused them, each in its own words.</source>
        <translation>Il database li ha rifiutati, ciascuno a modo suo.</translation>
    </message>
    <message>
        <source>lines %1 …</source>
        <translation>righe del file %1 …</translation>
    </message>
    <message numerus="yes">
        <source>line(s) %1</source>
        <translation>
            <numerusform>riga %1 del file</numerusform>
            <numerusform>righe %1 del file</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vuoto)</translation>
    </message>
    <message>
        <source>Cell %1, beyond the last column</source>
        <translation>Cella %1, oltre l’ultima colonna</translation>
    </message>
    <message>
        <source>%1 in line %2</source>
        <comment>a column</comment>
        <translation>%1 alla riga %2 del file</translation>
    </message>
    <message>
        <source>%1: %2 became %3</source>
        <comment>a column, its text in the file, and what was typed</comment>
        <translation>%1: %2 è diventato %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) corrected by hand</source>
        <translation>
            <numerusform>%Ln cella corretta a mano</numerusform>
            <numerusform>%Ln celle corrette a mano</numerusform>
        </translation>
    </message>
    <message>
        <source>written to the log</source>
        <translation>scritto nel registro</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>inviato</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>risposto</translation>
    </message>
    <message>
        <source>the DB said yes</source>
        <translation>il database ha detto sì</translation>
    </message>
    <message>
        <source>read back: equal</source>
        <translation>riletto: uguale</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>riletto</translation>
    </message>
    <message>
        <source>read back: different</source>
        <translation>riletto: diverso</translation>
    </message>
    <message>
        <source>read back: not there</source>
        <translation>riletto: assente</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rifiutato</translation>
    </message>
    <message>
        <source>answer lost</source>
        <translation>risposta persa</translation>
    </message>
    <message>
        <source>found unfinished when the program started</source>
        <translation>trovato non concluso all’avvio del programma</translation>
    </message>
    <message>
        <source>asked after: not in the DB</source>
        <translation>chiesto: non nel database</translation>
    </message>
    <message>
        <source>asked after</source>
        <translation>chiesto</translation>
    </message>
    <message>
        <source>not taken, to be sent again</source>
        <translation>non preso, da inviare di nuovo</translation>
    </message>
    <message>
        <source>not sent: the run was stopped</source>
        <translation>non inviato: l’esecuzione è stata fermata</translation>
    </message>
    <message>
        <source>asked: holds these values already</source>
        <translation>chiesto: contiene già questi valori</translation>
    </message>
    <message>
        <source>not sent: refused here</source>
        <translation>non inviato: rifiutato qui</translation>
    </message>
    <message>
        <source>a step of a workflow: it stays one, but the workflow&apos;s own state does not advance</source>
        <translation>un passo di un workflow: lo resta, ma lo stato proprio del workflow non avanza</translation>
    </message>
    <message>
        <source>to be sent again, by choice</source>
        <translation>da inviare di nuovo, per scelta</translation>
    </message>
    <message>
        <source>to be read back again, by choice</source>
        <translation>da rileggere di nuovo, per scelta</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abbandonato</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltato</translation>
    </message>
    <message>
        <source>started</source>
        <translation>avviato</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>sospeso</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>ripreso</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>contents dropped from the log</source>
        <translation>contenuto tolto dal registro</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>concluso</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>Everywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <source>Go to Import, Map, Review, Upload, Log</source>
        <translation>Andare a Importa, Associa, Controlla, Carica, Registro</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Lo stesso</translation>
    </message>
    <message>
        <source>Recipes of this station</source>
        <translation>Ricette di questa postazione</translation>
    </message>
    <message>
        <source>Profiles: the instances of this station</source>
        <translation>Profili: le istanze di questa postazione</translation>
    </message>
    <message>
        <source>Manual, where it tells of this page</source>
        <translation>Manuale, alla voce di questa pagina</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Che cos&apos;è?</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation>Questo elenco dei tasti</translation>
    </message>
    <message>
        <source>Menu of help and appearance</source>
        <translation>Menu di aiuto e aspetto</translation>
    </message>
    <message>
        <source>Close what is open, leave the search</source>
        <translation>Chiudere ciò che è aperto, lasciare la ricerca</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Uscire</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Aprire file</translation>
    </message>
    <message>
        <source>Paste a table or files, on Import</source>
        <translation>Incollare una tabella o file, in «Importa»</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Chiudere il file</translation>
    </message>
    <message>
        <source>Go to a line, on Import</source>
        <translation>Andare a una riga del file, in «Importa»</translation>
    </message>
    <message>
        <source>Save the recipe, on Map and Review</source>
        <translation>Salvare la ricetta, in «Associa» e «Controlla»</translation>
    </message>
    <message>
        <source>Map and Review</source>
        <translation>Associa e Controlla</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problema successivo</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Problema precedente</translation>
    </message>
    <message>
        <source>Correct the cell</source>
        <translation>Correggere la cella</translation>
    </message>
    <message>
        <source>Correct all cells of the kind</source>
        <translation>Correggere tutte le celle del genere</translation>
    </message>
    <message>
        <source>Take the correction off</source>
        <translation>Togliere la correzione</translation>
    </message>
    <message>
        <source>Empty the cell, remove the step</source>
        <translation>Svuotare la cella, togliere il passaggio</translation>
    </message>
    <message>
        <source>Move the step, on Map</source>
        <translation>Spostare il passaggio, in «Associa»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripetere</translation>
    </message>
    <message>
        <source>Search in the records</source>
        <translation>Cercare nei record</translation>
    </message>
    <message>
        <source>Find and replace, on Review</source>
        <translation>Trova e sostituisci, in Controlla</translation>
    </message>
    <message>
        <source>Show or hide the plot, on Review</source>
        <translation>Mostra o nascondi il grafico, in Controlla</translation>
    </message>
    <message>
        <source>Upload and Log</source>
        <translation>Carica e Registro</translation>
    </message>
    <message>
        <source>Pause the upload, or go on with it</source>
        <translation>Sospendere il caricamento, o proseguirlo</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Cercare nel registro</translation>
    </message>
    <message>
        <source>Read the log again</source>
        <translation>Rileggere il registro</translation>
    </message>
    <message>
        <source>Copy the cells of a table, as CSV</source>
        <translation>Copiare le celle di una tabella, come CSV</translation>
    </message>
    <message>
        <source>What can be done with the record</source>
        <translation>Che cosa si può fare con il record</translation>
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
        <translation>Lingua</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>The program speaks the system’s language from its next start.</source>
        <translation>Il programma userà la lingua del sistema dal prossimo avvio.</translation>
    </message>
    <message>
        <source>The program speaks %1 from its next start.</source>
        <translation>Il programma userà %1 dal prossimo avvio.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Upload cancelled</source>
        <translation>Caricamento annullato</translation>
    </message>
    <message>
        <source>The upload is paused and waits for you</source>
        <translation>Il caricamento è sospeso e in attesa di una decisione</translation>
    </message>
    <message>
        <source>The upload has stopped</source>
        <translation>Il caricamento si è fermato</translation>
    </message>
    <message numerus="yes">
        <source>Upload finished: %n record(s) did not arrive as they should</source>
        <translation>
            <numerusform>Caricamento concluso: %Ln record non è arrivato come doveva</numerusform>
            <numerusform>Caricamento concluso: %Ln record non sono arrivati come dovevano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload ended: %n record(s) are left</source>
        <translation>
            <numerusform>Caricamento terminato: resta %Ln record</numerusform>
            <numerusform>Caricamento terminato: restano %Ln record</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload finished</source>
        <translation>Caricamento concluso</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <comment>to an instance</comment>
        <translation>Inviato %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 record(s)</source>
        <comment>settled of all</comment>
        <translation>
            <numerusform>%1 di %2 record</numerusform>
            <numerusform>%1 di %2 record</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlotText</name>
    <message>
        <source>%1 to %2</source>
        <comment>numbers that are allowed</comment>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>almeno %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>al massimo %1</translation>
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
        <translation>nominale %1</translation>
    </message>
    <message>
        <source>specified: %1</source>
        <translation>richiesto: %1</translation>
    </message>
    <message>
        <source>allowed: %1</source>
        <translation>ammesso: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%Ln numero</numerusform>
            <numerusform>%Ln numeri</numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>media %1</translation>
    </message>
    <message>
        <source>sigma %1</source>
        <translation>sigma %1</translation>
    </message>
    <message numerus="yes">
        <source>%n outside the tolerance</source>
        <translation>
            <numerusform>%Ln fuori tolleranza</numerusform>
            <numerusform>%Ln fuori tolleranza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not allowed</source>
        <translation>
            <numerusform>%Ln non ammesso</numerusform>
            <numerusform>%Ln non ammessi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not measured</source>
        <translation>
            <numerusform>%Ln non misurato</numerusform>
            <numerusform>%Ln non misurati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeCommand</name>
    <message>
        <source>The practice instance answers at %1://%2 (stop it with Ctrl+C).
Its records are kept in %3
Profile for another program: db_domain is %2, auth0_domain is %4, client_id is %5; the secret is the one that practice --help names.</source>
        <translation>L’istanza di esercitazione risponde a %1://%2 (si ferma con Ctrl+C).
I suoi record sono conservati in %3
Profilo per un altro programma: db_domain è %2, auth0_domain è %4, client_id è %5; il segreto è quello che indica practice --help.</translation>
    </message>
    <message>
        <source>It misbehaves as asked. For the same mishaps again: --seed %1</source>
        <translation>Si comporta male come richiesto. Per gli stessi incidenti: --seed %1</translation>
    </message>
    <message>
        <source>%1 needs a number from 0 (never) to 1 (always), such as 0.05.</source>
        <translation>%1 richiede un numero da 0 (mai) a 1 (sempre), come 0.05.</translation>
    </message>
    <message>
        <source>%1 needs a whole number from %2 to %3.</source>
        <translation>%1 richiede un numero intero da %2 a %3.</translation>
    </message>
    <message>
        <source>At most one mishap happens to a request, so the numbers of all mishaps together must not be above 1.</source>
        <translation>A una richiesta capita al massimo un incidente, quindi i numeri di tutti gli incidenti insieme non devono superare 1.</translation>
    </message>
    <message>
        <source>--tls-certificate and --tls-key are needed together.</source>
        <translation>--tls-certificate e --tls-key servono insieme.</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in %1.</source>
        <translation>In %1 non c’è un certificato in formato PEM.</translation>
    </message>
    <message>
        <source>There is no private key in PEM form (RSA or EC) in %1.</source>
        <translation>In %1 non c’è una chiave privata in formato PEM (RSA o EC).</translation>
    </message>
    <message>
        <source>%1 is an option of practice serve alone.</source>
        <translation>%1 è un’opzione del solo practice serve.</translation>
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
        <translation>Uso: m2m-uploader practice serve [opzioni]

Avvia da sola l’istanza di esercitazione, sull’indirizzo locale di questa macchina, finché
non è fermata. Il suo client è &quot;practice-client&quot; con il segreto &quot;practice-secret&quot;, gli
stessi ovunque: non protegge nulla.

  --port N             del database; altrimenti una libera qualsiasi
  --token-port N       una porta propria per i token
  --practice-folder D  dove sono conservati i record
  --empty              avviare senza i moduli di tipo e i record forniti
  --old-server         rispondere come il server del 2022
  --tls-certificate F  servire con TLS, con questo certificato (PEM)
  --tls-key F          e questa chiave privata (PEM)

Può comportarsi male, per provare un programma. MS: millisecondi; P: probabilità da 0 a 1
per ogni richiesta; a una richiesta capita al massimo un incidente.

  --delay MS           ogni risposta attende; il suo contenuto è salvato prima
  --work MS            un POST dura questo tempo, record bloccato, salvato alla fine
  --stall [MS]         l’ultimo byte di ogni risposta tranne la prima arriva più tardi,
                       come dal server vero; 45 senza numero
  --nagle              lo stesso per la causa vera: l’algoritmo di Nagle e le conferme
                       ritardate del client

  --drop P             la connessione finisce in un punto a caso: uno dei cinque seguenti
  --cut-request P      prima della lettura di tutta la richiesta; nulla è salvato
  --drop-before P      dopo; nulla è salvato
  --drop-after P       il record è salvato e non ha risposta
  --cut P              il record è salvato e si invia una parte della risposta
  --late-store P       subito, e il record è salvato più tardi
  --late-by MS         di quanto più tardi; altrimenti 300

  --answer-429 P       un gateway dice 429; nulla è salvato
  --answer-500 P       il server dice che il record è bloccato; nulla è salvato
  --answer-500-html P  la pagina del server per l’imprevisto; nulla è salvato
  --answer-502 P       un gateway dice 502; salvato o no, a caso
  --answer-503 P       un gateway dice 503; nulla è salvato
  --answer-504 P       un gateway dice 504; salvato o no, a caso
  --retry-after S      secondi di attesa, indicati con 429 e 503
  --posts-only         tutto ciò capita solo a POST

  --token-lifetime S   secondi di validità dichiarata di un token; altrimenti 86400
  --refuse-expired     rispondere 401 a un token scaduto; il server vero non lo fa
  --token-429 P        il servizio dei token dice che la quota è esaurita
  --token-500 P        il servizio dei token fallisce
  --token-delay MS     il servizio dei token è lento

  --seed N             gli stessi incidenti di un’altra volta: il numero allora stampato
</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>(empty)</source>
        <translation>(vuoto)</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rifiutato</translation>
    </message>
    <message>
        <source>does not come so far</source>
        <translation>non arriva fin qui</translation>
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
     m2m-uploader profile add FILE.json [--name NOME] [--ca-file FILE.pem]
     m2m-uploader profile import client_credentials.py --name NOME [--kind TIPO]
     m2m-uploader profile test NOME
     m2m-uploader profile set-secret NOME
     m2m-uploader profile set-proxy-password NOME
     m2m-uploader profile export NOME &gt; FILE.json
     m2m-uploader profile remove NOME [--with-secret]

Un profilo è ciò che questa postazione sa di un’istanza del database. Il suo segreto è nel
portachiavi di questo computer e in nessun altro posto; nessun comando lo stampa.

  add     prende un profilo da un file JSON con name, kind, db_domain, auth0_domain e
          client_id; può avere anche ca_certificates (PEM), proxy (system, none,
          manual), proxy_host, proxy_port, proxy_user, parallel_requests (da 1 a 64) e
          deadline_seconds; e read_back: &quot;all&quot;, o 20 per far rileggere e confrontare un
          nuovo record su 20
  import  prende i quattro valori dal file che distribuisce il team del database; il file
          è letto come testo e non eseguito. Il suo segreto va nel portachiavi: dopo,
          eliminare il file
  test    dice che cosa è errato tra host, token, versione e permessi; non scrive nulla

  --kind TIPO          development, staging o production
  --repin              un profilo di produzione può essere diretto a un altro host
  --ca-file FILE       fidarsi anche di questi certificati, per questa istanza
  --with-secret        eliminare anche il segreto dal portachiavi
  --secret-env NOME    prendere il segreto da questa variabile d’ambiente
  --secret-fd NUMERO   leggere il segreto da questo descrittore di file aperto; senza
                       nessuno dei due, set-secret lo chiede al terminale
</translation>
    </message>
    <message>
        <source>Which one: profile list, show, add, import, test, set-secret, set-proxy-password, export or remove?</source>
        <translation>Quale: profile list, show, add, import, test, set-secret, set-proxy-password, export o remove?</translation>
    </message>
    <message>
        <source>profile %1 needs one word more: a name or a file.</source>
        <translation>profile %1 richiede un’altra parola: un nome o un file.</translation>
    </message>
    <message>
        <source>%1 is no kind: development, staging or production.</source>
        <translation>%1 non è un tipo: development, staging o production.</translation>
    </message>
    <message>
        <source>Which kind of instance is %1? Say it with --kind development, staging or production.</source>
        <translation>Che tipo di istanza è %1? Indicarlo con --kind development, staging o production.</translation>
    </message>
    <message>
        <source>There are no profiles on this station yet: profile import, or profile add.</source>
        <translation>Su questa postazione non ci sono ancora profili: profile import, o profile add.</translation>
    </message>
    <message>
        <source>Profile                   Instance      DB</source>
        <translation>Profilo                   Istanza       Database</translation>
    </message>
    <message>
        <source>%1
  instance      %2
  db_domain     %3
  auth0_domain  %4
  client_id     %5
  secret        %6</source>
        <translation>%1
  istanza       %2
  db_domain     %3
  auth0_domain  %4
  client_id     %5
  segreto       %6</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>nel portachiavi</translation>
    </message>
    <message>
        <source>
  proxy         %1
  trusts        %2
  requests      at most %3 at a time, %4 s each</source>
        <translation>
  proxy         %1
  si fida di    %2
  richieste     al massimo %3 alla volta, %4 s ciascuna</translation>
    </message>
    <message>
        <source>the authorities of this computer</source>
        <translation>le autorità di questo computer</translation>
    </message>
    <message>
        <source>those of this computer, and %1</source>
        <translation>quelle di questo computer, e %1</translation>
    </message>
    <message>
        <source>
  read back     one of %1</source>
        <translation>
  rilettura     uno su %1</translation>
    </message>
    <message>
        <source>The profile %1 is changed: %2, %3.</source>
        <translation>Il profilo %1 è modificato: %2, %3.</translation>
    </message>
    <message>
        <source>The profile %1 is added: %2, %3.</source>
        <translation>Il profilo %1 è aggiunto: %2, %3.</translation>
    </message>
    <message>
        <source>%1 is taken for %2; --kind says otherwise.</source>
        <translation>%1 è preso per %2; --kind dice altrimenti.</translation>
    </message>
    <message>
        <source>The secret of %1 is in the keychain.</source>
        <translation>Il segreto di %1 è nel portachiavi.</translation>
    </message>
    <message>
        <source>The secret of %1 is not kept. Without a keychain it has to be given at each start, by M2M_CLIENT_SECRET, --secret-env or --secret-fd.</source>
        <translation>Il segreto di %1 non è conservato. Senza portachiavi va dato a ogni avvio, con M2M_CLIENT_SECRET, --secret-env o --secret-fd.</translation>
    </message>
    <message>
        <source>Delete the file now, it still holds the secret: %1</source>
        <translation>Eliminare ora il file, contiene ancora il segreto: %1</translation>
    </message>
    <message>
        <source>The profile %1 and its secret are removed.</source>
        <translation>Il profilo %1 e il suo segreto sono eliminati.</translation>
    </message>
    <message>
        <source>The profile %1 is removed. Its secret, if it has one, stays in the keychain; --with-secret removes it too.</source>
        <translation>Il profilo %1 è eliminato. Il suo segreto, se ne ha uno, resta nel portachiavi; --with-secret elimina anche quello.</translation>
    </message>
    <message>
        <source>Client secret for %1, %2: </source>
        <translation>Segreto client per %1, %2: </translation>
    </message>
    <message>
        <source>Password of the proxy %1: </source>
        <translation>Password del proxy %1: </translation>
    </message>
    <message>
        <source>There is no terminal to ask on. Give the secret by --secret-env or --secret-fd.</source>
        <translation>Non c’è un terminale su cui chiedere. Dare il segreto con --secret-env o --secret-fd.</translation>
    </message>
    <message>
        <source>This profile has no proxy that asks for a password: it needs &quot;proxy&quot;: &quot;manual&quot; and a &quot;proxy_user&quot;.</source>
        <translation>Questo profilo non ha un proxy che chieda una password: servono &quot;proxy&quot;: &quot;manual&quot; e un &quot;proxy_user&quot;.</translation>
    </message>
    <message>
        <source>Testing %1: %2, %3</source>
        <translation>Prova di %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>ProfileQuestions</name>
    <message>
        <source>Delete a profile</source>
        <translation>Eliminare un profilo</translation>
    </message>
    <message>
        <source>Delete the profile %1?</source>
        <translation>Eliminare il profilo %1?</translation>
    </message>
    <message>
        <source>Uploads that were made with it stay in the log.</source>
        <translation>I caricamenti fatti con esso restano nel registro.</translation>
    </message>
    <message>
        <source>Its &amp;secret in the keychain, too</source>
        <translation>Anche il suo &amp;segreto nel portachiavi</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminare</translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>the profile</source>
        <translation>il profilo</translation>
    </message>
    <message>
        <source>It has to be 1 to %1.</source>
        <translation>Deve essere da 1 a %1.</translation>
    </message>
    <message>
        <source>It has to be “all”, or 2 to %1.</source>
        <translation>Deve essere «all», o da 2 a %1.</translation>
    </message>
    <message>
        <source>It has to be %1 to %2 seconds.</source>
        <translation>Deve essere da %1 a %2 secondi.</translation>
    </message>
    <message>
        <source>It has to be 1 to 65535.</source>
        <translation>Deve essere da 1 a 65535.</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>Non è JSON.</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM form.</source>
        <translation>Il file non contiene un certificato in formato PEM.</translation>
    </message>
    <message>
        <source>One of the certificates is damaged.</source>
        <translation>Uno dei certificati è danneggiato.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manca.</translation>
    </message>
    <message>
        <source>%1 has to be a text.</source>
        <translation>%1 deve essere un testo.</translation>
    </message>
    <message>
        <source>%1 has to be a number.</source>
        <translation>%1 deve essere un numero.</translation>
    </message>
    <message>
        <source>%1 is out of range. %2</source>
        <translation>%1 è fuori dai limiti. %2</translation>
    </message>
    <message>
        <source>%1 is not the name of a host.</source>
        <translation>%1 non è il nome di un host.</translation>
    </message>
    <message>
        <source>%1 is the word for the built-in practice instance.</source>
        <translation>%1 è la parola per l’istanza di esercitazione integrata.</translation>
    </message>
    <message>
        <source>%1 has to be development, staging or production.</source>
        <translation>%1 deve essere development, staging o production.</translation>
    </message>
    <message>
        <source>%1 has to be system, none or manual.</source>
        <translation>%1 deve essere system, none o manual.</translation>
    </message>
    <message>
        <source>%1 is given, but the proxy is not set to manual.</source>
        <translation>%1 è dato, ma il proxy non è impostato su manual.</translation>
    </message>
    <message>
        <source>%1 is nothing that a profile has.</source>
        <translation>%1 non è cosa che un profilo abbia.</translation>
    </message>
    <message>
        <source>%1 is nothing that a profile has. Is %2 meant?</source>
        <translation>%1 non è cosa che un profilo abbia. Si intende %2?</translation>
    </message>
    <message>
        <source>Look at %1.</source>
        <translation>Guardare %1.</translation>
    </message>
    <message>
        <source>It assigns nothing to %1.</source>
        <translation>Non assegna nulla a %1.</translation>
    </message>
    <message>
        <source>Line %1: %2 is empty.</source>
        <translation>Riga %1: %2 è vuoto.</translation>
    </message>
    <message>
        <source>Line %1: the value of %2 is not written down as a plain text, and the file is not run to find it out.</source>
        <translation>Riga %1: il valore di %2 non è scritto come semplice testo, e il file non è eseguito per scoprirlo.</translation>
    </message>
    <message>
        <source>Line %1: whether %2 gets this value depends on more than this line.</source>
        <translation>Riga %1: che %2 riceva questo valore non dipende solo da questa riga.</translation>
    </message>
    <message>
        <source>Line %1: a character of %2 cannot be read.</source>
        <translation>Riga %1: un carattere di %2 non si può leggere.</translation>
    </message>
    <message>
        <source>Line %1: %2 has a line break or another sign that cannot be part of it.</source>
        <translation>Riga %1: %2 contiene un’interruzione di riga o un altro segno non ammesso.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark or a bracket is opened and never closed.</source>
        <translation>Riga %1: virgolette o una parentesi si aprono e non si chiudono mai.</translation>
    </message>
    <message>
        <source>It is far too large to be client_credentials.py.</source>
        <translation>È di gran lunga troppo grande per essere client_credentials.py.</translation>
    </message>
    <message>
        <source>It is not a text file in UTF-8.</source>
        <translation>Non è un file di testo in UTF-8.</translation>
    </message>
    <message>
        <source>The credentials cannot be read from %1.</source>
        <translation>Le credenziali non si possono leggere da %1.</translation>
    </message>
    <message>
        <source>%1 Correct the file, or enter the values by hand.</source>
        <translation>%1 Correggere il file, o inserire i valori a mano.</translation>
    </message>
    <message>
        <source>The file holds a private key.</source>
        <translation>Il file contiene una chiave privata.</translation>
    </message>
    <message>
        <source>Choose the file that has the certificate of the authority alone.</source>
        <translation>Scegliere il file che ha solo il certificato dell’autorità.</translation>
    </message>
    <message>
        <source>The profile %1 holds a secret.</source>
        <translation>Il profilo %1 contiene un segreto.</translation>
    </message>
    <message>
        <source>Take the secret out of the file: it belongs into the keychain alone. Then import the profile again.</source>
        <translation>Togliere il segreto dal file: deve stare solo nel portachiavi. Poi importare di nuovo il profilo.</translation>
    </message>
    <message>
        <source>Correct it, or ask whoever looks after the station for a new one.</source>
        <translation>Correggerlo, o chiederne uno nuovo a chi cura la postazione.</translation>
    </message>
    <message>
        <source>The profile cannot be used.</source>
        <translation>Il profilo non si può usare.</translation>
    </message>
    <message>
        <source>The profile %1 cannot be used.</source>
        <translation>Il profilo %1 non si può usare.</translation>
    </message>
    <message>
        <source>%1 is a profile of production and stays where it is.</source>
        <translation>%1 è un profilo di produzione e resta dov’è.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Questo</translation>
    </message>
    <message>
        <source>Make a new profile for another instance.</source>
        <translation>Fare un nuovo profilo per un’altra istanza.</translation>
    </message>
    <message>
        <source>It is for %1 and would be for %2. Make a new profile for another instance, or say that you mean it.</source>
        <translation>È per %1 e sarebbe per %2. Fare un nuovo profilo per un’altra istanza, o dire che è voluto.</translation>
    </message>
    <message>
        <source>One DB cannot be production and something else.</source>
        <translation>Un database non può essere produzione e qualcos’altro.</translation>
    </message>
    <message>
        <source>The profile %1 says that %2 is %3. Correct one of the two.</source>
        <translation>Il profilo %1 dice che %2 è %3. Correggere uno dei due.</translation>
    </message>
    <message>
        <source>Another profile knows it as another kind. Correct one of the two.</source>
        <translation>Un altro profilo lo conosce come altro tipo. Correggere uno dei due.</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>esercitazione</translation>
    </message>
    <message>
        <source>development</source>
        <translation>sviluppo</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>pre-produzione</translation>
    </message>
    <message>
        <source>production</source>
        <translation>produzione</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>come il sistema</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, come %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, fino al %2</translation>
    </message>
</context>
<context>
    <name>Promotions</name>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 is not in the form there.</source>
        <translation>%1 non è nel modulo di destinazione.</translation>
    </message>
    <message>
        <source>%1 is in the form there, and was not in the rehearsal.</source>
        <translation>%1 è nel modulo di destinazione, e non era nella prova.</translation>
    </message>
    <message>
        <source>%1 is in the form there and required, and was not in the rehearsal.</source>
        <translation>%1 è nel modulo di destinazione ed è obbligatorio, e non era nella prova.</translation>
    </message>
    <message>
        <source>%1 is required there.</source>
        <translation>%1 là è obbligatorio.</translation>
    </message>
    <message>
        <source>%1 is not required there.</source>
        <translation>%1 là non è obbligatorio.</translation>
    </message>
    <message>
        <source>%1 is another kind of field: %2 in the rehearsal, %3 there.</source>
        <translation>%1 è un campo di altro tipo: %2 nella prova, %3 là.</translation>
    </message>
    <message>
        <source>%1 lacks options there: %2.</source>
        <translation>A %1 là mancano opzioni: %2.</translation>
    </message>
    <message>
        <source>%1 has more options there: %2.</source>
        <translation>%1 là ha altre opzioni: %2.</translation>
    </message>
    <message>
        <source>%1: %2 was %3 in the rehearsal and is %4 there.</source>
        <translation>%1: %2 era %3 nella prova ed è %4 là.</translation>
    </message>
    <message>
        <source>%1 takes several values there.</source>
        <translation>%1 là accetta più valori.</translation>
    </message>
    <message>
        <source>%1 takes one value there.</source>
        <translation>%1 là accetta un valore.</translation>
    </message>
    <message>
        <source>%1 was called %2 in the rehearsal.</source>
        <translation>%1 si chiamava %2 nella prova.</translation>
    </message>
    <message>
        <source>Which type form the rehearsal was made with is not known any more. Every record is checked with the form there.</source>
        <translation>Non si sa più con quale modulo di tipo è stata fatta la prova. Ogni record è controllato con il modulo di destinazione.</translation>
    </message>
    <message>
        <source>The type form is the same on both instances.</source>
        <translation>Il modulo di tipo è lo stesso su entrambe le istanze.</translation>
    </message>
    <message numerus="yes">
        <source>The type form there differs in %n way(s). Every record is checked with it.</source>
        <translation>
            <numerusform>Il modulo di tipo di destinazione è diverso in %Ln punto. Ogni record è controllato con esso.</numerusform>
            <numerusform>Il modulo di tipo di destinazione è diverso in %Ln punti. Ogni record è controllato con esso.</numerusform>
        </translation>
    </message>
    <message>
        <source>It puts back what another batch had changed on its instance.</source>
        <translation>Ripristina ciò che un altro lotto aveva modificato sulla sua istanza.</translation>
    </message>
    <message>
        <source>What was made for practice stays on the practice instance. Rehearse on development or staging.</source>
        <translation>Ciò che è fatto per esercitazione resta sull’istanza di esercitazione. Provare su sviluppo o pre-produzione.</translation>
    </message>
    <message>
        <source>It went to this instance. Choose the profile of the instance that it has to go to.</source>
        <translation>È andato a questa istanza. Scegliere il profilo dell’istanza a cui deve andare.</translation>
    </message>
    <message>
        <source>It goes from development to staging to production, and not back. Upload the file to this instance instead.</source>
        <translation>Va da sviluppo a pre-produzione a produzione, e non indietro. Caricare invece il file su questa istanza.</translation>
    </message>
    <message>
        <source>It has not come to its end. Go on with it first.</source>
        <translation>Non è arrivato alla fine. Prima proseguirlo.</translation>
    </message>
    <message>
        <source>None of its records was read back and found equal.</source>
        <translation>Nessuno dei suoi record è stato riletto e trovato uguale.</translation>
    </message>
    <message>
        <source>The upload log does not hold any more what was sent. Upload the file to this instance instead.</source>
        <translation>Il registro dei caricamenti non contiene più ciò che è stato inviato. Caricare invece il file su questa istanza.</translation>
    </message>
    <message>
        <source>The type forms of the two instances differ, or cannot be compared. Look at the differences, then say --accept-form-changes.</source>
        <translation>I moduli di tipo delle due istanze sono diversi, o non si possono confrontare. Guardare le differenze, poi dire --accept-form-changes.</translation>
    </message>
    <message>
        <source>This batch cannot be sent to another instance.</source>
        <translation>Questo lotto non si può inviare a un’altra istanza.</translation>
    </message>
</context>
<context>
    <name>RailText</name>
    <message>
        <source>not yet</source>
        <translation>non ancora</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lettura…</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>nessun file</translation>
    </message>
    <message>
        <source>%1 of %2 mapped</source>
        <translation>%1 di %2 associati</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>controllo…</translation>
    </message>
    <message>
        <source>%1 wrong, %2 doubtful</source>
        <translation>errati: %1, dubbi: %2</translation>
    </message>
    <message>
        <source>%1 wrong</source>
        <translation>errati: %1</translation>
    </message>
    <message>
        <source>%1 doubtful</source>
        <translation>dubbi: %1</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>corretti: %1</translation>
    </message>
    <message>
        <source>preparing…</source>
        <translation>preparazione…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>sospeso</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>fermato</translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s)</source>
        <translation>
            <numerusform>%Ln caricamento</numerusform>
            <numerusform>%Ln caricamenti</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The file begins with a mark that names its encoding.</source>
        <translation>Il file comincia con un segno che indica la sua codifica.</translation>
    </message>
    <message>
        <source>Every character is valid UTF-8.</source>
        <translation>Ogni carattere è UTF-8 valido.</translation>
    </message>
    <message>
        <source>No letters with accents or other signs: any encoding reads the same.</source>
        <translation>Nessuna lettera accentata o altro segno: qualsiasi codifica legge lo stesso.</translation>
    </message>
    <message>
        <source>Every other byte is zero, as in UTF-16.</source>
        <translation>Un byte su due è zero, come in UTF-16.</translation>
    </message>
    <message>
        <source>The letters of this encoding fit the text best. Look at letters with accents.</source>
        <translation>Le lettere di questa codifica si adattano meglio al testo. Guardare le lettere accentate.</translation>
    </message>
    <message>
        <source>The file is not UTF-8, and which older encoding it is cannot be told from it. Look at letters with accents.</source>
        <translation>Il file non è UTF-8, e non se ne può dire quale codifica più vecchia sia. Guardare le lettere accentate.</translation>
    </message>
    <message>
        <source>Nearly all characters are valid UTF-8; a few bytes are damaged and are shown where they are.</source>
        <translation>Quasi tutti i caratteri sono UTF-8 validi; alcuni byte sono danneggiati e mostrati dove sono.</translation>
    </message>
    <message>
        <source>A workbook says itself what its cells are.</source>
        <translation>Una cartella di lavoro dice da sé che cosa sono le sue celle.</translation>
    </message>
    <message>
        <source>The first line names the separator.</source>
        <translation>La prima riga indica il separatore.</translation>
    </message>
    <message>
        <source>With this separator all rows have the same number of cells.</source>
        <translation>Con questo separatore tutte le righe hanno lo stesso numero di celle.</translation>
    </message>
    <message>
        <source>With this separator nearly all rows have the same number of cells.</source>
        <translation>Con questo separatore quasi tutte le righe hanno lo stesso numero di celle.</translation>
    </message>
    <message>
        <source>With no separator do the rows have the same number of cells.</source>
        <translation>Con nessun separatore le righe hanno lo stesso numero di celle.</translation>
    </message>
    <message>
        <source>No separator was found: the file has one column.</source>
        <translation>Nessun separatore trovato: il file ha una colonna.</translation>
    </message>
    <message>
        <source>Spaces stand between the columns.</source>
        <translation>Tra le colonne ci sono spazi.</translation>
    </message>
    <message>
        <source>Quotation marks within cells have a backslash before them.</source>
        <translation>Le virgolette nelle celle sono precedute da una barra rovesciata.</translation>
    </message>
    <message>
        <source>Cells stand between apostrophes.</source>
        <translation>Le celle sono tra apostrofi.</translation>
    </message>
    <message>
        <source>Lines that begin with the comment mark are no rows.</source>
        <translation>Le righe che cominciano con il segno di commento non contano.</translation>
    </message>
    <message>
        <source>Numbers are written with this decimal mark.</source>
        <translation>I numeri sono scritti con questo separatore decimale.</translation>
    </message>
    <message>
        <source>Some numbers have a point and some a comma: the more frequent one was taken.</source>
        <translation>Alcuni numeri hanno un punto e altri una virgola: si è preso il più frequente.</translation>
    </message>
    <message>
        <source>No number has decimals; a point is assumed.</source>
        <translation>Nessun numero ha decimali; si assume un punto.</translation>
    </message>
    <message>
        <source>Long numbers have a mark between their thousands.</source>
        <translation>I numeri lunghi hanno un segno tra le migliaia.</translation>
    </message>
    <message>
        <source>The header line holds names only, the lines below it values.</source>
        <translation>La riga di intestazione contiene solo nomi, le righe sotto valori.</translation>
    </message>
    <message>
        <source>The first full line is taken as the header.</source>
        <translation>La prima riga piena è presa come intestazione.</translation>
    </message>
    <message>
        <source>The header line is not clear: names occur twice, or values stand above it.</source>
        <translation>La riga di intestazione non è chiara: ci sono nomi ripetuti, o valori sopra di essa.</translation>
    </message>
    <message>
        <source>No line looks like a header.</source>
        <translation>Nessuna riga sembra un’intestazione.</translation>
    </message>
    <message>
        <source>The line below the names holds units.</source>
        <translation>La riga sotto i nomi contiene unità.</translation>
    </message>
    <message>
        <source>The names stand in the last comment above the values.</source>
        <translation>I nomi sono nell’ultimo commento sopra i valori.</translation>
    </message>
    <message>
        <source>The lines after the last blank line are not like those above: they are left out.</source>
        <translation>Le righe dopo l’ultima riga vuota non sono come quelle sopra: sono tralasciate.</translation>
    </message>
    <message>
        <source>The last lines are totals or remarks and not like those above: they are left out.</source>
        <translation>Le ultime righe sono totali o note e non come quelle sopra: sono tralasciate.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codifica</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separatore</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Separatore decimale</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Intestazione</translation>
    </message>
    <message>
        <source>Table ends</source>
        <translation>Fine tabella</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicuro</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probabile</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Da controllare</translation>
    </message>
    <message>
        <source>It goes on to the end of the file.</source>
        <translation>Va fino alla fine del file.</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>part, how sure, why</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Spaces (padded)</source>
        <translation>Spazi (allineati)</translation>
    </message>
    <message>
        <source>%1, repeated</source>
        <translation>%1, ripetuto</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgola</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto e virgola</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulazione</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barra |</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>virgolette</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>apostrofo</translation>
    </message>
    <message>
        <source>backslash</source>
        <translation>barra rovesciata</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgola</translation>
    </message>
    <message>
        <source>space</source>
        <translation>spazio</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>spazio insecabile</translation>
    </message>
    <message>
        <source>thin space</source>
        <translation>spazio sottile</translation>
    </message>
    <message>
        <source>%1  apostrophe</source>
        <translation>%1  apostrofo</translation>
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
        <translation>non indicato</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>its SHA-256</source>
        <translation>relativo SHA-256</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Istanza</translation>
    </message>
    <message>
        <source>%1, profile %2</source>
        <translation>%1, profilo %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Ricetta</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>senza nome</translation>
    </message>
    <message>
        <source>Operator, station</source>
        <translation>Operatore, postazione</translation>
    </message>
    <message>
        <source>Begun, ended</source>
        <translation>Inizio, fine</translation>
    </message>
    <message>
        <source>not at its end yet</source>
        <translation>non ancora alla fine</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>M2M Uploader %1</source>
        <translation>M2M Uploader %1</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the file corrected</source>
        <translation>
            <numerusform>%Ln cella del file corretta</numerusform>
            <numerusform>%Ln celle del file corrette</numerusform>
        </translation>
    </message>
    <message>
        <source>in records</source>
        <translation>in record</translation>
    </message>
    <message>
        <source>that make no record</source>
        <translation>senza record</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Righe del file</translation>
    </message>
    <message>
        <source>An earlier version of the program did not write down how many rows the file has.</source>
        <translation>Una versione precedente del programma non ha annotato quante righe ha il file.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Firmato</translation>
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
        <translation>Firma</translation>
    </message>
    <message>
        <source>Written %1 by M2M Uploader %2. SHA-256 of the content of this receipt as JSON, without this sum:</source>
        <translation>Scritto il %1 da M2M Uploader %2. SHA-256 del contenuto di questa ricevuta in JSON, senza questa somma:</translation>
    </message>
    <message>
        <source>%1: sent %2, there %3</source>
        <comment>a field and two values</comment>
        <translation>%1: inviato %2, là %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>The DB does not have it.</source>
        <translation>Il database non lo ha.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>riga %1 del file</translation>
    </message>
    <message>
        <source>What reads back differently</source>
        <translation>Che cosa è diverso alla rilettura</translation>
    </message>
    <message numerus="yes">
        <source>%n more; the JSON receipt has all of them.</source>
        <translation>
            <numerusform>%Ln altro; la ricevuta JSON li ha tutti.</numerusform>
            <numerusform>altri %Ln; la ricevuta JSON li ha tutti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload receipt</source>
        <translation>Ricevuta di caricamento</translation>
    </message>
    <message>
        <source>Batch %1 of station %2</source>
        <translation>Lotto %1 della postazione %2</translation>
    </message>
    <message>
        <source>What was uploaded</source>
        <translation>Che cosa è stato caricato</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Che cosa ne è stato</translation>
    </message>
    <message>
        <source>M2M Uploader · receipt of batch %1 · %2</source>
        <translation>M2M Uploader · ricevuta del lotto %1 · %2</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Ricevuta %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
    <message>
        <source>Each record (%1)</source>
        <translation>Ogni record (%1)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Riga file</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>ID of the record</source>
        <translation>ID del record</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>It is tried whether the instance can be reached again.</source>
        <translation>Si prova se l’istanza è di nuovo raggiungibile.</translation>
    </message>
    <message>
        <source>What was on its way is asked after first; nothing is sent twice.</source>
        <translation>Di ciò che era in viaggio prima si chiede; nulla si invia due volte.</translation>
    </message>
    <message>
        <source>The instance is not reached.</source>
        <translation>L’istanza non è raggiungibile.</translation>
    </message>
    <message>
        <source>It is tried again now.</source>
        <translation>Ora si riprova.</translation>
    </message>
    <message>
        <source>It is tried again by itself in %1 s.</source>
        <translation>Si riprova da sé tra %1 s.</translation>
    </message>
    <message>
        <source>It is tried again by itself in %1.</source>
        <translation>Si riprova da sé tra %1.</translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Same value in columns…</source>
        <translation>Stesso valore nelle colonne…</translation>
    </message>
    <message>
        <source>Same %1</source>
        <comment>names of columns</comment>
        <translation>Stesso valore: %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vuoto</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>where %1 is %2</source>
        <comment>column, values</comment>
        <translation>dove %1 è %2</translation>
    </message>
    <message>
        <source>where %1 is not %2</source>
        <comment>column, values</comment>
        <translation>dove %1 non è %2</translation>
    </message>
    <message>
        <source>without the first %1 and the last %2</source>
        <translation>senza le prime %1 e le ultime %2</translation>
    </message>
    <message>
        <source>without the first %1</source>
        <translation>senza le prime %1</translation>
    </message>
    <message>
        <source>without the last %1</source>
        <translation>senza le ultime %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tutte</translation>
    </message>
    <message>
        <source>%1 in each record</source>
        <translation>%1 in ogni record</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 attese</translation>
    </message>
    <message>
        <source>Leave the field as it is</source>
        <translation>Lasciare il campo com’è</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>Svuotare il campo</translation>
    </message>
    <message>
        <source>Are an error</source>
        <translation>Sono un errore</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Saltarlo</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Inviarlo di nuovo</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Chiedere</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>%1 columns: %2</source>
        <comment>how many, their names</comment>
        <translation>%1 colonne: %2</translation>
    </message>
    <message>
        <source>column no. %1</source>
        <translation>colonna n. %1</translation>
    </message>
    <message>
        <source>columns no. %1</source>
        <translation>colonne n. %1</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non usato</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>Several columns</source>
        <translation>Più colonne</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Costante</translation>
    </message>
    <message>
        <source>Value above or below the table</source>
        <translation>Valore sopra o sotto la tabella</translation>
    </message>
    <message>
        <source>Whole row behind a label</source>
        <translation>Riga intera dopo un’etichetta</translation>
    </message>
    <message>
        <source>One cell of the file</source>
        <translation>Una cella del file</translation>
    </message>
    <message>
        <source>File name, or a part of it</source>
        <translation>Nome del file, o una sua parte</translation>
    </message>
    <message>
        <source>Date of the file</source>
        <translation>Data del file</translation>
    </message>
    <message>
        <source>Name of the sheet</source>
        <translation>Nome del foglio</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>Numero di riga</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Postazione</translation>
    </message>
    <message>
        <source>Asked at each run</source>
        <translation>Chiesto ogni volta</translation>
    </message>
    <message>
        <source>Their cells come one after another; steps can take the first or last that is filled, or join them. Otherwise they make a list.</source>
        <translation>Le loro celle vengono una dopo l’altra; i passaggi possono prendere la prima o l’ultima riempita, o unirle. Altrimenti formano un elenco.</translation>
    </message>
    <message>
        <source>The same text for all records.</source>
        <translation>Lo stesso testo per tutti i record.</translation>
    </message>
    <message>
        <source>Found again by its label, wherever it stands outside the table.</source>
        <translation>Ritrovato dall’etichetta, ovunque sia fuori dalla tabella.</translation>
    </message>
    <message>
        <source>All cells behind a label that begins a row outside the table.</source>
        <translation>Tutte le celle dopo un’etichetta che apre una riga fuori dalla tabella.</translation>
    </message>
    <message>
        <source>Always the cell at the same place, whatever stands there.</source>
        <translation>Sempre la cella nello stesso posto, qualunque cosa ci sia.</translation>
    </message>
    <message>
        <source>Click on the part that is meant; other files have theirs in its place.</source>
        <translation>Fare clic sulla parte che si intende; gli altri file hanno la loro allo stesso posto.</translation>
    </message>
    <message>
        <source>The day on which the file was last changed.</source>
        <translation>Il giorno dell’ultima modifica del file.</translation>
    </message>
    <message>
        <source>The sheet of the workbook that is open.</source>
        <translation>Il foglio della cartella di lavoro che è aperto.</translation>
    </message>
    <message>
        <source>The line of the file that the row stands in, counted from 1.</source>
        <translation>La riga del file in cui si trova la riga della tabella, contata da 1.</translation>
    </message>
    <message>
        <source>Whoever is named as the operator at the top right.</source>
        <translation>Chi è indicato come operatore in alto a destra.</translation>
    </message>
    <message>
        <source>The name of this station.</source>
        <translation>Il nome di questa postazione.</translation>
    </message>
    <message>
        <source>Typed or scanned for each file, before its records are reviewed.</source>
        <translation>Digitato o scansionato per ogni file, prima di controllare i suoi record.</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non usato</translation>
    </message>
    <message>
        <source>columns like %1</source>
        <comment>a pattern</comment>
        <translation>colonne come %1</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>costante</translation>
    </message>
    <message>
        <source>constant %1</source>
        <translation>costante %1</translation>
    </message>
    <message>
        <source>value beside %1</source>
        <translation>valore accanto a %1</translation>
    </message>
    <message>
        <source>row behind %1</source>
        <translation>riga dopo %1</translation>
    </message>
    <message>
        <source>line %1, column no. %2</source>
        <translation>riga %1 del file, colonna n. %2</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nome del file</translation>
    </message>
    <message>
        <source>part of the file name</source>
        <translation>parte del nome del file</translation>
    </message>
    <message>
        <source>date of the file</source>
        <translation>data del file</translation>
    </message>
    <message>
        <source>name of the sheet</source>
        <translation>nome del foglio</translation>
    </message>
    <message>
        <source>line number</source>
        <translation>numero di riga</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operatore</translation>
    </message>
    <message>
        <source>station</source>
        <translation>postazione</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>chiesto: %1</translation>
    </message>
    <message>
        <source>all rows must agree</source>
        <translation>tutte le righe uguali</translation>
    </message>
    <message>
        <source>the one that is filled</source>
        <translation>quella che è riempita</translation>
    </message>
    <message>
        <source>the first that is filled</source>
        <translation>la prima riempita</translation>
    </message>
    <message>
        <source>the last that is filled</source>
        <translation>l’ultima riempita</translation>
    </message>
    <message>
        <source>each row one element</source>
        <translation>ogni riga un elemento</translation>
    </message>
    <message>
        <source>filled rows one element each</source>
        <translation>righe riempite un elemento</translation>
    </message>
    <message>
        <source>All rows of a record say the same; where they do not, it is an error.</source>
        <translation>Tutte le righe di un record dicono lo stesso; altrimenti è un errore.</translation>
    </message>
    <message>
        <source>Blank cells are passed over; several that are filled say the same.</source>
        <translation>Le celle vuote sono ignorate; più celle riempite dicono lo stesso.</translation>
    </message>
    <message>
        <source>The first row of a record that is not blank.</source>
        <translation>La prima riga di un record che non è vuota.</translation>
    </message>
    <message>
        <source>The last row of a record that is not blank.</source>
        <translation>L’ultima riga di un record che non è vuota.</translation>
    </message>
    <message>
        <source>The rows of a record make a list; a blank one is an error.</source>
        <translation>Le righe di un record formano un elenco; una vuota è un errore.</translation>
    </message>
    <message>
        <source>The rows of a record make a list; blank ones are left out.</source>
        <translation>Le righe di un record formano un elenco; le vuote sono tralasciate.</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>in invio</translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation>caricato</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificato</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diverso</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rifiutato</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallito</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltato</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Non ancora inviato.</translation>
    </message>
    <message>
        <source>On its way, not answered yet.</source>
        <translation>In viaggio, ancora senza risposta.</translation>
    </message>
    <message>
        <source>The DB has said yes; it is still to be read back, unless that is left out by choice.</source>
        <translation>Il database ha detto sì; è ancora da rileggere, a meno che per scelta si ometta.</translation>
    </message>
    <message>
        <source>Read back from the DB, and equal to what was sent.</source>
        <translation>Riletto dal database, e uguale a ciò che è stato inviato.</translation>
    </message>
    <message>
        <source>Read back from the DB, and not equal to what was sent.</source>
        <translation>Riletto dal database, e non uguale a ciò che è stato inviato.</translation>
    </message>
    <message>
        <source>Refused, by the check of this program or by the DB.</source>
        <translation>Rifiutato, dal controllo di questo programma o dal database.</translation>
    </message>
    <message>
        <source>Given up after several tries; it is not in the DB.</source>
        <translation>Abbandonato dopo più tentativi; non è nel database.</translation>
    </message>
    <message>
        <source>Sent, but the answer was lost: the DB is asked before anything else.</source>
        <translation>Inviato, ma la risposta è andata persa: prima di tutto si chiede al database.</translation>
    </message>
    <message>
        <source>Not sent, because the DB has it already or by choice.</source>
        <translation>Non inviato, perché il database lo ha già o per scelta.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and a state</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>nessuna riga</translation>
    </message>
    <message>
        <source>%1 = %2; %3 = %4 in records + %5 that make none</source>
        <comment>2 records = 2 verified; 500 rows = 480 in records + 20 that make none</comment>
        <translation>%1 = %2; %3 = %4 in record + %5 che non ne formano</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln riga</numerusform>
            <numerusform>%Ln righe</numerusform>
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
            <numerusform>%Ln record è nel database, una volta e come inviato: è stato riletto e confrontato.</numerusform>
            <numerusform>Tutti i %Ln record sono nel database, ciascuno una volta e come inviato: ognuno è stato riletto e confrontato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in the DB, each once and as sent.</source>
        <translation>
            <numerusform>%Ln record è nel database, una volta e come inviato.</numerusform>
            <numerusform>%Ln record sono nel database, ciascuno una volta e come inviato.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record was added to the DB by this upload.</source>
        <translation>Questo caricamento non ha aggiunto alcun record al database.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were uploaded and not read back (by choice: 1 of %1 is read back): the DB said yes to them, and was not asked again.</source>
        <translation>
            <numerusform>%Ln record è stato caricato e non riletto (per scelta: si rilegge 1 su %1): il database ha detto sì, e non è stato interrogato di nuovo.</numerusform>
            <numerusform>%Ln record sono stati caricati e non riletti (per scelta: si rilegge 1 su %1): il database ha detto sì, e non è stato interrogato di nuovo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were skipped.</source>
        <translation>
            <numerusform>%Ln record è stato saltato.</numerusform>
            <numerusform>%Ln record sono stati saltati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) read back differently from what was sent.</source>
        <translation>
            <numerusform>%Ln record è diverso alla rilettura da ciò che è stato inviato.</numerusform>
            <numerusform>%Ln record sono diversi alla rilettura da ciò che è stato inviato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are not in the DB.</source>
        <translation>
            <numerusform>%Ln record non è nel database.</numerusform>
            <numerusform>%Ln record non sono nel database.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are not finished; they can be gone on with.</source>
        <translation>
            <numerusform>%Ln record non è concluso; si può proseguire.</numerusform>
            <numerusform>%Ln record non sono conclusi; si può proseguire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Perform a new action</source>
        <translation>Eseguire una nuova azione</translation>
    </message>
    <message>
        <source>Edit an action</source>
        <translation>Modificare un’azione</translation>
    </message>
    <message>
        <source>Create a component</source>
        <translation>Creare un componente</translation>
    </message>
    <message>
        <source>Edit a component</source>
        <translation>Modificare un componente</translation>
    </message>
</context>
<context>
    <name>StepMenu</name>
    <message>
        <source>Change the text</source>
        <translation>Modificare il testo</translation>
    </message>
    <message>
        <source>One of several cells</source>
        <translation>Una di più celle</translation>
    </message>
    <message>
        <source>Several values in a cell</source>
        <translation>Più valori in una cella</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>Leggere come</translation>
    </message>
    <message>
        <source>Change the number</source>
        <translation>Modificare il numero</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>tab</source>
        <translation>tabulazione</translation>
    </message>
    <message>
        <source>space</source>
        <translation>spazio</translation>
    </message>
    <message>
        <source>The text is read as a real date of this form; anything else is refused.</source>
        <translation>Il testo è letto come data reale di questa forma; tutto il resto è rifiutato.</translation>
    </message>
    <message>
        <source>Times without an offset are those of %1; sent is the time of this station.</source>
        <translation>Le ore senza scarto da UTC sono quelle di %1; si invia l’ora di questa postazione.</translation>
    </message>
    <message>
        <source>yes, true and 1 become true; no, false, 0 and blank become false.</source>
        <translation>yes, true e 1 diventano true; no, false, 0 e vuoto diventano false.</translation>
    </message>
    <message>
        <source>%1 becomes true, blank becomes false.</source>
        <translation>%1 diventa true, vuoto diventa false.</translation>
    </message>
    <message>
        <source>%1 and blank become false.</source>
        <translation>%1 e vuoto diventano false.</translation>
    </message>
    <message>
        <source>%1 becomes true; %2 and blank become false.</source>
        <translation>%1 diventa true; %2 e vuoto diventano false.</translation>
    </message>
    <message>
        <source>Each place of a text within the text becomes another text.</source>
        <translation>Ogni punto in cui un testo compare nel testo diventa un altro testo.</translation>
    </message>
    <message>
        <source>The text has to match a pattern; what it matches can be written anew, \1 to \9 are its groups.</source>
        <translation>Il testo deve corrispondere a un modello; ciò che corrisponde si può riscrivere, da \1 a \9 sono i suoi gruppi.</translation>
    </message>
    <message>
        <source>The text is cut at a mark, and one of the pieces is kept.</source>
        <translation>Il testo è diviso a un segno, e si tiene una delle parti.</translation>
    </message>
    <message>
        <source>Texts that stand for “no value” become blank.</source>
        <translation>I testi che stanno per «nessun valore» diventano vuoti.</translation>
    </message>
    <message>
        <source>What is blank becomes this text.</source>
        <translation>Ciò che è vuoto diventa questo testo.</translation>
    </message>
    <message>
        <source>Each text becomes another, by a list that you make.</source>
        <translation>Ogni testo ne diventa un altro, secondo un elenco proprio.</translation>
    </message>
    <message>
        <source>The cells of several columns become one text; blank ones are left out.</source>
        <translation>Le celle di più colonne diventano un testo; quelle vuote sono tralasciate.</translation>
    </message>
    <message>
        <source>Of several columns the first that is not blank.</source>
        <translation>Di più colonne la prima che non è vuota.</translation>
    </message>
    <message>
        <source>Of several columns the last that is not blank.</source>
        <translation>Di più colonne l’ultima che non è vuota.</translation>
    </message>
    <message>
        <source>The number is multiplied, for another unit.</source>
        <translation>Il numero è moltiplicato, per un’altra unità.</translation>
    </message>
    <message>
        <source>The number is rounded, halves away from nought.</source>
        <translation>Il numero è arrotondato, le metà lontano da zero.</translation>
    </message>
    <message>
        <source>Take spaces off both ends</source>
        <translation>Togliere gli spazi alle due estremità</translation>
    </message>
    <message>
        <source>Upper or lower case</source>
        <translation>Maiuscole o minuscole</translation>
    </message>
    <message>
        <source>Form of an input mask</source>
        <translation>Forma di una maschera di inserimento</translation>
    </message>
    <message>
        <source>Replace a text</source>
        <translation>Sostituire un testo</translation>
    </message>
    <message>
        <source>Match a pattern</source>
        <translation>Corrispondere a un modello</translation>
    </message>
    <message>
        <source>Take one piece</source>
        <translation>Prendere una parte</translation>
    </message>
    <message>
        <source>Treat texts as blank</source>
        <translation>Trattare testi come vuoti</translation>
    </message>
    <message>
        <source>Fill what is blank</source>
        <translation>Riempire ciò che è vuoto</translation>
    </message>
    <message>
        <source>Rename values</source>
        <translation>Rinominare i valori</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Unirle</translation>
    </message>
    <message>
        <source>Take the first that is filled</source>
        <translation>Prendere la prima riempita</translation>
    </message>
    <message>
        <source>Take the last that is filled</source>
        <translation>Prendere l’ultima riempita</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Moltiplicare</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Arrotondare</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Data e ora</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sì o no</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opzione</translation>
    </message>
    <message>
        <source>Several options</source>
        <translation>Più opzioni</translation>
    </message>
    <message>
        <source>List of numbers</source>
        <translation>Elenco di numeri</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Action ID</source>
        <translation>ID azione</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Domande e risposte</translation>
    </message>
    <message>
        <source>Names and values</source>
        <translation>Nomi e valori</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Split into several</source>
        <translation>Dividere in più valori</translation>
    </message>
    <message>
        <source>Something has to stand here first.</source>
        <translation>Prima qui deve esserci qualcosa.</translation>
    </message>
    <message>
        <source>That is no pattern: %1, at character %2.</source>
        <translation>Non è un modello: %1, al carattere %2.</translation>
    </message>
    <message>
        <source>Behind a backslash stands a digit, or another backslash.</source>
        <translation>Dopo una barra rovesciata c’è una cifra o un’altra barra rovesciata.</translation>
    </message>
    <message>
        <source>The pattern has %1 groups, and there is none with the number %2.</source>
        <translation>Il modello ha %1 gruppi, e nessuno con il numero %2.</translation>
    </message>
    <message>
        <source>%1 stands there twice, with different meanings.</source>
        <translation>%1 è presente due volte, con significati diversi.</translation>
    </message>
    <message>
        <source>This step does not make what the field needs.</source>
        <translation>Questo passaggio non produce ciò che il campo richiede.</translation>
    </message>
    <message>
        <source>It has to stand before the step that makes the value.</source>
        <translation>Deve stare prima del passaggio che produce il valore.</translation>
    </message>
    <message>
        <source>Several cells have become one already.</source>
        <translation>Più celle sono già diventate una.</translation>
    </message>
    <message>
        <source>There is no number before it that it could change.</source>
        <translation>Prima non c’è un numero che possa cambiare.</translation>
    </message>
    <message>
        <source>No step makes the value that the field needs.</source>
        <translation>Nessun passaggio produce il valore che il campo richiede.</translation>
    </message>
    <message>
        <source>This program does not know that step.</source>
        <translation>Questo programma non conosce quel passaggio.</translation>
    </message>
    <message>
        <source>What stands there cannot be understood.</source>
        <translation>Ciò che c’è scritto non si può comprendere.</translation>
    </message>
    <message>
        <source>Spaces at both ends are taken off.</source>
        <translation>Si tolgono gli spazi alle due estremità.</translation>
    </message>
    <message>
        <source>The text is read as a number; anything else is refused.</source>
        <translation>Il testo è letto come numero; tutto il resto è rifiutato.</translation>
    </message>
    <message>
        <source>The text has to be one of the field&apos;s options, by its label or its value.</source>
        <translation>Il testo deve essere una delle opzioni del campo, per etichetta o per valore.</translation>
    </message>
    <message>
        <source>The text is cut into pieces; each has to be one of the field&apos;s options.</source>
        <translation>Il testo è diviso in parti; ognuna deve essere una delle opzioni del campo.</translation>
    </message>
    <message>
        <source>The text is cut into pieces; each has to be a number.</source>
        <translation>Il testo è diviso in parti; ognuna deve essere un numero.</translation>
    </message>
    <message>
        <source>The 24 characters of an action ID, in small letters.</source>
        <translation>I 24 caratteri di un ID azione, in minuscole.</translation>
    </message>
    <message>
        <source>A UUID, a short UUID or the address on a label becomes the component&apos;s UUID.</source>
        <translation>Un UUID, un UUID breve o l’indirizzo su un’etichetta diventa l’UUID del componente.</translation>
    </message>
    <message>
        <source>All letters are written in the case that the field asks for.</source>
        <translation>Tutte le lettere si scrivono maiuscole o minuscole come richiede il campo.</translation>
    </message>
    <message>
        <source>The text is cut into pieces; each is a tag.</source>
        <translation>Il testo è diviso in parti; ognuna è un tag.</translation>
    </message>
    <message>
        <source>The text has to have this form: 9 is a digit, A and a are letters, * is either. The other characters are put in where they are missing.</source>
        <translation>Il testo deve avere questa forma: 9 è una cifra, A e a sono lettere, * l’una o l’altra. Gli altri caratteri si inseriscono dove mancano.</translation>
    </message>
    <message>
        <source>The text is cut into questions and answers, by their labels or values.</source>
        <translation>Il testo è diviso in domande e risposte, per etichette o valori.</translation>
    </message>
    <message>
        <source>The text is cut into names and values.</source>
        <translation>Il testo è diviso in nomi e valori.</translation>
    </message>
    <message>
        <source>The text is read as JSON; anything else is refused.</source>
        <translation>Il testo è letto come JSON; tutto il resto è rifiutato.</translation>
    </message>
    <message>
        <source>The text is cut into pieces; the steps behind are done with each.</source>
        <translation>Il testo è diviso in parti; i passaggi seguenti si fanno con ognuna.</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>il primo</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>numero %1</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>l’ultimo</translation>
    </message>
    <message>
        <source>year-month-day alone</source>
        <translation>solo anno-mese-giorno</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <comment>format in words, format</comment>
        <translation>%1   (%2)</translation>
    </message>
    <message>
        <source>of this station</source>
        <translation>questa postazione</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Separatore decimale</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgola</translation>
    </message>
    <message>
        <source>Mark of thousands</source>
        <translation>Separatore delle migliaia</translation>
    </message>
    <message>
        <source>Groups have three digits.</source>
        <translation>I gruppi hanno tre cifre.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>apostrofo</translation>
    </message>
    <message>
        <source>Write all letters in</source>
        <translation>Scrivere tutte le lettere</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>maiuscole</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minuscole</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>9 is a digit, A and a are letters, * is either.</source>
        <translation>9 è una cifra, A e a sono lettere, * l’una o l’altra.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituire</translation>
    </message>
    <message>
        <source>Upper and lower case are told apart.</source>
        <translation>Maiuscole e minuscole sono distinte.</translation>
    </message>
    <message>
        <source>by</source>
        <translation>con</translation>
    </message>
    <message>
        <source>Nothing: it is taken out.</source>
        <translation>Nulla: il testo è tolto.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>A regular expression (PCRE). All of the text has to match.</source>
        <translation>Un’espressione regolare (PCRE). Deve corrispondere a tutto il testo.</translation>
    </message>
    <message>
        <source>Write anew as</source>
        <translation>Riscrivere come</translation>
    </message>
    <message>
        <source>\1 to \9 are the groups, \0 is all of it.</source>
        <translation>Da \1 a \9 sono i gruppi, \0 è il tutto.</translation>
    </message>
    <message>
        <source>Each place that matches is replaced</source>
        <translation>Ogni punto che corrisponde è sostituito</translation>
    </message>
    <message>
        <source>The rest of the text stays, and there need be no match.</source>
        <translation>Il resto del testo resta, e non serve che ci sia una corrispondenza.</translation>
    </message>
    <message>
        <source>Cut at</source>
        <translation>Dividere a</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tenere</translation>
    </message>
    <message>
        <source>These texts become blank</source>
        <translation>Questi testi diventano vuoti</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Uno per riga.</translation>
    </message>
    <message>
        <source>The number 0 too, however written</source>
        <translation>Anche il numero 0, comunque scritto</translation>
    </message>
    <message>
        <source>What is blank becomes</source>
        <translation>Ciò che è vuoto diventa</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valori</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>Altri valori</translation>
    </message>
    <message>
        <source>are an error</source>
        <translation>sono un errore</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>restano come sono</translation>
    </message>
    <message>
        <source>With this between them</source>
        <translation>Con questo in mezzo</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>Between name and value</source>
        <translation>Tra nome e valore</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <translation>Moltiplicare per</translation>
    </message>
    <message>
        <source>0.001 makes metres of millimetres.</source>
        <translation>0.001 fa metri di millimetri.</translation>
    </message>
    <message>
        <source>Places behind the mark</source>
        <translation>Decimali</translation>
    </message>
    <message>
        <source>Dates are written as</source>
        <translation>Date scritte come</translation>
    </message>
    <message>
        <source>Year-month-day is always read.</source>
        <translation>Anno-mese-giorno si legge sempre.</translation>
    </message>
    <message>
        <source>Or as</source>
        <translation>O come</translation>
    </message>
    <message>
        <source>One a line: d day, M month, y year, H hour, m minute, s second.</source>
        <translation>Una per riga: d giorno, M mese, y anno, H ora, m minuto, s secondo.</translation>
    </message>
    <message>
        <source>Their times are those</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>Words for yes</source>
        <translation>Parole per sì</translation>
    </message>
    <message>
        <source>Words for no</source>
        <translation>Parole per no</translation>
    </message>
    <message>
        <source>Between question and answer</source>
        <translation>Tra domanda e risposta</translation>
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
        <translation> o </translation>
    </message>
    <message>
        <source>%1, times of %2</source>
        <comment>date, time zone</comment>
        <translation>%1, ore: %2</translation>
    </message>
    <message>
        <source>yes / no</source>
        <translation>sì / no</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>words for yes, words for no</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vuoto</translation>
    </message>
    <message>
        <source>last</source>
        <translation>ultimo</translation>
    </message>
    <message>
        <source>0</source>
        <comment>the number nought</comment>
        <translation>0</translation>
    </message>
    <message>
        <source>take out %1</source>
        <translation>togliere %1</translation>
    </message>
    <message>
        <source>replace %1 by %2</source>
        <translation>sostituire %1 con %2</translation>
    </message>
    <message>
        <source>pattern %1</source>
        <translation>modello %1</translation>
    </message>
    <message>
        <source>piece %1 at %2</source>
        <comment>which piece, mark</comment>
        <translation>parte %1 a %2</translation>
    </message>
    <message>
        <source>%1 is blank</source>
        <comment>texts that count as blank</comment>
        <translation>%1 è vuoto</translation>
    </message>
    <message>
        <source>blank is %1</source>
        <translation>vuoto è %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) renamed</source>
        <translation>
            <numerusform>%Ln valore rinominato</numerusform>
            <numerusform>%Ln valori rinominati</numerusform>
        </translation>
    </message>
    <message>
        <source>cells joined</source>
        <translation>celle unite</translation>
    </message>
    <message>
        <source>cells joined with %1</source>
        <translation>celle unite con %1</translation>
    </message>
    <message>
        <source>first filled</source>
        <translation>prima riempita</translation>
    </message>
    <message>
        <source>last filled</source>
        <translation>ultima riempita</translation>
    </message>
    <message>
        <source>times %1</source>
        <translation>per %1</translation>
    </message>
    <message>
        <source>round to %1 places</source>
        <translation>arrotondare a %1 decimali</translation>
    </message>
    <message>
        <source>year</source>
        <translation>anno</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mese</translation>
    </message>
    <message>
        <source>day</source>
        <translation>giorno</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minuto</translation>
    </message>
    <message>
        <source>second</source>
        <translation>secondo</translation>
    </message>
    <message>
        <source>trim</source>
        <translation>senza spazi</translation>
    </message>
    <message>
        <source>number, %1</source>
        <translation>numero, %1</translation>
    </message>
    <message>
        <source>number, %1, groups %2</source>
        <comment>decimal mark, mark of thousands</comment>
        <translation>numero, %1, gruppi %2</translation>
    </message>
    <message>
        <source>option by label</source>
        <translation>opzione per etichetta</translation>
    </message>
    <message>
        <source>split at %1, options</source>
        <translation>dividere a %1, opzioni</translation>
    </message>
    <message>
        <source>split at %1, numbers</source>
        <translation>dividere a %1, numeri</translation>
    </message>
    <message>
        <source>label or UUID</source>
        <translation>etichetta o UUID</translation>
    </message>
    <message>
        <source>action ID</source>
        <translation>ID azione</translation>
    </message>
    <message>
        <source>split at %1, tags</source>
        <translation>dividere a %1, tag</translation>
    </message>
    <message>
        <source>form %1</source>
        <comment>input mask</comment>
        <translation>forma %1</translation>
    </message>
    <message>
        <source>split at %1 and %2, answers</source>
        <translation>dividere a %1 e %2, risposte</translation>
    </message>
    <message>
        <source>split at %1 and %2, values</source>
        <translation>dividere a %1 e %2, valori</translation>
    </message>
    <message>
        <source>split at %1, each:</source>
        <translation>dividere a %1, ognuno:</translation>
    </message>
</context>
<context>
    <name>Stored</name>
    <message>
        <source>The DB has no record of this type on these components yet.</source>
        <translation>Il database non ha ancora record di questo tipo su questi componenti.</translation>
    </message>
    <message>
        <source>The DB has none of these records yet, but others on these components.</source>
        <translation>Il database non ha ancora nessuno di questi record, ma altri su questi componenti.</translation>
    </message>
    <message numerus="yes">
        <source>The DB has %n of these records already, with the same values.</source>
        <translation>
            <numerusform>Il database ha già %Ln di questi record, con gli stessi valori.</numerusform>
            <numerusform>Il database ha già %Ln di questi record, con gli stessi valori.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2; the newest of %3 by %4.</source>
        <comment>records, components, when, who</comment>
        <translation>%1 su %2; il più recente di %3, da %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of this type</source>
        <translation>
            <numerusform>%Ln record di questo tipo</numerusform>
            <numerusform>%Ln record di questo tipo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%Ln componente</numerusform>
            <numerusform>%Ln componenti</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>qualcuno</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>(empty)</source>
        <translation>(vuoto)</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Riga %1 del file</translation>
    </message>
    <message>
        <source>Cell %1</source>
        <translation>Cella %1</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(assente)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>e %Ln altra riga</numerusform>
            <numerusform>e altre %Ln righe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <comment>a step</comment>
        <translation>%1: illeggibile</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step and what came out of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non inviato</translation>
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
        <translation>nessuna risposta in %1</translation>
    </message>
    <message>
        <source>HTTP %1 after %2</source>
        <translation>HTTP %1 dopo %2</translation>
    </message>
    <message>
        <source>The file cannot be found or read here any more, so its cells cannot be shown. What was sent stands below.</source>
        <translation>Il file qui non si trova o non si legge più, quindi le sue celle non si possono mostrare. Ciò che è stato inviato è sotto.</translation>
    </message>
    <message>
        <source>The file was changed after the upload, so its cells are not shown. What was sent stands below.</source>
        <translation>Il file è stato modificato dopo il caricamento, quindi le sue celle non sono mostrate. Ciò che è stato inviato è sotto.</translation>
    </message>
    <message>
        <source>The log does not know how the file was read, so its cells are not shown. What was sent stands below.</source>
        <translation>Il registro non sa come è stato letto il file, quindi le sue celle non sono mostrate. Ciò che è stato inviato è sotto.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln riga</numerusform>
            <numerusform>%Ln righe</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>riga %1 del file</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>%1, the first in line %2</source>
        <translation>%1, la prima alla riga %2 del file</translation>
    </message>
    <message>
        <source>The recipe of this upload is not in use now. Open it and its type form to see each step.</source>
        <translation>La ricetta di questo caricamento ora non è in uso. Aprirla con il suo modulo di tipo per vedere ogni passaggio.</translation>
    </message>
    <message>
        <source>Open the recipe %1 and its type form to see each step.</source>
        <translation>Aprire la ricetta %1 e il suo modulo di tipo per vedere ogni passaggio.</translation>
    </message>
    <message>
        <source>Without the file the steps cannot be shown.</source>
        <translation>Senza il file i passaggi non si possono mostrare.</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>mai inviato</translation>
    </message>
    <message>
        <source>Nothing of this record has left this computer.</source>
        <translation>Nulla di questo record ha lasciato questo computer.</translation>
    </message>
    <message numerus="yes">
        <source>sent %n time(s)</source>
        <translation>
            <numerusform>inviato %Ln volta</numerusform>
            <numerusform>inviato %Ln volte</numerusform>
        </translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Intestazioni</translation>
    </message>
    <message>
        <source>Content-Type: application/json; Authorization: not kept</source>
        <translation>Content-Type: application/json; Authorization: non conservata</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Last answer, HTTP %1</source>
        <translation>Ultima risposta, HTTP %1</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Ultima risposta</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>uguale</translation>
    </message>
    <message>
        <source>The DB holds all that was sent, as it was sent.</source>
        <translation>Il database contiene tutto ciò che è stato inviato, come è stato inviato.</translation>
    </message>
    <message>
        <source>left out by choice</source>
        <translation>omessa per scelta</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>non ancora</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>There is nothing of it in the DB to be read back.</source>
        <translation>Nel database non ce n’è nulla da rileggere.</translation>
    </message>
    <message>
        <source>It is not known yet whether the DB has it.</source>
        <translation>Non si sa ancora se il database lo ha.</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>Non è stato inviato.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>assente</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%Ln differenza</numerusform>
            <numerusform>%Ln differenze</numerusform>
        </translation>
    </message>
    <message>
        <source>sent %1, in the DB %2</source>
        <translation>inviato %1, nel database %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>Nothing has happened to it yet.</source>
        <translation>Non gli è ancora successo nulla.</translation>
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
        <translation>Programma, Qt, sistema, lingua, schermi</translation>
    </message>
    <message>
        <source>Settings that are known to be harmless</source>
        <translation>Impostazioni note come innocue</translation>
    </message>
    <message>
        <source>Profiles without secrets, client IDs cut short</source>
        <translation>Profili senza segreti, ID client abbreviati</translation>
    </message>
    <message>
        <source>Health of the upload log, counts, reasons; nothing that was sent</source>
        <translation>Stato del registro dei caricamenti, conteggi, motivi; nulla di ciò che è stato inviato</translation>
    </message>
    <message>
        <source>The recipe in use</source>
        <translation>La ricetta in uso</translation>
    </message>
    <message>
        <source>Name and fingerprint of the type form</source>
        <translation>Nome e impronta del modulo di tipo</translation>
    </message>
    <message>
        <source>What the program has told since it was started</source>
        <translation>Che cosa ha detto il programma dal suo avvio</translation>
    </message>
    <message>
        <source>No secret, no token, no password is in it, and no record: nothing of what was measured, sent or answered.</source>
        <translation>Non contiene segreti, token, password, né record: nulla di ciò che è stato misurato, inviato o risposto.</translation>
    </message>
    <message>
        <source>Names of operators, stations, files and recipes are.</source>
        <translation>I nomi di operatori, postazioni, file e ricette ci sono.</translation>
    </message>
    <message>
        <source>Names of operators, stations and files are left out.</source>
        <translation>I nomi di operatori, postazioni e file sono tralasciati.</translation>
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
        <translation>Uso: m2m-uploader support-bundle [opzioni] FILE.zip

Scrive ciò che aiuta qualcun altro a scoprire che cosa non va qui: versioni, impostazioni,
profili, stato e conteggi del registro dei caricamenti, i messaggi più recenti. Dice che
cosa vi entra. Non contiene segreti né record.

  --dry-run            dire che cosa vi entrerebbe, e non scrivere nulla
  --recipe FILE        metterci anche questa ricetta
  --with-names         lasciarvi i nomi di operatori, postazioni e file
  --journal FILE       un registro diverso da quello della postazione
</translation>
    </message>
    <message>
        <source>the file to write is missing</source>
        <translation>manca il file da scrivere</translation>
    </message>
    <message>
        <source>The bundle holds:</source>
        <translation>Il pacchetto contiene:</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 è scritto.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Five steps, from the file to the proof</source>
        <translation>Cinque passi, dal file alla dimostrazione</translation>
    </message>
    <message>
        <source>Import, Map, Review, Upload, Log. Each says what it holds at the moment. Ctrl+1 to Ctrl+5 go there; you can go back at any time.</source>
        <translation>Importa, Associa, Controlla, Carica, Registro. Ognuno dice che cosa contiene al momento. Da Ctrl+1 a Ctrl+5 ci si va; si può tornare indietro in ogni momento.</translation>
    </message>
    <message>
        <source>Where the records go</source>
        <translation>Dove vanno i record</translation>
    </message>
    <message>
        <source>The instance: practice, development, staging or production. Each has its own colour, shape and word, on every page. A click changes it.</source>
        <translation>L’istanza: esercitazione, sviluppo, pre-produzione o produzione. Ognuna ha colore, forma e parola propri, in ogni pagina. Un clic la cambia.</translation>
    </message>
    <message>
        <source>Files come in here</source>
        <translation>I file entrano qui</translation>
    </message>
    <message>
        <source>Drop a file anywhere in the window, choose it, or paste a table. Of a kind that has a recipe, it goes on to the review by itself.</source>
        <translation>Trascinare un file ovunque nella finestra, sceglierlo, o incollare una tabella. Se il suo tipo ha una ricetta, prosegue da sé fino al controllo.</translation>
    </message>
    <message>
        <source>See every record before it is sent</source>
        <translation>Vedere ogni record prima dell’invio</translation>
    </message>
    <message>
        <source>Right, doubtful, wrong: each with its reason. Click a count to see only those, correct a cell in place, undo. What is wrong is not sent.</source>
        <translation>Corretto, dubbio, errato: ciascuno con il suo motivo. Fare clic su un conteggio per vedere solo quelli, correggere una cella sul posto, annullare. Ciò che è errato non si invia.</translation>
    </message>
    <message>
        <source>What became of each record</source>
        <translation>Che cosa è stato di ogni record</translation>
    </message>
    <message>
        <source>The log keeps every upload: file, records, answers, and that each was read back equal. Search it, send again what failed, write it to files.</source>
        <translation>Il registro conserva ogni caricamento: file, record, risposte, e che ognuno è stato riletto uguale. Cercarvi, inviare di nuovo ciò che è fallito, scriverlo in file.</translation>
    </message>
    <message>
        <source>Help for where you are</source>
        <translation>Aiuto per dove ci si trova</translation>
    </message>
    <message>
        <source>F1 opens the manual at the page that you are on. Here are also the keys, this tour, and light and dark.</source>
        <translation>F1 apre il manuale alla pagina in cui ci si trova. Qui ci sono anche i tasti, questo giro, e chiaro e scuro.</translation>
    </message>
</context>
<context>
    <name>WatchErrors</name>
    <message>
        <source>the file</source>
        <translation>il file</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 non è un file.</translation>
    </message>
    <message>
        <source>Put the file itself there, not a folder or a link.</source>
        <translation>Metterci il file stesso, non una cartella o un collegamento.</translation>
    </message>
    <message>
        <source>Another M2M Uploader is watching this folder already.</source>
        <translation>Un altro M2M Uploader sorveglia già questa cartella.</translation>
    </message>
    <message>
        <source>Watch another folder, or end the other one first.</source>
        <translation>Sorvegliare un’altra cartella, o prima terminare l’altro.</translation>
    </message>
    <message>
        <source>No recipe of this station is meant for %1 beyond doubt.</source>
        <translation>Nessuna ricetta di questa postazione è senza dubbio quella di %1.</translation>
    </message>
    <message>
        <source>Name one with --recipe, or put one that fits into the recipe folder.</source>
        <translation>Indicarne una con --recipe, o metterne una adatta nella cartella delle ricette.</translation>
    </message>
    <message>
        <source>More than one recipe fits %1.</source>
        <translation>Più di una ricetta è adatta a %1.</translation>
    </message>
    <message>
        <source>They are: %1.</source>
        <translation>Sono: %1.</translation>
    </message>
    <message>
        <source>Name the right one with --recipe.</source>
        <translation>Indicare quella giusta con --recipe.</translation>
    </message>
    <message>
        <source>The recipe asks for something that was not told.</source>
        <translation>La ricetta chiede qualcosa che non è stato indicato.</translation>
    </message>
    <message>
        <source>The recipe asks for something that was not told, or cannot be so: %1.</source>
        <translation>La ricetta chiede qualcosa che non è stato indicato, o non può essere così: %1.</translation>
    </message>
    <message>
        <source>Tell it with --answer.</source>
        <translation>Indicarlo con --answer.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are wrong; the DB would refuse them.</source>
        <translation>
            <numerusform>%Ln record è errato; il database lo rifiuterebbe.</numerusform>
            <numerusform>%Ln record sono errati; il database li rifiuterebbe.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no record that could be sent.</source>
        <translation>Non c’è un record che si possa inviare.</translation>
    </message>
    <message>
        <source>Correct the file, and put it there again. Nothing of it was sent.</source>
        <translation>Correggere il file e rimetterlo lì. Nulla di esso è stato inviato.</translation>
    </message>
</context>
<context>
    <name>WatchedFolder</name>
    <message>
        <source>Which folder? Name the one to watch.</source>
        <translation>Quale cartella? Indicare quella da sorvegliare.</translation>
    </message>
    <message>
        <source>%1 is the watched folder itself: what ends there would be taken again.</source>
        <translation>%1 è la cartella sorvegliata stessa: ciò che vi finisce sarebbe preso di nuovo.</translation>
    </message>
    <message>
        <source>%1 is a PRODUCTION instance. Whatever is put into the folder would go there without anybody looking at it. If that is meant, add --production.</source>
        <translation>%1 è un’istanza di PRODUZIONE. Ciò che si mette nella cartella vi andrebbe senza che nessuno lo guardi. Se è voluto, aggiungere --production.</translation>
    </message>
    <message>
        <source>Watching %1; what appears there goes %2. Ctrl+C ends it.</source>
        <translation>Si sorveglia %1; ciò che vi appare va %2. Ctrl+C lo termina.</translation>
    </message>
    <message>
        <source>%1: taken</source>
        <translation>%1: preso</translation>
    </message>
    <message numerus="yes">
        <source>%1: sending %n record(s) …</source>
        <translation>
            <numerusform>%1: invio di %Ln record …</numerusform>
            <numerusform>%1: invio di %Ln record …</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: fatto</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: fallito</translation>
    </message>
    <message>
        <source>, uploaded before on %1 (batch %2); nothing was sent</source>
        <translation>, già caricato: %1 (lotto %2); nulla è stato inviato</translation>
    </message>
    <message>
        <source>, batch %1: %2</source>
        <translation>, lotto %1: %2</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Guasto: %1</translation>
    </message>
    <message>
        <source>Next try in %1. The files are kept.</source>
        <translation>Prossimo tentativo tra %1. I file sono conservati.</translation>
    </message>
    <message>
        <source>The status file is not up to date: %1</source>
        <translation>Il file di stato non è aggiornato: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being written, and stay for the next time.</source>
        <translation>
            <numerusform>%Ln file si sta ancora scrivendo, e resta per la prossima volta.</numerusform>
            <numerusform>%Ln file si stanno ancora scrivendo, e restano per la prossima volta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ending, after what is in flight …</source>
        <translation>Termina, dopo ciò che è in viaggio …</translation>
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
        <translation>Uso: m2m-uploader watch CARTELLA --profile NOME [opzioni]

Fa un lotto di ogni file che appare nella cartella, finché non è terminato (Ctrl+C,
SIGTERM). Un file è preso quando dimensione e ora non cambiano più e nessuno lo tiene
aperto; i nomi di file temporanei sono lasciati. Poi è controllato, inviato, riletto e
spostato nella cartella done o failed; un rapporto dice che cosa ne è stato. Lo stesso
contenuto non si invia due volte. Ciò che è interrotto prosegue all’avvio successivo.
Finché l’istanza, il disco o il registro non è raggiungibile, i file sono conservati e si
riprova. Intanto sono in CARTELLA/.m2m.

  --profile NOME       nome di un profilo, &quot;practice&quot;, o percorso di un file JSON
  --production         l’istanza può essere un’istanza di produzione
  --recipe FILE        da righe a record; altrimenti la ricetta della postazione che è
                       senza dubbio quella del file
  --answer NOME=TESTO  ciò che una ricetta chiede ogni volta; una volta per domanda
  --skip-wrong         inviare i record corretti di un file che ne ha di errati
  --done CARTELLA      per i file tutti nel database (CARTELLA/done)
  --failed CARTELLA    per tutti gli altri (CARTELLA/failed)
  --reports CARTELLA   NOME.report.json di ogni file (CARTELLA/reports)
  --status FILE        come va la sorveglianza, in JSON: state (idle, working,
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
        <translation>  --once               finire quando ciò che c’è è elaborato, con il codice di uscita
                       del file peggiore
  --quiet-for SECONDI  per quanto tempo un file deve restare fermo (10)
  --poll SECONDI       tra due controlli dove non arrivano avvisi (10)
  --retry-within SECONDI  tempo massimo tra due tentativi in caso di guasto (300)
  --journal FILE       un registro diverso da quello della postazione
  --operator NOME      chi carica; altrimenti l’operatore della finestra
  --secret-env NOME    prendere il segreto da questa variabile d’ambiente
  --secret-fd NUMERO   leggere il segreto da questo descrittore di file aperto

Codici di uscita: 0 se è stato terminato, e quelli di m2m-uploader --help se non ha potuto
cominciare, e con --once. Una sorveglianza per cartella; systemd e Windows: packaging/watch.
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
        <translation>Sospeso</translation>
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
        <translation>File</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Istanza</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificati</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperti</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Errori</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s)</source>
        <translation>
            <numerusform>%Ln caricamento</numerusform>
            <numerusform>%Ln caricamenti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::Callout</name>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Saltare il giro</translation>
    </message>
</context>
<context>
    <name>m2m::CellEditor</name>
    <message>
        <source>Line of the file</source>
        <translation>Riga del file</translation>
    </message>
    <message>
        <source>Place in the line</source>
        <translation>Posizione nella riga</translation>
    </message>
    <message>
        <source>What the file has</source>
        <translation>Che cosa ha il file</translation>
    </message>
    <message>
        <source>What this file has above and below the table</source>
        <translation>Che cosa ha questo file sopra e sotto la tabella</translation>
    </message>
    <message>
        <source>line %1, no. %2:  %3</source>
        <comment>line, place in it, value</comment>
        <translation>riga %1 del file, n. %2:  %3</translation>
    </message>
</context>
<context>
    <name>m2m::CloseDialog</name>
    <message>
        <source>An upload is under way</source>
        <translation>Un caricamento è in corso</translation>
    </message>
    <message>
        <source>&amp;Keep uploading in the background</source>
        <translation>Continuare in s&amp;econdo piano</translation>
    </message>
    <message>
        <source>Keep uploading in the background</source>
        <translation>Continuare a caricare in secondo piano</translation>
    </message>
    <message>
        <source>&amp;Pause and close</source>
        <translation>&amp;Sospendere e chiudere</translation>
    </message>
    <message>
        <source>Pause the upload and close</source>
        <translation>Sospendere il caricamento e chiudere</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Tornare</translation>
    </message>
    <message>
        <source>Do not close</source>
        <translation>Non chiudere</translation>
    </message>
    <message>
        <source>The window goes away. The icon beside the clock brings it back, and a message tells when all is done.</source>
        <translation>La finestra scompare. L’icona accanto all’orologio la riporta, e un messaggio dice quando tutto è fatto.</translation>
    </message>
    <message>
        <source>The window goes away, and a message tells when all is done. Start the program again to bring the window back.</source>
        <translation>La finestra scompare, e un messaggio dice quando tutto è fatto. Avviare di nuovo il programma per riportare la finestra.</translation>
    </message>
    <message>
        <source>What is on its way is finished first. The rest is kept, and the next start offers to go on with it. Nothing is lost, and nothing is sent twice.</source>
        <translation>Prima si conclude ciò che è in viaggio. Il resto è conservato, e il prossimo avvio propone di proseguire. Nulla va perso, e nulla si invia due volte.</translation>
    </message>
    <message>
        <source>An upload %1 is being prepared.</source>
        <translation>Si prepara un caricamento %1.</translation>
    </message>
    <message>
        <source>An upload %1 is under way: %2 are done.</source>
        <translation>È in corso un caricamento %1: fatti %2.</translation>
    </message>
</context>
<context>
    <name>m2m::Closing</name>
    <message>
        <source>Show the window</source>
        <translation>Mostrare la finestra</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>Sospendere e chiudere</translation>
    </message>
</context>
<context>
    <name>m2m::ColumnsDialog</name>
    <message>
        <source>Use them</source>
        <translation>Usarle</translation>
    </message>
</context>
<context>
    <name>m2m::ColumnsEditor</name>
    <message>
        <source>Found again by</source>
        <translation>Ritrovate da</translation>
    </message>
    <message>
        <source>Pattern of the names</source>
        <translation>Modello dei nomi</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>Spostare la colonna in su</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Giù</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>Spostare la colonna in giù</translation>
    </message>
    <message>
        <source>their names</source>
        <translation>i loro nomi</translation>
    </message>
    <message>
        <source>their places</source>
        <translation>le loro posizioni</translation>
    </message>
    <message>
        <source>a pattern of their names</source>
        <translation>un modello dei loro nomi</translation>
    </message>
    <message>
        <source>for example Tension.*  (.* is anything)</source>
        <translation>per esempio Tension.*  (.* è qualsiasi cosa)</translation>
    </message>
    <message>
        <source>In other files they are found again by</source>
        <translation>Negli altri file si ritrovano da</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>place of a column, its name</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Type what the names look like.</source>
        <translation>Digitare che aspetto hanno i nomi.</translation>
    </message>
    <message>
        <source>No column has such a name.</source>
        <translation>Nessuna colonna ha un nome così.</translation>
    </message>
    <message>
        <source>%1 columns match.</source>
        <translation>%1 colonne corrispondono.</translation>
    </message>
    <message>
        <source>Another column has the same name: these are found again by their places.</source>
        <translation>Un’altra colonna ha lo stesso nome: queste si ritrovano dalla posizione.</translation>
    </message>
</context>
<context>
    <name>m2m::ConditionRow</name>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>Is or is not</source>
        <translation>È o non è</translation>
    </message>
    <message>
        <source>Texts, one a line</source>
        <translation>Testi, uno per riga</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vuoto</translation>
    </message>
    <message>
        <source>Or a blank cell</source>
        <translation>O una cella vuota</translation>
    </message>
    <message>
        <source>%1 (not in this file)</source>
        <translation>%1 (non in questo file)</translation>
    </message>
    <message>
        <source>is</source>
        <translation>è</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>non è</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>Togliere questa condizione</translation>
    </message>
</context>
<context>
    <name>m2m::ConnectionPanel</name>
    <message>
        <source>being tested …</source>
        <translation>prova in corso …</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non provato</translation>
    </message>
</context>
<context>
    <name>m2m::CorrectionBox</name>
    <message>
        <source>Correct it to</source>
        <translation>Correggere in</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Tralasciarle</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Come nel file</translation>
    </message>
    <message>
        <source>Correct this cell</source>
        <translation>Correggere questa cella</translation>
    </message>
    <message>
        <source>Correct all with this problem</source>
        <translation>Correggere tutte con questo problema</translation>
    </message>
    <message>
        <source>Correct all with this text</source>
        <translation>Correggere tutte con questo testo</translation>
    </message>
    <message>
        <source>Leave the surplus cells out</source>
        <translation>Tralasciare le celle in eccesso</translation>
    </message>
    <message>
        <source>Take the correction off</source>
        <translation>Togliere la correzione</translation>
    </message>
    <message>
        <source>Enter, on the row&apos;s number</source>
        <translation>Invio, sul numero della riga</translation>
    </message>
    <message>
        <source>Enter corrects this cell and goes on to the next problem.</source>
        <translation>Invio corregge questa cella e va al problema successivo.</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Svuotarla</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usare %1</translation>
    </message>
    <message>
        <source>…for all %1 with this problem</source>
        <translation>…per tutte le %1 con questo problema</translation>
    </message>
    <message>
        <source>…for all %1 with this text</source>
        <translation>…per tutte le %1 con questo testo</translation>
    </message>
    <message>
        <source>Every record with exactly this text and this problem  (Ctrl+Enter)</source>
        <translation>Ogni record con esattamente questo testo e questo problema  (Ctrl+Invio)</translation>
    </message>
    <message>
        <source>Every record whose cell has exactly this text  (Ctrl+Enter)</source>
        <translation>Ogni record la cui cella ha esattamente questo testo  (Ctrl+Invio)</translation>
    </message>
    <message>
        <source>Also those where it is right</source>
        <translation>Anche quelli in cui è corretto</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Tralasciare %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter corrects all %1 alike.</source>
        <translation>Ctrl+Invio corregge tutte le %1 allo stesso modo.</translation>
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
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Foglio</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numeri</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Come mostrati</translation>
    </message>
    <message>
        <source>With all digits</source>
        <translation>Con tutte le cifre</translation>
    </message>
    <message>
        <source>Other separator</source>
        <translation>Altro separatore</translation>
    </message>
    <message>
        <source>Type the character that parts the cells</source>
        <translation>Digitare il carattere che separa le celle</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Quotes, comments and thousands marks</source>
        <translation>Virgolette, commenti e separatori delle migliaia</translation>
    </message>
    <message>
        <source>As the spreadsheet shows numbers and dates, or with all the digits that the file keeps and dates as 2024-02-29</source>
        <translation>Numeri e date come li mostra il foglio di calcolo, o con tutte le cifre che il file conserva e le date come 2024-02-29</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Perché?</translation>
    </message>
    <message>
        <source>Why is the file read this way?</source>
        <translation>Perché il file si legge così?</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Rilevato</translation>
    </message>
    <message>
        <source>Back to what was found</source>
        <translation>Tornare a ciò che è stato rilevato</translation>
    </message>
    <message>
        <source>Back to what was found in the file itself</source>
        <translation>Tornare a ciò che è stato rilevato nel file stesso</translation>
    </message>
    <message>
        <source>As it was chosen.</source>
        <translation>Come è stato scelto.</translation>
    </message>
    <message>
        <source>As it was chosen. Found was: %1.</source>
        <translation>Come è stato scelto. Rilevato era: %1.</translation>
    </message>
    <message>
        <source>Where the table ends was not looked for.</source>
        <translation>Non si è cercato dove finisce la tabella.</translation>
    </message>
    <message>
        <source>As chosen</source>
        <translation>Come scelto</translation>
    </message>
    <message>
        <source>Why the file is read this way</source>
        <translation>Perché il file si legge così</translation>
    </message>
</context>
<context>
    <name>m2m::FactsPanel</name>
    <message>
        <source>Facts about the file</source>
        <translation>Dati del file</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>workbook, sheet</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln colonna</numerusform>
            <numerusform>%Ln colonne</numerusform>
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
            <numerusform>%Ln riga</numerusform>
            <numerusform>%Ln righe</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 is being computed…</source>
        <translation>Calcolo di SHA-256…</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>This file was uploaded before.</source>
        <translation>Questo file è già stato caricato.</translation>
    </message>
    <message>
        <source>%1 by %2: %3.</source>
        <translation>%1 da %2: %3.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>qualcuno</translation>
    </message>
</context>
<context>
    <name>m2m::FieldCell</name>
    <message>
        <source>Required</source>
        <translation>Obbligatorio</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obbligatorio</translation>
    </message>
    <message>
        <source>What is %1?</source>
        <translation>Che cos’è %1?</translation>
    </message>
    <message>
        <source>What is this?  F1</source>
        <translation>Che cos’è questo?  F1</translation>
    </message>
</context>
<context>
    <name>m2m::FileNameEditor</name>
    <message>
        <source>Pattern</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>tutto</translation>
    </message>
    <message>
        <source>Pattern; its first group is taken</source>
        <translation>Modello; si prende il suo primo gruppo</translation>
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
        <translation>i primi %1</translation>
    </message>
    <message>
        <source>%1 of %2; no more are listed</source>
        <translation>%1 di %2; altri non sono elencati</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>m2m::FindingsList</name>
    <message>
        <source>What is odd about the file</source>
        <translation>Che cosa è anomalo nel file</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e ancora %Ln</numerusform>
            <numerusform>e ancora %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what is odd…</source>
        <translation>Ricerca di anomalie…</translation>
    </message>
    <message>
        <source>Nothing odd was found</source>
        <translation>Nessuna anomalia trovata</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln anomalia</numerusform>
            <numerusform>%Ln anomalie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::FoldSection</name>
    <message>
        <source>%1, open</source>
        <comment>a part of a panel</comment>
        <translation>%1, aperto</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <comment>a part of a panel</comment>
        <translation>%1, chiuso</translation>
    </message>
</context>
<context>
    <name>m2m::HelpDialog</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>Search in the manual</source>
        <translation>Cercare nel manuale</translation>
    </message>
    <message>
        <source>Search in all pages…</source>
        <translation>Cercare in tutte le pagine…</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Places that were found</source>
        <translation>Punti trovati</translation>
    </message>
    <message>
        <source>No page has this. Try one word alone, or its beginning.</source>
        <translation>Nessuna pagina lo contiene. Provare una sola parola, o il suo inizio.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Back to the last place  Alt+Left</source>
        <translation>Tornare all’ultimo punto  Alt+Sinistra</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>To where you came back from  Alt+Right</source>
        <translation>Al punto da cui si è tornati  Alt+Destra</translation>
    </message>
</context>
<context>
    <name>m2m::ImportPage</name>
    <message>
        <source>Reading the file</source>
        <translation>Lettura del file</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Fermare la lettura</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lettura del file…</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Aprire un altro…</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Aprire un altro file</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Chiudere il file</translation>
    </message>
    <message>
        <source>Looks right: map columns</source>
        <translation>È corretto: associare colonne</translation>
    </message>
    <message>
        <source>Go on to mapping the columns</source>
        <translation>Proseguire con l’associazione delle colonne</translation>
    </message>
    <message>
        <source>Is this how the file should be read?</source>
        <translation>Il file va letto così?</translation>
    </message>
    <message numerus="yes">
        <source>Review %n record(s)</source>
        <translation>
            <numerusform>Controllare %Ln record</numerusform>
            <numerusform>Controllare %Ln record</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Rileggerlo</translation>
    </message>
    <message>
        <source>The file has changed since it was read.</source>
        <translation>Il file è cambiato da quando è stato letto.</translation>
    </message>
    <message>
        <source>What is shown is what it was. Nothing is sent from it before it is read again.</source>
        <translation>È mostrato com’era. Nulla si invia prima di rileggerlo.</translation>
    </message>
    <message>
        <source>It cannot be read like that: %1</source>
        <translation>Non si può leggere così: %1</translation>
    </message>
    <message>
        <source>The table stays as it was read before.</source>
        <translation>La tabella resta com’era letta prima.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegliere un file…</translation>
    </message>
    <message>
        <source>Choose measurement files</source>
        <translation>Scegliere i file di misure</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.dat *.xlsx *.xlsm);;Recipes (*.m2mrecipe);;All files (*)</source>
        <translation>Tabelle (*.csv *.tsv *.txt *.dat *.xlsx *.xlsm);;Ricette (*.m2mrecipe);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Tabella incollata</translation>
    </message>
</context>
<context>
    <name>m2m::ImportStart</name>
    <message>
        <source>Drop measurement files here</source>
        <translation>Trascinare qui i file di misure</translation>
    </message>
    <message>
        <source>CSV and other text tables as the machine wrote them, or Excel workbooks. Nothing is sent before you have seen every record.</source>
        <translation>CSV e altre tabelle di testo come le ha scritte la macchina, o cartelle di lavoro Excel. Nulla si invia prima di aver visto ogni record.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Scegliere i file…</translation>
    </message>
    <message>
        <source>Choose one or more files</source>
        <translation>Scegliere uno o più file</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Incollare una tabella</translation>
    </message>
    <message>
        <source>Paste a table from the clipboard</source>
        <translation>Incollare una tabella dagli appunti</translation>
    </message>
    <message>
        <source>Which file shall be uploaded?</source>
        <translation>Quale file si deve caricare?</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>File recenti</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>È la prima volta?</translation>
    </message>
    <message>
        <source>Take a sample file through all five steps on the practice instance: no account, no network, nothing that could be broken.</source>
        <translation>Portare un file di esempio per tutti e cinque i passi sull’istanza di esercitazione: senza account, senza rete, nulla che si possa rompere.</translation>
    </message>
    <message>
        <source>Try it with a sample</source>
        <translation>Provare con un esempio</translation>
    </message>
    <message>
        <source>Try it with a sample on the practice instance</source>
        <translation>Provare con un esempio sull’istanza di esercitazione</translation>
    </message>
    <message>
        <source>Short tour</source>
        <translation>Breve giro</translation>
    </message>
    <message>
        <source>Short tour of the window</source>
        <translation>Breve giro della finestra</translation>
    </message>
</context>
<context>
    <name>m2m::InstancePill</name>
    <message>
        <source>No instance chosen</source>
        <translation>Nessuna istanza scelta</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connessione…</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connessa</translation>
    </message>
    <message>
        <source>%1, not connected</source>
        <translation>%1, non connessa</translation>
    </message>
    <message>
        <source>Instance: %1</source>
        <translation>Istanza: %1</translation>
    </message>
    <message>
        <source>%1 (%2)
Click to choose another instance</source>
        <translation>%1 (%2)
Fare clic per scegliere un’altra istanza</translation>
    </message>
    <message>
        <source>Click to choose an instance</source>
        <translation>Fare clic per scegliere un’istanza</translation>
    </message>
</context>
<context>
    <name>m2m::ItemModel</name>
    <message>
        <source>Line %1 of the file</source>
        <translation>Riga %1 del file</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Action ID</source>
        <translation>ID azione</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
</context>
<context>
    <name>m2m::JournalBanner</name>
    <message>
        <source>Try again</source>
        <translation>Riprovare</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Ho letto</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrare la cartella</translation>
    </message>
</context>
<context>
    <name>m2m::JournalChooser</name>
    <message>
        <source>Which log is shown</source>
        <translation>Quale registro è mostrato</translation>
    </message>
    <message>
        <source>Open the log of another station</source>
        <translation>Aprire il registro di un’altra postazione</translation>
    </message>
    <message>
        <source>Upload logs (*.sqlite);;All files (*)</source>
        <translation>Registri dei caricamenti (*.sqlite);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>Questa postazione</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file and its folder</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>&amp;Open another log…</source>
        <translation>&amp;Aprire un altro registro…</translation>
    </message>
    <message>
        <source>&amp;Close this log</source>
        <translation>&amp;Chiudere questo registro</translation>
    </message>
    <message>
        <source>Which log is shown: %1</source>
        <translation>Registro mostrato: %1</translation>
    </message>
    <message>
        <source>Shows the log of this station or of another one</source>
        <translation>Mostra il registro di questa postazione o di un’altra</translation>
    </message>
    <message>
        <source>Opening the log…</source>
        <translation>Apertura del registro…</translation>
    </message>
    <message>
        <source>The log of another station: it can only be read.</source>
        <translation>Il registro di un’altra postazione: si può solo leggere.</translation>
    </message>
    <message>
        <source>The log of the station %1: it can only be read.</source>
        <translation>Il registro della postazione %1: si può solo leggere.</translation>
    </message>
    <message>
        <source>%1, written by an earlier version: shown as it was when it was opened.</source>
        <translation>%1, scritto da una versione precedente: mostrato com’era all’apertura.</translation>
    </message>
    <message>
        <source>Back to this station</source>
        <translation>Tornare a questa postazione</translation>
    </message>
    <message>
        <source>Close this log</source>
        <translation>Chiudere questo registro</translation>
    </message>
</context>
<context>
    <name>m2m::JournalText</name>
    <message>
        <source>The upload log of this station was damaged. It is kept as %1, and a new one was begun.</source>
        <translation>Il registro dei caricamenti di questa postazione era danneggiato. È conservato come %1, e se ne è cominciato uno nuovo.</translation>
    </message>
    <message>
        <source>The new one does not know what was uploaded before: look whether the records of a file are in the DB before you upload it again. Give the damaged log to whoever looks after the station.</source>
        <translation>Quello nuovo non sa che cosa è stato caricato prima: guardare se i record di un file sono nel database prima di caricarlo di nuovo. Dare il registro danneggiato a chi cura la postazione.</translation>
    </message>
    <message>
        <source>This batch cannot be undone.</source>
        <translation>Questo lotto non si può ripristinare.</translation>
    </message>
    <message>
        <source>The upload log does not hold any more what the records were before.</source>
        <translation>Il registro dei caricamenti non contiene più ciò che i record erano prima.</translation>
    </message>
    <message>
        <source>It made new records, and the DB takes none away. Only edits can be put back.</source>
        <translation>Ha fatto record nuovi, e il database non ne toglie. Si possono ripristinare solo le modifiche.</translation>
    </message>
    <message>
        <source>It has not come to its end. Go on with it first.</source>
        <translation>Non è arrivato alla fine. Prima proseguirlo.</translation>
    </message>
    <message>
        <source>It has changed nothing in the DB.</source>
        <translation>Non ha modificato nulla nel database.</translation>
    </message>
    <message>
        <source>The log %1 is not there.</source>
        <translation>Il registro %1 non c’è.</translation>
    </message>
    <message>
        <source>Look whether its disk is connected: %1</source>
        <translation>Guardare se il suo disco è collegato: %1</translation>
    </message>
    <message>
        <source>The log %1 was written by a newer version of this program.</source>
        <translation>Il registro %1 è stato scritto da una versione più recente di questo programma.</translation>
    </message>
    <message>
        <source>Open it with that version. Nothing was changed in it.</source>
        <translation>Aprirlo con quella versione. Nulla vi è stato modificato.</translation>
    </message>
    <message>
        <source>%1 is no upload log.</source>
        <translation>%1 non è un registro dei caricamenti.</translation>
    </message>
    <message>
        <source>The log of a station is its file “uploads.sqlite”.</source>
        <translation>Il registro di una postazione è il suo file «uploads.sqlite».</translation>
    </message>
    <message>
        <source>The log %1 is damaged.</source>
        <translation>Il registro %1 è danneggiato.</translation>
    </message>
    <message>
        <source>Nothing was changed in it. Ask for a copy from its station, made while the program is closed there.</source>
        <translation>Nulla vi è stato modificato. Chiedere una copia alla sua postazione, fatta mentre là il programma è chiuso.</translation>
    </message>
    <message>
        <source>The log %1 was written by an earlier version, and there is no room for a copy of it.</source>
        <translation>Il registro %1 è stato scritto da una versione precedente, e non c’è spazio per una sua copia.</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files. Nothing was changed in the log.</source>
        <translation>Fare spazio nella cartella dei file temporanei. Nel registro non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The log %1 cannot be opened.</source>
        <translation>Il registro %1 non si può aprire.</translation>
    </message>
    <message>
        <source>Check whether you may read it. Nothing was changed in it.</source>
        <translation>Controllare di avere il permesso di leggerlo. Nulla vi è stato modificato.</translation>
    </message>
</context>
<context>
    <name>m2m::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Tab goes from control to control, the arrows inside tables, lists and the steps at the left. A scanner can be used at any time: what it reads goes where a component is asked for.</source>
        <translation>Tab va da un controllo all’altro, le frecce si muovono in tabelle, elenchi e passi a sinistra. Un lettore si può usare in ogni momento: ciò che legge va dove si chiede un componente.</translation>
    </message>
</context>
<context>
    <name>m2m::LabelEditor</name>
    <message>
        <source>Label</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>What the file has</source>
        <translation>Che cosa ha il file</translation>
    </message>
    <message>
        <source>What this file has above and below the table</source>
        <translation>Che cosa ha questo file sopra e sotto la tabella</translation>
    </message>
    <message>
        <source>Found again by the label</source>
        <translation>Ritrovato dall’etichetta</translation>
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
        <translation>Altro</translation>
    </message>
    <message>
        <source>More that can be done with records</source>
        <translation>Che altro si può fare con i record</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Proseguire</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>Ritentare i &amp;falliti</translation>
    </message>
    <message>
        <source>Retry &amp;selected</source>
        <translation>Ritentare i &amp;selezionati</translation>
    </message>
    <message>
        <source>Read &amp;back again</source>
        <translation>Ri&amp;leggere di nuovo</translation>
    </message>
    <message>
        <source>Read selected &amp;back again</source>
        <translation>Ri&amp;leggere i selezionati</translation>
    </message>
    <message>
        <source>&amp;Undo this upload…</source>
        <translation>Ripristinare i &amp;dati…</translation>
    </message>
    <message>
        <source>Send to &amp;another instance…</source>
        <translation>Inviare a un’&amp;altra istanza…</translation>
    </message>
    <message>
        <source>&amp;Copy ID</source>
        <translation>&amp;Copiare l’ID</translation>
    </message>
    <message>
        <source>Open the component in the b&amp;rowser</source>
        <translation>Aprire il componente nel &amp;browser</translation>
    </message>
    <message numerus="yes">
        <source>Retry &amp;failed (%n)</source>
        <translation>
            <numerusform>Ritentare il &amp;fallito (%Ln)</numerusform>
            <numerusform>Ritentare i &amp;falliti (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes what is left of this upload to its end.</source>
        <translation>Porta a termine ciò che resta di questo caricamento.</translation>
    </message>
    <message>
        <source>Sends again what failed or was refused by the DB. Each is asked after first.</source>
        <translation>Invia di nuovo ciò che è fallito o è stato rifiutato dal database. Prima si chiede di ciascuno.</translation>
    </message>
    <message>
        <source>Sends the chosen records again, where they failed or were refused by the DB.</source>
        <translation>Invia di nuovo i record scelti, dove sono falliti o sono stati rifiutati dal database.</translation>
    </message>
    <message>
        <source>Reads all records of this upload back from the DB again and compares them.</source>
        <translation>Rilegge dal database tutti i record di questo caricamento e li confronta.</translation>
    </message>
    <message>
        <source>Reads the chosen records back from the DB again and compares them.</source>
        <translation>Rilegge dal database i record scelti e li confronta.</translation>
    </message>
    <message>
        <source>Gives each record that this upload has changed the data that it had before.</source>
        <translation>Dà a ogni record che questo caricamento ha modificato i dati che aveva prima.</translation>
    </message>
    <message>
        <source>Sends what this upload has proved to the instance that this window is connected to.</source>
        <translation>Invia ciò che questo caricamento ha dimostrato all’istanza a cui è connessa questa finestra.</translation>
    </message>
    <message>
        <source>Copies the IDs of the chosen records, one a line.</source>
        <translation>Copia gli ID dei record scelti, uno per riga.</translation>
    </message>
    <message>
        <source>Opens the page of the component on the web site of the DB.</source>
        <translation>Apre la pagina del componente sul sito del database.</translation>
    </message>
    <message>
        <source>Choose an upload in the table above.</source>
        <translation>Scegliere un caricamento nella tabella sopra.</translation>
    </message>
    <message>
        <source>This window is not connected to an instance.</source>
        <translation>Questa finestra non è connessa a un’istanza.</translation>
    </message>
    <message>
        <source>Belongs to %1; this window is connected to %2.</source>
        <translation>Appartiene a %1; questa finestra è connessa a %2.</translation>
    </message>
    <message>
        <source>The instance does not answer.</source>
        <translation>L’istanza non risponde.</translation>
    </message>
    <message>
        <source>Wait until the upload that is going on is over.</source>
        <translation>Attendere la fine del caricamento in corso.</translation>
    </message>
    <message>
        <source>An upload is paused: go on with it first, or cancel it.</source>
        <translation>Un caricamento è sospeso: prima proseguirlo, o annullarlo.</translation>
    </message>
    <message>
        <source>It made new records, and the DB takes none away. Only edits can be put back.</source>
        <translation>Ha fatto record nuovi, e il database non ne toglie. Si possono ripristinare solo le modifiche.</translation>
    </message>
    <message>
        <source>It is not finished: go on with it first.</source>
        <translation>Non è concluso: prima proseguirlo.</translation>
    </message>
    <message>
        <source>It has changed nothing.</source>
        <translation>Non ha modificato nulla.</translation>
    </message>
    <message>
        <source>The log does not hold any more what the records were before.</source>
        <translation>Il registro non contiene più ciò che i record erano prima.</translation>
    </message>
    <message>
        <source>Choose fewer records, or wait until they are read.</source>
        <translation>Scegliere meno record, o attendere che siano letti.</translation>
    </message>
    <message>
        <source>Choose records in the table below.</source>
        <translation>Scegliere record nella tabella sotto.</translation>
    </message>
    <message>
        <source>The chosen records have no ID: they were never sent.</source>
        <translation>I record scelti non hanno un ID: non sono mai stati inviati.</translation>
    </message>
    <message>
        <source>Choose one record.</source>
        <translation>Scegliere un record.</translation>
    </message>
    <message>
        <source>No web page is known of this record.</source>
        <translation>Di questo record non è nota una pagina web.</translation>
    </message>
    <message>
        <source>None of the chosen records failed or was refused by the DB. What is wrong in the file is corrected in Review.</source>
        <translation>Nessuno dei record scelti è fallito o è stato rifiutato dal database. Ciò che è errato nel file si corregge in «Controlla».</translation>
    </message>
    <message>
        <source>None of the chosen records was read back.</source>
        <translation>Nessuno dei record scelti è stato riletto.</translation>
    </message>
    <message>
        <source>Nothing is left to do of it.</source>
        <translation>Non resta nulla da fare.</translation>
    </message>
    <message>
        <source>No record of it failed or was refused by the DB. What is wrong in the file is corrected in Review.</source>
        <translation>Nessun suo record è fallito o è stato rifiutato dal database. Ciò che è errato nel file si corregge in «Controlla».</translation>
    </message>
    <message>
        <source>The log does not hold any more what was sent.</source>
        <translation>Il registro non contiene più ciò che è stato inviato.</translation>
    </message>
    <message>
        <source>No record of it was read back.</source>
        <translation>Nessun suo record è stato riletto.</translation>
    </message>
    <message>
        <source>Open the act&amp;ion in the browser</source>
        <translation>Aprire l’az&amp;ione nel browser</translation>
    </message>
    <message>
        <source>Copy ro&amp;ws as CSV</source>
        <translation>Copiare le ri&amp;ghe in CSV</translation>
    </message>
    <message>
        <source>Opens the page of the action on the web site of the DB.</source>
        <translation>Apre la pagina dell’azione sul sito del database.</translation>
    </message>
    <message>
        <source>Copies the chosen rows as CSV, with the names of the columns.</source>
        <translation>Copia le righe scelte in CSV, con i nomi delle colonne.</translation>
    </message>
</context>
<context>
    <name>m2m::LogFiles</name>
    <message>
        <source>Export…</source>
        <translation>Esportare…</translation>
    </message>
    <message>
        <source>Export the rows of this upload</source>
        <translation>Esportare le righe di questo caricamento</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Ricevuta…</translation>
    </message>
    <message>
        <source>Write a receipt of this upload as PDF</source>
        <translation>Scrivere una ricevuta di questo caricamento in PDF</translation>
    </message>
    <message>
        <source>&amp;All rows…</source>
        <translation>&amp;Tutte le righe…</translation>
    </message>
    <message>
        <source>&amp;One file for each outcome…</source>
        <translation>&amp;Un file per ogni esito…</translation>
    </message>
    <message>
        <source>Only: %1…</source>
        <comment>an outcome</comment>
        <translation>Solo: %1…</translation>
    </message>
    <message>
        <source>&amp;Report as JSON…</source>
        <translation>&amp;Rapporto in JSON…</translation>
    </message>
    <message>
        <source>A folder for the files</source>
        <translation>Una cartella per i file</translation>
    </message>
    <message>
        <source>Export the rows</source>
        <translation>Esportare le righe</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Esportare il rapporto</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Rapporti (*.json)</translation>
    </message>
    <message>
        <source>The report was written.</source>
        <translation>Il rapporto è scritto.</translation>
    </message>
    <message>
        <source>Write the receipt</source>
        <translation>Scrivere la ricevuta</translation>
    </message>
    <message>
        <source>Receipts (*.pdf *.json)</source>
        <translation>Ricevute (*.pdf *.json)</translation>
    </message>
    <message>
        <source>The receipt was written.</source>
        <translation>La ricevuta è scritta.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Scrittura…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrare nella cartella</translation>
    </message>
</context>
<context>
    <name>m2m::LogFilters</name>
    <message>
        <source>Search in the log</source>
        <translation>Cercare nel registro</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Istanza</translation>
    </message>
    <message>
        <source>Time of the uploads</source>
        <translation>Periodo dei caricamenti</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Stati</translation>
    </message>
    <message>
        <source>Component, label, action ID, file, text…</source>
        <translation>Componente, etichetta, ID azione, file, testo…</translation>
    </message>
    <message>
        <source>Finds uploads by file, type form, recipe, operator or station, and records by component, short UUID, address on a label, action ID or reason.</source>
        <translation>Trova i caricamenti per file, modulo di tipo, ricetta, operatore o postazione, e i record per componente, UUID breve, indirizzo su un’etichetta, ID azione o motivo.</translation>
    </message>
    <message>
        <source>All instances</source>
        <translation>Tutte le istanze</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Dal … al …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>to</source>
        <translation>al</translation>
    </message>
    <message>
        <source>&amp;Open or bad</source>
        <translation>&amp;Aperti o errori</translation>
    </message>
    <message>
        <source>&amp;All states</source>
        <translation>&amp;Tutti gli stati</translation>
    </message>
    <message>
        <source>%1	%2</source>
        <comment>a state, and in how many uploads it occurs</comment>
        <translation>%1	%2</translation>
    </message>
    <message>
        <source>Open or bad</source>
        <translation>Aperti o errori</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tutti gli stati</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation>
            <numerusform>%Ln stato</numerusform>
            <numerusform>%Ln stati</numerusform>
        </translation>
    </message>
    <message>
        <source>States: %1</source>
        <translation>Stati: %1</translation>
    </message>
</context>
<context>
    <name>m2m::LogPage</name>
    <message>
        <source>Read the log again</source>
        <translation>Rileggere il registro</translation>
    </message>
    <message>
        <source>Upload log</source>
        <translation>Registro dei caricamenti</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Caricamenti</translation>
    </message>
    <message>
        <source>Records of the upload</source>
        <translation>Record del caricamento</translation>
    </message>
    <message>
        <source>Choose an upload above to see its records.</source>
        <translation>Scegliere sopra un caricamento per vedere i suoi record.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reads the log again (%1)</source>
        <translation>Rilegge il registro (%1)</translation>
    </message>
    <message>
        <source>This is the log of another station: it can only be read here.</source>
        <translation>Questo è il registro di un’altra postazione: qui si può solo leggere.</translation>
    </message>
    <message>
        <source>No upload yet. Each upload is written down here, with what became of every record.</source>
        <translation>Ancora nessun caricamento. Ogni caricamento è annotato qui, con l’esito di ogni record.</translation>
    </message>
    <message>
        <source>No upload fits. Search for something else, or choose more instances, days or states.</source>
        <translation>Nessun caricamento corrisponde. Cercare altro, o scegliere più istanze, giorni o stati.</translation>
    </message>
</context>
<context>
    <name>m2m::MainWindow</name>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Associa</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Controlla</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Carica</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Ricette</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profili</translation>
    </message>
    <message>
        <source>Credentials of the DB team</source>
        <translation>Credenziali del team del database</translation>
    </message>
    <message>
        <source>Python files (*.py);;All files (*)</source>
        <translation>File Python (*.py);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrare tutto</translation>
    </message>
    <message>
        <source>Component %1 was scanned.</source>
        <translation>Il componente %1 è stato scansionato.</translation>
    </message>
    <message>
        <source>Shown are its records in this file.</source>
        <translation>Sono mostrati i suoi record in questo file.</translation>
    </message>
    <message>
        <source>Shown are its uploads.</source>
        <translation>Sono mostrati i suoi caricamenti.</translation>
    </message>
</context>
<context>
    <name>m2m::MapPage</name>
    <message>
        <source>Recipes (*.m2mrecipe)</source>
        <translation>Ricette (*.m2mrecipe)</translation>
    </message>
    <message>
        <source>Open recipe…</source>
        <translation>Aprire ricetta…</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Aprire una ricetta</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>Salvare ricetta…</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Salvare la ricetta</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Controlla</translation>
    </message>
    <message>
        <source>Go on to the review</source>
        <translation>Proseguire con il controllo</translation>
    </message>
    <message>
        <source>Undo the last change of the recipe</source>
        <translation>Annullare l’ultima modifica della ricetta</translation>
    </message>
    <message>
        <source>Undo the last change of the recipe  Ctrl+Z</source>
        <translation>Annullare l’ultima modifica della ricetta  Ctrl+Z</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Ripetere</translation>
    </message>
    <message>
        <source>Do it again  Ctrl+Shift+Z</source>
        <translation>Ripetere  Ctrl+Maiusc+Z</translation>
    </message>
    <message>
        <source>Where does each field come from?</source>
        <translation>Da dove viene ogni campo?</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Ancora nessun file</translation>
    </message>
    <message>
        <source>Open a measurement file first, in Import.</source>
        <translation>Prima aprire un file di misure, in «Importa».</translation>
    </message>
    <message>
        <source>Fetching the type form…</source>
        <translation>Si scarica il modulo di tipo…</translation>
    </message>
    <message>
        <source>The instance is asked for its fields.</source>
        <translation>Si chiedono all’istanza i suoi campi.</translation>
    </message>
    <message>
        <source>Which type form do the records belong to?</source>
        <translation>A quale modulo di tipo appartengono i record?</translation>
    </message>
    <message>
        <source>Choose it above. Its fields find their columns by themselves where the names agree; or open the recipe that somebody has made for this kind of file.</source>
        <translation>Sceglierlo sopra. I suoi campi trovano le colonne da sé dove i nomi coincidono; o aprire la ricetta che qualcuno ha fatto per questo tipo di file.</translation>
    </message>
    <message>
        <source>No instance yet</source>
        <translation>Ancora nessuna istanza</translation>
    </message>
    <message>
        <source>Type forms come from the instance. Choose one at the top left.</source>
        <translation>I moduli di tipo vengono dall’istanza. Sceglierne una in alto a sinistra.</translation>
    </message>
    <message numerus="yes">
        <source>%n required field(s) without a source: %1</source>
        <translation>
            <numerusform>%Ln campo obbligatorio senza origine: %1</numerusform>
            <numerusform>%Ln campi obbligatori senza origine: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What has no source stays as it is</source>
        <translation>Ciò che non ha un’origine resta com’è</translation>
    </message>
    <message>
        <source>All required fields have a source</source>
        <translation>Tutti i campi obbligatori hanno un’origine</translation>
    </message>
    <message numerus="yes">
        <source>Review %n record(s)</source>
        <translation>
            <numerusform>Controllare %Ln record</numerusform>
            <numerusform>Controllare %Ln record</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::MappingRow</name>
    <message>
        <source>where the parts go</source>
        <translation>dove vanno i pezzi</translation>
    </message>
    <message>
        <source>when they go</source>
        <translation>quando vanno</translation>
    </message>
    <message>
        <source>which action is changed</source>
        <translation>quale azione si modifica</translation>
    </message>
    <message>
        <source>which part is changed</source>
        <translation>quale pezzo si modifica</translation>
    </message>
    <message>
        <source>which part it was done to</source>
        <translation>a quale pezzo è stata fatta</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obbligatorio</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obbligatorio</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>resta com’è</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vuoto)</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illeggibile</translation>
    </message>
    <message>
        <source>✕ no source</source>
        <translation>✕ senza origine</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non usato</translation>
    </message>
    <message>
        <source>by the form</source>
        <translation>dal modulo</translation>
    </message>
    <message>
        <source>! not said yet</source>
        <translation>! non indicato</translation>
    </message>
    <message>
        <source>✕ missing</source>
        <translation>✕ manca</translation>
    </message>
    <message>
        <source>✓ constant</source>
        <translation>✓ costante</translation>
    </message>
    <message>
        <source>✓ sure</source>
        <translation>✓ sicuro</translation>
    </message>
    <message>
        <source>! suggested</source>
        <translation>! proposto</translation>
    </message>
    <message>
        <source>✓ chosen</source>
        <translation>✓ scelto</translation>
    </message>
</context>
<context>
    <name>m2m::MappingTable</name>
    <message>
        <source>Fields of the type form</source>
        <translation>Campi del modulo di tipo</translation>
    </message>
    <message>
        <source>Field of the form</source>
        <translation>Campo del modulo</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Viene da</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passaggi</translation>
    </message>
    <message>
        <source>First rows: as read → as sent</source>
        <translation>Prime righe: letto → inviato</translation>
    </message>
</context>
<context>
    <name>m2m::MarkSettings</name>
    <message>
        <source>Quotes</source>
        <translation>Virgolette</translation>
    </message>
    <message>
        <source>nothing quotes</source>
        <translation>nessuna virgoletta</translation>
    </message>
    <message>
        <source>Within quotes</source>
        <translation>Dentro le virgolette</translation>
    </message>
    <message>
        <source>doubled quote</source>
        <translation>virgoletta raddoppiata</translation>
    </message>
    <message>
        <source>Comment lines</source>
        <translation>Righe di commento</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>non ce ne sono</translation>
    </message>
    <message>
        <source>Thousands mark</source>
        <translation>Separatore delle migliaia</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>non c’è</translation>
    </message>
</context>
<context>
    <name>m2m::MessageBanner</name>
    <message>
        <source>Good</source>
        <translation>Bene</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
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
        <translation>Leggerlo senza la ricetta</translation>
    </message>
    <message>
        <source>Another recipe…</source>
        <translation>Altra ricetta…</translation>
    </message>
    <message>
        <source>separated by: %1</source>
        <translation>separato da: %1</translation>
    </message>
    <message>
        <source>header in row %1</source>
        <translation>intestazione alla riga %1</translation>
    </message>
    <message>
        <source>It reads its files like this: %1.</source>
        <translation>Legge i suoi file così: %1.</translation>
    </message>
    <message>
        <source>Read so: %1</source>
        <translation>Letto così: %1</translation>
    </message>
    <message>
        <source>What is shown is how it was read before.</source>
        <translation>È mostrato come si leggeva prima.</translation>
    </message>
    <message>
        <source>The recipe %1 cannot read %2.</source>
        <translation>La ricetta %1 non può leggere %2.</translation>
    </message>
</context>
<context>
    <name>m2m::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrare</translation>
    </message>
</context>
<context>
    <name>m2m::PairsEdit</name>
    <message>
        <source>Values and what they become</source>
        <translation>Valori e che cosa diventano</translation>
    </message>
    <message>
        <source>Fill from the values in this column</source>
        <translation>Riempire con i valori di questa colonna</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Nel file</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Diventa</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Togliere la riga</translation>
    </message>
    <message>
        <source>Remove the row that is selected</source>
        <translation>Togliere la riga selezionata</translation>
    </message>
</context>
<context>
    <name>m2m::PlotPanel</name>
    <message>
        <source>Show all</source>
        <translation>Mostrare tutto</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Grafico</translation>
    </message>
    <message>
        <source>Plot of the column</source>
        <translation>Grafico della colonna</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiche</translation>
    </message>
    <message>
        <source>Double click in the plot, or 0</source>
        <translation>Doppio clic nel grafico, o 0</translation>
    </message>
    <message>
        <source>Reading the numbers of %1…</source>
        <translation>Lettura dei numeri di %1…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Posizione nell’elenco</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numeri</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Record %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>record; what is asked</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 has no numbers in this record.</source>
        <translation>%1 non ha numeri in questo record.</translation>
    </message>
    <message>
        <source>%1 has no numbers yet.</source>
        <translation>%1 non ha ancora numeri.</translation>
    </message>
    <message>
        <source>No outliers</source>
        <translation>Nessun valore anomalo</translation>
    </message>
    <message numerus="yes">
        <source>%n outlier(s): places %1</source>
        <translation>
            <numerusform>%Ln valore anomalo: posizione %1</numerusform>
            <numerusform>%Ln valori anomali: posizioni %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outlier(s): lines %1</source>
        <translation>
            <numerusform>%Ln valore anomalo: riga %1 del file</numerusform>
            <numerusform>%Ln valori anomali: righe %1 del file</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>outliers</comment>
        <translation>%1 e altri</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>statistics. outliers</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Outliers are further from the median (%1) than 3.5 sigma, as the middle half of the numbers has it.</source>
        <translation>I valori anomali sono più lontani dalla mediana (%1) di 3,5 sigma, secondo la metà centrale dei numeri.</translation>
    </message>
    <message>
        <source>Plot of %1</source>
        <translation>Grafico di %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is asked. statistics</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Plot %1</source>
        <translation>Grafico %1</translation>
    </message>
    <message>
        <source>Place %1: %2</source>
        <translation>Posizione %1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1 del file: %2</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>errato</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dubbio</translation>
    </message>
    <message>
        <source>outlier</source>
        <translation>valore anomalo</translation>
    </message>
</context>
<context>
    <name>m2m::PreambleList</name>
    <message>
        <source>Before the table</source>
        <translation>Prima della tabella</translation>
    </message>
    <message>
        <source>Usable as values</source>
        <translation>Usabili come valori</translation>
    </message>
    <message>
        <source>%1: %2, line %3</source>
        <translation>%1: %2, riga %3 del file</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1 del file: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e ancora %Ln</numerusform>
            <numerusform>e ancora %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::ProblemStrip</name>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Next problem  F8</source>
        <translation>Problema successivo  F8</translation>
    </message>
    <message>
        <source>Problems, grouped</source>
        <translation>Problemi, raggruppati</translation>
    </message>
    <message>
        <source>More problems</source>
        <translation>Altri problemi</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Andare al problema successivo</translation>
    </message>
    <message>
        <source>F8; back with Shift+F8</source>
        <translation>F8; indietro con Maiusc+F8</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a problem and its number of records</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Nessun problema</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>altri %1</translation>
    </message>
</context>
<context>
    <name>m2m::ProductionGate</name>
    <message>
        <source>Number of records, to confirm</source>
        <translation>Numero di record, per conferma</translation>
    </message>
    <message>
        <source>This is the production DB: what is there stays there. Type the number of records to be sent (%1) to go on.</source>
        <translation>Questo è il database di produzione: ciò che c’è vi resta. Digitare il numero di record da inviare (%1) per proseguire.</translation>
    </message>
</context>
<context>
    <name>m2m::ProfileForm</name>
    <message>
        <source>Name of the profile</source>
        <translation>Nome del profilo</translation>
    </message>
    <message>
        <source>Kind of instance</source>
        <translation>Tipo di istanza</translation>
    </message>
    <message>
        <source>Host of the DB</source>
        <translation>Host del database</translation>
    </message>
    <message>
        <source>Host of the login service</source>
        <translation>Host del servizio di accesso</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segreto client</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Host del proxy</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Porta del proxy</translation>
    </message>
    <message>
        <source>User of the proxy</source>
        <translation>Utente del proxy</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Password del proxy</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Aggiungere …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>To&amp;gliere</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>Richieste alla volta</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Longest wait for an answer, in seconds</source>
        <translation>Attesa massima di una risposta, in secondi</translation>
    </message>
    <message>
        <source>Of so many new records one is read back</source>
        <translation>Di questo numero di record nuovi uno è riletto</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Scegliere …</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Impostato a mano</translation>
    </message>
    <message>
        <source>port</source>
        <translation>porta</translation>
    </message>
    <message>
        <source>1 of </source>
        <translation>1 su </translation>
    </message>
    <message>
        <source>all</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>How many new records are read back and compared. Edits, and what was in doubt, always are.</source>
        <translation>Quanti record nuovi sono riletti e confrontati. Le modifiche, e ciò che era in dubbio, lo sono sempre.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>No&amp;me</translation>
    </message>
    <message>
        <source>&amp;Kind of instance</source>
        <translation>&amp;Tipo di istanza</translation>
    </message>
    <message>
        <source>Host of the &amp;DB (db_domain)</source>
        <translation>Host del &amp;database (db_domain)</translation>
    </message>
    <message>
        <source>&amp;Login service (auth0_domain)</source>
        <translation>Servizio di a&amp;ccesso (auth0_domain)</translation>
    </message>
    <message>
        <source>&amp;Client ID (client_id)</source>
        <translation>ID clie&amp;nt (client_id)</translation>
    </message>
    <message>
        <source>Client &amp;secret (client_secret)</source>
        <translation>Segret&amp;o client (client_secret)</translation>
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
        <translation>Utente</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>Autorità fidate</translation>
    </message>
    <message>
        <source>Re&amp;quests at a time</source>
        <translation>&amp;Richieste alla volta</translation>
    </message>
    <message>
        <source>Longest &amp;wait</source>
        <translation>Atte&amp;sa massima</translation>
    </message>
    <message>
        <source>Read &amp;back</source>
        <translation>Rilett&amp;ura</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>conservato nel portachiavi</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificato dell’autorità</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificati (*.pem *.crt *.cer);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Those of this computer</source>
        <translation>Quelle di questo computer</translation>
    </message>
    <message>
        <source>Those of this computer, and %1</source>
        <translation>Quelle di questo computer, e %1</translation>
    </message>
    <message>
        <source>Trusted authorities: %1</source>
        <translation>Autorità fidate: %1</translation>
    </message>
</context>
<context>
    <name>m2m::ProfileList</name>
    <message>
        <source>Profiles</source>
        <translation>Profili</translation>
    </message>
</context>
<context>
    <name>m2m::ProfilesDialog</name>
    <message>
        <source>Profiles of this station</source>
        <translation>Profili di questa postazione</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuovo</translation>
    </message>
    <message>
        <source>&amp;Import client_credentials.py …</source>
        <translation>&amp;Importare client_credentials.py …</translation>
    </message>
    <message>
        <source>Import a &amp;profile …</source>
        <translation>Importare un &amp;profilo …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Esportare …</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>E&amp;liminare</translation>
    </message>
    <message>
        <source>Credentials of the DB team</source>
        <translation>Credenziali del team del database</translation>
    </message>
    <message>
        <source>Python files (*.py);;All files (*)</source>
        <translation>File Python (*.py);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Profili (*.json);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Export the profile, without its secret</source>
        <translation>Esportare il profilo, senza il suo segreto</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profili (*.json)</translation>
    </message>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>Pr&amp;ovare la connessione</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Scartare</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Enter the secret to test the connection.</source>
        <translation>Inserire il segreto per provare la connessione.</translation>
    </message>
    <message>
        <source>The secret is in the keychain.</source>
        <translation>Il segreto è nel portachiavi.</translation>
    </message>
    <message>
        <source>The keychain has no secret for this profile.</source>
        <translation>Il portachiavi non ha un segreto per questo profilo.</translation>
    </message>
    <message>
        <source>%1 You will be asked for the secret at each start.</source>
        <translation>%1 Il segreto sarà chiesto a ogni avvio.</translation>
    </message>
    <message>
        <source>The four values are read.</source>
        <translation>I quattro valori sono letti.</translation>
    </message>
    <message>
        <source>Look at name and kind, then save: the secret goes into the keychain.</source>
        <translation>Guardare nome e tipo, poi salvare: il segreto va nel portachiavi.</translation>
    </message>
    <message>
        <source>Choose the kind of instance, then save: the secret goes into the keychain.</source>
        <translation>Scegliere il tipo di istanza, poi salvare: il segreto va nel portachiavi.</translation>
    </message>
    <message>
        <source>The profile is exported, without its secret.</source>
        <translation>Il profilo è esportato, senza il suo segreto.</translation>
    </message>
    <message>
        <source>Which kind of instance is it?</source>
        <translation>Che tipo di istanza è?</translation>
    </message>
    <message>
        <source>Choose development, staging or production.</source>
        <translation>Scegliere sviluppo, pre-produzione o produzione.</translation>
    </message>
    <message>
        <source>There is a profile %1 already.</source>
        <translation>C’è già un profilo %1.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Dare a questo un altro nome.</translation>
    </message>
    <message>
        <source>The profile is saved, its secret is not.</source>
        <translation>Il profilo è salvato, il suo segreto no.</translation>
    </message>
    <message>
        <source>%1 You will be asked for it at each start; keep it at hand.</source>
        <translation>%1 Sarà chiesto a ogni avvio; tenerlo a portata di mano.</translation>
    </message>
    <message>
        <source>The secret is in the keychain now.</source>
        <translation>Il segreto è ora nel portachiavi.</translation>
    </message>
    <message>
        <source>Delete the file, it still holds it: %1</source>
        <translation>Eliminare il file, lo contiene ancora: %1</translation>
    </message>
    <message>
        <source>I mean it</source>
        <translation>È voluto</translation>
    </message>
    <message>
        <source>What you have changed is not saved.</source>
        <translation>Le modifiche non sono salvate.</translation>
    </message>
    <message>
        <source>Save it, or discard the changes.</source>
        <translation>Salvarle, o scartarle.</translation>
    </message>
</context>
<context>
    <name>m2m::PromotionDialog</name>
    <message>
        <source>Differences of the type forms</source>
        <translation>Differenze dei moduli di tipo</translation>
    </message>
    <message>
        <source>I have looked at the differences</source>
        <translation>Ho guardato le differenze</translation>
    </message>
    <message numerus="yes">
        <source>Send %n record(s)</source>
        <translation>
            <numerusform>Inviare %Ln record</numerusform>
            <numerusform>Inviare %Ln record</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Inviare a %1</translation>
    </message>
    <message>
        <source>Send what was proved on %1 %2</source>
        <translation>Inviare ciò che è dimostrato su %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n record(s) were read back there and found equal.</source>
        <translation>
            <numerusform>%1, %2: %Ln record vi è stato riletto e trovato uguale.</numerusform>
            <numerusform>%1, %2: %Ln record vi sono stati riletti e trovati uguali.</numerusform>
        </translation>
    </message>
    <message>
        <source>New records are sent as the same bytes under the same IDs; edits make the same changes to the records there. What was not proved stays behind, and what is there already is not sent again.</source>
        <translation>I record nuovi si inviano come gli stessi byte con gli stessi ID; le modifiche fanno là gli stessi cambiamenti. Ciò che non è dimostrato resta indietro, e ciò che è già là non si invia di nuovo.</translation>
    </message>
    <message>
        <source>The instance is asked for its type form…</source>
        <translation>Si chiede all’istanza il suo modulo di tipo…</translation>
    </message>
</context>
<context>
    <name>m2m::Promotions::Promotions</name>
    <message>
        <source>Upload the file instead.</source>
        <translation>Caricare invece il file.</translation>
    </message>
</context>
<context>
    <name>m2m::QuestionsPanel</name>
    <message>
        <source>Asked at each run</source>
        <translation>Chiesto ogni volta</translation>
    </message>
    <message>
        <source>Type or scan it</source>
        <translation>Digitare o scansionare</translation>
    </message>
    <message>
        <source>It has to match %1</source>
        <translation>Deve corrispondere a %1</translation>
    </message>
</context>
<context>
    <name>m2m::QueueBar</name>
    <message>
        <source>Files to be uploaded</source>
        <translation>File da caricare</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Successivo</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>File successivo</translation>
    </message>
    <message>
        <source>Opens the next file with the same recipe</source>
        <translation>Apre il file successivo con la stessa ricetta</translation>
    </message>
    <message>
        <source>File %1 of %2: %3</source>
        <translation>File %1 di %2: %3</translation>
    </message>
    <message>
        <source>%1 (uploaded)</source>
        <translation>%1 (caricato)</translation>
    </message>
    <message>
        <source>%1 (uploaded before)</source>
        <translation>%1 (già caricato)</translation>
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
        <translation>Il primo di questi byte è 0x%1.</translation>
    </message>
    <message>
        <source>Click to make line %1 the header</source>
        <translation>Fare clic per usare come intestazione la riga %1 del file</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonna %1</translation>
    </message>
</context>
<context>
    <name>m2m::RawTablePanel</name>
    <message>
        <source>The file as it is read</source>
        <translation>Il file come è letto</translation>
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
        <translation>Altra…</translation>
    </message>
    <message>
        <source>Without a recipe</source>
        <translation>Senza ricetta</translation>
    </message>
    <message>
        <source>The recipe %1 fits this file and is used.</source>
        <translation>La ricetta %1 è adatta a questo file e si usa.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) of this station may be meant as well.</source>
        <translation>
            <numerusform>Può essere adatta anche %Ln altra di questa postazione.</numerusform>
            <numerusform>Possono essere adatte anche altre %Ln di questa postazione.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usare</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrare tutto</translation>
    </message>
    <message>
        <source>This file may be meant for the recipe %1.</source>
        <translation>Per questo file può essere intesa la ricetta %1.</translation>
    </message>
</context>
<context>
    <name>m2m::RecipeBar</name>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>Type form</source>
        <translation>Modulo di tipo</translation>
    </message>
    <message>
        <source>One record per</source>
        <translation>Un record per</translation>
    </message>
    <message>
        <source>Which rows count</source>
        <translation>Quali righe contano</translation>
    </message>
    <message>
        <source>If it is already in the DB</source>
        <translation>Se è già nel database</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Celle vuote</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Righe del file</translation>
    </message>
    <message>
        <source>Already in the DB</source>
        <translation>Già nel database</translation>
    </message>
    <message>
        <source>Type part of its name</source>
        <translation>Digitare una parte del nome</translation>
    </message>
    <message>
        <source>What a blank cell does to its field of the record that is edited</source>
        <translation>Che cosa fa una cella vuota al suo campo del record modificato</translation>
    </message>
    <message>
        <source>Rows with the same value in these columns make a record</source>
        <translation>Le righe con lo stesso valore in queste colonne formano un record</translation>
    </message>
</context>
<context>
    <name>m2m::RecipeGallery</name>
    <message>
        <source>Search in recipes</source>
        <translation>Cercare nelle ricette</translation>
    </message>
    <message>
        <source>Recipes of this station</source>
        <translation>Ricette di questa postazione</translation>
    </message>
    <message>
        <source>No recipes yet. Map a file&apos;s columns and save the recipe; it appears here.</source>
        <translation>Ancora nessuna ricetta. Associare le colonne di un file e salvare la ricetta; apparirà qui.</translation>
    </message>
    <message>
        <source>Search in recipes…</source>
        <translation>Cercare nelle ricette…</translation>
    </message>
    <message>
        <source>&amp;Use this recipe</source>
        <translation>&amp;Usare questa ricetta</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrare nella &amp;cartella</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Togliere dall’elenco</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Aprire un file…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>It lies in the station&apos;s own folder; take the file out of it.</source>
        <translation>È nella cartella della postazione; togliere il file da lì.</translation>
    </message>
    <message>
        <source>The file itself stays where it is.</source>
        <translation>Il file stesso resta dov’è.</translation>
    </message>
    <message>
        <source>An upload is going on; another recipe can be used after it.</source>
        <translation>Un caricamento è in corso; dopo si può usare un’altra ricetta.</translation>
    </message>
    <message>
        <source>It is used for the next file that is opened.</source>
        <translation>Si usa per il prossimo file aperto.</translation>
    </message>
    <message>
        <source>The file that is open will be read with it.</source>
        <translation>Il file aperto sarà letto con essa.</translation>
    </message>
    <message>
        <source>The file that is open is being looked at…</source>
        <translation>Si esamina il file aperto…</translation>
    </message>
    <message>
        <source>The file that is open has none of the columns that this recipe needs.</source>
        <translation>Il file aperto non ha nessuna delle colonne che servono a questa ricetta.</translation>
    </message>
    <message>
        <source>It fits the file that is open.</source>
        <translation>È adatta al file aperto.</translation>
    </message>
    <message>
        <source>It does not fit the file that is open.</source>
        <translation>Non è adatta al file aperto.</translation>
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
        <translation>%1 (salvata)</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Ricetta</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Ultimo uso</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Che cosa fa</translation>
    </message>
    <message>
        <source>Type form</source>
        <translation>Modulo di tipo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>m2m::RecordFilters</name>
    <message>
        <source>all</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trovati</translation>
    </message>
    <message>
        <source>States of the records</source>
        <translation>Stati dei record</translation>
    </message>
    <message>
        <source>Only the records in which the text was found</source>
        <translation>Solo i record in cui è stato trovato il testo</translation>
    </message>
</context>
<context>
    <name>m2m::RecordModel</name>
    <message>
        <source>right as far as it can be checked here</source>
        <translation>corretto per quanto si può controllare qui</translation>
    </message>
    <message>
        <source>right</source>
        <translation>corretto</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dubbio</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>errato</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vuoto)</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>Nel file: %1</translation>
    </message>
    <message numerus="yes">
        <source>Lines %1 to %2 of the file, %n row(s)</source>
        <translation>
            <numerusform>Righe %1–%2 del file, %Ln riga</numerusform>
            <numerusform>Righe %1–%2 del file, %Ln righe</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation>Riga %1 del file</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Tralasciato: %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdetto</translation>
    </message>
</context>
<context>
    <name>m2m::RecordPanel</name>
    <message>
        <source>In the file</source>
        <translation>Nel file</translation>
    </message>
    <message>
        <source>In the DB now</source>
        <translation>Ora nel database</translation>
    </message>
    <message>
        <source>The selected record</source>
        <translation>Il record selezionato</translation>
    </message>
    <message>
        <source>The record as it is sent</source>
        <translation>Il record come è inviato</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Letto</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passaggi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviato</translation>
    </message>
    <message numerus="yes">
        <source>lines %1 to %2, %n row(s)</source>
        <translation>
            <numerusform>righe %1–%2 del file, %Ln riga</numerusform>
            <numerusform>righe %1–%2 del file, %Ln righe</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>riga %1 del file</translation>
    </message>
    <message>
        <source>%1 of the file</source>
        <comment>lines</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 of the file; left out: %2</source>
        <comment>lines, cells</comment>
        <translation>%1; tralasciate: %2</translation>
    </message>
    <message>
        <source>%1, without a name</source>
        <translation>%1, senza nome</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>riga %1 del file, colonna %2</translation>
    </message>
    <message>
        <source>%1, columns %2</source>
        <comment>lines, names</comment>
        <translation>%1, colonne %2</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <comment>lines, name</comment>
        <translation>%1, colonna %2</translation>
    </message>
    <message>
        <source>%1, constant</source>
        <comment>lines</comment>
        <translation>%1, costante</translation>
    </message>
    <message>
        <source>No record chosen</source>
        <translation>Nessun record scelto</translation>
    </message>
    <message>
        <source>Choose a cell to see where its value comes from.</source>
        <translation>Scegliere una cella per vedere da dove viene il suo valore.</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Record %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Riga %1</translation>
    </message>
    <message>
        <source>✓ Nothing is odd about this record.</source>
        <translation>✓ Nulla di anomalo in questo record.</translation>
    </message>
    <message>
        <source>✓ Nothing is odd about this value.</source>
        <translation>✓ Nulla di anomalo in questo valore.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vuoto)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), listed below the records</source>
        <translation>
            <numerusform>%Ln riga, elencata sotto i record</numerusform>
            <numerusform>%Ln righe, elencate sotto i record</numerusform>
        </translation>
    </message>
    <message>
        <source>none: the text as it is</source>
        <translation>nessuno: il testo com’è</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>nothing, the record is not sent</source>
        <translation>nulla, il record non si invia</translation>
    </message>
    <message>
        <source>nothing, the value stays as it is</source>
        <translation>nulla, il valore resta com’è</translation>
    </message>
    <message>
        <source>not known: the instance could not be asked</source>
        <translation>non noto: non è stato possibile chiedere all’istanza</translation>
    </message>
    <message>
        <source>being asked for…</source>
        <translation>richiesta in corso…</translation>
    </message>
    <message>
        <source>there is no such record</source>
        <translation>il record non esiste</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1 (versione %2)</translation>
    </message>
    <message>
        <source>What is this?  Shift+F1</source>
        <translation>Che cos’è questo?  Maiusc+F1</translation>
    </message>
    <message>
        <source>What is %1?</source>
        <translation>Che cos’è %1?</translation>
    </message>
</context>
<context>
    <name>m2m::ReplaceDialog</name>
    <message>
        <source>Find</source>
        <translation>Trovare</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Sostituire con</translation>
    </message>
    <message>
        <source>In which column</source>
        <translation>In quale colonna</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Maiuscole/minuscole</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Maiuscole/minuscole</translation>
    </message>
    <message>
        <source>&amp;Whole cell</source>
        <translation>&amp;Cella intera</translation>
    </message>
    <message>
        <source>Whole cell</source>
        <translation>Cella intera</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>&amp;Espressione regolare</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Espressione regolare</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annullare</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Trovare successi&amp;vo</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Sostituire</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Sostituire &amp;tutti</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Trovare e sostituire</translation>
    </message>
    <message>
        <source>Go to the next cell that is found</source>
        <translation>Andare alla prossima cella trovata</translation>
    </message>
    <message>
        <source>Replace in the cell that is looked at</source>
        <translation>Sostituire nella cella che si guarda</translation>
    </message>
    <message>
        <source>Replace in all cells that are found</source>
        <translation>Sostituire in tutte le celle trovate</translation>
    </message>
    <message>
        <source>Upper and lower case differ</source>
        <translation>Maiuscole e minuscole sono distinte</translation>
    </message>
    <message>
        <source>Only cells that are nothing else; finds empty ones, too</source>
        <translation>Solo celle che non contengono altro; trova anche quelle vuote</translation>
    </message>
    <message>
        <source>Perl&apos;s; \1 to \9 in the replacement are its groups</source>
        <translation>Come in Perl; da \1 a \9 nella sostituzione sono i suoi gruppi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>all columns</source>
        <translation>tutte le colonne</translation>
    </message>
    <message>
        <source>The regular expression has a mistake: %1</source>
        <translation>L’espressione regolare ha un errore: %1</translation>
    </message>
    <message numerus="yes">
        <source>Replacing %n cell(s) …</source>
        <translation>
            <numerusform>Sostituzione di %Ln cella …</numerusform>
            <numerusform>Sostituzione di %Ln celle …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) replaced.</source>
        <translation>
            <numerusform>%Ln cella sostituita.</numerusform>
            <numerusform>%Ln celle sostituite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what to find in the records that are shown.</source>
        <translation>Digitare che cosa trovare nei record mostrati.</translation>
    </message>
    <message>
        <source>No cell would change.</source>
        <translation>Nessuna cella cambierebbe.</translation>
    </message>
    <message>
        <source>%1 in %2 would change.</source>
        <comment>cells, lines</comment>
        <translation>Da cambiare: %1 in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%Ln cella</numerusform>
            <numerusform>%Ln celle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln riga del file</numerusform>
            <numerusform>%Ln righe del file</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace &amp;all %1</source>
        <translation>Sostituire &amp;tutti: %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vuoto)</translation>
    </message>
    <message>
        <source>line %1: %2 → %3</source>
        <comment>line, before, after</comment>
        <translation>riga %1 del file: %2 → %3</translation>
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
        <translation>Ancora nessun record</translation>
    </message>
    <message>
        <source>Records appear here once a file is open and its columns are mapped.</source>
        <translation>I record appaiono qui quando un file è aperto e le sue colonne sono associate.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>Undo the last correction</source>
        <translation>Annullare l’ultima correzione</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripetere</translation>
    </message>
    <message>
        <source>Do the correction again</source>
        <translation>Ripetere la correzione</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Carica</translation>
    </message>
    <message>
        <source>Go on to the upload</source>
        <translation>Proseguire con il caricamento</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>right</source>
        <translation>corretti</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dubbi</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>errati</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificati</translation>
    </message>
    <message>
        <source>Search in records</source>
        <translation>Cercare nei record</translation>
    </message>
    <message>
        <source>Search in records…</source>
        <translation>Cercare nei record…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>No record passes this filter.</source>
        <translation>Nessun record passa questo filtro.</translation>
    </message>
    <message>
        <source>Finding out which rows make which record…</source>
        <translation>Si determina quali righe formano quale record…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Controlla</translation>
    </message>
    <message>
        <source>Checking the records…</source>
        <translation>Controllo dei record…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) need you before they can be sent</source>
        <translation>
            <numerusform>%Ln record richiede attenzione prima dell’invio</numerusform>
            <numerusform>%Ln record richiedono attenzione prima dell’invio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are doubtful; look at them before they are sent</source>
        <translation>
            <numerusform>%Ln record è dubbio; guardarlo prima dell’invio</numerusform>
            <numerusform>%Ln record sono dubbi; guardarli prima dell’invio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) are right, as far as it can be checked here</source>
        <translation>
            <numerusform>%Ln record è corretto, per quanto si può controllare qui</numerusform>
            <numerusform>Tutti i %Ln record sono corretti, per quanto si può controllare qui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) are right</source>
        <translation>
            <numerusform>%Ln record è corretto</numerusform>
            <numerusform>Tutti i %Ln record sono corretti</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload the other %1</source>
        <translation>Caricare gli altri %1</translation>
    </message>
    <message numerus="yes">
        <source>The instance is being asked about %n component(s).</source>
        <translation>
            <numerusform>Si chiede all’istanza di %Ln componente.</numerusform>
            <numerusform>Si chiede all’istanza di %Ln componenti.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on correcting; verdicts follow as answers come.</source>
        <translation>Si può continuare a correggere; i verdetti seguono con le risposte.</translation>
    </message>
    <message>
        <source>Only the web page can check all of %1.</source>
        <translation>Solo la pagina web può controllare tutto di %1.</translation>
    </message>
    <message>
        <source>These values are marked with a question mark and sent as they are.</source>
        <translation>Questi valori sono segnati con un punto interrogativo e si inviano così.</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Grafico</translation>
    </message>
    <message>
        <source>Show the plot of the column</source>
        <translation>Mostrare il grafico della colonna</translation>
    </message>
    <message>
        <source>The numbers of the column against what the form asks for  (F7)</source>
        <translation>I numeri della colonna rispetto a ciò che chiede il modulo  (F7)</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sostituire…</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Trovare e sostituire</translation>
    </message>
    <message>
        <source>Find and replace in the records that are shown  (Ctrl+H)</source>
        <translation>Trovare e sostituire nei record mostrati  (Ctrl+H)</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonna %1</translation>
    </message>
</context>
<context>
    <name>m2m::RowBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>Earlier lines</source>
        <translation>Righe precedenti</translation>
    </message>
    <message>
        <source>Later lines</source>
        <translation>Righe successive</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Andare alla riga</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lettura del file</translation>
    </message>
    <message>
        <source>Stop reading the file</source>
        <translation>Fermare la lettura del file</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln riga</numerusform>
            <numerusform>%Ln righe</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines %1–%2 of %3</source>
        <translation>Righe %1–%2 di %3</translation>
    </message>
    <message>
        <source>Reading the file… %1 %</source>
        <translation>Lettura del file… %1 %</translation>
    </message>
</context>
<context>
    <name>m2m::RowsDialog</name>
    <message>
        <source>Rows at the beginning</source>
        <translation>Righe all’inizio</translation>
    </message>
    <message>
        <source>Rows at the end</source>
        <translation>Righe alla fine</translation>
    </message>
    <message>
        <source>Each record must have exactly</source>
        <translation>Ogni record deve avere esattamente</translation>
    </message>
    <message>
        <source>Each record must have exactly so many rows</source>
        <translation>Ogni record deve avere esattamente questo numero di righe</translation>
    </message>
    <message>
        <source>Rows of each record</source>
        <translation>Righe di ogni record</translation>
    </message>
    <message>
        <source>Which rows count?</source>
        <translation>Quali righe contano?</translation>
    </message>
    <message>
        <source> rows</source>
        <translation> righe</translation>
    </message>
    <message>
        <source>Leave out at the beginning</source>
        <translation>Tralasciare all’inizio</translation>
    </message>
    <message>
        <source>Leave out at the end</source>
        <translation>Tralasciare alla fine</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Aggiungere una condizione</translation>
    </message>
    <message>
        <source>Add a condition on a column</source>
        <translation>Aggiungere una condizione su una colonna</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usare</translation>
    </message>
    <message>
        <source>Only rows that pass all of these. Texts stand one a line; any of them will do.</source>
        <translation>Solo le righe che soddisfano tutte queste condizioni. I testi sono uno per riga; ne basta uno.</translation>
    </message>
    <message>
        <source>Another number is an error: a file that was cut off is noticed.</source>
        <translation>Un altro numero è un errore: così si nota un file tagliato.</translation>
    </message>
    <message>
        <source>No row is left.</source>
        <translation>Non resta alcuna riga.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>line of the file, its cells</comment>
        <translation>riga %1 del file: %2</translation>
    </message>
    <message>
        <source>The first that counts is %1</source>
        <translation>Prima che conta: %1</translation>
    </message>
    <message>
        <source>The last that counts is %1</source>
        <translation>Ultima che conta: %1</translation>
    </message>
</context>
<context>
    <name>m2m::RunLists</name>
    <message>
        <source>Records that need somebody</source>
        <translation>Record che richiedono attenzione</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivi</translation>
    </message>
    <message>
        <source>How this went on</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>What needs somebody</source>
        <translation>Che cosa richiede attenzione</translation>
    </message>
    <message>
        <source>Nothing needs you: no record was refused, failed or got lost.</source>
        <translation>Nulla da fare: nessun record è stato rifiutato, è fallito o è andato perso.</translation>
    </message>
    <message>
        <source>Records with this reason</source>
        <translation>Record con questo motivo</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>Record: %1</translation>
    </message>
    <message>
        <source>No record is in this state.</source>
        <translation>Nessun record è in questo stato.</translation>
    </message>
</context>
<context>
    <name>m2m::RunNotices</name>
    <message>
        <source>Show the window</source>
        <translation>Mostrare la finestra</translation>
    </message>
    <message>
        <source>Records are being uploaded</source>
        <translation>Caricamento di record in corso</translation>
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
        <translation>Cercare</translation>
    </message>
    <message>
        <source>Type part of a name</source>
        <translation>Digitare una parte di un nome</translation>
    </message>
</context>
<context>
    <name>m2m::SecretDialog</name>
    <message>
        <source>&amp;Keep it in the keychain of this computer</source>
        <translation>Conservarlo nel &amp;portachiavi di questo computer</translation>
    </message>
    <message>
        <source>Secret of %1</source>
        <translation>Segreto di %1</translation>
    </message>
    <message>
        <source>&amp;Client secret for %1, %2</source>
        <translation>Segreto &amp;client per %1, %2</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segreto client</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connettere</translation>
    </message>
</context>
<context>
    <name>m2m::SortMenu</name>
    <message>
        <source>Sor&amp;t by</source>
        <translation>O&amp;rdinare per</translation>
    </message>
</context>
<context>
    <name>m2m::SourceCell</name>
    <message>
        <source>Source of %1</source>
        <translation>Origine di %1</translation>
    </message>
    <message>
        <source>Constant value of %1</source>
        <translation>Valore costante di %1</translation>
    </message>
    <message>
        <source>Value for all records</source>
        <translation>Valore per tutti i record</translation>
    </message>
    <message>
        <source>How the rows of a record make one %1</source>
        <translation>Come le righe di un record formano un %1</translation>
    </message>
    <message>
        <source>each row of the file becomes a row of %1</source>
        <translation>ogni riga del file diventa una riga di %1</translation>
    </message>
    <message>
        <source>%1 (not in this file)</source>
        <translation>%1 (non in questo file)</translation>
    </message>
    <message>
        <source>— not used</source>
        <translation>— non usato</translation>
    </message>
    <message>
        <source>Several columns…</source>
        <translation>Più colonne…</translation>
    </message>
    <message>
        <source>Constant…</source>
        <translation>Costante…</translation>
    </message>
    <message>
        <source>Asked at each run…</source>
        <translation>Chiesto ogni volta…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Altro…</translation>
    </message>
</context>
<context>
    <name>m2m::SourceDialog</name>
    <message>
        <source>Where values come from</source>
        <translation>Da dove vengono i valori</translation>
    </message>
    <message>
        <source>Where does %1 come from?</source>
        <translation>Da dove viene %1?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usare</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>In questo file</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Non è ancora scelto nulla.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vuoto)</translation>
    </message>
    <message>
        <source>First row: %1</source>
        <translation>Prima riga: %1</translation>
    </message>
    <message>
        <source>Will be asked for in Map when a file is open.</source>
        <translation>Sarà chiesto in «Associa» quando un file è aperto.</translation>
    </message>
</context>
<context>
    <name>m2m::SourceEditor</name>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Text for all records</source>
        <translation>Testo per tutti i record</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>What answers look like</source>
        <translation>Che forma hanno le risposte</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>qualsiasi cosa</translation>
    </message>
    <message>
        <source>an action ID, 24 digits and letters a to f</source>
        <translation>un ID azione, 24 cifre e lettere da a a f</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un numero</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>cifre</translation>
    </message>
    <message>
        <source>a day, year-month-day</source>
        <translation>un giorno, anno-mese-giorno</translation>
    </message>
    <message>
        <source>a pattern of your own…</source>
        <translation>un modello proprio…</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Che cosa si chiede</translation>
    </message>
    <message>
        <source>Answers look like</source>
        <translation>Forma delle risposte</translation>
    </message>
</context>
<context>
    <name>m2m::StepChips</name>
    <message>
        <source>Delete takes it away, Ctrl with an arrow key moves it.</source>
        <translation>Canc lo toglie, Ctrl con un tasto freccia lo sposta.</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Passaggio: %1</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Aggiungere un passaggio</translation>
    </message>
    <message>
        <source>Add a step to %1</source>
        <translation>Aggiungere un passaggio a %1</translation>
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
        <translation>Usare</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Aggiungere</translation>
    </message>
    <message>
        <source>◀ Earlier</source>
        <translation>◀ Prima</translation>
    </message>
    <message>
        <source>Later ▶</source>
        <translation>Dopo ▶</translation>
    </message>
    <message>
        <source>Take this step away</source>
        <translation>Togliere questo passaggio</translation>
    </message>
    <message>
        <source>First rows: before → behind this step</source>
        <translation>Prime righe: prima → dopo questo passaggio</translation>
    </message>
</context>
<context>
    <name>m2m::StepForm</name>
    <message>
        <source>Use: %1</source>
        <translation>Usare: %1</translation>
    </message>
</context>
<context>
    <name>m2m::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Passaggi</translation>
    </message>
</context>
<context>
    <name>m2m::StoredPanel</name>
    <message>
        <source>Ask the DB what it has already</source>
        <translation>Chiedere al database che cosa ha già</translation>
    </message>
    <message>
        <source>Ask the DB which records of this type these components have already</source>
        <translation>Chiedere al database quali record di questo tipo hanno già questi componenti</translation>
    </message>
    <message>
        <source>Also what other stations have sent. It takes a question for each component.</source>
        <translation>Anche ciò che altre postazioni hanno inviato. Occorre una domanda per ogni componente.</translation>
    </message>
    <message>
        <source>The DB is asked what it has already.</source>
        <translation>Si chiede al database che cosa ha già.</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) left</source>
        <translation>
            <numerusform>resta %Ln componente</numerusform>
            <numerusform>restano %Ln componenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Confronto…</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Smettere di chiedere</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Chiedere di nuovo</translation>
    </message>
</context>
<context>
    <name>m2m::StoryPanel</name>
    <message>
        <source>What was sent</source>
        <translation>Che cosa è stato inviato</translation>
    </message>
    <message>
        <source>The story of the selected record</source>
        <translation>La storia del record selezionato</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Action ID</source>
        <translation>ID azione</translation>
    </message>
    <message>
        <source>No record chosen</source>
        <translation>Nessun record scelto</translation>
    </message>
    <message>
        <source>Row %1: from file to DB</source>
        <translation>Riga %1: dal file al database</translation>
    </message>
    <message>
        <source>Not kept any more: the contents of this
upload were dropped from the log.
%1</source>
        <translation>Non più conservato: il contenuto di questo
caricamento è stato tolto dal registro.
%1</translation>
    </message>
    <message>
        <source>Corrected. %1</source>
        <translation>Corretto. %1</translation>
    </message>
    <message>
        <source>Copy the whole story as text</source>
        <translation>Copiare tutta la storia come testo</translation>
    </message>
    <message>
        <source>Open the component in the browser</source>
        <translation>Aprire il componente nel browser</translation>
    </message>
    <message>
        <source>Open the action in the browser</source>
        <translation>Aprire l’azione nel browser</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Dal file</translation>
    </message>
    <message>
        <source>Steps of each value</source>
        <translation>Passaggi di ogni valore</translation>
    </message>
    <message>
        <source>Requests and answers</source>
        <translation>Richieste e risposte</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Rilettura</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <source>Nothing: it was not made ready to be sent.</source>
        <translation>Nulla: non è stato preparato per l’invio.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: copy the story to have all</source>
        <translation>
            <numerusform>e ancora %Ln: copiare la storia per averli tutti</numerusform>
            <numerusform>e ancora %Ln: copiare la storia per averli tutti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <comment>a file, a row, and the state of its record</comment>
        <translation>%1, riga %2: %3</translation>
    </message>
    <message>
        <source>Component: %1</source>
        <translation>Componente: %1</translation>
    </message>
    <message>
        <source>ID of the record: %1</source>
        <translation>ID del record: %1</translation>
    </message>
</context>
<context>
    <name>m2m::SupportDialog</name>
    <message>
        <source>With the &amp;names of operators, stations and files</source>
        <translation>Con i &amp;nomi di operatori, postazioni e file</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvare…</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Pacchetto di assistenza</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>This is what helps somebody else to find out what is wrong here</source>
        <translation>Questo aiuta qualcun altro a scoprire che cosa non va qui</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>File del pacchetto</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Che cosa contiene il file</translation>
    </message>
    <message>
        <source>Looking at the upload log…</source>
        <translation>Si esamina il registro dei caricamenti…</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Salvare il pacchetto di assistenza</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archivi (*.zip)</translation>
    </message>
    <message>
        <source>The bundle is saved.</source>
        <translation>Il pacchetto è salvato.</translation>
    </message>
    <message>
        <source>Send this file to who helps you: %1</source>
        <translation>Inviare questo file a chi aiuta: %1</translation>
    </message>
</context>
<context>
    <name>m2m::TableView</name>
    <message>
        <source>Some of these rows are still being read. Try again in a moment.</source>
        <translation>Alcune di queste righe si stanno ancora leggendo. Riprovare tra un momento.</translation>
    </message>
</context>
<context>
    <name>m2m::TextListEdit</name>
    <message>
        <source>Pick…</source>
        <translation>Scegliere…</translation>
    </message>
    <message>
        <source>Pick from the values of the file</source>
        <translation>Scegliere dai valori del file</translation>
    </message>
</context>
<context>
    <name>m2m::TopBar</name>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Help and appearance</source>
        <translation>Aiuto e aspetto</translation>
    </message>
    <message>
        <source>No recipe yet</source>
        <translation>Ancora nessuna ricetta</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>Ricetta: %1</translation>
    </message>
    <message>
        <source>All recipes of this station</source>
        <translation>Tutte le ricette di questa postazione</translation>
    </message>
</context>
<context>
    <name>m2m::Tour</name>
    <message>
        <source>Tour, %1 of %2</source>
        <translation>Giro, %1 di %2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fine</translation>
    </message>
</context>
<context>
    <name>m2m::TraceModel</name>
    <message>
        <source>In the file: %1</source>
        <translation>Nel file: %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vuoto)</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illeggibile</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>Line of the file</source>
        <translation>Riga del file</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Riga file</translation>
    </message>
    <message>
        <source>Where the value stands in the record</source>
        <translation>Dove sta il valore nel record</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Column %1 of the file, %2</source>
        <translation>Colonna %1 del file, %2</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonna %1</translation>
    </message>
    <message>
        <source>What the row gives to the record</source>
        <translation>Che cosa dà la riga al record</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>What is read from the cells before any step</source>
        <translation>Che cosa si legge dalle celle prima di ogni passaggio</translation>
    </message>
    <message>
        <source>read</source>
        <translation>letto</translation>
    </message>
</context>
<context>
    <name>m2m::TracePanel</name>
    <message>
        <source>The cells that the value was made of</source>
        <translation>Le celle da cui è fatto il valore</translation>
    </message>
    <message>
        <source>How %1 came to be</source>
        <translation>Come si è formato %1</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Le prime %1 di %2 righe</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln riga</numerusform>
            <numerusform>%Ln righe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::UndoDialog</name>
    <message>
        <source>Undo this upload</source>
        <translation>Ripristino dei dati</translation>
    </message>
    <message numerus="yes">
        <source>Send edits of %n record(s) %1 that put back what was there before?</source>
        <translation>
            <numerusform>Inviare la modifica di %Ln record %1 che ripristina i dati di prima?</numerusform>
            <numerusform>Inviare le modifiche di %Ln record %1 che ripristinano i dati di prima?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was uploaded %2. Each record that it changed gets the data that it had before, as a new version. One that was changed by anybody since is left as it is, and told.</source>
        <translation>%1 è stato caricato %2. Ogni record che ha modificato riceve come nuova versione i dati che aveva prima. Uno che qualcuno ha cambiato dopo resta com’è, ed è segnalato.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Ripristinare</translation>
    </message>
    <message>
        <source>Put back what was there before</source>
        <translation>Ripristinare i dati di prima</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Lasciare tutto com’è</translation>
    </message>
</context>
<context>
    <name>m2m::UnfinishedBanner</name>
    <message>
        <source>Go on with it</source>
        <translation>Proseguire</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message numerus="yes">
        <source>The upload of %1 %2 was not finished: %n record(s) are left.</source>
        <translation>
            <numerusform>Il caricamento di %1 %2 non è stato concluso: resta %Ln record.</numerusform>
            <numerusform>Il caricamento di %1 %2 non è stato concluso: restano %Ln record.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was begun %1. Nothing is sent twice.</source>
        <translation>Iniziato: %1. Nulla si invia due volte.</translation>
    </message>
</context>
<context>
    <name>m2m::UnusedPanel</name>
    <message>
        <source>Columns not used</source>
        <translation>Colonne non usate</translation>
    </message>
    <message>
        <source>Every column goes into the record.</source>
        <translation>Ogni colonna va nel record.</translation>
    </message>
    <message>
        <source>Looks like the field %1.</source>
        <translation>Sembra il campo %1.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usare</translation>
    </message>
    <message>
        <source>Use the column %1 for %2</source>
        <translation>Usare la colonna %1 per %2</translation>
    </message>
</context>
<context>
    <name>m2m::UploadPlanView</name>
    <message>
        <source>Send only what the DB does not have yet</source>
        <translation>Inviare solo ciò che il database non ha</translation>
    </message>
    <message>
        <source>Send all again, also what it has</source>
        <translation>Inviare di nuovo tutto, anche ciò che ha</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Avviare</translation>
    </message>
    <message>
        <source>Start the upload</source>
        <translation>Avviare il caricamento</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>Che cosa va dove</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Type form</source>
        <translation>Modulo di tipo</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Ricetta</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correzioni</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message numerus="yes">
        <source>Send edits of %n %1 record(s) %2.</source>
        <translation>
            <numerusform>Inviare la modifica di %Ln record %1 %2.</numerusform>
            <numerusform>Inviare le modifiche di %Ln record %1 %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n new %1 record(s) %2.</source>
        <translation>
            <numerusform>Inviare %Ln nuovo record %1 %2.</numerusform>
            <numerusform>Inviare %Ln nuovi record %1 %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n %1 record(s) %2.</source>
        <translation>
            <numerusform>Inviare %Ln record %1 %2.</numerusform>
            <numerusform>Inviare %Ln record %1 %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ready to send yet</source>
        <translation>Non ancora pronto per l’invio</translation>
    </message>
    <message>
        <source>Only what is mapped changes, the rest of each record stays as it is.</source>
        <translation>Cambia solo ciò che è associato, il resto di ogni record resta com’è.</translation>
    </message>
    <message>
        <source>New components go one after the other: the DB numbers them.</source>
        <translation>I componenti nuovi vanno uno dopo l’altro: li numera il database.</translation>
    </message>
    <message>
        <source>Each is read back from the DB and compared.</source>
        <translation>Ciascuno è riletto dal database e confrontato.</translation>
    </message>
    <message>
        <source>By choice of the profile one of %1 is read back from the DB and compared; of the others the DB&apos;s yes is taken.</source>
        <translation>Per scelta del profilo uno su %1 è riletto dal database e confrontato; per gli altri basta il sì del database.</translation>
    </message>
    <message>
        <source>You can pause, close the lid or lose the power: nothing is lost and nothing is there twice.</source>
        <translation>Si può sospendere, chiudere il coperchio o perdere la corrente: nulla va perso e nulla è doppio.</translation>
    </message>
    <message numerus="yes">
        <source>%n right</source>
        <translation>
            <numerusform>%Ln corretto</numerusform>
            <numerusform>%Ln corretti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful, sent as they are</source>
        <translation>
            <numerusform>%Ln dubbio, inviato così</numerusform>
            <numerusform>%Ln dubbi, inviati così</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong, not sent</source>
        <translation>
            <numerusform>%Ln errato, non inviato</numerusform>
            <numerusform>%Ln errati, non inviati</numerusform>
        </translation>
    </message>
    <message>
        <source>The instance answers</source>
        <translation>L’istanza risponde</translation>
    </message>
    <message>
        <source>A file is open</source>
        <translation>Un file è aperto</translation>
    </message>
    <message>
        <source>Every required field has a source</source>
        <translation>Ogni campo obbligatorio ha un’origine</translation>
    </message>
    <message>
        <source>What the recipe asks for is answered</source>
        <translation>A ciò che la ricetta chiede è risposto</translation>
    </message>
    <message>
        <source>Every record is checked</source>
        <translation>Ogni record è controllato</translation>
    </message>
    <message>
        <source>The instance has answered about every component</source>
        <translation>L’istanza ha risposto su ogni componente</translation>
    </message>
    <message>
        <source>The log was asked about earlier uploads</source>
        <translation>Si è chiesto al registro dei caricamenti precedenti</translation>
    </message>
    <message>
        <source>At least one record can be sent</source>
        <translation>Almeno un record si può inviare</translation>
    </message>
    <message>
        <source>%1 by %2: %3.</source>
        <translation>%1 da %2: %3.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>qualcuno</translation>
    </message>
    <message>
        <source>It was not finished; what is left of it is gone on with.</source>
        <translation>Non era concluso; si prosegue con ciò che ne resta.</translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s) before that.</source>
        <translation>
            <numerusform>%Ln caricamento prima di quello.</numerusform>
            <numerusform>%Ln caricamenti prima di quello.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was uploaded to this instance before.</source>
        <translation>Questo file è già stato caricato su questa istanza.</translation>
    </message>
    <message numerus="yes">
        <source>Send %n record(s)</source>
        <translation>
            <numerusform>Inviare %Ln record</numerusform>
            <numerusform>Inviare %Ln record</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non salvata</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%Ln cella</numerusform>
            <numerusform>%Ln celle</numerusform>
        </translation>
    </message>
    <message>
        <source>Verdicts of the records</source>
        <translation>Verdetti dei record</translation>
    </message>
</context>
<context>
    <name>m2m::UploadRunView</name>
    <message>
        <source>Pause</source>
        <translation>Sospendere</translation>
    </message>
    <message>
        <source>Pause the upload</source>
        <translation>Sospendere il caricamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Annullare il caricamento</translation>
    </message>
    <message>
        <source>What is on its way is waited for; the rest stays waiting and can be gone on with later.</source>
        <translation>Si attende ciò che è in viaggio; il resto rimane in attesa e si può proseguire più tardi.</translation>
    </message>
    <message>
        <source>Upload again…</source>
        <translation>Caricare di nuovo…</translation>
    </message>
    <message>
        <source>Prepare another upload of this file</source>
        <translation>Preparare un altro caricamento di questo file</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Mostrare nel registro</translation>
    </message>
    <message>
        <source>Show this upload in the log</source>
        <translation>Mostrare questo caricamento nel registro</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>File successivo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Sending one record %1 first; the others wait until it is proved</source>
        <translation>Prima si invia un record %1; gli altri attendono finché non è dimostrato</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n record(s) back</source>
        <translation>
            <numerusform>Rilettura di %Ln record</numerusform>
            <numerusform>Rilettura di %Ln record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n record(s) %1</source>
        <translation>
            <numerusform>Invio di %Ln record %1</numerusform>
            <numerusform>Invio di %Ln record %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n %1 record(s) %2</source>
        <translation>
            <numerusform>Invio di %Ln record %1 %2</numerusform>
            <numerusform>Invio di %Ln record %1 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing down what is to be sent…</source>
        <translation>Si annota che cosa si deve inviare…</translation>
    </message>
    <message>
        <source>Pausing: what is on its way is waited for</source>
        <translation>Sospensione: si attende ciò che è in viaggio</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>In attesa della connessione</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Sospeso</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluso</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Fermato</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Proseguire</translation>
    </message>
    <message>
        <source>Go on with the upload</source>
        <translation>Proseguire il caricamento</translation>
    </message>
    <message>
        <source>Upload the open file…</source>
        <translation>Caricare il file aperto…</translation>
    </message>
    <message>
        <source>Correct in Review</source>
        <translation>Correggere in «Controlla»</translation>
    </message>
    <message>
        <source>Go on with it from the log, or start it again: what is there is not sent twice.</source>
        <translation>Proseguirlo dal registro, o avviarlo di nuovo: ciò che è già là non si invia due volte.</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>Nulla è in viaggio.</translation>
    </message>
    <message>
        <source>Go on whenever you like, also after a restart.</source>
        <translation>Proseguire quando si vuole, anche dopo un riavvio.</translation>
    </message>
    <message>
        <source>%1 records/s</source>
        <translation>%1 record/s</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) at a time</source>
        <translation>
            <numerusform>%Ln richiesta alla volta</numerusform>
            <numerusform>%Ln richieste alla volta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>restano %1</translation>
    </message>
</context>
<context>
    <name>m2m::WelcomePanel</name>
    <message>
        <source>Try it with a &amp;sample</source>
        <translation>Provare con un &amp;esempio</translation>
    </message>
    <message>
        <source>Try it with a sample on the practice instance</source>
        <translation>Provare con un esempio sull’istanza di esercitazione</translation>
    </message>
    <message>
        <source>Import &amp;credentials…</source>
        <translation>Importare le &amp;credenziali…</translation>
    </message>
    <message>
        <source>Import client_credentials.py</source>
        <translation>Importare client_credentials.py</translation>
    </message>
    <message>
        <source>Open a &amp;recipe…</source>
        <translation>Aprire una &amp;ricetta…</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Aprire una ricetta</translation>
    </message>
    <message>
        <source>Short &amp;tour</source>
        <translation>Breve &amp;giro</translation>
    </message>
    <message>
        <source>Short tour of the window</source>
        <translation>Breve giro della finestra</translation>
    </message>
    <message>
        <source>Do not show this again</source>
        <translation>Non mostrare più</translation>
    </message>
    <message>
        <source>Do not show the welcome again</source>
        <translation>Non mostrare più il benvenuto</translation>
    </message>
    <message>
        <source>See how it works</source>
        <translation>Vedere come funziona</translation>
    </message>
    <message>
        <source>A sample file on the practice instance: no account, no network, nothing that could be broken. Three clicks to the first upload.</source>
        <translation>Un file di esempio sull’istanza di esercitazione: senza account, senza rete, nulla che si possa rompere. Tre clic fino al primo caricamento.</translation>
    </message>
    <message>
        <source>Connect this station</source>
        <translation>Connettere questa postazione</translation>
    </message>
    <message>
        <source>Choose client_credentials.py, the file that the DB team hands out. Its secret goes into the keychain of this computer.</source>
        <translation>Scegliere client_credentials.py, il file che distribuisce il team del database. Il suo segreto va nel portachiavi di questo computer.</translation>
    </message>
    <message>
        <source>Use a recipe</source>
        <translation>Usare una ricetta</translation>
    </message>
    <message>
        <source>Somebody has made a recipe for your files? Open it, and then drop a file: it is read and mapped as the recipe says.</source>
        <translation>Qualcuno ha fatto una ricetta per i propri file? Aprirla, e poi trascinare un file: è letto e associato come dice la ricetta.</translation>
    </message>
    <message>
        <source>Welcome. How do you want to begin?</source>
        <translation>Benvenuti. Come si vuole cominciare?</translation>
    </message>
    <message>
        <source>This program makes records of the component database out of measurement files. Each is checked before it is sent, and read back after.</source>
        <translation>Questo programma fa di file di misure record del database dei componenti. Ciascuno è controllato prima dell’invio, e riletto dopo.</translation>
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
        <translation>Nessun profilo su questa postazione</translation>
    </message>
    <message>
        <source>Manage profiles …</source>
        <translation>Gestire i profili …</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Chiaro o scuro come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasti</translation>
    </message>
    <message>
        <source>F1  help on this page</source>
        <translation>F1  aiuto su questa pagina</translation>
    </message>
    <message>
        <source>Shift+F1  what is this?</source>
        <translation>Maiusc+F1  che cos’è questo?</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>Short tour</source>
        <translation>Breve giro</translation>
    </message>
    <message>
        <source>Support bundle …</source>
        <translation>Pacchetto di assistenza …</translation>
    </message>
</context>
</TS>
