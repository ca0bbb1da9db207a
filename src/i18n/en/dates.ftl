## Dates: months, seasons, forms, gaps, and what is wrong with a text that is no date.

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

# The numbers EDTF writes in the place of the month (ISO 8601-2, 4.8).
season-21 = spring { $year }
season-22 = summer { $year }
season-23 = autumn { $year }
season-24 = winter { $year }
season-25 = northern spring { $year }
season-26 = northern summer { $year }
season-27 = northern autumn { $year }
season-28 = northern winter { $year }
season-29 = southern spring { $year }
season-30 = southern summer { $year }
season-31 = southern autumn { $year }
season-32 = southern winter { $year }
season-33 = first quarter of { $year }
season-34 = second quarter of { $year }
season-35 = third quarter of { $year }
season-36 = fourth quarter of { $year }
season-37 = first four months of { $year }
season-38 = middle four months of { $year }
season-39 = last four months of { $year }
season-40 = first half of { $year }
season-41 = second half of { $year }
season-short-21 = spring
season-short-22 = summer
season-short-23 = autumn
season-short-24 = winter
season-short-25 = spring N
season-short-26 = summer N
season-short-27 = autumn N
season-short-28 = winter N
season-short-29 = spring S
season-short-30 = summer S
season-short-31 = autumn S
season-short-32 = winter S
season-short-33 = Q1
season-short-34 = Q2
season-short-35 = Q3
season-short-36 = Q4

date-year-ce = { $year } CE
date-year-bce = { $year } BCE
date-year-group = ,
date-year-thousands = { $year }k
date-year-millions = { $year } M
date-year-billions = { $year } bn
date-year-trillions = { $year } tn
date-year-rounded = ≈{ $year }
date-day-and-month = { $day } { $month }
date-year-some = some year
date-unknown = unknown

# Behind a date among others: about, perhaps, both of them, and both where there is no room.
date-sign-about = ~
date-sign-perhaps = ?
date-sign-both = ~?
date-sign-both-tight = %

## In the chronology: 19 columns at most.

date-short-day = { $day } { $month } { $year }
date-short-month = { $month } { $year }
date-short-season = { $season } { $year }
date-short-decade = { $year }s
date-short-years = { $from }–{ $to }
date-short-in-month = in { $month } { $year }
date-short-in-year = in { $year }
date-short-days = { $from }–{ $to } { $month } { $year }
date-short-days-across = { $from } { $month }–{ $to } { $last } { $year }
date-short-months = { $from }–{ $to } { $year }
date-short-span = { $from }–{ $to }
date-short-since = since { $date }
date-short-until = until { $date }
date-short-end-unknown = { $date } to ?
date-short-start-unknown = ? to { $date }
date-short-or-before = by { $date }
date-short-or-after = from { $date }
date-short-between = { $span } ?
date-short-after = after { $date }
date-short-or = { $first } or { $second }
date-short-list = { $first }, { $second }
date-short-about = ~ { $date }
date-short-perhaps = { $date } ?
date-short-about-perhaps = ~ { $date }?

## Under the heading of a year.

date-narrow-day = { $day } { $month }
date-narrow-month = { $month }
date-narrow-season = { $season }
date-narrow-in-month = in { $month }
date-narrow-days = { $from }–{ $to } { $month }
date-narrow-days-across = { $from } { $month }–{ $to } { $last }
date-narrow-months = { $from }–{ $to }

## Where no more than the bounds fits.

date-tight-in-year = { $year }
date-tight-since = { $date }–
date-tight-until = –{ $date }
date-tight-end-unknown = { $date }–?
date-tight-start-unknown = ?–{ $date }
date-tight-or-before = ≤ { $date }
date-tight-or-after = ≥ { $date }
date-tight-after = > { $date }
date-tight-about = ~{ $date }
date-tight-perhaps = { $date }?
date-tight-about-perhaps = ~{ $date }?

## For reading.

