### The method page: what is asked, how it is computed and how sure that is.
### An empty line separates paragraphs. The numbers follow `crates/klantspiegel-core/src`; those of `accuracy` come from the simulation.

method-title = How Klantspiegel works
method-intro =
    Klantspiegel (“customer mirror”) is a mirror for yourself. You respond to statements and you choose in dilemmas.
    Then you see two things. How much of your care for customers comes from within? And what happens to it when it comes
    at a cost?

    The rules are fixed and public. The same answers and choices, in the same role, always give the same mirror. What we
    assume, we call an assumption. And when your answers say too little, we say that too.

    What everyone should know comes first. Below it are questions about how exactly it works. Open a question to read
    its answer.

method-limits-title = What Klantspiegel cannot do
method-limits-body =
    Klantspiegel sees only what you fill in yourself. People often answer as they feel they should, or as they would
    like to be. That is called social desirability, and we do not correct for it. About your colleague, your leadership
    and your organisation, this shows only your own view.

    The choices are hypothetical. At work you may choose differently, because there you feel the consequences. It is
    also one moment: on another day your answers may differ.

    There are no norms. So we cannot say whether a number is high or low compared with others. Klantspiegel is not a
    selection test and not suitable for ranking people. We have not studied whether it predicts how someone works.

    Why you choose as you do, we do not know. Your mirror points to places to look, not to causes.

method-sure-title = How sure it is
method-sure-body =
    The numbers about your choices come with a range. That is not certainty. Even if our model is right, the true value
    lies outside the { -interval-percent }% range for about { -outside-percent } of 100 people. If the model is wrong,
    that may happen more often.

    So we worked out what happens when people choose otherwise than we assume. Above all in three cases the ranges are
    too narrow: when one situation speaks to people much more than another, when choices follow the price only very
    loosely, or when people choose more kindly than in real life. Up to { -worst-false-gap } of 100 people are then
    wrongly told of a gap between saying and choosing.

    A true gap of about three of ten is by no means always reported. And { -close-with-gap } of 100 people with such a
    gap are told that what they say and choose are probably close. Where people choose much more kindly in the dilemmas
    than in real life, the gap often stays out of sight: of such people who say more than they really do,
    { -hidden-by-kindness } of 100 are told.

    What happens with each way of choosing is in a table, at the question how often we are wrong.

method-privacy-title = What happens to your answers
method-privacy-body =
    Your answers stay in your browser: in its memory and in the storage of this tab. So if you reload the page, nothing
    is lost. When you close the tab, the browser clears that storage. Sometimes a browser can bring back a tab that was
    just closed.

    We keep something on the device only if you ask for it. A file or a printout is made only when you make it yourself.
    It holds what you filled in and what follows from it; your name is not in it.

    After loading, the page asks nothing more of any server. The page’s security policy forbids it too. During loading
    itself the server sees, as with any page, that the page is fetched, but no answers.

    “Delete everything” deletes all that Klantspiegel keeps in this tab and on this device. Another tab keeps its own
    answers until you close it. Files you saved or shared yourself stay where they are.

method-made-title = Makers and sources
method-made-body =
    We, the makers of Klantspiegel, wrote the statements and built the model. We draw on five articles on customer
    orientation. The last two questions tell what those say and how to cite this version.

method-group = { $group ->
    [asked] What we ask
    [choices] How we work with your choices
    [mirror] What you get to see
   *[sources] Sources and citing
  }

method-from-within-title = A. How do we measure what comes from within?
method-from-within-body =
    Part A is about care for customers that comes from within. The short form has four core statements. The full form
    has sixteen, in four parts: caring, sensing, contact and delivering. You also get that form if you choose for
    yourself what to answer. You answer on a scale from 1 (fully disagree) to 7 (fully agree).

    The score is the mean of the statements you answer. That takes at least { -min-of-four } of the four answers: for
    the core statements, and in the full form for each part as well. The total of the full form appears once every part
    has a mean.

    We count { -agrees-from } or higher as agreeing, and say how often that is so. Every answer is shown as a dot beside
    the mean, so that you can see the spread.

    There are no norms, no bands and no percentiles: we compare you with nobody. We wrote the statements ourselves. We
    do not claim that they are equivalent to published questionnaires.

