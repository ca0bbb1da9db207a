## Findings: what is wrong with the data, and what to do. Each has a message and its help.

finding-help = help
finding-summary = { $errors ->
    [0] no errors
    [one] { $errors } error
   *[other] { $errors } errors
  }, { $warnings ->
    [0] no warnings
    [one] { $warnings } warning
   *[other] { $warnings } warnings
  }, { $notices ->
    [0] no notices
    [one] { $notices } notice
   *[other] { $notices } notices
  } in { $files ->
    [one] { $files } timeline
   *[other] { $files } timelines
  }

# What can be written instead, offered in a help line

fix-meant = did you mean { $new }?
fix-meant-named = did you mean { $new } ({ $name })?
fix-meant-letter = did you mean { $new }? A letter here is { $odd }, which only looks the same
fix-quote = quote it: "{ $new }"
fix-write = write { $new }
fix-remove = take it out
fix-copy = copy the words from the article: { $new }
fix-hash = look at the excerpts from it, then write sha256: { $new }

# Files

finding-timeline-missing = no timeline is named, and neither this folder nor one above it has an events.yaml
    .help = { $near ->
    [0] name a timeline, or a folder that holds events.yaml;
   *[other] did you mean { $near }? Name it, as in tarikh check FILE and tarikh list -f FILE;
  } tarikh alone opens the example that comes with the program
    .explain = Without a name, events.yaml of this folder is read, or of the nearest one above. There is none, and nothing else is judged in its stead. Only the screen, as tarikh alone opens it, shows the example then, and says so.
finding-file-missing = there is no such file
    .help = { $near ->
    [0] name a timeline, or a folder that holds events.yaml
   *[other] did you mean { $near }?
  }
    .explain = Nothing stands at the path that was named. Nothing was read.
finding-file-denied = the system refuses to read it: { $what }
    .help = look at the permissions of the file and of the folders above it
    .explain = The file is there, but this user may not read it. Nothing was read.
finding-file-not-regular = this is a folder, a pipe, a socket or a device, not a file
    .help = name a regular file
    .explain = Folders, pipes, sockets and devices are refused: reading them may never end.
finding-file-too-large = the file has { $size } MiB; a timeline may have { $limit }
    .help = split it into several timelines
    .explain = A limit keeps a damaged or hostile file from using up the memory of the machine.
finding-file-changed = the file changed meanwhile; nothing was written
    .help = look at the file as it is now, then make the change again
    .explain = A change is made for the text that was read. When the file is written it has to be that text still, byte for byte; else somebody’s work would be lost.
finding-file-read-only = the file may only be read; nothing was written
    .help = allow writing it (chmod u+w), or work on a copy
    .explain = Its permissions say that it is not to be written. That it could be replaced by another one in its folder does not count.
finding-file-hard-linked = the file has { $names } names (hard links); nothing was written
    .help = give it a file of its own: copy it, and move the copy over this name
    .explain = A file is written by putting a new one in its place. The other names would keep the old text, and nobody would notice; to write over the one that is there would change copies made by linking, and could leave half a file when the disk is full.
finding-file-owned = the owner of the file cannot be kept ({ $what }); nothing was written
    .help = let its owner make the change, or copy the file and move the copy over it, which makes it yours
    .explain = A file is written by putting a new one in its place, with the owner, the group and the permissions of the old one. The system does not let this user give it that owner or group.
finding-file-not-written = the file could not be written: { $what }
    .help = look at the disk and at the permissions of the folder; the file is as it was
    .explain = A file is written by putting a new one beside it, which takes its place when it is whole and safe on the disk. Until then the old one stays as it was.
finding-edit-refused = the change cannot be made: { $why }
    .help = make it in an editor
    .explain = A changed text is read again before it is written. It has to say what was meant, and all else as before.
