# Paper of a person's own, and what shows in the windows of envelopes. A message's id is the notice's code.

own-paper-broken = O ficheiro { $path } não se entende (linha { $line }); o que descreve não é proposto
    .hint = Compare-o com os esquemas em assets/schema, ou comece por uma cópia de um ficheiro incluído
    .detail = { $reason }

own-paper-faulty = Nada pode ser impresso no papel de { $path } ({ $fault }); não é proposto
    .hint = Os comprimentos são milímetros; os esquemas em assets/schema dizem o que significa cada campo

own-paper-field = O ficheiro { $path } tem um campo { $field } que aqui nada significa; não é usado
    .hint = Os esquemas em assets/schema dizem que campos há

address-hidden = A janela do envelope “{ $envelope }” pode esconder até { $millimetres } mm do endereço: “{ $text }”
    .hint = As definições de impressão desenham a carta no seu envelope e propõem o que ajuda; na linha de comandos fá-lo appeal-writer fit

window-shows-more = A janela do envelope “{ $envelope }” mostra mais do que o endereço: “{ $text }”
    .hint = As definições de impressão desenham a carta no seu envelope e propõem o que ajuda; na linha de comandos fá-lo appeal-writer fit

sheet-not-in-envelope = A folha dobrada não cabe no envelope “{ $envelope }”
    .hint = As definições de impressão desenham a carta no seu envelope e propõem o que ajuda; na linha de comandos fá-lo appeal-writer fit

list-window = janela { $width } × { $height } mm
