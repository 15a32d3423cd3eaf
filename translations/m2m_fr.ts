<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 was uploaded before: %2, by %3 (batch %4, %5).</source>
        <translation>%1 a déjà été transféré&#xa0;: %2, par %3 (lot %4, %5).</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>quelqu’un d’inconnu</translation>
    </message>
    <message>
        <source>m2m-uploader %1</source>
        <translation>m2m-uploader %1</translation>
    </message>
    <message>
        <source>%1
m2m-uploader --help tells how it is used.</source>
        <translation>%1
m2m-uploader --help explique son utilisation.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Il n’y a pas de commande %1.</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation>L’option %1 manque.</translation>
    </message>
    <message>
        <source>Which batch? Give its number; log list tells them.</source>
        <translation>Quel lot&#xa0;? Donnez son numéro&#xa0;; log list les donne.</translation>
    </message>
    <message>
        <source>Which file? Name at least one CSV file.</source>
        <translation>Quel fichier&#xa0;? Indiquez au moins un fichier CSV.</translation>
    </message>
    <message>
        <source>%1 needs a number.</source>
        <translation>%1 demande un nombre.</translation>
    </message>
    <message>
        <source>%1: %2 records: %3 right, %4 doubtful, %5 wrong</source>
        <translation>%1&#xa0;: %2 enregistrements&#xa0;: %3 corrects, %4 douteux, %5 erronés</translation>
    </message>
    <message>
        <source>  line %1, column %2: %3</source>
        <translation>  ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>  … %n record(s) are wrong in all; the window shows each of them.</source>
        <translation>
            <numerusform>  … %Ln enregistrement est erroné en tout&#xa0;; la fenêtre le montre.</numerusform>
            <numerusform>  … %Ln enregistrements sont erronés en tout&#xa0;; la fenêtre les montre un à un.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dry run: nothing was sent. %n record(s) would have been.</source>
        <translation>
            <numerusform>Simulation&#xa0;: rien n’a été envoyé. %Ln enregistrement l’aurait été.</numerusform>
            <numerusform>Simulation&#xa0;: rien n’a été envoyé. %Ln enregistrements l’auraient été.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: %n record(s) are wrong. Correct them, or send the others alone with --skip-wrong.</source>
        <translation>
            <numerusform>Rien n’a été envoyé&#xa0;: %Ln enregistrement est erroné. Corrigez-le, ou envoyez les autres seuls avec --skip-wrong.</numerusform>
            <numerusform>Rien n’a été envoyé&#xa0;: %Ln enregistrements sont erronés. Corrigez-les, ou envoyez les autres seuls avec --skip-wrong.</numerusform>
        </translation>
    </message>
    <message>
        <source>--answer takes the name of the question, = and the answer: %1</source>
        <translation>--answer prend le nom de la question, = et la réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. To send it once more on purpose, add --again.</source>
        <translation>%1 Rien n’a été envoyé. Pour l’envoyer encore une fois exprès, ajoutez --again.</translation>
    </message>
    <message>
        <source>All of it is sent once more, as --again asks.</source>
        <translation>Tout est envoyé encore une fois, comme --again le demande.</translation>
    </message>
    <message>
        <source>Only what is not in the DB yet is sent.</source>
        <translation>Seul ce qui n’est pas encore dans la base est envoyé.</translation>
    </message>
    <message>
        <source>Sending %1 × %2 %3 …</source>
        <translation>Envoi de %1 × %2 %3 …</translation>
    </message>
    <message>
        <source>  %1 (%2 records a second, %3 left)</source>
        <translation>  %1 (%2 enregistrements par seconde, reste&#xa0;: %3)</translation>
    </message>
    <message>
        <source>unknown time</source>
        <translation>durée inconnue</translation>
    </message>
    <message>
        <source>Batch %1: %2
%3
Log: %4</source>
        <translation>Lot %1&#xa0;: %2
%3
Journal&#xa0;: %4</translation>
    </message>
    <message numerus="yes">
        <source>Going on with batch %1, %2: %n record(s) left</source>
        <translation>
            <numerusform>Suite du lot %1, %2&#xa0;: %Ln enregistrement restant</numerusform>
            <numerusform>Suite du lot %1, %2&#xa0;: %Ln enregistrements restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting back what batch %1, %2, has changed</source>
        <translation>Rétablissement de ce que le lot %1, %2, a changé</translation>
    </message>
    <message>
        <source>No upload %1 was interrupted.</source>
        <translation>Aucun transfert %1 n’a été interrompu.</translation>
    </message>
    <message>
        <source>The log is empty: nothing was uploaded from here yet.</source>
        <translation>Le journal est vide&#xa0;: rien n’a encore été transféré d’ici.</translation>
    </message>
    <message>
        <source>Batch   When              Records  Open   Bad  Instance      Operator         What</source>
        <translation>Lot     Quand              Enreg.  Ouv.  Err.  Instance      Opérateur        Quoi</translation>
    </message>
    <message>
        <source>Batch %1 of %2
  file      %3 (SHA-256 %4)
  instance  %5, profile %6
  what      %7, %8
  recipe    %9</source>
        <translation>Lot %1 du %2
  fichier   %3 (SHA-256 %4)
  instance  %5, profil %6
  quoi      %7, %8
  recette   %9</translation>
    </message>
    <message>
        <source>
  by        %1, at %2
  counts    %3
</source>
        <translation>
  par       %1, poste %2
  compte    %3
</translation>
    </message>
    <message>
        <source>  changed   %1
</source>
        <translation>  corrigé   %1
</translation>
    </message>
    <message>
        <source>Row     Line    State       Component                             Action ID                 Answer</source>
        <translation>Rang    Ligne   État        Composant                             ID d’action               Réponse</translation>
    </message>
    <message>
        <source>corrected: %1 (%2)</source>
        <translation>corrigé&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>%1: the instance has no component with it.</source>
        <translation>%1&#xa0;: l’instance n’a pas de composant avec cela.</translation>
    </message>
    <message>
        <source>%1 is neither a UUID, nor a short UUID, nor the URL of a label.</source>
        <translation>%1 n’est ni un UUID, ni un UUID court, ni l’URL d’une étiquette.</translation>
    </message>
    <message>
        <source>There is no display, so no window can be opened. The command line works without one: m2m-uploader --help</source>
        <translation>Il n’y a pas d’écran&#xa0;: aucune fenêtre ne peut être ouverte. La ligne de commande fonctionne sans&#xa0;: m2m-uploader --help</translation>
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
        <translation>Usage&#xa0;: m2m-uploader undo --profile NOM [options] NUMÉRO

Rétablit ce que le lot de ce numéro (log list les donne) a changé&#xa0;: chaque enregistrement
qu’il a modifié reprend ses données d’avant, comme nouvelle version. Celui que quelqu’un
a modifié depuis est laissé et signalé. Les nouveaux ne peuvent pas être supprimés.

  --profile NOM        nom d’un profil, &quot;practice&quot;, ou chemin d’un fichier JSON
  --report FICHIER     écrire en JSON ce que chaque enregistrement est devenu
  --journal FICHIER    un autre journal que celui du poste
  --operator NOM       qui le fait&#xa0;; sinon l’opérateur de la fenêtre
  --secret-env NOM     prendre le secret dans cette variable d’environnement
  --secret-fd NUMÉRO   lire le secret dans ce descripteur de fichier ouvert
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
        <translation>Usage&#xa0;: m2m-uploader promote --profile NOM [options] NUMÉRO

Envoie ce que le lot de ce numéro (log list les donne) a prouvé sur une autre instance, sa
répétition, vers l’instance du profil&#xa0;: les mêmes octets sous les mêmes ID si nouveaux,
les mêmes changements si modifiés. On va de développement à préproduction à production.
Les formulaires de type des deux instances sont d’abord comparés&#xa0;; s’ils diffèrent, c’est
signalé et rien n’est envoyé. Ce que le formulaire y refuse n’est pas envoyé&#xa0;; ni les
enregistrements dont le composant n’y est pas, ou dont l’ID est celui d’un autre.

  --profile NOM          nom du profil de destination, ou chemin d’un fichier JSON
  --accept-form-changes  envoyer aussi si les formulaires de type diffèrent
  --report FICHIER       écrire en JSON ce que chaque enregistrement est devenu
  --journal FICHIER      un autre journal que celui du poste
  --operator NOM         qui le fait&#xa0;; sinon l’opérateur de la fenêtre
  --secret-env NOM       prendre le secret dans cette variable d’environnement
  --secret-fd NUMÉRO     lire le secret dans ce descripteur de fichier ouvert
</translation>
    </message>
    <message numerus="yes">
        <source>Sending what batch %1, %2, has proved on %3: %n record(s)</source>
        <translation>
            <numerusform>Envoi de ce que le lot %1, %2, a prouvé sur %3&#xa0;: %Ln enregistrement</numerusform>
            <numerusform>Envoi de ce que le lot %1, %2, a prouvé sur %3&#xa0;: %Ln enregistrements</numerusform>
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
        <translation>Usage&#xa0;: m2m-uploader retry --profile NOM [options] NUMÉRO

Renvoie les enregistrements du lot de ce numéro (log list les donne) qui ont échoué ou que
la base a refusés. Le sort de chacun est d’abord demandé&#xa0;; ce qu’un transfert plus récent
y a apporté est ignoré. Ce qui est erroné dans le fichier n’est pas envoyé&#xa0;: corrigez-le
et transférez-le de nouveau. Le fichier n’est pas nécessaire.

  --profile NOM        nom d’un profil, &quot;practice&quot;, ou chemin d’un fichier JSON
  --report FICHIER     écrire en JSON ce que chaque enregistrement est devenu
  --journal FICHIER    un autre journal que celui du poste
  --secret-env NOM     prendre le secret dans cette variable d’environnement
  --secret-fd NUMÉRO   lire le secret dans ce descripteur de fichier ouvert
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
        <translation>Usage&#xa0;: m2m-uploader verify --profile NOM [options] NUMÉRO

Relit ce que le lot de ce numéro (log list les donne) a apporté dans la base de données,
et le compare à ce qui a été envoyé. Le code de retour est 0 si tout y est et est égal.
Ce qui n’a pas encore été envoyé l’est, comme avec resume.

  --profile NOM        nom d’un profil, &quot;practice&quot;, ou chemin d’un fichier JSON
  --report FICHIER     écrire en JSON ce que chaque enregistrement est devenu
  --journal FICHIER    un autre journal que celui du poste
  --secret-env NOM     prendre le secret dans cette variable d’environnement
  --secret-fd NUMÉRO   lire le secret dans ce descripteur de fichier ouvert
</translation>
    </message>
    <message>
        <source>Sending again what failed or was refused of batch %1, %2</source>
        <translation>Nouvel envoi de ce qui a échoué ou a été refusé du lot %1, %2</translation>
    </message>
    <message>
        <source>Reading back again the records of batch %1, %2</source>
        <translation>Nouvelle relecture des enregistrements du lot %1, %2</translation>
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
        <translation>Usage&#xa0;: m2m-uploader log list [--journal FICHIER]
        m2m-uploader log show [NUMÉRO] [--journal FICHIER]
        m2m-uploader log export [NUMÉRO] --to DOSSIER_OU_FICHIER [options]
        m2m-uploader log receipt [NUMÉRO] --to FICHIER.pdf|FICHIER.json
        m2m-uploader log compact [--older-than JOURS] [--dry-run]

Liste les lots de ce poste, le plus récent d’abord, en montre un avec ses enregistrements,
écrit ce que ses lignes sont devenues, ou une attestation (sans numéro&#xa0;: du plus récent).

export écrit du CSV (UTF-8)&#xa0;: les colonnes du fichier de mesures, s’il est encore là, et
état, enregistrement, composant, raison, heure et lignes. Un fichier de lignes refusées ou
échouées peut être corrigé et transféré avec la même recette.

  --to CHEMIN          le fichier&#xa0;; ou un dossier (il finit par / ou existe déjà)
  --states A,B         seulement&#xa0;: uploaded (et vérifiés), rejected, failed, unknown,
                       different, skipped, waiting
  --split              un fichier pour chacun d’eux, dans le dossier
  --format csv|json    json&#xa0;: le rapport, voir l’aide

compact réduit le journal&#xa0;: des lots anciens et arrivés à leur terme, il retire ce qui a
été envoyé et répondu, ce que des modifications ont remplacé (on ne peut plus les défaire)
et l’histoire des enregistrements. Leur sort reste, avec ID, raisons et corrections&#xa0;; on
sait encore ce qui a été transféré. Il faut un moment deux fois sa taille sur le disque.

  --older-than JOURS   rien n’est arrivé au lot depuis ce temps (365)
  --dry-run            dire seulement ce qui serait fait
</translation>
    </message>
    <message>
        <source>--states does not know %1. It takes: %2.</source>
        <translation>--states ne connaît pas %1. Valeurs possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--format is csv or json, not %1.</source>
        <translation>--format est csv ou json, pas %1.</translation>
    </message>
    <message>
        <source>A receipt is a file that ends with .pdf or .json, not %1.</source>
        <translation>Une attestation est un fichier en .pdf ou .json, pas %1.</translation>
    </message>
    <message>
        <source>%1 is for CSV alone: the report has all records.</source>
        <translation>%1 est pour le CSV seulement&#xa0;: le rapport a tous les enregistrements.</translation>
    </message>
    <message>
        <source>Nothing to do: no batch that is finished is older than %1 days. The log has %2.</source>
        <translation>Rien à faire&#xa0;: aucun lot terminé n’a plus de %1 jours. Taille du journal&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Dry run: the contents of %1 with %2 would be dropped. The log has %3.</source>
        <translation>Simulation&#xa0;: le contenu de %1 avec %2 serait retiré. Taille du journal&#xa0;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation>
            <numerusform>%Ln lot</numerusform>
            <numerusform>%Ln lots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>The contents of %1 with %2 were dropped. The log had %3 and has %4.</source>
        <translation>Le contenu de %1 avec %2 a été retiré. Taille du journal&#xa0;: %3 avant, %4 maintenant.</translation>
    </message>
    <message>
        <source>The disk has no room for it: while the log is made small, %1 must be free beside it, and %2 are. Nothing was changed.</source>
        <translation>Il n’y a pas assez de place sur le disque&#xa0;: pour réduire le journal, il faut %1 libres à côté de lui, et il y en a %2. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The log has no batch %1. m2m-uploader log list tells which it has.</source>
        <translation>Le journal n’a pas de lot %1. m2m-uploader log list dit lesquels il a.</translation>
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
        <translation>Usage&#xa0;: m2m-uploader upload --profile NOM --recipe FICHIER [options] FICHIER.csv…

Fait des enregistrements avec les lignes de fichiers de mesures, les contrôle, les envoie,
relit chacun et le compare. Ce qui a déjà été transféré n’est pas renvoyé. Après une
interruption, redonnez la même commande&#xa0;: elle continue, et rien n’est en double.

  --profile NOM        nom d’un profil, &quot;practice&quot;, ou chemin d’un fichier JSON avec
                       name, kind, db_domain, auth0_domain et client_id
  --recipe FICHIER     des lignes aux enregistrements (*.m2mrecipe&#xa0;; page «&#xa0;Associer&#xa0;»)
  --dry-run            tout sauf l’envoi
  --skip-wrong         envoyer les enregistrements corrects d’un fichier qui en a d’erronés
  --again              renvoyer exprès ce qui a déjà été transféré
  --ask-db             demander d’abord à la base ce qu’elle a, aussi d’autres postes&#xa0;;
                       avec les mêmes valeurs, ce n’est pas renvoyé
  --answer NOM=TEXTE   ce que la recette demande à chaque fois&#xa0;; une fois par question
  --report FICHIER     écrire en JSON ce que chaque enregistrement est devenu
  --trace              le rapport dit aussi d’où vient chaque valeur&#xa0;: fichier, ligne,
                       colonne, texte, chaque étape et son résultat
  --journal FICHIER    un autre journal que celui du poste
  --operator NOM       qui transfère&#xa0;; sinon l’opérateur de la fenêtre
  --secret-env NOM     prendre le secret dans cette variable d’environnement
                       (M2M_CLIENT_SECRET est lue sans demande)
  --secret-fd NUMÉRO   lire le secret dans ce descripteur de fichier ouvert&#xa0;;
                       sinon, il vient du trousseau de clés du système
                       (mot de passe d’un proxy&#xa0;: M2M_PROXY_PASSWORD ou trousseau)
  --practice-folder D  où l’instance d’exercice garde ses enregistrements
  --verbose            en dire plus, sur l’erreur standard
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
        <translation>Usage&#xa0;: m2m-uploader resume --profile NOM [options] [NUMÉRO]

Mène à leur terme les transferts interrompus vers cette instance, le plus ancien
d’abord, ou seulement le lot de ce numéro (log list les donne). Le sort de ce qui est
incertain est d’abord demandé&#xa0;; rien n’est en double. Les fichiers ne sont pas nécessaires.

  --profile NOM        nom d’un profil, &quot;practice&quot;, ou chemin d’un fichier JSON
  --report FICHIER     écrire en JSON ce que chaque enregistrement est devenu
  --journal FICHIER    un autre journal que celui du poste
  --secret-env NOM     prendre le secret dans cette variable d’environnement
  --secret-fd NUMÉRO   lire le secret dans ce descripteur de fichier ouvert
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
        <translation>Usage&#xa0;: m2m-uploader convert-uuids --profile NOM [TEXTE…]
        m2m-uploader convert-uuids --profile NOM --column NOM FICHIER.csv…

Trouve l’UUID du composant de chaque UUID court ou URL d’étiquette (…/c/…), confirmé par
l’instance, et imprime given, componentUuid et typeForm en CSV. Sans texte, il en lit un
par ligne sur l’entrée standard. Chacun est demandé une fois. Ce qui n’a pas de composant
est signalé sur l’erreur standard, et le code de retour est 4.

  --profile NOM        nom d’un profil, &quot;practice&quot;, ou chemin d’un fichier JSON
  --column NOM         prendre les textes dans cette colonne des fichiers
  --secret-env NOM     prendre le secret dans cette variable d’environnement
  --secret-fd NUMÉRO   lire le secret dans ce descripteur de fichier ouvert
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
        <translation>M2M Uploader fait des fichiers de mesures des enregistrements de la base de composants, et
prouve que chacun est arrivé, une seule fois et correct.

Usage&#xa0;: m2m-uploader [FICHIER…]         ouvre la fenêtre
        m2m-uploader upload …           envoie des fichiers sans fenêtre
        m2m-uploader resume …           continue les transferts interrompus
        m2m-uploader undo …             rétablit ce qu’un lot de modifications a changé
        m2m-uploader promote …          envoie en production ce que préproduction a prouvé
        m2m-uploader retry …            renvoie d’un lot ce qui a échoué ou a été refusé
        m2m-uploader verify …           relit ce qu’un lot a apporté
        m2m-uploader watch DOSSIER …    envoie de lui-même ce qui arrive dans un dossier
        m2m-uploader convert-uuids …    UUID de composants pour UUID courts et étiquettes
        m2m-uploader log list|show …    imprime le journal des transferts
        m2m-uploader log export|receipt écrit en fichiers ce qu’un transfert est devenu
        m2m-uploader log compact        retire du journal le contenu de lots anciens
        m2m-uploader profile …          profils, secrets, et test d’une connexion
        m2m-uploader practice serve …   fait tourner seule l’instance d’exercice
        m2m-uploader support-bundle …   écrit de quoi vous aider, sans secrets

  --help           ce texte&#xa0;; après une commande, l’aide de cette commande
  --version        la version
  --journal FICHIER  un autre journal que celui du poste
  --practice-sample  ouvrir la fenêtre sur l’instance d’exercice avec un fichier d’exemple

Codes de retour
  0  chaque enregistrement est dans la base et a été relu égal, ou y était déjà (si le
     profil n’en relit qu’une partie&#xa0;: celle-ci était égale, et la base a dit oui à tous)
  1  le programme a fait une erreur
  2  la ligne de commande était erronée
  3  fichier, recette, profil ou journal inutilisable&#xa0;; rien n’a été envoyé
  4  des enregistrements sont erronés et n’ont pas été envoyés
  5  instance non jointe, ou accès refusé&#xa0;; redonnez la commande pour continuer
  6  des enregistrements ont été refusés, ont échoué, ou diffèrent de ce qui a été envoyé
  7  on ne sait pas si certains enregistrements sont dans la base&#xa0;; redonnez la commande
</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>%1 answers, and it is the DB.</source>
        <translation>%1 répond, et c’est la base.</translation>
    </message>
    <message>
        <source>%1 knows this client and its secret.</source>
        <translation>%1 connaît ce client et son secret.</translation>
    </message>
    <message>
        <source>The DB is of the version of 2022.</source>
        <translation>La base est dans la version de 2022.</translation>
    </message>
    <message>
        <source>The DB is of the current version.</source>
        <translation>La base est dans la version actuelle.</translation>
    </message>
    <message>
        <source>This client may do all that is needed: %1.</source>
        <translation>Ce client peut faire tout ce qu’il faut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This client lacks %1. Ask the DB team for it.</source>
        <translation>Il manque à ce client %1. Demandez-le à l’équipe de la base.</translation>
    </message>
    <message>
        <source>The DB is of a version that this program does not know. Ask for a newer version of the program.</source>
        <translation>La base est dans une version que ce programme ne connaît pas. Demandez une version plus récente du programme.</translation>
    </message>
    <message>
        <source>Test again later.</source>
        <translation>Testez de nouveau plus tard.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>pas essayé</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correct</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>erroné</translation>
    </message>
    <message>
        <source>It can be told only when host and token are right.</source>
        <translation>On ne peut le dire que si l’hôte et le jeton sont corrects.</translation>
    </message>
    <message>
        <source>It can be told only with a token.</source>
        <translation>On ne peut le dire qu’avec un jeton.</translation>
    </message>
</context>
<context>
    <name>DialectChoices</name>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>No header line</source>
        <translation>Pas de ligne d’en-tête</translation>
    </message>
    <message>
        <source>Lines %1–%2 (name, unit)</source>
        <translation>Lignes %1–%2 (nom, unité)</translation>
    </message>
    <message>
        <source>with the last line</source>
        <translation>à la dernière ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%Ln ligne laissée de côté</numerusform>
            <numerusform>%Ln lignes laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>Dernière ligne</translation>
    </message>
    <message>
        <source>Line %1, last</source>
        <translation>Ligne %1, dernière</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>a picture (%1)</source>
        <translation>une image (%1)</translation>
    </message>
    <message>
        <source>a spreadsheet (%1)</source>
        <translation>un classeur de tableur (%1)</translation>
    </message>
    <message>
        <source>an archive (%1)</source>
        <translation>une archive (%1)</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a file of another kind (%1)</source>
        <translation>un autre genre de fichier (%1)</translation>
    </message>
    <message>
        <source>the instance</source>
        <translation>l’instance</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 Sa réponse&#xa0;: %2</translation>
    </message>
    <message>
        <source>Look at %1.</source>
        <translation>Regardez %1.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than can be read.</source>
        <translation>%1, une fois décompressé, est plus grand que ce qui peut être lu.</translation>
    </message>
    <message>
        <source>Save the table as CSV in the program that made it, and choose that file.</source>
        <translation>Enregistrez le tableau en CSV dans le programme qui l’a créé, et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>The sheet %1 of %2 is empty.</source>
        <translation>La feuille %1 est vide dans %2.</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>Choisissez une autre feuille.</translation>
    </message>
    <message>
        <source>%1 is protected with a password.</source>
        <translation>%1 est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it without the password, and choose that file.</source>
        <translation>Ouvrez-le dans un tableur, enregistrez-le sans mot de passe, et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>The damage is in its part %1.</source>
        <translation>Le dommage est dans sa partie %1.</translation>
    </message>
    <message>
        <source>The damage is in its part %1, line %2.</source>
        <translation>Le dommage est dans sa partie %1, ligne %2.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 est endommagé.</translation>
    </message>
    <message>
        <source>Copy it again from where it was made, or open it in a spreadsheet program and save it anew. %1</source>
        <translation>Copiez-le de nouveau depuis son lieu d’origine, ou ouvrez-le dans un tableur et réenregistrez-le. %1</translation>
    </message>
    <message>
        <source>%1 has no sheet of cells.</source>
        <translation>%1 n’a pas de feuille de cellules.</translation>
    </message>
    <message>
        <source>%1 has no sheet %2.</source>
        <translation>%1 n’a pas de feuille %2.</translation>
    </message>
    <message>
        <source>Choose one of the sheets that it has, or another file.</source>
        <translation>Choisissez une de ses feuilles, ou un autre fichier.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>Was it moved or renamed? Choose it again.</source>
        <translation>A-t-il été déplacé ou renommé&#xa0;? Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Close the program that is still writing it, or ask for the right to read it.</source>
        <translation>Fermez le programme qui l’écrit encore, ou demandez le droit de le lire.</translation>
    </message>
    <message>
        <source>%1 is the measurement file itself.</source>
        <translation>%1 est le fichier de mesures lui-même.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name.</source>
        <translation>Rien n’a été écrit. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is the upload log itself.</source>
        <translation>%1 est le journal des transferts lui-même.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write there.</source>
        <translation>Choisissez un autre dossier, ou demandez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>Did the machine finish writing it? Choose it again when it has.</source>
        <translation>La machine a-t-elle fini de l’écrire&#xa0;? Choisissez-le de nouveau ensuite.</translation>
    </message>
    <message>
        <source>%1 is not a text file.</source>
        <translation>%1 n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>%1 is not a text file; it looks like %2.</source>
        <translation>%1 n’est pas un fichier texte&#xa0;; il ressemble à %2.</translation>
    </message>
    <message>
        <source>%1 has no rows below its header.</source>
        <translation>%1 n’a pas de lignes sous son en-tête.</translation>
    </message>
    <message>
        <source>Choose another line as the header, or another file.</source>
        <translation>Choisissez une autre ligne d’en-tête, ou un autre fichier.</translation>
    </message>
    <message>
        <source>%1 has changed since it was opened.</source>
        <translation>%1 a changé depuis son ouverture.</translation>
    </message>
    <message>
        <source>Open it again, so that what you see is what is sent.</source>
        <translation>Rouvrez-le, pour que ce que vous voyez soit ce qui est envoyé.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Make room, then try again. Nothing that was written before is lost.</source>
        <translation>Faites de la place, puis réessayez. Rien de ce qui était déjà écrit n’est perdu.</translation>
    </message>
    <message>
        <source>The recipe %1 is damaged.</source>
        <translation>La recette %1 est endommagée.</translation>
    </message>
    <message>
        <source>%1 Ask for a fresh copy from whoever made it.</source>
        <translation>%1 Demandez une nouvelle copie à la personne qui l’a créée.</translation>
    </message>
    <message>
        <source>The recipe %1 was made by a newer version of this program.</source>
        <translation>La recette %1 a été créée par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>Install the newer version, or ask for a recipe made with this one.</source>
        <translation>Installez la version plus récente, ou demandez une recette créée avec celle-ci.</translation>
    </message>
    <message>
        <source>The recipe does not fit this file.</source>
        <translation>La recette ne convient pas à ce fichier.</translation>
    </message>
    <message>
        <source>Choose another recipe, or map the columns by hand.</source>
        <translation>Choisissez une autre recette, ou associez les colonnes à la main.</translation>
    </message>
    <message>
        <source>The file has no column %1. Choose another recipe, or map the columns by hand.</source>
        <translation>Le fichier n’a pas de colonne %1. Choisissez une autre recette, ou associez les colonnes à la main.</translation>
    </message>
    <message>
        <source>There is no profile of that name on this station.</source>
        <translation>Il n’y a pas de profil de ce nom sur ce poste.</translation>
    </message>
    <message>
        <source>Choose one of those that are listed.</source>
        <translation>Choisissez un de ceux de la liste.</translation>
    </message>
    <message>
        <source>The type form cannot be understood.</source>
        <translation>Le formulaire de type ne peut pas être compris.</translation>
    </message>
    <message>
        <source>Tell the DB team which form it is; records of other forms are not affected.</source>
        <translation>Indiquez à l’équipe de la base de quel formulaire il s’agit&#xa0;; les enregistrements d’autres formulaires ne sont pas touchés.</translation>
    </message>
    <message>
        <source>The secret of this profile is not in the keychain.</source>
        <translation>Le secret de ce profil n’est pas dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>Unlock the keychain of this computer, or enter the secret again.</source>
        <translation>Déverrouillez le trousseau de clés de cet ordinateur, ou saisissez de nouveau le secret.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>Le trousseau de clés de cet ordinateur ne répond pas.</translation>
    </message>
    <message>
        <source>Log in again, or enter the secret for this time only.</source>
        <translation>Rouvrez votre session, ou saisissez le secret pour cette fois seulement.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>Le trousseau de clés de cet ordinateur est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be found in the network.</source>
        <translation>%1 est introuvable sur le réseau.</translation>
    </message>
    <message>
        <source>Check the network cable or the Wi-Fi, and the address in the profile.</source>
        <translation>Vérifiez le câble réseau ou le Wi-Fi, et l’adresse dans le profil.</translation>
    </message>
    <message>
        <source>%1 does not accept connections.</source>
        <translation>%1 n’accepte pas de connexion.</translation>
    </message>
    <message>
        <source>It may be restarting. Try again in a minute; if it stays so, ask the DB team.</source>
        <translation>Un redémarrage est peut-être en cours. Réessayez dans une minute&#xa0;; si cela continue, adressez-vous à l’équipe de la base.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>La connexion avec %1 a été coupée.</translation>
    </message>
    <message>
        <source>Try again. What was on its way is asked after first, so nothing is sent twice.</source>
        <translation>Réessayez. Le sort de ce qui était en route est d’abord demandé&#xa0;: rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>%1 does not answer in time.</source>
        <translation>%1 ne répond pas à temps.</translation>
    </message>
    <message>
        <source>Try again later. What was on its way is asked after first.</source>
        <translation>Réessayez plus tard. Le sort de ce qui était en route est d’abord demandé.</translation>
    </message>
    <message>
        <source>The identity of %1 cannot be verified.</source>
        <translation>L’identité de %1 ne peut pas être vérifiée.</translation>
    </message>
    <message>
        <source>Check date and time of this computer; otherwise ask your IT department. Nothing was sent.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur&#xa0;; sinon, adressez-vous à votre service informatique. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The proxy of this network refuses the connection.</source>
        <translation>Le proxy de ce réseau refuse la connexion.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Vérifiez les réglages du proxy de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ne peut pas être joint.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 would be spoken to without encryption.</source>
        <translation>La liaison avec %1 se ferait sans chiffrement.</translation>
    </message>
    <message>
        <source>Correct the profile: only https is allowed to other computers.</source>
        <translation>Corrigez le profil&#xa0;: seul https est permis vers d’autres ordinateurs.</translation>
    </message>
    <message>
        <source>The secret of this profile is not accepted.</source>
        <translation>Le secret de ce profil n’est pas accepté.</translation>
    </message>
    <message>
        <source>Enter it again, or ask for a new one: it may have been changed.</source>
        <translation>Saisissez-le de nouveau, ou demandez-en un nouveau&#xa0;: il a peut-être changé.</translation>
    </message>
    <message>
        <source>The login service gives no access.</source>
        <translation>Le service de connexion ne donne pas d’accès.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, ask the DB team.</source>
        <translation>Réessayez plus tard&#xa0;; si cela continue, adressez-vous à l’équipe de la base.</translation>
    </message>
    <message>
        <source>The instance does not accept our access.</source>
        <translation>L’instance n’accepte pas notre accès.</translation>
    </message>
    <message>
        <source>Does the profile belong to this instance? If it does, ask the DB team.</source>
        <translation>Le profil est-il bien celui de cette instance&#xa0;? Si oui, adressez-vous à l’équipe de la base.</translation>
    </message>
    <message>
        <source>This station is not permitted to do that.</source>
        <translation>Ce poste n’est pas autorisé à faire cela.</translation>
    </message>
    <message>
        <source>Ask the DB team for the permission.</source>
        <translation>Demandez l’autorisation à l’équipe de la base.</translation>
    </message>
    <message>
        <source>Ask the DB team for the permission %1.</source>
        <translation>Demandez à l’équipe de la base l’autorisation %1.</translation>
    </message>
    <message>
        <source>The instance does not know this type form.</source>
        <translation>L’instance ne connaît pas ce formulaire de type.</translation>
    </message>
    <message>
        <source>The instance does not know the type form %1.</source>
        <translation>L’instance ne connaît pas le formulaire de type %1.</translation>
    </message>
    <message>
        <source>Choose another type form, or another instance.</source>
        <translation>Choisissez un autre formulaire de type, ou une autre instance.</translation>
    </message>
    <message>
        <source>The DB refused it.</source>
        <translation>La base l’a refusé.</translation>
    </message>
    <message>
        <source>Correct the record, or ask the DB team.</source>
        <translation>Corrigez l’enregistrement, ou adressez-vous à l’équipe de la base.</translation>
    </message>
    <message>
        <source>The record is too large for the DB.</source>
        <translation>L’enregistrement est trop grand pour la base.</translation>
    </message>
    <message>
        <source>Split it up, or leave out what is not needed.</source>
        <translation>Divisez-le, ou laissez de côté ce qui n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>The instance is busy.</source>
        <translation>L’instance est occupée.</translation>
    </message>
    <message>
        <source>It is asked again by itself; you need not do anything.</source>
        <translation>Une nouvelle demande part d’elle-même&#xa0;; vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>The answer of %1 is not what was expected.</source>
        <translation>La réponse de %1 n’est pas celle attendue.</translation>
    </message>
    <message>
        <source>Is it really the DB, or a login page of the network? Try again later.</source>
        <translation>Est-ce bien la base, ou une page de connexion du réseau&#xa0;? Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 sends us to another address.</source>
        <translation>%1 nous renvoie à une autre adresse.</translation>
    </message>
    <message>
        <source>That is not followed. Check the address in the profile, or log in to the network.</source>
        <translation>Ce renvoi n’est pas suivi. Vérifiez l’adresse dans le profil, ou connectez-vous au réseau.</translation>
    </message>
    <message>
        <source>The upload log of this station cannot be opened.</source>
        <translation>Le journal des transferts de ce poste ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Nothing is sent without it. Check the rights of the folder it is in.</source>
        <translation>Rien n’est envoyé sans lui. Vérifiez les droits du dossier où il se trouve.</translation>
    </message>
    <message>
        <source>The upload log of this station is damaged.</source>
        <translation>Le journal des transferts de ce poste est endommagé.</translation>
    </message>
    <message>
        <source>Keep the file, do not delete it, and ask whoever looks after the station.</source>
        <translation>Conservez le fichier, ne le supprimez pas, et adressez-vous au responsable du poste.</translation>
    </message>
    <message>
        <source>Another M2M Uploader on this computer is writing the upload log.</source>
        <translation>Un autre M2M Uploader écrit dans le journal des transferts sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Close the other one, or wait until it has finished. Until then the log can be read here, but nothing can be sent.</source>
        <translation>Fermez l’autre, ou attendez qu’il ait fini. D’ici là, le journal peut être lu ici, mais rien ne peut être envoyé.</translation>
    </message>
    <message>
        <source>The upload log was written by a newer version of this program.</source>
        <translation>Le journal des transferts a été écrit par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>Démarrez la version plus récente.</translation>
    </message>
    <message>
        <source>The upload log cannot be written.</source>
        <translation>Le journal des transferts ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Sending has stopped, since it could not be proved. Make room on the disk, then go on: what was sent is asked after first.</source>
        <translation>L’envoi s’est arrêté, car il n’aurait pas pu être prouvé. Faites de la place sur le disque, puis continuez&#xa0;: le sort de ce qui a été envoyé est d’abord demandé.</translation>
    </message>
    <message>
        <source>Look at what failed and why. Go on when the reason is gone; nothing is sent twice.</source>
        <translation>Regardez ce qui a échoué et pourquoi. Continuez quand la cause a disparu&#xa0;; rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>This batch went to another instance.</source>
        <translation>Ce lot est allé vers une autre instance.</translation>
    </message>
    <message>
        <source>This batch went to another instance: %1.</source>
        <translation>Ce lot est allé vers une autre instance&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Name a profile of that instance.</source>
        <translation>Indiquez un profil de cette instance.</translation>
    </message>
    <message>
        <source>The upload has paused by itself: the first record did not arrive as it should. No other was sent.</source>
        <translation>Le transfert s’est suspendu de lui-même&#xa0;: le premier enregistrement n’est pas arrivé comme il le devait. Aucun autre n’a été envoyé.</translation>
    </message>
    <message>
        <source>Look at what became of it. If you go on, the next record goes alone again.</source>
        <translation>Regardez ce qu’il est devenu. Si vous continuez, l’enregistrement suivant part de nouveau seul.</translation>
    </message>
    <message>
        <source>The upload has paused by itself: %1 of the last 100 records failed.</source>
        <translation>Le transfert s’est suspendu de lui-même&#xa0;: %1 des 100 derniers enregistrements ont échoué.</translation>
    </message>
    <message>
        <source>The upload has paused by itself: too many records failed one after the other.</source>
        <translation>Le transfert s’est suspendu de lui-même&#xa0;: trop d’enregistrements ont échoué l’un après l’autre.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>Relancez-la quand vous voulez.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Une erreur s’est produite dans le programme.</translation>
    </message>
    <message>
        <source>Nothing more was sent. Please report it, with the log of the program.</source>
        <translation>Rien de plus n’a été envoyé. Merci de le signaler, avec le journal du programme.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>The recipe makes no record of this row.</source>
        <translation>La recette ne fait pas d’enregistrement de cette ligne.</translation>
    </message>
    <message>
        <source>Uploaded and verified</source>
        <translation>Transférés et vérifiés</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoués</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnus</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différents</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Nothing was written: the upload has no such records.</source>
        <translation>Rien n’a été écrit&#xa0;: le transfert n’a pas de tels enregistrements.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Without the columns of the measurement file: it cannot be found or read any more.</source>
        <translation>Sans les colonnes du fichier de mesures&#xa0;: il est introuvable ou illisible.</translation>
    </message>
    <message>
        <source>Without the columns of the measurement file: it was changed after the upload.</source>
        <translation>Sans les colonnes du fichier de mesures&#xa0;: il a été modifié après le transfert.</translation>
    </message>
    <message>
        <source>Without the columns of the measurement file: the log does not know how it was read.</source>
        <translation>Sans les colonnes du fichier de mesures&#xa0;: le journal ne sait pas comment il a été lu.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Location of the move</source>
        <translation>Lieu du déplacement</translation>
    </message>
    <message>
        <source>Date of the move</source>
        <translation>Date du déplacement</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>long text</source>
        <translation>texte long</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adresse e-mail</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>adresse web</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>numéro de téléphone</translation>
    </message>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>action ID</source>
        <translation>ID d’action</translation>
    </message>
    <message>
        <source>workflow ID</source>
        <translation>ID de workflow</translation>
    </message>
    <message>
        <source>component UUID</source>
        <translation>UUID du composant</translation>
    </message>
    <message>
        <source>value out of sight</source>
        <translation>valeur masquée</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>mots-clés</translation>
    </message>
    <message>
        <source>names with values</source>
        <translation>noms avec valeurs</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>arbre</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>adresse postale</translation>
    </message>
    <message>
        <source>form inside the form</source>
        <translation>formulaire dans le formulaire</translation>
    </message>
    <message>
        <source>record of another kind</source>
        <translation>enregistrement d’un autre genre</translation>
    </message>
    <message>
        <source>list of numbers</source>
        <translation>liste de nombres</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>date et heure</translation>
    </message>
    <message>
        <source>amount of money</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>amount in %1</source>
        <translation>montant en %1</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>nombre entier</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message numerus="yes">
        <source>answers to %n question(s)</source>
        <translation>
            <numerusform>réponses à %Ln question</numerusform>
            <numerusform>réponses à %Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>any of %n option(s)</source>
        <translation>
            <numerusform>plusieurs choix parmi %Ln option</numerusform>
            <numerusform>plusieurs choix parmi %Ln options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %n option(s)</source>
        <translation>
            <numerusform>une parmi %Ln option</numerusform>
            <numerusform>une parmi %Ln options</numerusform>
        </translation>
    </message>
    <message>
        <source>an option that only the web page knows</source>
        <translation>une option que seule la page web connaît</translation>
    </message>
    <message>
        <source>unknown kind %1</source>
        <translation>genre inconnu %1</translation>
    </message>
    <message>
        <source>Hidden in the form: it takes no value.</source>
        <translation>Masqué dans le formulaire&#xa0;: il n’accepte pas de valeur.</translation>
    </message>
    <message>
        <source>Calculated by the form.</source>
        <translation>Calculé par le formulaire.</translation>
    </message>
    <message>
        <source>Cannot be entered: the DB or the form fills it.</source>
        <translation>Saisie impossible&#xa0;: la base ou le formulaire le remplit.</translation>
    </message>
    <message>
        <source>several values, each: %1</source>
        <translation>plusieurs valeurs, chacune&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>%1 to %2 rows</source>
        <translation>de %1 à %2 lignes</translation>
    </message>
    <message>
        <source>%1 to %2 characters</source>
        <translation>de %1 à %2 caractères</translation>
    </message>
    <message>
        <source>at least %1 rows</source>
        <translation>au moins %1 lignes</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>au moins %1 caractères</translation>
    </message>
    <message>
        <source>at most %1 rows</source>
        <translation>au plus %1 lignes</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>au plus %1 caractères</translation>
    </message>
    <message>
        <source>%1 to %2 words</source>
        <translation>de %1 à %2 mots</translation>
    </message>
    <message>
        <source>at least %1 words</source>
        <translation>au moins %1 mots</translation>
    </message>
    <message>
        <source>at most %1 words</source>
        <translation>au plus %1 mots</translation>
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
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of a record that exists cannot be changed from a file.</source>
        <translation>Les lignes d’un enregistrement existant ne peuvent pas être modifiées à partir d’un fichier.</translation>
    </message>
    <message>
        <source>Can only be given on the web page.</source>
        <translation>Ne peut être donné que sur la page web.</translation>
    </message>
    <message>
        <source>A tree has no form that fits into a cell.</source>
        <translation>Un arbre n’a pas de forme qui tienne dans une cellule.</translation>
    </message>
    <message>
        <source>Cannot be filled from a cell.</source>
        <translation>Ne peut pas être rempli à partir d’une cellule.</translation>
    </message>
    <message>
        <source>This program does not know fields of this kind.</source>
        <translation>Ce programme ne connaît pas ce genre de champs.</translation>
    </message>
    <message>
        <source>Calculated by the form where no value is given.</source>
        <translation>Calculé par le formulaire si aucune valeur n’est donnée.</translation>
    </message>
    <message>
        <source>Checked, but not stored.</source>
        <translation>Contrôlé, mais pas enregistré.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation>unité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Question&#xa0;: %1</translation>
    </message>
    <message>
        <source>Key in the DB: %1</source>
        <translation>Clé dans la base&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Spreadsheet programs do this when they save. Take the file as the machine wrote it, or correct the cells in Review.</source>
        <translation>Les tableurs font cela en enregistrant. Prenez le fichier tel que la machine l’a écrit, ou corrigez les cellules dans «&#xa0;Contrôler&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) in %1 with an exponent</source>
        <translation>
            <numerusform>%Ln nombre avec exposant dans %1</numerusform>
            <numerusform>%Ln nombres avec exposant dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n long number(s) in %1 may have lost digits</source>
        <translation>
            <numerusform>%Ln long nombre de %1 a pu perdre des chiffres</numerusform>
            <numerusform>%Ln longs nombres de %1 ont pu perdre des chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spreadsheet error(s) in %1</source>
        <translation>
            <numerusform>%Ln erreur de tableur dans %1</numerusform>
            <numerusform>%Ln erreurs de tableur dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) in %1 among other texts</source>
        <translation>
            <numerusform>%Ln date dans %1 parmi d’autres textes</numerusform>
            <numerusform>%Ln dates dans %1 parmi d’autres textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) in %1</source>
        <translation>
            <numerusform>%Ln formule dans %1</numerusform>
            <numerusform>%Ln formules dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with cells missing</source>
        <translation>
            <numerusform>%Ln ligne où des cellules manquent</numerusform>
            <numerusform>%Ln lignes où des cellules manquent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with too many cells</source>
        <translation>
            <numerusform>%Ln ligne avec trop de cellules</numerusform>
            <numerusform>%Ln lignes avec trop de cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with unreadable characters</source>
        <translation>
            <numerusform>%Ln cellule avec des caractères illisibles</numerusform>
            <numerusform>%Ln cellules avec des caractères illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with a zero byte</source>
        <translation>
            <numerusform>%Ln cellule avec un octet nul</numerusform>
            <numerusform>%Ln cellules avec un octet nul</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column name(s) that occur twice</source>
        <translation>
            <numerusform>%Ln nom de colonne en double</numerusform>
            <numerusform>%Ln noms de colonne en double</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) without a name</source>
        <translation>
            <numerusform>%Ln colonne sans nom</numerusform>
            <numerusform>%Ln colonnes sans nom</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row ends with a separator</source>
        <translation>Chaque ligne se termine par un séparateur</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with text after a closing quotation mark</source>
        <translation>
            <numerusform>%Ln cellule avec du texte après un guillemet fermant</numerusform>
            <numerusform>%Ln cellules avec du texte après un guillemet fermant</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark is never closed</source>
        <translation>Un guillemet n’est jamais fermé</translation>
    </message>
    <message>
        <source>Lines end in different ways</source>
        <translation>Les lignes se terminent de différentes façons</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) shown with fewer digits than are kept</source>
        <translation>
            <numerusform>%Ln nombre affiché avec moins de chiffres qu’il n’en a</numerusform>
            <numerusform>%Ln nombres affichés avec moins de chiffres qu’ils n’en ont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) that the spreadsheet shows in another way</source>
        <translation>
            <numerusform>%Ln nombre que le tableur affiche autrement</numerusform>
            <numerusform>%Ln nombres que le tableur affiche autrement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) without a value</source>
        <translation>
            <numerusform>%Ln formule sans valeur</numerusform>
            <numerusform>%Ln formules sans valeur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n apostrophe(s) of an export taken off again</source>
        <translation>
            <numerusform>%Ln apostrophe d’un export retirée</numerusform>
            <numerusform>%Ln apostrophes d’un export retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of nothing but separators</source>
        <translation>
            <numerusform>%Ln ligne qui ne contient que des séparateurs</numerusform>
            <numerusform>%Ln lignes qui ne contiennent que des séparateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers around have none. %1</source>
        <translation>Les nombres voisins n’en ont pas. %1</translation>
    </message>
    <message>
        <source>They end in zeros, the numbers around do not. %1</source>
        <translation>Ils se terminent par des zéros, les nombres voisins non. %1</translation>
    </message>
    <message>
        <source>The value was lost before the file was saved. Look it up, and correct it in Review.</source>
        <translation>La valeur a été perdue avant l’enregistrement du fichier. Recherchez-la, et corrigez-la dans «&#xa0;Contrôler&#xa0;».</translation>
    </message>
    <message>
        <source>A part number like 1-2 may have become a date. %1</source>
        <translation>Un numéro de pièce comme 1-2 est peut-être devenu une date. %1</translation>
    </message>
    <message>
        <source>It is taken as the text that stands there; nothing is calculated.</source>
        <translation>Elle est prise comme le texte qui est écrit&#xa0;; rien n’est calculé.</translation>
    </message>
    <message>
        <source>The missing cells count as empty.</source>
        <translation>Les cellules manquantes comptent comme vides.</translation>
    </message>
    <message>
        <source>What is too much has no column, and cannot be mapped. Is the separator part of a text?</source>
        <translation>Ce qui est en trop n’a pas de colonne et ne peut pas être associé. Le séparateur fait-il partie d’un texte&#xa0;?</translation>
    </message>
    <message>
        <source>These bytes are not of this encoding. Try another one above.</source>
        <translation>Ces octets ne sont pas de cet encodage. Essayez-en un autre ci-dessus.</translation>
    </message>
    <message>
        <source>The file may be damaged, or of another encoding.</source>
        <translation>Le fichier est peut-être endommagé, ou d’un autre encodage.</translation>
    </message>
    <message>
        <source>A recipe takes the first one by its name; check which one is meant.</source>
        <translation>Une recette prend la première de ce nom&#xa0;; vérifiez laquelle est la bonne.</translation>
    </message>
    <message>
        <source>A recipe can only find it by its position.</source>
        <translation>Une recette ne peut la trouver que par sa position.</translation>
    </message>
    <message>
        <source>The last column has neither a name nor values, and is not needed.</source>
        <translation>La dernière colonne n’a ni nom ni valeurs, et n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>The text stays part of the cell. Check that nothing is missing.</source>
        <translation>Le texte reste dans la cellule. Vérifiez que rien ne manque.</translation>
    </message>
    <message>
        <source>All that follows became one cell. Correct the file and read it again, or choose under More that nothing quotes.</source>
        <translation>Tout ce qui suit est devenu une seule cellule. Corrigez le fichier et relisez-le, ou choisissez sous «&#xa0;Plus&#xa0;» qu’il n’y a pas de guillemets.</translation>
    </message>
    <message>
        <source>Parts of the file were written by different programs. All lines are read.</source>
        <translation>Des parties du fichier ont été écrites par différents programmes. Toutes les lignes sont lues.</translation>
    </message>
    <message>
        <source>Choose above whether numbers come as shown or with all digits.</source>
        <translation>Choisissez ci-dessus si les nombres viennent comme affichés ou avec tous leurs chiffres.</translation>
    </message>
    <message>
        <source>Their format is not known here. Compare them with the workbook.</source>
        <translation>Leur format n’est pas connu ici. Comparez-les avec le classeur.</translation>
    </message>
    <message>
        <source>Open the workbook in a spreadsheet program, save it, and read it again.</source>
        <translation>Ouvrez le classeur dans un tableur, enregistrez-le, et relisez-le.</translation>
    </message>
    <message>
        <source>This program wrote them when it exported the rows, so that no spreadsheet would run the cells. The cells are as they were before.</source>
        <translation>Ce programme les a écrites en exportant les lignes, pour qu’aucun tableur n’exécute les cellules. Les cellules sont comme avant.</translation>
    </message>
    <message>
        <source>They are left out.</source>
        <translation>Elles sont laissées de côté.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>Line %1: %2 of %3 cells</source>
        <translation>Ligne %1&#xa0;: %2 cellules sur %3</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>Ligne %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where: what stands there</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This row has fewer cells than the table has columns.</source>
        <translation>Cette ligne a moins de cellules que le tableau n’a de colonnes.</translation>
    </message>
    <message>
        <source>This row has more cells than the table has columns.</source>
        <translation>Cette ligne a plus de cellules que le tableau n’a de colonnes.</translation>
    </message>
    <message>
        <source>Some bytes here are not of this encoding.</source>
        <translation>Quelques octets ici ne sont pas de cet encodage.</translation>
    </message>
    <message>
        <source>There is a zero byte here.</source>
        <translation>Il y a ici un octet nul.</translation>
    </message>
    <message>
        <source>A column further left has the same name.</source>
        <translation>Une colonne plus à gauche a le même nom.</translation>
    </message>
    <message>
        <source>This column has no name.</source>
        <translation>Cette colonne n’a pas de nom.</translation>
    </message>
    <message>
        <source>Every row ends with a separator: this column is empty.</source>
        <translation>Chaque ligne se termine par un séparateur&#xa0;: cette colonne est vide.</translation>
    </message>
    <message>
        <source>Written with an exponent; the numbers around are not.</source>
        <translation>Écrit avec un exposant&#xa0;; les nombres voisins ne le sont pas.</translation>
    </message>
    <message>
        <source>Ends in zeros, as a long number does that a spreadsheet has cut.</source>
        <translation>Se termine par des zéros, comme un long nombre qu’un tableur a tronqué.</translation>
    </message>
    <message>
        <source>An error of a spreadsheet, in place of a value.</source>
        <translation>Une erreur de tableur, à la place d’une valeur.</translation>
    </message>
    <message>
        <source>A date; the cells around are none.</source>
        <translation>Une date&#xa0;; les cellules voisines n’en sont pas.</translation>
    </message>
    <message>
        <source>A formula; it is taken as text.</source>
        <translation>Une formule&#xa0;; elle est prise comme du texte.</translation>
    </message>
    <message>
        <source>There is text after the closing quotation mark.</source>
        <translation>Il y a du texte après le guillemet fermant.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Un guillemet est ouvert ici et jamais fermé.</translation>
    </message>
    <message>
        <source>From here on lines end in another way.</source>
        <translation>À partir d’ici, les lignes se terminent autrement.</translation>
    </message>
    <message>
        <source>The workbook keeps more digits than are shown.</source>
        <translation>Le classeur garde plus de chiffres que ce qui est affiché.</translation>
    </message>
    <message>
        <source>The spreadsheet shows this number in another way.</source>
        <translation>Le tableur affiche ce nombre autrement.</translation>
    </message>
    <message>
        <source>A formula that was never calculated.</source>
        <translation>Une formule qui n’a jamais été calculée.</translation>
    </message>
    <message>
        <source>In the file an apostrophe stands before this text.</source>
        <translation>Dans le fichier, une apostrophe précède ce texte.</translation>
    </message>
    <message>
        <source>Nothing but separators: this row is left out.</source>
        <translation>Rien que des séparateurs&#xa0;: cette ligne est laissée de côté.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Today %1</source>
        <translation>Aujourd’hui %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Hier %1</translation>
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
        <translation>environ %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>environ %1 min</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>environ %1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%Ln valeur</numerusform>
            <numerusform>%Ln valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>none of %1</source>
        <translation>aucun de %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text in quotation marks</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>%1 is empty</source>
        <comment>condition</comment>
        <translation>%1 est vide</translation>
    </message>
    <message>
        <source>%1 is ticked</source>
        <comment>condition</comment>
        <translation>%1 est coché</translation>
    </message>
    <message>
        <source>%1 is not ticked</source>
        <translation>%1 n’est pas coché</translation>
    </message>
    <message>
        <source>%1 has %2 ticked</source>
        <comment>condition</comment>
        <translation>%1 a %2 coché</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>condition</comment>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>Shown when %1.</source>
        <translation>Affiché quand %1.</translation>
    </message>
    <message>
        <source>Hidden when %1.</source>
        <translation>Masqué quand %1.</translation>
    </message>
    <message>
        <source>Shown when a rule of the form says so.</source>
        <translation>Affiché quand une règle du formulaire le dit.</translation>
    </message>
    <message>
        <source>Shown when a script of the form says so.</source>
        <translation>Affiché quand un script du formulaire le dit.</translation>
    </message>
    <message>
        <source>Required when %1.</source>
        <translation>Obligatoire quand %1.</translation>
    </message>
    <message>
        <source>Not required when %1.</source>
        <translation>Facultatif quand %1.</translation>
    </message>
    <message>
        <source>Cannot be entered when %1.</source>
        <translation>Saisie impossible quand %1.</translation>
    </message>
    <message>
        <source>Can be entered when %1.</source>
        <translation>Saisie possible quand %1.</translation>
    </message>
    <message>
        <source>Other fields change it by a rule of the form.</source>
        <translation>D’autres champs le changent par une règle du formulaire.</translation>
    </message>
    <message>
        <source>when %1 is shown</source>
        <translation>quand %1 est affiché</translation>
    </message>
    <message>
        <source>how %1 is calculated</source>
        <translation>comment %1 est calculé</translation>
    </message>
    <message>
        <source>what %1 starts with</source>
        <translation>la valeur initiale de %1</translation>
    </message>
    <message>
        <source>a check of %1</source>
        <translation>un contrôle de %1</translation>
    </message>
    <message>
        <source>a check of each row of %1</source>
        <translation>un contrôle de chaque ligne de %1</translation>
    </message>
    <message>
        <source>what changes %1</source>
        <translation>ce qui change %1</translation>
    </message>
    <message>
        <source>a part of %1</source>
        <translation>une partie de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>rows inside each record; a line of the file fills one row</source>
        <translation>lignes dans chaque enregistrement&#xa0;; une ligne du fichier en remplit une</translation>
    </message>
    <message>
        <source>values that are stored together</source>
        <translation>valeurs enregistrées ensemble</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>onglet</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of this form are scripts</source>
        <translation>
            <numerusform>%Ln partie de ce formulaire est un script</numerusform>
            <numerusform>%Ln parties de ce formulaire sont des scripts</numerusform>
        </translation>
    </message>
    <message>
        <source>This runs here with nothing but the record&apos;s data; what only the web page can run is named in Review.</source>
        <translation>Cela s’exécute ici avec les seules données de l’enregistrement&#xa0;; ce que seule la page web peut exécuter est indiqué dans «&#xa0;Contrôler&#xa0;».</translation>
    </message>
    <message>
        <source>This is left to the web page and not checked here.</source>
        <translation>Cela est laissé à la page web et n’est pas contrôlé ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of this form cannot be read here</source>
        <translation>
            <numerusform>%Ln partie de ce formulaire ne peut pas être lue ici</numerusform>
            <numerusform>%Ln parties de ce formulaire ne peuvent pas être lues ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstanceText</name>
    <message>
        <source>Practice instance</source>
        <translation>Instance d’exercice</translation>
    </message>
    <message>
        <source>DEVELOPMENT</source>
        <translation>DÉVELOPPEMENT</translation>
    </message>
    <message>
        <source>STAGING</source>
        <translation>PRÉPRODUCTION</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTION</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>to the practice instance</source>
        <translation>vers l’instance d’exercice</translation>
    </message>
    <message>
        <source>to %1 (%2)</source>
        <translation>vers %1 (%2)</translation>
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
        <translation>Une cellule vide</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>second</source>
        <translation>seconde</translation>
    </message>
    <message>
        <source>%1 may be %2, and nothing says which.</source>
        <translation>%1 peut vouloir dire %2, et rien ne dit lequel.</translation>
    </message>
    <message>
        <source>Choose in Map how the dates of this column are written.</source>
        <translation>Choisissez dans «&#xa0;Associer&#xa0;» comment les dates de cette colonne sont écrites.</translation>
    </message>
    <message>
        <source>%1 is not written in the way that the dates of this column are read.</source>
        <translation>%1 n’est pas écrit comme les dates de cette colonne sont lues.</translation>
    </message>
    <message>
        <source>It looks like %1; if that is so in the whole column, choose it in Map.</source>
        <translation>Cela ressemble à %1&#xa0;; si c’est le cas dans toute la colonne, choisissez-le dans «&#xa0;Associer&#xa0;».</translation>
    </message>
    <message>
        <source>%1 looks like the number that a spreadsheet keeps for a date.</source>
        <translation>%1 ressemble au nombre qu’un tableur enregistre pour une date.</translation>
    </message>
    <message>
        <source>Show the column as dates in the spreadsheet, and export it again.</source>
        <translation>Affichez la colonne sous forme de dates dans le tableur, puis exportez-la de nouveau.</translation>
    </message>
    <message>
        <source>%1 fits two of the declared ways to write a date: %2.</source>
        <translation>%1 correspond à deux des formats de date déclarés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The first is sent; leave one way in Map, or write year-month-day.</source>
        <translation>La première est envoyée&#xa0;; gardez un seul format dans «&#xa0;Associer&#xa0;», ou écrivez année-mois-jour.</translation>
    </message>
    <message>
        <source>%1 is before %3, the first day that %2 takes.</source>
        <translation>%1 est avant le %3, le premier jour que %2 accepte.</translation>
    </message>
    <message>
        <source>Check the date; the form of the DB would not take it.</source>
        <translation>Vérifiez la date&#xa0;; le formulaire de la base ne l’accepterait pas.</translation>
    </message>
    <message>
        <source>%1 is after %3, the last day that %2 takes.</source>
        <translation>%1 est après le %3, le dernier jour que %2 accepte.</translation>
    </message>
    <message>
        <source>%1 says more than %2 can hold (%3).</source>
        <translation>%1 en dit plus que %2 ne peut contenir (%3).</translation>
    </message>
    <message>
        <source>Sent is %1.</source>
        <translation>Valeur envoyée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 does not exist in the time zone %2: clocks were set forward.</source>
        <translation>%1 n’existe pas dans le fuseau horaire %2&#xa0;: passage à l’heure d’été.</translation>
    </message>
    <message>
        <source>Correct the time, or the time zone of the step in Map.</source>
        <translation>Corrigez l’heure, ou le fuseau horaire de l’étape dans «&#xa0;Associer&#xa0;».</translation>
    </message>
    <message>
        <source>%1 happened twice in the time zone %2: clocks were set back.</source>
        <translation>%1 a eu lieu deux fois dans le fuseau horaire %2&#xa0;: passage à l’heure d’hiver.</translation>
    </message>
    <message>
        <source>The first of the two is sent; write the offset from UTC to be sure.</source>
        <translation>La première des deux est envoyée&#xa0;; écrivez le décalage par rapport à UTC pour être sûr.</translation>
    </message>
    <message>
        <source>Piece %1 of %2 is empty.</source>
        <translation>Le morceau %1 de %2 est vide.</translation>
    </message>
    <message>
        <source>Take away the mark that nothing stands behind, or write what is missing.</source>
        <translation>Enlevez le signe que rien ne suit, ou écrivez ce qui manque.</translation>
    </message>
    <message>
        <source>The tag %1 has the mark %2 in it, and would be stored as two.</source>
        <translation>Le mot-clé %1 contient le signe %2 et serait enregistré comme deux mots-clés.</translation>
    </message>
    <message>
        <source>Write the tag without that mark.</source>
        <translation>Écrivez le mot-clé sans ce signe.</translation>
    </message>
    <message>
        <source>%1 is not a name and a value.</source>
        <translation>%1 n’est pas un nom suivi d’une valeur.</translation>
    </message>
    <message>
        <source>Write a name, %1 and a value.</source>
        <translation>Écrivez un nom, %1 et une valeur.</translation>
    </message>
    <message>
        <source>%1 stands twice in the cell.</source>
        <translation>%1 figure deux fois dans la cellule.</translation>
    </message>
    <message>
        <source>Leave the one that is right.</source>
        <translation>Gardez celui qui est correct.</translation>
    </message>
    <message>
        <source>%1 is not JSON.</source>
        <translation>%1 n’est pas du JSON.</translation>
    </message>
    <message>
        <source>Write it as JSON: texts in double quotation marks, no comma at the end.</source>
        <translation>Écrivez-le en JSON&#xa0;: textes entre guillemets doubles, pas de virgule à la fin.</translation>
    </message>
    <message>
        <source>An object in %1 has a name twice.</source>
        <translation>Un objet de %1 a deux fois le même nom.</translation>
    </message>
    <message>
        <source>%1 does not have the form that %2 asks for.</source>
        <translation>%1 n’a pas la forme que %2 demande.</translation>
    </message>
    <message>
        <source>It has to look like %1: 9 is a digit, A and a a letter, * either.</source>
        <translation>La forme attendue est %1&#xa0;: 9 est un chiffre, A et a une lettre, * l’un ou l’autre.</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no.</source>
        <translation>%1 n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>Words for no: %1.</source>
        <translation>Mots pour non&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Words for yes: %1; an empty cell is no.</source>
        <translation>Mots pour oui&#xa0;: %1&#xa0;; une cellule vide vaut non.</translation>
    </message>
    <message>
        <source>Words for yes: %1; for no: %2.</source>
        <translation>Mots pour oui&#xa0;: %1&#xa0;; pour non&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is an option of %2 that the DB cannot store: the form asks for numbers.</source>
        <translation>%1 est une option de %2 que la base ne peut pas enregistrer&#xa0;: le formulaire demande des nombres.</translation>
    </message>
    <message>
        <source>Tell those who look after the type form.</source>
        <translation>Signalez-le aux responsables du formulaire de type.</translation>
    </message>
    <message>
        <source>%1 is not a question of %2.</source>
        <translation>%1 n’est pas une question de %2.</translation>
    </message>
    <message>
        <source>%1 is not an answer to %2.</source>
        <translation>%1 n’est pas une réponse à %2.</translation>
    </message>
    <message>
        <source>%1 has more digits than a number in the DB can hold.</source>
        <translation>%1 a plus de chiffres qu’un nombre de la base ne peut en contenir.</translation>
    </message>
    <message>
        <source>Sent is %1. If it is an identifier, it belongs into a text field.</source>
        <translation>Valeur envoyée&#xa0;: %1. Si c’est un identifiant, sa place est dans un champ de texte.</translation>
    </message>
    <message>
        <source>The recipe needs a column %1, and the file has none.</source>
        <translation>La recette a besoin d’une colonne %1, et le fichier n’en a pas.</translation>
    </message>
    <message>
        <source>Is it the right file? Otherwise choose another column in Map.</source>
        <translation>Est-ce le bon fichier&#xa0;? Sinon, choisissez une autre colonne dans «&#xa0;Associer&#xa0;».</translation>
    </message>
    <message>
        <source>Is %1 meant? Then choose it in Map.</source>
        <translation>S’agit-il de %1&#xa0;? Alors choisissez-la dans «&#xa0;Associer&#xa0;».</translation>
    </message>
    <message>
        <source>The names of the columns stand in line %1; the recipe expects them in row %2.</source>
        <translation>Les noms des colonnes sont à la ligne %1&#xa0;; la recette les attend à la ligne %2.</translation>
    </message>
    <message>
        <source>Is it a file of the same kind? Then read it with the header in that line.</source>
        <translation>Est-ce un fichier du même genre&#xa0;? Alors lisez-le avec l’en-tête à cette ligne.</translation>
    </message>
    <message>
        <source>The columns of the file are separated by: %1. The recipe expects: %2.</source>
        <translation>Les colonnes du fichier sont séparées par&#xa0;: %1. La recette attend&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the columns in Import before you go on.</source>
        <translation>Vérifiez les colonnes dans «&#xa0;Importer&#xa0;» avant de continuer.</translation>
    </message>
    <message>
        <source>The file is encoded as %1; the recipe expects %2.</source>
        <translation>Le fichier est encodé en %1&#xa0;; la recette attend %2.</translation>
    </message>
    <message>
        <source>Check letters like ä, é and µ in Import before you go on.</source>
        <translation>Vérifiez dans «&#xa0;Importer&#xa0;» des lettres comme ä, é et µ avant de continuer.</translation>
    </message>
    <message>
        <source>The decimal mark of the numbers in the file is not the recipe&apos;s: %1.</source>
        <translation>Le séparateur décimal des nombres du fichier n’est pas celui de la recette&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Change the step that reads the numbers in Map.</source>
        <translation>Changez dans «&#xa0;Associer&#xa0;» l’étape qui lit les nombres.</translation>
    </message>
    <message>
        <source>The file has %1 rows to be used; the recipe expects %2.</source>
        <translation>Le fichier a %1 lignes à utiliser&#xa0;; la recette en attend %2.</translation>
    </message>
    <message>
        <source>Is it the right file for this recipe, and all of it?</source>
        <translation>Est-ce le bon fichier pour cette recette, et est-il complet&#xa0;?</translation>
    </message>
    <message>
        <source>The file has more than one column %1.</source>
        <translation>Le fichier a plus d’une colonne %1.</translation>
    </message>
    <message>
        <source>Which one is meant? Look at both before you go on.</source>
        <translation>Laquelle est la bonne&#xa0;? Regardez les deux avant de continuer.</translation>
    </message>
    <message>
        <source>The file has columns that the recipe does not know: %1.</source>
        <translation>Le fichier a des colonnes que la recette ne connaît pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>They are not uploaded unless a field takes them in Map.</source>
        <translation>Elles ne sont transférées que si un champ les prend dans «&#xa0;Associer&#xa0;».</translation>
    </message>
    <message>
        <source>The file lacks columns that the recipe does not use: %1.</source>
        <translation>Il manque au fichier des colonnes que la recette n’utilise pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the least value</source>
        <translation>la valeur minimale</translation>
    </message>
    <message>
        <source>the greatest value</source>
        <translation>la valeur maximale</translation>
    </message>
    <message>
        <source>the least length</source>
        <translation>la longueur minimale</translation>
    </message>
    <message>
        <source>the greatest length</source>
        <translation>la longueur maximale</translation>
    </message>
    <message>
        <source>the least number of words</source>
        <translation>le nombre minimal de mots</translation>
    </message>
    <message>
        <source>the greatest number of words</source>
        <translation>le nombre maximal de mots</translation>
    </message>
    <message>
        <source>the pattern that texts match</source>
        <translation>le motif auquel les textes répondent</translation>
    </message>
    <message>
        <source>the mask that texts fit</source>
        <translation>le masque auquel les textes répondent</translation>
    </message>
    <message>
        <source>the masks that texts fit</source>
        <translation>les masques auxquels les textes répondent</translation>
    </message>
    <message>
        <source>the step between values</source>
        <translation>le pas entre les valeurs</translation>
    </message>
    <message>
        <source>whole numbers only</source>
        <translation>nombres entiers seulement</translation>
    </message>
    <message>
        <source>the number of decimals</source>
        <translation>le nombre de décimales</translation>
    </message>
    <message>
        <source>the nominal value</source>
        <translation>la valeur nominale</translation>
    </message>
    <message>
        <source>the tolerance</source>
        <translation>la tolérance</translation>
    </message>
    <message>
        <source>the inner tolerance</source>
        <translation>la tolérance intérieure</translation>
    </message>
    <message>
        <source>the outer tolerance</source>
        <translation>la tolérance extérieure</translation>
    </message>
    <message>
        <source>the usual minimum</source>
        <translation>le minimum habituel</translation>
    </message>
    <message>
        <source>the usual maximum</source>
        <translation>le maximum habituel</translation>
    </message>
    <message>
        <source>the unit</source>
        <translation>l’unité</translation>
    </message>
    <message>
        <source>the earliest date</source>
        <translation>la date la plus ancienne</translation>
    </message>
    <message>
        <source>the latest date</source>
        <translation>la date la plus récente</translation>
    </message>
    <message>
        <source>the first year</source>
        <translation>la première année</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>la dernière année</translation>
    </message>
    <message>
        <source>the least number of options</source>
        <translation>le nombre minimal d’options</translation>
    </message>
    <message>
        <source>the most options</source>
        <translation>le nombre maximal d’options</translation>
    </message>
    <message>
        <source>the most tags</source>
        <translation>le nombre maximal de mots-clés</translation>
    </message>
    <message>
        <source>options of the form only</source>
        <translation>options du formulaire seulement</translation>
    </message>
    <message>
        <source>the questions</source>
        <translation>les questions</translation>
    </message>
    <message>
        <source>the kind of value stored</source>
        <translation>le genre de valeur enregistrée</translation>
    </message>
    <message>
        <source>dates without a time of day</source>
        <translation>dates sans heure</translation>
    </message>
    <message>
        <source>that nobody can enter it</source>
        <translation>que personne ne peut le saisir</translation>
    </message>
    <message>
        <source>that it is never shown</source>
        <translation>qu’il n’est jamais affiché</translation>
    </message>
    <message>
        <source>the form&apos;s own check of it</source>
        <translation>le contrôle que le formulaire en fait</translation>
    </message>
    <message>
        <source>when it is shown</source>
        <translation>quand il est affiché</translation>
    </message>
    <message>
        <source>how the form calculates it</source>
        <translation>comment le formulaire le calcule</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>It is filled without a column.</source>
        <translation>Il est rempli sans colonne.</translation>
    </message>
    <message numerus="yes">
        <source>It is filled from the column(s) %1.</source>
        <translation>
            <numerusform>Il est rempli à partir de la colonne %1.</numerusform>
            <numerusform>Il est rempli à partir des colonnes %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 has changed since the recipe was made: it was %3 and is %4.</source>
        <translation>%1&#xa0;: %2 a changé depuis la création de la recette&#xa0;: avant %3, maintenant %4.</translation>
    </message>
    <message>
        <source>%1: %2 has changed since the recipe was made.</source>
        <translation>%1&#xa0;: %2 a changé depuis la création de la recette.</translation>
    </message>
    <message>
        <source>Compare the numbers with the new unit before anything is sent; change the steps in Map, then save the recipe.</source>
        <translation>Comparez les nombres avec la nouvelle unité avant tout envoi&#xa0;; changez les étapes dans «&#xa0;Associer&#xa0;», puis enregistrez la recette.</translation>
    </message>
    <message>
        <source>What lies outside is told for each record; save the recipe when all is well.</source>
        <translation>Ce qui sort des limites est signalé pour chaque enregistrement&#xa0;; enregistrez la recette quand tout va bien.</translation>
    </message>
    <message>
        <source>The recipe has no source for it.</source>
        <translation>La recette n’a pas de source pour ce champ.</translation>
    </message>
    <message>
        <source>Choose a column or a constant for it in Map, then save the recipe.</source>
        <translation>Choisissez une colonne ou une constante dans «&#xa0;Associer&#xa0;», puis enregistrez la recette.</translation>
    </message>
    <message>
        <source>Records with an empty cell there cannot be sent any more.</source>
        <translation>Les enregistrements où cette cellule est vide ne peuvent plus être envoyés.</translation>
    </message>
    <message>
        <source>%1 has lost options since the recipe was made: %2.</source>
        <translation>%1 a perdu des options depuis la création de la recette&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The recipe&apos;s constant is one of them: choose another in Map.</source>
        <translation>La constante de la recette est l’une d’elles&#xa0;: choisissez-en une autre dans «&#xa0;Associer&#xa0;».</translation>
    </message>
    <message>
        <source>Cells that name them are told as wrong; correct them, or replace them by a step in Map.</source>
        <translation>Les cellules qui les nomment sont signalées comme erronées&#xa0;; corrigez-les, ou remplacez-les par une étape dans «&#xa0;Associer&#xa0;».</translation>
    </message>
    <message>
        <source>The type form had a field %1 when the recipe was made, and has no more.</source>
        <translation>Le formulaire de type avait un champ %1 à la création de la recette, et ne l’a plus.</translation>
    </message>
    <message>
        <source>Take its source away in Map, then save the recipe.</source>
        <translation>Retirez sa source dans «&#xa0;Associer&#xa0;», puis enregistrez la recette.</translation>
    </message>
    <message>
        <source>A field of that name is now at %1: move the source there in Map, then save the recipe.</source>
        <translation>Un champ de ce nom est maintenant à %1&#xa0;: déplacez-y la source dans «&#xa0;Associer&#xa0;», puis enregistrez la recette.</translation>
    </message>
    <message>
        <source>The type form has a new field %1.</source>
        <translation>Le formulaire de type a un nouveau champ %1.</translation>
    </message>
    <message>
        <source>Choose a source for it in Map if the file has one.</source>
        <translation>Choisissez-lui une source dans «&#xa0;Associer&#xa0;» si le fichier en a une.</translation>
    </message>
    <message>
        <source>The type form has a new field %1, which is required.</source>
        <translation>Le formulaire de type a un nouveau champ %1, qui est obligatoire.</translation>
    </message>
    <message>
        <source>%1 is required since the type form changed.</source>
        <translation>%1 est obligatoire depuis que le formulaire de type a changé.</translation>
    </message>
    <message>
        <source>%1 is no longer required.</source>
        <translation>%1 n’est plus obligatoire.</translation>
    </message>
    <message>
        <source>%1 is another kind of field than when the recipe was made: it was %2 and is %3.</source>
        <translation>%1 est un autre genre de champ qu’à la création de la recette&#xa0;: avant %2, maintenant %3.</translation>
    </message>
    <message>
        <source>Choose its source and steps anew in Map, then save the recipe.</source>
        <translation>Choisissez de nouveau sa source et ses étapes dans «&#xa0;Associer&#xa0;», puis enregistrez la recette.</translation>
    </message>
    <message>
        <source>%1 takes several values now; it took one when the recipe was made.</source>
        <translation>%1 accepte maintenant plusieurs valeurs&#xa0;; c’était une seule à la création de la recette.</translation>
    </message>
    <message>
        <source>%1 takes one value now; it took several when the recipe was made.</source>
        <translation>%1 accepte maintenant une seule valeur&#xa0;; c’était plusieurs à la création de la recette.</translation>
    </message>
    <message>
        <source>Change its steps in Map, then save the recipe.</source>
        <translation>Changez ses étapes dans «&#xa0;Associer&#xa0;», puis enregistrez la recette.</translation>
    </message>
    <message>
        <source>%1 has new options since the recipe was made: %2.</source>
        <translation>%1 a de nouvelles options depuis la création de la recette&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The field %1 is called %2 now.</source>
        <translation>Le champ %1 s’appelle maintenant %2.</translation>
    </message>
    <message>
        <source>Is it still what the column means? Then save the recipe.</source>
        <translation>Est-ce toujours ce que la colonne veut dire&#xa0;? Alors enregistrez la recette.</translation>
    </message>
    <message numerus="yes">
        <source>The type form has changed in %n place(s) that the recipe does not fill.</source>
        <translation>
            <numerusform>Le formulaire de type a changé à %Ln endroit que la recette ne remplit pas.</numerusform>
            <numerusform>Le formulaire de type a changé à %Ln endroits que la recette ne remplit pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The type form has changed, in nothing that decides which values it takes.</source>
        <translation>Le formulaire de type a changé, mais en rien qui décide des valeurs acceptées.</translation>
    </message>
    <message>
        <source>Save the recipe to have it made for the form as it is.</source>
        <translation>Enregistrez la recette pour l’adapter au formulaire actuel.</translation>
    </message>
    <message>
        <source>%1 has not been said yet.</source>
        <translation>%1 n’a pas encore été indiqué.</translation>
    </message>
    <message>
        <source>Type or scan it at the top of Map.</source>
        <translation>Saisissez-le ou scannez-le en haut de «&#xa0;Associer&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is no answer to %2.</source>
        <translation>%1 n’est pas une réponse à %2.</translation>
    </message>
    <message>
        <source>It has to match %1.</source>
        <translation>La réponse doit correspondre à %1.</translation>
    </message>
    <message>
        <source>Nothing outside the table has the label %1.</source>
        <translation>Rien en dehors du tableau n’a le libellé %1.</translation>
    </message>
    <message>
        <source>Is it another kind of file? Otherwise choose another source.</source>
        <translation>Est-ce un autre genre de fichier&#xa0;? Sinon, choisissez une autre source.</translation>
    </message>
    <message>
        <source>The file has no cell in line %1, column %2.</source>
        <translation>Le fichier n’a pas de cellule à la ligne %1, colonne %2.</translation>
    </message>
    <message>
        <source>The file name %1 has not the parts that the recipe looks for.</source>
        <translation>Le nom de fichier %1 n’a pas les parties que la recette cherche.</translation>
    </message>
    <message>
        <source>Rename the file, or choose the part again.</source>
        <translation>Renommez le fichier, ou choisissez de nouveau la partie.</translation>
    </message>
    <message>
        <source>Nobody is named as the operator.</source>
        <translation>Aucun opérateur n’est indiqué.</translation>
    </message>
    <message>
        <source>Say who works here, under Profiles.</source>
        <translation>Indiquez qui travaille ici, sous «&#xa0;Profils&#xa0;».</translation>
    </message>
    <message>
        <source>This station has no name.</source>
        <translation>Ce poste n’a pas de nom.</translation>
    </message>
    <message>
        <source>Give it one, under Profiles.</source>
        <translation>Donnez-lui un nom, sous «&#xa0;Profils&#xa0;».</translation>
    </message>
    <message>
        <source>The file is no workbook, and has no sheets.</source>
        <translation>Le fichier n’est pas un classeur et n’a pas de feuilles.</translation>
    </message>
    <message>
        <source>Choose another source.</source>
        <translation>Choisissez une autre source.</translation>
    </message>
    <message>
        <source>The file has no date: it was pasted.</source>
        <translation>Le fichier n’a pas de date&#xa0;: il a été collé.</translation>
    </message>
    <message>
        <source>Save it as a file and open that, or choose another source.</source>
        <translation>Enregistrez-le comme fichier et ouvrez celui-ci, ou choisissez une autre source.</translation>
    </message>
    <message>
        <source>%1 says %2 here and %3 in line %4, and there can be only one.</source>
        <translation>%1 indique %2 ici et %3 à la ligne %4, et il ne peut y en avoir qu’un.</translation>
    </message>
    <message>
        <source>Correct one of them, or choose in Map which row counts.</source>
        <translation>Corrigez l’un des deux, ou choisissez dans «&#xa0;Associer&#xa0;» la ligne qui compte.</translation>
    </message>
    <message>
        <source>The row gives %1 no element: its cell is blank.</source>
        <translation>La ligne ne donne aucun élément à %1&#xa0;: sa cellule est vide.</translation>
    </message>
    <message>
        <source>Fill it; leaving it out would move all values behind it.</source>
        <translation>Remplissez-la&#xa0;; l’omettre décalerait toutes les valeurs suivantes.</translation>
    </message>
    <message>
        <source>The record has %1 rows, and not %2.</source>
        <translation>L’enregistrement a %1 lignes, et non %2.</translation>
    </message>
    <message>
        <source>Is the file whole? Which rows count is chosen at the top of Map.</source>
        <translation>Le fichier est-il complet&#xa0;? Les lignes qui comptent se choisissent en haut de «&#xa0;Associer&#xa0;».</translation>
    </message>
    <message>
        <source>The cell of %1 is blank, which this recipe takes for an error.</source>
        <translation>La cellule de %1 est vide, ce que cette recette considère comme une erreur.</translation>
    </message>
    <message>
        <source>Fill it, or choose at the top of Map what empty cells mean.</source>
        <translation>Remplissez-la, ou choisissez en haut de «&#xa0;Associer&#xa0;» ce que veulent dire les cellules vides.</translation>
    </message>
    <message>
        <source>%1 is in no pair of the list of values.</source>
        <translation>%1 ne figure dans aucune paire de la liste de valeurs.</translation>
    </message>
    <message>
        <source>Add it to the step in Map.</source>
        <translation>Ajoutez-le à l’étape dans «&#xa0;Associer&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has %2 pieces, too few for the step.</source>
        <translation>%1 a %2 morceaux, trop peu pour l’étape.</translation>
    </message>
    <message>
        <source>It is cut at %1. Correct the cell, or the step in Map.</source>
        <translation>Le texte est découpé à %1. Corrigez la cellule, ou l’étape dans «&#xa0;Associer&#xa0;».</translation>
    </message>
    <message>
        <source>%1 cells are there, and the field takes one value.</source>
        <translation>Il y a %1 cellules, et le champ accepte une seule valeur.</translation>
    </message>
    <message>
        <source>Add a step in Map that takes the first or the last, or joins them.</source>
        <translation>Ajoutez dans «&#xa0;Associer&#xa0;» une étape qui prend la première ou la dernière, ou qui les réunit.</translation>
    </message>
    <message>
        <source>Whether %1 matches the pattern takes too long to find out.</source>
        <translation>Il faut trop de temps pour savoir si %1 répond au motif.</translation>
    </message>
    <message>
        <source>Make the pattern of the step in Map simpler.</source>
        <translation>Simplifiez le motif de l’étape dans «&#xa0;Associer&#xa0;».</translation>
    </message>
    <message>
        <source>%1 does not match the pattern of a step.</source>
        <translation>%1 ne répond pas au motif d’une étape.</translation>
    </message>
    <message>
        <source>The pattern is %1.</source>
        <translation>Le motif est %1.</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Write digits with a decimal comma, without a unit.</source>
        <translation>Écrivez des chiffres avec une virgule décimale, sans unité.</translation>
    </message>
    <message>
        <source>Write digits with a decimal point, without a unit.</source>
        <translation>Écrivez des chiffres avec un point décimal, sans unité.</translation>
    </message>
    <message>
        <source>%1 has more decimal places than %2 takes (%3).</source>
        <translation>%1 a plus de décimales que %2 n’en accepte (%3).</translation>
    </message>
    <message>
        <source>Round it yourself if that is right: nothing is rounded unasked.</source>
        <translation>Arrondissez vous-même si c’est correct&#xa0;: rien n’est arrondi sans demande.</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>%1 is larger than the DB can store exactly.</source>
        <translation>%1 est trop grand pour être enregistré exactement dans la base.</translation>
    </message>
    <message>
        <source>Check the number; is it perhaps an identifier?</source>
        <translation>Vérifiez le nombre&#xa0;; est-ce peut-être un identifiant&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is not an action ID.</source>
        <translation>%1 n’est pas un ID d’action.</translation>
    </message>
    <message>
        <source>It has 24 characters, digits and the letters a to f.</source>
        <translation>Il a 24 caractères, des chiffres et les lettres a à f.</translation>
    </message>
    <message>
        <source>%1 is not a real date that can be read for sure.</source>
        <translation>%1 n’est pas une vraie date qui puisse être lue avec certitude.</translation>
    </message>
    <message>
        <source>Write it as year-month-day, for example 2024-05-31.</source>
        <translation>Écrivez année-mois-jour, par exemple 2024-05-31.</translation>
    </message>
    <message>
        <source>It is read as %1; write it that way, or change the step in Map.</source>
        <translation>Elle est lue comme %1&#xa0;; écrivez-la ainsi, ou changez l’étape dans «&#xa0;Associer&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is not a time of day.</source>
        <translation>%1 n’est pas une heure.</translation>
    </message>
    <message>
        <source>Write it as 14:30.</source>
        <translation>Écrivez par exemple 14:30.</translation>
    </message>
    <message>
        <source>%1 has a time of day that %2 cannot hold.</source>
        <translation>%1 a une heure que %2 ne peut pas contenir.</translation>
    </message>
    <message>
        <source>Only the date is sent.</source>
        <translation>Seule la date est envoyée.</translation>
    </message>
    <message>
        <source>%1 does not exist in the time zone of this station: clocks were set forward.</source>
        <translation>%1 n’existe pas dans le fuseau horaire de ce poste&#xa0;: passage à l’heure d’été.</translation>
    </message>
    <message>
        <source>Correct the time, or write it with its offset from UTC.</source>
        <translation>Corrigez l’heure, ou écrivez-la avec son décalage par rapport à UTC.</translation>
    </message>
    <message>
        <source>%1 happened twice in the time zone of this station: clocks were set back.</source>
        <translation>%1 a eu lieu deux fois dans le fuseau horaire de ce poste&#xa0;: passage à l’heure d’hiver.</translation>
    </message>
    <message>
        <source>The nearest number is sent. If it is an identifier, it belongs into a text field.</source>
        <translation>Le nombre le plus proche est envoyé. Si c’est un identifiant, sa place est dans un champ de texte.</translation>
    </message>
    <message>
        <source>%1 has more tags than %2 takes.</source>
        <translation>%1 a plus de mots-clés que %2 n’en accepte.</translation>
    </message>
    <message>
        <source>%1 is a short UUID, and this field takes a whole one.</source>
        <translation>%1 est un UUID court, et ce champ demande un UUID complet.</translation>
    </message>
    <message>
        <source>Write the whole UUID.</source>
        <translation>Écrivez l’UUID complet.</translation>
    </message>
    <message>
        <source>The step %1 does not fit here.</source>
        <translation>L’étape %1 ne convient pas ici.</translation>
    </message>
    <message>
        <source>Change the steps of the field in Map.</source>
        <translation>Changez les étapes du champ dans «&#xa0;Associer&#xa0;».</translation>
    </message>
    <message>
        <source>Write yes or no, true or false, 1 or 0.</source>
        <translation>Écrivez yes ou no, true ou false, 1 ou 0.</translation>
    </message>
    <message>
        <source>%1 is not an option of %2.</source>
        <translation>%1 n’est pas une option de %2.</translation>
    </message>
    <message>
        <source>It is sent once; take the other away if you like.</source>
        <translation>Elle est envoyée une fois&#xa0;; enlevez l’autre si vous voulez.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>%1 stands where a number of the list is expected.</source>
        <translation>%1 se trouve là où un nombre de la liste est attendu.</translation>
    </message>
    <message>
        <source>%1 stands where number %2 of the list is expected.</source>
        <translation>%1 se trouve là où le nombre %2 de la liste est attendu.</translation>
    </message>
    <message>
        <source>Correct or complete the list.</source>
        <translation>Corrigez ou complétez la liste.</translation>
    </message>
    <message>
        <source>%1 is not a component: neither a UUID nor a short UUID nor a label&apos;s address.</source>
        <translation>%1 n’est pas un composant&#xa0;: ni un UUID, ni un UUID court, ni l’adresse d’une étiquette.</translation>
    </message>
    <message>
        <source>A spreadsheet has made a number of it: read the label again.</source>
        <translation>Un tableur en a fait un nombre&#xa0;: lisez de nouveau l’étiquette.</translation>
    </message>
    <message>
        <source>Read the label again.</source>
        <translation>Lisez de nouveau l’étiquette.</translation>
    </message>
    <message>
        <source>%1 looks as if a spreadsheet had damaged it.</source>
        <translation>%1 semble avoir été abîmé par un tableur.</translation>
    </message>
    <message>
        <source>Compare it with the original file of the machine.</source>
        <translation>Comparez avec le fichier d’origine de la machine.</translation>
    </message>
    <message>
        <source>%1 holds bytes that are not of the file&apos;s encoding.</source>
        <translation>%1 contient des octets qui ne sont pas de l’encodage du fichier.</translation>
    </message>
    <message>
        <source>Choose another encoding on the import page, or type what it should be.</source>
        <translation>Choisissez un autre encodage sur la page «&#xa0;Importer&#xa0;», ou saisissez ce qu’il faut.</translation>
    </message>
    <message>
        <source>%1 is required, and there is no value.</source>
        <translation>%1 est obligatoire, et il n’y a pas de valeur.</translation>
    </message>
    <message>
        <source>Type a value into the cell, or choose a source for it in Map.</source>
        <translation>Saisissez une valeur dans la cellule, ou choisissez-lui une source dans «&#xa0;Associer&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is too short: %2 needs at least %3 characters.</source>
        <translation>%1 est trop court&#xa0;: %2 demande au moins %3 caractères.</translation>
    </message>
    <message>
        <source>%1 is too long: %2 takes at most %3 characters.</source>
        <translation>%1 est trop long&#xa0;: %2 accepte au plus %3 caractères.</translation>
    </message>
    <message>
        <source>%1 has too few words: %2 needs at least %3.</source>
        <translation>%1 a trop peu de mots&#xa0;: %2 en demande au moins %3.</translation>
    </message>
    <message>
        <source>%1 has too many words: %2 takes at most %3.</source>
        <translation>%1 a trop de mots&#xa0;: %2 en accepte au plus %3.</translation>
    </message>
    <message>
        <source>%1 is below %3, the least that %2 takes.</source>
        <translation>%1 est inférieur à %3, le minimum que %2 accepte.</translation>
    </message>
    <message>
        <source>%1 is above %3, the most that %2 takes.</source>
        <translation>%1 est supérieur à %3, le maximum que %2 accepte.</translation>
    </message>
    <message>
        <source>%1 takes another number of values than the cell gives.</source>
        <translation>%1 demande un autre nombre de valeurs que la cellule n’en donne.</translation>
    </message>
    <message>
        <source>%1 is not an e-mail address.</source>
        <translation>%1 n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>%1 is not a web address.</source>
        <translation>%1 n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>%1 is not a date that %2 takes.</source>
        <translation>%1 n’est pas une date que %2 accepte.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of %1 are outside the tolerance %2 ± %3; the first is number %4: %5.</source>
        <translation>
            <numerusform>%Ln nombre de %1 est hors de la tolérance %2 ± %3&#xa0;; le premier est le nombre %4&#xa0;: %5.</numerusform>
            <numerusform>%Ln nombres de %1 sont hors de la tolérance %2 ± %3&#xa0;; le premier est le nombre %4&#xa0;: %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be sent as it is; check the measurement first.</source>
        <translation>L’envoi est possible tel quel&#xa0;; vérifiez d’abord la mesure.</translation>
    </message>
    <message>
        <source>%1 is outside the tolerance of %2.</source>
        <translation>%1 est hors de la tolérance de %2.</translation>
    </message>
    <message>
        <source>%1 is outside the tolerance of %2: %3 ± %4.</source>
        <translation>%1 est hors de la tolérance de %2&#xa0;: %3 ± %4.</translation>
    </message>
    <message>
        <source>%1 is below the usual minimum of %2 (%3).</source>
        <translation>%1 est sous le minimum habituel de %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is above the usual maximum of %2 (%3).</source>
        <translation>%1 est au-dessus du maximum habituel de %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is not shown by the form for this record, so its value is not sent.</source>
        <translation>Le formulaire n’affiche pas %1 pour cet enregistrement&#xa0;; sa valeur n’est donc pas envoyée.</translation>
    </message>
    <message>
        <source>Check the field that decides whether it is shown.</source>
        <translation>Vérifiez le champ qui décide s’il est affiché.</translation>
    </message>
    <message>
        <source>%1 cannot be entered in the form, so its value is not sent.</source>
        <translation>%1 ne peut pas être saisi dans le formulaire&#xa0;; sa valeur n’est donc pas envoyée.</translation>
    </message>
    <message>
        <source>Take its source away in Map.</source>
        <translation>Retirez sa source dans «&#xa0;Associer&#xa0;».</translation>
    </message>
    <message>
        <source>The type form has no field %1; the DB keeps the value all the same.</source>
        <translation>Le formulaire de type n’a pas de champ %1&#xa0;; la base garde quand même la valeur.</translation>
    </message>
    <message>
        <source>Take its source away in Map where that is not meant.</source>
        <translation>Retirez sa source dans «&#xa0;Associer&#xa0;» si ce n’est pas voulu.</translation>
    </message>
    <message>
        <source>Too few options of %1: at least %2 are needed.</source>
        <translation>Trop peu d’options de %1&#xa0;: il en faut au moins %2.</translation>
    </message>
    <message>
        <source>Too many options of %1: at most %2 are taken.</source>
        <translation>Trop d’options de %1&#xa0;: au plus %2 sont acceptées.</translation>
    </message>
    <message>
        <source>%1 does not satisfy the rule “%2”.</source>
        <translation>%1 ne respecte pas la règle «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 does not satisfy the rule “%3” of %2.</source>
        <translation>%1 ne respecte pas la règle «&#xa0;%3&#xa0;» de %2.</translation>
    </message>
    <message>
        <source>Check it against the type form in the DB.</source>
        <translation>Comparez avec le formulaire de type dans la base.</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 n’est pas un nombre</translation>
    </message>
    <message>
        <source>%1 has too many decimals</source>
        <translation>%1 a trop de décimales</translation>
    </message>
    <message>
        <source>%1 is too large to be exact</source>
        <translation>%1 est trop grand pour être exact</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 est illisible</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no</source>
        <translation>%1 n’est ni oui ni non</translation>
    </message>
    <message>
        <source>%1 is not an option</source>
        <translation>%1 n’est pas une option</translation>
    </message>
    <message>
        <source>%1 has an option twice</source>
        <translation>%1 a deux fois la même option</translation>
    </message>
    <message>
        <source>%1 has a piece that is no number</source>
        <translation>%1 a un morceau qui n’est pas un nombre</translation>
    </message>
    <message>
        <source>%1 is not a UUID</source>
        <translation>%1 n’est pas un UUID</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 est abîmé</translation>
    </message>
    <message>
        <source>%1 is not decoded</source>
        <translation>%1 n’est pas décodé</translation>
    </message>
    <message>
        <source>%1 has the wrong form</source>
        <translation>%1 n’a pas la bonne forme</translation>
    </message>
    <message>
        <source>%1 is no time of day</source>
        <translation>%1 n’est pas une heure</translation>
    </message>
    <message>
        <source>%1 loses its time of day</source>
        <translation>%1 perd son heure</translation>
    </message>
    <message>
        <source>%1 does not exist here</source>
        <translation>%1 n’existe pas ici</translation>
    </message>
    <message>
        <source>%1 happened twice</source>
        <translation>%1 a eu lieu deux fois</translation>
    </message>
    <message>
        <source>%1 is no whole number</source>
        <translation>%1 n’est pas un entier</translation>
    </message>
    <message>
        <source>%1 has too many digits</source>
        <translation>%1 a trop de chiffres</translation>
    </message>
    <message>
        <source>%1 has too many tags</source>
        <translation>%1 a trop de mots-clés</translation>
    </message>
    <message>
        <source>%1 is not a whole UUID</source>
        <translation>%1 n’est pas un UUID complet</translation>
    </message>
    <message>
        <source>%1 has a step that does not fit</source>
        <translation>%1 a une étape qui ne convient pas</translation>
    </message>
    <message>
        <source>%1 has an empty piece</source>
        <translation>%1 a un morceau vide</translation>
    </message>
    <message>
        <source>%1 can be read in two ways</source>
        <translation>%1 peut se lire de deux façons</translation>
    </message>
    <message>
        <source>%1 is too early</source>
        <translation>%1 est trop tôt</translation>
    </message>
    <message>
        <source>%1 is too late</source>
        <translation>%1 est trop tard</translation>
    </message>
    <message>
        <source>%1 says more than fits</source>
        <translation>%1 en dit trop</translation>
    </message>
    <message>
        <source>%1 has an option that cannot be stored</source>
        <translation>%1 a une option impossible à enregistrer</translation>
    </message>
    <message>
        <source>%1 has a tag with the mark in it</source>
        <translation>%1 a un mot-clé qui contient le signe</translation>
    </message>
    <message>
        <source>%1 is not names and values</source>
        <translation>%1 n’est pas une suite de noms et de valeurs</translation>
    </message>
    <message>
        <source>%1 has a name twice</source>
        <translation>%1 a deux fois le même nom</translation>
    </message>
    <message>
        <source>%1 has an unknown question</source>
        <translation>%1 a une question inconnue</translation>
    </message>
    <message>
        <source>%1 has an unknown answer</source>
        <translation>%1 a une réponse inconnue</translation>
    </message>
    <message>
        <source>%1 is not JSON</source>
        <translation>%1 n’est pas du JSON</translation>
    </message>
    <message>
        <source>%1 is not in the list of values</source>
        <translation>%1 n’est pas dans la liste de valeurs</translation>
    </message>
    <message>
        <source>%1 has too few pieces</source>
        <translation>%1 a trop peu de morceaux</translation>
    </message>
    <message>
        <source>%1 has several cells for one value</source>
        <translation>%1 a plusieurs cellules pour une valeur</translation>
    </message>
    <message>
        <source>%1 has a pattern that takes too long</source>
        <translation>%1 a un motif qui prend trop de temps</translation>
    </message>
    <message>
        <source>%1 differs within a record</source>
        <translation>%1 varie dans un enregistrement</translation>
    </message>
    <message>
        <source>%1 is blank in a row</source>
        <translation>%1 est vide dans une ligne</translation>
    </message>
    <message>
        <source>Wrong number of rows</source>
        <translation>Nombre de lignes erroné</translation>
    </message>
    <message>
        <source>%1 is blank</source>
        <translation>%1 est vide</translation>
    </message>
    <message>
        <source>%1 has a label that is not there</source>
        <translation>%1 a un libellé qui n’est pas là</translation>
    </message>
    <message>
        <source>%1 has a cell that is not there</source>
        <translation>%1 a une cellule qui n’est pas là</translation>
    </message>
    <message>
        <source>%1 is not in the file name</source>
        <translation>%1 n’est pas dans le nom du fichier</translation>
    </message>
    <message>
        <source>%1 is not said yet</source>
        <translation>%1 n’est pas encore indiqué</translation>
    </message>
    <message>
        <source>%1 has a wrong answer</source>
        <translation>%1 a une réponse erronée</translation>
    </message>
    <message>
        <source>No operator</source>
        <translation>Pas d’opérateur</translation>
    </message>
    <message>
        <source>No station</source>
        <translation>Pas de poste</translation>
    </message>
    <message>
        <source>No sheet</source>
        <translation>Pas de feuille</translation>
    </message>
    <message>
        <source>No date of the file</source>
        <translation>Pas de date du fichier</translation>
    </message>
    <message>
        <source>%1 is no e-mail address</source>
        <translation>%1 n’est pas une adresse e-mail</translation>
    </message>
    <message>
        <source>%1 is no web address</source>
        <translation>%1 n’est pas une adresse web</translation>
    </message>
    <message>
        <source>%1 has too few options</source>
        <translation>%1 a trop peu d’options</translation>
    </message>
    <message>
        <source>%1 has too many options</source>
        <translation>%1 a trop d’options</translation>
    </message>
    <message>
        <source>%1 cannot be entered, not sent</source>
        <translation>%1 ne peut pas être saisi, non envoyé</translation>
    </message>
    <message>
        <source>%1 is not in the form</source>
        <translation>%1 n’est pas dans le formulaire</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>%1 is too short</source>
        <translation>%1 est trop court</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 est trop long</translation>
    </message>
    <message>
        <source>%1 has too few words</source>
        <translation>%1 a trop peu de mots</translation>
    </message>
    <message>
        <source>%1 has too many words</source>
        <translation>%1 a trop de mots</translation>
    </message>
    <message>
        <source>%1 is too small</source>
        <translation>%1 est trop petit</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 est trop grand</translation>
    </message>
    <message>
        <source>%1 has the wrong number of values</source>
        <translation>%1 n’a pas le bon nombre de valeurs</translation>
    </message>
    <message>
        <source>%1 is outside its tolerance</source>
        <translation>%1 est hors tolérance</translation>
    </message>
    <message>
        <source>%1 is below its minimum</source>
        <translation>%1 est sous son minimum</translation>
    </message>
    <message>
        <source>%1 is above its maximum</source>
        <translation>%1 est au-dessus de son maximum</translation>
    </message>
    <message>
        <source>%1 is not shown, not sent</source>
        <translation>%1 n’est pas affiché, non envoyé</translation>
    </message>
    <message>
        <source>%1 has a rule not checked here</source>
        <translation>%1 a une règle non contrôlée ici</translation>
    </message>
    <message>
        <source>%1 fails a check of the form</source>
        <translation>%1 échoue à un contrôle du formulaire</translation>
    </message>
    <message>
        <source>%1 is no date</source>
        <translation>%1 n’est pas une date</translation>
    </message>
    <message>
        <source>%1 is no day of the calendar</source>
        <translation>%1 n’est pas un jour du calendrier</translation>
    </message>
    <message>
        <source>%1 has wrong rows</source>
        <translation>%1 a des lignes erronées</translation>
    </message>
    <message>
        <source>%1 is between its steps</source>
        <translation>%1 tombe entre ses pas</translation>
    </message>
    <message>
        <source>%1 is out of its dates</source>
        <translation>%1 est hors de ses dates</translation>
    </message>
    <message>
        <source>%1 has an unusual length</source>
        <translation>%1 a une longueur inhabituelle</translation>
    </message>
    <message>
        <source>Record is too large</source>
        <translation>Enregistrement trop grand</translation>
    </message>
    <message>
        <source>Row is too short</source>
        <translation>Ligne trop courte</translation>
    </message>
    <message>
        <source>Row is too long</source>
        <translation>Ligne trop longue</translation>
    </message>
    <message>
        <source>No component</source>
        <translation>Pas de composant</translation>
    </message>
    <message>
        <source>Component is not in the DB</source>
        <translation>Composant absent de la base</translation>
    </message>
    <message>
        <source>Component is not confirmed yet</source>
        <translation>Composant pas encore confirmé</translation>
    </message>
    <message>
        <source>Component of another type</source>
        <translation>Composant d’un autre type</translation>
    </message>
    <message>
        <source>Same record twice</source>
        <translation>Même enregistrement deux fois</translation>
    </message>
    <message>
        <source>Same component twice</source>
        <translation>Même composant deux fois</translation>
    </message>
    <message>
        <source>%1 is not an action ID</source>
        <translation>%1 n’est pas un ID d’action</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Pas d’action</translation>
    </message>
    <message>
        <source>Component of another type form</source>
        <translation>Composant d’un autre formulaire de type</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Rien à modifier</translation>
    </message>
    <message>
        <source>ID of another record</source>
        <translation>ID d’un autre enregistrement</translation>
    </message>
    <message>
        <source>Type closed to programs</source>
        <translation>Type fermé aux programmes</translation>
    </message>
    <message>
        <source>No location to move to</source>
        <translation>Pas de lieu de destination</translation>
    </message>
    <message>
        <source>No date of the move</source>
        <translation>Pas de date du déplacement</translation>
    </message>
    <message>
        <source>Complete without measurements</source>
        <translation>Complet sans mesures</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and a rule</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It can be sent as it is; check it first.</source>
        <translation>L’envoi est possible tel quel&#xa0;; vérifiez d’abord.</translation>
    </message>
    <message>
        <source>%1 does not pass the form&apos;s own check of %2.</source>
        <translation>%1 ne passe pas le contrôle que le formulaire fait de %2.</translation>
    </message>
    <message>
        <source>One or more rows of %1 are wrong.</source>
        <translation>Une ou plusieurs lignes de %1 sont erronées.</translation>
    </message>
    <message>
        <source>Correct the values that are told for its rows.</source>
        <translation>Corrigez les valeurs signalées pour ses lignes.</translation>
    </message>
    <message>
        <source>%1 is not a day of the calendar.</source>
        <translation>%1 n’est pas un jour du calendrier.</translation>
    </message>
    <message>
        <source>Correct its day, month or year.</source>
        <translation>Corrigez le jour, le mois ou l’année.</translation>
    </message>
    <message>
        <source>%1 is not a time of day that %2 takes.</source>
        <translation>%1 n’est pas une heure que %2 accepte.</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <translation>Corrigez la date.</translation>
    </message>
    <message>
        <source>%1 is after %3, the last year that %2 takes.</source>
        <translation>%1 est après %3, la dernière année que %2 accepte.</translation>
    </message>
    <message>
        <source>Correct the year.</source>
        <translation>Corrigez l’année.</translation>
    </message>
    <message>
        <source>%1 is before %3, the first year that %2 takes.</source>
        <translation>%1 est avant %3, la première année que %2 accepte.</translation>
    </message>
    <message>
        <source>The form of the DB would refuse any choice in %1: that is a mistake of the form.</source>
        <translation>Le formulaire de la base refuserait tout choix dans %1&#xa0;: c’est une erreur du formulaire.</translation>
    </message>
    <message>
        <source>The choice is sent as it is; tell whoever keeps the type form.</source>
        <translation>Le choix est envoyé tel quel&#xa0;; signalez-le au responsable du formulaire de type.</translation>
    </message>
    <message>
        <source>%1 is not a whole number, as %2 asks for.</source>
        <translation>%1 n’est pas un nombre entier, comme %2 le demande.</translation>
    </message>
    <message>
        <source>%1 does not fit into the steps of %2, which are %3 wide.</source>
        <translation>%1 ne tombe pas sur les pas de %2, qui sont de %3.</translation>
    </message>
    <message>
        <source>%1 has more decimal places than %2 asks for (%3).</source>
        <translation>%1 a plus de décimales que %2 n’en demande (%3).</translation>
    </message>
    <message>
        <source>%1 has more tags than %2 asks for (%3).</source>
        <translation>%1 a plus de mots-clés que %2 n’en demande (%3).</translation>
    </message>
    <message>
        <source>%1 is after %3, the last day that the form offers for %2.</source>
        <translation>%1 est après le %3, le dernier jour que le formulaire propose pour %2.</translation>
    </message>
    <message>
        <source>%1 is before %3, the first day that the form offers for %2.</source>
        <translation>%1 est avant le %3, le premier jour que le formulaire propose pour %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n number(s); the wires of a layer are %2.</source>
        <translation>
            <numerusform>%1 a %Ln nombre&#xa0;; une couche a %2 fils.</numerusform>
            <numerusform>%1 a %Ln nombres&#xa0;; une couche a %2 fils.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be sent as it is; is the list complete?</source>
        <translation>L’envoi est possible tel quel&#xa0;; la liste est-elle complète&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing here can run the scripts of the form.</source>
        <translation>Rien ici ne peut exécuter les scripts du formulaire.</translation>
    </message>
    <message>
        <source>The form&apos;s script took too long and was stopped.</source>
        <translation>Le script du formulaire a pris trop de temps et a été arrêté.</translation>
    </message>
    <message>
        <source>The form&apos;s script took too much memory and was stopped.</source>
        <translation>Le script du formulaire a pris trop de mémoire et a été arrêté.</translation>
    </message>
    <message>
        <source>The form&apos;s script asks for %1, which only the web page has.</source>
        <translation>Le script du formulaire demande %1, que seule la page web possède.</translation>
    </message>
    <message>
        <source>The form&apos;s script uses what is not understood here.</source>
        <translation>Le script du formulaire utilise quelque chose qui n’est pas compris ici.</translation>
    </message>
    <message>
        <source>The form uses an operator that is not known here.</source>
        <translation>Le formulaire utilise un opérateur qui n’est pas connu ici.</translation>
    </message>
    <message>
        <source>The pattern %1 is not understood here.</source>
        <translation>Le motif %1 n’est pas compris ici.</translation>
    </message>
    <message>
        <source>It takes too many steps to compare with the form&apos;s pattern.</source>
        <translation>La comparaison avec le motif du formulaire demande trop de calculs.</translation>
    </message>
    <message>
        <source>The time format %1 is not understood here.</source>
        <translation>Le format d’heure %1 n’est pas compris ici.</translation>
    </message>
    <message>
        <source>The form&apos;s limit %1 is not a plain date.</source>
        <translation>La limite %1 du formulaire n’est pas une simple date.</translation>
    </message>
    <message>
        <source>The form&apos;s own check of %1 cannot be made here.</source>
        <translation>Le contrôle que le formulaire fait de %1 ne peut pas être fait ici.</translation>
    </message>
    <message>
        <source>Whether %1 has the form that it should have cannot be checked here.</source>
        <translation>Il n’est pas possible de contrôler ici si %1 a la forme voulue.</translation>
    </message>
    <message>
        <source>Whether the form would show %1 cannot be decided here.</source>
        <translation>Il n’est pas possible de décider ici si le formulaire afficherait %1.</translation>
    </message>
    <message>
        <source>What the form would calculate for %1 is not known here.</source>
        <translation>Ce que le formulaire calculerait pour %1 n’est pas connu ici.</translation>
    </message>
    <message>
        <source>What the form would put into %1 by itself is not known here.</source>
        <translation>Ce que le formulaire mettrait lui-même dans %1 n’est pas connu ici.</translation>
    </message>
    <message>
        <source>What the form would change about %1 is not known here.</source>
        <translation>Ce que le formulaire changerait à %1 n’est pas connu ici.</translation>
    </message>
    <message>
        <source>The form has a rule for %1 that cannot be checked here.</source>
        <translation>Le formulaire a pour %1 une règle qui ne peut pas être contrôlée ici.</translation>
    </message>
    <message>
        <source>The value is sent as it is; look at it yourself.</source>
        <translation>La valeur est envoyée telle quelle&#xa0;; regardez-la vous-même.</translation>
    </message>
    <message>
        <source>The record has %1; the DB takes at most %2.</source>
        <translation>L’enregistrement fait %1&#xa0;; la base accepte au plus %2.</translation>
    </message>
    <message>
        <source>Split it up, or leave long texts and lists out.</source>
        <translation>Divisez-le, ou laissez de côté les longs textes et les listes.</translation>
    </message>
    <message>
        <source>The DB lets no program write records of this type.</source>
        <translation>La base ne laisse aucun programme écrire des enregistrements de ce type.</translation>
    </message>
    <message>
        <source>Enter it on the DB&apos;s web page.</source>
        <translation>Saisissez-le sur la page web de la base.</translation>
    </message>
    <message>
        <source>No component is named in this row.</source>
        <translation>Aucun composant n’est nommé dans cette ligne.</translation>
    </message>
    <message>
        <source>Type its UUID, or scan its label into the cell.</source>
        <translation>Saisissez son UUID, ou scannez son étiquette dans la cellule.</translation>
    </message>
    <message>
        <source>The instance has no component %1.</source>
        <translation>L’instance n’a pas de composant %1.</translation>
    </message>
    <message>
        <source>Is it the right instance? Otherwise read the label again.</source>
        <translation>Est-ce la bonne instance&#xa0;? Sinon, lisez de nouveau l’étiquette.</translation>
    </message>
    <message>
        <source>No action is named in this row.</source>
        <translation>Aucune action n’est nommée dans cette ligne.</translation>
    </message>
    <message>
        <source>Type the 24 characters of its action ID.</source>
        <translation>Saisissez les 24 caractères de son ID d’action.</translation>
    </message>
    <message>
        <source>The component is a %1, and not a %2.</source>
        <translation>Le composant est de type %1, et non %2.</translation>
    </message>
    <message>
        <source>Choose the type form of the component, or another component.</source>
        <translation>Choisissez le formulaire de type du composant, ou un autre composant.</translation>
    </message>
    <message>
        <source>The instance has not confirmed this component yet.</source>
        <translation>L’instance n’a pas encore confirmé ce composant.</translation>
    </message>
    <message>
        <source>Wait a moment; records of components that are not confirmed are not sent.</source>
        <translation>Attendez un instant&#xa0;; les enregistrements de composants non confirmés ne sont pas envoyés.</translation>
    </message>
    <message>
        <source>This type form is not meant for a component of this type.</source>
        <translation>Ce formulaire de type n’est pas prévu pour un composant de ce type.</translation>
    </message>
    <message>
        <source>The component is a %1; this type form is meant for %2.</source>
        <translation>Le composant est de type %1&#xa0;; ce formulaire de type est prévu pour %2.</translation>
    </message>
    <message>
        <source>Is it the right component?</source>
        <translation>Est-ce le bon composant&#xa0;?</translation>
    </message>
    <message>
        <source>The very same record stands further up in the file.</source>
        <translation>Exactement le même enregistrement figure plus haut dans le fichier.</translation>
    </message>
    <message>
        <source>If that is not meant, take one of the two out of the file.</source>
        <translation>Si ce n’est pas voulu, retirez l’un des deux du fichier.</translation>
    </message>
    <message>
        <source>The component stands further up in the file too.</source>
        <translation>Le composant figure aussi plus haut dans le fichier.</translation>
    </message>
    <message>
        <source>That is fine if it was measured twice.</source>
        <translation>C’est normal s’il a été mesuré deux fois.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header.</source>
        <translation>La ligne a moins de cellules que l’en-tête.</translation>
    </message>
    <message>
        <source>The cells at its end are missing; is a separator lost?</source>
        <translation>Les cellules à la fin manquent&#xa0;; un séparateur s’est-il perdu&#xa0;?</translation>
    </message>
    <message>
        <source>The row has more cells than the header.</source>
        <translation>La ligne a plus de cellules que l’en-tête.</translation>
    </message>
    <message>
        <source>Is a separator part of a value that should stand in quotation marks?</source>
        <translation>Un séparateur fait-il partie d’une valeur qui devrait être entre guillemets&#xa0;?</translation>
    </message>
    <message>
        <source>The record is larger than the DB takes.</source>
        <translation>L’enregistrement est plus grand que la base n’en accepte.</translation>
    </message>
    <message>
        <source>Split it up.</source>
        <translation>Divisez-le.</translation>
    </message>
    <message>
        <source>The instance has no record %1 to edit.</source>
        <translation>L’instance n’a pas d’enregistrement %1 à modifier.</translation>
    </message>
    <message>
        <source>Is it the right instance? Otherwise look the ID up again.</source>
        <translation>Est-ce la bonne instance&#xa0;? Sinon, recherchez de nouveau l’ID.</translation>
    </message>
    <message>
        <source>The instance has a record %1 already, and another one.</source>
        <translation>L’instance a déjà un enregistrement %1, et c’en est un autre.</translation>
    </message>
    <message>
        <source>Look at it in the DB. Nothing was put upon it.</source>
        <translation>Regardez-le dans la base. Rien n’a été écrit par-dessus.</translation>
    </message>
    <message>
        <source>The record is of the type %1, and not of %2.</source>
        <translation>L’enregistrement est du type %1, et non %2.</translation>
    </message>
    <message>
        <source>Choose the type form of the record, or another record.</source>
        <translation>Choisissez le formulaire de type de l’enregistrement, ou un autre enregistrement.</translation>
    </message>
    <message>
        <source>Somebody has changed the record since you looked at it: version %1 was shown, now it is %2.</source>
        <translation>Quelqu’un a modifié l’enregistrement depuis que vous l’avez vu&#xa0;: la version %1 était affichée, c’est maintenant la %2.</translation>
    </message>
    <message>
        <source>Open the file again, look at what the DB holds now, and send it then.</source>
        <translation>Rouvrez le fichier, regardez ce que la base contient maintenant, puis envoyez.</translation>
    </message>
    <message>
        <source>The row holds no value to change.</source>
        <translation>La ligne ne contient aucune valeur à modifier.</translation>
    </message>
    <message>
        <source>Fill a cell, or take the row out of the file.</source>
        <translation>Remplissez une cellule, ou retirez la ligne du fichier.</translation>
    </message>
    <message>
        <source>The DB moves parts with this record, and it does not say where to.</source>
        <translation>La base déplace des pièces avec cet enregistrement, et il ne dit pas où.</translation>
    </message>
    <message>
        <source>Map a column or a constant to the location.</source>
        <translation>Associez une colonne ou une constante au lieu.</translation>
    </message>
    <message>
        <source>The DB moves parts with this record, and it does not say when.</source>
        <translation>La base déplace des pièces avec cet enregistrement, et il ne dit pas quand.</translation>
    </message>
    <message>
        <source>Map a column or a constant to the date, as year-month-day.</source>
        <translation>Associez une colonne ou une constante à la date, sous la forme année-mois-jour.</translation>
    </message>
    <message>
        <source>The action is marked as complete and has no measurements.</source>
        <translation>L’action est marquée comme complète et n’a pas de mesures.</translation>
    </message>
    <message>
        <source>Map %1, or take the mark off.</source>
        <translation>Associez %1, ou retirez la marque.</translation>
    </message>
    <message>
        <source>%1 is required and has no source.</source>
        <translation>%1 est obligatoire et n’a pas de source.</translation>
    </message>
    <message>
        <source>Choose a column or a constant for it.</source>
        <translation>Choisissez-lui une colonne ou une constante.</translation>
    </message>
    <message>
        <source>No column says which component or action a row belongs to.</source>
        <translation>Aucune colonne ne dit à quel composant ou à quelle action une ligne appartient.</translation>
    </message>
    <message>
        <source>Choose it in the first line.</source>
        <translation>Choisissez-la à la première ligne.</translation>
    </message>
    <message>
        <source>A new component gets its UUID from the DB; the column is not used.</source>
        <translation>Un nouveau composant reçoit son UUID de la base&#xa0;; la colonne n’est pas utilisée.</translation>
    </message>
    <message>
        <source>Take its source away.</source>
        <translation>Retirez sa source.</translation>
    </message>
    <message>
        <source>No field has a source, so nothing would change.</source>
        <translation>Aucun champ n’a de source&#xa0;: rien ne changerait.</translation>
    </message>
    <message>
        <source>Choose a column for what has to change.</source>
        <translation>Choisissez une colonne pour ce qui doit changer.</translation>
    </message>
    <message>
        <source>With this type the DB moves parts: it must be told where to and when.</source>
        <translation>Avec ce type, la base déplace des pièces&#xa0;: il faut indiquer où et quand.</translation>
    </message>
    <message>
        <source>Give the recipe a source for %1.</source>
        <translation>Donnez à la recette une source pour %1.</translation>
    </message>
    <message>
        <source>The file has no column %1, which %2 comes from.</source>
        <translation>Le fichier n’a pas de colonne %1, d’où vient %2.</translation>
    </message>
    <message>
        <source>Choose another column, or another file.</source>
        <translation>Choisissez une autre colonne, ou un autre fichier.</translation>
    </message>
    <message>
        <source>The first of them is used.</source>
        <translation>La première est utilisée.</translation>
    </message>
    <message>
        <source>The type form has no field %1; the DB keeps its values all the same.</source>
        <translation>Le formulaire de type n’a pas de champ %1&#xa0;; la base garde quand même ses valeurs.</translation>
    </message>
    <message>
        <source>Take its source away where that is not meant.</source>
        <translation>Retirez sa source si ce n’est pas voulu.</translation>
    </message>
    <message>
        <source>%1 cannot be filled from a table yet.</source>
        <translation>%1 ne peut pas encore être rempli à partir d’un tableau.</translation>
    </message>
    <message>
        <source>The type form has changed since the recipe was made.</source>
        <translation>Le formulaire de type a changé depuis la création de la recette.</translation>
    </message>
    <message>
        <source>Check the mapping, then save the recipe.</source>
        <translation>Vérifiez la correspondance, puis enregistrez la recette.</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>Correct it in Review, then upload again.</source>
        <translation>Corrigez dans «&#xa0;Contrôler&#xa0;», puis transférez de nouveau.</translation>
    </message>
    <message>
        <source>Look at it in the DB and tell the DB team. It is not sent again by itself.</source>
        <translation>Regardez-le dans la base et informez l’équipe de la base. Il n’est pas renvoyé de lui-même.</translation>
    </message>
    <message>
        <source>The DB said yes, but does not have it.</source>
        <translation>La base a dit oui, mais ne l’a pas.</translation>
    </message>
    <message>
        <source>%1 is %2 there and %3 here</source>
        <translation>%1 vaut %2 là-bas et %3 ici</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>The DB holds something else.</source>
        <translation>La base contient autre chose.</translation>
    </message>
    <message>
        <source>The DB holds something else: %1.</source>
        <translation>La base contient autre chose&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not sent: the record holds these values already.</source>
        <translation>Non envoyé&#xa0;: l’enregistrement a déjà ces valeurs.</translation>
    </message>
    <message>
        <source>Not sent: the rehearsal has not proved it.</source>
        <translation>Non envoyé&#xa0;: la répétition ne l’a pas prouvé.</translation>
    </message>
    <message>
        <source>Not sent: the DB has it already.</source>
        <translation>Non envoyé&#xa0;: la base l’a déjà.</translation>
    </message>
    <message>
        <source>Not sent: the DB has it already, as %1.</source>
        <translation>Non envoyé&#xa0;: la base l’a déjà, sous %1.</translation>
    </message>
    <message>
        <source>The DB refused it.</source>
        <translation>La base l’a refusé.</translation>
    </message>
    <message>
        <source>The DB refused it: %1</source>
        <translation>La base l’a refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Correct the record or ask the DB team; then upload it again.</source>
        <translation>Corrigez l’enregistrement ou adressez-vous à l’équipe de la base&#xa0;; puis transférez-le de nouveau.</translation>
    </message>
    <message>
        <source>Start the upload again: the DB is asked whether it has it, before anything else.</source>
        <translation>Relancez le transfert&#xa0;: avant toute autre chose, on demande à la base si elle l’a.</translation>
    </message>
    <message>
        <source>It is not in the DB. Upload the file again: only what is missing is sent.</source>
        <translation>Il n’est pas dans la base. Transférez de nouveau le fichier&#xa0;: seul ce qui manque est envoyé.</translation>
    </message>
    <message>
        <source>The DB has said yes; by choice it was not read back.</source>
        <translation>La base a dit oui&#xa0;; par choix, il n’a pas été relu.</translation>
    </message>
    <message>
        <source>The DB refused them, each in its own words.</source>
        <translation>La base les a refusés, chacun avec ses propres mots.</translation>
    </message>
    <message>
        <source>lines %1 …</source>
        <translation>lignes %1 …</translation>
    </message>
    <message numerus="yes">
        <source>line(s) %1</source>
        <translation>
            <numerusform>ligne %1</numerusform>
            <numerusform>lignes %1</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Cell %1, beyond the last column</source>
        <translation>Cellule %1, au-delà de la dernière colonne</translation>
    </message>
    <message>
        <source>%1 in line %2</source>
        <comment>a column</comment>
        <translation>%1 à la ligne %2</translation>
    </message>
    <message>
        <source>%1: %2 became %3</source>
        <comment>a column, its text in the file, and what was typed</comment>
        <translation>%1&#xa0;: %2 est devenu %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) corrected by hand</source>
        <translation>
            <numerusform>%Ln cellule corrigée à la main</numerusform>
            <numerusform>%Ln cellules corrigées à la main</numerusform>
        </translation>
    </message>
    <message>
        <source>written to the log</source>
        <translation>inscrit au journal</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>réponse reçue</translation>
    </message>
    <message>
        <source>the DB said yes</source>
        <translation>la base a dit oui</translation>
    </message>
    <message>
        <source>read back: equal</source>
        <translation>relu&#xa0;: égal</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>relu</translation>
    </message>
    <message>
        <source>read back: different</source>
        <translation>relu&#xa0;: différent</translation>
    </message>
    <message>
        <source>read back: not there</source>
        <translation>relu&#xa0;: absent</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>answer lost</source>
        <translation>réponse perdue</translation>
    </message>
    <message>
        <source>found unfinished when the program started</source>
        <translation>trouvé inachevé au démarrage du programme</translation>
    </message>
    <message>
        <source>asked after: not in the DB</source>
        <translation>demandé&#xa0;: pas dans la base</translation>
    </message>
    <message>
        <source>asked after</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>not taken, to be sent again</source>
        <translation>pas pris, à renvoyer</translation>
    </message>
    <message>
        <source>not sent: the run was stopped</source>
        <translation>non envoyé&#xa0;: le transfert a été arrêté</translation>
    </message>
    <message>
        <source>asked: holds these values already</source>
        <translation>demandé&#xa0;: a déjà ces valeurs</translation>
    </message>
    <message>
        <source>not sent: refused here</source>
        <translation>non envoyé&#xa0;: refusé ici</translation>
    </message>
    <message>
        <source>a step of a workflow: it stays one, but the workflow&apos;s own state does not advance</source>
        <translation>une étape d’un workflow&#xa0;: elle le reste, mais l’état du workflow lui-même n’avance pas</translation>
    </message>
    <message>
        <source>to be sent again, by choice</source>
        <translation>à renvoyer, par choix</translation>
    </message>
    <message>
        <source>to be read back again, by choice</source>
        <translation>à relire de nouveau, par choix</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>started</source>
        <translation>démarré</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>mis en pause</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>contents dropped from the log</source>
        <translation>contenu retiré du journal</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Go to Import, Map, Review, Upload, Log</source>
        <translation>Aller à Importer, Associer, Contrôler, Transférer, Journal</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>De même</translation>
    </message>
    <message>
        <source>Recipes of this station</source>
        <translation>Recettes de ce poste</translation>
    </message>
    <message>
        <source>Profiles: the instances of this station</source>
        <translation>Profils&#xa0;: les instances de ce poste</translation>
    </message>
    <message>
        <source>Manual, where it tells of this page</source>
        <translation>Manuel, à propos de cette page</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Qu&apos;est-ce que c&apos;est&#xa0;?</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation>Cette liste des touches</translation>
    </message>
    <message>
        <source>Menu of help and appearance</source>
        <translation>Menu d’aide et d’apparence</translation>
    </message>
    <message>
        <source>Close what is open, leave the search</source>
        <translation>Fermer ce qui est ouvert, quitter la recherche</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Ouvrir des fichiers</translation>
    </message>
    <message>
        <source>Paste a table or files, on Import</source>
        <translation>Coller un tableau ou des fichiers, dans «&#xa0;Importer&#xa0;»</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Fermer le fichier</translation>
    </message>
    <message>
        <source>Go to a line, on Import</source>
        <translation>Aller à une ligne, dans «&#xa0;Importer&#xa0;»</translation>
    </message>
    <message>
        <source>Save the recipe, on Map and Review</source>
        <translation>Enregistrer la recette, dans «&#xa0;Associer&#xa0;» et «&#xa0;Contrôler&#xa0;»</translation>
    </message>
    <message>
        <source>Map and Review</source>
        <translation>Associer et Contrôler</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problème suivant</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Problème précédent</translation>
    </message>
    <message>
        <source>Correct the cell</source>
        <translation>Corriger la cellule</translation>
    </message>
    <message>
        <source>Correct all cells of the kind</source>
        <translation>Corriger toutes les cellules de ce genre</translation>
    </message>
    <message>
        <source>Take the correction off</source>
        <translation>Retirer la correction</translation>
    </message>
    <message>
        <source>Empty the cell, remove the step</source>
        <translation>Vider la cellule, supprimer l’étape</translation>
    </message>
    <message>
        <source>Move the step, on Map</source>
        <translation>Déplacer l’étape, dans «&#xa0;Associer&#xa0;»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Search in the records</source>
        <translation>Rechercher dans les enregistrements</translation>
    </message>
    <message>
        <source>Find and replace, on Review</source>
        <translation>Rechercher et remplacer, sur Contrôler</translation>
    </message>
    <message>
        <source>Show or hide the plot, on Review</source>
        <translation>Montrer ou masquer le graphique, sur Contrôler</translation>
    </message>
    <message>
        <source>Upload and Log</source>
        <translation>Transférer et Journal</translation>
    </message>
    <message>
        <source>Pause the upload, or go on with it</source>
        <translation>Suspendre le transfert, ou le continuer</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Read the log again</source>
        <translation>Relire le journal</translation>
    </message>
    <message>
        <source>Copy the cells of a table, as CSV</source>
        <translation>Copier les cellules d’un tableau, en CSV</translation>
    </message>
    <message>
        <source>What can be done with the record</source>
        <translation>Ce qu’on peut faire de l’enregistrement</translation>
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
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>The program speaks the system’s language from its next start.</source>
        <translation>Le programme parlera la langue du système à son prochain démarrage.</translation>
    </message>
    <message>
        <source>The program speaks %1 from its next start.</source>
        <translation>Le programme parlera %1 à son prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Upload cancelled</source>
        <translation>Transfert annulé</translation>
    </message>
    <message>
        <source>The upload is paused and waits for you</source>
        <translation>Le transfert est en pause et vous attend</translation>
    </message>
    <message>
        <source>The upload has stopped</source>
        <translation>Le transfert s’est arrêté</translation>
    </message>
    <message numerus="yes">
        <source>Upload finished: %n record(s) did not arrive as they should</source>
        <translation>
            <numerusform>Transfert terminé&#xa0;: %Ln enregistrement n’est pas arrivé comme il le devait</numerusform>
            <numerusform>Transfert terminé&#xa0;: %Ln enregistrements ne sont pas arrivés comme ils le devaient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload ended: %n record(s) are left</source>
        <translation>
            <numerusform>Transfert fini&#xa0;: il reste %Ln enregistrement</numerusform>
            <numerusform>Transfert fini&#xa0;: il reste %Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload finished</source>
        <translation>Transfert terminé</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <comment>to an instance</comment>
        <translation>Envoi %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 record(s)</source>
        <comment>settled of all</comment>
        <translation>
            <numerusform>%1 enregistrement sur %2</numerusform>
            <numerusform>%1 enregistrements sur %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlotText</name>
    <message>
        <source>%1 to %2</source>
        <comment>numbers that are allowed</comment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
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
        <translation>valeur nominale %1</translation>
    </message>
    <message>
        <source>specified: %1</source>
        <translation>spécifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>allowed: %1</source>
        <translation>permis&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%Ln nombre</numerusform>
            <numerusform>%Ln nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>moyenne %1</translation>
    </message>
    <message>
        <source>sigma %1</source>
        <translation>sigma %1</translation>
    </message>
    <message numerus="yes">
        <source>%n outside the tolerance</source>
        <translation>
            <numerusform>%Ln hors tolérance</numerusform>
            <numerusform>%Ln hors tolérance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not allowed</source>
        <translation>
            <numerusform>%Ln non permis</numerusform>
            <numerusform>%Ln non permis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not measured</source>
        <translation>
            <numerusform>%Ln non mesuré</numerusform>
            <numerusform>%Ln non mesurés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeCommand</name>
    <message>
        <source>The practice instance answers at %1://%2 (stop it with Ctrl+C).
