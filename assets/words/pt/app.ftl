# The window.

# Dates
date = { $day } de { $month ->
        [1] janeiro
        [2] fevereiro
        [3] março
        [4] abril
        [5] maio
        [6] junho
        [7] julho
        [8] agosto
        [9] setembro
        [10] outubro
        [11] novembro
       *[12] dezembro
    } de { $year }

window-title = Appeal Writer
window-title-case = { $name } – Appeal Writer

# Menus
menu-case = Caso
menu-letters = Cartas
menu-print = Imprimir
menu-view = Ver
menu-help = Ajuda

# Commands
command-choose-sheet = Abrir…
    .tooltip = Abrir uma ficha do caso ou um caso guardado: PDF, Word ou texto
command-paste-sheet = Colar o texto de uma ficha
    .tooltip = Criar um caso com o texto copiado
command-open-example = Abrir o caso de treino
    .tooltip = Pôr o exemplo incluído sobre a mesa para experimentar
command-print-letters = Imprimir cartas
    .tooltip = Juntar todas as cartas marcadas num PDF e mostrá-lo, pronto a imprimir
command-save-letters = Guardar como PDF…
    .tooltip = Guardar um PDF por cada carta marcada na pasta que escolher
command-stop-export = Parar
    .tooltip = Deixar de fazer cartas; as prontas ficam
command-show-folder = Mostrar pasta
    .tooltip = Mostrar onde as cartas foram guardadas
command-show-sheet = Ficha e campos
    .tooltip = Ver em que se tornou cada linha da ficha e quais não foram usadas
command-undo = Desfazer
    .tooltip = Anular a última alteração
command-redo = Refazer
    .tooltip = Fazer de novo a alteração anulada
command-next-letter = Carta seguinte
    .tooltip = Mostrar a carta seguinte
command-previous-letter = Carta anterior
    .tooltip = Mostrar a carta anterior
command-zoom-in = Maior
    .tooltip = Mostrar a página maior
command-zoom-out = Menor
    .tooltip = Mostrar a página menor
command-fit-width = Toda a largura
    .tooltip = Mostrar a página da largura da mesa
command-fit-page = Página inteira
    .tooltip = Mostrar a página inteira
command-actual-size = Tamanho do papel
    .tooltip = Mostrar a página do tamanho que terá no papel
command-look-system = Como o ambiente de trabalho
    .tooltip = Claro ou escuro, como o ambiente de trabalho
command-look-light = Claro
    .tooltip = Tinta escura em papel claro
command-look-dark = Escuro
    .tooltip = Uma mesa escura para a noite
command-look-high-contrast = Alto contraste
    .tooltip = Cores fortes sobre preto
command-find = Procurar ou fazer algo
    .tooltip = Encontrar qualquer comando por uma palavra
command-help = Como funciona
    .tooltip = O caminho da ficha do caso às cartas no correio
command-quit = Sair
    .tooltip = Fechar a janela; está tudo guardado

find-prompt = Procurar ou fazer algo…
find-nothing = Nada se chama assim

# No case on the desk
no-case-title = Abra a sua ficha do caso
no-case-body = Largue nesta janela um PDF, um documento Word ou um texto, ou cole o texto da ficha. É logo escrita uma carta a cada pessoa nela indicada.
no-letter-title = Nenhum caso sobre a mesa
no-letter-body = Abra uma ficha do caso, e as cartas aparecem aqui como serão impressas.
no-recipient-title = Ninguém a quem escrever
no-recipient-body = A ficha não indica nenhum endereço. Veja o texto e acrescente a quem escrever.
blank-mission-title = Esta carta espera por um endereço
blank-mission-body = Preencha a embaixada: nome e endereço bastam. A carta aparece aqui enquanto escreve.

# The case
case-untitled = Um caso sem título
practice-title = Caso de treino, encerrado
practice-body = As cartas dizem no rodapé que não são para enviar. Experimente o que quiser.
closed-title = Este caso foi encerrado em { $date }
deadline-unknown = Prazo: { $text }
deadline-clock-passed = { $date } · o prazo passou
deadline-clock-today = O prazo é hoje
deadline-clock-near = { $date } · { $days ->
        [one] falta 1 dia
       *[other] faltam { $days } dias
    }
deadline-clock-far = { $date } · faltam { $days } dias
findings-title = { $count ->
        [one] 1 coisa a verificar
       *[other] { $count } coisas a verificar
    }
