# Who writes, what of them goes on the letters, ties to a country.

sender-profile = Writer
sender-profile-name = { $who } ({ $kind })
sender-new = a new one
sender-add = Add another…
sender-add-person = A person
sender-add-group = A group
sender-add-school = A school or class
sender-remove = Remove…
sender-remove-title = Remove this writer?
sender-remove-body = { $who } is taken off this computer. Letters that were saved stay as they are.
sender-remove-confirm = Remove
sender-kind = Writes as
sender-kind-person = person
sender-kind-group = group
sender-kind-school = school
sender-school-note = What a sheet tells of violence is folded away until you open it. The letters are the same.
sender-minor = Under eighteen
case-privacy = In this case
case-privacy-usual = As usual ({ $usual })
privacy-group-missing = Fill in the group’s address above: answers go there.

missing-ties = one question first
ties-title = One question before the letters
ties-question = Do you, or people close to you, have ties to { $country } or plans to travel there?
ties-why = Your answer is not written down. With a yes, or when you are not sure, nothing on these letters says who you are.
ties-no = No
ties-yes = Yes
ties-unsure = Not sure
ties-hidden = These letters say nothing of you
    .help = No name, no address, no signature, also not in the files; and none goes to the embassy.
ties-change = Answer again

section-violence = Details of violence

# The embassies and consulates
command-book = Embassies and consulates
    .tooltip = Look at the addresses that are known, and give them to others
book-intro = What was filled in once is offered in every case of the same country. Look an address up before you rely on it.
book-search = Search by country or address
book-import = Import…
book-export = Save as…
book-export-json = A small file for other volunteers
book-export-csv = A table (CSV), for a spreadsheet
book-export-vcf = Contacts (vCard), for an address book
book-entry = { $of } in { $host }
book-empty = No embassy is known yet
    .help = Fill one in beside a letter, or import a list that somebody gave you
book-nothing-found = No embassy has that name
    .help = Try the name of a country
book-taken = { $count ->
    [0] Nothing new was in that file
    [one] 1 embassy was added
   *[other] { $count } embassies were added
}
book-remove = Remove…
    .named = Remove: { $mission }
book-remove-title = Remove this embassy?
book-remove-body = { $address }
mission-confirmed = Confirmed { $date }
mission-unconfirmed = Not confirmed yet
mission-still-right = Still right
    .named = Still right: { $mission }
mission-add = One more embassy or consulate
mission-remove = Remove this one
living-in = I live in
browse-contacts-title = Open a list of embassies
import-title = Import these embassies?
import-mapping = What each column is taken to be. Change it where it is wrong.
import-column = Column { $column }
import-found = { $count ->
    [0] No embassy was found
    [one] 1 embassy was found
   *[other] { $count } embassies were found
}
import-confirm = Import
column-left-out = left out
column-of = whose embassy it is
column-in = country where it is
column-head = who heads it
column-full-name = name
column-given-name = given name
column-family-name = family name
column-title = title
column-organisation = name of the embassy
column-address-line = a line of the address
column-formatted = the whole address
column-street = street
column-post-box = post box
column-town = town
column-state = state or province
column-postcode = postcode
column-country = country
column-fax = fax
column-email = e-mail
column-salutation = salutation
column-confirmed = day of confirmation
column-number-type = kind of number
column-number = number
contacts-unreadable = No embassy could be read from { $path }
    .hint = Export the contacts again, as CSV or vCard
    .detail = { $reason }
contacts-no-column = No embassy could be read from { $path }, because its first line names no column of an address
    .hint = Give the columns names such as organisation, street, city, postcode, country
contacts-too-large = { $path } is too large for a list of embassies
    .hint = Export only the contacts that are embassies
