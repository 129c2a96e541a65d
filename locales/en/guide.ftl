### The interview guide: for whoever leads the interview. The questions are read out.

guide-title = Interview guide
guide-intro =
    This guide was made from the answers of one candidate. The topics and their order are the same for everyone; the
    example that a question names comes from the candidate’s own answers.

    Ask every candidate both questions of every topic, in this order, and read them out as they stand. Write down what
    you hear first. Weigh it only afterwards: hold each answer against the three descriptions below it.
    An example may also come from a placement, voluntary work or school.

    What is taken from the questionnaire here is what the candidate said about themselves. It does not measure whether
    someone is suitable. That is why there is no score here, no total and no ranking of candidates.

    A topic with too few answers is left out. That says nothing about the candidate.
guide-source = An interview like this, with the same topics for everyone and described answers to every question, follows research on structured job interviews (Campion, Palmer and Campion, 1997; Levashina and others, 2014). There the questions are exactly the same too; here a question names one of the candidate’s own answers.
guide-nothing = Too little was answered for an interview guide.
guide-basis = What the candidate answered
guide-strong = Strong answer
guide-average = Average answer
guide-weak = Weak answer

## Helping customers well.

guide-caring-title = Helping customers well
guide-caring-reworded = Some of these statements read differently when the candidate answered. Ask first whether the statement below fits too.
guide-caring-basis = { $spread ->
    [apart] Of all the statements, this one fitted best: “{ $high }” ({ $high-word }). This one fitted least: “{ $low }” ({ $low-word }).
   *[alike] The same answer to every statement: { $high-word }. The first statement is: “{ $high }”
  }
guide-caring-first = To the statement “{ $statement }” you answered: { $word }. Tell me about one customer where this came into play. What did you do yourself, and how did it end?
guide-caring-first-strong = Names one customer and one moment that go with “{ $statement }” Says what the candidate did, and how you could tell what it meant to the customer.
guide-caring-first-average = Explains their own answer (“{ $word }”), or tells how it usually goes. Or names a customer, but not what the candidate did themselves or how it ended.
guide-caring-first-weak = Only gives an opinion about customers or about themselves, or points at others. No example, even when asked again.
guide-caring-second = { $spread ->
    [apart] To the statement “{ $statement }” you answered: { $word }. Tell me about one time when this did not come easily with a customer. What did you do then, and what came of it?
   *[alike] You gave the same answer to every statement: { $word }. Which statement is hardest to live up to on a busy day? Tell me about one time when it did not come easily. What did you do then, and what came of it?
  }
guide-caring-second-strong = Names one time when it did not come easily, what the candidate then did for the customer, and what came of it. Also says what went differently afterwards.
guide-caring-second-average = Says in general what is hard. Or describes what happened, but not what the candidate did about it.
guide-caring-second-weak = Says that it always comes easily or that it is down to others, without an example.

## When it takes time.

guide-pressure-title = When it takes time
guide-pressure-basis = { $choice ->
    [care] The customer came first here, although this cost the most for what it spared: { $cost } of work against { $loss } of the customer’s time. The situation: { $scene }
   *[cost] The other work came first here, although helping cost the least for what it spared: { $cost } of work against { $loss } of the customer’s time. The situation: { $scene }
  }
guide-pressure-only = { $choice ->
    [care] In all the ordinary situations that were answered, the customer came first.
   *[cost] In all the ordinary situations that were answered, the other work came first.
  }
guide-pressure-first = { $chosen ->
    [staff-yes] One of the situations was: “{ $scene }” You chose: “{ $act }”. It took { $cost } of your time and saved the customer { $loss }. Tell me about one time when you faced such a choice at work. What did you do, what was left undone, and what came of it?
    [manager-yes] One of the situations was: “{ $scene }” You chose: “{ $act }”. It took { $cost } of working time and saved the customer { $loss }. Tell me about one time when your team faced such a choice. What did you decide, what was left undone, and what came of it?
    [manager-no] In the ordinary situations you always chose the other work. Tell me about one time when you chose a customer in your team after all. What was left undone, and what did it bring?
   *[staff-no] In the ordinary situations you always chose your other work. Tell me about one time when you chose a customer at work after all. What did you leave undone, and what did it bring?
  }
guide-pressure-first-strong = { $chosen ->
    [yes] Names one customer and one day, with a real trade-off, like { $cost } of work against { $loss } of the customer’s time here. Says what was left undone, with whom that was discussed, and what it brought.
   *[no] Names one customer and one day, with a real trade-off. Says what was left undone, with whom that was discussed, and what it brought.
  }
guide-pressure-first-average = { $chosen ->
    [yes] Says in general when a customer is worth { $cost } of work. Or names one time, but not what was left undone or what it brought.
   *[no] Says in general when a customer comes first. Or names one time, but not what was left undone or what it brought.
  }
guide-pressure-first-weak = Only gives an opinion about what matters, or says that there is never anything to choose, without an example.
guide-pressure-second = { $chosen ->
    [staff-yes] One of the situations was: “{ $scene }” You chose: “{ $act }”. Helping would have taken { $cost } of your time and saved the customer { $loss }. Tell me about one time when you faced such a choice at work. What did you do, what did you say to the customer, and how did it end?
    [manager-yes] One of the situations was: “{ $scene }” You chose: “{ $act }”. Helping would have taken { $cost } of working time and saved the customer { $loss }. Tell me about one time when your team faced such a choice. What did you decide, what was the customer told, and how did it end?
    [manager-no] In the ordinary situations you always chose the customer. Tell me about one time when your team had to keep a customer waiting after all. What was the customer told, and how did it end?
   *[staff-no] In the ordinary situations you always chose the customer. Tell me about one time when you had to keep a customer waiting after all. What did you say to the customer, and how did it end?
  }
