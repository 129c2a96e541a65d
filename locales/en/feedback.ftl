### The feedback.

feedback-title = What the mirror shows
print-note = Made in your own browser; nobody else has it. How it was worked out: { $address }
why = Why do I see this?
why-source = Source: { $source }.
why-method = Read how it works.

source-made = an article on whether customer orientation can be made
source-inside = an article on care for customers that comes from inside
source-fable = an article on the fable of customer orientation
source-on-top = an article on asking for customer orientation on top of fast and cheap
source-ours = Klantspiegel’s own model

## On top: at most three sentences.

top-aligned-high = You say the customer often comes first, and that is how you choose when it takes time.
top-aligned-between = What you say and what you choose are close: with you it depends on what it costs.
top-aligned-low = What you say and what you choose are close: when it takes time, today’s work usually comes first with you.
top-says-more = You say the customer comes first more often than you choose it when it takes time.
top-chooses-more = You choose the customer more often than you say.
top-always-care = In everything we asked, you chose the customer; where that ends with you, we do not know.
top-always-cost = In everything we asked, today’s work came first with you; where that tips over, we do not know.
top-no-pattern = Your choices show no clear pattern, so there is no number with them.
top-not-stated = Your choices show where it tips over with you; what you say about it yourself was not filled in.
top-not-enough = Whether you choose the way you say cannot be told from these answers.
top-too-few = You answered too few situations to say anything about your choices.

top-says-care-measured-on-work = { $role ->
    [manager] You say the customer should often win, but your people are measured mostly on the work itself: start with the numbers you steer by.
   *[staff] You say the customer should often win, but you are measured mostly on the work itself: that pulls the other way.
  }
top-on-top = { $role ->
    [manager] For your team, care for customers comes on top of the normal targets; first discuss which target may then be lower.
   *[staff] Where you work, care for customers comes on top of the normal targets; the question is which target may then be lower.
  }
top-doubts-it-pays = { $role ->
    [manager] You want the customer to win often and doubt that it pays: measure what it brings, and nobody has to believe it.
   *[staff] You want the customer to win often and doubt that it pays: ask what it brings, because that can be measured.
  }
top-within-meets-cost = { $role ->
    [manager] Much comes from within with you, while in the situations you mostly let today’s work go first: look first at what fills your team’s day.
   *[staff] Much comes from within with you, while in the situations today’s work mostly goes first: look first at what fills your day.
  }
top-nothing-measured = { $role ->
    [manager] None of all this is measured in your team; so nobody knows whether care for customers brings anything.
   *[staff] None of all this is measured where you work; so nobody knows whether care for customers brings anything.
  }
top-results-measured = { $role ->
    [manager] In your team, what it means for the customer counts at least as much as the work itself; that gives your people room.
   *[staff] Where you work, what it means for the customer counts at least as much as the work itself; that gives room.
  }
top-agrees-within = You agree with { $agreed } of the { $of } statements about what you like to do of your own accord.
top-look-around = { $role ->
    [manager] Ask your team what gets in the way of good help; mostly it is rules and systems, not people.
   *[staff] Notice this week what gets in the way of good help; mostly it is rules and systems, not people.
  }

## The rules behind them.

rule-aligned = We call saying and choosing close when the difference is at most 0.25 with a chance of at least 80%. Often or usually we only say when your share lies above or below one half with a chance of at least 90%.
rule-says-more = We only say this when what you say lies more than 0.15 above your choices with a chance of at least 90%, also under a wider assumption beforehand.
rule-chooses-more = We only say this when your choices lie more than 0.15 above what you say with a chance of at least 90%, also under a wider assumption beforehand.
rule-always = All your choices that count fell to the same side. Then it cannot be estimated where it tips over.
rule-no-pattern = We compare your choices with those of a coin. A coin explains them just as well or better.
rule-not-stated = The question in how many of ten cases the customer should win was not answered.
rule-not-enough = The range around your choices is too wide for a statement, or the statement would depend on what we assume beforehand.
rule-too-few = At least six of the eight situations that count are needed.
rule-says-care-measured-on-work = You gave 6 or more of the ten cases to the customer, and of what is measured at most 35% is about the result.
rule-on-top = Your answer to this statement is 5 or higher.
rule-doubts-it-pays = You gave 6 or more of the ten cases to the customer, and your answer to this statement is 3 or lower.
rule-within-meets-cost = You agree with every statement about yourself (5 or higher), and your choices lie below one half with a chance of at least 90% or all fell to the work.
rule-nothing-measured = For every measure you answered, you chose “not used”.
rule-results-measured = Of what is measured, at least half is about the result, worked out per group.
rule-agrees-within = This rests on all your answers to the statements about yourself.
rule-look-around = This sentence is here when none of your answers says anything about your surroundings. Research among service staff found the problem more often in processes than in people.
rule-within = The mean of your answers, when at least three of every four statements were answered. Agreeing means 5 or higher.
rule-measures = Per group the mean of 0 (not used), 1 (looked at) and 2 (judged on it). That way it does not matter that one group has five measures and the other four.
rule-around = This follows from your answer to this one statement: 5 or higher is yes, 3 or lower is no.