edit-not-there = there is no { $path } of this kind
edit-there = { $path } is there already
edit-overlap = two changes are of the same place
edit-no-passage = no passage of the article is like what is quoted
edit-not-as-meant = around { $path } the file is written in a way that cannot be changed safely
edit-other-tour = the tour “{ $path }” is not there, or has other stops than it had
finding-config-unreadable = the settings cannot be read: { $why }
    .help = put this place right; until then the defaults hold, and tarikh config prints what may be set
    .explain = The file of settings breaks the rules of TOML, or says something that means nothing here. None of it is used, so that no half of it is.
config-syntax = { $what }
config-not-utf8 = the file is not UTF-8
config-too-large = the file is far larger than settings are
finding-key-action-unknown = nothing here is called { $name }
    .help = { $how }
    .explain = Under [keys] stand the words for what is done on the screens, under [keys.line], [keys.stage] and [keys.notes] those for what is done while a line is typed, on the stage and in the notes. tarikh keys lists them.
finding-key-name-unknown = no key is called { $name }
    .help = { $how }
    .explain = A character stands for itself, any other key for its name in angle brackets, as --keys takes it and tarikh keys --format json prints it.
finding-key-wrong-type = { $why }
    .help = write next-account = "a", or next-account = ["a", "<f11>"], or next-account = [] for no key
    .explain = Keys are written as words in quotes, one or a list of them, under the table of their place.
keys-table = keys is a table
keys-words = keys are words in quotes
finding-key-refused = { $name } keeps the keys it had: { $why }
    .help = { $how }
    .explain = At one place a key does one thing, and some keys do the same whatever is set, so that nobody is locked in. Of what cannot have all the keys that are wanted, the keys stay as they were.
key-is-taken = { $key } is { $other } already
key-is-local = { $key } means something else in a list or pane that hears this, too
key-is-fixed = { $key } is { $other } always
key-is-needed = nothing else would do this
key-is-digit = { $key } begins a number
key-is-typed = { $key } is typed into the line
key-is-in-menu = { $key } is a letter of a menu that hears this, too
key-is-sent = most terminals send { $other } for { $key }
keys-meant = write { $other }
keys-elsewhere = write it under { $other }
keys-listed = tarikh keys lists what has keys
keys-names = write a character as it is, and any other key as tarikh keys --format json prints it
keys-another = choose another key
keys-another-or-both = choose another key, or give { $other } another one, too
keys-some = name at least one key
keys-with-ctrl = choose a key that types nothing
finding-terminal-not-utf8 = the terminal does not take UTF-8, and shows other signs than letters: { $why }
    .help = { $how }
    .explain = Text is sent in UTF-8. A terminal that takes another encoding shows two or more signs for each letter that is not English, or _.
not-utf8-client = tmux says so of the terminal it is shown on
not-utf8-screen = in GNU screen a letter of two bytes takes two columns
not-utf8-letter = a letter of two bytes takes two columns
not-utf8-locale = the locale names { $charset }
utf8-in-tmux = detach, and attach with tmux -u, or with a UTF-8 locale (LANG=C.UTF-8)
utf8-in-screen = start screen with -U, or with a UTF-8 locale (LANG=C.UTF-8)
utf8-in-terminal = switch the terminal to UTF-8, or start it with a UTF-8 locale (LANG=C.UTF-8)
finding-not-utf8 = byte { $byte } is not UTF-8{ $guess ->
    [windows1256] ; the file looks like windows-1256
   *[other] {""}
  }
    .help = { $guess ->
    [windows1256] save it as UTF-8: iconv -f windows-1256 -t UTF-8
    [binary] this is no text; name a timeline in YAML
   *[other] save the file as UTF-8; the text before this place is sound
  }
    .explain = A timeline is UTF-8 text. A byte that UTF-8 does not allow usually means that the file was saved in another encoding, and then every Arabic letter in it is wrong.
finding-other-encoding = the file is in { $kind }, not in UTF-8
    .help = save it as UTF-8: iconv -f { $kind } -t UTF-8
    .explain = The file begins like text in another encoding. It is not converted silently, because every quotation in it must be compared letter for letter.