finding-proposes = Em vez disso: { $proposed }
finding-accept = Corrigir
detail = Mais sobre isto
section-summary = O que aconteceu
section-facts = Os factos por inteiro
section-demands = Pedimos-lhes que
no-demands-read = Não se conseguiu ler nenhum pedido na ficha
section-languages = Escrever em
section-notes = Notas para si
section-background = Informações adicionais
section-model-letter = A carta-modelo da ficha

# The sheet beside its fields
sheet-title = A ficha e o que dela foi lido
sheet-close = Voltar às cartas
sheet-intro = Escolha um campo para ver as suas linhas, ou uma linha para ver o seu campo. As linhas em âmbar não foram usadas.
give-title = Atribuir a…
give-line = Atribuir a um campo: { $line }
give-facts = O que aconteceu
give-demands = Pedidos
give-background = Informações adicionais
give-notes = Notas para si
sheet-field-title = Título
sheet-field-case-number = Número do caso
sheet-field-case-kind = Tipo
sheet-field-index = Índice
sheet-field-country = País
sheet-field-issued = Emitida em
sheet-field-language = Língua
sheet-field-people = Pessoa { $number }
sheet-field-summary = O que aconteceu, em resumo
sheet-field-facts = Factos { $number }
sheet-field-languages = Línguas
sheet-field-demands = Pedido { $number }
sheet-field-deadline = Prazo
sheet-field-deadline-text = Prazo, como está escrito
sheet-field-addressees = Destinatário { $number }
sheet-field-lines = Linha { $number }
sheet-field-name = Nome
sheet-field-family-name = Apelido
sheet-field-gender = Género
sheet-field-pronouns = Pronomes
sheet-field-age = Idade
sheet-field-about = Sobre a pessoa
sheet-field-office = Cargo
sheet-field-role = Apelo ou cópia
sheet-field-fax = Fax
sheet-field-email = E-mail
sheet-field-phone = Telefone
sheet-field-web = Web
sheet-field-salutation = Vocativo
sheet-field-note = Nota
sheet-field-missions-wanted = Também se deve escrever às embaixadas
sheet-field-missions = Embaixada { $number }
sheet-field-background = Informação adicional { $number }
sheet-field-model-letter = A carta-modelo da ficha
sheet-field-notes = Nota para si { $number }
language-own = a sua própria língua
language-ar = árabe
language-de = alemão
language-en = inglês
language-es = espanhol
language-fa = persa
language-fr = francês
language-it = italiano
language-ja = japonês
language-nl = neerlandês
language-pl = polaco
language-pt = português
language-ru = russo
language-tr = turco
language-uk = ucraniano
language-zh = chinês
language-zh-Hans = chinês
language-zh-Hant = chinês (tradicional)

# The addressees
group-appeals = Apelos
group-copies = Cópias
group-missions = Embaixadas no seu país
no-addressees = A ficha não indica ninguém a quem escrever
tick-letter = Imprimir a carta a { $name }
entry-findings = { $count ->
        [one] 1 observação
       *[other] { $count } observações
    }
entry-blank = Preencher o endereço
mission-form-title = Embaixada no seu país: { $country }
mission-intro = A ficha deixa isto consigo. Fica neste computador e volta a ser proposto.
mission-known = Usar o que preencheu antes: { $place }
mission-known-since = Usar o que preencheu antes: { $place }, confirmado em { $date }
addressee-form-title = Endereço
field-name = Nome
field-address = Endereço { $number }
field-fax = Fax
field-email = E-mail
field-head = Dirigida por
field-salutation = Vocativo
head-ambassador = Um embaixador ou uma embaixadora
head-high-commissioner = Um alto-comissário ou uma alta-comissária
head-charge = Um encarregado ou uma encarregada de negócios
head-consul = Um ou uma cônsul
head-unknown = Não sei

# The sender
sender-title = Remetente: { $who }
sender-ask = Quem escreve? Preencha o seu nome
sender-unknown = ainda ninguém
sender-name = O seu nome
sender-about = Quem é
sender-about-hint = professora no Porto
sender-street = Rua e número
sender-postcode = Código postal
sender-town = Localidade
sender-country = País
sender-email = E-mail
sender-privacy = Nas cartas
sender-age = Idade
sender-group = Grupo ou escola
sender-group-lines = O endereço dele
privacy-full = Nome e endereço
    .effect = O nome, a rua, a localidade e o país estão na carta; uma resposta pode chegar-lhe.
