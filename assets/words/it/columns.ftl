# Le colonne della scrivania: ambasciate da compilare, avvisi controllati, bordi delle colonne.

entry-embassy = Ambasciata: { $country }
finding-checked = Ho controllato
finding-button-named = { $button }: { $finding }
zoom-percent = { $percent }%
divider-case = Larghezza della colonna del caso
divider-people = Larghezza della colonna dei destinatari
trouble-title = Non ha funzionato