method-dilemmas-title = B. How are the dilemmas made?
method-dilemmas-body =
    In a dilemma you choose between serving a customer properly and getting on with your other work. The cost is the
    minutes of working time that the help takes. The loss is the minutes of their own time that the customer loses
    without it.

    The costs ({ -costs }) and the losses ({ -losses }) together give { -situations } regular situations. You get
    { -graded }. Two checks are added that we expect almost everyone to answer alike: { -control-care-cost } minute of
    work against { -control-care-loss } of the customer’s, and { -control-cost-cost } against { -control-cost-loss }.

    Each loss has six scenes, eighteen together. Each of the two checks has a scene of its own. No scene comes twice.
    Chance decides with which of the six you start; in the fixed form that is the same for everyone. Which option comes
    first is fixed for each scene, and alternates.

    In the adaptive form, for yourself, the next dilemma depends on your choices. The fixed form is there for equal
    treatment, as in hiring. In it everyone gets the same situations in the same order. You get that form through an
    invitation.

    Only after the dilemmas do we ask how much work good service should be worth at most. The other way round, what you
    had just said could steer your choices.

method-measures-title = B. And what gets measured at your work?
method-measures-body =
    For nine measures you choose an answer: not used (0), looked at (1), or you or your people are judged on it (2).

    Five measures are about the work: how often customers get in touch, how long something takes, what is right first
    time, how much work is finished in a day and the agreed time. Four are about the result: whether customers recommend
    you, whether they stay, what else they buy later and what it costs to help a customer.

    We take the mean for each group. Otherwise five measures would weigh more than four. The result share is the mean
    for results divided by the sum of both means. It needs at least { -min-per-group } answers in each group.

    If neither group comes to { -little-measured } on average, we only say that little is measured. At a result share of
    { -result-share } or more we say: at least as much about the result as about the work; at { -work-share } or less:
    mostly the work; in between: somewhat more the work. If not one of the measures you answered is used, that is an
    outcome of its own, without a number.

    This describes what your organisation steers by as you see it. It does not say how good the measures are.

method-perspectives-title = C. How do we compare three views?
method-perspectives-body =
    You rate six statements three times: for yourself, for your closest colleague and for your organisation. For each
    view we give the mean, if you rated at least { -min-of-six } of the six. A difference between two views is worked
    out over the statements that you rated for both. We speak of it only if it is larger than the spread over those
    statements explains (a t-test for pairs). For somebody who sees no difference between two views, we still report one
    in at most about { -false-alarms } of 100 cases.

    The statement about getting a question solved is worded slightly differently for the organisation; we work out that
    difference too.

    Most people rate themselves better than others, as research shows (Zell and others). So we say that before you see
    the numbers. Only what remains, the difference between colleague and organisation, does not depend on how you see
    yourself.

    We read a mark from { -satisfied-from } to { -satisfied-up-to } without a story as: satisfied, and nothing to tell.
    What you write down of the story counts towards nothing and stays on your device, unless you yourself choose to
    include it.

method-brushoff-title = D. With which lines were you brushed off?
method-brushoff-body =
    You see ten lines with which customers are brushed off, in our own words. You tick what you have ever been told as a
    customer, and then, if you like, what you said yourself in the past month. We count from 0 to 10, and nothing else.

    The source has three groups that overlap: 0 to 4, 4 to 7 and 7 to 10. With a 4 or a 7 you cannot tell where you
    belong. We take 0 to { -few-up-to }, { -some-from } to { -some-up-to } and { -most-from } to 10. They decide only
    the tone of one sentence about what you heard.

