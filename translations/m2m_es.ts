<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 was uploaded before: %2, by %3 (batch %4, %5).</source>
        <translation>%1 ya se cargó antes: %2, por %3 (lote %4, %5).</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>alguien desconocido</translation>
    </message>
    <message>
        <source>m2m-uploader %1</source>
        <translation>m2m-uploader %1</translation>
    </message>
    <message>
        <source>%1
m2m-uploader --help tells how it is used.</source>
        <translation>%1
m2m-uploader --help explica cómo se usa.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>No hay ninguna orden %1.</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation>Falta la opción %1.</translation>
    </message>
    <message>
        <source>Which batch? Give its number; log list tells them.</source>
        <translation>¿Qué lote? Dé su número; log list los da.</translation>
    </message>
    <message>
        <source>Which file? Name at least one CSV file.</source>
        <translation>¿Qué archivo? Indique al menos un archivo CSV.</translation>
    </message>
    <message>
        <source>%1 needs a number.</source>
        <translation>%1 necesita un número.</translation>
    </message>
    <message>
        <source>%1: %2 records: %3 right, %4 doubtful, %5 wrong</source>
        <translation>%1: %2 registros: %3 correctos, %4 dudosos, %5 erróneos</translation>
    </message>
    <message>
        <source>  line %1, column %2: %3</source>
        <translation>  línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>  … %n record(s) are wrong in all; the window shows each of them.</source>
        <translation>
            <numerusform>  … en total %Ln registro es erróneo; la ventana lo muestra.</numerusform>
            <numerusform>  … en total %Ln registros son erróneos; la ventana muestra cada uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dry run: nothing was sent. %n record(s) would have been.</source>
        <translation>
            <numerusform>Simulación: no se ha enviado nada. Se habría enviado %Ln registro.</numerusform>
            <numerusform>Simulación: no se ha enviado nada. Se habrían enviado %Ln registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: %n record(s) are wrong. Correct them, or send the others alone with --skip-wrong.</source>
        <translation>
            <numerusform>No se ha enviado nada: %Ln registro es erróneo. Corríjalo, o envíe solo los demás con --skip-wrong.</numerusform>
            <numerusform>No se ha enviado nada: %Ln registros son erróneos. Corríjalos, o envíe solo los demás con --skip-wrong.</numerusform>
        </translation>
    </message>
    <message>
        <source>--answer takes the name of the question, = and the answer: %1</source>
        <translation>--answer lleva el nombre de la pregunta, = y la respuesta: %1</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. To send it once more on purpose, add --again.</source>
        <translation>%1 No se ha enviado nada. Para enviarlo otra vez a propósito, añada --again.</translation>
    </message>
    <message>
        <source>All of it is sent once more, as --again asks.</source>
        <translation>Todo se envía otra vez, como pide --again.</translation>
    </message>
    <message>
        <source>Only what is not in the DB yet is sent.</source>
        <translation>Solo se envía lo que aún no está en la base de datos.</translation>
    </message>
    <message>
        <source>Sending %1 × %2 %3 …</source>
        <translation>Enviando %1 × %2 %3 …</translation>
    </message>
    <message>
        <source>  %1 (%2 records a second, %3 left)</source>
        <translation>  %1 (%2 registros por segundo, quedan: %3)</translation>
    </message>
    <message>
        <source>unknown time</source>
        <translation>tiempo desconocido</translation>
    </message>
    <message>
        <source>Batch %1: %2
%3
Log: %4</source>
        <translation>Lote %1: %2
%3
Historial: %4</translation>
    </message>
    <message numerus="yes">
        <source>Going on with batch %1, %2: %n record(s) left</source>
        <translation>
            <numerusform>Se continúa con el lote %1, %2: queda %Ln registro</numerusform>
            <numerusform>Se continúa con el lote %1, %2: quedan %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting back what batch %1, %2, has changed</source>
        <translation>Restaurando lo que cambió el lote %1, %2</translation>
    </message>
    <message>
        <source>No upload %1 was interrupted.</source>
        <translation>No se interrumpió ninguna carga %1.</translation>
    </message>
    <message>
        <source>The log is empty: nothing was uploaded from here yet.</source>
        <translation>El historial está vacío: aún no se ha cargado nada desde aquí.</translation>
    </message>
    <message>
        <source>Batch   When              Records  Open   Bad  Instance      Operator         What</source>
        <translation>Lote    Cuándo               Reg.   Ab.  Err.  Instancia     Operador         Qué</translation>
    </message>
    <message>
        <source>Batch %1 of %2
  file      %3 (SHA-256 %4)
  instance  %5, profile %6
  what      %7, %8
  recipe    %9</source>
        <translation>Lote %1 de %2
  archivo   %3 (SHA-256 %4)
  instancia %5, perfil %6
  qué       %7, %8
  receta    %9</translation>
    </message>
    <message>
        <source>
  by        %1, at %2
  counts    %3
</source>
        <translation>
  por       %1, puesto %2
  recuento  %3
</translation>
    </message>
    <message>
        <source>  changed   %1
</source>
        <translation>  corregido %1
</translation>
    </message>
    <message>
        <source>Row     Line    State       Component                             Action ID                 Answer</source>
        <translation>Fila    Línea   Estado      Componente                            ID de acción              Respuesta</translation>
    </message>
    <message>
        <source>corrected: %1 (%2)</source>
        <translation>corregido: %1 (%2)</translation>
    </message>
    <message>
        <source>%1: the instance has no component with it.</source>
        <translation>%1: la instancia no tiene ningún componente con eso.</translation>
    </message>
    <message>
        <source>%1 is neither a UUID, nor a short UUID, nor the URL of a label.</source>
        <translation>%1 no es ni un UUID, ni un UUID corto, ni la URL de una etiqueta.</translation>
    </message>
    <message>
        <source>There is no display, so no window can be opened. The command line works without one: m2m-uploader --help</source>
        <translation>No hay pantalla, así que no se puede abrir ninguna ventana. La línea de órdenes funciona sin ella: m2m-uploader --help</translation>
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
        <translation>Uso: m2m-uploader undo --profile NOMBRE [opciones] NÚMERO

Restaura lo que cambió el lote de este número (log list los da): cada registro que editó
recupera los datos que tenía antes, como versión nueva. El que alguien haya cambiado desde
entonces se deja y se indica. Los registros nuevos no se pueden quitar.

  --profile NOMBRE     nombre de un perfil, &quot;practice&quot;, o la ruta de un archivo JSON
  --report ARCHIVO     escribir qué ha sido de cada registro, como JSON
  --journal ARCHIVO    otro historial que el del puesto
  --operator NOMBRE    quién lo hace; si no, el operador de la ventana
  --secret-env NOMBRE  tomar el secreto de esta variable de entorno
  --secret-fd NÚMERO   leer el secreto de este descriptor de archivo abierto
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
        <translation>Uso: m2m-uploader promote --profile NOMBRE [opciones] NÚMERO

Envía lo que el lote de este número (log list los da) ha demostrado en otra instancia, su
ensayo, a la instancia del perfil: los mismos bytes con los mismos ID para los registros
nuevos, los mismos cambios para las ediciones. De desarrollo a preproducción a producción.
Antes se comparan los formularios de tipo de ambas instancias; si difieren, se indican las
diferencias y no se envía nada. Los registros que rechaza el formulario de allí no se
envían; ni aquellos cuyo componente no está allí, o cuyo ID es el de otro registro.

  --profile NOMBRE       nombre del perfil de destino, o la ruta de un archivo JSON
  --accept-form-changes  enviar también si los formularios de tipo difieren
  --report ARCHIVO       escribir qué ha sido de cada registro, como JSON
  --journal ARCHIVO      otro historial que el del puesto
  --operator NOMBRE      quién lo hace; si no, el operador de la ventana
  --secret-env NOMBRE    tomar el secreto de esta variable de entorno
  --secret-fd NÚMERO     leer el secreto de este descriptor de archivo abierto
</translation>
    </message>
    <message numerus="yes">
        <source>Sending what batch %1, %2, has proved on %3: %n record(s)</source>
        <translation>
            <numerusform>Enviando lo que el lote %1, %2, ha demostrado en %3: %Ln registro</numerusform>
            <numerusform>Enviando lo que el lote %1, %2, ha demostrado en %3: %Ln registros</numerusform>
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
        <translation>Uso: m2m-uploader retry --profile NOMBRE [opciones] NÚMERO

Envía de nuevo los registros del lote de este número (log list los da) que fallaron o que
la base de datos rechazó. Antes se pregunta por cada uno; lo que una carga posterior haya
llevado allí se omite. Lo que es erróneo en el propio archivo no se envía: corríjalo y
cárguelo de nuevo. El archivo no hace falta.

  --profile NOMBRE     nombre de un perfil, &quot;practice&quot;, o la ruta de un archivo JSON
  --report ARCHIVO     escribir qué ha sido de cada registro, como JSON
  --journal ARCHIVO    otro historial que el del puesto
  --secret-env NOMBRE  tomar el secreto de esta variable de entorno
  --secret-fd NÚMERO   leer el secreto de este descriptor de archivo abierto
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
        <translation>Uso: m2m-uploader verify --profile NOMBRE [opciones] NÚMERO

Relee lo que el lote de este número (log list los da) ha llevado a la base de datos, y lo
compara con lo enviado. El código de salida es 0 cuando todo está allí y es igual. Lo que
aún no se ha enviado se envía, como hace resume.

  --profile NOMBRE     nombre de un perfil, &quot;practice&quot;, o la ruta de un archivo JSON
  --report ARCHIVO     escribir qué ha sido de cada registro, como JSON
  --journal ARCHIVO    otro historial que el del puesto
  --secret-env NOMBRE  tomar el secreto de esta variable de entorno
  --secret-fd NÚMERO   leer el secreto de este descriptor de archivo abierto
</translation>
    </message>
    <message>
        <source>Sending again what failed or was refused of batch %1, %2</source>
        <translation>Enviando de nuevo lo fallido o rechazado del lote %1, %2</translation>
    </message>
    <message>
        <source>Reading back again the records of batch %1, %2</source>
        <translation>Releyendo los registros del lote %1, %2</translation>
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
        <translation>Uso: m2m-uploader log list [--journal ARCHIVO]
     m2m-uploader log show [NÚMERO] [--journal ARCHIVO]
     m2m-uploader log export [NÚMERO] --to CARPETA_O_ARCHIVO [opciones]
     m2m-uploader log receipt [NÚMERO] --to ARCHIVO.pdf|ARCHIVO.json
     m2m-uploader log compact [--older-than DÍAS] [--dry-run]

Lista los lotes de este puesto, el más nuevo primero, muestra uno con todos sus registros,
escribe qué ha sido de sus filas, o un comprobante (sin número, del más nuevo).

export escribe CSV (UTF-8): las columnas del archivo de mediciones, si aún está, y estado,
registro, componente, motivo, hora, línea y fila. Un archivo de filas rechazadas o
fallidas se puede corregir y cargar con la misma receta.

  --to RUTA            el archivo; o una carpeta (acaba en / o ya existe)
  --states A,B         solo estos: uploaded (y verificados), rejected, failed, unknown,
                       different, skipped, waiting
  --split              un archivo para cada uno de ellos, en la carpeta
  --format csv|json    json: el informe, vea la ayuda

compact reduce el historial: de los lotes antiguos que llegaron a su fin quita lo que se
envió y se respondió, lo que reemplazaron las ediciones (ya no se pueden deshacer) y la
historia de cada registro. Queda qué fue de cada uno, con ID, motivos y correcciones;
se sigue sabiendo qué se cargó. Necesita un rato el doble de su tamaño en el disco.

  --older-than DÍAS    al lote no le ha pasado nada en tanto tiempo (365)
  --dry-run            decir solo qué se haría
</translation>
    </message>
    <message>
        <source>--states does not know %1. It takes: %2.</source>
        <translation>--states no conoce %1. Admite: %2.</translation>
    </message>
    <message>
        <source>--format is csv or json, not %1.</source>
        <translation>--format es csv o json, no %1.</translation>
    </message>
    <message>
        <source>A receipt is a file that ends with .pdf or .json, not %1.</source>
        <translation>Un comprobante es un archivo que acaba en .pdf o .json, no %1.</translation>
    </message>
    <message>
        <source>%1 is for CSV alone: the report has all records.</source>
        <translation>%1 es solo para CSV: el informe tiene todos los registros.</translation>
    </message>
    <message>
        <source>Nothing to do: no batch that is finished is older than %1 days. The log has %2.</source>
        <translation>Nada que hacer: ningún lote terminado tiene más de %1 días. Tamaño del historial: %2.</translation>
    </message>
    <message>
        <source>Dry run: the contents of %1 with %2 would be dropped. The log has %3.</source>
        <translation>Simulación: se quitaría el contenido de %1 con %2. Tamaño del historial: %3.</translation>
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
        <translation>Se ha quitado el contenido de %1 con %2. Tamaño del historial: %3 antes, %4 ahora.</translation>
    </message>
    <message>
        <source>The disk has no room for it: while the log is made small, %1 must be free beside it, and %2 are. Nothing was changed.</source>
        <translation>El disco no tiene espacio: mientras se reduce el historial debe haber %1 libres junto a él, y hay %2. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The log has no batch %1. m2m-uploader log list tells which it has.</source>
        <translation>El historial no tiene el lote %1. m2m-uploader log list dice cuáles tiene.</translation>
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
        <translation>Uso: m2m-uploader upload --profile NOMBRE --recipe ARCHIVO [opciones] ARCHIVO.csv…

Hace registros de las filas de archivos de mediciones, los comprueba, los envía, relee
cada uno y lo compara. Lo que ya se cargó no se envía otra vez. Tras una interrupción, dé
la misma orden otra vez: sigue donde se detuvo, y nada se duplica.

  --profile NOMBRE     nombre de un perfil, &quot;practice&quot;, o la ruta de un archivo JSON con
                       name, kind, db_domain, auth0_domain y client_id
  --recipe ARCHIVO     de filas a registros (*.m2mrecipe; se hace en la página «Asignar»)
  --dry-run            todo menos enviar
  --skip-wrong         enviar los registros correctos de un archivo con otros erróneos
  --again              enviar a propósito lo que ya se cargó antes
  --ask-db             preguntar antes a la base de datos qué tiene, también de otros
                       puestos; con los mismos valores no se envían otra vez
  --answer NOMBRE=TEXTO  lo que la receta pide cada vez; una vez por pregunta
  --report ARCHIVO     escribir qué ha sido de cada registro, como JSON
  --trace              el informe dice también cómo surgió cada valor: archivo, línea,
                       columna, texto, cada paso y su resultado
  --journal ARCHIVO    otro historial que el del puesto
  --operator NOMBRE    quién carga; si no, el operador de la ventana
  --secret-env NOMBRE  tomar el secreto de esta variable de entorno
                       (M2M_CLIENT_SECRET se mira sin pedirlo)
  --secret-fd NÚMERO   leer el secreto de este descriptor de archivo abierto;
                       si no, viene del llavero del sistema
                       (la contraseña de un proxy: M2M_PROXY_PASSWORD o llavero)
  --practice-folder D  dónde guarda sus registros la instancia de práctica
  --verbose            decir más, por la salida de errores
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
        <translation>Uso: m2m-uploader resume --profile NOMBRE [opciones] [NÚMERO]

Lleva a su fin las cargas a esta instancia que se interrumpieron, la más antigua primero,
o solo el lote de este número (log list los da). Por lo que es dudoso se pregunta antes;
nada se duplica. Los archivos no hacen falta.

  --profile NOMBRE     nombre de un perfil, &quot;practice&quot;, o la ruta de un archivo JSON
  --report ARCHIVO     escribir qué ha sido de cada registro, como JSON
  --journal ARCHIVO    otro historial que el del puesto
  --secret-env NOMBRE  tomar el secreto de esta variable de entorno
  --secret-fd NÚMERO   leer el secreto de este descriptor de archivo abierto
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
        <translation>Uso: m2m-uploader convert-uuids --profile NOMBRE [TEXTO…]
     m2m-uploader convert-uuids --profile NOMBRE --column NOMBRE ARCHIVO.csv…

Encuentra el UUID del componente de cada UUID corto o URL de etiqueta (…/c/…), tal como lo
confirma la instancia, e imprime given, componentUuid y typeForm como CSV. Sin texto, lee
uno por línea de la entrada estándar. Por cada uno se pregunta una vez. Lo que no tiene
componente se indica en la salida de errores, y el código de salida es 4.

  --profile NOMBRE     nombre de un perfil, &quot;practice&quot;, o la ruta de un archivo JSON
  --column NOMBRE      tomar los textos de esta columna de los archivos
  --secret-env NOMBRE  tomar el secreto de esta variable de entorno
  --secret-fd NÚMERO   leer el secreto de este descriptor de archivo abierto
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
        <translation>M2M Uploader convierte archivos de mediciones en registros de la base de datos de
componentes, y demuestra que cada uno llegó, una sola vez y correcto.

Uso:   m2m-uploader [ARCHIVO…]          abre la ventana
       m2m-uploader upload …            envía archivos sin ventana
       m2m-uploader resume …            sigue con las cargas interrumpidas
       m2m-uploader undo …              restaura lo que cambió un lote de ediciones
       m2m-uploader promote …           envía a producción lo demostrado en preproducción
       m2m-uploader retry …             envía de nuevo lo fallido o rechazado de un lote
       m2m-uploader verify …            relee lo que un lote ha llevado allí
       m2m-uploader watch CARPETA …     envía por sí mismo lo que llega a una carpeta
       m2m-uploader convert-uuids …     UUID de componentes de UUID cortos y etiquetas
       m2m-uploader log list|show …     imprime el historial de cargas
       m2m-uploader log export|receipt  escribe en archivos qué fue de una carga
       m2m-uploader log compact         quita del historial el contenido de lotes antiguos
       m2m-uploader profile …           perfiles, secretos, y la prueba de una conexión
       m2m-uploader practice serve …    ejecuta sola la instancia de práctica
       m2m-uploader support-bundle …    escribe lo que ayuda a ayudarle, sin secretos

  --help           este texto; tras una orden, la ayuda de esa orden
  --version        la versión
  --journal ARCHIVO  otro historial que el del puesto
  --practice-sample  abrir la ventana en la instancia de práctica con un ejemplo

Códigos de salida
  0  cada registro está en la base de datos y se releyó igual, o ya estaba (si el perfil
     hace releer solo algunos: esos eran iguales, y la base de datos dijo sí a todos)
  1  el programa cometió un error
  2  la línea de órdenes era errónea
  3  no se puede usar archivo, receta, perfil o historial; no se envió nada
  4  hay registros erróneos y no se enviaron
  5  no se llegó a la instancia o no dio acceso; dé la orden otra vez para seguir
  6  algunos registros se rechazaron, fallaron, o difieren de lo enviado
  7  de algunos registros no se sabe si están en la base de datos; dé la orden otra vez
</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>%1 answers, and it is the DB.</source>
        <translation>%1 responde, y es la base de datos.</translation>
    </message>
    <message>
        <source>%1 knows this client and its secret.</source>
        <translation>%1 conoce este cliente y su secreto.</translation>
    </message>
    <message>
        <source>The DB is of the version of 2022.</source>
        <translation>La base de datos es de la versión de 2022.</translation>
    </message>
    <message>
        <source>The DB is of the current version.</source>
        <translation>La base de datos es de la versión actual.</translation>
    </message>
    <message>
        <source>This client may do all that is needed: %1.</source>
        <translation>Este cliente puede hacer todo lo necesario: %1.</translation>
    </message>
    <message>
        <source>This client lacks %1. Ask the DB team for it.</source>
        <translation>A este cliente le falta %1. Pídalo al equipo de la base de datos.</translation>
    </message>
    <message>
        <source>The DB is of a version that this program does not know. Ask for a newer version of the program.</source>
        <translation>La base de datos es de una versión que este programa no conoce. Pida una versión más nueva del programa.</translation>
    </message>
    <message>
        <source>Test again later.</source>
        <translation>Vuelva a probar más tarde.</translation>
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
        <translation>Versión</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>no probado</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>erróneo</translation>
    </message>
    <message>
        <source>It can be told only when host and token are right.</source>
        <translation>Solo se puede saber si host y token son correctos.</translation>
    </message>
    <message>
        <source>It can be told only with a token.</source>
        <translation>Solo se puede saber con un token.</translation>
    </message>
