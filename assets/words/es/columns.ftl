# Las columnas del escritorio: embajadas por rellenar, avisos comprobados, bordes de las columnas.

entry-embassy = Embajada: { $country }
finding-checked = Ya lo he comprobado
finding-button-named = { $button }: { $finding }
zoom-percent = { $percent } %
divider-case = Ancho de la columna del caso
divider-people = Ancho de la columna de destinatarios
trouble-title = No ha funcionado
