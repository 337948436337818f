# The window.

# Dates
date = { $day } { $month ->
        [1] stycznia
        [2] lutego
        [3] marca
        [4] kwietnia
        [5] maja
        [6] czerwca
        [7] lipca
        [8] sierpnia
        [9] września
        [10] października
        [11] listopada
       *[12] grudnia
    } { $year }

window-title = Appeal Writer
window-title-case = { $name } – Appeal Writer

# Menus
menu-case = Sprawa
menu-letters = Listy
menu-print = Drukuj
menu-view = Widok
menu-help = Pomoc

# Commands
command-choose-sheet = Otwórz…
    .tooltip = Otwórz kartę sprawy lub zapisaną sprawę: PDF, Word lub tekst
command-paste-sheet = Wklej tekst karty
    .tooltip = Utwórz sprawę ze skopiowanego tekstu
command-open-example = Otwórz sprawę ćwiczebną
    .tooltip = Połóż dołączony przykład na biurku, żeby wypróbować program
command-print-letters = Drukuj listy
    .tooltip = Zbierz wszystkie zaznaczone listy w jednym PDF i pokaż go, gotowy do druku
command-save-letters = Zapisz jako PDF…
    .tooltip = Zapisz po jednym PDF na każdy zaznaczony list w wybranym folderze
command-stop-export = Zatrzymaj
    .tooltip = Nie twórz dalszych listów; gotowe zostają
command-show-folder = Pokaż folder
    .tooltip = Pokaż, gdzie zapisano listy
command-show-sheet = Karta i pola
    .tooltip = Zobacz, czym stał się każdy wiersz karty, a które nie zostały użyte
command-undo = Cofnij
    .tooltip = Wycofaj ostatnią zmianę
command-redo = Ponów
    .tooltip = Wprowadź ponownie wycofaną zmianę
command-next-letter = Następny list
    .tooltip = Pokaż następny list
command-previous-letter = Poprzedni list
    .tooltip = Pokaż list przed tym
command-zoom-in = Większa
    .tooltip = Pokaż stronę większą
command-zoom-out = Mniejsza
    .tooltip = Pokaż stronę mniejszą
command-fit-width = Cała szerokość
    .tooltip = Pokaż stronę na szerokość biurka
command-fit-page = Cała strona
    .tooltip = Pokaż całą stronę
command-actual-size = Rozmiar papieru
    .tooltip = Pokaż stronę tak dużą, jaka będzie na papierze
command-look-system = Jak pulpit
    .tooltip = Jasno lub ciemno, tak jak pulpit
command-look-light = Jasny
    .tooltip = Ciemny druk na jasnym papierze
command-look-dark = Ciemny
    .tooltip = Ciemne biurko na wieczór
command-look-high-contrast = Wysoki kontrast
    .tooltip = Mocne barwy na czarnym tle
command-find = Szukaj lub zrób coś
    .tooltip = Znajdź każde polecenie po słowie
command-help = Jak to działa
    .tooltip = Droga od karty sprawy do listów na poczcie
command-quit = Zakończ
    .tooltip = Zamknij okno; wszystko jest zapisane

find-prompt = Szukaj lub zrób coś…
find-nothing = Nic się tak nie nazywa

# No case on the desk
no-case-title = Otwórz swoją kartę sprawy
no-case-body = Upuść na to okno PDF, dokument Word lub tekst albo wklej tekst karty. List do każdej wymienionej osoby powstanie od razu.
no-letter-title = Na biurku nie ma sprawy
no-letter-body = Otwórz kartę sprawy, a listy pojawią się tutaj tak, jak zostaną wydrukowane.
no-recipient-title = Nie ma do kogo pisać
no-recipient-body = Karta nie podaje adresu. Zajrzyj do jej tekstu i dodaj, do kogo napisać.
blank-mission-title = Ten list czeka na adres
blank-mission-body = Wypełnij ambasadę: wystarczy nazwa i adres. List pojawia się tutaj podczas pisania.

# The case
case-untitled = Sprawa bez tytułu
practice-title = Sprawa ćwiczebna, zamknięta
practice-body = Na dole listów napisano, że nie są do wysłania. Próbuj, czego chcesz.
closed-title = Tę sprawę zamknięto { $date }
deadline-unknown = Termin: { $text }
deadline-clock-passed = { $date } · termin minął
deadline-clock-today = Termin upływa dzisiaj
deadline-clock-near = { $date } · { $days ->
        [one] pozostał 1 dzień
        [few] pozostały { $days } dni
       *[other] pozostało { $days } dni
    }
deadline-clock-far = { $date } · pozostało { $days } dni
findings-title = { $count ->
        [one] 1 rzecz do sprawdzenia
        [few] { $count } rzeczy do sprawdzenia
       *[other] { $count } rzeczy do sprawdzenia
    }