</context>
<context>
    <name>DialectChoices</name>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>No header line</source>
        <translation>Sin encabezado</translation>
    </message>
    <message>
        <source>Lines %1–%2 (name, unit)</source>
        <translation>Líneas %1–%2 (nombre, unidad)</translation>
    </message>
    <message>
        <source>with the last line</source>
        <translation>con la última línea</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%Ln línea fuera</numerusform>
            <numerusform>%Ln líneas fuera</numerusform>
        </translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>Última línea</translation>
    </message>
    <message>
        <source>Line %1, last</source>
        <translation>Línea %1, última</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>a picture (%1)</source>
        <translation>una imagen (%1)</translation>
    </message>
    <message>
        <source>a spreadsheet (%1)</source>
        <translation>una hoja de cálculo (%1)</translation>
    </message>
    <message>
        <source>an archive (%1)</source>
        <translation>un archivo comprimido (%1)</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a file of another kind (%1)</source>
        <translation>otro tipo de archivo (%1)</translation>
    </message>
    <message>
        <source>the instance</source>
        <translation>la instancia</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 Dice: %2</translation>
    </message>
    <message>
        <source>Look at %1.</source>
        <translation>Mire %1.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than can be read.</source>
        <translation>%1, una vez descomprimido, es más grande de lo que se puede leer.</translation>
    </message>
    <message>
        <source>Save the table as CSV in the program that made it, and choose that file.</source>
        <translation>Guarde la tabla como CSV en el programa que la hizo, y elija ese archivo.</translation>
    </message>
    <message>
        <source>The sheet %1 of %2 is empty.</source>
        <translation>La hoja %1 está vacía en %2.</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>Elija otra hoja.</translation>
    </message>
    <message>
        <source>%1 is protected with a password.</source>
        <translation>%1 está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it without the password, and choose that file.</source>
        <translation>Ábralo en un programa de hojas de cálculo, guárdelo sin la contraseña y elija ese archivo.</translation>
    </message>
    <message>
        <source>The damage is in its part %1.</source>
        <translation>El daño está en su parte %1.</translation>
    </message>
    <message>
        <source>The damage is in its part %1, line %2.</source>
        <translation>El daño está en su parte %1, línea %2.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 está dañado.</translation>
    </message>
    <message>
        <source>Copy it again from where it was made, or open it in a spreadsheet program and save it anew. %1</source>
        <translation>Cópielo de nuevo desde donde se hizo, o ábralo en un programa de hojas de cálculo y guárdelo otra vez. %1</translation>
    </message>
    <message>
        <source>%1 has no sheet of cells.</source>
        <translation>%1 no tiene ninguna hoja de celdas.</translation>
    </message>
    <message>
        <source>%1 has no sheet %2.</source>
        <translation>%1 no tiene la hoja %2.</translation>
    </message>
    <message>
        <source>Choose one of the sheets that it has, or another file.</source>
        <translation>Elija una de sus hojas, u otro archivo.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No hay ningún archivo %1.</translation>
    </message>
    <message>
        <source>Was it moved or renamed? Choose it again.</source>
        <translation>¿Se ha movido o cambiado de nombre? Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>Close the program that is still writing it, or ask for the right to read it.</source>
        <translation>Cierre el programa que aún lo escribe, o pida permiso para leerlo.</translation>
    </message>
    <message>
        <source>%1 is the measurement file itself.</source>
        <translation>%1 es el propio archivo de mediciones.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name.</source>
        <translation>No se ha escrito nada. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 is the upload log itself.</source>
        <translation>%1 es el propio historial de cargas.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 no se puede escribir.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write there.</source>
        <translation>Elija otra carpeta, o pida permiso para escribir allí.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>Did the machine finish writing it? Choose it again when it has.</source>
        <translation>¿Ha terminado la máquina de escribirlo? Elíjalo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>%1 is not a text file.</source>
        <translation>%1 no es un archivo de texto.</translation>
    </message>
    <message>
        <source>%1 is not a text file; it looks like %2.</source>
        <translation>%1 no es un archivo de texto; parece %2.</translation>
    </message>
    <message>
        <source>%1 has no rows below its header.</source>
        <translation>%1 no tiene filas debajo del encabezado.</translation>
    </message>
    <message>
        <source>Choose another line as the header, or another file.</source>
        <translation>Elija otra línea como encabezado, u otro archivo.</translation>
    </message>
    <message>
        <source>%1 has changed since it was opened.</source>
        <translation>%1 ha cambiado desde que se abrió.</translation>
    </message>
    <message>
        <source>Open it again, so that what you see is what is sent.</source>
        <translation>Ábralo de nuevo, para que lo que ve sea lo que se envía.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Make room, then try again. Nothing that was written before is lost.</source>
        <translation>Libere espacio y vuelva a intentarlo. Nada de lo ya escrito se ha perdido.</translation>
    </message>
    <message>
        <source>The recipe %1 is damaged.</source>
        <translation>La receta %1 está dañada.</translation>
    </message>
    <message>
        <source>%1 Ask for a fresh copy from whoever made it.</source>
        <translation>%1 Pida una copia nueva a quien la hizo.</translation>
    </message>
    <message>
        <source>The recipe %1 was made by a newer version of this program.</source>
        <translation>La receta %1 se hizo con una versión más nueva de este programa.</translation>
    </message>
    <message>
        <source>Install the newer version, or ask for a recipe made with this one.</source>
        <translation>Instale la versión más nueva, o pida una receta hecha con esta.</translation>
    </message>
    <message>
        <source>The recipe does not fit this file.</source>
        <translation>La receta no encaja con este archivo.</translation>
    </message>
    <message>
        <source>Choose another recipe, or map the columns by hand.</source>
        <translation>Elija otra receta, o asigne las columnas a mano.</translation>
    </message>
    <message>
        <source>The file has no column %1. Choose another recipe, or map the columns by hand.</source>
        <translation>El archivo no tiene la columna %1. Elija otra receta, o asigne las columnas a mano.</translation>
    </message>
    <message>
        <source>There is no profile of that name on this station.</source>
        <translation>No hay ningún perfil con ese nombre en este puesto.</translation>
    </message>
    <message>
        <source>Choose one of those that are listed.</source>
        <translation>Elija uno de los de la lista.</translation>
    </message>
    <message>
        <source>The type form cannot be understood.</source>
        <translation>El formulario de tipo no se puede entender.</translation>
    </message>
    <message>
        <source>Tell the DB team which form it is; records of other forms are not affected.</source>
        <translation>Diga al equipo de la base de datos qué formulario es; los registros de otros formularios no se ven afectados.</translation>
    </message>
    <message>
        <source>The secret of this profile is not in the keychain.</source>
        <translation>El secreto de este perfil no está en el llavero.</translation>
    </message>
    <message>
        <source>Unlock the keychain of this computer, or enter the secret again.</source>
        <translation>Desbloquee el llavero de este equipo, o introduzca de nuevo el secreto.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>El llavero de este equipo no responde.</translation>
    </message>
    <message>
        <source>Log in again, or enter the secret for this time only.</source>
        <translation>Inicie sesión de nuevo, o introduzca el secreto solo por esta vez.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>El llavero de este equipo está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 cannot be found in the network.</source>
        <translation>No se encuentra %1 en la red.</translation>
    </message>
    <message>
        <source>Check the network cable or the Wi-Fi, and the address in the profile.</source>
        <translation>Compruebe el cable de red o la wifi, y la dirección del perfil.</translation>
    </message>
    <message>
        <source>%1 does not accept connections.</source>
        <translation>%1 no acepta conexiones.</translation>
    </message>
    <message>
        <source>It may be restarting. Try again in a minute; if it stays so, ask the DB team.</source>
        <translation>Puede que se esté reiniciando. Vuelva a intentarlo en un minuto; si sigue así, pregunte al equipo de la base de datos.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>Se ha cortado la conexión con %1.</translation>
    </message>
    <message>
        <source>Try again. What was on its way is asked after first, so nothing is sent twice.</source>
        <translation>Vuelva a intentarlo. Primero se pregunta por lo que estaba en camino, así que nada se envía dos veces.</translation>
    </message>
    <message>
        <source>%1 does not answer in time.</source>
        <translation>%1 no responde a tiempo.</translation>
    </message>
    <message>
        <source>Try again later. What was on its way is asked after first.</source>
        <translation>Vuelva a intentarlo más tarde. Primero se pregunta por lo que estaba en camino.</translation>
    </message>
    <message>
        <source>The identity of %1 cannot be verified.</source>
        <translation>No se puede verificar la identidad de %1.</translation>
    </message>
    <message>
        <source>Check date and time of this computer; otherwise ask your IT department. Nothing was sent.</source>
        <translation>Compruebe la fecha y la hora de este equipo; si no, pregunte a su departamento de informática. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The proxy of this network refuses the connection.</source>
        <translation>El proxy de esta red rechaza la conexión.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Compruebe los ajustes de proxy de este equipo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>No se puede llegar a %1.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Compruebe la red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 would be spoken to without encryption.</source>
        <translation>La conexión con %1 sería sin cifrado.</translation>
    </message>
    <message>
        <source>Correct the profile: only https is allowed to other computers.</source>
        <translation>Corrija el perfil: con otros equipos solo se permite https.</translation>
    </message>
    <message>
        <source>The secret of this profile is not accepted.</source>
        <translation>No se acepta el secreto de este perfil.</translation>
    </message>
    <message>
        <source>Enter it again, or ask for a new one: it may have been changed.</source>
        <translation>Introdúzcalo de nuevo, o pida uno nuevo: puede que haya cambiado.</translation>
    </message>
    <message>
        <source>The login service gives no access.</source>
        <translation>El servicio de inicio de sesión no da acceso.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, ask the DB team.</source>
        <translation>Vuelva a intentarlo más tarde; si sigue así, pregunte al equipo de la base de datos.</translation>
    </message>
    <message>
        <source>The instance does not accept our access.</source>
        <translation>La instancia no acepta nuestro acceso.</translation>
    </message>
    <message>
        <source>Does the profile belong to this instance? If it does, ask the DB team.</source>
        <translation>¿El perfil es de esta instancia? Si lo es, pregunte al equipo de la base de datos.</translation>
    </message>
    <message>
        <source>This station is not permitted to do that.</source>
        <translation>Este puesto no tiene permiso para hacer eso.</translation>
    </message>
    <message>
        <source>Ask the DB team for the permission.</source>
        <translation>Pida el permiso al equipo de la base de datos.</translation>
    </message>
    <message>
        <source>Ask the DB team for the permission %1.</source>
        <translation>Pida al equipo de la base de datos el permiso %1.</translation>
    </message>
    <message>
        <source>The instance does not know this type form.</source>
        <translation>La instancia no conoce este formulario de tipo.</translation>
    </message>
    <message>
        <source>The instance does not know the type form %1.</source>
        <translation>La instancia no conoce el formulario de tipo %1.</translation>
    </message>
    <message>
        <source>Choose another type form, or another instance.</source>
        <translation>Elija otro formulario de tipo, u otra instancia.</translation>
    </message>
    <message>
        <source>The DB refused it.</source>
        <translation>La base de datos lo ha rechazado.</translation>
    </message>
    <message>
        <source>Correct the record, or ask the DB team.</source>
        <translation>Corrija el registro, o pregunte al equipo de la base de datos.</translation>
    </message>
    <message>
        <source>The record is too large for the DB.</source>
        <translation>El registro es demasiado grande para la base de datos.</translation>
    </message>
    <message>
        <source>Split it up, or leave out what is not needed.</source>
        <translation>Divídalo, o deje fuera lo que no haga falta.</translation>
    </message>
    <message>
        <source>The instance is busy.</source>
        <translation>La instancia está ocupada.</translation>
    </message>
    <message>
        <source>It is asked again by itself; you need not do anything.</source>
        <translation>Se le pregunta de nuevo automáticamente; no tiene que hacer nada.</translation>
    </message>
    <message>
        <source>The answer of %1 is not what was expected.</source>
        <translation>La respuesta de %1 no es la esperada.</translation>
    </message>
    <message>
        <source>Is it really the DB, or a login page of the network? Try again later.</source>
        <translation>¿Es de verdad la base de datos, o una página de acceso de la red? Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>%1 sends us to another address.</source>
        <translation>%1 nos remite a otra dirección.</translation>
    </message>
    <message>
        <source>That is not followed. Check the address in the profile, or log in to the network.</source>
        <translation>No se sigue. Compruebe la dirección del perfil, o inicie sesión en la red.</translation>
    </message>
    <message>
        <source>The upload log of this station cannot be opened.</source>
        <translation>No se puede abrir el historial de cargas de este puesto.</translation>
    </message>
    <message>
        <source>Nothing is sent without it. Check the rights of the folder it is in.</source>
        <translation>Sin él no se envía nada. Compruebe los permisos de la carpeta donde está.</translation>
    </message>
    <message>
        <source>The upload log of this station is damaged.</source>
        <translation>El historial de cargas de este puesto está dañado.</translation>
    </message>
    <message>
        <source>Keep the file, do not delete it, and ask whoever looks after the station.</source>
        <translation>Conserve el archivo, no lo elimine, y pregunte al responsable del puesto.</translation>
    </message>
    <message>
        <source>Another M2M Uploader on this computer is writing the upload log.</source>
        <translation>Otro M2M Uploader de este equipo está escribiendo en el historial de cargas.</translation>
    </message>
    <message>
        <source>Close the other one, or wait until it has finished. Until then the log can be read here, but nothing can be sent.</source>
        <translation>Cierre el otro, o espere a que termine. Hasta entonces aquí se puede leer el historial, pero no se puede enviar nada.</translation>
    </message>
    <message>
        <source>The upload log was written by a newer version of this program.</source>
        <translation>El historial de cargas se escribió con una versión más nueva de este programa.</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>Inicie la versión más nueva.</translation>
    </message>
    <message>
        <source>The upload log cannot be written.</source>
        <translation>No se puede escribir el historial de cargas.</translation>
    </message>
    <message>
        <source>Sending has stopped, since it could not be proved. Make room on the disk, then go on: what was sent is asked after first.</source>
        <translation>El envío se ha detenido, porque no se podría demostrar. Libere espacio en el disco y continúe: primero se pregunta por lo enviado.</translation>
    </message>
    <message>
        <source>Look at what failed and why. Go on when the reason is gone; nothing is sent twice.</source>
        <translation>Mire qué ha fallado y por qué. Continúe cuando la causa haya desaparecido; nada se envía dos veces.</translation>
    </message>
    <message>
        <source>This batch went to another instance.</source>
        <translation>Este lote fue a otra instancia.</translation>
    </message>
    <message>
        <source>This batch went to another instance: %1.</source>
        <translation>Este lote fue a otra instancia: %1.</translation>
    </message>
    <message>
        <source>Name a profile of that instance.</source>
        <translation>Indique un perfil de esa instancia.</translation>
    </message>
    <message>
        <source>The upload has paused by itself: the first record did not arrive as it should. No other was sent.</source>
        <translation>La carga se ha pausado sola: el primer registro no llegó como debía. No se ha enviado ningún otro.</translation>
    </message>
    <message>
        <source>Look at what became of it. If you go on, the next record goes alone again.</source>
        <translation>Mire qué ha sido de él. Si continúa, el siguiente registro vuelve a ir solo.</translation>
    </message>
    <message>
        <source>The upload has paused by itself: %1 of the last 100 records failed.</source>
        <translation>La carga se ha pausado sola: %1 de los últimos 100 registros han fallado.</translation>
    </message>
    <message>
        <source>The upload has paused by itself: too many records failed one after the other.</source>
        <translation>La carga se ha pausado sola: han fallado demasiados registros seguidos.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se ha cancelado.</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>Iníciela de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Algo ha fallado dentro del programa.</translation>
    </message>
    <message>
        <source>Nothing more was sent. Please report it, with the log of the program.</source>
        <translation>No se ha enviado nada más. Comuníquelo, con el registro del programa.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>The recipe makes no record of this row.</source>
        <translation>La receta no hace ningún registro de esta fila.</translation>
    </message>
    <message>
        <source>Uploaded and verified</source>
        <translation>Cargados y verificados</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocidos</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Diferentes</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Nothing was written: the upload has no such records.</source>
        <translation>No se ha escrito nada: la carga no tiene registros así.</translation>
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
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Escrito: %1.</translation>
    </message>
    <message>
        <source>Without the columns of the measurement file: it cannot be found or read any more.</source>
        <translation>Sin las columnas del archivo de mediciones: ya no se encuentra o no se puede leer.</translation>
    </message>
    <message>
        <source>Without the columns of the measurement file: it was changed after the upload.</source>
        <translation>Sin las columnas del archivo de mediciones: se cambió después de la carga.</translation>
    </message>
    <message>
        <source>Without the columns of the measurement file: the log does not know how it was read.</source>
        <translation>Sin las columnas del archivo de mediciones: el historial no sabe cómo se leyó.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Location of the move</source>
        <translation>Lugar del traslado</translation>
    </message>
    <message>
        <source>Date of the move</source>
        <translation>Fecha del traslado</translation>
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
        <translation>texto largo</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>dirección de correo electrónico</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>dirección web</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>número de teléfono</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>action ID</source>
        <translation>ID de acción</translation>
    </message>
    <message>
        <source>workflow ID</source>
        <translation>ID de flujo de trabajo</translation>
    </message>
    <message>
        <source>component UUID</source>
        <translation>UUID del componente</translation>
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
        <translation>sí o no</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>palabras clave</translation>
    </message>
    <message>
        <source>names with values</source>
        <translation>nombres con valores</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>árbol</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>dirección postal</translation>
    </message>
    <message>
        <source>form inside the form</source>
        <translation>formulario dentro del formulario</translation>
    </message>
    <message>
        <source>record of another kind</source>
        <translation>registro de otro tipo</translation>
    </message>
    <message>
        <source>list of numbers</source>
        <translation>lista de números</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>fecha y hora</translation>
    </message>
    <message>
        <source>amount of money</source>
        <translation>importe</translation>
    </message>
    <message>
        <source>amount in %1</source>
        <translation>importe en %1</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>número entero</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message numerus="yes">
        <source>answers to %n question(s)</source>
        <translation>
            <numerusform>respuestas a %Ln pregunta</numerusform>
            <numerusform>respuestas a %Ln preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>any of %n option(s)</source>
        <translation>
            <numerusform>cualquiera de %Ln opción</numerusform>
            <numerusform>cualesquiera de %Ln opciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %n option(s)</source>
        <translation>
            <numerusform>una de %Ln opción</numerusform>
            <numerusform>una de %Ln opciones</numerusform>
        </translation>
    </message>
    <message>
        <source>an option that only the web page knows</source>
        <translation>una opción que solo conoce la página web</translation>
    </message>
    <message>
        <source>unknown kind %1</source>
        <translation>tipo desconocido %1</translation>
    </message>
    <message>
        <source>Hidden in the form: it takes no value.</source>
        <translation>Oculto en el formulario: no admite ningún valor.</translation>
    </message>
    <message>
        <source>Calculated by the form.</source>
        <translation>Lo calcula el formulario.</translation>
    </message>
    <message>
        <source>Cannot be entered: the DB or the form fills it.</source>
        <translation>No se puede introducir: lo rellena la base de datos o el formulario.</translation>
    </message>
    <message>
        <source>several values, each: %1</source>
        <translation>varios valores, cada uno: %1</translation>
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
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>%1 to %2 rows</source>
        <translation>de %1 a %2 filas</translation>
    </message>
    <message>
        <source>%1 to %2 characters</source>
        <translation>de %1 a %2 caracteres</translation>
    </message>
    <message>
        <source>at least %1 rows</source>
        <translation>al menos %1 filas</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>al menos %1 caracteres</translation>
    </message>
    <message>
        <source>at most %1 rows</source>
        <translation>como máximo %1 filas</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>%1 to %2 words</source>
        <translation>de %1 a %2 palabras</translation>
    </message>
    <message>
        <source>at least %1 words</source>
        <translation>al menos %1 palabras</translation>
    </message>
    <message>
        <source>at most %1 words</source>
        <translation>como máximo %1 palabras</translation>
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
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of a record that exists cannot be changed from a file.</source>
        <translation>Las filas de un registro existente no se pueden cambiar desde un archivo.</translation>
    </message>
    <message>
        <source>Can only be given on the web page.</source>
        <translation>Solo se puede dar en la página web.</translation>
    </message>
    <message>
        <source>A tree has no form that fits into a cell.</source>
        <translation>Un árbol no tiene ninguna forma que quepa en una celda.</translation>
    </message>
    <message>
        <source>Cannot be filled from a cell.</source>
        <translation>No se puede rellenar desde una celda.</translation>
    </message>
    <message>
        <source>This program does not know fields of this kind.</source>
        <translation>Este programa no conoce los campos de este tipo.</translation>
    </message>
    <message>
        <source>Calculated by the form where no value is given.</source>
        <translation>Lo calcula el formulario si no se da ningún valor.</translation>
    </message>
    <message>
        <source>Checked, but not stored.</source>
        <translation>Se comprueba, pero no se guarda.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation>unidad: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Pregunta: %1</translation>
    </message>
    <message>
        <source>Key in the DB: %1</source>
        <translation>Clave en la base: %1</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Spreadsheet programs do this when they save. Take the file as the machine wrote it, or correct the cells in Review.</source>
        <translation>Los programas de hojas de cálculo hacen esto al guardar. Use el archivo tal como lo escribió la máquina, o corrija las celdas en «Revisar».</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) in %1 with an exponent</source>
        <translation>
            <numerusform>%Ln número con exponente en %1</numerusform>
            <numerusform>%Ln números con exponente en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n long number(s) in %1 may have lost digits</source>
        <translation>
            <numerusform>%Ln número largo de %1 puede haber perdido cifras</numerusform>
            <numerusform>%Ln números largos de %1 pueden haber perdido cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spreadsheet error(s) in %1</source>
        <translation>
            <numerusform>%Ln error de hoja de cálculo en %1</numerusform>
            <numerusform>%Ln errores de hoja de cálculo en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) in %1 among other texts</source>
        <translation>
            <numerusform>%Ln fecha en %1 entre otros textos</numerusform>
            <numerusform>%Ln fechas en %1 entre otros textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) in %1</source>
        <translation>
            <numerusform>%Ln fórmula en %1</numerusform>
            <numerusform>%Ln fórmulas en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with cells missing</source>
        <translation>
            <numerusform>%Ln fila a la que le faltan celdas</numerusform>
            <numerusform>%Ln filas a las que les faltan celdas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with too many cells</source>
        <translation>
            <numerusform>%Ln fila con demasiadas celdas</numerusform>
            <numerusform>%Ln filas con demasiadas celdas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with unreadable characters</source>
        <translation>
            <numerusform>%Ln celda con caracteres ilegibles</numerusform>
            <numerusform>%Ln celdas con caracteres ilegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with a zero byte</source>
        <translation>
            <numerusform>%Ln celda con un byte cero</numerusform>
            <numerusform>%Ln celdas con un byte cero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column name(s) that occur twice</source>
        <translation>
            <numerusform>%Ln nombre de columna repetido</numerusform>
            <numerusform>%Ln nombres de columna repetidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) without a name</source>
        <translation>
            <numerusform>%Ln columna sin nombre</numerusform>
            <numerusform>%Ln columnas sin nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row ends with a separator</source>
        <translation>Todas las filas acaban con un delimitador</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with text after a closing quotation mark</source>
        <translation>
            <numerusform>%Ln celda con texto tras una comilla de cierre</numerusform>
            <numerusform>%Ln celdas con texto tras una comilla de cierre</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark is never closed</source>
        <translation>Hay una comilla que no se cierra</translation>
    </message>
    <message>
        <source>Lines end in different ways</source>
        <translation>Las líneas acaban de formas distintas</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) shown with fewer digits than are kept</source>
        <translation>
            <numerusform>%Ln número mostrado con menos cifras de las que tiene</numerusform>
            <numerusform>%Ln números mostrados con menos cifras de las que tienen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) that the spreadsheet shows in another way</source>
        <translation>
            <numerusform>%Ln número que la hoja de cálculo muestra de otra forma</numerusform>
            <numerusform>%Ln números que la hoja de cálculo muestra de otra forma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) without a value</source>
        <translation>
            <numerusform>%Ln fórmula sin valor</numerusform>
            <numerusform>%Ln fórmulas sin valor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n apostrophe(s) of an export taken off again</source>
        <translation>
            <numerusform>%Ln apóstrofo de una exportación quitado</numerusform>
            <numerusform>%Ln apóstrofos de una exportación quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of nothing but separators</source>
        <translation>
            <numerusform>%Ln fila que solo tiene delimitadores</numerusform>
            <numerusform>%Ln filas que solo tienen delimitadores</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers around have none. %1</source>
        <translation>Los números de alrededor no lo tienen. %1</translation>
    </message>
    <message>
        <source>They end in zeros, the numbers around do not. %1</source>
        <translation>Acaban en ceros, los números de alrededor no. %1</translation>
    </message>
    <message>
        <source>The value was lost before the file was saved. Look it up, and correct it in Review.</source>
        <translation>El valor se perdió antes de guardar el archivo. Búsquelo y corríjalo en «Revisar».</translation>
    </message>
    <message>
        <source>A part number like 1-2 may have become a date. %1</source>
        <translation>Un número de pieza como 1-2 puede haberse convertido en fecha. %1</translation>
    </message>
    <message>
        <source>It is taken as the text that stands there; nothing is calculated.</source>
        <translation>Se toma como el texto que hay; no se calcula nada.</translation>
    </message>
    <message>
        <source>The missing cells count as empty.</source>
        <translation>Las celdas que faltan cuentan como vacías.</translation>
    </message>
    <message>
        <source>What is too much has no column, and cannot be mapped. Is the separator part of a text?</source>
        <translation>Lo que sobra no tiene columna y no se puede asignar. ¿Es el delimitador parte de un texto?</translation>
    </message>
    <message>
        <source>These bytes are not of this encoding. Try another one above.</source>
        <translation>Estos bytes no son de esta codificación. Pruebe otra arriba.</translation>
    </message>
    <message>
        <source>The file may be damaged, or of another encoding.</source>
        <translation>El archivo puede estar dañado, o tener otra codificación.</translation>
    </message>
    <message>
        <source>A recipe takes the first one by its name; check which one is meant.</source>
        <translation>Una receta toma la primera por su nombre; compruebe cuál es la correcta.</translation>
    </message>
    <message>
        <source>A recipe can only find it by its position.</source>
        <translation>Una receta solo puede encontrarla por su posición.</translation>
    </message>
    <message>
        <source>The last column has neither a name nor values, and is not needed.</source>
        <translation>La última columna no tiene ni nombre ni valores, y no hace falta.</translation>
    </message>
    <message>
        <source>The text stays part of the cell. Check that nothing is missing.</source>
        <translation>El texto sigue siendo parte de la celda. Compruebe que no falta nada.</translation>
    </message>
    <message>
        <source>All that follows became one cell. Correct the file and read it again, or choose under More that nothing quotes.</source>
        <translation>Todo lo que sigue se ha convertido en una celda. Corrija el archivo y léalo de nuevo, o elija en «Más» que no hay comillas.</translation>
    </message>
    <message>
        <source>Parts of the file were written by different programs. All lines are read.</source>
        <translation>Distintos programas escribieron partes del archivo. Se leen todas las líneas.</translation>
    </message>
    <message>
        <source>Choose above whether numbers come as shown or with all digits.</source>
        <translation>Elija arriba si los números vienen como se ven o con todas las cifras.</translation>
    </message>
    <message>
        <source>Their format is not known here. Compare them with the workbook.</source>
        <translation>Aquí no se conoce su formato. Compárelos con el libro.</translation>
    </message>
    <message>
        <source>Open the workbook in a spreadsheet program, save it, and read it again.</source>
        <translation>Abra el libro en un programa de hojas de cálculo, guárdelo y léalo de nuevo.</translation>
    </message>
    <message>
        <source>This program wrote them when it exported the rows, so that no spreadsheet would run the cells. The cells are as they were before.</source>
        <translation>Este programa los escribió al exportar las filas, para que ninguna hoja de cálculo ejecutara las celdas. Las celdas están como antes.</translation>
    </message>
    <message>
        <source>They are left out.</source>
        <translation>Se dejan fuera.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>Line %1: %2 of %3 cells</source>
        <translation>Línea %1: %2 de %3 celdas</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>Línea %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where: what stands there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This row has fewer cells than the table has columns.</source>
        <translation>Esta fila tiene menos celdas que columnas tiene la tabla.</translation>
    </message>
    <message>
        <source>This row has more cells than the table has columns.</source>
        <translation>Esta fila tiene más celdas que columnas tiene la tabla.</translation>
    </message>
    <message>
        <source>Some bytes here are not of this encoding.</source>
        <translation>Algunos bytes de aquí no son de esta codificación.</translation>
    </message>
    <message>
        <source>There is a zero byte here.</source>
        <translation>Aquí hay un byte cero.</translation>
    </message>
    <message>
        <source>A column further left has the same name.</source>
        <translation>Una columna más a la izquierda tiene el mismo nombre.</translation>
    </message>
    <message>
        <source>This column has no name.</source>
        <translation>Esta columna no tiene nombre.</translation>
    </message>
    <message>
        <source>Every row ends with a separator: this column is empty.</source>
        <translation>Todas las filas acaban con un delimitador: esta columna está vacía.</translation>
    </message>
    <message>
        <source>Written with an exponent; the numbers around are not.</source>
        <translation>Escrito con exponente; los números de alrededor no.</translation>
    </message>
    <message>
        <source>Ends in zeros, as a long number does that a spreadsheet has cut.</source>
        <translation>Acaba en ceros, como un número largo que una hoja de cálculo ha cortado.</translation>
    </message>
    <message>
        <source>An error of a spreadsheet, in place of a value.</source>
        <translation>Un error de una hoja de cálculo, en lugar de un valor.</translation>
    </message>
    <message>
        <source>A date; the cells around are none.</source>
        <translation>Una fecha; las celdas de alrededor no lo son.</translation>
    </message>
    <message>
        <source>A formula; it is taken as text.</source>
        <translation>Una fórmula; se toma como texto.</translation>
    </message>
    <message>
        <source>There is text after the closing quotation mark.</source>
        <translation>Hay texto tras la comilla de cierre.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Aquí se abre una comilla que no se cierra.</translation>
    </message>
    <message>
        <source>From here on lines end in another way.</source>
        <translation>A partir de aquí las líneas acaban de otra forma.</translation>
    </message>
    <message>
        <source>The workbook keeps more digits than are shown.</source>
        <translation>El libro guarda más cifras de las que se muestran.</translation>
    </message>
    <message>
        <source>The spreadsheet shows this number in another way.</source>
        <translation>La hoja de cálculo muestra este número de otra forma.</translation>
    </message>
    <message>
        <source>A formula that was never calculated.</source>
        <translation>Una fórmula que nunca se calculó.</translation>
    </message>
    <message>
        <source>In the file an apostrophe stands before this text.</source>
        <translation>En el archivo hay un apóstrofo delante de este texto.</translation>
    </message>
    <message>
        <source>Nothing but separators: this row is left out.</source>
        <translation>Solo delimitadores: esta fila se deja fuera.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Today %1</source>
        <translation>Hoy %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Ayer %1</translation>
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
        <translation>unos %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>unos %1 min</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>unas %1 h %2 min</translation>
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
        <translation>ninguno de %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text in quotation marks</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>%1 is empty</source>
        <comment>condition</comment>
        <translation>%1 está vacío</translation>
    </message>
    <message>
        <source>%1 is ticked</source>
        <comment>condition</comment>
        <translation>%1 está marcado</translation>
    </message>
    <message>
        <source>%1 is not ticked</source>
        <translation>%1 no está marcado</translation>
    </message>
    <message>
        <source>%1 has %2 ticked</source>
        <comment>condition</comment>
        <translation>%1 tiene %2 marcado</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>condition</comment>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>Shown when %1.</source>
        <translation>Se muestra cuando %1.</translation>
    </message>
    <message>
        <source>Hidden when %1.</source>
        <translation>Se oculta cuando %1.</translation>
    </message>
    <message>
        <source>Shown when a rule of the form says so.</source>
        <translation>Se muestra cuando lo dice una regla del formulario.</translation>
    </message>
    <message>
        <source>Shown when a script of the form says so.</source>
        <translation>Se muestra cuando lo dice un script del formulario.</translation>
    </message>
    <message>
        <source>Required when %1.</source>
        <translation>Obligatorio cuando %1.</translation>
    </message>
    <message>
        <source>Not required when %1.</source>
        <translation>No obligatorio cuando %1.</translation>
    </message>
    <message>
        <source>Cannot be entered when %1.</source>
        <translation>No se puede introducir cuando %1.</translation>
    </message>
    <message>
        <source>Can be entered when %1.</source>
        <translation>Se puede introducir cuando %1.</translation>
    </message>
    <message>
        <source>Other fields change it by a rule of the form.</source>
        <translation>Otros campos lo cambian por una regla del formulario.</translation>
    </message>
    <message>
        <source>when %1 is shown</source>
        <translation>cuándo se muestra %1</translation>
    </message>
    <message>
        <source>how %1 is calculated</source>
        <translation>cómo se calcula %1</translation>
    </message>
    <message>
        <source>what %1 starts with</source>
        <translation>el valor inicial de %1</translation>
    </message>
    <message>
        <source>a check of %1</source>
        <translation>una comprobación de %1</translation>
    </message>
    <message>
        <source>a check of each row of %1</source>
        <translation>una comprobación de cada fila de %1</translation>
    </message>
    <message>
        <source>what changes %1</source>
        <translation>qué cambia %1</translation>
    </message>
    <message>
        <source>a part of %1</source>
        <translation>una parte de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>rows inside each record; a line of the file fills one row</source>
        <translation>filas dentro de cada registro; una línea del archivo rellena una fila</translation>
    </message>
    <message>
        <source>values that are stored together</source>
        <translation>valores que se guardan juntos</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>pestaña</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of this form are scripts</source>
        <translation>
            <numerusform>%Ln parte de este formulario es un script</numerusform>
            <numerusform>%Ln partes de este formulario son scripts</numerusform>
        </translation>
    </message>
    <message>
        <source>This runs here with nothing but the record&apos;s data; what only the web page can run is named in Review.</source>
        <translation>Esto se ejecuta aquí solo con los datos del registro; lo que solo puede ejecutar la página web se indica en «Revisar».</translation>
    </message>
    <message>
        <source>This is left to the web page and not checked here.</source>
        <translation>Esto se deja a la página web y no se comprueba aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of this form cannot be read here</source>
        <translation>
            <numerusform>%Ln parte de este formulario no se puede leer aquí</numerusform>
            <numerusform>%Ln partes de este formulario no se pueden leer aquí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstanceText</name>
    <message>
        <source>Practice instance</source>
        <translation>Instancia de práctica</translation>
    </message>
    <message>
        <source>DEVELOPMENT</source>
        <translation>DESARROLLO</translation>
    </message>
    <message>
        <source>STAGING</source>
        <translation>PREPRODUCCIÓN</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCCIÓN</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>to the practice instance</source>
        <translation>a la instancia de práctica</translation>
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
        <translation>Una celda vacía</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quería decir %1?</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <source>%1 may be %2, and nothing says which.</source>
        <translation>%1 puede ser %2, y nada indica cuál.</translation>
    </message>
    <message>
        <source>Choose in Map how the dates of this column are written.</source>
        <translation>Elija en «Asignar» cómo están escritas las fechas de esta columna.</translation>
    </message>
    <message>
        <source>%1 is not written in the way that the dates of this column are read.</source>
        <translation>%1 no está escrito como se leen las fechas de esta columna.</translation>
    </message>
    <message>
        <source>It looks like %1; if that is so in the whole column, choose it in Map.</source>
        <translation>Parece %1; si es así en toda la columna, elíjalo en «Asignar».</translation>
    </message>
    <message>
        <source>%1 looks like the number that a spreadsheet keeps for a date.</source>
        <translation>%1 parece el número que una hoja de cálculo guarda para una fecha.</translation>
    </message>
    <message>
        <source>Show the column as dates in the spreadsheet, and export it again.</source>
        <translation>Muestre la columna como fechas en la hoja de cálculo y expórtela de nuevo.</translation>
    </message>
    <message>
        <source>%1 fits two of the declared ways to write a date: %2.</source>
        <translation>%1 encaja en dos de los formatos de fecha declarados: %2.</translation>
    </message>
    <message>
        <source>The first is sent; leave one way in Map, or write year-month-day.</source>
        <translation>Se envía la primera; deje un solo formato en «Asignar» o escriba año-mes-día.</translation>
    </message>
    <message>
        <source>%1 is before %3, the first day that %2 takes.</source>
        <translation>%1 es anterior a %3, el primer día que admite %2.</translation>
    </message>
    <message>
        <source>Check the date; the form of the DB would not take it.</source>
        <translation>Compruebe la fecha; el formulario de la base de datos no la admitiría.</translation>
    </message>
    <message>
        <source>%1 is after %3, the last day that %2 takes.</source>
        <translation>%1 es posterior a %3, el último día que admite %2.</translation>
    </message>
    <message>
        <source>%1 says more than %2 can hold (%3).</source>
        <translation>%1 dice más de lo que cabe en %2 (%3).</translation>
    </message>
    <message>
        <source>Sent is %1.</source>
        <translation>Se envía %1.</translation>
    </message>
    <message>
        <source>%1 does not exist in the time zone %2: clocks were set forward.</source>
        <translation>%1 no existe en la zona horaria %2: los relojes se adelantaron.</translation>
    </message>
    <message>
        <source>Correct the time, or the time zone of the step in Map.</source>
        <translation>Corrija la hora, o la zona horaria del paso en «Asignar».</translation>
    </message>
    <message>
        <source>%1 happened twice in the time zone %2: clocks were set back.</source>
        <translation>%1 ocurrió dos veces en la zona horaria %2: los relojes se atrasaron.</translation>
    </message>
    <message>
        <source>The first of the two is sent; write the offset from UTC to be sure.</source>
        <translation>Se envía la primera de las dos; escriba el desfase respecto a UTC para estar seguro.</translation>
    </message>
    <message>
        <source>Piece %1 of %2 is empty.</source>
        <translation>El trozo %1 de %2 está vacío.</translation>
    </message>
    <message>
        <source>Take away the mark that nothing stands behind, or write what is missing.</source>
        <translation>Quite el signo al que no sigue nada, o escriba lo que falta.</translation>
    </message>
    <message>
        <source>The tag %1 has the mark %2 in it, and would be stored as two.</source>
        <translation>La palabra clave %1 contiene el signo %2 y se guardaría como dos.</translation>
    </message>
    <message>
        <source>Write the tag without that mark.</source>
        <translation>Escriba la palabra clave sin ese signo.</translation>
    </message>
    <message>
        <source>%1 is not a name and a value.</source>
        <translation>%1 no es un nombre y un valor.</translation>
    </message>
    <message>
        <source>Write a name, %1 and a value.</source>
        <translation>Escriba un nombre, %1 y un valor.</translation>
    </message>
    <message>
        <source>%1 stands twice in the cell.</source>
        <translation>%1 aparece dos veces en la celda.</translation>
    </message>
    <message>
        <source>Leave the one that is right.</source>
        <translation>Deje el que sea correcto.</translation>
    </message>
    <message>
        <source>%1 is not JSON.</source>
        <translation>%1 no es JSON.</translation>
    </message>
    <message>
        <source>Write it as JSON: texts in double quotation marks, no comma at the end.</source>
        <translation>Escríbalo como JSON: textos entre comillas dobles, sin coma al final.</translation>
    </message>
    <message>
        <source>An object in %1 has a name twice.</source>
        <translation>Un objeto de %1 tiene un nombre repetido.</translation>
    </message>
    <message>
        <source>%1 does not have the form that %2 asks for.</source>
        <translation>%1 no tiene la forma que pide %2.</translation>
    </message>
    <message>
        <source>It has to look like %1: 9 is a digit, A and a a letter, * either.</source>
        <translation>Debe tener la forma %1: 9 es una cifra, A y a una letra, * cualquiera de las dos.</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no.</source>
        <translation>%1 no es ni sí ni no.</translation>
    </message>
    <message>
        <source>Words for no: %1.</source>
        <translation>Palabras para no: %1.</translation>
    </message>
    <message>
        <source>Words for yes: %1; an empty cell is no.</source>
        <translation>Palabras para sí: %1; una celda vacía es no.</translation>
    </message>
    <message>
        <source>Words for yes: %1; for no: %2.</source>
        <translation>Palabras para sí: %1; para no: %2.</translation>
    </message>
    <message>
        <source>%1 is an option of %2 that the DB cannot store: the form asks for numbers.</source>
        <translation>%1 es una opción de %2 que la base de datos no puede guardar: el formulario pide números.</translation>
    </message>
    <message>
        <source>Tell those who look after the type form.</source>
        <translation>Avise a los responsables del formulario de tipo.</translation>
    </message>
    <message>
        <source>%1 is not a question of %2.</source>
        <translation>%1 no es una pregunta de %2.</translation>
    </message>
    <message>
        <source>%1 is not an answer to %2.</source>
        <translation>%1 no es una respuesta a %2.</translation>
    </message>
    <message>
        <source>%1 has more digits than a number in the DB can hold.</source>
        <translation>%1 tiene más cifras de las que caben en un número de la base de datos.</translation>
    </message>
    <message>
        <source>Sent is %1. If it is an identifier, it belongs into a text field.</source>
        <translation>Se envía %1. Si es un identificador, debe ir en un campo de texto.</translation>
    </message>
    <message>
        <source>The recipe needs a column %1, and the file has none.</source>
        <translation>La receta necesita una columna %1, y el archivo no la tiene.</translation>
    </message>
    <message>
        <source>Is it the right file? Otherwise choose another column in Map.</source>
        <translation>¿Es el archivo correcto? Si no, elija otra columna en «Asignar».</translation>
    </message>
    <message>
        <source>Is %1 meant? Then choose it in Map.</source>
        <translation>¿Se trata de %1? Entonces elíjala en «Asignar».</translation>
    </message>
    <message>
        <source>The names of the columns stand in line %1; the recipe expects them in row %2.</source>
        <translation>Los nombres de las columnas están en la línea %1; la receta los espera en la fila %2.</translation>
    </message>
    <message>
        <source>Is it a file of the same kind? Then read it with the header in that line.</source>
        <translation>¿Es un archivo del mismo tipo? Entonces léalo con el encabezado en esa línea.</translation>
    </message>
    <message>
        <source>The columns of the file are separated by: %1. The recipe expects: %2.</source>
        <translation>Las columnas del archivo están separadas por: %1. La receta espera: %2.</translation>
    </message>
    <message>
        <source>Check the columns in Import before you go on.</source>
        <translation>Compruebe las columnas en «Importar» antes de seguir.</translation>
    </message>
    <message>
        <source>The file is encoded as %1; the recipe expects %2.</source>
        <translation>El archivo está codificado como %1; la receta espera %2.</translation>
    </message>
    <message>
        <source>Check letters like ä, é and µ in Import before you go on.</source>
        <translation>Compruebe en «Importar» letras como ä, é y µ antes de seguir.</translation>
    </message>
    <message>
        <source>The decimal mark of the numbers in the file is not the recipe&apos;s: %1.</source>
        <translation>El separador decimal de los números del archivo no es el de la receta: %1.</translation>
    </message>
    <message>
        <source>Change the step that reads the numbers in Map.</source>
        <translation>Cambie en «Asignar» el paso que lee los números.</translation>
    </message>
    <message>
        <source>The file has %1 rows to be used; the recipe expects %2.</source>
        <translation>El archivo tiene %1 filas que usar; la receta espera %2.</translation>
    </message>
    <message>
        <source>Is it the right file for this recipe, and all of it?</source>
        <translation>¿Es el archivo correcto para esta receta, y está completo?</translation>
    </message>
    <message>
        <source>The file has more than one column %1.</source>
        <translation>El archivo tiene más de una columna %1.</translation>
    </message>
    <message>
        <source>Which one is meant? Look at both before you go on.</source>
        <translation>¿Cuál es la correcta? Mire las dos antes de seguir.</translation>
    </message>
    <message>
        <source>The file has columns that the recipe does not know: %1.</source>
        <translation>El archivo tiene columnas que la receta no conoce: %1.</translation>
    </message>
    <message>
        <source>They are not uploaded unless a field takes them in Map.</source>
        <translation>No se cargan salvo que un campo las tome en «Asignar».</translation>
    </message>
    <message>
        <source>The file lacks columns that the recipe does not use: %1.</source>
        <translation>Al archivo le faltan columnas que la receta no usa: %1.</translation>
    </message>
    <message>
        <source>the least value</source>
        <translation>el valor mínimo</translation>
    </message>
    <message>
        <source>the greatest value</source>
        <translation>el valor máximo</translation>
    </message>
    <message>
        <source>the least length</source>
        <translation>la longitud mínima</translation>
    </message>
    <message>
        <source>the greatest length</source>
        <translation>la longitud máxima</translation>
    </message>
    <message>
        <source>the least number of words</source>
        <translation>el número mínimo de palabras</translation>
    </message>
    <message>
        <source>the greatest number of words</source>
        <translation>el número máximo de palabras</translation>
    </message>
    <message>
        <source>the pattern that texts match</source>
        <translation>el patrón que cumplen los textos</translation>
    </message>
    <message>
        <source>the mask that texts fit</source>
        <translation>la máscara que cumplen los textos</translation>
    </message>
    <message>
        <source>the masks that texts fit</source>
        <translation>las máscaras que cumplen los textos</translation>
    </message>
    <message>
        <source>the step between values</source>
        <translation>el intervalo entre valores</translation>
    </message>
    <message>
        <source>whole numbers only</source>
        <translation>solo números enteros</translation>
    </message>
    <message>
        <source>the number of decimals</source>
        <translation>el número de decimales</translation>
    </message>
    <message>
        <source>the nominal value</source>
        <translation>el valor nominal</translation>
    </message>
    <message>
        <source>the tolerance</source>
        <translation>la tolerancia</translation>
    </message>
    <message>
        <source>the inner tolerance</source>
        <translation>la tolerancia interior</translation>
    </message>
    <message>
        <source>the outer tolerance</source>
        <translation>la tolerancia exterior</translation>
    </message>
    <message>
        <source>the usual minimum</source>
        <translation>el mínimo habitual</translation>
    </message>
    <message>
        <source>the usual maximum</source>
        <translation>el máximo habitual</translation>
    </message>
    <message>
        <source>the unit</source>
        <translation>la unidad</translation>
    </message>
    <message>
        <source>the earliest date</source>
        <translation>la fecha más antigua</translation>
    </message>
    <message>
        <source>the latest date</source>
        <translation>la fecha más reciente</translation>
    </message>
    <message>
        <source>the first year</source>
        <translation>el primer año</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>el último año</translation>
    </message>
    <message>
        <source>the least number of options</source>
        <translation>el número mínimo de opciones</translation>
    </message>
    <message>
        <source>the most options</source>
        <translation>el número máximo de opciones</translation>
    </message>
    <message>
        <source>the most tags</source>
        <translation>el número máximo de palabras clave</translation>
    </message>
    <message>
        <source>options of the form only</source>
        <translation>solo opciones del formulario</translation>
    </message>
    <message>
        <source>the questions</source>
        <translation>las preguntas</translation>
    </message>
    <message>
        <source>the kind of value stored</source>
        <translation>el tipo de valor guardado</translation>
    </message>
    <message>
        <source>dates without a time of day</source>
        <translation>fechas sin hora</translation>
    </message>
    <message>
        <source>that nobody can enter it</source>
        <translation>que nadie puede introducirlo</translation>
    </message>
    <message>
        <source>that it is never shown</source>
        <translation>que nunca se muestra</translation>
    </message>
    <message>
        <source>the form&apos;s own check of it</source>
        <translation>la comprobación propia del formulario</translation>
    </message>
    <message>
        <source>when it is shown</source>
        <translation>cuándo se muestra</translation>
    </message>
    <message>
        <source>how the form calculates it</source>
        <translation>cómo lo calcula el formulario</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>It is filled without a column.</source>
        <translation>Se rellena sin columna.</translation>
    </message>
    <message numerus="yes">
        <source>It is filled from the column(s) %1.</source>
        <translation>
            <numerusform>Se rellena con la columna %1.</numerusform>
            <numerusform>Se rellena con las columnas %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 has changed since the recipe was made: it was %3 and is %4.</source>
        <translation>%1: %2 ha cambiado desde que se hizo la receta: era %3 y es %4.</translation>
    </message>
    <message>
        <source>%1: %2 has changed since the recipe was made.</source>
        <translation>%1: %2 ha cambiado desde que se hizo la receta.</translation>
    </message>
    <message>
        <source>Compare the numbers with the new unit before anything is sent; change the steps in Map, then save the recipe.</source>
        <translation>Compare los números con la nueva unidad antes de enviar nada; cambie los pasos en «Asignar» y guarde la receta.</translation>
    </message>
    <message>
        <source>What lies outside is told for each record; save the recipe when all is well.</source>
        <translation>Lo que queda fuera se indica en cada registro; guarde la receta cuando todo esté bien.</translation>
    </message>
    <message>
        <source>The recipe has no source for it.</source>
        <translation>La receta no tiene fuente para este campo.</translation>
    </message>
    <message>
        <source>Choose a column or a constant for it in Map, then save the recipe.</source>
        <translation>Elija una columna o una constante en «Asignar» y guarde la receta.</translation>
    </message>
    <message>
        <source>Records with an empty cell there cannot be sent any more.</source>
        <translation>Los registros con esa celda vacía ya no se pueden enviar.</translation>
    </message>
    <message>
        <source>%1 has lost options since the recipe was made: %2.</source>
        <translation>%1 ha perdido opciones desde que se hizo la receta: %2.</translation>
    </message>
    <message>
        <source>The recipe&apos;s constant is one of them: choose another in Map.</source>
        <translation>La constante de la receta es una de ellas: elija otra en «Asignar».</translation>
    </message>
    <message>
        <source>Cells that name them are told as wrong; correct them, or replace them by a step in Map.</source>
        <translation>Las celdas que las nombran se marcan como erróneas; corríjalas o sustitúyalas con un paso en «Asignar».</translation>
    </message>
    <message>
        <source>The type form had a field %1 when the recipe was made, and has no more.</source>
        <translation>El formulario de tipo tenía un campo %1 cuando se hizo la receta, y ya no lo tiene.</translation>
    </message>
    <message>
        <source>Take its source away in Map, then save the recipe.</source>
        <translation>Quite su fuente en «Asignar» y guarde la receta.</translation>
    </message>
    <message>
        <source>A field of that name is now at %1: move the source there in Map, then save the recipe.</source>
        <translation>Un campo con ese nombre está ahora en %1: mueva allí la fuente en «Asignar» y guarde la receta.</translation>
    </message>
    <message>
        <source>The type form has a new field %1.</source>
        <translation>El formulario de tipo tiene un campo nuevo %1.</translation>
    </message>
    <message>
        <source>Choose a source for it in Map if the file has one.</source>
        <translation>Elija una fuente en «Asignar» si el archivo la tiene.</translation>
    </message>
    <message>
        <source>The type form has a new field %1, which is required.</source>
        <translation>El formulario de tipo tiene un campo nuevo %1, que es obligatorio.</translation>
    </message>
    <message>
        <source>%1 is required since the type form changed.</source>
        <translation>%1 es obligatorio desde que cambió el formulario de tipo.</translation>
    </message>
    <message>
        <source>%1 is no longer required.</source>
        <translation>%1 ya no es obligatorio.</translation>
    </message>
    <message>
        <source>%1 is another kind of field than when the recipe was made: it was %2 and is %3.</source>
        <translation>%1 es otro tipo de campo que cuando se hizo la receta: era %2 y es %3.</translation>
    </message>
    <message>
        <source>Choose its source and steps anew in Map, then save the recipe.</source>
        <translation>Elija de nuevo su fuente y sus pasos en «Asignar» y guarde la receta.</translation>
    </message>
    <message>
        <source>%1 takes several values now; it took one when the recipe was made.</source>
        <translation>%1 admite ahora varios valores; era uno cuando se hizo la receta.</translation>
    </message>
    <message>
        <source>%1 takes one value now; it took several when the recipe was made.</source>
        <translation>%1 admite ahora un solo valor; eran varios cuando se hizo la receta.</translation>
    </message>
    <message>
        <source>Change its steps in Map, then save the recipe.</source>
        <translation>Cambie sus pasos en «Asignar» y guarde la receta.</translation>
    </message>
    <message>
        <source>%1 has new options since the recipe was made: %2.</source>
        <translation>%1 tiene opciones nuevas desde que se hizo la receta: %2.</translation>
    </message>
    <message>
        <source>The field %1 is called %2 now.</source>
        <translation>El campo %1 se llama ahora %2.</translation>
    </message>
    <message>
        <source>Is it still what the column means? Then save the recipe.</source>
        <translation>¿Sigue siendo lo que significa la columna? Entonces guarde la receta.</translation>
    </message>
    <message numerus="yes">
        <source>The type form has changed in %n place(s) that the recipe does not fill.</source>
        <translation>
            <numerusform>El formulario de tipo ha cambiado en %Ln punto que la receta no rellena.</numerusform>
            <numerusform>El formulario de tipo ha cambiado en %Ln puntos que la receta no rellena.</numerusform>
        </translation>
    </message>
    <message>
        <source>The type form has changed, in nothing that decides which values it takes.</source>
        <translation>El formulario de tipo ha cambiado, pero en nada que decida qué valores admite.</translation>
    </message>
    <message>
        <source>Save the recipe to have it made for the form as it is.</source>
        <translation>Guarde la receta para adaptarla al formulario actual.</translation>
    </message>
    <message>
        <source>%1 has not been said yet.</source>
        <translation>%1 todavía no se ha indicado.</translation>
    </message>
    <message>
        <source>Type or scan it at the top of Map.</source>
        <translation>Escríbalo o escanéelo en la parte superior de «Asignar».</translation>
    </message>
    <message>
        <source>%1 is no answer to %2.</source>
        <translation>%1 no es una respuesta a %2.</translation>
    </message>
    <message>
        <source>It has to match %1.</source>
        <translation>Debe coincidir con %1.</translation>
    </message>
    <message>
        <source>Nothing outside the table has the label %1.</source>
        <translation>Nada fuera de la tabla tiene el rótulo %1.</translation>
    </message>
    <message>
        <source>Is it another kind of file? Otherwise choose another source.</source>
        <translation>¿Es otro tipo de archivo? Si no, elija otra fuente.</translation>
    </message>
    <message>
        <source>The file has no cell in line %1, column %2.</source>
        <translation>El archivo no tiene celda en la línea %1, columna %2.</translation>
    </message>
    <message>
        <source>The file name %1 has not the parts that the recipe looks for.</source>
        <translation>El nombre de archivo %1 no tiene las partes que busca la receta.</translation>
    </message>
    <message>
        <source>Rename the file, or choose the part again.</source>
        <translation>Cambie el nombre del archivo, o elija de nuevo la parte.</translation>
    </message>
    <message>
        <source>Nobody is named as the operator.</source>
        <translation>No se ha indicado ningún operador.</translation>
    </message>
    <message>
        <source>Say who works here, under Profiles.</source>
        <translation>Indique quién trabaja aquí, en «Perfiles».</translation>
    </message>
    <message>
        <source>This station has no name.</source>
        <translation>Este puesto no tiene nombre.</translation>
    </message>
    <message>
        <source>Give it one, under Profiles.</source>
        <translation>Póngale un nombre, en «Perfiles».</translation>
    </message>
    <message>
        <source>The file is no workbook, and has no sheets.</source>
        <translation>El archivo no es un libro de cálculo y no tiene hojas.</translation>
    </message>
    <message>
        <source>Choose another source.</source>
        <translation>Elija otra fuente.</translation>
    </message>
    <message>
        <source>The file has no date: it was pasted.</source>
        <translation>El archivo no tiene fecha: se ha pegado.</translation>
    </message>
    <message>
        <source>Save it as a file and open that, or choose another source.</source>
        <translation>Guárdelo como archivo y ábralo, o elija otra fuente.</translation>
    </message>
    <message>
        <source>%1 says %2 here and %3 in line %4, and there can be only one.</source>
        <translation>%1 indica %2 aquí y %3 en la línea %4, y solo puede haber uno.</translation>
    </message>
    <message>
        <source>Correct one of them, or choose in Map which row counts.</source>
        <translation>Corrija uno de los dos, o elija en «Asignar» qué fila cuenta.</translation>
    </message>
    <message>
        <source>The row gives %1 no element: its cell is blank.</source>
        <translation>La fila no da ningún elemento a %1: su celda está vacía.</translation>
    </message>
    <message>
        <source>Fill it; leaving it out would move all values behind it.</source>
        <translation>Rellénela; omitirla desplazaría todos los valores siguientes.</translation>
    </message>
    <message>
        <source>The record has %1 rows, and not %2.</source>
        <translation>El registro tiene %1 filas, y no %2.</translation>
    </message>
    <message>
        <source>Is the file whole? Which rows count is chosen at the top of Map.</source>
        <translation>¿Está completo el archivo? Las filas que cuentan se eligen en la parte superior de «Asignar».</translation>
    </message>
    <message>
        <source>The cell of %1 is blank, which this recipe takes for an error.</source>
        <translation>La celda de %1 está vacía, y esta receta lo considera un error.</translation>
    </message>
    <message>
        <source>Fill it, or choose at the top of Map what empty cells mean.</source>
        <translation>Rellénela, o elija en la parte superior de «Asignar» qué significan las celdas vacías.</translation>
    </message>
    <message>
        <source>%1 is in no pair of the list of values.</source>
        <translation>%1 no está en ningún par de la lista de valores.</translation>
    </message>
    <message>
        <source>Add it to the step in Map.</source>
        <translation>Añádalo al paso en «Asignar».</translation>
    </message>
    <message>
        <source>%1 has %2 pieces, too few for the step.</source>
        <translation>%1 tiene %2 trozos, demasiado pocos para el paso.</translation>
    </message>
    <message>
        <source>It is cut at %1. Correct the cell, or the step in Map.</source>
        <translation>Se corta en %1. Corrija la celda, o el paso en «Asignar».</translation>
    </message>
    <message>
        <source>%1 cells are there, and the field takes one value.</source>
        <translation>Hay %1 celdas, y el campo admite un solo valor.</translation>
    </message>
    <message>
        <source>Add a step in Map that takes the first or the last, or joins them.</source>
        <translation>Añada en «Asignar» un paso que tome la primera o la última, o que las una.</translation>
    </message>
    <message>
        <source>Whether %1 matches the pattern takes too long to find out.</source>
        <translation>Averiguar si %1 cumple el patrón lleva demasiado tiempo.</translation>
    </message>
    <message>
        <source>Make the pattern of the step in Map simpler.</source>
        <translation>Simplifique el patrón del paso en «Asignar».</translation>
    </message>
    <message>
        <source>%1 does not match the pattern of a step.</source>
        <translation>%1 no cumple el patrón de un paso.</translation>
    </message>
    <message>
        <source>The pattern is %1.</source>
        <translation>El patrón es %1.</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 no es un número.</translation>
    </message>
    <message>
        <source>Write digits with a decimal comma, without a unit.</source>
        <translation>Escriba cifras con coma decimal, sin unidad.</translation>
    </message>
    <message>
        <source>Write digits with a decimal point, without a unit.</source>
        <translation>Escriba cifras con punto decimal, sin unidad.</translation>
    </message>
    <message>
        <source>%1 has more decimal places than %2 takes (%3).</source>
        <translation>%1 tiene más decimales de los que admite %2 (%3).</translation>
    </message>
    <message>
        <source>Round it yourself if that is right: nothing is rounded unasked.</source>
        <translation>Redondéelo usted si es correcto: nada se redondea sin pedirlo.</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 no es un número entero.</translation>
    </message>
    <message>
        <source>%1 is larger than the DB can store exactly.</source>
        <translation>%1 es demasiado grande para que la base de datos lo guarde con exactitud.</translation>
    </message>
    <message>
        <source>Check the number; is it perhaps an identifier?</source>
        <translation>Compruebe el número; ¿es quizá un identificador?</translation>
    </message>
    <message>
        <source>%1 is not an action ID.</source>
        <translation>%1 no es un ID de acción.</translation>
    </message>
    <message>
        <source>It has 24 characters, digits and the letters a to f.</source>
        <translation>Tiene 24 caracteres, cifras y las letras de la a a la f.</translation>
    </message>
    <message>
        <source>%1 is not a real date that can be read for sure.</source>
        <translation>%1 no es una fecha real que se pueda leer con seguridad.</translation>
    </message>
    <message>
        <source>Write it as year-month-day, for example 2024-05-31.</source>
        <translation>Escríbala como año-mes-día, por ejemplo 2024-05-31.</translation>
    </message>
    <message>
        <source>It is read as %1; write it that way, or change the step in Map.</source>
        <translation>Se lee como %1; escríbala así, o cambie el paso en «Asignar».</translation>
    </message>
    <message>
        <source>%1 is not a time of day.</source>
        <translation>%1 no es una hora.</translation>
    </message>
    <message>
        <source>Write it as 14:30.</source>
        <translation>Escríbala como 14:30.</translation>
    </message>
    <message>
        <source>%1 has a time of day that %2 cannot hold.</source>
        <translation>%1 tiene una hora que no cabe en %2.</translation>
    </message>
    <message>
        <source>Only the date is sent.</source>
        <translation>Solo se envía la fecha.</translation>
    </message>
    <message>
        <source>%1 does not exist in the time zone of this station: clocks were set forward.</source>
        <translation>%1 no existe en la zona horaria de este puesto: los relojes se adelantaron.</translation>
    </message>
    <message>
        <source>Correct the time, or write it with its offset from UTC.</source>
        <translation>Corrija la hora, o escríbala con su desfase respecto a UTC.</translation>
    </message>
    <message>
        <source>%1 happened twice in the time zone of this station: clocks were set back.</source>
        <translation>%1 ocurrió dos veces en la zona horaria de este puesto: los relojes se atrasaron.</translation>
    </message>
    <message>
        <source>The nearest number is sent. If it is an identifier, it belongs into a text field.</source>
        <translation>Se envía el número más cercano. Si es un identificador, debe ir en un campo de texto.</translation>
    </message>
    <message>
        <source>%1 has more tags than %2 takes.</source>
        <translation>%1 tiene más palabras clave de las que admite %2.</translation>
    </message>
    <message>
        <source>%1 is a short UUID, and this field takes a whole one.</source>
        <translation>%1 es un UUID corto, y este campo pide uno completo.</translation>
    </message>
    <message>
        <source>Write the whole UUID.</source>
        <translation>Escriba el UUID completo.</translation>
    </message>
    <message>
        <source>The step %1 does not fit here.</source>
        <translation>El paso %1 no encaja aquí.</translation>
    </message>
    <message>
        <source>Change the steps of the field in Map.</source>
        <translation>Cambie los pasos del campo en «Asignar».</translation>
    </message>
    <message>
        <source>Write yes or no, true or false, 1 or 0.</source>
        <translation>Escriba yes o no, true o false, 1 o 0.</translation>
    </message>
    <message>
        <source>%1 is not an option of %2.</source>
        <translation>%1 no es una opción de %2.</translation>
    </message>
    <message>
        <source>It is sent once; take the other away if you like.</source>
        <translation>Se envía una vez; quite la otra si lo desea.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>%1 stands where a number of the list is expected.</source>
        <translation>%1 está donde se espera un número de la lista.</translation>
    </message>
    <message>
        <source>%1 stands where number %2 of the list is expected.</source>
        <translation>%1 está donde se espera el número %2 de la lista.</translation>
    </message>
    <message>
        <source>Correct or complete the list.</source>
        <translation>Corrija o complete la lista.</translation>
    </message>
    <message>
        <source>%1 is not a component: neither a UUID nor a short UUID nor a label&apos;s address.</source>
        <translation>%1 no es un componente: ni un UUID, ni un UUID corto, ni la dirección de una etiqueta.</translation>
    </message>
    <message>
        <source>A spreadsheet has made a number of it: read the label again.</source>
        <translation>Una hoja de cálculo lo ha convertido en número: lea de nuevo la etiqueta.</translation>
    </message>
    <message>
        <source>Read the label again.</source>
        <translation>Lea de nuevo la etiqueta.</translation>
    </message>
    <message>
        <source>%1 looks as if a spreadsheet had damaged it.</source>
        <translation>%1 parece dañado por una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Compare it with the original file of the machine.</source>
        <translation>Compárelo con el archivo original de la máquina.</translation>
    </message>
    <message>
        <source>%1 holds bytes that are not of the file&apos;s encoding.</source>
        <translation>%1 contiene bytes que no son de la codificación del archivo.</translation>
    </message>
    <message>
        <source>Choose another encoding on the import page, or type what it should be.</source>
        <translation>Elija otra codificación en la página «Importar», o escriba lo que debe ser.</translation>
    </message>
    <message>
        <source>%1 is required, and there is no value.</source>
        <translation>%1 es obligatorio, y no hay valor.</translation>
    </message>
    <message>
        <source>Type a value into the cell, or choose a source for it in Map.</source>
        <translation>Escriba un valor en la celda, o elija una fuente en «Asignar».</translation>
    </message>
    <message>
        <source>%1 is too short: %2 needs at least %3 characters.</source>
        <translation>%1 es demasiado corto: %2 necesita al menos %3 caracteres.</translation>
    </message>
    <message>
        <source>%1 is too long: %2 takes at most %3 characters.</source>
        <translation>%1 es demasiado largo: %2 admite como máximo %3 caracteres.</translation>
    </message>
    <message>
        <source>%1 has too few words: %2 needs at least %3.</source>
        <translation>%1 tiene pocas palabras: %2 necesita al menos %3.</translation>
    </message>
    <message>
        <source>%1 has too many words: %2 takes at most %3.</source>
        <translation>%1 tiene demasiadas palabras: %2 admite como máximo %3.</translation>
    </message>
    <message>
        <source>%1 is below %3, the least that %2 takes.</source>
        <translation>%1 es menor que %3, el mínimo que admite %2.</translation>
    </message>
    <message>
        <source>%1 is above %3, the most that %2 takes.</source>
        <translation>%1 es mayor que %3, el máximo que admite %2.</translation>
    </message>
    <message>
        <source>%1 takes another number of values than the cell gives.</source>
        <translation>%1 admite otro número de valores que el que da la celda.</translation>
    </message>
    <message>
        <source>%1 is not an e-mail address.</source>
        <translation>%1 no es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>%1 is not a web address.</source>
        <translation>%1 no es una dirección web.</translation>
    </message>
    <message>
        <source>%1 is not a date that %2 takes.</source>
        <translation>%1 no es una fecha que admita %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of %1 are outside the tolerance %2 ± %3; the first is number %4: %5.</source>
        <translation>
            <numerusform>%Ln número de %1 está fuera de la tolerancia %2 ± %3; el primero es el número %4: %5.</numerusform>
            <numerusform>%Ln números de %1 están fuera de la tolerancia %2 ± %3; el primero es el número %4: %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be sent as it is; check the measurement first.</source>
        <translation>Se puede enviar tal cual; compruebe antes la medición.</translation>
    </message>
    <message>
        <source>%1 is outside the tolerance of %2.</source>
        <translation>%1 está fuera de la tolerancia de %2.</translation>
    </message>
    <message>
        <source>%1 is outside the tolerance of %2: %3 ± %4.</source>
        <translation>%1 está fuera de la tolerancia de %2: %3 ± %4.</translation>
    </message>
    <message>
        <source>%1 is below the usual minimum of %2 (%3).</source>
        <translation>%1 está por debajo del mínimo habitual de %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is above the usual maximum of %2 (%3).</source>
        <translation>%1 está por encima del máximo habitual de %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is not shown by the form for this record, so its value is not sent.</source>
        <translation>El formulario no muestra %1 para este registro, así que su valor no se envía.</translation>
    </message>
    <message>
        <source>Check the field that decides whether it is shown.</source>
        <translation>Compruebe el campo que decide si se muestra.</translation>
    </message>
    <message>
        <source>%1 cannot be entered in the form, so its value is not sent.</source>
        <translation>%1 no se puede introducir en el formulario, así que su valor no se envía.</translation>
    </message>
    <message>
        <source>Take its source away in Map.</source>
        <translation>Quite su fuente en «Asignar».</translation>
    </message>
    <message>
        <source>The type form has no field %1; the DB keeps the value all the same.</source>
        <translation>El formulario de tipo no tiene un campo %1; aun así, la base de datos guarda el valor.</translation>
    </message>
    <message>
        <source>Take its source away in Map where that is not meant.</source>
        <translation>Quite su fuente en «Asignar» si no es lo que quiere.</translation>
    </message>
    <message>
        <source>Too few options of %1: at least %2 are needed.</source>
        <translation>Muy pocas opciones de %1: se necesitan al menos %2.</translation>
    </message>
    <message>
        <source>Too many options of %1: at most %2 are taken.</source>
        <translation>Demasiadas opciones de %1: se admiten como máximo %2.</translation>
    </message>
    <message>
        <source>%1 does not satisfy the rule “%2”.</source>
        <translation>%1 no cumple la regla «%2».</translation>
    </message>
    <message>
        <source>%1 does not satisfy the rule “%3” of %2.</source>
        <translation>%1 no cumple la regla «%3» de %2.</translation>
    </message>
    <message>
        <source>Check it against the type form in the DB.</source>
        <translation>Compárelo con el formulario de tipo en la base de datos.</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 no es un número</translation>
    </message>
    <message>
        <source>%1 has too many decimals</source>
        <translation>%1 tiene demasiados decimales</translation>
    </message>
    <message>
        <source>%1 is too large to be exact</source>
        <translation>%1 es demasiado grande para ser exacto</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 no se puede leer</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no</source>
        <translation>%1 no es ni sí ni no</translation>
    </message>
    <message>
        <source>%1 is not an option</source>
        <translation>%1 no es una opción</translation>
    </message>
    <message>
        <source>%1 has an option twice</source>
        <translation>%1 tiene una opción repetida</translation>
    </message>
    <message>
        <source>%1 has a piece that is no number</source>
        <translation>%1 tiene un trozo que no es un número</translation>
    </message>
    <message>
        <source>%1 is not a UUID</source>
        <translation>%1 no es un UUID</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 está dañado</translation>
    </message>
    <message>
        <source>%1 is not decoded</source>
        <translation>%1 no está decodificado</translation>
    </message>
    <message>
        <source>%1 has the wrong form</source>
        <translation>%1 no tiene la forma correcta</translation>
    </message>
    <message>
        <source>%1 is no time of day</source>
        <translation>%1 no es una hora</translation>
    </message>
    <message>
        <source>%1 loses its time of day</source>
        <translation>%1 pierde su hora</translation>
    </message>
    <message>
        <source>%1 does not exist here</source>
        <translation>%1 no existe aquí</translation>
    </message>
    <message>
        <source>%1 happened twice</source>
        <translation>%1 ocurrió dos veces</translation>
    </message>
    <message>
        <source>%1 is no whole number</source>
        <translation>%1 no es un entero</translation>
    </message>
    <message>
        <source>%1 has too many digits</source>
        <translation>%1 tiene demasiadas cifras</translation>
    </message>
    <message>
        <source>%1 has too many tags</source>
        <translation>%1 tiene muchas palabras clave</translation>
    </message>
    <message>
        <source>%1 is not a whole UUID</source>
        <translation>%1 no es un UUID completo</translation>
    </message>
    <message>
        <source>%1 has a step that does not fit</source>
        <translation>%1 tiene un paso que no encaja</translation>
    </message>
    <message>
        <source>%1 has an empty piece</source>
        <translation>%1 tiene un trozo vacío</translation>
    </message>
    <message>
        <source>%1 can be read in two ways</source>
        <translation>%1 se puede leer de dos formas</translation>
    </message>
    <message>
        <source>%1 is too early</source>
        <translation>%1 es demasiado pronto</translation>
    </message>
    <message>
        <source>%1 is too late</source>
        <translation>%1 es demasiado tarde</translation>
    </message>
    <message>
        <source>%1 says more than fits</source>
        <translation>%1 dice más de lo que cabe</translation>
    </message>
    <message>
        <source>%1 has an option that cannot be stored</source>
        <translation>%1 tiene una opción que no se puede guardar</translation>
    </message>
    <message>
        <source>%1 has a tag with the mark in it</source>
        <translation>%1 tiene una palabra clave con el signo</translation>
    </message>
    <message>
        <source>%1 is not names and values</source>
        <translation>%1 no son nombres y valores</translation>
    </message>
    <message>
        <source>%1 has a name twice</source>
        <translation>%1 tiene un nombre repetido</translation>
    </message>
    <message>
        <source>%1 has an unknown question</source>
        <translation>%1 tiene una pregunta desconocida</translation>
    </message>
    <message>
        <source>%1 has an unknown answer</source>
        <translation>%1 tiene una respuesta desconocida</translation>
    </message>
    <message>
        <source>%1 is not JSON</source>
        <translation>%1 no es JSON</translation>
    </message>
    <message>
        <source>%1 is not in the list of values</source>
        <translation>%1 no está en la lista de valores</translation>
    </message>
    <message>
        <source>%1 has too few pieces</source>
        <translation>%1 tiene muy pocos trozos</translation>
    </message>
    <message>
        <source>%1 has several cells for one value</source>
        <translation>%1 tiene varias celdas para un valor</translation>
    </message>
    <message>
        <source>%1 has a pattern that takes too long</source>
        <translation>%1 tiene un patrón que tarda demasiado</translation>
    </message>
    <message>
        <source>%1 differs within a record</source>
        <translation>%1 varía dentro de un registro</translation>
    </message>
    <message>
        <source>%1 is blank in a row</source>
        <translation>%1 está vacío en una fila</translation>
    </message>
    <message>
        <source>Wrong number of rows</source>
        <translation>Número de filas erróneo</translation>
    </message>
    <message>
        <source>%1 is blank</source>
        <translation>%1 está vacío</translation>
    </message>
    <message>
        <source>%1 has a label that is not there</source>
        <translation>%1 tiene un rótulo que no está</translation>
    </message>
    <message>
        <source>%1 has a cell that is not there</source>
        <translation>%1 tiene una celda que no está</translation>
    </message>
    <message>
        <source>%1 is not in the file name</source>
        <translation>%1 no está en el nombre del archivo</translation>
    </message>
    <message>
        <source>%1 is not said yet</source>
        <translation>%1 aún no se ha indicado</translation>
    </message>
    <message>
        <source>%1 has a wrong answer</source>
        <translation>%1 tiene una respuesta errónea</translation>
    </message>
    <message>
        <source>No operator</source>
        <translation>Sin operador</translation>
    </message>
    <message>
        <source>No station</source>
        <translation>Sin puesto</translation>
    </message>
    <message>
        <source>No sheet</source>
        <translation>Sin hoja</translation>
    </message>
    <message>
        <source>No date of the file</source>
        <translation>Sin fecha del archivo</translation>
    </message>
    <message>
        <source>%1 is no e-mail address</source>
        <translation>%1 no es una dirección de correo</translation>
    </message>
    <message>
        <source>%1 is no web address</source>
        <translation>%1 no es una dirección web</translation>
    </message>
    <message>
        <source>%1 has too few options</source>
        <translation>%1 tiene muy pocas opciones</translation>
    </message>
    <message>
        <source>%1 has too many options</source>
        <translation>%1 tiene demasiadas opciones</translation>
    </message>
    <message>
        <source>%1 cannot be entered, not sent</source>
        <translation>%1 no se puede introducir, no se envía</translation>
    </message>
    <message>
        <source>%1 is not in the form</source>
        <translation>%1 no está en el formulario</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>Falta %1</translation>
    </message>
    <message>
        <source>%1 is too short</source>
        <translation>%1 es demasiado corto</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 es demasiado largo</translation>
    </message>
    <message>
        <source>%1 has too few words</source>
        <translation>%1 tiene muy pocas palabras</translation>
    </message>
    <message>
        <source>%1 has too many words</source>
        <translation>%1 tiene demasiadas palabras</translation>
    </message>
    <message>
        <source>%1 is too small</source>
        <translation>%1 es demasiado pequeño</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 es demasiado grande</translation>
    </message>
    <message>
        <source>%1 has the wrong number of values</source>
        <translation>%1 no tiene el número correcto de valores</translation>
    </message>
    <message>
        <source>%1 is outside its tolerance</source>
        <translation>%1 está fuera de tolerancia</translation>
    </message>
    <message>
        <source>%1 is below its minimum</source>
        <translation>%1 está por debajo de su mínimo</translation>
    </message>
    <message>
        <source>%1 is above its maximum</source>
        <translation>%1 está por encima de su máximo</translation>
    </message>
    <message>
        <source>%1 is not shown, not sent</source>
        <translation>%1 no se muestra, no se envía</translation>
    </message>
    <message>
        <source>%1 has a rule not checked here</source>
        <translation>%1 tiene una regla no comprobada aquí</translation>
    </message>
    <message>
        <source>%1 fails a check of the form</source>
        <translation>%1 no pasa una comprobación del formulario</translation>
    </message>
    <message>
        <source>%1 is no date</source>
        <translation>%1 no es una fecha</translation>
    </message>
    <message>
        <source>%1 is no day of the calendar</source>
        <translation>%1 no es un día del calendario</translation>
    </message>
    <message>
        <source>%1 has wrong rows</source>
        <translation>%1 tiene filas erróneas</translation>
    </message>
    <message>
        <source>%1 is between its steps</source>
        <translation>%1 está entre sus intervalos</translation>
    </message>
    <message>
        <source>%1 is out of its dates</source>
        <translation>%1 está fuera de sus fechas</translation>
    </message>
    <message>
        <source>%1 has an unusual length</source>
        <translation>%1 tiene una longitud inusual</translation>
    </message>
    <message>
        <source>Record is too large</source>
        <translation>Registro demasiado grande</translation>
    </message>
    <message>
        <source>Row is too short</source>
        <translation>Fila demasiado corta</translation>
    </message>
    <message>
        <source>Row is too long</source>
        <translation>Fila demasiado larga</translation>
    </message>
    <message>
        <source>No component</source>
        <translation>Sin componente</translation>
    </message>
    <message>
        <source>Component is not in the DB</source>
        <translation>El componente no está en la base de datos</translation>
    </message>
    <message>
        <source>Component is not confirmed yet</source>
        <translation>Componente aún no confirmado</translation>
    </message>
    <message>
        <source>Component of another type</source>
        <translation>Componente de otro tipo</translation>
    </message>
    <message>
        <source>Same record twice</source>
        <translation>El mismo registro dos veces</translation>
    </message>
    <message>
        <source>Same component twice</source>
        <translation>El mismo componente dos veces</translation>
    </message>
    <message>
        <source>%1 is not an action ID</source>
        <translation>%1 no es un ID de acción</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Sin acción</translation>
    </message>
    <message>
        <source>Component of another type form</source>
        <translation>Componente de otro formulario de tipo</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nada que cambiar</translation>
    </message>
    <message>
        <source>ID of another record</source>
        <translation>ID de otro registro</translation>
    </message>
    <message>
        <source>Type closed to programs</source>
        <translation>Tipo cerrado a programas</translation>
    </message>
    <message>
        <source>No location to move to</source>
        <translation>Sin lugar de destino</translation>
    </message>
    <message>
        <source>No date of the move</source>
        <translation>Sin fecha del traslado</translation>
    </message>
    <message>
        <source>Complete without measurements</source>
        <translation>Completo sin mediciones</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and a rule</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It can be sent as it is; check it first.</source>
        <translation>Se puede enviar tal cual; compruébelo antes.</translation>
    </message>
    <message>
        <source>%1 does not pass the form&apos;s own check of %2.</source>
        <translation>%1 no pasa la comprobación que hace el formulario de %2.</translation>
    </message>
    <message>
        <source>One or more rows of %1 are wrong.</source>
        <translation>Una o más filas de %1 son erróneas.</translation>
    </message>
    <message>
        <source>Correct the values that are told for its rows.</source>
        <translation>Corrija los valores que se indican en sus filas.</translation>
    </message>
    <message>
        <source>%1 is not a day of the calendar.</source>
        <translation>%1 no es un día del calendario.</translation>
    </message>
    <message>
        <source>Correct its day, month or year.</source>
        <translation>Corrija el día, el mes o el año.</translation>
    </message>
    <message>
        <source>%1 is not a time of day that %2 takes.</source>
        <translation>%1 no es una hora que admita %2.</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <translation>Corrija la fecha.</translation>
    </message>
    <message>
        <source>%1 is after %3, the last year that %2 takes.</source>
        <translation>%1 es posterior a %3, el último año que admite %2.</translation>
    </message>
    <message>
        <source>Correct the year.</source>
        <translation>Corrija el año.</translation>
    </message>
    <message>
        <source>%1 is before %3, the first year that %2 takes.</source>
        <translation>%1 es anterior a %3, el primer año que admite %2.</translation>
    </message>
    <message>
        <source>The form of the DB would refuse any choice in %1: that is a mistake of the form.</source>
        <translation>El formulario de la base de datos rechazaría cualquier opción en %1: es un error del formulario.</translation>
    </message>
    <message>
        <source>The choice is sent as it is; tell whoever keeps the type form.</source>
        <translation>La opción se envía tal cual; avise al responsable del formulario de tipo.</translation>
    </message>
    <message>
        <source>%1 is not a whole number, as %2 asks for.</source>
        <translation>%1 no es un número entero, como pide %2.</translation>
    </message>
    <message>
        <source>%1 does not fit into the steps of %2, which are %3 wide.</source>
        <translation>%1 no encaja en los intervalos de %2, que son de %3.</translation>
    </message>
    <message>
        <source>%1 has more decimal places than %2 asks for (%3).</source>
        <translation>%1 tiene más decimales de los que pide %2 (%3).</translation>
    </message>
    <message>
        <source>%1 has more tags than %2 asks for (%3).</source>
        <translation>%1 tiene más palabras clave de las que pide %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is after %3, the last day that the form offers for %2.</source>
        <translation>%1 es posterior a %3, el último día que el formulario ofrece para %2.</translation>
    </message>
    <message>
        <source>%1 is before %3, the first day that the form offers for %2.</source>
        <translation>%1 es anterior a %3, el primer día que el formulario ofrece para %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n number(s); the wires of a layer are %2.</source>
        <translation>
            <numerusform>%1 tiene %Ln número; los hilos de una capa son %2.</numerusform>
            <numerusform>%1 tiene %Ln números; los hilos de una capa son %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be sent as it is; is the list complete?</source>
        <translation>Se puede enviar tal cual; ¿está completa la lista?</translation>
    </message>
    <message>
        <source>Nothing here can run the scripts of the form.</source>
        <translation>Aquí nada puede ejecutar los scripts del formulario.</translation>
    </message>
    <message>
        <source>The form&apos;s script took too long and was stopped.</source>
        <translation>El script del formulario tardó demasiado y se detuvo.</translation>
    </message>
    <message>
        <source>The form&apos;s script took too much memory and was stopped.</source>
        <translation>El script del formulario usó demasiada memoria y se detuvo.</translation>
    </message>
    <message>
        <source>The form&apos;s script asks for %1, which only the web page has.</source>
        <translation>El script del formulario pide %1, que solo tiene la página web.</translation>
    </message>
    <message>
        <source>The form&apos;s script uses what is not understood here.</source>
        <translation>El script del formulario usa algo que aquí no se entiende.</translation>
    </message>
    <message>
        <source>The form uses an operator that is not known here.</source>
        <translation>El formulario usa un operador que aquí no se conoce.</translation>
    </message>
    <message>
        <source>The pattern %1 is not understood here.</source>
        <translation>El patrón %1 no se entiende aquí.</translation>
    </message>
    <message>
        <source>It takes too many steps to compare with the form&apos;s pattern.</source>
        <translation>Comparar con el patrón del formulario requiere demasiados pasos.</translation>
    </message>
    <message>
        <source>The time format %1 is not understood here.</source>
        <translation>El formato de hora %1 no se entiende aquí.</translation>
    </message>
    <message>
        <source>The form&apos;s limit %1 is not a plain date.</source>
        <translation>El límite %1 del formulario no es una fecha simple.</translation>
    </message>
    <message>
        <source>The form&apos;s own check of %1 cannot be made here.</source>
        <translation>La comprobación que hace el formulario de %1 no se puede hacer aquí.</translation>
    </message>
    <message>
        <source>Whether %1 has the form that it should have cannot be checked here.</source>
        <translation>Aquí no se puede comprobar si %1 tiene la forma debida.</translation>
    </message>
    <message>
        <source>Whether the form would show %1 cannot be decided here.</source>
        <translation>Aquí no se puede decidir si el formulario mostraría %1.</translation>
    </message>
    <message>
        <source>What the form would calculate for %1 is not known here.</source>
        <translation>Aquí no se sabe qué calcularía el formulario para %1.</translation>
    </message>
    <message>
        <source>What the form would put into %1 by itself is not known here.</source>
        <translation>Aquí no se sabe qué pondría el formulario por sí mismo en %1.</translation>
    </message>
    <message>
        <source>What the form would change about %1 is not known here.</source>
        <translation>Aquí no se sabe qué cambiaría el formulario en %1.</translation>
    </message>
    <message>
        <source>The form has a rule for %1 that cannot be checked here.</source>
        <translation>El formulario tiene para %1 una regla que aquí no se puede comprobar.</translation>
    </message>
    <message>
        <source>The value is sent as it is; look at it yourself.</source>
        <translation>El valor se envía tal cual; revíselo usted.</translation>
    </message>
    <message>
        <source>The record has %1; the DB takes at most %2.</source>
        <translation>El registro ocupa %1; la base de datos admite como máximo %2.</translation>
    </message>
    <message>
        <source>Split it up, or leave long texts and lists out.</source>
        <translation>Divídalo, o deje fuera textos y listas largos.</translation>
    </message>
    <message>
        <source>The DB lets no program write records of this type.</source>
        <translation>La base de datos no deja que ningún programa escriba registros de este tipo.</translation>
    </message>
    <message>
        <source>Enter it on the DB&apos;s web page.</source>
        <translation>Introdúzcalo en la página web de la base de datos.</translation>
    </message>
    <message>
        <source>No component is named in this row.</source>
        <translation>En esta fila no se nombra ningún componente.</translation>
    </message>
    <message>
        <source>Type its UUID, or scan its label into the cell.</source>
        <translation>Escriba su UUID, o escanee su etiqueta en la celda.</translation>
    </message>
    <message>
        <source>The instance has no component %1.</source>
        <translation>La instancia no tiene un componente %1.</translation>
    </message>
    <message>
        <source>Is it the right instance? Otherwise read the label again.</source>
        <translation>¿Es la instancia correcta? Si no, lea de nuevo la etiqueta.</translation>
    </message>
    <message>
        <source>No action is named in this row.</source>
        <translation>En esta fila no se nombra ninguna acción.</translation>
    </message>
    <message>
        <source>Type the 24 characters of its action ID.</source>
        <translation>Escriba los 24 caracteres de su ID de acción.</translation>
    </message>
    <message>
        <source>The component is a %1, and not a %2.</source>
        <translation>El componente es de tipo %1, y no %2.</translation>
    </message>
    <message>
        <source>Choose the type form of the component, or another component.</source>
        <translation>Elija el formulario de tipo del componente, u otro componente.</translation>
    </message>
    <message>
        <source>The instance has not confirmed this component yet.</source>
        <translation>La instancia aún no ha confirmado este componente.</translation>
    </message>
    <message>
        <source>Wait a moment; records of components that are not confirmed are not sent.</source>
        <translation>Espere un momento; los registros de componentes no confirmados no se envían.</translation>
    </message>
    <message>
        <source>This type form is not meant for a component of this type.</source>
        <translation>Este formulario de tipo no es para un componente de este tipo.</translation>
    </message>
    <message>
        <source>The component is a %1; this type form is meant for %2.</source>
        <translation>El componente es de tipo %1; este formulario de tipo es para %2.</translation>
    </message>
    <message>
        <source>Is it the right component?</source>
        <translation>¿Es el componente correcto?</translation>
    </message>
    <message>
        <source>The very same record stands further up in the file.</source>
        <translation>El mismo registro aparece más arriba en el archivo.</translation>
    </message>
    <message>
        <source>If that is not meant, take one of the two out of the file.</source>
        <translation>Si no es lo que quiere, quite uno de los dos del archivo.</translation>
    </message>
    <message>
        <source>The component stands further up in the file too.</source>
        <translation>El componente también aparece más arriba en el archivo.</translation>
    </message>
    <message>
        <source>That is fine if it was measured twice.</source>
        <translation>Es normal si se midió dos veces.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header.</source>
        <translation>La fila tiene menos celdas que el encabezado.</translation>
    </message>
    <message>
        <source>The cells at its end are missing; is a separator lost?</source>
        <translation>Faltan las celdas del final; ¿se ha perdido un delimitador?</translation>
    </message>
    <message>
        <source>The row has more cells than the header.</source>
        <translation>La fila tiene más celdas que el encabezado.</translation>
    </message>
    <message>
        <source>Is a separator part of a value that should stand in quotation marks?</source>
        <translation>¿Es un delimitador parte de un valor que debería ir entre comillas?</translation>
    </message>
    <message>
        <source>The record is larger than the DB takes.</source>
        <translation>El registro es más grande de lo que admite la base de datos.</translation>
    </message>
    <message>
        <source>Split it up.</source>
        <translation>Divídalo.</translation>
    </message>
    <message>
        <source>The instance has no record %1 to edit.</source>
        <translation>La instancia no tiene un registro %1 que editar.</translation>
    </message>
    <message>
        <source>Is it the right instance? Otherwise look the ID up again.</source>
        <translation>¿Es la instancia correcta? Si no, busque de nuevo el ID.</translation>
    </message>
    <message>
        <source>The instance has a record %1 already, and another one.</source>
        <translation>La instancia ya tiene un registro %1, y es otro.</translation>
    </message>
    <message>
        <source>Look at it in the DB. Nothing was put upon it.</source>
        <translation>Mírelo en la base de datos. No se ha escrito nada encima.</translation>
    </message>
    <message>
        <source>The record is of the type %1, and not of %2.</source>
        <translation>El registro es del tipo %1, y no %2.</translation>
    </message>
    <message>
        <source>Choose the type form of the record, or another record.</source>
        <translation>Elija el formulario de tipo del registro, u otro registro.</translation>
    </message>
    <message>
        <source>Somebody has changed the record since you looked at it: version %1 was shown, now it is %2.</source>
        <translation>Alguien ha cambiado el registro desde que usted lo vio: se mostró la versión %1 y ahora es la %2.</translation>
    </message>
    <message>
        <source>Open the file again, look at what the DB holds now, and send it then.</source>
        <translation>Abra de nuevo el archivo, mire lo que contiene ahora la base de datos y envíelo entonces.</translation>
    </message>
    <message>
        <source>The row holds no value to change.</source>
        <translation>La fila no contiene ningún valor que cambiar.</translation>
    </message>
    <message>
        <source>Fill a cell, or take the row out of the file.</source>
        <translation>Rellene una celda, o quite la fila del archivo.</translation>
    </message>
    <message>
        <source>The DB moves parts with this record, and it does not say where to.</source>
        <translation>La base de datos traslada piezas con este registro, y no dice adónde.</translation>
    </message>
    <message>
        <source>Map a column or a constant to the location.</source>
        <translation>Asigne una columna o una constante al lugar.</translation>
    </message>
    <message>
        <source>The DB moves parts with this record, and it does not say when.</source>
        <translation>La base de datos traslada piezas con este registro, y no dice cuándo.</translation>
    </message>
    <message>
        <source>Map a column or a constant to the date, as year-month-day.</source>
        <translation>Asigne una columna o una constante a la fecha, como año-mes-día.</translation>
    </message>
    <message>
        <source>The action is marked as complete and has no measurements.</source>
        <translation>La acción está marcada como completa y no tiene mediciones.</translation>
    </message>
    <message>
        <source>Map %1, or take the mark off.</source>
        <translation>Asigne %1, o quite la marca.</translation>
    </message>
    <message>
        <source>%1 is required and has no source.</source>
        <translation>%1 es obligatorio y no tiene fuente.</translation>
    </message>
    <message>
        <source>Choose a column or a constant for it.</source>
        <translation>Elija una columna o una constante.</translation>
    </message>
    <message>
        <source>No column says which component or action a row belongs to.</source>
        <translation>Ninguna columna dice a qué componente o acción pertenece una fila.</translation>
    </message>
    <message>
        <source>Choose it in the first line.</source>
        <translation>Elíjala en la primera línea.</translation>
    </message>
    <message>
        <source>A new component gets its UUID from the DB; the column is not used.</source>
        <translation>Un componente nuevo recibe su UUID de la base de datos; la columna no se usa.</translation>
    </message>
    <message>
        <source>Take its source away.</source>
        <translation>Quite su fuente.</translation>
    </message>
    <message>
        <source>No field has a source, so nothing would change.</source>
        <translation>Ningún campo tiene fuente, así que nada cambiaría.</translation>
    </message>
    <message>
        <source>Choose a column for what has to change.</source>
        <translation>Elija una columna para lo que debe cambiar.</translation>
    </message>
    <message>
        <source>With this type the DB moves parts: it must be told where to and when.</source>
        <translation>Con este tipo la base de datos traslada piezas: hay que indicar adónde y cuándo.</translation>
    </message>
    <message>
        <source>Give the recipe a source for %1.</source>
        <translation>Dé a la receta una fuente para %1.</translation>
    </message>
    <message>
        <source>The file has no column %1, which %2 comes from.</source>
        <translation>El archivo no tiene la columna %1, de la que viene %2.</translation>
    </message>
    <message>
        <source>Choose another column, or another file.</source>
        <translation>Elija otra columna, u otro archivo.</translation>
    </message>
    <message>
        <source>The first of them is used.</source>
        <translation>Se usa la primera.</translation>
    </message>
    <message>
        <source>The type form has no field %1; the DB keeps its values all the same.</source>
        <translation>El formulario de tipo no tiene un campo %1; aun así, la base de datos guarda sus valores.</translation>
    </message>
    <message>
        <source>Take its source away where that is not meant.</source>
        <translation>Quite su fuente si no es lo que quiere.</translation>
    </message>
    <message>
        <source>%1 cannot be filled from a table yet.</source>
        <translation>%1 todavía no se puede rellenar desde una tabla.</translation>
    </message>
    <message>
        <source>The type form has changed since the recipe was made.</source>
        <translation>El formulario de tipo ha cambiado desde que se hizo la receta.</translation>
    </message>
    <message>
        <source>Check the mapping, then save the recipe.</source>
        <translation>Compruebe la asignación y guarde la receta.</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>Correct it in Review, then upload again.</source>
        <translation>Corríjalo en «Revisar» y cárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Look at it in the DB and tell the DB team. It is not sent again by itself.</source>
        <translation>Mírelo en la base de datos e informe al equipo de la base de datos. No se envía otra vez por sí solo.</translation>
    </message>
    <message>
        <source>The DB said yes, but does not have it.</source>
        <translation>La base de datos dijo que sí, pero no lo tiene.</translation>
    </message>
    <message>
        <source>%1 is %2 there and %3 here</source>
        <translation>%1 es %2 allí y %3 aquí</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>The DB holds something else.</source>
        <translation>La base de datos contiene otra cosa.</translation>
    </message>
    <message>
        <source>The DB holds something else: %1.</source>
        <translation>La base de datos contiene otra cosa: %1.</translation>
    </message>
    <message>
        <source>Not sent: the record holds these values already.</source>
        <translation>No enviado: el registro ya tiene estos valores.</translation>
    </message>
    <message>
        <source>Not sent: the rehearsal has not proved it.</source>
        <translation>No enviado: el ensayo no lo ha demostrado.</translation>
    </message>
    <message>
        <source>Not sent: the DB has it already.</source>
        <translation>No enviado: la base de datos ya lo tiene.</translation>
    </message>
    <message>
        <source>Not sent: the DB has it already, as %1.</source>
        <translation>No enviado: la base de datos ya lo tiene, como %1.</translation>
    </message>
    <message>
        <source>The DB refused it.</source>
        <translation>La base de datos lo ha rechazado.</translation>
    </message>
    <message>
        <source>The DB refused it: %1</source>
        <translation>La base de datos lo ha rechazado: %1</translation>
    </message>
    <message>
        <source>Correct the record or ask the DB team; then upload it again.</source>
        <translation>Corrija el registro o pregunte al equipo de la base de datos; después cárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Start the upload again: the DB is asked whether it has it, before anything else.</source>
        <translation>Inicie la carga de nuevo: antes de nada se pregunta a la base de datos si lo tiene.</translation>
    </message>
    <message>
        <source>It is not in the DB. Upload the file again: only what is missing is sent.</source>
        <translation>No está en la base de datos. Cargue de nuevo el archivo: solo se envía lo que falta.</translation>
    </message>
    <message>
        <source>The DB has said yes; by choice it was not read back.</source>
        <translation>La base de datos ha dicho que sí; por elección no se ha releído.</translation>
    </message>
    <message>
        <source>The DB refused them, each in its own words.</source>
        <translation>La base de datos los ha rechazado, cada uno con sus propias palabras.</translation>
    </message>
    <message>
        <source>lines %1 …</source>
        <translation>líneas %1 …</translation>
    </message>
    <message numerus="yes">
        <source>line(s) %1</source>
        <translation>
            <numerusform>línea %1</numerusform>
            <numerusform>líneas %1</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Cell %1, beyond the last column</source>
        <translation>Celda %1, más allá de la última columna</translation>
    </message>
    <message>
        <source>%1 in line %2</source>
        <comment>a column</comment>
        <translation>%1 en la línea %2</translation>
    </message>
    <message>
        <source>%1: %2 became %3</source>
        <comment>a column, its text in the file, and what was typed</comment>
        <translation>%1: %2 pasó a ser %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) corrected by hand</source>
        <translation>
            <numerusform>%Ln celda corregida a mano</numerusform>
            <numerusform>%Ln celdas corregidas a mano</numerusform>
        </translation>
    </message>
    <message>
        <source>written to the log</source>
        <translation>anotado en el historial</translation>
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
        <translation>la base de datos dijo que sí</translation>
    </message>
    <message>
        <source>read back: equal</source>
        <translation>releído: igual</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>releído</translation>
    </message>
    <message>
        <source>read back: different</source>
        <translation>releído: diferente</translation>
    </message>
    <message>
        <source>read back: not there</source>
        <translation>releído: no está</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>answer lost</source>
        <translation>respuesta perdida</translation>
    </message>
    <message>
        <source>found unfinished when the program started</source>
        <translation>hallado sin terminar al iniciar el programa</translation>
    </message>
    <message>
        <source>asked after: not in the DB</source>
        <translation>consultado: no está en la base de datos</translation>
    </message>
    <message>
        <source>asked after</source>
        <translation>consultado</translation>
    </message>
    <message>
        <source>not taken, to be sent again</source>
        <translation>no aceptado, se enviará de nuevo</translation>
    </message>
    <message>
        <source>not sent: the run was stopped</source>
        <translation>no enviado: se detuvo la carga</translation>
    </message>
    <message>
        <source>asked: holds these values already</source>
        <translation>consultado: ya tiene estos valores</translation>
    </message>
    <message>
        <source>not sent: refused here</source>
        <translation>no enviado: rechazado aquí</translation>
    </message>
    <message>
        <source>a step of a workflow: it stays one, but the workflow&apos;s own state does not advance</source>
        <translation>un paso de un flujo de trabajo: lo sigue siendo, pero el estado del propio flujo no avanza</translation>
    </message>
    <message>
        <source>to be sent again, by choice</source>
        <translation>se enviará de nuevo, por elección</translation>
    </message>
    <message>
        <source>to be read back again, by choice</source>
        <translation>se releerá de nuevo, por elección</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonado</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
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
        <translation>reanudado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>contents dropped from the log</source>
        <translation>contenido quitado del historial</translation>
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
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Go to Import, Map, Review, Upload, Log</source>
        <translation>Ir a Importar, Asignar, Revisar, Cargar, Historial</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Lo mismo</translation>
    </message>
    <message>
        <source>Recipes of this station</source>
        <translation>Recetas de este puesto</translation>
    </message>
    <message>
        <source>Profiles: the instances of this station</source>
        <translation>Perfiles: las instancias de este puesto</translation>
    </message>
    <message>
        <source>Manual, where it tells of this page</source>
        <translation>Manual, lo que dice de esta página</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation>Esta lista de teclas</translation>
    </message>
    <message>
        <source>Menu of help and appearance</source>
        <translation>Menú de ayuda y apariencia</translation>
    </message>
    <message>
        <source>Close what is open, leave the search</source>
        <translation>Cerrar lo que está abierto, salir de la búsqueda</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Abrir archivos</translation>
    </message>
    <message>
        <source>Paste a table or files, on Import</source>
        <translation>Pegar una tabla o archivos, en «Importar»</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Cerrar el archivo</translation>
    </message>
    <message>
        <source>Go to a line, on Import</source>
        <translation>Ir a una línea, en «Importar»</translation>
    </message>
    <message>
        <source>Save the recipe, on Map and Review</source>
        <translation>Guardar la receta, en «Asignar» y «Revisar»</translation>
    </message>
    <message>
        <source>Map and Review</source>
        <translation>Asignar y Revisar</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problema siguiente</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Problema anterior</translation>
    </message>
    <message>
        <source>Correct the cell</source>
        <translation>Corregir la celda</translation>
    </message>
    <message>
        <source>Correct all cells of the kind</source>
        <translation>Corregir todas las celdas de este tipo</translation>
    </message>
    <message>
        <source>Take the correction off</source>
        <translation>Quitar la corrección</translation>
    </message>
    <message>
        <source>Empty the cell, remove the step</source>
        <translation>Vaciar la celda, quitar el paso</translation>
    </message>
    <message>
        <source>Move the step, on Map</source>
        <translation>Mover el paso, en «Asignar»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Search in the records</source>
        <translation>Buscar en los registros</translation>
    </message>
    <message>
        <source>Find and replace, on Review</source>
        <translation>Buscar y reemplazar, en Revisar</translation>
    </message>
    <message>
        <source>Show or hide the plot, on Review</source>
        <translation>Mostrar u ocultar el gráfico, en Revisar</translation>
    </message>
    <message>
        <source>Upload and Log</source>
        <translation>Cargar e Historial</translation>
    </message>
    <message>
        <source>Pause the upload, or go on with it</source>
        <translation>Pausar la carga, o continuarla</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Read the log again</source>
        <translation>Leer de nuevo el historial</translation>
    </message>
    <message>
        <source>Copy the cells of a table, as CSV</source>
        <translation>Copiar las celdas de una tabla, como CSV</translation>
    </message>
    <message>
        <source>What can be done with the record</source>
        <translation>Qué se puede hacer con el registro</translation>
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
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>The program speaks the system’s language from its next start.</source>
        <translation>El programa usará el idioma del sistema a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>The program speaks %1 from its next start.</source>
        <translation>El programa usará %1 a partir del próximo inicio.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Upload cancelled</source>
        <translation>Carga cancelada</translation>
    </message>
    <message>
        <source>The upload is paused and waits for you</source>
        <translation>La carga está en pausa y le espera</translation>
    </message>
    <message>
        <source>The upload has stopped</source>
        <translation>La carga se ha detenido</translation>
    </message>
    <message numerus="yes">
        <source>Upload finished: %n record(s) did not arrive as they should</source>
        <translation>
            <numerusform>Carga terminada: %Ln registro no llegó como debía</numerusform>
            <numerusform>Carga terminada: %Ln registros no llegaron como debían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload ended: %n record(s) are left</source>
        <translation>
            <numerusform>Carga acabada: queda %Ln registro</numerusform>
            <numerusform>Carga acabada: quedan %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload finished</source>
        <translation>Carga terminada</translation>
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
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
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
        <translation>media %1</translation>
    </message>
    <message>
        <source>sigma %1</source>
        <translation>sigma %1</translation>
    </message>
    <message numerus="yes">
        <source>%n outside the tolerance</source>
        <translation>
            <numerusform>%Ln fuera de tolerancia</numerusform>
            <numerusform>%Ln fuera de tolerancia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not allowed</source>
        <translation>
            <numerusform>%Ln no permitido</numerusform>
            <numerusform>%Ln no permitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not measured</source>
        <translation>
            <numerusform>%Ln no medido</numerusform>
            <numerusform>%Ln no medidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeCommand</name>
    <message>
        <source>The practice instance answers at %1://%2 (stop it with Ctrl+C).
