# The sheet beside what was read from it: cutting, joining and giving by hand.

command-accept-all = Aceitar todas as alterações propostas
    .tooltip = Alterar o caso como cada observação propõe; “Desfazer” anula-o
accept-all-count = { $count ->
        [one] Aceitar a alteração proposta
       *[other] Aceitar as { $count } alterações propostas
    }
regroup-split = Aqui começa um novo destinatário
regroup-join = Os destinatários { $number } e { $next } são um só
regroup-line-up = Esta linha é do destinatário { $number }
regroup-line-down = Esta linha é do destinatário { $number }
regroup-join-line = Juntar com a linha de baixo
regroup-cut-line = Cortar esta linha…
regroup-to-copy = O destinatário { $number } só recebe uma cópia
regroup-to-appeal = O destinatário { $number } recebe o apelo
give-headline = Título
give-summary = O que aconteceu, em resumo
give-address-above = O destinatário de cima
give-new-addressee = Um novo destinatário

# What a damaged PDF says of itself
sheet-cut-off = O ficheiro está cortado; podem faltar páginas ou endereços
    .hint = Obtenha a ficha outra vez, e compare a última página
