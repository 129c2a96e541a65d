### The desk: inviting, receiving and reading.

desk-title = The desk
desk-waiting = The desk is being opened.
desk-lead = Here you ask others for their answers, and here you read what they share with you. Everything happens in this browser: there is no server that looks on or keeps anything.
desk-privacy = Invitations and answers stay in this browser.
desk-law = Law and fairness
desk-back = Back to the desk
desk-for-good = Yes, erase this for good
desk-print = Print or keep as a PDF
desk-printed = Printed on { $day }. Shred this paper once the retention period is over.
desk-unsafe = This page was not opened over a secure connection (https). Your browser then neither makes nor keeps keys, and without a key nothing can be locked. Open the desk at an address that begins with https.
desk-blocked = Your browser keeps nothing here, no keys either. A private window or a setting may be the cause. Allow storage for this page, or use another browser.
desk-invitations = Invitations
desk-no-invitations = There are no invitations yet.
desk-new = A new invitation
desk-invitation-name = { $purpose ->
    [hiring] Hiring: { $used_for }
   *[team] Team: { $used_for }
  }
desk-invitation-detail = { $answers ->
    [0] no answers yet, kept up to and including { $day }
    [one] answers from 1 person, kept up to and including { $day }
   *[other] answers from { $answers } people, kept up to and including { $day }
  }
desk-team-detail = kept up to and including { $day }
desk-receive-title = Open what you were given
desk-receive-lead = Has somebody shared their answers with you? Choose the files, or paste the code or the link. You can also open a link; this browser then keeps it in its history, still locked.
desk-receive-files = Choose files
desk-receive-code = Code or link
desk-receive-open = Open
desk-received = { $count ->
    [one] Answers from 1 person opened.
   *[other] Answers from { $count } people opened.
  }
desk-expired = The time for keeping is over. { $invitations ->
    [one] 1 invitation was erased, with its key.
   *[other] { $invitations } invitations were erased, with their keys.
  } { $answers ->
    [0] There were no answers.
    [one] The answers from 1 person were erased too.
   *[other] The answers from { $answers } people were erased too.
  }
desk-expiring = By the clock of this computer it is { $today }, and the time for keeping is over for { $invitations ->
    [one] 1 invitation
   *[other] { $invitations } invitations
  }, { $answers ->
    [0] with no answers
    [one] with answers from 1 person
   *[other] with answers from { $answers } people
  }. Is that day right? Then they are erased, with the key, when you open the desk tomorrow or later. Is the clock wrong? Set it right, and everything stays.
desk-expiring-now = Erase now
desk-expiring-here = By the clock of this computer ({ $today }) the time for keeping is over. If you open the desk tomorrow or later, all of this is erased.
desk-clock = { $why ->
    [behind] The clock of this computer says that it is { $today }, but the desk was opened on { $last } before. One of the two is wrong. Check the clock: it decides when answers are erased.
    [ahead] The clock of this computer says that it is { $today }. When you last opened the desk, it was { $last }. Is that right? Check the clock: it decides when answers are erased.
   *[alone] The clock of this computer says that it is { $today }. That cannot be right. Set the clock before you make an invitation or open answers.
  }
desk-unread-invitations = { $count ->
    [one] There is 1 invitation in this browser that this version of Klantspiegel cannot read. It stays, with all its answers.
   *[other] There are { $count } invitations in this browser that this version of Klantspiegel cannot read. They stay, with all their answers.
  } Reload the page: perhaps a newer version can.
desk-unread-answers = { $count ->
    [one] There are answers from 1 person here that this version of Klantspiegel cannot open. They stay.
   *[other] There are answers from { $count } people here that this version of Klantspiegel cannot open. They stay.
  } Reload the page: perhaps a newer version can.
desk-not-kept = The browser could not keep or erase everything. Reload the page and see what is there.

envelope-empty = There is nothing in the field yet. Paste the code or the link first.
envelope-not-ours = These are not answers that were locked with Klantspiegel. Ask whoever sent it for the file or the code itself.
envelope-newer = This was locked with a newer version of Klantspiegel. Reload this page, or ask for answers that fit this version.
envelope-truncated = This is incomplete: a piece is missing at the end. Copy the whole code or link again.
envelope-unknown = The key for this is not in this browser. The invitation was made on another device or in another browser, or was erased here. Or the link was changed on the way: then compare the check code.
envelope-past = Answers to this invitation were kept up to and including { $day }. The key was erased, so this can no longer be opened.
envelope-expiring = Answers to this invitation were kept up to and including { $day }, and by the clock of this computer it is { $today }. Nothing is added any more. Is the clock wrong? Set it right and try again.
envelope-not-opened = This does not open. It was changed on the way, or locked for another key. Ask whoever sent it to lock it once more.
envelope-content = The content cannot be read as an answer to this invitation. None of it was used. Ask whoever sent it to lock it once more.
envelope-unreadable = This file could not be read from the device. Choose it again.
envelope-repeated = These answers were received before.
envelope-replaced = This is the earlier version, which you replaced. The new one stays.
envelope-repeated-there = Go to it.
envelope-revised = You already have a version of these answers, locked on { $before }. This one is from { $day } and is different. Everyone may correct what is not right: if you take this one, it replaces the other.
envelope-revised-take = Take this version
envelope-revised-there = Go to the version you have
envelope-exchanged = You now have the version of { $day }.

form-lead = What you write here is read by the other person before the first question. It is in the link and in this browser, and on no server.
form-purpose = What is it for?
form-purpose-name = { $purpose ->
    [hiring] A job interview
   *[team] A picture of a team
  }
form-purpose-detail = { $purpose ->
    [hiring] the same questions for everyone; you read answers and get questions for the interview
   *[team] numbers about at least { -team-step } people together
  }
