# The five steps, the first hints, and the window's own words and size.

menu-steps = Vai a
menu-language = Lingua

command-step-case = Caso
    .tooltip = Vai al caso: che cosa è successo, che cosa si chiede, che cosa va controllato
command-step-you = Tu
    .tooltip = Vai al tuo nome e al tuo indirizzo
command-step-addressees = Destinatari
    .tooltip = Vai alle persone e alle ambasciate a cui vanno le lettere
command-step-letters = Lettere
    .tooltip = Vai alla lettera sul tavolo
command-step-print = Stampa
    .tooltip = Vai alla stampa e al salvataggio
command-next-step = Passo successivo
    .tooltip = Passa al successivo dei cinque passi
command-previous-step = Passo precedente
    .tooltip = Torna al passo precedente
command-speak-system = Come il sistema
    .tooltip = Parla la lingua del tuo desktop
command-speak = Lingua
    .tooltip = Parla questa lingua: menu, pulsanti e messaggi. Le lettere tengono la loro.
command-larger-text = Testo più grande
    .tooltip = Ingrandisci tutto nella finestra
command-smaller-text = Testo più piccolo
    .tooltip = Rimpicciolisci tutto nella finestra
command-usual-text = Dimensione abituale del testo
    .tooltip = Mostra la finestra grande come propone il desktop

# The bar of the steps. { $state } is one of the states below.
step-case = Caso
step-you = Tu
step-addressees = Destinatari
step-letters = Lettere
step-print = Stampa
step-spoken = Passo { $place } di 5: { $name }, { $state }
step-region = Qui comincia: { $name }
step-done = fatto
step-case-none = apri una scheda
step-case-findings = { $count } da controllare
step-you-missing = manca il tuo nome
step-addressees-none = ancora nessuno
step-addressees-findings = { $count } da controllare
step-addressees-blank = { $count } da compilare
step-letters-none = nessuna pronta
step-letters-ready = { $count ->
        [one] 1 pronta
       *[other] { $count } pronte
    }
step-print-waiting = non ancora
step-print-ready = pronto
step-print-running = in corso
step-print-done = { $count ->
        [one] 1 lettera fatta
       *[other] { $count } lettere fatte
    }

# Hints of the first days
hint-place = Consiglio { $place } di 3
hint-you = Comincia dal tuo nome. Va in fondo a ogni lettera e resta su questo computer.
hint-write = Clicca nella lettera e scrivi. Ciò che scrivi va in tutte le lettere, a meno che tu scelga “Solo questa lettera”.
hint-sheet = Questo è un caso di prova. Quando avrai una tua scheda del caso, trascinala su questa finestra.
hint-read = Ho capito

# The bottom line
status-reading = Lettura della scheda…
