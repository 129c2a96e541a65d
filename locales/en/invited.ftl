### The invitation, and what is shared afterwards.

invited-waiting-title = An invitation
invited-waiting = The invitation is being opened.

invited-title = { $asker } invites you
invited-lead = { $purpose ->
    [hiring] { $asker } asks you to fill in Klantspiegel for a job interview. It is a questionnaire about working with customers. First read what happens to your answers.
   *[team] { $asker } asks you to fill in Klantspiegel for a picture of the whole team. It is a questionnaire about working with customers. First read what happens to your answers.
  }
invited-used-for = What it is for
invited-asked = What you fill in
invited-extent = { $purpose ->
    [hiring] { $questions } questions, { $time }. There is no time limit: take the time you need. Everyone gets the same questions.
   *[team] { $questions } questions, { $time }. There is no time limit: take the time you need.
  }
invited-seen = What { $asker } will see, if you want that
invited-seen-what = { $purpose ->
    [hiring] Your answers in words, how far apart they lie, and questions for the interview. No total, no verdict and no comparison with others. What you write yourself is not included.
   *[team] The page only shows numbers about at least { -team-step } people together, estimated and rounded. What goes from you is a rough result for each part, such as little or a lot, and what stopped you, if that was asked. Outside the page, someone with the skills can also read that by itself. That is why chance changes some of it first: then nobody knows for sure what you answered on one point, not even somebody who knows all the others. If nearly everything you fill in is positive, or nearly everything negative, that can usually be seen. And if you are asked this more often, each time gives away a little more. Your role is included as it is. Your name and what you write yourself are not.
  }
invited-seen-pace = What is included is how many situations you answered in less than { $seconds } seconds. If many answers were very fast, and the answer was also the same every time or choices contradict each other, that is said too. You are the first to read it.
invited-kept-until = How long it is kept
invited-kept-until-what = Up to and including { $day }. When the receiver opens their page after that, it says that the time is over; when they open it again on the day after or later, it erases the answers and the key.
invited-otherwise = If you would rather not
invited-contact = Whom to ask
invited-mark = Check code
invited-mark-what = { $mark }. Not sure whether this link is genuine? { $asker } sees the same check code with the invitation.
invited-first-you-title = You see it first
invited-first-you = You get your own mirror first, all of it. Then you see exactly what { $asker } would get. Only then do you choose: share it, or leave it at that. This page sends nothing by itself.
invited-still-for-you = You can still fill in Klantspiegel for yourself.
invited-flawed-title = This invitation cannot be read
invited-garbled = The link is incomplete, or was changed on the way. Copy the whole link from the message again, or ask whoever invited you for a new one.
invited-newer = The invitation was made with a newer version of Klantspiegel. Ask whoever invited you for a link that fits this page.
invited-wrong-part = A part of the invitation is not right: { $part ->
    [key] the key
    [kept_until] how long it is kept
    [asker] who asks
    [used_for] what it is used for
    [contact] whom to turn to
    [otherwise] what you can do instead
    [parts] what you fill in
    [language] the language
    [role] your role
    [purpose] the kind of invitation
   *[other] the number or the version
  }. Ask whoever invited you for a new link.
invited-for-yourself = Fill in Klantspiegel for yourself

invited-pace = { $timed ->
    [0] How quickly the situations were answered is not known.
    [one] For 1 situation we know how long the answer took; it was less than { $seconds } seconds for { $fast }.
   *[other] For { $timed } situations we know how long the answer took; it was less than { $seconds } seconds for { $fast }.
  }

submit-title = Share with { $asker }?
submit-lead = { $purpose ->
    [hiring] Up to here, nobody has seen anything. You can leave it at that. If you want to share your answers with { $asker }, first look at exactly what is included.
   *[team] Up to here, nobody has seen anything. You can leave it at that. If you want to be counted in the team picture that { $asker } makes, first look at exactly what is included.
  }
submit-show = Show exactly what is included
submit-payload-lead = Of your answers, only what you see here is included. Your story, your plan and anything else you wrote stay here.
submit-payload = This is included
submit-nothing = You have not filled in anything yet. So there is nothing to share.
submit-payload-else = { $purpose ->
    [hiring] Also included: the date, the number of the invitation, your language, and a random number that shows the receiver whether the same thing arrives twice. Your name is not in it, but whoever gets it from you knows of course that it comes from you.
   *[team] Also included: the date, the number of the invitation, and a random number that shows whether the same thing arrives twice. Whoever gets it from you sees of course that it comes from you.
  }
submit-seal = { $purpose ->
    [hiring] Lock my answers for { $asker }
   *[team] Lock this for { $asker }
  }
submit-failed = Locking did not work. Nothing was sent. Try again, or ask for a new invitation.
submit-past = Answers for { $asker } were kept up to and including { $day }. By the clock of this device it is { $today }. They can no longer be shared. Is the clock wrong? Set it right and open the invitation again.
submit-early = By the clock of this device it is { $today }. This invitation cannot have been made by then, so nothing can be shared. Is the clock wrong? Set it right and open the invitation again. Is it right? Ask { $asker } for a new link.
submit-unsafe = This page was not opened over a secure connection (https). Your browser can therefore not lock the answers, and unlocked they do not go. Ask { $asker } for a link that begins with https.
submit-sealed = { $purpose ->
    [hiring] Your answers are locked: only { $asker } can open them, with the key of this invitation. Nothing has been sent yet. Choose how you send them, for instance in a message to { $contact }. Or leave it at that. If you send a corrected version later, { $asker } chooses whether it replaces the first. If you want them erased later, ask there too.
   *[team] It is locked: only { $asker } can open it, with the key of this invitation. Nothing has been sent yet. Choose how you send it, for instance in a message to { $contact }. Or leave it at that. If you send another version later, the first one counts.
  }
submit-file = Save as a file
submit-link = Copy as a link
submit-code = Copy as a code
submit-link-note = A link stays, locked, in the history of the browser in which somebody opens it. A file or a code does not.
submit-code-label = The code
submit-code-copied = The code is on the clipboard.
submit-link-copied = The link is on the clipboard.
submit-copy-failed = Copying did not work. Save it as a file, or select the code and copy it yourself.

member-role = Your role
member-from-within = How much comes from within
member-measured = What gets measured
member-me = How you see yourself
member-colleague = How you see your closest colleague
member-organisation = How you see the organisation
member-leadership = How you see the leadership
member-room = Room to help
member-blockers = What stopped you
member-nothing = nothing
member-no-score = too little answered
member-band = { $band ->
    [little] little
    [middle] in between
   *[much] a lot
  }
member-lean = { $lean ->
    [work] mostly the work
    [both] both the work and the results
    [result] mostly the results
   *[little] little
  }
member-positive = { $positive ->
    [yes] mostly positive
   *[no] not mostly positive
  }
member-chance = On each point chance decides first. Usually what you answered is included, sometimes something else: with yes or no one time in { -one-in }, as if you rolled a die, and a little more often where there are more options. What stopped you is yes or no eight times. So nobody knows for sure what you answered on one point; if nearly everything is positive, or nearly everything negative, that can usually be seen. Over many people together it is about right. Only your role, and whether you answered something, are always included as they are. Leave what chance chose as it is: changing an answer because of it protects you and the others less.
member-changed = Chance chose this. You answered: { $own }.