form-field = { $field ->
    [asker] Who is asking?
    [used-for] What will you use the answers for?
    [contact] Who can people contact?
   *[otherwise] What can people do who would rather not?
  }
form-hint = { $field ->
    [asker] A name that the other person recognises, such as that of your organisation or team.
    [used-for] { $purpose ->
        [hiring] For instance: preparing the interview for the position at the front desk.
       *[team] For instance: our meeting about what gets in the way of our work.
      }
    [contact] A name, with a phone number or an email address.
   *[otherwise] { $purpose ->
        [hiring] For instance: then we have the same interview without these questions beforehand.
       *[team] For instance: you need not take part, you can also talk to me.
      }
  }
form-kept-until = Until when will you keep the answers?
form-kept-until-hint = { $purpose ->
    [hiring] In the Netherlands, four weeks after the end of the procedure is usual, and with the applicant’s permission a year at most. When you open the desk on a later day, it says so; from the day after, it erases them.
   *[team] { -team-years } years at most. When you open the desk on a later day, it says so; from the day after, it erases them.
  }
form-parts = What do you ask?
form-parts-hint = { $purpose ->
    [hiring] Questions about the present employer do not belong in an application. That is why they are not here.
   *[team] The part ‘Brushed off’ is about one person. That is why it is not here.
  }
form-roles = Who are the questions for?
form-role = { $role ->
    [staff] for somebody who helps customers
   *[manager] for somebody who leads people
  }
form-language = Which language does it start in?
form-language-hint = The other person can choose another language on the page.
form-taken-over = What usually stays the same comes from your last invitation. Check that it is still right.
form-clear = Clear the form
form-flawed = The invitation is not finished. At these fields it says what you still have to do.
form-empty = { $field ->
    [asker] Write what your organisation or team is called. Then the other person knows who is asking.
    [used-for] Write what you will use the answers for. Then the other person knows what they say yes or no to.
    [contact] Write a name, with a phone number or an email address. Then the other person knows who answers questions.
   *[otherwise] Write what somebody can do who would rather not. Then the other person can say no as well.
  }
form-too-long = This is { $found } characters. Make it shorter: there is room for { $most }.
form-no-day = There is no whole date here yet. Choose the last day on which you keep the answers.
form-past = This day has passed. Choose today or a later day.
form-too-late = You may not keep the answers for that long. Choose a day up to and including { $latest }.
form-no-parts = You are not asking anything yet. Choose at least one part.
form-make = Make the invitation

sent-lead = The answers to this invitation are kept up to and including { $day }. When you open the desk on a later day, it says so; when you open it again the day after or later, it erases them, with the key. So a clock that is wrong once erases nothing. The key is in this browser only. So do not clear its data, and open this page every week: some browsers otherwise clean up by themselves.
sent-link-title = The invitation
sent-link-lead = { $purpose ->
    [hiring] Send all candidates the same link. Everything you wrote is behind the # of the link. No web server gets to see it; the service that carries your message does see the link.
   *[team] Send everyone in the team the same link. Everything you wrote is behind the # of the link. No web server gets to see it; the service that carries your message does see the link.
  }
sent-link = The link
sent-copy = Copy the link
sent-copy-failed = Copying did not work. Select the link and copy it yourself.
sent-try = Look at the invitation as the other person sees it
sent-mark = Check code: { $mark }. If somebody doubts whether the link is really yours, the same check code must stand there.
sent-qr = The link as a QR code
sent-qr-too-long = This link is too long for a QR code. Send the link, or make a new invitation with less text.
sent-answers = Answers
sent-no-answers = There are no answers yet.
sent-end-title = Erase the invitation
sent-end = Then the invitation, the key and all answers disappear from this browser. What comes later can no longer be opened.
sent-delete = Erase this invitation

answer-number = Answers from person { $number }
answer-sealed-on = locked on { $day }
answer-sealed-ahead = locked on { $day }, by a clock that is ahead of the one of this computer
answer-lead = These are one person’s own answers. They do not measure suitability: use them for a better interview, never as the only reason for a decision.
answer-kept-until = Kept up to and including { $day }.
answer-label = Whose is this?
answer-label-hint = For you alone. It stays in this browser and is erased with the answers.
answer-all = All answers in words
answer-delete = Erase these answers
answer-delete-note = Also delete the message that this came in: as long as the invitation is here, it opens again from that.
answer-back = Back to the invitation

spread-title = How far apart the answers lie
spread-lead = Each dot is one answer, from 1 (fully disagree) to 7 (fully agree). There is no mean: what counts is where the answers lie and how far apart.
spread-table = The table with the answers
spread-facet = Part
spread-answers = Answers
spread-between = From low to high
spread-all = always { $answer }
spread-from-to = from { $lowest } to { $highest }

backup-offer = Password for a backup file (may stay empty)
backup-offer-hint = If you lose this device, or clear your browser’s data, the answers can no longer be opened. With a password of at least { $least } characters you get a backup file now. Later it is no longer possible: from then on the browser gives the key to nobody, not even to this page. Delete the file after the last day: it still opens the answers then.
backup-too-short = This password is too short. Choose one of at least { $least } characters, or leave the field empty.
backup-title = Restore a backup file
backup-lead = This brings an invitation with its key into this browser. After that you can open the answers that you were given.
backup-phrase = The password
backup-phrase-hint = The one that you chose when you made the invitation.
backup-file = Open the backup file
backup-restored = The invitation is back.
backup-not-ours = This is not a backup file of Klantspiegel. Choose the file that you were given when you made the invitation.
backup-no-passphrase = There is no password yet. Write it in the field, and choose the file again.
backup-passphrase = The file does not open with this password. Check the password, and choose the file again.
backup-known = This invitation is in this browser already. It is in the list of invitations.