Its records are kept in %3
Profile for another program: db_domain is %2, auth0_domain is %4, client_id is %5; the secret is the one that practice --help names.</source>
        <translation>La instancia de práctica responde en %1://%2 (se detiene con Ctrl+C).
Sus registros se guardan en %3
Perfil para otro programa: db_domain es %2, auth0_domain es %4, client_id es %5; el secreto es el que dice practice --help.</translation>
    </message>
    <message>
        <source>It misbehaves as asked. For the same mishaps again: --seed %1</source>
        <translation>Se porta mal, como se pidió. Para los mismos percances otra vez: --seed %1</translation>
    </message>
    <message>
        <source>%1 needs a number from 0 (never) to 1 (always), such as 0.05.</source>
        <translation>%1 necesita un número de 0 (nunca) a 1 (siempre), como 0.05.</translation>
    </message>
    <message>
        <source>%1 needs a whole number from %2 to %3.</source>
        <translation>%1 necesita un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>At most one mishap happens to a request, so the numbers of all mishaps together must not be above 1.</source>
        <translation>A una solicitud le ocurre como máximo un percance, así que los números de todos los percances juntos no deben superar 1.</translation>
    </message>
    <message>
        <source>--tls-certificate and --tls-key are needed together.</source>
        <translation>--tls-certificate y --tls-key se necesitan juntos.</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in %1.</source>
        <translation>No hay ningún certificado en formato PEM en %1.</translation>
    </message>
    <message>
        <source>There is no private key in PEM form (RSA or EC) in %1.</source>
        <translation>No hay ninguna clave privada en formato PEM (RSA o EC) en %1.</translation>
    </message>
    <message>
        <source>%1 is an option of practice serve alone.</source>
        <translation>%1 es una opción solo de practice serve.</translation>
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
        <translation>Uso: m2m-uploader practice serve [opciones]

