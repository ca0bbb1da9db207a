### What is wrong with a filter. $found is the part that is wrong.

filter-field-unknown = there is no field “{ $found }”
filter-field-ambiguous = “{ $found }” may be one of { $names }
filter-value-unknown = { $field } is one of { $names }, not “{ $found }”
filter-value-ambiguous = “{ $found }” may be one of { $names }
filter-date-year = “{ $found }” of which year?
filter-last = “{ $found }” is no stretch of time: write 90d, 2w, 3m (months) or 1y
filter-last-unit = { $found } of what? Write { $found }d (days), { $found }w (weeks), { $found }m (months) or { $found }y (years)
filter-last-hours = “{ $found }”: a filter counts whole days: write 1d
filter-date-two = “{ $found }” may be { $repair } or { $other }
filter-time = “{ $found }” has a time of day: a filter knows whole days only
filter-date-in-words = “{ $found }” is looked for as words; { $term } finds { $count } more
filter-date-in-words-shortly = { $term } finds { $count } more than these words

### Why a filter finds nothing. $found is what finds nothing.

nothing-finds = { $found } finds nothing
nothing-actor = no actor is called { $found }
nothing-by = nobody who says something is called { $found }
nothing-tag = no tag is called { $found }
nothing-place = no place is called { $found }
nothing-source = no source is called { $found }
nothing-together = each term finds something, but no event has them all
nothing-nearest = no event has all { $words } words; the nearest have { $most }
nothing-meant = { $suggestion } may be meant

### How a word of the filter matches a word of an event, the best first.

tier-exact = the word itself
tier-clitic = the word, with or without what Arabic writes onto it
tier-prefix = the beginning of the word
tier-inside = a part of the word
tier-joined = two words as one
tier-spelling = another spelling
tier-stem = another ending
tier-scattered = its letters, with others between them
tier-derived = a word of the same root: a plural, a verb
tier-typo = all but one letter

## What may be typed: fields.

filter-field-actor = who acts
filter-field-date = when
filter-field-tag = topic
filter-field-source = article that tells it
filter-field-place = where
filter-field-standing = how firm it stands
filter-field-by = who says so
filter-field-has = what it has
filter-field-is = what its date is like
filter-field-id = one event
filter-field-in = where words are looked for
filter-field-since = from this date on
filter-field-until = up to this date
filter-field-after = later than this date
filter-field-before = earlier than this date
filter-field-last = the last days, weeks, months, years

## What may be typed: values.

filter-has-note = notes
filter-has-conflict = accounts that disagree
filter-has-translation = a translated passage
filter-has-link = an article with an address
filter-has-fact = a stated fact
filter-has-actor = an actor
filter-has-place = a place
filter-has-tag = a tag
filter-has-source = a passage of an article
filter-has-date-text = an account that names the words that date it
filter-is-day = a known day
filter-is-approx = about, perhaps, or only a month or a year
filter-is-span = a stretch of time
filter-is-certain = days known beyond doubt
filter-is-single = told by one article alone
filter-in-title = titles
filter-in-text = summaries and excerpts

## What a filter may say, for the help.

group-grammar = What a filter may say
grammar-words = words anywhere, in any spelling
    .example = kim putin
grammar-exact = letters as they stand; words in a row
    .example = 'kim  "a b"
grammar-not = not kim; a or b
    .example = -kim  a|b
grammar-field = or tag, place, source, by; فاعل
    .example = actor:kim
grammar-several = one of several
    .example = actor:kim,putin
grammar-together = both together; +b: b too
    .example = actor:kim+putin
grammar-has = or -has:source, has:note, is:approx, is:single, in:title
    .example = has:conflict
grammar-range = both included; ..2000, 2024-06..
    .example = 2024-06..2024-10
grammar-since = from it, up to it
    .example = since:  until:
grammar-after = later, earlier than all of it
    .example = after:  before:
grammar-quarter = or 2024-summer, 2024, 2024-06-18
    .example = 2024-q3
grammar-month = of every year; date:june-2024
    .example = date:june
grammar-last = to the latest day; 90d, 2w, 1y
    .example = last:3m
