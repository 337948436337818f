# What the command line says.

label-error = błąd
label-warning = ostrzeżenie
label-note = uwaga
label-hint = wskazówka
label-detail = powód

more-of-this-kind = … i jeszcze { $count } takich

# What was done
letter-written = { $file }
letter-unchanged = { $file } (bez zmian)
letter-skipped = { $file } (zostawiono, jak było)
letter-failed = { $file } (nie zapisano)
letter-not-reached = { $file } (nie doszło do niego)
export-summary = { $written ->
        [0] Nie zapisano żadnego listu
        [one] Zapisano 1 list
        [few] Zapisano { $written } listy
       *[other] Zapisano { $written } listów
    } w { $folder }{ $unchanged ->
        [0] {""}
       *[other] , bez zmian: { $unchanged }
    }{ $skipped ->
        [0] {""}
       *[other] , zostawiono: { $skipped }
    }{ $failed ->
        [0] {""}
       *[other] , nie udało się: { $failed }
    }
case-written = Sprawę zapisano w { $file }
page-written = Stronę { $page } z { $pages } zapisano w { $file }

fixes-proposed = Adresy drukuje się, jakie są, bo nie przyjęto żadnej proponowanej zmiany
    .hint = Wprowadź wszystkie proponowane tu zmiany przez --accept-fixes lub popraw plik sprawy

# What was asked for and cannot be
unknown-only = Sprawa nie ma adresata o identyfikatorze { $id }; nic nie zapisano
    .hint = Identyfikatory: { $known }
unknown-stationery = Nie ma układu listu o nazwie { $id }; nic nie zapisano
    .hint = Układy: { $known }
unknown-letter = Nie ma listu { $number }: { $count ->
        [0] sprawa nie ma do kogo pisać
        [one] sprawa ma 1 list
        [few] sprawa ma { $count } listy
       *[other] sprawa ma { $count } listów
    }
    .hint = Licz od 1, w kolejności, w jakiej zapisuje je export
unknown-page = Nie ma strony { $number }: list ma { $count ->
        [one] 1 stronę
        [few] { $count } strony
       *[other] { $count } stron
    }
unknown-envelope = Nie ma koperty o nazwie { $id }
    .hint = Koperty: { $known }
sender-file-broken = Plik nadawcy { $path } jest niezrozumiały w wierszu { $line }; nic nie zapisano
    .hint = Jak wygląda, pokaże: appeal-writer export --help
    .detail = { $reason }
missions-file-broken = Plik ambasad { $path } jest niezrozumiały w wierszu { $line }; nic nie zapisano
    .hint = Jak wygląda, pokaże: appeal-writer export --help
    .detail = { $reason }
file-field-unknown = { $path } ma pole { $field }, które tu nic nie znaczy; nie zostanie użyte
    .hint = Jakie są pola, pokaże: appeal-writer export --help
sender-country-unknown = Kraj nadawcy { $text } nie jest znany, więc listy mają układ międzynarodowy
    .hint = Zapisz go po angielsku lub kodem ISO, na przykład GB
sheet-would-be-overwritten = Sprawa zostałaby zapisana na samej karcie { $path }; nic nie zapisano
    .hint = Wybierz inną nazwę dla --out
output-failed = Nie udało się pokazać wyniku
    .detail = { $reason }
no-display = Okno nie może się tu otworzyć, bo nie ma ekranu, którego mogłoby użyć
    .hint = Listy można tworzyć i bez niego: appeal-writer export --help
    .detail = { $reason }

# import --explain
explain-notices = Zauważono także
explain-unused = Nieużyte przez żadne pole
explain-proposal = Proponowane zamiast tego: { $text }

# fit
fit-shows = Adres widać w okienku, jakkolwiek kartka się przesunie
fit-no-window = Koperta nie ma okienka: wydrukuj lub napisz na niej adres
fit-does-not-go-in = Złożona kartka nie mieści się w tej kopercie
fit-hidden = Okienko zakrywa do { $millimetres } mm z „{ $line }”
fit-intruding = Okienko pokazuje więcej niż adres: „{ $line }”
fit-offer-tighter = Co pomoże: zbliżyć do siebie wiersze adresu
fit-offer-smaller = Co pomoże: złożyć adres stopniem { $size } punktu
fit-offer-join = Co pomoże: połączyć dwa wiersze adresu w jeden
fit-offer-envelope = Co pomoże: użyć koperty { $id }
fit-offer-label = Co pomoże: nakleić na kopertę etykietę
fit-offer-printed = Co pomoże: wydrukować adres na kopercie
