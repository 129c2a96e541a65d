### The mirror.
top-close = Over all { -situations } situations together, what you say and what you choose are probably close.

feedback-title = What the mirror shows
letter-stays = only you see this
headline-says = You say { $count }.
headline-chooses = You choose { $count }.
headline-says-alone = You say { $count } of ten.
headline-chooses-alone = You choose { $count } of ten.
headline-chose = { $care ->
    [0] You chose the customer in none of { $of } situations.
   *[other] You chose the customer in { $word } of { $of } situations.
  }
number-in-words = { $count ->
    [0] zero
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
   *[other] ten
  }
card-more = More
card-more-about = More about: { $about }
letter-more = { $count ->
    [one] One more thing that stands out
   *[other] { $count } more things that stand out
  }
letter-plan = Make a plan
print-note = Made in your own browser; nobody else has it unless you share it yourself. How it was worked out: { $address }
why = Why do I see this?
why-source = { $count ->
    [one] Source: { $source }.
   *[other] Sources: { $source }.
  }
why-method = Read how it works.

source-made = an article on whether customer orientation can be made
source-fable = an article on the fable of customer orientation
source-on-top = an article on asking for customer orientation on top of fast and cheap
source-ours = Klantspiegel’s own model

## On top: at most three sentences.

top-says-more = { $role ->
    [manager] You say good service should be worth more work than you probably allow it in these situations. Look first at the numbers you steer by.
   *[staff] You say good service should be worth more work than you probably allow it in these situations. Check first whether something at work plays a part, such as targets.
  }
top-chooses-more = In these situations you probably give good service more work than you say it should be worth. Discuss what that costs and what it brings in.
top-always-care = You chose the customer every time. Where the balance tips for you cannot be told from that.
top-always-care-says-less = You chose the customer every time. That probably goes further than what you say it should be worth at most.
top-always-cost = You chose the other work every time. Where the balance tips for you cannot be told from that.
top-always-cost-says-more = You chose the other work every time. You say good service should be worth more work than you would probably spend on it. Look at what it would take.
top-no-pattern = Looking at the minutes alone, we see no clear pattern in your choices. So we give no number.
top-not-said = { $asked ->
    [before] What you choose is shown above. What you say was asked differently then, so we do not set it beside that.
   *[now] What you choose is shown above. How much work it should be worth, you left open or answered only in part.
  }
top-not-enough = Whether your choices match what you say, we cannot tell from these answers.
top-too-few = Too few situations were answered for us to say anything about your choices.
top-minutes-only = { $role ->
    [manager] In your choices, your team’s minutes of work seem to count more than the time the customer gains.
   *[staff] In your choices, your own minutes of work seem to count more than the time the customer gains.
  }
top-says-more-measured-on-work = { $role ->
    [manager] You say good service should be worth more work than you probably allow it in these situations. As you see it, mostly the work is measured in your team. Start with the numbers you steer by.
   *[staff] You say good service should be worth more work than you probably allow it in these situations. As you see it, mostly the work is measured where you work. That may pull the other way.
  }

top-on-top = { $role ->
    [manager] As you see it, your team is expected to look after customers on top of the normal targets. Agree what comes first when you cannot do both.
   *[staff] As you see it, looking after customers is expected on top of the normal targets where you work. Ask what comes first when you cannot do both.
  }
top-asked-not-believed = { $role ->
    [manager] You say care for customers is asked of your team on top of the targets. You do not expect it to pay for itself. Measure it and you need not believe it.
   *[staff] You say care for customers is asked here on top of the targets. You do not expect it to pay for itself. Ask whether the numbers show it.
  }
top-nothing-measured = { $role ->
    [manager] None of the measures you answered is used in your team. Choose one that shows what looking after customers brings in.
   *[staff] None of the measures you answered is used where you work. Ask how you can tell what looking after customers brings in.
  }
top-results-measured = { $role ->
    [manager] As you see it, the result is measured in your team at least as much as the work itself. Look together at what that shows of your care for customers.
   *[staff] As you see it, the result is measured where you work at least as much as the work itself. Look together at what that shows of your care for customers.
  }
top-nothing-in-the-way = { $role ->
    [manager] By your answer, nothing stopped you in the past month. Ask whether it is the same for your team.
   *[staff] By your answer, nothing stopped you in the past month. Talk with your colleagues about what makes it so, and keep it that way.
  }
top-look-around = { $role ->
    [manager] Ask your team what gets in the way of good service. In general that is more often rules and systems than people, one of our sources says.
   *[staff] Notice this week what gets in the way of good service. In general that is more often rules and systems than people, one of our sources says.
  }
rule-close = We set your three answers beside your choices, in the same { -situations } situations. We call saying and choosing close when, with a chance of at least { -sure-close-percent }%, they differ by at most { -close-cases } of every ten situations. That must also hold when we assume less beforehand.

## The rules behind them.