method-leadership-title = E. What do we ask about leadership and approach?
method-leadership-body =
    There are eleven statements about leadership. Managers answer about themselves, others about their leadership. So
    the two cannot be compared. We give the mean if at least { -min-of-eleven } were rated. We read { -disagrees-up-to }
    or lower as disagreeing, { -agrees-from } or higher as agreeing.

    You divide ten coins over where the effort of the past two years went. Systems and training stand on the one side,
    processes and leadership or culture on the other (“work and leadership”). With { -coins-outside } coins or more on
    the first two, and only if all ten were placed, we say that the solution was mostly sought there. That threshold is
    our own choice.

method-room-title = F. How do we measure room to help?
method-room-body =
    You tick what stopped you in the past month: eight obstacles, or nothing. Room is the mean of two halves: your
    answer to the statement about enough room, and the part that you did not tick, converted to a scale of 1 to 7 (7 − 6
    × ticked / 8; for answers from when there were seven, we divide by 7). That both halves weigh the same is an
    assumption.

    The map puts room beside what comes from within. The thin lines show the spread: your lowest and highest answer, and
    the two halves. We name one of the four regions only if each of the two numbers is { -room-little } or lower, or
    { -room-much } or higher.

    For much room, the answer to the statement about it must also be { -agrees-from } or higher, and no more than half
    may be ticked. For little room, that answer must be { -disagrees-up-to } or lower. For much from within, someone
    must agree with more than half of the statements. A region describes a situation, not kinds of people.

    We show satisfaction as a possible consequence of what stops you. According to the source, it is not a cause of
    customer orientation. So it counts towards nothing.

    The small pilot is about the obstacle where, in our judgement, a team can soonest try something by itself.

method-model-title = Which model do we use?
method-model-body =
    The model gives the chance that you choose the customer in a situation. For each loss g there is a highest price,
    c*(g): the most minutes of work that you are willing to spend on saving a customer g minutes. On logarithmic axes
    that is a straight line, the tipping line. On that line both choices are equally likely.

    Three numbers describe how somebody chooses. The place (τ) says where the line lies. The rise (ρ) says how the line
    goes up: at 0 only your own minutes count, at 1 what they spare the customer counts in proportion. The slope (β)
    says how sharply your choices follow the line. Sometimes a choice has nothing to do with it, as with a slip (lapse).
    We allow { -lapse-percent }% for that (ε).

    What we expect beforehand is the prior. For the place we work with θ: the logarithm of the highest price for two
    hours of the customer’s time, divided by those two hours. The prior is a normal distribution with mean
    { -prior-mean } and standard deviation { -prior-sd }. In the middle lie about { -prior-minutes } minutes of work for
    two hours of the customer’s time; { -interval-percent }% lies between { -prior-minutes-low } and
    { -prior-minutes-high } minutes. For ρ we take { -rises }, with the weights { -rise-weights }. For β we take
    { -slopes }, all with equal weight. We compute on a grid of { -tipping-points } places, { -rise-count } rises and
    { -slope-count } slopes. Every choice updates the chances.

    The next adaptive dilemma is the one after which we expect to know the share best: its expected variance is then the
    smallest. The two checks do not steer this, but count in the estimate.

method-numbers-title = Where do the numbers come from?
method-numbers-body =
    The share is the chance that, by the model, you choose the customer, averaged over the { -situations } situations,
    slips left out. We give the mean of the probability distribution after your choices, and say it of ten.

    Of the line we give the median for each loss: up to about that many minutes of work to save a customer that loss.
    Both come with an { -interval-percent }% interval (in your mirror: the range): by the model the value lies in it
    with a chance of { -interval-percent }%, with { -tail-percent }% beyond either end.

    Below { -least-cost } and above { -most-cost } minutes of work we only say “less” or “more”: nothing was asked there
    in the regular situations.

    Sometimes we give no number. That is when you answer fewer than { -min-graded } of the { -graded } regular
    situations. Or when your choices there all fall to the same side: where the line lies cannot be told from that. Or
    when a coin predicts your choices at least as well as the model.

    We also compare two explanations of your choices: “only one’s own minutes” (ρ = 0) and “in proportion” (ρ = 1). If
    the first fits more than { -minutes-only-from } times as well (the Bayes factor), we say that your own minutes seem
    to count, more than what they spare the customer.

    We check every claim about your choices with a prior twice as wide: then we assume less beforehand. If a claim no
    longer holds, we drop it. The numbers come from the usual prior, and so does whether there is a pattern to be seen.

