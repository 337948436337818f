# What the whole job has to say: opening a case, the deadline, the export.

letter-count = { $count ->
        [one] 1 list
        [few] { $count } listy
       *[other] { $count } listów
    }

# Opening
open-newer-format = Ten plik zapisała nowsza wersja programu (format sprawy { $found }; ta wersja czyta { $known }), więc zostaje, jaki jest
    .hint = Zaktualizuj program lub poproś o samą kartę sprawy
open-broken-case = To zapisana sprawa, ale uszkodzona lub ucięta w wierszu { $line }; listy nie powstały
    .hint = Poproś o plik jeszcze raz lub otwórz kartę sprawy, z której powstał
    .detail = { $reason }

open-no-case = To JSON, ale nie sprawa; listy nie powstały
    .hint = Plik nadawcy podaje się po --sender, plik ambasad po --missions; otwórz kartę sprawy lub zapisaną sprawę

# The deadline
deadline-passed = Termin upłynął { $date }, { $unit ->
        [years] { $count ->
            [few] { $count } lata temu
           *[other] { $count } lat temu
        }
        [months] { $count ->
            [few] { $count } miesiące temu
           *[other] { $count } miesięcy temu
        }
       *[days] { $days ->
            [one] wczoraj
            [few] { $days } dni temu
           *[other] { $days } dni temu
        }
    }
    .hint = Zanim wyślesz te listy, zapytaj tych, od których masz sprawę, czy jeszcze pomogą
deadline-today = Termin upływa dzisiaj
    .hint = Sama poczta się spóźni: użyj faksu lub e-maila, gdzie sprawa je podaje, i zapytaj przed późniejszą wysyłką
deadline-near = Termin upływa { $date }, za { $days ->
        [one] 1 dzień
        [few] { $days } dni
       *[other] { $days } dni
    }: list za granicę może iść dłużej
    .hint = Wyślij dzisiaj albo użyj faksu lub e-maila, gdzie sprawa je podaje
case-closed = Ta sprawa jest zamknięta{ $date ->
        [none] {""}
       *[other] {" "}od { $date }
    }: { $outcome }
    .hint = Nie wysyłaj tych listów bez zapytania tych, od których masz sprawę
case-practice = To sprawa ćwiczebna, zamknięta{ $date ->
        [none] {""}
       *[other] {" "}od { $date }
    }: { $outcome }
    .hint = Próbuj, czego chcesz: na dole listów napisano, że nie są do wysłania
case-stop = Karta nie prosi o dalsze działanie: nie ma nic do wysłania
    .hint = Jeśli mimo to chcesz napisać, zapytaj najpierw tych, od których masz kartę
no-recipients = Sprawa nie wymienia nikogo, do kogo pisać, więc nie ma listów
    .hint = Zajrzyj do adresów w karcie i dodaj adresatów ręcznie
mission-wanted = Sprawa prosi, by napisać też do ambasady w Twoim kraju ({ $country }), a żadna nie jest znana
    .hint = Wypełnij adres ambasady lub wydrukuj jej list z wierszami do wypełnienia odręcznie
mission-elsewhere = Ambasadę (kraj: { $country }, siedziba: { $host }) pominięto, bo piszesz z kraju: { $from }
    .hint = Jeśli chcesz do niej napisać, zmień kraj ambasady lub nadawcy

# Exporting
letter-crashed = Błąd programu zatrzymał list do: { $recipient }
    .hint = Inne listy nie ucierpiały; powiedz nam o tym, byśmy mogli to naprawić
pdf-failed = Listu do: { $recipient } nie udało się zamienić na PDF
    .hint = Inne listy nie ucierpiały; spróbuj jeszcze raz i powiedz nam, jeśli tak zostanie
    .detail = { $reason }
bundle-failed = Nie udało się utworzyć pliku ze wszystkimi listami
    .hint = Same listy nie ucierpiały
    .detail = { $reason }

# The cover sheet of a bundle
cover-file-name = Wszystkie listy
cover-heading = Co jest w tym stosie
cover-scale = Ta linia ma 100 mm. Jeśli nie, drukuj w skali 100 procent, bez „dopasuj do strony”.
cover-pages = { $pages ->
        [one] 1 strona
        [few] { $pages } strony
       *[other] { $pages } stron
    }