Its records are kept in %3
Profile for another program: db_domain is %2, auth0_domain is %4, client_id is %5; the secret is the one that practice --help names.</source>
        <translation>L’instance d’exercice répond à %1://%2 (arrêt par Ctrl+C).
Ses enregistrements sont gardés dans %3
Profil pour un autre programme&#xa0;: db_domain est %2, auth0_domain est %4, client_id est %5&#xa0;; le secret est celui que practice --help indique.</translation>
    </message>
    <message>
        <source>It misbehaves as asked. For the same mishaps again: --seed %1</source>
        <translation>Elle se comporte mal, comme demandé. Pour les mêmes incidents&#xa0;: --seed %1</translation>
    </message>
    <message>
        <source>%1 needs a number from 0 (never) to 1 (always), such as 0.05.</source>
        <translation>%1 demande un nombre de 0 (jamais) à 1 (toujours), par exemple 0.05.</translation>
    </message>
    <message>
        <source>%1 needs a whole number from %2 to %3.</source>
        <translation>%1 demande un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>At most one mishap happens to a request, so the numbers of all mishaps together must not be above 1.</source>
        <translation>Au plus un incident arrive à une requête&#xa0;: la somme de tous les nombres ne doit pas dépasser 1.</translation>
    </message>
    <message>
        <source>--tls-certificate and --tls-key are needed together.</source>
        <translation>--tls-certificate et --tls-key vont ensemble.</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in %1.</source>
        <translation>Il n’y a pas de certificat au format PEM dans %1.</translation>
    </message>
    <message>
        <source>There is no private key in PEM form (RSA or EC) in %1.</source>
        <translation>Il n’y a pas de clé privée au format PEM (RSA ou EC) dans %1.</translation>
    </message>
    <message>
        <source>%1 is an option of practice serve alone.</source>
        <translation>%1 est une option de practice serve seulement.</translation>
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
        <translation>Usage&#xa0;: m2m-uploader practice serve [options]