finding-not-text = the file is no text ({ $kind })
    .help = name a timeline in YAML, as UTF-8 text
    .explain = The file has bytes that no text has: it is a picture, an archive or a program.

# YAML

finding-yaml-syntax = not readable as YAML: { $why }
    .help = { $fix ->
    [0] { $how }
   *[other] { $how }; { $fix }
  }
    .explain = The file breaks a rule of YAML, and nothing after that place can be relied on. Only the first fault is told; others may follow when it is mended.
yaml-says = { $what }
yaml-value-here = mapping values are not allowed in this context
yaml-open-list = while parsing a flow sequence, expected ',' or ']'
yaml-open-map = while parsing a flow mapping, did not find expected ',' or '{"}"}'
yaml-open-quotation = while scanning a quoted scalar, found unexpected end of stream
yaml-no-key = while parsing a block mapping, did not find expected key
yaml-no-dash = while parsing a block collection, did not find expected '-' indicator
yaml-simple-key = simple key expected
yaml-no-colon = simple key expect ':'
yaml-trailing = invalid trailing content after quoted scalar
yaml-no-content = while parsing a node, did not find expected node content
yaml-dash-here = block sequence entries are not allowed in this context
yaml-key-here = mapping keys are not allowed in this context
yaml-indentation = invalid indentation
yaml-indentation-quoted = invalid indentation in quoted scalar
yaml-indentation-flow = invalid indentation in flow construct
yaml-escape = while parsing a quoted scalar, found unknown escape character
yaml-unprintable = found unprintable character
yaml-bracket = misplaced bracket
yaml-document = did not find expected <document start>
yaml-cut = { $lost } is a comment to YAML, with the comma or the bracket in it
yaml-hint-general = look here and on the line before: a quotation mark, bracket or indentation may be open; reading stopped at this place
yaml-hint-html = this is a web page; save the timeline itself
yaml-hint-conflict = resolve the merge: keep one of the two versions and delete the lines with the marks
yaml-hint-indentation = indent with ordinary spaces; another kind of space stands at the beginning of the line
yaml-hint-quotes = write straight quotation marks around the value; “ and ” are letters to YAML
yaml-hint-colon = write an ordinary colon and a space after the key
yaml-hint-quote-it = put the value in quotation marks: it holds a colon or begins with a sign that YAML keeps for itself
yaml-hint-apostrophe = double the apostrophe: between single quotation marks it is written twice
yaml-hint-quote-whole = put the whole value in quotation marks: nothing may follow the closing one
yaml-hint-unclosed = close the quotation mark that the value begins with; where it is a sign of the words, put the whole value in the other kind of quotation marks
yaml-hint-hash = put the value in quotation marks: # after a blank begins a comment, and the rest of the line is not read
yaml-hint-escape = write \\ for a backslash, or use single quotation marks, where nothing is escaped
finding-yaml-too-deep = nested deeper than { $limit } { $kind ->
    [flow] brackets
   *[block] levels
  }
    .help = a timeline needs five levels at most; look for an unclosed bracket
    .explain = Lists and maps are nested deeper than any timeline needs, most likely because a bracket is open.
finding-yaml-feature = { $kind ->
    [anchor] an anchor (&)
    [alias] an alias (*)
    [tag] a tag (!)
   *[merge] a merge key (<<)
  } is not allowed in a timeline
    .help = write the value out where it is used; put it in quotation marks if it is meant as text
    .explain = Anchors, aliases, tags and merge keys let a small file grow without end or mean something else than what stands there. A timeline is read as it is written.
finding-yaml-documents = a second document begins
    .help = keep one timeline in a file; delete the line --- or ...
    .explain = A file holds one timeline; a line --- or ... begins another document, which would be lost.
finding-yaml-empty = there is nothing in the file
    .help = a timeline begins with title: and events:
    .explain = The file has nothing but comments or white space.
