# Kolumny biurka: ambasady do uzupełnienia, sprawdzone uwagi, krawędzie kolumn.

entry-embassy = Ambasada: { $country }
finding-checked = Sprawdzone
finding-button-named = { $button }: { $finding }
zoom-percent = { $percent }%
divider-case = Szerokość kolumny ze sprawą
divider-people = Szerokość kolumny z adresatami
trouble-title = To się nie udało
