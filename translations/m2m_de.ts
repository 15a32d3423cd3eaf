<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 was uploaded before: %2, by %3 (batch %4, %5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m2m-uploader %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
m2m-uploader --help tells how it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which batch? Give its number; log list tells them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file? Name at least one CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 records: %3 right, %4 doubtful, %5 wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>  … %n record(s) are wrong in all; the window shows each of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dry run: nothing was sent. %n record(s) would have been.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: %n record(s) are wrong. Correct them, or send the others alone with --skip-wrong.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>--answer takes the name of the question, = and the answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing was sent. To send it once more on purpose, add --again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is sent once more, as --again asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is not in the DB yet is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending %1 × %2 %3 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1 (%2 records a second, %3 left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1: %2
%3
Log: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Going on with batch %1, %2: %n record(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Putting back what batch %1, %2, has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No upload %1 was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is empty: nothing was uploaded from here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch   When              Records  Open   Bad  Instance      Operator         What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1 of %2
  file      %3 (SHA-256 %4)
  instance  %5, profile %6
  what      %7, %8
  recipe    %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
  by        %1, at %2
  counts    %3
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  changed   %1
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row     Line    State       Component                             Action ID                 Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the instance has no component with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither a UUID, nor a short UUID, nor the URL of a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display, so no window can be opened. The command line works without one: m2m-uploader --help</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sending what batch %1, %2, has proved on %3: %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending again what failed or was refused of batch %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading back again the records of batch %1, %2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--states does not know %1. It takes: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is csv or json, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt is a file that ends with .pdf or .json, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is for CSV alone: the report has all records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: no batch that is finished is older than %1 days. The log has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run: the contents of %1 with %2 would be dropped. The log has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The contents of %1 with %2 were dropped. The log had %3 and has %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has no room for it: while the log is made small, %1 must be free beside it, and %2 are. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has no batch %1. m2m-uploader log list tells which it has.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>%1 answers, and it is the DB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows this client and its secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DB is of the version of 2022.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DB is of the current version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client may do all that is needed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client lacks %1. Ask the DB team for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DB is of a version that this program does not know. Ask for a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be told only when host and token are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be told only with a token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialectChoices</name>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No header line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines %1–%2 (name, unit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the last line</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Last line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a spreadsheet (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of another kind (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unpacks to more than can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table as CSV in the program that made it, and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet %1 of %2 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is protected with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it without the password, and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damage is in its part %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damage is in its part %1, line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from where it was made, or open it in a spreadsheet program and save it anew. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no sheet of cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no sheet %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the sheets that it has, or another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it moved or renamed? Choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program that is still writing it, or ask for the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the measurement file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the upload log itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the machine finish writing it? Choose it again when it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a text file; it looks like %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no rows below its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another line as the header, or another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changed since it was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again, so that what you see is what is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, then try again. Nothing that was written before is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Ask for a fresh copy from whoever made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 was made by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version, or ask for a recipe made with this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe does not fit this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another recipe, or map the columns by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column %1. Choose another recipe, or map the columns by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile of that name on this station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of those that are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type form cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the DB team which form it is; records of other forms are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of this profile is not in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain of this computer, or enter the secret again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in again, or enter the secret for this time only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be found in the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network cable or the Wi-Fi, and the address in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be restarting. Try again in a minute; if it stays so, ask the DB team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. What was on its way is asked after first, so nothing is sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later. What was on its way is asked after first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity of %1 cannot be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check date and time of this computer; otherwise ask your IT department. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of this network refuses the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be spoken to without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the profile: only https is allowed to other computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of this profile is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it again, or ask for a new one: it may have been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login service gives no access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later; if it stays so, ask the DB team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance does not accept our access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the profile belong to this instance? If it does, ask the DB team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This station is not permitted to do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the DB team for the permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the DB team for the permission %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance does not know this type form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance does not know the type form %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another type form, or another instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DB refused it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the record, or ask the DB team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is too large for the DB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it up, or leave out what is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked again by itself; you need not do anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is not what was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it really the DB, or a login page of the network? Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends us to another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not followed. Check the address in the profile, or log in to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload log of this station cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent without it. Check the rights of the folder it is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload log of this station is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file, do not delete it, and ask whoever looks after the station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another M2M Uploader on this computer is writing the upload log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other one, or wait until it has finished. Until then the log can be read here, but nothing can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload log was written by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload log cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending has stopped, since it could not be proved. Make room on the disk, then go on: what was sent is asked after first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what failed and why. Go on when the reason is gone; nothing is sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This batch went to another instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This batch went to another instance: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a profile of that instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload has paused by itself: the first record did not arrive as it should. No other was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what became of it. If you go on, the next record goes alone again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload has paused by itself: %1 of the last 100 records failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload has paused by itself: too many records failed one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more was sent. Please report it, with the log of the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>The recipe makes no record of this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded and verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written: the upload has no such records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the columns of the measurement file: it cannot be found or read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the columns of the measurement file: it was changed after the upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the columns of the measurement file: the log does not know how it was read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location of the move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workflow ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>component UUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value out of sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names with values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postal address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form inside the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>answers to %n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>any of %n option(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %n option(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>an option that only the web page knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown kind %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden in the form: it takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculated by the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be entered: the DB or the form fills it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several values, each: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an option and its stored value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>options</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of a record that exists cannot be changed from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can only be given on the web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tree has no form that fits into a cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be filled from a cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not know fields of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculated by the form where no value is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked, but not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key in the DB: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Spreadsheet programs do this when they save. Take the file as the machine wrote it, or correct the cells in Review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) in %1 with an exponent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n long number(s) in %1 may have lost digits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spreadsheet error(s) in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) in %1 among other texts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with cells missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with too many cells</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with unreadable characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with a zero byte</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column name(s) that occur twice</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) without a name</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every row ends with a separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with text after a closing quotation mark</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines end in different ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) shown with fewer digits than are kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) that the spreadsheet shows in another way</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) without a value</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n apostrophe(s) of an export taken off again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of nothing but separators</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers around have none. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They end in zeros, the numbers around do not. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value was lost before the file was saved. Look it up, and correct it in Review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part number like 1-2 may have become a date. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taken as the text that stands there; nothing is calculated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The missing cells count as empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is too much has no column, and cannot be mapped. Is the separator part of a text?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These bytes are not of this encoding. Try another one above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may be damaged, or of another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recipe takes the first one by its name; check which one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recipe can only find it by its position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last column has neither a name nor values, and is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text stays part of the cell. Check that nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that follows became one cell. Correct the file and read it again, or choose under More that nothing quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the file were written by different programs. All lines are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose above whether numbers come as shown or with all digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their format is not known here. Compare them with the workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the workbook in a spreadsheet program, save it, and read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program wrote them when it exported the rows, so that no spreadsheet would run the cells. The cells are as they were before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 of %3 cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where: what stands there</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>This row has fewer cells than the table has columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has more cells than the table has columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some bytes here are not of this encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a zero byte here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column further left has the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This column has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row ends with a separator: this column is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written with an exponent; the numbers around are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends in zeros, as a long number does that a spreadsheet has cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error of a spreadsheet, in place of a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date; the cells around are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula; it is taken as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is text after the closing quotation mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on lines end in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook keeps more digits than are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet shows this number in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula that was never calculated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file an apostrophe stands before this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing but separators: this row is left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text in quotation marks</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>%1 is empty</source>
        <comment>condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is ticked</source>
        <comment>condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 ticked</source>
        <comment>condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown when %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden when %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown when a rule of the form says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown when a script of the form says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required when %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not required when %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be entered when %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be entered when %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other fields change it by a rule of the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when %1 is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how %1 is calculated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what %1 starts with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a check of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a check of each row of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what changes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>rows inside each record; a line of the file fills one row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values that are stored together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of this form are scripts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This runs here with nothing but the record&apos;s data; what only the web page can run is named in Review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is left to the web page and not checked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of this form cannot be read here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstanceText</name>
    <message>
        <source>Practice instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEVELOPMENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STAGING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the practice instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1 (%2)</source>
        <translation type="unfinished"></translation>
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
        <translation>Der Tag %1 enthält das Trennzeichen %2 und würde als zwei gespeichert.</translation>
    </message>
    <message>
        <source>Write the tag without that mark.</source>
        <translation>Den Tag ohne dieses Zeichen schreiben.</translation>
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
        <translation>die größte Zahl der Tags</translation>
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
        <translation>%1 Zellen sind da, und das Feld nimmt einen Wert.</translation>
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
        <translation>%1 hat mehr Tags, als %2 annimmt.</translation>
    </message>
    <message>
        <source>%1 is a short UUID, and this field takes a whole one.</source>
        <translation>%1 ist eine Kurz-UUID, und dieses Feld nimmt eine ganze.</translation>
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
        <translation>Ja oder nein (yes, no), true oder false, 1 oder 0 schreiben.</translation>
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
        <translation>%1 ist zu lang: %2 nimmt höchstens %3 Zeichen.</translation>
    </message>
    <message>
        <source>%1 has too few words: %2 needs at least %3.</source>
        <translation>%1 hat zu wenige Wörter: %2 braucht mindestens %3.</translation>
    </message>
    <message>
        <source>%1 has too many words: %2 takes at most %3.</source>
        <translation>%1 hat zu viele Wörter: %2 nimmt höchstens %3.</translation>
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
        <translation>%1 hat zu viele Tags</translation>
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
        <translation>%1 hat einen Tag mit Trennzeichen</translation>
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
        <translation>%1 hat mehr Tags, als %2 verlangt (%3).</translation>
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
        <translation>Der Datensatz hat %1; die Datenbank nimmt höchstens %2.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it in the DB and tell the DB team. It is not sent again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DB said yes, but does not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 there and %3 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DB holds something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DB holds something else: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the record holds these values already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the rehearsal has not proved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the DB has it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the DB has it already, as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DB refused it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DB refused it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the record or ask the DB team; then upload it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the upload again: the DB is asked whether it has it, before anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in the DB. Upload the file again: only what is missing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DB has said yes; by choice it was not read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DB refused them, each in its own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>line(s) %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell %1, beyond the last column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in line %2</source>
        <comment>a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 became %3</source>
        <comment>a column, its text in the file, and what was typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) corrected by hand</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>written to the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the DB said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read back: equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read back: different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read back: not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found unfinished when the program started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked after: not in the DB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken, to be sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent: the run was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked: holds these values already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent: refused here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step of a workflow: it stays one, but the workflow&apos;s own state does not advance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be sent again, by choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be read back again, by choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contents dropped from the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
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
    <name>PracticeCommand</name>
    <message>
        <source>The practice instance answers at %1://%2 (stop it with Ctrl+C).
Its records are kept in %3
Profile for another program: db_domain is %2, auth0_domain is %4, client_id is %5; the secret is the one that practice --help names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It misbehaves as asked. For the same mishaps again: --seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a number from 0 (never) to 1 (always), such as 0.05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a whole number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most one mishap happens to a request, so the numbers of all mishaps together must not be above 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--tls-certificate and --tls-key are needed together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no private key in PEM form (RSA or EC) in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an option of practice serve alone.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not come so far</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one: profile list, show, add, import, test, set-secret, set-proxy-password, export or remove?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile %1 needs one word more: a name or a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no kind: development, staging or production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which kind of instance is %1? Say it with --kind development, staging or production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no profiles on this station yet: profile import, or profile add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile                   Instance      DB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
  instance      %2
  db_domain     %3
  auth0_domain  %4
  client_id     %5
  secret        %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
  proxy         %1
  trusts        %2
  requests      at most %3 at a time, %4 s each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the authorities of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those of this computer, and %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
  read back     one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile %1 is changed: %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile %1 is added: %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken for %2; --kind says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of %1 is in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of %1 is not kept. Without a keychain it has to be given at each start, by M2M_CLIENT_SECRET, --secret-env or --secret-fd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the file now, it still holds the secret: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile %1 and its secret are removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile %1 is removed. Its secret, if it has one, stays in the keychain; --with-secret removes it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret for %1, %2: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the proxy %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no terminal to ask on. Give the secret by --secret-env or --secret-fd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile has no proxy that asks for a password: it needs &quot;proxy&quot;: &quot;manual&quot; and a &quot;proxy_user&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing %1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileQuestions</name>
    <message>
        <source>Delete a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the profile %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads that were made with it stay in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its &amp;secret in the keychain, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be “all”, or 2 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be %1 to %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the certificates is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has to be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has to be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of range. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the name of a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the word for the built-in practice instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has to be development, staging or production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has to be system, none or manual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is given, but the proxy is not set to manual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is nothing that a profile has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is nothing that a profile has. Is %2 meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It assigns nothing to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the value of %2 is not written down as a plain text, and the file is not run to find it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: whether %2 gets this value depends on more than this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: a character of %2 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 has a line break or another sign that cannot be part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: a quotation mark or a bracket is opened and never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is far too large to be client_credentials.py.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a text file in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials cannot be read from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Correct the file, or enter the values by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds a private key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that has the certificate of the authority alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile %1 holds a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the secret out of the file: it belongs into the keychain alone. Then import the profile again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, or ask whoever looks after the station for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile %1 cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a profile of production and stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new profile for another instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for %1 and would be for %2. Make a new profile for another instance, or say that you mean it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One DB cannot be production and something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile %1 says that %2 is %3. Correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another profile knows it as another kind. Correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation>kein</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the form there, and was not in the rehearsal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the form there and required, and was not in the rehearsal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is required there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not required there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is another kind of field: %2 in the rehearsal, %3 there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lacks options there: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more options there: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 was %3 in the rehearsal and is %4 there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes several values there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes one value there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was called %2 in the rehearsal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which type form the rehearsal was made with is not known any more. Every record is checked with the form there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type form is the same on both instances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The type form there differs in %n way(s). Every record is checked with it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It puts back what another batch had changed on its instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was made for practice stays on the practice instance. Rehearse on development or staging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went to this instance. Choose the profile of the instance that it has to go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes from development to staging to production, and not back. Upload the file to this instance instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not come to its end. Go on with it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its records was read back and found equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload log does not hold any more what was sent. Upload the file to this instance instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type forms of the two instances differ, or cannot be compared. Look at the differences, then say --accept-form-changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This batch cannot be sent to another instance.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailText</name>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrong, %2 doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The file begins with a mark that names its encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every character is valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letters with accents or other signs: any encoding reads the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every other byte is zero, as in UTF-16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of this encoding fit the text best. Look at letters with accents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8, and which older encoding it is cannot be told from it. Look at letters with accents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly all characters are valid UTF-8; a few bytes are damaged and are shown where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbook says itself what its cells are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line names the separator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this separator all rows have the same number of cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this separator nearly all rows have the same number of cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With no separator do the rows have the same number of cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No separator was found: the file has one column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces stand between the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation marks within cells have a backslash before them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells stand between apostrophes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that begin with the comment mark are no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers are written with this decimal mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some numbers have a point and some a comma: the more frequent one was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number has decimals; a point is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long numbers have a mark between their thousands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header line holds names only, the lines below it values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first full line is taken as the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header line is not clear: names occur twice, or values stand above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line looks like a header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line below the names holds units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names stand in the last comment above the values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines after the last blank line are not like those above: they are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last lines are totals or remarks and not like those above: they are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on to the end of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>part, how sure, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces (padded)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backslash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thin space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  apostrophe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>%1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, profile %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator, station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun, ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at its end yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M2M Uploader %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the file corrected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that make no record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier version of the program did not write down how many rows the file has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written %1 by M2M Uploader %2. SHA-256 of the content of this receipt as JSON, without this sum:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sent %2, there %3</source>
        <comment>a field and two values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DB does not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What reads back differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more; the JSON receipt has all of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Upload receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1 of station %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M2M Uploader · receipt of batch %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each record (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID of the record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>It is tried whether the instance can be reached again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was on its way is asked after first; nothing is sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance is not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself in %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same value in columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same %1</source>
        <comment>names of columns</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>where %1 is %2</source>
        <comment>column, values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where %1 is not %2</source>
        <comment>column, values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the first %1 and the last %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the first %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the last %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in each record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the field as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>%1 columns: %2</source>
        <comment>how many, their names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column no. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns no. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value above or below the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole row behind a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cell of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name, or a part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked at each run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their cells come one after another; steps can take the first or last that is filled, or join them. Otherwise they make a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same text for all records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found again by its label, wherever it stands outside the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cells behind a label that begins a row outside the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always the cell at the same place, whatever stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on the part that is meant; other files have theirs in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the file was last changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet of the workbook that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line of the file that the row stands in, counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is named as the operator at the top right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of this station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed or scanned for each file, before its records are reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns like %1</source>
        <comment>a pattern</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value beside %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row behind %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column no. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all rows must agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one that is filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first that is filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last that is filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each row one element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled rows one element each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows of a record say the same; where they do not, it is an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank cells are passed over; several that are filled say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row of a record that is not blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last row of a record that is not blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of a record make a list; a blank one is an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of a record make a list; blank ones are left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way, not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DB has said yes; it is still to be read back, unless that is left out by choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back from the DB, and equal to what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back from the DB, and not equal to what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused, by the check of this program or by the DB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up after several tries; it is not in the DB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, but the answer was lost: the DB is asked before anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent, because the DB has it already or by choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and a state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2; %3 = %4 in records + %5 that make none</source>
        <comment>2 records = 2 verified; 500 rows = 480 in records + 20 that make none</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>300 rows = 297 verified + 3 rejected</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) are in the DB, each once and as sent: every one was read back and compared.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in the DB, each once and as sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No record was added to the DB by this upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were uploaded and not read back (by choice: 1 of %1 is read back): the DB said yes to them, and was not asked again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were skipped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) read back differently from what was sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are not in the DB.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are not finished; they can be gone on with.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Perform a new action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a component</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepMenu</name>
    <message>
        <source>Change the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of several cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several values in a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is read as a real date of this form; anything else is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times without an offset are those of %1; sent is the time of this station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, true and 1 become true; no, false, 0 and blank become false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 becomes true, blank becomes false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and blank become false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 becomes true; %2 and blank become false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each place of a text within the text becomes another text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has to match a pattern; what it matches can be written anew, \1 to \9 are its groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is cut at a mark, and one of the pieces is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that stand for “no value” become blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is blank becomes this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each text becomes another, by a list that you make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells of several columns become one text; blank ones are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of several columns the first that is not blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of several columns the last that is not blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is multiplied, for another unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is rounded, halves away from nought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take spaces off both ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper or lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of an input mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match a pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat texts as blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill what is blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the first that is filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last that is filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something has to stand here first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no pattern: %1, at character %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind a backslash stands a digit, or another backslash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern has %1 groups, and there is none with the number %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands there twice, with different meanings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step does not make what the field needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to stand before the step that makes the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several cells have become one already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no number before it that it could change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step makes the value that the field needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not know that step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands there cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces at both ends are taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is read as a number; anything else is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has to be one of the field&apos;s options, by its label or its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is cut into pieces; each has to be one of the field&apos;s options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is cut into pieces; each has to be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 24 characters of an action ID, in small letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A UUID, a short UUID or the address on a label becomes the component&apos;s UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All letters are written in the case that the field asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is cut into pieces; each is a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has to have this form: 9 is a digit, A and a are letters, * is either. The other characters are put in where they are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is cut into questions and answers, by their labels or values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is cut into names and values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is read as JSON; anything else is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is cut into pieces; the steps behind are done with each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year-month-day alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <comment>format in words, format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark of thousands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups have three digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation>kein</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all letters in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 is a digit, A and a are letters, * is either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper and lower case are told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: it is taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regular expression (PCRE). All of the text has to match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write anew as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>\1 to \9 are the groups, \0 is all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each place that matches is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of the text stays, and there need be no match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These texts become blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number 0 too, however written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is blank becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between name and value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.001 makes metres of millimetres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places behind the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates are written as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year-month-day is always read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line: d day, M month, y year, H hour, m minute, s second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their times are those</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between question and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1, times of %2</source>
        <comment>date, time zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes / no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>words for yes, words for no</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0</source>
        <comment>the number nought</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pattern %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>piece %1 at %2</source>
        <comment>which piece, mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is blank</source>
        <comment>texts that count as blank</comment>
        <translation type="unfinished">%1 ist leer</translation>
    </message>
    <message>
        <source>blank is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) renamed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>cells joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells joined with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round to %1 places</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation>Sekunde</translation>
    </message>
    <message>
        <source>trim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number, %1, groups %2</source>
        <comment>decimal mark, mark of thousands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>option by label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split at %1, options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split at %1, numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label or UUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split at %1, tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form %1</source>
        <comment>input mask</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split at %1 and %2, answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split at %1 and %2, values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split at %1, each:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stored</name>
    <message>
        <source>The DB has no record of this type on these components yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DB has none of these records yet, but others on these components.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The DB has %n of these records already, with the same values.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2; the newest of %3 by %4.</source>
        <comment>records, components, when, who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of this type</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchErrors</name>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file itself there, not a folder or a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another M2M Uploader is watching this folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch another folder, or end the other one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recipe of this station is meant for %1 beyond doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one with --recipe, or put one that fits into the recipe folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one recipe fits %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the right one with --recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe asks for something that was not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe asks for something that was not told, or cannot be so: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell it with --answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are wrong; the DB would refuse them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no record that could be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file, and put it there again. Nothing of it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchedFolder</name>
    <message>
        <source>Which folder? Name the one to watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the watched folder itself: what ends there would be taken again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a PRODUCTION instance. Whatever is put into the folder would go there without anybody looking at it. If that is meant, add --production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching %1; what appears there goes %2. Ctrl+C ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: sending %n record(s) …</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, uploaded before on %1 (batch %2); nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, batch %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try in %1. The files are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status file is not up to date: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being written, and stay for the next time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ending, after what is in flight …</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::BatchModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::CellEditor</name>
    <message>
        <source>Line of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this file has above and below the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, no. %2:  %3</source>
        <comment>line, place in it, value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::ColumnsDialog</name>
    <message>
        <source>Use them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::ColumnsEditor</name>
    <message>
        <source>Found again by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern of the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pattern of their names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example Tension.*  (.* is anything)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In other files they are found again by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>place of a column, its name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what the names look like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column has such a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 columns match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another column has the same name: these are found again by their places.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::ConditionRow</name>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is or is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or a blank cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not in this file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::ConnectionPanel</name>
    <message>
        <source>being tested …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tested</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::CorrectionBox</name>
    <message>
        <source>Correct it to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct this cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct all with this problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct all with this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the surplus cells out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the correction off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, on the row&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter corrects this cell and goes on to the next problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…for all %1 with this problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…for all %1 with this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record with exactly this text and this problem  (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record whose cell has exactly this text  (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also those where it is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter corrects all %1 alike.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::CountTile</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::DialectBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the character that parts the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes, comments and thousands marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the spreadsheet shows numbers and dates, or with all the digits that the file keeps and dates as 2024-02-29</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the file read this way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what was found in the file itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was chosen. Found was: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the table ends was not looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the file is read this way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::FactsPanel</name>
    <message>
        <source>Facts about the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>workbook, sheet</comment>
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>columns, size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>rows, columns, size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 is being computed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was uploaded before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::FieldCell</name>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this?  F1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::FileNameEditor</name>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern; its first group is taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::FilterChip</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::FindingCard</name>
    <message>
        <source>the first of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2; no more are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::FindingsList</name>
    <message>
        <source>What is odd about the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what is odd…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing odd was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::HelpDialog</name>
    <message>
        <source>Help on recipes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this page, Enter goes on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the last place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::ImportPage</name>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks right: map columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to mapping the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this how the file should be read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Review %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed since it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown is what it was. Nothing is sent from it before it is read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read like that: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table stays as it was read before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose measurement files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.dat *.xlsx *.xlsm);;Recipes (*.m2mrecipe);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::ImportStart</name>
    <message>
        <source>Drop measurement files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV and other text tables as the machine wrote them, or Excel workbooks. Nothing is sent before you have seen every record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one or more files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a table from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file shall be uploaded?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a sample file through all five steps on the practice instance: no account, no network, nothing that could be broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with a sample on the practice instance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::InstancePill</name>
    <message>
        <source>No instance chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)