rule-says-more = We set your three answers beside your choices, in the same { -situations } situations. We only say this when, with a chance of at least { -sure-percent }%, what you say is more than { -gap-cases } of every ten situations above what you choose. That must also hold when we assume less beforehand.
rule-chooses-more = We set your three answers beside your choices, in the same { -situations } situations. We only say this when, with a chance of at least { -sure-percent }%, what you choose is more than { -gap-cases } of every ten situations above what you say. That must also hold when we assume less beforehand.
rule-always = All your choices in the regular situations fell to the same side. The two checks, in which we expect almost everyone to choose alike, do not count here. Then there is no estimating where the balance tips.
rule-always-gap = All your choices in the regular situations fell to the same side. The two checks, in which we expect almost everyone to choose alike, do not count there. Then there is no estimating where the balance tips. A gap with what you say is claimed by the same rule as otherwise: with a chance of at least { -sure-percent }% it is larger than { -gap-cases } of every ten situations. That must also hold when we assume less beforehand.
rule-no-pattern = We compare our model with tossing a coin. The coin predicts your choices at least as well. Our model knows only the minutes of work and the customer’s time.
rule-not-said = We set what you say beside what you choose only if all three questions about how much work it should be worth were answered.
rule-not-enough = We cannot be sure enough that the difference is large, nor that it is small. Or the claim depends on what we assume beforehand.
rule-too-few = Answers to at least { -min-graded } of the { -graded } regular situations are needed.
rule-minutes-only = We compare two explanations of your choices: only the minutes of work count, or also, in proportion, what they spare the customer. We only say this when the first fits your choices more than { -minutes-only-from } times as well. That must also hold when we assume less beforehand.
rule-says-more-measured-on-work = With a chance of at least { -sure-percent }%, what you say is more than { -gap-cases } of every ten situations above what you choose. That also holds when we assume less beforehand. Of what is measured, at most { -work-share-percent }% is about the result; the work and the result count equally as groups. At least { -min-per-group } measures of each group were answered, and one of the groups comes to { -little-measured } or more on average (on a scale of 0 to 2).
rule-asked-not-believed = Your answer to the statement about the normal targets is { -agrees-from } (slightly agree) or higher. And your answer to the statement about paying for itself is { -disagrees-up-to } (slightly disagree) or lower.
rule-on-top = Your answer to the statement about the normal targets is { -agrees-from } (slightly agree) or higher.
rule-nothing-measured = You answered at least { -min-per-group } measures of the work and of the result, and chose “not used” for every one.
rule-results-measured = Of what is measured, at least { -result-share-percent }% is about the result, and that comes to { -little-measured } or more on average (on a scale of 0 to 2). The work and the result count equally as groups.
rule-nothing-in-the-way = This sentence is there when no other sentence on top is about your surroundings. You ticked that nothing stopped you, and you do not say that you have too little room.
rule-look-around = This sentence is here when no other sentence at the top is about your surroundings. According to one of our sources, the cause lies more often in processes than in people.
rule-from-within = The mean of your answers, when at least { -min-of-four } of every four statements were answered. Agreeing means { -agrees-from } (slightly agree) or higher. Which sentence stands beside it depends on whether you agree with more than half of the statements you answered.
rule-measures = Per group, the mean of 0 (not used), 1 (looked at) and 2 (judged on it). That way it does not matter that one group has five measures and the other four. Where neither group comes to { -little-measured } on average, we call it little. Otherwise we add the two means: where at most { -work-share-percent }% of that comes from results, we call it mostly the work; where it is { -result-share-percent }% or more, at least as much the results.
rule-care-cost-ratings = This follows from your answer to this one statement. We read { -agrees-from } or higher as yes, { -disagrees-up-to } or lower as no, 4 as neither.

rule-numbers = We estimate the number of situations and the line where the balance tips with a model, from all your choices together, the two checks included. The range is where, by the model, the value lies with a chance of { -interval-percent }%. In the sentences we round, and we round ranges outwards.

## The mirror: saying and choosing.

care-cost-title = { $line ->
    [tips] Where it tips for you
   *[chosen] What you chose
  }
plane-lead = Circles: customer. Squares: work. Dots: no choice.
plane-title = Plane: what it costs, and what it spares the customer
plane-spares = ↑ what it spares the customer
plane-costs = { $role ->
    [manager] cost to your team, in minutes →
   *[staff] cost to you, in minutes →
  }
plane-row = If it spares the customer { $loss }: { $choices }.
plane-tips = Left of the grey probably the customer, right of it the work.
plane-tips-at = { $at ->
    [below] below { $minutes } min
    [above] above { $minutes } min
   *[about] around { $minutes } min
  }
plane-said = Dashed: what you say it may cost.
plane-unasked = A dot in the plane is a situation that you were not asked about, or skipped.
what-if = What if helping took more or less?
what-if-lead = On the left is what helping costs, above it what it spares the customer. Along your own line, this would probably come first:
what-if-costs = Minutes of work
what-if-first = { $first ->
    [customer] customer
    [work] work
   *[either] either
  }
what-if-not-said = This is estimated from your choices; you were not asked about each of these situations.
care-cost-share = Of all { -situations } situations, including those you were not shown, we estimate you would choose the customer in { $about } of every ten (probably { $low } to { $high }).
care-cost-line-lead = { $role ->
    [manager] Where the balance tips for you in these situations: up to about this much work may be spent by your team to save a customer time.
   *[staff] Where the balance tips for you in these situations: up to about this much work is what you are willing to spend to save a customer time.
  }
care-cost-line = To save a customer { $loss }: { $about } of work (probably { $low } to { $high })
care-cost-line-beyond = To save a customer { $loss }: probably { $about } of work
care-cost-line-up-to = To save a customer { $loss }: { $about } of work (probably no more than { $high })
care-cost-line-from = To save a customer { $loss }: { $about } of work (probably at least { $low })
ladder-below = less than { $minutes }
ladder-above = more than { $minutes }
care-cost-minutes-only = { $role ->
    [manager] What seems to count in your choices is how many minutes of work it takes your team, more than how much time the customer gains. When the customer gains much more, the work you allow does not seem to grow in proportion. See whether that is what you mean.
   *[staff] What seems to count in your choices is how many minutes of work it takes you, more than how much time the customer gains. When the customer gains much more, the work you allow does not seem to grow in proportion. See whether that is what you mean.
  }
