# The library, and how things are kept.

command-desk = Volver a las cartas
    .tooltip = Mostrar el caso y sus cartas
command-library = Biblioteca
    .tooltip = Encontrar cada caso que se abrió aquí
command-send-case = Guardar el caso para otra persona…
    .tooltip = Un archivo pequeño con el caso, solo o con sus palabras; nunca quién es usted
command-versions = Versiones anteriores…
    .tooltip = Ver lo que escribió antes, y recuperarlo
command-your-data = Sus datos…
    .tooltip = Dónde guarda el programa lo que rellena
command-forget = Borrar mis datos…
    .tooltip = Borrar todo lo que este programa guarda sobre usted
room-back = Volver a las cartas

library-search = Buscar por título, persona, país o número
library-count = { $count ->
        [one] 1 caso
       *[other] { $count } casos
    }
library-reading = { $count } casos, y se están leyendo más…
library-put-away = Mostrar los casos apartados
library-recent = Abiertos últimamente
library-open-recent = Abrir de nuevo: { $title }
library-empty = Todavía no se ha abierto ningún caso
    .help = Suelte fichas de caso sobre esta ventana, varias a la vez si quiere
library-nothing-put-away = No hay nada apartado
    .help = «Apartar» saca un caso de la lista y conserva todo lo que contiene
library-nothing-found = Ningún caso se llama así
    .help = Pruebe con menos palabras, o mire entre los casos apartados
library-put-this-away = Apartar
    .named = Apartar: { $title }
library-bring-back = Recuperar
    .named = Recuperar: { $title }
library-remove = Eliminar…
    .named = Eliminar definitivamente: { $title }
badge-closed = cerrado
badge-passed = { $date } · pasada
badge-today = fecha límite hoy
badge-near = { $date } · { $days ->
        [one] queda 1 día
       *[other] quedan { $days } días
    }
badge-far = { $date } · quedan { $days } días
case-gone = Este caso ya no está en la biblioteca
    .hint = Se ha eliminado; abra otra vez su ficha
copy-of = { $title } (mi copia)

taken-running = Leyendo { $left ->
        [one] 1 ficha más
       *[other] { $left } fichas más
    }…
taken-done = { $count ->
        [one] Se leyó 1 ficha
       *[other] Se leyeron { $count } fichas
    }
taken-read = { $file } · { $count ->
        [0] leído
        [one] leído, 1 cosa por revisar
       *[other] leído, { $count } cosas por revisar
    }
taken-known = { $file } · ya estaba en la biblioteca
taken-failed = { $file } · no leído

# Giving a case to somebody else
send-title = Guardar el caso para otra persona
send-body = Quién es usted no va nunca, ni lo que envió.
send-case-only = Solo el caso
    .help = Lo que dice la ficha, con sus correcciones
send-with-words = El caso con mis palabras y decisiones
    .help = También sus textos, marcas y embajadas, para que otra persona pueda seguir desde ahí
browse-file-title = Elegir un archivo o una carpeta
file-written = Guardado como { $file }
words-came-title = Este caso vino con las palabras de alguien
words-came-body = Usted ya ha escrito en este caso. ¿Qué palabras deben ir en las cartas?
words-came-keep = Conservar las mías
    .help = Las palabras que vinieron se quedan en su archivo
words-came-take = Tomar las que vinieron
    .help = «Deshacer» devuelve las suyas, y quedan entre las versiones anteriores

# Earlier versions
versions-title = Versiones anteriores
versions-body = Lo que había en las cartas de este caso al final de las últimas diez sesiones.
versions-none = Todavía no hay versión anterior de este caso. Se guarda una cada vez que vuelve a iniciar el programa y sigue escribiendo.
versions-letter = La carta a { $name } como era
versions-bring-back = Recuperar esto
version-saved = { $date }, { $time }
version-undated = Un día anterior
version-texts = { $count ->
        [0] sin palabras suyas
        [one] 1 texto suyo
       *[other] { $count } textos suyos
    }

# What is not safe
unsaved-title = Todavía no está guardado
unsaved-body = Su texto se queda aquí y se guardará en cuanto sea posible. No cierre la ventana.
unsafe-title = Su texto no está guardado
unsafe-body = Si sigue ahora, se pierde lo que escribió desde entonces.
unsafe-stay = Quedarse aquí
    .help = El programa lo intenta de nuevo cada pocos segundos
unsafe-leave = Descartar mis últimos cambios
    .help = Lo que se guardó antes queda como estaba
conflict-title = Cambiado por otra ventana u otro programa
conflict-body = Este caso se cambió en otro sitio mientras usted escribía en él. No se ha perdido nada de ninguno: diga cuál debe seguir.
conflict-decide = Decidir…
conflict-copy = Conservar el mío como copia
    .help = El suyo pasa a ser un caso propio en la biblioteca; el otro queda como está
conflict-theirs = Tomar el otro
    .help = El suyo se conserva entre las versiones anteriores
taken-over = Este caso se cambió en otra ventana; aquí se muestra lo que dice ahora

# A person's data
data-title = Sus datos
data-local = Lo que rellena y escribe está en esta carpeta de este ordenador, y solo usted puede leerlo.
data-portable = Lo que rellena y escribe está junto al programa y viaja con él.
data-mirrored = Esta carpeta parece una de las que { $service } copia a otros ordenadores
    .help = Cree junto al programa una carpeta llamada appeal-writer-data, en un disco o memoria que no se copie; se usará desde el próximo inicio
forget-title = ¿Borrar mis datos?
forget-body = Todo lo que este programa guarda sobre usted se borra definitivamente: quién es, sus embajadas, todos los casos con sus palabras, sus versiones anteriores, lo enviado y lo que recuerda la ventana. Las cartas que guardó en carpetas suyas se quedan.
forget-confirm = Borrar todo
remove-title = ¿Eliminar este caso?
remove-body = «{ $title }» y todo lo que escribió en él, también las versiones anteriores, se elimina definitivamente.
remove-confirm = Eliminar definitivamente

# On the command line
library-added = { $file } está en la biblioteca
missions-read = { $count ->
        [0] No se leyó ninguna embajada
        [one] Se leyó 1 embajada
       *[other] Se leyeron { $count } embajadas
    }
missions-written = Las embajadas están escritas en { $file }
column-taken = { $column }: { $meaning } ({ $code })
column-unknown = No hay ninguna columna «{ $text }» en la tabla
    .hint = Dé el encabezado tal como está en la primera línea de la tabla
sent-noted = { $count ->
        [one] 1 carta anotada
       *[other] { $count } cartas anotadas
    }, { $date }
