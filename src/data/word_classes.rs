//! Small words by what they are, for readers that look at one word: "and" joins, "urging" asks, "was" tells a sentence.
//!
//! Each language's file of sheet words (`assets/sheets/<language>.json`) has its own under `classes`; a reader asks for all
//! languages at once, as sheets mix them.

use serde::Deserialize;

/// What a word or phrase is to a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WordClass {
    /// "and", "or": joins two of a kind.
    Conjunction,
    /// "en", "e": leads to the last item of a list, in languages where it is a word of others too ("en" is Spanish for "in").
    LastItemLink,
    /// "and", "y": stands between two names, and in none.
    JoinsNames,
    /// "e", "en": stands between two names in its own language, and is a word within a name as well.
    JoinsWholeNames,
    /// "and": leads to the last demand of a list, behind a semicolon.
    ClosesList,
    /// "and", "without": a line of a demand that ends with it goes on in the next.
    GoesOnBelow,
    /// "the", "la": before a noun.
    Article,
    /// "le", "o": stands between a form of address and an office, "Monsieur le Ministre".
    ArticleBeforeOffice,
    /// "El", "Los": begins a name of its own behind an institution that is whole, "El Mouradia".
    ArticleOfName,
    /// "of", "de", "for the": leads on to the words behind it.
    Linking,
    /// "of", "for", "general": an office goes on with it, to what it is over, or where.
    OfficeLink,
    /// "of": behind a form of address it makes an office of it, "Crown Prince of …".
    TitleGoesOn,
    /// "of", "for the": an office whose line ends with it goes on in the next.
    OfficeGoesOn,
    /// "Mr", "Frau": before a name, and no office.
    Courtesy,
    /// Finite verbs and what goes with them: a line with such a word is a sentence, not a part of an address.
    SentenceVerb,
    /// "them", "authorities": of whom a demand is made, right behind its verb.
    AskedWhom,
    /// "who", "that": joins a sentence to what it tells of.
    Relative,
    /// "when", "after": opens a sentence before a name and is no part of it.
    ClauseOpening,
    /// "urging", "pidiendo": begins a demand.
    DemandOpening,
    /// "Dear", "Votre": begins a salutation and never a name.
    SalutationOpening,
    /// "Dear", "Estimado": leads to a title or a name, and is no salutation without.
    SalutationLead,
    /// "Monsieur", "Señor": begins a salutation, and a name as well.
    SalutationOrName,
    /// "please", "send": how a sentence begins that asks to write, below a heading of demands.
    WritingOpening,
    /// "as follows": ends what leads on to a list.
    AsFollows,
    /// "faxes", "salutation": stands above a column of addresses.
    ColumnHeading,
    /// "remarks", "notes": the head of a table's column that says more of each addressee.
    RemarksHeading,
    /// Of these, "faxes": it stands above a column alone, too, where "fax" is the label of what follows it.
    ColumnHeadingAlone,
    /// "cents", "pence": what postage is told in.
    SmallMoney,
    /// "urges", "calls on": how an organisation asks for something in a sheet of its own.
    OrganisationAsks,
    /// "I am", "I write": how the writer of a letter begins to speak.
    WriterSpeaks,
    /// "letters", "faxes": what an appeal is sent as.
    Writings,
    /// "home": the page that the way to every other begins with.
    FirstPage,
    /// "united nations": a mission to it is in no country of the writer's.
    UnitedNations,
    /// "it to us", "any reply": what is sent to the office, and no letter.
    Reply,
    /// "airmail", "envelope", "fax": by what and in what a letter is sent.
    Sending,
    /// "in appeals", "when writing": leads to whom alone demands are meant for, "In appeals to the Attorney General only:".
    TargetLead,
    /// "appeals to", "letters to": the same inside a bracket alone, "(appeals to the Board only)"; elsewhere it heads addresses.
    BracketedTargetLead,
    /// "only": stands behind the one whom a demand is meant for.
    Alone,
    /// "to all": a bracket with these words gives a demand to everybody.
    ToAll,
    /// "barracks", "seminary": ends the name of a house that is called after somebody, "Queen Elizabeth Barracks".
    HouseLast,
    /// "Col.", "Urb.": stands before the name of a quarter.
    QuarterFirst,
    /// "extended": a later day to write by stands behind it.
    Extended,
    /// "but", "instead": what was forbidden is asked for otherwise behind it.
    Contrast,
    /// "following": speaks of several people below.
    Several,
    /// "if you have time", "si possible": stands behind the words of a heading and belongs to it.
    HeadingRemark,
    /// "what you can do": a heading that menus and the feet of pages have too; it leads to demands where what is below asks.
    HelpHeading,
    /// "do not write to": above somebody to whom nobody is to write.
    Forbidding,
    /// "letters of support", "to the prisoner": above somebody to whom no appeal goes.
    SupportHeading,
    /// "in", "en": leads to the country of the addressees below, "In Singapore:".
    GroupPlace,
    /// "la propria sezione": the office of one's own section, that is to be asked about later appeals.
    OwnSection,
    /// "officials", "addressees": those who are written to, taken together.
    Recipients,
    /// "to", "para": the last word of a heading of addresses.
    HeadingEnd,
    /// "authorities": ends the heading of a group of addressees, "DRC authorities".
    GroupHeadingEnd,
    /// "if possible, also": stands before the words of such a heading and belongs to it.
    HeadingLead,
    /// What ends a lead whose sentence goes on in the items of a list: "letters in which you".
    ListLead,
    /// "for the": between a salutation and whom it is for.
    SalutationFor,
    /// Labels of a mail's head.
    MailLabel,
    /// "From", "Betreff": a label of a message that no sheet has.
    MessageLabel,
    /// "republic of", "kingdom of": stands before the name of a country.
    FormOfState,
    /// "via": leads to the country through which the post comes.
    Route,
    /// "d'", "dell'": has lost its vowel, and is glued to the name behind it.
    Elided,
    /// "attn", "for the attention of": leads to whoever opens the letter there.
    Attention,
    /// "c/o", "attn": labels that belong to a line of an address.
    CareOf,
    /// Headings and labels that are no line of an address where they stand alone.
    LoneLabel,
    /// Headings of a sheet that a line of an address never holds.
    SheetHeading,
    /// "president", "queen": whoever holds another office is not addressed by it.
    AddressedOffice,
    /// "High Commissioner": heads a mission to another state of the Commonwealth.
    HighCommissioner,
    /// "Chargé d'affaires": heads a mission while there is no ambassador.
    ChargeOfMission,
    /// "Ambassador", "Botschafterin": heads an embassy.
    Ambassador,
    /// "Consul": heads a consulate.
    Consul,
    /// Institutions that stand alone on a line of an address: "Parliament".
    AloneInstitution,
    /// "or", "also": leads from one number or mail address to the next.
    ValueLink,
    /// "to": leads from a number to the last digits of the last of a row, "564 1451 to 80".
    ValueRange,
    /// "and re-issued": leads from the number of a sheet to the days of those that followed it.
    FollowUp,
    /// "further information": before the number it says that the sheet follows an earlier one.
    ToldFurther,
    /// "formerly": the number behind it in a bracket is an earlier one.
    Formerly,
    /// "re-issued": leads to the day on which a sheet was sent out again.
    Issuing,
    /// "Date": the label of the day of a sheet where it has lost its colon.
    IssueLabel,
    /// "lawyer": what a person is, before a name at the beginning of a sentence.
    Role,
    /// "Dr", "Sister": a form of address there.
    RoleTitle,
    /// "community", "leader": describes a name where prose begins without a mark.
    BeforeName,
    /// "Supreme", "Convention": stands with a capital, and in no name.
    OfNoName,
    /// "of", "Avenida", "Mr": never the last word of a line of an address.
    LineJoining,
    /// "of", "&": a wide line that ends with it goes on in the next.
    LineGoesOn,
    /// "Rights", "Republic": describes, and ends offices and names of states all the same.
    EndingDescription,
    /// "of", "del": behind the first word of a phrase it says that the phrase begins with it, "Court of Appeal".
    HeadLink,
    /// "Room", "No.": has its number in the same line.
    Numbered,
    /// "San": before the name of a place; in capitals it is another word.
    Saint,
    /// "bin", "abdul": within a name.
    NameParticle,
    /// "bin", "al": leads from a name to that of the father or the house.
    FatherLink,
    /// "del", "van": leads to the last word of a name, "Albert del Rosario".
    InsideFamilyName,
    /// "y", "of": stands between two words of a name.
    JoinsFamilyNames,
    /// "al-": joined to the word behind it.
    JoinedArticle,
    /// "Road", "Floor": ends the name of a street, and begins a line as well, "Road No. 5".
    StreetBeginning,
    /// "off", "esquina": says beside which street a house is.
    Corner,
    /// "avenue": stands before the name of a street in French, "Avenue de la Marina", and behind it in English, "Palestine Avenue".
    StreetBeforeOrBehind,
    /// "Page", "of": stands beside the number of a page.
    PageNumber,
    /// "page", "p.": stands before the number of a page.
    PageWord,
    /// "of", "sur": stands between the number of a page and how many there are.
    OfPages,
    /// "pm", "Uhr": stands behind a time of day.
    ClockWord,
    /// "fax", "tel": how lines begin that say how to reach somebody, as whole words or not.
    ContactBeginning,
    /// "Dear": how such lines begin, as a whole word.
    ContactWord,
    /// "Fax", "E-mail": what a way to reach somebody is called.
    ContactName,
    /// "ext.", "x": stands before the extension of a number.
    Extension,
    /// "Telegram", "Telex": how the labels of a telegraphic address begin, as whole words or not.
    TelegramLabel,
    /// "Posted on", "Next message": how lines begin that a page has of itself.
    Byline,
    /// "Next message", "Messages sorted by": how lines begin that the archive of a mailing list has above a mail.
    MailArchiveLink,
    /// "Wed": days of the week as messages have them.
    Weekday,
    /// "UA", "AU": the kind of an action, before its number.
    ActionKind,
    /// "UAs": such a kind before the numbers of several.
    ActionKinds,
    /// "UA": such a kind on web pages, which part its number by a full stop, "UA 133.17".
    ActionKindOnPages,
    /// "UA", "Index": what the head of a page says of its case.
    HeadLabel,
    /// "the", "fax": words of which every sheet has some.
    Usual,
    /// "Street", "Postcode": what lines of an address are called in a form.
    AddressLabel,
    /// "in", "the", "des": ends no sentence, so that what stands below belongs to it.
    EndsNoSentence,
    /// "mr", "art", "u.s": a full stop behind it ends no sentence.
    ShortForm,
    /// "bin", "de", "van": a small word inside a name.
    SmallInName,
    /// "-e": the end of a Persian word that leads to the next, "Park-e Shahr".
    PersianLink,
    /// A rank that is a whole salutation: behind "dear brig. gen." an office begins the next address.
    Rank,
    /// "Queen", "Sultan": houses and barracks are called after them.
    Ruler,
    /// "Commissioner General": an office, and beside another one the rank before a name.
    RankTitle,
    /// "市长": the title of the head of a place, whose name stands before it.
    HeadOfPlace,
    /// "Mr", "General": a title that a family name follows.
    BeforeFamilyName,
    /// "Dear", "Monsieur": a salutation that a narrow column broke behind it goes on in the next line.
    OpenSalutation,
    /// "Monsieur": a whole salutation, unless an article follows it.
    WholeStyle,
    /// "ministère", "rue": an address that has it is in French, where "M." is Monsieur.
    OfFrenchAddress,
    /// "Father", "Dr": says who somebody is, before the name.
    TitleOfName,
    /// "of", "ve", "za": joins the words of an institution, and no name has it.
    NeverInName,
    /// "both", "all": tells of all whom the words before it name.
    AllOfThem,
    /// "boy of", "woman aged": leads to the age of whom the next words name.
    BeforeAge,
    /// "he is", "she is": leads to the age of the one whom a sheet is about.
    BeforeOwnAge,
    /// "Amnesty International": what the organisation calls itself; a line that begins so is of its own office.
    OwnName,
    /// "both aged", "all aged": leads to the age of several whom the words before it name.
    AgedTogether,
    /// "Sir", "Bishop": stands before the name of one of whom a sheet is about, and is no part of it.
    RankOfPerson,
    /// "Don": a form of address before two names or more, a first name before one.
    StyleOrFirstName,
    /// "Released:": whom a sheet that follows another names behind it is free, and nobody is written to for them.
    SetFree,
    /// "killed:": before the name of somebody for whom a sheet asks no more.
    Dead,
    /// "New name", with its colon: whom a sheet that follows another names besides.
    NewName,
    /// "also", "please": begins what stands behind a mail address, where the blank between them was lost.
    GluedBehindAddress,
    /// "street address": which of two addresses stands behind it.
    AddressKind,
    /// "convicted of the murder of": leads to the name of whom somebody else is said to have killed.
    VictimOf,
    /// "his", "sus": whose brother or family it is.
    Possessive,
    /// "wife", "hermano", "lawyer": whose relative somebody is, or who stands by somebody.
    Kin,
    /// "police inspector", "coronel": stands before the name of somebody who is of the state.
    OfficialBeforeName,
    /// "inquiry into": an official whom a demand names right behind it is accused.
    AccusedBefore,
    /// "that", "bring": leads to the name of whom a demand accuses, where `AccusedBehind` stands behind it.
    AccusedLead,
    /// "be brought to justice": whom a demand names right before it is accused.
    AccusedBehind,
    /// "be allowed to visit": whom a demand names right before it asks after somebody else.
    VisitBehind,
    /// "journalist", "his wife": stands before a name and is no part of it.
    BeforeMarkedName,
    /// "residents", "members": names several people by what they are.
    GroupOfPeople,
    /// "of", "from": stands between a group of people and its place.
    GroupLink,
    /// "before", "by", "until": leads to the day to write by.
    BeforeDay,
    /// "Name", "Fax", "2": a word of the blank form for the local embassy.
    FormWord,
    /// "Public", "Distr:": stands in the head of older sheets and says nothing of the case.
    Standing,
    /// "or", "preferably": stands between the languages to write in.
    BetweenLanguages,
    /// "urging", "noting": the participle that an English demand begins with.
    Asking,
    /// "including": has a participle's ending and asks for nothing.
    NotAsking,
    /// "of", "during", "fears": no sentence begins behind it.
    LeadsOn,
    /// "According to", "several": opens a sentence of prose behind a head that has no end.
    SentenceOpener,
    /// "it is": prose that begins with it names the people in its midst.
    ProseOpener,
    /// "on": opens a sentence with a day, "On 12 May …".
    OnDay,
    /// "room", "piso": a part of a building, which its number follows.
    Room,
    /// "Block", "Office": a part of a building that stands alone with its number, before the comma, "Block 2, … Complex".
    Unit,
    /// "room", "no.": the number behind it is its own.
    BeforeNumber,
    /// "Edif.": the word behind it is the name of the building.
    BuildingLabel,
    /// "-ov", "-shvili": family names say by their end what they are.
    FamilyNameEnding,
    /// "-ovich", "-ovna": named after the father.
    PatronymicEnding,
    /// "Respublika": what states call themselves in addresses that begin with them.
    StateWord,
    /// "State", "oblast": stands behind the name of a region.
    RegionWord,
    /// "the", "una", "ses": what stands behind it is no name.
    Determiner,
    /// "above date", "addresses below": words of the sentences with which the first page ends.
    FirstPageEnd,
    /// "OBE", "MP": letters behind a name that are no part of it.
    Honour,
    /// "QC", "PhD": letters behind a name whose comma divides nothing.
    LettersBehindName,
    /// "Your Excellency": how a salutation begins that no office goes on with.
    WholeSalutation,
    /// "from", "against": a country behind it is not yet that of the case.
    BeforeOtherPlace,
    /// "from", "against": a story that names a country behind it does not happen there.
    LeadsAway,
    /// "near", "outside": a name with capitals behind it is that of a place.
    BeforePlace,
    /// "village", "municipality": has a name behind "of".
    KindOfPlace,
    /// "community": the same, and an appeal may be for it.
    Community,
    /// "release", "liberation of": whom a demand asks to free is a person.
    Freeing,
    /// "safety of", "clemency for": whom a demand asks to protect or to spare.
    Protecting,
    /// "None", "Various": stands for names, and is none.
    Nobody,
    /// "via", "or": leads within a bracket to the label of what it holds.
    LabelLead,
    /// "Thank you": a line of its own below the addresses.
    Thanks,
    /// "Your Excellency": a salutation that serves every addressee.
    ForAll,
    /// "birth", "hearing": the date behind it is not that of the sheet.
    OtherDay,
    /// "General", "Don": a form of address that streets are called after as well.
    StreetRank,
    /// "to the following": leads to an addressee, and stands alone.
    LoneLead,
    /// "and to the": leads from one addressee of a paragraph to the next.
    AddresseeLink,
    /// "letters to the": leads from "please write" to an addressee in the same sentence.
    SendingLead,
    /// "online", "form": names a way to reach somebody that has no number.
    ContactFormWord,
    /// "NGO", "human rights organization": says what the next addressee is, and is no line of its address.
    CopyDescription,
    /// "Tamil", "Kurdish": of which people somebody is.
    PeopleOf,
    /// "take action": a heading of demands that is an entry in the menu of a page as well.
    MenuEntry,
    /// "write", "use": what the writer does with a letter, and not what the letter asks for.
    WritingWord,
    /// "back to top": a link between the parts of a web page.
    PageLink,
    /// "tweet", "email": a link as well where it stands below another.
    PageLinkBeside,
    /// "of": no line of an address begins with it in small letters.
    OfLink,
    /// "de": leads on in the name of a house as "of" does; it begins names of people as well.
    OfLinkInHouse,
    /// "Infantry", "Brigade": behind the number that counts it.
    ArmyUnit,
    /// "Lomas", "Centro": what quarters of towns are called, behind "Col.".
    QuarterName,
    /// "Deputy", "Acting": an office follows it.
    BeforeOffice,
    /// "Respubliki": the country behind it is part of the institution's name.
    BeforeCountry,
    /// "Colonia", "entre": a country behind it is the name of a street or a quarter, "Avenida Jordan", "1073 e/ Brasil y EEUU".
    StreetOrQuarter,
    /// "Colonia": a part of a town, before its name.
    Quarter,
    /// "land", "prisoners'": what a body that gets a copy stands for, before "rights organization".
    CopyInterest,
    /// "organization", "NGO": the last word of what a body is that gets a copy.
    CopyBody,
    /// "Guardian", "Diario": a word of the names of papers, which have the shape of persons' names.
    PaperName,
    /// "Le", "L'": begins the names of papers, "Le Républicain".
    PaperArticle,
    /// "of", "und": joins the words of one line of an address.
    AddressLink,
    /// "the", "c/o": links words, and begins a line of an address all the same.
    OpensLine,
    /// "of", "et": the words behind it belong to the line above.
    NeverFirst,
    /// "of", "Republika": a country behind it is part of an institution's name.
    PartOfCountryName,
    /// "th", "er": stands behind the number of a day.
    DayEnding,
    /// "of", "de", "d'": leads from a day to its month, and from that to its year.
    DateLink,
    /// "le", "den": leads from the place where a sheet was written to the day, "Londres, le 12 mars".
    BeforeDayOfIssue,
    /// "addresses", "Adressen": where a heading sends appeals to, "Please send your appeals to these addresses".
    Addresses,
    /// "Related documents", "Share this": how lines begin with which a web page goes on behind the sheet.
    PageFoot,
    /// "comments": behind their number they begin what readers of a web page wrote.
    PageRemark,
    /// "continued overleaf", "please turn over": stands at the foot of a page.
    Overleaf,
    /// "copy", "Kopien": whom a heading with it leads to gets a copy.
    Copying,
    /// "m", "hommes": in a bracket or a line of its own it says that somebody is a man.
    Male,
    /// "he": in a bracket it says how to speak of a man.
    MalePronoun,
    /// "f", "mujer".
    Female,
    /// "she": and of a woman.
    FemalePronoun,
    /// "they": and of somebody who is called neither.
    OtherPronoun,
    /// "Father", "Sheikh": a title of men alone.
    MaleTitle,
    /// "Sister", "Sor": a title of women alone.
    FemaleTitle,
    /// "opposition MP": what somebody is, before a name in a list of names.
    RoleOfPerson,
    /// "alias", "known as": leads to what somebody is called beside the name.
    KnownAs,
    /// "rtd", "ret.": in a bracket behind a rank that was given up.
    Retired,
    /// "HE", "HRH": a form of address where it stands in capitals.
    StyleInCapitals,
    /// "others", "weitere": people whom a list of names does not name.
    Others,
    /// "consortium", "desk": goes on with a body's name behind "NGO".
    MoreOfBody,
    /// "and members of the board": whom a salutation names behind one.
    AlsoSaluted,
    /// "two", "several": how many people there are, where no name says who.
    CountOfPeople,
    /// "Jr.", "III": stands behind a comma and belongs to the name before it.
    BehindName,
    /// "including", "darunter": leads from a group to a name in it.
    Including,
    /// "he is", "tiene": leads to the age of whom the words before it name.
    TellsAge,
    /// "years", "ans": behind the number of an age.
    Years,
    /// "years old", "ans": behind a number it says that this is an age.
    YearsOld,
    /// "who is": leads from a name to an age.
    WhoIs,
    /// "aged", "âgée de": stands before the number of an age, behind a name.
    BeforeNumberOfYears,
    /// "year-old", "jähriger": joined to the number of an age.
    YearsJoined,
    /// "岁": stands right behind the number of an age.
    YearsGlued,
    // What is said to the writer of letters: `import::to_writer` asks for these, and no other room.
    /// "you", "your": in no address, but in what is said to the writer.
    You,
    /// "write", "ask": tells the writer what to do.
    WritingOrder,
    /// "try", "mark": begins a sentence to the writer, before a plain word; a name may begin so too.
    Order,
    /// "Please", "If", "Faxes": how such sentences begin.
    TellingOpening,
    /// "is", "can", "please": a text among addresses that has two of them is a sentence to the writer.
    TellingWord,
    /// "can", "will": a verb that is a name or a paper's word as well, "Can Dündar".
    NameOrVerb,
    /// "GMT", "eastern time": by what clock somebody is reached.
    TimeZone,
    /// "newspapers", "your local paper": to whom letters may go, and nobody's name.
    AnyPaper,
    /// "brief letters": what a heading sends to papers; the rest of its sentence leads to their addresses.
    BriefLetters,
    /// "Letters to the editor" of a newspaper, which the writer finds by themselves.
    LetterToEditor,
    /// "Postage": a line that has it tells the writer what a letter costs.
    Postage,
    /// "costs": tells what a letter costs, with a sign of money.
    Costs,
    /// "Please", "If you", "In your letter": how sentences among the demands begin that speak to the writer.
    ToWriterOpening,
    /// "please", "you should": leads to what is asked of the writer, or of the authorities.
    PleaseWriter,
    /// "write", "mention": what sentences among the demands ask of the writer, "Please mention …".
    WriterVerb,
    /// "your letter", "headed paper", "you are a": what such sentences speak of, and no demand.
    OfWriter,
    /// "your country": where a mission is that gets a copy.
    WritersCountry,
    /// "pre", "re": a word may have a hyphen of its own behind it.
    Prefix,
    /// "take action", "act": orders a letter, behind "please".
    ActingOrder,
    /// "front line", "the observatory": who publishes a sheet, and speaks in it.
    Publisher,
    /// "them", "him": whom a demand asks who has been named.
    Them,
    /// "dear friends": whom a publisher speaks to who sends a sheet.
    ReadersGreeted,
    /// "issues:": stands before what a case is filed under.
    FiledUnder,
    /// "case", "urgent appeal case:": stands before the number that a publisher counts by.
    CaseLabel,
    /// "your own government": whom only the writer has.
    OwnGovernment,
    /// How words in brackets begin that speak to the writer: "keep trying".
    RemarkOpening,
    /// Words that only such brackets have.
    RemarkWord,
}
