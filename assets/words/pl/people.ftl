# Who writes, what of them goes on the letters, ties to a country.

sender-profile = Nadawca
sender-profile-name = { $who } ({ $kind })
sender-new = nowy
sender-add = Dodaj innego…
sender-add-person = Osoba
sender-add-group = Grupa
sender-add-school = Szkoła lub klasa
sender-remove = Usuń…
sender-remove-title = Usunąć tego nadawcę?
sender-remove-body = { $who } zniknie z tego komputera. Zapisane listy zostają, jakie są.
sender-remove-confirm = Usuń
sender-kind = Pisze jako
sender-kind-person = osoba
sender-kind-group = grupa
sender-kind-school = szkoła
sender-school-note = To, co karta mówi o przemocy, jest zwinięte, dopóki tego nie otworzysz. Listy są takie same.
sender-minor = Poniżej osiemnastu lat
case-privacy = W tej sprawie
case-privacy-usual = Jak zwykle ({ $usual })
privacy-group-missing = Wpisz wyżej adres grupy: tam idą odpowiedzi.

missing-ties = najpierw jedno pytanie
ties-title = Jedno pytanie przed listami
ties-question = Czy Ty lub Twoi bliscy macie związki z tym krajem ({ $country }) lub plany podróży tam?
ties-why = Odpowiedź nie jest zapisywana. Jeśli tak lub nie masz pewności, nic w tych listach nie mówi, kim jesteś.
ties-no = Nie
ties-yes = Tak
ties-unsure = Nie mam pewności
ties-hidden = Te listy nic o Tobie nie mówią
    .help = Bez nazwiska, adresu i podpisu, także w plikach; a do ambasady nie idzie żaden.
ties-change = Odpowiedz ponownie

section-violence = Szczegóły przemocy

# The embassies and consulates
command-book = Ambasady i konsulaty
    .tooltip = Obejrzyj znane adresy i przekaż je innym
book-intro = To, co raz wpisano, proponowane jest w każdej sprawie tego samego kraju. Sprawdź adres, zanim na nim polegasz.
book-search = Szukaj po kraju lub adresie
book-import = Importuj…
book-export = Zapisz jako…
book-export-json = Mały plik dla innych wolontariuszy
book-export-csv = Tabela (CSV) do arkusza kalkulacyjnego
book-export-vcf = Kontakty (vCard) do książki adresowej
book-entry = { $of } – { $host }
book-empty = Nie jest jeszcze znana żadna ambasada
    .help = Wypełnij ją przy liście lub zaimportuj listę, którą masz od kogoś
book-nothing-found = Żadna ambasada tak się nie nazywa
    .help = Spróbuj nazwy kraju
book-taken = { $count ->
        [0] W tym pliku nie było nic nowego
        [one] 1 ambasadę dodano
        [few] { $count } ambasady dodano
       *[other] { $count } ambasad dodano
    }
book-remove = Usuń…
    .named = Usuń: { $mission }
book-remove-title = Usunąć tę ambasadę?
book-remove-body = { $address }
mission-confirmed = Potwierdzono { $date }
mission-unconfirmed = Jeszcze nie potwierdzono
mission-still-right = Nadal się zgadza
    .named = Nadal się zgadza: { $mission }
mission-add = Jeszcze jedna ambasada lub konsulat
mission-remove = Usuń tę
living-in = Kraj zamieszkania
browse-contacts-title = Otwórz listę ambasad
import-title = Zaimportować te ambasady?
import-mapping = Za co uznano każdą kolumnę. Zmień to tam, gdzie jest błędne.
import-column = Kolumna { $column }
import-found = { $count ->
        [0] Nie znaleziono żadnej ambasady
        [one] 1 ambasadę znaleziono
        [few] { $count } ambasady znaleziono
       *[other] { $count } ambasad znaleziono
    }
import-confirm = Importuj
column-left-out = pominięte
column-of = czyja to ambasada
column-in = kraj, w którym jest
column-head = kto nią kieruje
column-full-name = imię i nazwisko
column-given-name = imię
column-family-name = nazwisko
column-title = tytuł
column-organisation = nazwa ambasady
column-address-line = wiersz adresu
column-formatted = cały adres
column-street = ulica
column-post-box = skrytka pocztowa
column-town = miejscowość
column-state = stan lub prowincja
column-postcode = kod pocztowy
column-country = kraj
column-fax = faks
column-email = e-mail
column-salutation = zwrot grzecznościowy
column-confirmed = dzień potwierdzenia
column-number-type = rodzaj numeru
column-number = numer
contacts-unreadable = Z { $path } nie udało się odczytać żadnej ambasady
    .hint = Wyeksportuj kontakty jeszcze raz, jako CSV lub vCard
    .detail = { $reason }
contacts-no-column = Z { $path } nie udało się odczytać żadnej ambasady, bo pierwszy wiersz nie nazywa kolumny adresu
    .hint = Nadaj kolumnom nazwy takie jak organisation, street, city, postcode, country
contacts-too-large = { $path } jest za duży na listę ambasad
    .hint = Wyeksportuj tylko kontakty, które są ambasadami
