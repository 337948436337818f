# Paper of a person's own, and what shows in the windows of envelopes. A message's id is the notice's code.

own-paper-broken = The file { $path } cannot be understood (line { $line }), so what it describes is not offered
    .hint = Compare it with the schemas in assets/schema, or begin with a copy of a bundled file
    .detail = { $reason }

own-paper-faulty = Nothing can be printed on the paper of { $path } ({ $fault }), so it is not offered
    .hint = Lengths are millimetres; the schemas in assets/schema say what each field means

own-paper-field = The file { $path } has a field { $field } that means nothing here, so it is not used
    .hint = The schemas in assets/schema say which fields there are

address-hidden = The window of the envelope “{ $envelope }” can hide up to { $millimetres } mm of the address: “{ $text }”
    .hint = The print settings draw the letter in its envelope and offer what helps; on the command line, appeal-writer fit does that

window-shows-more = The window of the envelope “{ $envelope }” shows more than the address: “{ $text }”
    .hint = The print settings draw the letter in its envelope and offer what helps; on the command line, appeal-writer fit does that

sheet-not-in-envelope = The folded sheet does not go into the envelope “{ $envelope }”
    .hint = The print settings draw the letter in its envelope and offer what helps; on the command line, appeal-writer fit does that

list-window = window { $width } × { $height } mm
