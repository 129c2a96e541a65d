### The card for two: two people lay their choices beside each other.

together-title = Card for two
together-lead = Lay your choices beside a colleague’s. You see where you chose differently, and get three questions to talk about. Nothing goes over the internet, and nothing is kept.
together-yours = What the other person sees of you
together-yours-what = These choices, how much work it may cost as you say, and whether you lead others. Nothing else.
together-show = Show my card
together-scan = Let the other person scan this, or type the code:
together-type = Let the other person type this code:
together-qr = QR code of your card
together-code-note = Your choices are in the code. Whoever has it can see them. For who scans it, the address stays in the history of the browser; for who types it, nothing does.
together-other = The other person’s card
together-field = The other person’s code
together-field-hint = Eleven signs. Small letters are fine, hyphens are not needed.
together-lay = Lay them side by side
together-remove = Take the other person’s card away
together-empty = There is no code yet. Type it from the other person’s screen.
together-sign = “{ $sign }” is in no code. Look at the other person’s screen again.
together-length = A code has eleven signs, and this has { $found }. Look at the other person’s screen again.
together-mistyped = A sign of this code is wrong, or two have changed places. Look at the other person’s screen again.
together-newer = This code is from another version of Klantspiegel. Both of you, reload the page.
together-both = Side by side
together-shared = { $apart ->
    [0] Trade-offs that you both had: { $shared }. You chose the same.
   *[other] Trade-offs that you both had: { $shared }. Chosen differently: { $apart }.
  }
together-planes = Your choices and the other person’s, on one scale
together-costs = what it costs, in minutes →
together-you = you
together-they = other
together-legend = You above, the other person below. A line between: here you chose differently. Left of the grey somebody probably chooses the customer, right of it the work. Dashed line: what it may cost, as they say.
together-chance = A single choice may be chance. What matters is what you each had in mind, not who is right.
together-questions = Three questions to talk about
together-question-apart = { $own ->
    [care] It costs { $cost } and spares the customer { $loss }: you chose the customer, the other person the work. What did each of you have in mind?
   *[cost] It costs { $cost } and spares the customer { $loss }: you chose the work, the other person the customer. What did each of you have in mind?
  }
together-question-alike = { $choice ->
    [care] It costs { $cost } and spares the customer { $loss }: you both chose the customer. How much work would change that?
   *[cost] It costs { $cost } and spares the customer { $loss }: you both chose the work. What would change that?
  }
together-question-nothing-shared = You had no trade-off in common. Which one did each of you find hardest, and why?
together-question-said-apart = How much work may it cost at most to save a customer { $loss }? You say: { $own }. The other person says: { $other }. Where does that come from?
together-question-said-alike = How much work may it cost at most to save a customer { $loss }? You both say: { $said }. Who in your team would say something else?
together-question-unsaid = How much work may it cost at most to save a customer a whole working day? Both of you, say it, and say why.
together-question-this-week = { $leads ->
    [yes] What can come off the list this week, so that a customer who needs more time gets it?
   *[no] What can you take over from each other this week, so that a customer who needs more time gets it?
  }
together-table = The table with both people’s choices
together-column-cost = It costs
together-column-loss = It spares the customer
together-back = Back to your mirror
