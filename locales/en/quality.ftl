### Signs that answers may have been given without reading. The candidate and whoever receives the answers read the same.

quality-title = How these answers were given
quality-none = We look for three signs that little may have been read. We only mention them if the situations were answered remarkably fast and another sign comes with that. Here that is not so. It does not say whether the questions were read well.
quality-lead = { $count } things about these answers stand out that may come from little reading. Each of them can also have a perfectly ordinary cause.
quality-fast = For { $timed } situations we know how long the answer took. For { $fast } of them it was less than { $seconds } seconds.
quality-fast-innocent = Someone who reads fast, or knew the situations already, is also done quickly.
quality-line = The statements of the first part got the same answer { $run } times in a row: { $word }.
quality-line-innocent = All statements are positive. Someone who agrees equally with all of them answers like this too.
quality-contradicting = In the situations, choices contradict each other: { $pairs } of the { $of } times that two situations can be compared. Work then came first in the situation where helping was the better deal, and the customer in the other. The better deal is: no more work, and no less time saved for the customer.
quality-contradicting-innocent = Someone who looks at more than time, such as what was asked for, may choose like this.
quality-meaning = So these answers may say little. We do not know why, and it says nothing about the person. It is a reason to ask, not a reason to reject somebody.
quality-only-agreeing = We only mention this if haste is one of the signs and at least one more comes with it. The two others together are not enough: people who read everything show them too.
quality-thresholds-title = Where is the line, and how often is this wrong?
quality-thresholds =
    We look at three different things: how fast the situations were answered, whether the statements got the same answer
    every time, and whether choices contradict each other. Each of them can have an ordinary cause. That is why we only
    say something once the situations were answered fast and at least one of the two others comes with that, and then
    both to the candidate and to whoever receives the answers.

    Fast means: at least { $fast } of the { $situations } situations answered in less than { $seconds } seconds. Those
    { $seconds } seconds come from research (Huang and others, 2012). The statements do not count here: someone who
    agrees equally with all of them is naturally done with them fast.

    Always the same means: the same answer { $run } times in a row in the first part, so from beginning to end. A row of
    equal answers is a known sign (Johnson, 2005). But here all statements are positive, so someone who reads well may
    answer like that too. How often that happens, we do not know. So this sign only counts beside haste.

    Contradicting means: at least { $pairs } pairs of situations in which work came first where helping was the better
    deal, and the customer where it was the worse one. In a simulation this happens with { $people }% of people who
    choose as our model says, and with { $coins }% of those who toss a coin. People who also look at the situation itself
    contradict themselves more often: in the simulation { $scenes }% of them reach the limit. And people who look at the
    situation alone and ignore the minutes reach it as often as those who toss a coin. So this sign, too, only counts
    beside haste.

    Of people who do read, at most { $alarms }% wrongly get this text in that simulation, also if they give the same
    answer throughout the first part and do not look at the minutes in the situations. Here we assume that people
    usually take about { $reading } seconds for a situation. If it is { $quick }, then { $quickworst }% of the latter get
    this text. At { $hasty } seconds it becomes { $hastyworst }%, but in that time a situation can hardly be read.
