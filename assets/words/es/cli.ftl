# What the command line says.

label-error = error
label-warning = aviso
label-note = nota
label-hint = consejo
label-detail = causa

more-of-this-kind = … y { $count } más como este

# What was done
letter-written = { $file }
letter-unchanged = { $file } (sin cambios)
letter-skipped = { $file } (dejado como estaba)
letter-failed = { $file } (no escrito)
letter-not-reached = { $file } (no alcanzado)
export-summary = { $written ->
        [0] No se escribió ninguna carta
        [one] 1 carta está escrita
       *[other] { $written } cartas están escritas
    } en { $folder }{ $unchanged ->
        [0] {""}
       *[other] , { $unchanged } sin cambios
    }{ $skipped ->
        [0] {""}
       *[other] , { $skipped } dejadas como estaban
    }{ $failed ->
        [0] {""}
       *[other] , { $failed } fallidas
    }
case-written = El caso está escrito en { $file }
page-written = La página { $page } de { $pages } está escrita en { $file }

fixes-proposed = Las direcciones se imprimen como están, porque no se aceptó ningún cambio propuesto
    .hint = Haga todos los cambios propuestos aquí con --accept-fixes, o corrija el archivo del caso

# What was asked for and cannot be
unknown-only = El caso no tiene ningún destinatario con el identificador { $id }; no se escribe nada
    .hint = Los identificadores son: { $known }
unknown-stationery = No hay ningún formato de carta llamado { $id }; no se escribe nada
    .hint = Los formatos son: { $known }
unknown-letter = No hay carta { $number }: el caso tiene { $count ->
        [0] a nadie a quien escribir
        [one] 1 carta
       *[other] { $count } cartas
    }
    .hint = Cuente desde 1, en el orden en que export las escribe
unknown-page = No hay página { $number }: la carta tiene { $count ->
        [one] 1 página
       *[other] { $count } páginas
    }
unknown-envelope = No hay ningún sobre llamado { $id }
    .hint = Los sobres son: { $known }
sender-file-broken = El archivo de remitente { $path } no se entiende en la línea { $line }; no se escribe nada
    .hint = Vea cómo es con: appeal-writer export --help
    .detail = { $reason }
missions-file-broken = El archivo de embajadas { $path } no se entiende en la línea { $line }; no se escribe nada
    .hint = Vea cómo es con: appeal-writer export --help
    .detail = { $reason }
file-field-unknown = { $path } tiene un campo { $field } que aquí no significa nada; no se usa
    .hint = Vea qué campos hay con: appeal-writer export --help
sender-country-unknown = El país { $text } del remitente no se conoce, así que las cartas tienen el formato internacional
    .hint = Escríbalo como en inglés o con su código ISO, por ejemplo GB
sheet-would-be-overwritten = El caso se escribiría encima de la propia ficha { $path }; no se escribe nada
    .hint = Elija otro nombre para --out
output-failed = El resultado no se pudo mostrar
    .detail = { $reason }
no-display = La ventana no se puede abrir aquí, porque no hay ninguna pantalla que pueda usar
    .hint = Las cartas se pueden hacer sin ella: appeal-writer export --help
    .detail = { $reason }

# import --explain
explain-notices = También se observó
explain-unused = No usado por ningún campo
explain-proposal = Se propone en su lugar: { $text }

# fit
fit-shows = La dirección se ve en la ventanilla, se deslice como se deslice la hoja
fit-no-window = El sobre no tiene ventanilla: imprima o escriba la dirección en él
fit-does-not-go-in = La hoja doblada no cabe en este sobre
fit-hidden = La ventanilla oculta hasta { $millimetres } mm de «{ $line }»
fit-intruding = La ventanilla muestra más que la dirección: «{ $line }»
fit-offer-tighter = Lo que ayuda: juntar más las líneas de la dirección
fit-offer-smaller = Lo que ayuda: componer la dirección en { $size } puntos
fit-offer-join = Lo que ayuda: poner dos líneas de la dirección en una
fit-offer-envelope = Lo que ayuda: usar el sobre { $id }
fit-offer-label = Lo que ayuda: pegar una etiqueta en el sobre
fit-offer-printed = Lo que ayuda: imprimir la dirección en el sobre
