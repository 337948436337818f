# Who writes, what of them goes on the letters, ties to a country.

sender-profile = Remetente
sender-profile-name = { $who } ({ $kind })
sender-new = um novo
sender-add = Acrescentar outro…
sender-add-person = Uma pessoa
sender-add-group = Um grupo
sender-add-school = Uma escola ou turma
sender-remove = Remover…
sender-remove-title = Remover este remetente?
sender-remove-body = { $who } é tirado deste computador. As cartas guardadas ficam como estão.
sender-remove-confirm = Remover
sender-kind = Escreve como
sender-kind-person = pessoa
sender-kind-group = grupo
sender-kind-school = escola
sender-school-note = O que uma ficha conta de violência está dobrado até o abrir. As cartas são as mesmas.
sender-minor = Menos de dezoito anos
case-privacy = Neste caso
case-privacy-usual = Como sempre ({ $usual })
privacy-group-missing = Preencha acima o endereço do grupo: as respostas vão para lá.

missing-ties = antes uma pergunta
ties-title = Uma pergunta antes das cartas
ties-question = Tem, ou têm pessoas próximas de si, ligações a este país ({ $country }) ou planos de lá viajar?
ties-why = A resposta não é anotada. Com um sim, ou em caso de dúvida, nada nestas cartas diz quem é.
ties-no = Não
ties-yes = Sim
ties-unsure = Não sei
ties-hidden = Estas cartas não dizem nada de si
    .help = Nem nome, nem endereço, nem assinatura, também não nos ficheiros; e nenhuma vai para a embaixada.
ties-change = Responder de novo

section-violence = Pormenores da violência

# The embassies and consulates
command-book = Embaixadas e consulados
    .tooltip = Ver os endereços conhecidos, e dá-los a outros
book-intro = O que foi preenchido uma vez é proposto em cada caso do mesmo país. Verifique um endereço antes de confiar nele.
book-search = Procurar por país ou endereço
book-import = Importar…
book-export = Guardar como…
book-export-json = Um pequeno ficheiro para outros voluntários
book-export-csv = Uma tabela (CSV), para uma folha de cálculo
book-export-vcf = Contactos (vCard), para um livro de endereços
book-entry = { $of } em { $host }
book-empty = Ainda não se conhece nenhuma embaixada
    .help = Preencha uma junto a uma carta, ou importe uma lista que lhe deram
book-nothing-found = Nenhuma embaixada se chama assim
    .help = Experimente o nome de um país
book-taken = { $count ->
        [0] Nada de novo havia nesse ficheiro
        [one] 1 embaixada foi acrescentada
       *[other] { $count } embaixadas foram acrescentadas
    }
book-remove = Remover…
    .named = Remover: { $mission }
book-remove-title = Remover esta embaixada?
book-remove-body = { $address }
mission-confirmed = Confirmada em { $date }
mission-unconfirmed = Ainda não confirmada
mission-still-right = Ainda correta
    .named = Ainda correta: { $mission }
mission-add = Mais uma embaixada ou um consulado
mission-remove = Remover esta
living-in = Vivo em
browse-contacts-title = Abrir uma lista de embaixadas
import-title = Importar estas embaixadas?
import-mapping = O que se entendeu de cada coluna. Mude onde estiver errado.
import-column = Coluna { $column }
import-found = { $count ->
        [0] Nenhuma embaixada encontrada
        [one] 1 embaixada encontrada
       *[other] { $count } embaixadas encontradas
    }
import-confirm = Importar
column-left-out = deixado de fora
column-of = de quem é a embaixada
column-in = país onde está
column-head = quem a dirige
column-full-name = nome
column-given-name = nome próprio
column-family-name = apelido
column-title = título
column-organisation = nome da embaixada
column-address-line = uma linha do endereço
column-formatted = todo o endereço
column-street = rua
column-post-box = apartado
column-town = localidade
column-state = estado ou província
column-postcode = código postal
column-country = país
column-fax = fax
column-email = e-mail
column-salutation = vocativo
column-confirmed = dia da confirmação
column-number-type = tipo de número
column-number = número
contacts-unreadable = Não se conseguiu ler nenhuma embaixada de { $path }
    .hint = Exporte os contactos outra vez, em CSV ou vCard
    .detail = { $reason }
contacts-no-column = Não se conseguiu ler nenhuma embaixada de { $path }, porque a primeira linha não indica nenhuma coluna de um endereço
    .hint = Dê às colunas nomes como organisation, street, city, postcode, country
contacts-too-large = { $path } é grande demais para uma lista de embaixadas
    .hint = Exporte só os contactos que são embaixadas