finding-yaml-tab = a tab in the indentation
    .help = use spaces: YAML allows no tabs there
    .explain = YAML counts the spaces at the beginning of a line, and allows no tab among them.

# Shape

finding-shape = not readable as a timeline: { $what }
    .help = tarikh schema prints the format
    .explain = The file is YAML, but not of the shape that a timeline has.
finding-wrong-type = { $key ->
    [0] {""}
   *[other] { $key }:{" "}
  }{ $wanted ->
    [text] words are wanted
    [map] a map (key: value) is wanted
    [list] a list is wanted
    [integer] a whole number is wanted
    [key] a plain key is wanted
   *[string] a single value is wanted
  }, this is { $found ->
    [map] a map
    [list] a list
    [null] nothing
    [number] a number
    [boolean] a yes or no
   *[string] a single value
  }
    .help = { $wanted ->
    [text] write words in quotation marks, or a map by language: {"{"}ar: "…", en: "…"{"}"}
    [map] write key: value, one on a line
    [list] write - before each item, or [a, b]; leave the key out where there is none
    [integer] write digits only
    [key] write a word before the colon
   *[string] write one value, in quotation marks where it holds a colon
  }
    .explain = A key has another sort of value than the format wants there: a list for words, a map for a list, and so on.
finding-needs-quotes = { $key }: words are wanted, and YAML reads { $value ->
    [0] an empty value
   *[other] { $value }
  } as nothing
    .help = { $value ->
    [0] write the words, or leave the key out
   *[other] write the words, or leave the key out; { $value } in quotation marks is a word
  }
    .explain = YAML reads an empty value, ~ and null as nothing. In quotation marks they stay words.
finding-unknown-key = there is no key { $key } here
    .help = { $comma ->
    [yes] a comma ends a value in brackets; if these are words of the value before, put the whole value in quotation marks
   *[no] { $fix ->
        [0] known here: { $known }
       *[other] { $fix } Known here: { $known }
      }
  }
    .explain = The format does not have this key, so whatever stands under it would be lost without a word. Mostly it is a slip of the hand. In brackets, words behind a comma are taken for a key.
finding-unknown-word = { $key } cannot be { $value }
    .help = { $fix ->
    [0] one of: { $known }
   *[other] { $fix } One of: { $known }
  }
    .explain = Some keys allow only the words of a fixed list, and this is none of them.
finding-missing-key = { $key } is missing
    .help = add { $key }:
    .explain = Without this key the entry has no meaning.
finding-value-cut = { $lost } is a comment to YAML, and no part of { $key }
    .help = { $sure ->
    [yes] the article goes on with these words; { $fix }
   *[no] { $fix }; if a comment is meant, write a blank after #
  }
    .explain = In a value without quotation marks, # after a blank begins a comment: what follows is not read. It is a warning where the article goes on with the lost words, where a word or a number follows # directly, or where the comment closes what the value opened.
finding-duplicate-key = { $key } stands here for the second time
    .help = keep one of the two
    .explain = A key may stand once; of two values one would be lost, and nobody could say which.
finding-too-many-events = { $count } events; a timeline may have { $limit }
    .help = split it into several timelines
    .explain = A limit keeps a damaged or hostile file from using up the memory of the machine.
finding-no-events = the timeline has no events
    .help = add one under events: with id, date and title
    .explain = The timeline can be opened, but there is nothing in it to see.

# Ids and references

finding-bad-id = { $id ->
    [0] an empty id
   *[other] { $id } is no id
  }
    .help = letters, digits, - _ and . of any script, 1 to { $limit } of them
    .explain = Ids are typed in commands, and stand in references and in links: letters, digits and - _ . of any script, and nothing else.
finding-duplicate-id = { $id } is already an id in { $list }: number { $first }, and again number { $second }
    .help = give one of the two another id
    .explain = An id names one thing. With two of the same id, a reference to it would mean the first, and the second could not be reached.