method-stated-title = When do saying and choosing differ?
method-stated-body =
    After the dilemmas we ask three times how much work it should be worth at most: to save a customer half an hour, two
    hours and a whole working day. You answer on the ladder of the dilemmas: none, or one of the six amounts of working
    time.

    From that follows the stated share. For each question we count how many of the six costs are not above your answer.
    The sum over the three questions is divided by { -situations }. We set that beside the share from your choices. So
    both are about the same situations.

    With the former question, in how many of ten cases the customer should come first, everyone could have cases of
    their own in mind. We simulated people who choose as they say but have cases of their own that are
    { -own-cases-times } times as cheap. With that question { -own-cases-before } of 100 were wrongly told of a gap. The
    ladder names the time and the work. If people keep to what it says, it is { -own-cases-now }; that is our
    assumption. If they think of their own cases alone there too, it is { -own-cases-wholly }. What lies between is
    shown below.

    We report a gap only if the chance is at least { -sure } that it is larger than { -gap }, whichever way it goes.
    That can also be when all your choices fell to one side. Otherwise we call saying and choosing close if the chance
    is at least { -sure-close } that they differ by at most { -close }. If neither holds, it is “not enough to say”. All
    these claims must hold under both priors, the usual one and the wider one.

    What you say is about what it should be worth. What you choose is about what you do in the situations. Those are two
    questions, so a gap is not in itself a fault.

    For files from before we show what was said then, as it was asked, without a gap. The statements about looking after
    customers on top of the targets and about it paying for itself do not count towards a score.
method-own-cases-title = How often a gap is told, out of 100 people with cases of their own, in the adaptive form
method-own-cases-column = { $column ->
    [cases] Their own cases
    [of-ten] Earlier question, wrongly
    [not] Ladder, wrongly: keeping to the question
    [half] thinking halfway of their own
    [wholly] thinking of their own alone
   *[power] and then: truly says more, found
  }
method-own-cases-row = { $side ->
    [cheaper] { $times } times as cheap
   *[dearer] { $times } times as dear
  }

method-accuracy-title = How often are we wrong?
method-accuracy-body =
    Our model is an assumption. So we also simulated people who choose by other rules than we assume. Read the table
    like this: if people choose like this, then this happens. All numbers are out of 100 people.

    The first column of numbers says how many people get a number; the others are only about them. The next column says
    for how many of them the range of the share is right: that should be { -interval-people-of-hundred }. Then comes the
    same for the ranges of the line: the lowest and the highest of the three losses.

    The last three are about saying and choosing. How many people are told of a gap that is not there, in whichever
    direction? And for how many do we find a true gap of about three of ten, when they say more than they choose and
    when they say less? In the simulation people do not say to the minute what they are willing to spend; how far they
    are off was our choice.

    If all choices fall to the same side, { -at-limit-false } of 100 people who choose as we assume are wrongly told of
    a gap. With the other rules in the table it is { -at-limit-false-at-most } at most. Of 100 such people who choose as
    we assume and do have a true gap of three of ten, { -at-limit-found-adaptive } are told of it, and
    { -at-limit-found-fixed } in the fixed form.

    In the adaptive form, of 100 people who get a number and choose in proportion, { -minutes-only-in-proportion } are
    wrongly told that their own minutes seem to count. Where their line rises half as steeply it is
    { -minutes-only-half-rise }, and in the fixed form { -minutes-only-half-rise-fixed }. Of those for whom it is true,
    { -minutes-only-no-rise } of 100 are told, and with a sharp limit { -minutes-only-limit }.

    We recognise people who choose by tossing a coin in { -coins-flagged-adaptive } of 100 cases in the adaptive form,
    and in { -coins-flagged-fixed } in the fixed form.
