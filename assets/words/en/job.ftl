# What the whole job has to say: opening a case, the deadline, the export.

letter-count = { $count ->
    [one] 1 letter
   *[other] { $count } letters
}

# Opening
open-newer-format = This file was saved by a newer version of this program (case format { $found }; this version reads { $known }), and is left as it is
    .hint = Update the program, or ask for the case sheet itself
open-broken-case = This is a saved case, but it is damaged or cut off at line { $line }, so no letters were made
    .hint = Ask for the file again, or open the case sheet that it was made from
    .detail = { $reason }

open-no-case = This file is JSON, but not a case, so no letters were made
    .hint = A sender file goes with --sender, a missions file with --missions; open the case sheet or a saved case

# The deadline
deadline-passed = The deadline was { $date }, { $unit ->
        [years] { $count } years ago
        [months] { $count } months ago
       *[days] { $days ->
            [one] yesterday
           *[other] { $days } days ago
        }
    }
    .hint = Before you post these letters, ask those who sent you the case whether they still help
deadline-today = The deadline is today
    .hint = Post alone will be late: use fax or e-mail where the case gives one, and ask before posting later
deadline-near = The deadline is { $date }, in { $days ->
        [one] 1 day
       *[other] { $days } days
    }: a letter abroad can take longer than that
    .hint = Post today, or use fax or e-mail where the case gives one
case-closed = This case is closed{ $date ->
        [none] {""}
       *[other] {" "}since { $date }
    }: { $outcome }
    .hint = Do not post these letters without asking those who sent you the case
case-practice = This is a practice case, closed{ $date ->
        [none] {""}
       *[other] {" "}since { $date }
    }: { $outcome }
    .hint = Try out whatever you like: its letters say at the foot that they are not for posting
case-stop = The sheet asks for no further action: nothing is to be sent
    .hint = If you still want to write, ask those who sent you the sheet first
no-recipients = The case names nobody to write to, so there are no letters
    .hint = Look at the address part of the sheet and add the addressees by hand
mission-wanted = The case asks to write to the embassy of { $country } in your country as well, and none is known
    .hint = Fill in the embassy’s address, or print its letter with blank lines to fill in by hand
mission-elsewhere = The embassy of { $country } in { $host } is left out, because you write from { $from }
    .hint = If you want to write to it, change the country of the embassy or of the sender

# Exporting
letter-crashed = A fault of this program stopped the letter to { $recipient }
    .hint = The other letters are not affected; please tell us, so that we can mend it
pdf-failed = The letter to { $recipient } could not be made into a PDF
    .hint = The other letters are not affected; try this one again, and tell us if it stays like this
    .detail = { $reason }
bundle-failed = The file with all letters could not be made
    .hint = The letters themselves are not affected
    .detail = { $reason }

# The cover sheet of a bundle
cover-file-name = All letters
cover-heading = What is in this stack
cover-scale = This line is 100 mm long. If it is not, print at 100 percent, without “fit to page”.
cover-pages = { $pages ->
    [one] 1 page
   *[other] { $pages } pages
}