finding-similar-id = { $id } and number { $first } of { $list } differ only by case or by the way accents are encoded
    .help = give one of the two an id that the eye can tell apart
    .explain = Ids that differ only by case, or by the way accents are encoded, look the same and are not. A reference to the wrong one is hard to find later.
finding-unknown-actor = no actor has the id { $id }
    .help = { $fix ->
    [0] add it under actors:
   *[other] { $fix }
  }
    .explain = An event or an excerpt names an actor that is not listed. It is shown by its id, and neither names nor spellings of it are known.
finding-unknown-place = no place has the id { $id }
    .help = { $fix ->
    [0] add it under places:
   *[other] { $fix }
  }
    .explain = An event names a place that is not listed. It is shown by its id.
finding-unknown-tag = no tag has the id { $id }
    .help = { $fix ->
    [0] add it under tags:
   *[other] { $fix }
  }
    .explain = An event has a tag that is not listed. It is shown by its id.
finding-unknown-fact = no fact has the id { $id }
    .help = { $fix ->
    [0] add it under facts:
   *[other] { $fix }
  }
    .explain = An account states a fact that is not listed. Disagreement is found by comparing the same fact in several accounts, so each is listed once.
finding-unknown-source = no source has the id { $id }
    .help = { $fix ->
    [0] add it under sources:
   *[other] { $fix }
  }
    .explain = An excerpt is from a source that is not listed, so there is no article to compare it with.
finding-unknown-event = no event in the timeline has the id { $id }
    .help = { $fix ->
    [0] add it under events:, or take this out
   *[other] { $fix }
  }
    .explain = A tour stops at an event that the timeline does not have, or an event names one under after: or see:. The stop or the link is passed over.
finding-after-circle = following after: from { $id } leads back to it
    .help = take one after: of the circle out
    .explain = Each event of the circle would stand behind the next. All of them stand where their dates put them.
finding-after-contradicted = { $id } cannot stand after { $after }: by their dates { $way ->
    [before] { $other } happened before it and would follow it
   *[other] { $other } happened after it and would stand before it
  }
    .help = mend the date, or name an event that it follows
    .explain = after: puts an event of which too little is known behind what it follows. It never says otherwise than the dates: an event that surely happened earlier stands earlier. The event stands where its date puts it.
finding-more-findings = { $count } more { $count ->
    [one] finding is
   *[other] findings are
  } not listed
    .help = mend the ones that are, and check again
    .explain = A thousand findings of one severity are told one by one; the others are counted, because a file made to hurt could ask for more than memory holds. check --rule hears one rule alone.
finding-unused-place = no event is set in the place { $id }
    .help = name it under places: of an event, or take it out
    .explain = A place is listed, and no event is set there. It was forgotten, or its id is misspelled elsewhere.
finding-unused-tag = no event has the tag { $id }
    .help = name it under tags: of an event, or take it out
    .explain = A tag is listed, and no event has it. It was forgotten, or its id is misspelled elsewhere.
finding-unused-fact = no account states the fact { $id }
    .help = state it under facts: of an excerpt, or take it out
    .explain = A fact is listed, and no account states it. It was forgotten, or its id is misspelled elsewhere.
finding-unused-phase = no event begins in the phase { $id }
    .help = mend its date, or take it out; an event belongs to the first phase that holds its earliest day
    .explain = A phase heads the events whose earliest day it holds and no phase before it does. This one heads none, so it is never seen.

# Rules for who curates

finding-date-contradicted = “{ $words }” excludes the date { $date }
    .help = mend the date, quote the words that give it, or give this account its own date:
    .explain = The words of date_text, or of the excerpt itself where there is no date_text, are read as a date, and no day they can mean is a day of the event. Words such as “last month” are read from the date of the article. Excerpts without date_text are passed over where dated_note or dated: context says how they are dated. Typical causes: the day of the telling was taken for the day of the act, a slip in the year, or one account that has another date than the event; then the account gets its own date.
