<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 was uploaded before: %2, by %3 (batch %4, %5).</source>
        <translation>%1 wurde schon übertragen: %2, von %3 (Stapel %4, %5).</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>jemand Unbekanntem</translation>
    </message>
    <message>
        <source>m2m-uploader %1</source>
        <translation>m2m-uploader %1</translation>
    </message>
    <message>
        <source>%1
m2m-uploader --help tells how it is used.</source>
        <translation>%1
m2m-uploader --help sagt, wie es verwendet wird.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Es gibt keinen Befehl %1.</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation>Die Option %1 fehlt.</translation>
    </message>
    <message>
        <source>Which batch? Give its number; log list tells them.</source>
        <translation>Welcher Stapel? Seine Nummer angeben; log list nennt sie.</translation>
    </message>
    <message>
        <source>Which file? Name at least one CSV file.</source>
        <translation>Welche Datei? Mindestens eine CSV-Datei angeben.</translation>
    </message>
    <message>
        <source>%1 needs a number.</source>
        <translation>%1 braucht eine Zahl.</translation>
    </message>
    <message>
        <source>%1: %2 records: %3 right, %4 doubtful, %5 wrong</source>
        <translation>%1: %2 Datensätze: %3 richtig, %4 zweifelhaft, %5 falsch</translation>
    </message>
    <message>
        <source>  line %1, column %2: %3</source>
        <translation>  Dateizeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  Dateizeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>  … %n record(s) are wrong in all; the window shows each of them.</source>
        <translation>
            <numerusform>  … insgesamt ist %Ln Datensatz falsch; das Fenster zeigt ihn.</numerusform>
            <numerusform>  … insgesamt sind %Ln Datensätze falsch; das Fenster zeigt jeden davon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dry run: nothing was sent. %n record(s) would have been.</source>
        <translation>
            <numerusform>Probelauf: Nichts wurde gesendet. Es wäre %Ln Datensatz gewesen.</numerusform>
            <numerusform>Probelauf: Nichts wurde gesendet. Es wären %Ln Datensätze gewesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: %n record(s) are wrong. Correct them, or send the others alone with --skip-wrong.</source>
        <translation>
            <numerusform>Nichts wurde gesendet: %Ln Datensatz ist falsch. Ihn korrigieren oder mit --skip-wrong nur die anderen senden.</numerusform>
            <numerusform>Nichts wurde gesendet: %Ln Datensätze sind falsch. Sie korrigieren oder mit --skip-wrong nur die anderen senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>--answer takes the name of the question, = and the answer: %1</source>
        <translation>--answer braucht den Namen der Frage, = und die Antwort: %1</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. To send it once more on purpose, add --again.</source>
        <translation>%1 Nichts wurde gesendet. Um es absichtlich noch einmal zu senden, --again angeben.</translation>
    </message>
    <message>
        <source>All of it is sent once more, as --again asks.</source>
        <translation>Alles wird noch einmal gesendet, wie --again es verlangt.</translation>
    </message>
    <message>
        <source>Only what is not in the DB yet is sent.</source>
        <translation>Nur was noch nicht in der Datenbank ist, wird gesendet.</translation>
    </message>
    <message>
        <source>Sending %1 × %2 %3 …</source>
        <translation>%1 × %2 wird %3 gesendet …</translation>
    </message>
    <message>
        <source>  %1 (%2 records a second, %3 left)</source>
        <translation>  %1 (%2 Datensätze pro Sekunde, noch %3)</translation>
    </message>
    <message>
        <source>unknown time</source>
        <translation>unbekannte Zeit</translation>
    </message>
    <message>
        <source>Batch %1: %2
%3
Log: %4</source>
        <translation>Stapel %1: %2
%3
Protokoll: %4</translation>
    </message>
    <message numerus="yes">
        <source>Going on with batch %1, %2: %n record(s) left</source>
        <translation>
            <numerusform>Stapel %1, %2, wird fortgesetzt: noch %Ln Datensatz</numerusform>
            <numerusform>Stapel %1, %2, wird fortgesetzt: noch %Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting back what batch %1, %2, has changed</source>
        <translation>Was Stapel %1, %2, geändert hat, wird zurückgesetzt</translation>
    </message>
    <message>
        <source>No upload %1 was interrupted.</source>
        <translation>Keine Übertragung %1 wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The log is empty: nothing was uploaded from here yet.</source>
        <translation>Das Protokoll ist leer: Von hier wurde noch nichts übertragen.</translation>
    </message>
    <message>
        <source>Batch   When              Records  Open   Bad  Instance      Operator         What</source>
        <translation>Stapel  Wann              Datens. Offen Fehl.  Instanz       Bediener         Was</translation>
    </message>
    <message>
        <source>Batch %1 of %2
  file      %3 (SHA-256 %4)
  instance  %5, profile %6
  what      %7, %8
  recipe    %9</source>
        <translation>Stapel %1 vom %2
  Datei     %3 (SHA-256 %4)
  Instanz   %5, Profil %6
  was       %7, %8
  Rezept    %9</translation>
    </message>
    <message>
        <source>
  by        %1, at %2
  counts    %3
</source>
        <translation>
  von       %1, Station %2
  Anzahl    %3
</translation>
    </message>
    <message>
        <source>  changed   %1
</source>
        <translation>  geändert  %1
</translation>
    </message>
    <message>
        <source>Row     Line    State       Component                             Action ID                 Answer</source>
        <translation>Zeile   Dateiz. Zustand     Komponente                            Aktions-ID                Antwort</translation>
    </message>
    <message>
        <source>corrected: %1 (%2)</source>
        <translation>korrigiert: %1 (%2)</translation>
    </message>
    <message>
        <source>%1: the instance has no component with it.</source>
        <translation>%1: Die Instanz hat keine Komponente dazu.</translation>
    </message>
    <message>
        <source>%1 is neither a UUID, nor a short UUID, nor the URL of a label.</source>
        <translation>%1 ist weder UUID noch Kurz-UUID noch die URL eines Etiketts.</translation>
    </message>
    <message>
        <source>There is no display, so no window can be opened. The command line works without one: m2m-uploader --help</source>
        <translation>Es gibt keine Anzeige, daher kann kein Fenster geöffnet werden. Die Befehlszeile geht auch ohne: m2m-uploader --help</translation>
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
        <translation>Aufruf: m2m-uploader undo --profile NAME [Optionen] NUMMER

Setzt zurück, was der Stapel dieser Nummer (log list nennt sie) geändert hat: Jeder
bearbeitete Datensatz bekommt als neue Version die Daten, die er vorher hatte. Was seither
von irgendwem geändert wurde, bleibt und wird genannt. Neue Datensätze bleiben bestehen.

  --profile NAME       Name eines Profils, &quot;practice&quot; oder Pfad einer JSON-Datei
  --report DATEI       als JSON schreiben, was aus jedem Datensatz geworden ist
  --journal DATEI      ein anderes Protokoll als das der Station
  --operator NAME      wer es tut; sonst der Bediener des Fensters
  --secret-env NAME    das Geheimnis aus dieser Umgebungsvariablen nehmen
  --secret-fd NUMMER   das Geheimnis aus diesem offenen Dateideskriptor lesen
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
        <translation>Aufruf: m2m-uploader promote --profile NAME [Optionen] NUMMER

Sendet, was der Stapel dieser Nummer (log list nennt sie) auf einer anderen Instanz, seiner
Probe, nachgewiesen hat, an die Instanz des Profils: dieselben Bytes mit denselben IDs bei
neuen Datensätzen, dieselben Änderungen bei Bearbeitungen. Von development nach staging
nach production. Die Typformulare beider Instanzen werden vorher verglichen; weichen sie ab,
wird das genannt und nichts gesendet. Was das Formular dort ablehnt, wird nicht gesendet;
auch nicht, wenn die Komponente dort fehlt oder die ID einem anderen Datensatz gehört.

  --profile NAME         Name des Ziel-Profils oder Pfad einer JSON-Datei
  --accept-form-changes  auch senden, wenn die Typformulare abweichen
  --report DATEI         als JSON schreiben, was aus jedem Datensatz geworden ist
  --journal DATEI        ein anderes Protokoll als das der Station
  --operator NAME        wer es tut; sonst der Bediener des Fensters
  --secret-env NAME      das Geheimnis aus dieser Umgebungsvariablen nehmen
  --secret-fd NUMMER     das Geheimnis aus diesem offenen Dateideskriptor lesen
</translation>
    </message>
    <message numerus="yes">
        <source>Sending what batch %1, %2, has proved on %3: %n record(s)</source>
        <translation>
            <numerusform>Was Stapel %1, %2, auf %3 nachgewiesen hat, wird gesendet: %Ln Datensatz</numerusform>
            <numerusform>Was Stapel %1, %2, auf %3 nachgewiesen hat, wird gesendet: %Ln Datensätze</numerusform>
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
        <translation>Aufruf: m2m-uploader retry --profile NAME [Optionen] NUMMER

Sendet die Datensätze des Stapels dieser Nummer (log list nennt sie) erneut, die gescheitert
sind oder die die Datenbank abgelehnt hat. Nach jedem wird vorher gefragt; was eine spätere
Übertragung inzwischen hingebracht hat, wird ausgelassen. Was in der Datei selbst falsch ist,
wird nicht gesendet: korrigieren und erneut übertragen. Die Datei wird nicht benötigt.

  --profile NAME       Name eines Profils, &quot;practice&quot; oder Pfad einer JSON-Datei
  --report DATEI       als JSON schreiben, was aus jedem Datensatz geworden ist
  --journal DATEI      ein anderes Protokoll als das der Station
  --secret-env NAME    das Geheimnis aus dieser Umgebungsvariablen nehmen
  --secret-fd NUMMER   das Geheimnis aus diesem offenen Dateideskriptor lesen
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
        <translation>Aufruf: m2m-uploader verify --profile NAME [Optionen] NUMMER

Liest erneut zurück, was der Stapel dieser Nummer (log list nennt sie) in die Datenbank
gebracht hat, und vergleicht es mit dem Gesendeten. Der Exit-Code ist 0, wenn alles dort und
gleich ist. Was noch nicht gesendet ist, wird gesendet, wie bei resume.

  --profile NAME       Name eines Profils, &quot;practice&quot; oder Pfad einer JSON-Datei
  --report DATEI       als JSON schreiben, was aus jedem Datensatz geworden ist
  --journal DATEI      ein anderes Protokoll als das der Station
  --secret-env NAME    das Geheimnis aus dieser Umgebungsvariablen nehmen
  --secret-fd NUMMER   das Geheimnis aus diesem offenen Dateideskriptor lesen
</translation>
    </message>
    <message>
        <source>Sending again what failed or was refused of batch %1, %2</source>
        <translation>Was bei Stapel %1, %2, scheiterte oder abgelehnt wurde, wird erneut gesendet</translation>
    </message>
    <message>
        <source>Reading back again the records of batch %1, %2</source>
        <translation>Die Datensätze von Stapel %1, %2, werden erneut zurückgelesen</translation>
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
        <translation>Aufruf: m2m-uploader log list [--journal DATEI]
        m2m-uploader log show [NUMMER] [--journal DATEI]
        m2m-uploader log export [NUMMER] --to ORDNER_ODER_DATEI [Optionen]
        m2m-uploader log receipt [NUMMER] --to DATEI.pdf|DATEI.json
        m2m-uploader log compact [--older-than TAGE] [--dry-run]

Listet die Stapel dieser Station, die neuesten zuerst, zeigt einen mit allen Datensätzen,
schreibt, was aus seinen Zeilen wurde, oder einen Beleg (ohne Nummer: des neuesten).

export schreibt CSV (UTF-8): die Spalten der Messdatei, wenn sie noch da ist, und Zustand,
Datensatz, Komponente, Grund, Zeit, Dateizeile und Zeile. Eine Datei abgelehnter oder
gescheiterter Zeilen kann korrigiert und mit demselben Rezept übertragen werden.

  --to PFAD            die Datei; oder ein Ordner (endet mit / oder ist schon da)
  --states A,B         nur diese: uploaded (und bestätigte), rejected, failed, unknown,
                       different, skipped, waiting
  --split              für jeden davon eine Datei, im Ordner
  --format csv|json    json: der Bericht, siehe Hilfe

compact verkleinert das Protokoll: Von alten, beendeten Stapeln entfernt es, was gesendet und
geantwortet wurde, was Bearbeitungen ersetzt haben (sie sind dann nicht mehr umkehrbar) und
den Verlauf jedes Datensatzes. Was aus jedem wurde, bleibt, mit IDs, Gründen und Korrekturen;
was übertragen wurde, ist weiter bekannt. Braucht kurz die doppelte Größe auf dem Laufwerk.

  --older-than TAGE    so lange ist mit dem Stapel nichts geschehen (365)
  --dry-run            nur sagen, was getan würde
</translation>
    </message>
    <message>
        <source>--states does not know %1. It takes: %2.</source>
        <translation>--states kennt %1 nicht. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>--format is csv or json, not %1.</source>
        <translation>--format ist csv oder json, nicht %1.</translation>
    </message>
    <message>
        <source>A receipt is a file that ends with .pdf or .json, not %1.</source>
        <translation>Ein Beleg ist eine Datei, die auf .pdf oder .json endet, nicht %1.</translation>
    </message>
    <message>
        <source>%1 is for CSV alone: the report has all records.</source>
        <translation>%1 gilt nur für CSV: Der Bericht enthält alle Datensätze.</translation>
    </message>
    <message>
        <source>Nothing to do: no batch that is finished is older than %1 days. The log has %2.</source>
        <translation>Nichts zu tun: Kein beendeter Stapel ist älter als %1 Tage. Das Protokoll hat %2.</translation>
    </message>
    <message>
        <source>Dry run: the contents of %1 with %2 would be dropped. The log has %3.</source>
        <translation>Probelauf: Entfernt würden die Inhalte von %1 mit %2. Das Protokoll hat %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation>
            <numerusform>%Ln Stapel</numerusform>
            <numerusform>%Ln Stapel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>The contents of %1 with %2 were dropped. The log had %3 and has %4.</source>
        <translation>Die Inhalte von %1 mit %2 wurden entfernt. Das Protokoll hatte %3 und hat %4.</translation>
    </message>
    <message>
        <source>The disk has no room for it: while the log is made small, %1 must be free beside it, and %2 are. Nothing was changed.</source>
        <translation>Auf dem Laufwerk ist kein Platz dafür: Beim Verkleinern muss neben dem Protokoll %1 frei sein, und es ist %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The log has no batch %1. m2m-uploader log list tells which it has.</source>
        <translation>Das Protokoll hat keinen Stapel %1. m2m-uploader log list sagt, welche es hat.</translation>
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
        <translation>Aufruf: m2m-uploader upload --profile NAME --recipe DATEI [Optionen] DATEI.csv…

Macht aus den Zeilen von Messdateien Datensätze, prüft sie, sendet sie, liest jeden zurück
und vergleicht ihn. Was schon übertragen wurde, wird nicht erneut gesendet. Nach einer
Unterbrechung denselben Befehl erneut geben: Es geht weiter, und nichts ist doppelt.

  --profile NAME       Name eines Profils, &quot;practice&quot; oder Pfad einer JSON-Datei mit
                       name, kind, db_domain, auth0_domain und client_id
  --recipe DATEI       wie Zeilen zu Datensätzen werden (*.m2mrecipe; Seite „Zuordnen“)
  --dry-run            alles außer dem Senden
  --skip-wrong         richtige Datensätze senden, auch wenn andere der Datei falsch sind
  --again              absichtlich senden, was schon übertragen wurde
  --ask-db             vorher die Datenbank fragen, was sie schon hat, auch von anderen
                       Stationen; bei gleichen Werten wird nicht erneut gesendet
  --answer NAME=TEXT   was das Rezept jedes Mal fragt; einmal für jede Frage
  --report DATEI       als JSON schreiben, was aus jedem Datensatz geworden ist
  --trace              der Bericht sagt auch, wie jeder Wert entstand: Datei, Dateizeile,
                       Spalte, Text, jeder Schritt und sein Ergebnis
  --journal DATEI      ein anderes Protokoll als das der Station
  --operator NAME      wer überträgt; sonst der Bediener des Fensters
  --secret-env NAME    das Geheimnis aus dieser Umgebungsvariablen nehmen
                       (M2M_CLIENT_SECRET wird auch ungefragt gelesen)
  --secret-fd NUMMER   das Geheimnis aus diesem offenen Dateideskriptor lesen;
                       ohne beides kommt es aus dem Schlüsselbund des Systems
                       (Kennwort eines Proxys: M2M_PROXY_PASSWORD oder Schlüsselbund)
  --practice-folder D  wo die Übungsinstanz ihre Datensätze hält
  --verbose            mehr ausgeben, auf der Standardfehlerausgabe
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
        <translation>Aufruf: m2m-uploader resume --profile NAME [Optionen] [NUMMER]

Führt die unterbrochenen Übertragungen an diese Instanz zu Ende, die älteste zuerst, oder
nur den Stapel dieser Nummer (log list nennt sie). Was zweifelhaft ist, wird vorher
nachgefragt; nichts ist doppelt. Die Dateien werden dafür nicht benötigt.

  --profile NAME       Name eines Profils, &quot;practice&quot; oder Pfad einer JSON-Datei
  --report DATEI       als JSON schreiben, was aus jedem Datensatz geworden ist
  --journal DATEI      ein anderes Protokoll als das der Station
  --secret-env NAME    das Geheimnis aus dieser Umgebungsvariablen nehmen
  --secret-fd NUMMER   das Geheimnis aus diesem offenen Dateideskriptor lesen
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
        <translation>Aufruf: m2m-uploader convert-uuids --profile NAME [TEXT…]
        m2m-uploader convert-uuids --profile NAME --column NAME DATEI.csv…

Findet die Komponenten-UUID jeder Kurz-UUID oder Etikett-URL (…/c/…), wie die Instanz sie
bestätigt, und gibt given, componentUuid und typeForm als CSV aus. Ohne Text wird je Zeile
einer von der Standardeingabe gelesen. Nach jedem wird einmal gefragt. Was keine Komponente
hat, steht auf der Standardfehlerausgabe, und der Exit-Code ist 4.

  --profile NAME       Name eines Profils, &quot;practice&quot; oder Pfad einer JSON-Datei
  --column NAME        die Texte aus dieser Spalte der Dateien nehmen
  --secret-env NAME    das Geheimnis aus dieser Umgebungsvariablen nehmen
  --secret-fd NUMMER   das Geheimnis aus diesem offenen Dateideskriptor lesen
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
        <translation>M2M Uploader macht aus Messdateien Datensätze der Komponentendatenbank und weist nach, dass
jeder angekommen ist, einmal und richtig.

Aufruf: m2m-uploader [DATEI…]            öffnet das Fenster
        m2m-uploader upload …            sendet Dateien ohne Fenster
        m2m-uploader resume …            setzt unterbrochene Übertragungen fort
        m2m-uploader undo …              setzt zurück, was ein Stapel bearbeitet hat
        m2m-uploader promote …           sendet auf Staging Nachgewiesenes an Produktion
        m2m-uploader retry …             sendet Gescheitertes oder Abgelehntes erneut
        m2m-uploader verify …            liest erneut zurück, was ein Stapel gebracht hat
        m2m-uploader watch ORDNER …      sendet von selbst, was in einem Ordner erscheint
        m2m-uploader convert-uuids …     Komponenten-UUIDs zu Kurz-UUIDs und Etiketten
        m2m-uploader log list|show …     gibt das Übertragungsprotokoll aus
        m2m-uploader log export|receipt  schreibt das Ergebnis einer Übertragung in Dateien
        m2m-uploader log compact         entfernt alte Stapelinhalte aus dem Protokoll
        m2m-uploader profile …           Profile, Geheimnisse und Test einer Verbindung
        m2m-uploader practice serve …    startet die Übungsinstanz allein
        m2m-uploader support-bundle …    schreibt, was beim Helfen hilft, ohne Geheimnisse

  --help           dieser Text; nach einem Befehl die Hilfe zu diesem Befehl
  --version        die Version
  --journal DATEI  ein anderes Protokoll als das der Station
  --practice-sample  das Fenster auf der Übungsinstanz mit einer Beispieldatei öffnen

Exit-Codes
  0  jeder Datensatz ist in der Datenbank und wurde gleich zurückgelesen oder war schon da
     (liest das Profil nur einen Teil zurück: diese waren gleich, zu allen kam ein Ja)
  1  das Programm hat einen Fehler gemacht
  2  die Befehlszeile war falsch
  3  Datei, Rezept, Profil oder Protokoll nicht verwendbar; nichts wurde gesendet
  4  Datensätze sind falsch und wurden nicht gesendet
  5  Instanz nicht erreicht oder Zugang verweigert; zum Fortsetzen Befehl erneut geben
  6  Datensätze wurden abgelehnt, sind gescheitert oder weichen vom Gesendeten ab
  7  von Datensätzen ist unbekannt, ob sie in der Datenbank sind; Befehl erneut geben
</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>%1 answers, and it is the DB.</source>
        <translation>%1 antwortet und ist die Datenbank.</translation>
    </message>
    <message>
        <source>%1 knows this client and its secret.</source>
        <translation>%1 kennt diesen Client und sein Geheimnis.</translation>
    </message>
    <message>
        <source>The DB is of the version of 2022.</source>
        <translation>Die Datenbank hat die Version von 2022.</translation>
    </message>
    <message>
        <source>The DB is of the current version.</source>
        <translation>Die Datenbank hat die aktuelle Version.</translation>
    </message>
    <message>
        <source>This client may do all that is needed: %1.</source>
        <translation>Dieser Client darf alles Nötige: %1.</translation>
    </message>
    <message>
        <source>This client lacks %1. Ask the DB team for it.</source>
        <translation>Diesem Client fehlt %1. Beim DB-Team erbitten.</translation>
    </message>
    <message>
        <source>The DB is of a version that this program does not know. Ask for a newer version of the program.</source>
        <translation>Die Datenbank hat eine Version, die dieses Programm nicht kennt. Eine neuere Version des Programms erbitten.</translation>
    </message>
    <message>
        <source>Test again later.</source>
        <translation>Später erneut testen.</translation>
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
        <translation>Version</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>It can be told only when host and token are right.</source>
        <translation>Das zeigt sich erst, wenn Host und Token stimmen.</translation>
    </message>
    <message>
        <source>It can be told only with a token.</source>
        <translation>Das zeigt sich erst mit einem Token.</translation>
    </message>