Fait tourner seule l’instance d’exercice, sur l’adresse locale de cette machine, jusqu’à
son arrêt. Son client est &quot;practice-client&quot; avec le secret &quot;practice-secret&quot;, les mêmes
partout&#xa0;: il ne protège rien.

  --port N             de la base&#xa0;; sinon n’importe quel port libre
  --token-port N       un port à part pour les jetons
  --practice-folder D  où les enregistrements sont gardés
  --empty              démarrer sans les formulaires de type et enregistrements fournis
  --old-server         répondre comme le serveur de 2022
  --tls-certificate F  servir par TLS, avec ce certificat (PEM)
  --tls-key F          et cette clé privée (PEM)

Elle peut mal se comporter, pour éprouver un programme. MS&#xa0;: millisecondes&#xa0;; P&#xa0;: chance de
0 à 1 pour chaque requête&#xa0;; au plus un incident arrive à une requête.

  --delay MS           chaque réponse attend&#xa0;; son contenu est enregistré avant
  --work MS            un POST dure ce temps, enregistrement bloqué, enregistré à la fin
  --stall [MS]         le dernier octet de chaque réponse sauf la première vient plus tard,
                       comme du vrai serveur&#xa0;; 45 sans nombre
  --nagle              de même par sa vraie cause&#xa0;: l’algorithme de Nagle et les
                       acquittements retardés du client

  --drop P             la connexion finit à un point au hasard&#xa0;: un des cinq suivants
  --cut-request P      avant la lecture de toute la requête&#xa0;; rien n’est enregistré
  --drop-before P      après cela&#xa0;; rien n’est enregistré
  --drop-after P       l’enregistrement est fait et reste sans réponse
  --cut P              l’enregistrement est fait et une partie de la réponse est envoyée
  --late-store P       tout de suite, et l’enregistrement est fait plus tard
  --late-by MS         de combien plus tard&#xa0;; 300 sans cela

  --answer-429 P       une passerelle dit 429&#xa0;; rien n’est enregistré
  --answer-500 P       le serveur dit que l’enregistrement est bloqué&#xa0;; rien d’enregistré
  --answer-500-html P  la page du serveur pour l’imprévu&#xa0;; rien n’est enregistré
  --answer-502 P       une passerelle dit 502&#xa0;; enregistré ou non, au hasard
  --answer-503 P       une passerelle dit 503&#xa0;; rien n’est enregistré
  --answer-504 P       une passerelle dit 504&#xa0;; enregistré ou non, au hasard
  --retry-after S      secondes à attendre, dites avec 429 et 503
  --posts-only         tout cela n’arrive qu’à POST

  --token-lifetime S   secondes de validité annoncées d’un jeton&#xa0;; 86400 sans cela
  --refuse-expired     dire 401 à un jeton périmé&#xa0;; le vrai serveur ne le fait pas
  --token-429 P        le service des jetons dit que le quota est épuisé
  --token-500 P        le service des jetons échoue
  --token-delay MS     le service des jetons est lent

  --seed N             les mêmes incidents qu’une autre fois&#xa0;: le nombre alors imprimé
