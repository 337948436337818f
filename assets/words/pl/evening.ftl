# An evening: many writers, several cases.

guest-without-name = Wiersz { $line } listy pominięto, bo nie ma w nim nazwiska
    .hint = Każdy list potrzebuje kogoś, kto go podpisze
guest-privacy-unknown = Wiersz { $line } listy prosi o prywatność „{ $words }”, a takiej nie ma: nic w listach tej osoby nie mówi, kto pisze
    .hint = Wpisz full, town, initials, first-name-age, care-of albo none
guest-column-unread = Kolumna „{ $words }” listy nie jest czytana: nic w niej nie zmienia listów
    .hint = Kolumny nazywają się imię i nazwisko, miejscowość, zdanie, prywatność, sprawy i powiązania
guest-cases-unclear = Wiersz { $line } listy wybiera sprawy „{ $words }”, a nie wszystko dało się odczytać: ta osoba pisze tylko w sprawach o numerach, które tam są
    .hint = Wpisz numery, na przykład 1 3 albo 1-3; puste pole oznacza wszystkie sprawy
guest-case-beyond = { $guest }: wybrano sprawę { $number }, ale liczba spraw tego wieczoru to { $count }
    .hint = Popraw numer na liście albo dodaj sprawę
evening-case-unread = Nie zrobiono żadnych listów, bo nie udało się odczytać sprawy „{ $case }”
    .hint = Otwórz ją w bibliotece, żeby zobaczyć, co jest nie tak, albo usuń jej zaznaczenie
    .detail = { $reason }
evening-case-gone = Nie zrobiono żadnych listów, bo sprawy „{ $case }” nie ma już w bibliotece
    .hint = Usuń jej zaznaczenie
guests-unreadable = Nie udało się odczytać listy piszących { $path }
    .hint = Zapisz ją jako CSV w UTF-8, z pierwszym wierszem: name, town, sentence
    .detail = { $reason }
guests-no-name = Nie udało się odczytać listy piszących { $path }, bo w pierwszym wierszu brak kolumny „name”
    .hint = Nadaj jej pierwszy wiersz, na przykład: name, town, sentence
evening-progress = { $guest } ({ $done } z { $of })
evening-summary = { $written ->
        [0] Nie zapisano żadnego listu
        [one] Zapisano 1 list
        [few] Zapisano { $written } listy
       *[other] Zapisano { $written } listów
    } dla { $guests ->
        [one] 1 osoby
       *[other] { $guests } osób
    } w { $folder }{ $missing ->
        [0] {""}
       *[other] , nie udało się: { $missing }
    }

# In the window
command-evening = Wieczór listów
    .tooltip = Wiele osób pisze w kilku sprawach: stos listów dla każdej
evening-intro = Wiele osób pisze w kilku sprawach. Każda dostaje folder ze swoimi listami. Nazwisk nie przechowuje się nigdzie poza tymi listami.
evening-guests = Kto pisze
    .help = Jedna osoba w wierszu: nazwisko; miejscowość; własne zdanie. Albo tabela z takimi kolumnami.
    .example = Anna Polna; Kraków; Uczę dzieci, które o Pana pytają.
evening-choose-list = Otwórz listę…
evening-guest-count = { $count ->
        [one] 1 osoba
        [few] { $count } osoby
       *[other] { $count } osób
    }
evening-cases = Dla kogo
    .help = Zaznacz sprawy. Aby jakąś znaleźć, poszukaj najpierw w bibliotece.
evening-start = Utwórz listy…
evening-case = „{ $title }”: { $reason }
    .hint = Zanim ktoś wyśle te listy, zapytaj tych, od których masz sprawę
evening-cases-title = Mimo to przygotować listy w tych sprawach?
evening-cases-confirm = Przygotuj mimo to
evening-wipe = Wymaż wieczór…
evening-running = { $done } z { $of } listów · { $guest }
evening-done = { $count ->
        [one] 1 list utworzono
        [few] { $count } listy utworzono
       *[other] { $count } listów utworzono
    }
evening-done-partly = Utworzono listów: { $count }, nie utworzono: { $missing }
evening-pause = Wstrzymaj
evening-go-on = Dalej
evening-stop = Zatrzymaj
evening-wipe-title = Wymazać ten wieczór?
evening-wipe-body = Nazwiska i zdania znikną, a listy zapisane tego wieczoru zostaną usunięte z folderów. Najpierw je wydrukuj.
evening-wipe-confirm = Wymaż
browse-guests-title = Otwórz listę piszących
