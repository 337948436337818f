# Die Spalten des Schreibtischs: noch leere Botschaften, geprüfte Hinweise, die Ränder der Spalten.

entry-embassy = Botschaft: { $country }
finding-checked = Habe ich geprüft
finding-button-named = { $button }: { $finding }
zoom-percent = { $percent } %
divider-case = Breite der Spalte mit dem Fall
divider-people = Breite der Spalte mit den Empfängern
trouble-title = Das ging nicht
