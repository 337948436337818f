# A secretária: endereços, cartas já guardadas, o que está feito.

desk-address-lines = Endereço, linha a linha
desk-printed-as = Impresso na carta:
desk-name-hint = embaixador, embaixada
desk-street-hint = Rua e número
desk-town-hint = Código postal e cidade
desk-new-addressee = Novo destinatário
desk-ask-save-title = Guardar estas cartas mesmo assim?
desk-save-all-the-same = Guardar mesmo assim
desk-minor-note = Antes dos dezoito anos a carta leva só o seu primeiro nome, ao cuidado de um grupo ou de uma escola: indique abaixo o nome e o endereço, pois as respostas chegam lá.
desk-saved-title = Algumas destas cartas já lá estão
desk-saved-body = { $count ->
    [one] 1 ficheiro desta pasta ficaria diferente. Ainda nada foi escrito.
   *[other] { $count } ficheiros desta pasta ficariam diferentes. Ainda nada foi escrito.
}
desk-saved-replace = Substituir as antigas
    .help = Cada ficheiro antigo fica até o novo estar completo.
desk-saved-both = Manter ambas
    .help = Os novos ficheiros recebem um número no fim do nome.
evening-ties-question = { $guest } – { $country }: tem, ou têm pessoas próximas de si, ligações lá ou planos de lá viajar?
evening-ties-asked = Perguntado a { $asked } de { $of }
evening-ties-again = Perguntar de novo
guests-not-asked = Nem a todas as pessoas da lista se perguntou se têm ligações aos países para onde escrevem
    .hint = Pergunte a cada pessoa; com “yes” ou “unsure” numa coluna “ties”, nada nas suas cartas diz quem escreveu