</context>
<context>
    <name>DialectChoices</name>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Anderes…</translation>
    </message>
    <message>
        <source>No header line</source>
        <translation>Keine Kopfzeile</translation>
    </message>
    <message>
        <source>Lines %1–%2 (name, unit)</source>
        <translation>Zeilen %1–%2 (Name, Einheit)</translation>
    </message>
    <message>
        <source>with the last line</source>
        <translation>mit der letzten Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%Ln Zeile weggelassen</numerusform>
            <numerusform>%Ln Zeilen weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>Letzte Zeile</translation>
    </message>
    <message>
        <source>Line %1, last</source>
        <translation>Zeile %1, letzte</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>a picture (%1)</source>
        <translation>ein Bild (%1)</translation>
    </message>
    <message>
        <source>a spreadsheet (%1)</source>
        <translation>eine Tabellenkalkulation (%1)</translation>
    </message>
    <message>
        <source>an archive (%1)</source>
        <translation>ein Archiv (%1)</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a file of another kind (%1)</source>
        <translation>eine Datei anderer Art (%1)</translation>
    </message>
    <message>
        <source>the instance</source>
        <translation>die Instanz</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 Die Antwort: %2</translation>
    </message>
    <message>
        <source>Look at %1.</source>
        <translation>%1 ansehen.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than can be read.</source>
        <translation>%1 ist entpackt größer, als gelesen werden kann.</translation>
    </message>
    <message>
        <source>Save the table as CSV in the program that made it, and choose that file.</source>
        <translation>Die Tabelle im Programm, das sie erstellt hat, als CSV speichern und diese Datei wählen.</translation>
    </message>
    <message>
        <source>The sheet %1 of %2 is empty.</source>
        <translation>Das Blatt %1 von %2 ist leer.</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>Ein anderes Blatt wählen.</translation>
    </message>
    <message>
        <source>%1 is protected with a password.</source>
        <translation>%1 ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it without the password, and choose that file.</source>
        <translation>Die Datei in einer Tabellenkalkulation öffnen, ohne Kennwort speichern und dann wählen.</translation>
    </message>
    <message>
        <source>The damage is in its part %1.</source>
        <translation>Der Schaden ist in ihrem Teil %1.</translation>
    </message>
    <message>
        <source>The damage is in its part %1, line %2.</source>
        <translation>Der Schaden ist in ihrem Teil %1, Zeile %2.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Copy it again from where it was made, or open it in a spreadsheet program and save it anew. %1</source>
        <translation>Die Datei neu vom Ursprungsort kopieren oder in einer Tabellenkalkulation öffnen und neu speichern. %1</translation>
    </message>
    <message>
        <source>%1 has no sheet of cells.</source>
        <translation>%1 hat kein Blatt mit Zellen.</translation>
    </message>
    <message>
        <source>%1 has no sheet %2.</source>
        <translation>%1 hat kein Blatt %2.</translation>
    </message>
    <message>
        <source>Choose one of the sheets that it has, or another file.</source>
        <translation>Eines der vorhandenen Blätter wählen oder eine andere Datei.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>Was it moved or renamed? Choose it again.</source>
        <translation>Wurde sie verschoben oder umbenannt? Sie erneut wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Close the program that is still writing it, or ask for the right to read it.</source>
        <translation>Das Programm schließen, das sie noch schreibt, oder das Leserecht dafür erbitten.</translation>
    </message>
    <message>
        <source>%1 is the measurement file itself.</source>
        <translation>%1 ist die Messdatei selbst.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name.</source>
        <translation>Nichts wurde geschrieben. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 is the upload log itself.</source>
        <translation>%1 ist das Übertragungsprotokoll selbst.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write there.</source>
        <translation>Einen anderen Ordner wählen oder das Schreibrecht dort erbitten.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>Did the machine finish writing it? Choose it again when it has.</source>
        <translation>Ist die Maschine mit dem Schreiben fertig? Danach erneut wählen.</translation>
    </message>
    <message>
        <source>%1 is not a text file.</source>
        <translation>%1 ist keine Textdatei.</translation>
    </message>
    <message>
        <source>%1 is not a text file; it looks like %2.</source>
        <translation>%1 ist keine Textdatei; sie sieht aus wie %2.</translation>
    </message>
    <message>
        <source>%1 has no rows below its header.</source>
        <translation>%1 hat keine Zeilen unter der Kopfzeile.</translation>
    </message>
    <message>
        <source>Choose another line as the header, or another file.</source>
        <translation>Eine andere Zeile als Kopfzeile wählen oder eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 has changed since it was opened.</source>
        <translation>%1 hat sich seit dem Öffnen geändert.</translation>
    </message>
    <message>
        <source>Open it again, so that what you see is what is sent.</source>
        <translation>Die Datei erneut öffnen, damit das Gezeigte auch das Gesendete ist.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Das Laufwerk ist voll.</translation>
    </message>
    <message>
        <source>Make room, then try again. Nothing that was written before is lost.</source>
        <translation>Platz schaffen, dann erneut versuchen. Nichts bisher Geschriebenes ist verloren.</translation>
    </message>
    <message>
        <source>The recipe %1 is damaged.</source>
        <translation>Das Rezept %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 Ask for a fresh copy from whoever made it.</source>
        <translation>%1 Eine neue Kopie von dem erbitten, der es erstellt hat.</translation>
    </message>
    <message>
        <source>The recipe %1 was made by a newer version of this program.</source>
        <translation>Das Rezept %1 wurde mit einer neueren Version dieses Programms erstellt.</translation>
    </message>
    <message>
        <source>Install the newer version, or ask for a recipe made with this one.</source>
        <translation>Die neuere Version installieren oder ein Rezept aus dieser Version erbitten.</translation>
    </message>
    <message>
        <source>The recipe does not fit this file.</source>
        <translation>Das Rezept passt nicht zu dieser Datei.</translation>
    </message>
    <message>
        <source>Choose another recipe, or map the columns by hand.</source>
        <translation>Ein anderes Rezept wählen oder die Spalten von Hand zuordnen.</translation>
    </message>
    <message>
        <source>The file has no column %1. Choose another recipe, or map the columns by hand.</source>
        <translation>Die Datei hat keine Spalte %1. Ein anderes Rezept wählen oder die Spalten von Hand zuordnen.</translation>
    </message>
    <message>
        <source>There is no profile of that name on this station.</source>
        <translation>Auf dieser Station gibt es kein Profil dieses Namens.</translation>
    </message>
    <message>
        <source>Choose one of those that are listed.</source>
        <translation>Eines aus der Liste wählen.</translation>
    </message>
    <message>
        <source>The type form cannot be understood.</source>
        <translation>Das Typformular ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Tell the DB team which form it is; records of other forms are not affected.</source>
        <translation>Dem DB-Team sagen, welches Formular es ist; Datensätze anderer Formulare sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The secret of this profile is not in the keychain.</source>
        <translation>Das Geheimnis dieses Profils ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Unlock the keychain of this computer, or enter the secret again.</source>
        <translation>Den Schlüsselbund dieses Rechners entsperren oder das Geheimnis erneut eingeben.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>Der Schlüsselbund dieses Rechners antwortet nicht.</translation>
    </message>
    <message>
        <source>Log in again, or enter the secret for this time only.</source>
        <translation>Neu anmelden oder das Geheimnis nur für dieses Mal eingeben.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>Der Schlüsselbund dieses Rechners ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Ihn entsperren, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 cannot be found in the network.</source>
        <translation>%1 ist im Netzwerk nicht zu finden.</translation>
    </message>
    <message>
        <source>Check the network cable or the Wi-Fi, and the address in the profile.</source>
        <translation>Netzwerkkabel oder WLAN prüfen und die Adresse im Profil.</translation>
    </message>
    <message>
        <source>%1 does not accept connections.</source>
        <translation>%1 nimmt keine Verbindungen an.</translation>
    </message>
    <message>
        <source>It may be restarting. Try again in a minute; if it stays so, ask the DB team.</source>
        <translation>Vielleicht startet der Server neu. In einer Minute erneut versuchen; bleibt es so, das DB-Team fragen.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>Try again. What was on its way is asked after first, so nothing is sent twice.</source>
        <translation>Erneut versuchen. Was unterwegs war, wird vorher nachgefragt; nichts wird zweimal gesendet.</translation>
    </message>
    <message>
        <source>%1 does not answer in time.</source>
        <translation>%1 antwortet nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>Try again later. What was on its way is asked after first.</source>
        <translation>Später erneut versuchen. Was unterwegs war, wird vorher nachgefragt.</translation>
    </message>
    <message>
        <source>The identity of %1 cannot be verified.</source>
        <translation>Die Identität von %1 ist nicht zu überprüfen.</translation>
    </message>
    <message>
        <source>Check date and time of this computer; otherwise ask your IT department. Nothing was sent.</source>
        <translation>Datum und Uhrzeit dieses Rechners prüfen; sonst die IT-Abteilung fragen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The proxy of this network refuses the connection.</source>
        <translation>Der Proxy dieses Netzwerks lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Die Proxy-Einstellungen dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Das Netzwerk prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 would be spoken to without encryption.</source>
        <translation>Die Verbindung zu %1 wäre unverschlüsselt.</translation>
    </message>
    <message>
        <source>Correct the profile: only https is allowed to other computers.</source>
        <translation>Das Profil korrigieren: Zu anderen Rechnern ist nur https erlaubt.</translation>
    </message>
    <message>
        <source>The secret of this profile is not accepted.</source>
        <translation>Das Geheimnis dieses Profils wird nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Enter it again, or ask for a new one: it may have been changed.</source>
        <translation>Es erneut eingeben oder ein neues erbitten: Es kann geändert worden sein.</translation>
    </message>
    <message>
        <source>The login service gives no access.</source>
        <translation>Der Anmeldedienst gibt keinen Zugang.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, ask the DB team.</source>
        <translation>Später erneut versuchen; bleibt es so, das DB-Team fragen.</translation>
    </message>
    <message>
        <source>The instance does not accept our access.</source>
        <translation>Die Instanz akzeptiert den Zugang nicht.</translation>
    </message>
    <message>
        <source>Does the profile belong to this instance? If it does, ask the DB team.</source>
        <translation>Gehört das Profil zu dieser Instanz? Wenn ja, das DB-Team fragen.</translation>
    </message>
    <message>
        <source>This station is not permitted to do that.</source>
        <translation>Diese Station darf das nicht.</translation>
    </message>
    <message>
        <source>Ask the DB team for the permission.</source>
        <translation>Das Recht dafür beim DB-Team erbitten.</translation>
    </message>
    <message>
        <source>Ask the DB team for the permission %1.</source>
        <translation>Das Recht %1 beim DB-Team erbitten.</translation>
    </message>
    <message>
        <source>The instance does not know this type form.</source>
        <translation>Die Instanz kennt dieses Typformular nicht.</translation>
    </message>
    <message>
        <source>The instance does not know the type form %1.</source>
        <translation>Die Instanz kennt das Typformular %1 nicht.</translation>
    </message>
    <message>
        <source>Choose another type form, or another instance.</source>
        <translation>Ein anderes Typformular wählen oder eine andere Instanz.</translation>
    </message>
    <message>
        <source>The DB refused it.</source>
        <translation>Die Datenbank hat es abgelehnt.</translation>
    </message>
    <message>
        <source>Correct the record, or ask the DB team.</source>
        <translation>Den Datensatz korrigieren oder das DB-Team fragen.</translation>
    </message>
    <message>
        <source>The record is too large for the DB.</source>
        <translation>Der Datensatz ist zu groß für die Datenbank.</translation>
    </message>
    <message>
        <source>Split it up, or leave out what is not needed.</source>
        <translation>Ihn teilen oder weglassen, was nicht nötig ist.</translation>
    </message>
    <message>
        <source>The instance is busy.</source>
        <translation>Die Instanz ist ausgelastet.</translation>
    </message>
    <message>
        <source>It is asked again by itself; you need not do anything.</source>
        <translation>Sie wird von selbst erneut gefragt; es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The answer of %1 is not what was expected.</source>
        <translation>Die Antwort von %1 ist nicht die erwartete.</translation>
    </message>
    <message>
        <source>Is it really the DB, or a login page of the network? Try again later.</source>
        <translation>Ist es wirklich die Datenbank oder eine Anmeldeseite des Netzwerks? Später erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 sends us to another address.</source>
        <translation>%1 verweist auf eine andere Adresse.</translation>
    </message>
    <message>
        <source>That is not followed. Check the address in the profile, or log in to the network.</source>
        <translation>Dem wird nicht gefolgt. Die Adresse im Profil prüfen oder sich am Netzwerk anmelden.</translation>
    </message>
    <message>
        <source>The upload log of this station cannot be opened.</source>
        <translation>Das Übertragungsprotokoll dieser Station ist nicht zu öffnen.</translation>
    </message>
    <message>
        <source>Nothing is sent without it. Check the rights of the folder it is in.</source>
        <translation>Ohne es wird nichts gesendet. Die Rechte seines Ordners prüfen.</translation>
    </message>
    <message>
        <source>The upload log of this station is damaged.</source>
        <translation>Das Übertragungsprotokoll dieser Station ist beschädigt.</translation>
    </message>
    <message>
        <source>Keep the file, do not delete it, and ask whoever looks after the station.</source>
        <translation>Die Datei behalten, nicht löschen, und den fragen, der die Station betreut.</translation>
    </message>
    <message>
        <source>Another M2M Uploader on this computer is writing the upload log.</source>
        <translation>Ein anderer M2M Uploader auf diesem Rechner schreibt das Übertragungsprotokoll.</translation>
    </message>
    <message>
        <source>Close the other one, or wait until it has finished. Until then the log can be read here, but nothing can be sent.</source>
        <translation>Den anderen schließen oder warten, bis er fertig ist. Bis dahin ist das Protokoll hier lesbar, aber nichts kann gesendet werden.</translation>
    </message>
    <message>
        <source>The upload log was written by a newer version of this program.</source>
        <translation>Das Übertragungsprotokoll wurde mit einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>Die neuere Version starten.</translation>
    </message>
    <message>
        <source>The upload log cannot be written.</source>
        <translation>Das Übertragungsprotokoll ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Sending has stopped, since it could not be proved. Make room on the disk, then go on: what was sent is asked after first.</source>
        <translation>Das Senden wurde gestoppt, weil es nicht nachweisbar war. Auf dem Laufwerk Platz schaffen, dann fortsetzen: Das Gesendete wird vorher nachgefragt.</translation>
    </message>
    <message>
        <source>Look at what failed and why. Go on when the reason is gone; nothing is sent twice.</source>
        <translation>Ansehen, was gescheitert ist und warum. Fortsetzen, wenn der Grund behoben ist; nichts wird zweimal gesendet.</translation>
    </message>
    <message>
        <source>This batch went to another instance.</source>
        <translation>Dieser Stapel ging an eine andere Instanz.</translation>
    </message>
    <message>
        <source>This batch went to another instance: %1.</source>
        <translation>Dieser Stapel ging an eine andere Instanz: %1.</translation>
    </message>
    <message>
        <source>Name a profile of that instance.</source>
        <translation>Ein Profil dieser Instanz angeben.</translation>
    </message>
    <message>
        <source>The upload has paused by itself: the first record did not arrive as it should. No other was sent.</source>
        <translation>Die Übertragung hat von selbst angehalten: Der erste Datensatz kam nicht an, wie er sollte. Kein anderer wurde gesendet.</translation>
    </message>
    <message>
        <source>Look at what became of it. If you go on, the next record goes alone again.</source>
        <translation>Ansehen, was daraus wurde. Beim Fortsetzen geht wieder nur der nächste Datensatz allein.</translation>
    </message>
    <message>
        <source>The upload has paused by itself: %1 of the last 100 records failed.</source>
        <translation>Die Übertragung hat von selbst angehalten: %1 der letzten 100 Datensätze sind gescheitert.</translation>
    </message>
    <message>
        <source>The upload has paused by itself: too many records failed one after the other.</source>
        <translation>Die Übertragung hat von selbst angehalten: Zu viele Datensätze nacheinander sind gescheitert.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>Bei Bedarf neu starten.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Im Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Nothing more was sent. Please report it, with the log of the program.</source>
        <translation>Es wurde nichts weiter gesendet. Bitte melden, mit dem Protokoll des Programms.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>The recipe makes no record of this row.</source>
        <translation>Das Rezept macht aus dieser Zeile keinen Datensatz.</translation>
    </message>
    <message>
        <source>Uploaded and verified</source>
        <translation>Übertragen und bestätigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Nothing was written: the upload has no such records.</source>
        <translation>Nichts wurde geschrieben: Die Übertragung hat keine solchen Datensätze.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Geschrieben: %1.</translation>
    </message>
    <message>
        <source>Without the columns of the measurement file: it cannot be found or read any more.</source>
        <translation>Ohne die Spalten der Messdatei: Sie ist nicht mehr zu finden oder zu lesen.</translation>
    </message>
    <message>
        <source>Without the columns of the measurement file: it was changed after the upload.</source>
        <translation>Ohne die Spalten der Messdatei: Sie wurde nach der Übertragung geändert.</translation>
    </message>
    <message>
        <source>Without the columns of the measurement file: the log does not know how it was read.</source>
        <translation>Ohne die Spalten der Messdatei: Das Protokoll weiß nicht, wie sie gelesen wurde.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Location of the move</source>
        <translation>Ort des Umzugs</translation>
    </message>
    <message>
        <source>Date of the move</source>
        <translation>Datum des Umzugs</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>long text</source>
        <translation>langer Text</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>action ID</source>
        <translation>Aktions-ID</translation>
    </message>
    <message>
        <source>workflow ID</source>
        <translation>Workflow-ID</translation>
    </message>
    <message>
        <source>component UUID</source>
        <translation>Komponenten-UUID</translation>
    </message>
    <message>
        <source>value out of sight</source>
        <translation>verborgener Wert</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>names with values</source>
        <translation>Namen mit Werten</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>form inside the form</source>
        <translation>Formular im Formular</translation>
    </message>
    <message>
        <source>record of another kind</source>
        <translation>Datensatz anderer Art</translation>
    </message>
    <message>
        <source>list of numbers</source>
        <translation>Liste von Zahlen</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>amount of money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>amount in %1</source>
        <translation>Betrag in %1</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message numerus="yes">
        <source>answers to %n question(s)</source>
        <translation>
            <numerusform>Antworten auf %Ln Frage</numerusform>
            <numerusform>Antworten auf %Ln Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>any of %n option(s)</source>
        <translation>
            <numerusform>Auswahl aus %Ln Option</numerusform>
            <numerusform>Auswahl aus %Ln Optionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %n option(s)</source>
        <translation>
            <numerusform>eine von %Ln Option</numerusform>
            <numerusform>eine von %Ln Optionen</numerusform>
        </translation>
    </message>
    <message>
        <source>an option that only the web page knows</source>
        <translation>eine Option, die nur die Webseite kennt</translation>
    </message>
    <message>
        <source>unknown kind %1</source>
        <translation>unbekannte Art %1</translation>
    </message>
    <message>
        <source>Hidden in the form: it takes no value.</source>
        <translation>Im Formular verborgen: Es nimmt keinen Wert an.</translation>
    </message>
    <message>
        <source>Calculated by the form.</source>
        <translation>Vom Formular berechnet.</translation>
    </message>
    <message>
        <source>Cannot be entered: the DB or the form fills it.</source>
        <translation>Eingabe nicht möglich: Die Datenbank oder das Formular füllt es.</translation>
    </message>
    <message>
        <source>several values, each: %1</source>
        <translation>mehrere Werte, jeder: %1</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>%1 to %2 rows</source>
        <translation>%1 bis %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 to %2 characters</source>
        <translation>%1 bis %2 Zeichen</translation>
    </message>
    <message>
        <source>at least %1 rows</source>
        <translation>mindestens %1 Zeilen</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>at most %1 rows</source>
        <translation>höchstens %1 Zeilen</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>%1 to %2 words</source>
        <translation>%1 bis %2 Wörter</translation>
    </message>
    <message>
        <source>at least %1 words</source>
        <translation>mindestens %1 Wörter</translation>
    </message>
    <message>
        <source>at most %1 words</source>
        <translation>höchstens %1 Wörter</translation>
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
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of a record that exists cannot be changed from a file.</source>
        <translation>Zeilen eines vorhandenen Datensatzes können nicht aus einer Datei geändert werden.</translation>
    </message>
    <message>
        <source>Can only be given on the web page.</source>
        <translation>Kann nur auf der Webseite angegeben werden.</translation>
    </message>
    <message>
        <source>A tree has no form that fits into a cell.</source>
        <translation>Ein Baum hat keine Form, die in eine Zelle passt.</translation>
    </message>
    <message>
        <source>Cannot be filled from a cell.</source>
        <translation>Kann nicht aus einer Zelle gefüllt werden.</translation>
    </message>
    <message>
        <source>This program does not know fields of this kind.</source>
        <translation>Dieses Programm kennt Felder dieser Art nicht.</translation>
    </message>
    <message>
        <source>Calculated by the form where no value is given.</source>
        <translation>Vom Formular berechnet, wo kein Wert angegeben ist.</translation>
    </message>
    <message>
        <source>Checked, but not stored.</source>
        <translation>Geprüft, aber nicht gespeichert.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation>Einheit: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Frage: %1</translation>
    </message>
    <message>
        <source>Key in the DB: %1</source>
        <translation>Schlüssel in der DB: %1</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Spreadsheet programs do this when they save. Take the file as the machine wrote it, or correct the cells in Review.</source>
        <translation>Tabellenkalkulationen tun das beim Speichern. Die Datei nehmen, wie die Maschine sie schrieb, oder die Zellen unter „Prüfen“ korrigieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) in %1 with an exponent</source>
        <translation>
            <numerusform>%Ln Zahl in %1 mit Exponent</numerusform>
            <numerusform>%Ln Zahlen in %1 mit Exponent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n long number(s) in %1 may have lost digits</source>
        <translation>
            <numerusform>%Ln lange Zahl in %1 hat vielleicht Ziffern verloren</numerusform>
            <numerusform>%Ln lange Zahlen in %1 haben vielleicht Ziffern verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spreadsheet error(s) in %1</source>
        <translation>
            <numerusform>%Ln Formelfehler in %1</numerusform>
            <numerusform>%Ln Formelfehler in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) in %1 among other texts</source>
        <translation>
            <numerusform>%Ln Datum in %1 zwischen anderen Texten</numerusform>
            <numerusform>%Ln Datumsangaben in %1 zwischen anderen Texten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) in %1</source>
        <translation>
            <numerusform>%Ln Formel in %1</numerusform>
            <numerusform>%Ln Formeln in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with cells missing</source>
        <translation>
            <numerusform>%Ln Zeile mit fehlenden Zellen</numerusform>
            <numerusform>%Ln Zeilen mit fehlenden Zellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with too many cells</source>
        <translation>
            <numerusform>%Ln Zeile mit zu vielen Zellen</numerusform>
            <numerusform>%Ln Zeilen mit zu vielen Zellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with unreadable characters</source>
        <translation>
            <numerusform>%Ln Zelle mit unlesbaren Zeichen</numerusform>
            <numerusform>%Ln Zellen mit unlesbaren Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with a zero byte</source>
        <translation>
            <numerusform>%Ln Zelle mit einem Nullbyte</numerusform>
            <numerusform>%Ln Zellen mit einem Nullbyte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column name(s) that occur twice</source>
        <translation>
            <numerusform>%Ln doppelter Spaltenname</numerusform>
            <numerusform>%Ln doppelte Spaltennamen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) without a name</source>
        <translation>
            <numerusform>%Ln Spalte ohne Namen</numerusform>
            <numerusform>%Ln Spalten ohne Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row ends with a separator</source>
        <translation>Jede Zeile endet mit einem Trennzeichen</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with text after a closing quotation mark</source>
        <translation>
            <numerusform>%Ln Zelle mit Text nach dem schließenden Anführungszeichen</numerusform>
            <numerusform>%Ln Zellen mit Text nach dem schließenden Anführungszeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark is never closed</source>
        <translation>Ein Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>Lines end in different ways</source>
        <translation>Zeilen enden verschieden</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) shown with fewer digits than are kept</source>
        <translation>
            <numerusform>%Ln Zahl mit weniger Ziffern angezeigt als gespeichert</numerusform>
            <numerusform>%Ln Zahlen mit weniger Ziffern angezeigt als gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) that the spreadsheet shows in another way</source>
        <translation>
            <numerusform>%Ln Zahl, die die Tabellenkalkulation anders anzeigt</numerusform>
            <numerusform>%Ln Zahlen, die die Tabellenkalkulation anders anzeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) without a value</source>
        <translation>
            <numerusform>%Ln Formel ohne Wert</numerusform>
            <numerusform>%Ln Formeln ohne Wert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n apostrophe(s) of an export taken off again</source>
        <translation>
            <numerusform>%Ln Apostroph eines Exports wieder entfernt</numerusform>
            <numerusform>%Ln Apostrophe eines Exports wieder entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of nothing but separators</source>
        <translation>
            <numerusform>%Ln Zeile nur aus Trennzeichen</numerusform>
            <numerusform>%Ln Zeilen nur aus Trennzeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers around have none. %1</source>
        <translation>Die Zahlen ringsum haben keinen. %1</translation>
    </message>
    <message>
        <source>They end in zeros, the numbers around do not. %1</source>
        <translation>Sie enden auf Nullen, die Zahlen ringsum nicht. %1</translation>
    </message>
    <message>
        <source>The value was lost before the file was saved. Look it up, and correct it in Review.</source>
        <translation>Der Wert ging vor dem Speichern der Datei verloren. Ihn nachsehen und unter „Prüfen“ korrigieren.</translation>
    </message>
    <message>
        <source>A part number like 1-2 may have become a date. %1</source>
        <translation>Eine Teilenummer wie 1-2 ist vielleicht ein Datum geworden. %1</translation>
    </message>
    <message>
        <source>It is taken as the text that stands there; nothing is calculated.</source>
        <translation>Sie gilt als der Text, der dort steht; nichts wird berechnet.</translation>
    </message>
    <message>
        <source>The missing cells count as empty.</source>
        <translation>Die fehlenden Zellen gelten als leer.</translation>
    </message>
    <message>
        <source>What is too much has no column, and cannot be mapped. Is the separator part of a text?</source>
        <translation>Was zu viel ist, hat keine Spalte und ist nicht zuzuordnen. Gehört das Trennzeichen zu einem Text?</translation>
    </message>
    <message>
        <source>These bytes are not of this encoding. Try another one above.</source>
        <translation>Diese Bytes gehören nicht zu dieser Zeichenkodierung. Oben eine andere versuchen.</translation>
    </message>
    <message>
        <source>The file may be damaged, or of another encoding.</source>
        <translation>Die Datei ist vielleicht beschädigt oder anders kodiert.</translation>
    </message>
    <message>
        <source>A recipe takes the first one by its name; check which one is meant.</source>
        <translation>Ein Rezept nimmt die erste nach ihrem Namen; prüfen, welche gemeint ist.</translation>
    </message>
    <message>
        <source>A recipe can only find it by its position.</source>
        <translation>Ein Rezept kann sie nur an ihrer Position finden.</translation>
    </message>
    <message>
        <source>The last column has neither a name nor values, and is not needed.</source>
        <translation>Die letzte Spalte hat weder Namen noch Werte und wird nicht gebraucht.</translation>
    </message>
    <message>
        <source>The text stays part of the cell. Check that nothing is missing.</source>
        <translation>Der Text bleibt Teil der Zelle. Prüfen, ob etwas fehlt.</translation>
    </message>
    <message>
        <source>All that follows became one cell. Correct the file and read it again, or choose under More that nothing quotes.</source>
        <translation>Alles Folgende wurde eine einzige Zelle. Die Datei korrigieren und erneut lesen oder unter „Mehr“ wählen, dass es keine Anführungszeichen gibt.</translation>
    </message>
    <message>
        <source>Parts of the file were written by different programs. All lines are read.</source>
        <translation>Teile der Datei wurden von verschiedenen Programmen geschrieben. Alle Zeilen werden gelesen.</translation>
    </message>
    <message>
        <source>Choose above whether numbers come as shown or with all digits.</source>
        <translation>Oben wählen, ob Zahlen wie angezeigt oder mit allen Ziffern kommen.</translation>
    </message>
    <message>
        <source>Their format is not known here. Compare them with the workbook.</source>
        <translation>Ihr Format ist hier nicht bekannt. Mit der Arbeitsmappe vergleichen.</translation>
    </message>
    <message>
        <source>Open the workbook in a spreadsheet program, save it, and read it again.</source>
        <translation>Die Arbeitsmappe in einer Tabellenkalkulation öffnen, speichern und erneut lesen.</translation>
    </message>
    <message>
        <source>This program wrote them when it exported the rows, so that no spreadsheet would run the cells. The cells are as they were before.</source>
        <translation>Dieses Programm schrieb sie beim Export der Zeilen, damit keine Tabellenkalkulation die Zellen ausführt. Die Zellen sind wie vorher.</translation>
    </message>
    <message>
        <source>They are left out.</source>
        <translation>Sie werden weggelassen.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Line %1: %2 of %3 cells</source>
        <translation>Dateizeile %1: %2 von %3 Zellen</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Dateizeile %1</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>Dateizeile %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where: what stands there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This row has fewer cells than the table has columns.</source>
        <translation>Diese Zeile hat weniger Zellen, als die Tabelle Spalten hat.</translation>
    </message>
    <message>
        <source>This row has more cells than the table has columns.</source>
        <translation>Diese Zeile hat mehr Zellen, als die Tabelle Spalten hat.</translation>
    </message>
    <message>
        <source>Some bytes here are not of this encoding.</source>
        <translation>Einige Bytes hier gehören nicht zu dieser Zeichenkodierung.</translation>
    </message>
    <message>
        <source>There is a zero byte here.</source>
        <translation>Hier ist ein Nullbyte.</translation>
    </message>
    <message>
        <source>A column further left has the same name.</source>
        <translation>Eine Spalte weiter links hat denselben Namen.</translation>
    </message>
    <message>
        <source>This column has no name.</source>
        <translation>Diese Spalte hat keinen Namen.</translation>
    </message>
    <message>
        <source>Every row ends with a separator: this column is empty.</source>
        <translation>Jede Zeile endet mit einem Trennzeichen: Diese Spalte ist leer.</translation>
    </message>
    <message>
        <source>Written with an exponent; the numbers around are not.</source>
        <translation>Mit Exponent geschrieben; die Zahlen ringsum nicht.</translation>
    </message>
    <message>
        <source>Ends in zeros, as a long number does that a spreadsheet has cut.</source>
        <translation>Endet auf Nullen, wie eine lange Zahl, die eine Tabellenkalkulation gekürzt hat.</translation>
    </message>
    <message>
        <source>An error of a spreadsheet, in place of a value.</source>
        <translation>Ein Fehler einer Tabellenkalkulation an Stelle eines Werts.</translation>
    </message>
    <message>
        <source>A date; the cells around are none.</source>
        <translation>Ein Datum; die Zellen ringsum sind keines.</translation>
    </message>
    <message>
        <source>A formula; it is taken as text.</source>
        <translation>Eine Formel; sie gilt als Text.</translation>
    </message>
    <message>
        <source>There is text after the closing quotation mark.</source>
        <translation>Nach dem schließenden Anführungszeichen steht Text.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Hier wird ein Anführungszeichen geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>From here on lines end in another way.</source>
        <translation>Ab hier enden die Zeilen anders.</translation>
    </message>
    <message>
        <source>The workbook keeps more digits than are shown.</source>
        <translation>Die Arbeitsmappe hat mehr Ziffern, als angezeigt werden.</translation>
    </message>
    <message>
        <source>The spreadsheet shows this number in another way.</source>
        <translation>Die Tabellenkalkulation zeigt diese Zahl anders an.</translation>
    </message>
    <message>
        <source>A formula that was never calculated.</source>
        <translation>Eine Formel, die nie berechnet wurde.</translation>
    </message>
    <message>
        <source>In the file an apostrophe stands before this text.</source>
        <translation>In der Datei steht vor diesem Text ein Apostroph.</translation>
    </message>
    <message>
        <source>Nothing but separators: this row is left out.</source>
        <translation>Nur Trennzeichen: Diese Zeile wird weggelassen.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Gestern %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>pattern of a day of this year: d is the day, MMM the month&apos;s name</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>pattern of a day: d, MMM as above, yyyy is the year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>etwa %1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%Ln Wert</numerusform>
            <numerusform>%Ln Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>none of %1</source>
        <translation>keiner von %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text in quotation marks</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>%1 is empty</source>
        <comment>condition</comment>
        <translation>%1 leer ist</translation>
    </message>
    <message>
        <source>%1 is ticked</source>
        <comment>condition</comment>
        <translation>%1 angekreuzt ist</translation>
    </message>
    <message>
        <source>%1 is not ticked</source>
        <translation>%1 nicht angekreuzt ist</translation>
    </message>
    <message>
        <source>%1 has %2 ticked</source>
        <comment>condition</comment>
        <translation>bei %1 %2 angekreuzt ist</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>condition</comment>
        <translation>%1 gleich %2 ist</translation>
    </message>
    <message>
        <source>Shown when %1.</source>
        <translation>Gezeigt, wenn %1.</translation>
    </message>
    <message>
        <source>Hidden when %1.</source>
        <translation>Verborgen, wenn %1.</translation>
    </message>
    <message>
        <source>Shown when a rule of the form says so.</source>
        <translation>Gezeigt, wenn eine Regel des Formulars es sagt.</translation>
    </message>
    <message>
        <source>Shown when a script of the form says so.</source>
        <translation>Gezeigt, wenn ein Skript des Formulars es sagt.</translation>
    </message>
    <message>
        <source>Required when %1.</source>
        <translation>Erforderlich, wenn %1.</translation>
    </message>
    <message>
        <source>Not required when %1.</source>
        <translation>Nicht erforderlich, wenn %1.</translation>
    </message>
    <message>
        <source>Cannot be entered when %1.</source>
        <translation>Eingabe nicht möglich, wenn %1.</translation>
    </message>
    <message>
        <source>Can be entered when %1.</source>
        <translation>Eingabe möglich, wenn %1.</translation>
    </message>
    <message>
        <source>Other fields change it by a rule of the form.</source>
        <translation>Andere Felder ändern es durch eine Regel des Formulars.</translation>
    </message>
    <message>
        <source>when %1 is shown</source>
        <translation>wann %1 gezeigt wird</translation>
    </message>
    <message>
        <source>how %1 is calculated</source>
        <translation>wie %1 berechnet wird</translation>
    </message>
    <message>
        <source>what %1 starts with</source>
        <translation>womit %1 beginnt</translation>
    </message>
    <message>
        <source>a check of %1</source>
        <translation>eine Prüfung von %1</translation>
    </message>
    <message>
        <source>a check of each row of %1</source>
        <translation>eine Prüfung jeder Zeile von %1</translation>
    </message>
    <message>
        <source>what changes %1</source>
        <translation>was %1 ändert</translation>
    </message>
    <message>
        <source>a part of %1</source>
        <translation>ein Teil von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>noch %Ln</numerusform>
            <numerusform>noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>rows inside each record; a line of the file fills one row</source>
        <translation>Zeilen in jedem Datensatz; eine Dateizeile füllt eine Zeile</translation>
    </message>
    <message>
        <source>values that are stored together</source>
        <translation>Werte, die zusammen gespeichert werden</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Reiter</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of this form are scripts</source>
        <translation>
            <numerusform>%Ln Teil dieses Formulars ist ein Skript</numerusform>
            <numerusform>%Ln Teile dieses Formulars sind Skripte</numerusform>
        </translation>
    </message>
    <message>
        <source>This runs here with nothing but the record&apos;s data; what only the web page can run is named in Review.</source>
        <translation>Es läuft hier nur mit den Daten des Datensatzes; was nur die Webseite ausführen kann, wird unter „Prüfen“ genannt.</translation>
    </message>
    <message>
        <source>This is left to the web page and not checked here.</source>
        <translation>Das bleibt der Webseite überlassen und wird hier nicht geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of this form cannot be read here</source>
        <translation>
            <numerusform>%Ln Teil dieses Formulars ist hier nicht lesbar</numerusform>
            <numerusform>%Ln Teile dieses Formulars sind hier nicht lesbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstanceText</name>
    <message>
        <source>Practice instance</source>
        <translation>Übungsinstanz</translation>
    </message>
    <message>
        <source>DEVELOPMENT</source>
        <translation>ENTWICKLUNG</translation>
    </message>
    <message>
        <source>STAGING</source>
        <translation>STAGING</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>to the practice instance</source>
        <translation>an die Übungsinstanz</translation>
    </message>
    <message>
        <source>to %1 (%2)</source>
        <translation>an %1 (%2)</translation>
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
        <translation>Eine leere Zelle</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Ist %1 gemeint?</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>second</source>
        <translation>Sekunde</translation>
    </message>
    <message>
        <source>%1 may be %2, and nothing says which.</source>
        <translation>%1 kann %2 sein, und nichts sagt, was gilt.</translation>
    </message>
    <message>
        <source>Choose in Map how the dates of this column are written.</source>
        <translation>Unter „Zuordnen“ festlegen, wie die Datumsangaben dieser Spalte geschrieben sind.</translation>
    </message>
    <message>
        <source>%1 is not written in the way that the dates of this column are read.</source>
        <translation>%1 ist nicht so geschrieben, wie die Datumsangaben dieser Spalte gelesen werden.</translation>
    </message>
    <message>
        <source>It looks like %1; if that is so in the whole column, choose it in Map.</source>
        <translation>Es sieht aus wie %1; gilt das für die ganze Spalte, dann unter „Zuordnen“ so festlegen.</translation>
    </message>
    <message>
        <source>%1 looks like the number that a spreadsheet keeps for a date.</source>
        <translation>%1 sieht aus wie die Zahl, die eine Tabellenkalkulation für ein Datum speichert.</translation>
    </message>
    <message>
        <source>Show the column as dates in the spreadsheet, and export it again.</source>
        <translation>Die Spalte in der Tabellenkalkulation als Datum anzeigen und erneut exportieren.</translation>
    </message>
    <message>
        <source>%1 fits two of the declared ways to write a date: %2.</source>
        <translation>%1 passt zu zwei der festgelegten Schreibweisen für ein Datum: %2.</translation>
    </message>
    <message>
        <source>The first is sent; leave one way in Map, or write year-month-day.</source>
        <translation>Die erste wird gesendet; unter „Zuordnen“ nur eine Schreibweise lassen oder Jahr-Monat-Tag schreiben.</translation>
    </message>
    <message>
        <source>%1 is before %3, the first day that %2 takes.</source>
        <translation>%1 liegt vor dem %3, dem ersten Tag, den %2 annimmt.</translation>
    </message>
    <message>
        <source>Check the date; the form of the DB would not take it.</source>
        <translation>Das Datum prüfen; das Formular der Datenbank würde es nicht annehmen.</translation>
    </message>
    <message>
        <source>%1 is after %3, the last day that %2 takes.</source>
        <translation>%1 liegt nach dem %3, dem letzten Tag, den %2 annimmt.</translation>
    </message>
    <message>
        <source>%1 says more than %2 can hold (%3).</source>
        <translation>%1 sagt mehr, als %2 aufnehmen kann (%3).</translation>
    </message>
    <message>
        <source>Sent is %1.</source>
        <translation>Gesendet wird %1.</translation>
    </message>
    <message>
        <source>%1 does not exist in the time zone %2: clocks were set forward.</source>
        <translation>%1 gibt es in der Zeitzone %2 nicht: Die Uhren wurden vorgestellt.</translation>
    </message>
    <message>
        <source>Correct the time, or the time zone of the step in Map.</source>
        <translation>Die Uhrzeit korrigieren oder unter „Zuordnen“ die Zeitzone des Schritts.</translation>
    </message>
    <message>
        <source>%1 happened twice in the time zone %2: clocks were set back.</source>
        <translation>%1 gab es in der Zeitzone %2 zweimal: Die Uhren wurden zurückgestellt.</translation>
    </message>
    <message>
        <source>The first of the two is sent; write the offset from UTC to be sure.</source>
        <translation>Die erste der beiden wird gesendet; sicher ist es mit dem Abstand zu UTC.</translation>
    </message>
    <message>
        <source>Piece %1 of %2 is empty.</source>
        <translation>Teil %1 von %2 ist leer.</translation>
    </message>
    <message>
        <source>Take away the mark that nothing stands behind, or write what is missing.</source>
        <translation>Das Trennzeichen entfernen, hinter dem nichts steht, oder das Fehlende ergänzen.</translation>
    </message>
    <message>
        <source>The tag %1 has the mark %2 in it, and would be stored as two.</source>
        <translation>Das Schlagwort %1 enthält das Trennzeichen %2 und würde als zwei gespeichert.</translation>
    </message>
    <message>
        <source>Write the tag without that mark.</source>
        <translation>Das Schlagwort ohne dieses Zeichen schreiben.</translation>
    </message>
    <message>
        <source>%1 is not a name and a value.</source>
        <translation>%1 ist nicht Name und Wert.</translation>
    </message>
    <message>
        <source>Write a name, %1 and a value.</source>
        <translation>Einen Namen, %1 und einen Wert schreiben.</translation>
    </message>
    <message>
        <source>%1 stands twice in the cell.</source>
        <translation>%1 steht zweimal in der Zelle.</translation>
    </message>
    <message>
        <source>Leave the one that is right.</source>
        <translation>Nur das Richtige stehen lassen.</translation>
    </message>
    <message>
        <source>%1 is not JSON.</source>
        <translation>%1 ist kein JSON.</translation>
    </message>
    <message>
        <source>Write it as JSON: texts in double quotation marks, no comma at the end.</source>
        <translation>Als JSON schreiben: Texte in doppelten Anführungszeichen, kein Komma am Ende.</translation>
    </message>
    <message>
        <source>An object in %1 has a name twice.</source>
        <translation>Ein Objekt in %1 hat einen Namen zweimal.</translation>
    </message>
    <message>
        <source>%1 does not have the form that %2 asks for.</source>
        <translation>%1 hat nicht die Form, die %2 verlangt.</translation>
    </message>
    <message>
        <source>It has to look like %1: 9 is a digit, A and a a letter, * either.</source>
        <translation>Es muss aussehen wie %1: 9 ist eine Ziffer, A und a ein Buchstabe, * beides.</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no.</source>
        <translation>%1 ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>Words for no: %1.</source>
        <translation>Wörter für nein: %1.</translation>
    </message>
    <message>
        <source>Words for yes: %1; an empty cell is no.</source>
        <translation>Wörter für ja: %1; eine leere Zelle ist nein.</translation>
    </message>
    <message>
        <source>Words for yes: %1; for no: %2.</source>
        <translation>Wörter für ja: %1; für nein: %2.</translation>
    </message>
    <message>
        <source>%1 is an option of %2 that the DB cannot store: the form asks for numbers.</source>
        <translation>%1 ist eine Option von %2, die die Datenbank nicht speichern kann: Das Formular verlangt Zahlen.</translation>
    </message>
    <message>
        <source>Tell those who look after the type form.</source>
        <translation>Denen Bescheid geben, die das Typformular pflegen.</translation>
    </message>
    <message>
        <source>%1 is not a question of %2.</source>
        <translation>%1 ist keine Frage von %2.</translation>
    </message>
    <message>
        <source>%1 is not an answer to %2.</source>
        <translation>%1 ist keine Antwort auf %2.</translation>
    </message>
    <message>
        <source>%1 has more digits than a number in the DB can hold.</source>
        <translation>%1 hat mehr Ziffern, als eine Zahl in der Datenbank haben kann.</translation>
    </message>
    <message>
        <source>Sent is %1. If it is an identifier, it belongs into a text field.</source>
        <translation>Gesendet wird %1. Eine Kennung gehört in ein Textfeld.</translation>
    </message>
    <message>
        <source>The recipe needs a column %1, and the file has none.</source>
        <translation>Das Rezept braucht eine Spalte %1, und die Datei hat keine.</translation>
    </message>
    <message>
        <source>Is it the right file? Otherwise choose another column in Map.</source>
        <translation>Ist es die richtige Datei? Sonst unter „Zuordnen“ eine andere Spalte wählen.</translation>
    </message>
    <message>
        <source>Is %1 meant? Then choose it in Map.</source>
        <translation>Ist %1 gemeint? Dann unter „Zuordnen“ wählen.</translation>
    </message>
    <message>
        <source>The names of the columns stand in line %1; the recipe expects them in row %2.</source>
        <translation>Die Namen der Spalten stehen in Dateizeile %1; das Rezept erwartet sie in Zeile %2.</translation>
    </message>
    <message>
        <source>Is it a file of the same kind? Then read it with the header in that line.</source>
        <translation>Ist es eine Datei derselben Art? Dann mit der Kopfzeile an dieser Stelle lesen.</translation>
    </message>
    <message>
        <source>The columns of the file are separated by: %1. The recipe expects: %2.</source>
        <translation>Die Spalten der Datei sind getrennt durch: %1. Das Rezept erwartet: %2.</translation>
    </message>
    <message>
        <source>Check the columns in Import before you go on.</source>
        <translation>Die Spalten unter „Import“ prüfen, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>The file is encoded as %1; the recipe expects %2.</source>
        <translation>Die Datei ist als %1 kodiert; das Rezept erwartet %2.</translation>
    </message>
    <message>
        <source>Check letters like ä, é and µ in Import before you go on.</source>
        <translation>Buchstaben wie ä, é und µ unter „Import“ prüfen, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>The decimal mark of the numbers in the file is not the recipe&apos;s: %1.</source>
        <translation>Das Dezimalzeichen der Zahlen in der Datei ist nicht das des Rezepts: %1.</translation>
    </message>
    <message>
        <source>Change the step that reads the numbers in Map.</source>
        <translation>Unter „Zuordnen“ den Schritt ändern, der die Zahlen liest.</translation>
    </message>
    <message>
        <source>The file has %1 rows to be used; the recipe expects %2.</source>
        <translation>Die Datei hat %1 zu verwendende Zeilen; das Rezept erwartet %2.</translation>
    </message>
    <message>
        <source>Is it the right file for this recipe, and all of it?</source>
        <translation>Ist es die richtige Datei für dieses Rezept, und ist sie vollständig?</translation>
    </message>
    <message>
        <source>The file has more than one column %1.</source>
        <translation>Die Datei hat mehr als eine Spalte %1.</translation>
    </message>
    <message>
        <source>Which one is meant? Look at both before you go on.</source>
        <translation>Welche ist gemeint? Beide ansehen, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>The file has columns that the recipe does not know: %1.</source>
        <translation>Die Datei hat Spalten, die das Rezept nicht kennt: %1.</translation>
    </message>
    <message>
        <source>They are not uploaded unless a field takes them in Map.</source>
        <translation>Sie werden nicht übertragen, außer ein Feld nimmt sie unter „Zuordnen“ auf.</translation>
    </message>
    <message>
        <source>The file lacks columns that the recipe does not use: %1.</source>
        <translation>Der Datei fehlen Spalten, die das Rezept nicht verwendet: %1.</translation>
    </message>
    <message>
        <source>the least value</source>
        <translation>der kleinste Wert</translation>
    </message>
    <message>
        <source>the greatest value</source>
        <translation>der größte Wert</translation>
    </message>
    <message>
        <source>the least length</source>
        <translation>die kleinste Länge</translation>
    </message>
    <message>
        <source>the greatest length</source>
        <translation>die größte Länge</translation>
    </message>
    <message>
        <source>the least number of words</source>
        <translation>die kleinste Zahl der Wörter</translation>
    </message>
    <message>
        <source>the greatest number of words</source>
        <translation>die größte Zahl der Wörter</translation>
    </message>
    <message>
        <source>the pattern that texts match</source>
        <translation>das Muster, dem Texte entsprechen</translation>
    </message>
    <message>
        <source>the mask that texts fit</source>
        <translation>die Maske, der Texte entsprechen</translation>
    </message>
    <message>
        <source>the masks that texts fit</source>
        <translation>die Masken, denen Texte entsprechen</translation>
    </message>
    <message>
        <source>the step between values</source>
        <translation>die Schrittweite der Werte</translation>
    </message>
    <message>
        <source>whole numbers only</source>
        <translation>nur ganze Zahlen</translation>
    </message>
    <message>
        <source>the number of decimals</source>
        <translation>die Zahl der Nachkommastellen</translation>
    </message>
    <message>
        <source>the nominal value</source>
        <translation>der Nennwert</translation>
    </message>
    <message>
        <source>the tolerance</source>
        <translation>die Toleranz</translation>
    </message>
    <message>
        <source>the inner tolerance</source>
        <translation>die innere Toleranz</translation>
    </message>
    <message>
        <source>the outer tolerance</source>
        <translation>die äußere Toleranz</translation>
    </message>
    <message>
        <source>the usual minimum</source>
        <translation>das übliche Minimum</translation>
    </message>
    <message>
        <source>the usual maximum</source>
        <translation>das übliche Maximum</translation>
    </message>
    <message>
        <source>the unit</source>
        <translation>die Einheit</translation>
    </message>
    <message>
        <source>the earliest date</source>
        <translation>das früheste Datum</translation>
    </message>
    <message>
        <source>the latest date</source>
        <translation>das späteste Datum</translation>
    </message>
    <message>
        <source>the first year</source>
        <translation>das erste Jahr</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>das letzte Jahr</translation>
    </message>
    <message>
        <source>the least number of options</source>
        <translation>die kleinste Zahl der Optionen</translation>
    </message>
    <message>
        <source>the most options</source>
        <translation>die größte Zahl der Optionen</translation>
    </message>
    <message>
        <source>the most tags</source>
        <translation>die größte Zahl der Schlagwörter</translation>
    </message>
    <message>
        <source>options of the form only</source>
        <translation>nur Optionen des Formulars</translation>
    </message>
    <message>
        <source>the questions</source>
        <translation>die Fragen</translation>
    </message>
    <message>
        <source>the kind of value stored</source>
        <translation>die Art des gespeicherten Werts</translation>
    </message>
    <message>
        <source>dates without a time of day</source>
        <translation>Datum ohne Uhrzeit</translation>
    </message>
    <message>
        <source>that nobody can enter it</source>
        <translation>dass niemand es eingeben kann</translation>
    </message>
    <message>
        <source>that it is never shown</source>
        <translation>dass es nie gezeigt wird</translation>
    </message>
    <message>
        <source>the form&apos;s own check of it</source>
        <translation>die eigene Prüfung des Formulars</translation>
    </message>
    <message>
        <source>when it is shown</source>
        <translation>wann es gezeigt wird</translation>
    </message>
    <message>
        <source>how the form calculates it</source>
        <translation>wie das Formular es berechnet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>kein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>It is filled without a column.</source>
        <translation>Es wird ohne Spalte gefüllt.</translation>
    </message>
    <message numerus="yes">
        <source>It is filled from the column(s) %1.</source>
        <translation>
            <numerusform>Es wird aus der Spalte %1 gefüllt.</numerusform>
            <numerusform>Es wird aus den Spalten %1 gefüllt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 has changed since the recipe was made: it was %3 and is %4.</source>
        <translation>%1: %2 ist seit dem Erstellen des Rezepts anders: Es war %3 und ist %4.</translation>
    </message>
    <message>
        <source>%1: %2 has changed since the recipe was made.</source>
        <translation>%1: %2 ist seit dem Erstellen des Rezepts anders.</translation>
    </message>
    <message>
        <source>Compare the numbers with the new unit before anything is sent; change the steps in Map, then save the recipe.</source>
        <translation>Die Zahlen mit der neuen Einheit vergleichen, bevor etwas gesendet wird; unter „Zuordnen“ die Schritte ändern, dann das Rezept speichern.</translation>
    </message>
    <message>
        <source>What lies outside is told for each record; save the recipe when all is well.</source>
        <translation>Was außerhalb liegt, wird bei jedem Datensatz genannt; das Rezept speichern, wenn alles stimmt.</translation>
    </message>
    <message>
        <source>The recipe has no source for it.</source>
        <translation>Das Rezept hat keine Quelle dafür.</translation>
    </message>
    <message>
        <source>Choose a column or a constant for it in Map, then save the recipe.</source>
        <translation>Unter „Zuordnen“ eine Spalte oder eine Konstante dafür wählen, dann das Rezept speichern.</translation>
    </message>
    <message>
        <source>Records with an empty cell there cannot be sent any more.</source>
        <translation>Datensätze, bei denen diese Zelle leer ist, können nicht mehr gesendet werden.</translation>
    </message>
    <message>
        <source>%1 has lost options since the recipe was made: %2.</source>
        <translation>%1 hat seit dem Erstellen des Rezepts Optionen verloren: %2.</translation>
    </message>
    <message>
        <source>The recipe&apos;s constant is one of them: choose another in Map.</source>
        <translation>Die Konstante des Rezepts gehört dazu: unter „Zuordnen“ eine andere wählen.</translation>
    </message>
    <message>
        <source>Cells that name them are told as wrong; correct them, or replace them by a step in Map.</source>
        <translation>Zellen, die sie nennen, gelten als falsch; sie korrigieren oder unter „Zuordnen“ durch einen Schritt ersetzen.</translation>
    </message>
    <message>
        <source>The type form had a field %1 when the recipe was made, and has no more.</source>
        <translation>Das Typformular hatte beim Erstellen des Rezepts ein Feld %1 und hat es nicht mehr.</translation>
    </message>
    <message>
        <source>Take its source away in Map, then save the recipe.</source>
        <translation>Unter „Zuordnen“ die Quelle entfernen, dann das Rezept speichern.</translation>
    </message>
    <message>
        <source>A field of that name is now at %1: move the source there in Map, then save the recipe.</source>
        <translation>Ein Feld dieses Namens ist jetzt bei %1: unter „Zuordnen“ die Quelle dorthin verschieben, dann das Rezept speichern.</translation>
    </message>
    <message>
        <source>The type form has a new field %1.</source>
        <translation>Das Typformular hat ein neues Feld %1.</translation>
    </message>
    <message>
        <source>Choose a source for it in Map if the file has one.</source>
        <translation>Unter „Zuordnen“ eine Quelle dafür wählen, wenn die Datei eine hat.</translation>
    </message>
    <message>
        <source>The type form has a new field %1, which is required.</source>
        <translation>Das Typformular hat ein neues Feld %1, das erforderlich ist.</translation>
    </message>
    <message>
        <source>%1 is required since the type form changed.</source>
        <translation>%1 ist seit der Änderung des Typformulars erforderlich.</translation>
    </message>
    <message>
        <source>%1 is no longer required.</source>
        <translation>%1 ist nicht mehr erforderlich.</translation>
    </message>
    <message>
        <source>%1 is another kind of field than when the recipe was made: it was %2 and is %3.</source>
        <translation>%1 ist ein Feld anderer Art als beim Erstellen des Rezepts: Es war %2 und ist %3.</translation>
    </message>
    <message>
        <source>Choose its source and steps anew in Map, then save the recipe.</source>
        <translation>Unter „Zuordnen“ Quelle und Schritte neu wählen, dann das Rezept speichern.</translation>
    </message>
    <message>
        <source>%1 takes several values now; it took one when the recipe was made.</source>
        <translation>%1 nimmt jetzt mehrere Werte an; beim Erstellen des Rezepts war es einer.</translation>
    </message>
    <message>
        <source>%1 takes one value now; it took several when the recipe was made.</source>
        <translation>%1 nimmt jetzt einen Wert an; beim Erstellen des Rezepts waren es mehrere.</translation>
    </message>
    <message>
        <source>Change its steps in Map, then save the recipe.</source>
        <translation>Unter „Zuordnen“ die Schritte ändern, dann das Rezept speichern.</translation>
    </message>
    <message>
        <source>%1 has new options since the recipe was made: %2.</source>
        <translation>%1 hat seit dem Erstellen des Rezepts neue Optionen: %2.</translation>
    </message>
    <message>
        <source>The field %1 is called %2 now.</source>
        <translation>Das Feld %1 heißt jetzt %2.</translation>
    </message>
    <message>
        <source>Is it still what the column means? Then save the recipe.</source>
        <translation>Ist es noch das, was die Spalte meint? Dann das Rezept speichern.</translation>
    </message>
    <message numerus="yes">
        <source>The type form has changed in %n place(s) that the recipe does not fill.</source>
        <translation>
            <numerusform>Das Typformular hat sich an einer Stelle geändert, die das Rezept nicht füllt.</numerusform>
            <numerusform>Das Typformular hat sich an %Ln Stellen geändert, die das Rezept nicht füllt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The type form has changed, in nothing that decides which values it takes.</source>
        <translation>Das Typformular hat sich geändert, aber nicht darin, welche Werte es annimmt.</translation>
    </message>
    <message>
        <source>Save the recipe to have it made for the form as it is.</source>
        <translation>Das Rezept speichern, damit es zum jetzigen Formular gehört.</translation>
    </message>
    <message>
        <source>%1 has not been said yet.</source>
        <translation>%1 ist noch nicht angegeben.</translation>
    </message>
    <message>
        <source>Type or scan it at the top of Map.</source>
        <translation>Oben unter „Zuordnen“ eingeben oder scannen.</translation>
    </message>
    <message>
        <source>%1 is no answer to %2.</source>
        <translation>%1 ist keine Antwort auf %2.</translation>
    </message>
    <message>
        <source>It has to match %1.</source>
        <translation>Es muss %1 entsprechen.</translation>
    </message>
    <message>
        <source>Nothing outside the table has the label %1.</source>
        <translation>Nichts außerhalb der Tabelle hat die Beschriftung %1.</translation>
    </message>
    <message>
        <source>Is it another kind of file? Otherwise choose another source.</source>
        <translation>Ist es eine Datei anderer Art? Sonst eine andere Quelle wählen.</translation>
    </message>
    <message>
        <source>The file has no cell in line %1, column %2.</source>
        <translation>Die Datei hat keine Zelle in Dateizeile %1, Spalte %2.</translation>
    </message>
    <message>
        <source>The file name %1 has not the parts that the recipe looks for.</source>
        <translation>Dem Dateinamen %1 fehlen die Teile, die das Rezept sucht.</translation>
    </message>
    <message>
        <source>Rename the file, or choose the part again.</source>
        <translation>Die Datei umbenennen oder den Teil neu wählen.</translation>
    </message>
    <message>
        <source>Nobody is named as the operator.</source>
        <translation>Niemand ist als Bediener genannt.</translation>
    </message>
    <message>
        <source>Say who works here, under Profiles.</source>
        <translation>Unter „Profile“ angeben, wer hier arbeitet.</translation>
    </message>
    <message>
        <source>This station has no name.</source>
        <translation>Diese Station hat keinen Namen.</translation>
    </message>
    <message>
        <source>Give it one, under Profiles.</source>
        <translation>Ihr unter „Profile“ einen geben.</translation>
    </message>
    <message>
        <source>The file is no workbook, and has no sheets.</source>
        <translation>Die Datei ist keine Arbeitsmappe und hat keine Blätter.</translation>
    </message>
    <message>
        <source>Choose another source.</source>
        <translation>Eine andere Quelle wählen.</translation>
    </message>
    <message>
        <source>The file has no date: it was pasted.</source>
        <translation>Die Datei hat kein Datum: Sie wurde eingefügt.</translation>
    </message>
    <message>
        <source>Save it as a file and open that, or choose another source.</source>
        <translation>Sie als Datei speichern und diese öffnen oder eine andere Quelle wählen.</translation>
    </message>
    <message>
        <source>%1 says %2 here and %3 in line %4, and there can be only one.</source>
        <translation>%1 sagt hier %2 und in Dateizeile %4 %3, und es kann nur eines geben.</translation>
    </message>
    <message>
        <source>Correct one of them, or choose in Map which row counts.</source>
        <translation>Eines davon korrigieren oder unter „Zuordnen“ wählen, welche Zeile zählt.</translation>
    </message>
    <message>
        <source>The row gives %1 no element: its cell is blank.</source>
        <translation>Die Zeile gibt %1 kein Element: Ihre Zelle ist leer.</translation>
    </message>
    <message>
        <source>Fill it; leaving it out would move all values behind it.</source>
        <translation>Sie füllen; ohne sie würden alle Werte dahinter verrutschen.</translation>
    </message>
    <message>
        <source>The record has %1 rows, and not %2.</source>
        <translation>Der Datensatz hat %1 Zeilen und nicht %2.</translation>
    </message>
    <message>
        <source>Is the file whole? Which rows count is chosen at the top of Map.</source>
        <translation>Ist die Datei vollständig? Welche Zeilen zählen, wird oben unter „Zuordnen“ gewählt.</translation>
    </message>
    <message>
        <source>The cell of %1 is blank, which this recipe takes for an error.</source>
        <translation>Die Zelle von %1 ist leer, was für dieses Rezept ein Fehler ist.</translation>
    </message>
    <message>
        <source>Fill it, or choose at the top of Map what empty cells mean.</source>
        <translation>Sie füllen oder oben unter „Zuordnen“ wählen, was leere Zellen bedeuten.</translation>
    </message>
    <message>
        <source>%1 is in no pair of the list of values.</source>
        <translation>%1 steht in keinem Paar der Werteliste.</translation>
    </message>
    <message>
        <source>Add it to the step in Map.</source>
        <translation>Es unter „Zuordnen“ in den Schritt aufnehmen.</translation>
    </message>
    <message>
        <source>%1 has %2 pieces, too few for the step.</source>
        <translation>%1 hat %2 Teile, zu wenige für den Schritt.</translation>
    </message>
    <message>
        <source>It is cut at %1. Correct the cell, or the step in Map.</source>
        <translation>Getrennt wird bei %1. Die Zelle korrigieren oder unter „Zuordnen“ den Schritt.</translation>
    </message>
    <message>
        <source>%1 cells are there, and the field takes one value.</source>
        <translation>%1 Zellen sind da, und das Feld nimmt nur einen Wert an.</translation>
    </message>
    <message>
        <source>Add a step in Map that takes the first or the last, or joins them.</source>
        <translation>Unter „Zuordnen“ einen Schritt hinzufügen, der die erste oder die letzte nimmt oder sie verbindet.</translation>
    </message>
    <message>
        <source>Whether %1 matches the pattern takes too long to find out.</source>
        <translation>Ob %1 dem Muster entspricht, ist nicht in vertretbarer Zeit festzustellen.</translation>
    </message>
    <message>
        <source>Make the pattern of the step in Map simpler.</source>
        <translation>Unter „Zuordnen“ das Muster des Schritts vereinfachen.</translation>
    </message>
    <message>
        <source>%1 does not match the pattern of a step.</source>
        <translation>%1 entspricht dem Muster eines Schritts nicht.</translation>
    </message>
    <message>
        <source>The pattern is %1.</source>
        <translation>Das Muster ist %1.</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 ist keine Zahl.</translation>
    </message>
    <message>
        <source>Write digits with a decimal comma, without a unit.</source>
        <translation>Ziffern mit Dezimalkomma schreiben, ohne Einheit.</translation>
    </message>
    <message>
        <source>Write digits with a decimal point, without a unit.</source>
        <translation>Ziffern mit Dezimalpunkt schreiben, ohne Einheit.</translation>
    </message>
    <message>
        <source>%1 has more decimal places than %2 takes (%3).</source>
        <translation>%1 hat mehr Nachkommastellen, als %2 annimmt (%3).</translation>
    </message>
    <message>
        <source>Round it yourself if that is right: nothing is rounded unasked.</source>
        <translation>Selbst runden, wenn das richtig ist: Ungefragt wird nichts gerundet.</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>%1 is larger than the DB can store exactly.</source>
        <translation>%1 ist größer, als die Datenbank genau speichern kann.</translation>
    </message>
    <message>
        <source>Check the number; is it perhaps an identifier?</source>
        <translation>Die Zahl prüfen; ist es vielleicht eine Kennung?</translation>
    </message>
    <message>
        <source>%1 is not an action ID.</source>
        <translation>%1 ist keine Aktions-ID.</translation>
    </message>
    <message>
        <source>It has 24 characters, digits and the letters a to f.</source>
        <translation>Sie hat 24 Zeichen, Ziffern und die Buchstaben a bis f.</translation>
    </message>
    <message>
        <source>%1 is not a real date that can be read for sure.</source>
        <translation>%1 ist kein echtes Datum, das sicher zu lesen ist.</translation>
    </message>
    <message>
        <source>Write it as year-month-day, for example 2024-05-31.</source>
        <translation>Als Jahr-Monat-Tag schreiben, zum Beispiel 2024-05-31.</translation>
    </message>
    <message>
        <source>It is read as %1; write it that way, or change the step in Map.</source>
        <translation>Es wird als %1 gelesen; so schreiben oder unter „Zuordnen“ den Schritt ändern.</translation>
    </message>
    <message>
        <source>%1 is not a time of day.</source>
        <translation>%1 ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>Write it as 14:30.</source>
        <translation>Als 14:30 schreiben.</translation>
    </message>
    <message>
        <source>%1 has a time of day that %2 cannot hold.</source>
        <translation>%1 hat eine Uhrzeit, die %2 nicht aufnehmen kann.</translation>
    </message>
    <message>
        <source>Only the date is sent.</source>
        <translation>Nur das Datum wird gesendet.</translation>
    </message>
    <message>
        <source>%1 does not exist in the time zone of this station: clocks were set forward.</source>
        <translation>%1 gibt es in der Zeitzone dieser Station nicht: Die Uhren wurden vorgestellt.</translation>
    </message>
    <message>
        <source>Correct the time, or write it with its offset from UTC.</source>
        <translation>Die Uhrzeit korrigieren oder mit dem Abstand zu UTC schreiben.</translation>
    </message>
    <message>
        <source>%1 happened twice in the time zone of this station: clocks were set back.</source>
        <translation>%1 gab es in der Zeitzone dieser Station zweimal: Die Uhren wurden zurückgestellt.</translation>
    </message>
    <message>
        <source>The nearest number is sent. If it is an identifier, it belongs into a text field.</source>
        <translation>Gesendet wird die nächstgelegene Zahl. Eine Kennung gehört in ein Textfeld.</translation>
    </message>
    <message>
        <source>%1 has more tags than %2 takes.</source>
        <translation>%1 hat mehr Schlagwörter, als %2 annimmt.</translation>
    </message>
    <message>
        <source>%1 is a short UUID, and this field takes a whole one.</source>
        <translation>%1 ist eine Kurz-UUID, und dieses Feld nimmt eine ganze an.</translation>
    </message>
    <message>
        <source>Write the whole UUID.</source>
        <translation>Die ganze UUID schreiben.</translation>
    </message>
    <message>
        <source>The step %1 does not fit here.</source>
        <translation>Der Schritt %1 passt hier nicht.</translation>
    </message>
    <message>
        <source>Change the steps of the field in Map.</source>
        <translation>Unter „Zuordnen“ die Schritte des Felds ändern.</translation>
    </message>
    <message>
        <source>Write yes or no, true or false, 1 or 0.</source>
        <translation>yes oder no, true oder false, 1 oder 0 schreiben.</translation>
    </message>
    <message>
        <source>%1 is not an option of %2.</source>
        <translation>%1 ist keine Option von %2.</translation>
    </message>
    <message>
        <source>It is sent once; take the other away if you like.</source>
        <translation>Es wird einmal gesendet; das andere kann entfernt werden.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>%1 stands where a number of the list is expected.</source>
        <translation>%1 steht, wo eine Zahl der Liste erwartet wird.</translation>
    </message>
    <message>
        <source>%1 stands where number %2 of the list is expected.</source>
        <translation>%1 steht, wo Zahl %2 der Liste erwartet wird.</translation>
    </message>
    <message>
        <source>Correct or complete the list.</source>
        <translation>Die Liste korrigieren oder vervollständigen.</translation>
    </message>
    <message>
        <source>%1 is not a component: neither a UUID nor a short UUID nor a label&apos;s address.</source>
        <translation>%1 ist keine Komponente: weder UUID noch Kurz-UUID noch die Adresse eines Etiketts.</translation>
    </message>
    <message>
        <source>A spreadsheet has made a number of it: read the label again.</source>
        <translation>Eine Tabellenkalkulation hat eine Zahl daraus gemacht: das Etikett erneut lesen.</translation>
    </message>
    <message>
        <source>Read the label again.</source>
        <translation>Das Etikett erneut lesen.</translation>
    </message>
    <message>
        <source>%1 looks as if a spreadsheet had damaged it.</source>
        <translation>%1 sieht aus, als hätte eine Tabellenkalkulation es beschädigt.</translation>
    </message>
    <message>
        <source>Compare it with the original file of the machine.</source>
        <translation>Mit der Originaldatei der Maschine vergleichen.</translation>
    </message>
    <message>
        <source>%1 holds bytes that are not of the file&apos;s encoding.</source>
        <translation>%1 enthält Bytes, die nicht zur Zeichenkodierung der Datei gehören.</translation>
    </message>
    <message>
        <source>Choose another encoding on the import page, or type what it should be.</source>
        <translation>Auf der Seite „Import“ eine andere Zeichenkodierung wählen oder eingeben, was es sein soll.</translation>
    </message>
    <message>
        <source>%1 is required, and there is no value.</source>
        <translation>%1 ist erforderlich, und es gibt keinen Wert.</translation>
    </message>
    <message>
        <source>Type a value into the cell, or choose a source for it in Map.</source>
        <translation>Einen Wert in die Zelle eingeben oder unter „Zuordnen“ eine Quelle dafür wählen.</translation>
    </message>
    <message>
        <source>%1 is too short: %2 needs at least %3 characters.</source>
        <translation>%1 ist zu kurz: %2 braucht mindestens %3 Zeichen.</translation>
    </message>
    <message>
        <source>%1 is too long: %2 takes at most %3 characters.</source>
        <translation>%1 ist zu lang: %2 nimmt höchstens %3 Zeichen an.</translation>
    </message>
    <message>
        <source>%1 has too few words: %2 needs at least %3.</source>
        <translation>%1 hat zu wenige Wörter: %2 braucht mindestens %3.</translation>
    </message>
    <message>
        <source>%1 has too many words: %2 takes at most %3.</source>
        <translation>%1 hat zu viele Wörter: %2 nimmt höchstens %3 an.</translation>
    </message>
    <message>
        <source>%1 is below %3, the least that %2 takes.</source>
        <translation>%1 liegt unter %3, dem kleinsten Wert, den %2 annimmt.</translation>
    </message>
    <message>
        <source>%1 is above %3, the most that %2 takes.</source>
        <translation>%1 liegt über %3, dem größten Wert, den %2 annimmt.</translation>
    </message>
    <message>
        <source>%1 takes another number of values than the cell gives.</source>
        <translation>%1 nimmt eine andere Zahl von Werten an, als die Zelle enthält.</translation>
    </message>
    <message>
        <source>%1 is not an e-mail address.</source>
        <translation>%1 ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>%1 is not a web address.</source>
        <translation>%1 ist keine Webadresse.</translation>
    </message>
    <message>
        <source>%1 is not a date that %2 takes.</source>
        <translation>%1 ist kein Datum, das %2 annimmt.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of %1 are outside the tolerance %2 ± %3; the first is number %4: %5.</source>
        <translation>
            <numerusform>Eine Zahl von %1 liegt außerhalb der Toleranz %2 ± %3; die erste ist Nummer %4: %5.</numerusform>
            <numerusform>%Ln Zahlen von %1 liegen außerhalb der Toleranz %2 ± %3; die erste ist Nummer %4: %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be sent as it is; check the measurement first.</source>
        <translation>So kann es gesendet werden; vorher die Messung prüfen.</translation>
    </message>
    <message>
        <source>%1 is outside the tolerance of %2.</source>
        <translation>%1 liegt außerhalb der Toleranz von %2.</translation>
    </message>
    <message>
        <source>%1 is outside the tolerance of %2: %3 ± %4.</source>
        <translation>%1 liegt außerhalb der Toleranz von %2: %3 ± %4.</translation>
    </message>
    <message>
        <source>%1 is below the usual minimum of %2 (%3).</source>
        <translation>%1 liegt unter dem üblichen Minimum von %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is above the usual maximum of %2 (%3).</source>
        <translation>%1 liegt über dem üblichen Maximum von %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is not shown by the form for this record, so its value is not sent.</source>
        <translation>%1 zeigt das Formular bei diesem Datensatz nicht; der Wert wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Check the field that decides whether it is shown.</source>
        <translation>Das Feld prüfen, das entscheidet, ob es gezeigt wird.</translation>
    </message>
    <message>
        <source>%1 cannot be entered in the form, so its value is not sent.</source>
        <translation>%1 kann im Formular nicht eingegeben werden; der Wert wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Take its source away in Map.</source>
        <translation>Unter „Zuordnen“ die Quelle entfernen.</translation>
    </message>
    <message>
        <source>The type form has no field %1; the DB keeps the value all the same.</source>
        <translation>Das Typformular hat kein Feld %1; die Datenbank behält den Wert dennoch.</translation>
    </message>
    <message>
        <source>Take its source away in Map where that is not meant.</source>
        <translation>Unter „Zuordnen“ die Quelle entfernen, wenn das nicht gewollt ist.</translation>
    </message>
    <message>
        <source>Too few options of %1: at least %2 are needed.</source>
        <translation>Zu wenige Optionen von %1: Mindestens %2 sind nötig.</translation>
    </message>
    <message>
        <source>Too many options of %1: at most %2 are taken.</source>
        <translation>Zu viele Optionen von %1: Höchstens %2 werden angenommen.</translation>
    </message>
    <message>
        <source>%1 does not satisfy the rule “%2”.</source>
        <translation>%1 erfüllt die Regel „%2“ nicht.</translation>
    </message>
    <message>
        <source>%1 does not satisfy the rule “%3” of %2.</source>
        <translation>%1 erfüllt die Regel „%3“ von %2 nicht.</translation>
    </message>
    <message>
        <source>Check it against the type form in the DB.</source>
        <translation>Mit dem Typformular in der Datenbank vergleichen.</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 has too many decimals</source>
        <translation>%1 hat zu viele Nachkommastellen</translation>
    </message>
    <message>
        <source>%1 is too large to be exact</source>
        <translation>%1 ist zu groß für genaues Speichern</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no</source>
        <translation>%1 ist weder ja noch nein</translation>
    </message>
    <message>
        <source>%1 is not an option</source>
        <translation>%1 ist keine Option</translation>
    </message>
    <message>
        <source>%1 has an option twice</source>
        <translation>%1 hat eine Option zweimal</translation>
    </message>
    <message>
        <source>%1 has a piece that is no number</source>
        <translation>%1 hat einen Teil, der keine Zahl ist</translation>
    </message>
    <message>
        <source>%1 is not a UUID</source>
        <translation>%1 ist keine UUID</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 ist beschädigt</translation>
    </message>
    <message>
        <source>%1 is not decoded</source>
        <translation>%1 ist nicht dekodiert</translation>
    </message>
    <message>
        <source>%1 has the wrong form</source>
        <translation>%1 hat die falsche Form</translation>
    </message>
    <message>
        <source>%1 is no time of day</source>
        <translation>%1 ist keine Uhrzeit</translation>
    </message>
    <message>
        <source>%1 loses its time of day</source>
        <translation>%1 verliert die Uhrzeit</translation>
    </message>
    <message>
        <source>%1 does not exist here</source>
        <translation>%1 gibt es hier nicht</translation>
    </message>
    <message>
        <source>%1 happened twice</source>
        <translation>%1 gab es zweimal</translation>
    </message>
    <message>
        <source>%1 is no whole number</source>
        <translation>%1 ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>%1 has too many digits</source>
        <translation>%1 hat zu viele Ziffern</translation>
    </message>
    <message>
        <source>%1 has too many tags</source>
        <translation>%1 hat zu viele Schlagwörter</translation>
    </message>
    <message>
        <source>%1 is not a whole UUID</source>
        <translation>%1 ist keine ganze UUID</translation>
    </message>
    <message>
        <source>%1 has a step that does not fit</source>
        <translation>%1 hat einen Schritt, der nicht passt</translation>
    </message>
    <message>
        <source>%1 has an empty piece</source>
        <translation>%1 hat einen leeren Teil</translation>
    </message>
    <message>
        <source>%1 can be read in two ways</source>
        <translation>%1 ist auf zwei Arten lesbar</translation>
    </message>
    <message>
        <source>%1 is too early</source>
        <translation>%1 ist zu früh</translation>
    </message>
    <message>
        <source>%1 is too late</source>
        <translation>%1 ist zu spät</translation>
    </message>
    <message>
        <source>%1 says more than fits</source>
        <translation>%1 sagt zu viel</translation>
    </message>
    <message>
        <source>%1 has an option that cannot be stored</source>
        <translation>%1 hat eine nicht speicherbare Option</translation>
    </message>
    <message>
        <source>%1 has a tag with the mark in it</source>
        <translation>%1 hat ein Schlagwort mit Trennzeichen</translation>
    </message>
    <message>
        <source>%1 is not names and values</source>
        <translation>%1 ist nicht Namen und Werte</translation>
    </message>
    <message>
        <source>%1 has a name twice</source>
        <translation>%1 hat einen Namen zweimal</translation>
    </message>
    <message>
        <source>%1 has an unknown question</source>
        <translation>%1 hat eine unbekannte Frage</translation>
    </message>
    <message>
        <source>%1 has an unknown answer</source>
        <translation>%1 hat eine unbekannte Antwort</translation>
    </message>
    <message>
        <source>%1 is not JSON</source>
        <translation>%1 ist kein JSON</translation>
    </message>
    <message>
        <source>%1 is not in the list of values</source>
        <translation>%1 steht nicht in der Werteliste</translation>
    </message>
    <message>
        <source>%1 has too few pieces</source>
        <translation>%1 hat zu wenige Teile</translation>
    </message>
    <message>
        <source>%1 has several cells for one value</source>
        <translation>%1 hat mehrere Zellen für einen Wert</translation>
    </message>
    <message>
        <source>%1 has a pattern that takes too long</source>
        <translation>%1 hat ein zu langsames Muster</translation>
    </message>
    <message>
        <source>%1 differs within a record</source>
        <translation>%1 ist im Datensatz uneinheitlich</translation>
    </message>
    <message>
        <source>%1 is blank in a row</source>
        <translation>%1 ist in einer Zeile leer</translation>
    </message>
    <message>
        <source>Wrong number of rows</source>
        <translation>Falsche Zahl von Zeilen</translation>
    </message>
    <message>
        <source>%1 is blank</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>%1 has a label that is not there</source>
        <translation>%1 hat eine fehlende Beschriftung</translation>
    </message>
    <message>
        <source>%1 has a cell that is not there</source>
        <translation>%1 hat eine fehlende Zelle</translation>
    </message>
    <message>
        <source>%1 is not in the file name</source>
        <translation>%1 ist nicht im Dateinamen</translation>
    </message>
    <message>
        <source>%1 is not said yet</source>
        <translation>%1 ist noch nicht angegeben</translation>
    </message>
    <message>
        <source>%1 has a wrong answer</source>
        <translation>%1 hat eine falsche Antwort</translation>
    </message>
    <message>
        <source>No operator</source>
        <translation>Kein Bediener</translation>
    </message>
    <message>
        <source>No station</source>
        <translation>Keine Station</translation>
    </message>
    <message>
        <source>No sheet</source>
        <translation>Kein Blatt</translation>
    </message>
    <message>
        <source>No date of the file</source>
        <translation>Kein Dateidatum</translation>
    </message>
    <message>
        <source>%1 is no e-mail address</source>
        <translation>%1 ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>%1 is no web address</source>
        <translation>%1 ist keine Webadresse</translation>
    </message>
    <message>
        <source>%1 has too few options</source>
        <translation>%1 hat zu wenige Optionen</translation>
    </message>
    <message>
        <source>%1 has too many options</source>
        <translation>%1 hat zu viele Optionen</translation>
    </message>
    <message>
        <source>%1 cannot be entered, not sent</source>
        <translation>%1 ist nicht eingebbar, nicht gesendet</translation>
    </message>
    <message>
        <source>%1 is not in the form</source>
        <translation>%1 ist nicht im Formular</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 is too short</source>
        <translation>%1 ist zu kurz</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 ist zu lang</translation>
    </message>
    <message>
        <source>%1 has too few words</source>
        <translation>%1 hat zu wenige Wörter</translation>
    </message>
    <message>
        <source>%1 has too many words</source>
        <translation>%1 hat zu viele Wörter</translation>
    </message>
    <message>
        <source>%1 is too small</source>
        <translation>%1 ist zu klein</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 ist zu groß</translation>
    </message>
    <message>
        <source>%1 has the wrong number of values</source>
        <translation>%1 hat die falsche Zahl von Werten</translation>
    </message>
    <message>
        <source>%1 is outside its tolerance</source>
        <translation>%1 ist außerhalb der Toleranz</translation>
    </message>
    <message>
        <source>%1 is below its minimum</source>
        <translation>%1 ist unter dem Minimum</translation>
    </message>
    <message>
        <source>%1 is above its maximum</source>
        <translation>%1 ist über dem Maximum</translation>
    </message>
    <message>
        <source>%1 is not shown, not sent</source>
        <translation>%1 ist nicht gezeigt, nicht gesendet</translation>
    </message>
    <message>
        <source>%1 has a rule not checked here</source>
        <translation>%1 hat eine hier nicht geprüfte Regel</translation>
    </message>
    <message>
        <source>%1 fails a check of the form</source>
        <translation>%1 besteht eine Formularprüfung nicht</translation>
    </message>
    <message>
        <source>%1 is no date</source>
        <translation>%1 ist kein Datum</translation>
    </message>
    <message>
        <source>%1 is no day of the calendar</source>
        <translation>%1 ist kein Kalendertag</translation>
    </message>
    <message>
        <source>%1 has wrong rows</source>
        <translation>%1 hat falsche Zeilen</translation>
    </message>
    <message>
        <source>%1 is between its steps</source>
        <translation>%1 liegt zwischen den Schritten</translation>
    </message>
    <message>
        <source>%1 is out of its dates</source>
        <translation>%1 ist außerhalb der Daten</translation>
    </message>
    <message>
        <source>%1 has an unusual length</source>
        <translation>%1 hat eine unübliche Länge</translation>
    </message>
    <message>
        <source>Record is too large</source>
        <translation>Datensatz ist zu groß</translation>
    </message>
    <message>
        <source>Row is too short</source>
        <translation>Zeile ist zu kurz</translation>
    </message>
    <message>
        <source>Row is too long</source>
        <translation>Zeile ist zu lang</translation>
    </message>
    <message>
        <source>No component</source>
        <translation>Keine Komponente</translation>
    </message>
    <message>
        <source>Component is not in the DB</source>
        <translation>Komponente ist nicht in der DB</translation>
    </message>
    <message>
        <source>Component is not confirmed yet</source>
        <translation>Komponente noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Component of another type</source>
        <translation>Komponente anderen Typs</translation>
    </message>
    <message>
        <source>Same record twice</source>
        <translation>Derselbe Datensatz zweimal</translation>
    </message>
    <message>
        <source>Same component twice</source>
        <translation>Dieselbe Komponente zweimal</translation>
    </message>
    <message>
        <source>%1 is not an action ID</source>
        <translation>%1 ist keine Aktions-ID</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Keine Aktion</translation>
    </message>
    <message>
        <source>Component of another type form</source>
        <translation>Komponente anderen Typformulars</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nichts zu ändern</translation>
    </message>
    <message>
        <source>ID of another record</source>
        <translation>ID eines anderen Datensatzes</translation>
    </message>
    <message>
        <source>Type closed to programs</source>
        <translation>Typ für Programme gesperrt</translation>
    </message>
    <message>
        <source>No location to move to</source>
        <translation>Kein Ort als Ziel</translation>
    </message>
    <message>
        <source>No date of the move</source>
        <translation>Kein Datum des Umzugs</translation>
    </message>
    <message>
        <source>Complete without measurements</source>
        <translation>Vollständig ohne Messungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and a rule</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It can be sent as it is; check it first.</source>
        <translation>So kann es gesendet werden; vorher prüfen.</translation>
    </message>
    <message>
        <source>%1 does not pass the form&apos;s own check of %2.</source>
        <translation>%1 besteht die eigene Prüfung des Formulars für %2 nicht.</translation>
    </message>
    <message>
        <source>One or more rows of %1 are wrong.</source>
        <translation>Mindestens eine Zeile von %1 ist falsch.</translation>
    </message>
    <message>
        <source>Correct the values that are told for its rows.</source>
        <translation>Die Werte korrigieren, die für die Zeilen genannt sind.</translation>
    </message>
    <message>
        <source>%1 is not a day of the calendar.</source>
        <translation>%1 ist kein Tag des Kalenders.</translation>
    </message>
    <message>
        <source>Correct its day, month or year.</source>
        <translation>Tag, Monat oder Jahr korrigieren.</translation>
    </message>
    <message>
        <source>%1 is not a time of day that %2 takes.</source>
        <translation>%1 ist keine Uhrzeit, die %2 annimmt.</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <translation>Das Datum korrigieren.</translation>
    </message>
    <message>
        <source>%1 is after %3, the last year that %2 takes.</source>
        <translation>%1 liegt nach %3, dem letzten Jahr, das %2 annimmt.</translation>
    </message>
    <message>
        <source>Correct the year.</source>
        <translation>Das Jahr korrigieren.</translation>
    </message>
    <message>
        <source>%1 is before %3, the first year that %2 takes.</source>
        <translation>%1 liegt vor %3, dem ersten Jahr, das %2 annimmt.</translation>
    </message>
    <message>
        <source>The form of the DB would refuse any choice in %1: that is a mistake of the form.</source>
        <translation>Das Formular der Datenbank würde jede Wahl in %1 ablehnen: Das ist ein Fehler des Formulars.</translation>
    </message>
    <message>
        <source>The choice is sent as it is; tell whoever keeps the type form.</source>
        <translation>Die Wahl wird so gesendet; denen Bescheid geben, die das Typformular pflegen.</translation>
    </message>
    <message>
        <source>%1 is not a whole number, as %2 asks for.</source>
        <translation>%1 ist keine ganze Zahl, wie %2 sie verlangt.</translation>
    </message>
    <message>
        <source>%1 does not fit into the steps of %2, which are %3 wide.</source>
        <translation>%1 passt nicht zur Schrittweite %3 von %2.</translation>
    </message>
    <message>
        <source>%1 has more decimal places than %2 asks for (%3).</source>
        <translation>%1 hat mehr Nachkommastellen, als %2 verlangt (%3).</translation>
    </message>
    <message>
        <source>%1 has more tags than %2 asks for (%3).</source>
        <translation>%1 hat mehr Schlagwörter, als %2 verlangt (%3).</translation>
    </message>
    <message>
        <source>%1 is after %3, the last day that the form offers for %2.</source>
        <translation>%1 liegt nach dem %3, dem letzten Tag, den das Formular für %2 anbietet.</translation>
    </message>
    <message>
        <source>%1 is before %3, the first day that the form offers for %2.</source>
        <translation>%1 liegt vor dem %3, dem ersten Tag, den das Formular für %2 anbietet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n number(s); the wires of a layer are %2.</source>
        <translation>
            <numerusform>%1 hat eine Zahl; eine Lage hat %2 Drähte.</numerusform>
            <numerusform>%1 hat %Ln Zahlen; eine Lage hat %2 Drähte.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be sent as it is; is the list complete?</source>
        <translation>So kann es gesendet werden; ist die Liste vollständig?</translation>
    </message>
    <message>
        <source>Nothing here can run the scripts of the form.</source>
        <translation>Hier kann nichts die Skripte des Formulars ausführen.</translation>
    </message>
    <message>
        <source>The form&apos;s script took too long and was stopped.</source>
        <translation>Das Skript des Formulars dauerte zu lange und wurde gestoppt.</translation>
    </message>
    <message>
        <source>The form&apos;s script took too much memory and was stopped.</source>
        <translation>Das Skript des Formulars brauchte zu viel Speicher und wurde gestoppt.</translation>
    </message>
    <message>
        <source>The form&apos;s script asks for %1, which only the web page has.</source>
        <translation>Das Skript des Formulars verlangt %1, das nur die Webseite hat.</translation>
    </message>
    <message>
        <source>The form&apos;s script uses what is not understood here.</source>
        <translation>Das Skript des Formulars verwendet etwas, das hier nicht verstanden wird.</translation>
    </message>
    <message>
        <source>The form uses an operator that is not known here.</source>
        <translation>Das Formular verwendet einen Operator, der hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The pattern %1 is not understood here.</source>
        <translation>Das Muster %1 wird hier nicht verstanden.</translation>
    </message>
    <message>
        <source>It takes too many steps to compare with the form&apos;s pattern.</source>
        <translation>Der Vergleich mit dem Muster des Formulars braucht zu viele Schritte.</translation>
    </message>
    <message>
        <source>The time format %1 is not understood here.</source>
        <translation>Das Zeitformat %1 wird hier nicht verstanden.</translation>
    </message>
    <message>
        <source>The form&apos;s limit %1 is not a plain date.</source>
        <translation>Die Grenze %1 des Formulars ist kein einfaches Datum.</translation>
    </message>
    <message>
        <source>The form&apos;s own check of %1 cannot be made here.</source>
        <translation>Die eigene Prüfung des Formulars für %1 ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>Whether %1 has the form that it should have cannot be checked here.</source>
        <translation>Ob %1 die verlangte Form hat, ist hier nicht zu prüfen.</translation>
    </message>
    <message>
        <source>Whether the form would show %1 cannot be decided here.</source>
        <translation>Ob das Formular %1 zeigen würde, ist hier nicht zu entscheiden.</translation>
    </message>
    <message>
        <source>What the form would calculate for %1 is not known here.</source>
        <translation>Was das Formular für %1 berechnen würde, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>What the form would put into %1 by itself is not known here.</source>
        <translation>Was das Formular von selbst in %1 eintragen würde, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>What the form would change about %1 is not known here.</source>
        <translation>Was das Formular an %1 ändern würde, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The form has a rule for %1 that cannot be checked here.</source>
        <translation>Das Formular hat eine Regel für %1, die hier nicht zu prüfen ist.</translation>
    </message>
    <message>
        <source>The value is sent as it is; look at it yourself.</source>
        <translation>Der Wert wird so gesendet; ihn selbst ansehen.</translation>
    </message>
    <message>
        <source>The record has %1; the DB takes at most %2.</source>
        <translation>Der Datensatz hat %1; die Datenbank nimmt höchstens %2 an.</translation>
    </message>
    <message>
        <source>Split it up, or leave long texts and lists out.</source>
        <translation>Ihn teilen oder lange Texte und Listen weglassen.</translation>
    </message>
    <message>
        <source>The DB lets no program write records of this type.</source>
        <translation>Die Datenbank lässt kein Programm Datensätze dieses Typs schreiben.</translation>
    </message>
    <message>
        <source>Enter it on the DB&apos;s web page.</source>
        <translation>Auf der Webseite der Datenbank eingeben.</translation>
    </message>
    <message>
        <source>No component is named in this row.</source>
        <translation>In dieser Zeile ist keine Komponente genannt.</translation>
    </message>
    <message>
        <source>Type its UUID, or scan its label into the cell.</source>
        <translation>Ihre UUID eingeben oder ihr Etikett in die Zelle scannen.</translation>
    </message>
    <message>
        <source>The instance has no component %1.</source>
        <translation>Die Instanz hat keine Komponente %1.</translation>
    </message>
    <message>
        <source>Is it the right instance? Otherwise read the label again.</source>
        <translation>Ist es die richtige Instanz? Sonst das Etikett erneut lesen.</translation>
    </message>
    <message>
        <source>No action is named in this row.</source>
        <translation>In dieser Zeile ist keine Aktion genannt.</translation>
    </message>
    <message>
        <source>Type the 24 characters of its action ID.</source>
        <translation>Die 24 Zeichen der Aktions-ID eingeben.</translation>
    </message>
    <message>
        <source>The component is a %1, and not a %2.</source>
        <translation>Die Komponente ist vom Typ %1 und nicht %2.</translation>
    </message>
    <message>
        <source>Choose the type form of the component, or another component.</source>
        <translation>Das Typformular der Komponente wählen oder eine andere Komponente.</translation>
    </message>
    <message>
        <source>The instance has not confirmed this component yet.</source>
        <translation>Die Instanz hat diese Komponente noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>Wait a moment; records of components that are not confirmed are not sent.</source>
        <translation>Einen Moment warten; Datensätze unbestätigter Komponenten werden nicht gesendet.</translation>
    </message>
    <message>
        <source>This type form is not meant for a component of this type.</source>
        <translation>Dieses Typformular ist nicht für Komponenten dieses Typs gedacht.</translation>
    </message>
    <message>
        <source>The component is a %1; this type form is meant for %2.</source>
        <translation>Die Komponente ist vom Typ %1; dieses Typformular ist gedacht für %2.</translation>
    </message>
    <message>
        <source>Is it the right component?</source>
        <translation>Ist es die richtige Komponente?</translation>
    </message>
    <message>
        <source>The very same record stands further up in the file.</source>
        <translation>Genau derselbe Datensatz steht weiter oben in der Datei.</translation>
    </message>
    <message>
        <source>If that is not meant, take one of the two out of the file.</source>
        <translation>Ist das nicht gewollt, einen der beiden aus der Datei nehmen.</translation>
    </message>
    <message>
        <source>The component stands further up in the file too.</source>
        <translation>Die Komponente steht auch weiter oben in der Datei.</translation>
    </message>
    <message>
        <source>That is fine if it was measured twice.</source>
        <translation>Das ist in Ordnung, wenn sie zweimal gemessen wurde.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header.</source>
        <translation>Die Zeile hat weniger Zellen als die Kopfzeile.</translation>
    </message>
    <message>
        <source>The cells at its end are missing; is a separator lost?</source>
        <translation>Die Zellen am Ende fehlen; ist ein Trennzeichen verloren gegangen?</translation>
    </message>
    <message>
        <source>The row has more cells than the header.</source>
        <translation>Die Zeile hat mehr Zellen als die Kopfzeile.</translation>
    </message>
    <message>
        <source>Is a separator part of a value that should stand in quotation marks?</source>
        <translation>Gehört ein Trennzeichen zu einem Wert, der in Anführungszeichen stehen sollte?</translation>
    </message>
    <message>
        <source>The record is larger than the DB takes.</source>
        <translation>Der Datensatz ist größer, als die Datenbank annimmt.</translation>
    </message>
    <message>
        <source>Split it up.</source>
        <translation>Ihn teilen.</translation>
    </message>
    <message>
        <source>The instance has no record %1 to edit.</source>
        <translation>Die Instanz hat keinen Datensatz %1 zum Bearbeiten.</translation>
    </message>
    <message>
        <source>Is it the right instance? Otherwise look the ID up again.</source>
        <translation>Ist es die richtige Instanz? Sonst die ID erneut nachsehen.</translation>
    </message>
    <message>
        <source>The instance has a record %1 already, and another one.</source>
        <translation>Die Instanz hat schon einen Datensatz %1, und zwar einen anderen.</translation>
    </message>
    <message>
        <source>Look at it in the DB. Nothing was put upon it.</source>
        <translation>Ihn in der Datenbank ansehen. Es wurde nichts überschrieben.</translation>
    </message>
    <message>
        <source>The record is of the type %1, and not of %2.</source>
        <translation>Der Datensatz ist vom Typ %1 und nicht %2.</translation>
    </message>
    <message>
        <source>Choose the type form of the record, or another record.</source>
        <translation>Das Typformular des Datensatzes wählen oder einen anderen Datensatz.</translation>
    </message>
    <message>
        <source>Somebody has changed the record since you looked at it: version %1 was shown, now it is %2.</source>
        <translation>Jemand hat den Datensatz geändert, seit er hier gezeigt wurde: Es war Version %1, jetzt ist es %2.</translation>
    </message>
    <message>
        <source>Open the file again, look at what the DB holds now, and send it then.</source>
        <translation>Die Datei erneut öffnen, ansehen, was die Datenbank jetzt enthält, und dann senden.</translation>
    </message>
    <message>
        <source>The row holds no value to change.</source>
        <translation>Die Zeile enthält keinen Wert zum Ändern.</translation>
    </message>
    <message>
        <source>Fill a cell, or take the row out of the file.</source>
        <translation>Eine Zelle füllen oder die Zeile aus der Datei nehmen.</translation>
    </message>
    <message>
        <source>The DB moves parts with this record, and it does not say where to.</source>
        <translation>Mit diesem Datensatz verlegt die Datenbank Teile, und er sagt nicht, wohin.</translation>
    </message>
    <message>
        <source>Map a column or a constant to the location.</source>
        <translation>Dem Ort eine Spalte oder eine Konstante zuordnen.</translation>
    </message>
    <message>
        <source>The DB moves parts with this record, and it does not say when.</source>
        <translation>Mit diesem Datensatz verlegt die Datenbank Teile, und er sagt nicht, wann.</translation>
    </message>
    <message>
        <source>Map a column or a constant to the date, as year-month-day.</source>
        <translation>Dem Datum eine Spalte oder eine Konstante zuordnen, als Jahr-Monat-Tag.</translation>
    </message>
    <message>
        <source>The action is marked as complete and has no measurements.</source>
        <translation>Die Aktion ist als vollständig markiert und hat keine Messungen.</translation>
    </message>
    <message>
        <source>Map %1, or take the mark off.</source>
        <translation>%1 zuordnen oder die Markierung entfernen.</translation>
    </message>
    <message>
        <source>%1 is required and has no source.</source>
        <translation>%1 ist erforderlich und hat keine Quelle.</translation>
    </message>
    <message>
        <source>Choose a column or a constant for it.</source>
        <translation>Eine Spalte oder eine Konstante dafür wählen.</translation>
    </message>
    <message>
        <source>No column says which component or action a row belongs to.</source>
        <translation>Keine Spalte sagt, zu welcher Komponente oder Aktion eine Zeile gehört.</translation>
    </message>
    <message>
        <source>Choose it in the first line.</source>
        <translation>In der ersten Zeile wählen.</translation>
    </message>
    <message>
        <source>A new component gets its UUID from the DB; the column is not used.</source>
        <translation>Eine neue Komponente bekommt ihre UUID von der Datenbank; die Spalte wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Take its source away.</source>
        <translation>Die Quelle entfernen.</translation>
    </message>
    <message>
        <source>No field has a source, so nothing would change.</source>
        <translation>Kein Feld hat eine Quelle, es würde sich also nichts ändern.</translation>
    </message>
    <message>
        <source>Choose a column for what has to change.</source>
        <translation>Eine Spalte für das wählen, was sich ändern soll.</translation>
    </message>
    <message>
        <source>With this type the DB moves parts: it must be told where to and when.</source>
        <translation>Mit diesem Typ verlegt die Datenbank Teile: Sie muss wissen, wohin und wann.</translation>
    </message>
    <message>
        <source>Give the recipe a source for %1.</source>
        <translation>Dem Rezept eine Quelle für %1 geben.</translation>
    </message>
    <message>
        <source>The file has no column %1, which %2 comes from.</source>
        <translation>Die Datei hat keine Spalte %1, aus der %2 kommt.</translation>
    </message>
    <message>
        <source>Choose another column, or another file.</source>
        <translation>Eine andere Spalte wählen oder eine andere Datei.</translation>
    </message>
    <message>
        <source>The first of them is used.</source>
        <translation>Die erste davon wird verwendet.</translation>
    </message>
    <message>
        <source>The type form has no field %1; the DB keeps its values all the same.</source>
        <translation>Das Typformular hat kein Feld %1; die Datenbank behält die Werte dennoch.</translation>
    </message>
    <message>
        <source>Take its source away where that is not meant.</source>
        <translation>Die Quelle entfernen, wenn das nicht gewollt ist.</translation>
    </message>
    <message>
        <source>%1 cannot be filled from a table yet.</source>
        <translation>%1 kann noch nicht aus einer Tabelle gefüllt werden.</translation>
    </message>
    <message>
        <source>The type form has changed since the recipe was made.</source>
        <translation>Das Typformular hat sich seit dem Erstellen des Rezepts geändert.</translation>
    </message>
    <message>
        <source>Check the mapping, then save the recipe.</source>
        <translation>Die Zuordnung prüfen, dann das Rezept speichern.</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>Correct it in Review, then upload again.</source>
        <translation>Unter „Prüfen“ korrigieren, dann erneut übertragen.</translation>
    </message>
    <message>
        <source>Look at it in the DB and tell the DB team. It is not sent again by itself.</source>
        <translation>In der Datenbank ansehen und dem DB-Team Bescheid geben. Es wird nicht von selbst erneut gesendet.</translation>
    </message>
    <message>
        <source>The DB said yes, but does not have it.</source>
        <translation>Die Datenbank sagte ja, hat es aber nicht.</translation>
    </message>
    <message>
        <source>%1 is %2 there and %3 here</source>
        <translation>%1 ist dort %2 und hier %3</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>The DB holds something else.</source>
        <translation>Die Datenbank enthält etwas anderes.</translation>
    </message>
    <message>
        <source>The DB holds something else: %1.</source>
        <translation>Die Datenbank enthält etwas anderes: %1.</translation>
    </message>
    <message>
        <source>Not sent: the record holds these values already.</source>
        <translation>Nicht gesendet: Der Datensatz enthält diese Werte schon.</translation>
    </message>
    <message>
        <source>Not sent: the rehearsal has not proved it.</source>
        <translation>Nicht gesendet: Die Probe hat es nicht nachgewiesen.</translation>
    </message>
    <message>
        <source>Not sent: the DB has it already.</source>
        <translation>Nicht gesendet: Die Datenbank hat es schon.</translation>
    </message>
    <message>
        <source>Not sent: the DB has it already, as %1.</source>
        <translation>Nicht gesendet: Die Datenbank hat es schon, als %1.</translation>
    </message>
    <message>
        <source>The DB refused it.</source>
        <translation>Die Datenbank hat es abgelehnt.</translation>
    </message>
    <message>
        <source>The DB refused it: %1</source>
        <translation>Die Datenbank hat es abgelehnt: %1</translation>
    </message>
    <message>
        <source>Correct the record or ask the DB team; then upload it again.</source>
        <translation>Den Datensatz korrigieren oder das DB-Team fragen; dann erneut übertragen.</translation>
    </message>
    <message>
        <source>Start the upload again: the DB is asked whether it has it, before anything else.</source>
        <translation>Die Übertragung erneut starten: Zuerst wird die Datenbank gefragt, ob sie es hat.</translation>
    </message>
    <message>
        <source>It is not in the DB. Upload the file again: only what is missing is sent.</source>
        <translation>Es ist nicht in der Datenbank. Die Datei erneut übertragen: Nur das Fehlende wird gesendet.</translation>
    </message>
    <message>
        <source>The DB has said yes; by choice it was not read back.</source>
        <translation>Die Datenbank hat ja gesagt; nach Wahl wurde es nicht zurückgelesen.</translation>
    </message>
    <message>
        <source>The DB refused them, each in its own words.</source>
        <translation>Die Datenbank hat sie abgelehnt, jeden mit eigenen Worten.</translation>
    </message>
    <message>
        <source>lines %1 …</source>
        <translation>Dateizeilen %1 …</translation>
    </message>
    <message numerus="yes">
        <source>line(s) %1</source>
        <translation>
            <numerusform>Dateizeile %1</numerusform>
            <numerusform>Dateizeilen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Cell %1, beyond the last column</source>
        <translation>Zelle %1, hinter der letzten Spalte</translation>
    </message>
    <message>
        <source>%1 in line %2</source>
        <comment>a column</comment>
        <translation>%1 in Dateizeile %2</translation>
    </message>
    <message>
        <source>%1: %2 became %3</source>
        <comment>a column, its text in the file, and what was typed</comment>
        <translation>%1: aus %2 wurde %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) corrected by hand</source>
        <translation>
            <numerusform>%Ln Zelle von Hand korrigiert</numerusform>
            <numerusform>%Ln Zellen von Hand korrigiert</numerusform>
        </translation>
    </message>
    <message>
        <source>written to the log</source>
        <translation>ins Protokoll geschrieben</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>the DB said yes</source>
        <translation>die Datenbank sagte ja</translation>
    </message>
    <message>
        <source>read back: equal</source>
        <translation>zurückgelesen: gleich</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>zurückgelesen</translation>
    </message>
    <message>
        <source>read back: different</source>
        <translation>zurückgelesen: abweichend</translation>
    </message>
    <message>
        <source>read back: not there</source>
        <translation>zurückgelesen: nicht da</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>answer lost</source>
        <translation>Antwort verloren</translation>
    </message>
    <message>
        <source>found unfinished when the program started</source>
        <translation>beim Programmstart unfertig gefunden</translation>
    </message>
    <message>
        <source>asked after: not in the DB</source>
        <translation>nachgefragt: nicht in der Datenbank</translation>
    </message>
    <message>
        <source>asked after</source>
        <translation>nachgefragt</translation>
    </message>
    <message>
        <source>not taken, to be sent again</source>
        <translation>nicht angenommen, erneut zu senden</translation>
    </message>
    <message>
        <source>not sent: the run was stopped</source>
        <translation>nicht gesendet: der Lauf wurde gestoppt</translation>
    </message>
    <message>
        <source>asked: holds these values already</source>
        <translation>nachgefragt: enthält diese Werte schon</translation>
    </message>
    <message>
        <source>not sent: refused here</source>
        <translation>nicht gesendet: hier abgelehnt</translation>
    </message>
    <message>
        <source>a step of a workflow: it stays one, but the workflow&apos;s own state does not advance</source>
        <translation>ein Schritt eines Workflows: das bleibt er, aber der Zustand des Workflows rückt nicht vor</translation>
    </message>
    <message>
        <source>to be sent again, by choice</source>
        <translation>erneut zu senden, nach Wahl</translation>
    </message>
    <message>
        <source>to be read back again, by choice</source>
        <translation>erneut zurückzulesen, nach Wahl</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>started</source>
        <translation>gestartet</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>contents dropped from the log</source>
        <translation>Inhalte aus dem Protokoll entfernt</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Go to Import, Map, Review, Upload, Log</source>
        <translation>Zu Import, Zuordnen, Prüfen, Übertragen, Protokoll gehen</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Dasselbe</translation>
    </message>
    <message>
        <source>Recipes of this station</source>
        <translation>Rezepte dieser Station</translation>
    </message>
    <message>
        <source>Profiles: the instances of this station</source>
        <translation>Profile: die Instanzen dieser Station</translation>
    </message>
    <message>
        <source>Manual, where it tells of this page</source>
        <translation>Handbuch, zu dieser Seite</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation>Diese Liste der Tasten</translation>
    </message>
    <message>
        <source>Menu of help and appearance</source>
        <translation>Menü für Hilfe und Darstellung</translation>
    </message>
    <message>
        <source>Close what is open, leave the search</source>
        <translation>Offenes schließen, die Suche verlassen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>Paste a table or files, on Import</source>
        <translation>Eine Tabelle oder Dateien einfügen, unter „Import“</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Datei schließen</translation>
    </message>
    <message>
        <source>Go to a line, on Import</source>
        <translation>Zu einer Dateizeile gehen, unter „Import“</translation>
    </message>
    <message>
        <source>Save the recipe, on Map and Review</source>
        <translation>Das Rezept speichern, unter „Zuordnen“ und „Prüfen“</translation>
    </message>
    <message>
        <source>Map and Review</source>
        <translation>Zuordnen und Prüfen</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Voriges Problem</translation>
    </message>
    <message>
        <source>Correct the cell</source>
        <translation>Die Zelle korrigieren</translation>
    </message>
    <message>
        <source>Correct all cells of the kind</source>
        <translation>Alle Zellen dieser Art korrigieren</translation>
    </message>
    <message>
        <source>Take the correction off</source>
        <translation>Die Korrektur entfernen</translation>
    </message>
    <message>
        <source>Empty the cell, remove the step</source>
        <translation>Die Zelle leeren, den Schritt entfernen</translation>
    </message>
    <message>
        <source>Move the step, on Map</source>
        <translation>Den Schritt verschieben, unter „Zuordnen“</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Search in the records</source>
        <translation>In den Datensätzen suchen</translation>
    </message>
    <message>
        <source>Find and replace, on Review</source>
        <translation>Suchen und ersetzen, auf Prüfen</translation>
    </message>
    <message>
        <source>Show or hide the plot, on Review</source>
        <translation>Diagramm zeigen oder verbergen, auf Prüfen</translation>
    </message>
    <message>
        <source>Upload and Log</source>
        <translation>Übertragen und Protokoll</translation>
    </message>
    <message>
        <source>Pause the upload, or go on with it</source>
        <translation>Die Übertragung anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Read the log again</source>
        <translation>Das Protokoll neu lesen</translation>
    </message>
    <message>
        <source>Copy the cells of a table, as CSV</source>
        <translation>Die Zellen einer Tabelle kopieren, als CSV</translation>
    </message>
    <message>
        <source>What can be done with the record</source>
        <translation>Was mit dem Datensatz möglich ist</translation>
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
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>The program speaks the system’s language from its next start.</source>
        <translation>Das Programm spricht ab dem nächsten Start die Sprache des Systems.</translation>
    </message>
    <message>
        <source>The program speaks %1 from its next start.</source>
        <translation>Das Programm spricht ab dem nächsten Start %1.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Upload cancelled</source>
        <translation>Übertragung abgebrochen</translation>
    </message>
    <message>
        <source>The upload is paused and waits for you</source>
        <translation>Die Übertragung ist angehalten und wartet auf Sie</translation>
    </message>
    <message>
        <source>The upload has stopped</source>
        <translation>Die Übertragung wurde gestoppt</translation>
    </message>
    <message numerus="yes">
        <source>Upload finished: %n record(s) did not arrive as they should</source>
        <translation>
            <numerusform>Übertragung fertig: %Ln Datensatz kam nicht an, wie er sollte</numerusform>
            <numerusform>Übertragung fertig: %Ln Datensätze kamen nicht an, wie sie sollten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload ended: %n record(s) are left</source>
        <translation>
            <numerusform>Übertragung beendet: %Ln Datensatz bleibt übrig</numerusform>
            <numerusform>Übertragung beendet: %Ln Datensätze bleiben übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload finished</source>
        <translation>Übertragung fertig</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <comment>to an instance</comment>
        <translation>Gesendet %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 record(s)</source>
        <comment>settled of all</comment>
        <translation>
            <numerusform>%1 von %2 Datensatz</numerusform>
            <numerusform>%1 von %2 Datensätzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlotText</name>
    <message>
        <source>%1 to %2</source>
        <comment>numbers that are allowed</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
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
        <translation>Nennwert %1</translation>
    </message>
    <message>
        <source>specified: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>allowed: %1</source>
        <translation>erlaubt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%Ln Zahl</numerusform>
            <numerusform>%Ln Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>sigma %1</source>
        <translation>Sigma %1</translation>
    </message>
    <message numerus="yes">
        <source>%n outside the tolerance</source>
        <translation>
            <numerusform>%Ln außerhalb der Toleranz</numerusform>
            <numerusform>%Ln außerhalb der Toleranz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not allowed</source>
        <translation>
            <numerusform>%Ln nicht erlaubt</numerusform>
            <numerusform>%Ln nicht erlaubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not measured</source>
        <translation>
            <numerusform>%Ln nicht gemessen</numerusform>
            <numerusform>%Ln nicht gemessen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeCommand</name>
    <message>
        <source>The practice instance answers at %1://%2 (stop it with Ctrl+C).