Click to choose another instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to choose an instance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::ItemModel</name>
    <message>
        <source>Line %1 of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::JournalBanner</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::JournalText</name>
    <message>
        <source>The upload log of this station was damaged. It is kept as %1, and a new one was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one does not know what was uploaded before: look whether the records of a file are in the DB before you upload it again. Give the damaged log to whoever looks after the station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This batch cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload log does not hold any more what the records were before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It made new records, and the DB takes none away. Only edits can be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not come to its end. Go on with it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has changed nothing in the DB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::LabelEditor</name>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this file has above and below the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found again by the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:  %2</source>
        <comment>label, value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::LogActions</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More that can be done with records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry &amp;selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp;back again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read selected &amp;back again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo this upload…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to &amp;another instance…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the component in the b&amp;rowser</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Retry &amp;failed (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Takes what is left of this upload to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends again what failed or was refused by the DB. Each is asked after first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the chosen records again, where they failed or were refused by the DB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads all records of this upload back from the DB again and compares them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the chosen records back from the DB again and compares them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives each record that this upload has changed the data that it had before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends what this upload has proved to the instance that this window is connected to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the IDs of the chosen records, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the page of the component on the web site of the DB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an upload in the table above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window is not connected to an instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to %1; this window is connected to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the upload that is going on is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An upload is paused: go on with it first, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It made new records, and the DB takes none away. Only edits can be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not finished: go on with it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has changed nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log does not hold any more what the records were before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose fewer records, or wait until they are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose records in the table below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen records have no ID: they were never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No web page is known of this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the chosen records failed or was refused by the DB. What is wrong in the file is corrected in Review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the chosen records was read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record of it failed or was refused by the DB. What is wrong in the file is corrected in Review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log does not hold any more what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record of it was read back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::LogFiles</name>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the rows of this upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a receipt of this upload as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One file for each outcome…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only: %1…</source>
        <comment>an outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts (*.pdf *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::LogPage</name>
    <message>
        <source>Search in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component, action ID, file, operator…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the log again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No upload yet that fits. Each upload of this station is written down here, with what became of every record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of the upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an upload above to see its records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file and when</comment>
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
</context>
<context>
    <name>m2m::MainWindow</name>
    <message>
        <source>M2M Uploader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::MapPage</name>
    <message>
        <source>Recipes (*.m2mrecipe)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recipe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change of the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change of the recipe  Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again  Ctrl+Shift+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does each field come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a measurement file first, in Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the type form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance is asked for its fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which type form do the records belong to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it above. Its fields find their columns by themselves where the names agree; or open the recipe that somebody has made for this kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instance yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type forms come from the instance. Choose one at the top left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n required field(s) without a source: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What has no source stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All required fields have a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Review %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::MappingRow</name>
    <message>
        <source>where the parts go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when they go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which action is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which part is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which part it was done to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ no source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::MappingTable</name>
    <message>
        <source>Fields of the type form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows: as read → as sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::MarkSettings</name>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubled quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thousands mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::MisreadBanner</name>
    <message>
        <source>Read it without the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another recipe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separated by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header in row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads its files like this: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read so: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown is how it was read before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 cannot read %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::PairsEdit</name>
    <message>
        <source>Values and what they become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill from the values in this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the row that is selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::PreambleList</name>
    <message>
        <source>Before the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable as values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, line %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::ProblemStrip</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next problem  F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems, grouped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8; back with Shift+F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a problem and its number of records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::ProductionGate</name>
    <message>
        <source>Number of records, to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the production DB: what is there stays there. Type the number of records to be sent (%1) to go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::ProfileForm</name>
    <message>
        <source>Name of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host of the DB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host of the login service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait for an answer, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of so many new records one is read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many new records are read back and compared. Edits, and what was in doubt, always are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host of the &amp;DB (db_domain)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Login service (auth0_domain)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Client ID (client_id)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;secret (client_secret)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;quests at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest &amp;wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of this computer, and %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted authorities: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::ProfileList</name>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::ProfilesDialog</name>
    <message>
        <source>Profiles of this station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import client_credentials.py …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;profile …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials of the DB team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python files (*.py);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the profile, without its secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test c&amp;onnection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the secret to test the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no secret for this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 You will be asked for the secret at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four values are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at name and kind, then save: the secret goes into the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the kind of instance, then save: the secret goes into the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is exported, without its secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which kind of instance is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose development, staging or production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is saved, its secret is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 You will be asked for it at each start; keep it at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is in the keychain now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the file, it still holds it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I mean it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have changed is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it, or discard the changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::PromotionDialog</name>
    <message>
        <source>Differences of the type forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have looked at the differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send what was proved on %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n record(s) were read back there and found equal.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New records are sent as the same bytes under the same IDs; edits make the same changes to the records there. What was not proved stays behind, and what is there already is not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance is asked for its type form…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::Promotions::Promotions</name>
    <message>
        <source>Upload the file instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::QuestionsPanel</name>
    <message>
        <source>Asked at each run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or scan it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to match %1</source>
        <translation type="unfinished">Es muss %1 entsprechen. {1?}</translation>
    </message>
</context>
<context>
    <name>m2m::QueueBar</name>
    <message>
        <source>Files to be uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the next file with the same recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (uploaded)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (uploaded before)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::RailItem</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>m2m::RawTableModel</name>
    <message>
        <source>The first of these bytes is 0x%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to make line %1 the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::RawTablePanel</name>
    <message>
        <source>The file as it is read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::ReasonRow</name>
    <message>
        <source>%1: %2</source>
        <comment>where and why</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>how many, why, where</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::RecipeBanner</name>
    <message>
        <source>Another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 fits this file and is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) of this station may be meant as well.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file may be meant for the recipe %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::RecipeBar</name>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One record per</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rows count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is already in the DB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in the DB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type part of its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a blank cell does to its field of the record that is edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with the same value in these columns make a record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::RecipeGallery</name>
    <message>
        <source>Search in recipes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipes of this station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recipes yet. Map a file&apos;s columns and save the recipe; it appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in recipes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in the station&apos;s own folder; take the file out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An upload is going on; another recipe can be used after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used for the next file that is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that is open will be read with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that is open is being looked at…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that is open has none of the columns that this recipe needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fits the file that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not fit the file that is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::RecipeModel</name>
    <message>
        <source>%1, %2</source>
        <comment>time and file</comment>
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
    <message>
        <source>%1 (saved)</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::RecordModel</name>
    <message>
        <source>right as far as it can be checked here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Lines %1 to %2 of the file, %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::RecordPanel</name>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the DB now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record as it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>lines %1 to %2, %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the file</source>
        <comment>lines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the file; left out: %2</source>
        <comment>lines, cells</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, columns %2</source>
        <comment>lines, names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <comment>lines, name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, constant</source>
        <comment>lines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cell to see where its value comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Nothing is odd about this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Nothing is odd about this value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), listed below the records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none: the text as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing, the record is not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing, the value stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: the instance could not be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being asked for…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::ReviewPage</name>
    <message>
        <source>No records yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records appear here once a file is open and its columns are mapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the correction again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in records…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record passes this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding out which rows make which record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the records…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) need you before they can be sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are doubtful; look at them before they are sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) are right, as far as it can be checked here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) are right</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Upload the other %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The instance is being asked about %n component(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on correcting; verdicts follow as answers come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the web page can check all of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These values are marked with a question mark and sent as they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::RowBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lines %1–%2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file… %1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::RowsDialog</name>
    <message>
        <source>Rows at the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each record must have exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each record must have exactly so many rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of each record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rows count?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out at the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a condition on a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows that pass all of these. Texts stand one a line; any of them will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number is an error: a file that was cut off is noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>line of the file, its cells</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first that counts is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last that counts is %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::RunLists</name>
    <message>
        <source>Records that need somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this went on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you: no record was refused, failed or got lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records with this reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record is in this state.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::SampleLines</name>
    <message>
        <source>%1 → %2</source>
        <comment>a value as read and as sent</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::SearchPopup</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type part of a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::SecretDialog</name>
    <message>
        <source>&amp;Keep it in the keychain of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Client secret for %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::SourceCell</name>
    <message>
        <source>Source of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value for all records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the rows of a record make one %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each row of the file becomes a row of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not in this file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>— not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked at each run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::SourceDialog</name>
    <message>
        <source>Where values come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does %1 come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be asked for in Map when a file is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::SourceEditor</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text for all records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers look like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an action ID, 24 digits and letters a to f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day, year-month-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pattern of your own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers look like</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::StepChips</name>
    <message>
        <source>Delete takes it away, Ctrl with an arrow key moves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::StepDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>field, step</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◀ Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later ▶</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this step away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows: before → behind this step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::StepForm</name>
    <message>
        <source>Use: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::StepRail</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::StoredPanel</name>
    <message>
        <source>Ask the DB what it has already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the DB which records of this type these components have already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also what other stations have sent. It takes a question for each component.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DB is asked what it has already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::StoryPanel</name>
    <message>
        <source>What was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story of the selected record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: from file to DB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>sent %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept any more: the contents of this
upload were dropped from the log.
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer, HTTP status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::TableView</name>
    <message>
        <source>Some of these rows are still being read. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::TextListEdit</name>
    <message>
        <source>Pick…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick from the values of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::TopBar</name>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All recipes of this station  (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help and appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recipe yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::TraceModel</name>
    <message>
        <source>In the file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the value stands in the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 of the file, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the row gives to the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is read from the cells before any step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::TracePanel</name>
    <message>
        <source>The cells that the value was made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How %1 came to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::UndoDialog</name>
    <message>
        <source>Undo this upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send edits of %n record(s) %1 that put back what was there before?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was uploaded %2. Each record that it changed gets the data that it had before, as a new version. One that was changed by anybody since is left as it is, and told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back what was there before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::UnusedPanel</name>
    <message>
        <source>Columns not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every column goes into the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like the field %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the column %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::UploadPlanView</name>
    <message>
        <source>Send only what the DB does not have yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send all again, also what it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send edits of %n %1 record(s) %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n new %1 record(s) %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n %1 record(s) %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not ready to send yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is mapped changes, the rest of each record stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New components go one after the other: the DB numbers them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is read back from the DB and compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By choice of the profile one of %1 is read back from the DB and compared; of the others the DB&apos;s yes is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can pause, close the lid or lose the power: nothing is lost and nothing is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n right</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful, sent as they are</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong, not sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The instance answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every required field has a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the recipe asks for is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance has answered about every component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was asked about earlier uploads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one record can be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not finished; what is left of it is gone on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s) before that.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This file was uploaded to this instance before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::UploadRunView</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on its way is waited for; the rest stays waiting and can be gone on with later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare another upload of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this upload in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending one record %1 first; the others wait until it is proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading %n record(s) back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n record(s) %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n %1 record(s) %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Writing down what is to be sent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing: what is on its way is waited for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload the open file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct in Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it from the log, or start it again: what is there is not sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on whenever you like, also after a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) at a time</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>m2m::WindowMenus</name>
    <message>
        <source>%1  %2  (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profiles on this station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage profiles …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+O  open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+V  paste a table or files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+5  go to a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8, Shift+F8  next, previous problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+R  recipes of this station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+G  go to a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2  correct a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z  undo, redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C  copy cells as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F  search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1  help on recipes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
