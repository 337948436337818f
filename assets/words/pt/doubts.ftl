# Dúvidas sobre o que foi lido.

doubt-line = Esta linha talvez não faça parte do endereço: “{ $text }”
    .hint = Compare-a com a ficha e retire-a se não fizer parte
doubt-two-in-one = Talvez seja o endereço de dois destinatários num só: { $text }
    .hint = Compare com a ficha e separe-o se for assim
doubt-salutation = Este vocativo talvez seja de outro destinatário: “{ $text }”
    .hint = Compare-o com o nome e o cargo de cada destinatário
doubt-no-salutation = Este destinatário não tem vocativo, e os outros têm: { $text }
    .hint = Veja na ficha se há um; sem ele, a carta abre com o nome ou o cargo
doubt-left-over = Isto parece um endereço, e nenhum destinatário o tem: “{ $text }”
    .hint = Veja a ficha nesse lugar e acrescente um destinatário se faltar
doubt-left-beside = Atrás deste endereço a ficha tem algo que não foi usado: “{ $text }”
    .hint = Coloque-o no destinatário se lhe pertencer
doubt-demand = Talvez não seja um pedido, mas um título ou parte de um endereço: “{ $text }”
    .hint = Retire-o se nada pede
doubt-person = Talvez não seja um nome: “{ $text }”
    .hint = Corrija-o, para que as cartas nomeiem a pessoa certa
doubt-half = Talvez seja só metade de um endereço: { $text }
    .hint = Compare com a ficha e junte-o ao endereço anterior ou seguinte se forem um só
doubt-number = A este número talvez faltem os últimos algarismos: { $text }
    .hint = Compare com a ficha: talvez haja uma letra no lugar de um algarismo
doubt-date = Este dia pode ser lido de duas maneiras, { $date } ou { $other_date }: “{ $text }”
    .hint = Compare-o com a data da ficha e corrija o prazo se ela escrever primeiro o mês
deadline-before-issue = O prazo é anterior ao dia em que a ficha saiu: “{ $text }”
    .hint = Compare os dois dias com a ficha; um pode ser gralha
doubts-too-many = Tantos destinatários ({ $count }) não são examinados um a um
    .hint = Compare os endereços com a ficha antes de imprimir