Its records are kept in %3
Profile for another program: db_domain is %2, auth0_domain is %4, client_id is %5; the secret is the one that practice --help names.</source>
        <translation>Die Übungsinstanz antwortet unter %1://%2 (beenden mit Ctrl+C).
Ihre Datensätze liegen in %3
Profil für ein anderes Programm: db_domain ist %2, auth0_domain ist %4, client_id ist %5; das Geheimnis nennt practice --help.</translation>
    </message>
    <message>
        <source>It misbehaves as asked. For the same mishaps again: --seed %1</source>
        <translation>Es benimmt sich schlecht wie verlangt. Für dieselben Zwischenfälle: --seed %1</translation>
    </message>
    <message>
        <source>%1 needs a number from 0 (never) to 1 (always), such as 0.05.</source>
        <translation>%1 braucht eine Zahl von 0 (nie) bis 1 (immer), etwa 0.05.</translation>
    </message>
    <message>
        <source>%1 needs a whole number from %2 to %3.</source>
        <translation>%1 braucht eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>At most one mishap happens to a request, so the numbers of all mishaps together must not be above 1.</source>
        <translation>Eine Anfrage trifft höchstens ein Zwischenfall, daher darf die Summe der Zahlen aller Zwischenfälle nicht über 1 liegen.</translation>
    </message>
    <message>
        <source>--tls-certificate and --tls-key are needed together.</source>
        <translation>--tls-certificate und --tls-key werden zusammen benötigt.</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in %1.</source>
        <translation>In %1 ist kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>There is no private key in PEM form (RSA or EC) in %1.</source>
        <translation>In %1 ist kein privater Schlüssel im PEM-Format (RSA oder EC).</translation>
    </message>
    <message>
        <source>%1 is an option of practice serve alone.</source>
        <translation>%1 ist nur eine Option von practice serve.</translation>
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
        <translation>Aufruf: m2m-uploader practice serve [Optionen]

