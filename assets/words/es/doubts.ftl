# Dudas sobre lo que se ha leído.

doubt-line = Esta línea quizá no sea parte de la dirección: «{ $text }»
    .hint = Compárela con la ficha y quítela si no lo es
doubt-two-in-one = Quizá sea la dirección de dos destinatarios en una: { $text }
    .hint = Compárela con la ficha y divídala si es así
doubt-salutation = Este saludo quizá sea para otro destinatario: «{ $text }»
    .hint = Compárelo con el nombre y el cargo de cada destinatario
doubt-no-salutation = Este destinatario no tiene saludo, y los demás sí: { $text }
    .hint = Mire en la ficha si hay uno; sin él, la carta empieza por el nombre o el cargo
doubt-left-over = Esto parece una dirección, y ningún destinatario la tiene: «{ $text }»
    .hint = Mire la ficha en ese lugar y añada un destinatario si falta
doubt-left-beside = Detrás de esta dirección la ficha tiene algo que no se usó: «{ $text }»
    .hint = Póngalo en el destinatario si le corresponde
doubt-demand = Quizá no sea una petición, sino un título o parte de una dirección: «{ $text }»
    .hint = Quítela si no pide nada
doubt-person = Quizá no sea un nombre: «{ $text }»
    .hint = Corríjalo, para que las cartas nombren a la persona correcta
doubt-half = Quizá sea solo media dirección: { $text }
    .hint = Compárela con la ficha y únala a la dirección anterior o siguiente si son una sola
doubt-number = A este número quizá le falten las últimas cifras: { $text }
    .hint = Compárelo con la ficha: quizá haya una letra en lugar de una cifra
doubt-date = Este día puede leerse de dos maneras, { $date } o { $other_date }: «{ $text }»
    .hint = Compárelo con la fecha de la ficha y corrija el plazo si en ella el mes va primero
deadline-before-issue = El plazo es anterior al día en que se emitió la ficha: «{ $text }»
    .hint = Compare ambos días con la ficha; uno puede ser una errata
doubts-too-many = Tantos destinatarios ({ $count }) no se examinan uno por uno
    .hint = Compare las direcciones con la ficha antes de imprimir
