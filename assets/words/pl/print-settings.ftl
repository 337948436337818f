# The window's views of printing: settings, envelopes with windows, the printer.

command-print-settings = Ustawienia druku…
    .tooltip = Koperty, papier i pismo, etykiety oraz od czego zacząć
command-printer = Drukarka…
    .tooltip = Wybierz, dokąd idą listy, i wyreguluj drukarkę, która drukuje z przesunięciem o kilka milimetrów

# The one question
print-question-title = Jakich kopert używasz?
print-question-later = Pytanie pada tylko raz; ustawienia druku pozwalają zmienić to w każdej chwili.
print-envelopes-plain = Koperty bez okienka
print-envelopes-window = Koperty z okienkiem

# Settings
print-settings-title = Ustawienia druku
print-section-envelopes = Koperty
print-envelope = Koperta
print-section-type = Papier i pismo
print-layout = Układ listu
print-layout-usual = { $layout } (według Twojego kraju)
print-layout-by-country = Według Twojego kraju
print-serif = Pismo z szeryfami
print-sans = Pismo bez szeryfów
print-size = Stopień pisma
print-big = Duże pismo
print-justified = Oba brzegi proste
print-hyphenated = Dziel wyrazy
print-return-line = Twój adres nad ich adresem
print-fold-marks = Znaki składania
print-practice-line = „List ćwiczebny” na dole
print-section-stack = Stos
print-cover-sheet = Kartka na wierzchu z wykazem listów
print-begin-at = Od listu
no-letter-from = Nie drukuje się żaden list: od listu { $number } żaden nie jest zaznaczony
    .hint = Ustaw „Od listu” w ustawieniach druku z powrotem na 1 albo zaznacz jakiś list
print-goes-to = Listy idą do { $printer }
print-goes-to-viewer = Listy widać w przeglądarce PDF i stamtąd się je drukuje
print-section-addresses = Koperty i etykiety do druku
print-envelopes = Koperty
print-envelopes-now = Drukuj koperty
print-sender-on-flap = Twój adres na klapce
print-labels = Etykiety
print-labels-now = Drukuj etykiety
print-label-start = Od etykiety
sent-to-printer = Wysłano do { $printer } jako { $job }
exported-sent = { $count ->
        [one] 1 list wysłano do drukarki
        [few] { $count } listy wysłano do drukarki
       *[other] { $count } listów wysłano do drukarki
    }

print-done = Gotowe

# The window envelope
fit-working = Sprawdzanie, jak listy leżą w kopercie…
fit-row-shows = adres widać, jakkolwiek kartka się przesunie
fit-row-hidden = nie widać całego adresu
fit-pushed-up = Przesunięta w górę i w lewo
fit-pushed-down = Przesunięta w dół i w prawo
fit-offers = Co pomoże:
fit-do-join = Połącz krótkie wiersze adresu
fit-do-envelope = Użyj zamiast tego: { $envelope }
fit-do-label = Wydrukuj etykietę dla tego adresu
fit-do-printed = Wydrukuj ten adres na kopercie

# The printer
printer-title = Drukarka
printer-goes-to = Listy idą do
printer-viewer = Przeglądarka PDF
printer-name = Drukarka
printer-name-hint = nazwa, pod którą zachowa się odczyty
printer-tray = Podajnik papieru
printer-tray-usual = Wybór drukarki
printer-viewer-note = W przeglądarce wybierz druk jednostronny i „rozmiar rzeczywisty” lub 100 procent.
printer-section-ruler = Gdy drukuje z przesunięciem o kilka milimetrów
printer-why = Drukarkę, która krzywo pobiera papier lub drukuje za nisko, reguluje się raz: dla listów, kopert i etykiet.
printer-ruler-now = Drukuj arkusz z linijkami
printer-needs-name = Nazwij drukarkę, a jej odczyty będzie można zachować.
printer-reading = { $edge }, mm
printer-keep-readings = Użyj tych odczytów
printer-forget-readings = Usuń je
printer-kept-note = Strona na ekranie i zapisane pliki zostają, jakie są; przesuwa się tylko to, co drukuje się stąd.
