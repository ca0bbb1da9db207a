## What stands on the screen.

list-separator = { ", " }
# Between things that may have the other separator in them.
list-separator-strong = { "; " }
quotation = “{ $words }”

title-counts = { $events ->
        [one] 1 event
       *[other] { $events } events
    } · { $sources ->
        [one] 1 article
       *[other] { $sources } articles
    }
title-untitled = Tarikh
title-example = example
title-hits = { $possible ->
        [0] { $hits } of { $events }
       *[other] { $hits } of { $events } · { $possible } possible
    }{ $nearest ->
        [0] { "" }
       *[other] { " " }· { $nearest } nearest
    }
title-dimmed = others dimmed
position = { $place } of { $all }

heading-count = { $events ->
        [one] 1 event
       *[other] { $events } events
    }
heading-unknown = No date
heading-possible = Possible: the date is not known well enough to be sure
heading-nearest = { $found } of { $words } words, without { $missing }

standing-established = established
standing-reported = reported
standing-claimed = claimed
standing-denied = denied
standing-forecast = forecast
standing-disputed = disputed
standing-established-by = established, according to { $who }
standing-reported-by = reported by { $who }
standing-claimed-by = claimed by { $who }
standing-denied-by = denied by { $who }
standing-forecast-by = forecast by { $who }
standing-disputed-by = disputed; claimed by { $who }

source-account = account { $shown } of { $all }
source-account-found = found in account { $shown } of { $all }
source-paragraph = ¶ { $shown } of { $all }
source-paragraphs = ¶ { $first }–{ $last } of { $all }
source-none = no article
source-machine = machine translation
source-human = translation by a human being
tour-stop = { $tour }, stop { $stop } of { $all }

lost-article = The article { $file } cannot be read. The words quoted from it:
lost-passage = These words are not in the article as it is now. The nearest paragraph follows.
lost-ambiguous = These words stand in { $places } places of the article, and nothing says which is meant.
lost-unsourced = This event quotes no article.
event-notes = Notes:

hint-problems = { $problems ->
        [one] 1 problem
       *[other] { $problems } problems
    }
hint-reading = reading…
hint-indexing = preparing the filter…
hint-unreadable = { $what } · the last good version stays
banner-all = all problems

reading = Reading…
reading-articles = Reading { $read } of { $total } articles
unreadable-events = No event can be read
unreadable-events-help = The events are there, with faults in all of them: { $problems } shows what is wrong.
empty-timeline = Nothing here yet
empty-timeline-help = The timeline has no events. Write the first one into it, then press { $reload }.
no-match = No event matches
no-match-help = { $clear } clears the filter, { $undo } undoes the last change
unreadable = The timeline cannot be read
unreadable-help = { $edit } opens it in an editor, { $reload } reads it again, { $back } quits
too-small = { $width } × { $height } needed
too-small-now = now { $width } × { $height }
too-small-quit = { $back } quit

help-title = Keys and signs
help-search = search
help-all = show all
help-nothing = No key or sign is about { $words }
group-signs = Signs
sign-claimed = claimed by somebody
sign-denied = denied
sign-forecast = expected, not yet happened
sign-disputed = disputed
# What stands there for it.
sign-of-doubt = ?
sign-several = so many articles tell it
sign-differ = so many articles tell it, and disagree
sign-gap = so long nothing had happened: y years, mo months, w weeks
sign-possible = matches only if its date is what it may be
sign-weak = found in another spelling or by scattered letters only
sign-changed = new or changed since the last save
sign-out = does not match, and is dimmed instead of hidden ({ $dim })
sign-unsourced = no article tells it
sign-passage = the passage of this event
sign-other = a passage of another event
problems-title = Problems
problems-count = { $problems ->
        [0] { "" }
        [one] 1 problem
       *[other] { $problems } problems
    }{ $notices ->
        [0] { "" }
       *[other] { $problems ->
            [0] { "" }
           *[other] { ", " }
        }
    }{ $notices ->
        [0] { "" }
        [one] 1 notice
       *[other] { $notices } notices
    }
problems-looked-for = The dates and quotations are still being checked…
problems-listed = { $listed ->
        [0] None of them is listed
        [one] 1 of them is listed
       *[other] { $listed } of them are listed
    }{ $least ->
        [error] , errors alone
        [warning] , errors and warnings
       *[other] { "" }
    }
