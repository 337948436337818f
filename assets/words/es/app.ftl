# The window.

# Dates
date = { $day } de { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    } de { $year }

window-title = Appeal Writer
window-title-case = { $name } – Appeal Writer

# Menus
menu-case = Caso
menu-letters = Cartas
menu-print = Imprimir
menu-view = Ver
menu-help = Ayuda

# Commands
command-choose-sheet = Abrir…
    .tooltip = Abrir una ficha de caso o un caso guardado: PDF, Word o texto
command-paste-sheet = Pegar el texto de una ficha
    .tooltip = Crear un caso con el texto copiado
command-open-example = Abrir el caso de práctica
    .tooltip = Poner el ejemplo incluido sobre la mesa para probar
command-print-letters = Imprimir cartas
    .tooltip = Reunir todas las cartas marcadas en un PDF y mostrarlo, listo para imprimir
command-save-letters = Guardar como PDF…
    .tooltip = Guardar un PDF por cada carta marcada en la carpeta que elija
command-stop-export = Detener
    .tooltip = Dejar de hacer cartas; las terminadas se quedan
command-show-folder = Mostrar carpeta
    .tooltip = Mostrar dónde se guardaron las cartas
command-show-sheet = Ficha y campos
    .tooltip = Ver en qué se convirtió cada línea de la ficha y cuáles no se usaron
command-undo = Deshacer
    .tooltip = Deshacer el último cambio
command-redo = Rehacer
    .tooltip = Volver a hacer el cambio deshecho
command-next-letter = Carta siguiente
    .tooltip = Mostrar la carta siguiente
command-previous-letter = Carta anterior
    .tooltip = Mostrar la carta anterior
command-zoom-in = Más grande
    .tooltip = Mostrar la página más grande
command-zoom-out = Más pequeña
    .tooltip = Mostrar la página más pequeña
command-fit-width = Todo el ancho
    .tooltip = Mostrar la página tan ancha como la mesa
command-fit-page = Página entera
    .tooltip = Mostrar la página entera
command-actual-size = Tamaño del papel
    .tooltip = Mostrar la página tan grande como será en el papel
command-look-system = Como el escritorio
    .tooltip = Claro u oscuro, como el escritorio del sistema
command-look-light = Claro
    .tooltip = Tinta oscura sobre papel claro
command-look-dark = Oscuro
    .tooltip = Una mesa oscura para la noche
command-look-high-contrast = Contraste alto
    .tooltip = Colores fuertes sobre negro
command-find = Buscar o hacer algo
    .tooltip = Encontrar cualquier orden por una palabra
command-help = Cómo funciona
    .tooltip = El camino de la ficha de caso a las cartas en el correo
command-quit = Salir
    .tooltip = Cerrar la ventana; todo está guardado

find-prompt = Buscar o hacer algo…
find-nothing = Nada se llama así

# No case on the desk
no-case-title = Abra su ficha de caso
no-case-body = Suelte un PDF, un documento de Word o un texto sobre esta ventana, o pegue el texto de la ficha. Al momento se escribe una carta a cada persona que nombra.
no-letter-title = No hay ningún caso sobre la mesa
no-letter-body = Abra una ficha de caso, y las cartas aparecerán aquí como se imprimirán.
no-recipient-title = Nadie a quien escribir
no-recipient-body = La ficha no da ninguna dirección. Mire su texto y añada a quién escribir.
blank-mission-title = Esta carta espera una dirección
blank-mission-body = Rellene la embajada: bastan nombre y dirección. La carta aparece aquí mientras escribe.

# The case
case-untitled = Un caso sin título
practice-title = Caso de práctica, cerrado
practice-body = Sus cartas dicen al pie que no son para enviar. Pruebe lo que quiera.
closed-title = Este caso se cerró el { $date }
deadline-unknown = Fecha límite: { $text }
deadline-clock-passed = { $date } · la fecha límite ha pasado
deadline-clock-today = La fecha límite es hoy
deadline-clock-near = { $date } · { $days ->
        [one] queda 1 día
       *[other] quedan { $days } días
    }
deadline-clock-far = { $date } · quedan { $days } días
findings-title = { $count ->
        [one] 1 cosa por revisar
       *[other] { $count } cosas por revisar
    }