</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>does not come so far</source>
        <translation>n’arrive pas jusque-là</translation>
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
        <translation>Usage&#xa0;: m2m-uploader profile list
        m2m-uploader profile show NOM
        m2m-uploader profile add FICHIER.json [--name NOM] [--ca-file FICHIER.pem]
        m2m-uploader profile import client_credentials.py --name NOM [--kind GENRE]
        m2m-uploader profile test NOM
        m2m-uploader profile set-secret NOM
        m2m-uploader profile set-proxy-password NOM
        m2m-uploader profile export NOM &gt; FICHIER.json
        m2m-uploader profile remove NOM [--with-secret]

Un profil est ce que ce poste sait d’une instance de la base. Son secret est gardé dans le
trousseau de clés de cet ordinateur et nulle part ailleurs&#xa0;; aucune commande ne l’imprime.

  add     prend un profil dans un fichier JSON avec name, kind, db_domain, auth0_domain et
          client_id&#xa0;; il peut aussi avoir ca_certificates (PEM), proxy (system, none,
          manual), proxy_host, proxy_port, proxy_user, parallel_requests (1 à 64) et
          deadline_seconds&#xa0;; et read_back&#xa0;: &quot;all&quot;, ou 20 pour relire et comparer un
          nouvel enregistrement sur 20
  import  prend les quatre valeurs dans le fichier que distribue l’équipe de la base&#xa0;; il
          est lu comme texte et pas exécuté. Son secret va dans le trousseau de clés&#xa0;:
          supprimez ensuite le fichier
  test    dit ce qui est faux&#xa0;: hôte, jeton, version ou autorisations&#xa0;; n’écrit rien

  --kind GENRE         development, staging ou production
  --repin              un profil de production peut être dirigé vers un autre hôte
  --ca-file FICHIER    se fier aussi à ces certificats, pour cette instance
  --with-secret        supprimer aussi le secret du trousseau de clés
  --secret-env NOM     prendre le secret dans cette variable d’environnement
  --secret-fd NUMÉRO   lire le secret dans ce descripteur de fichier ouvert&#xa0;; sinon,
                       set-secret le demande sur le terminal
</translation>
    </message>
    <message>
        <source>Which one: profile list, show, add, import, test, set-secret, set-proxy-password, export or remove?</source>
        <translation>Laquelle&#xa0;: profile list, show, add, import, test, set-secret, set-proxy-password, export ou remove&#xa0;?</translation>
    </message>
    <message>
        <source>profile %1 needs one word more: a name or a file.</source>
        <translation>Il manque un mot à profile %1&#xa0;: un nom ou un fichier.</translation>
    </message>
    <message>
        <source>%1 is no kind: development, staging or production.</source>
        <translation>%1 n’est pas un genre&#xa0;: development, staging ou production.</translation>
    </message>
    <message>
        <source>Which kind of instance is %1? Say it with --kind development, staging or production.</source>
        <translation>De quel genre d’instance est %1&#xa0;? Indiquez-le avec --kind development, staging ou production.</translation>
    </message>
    <message>
        <source>There are no profiles on this station yet: profile import, or profile add.</source>
        <translation>Il n’y a pas encore de profils sur ce poste&#xa0;: profile import, ou profile add.</translation>
    </message>
    <message>
        <source>Profile                   Instance      DB</source>
        <translation>Profil                    Instance      Base</translation>
    </message>
    <message>
        <source>%1
  instance      %2
  db_domain     %3
  auth0_domain  %4
  client_id     %5
  secret        %6</source>
        <translation>%1
  instance      %2
  db_domain     %3
  auth0_domain  %4
  client_id     %5
  secret        %6</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>dans le trousseau de clés</translation>
    </message>
    <message>
        <source>
  proxy         %1
  trusts        %2
  requests      at most %3 at a time, %4 s each</source>
        <translation>
  proxy         %1
  confiance     %2
  requêtes      au plus %3 à la fois, %4 s chacune</translation>
    </message>
    <message>
        <source>the authorities of this computer</source>
        <translation>les autorités de cet ordinateur</translation>
    </message>
    <message>
        <source>those of this computer, and %1</source>
        <translation>celles de cet ordinateur, et %1</translation>
    </message>
    <message>
        <source>
  read back     one of %1</source>
        <translation>
  relecture     un sur %1</translation>
    </message>
    <message>
        <source>The profile %1 is changed: %2, %3.</source>
        <translation>Le profil %1 est modifié&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>The profile %1 is added: %2, %3.</source>
        <translation>Le profil %1 est ajouté&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>%1 is taken for %2; --kind says otherwise.</source>
        <translation>%1 est pris pour le genre %2&#xa0;; --kind permet d’en indiquer un autre.</translation>
    </message>
    <message>
        <source>The secret of %1 is in the keychain.</source>
        <translation>Le secret de %1 est dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>The secret of %1 is not kept. Without a keychain it has to be given at each start, by M2M_CLIENT_SECRET, --secret-env or --secret-fd.</source>
        <translation>Le secret de %1 n’est pas conservé. Sans trousseau de clés, il faut le donner à chaque démarrage, par M2M_CLIENT_SECRET, --secret-env ou --secret-fd.</translation>
    </message>
    <message>
        <source>Delete the file now, it still holds the secret: %1</source>
        <translation>Supprimez maintenant le fichier, il contient encore le secret&#xa0;: %1</translation>
    </message>
    <message>
        <source>The profile %1 and its secret are removed.</source>
        <translation>Le profil %1 et son secret sont supprimés.</translation>
    </message>
    <message>
        <source>The profile %1 is removed. Its secret, if it has one, stays in the keychain; --with-secret removes it too.</source>
        <translation>Le profil %1 est supprimé. Son secret, s’il en a un, reste dans le trousseau de clés&#xa0;; --with-secret le supprime aussi.</translation>
    </message>
    <message>
        <source>Client secret for %1, %2: </source>
        <translation>Secret client pour %1, %2&#xa0;: </translation>
    </message>
    <message>
        <source>Password of the proxy %1: </source>
        <translation>Mot de passe du proxy %1&#xa0;: </translation>
    </message>
    <message>
        <source>There is no terminal to ask on. Give the secret by --secret-env or --secret-fd.</source>
        <translation>Il n’y a pas de terminal où poser la question. Donnez le secret par --secret-env ou --secret-fd.</translation>
    </message>
    <message>
        <source>This profile has no proxy that asks for a password: it needs &quot;proxy&quot;: &quot;manual&quot; and a &quot;proxy_user&quot;.</source>
        <translation>Ce profil n’a pas de proxy qui demande un mot de passe&#xa0;: il faut &quot;proxy&quot;: &quot;manual&quot; et un &quot;proxy_user&quot;.</translation>
    </message>
    <message>
        <source>Testing %1: %2, %3</source>
        <translation>Test de %1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>ProfileQuestions</name>
    <message>
        <source>Delete a profile</source>
        <translation>Supprimer un profil</translation>
    </message>
    <message>
        <source>Delete the profile %1?</source>
        <translation>Supprimer le profil %1&#xa0;?</translation>
    </message>
    <message>
        <source>Uploads that were made with it stay in the log.</source>
        <translation>Les transferts faits avec lui restent dans le journal.</translation>
    </message>
    <message>
        <source>Its &amp;secret in the keychain, too</source>
        <translation>Aussi son s&amp;ecret dans le trousseau de clés</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>the profile</source>
        <translation>le profil</translation>
    </message>
    <message>
        <source>It has to be 1 to %1.</source>
        <translation>La valeur doit être de 1 à %1.</translation>
    </message>
    <message>
        <source>It has to be “all”, or 2 to %1.</source>
        <translation>La valeur doit être «&#xa0;all&#xa0;», ou de 2 à %1.</translation>
    </message>
    <message>
        <source>It has to be %1 to %2 seconds.</source>
        <translation>La valeur doit être de %1 à %2 secondes.</translation>
    </message>
    <message>
        <source>It has to be 1 to 65535.</source>
        <translation>La valeur doit être de 1 à 65535.</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>Ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM form.</source>
        <translation>Le fichier ne contient pas de certificat au format PEM.</translation>
    </message>
    <message>
        <source>One of the certificates is damaged.</source>
        <translation>Un des certificats est endommagé.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>%1 has to be a text.</source>
        <translation>%1 doit être un texte.</translation>
    </message>
    <message>
        <source>%1 has to be a number.</source>
        <translation>%1 doit être un nombre.</translation>
    </message>
    <message>
        <source>%1 is out of range. %2</source>
        <translation>%1 est hors limites. %2</translation>
    </message>
    <message>
        <source>%1 is not the name of a host.</source>
        <translation>%1 n’est pas le nom d’un hôte.</translation>
    </message>
    <message>
        <source>%1 is the word for the built-in practice instance.</source>
        <translation>%1 est le mot réservé à l’instance d’exercice intégrée.</translation>
    </message>
    <message>
        <source>%1 has to be development, staging or production.</source>
        <translation>%1 doit être development, staging ou production.</translation>
    </message>
    <message>
        <source>%1 has to be system, none or manual.</source>
        <translation>%1 doit être system, none ou manual.</translation>
    </message>
    <message>
        <source>%1 is given, but the proxy is not set to manual.</source>
        <translation>%1 est donné, mais le proxy n’est pas réglé sur manual.</translation>
    </message>
    <message>
        <source>%1 is nothing that a profile has.</source>
        <translation>%1 n’existe pas dans un profil.</translation>
    </message>
    <message>
        <source>%1 is nothing that a profile has. Is %2 meant?</source>
        <translation>%1 n’existe pas dans un profil. S’agit-il de %2&#xa0;?</translation>
    </message>
    <message>
        <source>Look at %1.</source>
        <translation>Regardez %1.</translation>
    </message>
    <message>
        <source>It assigns nothing to %1.</source>
        <translation>Il n’attribue rien à %1.</translation>
    </message>
    <message>
        <source>Line %1: %2 is empty.</source>
        <translation>Ligne %1&#xa0;: %2 est vide.</translation>
    </message>
    <message>
        <source>Line %1: the value of %2 is not written down as a plain text, and the file is not run to find it out.</source>
        <translation>Ligne %1&#xa0;: la valeur de %2 n’est pas écrite comme un simple texte, et le fichier n’est pas exécuté pour la trouver.</translation>
    </message>
    <message>
        <source>Line %1: whether %2 gets this value depends on more than this line.</source>
        <translation>Ligne %1&#xa0;: que %2 reçoive cette valeur dépend d’autre chose que de cette ligne.</translation>
    </message>
    <message>
        <source>Line %1: a character of %2 cannot be read.</source>
        <translation>Ligne %1&#xa0;: un caractère de %2 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Line %1: %2 has a line break or another sign that cannot be part of it.</source>
        <translation>Ligne %1&#xa0;: %2 a un saut de ligne ou un autre signe qui ne peut pas en faire partie.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark or a bracket is opened and never closed.</source>
        <translation>Ligne %1&#xa0;: un guillemet ou une parenthèse est ouvert et jamais fermé.</translation>
    </message>
    <message>
        <source>It is far too large to be client_credentials.py.</source>
        <translation>Il est bien trop grand pour être client_credentials.py.</translation>
    </message>
    <message>
        <source>It is not a text file in UTF-8.</source>
        <translation>Ce n’est pas un fichier texte en UTF-8.</translation>
    </message>
    <message>
        <source>The credentials cannot be read from %1.</source>
        <translation>Les identifiants ne peuvent pas être lus dans %1.</translation>
    </message>
    <message>
        <source>%1 Correct the file, or enter the values by hand.</source>
        <translation>%1 Corrigez le fichier, ou saisissez les valeurs à la main.</translation>
    </message>
    <message>
        <source>The file holds a private key.</source>
        <translation>Le fichier contient une clé privée.</translation>
    </message>
    <message>
        <source>Choose the file that has the certificate of the authority alone.</source>
        <translation>Choisissez le fichier qui contient seulement le certificat de l’autorité.</translation>
    </message>
    <message>
        <source>The profile %1 holds a secret.</source>
        <translation>Un secret se trouve dans %1.</translation>
    </message>
    <message>
        <source>Take the secret out of the file: it belongs into the keychain alone. Then import the profile again.</source>
        <translation>Retirez le secret du fichier&#xa0;: sa place est dans le trousseau de clés seulement. Puis importez de nouveau le profil.</translation>
    </message>
    <message>
        <source>Correct it, or ask whoever looks after the station for a new one.</source>
        <translation>Corrigez-le, ou demandez-en un nouveau au responsable du poste.</translation>
    </message>
    <message>
        <source>The profile cannot be used.</source>
        <translation>Le profil ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The profile %1 cannot be used.</source>
        <translation>Le profil %1 ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>%1 is a profile of production and stays where it is.</source>
        <translation>%1 est un profil de production et reste où il est.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Ceci</translation>
    </message>
    <message>
        <source>Make a new profile for another instance.</source>
        <translation>Créez un nouveau profil pour une autre instance.</translation>
    </message>
    <message>
        <source>It is for %1 and would be for %2. Make a new profile for another instance, or say that you mean it.</source>
        <translation>Il est pour %1 et serait pour %2. Créez un nouveau profil pour une autre instance, ou dites que c’est voulu.</translation>
    </message>
    <message>
        <source>One DB cannot be production and something else.</source>
        <translation>Une même base ne peut pas être la production et autre chose.</translation>
    </message>
    <message>
        <source>The profile %1 says that %2 is %3. Correct one of the two.</source>
        <translation>Le profil %1 dit que %2 est&#xa0;: %3. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>Another profile knows it as another kind. Correct one of the two.</source>
        <translation>Un autre profil la connaît comme un autre genre. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>exercice</translation>
    </message>
    <message>
        <source>development</source>
        <translation>développement</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>préproduction</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, comme %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’au %2</translation>
    </message>
