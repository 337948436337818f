# Printers, the ruler sheet's readings, own letter layouts.

# Calibration
reading-out-of-range = Linijka, która zaczyna się { $reading } mm od krawędzi, nie może pochodzić z arkusza; nic nie zmieniono
    .hint = Zmierz w milimetrach od krawędzi papieru do zera linijki obok: zwykle około 10
reading-fitted = Arkusz wyszedł w { $percent } procentach swojego rozmiaru: dopasowano go do strony; nic nie zmieniono
    .hint = Wyłącz „dopasuj do strony” w ustawieniach drukarki („rozmiar rzeczywisty”, 100 procent), wydrukuj arkusz jeszcze raz i zmierz ten nowy
printer-kept = Odtąd strony dla { $printer } przesuwa się o { $right } mm w prawo i { $down } mm w dół oraz ustawia na { $width } procent szerokości i { $height } procent wysokości
printer-forgotten = Usunięto to, co było wiadomo o { $printer }
printer-not-known = Nie odczytano arkusza z linijkami drukarki { $printer }; strony drukuje się, jakie są
    .hint = Wydrukuj arkusz z linijkami (appeal-writer ruler) i podaj odczyty (appeal-writer calibrate)

# Printing
print-title = Listy
no-print-system = Ten system nie ma programów lp i lpstat, przez które listy idą do drukarki
    .hint = Pokaż listy w przeglądarce PDF i drukuj stamtąd: jednostronnie, w skali 100 procent
no-printers = Ten system nie zna żadnej drukarki
    .hint = Dodaj drukarkę w ustawieniach systemu lub pokaż listy w przeglądarce PDF
no-such-printer = Nie ma drukarki o nazwie { $printer }; nic nie wydrukowano
    .hint = Drukarki: { $known }
no-such-tray = { $printer } nie ma podajnika o nazwie { $tray }; nic nie wydrukowano
    .hint = Podajniki: { $known }
no-such-paper = { $printer } podaje, że nie ma papieru o rozmiarze { $paper }; nic nie wydrukowano
    .hint = Wybierz inny układ listu lub inną drukarkę; jej papiery: { $known }
print-refused = System druku niczego nie przyjął: błąd programu { $program }
    .hint = Sprawdź, czy drukarka jest włączona i ma papier, lub pokaż listy w przeglądarce PDF
    .detail = { $reason }
print-no-answer = System druku nie odpowiada ({ $program }); nic nie wydrukowano
    .hint = Sprawdź, czy drukarka jest włączona, lub pokaż listy w przeglądarce PDF
printed-letters = { $letters ->
        [one] 1 list wysłano
        [few] { $letters } listy wysłano
       *[other] { $letters } listów wysłano
    } do { $printer } jako { $job }
printed-other = { $pages ->
        [one] 1 stronę wysłano
        [few] { $pages } strony wysłano
       *[other] { $pages } stron wysłano
    } do { $printer } jako { $job }
shown-in-viewer = { $file } widać w przeglądarce PDF: drukuj jednostronnie, w skali 100 procent
printers-usual = domyślna
printers-calibrated = skalibrowana
viewer-not-shown = Plik jest w { $path }, ale system nie pokazuje go w żadnej przeglądarce
    .detail = { $reason }
