# What typesetting has to say. A message's id is the notice's code; { $text } is the piece of the letter concerned.

missing-glyph = Esta carta não pode ser impressa: nenhum tipo de letra aqui tem o carácter “{ $text }” ({ $code })
    .hint = Escreva-o de outro modo, num alfabeto que a língua da carta use, ou tire-o

letter-over-one-page = Esta carta ocupa { $pages } páginas, e as autoridades leem uma
    .hint = Encurte as suas próprias palavras, ou tire uma frase do caso

address-smaller = O endereço está composto em { $size } pontos para se ver inteiro na janela do envelope
    .hint = Com um envelope sem janela ou uma etiqueta não importa

address-too-wide = Esta linha tem { $over } mm a mais para o campo do endereço, e o fim pode não se ver: “{ $text }”
    .hint = Divida-a em duas linhas, encurte-a, ou use uma etiqueta ou um envelope impresso

address-too-long = O endereço tem { $lines } linhas, e no campo do endereço cabem { $most }
    .hint = Junte duas linhas curtas, ou use uma etiqueta ou um envelope impresso

address-too-large = Este endereço é grande demais para a sua etiqueta ou envelope: “{ $text }”
    .hint = Escolha uma etiqueta ou um envelope maior, ou junte duas linhas

# Envelopes, labels, the ruler sheet
envelopes-file-name = Envelopes
labels-file-name = Etiquetas
no-addresses = Nenhuma destas cartas tem endereço; não há nada a imprimir em envelopes ou etiquetas
    .hint = Preencha os endereços, ou escolha outras cartas
print-failed = O ficheiro não pode ser feito
    .detail = { $reason }
ruler-title = Folha de calibração
ruler-step-1 = Imprima esta folha em papel branco, de um só lado, a 100 por cento (“tamanho real”), da bandeja que usa para cartas
ruler-step-2 = Meça da margem esquerda do papel até ao zero da régua da esquerda: 10 mm está certo. Faça o mesmo nas outras três margens e anote os quatro números.
ruler-step-3 = Meça as duas réguas compridas: cada uma tem 100 mm se a impressora mantiver a escala
ruler-step-4 = Se um número errar por mais de 2 mm, procure primeiro “ajustar à página” nas definições da impressora e desligue-o
ruler-left = margem esquerda
ruler-top = margem superior
ruler-right = margem direita
ruler-bottom = margem inferior
ruler-written = A folha de calibração está escrita em { $file }
unknown-labels = Não há folha de etiquetas chamada { $id }
    .hint = As folhas de etiquetas são: { $known }