care-cost-said = You say that saving a customer time should be worth at most this much work. Half an hour: { $half-hour }. Two hours: { $two-hours }. A whole working day: { $day }.
care-cost-said-open = You did not answer all three questions about how much work it should be worth, so we do not set what you say beside your choices.
care-cost-stated-before = You answered the earlier question: in how many of ten cases should the customer come first? Your answer was { $stated }. You could have cases of your own in mind there, so we do not set it beside your choices.
care-cost-asked-before = asked differently
care-cost-say = You say
care-cost-choose = You choose
care-cost-no-number = { $why ->
    [side] always the same side
   *[pattern] no clear pattern
  }
of-ten = { $stated } of 10
of-ten-about = about { $about } of 10
of-ten-range = ({ $low } to { $high })
care-cost-chart = Mirror: on the left what you say, on the right what you choose
care-cost-chart-described = In how many of every ten of these situations the customer comes first. You say: { $say }. You choose: { $choose } { $range }
mirror-range = probably { $low } to { $high }
mirror-tally = { $care } of { $of } times
mirror-counted-described = On the left what you say: { $say }. On the right how often you chose the customer: { $choose }.
mirror-window = Each window: one in ten situations; filled: for the customer.
mirror-reflection = Dashed: what you say.
mirror-marks = On the right each choice; round is for the customer.
care-cost-not-said = This does not say why you choose this way, nor how you choose with real customers. These are two questions: what you say is about what it should be worth; what you choose is about what you would do in such situations. Where a range is given, it is right for about { -interval-people } in ten people, if our model is right. What happens to those ranges if people choose otherwise than we assume is on the method page.
pattern-close = { $role ->
    [manager] Over all { -situations } situations together, what you say and what you choose are probably close. Tell your team how much work good service is worth to you, and ask whether that can be done on a normal day.
   *[staff] Over all { -situations } situations together, what you say and what you choose are probably close. Compare notes with colleagues on where the balance tips for them. If that differs a lot, customers may notice.
  }

pattern-says-more = { $role ->
    [manager] You say good service should be worth more work than you probably allow it in these situations. Do the numbers you steer by leave room for it? If a customer who was helped well does not count in them, find a number in which they do.
   *[staff] You say good service should be worth more work than you probably allow it in these situations. Do your targets leave room for it? Find that out first. If there is a target that holds you back, discuss that one target.
  }
pattern-chooses-more = { $role ->
    [manager] In these situations you probably let good service take more work than you say it should. What does your team know: what you say or what you choose? Tell them where you leave room too, and discuss what that costs and what it brings in.
   *[staff] In these situations you probably give good service more work than you say it should be worth. Do others know? Show what it costs and what it brings in, so that it can be allowed for.
  }
pattern-always-care = { $role ->
    [manager] In all the regular situations you answered, you chose the customer. Where the balance tips for you cannot be told from that. Tell your team when it is enough for you, too; then they need not guess that limit.
   *[staff] In all the regular situations you answered, you chose the customer. Where the balance tips for you cannot be told from that. See whether your targets leave room for that, and who picks it up when they do not.
  }
pattern-always-care-says-less = { $role ->
    [manager] In all the regular situations you answered, you chose the customer. That probably goes further than what you say it should be worth at most. Where your choices tip cannot be told from that. What holds for your team: what you say or what you choose? Agree on a limit together.
   *[staff] In all the regular situations you answered, you chose the customer. That probably goes further than what you say it should be worth at most. Where your choices tip cannot be told from that. Discuss what it costs and what it brings in, so that it can be allowed for.
  }
pattern-always-cost = { $role ->
    [manager] In all the regular situations you answered, you chose the other work. Where the balance tips for you cannot be told from that. Does that come from the numbers you steer by? If so, start with those numbers, or do not ask for customer orientation on top of them.
   *[staff] In all the regular situations you answered, you chose your other work. Where the balance tips for you cannot be told from that. Do your targets leave you a choice? If not, the first step lies with those targets.
  }
pattern-always-cost-says-more = { $role ->
    [manager] In all the regular situations you answered, you chose the other work. You say good service should be worth more work than you would probably spend on it. Do the numbers you steer by leave room for it? If not, choose which number may be lower, or find one in which a customer who was helped well counts.
   *[staff] In all the regular situations you answered, you chose your other work. You say good service should be worth more work than you would probably spend on it. That need not be down to you. Do your targets leave room for it? If not, discuss which target could change first.
  }
pattern-no-pattern = { $role ->
    [manager] If we look at the minutes alone, we see no clear pattern in your choices. That is a normal outcome: perhaps something else counted in each situation. That is why we give no number. Put a few situations from the table to your team, and tell them what decided it for you.
   *[staff] If we look at the minutes alone, we see no clear pattern in your choices. That is a normal outcome: perhaps something else counted in each situation. That is why we give no number. The table shows what you chose. Under your answers you can look at each choice again in your own time.
  }
pattern-not-said = { $role ->
    [manager] Above is what you choose. Would you like to see it beside what you say? Then go back to your answers, and answer all three questions about how much work it should be worth. Put those questions to your team as well.
   *[staff] Above is what you choose. Would you like to see it beside what you say? Then go back to your answers, and answer all three questions about how much work it should be worth.
  }
pattern-not-enough = { $role ->
    [manager] What you say and what you choose may be close or may differ; ten choices at most cannot always show it. That is a normal outcome. The range above says what we do know. Ask your team what they think comes first for you.
   *[staff] What you say and what you choose may be close or may differ; ten choices at most cannot always show it. That is a normal outcome. The range above says what we do know.
  }
