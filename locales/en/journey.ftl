### The questions: from the start to the review.

language-name = English
product-name = Klantspiegel
page-title = Klantspiegel – how customer-minded are you when it costs something?
title-question = Question { $position } of { $count }

footer-method = How it works
footer-privacy = Your answers stay in this browser.

start-title = How customer-minded are you when it costs something?
start-lead = Almost everyone who works with customers wants to take good care of them. Here you see how much of that comes from within, and what is left of it when it takes time.
start-private = Everything happens in this browser. There is no server looking on and no account. Only you see your answers, unless you send them somewhere yourself.
start-role = What fits your work?
role-staff = I help customers, or work for colleagues who do
role-manager = I lead people who help customers
start-set = How much time do you have?
set-short = Short
set-short-detail = { $questions } questions, about { $minutes } minutes
set-full = Full
set-full-detail = { $questions } questions, about { $minutes } minutes
start-go = Begin
start-resume = Continue with your answers
start-earlier = Filled in earlier

progress = { $minutes ->
    [one] { $position } of { $count }, about 1 minute left
   *[other] { $position } of { $count }, about { $minutes } minutes left
  }
next = Next
skip = Skip
back = Back
to-review = Back to the overview
withdraw = { $questions ->
    [one] Clear answer
   *[other] Clear all answers on this page
  }
not-answered = not answered
auto-advance = Move on by itself after an answer
keys-item = Quicker with keys: 1 to 7 chooses, Enter goes on.
keys-dilemma = Quicker with keys: 1 or 2 chooses, Enter goes on.

item-ask = How far do you agree with this?

dilemma-title = Situation { $number } of { $of }
dilemma-intro = { $role ->
    [manager] Imagine an ordinary working day for your team: eight hours, a hundred files per person. Each time you can have only one of the two done. There is no right or wrong answer.
   *[staff] Imagine an ordinary working day: eight hours, a hundred files. Each time you can do only one of the two. There is no right or wrong answer.
  }
dilemma-ask = { $role ->
    [manager] What do you have done?
   *[staff] What do you do?
  }
tag-cost = { $role ->
    [manager] { $files ->
        [one] { $time } of working time, about 1 file
       *[other] { $time } of working time, about { $files } files
      }
   *[staff] { $files ->
        [one] { $time } of your time, about 1 file
       *[other] { $time } of your time, about { $files } files
      }
  }
tag-cost-under-a-file = { $role ->
    [manager] { $time } of working time, less than a file
   *[staff] { $time } of your time, less than a file
  }
tag-loss = { $time } of the customer’s

duration-half-hour = half an hour
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
    [manager] For each line, choose what happens with it in your team.
   *[staff] For each line, choose what happens with it in your work.
  }

review-title = Your answers
review-lead = Take your time to look through them. You can still change any answer. What you skipped may stay empty.
review-dilemmas = What you choose
review-dilemma = Situation { $number }: { $cost } of work against { $loss } of the customer’s
review-dilemma-unseen = Situation { $number }: not seen yet
review-finish = To the feedback
change = Change
answer = Answer
