# The sheet beside what was read from it: cutting, joining and giving by hand.

command-accept-all = Przyjmij wszystkie proponowane zmiany
    .tooltip = Zmień sprawę tak, jak proponuje każda uwaga; „Cofnij” to wycofa
accept-all-count = { $count ->
        [one] Przyjmij proponowaną zmianę
        [few] Przyjmij wszystkie { $count } proponowane zmiany
       *[other] Przyjmij wszystkie { $count } proponowanych zmian
    }
regroup-split = Tu zaczyna się nowy adresat
regroup-join = Adresaci { $number } i { $next } to jeden
regroup-line-up = Ten wiersz należy do adresata { $number }
regroup-line-down = Ten wiersz należy do adresata { $number }
regroup-join-line = Połącz z wierszem poniżej
regroup-cut-line = Podziel ten wiersz…
regroup-to-copy = Adresat { $number } dostaje tylko kopię
regroup-to-appeal = Adresat { $number } dostaje apel
give-headline = Tytuł
give-summary = Co się stało, w skrócie
give-address-above = Adresat powyżej
give-new-addressee = Nowy adresat

# What a damaged PDF says of itself
sheet-cut-off = Plik jest ucięty; może brakować stron lub adresów
    .hint = Pobierz kartę jeszcze raz i porównaj ostatnią stronę
