# What the command line says.

label-error = erro
label-warning = aviso
label-note = nota
label-hint = dica
label-detail = motivo

more-of-this-kind = … e mais { $count } como este

# What was done
letter-written = { $file }
letter-unchanged = { $file } (inalterado)
letter-skipped = { $file } (deixado como estava)
letter-failed = { $file } (não escrito)
letter-not-reached = { $file } (não alcançado)
export-summary = { $written ->
        [0] Nenhuma carta está escrita
        [one] 1 carta está escrita
       *[other] { $written } cartas estão escritas
    } em { $folder }{ $unchanged ->
        [0] {""}
       *[other] , { $unchanged } inalteradas
    }{ $skipped ->
        [0] {""}
       *[other] , { $skipped } deixadas como estavam
    }{ $failed ->
        [0] {""}
       *[other] , { $failed } falhadas
    }
case-written = O caso está escrito em { $file }
page-written = A página { $page } de { $pages } está escrita em { $file }

fixes-proposed = Os endereços são impressos como estão, porque nenhuma alteração proposta foi aceite
    .hint = Faça todas as alterações aqui propostas com --accept-fixes, ou corrija o ficheiro do caso

# What was asked for and cannot be
unknown-only = O caso não tem destinatário com o identificador { $id }; nada é escrito
    .hint = Os identificadores são: { $known }
unknown-stationery = Não há modelo de carta chamado { $id }; nada é escrito
    .hint = Os modelos são: { $known }
unknown-letter = Não há carta { $number }: o caso tem { $count ->
        [0] ninguém a quem escrever
        [one] 1 carta
       *[other] { $count } cartas
    }
    .hint = Conte a partir de 1, pela ordem em que export as escreve
unknown-page = Não há página { $number }: a carta tem { $count ->
        [one] 1 página
       *[other] { $count } páginas
    }
unknown-envelope = Não há envelope chamado { $id }
    .hint = Os envelopes são: { $known }
sender-file-broken = O ficheiro de remetente { $path } não se entende na linha { $line }; nada é escrito
    .hint = Veja como é com: appeal-writer export --help
    .detail = { $reason }
missions-file-broken = O ficheiro de embaixadas { $path } não se entende na linha { $line }; nada é escrito
    .hint = Veja como é com: appeal-writer export --help
    .detail = { $reason }
file-field-unknown = { $path } tem um campo { $field } que aqui nada significa; não é usado
    .hint = Veja que campos há com: appeal-writer export --help
sender-country-unknown = O país { $text } do remetente não é conhecido, por isso as cartas têm o modelo internacional
    .hint = Escreva-o como em inglês ou com o código ISO, por exemplo GB
sheet-would-be-overwritten = O caso seria escrito por cima da própria ficha { $path }; nada é escrito
    .hint = Escolha outro nome para --out
output-failed = O resultado não pôde ser mostrado
    .detail = { $reason }
no-display = A janela não pode abrir aqui, porque não há ecrã que possa usar
    .hint = As cartas podem ser feitas sem ela: appeal-writer export --help
    .detail = { $reason }

# import --explain
explain-notices = Também se notou
explain-unused = Não usado por nenhum campo
explain-proposal = Proposto em vez disso: { $text }

# fit
fit-shows = O endereço vê-se na janela do envelope, por onde quer que a folha deslize
fit-no-window = O envelope não tem janela: imprima ou escreva nele o endereço
fit-does-not-go-in = A folha dobrada não cabe neste envelope
fit-hidden = A janela esconde até { $millimetres } mm de “{ $line }”
fit-intruding = A janela mostra mais do que o endereço: “{ $line }”
fit-offer-tighter = O que ajuda: aproximar as linhas do endereço
fit-offer-smaller = O que ajuda: compor o endereço em { $size } pontos
fit-offer-join = O que ajuda: pôr duas linhas do endereço numa só
fit-offer-envelope = O que ajuda: usar o envelope { $id }
fit-offer-label = O que ajuda: colar uma etiqueta no envelope
fit-offer-printed = O que ajuda: imprimir o endereço no envelope
