# The window's views of printing: settings, envelopes with windows, the printer.

command-print-settings = Definições de impressão…
    .tooltip = Envelopes, papel e letra, etiquetas, e por onde começar
command-printer = Impressora…
    .tooltip = Escolher para onde vão as cartas, e corrigir uma impressora que imprime uns milímetros ao lado

# The one question
print-question-title = Que envelopes usa?
print-question-later = Só é perguntado uma vez; as definições de impressão mudam-no a qualquer momento.
print-envelopes-plain = Envelopes sem janela
print-envelopes-window = Envelopes de janela

# Settings
print-settings-title = Definições de impressão
print-section-envelopes = Envelopes
print-envelope = Envelope
print-section-type = Papel e letra
print-layout = Modelo de carta
print-layout-usual = { $layout } (pelo seu país)
print-layout-by-country = Pelo seu país
print-serif = Letra com serifas
print-sans = Letra sem serifas
print-size = Tamanho da letra
print-big = Letra grande
print-justified = Ambas as margens direitas
print-hyphenated = Dividir palavras
print-return-line = O seu endereço por cima do deles
print-fold-marks = Marcas de dobra
print-practice-line = “Carta de treino” no rodapé
print-section-stack = O monte
print-cover-sheet = Uma folha em cima que enumera as cartas
print-begin-at = A partir da carta
no-letter-from = Nenhuma carta é impressa: a partir da carta { $number } nenhuma está marcada
    .hint = Volte a pôr «A partir da carta» em 1 nas definições de impressão, ou marque uma carta
print-goes-to = As cartas vão para { $printer }
print-goes-to-viewer = As cartas são mostradas no leitor de PDF, para imprimir daí
print-section-addresses = Envelopes e etiquetas a imprimir
print-envelopes = Envelopes
print-envelopes-now = Imprimir envelopes
print-sender-on-flap = O seu endereço na aba
print-labels = Etiquetas
print-labels-now = Imprimir etiquetas
print-label-start = A partir da etiqueta
sent-to-printer = Enviado para { $printer } como { $job }
exported-sent = { $count ->
        [one] 1 carta foi enviada para a impressora
       *[other] { $count } cartas foram enviadas para a impressora
    }

print-done = Concluído

# The window envelope
fit-working = A ver como ficam as cartas no envelope…
fit-row-shows = o endereço vê-se, por onde quer que a folha deslize
fit-row-hidden = não se vê todo o endereço
fit-pushed-up = Empurrada para cima e para a esquerda
fit-pushed-down = Empurrada para baixo e para a direita
fit-offers = O que ajuda:
fit-do-join = Juntar linhas curtas do endereço
fit-do-envelope = Usar em vez disso { $envelope }
fit-do-label = Imprimir uma etiqueta para este endereço
fit-do-printed = Imprimir este endereço num envelope

# The printer
printer-title = Impressora
printer-goes-to = As cartas vão para
printer-viewer = O leitor de PDF
printer-name = Impressora
printer-name-hint = um nome, para guardar as suas medidas
printer-tray = Bandeja do papel
printer-tray-usual = A escolha da impressora
printer-viewer-note = No leitor escolha um só lado, e “tamanho real” ou 100 por cento.
printer-section-ruler = Quando imprime uns milímetros ao lado
printer-why = Uma impressora que puxa o papel torto ou imprime baixo corrige-se uma vez, para cartas, envelopes e etiquetas.
printer-ruler-now = Imprimir a folha de calibração
printer-needs-name = Dê nome à impressora, e as suas medidas podem ser guardadas.
printer-reading = { $edge }, mm
printer-keep-readings = Usar estas medidas
printer-forget-readings = Apagá-las
printer-kept-note = A página no ecrã e os ficheiros guardados ficam como estão; só se move o que é impresso daqui.