pattern-too-few = Too few situations were answered to say anything about them. Would you like to see more? Then go back to your answers, and answer at least { -min-graded } of the { -graded } regular situations.

choice-name = { $choice ->
    [care] for the customer
   *[cost] for the work
  }
kind-graded = regular
kind-control = check
table-choices = The table with your choices
table-numbers = The exact numbers
table-answers = The table with your answers
column-question = Question
column-dilemma = Situation
column-cost = Working time
column-loss = Customer’s time
column-choice = You chose
column-kind = Kind
column-quantity = What
column-usual = Estimate ({ -interval-percent }% range)
column-wide = When we assume less beforehand
row-share = Share of these situations in which the customer comes first
row-line = Most minutes of work to save a customer { $loss }
row-said-share = Share that follows from what you say
row-minutes-only = “Only the minutes of work” against “in proportion”: how many times as good a fit
row-fit = Fits better than a coin (above 0)

## From within.

from-within-agreement = You agree with { $agreed } of the { $of } statements you answered.
from-within-mean = Your mean is { $mean } on a scale of 1 to 7; your answers run from { $lowest } to { $highest }.
from-within-mean-same = Your mean is { $mean } on a scale of 1 to 7; all your answers are { $answer }.
from-within-situation = { $agreed ->
    [most] Most people who work with customers agree with statements like these, one of our sources says. So it mainly says something together with the rest: what happens to it when it comes at a cost?
   *[rest] Why you answered this way was not asked. Look at the statements you agree with least: would anything at work make a difference there?
  }
from-within-reworded = Some of these statements read differently when you answered; here you see the words of now.
from-within-too-few = You answered too few statements for a mean: of every four, at least { -min-of-four } are needed. The table shows what you answered.
from-within-chart = Your answers as dots, the mean as a line
from-within-all = all statements
too-few-answers = too few answers
from-within-not-said = { $set ->
    [full] We compare you with nobody: this does not say whether you are higher or lower than others. Differences between the parts say little as long as the dots overlap.
   *[short] We compare you with nobody: this does not say whether you are higher or lower than others.
  }
column-statement = Statement
column-facet = Part
column-number = Number
column-answer = Your answer

## What gets measured.

measured-on-work = { $role ->
    [manager]
        As you see it, mostly the work itself is measured in your team.

        Give a measure of the result more weight, or add one. Then nobody has to believe that looking after customers pays: you can go and look.
   *[staff]
        As you see it, mostly the work itself is measured where you work.

        Ask what is done with the numbers about the result.
  }
measured-on-both = { $role ->
    [manager]
        As you see it, what is measured in your team is somewhat more about the work than about the result.

        See whether the two work against each other on a busy day, and what comes first then.
   *[staff]
        As you see it, what is measured where you work is somewhat more about the work than about the result.

        On a busy day, notice what comes first when the two work against each other.
  }
measured-on-result = { $role ->
    [manager]
        As you see it, what is measured in your team is at least as much about the result as about the work itself.

        Look together at what of your care for customers shows in it.
   *[staff]
        As you see it, what is measured where you work is at least as much about the result as about the work itself.

        Look together at what of your care for customers shows in it.
  }
measured-none = { $role ->
    [manager]
        As you see it, none of the measures you answered is used in your team.

        Then you have to trust that looking after customers brings something in. One measure of the result is enough to begin with.
   *[staff]
        As you see it, none of the measures you answered is used where you work.

        Then you have to trust that looking after customers brings something in. Suggest one measure of the result; that is enough to begin with.
  }
measured-little = { $role ->
    [manager]
        As you see it, only a few of these measures are used in your team.

        Then it is hard to see whether looking after customers brings anything in. One measure of the result is enough to begin with.
   *[staff]
        As you see it, only a few of these measures are used where you work.

        Then it is hard to see whether looking after customers brings anything in. Suggest one measure of the result; that is enough to begin with.
  }
measured-too-few = You answered too few measures to compare the work and the result: at least { -min-per-group } of each group are needed.
measured-chart = How much is measured: the work and the result
measured-chart-described = Mean use from 0 to 2. The work: { $work }. The result: { $result }.
measured-end-low = 0 not used
measured-end-high = 2 judged on it
measured-not-said = This is how you see what gets measured. It does not say whether those measures are good ones.
column-measure = Measure
column-group = Is about

## What is asked and believed.

care-cost-ratings-title = What is asked, and whether it pays
care-cost-ratings-on-top = { $side ->
    [staff-yes]
        As you see it, looking after customers is expected where you work on top of the normal targets.

        One of our sources says you then have to choose: one more file, or more explanation for this customer. Ask which target may be lower when a customer needs more time.
    [manager-yes]
        As you see it, your team is expected to look after customers on top of the normal targets.

        One of our sources says you then have to choose: one more file, or more explanation for this customer. Choose which target may then be lower.
    [staff-no]
        As you see it, looking after customers does not come on top of the normal targets where you work.

        If it is already part of those targets, then it need not come on top. If it is not asked for at all, that is something to discuss.
    [manager-no]
        As you see it, looking after customers does not come on top of the normal targets for your team.

        If it is already part of those targets, then it need not come on top. If it is not asked for at all, that is something to discuss.
   *[other]
        Whether looking after customers comes on top of the normal targets, you leave open.

        Ask how others see it.
  }