method-against-title = What happens to the results if people choose like this, out of 100 people in the adaptive form
method-against-fixed = The same in the fixed form, which everyone gets in hiring
method-against-column = { $column ->
    [rule] If people choose like this
    [number] Gets a number
    [cover] Range of the share is right
    [line] Ranges of the line are right
    [false-gap] Wrongly told of a gap
    [power-more] Truly says more: found
    [minutes-only] Told: own minutes only
   *[power-less] Truly says less: found
  }
method-against-rule = { $rule ->
    [model] as we assume, in proportion to what it spares the customer
    [half-rise] as we assume, but the line rises half as steeply
    [no-rise] as we assume, but only one’s own minutes count
    [limit] with a sharp limit on one’s own minutes
    [linear] by the difference in minutes, not by the ratio
    [scenes] one scene speaks to them more than another
    [lapses] 15 of 100 answers are slips
    [flat] their choices follow the line only very loosely
    [desirable] they choose somewhat more kindly than they really would
    [very-desirable] they choose much more kindly than they really would
    [first-option] they are drawn to what stands first
    [tiring] they slip more and more as they go
    [sparing] less is spent on customers where they work than we expect
   *[generous] more is spent on customers where they work than we expect
  }

method-assumptions-title = What do we assume?
method-assumptions-body =
    This is what we assume. We have not measured it.

    Which lines we think likely beforehand, how steeply they rise and how sharply choices follow them, is told at the
    model. So is how often the price plays no part.

    The line is straight on logarithmic axes. How it rises is estimated from your choices: whether only your own minutes
    count, or also what they spare the customer, and how much. The same line holds for all { -situations } situations.

    How much work waits we count at { -minutes-per-piece } minutes a piece: 100 pieces in a day of eight hours. Your
    work may differ.

    The six scenes of a loss are interchangeable: which one goes with which cost does not matter. Where the balance tips
    for you stays the same throughout the questions. Whoever says how much work something should be worth keeps to the
    cases that the question names.

    All thresholds on this page are our choices. Other thresholds sometimes give another mirror.

method-feedback-title = How does your mirror come about?
method-feedback-body =
    At the top of your mirror are at most { -max-sentences } sentences. Fixed rules choose them, in a fixed order: what we find most
    useful comes first. Every rule has a condition. An example: your answer to the statement about who takes up a
    complaint is { -disagrees-up-to } or lower. Then this sentence may be chosen: it is not clear here who takes up a
    complaint.

    At least one sentence is about your surroundings. If no other rule speaks of them, a fixed sentence asks you to
    look there. Sentences that clash or come down to the same thing never stand together at the top.

    For every claim you can see why it is there: on which answers or choices it rests, and on which source. There are
    no types, no ranking and no verdict. “Not enough to say” is a normal outcome.

method-rules-title = Which rules choose the sentences?
method-rules-body =
    These are all the rules for the sentences at the top, in their order. We go through them from top to bottom until
    there are { -max-sentences } sentences. If there are two and neither is about your surroundings, the last place is
    kept free for one that is.

    Below each name is when the sentence may be chosen, worded for whoever gets it.

method-rule-surroundings = About your surroundings.
method-rule-person = About you.
method-rule-not-beside = { $count ->
    [one] Is never shown beside the sentence of rule { $rules }.
   *[other] Is never shown beside the sentences of these rules: { $rules }.
  }
method-rule-not-beside-some = Nor is it shown beside a sentence of rule { $rules } that clashes with it or comes down to the same.
method-rule-claim = What you say and what you choose are close in these situations or clearly are not, or all your choices in the regular situations fell to the same side. The thresholds are above, at the question when saying and choosing differ.
method-rule-open-claim = Enough situations were answered, but nothing can be claimed about saying and choosing. Why that can be is told above, at the questions where the numbers come from and when saying and choosing differ. This sentence comes first, as the heading already puts the two sides next to each other.
method-rule-missing-claim = The dilemmas were put to you, but something is missing for a claim about saying and choosing: too few situations were answered, or not all three questions about how much work it should be worth.
method-rule-says-more-measured = Saying more than choosing, and mostly work measured
method-rule-asked-not-believed = On top of the targets, without expecting it to pay for itself
method-rule-minutes-only = Only one’s own minutes
method-rule-little-room = Much from within, little room
method-rule-pattern = A claim about saying and choosing
method-rule-open = Saying and choosing side by side, without a claim
method-rule-on-top-little-room = On top of the targets, with little room
method-rule-on-top = On top of the targets
method-rule-owner = Not clear who takes up a complaint
method-rule-heard-and-said = Heard, and said oneself
method-rule-satisfied = Satisfied, and no story
method-rule-time = Time as the reason
method-rule-sought-outside = The solution sought in systems and training
method-rule-organisation = The organisation below the colleague
method-rule-nothing-measured = Nothing measured
method-rule-results = The result measured
method-rule-self-above = Yourself above the others
method-rule-missing = Saying or choosing is missing
method-rule-nothing-in-the-way = Nothing in the way
method-rule-look-around = Looking around

