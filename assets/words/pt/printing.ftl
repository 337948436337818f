# Printers, the ruler sheet's readings, own letter layouts.

# Calibration
reading-out-of-range = Uma régua que começa a { $reading } mm da margem não pode vir da folha de calibração; nada foi alterado
    .hint = Meça em milímetros da margem do papel até ao zero da régua ao lado: cerca de 10 é o habitual
reading-fitted = A folha de calibração saiu a { $percent } por cento do seu tamanho: foi ajustada à página; nada foi alterado
    .hint = Desligue “ajustar à página” nas definições da impressora (“tamanho real”, 100 por cento), imprima outra vez a folha de calibração e meça essa
printer-kept = A partir de agora as páginas para { $printer } são movidas { $right } mm para a direita e { $down } mm para baixo, e postas a { $width } por cento da largura e { $height } por cento da altura
printer-forgotten = O que se sabia de { $printer } foi apagado
printer-not-known = Nenhuma folha de calibração de { $printer } foi lida; as páginas são impressas como estão
    .hint = Imprima a folha de calibração (appeal-writer ruler) e introduza as medidas (appeal-writer calibrate)

# Printing
print-title = Cartas
no-print-system = Este sistema não tem lp e lpstat, os programas pelos quais as cartas vão para a impressora
    .hint = Mostre as cartas no leitor de PDF e imprima daí: de um só lado, a 100 por cento
no-printers = Este sistema não conhece nenhuma impressora
    .hint = Configure uma nas definições do sistema, ou mostre as cartas no leitor de PDF
no-such-printer = Não há impressora chamada { $printer }; nada foi impresso
    .hint = As impressoras são: { $known }
no-such-tray = { $printer } não tem bandeja chamada { $tray }; nada foi impresso
    .hint = As bandejas são: { $known }
no-such-paper = { $printer } diz que não tem papel do tamanho { $paper }; nada foi impresso
    .hint = Escolha outro modelo de carta ou outra impressora; os papéis são: { $known }
print-refused = O sistema de impressão não aceitou nada: { $program } falhou
    .hint = Veja se a impressora está ligada e tem papel, ou mostre as cartas no leitor de PDF
    .detail = { $reason }
print-no-answer = O sistema de impressão não responde ({ $program }); nada foi impresso
    .hint = Veja se a impressora está ligada, ou mostre as cartas no leitor de PDF
printed-letters = { $letters ->
        [one] 1 carta enviada
       *[other] { $letters } cartas enviadas
    } para { $printer } como { $job }
printed-other = { $pages ->
        [one] 1 página enviada
       *[other] { $pages } páginas enviadas
    } para { $printer } como { $job }
shown-in-viewer = { $file } está no leitor de PDF: imprima de um só lado, a 100 por cento
printers-usual = habitual
printers-calibrated = calibrada
viewer-not-shown = O ficheiro está em { $path }, mas o sistema não o mostra em nenhum leitor
    .detail = { $reason }