date-long-day = { $day } { $month } { $year }
date-long-month = { $month } { $year }
date-long-decade = the { $year }s
date-long-years = some year from { $from } to { $to }
date-long-day-in-years = { $day } { $month } in { $year }
date-long-month-in-years = { $month } in { $year }
date-long-in-month = some day in { $month } { $year }
date-long-in-year = some day in { $year }
date-long-in-year-month = some month in { $year }
date-long-month-within = some month, { $span }
date-long-day-within = some day, { $span }
date-long-day-some-month = day { $day } of some month in { $year }
date-long-days = { $from } to { $to } { $month } { $year }
date-long-days-across = { $from } { $month } to { $to } { $last } { $year }
date-long-months = { $from } to { $to } { $year }
date-long-span = from { $from } to { $to }
date-long-since = since { $date }
date-long-until = until { $date }
date-long-end-unknown = from { $date }, end not known
date-long-start-unknown = until { $date }, start not known
date-long-or-before = { $date } or earlier
date-long-or-after = { $date } or later
date-long-between = some time, { $span }
date-long-after = after { $date }
date-long-or = { $first } or { $second }
date-long-list = { $first }, { $second }
date-long-about = about { $date }
date-long-perhaps = perhaps { $date }
date-long-about-perhaps = perhaps about { $date }
date-long-part = { $date } ({ $part ->
    [day] day
    [month] month
   *[year] year
} { $mark ->
    [about] approximate
    [perhaps] uncertain
   *[both] approximate and uncertain
})
date-long-clock = { $date }, { $time }
date-long-clock-shifted = { $date }, { $time } UTC{ $shift }

## Between two dates.

gap-mark-weeks = { $sign ->
    [minus] −{ $count } w
   *[plus] +{ $count } w
}
gap-mark-months = { $sign ->
    [minus] −{ $count } mo
   *[plus] +{ $count } mo
}
gap-mark-years = { $sign ->
    [minus] −{ $count } y
   *[plus] +{ $count } y
}
gap-weeks = { $count ->
    [one] a week later
   *[other] { $count } weeks later
}
gap-weeks-about = { $count ->
    [one] about a week later
   *[other] about { $count } weeks later
}
gap-months = { $count ->
    [one] a month later
   *[other] { $count } months later
}
gap-months-about = { $count ->
    [one] about a month later
   *[other] about { $count } months later
}
gap-years = { $count ->
    [one] a year later
   *[other] { $count } years later
}
gap-years-about = { $count ->
    [one] about a year later
   *[other] about { $count } years later
}
gap-weeks-back = { $count ->
    [one] a week earlier
   *[other] { $count } weeks earlier
}
gap-weeks-about-back = { $count ->
    [one] about a week earlier
   *[other] about { $count } weeks earlier
}
gap-months-back = { $count ->
    [one] a month earlier
   *[other] { $count } months earlier
}
gap-months-about-back = { $count ->
    [one] about a month earlier
   *[other] about { $count } months earlier
}
gap-years-back = { $count ->
    [one] a year earlier
   *[other] { $count } years earlier
}
gap-years-about-back = { $count ->
    [one] about a year earlier
   *[other] about { $count } years earlier
}
apart-same = same day
apart-same-about = about the same day
apart-later = { $count ->
    [one] a day later
   *[other] { $count } days later
}
apart-later-about = { $count ->
    [one] about a day later
   *[other] about { $count } days later
}
apart-earlier = { $count ->
    [one] a day earlier
   *[other] { $count } days earlier
}
apart-earlier-about = { $count ->
    [one] about a day earlier
   *[other] about { $count } days earlier
}

## What is wrong with a text that is no date. $found is the part that is wrong.

date-repair = write { $repair }
date-repair-two = write { $repair } or { $other }, whichever is meant
date-repair-bce = write { $repair } (0000 is 1 BCE, so 44 BCE is -0043)
date-repair-two-bce = write { $repair } or { $other }, whichever is meant (0000 is 1 BCE, so 44 BCE is -0043 and 45 BCE -0044)

date-form = not a date: “{ $found }”
    .help = write a year (2024), a month (2024-06), a day (2024-06-18) or a span (2024-06-18/2024-06-19); ~ for about, ? for perhaps
date-empty = the date is empty
    .help = write a date such as 2024, 2024-06 or 2024-06-18; where nothing is known, XXXX
date-long = too long to be a date: “{ $found }”
    .help = a date has at most 1000 characters, such as 2024-06-18
date-digits = the digit { $found } is of another script
    .help = write dates with the digits 0 to 9, for example 2024-06-18