Ejecuta sola la instancia de práctica, en la dirección local de esta máquina, hasta que se
detenga. Su cliente es &quot;practice-client&quot; con el secreto &quot;practice-secret&quot;, iguales en
todas partes: no protegen nada.

  --port N             de la base de datos; si no, cualquiera libre
  --token-port N       un puerto propio para los tokens
  --practice-folder D  dónde se guardan los registros
  --empty              empezar sin los formularios de tipo y registros incorporados
  --old-server         responder como el servidor de 2022
  --tls-certificate F  servir por TLS, con este certificado (PEM)
  --tls-key F          y esta clave privada (PEM)

Puede portarse mal, para probar un programa contra ella. MS son milisegundos, P es una
probabilidad de 0 a 1 por solicitud; a una solicitud le ocurre como máximo un percance.

  --delay MS           cada respuesta espera; lo que responde se guarda antes
  --work MS            un POST tarda tanto, con su registro bloqueado, y guarda al final
  --stall [MS]         el último byte de cada respuesta salvo la primera de una conexión
                       llega más tarde, como del servidor real; 45 sin número
  --nagle              lo mismo por su causa real: el algoritmo de Nagle y las
                       confirmaciones retrasadas del cliente

  --drop P             la conexión acaba en un punto al azar: uno de los cinco siguientes
  --cut-request P      antes de leer toda la solicitud; no se guarda nada
  --drop-before P      después de eso; no se guarda nada
  --drop-after P       el registro se guarda y no se responde
  --cut P              el registro se guarda y se envía parte de la respuesta
  --late-store P       al momento, y el registro se guarda más tarde
  --late-by MS         cuánto más tarde; 300 si no se da

  --answer-429 P       una pasarela dice 429; no se guarda nada
  --answer-500 P       el servidor dice que el registro está bloqueado; nada se guarda
  --answer-500-html P  la página del servidor para lo inesperado; no se guarda nada
  --answer-502 P       una pasarela dice 502; guardado o no, al azar
  --answer-503 P       una pasarela dice 503; no se guarda nada
  --answer-504 P       una pasarela dice 504; guardado o no, al azar
  --retry-after S      segundos que esperar, dichos con 429 y 503
  --posts-only         todo esto le ocurre solo a POST

  --token-lifetime S   segundos de validez declarados de un token; 86400 si no se da
  --refuse-expired     decir 401 a un token caducado; el servidor real no lo hace
  --token-429 P        el servicio de tokens dice que la cuota está agotada
  --token-500 P        el servicio de tokens falla
  --token-delay MS     el servicio de tokens es lento

  --seed N             los mismos percances que otra vez: el número que se imprimió
</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>does not come so far</source>
        <translation>no llega hasta aquí</translation>
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
     m2m-uploader profile show NOMBRE
     m2m-uploader profile add ARCHIVO.json [--name NOMBRE] [--ca-file ARCHIVO.pem]
     m2m-uploader profile import client_credentials.py --name NOMBRE [--kind TIPO]
     m2m-uploader profile test NOMBRE
     m2m-uploader profile set-secret NOMBRE
     m2m-uploader profile set-proxy-password NOMBRE
     m2m-uploader profile export NOMBRE &gt; ARCHIVO.json
     m2m-uploader profile remove NOMBRE [--with-secret]

Un perfil es lo que este puesto sabe de una instancia de la base de datos. Su secreto se
guarda en el llavero de este equipo y en ningún otro lugar; ninguna orden lo imprime.

  add     toma un perfil de un archivo JSON con name, kind, db_domain, auth0_domain y
          client_id; también puede tener ca_certificates (PEM), proxy (system, none,
          manual), proxy_host, proxy_port, proxy_user, parallel_requests (1 a 64) y
          deadline_seconds; y read_back: &quot;all&quot;, o 20 para que se relea y compare uno de
          cada 20 registros nuevos
  import  toma los cuatro valores del archivo que reparte el equipo de la base de datos;
          se lee como texto y no se ejecuta. Su secreto va al llavero: elimine después
          el archivo
  test    dice qué falla: host, token, versión o permisos; no escribe nada

  --kind TIPO          development, staging o production
  --repin              un perfil de producción puede dirigirse a otro host
  --ca-file ARCHIVO    confiar también en estos certificados, para esta instancia
  --with-secret        eliminar también el secreto del llavero
  --secret-env NOMBRE  tomar el secreto de esta variable de entorno
  --secret-fd NÚMERO   leer el secreto de este descriptor de archivo abierto; si no,
                       set-secret pregunta en el terminal
</translation>
    </message>
    <message>
        <source>Which one: profile list, show, add, import, test, set-secret, set-proxy-password, export or remove?</source>
        <translation>¿Cuál: profile list, show, add, import, test, set-secret, set-proxy-password, export o remove?</translation>
    </message>
    <message>
        <source>profile %1 needs one word more: a name or a file.</source>
        <translation>A profile %1 le falta una palabra: un nombre o un archivo.</translation>
    </message>
    <message>
        <source>%1 is no kind: development, staging or production.</source>
        <translation>%1 no es un tipo: development, staging o production.</translation>
    </message>
    <message>
        <source>Which kind of instance is %1? Say it with --kind development, staging or production.</source>
        <translation>¿Qué tipo de instancia es %1? Indíquelo con --kind development, staging o production.</translation>
    </message>
    <message>
        <source>There are no profiles on this station yet: profile import, or profile add.</source>
        <translation>Aún no hay perfiles en este puesto: profile import, o profile add.</translation>
    </message>
    <message>
        <source>Profile                   Instance      DB</source>
        <translation>Perfil                    Instancia     BD</translation>
    </message>
    <message>
        <source>%1
  instance      %2
  db_domain     %3
  auth0_domain  %4
  client_id     %5
  secret        %6</source>
        <translation>%1
  instancia     %2
  db_domain     %3
  auth0_domain  %4
  client_id     %5
  secreto       %6</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>
  proxy         %1
  trusts        %2
  requests      at most %3 at a time, %4 s each</source>
        <translation>
  proxy         %1
  confía en     %2
  solicitudes   como máximo %3 a la vez, %4 s cada una</translation>
    </message>
    <message>
        <source>the authorities of this computer</source>
        <translation>las autoridades de este equipo</translation>
    </message>
    <message>
        <source>those of this computer, and %1</source>
        <translation>las de este equipo, y %1</translation>
    </message>
    <message>
        <source>
  read back     one of %1</source>
        <translation>
  relectura     uno de cada %1</translation>
    </message>
    <message>
        <source>The profile %1 is changed: %2, %3.</source>
        <translation>El perfil %1 se ha cambiado: %2, %3.</translation>
    </message>
    <message>
        <source>The profile %1 is added: %2, %3.</source>
        <translation>El perfil %1 se ha añadido: %2, %3.</translation>
    </message>
    <message>
        <source>%1 is taken for %2; --kind says otherwise.</source>
        <translation>%1 se toma como %2; con --kind se indica otra cosa.</translation>
    </message>
    <message>
        <source>The secret of %1 is in the keychain.</source>
        <translation>El secreto de %1 está en el llavero.</translation>
    </message>
    <message>
        <source>The secret of %1 is not kept. Without a keychain it has to be given at each start, by M2M_CLIENT_SECRET, --secret-env or --secret-fd.</source>
        <translation>El secreto de %1 no se guarda. Sin llavero hay que darlo en cada inicio, con M2M_CLIENT_SECRET, --secret-env o --secret-fd.</translation>
    </message>
    <message>
        <source>Delete the file now, it still holds the secret: %1</source>
        <translation>Elimine ahora el archivo, aún contiene el secreto: %1</translation>
    </message>
    <message>
        <source>The profile %1 and its secret are removed.</source>
        <translation>El perfil %1 y su secreto se han eliminado.</translation>
    </message>
    <message>
        <source>The profile %1 is removed. Its secret, if it has one, stays in the keychain; --with-secret removes it too.</source>
        <translation>El perfil %1 se ha eliminado. Su secreto, si lo tiene, se queda en el llavero; --with-secret lo elimina también.</translation>
    </message>
    <message>
        <source>Client secret for %1, %2: </source>
        <translation>Secreto de cliente para %1, %2: </translation>
    </message>
    <message>
        <source>Password of the proxy %1: </source>
        <translation>Contraseña del proxy %1: </translation>
    </message>
    <message>
        <source>There is no terminal to ask on. Give the secret by --secret-env or --secret-fd.</source>
        <translation>No hay terminal donde preguntar. Dé el secreto con --secret-env o --secret-fd.</translation>
    </message>
    <message>
        <source>This profile has no proxy that asks for a password: it needs &quot;proxy&quot;: &quot;manual&quot; and a &quot;proxy_user&quot;.</source>
        <translation>Este perfil no tiene un proxy que pida contraseña: necesita &quot;proxy&quot;: &quot;manual&quot; y un &quot;proxy_user&quot;.</translation>
    </message>
    <message>
        <source>Testing %1: %2, %3</source>
        <translation>Probando %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>ProfileQuestions</name>
    <message>
        <source>Delete a profile</source>
        <translation>Eliminar un perfil</translation>
    </message>
    <message>
        <source>Delete the profile %1?</source>
        <translation>¿Eliminar el perfil %1?</translation>
    </message>
    <message>
        <source>Uploads that were made with it stay in the log.</source>
        <translation>Las cargas hechas con él se quedan en el historial.</translation>
    </message>
    <message>
        <source>Its &amp;secret in the keychain, too</source>
        <translation>También su &amp;secreto en el llavero</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>the profile</source>
        <translation>el perfil</translation>
    </message>
    <message>
        <source>It has to be 1 to %1.</source>
        <translation>Debe ser de 1 a %1.</translation>
    </message>
    <message>
        <source>It has to be “all”, or 2 to %1.</source>
        <translation>Debe ser «all», o de 2 a %1.</translation>
    </message>
    <message>
        <source>It has to be %1 to %2 seconds.</source>
        <translation>Debe ser de %1 a %2 segundos.</translation>
    </message>
    <message>
        <source>It has to be 1 to 65535.</source>
        <translation>Debe ser de 1 a 65535.</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>No es JSON.</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM form.</source>
        <translation>El archivo no contiene ningún certificado en formato PEM.</translation>
    </message>
    <message>
        <source>One of the certificates is damaged.</source>
        <translation>Uno de los certificados está dañado.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>%1 has to be a text.</source>
        <translation>%1 debe ser un texto.</translation>
    </message>
    <message>
        <source>%1 has to be a number.</source>
        <translation>%1 debe ser un número.</translation>
    </message>
    <message>
        <source>%1 is out of range. %2</source>
        <translation>%1 está fuera de los límites. %2</translation>
    </message>
    <message>
        <source>%1 is not the name of a host.</source>
        <translation>%1 no es el nombre de un host.</translation>
    </message>
    <message>
        <source>%1 is the word for the built-in practice instance.</source>
        <translation>%1 es la palabra para la instancia de práctica incorporada.</translation>
    </message>
    <message>
        <source>%1 has to be development, staging or production.</source>
        <translation>%1 debe ser development, staging o production.</translation>
    </message>
    <message>
        <source>%1 has to be system, none or manual.</source>
        <translation>%1 debe ser system, none o manual.</translation>
    </message>
    <message>
        <source>%1 is given, but the proxy is not set to manual.</source>
        <translation>Se da %1, pero el proxy no está en manual.</translation>
    </message>
    <message>
        <source>%1 is nothing that a profile has.</source>
        <translation>%1 no es nada que tenga un perfil.</translation>
    </message>
    <message>
        <source>%1 is nothing that a profile has. Is %2 meant?</source>
        <translation>%1 no es nada que tenga un perfil. ¿Se trata de %2?</translation>
    </message>
    <message>
        <source>Look at %1.</source>
        <translation>Mire %1.</translation>
    </message>
    <message>
        <source>It assigns nothing to %1.</source>
        <translation>No asigna nada a %1.</translation>
    </message>
    <message>
        <source>Line %1: %2 is empty.</source>
        <translation>Línea %1: %2 está vacío.</translation>
    </message>
    <message>
        <source>Line %1: the value of %2 is not written down as a plain text, and the file is not run to find it out.</source>
        <translation>Línea %1: el valor de %2 no está escrito como un texto simple, y el archivo no se ejecuta para averiguarlo.</translation>
    </message>
    <message>
        <source>Line %1: whether %2 gets this value depends on more than this line.</source>
        <translation>Línea %1: que %2 reciba este valor depende de más que esta línea.</translation>
    </message>
    <message>
        <source>Line %1: a character of %2 cannot be read.</source>
        <translation>Línea %1: un carácter de %2 no se puede leer.</translation>
    </message>
    <message>
        <source>Line %1: %2 has a line break or another sign that cannot be part of it.</source>
        <translation>Línea %1: %2 tiene un salto de línea u otro signo que no puede formar parte de él.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark or a bracket is opened and never closed.</source>
        <translation>Línea %1: se abre una comilla o un paréntesis que no se cierra.</translation>
    </message>
    <message>
        <source>It is far too large to be client_credentials.py.</source>
        <translation>Es demasiado grande para ser client_credentials.py.</translation>
    </message>
    <message>
        <source>It is not a text file in UTF-8.</source>
        <translation>No es un archivo de texto en UTF-8.</translation>
    </message>
    <message>
        <source>The credentials cannot be read from %1.</source>
        <translation>No se pueden leer las credenciales en %1.</translation>
    </message>
    <message>
        <source>%1 Correct the file, or enter the values by hand.</source>
        <translation>%1 Corrija el archivo, o introduzca los valores a mano.</translation>
    </message>
    <message>
        <source>The file holds a private key.</source>
        <translation>El archivo contiene una clave privada.</translation>
    </message>
    <message>
        <source>Choose the file that has the certificate of the authority alone.</source>
        <translation>Elija el archivo que solo tiene el certificado de la autoridad.</translation>
    </message>
    <message>
        <source>The profile %1 holds a secret.</source>
        <translation>Hay un secreto en %1.</translation>
    </message>
    <message>
        <source>Take the secret out of the file: it belongs into the keychain alone. Then import the profile again.</source>
        <translation>Quite el secreto del archivo: solo debe estar en el llavero. Después importe de nuevo el perfil.</translation>
    </message>
    <message>
        <source>Correct it, or ask whoever looks after the station for a new one.</source>
        <translation>Corríjalo, o pida uno nuevo al responsable del puesto.</translation>
    </message>
    <message>
        <source>The profile cannot be used.</source>
        <translation>El perfil no se puede usar.</translation>
    </message>
    <message>
        <source>The profile %1 cannot be used.</source>
        <translation>El perfil %1 no se puede usar.</translation>
    </message>
    <message>
        <source>%1 is a profile of production and stays where it is.</source>
        <translation>%1 es un perfil de producción y se queda donde está.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Este</translation>
    </message>
    <message>
        <source>Make a new profile for another instance.</source>
        <translation>Haga un perfil nuevo para otra instancia.</translation>
    </message>
    <message>
        <source>It is for %1 and would be for %2. Make a new profile for another instance, or say that you mean it.</source>
        <translation>Es para %1 y sería para %2. Haga un perfil nuevo para otra instancia, o diga que es lo que quiere.</translation>
    </message>
    <message>
        <source>One DB cannot be production and something else.</source>
        <translation>Una base de datos no puede ser producción y otra cosa.</translation>
    </message>
    <message>
        <source>The profile %1 says that %2 is %3. Correct one of the two.</source>
        <translation>El perfil %1 dice que %2 es %3. Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>Another profile knows it as another kind. Correct one of the two.</source>
        <translation>Otro perfil la conoce como otro tipo. Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>práctica</translation>
    </message>
    <message>
        <source>development</source>
        <translation>desarrollo</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>preproducción</translation>
    </message>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>como diga el sistema</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, como %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta el %2</translation>
    </message>