privacy-town = Nome e localidade
    .effect = O nome, a localidade e o país estão na carta, sem rua.
privacy-initials = Iniciais e código postal
    .effect = As iniciais, o código postal e o país estão na carta, sem nome.
privacy-first-name-age = Nome próprio e idade
    .effect = O nome próprio, a idade e o país estão na carta.
privacy-care-of = Nome próprio, ao cuidado de um grupo
    .effect = O nome próprio está na carta, com o endereço do grupo para a resposta.
privacy-none = Nada sobre mim
    .effect = A carta não diz nada de si: nem nome, nem endereço, nem assinatura.
sender-note = Fica neste computador. Vai nas suas cartas e em mais lado nenhum.

# The letter
letter-place = Carta { $place } de { $of }
page-label = Página { $page } de { $of } da carta a { $name }
checks-more = e mais { $count }
own-words-part = Texto de
own-words-choose = clique num parágrafo…
own-words-add = A sua própria frase
own-words-for-all = Para todas as cartas
own-words-only-this = Só esta carta
own-words-close = Concluído
own-words-open = Num campo
own-words-back = Voltar ao texto proposto
own-words-field = Texto de: { $part }
own-words-hint = Escreva aqui; aparece logo na página
origin-phrase = Uma frase proposta
origin-sheet = As palavras da ficha
origin-mixed = As palavras da ficha, introduzidas por uma frase proposta
origin-own = As suas próprias palavras
origin-sender = Dos seus dados
part-subject = Assunto
part-salutation = Vocativo
part-greeting = Saudação
part-opening = Introdução
part-facts = Factos { $number }
part-concern = Preocupação { $number }
part-demands-lead-in = Antes dos pedidos
part-demand = Pedido { $number }
part-own-words = As suas próprias palavras { $number }
part-model-letter = Parágrafo { $number }
part-covering = Texto de acompanhamento
part-request = Pedido de resposta
part-closing = Fecho
part-closing-second = Segunda linha do fecho

# The bottom line
status-nothing = Ainda nada para imprimir
status-ready = { $count ->
        [0] Nenhuma carta está pronta
        [one] 1 carta pronta
       *[other] { $count } cartas prontas
    }
missing-sender = não disse quem escreve
missing-missions = { $count ->
        [one] 1 precisa de um endereço
       *[other] { $count } precisam de um endereço
    }
missing-findings = { $count ->
        [one] 1 endereço a verificar
       *[other] { $count } endereços a verificar
    }
missing-unticked = { $count } por marcar

# Printing and saving
export-progress = { $done } de { $of } cartas
exported-all = { $count ->
        [one] 1 carta está guardada
       *[other] { $count } cartas estão guardadas
    }
exported-print = { $count ->
        [one] 1 carta está pronta a imprimir
       *[other] { $count } cartas estão prontas a imprimir
    }
exported-some = { $count ->
        [one] 1 carta está feita, outras não
       *[other] { $count } cartas estão feitas, outras não
    }
exported-nothing = Nenhuma carta foi feita
viewer-failed = As cartas estão prontas, mas não se encontrou nenhum programa que as mostre
    .hint = Abra { $path } no seu leitor de PDF
    .detail = { $reason }
ask-closed-title = Imprimir estas cartas mesmo assim?
ask-closed-confirm = Imprimir mesmo assim
dialog-cancel = Agora não
dialog-close = Fechar
browse-open-title = Abrir uma ficha do caso
browse-save-title = Guardar as cartas numa pasta
browse-folder = Pasta
browse-up = Pasta acima
browse-save-here = Guardar aqui

# Help
help-title = Da ficha do caso às cartas no correio
help-open = 1. Abra a ficha do caso ou largue-a na janela. À esquerda vê como foi entendida e o que deve ser verificado.
help-you = 2. Diga à direita quem é. Fica neste computador.
help-addressees = 3. Marque a quem vão as cartas. Preencha a embaixada no seu país, se a ficha o pedir.
help-letter = 4. Leia a carta. Clique num parágrafo para o dizer por palavras suas.
help-print = 5. Imprima as cartas ou guarde-as como PDF. Imprima a 100 por cento, de um só lado; assine à mão.
