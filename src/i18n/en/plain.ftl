## What is said of the screen in whole statements (--plain).

plain-events = { $events ->
        [one] 1 event
       *[other] { $events } events
    } from { $sources ->
        [one] 1 article
       *[other] { $sources } articles
    }
plain-example = This is the example
plain-filtered = Filter { $filter }: { $hits } of { $events } events match{ $possible ->
        [0] { "" }
       *[other] , { $possible } more if their date is what it may be
    }{ $nearest ->
        [0] { "" }
        [one] , 1 has most of the words
       *[other] , { $nearest } have most of the words
    }
plain-left-out = Left out of the filter, for it cannot be read: { $term }
plain-event = Event { $place } of { $all }, selected: { $said }
plain-event-numbered = Event { $place } of { $all }, selected, number { $number } of the timeline: { $said }
plain-listed = { $number }, { $date }: { $title }
plain-accounts = { $accounts ->
        [0] No article tells it
       *[other] Told by { $accounts } accounts
    }
plain-accounts-differ = { $accounts ->
        [one] Its account contradicts itself on { $what }
       *[other] Told by { $accounts } accounts, which disagree on { $what }
    }
plain-on-date = the date
plain-on-standing = whether it happened
plain-out = It does not match the filter
plain-period = Period to filter by: { $period }
plain-item = { $place } of { $all }, selected: { $said }
plain-included = The filter asks for it
plain-excluded = The filter leaves it out
plain-who = With { $names }
plain-where = In { $names }
plain-account = Account { $shown } of { $all }: { $source }
plain-article = Article: { $source }
plain-paragraph = Passage in paragraph { $first } of { $all }
plain-passage = Passage: “{ $words }”
plain-passage-of = Passage of event { $number }: “{ $words }”
plain-translation = In translation: { $words }
plain-found = “{ $words }”: { $all ->
        [0] not in this article
       *[other] { $shown ->
            [0] { $all } times here
           *[other] place { $shown } of { $all }
        }
    }
plain-account-selected = Account { $shown } of { $all }, selected: { $source }
plain-account-says = Account { $shown }, { $source }: “{ $words }”
plain-differ = They disagree on { $what }: { $answers }
plain-answered = On { $what }: { $answers }
plain-answer = { $what } ({ $who })
plain-answer-account = { $what } ({ $accounts ->
        [one] account { $who }
       *[other] accounts { $who }
    })
plain-quote = “{ $words }”
plain-between-answers = { "; " }
plain-question = Question { $place } of { $all }, selected: { $said }
plain-article-selected = Article { $place } of { $all }, selected: { $said }
plain-dark = The stage is dark
plain-paper = The stage is an empty page
plain-filter = Filter:
plain-find = Find in the article:
plain-typed = Typed:
plain-name = Save this filter as:
plain-words = Selected words: { $words }
plain-offer = Offer { $place } of { $all }: { $said }
plain-choice = { $key }: { $said }
plain-field = { $label }, field { $place } of { $all }:
plain-holds = This holds now
plain-error = Error:
plain-warning = Warning:
plain-notice = Notice:
plain-added = Line { $number } added: { $line }
plain-removed = Line { $number } removed: { $line }
plain-kept = Line { $number }: { $line }
plain-count = Number typed: { $count }
plain-keys = Keys: { $keys }
plain-selected = Selected: { $said }
plain-pilcrow = paragraph
plain-quoted = { $quoted } of { $all } paragraphs quoted
key-name-slash = slash
key-name-question = question mark
key-name-left-bracket = left bracket
key-name-right-bracket = right bracket
key-name-star = star
key-name-exclamation = exclamation mark
key-name-ampersand = ampersand
key-name-less = less-than sign
key-name-greater = greater-than sign
key-name-equals = equals sign
key-name-plus = plus
key-name-minus = minus
key-name-apostrophe = apostrophe
key-name-colon = colon
key-name-comma = comma
key-name-dot = full stop
key-name-up = up arrow
key-name-down = down arrow
key-name-left = left arrow
key-name-right = right arrow