method-comparison-title = How do we compare then and now?
method-comparison-body =
    If you compare with an earlier file, we work out both times anew, by the same rules.

    A mean is compared over the statements that you answered both times, with a t-test for pairs. To that we add an
    assumption: how somebody answers such statements moves up or down by itself, by { -day-to-day } points from day to
    day (standard deviation). With four statements the difference must therefore be at least { -least-of-four } points,
    with eight or more at least { -least-of-many }. If it really moves by { -more-day-to-day } points, we still report a
    difference for up to { -alarms-if-more } of 100 people.

    For the share from your choices the error follows from the two intervals; we report a difference only if it holds
    under both priors. For what you say, we compare the stated shares. That these have an error of { -stated-error } of
    ten (standard deviation) is our assumption; a difference of { -least-stated } or more of the ten counts. What has
    been reworded since is not compared.

    If nothing has changed, we still report a difference for at most about { -false-alarms } of 100 people, per number.
    For the share from the choices it is { -alarms-if-flat } if those follow the line only very loosely, and
    { -alarms-of-coins } if somebody chooses by coin both times. For a mean over sixteen statements it is up to
    { -alarms-if-alike } if somebody answers all of them nearly alike: then all answers move at once. So whoever looks
    at many numbers at once sometimes finds one. We say nothing about room and about counts: we do not know how much
    those vary by themselves.

method-sources-title = What does Klantspiegel rest on?
method-sources-body =
    Klantspiegel rests on five articles, here in our words.

    An article on whether customer orientation can be made describes a motivation from within. The four statements in it
    became our core statements in A. The four parts of A run parallel to Donavan, Brown and Mowen (2004, Journal of
    Marketing 68, 128–146); the statements are ours.

    The same article says that it is mostly processes that get in the way, and that satisfaction is not a cause. F came
    from that.

    An article on putting customer orientation into practice notes that people rate themselves higher than their
    colleagues, that whoever is merely satisfied has no story, and that more enjoyable often becomes better. C came from
    that. An article on customer orientation that comes from inside points to culture and leadership, and says that the
    solution was sought in technology and training for too long. The coins and part of E came from that.

    An article on the fable of customer orientation has a list of brush-offs, and asks who takes up a complaint and
    whether the right things are measured. D, the rest of E and a question in B came from that. An article on customer
    orientation on top of fast and cheap gave B the rest: the choice, the work that waits, the measures and the question
    whether looking after customers pays for itself.

    The adaptive form chooses on a grid, as does QUEST+ (Watson 2017, Journal of Vision 17(3):10); the former rule was
    close to that, the present one is another. A binary logit on a price ladder is standard in discrete choice research.

method-cite-title = How do you cite Klantspiegel?
method-cite-body =
    Cite it like this: Klantspiegel, version { $version }, method page.

    Always give the version number. Statements, scenes and scoring rules may differ between versions, and results can
    only be compared properly under the same rules. Add which form of the statements was used (short or full; with parts
    of one’s own choice always full), which form of the dilemmas (adaptive or fixed), in which role and in which
    language.

    Report a result with its interval, and a result without a number as a normal outcome. Describe Klantspiegel as a
    self-assessment with statements of its own, not as a validated or normed test.

method-formulas = The formulas
method-back = Back
