# A fault of the program itself.

save-crashed = Un fallo de este programa impidió guardar su texto
    .hint = Se intenta de nuevo automáticamente; copie lo que ha escrito en otro programa antes de cerrar esta ventana
worker-crashed = Un fallo de este programa interrumpió la operación
    .hint = No se ha perdido nada de lo que ya estaba guardado; inténtelo de nuevo y avísenos si continúa así
sheet-crashed = Un fallo de este programa impidió leer esta ficha
    .hint = Las demás se leen; inténtelo con ella sola o pegue su texto, y díganoslo
