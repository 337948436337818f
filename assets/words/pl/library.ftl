# The library, and how things are kept.

command-desk = Wróć do listów
    .tooltip = Pokaż sprawę i jej listy
command-library = Biblioteka
    .tooltip = Znajdź każdą sprawę, którą tu otwarto
command-send-case = Zapisz sprawę dla kogoś innego…
    .tooltip = Mały plik ze sprawą, samą lub z Twoimi słowami; nigdy z tym, kim jesteś
command-versions = Wcześniejsze wersje…
    .tooltip = Zobacz, co napisano wcześniej, i przywróć to
command-your-data = Twoje dane…
    .tooltip = Gdzie program trzyma to, co wpisujesz
command-forget = Usuń moje dane…
    .tooltip = Usuń wszystko, co program przechowuje o Tobie
room-back = Wróć do listów

library-search = Szukaj po tytule, osobie, kraju lub numerze
library-count = { $count ->
        [one] 1 sprawa
        [few] { $count } sprawy
       *[other] { $count } spraw
    }
library-reading = Spraw: { $count }, trwa czytanie dalszych…
library-put-away = Pokaż sprawy odłożone
library-recent = Ostatnio otwarte
library-open-recent = Otwórz ponownie: { $title }
library-empty = Nie otwarto jeszcze żadnej sprawy
    .help = Upuść karty spraw na to okno, nawet kilka naraz
library-nothing-put-away = Nic nie odłożono
    .help = „Odłóż” zdejmuje sprawę z listy i zachowuje wszystko, co w niej jest
library-nothing-found = Żadna sprawa tak się nie nazywa
    .help = Spróbuj mniej słów lub poszukaj wśród spraw odłożonych
library-put-this-away = Odłóż
    .named = Odłóż: { $title }
library-bring-back = Przywróć
    .named = Przywróć: { $title }
library-remove = Usuń…
    .named = Usuń na zawsze: { $title }
badge-closed = zamknięta
badge-passed = { $date } · minął
badge-today = termin dzisiaj
badge-near = { $date } · { $days ->
        [one] pozostał 1 dzień
        [few] pozostały { $days } dni
       *[other] pozostało { $days } dni
    }
badge-far = { $date } · pozostało { $days } dni
case-gone = Tej sprawy nie ma już w bibliotece
    .hint = Ktoś ją usunął; otwórz jej kartę jeszcze raz
copy-of = { $title } (moja kopia)

taken-running = Czytanie: { $left ->
        [one] jeszcze 1 karta
        [few] jeszcze { $left } karty
       *[other] jeszcze { $left } kart
    }…
taken-done = { $count ->
        [one] 1 kartę przeczytano
        [few] { $count } karty przeczytano
       *[other] { $count } kart przeczytano
    }
taken-read = { $file } · { $count ->
        [0] przeczytano
        [one] przeczytano, 1 rzecz do sprawdzenia
       *[other] przeczytano, { $count } rzeczy do sprawdzenia
    }
taken-known = { $file } · było już w bibliotece
taken-failed = { $file } · nie przeczytano

# Giving a case to somebody else
send-title = Zapisz sprawę dla kogoś innego
send-body = To, kim jesteś, nigdy nie idzie razem z nią, ani to, co wysłano.
send-case-only = Tylko sprawa
    .help = To, co mówi karta, z Twoimi poprawkami
send-with-words = Sprawa z moimi słowami i wyborami
    .help = Także Twoje teksty, zaznaczenia i ambasady, aby ktoś inny mógł od tego dalej pisać
browse-file-title = Wybierz plik lub folder
file-written = Zapisano jako { $file }
words-came-title = Ta sprawa przyszła z czyimiś słowami
words-came-body = W tej sprawie są już Twoje słowa. Które mają być w listach?
words-came-keep = Zachowaj moje
    .help = Słowa, które przyszły, zostają w swoim pliku
