# Notices and checks of the letters: first what it means for the letter, then what to do.

no-demands-in-language = This letter is written in the language of the sheet, because the case has no demands in the language that you chose
    .hint = Add the demands in that language to the case, then choose the language again
no-phrases-in-language = This letter has no opening and no closing, because there are no phrases in its language yet
    .hint = Write them in your own words, or choose another language
name-not-in-language = The name of the person stands in Latin letters in this letter
    .hint = Add the name as it is written in the letter’s language
salutation-proposed = The salutation “{ $text }” is proposed by the office, because the sheet gives none
    .hint = Check whether it suits the person
salutation-neutral = The letter opens with “{ $text }”, because nothing more is known about the form of address
    .hint = Fill in a salutation if you know a better one
no-sender = The letter leaves blank lines for your name, because nobody is filled in as the writer
    .hint = Fill in your name and address, or sign by hand
about-left-out = The words about you are left out of this letter, because they are in another language
    .hint = Write them into this letter in its own language
nobody-named = The letter names nobody, because the case names nobody
    .hint = Add the name of the person to the case
demand-as-it-stands = The demand “{ $text }” stands in the letter word for word, because its form is not known
    .hint = Read the letter and reword it where it does not fit
demand-for-somebody-else = The sheet has this demand for somebody ({ $target }) who gets no letter; it is in the letter to everybody: “{ $text }”
    .hint = Add that official as an addressee, or leave the demand out of the letters where it does not fit
model-letter-of-another = The sheet’s own letter says who writes it, and that may not be you: “{ $text }”
    .hint = Read this paragraph and say there who you are, or leave it out
capitals-restored = The sheet had lost its capital letters; the letter has those that could be put back
    .hint = Read the names in the letter and correct them

one-page = One page
    .failed = The letter has { $pages } pages
    .reason = A letter of one page is read to its end
name-present = The name is there
    .failed = The name { $name } is missing
    .reason = An answer, and help, must reach the right person
demands-covered = { $covered } of { $of } demands
    .failed = { $covered } of { $of } demands: “{ $demand }” is missing
    .reason = The letter asks for what the sheet asks for, all of it and nothing else
asks-for-answer = Asks for an answer
    .failed = The letter does not ask for an answer
    .reason = An official who is asked for an answer looks into the case
hedges-kept = Every “reportedly” is kept
    .failed = The word “{ $hedge }” of the sheet is missing
    .reason = What is not certain is not stated as certain
no-organisation = No organisation is named
    .failed = The letter names { $organisation }
    .reason = You write for yourself; the name of an organisation can close doors
salutation-present = The salutation is there
    .failed = The salutation is missing
    .reason = A letter without a salutation is not read as a letter to a person
own-words-marked = { $own ->
        [0] No words of your own yet
        [one] One part in your own words
       *[other] { $own } parts in your own words
    }
    .reason = A letter in your own words counts for more
writer-hidden = Nothing more of you is on the page than you chose
    .failed = The letter says more about you than you chose
    .reason = What you chose holds for every word on the page