## The mirror: saying and choosing.

mirror-title = What you say and what you choose
mirror-share = Of { $of } such situations, the customer wins in about { $about } with you ({ $low } to { $high }).
mirror-rate = { $role ->
    [manager] To spare a customer one hour, you have people work up to about { $about }. It may also be { $low }, or { $high }.
   *[staff] To spare a customer one hour, you work up to about { $about }. It may also be { $low }, or { $high }.
  }
mirror-say = You say
mirror-choose = You choose
mirror-no-number = no number
of-ten = { $stated } of 10
of-ten-about = about { $about } of 10
of-ten-range = { $low } to { $high }
mirror-chart = Mirror: on the left what you say, on the right what you choose
mirror-chart-described = In how many of ten cases the customer wins. You say: { $say }. You choose: { $choose }, { $range }.
mirror-not-said = This does not say why you choose this way, nor how you choose with real customers. The range is right for about eight in ten people.

pattern-aligned-high = { $role ->
    [manager] What you ask of your team fits what you choose: the customer often comes first, even when it takes working time. Let the targets show it. Otherwise you ask for it free of charge, and your people pay with overtime or with guilt.
   *[staff] What you say fits what you choose: the customer often comes first, even when it takes time. Such a choice only lasts when your targets leave room for it. Discuss what may be left undone on days when you choose the customer.
  }
pattern-aligned-between = { $role ->
    [manager] You let it depend on the price, and you say so. Make clear to your team where it tips over with you. Then nobody has to guess it anew each time.
   *[staff] You let it depend on the price, and you say so. It helps to compare with colleagues where it tips over with them. A customer notices large differences.
  }
pattern-aligned-low = { $role ->
    [manager] You are open about the price: when it takes working time, today’s work usually comes first. That can be a sound choice. Then do not ask your people to add customer orientation on top all the same.
   *[staff] You are open about the price: when it takes time, today’s work usually comes first. Look at your targets first: is there room to choose otherwise? If not, that is something to discuss, not something to be ashamed of.
  }
pattern-says-more = { $role ->
    [manager] You want the customer to win more often than you let happen in the situations. It is a well-known pattern: good help is asked for on top of fast and cheap, and then fast and cheap win. Look at what you steer by. As long as one more file is easier to see than one customer helped, people choose the file.
   *[staff] You want the customer to win more often than you choose in the situations. This is common, and the cause often lies in the targets: a finished file counts, a customer well helped not always. Work out which target held you back, and discuss that one target.
  }
pattern-chooses-more = { $role ->
    [manager] You choose the customer more often than you say. Perhaps your rule is stricter than your practice. Your team mostly hears the rule: tell them which exceptions you welcome too.
   *[staff] You choose the customer more often than you say. Perhaps you know the rule and in practice do more. Nobody sees that extra work. Show what it takes, so that it can be reckoned with.
  }
pattern-always-care = { $role ->
    [manager] Within what we asked, you always let the customer win. We only know that your tipping point lies beyond it. Tell your team when it is enough, too; without a limit they choose one themselves.
   *[staff] Within what we asked, you always let the customer win. We only know that your tipping point lies beyond it. Watch whether your targets allow it, and who pays the bill when they do not.
  }
pattern-always-cost = { $role ->
    [manager] Within what we asked, you always let today’s work go first. We only know that your tipping point lies beyond it. Work out whether that is due to the numbers you steer by. Then do not ask for customer orientation as well.
   *[staff] Within what we asked, you always let today’s work go first. We only know that your tipping point lies beyond it. Work out whether today’s numbers leave you a choice. If not, that is where it starts.
  }
pattern-no-pattern = Your choices show no clear pattern. That can be: perhaps you weighed something other than time in each situation, or it went rather fast. That is why we give no number. The table shows what you chose.
pattern-not-stated = Above is what you choose. Would you like to see it beside what you say yourself? Go back to your answers and fill in how many of ten cases the customer should win.
pattern-not-enough = What you say and what you choose may be close or may differ; ten choices cannot always show it. That is a normal outcome. The range above says what we do know.
pattern-too-few = Too few situations were answered to say anything about them. If you would like to see more, answer at least six of the eight situations that count.

choice-name = { $choice ->
    [care] for the customer
   *[cost] for the work
  }
