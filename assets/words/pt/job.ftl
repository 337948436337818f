# What the whole job has to say: opening a case, the deadline, the export.

letter-count = { $count ->
        [one] 1 carta
       *[other] { $count } cartas
    }

# Opening
open-newer-format = Este ficheiro foi guardado por uma versão mais recente deste programa (formato do caso { $found }; esta versão lê { $known }), e fica como está
    .hint = Atualize o programa, ou peça a própria ficha do caso
open-broken-case = É um caso guardado, mas está danificado ou cortado na linha { $line }; não se fizeram cartas
    .hint = Peça o ficheiro outra vez, ou abra a ficha do caso de que foi feito
    .detail = { $reason }

open-no-case = É JSON, mas não é um caso; não se fizeram cartas
    .hint = Um ficheiro de remetente vai depois de --sender, um de embaixadas depois de --missions; abra a ficha do caso ou um caso guardado

# The deadline
deadline-passed = O prazo terminou em { $date }, { $unit ->
        [years] há { $count } anos
        [months] há { $count } meses
       *[days] { $days ->
            [one] ontem
           *[other] há { $days } dias
        }
    }
    .hint = Antes de enviar estas cartas, pergunte a quem lhe mandou o caso se ainda ajudam
deadline-today = O prazo é hoje
    .hint = Só o correio chegará tarde: use fax ou e-mail onde o caso os dá, e pergunte antes de enviar depois
deadline-near = O prazo termina em { $date }, dentro de { $days ->
        [one] 1 dia
       *[other] { $days } dias
    }: uma carta para o estrangeiro pode demorar mais
    .hint = Envie hoje, ou use fax ou e-mail onde o caso os dá
case-closed = Este caso está encerrado{ $date ->
        [none] {""}
       *[other] {" "}desde { $date }
    }: { $outcome }
    .hint = Não envie estas cartas sem perguntar a quem lhe mandou o caso
case-practice = Este é um caso de treino, encerrado{ $date ->
        [none] {""}
       *[other] {" "}desde { $date }
    }: { $outcome }
    .hint = Experimente o que quiser: as cartas dizem no rodapé que não são para enviar
case-stop = A ficha não pede mais ação: não há nada a enviar
    .hint = Se ainda quiser escrever, pergunte primeiro a quem lhe mandou a ficha
no-recipients = O caso não indica ninguém a quem escrever, por isso não há cartas
    .hint = Veja os endereços na ficha e acrescente os destinatários à mão
mission-wanted = O caso pede que se escreva também à embaixada deste país no seu ({ $country }), e não se conhece nenhuma
    .hint = Preencha o endereço da embaixada, ou imprima a carta com linhas para preencher à mão
mission-elsewhere = Uma embaixada ficou de fora ({ $country }, país anfitrião: { $host }), porque escreve de outro país ({ $from })
    .hint = Se lhe quiser escrever, mude o país da embaixada ou do remetente

# Exporting
letter-crashed = Um erro deste programa impediu a carta a { $recipient }
    .hint = As outras cartas não são afetadas; avise-nos, para o podermos resolver
pdf-failed = A carta a { $recipient } não pôde ser passada a PDF
    .hint = As outras cartas não são afetadas; tente outra vez, e avise-nos se continuar assim
    .detail = { $reason }
bundle-failed = O ficheiro com todas as cartas não pôde ser feito
    .hint = As próprias cartas não são afetadas
    .detail = { $reason }

# The cover sheet of a bundle
cover-file-name = Todas as cartas
cover-heading = O que há neste monte
cover-scale = Esta linha tem 100 mm. Se não tiver, imprima a 100 por cento, sem “ajustar à página”.
cover-pages = { $pages ->
        [one] 1 página
       *[other] { $pages } páginas
    }