finding-excerpt-undated = nothing dates this excerpt
    .help = add date_text: with the words that date it, or dated_note: with how its date was found
    .explain = A reader must be able to see why an event stands where it stands. This excerpt has no word that says when, names none from elsewhere in the article (date_text), and no note tells how the date was found (dated_note).
finding-excerpt-bare = { $standing } by nobody
    .help = name under by: who says so; where the article names no one, let it stand
    .explain = What is claimed, denied or forecast is said by somebody, and whose word it is decides what it is worth. A claimed event names who claims it itself, as its heading is read without its accounts; of a denied or forecast one it is enough if an account does. Where the article itself names no one (“according to Western reports”), this notice may stand.
finding-event-duplicate = { $id } says nearly what { $first } says, of the same days
    .help = make one event of both, or word the titles so that the difference is seen
    .explain = Two events can lie on the same day, and nearly all words of their titles are the same; with the same actors, more than half of them. Or they quote the same passage, with the same date, and half the words of each title are in the other; where the titles share no language, an actor of both is enough. Events that name places and share none, by their ids or in their titles, are told apart. Likely two articles tell one event: its accounts belong together, so that they can be compared.
finding-actor-spellings = “{ $name }” of { $id } is spelled like “{ $other }” of { $first }
    .help = make one actor of both, with the other spelling under aliases:, or spell out what tells them apart
    .explain = A name or alias of one actor is, after folding (hamza, final yeh, case, accents), the name of another, or differs from it by one letter. Searching for one then misses the events of the other. Names shorter than six letters must be the same.
finding-figure-differs = { $fact } is not the same figure in every language: { $values }
    .help = write the same figure in each, or one plain value for all; or words in each, without a figure
    .explain = An account states one value, whatever language it is read in. A figure is n, n+ (at least), a–b or ~n (about), in the digits of any script; “8 thousand” is words. Only figures that are the same in every language are compared with those of other accounts.
finding-id-in-text = { $key } has the id { $id } in it
    .help = name the article or the event as people call it
    .explain = Ids are for the file and for commands. Who reads a title, a summary, a note or a translation does not know them: say which article it is, by its title or by who published it. Only ids with a hyphen are looked for; others may be words of the language.
finding-language-unknown = { $language } is not the tag of a language
    .help = { $fix ->
    [0] write its tag (BCP 47), such as ar, en, fr
   *[other] { $fix }
  }
    .explain = Languages are named by their tags, in small letters: ar, en, fr, where it matters with a region (en-GB). By another name a text is not found when its language is asked for, and a direction is not known. Each name is told once.
finding-article-older = the article { $source } ({ $published }) was out before this happened ({ $date })
    .help = mend one of the two dates, or say standing: forecast
    .explain = The article was published before the first day of what it tells, and neither the event nor the account is marked as a forecast. One of the dates is wrong, or the article announces what had not happened yet.
finding-text-untranslated = { $key } lacks { $languages }
    .help = write it in { $first } too
    .explain = Half of the events or more have a title in each of the languages named, so readers of all of them are served; this text is there in some of them only. An excerpt needs a translation into every language but its own: a reader must be able to read the proof.
finding-title-long = a title of { $count } words; { $most } are room enough
    .help = shorten it, and put the rest into summary:
    .explain = A title is one line of the chronology, in a column that may be forty cells wide. Twelve words say what happened; the rest is for summary.
finding-paragraph-unquoted = { $count ->
    [one] { $count } paragraph
   *[other] { $count } paragraphs
  } of { $id } with dates { $count ->
    [one] is
   *[other] are
  } quoted by no event, of { $total } with dates; the first in line { $line }: { $words }
    .help = tarikh check --coverage lists them
    .explain = The article has paragraphs with words that date something, and no excerpt takes a word from them. They may be background that belongs to no event; or something was missed. One notice a source; check --coverage lists the lines with their words.
finding-repeated-reference = { $id } stands twice in { $key }
    .help = keep one of the two
    .explain = The same actor, place or tag stands in one event twice. The second changes nothing, and may have been meant for another.
