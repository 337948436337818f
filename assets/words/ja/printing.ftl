# Printers, the ruler sheet's readings, own letter layouts.

# Calibration
reading-out-of-range = 端から { $reading } mm で始まる定規は、定規シートの値ではありえないため、何も変えませんでした
    .hint = 紙の端から横の定規の 0 までをミリメートルで測ってください。通常は約 10 です
reading-fitted = 定規シートが { $percent }% の大きさで印刷されました。ページに合わせて縮められたため、何も変えませんでした
    .hint = プリンター設定の「ページに合わせる」をオフにし（「実際のサイズ」、100%）、定規シートを印刷し直して測ってください
printer-kept = 今後、{ $printer } のページは右に { $right } mm、下に { $down } mm 動かし、幅を { $width }%、高さを { $height }% にします
printer-forgotten = { $printer } についての記録を消しました
printer-not-known = { $printer } の定規シートは読み取られていないため、ページはそのまま印刷されます
    .hint = 定規シートを印刷し（appeal-writer ruler）、値を入力してください（appeal-writer calibrate）

# Printing
print-title = 手紙
no-print-system = このシステムには、手紙をプリンターに送るプログラム lp と lpstat がありません
    .hint = 閲覧ソフトで手紙を表示し、そこから片面・100% で印刷してください
no-printers = このシステムにプリンターがありません
    .hint = システム設定で追加するか、閲覧ソフトで手紙を表示してください
no-such-printer = { $printer } というプリンターがないため、何も印刷しませんでした
    .hint = プリンターの一覧：{ $known }
no-such-tray = { $printer } に { $tray } というトレイがないため、何も印刷しませんでした
    .hint = トレイの一覧：{ $known }
no-such-paper = { $printer } に { $paper } の用紙がないため、何も印刷しませんでした
    .hint = 別の便箋の書式か別のプリンターを選んでください。用紙の一覧：{ $known }
print-refused = 印刷システムが受け付けませんでした：{ $program } が失敗しました
    .hint = プリンターの電源と用紙を確かめるか、閲覧ソフトで手紙を表示してください
    .detail = { $reason }
print-no-answer = 印刷システムが応答しないため（{ $program }）、何も印刷しませんでした
    .hint = プリンターの電源を確かめるか、閲覧ソフトで手紙を表示してください
printed-letters = { $letters ->
       *[other] 手紙 { $letters }通
    }を { $printer } に送りました（ジョブ { $job }）
printed-other = { $pages ->
       *[other] { $pages }ページ
    }を { $printer } に送りました（ジョブ { $job }）
shown-in-viewer = { $file } を閲覧ソフトに表示しました。片面・100% で印刷してください
printers-usual = 標準
printers-calibrated = 調整済み
viewer-not-shown = ファイルは { $path } にありますが、表示する閲覧ソフトがありません
    .detail = { $reason }