care-cost-ratings-pays = { $side ->
    [staff-yes]
        You expect looking after customers to pay for itself.

        Then it is worth knowing whether that is measured where you work.
    [staff-yes-measured]
        You expect looking after customers to pay for itself.

        See whether the numbers about the result show it.
    [manager-yes]
        You expect looking after customers to pay for itself.

        Then measure it too: that way you can show whether it does.
    [manager-yes-measured]
        You expect looking after customers to pay for itself.

        See whether the numbers about the result show it.
    [staff-no]
        You do not expect looking after customers to pay for itself.

        Ask whether that is measured where you work: what you can see, you need not believe.
    [manager-no]
        You do not expect looking after customers to pay for itself.

        One of our sources then sees two ways: do not ask your people for it, or measure the result, so that nobody has to believe it. If you ask for it for another reason, tell them what it is.
   *[other]
        Whether looking after customers pays for itself, you leave open.

        It can be measured, for instance by customers who stay and by what help costs in all.
  }

## On top: from the wider sources.

source-practice = an article on putting customer orientation into practice
source-inside = an article on customer orientation that comes from inside

top-much-within-little-room = { $role ->
    [manager] By your answers, you like giving customers good help, but have little room yourself ({ $blockers }). Start one small pilot with your team. One of our sources says friction in general comes from processes more often than from people.
   *[staff] By your answers, you like giving customers good help, but have little room for it ({ $blockers }). Propose one small pilot to your team. One of our sources says friction in general comes from processes more often than from people.
  }
among-others = among others { $names }
top-on-top-little-room = { $role ->
    [manager] As you see it, looking after customers comes on top of your team’s targets while you have little room yourself. Choose which target may come down first.
   *[staff] As you see it, looking after customers comes on top of the targets here while you have little room. Ask which target may come down first.
  }
top-complaints-owner = { $role ->
    [manager] As you see it, it is not very clear in your team who takes up a complaint. Agree this week who owns one from start to finish.
   *[staff] As you see it, it is not very clear here who takes up a complaint. Suggest agreeing who owns one from start to finish.
  }
top-heard-and-said = { $lines ->
    [one] One line you were told as a customer, you also said to a customer in the past month ({ $names }). Below is what you can say instead.
   *[other] A few lines you were told as a customer, you also said to a customer in the past month ({ $names }). Choose one, and try the answer below.
  }
top-satisfied-no-story = You think customers would give a mark of { $grade }, and no story comes to mind. Look for one small thing that makes dealing with you more pleasant.
top-time = You say care for customers gets lost for lack of time. Care beforehand often saves time afterwards, one of our sources says.
top-sought-outside = As you see it, most of the effort went to systems and training ({ $outside } of the { -coins } coins). Look also at how people work and are led.
top-organisation-below = You place the organisation below your colleague. Ask your colleague how they see it.
top-self-above = { $above ->
    [colleague] You rate yourself above your colleague. Ask a colleague how they see it.
    [organisation] You rate yourself above your organisation. Ask a colleague how they see it.
   *[both] You rate yourself above your colleague and your organisation. Ask a colleague how they see it.
  }
rule-much-within-little-room = What comes from within is { -room-much } or higher on average, and you agree with more than half of the statements. Your room is { -room-little } or lower, and on the statement about room you chose { -disagrees-up-to } or lower. Both run from 1 to 7.
rule-on-top-little-room = Your answer to the statement about the normal targets is { -agrees-from } (slightly agree) or higher. And your room is { -room-little } or lower, on a scale of 1 to 7, and on the statement about room you chose { -disagrees-up-to } or lower.
rule-complaints-owner = Your answer to the statement about who takes up a complaint is { -disagrees-up-to } (slightly disagree) or lower.
rule-heard-and-said = You ticked at least one line twice: heard as a customer, and said to a customer.
rule-satisfied-no-story = The mark is { -satisfied-from } to { -satisfied-up-to }, and no story came to mind.
rule-time = Your answer to the statement about lack of time is { -agrees-from } (slightly agree) or higher. This sentence is left out if you ticked targets or time pressure, or if it is mostly the work that is measured.
rule-sought-outside = All ten coins were placed, and { -coins-outside } or more lie on systems and training.
rule-organisation-below = Over the statements you rated for both, your colleague stands above the organisation on average, and by more than the spread over those statements explains. It takes at least { -min-of-six } statements.
rule-self-above = Over the statements you rated for both, you stand above your colleague or the organisation on average, and by more than the spread over those statements explains. It takes at least { -min-of-six } statements.

## Three views.

perspectives-expected = Most people rate themselves above the average other person, as research shows (Zell and others, 2020). So do not read a difference as a verdict on anyone.
perspectives-self-above =
    { $above ->
        [colleague] You rate yourself above your colleague.
        [organisation] You rate yourself above your organisation.
       *[both] You rate yourself above your colleague and your organisation.
    } On average you give yourself { $me }, your closest colleague { $colleague } and your organisation { $organisation }, on a scale of 1 to 7.
perspectives-even = Your answers do not show that you rate yourself higher. On average you give yourself { $me }, your closest colleague { $colleague } and your organisation { $organisation }, on a scale of 1 to 7.
perspectives-organisation-below = You place your organisation below your colleague. Look at the statement with the largest difference, see whether anything is in the way there, and ask your colleague how they see it.
perspectives-common = As you did not rate every statement for all three, we look at a difference over the statements you rated for both.
perspectives-too-few = You rated too few statements for all three to compare them: it takes at least { -min-of-six }.
perspectives-little-in-common = For yourself, your colleague and your organisation you rated too few of the same statements to compare them: for each difference it takes at least { -min-of-six }.
perspectives-enjoyment = { $side ->
    [yes] You find that helping customers is enjoyable here. Find out what makes it so, and do a little more of that. What becomes more enjoyable often becomes better too, one of our sources says.
    [no] You find that helping customers is not that enjoyable here. One of our sources says that hearing that it can always be better spurs nobody on. Find one small change that makes it more enjoyable, such as passing on a thank-you.
   *[neutral] You leave open whether helping customers is enjoyable here. Find one small change that makes it more so. What becomes more enjoyable often becomes better too, one of our sources says.
  }
