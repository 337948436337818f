# What is said when a file is read. Each sentence: what it means for the letters, then (hint) what to do.

sheet-empty = The file is empty, so there is nothing to write letters from
    .hint = Choose the sheet again, or copy its text and paste it here.
sheet-binary = The file holds no text that can be read, so there is nothing to write letters from
    .hint = Choose the sheet itself: a PDF, a Word document (DOCX), a web page or plain text.
sheet-picture = The file is a picture ({ $kind }), and its letters cannot be read
    .hint = Ask for the sheet as a PDF or document, or type its text in.
sheet-other-document = Files of this kind ({ $kind }) cannot be read
    .hint = Open the file in the program it was made with and save it as PDF, DOCX or plain text.
sheet-too-large = The file is far larger than a case sheet ({ $size } MB, where { $limit } MB is the most), so it was not read
    .hint = Choose the sheet itself, or copy its text and paste it here.
sheet-too-many-pages = The file has { $size } pages, where { $limit } is the most, so it was not read
    .hint = Save the pages of the sheet as a file of their own.
sheet-hostile = The file is built in a way that no case sheet is, and reading it could stop your computer, so it was not read
    .hint = Do not pass it on. Ask for the sheet again from the place you know it from.
sheet-locked = The file is locked with a password, so it cannot be read
    .hint = Open it with its password in another program, save it without, and choose that file.
sheet-damaged = The file is damaged or cut short, so it cannot be read
    .hint = Download or copy it again.
sheet-scanned = The pages are pictures of paper without text, so there is nothing to write letters from
    .hint = Ask for the sheet as text, run a text recognition over it, or type its text in.
sheet-no-text = The document has no text, so there is nothing to write letters from
    .hint = Look at it in another program: perhaps its text is in pictures.
sheet-unreadable = The letters of this PDF carry no codes, so its text cannot be told
    .hint = Open it in another program; if you can copy text out of it, paste that here, else type it in.

sheet-cut-short = The text ends in the middle of a letter: something may be missing at its end
    .hint = Compare the end with the sheet, and download it again if it is not whole.
sheet-encodings-mixed = { $count } letters were stored in another way than the rest and could be wrong
    .hint = Look at accents and quotation marks in names and addresses.
sheet-encoding-guessed = The sheet does not say how its letters are stored; they were read as { $encoding }
    .hint = Look whether names and addresses read right.
sheet-menu-left-out = A menu of the web page was left out: “{ $text }”
    .hint = Nothing to do, unless a part of the sheet is in it.
sheet-table-by-column = A table was read column by column, because an address stands in each column
    .hint = Compare the addressees with the sheet.
