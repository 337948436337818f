# Writing the letters: wordings, languages, the case and its addressees by hand, letters as text.

printable = Każdy znak da się wydrukować
    .failed = Nie da się wydrukować „{ $text }”
    .reason = Żaden z krojów pisma nie ma tego znaku; jeśli to pominiesz, zabraknie go w liście

# The command line
work-file-broken = Plik pracy { $path } jest niezrozumiały w wierszu { $line }; nic nie zapisano
    .hint = Podaj plik, który okno przechowuje obok sprawy
    .detail = { $reason }
work-file-newer = Plik pracy { $path } zapisała nowsza wersja programu (format { $found }; ta wersja czyta { $known })
    .hint = Zaktualizuj program
work-of-another-case = Praca w { $path } dotyczy innej sprawy i może nie pasować do tej
    .hint = Podaj sprawę, której dotyczy
export-text-summary = { $count ->
        [one] 1 list zapisano
        [few] { $count } listy zapisano
       *[other] { $count } listów zapisano
    } jako tekst w { $folder }

# Commands
command-next-wording = Następne sformułowanie
    .tooltip = Wstaw w wybrany akapit inne z proponowanych zdań
command-previous-wording = Poprzednie sformułowanie
    .tooltip = Wstaw w wybrany akapit proponowane zdanie przed tym
command-proposed-text = Wróć do proponowanego tekstu
    .tooltip = Porzuć własne słowa w wybranym akapicie i weź znów tekst proponowany
command-use-in-all = Użyj tego tekstu we wszystkich listach
    .tooltip = To, co jest w tym akapicie, będzie w każdym liście, cokolwiek inne tam miały
command-use-common = Użyj tu wspólnego tekstu
    .tooltip = Porzuć to, co tylko ten list ma w tym akapicie
command-add-paragraph = Dodaj własny akapit
    .tooltip = Zacznij na stronie pusty akapit, przed prośbą o odpowiedź
command-add-appeal = Dodaj kogoś, do kogo napisać
    .tooltip = Jeszcze jeden adresat, z pustym adresem
command-add-copy = Dodaj kogoś, kto dostaje kopię
    .tooltip = Jeszcze ktoś, kogo się informuje, z pustym adresem
command-duplicate = Powiel tego adresata
    .tooltip = Ten sam adres i te same słowa jeszcze raz, dla kogoś na tym samym stanowisku
command-remove = Usuń tego adresata
    .tooltip = Zdejmij tego adresata ze sprawy; „Cofnij” go przywróci
command-move-up = Przesuń tego adresata w górę
    .tooltip = Listy drukuje się w kolejności z listy
command-move-down = Przesuń tego adresata w dół
    .tooltip = Listy drukuje się w kolejności z listy
command-copy-text = Kopiuj tekst tego listu
    .tooltip = Umieść cały list w schowku, do e-maila lub edytora tekstu
command-save-text = Zapisz jako tekst…
    .tooltip = Zapisz każdy zaznaczony list jako plik tekstowy, do faksu i e-maila
command-edit-case = Popraw sprawę
    .tooltip = Zamień w pola wszystko, co odczytano z karty, lub z powrotem
command-show-timings = Pokaż, ile trwa naciśnięcie klawisza
    .tooltip = Pokaż, ile trwało, zanim ostatnia zmiana pojawiła się na stronie

text-copied = Tekst listu jest skopiowany

# Wordings
wording-place = { $place } z { $of }
wording-differs = { $count ->
        [one] 1 list ma własny
        [few] { $count } listy mają własny
       *[other] { $count } listów ma własny
    }
wording-previous-beside = { $part }: poprzednie sformułowanie
wording-next-beside = { $part }: następne sformułowanie
wording-back-beside = { $part }: wróć do proponowanego tekstu
part-demand-sentence = Postulat { $number }
page-text = Tekst strony { $page }
timings = ułożono { $set } · sprawdzono { $checked } · narysowano { $drawn } · razem { $all } ms

# Checks
check-overrule = W tym liście to nie ma znaczenia
check-matters = To znów ma znaczenie
check-overruled = { $check }; pominięte w tym liście

# Languages
language-of-letter = Język listu
language-for-all = We wszystkich listach
language-only-this = Tylko w tym liście
language-asked-for = proszono o niego, do przetłumaczenia
language-to-translate = do przetłumaczenia
language-no-phrases = do przetłumaczenia, bez zdań
language-waits = Tym listom brakuje w języku: { $language } { $demands ->
        [one] 1 postulatu
       *[other] { $demands } postulatów
    }
language-lacks = Niektóre nazwiska lub stanowiska nie są jeszcze znane w języku: { $language }
translation-fill-in = Wypełnij w języku: { $language }
translation-open = Zobacz tłumaczenie…
translation-title = Sprawa w języku: { $language }
translation-ready = Postulaty są: listy pisze się w języku: { $language }
translation-waits = { $count ->
        [one] Brakuje 1 postulatu
       *[other] Brakuje { $count } postulatów
    }; do tego czasu listy zostają w języku karty
translation-no-source = Tu karta nic nie mówi
translation-section-subject = Temat
translation-section-people = Osoby
translation-section-addressees = Adresaci

# The case by hand
case-edit = Edytuj
case-edit-done = Gotowe
case-fields-intro = To, co tu poprawisz, trafia do każdego akapitu, którego nie napisano własnymi słowami.
changed-by-hand = zmieniono ręcznie
show-lines-of = Pokaż wiersze: { $field }
leave-out = Pomiń: { $field }
move-field-up = W górę: { $field }
move-field-down = W dół: { $field }
section-people = Osoby
section-closed = Koniec sprawy
add-demand = Dodaj postulat
add-fact = Dodaj akapit
add-note = Dodaj uwagę
add-background = Dodaj akapit
add-person = Dodaj osobę
deadline-day = Ostatni dzień
date-not-read = Zapisz dzień, miesiąc i rok: { $date }
close-case-intro = Zamknij sprawę, gdy nie ma już o co pisać. Przed drukiem jej listów program poprosi wtedy o potwierdzenie.
close-case = Zamknij tę sprawę
open-case-again = Otwórz sprawę ponownie
closed-day = Zamknięto
closed-outcome = Co z niej wynikło
post-by = Wyślij listy do { $date }
post-too-late = Za późno, by polegać na poczcie: użyj też faksu lub e-maila

# Addressees
entry-differs = ma własne słowa
entry-duplicate = Powiel
entry-remove = Usuń
entry-add-appeal = + Adresat
entry-add-copy = + Kopia
field-office = Stanowisko
field-country = Kraj
field-role = Dostaje
role-appeal = Apel
role-copy = Kopię
envelope-title = Koperta
envelope-spoken = Koperta: { $text }
envelope-note = Tak, jak drukuje się ją przy drukowaniu kopert.
