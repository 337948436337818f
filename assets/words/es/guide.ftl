# The five steps, the first hints, and the window's own words and size.

menu-steps = Ir a
menu-language = Idioma

command-step-case = Caso
    .tooltip = Ir al caso: qué ha pasado, qué se pide, qué hay que revisar
command-step-you = Usted
    .tooltip = Ir a su nombre y su dirección
command-step-addressees = Destinatarios
    .tooltip = Ir a las personas y embajadas a las que van las cartas
command-step-letters = Cartas
    .tooltip = Ir a la carta que está sobre la mesa
command-step-print = Imprimir
    .tooltip = Ir a imprimir y guardar
command-next-step = Paso siguiente
    .tooltip = Pasar al siguiente de los cinco pasos
command-previous-step = Paso anterior
    .tooltip = Volver al paso anterior
command-speak-system = Como el sistema
    .tooltip = Hablar el idioma de su escritorio
command-speak = Idioma
    .tooltip = Hablar este idioma: menús, botones y mensajes. Las cartas conservan el suyo.
command-larger-text = Texto más grande
    .tooltip = Hacer más grande todo en la ventana
command-smaller-text = Texto más pequeño
    .tooltip = Hacer más pequeño todo en la ventana
command-usual-text = Tamaño de texto habitual
    .tooltip = Mostrar la ventana del tamaño que propone el escritorio

# The bar of the steps. { $state } is one of the states below.
step-case = Caso
step-you = Usted
step-addressees = Destinatarios
step-letters = Cartas
step-print = Imprimir
step-spoken = Paso { $place } de 5: { $name }, { $state }
step-region = Aquí empieza: { $name }
step-done = hecho
step-case-none = abra una ficha
step-case-findings = { $count } por revisar
step-you-missing = falta su nombre
step-addressees-none = nadie todavía
step-addressees-findings = { $count } por revisar
step-addressees-blank = { $count } por rellenar
step-letters-none = ninguna lista
step-letters-ready = { $count ->
        [one] 1 lista
       *[other] { $count } listas
    }
step-print-waiting = todavía no
step-print-ready = listo
step-print-running = en curso
step-print-done = { $count ->
        [one] 1 carta hecha
       *[other] { $count } cartas hechas
    }

# Hints of the first days
hint-place = Consejo { $place } de 3
hint-you = Empiece por su nombre. Va al pie de cada carta y se queda en este ordenador.
hint-write = Haga clic en la carta y escriba. Lo que escriba va en todas las cartas, salvo que elija «Solo esta carta».
hint-sheet = Este es un caso de práctica. Cuando tenga su propia ficha de caso, suéltela sobre esta ventana.
hint-read = Entendido

# The bottom line
status-reading = Leyendo la ficha…
