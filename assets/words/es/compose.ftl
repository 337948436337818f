# Notices and checks of the letters: first what it means for the letter, then what to do.

no-demands-in-language = Esta carta está en el idioma de la ficha, porque el caso no tiene peticiones en el idioma elegido
    .hint = Añada al caso las peticiones en ese idioma y elíjalo de nuevo
no-phrases-in-language = Esta carta no tiene introducción ni despedida, porque todavía no hay frases en su idioma
    .hint = Escríbalas con sus propias palabras o elija otro idioma
name-not-in-language = El nombre de la persona está en letras latinas en esta carta
    .hint = Añada el nombre como se escribe en el idioma de la carta
salutation-proposed = El saludo «{ $text }» se propone por el cargo, porque la ficha no da ninguno
    .hint = Compruebe si conviene a la persona
salutation-neutral = La carta empieza con «{ $text }», porque no se sabe más sobre el tratamiento
    .hint = Ponga un saludo si conoce uno mejor
no-sender = La carta deja líneas en blanco para su nombre, porque no consta quién escribe
    .hint = Ponga su nombre y dirección, o firme a mano
about-left-out = La media frase sobre usted no está en esta carta, porque está en otro idioma
    .hint = Escríbala en esta carta en el idioma de la carta
nobody-named = La carta no nombra a nadie, porque el caso no nombra a nadie
    .hint = Añada al caso el nombre de la persona
demand-as-it-stands = La petición «{ $text }» está en la carta palabra por palabra, porque no se conoce su forma
    .hint = Lea la carta y cámbiela donde no encaje
demand-for-somebody-else = La ficha dirige esta petición a alguien ({ $target }) que no recibe carta; está en la carta a todos: «{ $text }»
    .hint = Añada a esa persona como destinataria, o quite la petición de las cartas donde no encaje
model-letter-of-another = La carta de la ficha dice quién la escribe, y puede que no sea usted: «{ $text }»
    .hint = Lea este párrafo y diga en él quién es usted, o quítelo
capitals-restored = La ficha ha perdido las mayúsculas; la carta tiene las que se pudieron recuperar
    .hint = Lea los nombres en la carta y corríjalos

one-page = Una página
    .failed = La carta tiene { $pages } páginas
    .reason = Una carta de una página se lee hasta el final
name-present = El nombre está
    .failed = Falta el nombre { $name }
    .reason = Una respuesta, y la ayuda, deben llegar a la persona correcta
demands-covered = { $covered } de { $of } peticiones
    .failed = { $covered } de { $of } peticiones: falta «{ $demand }»
    .reason = La carta pide todo lo que pide la ficha, y nada más
asks-for-answer = Pide una respuesta
    .failed = La carta no pide respuesta
    .reason = Un funcionario a quien se pide respuesta estudia el caso
hedges-kept = Se conserva cada reserva («según informes»)
    .failed = Falta la palabra «{ $hedge }» de la ficha
    .reason = Lo que no es seguro no se afirma como seguro
no-organisation = No se nombra ninguna organización
    .failed = La carta nombra a { $organisation }
    .reason = Escribe en su propio nombre; el de una organización puede cerrar puertas
salutation-present = El saludo está
    .failed = Falta el saludo
    .reason = Una carta sin saludo no se lee como una carta a una persona
own-words-marked = { $own ->
        [0] Todavía no hay palabras suyas
        [one] Una parte con sus propias palabras
       *[other] { $own } partes con sus propias palabras
    }
    .reason = Una carta con sus propias palabras cuenta más
writer-hidden = En la página no hay más de usted de lo que eligió
    .failed = La carta dice de usted más de lo que eligió
    .reason = Lo que eligió vale para cada palabra de la página