</context>
<context>
    <name>Promotions</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 is not in the form there.</source>
        <translation>%1 no está en el formulario de allí.</translation>
    </message>
    <message>
        <source>%1 is in the form there, and was not in the rehearsal.</source>
        <translation>%1 está en el formulario de allí, y no estaba en el ensayo.</translation>
    </message>
    <message>
        <source>%1 is in the form there and required, and was not in the rehearsal.</source>
        <translation>%1 está en el formulario de allí y es obligatorio, y no estaba en el ensayo.</translation>
    </message>
    <message>
        <source>%1 is required there.</source>
        <translation>%1 es obligatorio allí.</translation>
    </message>
    <message>
        <source>%1 is not required there.</source>
        <translation>%1 no es obligatorio allí.</translation>
    </message>
    <message>
        <source>%1 is another kind of field: %2 in the rehearsal, %3 there.</source>
        <translation>%1 es otro tipo de campo: %2 en el ensayo, %3 allí.</translation>
    </message>
    <message>
        <source>%1 lacks options there: %2.</source>
        <translation>A %1 le faltan allí opciones: %2.</translation>
    </message>
    <message>
        <source>%1 has more options there: %2.</source>
        <translation>%1 tiene allí más opciones: %2.</translation>
    </message>
    <message>
        <source>%1: %2 was %3 in the rehearsal and is %4 there.</source>
        <translation>%1: %2 era %3 en el ensayo y es %4 allí.</translation>
    </message>
    <message>
        <source>%1 takes several values there.</source>
        <translation>%1 admite allí varios valores.</translation>
    </message>
    <message>
        <source>%1 takes one value there.</source>
        <translation>%1 admite allí un solo valor.</translation>
    </message>
    <message>
        <source>%1 was called %2 in the rehearsal.</source>
        <translation>%1 se llamaba %2 en el ensayo.</translation>
    </message>
    <message>
        <source>Which type form the rehearsal was made with is not known any more. Every record is checked with the form there.</source>
        <translation>Ya no se sabe con qué formulario de tipo se hizo el ensayo. Cada registro se comprueba con el formulario de allí.</translation>
    </message>
    <message>
        <source>The type form is the same on both instances.</source>
        <translation>El formulario de tipo es el mismo en las dos instancias.</translation>
    </message>
    <message numerus="yes">
        <source>The type form there differs in %n way(s). Every record is checked with it.</source>
        <translation>
            <numerusform>El formulario de tipo de allí tiene %Ln diferencia. Cada registro se comprueba con él.</numerusform>
            <numerusform>El formulario de tipo de allí tiene %Ln diferencias. Cada registro se comprueba con él.</numerusform>
        </translation>
    </message>
    <message>
        <source>It puts back what another batch had changed on its instance.</source>
        <translation>Restaura lo que otro lote había cambiado en su instancia.</translation>
    </message>
    <message>
        <source>What was made for practice stays on the practice instance. Rehearse on development or staging.</source>
        <translation>Lo que se hizo para practicar se queda en la instancia de práctica. Ensaye en desarrollo o preproducción.</translation>
    </message>
    <message>
        <source>It went to this instance. Choose the profile of the instance that it has to go to.</source>
        <translation>Fue a esta instancia. Elija el perfil de la instancia a la que debe ir.</translation>
    </message>
    <message>
        <source>It goes from development to staging to production, and not back. Upload the file to this instance instead.</source>
        <translation>Se va de desarrollo a preproducción a producción, y no al revés. Cargue en su lugar el archivo en esta instancia.</translation>
    </message>
    <message>
        <source>It has not come to its end. Go on with it first.</source>
        <translation>No ha llegado a su fin. Continúelo antes.</translation>
    </message>
    <message>
        <source>None of its records was read back and found equal.</source>
        <translation>Ninguno de sus registros se releyó y resultó igual.</translation>
    </message>
    <message>
        <source>The upload log does not hold any more what was sent. Upload the file to this instance instead.</source>
        <translation>El historial de cargas ya no guarda lo que se envió. Cargue en su lugar el archivo en esta instancia.</translation>
    </message>
    <message>
        <source>The type forms of the two instances differ, or cannot be compared. Look at the differences, then say --accept-form-changes.</source>
        <translation>Los formularios de tipo de las dos instancias difieren, o no se pueden comparar. Mire las diferencias y añada --accept-form-changes.</translation>
    </message>
    <message>
        <source>This batch cannot be sent to another instance.</source>
        <translation>Este lote no se puede enviar a otra instancia.</translation>
    </message>
</context>
<context>
    <name>RailText</name>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>sin archivo</translation>
    </message>
    <message>
        <source>%1 of %2 mapped</source>
        <translation>%1 de %2 asignados</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>comprobando…</translation>
    </message>
    <message>
        <source>%1 wrong, %2 doubtful</source>
        <translation>erróneos: %1, dudosos: %2</translation>
    </message>
    <message>
        <source>%1 wrong</source>
        <translation>erróneos: %1</translation>
    </message>
    <message>
        <source>%1 doubtful</source>
        <translation>dudosos: %1</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>correctos: %1</translation>
    </message>
    <message>
        <source>preparing…</source>
        <translation>preparando…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s)</source>
        <translation>
            <numerusform>%Ln carga</numerusform>
            <numerusform>%Ln cargas</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The file begins with a mark that names its encoding.</source>
        <translation>El archivo empieza con una marca que nombra su codificación.</translation>
    </message>
    <message>
        <source>Every character is valid UTF-8.</source>
        <translation>Todos los caracteres son UTF-8 válido.</translation>
    </message>
    <message>
        <source>No letters with accents or other signs: any encoding reads the same.</source>
        <translation>No hay letras con acentos ni otros signos: con cualquier codificación se lee igual.</translation>
    </message>
    <message>
        <source>Every other byte is zero, as in UTF-16.</source>
        <translation>Uno de cada dos bytes es cero, como en UTF-16.</translation>
    </message>
    <message>
        <source>The letters of this encoding fit the text best. Look at letters with accents.</source>
        <translation>Las letras de esta codificación son las que mejor encajan con el texto. Mire las letras con acentos.</translation>
    </message>
    <message>
        <source>The file is not UTF-8, and which older encoding it is cannot be told from it. Look at letters with accents.</source>
        <translation>El archivo no es UTF-8, y no se puede saber por él qué codificación antigua es. Mire las letras con acentos.</translation>
    </message>
    <message>
        <source>Nearly all characters are valid UTF-8; a few bytes are damaged and are shown where they are.</source>
        <translation>Casi todos los caracteres son UTF-8 válido; unos pocos bytes están dañados y se muestran donde están.</translation>
    </message>
    <message>
        <source>A workbook says itself what its cells are.</source>
        <translation>Un libro dice por sí mismo qué son sus celdas.</translation>
    </message>
    <message>
        <source>The first line names the separator.</source>
        <translation>La primera línea nombra el delimitador.</translation>
    </message>
    <message>
        <source>With this separator all rows have the same number of cells.</source>
        <translation>Con este delimitador, todas las filas tienen el mismo número de celdas.</translation>
    </message>
    <message>
        <source>With this separator nearly all rows have the same number of cells.</source>
        <translation>Con este delimitador, casi todas las filas tienen el mismo número de celdas.</translation>
    </message>
    <message>
        <source>With no separator do the rows have the same number of cells.</source>
        <translation>Con ningún delimitador tienen las filas el mismo número de celdas.</translation>
    </message>
    <message>
        <source>No separator was found: the file has one column.</source>
        <translation>No se ha encontrado ningún delimitador: el archivo tiene una columna.</translation>
    </message>
    <message>
        <source>Spaces stand between the columns.</source>
        <translation>Entre las columnas hay espacios.</translation>
    </message>
    <message>
        <source>Quotation marks within cells have a backslash before them.</source>
        <translation>Las comillas dentro de las celdas llevan delante una barra invertida.</translation>
    </message>
    <message>
        <source>Cells stand between apostrophes.</source>
        <translation>Las celdas están entre apóstrofos.</translation>
    </message>
    <message>
        <source>Lines that begin with the comment mark are no rows.</source>
        <translation>Las líneas que empiezan con la marca de comentario no son filas.</translation>
    </message>
    <message>
        <source>Numbers are written with this decimal mark.</source>
        <translation>Los números se escriben con este separador decimal.</translation>
    </message>
    <message>
        <source>Some numbers have a point and some a comma: the more frequent one was taken.</source>
        <translation>Unos números tienen punto y otros coma: se ha tomado el más frecuente.</translation>
    </message>
    <message>
        <source>No number has decimals; a point is assumed.</source>
        <translation>Ningún número tiene decimales; se supone un punto.</translation>
    </message>
    <message>
        <source>Long numbers have a mark between their thousands.</source>
        <translation>Los números largos tienen un separador de miles.</translation>
    </message>
    <message>
        <source>The header line holds names only, the lines below it values.</source>
        <translation>La línea de encabezado solo tiene nombres, y las de debajo, valores.</translation>
    </message>
    <message>
        <source>The first full line is taken as the header.</source>
        <translation>La primera línea completa se toma como encabezado.</translation>
    </message>
    <message>
        <source>The header line is not clear: names occur twice, or values stand above it.</source>
        <translation>La línea de encabezado no está clara: hay nombres repetidos, o valores encima de ella.</translation>
    </message>
    <message>
        <source>No line looks like a header.</source>
        <translation>Ninguna línea parece un encabezado.</translation>
    </message>
    <message>
        <source>The line below the names holds units.</source>
        <translation>La línea debajo de los nombres contiene unidades.</translation>
    </message>
    <message>
        <source>The names stand in the last comment above the values.</source>
        <translation>Los nombres están en el último comentario encima de los valores.</translation>
    </message>
    <message>
        <source>The lines after the last blank line are not like those above: they are left out.</source>
        <translation>Las líneas tras la última línea vacía no son como las de arriba: se dejan fuera.</translation>
    </message>
    <message>
        <source>The last lines are totals or remarks and not like those above: they are left out.</source>
        <translation>Las últimas líneas son totales o comentarios y no son como las de arriba: se dejan fuera.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Delimitador</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Separador decimal</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Table ends</source>
        <translation>Fin de la tabla</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Por comprobar</translation>
    </message>
    <message>
        <source>It goes on to the end of the file.</source>
        <translation>Llega hasta el final del archivo.</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>part, how sure, why</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Spaces (padded)</source>
        <translation>Espacios (alineados)</translation>
    </message>
    <message>
        <source>%1, repeated</source>
        <translation>%1, repetido</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barra |</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>comilla</translation>
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
        <translation>punto</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>espacio duro</translation>
    </message>
    <message>
        <source>thin space</source>
        <translation>espacio fino</translation>
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
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>its SHA-256</source>
        <translation>su SHA-256</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instancia</translation>
    </message>
    <message>
        <source>%1, profile %2</source>
        <translation>%1, perfil %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>Operator, station</source>
        <translation>Operador, puesto</translation>
    </message>
    <message>
        <source>Begun, ended</source>
        <translation>Inicio, fin</translation>
    </message>
    <message>
        <source>not at its end yet</source>
        <translation>aún no ha llegado a su fin</translation>
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
        <translation>A mano</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the file corrected</source>
        <translation>
            <numerusform>%Ln celda del archivo corregida</numerusform>
            <numerusform>%Ln celdas del archivo corregidas</numerusform>
        </translation>
    </message>
    <message>
        <source>in records</source>
        <translation>en registros</translation>
    </message>
    <message>
        <source>that make no record</source>
        <translation>que no forman ninguno</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>An earlier version of the program did not write down how many rows the file has.</source>
        <translation>Una versión anterior del programa no anotó cuántas filas tiene el archivo.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Written %1 by M2M Uploader %2. SHA-256 of the content of this receipt as JSON, without this sum:</source>
        <translation>Escrito el %1 por M2M Uploader %2. SHA-256 del contenido de este comprobante como JSON, sin esta suma:</translation>
    </message>
    <message>
        <source>%1: sent %2, there %3</source>
        <comment>a field and two values</comment>
        <translation>%1: enviado %2, allí %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>The DB does not have it.</source>
        <translation>La base de datos no lo tiene.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>What reads back differently</source>
        <translation>Lo que difiere al releer</translation>
    </message>
    <message numerus="yes">
        <source>%n more; the JSON receipt has all of them.</source>
        <translation>
            <numerusform>%Ln más; el comprobante en JSON los tiene todos.</numerusform>
            <numerusform>%Ln más; el comprobante en JSON los tiene todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload receipt</source>
        <translation>Comprobante de carga</translation>
    </message>
    <message>
        <source>Batch %1 of station %2</source>
        <translation>Lote %1 del puesto %2</translation>
    </message>
    <message>
        <source>What was uploaded</source>
        <translation>Qué se cargó</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué fue de ello</translation>
    </message>
    <message>
        <source>M2M Uploader · receipt of batch %1 · %2</source>
        <translation>M2M Uploader · comprobante del lote %1 · %2</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Comprobante %1</translation>
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
        <translation>Fila</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
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
        <translation>ID del registro</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>It is tried whether the instance can be reached again.</source>
        <translation>Se prueba si ya se puede llegar a la instancia.</translation>
    </message>
    <message>
        <source>What was on its way is asked after first; nothing is sent twice.</source>
        <translation>Primero se pregunta por lo que estaba en camino; nada se envía dos veces.</translation>
    </message>
    <message>
        <source>The instance is not reached.</source>
        <translation>No se llega a la instancia.</translation>
    </message>
    <message>
        <source>It is tried again now.</source>
        <translation>Se está reintentando.</translation>
    </message>
    <message>
        <source>It is tried again by itself in %1 s.</source>
        <translation>Se reintenta automáticamente en %1 s.</translation>
    </message>
    <message>
        <source>It is tried again by itself in %1.</source>
        <translation>Se reintenta automáticamente en %1.</translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Same value in columns…</source>
        <translation>Mismo valor en columnas…</translation>
    </message>
    <message>
        <source>Same %1</source>
        <comment>names of columns</comment>
        <translation>Mismo valor: %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>where %1 is %2</source>
        <comment>column, values</comment>
        <translation>donde %1 es %2</translation>
    </message>
    <message>
        <source>where %1 is not %2</source>
        <comment>column, values</comment>
        <translation>donde %1 no es %2</translation>
    </message>
    <message>
        <source>without the first %1 and the last %2</source>
        <translation>sin las primeras %1 ni las últimas %2</translation>
    </message>
    <message>
        <source>without the first %1</source>
        <translation>sin las primeras %1</translation>
    </message>
    <message>
        <source>without the last %1</source>
        <translation>sin las últimas %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>%1 in each record</source>
        <translation>%1 en cada registro</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>se esperan %1</translation>
    </message>
    <message>
        <source>Leave the field as it is</source>
        <translation>Dejar el campo como está</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>Vaciar el campo</translation>
    </message>
    <message>
        <source>Are an error</source>
        <translation>Son un error</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Omitirlo</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Enviarlo de nuevo</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Preguntarme</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>%1 columns: %2</source>
        <comment>how many, their names</comment>
        <translation>%1 columnas: %2</translation>
    </message>
    <message>
        <source>column no. %1</source>
        <translation>columna n.º %1</translation>
    </message>
    <message>
        <source>columns no. %1</source>
        <translation>columnas n.º %1</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Several columns</source>
        <translation>Varias columnas</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Value above or below the table</source>
        <translation>Valor encima o debajo de la tabla</translation>
    </message>
    <message>
        <source>Whole row behind a label</source>
        <translation>Fila entera tras un rótulo</translation>
    </message>
    <message>
        <source>One cell of the file</source>
        <translation>Una celda del archivo</translation>
    </message>
    <message>
        <source>File name, or a part of it</source>
        <translation>Nombre del archivo, o una parte</translation>
    </message>
    <message>
        <source>Date of the file</source>
        <translation>Fecha del archivo</translation>
    </message>
    <message>
        <source>Name of the sheet</source>
        <translation>Nombre de la hoja</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>Número de línea</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Asked at each run</source>
        <translation>Se pregunta cada vez</translation>
    </message>
    <message>
        <source>Their cells come one after another; steps can take the first or last that is filled, or join them. Otherwise they make a list.</source>
        <translation>Sus celdas van una tras otra; los pasos pueden tomar la primera o la última rellena, o unirlas. Si no, forman una lista.</translation>
    </message>
    <message>
        <source>The same text for all records.</source>
        <translation>El mismo texto para todos los registros.</translation>
    </message>
    <message>
        <source>Found again by its label, wherever it stands outside the table.</source>
        <translation>Se encuentra por su rótulo, esté donde esté fuera de la tabla.</translation>
    </message>
    <message>
        <source>All cells behind a label that begins a row outside the table.</source>
        <translation>Todas las celdas tras un rótulo que empieza una fila fuera de la tabla.</translation>
    </message>
    <message>
        <source>Always the cell at the same place, whatever stands there.</source>
        <translation>Siempre la celda del mismo lugar, tenga lo que tenga.</translation>
    </message>
    <message>
        <source>Click on the part that is meant; other files have theirs in its place.</source>
        <translation>Haga clic en la parte deseada; los demás archivos tienen la suya en su lugar.</translation>
    </message>
    <message>
        <source>The day on which the file was last changed.</source>
        <translation>El día en que se cambió el archivo por última vez.</translation>
    </message>
    <message>
        <source>The sheet of the workbook that is open.</source>
        <translation>La hoja del libro que está abierta.</translation>
    </message>
    <message>
        <source>The line of the file that the row stands in, counted from 1.</source>
        <translation>La línea del archivo en la que está la fila, contada desde 1.</translation>
    </message>
    <message>
        <source>Whoever is named as the operator at the top right.</source>
        <translation>Quien figura como operador arriba a la derecha.</translation>
    </message>
    <message>
        <source>The name of this station.</source>
        <translation>El nombre de este puesto.</translation>
    </message>
    <message>
        <source>Typed or scanned for each file, before its records are reviewed.</source>
        <translation>Se escribe o escanea para cada archivo, antes de revisar sus registros.</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>columns like %1</source>
        <comment>a pattern</comment>
        <translation>columnas como %1</translation>
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
        <translation>valor junto a %1</translation>
    </message>
    <message>
        <source>row behind %1</source>
        <translation>fila tras %1</translation>
    </message>
    <message>
        <source>line %1, column no. %2</source>
        <translation>línea %1, columna n.º %2</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nombre del archivo</translation>
    </message>
    <message>
        <source>part of the file name</source>
        <translation>parte del nombre del archivo</translation>
    </message>
    <message>
        <source>date of the file</source>
        <translation>fecha del archivo</translation>
    </message>
    <message>
        <source>name of the sheet</source>
        <translation>nombre de la hoja</translation>
    </message>
    <message>
        <source>line number</source>
        <translation>número de línea</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operador</translation>
    </message>
    <message>
        <source>station</source>
        <translation>puesto</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>se pregunta: %1</translation>
    </message>
    <message>
        <source>all rows must agree</source>
        <translation>todas las filas deben coincidir</translation>
    </message>
    <message>
        <source>the one that is filled</source>
        <translation>la que está rellena</translation>
    </message>
    <message>
        <source>the first that is filled</source>
        <translation>la primera rellena</translation>
    </message>
    <message>
        <source>the last that is filled</source>
        <translation>la última rellena</translation>
    </message>
    <message>
        <source>each row one element</source>
        <translation>un elemento por fila</translation>
    </message>
    <message>
        <source>filled rows one element each</source>
        <translation>un elemento por fila rellena</translation>
    </message>
    <message>
        <source>All rows of a record say the same; where they do not, it is an error.</source>
        <translation>Todas las filas de un registro dicen lo mismo; si no, es un error.</translation>
    </message>
    <message>
        <source>Blank cells are passed over; several that are filled say the same.</source>
        <translation>Las celdas vacías se pasan por alto; las rellenas dicen lo mismo.</translation>
    </message>
    <message>
        <source>The first row of a record that is not blank.</source>
        <translation>La primera fila de un registro que no está vacía.</translation>
    </message>
    <message>
        <source>The last row of a record that is not blank.</source>
        <translation>La última fila de un registro que no está vacía.</translation>
    </message>
    <message>
        <source>The rows of a record make a list; a blank one is an error.</source>
        <translation>Las filas de un registro forman una lista; una vacía es un error.</translation>
    </message>
    <message>
        <source>The rows of a record make a list; blank ones are left out.</source>
        <translation>Las filas de un registro forman una lista; las vacías se omiten.</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation>cargado</translation>
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
        <translation>rechazado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Aún no enviado.</translation>
    </message>
    <message>
        <source>On its way, not answered yet.</source>
        <translation>En camino, aún sin respuesta.</translation>
    </message>
    <message>
        <source>The DB has said yes; it is still to be read back, unless that is left out by choice.</source>
        <translation>La base de datos ha dicho que sí; falta releerlo, salvo que se omita por elección.</translation>
    </message>
    <message>
        <source>Read back from the DB, and equal to what was sent.</source>
        <translation>Releído de la base de datos, e igual a lo enviado.</translation>
    </message>
    <message>
        <source>Read back from the DB, and not equal to what was sent.</source>
        <translation>Releído de la base de datos, y no igual a lo enviado.</translation>
    </message>
    <message>
        <source>Refused, by the check of this program or by the DB.</source>
        <translation>Rechazado, por la comprobación de este programa o por la base de datos.</translation>
    </message>
    <message>
        <source>Given up after several tries; it is not in the DB.</source>
        <translation>Abandonado tras varios intentos; no está en la base de datos.</translation>
    </message>
    <message>
        <source>Sent, but the answer was lost: the DB is asked before anything else.</source>
        <translation>Enviado, pero se perdió la respuesta: antes de nada se pregunta a la base de datos.</translation>
    </message>
    <message>
        <source>Not sent, because the DB has it already or by choice.</source>
        <translation>No enviado, porque la base de datos ya lo tiene o por elección.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and a state</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>ninguna fila</translation>
    </message>
    <message>
        <source>%1 = %2; %3 = %4 in records + %5 that make none</source>
        <comment>2 records = 2 verified; 500 rows = 480 in records + 20 that make none</comment>
        <translation>%1 = %2; %3 = %4 en registros + %5 que no forman ninguno</translation>
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
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
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
            <numerusform>El registro está en la base de datos, una sola vez y tal como se envió: se ha releído y comparado.</numerusform>
            <numerusform>Los %Ln registros están todos en la base de datos, cada uno una sola vez y tal como se envió: todos se han releído y comparado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in the DB, each once and as sent.</source>
        <translation>
            <numerusform>%Ln registro está en la base de datos, una sola vez y tal como se envió.</numerusform>
            <numerusform>%Ln registros están en la base de datos, cada uno una sola vez y tal como se envió.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record was added to the DB by this upload.</source>
        <translation>Esta carga no añadió ningún registro a la base de datos.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were uploaded and not read back (by choice: 1 of %1 is read back): the DB said yes to them, and was not asked again.</source>
        <translation>
            <numerusform>%Ln registro se cargó y no se releyó (por elección: se relee 1 de cada %1): la base de datos dijo que sí y no se le preguntó de nuevo.</numerusform>
            <numerusform>%Ln registros se cargaron y no se releyeron (por elección: se relee 1 de cada %1): la base de datos dijo que sí y no se le preguntó de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were skipped.</source>
        <translation>
            <numerusform>%Ln registro se omitió.</numerusform>
            <numerusform>%Ln registros se omitieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) read back differently from what was sent.</source>
        <translation>
            <numerusform>%Ln registro releído difiere de lo enviado.</numerusform>
            <numerusform>%Ln registros releídos difieren de lo enviado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are not in the DB.</source>
        <translation>
            <numerusform>%Ln registro no está en la base de datos.</numerusform>
            <numerusform>%Ln registros no están en la base de datos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are not finished; they can be gone on with.</source>
        <translation>
            <numerusform>%Ln registro no está terminado; se puede continuar con él.</numerusform>
            <numerusform>%Ln registros no están terminados; se puede continuar con ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Perform a new action</source>
        <translation>Realizar una acción nueva</translation>
    </message>
    <message>
        <source>Edit an action</source>
        <translation>Editar una acción</translation>
    </message>
    <message>
        <source>Create a component</source>
        <translation>Crear un componente</translation>
    </message>
    <message>
        <source>Edit a component</source>
        <translation>Editar un componente</translation>
    </message>
</context>
<context>
    <name>StepMenu</name>
    <message>
        <source>Change the text</source>
        <translation>Cambiar el texto</translation>
    </message>
    <message>
        <source>One of several cells</source>
        <translation>Una de varias celdas</translation>
    </message>
    <message>
        <source>Several values in a cell</source>
        <translation>Varios valores en una celda</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>Leerlo como</translation>
    </message>
    <message>
        <source>Change the number</source>
        <translation>Cambiar el número</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>The text is read as a real date of this form; anything else is refused.</source>
        <translation>El texto se lee como una fecha real de esta forma; cualquier otra cosa se rechaza.</translation>
    </message>
    <message>
        <source>Times without an offset are those of %1; sent is the time of this station.</source>
        <translation>Las horas sin desfase son las de %1; se envía la hora de este puesto.</translation>
    </message>
    <message>
        <source>yes, true and 1 become true; no, false, 0 and blank become false.</source>
        <translation>yes, true y 1 pasan a ser verdadero; no, false, 0 y vacío, falso.</translation>
    </message>
    <message>
        <source>%1 becomes true, blank becomes false.</source>
        <translation>%1 pasa a ser verdadero; vacío, falso.</translation>
    </message>
    <message>
        <source>%1 and blank become false.</source>
        <translation>%1 y vacío pasan a ser falso.</translation>
    </message>
    <message>
        <source>%1 becomes true; %2 and blank become false.</source>
        <translation>%1 pasa a ser verdadero; %2 y vacío, falso.</translation>
    </message>
    <message>
        <source>Each place of a text within the text becomes another text.</source>
        <translation>Cada aparición de un texto dentro del texto pasa a ser otro texto.</translation>
    </message>
    <message>
        <source>The text has to match a pattern; what it matches can be written anew, \1 to \9 are its groups.</source>
        <translation>El texto debe cumplir un patrón; lo que lo cumple se puede reescribir, \1 a \9 son sus grupos.</translation>
    </message>
    <message>
        <source>The text is cut at a mark, and one of the pieces is kept.</source>
        <translation>El texto se corta en un signo, y se conserva uno de los trozos.</translation>
    </message>
    <message>
        <source>Texts that stand for “no value” become blank.</source>
        <translation>Los textos que significan «sin valor» quedan vacíos.</translation>
    </message>
    <message>
        <source>What is blank becomes this text.</source>
        <translation>Lo que está vacío pasa a ser este texto.</translation>
    </message>
    <message>
        <source>Each text becomes another, by a list that you make.</source>
        <translation>Cada texto pasa a ser otro, según una lista que usted hace.</translation>
    </message>
    <message>
        <source>The cells of several columns become one text; blank ones are left out.</source>
        <translation>Las celdas de varias columnas pasan a ser un texto; las vacías se omiten.</translation>
    </message>
    <message>
        <source>Of several columns the first that is not blank.</source>
        <translation>De varias columnas, la primera que no está vacía.</translation>
    </message>
    <message>
        <source>Of several columns the last that is not blank.</source>
        <translation>De varias columnas, la última que no está vacía.</translation>
    </message>
    <message>
        <source>The number is multiplied, for another unit.</source>
        <translation>El número se multiplica, para otra unidad.</translation>
    </message>
    <message>
        <source>The number is rounded, halves away from nought.</source>
        <translation>El número se redondea, las mitades alejándose de cero.</translation>
    </message>
    <message>
        <source>Take spaces off both ends</source>
        <translation>Quitar los espacios de los extremos</translation>
    </message>
    <message>
        <source>Upper or lower case</source>
        <translation>Mayúsculas o minúsculas</translation>
    </message>
    <message>
        <source>Form of an input mask</source>
        <translation>Forma de una máscara de entrada</translation>
    </message>
    <message>
        <source>Replace a text</source>
        <translation>Sustituir un texto</translation>
    </message>
    <message>
        <source>Match a pattern</source>
        <translation>Cumplir un patrón</translation>
    </message>
    <message>
        <source>Take one piece</source>
        <translation>Tomar un trozo</translation>
    </message>
    <message>
        <source>Treat texts as blank</source>
        <translation>Tratar textos como vacíos</translation>
    </message>
    <message>
        <source>Fill what is blank</source>
        <translation>Rellenar lo vacío</translation>
    </message>
    <message>
        <source>Rename values</source>
        <translation>Cambiar nombres de valores</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Unirlas</translation>
    </message>
    <message>
        <source>Take the first that is filled</source>
        <translation>Tomar la primera rellena</translation>
    </message>
    <message>
        <source>Take the last that is filled</source>
        <translation>Tomar la última rellena</translation>
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
        <translation>Redondear</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Several options</source>
        <translation>Varias opciones</translation>
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
        <translation>ID de acción</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>Names and values</source>
        <translation>Nombres y valores</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Split into several</source>
        <translation>Dividir en varios</translation>
    </message>
    <message>
        <source>Something has to stand here first.</source>
        <translation>Aquí primero debe haber algo.</translation>
    </message>
    <message>
        <source>That is no pattern: %1, at character %2.</source>
        <translation>No es un patrón: %1, en el carácter %2.</translation>
    </message>
    <message>
        <source>Behind a backslash stands a digit, or another backslash.</source>
        <translation>Tras una barra invertida va una cifra, u otra barra invertida.</translation>
    </message>
    <message>
        <source>The pattern has %1 groups, and there is none with the number %2.</source>
        <translation>El patrón tiene %1 grupos, y ninguno tiene el número %2.</translation>
    </message>
    <message>
        <source>%1 stands there twice, with different meanings.</source>
        <translation>%1 aparece dos veces, con significados distintos.</translation>
    </message>
    <message>
        <source>This step does not make what the field needs.</source>
        <translation>Este paso no produce lo que el campo necesita.</translation>
    </message>
    <message>
        <source>It has to stand before the step that makes the value.</source>
        <translation>Debe estar antes del paso que produce el valor.</translation>
    </message>
    <message>
        <source>Several cells have become one already.</source>
        <translation>Varias celdas ya se han convertido en una.</translation>
    </message>
    <message>
        <source>There is no number before it that it could change.</source>
        <translation>Antes no hay ningún número que pueda cambiar.</translation>
    </message>
    <message>
        <source>No step makes the value that the field needs.</source>
        <translation>Ningún paso produce el valor que el campo necesita.</translation>
    </message>
    <message>
        <source>This program does not know that step.</source>
        <translation>Este programa no conoce ese paso.</translation>
    </message>
    <message>
        <source>What stands there cannot be understood.</source>
        <translation>Lo que hay ahí no se puede entender.</translation>
    </message>
    <message>
        <source>Spaces at both ends are taken off.</source>
        <translation>Se quitan los espacios de los extremos.</translation>
    </message>
    <message>
        <source>The text is read as a number; anything else is refused.</source>
        <translation>El texto se lee como un número; cualquier otra cosa se rechaza.</translation>
    </message>
    <message>
        <source>The text has to be one of the field&apos;s options, by its label or its value.</source>
        <translation>El texto debe ser una de las opciones del campo, por su rótulo o su valor.</translation>
    </message>
    <message>
        <source>The text is cut into pieces; each has to be one of the field&apos;s options.</source>
        <translation>El texto se corta en trozos; cada uno debe ser una de las opciones del campo.</translation>
    </message>
    <message>
        <source>The text is cut into pieces; each has to be a number.</source>
        <translation>El texto se corta en trozos; cada uno debe ser un número.</translation>
    </message>
    <message>
        <source>The 24 characters of an action ID, in small letters.</source>
        <translation>Los 24 caracteres de un ID de acción, en minúsculas.</translation>
    </message>
    <message>
        <source>A UUID, a short UUID or the address on a label becomes the component&apos;s UUID.</source>
        <translation>Un UUID, un UUID corto o la dirección de una etiqueta pasa a ser el UUID del componente.</translation>
    </message>
    <message>
        <source>All letters are written in the case that the field asks for.</source>
        <translation>Todas las letras se escriben en mayúsculas o minúsculas, según pida el campo.</translation>
    </message>
    <message>
        <source>The text is cut into pieces; each is a tag.</source>
        <translation>El texto se corta en trozos; cada uno es una palabra clave.</translation>
    </message>
    <message>
        <source>The text has to have this form: 9 is a digit, A and a are letters, * is either. The other characters are put in where they are missing.</source>
        <translation>El texto debe tener esta forma: 9 es una cifra, A y a son letras, * es cualquiera de las dos. Los demás caracteres se ponen donde faltan.</translation>
    </message>
    <message>
        <source>The text is cut into questions and answers, by their labels or values.</source>
        <translation>El texto se corta en preguntas y respuestas, por sus rótulos o valores.</translation>
    </message>
    <message>
        <source>The text is cut into names and values.</source>
        <translation>El texto se corta en nombres y valores.</translation>
    </message>
    <message>
        <source>The text is read as JSON; anything else is refused.</source>
        <translation>El texto se lee como JSON; cualquier otra cosa se rechaza.</translation>
    </message>
    <message>
        <source>The text is cut into pieces; the steps behind are done with each.</source>
        <translation>El texto se corta en trozos; los pasos siguientes se hacen con cada uno.</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>el primero</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>número %1</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>el último</translation>
    </message>
    <message>
        <source>year-month-day alone</source>
        <translation>solo año-mes-día</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <comment>format in words, format</comment>
        <translation>%1   (%2)</translation>
    </message>
    <message>
        <source>of this station</source>
        <translation>de este puesto</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Separador decimal</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>Mark of thousands</source>
        <translation>Separador de miles</translation>
    </message>
    <message>
        <source>Groups have three digits.</source>
        <translation>Los grupos tienen tres cifras.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>apóstrofo</translation>
    </message>
    <message>
        <source>Write all letters in</source>
        <translation>Escribir todas las letras en</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>mayúsculas</translation>
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
        <translation>9 es una cifra, A y a son letras, * es cualquiera de las dos.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Upper and lower case are told apart.</source>
        <translation>Se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>Nothing: it is taken out.</source>
        <translation>Nada: se quita.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>A regular expression (PCRE). All of the text has to match.</source>
        <translation>Una expresión regular (PCRE). Todo el texto debe cumplirla.</translation>
    </message>
    <message>
        <source>Write anew as</source>
        <translation>Reescribir como</translation>
    </message>
    <message>
        <source>\1 to \9 are the groups, \0 is all of it.</source>
        <translation>\1 a \9 son los grupos, \0 es todo.</translation>
    </message>
    <message>
        <source>Each place that matches is replaced</source>
        <translation>Se sustituye cada lugar que coincide</translation>
    </message>
    <message>
        <source>The rest of the text stays, and there need be no match.</source>
        <translation>El resto del texto se queda, y no tiene que haber coincidencia.</translation>
    </message>
    <message>
        <source>Cut at</source>
        <translation>Cortar en</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>These texts become blank</source>
        <translation>Estos textos quedan vacíos</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Uno por línea.</translation>
    </message>
    <message>
        <source>The number 0 too, however written</source>
        <translation>También el número 0, se escriba como se escriba</translation>
    </message>
    <message>
        <source>What is blank becomes</source>
        <translation>Lo vacío pasa a ser</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>Otros valores</translation>
    </message>
    <message>
        <source>are an error</source>
        <translation>son un error</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>se quedan como están</translation>
    </message>
    <message>
        <source>With this between them</source>
        <translation>Con esto entre ellas</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Between name and value</source>
        <translation>Entre nombre y valor</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <translation>Multiplicar por</translation>
    </message>
    <message>
        <source>0.001 makes metres of millimetres.</source>
        <translation>0.001 convierte milímetros en metros.</translation>
    </message>
    <message>
        <source>Places behind the mark</source>
        <translation>Decimales</translation>
    </message>
    <message>
        <source>Dates are written as</source>
        <translation>Las fechas se escriben</translation>
    </message>
    <message>
        <source>Year-month-day is always read.</source>
        <translation>Año-mes-día siempre se lee.</translation>
    </message>
    <message>
        <source>Or as</source>
        <translation>O bien</translation>
    </message>
    <message>
        <source>One a line: d day, M month, y year, H hour, m minute, s second.</source>
        <translation>Uno por línea: d día, M mes, y año, H hora, m minuto, s segundo.</translation>
    </message>
    <message>
        <source>Their times are those</source>
        <translation>Sus horas son las</translation>
    </message>
    <message>
        <source>Words for yes</source>
        <translation>Palabras para sí</translation>
    </message>
    <message>
        <source>Words for no</source>
        <translation>Palabras para no</translation>
    </message>
    <message>
        <source>Between question and answer</source>
        <translation>Entre pregunta y respuesta</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>date %1</source>
        <translation>fecha %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>%1, times of %2</source>
        <comment>date, time zone</comment>
        <translation>%1, horas de %2</translation>
    </message>
    <message>
        <source>yes / no</source>
        <translation>sí / no</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>words for yes, words for no</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vacío</translation>
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
        <translation>quitar %1</translation>
    </message>
    <message>
        <source>replace %1 by %2</source>
        <translation>sustituir %1 por %2</translation>
    </message>
    <message>
        <source>pattern %1</source>
        <translation>patrón %1</translation>
    </message>
    <message>
        <source>piece %1 at %2</source>
        <comment>which piece, mark</comment>
        <translation>trozo %1 en %2</translation>
    </message>
    <message>
        <source>%1 is blank</source>
        <comment>texts that count as blank</comment>
        <translation>%1 es vacío</translation>
    </message>
    <message>
        <source>blank is %1</source>
        <translation>vacío es %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) renamed</source>
        <translation>
            <numerusform>%Ln valor renombrado</numerusform>
            <numerusform>%Ln valores renombrados</numerusform>
        </translation>
    </message>
    <message>
        <source>cells joined</source>
        <translation>celdas unidas</translation>
    </message>
    <message>
        <source>cells joined with %1</source>
        <translation>celdas unidas con %1</translation>
    </message>
    <message>
        <source>first filled</source>
        <translation>primera rellena</translation>
    </message>
    <message>
        <source>last filled</source>
        <translation>última rellena</translation>
    </message>
    <message>
        <source>times %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>round to %1 places</source>
        <translation>redondeo a %1 decimales</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
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
        <translation>sin espacios</translation>
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
        <translation>opción por rótulo</translation>
    </message>
    <message>
        <source>split at %1, options</source>
        <translation>cortar en %1, opciones</translation>
    </message>
    <message>
        <source>split at %1, numbers</source>
        <translation>cortar en %1, números</translation>
    </message>
    <message>
        <source>label or UUID</source>
        <translation>etiqueta o UUID</translation>
    </message>
    <message>
        <source>action ID</source>
        <translation>ID de acción</translation>
    </message>
    <message>
        <source>split at %1, tags</source>
        <translation>cortar en %1, palabras clave</translation>
    </message>
    <message>
        <source>form %1</source>
        <comment>input mask</comment>
        <translation>forma %1</translation>
    </message>
    <message>
        <source>split at %1 and %2, answers</source>
        <translation>cortar en %1 y %2, respuestas</translation>
    </message>
    <message>
        <source>split at %1 and %2, values</source>
        <translation>cortar en %1 y %2, valores</translation>
    </message>
    <message>
        <source>split at %1, each:</source>
        <translation>cortar en %1, cada uno:</translation>
    </message>
