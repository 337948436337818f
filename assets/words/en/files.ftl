# What reading the pages of a PDF found: columns that break lines, pages that are pictures.
sheet-lines-joined = Two lines of the sheet were read as one, because their column is narrow: “{ $text }”
    .hint = If the sheet means two lines, part them again in the address
sheet-lines-maybe-one = These two lines may be one that a narrow column broke: “{ $text }”
    .hint = Compare the address with the sheet, and join the lines if they are one
sheet-page-is-picture = Page { $page } is a picture without text, so nothing of it was read
    .hint = Look at the page: if it has addresses or demands, type them in
finding-keep = Keep it as it is