words-came-take = Weź te, które przyszły
    .help = „Cofnij” przywróci Twoje, a zostaną też wśród wcześniejszych wersji

# Earlier versions
versions-title = Wcześniejsze wersje
versions-body = To, co było w listach tej sprawy pod koniec ostatnich dziesięciu sesji.
versions-none = Nie ma jeszcze wcześniejszej wersji tej sprawy. Zachowuje się ją za każdym razem, gdy ponownie uruchamiasz program i piszesz dalej.
versions-letter = List do: { $name }, jaki był
versions-bring-back = Przywróć to
version-saved = { $date }, { $time }
version-undated = Wcześniejszy dzień
version-texts = { $count ->
        [0] bez własnych słów
        [one] 1 własny tekst
        [few] { $count } własne teksty
       *[other] { $count } własnych tekstów
    }

# What is not safe
unsaved-title = Jeszcze nie zapisano
unsaved-body = Twój tekst zostaje tutaj i zapisze się, gdy tylko będzie można. Nie zamykaj okna.
unsafe-title = Twój tekst nie jest zapisany
unsafe-body = Jeśli teraz pójdziesz dalej, przepadnie to, co od tego czasu napisano.
unsafe-stay = Zostań tutaj
    .help = Program próbuje ponownie co kilka sekund
unsafe-leave = Porzuć moje ostatnie zmiany
    .help = To, co zapisano wcześniej, zostaje, jakie było
conflict-title = Zmienione przez inne okno lub program
conflict-body = Tę sprawę zmieniono gdzie indziej, gdy trwało w niej pisanie. Nic z obu nie zginęło: powiedz, która ma trwać dalej.
conflict-decide = Zdecyduj…
conflict-copy = Zachowaj moją jako kopię
    .help = Twoja stanie się osobną sprawą w bibliotece; druga zostaje, jaka jest
conflict-theirs = Weź tamtą
    .help = Twoja zostaje wśród wcześniejszych wersji
taken-over = Tę sprawę zmieniono w innym oknie; tu widać, co mówi teraz

# A person's data
data-title = Twoje dane
data-local = To, co wpisujesz i piszesz, leży w tym folderze na tym komputerze i czytać je możesz tylko Ty.
data-portable = To, co wpisujesz i piszesz, leży obok programu i podróżuje z nim.
data-mirrored = Ten folder wygląda na taki, który { $service } kopiuje na inne komputery
    .help = Utwórz obok programu folder appeal-writer-data na dysku lub pendrivie, którego się nie kopiuje; będzie używany od następnego uruchomienia
forget-title = Usunąć moje dane?
forget-body = Wszystko, co program przechowuje o Tobie, zostanie usunięte na zawsze: kim jesteś, Twoje ambasady, wszystkie sprawy z Twoimi słowami, ich wcześniejsze wersje, to, co wysłano, i to, co pamięta okno. Listy zapisane w Twoich własnych folderach zostaną.
forget-confirm = Usuń wszystko
remove-title = Usunąć tę sprawę?
remove-body = „{ $title }” i wszystko, co w niej napisano, także wcześniejsze wersje, zostanie usunięte na zawsze.
remove-confirm = Usuń na zawsze

# On the command line
library-added = { $file } jest w bibliotece
missions-read = { $count ->
        [0] Nie odczytano żadnej ambasady
        [one] 1 ambasadę odczytano
        [few] { $count } ambasady odczytano
       *[other] { $count } ambasad odczytano
    }
missions-written = Ambasady zapisano w { $file }
column-taken = { $column }: { $meaning } ({ $code })
column-unknown = W tabeli nie ma kolumny „{ $text }”
    .hint = Podaj nagłówek tak, jak jest w pierwszym wierszu tabeli
sent-noted = { $count ->
        [one] 1 list odnotowano
        [few] { $count } listy odnotowano
       *[other] { $count } listów odnotowano
    }, { $date }