perspectives-time = { $side ->
    [yes] You say lack of time is why care gets lost. Work out for one customer whether a good answer beforehand saves questions afterwards.
    [yes-held] You say lack of time is why care gets lost. Discuss which questions run short of time most.
    [no] You do not see care getting lost for lack of time. If it sometimes falls short for another reason, discuss that reason.
    [no-held] You do not see care getting lost for lack of time. Look again at what you answered about what stopped you or what is measured: does any of it play a part after all?
    [neutral-held] You leave open whether care gets lost for lack of time. Discuss for which questions time is tightest.
   *[neutral] You leave open whether care gets lost for lack of time. Work out for one customer whether a good answer beforehand saves questions afterwards.
  }
perspectives-story = { $story ->
    [delight] You heard a story of a customer who was pleasantly surprised. Pass it on: that way others hear what this customer valued.
    [anger] You heard a story of a customer who was let down or angry. What went wrong, and who can do something about it?
    [satisfied] No story came to mind. Whoever is merely satisfied has no story to tell, one of our sources says. Look for one small thing that makes dealing with you more pleasant for customers, such as a call to say that it worked out.
   *[other] No story came to mind. Ask a customer what they remember most from the last time.
  }
perspectives-grade = You think customers would give a mark of { $grade }.
perspectives-chart = The same statements for yourself, your closest colleague and your organisation
perspectives-chart-row = { $statement }: me { $me }, my colleague { $colleague }, our organisation { $organisation }
perspectives-not-said = This is your view alone. Your colleague and your customers may see it differently, and that was not measured.
rule-perspectives = For each view the mean of the statements you rated, if there are at least { -min-of-six }. A difference is taken over the statements you rated for both. We speak of it only if it is larger than the spread over those statements explains. What stands here on enjoyment and on time follows from one answer: we read { -agrees-from } or higher as yes, { -disagrees-up-to } or lower as no.

## Brush-offs.

brushoff-heard = { $count ->
    [0] You ticked none of the lines as heard when you were a customer.
    [one] You ticked 1 of the 10 lines as heard when you were a customer.
   *[other] You ticked { $count } of the 10 lines as heard when you were a customer.
  }
brushoff-band = { $band ->
    [light] As a customer you have been lucky.
    [mid] As a customer you are well in training.
   *[heavy] As a customer you have grown a thick skin.
  }
brushoff-not-heard = You did not fill in what you were told as a customer.
brushoff-said = { $count ->
    [0] In the past month you said none of these lines to a customer yourself, as far as you know.
    [one] In the past month you said 1 of these lines to a customer yourself. Was there something behind it that is not in your hands? This is what you can say instead:
   *[other] In the past month you said { $count } of these lines to a customer yourself. Was there something behind them that is not in your hands? This is what you can say instead:
  }
brushoff-not-filled-in = You did not fill in what you said yourself.
brushoff-instead = { $line ->
    [system] “I cannot get to it now. I will call you back at three o’clock, even if it is still not working then.”
    [desk] “A colleague deals with this. I will put you through and stay on the line until you have someone.”
    [terms] “It is in the terms, and easy to miss. Let me explain what it means for you.”
    [name] “That is not how it should be here. Tell me what happened.”
    [reorganising] “It is taking longer than usual. I will let you know on Friday where things stand.”
    [suppliers] “It is stuck at our supplier. I will sort that out for you; you do not have to call them.”
    [problem] “I cannot solve this part. Here is what I can do; for the rest I will find someone who can.”
    [policy] “This is the rule, and this is why we have it. I will see whether something else is possible for you.”
    [new] “I have not been here long, so I will ask someone who knows right away.”
   *[busy] “Something went wrong, and I am sorry. Here is what I am doing now to put it right.”
  }
brushoff-chart = Which lines you heard and which you said
brushoff-column-heard = heard
brushoff-column-said = said
brushoff-column-line = Line
brushoff-yes = yes
brushoff-not-said-here = A count says nothing about how often or why. One of our sources says customers complain less the more rudely they are treated; so few complaints do not tell everything.
rule-brushoff = We count what you ticked. For “heard” we choose a sentence at 0 to { -few-up-to }, at { -some-from } to { -some-up-to } and at { -most-from } to 10.

## Leadership and approach.

leadership-mean = { $role ->
    [manager] Your mean over the statements about your own leadership is { $mean }, on a scale of 1 (fully disagree) to 7 (fully agree); your answers run from { $lowest } to { $highest }.
   *[staff] Your mean over the statements about leadership is { $mean }, on a scale of 1 (fully disagree) to 7 (fully agree); your answers run from { $lowest } to { $highest }.
  }
leadership-mean-same = { $role ->
    [manager] Your mean over the statements about your own leadership is { $mean }, on a scale of 1 (fully disagree) to 7 (fully agree); all your answers are { $answer }.
   *[staff] Your mean over the statements about leadership is { $mean }, on a scale of 1 (fully disagree) to 7 (fully agree); all your answers are { $answer }.
  }
leadership-too-few = You rated too few statements about leadership for a mean: it takes at least { -min-of-eleven }.
leadership-low = { $role ->
    [manager] You disagree with these. What example would your team give of what is missing here?
   *[staff] You disagree with these. Choose the statement that customers notice most, and ask what it would take:
  }