finding-proposes = Zamiast tego: { $proposed }
finding-accept = Popraw
detail = Więcej o tym
section-summary = Co się stało
section-facts = Pełne fakty
section-demands = Prosimy, aby
no-demands-read = W karcie nie udało się odczytać postulatów
section-languages = Pisać w języku
section-notes = Uwagi dla Ciebie
section-background = Informacje dodatkowe
section-model-letter = Wzór listu z karty

# The sheet beside its fields
sheet-title = Karta i to, co z niej odczytano
sheet-close = Wróć do listów
sheet-intro = Wybierz pole, aby zobaczyć jego wiersze, lub wiersz, aby zobaczyć jego pole. Wiersze bursztynowe nie zostały użyte.
give-title = Przypisz do…
give-line = Przypisz do pola: { $line }
give-facts = Co się stało
give-demands = Postulaty
give-background = Informacje dodatkowe
give-notes = Uwagi dla Ciebie
sheet-field-title = Tytuł
sheet-field-case-number = Numer sprawy
sheet-field-case-kind = Rodzaj
sheet-field-index = Indeks
sheet-field-country = Kraj
sheet-field-issued = Wydano
sheet-field-language = Język
sheet-field-people = Osoba { $number }
sheet-field-summary = Co się stało, w skrócie
sheet-field-facts = Fakty { $number }
sheet-field-languages = Języki
sheet-field-demands = Postulat { $number }
sheet-field-deadline = Termin
sheet-field-deadline-text = Termin, jak zapisano
sheet-field-addressees = Adresat { $number }
sheet-field-lines = Wiersz { $number }
sheet-field-name = Imię i nazwisko
sheet-field-family-name = Nazwisko
sheet-field-gender = Płeć
sheet-field-pronouns = Zaimki
sheet-field-age = Wiek
sheet-field-about = O osobie
sheet-field-office = Stanowisko
sheet-field-role = Apel lub kopia
sheet-field-fax = Faks
sheet-field-email = E-mail
sheet-field-phone = Telefon
sheet-field-web = Strona WWW
sheet-field-salutation = Zwrot grzecznościowy
sheet-field-note = Uwaga
sheet-field-missions-wanted = Należy napisać także do ambasad
sheet-field-missions = Ambasada { $number }
sheet-field-background = Informacja dodatkowa { $number }
sheet-field-model-letter = Wzór listu z karty
sheet-field-notes = Uwaga dla Ciebie { $number }
language-own = Twój własny język
language-ar = arabski
language-de = niemiecki
language-en = angielski
language-es = hiszpański
language-fa = perski
language-fr = francuski
language-it = włoski
language-ja = japoński
language-nl = niderlandzki
language-pl = polski
language-pt = portugalski
language-ru = rosyjski
language-tr = turecki
language-uk = ukraiński
language-zh = chiński
language-zh-Hans = chiński
language-zh-Hant = chiński (tradycyjny)

# The addressees
group-appeals = Apele
group-copies = Kopie
group-missions = Ambasady w Twoim kraju
no-addressees = Karta nie wymienia nikogo, do kogo pisać
tick-letter = Drukuj list do: { $name }
entry-findings = { $count ->
        [one] 1 uwaga
        [few] { $count } uwagi
       *[other] { $count } uwag
    }
entry-blank = Wypełnij adres
mission-form-title = Ambasada w Twoim kraju: { $country }
mission-intro = Karta pozostawia to Tobie. Zostaje na tym komputerze i będzie proponowane ponownie.
mission-known = Użyj tego, co wypełniono wcześniej: { $place }
mission-known-since = Użyj tego, co wypełniono wcześniej: { $place }, potwierdzono { $date }
addressee-form-title = Adres
field-name = Nazwa
field-address = Adres { $number }
field-fax = Faks
field-email = E-mail
field-head = Kieruje nią
field-salutation = Zwrot grzecznościowy
head-ambassador = Ambasador
head-high-commissioner = Wysoki komisarz
head-charge = Chargé d’affaires
head-consul = Konsul
head-unknown = Nie wiem

# The sender
sender-title = Ty: { $who }
sender-ask = Kto pisze? Wpisz swoje imię i nazwisko
sender-unknown = jeszcze nikt
sender-name = Imię i nazwisko
sender-about = Kim jesteś
sender-about-hint = nauczycielka z Krakowa
sender-street = Ulica i numer
sender-postcode = Kod pocztowy
sender-town = Miejscowość
sender-country = Kraj
sender-email = E-mail
sender-privacy = Na listach
sender-age = Wiek
sender-group = Grupa lub szkoła
sender-group-lines = Jej adres
privacy-full = Imię, nazwisko i adres
    .effect = Na liście są Twoje imię i nazwisko, ulica, miejscowość i kraj; odpowiedź może do Ciebie dotrzeć.
