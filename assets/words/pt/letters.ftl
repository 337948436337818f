# Writing the letters: wordings, languages, the case and its addressees by hand, letters as text.

printable = Cada carácter pode ser impresso
    .failed = “{ $text }” não pode ser impresso
    .reason = Nenhum tipo de letra aqui tem este carácter; se o ignorar, falta na carta

# The command line
work-file-broken = O ficheiro de trabalho { $path } não se entende na linha { $line }; nada é escrito
    .hint = Indique o ficheiro que a janela guarda ao lado do caso
    .detail = { $reason }
work-file-newer = O ficheiro de trabalho { $path } foi guardado por uma versão mais recente deste programa (formato { $found }; esta versão lê { $known })
    .hint = Atualize o programa
work-of-another-case = O trabalho em { $path } foi feito noutro caso, e pode não se ajustar a este
    .hint = Indique o caso em que foi feito
export-text-summary = { $count ->
        [one] 1 carta escrita
       *[other] { $count } cartas escritas
    } como texto em { $folder }

# Commands
command-next-wording = Redação seguinte
    .tooltip = Pôr outra das frases propostas no parágrafo escolhido
command-previous-wording = Redação anterior
    .tooltip = Pôr a frase proposta antes desta no parágrafo escolhido
command-proposed-text = Voltar ao texto proposto
    .tooltip = Abandonar as suas próprias palavras no parágrafo escolhido e ter de novo o texto proposto
command-use-in-all = Usar este texto em todas as cartas
    .tooltip = O que está neste parágrafo fica em cada carta, tivessem as outras o que tivessem
command-use-common = Usar aqui o texto comum
    .tooltip = Abandonar o que só esta carta tem neste parágrafo
command-add-paragraph = Acrescentar um parágrafo seu
    .tooltip = Começar um parágrafo vazio na página, antes do pedido de resposta
command-add-appeal = Acrescentar alguém a quem escrever
    .tooltip = Mais um destinatário, com o endereço vazio
command-add-copy = Acrescentar alguém que recebe uma cópia
    .tooltip = Mais alguém a informar, com o endereço vazio
command-duplicate = Duplicar este destinatário
    .tooltip = O mesmo endereço e as mesmas palavras outra vez, para alguém do mesmo cargo
command-remove = Remover este destinatário
    .tooltip = Tirar este destinatário do caso; “Desfazer” trá-lo de volta
command-move-up = Subir este destinatário
    .tooltip = As cartas são impressas pela ordem da lista
command-move-down = Descer este destinatário
    .tooltip = As cartas são impressas pela ordem da lista
command-copy-text = Copiar o texto desta carta
    .tooltip = Pôr a carta inteira na área de transferência, para um e-mail ou um processador de texto
command-save-text = Guardar como texto…
    .tooltip = Guardar cada carta marcada como ficheiro de texto, para fax e e-mail
command-edit-case = Corrigir o caso
    .tooltip = Transformar em campos tudo o que foi lido da ficha, ou voltar
command-show-timings = Mostrar quanto demora uma tecla
    .tooltip = Mostrar quanto demorou a última alteração a estar na página

text-copied = O texto da carta está copiado

# Wordings
wording-place = { $place } de { $of }
wording-differs = { $count ->
        [one] 1 carta tem o seu
       *[other] { $count } cartas têm o seu
    }
wording-previous-beside = { $part }: a redação anterior
wording-next-beside = { $part }: a redação seguinte
wording-back-beside = { $part }: voltar ao texto proposto
part-demand-sentence = Pedido { $number }
page-text = Texto da página { $page }
timings = composta { $set } · verificada { $checked } · desenhada { $drawn } · ao todo { $all } ms

# Checks
check-overrule = Nesta carta não importa
check-matters = Volta a importar
check-overruled = { $check }; ignorado nesta carta

# Languages
language-of-letter = Língua da carta
language-for-all = Para todas as cartas
language-only-this = Só esta carta
language-asked-for = pedida, por traduzir
language-to-translate = por traduzir
language-no-phrases = por traduzir, sem frases
language-waits = A estas cartas falta { $demands ->
        [one] 1 pedido
       *[other] { $demands } pedidos
    } em { $language }
language-lacks = Alguns nomes ou cargos ainda não são conhecidos em { $language }
translation-fill-in = Preencher em { $language }
translation-open = Ver a tradução…
translation-title = O caso em { $language }
translation-ready = Os pedidos estão lá: as cartas são escritas em { $language }
translation-waits = { $count ->
        [one] Falta 1 pedido
       *[other] Faltam { $count } pedidos
    }; até lá as cartas ficam na língua da ficha
translation-no-source = Aqui a ficha não diz nada
translation-section-subject = Assunto
translation-section-people = Pessoas
translation-section-addressees = Destinatários

# The case by hand
case-edit = Editar
case-edit-done = Concluído
case-fields-intro = O que corrigir aqui vai para cada parágrafo que não tenha escrito.
changed-by-hand = alterado à mão
show-lines-of = Mostrar as linhas de: { $field }
leave-out = Deixar de fora: { $field }
move-field-up = Subir: { $field }
move-field-down = Descer: { $field }
section-people = Pessoas
section-closed = O fim do caso
add-demand = Acrescentar um pedido
add-fact = Acrescentar um parágrafo
add-note = Acrescentar uma nota
add-background = Acrescentar um parágrafo
add-person = Acrescentar uma pessoa
deadline-day = Último dia
date-not-read = Escreva dia, mês e ano: { $date }
close-case-intro = Encerre o caso quando já não houver por que escrever. A impressão das suas cartas passa então a pedir confirmação.
close-case = Encerrar este caso
open-case-again = Abrir de novo o caso
closed-day = Encerrado em
closed-outcome = Em que ficou
post-by = Enviar as cartas até { $date }
post-too-late = Tarde demais para confiar no correio: use também fax ou e-mail

# Addressees
entry-differs = tem palavras próprias
entry-duplicate = Duplicar
entry-remove = Remover
entry-add-appeal = + Destinatário
entry-add-copy = + Cópia
field-office = Cargo
field-country = País
field-role = Recebe
role-appeal = O apelo
role-copy = Uma cópia
envelope-title = O envelope
envelope-spoken = Envelope: { $text }
envelope-note = Como é impresso quando imprime envelopes.