finding-proposes = En su lugar: { $proposed }
finding-accept = Corregir
detail = Más sobre esto
section-summary = Qué ha pasado
section-facts = Los hechos completos
section-demands = Les pedimos que
no-demands-read = No se pudo leer ninguna petición en la ficha
section-languages = Escribir en
section-notes = Notas para usted
section-background = Información adicional
section-model-letter = La carta modelo de la ficha

# The sheet beside its fields
sheet-title = La ficha y lo que se leyó de ella
sheet-close = Volver a las cartas
sheet-intro = Elija un campo para ver sus líneas, o una línea para ver su campo. Las líneas en ámbar no se usaron.
give-title = Asignar a…
give-line = Asignar a un campo: { $line }
give-facts = Qué ha pasado
give-demands = Peticiones
give-background = Información adicional
give-notes = Notas para usted
sheet-field-title = Título
sheet-field-case-number = Número del caso
sheet-field-case-kind = Tipo
sheet-field-index = Índice
sheet-field-country = País
sheet-field-issued = Emitida
sheet-field-language = Idioma
sheet-field-people = Persona { $number }
sheet-field-summary = Qué ha pasado, en breve
sheet-field-facts = Hechos { $number }
sheet-field-languages = Idiomas
sheet-field-demands = Petición { $number }
sheet-field-deadline = Fecha límite
sheet-field-deadline-text = Fecha límite, tal como está escrita
sheet-field-addressees = Destinatario { $number }
sheet-field-lines = Línea { $number }
sheet-field-name = Nombre
sheet-field-family-name = Apellido
sheet-field-gender = Género
sheet-field-pronouns = Pronombres
sheet-field-age = Edad
sheet-field-about = Sobre la persona
sheet-field-office = Cargo
sheet-field-role = Llamamiento o copia
sheet-field-fax = Fax
sheet-field-email = Correo electrónico
sheet-field-phone = Teléfono
sheet-field-web = Web
sheet-field-salutation = Saludo
sheet-field-note = Nota
sheet-field-missions-wanted = También hay que escribir a las embajadas
sheet-field-missions = Embajada { $number }
sheet-field-background = Información adicional { $number }
sheet-field-model-letter = La carta modelo de la ficha
sheet-field-notes = Nota para usted { $number }
language-own = su propio idioma
language-ar = árabe
language-de = alemán
language-en = inglés
language-es = español
language-fa = persa
language-fr = francés
language-it = italiano
language-ja = japonés
language-nl = neerlandés
language-pl = polaco
language-pt = portugués
language-ru = ruso
language-tr = turco
language-uk = ucraniano
language-zh = chino
language-zh-Hans = chino
language-zh-Hant = chino (tradicional)

# The addressees
group-appeals = Llamamientos
group-copies = Copias
group-missions = Embajadas en su país
no-addressees = La ficha no nombra a nadie a quien escribir
tick-letter = Imprimir la carta a { $name }
entry-findings = { $count ->
        [one] 1 observación
       *[other] { $count } observaciones
    }
entry-blank = Rellenar la dirección
mission-form-title = Embajada de { $country } en su país
mission-intro = La ficha se lo deja a usted. Se queda en este ordenador y se ofrecerá de nuevo.
mission-known = Usar lo que rellenó antes: { $place }
mission-known-since = Usar lo que rellenó antes: { $place }, confirmado el { $date }
addressee-form-title = Dirección
field-name = Nombre
field-address = Dirección { $number }
field-fax = Fax
field-email = Correo electrónico
field-head = La dirige
field-salutation = Saludo
head-ambassador = Un embajador o una embajadora
head-high-commissioner = Un alto comisionado o una alta comisionada
head-charge = Un encargado o una encargada de negocios
head-consul = Un o una cónsul
head-unknown = No lo sé

# The sender
sender-title = Usted: { $who }
sender-ask = ¿Quién escribe? Ponga su nombre
sender-unknown = nadie todavía
sender-name = Su nombre
sender-about = Quién es usted
sender-about-hint = maestra en Sevilla
sender-street = Calle y número
sender-postcode = Código postal
sender-town = Población
sender-country = País
sender-email = Correo electrónico
sender-privacy = En las cartas
sender-age = Edad
sender-group = Grupo o escuela
sender-group-lines = Su dirección
privacy-full = Nombre y dirección
    .effect = Su nombre, calle, población y país están en la carta; una respuesta puede llegarle.