</context>
<context>
    <name>Promotions</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 is not in the form there.</source>
        <translation>%1 n’est pas dans le formulaire de destination.</translation>
    </message>
    <message>
        <source>%1 is in the form there, and was not in the rehearsal.</source>
        <translation>%1 est dans le formulaire de destination, et n’était pas dans la répétition.</translation>
    </message>
    <message>
        <source>%1 is in the form there and required, and was not in the rehearsal.</source>
        <translation>%1 est obligatoire dans le formulaire de destination, et n’était pas dans la répétition.</translation>
    </message>
    <message>
        <source>%1 is required there.</source>
        <translation>%1 y est obligatoire.</translation>
    </message>
    <message>
        <source>%1 is not required there.</source>
        <translation>%1 n’y est pas obligatoire.</translation>
    </message>
    <message>
        <source>%1 is another kind of field: %2 in the rehearsal, %3 there.</source>
        <translation>%1 est un autre genre de champ&#xa0;: %2 dans la répétition, %3 à destination.</translation>
    </message>
    <message>
        <source>%1 lacks options there: %2.</source>
        <translation>Des options de %1 y manquent&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 has more options there: %2.</source>
        <translation>%1 y a plus d’options&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2 was %3 in the rehearsal and is %4 there.</source>
        <translation>%1&#xa0;: %2 valait %3 dans la répétition et vaut %4 à destination.</translation>
    </message>
    <message>
        <source>%1 takes several values there.</source>
        <translation>%1 y accepte plusieurs valeurs.</translation>
    </message>
    <message>
        <source>%1 takes one value there.</source>
        <translation>%1 y accepte une seule valeur.</translation>
    </message>
    <message>
        <source>%1 was called %2 in the rehearsal.</source>
        <translation>%1 s’appelait %2 dans la répétition.</translation>
    </message>
    <message>
        <source>Which type form the rehearsal was made with is not known any more. Every record is checked with the form there.</source>
        <translation>On ne sait plus avec quel formulaire de type la répétition a été faite. Chaque enregistrement est contrôlé avec le formulaire de destination.</translation>
    </message>
    <message>
        <source>The type form is the same on both instances.</source>
        <translation>Le formulaire de type est le même sur les deux instances.</translation>
    </message>
    <message numerus="yes">
        <source>The type form there differs in %n way(s). Every record is checked with it.</source>
        <translation>
            <numerusform>Le formulaire de type de destination a %Ln différence. Chaque enregistrement est contrôlé avec lui.</numerusform>
            <numerusform>Le formulaire de type de destination a %Ln différences. Chaque enregistrement est contrôlé avec lui.</numerusform>
        </translation>
    </message>
    <message>
        <source>It puts back what another batch had changed on its instance.</source>
        <translation>Il rétablit ce qu’un autre lot avait changé sur son instance.</translation>
    </message>
    <message>
        <source>What was made for practice stays on the practice instance. Rehearse on development or staging.</source>
        <translation>Ce qui a été fait pour l’exercice reste sur l’instance d’exercice. Faites la répétition sur développement ou préproduction.</translation>
    </message>
    <message>
        <source>It went to this instance. Choose the profile of the instance that it has to go to.</source>
        <translation>Il est allé vers cette instance. Choisissez le profil de l’instance où il doit aller.</translation>
    </message>
    <message>
        <source>It goes from development to staging to production, and not back. Upload the file to this instance instead.</source>
        <translation>On va de développement à préproduction à production, sans retour. Transférez plutôt le fichier vers cette instance.</translation>
    </message>
    <message>
        <source>It has not come to its end. Go on with it first.</source>
        <translation>Il n’est pas arrivé à son terme. Continuez-le d’abord.</translation>
    </message>
    <message>
        <source>None of its records was read back and found equal.</source>
        <translation>Aucun de ses enregistrements n’a été relu et trouvé égal.</translation>
    </message>
    <message>
        <source>The upload log does not hold any more what was sent. Upload the file to this instance instead.</source>
        <translation>Le journal des transferts ne contient plus ce qui a été envoyé. Transférez plutôt le fichier vers cette instance.</translation>
    </message>
    <message>
        <source>The type forms of the two instances differ, or cannot be compared. Look at the differences, then say --accept-form-changes.</source>
        <translation>Les formulaires de type des deux instances diffèrent, ou ne peuvent pas être comparés. Regardez les différences, puis ajoutez --accept-form-changes.</translation>
    </message>
    <message>
        <source>This batch cannot be sent to another instance.</source>
        <translation>Ce lot ne peut pas être envoyé vers une autre instance.</translation>
    </message>
</context>
<context>
    <name>RailText</name>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>pas de fichier</translation>
    </message>
    <message>
        <source>%1 of %2 mapped</source>
        <translation>%1 sur %2 associés</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>contrôle…</translation>
    </message>
    <message>
        <source>%1 wrong, %2 doubtful</source>
        <translation>erronés&#xa0;: %1, douteux&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 wrong</source>
        <translation>erronés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 doubtful</source>
        <translation>douteux&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>corrects&#xa0;: %1</translation>
    </message>
    <message>
        <source>preparing…</source>
        <translation>préparation…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s)</source>
        <translation>
            <numerusform>%Ln transfert</numerusform>
            <numerusform>%Ln transferts</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The file begins with a mark that names its encoding.</source>
        <translation>Le fichier commence par une marque qui nomme son encodage.</translation>
    </message>
    <message>
        <source>Every character is valid UTF-8.</source>
        <translation>Chaque caractère est de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>No letters with accents or other signs: any encoding reads the same.</source>
        <translation>Pas de lettres accentuées ni d’autres signes&#xa0;: tout encodage donne la même lecture.</translation>
    </message>
    <message>
        <source>Every other byte is zero, as in UTF-16.</source>
        <translation>Un octet sur deux est nul, comme en UTF-16.</translation>
    </message>
    <message>
        <source>The letters of this encoding fit the text best. Look at letters with accents.</source>
        <translation>Les lettres de cet encodage conviennent le mieux au texte. Regardez les lettres accentuées.</translation>
    </message>
    <message>
        <source>The file is not UTF-8, and which older encoding it is cannot be told from it. Look at letters with accents.</source>
        <translation>Le fichier n’est pas en UTF-8, et rien ne dit quel encodage plus ancien c’est. Regardez les lettres accentuées.</translation>
    </message>
    <message>
        <source>Nearly all characters are valid UTF-8; a few bytes are damaged and are shown where they are.</source>
        <translation>Presque tous les caractères sont de l’UTF-8 valide&#xa0;; quelques octets sont abîmés et sont montrés à leur place.</translation>
    </message>
    <message>
        <source>A workbook says itself what its cells are.</source>
        <translation>Un classeur dit lui-même ce que sont ses cellules.</translation>
    </message>
    <message>
        <source>The first line names the separator.</source>
        <translation>La première ligne nomme le séparateur.</translation>
    </message>
    <message>
        <source>With this separator all rows have the same number of cells.</source>
        <translation>Avec ce séparateur, toutes les lignes ont le même nombre de cellules.</translation>
    </message>
    <message>
        <source>With this separator nearly all rows have the same number of cells.</source>
        <translation>Avec ce séparateur, presque toutes les lignes ont le même nombre de cellules.</translation>
    </message>
    <message>
        <source>With no separator do the rows have the same number of cells.</source>
        <translation>Avec aucun séparateur les lignes n’ont le même nombre de cellules.</translation>
    </message>
    <message>
        <source>No separator was found: the file has one column.</source>
        <translation>Aucun séparateur n’a été trouvé&#xa0;: le fichier a une seule colonne.</translation>
    </message>
    <message>
        <source>Spaces stand between the columns.</source>
        <translation>Des espaces séparent les colonnes.</translation>
    </message>
    <message>
        <source>Quotation marks within cells have a backslash before them.</source>
        <translation>Les guillemets dans les cellules sont précédés d’une barre oblique inverse.</translation>
    </message>
    <message>
        <source>Cells stand between apostrophes.</source>
        <translation>Les cellules sont entre apostrophes.</translation>
    </message>
    <message>
        <source>Lines that begin with the comment mark are no rows.</source>
        <translation>Les lignes qui commencent par la marque de commentaire ne comptent pas.</translation>
    </message>
    <message>
        <source>Numbers are written with this decimal mark.</source>
        <translation>Les nombres sont écrits avec ce séparateur décimal.</translation>
    </message>
    <message>
        <source>Some numbers have a point and some a comma: the more frequent one was taken.</source>
        <translation>Certains nombres ont un point et d’autres une virgule&#xa0;: le plus fréquent a été pris.</translation>
    </message>
    <message>
        <source>No number has decimals; a point is assumed.</source>
        <translation>Aucun nombre n’a de décimales&#xa0;; un point est supposé.</translation>
    </message>
    <message>
        <source>Long numbers have a mark between their thousands.</source>
        <translation>Les longs nombres ont un séparateur de milliers.</translation>
    </message>
    <message>
        <source>The header line holds names only, the lines below it values.</source>
        <translation>La ligne d’en-tête ne contient que des noms, les lignes suivantes des valeurs.</translation>
    </message>
    <message>
        <source>The first full line is taken as the header.</source>
        <translation>La première ligne complète est prise comme en-tête.</translation>
    </message>
    <message>
        <source>The header line is not clear: names occur twice, or values stand above it.</source>
        <translation>La ligne d’en-tête n’est pas claire&#xa0;: des noms sont en double, ou des valeurs se trouvent au-dessus.</translation>
    </message>
    <message>
        <source>No line looks like a header.</source>
        <translation>Aucune ligne ne ressemble à un en-tête.</translation>
    </message>
    <message>
        <source>The line below the names holds units.</source>
        <translation>La ligne sous les noms contient des unités.</translation>
    </message>
    <message>
        <source>The names stand in the last comment above the values.</source>
        <translation>Les noms se trouvent dans le dernier commentaire au-dessus des valeurs.</translation>
    </message>
    <message>
        <source>The lines after the last blank line are not like those above: they are left out.</source>
        <translation>Les lignes après la dernière ligne vide ne ressemblent pas à celles du dessus&#xa0;: elles sont laissées de côté.</translation>
    </message>
    <message>
        <source>The last lines are totals or remarks and not like those above: they are left out.</source>
        <translation>Les dernières lignes sont des totaux ou des remarques et ne ressemblent pas à celles du dessus&#xa0;: elles sont laissées de côté.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Séparateur décimal</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Table ends</source>
        <translation>Fin du tableau</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>It goes on to the end of the file.</source>
        <translation>Il va jusqu’à la fin du fichier.</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>part, how sure, why</comment>
        <translation>%1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Spaces (padded)</source>
        <translation>Espaces (alignés)</translation>
    </message>
    <message>
        <source>%1, repeated</source>
        <translation>%1, répété</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barre |</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>guillemet</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>apostrophe</translation>
    </message>
    <message>
        <source>backslash</source>
        <translation>barre oblique inverse</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>espace insécable</translation>
    </message>
    <message>
        <source>thin space</source>
        <translation>espace fine</translation>
    </message>
    <message>
        <source>%1  apostrophe</source>
        <translation>%1  apostrophe</translation>
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
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>its SHA-256</source>
        <translation>son SHA-256</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>%1, profile %2</source>
        <translation>%1, profil %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>Operator, station</source>
        <translation>Opérateur, poste</translation>
    </message>
    <message>
        <source>Begun, ended</source>
        <translation>Début, fin</translation>
    </message>
    <message>
        <source>not at its end yet</source>
        <translation>pas encore à son terme</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>M2M Uploader %1</source>
        <translation>M2M Uploader %1</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the file corrected</source>
        <translation>
            <numerusform>%Ln cellule du fichier corrigée</numerusform>
            <numerusform>%Ln cellules du fichier corrigées</numerusform>
        </translation>
    </message>
    <message>
        <source>in records</source>
        <translation>dans des enregistrements</translation>
    </message>
    <message>
        <source>that make no record</source>
        <translation>qui n’en font aucun</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>An earlier version of the program did not write down how many rows the file has.</source>
        <translation>Une version antérieure du programme n’a pas noté combien de lignes le fichier a.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Written %1 by M2M Uploader %2. SHA-256 of the content of this receipt as JSON, without this sum:</source>
        <translation>Écrit le %1 par M2M Uploader %2. SHA-256 du contenu de cette attestation en JSON, sans cette somme&#xa0;:</translation>
    </message>
    <message>
        <source>%1: sent %2, there %3</source>
        <comment>a field and two values</comment>
        <translation>%1&#xa0;: envoyé %2, dans la base %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>The DB does not have it.</source>
        <translation>La base ne l’a pas.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>What reads back differently</source>
        <translation>Ce qui diffère à la relecture</translation>
    </message>
    <message numerus="yes">
        <source>%n more; the JSON receipt has all of them.</source>
        <translation>
            <numerusform>%Ln de plus&#xa0;; l’attestation en JSON les contient tous.</numerusform>
            <numerusform>%Ln de plus&#xa0;; l’attestation en JSON les contient tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload receipt</source>
        <translation>Attestation de transfert</translation>
    </message>
    <message>
        <source>Batch %1 of station %2</source>
        <translation>Lot %1 du poste %2</translation>
    </message>
    <message>
        <source>What was uploaded</source>
        <translation>Ce qui a été transféré</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce que c’est devenu</translation>
    </message>
    <message>
        <source>M2M Uploader · receipt of batch %1 · %2</source>
        <translation>M2M Uploader · attestation du lot %1 · %2</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Attestation %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Each record (%1)</source>
        <translation>Chaque enregistrement (%1)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>ID of the record</source>
        <translation>ID de l’enregistrement</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>It is tried whether the instance can be reached again.</source>
        <translation>Un essai vérifie si l’instance est de nouveau joignable.</translation>
    </message>
    <message>
        <source>What was on its way is asked after first; nothing is sent twice.</source>
        <translation>Le sort de ce qui était en route est d’abord demandé&#xa0;; rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>The instance is not reached.</source>
        <translation>L’instance n’est pas joignable.</translation>
    </message>
    <message>
        <source>It is tried again now.</source>
        <translation>Nouvel essai en cours.</translation>
    </message>
    <message>
        <source>It is tried again by itself in %1 s.</source>
        <translation>Nouvel essai automatique dans %1 s.</translation>
    </message>
    <message>
        <source>It is tried again by itself in %1.</source>
        <translation>Nouvel essai automatique dans %1.</translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Same value in columns…</source>
        <translation>Même valeur dans les colonnes…</translation>
    </message>
    <message>
        <source>Same %1</source>
        <comment>names of columns</comment>
        <translation>Même valeur&#xa0;: %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vide</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>where %1 is %2</source>
        <comment>column, values</comment>
        <translation>où %1 est %2</translation>
    </message>
    <message>
        <source>where %1 is not %2</source>
        <comment>column, values</comment>
        <translation>où %1 n’est pas %2</translation>
    </message>
    <message>
        <source>without the first %1 and the last %2</source>
        <translation>sans les %1 du début et les %2 de la fin</translation>
    </message>
    <message>
        <source>without the first %1</source>
        <translation>sans les %1 du début</translation>
    </message>
    <message>
        <source>without the last %1</source>
        <translation>sans les %1 de la fin</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>%1 in each record</source>
        <translation>%1 par enregistrement</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 attendues</translation>
    </message>
    <message>
        <source>Leave the field as it is</source>
        <translation>Laisser le champ tel quel</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>Vider le champ</translation>
    </message>
    <message>
        <source>Are an error</source>
        <translation>Sont une erreur</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>L’ignorer</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>L’envoyer de nouveau</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Me demander</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>%1 columns: %2</source>
        <comment>how many, their names</comment>
        <translation>%1 colonnes&#xa0;: %2</translation>
    </message>
    <message>
        <source>column no. %1</source>
        <translation>colonne n° %1</translation>
    </message>
    <message>
        <source>columns no. %1</source>
        <translation>colonnes n° %1</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Several columns</source>
        <translation>Plusieurs colonnes</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Value above or below the table</source>
        <translation>Valeur au-dessus ou au-dessous du tableau</translation>
    </message>
    <message>
        <source>Whole row behind a label</source>
        <translation>Ligne entière après un libellé</translation>
    </message>
    <message>
        <source>One cell of the file</source>
        <translation>Une cellule du fichier</translation>
    </message>
    <message>
        <source>File name, or a part of it</source>
        <translation>Nom du fichier, ou une partie</translation>
    </message>
    <message>
        <source>Date of the file</source>
        <translation>Date du fichier</translation>
    </message>
    <message>
        <source>Name of the sheet</source>
        <translation>Nom de la feuille</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>Numéro de ligne</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Asked at each run</source>
        <translation>Demandé à chaque fois</translation>
    </message>
    <message>
        <source>Their cells come one after another; steps can take the first or last that is filled, or join them. Otherwise they make a list.</source>
        <translation>Leurs cellules viennent l’une après l’autre&#xa0;; des étapes peuvent prendre la première ou la dernière remplie, ou les réunir. Sinon, elles forment une liste.</translation>
    </message>
    <message>
        <source>The same text for all records.</source>
        <translation>Le même texte pour tous les enregistrements.</translation>
    </message>
    <message>
        <source>Found again by its label, wherever it stands outside the table.</source>
        <translation>Retrouvé par son libellé, où qu’il soit en dehors du tableau.</translation>
    </message>
    <message>
        <source>All cells behind a label that begins a row outside the table.</source>
        <translation>Toutes les cellules après un libellé qui commence une ligne en dehors du tableau.</translation>
    </message>
    <message>
        <source>Always the cell at the same place, whatever stands there.</source>
        <translation>Toujours la cellule au même endroit, quel que soit son contenu.</translation>
    </message>
    <message>
        <source>Click on the part that is meant; other files have theirs in its place.</source>
        <translation>Cliquez sur la partie voulue&#xa0;; les autres fichiers ont la leur à sa place.</translation>
    </message>
    <message>
        <source>The day on which the file was last changed.</source>
        <translation>Le jour de la dernière modification du fichier.</translation>
    </message>
    <message>
        <source>The sheet of the workbook that is open.</source>
        <translation>La feuille du classeur qui est ouverte.</translation>
    </message>
    <message>
        <source>The line of the file that the row stands in, counted from 1.</source>
        <translation>La ligne du fichier où se trouve la ligne du tableau, comptée à partir de 1.</translation>
    </message>
    <message>
        <source>Whoever is named as the operator at the top right.</source>
        <translation>La personne indiquée comme opérateur en haut à droite.</translation>
    </message>
    <message>
        <source>The name of this station.</source>
        <translation>Le nom de ce poste.</translation>
    </message>
    <message>
        <source>Typed or scanned for each file, before its records are reviewed.</source>
        <translation>Saisi ou scanné pour chaque fichier, avant le contrôle de ses enregistrements.</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisé</translation>
    </message>
    <message>
        <source>columns like %1</source>
        <comment>a pattern</comment>
        <translation>colonnes comme %1</translation>
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
        <translation>valeur à côté de %1</translation>
    </message>
    <message>
        <source>row behind %1</source>
        <translation>ligne après %1</translation>
    </message>
    <message>
        <source>line %1, column no. %2</source>
        <translation>ligne %1, colonne n° %2</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nom du fichier</translation>
    </message>
    <message>
        <source>part of the file name</source>
        <translation>partie du nom du fichier</translation>
    </message>
    <message>
        <source>date of the file</source>
        <translation>date du fichier</translation>
    </message>
    <message>
        <source>name of the sheet</source>
        <translation>nom de la feuille</translation>
    </message>
    <message>
        <source>line number</source>
        <translation>numéro de ligne</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>opérateur</translation>
    </message>
    <message>
        <source>station</source>
        <translation>poste</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>demandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>all rows must agree</source>
        <translation>toutes les lignes doivent concorder</translation>
    </message>
    <message>
        <source>the one that is filled</source>
        <translation>celle qui est remplie</translation>
    </message>
    <message>
        <source>the first that is filled</source>
        <translation>la première remplie</translation>
    </message>
    <message>
        <source>the last that is filled</source>
        <translation>la dernière remplie</translation>
    </message>
    <message>
        <source>each row one element</source>
        <translation>un élément par ligne</translation>
    </message>
    <message>
        <source>filled rows one element each</source>
        <translation>un élément par ligne remplie</translation>
    </message>
    <message>
        <source>All rows of a record say the same; where they do not, it is an error.</source>
        <translation>Toutes les lignes d’un enregistrement disent la même chose&#xa0;; sinon, c’est une erreur.</translation>
    </message>
    <message>
        <source>Blank cells are passed over; several that are filled say the same.</source>
        <translation>Les cellules vides sont passées&#xa0;; celles qui sont remplies disent la même chose.</translation>
    </message>
    <message>
        <source>The first row of a record that is not blank.</source>
        <translation>La première ligne d’un enregistrement qui n’est pas vide.</translation>
    </message>
    <message>
        <source>The last row of a record that is not blank.</source>
        <translation>La dernière ligne d’un enregistrement qui n’est pas vide.</translation>
    </message>
    <message>
        <source>The rows of a record make a list; a blank one is an error.</source>
        <translation>Les lignes d’un enregistrement forment une liste&#xa0;; une ligne vide est une erreur.</translation>
    </message>
    <message>
        <source>The rows of a record make a list; blank ones are left out.</source>
        <translation>Les lignes d’un enregistrement forment une liste&#xa0;; les vides sont laissées de côté.</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation>transféré</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Pas encore envoyé.</translation>
    </message>
    <message>
        <source>On its way, not answered yet.</source>
        <translation>En route, pas encore de réponse.</translation>
    </message>
    <message>
        <source>The DB has said yes; it is still to be read back, unless that is left out by choice.</source>
        <translation>La base a dit oui&#xa0;; reste à relire l’enregistrement, sauf si la relecture est omise par choix.</translation>
    </message>
    <message>
        <source>Read back from the DB, and equal to what was sent.</source>
        <translation>Relu dans la base, et égal à ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>Read back from the DB, and not equal to what was sent.</source>
        <translation>Relu dans la base, et différent de ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>Refused, by the check of this program or by the DB.</source>
        <translation>Refusé, par le contrôle de ce programme ou par la base.</translation>
    </message>
    <message>
        <source>Given up after several tries; it is not in the DB.</source>
        <translation>Abandonné après plusieurs essais&#xa0;; il n’est pas dans la base.</translation>
    </message>
    <message>
        <source>Sent, but the answer was lost: the DB is asked before anything else.</source>
        <translation>Envoyé, mais la réponse s’est perdue&#xa0;: la base est interrogée avant toute autre chose.</translation>
    </message>
    <message>
        <source>Not sent, because the DB has it already or by choice.</source>
        <translation>Non envoyé, parce que la base l’a déjà ou par choix.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and a state</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>aucune ligne</translation>
    </message>
    <message>
        <source>%1 = %2; %3 = %4 in records + %5 that make none</source>
        <comment>2 records = 2 verified; 500 rows = 480 in records + 20 that make none</comment>
        <translation>%1 = %2&#xa0;; %3 = %4 dans des enregistrements + %5 qui n’en font aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
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
            <numerusform>%Ln enregistrement sur %Ln est dans la base, une seule fois et tel qu’envoyé&#xa0;: il a été relu et comparé.</numerusform>
            <numerusform>Les %Ln enregistrements sont tous dans la base, chacun une seule fois et tel qu’envoyé&#xa0;: chacun a été relu et comparé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in the DB, each once and as sent.</source>
        <translation>
            <numerusform>%Ln enregistrement est dans la base, une seule fois et tel qu’envoyé.</numerusform>
            <numerusform>%Ln enregistrements sont dans la base, chacun une seule fois et tel qu’envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record was added to the DB by this upload.</source>
        <translation>Ce transfert n’a ajouté aucun enregistrement à la base.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were uploaded and not read back (by choice: 1 of %1 is read back): the DB said yes to them, and was not asked again.</source>
        <translation>
            <numerusform>%Ln enregistrement a été transféré et non relu (par choix&#xa0;: 1 sur %1 est relu)&#xa0;: la base a dit oui, et n’a pas été interrogée de nouveau.</numerusform>
            <numerusform>%Ln enregistrements ont été transférés et non relus (par choix&#xa0;: 1 sur %1 est relu)&#xa0;: la base a dit oui, et n’a pas été interrogée de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were skipped.</source>
        <translation>
            <numerusform>%Ln enregistrement a été ignoré.</numerusform>
            <numerusform>%Ln enregistrements ont été ignorés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) read back differently from what was sent.</source>
        <translation>
            <numerusform>%Ln enregistrement relu diffère de ce qui a été envoyé.</numerusform>
            <numerusform>%Ln enregistrements relus diffèrent de ce qui a été envoyé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are not in the DB.</source>
        <translation>
            <numerusform>%Ln enregistrement n’est pas dans la base.</numerusform>
            <numerusform>%Ln enregistrements ne sont pas dans la base.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are not finished; they can be gone on with.</source>
        <translation>
            <numerusform>%Ln enregistrement n’est pas terminé&#xa0;; il peut être repris.</numerusform>
            <numerusform>%Ln enregistrements ne sont pas terminés&#xa0;; ils peuvent être repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Perform a new action</source>
        <translation>Effectuer une nouvelle action</translation>
    </message>
    <message>
        <source>Edit an action</source>
        <translation>Modifier une action</translation>
    </message>
    <message>
        <source>Create a component</source>
        <translation>Créer un composant</translation>
    </message>
    <message>
        <source>Edit a component</source>
        <translation>Modifier un composant</translation>
    </message>
</context>
<context>
    <name>StepMenu</name>
    <message>
        <source>Change the text</source>
        <translation>Changer le texte</translation>
    </message>
    <message>
        <source>One of several cells</source>
        <translation>Une de plusieurs cellules</translation>
    </message>
    <message>
        <source>Several values in a cell</source>
        <translation>Plusieurs valeurs dans une cellule</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>Lire comme</translation>
    </message>
    <message>
        <source>Change the number</source>
        <translation>Changer le nombre</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>The text is read as a real date of this form; anything else is refused.</source>
        <translation>Le texte est lu comme une vraie date de cette forme&#xa0;; tout le reste est refusé.</translation>
    </message>
    <message>
        <source>Times without an offset are those of %1; sent is the time of this station.</source>
        <translation>Les heures sans décalage sont celles de %1&#xa0;; l’heure envoyée est celle de ce poste.</translation>
    </message>
    <message>
        <source>yes, true and 1 become true; no, false, 0 and blank become false.</source>
        <translation>yes, true et 1 deviennent vrai&#xa0;; no, false, 0 et vide deviennent faux.</translation>
    </message>
    <message>
        <source>%1 becomes true, blank becomes false.</source>
        <translation>%1 devient vrai, vide devient faux.</translation>
    </message>
    <message>
        <source>%1 and blank become false.</source>
        <translation>%1 et vide deviennent faux.</translation>
    </message>
    <message>
        <source>%1 becomes true; %2 and blank become false.</source>
        <translation>%1 devient vrai&#xa0;; %2 et vide deviennent faux.</translation>
    </message>
    <message>
        <source>Each place of a text within the text becomes another text.</source>
        <translation>Chaque occurrence d’un texte dans le texte devient un autre texte.</translation>
    </message>
    <message>
        <source>The text has to match a pattern; what it matches can be written anew, \1 to \9 are its groups.</source>
        <translation>Le texte doit répondre à un motif&#xa0;; ce qui y répond peut être réécrit, \1 à \9 sont ses groupes.</translation>
    </message>
    <message>
        <source>The text is cut at a mark, and one of the pieces is kept.</source>
        <translation>Le texte est découpé à un signe, et un des morceaux est gardé.</translation>
    </message>
    <message>
        <source>Texts that stand for “no value” become blank.</source>
        <translation>Les textes qui veulent dire «&#xa0;pas de valeur&#xa0;» deviennent vides.</translation>
    </message>
    <message>
        <source>What is blank becomes this text.</source>
        <translation>Ce qui est vide devient ce texte.</translation>
    </message>
    <message>
        <source>Each text becomes another, by a list that you make.</source>
        <translation>Chaque texte devient un autre, d’après une liste que vous établissez.</translation>
    </message>
    <message>
        <source>The cells of several columns become one text; blank ones are left out.</source>
        <translation>Les cellules de plusieurs colonnes deviennent un seul texte&#xa0;; les vides sont laissées de côté.</translation>
    </message>
    <message>
        <source>Of several columns the first that is not blank.</source>
        <translation>De plusieurs colonnes, la première qui n’est pas vide.</translation>
    </message>
    <message>
        <source>Of several columns the last that is not blank.</source>
        <translation>De plusieurs colonnes, la dernière qui n’est pas vide.</translation>
    </message>
    <message>
        <source>The number is multiplied, for another unit.</source>
        <translation>Le nombre est multiplié, pour une autre unité.</translation>
    </message>
    <message>
        <source>The number is rounded, halves away from nought.</source>
        <translation>Le nombre est arrondi, les demis en s’éloignant de zéro.</translation>
    </message>
    <message>
        <source>Take spaces off both ends</source>
        <translation>Enlever les espaces aux deux bouts</translation>
    </message>
    <message>
        <source>Upper or lower case</source>
        <translation>Majuscules ou minuscules</translation>
    </message>
    <message>
        <source>Form of an input mask</source>
        <translation>Forme d’un masque de saisie</translation>
    </message>
    <message>
        <source>Replace a text</source>
        <translation>Remplacer un texte</translation>
    </message>
    <message>
        <source>Match a pattern</source>
        <translation>Répondre à un motif</translation>
    </message>
    <message>
        <source>Take one piece</source>
        <translation>Prendre un morceau</translation>
    </message>
    <message>
        <source>Treat texts as blank</source>
        <translation>Traiter des textes comme vides</translation>
    </message>
    <message>
        <source>Fill what is blank</source>
        <translation>Remplir ce qui est vide</translation>
    </message>
    <message>
        <source>Rename values</source>
        <translation>Renommer des valeurs</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Les réunir</translation>
    </message>
    <message>
        <source>Take the first that is filled</source>
        <translation>Prendre la première remplie</translation>
    </message>
    <message>
        <source>Take the last that is filled</source>
        <translation>Prendre la dernière remplie</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplier</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Arrondir</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Several options</source>
        <translation>Plusieurs options</translation>
    </message>
    <message>
        <source>List of numbers</source>
        <translation>Liste de nombres</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Action ID</source>
        <translation>ID d’action</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>Names and values</source>
        <translation>Noms et valeurs</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Split into several</source>
        <translation>Diviser en plusieurs</translation>
    </message>
    <message>
        <source>Something has to stand here first.</source>
        <translation>Il faut d’abord quelque chose ici.</translation>
    </message>
    <message>
        <source>That is no pattern: %1, at character %2.</source>
        <translation>Ce n’est pas un motif&#xa0;: %1, au caractère %2.</translation>
    </message>
    <message>
        <source>Behind a backslash stands a digit, or another backslash.</source>
        <translation>Après une barre oblique inverse vient un chiffre, ou une autre barre oblique inverse.</translation>
    </message>
    <message>
        <source>The pattern has %1 groups, and there is none with the number %2.</source>
        <translation>Le motif a %1 groupes, et aucun n’a le numéro %2.</translation>
    </message>
    <message>
        <source>%1 stands there twice, with different meanings.</source>
        <translation>%1 y figure deux fois, avec des sens différents.</translation>
    </message>
    <message>
        <source>This step does not make what the field needs.</source>
        <translation>Cette étape ne produit pas ce dont le champ a besoin.</translation>
    </message>
    <message>
        <source>It has to stand before the step that makes the value.</source>
        <translation>Elle doit se trouver avant l’étape qui produit la valeur.</translation>
    </message>
    <message>
        <source>Several cells have become one already.</source>
        <translation>Plusieurs cellules ont déjà été réunies en une.</translation>
    </message>
    <message>
        <source>There is no number before it that it could change.</source>
        <translation>Il n’y a pas avant elle de nombre qu’elle puisse changer.</translation>
    </message>
    <message>
        <source>No step makes the value that the field needs.</source>
        <translation>Aucune étape ne produit la valeur dont le champ a besoin.</translation>
    </message>
    <message>
        <source>This program does not know that step.</source>
        <translation>Ce programme ne connaît pas cette étape.</translation>
    </message>
    <message>
        <source>What stands there cannot be understood.</source>
        <translation>Ce qui est écrit là ne peut pas être compris.</translation>
    </message>
    <message>
        <source>Spaces at both ends are taken off.</source>
        <translation>Les espaces aux deux bouts sont enlevés.</translation>
    </message>
    <message>
        <source>The text is read as a number; anything else is refused.</source>
        <translation>Le texte est lu comme un nombre&#xa0;; tout le reste est refusé.</translation>
    </message>
    <message>
        <source>The text has to be one of the field&apos;s options, by its label or its value.</source>
        <translation>Le texte doit être une des options du champ, par son libellé ou sa valeur.</translation>
    </message>
    <message>
        <source>The text is cut into pieces; each has to be one of the field&apos;s options.</source>
        <translation>Le texte est découpé en morceaux&#xa0;; chacun doit être une des options du champ.</translation>
    </message>
    <message>
        <source>The text is cut into pieces; each has to be a number.</source>
        <translation>Le texte est découpé en morceaux&#xa0;; chacun doit être un nombre.</translation>
    </message>
    <message>
        <source>The 24 characters of an action ID, in small letters.</source>
        <translation>Les 24 caractères d’un ID d’action, en minuscules.</translation>
    </message>
    <message>
        <source>A UUID, a short UUID or the address on a label becomes the component&apos;s UUID.</source>
        <translation>Un UUID, un UUID court ou l’adresse d’une étiquette devient l’UUID du composant.</translation>
    </message>
    <message>
        <source>All letters are written in the case that the field asks for.</source>
        <translation>Toutes les lettres sont écrites dans la casse que le champ demande.</translation>
    </message>
    <message>
        <source>The text is cut into pieces; each is a tag.</source>
        <translation>Le texte est découpé en morceaux&#xa0;; chacun est un mot-clé.</translation>
    </message>
    <message>
        <source>The text has to have this form: 9 is a digit, A and a are letters, * is either. The other characters are put in where they are missing.</source>
        <translation>Le texte doit avoir cette forme&#xa0;: 9 est un chiffre, A et a sont des lettres, * est l’un ou l’autre. Les autres caractères sont ajoutés là où ils manquent.</translation>
    </message>
    <message>
        <source>The text is cut into questions and answers, by their labels or values.</source>
        <translation>Le texte est découpé en questions et réponses, par leurs libellés ou leurs valeurs.</translation>
    </message>
    <message>
        <source>The text is cut into names and values.</source>
        <translation>Le texte est découpé en noms et valeurs.</translation>
    </message>
    <message>
        <source>The text is read as JSON; anything else is refused.</source>
        <translation>Le texte est lu comme du JSON&#xa0;; tout le reste est refusé.</translation>
    </message>
    <message>
        <source>The text is cut into pieces; the steps behind are done with each.</source>
        <translation>Le texte est découpé en morceaux&#xa0;; les étapes suivantes s’appliquent à chacun.</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>le premier</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>numéro %1</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>le dernier</translation>
    </message>
    <message>
        <source>year-month-day alone</source>
        <translation>année-mois-jour seulement</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <comment>format in words, format</comment>
        <translation>%1   (%2)</translation>
    </message>
    <message>
        <source>of this station</source>
        <translation>de ce poste</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Séparateur décimal</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>Mark of thousands</source>
        <translation>Séparateur de milliers</translation>
    </message>
    <message>
        <source>Groups have three digits.</source>
        <translation>Les groupes ont trois chiffres.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>apostrophe</translation>
    </message>
    <message>
        <source>Write all letters in</source>
        <translation>Écrire toutes les lettres en</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>majuscules</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minuscules</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>9 is a digit, A and a are letters, * is either.</source>
        <translation>9 est un chiffre, A et a sont des lettres, * est l’un ou l’autre.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Upper and lower case are told apart.</source>
        <translation>Majuscules et minuscules sont distinguées.</translation>
    </message>
    <message>
        <source>by</source>
        <translation>par</translation>
    </message>
    <message>
        <source>Nothing: it is taken out.</source>
        <translation>Rien&#xa0;: le texte est retiré.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>A regular expression (PCRE). All of the text has to match.</source>
        <translation>Une expression régulière (PCRE). Tout le texte doit y répondre.</translation>
    </message>
    <message>
        <source>Write anew as</source>
        <translation>Réécrire en</translation>
    </message>
    <message>
        <source>\1 to \9 are the groups, \0 is all of it.</source>
        <translation>\1 à \9 sont les groupes, \0 est le tout.</translation>
    </message>
    <message>
        <source>Each place that matches is replaced</source>
        <translation>Chaque endroit qui répond est remplacé</translation>
    </message>
    <message>
        <source>The rest of the text stays, and there need be no match.</source>
        <translation>Le reste du texte est conservé, et rien n’est obligé de répondre.</translation>
    </message>
    <message>
        <source>Cut at</source>
        <translation>Découper à</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>These texts become blank</source>
        <translation>Ces textes deviennent vides</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Un par ligne.</translation>
    </message>
    <message>
        <source>The number 0 too, however written</source>
        <translation>Le nombre 0 aussi, quelle que soit son écriture</translation>
    </message>
    <message>
        <source>What is blank becomes</source>
        <translation>Ce qui est vide devient</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>Autres valeurs</translation>
    </message>
    <message>
        <source>are an error</source>
        <translation>sont une erreur</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>restent telles quelles</translation>
    </message>
    <message>
        <source>With this between them</source>
        <translation>Avec ceci entre elles</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Between name and value</source>
        <translation>Entre nom et valeur</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <translation>Multiplier par</translation>
    </message>
    <message>
        <source>0.001 makes metres of millimetres.</source>
        <translation>0.001 donne des mètres à partir de millimètres.</translation>
    </message>
    <message>
        <source>Places behind the mark</source>
        <translation>Décimales</translation>
    </message>
    <message>
        <source>Dates are written as</source>
        <translation>Les dates sont écrites</translation>
    </message>
    <message>
        <source>Year-month-day is always read.</source>
        <translation>Année-mois-jour est toujours lu.</translation>
    </message>
    <message>
        <source>Or as</source>
        <translation>Ou</translation>
    </message>
    <message>
        <source>One a line: d day, M month, y year, H hour, m minute, s second.</source>
        <translation>Un par ligne&#xa0;: d jour, M mois, y année, H heure, m minute, s seconde.</translation>
    </message>
    <message>
        <source>Their times are those</source>
        <translation>Leurs heures sont celles</translation>
    </message>
    <message>
        <source>Words for yes</source>
        <translation>Mots pour oui</translation>
    </message>
    <message>
        <source>Words for no</source>
        <translation>Mots pour non</translation>
    </message>
    <message>
        <source>Between question and answer</source>
        <translation>Entre question et réponse</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>date %1</source>
        <translation>date %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>%1, times of %2</source>
        <comment>date, time zone</comment>
        <translation>%1, heures de %2</translation>
    </message>
    <message>
        <source>yes / no</source>
        <translation>oui / non</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>words for yes, words for no</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>last</source>
        <translation>dernier</translation>
    </message>
    <message>
        <source>0</source>
        <comment>the number nought</comment>
        <translation>0</translation>
    </message>
    <message>
        <source>take out %1</source>
        <translation>retirer %1</translation>
    </message>
    <message>
        <source>replace %1 by %2</source>
        <translation>remplacer %1 par %2</translation>
    </message>
    <message>
        <source>pattern %1</source>
        <translation>motif %1</translation>
    </message>
    <message>
        <source>piece %1 at %2</source>
        <comment>which piece, mark</comment>
        <translation>morceau %1 à %2</translation>
    </message>
    <message>
        <source>%1 is blank</source>
        <comment>texts that count as blank</comment>
        <translation>%1 vaut vide</translation>
    </message>
    <message>
        <source>blank is %1</source>
        <translation>vide vaut %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) renamed</source>
        <translation>
            <numerusform>%Ln valeur renommée</numerusform>
            <numerusform>%Ln valeurs renommées</numerusform>
        </translation>
    </message>
    <message>
        <source>cells joined</source>
        <translation>cellules réunies</translation>
    </message>
    <message>
        <source>cells joined with %1</source>
        <translation>cellules réunies avec %1</translation>
    </message>
    <message>
        <source>first filled</source>
        <translation>première remplie</translation>
    </message>
    <message>
        <source>last filled</source>
        <translation>dernière remplie</translation>
    </message>
    <message>
        <source>times %1</source>
        <translation>fois %1</translation>
    </message>
    <message>
        <source>round to %1 places</source>
        <translation>arrondi à %1 décimales</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>second</source>
        <translation>seconde</translation>
    </message>
    <message>
        <source>trim</source>
        <translation>sans espaces</translation>
    </message>
    <message>
        <source>number, %1</source>
        <translation>nombre, %1</translation>
    </message>
    <message>
        <source>number, %1, groups %2</source>
        <comment>decimal mark, mark of thousands</comment>
        <translation>nombre, %1, groupes %2</translation>
    </message>
    <message>
        <source>option by label</source>
        <translation>option par libellé</translation>
    </message>
    <message>
        <source>split at %1, options</source>
        <translation>découper à %1, options</translation>
    </message>
    <message>
        <source>split at %1, numbers</source>
        <translation>découper à %1, nombres</translation>
    </message>
    <message>
        <source>label or UUID</source>
        <translation>étiquette ou UUID</translation>
    </message>
    <message>
        <source>action ID</source>
        <translation>ID d’action</translation>
    </message>
    <message>
        <source>split at %1, tags</source>
        <translation>découper à %1, mots-clés</translation>
    </message>
    <message>
        <source>form %1</source>
        <comment>input mask</comment>
        <translation>forme %1</translation>
    </message>
    <message>
        <source>split at %1 and %2, answers</source>
        <translation>découper à %1 et %2, réponses</translation>
    </message>
    <message>
        <source>split at %1 and %2, values</source>
        <translation>découper à %1 et %2, valeurs</translation>
    </message>
    <message>
        <source>split at %1, each:</source>
        <translation>découper à %1, chacun&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Stored</name>
    <message>
        <source>The DB has no record of this type on these components yet.</source>
        <translation>La base n’a encore aucun enregistrement de ce type sur ces composants.</translation>
    </message>
    <message>
        <source>The DB has none of these records yet, but others on these components.</source>
        <translation>La base n’a encore aucun de ces enregistrements, mais elle en a d’autres sur ces composants.</translation>
    </message>
    <message numerus="yes">
        <source>The DB has %n of these records already, with the same values.</source>
        <translation>
            <numerusform>La base a déjà %Ln de ces enregistrements, avec les mêmes valeurs.</numerusform>
            <numerusform>La base a déjà %Ln de ces enregistrements, avec les mêmes valeurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2; the newest of %3 by %4.</source>
        <comment>records, components, when, who</comment>
        <translation>%1 sur %2&#xa0;; le plus récent&#xa0;: %3, par %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of this type</source>
        <translation>
            <numerusform>%Ln enregistrement de ce type</numerusform>
            <numerusform>%Ln enregistrements de ce type</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%Ln composant</numerusform>
            <numerusform>%Ln composants</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Cell %1</source>
        <translation>Cellule %1</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(absente)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>et %Ln ligne de plus</numerusform>
            <numerusform>et %Ln lignes de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <comment>a step</comment>
        <translation>%1&#xa0;: illisible</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step and what came out of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
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
        <translation>pas de réponse en %1</translation>
    </message>
    <message>
        <source>HTTP %1 after %2</source>
        <translation>HTTP %1 après %2</translation>
    </message>
    <message>
        <source>The file cannot be found or read here any more, so its cells cannot be shown. What was sent stands below.</source>
        <translation>Le fichier est introuvable ou illisible ici&#xa0;; ses cellules ne peuvent pas être affichées. Ce qui a été envoyé est ci-dessous.</translation>
    </message>
    <message>
        <source>The file was changed after the upload, so its cells are not shown. What was sent stands below.</source>
        <translation>Le fichier a été modifié après le transfert&#xa0;; ses cellules ne sont pas affichées. Ce qui a été envoyé est ci-dessous.</translation>
    </message>
    <message>
        <source>The log does not know how the file was read, so its cells are not shown. What was sent stands below.</source>
        <translation>Le journal ne sait pas comment le fichier a été lu&#xa0;; ses cellules ne sont pas affichées. Ce qui a été envoyé est ci-dessous.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>%1, the first in line %2</source>
        <translation>%1, la première à la ligne %2 du fichier</translation>
    </message>
    <message>
        <source>The recipe of this upload is not in use now. Open it and its type form to see each step.</source>
        <translation>La recette de ce transfert n’est pas utilisée en ce moment. Ouvrez-la, avec son formulaire de type, pour voir chaque étape.</translation>
    </message>
    <message>
        <source>Open the recipe %1 and its type form to see each step.</source>
        <translation>Ouvrez la recette %1 et son formulaire de type pour voir chaque étape.</translation>
    </message>
    <message>
        <source>Without the file the steps cannot be shown.</source>
        <translation>Sans le fichier, les étapes ne peuvent pas être affichées.</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>jamais envoyé</translation>
    </message>
    <message>
        <source>Nothing of this record has left this computer.</source>
        <translation>Rien de cet enregistrement n’a quitté cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>sent %n time(s)</source>
        <translation>
            <numerusform>envoyé %Ln fois</numerusform>
            <numerusform>envoyé %Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Content-Type: application/json; Authorization: not kept</source>
        <translation>Content-Type: application/json; Authorization: non conservé</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Last answer, HTTP %1</source>
        <translation>Dernière réponse, HTTP %1</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>égal</translation>
    </message>
    <message>
        <source>The DB holds all that was sent, as it was sent.</source>
        <translation>La base contient tout ce qui a été envoyé, tel qu’envoyé.</translation>
    </message>
    <message>
        <source>left out by choice</source>
        <translation>omise par choix</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>There is nothing of it in the DB to be read back.</source>
        <translation>Il n’y a rien de lui à relire dans la base.</translation>
    </message>
    <message>
        <source>It is not known yet whether the DB has it.</source>
        <translation>On ne sait pas encore si la base l’a.</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>Il n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%Ln différence</numerusform>
            <numerusform>%Ln différences</numerusform>
        </translation>
    </message>
    <message>
        <source>sent %1, in the DB %2</source>
        <translation>envoyé %1, dans la base %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Nothing has happened to it yet.</source>
        <translation>Il ne lui est encore rien arrivé.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a part of a story, and in short</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and what it is</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Program, Qt, system, language, screens</source>
        <translation>Programme, Qt, système, langue, écrans</translation>
    </message>
    <message>
        <source>Settings that are known to be harmless</source>
        <translation>Réglages connus comme sans danger</translation>
    </message>
    <message>
        <source>Profiles without secrets, client IDs cut short</source>
        <translation>Profils sans secrets, ID client abrégés</translation>
    </message>
    <message>
        <source>Health of the upload log, counts, reasons; nothing that was sent</source>
        <translation>Santé du journal des transferts, nombres, raisons&#xa0;; rien de ce qui a été envoyé</translation>
    </message>
    <message>
        <source>The recipe in use</source>
        <translation>La recette utilisée</translation>
    </message>
    <message>
        <source>Name and fingerprint of the type form</source>
        <translation>Nom et empreinte du formulaire de type</translation>
    </message>
    <message>
        <source>What the program has told since it was started</source>
        <translation>Ce que le programme a signalé depuis son démarrage</translation>
    </message>
    <message>
        <source>No secret, no token, no password is in it, and no record: nothing of what was measured, sent or answered.</source>
        <translation>Aucun secret, aucun jeton, aucun mot de passe n’y figure, ni aucun enregistrement&#xa0;: rien de ce qui a été mesuré, envoyé ou répondu.</translation>
    </message>
    <message>
        <source>Names of operators, stations, files and recipes are.</source>
        <translation>Les noms d’opérateurs, de postes, de fichiers et de recettes y figurent.</translation>
    </message>
    <message>
        <source>Names of operators, stations and files are left out.</source>
        <translation>Les noms d’opérateurs, de postes et de fichiers sont omis.</translation>
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
        <translation>Usage&#xa0;: m2m-uploader support-bundle [options] FICHIER.zip