</context>
<context>
    <name>Stored</name>
    <message>
        <source>The DB has no record of this type on these components yet.</source>
        <translation>La base de datos aún no tiene ningún registro de este tipo en estos componentes.</translation>
    </message>
    <message>
        <source>The DB has none of these records yet, but others on these components.</source>
        <translation>La base de datos aún no tiene ninguno de estos registros, pero sí otros de estos componentes.</translation>
    </message>
    <message numerus="yes">
        <source>The DB has %n of these records already, with the same values.</source>
        <translation>
            <numerusform>La base de datos ya tiene %Ln de estos registros, con los mismos valores.</numerusform>
            <numerusform>La base de datos ya tiene %Ln de estos registros, con los mismos valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2; the newest of %3 by %4.</source>
        <comment>records, components, when, who</comment>
        <translation>%1 en %2; el más nuevo: %3, por %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of this type</source>
        <translation>
            <numerusform>%Ln registro de este tipo</numerusform>
            <numerusform>%Ln registros de este tipo</numerusform>
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
        <translation>alguien</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Cell %1</source>
        <translation>Celda %1</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(no está)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>y %Ln fila más</numerusform>
            <numerusform>y %Ln filas más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <comment>a step</comment>
        <translation>%1: no se puede leer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step and what came out of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
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
        <translation>sin respuesta en %1</translation>
    </message>
    <message>
        <source>HTTP %1 after %2</source>
        <translation>HTTP %1 tras %2</translation>
    </message>
    <message>
        <source>The file cannot be found or read here any more, so its cells cannot be shown. What was sent stands below.</source>
        <translation>El archivo ya no se encuentra o no se puede leer aquí, así que no se pueden mostrar sus celdas. Lo que se envió está debajo.</translation>
    </message>
    <message>
        <source>The file was changed after the upload, so its cells are not shown. What was sent stands below.</source>
        <translation>El archivo se cambió después de la carga, así que no se muestran sus celdas. Lo que se envió está debajo.</translation>
    </message>
    <message>
        <source>The log does not know how the file was read, so its cells are not shown. What was sent stands below.</source>
        <translation>El historial no sabe cómo se leyó el archivo, así que no se muestran sus celdas. Lo que se envió está debajo.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>%1, the first in line %2</source>
        <translation>%1, la primera en la línea %2</translation>
    </message>
    <message>
        <source>The recipe of this upload is not in use now. Open it and its type form to see each step.</source>
        <translation>La receta de esta carga no está en uso ahora. Ábrala, con su formulario de tipo, para ver cada paso.</translation>
    </message>
    <message>
        <source>Open the recipe %1 and its type form to see each step.</source>
        <translation>Abra la receta %1 y su formulario de tipo para ver cada paso.</translation>
    </message>
    <message>
        <source>Without the file the steps cannot be shown.</source>
        <translation>Sin el archivo no se pueden mostrar los pasos.</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>nunca enviado</translation>
    </message>
    <message>
        <source>Nothing of this record has left this computer.</source>
        <translation>Nada de este registro ha salido de este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>sent %n time(s)</source>
        <translation>
            <numerusform>enviado %Ln vez</numerusform>
            <numerusform>enviado %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Content-Type: application/json; Authorization: not kept</source>
        <translation>Content-Type: application/json; Authorization: no se guarda</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Last answer, HTTP %1</source>
        <translation>Última respuesta, HTTP %1</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Última respuesta</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>The DB holds all that was sent, as it was sent.</source>
        <translation>La base de datos contiene todo lo enviado, tal como se envió.</translation>
    </message>
    <message>
        <source>left out by choice</source>
        <translation>omitida por elección</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>There is nothing of it in the DB to be read back.</source>
        <translation>No hay nada de él que releer en la base de datos.</translation>
    </message>
    <message>
        <source>It is not known yet whether the DB has it.</source>
        <translation>Aún no se sabe si la base de datos lo tiene.</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>No se envió.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%Ln diferencia</numerusform>
            <numerusform>%Ln diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>sent %1, in the DB %2</source>
        <translation>enviado %1, en la base de datos %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Nothing has happened to it yet.</source>
        <translation>Aún no le ha pasado nada.</translation>
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
        <translation>Programa, Qt, sistema, idioma, pantallas</translation>
    </message>
    <message>
        <source>Settings that are known to be harmless</source>
        <translation>Ajustes que se sabe que son inofensivos</translation>
    </message>
    <message>
        <source>Profiles without secrets, client IDs cut short</source>
        <translation>Perfiles sin secretos, ID de cliente abreviados</translation>
    </message>
    <message>
        <source>Health of the upload log, counts, reasons; nothing that was sent</source>
        <translation>Salud del historial de cargas, recuentos, motivos; nada de lo enviado</translation>
    </message>
    <message>
        <source>The recipe in use</source>
        <translation>La receta en uso</translation>
    </message>
    <message>
        <source>Name and fingerprint of the type form</source>
        <translation>Nombre y huella del formulario de tipo</translation>
    </message>
    <message>
        <source>What the program has told since it was started</source>
        <translation>Lo que el programa ha comunicado desde que se inició</translation>
    </message>
    <message>
        <source>No secret, no token, no password is in it, and no record: nothing of what was measured, sent or answered.</source>
        <translation>No contiene ningún secreto, token ni contraseña, ni ningún registro: nada de lo medido, enviado o respondido.</translation>
    </message>
    <message>
        <source>Names of operators, stations, files and recipes are.</source>
        <translation>Sí contiene nombres de operadores, puestos, archivos y recetas.</translation>
    </message>
    <message>
        <source>Names of operators, stations and files are left out.</source>
        <translation>Se omiten los nombres de operadores, puestos y archivos.</translation>
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
        <translation>Uso: m2m-uploader support-bundle [opciones] ARCHIVO.zip

Escribe lo que ayuda a otra persona a averiguar qué falla aquí: versiones, ajustes,
perfiles, la salud del historial de cargas y sus recuentos, los últimos mensajes. Dice qué
contiene. No hay en él ningún secreto, ni ningún registro.

  --dry-run            decir qué contendría, y no escribir nada
  --recipe ARCHIVO     poner también esta receta
  --with-names         dejar los nombres de operadores, puestos y archivos
  --journal ARCHIVO    otro historial que el del puesto
</translation>
    </message>
    <message>
        <source>the file to write is missing</source>
        <translation>falta el archivo que escribir</translation>
    </message>
    <message>
        <source>The bundle holds:</source>
        <translation>El paquete contiene:</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>Se ha escrito %1.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Five steps, from the file to the proof</source>
        <translation>Cinco pasos, del archivo a la prueba</translation>
    </message>
    <message>
        <source>Import, Map, Review, Upload, Log. Each says what it holds at the moment. Ctrl+1 to Ctrl+5 go there; you can go back at any time.</source>
        <translation>Importar, Asignar, Revisar, Cargar, Historial. Cada uno dice lo que contiene en ese momento. Ctrl+1 a Ctrl+5 llevan allí; puede volver atrás en cualquier momento.</translation>
    </message>
    <message>
        <source>Where the records go</source>
        <translation>Adónde van los registros</translation>
    </message>
    <message>
        <source>The instance: practice, development, staging or production. Each has its own colour, shape and word, on every page. A click changes it.</source>
        <translation>La instancia: práctica, desarrollo, preproducción o producción. Cada una tiene su color, su forma y su palabra, en todas las páginas. Un clic la cambia.</translation>
    </message>
    <message>
        <source>Files come in here</source>
        <translation>Los archivos entran aquí</translation>
    </message>
    <message>
        <source>Drop a file anywhere in the window, choose it, or paste a table. Of a kind that has a recipe, it goes on to the review by itself.</source>
        <translation>Suelte un archivo en cualquier lugar de la ventana, elíjalo, o pegue una tabla. Si es de un tipo que tiene receta, pasa solo a la revisión.</translation>
    </message>
    <message>
        <source>See every record before it is sent</source>
        <translation>Vea cada registro antes de enviarlo</translation>
    </message>
    <message>
        <source>Right, doubtful, wrong: each with its reason. Click a count to see only those, correct a cell in place, undo. What is wrong is not sent.</source>
        <translation>Correcto, dudoso, erróneo: cada uno con su motivo. Haga clic en un recuento para ver solo esos, corrija una celda en su sitio, deshaga. Lo erróneo no se envía.</translation>
    </message>
    <message>
        <source>What became of each record</source>
        <translation>Qué ha sido de cada registro</translation>
    </message>
    <message>
        <source>The log keeps every upload: file, records, answers, and that each was read back equal. Search it, send again what failed, write it to files.</source>
        <translation>El historial guarda cada carga: archivo, registros, respuestas, y que cada uno se releyó igual. Busque en él, envíe de nuevo lo que falló, escríbalo en archivos.</translation>
    </message>
    <message>
        <source>Help for where you are</source>
        <translation>Ayuda para donde está</translation>
    </message>
    <message>
        <source>F1 opens the manual at the page that you are on. Here are also the keys, this tour, and light and dark.</source>
        <translation>F1 abre el manual en la página en la que está. Aquí están también las teclas, este recorrido, y los modos claro y oscuro.</translation>
    </message>
</context>
<context>
    <name>WatchErrors</name>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>Put the file itself there, not a folder or a link.</source>
        <translation>Ponga allí el propio archivo, no una carpeta ni un enlace.</translation>
    </message>
    <message>
        <source>Another M2M Uploader is watching this folder already.</source>
        <translation>Otro M2M Uploader ya está vigilando esta carpeta.</translation>
    </message>
    <message>
        <source>Watch another folder, or end the other one first.</source>
        <translation>Vigile otra carpeta, o termine antes el otro.</translation>
    </message>
    <message>
        <source>No recipe of this station is meant for %1 beyond doubt.</source>
        <translation>Ninguna receta de este puesto es claramente para %1.</translation>
    </message>
    <message>
        <source>Name one with --recipe, or put one that fits into the recipe folder.</source>
        <translation>Indique una con --recipe, o ponga una que encaje en la carpeta de recetas.</translation>
    </message>
    <message>
        <source>More than one recipe fits %1.</source>
        <translation>Más de una receta encaja con %1.</translation>
    </message>
    <message>
        <source>They are: %1.</source>
        <translation>Son: %1.</translation>
    </message>
    <message>
        <source>Name the right one with --recipe.</source>
        <translation>Indique la correcta con --recipe.</translation>
    </message>
    <message>
        <source>The recipe asks for something that was not told.</source>
        <translation>La receta pide algo que no se ha indicado.</translation>
    </message>
    <message>
        <source>The recipe asks for something that was not told, or cannot be so: %1.</source>
        <translation>La receta pide algo que no se ha indicado, o que no puede ser así: %1.</translation>
    </message>
    <message>
        <source>Tell it with --answer.</source>
        <translation>Indíquelo con --answer.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are wrong; the DB would refuse them.</source>
        <translation>
            <numerusform>%Ln registro es erróneo; la base de datos lo rechazaría.</numerusform>
            <numerusform>%Ln registros son erróneos; la base de datos los rechazaría.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no record that could be sent.</source>
        <translation>No hay ningún registro que se pueda enviar.</translation>
    </message>
    <message>
        <source>Correct the file, and put it there again. Nothing of it was sent.</source>
        <translation>Corrija el archivo y póngalo allí de nuevo. No se ha enviado nada de él.</translation>
    </message>
</context>
<context>
    <name>WatchedFolder</name>
    <message>
        <source>Which folder? Name the one to watch.</source>
        <translation>¿Qué carpeta? Indique la que hay que vigilar.</translation>
    </message>
    <message>
        <source>%1 is the watched folder itself: what ends there would be taken again.</source>
        <translation>%1 es la propia carpeta vigilada: lo que acaba allí se volvería a tomar.</translation>
    </message>
    <message>
        <source>%1 is a PRODUCTION instance. Whatever is put into the folder would go there without anybody looking at it. If that is meant, add --production.</source>
        <translation>%1 es una instancia de PRODUCCIÓN. Todo lo que se ponga en la carpeta iría allí sin que nadie lo mire. Si es lo que quiere, añada --production.</translation>
    </message>
    <message>
        <source>Watching %1; what appears there goes %2. Ctrl+C ends it.</source>
        <translation>Vigilando %1; lo que aparece allí va %2. Ctrl+C lo termina.</translation>
    </message>
    <message>
        <source>%1: taken</source>
        <translation>%1: tomado</translation>
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
        <translation>%1: hecho</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: fallido</translation>
    </message>
    <message>
        <source>, uploaded before on %1 (batch %2); nothing was sent</source>
        <translation>, ya cargado: %1 (lote %2); no se ha enviado nada</translation>
    </message>
    <message>
        <source>, batch %1: %2</source>
        <translation>, lote %1: %2</translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Contratiempo: %1</translation>
    </message>
    <message>
        <source>Next try in %1. The files are kept.</source>
        <translation>Próximo intento en %1. Los archivos se conservan.</translation>
    </message>
    <message>
        <source>The status file is not up to date: %1</source>
        <translation>El archivo de estado no está al día: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being written, and stay for the next time.</source>
        <translation>
            <numerusform>%Ln archivo aún se está escribiendo, y queda para la próxima vez.</numerusform>
            <numerusform>%Ln archivos aún se están escribiendo, y quedan para la próxima vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ending, after what is in flight …</source>
        <translation>Terminando, después de lo que está en camino …</translation>
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
        <translation>Uso: m2m-uploader watch CARPETA --profile NOMBRE [opciones]

Hace un lote de cada archivo que aparece en la carpeta, hasta que se termina (Ctrl+C,
SIGTERM). Un archivo se toma cuando su tamaño y su hora no cambian y nadie lo tiene
abierto; los nombres de archivos temporales se dejan. Después se comprueba, se envía, se
relee y se mueve a la carpeta done o failed; un informe dice qué fue de él. El mismo
contenido no se envía dos veces. Lo interrumpido se continúa en el inicio siguiente.
Mientras no se alcance la instancia, el disco o el historial de cargas, los archivos se
guardan y se reintenta. Entretanto están en CARPETA/.m2m.

  --profile NOMBRE     nombre de un perfil, &quot;practice&quot;, o la ruta de un archivo JSON
  --production         la instancia puede ser una instancia de producción
  --recipe ARCHIVO     de filas a registros; si no, la receta del puesto que sin duda es
                       la del archivo
  --answer NOMBRE=TEXTO  lo que una receta pide cada vez; una vez por pregunta
  --skip-wrong         enviar los registros correctos de un archivo con otros erróneos
  --done CARPETA       para archivos con todo en la base de datos (CARPETA/done)
  --failed CARPETA     para todos los demás (CARPETA/failed)
  --reports CARPETA    NOMBRE.report.json de cada archivo (CARPETA/reports)
  --status ARCHIVO     cómo va la vigilancia, como JSON: state (idle, working,
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
        <translation>  --once               terminar cuando esté hecho lo que hay, con el código de salida
                       del peor archivo
  --quiet-for SEGUNDOS  cuánto tiempo debe estar quieto un archivo (10)
  --poll SEGUNDOS      entre dos miradas cuando no llegan avisos (10)
  --retry-within SEGUNDOS  tiempo máximo entre dos intentos en apuros (300)
  --journal ARCHIVO    otro historial que el del puesto
  --operator NOMBRE    quién carga; si no, el operador de la ventana
  --secret-env NOMBRE  tomar el secreto de esta variable de entorno
  --secret-fd NÚMERO   leer el secreto de este descriptor de archivo abierto

Códigos de salida: 0 cuando se terminó, y los de m2m-uploader --help cuando no pudo
empezar, y con --once. Una vigilancia por carpeta; systemd y Windows: packaging/watch.
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
        <translation>En pausa</translation>
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
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instancia</translation>
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
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s)</source>
        <translation>
            <numerusform>%Ln carga</numerusform>
            <numerusform>%Ln cargas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::Callout</name>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Omitir el recorrido</translation>
    </message>
</context>
<context>
    <name>m2m::CellEditor</name>
    <message>
        <source>Line of the file</source>
        <translation>Línea del archivo</translation>
    </message>
    <message>
        <source>Place in the line</source>
        <translation>Lugar en la línea</translation>
    </message>
    <message>
        <source>What the file has</source>
        <translation>Lo que tiene el archivo</translation>
    </message>
    <message>
        <source>What this file has above and below the table</source>
        <translation>Lo que este archivo tiene encima y debajo de la tabla</translation>
    </message>
    <message>
        <source>line %1, no. %2:  %3</source>
        <comment>line, place in it, value</comment>
        <translation>línea %1, n.º %2:  %3</translation>
    </message>
</context>
<context>
    <name>m2m::CloseDialog</name>
    <message>
        <source>An upload is under way</source>
        <translation>Hay una carga en curso</translation>
    </message>
    <message>
        <source>&amp;Keep uploading in the background</source>
        <translation>&amp;Seguir cargando en segundo plano</translation>
    </message>
    <message>
        <source>Keep uploading in the background</source>
        <translation>Seguir cargando en segundo plano</translation>
    </message>
    <message>
        <source>&amp;Pause and close</source>
        <translation>&amp;Pausar y cerrar</translation>
    </message>
    <message>
        <source>Pause the upload and close</source>
        <translation>Pausar la carga y cerrar</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>Do not close</source>
        <translation>No cerrar</translation>
    </message>
    <message>
        <source>The window goes away. The icon beside the clock brings it back, and a message tells when all is done.</source>
        <translation>La ventana desaparece. El icono junto al reloj la trae de vuelta, y un mensaje avisa cuando todo está hecho.</translation>
    </message>
    <message>
        <source>The window goes away, and a message tells when all is done. Start the program again to bring the window back.</source>
        <translation>La ventana desaparece, y un mensaje avisa cuando todo está hecho. Inicie de nuevo el programa para recuperar la ventana.</translation>
    </message>
    <message>
        <source>What is on its way is finished first. The rest is kept, and the next start offers to go on with it. Nothing is lost, and nothing is sent twice.</source>
        <translation>Primero termina lo que está en camino. El resto se guarda, y el próximo inicio ofrece continuar. No se pierde nada, y nada se envía dos veces.</translation>
    </message>
    <message>
        <source>An upload %1 is being prepared.</source>
        <translation>Se está preparando una carga %1.</translation>
    </message>
    <message>
        <source>An upload %1 is under way: %2 are done.</source>
        <translation>Hay una carga %1 en curso: van %2.</translation>
    </message>
</context>
<context>
    <name>m2m::Closing</name>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>Pausar y cerrar</translation>
    </message>
</context>
<context>
    <name>m2m::ColumnsDialog</name>
    <message>
        <source>Use them</source>
        <translation>Usarlas</translation>
    </message>
</context>
<context>
    <name>m2m::ColumnsEditor</name>
    <message>
        <source>Found again by</source>
        <translation>Se encuentran por</translation>
    </message>
    <message>
        <source>Pattern of the names</source>
        <translation>Patrón de los nombres</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>Subir la columna</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>Bajar la columna</translation>
    </message>
    <message>
        <source>their names</source>
        <translation>sus nombres</translation>
    </message>
    <message>
        <source>their places</source>
        <translation>sus posiciones</translation>
    </message>
    <message>
        <source>a pattern of their names</source>
        <translation>un patrón de sus nombres</translation>
    </message>
    <message>
        <source>for example Tension.*  (.* is anything)</source>
        <translation>por ejemplo Tension.*  (.* es cualquier cosa)</translation>
    </message>
    <message>
        <source>In other files they are found again by</source>
        <translation>En otros archivos se encuentran por</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>place of a column, its name</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Type what the names look like.</source>
        <translation>Escriba cómo son los nombres.</translation>
    </message>
    <message>
        <source>No column has such a name.</source>
        <translation>Ninguna columna tiene un nombre así.</translation>
    </message>
    <message>
        <source>%1 columns match.</source>
        <translation>Coinciden %1 columnas.</translation>
    </message>
    <message>
        <source>Another column has the same name: these are found again by their places.</source>
        <translation>Otra columna tiene el mismo nombre: estas se encuentran por sus posiciones.</translation>
    </message>
</context>
<context>
    <name>m2m::ConditionRow</name>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Is or is not</source>
        <translation>Es o no es</translation>
    </message>
    <message>
        <source>Texts, one a line</source>
        <translation>Textos, uno por línea</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Or a blank cell</source>
        <translation>O una celda vacía</translation>
    </message>
    <message>
        <source>%1 (not in this file)</source>
        <translation>%1 (no está en este archivo)</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>Quitar esta condición</translation>
    </message>
</context>
<context>
    <name>m2m::ConnectionPanel</name>
    <message>
        <source>being tested …</source>
        <translation>probando …</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>no probado</translation>
    </message>
</context>
<context>
    <name>m2m::CorrectionBox</name>
    <message>
        <source>Correct it to</source>
        <translation>Corregir a</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Dejarlas fuera</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Como en el archivo</translation>
    </message>
    <message>
        <source>Correct this cell</source>
        <translation>Corregir esta celda</translation>
    </message>
    <message>
        <source>Correct all with this problem</source>
        <translation>Corregir todas las que tienen este problema</translation>
    </message>
    <message>
        <source>Correct all with this text</source>
        <translation>Corregir todas las que tienen este texto</translation>
    </message>
    <message>
        <source>Leave the surplus cells out</source>
        <translation>Dejar fuera las celdas sobrantes</translation>
    </message>
    <message>
        <source>Take the correction off</source>
        <translation>Quitar la corrección</translation>
    </message>
    <message>
        <source>Enter, on the row&apos;s number</source>
        <translation>Intro, en el número de la fila</translation>
    </message>
    <message>
        <source>Enter corrects this cell and goes on to the next problem.</source>
        <translation>Intro corrige esta celda y pasa al problema siguiente.</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Vaciarla</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>…for all %1 with this problem</source>
        <translation>…en las %1 con este problema</translation>
    </message>
    <message>
        <source>…for all %1 with this text</source>
        <translation>…en las %1 con este texto</translation>
    </message>
    <message>
        <source>Every record with exactly this text and this problem  (Ctrl+Enter)</source>
        <translation>Cada registro con exactamente este texto y este problema  (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Every record whose cell has exactly this text  (Ctrl+Enter)</source>
        <translation>Cada registro cuya celda tiene exactamente este texto  (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Also those where it is right</source>
        <translation>También donde es correcto</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Omitir %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter corrects all %1 alike.</source>
        <translation>Ctrl+Intro corrige las %1 por igual.</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Como se ve</translation>
    </message>
    <message>
        <source>With all digits</source>
        <translation>Con todas las cifras</translation>
    </message>
    <message>
        <source>Other separator</source>
        <translation>Otro delimitador</translation>
    </message>
    <message>
        <source>Type the character that parts the cells</source>
        <translation>Escriba el carácter que separa las celdas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Quotes, comments and thousands marks</source>
        <translation>Comillas, comentarios y separadores de miles</translation>
    </message>
    <message>
        <source>As the spreadsheet shows numbers and dates, or with all the digits that the file keeps and dates as 2024-02-29</source>
        <translation>Como la hoja de cálculo muestra números y fechas, o con todas las cifras que guarda el archivo y las fechas como 2024-02-29</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Why is the file read this way?</source>
        <translation>¿Por qué se lee así el archivo?</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Detectado</translation>
    </message>
    <message>
        <source>Back to what was found</source>
        <translation>Volver a lo detectado</translation>
    </message>
    <message>
        <source>Back to what was found in the file itself</source>
        <translation>Volver a lo detectado en el propio archivo</translation>
    </message>
    <message>
        <source>As it was chosen.</source>
        <translation>Como se ha elegido.</translation>
    </message>
    <message>
        <source>As it was chosen. Found was: %1.</source>
        <translation>Como se ha elegido. Detectado: %1.</translation>
    </message>
    <message>
        <source>Where the table ends was not looked for.</source>
        <translation>No se ha buscado dónde acaba la tabla.</translation>
    </message>
    <message>
        <source>As chosen</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>Why the file is read this way</source>
        <translation>Por qué se lee así el archivo</translation>
    </message>
</context>
<context>
    <name>m2m::FactsPanel</name>
    <message>
        <source>Facts about the file</source>
        <translation>Datos del archivo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>workbook, sheet</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln columna</numerusform>
            <numerusform>%Ln columnas</numerusform>
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
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
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
        <translation>Este archivo ya se cargó antes.</translation>
    </message>
    <message>
        <source>%1 by %2: %3.</source>
        <translation>%1 por %2: %3.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
</context>
<context>
    <name>m2m::FieldCell</name>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>What is %1?</source>
        <translation>¿Qué es %1?</translation>
    </message>
    <message>
        <source>What is this?  F1</source>
        <translation>¿Qué es esto?  F1</translation>
    </message>
</context>
<context>
    <name>m2m::FileNameEditor</name>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Pattern; its first group is taken</source>
        <translation>Patrón; se toma su primer grupo</translation>
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
        <translation>los primeros %1</translation>
    </message>
    <message>
        <source>%1 of %2; no more are listed</source>
        <translation>%1 de %2; no se listan más</translation>
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
        <translation>Lo raro del archivo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what is odd…</source>
        <translation>Buscando lo raro…</translation>
    </message>
    <message>
        <source>Nothing odd was found</source>
        <translation>No se ha encontrado nada raro</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln hallazgo</numerusform>
            <numerusform>%Ln hallazgos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::FoldSection</name>
    <message>
        <source>%1, open</source>
        <comment>a part of a panel</comment>
        <translation>%1, abierto</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <comment>a part of a panel</comment>
        <translation>%1, cerrado</translation>
    </message>
</context>
<context>
    <name>m2m::HelpDialog</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Search in the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Search in all pages…</source>
        <translation>Buscar en las páginas…</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Places that were found</source>
        <translation>Lugares encontrados</translation>
    </message>
    <message>
        <source>No page has this. Try one word alone, or its beginning.</source>
        <translation>Ninguna página tiene esto. Pruebe una sola palabra, o su comienzo.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Back to the last place  Alt+Left</source>
        <translation>Volver al último lugar  Alt+Izquierda</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>To where you came back from  Alt+Right</source>
        <translation>Al lugar del que ha vuelto  Alt+Derecha</translation>
    </message>
</context>
<context>
    <name>m2m::ImportPage</name>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Abrir otro…</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Abrir otro archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Cerrar el archivo</translation>
    </message>
    <message>
        <source>Looks right: map columns</source>
        <translation>Está bien: asignar columnas</translation>
    </message>
    <message>
        <source>Go on to mapping the columns</source>
        <translation>Pasar a asignar las columnas</translation>
    </message>
    <message>
        <source>Is this how the file should be read?</source>
        <translation>¿Es así como hay que leer el archivo?</translation>
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
        <translation>Leerlo de nuevo</translation>
    </message>
    <message>
        <source>The file has changed since it was read.</source>
        <translation>El archivo ha cambiado desde que se leyó.</translation>
    </message>
    <message>
        <source>What is shown is what it was. Nothing is sent from it before it is read again.</source>
        <translation>Lo que se muestra es lo que era. No se envía nada de él antes de leerlo de nuevo.</translation>
    </message>
    <message>
        <source>It cannot be read like that: %1</source>
        <translation>No se puede leer así: %1</translation>
    </message>
    <message>
        <source>The table stays as it was read before.</source>
        <translation>La tabla se queda como se leyó antes.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose measurement files</source>
        <translation>Elegir archivos de mediciones</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.dat *.xlsx *.xlsm);;Recipes (*.m2mrecipe);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.dat *.xlsx *.xlsm);;Recetas (*.m2mrecipe);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Tabla pegada</translation>
    </message>
</context>
<context>
    <name>m2m::ImportStart</name>
    <message>
        <source>Drop measurement files here</source>
        <translation>Suelte aquí archivos de mediciones</translation>
    </message>
    <message>
        <source>CSV and other text tables as the machine wrote them, or Excel workbooks. Nothing is sent before you have seen every record.</source>
        <translation>CSV y otras tablas de texto tal como las escribió la máquina, o libros de Excel. Nada se envía antes de que haya visto todos los registros.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose one or more files</source>
        <translation>Elegir uno o más archivos</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Pegar una tabla</translation>
    </message>
    <message>
        <source>Paste a table from the clipboard</source>
        <translation>Pegar una tabla del portapapeles</translation>
    </message>
    <message>
        <source>Which file shall be uploaded?</source>
        <translation>¿Qué archivo hay que cargar?</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>¿Es nuevo aquí?</translation>
    </message>
    <message>
        <source>Take a sample file through all five steps on the practice instance: no account, no network, nothing that could be broken.</source>
        <translation>Lleve un archivo de ejemplo por los cinco pasos en la instancia de práctica: sin cuenta, sin red, nada que se pueda estropear.</translation>
    </message>
    <message>
        <source>Try it with a sample</source>
        <translation>Probar con un ejemplo</translation>
    </message>
    <message>
        <source>Try it with a sample on the practice instance</source>
        <translation>Probar con un ejemplo en la instancia de práctica</translation>
    </message>
    <message>
        <source>Short tour</source>
        <translation>Recorrido breve</translation>
    </message>
    <message>
        <source>Short tour of the window</source>
        <translation>Recorrido breve por la ventana</translation>
    </message>