Startet die Übungsinstanz allein, auf der Loopback-Adresse dieses Rechners, bis sie
gestoppt wird. Ihr Client ist &quot;practice-client&quot; mit dem Geheimnis &quot;practice-secret&quot;, überall
gleich: Es schützt nichts.

  --port N             der Datenbank; sonst irgendein freier
  --token-port N       ein eigener Port für die Token-Ausgabe
  --practice-folder D  wo die Datensätze liegen
  --empty              ohne die mitgelieferten Typformulare und Datensätze starten
  --old-server         antworten wie der Server von 2022
  --tls-certificate F  über TLS antworten, mit diesem Zertifikat (PEM)
  --tls-key F          und diesem privaten Schlüssel (PEM)

Sie kann sich schlecht benehmen, um ein Programm daran zu erproben. MS: Millisekunden, P:
Wahrscheinlichkeit von 0 bis 1 je Anfrage; eine Anfrage trifft höchstens ein Zwischenfall.

  --delay MS           jede Antwort wartet; ihr Inhalt wird vorher gespeichert
  --work MS            ein POST dauert so lange, Datensatz gesperrt, am Ende gespeichert
  --stall [MS]         das letzte Byte jeder Antwort außer der ersten kommt später, wie
                       vom echten Server; 45 ohne Zahl
  --nagle              dasselbe durch die wahre Ursache: Nagle-Algorithmus und verzögerte
                       Bestätigungen des Clients

  --drop P             die Verbindung endet an zufälliger Stelle: eine der nächsten fünf
  --cut-request P      bevor die ganze Anfrage gelesen ist; nichts wird gespeichert
  --drop-before P      danach; nichts wird gespeichert
  --drop-after P       der Datensatz wird gespeichert und nicht beantwortet
  --cut P              der Datensatz wird gespeichert, ein Teil der Antwort gesendet
  --late-store P       sofort, und der Datensatz wird später gespeichert
  --late-by MS         um so viel später; sonst 300

  --answer-429 P       ein Gateway sagt 429; nichts wird gespeichert
  --answer-500 P       der Server sagt, der Datensatz ist gesperrt; nichts gespeichert
  --answer-500-html P  die Seite des Servers für Unerwartetes; nichts wird gespeichert
  --answer-502 P       ein Gateway sagt 502; gespeichert oder nicht, nach Zufall
  --answer-503 P       ein Gateway sagt 503; nichts wird gespeichert
  --answer-504 P       ein Gateway sagt 504; gespeichert oder nicht, nach Zufall
  --retry-after S      Sekunden Wartezeit, mit 429 und 503 genannt
  --posts-only         all das trifft nur POST

  --token-lifetime S   angegebene Gültigkeit eines Tokens in Sekunden; sonst 86400
  --refuse-expired     401 bei abgelaufenem Token; der echte Server tut das nicht
  --token-429 P        die Token-Ausgabe sagt, das Kontingent ist aufgebraucht
  --token-500 P        die Token-Ausgabe scheitert
  --token-delay MS     die Token-Ausgabe ist langsam

  --seed N             dieselben Zwischenfälle wie einst: die damals ausgegebene Zahl
</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>does not come so far</source>
        <translation>kommt nicht so weit</translation>
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
        <translation>Aufruf: m2m-uploader profile list
        m2m-uploader profile show NAME
        m2m-uploader profile add DATEI.json [--name NAME] [--ca-file DATEI.pem]
        m2m-uploader profile import client_credentials.py --name NAME [--kind ART]
        m2m-uploader profile test NAME
        m2m-uploader profile set-secret NAME
        m2m-uploader profile set-proxy-password NAME
        m2m-uploader profile export NAME &gt; DATEI.json
        m2m-uploader profile remove NAME [--with-secret]

Ein Profil ist, was diese Station über eine Instanz der Datenbank weiß. Sein Geheimnis liegt
im Schlüsselbund dieses Rechners und nirgends sonst; kein Befehl gibt es aus.

  add     nimmt ein Profil aus einer JSON-Datei mit name, kind, db_domain, auth0_domain
          und client_id; möglich sind auch ca_certificates (PEM), proxy (system, none,
          manual), proxy_host, proxy_port, proxy_user, parallel_requests (1 bis 64) und
          deadline_seconds; und read_back: &quot;all&quot; oder 20, um einen von 20 neuen
          Datensätzen zurückzulesen und zu vergleichen
  import  nimmt die vier Werte aus der Datei, die das DB-Team ausgibt; die Datei wird als
          Text gelesen und nicht ausgeführt. Ihr Geheimnis geht in den Schlüsselbund:
          die Datei danach löschen
  test    sagt, was von Host, Token, Version und Rechten falsch ist; schreibt nichts

  --kind ART           development, staging oder production
  --repin              ein Profil der Produktion darf auf einen anderen Host zeigen
  --ca-file DATEI      auch diesen Zertifikaten vertrauen, für diese Instanz
  --with-secret        auch das Geheimnis aus dem Schlüsselbund entfernen
  --secret-env NAME    das Geheimnis aus dieser Umgebungsvariablen nehmen
  --secret-fd NUMMER   das Geheimnis aus diesem offenen Dateideskriptor lesen; ohne
                       beides fragt set-secret am Terminal
</translation>
    </message>
    <message>
        <source>Which one: profile list, show, add, import, test, set-secret, set-proxy-password, export or remove?</source>
        <translation>Welcher: profile list, show, add, import, test, set-secret, set-proxy-password, export oder remove?</translation>
    </message>
    <message>
        <source>profile %1 needs one word more: a name or a file.</source>
        <translation>profile %1 braucht noch ein Wort: einen Namen oder eine Datei.</translation>
    </message>
    <message>
        <source>%1 is no kind: development, staging or production.</source>
        <translation>%1 ist keine Art: development, staging oder production.</translation>
    </message>
    <message>
        <source>Which kind of instance is %1? Say it with --kind development, staging or production.</source>
        <translation>Welche Art von Instanz ist %1? Mit --kind development, staging oder production angeben.</translation>
    </message>
    <message>
        <source>There are no profiles on this station yet: profile import, or profile add.</source>
        <translation>Auf dieser Station gibt es noch keine Profile: profile import oder profile add.</translation>
    </message>
    <message>
        <source>Profile                   Instance      DB</source>
        <translation>Profil                    Instanz       DB</translation>
    </message>
    <message>
        <source>%1
  instance      %2
  db_domain     %3
  auth0_domain  %4
  client_id     %5
  secret        %6</source>
        <translation>%1
  Instanz       %2
  db_domain     %3
  auth0_domain  %4
  client_id     %5
  Geheimnis     %6</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>
  proxy         %1
  trusts        %2
  requests      at most %3 at a time, %4 s each</source>
        <translation>
  Proxy         %1
  vertraut      %2
  Anfragen      höchstens %3 gleichzeitig, je %4 s</translation>
    </message>
    <message>
        <source>the authorities of this computer</source>
        <translation>den Zertifizierungsstellen dieses Rechners</translation>
    </message>
    <message>
        <source>those of this computer, and %1</source>
        <translation>denen dieses Rechners und %1</translation>
    </message>
    <message>
        <source>
  read back     one of %1</source>
        <translation>
  zurückgelesen einer von %1</translation>
    </message>
    <message>
        <source>The profile %1 is changed: %2, %3.</source>
        <translation>Das Profil %1 ist geändert: %2, %3.</translation>
    </message>
    <message>
        <source>The profile %1 is added: %2, %3.</source>
        <translation>Das Profil %1 ist hinzugefügt: %2, %3.</translation>
    </message>
    <message>
        <source>%1 is taken for %2; --kind says otherwise.</source>
        <translation>%1 gilt als %2; --kind sagt es anders.</translation>
    </message>
    <message>
        <source>The secret of %1 is in the keychain.</source>
        <translation>Das Geheimnis von %1 ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The secret of %1 is not kept. Without a keychain it has to be given at each start, by M2M_CLIENT_SECRET, --secret-env or --secret-fd.</source>
        <translation>Das Geheimnis von %1 wird nicht aufbewahrt. Ohne Schlüsselbund muss es bei jedem Start angegeben werden, mit M2M_CLIENT_SECRET, --secret-env oder --secret-fd.</translation>
    </message>
    <message>
        <source>Delete the file now, it still holds the secret: %1</source>
        <translation>Die Datei jetzt löschen, sie enthält das Geheimnis noch: %1</translation>
    </message>
    <message>
        <source>The profile %1 and its secret are removed.</source>
        <translation>Das Profil %1 und sein Geheimnis sind entfernt.</translation>
    </message>
    <message>
        <source>The profile %1 is removed. Its secret, if it has one, stays in the keychain; --with-secret removes it too.</source>
        <translation>Das Profil %1 ist entfernt. Sein Geheimnis, falls vorhanden, bleibt im Schlüsselbund; --with-secret entfernt es auch.</translation>
    </message>
    <message>
        <source>Client secret for %1, %2: </source>
        <translation>Client-Geheimnis für %1, %2: </translation>
    </message>
    <message>
        <source>Password of the proxy %1: </source>
        <translation>Kennwort des Proxys %1: </translation>
    </message>
    <message>
        <source>There is no terminal to ask on. Give the secret by --secret-env or --secret-fd.</source>
        <translation>Es gibt kein Terminal für die Frage. Das Geheimnis mit --secret-env oder --secret-fd angeben.</translation>
    </message>
    <message>
        <source>This profile has no proxy that asks for a password: it needs &quot;proxy&quot;: &quot;manual&quot; and a &quot;proxy_user&quot;.</source>
        <translation>Dieses Profil hat keinen Proxy, der ein Kennwort verlangt: Es braucht &quot;proxy&quot;: &quot;manual&quot; und einen &quot;proxy_user&quot;.</translation>
    </message>
    <message>
        <source>Testing %1: %2, %3</source>
        <translation>Test von %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>ProfileQuestions</name>
    <message>
        <source>Delete a profile</source>
        <translation>Ein Profil löschen</translation>
    </message>
    <message>
        <source>Delete the profile %1?</source>
        <translation>Das Profil %1 löschen?</translation>
    </message>
    <message>
        <source>Uploads that were made with it stay in the log.</source>
        <translation>Damit gemachte Übertragungen bleiben im Protokoll.</translation>
    </message>
    <message>
        <source>Its &amp;secret in the keychain, too</source>
        <translation>Auch sein &amp;Geheimnis im Schlüsselbund</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>the profile</source>
        <translation>das Profil</translation>
    </message>
    <message>
        <source>It has to be 1 to %1.</source>
        <translation>Erlaubt ist 1 bis %1.</translation>
    </message>
    <message>
        <source>It has to be “all”, or 2 to %1.</source>
        <translation>Erlaubt ist „all“ oder 2 bis %1.</translation>
    </message>
    <message>
        <source>It has to be %1 to %2 seconds.</source>
        <translation>Erlaubt sind %1 bis %2 Sekunden.</translation>
    </message>
    <message>
        <source>It has to be 1 to 65535.</source>
        <translation>Erlaubt ist 1 bis 65535.</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>Es ist kein JSON.</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM form.</source>
        <translation>Die Datei enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>One of the certificates is damaged.</source>
        <translation>Eines der Zertifikate ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 has to be a text.</source>
        <translation>%1 muss ein Text sein.</translation>
    </message>
    <message>
        <source>%1 has to be a number.</source>
        <translation>%1 muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>%1 is out of range. %2</source>
        <translation>%1 ist nicht im erlaubten Bereich. %2</translation>
    </message>
    <message>
        <source>%1 is not the name of a host.</source>
        <translation>%1 ist nicht der Name eines Hosts.</translation>
    </message>
    <message>
        <source>%1 is the word for the built-in practice instance.</source>
        <translation>%1 ist das Wort für die eingebaute Übungsinstanz.</translation>
    </message>
    <message>
        <source>%1 has to be development, staging or production.</source>
        <translation>%1 muss development, staging oder production sein.</translation>
    </message>
    <message>
        <source>%1 has to be system, none or manual.</source>
        <translation>%1 muss system, none oder manual sein.</translation>
    </message>
    <message>
        <source>%1 is given, but the proxy is not set to manual.</source>
        <translation>%1 ist angegeben, aber der Proxy steht nicht auf manual.</translation>
    </message>
    <message>
        <source>%1 is nothing that a profile has.</source>
        <translation>%1 gibt es in einem Profil nicht.</translation>
    </message>
    <message>
        <source>%1 is nothing that a profile has. Is %2 meant?</source>
        <translation>%1 gibt es in einem Profil nicht. Ist %2 gemeint?</translation>
    </message>
    <message>
        <source>Look at %1.</source>
        <translation>%1 ansehen.</translation>
    </message>
    <message>
        <source>It assigns nothing to %1.</source>
        <translation>Darin bekommt %1 keinen Wert.</translation>
    </message>
    <message>
        <source>Line %1: %2 is empty.</source>
        <translation>Zeile %1: %2 ist leer.</translation>
    </message>
    <message>
        <source>Line %1: the value of %2 is not written down as a plain text, and the file is not run to find it out.</source>
        <translation>Zeile %1: Der Wert von %2 steht dort nicht als einfacher Text, und die Datei wird nicht ausgeführt, um ihn herauszufinden.</translation>
    </message>
    <message>
        <source>Line %1: whether %2 gets this value depends on more than this line.</source>
        <translation>Zeile %1: Ob %2 diesen Wert bekommt, hängt nicht nur von dieser Zeile ab.</translation>
    </message>
    <message>
        <source>Line %1: a character of %2 cannot be read.</source>
        <translation>Zeile %1: Ein Zeichen von %2 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Line %1: %2 has a line break or another sign that cannot be part of it.</source>
        <translation>Zeile %1: %2 enthält einen Zeilenumbruch oder ein anderes unzulässiges Zeichen.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark or a bracket is opened and never closed.</source>
        <translation>Zeile %1: Ein Anführungszeichen oder eine Klammer wird geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>It is far too large to be client_credentials.py.</source>
        <translation>Sie ist viel zu groß für client_credentials.py.</translation>
    </message>
    <message>
        <source>It is not a text file in UTF-8.</source>
        <translation>Sie ist keine Textdatei in UTF-8.</translation>
    </message>
    <message>
        <source>The credentials cannot be read from %1.</source>
        <translation>Die Zugangsdaten sind aus %1 nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 Correct the file, or enter the values by hand.</source>
        <translation>%1 Die Datei korrigieren oder die Werte von Hand eingeben.</translation>
    </message>
    <message>
        <source>The file holds a private key.</source>
        <translation>Die Datei enthält einen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Choose the file that has the certificate of the authority alone.</source>
        <translation>Die Datei wählen, die nur das Zertifikat der Zertifizierungsstelle enthält.</translation>
    </message>
    <message>
        <source>The profile %1 holds a secret.</source>
        <translation>Das Profil %1 enthält ein Geheimnis.</translation>
    </message>
    <message>
        <source>Take the secret out of the file: it belongs into the keychain alone. Then import the profile again.</source>
        <translation>Das Geheimnis aus der Datei nehmen: Es gehört nur in den Schlüsselbund. Dann das Profil erneut importieren.</translation>
    </message>
    <message>
        <source>Correct it, or ask whoever looks after the station for a new one.</source>
        <translation>Es korrigieren oder ein neues von dem erbitten, der die Station betreut.</translation>
    </message>
    <message>
        <source>The profile cannot be used.</source>
        <translation>Das Profil ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The profile %1 cannot be used.</source>
        <translation>Das Profil %1 ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>%1 is a profile of production and stays where it is.</source>
        <translation>%1 ist ein Profil der Produktion und bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Dies</translation>
    </message>
    <message>
        <source>Make a new profile for another instance.</source>
        <translation>Für eine andere Instanz ein neues Profil erstellen.</translation>
    </message>
    <message>
        <source>It is for %1 and would be for %2. Make a new profile for another instance, or say that you mean it.</source>
        <translation>Es ist für %1 und wäre dann für %2. Für eine andere Instanz ein neues Profil erstellen oder angeben, dass es so gewollt ist.</translation>
    </message>
    <message>
        <source>One DB cannot be production and something else.</source>
        <translation>Eine Datenbank kann nicht Produktion und etwas anderes sein.</translation>
    </message>
    <message>
        <source>The profile %1 says that %2 is %3. Correct one of the two.</source>
        <translation>Das Profil %1 sagt, dass %2 %3 ist. Eines der beiden korrigieren.</translation>
    </message>
    <message>
        <source>Another profile knows it as another kind. Correct one of the two.</source>
        <translation>Ein anderes Profil kennt sie als andere Art. Eines der beiden korrigieren.</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>none</source>
        <translation>kein</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, als %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