Écrit ce qui aide quelqu’un d’autre à trouver ce qui ne va pas ici&#xa0;: versions, réglages,
profils, santé et nombres du journal des transferts, derniers messages. La commande dit ce
qui y entre. Aucun secret n’y figure, ni aucun enregistrement.

  --dry-run            dire ce qui y entrerait, et ne rien écrire
  --recipe FICHIER     y mettre aussi cette recette
  --with-names         y laisser les noms d’opérateurs, de postes et de fichiers
  --journal FICHIER    un autre journal que celui du poste
</translation>
    </message>
    <message>
        <source>the file to write is missing</source>
        <translation>le fichier à écrire manque</translation>
    </message>
    <message>
        <source>The bundle holds:</source>
        <translation>Le dossier d’assistance contient&#xa0;:</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 est écrit.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Five steps, from the file to the proof</source>
        <translation>Cinq étapes, du fichier à la preuve</translation>
    </message>
    <message>
        <source>Import, Map, Review, Upload, Log. Each says what it holds at the moment. Ctrl+1 to Ctrl+5 go there; you can go back at any time.</source>
        <translation>Importer, Associer, Contrôler, Transférer, Journal. Chacune dit ce qu’elle contient à présent. Ctrl+1 à Ctrl+5 y mènent&#xa0;; vous pouvez revenir en arrière à tout moment.</translation>
    </message>
    <message>
        <source>Where the records go</source>
        <translation>Où vont les enregistrements</translation>
    </message>
    <message>
        <source>The instance: practice, development, staging or production. Each has its own colour, shape and word, on every page. A click changes it.</source>
        <translation>L’instance&#xa0;: exercice, développement, préproduction ou production. Chacune a sa couleur, sa forme et son mot, sur chaque page. Un clic la change.</translation>
    </message>
    <message>
        <source>Files come in here</source>
        <translation>Les fichiers arrivent ici</translation>
    </message>
    <message>
        <source>Drop a file anywhere in the window, choose it, or paste a table. Of a kind that has a recipe, it goes on to the review by itself.</source>
        <translation>Déposez un fichier n’importe où dans la fenêtre, choisissez-le, ou collez un tableau. S’il est d’un genre qui a une recette, il passe de lui-même au contrôle.</translation>
    </message>
    <message>
        <source>See every record before it is sent</source>
        <translation>Voyez chaque enregistrement avant l’envoi</translation>
    </message>
    <message>
        <source>Right, doubtful, wrong: each with its reason. Click a count to see only those, correct a cell in place, undo. What is wrong is not sent.</source>
        <translation>Correct, douteux, erroné&#xa0;: chacun avec sa raison. Cliquez sur un nombre pour ne voir que ceux-là, corrigez une cellule sur place, annulez. Ce qui est erroné n’est pas envoyé.</translation>
    </message>
    <message>
        <source>What became of each record</source>
        <translation>Ce que chaque enregistrement est devenu</translation>
    </message>
    <message>
        <source>The log keeps every upload: file, records, answers, and that each was read back equal. Search it, send again what failed, write it to files.</source>
        <translation>Le journal garde chaque transfert&#xa0;: fichier, enregistrements, réponses, et que chacun a été relu égal. Recherchez, renvoyez ce qui a échoué, écrivez-le dans des fichiers.</translation>
    </message>
    <message>
        <source>Help for where you are</source>
        <translation>De l’aide là où vous êtes</translation>
    </message>
    <message>
        <source>F1 opens the manual at the page that you are on. Here are also the keys, this tour, and light and dark.</source>
        <translation>F1 ouvre le manuel à la page où vous êtes. Ici se trouvent aussi les touches, cette visite, et les modes clair et sombre.</translation>
    </message>
</context>
<context>
    <name>WatchErrors</name>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 n’est pas un fichier.</translation>
    </message>
    <message>
        <source>Put the file itself there, not a folder or a link.</source>
        <translation>Mettez-y le fichier lui-même, pas un dossier ni un lien.</translation>
    </message>
    <message>
        <source>Another M2M Uploader is watching this folder already.</source>
        <translation>Un autre M2M Uploader surveille déjà ce dossier.</translation>
    </message>
    <message>
        <source>Watch another folder, or end the other one first.</source>
        <translation>Surveillez un autre dossier, ou terminez d’abord l’autre.</translation>
    </message>
    <message>
        <source>No recipe of this station is meant for %1 beyond doubt.</source>
        <translation>Aucune recette de ce poste n’est clairement prévue pour %1.</translation>
    </message>
    <message>
        <source>Name one with --recipe, or put one that fits into the recipe folder.</source>
        <translation>Indiquez-en une avec --recipe, ou placez-en une qui convient dans le dossier des recettes.</translation>
    </message>
    <message>
        <source>More than one recipe fits %1.</source>
        <translation>Plusieurs recettes conviennent pour %1.</translation>
    </message>
    <message>
        <source>They are: %1.</source>
        <translation>Ce sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Name the right one with --recipe.</source>
        <translation>Indiquez la bonne avec --recipe.</translation>
    </message>
    <message>
        <source>The recipe asks for something that was not told.</source>
        <translation>La recette demande quelque chose qui n’a pas été indiqué.</translation>
    </message>
    <message>
        <source>The recipe asks for something that was not told, or cannot be so: %1.</source>
        <translation>La recette demande quelque chose qui n’a pas été indiqué, ou ne peut pas être ainsi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Tell it with --answer.</source>
        <translation>Indiquez-le avec --answer.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are wrong; the DB would refuse them.</source>
        <translation>
            <numerusform>%Ln enregistrement est erroné&#xa0;; la base le refuserait.</numerusform>
            <numerusform>%Ln enregistrements sont erronés&#xa0;; la base les refuserait.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no record that could be sent.</source>
        <translation>Il n’y a aucun enregistrement à envoyer.</translation>
    </message>
    <message>
        <source>Correct the file, and put it there again. Nothing of it was sent.</source>
        <translation>Corrigez le fichier, et remettez-le là. Rien n’en a été envoyé.</translation>
    </message>
</context>
<context>
    <name>WatchedFolder</name>
    <message>
        <source>Which folder? Name the one to watch.</source>
        <translation>Quel dossier&#xa0;? Indiquez celui à surveiller.</translation>
    </message>
    <message>
        <source>%1 is the watched folder itself: what ends there would be taken again.</source>
        <translation>%1 est le dossier surveillé lui-même&#xa0;: ce qui y finit serait repris.</translation>
    </message>
    <message>
        <source>%1 is a PRODUCTION instance. Whatever is put into the folder would go there without anybody looking at it. If that is meant, add --production.</source>
        <translation>%1 est une instance de PRODUCTION. Tout ce qui est mis dans le dossier y irait sans que personne ne le regarde. Si c’est voulu, ajoutez --production.</translation>
    </message>
    <message>
        <source>Watching %1; what appears there goes %2. Ctrl+C ends it.</source>
        <translation>Surveillance de %1&#xa0;; ce qui y arrive va %2. Ctrl+C y met fin.</translation>
    </message>
    <message>
        <source>%1: taken</source>
        <translation>%1&#xa0;: pris</translation>
    </message>
    <message numerus="yes">
        <source>%1: sending %n record(s) …</source>
        <translation>
            <numerusform>%1&#xa0;: envoi de %Ln enregistrement …</numerusform>
            <numerusform>%1&#xa0;: envoi de %Ln enregistrements …</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1&#xa0;: fait</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1&#xa0;: échec</translation>
    </message>
    <message>
        <source>, uploaded before on %1 (batch %2); nothing was sent</source>
        <translation>, déjà transféré&#xa0;: %1 (lot %2)&#xa0;; rien n’a été envoyé</translation>
    </message>
    <message>
        <source>, batch %1: %2</source>
        <translation>, lot %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Panne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next try in %1. The files are kept.</source>
        <translation>Prochain essai dans %1. Les fichiers sont gardés.</translation>
    </message>
    <message>
        <source>The status file is not up to date: %1</source>
        <translation>Le fichier d’état n’est pas à jour&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being written, and stay for the next time.</source>
        <translation>
            <numerusform>%Ln fichier est encore en cours d’écriture, et reste pour la prochaine fois.</numerusform>
            <numerusform>%Ln fichiers sont encore en cours d’écriture, et restent pour la prochaine fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ending, after what is in flight …</source>
        <translation>Fin, après ce qui est en route …</translation>
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
        <translation>Usage&#xa0;: m2m-uploader watch DOSSIER --profile NOM [options]

Fait un lot de chaque fichier qui arrive dans le dossier, jusqu’à son arrêt (Ctrl+C,
SIGTERM). Un fichier est pris quand sa taille et sa date ne bougent plus et que personne
ne l’a ouvert&#xa0;; les noms de fichiers temporaires sont laissés. Puis il est contrôlé,
envoyé, relu, et déplacé dans le dossier done ou failed&#xa0;; un rapport dit son sort. Le même
contenu n’est pas envoyé deux fois. Un travail interrompu est continué au démarrage
suivant. Si l’instance, le disque ou le journal ne sont pas accessibles, les fichiers sont
gardés et réessayés. Pendant ce temps, ils sont dans DOSSIER/.m2m.

  --profile NOM        nom d’un profil, &quot;practice&quot;, ou chemin d’un fichier JSON
  --production         l’instance peut être une instance de production
  --recipe FICHIER     des lignes aux enregistrements&#xa0;; sinon celle des recettes du poste
                       qui est prévue sans aucun doute pour le fichier
  --answer NOM=TEXTE   ce qu’une recette demande à chaque fois&#xa0;; une fois par question
  --skip-wrong         envoyer les enregistrements corrects d’un fichier qui en a d’erronés
  --done DOSSIER       pour les fichiers entièrement dans la base (DOSSIER/done)
  --failed DOSSIER     pour tous les autres (DOSSIER/failed)
  --reports DOSSIER    NOM.report.json de chaque fichier (DOSSIER/reports)
  --status FICHIER     l’état de la surveillance, en JSON&#xa0;: state (idle, working,
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
        <translation>  --once               finir quand ce qui est là est traité, avec le code de retour
                       du plus mauvais fichier
  --quiet-for SECONDES  temps pendant lequel un fichier ne doit pas bouger (10)
  --poll SECONDES      entre deux regards quand aucun avis ne vient (10)
  --retry-within SECONDES  temps le plus long entre deux essais en cas de panne (300)
  --journal FICHIER    un autre journal que celui du poste
  --operator NOM       qui transfère&#xa0;; sinon l’opérateur de la fenêtre
  --secret-env NOM     prendre le secret dans cette variable d’environnement
  --secret-fd NUMÉRO   lire le secret dans ce descripteur de fichier ouvert

Codes de retour&#xa0;: 0 après un arrêt voulu, et ceux de m2m-uploader --help si elle n’a pas pu
commencer, et avec --once. Une surveillance par dossier&#xa0;; systemd, Windows&#xa0;: packaging/watch.
</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
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
        <translation>Quand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistr.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiés</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s)</source>
        <translation>
            <numerusform>%Ln transfert</numerusform>
            <numerusform>%Ln transferts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::Callout</name>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Passer la visite</translation>
    </message>
</context>
<context>
    <name>m2m::CellEditor</name>
    <message>
        <source>Line of the file</source>
        <translation>Ligne du fichier</translation>
    </message>
    <message>
        <source>Place in the line</source>
        <translation>Place dans la ligne</translation>
    </message>
    <message>
        <source>What the file has</source>
        <translation>Ce que le fichier contient</translation>
    </message>
    <message>
        <source>What this file has above and below the table</source>
        <translation>Ce que ce fichier contient au-dessus et au-dessous du tableau</translation>
    </message>
    <message>
        <source>line %1, no. %2:  %3</source>
        <comment>line, place in it, value</comment>
        <translation>ligne %1, n° %2&#xa0;:  %3</translation>
    </message>
</context>
<context>
    <name>m2m::CloseDialog</name>
    <message>
        <source>An upload is under way</source>
        <translation>Un transfert est en cours</translation>
    </message>
    <message>
        <source>&amp;Keep uploading in the background</source>
        <translation>&amp;Continuer le transfert en arrière-plan</translation>
    </message>
    <message>
        <source>Keep uploading in the background</source>
        <translation>Continuer le transfert en arrière-plan</translation>
    </message>
    <message>
        <source>&amp;Pause and close</source>
        <translation>&amp;Suspendre et fermer</translation>
    </message>
    <message>
        <source>Pause the upload and close</source>
        <translation>Suspendre le transfert et fermer</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Do not close</source>
        <translation>Ne pas fermer</translation>
    </message>
    <message>
        <source>The window goes away. The icon beside the clock brings it back, and a message tells when all is done.</source>
        <translation>La fenêtre disparaît. L’icône à côté de l’horloge la ramène, et un message indique quand tout est terminé.</translation>
    </message>
    <message>
        <source>The window goes away, and a message tells when all is done. Start the program again to bring the window back.</source>
        <translation>La fenêtre disparaît, et un message indique quand tout est terminé. Redémarrez le programme pour ramener la fenêtre.</translation>
    </message>
    <message>
        <source>What is on its way is finished first. The rest is kept, and the next start offers to go on with it. Nothing is lost, and nothing is sent twice.</source>
        <translation>Ce qui est en route est d&apos;abord terminé. Le reste est conservé, et le prochain démarrage propose de continuer. Rien n&apos;est perdu, et rien n&apos;est envoyé deux fois.</translation>
    </message>
    <message>
        <source>An upload %1 is being prepared.</source>
        <translation>Un transfert %1 est en préparation.</translation>
    </message>
    <message>
        <source>An upload %1 is under way: %2 are done.</source>
        <translation>Un transfert %1 est en cours&#xa0;: terminé %2.</translation>
    </message>
</context>
<context>
    <name>m2m::Closing</name>
    <message>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>Suspendre et fermer</translation>
    </message>
</context>
<context>
    <name>m2m::ColumnsDialog</name>
    <message>
        <source>Use them</source>
        <translation>Les utiliser</translation>
    </message>
</context>
<context>
    <name>m2m::ColumnsEditor</name>
    <message>
        <source>Found again by</source>
        <translation>Retrouvées par</translation>
    </message>
    <message>
        <source>Pattern of the names</source>
        <translation>Motif des noms</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>Monter la colonne</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>Descendre la colonne</translation>
    </message>
    <message>
        <source>their names</source>
        <translation>leurs noms</translation>
    </message>
    <message>
        <source>their places</source>
        <translation>leurs positions</translation>
    </message>
    <message>
        <source>a pattern of their names</source>
        <translation>un motif de leurs noms</translation>
    </message>
    <message>
        <source>for example Tension.*  (.* is anything)</source>
        <translation>par exemple Tension.*  (.* remplace n’importe quoi)</translation>
    </message>
    <message>
        <source>In other files they are found again by</source>
        <translation>Dans les autres fichiers, elles sont retrouvées par</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>place of a column, its name</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Type what the names look like.</source>
        <translation>Saisissez à quoi ressemblent les noms.</translation>
    </message>
    <message>
        <source>No column has such a name.</source>
        <translation>Aucune colonne n’a un tel nom.</translation>
    </message>
    <message>
        <source>%1 columns match.</source>
        <translation>%1 colonnes correspondent.</translation>
    </message>
    <message>
        <source>Another column has the same name: these are found again by their places.</source>
        <translation>Une autre colonne a le même nom&#xa0;: celles-ci sont retrouvées par leurs positions.</translation>
    </message>
</context>
<context>
    <name>m2m::ConditionRow</name>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Is or is not</source>
        <translation>Est ou n’est pas</translation>
    </message>
    <message>
        <source>Texts, one a line</source>
        <translation>Textes, un par ligne</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Or a blank cell</source>
        <translation>Ou une cellule vide</translation>
    </message>
    <message>
        <source>%1 (not in this file)</source>
        <translation>%1 (pas dans ce fichier)</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>Supprimer cette condition</translation>
    </message>
</context>
<context>
    <name>m2m::ConnectionPanel</name>
    <message>
        <source>being tested …</source>
        <translation>test en cours …</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>pas testé</translation>
    </message>
</context>
<context>
    <name>m2m::CorrectionBox</name>
    <message>
        <source>Correct it to</source>
        <translation>Corriger en</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les laisser de côté</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Comme au fichier</translation>
    </message>
    <message>
        <source>Correct this cell</source>
        <translation>Corriger cette cellule</translation>
    </message>
    <message>
        <source>Correct all with this problem</source>
        <translation>Corriger toutes celles qui ont ce problème</translation>
    </message>
    <message>
        <source>Correct all with this text</source>
        <translation>Corriger toutes celles qui ont ce texte</translation>
    </message>
    <message>
        <source>Leave the surplus cells out</source>
        <translation>Laisser de côté les cellules en trop</translation>
    </message>
    <message>
        <source>Take the correction off</source>
        <translation>Retirer la correction</translation>
    </message>
    <message>
        <source>Enter, on the row&apos;s number</source>
        <translation>Entrée, sur le numéro de rang</translation>
    </message>
    <message>
        <source>Enter corrects this cell and goes on to the next problem.</source>
        <translation>Entrée corrige cette cellule et passe au problème suivant.</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>La vider</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>…for all %1 with this problem</source>
        <translation>…pour les %1 avec ce problème</translation>
    </message>
    <message>
        <source>…for all %1 with this text</source>
        <translation>…pour les %1 avec ce texte</translation>
    </message>
    <message>
        <source>Every record with exactly this text and this problem  (Ctrl+Enter)</source>
        <translation>Chaque enregistrement qui a exactement ce texte et ce problème  (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Every record whose cell has exactly this text  (Ctrl+Enter)</source>
        <translation>Chaque enregistrement dont la cellule a exactement ce texte  (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Also those where it is right</source>
        <translation>Aussi là où il est correct</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Omettre %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter corrects all %1 alike.</source>
        <translation>Ctrl+Entrée corrige les %1 de la même façon.</translation>
    </message>
</context>
<context>
    <name>m2m::CountTile</name>
    <message>
        <source>%1 %2</source>
        <translation>%2&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>m2m::DialectBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Comme affiché</translation>
    </message>
    <message>
        <source>With all digits</source>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <source>Other separator</source>
        <translation>Autre séparateur</translation>
    </message>
    <message>
        <source>Type the character that parts the cells</source>
        <translation>Saisissez le caractère qui sépare les cellules</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Quotes, comments and thousands marks</source>
        <translation>Guillemets, commentaires et séparateurs de milliers</translation>
    </message>
    <message>
        <source>As the spreadsheet shows numbers and dates, or with all the digits that the file keeps and dates as 2024-02-29</source>
        <translation>Comme le tableur affiche les nombres et les dates, ou avec tous les chiffres que le fichier contient et des dates comme 2024-02-29</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Why is the file read this way?</source>
        <translation>Pourquoi le fichier est-il lu ainsi&#xa0;?</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Détecté</translation>
    </message>
    <message>
        <source>Back to what was found</source>
        <translation>Revenir à ce qui a été détecté</translation>
    </message>
    <message>
        <source>Back to what was found in the file itself</source>
        <translation>Revenir à ce qui a été détecté dans le fichier même</translation>
    </message>
    <message>
        <source>As it was chosen.</source>
        <translation>Comme choisi.</translation>
    </message>
    <message>
        <source>As it was chosen. Found was: %1.</source>
        <translation>Comme choisi. Détecté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Where the table ends was not looked for.</source>
        <translation>La fin du tableau n’a pas été recherchée.</translation>
    </message>
    <message>
        <source>As chosen</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>Why the file is read this way</source>
        <translation>Pourquoi le fichier est lu ainsi</translation>
    </message>
</context>
<context>
    <name>m2m::FactsPanel</name>
    <message>
        <source>Facts about the file</source>
        <translation>Informations sur le fichier</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>workbook, sheet</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln colonne</numerusform>
            <numerusform>%Ln colonnes</numerusform>
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
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 is being computed…</source>
        <translation>Calcul du SHA-256…</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>This file was uploaded before.</source>
        <translation>Ce fichier a déjà été transféré.</translation>
    </message>
    <message>
        <source>%1 by %2: %3.</source>
        <translation>%1 par %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
</context>
<context>
    <name>m2m::FieldCell</name>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>What is %1?</source>
        <translation>Qu’est-ce que %1&#xa0;?</translation>
    </message>
    <message>
        <source>What is this?  F1</source>
        <translation>Qu’est-ce que c’est&#xa0;?  F1</translation>
    </message>
</context>
<context>
    <name>m2m::FileNameEditor</name>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Pattern; its first group is taken</source>
        <translation>Motif&#xa0;; son premier groupe est pris</translation>
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
        <translation>les %1 premiers</translation>
    </message>
    <message>
        <source>%1 of %2; no more are listed</source>
        <translation>%1 sur %2&#xa0;; la suite n’est pas listée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>m2m::FindingsList</name>
    <message>
        <source>What is odd about the file</source>
        <translation>Ce qui est anormal dans le fichier</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what is odd…</source>
        <translation>Recherche d’anomalies…</translation>
    </message>
    <message>
        <source>Nothing odd was found</source>
        <translation>Aucune anomalie</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln anomalie</numerusform>
            <numerusform>%Ln anomalies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::FoldSection</name>
    <message>
        <source>%1, open</source>
        <comment>a part of a panel</comment>
        <translation>%1, ouvert</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <comment>a part of a panel</comment>
        <translation>%1, fermé</translation>
    </message>
</context>
<context>
    <name>m2m::HelpDialog</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Search in the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Search in all pages…</source>
        <translation>Rechercher dans les pages…</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Places that were found</source>
        <translation>Endroits trouvés</translation>
    </message>
    <message>
        <source>No page has this. Try one word alone, or its beginning.</source>
        <translation>Aucune page ne contient cela. Essayez un seul mot, ou son début.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Back to the last place  Alt+Left</source>
        <translation>Retour au dernier endroit  Alt+Gauche</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>To where you came back from  Alt+Right</source>
        <translation>Vers l’endroit d’où vous êtes revenu  Alt+Droite</translation>
    </message>
</context>
<context>
    <name>m2m::ImportPage</name>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Ouvrir un autre…</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Ouvrir un autre fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Fermer le fichier</translation>
    </message>
    <message>
        <source>Looks right: map columns</source>
        <translation>Correct&#xa0;: associer les colonnes</translation>
    </message>
    <message>
        <source>Go on to mapping the columns</source>
        <translation>Passer à l’association des colonnes</translation>
    </message>
    <message>
        <source>Is this how the file should be read?</source>
        <translation>Est-ce ainsi que le fichier doit être lu&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Review %n record(s)</source>
        <translation>
            <numerusform>Contrôler %Ln enregistrement</numerusform>
            <numerusform>Contrôler %Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Le relire</translation>
    </message>
    <message>
        <source>The file has changed since it was read.</source>
        <translation>Le fichier a changé depuis sa lecture.</translation>
    </message>
    <message>
        <source>What is shown is what it was. Nothing is sent from it before it is read again.</source>
        <translation>Ce qui est affiché est ce qu’il était. Rien n’en est envoyé avant une nouvelle lecture.</translation>
    </message>
    <message>
        <source>It cannot be read like that: %1</source>
        <translation>Il ne peut pas être lu ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>The table stays as it was read before.</source>
        <translation>Le tableau reste comme il a été lu avant.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose measurement files</source>
        <translation>Choisir des fichiers de mesures</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.dat *.xlsx *.xlsm);;Recipes (*.m2mrecipe);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.dat *.xlsx *.xlsm);;Recettes (*.m2mrecipe);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Tableau collé</translation>
    </message>
</context>
<context>
    <name>m2m::ImportStart</name>
    <message>
        <source>Drop measurement files here</source>
        <translation>Déposez ici des fichiers de mesures</translation>
    </message>
    <message>
        <source>CSV and other text tables as the machine wrote them, or Excel workbooks. Nothing is sent before you have seen every record.</source>
        <translation>CSV et autres tableaux de texte tels que la machine les a écrits, ou classeurs Excel. Rien n’est envoyé avant que vous ayez vu chaque enregistrement.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose one or more files</source>
        <translation>Choisir un ou plusieurs fichiers</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Coller un tableau</translation>
    </message>
    <message>
        <source>Paste a table from the clipboard</source>
        <translation>Coller un tableau du presse-papiers</translation>
    </message>
    <message>
        <source>Which file shall be uploaded?</source>
        <translation>Quel fichier faut-il transférer&#xa0;?</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Première fois&#xa0;?</translation>
    </message>
    <message>
        <source>Take a sample file through all five steps on the practice instance: no account, no network, nothing that could be broken.</source>
        <translation>Suivez un fichier d’exemple à travers les cinq étapes sur l’instance d’exercice&#xa0;: pas de compte, pas de réseau, rien qui puisse être abîmé.</translation>
    </message>
    <message>
        <source>Try it with a sample</source>
        <translation>Essayer avec un exemple</translation>
    </message>
    <message>
        <source>Try it with a sample on the practice instance</source>
        <translation>Essayer avec un exemple sur l’instance d’exercice</translation>
    </message>
    <message>
        <source>Short tour</source>
        <translation>Petite visite</translation>
    </message>
    <message>
        <source>Short tour of the window</source>
        <translation>Petite visite de la fenêtre</translation>
    </message>
</context>
<context>
    <name>m2m::InstancePill</name>
    <message>
        <source>No instance chosen</source>
        <translation>Aucune instance choisie</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connexion…</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connectée</translation>
    </message>
    <message>
        <source>%1, not connected</source>
        <translation>%1, non connectée</translation>
    </message>
    <message>
        <source>Instance: %1</source>
        <translation>Instance&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)
Click to choose another instance</source>
        <translation>%1 (%2)
Cliquez pour choisir une autre instance</translation>
    </message>
    <message>
        <source>Click to choose an instance</source>
        <translation>Cliquez pour choisir une instance</translation>
    </message>
</context>
<context>
    <name>m2m::ItemModel</name>
    <message>
        <source>Line %1 of the file</source>
        <translation>Ligne %1 du fichier</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Action ID</source>
        <translation>ID d’action</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>m2m::JournalBanner</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>J’ai lu</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