problems-heading = { $name } · { $count }
problems-no-file = in no file
problem-hint-go = show
problem-hint-fix = fix
problem-hint-fix-all = all safe fixes of this kind
problem-hint-by-kind = by kind
problem-hint-by-file = by file
problem-hint-severity = how grave
problem-fixes-title = What is meant?
problem-no-fix = No fix is known for this. { $advice }
problem-no-safe-fix = No fix of { $kind } can only mean one thing: look at each
change-fixes = { $count ->
    [one] 1 fix of { $kind }
   *[other] { $count } fixes of { $kind }
}
problem-nowhere = Nothing on screen is about this; the file can be opened there
problems-none = Nothing is wrong with the data or the settings.
list-scroll = scroll
hint-matches = matches
hint-headings = headings
hint-passages = passages
hint-list = to the list
hint-panes = both panes
hint-clear = clear filter
find-end = done
key-unknown = { $key } does nothing here; { $help } shows the keys

terminal-title = Terminal
terminal-hint-choose = choose
terminal-hint-marks = vowel signs
terminal-known-as = terminal
terminal-family = family
terminal-question = Which reads right?
terminal-auto = auto
terminal-auto-help = as it turns out, choosing nothing
terminal-marks = marks
terminal-marks-on = vowel signs are shown
terminal-marks-off = vowel signs are hidden
terminal-remembered = { $family } from now on in this terminal
terminal-remembered-asked = { $family } now; at the next start what was asked for comes first (tarikh config)
terminal-forgotten = What was chosen for this terminal is forgotten
not-remembered = This could not be remembered: { $reason }

family-explicit = xterm, VTE, foot, Alacritty, most others
family-lrm = VTE inside tmux, others that reorder
family-lro = others that reorder, in another way
family-kitty = kitty
family-konsole = Konsole
family-konsole-logical = Konsole inside tmux
family-mlterm = mlterm
family-qt = QTerminal
family-logical = reorders and joins, whatever it is sent
family-unshaped = lacks joined letters, or joins them itself
family-why-asked = it was asked for
family-why-remembered = it was chosen for this terminal
family-why-outer = tmux names the terminal around it
family-why-hidden = a multiplexer, and the terminal around it is not known
family-why-mode = its bidi mode can be switched off
family-why-name = by the name it answers
family-why-device = by the device it answers
family-why-answers = it answers, and is none that needs something else
family-why-variable = it does not answer, and the environment names it
family-why-nothing = nothing is known of it
marks-misdrawn = hidden: drawn wrong by this terminal or family
marks-unknown = hidden: not known to be drawn right here

reloaded-changed = Read again: { $changed ->
    [one] 1 event has changed
   *[other] { $changed } events have changed
  } ({ $next } goes there)
reloaded-changed-new = Read again: { $changed ->
    [one] 1 event has changed
   *[other] { $changed } events have changed
  }, { $new } new ({ $next } goes there)
reloaded-changed-gone = Read again: { $changed ->
    [one] 1 event has changed
   *[other] { $changed } events have changed
  }, { $gone } gone ({ $next } goes there)
reloaded-changed-new-gone = Read again: { $changed ->
    [one] 1 event has changed
   *[other] { $changed } events have changed
  }, { $new } new, { $gone } gone ({ $next } goes there)
reloaded-new = Read again: { $new ->
    [one] 1 event is new
   *[other] { $new } events are new
  } ({ $next } goes there)
reloaded-new-gone = Read again: { $new ->
    [one] 1 event is new
   *[other] { $new } events are new
  }, { $gone } gone ({ $next } goes there)
reloaded-gone = Read again: { $gone ->
    [one] 1 event is gone
   *[other] { $gone } events are gone
  }
reloaded-no-event = Read again: no event has changed
change-none = No event is new or changed since the files were read
change-hidden = { $count ->
    [one] The filter hides the event that is new or changed
   *[other] The filter hides the { $count } events that are new or changed
  }
change-around = the first one again
reloaded-same = Read again: nothing has changed
not-told = The system tells of no changes ({ $reason }); the files are looked at every so often instead
count-event = to event { $number }
count-account = to account { $number }
count-stop = to stop { $number }
count-rows =
    { $number ->
        [one] by { $number } row
       *[other] by { $number } rows
    }