guide-pressure-second-strong = { $chosen ->
    [yes] Names one time, and what the customer then had to do alone, like { $loss } of their own time here. Says how that was explained and what happened next.
   *[no] Names one time, and what the customer then had to do alone. Says how that was explained and what happened next.
  }
guide-pressure-second-average = { $chosen ->
    [yes] Explains in general why the work comes first, even where it costs the customer { $loss }. Or names one time, but not what the customer noticed of it.
   *[no] Explains in general why work sometimes comes first. Or names one time, but not what the customer noticed of it.
  }
guide-pressure-second-weak = Only gives rules, workload or other people as the reason, without an example and without a word about the customer.

## Saying and choosing.

guide-word-title = Saying and choosing
guide-word-basis = The candidate says that saving a customer time should be worth at most this much work: { $half-hour } for half an hour, { $two-hours } for two hours and { $day } for a whole working day. What was chosen in each situation is among the answers.
guide-word-first = You say that saving a customer a whole working day should be worth at most this much work: { $day }. Tell me about one time when you had to choose between a customer and other work. What tipped the balance, and what came of it?
guide-word-first-strong = Names one customer and one choice, what played a part in it and what came of it. Explains unprompted how that goes with what it should be worth ({ $day }).
guide-word-first-average = Explains why it should be worth that much ({ $day }), without one particular time. Or names one time, but not what tipped the balance.
guide-word-first-weak = Only defends or changes the number, or points at the organisation, without an example.
guide-word-second = { $role ->
    [manager] Tell me about one time, now or in the past, when a target or agreement made it easier or harder for your team to choose the way you want. What did you do about it, with whom did you discuss it, and what changed?
   *[staff] Tell me about one time, now or in the past, when a target or agreement made it easier or harder to choose the way you want. What did you do about it, with whom did you discuss it, and what changed?
  }
guide-word-second-strong = Names one target or agreement, what the candidate did about it and with whom, and what went differently afterwards.
guide-word-second-average = Names a target or agreement that helped or got in the way, but not what the candidate did about it.
guide-word-second-weak = Only names targets or managers as the cause, without a step of their own and without an example.

## Costs and returns.

guide-pays-title = What care costs and brings
guide-pays-basis = “{ $statement }” Answer: { $word }.
guide-pays-first = To the statement “{ $statement }” you answered: { $word }. { $side ->
    [yes] Tell me about one time when you saw that happen. How could you tell, and what did you do with it?
    [no] Tell me about one time when looking after a customer cost more than it brought. How could you tell, and what did you do with it?
   *[neutral] Tell me about one time when looking after a customer paid for itself, or did not. How could you tell, and what did you do with it?
  }
guide-pays-first-strong = Names one case, with something that could be seen or counted, such as fewer questions afterwards or more work than expected. Says what the candidate did differently from then on.
guide-pays-first-average = Gives a reason for their own answer (“{ $word }”), but no case. Or names a case in which you could not see what it brought.
guide-pays-first-weak = Only repeats their own answer (“{ $word }”), without a reason or an example.
guide-pays-second = { $role ->
    [manager] Tell me about one time when a customer and a target both needed your team’s time. What did you decide, with whom did you discuss it, and how did it end?
   *[staff] Tell me about one time when a customer and a target both needed your time. What did you do, with whom did you discuss it, and how did it end?
  }
guide-pays-second-strong = Names one customer and one target, what the candidate chose and with whom that was discussed, and how it ended for both.
guide-pays-second-average = Explains how targets and customers clash or go together, without one particular time or without a step of their own.
guide-pays-second-weak = Only says that it has to be done or cannot be done, and leaves it to others.

## Getting a customer what they need.

guide-brushoff-title = Getting a customer what they need
guide-brushoff-basis = { $line-of ->
    [both] The candidate was told this as a customer, and also said it to a customer in the past month: { $line }
    [said] The candidate said this to a customer in the past month: { $line }
   *[none] The candidate says that they used none of the lines on the list with a customer in the past month.
  }
guide-brushoff-first = { $line-of ->
    [both] You were told this as a customer, and in the past month you said it yourself too, in these words or others: { $line } Tell me about one customer to whom you said it. What was going on, and how did things go on for the customer?
    [said] You said this to a customer in the past month, in these words or others: { $line } Tell me about one customer to whom you said it. What was going on, and how did things go on for the customer?
   *[none] You said that you used none of the lines on the list with a customer in the past month. Tell me about one customer you could not help straight away. What did you say, and how did things go on for the customer?
  }
guide-brushoff-first-strong = { $line-of ->
    [none] Names one customer and what exactly was said. Says what the candidate did so that the customer got somewhere, and whether that worked.
   *[said] Names one customer and how they came to say { $line } Says what the candidate did so that the customer still got somewhere, and whether that worked.
  }
guide-brushoff-first-average = { $line-of ->
    [none] Explains in general when such an answer is needed. Or names a customer, but not how it went on.
   *[said] Explains in general when this is needed: { $line } Or names a customer, but not how it went on.
  }
guide-brushoff-first-weak = Says that customers ask for it or that everyone answers like that, without an example.
guide-brushoff-second = { $line-of ->
    [none] Tell me about one customer with a question that belonged with someone else. What did you say, what did you do, and how did it end?
   *[said] Tell me about one customer to whom you said something else in such a case. What did you say, what did you do, and how did it end?
  }
guide-brushoff-second-strong = Names one customer, the words the candidate chose, and what the customer could do next.
guide-brushoff-second-average = Knows what can be said, but names no time when it went like that.
guide-brushoff-second-weak = Sees no other answer, or leaves it to the customer or to a department, without an example.