</context>
<context>
    <name>m2m::JournalChooser</name>
    <message>
        <source>Which log is shown</source>
        <translation>Quel journal est affiché</translation>
    </message>
    <message>
        <source>Open the log of another station</source>
        <translation>Ouvrir le journal d’un autre poste</translation>
    </message>
    <message>
        <source>Upload logs (*.sqlite);;All files (*)</source>
        <translation>Journaux des transferts (*.sqlite);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file and its folder</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>&amp;Open another log…</source>
        <translation>&amp;Ouvrir un autre journal…</translation>
    </message>
    <message>
        <source>&amp;Close this log</source>
        <translation>&amp;Fermer ce journal</translation>
    </message>
    <message>
        <source>Which log is shown: %1</source>
        <translation>Journal affiché&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shows the log of this station or of another one</source>
        <translation>Affiche le journal de ce poste ou d’un autre</translation>
    </message>
    <message>
        <source>Opening the log…</source>
        <translation>Ouverture du journal…</translation>
    </message>
    <message>
        <source>The log of another station: it can only be read.</source>
        <translation>Le journal d’un autre poste&#xa0;: il peut seulement être lu.</translation>
    </message>
    <message>
        <source>The log of the station %1: it can only be read.</source>
        <translation>Le journal du poste %1&#xa0;: il peut seulement être lu.</translation>
    </message>
    <message>
        <source>%1, written by an earlier version: shown as it was when it was opened.</source>
        <translation>%1, écrit par une version antérieure&#xa0;: affiché tel qu’à son ouverture.</translation>
    </message>
    <message>
        <source>Back to this station</source>
        <translation>Revenir à ce poste</translation>
    </message>
    <message>
        <source>Close this log</source>
        <translation>Fermer ce journal</translation>
    </message>
</context>
<context>
    <name>m2m::JournalText</name>
    <message>
        <source>The upload log of this station was damaged. It is kept as %1, and a new one was begun.</source>
        <translation>Le journal des transferts de ce poste était endommagé. Il est conservé sous %1, et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>The new one does not know what was uploaded before: look whether the records of a file are in the DB before you upload it again. Give the damaged log to whoever looks after the station.</source>
        <translation>Le nouveau ne sait pas ce qui a été transféré avant&#xa0;: vérifiez si les enregistrements d’un fichier sont dans la base avant de le transférer de nouveau. Remettez le journal endommagé au responsable du poste.</translation>
    </message>
    <message>
        <source>This batch cannot be undone.</source>
        <translation>Ce lot ne peut pas être défait.</translation>
    </message>
    <message>
        <source>The upload log does not hold any more what the records were before.</source>
        <translation>Le journal des transferts ne contient plus l’état antérieur des enregistrements.</translation>
    </message>
    <message>
        <source>It made new records, and the DB takes none away. Only edits can be put back.</source>
        <translation>Il a créé de nouveaux enregistrements, et la base n’en supprime aucun. Seules les modifications peuvent être défaites.</translation>
    </message>
    <message>
        <source>It has not come to its end. Go on with it first.</source>
        <translation>Il n’est pas arrivé à son terme. Continuez-le d’abord.</translation>
    </message>
    <message>
        <source>It has changed nothing in the DB.</source>
        <translation>Il n’a rien changé dans la base.</translation>
    </message>
    <message>
        <source>The log %1 is not there.</source>
        <translation>Le journal %1 n’est pas là.</translation>
    </message>
    <message>
        <source>Look whether its disk is connected: %1</source>
        <translation>Vérifiez que son disque est connecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The log %1 was written by a newer version of this program.</source>
        <translation>Le journal %1 a été écrit par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>Open it with that version. Nothing was changed in it.</source>
        <translation>Ouvrez-le avec cette version. Rien n’y a été changé.</translation>
    </message>
    <message>
        <source>%1 is no upload log.</source>
        <translation>%1 n’est pas un journal des transferts.</translation>
    </message>
    <message>
        <source>The log of a station is its file “uploads.sqlite”.</source>
        <translation>Le journal d’un poste est son fichier «&#xa0;uploads.sqlite&#xa0;».</translation>
    </message>
    <message>
        <source>The log %1 is damaged.</source>
        <translation>Le journal %1 est endommagé.</translation>
    </message>
    <message>
        <source>Nothing was changed in it. Ask for a copy from its station, made while the program is closed there.</source>
        <translation>Rien n’y a été changé. Demandez à son poste une copie, faite pendant que le programme y est fermé.</translation>
    </message>
    <message>
        <source>The log %1 was written by an earlier version, and there is no room for a copy of it.</source>
        <translation>Le journal %1 a été écrit par une version antérieure, et il n’y a pas de place pour en faire une copie.</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files. Nothing was changed in the log.</source>
        <translation>Faites de la place dans le dossier des fichiers temporaires. Rien n’a été changé dans le journal.</translation>
    </message>
    <message>
        <source>The log %1 cannot be opened.</source>
        <translation>Le journal %1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Check whether you may read it. Nothing was changed in it.</source>
        <translation>Vérifiez que vous pouvez le lire. Rien n’y a été changé.</translation>
    </message>
</context>
<context>
    <name>m2m::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Tab goes from control to control, the arrows inside tables, lists and the steps at the left. A scanner can be used at any time: what it reads goes where a component is asked for.</source>
        <translation>Tab passe d’un élément à l’autre, les flèches se déplacent dans les tableaux, les listes et les étapes à gauche. Un lecteur de codes peut être utilisé à tout moment&#xa0;: ce qu’il lit va là où un composant est demandé.</translation>
    </message>
</context>
<context>
    <name>m2m::LabelEditor</name>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>What the file has</source>
        <translation>Ce que le fichier contient</translation>
    </message>
    <message>
        <source>What this file has above and below the table</source>
        <translation>Ce que ce fichier contient au-dessus et au-dessous du tableau</translation>
    </message>
    <message>
        <source>Found again by the label</source>
        <translation>Retrouvé par son libellé</translation>
    </message>
    <message>
        <source>%1:  %2</source>
        <comment>label, value</comment>
        <translation>%1&#xa0;:  %2</translation>
    </message>
</context>
<context>
    <name>m2m::LogActions</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More that can be done with records</source>
        <translation>Autres actions possibles avec des enregistrements</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>Réessayer les éc&amp;hecs</translation>
    </message>
    <message>
        <source>Retry &amp;selected</source>
        <translation>Réessayer la &amp;sélection</translation>
    </message>
    <message>
        <source>Read &amp;back again</source>
        <translation>Re&amp;lire</translation>
    </message>
    <message>
        <source>Read selected &amp;back again</source>
        <translation>Re&amp;lire la sélection</translation>
    </message>
    <message>
        <source>&amp;Undo this upload…</source>
        <translation>&amp;Défaire ce transfert…</translation>
    </message>
    <message>
        <source>Send to &amp;another instance…</source>
        <translation>Envoyer vers une &amp;autre instance…</translation>
    </message>
    <message>
        <source>&amp;Copy ID</source>
        <translation>Copier l&apos;&amp;ID</translation>
    </message>
    <message>
        <source>Open the component in the b&amp;rowser</source>
        <translation>Ouvrir le composant dans le &amp;navigateur</translation>
    </message>
    <message numerus="yes">
        <source>Retry &amp;failed (%n)</source>
        <translation>
            <numerusform>Réessayer l’éc&amp;hec (%Ln)</numerusform>
            <numerusform>Réessayer les éc&amp;hecs (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes what is left of this upload to its end.</source>
        <translation>Mène à son terme ce qui reste de ce transfert.</translation>
    </message>
    <message>
        <source>Sends again what failed or was refused by the DB. Each is asked after first.</source>
        <translation>Renvoie ce qui a échoué ou a été refusé par la base. Le sort de chacun est d’abord demandé.</translation>
    </message>
    <message>
        <source>Sends the chosen records again, where they failed or were refused by the DB.</source>
        <translation>Renvoie les enregistrements choisis, s’ils ont échoué ou ont été refusés par la base.</translation>
    </message>
    <message>
        <source>Reads all records of this upload back from the DB again and compares them.</source>
        <translation>Relit dans la base tous les enregistrements de ce transfert et les compare.</translation>
    </message>
    <message>
        <source>Reads the chosen records back from the DB again and compares them.</source>
        <translation>Relit dans la base les enregistrements choisis et les compare.</translation>
    </message>
    <message>
        <source>Gives each record that this upload has changed the data that it had before.</source>
        <translation>Redonne à chaque enregistrement modifié par ce transfert les données qu’il avait avant.</translation>
    </message>
    <message>
        <source>Sends what this upload has proved to the instance that this window is connected to.</source>
        <translation>Envoie ce que ce transfert a prouvé à l’instance à laquelle cette fenêtre est connectée.</translation>
    </message>
    <message>
        <source>Copies the IDs of the chosen records, one a line.</source>
        <translation>Copie les ID des enregistrements choisis, un par ligne.</translation>
    </message>
    <message>
        <source>Opens the page of the component on the web site of the DB.</source>
        <translation>Ouvre la page du composant sur le site web de la base.</translation>
    </message>
    <message>
        <source>Choose an upload in the table above.</source>
        <translation>Choisissez un transfert dans le tableau du dessus.</translation>
    </message>
    <message>
        <source>This window is not connected to an instance.</source>
        <translation>Cette fenêtre n’est pas connectée à une instance.</translation>
    </message>
    <message>
        <source>Belongs to %1; this window is connected to %2.</source>
        <translation>Ce transfert est de %1&#xa0;; cette fenêtre est connectée à %2.</translation>
    </message>
    <message>
        <source>The instance does not answer.</source>
        <translation>L’instance ne répond pas.</translation>
    </message>
    <message>
        <source>Wait until the upload that is going on is over.</source>
        <translation>Attendez la fin du transfert en cours.</translation>
    </message>
    <message>
        <source>An upload is paused: go on with it first, or cancel it.</source>
        <translation>Un transfert est en pause&#xa0;: continuez-le d’abord, ou annulez-le.</translation>
    </message>
    <message>
        <source>It made new records, and the DB takes none away. Only edits can be put back.</source>
        <translation>Il a créé de nouveaux enregistrements, et la base n’en supprime aucun. Seules les modifications peuvent être défaites.</translation>
    </message>
    <message>
        <source>It is not finished: go on with it first.</source>
        <translation>Il n’est pas terminé&#xa0;: continuez-le d’abord.</translation>
    </message>
    <message>
        <source>It has changed nothing.</source>
        <translation>Il n’a rien changé.</translation>
    </message>
    <message>
        <source>The log does not hold any more what the records were before.</source>
        <translation>Le journal ne contient plus l’état antérieur des enregistrements.</translation>
    </message>
    <message>
        <source>Choose fewer records, or wait until they are read.</source>
        <translation>Choisissez moins d’enregistrements, ou attendez qu’ils soient lus.</translation>
    </message>
    <message>
        <source>Choose records in the table below.</source>
        <translation>Choisissez des enregistrements dans le tableau du dessous.</translation>
    </message>
    <message>
        <source>The chosen records have no ID: they were never sent.</source>
        <translation>Les enregistrements choisis n’ont pas d’ID&#xa0;: ils n’ont jamais été envoyés.</translation>
    </message>
    <message>
        <source>Choose one record.</source>
        <translation>Choisissez un seul enregistrement.</translation>
    </message>
    <message>
        <source>No web page is known of this record.</source>
        <translation>Aucune page web n’est connue pour cet enregistrement.</translation>
    </message>
    <message>
        <source>None of the chosen records failed or was refused by the DB. What is wrong in the file is corrected in Review.</source>
        <translation>Aucun des enregistrements choisis n’a échoué ni n’a été refusé par la base. Ce qui est erroné dans le fichier se corrige dans «&#xa0;Contrôler&#xa0;».</translation>
    </message>
    <message>
        <source>None of the chosen records was read back.</source>
        <translation>Aucun des enregistrements choisis n’a été relu.</translation>
    </message>
    <message>
        <source>Nothing is left to do of it.</source>
        <translation>Il n’en reste rien à faire.</translation>
    </message>
    <message>
        <source>No record of it failed or was refused by the DB. What is wrong in the file is corrected in Review.</source>
        <translation>Aucun de ses enregistrements n’a échoué ni n’a été refusé par la base. Ce qui est erroné dans le fichier se corrige dans «&#xa0;Contrôler&#xa0;».</translation>
    </message>
    <message>
        <source>The log does not hold any more what was sent.</source>
        <translation>Le journal ne contient plus ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>No record of it was read back.</source>
        <translation>Aucun de ses enregistrements n’a été relu.</translation>
    </message>
    <message>
        <source>Open the act&amp;ion in the browser</source>
        <translation>Ouvrir l’action dans le naviga&amp;teur</translation>
    </message>
    <message>
        <source>Copy ro&amp;ws as CSV</source>
        <translation>Co&amp;pier les lignes en CSV</translation>
    </message>
    <message>
        <source>Opens the page of the action on the web site of the DB.</source>
        <translation>Ouvre la page de l’action sur le site web de la base.</translation>
    </message>
    <message>
        <source>Copies the chosen rows as CSV, with the names of the columns.</source>
        <translation>Copie les lignes choisies en CSV, avec les noms des colonnes.</translation>
    </message>
</context>
<context>
    <name>m2m::LogFiles</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export the rows of this upload</source>
        <translation>Exporter les lignes de ce transfert</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Attestation…</translation>
    </message>
    <message>
        <source>Write a receipt of this upload as PDF</source>
        <translation>Écrire une attestation de ce transfert en PDF</translation>
    </message>
    <message>
        <source>&amp;All rows…</source>
        <translation>&amp;Toutes les lignes…</translation>
    </message>
    <message>
        <source>&amp;One file for each outcome…</source>
        <translation>&amp;Un fichier par résultat…</translation>
    </message>
    <message>
        <source>Only: %1…</source>
        <comment>an outcome</comment>
        <translation>Seulement&#xa0;: %1…</translation>
    </message>
    <message>
        <source>&amp;Report as JSON…</source>
        <translation>&amp;Rapport en JSON…</translation>
    </message>
    <message>
        <source>A folder for the files</source>
        <translation>Un dossier pour les fichiers</translation>
    </message>
    <message>
        <source>Export the rows</source>
        <translation>Exporter les lignes</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Rapports (*.json)</translation>
    </message>
    <message>
        <source>The report was written.</source>
        <translation>Le rapport a été écrit.</translation>
    </message>
    <message>
        <source>Write the receipt</source>
        <translation>Écrire l’attestation</translation>
    </message>
    <message>
        <source>Receipts (*.pdf *.json)</source>
        <translation>Attestations (*.pdf *.json)</translation>
    </message>
    <message>
        <source>The receipt was written.</source>
        <translation>L’attestation a été écrite.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Voir le dossier</translation>
    </message>
</context>
<context>
    <name>m2m::LogFilters</name>
    <message>
        <source>Search in the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Time of the uploads</source>
        <translation>Période des transferts</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Component, label, action ID, file, text…</source>
        <translation>Composant, étiquette, ID d’action, fichier, texte…</translation>
    </message>
    <message>
        <source>Finds uploads by file, type form, recipe, operator or station, and records by component, short UUID, address on a label, action ID or reason.</source>
        <translation>Trouve les transferts par fichier, formulaire de type, recette, opérateur ou poste, et les enregistrements par composant, UUID court, adresse d’étiquette, ID d’action ou raison.</translation>
    </message>
    <message>
        <source>All instances</source>
        <translation>Toutes les instances</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>&amp;Open or bad</source>
        <translation>&amp;Ouverts ou en erreur</translation>
    </message>
    <message>
        <source>&amp;All states</source>
        <translation>&amp;Tous les états</translation>
    </message>
    <message>
        <source>%1	%2</source>
        <comment>a state, and in how many uploads it occurs</comment>
        <translation>%1	%2</translation>
    </message>
    <message>
        <source>Open or bad</source>
        <translation>Ouverts ou en erreur</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation>
            <numerusform>%Ln état</numerusform>
            <numerusform>%Ln états</numerusform>
        </translation>
    </message>
    <message>
        <source>States: %1</source>
        <translation>États&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>m2m::LogPage</name>
    <message>
        <source>Read the log again</source>
        <translation>Relire le journal</translation>
    </message>
    <message>
        <source>Upload log</source>
        <translation>Journal des transferts</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Records of the upload</source>
        <translation>Enregistrements du transfert</translation>
    </message>
    <message>
        <source>Choose an upload above to see its records.</source>
        <translation>Choisissez un transfert ci-dessus pour voir ses enregistrements.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reads the log again (%1)</source>
        <translation>Relit le journal (%1)</translation>
    </message>
    <message>
        <source>This is the log of another station: it can only be read here.</source>
        <translation>C’est le journal d’un autre poste&#xa0;: il peut seulement être lu ici.</translation>
    </message>
    <message>
        <source>No upload yet. Each upload is written down here, with what became of every record.</source>
        <translation>Aucun transfert pour l&apos;instant. Chaque transfert est noté ici, avec ce qu&apos;est devenu chaque enregistrement.</translation>
    </message>
    <message>
        <source>No upload fits. Search for something else, or choose more instances, days or states.</source>
        <translation>Aucun transfert ne correspond. Cherchez autre chose, ou choisissez plus d&apos;instances, de jours ou d&apos;états.</translation>
    </message>
</context>
<context>
    <name>m2m::MainWindow</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Associer</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recettes</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Credentials of the DB team</source>
        <translation>Identifiants de l’équipe de la base</translation>
    </message>
    <message>
        <source>Python files (*.py);;All files (*)</source>
        <translation>Fichiers Python (*.py);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Component %1 was scanned.</source>
        <translation>Le composant %1 a été scanné.</translation>
    </message>
    <message>
        <source>Shown are its records in this file.</source>
        <translation>Ses enregistrements dans ce fichier sont affichés.</translation>
    </message>
    <message>
        <source>Shown are its uploads.</source>
        <translation>Ses transferts sont affichés.</translation>
    </message>
</context>
<context>
    <name>m2m::MapPage</name>
    <message>
        <source>Recipes (*.m2mrecipe)</source>
        <translation>Recettes (*.m2mrecipe)</translation>
    </message>
    <message>
        <source>Open recipe…</source>
        <translation>Ouvrir recette…</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Ouvrir une recette</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Enregistrer la recette</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Go on to the review</source>
        <translation>Passer au contrôle</translation>
    </message>
    <message>
        <source>Undo the last change of the recipe</source>
        <translation>Annuler la dernière modification de la recette</translation>
    </message>
    <message>
        <source>Undo the last change of the recipe  Ctrl+Z</source>
        <translation>Annuler la dernière modification de la recette  Ctrl+Z</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Do it again  Ctrl+Shift+Z</source>
        <translation>Refaire  Ctrl+Maj+Z</translation>
    </message>
    <message>
        <source>Where does each field come from?</source>
        <translation>D’où vient chaque champ&#xa0;?</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Pas encore de fichier</translation>
    </message>
    <message>
        <source>Open a measurement file first, in Import.</source>
        <translation>Ouvrez d’abord un fichier de mesures, dans «&#xa0;Importer&#xa0;».</translation>
    </message>
    <message>
        <source>Fetching the type form…</source>
        <translation>Récupération du formulaire de type…</translation>
    </message>
    <message>
        <source>The instance is asked for its fields.</source>
        <translation>Ses champs sont demandés à l’instance.</translation>
    </message>
    <message>
        <source>Which type form do the records belong to?</source>
        <translation>À quel formulaire de type les enregistrements appartiennent-ils&#xa0;?</translation>
    </message>
    <message>
        <source>Choose it above. Its fields find their columns by themselves where the names agree; or open the recipe that somebody has made for this kind of file.</source>
        <translation>Choisissez-le ci-dessus. Ses champs trouvent d’eux-mêmes leurs colonnes quand les noms concordent&#xa0;; ou ouvrez la recette que quelqu’un a créée pour ce genre de fichier.</translation>
    </message>
    <message>
        <source>No instance yet</source>
        <translation>Pas encore d’instance</translation>
    </message>
    <message>
        <source>Type forms come from the instance. Choose one at the top left.</source>
        <translation>Les formulaires de type viennent de l’instance. Choisissez-en une en haut à gauche.</translation>
    </message>
    <message numerus="yes">
        <source>%n required field(s) without a source: %1</source>
        <translation>
            <numerusform>%Ln champ obligatoire sans source&#xa0;: %1</numerusform>
            <numerusform>%Ln champs obligatoires sans source&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What has no source stays as it is</source>
        <translation>Ce qui n’a pas de source reste tel quel</translation>
    </message>
    <message>
        <source>All required fields have a source</source>
        <translation>Tous les champs obligatoires ont une source</translation>
    </message>
    <message numerus="yes">
        <source>Review %n record(s)</source>
        <translation>
            <numerusform>Contrôler %Ln enregistrement</numerusform>
            <numerusform>Contrôler %Ln enregistrements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::MappingRow</name>
    <message>
        <source>where the parts go</source>
        <translation>où vont les pièces</translation>
    </message>
    <message>
        <source>when they go</source>
        <translation>quand elles partent</translation>
    </message>
    <message>
        <source>which action is changed</source>
        <translation>quelle action est modifiée</translation>
    </message>
    <message>
        <source>which part is changed</source>
        <translation>quelle pièce est modifiée</translation>
    </message>
    <message>
        <source>which part it was done to</source>
        <translation>la pièce concernée</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>reste tel quel</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>✕ no source</source>
        <translation>✕ sans source</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisé</translation>
    </message>
    <message>
        <source>by the form</source>
        <translation>par le formulaire</translation>
    </message>
    <message>
        <source>! not said yet</source>
        <translation>! pas encore dit</translation>
    </message>
    <message>
        <source>✕ missing</source>
        <translation>✕ manque</translation>
    </message>
    <message>
        <source>✓ constant</source>
        <translation>✓ constante</translation>
    </message>
    <message>
        <source>✓ sure</source>
        <translation>✓ sûr</translation>
    </message>
    <message>
        <source>! suggested</source>
        <translation>! suggéré</translation>
    </message>
    <message>
        <source>✓ chosen</source>
        <translation>✓ choisi</translation>
    </message>
</context>
<context>
    <name>m2m::MappingTable</name>
    <message>
        <source>Fields of the type form</source>
        <translation>Champs du formulaire de type</translation>
    </message>
    <message>
        <source>Field of the form</source>
        <translation>Champ du formulaire</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Vient de</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>First rows: as read → as sent</source>
        <translation>Premières lignes&#xa0;: lu → envoyé</translation>
    </message>
</context>
<context>
    <name>m2m::MarkSettings</name>
    <message>
        <source>Quotes</source>
        <translation>Guillemets</translation>
    </message>
    <message>
        <source>nothing quotes</source>
        <translation>pas de guillemets</translation>
    </message>
    <message>
        <source>Within quotes</source>
        <translation>Entre guillemets</translation>
    </message>
    <message>
        <source>doubled quote</source>
        <translation>guillemet doublé</translation>
    </message>
    <message>
        <source>Comment lines</source>
        <translation>Lignes de commentaire</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>il n’y en a pas</translation>
    </message>
    <message>
        <source>Thousands mark</source>
        <translation>Séparateur de milliers</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>il n’y en a pas</translation>
    </message>
</context>
<context>
    <name>m2m::MessageBanner</name>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>m2m::MisreadBanner</name>
    <message>
        <source>Read it without the recipe</source>
        <translation>Lire sans la recette</translation>
    </message>
    <message>
        <source>Another recipe…</source>
        <translation>Autre recette…</translation>
    </message>
    <message>
        <source>separated by: %1</source>
        <translation>séparé par&#xa0;: %1</translation>
    </message>
    <message>
        <source>header in row %1</source>
        <translation>en-tête à la ligne %1</translation>
    </message>
    <message>
        <source>It reads its files like this: %1.</source>
        <translation>Elle lit ses fichiers ainsi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Read so: %1</source>
        <translation>Lu ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>What is shown is how it was read before.</source>
        <translation>Ce qui est affiché est la lecture d’avant.</translation>
    </message>
    <message>
        <source>The recipe %1 cannot read %2.</source>
        <translation>La recette %1 ne peut pas lire %2.</translation>
    </message>
</context>
<context>
    <name>m2m::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>m2m::PairsEdit</name>
    <message>
        <source>Values and what they become</source>
        <translation>Les valeurs et ce qu’elles deviennent</translation>
    </message>
    <message>
        <source>Fill from the values in this column</source>
        <translation>Remplir avec les valeurs de cette colonne</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Remove the row that is selected</source>
        <translation>Supprimer la ligne sélectionnée</translation>
    </message>
</context>
<context>
    <name>m2m::PlotPanel</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Plot of the column</source>
        <translation>Graphique de la colonne</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Double click in the plot, or 0</source>
        <translation>Double-clic dans le graphique, ou 0</translation>
    </message>
    <message>
        <source>Reading the numbers of %1…</source>
        <translation>Lecture des nombres de %1…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Place dans la liste</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Enregistrement %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>record; what is asked</comment>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>%1 has no numbers in this record.</source>
        <translation>%1 n’a pas de nombres dans cet enregistrement.</translation>
    </message>
    <message>
        <source>%1 has no numbers yet.</source>
        <translation>%1 n’a pas encore de nombres.</translation>
    </message>
    <message>
        <source>No outliers</source>
        <translation>Pas de valeurs aberrantes</translation>
    </message>
    <message numerus="yes">
        <source>%n outlier(s): places %1</source>
        <translation>
            <numerusform>%Ln valeur aberrante&#xa0;: place %1</numerusform>
            <numerusform>%Ln valeurs aberrantes&#xa0;: places %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outlier(s): lines %1</source>
        <translation>
            <numerusform>%Ln valeur aberrante&#xa0;: ligne %1</numerusform>
            <numerusform>%Ln valeurs aberrantes&#xa0;: lignes %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>outliers</comment>
        <translation>%1 et d’autres</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>statistics. outliers</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Outliers are further from the median (%1) than 3.5 sigma, as the middle half of the numbers has it.</source>
        <translation>Les valeurs aberrantes sont à plus de 3,5 sigma de la médiane (%1), sigma étant estimé sur la moitié centrale des nombres.</translation>
    </message>
    <message>
        <source>Plot of %1</source>
        <translation>Graphique de %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is asked. statistics</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Plot %1</source>
        <translation>Graphique %1</translation>
    </message>
    <message>
        <source>Place %1: %2</source>
        <translation>Place %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>erroné</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>outlier</source>
        <translation>valeur aberrante</translation>
    </message>
</context>
<context>
    <name>m2m::PreambleList</name>
    <message>
        <source>Before the table</source>
        <translation>Avant le tableau</translation>
    </message>
    <message>
        <source>Usable as values</source>
        <translation>Utilisable comme valeurs</translation>
    </message>
    <message>
        <source>%1: %2, line %3</source>
        <translation>%1&#xa0;: %2, ligne %3</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::ProblemStrip</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Next problem  F8</source>
        <translation>Problème suivant  F8</translation>
    </message>
    <message>
        <source>Problems, grouped</source>
        <translation>Problèmes, regroupés</translation>
    </message>
    <message>
        <source>More problems</source>
        <translation>Plus de problèmes</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Aller au problème suivant</translation>
    </message>
    <message>
        <source>F8; back with Shift+F8</source>
        <translation>F8&#xa0;; en arrière avec Maj+F8</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a problem and its number of records</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
</context>
<context>
    <name>m2m::ProductionGate</name>
    <message>
        <source>Number of records, to confirm</source>
        <translation>Nombre d’enregistrements, pour confirmer</translation>
    </message>
    <message>
        <source>This is the production DB: what is there stays there. Type the number of records to be sent (%1) to go on.</source>
        <translation>C’est la base de production&#xa0;: ce qui y est y reste. Pour continuer, saisissez le nombre d’enregistrements à envoyer (%1).</translation>
    </message>
</context>
<context>
    <name>m2m::ProfileForm</name>
    <message>
        <source>Name of the profile</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <source>Kind of instance</source>
        <translation>Genre d’instance</translation>
    </message>
    <message>
        <source>Host of the DB</source>
        <translation>Hôte de la base</translation>
    </message>
    <message>
        <source>Host of the login service</source>
        <translation>Hôte du service de connexion</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Hôte du proxy</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>User of the proxy</source>
        <translation>Utilisateur du proxy</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Ajouter …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>Requêtes à la fois</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Longest wait for an answer, in seconds</source>
        <translation>Attente maximale d’une réponse, en secondes</translation>
    </message>
    <message>
        <source>Of so many new records one is read back</source>
        <translation>Sur tant de nouveaux enregistrements, un est relu</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Réglé à la main</translation>
    </message>
    <message>
        <source>port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>1 of </source>
        <translation>1 sur </translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>How many new records are read back and compared. Edits, and what was in doubt, always are.</source>
        <translation>Combien de nouveaux enregistrements sont relus et comparés. Les modifications, et ce qui était incertain, le sont toujours.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>&amp;Kind of instance</source>
        <translation>&amp;Genre d’instance</translation>
    </message>
    <message>
        <source>Host of the &amp;DB (db_domain)</source>
        <translation>Hôte de la &amp;base (db_domain)</translation>
    </message>
    <message>
        <source>&amp;Login service (auth0_domain)</source>
        <translation>Ser&amp;vice de connexion (auth0_domain)</translation>
    </message>
    <message>
        <source>&amp;Client ID (client_id)</source>
        <translation>ID &amp;client (client_id)</translation>
    </message>
    <message>
        <source>Client &amp;secret (client_secret)</source>
        <translation>Secret c&amp;lient (client_secret)</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Prox&amp;y</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>Autorités de confiance</translation>
    </message>
    <message>
        <source>Re&amp;quests at a time</source>
        <translation>Re&amp;quêtes à la fois</translation>
    </message>
    <message>
        <source>Longest &amp;wait</source>
        <translation>Attente &amp;maximale</translation>
    </message>
    <message>
        <source>Read &amp;back</source>
        <translation>Relect&amp;ure</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>gardé dans le trousseau de clés</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificat de l’autorité</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Those of this computer</source>
        <translation>Celles de cet ordinateur</translation>
    </message>
    <message>
        <source>Those of this computer, and %1</source>
        <translation>Celles de cet ordinateur, et %1</translation>
    </message>
    <message>
        <source>Trusted authorities: %1</source>
        <translation>Autorités de confiance&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>m2m::ProfileList</name>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
</context>
<context>
    <name>m2m::ProfilesDialog</name>
    <message>
        <source>Profiles of this station</source>
        <translation>Profils de ce poste</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Import client_credentials.py …</source>
        <translation>&amp;Importer client_credentials.py …</translation>
    </message>
    <message>
        <source>Import a &amp;profile …</source>
        <translation>Importer un &amp;profil …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exporter …</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Credentials of the DB team</source>
        <translation>Identifiants de l’équipe de la base</translation>
    </message>
    <message>
        <source>Python files (*.py);;All files (*)</source>
        <translation>Fichiers Python (*.py);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Profils (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export the profile, without its secret</source>
        <translation>Exporter le profil, sans son secret</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profils (*.json)</translation>
    </message>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>Tester la conne&amp;xion</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>En&amp;registrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Enter the secret to test the connection.</source>
        <translation>Saisissez le secret pour tester la connexion.</translation>
    </message>
    <message>
        <source>The secret is in the keychain.</source>
        <translation>Le secret est dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>The keychain has no secret for this profile.</source>
        <translation>Le trousseau de clés n’a pas de secret pour ce profil.</translation>
    </message>
    <message>
        <source>%1 You will be asked for the secret at each start.</source>
        <translation>%1 Le secret vous sera demandé à chaque démarrage.</translation>
    </message>
    <message>
        <source>The four values are read.</source>
        <translation>Les quatre valeurs sont lues.</translation>
    </message>
    <message>
        <source>Look at name and kind, then save: the secret goes into the keychain.</source>
        <translation>Vérifiez le nom et le genre, puis enregistrez&#xa0;: le secret va dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>Choose the kind of instance, then save: the secret goes into the keychain.</source>
        <translation>Choisissez le genre d’instance, puis enregistrez&#xa0;: le secret va dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>The profile is exported, without its secret.</source>
        <translation>Le profil est exporté, sans son secret.</translation>
    </message>
    <message>
        <source>Which kind of instance is it?</source>
        <translation>De quel genre d’instance s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Choose development, staging or production.</source>
        <translation>Choisissez développement, préproduction ou production.</translation>
    </message>
    <message>
        <source>There is a profile %1 already.</source>
        <translation>Il y a déjà un profil %1.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Donnez un autre nom à celui-ci.</translation>
    </message>
    <message>
        <source>The profile is saved, its secret is not.</source>
        <translation>Le profil est enregistré, mais pas son secret.</translation>
    </message>
    <message>
        <source>%1 You will be asked for it at each start; keep it at hand.</source>
        <translation>%1 Il vous sera demandé à chaque démarrage&#xa0;; gardez-le à portée de main.</translation>
    </message>
    <message>
        <source>The secret is in the keychain now.</source>
        <translation>Le secret est maintenant dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>Delete the file, it still holds it: %1</source>
        <translation>Supprimez le fichier, il le contient encore&#xa0;: %1</translation>
    </message>
    <message>
        <source>I mean it</source>
        <translation>C’est voulu</translation>
    </message>
    <message>
        <source>What you have changed is not saved.</source>
        <translation>Vos modifications ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Save it, or discard the changes.</source>
        <translation>Enregistrez-les, ou abandonnez-les.</translation>
    </message>
</context>
<context>
    <name>m2m::PromotionDialog</name>
    <message>
        <source>Differences of the type forms</source>
        <translation>Différences des formulaires de type</translation>
    </message>
    <message>
        <source>I have looked at the differences</source>
        <translation>J’ai regardé les différences</translation>
    </message>
    <message numerus="yes">
        <source>Send %n record(s)</source>
        <translation>
            <numerusform>Envoyer %Ln enregistrement</numerusform>
            <numerusform>Envoyer %Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Envoyer vers %1</translation>
    </message>
    <message>
        <source>Send what was proved on %1 %2</source>
        <translation>Envoyer %2 ce qui a été prouvé sur %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n record(s) were read back there and found equal.</source>
        <translation>
            <numerusform>%1, %2&#xa0;: %Ln enregistrement y a été relu et trouvé égal.</numerusform>
            <numerusform>%1, %2&#xa0;: %Ln enregistrements y ont été relus et trouvés égaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>New records are sent as the same bytes under the same IDs; edits make the same changes to the records there. What was not proved stays behind, and what is there already is not sent again.</source>
        <translation>Les nouveaux enregistrements sont envoyés avec les mêmes octets et les mêmes ID&#xa0;; les modifications changent de la même façon les enregistrements de là-bas. Ce qui n’a pas été prouvé reste ici, et ce qui y est déjà n’est pas renvoyé.</translation>
    </message>
    <message>
        <source>The instance is asked for its type form…</source>
        <translation>Demande du formulaire de type à l’instance…</translation>
    </message>
</context>
<context>
    <name>m2m::Promotions::Promotions</name>
    <message>
        <source>Upload the file instead.</source>
        <translation>Transférez plutôt le fichier.</translation>
    </message>
</context>
<context>
    <name>m2m::QuestionsPanel</name>
    <message>
        <source>Asked at each run</source>
        <translation>Demandé à chaque fois</translation>
    </message>
    <message>
        <source>Type or scan it</source>
        <translation>Saisissez ou scannez</translation>
    </message>
    <message>
        <source>It has to match %1</source>
        <translation>La réponse doit correspondre à %1</translation>
    </message>
</context>
<context>
    <name>m2m::QueueBar</name>
    <message>
        <source>Files to be uploaded</source>
        <translation>Fichiers à transférer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Fichier suivant</translation>
    </message>
    <message>
        <source>Opens the next file with the same recipe</source>
        <translation>Ouvre le fichier suivant avec la même recette</translation>
    </message>
    <message>
        <source>File %1 of %2: %3</source>
        <translation>Fichier %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 (uploaded)</source>
        <translation>%1 (transféré)</translation>
    </message>
    <message>
        <source>%1 (uploaded before)</source>
        <translation>%1 (déjà transféré)</translation>
    </message>
</context>
<context>
    <name>m2m::RailItem</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>m2m::RawTableModel</name>
    <message>
        <source>The first of these bytes is 0x%1.</source>
        <translation>Le premier de ces octets est 0x%1.</translation>
    </message>
    <message>
        <source>Click to make line %1 the header</source>
        <translation>Cliquez pour faire de la ligne %1 l’en-tête</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
</context>
<context>
    <name>m2m::RawTablePanel</name>
    <message>
        <source>The file as it is read</source>
        <translation>Le fichier tel qu’il est lu</translation>
    </message>
</context>
<context>
    <name>m2m::ReasonRow</name>
    <message>
        <source>%1: %2</source>
        <comment>where and why</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Without a recipe</source>
        <translation>Sans recette</translation>
    </message>
    <message>
        <source>The recipe %1 fits this file and is used.</source>
        <translation>La recette %1 convient à ce fichier et est utilisée.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) of this station may be meant as well.</source>
        <translation>
            <numerusform>%Ln autre de ce poste peut aussi convenir.</numerusform>
            <numerusform>%Ln autres de ce poste peuvent aussi convenir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>This file may be meant for the recipe %1.</source>
        <translation>Ce fichier est peut-être prévu pour la recette %1.</translation>
    </message>
</context>
<context>
    <name>m2m::RecipeBar</name>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Type form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>One record per</source>
        <translation>Un enregistrement par</translation>
    </message>
    <message>
        <source>Which rows count</source>
        <translation>Quelles lignes comptent</translation>
    </message>
    <message>
        <source>If it is already in the DB</source>
        <translation>S’il est déjà dans la base</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Cellules vides</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Already in the DB</source>
        <translation>Déjà dans la base</translation>
    </message>
    <message>
        <source>Type part of its name</source>
        <translation>Saisir une partie de son nom</translation>
    </message>
    <message>
        <source>What a blank cell does to its field of the record that is edited</source>
        <translation>Ce que fait une cellule vide au champ de l’enregistrement modifié</translation>
    </message>
    <message>
        <source>Rows with the same value in these columns make a record</source>
        <translation>Les lignes de même valeur dans ces colonnes forment un enregistrement</translation>
    </message>
</context>
<context>
    <name>m2m::RecipeGallery</name>
    <message>
        <source>Search in recipes</source>
        <translation>Rechercher dans les recettes</translation>
    </message>
    <message>
        <source>Recipes of this station</source>
        <translation>Recettes de ce poste</translation>
    </message>
    <message>
        <source>No recipes yet. Map a file&apos;s columns and save the recipe; it appears here.</source>
        <translation>Pas encore de recettes. Associez les colonnes d’un fichier et enregistrez la recette&#xa0;; elle apparaît ici.</translation>
    </message>
    <message>
        <source>Search in recipes…</source>
        <translation>Rechercher dans les recettes…</translation>
    </message>
    <message>
        <source>&amp;Use this recipe</source>
        <translation>&amp;Utiliser cette recette</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It lies in the station&apos;s own folder; take the file out of it.</source>
        <translation>Elle se trouve dans le dossier du poste&#xa0;; retirez le fichier de ce dossier.</translation>
    </message>
    <message>
        <source>The file itself stays where it is.</source>
        <translation>Le fichier lui-même reste où il est.</translation>
    </message>
    <message>
        <source>An upload is going on; another recipe can be used after it.</source>
        <translation>Un transfert est en cours&#xa0;; une autre recette pourra être utilisée ensuite.</translation>
    </message>
    <message>
        <source>It is used for the next file that is opened.</source>
        <translation>Elle est utilisée pour le prochain fichier ouvert.</translation>
    </message>
    <message>
        <source>The file that is open will be read with it.</source>
        <translation>Le fichier ouvert sera lu avec elle.</translation>
    </message>
    <message>
        <source>The file that is open is being looked at…</source>
        <translation>Examen du fichier ouvert…</translation>
    </message>
    <message>
        <source>The file that is open has none of the columns that this recipe needs.</source>
        <translation>Le fichier ouvert n’a aucune des colonnes dont cette recette a besoin.</translation>
    </message>
    <message>
        <source>It fits the file that is open.</source>
        <translation>Elle convient au fichier ouvert.</translation>
    </message>
    <message>
        <source>It does not fit the file that is open.</source>
        <translation>Elle ne convient pas au fichier ouvert.</translation>
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
        <translation>%1 (enregistrée)</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier emploi</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Type form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>m2m::RecordFilters</name>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvés</translation>
    </message>
    <message>
        <source>States of the records</source>
        <translation>États des enregistrements</translation>
    </message>
    <message>
        <source>Only the records in which the text was found</source>
        <translation>Seulement les enregistrements où le texte a été trouvé</translation>
    </message>
</context>
<context>
    <name>m2m::RecordModel</name>
    <message>
        <source>right as far as it can be checked here</source>
        <translation>correct autant qu’on puisse le contrôler ici</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correct</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>erroné</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>Dans le fichier&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Lines %1 to %2 of the file, %n row(s)</source>
        <translation>
            <numerusform>Lignes %1 à %2 du fichier, %Ln ligne du tableau</numerusform>
            <numerusform>Lignes %1 à %2 du fichier, %Ln lignes du tableau</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation>Ligne %1 du fichier</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Laissé de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>m2m::RecordPanel</name>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>In the DB now</source>
        <translation>Dans la base</translation>
    </message>
    <message>
        <source>The selected record</source>
        <translation>L’enregistrement sélectionné</translation>
    </message>
    <message>
        <source>The record as it is sent</source>
        <translation>L’enregistrement tel qu’il est envoyé</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message numerus="yes">
        <source>lines %1 to %2, %n row(s)</source>
        <translation>
            <numerusform>lignes %1 à %2, %Ln ligne du tableau</numerusform>
            <numerusform>lignes %1 à %2, %Ln lignes du tableau</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>%1 of the file</source>
        <comment>lines</comment>
        <translation>%1 du fichier</translation>
    </message>
    <message>
        <source>%1 of the file; left out: %2</source>
        <comment>lines, cells</comment>
        <translation>%1 du fichier&#xa0;; laissé de côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, without a name</source>
        <translation>%1, sans nom</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>%1, columns %2</source>
        <comment>lines, names</comment>
        <translation>%1, colonnes %2</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <comment>lines, name</comment>
        <translation>%1, colonne %2</translation>
    </message>
    <message>
        <source>%1, constant</source>
        <comment>lines</comment>
        <translation>%1, constante</translation>
    </message>
    <message>
        <source>No record chosen</source>
        <translation>Aucun enregistrement choisi</translation>
    </message>
    <message>
        <source>Choose a cell to see where its value comes from.</source>
        <translation>Choisissez une cellule pour voir d’où vient sa valeur.</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Enregistrement %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>✓ Nothing is odd about this record.</source>
        <translation>✓ Rien d’anormal dans cet enregistrement.</translation>
    </message>
    <message>
        <source>✓ Nothing is odd about this value.</source>
        <translation>✓ Rien d’anormal dans cette valeur.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), listed below the records</source>
        <translation>
            <numerusform>%Ln ligne, listée sous les enregistrements</numerusform>
            <numerusform>%Ln lignes, listées sous les enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>none: the text as it is</source>
        <translation>aucune&#xa0;: le texte tel quel</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing, the record is not sent</source>
        <translation>rien, l’enregistrement n’est pas envoyé</translation>
    </message>
    <message>
        <source>nothing, the value stays as it is</source>
        <translation>rien, la valeur reste telle quelle</translation>
    </message>
    <message>
        <source>not known: the instance could not be asked</source>
        <translation>inconnu&#xa0;: l’instance n’a pas pu être interrogée</translation>
    </message>
    <message>
        <source>being asked for…</source>
        <translation>demande en cours…</translation>
    </message>
    <message>
        <source>there is no such record</source>
        <translation>cet enregistrement n’existe pas</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1 (version %2)</translation>
    </message>
    <message>
        <source>What is this?  Shift+F1</source>
        <translation>Qu’est-ce que c’est&#xa0;?  Maj+F1</translation>
    </message>
    <message>
        <source>What is %1?</source>
        <translation>Qu’est-ce que %1&#xa0;?</translation>
    </message>