leadership-high = You agree with these. What would your team name as evidence?
leadership-effort = Of the ten coins, { $outside } lie on systems and training, and { $inside } on processes, leadership and culture.
leadership-effort-outside = One of our sources says that for years the solution was sought mainly in technology and training, with little progress. How people are supported and led, it says, helps determine what they deliver.
leadership-effort-open = Not all coins were placed, so we draw no conclusion from it.
leadership-chart = Where the effort went, in coins
leadership-outside = systems, training
leadership-inside = work and leadership
leadership-not-said = { $role ->
    [manager] This is how you see yourself. Your team may see it differently; ask them.
   *[staff] This is how you see your leadership. It does not say what your leadership tries, or what stands in its way.
  }
rule-leadership = The mean of the statements about leadership, if at least { -min-of-eleven } were rated. Disagree is { -disagrees-up-to } or lower, agree is { -agrees-from } or higher. If all ten coins were placed and { -coins-outside } or more are on systems and training, we add what one of our sources says about that.

## Room to help.

room-blocked = { $count ->
    [0] You ticked nothing that stopped you in the past month.
    [one] This stopped you in the past month: { $blockers }.
   *[other] These stopped you in the past month: { $blockers }.
  }
room-not-asked = You did not fill in what stopped you.
room-value = Your score for room is { $value } on a scale of 1 to 7. The halves are what you rated ({ $rated }) and how little stopped you ({ $unblocked }).
room-too-few = A number takes two answers: what stopped you, and whether you have enough room.
room-region = { $region ->
    [much-little] You agree with more than half of the statements about what comes from within, but as you see it there is little room. That can cause friction. Such things in general come from processes more often than from people, one of our sources says. Bring what stopped you to your team, and propose one small pilot.
    [much-much] You agree with more than half of the statements about what comes from within, and as you see it there is room. Guard that room: talk about what goes well now, so that it does not slip away unnoticed.
    [little-much] There is room, and on average you do not agree with the statements about what comes from within. Look for what would make helping customers more enjoyable.
    [little-little] There is little room, and on average you do not agree with the statements about what comes from within. Begin with the room: choose one thing that stopped you, and discuss it.
   *[between] Your answers do not point clearly to one region of the map, so we name none. Look at what you ticked.
  }
room-satisfied = { $side ->
    [yes] By your answer, you are satisfied with your work.
    [no-blocked] By your answer, you are not that satisfied with your work. That can be a consequence of what stops you. Satisfaction is no cause of customer orientation, one of our sources says.
    [no] By your answer, you are not that satisfied with your work. Satisfaction is no cause of customer orientation, one of our sources says.
   *[neutral] You leave open whether you are satisfied with your work.
  }
room-chart = Map: how much comes from within, and how much room there is
room-chart-described = From within: { $from-within }, with answers from { $lowest } to { $highest }. Room: { $room }, between { $low } and { $high }. Both from 1 to 7.
room-axis-from-within = from within
room-axis-room = room
room-corner-friction = friction
room-corner-keep = guard it
room-corner-start = room first
room-corner-pleasant = more enjoyable
room-regions = What we say for each of the four regions
room-not-said = The regions describe a situation, not kinds of people. The thin lines show how far your answers lie apart.
rule-room = Room is the mean of your answer to the statement about room, and of the part of the eight obstacles that you did not tick, converted to a scale of 1 to 7. We name a region only if each of the two numbers on the map is { -room-little } or lower, or { -room-much } or higher. We call it much room only if you chose { -agrees-from } or higher on the statement about room, and ticked no more than half of the obstacles; little room only if you chose { -disagrees-up-to } or lower there. Much from within only if you also agree with more than half of the statements. Whether you are satisfied follows from one answer: we read { -agrees-from } or higher as yes, { -disagrees-up-to } or lower as no.

## What you can do with it.

plan-title = One plan
plan-examples = Take an example, or write your own:
plan-example = { $example ->
    [blocked-staff]
        something keeps me from helping a customer well

        I write down what it was and bring it up in the next meeting
    [blocked-manager]
        someone in my team is stuck with a customer

        I ask what is in the way and look into it the same day
    [targets-staff]
        I do something extra for a customer

        I ask which target may be lower that day
    [targets-manager]
        I ask my team for more care for customers

        I say which target may be lower
    [weighing-staff]
        I hesitate between a customer and other work

        I first work out what it saves the customer
    [weighing-manager]
        someone in my team asks what comes first

        I first ask how much time it saves the customer
    [measures]
        we discuss the numbers

        I ask for one number that shows what customers get out of our work
    [complaint]
        a complaint comes in and it is not clear whose it is

        I agree right away who calls the customer back
    [answering]
        I cannot give a customer an answer

        I say what I will do and when they will hear from me
    [story]
        I have helped a customer

        I ask what they had not expected
    [second-time]
        a customer comes back a second time about the same thing

        I find out which answer would have helped the first time
    [new-system]
        a system or a training course is proposed

        I ask what changes in the way of working
   *[colleague]
        a colleague and I have helped a customer together

        I ask how my colleague thought it went
  }
plan-if = If …
plan-then = … then …
plan-whole = If { $situation }, then { $act }.
calendar-title = In your calendar
calendar-lead = This goes into the file, and nothing else. Can others look into your calendar? Then they will see this too.
calendar-keep = Save for your calendar (ICS)
reminder-plan = Looking back at your plan
reminder-repeat = Answering the questions of Klantspiegel again
reminder-repeat-text = { $address } Compare with your earlier file: then you see then and now side by side.

