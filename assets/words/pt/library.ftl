# The library, and how things are kept.

command-desk = Voltar às cartas
    .tooltip = Mostrar o caso e as suas cartas
command-library = Biblioteca
    .tooltip = Encontrar cada caso que aqui foi aberto
command-send-case = Guardar o caso para outra pessoa…
    .tooltip = Um pequeno ficheiro com o caso, sozinho ou com as suas palavras; nunca quem é
command-versions = Versões anteriores…
    .tooltip = Ver o que escreveu antes, e recuperá-lo
command-your-data = Os seus dados…
    .tooltip = Onde o programa guarda o que preenche
command-forget = Apagar os meus dados…
    .tooltip = Apagar tudo o que este programa guarda sobre si
room-back = Voltar às cartas

library-search = Procurar por título, pessoa, país ou número
library-count = { $count ->
        [one] 1 caso
       *[other] { $count } casos
    }
library-reading = { $count } casos, e mais estão a ser lidos…
library-put-away = Mostrar os casos arrumados
library-recent = Abertos por último
library-open-recent = Abrir de novo: { $title }
library-empty = Ainda não foi aberto nenhum caso
    .help = Largue fichas do caso nesta janela, várias de uma vez se quiser
library-nothing-put-away = Nada foi arrumado
    .help = “Arrumar” tira um caso da lista e guarda tudo o que contém
library-nothing-found = Nenhum caso se chama assim
    .help = Experimente menos palavras, ou veja entre os casos arrumados
library-put-this-away = Arrumar
    .named = Arrumar: { $title }
library-bring-back = Recuperar
    .named = Recuperar: { $title }
library-remove = Eliminar…
    .named = Eliminar definitivamente: { $title }
badge-closed = encerrado
badge-passed = { $date } · passou
badge-today = prazo hoje
badge-near = { $date } · { $days ->
        [one] falta 1 dia
       *[other] faltam { $days } dias
    }
badge-far = { $date } · faltam { $days } dias
case-gone = Este caso já não está na biblioteca
    .hint = Foi eliminado; abra a ficha outra vez
copy-of = { $title } (a minha cópia)

taken-running = A ler { $left ->
        [one] mais 1 ficha
       *[other] mais { $left } fichas
    }…
taken-done = { $count ->
        [one] 1 ficha foi lida
       *[other] { $count } fichas foram lidas
    }
taken-read = { $file } · { $count ->
        [0] lido
        [one] lido, 1 coisa a verificar
       *[other] lido, { $count } coisas a verificar
    }
taken-known = { $file } · já estava na biblioteca
taken-failed = { $file } · não lido

# Giving a case to somebody else
send-title = Guardar o caso para outra pessoa
send-body = Quem é nunca vai junto, nem o que enviou.
send-case-only = Só o caso
    .help = O que a ficha diz, com as suas correções
send-with-words = O caso com as minhas palavras e escolhas
    .help = Também os seus textos, marcas e embaixadas, para que outra pessoa possa continuar daí
browse-file-title = Escolher um ficheiro ou uma pasta
file-written = Guardado como { $file }
words-came-title = Este caso veio com as palavras de alguém
words-came-body = Já escreveu neste caso. Que palavras devem ficar nas cartas?
words-came-keep = Manter as minhas
    .help = As palavras que vieram ficam no seu ficheiro
words-came-take = Ficar com as que vieram
    .help = “Desfazer” traz as suas de volta, e elas ficam entre as versões anteriores

# Earlier versions
versions-title = Versões anteriores
versions-body = O que estava nas cartas deste caso no fim das últimas dez sessões.
versions-none = Ainda não há versão anterior deste caso. Guarda-se uma de cada vez que volta a abrir o programa e continua a escrever.
versions-letter = A carta a { $name } como era
versions-bring-back = Recuperar isto
version-saved = { $date }, { $time }
version-undated = Um dia anterior
version-texts = { $count ->
        [0] sem palavras suas
        [one] 1 texto seu
       *[other] { $count } textos seus
    }

# What is not safe
unsaved-title = Ainda não guardado
unsaved-body = O seu texto fica aqui e será guardado logo que possível. Não feche a janela.
unsafe-title = O seu texto não está guardado
unsafe-body = Se continuar agora, perde-se o que escreveu desde então.
unsafe-stay = Ficar aqui
    .help = O programa tenta de novo de poucos em poucos segundos
unsafe-leave = Abandonar as minhas últimas alterações
    .help = O que estava guardado fica como estava
conflict-title = Alterado por outra janela ou outro programa
conflict-body = Este caso foi alterado noutro lado enquanto nele escrevia. Nada de nenhum se perdeu: diga qual deve continuar.
conflict-decide = Decidir…
conflict-copy = Manter o meu como cópia
    .help = O seu passa a ser um caso próprio na biblioteca; o outro fica como está
conflict-theirs = Ficar com o outro
    .help = O seu fica entre as versões anteriores
taken-over = Este caso foi alterado noutra janela; aqui está o que diz agora

# A person's data
data-title = Os seus dados
data-local = O que preenche e escreve está nesta pasta deste computador, legível só por si.
data-portable = O que preenche e escreve está ao lado do programa e viaja com ele.
data-mirrored = Esta pasta parece uma das que { $service } copia para outros computadores
    .help = Crie ao lado do programa uma pasta chamada appeal-writer-data, num disco ou numa pen que não seja copiada; é usada a partir do próximo arranque
forget-title = Apagar os meus dados?
forget-body = Tudo o que este programa guarda sobre si é apagado definitivamente: quem é, as suas embaixadas, todos os casos com as suas palavras, as versões anteriores, o que foi enviado e o que a janela recorda. As cartas que guardou em pastas suas ficam.
forget-confirm = Apagar tudo
remove-title = Eliminar este caso?
remove-body = “{ $title }” e tudo o que nele escreveu, também as versões anteriores, é eliminado definitivamente.
remove-confirm = Eliminar definitivamente

# On the command line
library-added = { $file } está na biblioteca
missions-read = { $count ->
        [0] Nenhuma embaixada foi lida
        [one] 1 embaixada foi lida
       *[other] { $count } embaixadas foram lidas
    }
missions-written = As embaixadas estão escritas em { $file }
column-taken = { $column }: { $meaning } ({ $code })
column-unknown = Não há coluna “{ $text }” na tabela
    .hint = Dê o cabeçalho como está na primeira linha da tabela
sent-noted = { $count ->
        [one] 1 carta anotada
       *[other] { $count } cartas anotadas
    }, { $date }
