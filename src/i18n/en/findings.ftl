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

# Files

finding-file-missing = there is no such file
    .help = name a timeline, or a folder that holds events.yaml
finding-file-denied = the system refuses to read it: { $what }
    .help = look at the permissions of the file and of the folders above it
finding-file-not-regular = this is a folder, a pipe, a socket or a device, not a file
    .help = name a regular file
finding-file-too-large = the file has { $size } MiB; a timeline may have { $limit }
    .help = split it into several timelines
finding-not-utf8 = byte { $byte } is not UTF-8{ $guess ->
    [windows1256] ; the file looks like windows-1256
   *[other] {""}
  }
    .help = { $guess ->
    [windows1256] save it as UTF-8: iconv -f windows-1256 -t UTF-8
    [binary] this is no text; name a timeline in YAML
   *[other] save the file as UTF-8; the text before this place is sound
  }
finding-other-encoding = the file is in { $kind }, not in UTF-8
    .help = save it as UTF-8: iconv -f { $kind } -t UTF-8
finding-not-text = the file is no text ({ $kind })
    .help = name a timeline in YAML, as UTF-8 text

# YAML

finding-yaml-syntax = not readable as YAML: { $what }
    .help = { $how }
yaml-hint-general = look here and on the line before: a quotation mark, bracket or indentation may be open; reading stopped at this place
yaml-hint-html = this is a web page; save the timeline itself
yaml-hint-conflict = resolve the merge: keep one of the two versions and delete the lines with the marks
yaml-hint-tab = indent with spaces; YAML allows no tabs there
yaml-hint-indentation = indent with ordinary spaces; another kind of space stands at the beginning of the line
yaml-hint-quotes = write straight quotation marks around the value; “ and ” are letters to YAML
yaml-hint-colon = write an ordinary colon and a space after the key
yaml-hint-quote-it = put the value in quotation marks: it holds a colon or begins with a sign that YAML keeps for itself
yaml-hint-escape = write \\ for a backslash, or use single quotation marks, where nothing is escaped
finding-yaml-too-deep = nested deeper than { $limit } { $kind ->
    [flow] brackets
   *[block] levels
  }
    .help = a timeline needs five levels at most; look for an unclosed bracket
finding-yaml-feature = { $kind ->
    [anchor] an anchor (&)
    [alias] an alias (*)
    [tag] a tag (!)
   *[merge] a merge key (<<)
  } is not allowed in a timeline
    .help = write the value out where it is used; put it in quotation marks if it is meant as text
finding-yaml-documents = a second document begins
    .help = keep one timeline in a file; delete the line --- or ...
finding-yaml-empty = there is nothing in the file
    .help = a timeline begins with title: and events:
finding-yaml-tab = a tab in the indentation
    .help = indent with spaces; YAML allows no tabs there

# Shape

finding-shape = not readable as a timeline: { $what }
    .help = tarikh schema prints the format
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
finding-needs-quotes = { $key }: words are wanted, and YAML reads { $value ->
    [0] an empty value as nothing
   *[other] { $value } as { $found ->
        [null] nothing
        [boolean] a yes or no
       *[number] a number
      }
  }
    .help = { $value ->
    [0] write the words, or leave the key out
   *[other] quote it: "{ $value }"
  }
finding-unknown-key = there is no key { $key } here
    .help = { $near ->
    [0] known here: { $known }
   *[other] did you mean { $near }? Known here: { $known }
  }
finding-unknown-word = { $key } cannot be { $value }
    .help = { $near ->
    [0] one of: { $known }
   *[other] did you mean { $near }? One of: { $known }
  }
finding-missing-key = { $key } is missing
    .help = add { $key }:
finding-duplicate-key = { $key } stands here for the second time
    .help = keep one of the two
finding-too-many-events = { $count } events; a timeline may have { $limit }
    .help = split it into several timelines
finding-no-events = the timeline has no events
    .help = add one under events: with id, date and title

# Ids and references

finding-bad-id = { $id ->
    [0] an empty id
   *[other] { $id } is no id
  }
    .help = letters, digits, - _ and . of any script, 1 to { $limit } of them
finding-duplicate-id = { $id } is already an id in { $list }: number { $first }, and again number { $second }
    .help = give one of the two another id
finding-similar-id = { $id } and number { $first } of { $list } differ only by case or by the way accents are encoded
    .help = give one of the two an id that the eye can tell apart
finding-unknown-actor = no actor has the id { $id }
    .help = { $near ->
    [0] add it under actors:
   *[other] did you mean { $near }?{ $odd ->
        [0] {""}
       *[other] {" "}A letter here is { $odd }, which only looks the same
      }
  }
finding-unknown-place = no place has the id { $id }
    .help = { $near ->
    [0] add it under places:
   *[other] did you mean { $near }?{ $odd ->
        [0] {""}
       *[other] {" "}A letter here is { $odd }, which only looks the same
      }
  }