privacy-town = Nombre y población
    .effect = Su nombre, población y país están en la carta, sin calle.
privacy-initials = Iniciales y código postal
    .effect = Sus iniciales, código postal y país están en la carta, sin nombre.
privacy-first-name-age = Nombre de pila y edad
    .effect = Su nombre de pila, su edad y su país están en la carta.
privacy-care-of = Nombre de pila, a la atención de un grupo
    .effect = Su nombre de pila está en la carta, y la dirección del grupo para la respuesta.
privacy-none = Nada sobre mí
    .effect = La carta no dice nada de usted: ni nombre, ni dirección, ni firma.
sender-note = Se queda en este ordenador. Va en sus cartas y en ningún otro sitio.

# The letter
letter-place = Carta { $place } de { $of }
page-label = Página { $page } de { $of } de la carta a { $name }
checks-more = y { $count } más
own-words-part = Texto de
own-words-choose = haga clic en un párrafo…
own-words-add = Su propia frase
own-words-for-all = Para todas las cartas
own-words-only-this = Solo esta carta
own-words-close = Hecho
own-words-open = En un campo
own-words-back = Volver al texto propuesto
own-words-field = Texto de: { $part }
own-words-hint = Escriba aquí; aparece enseguida en la página
origin-phrase = Una frase propuesta
origin-sheet = Las palabras de la ficha
origin-mixed = Las palabras de la ficha, introducidas por una frase propuesta
origin-own = Sus propias palabras
origin-sender = De sus datos
part-subject = Asunto
part-salutation = Saludo
part-greeting = Fórmula de cortesía
part-opening = Introducción
part-facts = Hechos { $number }
part-concern = Preocupación { $number }
part-demands-lead-in = Antes de las peticiones
part-demand = Petición { $number }
part-own-words = Sus propias palabras { $number }
part-model-letter = Párrafo { $number }
part-covering = Texto de acompañamiento
part-request = Petición de respuesta
part-closing = Despedida
part-closing-second = Segunda línea de despedida

# The bottom line
status-nothing = Nada que imprimir todavía
status-ready = { $count ->
        [0] Ninguna carta está lista
        [one] 1 carta lista
       *[other] { $count } cartas listas
    }
missing-sender = no ha dicho quién escribe
missing-missions = { $count ->
        [one] 1 necesita una dirección
       *[other] { $count } necesitan una dirección
    }
missing-findings = { $count ->
        [one] 1 dirección por revisar
       *[other] { $count } direcciones por revisar
    }
missing-unticked = { $count } sin marcar

# Printing and saving
export-progress = { $done } de { $of } cartas
exported-all = { $count ->
        [one] 1 carta está guardada
       *[other] { $count } cartas están guardadas
    }
exported-print = { $count ->
        [one] 1 carta está lista para imprimir
       *[other] { $count } cartas están listas para imprimir
    }
exported-some = { $count ->
        [one] 1 carta está, otras no
       *[other] { $count } cartas están, otras no
    }
exported-nothing = No se hizo ninguna carta
viewer-failed = Las cartas están listas, pero no se encontró ningún programa que las muestre
    .hint = Abra { $path } en su visor de PDF
    .detail = { $reason }
ask-closed-title = ¿Imprimir estas cartas de todos modos?
ask-closed-confirm = Imprimir de todos modos
dialog-cancel = Ahora no
dialog-close = Cerrar
browse-open-title = Abrir una ficha de caso
browse-save-title = Guardar las cartas en una carpeta
browse-folder = Carpeta
browse-up = Carpeta superior
browse-save-here = Guardar aquí

# Help
help-title = De la ficha de caso a las cartas en el correo
help-open = 1. Abra la ficha de caso o suéltela sobre la ventana. A la izquierda ve cómo se entendió y qué hay que revisar.
help-you = 2. Diga a la derecha quién es usted. Se queda en este ordenador.
help-addressees = 3. Marque a quién van las cartas. Rellene la embajada en su país si la ficha lo pide.
help-letter = 4. Lea la carta. Haga clic en un párrafo para decirlo con sus propias palabras.
help-print = 5. Imprima las cartas o guárdelas como PDF. Imprima al 100 por ciento, por una cara; firme a mano.