count-drop = forget the number
number-unknown = There is no event { $number }
head-denied-in = denied in { $events }
head-see = see { $events }
number-hidden = Event { $number } is hidden by the filter
jump-first = No place further back
jump-last = No place further on
jump-filter = The filter hid that place and was changed; { $undo } undoes it
mark-set = Event { $number } is marked { $letter }
mark-letter = A mark is a letter
mark-none = No place is marked; { $mark } and a letter marks one
mark-unknown = No place is marked { $letter }
mark-gone = The event marked { $letter } is no longer in the timeline
waiting-mark = mark with any letter
waiting-return = return to
waiting-see = see
waiting-copy = copy
see-none = No event is linked with this one
waiting-value = only this
waiting-value-not = all but this
waiting-not = not
waiting-only = only
waiting-rest = { $count } more
value-none = Nothing here is called { $key }
field-actor = actor
field-date = date
field-tag = tag
field-source = source
field-place = place
field-standing = standing
field-by = said by
field-has = has
field-is = is
field-id = id
field-in = in
facet-counts = events
facet-who = WHO
facet-when = WHEN
facet-tag = TAG
facet-source = SOURCE
facet-standing = STANDING
facet-place = PLACE
facet-more = { $count } more …
time-one-scale = One scale shows all of the time
time-nearest = Each column is a day already
time-whole = All of the time is shown
brush-hint = filter by this period
facet-hint-only = only this
facet-hint-too = this too
facet-hint-no-longer = no longer
facet-hint-together = both together
facet-hint-not = all but this
account-only = This is the only account of the event
passage-last = No further passage in this article
passage-first = No passage before this one in this article
find-count = { $all ->
        [0] not in this article
       *[other] { $shown ->
            [0] { $all } here
           *[other] { $shown } of { $all }
        }
    }
find-elsewhere = not in this article, but in account { $account }
find-in-account = Found in account { $account }
find-from-first = { $count }, from the beginning again
find-from-last = { $count }, from the end again
find-keep = keep
find-back = back
find-hint = next, before
shelf-minutes = { $minutes } min
shelf-events = { $events ->
        [0] no events
        [one] 1 event
       *[other] { $events } events
    }
shelf-found = { $events ->
        [one] { $found } of 1 event
       *[other] { $found } of { $events } events
    }
shelf-paragraphs = on { $quoted } of { $all } ¶
article-paragraphs = { $quoted } of { $all } ¶ quoted
shelf-unread = cannot be read: { $file }
shelf-empty = No article is listed
shelf-empty-help = Articles stand under sources: in the file; { $reload } reads it again, { $back } goes back
shelf-hint-read = read
shelf-hint-only = its events
shelf-hint-back = back
shelf-hint-event = its event
article-unread = The article { $file } cannot be read.
article-no-event = No event rests on what is in sight
language-ar = Arabic
language-en = English
order-time = Earliest first
order-newest = newest first
order-best = best match first
list-dims = What does not match is dimmed; { $next } and { $previous } step from match to match
list-hides = What does not match is hidden
match-no-filter = There is no filter; { $search } types one
match-wrapped = Last match passed: from the first again
match-wrapped-back = First match passed: from the last again
undo-nothing = Nothing to undo
redo-nothing = Nothing to do again
copied-tmux = { $characters ->
        [one] 1 character
       *[other] { $characters } characters
    } in tmux’s buffer, passed on if the terminal takes them
copied-tmux-alone = { $characters ->
        [one] 1 character
       *[other] { $characters } characters
    } in tmux’s buffer; it may not reach the terminal
copied-sent-tmux = { $characters ->
        [one] 1 character
       *[other] { $characters } characters
    } sent to tmux; it passes them on with set-clipboard on
copied-sent = { $characters ->
        [one] 1 character
       *[other] { $characters } characters
    } sent to the terminal; it never says if it took them
copied-too-long = { $characters ->
        [one] 1 character
       *[other] { $characters } characters
    } are too many for a terminal; nothing is copied
copied-nothing = There is no passage to copy
copy-citation = with its source
copy-words = words alone
copy-translation = translation
copy-markdown = Markdown
copy-link = address
copy-id = id of the event
copy-command = command
copy-json = JSON
copy-unknown = Nothing can be copied with { $key }
mouse-on = Mouse on: Shift-drag selects text
mouse-off = Mouse off: the terminal selects text
titles-in = Titles, names and texts in { $language }, where they have it
titles-in-ar = Titles, names and texts in Arabic, where they have it
titles-in-en = Titles, names and texts in English, where they have it
language-on = The program speaks English
titles-only = The titles are in one language only
theme-dark = The theme is dark
theme-light = The theme is light
theme-plain = There are no colours; --theme dark or light brings them

compare-counts = { $accounts ->
        [one] 1 account
       *[other] { $accounts } accounts
    } · { $differences ->
        [0] no disagreement
        [one] 1 disagreement
       *[other] { $differences } disagreements
    }