finding-unused-source = no excerpt is from the source { $id }
    .help = quote it in an event, or take it out
    .explain = A source is listed, and no excerpt is from it. It was forgotten, or its id is misspelled elsewhere.
finding-unused-actor = no event has the actor { $id }
    .help = name it in an event, or take it out
    .explain = An actor is listed, and no event or excerpt names it. It was forgotten, or its id is misspelled elsewhere.
finding-same-file = { $path } with the same lines is already the source { $first }
    .help = use that id, or name the lines: of each article
    .explain = Two sources name the same lines of the same file. One article would then look like two accounts that agree.

# Dates

finding-date-invalid = { $why }
    .help = { $how }
    .explain = Dates are EDTF: 2024, 2024-06, 2024-06-18, 2024-06-18/2024-06-19 for what lasted, ~ for about, ? for perhaps, [a,b] for one of several, XX for a day not known.
finding-events-left-out = { $count ->
    [one] { $count } event of { $total } is
   *[other] { $count } events of { $total } are
  } left out of the timeline{ $date ->
    [0] {""}
   *[other] , { $date } for the date
  }{ $title ->
    [0] {""}
   *[other] , { $title } for a missing title
  }{ $id ->
    [0] {""}
   *[other] , { $id } for the id
  }{ $key ->
    [0] {""}
   *[other] , { $key } for a missing key
  }{ $twice ->
    [0] {""}
   *[other] , { $twice } for a key written twice
  }{ $value ->
    [0] {""}
   *[other] , { $value } for a value of the wrong sort
  }
    .help = mend what is named below
    .explain = An event whose id or date cannot be read, or that has a key too few, a key twice or a value of the wrong sort, has no place in the timeline. All others are shown; these are not. Each counts once, by the first thing that is wrong with it. A key that is not known loses no event: only what it says is not shown.

# Articles

finding-article-missing = there is no file { $path }
    .help = { $fix ->
    [0] the path begins at the folder of the timeline; look at its letters and at links that lead nowhere
   *[other] { $fix }
  }
    .explain = The article of a source is not there, so that none of its excerpts can be proved.
finding-article-denied = the system refuses to read { $path }: { $what }
    .help = look at the permissions of the file and of the folders above it
    .explain = The article is there, but this user may not read it. None of its excerpts can be proved.
finding-article-not-regular = { $path } is a folder, a pipe, a socket or a device
    .help = name a text file
    .explain = Folders, pipes, sockets and devices are refused: reading them may never end.
finding-article-outside = { $path } leads out of the timeline's folder
    .help = copy the article into the folder and name it from there
    .explain = A timeline that came from someone else must not reach for other files of this machine. Articles stand in its own folder, or below.
finding-article-path = { $path ->
    [0] an empty path
   *[other] { $path } is no path a timeline may hold
  }
    .help = { $fix ->
    [0] write folder/name.txt: no backslash, no hidden sign, no space at an end
   *[other] { $fix }
  }
    .explain = Paths are written so that they mean the same file on every machine.
finding-article-too-large = { $path } has { $size } MiB; an article may have { $limit }
    .help = keep only the article in the file
    .explain = A limit keeps a damaged or hostile file from using up the memory of the machine.
finding-articles-too-large = with { $path } the articles are over { $limit } MiB together
    .help = split the timeline
    .explain = A limit keeps damaged or hostile files from using up the memory of the machine.
finding-article-not-utf8 = byte { $byte } is not UTF-8{ $guess ->
    [windows1256] ; the file looks like windows-1256
   *[other] {""}
  }
    .help = { $guess ->
    [windows1256] save it as UTF-8: iconv -f windows-1256 -t UTF-8
   *[other] save the article as UTF-8; the text before this place is sound
  }
    .explain = An article is UTF-8 text, and excerpts are compared with it letter for letter. A byte that UTF-8 does not allow usually means another encoding.