</context>
<context>
    <name>Promotions</name>
    <message>
        <source>none</source>
        <translation>kein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 is not in the form there.</source>
        <translation>%1 ist dort nicht im Formular.</translation>
    </message>
    <message>
        <source>%1 is in the form there, and was not in the rehearsal.</source>
        <translation>%1 ist dort im Formular und war in der Probe nicht.</translation>
    </message>
    <message>
        <source>%1 is in the form there and required, and was not in the rehearsal.</source>
        <translation>%1 ist dort im Formular und erforderlich und war in der Probe nicht.</translation>
    </message>
    <message>
        <source>%1 is required there.</source>
        <translation>%1 ist dort erforderlich.</translation>
    </message>
    <message>
        <source>%1 is not required there.</source>
        <translation>%1 ist dort nicht erforderlich.</translation>
    </message>
    <message>
        <source>%1 is another kind of field: %2 in the rehearsal, %3 there.</source>
        <translation>%1 ist ein Feld anderer Art: %2 in der Probe, %3 dort.</translation>
    </message>
    <message>
        <source>%1 lacks options there: %2.</source>
        <translation>%1 fehlen dort Optionen: %2.</translation>
    </message>
    <message>
        <source>%1 has more options there: %2.</source>
        <translation>%1 hat dort weitere Optionen: %2.</translation>
    </message>
    <message>
        <source>%1: %2 was %3 in the rehearsal and is %4 there.</source>
        <translation>%1: %2 war in der Probe %3 und ist dort %4.</translation>
    </message>
    <message>
        <source>%1 takes several values there.</source>
        <translation>%1 nimmt dort mehrere Werte an.</translation>
    </message>
    <message>
        <source>%1 takes one value there.</source>
        <translation>%1 nimmt dort einen Wert an.</translation>
    </message>
    <message>
        <source>%1 was called %2 in the rehearsal.</source>
        <translation>%1 hieß in der Probe %2.</translation>
    </message>
    <message>
        <source>Which type form the rehearsal was made with is not known any more. Every record is checked with the form there.</source>
        <translation>Mit welchem Typformular die Probe gemacht wurde, ist nicht mehr bekannt. Jeder Datensatz wird mit dem dortigen Formular geprüft.</translation>
    </message>
    <message>
        <source>The type form is the same on both instances.</source>
        <translation>Das Typformular ist auf beiden Instanzen gleich.</translation>
    </message>
    <message numerus="yes">
        <source>The type form there differs in %n way(s). Every record is checked with it.</source>
        <translation>
            <numerusform>Das dortige Typformular weicht in %Ln Punkt ab. Jeder Datensatz wird damit geprüft.</numerusform>
            <numerusform>Das dortige Typformular weicht in %Ln Punkten ab. Jeder Datensatz wird damit geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>It puts back what another batch had changed on its instance.</source>
        <translation>Er setzt zurück, was ein anderer Stapel auf seiner Instanz geändert hatte.</translation>
    </message>
    <message>
        <source>What was made for practice stays on the practice instance. Rehearse on development or staging.</source>
        <translation>Was zur Übung gemacht wurde, bleibt auf der Übungsinstanz. Auf Entwicklung oder Staging proben.</translation>
    </message>
    <message>
        <source>It went to this instance. Choose the profile of the instance that it has to go to.</source>
        <translation>Er ging an diese Instanz. Das Profil der Instanz wählen, an die er gehen soll.</translation>
    </message>
    <message>
        <source>It goes from development to staging to production, and not back. Upload the file to this instance instead.</source>
        <translation>Es geht von Entwicklung zu Staging zu Produktion und nicht zurück. Stattdessen die Datei an diese Instanz übertragen.</translation>
    </message>
    <message>
        <source>It has not come to its end. Go on with it first.</source>
        <translation>Er ist nicht zu Ende gekommen. Ihn zuerst fortsetzen.</translation>
    </message>
    <message>
        <source>None of its records was read back and found equal.</source>
        <translation>Keiner seiner Datensätze wurde zurückgelesen und war gleich.</translation>
    </message>
    <message>
        <source>The upload log does not hold any more what was sent. Upload the file to this instance instead.</source>
        <translation>Das Übertragungsprotokoll enthält nicht mehr, was gesendet wurde. Stattdessen die Datei an diese Instanz übertragen.</translation>
    </message>
    <message>
        <source>The type forms of the two instances differ, or cannot be compared. Look at the differences, then say --accept-form-changes.</source>
        <translation>Die Typformulare der beiden Instanzen weichen ab oder sind nicht vergleichbar. Die Abweichungen ansehen, dann --accept-form-changes angeben.</translation>
    </message>
    <message>
        <source>This batch cannot be sent to another instance.</source>
        <translation>Dieser Stapel kann nicht an eine andere Instanz gesendet werden.</translation>
    </message>
</context>
<context>
    <name>RailText</name>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>%1 of %2 mapped</source>
        <translation>%1 von %2 zugeordnet</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>wird geprüft…</translation>
    </message>
    <message>
        <source>%1 wrong, %2 doubtful</source>
        <translation>%1 falsch, %2 zweifelhaft</translation>
    </message>
    <message>
        <source>%1 wrong</source>
        <translation>%1 falsch</translation>
    </message>
    <message>
        <source>%1 doubtful</source>
        <translation>%1 zweifelhaft</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 richtig</translation>
    </message>
    <message>
        <source>preparing…</source>
        <translation>wird vorbereitet…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s)</source>
        <translation>
            <numerusform>%Ln Übertragung</numerusform>
            <numerusform>%Ln Übertragungen</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The file begins with a mark that names its encoding.</source>
        <translation>Die Datei beginnt mit einer Marke, die ihre Zeichenkodierung nennt.</translation>
    </message>
    <message>
        <source>Every character is valid UTF-8.</source>
        <translation>Jedes Zeichen ist gültiges UTF-8.</translation>
    </message>
    <message>
        <source>No letters with accents or other signs: any encoding reads the same.</source>
        <translation>Keine Buchstaben mit Akzenten oder andere Zeichen: Jede Zeichenkodierung liest dasselbe.</translation>
    </message>
    <message>
        <source>Every other byte is zero, as in UTF-16.</source>
        <translation>Jedes zweite Byte ist null, wie in UTF-16.</translation>
    </message>
    <message>
        <source>The letters of this encoding fit the text best. Look at letters with accents.</source>
        <translation>Die Buchstaben dieser Zeichenkodierung passen am besten zum Text. Buchstaben mit Akzenten ansehen.</translation>
    </message>
    <message>
        <source>The file is not UTF-8, and which older encoding it is cannot be told from it. Look at letters with accents.</source>
        <translation>Die Datei ist nicht UTF-8, und welche ältere Zeichenkodierung es ist, zeigt sie nicht. Buchstaben mit Akzenten ansehen.</translation>
    </message>
    <message>
        <source>Nearly all characters are valid UTF-8; a few bytes are damaged and are shown where they are.</source>
        <translation>Fast alle Zeichen sind gültiges UTF-8; einige Bytes sind beschädigt und werden an ihrer Stelle gezeigt.</translation>
    </message>
    <message>
        <source>A workbook says itself what its cells are.</source>
        <translation>Eine Arbeitsmappe sagt selbst, was ihre Zellen sind.</translation>
    </message>
    <message>
        <source>The first line names the separator.</source>
        <translation>Die erste Zeile nennt das Trennzeichen.</translation>
    </message>
    <message>
        <source>With this separator all rows have the same number of cells.</source>
        <translation>Mit diesem Trennzeichen haben alle Zeilen gleich viele Zellen.</translation>
    </message>
    <message>
        <source>With this separator nearly all rows have the same number of cells.</source>
        <translation>Mit diesem Trennzeichen haben fast alle Zeilen gleich viele Zellen.</translation>
    </message>
    <message>
        <source>With no separator do the rows have the same number of cells.</source>
        <translation>Mit keinem Trennzeichen haben die Zeilen gleich viele Zellen.</translation>
    </message>
    <message>
        <source>No separator was found: the file has one column.</source>
        <translation>Kein Trennzeichen gefunden: Die Datei hat eine Spalte.</translation>
    </message>
    <message>
        <source>Spaces stand between the columns.</source>
        <translation>Zwischen den Spalten stehen Leerzeichen.</translation>
    </message>
    <message>
        <source>Quotation marks within cells have a backslash before them.</source>
        <translation>Anführungszeichen in Zellen haben einen Backslash davor.</translation>
    </message>
    <message>
        <source>Cells stand between apostrophes.</source>
        <translation>Zellen stehen zwischen Apostrophen.</translation>
    </message>
    <message>
        <source>Lines that begin with the comment mark are no rows.</source>
        <translation>Zeilen, die mit dem Kommentarzeichen beginnen, sind keine Zeilen der Tabelle.</translation>
    </message>
    <message>
        <source>Numbers are written with this decimal mark.</source>
        <translation>Zahlen sind mit diesem Dezimalzeichen geschrieben.</translation>
    </message>
    <message>
        <source>Some numbers have a point and some a comma: the more frequent one was taken.</source>
        <translation>Manche Zahlen haben einen Punkt, manche ein Komma: Das häufigere wurde genommen.</translation>
    </message>
    <message>
        <source>No number has decimals; a point is assumed.</source>
        <translation>Keine Zahl hat Nachkommastellen; ein Punkt wird angenommen.</translation>
    </message>
    <message>
        <source>Long numbers have a mark between their thousands.</source>
        <translation>Lange Zahlen haben ein Zeichen zwischen ihren Tausendern.</translation>
    </message>
    <message>
        <source>The header line holds names only, the lines below it values.</source>
        <translation>Die Kopfzeile enthält nur Namen, die Zeilen darunter Werte.</translation>
    </message>
    <message>
        <source>The first full line is taken as the header.</source>
        <translation>Die erste volle Zeile gilt als Kopfzeile.</translation>
    </message>
    <message>
        <source>The header line is not clear: names occur twice, or values stand above it.</source>
        <translation>Die Kopfzeile ist nicht eindeutig: Namen sind doppelt, oder darüber stehen Werte.</translation>
    </message>
    <message>
        <source>No line looks like a header.</source>
        <translation>Keine Zeile sieht wie eine Kopfzeile aus.</translation>
    </message>
    <message>
        <source>The line below the names holds units.</source>
        <translation>Die Zeile unter den Namen enthält Einheiten.</translation>
    </message>
    <message>
        <source>The names stand in the last comment above the values.</source>
        <translation>Die Namen stehen im letzten Kommentar über den Werten.</translation>
    </message>
    <message>
        <source>The lines after the last blank line are not like those above: they are left out.</source>
        <translation>Die Zeilen nach der letzten Leerzeile sind nicht wie die darüber: Sie werden weggelassen.</translation>
    </message>
    <message>
        <source>The last lines are totals or remarks and not like those above: they are left out.</source>
        <translation>Die letzten Zeilen sind Summen oder Anmerkungen und nicht wie die darüber: Sie werden weggelassen.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Table ends</source>
        <translation>Tabellenende</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message>
        <source>It goes on to the end of the file.</source>
        <translation>Sie geht bis zum Ende der Datei.</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>part, how sure, why</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Kein</translation>
    </message>
    <message>
        <source>Spaces (padded)</source>
        <translation>Leerzeichen (aufgefüllt)</translation>
    </message>
    <message>
        <source>%1, repeated</source>
        <translation>%1, wiederholt</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Strich |</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>Apostroph</translation>
    </message>
    <message>
        <source>backslash</source>
        <translation>Backslash</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>geschütztes Leerzeichen</translation>
    </message>
    <message>
        <source>thin space</source>
        <translation>schmales Leerzeichen</translation>
    </message>
    <message>
        <source>%1  apostrophe</source>
        <translation>%1  Apostroph</translation>
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
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>its SHA-256</source>
        <translation>dessen SHA-256</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>%1, profile %2</source>
        <translation>%1, Profil %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Operator, station</source>
        <translation>Bediener, Station</translation>
    </message>
    <message>
        <source>Begun, ended</source>
        <translation>Begonnen, beendet</translation>
    </message>
    <message>
        <source>not at its end yet</source>
        <translation>noch nicht zu Ende</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>M2M Uploader %1</source>
        <translation>M2M Uploader %1</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the file corrected</source>
        <translation>
            <numerusform>%Ln Zelle der Datei korrigiert</numerusform>
            <numerusform>%Ln Zellen der Datei korrigiert</numerusform>
        </translation>
    </message>
    <message>
        <source>in records</source>
        <translation>in Datensätzen</translation>
    </message>
    <message>
        <source>that make no record</source>
        <translation>ohne Datensatz</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>An earlier version of the program did not write down how many rows the file has.</source>
        <translation>Eine frühere Version des Programms hat nicht aufgeschrieben, wie viele Zeilen die Datei hat.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Abgezeichnet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Written %1 by M2M Uploader %2. SHA-256 of the content of this receipt as JSON, without this sum:</source>
        <translation>Geschrieben am %1 von M2M Uploader %2. SHA-256 des Inhalts dieses Belegs als JSON, ohne diese Summe:</translation>
    </message>
    <message>
        <source>%1: sent %2, there %3</source>
        <comment>a field and two values</comment>
        <translation>%1: gesendet %2, dort %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The DB does not have it.</source>
        <translation>Die Datenbank hat es nicht.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Dateizeile %1</translation>
    </message>
    <message>
        <source>What reads back differently</source>
        <translation>Was zurückgelesen abweicht</translation>
    </message>
    <message numerus="yes">
        <source>%n more; the JSON receipt has all of them.</source>
        <translation>
            <numerusform>%Ln weitere; der JSON-Beleg enthält alle.</numerusform>
            <numerusform>%Ln weitere; der JSON-Beleg enthält alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload receipt</source>
        <translation>Übertragungsbeleg</translation>
    </message>
    <message>
        <source>Batch %1 of station %2</source>
        <translation>Stapel %1 der Station %2</translation>
    </message>
    <message>
        <source>What was uploaded</source>
        <translation>Was übertragen wurde</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>M2M Uploader · receipt of batch %1 · %2</source>
        <translation>M2M Uploader · Beleg zu Stapel %1 · %2</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Beleg %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Each record (%1)</source>
        <translation>Jeder Datensatz (%1)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dateizeile</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>ID of the record</source>
        <translation>ID des Datensatzes</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>It is tried whether the instance can be reached again.</source>
        <translation>Es wird versucht, ob die Instanz wieder erreichbar ist.</translation>
    </message>
    <message>
        <source>What was on its way is asked after first; nothing is sent twice.</source>
        <translation>Was unterwegs war, wird vorher nachgefragt; nichts wird zweimal gesendet.</translation>
    </message>
    <message>
        <source>The instance is not reached.</source>
        <translation>Die Instanz ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>It is tried again now.</source>
        <translation>Jetzt wird es erneut versucht.</translation>
    </message>
    <message>
        <source>It is tried again by itself in %1 s.</source>
        <translation>In %1 s wird es von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>It is tried again by itself in %1.</source>
        <translation>In %1 wird es von selbst erneut versucht.</translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Same value in columns…</source>
        <translation>Gleicher Wert in Spalten…</translation>
    </message>
    <message>
        <source>Same %1</source>
        <comment>names of columns</comment>
        <translation>Gleich in %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>where %1 is %2</source>
        <comment>column, values</comment>
        <translation>wo %1 gleich %2 ist</translation>
    </message>
    <message>
        <source>where %1 is not %2</source>
        <comment>column, values</comment>
        <translation>wo %1 nicht %2 ist</translation>
    </message>
    <message>
        <source>without the first %1 and the last %2</source>
        <translation>ohne die ersten %1 und die letzten %2</translation>
    </message>
    <message>
        <source>without the first %1</source>
        <translation>ohne die ersten %1</translation>
    </message>
    <message>
        <source>without the last %1</source>
        <translation>ohne die letzten %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 in each record</source>
        <translation>%1 in jedem Datensatz</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 erwartet</translation>
    </message>
    <message>
        <source>Leave the field as it is</source>
        <translation>Das Feld lassen, wie es ist</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>Das Feld leeren</translation>
    </message>
    <message>
        <source>Are an error</source>
        <translation>Sind ein Fehler</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>%1 columns: %2</source>
        <comment>how many, their names</comment>
        <translation>%1 Spalten: %2</translation>
    </message>
    <message>
        <source>column no. %1</source>
        <translation>Spalte Nr. %1</translation>
    </message>
    <message>
        <source>columns no. %1</source>
        <translation>Spalten Nr. %1</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Several columns</source>
        <translation>Mehrere Spalten</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>Value above or below the table</source>
        <translation>Wert über oder unter der Tabelle</translation>
    </message>
    <message>
        <source>Whole row behind a label</source>
        <translation>Ganze Zeile hinter einer Beschriftung</translation>
    </message>
    <message>
        <source>One cell of the file</source>
        <translation>Eine Zelle der Datei</translation>
    </message>
    <message>
        <source>File name, or a part of it</source>
        <translation>Dateiname oder ein Teil davon</translation>
    </message>
    <message>
        <source>Date of the file</source>
        <translation>Datum der Datei</translation>
    </message>
    <message>
        <source>Name of the sheet</source>
        <translation>Name des Blatts</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>Dateizeilennummer</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Asked at each run</source>
        <translation>Jedes Mal gefragt</translation>
    </message>
    <message>
        <source>Their cells come one after another; steps can take the first or last that is filled, or join them. Otherwise they make a list.</source>
        <translation>Ihre Zellen kommen nacheinander; Schritte können die erste oder letzte gefüllte nehmen oder sie verbinden. Sonst ergeben sie eine Liste.</translation>
    </message>
    <message>
        <source>The same text for all records.</source>
        <translation>Derselbe Text für alle Datensätze.</translation>
    </message>
    <message>
        <source>Found again by its label, wherever it stands outside the table.</source>
        <translation>Wiedergefunden an der Beschriftung, wo immer sie außerhalb der Tabelle steht.</translation>
    </message>
    <message>
        <source>All cells behind a label that begins a row outside the table.</source>
        <translation>Alle Zellen hinter einer Beschriftung am Anfang einer Zeile außerhalb der Tabelle.</translation>
    </message>
    <message>
        <source>Always the cell at the same place, whatever stands there.</source>
        <translation>Immer die Zelle an derselben Stelle, was immer dort steht.</translation>
    </message>
    <message>
        <source>Click on the part that is meant; other files have theirs in its place.</source>
        <translation>Auf den gemeinten Teil klicken; andere Dateien haben ihren an derselben Stelle.</translation>
    </message>
    <message>
        <source>The day on which the file was last changed.</source>
        <translation>Der Tag, an dem die Datei zuletzt geändert wurde.</translation>
    </message>
    <message>
        <source>The sheet of the workbook that is open.</source>
        <translation>Das Blatt der Arbeitsmappe, das geöffnet ist.</translation>
    </message>
    <message>
        <source>The line of the file that the row stands in, counted from 1.</source>
        <translation>Die Dateizeile, in der die Zeile steht, ab 1 gezählt.</translation>
    </message>
    <message>
        <source>Whoever is named as the operator at the top right.</source>
        <translation>Wer oben rechts als Bediener genannt ist.</translation>
    </message>
    <message>
        <source>The name of this station.</source>
        <translation>Der Name dieser Station.</translation>
    </message>
    <message>
        <source>Typed or scanned for each file, before its records are reviewed.</source>
        <translation>Für jede Datei eingegeben oder gescannt, bevor ihre Datensätze geprüft werden.</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>columns like %1</source>
        <comment>a pattern</comment>
        <translation>Spalten wie %1</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>constant %1</source>
        <translation>Konstante %1</translation>
    </message>
    <message>
        <source>value beside %1</source>
        <translation>Wert neben %1</translation>
    </message>
    <message>
        <source>row behind %1</source>
        <translation>Zeile hinter %1</translation>
    </message>
    <message>
        <source>line %1, column no. %2</source>
        <translation>Dateizeile %1, Spalte Nr. %2</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>part of the file name</source>
        <translation>Teil des Dateinamens</translation>
    </message>
    <message>
        <source>date of the file</source>
        <translation>Datum der Datei</translation>
    </message>
    <message>
        <source>name of the sheet</source>
        <translation>Name des Blatts</translation>
    </message>
    <message>
        <source>line number</source>
        <translation>Dateizeilennummer</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>gefragt: %1</translation>
    </message>
    <message>
        <source>all rows must agree</source>
        <translation>alle Zeilen müssen gleich sein</translation>
    </message>
    <message>
        <source>the one that is filled</source>
        <translation>die eine, die gefüllt ist</translation>
    </message>
    <message>
        <source>the first that is filled</source>
        <translation>die erste gefüllte</translation>
    </message>
    <message>
        <source>the last that is filled</source>
        <translation>die letzte gefüllte</translation>
    </message>
    <message>
        <source>each row one element</source>
        <translation>jede Zeile ein Element</translation>
    </message>
    <message>
        <source>filled rows one element each</source>
        <translation>gefüllte Zeilen je ein Element</translation>
    </message>
    <message>
        <source>All rows of a record say the same; where they do not, it is an error.</source>
        <translation>Alle Zeilen eines Datensatzes sagen dasselbe; sonst ist es ein Fehler.</translation>
    </message>
    <message>
        <source>Blank cells are passed over; several that are filled say the same.</source>
        <translation>Leere Zellen werden übergangen; mehrere gefüllte sagen dasselbe.</translation>
    </message>
    <message>
        <source>The first row of a record that is not blank.</source>
        <translation>Die erste Zeile eines Datensatzes, die nicht leer ist.</translation>
    </message>
    <message>
        <source>The last row of a record that is not blank.</source>
        <translation>Die letzte Zeile eines Datensatzes, die nicht leer ist.</translation>
    </message>
    <message>
        <source>The rows of a record make a list; a blank one is an error.</source>
        <translation>Die Zeilen eines Datensatzes ergeben eine Liste; eine leere ist ein Fehler.</translation>
    </message>
    <message>
        <source>The rows of a record make a list; blank ones are left out.</source>
        <translation>Die Zeilen eines Datensatzes ergeben eine Liste; leere werden weggelassen.</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation>übertragen</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>different</source>
        <translation>abweichend</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Noch nicht gesendet.</translation>
    </message>
    <message>
        <source>On its way, not answered yet.</source>
        <translation>Unterwegs, noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>The DB has said yes; it is still to be read back, unless that is left out by choice.</source>
        <translation>Die Datenbank hat ja gesagt; es ist noch zurückzulesen, außer das entfällt nach Wahl.</translation>
    </message>
    <message>
        <source>Read back from the DB, and equal to what was sent.</source>
        <translation>Aus der Datenbank zurückgelesen und gleich dem Gesendeten.</translation>
    </message>
    <message>
        <source>Read back from the DB, and not equal to what was sent.</source>
        <translation>Aus der Datenbank zurückgelesen und nicht gleich dem Gesendeten.</translation>
    </message>
    <message>
        <source>Refused, by the check of this program or by the DB.</source>
        <translation>Abgelehnt, durch die Prüfung dieses Programms oder durch die Datenbank.</translation>
    </message>
    <message>
        <source>Given up after several tries; it is not in the DB.</source>
        <translation>Nach mehreren Versuchen aufgegeben; es ist nicht in der Datenbank.</translation>
    </message>
    <message>
        <source>Sent, but the answer was lost: the DB is asked before anything else.</source>
        <translation>Gesendet, aber die Antwort ging verloren: Zuerst wird die Datenbank gefragt.</translation>
    </message>
    <message>
        <source>Not sent, because the DB has it already or by choice.</source>
        <translation>Nicht gesendet, weil die Datenbank es schon hat oder nach Wahl.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and a state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>keine Zeilen</translation>
    </message>
    <message>
        <source>%1 = %2; %3 = %4 in records + %5 that make none</source>
        <comment>2 records = 2 verified; 500 rows = 480 in records + 20 that make none</comment>
        <translation>%1 = %2; %3 = %4 in Datensätzen + %5, die keinen ergeben</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
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
            <numerusform>%Ln Datensatz ist in der Datenbank, einmal und wie gesendet: Er wurde zurückgelesen und verglichen.</numerusform>
            <numerusform>Alle %Ln Datensätze sind in der Datenbank, jeder einmal und wie gesendet: Jeder wurde zurückgelesen und verglichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in the DB, each once and as sent.</source>
        <translation>
            <numerusform>%Ln Datensatz ist in der Datenbank, einmal und wie gesendet.</numerusform>
            <numerusform>%Ln Datensätze sind in der Datenbank, jeder einmal und wie gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record was added to the DB by this upload.</source>
        <translation>Durch diese Übertragung kam kein Datensatz in die Datenbank.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were uploaded and not read back (by choice: 1 of %1 is read back): the DB said yes to them, and was not asked again.</source>
        <translation>
            <numerusform>%Ln Datensatz wurde übertragen und nicht zurückgelesen (nach Wahl: 1 von %1 wird zurückgelesen): Die Datenbank hat ja dazu gesagt und wurde nicht erneut gefragt.</numerusform>
            <numerusform>%Ln Datensätze wurden übertragen und nicht zurückgelesen (nach Wahl: 1 von %1 wird zurückgelesen): Die Datenbank hat ja dazu gesagt und wurde nicht erneut gefragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were skipped.</source>
        <translation>
            <numerusform>%Ln Datensatz wurde ausgelassen.</numerusform>
            <numerusform>%Ln Datensätze wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) read back differently from what was sent.</source>
        <translation>
            <numerusform>%Ln Datensatz weicht beim Zurücklesen vom Gesendeten ab.</numerusform>
            <numerusform>%Ln Datensätze weichen beim Zurücklesen vom Gesendeten ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are not in the DB.</source>
        <translation>
            <numerusform>%Ln Datensatz ist nicht in der Datenbank.</numerusform>
            <numerusform>%Ln Datensätze sind nicht in der Datenbank.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are not finished; they can be gone on with.</source>
        <translation>
            <numerusform>%Ln Datensatz ist nicht fertig; er kann fortgesetzt werden.</numerusform>
            <numerusform>%Ln Datensätze sind nicht fertig; sie können fortgesetzt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Perform a new action</source>
        <translation>Neue Aktion ausführen</translation>
    </message>
    <message>
        <source>Edit an action</source>
        <translation>Aktion bearbeiten</translation>
    </message>
    <message>
        <source>Create a component</source>
        <translation>Komponente anlegen</translation>
    </message>
    <message>
        <source>Edit a component</source>
        <translation>Komponente bearbeiten</translation>
    </message>
</context>
<context>
    <name>StepMenu</name>
    <message>
        <source>Change the text</source>
        <translation>Den Text ändern</translation>
    </message>
    <message>
        <source>One of several cells</source>
        <translation>Eine von mehreren Zellen</translation>
    </message>
    <message>
        <source>Several values in a cell</source>
        <translation>Mehrere Werte in einer Zelle</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>Change the number</source>
        <translation>Die Zahl ändern</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>The text is read as a real date of this form; anything else is refused.</source>
        <translation>Der Text wird als echtes Datum dieser Form gelesen; alles andere wird abgelehnt.</translation>
    </message>
    <message>
        <source>Times without an offset are those of %1; sent is the time of this station.</source>
        <translation>Uhrzeiten ohne Abstand zu UTC sind die von %1; gesendet wird die Zeit dieser Station.</translation>
    </message>
    <message>
        <source>yes, true and 1 become true; no, false, 0 and blank become false.</source>
        <translation>yes, true und 1 werden true; no, false, 0 und leer werden false.</translation>
    </message>
    <message>
        <source>%1 becomes true, blank becomes false.</source>
        <translation>%1 wird true, leer wird false.</translation>
    </message>
    <message>
        <source>%1 and blank become false.</source>
        <translation>%1 und leer werden false.</translation>
    </message>
    <message>
        <source>%1 becomes true; %2 and blank become false.</source>
        <translation>%1 wird true; %2 und leer werden false.</translation>
    </message>
    <message>
        <source>Each place of a text within the text becomes another text.</source>
        <translation>Jedes Vorkommen eines Texts im Text wird durch einen anderen ersetzt.</translation>
    </message>
    <message>
        <source>The text has to match a pattern; what it matches can be written anew, \1 to \9 are its groups.</source>
        <translation>Der Text muss einem Muster entsprechen; das Gefundene kann neu geschrieben werden, \1 bis \9 sind die Gruppen.</translation>
    </message>
    <message>
        <source>The text is cut at a mark, and one of the pieces is kept.</source>
        <translation>Der Text wird an einem Zeichen geteilt, und ein Teil bleibt.</translation>
    </message>
    <message>
        <source>Texts that stand for “no value” become blank.</source>
        <translation>Texte, die für „kein Wert“ stehen, werden leer.</translation>
    </message>
    <message>
        <source>What is blank becomes this text.</source>
        <translation>Was leer ist, wird zu diesem Text.</translation>
    </message>
    <message>
        <source>Each text becomes another, by a list that you make.</source>
        <translation>Jeder Text wird zu einem anderen, nach einer eigenen Liste.</translation>
    </message>
    <message>
        <source>The cells of several columns become one text; blank ones are left out.</source>
        <translation>Die Zellen mehrerer Spalten werden ein Text; leere werden weggelassen.</translation>
    </message>
    <message>
        <source>Of several columns the first that is not blank.</source>
        <translation>Von mehreren Spalten die erste, die nicht leer ist.</translation>
    </message>
    <message>
        <source>Of several columns the last that is not blank.</source>
        <translation>Von mehreren Spalten die letzte, die nicht leer ist.</translation>
    </message>
    <message>
        <source>The number is multiplied, for another unit.</source>
        <translation>Die Zahl wird multipliziert, für eine andere Einheit.</translation>
    </message>
    <message>
        <source>The number is rounded, halves away from nought.</source>
        <translation>Die Zahl wird gerundet, Hälften von null weg.</translation>
    </message>
    <message>
        <source>Take spaces off both ends</source>
        <translation>Leerzeichen an beiden Enden entfernen</translation>
    </message>
    <message>
        <source>Upper or lower case</source>
        <translation>Groß- oder Kleinbuchstaben</translation>
    </message>
    <message>
        <source>Form of an input mask</source>
        <translation>Form einer Eingabemaske</translation>
    </message>
    <message>
        <source>Replace a text</source>
        <translation>Einen Text ersetzen</translation>
    </message>
    <message>
        <source>Match a pattern</source>
        <translation>Einem Muster entsprechen</translation>
    </message>
    <message>
        <source>Take one piece</source>
        <translation>Einen Teil nehmen</translation>
    </message>
    <message>
        <source>Treat texts as blank</source>
        <translation>Texte als leer behandeln</translation>
    </message>
    <message>
        <source>Fill what is blank</source>
        <translation>Leeres füllen</translation>
    </message>
    <message>
        <source>Rename values</source>
        <translation>Werte umbenennen</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Take the first that is filled</source>
        <translation>Den ersten gefüllten nehmen</translation>
    </message>
    <message>
        <source>Take the last that is filled</source>
        <translation>Den letzten gefüllten nehmen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplizieren</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Several options</source>
        <translation>Mehrere Optionen</translation>
    </message>
    <message>
        <source>List of numbers</source>
        <translation>Liste von Zahlen</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Action ID</source>
        <translation>Aktions-ID</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>Names and values</source>
        <translation>Namen und Werte</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Split into several</source>
        <translation>In mehrere teilen</translation>
    </message>
    <message>
        <source>Something has to stand here first.</source>
        <translation>Hier muss erst etwas stehen.</translation>
    </message>
    <message>
        <source>That is no pattern: %1, at character %2.</source>
        <translation>Das ist kein Muster: %1, bei Zeichen %2.</translation>
    </message>
    <message>
        <source>Behind a backslash stands a digit, or another backslash.</source>
        <translation>Hinter einem Backslash steht eine Ziffer oder noch ein Backslash.</translation>
    </message>
    <message>
        <source>The pattern has %1 groups, and there is none with the number %2.</source>
        <translation>Das Muster hat %1 Gruppen, und keine davon hat die Nummer %2.</translation>
    </message>
    <message>
        <source>%1 stands there twice, with different meanings.</source>
        <translation>%1 steht zweimal da, mit verschiedenen Bedeutungen.</translation>
    </message>
    <message>
        <source>This step does not make what the field needs.</source>
        <translation>Dieser Schritt ergibt nicht, was das Feld braucht.</translation>
    </message>
    <message>
        <source>It has to stand before the step that makes the value.</source>
        <translation>Er muss vor dem Schritt stehen, der den Wert ergibt.</translation>
    </message>
    <message>
        <source>Several cells have become one already.</source>
        <translation>Aus mehreren Zellen ist schon eine geworden.</translation>
    </message>
    <message>
        <source>There is no number before it that it could change.</source>
        <translation>Vor ihm steht keine Zahl, die er ändern könnte.</translation>
    </message>
    <message>
        <source>No step makes the value that the field needs.</source>
        <translation>Kein Schritt ergibt den Wert, den das Feld braucht.</translation>
    </message>
    <message>
        <source>This program does not know that step.</source>
        <translation>Dieses Programm kennt diesen Schritt nicht.</translation>
    </message>
    <message>
        <source>What stands there cannot be understood.</source>
        <translation>Was dort steht, ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Spaces at both ends are taken off.</source>
        <translation>Leerzeichen an beiden Enden werden entfernt.</translation>
    </message>
    <message>
        <source>The text is read as a number; anything else is refused.</source>
        <translation>Der Text wird als Zahl gelesen; alles andere wird abgelehnt.</translation>
    </message>
    <message>
        <source>The text has to be one of the field&apos;s options, by its label or its value.</source>
        <translation>Der Text muss eine der Optionen des Felds sein, nach Beschriftung oder Wert.</translation>
    </message>
    <message>
        <source>The text is cut into pieces; each has to be one of the field&apos;s options.</source>
        <translation>Der Text wird geteilt; jeder Teil muss eine der Optionen des Felds sein.</translation>
    </message>
    <message>
        <source>The text is cut into pieces; each has to be a number.</source>
        <translation>Der Text wird geteilt; jeder Teil muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>The 24 characters of an action ID, in small letters.</source>
        <translation>Die 24 Zeichen einer Aktions-ID, in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>A UUID, a short UUID or the address on a label becomes the component&apos;s UUID.</source>
        <translation>Eine UUID, eine Kurz-UUID oder die Adresse auf einem Etikett wird zur UUID der Komponente.</translation>
    </message>
    <message>
        <source>All letters are written in the case that the field asks for.</source>
        <translation>Alle Buchstaben werden so groß oder klein geschrieben, wie das Feld es verlangt.</translation>
    </message>
    <message>
        <source>The text is cut into pieces; each is a tag.</source>
        <translation>Der Text wird geteilt; jeder Teil ist ein Schlagwort.</translation>
    </message>
    <message>
        <source>The text has to have this form: 9 is a digit, A and a are letters, * is either. The other characters are put in where they are missing.</source>
        <translation>Der Text muss diese Form haben: 9 ist eine Ziffer, A und a sind Buchstaben, * ist beides. Fehlende andere Zeichen werden eingesetzt.</translation>
    </message>
    <message>
        <source>The text is cut into questions and answers, by their labels or values.</source>
        <translation>Der Text wird in Fragen und Antworten geteilt, nach ihren Beschriftungen oder Werten.</translation>
    </message>
    <message>
        <source>The text is cut into names and values.</source>
        <translation>Der Text wird in Namen und Werte geteilt.</translation>
    </message>
    <message>
        <source>The text is read as JSON; anything else is refused.</source>
        <translation>Der Text wird als JSON gelesen; alles andere wird abgelehnt.</translation>
    </message>
    <message>
        <source>The text is cut into pieces; the steps behind are done with each.</source>
        <translation>Der Text wird geteilt; die Schritte dahinter gelten für jeden Teil.</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>der erste</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>der letzte</translation>
    </message>
    <message>
        <source>year-month-day alone</source>
        <translation>nur Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <comment>format in words, format</comment>
        <translation>%1   (%2)</translation>
    </message>
    <message>
        <source>of this station</source>
        <translation>diese Station</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Mark of thousands</source>
        <translation>Tausenderzeichen</translation>
    </message>
    <message>
        <source>Groups have three digits.</source>
        <translation>Gruppen haben drei Ziffern.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>kein</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>Apostroph</translation>
    </message>
    <message>
        <source>Write all letters in</source>
        <translation>Alle Buchstaben schreiben als</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>Kleinbuchstaben</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>9 is a digit, A and a are letters, * is either.</source>
        <translation>9 ist eine Ziffer, A und a sind Buchstaben, * ist beides.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Upper and lower case are told apart.</source>
        <translation>Groß- und Kleinschreibung wird unterschieden.</translation>
    </message>
    <message>
        <source>by</source>
        <translation>durch</translation>
    </message>
    <message>
        <source>Nothing: it is taken out.</source>
        <translation>Nichts: Es wird entfernt.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>A regular expression (PCRE). All of the text has to match.</source>
        <translation>Ein regulärer Ausdruck (PCRE). Er muss auf den ganzen Text passen.</translation>
    </message>
    <message>
        <source>Write anew as</source>
        <translation>Neu schreiben als</translation>
    </message>
    <message>
        <source>\1 to \9 are the groups, \0 is all of it.</source>
        <translation>\1 bis \9 sind die Gruppen, \0 ist das Ganze.</translation>
    </message>
    <message>
        <source>Each place that matches is replaced</source>
        <translation>Jede passende Stelle wird ersetzt</translation>
    </message>
    <message>
        <source>The rest of the text stays, and there need be no match.</source>
        <translation>Der übrige Text bleibt, und es muss keine Stelle geben.</translation>
    </message>
    <message>
        <source>Cut at</source>
        <translation>Teilen bei</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>These texts become blank</source>
        <translation>Diese Texte werden leer</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Einer je Zeile.</translation>
    </message>
    <message>
        <source>The number 0 too, however written</source>
        <translation>Auch die Zahl 0, wie immer geschrieben</translation>
    </message>
    <message>
        <source>What is blank becomes</source>
        <translation>Was leer ist, wird zu</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>Andere Werte</translation>
    </message>
    <message>
        <source>are an error</source>
        <translation>sind ein Fehler</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>With this between them</source>
        <translation>Mit diesem dazwischen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Between name and value</source>
        <translation>Zwischen Name und Wert</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <translation>Multiplizieren mit</translation>
    </message>
    <message>
        <source>0.001 makes metres of millimetres.</source>
        <translation>0.001 macht Meter aus Millimetern.</translation>
    </message>
    <message>
        <source>Places behind the mark</source>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source>Dates are written as</source>
        <translation>Datum geschrieben als</translation>
    </message>
    <message>
        <source>Year-month-day is always read.</source>
        <translation>Jahr-Monat-Tag wird immer gelesen.</translation>
    </message>
    <message>
        <source>Or as</source>
        <translation>Oder als</translation>
    </message>
    <message>
        <source>One a line: d day, M month, y year, H hour, m minute, s second.</source>
        <translation>Eine je Zeile: d Tag, M Monat, y Jahr, H Stunde, m Minute, s Sekunde.</translation>
    </message>
    <message>
        <source>Their times are those</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Words for yes</source>
        <translation>Wörter für ja</translation>
    </message>
    <message>
        <source>Words for no</source>
        <translation>Wörter für nein</translation>
    </message>
    <message>
        <source>Between question and answer</source>
        <translation>Zwischen Frage und Antwort</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>date %1</source>
        <translation>Datum %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1, times of %2</source>
        <comment>date, time zone</comment>
        <translation>%1, Zeiten: %2</translation>
    </message>
    <message>
        <source>yes / no</source>
        <translation>ja / nein</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>words for yes, words for no</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzter</translation>
    </message>
    <message>
        <source>0</source>
        <comment>the number nought</comment>
        <translation>0</translation>
    </message>
    <message>
        <source>take out %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>replace %1 by %2</source>
        <translation>%1 durch %2 ersetzen</translation>
    </message>
    <message>
        <source>pattern %1</source>
        <translation>Muster %1</translation>
    </message>
    <message>
        <source>piece %1 at %2</source>
        <comment>which piece, mark</comment>
        <translation>Teil %1 bei %2</translation>
    </message>
    <message>
        <source>%1 is blank</source>
        <comment>texts that count as blank</comment>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>blank is %1</source>
        <translation>leer ist %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) renamed</source>
        <translation>
            <numerusform>%Ln Wert umbenannt</numerusform>
            <numerusform>%Ln Werte umbenannt</numerusform>
        </translation>
    </message>
    <message>
        <source>cells joined</source>
        <translation>Zellen verbunden</translation>
    </message>
    <message>
        <source>cells joined with %1</source>
        <translation>Zellen mit %1 verbunden</translation>
    </message>
    <message>
        <source>first filled</source>
        <translation>erster gefüllter</translation>
    </message>
    <message>
        <source>last filled</source>
        <translation>letzter gefüllter</translation>
    </message>
    <message>
        <source>times %1</source>
        <translation>mal %1</translation>
    </message>
    <message>
        <source>round to %1 places</source>
        <translation>auf %1 Stellen runden</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>second</source>
        <translation>Sekunde</translation>
    </message>
    <message>
        <source>trim</source>
        <translation>ohne Leerzeichen</translation>
    </message>
    <message>
        <source>number, %1</source>
        <translation>Zahl, %1</translation>
    </message>
    <message>
        <source>number, %1, groups %2</source>
        <comment>decimal mark, mark of thousands</comment>
        <translation>Zahl, %1, Gruppen %2</translation>
    </message>
    <message>
        <source>option by label</source>
        <translation>Option nach Beschriftung</translation>
    </message>
    <message>
        <source>split at %1, options</source>
        <translation>teilen bei %1, Optionen</translation>
    </message>
    <message>
        <source>split at %1, numbers</source>
        <translation>teilen bei %1, Zahlen</translation>
    </message>
    <message>
        <source>label or UUID</source>
        <translation>Etikett oder UUID</translation>
    </message>
    <message>
        <source>action ID</source>
        <translation>Aktions-ID</translation>
    </message>
    <message>
        <source>split at %1, tags</source>
        <translation>teilen bei %1, Schlagwörter</translation>
    </message>
    <message>
        <source>form %1</source>
        <comment>input mask</comment>
        <translation>Form %1</translation>
    </message>
    <message>
        <source>split at %1 and %2, answers</source>
        <translation>teilen bei %1 und %2, Antworten</translation>
    </message>
    <message>
        <source>split at %1 and %2, values</source>
        <translation>teilen bei %1 und %2, Werte</translation>
    </message>
    <message>
        <source>split at %1, each:</source>
        <translation>teilen bei %1, jeder:</translation>
    </message>