compare-when = when
compare-standing = standing
compare-passage = passage
compare-translation = translation
compare-note = note
compare-nothing = This event has no account to compare
compare-last = No later event has more than one account
compare-first = No earlier event has more than one account
compare-hint-next = next to compare
compare-hint-again = comparison
compare-no-account = There is no account { $number }
compare-hint-back = back
compare-legend = ≠ differs   — says nothing

questions-heading = What accounts answer differently
questions-count = { $questions ->
        [one] 1 question
       *[other] { $questions } questions
    } · { $events ->
        [one] 1 event
       *[other] { $events } events
    }
figure-about = about { $number }
figure-at-least = at least { $number }
question-when = When?
question-standing = Did it happen?
question-answers = { $answers } answers: { $which }
question-hint-open = compare
question-hint-back = back
question-none = The accounts of event { $number } do not differ
question-last = This was the last question
question-first = This was the first question
questions-none = The accounts of no event differ
questions-none-help = { $back } goes back to the list
questions-none-found = The filter finds no event whose accounts differ
questions-none-found-help = { $search } types another filter, { $undo } undoes the last change, { $back } goes back to the list

details-title = Details
details-found = What the filter found here
details-number = number
details-id = id
details-date = date
details-date-note = why this date
details-after = stands after
details-see = see
details-title-in = title ({ $language })
details-summary-in = summary ({ $language })
details-standing = standing
details-actors = actors
details-places = places
details-tags = tags
details-notes-in = notes ({ $language })
details-account = Account { $number }
details-kind = kind
details-author = author
details-publisher = publisher
details-source-title = title
details-published = published
details-translated = as
details-url = url
details-archive = archive
details-retrieved = retrieved
details-file = file
details-tour = tour
details-passage = passage
details-state = stands
details-was = before
details-dated = dated by
details-facts = states
details-translation-in = translation ({ $language })
details-note-in = note ({ $language })
details-dated-note-in = how dated ({ $language })

state-exact = exactly, word for word
state-moved = word for word, in an article that has changed
state-respelled = in another spelling
state-ambiguous = in more than one place
state-missing = nowhere in the article
# The same in a word, after where it stands.
show-state-exact = exact
show-state-moved = moved
show-state-respelled = respelled
show-state-ambiguous = ambiguous
show-state-missing = missing
dated-explicit = given by these words
dated-relative = relative to another date
dated-context = by what stands around

edit-nothing = There is nothing to edit here
edit-example = This is the example that is part of the program; it is in no file
edit-no-editor = No editor: set VISUAL or EDITOR ({ $reason })
edit-elsewhere = { $editor } has it in a window of its own; { $reload } reads it again when it is saved
edit-failed = The editor { $editor } could not be started: { $reason }
edit-ended-badly = The editor ended with an error ({ $status }); nothing was lost
edit-killed = The editor was ended by signal { $signal }; what it had saved is here

notes-elsewhere = Notes: { $command } (in another terminal)
## Talks: what can be told, the stops of one, the stage

addresses-title = On the web
address-passage = the passage
address-article = the article
address-archive = an archived copy
address-event = about the event
address-open = open in the browser
address-copy = copy
address-none = { $id ->
    [none] Nothing here has an address on the web.
   *[other] The file names no address for this: url: of the source { $id }, or of the event.
  }
address-refused = Only addresses that begin with http:// or https://, without a name before the host, are opened, not { $address }
browsed = Given to the browser: { $address }
browsed-none = There is nothing here that opens an address: o, then y copies it
talks-title = Talks
stops-title = The talk
palette-title = All commands
palette-run = run
palette-choose = choose
pick-take = choose
pick-find = find
pick-nothing = Nothing has these words.
talk-all = The whole timeline
talk-listed = What is listed: { $filter }
talk-marked = The events that are marked
talk-left = go on at { $stop } of { $stops }
talk-stops = { $stops ->
    [one] 1 stop
   *[other] { $stops } stops
}
talk-minutes = { $minutes } min
talk-unknown = There is no such tour in this timeline.
talk-nothing = There is no event to tell.
stage-accounts = { $accounts ->
    [one] 1 more account
   *[other] { $accounts } more accounts
}

proposal-title = A change of the file
proposal-write = write it
proposal-leave = leave the file as it is
proposal-written = Written; { $key } takes it back: { $what }
proposal-nothing = The file stands so already; there is nothing to write.
proposal-file = { $file }: { $added } new, { $removed } gone
taken-back = Taken back: { $what }{ $left ->
    [0] {""}
    [one] . One change before it can be taken back too.
   *[other] . { $left } changes before it can be taken back too.
}
take-back-nothing = Nothing was written to the file that could be taken back.
take-back-refused = Not taken back: { $what }. { $why }
proposal-refused = Nothing was written: { $why }
change-repair = { $grave ->
    [yes] Passage { $nth } of { $count }: a number, a name or a negation is another one
   *[no] Passage { $nth } of { $count } that the excerpt may quote
  }
