# What the whole job has to say: opening a case, the deadline, the export.

letter-count = { $count ->
        [one] 1 carta
       *[other] { $count } cartas
    }

# Opening
open-newer-format = Este archivo lo guardó una versión más nueva de este programa (formato de caso { $found }; esta versión lee { $known }), y se deja como está
    .hint = Actualice el programa o pida la ficha de caso misma
open-broken-case = Es un caso guardado, pero está dañado o cortado en la línea { $line }; no se hicieron cartas
    .hint = Pida otra vez el archivo, o abra la ficha de caso de la que se hizo
    .detail = { $reason }

open-no-case = Es JSON, pero no un caso; no se hicieron cartas
    .hint = Un archivo de remitente va detrás de --sender, uno de embajadas detrás de --missions; abra la ficha de caso o un caso guardado

# The deadline
deadline-passed = La fecha límite fue el { $date }, { $unit ->
        [years] hace { $count } años
        [months] hace { $count } meses
       *[days] { $days ->
            [one] ayer
           *[other] hace { $days } días
        }
    }
    .hint = Antes de enviar estas cartas, pregunte a quien le envió el caso si todavía ayudan
deadline-today = La fecha límite es hoy
    .hint = El correo solo llegará tarde: use fax o correo electrónico donde el caso los dé, y pregunte antes de enviar después
deadline-near = La fecha límite es el { $date }, dentro de { $days ->
        [one] 1 día
       *[other] { $days } días
    }: una carta al extranjero puede tardar más
    .hint = Envíe hoy, o use fax o correo electrónico donde el caso los dé
case-closed = Este caso está cerrado{ $date ->
        [none] {""}
       *[other] {" "}desde el { $date }
    }: { $outcome }
    .hint = No envíe estas cartas sin preguntar a quien le envió el caso
case-practice = Este es un caso de práctica, cerrado{ $date ->
        [none] {""}
       *[other] {" "}desde el { $date }
    }: { $outcome }
    .hint = Pruebe lo que quiera: las cartas dicen al pie que no son para enviar
case-stop = La ficha no pide más acción: no hay nada que enviar
    .hint = Si aun así quiere escribir, pregunte antes a quien le envió la ficha
no-recipients = El caso no nombra a nadie a quien escribir, así que no hay cartas
    .hint = Mire las direcciones de la ficha y añada los destinatarios a mano
mission-wanted = El caso pide escribir también a la embajada de { $country } en su país, y no se conoce ninguna
    .hint = Rellene la dirección de la embajada, o imprima su carta con líneas para rellenar a mano
mission-elsewhere = La embajada de { $country } en { $host } se deja fuera, porque usted escribe desde { $from }
    .hint = Si quiere escribirle, cambie el país de la embajada o del remitente

# Exporting
letter-crashed = Un fallo de este programa detuvo la carta a { $recipient }
    .hint = Las demás cartas no se ven afectadas; avísenos para que podamos arreglarlo
pdf-failed = La carta a { $recipient } no se pudo pasar a PDF
    .hint = Las demás cartas no se ven afectadas; pruebe otra vez y avísenos si sigue así
    .detail = { $reason }
bundle-failed = El archivo con todas las cartas no se pudo hacer
    .hint = Las cartas mismas no se ven afectadas
    .detail = { $reason }

# The cover sheet of a bundle
cover-file-name = Todas las cartas
cover-heading = Qué hay en este montón
cover-scale = Esta línea mide 100 mm. Si no, imprima al 100 por ciento, sin «ajustar a la página».
cover-pages = { $pages ->
        [one] 1 página
       *[other] { $pages } páginas
    }