</context>
<context>
    <name>Stored</name>
    <message>
        <source>The DB has no record of this type on these components yet.</source>
        <translation>Die Datenbank hat zu diesen Komponenten noch keinen Datensatz dieses Typs.</translation>
    </message>
    <message>
        <source>The DB has none of these records yet, but others on these components.</source>
        <translation>Die Datenbank hat noch keinen dieser Datensätze, aber andere zu diesen Komponenten.</translation>
    </message>
    <message numerus="yes">
        <source>The DB has %n of these records already, with the same values.</source>
        <translation>
            <numerusform>Die Datenbank hat %Ln dieser Datensätze schon, mit denselben Werten.</numerusform>
            <numerusform>Die Datenbank hat %Ln dieser Datensätze schon, mit denselben Werten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2; the newest of %3 by %4.</source>
        <comment>records, components, when, who</comment>
        <translation>%1 zu %2; der neueste %3 von %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of this type</source>
        <translation>
            <numerusform>%Ln Datensatz dieses Typs</numerusform>
            <numerusform>%Ln Datensätze dieses Typs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%Ln Komponente</numerusform>
            <numerusform>%Ln Komponenten</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemandem</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Dateizeile %1</translation>
    </message>
    <message>
        <source>Cell %1</source>
        <translation>Zelle %1</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(nicht da)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>und %Ln weitere Zeile</numerusform>
            <numerusform>und %Ln weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <comment>a step</comment>
        <translation>%1: nicht lesbar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step and what came out of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
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
        <translation>keine Antwort in %1</translation>
    </message>
    <message>
        <source>HTTP %1 after %2</source>
        <translation>HTTP %1 nach %2</translation>
    </message>
    <message>
        <source>The file cannot be found or read here any more, so its cells cannot be shown. What was sent stands below.</source>
        <translation>Die Datei ist hier nicht mehr zu finden oder zu lesen, daher sind ihre Zellen nicht zu zeigen. Was gesendet wurde, steht unten.</translation>
    </message>
    <message>
        <source>The file was changed after the upload, so its cells are not shown. What was sent stands below.</source>
        <translation>Die Datei wurde nach der Übertragung geändert, daher werden ihre Zellen nicht gezeigt. Was gesendet wurde, steht unten.</translation>
    </message>
    <message>
        <source>The log does not know how the file was read, so its cells are not shown. What was sent stands below.</source>
        <translation>Das Protokoll weiß nicht, wie die Datei gelesen wurde, daher werden ihre Zellen nicht gezeigt. Was gesendet wurde, steht unten.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Dateizeile %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>%1, the first in line %2</source>
        <translation>%1, die erste in Dateizeile %2</translation>
    </message>
    <message>
        <source>The recipe of this upload is not in use now. Open it and its type form to see each step.</source>
        <translation>Das Rezept dieser Übertragung ist gerade nicht in Verwendung. Es und sein Typformular öffnen, um jeden Schritt zu sehen.</translation>
    </message>
    <message>
        <source>Open the recipe %1 and its type form to see each step.</source>
        <translation>Das Rezept %1 und sein Typformular öffnen, um jeden Schritt zu sehen.</translation>
    </message>
    <message>
        <source>Without the file the steps cannot be shown.</source>
        <translation>Ohne die Datei sind die Schritte nicht zu zeigen.</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>nie gesendet</translation>
    </message>
    <message>
        <source>Nothing of this record has left this computer.</source>
        <translation>Nichts von diesem Datensatz hat diesen Rechner verlassen.</translation>
    </message>
    <message numerus="yes">
        <source>sent %n time(s)</source>
        <translation>
            <numerusform>%Ln-mal gesendet</numerusform>
            <numerusform>%Ln-mal gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Content-Type: application/json; Authorization: not kept</source>
        <translation>Content-Type: application/json; Authorization: nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Last answer, HTTP %1</source>
        <translation>Letzte Antwort, HTTP %1</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>The DB holds all that was sent, as it was sent.</source>
        <translation>Die Datenbank enthält alles Gesendete, wie es gesendet wurde.</translation>
    </message>
    <message>
        <source>left out by choice</source>
        <translation>nach Wahl entfallen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>There is nothing of it in the DB to be read back.</source>
        <translation>In der Datenbank ist nichts davon, das zurückgelesen werden könnte.</translation>
    </message>
    <message>
        <source>It is not known yet whether the DB has it.</source>
        <translation>Ob die Datenbank es hat, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>Es wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%Ln Abweichung</numerusform>
            <numerusform>%Ln Abweichungen</numerusform>
        </translation>
    </message>
    <message>
        <source>sent %1, in the DB %2</source>
        <translation>gesendet %1, in der Datenbank %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Nothing has happened to it yet.</source>
        <translation>Damit ist noch nichts geschehen.</translation>
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
        <translation>Programm, Qt, System, Sprache, Bildschirme</translation>
    </message>
    <message>
        <source>Settings that are known to be harmless</source>
        <translation>Einstellungen, die bekanntermaßen harmlos sind</translation>
    </message>
    <message>
        <source>Profiles without secrets, client IDs cut short</source>
        <translation>Profile ohne Geheimnisse, Client-IDs gekürzt</translation>
    </message>
    <message>
        <source>Health of the upload log, counts, reasons; nothing that was sent</source>
        <translation>Zustand des Übertragungsprotokolls, Zahlen, Gründe; nichts, was gesendet wurde</translation>
    </message>
    <message>
        <source>The recipe in use</source>
        <translation>Das verwendete Rezept</translation>
    </message>
    <message>
        <source>Name and fingerprint of the type form</source>
        <translation>Name und Fingerabdruck des Typformulars</translation>
    </message>
    <message>
        <source>What the program has told since it was started</source>
        <translation>Was das Programm seit seinem Start gemeldet hat</translation>
    </message>
    <message>
        <source>No secret, no token, no password is in it, and no record: nothing of what was measured, sent or answered.</source>
        <translation>Kein Geheimnis, kein Token, kein Kennwort ist darin und kein Datensatz: nichts, was gemessen, gesendet oder geantwortet wurde.</translation>
    </message>
    <message>
        <source>Names of operators, stations, files and recipes are.</source>
        <translation>Namen von Bedienern, Stationen, Dateien und Rezepten sind darin.</translation>
    </message>
    <message>
        <source>Names of operators, stations and files are left out.</source>
        <translation>Namen von Bedienern, Stationen und Dateien sind weggelassen.</translation>
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
        <translation>Aufruf: m2m-uploader support-bundle [Optionen] DATEI.zip

Schreibt, was anderen hilft herauszufinden, was hier nicht stimmt: Versionen, Einstellungen,
Profile, Zustand und Zahlen des Übertragungsprotokolls, die neuesten Meldungen. Es sagt, was
hineinkommt. Kein Geheimnis ist darin und kein Datensatz.

  --dry-run            sagen, was hineinkäme, und nichts schreiben
  --recipe DATEI       auch dieses Rezept hineinlegen
  --with-names         Namen von Bedienern, Stationen und Dateien darin lassen
  --journal DATEI      ein anderes Protokoll als das der Station
</translation>
    </message>
    <message>
        <source>the file to write is missing</source>
        <translation>die zu schreibende Datei fehlt</translation>
    </message>
    <message>
        <source>The bundle holds:</source>
        <translation>Das Paket enthält:</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Five steps, from the file to the proof</source>
        <translation>Fünf Schritte, von der Datei zum Nachweis</translation>
    </message>
    <message>
        <source>Import, Map, Review, Upload, Log. Each says what it holds at the moment. Ctrl+1 to Ctrl+5 go there; you can go back at any time.</source>
        <translation>Import, Zuordnen, Prüfen, Übertragen, Protokoll. Jeder sagt, was er gerade enthält. Strg+1 bis Strg+5 führen hin; zurück geht es jederzeit.</translation>
    </message>
    <message>
        <source>Where the records go</source>
        <translation>Wohin die Datensätze gehen</translation>
    </message>
    <message>
        <source>The instance: practice, development, staging or production. Each has its own colour, shape and word, on every page. A click changes it.</source>
        <translation>Die Instanz: Übung, Entwicklung, Staging oder Produktion. Jede hat auf jeder Seite ihre eigene Farbe, Form und ihr Wort. Ein Klick wechselt sie.</translation>
    </message>
    <message>
        <source>Files come in here</source>
        <translation>Hier kommen Dateien herein</translation>
    </message>
    <message>
        <source>Drop a file anywhere in the window, choose it, or paste a table. Of a kind that has a recipe, it goes on to the review by itself.</source>
        <translation>Eine Datei irgendwo im Fenster ablegen, sie wählen oder eine Tabelle einfügen. Hat ihre Art ein Rezept, geht es von selbst weiter zum Prüfen.</translation>
    </message>
    <message>
        <source>See every record before it is sent</source>
        <translation>Jeden Datensatz vor dem Senden sehen</translation>
    </message>
    <message>
        <source>Right, doubtful, wrong: each with its reason. Click a count to see only those, correct a cell in place, undo. What is wrong is not sent.</source>
        <translation>Richtig, zweifelhaft, falsch: jeweils mit Grund. Auf eine Anzahl klicken, um nur diese zu sehen, eine Zelle an Ort und Stelle korrigieren, rückgängig machen. Was falsch ist, wird nicht gesendet.</translation>
    </message>
    <message>
        <source>What became of each record</source>
        <translation>Was aus jedem Datensatz wurde</translation>
    </message>
    <message>
        <source>The log keeps every upload: file, records, answers, and that each was read back equal. Search it, send again what failed, write it to files.</source>
        <translation>Das Protokoll bewahrt jede Übertragung auf: Datei, Datensätze, Antworten und dass jeder gleich zurückgelesen wurde. Darin suchen, Gescheitertes erneut senden, in Dateien schreiben.</translation>
    </message>
    <message>
        <source>Help for where you are</source>
        <translation>Hilfe, wo sie gebraucht wird</translation>
    </message>
    <message>
        <source>F1 opens the manual at the page that you are on. Here are also the keys, this tour, and light and dark.</source>
        <translation>F1 öffnet das Handbuch zur aktuellen Seite. Hier sind auch die Tasten, diese Führung und hell oder dunkel.</translation>
    </message>
</context>
<context>
    <name>WatchErrors</name>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>Put the file itself there, not a folder or a link.</source>
        <translation>Die Datei selbst dort ablegen, keinen Ordner und keine Verknüpfung.</translation>
    </message>
    <message>
        <source>Another M2M Uploader is watching this folder already.</source>
        <translation>Ein anderer M2M Uploader überwacht diesen Ordner schon.</translation>
    </message>
    <message>
        <source>Watch another folder, or end the other one first.</source>
        <translation>Einen anderen Ordner überwachen oder den anderen zuerst beenden.</translation>
    </message>
    <message>
        <source>No recipe of this station is meant for %1 beyond doubt.</source>
        <translation>Kein Rezept dieser Station ist zweifelsfrei für %1 gedacht.</translation>
    </message>
    <message>
        <source>Name one with --recipe, or put one that fits into the recipe folder.</source>
        <translation>Eines mit --recipe angeben oder ein passendes in den Rezeptordner legen.</translation>
    </message>
    <message>
        <source>More than one recipe fits %1.</source>
        <translation>Mehr als ein Rezept passt zu %1.</translation>
    </message>
    <message>
        <source>They are: %1.</source>
        <translation>Es sind: %1.</translation>
    </message>
    <message>
        <source>Name the right one with --recipe.</source>
        <translation>Das richtige mit --recipe angeben.</translation>
    </message>
    <message>
        <source>The recipe asks for something that was not told.</source>
        <translation>Das Rezept fragt nach etwas, das nicht angegeben wurde.</translation>
    </message>
    <message>
        <source>The recipe asks for something that was not told, or cannot be so: %1.</source>
        <translation>Das Rezept fragt nach etwas, das nicht angegeben wurde oder so nicht sein kann: %1.</translation>
    </message>
    <message>
        <source>Tell it with --answer.</source>
        <translation>Mit --answer angeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are wrong; the DB would refuse them.</source>
        <translation>
            <numerusform>%Ln Datensatz ist falsch; die Datenbank würde ihn ablehnen.</numerusform>
            <numerusform>%Ln Datensätze sind falsch; die Datenbank würde sie ablehnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no record that could be sent.</source>
        <translation>Es gibt keinen Datensatz, der gesendet werden könnte.</translation>
    </message>
    <message>
        <source>Correct the file, and put it there again. Nothing of it was sent.</source>
        <translation>Die Datei korrigieren und wieder dort ablegen. Nichts davon wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>WatchedFolder</name>
    <message>
        <source>Which folder? Name the one to watch.</source>
        <translation>Welcher Ordner? Den zu überwachenden angeben.</translation>
    </message>
    <message>
        <source>%1 is the watched folder itself: what ends there would be taken again.</source>
        <translation>%1 ist der überwachte Ordner selbst: Was dort endet, würde wieder genommen.</translation>
    </message>
    <message>
        <source>%1 is a PRODUCTION instance. Whatever is put into the folder would go there without anybody looking at it. If that is meant, add --production.</source>
        <translation>%1 ist eine PRODUKTIONSINSTANZ. Was in den Ordner gelegt wird, ginge ungesehen dorthin. Ist das gewollt, --production angeben.</translation>
    </message>
    <message>
        <source>Watching %1; what appears there goes %2. Ctrl+C ends it.</source>
        <translation>%1 wird überwacht; was dort erscheint, geht %2. Strg+C beendet es.</translation>
    </message>
    <message>
        <source>%1: taken</source>
        <translation>%1: genommen</translation>
    </message>
    <message numerus="yes">
        <source>%1: sending %n record(s) …</source>
        <translation>
            <numerusform>%1: %Ln Datensatz wird gesendet …</numerusform>
            <numerusform>%1: %Ln Datensätze werden gesendet …</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: fertig</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: gescheitert</translation>
    </message>
    <message>
        <source>, uploaded before on %1 (batch %2); nothing was sent</source>
        <translation>, schon übertragen: %1 (Stapel %2); nichts wurde gesendet</translation>
    </message>
    <message>
        <source>, batch %1: %2</source>
        <translation>, Stapel %1: %2</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Störung: %1</translation>
    </message>
    <message>
        <source>Next try in %1. The files are kept.</source>
        <translation>Nächster Versuch in %1. Die Dateien bleiben erhalten.</translation>
    </message>
    <message>
        <source>The status file is not up to date: %1</source>
        <translation>Die Statusdatei ist nicht aktuell: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being written, and stay for the next time.</source>
        <translation>
            <numerusform>%Ln Datei wird noch geschrieben und bleibt bis zum nächsten Mal.</numerusform>
            <numerusform>%Ln Dateien werden noch geschrieben und bleiben bis zum nächsten Mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ending, after what is in flight …</source>
        <translation>Es endet, nach dem, was unterwegs ist …</translation>
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
        <translation>Aufruf: m2m-uploader watch ORDNER --profile NAME [Optionen]

Macht aus jeder Datei, die im Ordner erscheint, einen Stapel, bis es beendet wird (Ctrl+C,
SIGTERM). Eine Datei wird genommen, wenn Größe und Zeit sich nicht mehr ändern und niemand
sie offen hat; Namen temporärer Dateien bleiben liegen. Dann wird sie geprüft, gesendet,
zurückgelesen und in den Ordner done oder failed verschoben; ein Bericht sagt, was daraus
wurde. Derselbe Inhalt wird nicht zweimal gesendet. Unterbrochenes geht beim nächsten Start
weiter. Sind Instanz, Laufwerk oder Protokoll nicht erreichbar, werden Dateien behalten und
erneut versucht. Bis dahin liegen sie in ORDNER/.m2m.

  --profile NAME       Name eines Profils, &quot;practice&quot; oder Pfad einer JSON-Datei
  --production         die Instanz darf eine Produktionsinstanz sein
  --recipe DATEI       wie Zeilen zu Datensätzen werden; sonst das Rezept der Station,
                       das zweifelsfrei für die Datei gedacht ist
  --answer NAME=TEXT   was ein Rezept jedes Mal fragt; einmal für jede Frage
  --skip-wrong         richtige Datensätze senden, auch wenn andere der Datei falsch sind
  --done ORDNER        für Dateien, die ganz in der Datenbank sind (ORDNER/done)
  --failed ORDNER      für alle anderen (ORDNER/failed)
  --reports ORDNER     NAME.report.json zu jeder Datei (ORDNER/reports)
  --status DATEI       wie es um die Überwachung steht, als JSON: state (idle, working,
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
        <translation>  --once               enden, wenn Vorhandenes abgearbeitet ist, mit dem Exit-Code der
                       schlechtesten Datei
  --quiet-for SEKUNDEN  wie lange eine Datei unverändert sein muss (10)
  --poll SEKUNDEN      zwischen zwei Blicken, wo keine Meldungen kommen (10)
  --retry-within SEKUNDEN  längste Zeit zwischen zwei Versuchen bei Störung (300)
  --journal DATEI      ein anderes Protokoll als das der Station
  --operator NAME      wer überträgt; sonst der Bediener des Fensters
  --secret-env NAME    das Geheimnis aus dieser Umgebungsvariablen nehmen
  --secret-fd NUMMER   das Geheimnis aus diesem offenen Dateideskriptor lesen

Exit-Codes: 0 nach dem Beenden, und die von m2m-uploader --help, wenn es nicht beginnen
konnte, und mit --once. Eine Überwachung je Ordner; systemd und Windows: packaging/watch.
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
        <translation>Angehalten</translation>
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
        <translation>Wann</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s)</source>
        <translation>
            <numerusform>%Ln Übertragung</numerusform>
            <numerusform>%Ln Übertragungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::Callout</name>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Führung überspringen</translation>
    </message>
</context>
<context>
    <name>m2m::CellEditor</name>
    <message>
        <source>Line of the file</source>
        <translation>Zeile der Datei</translation>
    </message>
    <message>
        <source>Place in the line</source>
        <translation>Stelle in der Zeile</translation>
    </message>
    <message>
        <source>What the file has</source>
        <translation>Was die Datei enthält</translation>
    </message>
    <message>
        <source>What this file has above and below the table</source>
        <translation>Was diese Datei über und unter der Tabelle enthält</translation>
    </message>
    <message>
        <source>line %1, no. %2:  %3</source>
        <comment>line, place in it, value</comment>
        <translation>Dateizeile %1, Nr. %2:  %3</translation>
    </message>
</context>
<context>
    <name>m2m::CloseDialog</name>
    <message>
        <source>An upload is under way</source>
        <translation>Eine Übertragung läuft</translation>
    </message>
    <message>
        <source>&amp;Keep uploading in the background</source>
        <translation>Im &amp;Hintergrund weiter übertragen</translation>
    </message>
    <message>
        <source>Keep uploading in the background</source>
        <translation>Im Hintergrund weiter übertragen</translation>
    </message>
    <message>
        <source>&amp;Pause and close</source>
        <translation>&amp;Anhalten und schließen</translation>
    </message>
    <message>
        <source>Pause the upload and close</source>
        <translation>Die Übertragung anhalten und schließen</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Do not close</source>
        <translation>Nicht schließen</translation>
    </message>
    <message>
        <source>The window goes away. The icon beside the clock brings it back, and a message tells when all is done.</source>
        <translation>Das Fenster verschwindet. Das Symbol neben der Uhr holt es zurück, und eine Meldung sagt, wenn alles fertig ist.</translation>
    </message>
    <message>
        <source>The window goes away, and a message tells when all is done. Start the program again to bring the window back.</source>
        <translation>Das Fenster verschwindet, und eine Meldung sagt, wenn alles fertig ist. Das Programm erneut starten, um das Fenster zurückzuholen.</translation>
    </message>
    <message>
        <source>What is on its way is finished first. The rest is kept, and the next start offers to go on with it. Nothing is lost, and nothing is sent twice.</source>
        <translation>Was unterwegs ist, wird erst beendet. Der Rest bleibt erhalten, und der nächste Start bietet an, ihn fortzusetzen. Nichts geht verloren, und nichts wird zweimal gesendet.</translation>
    </message>
    <message>
        <source>An upload %1 is being prepared.</source>
        <translation>Eine Übertragung %1 wird vorbereitet.</translation>
    </message>
    <message>
        <source>An upload %1 is under way: %2 are done.</source>
        <translation>Eine Übertragung %1 läuft: %2 sind fertig.</translation>
    </message>
</context>
<context>
    <name>m2m::Closing</name>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
</context>
<context>
    <name>m2m::ColumnsDialog</name>
    <message>
        <source>Use them</source>
        <translation>Verwenden</translation>
    </message>
</context>
<context>
    <name>m2m::ColumnsEditor</name>
    <message>
        <source>Found again by</source>
        <translation>Wiedergefunden an</translation>
    </message>
    <message>
        <source>Pattern of the names</source>
        <translation>Muster der Namen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>Die Spalte nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>Die Spalte nach unten</translation>
    </message>
    <message>
        <source>their names</source>
        <translation>ihren Namen</translation>
    </message>
    <message>
        <source>their places</source>
        <translation>ihren Stellen</translation>
    </message>
    <message>
        <source>a pattern of their names</source>
        <translation>einem Muster ihrer Namen</translation>
    </message>
    <message>
        <source>for example Tension.*  (.* is anything)</source>
        <translation>zum Beispiel Tension.*  (.* ist beliebig)</translation>
    </message>
    <message>
        <source>In other files they are found again by</source>
        <translation>In anderen Dateien wiedergefunden an</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>place of a column, its name</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Type what the names look like.</source>
        <translation>Eingeben, wie die Namen aussehen.</translation>
    </message>
    <message>
        <source>No column has such a name.</source>
        <translation>Keine Spalte hat einen solchen Namen.</translation>
    </message>
    <message>
        <source>%1 columns match.</source>
        <translation>%1 Spalten passen.</translation>
    </message>
    <message>
        <source>Another column has the same name: these are found again by their places.</source>
        <translation>Eine andere Spalte hat denselben Namen: Diese werden an ihren Stellen wiedergefunden.</translation>
    </message>
</context>
<context>
    <name>m2m::ConditionRow</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Is or is not</source>
        <translation>Ist oder ist nicht</translation>
    </message>
    <message>
        <source>Texts, one a line</source>
        <translation>Texte, einer je Zeile</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Or a blank cell</source>
        <translation>Oder eine leere Zelle</translation>
    </message>
    <message>
        <source>%1 (not in this file)</source>
        <translation>%1 (nicht in dieser Datei)</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
</context>
<context>
    <name>m2m::ConnectionPanel</name>
    <message>
        <source>being tested …</source>
        <translation>wird getestet …</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht getestet</translation>
    </message>
</context>
<context>
    <name>m2m::CorrectionBox</name>
    <message>
        <source>Correct it to</source>
        <translation>Korrigieren zu</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>Correct this cell</source>
        <translation>Diese Zelle korrigieren</translation>
    </message>
    <message>
        <source>Correct all with this problem</source>
        <translation>Alle mit diesem Problem korrigieren</translation>
    </message>
    <message>
        <source>Correct all with this text</source>
        <translation>Alle mit diesem Text korrigieren</translation>
    </message>
    <message>
        <source>Leave the surplus cells out</source>
        <translation>Die überzähligen Zellen weglassen</translation>
    </message>
    <message>
        <source>Take the correction off</source>
        <translation>Die Korrektur entfernen</translation>
    </message>
    <message>
        <source>Enter, on the row&apos;s number</source>
        <translation>Eingabetaste, auf der Nummer der Zeile</translation>
    </message>
    <message>
        <source>Enter corrects this cell and goes on to the next problem.</source>
        <translation>Die Eingabetaste korrigiert diese Zelle und geht zum nächsten Problem.</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>…for all %1 with this problem</source>
        <translation>…für alle %1 mit diesem Problem</translation>
    </message>
    <message>
        <source>…for all %1 with this text</source>
        <translation>…für alle %1 mit diesem Text</translation>
    </message>
    <message>
        <source>Every record with exactly this text and this problem  (Ctrl+Enter)</source>
        <translation>Jeder Datensatz mit genau diesem Text und diesem Problem  (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Every record whose cell has exactly this text  (Ctrl+Enter)</source>
        <translation>Jeder Datensatz, dessen Zelle genau diesen Text hat  (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Also those where it is right</source>
        <translation>Auch die, bei denen es richtig ist</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>Ctrl+Enter corrects all %1 alike.</source>
        <translation>Strg+Eingabe korrigiert alle %1 gleich.</translation>
    </message>
</context>
<context>
    <name>m2m::CountTile</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>m2m::DialectBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Wie angezeigt</translation>
    </message>
    <message>
        <source>With all digits</source>
        <translation>Mit allen Ziffern</translation>
    </message>
    <message>
        <source>Other separator</source>
        <translation>Anderes Trennzeichen</translation>
    </message>
    <message>
        <source>Type the character that parts the cells</source>
        <translation>Das Zeichen eingeben, das die Zellen trennt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Quotes, comments and thousands marks</source>
        <translation>Anführungszeichen, Kommentare und Tausenderzeichen</translation>
    </message>
    <message>
        <source>As the spreadsheet shows numbers and dates, or with all the digits that the file keeps and dates as 2024-02-29</source>
        <translation>Zahlen und Datum wie in der Tabellenkalkulation angezeigt oder mit allen Ziffern der Datei und Datum wie 2024-02-29</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why is the file read this way?</source>
        <translation>Warum wird die Datei so gelesen?</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>Back to what was found</source>
        <translation>Zurück zum Erkannten</translation>
    </message>
    <message>
        <source>Back to what was found in the file itself</source>
        <translation>Zurück zu dem, was in der Datei selbst erkannt wurde</translation>
    </message>
    <message>
        <source>As it was chosen.</source>
        <translation>Wie gewählt.</translation>
    </message>
    <message>
        <source>As it was chosen. Found was: %1.</source>
        <translation>Wie gewählt. Erkannt wurde: %1.</translation>
    </message>
    <message>
        <source>Where the table ends was not looked for.</source>
        <translation>Das Ende der Tabelle wurde nicht gesucht.</translation>
    </message>
    <message>
        <source>As chosen</source>
        <translation>Wie gewählt</translation>
    </message>
    <message>
        <source>Why the file is read this way</source>
        <translation>Warum die Datei so gelesen wird</translation>
    </message>
</context>
<context>
    <name>m2m::FactsPanel</name>
    <message>
        <source>Facts about the file</source>
        <translation>Angaben zur Datei</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>workbook, sheet</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
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
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 is being computed…</source>
        <translation>SHA-256 wird berechnet…</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>This file was uploaded before.</source>
        <translation>Diese Datei wurde schon übertragen.</translation>
    </message>
    <message>
        <source>%1 by %2: %3.</source>
        <translation>%1 von %2: %3.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemandem</translation>
    </message>
</context>
<context>
    <name>m2m::FieldCell</name>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>What is %1?</source>
        <translation>Was ist %1?</translation>
    </message>
    <message>
        <source>What is this?  F1</source>
        <translation>Was ist das?  F1</translation>
    </message>
</context>
<context>
    <name>m2m::FileNameEditor</name>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Pattern; its first group is taken</source>
        <translation>Muster; seine erste Gruppe wird genommen</translation>
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
        <translation>die ersten %1</translation>
    </message>
    <message>
        <source>%1 of %2; no more are listed</source>
        <translation>%1 von %2; mehr werden nicht gelistet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>m2m::FindingsList</name>
    <message>
        <source>What is odd about the file</source>
        <translation>Was an der Datei auffällig ist</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %Ln</numerusform>
            <numerusform>und noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what is odd…</source>
        <translation>Auffälliges wird gesucht…</translation>
    </message>
    <message>
        <source>Nothing odd was found</source>
        <translation>Nichts Auffälliges gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::FoldSection</name>
    <message>
        <source>%1, open</source>
        <comment>a part of a panel</comment>
        <translation>%1, offen</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <comment>a part of a panel</comment>
        <translation>%1, geschlossen</translation>
    </message>
</context>
<context>
    <name>m2m::HelpDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search in the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Search in all pages…</source>
        <translation>Auf allen Seiten suchen…</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Places that were found</source>
        <translation>Gefundene Stellen</translation>
    </message>
    <message>
        <source>No page has this. Try one word alone, or its beginning.</source>
        <translation>Keine Seite enthält das. Ein einzelnes Wort oder seinen Anfang versuchen.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Back to the last place  Alt+Left</source>
        <translation>Zurück zur letzten Stelle  Alt+Links</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>To where you came back from  Alt+Right</source>
        <translation>Dorthin, woher es zurückging  Alt+Rechts</translation>
    </message>
</context>
<context>
    <name>m2m::ImportPage</name>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen stoppen</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Andere öffnen…</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Eine andere Datei öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Datei schließen</translation>
    </message>
    <message>
        <source>Looks right: map columns</source>
        <translation>Stimmt: Spalten zuordnen</translation>
    </message>
    <message>
        <source>Go on to mapping the columns</source>
        <translation>Weiter zum Zuordnen der Spalten</translation>
    </message>
    <message>
        <source>Is this how the file should be read?</source>
        <translation>Soll die Datei so gelesen werden?</translation>
    </message>
    <message numerus="yes">
        <source>Review %n record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz prüfen</numerusform>
            <numerusform>%Ln Datensätze prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>The file has changed since it was read.</source>
        <translation>Die Datei hat sich seit dem Lesen geändert.</translation>
    </message>
    <message>
        <source>What is shown is what it was. Nothing is sent from it before it is read again.</source>
        <translation>Gezeigt wird, was sie war. Vor dem erneuten Lesen wird nichts daraus gesendet.</translation>
    </message>
    <message>
        <source>It cannot be read like that: %1</source>
        <translation>So ist sie nicht zu lesen: %1</translation>
    </message>
    <message>
        <source>The table stays as it was read before.</source>
        <translation>Die Tabelle bleibt, wie sie vorher gelesen wurde.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose measurement files</source>
        <translation>Messdateien wählen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.dat *.xlsx *.xlsm);;Recipes (*.m2mrecipe);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.dat *.xlsx *.xlsm);;Rezepte (*.m2mrecipe);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Eingefügte Tabelle</translation>
    </message>
</context>
<context>
    <name>m2m::ImportStart</name>
    <message>
        <source>Drop measurement files here</source>
        <translation>Messdateien hier ablegen</translation>
    </message>
    <message>
        <source>CSV and other text tables as the machine wrote them, or Excel workbooks. Nothing is sent before you have seen every record.</source>
        <translation>CSV und andere Texttabellen, wie die Maschine sie schrieb, oder Excel-Arbeitsmappen. Nichts wird gesendet, bevor jeder Datensatz zu sehen war.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose one or more files</source>
        <translation>Eine oder mehrere Dateien wählen</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Tabelle einfügen</translation>
    </message>
    <message>
        <source>Paste a table from the clipboard</source>
        <translation>Eine Tabelle aus der Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>Which file shall be uploaded?</source>
        <translation>Welche Datei soll übertragen werden?</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Neu hier?</translation>
    </message>
    <message>
        <source>Take a sample file through all five steps on the practice instance: no account, no network, nothing that could be broken.</source>
        <translation>Mit einer Beispieldatei durch alle fünf Schritte auf der Übungsinstanz: kein Konto, kein Netzwerk, nichts kann kaputtgehen.</translation>
    </message>
    <message>
        <source>Try it with a sample</source>
        <translation>Mit Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Try it with a sample on the practice instance</source>
        <translation>Mit einem Beispiel auf der Übungsinstanz ausprobieren</translation>
    </message>
    <message>
        <source>Short tour</source>
        <translation>Kurze Führung</translation>
    </message>
    <message>
        <source>Short tour of the window</source>
        <translation>Kurze Führung durch das Fenster</translation>
    </message>
</context>
<context>
    <name>m2m::InstancePill</name>
    <message>
        <source>No instance chosen</source>
        <translation>Keine Instanz gewählt</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>Verbindung…</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>%1, not connected</source>
        <translation>%1, nicht verbunden</translation>
    </message>
    <message>
        <source>Instance: %1</source>
        <translation>Instanz: %1</translation>
    </message>
    <message>
        <source>%1 (%2)
Click to choose another instance</source>
        <translation>%1 (%2)
Klicken, um eine andere Instanz zu wählen</translation>
    </message>
    <message>
        <source>Click to choose an instance</source>
        <translation>Klicken, um eine Instanz zu wählen</translation>
    </message>
