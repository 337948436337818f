# Writing the letters: wordings, languages, the case and its addressees by hand, letters as text.

printable = Every character can be printed
    .failed = “{ $text }” cannot be printed
    .reason = No typeface here has this character; if you overrule this, it is left out of the letter

# The command line
work-file-broken = The work file { $path } cannot be understood at line { $line }, so nothing is written
    .hint = Give the file that the window keeps beside the case
    .detail = { $reason }
work-file-newer = The work file { $path } was saved by a newer version of this program (format { $found }; this version reads { $known })
    .hint = Update the program
work-of-another-case = The work in { $path } was done on another case, and may not fit this one
    .hint = Give the case that it was done on
export-text-summary = { $count ->
    [one] 1 letter
   *[other] { $count } letters
} written as text into { $folder }

# Commands
command-next-wording = Next wording
    .tooltip = Put another of the proposed sentences into the chosen paragraph
command-previous-wording = Previous wording
    .tooltip = Put the proposed sentence before this one into the chosen paragraph
command-proposed-text = Back to the proposed text
    .tooltip = Give up your own words in the chosen paragraph and have the proposed text again
command-use-in-all = Use this text in all letters
    .tooltip = What stands in this paragraph stands in every letter, whatever the others had there
command-use-common = Use the common text here
    .tooltip = Give up what only this letter has in this paragraph
command-add-paragraph = Add a paragraph of your own
    .tooltip = Begin an empty paragraph on the page, before the request for an answer
command-add-appeal = Add somebody to write to
    .tooltip = One more addressee, with an empty address
command-add-copy = Add somebody who gets a copy
    .tooltip = One more person to be informed, with an empty address
command-duplicate = Duplicate this addressee
    .tooltip = The same address and words once more, for somebody in the same office
command-remove = Remove this addressee
    .tooltip = Take this addressee out of the case; undo brings them back
command-move-up = Move this addressee up
    .tooltip = Letters are printed in the order of the list
command-move-down = Move this addressee down
    .tooltip = Letters are printed in the order of the list
command-copy-text = Copy this letter’s text
    .tooltip = Put the whole letter into the clipboard, for an e-mail or a word processor
command-save-text = Save as text…
    .tooltip = Save each ticked letter as a text file, for fax and e-mail
command-edit-case = Put the case right
    .tooltip = Turn everything that was read from the sheet into fields, or back
command-show-timings = Show how long a key takes
    .tooltip = Show how long the last change took until it was on the page

text-copied = The letter’s text is copied

# Wordings
wording-place = { $place } of { $of }
wording-differs = { $count ->
    [one] 1 letter has its own
   *[other] { $count } letters have their own
}
wording-previous-beside = { $part }: the wording before
wording-next-beside = { $part }: the next wording
wording-back-beside = { $part }: back to the proposed text
part-demand-sentence = Demand { $number }
page-text = Text of page { $page }
timings = set { $set } · checked { $checked } · drawn { $drawn } · together { $all } ms

# Checks
check-overrule = It does not matter in this letter
check-matters = It matters again
check-overruled = { $check }; overruled in this letter

# Languages
language-of-letter = Language of the letter
language-for-all = For all letters
language-only-this = Only this letter
language-asked-for = asked for, to translate
language-to-translate = to translate
language-no-phrases = to translate, no phrases
language-waits = These letters wait for { $demands ->
    [one] 1 demand
   *[other] { $demands } demands
} in { $language }
language-lacks = Some names or offices are not known in { $language } yet
translation-fill-in = Fill in { $language }
translation-open = Look at the translation…
translation-title = The case in { $language }
translation-ready = The demands are there: letters are written in { $language }
translation-waits = { $count ->
    [one] 1 demand is
   *[other] { $count } demands are
} missing; until then the letters stay in the language of the sheet
translation-no-source = The sheet says nothing here
translation-section-subject = Subject
translation-section-people = People
translation-section-addressees = Addressees

# The case by hand
case-edit = Edit
case-edit-done = Done
case-fields-intro = What you put right here goes into every paragraph that you have not written yourself.
changed-by-hand = changed by hand
show-lines-of = Show the lines of: { $field }
leave-out = Leave out: { $field }
move-field-up = Move up: { $field }
move-field-down = Move down: { $field }
section-people = People
section-closed = The end of the case
add-demand = Add a demand
add-fact = Add a paragraph
add-note = Add a note
add-background = Add a paragraph
add-person = Add a person
deadline-day = Last day
date-not-read = Write day, month and year: { $date }
close-case-intro = Close the case when there is nothing left to write for. The program then asks before it prints the letters.
close-case = Close this case
open-case-again = Open the case again
closed-day = Closed on
closed-outcome = What came of it
post-by = Post letters by { $date }
post-too-late = Too late for the post to be sure: use fax or e-mail as well

# Addressees
entry-differs = has words of its own
entry-duplicate = Duplicate
entry-remove = Remove
entry-add-appeal = + Addressee
entry-add-copy = + Copy
field-office = Office
field-country = Their country
field-role = Gets
role-appeal = The appeal
role-copy = A copy
envelope-title = The envelope
envelope-spoken = Envelope: { $text }
envelope-note = As it is printed when you print envelopes.