</context>
<context>
    <name>m2m::InstancePill</name>
    <message>
        <source>No instance chosen</source>
        <translation>Ninguna instancia elegida</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>%1, not connected</source>
        <translation>%1, sin conexión</translation>
    </message>
    <message>
        <source>Instance: %1</source>
        <translation>Instancia: %1</translation>
    </message>
    <message>
        <source>%1 (%2)
Click to choose another instance</source>
        <translation>%1 (%2)
Haga clic para elegir otra instancia</translation>
    </message>
    <message>
        <source>Click to choose an instance</source>
        <translation>Haga clic para elegir una instancia</translation>
    </message>
</context>
<context>
    <name>m2m::ItemModel</name>
    <message>
        <source>Line %1 of the file</source>
        <translation>Línea %1 del archivo</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
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
        <translation>ID de acción</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>m2m::JournalBanner</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Lo he leído</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
</context>
<context>
    <name>m2m::JournalChooser</name>
    <message>
        <source>Which log is shown</source>
        <translation>Qué historial se muestra</translation>
    </message>
    <message>
        <source>Open the log of another station</source>
        <translation>Abrir el historial de otro puesto</translation>
    </message>
    <message>
        <source>Upload logs (*.sqlite);;All files (*)</source>
        <translation>Historiales de cargas (*.sqlite);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>Este puesto</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file and its folder</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>&amp;Open another log…</source>
        <translation>&amp;Abrir otro historial…</translation>
    </message>
    <message>
        <source>&amp;Close this log</source>
        <translation>&amp;Cerrar este historial</translation>
    </message>
    <message>
        <source>Which log is shown: %1</source>
        <translation>Historial mostrado: %1</translation>
    </message>
    <message>
        <source>Shows the log of this station or of another one</source>
        <translation>Muestra el historial de este puesto o de otro</translation>
    </message>
    <message>
        <source>Opening the log…</source>
        <translation>Abriendo el historial…</translation>
    </message>
    <message>
        <source>The log of another station: it can only be read.</source>
        <translation>El historial de otro puesto: solo se puede leer.</translation>
    </message>
    <message>
        <source>The log of the station %1: it can only be read.</source>
        <translation>El historial del puesto %1: solo se puede leer.</translation>
    </message>
    <message>
        <source>%1, written by an earlier version: shown as it was when it was opened.</source>
        <translation>%1, escrito con una versión anterior: se muestra como estaba al abrirlo.</translation>
    </message>
    <message>
        <source>Back to this station</source>
        <translation>Volver a este puesto</translation>
    </message>
    <message>
        <source>Close this log</source>
        <translation>Cerrar este historial</translation>
    </message>
</context>
<context>
    <name>m2m::JournalText</name>
    <message>
        <source>The upload log of this station was damaged. It is kept as %1, and a new one was begun.</source>
        <translation>El historial de cargas de este puesto estaba dañado. Se conserva como %1, y se ha empezado uno nuevo.</translation>
    </message>
    <message>
        <source>The new one does not know what was uploaded before: look whether the records of a file are in the DB before you upload it again. Give the damaged log to whoever looks after the station.</source>
        <translation>El nuevo no sabe qué se cargó antes: mire si los registros de un archivo están en la base de datos antes de cargarlo de nuevo. Dé el historial dañado al responsable del puesto.</translation>
    </message>
    <message>
        <source>This batch cannot be undone.</source>
        <translation>Este lote no se puede deshacer.</translation>
    </message>
    <message>
        <source>The upload log does not hold any more what the records were before.</source>
        <translation>El historial de cargas ya no guarda lo que eran antes los registros.</translation>
    </message>
    <message>
        <source>It made new records, and the DB takes none away. Only edits can be put back.</source>
        <translation>Creó registros nuevos, y la base de datos no quita ninguno. Solo se pueden deshacer ediciones.</translation>
    </message>
    <message>
        <source>It has not come to its end. Go on with it first.</source>
        <translation>No ha llegado a su fin. Continúelo antes.</translation>
    </message>
    <message>
        <source>It has changed nothing in the DB.</source>
        <translation>No ha cambiado nada en la base de datos.</translation>
    </message>
    <message>
        <source>The log %1 is not there.</source>
        <translation>El historial %1 no está.</translation>
    </message>
    <message>
        <source>Look whether its disk is connected: %1</source>
        <translation>Mire si su disco está conectado: %1</translation>
    </message>
    <message>
        <source>The log %1 was written by a newer version of this program.</source>
        <translation>El historial %1 se escribió con una versión más nueva de este programa.</translation>
    </message>
    <message>
        <source>Open it with that version. Nothing was changed in it.</source>
        <translation>Ábralo con esa versión. No se ha cambiado nada en él.</translation>
    </message>
    <message>
        <source>%1 is no upload log.</source>
        <translation>%1 no es un historial de cargas.</translation>
    </message>
    <message>
        <source>The log of a station is its file “uploads.sqlite”.</source>
        <translation>El historial de un puesto es su archivo «uploads.sqlite».</translation>
    </message>
    <message>
        <source>The log %1 is damaged.</source>
        <translation>El historial %1 está dañado.</translation>
    </message>
    <message>
        <source>Nothing was changed in it. Ask for a copy from its station, made while the program is closed there.</source>
        <translation>No se ha cambiado nada en él. Pida a su puesto una copia, hecha con el programa cerrado allí.</translation>
    </message>
    <message>
        <source>The log %1 was written by an earlier version, and there is no room for a copy of it.</source>
        <translation>El historial %1 se escribió con una versión anterior, y no hay espacio para una copia.</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files. Nothing was changed in the log.</source>
        <translation>Libere espacio en la carpeta de archivos temporales. No se ha cambiado nada en el historial.</translation>
    </message>
    <message>
        <source>The log %1 cannot be opened.</source>
        <translation>El historial %1 no se puede abrir.</translation>
    </message>
    <message>
        <source>Check whether you may read it. Nothing was changed in it.</source>
        <translation>Compruebe si puede leerlo. No se ha cambiado nada en él.</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Tab goes from control to control, the arrows inside tables, lists and the steps at the left. A scanner can be used at any time: what it reads goes where a component is asked for.</source>
        <translation>Tab va de un elemento a otro; las flechas se mueven dentro de tablas, listas y los pasos de la izquierda. Se puede usar un lector de códigos en cualquier momento: lo que lee va adonde se pide un componente.</translation>
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
        <translation>Lo que tiene el archivo</translation>
    </message>
    <message>
        <source>What this file has above and below the table</source>
        <translation>Lo que este archivo tiene encima y debajo de la tabla</translation>
    </message>
    <message>
        <source>Found again by the label</source>
        <translation>Se encuentra por el rótulo</translation>
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
        <translation>Más</translation>
    </message>
    <message>
        <source>More that can be done with records</source>
        <translation>Más cosas que se pueden hacer con registros</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>Reintentar &amp;fallidos</translation>
    </message>
    <message>
        <source>Retry &amp;selected</source>
        <translation>Reintentar &amp;selección</translation>
    </message>
    <message>
        <source>Read &amp;back again</source>
        <translation>Re&amp;leer</translation>
    </message>
    <message>
        <source>Read selected &amp;back again</source>
        <translation>Re&amp;leer la selección</translation>
    </message>
    <message>
        <source>&amp;Undo this upload…</source>
        <translation>&amp;Deshacer esta carga…</translation>
    </message>
    <message>
        <source>Send to &amp;another instance…</source>
        <translation>Enviar a &amp;otra instancia…</translation>
    </message>
    <message>
        <source>&amp;Copy ID</source>
        <translation>Co&amp;piar ID</translation>
    </message>
    <message>
        <source>Open the component in the b&amp;rowser</source>
        <translation>Abrir el componente en el &amp;navegador</translation>
    </message>
    <message numerus="yes">
        <source>Retry &amp;failed (%n)</source>
        <translation>
            <numerusform>Reintentar el &amp;fallido (%Ln)</numerusform>
            <numerusform>Reintentar &amp;fallidos (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes what is left of this upload to its end.</source>
        <translation>Lleva a su fin lo que queda de esta carga.</translation>
    </message>
    <message>
        <source>Sends again what failed or was refused by the DB. Each is asked after first.</source>
        <translation>Envía de nuevo lo que falló o lo que rechazó la base de datos. Primero se pregunta por cada uno.</translation>
    </message>
    <message>
        <source>Sends the chosen records again, where they failed or were refused by the DB.</source>
        <translation>Envía de nuevo los registros elegidos, si fallaron o los rechazó la base de datos.</translation>
    </message>
    <message>
        <source>Reads all records of this upload back from the DB again and compares them.</source>
        <translation>Relee de la base de datos todos los registros de esta carga y los compara.</translation>
    </message>
    <message>
        <source>Reads the chosen records back from the DB again and compares them.</source>
        <translation>Relee de la base de datos los registros elegidos y los compara.</translation>
    </message>
    <message>
        <source>Gives each record that this upload has changed the data that it had before.</source>
        <translation>Devuelve a cada registro que cambió esta carga los datos que tenía antes.</translation>
    </message>
    <message>
        <source>Sends what this upload has proved to the instance that this window is connected to.</source>
        <translation>Envía lo que esta carga ha demostrado a la instancia a la que está conectada esta ventana.</translation>
    </message>
    <message>
        <source>Copies the IDs of the chosen records, one a line.</source>
        <translation>Copia los ID de los registros elegidos, uno por línea.</translation>
    </message>
    <message>
        <source>Opens the page of the component on the web site of the DB.</source>
        <translation>Abre la página del componente en el sitio web de la base de datos.</translation>
    </message>
    <message>
        <source>Choose an upload in the table above.</source>
        <translation>Elija una carga en la tabla de arriba.</translation>
    </message>
    <message>
        <source>This window is not connected to an instance.</source>
        <translation>Esta ventana no está conectada a ninguna instancia.</translation>
    </message>
    <message>
        <source>Belongs to %1; this window is connected to %2.</source>
        <translation>Pertenece a %1; esta ventana está conectada a %2.</translation>
    </message>
    <message>
        <source>The instance does not answer.</source>
        <translation>La instancia no responde.</translation>
    </message>
    <message>
        <source>Wait until the upload that is going on is over.</source>
        <translation>Espere a que acabe la carga en curso.</translation>
    </message>
    <message>
        <source>An upload is paused: go on with it first, or cancel it.</source>
        <translation>Hay una carga en pausa: continúela antes, o cancélela.</translation>
    </message>
    <message>
        <source>It made new records, and the DB takes none away. Only edits can be put back.</source>
        <translation>Creó registros nuevos, y la base de datos no quita ninguno. Solo se pueden deshacer ediciones.</translation>
    </message>
    <message>
        <source>It is not finished: go on with it first.</source>
        <translation>No está terminada: continúela antes.</translation>
    </message>
    <message>
        <source>It has changed nothing.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
    <message>
        <source>The log does not hold any more what the records were before.</source>
        <translation>El historial ya no guarda lo que eran antes los registros.</translation>
    </message>
    <message>
        <source>Choose fewer records, or wait until they are read.</source>
        <translation>Elija menos registros, o espere a que se lean.</translation>
    </message>
    <message>
        <source>Choose records in the table below.</source>
        <translation>Elija registros en la tabla de abajo.</translation>
    </message>
    <message>
        <source>The chosen records have no ID: they were never sent.</source>
        <translation>Los registros elegidos no tienen ID: nunca se enviaron.</translation>
    </message>
    <message>
        <source>Choose one record.</source>
        <translation>Elija un solo registro.</translation>
    </message>
    <message>
        <source>No web page is known of this record.</source>
        <translation>No se conoce ninguna página web de este registro.</translation>
    </message>
    <message>
        <source>None of the chosen records failed or was refused by the DB. What is wrong in the file is corrected in Review.</source>
        <translation>Ninguno de los registros elegidos falló ni fue rechazado por la base de datos. Lo que es erróneo en el archivo se corrige en «Revisar».</translation>
    </message>
    <message>
        <source>None of the chosen records was read back.</source>
        <translation>Ninguno de los registros elegidos se ha releído.</translation>
    </message>
    <message>
        <source>Nothing is left to do of it.</source>
        <translation>No queda nada que hacer.</translation>
    </message>
    <message>
        <source>No record of it failed or was refused by the DB. What is wrong in the file is corrected in Review.</source>
        <translation>Ninguno de sus registros falló ni fue rechazado por la base de datos. Lo que es erróneo en el archivo se corrige en «Revisar».</translation>
    </message>
    <message>
        <source>The log does not hold any more what was sent.</source>
        <translation>El historial ya no guarda lo que se envió.</translation>
    </message>
    <message>
        <source>No record of it was read back.</source>
        <translation>Ninguno de sus registros se ha releído.</translation>
    </message>
    <message>
        <source>Open the act&amp;ion in the browser</source>
        <translation>Abrir la &amp;acción en el navegador</translation>
    </message>
    <message>
        <source>Copy ro&amp;ws as CSV</source>
        <translation>Copiar filas como CS&amp;V</translation>
    </message>
    <message>
        <source>Opens the page of the action on the web site of the DB.</source>
        <translation>Abre la página de la acción en el sitio web de la base de datos.</translation>
    </message>
    <message>
        <source>Copies the chosen rows as CSV, with the names of the columns.</source>
        <translation>Copia las filas elegidas como CSV, con los nombres de las columnas.</translation>
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
        <translation>Exportar las filas de esta carga</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Comprobante…</translation>
    </message>
    <message>
        <source>Write a receipt of this upload as PDF</source>
        <translation>Escribir un comprobante de esta carga como PDF</translation>
    </message>
    <message>
        <source>&amp;All rows…</source>
        <translation>&amp;Todas las filas…</translation>
    </message>
    <message>
        <source>&amp;One file for each outcome…</source>
        <translation>&amp;Un archivo por resultado…</translation>
    </message>
    <message>
        <source>Only: %1…</source>
        <comment>an outcome</comment>
        <translation>Solo: %1…</translation>
    </message>
    <message>
        <source>&amp;Report as JSON…</source>
        <translation>&amp;Informe como JSON…</translation>
    </message>
    <message>
        <source>A folder for the files</source>
        <translation>Una carpeta para los archivos</translation>
    </message>
    <message>
        <source>Export the rows</source>
        <translation>Exportar las filas</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Informes (*.json)</translation>
    </message>
    <message>
        <source>The report was written.</source>
        <translation>Se ha escrito el informe.</translation>
    </message>
    <message>
        <source>Write the receipt</source>
        <translation>Escribir el comprobante</translation>
    </message>
    <message>
        <source>Receipts (*.pdf *.json)</source>
        <translation>Comprobantes (*.pdf *.json)</translation>
    </message>
    <message>
        <source>The receipt was written.</source>
        <translation>Se ha escrito el comprobante.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ver en la carpeta</translation>
    </message>
</context>
<context>
    <name>m2m::LogFilters</name>
    <message>
        <source>Search in the log</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instancia</translation>
    </message>
    <message>
        <source>Time of the uploads</source>
        <translation>Fecha de las cargas</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Component, label, action ID, file, text…</source>
        <translation>Componente, etiqueta, ID de acción, archivo, texto…</translation>
    </message>
    <message>
        <source>Finds uploads by file, type form, recipe, operator or station, and records by component, short UUID, address on a label, action ID or reason.</source>
        <translation>Encuentra cargas por archivo, formulario de tipo, receta, operador o puesto, y registros por componente, UUID corto, dirección de una etiqueta, ID de acción o motivo.</translation>
    </message>
    <message>
        <source>All instances</source>
        <translation>Todas las instancias</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Del … al …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>to</source>
        <translation>al</translation>
    </message>
    <message>
        <source>&amp;Open or bad</source>
        <translation>&amp;Abiertos o con error</translation>
    </message>
    <message>
        <source>&amp;All states</source>
        <translation>&amp;Todos los estados</translation>
    </message>
    <message>
        <source>%1	%2</source>
        <comment>a state, and in how many uploads it occurs</comment>
        <translation>%1	%2</translation>
    </message>
    <message>
        <source>Open or bad</source>
        <translation>Abiertos o con error</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
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
        <translation>Leer de nuevo el historial</translation>
    </message>
    <message>
        <source>Upload log</source>
        <translation>Historial de cargas</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Cargas</translation>
    </message>
    <message>
        <source>Records of the upload</source>
        <translation>Registros de la carga</translation>
    </message>
    <message>
        <source>Choose an upload above to see its records.</source>
        <translation>Elija una carga arriba para ver sus registros.</translation>
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
        <translation>Vuelve a leer el historial (%1)</translation>
    </message>
    <message>
        <source>This is the log of another station: it can only be read here.</source>
        <translation>Es el historial de otro puesto: aquí solo se puede leer.</translation>
    </message>
    <message>
        <source>No upload yet. Each upload is written down here, with what became of every record.</source>
        <translation>Todavía no hay cargas. Cada carga queda anotada aquí, con lo que fue de cada registro.</translation>
    </message>
    <message>
        <source>No upload fits. Search for something else, or choose more instances, days or states.</source>
        <translation>Ninguna carga coincide. Busque otra cosa o elija más instancias, días o estados.</translation>
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
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recetas</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Credentials of the DB team</source>
        <translation>Credenciales del equipo de la base de datos</translation>
    </message>
    <message>
        <source>Python files (*.py);;All files (*)</source>
        <translation>Archivos Python (*.py);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Component %1 was scanned.</source>
        <translation>Se ha escaneado el componente %1.</translation>
    </message>
    <message>
        <source>Shown are its records in this file.</source>
        <translation>Se muestran sus registros en este archivo.</translation>
    </message>
    <message>
        <source>Shown are its uploads.</source>
        <translation>Se muestran sus cargas.</translation>
    </message>
</context>
<context>
    <name>m2m::MapPage</name>
    <message>
        <source>Recipes (*.m2mrecipe)</source>
        <translation>Recetas (*.m2mrecipe)</translation>
    </message>
    <message>
        <source>Open recipe…</source>
        <translation>Abrir receta…</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Abrir una receta</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>Guardar receta…</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Guardar la receta</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Go on to the review</source>
        <translation>Pasar a la revisión</translation>
    </message>
    <message>
        <source>Undo the last change of the recipe</source>
        <translation>Deshacer el último cambio de la receta</translation>
    </message>
    <message>
        <source>Undo the last change of the recipe  Ctrl+Z</source>
        <translation>Deshacer el último cambio de la receta  Ctrl+Z</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Do it again  Ctrl+Shift+Z</source>
        <translation>Rehacer  Ctrl+Mayús+Z</translation>
    </message>
    <message>
        <source>Where does each field come from?</source>
        <translation>¿De dónde viene cada campo?</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Aún no hay archivo</translation>
    </message>
    <message>
        <source>Open a measurement file first, in Import.</source>
        <translation>Abra antes un archivo de mediciones, en «Importar».</translation>
    </message>
    <message>
        <source>Fetching the type form…</source>
        <translation>Obteniendo el formulario de tipo…</translation>
    </message>
    <message>
        <source>The instance is asked for its fields.</source>
        <translation>Se piden sus campos a la instancia.</translation>
    </message>
    <message>
        <source>Which type form do the records belong to?</source>
        <translation>¿A qué formulario de tipo pertenecen los registros?</translation>
    </message>
    <message>
        <source>Choose it above. Its fields find their columns by themselves where the names agree; or open the recipe that somebody has made for this kind of file.</source>
        <translation>Elíjalo arriba. Sus campos encuentran solos sus columnas si los nombres coinciden; o abra la receta que alguien hizo para este tipo de archivo.</translation>
    </message>
    <message>
        <source>No instance yet</source>
        <translation>Aún no hay instancia</translation>
    </message>
    <message>
        <source>Type forms come from the instance. Choose one at the top left.</source>
        <translation>Los formularios de tipo vienen de la instancia. Elija una arriba a la izquierda.</translation>
    </message>
    <message numerus="yes">
        <source>%n required field(s) without a source: %1</source>
        <translation>
            <numerusform>%Ln campo obligatorio sin fuente: %1</numerusform>
            <numerusform>%Ln campos obligatorios sin fuente: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What has no source stays as it is</source>
        <translation>Lo que no tiene fuente se queda como está</translation>
    </message>
    <message>
        <source>All required fields have a source</source>
        <translation>Todos los campos obligatorios tienen fuente</translation>
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
        <translation>adónde van las piezas</translation>
    </message>
    <message>
        <source>when they go</source>
        <translation>cuándo van</translation>
    </message>
    <message>
        <source>which action is changed</source>
        <translation>qué acción se cambia</translation>
    </message>
    <message>
        <source>which part is changed</source>
        <translation>qué pieza se cambia</translation>
    </message>
    <message>
        <source>which part it was done to</source>
        <translation>a qué pieza se hizo</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>queda como está</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>✕ no source</source>
        <translation>✕ sin fuente</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>by the form</source>
        <translation>por el formulario</translation>
    </message>
    <message>
        <source>! not said yet</source>
        <translation>! aún sin indicar</translation>
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
        <translation>✓ seguro</translation>
    </message>
    <message>
        <source>! suggested</source>
        <translation>! sugerido</translation>
    </message>
    <message>
        <source>✓ chosen</source>
        <translation>✓ elegido</translation>
    </message>
</context>
<context>
    <name>m2m::MappingTable</name>
    <message>
        <source>Fields of the type form</source>
        <translation>Campos del formulario de tipo</translation>
    </message>
    <message>
        <source>Field of the form</source>
        <translation>Campo del formulario</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Viene de</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>First rows: as read → as sent</source>
        <translation>Primeras filas: leído → enviado</translation>
    </message>
</context>
<context>
    <name>m2m::MarkSettings</name>
    <message>
        <source>Quotes</source>
        <translation>Comillas</translation>
    </message>
    <message>
        <source>nothing quotes</source>
        <translation>no hay comillas</translation>
    </message>
    <message>
        <source>Within quotes</source>
        <translation>Entre comillas</translation>
    </message>
    <message>
        <source>doubled quote</source>
        <translation>comilla doble</translation>
    </message>
    <message>
        <source>Comment lines</source>
        <translation>Líneas de comentario</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>no hay</translation>
    </message>
    <message>
        <source>Thousands mark</source>
        <translation>Separador de miles</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>no hay</translation>
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
        <translation>Leerlo sin la receta</translation>
    </message>
    <message>
        <source>Another recipe…</source>
        <translation>Otra receta…</translation>
    </message>
    <message>
        <source>separated by: %1</source>
        <translation>separado por: %1</translation>
    </message>
    <message>
        <source>header in row %1</source>
        <translation>encabezado en la fila %1</translation>
    </message>
    <message>
        <source>It reads its files like this: %1.</source>
        <translation>Lee sus archivos así: %1.</translation>
    </message>
    <message>
        <source>Read so: %1</source>
        <translation>Leído así: %1</translation>
    </message>
    <message>
        <source>What is shown is how it was read before.</source>
        <translation>Lo que se muestra es como se leyó antes.</translation>
    </message>
    <message>
        <source>The recipe %1 cannot read %2.</source>
        <translation>La receta %1 no puede leer %2.</translation>
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
        <translation>Los valores y en qué se convierten</translation>
    </message>
    <message>
        <source>Fill from the values in this column</source>
        <translation>Rellenar con los valores de esta columna</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Quitar la fila</translation>
    </message>
    <message>
        <source>Remove the row that is selected</source>
        <translation>Quitar la fila seleccionada</translation>
    </message>
</context>
<context>
    <name>m2m::PlotPanel</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Plot of the column</source>
        <translation>Gráfico de la columna</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Double click in the plot, or 0</source>
        <translation>Doble clic en el gráfico, o 0</translation>
    </message>
    <message>
        <source>Reading the numbers of %1…</source>
        <translation>Leyendo los números de %1…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Lugar en la lista</translation>
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
        <translation>%1 no tiene números en este registro.</translation>
    </message>
    <message>
        <source>%1 has no numbers yet.</source>
        <translation>%1 aún no tiene números.</translation>
    </message>
    <message>
        <source>No outliers</source>
        <translation>Sin valores atípicos</translation>
    </message>
    <message numerus="yes">
        <source>%n outlier(s): places %1</source>
        <translation>
            <numerusform>%Ln valor atípico: lugar %1</numerusform>
            <numerusform>%Ln valores atípicos: lugares %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outlier(s): lines %1</source>
        <translation>
            <numerusform>%Ln valor atípico: línea %1</numerusform>
            <numerusform>%Ln valores atípicos: líneas %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>outliers</comment>
        <translation>%1 y más</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>statistics. outliers</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Outliers are further from the median (%1) than 3.5 sigma, as the middle half of the numbers has it.</source>
        <translation>Los valores atípicos están a más de 3,5 sigma de la mediana (%1), con sigma según la mitad central de los números.</translation>
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
        <translation>Lugar %1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>erróneo</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudoso</translation>
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
        <translation>Antes de la tabla</translation>
    </message>
    <message>
        <source>Usable as values</source>
        <translation>Utilizable como valores</translation>
    </message>
    <message>
        <source>%1: %2, line %3</source>
        <translation>%1: %2, línea %3</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
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
        <translation>Problema siguiente  F8</translation>
    </message>
    <message>
        <source>Problems, grouped</source>
        <translation>Problemas, agrupados</translation>
    </message>
    <message>
        <source>More problems</source>
        <translation>Más problemas</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Ir al problema siguiente</translation>
    </message>
    <message>
        <source>F8; back with Shift+F8</source>
        <translation>F8; atrás con Mayús+F8</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a problem and its number of records</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
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
        <translation>Esta es la base de datos de producción: lo que llega allí, allí se queda. Para continuar, escriba el número de registros que se enviarán (%1).</translation>
    </message>
</context>
<context>
    <name>m2m::ProfileForm</name>
    <message>
        <source>Name of the profile</source>
        <translation>Nombre del perfil</translation>
    </message>
    <message>
        <source>Kind of instance</source>
        <translation>Tipo de instancia</translation>
    </message>
    <message>
        <source>Host of the DB</source>
        <translation>Host de la base de datos</translation>
    </message>
    <message>
        <source>Host of the login service</source>
        <translation>Host del servicio de acceso</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
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
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>User of the proxy</source>
        <translation>Usuario del proxy</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Añadir …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>Solicitudes a la vez</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Longest wait for an answer, in seconds</source>
        <translation>Espera máxima de una respuesta, en segundos</translation>
    </message>
    <message>
        <source>Of so many new records one is read back</source>
        <translation>De tantos registros nuevos se relee uno</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Como diga el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Puesto a mano</translation>
    </message>
    <message>
        <source>port</source>
        <translation>puerto</translation>
    </message>
    <message>
        <source>1 of </source>
        <translation>1 de cada </translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>How many new records are read back and compared. Edits, and what was in doubt, always are.</source>
        <translation>Cuántos registros nuevos se releen y comparan. Las ediciones, y lo que era dudoso, siempre.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Kind of instance</source>
        <translation>&amp;Tipo de instancia</translation>
    </message>
    <message>
        <source>Host of the &amp;DB (db_domain)</source>
        <translation>Host de la &amp;BD (db_domain)</translation>
    </message>
    <message>
        <source>&amp;Login service (auth0_domain)</source>
        <translation>Ser&amp;vicio de acceso (auth0_domain)</translation>
    </message>
    <message>
        <source>&amp;Client ID (client_id)</source>
        <translation>ID de &amp;cliente (client_id)</translation>
    </message>
    <message>
        <source>Client &amp;secret (client_secret)</source>
        <translation>&amp;Secreto de cliente (client_secret)</translation>
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
        <translation>Puerto</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>Autoridades de confianza</translation>
    </message>
    <message>
        <source>Re&amp;quests at a time</source>
        <translation>Solicitu&amp;des a la vez</translation>
    </message>
    <message>
        <source>Longest &amp;wait</source>
        <translation>Espe&amp;ra máxima</translation>
    </message>
    <message>
        <source>Read &amp;back</source>
        <translation>Relect&amp;ura</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>guardado en el llavero</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificado de la autoridad</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Those of this computer</source>
        <translation>Las de este equipo</translation>
    </message>
    <message>
        <source>Those of this computer, and %1</source>
        <translation>Las de este equipo, y %1</translation>
    </message>
    <message>
        <source>Trusted authorities: %1</source>
        <translation>Autoridades de confianza: %1</translation>
    </message>
</context>
<context>
    <name>m2m::ProfileList</name>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
</context>
<context>
    <name>m2m::ProfilesDialog</name>
    <message>
        <source>Profiles of this station</source>
        <translation>Perfiles de este puesto</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>&amp;Import client_credentials.py …</source>
        <translation>&amp;Importar client_credentials.py …</translation>
    </message>
    <message>
        <source>Import a &amp;profile …</source>
        <translation>Importar un &amp;perfil …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportar …</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Credentials of the DB team</source>
        <translation>Credenciales del equipo de la base de datos</translation>
    </message>
    <message>
        <source>Python files (*.py);;All files (*)</source>
        <translation>Archivos Python (*.py);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Perfiles (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export the profile, without its secret</source>
        <translation>Exportar el perfil, sin su secreto</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Perfiles (*.json)</translation>
    </message>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>Probar la c&amp;onexión</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Enter the secret to test the connection.</source>
        <translation>Introduzca el secreto para probar la conexión.</translation>
    </message>
    <message>
        <source>The secret is in the keychain.</source>
        <translation>El secreto está en el llavero.</translation>
    </message>
    <message>
        <source>The keychain has no secret for this profile.</source>
        <translation>El llavero no tiene secreto para este perfil.</translation>
    </message>
    <message>
        <source>%1 You will be asked for the secret at each start.</source>
        <translation>%1 Se le pedirá el secreto en cada inicio.</translation>
    </message>
    <message>
        <source>The four values are read.</source>
        <translation>Se han leído los cuatro valores.</translation>
    </message>
    <message>
        <source>Look at name and kind, then save: the secret goes into the keychain.</source>
        <translation>Revise el nombre y el tipo, y guarde: el secreto va al llavero.</translation>
    </message>
    <message>
        <source>Choose the kind of instance, then save: the secret goes into the keychain.</source>
        <translation>Elija el tipo de instancia y guarde: el secreto va al llavero.</translation>
    </message>
    <message>
        <source>The profile is exported, without its secret.</source>
        <translation>El perfil se ha exportado, sin su secreto.</translation>
    </message>
    <message>
        <source>Which kind of instance is it?</source>
        <translation>¿Qué tipo de instancia es?</translation>
    </message>
    <message>
        <source>Choose development, staging or production.</source>
        <translation>Elija desarrollo, preproducción o producción.</translation>
    </message>
    <message>
        <source>There is a profile %1 already.</source>
        <translation>Ya hay un perfil %1.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Dé otro nombre a este.</translation>
    </message>
    <message>
        <source>The profile is saved, its secret is not.</source>
        <translation>El perfil se ha guardado, pero no su secreto.</translation>
    </message>
    <message>
        <source>%1 You will be asked for it at each start; keep it at hand.</source>
        <translation>%1 Se le pedirá en cada inicio; téngalo a mano.</translation>
    </message>
    <message>
        <source>The secret is in the keychain now.</source>
        <translation>El secreto está ahora en el llavero.</translation>
    </message>
    <message>
        <source>Delete the file, it still holds it: %1</source>
        <translation>Elimine el archivo, aún lo contiene: %1</translation>
    </message>
    <message>
        <source>I mean it</source>
        <translation>Es lo que quiero</translation>
    </message>
    <message>
        <source>What you have changed is not saved.</source>
        <translation>Lo que ha cambiado no está guardado.</translation>
    </message>
    <message>
        <source>Save it, or discard the changes.</source>
        <translation>Guárdelo, o descarte los cambios.</translation>
    </message>
</context>
<context>
    <name>m2m::PromotionDialog</name>
    <message>
        <source>Differences of the type forms</source>
        <translation>Diferencias de los formularios de tipo</translation>
    </message>
    <message>
        <source>I have looked at the differences</source>
        <translation>He mirado las diferencias</translation>
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
        <translation>Enviar a %1</translation>
    </message>
    <message>
        <source>Send what was proved on %1 %2</source>
        <translation>Enviar %2 lo demostrado en %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n record(s) were read back there and found equal.</source>
        <translation>
            <numerusform>%1, %2: %Ln registro se releyó allí y resultó igual.</numerusform>
            <numerusform>%1, %2: %Ln registros se releyeron allí y resultaron iguales.</numerusform>
        </translation>
    </message>
    <message>
        <source>New records are sent as the same bytes under the same IDs; edits make the same changes to the records there. What was not proved stays behind, and what is there already is not sent again.</source>
        <translation>Los registros nuevos se envían con los mismos bytes y los mismos ID; las ediciones hacen los mismos cambios en los registros de allí. Lo que no se demostró se queda, y lo que ya está allí no se envía otra vez.</translation>
    </message>
    <message>
        <source>The instance is asked for its type form…</source>
        <translation>Se pide el formulario de tipo a la instancia…</translation>
    </message>
</context>
<context>
    <name>m2m::Promotions::Promotions</name>
    <message>
        <source>Upload the file instead.</source>
        <translation>Cargue el archivo en su lugar.</translation>
    </message>
</context>
<context>
    <name>m2m::QuestionsPanel</name>
    <message>
        <source>Asked at each run</source>
        <translation>Se pregunta cada vez</translation>
    </message>
    <message>
        <source>Type or scan it</source>
        <translation>Escríbalo o escanéelo</translation>
    </message>
    <message>
        <source>It has to match %1</source>
        <translation>Debe coincidir con %1</translation>
    </message>
</context>
<context>
    <name>m2m::QueueBar</name>
    <message>
        <source>Files to be uploaded</source>
        <translation>Archivos que cargar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Archivo siguiente</translation>
    </message>
    <message>
        <source>Opens the next file with the same recipe</source>
        <translation>Abre el archivo siguiente con la misma receta</translation>
    </message>
    <message>
        <source>File %1 of %2: %3</source>
        <translation>Archivo %1 de %2: %3</translation>
    </message>
    <message>
        <source>%1 (uploaded)</source>
        <translation>%1 (cargado)</translation>
    </message>
    <message>
        <source>%1 (uploaded before)</source>
        <translation>%1 (ya cargado antes)</translation>
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
        <translation>El primero de estos bytes es 0x%1.</translation>
    </message>
    <message>
        <source>Click to make line %1 the header</source>
        <translation>Haga clic para que la línea %1 sea el encabezado</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
</context>
<context>
    <name>m2m::RawTablePanel</name>
    <message>
        <source>The file as it is read</source>
        <translation>El archivo tal como se lee</translation>
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
        <translation>Otra…</translation>
    </message>
    <message>
        <source>Without a recipe</source>
        <translation>Sin receta</translation>
    </message>
    <message>
        <source>The recipe %1 fits this file and is used.</source>
        <translation>La receta %1 encaja con este archivo y se usa.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) of this station may be meant as well.</source>
        <translation>
            <numerusform>%Ln más de este puesto también puede ser la adecuada.</numerusform>
            <numerusform>%Ln más de este puesto también pueden ser las adecuadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>This file may be meant for the recipe %1.</source>
        <translation>Puede que este archivo sea para la receta %1.</translation>
    </message>
</context>
<context>
    <name>m2m::RecipeBar</name>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Type form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>One record per</source>
        <translation>Un registro por</translation>
    </message>
    <message>
        <source>Which rows count</source>
        <translation>Qué filas cuentan</translation>
    </message>
    <message>
        <source>If it is already in the DB</source>
        <translation>Si ya está en la base de datos</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Celdas vacías</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>Already in the DB</source>
        <translation>Ya en la base</translation>
    </message>
    <message>
        <source>Type part of its name</source>
        <translation>Escriba parte de su nombre</translation>
    </message>
    <message>
        <source>What a blank cell does to its field of the record that is edited</source>
        <translation>Qué hace una celda vacía en su campo del registro que se edita</translation>
    </message>
    <message>
        <source>Rows with the same value in these columns make a record</source>
        <translation>Las filas con el mismo valor en estas columnas forman un registro</translation>
    </message>
</context>
<context>
    <name>m2m::RecipeGallery</name>
    <message>
        <source>Search in recipes</source>
        <translation>Buscar en las recetas</translation>
    </message>
    <message>
        <source>Recipes of this station</source>
        <translation>Recetas de este puesto</translation>
    </message>
    <message>
        <source>No recipes yet. Map a file&apos;s columns and save the recipe; it appears here.</source>
        <translation>Aún no hay recetas. Asigne las columnas de un archivo y guarde la receta; aparecerá aquí.</translation>
    </message>
    <message>
        <source>Search in recipes…</source>
        <translation>Buscar en las recetas…</translation>
    </message>
    <message>
        <source>&amp;Use this recipe</source>
        <translation>&amp;Usar esta receta</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Abrir un archivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It lies in the station&apos;s own folder; take the file out of it.</source>
        <translation>Está en la carpeta propia del puesto; quite el archivo de ella.</translation>
    </message>
    <message>
        <source>The file itself stays where it is.</source>
        <translation>El archivo en sí se queda donde está.</translation>
    </message>
    <message>
        <source>An upload is going on; another recipe can be used after it.</source>
        <translation>Hay una carga en curso; después se podrá usar otra receta.</translation>
    </message>
    <message>
        <source>It is used for the next file that is opened.</source>
        <translation>Se usa para el próximo archivo que se abra.</translation>
    </message>
    <message>
        <source>The file that is open will be read with it.</source>
        <translation>El archivo abierto se leerá con ella.</translation>
    </message>
    <message>
        <source>The file that is open is being looked at…</source>
        <translation>Examinando el archivo abierto…</translation>
    </message>
    <message>
        <source>The file that is open has none of the columns that this recipe needs.</source>
        <translation>El archivo abierto no tiene ninguna de las columnas que esta receta necesita.</translation>
    </message>
    <message>
        <source>It fits the file that is open.</source>
        <translation>Encaja con el archivo abierto.</translation>
    </message>
    <message>
        <source>It does not fit the file that is open.</source>
        <translation>No encaja con el archivo abierto.</translation>
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
        <translation>%1 (guardada)</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Type form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
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
        <translation>Estados de los registros</translation>
    </message>
    <message>
        <source>Only the records in which the text was found</source>
        <translation>Solo los registros en los que se encontró el texto</translation>
    </message>
</context>
<context>
    <name>m2m::RecordModel</name>
    <message>
        <source>right as far as it can be checked here</source>
        <translation>correcto hasta donde se puede comprobar aquí</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>erróneo</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>En el archivo: %1</translation>
    </message>
    <message numerus="yes">
        <source>Lines %1 to %2 of the file, %n row(s)</source>
        <translation>
            <numerusform>Líneas %1 a %2 del archivo, %Ln fila</numerusform>
            <numerusform>Líneas %1 a %2 del archivo, %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation>Línea %1 del archivo</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Se ha dejado fuera: %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
</context>
<context>
    <name>m2m::RecordPanel</name>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>In the DB now</source>
        <translation>En la base ahora</translation>
    </message>
    <message>
        <source>The selected record</source>
        <translation>El registro seleccionado</translation>
    </message>
    <message>
        <source>The record as it is sent</source>
        <translation>El registro tal como se envía</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message numerus="yes">
        <source>lines %1 to %2, %n row(s)</source>
        <translation>
            <numerusform>líneas %1 a %2, %Ln fila</numerusform>
            <numerusform>líneas %1 a %2, %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>%1 of the file</source>
        <comment>lines</comment>
        <translation>%1 del archivo</translation>
    </message>
    <message>
        <source>%1 of the file; left out: %2</source>
        <comment>lines, cells</comment>
        <translation>%1 del archivo; se ha dejado fuera: %2</translation>
    </message>
    <message>
        <source>%1, without a name</source>
        <translation>%1, sin nombre</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>%1, columns %2</source>
        <comment>lines, names</comment>
        <translation>%1, columnas %2</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <comment>lines, name</comment>
        <translation>%1, columna %2</translation>
    </message>
    <message>
        <source>%1, constant</source>
        <comment>lines</comment>
        <translation>%1, constante</translation>
    </message>
    <message>
        <source>No record chosen</source>
        <translation>Ningún registro elegido</translation>
    </message>
    <message>
        <source>Choose a cell to see where its value comes from.</source>
        <translation>Elija una celda para ver de dónde viene su valor.</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Registro %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>✓ Nothing is odd about this record.</source>
        <translation>✓ No hay nada raro en este registro.</translation>
    </message>
    <message>
        <source>✓ Nothing is odd about this value.</source>
        <translation>✓ No hay nada raro en este valor.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), listed below the records</source>
        <translation>
            <numerusform>%Ln fila, listada debajo de los registros</numerusform>
            <numerusform>%Ln filas, listadas debajo de los registros</numerusform>
        </translation>
    </message>
    <message>
        <source>none: the text as it is</source>
        <translation>ninguno: el texto tal cual</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing, the record is not sent</source>
        <translation>nada, el registro no se envía</translation>
    </message>
    <message>
        <source>nothing, the value stays as it is</source>
        <translation>nada, el valor se queda como está</translation>
    </message>
    <message>
        <source>not known: the instance could not be asked</source>
        <translation>desconocido: no se pudo preguntar a la instancia</translation>
    </message>
    <message>
        <source>being asked for…</source>
        <translation>preguntando…</translation>
    </message>
    <message>
        <source>there is no such record</source>
        <translation>no existe ese registro</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1 (versión %2)</translation>
    </message>
    <message>
        <source>What is this?  Shift+F1</source>
        <translation>¿Qué es esto?  Mayús+F1</translation>
    </message>
    <message>
        <source>What is %1?</source>
        <translation>¿Qué es %1?</translation>
    </message>