finding-article-not-text = { $path } is not UTF-8 text ({ $kind })
    .help = save the article as UTF-8 text
    .explain = The article is in another encoding than UTF-8, or no text at all, and excerpts cannot be compared with it.
finding-article-empty = { $path } has no words
    .help = put the text of the article into the file
    .explain = An article without words can prove nothing.
finding-lines-invalid = { $text } names no lines
    .help = write the first and the last line, counted from 1: 31-59
    .explain = Where a file holds more than one article, lines: says which lines are this one, as 31-59.
finding-lines-outside = { $path } has { $last } lines
    .help = name lines that the file has
    .explain = The file ends before the lines that are named, so that part of the article, or all of it, is missing.
finding-hash-invalid = this is no SHA-256
    .help = write the 64 hexadecimal digits that sha256sum prints
    .explain = sha256: holds the fingerprint of the file as it was curated: 64 hexadecimal digits.
finding-hash-differs = { $path } is not the file that was curated
    .help = { $fix }
    .explain = The fingerprint of the file is not the one that was written down when the excerpts were taken. They may stand as before, or in a changed sentence: look at them, then write the new fingerprint.

# Excerpts

finding-excerpt-empty = a quotation without words
    .help = write the words of the article, letter for letter
    .explain = A quotation without words proves nothing.
finding-excerpt-moved = the words stand in { $path }, line { $line }, but between other neighbours
    .help = look at the passage, then mend prefix: and suffix:
    .explain = The words stand in the article letter for letter, but the words written as prefix or suffix do not stand around them, or the file is not the one that was curated.
finding-excerpt-respelled = the words stand in { $path }, line { $line }, in another spelling
    .help = { $fix }
    .explain = The article has the same words in another form: another alef, other quotation marks or commas, a capital, a ligature, a vowel sign more or less. A quotation is copied, not typed.
finding-excerpt-ambiguous = the words stand { $places ->
    [0] more than once
   *[other] { $places } times
  } in { $path }
    .help = add prefix: or suffix: with the words before or after; they stand at { $where }
    .explain = The words stand in the article more than once, and nothing says which place is meant. A reader would be led to the wrong passage.
finding-excerpt-missing = the words do not stand in { $path }
    .help = { $count ->
    [0] { $line ->
      [0] look whether the source is right
     *[other] copy the words from the article; most like them is line { $line }: { $words }
    }
   *[other] a quotation leaves nothing out: make { $count } excerpts of it, { $parts }
  }
    .explain = The words do not stand in the article. Either they were copied from elsewhere, or the article was changed, or the quotation was edited. No event may rest on it.
finding-event-unsourced = the event { $id } rests on no excerpt
    .help = add the passage that tells it under excerpts:
    .explain = Every event rests on words of an article. This one has none, so nobody can look up where it is from.
finding-date-text-missing = the words { $text } do not stand in { $path }
    .help = copy from the article the words that date the event
    .explain = date_text: holds the words that date the event, copied from the article. These do not stand there.

## How much of the articles is quoted

coverage-source = { $source }: { $paragraphs ->
    [one] { $paragraphs } paragraph
   *[other] { $paragraphs } paragraphs
  }, { $dated } with dates, { $quoted } of them quoted ({ $percent }%)

## The commands that print events

list-possible = possibly
show-after = After: { $value }
show-see = See: { $value }
show-date-note = Date: { $value }
show-by = By: { $value }
show-actors = Actors: { $value }
show-places = Places: { $value }
show-tags = Tags: { $value }
show-summary = { $value }
show-notes = Notes: { $value }
show-was = Before the article changed: { $value }
show-date-text = Dated by: { $value }
show-dated-note = How: { $value }
show-note = Note: { $value }
show-kind = Kind: { $value }
show-author = Author: { $value }
show-publisher = Publisher: { $value }
show-published = Published: { $value }
show-translated = As: { $value }
show-url = URL: { $value }
show-archive = Archive: { $value }
show-retrieved = Retrieved: { $value }
show-source-note = On the article: { $value }
show-tour = Tour: { $value }