finding-unknown-tag = no tag has the id { $id }
    .help = { $near ->
    [0] add it under tags:
   *[other] did you mean { $near }?{ $odd ->
        [0] {""}
       *[other] {" "}A letter here is { $odd }, which only looks the same
      }
  }
finding-unknown-fact = no fact has the id { $id }
    .help = { $near ->
    [0] add it under facts:
   *[other] did you mean { $near }?{ $odd ->
        [0] {""}
       *[other] {" "}A letter here is { $odd }, which only looks the same
      }
  }
finding-unknown-source = no source has the id { $id }
    .help = { $near ->
    [0] add it under sources:
   *[other] did you mean { $near }?{ $odd ->
        [0] {""}
       *[other] {" "}A letter here is { $odd }, which only looks the same
      }
  }
finding-unknown-event = no event in the timeline has the id { $id }
    .help = { $near ->
    [0] add it under events:, or take the stop out
   *[other] did you mean { $near }?
  }
finding-more-findings = { $count } more { $count ->
    [one] finding is
   *[other] findings are
  } not listed
    .help = mend the ones that are, and check again
finding-repeated-reference = { $id } stands twice in { $key }
    .help = keep one of the two
finding-unused-source = no excerpt is from the source { $id }
    .help = quote it in an event, or take it out
finding-unused-actor = no event has the actor { $id }
    .help = name it in an event, or take it out
finding-same-file = { $path } with the same lines is already the source { $first }
    .help = use that id, or name the lines: of each article

# Dates

finding-date-invalid = { $why }
    .help = { $how }
finding-events-left-out = { $count ->
    [one] { $count } event of { $total } is
   *[other] { $count } events of { $total } are
  } left out of the timeline
    .help = mend the ids and dates named below

# Articles

finding-article-missing = there is no file { $path }
    .help = the path begins at the folder of the timeline; look at its letters and at links that lead nowhere
finding-article-denied = the system refuses to read { $path }: { $what }
    .help = look at the permissions of the file and of the folders above it
finding-article-not-regular = { $path } is a folder, a pipe, a socket or a device
    .help = name a text file
finding-article-outside = { $path } leads out of the timeline's folder
    .help = copy the article into the folder and name it from there
finding-article-path = { $path ->
    [0] an empty path
   *[other] { $path } is no path a timeline may hold
  }
    .help = write folder/name.txt: no backslash, no hidden sign, no space at an end
finding-article-too-large = { $path } has { $size } MiB; an article may have { $limit }
    .help = keep only the article in the file
finding-articles-too-large = with { $path } the articles are over { $limit } MiB together
    .help = split the timeline
finding-article-not-utf8 = byte { $byte } is not UTF-8{ $guess ->
    [windows1256] ; the file looks like windows-1256
   *[other] {""}
  }
    .help = { $guess ->
    [windows1256] save it as UTF-8: iconv -f windows-1256 -t UTF-8
   *[other] save the article as UTF-8; the text before this place is sound
  }
finding-article-not-text = { $path } is not UTF-8 text ({ $kind })
    .help = save the article as UTF-8 text
finding-article-empty = { $path } has no words
    .help = put the text of the article into the file
finding-lines-invalid = { $text } names no lines
    .help = write the first and the last line, counted from 1: 31-59
finding-lines-outside = { $path } has { $last } lines
    .help = name lines that the file has
finding-hash-invalid = this is no SHA-256
    .help = write the 64 hexadecimal digits that sha256sum prints
finding-hash-differs = { $path } is not the file that was curated
    .help = look at the excerpts from it, then write sha256: { $sha256 }

# Excerpts

finding-excerpt-empty = a quotation without words
    .help = write the words of the article, letter for letter
finding-excerpt-moved = the words stand in { $path }, line { $line }, but between other neighbours
    .help = look at the passage, then mend prefix: and suffix:
finding-excerpt-respelled = the words stand in { $path }, line { $line }, in another spelling
    .help = copy the words from the article: { $words }
finding-excerpt-ambiguous = the words stand { $places ->
    [0] more than once
   *[other] { $places } times
  } in { $path }
    .help = add prefix: or suffix: with the words before or after
finding-excerpt-missing = the words do not stand in { $path }
    .help = { $line ->
    [0] look whether the source is right
   *[other] copy the words from the article; most like them is line { $line }: { $words }
  }
finding-event-unsourced = the event { $id } rests on no excerpt
    .help = add the passage that tells it under excerpts:
finding-date-text-missing = the words { $text } do not stand in { $path }
    .help = copy from the article the words that date the event

## The commands that print events

show-date-note = Date: { $value }
show-by = By: { $value }
show-actors = Actors: { $value }
show-places = Places: { $value }
show-tags = Tags: { $value }
show-summary = { $value }
show-notes = Notes: { $value }
show-date-text = Dated by: { $value }
show-dated-note = How: { $value }
show-note = Note: { $value }
