## tarikh review: events that are proposed for a timeline.

review-new = new
review-accepted = already in the timeline
review-dismissed = dismissed
review-blocked = cannot be accepted
review-candidate = { $place } { $id }: { $standing }
review-near = near event { $number } { $id }: { $why }
review-passage = it quotes the same passage
review-days = on the same days
review-actors = with the same actors
review-summary = { $new } new, { $accepted } already in the timeline, { $dismissed } dismissed, { $blocked } that cannot be accepted

## The screen of it.

review-none = There is no candidate in this file.
review-heading = Candidate { $n } of { $all } · { $standing }
review-heading-near = Near it; 1 to 9 adds its passage to one of these
review-near-row = { $n } · event { $number } · { $date } · { $title }: { $why }
review-is-accepted = It is in the timeline already.
review-is-blocked = It cannot be accepted as it is: what is wrong with it stands above.
review-no-near = There is no such event near it.
review-hint-accept = accept
review-hint-dismiss = dismiss
review-hint-account = another account
review-hint-next = next
review-hint-undo = undo
change-accept = A new event: { $id }
change-account = Another account of { $id }
review-choose = To which event
