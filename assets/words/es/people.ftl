# Who writes, what of them goes on the letters, ties to a country.

sender-profile = Remitente
sender-profile-name = { $who } ({ $kind })
sender-new = uno nuevo
sender-add = Añadir otro…
sender-add-person = Una persona
sender-add-group = Un grupo
sender-add-school = Una escuela o clase
sender-remove = Quitar…
sender-remove-title = ¿Quitar este remitente?
sender-remove-body = { $who } se quita de este ordenador. Las cartas guardadas quedan como están.
sender-remove-confirm = Quitar
sender-kind = Escribe como
sender-kind-person = persona
sender-kind-group = grupo
sender-kind-school = escuela
sender-school-note = Lo que una ficha cuenta de violencia está plegado hasta que lo abra. Las cartas son las mismas.
sender-minor = Menor de dieciocho años
case-privacy = En este caso
case-privacy-usual = Como siempre ({ $usual })
privacy-group-missing = Rellene arriba la dirección del grupo: ahí van las respuestas.

missing-ties = antes una pregunta
ties-title = Una pregunta antes de las cartas
ties-question = ¿Tiene usted, o personas cercanas a usted, vínculos con { $country } o planes de viajar allí?
ties-why = Su respuesta no se anota. Si es sí, o si tiene dudas, nada en estas cartas dice quién es usted.
ties-no = No
ties-yes = Sí
ties-unsure = No lo sé
ties-hidden = Estas cartas no dicen nada de usted
    .help = Ni nombre, ni dirección, ni firma, tampoco en los archivos; y ninguna va a la embajada.
ties-change = Responder de nuevo

section-violence = Detalles de la violencia

# The embassies and consulates
command-book = Embajadas y consulados
    .tooltip = Ver las direcciones conocidas, y darlas a otras personas
book-intro = Lo que se rellenó una vez se ofrece en cada caso del mismo país. Compruebe una dirección antes de fiarse de ella.
book-search = Buscar por país o dirección
book-import = Importar…
book-export = Guardar como…
book-export-json = Un archivo pequeño para otros voluntarios
book-export-csv = Una tabla (CSV), para una hoja de cálculo
book-export-vcf = Contactos (vCard), para una libreta de direcciones
book-entry = { $of } en { $host }
book-empty = Todavía no se conoce ninguna embajada
    .help = Rellene una junto a una carta, o importe una lista que le hayan dado
book-nothing-found = Ninguna embajada se llama así
    .help = Pruebe con el nombre de un país
book-taken = { $count ->
        [0] No había nada nuevo en ese archivo
        [one] Se añadió 1 embajada
       *[other] Se añadieron { $count } embajadas
    }
book-remove = Quitar…
    .named = Quitar: { $mission }
book-remove-title = ¿Quitar esta embajada?
book-remove-body = { $address }
mission-confirmed = Confirmada el { $date }
mission-unconfirmed = Todavía sin confirmar
mission-still-right = Sigue siendo correcta
    .named = Sigue siendo correcta: { $mission }
mission-add = Una embajada o un consulado más
mission-remove = Quitar esta
living-in = Vivo en
browse-contacts-title = Abrir una lista de embajadas
import-title = ¿Importar estas embajadas?
import-mapping = Qué se ha entendido en cada columna. Cámbielo donde esté mal.
import-column = Columna { $column }
import-found = { $count ->
        [0] No se encontró ninguna embajada
        [one] Se encontró 1 embajada
       *[other] Se encontraron { $count } embajadas
    }
import-confirm = Importar
column-left-out = dejado fuera
column-of = de quién es la embajada
column-in = país donde está
column-head = quién la dirige
column-full-name = nombre
column-given-name = nombre de pila
column-family-name = apellido
column-title = título
column-organisation = nombre de la embajada
column-address-line = una línea de la dirección
column-formatted = toda la dirección
column-street = calle
column-post-box = apartado de correos
column-town = población
column-state = estado o provincia
column-postcode = código postal
column-country = país
column-fax = fax
column-email = correo electrónico
column-salutation = saludo
column-confirmed = día de la confirmación
column-number-type = tipo de número
column-number = número
contacts-unreadable = No se pudo leer ninguna embajada de { $path }
    .hint = Exporte los contactos otra vez, como CSV o vCard
    .detail = { $reason }
contacts-no-column = No se pudo leer ninguna embajada de { $path }, porque su primera línea no nombra ninguna columna de una dirección
    .hint = Dé a las columnas nombres como organisation, street, city, postcode, country
contacts-too-large = { $path } es demasiado grande para una lista de embajadas
    .hint = Exporte solo los contactos que sean embajadas
