# The five steps, the first hints, and the window's own words and size.

menu-steps = Ir para
menu-language = Língua

command-step-case = Caso
    .tooltip = Ir para o caso: o que aconteceu, o que se pede, o que verificar
command-step-you = Remetente
    .tooltip = Ir para o seu nome e endereço
command-step-addressees = Destinatários
    .tooltip = Ir para as pessoas e embaixadas a quem vão as cartas
command-step-letters = Cartas
    .tooltip = Ir para a carta sobre a mesa
command-step-print = Imprimir
    .tooltip = Ir para imprimir e guardar
command-next-step = Passo seguinte
    .tooltip = Avançar para o seguinte dos cinco passos
command-previous-step = Passo anterior
    .tooltip = Voltar ao passo anterior
command-speak-system = Como o sistema
    .tooltip = Falar a língua do seu ambiente de trabalho
command-speak = Língua
    .tooltip = Falar esta língua: menus, botões e mensagens. As cartas mantêm a sua.
command-larger-text = Texto maior
    .tooltip = Tornar maior tudo na janela
command-smaller-text = Texto menor
    .tooltip = Tornar menor tudo na janela
command-usual-text = Tamanho habitual do texto
    .tooltip = Mostrar a janela do tamanho que o ambiente propõe

# The bar of the steps. { $state } is one of the states below.
step-case = Caso
step-you = Remetente
step-addressees = Destinatários
step-letters = Cartas
step-print = Imprimir
step-spoken = Passo { $place } de 5: { $name }, { $state }
step-region = Aqui começa: { $name }
step-done = feito
step-case-none = abra uma ficha
step-case-findings = { $count } a verificar
step-you-missing = falta o seu nome
step-addressees-none = ainda ninguém
step-addressees-findings = { $count } a verificar
step-addressees-blank = { $count } por preencher
step-letters-none = nenhuma pronta
step-letters-ready = { $count ->
        [one] 1 pronta
       *[other] { $count } prontas
    }
step-print-waiting = ainda não
step-print-ready = pronto
step-print-running = em curso
step-print-done = { $count ->
        [one] 1 carta feita
       *[other] { $count } cartas feitas
    }

# Hints of the first days
hint-place = Dica { $place } de 3
hint-you = Comece pelo seu nome. Vai no fim de cada carta e fica neste computador.
hint-write = Clique na carta e escreva. O que escrever vai em todas as cartas, a não ser que escolha “Só esta carta”.
hint-sheet = Este é um caso de treino. Quando tiver a sua própria ficha do caso, largue-a nesta janela.
hint-read = Percebi

# The bottom line
status-reading = A ler a ficha…
