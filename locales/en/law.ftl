### The page on law and fairness, for who invites: what a rule says, what Klantspiegel does for it, what remains to be done.
### An empty line separates paragraphs. The laws are listed, with their addresses, in `crates/klantspiegel-ui/src/desk/law.rs`.

law-title = Law and fairness
law-intro =
    This is information, not legal advice. We wrote this page in November 2026. Rules change, and countries and
    sectors add their own. So check what applies now, or ask a lawyer.

    Your organisation is responsible, also for what you do here. That is why each part below says what the rule is,
    what Klantspiegel does for it and what is left for you to do. If you are in a hurry, read only the last.

law-rule = The rule.
law-does = What Klantspiegel does.
law-yours = What you still do.

law-use-title = How it works in hiring
law-use-body =
    You make an invitation as a link. Before the first question, the candidate reads who is asking, why, what it is
    used for and which parts are coming. It also says whom to ask, how to do it another way, with a person, and
    until which day the answers are kept. All of that stands behind the # of the link, so no server gets to see it.

    Every candidate gets the same situations, without a time limit. Candidates first get their own full mirror,
    then see exactly what would go along, and choose: leave it at that, or share it. What is shared is
    locked (HPKE, RFC 9180) for the key of that one invitation.

    You see the answers in words, the spread and questions for the interview. You see something about the quality
    of the answers only if haste and at least one other sign agree, and then the candidate sees it too. There is no total
    score, no ranking, and no screen or file that compares candidates.

law-ai-title = AI Act: is this an AI system?
law-ai-rule =
    The AI Act, Regulation (EU) 2024/1689, is about AI systems. Such a system infers from its input how to produce
    predictions, content, recommendations or decisions (Article 3, point 1). According to recital 12, systems with
    rules set by people alone are not among them.
law-ai-does =
    The rules for scoring were made by people, and are fixed and public. Nothing was learned from data about
    people. The estimate from the situations is a fixed formula as well. That suggests that this is not an AI
    system.
law-ai-yours =
    Judge for yourself, and write down why. The Commission’s guidelines (C(2025) 5053) help; they are not binding and
    give no complete list. If you let another AI summarise or compare the answers, you judge that one separately. Such
    use may be high-risk.

law-high-title = AI Act: if it is one after all
law-high-rule =
    Systems for recruitment and selection are in Annex III, point 4(a). In principle they count as high-risk. The
    duties of Chapter III were to apply to them from 2 August 2026. Regulation (EU) 2026/1744 moved that to 2 December
    2027. Check whether that day still holds.

    An organisation that uses such a system provides for oversight by people (Article 26(2)). Employers first inform
    the workers it affects and their representatives (paragraph 7). People about whom it helps to decide are told that
    it is used (paragraph 11). Where a decision affects them seriously, Article 86 gives a right to an explanation.
law-high-does =
    Klantspiegel gives no verdict, and every rule of its scoring can be read. It has no conformity assessment and no CE
    marking.
law-high-yours =
    Do you think that it is a high-risk AI system? Then, from that day on, use it only if these duties are taken
    care of. Article 4, on knowing about AI when working with it, has applied since 2 February 2025. Check what it
    says now.

law-emotion-title = AI Act: no reading of emotions
law-emotion-rule =
    AI that infers emotions at work is prohibited, except for medical or safety reasons (Article 5(1)(f)). This has
    applied since 2 February 2025, and according to the Commission’s guidelines it covers recruitment too.
law-emotion-does =
    Klantspiegel uses no camera and no microphone. Only answers that somebody chooses count.
law-emotion-yours =
    Do not switch on a tool that reads emotions in the interview either.

law-decide-title = GDPR: a person decides
law-decide-rule =
    People have the right not to be subject to a decision that rests on automated processing alone and affects them
    strongly (Article 22 GDPR, with exceptions). Recital 71 names recruitment online without human intervention as an
    example. According to the Court of Justice, a score can already be such a decision if somebody else draws strongly
    on it (C-634/21). In November 2025 the Commission proposed to change Article 22; check what it says now.
law-decide-does =
    Klantspiegel takes no decision. It gives no score for suitability, no advice and no ranking, but questions for an
    interview.
