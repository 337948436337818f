# The library, and how things are kept.

command-desk = Back to the letters
    .tooltip = Show the case and its letters
command-library = Library
    .tooltip = Find every case that was opened here
command-send-case = Save the case for somebody else…
    .tooltip = One small file with the case, alone or with your words; never who you are
command-versions = Earlier versions…
    .tooltip = Look at what you wrote before, and bring it back
command-your-data = Your data…
    .tooltip = Where the program keeps what you fill in
command-forget = Forget my data…
    .tooltip = Remove everything that this program keeps about you
room-back = Back to the letters

library-search = Search by title, person, country or number
library-count = { $count ->
    [one] 1 case
   *[other] { $count } cases
}
library-reading = { $count } cases, and more are being read…
library-put-away = Show cases that were put away
library-recent = Opened last
library-open-recent = Open again: { $title }
library-empty = No case has been opened yet
    .help = Drop case sheets on this window, several at once if you like
library-nothing-put-away = Nothing was put away
    .help = “Put away” takes a case out of the list and keeps everything in it
library-nothing-found = No case has that name
    .help = Try fewer words, or look among the cases that were put away
library-put-this-away = Put away
    .named = Put away: { $title }
library-bring-back = Bring back
    .named = Bring back: { $title }
library-remove = Remove…
    .named = Remove for good: { $title }
badge-closed = closed
badge-passed = { $date } · passed
badge-today = deadline today
badge-near = { $date } · { $days ->
    [one] 1 day
   *[other] { $days } days
} left
badge-far = { $date } · { $days } days left
case-gone = This case is no longer in the library
    .hint = It was removed; open its sheet again
copy-of = { $title } (my copy)

taken-running = Reading { $left ->
    [one] 1 more sheet
   *[other] { $left } more sheets
}…
taken-done = { $count ->
    [one] 1 sheet was read
   *[other] { $count } sheets were read
}
taken-read = { $file } · { $count ->
    [0] read
    [one] read, 1 thing to check
   *[other] read, { $count } things to check
}
taken-known = { $file } · was in the library already
taken-failed = { $file } · not read

# Giving a case to somebody else
send-title = Save the case for somebody else
send-body = It never says who you are or what you sent.
send-case-only = The case only
    .help = What the sheet says, with your corrections
send-with-words = The case with my words and choices
    .help = Your texts, ticks and embassies as well, so that somebody else can go on from there
browse-file-title = Choose a file or a folder
file-written = Saved as { $file }
words-came-title = This case came with somebody’s words
words-came-body = You have written in this case yourself. Which words should be on the letters?
words-came-keep = Keep mine
    .help = The words that came are left in their file
words-came-take = Take the words that came
    .help = Undo brings yours back, and they stay among the earlier versions

# Earlier versions
versions-title = Earlier versions
versions-body = What was on the letters of this case at the end of the last ten sittings.
versions-none = There is no earlier version of this case yet. One is kept each time you start the program again and go on writing.
versions-letter = The letter to { $name } as it was
versions-bring-back = Bring this back
version-saved = { $date }, { $time }
version-undated = An earlier day
version-texts = { $count ->
    [0] no words of your own
    [one] 1 text of your own
   *[other] { $count } texts of your own
}

# What is not safe
unsaved-title = Not saved yet
unsaved-body = Your text stays here and is saved as soon as that is possible. Do not close the window.
unsafe-title = Your text is not saved
unsafe-body = If you go on now, what you typed since then is lost.
unsafe-stay = Stay here
    .help = The program tries again every few seconds
unsafe-leave = Give up my last changes
    .help = What was saved before stays as it was
conflict-title = Changed by another window or program
conflict-body = This case was changed elsewhere while you were writing in it. Nothing of either is lost: say which one is to go on.
conflict-decide = Decide…
conflict-copy = Keep mine as a copy
    .help = Yours becomes a case of its own in the library; the other stays as it is
conflict-theirs = Take theirs
    .help = Yours is kept among the earlier versions
taken-over = This case was changed in another window; what it says now is shown here

# A person's data
data-title = Your data
data-local = What you fill in and write lies in this folder on this computer, readable by you alone.
data-portable = What you fill in and write lies beside the program, so that it travels with it.
data-mirrored = This folder looks like one that { $service } copies to other computers
    .help = Make a folder called appeal-writer-data beside the program, on a disk or stick that is not copied; it is used from the next start
forget-title = Forget my data?
forget-body = Everything that this program keeps about you is removed for good: who you are, your embassies, all cases with your words, their earlier versions, what was sent, and what the window remembers. Letters that you saved into folders of your own stay.
forget-confirm = Remove everything
remove-title = Remove this case?
remove-body = “{ $title }” and everything that you wrote in it, earlier versions too, is removed for good.
remove-confirm = Remove for good

# On the command line
library-added = { $file } is in the library
missions-read = { $count ->
    [0] No embassy was read
    [one] 1 embassy was read
   *[other] { $count } embassies were read
}
missions-written = The embassies are written to { $file }
column-taken = { $column }: { $meaning } ({ $code })
column-unknown = There is no column “{ $text }” in the table
    .hint = Give the header as it is in the first line of the table
sent-noted = { $count ->
    [one] 1 letter is noted
   *[other] { $count } letters are noted
}, { $date }