kind-graded = counts
kind-control = check
table-choices = The table with your choices
table-numbers = The exact numbers
table-answers = The table with your answers
column-dilemma = Situation
column-cost = Working time
column-loss = Customer’s time
column-choice = You chose
column-kind = Kind
column-quantity = What
column-usual = Estimate (80% range)
column-wide = Under a wider assumption beforehand
row-share = Share of the situations in which the customer wins
row-rate = Minutes of work per hour of the customer’s
row-fit = Fits better than a coin (above 0)

## From within.

within-agreement = You agree with { $agreed } of the { $of } statements you answered.
within-mean = Your mean is { $mean } on a scale of 1 to 7; your answers run from { $lowest } to { $highest }.
within-mean-same = Your mean is { $mean } on a scale of 1 to 7; all your answers are { $answer }.
within-situation = Most people who work with customers score high here. So it mainly says something together with the rest: what happens to that care when it costs something?
within-too-few = You answered too few statements for a mean: of every four, at least three are needed. The table shows what you answered.
within-chart = Your answers as dots, the mean as a line
within-all = all statements
too-few-answers = too few answers
within-not-said = There are no norms: this does not say whether you are higher or lower than others. Differences between the parts say little as long as the dots overlap.
column-statement = Statement
column-facet = Part
column-number = Number
column-answer = Your answer

## What gets measured.

measured-on-work = { $role ->
    [manager] Your people are measured mostly on the work itself: how much, how fast, how often. That gives every reason to keep it short with a customer. A result that you measure, such as customers who stay or what help costs in all, needs no belief: you can see it.
   *[staff] You are measured mostly on the work itself: how much, how fast, how often. Then it is not strange that today’s work wins. Ask which result for the customer is measured where you work.
  }
measured-on-both = { $role ->
    [manager] In your team the work counts somewhat more than what it means for the customer. See whether the two contradict each other on a busy day, and which then wins.
   *[staff] Where you work, the work counts somewhat more than what it means for the customer. On a busy day, notice which of the two wins.
  }
measured-on-result = { $role ->
    [manager] In your team, what it means for the customer counts at least as much as the work itself. So someone who takes the time can show what it brings.
   *[staff] Where you work, what it means for the customer counts at least as much as the work itself. So you can show what it brings when you take the time.
  }
measured-none = { $role ->
    [manager] None of what you answered is used in your team. Then care for customers is a matter of belief. One measure of the result is enough to begin with.
   *[staff] None of what you answered is used where you work. Then care for customers is a matter of belief. One measure of the result is enough to begin with.
  }
measured-too-few = You answered too few measures to compare the work and the result: at least three of each group are needed.
measured-chart = How much is measured: the work and the result
measured-chart-described = Mean use from 0 to 2. The work: { $work }. The result: { $result }.
measured-end-low = 0 not used
measured-end-high = 2 judged on it
measured-not-said = This is how you see what gets measured. It does not say whether those measures are good ones.
column-measure = Measure
column-group = Is about

## What is asked and believed.

around-title = What is asked of you
around-on-top = { $side ->
    [staff-yes] Care for customers is expected where you work on top of the normal targets. Then it is an extra, and the first thing to go. Ask which target may be lower when a customer needs more time.
    [manager-yes] Your team is expected to care for customers on top of the normal targets. Whoever asks for a hundred files and attention as well mostly gets a hundred files. Choose what there may be less of.
    [staff-no] Where you work, care for customers does not come on top of the normal targets. That helps: it is part of the work and need not be added.
    [manager-no] Your team is not expected to care for customers on top of the normal targets. That helps: it is part of the work and need not be added.
   *[other] Whether care for customers comes on top of the normal targets is not clear-cut to you. Ask how others see it.
  }
around-pays = { $side ->
    [staff-yes] You expect care for customers to pay for itself. Then it is worth knowing whether that is measured where you work.
    [manager-yes] You expect care for customers to pay for itself. Then measure it too: what you can show, you need not defend.
    [staff-no] You do not expect care for customers to pay for itself. That is an honest estimate. What it means for the customer can be measured; then nobody has to believe it.
    [manager-no] You do not expect care for customers to pay for itself. Then do not bother your people with it, or measure the result, so that belief is not needed.
   *[other] Whether care for customers pays for itself, you leave open. It can be measured: by who stays, who comes back and what help costs in all.
  }

## Keeping and deleting.

keep-title = Keep or delete
keep-lead = This feedback is in this browser only. What you keep is yours; nothing goes anywhere by itself.
keep-print = Print or save as PDF
keep-json = Keep as a file (JSON)
keep-csv = Keep as a table (CSV)
keep-review = Back to your answers
keep-on-device = Keep my answers on this device, even when I close the browser
open-file = Open a report you kept earlier
forget = Delete everything
forget-note = Deleting happens at once and cannot be undone. Files you have kept stay where they are.