</context>
<context>
    <name>m2m::ItemModel</name>
    <message>
        <source>Line %1 of the file</source>
        <translation>Dateizeile %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Action ID</source>
        <translation>Aktions-ID</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was tun</translation>
    </message>
</context>
<context>
    <name>m2m::JournalBanner</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>m2m::JournalChooser</name>
    <message>
        <source>Which log is shown</source>
        <translation>Welches Protokoll gezeigt wird</translation>
    </message>
    <message>
        <source>Open the log of another station</source>
        <translation>Das Protokoll einer anderen Station öffnen</translation>
    </message>
    <message>
        <source>Upload logs (*.sqlite);;All files (*)</source>
        <translation>Übertragungsprotokolle (*.sqlite);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>Diese Station</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file and its folder</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>&amp;Open another log…</source>
        <translation>Anderes Protokoll ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Close this log</source>
        <translation>Dieses Protokoll &amp;schließen</translation>
    </message>
    <message>
        <source>Which log is shown: %1</source>
        <translation>Gezeigtes Protokoll: %1</translation>
    </message>
    <message>
        <source>Shows the log of this station or of another one</source>
        <translation>Zeigt das Protokoll dieser oder einer anderen Station</translation>
    </message>
    <message>
        <source>Opening the log…</source>
        <translation>Das Protokoll wird geöffnet…</translation>
    </message>
    <message>
        <source>The log of another station: it can only be read.</source>
        <translation>Das Protokoll einer anderen Station: Es kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>The log of the station %1: it can only be read.</source>
        <translation>Das Protokoll der Station %1: Es kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>%1, written by an earlier version: shown as it was when it was opened.</source>
        <translation>%1, mit einer früheren Version geschrieben: gezeigt wie beim Öffnen.</translation>
    </message>
    <message>
        <source>Back to this station</source>
        <translation>Zurück zu dieser Station</translation>
    </message>
    <message>
        <source>Close this log</source>
        <translation>Dieses Protokoll schließen</translation>
    </message>
</context>
<context>
    <name>m2m::JournalText</name>
    <message>
        <source>The upload log of this station was damaged. It is kept as %1, and a new one was begun.</source>
        <translation>Das Übertragungsprotokoll dieser Station war beschädigt. Es ist als %1 aufbewahrt, und ein neues wurde begonnen.</translation>
    </message>
    <message>
        <source>The new one does not know what was uploaded before: look whether the records of a file are in the DB before you upload it again. Give the damaged log to whoever looks after the station.</source>
        <translation>Das neue weiß nicht, was früher übertragen wurde: vor dem erneuten Übertragen einer Datei nachsehen, ob ihre Datensätze in der Datenbank sind. Das beschädigte Protokoll dem geben, der die Station betreut.</translation>
    </message>
    <message>
        <source>This batch cannot be undone.</source>
        <translation>Dieser Stapel kann nicht zurückgesetzt werden.</translation>
    </message>
    <message>
        <source>The upload log does not hold any more what the records were before.</source>
        <translation>Das Übertragungsprotokoll enthält nicht mehr, was die Datensätze vorher waren.</translation>
    </message>
    <message>
        <source>It made new records, and the DB takes none away. Only edits can be put back.</source>
        <translation>Dabei entstanden neue Datensätze, und die Datenbank entfernt keine. Nur Bearbeitungen können zurückgesetzt werden.</translation>
    </message>
    <message>
        <source>It has not come to its end. Go on with it first.</source>
        <translation>Er ist nicht zu Ende gekommen. Ihn zuerst fortsetzen.</translation>
    </message>
    <message>
        <source>It has changed nothing in the DB.</source>
        <translation>Er hat in der Datenbank nichts geändert.</translation>
    </message>
    <message>
        <source>The log %1 is not there.</source>
        <translation>Das Protokoll %1 ist nicht da.</translation>
    </message>
    <message>
        <source>Look whether its disk is connected: %1</source>
        <translation>Nachsehen, ob sein Laufwerk verbunden ist: %1</translation>
    </message>
    <message>
        <source>The log %1 was written by a newer version of this program.</source>
        <translation>Das Protokoll %1 wurde mit einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>Open it with that version. Nothing was changed in it.</source>
        <translation>Es mit dieser Version öffnen. Darin wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is no upload log.</source>
        <translation>%1 ist kein Übertragungsprotokoll.</translation>
    </message>
    <message>
        <source>The log of a station is its file “uploads.sqlite”.</source>
        <translation>Das Protokoll einer Station ist ihre Datei „uploads.sqlite“.</translation>
    </message>
    <message>
        <source>The log %1 is damaged.</source>
        <translation>Das Protokoll %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Nothing was changed in it. Ask for a copy from its station, made while the program is closed there.</source>
        <translation>Darin wurde nichts geändert. Eine Kopie von seiner Station erbitten, gemacht bei dort geschlossenem Programm.</translation>
    </message>
    <message>
        <source>The log %1 was written by an earlier version, and there is no room for a copy of it.</source>
        <translation>Das Protokoll %1 wurde mit einer früheren Version geschrieben, und für eine Kopie ist kein Platz.</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files. Nothing was changed in the log.</source>
        <translation>Im Ordner für temporäre Dateien Platz schaffen. Im Protokoll wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The log %1 cannot be opened.</source>
        <translation>Das Protokoll %1 ist nicht zu öffnen.</translation>
    </message>
    <message>
        <source>Check whether you may read it. Nothing was changed in it.</source>
        <translation>Prüfen, ob ein Leserecht besteht. Darin wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>m2m::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Tab goes from control to control, the arrows inside tables, lists and the steps at the left. A scanner can be used at any time: what it reads goes where a component is asked for.</source>
        <translation>Tab geht von Element zu Element, die Pfeiltasten gehen innerhalb von Tabellen, Listen und den Schritten links. Ein Scanner ist jederzeit verwendbar: Was er liest, kommt dorthin, wo nach einer Komponente gefragt wird.</translation>
    </message>
</context>
<context>
    <name>m2m::LabelEditor</name>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>What the file has</source>
        <translation>Was die Datei enthält</translation>
    </message>
    <message>
        <source>What this file has above and below the table</source>
        <translation>Was diese Datei über und unter der Tabelle enthält</translation>
    </message>
    <message>
        <source>Found again by the label</source>
        <translation>Wiedergefunden an der Beschriftung</translation>
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
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More that can be done with records</source>
        <translation>Was mit Datensätzen noch möglich ist</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>&amp;Gescheiterte erneut</translation>
    </message>
    <message>
        <source>Retry &amp;selected</source>
        <translation>G&amp;ewählte erneut</translation>
    </message>
    <message>
        <source>Read &amp;back again</source>
        <translation>Erneut zurück&amp;lesen</translation>
    </message>
    <message>
        <source>Read selected &amp;back again</source>
        <translation>Gewählte zurück&amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Undo this upload…</source>
        <translation>Zurück&amp;setzen…</translation>
    </message>
    <message>
        <source>Send to &amp;another instance…</source>
        <translation>An eine &amp;andere Instanz senden…</translation>
    </message>
    <message>
        <source>&amp;Copy ID</source>
        <translation>ID &amp;kopieren</translation>
    </message>
    <message>
        <source>Open the component in the b&amp;rowser</source>
        <translation>Komponente im &amp;Browser öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Retry &amp;failed (%n)</source>
        <translation>
            <numerusform>&amp;Gescheiterten erneut (%Ln)</numerusform>
            <numerusform>&amp;Gescheiterte erneut (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes what is left of this upload to its end.</source>
        <translation>Führt zu Ende, was von dieser Übertragung übrig ist.</translation>
    </message>
    <message>
        <source>Sends again what failed or was refused by the DB. Each is asked after first.</source>
        <translation>Sendet erneut, was scheiterte oder von der Datenbank abgelehnt wurde. Nach jedem wird vorher gefragt.</translation>
    </message>
    <message>
        <source>Sends the chosen records again, where they failed or were refused by the DB.</source>
        <translation>Sendet die gewählten Datensätze erneut, soweit sie scheiterten oder von der Datenbank abgelehnt wurden.</translation>
    </message>
    <message>
        <source>Reads all records of this upload back from the DB again and compares them.</source>
        <translation>Liest alle Datensätze dieser Übertragung erneut aus der Datenbank zurück und vergleicht sie.</translation>
    </message>
    <message>
        <source>Reads the chosen records back from the DB again and compares them.</source>
        <translation>Liest die gewählten Datensätze erneut aus der Datenbank zurück und vergleicht sie.</translation>
    </message>
    <message>
        <source>Gives each record that this upload has changed the data that it had before.</source>
        <translation>Gibt jedem Datensatz, den diese Übertragung geändert hat, die Daten von vorher.</translation>
    </message>
    <message>
        <source>Sends what this upload has proved to the instance that this window is connected to.</source>
        <translation>Sendet, was diese Übertragung nachgewiesen hat, an die Instanz, mit der dieses Fenster verbunden ist.</translation>
    </message>
    <message>
        <source>Copies the IDs of the chosen records, one a line.</source>
        <translation>Kopiert die IDs der gewählten Datensätze, eine je Zeile.</translation>
    </message>
    <message>
        <source>Opens the page of the component on the web site of the DB.</source>
        <translation>Öffnet die Seite der Komponente auf der Website der Datenbank.</translation>
    </message>
    <message>
        <source>Choose an upload in the table above.</source>
        <translation>In der Tabelle oben eine Übertragung wählen.</translation>
    </message>
    <message>
        <source>This window is not connected to an instance.</source>
        <translation>Dieses Fenster ist mit keiner Instanz verbunden.</translation>
    </message>
    <message>
        <source>Belongs to %1; this window is connected to %2.</source>
        <translation>Gehört zu %1; dieses Fenster ist mit %2 verbunden.</translation>
    </message>
    <message>
        <source>The instance does not answer.</source>
        <translation>Die Instanz antwortet nicht.</translation>
    </message>
    <message>
        <source>Wait until the upload that is going on is over.</source>
        <translation>Warten, bis die laufende Übertragung vorbei ist.</translation>
    </message>
    <message>
        <source>An upload is paused: go on with it first, or cancel it.</source>
        <translation>Eine Übertragung ist angehalten: sie zuerst fortsetzen oder abbrechen.</translation>
    </message>
    <message>
        <source>It made new records, and the DB takes none away. Only edits can be put back.</source>
        <translation>Dabei entstanden neue Datensätze, und die Datenbank entfernt keine. Nur Bearbeitungen können zurückgesetzt werden.</translation>
    </message>
    <message>
        <source>It is not finished: go on with it first.</source>
        <translation>Sie ist nicht fertig: zuerst fortsetzen.</translation>
    </message>
    <message>
        <source>It has changed nothing.</source>
        <translation>Sie hat nichts geändert.</translation>
    </message>
    <message>
        <source>The log does not hold any more what the records were before.</source>
        <translation>Das Protokoll enthält nicht mehr, was die Datensätze vorher waren.</translation>
    </message>
    <message>
        <source>Choose fewer records, or wait until they are read.</source>
        <translation>Weniger Datensätze wählen oder warten, bis sie gelesen sind.</translation>
    </message>
    <message>
        <source>Choose records in the table below.</source>
        <translation>In der Tabelle unten Datensätze wählen.</translation>
    </message>
    <message>
        <source>The chosen records have no ID: they were never sent.</source>
        <translation>Die gewählten Datensätze haben keine ID: Sie wurden nie gesendet.</translation>
    </message>
    <message>
        <source>Choose one record.</source>
        <translation>Einen Datensatz wählen.</translation>
    </message>
    <message>
        <source>No web page is known of this record.</source>
        <translation>Zu diesem Datensatz ist keine Webseite bekannt.</translation>
    </message>
    <message>
        <source>None of the chosen records failed or was refused by the DB. What is wrong in the file is corrected in Review.</source>
        <translation>Keiner der gewählten Datensätze scheiterte oder wurde von der Datenbank abgelehnt. Was in der Datei falsch ist, wird unter „Prüfen“ korrigiert.</translation>
    </message>
    <message>
        <source>None of the chosen records was read back.</source>
        <translation>Keiner der gewählten Datensätze wurde zurückgelesen.</translation>
    </message>
    <message>
        <source>Nothing is left to do of it.</source>
        <translation>Davon ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>No record of it failed or was refused by the DB. What is wrong in the file is corrected in Review.</source>
        <translation>Kein Datensatz davon scheiterte oder wurde von der Datenbank abgelehnt. Was in der Datei falsch ist, wird unter „Prüfen“ korrigiert.</translation>
    </message>
    <message>
        <source>The log does not hold any more what was sent.</source>
        <translation>Das Protokoll enthält nicht mehr, was gesendet wurde.</translation>
    </message>
    <message>
        <source>No record of it was read back.</source>
        <translation>Kein Datensatz davon wurde zurückgelesen.</translation>
    </message>
    <message>
        <source>Open the act&amp;ion in the browser</source>
        <translation>Akt&amp;ion im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy ro&amp;ws as CSV</source>
        <translation>Zeilen als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>Opens the page of the action on the web site of the DB.</source>
        <translation>Öffnet die Seite der Aktion auf der Website der Datenbank.</translation>
    </message>
    <message>
        <source>Copies the chosen rows as CSV, with the names of the columns.</source>
        <translation>Kopiert die gewählten Zeilen als CSV, mit den Namen der Spalten.</translation>
    </message>
</context>
<context>
    <name>m2m::LogFiles</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export the rows of this upload</source>
        <translation>Die Zeilen dieser Übertragung exportieren</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Beleg…</translation>
    </message>
    <message>
        <source>Write a receipt of this upload as PDF</source>
        <translation>Einen Beleg dieser Übertragung als PDF schreiben</translation>
    </message>
    <message>
        <source>&amp;All rows…</source>
        <translation>&amp;Alle Zeilen…</translation>
    </message>
    <message>
        <source>&amp;One file for each outcome…</source>
        <translation>&amp;Eine Datei je Ergebnis…</translation>
    </message>
    <message>
        <source>Only: %1…</source>
        <comment>an outcome</comment>
        <translation>Nur: %1…</translation>
    </message>
    <message>
        <source>&amp;Report as JSON…</source>
        <translation>&amp;Bericht als JSON…</translation>
    </message>
    <message>
        <source>A folder for the files</source>
        <translation>Ein Ordner für die Dateien</translation>
    </message>
    <message>
        <source>Export the rows</source>
        <translation>Die Zeilen exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Den Bericht exportieren</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Berichte (*.json)</translation>
    </message>
    <message>
        <source>The report was written.</source>
        <translation>Der Bericht ist geschrieben.</translation>
    </message>
    <message>
        <source>Write the receipt</source>
        <translation>Den Beleg schreiben</translation>
    </message>
    <message>
        <source>Receipts (*.pdf *.json)</source>
        <translation>Belege (*.pdf *.json)</translation>
    </message>
    <message>
        <source>The receipt was written.</source>
        <translation>Der Beleg ist geschrieben.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>m2m::LogFilters</name>
    <message>
        <source>Search in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Time of the uploads</source>
        <translation>Zeit der Übertragungen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>Component, label, action ID, file, text…</source>
        <translation>Komponente, Etikett, Aktions-ID, Datei, Text…</translation>
    </message>
    <message>
        <source>Finds uploads by file, type form, recipe, operator or station, and records by component, short UUID, address on a label, action ID or reason.</source>
        <translation>Findet Übertragungen nach Datei, Typformular, Rezept, Bediener oder Station und Datensätze nach Komponente, Kurz-UUID, Adresse auf dem Etikett, Aktions-ID oder Grund.</translation>
    </message>
    <message>
        <source>All instances</source>
        <translation>Alle Instanzen</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>&amp;Open or bad</source>
        <translation>&amp;Offen oder Fehler</translation>
    </message>
    <message>
        <source>&amp;All states</source>
        <translation>&amp;Alle Zustände</translation>
    </message>
    <message>
        <source>%1	%2</source>
        <comment>a state, and in how many uploads it occurs</comment>
        <translation>%1	%2</translation>
    </message>
    <message>
        <source>Open or bad</source>
        <translation>Offen oder Fehler</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation>
            <numerusform>%Ln Zustand</numerusform>
            <numerusform>%Ln Zustände</numerusform>
        </translation>
    </message>
    <message>
        <source>States: %1</source>
        <translation>Zustände: %1</translation>
    </message>
</context>
<context>
    <name>m2m::LogPage</name>
    <message>
        <source>Read the log again</source>
        <translation>Das Protokoll neu lesen</translation>
    </message>
    <message>
        <source>Upload log</source>
        <translation>Übertragungsprotokoll</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>Records of the upload</source>
        <translation>Datensätze der Übertragung</translation>
    </message>
    <message>
        <source>Choose an upload above to see its records.</source>
        <translation>Oben eine Übertragung wählen, um ihre Datensätze zu sehen.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reads the log again (%1)</source>
        <translation>Liest das Protokoll neu (%1)</translation>
    </message>
    <message>
        <source>This is the log of another station: it can only be read here.</source>
        <translation>Dies ist das Protokoll einer anderen Station: Es kann hier nur gelesen werden.</translation>
    </message>
    <message>
        <source>No upload yet. Each upload is written down here, with what became of every record.</source>
        <translation>Noch keine Übertragung. Jede Übertragung wird hier aufgeschrieben, mit dem, was aus jedem Datensatz wurde.</translation>
    </message>
    <message>
        <source>No upload fits. Search for something else, or choose more instances, days or states.</source>
        <translation>Keine Übertragung passt. Nach etwas anderem suchen oder mehr Instanzen, Tage oder Zustände wählen.</translation>
    </message>
</context>
<context>
    <name>m2m::MainWindow</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Credentials of the DB team</source>
        <translation>Zugangsdaten des DB-Teams</translation>
    </message>
    <message>
        <source>Python files (*.py);;All files (*)</source>
        <translation>Python-Dateien (*.py);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Component %1 was scanned.</source>
        <translation>Komponente %1 wurde gescannt.</translation>
    </message>
    <message>
        <source>Shown are its records in this file.</source>
        <translation>Gezeigt werden ihre Datensätze in dieser Datei.</translation>
    </message>
    <message>
        <source>Shown are its uploads.</source>
        <translation>Gezeigt werden ihre Übertragungen.</translation>
    </message>
</context>
<context>
    <name>m2m::MapPage</name>
    <message>
        <source>Recipes (*.m2mrecipe)</source>
        <translation>Rezepte (*.m2mrecipe)</translation>
    </message>
    <message>
        <source>Open recipe…</source>
        <translation>Rezept öffnen…</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Rezept öffnen</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>Rezept speichern…</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Das Rezept speichern</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Go on to the review</source>
        <translation>Weiter zum Prüfen</translation>
    </message>
    <message>
        <source>Undo the last change of the recipe</source>
        <translation>Die letzte Änderung des Rezepts rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the last change of the recipe  Ctrl+Z</source>
        <translation>Die letzte Änderung des Rezepts rückgängig machen  Strg+Z</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do it again  Ctrl+Shift+Z</source>
        <translation>Wiederholen  Strg+Umschalt+Z</translation>
    </message>
    <message>
        <source>Where does each field come from?</source>
        <translation>Woher kommt jedes Feld?</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Noch keine Datei</translation>
    </message>
    <message>
        <source>Open a measurement file first, in Import.</source>
        <translation>Zuerst unter „Import“ eine Messdatei öffnen.</translation>
    </message>
    <message>
        <source>Fetching the type form…</source>
        <translation>Das Typformular wird geholt…</translation>
    </message>
    <message>
        <source>The instance is asked for its fields.</source>
        <translation>Die Instanz wird nach seinen Feldern gefragt.</translation>
    </message>
    <message>
        <source>Which type form do the records belong to?</source>
        <translation>Zu welchem Typformular gehören die Datensätze?</translation>
    </message>
    <message>
        <source>Choose it above. Its fields find their columns by themselves where the names agree; or open the recipe that somebody has made for this kind of file.</source>
        <translation>Es oben wählen. Seine Felder finden ihre Spalten von selbst, wo die Namen übereinstimmen; oder das Rezept öffnen, das jemand für diese Art von Datei erstellt hat.</translation>
    </message>
    <message>
        <source>No instance yet</source>
        <translation>Noch keine Instanz</translation>
    </message>
    <message>
        <source>Type forms come from the instance. Choose one at the top left.</source>
        <translation>Typformulare kommen von der Instanz. Oben links eine wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n required field(s) without a source: %1</source>
        <translation>
            <numerusform>%Ln erforderliches Feld ohne Quelle: %1</numerusform>
            <numerusform>%Ln erforderliche Felder ohne Quelle: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What has no source stays as it is</source>
        <translation>Was keine Quelle hat, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>All required fields have a source</source>
        <translation>Alle erforderlichen Felder haben eine Quelle</translation>
    </message>
    <message numerus="yes">
        <source>Review %n record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz prüfen</numerusform>
            <numerusform>%Ln Datensätze prüfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::MappingRow</name>
    <message>
        <source>where the parts go</source>
        <translation>wohin die Teile kommen</translation>
    </message>
    <message>
        <source>when they go</source>
        <translation>wann sie umziehen</translation>
    </message>
    <message>
        <source>which action is changed</source>
        <translation>welche Aktion geändert wird</translation>
    </message>
    <message>
        <source>which part is changed</source>
        <translation>welches Teil geändert wird</translation>
    </message>
    <message>
        <source>which part it was done to</source>
        <translation>an welchem Teil es geschah</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>✕ no source</source>
        <translation>✕ keine Quelle</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>by the form</source>
        <translation>durch das Formular</translation>
    </message>
    <message>
        <source>! not said yet</source>
        <translation>! noch nicht angegeben</translation>
    </message>
    <message>
        <source>✕ missing</source>
        <translation>✕ fehlt</translation>
    </message>
    <message>
        <source>✓ constant</source>
        <translation>✓ Konstante</translation>
    </message>
    <message>
        <source>✓ sure</source>
        <translation>✓ sicher</translation>
    </message>
    <message>
        <source>! suggested</source>
        <translation>! vorgeschlagen</translation>
    </message>
    <message>
        <source>✓ chosen</source>
        <translation>✓ gewählt</translation>
    </message>
</context>
<context>
    <name>m2m::MappingTable</name>
    <message>
        <source>Fields of the type form</source>
        <translation>Felder des Typformulars</translation>
    </message>
    <message>
        <source>Field of the form</source>
        <translation>Feld des Formulars</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt aus</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>First rows: as read → as sent</source>
        <translation>Gelesen → gesendet</translation>
    </message>
</context>
<context>
    <name>m2m::MarkSettings</name>
    <message>
        <source>Quotes</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>nothing quotes</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Within quotes</source>
        <translation>In Anführungszeichen</translation>
    </message>
    <message>
        <source>doubled quote</source>
        <translation>verdoppeltes Zeichen</translation>
    </message>
    <message>
        <source>Comment lines</source>
        <translation>Kommentarzeilen</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <source>Thousands mark</source>
        <translation>Tausenderzeichen</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>es gibt keines</translation>
    </message>
</context>
<context>
    <name>m2m::MessageBanner</name>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>m2m::MisreadBanner</name>
    <message>
        <source>Read it without the recipe</source>
        <translation>Ohne das Rezept lesen</translation>
    </message>
    <message>
        <source>Another recipe…</source>
        <translation>Anderes Rezept…</translation>
    </message>
    <message>
        <source>separated by: %1</source>
        <translation>getrennt durch: %1</translation>
    </message>
    <message>
        <source>header in row %1</source>
        <translation>Kopfzeile in Zeile %1</translation>
    </message>
    <message>
        <source>It reads its files like this: %1.</source>
        <translation>Es liest seine Dateien so: %1.</translation>
    </message>
    <message>
        <source>Read so: %1</source>
        <translation>So lesen: %1</translation>
    </message>
    <message>
        <source>What is shown is how it was read before.</source>
        <translation>Gezeigt wird, wie sie vorher gelesen wurde.</translation>
    </message>
    <message>
        <source>The recipe %1 cannot read %2.</source>
        <translation>Das Rezept %1 kann %2 nicht lesen.</translation>
    </message>
</context>
<context>
    <name>m2m::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>m2m::PairsEdit</name>
    <message>
        <source>Values and what they become</source>
        <translation>Werte und was daraus wird</translation>
    </message>
    <message>
        <source>Fill from the values in this column</source>
        <translation>Aus den Werten dieser Spalte füllen</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Remove the row that is selected</source>
        <translation>Die gewählte Zeile entfernen</translation>
    </message>
</context>
<context>
    <name>m2m::PlotPanel</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Plot of the column</source>
        <translation>Diagramm der Spalte</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Double click in the plot, or 0</source>
        <translation>Doppelklick im Diagramm oder 0</translation>
    </message>
    <message>
        <source>Reading the numbers of %1…</source>
        <translation>Die Zahlen von %1 werden gelesen…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Stelle in der Liste</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Datensatz %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>record; what is asked</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 has no numbers in this record.</source>
        <translation>%1 hat in diesem Datensatz keine Zahlen.</translation>
    </message>
    <message>
        <source>%1 has no numbers yet.</source>
        <translation>%1 hat noch keine Zahlen.</translation>
    </message>
    <message>
        <source>No outliers</source>
        <translation>Keine Ausreißer</translation>
    </message>
    <message numerus="yes">
        <source>%n outlier(s): places %1</source>
        <translation>
            <numerusform>%Ln Ausreißer: Stelle %1</numerusform>
            <numerusform>%Ln Ausreißer: Stellen %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outlier(s): lines %1</source>
        <translation>
            <numerusform>%Ln Ausreißer: Dateizeile %1</numerusform>
            <numerusform>%Ln Ausreißer: Dateizeilen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>outliers</comment>
        <translation>%1 und weitere</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>statistics. outliers</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Outliers are further from the median (%1) than 3.5 sigma, as the middle half of the numbers has it.</source>
        <translation>Ausreißer sind weiter als 3,5 Sigma vom Median (%1) entfernt, nach der mittleren Hälfte der Zahlen.</translation>
    </message>
    <message>
        <source>Plot of %1</source>
        <translation>Diagramm von %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is asked. statistics</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Plot %1</source>
        <translation>Diagramm %1</translation>
    </message>
    <message>
        <source>Place %1: %2</source>
        <translation>Stelle %1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Dateizeile %1: %2</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>outlier</source>
        <translation>Ausreißer</translation>
    </message>
</context>
<context>
    <name>m2m::PreambleList</name>
    <message>
        <source>Before the table</source>
        <translation>Vor der Tabelle</translation>
    </message>
    <message>
        <source>Usable as values</source>
        <translation>Als Werte verwendbar</translation>
    </message>
    <message>
        <source>%1: %2, line %3</source>
        <translation>%1: %2, Dateizeile %3</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Dateizeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %Ln</numerusform>
            <numerusform>und noch %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::ProblemStrip</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Next problem  F8</source>
        <translation>Nächstes Problem  F8</translation>
    </message>
    <message>
        <source>Problems, grouped</source>
        <translation>Probleme, gruppiert</translation>
    </message>
    <message>
        <source>More problems</source>
        <translation>Weitere Probleme</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Zum nächsten Problem gehen</translation>
    </message>
    <message>
        <source>F8; back with Shift+F8</source>
        <translation>F8; zurück mit Umschalt+F8</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a problem and its number of records</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
</context>
<context>
    <name>m2m::ProductionGate</name>
    <message>
        <source>Number of records, to confirm</source>
        <translation>Zahl der Datensätze, zur Bestätigung</translation>
    </message>
    <message>
        <source>This is the production DB: what is there stays there. Type the number of records to be sent (%1) to go on.</source>
        <translation>Dies ist die Produktionsdatenbank: Was dort ist, bleibt dort. Zum Fortfahren die Zahl der zu sendenden Datensätze (%1) eingeben.</translation>
    </message>
</context>
<context>
    <name>m2m::ProfileForm</name>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Kind of instance</source>
        <translation>Art der Instanz</translation>
    </message>
    <message>
        <source>Host of the DB</source>
        <translation>Host der Datenbank</translation>
    </message>
    <message>
        <source>Host of the login service</source>
        <translation>Host des Anmeldedienstes</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Host des Proxys</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>User of the proxy</source>
        <translation>Benutzer des Proxys</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Kennwort des Proxys</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Entfe&amp;rnen</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Longest wait for an answer, in seconds</source>
        <translation>Längste Wartezeit auf eine Antwort, in Sekunden</translation>
    </message>
    <message>
        <source>Of so many new records one is read back</source>
        <translation>Von so vielen neuen Datensätzen wird einer zurückgelesen</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Kein</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Von Hand gesetzt</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>1 of </source>
        <translation>1 von </translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>How many new records are read back and compared. Edits, and what was in doubt, always are.</source>
        <translation>Wie viele neue Datensätze zurückgelesen und verglichen werden. Bearbeitungen und Zweifelsfälle werden es immer.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>&amp;Kind of instance</source>
        <translation>Ar&amp;t der Instanz</translation>
    </message>
    <message>
        <source>Host of the &amp;DB (db_domain)</source>
        <translation>Host der &amp;Datenbank (db_domain)</translation>
    </message>
    <message>
        <source>&amp;Login service (auth0_domain)</source>
        <translation>An&amp;meldedienst (auth0_domain)</translation>
    </message>
    <message>
        <source>&amp;Client ID (client_id)</source>
        <translation>&amp;Client-ID (client_id)</translation>
    </message>
    <message>
        <source>Client &amp;secret (client_secret)</source>
        <translation>Client-&amp;Geheimnis (client_secret)</translation>
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
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Re&amp;quests at a time</source>
        <translation>Gleichzeitige An&amp;fragen</translation>
    </message>
    <message>
        <source>Longest &amp;wait</source>
        <translation>Längste &amp;Wartezeit</translation>
    </message>
    <message>
        <source>Read &amp;back</source>
        <translation>Z&amp;urücklesen</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>im Schlüsselbund aufbewahrt</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Those of this computer</source>
        <translation>Die dieses Rechners</translation>
    </message>
    <message>
        <source>Those of this computer, and %1</source>
        <translation>Die dieses Rechners und %1</translation>
    </message>
    <message>
        <source>Trusted authorities: %1</source>
        <translation>Vertraute Zertifizierungsstellen: %1</translation>
    </message>
</context>
<context>
    <name>m2m::ProfileList</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
</context>
<context>
    <name>m2m::ProfilesDialog</name>
    <message>
        <source>Profiles of this station</source>
        <translation>Profile dieser Station</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Import client_credentials.py …</source>
        <translation>client_credentials.py &amp;importieren …</translation>
    </message>
    <message>
        <source>Import a &amp;profile …</source>
        <translation>Ein &amp;Profil importieren …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Credentials of the DB team</source>
        <translation>Zugangsdaten des DB-Teams</translation>
    </message>
    <message>
        <source>Python files (*.py);;All files (*)</source>
        <translation>Python-Dateien (*.py);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Profile (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the profile, without its secret</source>
        <translation>Das Profil ohne sein Geheimnis exportieren</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>&amp;Verbindung testen</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Enter the secret to test the connection.</source>
        <translation>Für den Test der Verbindung das Geheimnis eingeben.</translation>
    </message>
    <message>
        <source>The secret is in the keychain.</source>
        <translation>Das Geheimnis ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain has no secret for this profile.</source>
        <translation>Der Schlüsselbund hat kein Geheimnis für dieses Profil.</translation>
    </message>
    <message>
        <source>%1 You will be asked for the secret at each start.</source>
        <translation>%1 Nach dem Geheimnis wird bei jedem Start gefragt.</translation>
    </message>
    <message>
        <source>The four values are read.</source>
        <translation>Die vier Werte sind gelesen.</translation>
    </message>
    <message>
        <source>Look at name and kind, then save: the secret goes into the keychain.</source>
        <translation>Name und Art ansehen, dann speichern: Das Geheimnis geht in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Choose the kind of instance, then save: the secret goes into the keychain.</source>
        <translation>Die Art der Instanz wählen, dann speichern: Das Geheimnis geht in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>The profile is exported, without its secret.</source>
        <translation>Das Profil ist exportiert, ohne sein Geheimnis.</translation>
    </message>
    <message>
        <source>Which kind of instance is it?</source>
        <translation>Welche Art von Instanz ist es?</translation>
    </message>
    <message>
        <source>Choose development, staging or production.</source>
        <translation>Entwicklung, Staging oder Produktion wählen.</translation>
    </message>
    <message>
        <source>There is a profile %1 already.</source>
        <translation>Es gibt schon ein Profil %1.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Diesem einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>The profile is saved, its secret is not.</source>
        <translation>Das Profil ist gespeichert, sein Geheimnis nicht.</translation>
    </message>
    <message>
        <source>%1 You will be asked for it at each start; keep it at hand.</source>
        <translation>%1 Danach wird bei jedem Start gefragt; es bereithalten.</translation>
    </message>
    <message>
        <source>The secret is in the keychain now.</source>
        <translation>Das Geheimnis ist jetzt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Delete the file, it still holds it: %1</source>
        <translation>Die Datei löschen, sie enthält es noch: %1</translation>
    </message>
    <message>
        <source>I mean it</source>
        <translation>Das ist gewollt</translation>
    </message>
    <message>
        <source>What you have changed is not saved.</source>
        <translation>Die Änderungen sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save it, or discard the changes.</source>
        <translation>Sie speichern oder verwerfen.</translation>
    </message>
</context>
<context>
    <name>m2m::PromotionDialog</name>
    <message>
        <source>Differences of the type forms</source>
        <translation>Abweichungen der Typformulare</translation>
    </message>
    <message>
        <source>I have looked at the differences</source>
        <translation>Ich habe die Abweichungen angesehen</translation>
    </message>
    <message numerus="yes">
        <source>Send %n record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz senden</numerusform>
            <numerusform>%Ln Datensätze senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>An %1 senden</translation>
    </message>
    <message>
        <source>Send what was proved on %1 %2</source>
        <translation>Senden, was auf %1 nachgewiesen ist: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n record(s) were read back there and found equal.</source>
        <translation>
            <numerusform>%1, %2: %Ln Datensatz wurde dort zurückgelesen und war gleich.</numerusform>
            <numerusform>%1, %2: %Ln Datensätze wurden dort zurückgelesen und waren gleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>New records are sent as the same bytes under the same IDs; edits make the same changes to the records there. What was not proved stays behind, and what is there already is not sent again.</source>
        <translation>Neue Datensätze werden als dieselben Bytes mit denselben IDs gesendet; Bearbeitungen ändern die Datensätze dort ebenso. Was nicht nachgewiesen ist, bleibt zurück, und was schon dort ist, wird nicht erneut gesendet.</translation>
    </message>
    <message>
        <source>The instance is asked for its type form…</source>
        <translation>Die Instanz wird nach ihrem Typformular gefragt…</translation>
    </message>
</context>
<context>
    <name>m2m::Promotions::Promotions</name>
    <message>
        <source>Upload the file instead.</source>
        <translation>Stattdessen die Datei übertragen.</translation>
    </message>
</context>
<context>
    <name>m2m::QuestionsPanel</name>
    <message>
        <source>Asked at each run</source>
        <translation>Jedes Mal gefragt</translation>
    </message>
    <message>
        <source>Type or scan it</source>
        <translation>Eingeben oder scannen</translation>
    </message>
    <message>
        <source>It has to match %1</source>
        <translation>Es muss %1 entsprechen</translation>
    </message>
</context>
<context>
    <name>m2m::QueueBar</name>
    <message>
        <source>Files to be uploaded</source>
        <translation>Zu übertragende Dateien</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Nächste Datei</translation>
    </message>
    <message>
        <source>Opens the next file with the same recipe</source>
        <translation>Öffnet die nächste Datei mit demselben Rezept</translation>
    </message>
    <message>
        <source>File %1 of %2: %3</source>
        <translation>Datei %1 von %2: %3</translation>
    </message>
    <message>
        <source>%1 (uploaded)</source>
        <translation>%1 (übertragen)</translation>
    </message>
    <message>
        <source>%1 (uploaded before)</source>
        <translation>%1 (schon früher übertragen)</translation>
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
        <translation>Das erste dieser Bytes ist 0x%1.</translation>
    </message>
    <message>
        <source>Click to make line %1 the header</source>
        <translation>Klicken, um Dateizeile %1 zur Kopfzeile zu machen</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>m2m::RawTablePanel</name>
    <message>
        <source>The file as it is read</source>
        <translation>Die Datei, wie sie gelesen wird</translation>
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
        <translation>Anderes…</translation>
    </message>
    <message>
        <source>Without a recipe</source>
        <translation>Ohne Rezept</translation>
    </message>
    <message>
        <source>The recipe %1 fits this file and is used.</source>
        <translation>Das Rezept %1 passt zu dieser Datei und wird verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) of this station may be meant as well.</source>
        <translation>
            <numerusform>%Ln weiteres dieser Station kann auch gemeint sein.</numerusform>
            <numerusform>%Ln weitere dieser Station können auch gemeint sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>This file may be meant for the recipe %1.</source>
        <translation>Für diese Datei kann das Rezept %1 gemeint sein.</translation>
    </message>
</context>
<context>
    <name>m2m::RecipeBar</name>
    <message>
        <source>What to do</source>
        <translation>Was tun</translation>
    </message>
    <message>
        <source>Type form</source>
        <translation>Typformular</translation>
    </message>
    <message>
        <source>One record per</source>
        <translation>Ein Datensatz je</translation>
    </message>
    <message>
        <source>Which rows count</source>
        <translation>Welche Zeilen zählen</translation>
    </message>
    <message>
        <source>If it is already in the DB</source>
        <translation>Wenn es schon in der DB ist</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Leere Zellen</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Already in the DB</source>
        <translation>Schon in der DB</translation>
    </message>
    <message>
        <source>Type part of its name</source>
        <translation>Einen Teil des Namens eingeben</translation>
    </message>
    <message>
        <source>What a blank cell does to its field of the record that is edited</source>
        <translation>Was eine leere Zelle mit dem Feld des bearbeiteten Datensatzes macht</translation>
    </message>
    <message>
        <source>Rows with the same value in these columns make a record</source>
        <translation>Zeilen mit gleichem Wert in diesen Spalten ergeben einen Datensatz</translation>
    </message>
</context>
<context>
    <name>m2m::RecipeGallery</name>
    <message>
        <source>Search in recipes</source>
        <translation>In Rezepten suchen</translation>
    </message>
    <message>
        <source>Recipes of this station</source>
        <translation>Rezepte dieser Station</translation>
    </message>
    <message>
        <source>No recipes yet. Map a file&apos;s columns and save the recipe; it appears here.</source>
        <translation>Noch keine Rezepte. Die Spalten einer Datei zuordnen und das Rezept speichern; dann erscheint es hier.</translation>
    </message>
    <message>
        <source>Search in recipes…</source>
        <translation>In Rezepten suchen…</translation>
    </message>
    <message>
        <source>&amp;Use this recipe</source>
        <translation>Dieses Rezept &amp;verwenden</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Aus der &amp;Liste entfernen</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Datei öffnen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It lies in the station&apos;s own folder; take the file out of it.</source>
        <translation>Es liegt im eigenen Ordner der Station; die Datei dort herausnehmen.</translation>
    </message>
    <message>
        <source>The file itself stays where it is.</source>
        <translation>Die Datei selbst bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>An upload is going on; another recipe can be used after it.</source>
        <translation>Eine Übertragung läuft; danach kann ein anderes Rezept verwendet werden.</translation>
    </message>
    <message>
        <source>It is used for the next file that is opened.</source>
        <translation>Es wird für die nächste Datei verwendet, die geöffnet wird.</translation>
    </message>
    <message>
        <source>The file that is open will be read with it.</source>
        <translation>Die geöffnete Datei wird damit gelesen.</translation>
    </message>
    <message>
        <source>The file that is open is being looked at…</source>
        <translation>Die geöffnete Datei wird angesehen…</translation>
    </message>
    <message>
        <source>The file that is open has none of the columns that this recipe needs.</source>
        <translation>Die geöffnete Datei hat keine der Spalten, die dieses Rezept braucht.</translation>
    </message>
    <message>
        <source>It fits the file that is open.</source>
        <translation>Es passt zur geöffneten Datei.</translation>
    </message>
    <message>
        <source>It does not fit the file that is open.</source>
        <translation>Es passt nicht zur geöffneten Datei.</translation>
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
        <translation>%1 (gespeichert)</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Type form</source>
        <translation>Typformular</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>m2m::RecordFilters</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>States of the records</source>
        <translation>Zustände der Datensätze</translation>
    </message>
    <message>
        <source>Only the records in which the text was found</source>
        <translation>Nur die Datensätze, in denen der Text gefunden wurde</translation>
    </message>
</context>
<context>
    <name>m2m::RecordModel</name>
    <message>
        <source>right as far as it can be checked here</source>
        <translation>richtig, soweit es hier zu prüfen ist</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>In der Datei: %1</translation>
    </message>
    <message numerus="yes">
        <source>Lines %1 to %2 of the file, %n row(s)</source>
        <translation>
            <numerusform>Dateizeilen %1 bis %2, %Ln Zeile</numerusform>
            <numerusform>Dateizeilen %1 bis %2, %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation>Dateizeile %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelassen: %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
</context>
<context>
    <name>m2m::RecordPanel</name>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>In the DB now</source>
        <translation>Jetzt in der Datenbank</translation>
    </message>
    <message>
        <source>The selected record</source>
        <translation>Der gewählte Datensatz</translation>
    </message>
    <message>
        <source>The record as it is sent</source>
        <translation>Der Datensatz, wie gesendet</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message numerus="yes">
        <source>lines %1 to %2, %n row(s)</source>
        <translation>
            <numerusform>Dateizeilen %1 bis %2, %Ln Zeile</numerusform>
            <numerusform>Dateizeilen %1 bis %2, %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Dateizeile %1</translation>
    </message>
    <message>
        <source>%1 of the file</source>
        <comment>lines</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 of the file; left out: %2</source>
        <comment>lines, cells</comment>
        <translation>%1; weggelassen: %2</translation>
    </message>
    <message>
        <source>%1, without a name</source>
        <translation>%1, ohne Namen</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Dateizeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>%1, columns %2</source>
        <comment>lines, names</comment>
        <translation>%1, Spalten %2</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <comment>lines, name</comment>
        <translation>%1, Spalte %2</translation>
    </message>
    <message>
        <source>%1, constant</source>
        <comment>lines</comment>
        <translation>%1, Konstante</translation>
    </message>
    <message>
        <source>No record chosen</source>
        <translation>Kein Datensatz gewählt</translation>
    </message>
    <message>
        <source>Choose a cell to see where its value comes from.</source>
        <translation>Eine Zelle wählen, um zu sehen, woher ihr Wert kommt.</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Datensatz %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>✓ Nothing is odd about this record.</source>
        <translation>✓ An diesem Datensatz ist nichts auffällig.</translation>
    </message>
    <message>
        <source>✓ Nothing is odd about this value.</source>
        <translation>✓ An diesem Wert ist nichts auffällig.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), listed below the records</source>
        <translation>
            <numerusform>%Ln Zeile, unter den Datensätzen gelistet</numerusform>
            <numerusform>%Ln Zeilen, unter den Datensätzen gelistet</numerusform>
        </translation>
    </message>
    <message>
        <source>none: the text as it is</source>
        <translation>keine: der Text, wie er ist</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing, the record is not sent</source>
        <translation>nichts, der Datensatz wird nicht gesendet</translation>
    </message>
    <message>
        <source>nothing, the value stays as it is</source>
        <translation>nichts, der Wert bleibt, wie er ist</translation>
    </message>
    <message>
        <source>not known: the instance could not be asked</source>
        <translation>nicht bekannt: die Instanz konnte nicht gefragt werden</translation>
    </message>
    <message>
        <source>being asked for…</source>
        <translation>wird abgefragt…</translation>
    </message>
    <message>
        <source>there is no such record</source>
        <translation>es gibt keinen solchen Datensatz</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1 (Version %2)</translation>
    </message>
    <message>
        <source>What is this?  Shift+F1</source>
        <translation>Was ist das?  Umschalt+F1</translation>
    </message>
    <message>
        <source>What is %1?</source>
        <translation>Was ist %1?</translation>
    </message>