date-dash = { $found } instead of a hyphen
    .help = write - between year, month and day, and / between the ends of a span
date-hidden = the character { $found }, which cannot be seen, stands in the date
    .help = delete it; typing the date anew is surest
date-space = a space in the date
    .help = write it without spaces, for example 2024-06-18, or 2024-06-18T18:08:00 with a time
date-case = small letters in the date “{ $found }”
    .help = write X, T, Y and Z as capitals, for example 199X
date-character = { $found } cannot stand in a date
    .help = write a date such as 2024, 2024-06 or 2024-06-18
date-words = a date in words: “{ $found }”
    .help = write it with numbers, for example 2024-06-18
date-hijri = a date of the Hijri calendar: “{ $found }”
    .help = write the date of the common calendar that it is, with ~ where it is not known to the day; the words as printed go into date_note
date-machine = a date as programs write it: “{ $found }”
    .help = write for example 2024-06-18, or 2024-06-18T18:08:00 with a time
date-bce-digits = X cannot stand in a year before 0000: “{ $found }”
    .help = write the first and the last year it may be, for example [-0049..-0040]
date-order = the year comes first in a date: “{ $found }”
    .help = write year, month, day, for example 2024-06-18
date-separator = year, month and day are parted by hyphens: “{ $found }”
    .help = write for example 2024-06-18
date-span = the ends of a span are parted by a slash: “{ $found }”
    .help = write for example 2024/2025
date-pad = too few digits: “{ $found }”
    .help = write four digits for the year and two each for month and day, for example 2024-06-08
date-compact = a date without hyphens: “{ $found }”
    .help = write for example 2024-06-18
date-long-year = a year of more than four digits needs a Y: “{ $found }”
    .help = write for example Y12024
date-short-year = the year needs four digits: “{ $found }”
    .help = write year, month, day with the century, for example 2024-06-18
date-y-year = Y is for years of more than four digits: “{ $found }”
    .help = write for example 2024
date-year-zero = there is no year { $found }
    .help = 0000 is 1 BCE, -0001 is 2 BCE
date-century = { $found } is no year
    .help = write four digits, for example 1948; 19XX for the years 1900 to 1999
date-decade = { $found } is no year
    .help = write four digits, for example 1983; 198X for the 1980s
date-float = “{ $found }” is a decimal number, not a date
    .help = write a month with a hyphen, for example 2024-06
date-month = there is no month { $found }
    .help = months are 01 to 12; 21 to 24 are spring to winter, 33 to 36 quarters
date-day = there is no day { $found }
    .help = days are 01 to 31; XX where the day is not known
date-day-of-month = that month has only { $found } days
    .help = correct the day, or write XX where it is not known
date-leap = February { $found } had only 28 days
    .help = correct the day or the year, or write XX where the day is not known
date-reversed = the end comes before the start: “{ $found }”
    .help = write the earlier date first
date-open = neither end is known
    .help = give at least one end: 1967/.. for since, ../1967 for until
date-slashes = more than one slash: “{ $found }”
    .help = a span has two ends, for example 2024-06-18/2024-06-19
date-dots = the ends of a span are parted by a slash: “{ $found }”
    .help = write for example 2024-06/2024-10; a start or end without limit as 2024-06/.. or ../2024-10
date-set = a set that cannot be read: “{ $found }”
    .help = write one of several dates without spaces, for example [2013-08-14,2013-08-15]
date-all-of = braces, for several dates at once, are not taken: “{ $found }”
    .help = write an event for each date; [2013-08-14,2013-08-15] where it was one of them
date-exponent = years with an exponent are not taken: “{ $found }”
    .help = write the digits out, for example Y170000000
date-significant = significant digits are not taken: “{ $found }”
    .help = write 1950~ for about 1950, 195X for the 1950s
date-midnight = there is no { $found } in a day
    .help = midnight is 00:00:00 of the next day
date-seconds = a time of day without seconds: “{ $found }”
    .help = write hours, minutes and seconds, for example 2020-08-04T18:08:00
date-clock = not a time of day: “{ $found }”
    .help = write day and time, for example 2020-08-04T18:08:00, with +03:00 or Z where the zone is known
date-clock-span = times of day in a span are not taken: “{ $found }”
    .help = write the days, for example 2020-08-04/2020-08-05
