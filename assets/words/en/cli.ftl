# What the command line says.

label-error = error
label-warning = warning
label-note = note
label-hint = hint
label-detail = why

more-of-this-kind = … and { $count } more like this

# What was done
letter-written = { $file }
letter-unchanged = { $file } (unchanged)
letter-skipped = { $file } (left as it was)
letter-failed = { $file } (not written)
letter-not-reached = { $file } (not reached)
export-summary = { $written ->
        [0] No letter was written
        [one] 1 letter is written
       *[other] { $written } letters are written
    } to { $folder }{ $unchanged ->
        [0] {""}
       *[other] , { $unchanged } unchanged
    }{ $skipped ->
        [0] {""}
       *[other] , { $skipped } left as they were
    }{ $failed ->
        [0] {""}
       *[other] , { $failed } failed
    }
case-written = The case is written to { $file }
page-written = Page { $page } of { $pages } is written to { $file }

fixes-proposed = The addresses are printed as they stand, because no proposed change was accepted
    .hint = Make all the changes that are proposed here with --accept-fixes, or correct the case file

# What was asked for and cannot be
unknown-only = The case has no addressee with the id { $id }, so nothing is written
    .hint = The ids are: { $known }
unknown-stationery = There is no letter layout called { $id }, so nothing is written
    .hint = The layouts are: { $known }
unknown-letter = There is no letter { $number }: the case has { $count ->
        [0] nobody to write to
        [one] 1 letter
       *[other] { $count } letters
    }
    .hint = Count from 1, in the order in which export writes them
unknown-page = There is no page { $number }: the letter has { $count ->
        [one] 1 page
       *[other] { $count } pages
    }
unknown-envelope = There is no envelope called { $id }
    .hint = The envelopes are: { $known }
sender-file-broken = The sender file { $path } cannot be understood at line { $line }, so nothing is written
    .hint = See how it looks with: appeal-writer export --help
    .detail = { $reason }
missions-file-broken = The missions file { $path } cannot be understood at line { $line }, so nothing is written
    .hint = See how it looks with: appeal-writer export --help
    .detail = { $reason }
file-field-unknown = { $path } has a field { $field } that means nothing here, so it is not used
    .hint = See which fields there are with: appeal-writer export --help
sender-country-unknown = The sender’s country { $text } is not known, so the letters have the international layout
    .hint = Write it as in English, or as an ISO code such as GB
sheet-would-be-overwritten = The case would be written over the sheet { $path } itself, so nothing is written
    .hint = Choose another name for --out
output-failed = The result could not be shown
    .detail = { $reason }
no-display = The window cannot open here, because there is no screen that it can use
    .hint = Letters can be made without one: appeal-writer export --help
    .detail = { $reason }

# import --explain
explain-notices = Also noticed
explain-unused = Not used by any field
explain-proposal = Proposed instead: { $text }

# fit
fit-shows = The address shows in the window, wherever the sheet slides
fit-no-window = The envelope has no window: print or write the address on it
fit-does-not-go-in = The folded sheet does not go into this envelope
fit-hidden = The window hides up to { $millimetres } mm of “{ $line }”
fit-intruding = The window shows more than the address: “{ $line }”
fit-offer-tighter = What helps: set the lines of the address closer
fit-offer-smaller = What helps: set the address in { $size } point
fit-offer-join = What helps: put two lines of the address on one
fit-offer-envelope = What helps: use the envelope { $id }
fit-offer-label = What helps: put a label on the envelope
fit-offer-printed = What helps: print the address on the envelope