</context>
<context>
    <name>m2m::ReplaceDialog</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>In which column</source>
        <translation>In welcher Spalte</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>&amp;Whole cell</source>
        <translation>Ganze &amp;Zelle</translation>
    </message>
    <message>
        <source>Whole cell</source>
        <translation>Ganze Zelle</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>&amp;Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rüc&amp;kgängig</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Alle ersetzen</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Go to the next cell that is found</source>
        <translation>Zur nächsten gefundenen Zelle gehen</translation>
    </message>
    <message>
        <source>Replace in the cell that is looked at</source>
        <translation>In der betrachteten Zelle ersetzen</translation>
    </message>
    <message>
        <source>Replace in all cells that are found</source>
        <translation>In allen gefundenen Zellen ersetzen</translation>
    </message>
    <message>
        <source>Upper and lower case differ</source>
        <translation>Groß- und Kleinschreibung wird unterschieden</translation>
    </message>
    <message>
        <source>Only cells that are nothing else; finds empty ones, too</source>
        <translation>Nur Zellen, die nichts anderes enthalten; findet auch leere</translation>
    </message>
    <message>
        <source>Perl&apos;s; \1 to \9 in the replacement are its groups</source>
        <translation>Wie in Perl; \1 bis \9 sind in der Ersetzung seine Gruppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>all columns</source>
        <translation>allen Spalten</translation>
    </message>
    <message>
        <source>The regular expression has a mistake: %1</source>
        <translation>Der reguläre Ausdruck hat einen Fehler: %1</translation>
    </message>
    <message numerus="yes">
        <source>Replacing %n cell(s) …</source>
        <translation>
            <numerusform>%Ln Zelle wird ersetzt …</numerusform>
            <numerusform>%Ln Zellen werden ersetzt …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) replaced.</source>
        <translation>
            <numerusform>%Ln Zelle ersetzt.</numerusform>
            <numerusform>%Ln Zellen ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what to find in the records that are shown.</source>
        <translation>Eingeben, was in den gezeigten Datensätzen zu finden ist.</translation>
    </message>
    <message>
        <source>No cell would change.</source>
        <translation>Keine Zelle würde sich ändern.</translation>
    </message>
    <message>
        <source>%1 in %2 would change.</source>
        <comment>cells, lines</comment>
        <translation>Betroffen: %1 in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%Ln Zelle</numerusform>
            <numerusform>%Ln Zellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln Dateizeile</numerusform>
            <numerusform>%Ln Dateizeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace &amp;all %1</source>
        <translation>&amp;Alle ersetzen: %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>line %1: %2 → %3</source>
        <comment>line, before, after</comment>
        <translation>Dateizeile %1: %2 → %3</translation>
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
        <translation>Noch keine Datensätze</translation>
    </message>
    <message>
        <source>Records appear here once a file is open and its columns are mapped.</source>
        <translation>Hier erscheinen Datensätze, sobald eine Datei geöffnet ist und ihre Spalten zugeordnet sind.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last correction</source>
        <translation>Die letzte Korrektur rückgängig machen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do the correction again</source>
        <translation>Die Korrektur wiederholen</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Go on to the upload</source>
        <translation>Weiter zur Übertragung</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Search in records</source>
        <translation>In Datensätzen suchen</translation>
    </message>
    <message>
        <source>Search in records…</source>
        <translation>In Datensätzen suchen…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>No record passes this filter.</source>
        <translation>Kein Datensatz besteht diesen Filter.</translation>
    </message>
    <message>
        <source>Finding out which rows make which record…</source>
        <translation>Welche Zeilen welchen Datensatz ergeben, wird ermittelt…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Checking the records…</source>
        <translation>Datensätze werden geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) need you before they can be sent</source>
        <translation>
            <numerusform>%Ln Datensatz muss vor dem Senden bearbeitet werden</numerusform>
            <numerusform>%Ln Datensätze müssen vor dem Senden bearbeitet werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are doubtful; look at them before they are sent</source>
        <translation>
            <numerusform>%Ln Datensatz ist zweifelhaft; vor dem Senden ansehen</numerusform>
            <numerusform>%Ln Datensätze sind zweifelhaft; vor dem Senden ansehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) are right, as far as it can be checked here</source>
        <translation>
            <numerusform>%Ln Datensatz ist richtig, soweit es hier zu prüfen ist</numerusform>
            <numerusform>Alle %Ln Datensätze sind richtig, soweit es hier zu prüfen ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) are right</source>
        <translation>
            <numerusform>%Ln Datensatz ist richtig</numerusform>
            <numerusform>Alle %Ln Datensätze sind richtig</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload the other %1</source>
        <translation>Die anderen %1 übertragen</translation>
    </message>
    <message numerus="yes">
        <source>The instance is being asked about %n component(s).</source>
        <translation>
            <numerusform>Die Instanz wird nach %Ln Komponente gefragt.</numerusform>
            <numerusform>Die Instanz wird nach %Ln Komponenten gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on correcting; verdicts follow as answers come.</source>
        <translation>Das Korrigieren kann weitergehen; die Urteile folgen mit den Antworten.</translation>
    </message>
    <message>
        <source>Only the web page can check all of %1.</source>
        <translation>Nur die Webseite kann alles an %1 prüfen.</translation>
    </message>
    <message>
        <source>These values are marked with a question mark and sent as they are.</source>
        <translation>Diese Werte sind mit einem Fragezeichen markiert und werden so gesendet.</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Show the plot of the column</source>
        <translation>Das Diagramm der Spalte zeigen</translation>
    </message>
    <message>
        <source>The numbers of the column against what the form asks for  (F7)</source>
        <translation>Die Zahlen der Spalte gegen das, was das Formular verlangt  (F7)</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find and replace in the records that are shown  (Ctrl+H)</source>
        <translation>In den gezeigten Datensätzen suchen und ersetzen  (Strg+H)</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>m2m::RowBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Earlier lines</source>
        <translation>Frühere Zeilen</translation>
    </message>
    <message>
        <source>Later lines</source>
        <translation>Spätere Zeilen</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Zu Dateizeile</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>Stop reading the file</source>
        <translation>Das Lesen der Datei stoppen</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Strg+G</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines %1–%2 of %3</source>
        <translation>Dateizeilen %1–%2 von %3</translation>
    </message>
    <message>
        <source>Reading the file… %1 %</source>
        <translation>Die Datei wird gelesen… %1 %</translation>
    </message>
</context>
<context>
    <name>m2m::RowsDialog</name>
    <message>
        <source>Rows at the beginning</source>
        <translation>Zeilen am Anfang</translation>
    </message>
    <message>
        <source>Rows at the end</source>
        <translation>Zeilen am Ende</translation>
    </message>
    <message>
        <source>Each record must have exactly</source>
        <translation>Jeder Datensatz muss haben: genau</translation>
    </message>
    <message>
        <source>Each record must have exactly so many rows</source>
        <translation>Jeder Datensatz muss genau so viele Zeilen haben</translation>
    </message>
    <message>
        <source>Rows of each record</source>
        <translation>Zeilen jedes Datensatzes</translation>
    </message>
    <message>
        <source>Which rows count?</source>
        <translation>Welche Zeilen zählen?</translation>
    </message>
    <message>
        <source> rows</source>
        <translation> Zeilen</translation>
    </message>
    <message>
        <source>Leave out at the beginning</source>
        <translation>Am Anfang weglassen</translation>
    </message>
    <message>
        <source>Leave out at the end</source>
        <translation>Am Ende weglassen</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Add a condition on a column</source>
        <translation>Eine Bedingung für eine Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Only rows that pass all of these. Texts stand one a line; any of them will do.</source>
        <translation>Nur Zeilen, die alle diese Bedingungen erfüllen. Texte stehen je in einer Zeile; einer davon genügt.</translation>
    </message>
    <message>
        <source>Another number is an error: a file that was cut off is noticed.</source>
        <translation>Eine andere Zahl ist ein Fehler: So fällt eine abgeschnittene Datei auf.</translation>
    </message>
    <message>
        <source>No row is left.</source>
        <translation>Es bleibt keine Zeile.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>line of the file, its cells</comment>
        <translation>Dateizeile %1: %2</translation>
    </message>
    <message>
        <source>The first that counts is %1</source>
        <translation>Die erste, die zählt, ist %1</translation>
    </message>
    <message>
        <source>The last that counts is %1</source>
        <translation>Die letzte, die zählt, ist %1</translation>
    </message>
</context>
<context>
    <name>m2m::RunLists</name>
    <message>
        <source>Records that need somebody</source>
        <translation>Datensätze mit Handlungsbedarf</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>How this went on</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What needs somebody</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Nothing needs you: no record was refused, failed or got lost.</source>
        <translation>Nichts zu tun: Kein Datensatz wurde abgelehnt, ist gescheitert oder verloren gegangen.</translation>
    </message>
    <message>
        <source>Records with this reason</source>
        <translation>Datensätze mit diesem Grund</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>Datensätze: %1</translation>
    </message>
    <message>
        <source>No record is in this state.</source>
        <translation>Kein Datensatz ist in diesem Zustand.</translation>
    </message>
</context>
<context>
    <name>m2m::RunNotices</name>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Records are being uploaded</source>
        <translation>Datensätze werden übertragen</translation>
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
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Type part of a name</source>
        <translation>Einen Teil eines Namens eingeben</translation>
    </message>
</context>
<context>
    <name>m2m::SecretDialog</name>
    <message>
        <source>&amp;Keep it in the keychain of this computer</source>
        <translation>Im &amp;Schlüsselbund dieses Rechners aufbewahren</translation>
    </message>
    <message>
        <source>Secret of %1</source>
        <translation>Geheimnis von %1</translation>
    </message>
    <message>
        <source>&amp;Client secret for %1, %2</source>
        <translation>&amp;Client-Geheimnis für %1, %2</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
</context>
<context>
    <name>m2m::SortMenu</name>
    <message>
        <source>Sor&amp;t by</source>
        <translation>So&amp;rtieren nach</translation>
    </message>
</context>
<context>
    <name>m2m::SourceCell</name>
    <message>
        <source>Source of %1</source>
        <translation>Quelle von %1</translation>
    </message>
    <message>
        <source>Constant value of %1</source>
        <translation>Konstanter Wert von %1</translation>
    </message>
    <message>
        <source>Value for all records</source>
        <translation>Wert für alle Datensätze</translation>
    </message>
    <message>
        <source>How the rows of a record make one %1</source>
        <translation>Wie die Zeilen eines Datensatzes ein %1 ergeben</translation>
    </message>
    <message>
        <source>each row of the file becomes a row of %1</source>
        <translation>jede Zeile der Datei wird eine Zeile von %1</translation>
    </message>
    <message>
        <source>%1 (not in this file)</source>
        <translation>%1 (nicht in dieser Datei)</translation>
    </message>
    <message>
        <source>— not used</source>
        <translation>— nicht verwendet</translation>
    </message>
    <message>
        <source>Several columns…</source>
        <translation>Mehrere Spalten…</translation>
    </message>
    <message>
        <source>Constant…</source>
        <translation>Konstante…</translation>
    </message>
    <message>
        <source>Asked at each run…</source>
        <translation>Jedes Mal gefragt…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
</context>
<context>
    <name>m2m::SourceDialog</name>
    <message>
        <source>Where values come from</source>
        <translation>Woher Werte kommen</translation>
    </message>
    <message>
        <source>Where does %1 come from?</source>
        <translation>Woher kommt %1?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>In dieser Datei</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Noch ist nichts gewählt.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>First row: %1</source>
        <translation>Erste Zeile: %1</translation>
    </message>
    <message>
        <source>Will be asked for in Map when a file is open.</source>
        <translation>Wird unter „Zuordnen“ gefragt, sobald eine Datei geöffnet ist.</translation>
    </message>
</context>
<context>
    <name>m2m::SourceEditor</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text for all records</source>
        <translation>Text für alle Datensätze</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>What answers look like</source>
        <translation>Wie Antworten aussehen</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>an action ID, 24 digits and letters a to f</source>
        <translation>eine Aktions-ID, 24 Ziffern und Buchstaben a bis f</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>a day, year-month-day</source>
        <translation>ein Tag, Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>a pattern of your own…</source>
        <translation>ein eigenes Muster…</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Wonach gefragt wird</translation>
    </message>
    <message>
        <source>Answers look like</source>
        <translation>Antworten sehen aus wie</translation>
    </message>
</context>
<context>
    <name>m2m::StepChips</name>
    <message>
        <source>Delete takes it away, Ctrl with an arrow key moves it.</source>
        <translation>Entf entfernt ihn, Strg mit einer Pfeiltaste verschiebt ihn.</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Schritt: %1</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Add a step to %1</source>
        <translation>Einen Schritt zu %1 hinzufügen</translation>
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
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>◀ Earlier</source>
        <translation>◀ Früher</translation>
    </message>
    <message>
        <source>Later ▶</source>
        <translation>Später ▶</translation>
    </message>
    <message>
        <source>Take this step away</source>
        <translation>Diesen Schritt entfernen</translation>
    </message>
    <message>
        <source>First rows: before → behind this step</source>
        <translation>Erste Zeilen: vor → nach diesem Schritt</translation>
    </message>
</context>
<context>
    <name>m2m::StepForm</name>
    <message>
        <source>Use: %1</source>
        <translation>Verwenden: %1</translation>
    </message>
</context>
<context>
    <name>m2m::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>m2m::StoredPanel</name>
    <message>
        <source>Ask the DB what it has already</source>
        <translation>Die DB fragen, was sie schon hat</translation>
    </message>
    <message>
        <source>Ask the DB which records of this type these components have already</source>
        <translation>Die Datenbank fragen, welche Datensätze dieses Typs diese Komponenten schon haben</translation>
    </message>
    <message>
        <source>Also what other stations have sent. It takes a question for each component.</source>
        <translation>Auch was andere Stationen gesendet haben. Es braucht eine Frage je Komponente.</translation>
    </message>
    <message>
        <source>The DB is asked what it has already.</source>
        <translation>Die Datenbank wird gefragt, was sie schon hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) left</source>
        <translation>
            <numerusform>noch %Ln Komponente</numerusform>
            <numerusform>noch %Ln Komponenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft…</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
</context>
<context>
    <name>m2m::StoryPanel</name>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>The story of the selected record</source>
        <translation>Der Verlauf des gewählten Datensatzes</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Action ID</source>
        <translation>Aktions-ID</translation>
    </message>
    <message>
        <source>No record chosen</source>
        <translation>Kein Datensatz gewählt</translation>
    </message>
    <message>
        <source>Row %1: from file to DB</source>
        <translation>Zeile %1: von der Datei zur Datenbank</translation>
    </message>
    <message>
        <source>Not kept any more: the contents of this
upload were dropped from the log.
%1</source>
        <translation>Nicht mehr vorhanden: Die Inhalte dieser
Übertragung wurden aus dem Protokoll entfernt.
%1</translation>
    </message>
    <message>
        <source>Corrected. %1</source>
        <translation>Korrigiert. %1</translation>
    </message>
    <message>
        <source>Copy the whole story as text</source>
        <translation>Den ganzen Verlauf als Text kopieren</translation>
    </message>
    <message>
        <source>Open the component in the browser</source>
        <translation>Komponente im Browser öffnen</translation>
    </message>
    <message>
        <source>Open the action in the browser</source>
        <translation>Aktion im Browser öffnen</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Aus der Datei</translation>
    </message>
    <message>
        <source>Steps of each value</source>
        <translation>Schritte jedes Werts</translation>
    </message>
    <message>
        <source>Requests and answers</source>
        <translation>Anfragen und Antworten</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Zurückgelesen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Nothing: it was not made ready to be sent.</source>
        <translation>Nichts: Er wurde nicht zum Senden fertig gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: copy the story to have all</source>
        <translation>
            <numerusform>und noch %Ln: den Verlauf kopieren, um alle zu haben</numerusform>
            <numerusform>und noch %Ln: den Verlauf kopieren, um alle zu haben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <comment>a file, a row, and the state of its record</comment>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>Component: %1</source>
        <translation>Komponente: %1</translation>
    </message>
    <message>
        <source>ID of the record: %1</source>
        <translation>ID des Datensatzes: %1</translation>
    </message>
</context>
<context>
    <name>m2m::SupportDialog</name>
    <message>
        <source>With the &amp;names of operators, stations and files</source>
        <translation>Mit den &amp;Namen von Bedienern, Stationen und Dateien</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Supportpaket</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This is what helps somebody else to find out what is wrong here</source>
        <translation>Dies hilft anderen herauszufinden, was hier nicht stimmt</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Dateien des Pakets</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Was die Datei enthält</translation>
    </message>
    <message>
        <source>Looking at the upload log…</source>
        <translation>Das Übertragungsprotokoll wird angesehen…</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Supportpaket speichern</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archive (*.zip)</translation>
    </message>
    <message>
        <source>The bundle is saved.</source>
        <translation>Das Paket ist gespeichert.</translation>
    </message>
    <message>
        <source>Send this file to who helps you: %1</source>
        <translation>Diese Datei an die Person senden, die hilft: %1</translation>
    </message>
</context>
<context>
    <name>m2m::TableView</name>
    <message>
        <source>Some of these rows are still being read. Try again in a moment.</source>
        <translation>Einige dieser Zeilen werden noch gelesen. Gleich erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>m2m::TextListEdit</name>
    <message>
        <source>Pick…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Pick from the values of the file</source>
        <translation>Aus den Werten der Datei auswählen</translation>
    </message>
</context>
<context>
    <name>m2m::TopBar</name>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Help and appearance</source>
        <translation>Hilfe und Darstellung</translation>
    </message>
    <message>
        <source>No recipe yet</source>
        <translation>Noch kein Rezept</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>Rezept: %1</translation>
    </message>
    <message>
        <source>All recipes of this station</source>
        <translation>Alle Rezepte dieser Station</translation>
    </message>
</context>
<context>
    <name>m2m::Tour</name>
    <message>
        <source>Tour, %1 of %2</source>
        <translation>Führung, %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Fe&amp;rtig</translation>
    </message>
</context>
<context>
    <name>m2m::TraceModel</name>
    <message>
        <source>In the file: %1</source>
        <translation>In der Datei: %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Line of the file</source>
        <translation>Zeile der Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dateizeile</translation>
    </message>
    <message>
        <source>Where the value stands in the record</source>
        <translation>Wo der Wert im Datensatz steht</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Column %1 of the file, %2</source>
        <translation>Spalte %1 der Datei, %2</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>What the row gives to the record</source>
        <translation>Was die Zeile dem Datensatz gibt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What is read from the cells before any step</source>
        <translation>Was vor jedem Schritt aus den Zellen gelesen wird</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
</context>
<context>
    <name>m2m::TracePanel</name>
    <message>
        <source>The cells that the value was made of</source>
        <translation>Die Zellen, aus denen der Wert entstand</translation>
    </message>
    <message>
        <source>How %1 came to be</source>
        <translation>Wie %1 entstand</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Die ersten %1 von %2 Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::UndoDialog</name>
    <message>
        <source>Undo this upload</source>
        <translation>Übertragung zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>Send edits of %n record(s) %1 that put back what was there before?</source>
        <translation>
            <numerusform>Bearbeitung von %Ln Datensatz %1 senden, um den vorherigen Stand wiederherzustellen?</numerusform>
            <numerusform>Bearbeitungen von %Ln Datensätzen %1 senden, um den vorherigen Stand wiederherzustellen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was uploaded %2. Each record that it changed gets the data that it had before, as a new version. One that was changed by anybody since is left as it is, and told.</source>
        <translation>%1 wurde %2 übertragen. Jeder geänderte Datensatz bekommt als neue Version die Daten, die er vorher hatte. Wurde einer seither von irgendwem geändert, bleibt er, wie er ist, und wird genannt.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Put back what was there before</source>
        <translation>Auf den vorherigen Stand zurücksetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
</context>
<context>
    <name>m2m::UnfinishedBanner</name>
    <message>
        <source>Go on with it</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message numerus="yes">
        <source>The upload of %1 %2 was not finished: %n record(s) are left.</source>
        <translation>
            <numerusform>Die Übertragung von %1 %2 wurde nicht fertig: %Ln Datensatz bleibt übrig.</numerusform>
            <numerusform>Die Übertragung von %1 %2 wurde nicht fertig: %Ln Datensätze bleiben übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was begun %1. Nothing is sent twice.</source>
        <translation>Begonnen: %1. Nichts wird zweimal gesendet.</translation>
    </message>
</context>
<context>
    <name>m2m::UnusedPanel</name>
    <message>
        <source>Columns not used</source>
        <translation>Übrige Spalten</translation>
    </message>
    <message>
        <source>Every column goes into the record.</source>
        <translation>Jede Spalte kommt in den Datensatz.</translation>
    </message>
    <message>
        <source>Looks like the field %1.</source>
        <translation>Sieht aus wie das Feld %1.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use the column %1 for %2</source>
        <translation>Die Spalte %1 für %2 verwenden</translation>
    </message>
</context>
<context>
    <name>m2m::UploadPlanView</name>
    <message>
        <source>Send only what the DB does not have yet</source>
        <translation>Nur senden, was die DB noch nicht hat</translation>
    </message>
    <message>
        <source>Send all again, also what it has</source>
        <translation>Alles erneut senden, auch was sie hat</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start the upload</source>
        <translation>Die Übertragung starten</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>Was wohin geht</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Type form</source>
        <translation>Typformular</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message numerus="yes">
        <source>Send edits of %n %1 record(s) %2.</source>
        <translation>
            <numerusform>Bearbeitung von %Ln Datensatz %1 %2 senden.</numerusform>
            <numerusform>Bearbeitungen von %Ln Datensätzen %1 %2 senden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n new %1 record(s) %2.</source>
        <translation>
            <numerusform>%Ln neuen Datensatz %1 %2 senden.</numerusform>
            <numerusform>%Ln neue Datensätze %1 %2 senden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n %1 record(s) %2.</source>
        <translation>
            <numerusform>%Ln Datensatz %1 %2 senden.</numerusform>
            <numerusform>%Ln Datensätze %1 %2 senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ready to send yet</source>
        <translation>Noch nicht bereit zum Senden</translation>
    </message>
    <message>
        <source>Only what is mapped changes, the rest of each record stays as it is.</source>
        <translation>Nur was zugeordnet ist, ändert sich; das Übrige jedes Datensatzes bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>New components go one after the other: the DB numbers them.</source>
        <translation>Neue Komponenten gehen eine nach der anderen: Die Datenbank nummeriert sie.</translation>
    </message>
    <message>
        <source>Each is read back from the DB and compared.</source>
        <translation>Jeder wird aus der Datenbank zurückgelesen und verglichen.</translation>
    </message>
    <message>
        <source>By choice of the profile one of %1 is read back from the DB and compared; of the others the DB&apos;s yes is taken.</source>
        <translation>Nach Wahl des Profils wird einer von %1 aus der Datenbank zurückgelesen und verglichen; bei den anderen zählt ihr Ja.</translation>
    </message>
    <message>
        <source>You can pause, close the lid or lose the power: nothing is lost and nothing is there twice.</source>
        <translation>Anhalten, Deckel schließen, Stromausfall: Nichts geht verloren, und nichts ist doppelt.</translation>
    </message>
    <message numerus="yes">
        <source>%n right</source>
        <translation>
            <numerusform>%Ln richtig</numerusform>
            <numerusform>%Ln richtig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful, sent as they are</source>
        <translation>
            <numerusform>%Ln zweifelhaft, wird so gesendet</numerusform>
            <numerusform>%Ln zweifelhaft, werden so gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong, not sent</source>
        <translation>
            <numerusform>%Ln falsch, nicht gesendet</numerusform>
            <numerusform>%Ln falsch, nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>The instance answers</source>
        <translation>Die Instanz antwortet</translation>
    </message>
    <message>
        <source>A file is open</source>
        <translation>Eine Datei ist geöffnet</translation>
    </message>
    <message>
        <source>Every required field has a source</source>
        <translation>Jedes erforderliche Feld hat eine Quelle</translation>
    </message>
    <message>
        <source>What the recipe asks for is answered</source>
        <translation>Die Fragen des Rezepts sind beantwortet</translation>
    </message>
    <message>
        <source>Every record is checked</source>
        <translation>Jeder Datensatz ist geprüft</translation>
    </message>
    <message>
        <source>The instance has answered about every component</source>
        <translation>Die Instanz hat zu jeder Komponente geantwortet</translation>
    </message>
    <message>
        <source>The log was asked about earlier uploads</source>
        <translation>Das Protokoll wurde nach früheren Übertragungen gefragt</translation>
    </message>
    <message>
        <source>At least one record can be sent</source>
        <translation>Mindestens ein Datensatz kann gesendet werden</translation>
    </message>
    <message>
        <source>%1 by %2: %3.</source>
        <translation>%1 von %2: %3.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemandem</translation>
    </message>
    <message>
        <source>It was not finished; what is left of it is gone on with.</source>
        <translation>Sie war nicht fertig; der Rest wird fortgesetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s) before that.</source>
        <translation>
            <numerusform>%Ln Übertragung davor.</numerusform>
            <numerusform>%Ln Übertragungen davor.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was uploaded to this instance before.</source>
        <translation>Diese Datei wurde schon an diese Instanz übertragen.</translation>
    </message>
    <message numerus="yes">
        <source>Send %n record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz senden</numerusform>
            <numerusform>%Ln Datensätze senden</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%Ln Zelle</numerusform>
            <numerusform>%Ln Zellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Verdicts of the records</source>
        <translation>Urteile der Datensätze</translation>
    </message>
</context>
<context>
    <name>m2m::UploadRunView</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause the upload</source>
        <translation>Die Übertragung anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Die Übertragung abbrechen</translation>
    </message>
    <message>
        <source>What is on its way is waited for; the rest stays waiting and can be gone on with later.</source>
        <translation>Was unterwegs ist, wird abgewartet; der Rest wartet weiter und kann später fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Upload again…</source>
        <translation>Erneut übertragen…</translation>
    </message>
    <message>
        <source>Prepare another upload of this file</source>
        <translation>Eine weitere Übertragung dieser Datei vorbereiten</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Im Protokoll zeigen</translation>
    </message>
    <message>
        <source>Show this upload in the log</source>
        <translation>Diese Übertragung im Protokoll zeigen</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Nächste Datei</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Sending one record %1 first; the others wait until it is proved</source>
        <translation>Ein Datensatz wird zuerst %1 gesendet; die anderen warten, bis er nachgewiesen ist</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n record(s) back</source>
        <translation>
            <numerusform>%Ln Datensatz wird zurückgelesen</numerusform>
            <numerusform>%Ln Datensätze werden zurückgelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n record(s) %1</source>
        <translation>
            <numerusform>%Ln Datensatz wird %1 gesendet</numerusform>
            <numerusform>%Ln Datensätze werden %1 gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n %1 record(s) %2</source>
        <translation>
            <numerusform>%Ln Datensatz %1 wird %2 gesendet</numerusform>
            <numerusform>%Ln Datensätze %1 werden %2 gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing down what is to be sent…</source>
        <translation>Was zu senden ist, wird aufgeschrieben…</translation>
    </message>
    <message>
        <source>Pausing: what is on its way is waited for</source>
        <translation>Anhalten: Was unterwegs ist, wird abgewartet</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>Warten auf die Verbindung</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on with the upload</source>
        <translation>Die Übertragung fortsetzen</translation>
    </message>
    <message>
        <source>Upload the open file…</source>
        <translation>Offene Datei übertragen…</translation>
    </message>
    <message>
        <source>Correct in Review</source>
        <translation>Unter „Prüfen“ korrigieren</translation>
    </message>
    <message>
        <source>Go on with it from the log, or start it again: what is there is not sent twice.</source>
        <translation>Vom Protokoll aus fortsetzen oder neu starten: Was dort ist, wird nicht zweimal gesendet.</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>Nichts ist unterwegs.</translation>
    </message>
    <message>
        <source>Go on whenever you like, also after a restart.</source>
        <translation>Jederzeit fortsetzbar, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>%1 records/s</source>
        <translation>%1 Datensätze/s</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) at a time</source>
        <translation>
            <numerusform>%Ln Anfrage gleichzeitig</numerusform>
            <numerusform>%Ln Anfragen gleichzeitig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>m2m::WelcomePanel</name>
    <message>
        <source>Try it with a &amp;sample</source>
        <translation>Mit &amp;Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Try it with a sample on the practice instance</source>
        <translation>Mit einem Beispiel auf der Übungsinstanz ausprobieren</translation>
    </message>
    <message>
        <source>Import &amp;credentials…</source>
        <translation>&amp;Zugangsdaten importieren…</translation>
    </message>
    <message>
        <source>Import client_credentials.py</source>
        <translation>client_credentials.py importieren</translation>
    </message>
    <message>
        <source>Open a &amp;recipe…</source>
        <translation>&amp;Rezept öffnen…</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Rezept öffnen</translation>
    </message>
    <message>
        <source>Short &amp;tour</source>
        <translation>Kurze &amp;Führung</translation>
    </message>
    <message>
        <source>Short tour of the window</source>
        <translation>Kurze Führung durch das Fenster</translation>
    </message>
    <message>
        <source>Do not show this again</source>
        <translation>Nicht mehr zeigen</translation>
    </message>
    <message>
        <source>Do not show the welcome again</source>
        <translation>Die Begrüßung nicht mehr zeigen</translation>
    </message>
    <message>
        <source>See how it works</source>
        <translation>Sehen, wie es geht</translation>
    </message>
    <message>
        <source>A sample file on the practice instance: no account, no network, nothing that could be broken. Three clicks to the first upload.</source>
        <translation>Eine Beispieldatei auf der Übungsinstanz: kein Konto, kein Netzwerk, nichts kann kaputtgehen. Drei Klicks bis zur ersten Übertragung.</translation>
    </message>
    <message>
        <source>Connect this station</source>
        <translation>Diese Station verbinden</translation>
    </message>
    <message>
        <source>Choose client_credentials.py, the file that the DB team hands out. Its secret goes into the keychain of this computer.</source>
        <translation>client_credentials.py wählen, die Datei, die das DB-Team ausgibt. Ihr Geheimnis geht in den Schlüsselbund dieses Rechners.</translation>
    </message>
    <message>
        <source>Use a recipe</source>
        <translation>Ein Rezept verwenden</translation>
    </message>
    <message>
        <source>Somebody has made a recipe for your files? Open it, and then drop a file: it is read and mapped as the recipe says.</source>
        <translation>Jemand hat ein Rezept für diese Dateien erstellt? Es öffnen und dann eine Datei ablegen: Sie wird gelesen und zugeordnet, wie das Rezept sagt.</translation>
    </message>
    <message>
        <source>Welcome. How do you want to begin?</source>
        <translation>Willkommen. Wie soll es losgehen?</translation>
    </message>
    <message>
        <source>This program makes records of the component database out of measurement files. Each is checked before it is sent, and read back after.</source>
        <translation>Dieses Programm macht aus Messdateien Datensätze der Komponentendatenbank. Jeder wird vor dem Senden geprüft und danach zurückgelesen.</translation>
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
        <translation>Keine Profile auf dieser Station</translation>
    </message>
    <message>
        <source>Manage profiles …</source>
        <translation>Profile verwalten …</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Hell oder dunkel wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>F1  help on this page</source>
        <translation>F1  Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Shift+F1  what is this?</source>
        <translation>Umschalt+F1  was ist das?</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Short tour</source>
        <translation>Kurze Führung</translation>
    </message>
    <message>
        <source>Support bundle …</source>
        <translation>Supportpaket …</translation>
    </message>
</context>
</TS>
