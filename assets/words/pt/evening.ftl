# An evening: many writers, several cases.

guest-without-name = A linha { $line } da lista ficou de fora, porque não tem nome
    .hint = Cada carta precisa de alguém que a assine
guest-privacy-unknown = A linha { $line } da lista pede a privacidade “{ $words }”, que não é conhecida: nada nas cartas dessa pessoa diz quem escreve
    .hint = Escreva full, town, initials, first-name-age, care-of ou none
guest-column-unread = A coluna “{ $words }” da lista não é lida: nada nela muda uma carta
    .hint = As colunas chamam-se nome, cidade, frase, privacidade, casos e ligações
guest-cases-unclear = A linha { $line } da lista escolhe os casos “{ $words }”, e nem tudo pôde ser lido: essa pessoa escreve só pelos números que lá estão
    .hint = Escreva números como 1 3 ou 1-3; deixe vazio para todos os casos
guest-case-beyond = { $guest } escolheu o caso { $number }, mas o serão tem { $count } casos
    .hint = Corrija o número na lista, ou junte o caso
evening-case-unread = Nenhuma carta foi feita, porque o caso “{ $case }” não pôde ser lido
    .hint = Abra-o na biblioteca para ver o que está mal, ou tire-lhe a marca
    .detail = { $reason }
evening-case-gone = Nenhuma carta foi feita, porque o caso “{ $case }” já não está na biblioteca
    .hint = Tire-lhe a marca
guests-unreadable = A lista de participantes { $path } não pôde ser lida
    .hint = Guarde-a como CSV em UTF-8, com uma primeira linha: name, town, sentence
    .detail = { $reason }
guests-no-name = A lista de participantes { $path } não pôde ser lida, porque a primeira linha não tem a coluna “name”
    .hint = Dê-lhe uma primeira linha como: name, town, sentence
evening-progress = { $guest } ({ $done } de { $of })
evening-summary = { $written ->
        [0] Nenhuma carta está escrita
        [one] 1 carta está escrita
       *[other] { $written } cartas estão escritas
    } para { $guests ->
        [one] 1 participante
       *[other] { $guests } participantes
    } em { $folder }{ $missing ->
        [0] {""}
       *[other] , { $missing } falhadas
    }

# In the window
command-evening = Um serão de cartas
    .tooltip = Muitas pessoas escrevem em vários casos: um monte de cartas para cada uma
evening-intro = Muitas pessoas escrevem em vários casos. Cada uma recebe uma pasta com as suas cartas. Os nomes não se guardam em lado nenhum, a não ser nessas cartas.
evening-guests = Quem escreve
    .help = Um por linha: nome; localidade; uma frase própria. Ou uma tabela com estas colunas.
    .example = Ana Campos; Porto; Ensino crianças que perguntam por si.
evening-choose-list = Abrir uma lista…
evening-guest-count = { $count ->
        [one] 1 participante
       *[other] { $count } participantes
    }
evening-cases = Para quem
    .help = Marque os casos. Para encontrar um, procure primeiro na biblioteca.
evening-start = Fazer as cartas…
evening-case = «{ $title }»: { $reason }
    .hint = Antes de alguém enviar estas cartas, pergunte a quem lhe mandou o caso
evening-cases-title = Fazer cartas para estes casos mesmo assim?
evening-cases-confirm = Fazer mesmo assim
evening-wipe = Apagar o serão…
evening-running = { $done } de { $of } cartas · { $guest }
evening-done = { $count ->
        [one] 1 carta está feita
       *[other] { $count } cartas estão feitas
    }
evening-done-partly = { $count } cartas estão feitas, { $missing } não
evening-pause = Pausa
evening-go-on = Continuar
evening-stop = Parar
evening-wipe-title = Apagar este serão?
evening-wipe-body = Os nomes e as frases desaparecem, e as cartas guardadas neste serão são retiradas das suas pastas. Imprima-as primeiro.
evening-wipe-confirm = Apagar
browse-guests-title = Abrir uma lista de participantes