law-decide-yours =
    Decide for yourself, after an interview and on other grounds too, and make sure that you can explain why. Agree on
    no limit below which somebody is out.

law-basis-title = GDPR: a legal basis
law-basis-rule =
    Personal data may only be processed on a legal basis (Article 6). Consent has to be free. In hiring it rarely
    is: people fear that saying no costs them the job (recital 43; EDPB Guidelines 05/2020).
law-basis-does =
    Candidates may stop, and may decide after seeing their mirror to share nothing. The invitation names another way.
    That makes the choice freer, but is no legal basis by itself.
law-basis-yours =
    Choose a legal basis beforehand and write it down. Often it is steps before a contract that the candidate asked
    for (Article 6(1)(b)) or a legitimate interest (point f). Public authorities cannot use the latter for their
    tasks. Give those who share nothing the same chance.

law-inform-title = GDPR: tell and give access
law-inform-rule =
    If you ask for data, you say at once who you are, what you use them for, on which legal basis, how long you keep
    them and which rights there are (Article 13). Applicants have a right of access (Article 15), also to notes of the
    interview that you keep. According to the Court, an assessor’s comments can be personal data (C-434/16).
law-inform-does =
    The invitation does a part: who, why, until when and whom to ask. Candidates see the answers that you get
    before you get them. The interview guide that follows from them is seen by you alone.
law-inform-yours =
    Tell the rest yourself: the legal basis, the recipients, the rights, the complaint to the supervisory authority
    and, if there is one, the data protection officer. Write your notes so that the candidate may read them.

law-less-title = GDPR: no more than needed
law-less-rule =
    You ask for no more than the purpose needs (Article 5(1)(c)).
law-less-does =
    Questions about the present employer are left out: about what is measured and expected there, the leadership, the room to help
    and whether somebody wants to stay. Stories and free text never go along.
law-less-yours =
    Choose only parts that belong to the job. Invite only people whom you are really going to talk to, and let as few
    people as possible read along.

law-keep-title = GDPR: no longer than needed
law-keep-rule =
    You keep data no longer than needed (Article 5(1)(e)). The GDPR names no number of weeks; countries do have
    customs.

    Netherlands: according to the data protection authority (Autoriteit Persoonsgegevens), it is usual to delete within
    4 weeks after the end of the procedure. With permission it can be up to 1 year after it.

    Germany: often about 6 months. A claim under the equal treatment act must be made within 2 months (§ 15 Abs. 4 AGG)
    and then be in court within 3 months (§ 61b ArbGG). A revision of that act has been announced.

    France: according to the data protection authority (CNIL), up to 2 years after the last contact if the candidate
    agrees, for a later vacancy. To explain a rejection, at most 3 months. Then delete; keep apart what is needed as
    evidence.
law-keep-does =
    You choose a day beforehand, and the candidate reads it. When you open the desk after that day, it says so. When you
    open it again, the day after or later, the answers are deleted, together with the key. You can also delete them at
    once.
law-keep-yours =
    As long as you do not open the desk, nothing is deleted: so put the day in your diary, and the day after. Also
    delete the backup and other files, emails, prints and notes yourself.

law-risk-title = GDPR: risk and security
law-risk-rule =
    If the risk is likely to be high, you first assess what it means for people, in a DPIA (Article 35). Supervisory
    authorities have lists for that. Security has to be appropriate (Article 32).
law-risk-does =
    There is no server. The answers reach you locked, as a file, a code or a link. They open only with the key of the
    invitation.
law-risk-yours =
    Find out whether a DPIA is needed, and enter this use in your records (Article 30). Protect the device on which you
    read the answers.

law-equal-title = Equal treatment
law-equal-rule =
    Discrimination in hiring is prohibited, on grounds such as sex, race, religion, disability, age and sexual
    orientation (Directives 2000/43/EC, 2000/78/EC and 2006/54/EC). People with a disability have a right to
    reasonable accommodation (Article 5 of 2000/78/EC).

    In the Netherlands the equal treatment act (AWGB) also covers nationality, political opinion and civil status;
    complaints go to the Netherlands Institute for Human Rights.