</context>
<context>
    <name>m2m::ReplaceDialog</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar con</translation>
    </message>
    <message>
        <source>In which column</source>
        <translation>En qué columna</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>Distinguir &amp;mayúsculas</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>&amp;Whole cell</source>
        <translation>Celda &amp;entera</translation>
    </message>
    <message>
        <source>Whole cell</source>
        <translation>Celda entera</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpresión regular</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Reemplazar &amp;todo</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Go to the next cell that is found</source>
        <translation>Ir a la siguiente celda encontrada</translation>
    </message>
    <message>
        <source>Replace in the cell that is looked at</source>
        <translation>Reemplazar en la celda que se mira</translation>
    </message>
    <message>
        <source>Replace in all cells that are found</source>
        <translation>Reemplazar en todas las celdas encontradas</translation>
    </message>
    <message>
        <source>Upper and lower case differ</source>
        <translation>Mayúsculas y minúsculas son distintas</translation>
    </message>
    <message>
        <source>Only cells that are nothing else; finds empty ones, too</source>
        <translation>Solo celdas que no son otra cosa; encuentra también las vacías</translation>
    </message>
    <message>
        <source>Perl&apos;s; \1 to \9 in the replacement are its groups</source>
        <translation>Las de Perl; \1 a \9 en el reemplazo son sus grupos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>all columns</source>
        <translation>todas las columnas</translation>
    </message>
    <message>
        <source>The regular expression has a mistake: %1</source>
        <translation>La expresión regular tiene un error: %1</translation>
    </message>
    <message numerus="yes">
        <source>Replacing %n cell(s) …</source>
        <translation>
            <numerusform>Reemplazando %Ln celda …</numerusform>
            <numerusform>Reemplazando %Ln celdas …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) replaced.</source>
        <translation>
            <numerusform>%Ln celda reemplazada.</numerusform>
            <numerusform>%Ln celdas reemplazadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what to find in the records that are shown.</source>
        <translation>Escriba lo que se busca en los registros mostrados.</translation>
    </message>
    <message>
        <source>No cell would change.</source>
        <translation>No cambiaría ninguna celda.</translation>
    </message>
    <message>
        <source>%1 in %2 would change.</source>
        <comment>cells, lines</comment>
        <translation>%1 en %2: esto cambiaría.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%Ln celda</numerusform>
            <numerusform>%Ln celdas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace &amp;all %1</source>
        <translation>Reemplazar &amp;todo: %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacía)</translation>
    </message>
    <message>
        <source>line %1: %2 → %3</source>
        <comment>line, before, after</comment>
        <translation>línea %1: %2 → %3</translation>
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
        <translation>Aún no hay registros</translation>
    </message>
    <message>
        <source>Records appear here once a file is open and its columns are mapped.</source>
        <translation>Los registros aparecen aquí cuando hay un archivo abierto y sus columnas están asignadas.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the last correction</source>
        <translation>Deshacer la última corrección</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Do the correction again</source>
        <translation>Rehacer la corrección</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>Go on to the upload</source>
        <translation>Pasar a la carga</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correctos</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudosos</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>erróneos</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiados</translation>
    </message>
    <message>
        <source>Search in records</source>
        <translation>Buscar en los registros</translation>
    </message>
    <message>
        <source>Search in records…</source>
        <translation>Buscar en registros…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>No record passes this filter.</source>
        <translation>Ningún registro pasa este filtro.</translation>
    </message>
    <message>
        <source>Finding out which rows make which record…</source>
        <translation>Averiguando qué filas forman cada registro…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Checking the records…</source>
        <translation>Comprobando los registros…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) need you before they can be sent</source>
        <translation>
            <numerusform>%Ln registro le necesita antes de poder enviarse</numerusform>
            <numerusform>%Ln registros le necesitan antes de poder enviarse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are doubtful; look at them before they are sent</source>
        <translation>
            <numerusform>%Ln registro es dudoso; mírelo antes de enviarlo</numerusform>
            <numerusform>%Ln registros son dudosos; mírelos antes de enviarlos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) are right, as far as it can be checked here</source>
        <translation>
            <numerusform>El registro es correcto, hasta donde se puede comprobar aquí</numerusform>
            <numerusform>Los %Ln registros son correctos, hasta donde se puede comprobar aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) are right</source>
        <translation>
            <numerusform>El registro es correcto</numerusform>
            <numerusform>Los %Ln registros son correctos</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload the other %1</source>
        <translation>Cargar los otros %1</translation>
    </message>
    <message numerus="yes">
        <source>The instance is being asked about %n component(s).</source>
        <translation>
            <numerusform>Se pregunta a la instancia por %Ln componente.</numerusform>
            <numerusform>Se pregunta a la instancia por %Ln componentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on correcting; verdicts follow as answers come.</source>
        <translation>Puede seguir corrigiendo; los veredictos llegan con las respuestas.</translation>
    </message>
    <message>
        <source>Only the web page can check all of %1.</source>
        <translation>Solo la página web puede comprobar todo de %1.</translation>
    </message>
    <message>
        <source>These values are marked with a question mark and sent as they are.</source>
        <translation>Estos valores se marcan con un signo de interrogación y se envían como están.</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Show the plot of the column</source>
        <translation>Mostrar el gráfico de la columna</translation>
    </message>
    <message>
        <source>The numbers of the column against what the form asks for  (F7)</source>
        <translation>Los números de la columna frente a lo que pide el formulario  (F7)</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Reemplazar…</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Find and replace in the records that are shown  (Ctrl+H)</source>
        <translation>Buscar y reemplazar en los registros mostrados  (Ctrl+H)</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
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
        <translation>Líneas anteriores</translation>
    </message>
    <message>
        <source>Later lines</source>
        <translation>Líneas siguientes</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Ir a la línea</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Stop reading the file</source>
        <translation>Dejar de leer el archivo</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines %1–%2 of %3</source>
        <translation>Líneas %1–%2 de %3</translation>
    </message>
    <message>
        <source>Reading the file… %1 %</source>
        <translation>Leyendo el archivo… %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>m2m::RowsDialog</name>
    <message>
        <source>Rows at the beginning</source>
        <translation>Filas al principio</translation>
    </message>
    <message>
        <source>Rows at the end</source>
        <translation>Filas al final</translation>
    </message>
    <message>
        <source>Each record must have exactly</source>
        <translation>Cada registro debe tener exactamente</translation>
    </message>
    <message>
        <source>Each record must have exactly so many rows</source>
        <translation>Cada registro debe tener exactamente este número de filas</translation>
    </message>
    <message>
        <source>Rows of each record</source>
        <translation>Filas de cada registro</translation>
    </message>
    <message>
        <source>Which rows count?</source>
        <translation>¿Qué filas cuentan?</translation>
    </message>
    <message>
        <source> rows</source>
        <translation> filas</translation>
    </message>
    <message>
        <source>Leave out at the beginning</source>
        <translation>Omitir al principio</translation>
    </message>
    <message>
        <source>Leave out at the end</source>
        <translation>Omitir al final</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Añadir una condición</translation>
    </message>
    <message>
        <source>Add a condition on a column</source>
        <translation>Añadir una condición a una columna</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Only rows that pass all of these. Texts stand one a line; any of them will do.</source>
        <translation>Solo las filas que cumplen todas. Un texto por línea; basta cualquiera de ellos.</translation>
    </message>
    <message>
        <source>Another number is an error: a file that was cut off is noticed.</source>
        <translation>Otro número es un error: así se nota un archivo cortado.</translation>
    </message>
    <message>
        <source>No row is left.</source>
        <translation>No queda ninguna fila.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>line of the file, its cells</comment>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>The first that counts is %1</source>
        <translation>La primera que cuenta es %1</translation>
    </message>
    <message>
        <source>The last that counts is %1</source>
        <translation>La última que cuenta es %1</translation>
    </message>
</context>
<context>
    <name>m2m::RunLists</name>
    <message>
        <source>Records that need somebody</source>
        <translation>Registros que necesitan a alguien</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>How this went on</source>
        <translation>Cómo ha ido</translation>
    </message>
    <message>
        <source>What needs somebody</source>
        <translation>Lo que necesita a alguien</translation>
    </message>
    <message>
        <source>Nothing needs you: no record was refused, failed or got lost.</source>
        <translation>Nada le necesita: ningún registro se rechazó, falló o se perdió.</translation>
    </message>
    <message>
        <source>Records with this reason</source>
        <translation>Registros con este motivo</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>Registros: %1</translation>
    </message>
    <message>
        <source>No record is in this state.</source>
        <translation>Ningún registro está en este estado.</translation>
    </message>
</context>
<context>
    <name>m2m::RunNotices</name>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>Records are being uploaded</source>
        <translation>Se están cargando registros</translation>
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
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Type part of a name</source>
        <translation>Escriba parte de un nombre</translation>
    </message>
</context>
<context>
    <name>m2m::SecretDialog</name>
    <message>
        <source>&amp;Keep it in the keychain of this computer</source>
        <translation>&amp;Guardar en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Secret of %1</source>
        <translation>Secreto de %1</translation>
    </message>
    <message>
        <source>&amp;Client secret for %1, %2</source>
        <translation>Secreto de &amp;cliente para %1, %2</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
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
        <translation>Orde&amp;nar por</translation>
    </message>
</context>
<context>
    <name>m2m::SourceCell</name>
    <message>
        <source>Source of %1</source>
        <translation>Fuente de %1</translation>
    </message>
    <message>
        <source>Constant value of %1</source>
        <translation>Valor constante de %1</translation>
    </message>
    <message>
        <source>Value for all records</source>
        <translation>Valor para todos los registros</translation>
    </message>
    <message>
        <source>How the rows of a record make one %1</source>
        <translation>Cómo las filas de un registro forman un solo %1</translation>
    </message>
    <message>
        <source>each row of the file becomes a row of %1</source>
        <translation>cada fila del archivo pasa a ser una fila de %1</translation>
    </message>
    <message>
        <source>%1 (not in this file)</source>
        <translation>%1 (no está en este archivo)</translation>
    </message>
    <message>
        <source>— not used</source>
        <translation>— sin usar</translation>
    </message>
    <message>
        <source>Several columns…</source>
        <translation>Varias columnas…</translation>
    </message>
    <message>
        <source>Constant…</source>
        <translation>Constante…</translation>
    </message>
    <message>
        <source>Asked at each run…</source>
        <translation>Se pregunta cada vez…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
</context>
<context>
    <name>m2m::SourceDialog</name>
    <message>
        <source>Where values come from</source>
        <translation>De dónde vienen los valores</translation>
    </message>
    <message>
        <source>Where does %1 come from?</source>
        <translation>¿De dónde viene %1?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>En este archivo</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Aún no se ha elegido nada.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>First row: %1</source>
        <translation>Primera fila: %1</translation>
    </message>
    <message>
        <source>Will be asked for in Map when a file is open.</source>
        <translation>Se preguntará en «Asignar» cuando haya un archivo abierto.</translation>
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
        <translation>Texto para todos los registros</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>What answers look like</source>
        <translation>Cómo son las respuestas</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>cualquier cosa</translation>
    </message>
    <message>
        <source>an action ID, 24 digits and letters a to f</source>
        <translation>un ID de acción, 24 cifras y letras de la a a la f</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>cifras</translation>
    </message>
    <message>
        <source>a day, year-month-day</source>
        <translation>un día, año-mes-día</translation>
    </message>
    <message>
        <source>a pattern of your own…</source>
        <translation>un patrón propio…</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Qué se pregunta</translation>
    </message>
    <message>
        <source>Answers look like</source>
        <translation>Forma de las respuestas</translation>
    </message>
</context>
<context>
    <name>m2m::StepChips</name>
    <message>
        <source>Delete takes it away, Ctrl with an arrow key moves it.</source>
        <translation>Supr lo quita, Ctrl con una flecha lo mueve.</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Paso: %1</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>Add a step to %1</source>
        <translation>Añadir un paso a %1</translation>
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
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Añadir paso</translation>
    </message>
    <message>
        <source>◀ Earlier</source>
        <translation>◀ Antes</translation>
    </message>
    <message>
        <source>Later ▶</source>
        <translation>Después ▶</translation>
    </message>
    <message>
        <source>Take this step away</source>
        <translation>Quitar este paso</translation>
    </message>
    <message>
        <source>First rows: before → behind this step</source>
        <translation>Primeras filas: antes → después de este paso</translation>
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
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>m2m::StoredPanel</name>
    <message>
        <source>Ask the DB what it has already</source>
        <translation>Preguntar a la base de datos qué tiene ya</translation>
    </message>
    <message>
        <source>Ask the DB which records of this type these components have already</source>
        <translation>Preguntar a la base de datos qué registros de este tipo tienen ya estos componentes</translation>
    </message>
    <message>
        <source>Also what other stations have sent. It takes a question for each component.</source>
        <translation>También lo que han enviado otros puestos. Hace falta una consulta por componente.</translation>
    </message>
    <message>
        <source>The DB is asked what it has already.</source>
        <translation>Se pregunta a la base de datos qué tiene ya.</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) left</source>
        <translation>
            <numerusform>queda %Ln componente</numerusform>
            <numerusform>quedan %Ln componentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Dejar de preguntar</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
</context>
<context>
    <name>m2m::StoryPanel</name>
    <message>
        <source>What was sent</source>
        <translation>Lo que se envió</translation>
    </message>
    <message>
        <source>The story of the selected record</source>
        <translation>La historia del registro seleccionado</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Action ID</source>
        <translation>ID de acción</translation>
    </message>
    <message>
        <source>No record chosen</source>
        <translation>Ningún registro elegido</translation>
    </message>
    <message>
        <source>Row %1: from file to DB</source>
        <translation>Fila %1: del archivo a la base</translation>
    </message>
    <message>
        <source>Not kept any more: the contents of this
upload were dropped from the log.
%1</source>
        <translation>Ya no se guarda: el contenido de esta
carga se quitó del historial.
%1</translation>
    </message>
    <message>
        <source>Corrected. %1</source>
        <translation>Corregido. %1</translation>
    </message>
    <message>
        <source>Copy the whole story as text</source>
        <translation>Copiar toda la historia como texto</translation>
    </message>
    <message>
        <source>Open the component in the browser</source>
        <translation>Abrir el componente en el navegador</translation>
    </message>
    <message>
        <source>Open the action in the browser</source>
        <translation>Abrir la acción en el navegador</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Del archivo</translation>
    </message>
    <message>
        <source>Steps of each value</source>
        <translation>Pasos de cada valor</translation>
    </message>
    <message>
        <source>Requests and answers</source>
        <translation>Solicitudes y respuestas</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relectura</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Nothing: it was not made ready to be sent.</source>
        <translation>Nada: no se preparó para enviarlo.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: copy the story to have all</source>
        <translation>
            <numerusform>y %Ln más: copie la historia para tenerlo todo</numerusform>
            <numerusform>y %Ln más: copie la historia para tenerlos todos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <comment>a file, a row, and the state of its record</comment>
        <translation>%1, fila %2: %3</translation>
    </message>
    <message>
        <source>Component: %1</source>
        <translation>Componente: %1</translation>
    </message>
    <message>
        <source>ID of the record: %1</source>
        <translation>ID del registro: %1</translation>
    </message>
</context>
<context>
    <name>m2m::SupportDialog</name>
    <message>
        <source>With the &amp;names of operators, stations and files</source>
        <translation>Con los &amp;nombres de operadores, puestos y archivos</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Paquete de asistencia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This is what helps somebody else to find out what is wrong here</source>
        <translation>Esto es lo que ayuda a otra persona a averiguar qué falla aquí</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Archivos del paquete</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Lo que contiene el archivo</translation>
    </message>
    <message>
        <source>Looking at the upload log…</source>
        <translation>Mirando el historial de cargas…</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Guardar el paquete de asistencia</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archivos comprimidos (*.zip)</translation>
    </message>
    <message>
        <source>The bundle is saved.</source>
        <translation>El paquete se ha guardado.</translation>
    </message>
    <message>
        <source>Send this file to who helps you: %1</source>
        <translation>Envíe este archivo a quien le ayude: %1</translation>
    </message>
</context>
<context>
    <name>m2m::TableView</name>
    <message>
        <source>Some of these rows are still being read. Try again in a moment.</source>
        <translation>Algunas de estas filas aún se están leyendo. Vuelva a intentarlo en un momento.</translation>
    </message>
</context>
<context>
    <name>m2m::TextListEdit</name>
    <message>
        <source>Pick…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Pick from the values of the file</source>
        <translation>Elegir de los valores del archivo</translation>
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
        <translation>Ayuda y apariencia</translation>
    </message>
    <message>
        <source>No recipe yet</source>
        <translation>Aún no hay receta</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>Receta: %1</translation>
    </message>
    <message>
        <source>All recipes of this station</source>
        <translation>Todas las recetas de este puesto</translation>
    </message>
</context>
<context>
    <name>m2m::Tour</name>
    <message>
        <source>Tour, %1 of %2</source>
        <translation>Recorrido, %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecho</translation>
    </message>
</context>
<context>
    <name>m2m::TraceModel</name>
    <message>
        <source>In the file: %1</source>
        <translation>En el archivo: %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Line of the file</source>
        <translation>Línea del archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Where the value stands in the record</source>
        <translation>Dónde está el valor en el registro</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Column %1 of the file, %2</source>
        <translation>Columna %1 del archivo, %2</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>What the row gives to the record</source>
        <translation>Qué da la fila al registro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What is read from the cells before any step</source>
        <translation>Lo que se lee de las celdas antes de cualquier paso</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
</context>
<context>
    <name>m2m::TracePanel</name>
    <message>
        <source>The cells that the value was made of</source>
        <translation>Las celdas de las que se hizo el valor</translation>
    </message>
    <message>
        <source>How %1 came to be</source>
        <translation>Cómo se obtuvo %1</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Las primeras %1 de %2 filas</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>m2m::UndoDialog</name>
    <message>
        <source>Undo this upload</source>
        <translation>Deshacer esta carga</translation>
    </message>
    <message numerus="yes">
        <source>Send edits of %n record(s) %1 that put back what was there before?</source>
        <translation>
            <numerusform>¿Enviar la edición de %Ln registro %1 para restaurar lo que había antes?</numerusform>
            <numerusform>¿Enviar las ediciones de %Ln registros %1 para restaurar lo que había antes?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was uploaded %2. Each record that it changed gets the data that it had before, as a new version. One that was changed by anybody since is left as it is, and told.</source>
        <translation>%1 se cargó: %2. Cada registro que cambió recupera los datos que tenía antes, como versión nueva. El que alguien haya cambiado desde entonces se deja como está y se indica.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Put back what was there before</source>
        <translation>Restaurar lo que había antes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Dejar todo como está</translation>
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
        <translation>Ahora no</translation>
    </message>
    <message numerus="yes">
        <source>The upload of %1 %2 was not finished: %n record(s) are left.</source>
        <translation>
            <numerusform>La carga de %1 %2 no terminó: queda %Ln registro.</numerusform>
            <numerusform>La carga de %1 %2 no terminó: quedan %Ln registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was begun %1. Nothing is sent twice.</source>
        <translation>Comenzó %1. Nada se envía dos veces.</translation>
    </message>
</context>
<context>
    <name>m2m::UnusedPanel</name>
    <message>
        <source>Columns not used</source>
        <translation>Columnas sin usar</translation>
    </message>
    <message>
        <source>Every column goes into the record.</source>
        <translation>Todas las columnas van al registro.</translation>
    </message>
    <message>
        <source>Looks like the field %1.</source>
        <translation>Parece el campo %1.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>Use the column %1 for %2</source>
        <translation>Usar la columna %1 para %2</translation>
    </message>
</context>
<context>
    <name>m2m::UploadPlanView</name>
    <message>
        <source>Send only what the DB does not have yet</source>
        <translation>Enviar solo lo que la base de datos aún no tiene</translation>
    </message>
    <message>
        <source>Send all again, also what it has</source>
        <translation>Enviar todo de nuevo, también lo que ya tiene</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start the upload</source>
        <translation>Iniciar la carga</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>Qué va adónde</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Type form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message numerus="yes">
        <source>Send edits of %n %1 record(s) %2.</source>
        <translation>
            <numerusform>Enviar la edición de %Ln registro %1 %2.</numerusform>
            <numerusform>Enviar las ediciones de %Ln registros %1 %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n new %1 record(s) %2.</source>
        <translation>
            <numerusform>Enviar %Ln registro nuevo %1 %2.</numerusform>
            <numerusform>Enviar %Ln registros nuevos %1 %2.</numerusform>
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
        <translation>Aún no está listo para enviar</translation>
    </message>
    <message>
        <source>Only what is mapped changes, the rest of each record stays as it is.</source>
        <translation>Solo cambia lo que está asignado; el resto de cada registro se queda como está.</translation>
    </message>
    <message>
        <source>New components go one after the other: the DB numbers them.</source>
        <translation>Los componentes nuevos van uno tras otro: la base de datos los numera.</translation>
    </message>
    <message>
        <source>Each is read back from the DB and compared.</source>
        <translation>Cada uno se relee de la base de datos y se compara.</translation>
    </message>
    <message>
        <source>By choice of the profile one of %1 is read back from the DB and compared; of the others the DB&apos;s yes is taken.</source>
        <translation>Por elección del perfil, se relee de la base de datos y se compara uno de cada %1; de los demás basta el sí de la base de datos.</translation>
    </message>
    <message>
        <source>You can pause, close the lid or lose the power: nothing is lost and nothing is there twice.</source>
        <translation>Puede pausar, cerrar la tapa o quedarse sin corriente: nada se pierde y nada se duplica.</translation>
    </message>
    <message numerus="yes">
        <source>%n right</source>
        <translation>
            <numerusform>%Ln correcto</numerusform>
            <numerusform>%Ln correctos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful, sent as they are</source>
        <translation>
            <numerusform>%Ln dudoso, se envía como está</numerusform>
            <numerusform>%Ln dudosos, se envían como están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong, not sent</source>
        <translation>
            <numerusform>%Ln erróneo, no se envía</numerusform>
            <numerusform>%Ln erróneos, no se envían</numerusform>
        </translation>
    </message>
    <message>
        <source>The instance answers</source>
        <translation>La instancia responde</translation>
    </message>
    <message>
        <source>A file is open</source>
        <translation>Hay un archivo abierto</translation>
    </message>
    <message>
        <source>Every required field has a source</source>
        <translation>Cada campo obligatorio tiene una fuente</translation>
    </message>
    <message>
        <source>What the recipe asks for is answered</source>
        <translation>Lo que la receta pregunta está respondido</translation>
    </message>
    <message>
        <source>Every record is checked</source>
        <translation>Todos los registros están comprobados</translation>
    </message>
    <message>
        <source>The instance has answered about every component</source>
        <translation>La instancia ha respondido sobre cada componente</translation>
    </message>
    <message>
        <source>The log was asked about earlier uploads</source>
        <translation>Se ha consultado el historial sobre cargas anteriores</translation>
    </message>
    <message>
        <source>At least one record can be sent</source>
        <translation>Se puede enviar al menos un registro</translation>
    </message>
    <message>
        <source>%1 by %2: %3.</source>
        <translation>%1 por %2: %3.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>It was not finished; what is left of it is gone on with.</source>
        <translation>No se terminó; se continúa con lo que queda.</translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s) before that.</source>
        <translation>
            <numerusform>%Ln carga antes de esa.</numerusform>
            <numerusform>%Ln cargas antes de esa.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was uploaded to this instance before.</source>
        <translation>Este archivo ya se cargó antes en esta instancia.</translation>
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
        <translation>sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%Ln celda</numerusform>
            <numerusform>%Ln celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>Verdicts of the records</source>
        <translation>Veredictos de los registros</translation>
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
        <translation>Pausar la carga</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Cancelar la carga</translation>
    </message>
    <message>
        <source>What is on its way is waited for; the rest stays waiting and can be gone on with later.</source>
        <translation>Se espera a lo que está en camino; el resto queda en espera y se puede continuar más tarde.</translation>
    </message>
    <message>
        <source>Upload again…</source>
        <translation>Cargar otra vez…</translation>
    </message>
    <message>
        <source>Prepare another upload of this file</source>
        <translation>Preparar otra carga de este archivo</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Ver en el historial</translation>
    </message>
    <message>
        <source>Show this upload in the log</source>
        <translation>Ver esta carga en el historial</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Archivo siguiente</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Sending one record %1 first; the others wait until it is proved</source>
        <translation>Enviando antes un registro %1; los demás esperan a que esté demostrado</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n record(s) back</source>
        <translation>
            <numerusform>Releyendo %Ln registro</numerusform>
            <numerusform>Releyendo %Ln registros</numerusform>
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
        <translation>Anotando lo que se va a enviar…</translation>
    </message>
    <message>
        <source>Pausing: what is on its way is waited for</source>
        <translation>Pausando: se espera a lo que está en camino</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>Esperando la conexión</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
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
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on with the upload</source>
        <translation>Continuar la carga</translation>
    </message>
    <message>
        <source>Upload the open file…</source>
        <translation>Cargar el archivo abierto…</translation>
    </message>
    <message>
        <source>Correct in Review</source>
        <translation>Corregir en «Revisar»</translation>
    </message>
    <message>
        <source>Go on with it from the log, or start it again: what is there is not sent twice.</source>
        <translation>Continúela desde el historial, o iníciela de nuevo: lo que ya está no se envía dos veces.</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>No hay nada en camino.</translation>
    </message>
    <message>
        <source>Go on whenever you like, also after a restart.</source>
        <translation>Continúe cuando quiera, también después de reiniciar.</translation>
    </message>
    <message>
        <source>%1 records/s</source>
        <translation>%1 registros/s</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) at a time</source>
        <translation>
            <numerusform>%Ln solicitud a la vez</numerusform>
            <numerusform>%Ln solicitudes a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>m2m::WelcomePanel</name>
    <message>
        <source>Try it with a &amp;sample</source>
        <translation>Probar con un &amp;ejemplo</translation>
    </message>
    <message>
        <source>Try it with a sample on the practice instance</source>
        <translation>Probar con un ejemplo en la instancia de práctica</translation>
    </message>
    <message>
        <source>Import &amp;credentials…</source>
        <translation>Importar &amp;credenciales…</translation>
    </message>
    <message>
        <source>Import client_credentials.py</source>
        <translation>Importar client_credentials.py</translation>
    </message>
    <message>
        <source>Open a &amp;recipe…</source>
        <translation>Abrir una &amp;receta…</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Abrir una receta</translation>
    </message>
    <message>
        <source>Short &amp;tour</source>
        <translation>Recorrido &amp;breve</translation>
    </message>
    <message>
        <source>Short tour of the window</source>
        <translation>Recorrido breve por la ventana</translation>
    </message>
    <message>
        <source>Do not show this again</source>
        <translation>No mostrar esto más</translation>
    </message>
    <message>
        <source>Do not show the welcome again</source>
        <translation>No mostrar más la bienvenida</translation>
    </message>
    <message>
        <source>See how it works</source>
        <translation>Ver cómo funciona</translation>
    </message>
    <message>
        <source>A sample file on the practice instance: no account, no network, nothing that could be broken. Three clicks to the first upload.</source>
        <translation>Un archivo de ejemplo en la instancia de práctica: sin cuenta, sin red, nada que se pueda estropear. Tres clics hasta la primera carga.</translation>
    </message>
    <message>
        <source>Connect this station</source>
        <translation>Conectar este puesto</translation>
    </message>
    <message>
        <source>Choose client_credentials.py, the file that the DB team hands out. Its secret goes into the keychain of this computer.</source>
        <translation>Elija client_credentials.py, el archivo que reparte el equipo de la base de datos. Su secreto va al llavero de este equipo.</translation>
    </message>
    <message>
        <source>Use a recipe</source>
        <translation>Usar una receta</translation>
    </message>
    <message>
        <source>Somebody has made a recipe for your files? Open it, and then drop a file: it is read and mapped as the recipe says.</source>
        <translation>¿Alguien ha hecho una receta para sus archivos? Ábrala y suelte un archivo: se lee y se asigna como dice la receta.</translation>
    </message>
    <message>
        <source>Welcome. How do you want to begin?</source>
        <translation>Bienvenido. ¿Cómo quiere empezar?</translation>
    </message>
    <message>
        <source>This program makes records of the component database out of measurement files. Each is checked before it is sent, and read back after.</source>
        <translation>Este programa hace registros de la base de datos de componentes a partir de archivos de mediciones. Cada uno se comprueba antes de enviarlo, y se relee después.</translation>
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
        <translation>No hay perfiles en este puesto</translation>
    </message>
    <message>
        <source>Manage profiles …</source>
        <translation>Gestionar perfiles …</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Claro u oscuro como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>F1  help on this page</source>
        <translation>F1  ayuda sobre esta página</translation>
    </message>
    <message>
        <source>Shift+F1  what is this?</source>
        <translation>Mayús+F1  ¿qué es esto?</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Short tour</source>
        <translation>Recorrido breve</translation>
    </message>
    <message>
        <source>Support bundle …</source>
        <translation>Paquete de asistencia …</translation>
    </message>
</context>
</TS>
