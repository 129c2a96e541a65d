### The questions: from the start to the review.

language-name = English
product-name = Klantspiegel
page-title = Klantspiegel – how customer-focused are you when it comes at a cost?
title-question = Question { $position } of { $count }

footer-method = How it works
footer-review = Your answers
footer-privacy = Your answers stay in this browser.

start-title = How customer-focused are you when it comes at a cost?
start-lead = See what you say about customers beside what you choose when it costs time. Only you see it, unless you share it yourself.
start-sample = An example of a mirror
start-sample-says = says: { $count } of 10
start-sample-chooses = chooses: { $count } of 10
start-role = Which fits your work best?
role-staff = I help customers, or work for colleagues who do
role-manager = I lead people who help customers
start-set = How much time do you have?
set-short = Short
set-short-detail = { $questions } questions, about { $minutes } minutes
set-full = Full
set-full-detail = { $questions } questions, about { $minutes } minutes
set-own = Choose your own parts
set-own-detail = single parts, in any combination
set-own-picked = { $questions } questions, { $time }
start-parts = Which parts?
start-pick = Choose at least one part to begin.
start-nothing-picked = No part has been chosen yet. Choose at least one here to begin.
part-name = { $part ->
    [from-within] From within: what helping gives you
    [care-cost] When it costs something: choosing between customer and work
    [perspectives] Three views: me, my colleague, our organisation
    [brushoff] Brush-offs: what you hear and what you say
    [leadership] Leadership and approach: what leadership does, and where the solution was sought
   *[room] Room to help: what stops you
  }
part-minutes = { $minutes ->
    [one] about 1 minute
   *[other] about { $minutes } minutes
  }
start-go = Begin
start-one-tap = Tap an answer and you move on. By keyboard, press Enter to move on.
start-takes = { $minutes ->
    [one] , about 1 minute
   *[other] , about { $minutes } minutes
  }
start-more = More questions, or single parts
start-for-organisations = For organisations: on your own site
start-for-inviting = For recruiters and teams: invite others
start-resume = Continue with your answers
start-earlier = Filled in earlier

progress = { $minutes ->
    [one] { $position } of { $count }, about 1 minute left
   *[other] { $position } of { $count }, about { $minutes } minutes left
  }
progress-changing = You are changing question { $position } of { $count }
texts-on-their-way-title = One moment
texts-on-their-way = The text of this page is still on its way. We keep trying; your answers are still here.
next = Next
skip = Skip
back = Back
to-review = Back to your answers
withdraw = Clear
not-answered = not answered
auto-advance-off = Do not move on after a tap
number-keys-off = Do not answer with number keys
keys-item = By keyboard: 1 to 7 to choose, Enter to go on.
keys-dilemma = By keyboard: 1 or 2 to choose, Enter to go on.

item-ask = How far do you agree with this?

situations-title = Choosing when it costs time
situations-lead = { $role ->
    [manager]
        Imagine an ordinary working day for your team. Each time you choose between two things, and both cost something: your team’s time or the customer’s. Work that has to wait will not get done today.

        The bars show how much time each choice costs. There is no right or wrong answer.
   *[staff]
        Imagine an ordinary working day. Each time you choose between two things, and both cost something: your time or the customer’s. Work that has to wait will not get done today.

        The bars show how much time each choice costs. There is no right or wrong answer.
  }
dilemma-ask = { $role ->
    [manager] What takes priority?
   *[staff] What do you do?
  }
# For a choice that was made in a scene of before, whose words are gone.
dilemma-retired = { $role ->
    [manager] A customer needs help, and your team has other work on its list.
   *[staff] A customer needs help, and there is other work on your list.
  }
dilemma-retired-care = Help
dilemma-retired-cost = Carry on
dilemma-retired-unit = { $count ->
    [one] task
   *[other] tasks
  }
price-costs = { $role ->
    [manager] costs your team
   *[staff] costs you
  }
price-of-work = { $count ->
    [one] { $costs } { $time }; 1 { $unit } waits
   *[other] { $costs } { $time }; { $count } { $unit } wait
  }
price-of-work-alone = { $costs } { $time }
price-for-customer = costs { $customer } { $time }
price-customer = the customer

duration-half-hour = half an hour
duration-working-day = a whole working day
duration-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
  }
duration-hours = { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
  }
duration-hours-and-minutes = { $hours } and { $minutes }

measures-title = What gets measured where you work?
measures-lead = { $role ->
    [manager] For each measure, choose what is done with it in your team.
   *[staff] For each measure, choose what is done with it where you work.
  }

ticks-hint = You can tick more than one answer.
ticked = ticked
keys-scale = By keyboard: a digit to choose, Enter to go on.
coin-fewer = One coin fewer: { $about }
coin-more = One coin more: { $about }
coins-left = { $coins ->
    [0] All ten coins have been placed.
    [one] 1 coin left to place.
   *[other] { $coins } coins left to place.
  }
story-note = Would you like to write the story down here?
story-note-hint = You do not have to. Leave out names.
story-share = Include this story in files I save and in print
characters-left = { $left ->
    [one] 1 character left
   *[other] { $left } characters left
  }

review-title = Your answers
review-lead = You can still change any answer. What you skipped may stay empty.
review-dilemmas = What you choose
review-dilemma = Situation { $number }: { $cost } of work against { $loss } of the customer’s time
review-dilemma-in-scene = { $situation }. { $scene }
review-dilemma-unseen = Situation { $number }: not seen yet
review-finish = Go to your mirror
review-resume = Go on with the questions
change = Change
answer = Answer

## What your organisation asks by itself.

offered-by = Offered by { $name }
organisation-title = Questions from { $name }
organisation-lead = These questions come from { $name }. They do not count in what Klantspiegel works out.
organisation-measures-title = Measures from { $name }
organisation-measures-lead = These measures do not count in the result. You will find them at the end, apart from the others.
organisation-item = { $text } (from { $name })

## Answers kept earlier, at the start and at the end.

keep-on-device = Keep my answers on this device after I close the browser
open-file = Open a file you saved earlier
forget = Delete everything
forget-note = You can undo this for { -undo-minutes } minutes while you stay here. Saved files remain.

## Without JavaScript, and how a name stands with its value.

no-script = Klantspiegel works everything out in your own browser and needs JavaScript for that. Switch JavaScript on for this page and reload it. Nothing is sent anywhere.
named = { $name }: { $value }