law-equal-does =
    Every candidate gets the same fixed form, without a time limit. A keyboard and a screen reader are enough. The
    invitation names another way, with a person.
law-equal-yours =
    Ask all candidates for a job the same, in a language that they read well. Ask what somebody needs, not why. Nobody
    who chooses the other way may be worse off for it.

law-council-title = The works council
law-council-rule =
    Netherlands: arrangements on appointments and on assessing staff need the consent of the works council (Article
    27(1)(e) and (g) WOR). For data of people who work there already, point (k) is added.

    Germany: questionnaires and rules for assessing and selecting need the consent of the Betriebsrat (§ 94 and § 95
    BetrVG). France: the CSE is told beforehand which methods help in recruitment (Article L2312-38, Code du travail).
law-council-does =
    The method page says what is asked and how it is scored. The invitation says by what signs answers may mean little.
    You can give both to the council.
law-council-yours =
    Present your plan, and wait with the first invitation until the council has consented. In France, informing it
    beforehand is enough.

law-team-title = A picture of a team
law-team-rule =
    This is personal data too: whoever gets something from a member knows whose it is. At work consent is rarely
    free (Guidelines 05/2020). In the Netherlands the works council’s consent may be needed (Article 27(1)(k) and
    (l) WOR), in Germany that of the Betriebsrat (§ 87 Abs. 1 Nr. 6 BetrVG).
law-team-does =
    Chance changes part of what goes beforehand. Only rounded numbers from { -team-step } people on are shown.
law-team-yours =
    Choose a legal basis and present your plan. Nobody may be worse off for not taking part. Use the picture to
    improve the work, never to assess people.

law-countries-title = More rules by country
law-countries-rule =
    Netherlands: the NVP recruitment code (Sollicitatiecode) is no law, but it is a standard. It asks for a fair
    chance and an explanation beforehand. AI and algorithms have to be transparent and validated.

    France: what you ask must have a direct and necessary link with the job (Article L1221-6, Code du travail).
    Methods are made known beforehand, and results are confidential (L1221-8). You may not collect data by a means
    that the candidate was not told of beforehand (L1221-9).

    United Kingdom: the UK GDPR, as amended by the Data (Use and Access) Act 2025, and the Equality Act 2010 apply.
    In other countries, local law differs again.
law-countries-does =
    Klantspiegel is transparent, but not validated. The invitation says beforehand what is coming.
law-countries-yours =
    Look up what applies in your country and sector. Make sure that you can explain why care for customers belongs to
    this job.

law-standards-title = Standards of the profession
law-standards-rule =
    ISO 10667 is about assessments for work. ISO 10667-1:2020 is for the client, ISO 10667-2:2020 for the service
    provider. The International Test Commission (ITC) has guidelines on using tests, on tests in another language or
    culture and, with the ATP, on assessments with technology (2022). They are standards, not laws.
law-standards-does =
    The method page says what is asked, how it is scored and how uncertain it is. The languages say the same; whether
    they measure the same has not been studied. Klantspiegel has no certificate.
law-standards-yours =
    Here you are the client. Put down why you use this and who sees the answers. Let only people work with it who know
    the method page.

law-limits-title = What Klantspiegel cannot do here
law-limits-body =
    Klantspiegel has not been validated for selection. Whether it predicts how somebody works has not been studied.
    There are no norms, so you cannot see whether an answer is high or low compared with others.

    People can make themselves look better than they are, certainly when a job depends on it. We do not correct for
    that. Those who see their own mirror can also change answers afterwards.

    So use it as the start of a conversation, and never as the only ground for hiring or rejecting somebody.

law-sources-title = Sources
law-sources-note = This page fetches nothing. An address only opens when you click on it.
law-source-ai = AI Act: Regulation (EU) 2024/1689
law-source-dates = New dates: Regulation (EU) 2026/1744
law-source-definition = Commission guidelines on what an AI system is, C(2025) 5053
law-source-prohibited = Commission guidelines on prohibited practices
law-source-gdpr = GDPR: Regulation (EU) 2016/679
law-source-consent = EDPB Guidelines 05/2020 on consent
law-source-court = Court of Justice of the EU, case { $case }
law-source-directive = Directive { $number }/EC
