# Notices and checks of the letters: first what it means for the letter, then what to do.

no-demands-in-language = Esta carta está na língua da ficha, porque o caso não tem pedidos na língua escolhida
    .hint = Acrescente ao caso os pedidos nessa língua e escolha-a de novo
no-phrases-in-language = Esta carta não tem introdução nem fecho, porque ainda não há frases na sua língua
    .hint = Escreva-as por palavras suas ou escolha outra língua
name-not-in-language = O nome da pessoa está em letras latinas nesta carta
    .hint = Acrescente o nome como se escreve na língua da carta
salutation-proposed = O vocativo “{ $text }” é proposto pelo cargo, porque a ficha não dá nenhum
    .hint = Veja se convém à pessoa
salutation-neutral = A carta abre com “{ $text }”, porque nada mais se sabe sobre a forma de tratamento
    .hint = Preencha um vocativo se souber um melhor
no-sender = A carta deixa linhas em branco para o seu nome, porque não está preenchido quem escreve
    .hint = Preencha o nome e o endereço, ou assine à mão
about-left-out = A meia frase sobre si não está nesta carta, porque está noutra língua
    .hint = Escreva-a nesta carta na língua da carta
nobody-named = A carta não nomeia ninguém, porque o caso não nomeia ninguém
    .hint = Acrescente ao caso o nome da pessoa
demand-as-it-stands = O pedido “{ $text }” está na carta palavra por palavra, porque a sua forma não é conhecida
    .hint = Leia a carta e mude-a onde não se ajustar
demand-for-somebody-else = A ficha dirige este pedido a alguém ({ $target }) que não recebe carta; está na carta a todos: “{ $text }”
    .hint = Acrescente essa pessoa como destinatária, ou tire o pedido das cartas onde não se ajuste
model-letter-of-another = A carta da ficha diz quem a escreve, e pode não ser você: “{ $text }”
    .hint = Leia este parágrafo e diga nele quem você é, ou retire-o
capitals-restored = A ficha perdeu as maiúsculas; a carta tem as que se puderam repor
    .hint = Leia os nomes na carta e corrija-os

one-page = Uma página
    .failed = A carta tem { $pages } páginas
    .reason = Uma carta de uma página lê-se até ao fim
name-present = O nome está lá
    .failed = Falta o nome { $name }
    .reason = Uma resposta, e ajuda, têm de chegar à pessoa certa
demands-covered = { $covered } de { $of } pedidos
    .failed = { $covered } de { $of } pedidos: falta “{ $demand }”
    .reason = A carta pede tudo o que a ficha pede, e nada mais
asks-for-answer = Pede uma resposta
    .failed = A carta não pede resposta
    .reason = Um responsável a quem se pede resposta analisa o caso
hedges-kept = Cada reserva (“segundo relatos”) é mantida
    .failed = Falta a palavra “{ $hedge }” da ficha
    .reason = O que não é certo não é dado como certo
no-organisation = Nenhuma organização é nomeada
    .failed = A carta nomeia { $organisation }
    .reason = Escreve em seu nome; o nome de uma organização pode fechar portas
salutation-present = O vocativo está lá
    .failed = Falta o vocativo
    .reason = Uma carta sem vocativo não se lê como uma carta a uma pessoa
own-words-marked = { $own ->
        [0] Ainda sem palavras suas
        [one] Uma parte por palavras suas
       *[other] { $own } partes por palavras suas
    }
    .reason = Uma carta por palavras suas conta mais
writer-hidden = Na página não há mais de si do que escolheu
    .failed = A carta diz de si mais do que escolheu
    .reason = O que escolheu vale para cada palavra da página