changes-title = Change the file
changes-refer-title = Which one?
changes-stand-title = How firm?
changes-rename-title = Another id
changes-join-title = What is to be joined with another?
changes-into-title = With which one? Its id stays
changes-retire-title = What is to leave its list?
changes-merge-title = Which event becomes one with the selected one?
changes-which-title = Which title?
changes-nothing = There is nothing to choose here.
changes-new-id = Id
changes-add = Add a tag, an actor or a place to this event
changes-take = Take a tag, an actor or a place from this event
changes-stand = Say how firm this event stands
changes-merge = Make one event of this one and another
changes-add-all = Add a tag, an actor or a place to all { $count } events listed
changes-take-all = Take a tag, an actor or a place from all { $count } events listed
changes-stand-all = Say how firm all { $count } events listed stand
changes-rename = Give something another id, everywhere
changes-join = Join an actor, a place or a tag with another
changes-retire = Take an actor, a place or a tag out of its list, and from all events
changes-hashes = { $count ->
    [one] Write the hash of the article that has none
   *[other] Write the hashes of the { $count } articles that have none
}
changes-take-back = Take back the last change
entry-event = event { $id }
entry-source = source { $id }
entry-actor = actor { $id }
entry-place = place { $id }
entry-tag = tag { $id }
entry-phase = phase { $id }
entry-fact = fact { $id }
entry-tour = tour { $id }
change-rename = { $old } is called { $new } everywhere
change-join = { $gone } becomes { $into }
change-retire = { $gone } is taken out, and from all that refers to it
change-merge = { $gone } becomes one with { $into }
change-refer = { $count ->
    [one] { $id } is added to 1 event
   *[other] { $id } is added to { $count } events
}
change-refer-not = { $count ->
    [one] { $id } is taken from 1 event
   *[other] { $id } is taken from { $count } events
}
change-stand = { $count ->
    [one] 1 event is { $standing }
   *[other] { $count } events are { $standing }
}
change-hashes = { $count ->
    [one] the hash of 1 article
   *[other] the hashes of { $count } articles
}
change-tour = { $stops ->
    [one] the time of 1 stop, as the plan of this tour
   *[other] the times of { $stops } stops, as the plan of this tour
}
rehearsal-begins = Times are taken from now on; at the end of the talk they can become its plan.
rehearsal-ends = Times are no longer taken.
rehearsal-tours = Only the stops of a tour have a plan.
rehearsal-nothing = No stop was told, so there is no time to write.

## The notes of a talk

notes-heading = NOTES
notes-heading-peek = NOTES of stop { $stop }
notes-none = No notes for this stop.
notes-more = { $rows ->
        [one] 1 more row
       *[other] { $rows } more rows
    }
notes-on-stage = ON STAGE
notes-next = NEXT
notes-then = THEN
notes-last = THE LAST STOP
notes-steps = { $steps ->
        [one] in 1 step
       *[other] in { $steps } steps
    }
notes-dark = dark
notes-paper = white
notes-place = stop { $stop } of { $stops } · step { $step } of { $steps }
notes-place-short = { $stop }/{ $stops } · { $step }/{ $steps }
notes-connected = stage connected
notes-not-connected = stage not connected
notes-waiting = Waiting for a talk
notes-waiting-help = Open a timeline in another terminal and press { $present } there: the notes of its talk are here at once.
notes-no-stage = the stage is not connected
notes-at-the-stage = this can be done at the stage alone
notes-no-later-stop = this is the last stop
notes-no-earlier-stop = this is the first stop
notes-hint-peek = on, back
notes-hint-back = back to the stage
notes-hint-event = event
notes-elapsed-of = { $time } of { $planned }
notes-left = { $time } left
notes-over = { $time } over
notes-time-of-day = { $hour }:{ $minute }
notes-clock-stopped = { $time }, stopped
notes-clock-not-begun = { $time }
notes-on-time = on time
notes-behind = { $minutes ->
        [0] { "" }
       *[other] { $minutes } min{ " " }
    }{ $seconds } s behind
notes-ahead = { $minutes ->
        [0] { "" }
       *[other] { $minutes } min{ " " }
    }{ $seconds } s ahead
notes-this-stop = this stop
notes-whole-talk = whole talk
notes-stop-of = { $stop } of { $stops }
stage-count = { $number } · { $open }: to stop { $number }
stage-no-stop = There is no stop { $stop }.