pilot-title = One small pilot
pilot-lead = { $role ->
    [manager] Agree on two weeks, and then look back together. Ask your team whether they want to try this.
   *[staff] Agree on two weeks, and then look back together. Put this to your team.
  }
pilot = { $blocker ->
    [block-interruptions]
        For two weeks, agree on one fixed hour a day in which one of you takes phone and mail for all.

        Keep track of how much work gets done in that hour without an interruption.
    [block-rule]
        Choose one rule that often gets in customers’ way.

        Ask whoever is in charge of it whether you may depart from it for two weeks, if you write down why. Then look together at what went wrong and what went better.
    [block-system]
        Choose one step in the system that keeps customers waiting.

        Think of a way around it for two weeks, and keep track of the time it saves. With that number a request for improvement is easier to judge.
    [block-authority]
        Agree on an amount or a number of hours that everyone may decide on alone for two weeks.

        Write each decision down in one line. Then look at which ones you would have taken differently together.
    [block-targets]
        Choose one half-day a week on which one target does not count.

        Keep track of how many customers of that half-day come back with the same question, and compare it with another half-day.
    [block-department]
        Ask the other department for one fixed contact for two weeks.

        Keep track of how many customers get an answer in one go.
    [block-information]
        For two weeks, write down which information was missing and who had it.

        Then make a short list of what was missing most often, with where to find it.
    [block-owner]
        For two weeks, whoever takes a question first stays the contact until the customer has an answer.

        Count how many customers had to tell their story twice.
   *[none]
        For two weeks, let everyone write down when a customer was helped less well than they could have been, and what caused it.

        Then choose together what came up most often.
  }
pilot-agree = Agree beforehand who takes part, when it stops, and what you do if it works.
pilot-others = A pilot on something else that stopped you

compare-title = Then and now
compare-open = Lay it beside this one, to see then and now (JSON)
compare-close = Remove the earlier file
compare-nothing = The two times have no answers in common to compare.
compare-then = Then
compare-then-on = Then, { $day }
compare-now = Now
compare-now-on = Now, { $day }
compare-explained = { $judged ->
    [one] We judge 1 difference here, and it is no larger than can be expected without any change. Something may have changed, but these answers cannot tell.
   *[other] We judge { $judged } differences here, and none of them is larger than can be expected without any change. Something may have changed, but these answers cannot tell.
  }
compare-beyond = { $count ->
    [one] For 1 of the { $of } numbers that we judge, the difference is so large that, per number, it occurs without any change in at most about { -false-alarms } of 100 people, if they answer as we assume.
   *[other] For { $count } of the { $of } numbers that we judge, the difference is so large that, per number, it occurs without any change in at most about { -false-alarms } of 100 people, if they answer as we assume.
  }
compare-counted = { $counted ->
    [one] For the number with a dash, we say nothing about the difference.
   *[other] For the { $counted } numbers with a dash, we say nothing about the difference.
  }
compare-counts-only = Below are the numbers of then and now. We say nothing about the differences.
compare-chart = Then and now, on a scale of 1 to 7
compare-chart-row = { $name }: then { $then }, now { $now }
compare-view = { $instrument }: { $view }
compare-heard = Lines you heard
compare-said = Lines you said
column-difference = Difference
compare-verdict = { $verdict ->
    [same] no difference
    [explained] may be chance
    [higher] higher
    [lower] lower
   *[counted] –
  }
compare-choices = Your choices do not give a number both times, so we do not compare them.
compare-blockers = What stopped you, then: { $then }. Now: { $now }.
compare-no-blockers = nothing
compare-other-role = Then and now you answered in different roles. We do not compare what was therefore worded differently.
compare-reworded = Since then, some questions or situations have been reworded. We do not compare those.
rule-compare =
    We call a difference higher or lower when it is so large that, without any change, it occurs in at most about { -false-alarms } of 100 people. Otherwise it may be chance. How large that is depends on what is compared. Whoever gives nearly the same answer to all statements is wrongly told of a difference more often, up to { -alarms-if-alike } of 100; so is whoever minds the cost only loosely in the choices, { -alarms-if-flat } of 100.

    A mean here is only about statements that you answered both times. We look at how far the differences per statement lie apart. To that we add an assumption: how somebody answers such statements moves up or down by itself, by { -day-to-day } points from one day to another (standard deviation).

    For what you say, we compare the share that follows from your three answers. How far that may be off by itself is an assumption: { -stated-error } of the ten (standard deviation). For what you choose, it follows from the two ranges.

    A dash stands with counts, and with room, half of which is a count. How much those vary by themselves we do not know, so we say nothing about them.
compare-not-said = “May be chance” means: such a difference can be expected even if nothing has changed. Here we assume that whoever answers again later answers a little differently anyway; we have not measured that. Nor does a difference say what caused it: your work or the day itself may have been different.
print-story = The story you wrote down: { $story }

## Keeping and deleting.

keep-title = Save or delete
keep-print = Print or PDF
keep-json = File for later (JSON)
keep-csv = Table (CSV)
earlier-file = An earlier file
table-column = { $column ->
    [text] Question or situation
    [answer-in-words] Answer
    [answer] Answer as a code
    [cost-minutes] Costs you (minutes)
    [loss-minutes] Costs the customer (minutes)
    [item] ID of the question
    [instrument] ID of the part
   *[group] ID of the group
  }

## What your organisation asks by itself.

organisation-answers-lead = { $name } added these questions and measures. They count towards nothing: without these answers, everything above would be exactly the same. These answers stay in your browser too, unless you share them yourself.
support-title = Where you can turn at { $name }