privacy-town = Imię, nazwisko i miejscowość
    .effect = Na liście są Twoje imię i nazwisko, miejscowość i kraj, bez ulicy.
privacy-initials = Inicjały i kod pocztowy
    .effect = Na liście są Twoje inicjały, kod pocztowy i kraj, bez nazwiska.
privacy-first-name-age = Imię i wiek
    .effect = Na liście są Twoje imię, wiek i kraj.
privacy-care-of = Imię, na adres grupy
    .effect = Na liście jest Twoje imię i adres grupy na odpowiedź.
privacy-none = Nic o mnie
    .effect = List nic o Tobie nie mówi: bez nazwiska, adresu i podpisu.
sender-note = Zostaje na tym komputerze. Trafia na Twoje listy i nigdzie indziej.

# The letter
letter-place = List { $place } z { $of }
page-label = Strona { $page } z { $of } listu do: { $name }
checks-more = i jeszcze { $count }
own-words-part = Słowa części
own-words-choose = kliknij akapit…
own-words-add = Twoje własne zdanie
own-words-for-all = We wszystkich listach
own-words-only-this = Tylko w tym liście
own-words-close = Gotowe
own-words-open = W polu
own-words-back = Wróć do proponowanego tekstu
own-words-field = Tekst części: { $part }
own-words-hint = Pisz tutaj; od razu pojawia się na stronie
origin-phrase = Proponowane zdanie
origin-sheet = Słowa karty
origin-mixed = Słowa karty, wprowadzone proponowanym zdaniem
origin-own = Twoje własne słowa
origin-sender = Z Twoich danych
part-subject = Temat
part-salutation = Zwrot grzecznościowy
part-greeting = Powitanie
part-opening = Wstęp
part-facts = Fakty { $number }
part-concern = Troska { $number }
part-demands-lead-in = Przed postulatami
part-demand = Postulat { $number }
part-own-words = Twoje własne słowa { $number }
part-model-letter = Akapit { $number }
part-covering = Tekst przewodni
part-request = Prośba o odpowiedź
part-closing = Zakończenie
part-closing-second = Drugi wiersz zakończenia

# The bottom line
status-nothing = Nie ma jeszcze nic do druku
status-ready = { $count ->
        [0] Żaden list nie jest gotowy
        [one] 1 list gotowy
        [few] { $count } listy gotowe
       *[other] { $count } listów gotowych
    }
missing-sender = nie podano, kto pisze
missing-missions = { $count ->
        [one] 1 wymaga adresu
        [few] { $count } wymagają adresu
       *[other] { $count } wymaga adresu
    }
missing-findings = { $count ->
        [one] 1 adres do sprawdzenia
        [few] { $count } adresy do sprawdzenia
       *[other] { $count } adresów do sprawdzenia
    }
missing-unticked = { $count ->
        [one] 1 niezaznaczony
        [few] { $count } niezaznaczone
       *[other] { $count } niezaznaczonych
    }

# Printing and saving
export-progress = { $done } z { $of } listów
exported-all = { $count ->
        [one] 1 list zapisano
        [few] { $count } listy zapisano
       *[other] { $count } listów zapisano
    }
exported-print = { $count ->
        [one] 1 list gotowy do druku
        [few] { $count } listy gotowe do druku
       *[other] { $count } listów gotowych do druku
    }
exported-some = { $count ->
        [one] 1 list jest, innych nie ma
        [few] { $count } listy są, innych nie ma
       *[other] { $count } listów jest, innych nie ma
    }
exported-nothing = Nie powstał żaden list
viewer-failed = Listy są gotowe, ale nie znaleziono programu, który je pokaże
    .hint = Otwórz { $path } w swojej przeglądarce PDF
    .detail = { $reason }
ask-closed-title = Mimo to wydrukować te listy?
ask-closed-confirm = Drukuj mimo to
dialog-cancel = Nie teraz
dialog-close = Zamknij
browse-open-title = Otwórz kartę sprawy
browse-save-title = Zapisz listy w folderze
browse-folder = Folder
browse-up = Folder wyżej
browse-save-here = Zapisz tutaj

# Help
help-title = Od karty sprawy do listów na poczcie
help-open = 1. Otwórz kartę sprawy lub upuść ją na okno. Po lewej widać, jak ją zrozumiano i co trzeba sprawdzić.
help-you = 2. Podaj po prawej, kim jesteś. To zostaje na tym komputerze.
help-addressees = 3. Zaznacz, do kogo idą listy. Wypełnij ambasadę w swoim kraju, jeśli karta o to prosi.
help-letter = 4. Przeczytaj list. Kliknij akapit, aby powiedzieć to własnymi słowami.
help-print = 5. Wydrukuj listy lub zapisz je jako PDF. Drukuj w skali 100 procent, jednostronnie; podpisz odręcznie.
