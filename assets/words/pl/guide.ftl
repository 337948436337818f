# The five steps, the first hints, and the window's own words and size.

menu-steps = Przejdź do
menu-language = Język

command-step-case = Sprawa
    .tooltip = Przejdź do sprawy: co się stało, o co się prosi, co sprawdzić
command-step-you = Ty
    .tooltip = Przejdź do swojego nazwiska i adresu
command-step-addressees = Adresaci
    .tooltip = Przejdź do osób i ambasad, do których idą listy
command-step-letters = Listy
    .tooltip = Przejdź do listu na biurku
command-step-print = Druk
    .tooltip = Przejdź do drukowania i zapisywania
command-next-step = Następny krok
    .tooltip = Przejdź do następnego z pięciu kroków
command-previous-step = Poprzedni krok
    .tooltip = Wróć do kroku przed tym
command-speak-system = Jak system
    .tooltip = Mów językiem swojego pulpitu
command-speak = Język
    .tooltip = Mów tym językiem: menu, przyciski i komunikaty. Listy zachowują swój.
command-larger-text = Większy tekst
    .tooltip = Powiększ wszystko w oknie
command-smaller-text = Mniejszy tekst
    .tooltip = Pomniejsz wszystko w oknie
command-usual-text = Zwykły rozmiar tekstu
    .tooltip = Pokaż okno tak duże, jak proponuje pulpit

# The bar of the steps. { $state } is one of the states below.
step-case = Sprawa
step-you = Ty
step-addressees = Adresaci
step-letters = Listy
step-print = Druk
step-spoken = Krok { $place } z 5: { $name }, { $state }
step-region = Tu zaczyna się: { $name }
step-done = gotowe
step-case-none = otwórz kartę
step-case-findings = { $count } do sprawdzenia
step-you-missing = brakuje nazwiska
step-addressees-none = jeszcze nikt
step-addressees-findings = { $count } do sprawdzenia
step-addressees-blank = { $count } do wypełnienia
step-letters-none = żaden gotowy
step-letters-ready = { $count ->
        [one] 1 gotowy
        [few] { $count } gotowe
       *[other] { $count } gotowych
    }
step-print-waiting = jeszcze nie
step-print-ready = można drukować
step-print-running = w toku
step-print-done = { $count ->
        [one] 1 list utworzony
        [few] { $count } listy utworzone
       *[other] { $count } listów utworzonych
    }

# Hints of the first days
hint-place = Wskazówka { $place } z 3
hint-you = Zacznij od imienia i nazwiska. Są pod każdym listem i zostają na tym komputerze.
hint-write = Kliknij list i pisz. To, co napiszesz, pojawia się we wszystkich listach, chyba że wybierzesz „Tylko w tym liście”.
hint-sheet = To sprawa ćwiczebna. Gdy masz własną kartę sprawy, upuść ją na to okno.
hint-read = Rozumiem

# The bottom line
status-reading = Odczytywanie karty…