</context>
<context>
    <name>m2m::ReplaceDialog</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>In which column</source>
        <translation>Dans quelle colonne</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>&amp;Whole cell</source>
        <translation>Cellule &amp;entière</translation>
    </message>
    <message>
        <source>Whole cell</source>
        <translation>Cellule entière</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpression régulière</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Tout remplacer</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Go to the next cell that is found</source>
        <translation>Aller à la prochaine cellule trouvée</translation>
    </message>
    <message>
        <source>Replace in the cell that is looked at</source>
        <translation>Remplacer dans la cellule regardée</translation>
    </message>
    <message>
        <source>Replace in all cells that are found</source>
        <translation>Remplacer dans toutes les cellules trouvées</translation>
    </message>
    <message>
        <source>Upper and lower case differ</source>
        <translation>Majuscules et minuscules comptent</translation>
    </message>
    <message>
        <source>Only cells that are nothing else; finds empty ones, too</source>
        <translation>Seulement les cellules qui ne sont rien d&apos;autre&#xa0;; trouve aussi les cellules vides</translation>
    </message>
    <message>
        <source>Perl&apos;s; \1 to \9 in the replacement are its groups</source>
        <translation>Celles de Perl&#xa0;; \1 à \9 dans le remplacement sont ses groupes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>all columns</source>
        <translation>toutes les colonnes</translation>
    </message>
    <message>
        <source>The regular expression has a mistake: %1</source>
        <translation>L&apos;expression régulière a une erreur&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Replacing %n cell(s) …</source>
        <translation>
            <numerusform>Remplacement de %Ln cellule …</numerusform>
            <numerusform>Remplacement de %Ln cellules …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) replaced.</source>
        <translation>
            <numerusform>%Ln cellule remplacée.</numerusform>
            <numerusform>%Ln cellules remplacées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what to find in the records that are shown.</source>
        <translation>Saisissez ce qu&apos;il faut chercher dans les enregistrements montrés.</translation>
    </message>
    <message>
        <source>No cell would change.</source>
        <translation>Aucune cellule ne changerait.</translation>
    </message>
    <message>
        <source>%1 in %2 would change.</source>
        <comment>cells, lines</comment>
        <translation>%1, dans %2&#xa0;: voilà ce qui changerait.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%Ln cellule</numerusform>
            <numerusform>%Ln cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace &amp;all %1</source>
        <translation>&amp;Tout remplacer&#xa0;: %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>line %1: %2 → %3</source>
        <comment>line, before, after</comment>
        <translation>ligne %1&#xa0;: %2 → %3</translation>
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
        <translation>Pas encore d’enregistrements</translation>
    </message>
    <message>
        <source>Records appear here once a file is open and its columns are mapped.</source>
        <translation>Les enregistrements apparaissent ici dès qu’un fichier est ouvert et que ses colonnes sont associées.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the last correction</source>
        <translation>Annuler la dernière correction</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Do the correction again</source>
        <translation>Refaire la correction</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Go on to the upload</source>
        <translation>Passer au transfert</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>right</source>
        <translation>corrects</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>erronés</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiés</translation>
    </message>
    <message>
        <source>Search in records</source>
        <translation>Rechercher dans les enregistrements</translation>
    </message>
    <message>
        <source>Search in records…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>No record passes this filter.</source>
        <translation>Aucun enregistrement ne passe ce filtre.</translation>
    </message>
    <message>
        <source>Finding out which rows make which record…</source>
        <translation>Recherche des lignes qui forment chaque enregistrement…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Checking the records…</source>
        <translation>Contrôle des enregistrements…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) need you before they can be sent</source>
        <translation>
            <numerusform>%Ln enregistrement a besoin de vous avant l’envoi</numerusform>
            <numerusform>%Ln enregistrements ont besoin de vous avant l’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are doubtful; look at them before they are sent</source>
        <translation>
            <numerusform>%Ln enregistrement est douteux&#xa0;; regardez-le avant l’envoi</numerusform>
            <numerusform>%Ln enregistrements sont douteux&#xa0;; regardez-les avant l’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) are right, as far as it can be checked here</source>
        <translation>
            <numerusform>%Ln enregistrement est correct, autant qu’on puisse le contrôler ici</numerusform>
            <numerusform>Les %Ln enregistrements sont tous corrects, autant qu’on puisse le contrôler ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) are right</source>
        <translation>
            <numerusform>%Ln enregistrement est correct</numerusform>
            <numerusform>Les %Ln enregistrements sont tous corrects</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload the other %1</source>
        <translation>Transférer les %1 autres</translation>
    </message>
    <message numerus="yes">
        <source>The instance is being asked about %n component(s).</source>
        <translation>
            <numerusform>L’instance est interrogée sur %Ln composant.</numerusform>
            <numerusform>L’instance est interrogée sur %Ln composants.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on correcting; verdicts follow as answers come.</source>
        <translation>Vous pouvez continuer à corriger&#xa0;; les verdicts suivent avec les réponses.</translation>
    </message>
    <message>
        <source>Only the web page can check all of %1.</source>
        <translation>Seule la page web peut tout contrôler de %1.</translation>
    </message>
    <message>
        <source>These values are marked with a question mark and sent as they are.</source>
        <translation>Ces valeurs sont marquées d’un point d’interrogation et envoyées telles quelles.</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Show the plot of the column</source>
        <translation>Montrer le graphique de la colonne</translation>
    </message>
    <message>
        <source>The numbers of the column against what the form asks for  (F7)</source>
        <translation>Les nombres de la colonne face à ce que demande le formulaire  (F7)</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Find and replace in the records that are shown  (Ctrl+H)</source>
        <translation>Rechercher et remplacer dans les enregistrements montrés  (Ctrl+H)</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
</context>
<context>
    <name>m2m::RowBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Earlier lines</source>
        <translation>Lignes précédentes</translation>
    </message>
    <message>
        <source>Later lines</source>
        <translation>Lignes suivantes</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Stop reading the file</source>
        <translation>Arrêter la lecture du fichier</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines %1–%2 of %3</source>
        <translation>Lignes %1–%2 sur %3</translation>
    </message>
    <message>
        <source>Reading the file… %1 %</source>
        <translation>Lecture du fichier… %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>m2m::RowsDialog</name>
    <message>
        <source>Rows at the beginning</source>
        <translation>Lignes au début</translation>
    </message>
    <message>
        <source>Rows at the end</source>
        <translation>Lignes à la fin</translation>
    </message>
    <message>
        <source>Each record must have exactly</source>
        <translation>Chaque enregistrement doit avoir exactement</translation>
    </message>
    <message>
        <source>Each record must have exactly so many rows</source>
        <translation>Chaque enregistrement doit avoir exactement ce nombre de lignes</translation>
    </message>
    <message>
        <source>Rows of each record</source>
        <translation>Lignes de chaque enregistrement</translation>
    </message>
    <message>
        <source>Which rows count?</source>
        <translation>Quelles lignes comptent&#xa0;?</translation>
    </message>
    <message>
        <source> rows</source>
        <translation> lignes</translation>
    </message>
    <message>
        <source>Leave out at the beginning</source>
        <translation>Omettre au début</translation>
    </message>
    <message>
        <source>Leave out at the end</source>
        <translation>Omettre à la fin</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>Add a condition on a column</source>
        <translation>Ajouter une condition sur une colonne</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Only rows that pass all of these. Texts stand one a line; any of them will do.</source>
        <translation>Seulement les lignes qui remplissent toutes ces conditions. Un texte par ligne&#xa0;; n’importe lequel suffit.</translation>
    </message>
    <message>
        <source>Another number is an error: a file that was cut off is noticed.</source>
        <translation>Un autre nombre est une erreur&#xa0;: un fichier tronqué est remarqué.</translation>
    </message>
    <message>
        <source>No row is left.</source>
        <translation>Il ne reste aucune ligne.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>line of the file, its cells</comment>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The first that counts is %1</source>
        <translation>La première qui compte est %1</translation>
    </message>
    <message>
        <source>The last that counts is %1</source>
        <translation>La dernière qui compte est %1</translation>
    </message>
</context>
<context>
    <name>m2m::RunLists</name>
    <message>
        <source>Records that need somebody</source>
        <translation>Enregistrements qui demandent une intervention</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>How this went on</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>What needs somebody</source>
        <translation>Ce qui demande une intervention</translation>
    </message>
    <message>
        <source>Nothing needs you: no record was refused, failed or got lost.</source>
        <translation>Rien ne vous attend&#xa0;: aucun enregistrement n’a été refusé, n’a échoué ou n’est perdu.</translation>
    </message>
    <message>
        <source>Records with this reason</source>
        <translation>Enregistrements avec cette raison</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>Enregistrements&#xa0;: %1</translation>
    </message>
    <message>
        <source>No record is in this state.</source>
        <translation>Aucun enregistrement n’est dans cet état.</translation>
    </message>
</context>
<context>
    <name>m2m::RunNotices</name>
    <message>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Records are being uploaded</source>
        <translation>Des enregistrements sont en cours de transfert</translation>
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
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Type part of a name</source>
        <translation>Saisir une partie d’un nom</translation>
    </message>
</context>
<context>
    <name>m2m::SecretDialog</name>
    <message>
        <source>&amp;Keep it in the keychain of this computer</source>
        <translation>&amp;Garder dans le trousseau de clés de cet ordinateur</translation>
    </message>
    <message>
        <source>Secret of %1</source>
        <translation>Secret de %1</translation>
    </message>
    <message>
        <source>&amp;Client secret for %1, %2</source>
        <translation>Secret &amp;client pour %1, %2</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>m2m::SortMenu</name>
    <message>
        <source>Sor&amp;t by</source>
        <translation>&amp;Trier par</translation>
    </message>
</context>
<context>
    <name>m2m::SourceCell</name>
    <message>
        <source>Source of %1</source>
        <translation>Source de %1</translation>
    </message>
    <message>
        <source>Constant value of %1</source>
        <translation>Valeur constante de %1</translation>
    </message>
    <message>
        <source>Value for all records</source>
        <translation>Valeur pour tous les enregistrements</translation>
    </message>
    <message>
        <source>How the rows of a record make one %1</source>
        <translation>Comment les lignes d’un enregistrement forment un seul %1</translation>
    </message>
    <message>
        <source>each row of the file becomes a row of %1</source>
        <translation>chaque ligne du fichier devient une ligne de %1</translation>
    </message>
    <message>
        <source>%1 (not in this file)</source>
        <translation>%1 (pas dans ce fichier)</translation>
    </message>
    <message>
        <source>— not used</source>
        <translation>— non utilisé</translation>
    </message>
    <message>
        <source>Several columns…</source>
        <translation>Plusieurs colonnes…</translation>
    </message>
    <message>
        <source>Constant…</source>
        <translation>Constante…</translation>
    </message>
    <message>
        <source>Asked at each run…</source>
        <translation>Demandé à chaque fois…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
</context>
<context>
    <name>m2m::SourceDialog</name>
    <message>
        <source>Where values come from</source>
        <translation>D’où viennent les valeurs</translation>
    </message>
    <message>
        <source>Where does %1 come from?</source>
        <translation>D’où vient %1&#xa0;?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>Dans ce fichier</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Rien n’est encore choisi.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>First row: %1</source>
        <translation>Première ligne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Will be asked for in Map when a file is open.</source>
        <translation>Sera demandé dans «&#xa0;Associer&#xa0;» quand un fichier est ouvert.</translation>
    </message>
</context>
<context>
    <name>m2m::SourceEditor</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text for all records</source>
        <translation>Texte pour tous les enregistrements</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>What answers look like</source>
        <translation>À quoi ressemblent les réponses</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>n’importe quoi</translation>
    </message>
    <message>
        <source>an action ID, 24 digits and letters a to f</source>
        <translation>un ID d’action, 24 chiffres et lettres a à f</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>des chiffres</translation>
    </message>
    <message>
        <source>a day, year-month-day</source>
        <translation>un jour, année-mois-jour</translation>
    </message>
    <message>
        <source>a pattern of your own…</source>
        <translation>un motif à vous…</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Answers look like</source>
        <translation>Forme des réponses</translation>
    </message>
</context>
<context>
    <name>m2m::StepChips</name>
    <message>
        <source>Delete takes it away, Ctrl with an arrow key moves it.</source>
        <translation>Suppr la retire, Ctrl avec une flèche la déplace.</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Étape&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Add a step to %1</source>
        <translation>Ajouter une étape à %1</translation>
    </message>
</context>
<context>
    <name>m2m::StepDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>field, step</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Ajouter l’étape</translation>
    </message>
    <message>
        <source>◀ Earlier</source>
        <translation>◀ Plus tôt</translation>
    </message>
    <message>
        <source>Later ▶</source>
        <translation>Plus tard ▶</translation>
    </message>
    <message>
        <source>Take this step away</source>
        <translation>Supprimer cette étape</translation>
    </message>
    <message>
        <source>First rows: before → behind this step</source>
        <translation>Premières lignes&#xa0;: avant → après cette étape</translation>
    </message>
</context>
<context>
    <name>m2m::StepForm</name>
    <message>
        <source>Use: %1</source>
        <translation>Utiliser&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>m2m::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>m2m::StoredPanel</name>
    <message>
        <source>Ask the DB what it has already</source>
        <translation>Demander à la base ce qu’elle a déjà</translation>
    </message>
    <message>
        <source>Ask the DB which records of this type these components have already</source>
        <translation>Demander à la base quels enregistrements de ce type ces composants ont déjà</translation>
    </message>
    <message>
        <source>Also what other stations have sent. It takes a question for each component.</source>
        <translation>Aussi ce que d’autres postes ont envoyé. Il faut une demande par composant.</translation>
    </message>
    <message>
        <source>The DB is asked what it has already.</source>
        <translation>La base est interrogée sur ce qu’elle a déjà.</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) left</source>
        <translation>
            <numerusform>encore %Ln composant</numerusform>
            <numerusform>encore %Ln composants</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Arrêter la demande</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
</context>
<context>
    <name>m2m::StoryPanel</name>
    <message>
        <source>What was sent</source>
        <translation>Ce qui a été envoyé</translation>
    </message>
    <message>
        <source>The story of the selected record</source>
        <translation>L’histoire de l’enregistrement sélectionné</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Action ID</source>
        <translation>ID d’action</translation>
    </message>
    <message>
        <source>No record chosen</source>
        <translation>Aucun enregistrement choisi</translation>
    </message>
    <message>
        <source>Row %1: from file to DB</source>
        <translation>Rang %1&#xa0;: du fichier à la base</translation>
    </message>
    <message>
        <source>Not kept any more: the contents of this
upload were dropped from the log.
%1</source>
        <translation>N’est plus conservé&#xa0;: le contenu de ce
transfert a été retiré du journal.
%1</translation>
    </message>
    <message>
        <source>Corrected. %1</source>
        <translation>Corrigé. %1</translation>
    </message>
    <message>
        <source>Copy the whole story as text</source>
        <translation>Copier toute l’histoire comme texte</translation>
    </message>
    <message>
        <source>Open the component in the browser</source>
        <translation>Ouvrir le composant dans le navigateur</translation>
    </message>
    <message>
        <source>Open the action in the browser</source>
        <translation>Ouvrir l’action dans le navigateur</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Du fichier</translation>
    </message>
    <message>
        <source>Steps of each value</source>
        <translation>Étapes de chaque valeur</translation>
    </message>
    <message>
        <source>Requests and answers</source>
        <translation>Requêtes et réponses</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Nothing: it was not made ready to be sent.</source>
        <translation>Rien&#xa0;: il n’a pas été préparé pour l’envoi.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: copy the story to have all</source>
        <translation>
            <numerusform>et %Ln de plus&#xa0;: copiez l’histoire pour tout avoir</numerusform>
            <numerusform>et %Ln de plus&#xa0;: copiez l’histoire pour tout avoir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <comment>a file, a row, and the state of its record</comment>
        <translation>%1, rang %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Component: %1</source>
        <translation>Composant&#xa0;: %1</translation>
    </message>
    <message>
        <source>ID of the record: %1</source>
        <translation>ID de l’enregistrement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>m2m::SupportDialog</name>
    <message>
        <source>With the &amp;names of operators, stations and files</source>
        <translation>Avec les &amp;noms d’opérateurs, de postes et de fichiers</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Dossier d’assistance</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This is what helps somebody else to find out what is wrong here</source>
        <translation>Voici ce qui aide quelqu’un d’autre à trouver ce qui ne va pas ici</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Fichiers du dossier d’assistance</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Ce que le fichier contient</translation>
    </message>
    <message>
        <source>Looking at the upload log…</source>
        <translation>Examen du journal des transferts…</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Enregistrer le dossier d’assistance</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archives (*.zip)</translation>
    </message>
    <message>
        <source>The bundle is saved.</source>
        <translation>Le dossier d’assistance est enregistré.</translation>
    </message>
    <message>
        <source>Send this file to who helps you: %1</source>
        <translation>Envoyez ce fichier à la personne qui vous aide&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>m2m::TableView</name>
    <message>
        <source>Some of these rows are still being read. Try again in a moment.</source>
        <translation>Certaines de ces lignes sont encore en cours de lecture. Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>m2m::TextListEdit</name>
    <message>
        <source>Pick…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Pick from the values of the file</source>
        <translation>Choisir parmi les valeurs du fichier</translation>
    </message>
</context>
<context>
    <name>m2m::TopBar</name>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Help and appearance</source>
        <translation>Aide et apparence</translation>
    </message>
    <message>
        <source>No recipe yet</source>
        <translation>Pas encore de recette</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>Recette&#xa0;: %1</translation>
    </message>
    <message>
        <source>All recipes of this station</source>
        <translation>Toutes les recettes de ce poste</translation>
    </message>
</context>
<context>
    <name>m2m::Tour</name>
    <message>
        <source>Tour, %1 of %2</source>
        <translation>Visite, %1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminer</translation>
    </message>
</context>
<context>
    <name>m2m::TraceModel</name>
    <message>
        <source>In the file: %1</source>
        <translation>Dans le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Line of the file</source>
        <translation>Ligne du fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Where the value stands in the record</source>
        <translation>Où la valeur se trouve dans l’enregistrement</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Column %1 of the file, %2</source>
        <translation>Colonne %1 du fichier, %2</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>What the row gives to the record</source>
        <translation>Ce que la ligne donne à l’enregistrement</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What is read from the cells before any step</source>
        <translation>Ce qui est lu dans les cellules avant toute étape</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
</context>
<context>
    <name>m2m::TracePanel</name>
    <message>
        <source>The cells that the value was made of</source>
        <translation>Les cellules dont la valeur a été faite</translation>
    </message>
    <message>
        <source>How %1 came to be</source>
        <translation>Comment %1 a été obtenu</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Les %1 premières lignes sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::UndoDialog</name>
    <message>
        <source>Undo this upload</source>
        <translation>Défaire ce transfert</translation>
    </message>
    <message numerus="yes">
        <source>Send edits of %n record(s) %1 that put back what was there before?</source>
        <translation>
            <numerusform>Envoyer la modification de %Ln enregistrement %1 pour rétablir ce qui y était avant&#xa0;?</numerusform>
            <numerusform>Envoyer les modifications de %Ln enregistrements %1 pour rétablir ce qui y était avant&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was uploaded %2. Each record that it changed gets the data that it had before, as a new version. One that was changed by anybody since is left as it is, and told.</source>
        <translation>%1 a été transféré&#xa0;: %2. Chaque enregistrement modifié reprend les données qu’il avait avant, comme nouvelle version. Celui que quelqu’un a modifié depuis est laissé tel quel, et signalé.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Put back what was there before</source>
        <translation>Rétablir ce qui y était avant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Tout laisser tel quel</translation>
    </message>
</context>
<context>
    <name>m2m::UnfinishedBanner</name>
    <message>
        <source>Go on with it</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message numerus="yes">
        <source>The upload of %1 %2 was not finished: %n record(s) are left.</source>
        <translation>
            <numerusform>Le transfert de %1 %2 n&apos;est pas terminé : il reste %Ln enregistrement.</numerusform>
            <numerusform>Le transfert de %1 %2 n&apos;est pas terminé : il reste %Ln enregistrements.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was begun %1. Nothing is sent twice.</source>
        <translation>Il a commencé %1. Rien n&apos;est envoyé deux fois.</translation>
    </message>
</context>
<context>
    <name>m2m::UnusedPanel</name>
    <message>
        <source>Columns not used</source>
        <translation>Colonnes non utilisées</translation>
    </message>
    <message>
        <source>Every column goes into the record.</source>
        <translation>Chaque colonne va dans l’enregistrement.</translation>
    </message>
    <message>
        <source>Looks like the field %1.</source>
        <translation>Ressemble au champ %1.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Use the column %1 for %2</source>
        <translation>Utiliser la colonne %1 pour %2</translation>
    </message>
</context>
<context>
    <name>m2m::UploadPlanView</name>
    <message>
        <source>Send only what the DB does not have yet</source>
        <translation>N’envoyer que ce que la base n’a pas encore</translation>
    </message>
    <message>
        <source>Send all again, also what it has</source>
        <translation>Tout renvoyer, même ce qu’elle a déjà</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start the upload</source>
        <translation>Démarrer le transfert</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>Quoi et où</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Type form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message numerus="yes">
        <source>Send edits of %n %1 record(s) %2.</source>
        <translation>
            <numerusform>Envoyer la modification de %Ln enregistrement %1 %2.</numerusform>
            <numerusform>Envoyer les modifications de %Ln enregistrements %1 %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n new %1 record(s) %2.</source>
        <translation>
            <numerusform>Envoyer %Ln nouvel enregistrement %1 %2.</numerusform>
            <numerusform>Envoyer %Ln nouveaux enregistrements %1 %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n %1 record(s) %2.</source>
        <translation>
            <numerusform>Envoyer %Ln enregistrement %1 %2.</numerusform>
            <numerusform>Envoyer %Ln enregistrements %1 %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ready to send yet</source>
        <translation>Pas encore prêt à envoyer</translation>
    </message>
    <message>
        <source>Only what is mapped changes, the rest of each record stays as it is.</source>
        <translation>Seul ce qui est associé change, le reste de chaque enregistrement est conservé.</translation>
    </message>
    <message>
        <source>New components go one after the other: the DB numbers them.</source>
        <translation>Les nouveaux composants partent l’un après l’autre&#xa0;: la base les numérote.</translation>
    </message>
    <message>
        <source>Each is read back from the DB and compared.</source>
        <translation>Chacun est relu dans la base et comparé.</translation>
    </message>
    <message>
        <source>By choice of the profile one of %1 is read back from the DB and compared; of the others the DB&apos;s yes is taken.</source>
        <translation>Par choix du profil, un sur %1 est relu dans la base et comparé&#xa0;; pour les autres, le oui de la base suffit.</translation>
    </message>
    <message>
        <source>You can pause, close the lid or lose the power: nothing is lost and nothing is there twice.</source>
        <translation>Vous pouvez suspendre, fermer l’écran ou perdre le courant&#xa0;: rien n’est perdu et rien n’est en double.</translation>
    </message>
    <message numerus="yes">
        <source>%n right</source>
        <translation>
            <numerusform>%Ln correct</numerusform>
            <numerusform>%Ln corrects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful, sent as they are</source>
        <translation>
            <numerusform>%Ln douteux, envoyé tel quel</numerusform>
            <numerusform>%Ln douteux, envoyés tels quels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong, not sent</source>
        <translation>
            <numerusform>%Ln erroné, non envoyé</numerusform>
            <numerusform>%Ln erronés, non envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>The instance answers</source>
        <translation>L’instance répond</translation>
    </message>
    <message>
        <source>A file is open</source>
        <translation>Un fichier est ouvert</translation>
    </message>
    <message>
        <source>Every required field has a source</source>
        <translation>Chaque champ obligatoire a une source</translation>
    </message>
    <message>
        <source>What the recipe asks for is answered</source>
        <translation>Les questions de la recette ont une réponse</translation>
    </message>
    <message>
        <source>Every record is checked</source>
        <translation>Chaque enregistrement est contrôlé</translation>
    </message>
    <message>
        <source>The instance has answered about every component</source>
        <translation>L’instance a répondu pour chaque composant</translation>
    </message>
    <message>
        <source>The log was asked about earlier uploads</source>
        <translation>Le journal a été consulté sur les transferts précédents</translation>
    </message>
    <message>
        <source>At least one record can be sent</source>
        <translation>Au moins un enregistrement peut être envoyé</translation>
    </message>
    <message>
        <source>%1 by %2: %3.</source>
        <translation>%1 par %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>It was not finished; what is left of it is gone on with.</source>
        <translation>Il n’était pas terminé&#xa0;; ce qui en reste est continué.</translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s) before that.</source>
        <translation>
            <numerusform>%Ln transfert avant celui-ci.</numerusform>
            <numerusform>%Ln transferts avant celui-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was uploaded to this instance before.</source>
        <translation>Ce fichier a déjà été transféré vers cette instance.</translation>
    </message>
    <message numerus="yes">
        <source>Send %n record(s)</source>
        <translation>
            <numerusform>Envoyer %Ln enregistrement</numerusform>
            <numerusform>Envoyer %Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%Ln cellule</numerusform>
            <numerusform>%Ln cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>Verdicts of the records</source>
        <translation>Verdicts des enregistrements</translation>
    </message>
</context>
<context>
    <name>m2m::UploadRunView</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause the upload</source>
        <translation>Suspendre le transfert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Annuler le transfert</translation>
    </message>
    <message>
        <source>What is on its way is waited for; the rest stays waiting and can be gone on with later.</source>
        <translation>Ce qui est en route est attendu&#xa0;; le reste demeure en attente et peut être continué plus tard.</translation>
    </message>
    <message>
        <source>Upload again…</source>
        <translation>Transférer encore…</translation>
    </message>
    <message>
        <source>Prepare another upload of this file</source>
        <translation>Préparer un autre transfert de ce fichier</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Voir dans le journal</translation>
    </message>
    <message>
        <source>Show this upload in the log</source>
        <translation>Voir ce transfert dans le journal</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Fichier suivant</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Sending one record %1 first; the others wait until it is proved</source>
        <translation>Envoi d’un premier enregistrement %1&#xa0;; les autres attendent qu’il soit prouvé</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n record(s) back</source>
        <translation>
            <numerusform>Relecture de %Ln enregistrement</numerusform>
            <numerusform>Relecture de %Ln enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n record(s) %1</source>
        <translation>
            <numerusform>Envoi de %Ln enregistrement %1</numerusform>
            <numerusform>Envoi de %Ln enregistrements %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n %1 record(s) %2</source>
        <translation>
            <numerusform>Envoi de %Ln enregistrement %1 %2</numerusform>
            <numerusform>Envoi de %Ln enregistrements %1 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing down what is to be sent…</source>
        <translation>Inscription de ce qui est à envoyer…</translation>
    </message>
    <message>
        <source>Pausing: what is on its way is waited for</source>
        <translation>Mise en pause&#xa0;: attente de ce qui est en route</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>Attente de la connexion</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on with the upload</source>
        <translation>Continuer le transfert</translation>
    </message>
    <message>
        <source>Upload the open file…</source>
        <translation>Transférer le fichier ouvert…</translation>
    </message>
    <message>
        <source>Correct in Review</source>
        <translation>Corriger dans «&#xa0;Contrôler&#xa0;»</translation>
    </message>
    <message>
        <source>Go on with it from the log, or start it again: what is there is not sent twice.</source>
        <translation>Continuez-le depuis le journal, ou relancez-le&#xa0;: ce qui est déjà dans la base n’est pas envoyé deux fois.</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>Rien n’est en route.</translation>
    </message>
    <message>
        <source>Go on whenever you like, also after a restart.</source>
        <translation>Continuez quand vous voulez, même après un redémarrage.</translation>
    </message>
    <message>
        <source>%1 records/s</source>
        <translation>%1 enregistr./s</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) at a time</source>
        <translation>
            <numerusform>%Ln requête à la fois</numerusform>
            <numerusform>%Ln requêtes à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
</context>
<context>
    <name>m2m::WelcomePanel</name>
    <message>
        <source>Try it with a &amp;sample</source>
        <translation>Essayer avec un e&amp;xemple</translation>
    </message>
    <message>
        <source>Try it with a sample on the practice instance</source>
        <translation>Essayer avec un exemple sur l’instance d’exercice</translation>
    </message>
    <message>
        <source>Import &amp;credentials…</source>
        <translation>Importer les &amp;identifiants…</translation>
    </message>
    <message>
        <source>Import client_credentials.py</source>
        <translation>Importer client_credentials.py</translation>
    </message>
    <message>
        <source>Open a &amp;recipe…</source>
        <translation>Ouvrir une &amp;recette…</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Ouvrir une recette</translation>
    </message>
    <message>
        <source>Short &amp;tour</source>
        <translation>Petite &amp;visite</translation>
    </message>
    <message>
        <source>Short tour of the window</source>
        <translation>Petite visite de la fenêtre</translation>
    </message>
    <message>
        <source>Do not show this again</source>
        <translation>Ne plus afficher</translation>
    </message>
    <message>
        <source>Do not show the welcome again</source>
        <translation>Ne plus afficher l’accueil</translation>
    </message>
    <message>
        <source>See how it works</source>
        <translation>Voir comment ça marche</translation>
    </message>
    <message>
        <source>A sample file on the practice instance: no account, no network, nothing that could be broken. Three clicks to the first upload.</source>
        <translation>Un fichier d’exemple sur l’instance d’exercice&#xa0;: pas de compte, pas de réseau, rien qui puisse être abîmé. Trois clics jusqu’au premier transfert.</translation>
    </message>
    <message>
        <source>Connect this station</source>
        <translation>Connecter ce poste</translation>
    </message>
    <message>
        <source>Choose client_credentials.py, the file that the DB team hands out. Its secret goes into the keychain of this computer.</source>
        <translation>Choisissez client_credentials.py, le fichier que distribue l’équipe de la base. Son secret va dans le trousseau de clés de cet ordinateur.</translation>
    </message>
    <message>
        <source>Use a recipe</source>
        <translation>Utiliser une recette</translation>
    </message>
    <message>
        <source>Somebody has made a recipe for your files? Open it, and then drop a file: it is read and mapped as the recipe says.</source>
        <translation>Quelqu’un a créé une recette pour vos fichiers&#xa0;? Ouvrez-la, puis déposez un fichier&#xa0;: il est lu et associé comme la recette le dit.</translation>
    </message>
    <message>
        <source>Welcome. How do you want to begin?</source>
        <translation>Bienvenue. Comment voulez-vous commencer&#xa0;?</translation>
    </message>
    <message>
        <source>This program makes records of the component database out of measurement files. Each is checked before it is sent, and read back after.</source>
        <translation>Ce programme fait, à partir de fichiers de mesures, des enregistrements de la base de composants. Chacun est contrôlé avant l’envoi, et relu après.</translation>
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
        <translation>Aucun profil sur ce poste</translation>
    </message>
    <message>
        <source>Manage profiles …</source>
        <translation>Gérer les profils …</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Clair ou sombre comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>F1  help on this page</source>
        <translation>F1  aide sur cette page</translation>
    </message>
    <message>
        <source>Shift+F1  what is this?</source>
        <translation>Maj+F1  qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Short tour</source>
        <translation>Petite visite</translation>
    </message>
    <message>
        <source>Support bundle …</source>
        <translation>Dossier d’assistance …</translation>
    </message>
</context>
</TS>
