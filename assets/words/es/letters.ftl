# Writing the letters: wordings, languages, the case and its addressees by hand, letters as text.

printable = Cada carácter se puede imprimir
    .failed = «{ $text }» no se puede imprimir
    .reason = Ningún tipo de letra de los incluidos tiene este carácter; si lo pasa por alto, falta en la carta

# The command line
work-file-broken = El archivo de trabajo { $path } no se entiende en la línea { $line }; no se escribe nada
    .hint = Dé el archivo que la ventana guarda junto al caso
    .detail = { $reason }
work-file-newer = El archivo de trabajo { $path } lo guardó una versión más nueva de este programa (formato { $found }; esta versión lee { $known })
    .hint = Actualice el programa
work-of-another-case = El trabajo en { $path } se hizo sobre otro caso y quizá no encaje en este
    .hint = Dé el caso sobre el que se hizo
export-text-summary = { $count ->
        [one] 1 carta escrita
       *[other] { $count } cartas escritas
    } como texto en { $folder }

# Commands
command-next-wording = Redacción siguiente
    .tooltip = Poner otra de las frases propuestas en el párrafo elegido
command-previous-wording = Redacción anterior
    .tooltip = Poner la frase propuesta anterior en el párrafo elegido
command-proposed-text = Volver al texto propuesto
    .tooltip = Descartar sus propias palabras en el párrafo elegido y tener de nuevo el texto propuesto
command-use-in-all = Usar este texto en todas las cartas
    .tooltip = Lo que está en este párrafo está en cada carta, tuvieran lo que tuvieran las demás ahí
command-use-common = Usar aquí el texto común
    .tooltip = Descartar lo que solo esta carta tiene en este párrafo
command-add-paragraph = Añadir un párrafo propio
    .tooltip = Empezar un párrafo vacío en la página, antes de la petición de respuesta
command-add-appeal = Añadir a alguien a quien escribir
    .tooltip = Un destinatario más, con la dirección vacía
command-add-copy = Añadir a alguien que recibe una copia
    .tooltip = Alguien más a quien informar, con la dirección vacía
command-duplicate = Duplicar este destinatario
    .tooltip = La misma dirección y las mismas palabras otra vez, para alguien del mismo cargo
command-remove = Quitar este destinatario
    .tooltip = Quitar este destinatario del caso; «Deshacer» lo devuelve
command-move-up = Subir este destinatario
    .tooltip = Las cartas se imprimen en el orden de la lista
command-move-down = Bajar este destinatario
    .tooltip = Las cartas se imprimen en el orden de la lista
command-copy-text = Copiar el texto de esta carta
    .tooltip = Poner toda la carta en el portapapeles, para un correo o un procesador de textos
command-save-text = Guardar como texto…
    .tooltip = Guardar cada carta marcada como archivo de texto, para fax y correo electrónico
command-edit-case = Corregir el caso
    .tooltip = Convertir en campos todo lo leído de la ficha, o al revés
command-show-timings = Mostrar cuánto tarda una tecla
    .tooltip = Mostrar cuánto tardó el último cambio en estar en la página

text-copied = El texto de la carta está copiado

# Wordings
wording-place = { $place } de { $of }
wording-differs = { $count ->
        [one] 1 carta tiene el suyo
       *[other] { $count } cartas tienen el suyo
    }
wording-previous-beside = { $part }: la redacción anterior
wording-next-beside = { $part }: la redacción siguiente
wording-back-beside = { $part }: volver al texto propuesto
part-demand-sentence = Petición { $number }
page-text = Texto de la página { $page }
timings = compuesto { $set } · revisado { $checked } · dibujado { $drawn } · en total { $all } ms

# Checks
check-overrule = En esta carta no importa
check-matters = Vuelve a importar
check-overruled = { $check }; pasado por alto en esta carta

# Languages
language-of-letter = Idioma de la carta
language-for-all = Para todas las cartas
language-only-this = Solo esta carta
language-asked-for = pedido, por traducir
language-to-translate = por traducir
language-no-phrases = por traducir, sin frases
language-waits = A estas cartas les falta { $demands ->
        [one] 1 petición
       *[other] { $demands } peticiones
    } en { $language }
language-lacks = Algunos nombres o cargos todavía no se conocen en { $language }
translation-fill-in = Rellenar en { $language }
translation-open = Ver la traducción…
translation-title = El caso en { $language }
translation-ready = Las peticiones están: las cartas se escriben en { $language }
translation-waits = { $count ->
        [one] Falta 1 petición
       *[other] Faltan { $count } peticiones
    }; hasta entonces las cartas siguen en el idioma de la ficha
translation-no-source = Aquí la ficha no dice nada
translation-section-subject = Asunto
translation-section-people = Personas
translation-section-addressees = Destinatarios

# The case by hand
case-edit = Editar
case-edit-done = Hecho
case-fields-intro = Lo que corrija aquí va en cada párrafo que no haya escrito usted.
changed-by-hand = cambiado a mano
show-lines-of = Mostrar las líneas de: { $field }
leave-out = Dejar fuera: { $field }
move-field-up = Subir: { $field }
move-field-down = Bajar: { $field }
section-people = Personas
section-closed = El final del caso
add-demand = Añadir una petición
add-fact = Añadir un párrafo
add-note = Añadir una nota
add-background = Añadir un párrafo
add-person = Añadir una persona
deadline-day = Último día
date-not-read = Escriba día, mes y año: { $date }
close-case-intro = Cierre el caso cuando no quede nada por escribir. Entonces se pedirá confirmación antes de imprimir sus cartas.
close-case = Cerrar este caso
open-case-again = Abrir de nuevo el caso
closed-day = Cerrado el
closed-outcome = En qué quedó
post-by = Enviar las cartas a más tardar el { $date }
post-too-late = Demasiado tarde para confiar en el correo: use también fax o correo electrónico

# Addressees
entry-differs = tiene palabras propias
entry-duplicate = Duplicar
entry-remove = Quitar
entry-add-appeal = + Destinatario
entry-add-copy = + Copia
field-office = Cargo
field-country = País
field-role = Recibe
role-appeal = El llamamiento
role-copy = Una copia
envelope-title = El sobre
envelope-spoken = Sobre: { $text }
envelope-note = Como se imprime cuando imprime sobres.
