# Notices and checks of the letters: first what it means for the letter, then what to do.

no-demands-in-language = Ten list jest w języku karty, bo sprawa nie ma postulatów w wybranym języku
    .hint = Dodaj do sprawy postulaty w tym języku i wybierz go ponownie
no-phrases-in-language = Ten list nie ma wstępu ani zakończenia, bo w jego języku nie ma jeszcze zdań
    .hint = Napisz je własnymi słowami lub wybierz inny język
name-not-in-language = Nazwisko osoby jest w tym liście zapisane literami łacińskimi
    .hint = Dodaj nazwisko tak, jak zapisuje je język listu
salutation-proposed = Zwrot „{ $text }” zaproponowano według stanowiska, bo karta żadnego nie podaje
    .hint = Sprawdź, czy pasuje do tej osoby
salutation-neutral = List zaczyna się od „{ $text }”, bo o formie zwrotu nic więcej nie wiadomo
    .hint = Wpisz zwrot, jeśli znasz lepszy
no-sender = List zostawia puste wiersze na Twoje nazwisko, bo nie podano, kto pisze
    .hint = Wpisz nazwisko i adres lub podpisz odręcznie
about-left-out = W tym liście brak półzdania o Tobie, bo jest w innym języku
    .hint = Napisz je w tym liście w języku listu
nobody-named = List nikogo nie wymienia, bo sprawa nikogo nie wymienia
    .hint = Dodaj do sprawy nazwisko osoby
demand-as-it-stands = Postulat „{ $text }” jest w liście słowo w słowo, bo jego forma nie jest znana
    .hint = Przeczytaj list i zmień go tam, gdzie nie pasuje
demand-for-somebody-else = Karta kieruje ten postulat do kogoś ({ $target }), kto nie dostaje listu; jest on w liście do wszystkich: „{ $text }”
    .hint = Dodaj tę osobę jako adresata lub pomiń postulat w listach, do których nie pasuje
model-letter-of-another = List z karty mówi, kto go pisze, a to może nie być ty: „{ $text }”
    .hint = Przeczytaj ten akapit i napisz w nim, kim jesteś, lub usuń to miejsce
capitals-restored = Karta straciła wielkie litery; list ma te, które dało się przywrócić
    .hint = Przeczytaj nazwy w liście i popraw je

one-page = Jedna strona
    .failed = Liczba stron listu: { $pages }
    .reason = List na jedną stronę czyta się do końca
name-present = Nazwisko jest
    .failed = Brakuje nazwiska { $name }
    .reason = Odpowiedź i pomoc muszą trafić do właściwej osoby
demands-covered = { $covered } z { $of } postulatów
    .failed = { $covered } z { $of } postulatów: brakuje „{ $demand }”
    .reason = List prosi o wszystko, o co prosi karta, i o nic innego
asks-for-answer = Prosi o odpowiedź
    .failed = List nie prosi o odpowiedź
    .reason = Urzędnik poproszony o odpowiedź zagląda do sprawy
hedges-kept = Zachowano każde zastrzeżenie („według doniesień”)
    .failed = Brakuje słowa „{ $hedge }” z karty
    .reason = Tego, co niepewne, nie podaje się za pewne
no-organisation = Nie wymieniono żadnej organizacji
    .failed = List wymienia: { $organisation }
    .reason = Piszesz we własnym imieniu; nazwa organizacji może zamknąć drzwi
salutation-present = Zwrot grzecznościowy jest
    .failed = Brakuje zwrotu grzecznościowego
    .reason = List bez zwrotu nie czyta się jak list do człowieka
own-words-marked = { $own ->
        [0] Jeszcze bez własnych słów
        [one] Jedna część własnymi słowami
        [few] { $own } części własnymi słowami
       *[other] { $own } części własnymi słowami
    }
    .reason = List własnymi słowami znaczy więcej
writer-hidden = Na stronie nie ma o Tobie więcej, niż wybrano
    .failed = List mówi o Tobie więcej, niż wybrano
    .reason = To, co wybrano, dotyczy każdego słowa na stronie
