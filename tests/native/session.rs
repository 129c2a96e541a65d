//! The session: what happened leads to where someone is and what is known of them.

use klantspiegel_core::dilemma::cell::Loss;
use klantspiegel_core::dilemma::form::DILEMMAS;
use klantspiegel_core::dilemma::{Asked, Cell, Choice};
use klantspiegel_core::instrument::{Fits, ItemId, SCENES_PER_LOSS};
use klantspiegel_core::journey::{self, Step, extent, minutes_of, progress, steps};
use klantspiegel_core::language::Language;
use klantspiegel_core::part::{Part, Parts};
use klantspiegel_core::session::{Event, Session};
use klantspiegel_core::setup::{Form, ItemSet, Role, Setup};
use klantspiegel_formats::route;
use klantspiegel_testing::any::{any_session, event, setup};
use klantspiegel_testing::{DAY, after, answering, bank, care_below, choosing, saying, session};
use proptest::collection::vec;
use proptest::prelude::*;

mod order {
    use super::*;

    #[test]
    fn the_short_set_asks_the_core_then_the_dilemmas_then_the_rest() {
        check(
            ItemSet::Short,
            "start \
             item/caring-enjoy item/delivering-on-time item/caring-matters item/delivering-confidence \
             situations dilemma/1 dilemma/2 dilemma/3 dilemma/4 dilemma/5 dilemma/6 dilemma/7 dilemma/8 dilemma/9 dilemma/10 \
             stated item/on-top item/pays measures feedback review",
        );
    }

    #[test]
    fn the_full_set_asks_all_sixteen_first() {
        check(
            ItemSet::Full,
            "start \
             item/caring-enjoy item/reading-sense item/relating-remember item/delivering-on-time \
             item/caring-matters item/reading-question item/relating-contact item/delivering-confidence \
             item/caring-attention item/reading-explained item/relating-tone item/delivering-detail \
             item/caring-relief item/reading-side item/relating-return item/delivering-solved \
             situations dilemma/1 dilemma/2 dilemma/3 dilemma/4 dilemma/5 dilemma/6 dilemma/7 dilemma/8 dilemma/9 dilemma/10 \
             stated item/on-top item/pays measures \
             perspectives/1 perspectives/2 perspectives/3 perspectives/4 perspectives/5 perspectives/6 \
             perspectives/7 perspectives/8 perspectives/9 perspectives/10 \
             brushoff/1 brushoff/2 \
             leadership/1 leadership/2 leadership/3 leadership/4 leadership/5 leadership/6 leadership/7 \
             leadership/8 leadership/9 leadership/10 leadership/11 leadership/12 \
             room/1 room/2 room/3 room/4 feedback review",
        );
    }

    #[test]
    fn what_was_picked_is_asked_in_the_order_of_the_journey() {
        for (picked, expected) in [
            (
                &[Part::Room, Part::Brushoff][..],
                "start brushoff/1 brushoff/2 room/1 room/2 room/3 room/4 feedback review",
            ),
            (&[Part::Room, Part::Room], "start room/1 room/2 room/3 room/4 feedback review"),
            (&[], "start"),
        ] {
            let picked = picked.iter().copied().collect();
            let steps = steps(Setup { set: ItemSet::Picked, picked, ..Setup::default() }, bank());
            assert_eq!(steps.iter().map(route::print).collect::<Vec<_>>().join(" "), expected, "{picked:?}");
        }
        let picked = Parts::from_iter([Part::FromWithin]);
        let long = steps(Setup { set: ItemSet::Picked, picked, ..Setup::default() }, bank());
        assert_eq!(long.len(), 1 + 16 + 2, "A by itself is asked in its long form");
    }

    #[test]
    fn going_on_leads_through_every_step_in_order() {
        for set in ItemSet::ALL {
            let picked = Part::ALL.into_iter().collect();
            let setup = Setup { set, picked, ..Setup::default() };
            let all = steps(setup, bank());
            let mut session = after(session(setup), [Event::Started { chance: 3 }]);
            for step in &all[1..all.len() - 2] {
                assert_eq!(session.step, *step);
                let is_last = journey::last(setup, bank()).as_ref() == Some(step);
                assert_eq!(session.completes(&Event::WentOn, bank()), is_last, "{step:?}");
                session = after(session, [Event::WentOn]);
            }
            assert_eq!(session.step, Step::Review, "what follows is asked for on a day, not walked into");
            assert_eq!(after(session, [Event::Finished { on: DAY }]).step, Step::Feedback);
        }
    }

    #[test]
    fn going_back_leads_through_every_step_the_other_way() {
        let mut session = klantspiegel_testing::finished(choosing(started(), care_below(0.2)));
        for step in steps(session.setup, bank()).iter().rev().filter(|step| **step != Step::Review) {
            assert_eq!(session.step, *step);
            session = after(session, [Event::WentBack]);
        }
        assert_eq!(session.step, Step::Start, "before the start there is nothing");
    }

    #[test]
    fn progress_counts_what_is_asked() {
        let all = steps(Setup::default(), bank());
        for (step, position, until) in [
            (Step::Item(ItemId::new("caring-enjoy")), 1, 1),
            (Step::Dilemma(0), 5, 5),
            (Step::Stated, 15, 17),
            (Step::Measures, 20, 28),
        ] {
            let progress = progress(&step, &all, bank()).expect("something is asked here");
            let found = (progress.position, progress.until, progress.count);
            assert_eq!(found, (position, until, 28), "{step:?}");
        }
        for step in [
            Step::Start,
            Step::BeforeDilemmas,
            Step::Review,
            Step::Feedback,
            Step::Item(ItemId::new("reading-sense")),
        ] {
            assert_eq!(progress(&step, &all, bank()), None, "{step:?}");
        }
    }

    #[test]
    fn the_minutes_left_never_grow_and_end_at_one() {
        let all = steps(Setup { set: ItemSet::Full, ..Setup::default() }, bank());
        let left: Vec<u32> =
            all.iter().filter_map(|step| Some(progress(step, &all, bank())?.minutes_left)).collect();
        assert!(left.is_sorted_by(|a, b| a >= b), "{left:?}");
        assert_eq!(left.first(), Some(&minutes(ItemSet::Full)));
        assert_eq!(left.last(), Some(&1));
    }

    #[test]
    fn the_short_set_takes_about_five_minutes_and_the_full_one_longer() {
        let short = minutes(ItemSet::Short);
        assert!((4..=6).contains(&short), "{short}");
        assert!((short + 1..=15).contains(&minutes(ItemSet::Full)));
    }

    #[test]
    fn the_parts_take_as_long_together_as_the_full_set() {
        let parts: u32 = Part::ALL.map(|part| minutes_of(part, bank())).iter().sum();
        // Each part is rounded up by itself.
        let full = minutes(ItemSet::Full);
        assert!((full..full + Part::ALL.len() as u32).contains(&parts), "{parts} against {full}");
    }

    fn minutes(set: ItemSet) -> u32 {
        extent(Setup { set, ..Setup::default() }, bank()).minutes
    }

    fn check(set: ItemSet, expected: &str) {
        let steps = steps(Setup { set, ..Setup::default() }, bank());
        assert_eq!(steps.iter().map(route::print).collect::<Vec<_>>().join(" "), expected);
    }
}

mod picking {
    use super::*;

    #[test]
    fn without_a_part_there_is_nothing_to_begin_or_finish() {
        let picked = after(session(Setup::default()), [Event::SetChosen(ItemSet::Picked)]);
        for event in [
            Event::Started { chance: 1 },
            Event::Finished { on: DAY },
            Event::WentTo(Step::Review),
            Event::WentTo(Step::Dilemma(0)),
        ] {
            let session = after(picked.clone(), [event.clone()]);
            assert_eq!(
                (session.step, session.finished, session.asked),
                (Step::Start, None, vec![]),
                "{event:?}"
            );
        }
    }

    #[test]
    fn what_is_picked_survives_another_set() {
        let picked = picking(Part::Leadership);
        let session = after(picked, [Event::SetChosen(ItemSet::Full), Event::SetChosen(ItemSet::Picked)]);
        assert!(session.setup.picked.has(Part::Leadership) && session.setup.asks(Part::Leadership));
        assert!(!session.setup.asks(Part::FromWithin));
        let event = Event::PartPicked { part: Part::Leadership, picked: false };
        assert!(after(session, [event]).setup.picked.is_empty());
    }

    #[test]
    fn it_begins_with_the_first_that_is_asked() {
        let session = after(picking(Part::Leadership), [Event::Started { chance: 1 }]);
        assert_eq!(session.step, Step::Page { part: Part::Leadership, index: 0 });
    }

    fn picking(part: Part) -> Session {
        let events = [Event::SetChosen(ItemSet::Picked), Event::PartPicked { part, picked: true }];
        after(session(Setup::default()), events)
    }
}

mod pages {
    use super::*;

    #[test]
    fn none_of_these_and_a_line_take_each_other_back() {
        check(&[("heard-desk", 1), ("heard-busy", 1), ("heard-none", 1)], &["heard-none"]);
        check(&[("heard-none", 1), ("heard-desk", 1)], &["heard-desk"]);
        check(&[("heard-none", 1), ("said-desk", 1)], &["heard-none", "said-desk"]);
        check(&[("block-rule", 1), ("block-nothing", 1)], &["block-nothing"]);
        check(&[("heard-desk", 0)], &[]);
    }

    #[test]
    fn there_are_ten_coins() {
        for (given, placed) in [
            (&[("effort-systems", 10)][..], 10),
            (&[("effort-systems", 10), ("effort-training", 1)], 10),
            (&[("effort-systems", 6), ("effort-training", 5)], 6),
            (&[("effort-systems", 6), ("effort-training", 4), ("effort-systems", 7)], 10),
            (
                &[
                    ("effort-systems", 6),
                    ("effort-training", 4),
                    ("effort-systems", 5),
                    ("effort-culture", 1),
                ],
                10,
            ),
            (&[("effort-systems", 0)], 0),
        ] {
            let session = answering(full(), given);
            let page: Vec<_> = bank().of(Part::Leadership).page("effort").cloned().collect();
            assert_eq!(session.answers.coins_placed(&page), placed, "{given:?}");
        }
    }

    #[test]
    fn a_page_is_answered_once_all_of_it_is() {
        let heard = Step::Page { part: Part::Brushoff, index: 0 };
        let effort = Step::Page { part: Part::Leadership, index: 11 };
        let listens = Step::Page { part: Part::Perspectives, index: 0 };
        for (step, given, answered) in [
            (&heard, &[("heard-none", 1)][..], true),
            (&heard, &[("heard-new", 1)], true),
            (&heard, &[("said-new", 1)], false),
            (&effort, &[("effort-systems", 9)], false),
            (&effort, &[("effort-systems", 9), ("effort-culture", 1)], true),
            (&listens, &[("listens-me", 4), ("listens-colleague", 4)], false),
            (&listens, &[("listens-me", 4), ("listens-colleague", 4), ("listens-organisation", 1)], true),
        ] {
            assert_eq!(answering(full(), given).is_answered(step, bank()), answered, "{given:?}");
        }
    }

    #[test]
    fn a_single_question_goes_on_by_itself_and_no_other_page() {
        let at = |part, index| after(full(), [Event::WentTo(Step::Page { part, index })]);
        for (part, index, goes_on) in [
            (Part::Leadership, 0, true),
            (Part::Room, 0, false),
            (Part::Perspectives, 0, false),
            (Part::Perspectives, 8, true),
            // Here something can be written.
            (Part::Perspectives, 9, false),
            (Part::Leadership, 11, false),
        ] {
            let session = at(part, index);
            let after = after(session.clone(), [Event::AutoAdvanced { from: session.step.clone() }]);
            assert_eq!(after.step != session.step, goes_on, "{part:?} {index}");
        }
    }

    fn check(given: &[(&str, u8)], ticked: &[&str]) {
        let session = answering(full(), given);
        let answered: Vec<&str> = session.answers.iter().map(|(id, _)| id.as_str()).collect();
        assert_eq!(answered, ticked, "{given:?}");
    }

    fn full() -> Session {
        session(Setup { set: ItemSet::Full, ..Setup::default() })
    }
}

mod own_words {
    use super::*;
    use klantspiegel_core::own_words::{Blank, MAX_CHARACTERS, OwnText};

    #[test]
    fn what_was_written_stands_where_it_was_written() {
        let write = |blank: Blank| Event::Wrote { blank, text: OwnText::new(blank.name()) };
        let session = after(session(Setup::default()), Blank::ALL.map(write));
        let words = &session.own_words;
        assert_eq!(words.story.as_str(), "story-note");
        assert_eq!((words.plan.situation.as_str(), words.plan.act.as_str()), ("plan-situation", "plan-act"));
        assert!(session.has_answers() && words.plan.is_whole());
    }

    #[test]
    fn a_story_is_shared_only_where_the_person_says_so() {
        let text = OwnText::new("a smile");
        let session = after(session(Setup::default()), [Event::Wrote { blank: Blank::Story, text }]);
        assert_eq!(session.own_words.shared_story(), None);
        let session = after(session, [Event::StorySharingChosen(true)]);
        assert_eq!(session.own_words.shared_story(), Some("a smile"));
    }

    #[test]
    fn a_text_is_cut_off_at_a_character() {
        let text = OwnText::new(&"é".repeat(MAX_CHARACTERS + 1));
        assert_eq!(text.as_str().chars().count(), MAX_CHARACTERS);
        assert!(OwnText::new(" \n\t").is_blank());
    }
}

mod dilemmas {
    use super::*;

    #[test]
    fn the_first_is_put_when_it_is_reached() {
        let session = after(started(), vec![Event::WentOn; 4]);
        assert_eq!((&session.step, &session.asked), (&Step::BeforeDilemmas, &Vec::new()));
        let session = after(session, [Event::WentOn]);
        assert_eq!((session.step.clone(), session.asked.len()), (Step::Dilemma(0), 1));
    }

    #[test]
    fn skipped_ones_stay_unanswered_and_do_not_stop_the_journey() {
        let session = choosing(started(), |_| None);
        assert_eq!(session.asked.len(), DILEMMAS);
        assert!(session.asked.iter().all(|asked| asked.choice.is_none()));
        assert!(!session.has_answers());
        assert_eq!(after(session, [Event::WentOn]).step, Step::Stated);
    }

    #[test]
    fn changing_an_earlier_one_keeps_the_later_ones() {
        let before = choosing(started(), care_below(0.2));
        let changed = before.asked[0].choice.map(Choice::other).expect("it was answered");
        let session = after(before.clone(), [Event::DilemmaAnswered { index: 0, choice: changed }]);
        assert_eq!(session.asked[0].choice, Some(changed));
        assert_eq!(session.asked[0].cell, before.asked[0].cell);
        assert_eq!(session.asked[1..], before.asked[1..]);
    }

    #[test]
    fn a_choice_can_be_withdrawn_and_made_again() {
        let session = choosing(started(), care_below(0.2));
        let withdrawn = after(session.clone(), [Event::DilemmaWithdrawn { index: 4 }]);
        assert_eq!(withdrawn.asked[4].choice, None);
        assert!(!withdrawn.is_answered(&Step::Dilemma(4), bank()));
        let choice = session.asked[4].choice.expect("it was answered");
        assert_eq!(after(withdrawn, [Event::DilemmaAnswered { index: 4, choice }]), session);
    }

    #[test]
    fn a_choice_about_a_dilemma_that_was_not_put_changes_nothing() {
        let session = after(started(), vec![Event::WentOn; 4]);
        for index in [1, 9, 10, usize::MAX] {
            let event = Event::DilemmaAnswered { index, choice: Choice::Care };
            assert_eq!(after(session.clone(), [event]), session, "{index}");
        }
    }

    #[test]
    fn seeing_one_again_puts_no_new_one() {
        let session = after(started(), vec![Event::WentOn; 5]);
        let asked = session.asked.clone();
        let session = after(session, [Event::WentBack, Event::WentBack, Event::WentOn, Event::WentOn]);
        assert_eq!(session.asked, asked);
    }

    #[test]
    fn chance_decides_the_first_scene_and_the_others_follow() {
        for (chance, first) in [(0, 0), (5, 5), (6, 0), (u32::MAX, (u32::MAX % 6) as usize)] {
            let session = after(session(Setup::default()), [Event::Started { chance }]);
            let session = choosing(session, care_below(0.2));
            for loss in Loss::ALL {
                let of_loss = |asked: &&Asked| Fits::of(asked.cell) == Fits::Loss(loss);
                let seen: Vec<&str> =
                    session.asked.iter().filter(of_loss).map(|asked| asked.scene.as_str()).collect();
                let scenes = bank().scenes.iter().filter(|scene| scene.fits == Fits::Loss(loss));
                let turn = scenes.map(|scene| scene.id.as_str()).cycle();
                assert_eq!(seen, turn.skip(first).take(seen.len()).collect::<Vec<_>>(), "{chance} {loss:?}");
            }
        }
    }

    #[test]
    fn a_loss_that_is_asked_at_every_cost_has_another_scene_each_time() {
        for first in 0..SCENES_PER_LOSS {
            let mut asked: Vec<Asked> = Vec::new();
            for cell in Cell::all() {
                let scene = bank().scene_in_turn(first, &asked, asked.len(), cell);
                assert!(scene.fits.holds(cell), "{} at {cell:?}", scene.id);
                assert!(asked.iter().all(|seen| seen.scene != scene.id), "{} twice", scene.id);
                asked.push(Asked { cell, scene: scene.id.clone(), choice: None });
            }
        }
    }

    #[test]
    fn starting_again_does_not_change_the_scenes() {
        let session = after(started(), vec![Event::WentOn; 5]);
        let first = session.first_scene;
        let again = after(session, [Event::WentTo(Step::Start), Event::Started { chance: 8 }]);
        assert_eq!(again.first_scene, first);
    }

    #[test]
    fn the_fixed_form_is_the_same_whatever_the_chance_and_the_choices() {
        let put = |chance, rate| {
            let fixed = session(Setup { form: Form::Fixed, ..Setup::default() });
            let session = choosing(after(fixed, [Event::Started { chance }]), care_below(rate));
            session.asked.into_iter().map(|asked| (asked.cell, asked.scene)).collect::<Vec<_>>()
        };
        for (chance, rate) in [(0, 0.05), (7, 0.2), (u32::MAX, 3.0)] {
            assert_eq!(put(chance, rate), put(1, 0.5), "{chance} {rate}");
        }
    }

    #[test]
    fn the_adaptive_form_follows_the_choices() {
        let put = |rate| {
            choosing(started(), care_below(rate)).asked.into_iter().map(|a| a.cell).collect::<Vec<_>>()
        };
        assert_ne!(put(0.03), put(2.0));
    }
}

mod answers {
    use super::*;

    #[test]
    fn an_answer_is_kept_changed_and_withdrawn() {
        let session = answering(started(), &[("on-top", 3)]);
        assert_eq!(session.answers.get("on-top"), Some(3));
        let session = answering(session, &[("on-top", 6)]);
        assert_eq!(session.answers.get("on-top"), Some(6));
        let session = after(session, [Event::AnswersWithdrawn { items: vec![ItemId::new("on-top")] }]);
        assert_eq!(session.answers.get("on-top"), None);
        assert!(!session.has_answers());
    }

    #[test]
    fn several_are_withdrawn_together_and_others_stay() {
        let session =
            answering(started(), &[("measure-retention", 1), ("measure-upselling", 2), ("pays", 3)]);
        let items = ["measure-retention", "measure-upselling", "measure-handle-time", "no-such-item"];
        let session = after(session, [Event::AnswersWithdrawn { items: items.map(ItemId::new).into() }]);
        assert_eq!(
            session.answers.iter().map(|(id, value)| (id.as_str(), value)).collect::<Vec<_>>(),
            [("pays", 3)]
        );
    }

    #[test]
    fn an_answer_outside_the_scale_leaves_the_old_one() {
        for (item, old, outside) in
            [("on-top", 4, [0, 8]), ("said-half-hour", 0, [7, 255]), ("measure-retention", 2, [3, 7])]
        {
            let session = answering(started(), &[(item, old)]);
            for value in outside {
                assert_eq!(answering(session.clone(), &[(item, value)]), session, "{item} {value}");
            }
        }
    }

    #[test]
    fn an_unknown_item_is_ignored() {
        let session = started();
        assert_eq!(answering(session.clone(), &[("no-such-item", 3), ("", 1), ("dilemma-1", 1)]), session);
    }

    #[test]
    fn all_measures_together_make_one_answered_step() {
        let ids: Vec<&str> = bank().measures.items.iter().map(|item| item.id.as_str()).collect();
        let all: Vec<(&str, u8)> = ids.iter().map(|id| (*id, 0)).collect();
        let answered =
            |given: &[(&str, u8)]| answering(started(), given).is_answered(&Step::Measures, bank());
        assert!(answered(&all));
        assert!(!answered(&all[1..]));
    }

    #[test]
    fn the_stated_step_is_answered_by_its_three_items() {
        let session = started();
        assert!(!session.is_answered(&Step::Stated, bank()));
        assert!(answering(session.clone(), &saying(0)).is_answered(&Step::Stated, bank()));
        assert!(!answering(session.clone(), &saying(0)[1..]).is_answered(&Step::Stated, bank()));
        // What was asked before is no answer to it.
        assert!(!answering(session, &[("stated-share", 5)]).is_answered(&Step::Stated, bank()));
    }
}

mod places {
    use super::*;

    fn mirror() -> Session {
        klantspiegel_testing::finished(choosing(started(), care_below(0.2)))
    }

    #[test]
    fn from_the_card_for_two_one_comes_back_to_the_mirror() {
        let together = after(mirror(), [Event::WentTo(Step::Together)]);
        assert_eq!(after(together, [Event::WentBack]).step, Step::Feedback);
    }

    #[test]
    fn an_address_leads_to_the_nearest_step_that_can_be_entered() {
        let in_third_dilemma = after(started(), vec![Event::WentOn; 7]);
        assert_eq!(in_third_dilemma.asked.len(), 3);
        for (session, to, expected) in [
            (started(), Step::Feedback, Step::Review),
            (started(), Step::Dilemma(9), Step::Dilemma(0)),
            (in_third_dilemma.clone(), Step::Dilemma(9), Step::Dilemma(3)),
            (in_third_dilemma.clone(), Step::Dilemma(1), Step::Dilemma(1)),
            (in_third_dilemma.clone(), Step::Dilemma(usize::MAX), Step::Dilemma(3)),
            (in_third_dilemma, Step::Item(ItemId::new("no-such-item")), Step::Start),
            (started(), Step::Item(ItemId::new("reading-sense")), Step::Start),
            (started(), Step::Item(ItemId::new("pays")), Step::Item(ItemId::new("pays"))),
            (klantspiegel_testing::finished(started()), Step::Feedback, Step::Feedback),
            (choosing(started(), care_below(0.2)), Step::Together, Step::Review),
            (klantspiegel_testing::finished(started()), Step::Together, Step::Feedback),
            (mirror(), Step::Together, Step::Together),
        ] {
            assert_eq!(after(session, [Event::WentTo(to.clone())]).step, expected, "{to:?}");
        }
    }

    #[test]
    fn from_the_review_on_and_back_lead_to_the_review() {
        let review = after(choosing(started(), care_below(0.2)), [Event::WentTo(Step::Review)]);
        for step in [Step::Dilemma(3), Step::Stated, Step::Measures, Step::Item(ItemId::new("caring-enjoy"))]
        {
            for event in [Event::WentOn, Event::WentBack] {
                let opened = after(review.clone(), [Event::ReviewOpened(step.clone())]);
                assert_eq!((&opened.step, opened.from_review), (&step, true));
                let returned = after(opened, [event]);
                assert_eq!((&returned.step, returned.from_review), (&Step::Review, false));
            }
        }
    }

    #[test]
    fn the_review_leads_back_to_where_it_was_opened() {
        let in_third = after(started(), vec![Event::WentOn; 7]);
        for (session, back) in [
            (in_third.clone(), Step::Dilemma(2)),
            (mirror(), Step::Feedback),
            (after(mirror(), [Event::WentTo(Step::Together)]), Step::Together),
            // From the start it goes on with what is open.
            (after(in_third, [Event::WentTo(Step::Start)]), Step::Item(ItemId::new("caring-enjoy"))),
        ] {
            let changing = [Event::ReviewOpened(Step::Stated), Event::WentOn, Event::WentBack];
            let review = after(session, [Event::WentTo(Step::Review)]);
            assert_eq!(after(review.clone(), [Event::WentBack]).step, back);
            assert_eq!(
                after(review, changing).step,
                back,
                "an answer that was changed on the way is no place"
            );
        }
    }

    #[test]
    fn whoever_begins_with_the_dilemmas_is_told_what_they_are_about() {
        let picked = [Part::CareCost].into_iter().collect();
        let begun = after(
            session(Setup { set: ItemSet::Picked, picked, ..Setup::default() }),
            [Event::Started { chance: 1 }],
        );
        assert_eq!(begun.step, Step::BeforeDilemmas);
        let chosen = after(begun, [Event::WentOn, Event::DilemmaAnswered { index: 0, choice: Choice::Care }]);
        let again = [Event::WentTo(Step::Start), Event::Started { chance: 1 }];
        assert_eq!(after(chosen, again).step, Step::Dilemma(1), "once");
    }

    #[test]
    fn an_address_ends_the_way_from_the_review() {
        let session =
            after(started(), [Event::ReviewOpened(Step::Stated), Event::WentTo(Step::Stated), Event::WentOn]);
        assert_eq!(session.step, Step::Item(ItemId::new("on-top")));
    }

    #[test]
    fn choosing_the_short_set_leaves_no_step_that_it_does_not_have() {
        let full = session(Setup { set: ItemSet::Full, ..Setup::default() });
        let at = after(full, [Event::WentTo(Step::Item(ItemId::new("reading-sense")))]);
        assert_eq!(after(at, [Event::SetChosen(ItemSet::Short)]).step, Step::Start);
    }

    #[test]
    fn choosing_a_set_keeps_answers_and_a_step_that_both_have() {
        let full =
            answering(session(Setup { set: ItemSet::Full, ..Setup::default() }), &[("reading-sense", 6)]);
        let short = after(full, [Event::WentTo(Step::Stated), Event::SetChosen(ItemSet::Short)]);
        assert_eq!(short.step, Step::Stated);
        assert_eq!(short.answers.get("reading-sense"), Some(6));
    }

    #[test]
    fn going_on_by_itself_happens_only_where_the_answer_was_given() {
        let session = after(started(), [Event::WentOn]);
        let here = session.step.clone();
        assert_eq!(here, Step::Item(ItemId::new("delivering-on-time")));
        let elsewhere = Event::AutoAdvanced { from: Step::Item(ItemId::new("caring-enjoy")) };
        assert_eq!(after(session.clone(), [elsewhere]), session);
        let on =
            after(session, [Event::AutoAdvanced { from: here.clone() }, Event::AutoAdvanced { from: here }]);
        assert_eq!(on.step, Step::Item(ItemId::new("caring-matters")));
    }

    #[test]
    fn a_screen_of_several_questions_is_not_left_by_itself() {
        for step in steps(Setup::default(), bank()) {
            let here = after(choosing(started(), care_below(0.2)), [Event::WentTo(step.clone())]);
            if here.step != step {
                continue;
            }
            let on = after(here.clone(), [Event::AutoAdvanced { from: step.clone() }]);
            assert_eq!(on != here, matches!(step, Step::Item(_) | Step::Dilemma(_)), "{step:?}");
        }
    }

    #[test]
    fn starting_again_goes_on_with_the_first_open_question() {
        let half = answering(started(), &[("caring-enjoy", 5), ("delivering-on-time", 5)]);
        let again = [Event::WentTo(Step::Start), Event::Started { chance: 1 }];
        assert_eq!(after(half, again.clone()).step, Step::Item(ItemId::new("caring-matters")));

        let mut all = choosing(started(), care_below(0.2));
        for item in [bank().of(Part::FromWithin), bank().of(Part::CareCost), &bank().measures]
            .into_iter()
            .flat_map(|i| &i.items)
        {
            all = answering(all, &[(item.id.as_str(), item.scale.range().0)]);
        }
        assert_eq!(after(all, again).step, Step::Review);
    }

    #[test]
    fn the_method_lies_over_the_step() {
        let session = after(started(), [Event::MethodOpened]);
        assert!(session.method_open);
        assert_eq!(after(session.clone(), [Event::MethodClosed]), started());
        let elsewhere = after(session, [Event::WentTo(Step::Stated)]);
        assert_eq!((elsewhere.step, elsewhere.method_open), (Step::Stated, false));
    }
}

mod whole {
    use super::*;

    #[test]
    fn choices_before_the_start_are_kept() {
        let session = after(
            session(Setup::default()),
            [
                Event::LanguageChosen(Language::En),
                Event::RoleChosen(Role::Manager),
                Event::SetChosen(ItemSet::Full),
                Event::AutoAdvanceTurnedOff(true),
                Event::Started { chance: 0 },
            ],
        );
        assert_eq!((session.language, session.auto_advance_off), (Language::En, true));
        let expected = Setup { role: Role::Manager, set: ItemSet::Full, ..Setup::default() };
        assert_eq!((session.setup, session.setup.form), (expected, Form::Adaptive));
    }

    #[test]
    fn finishing_again_moves_the_day_where_an_answer_changed() {
        let later = klantspiegel_core::day::Day { day: 28, ..DAY };
        let item = ItemId::new("caring-enjoy");
        let changes = [
            (vec![], DAY),
            (vec![Event::AutoAdvanceTurnedOff(true)], DAY),
            (vec![Event::ItemAnswered { item: item.clone(), value: 2 }], later),
            (vec![Event::AnswersWithdrawn { items: vec![item] }], later),
            (vec![Event::DilemmaAnswered { index: 0, choice: Choice::Care }], later),
            (vec![Event::DilemmaWithdrawn { index: 0 }], later),
        ];
        let finished = klantspiegel_testing::finished(started());
        for (changes, expected) in changes {
            let changes = [vec![Event::WentBack], changes, vec![Event::Finished { on: later }]].concat();
            let session = after(finished.clone(), changes.clone());
            assert_eq!((session.finished, session.step), (Some(expected), Step::Feedback), "{changes:?}");
            assert!(!session.changed_since, "{changes:?}");
        }
    }

    /// What was kept before the mirror followed the last question may stand at the review with questions open.
    #[test]
    fn from_the_review_one_goes_on_to_what_is_asked_now() {
        let reviewing = Session { step: Step::Review, left_at: None, ..started() };
        assert_eq!(after(reviewing, [Event::WentBack]).step, started().step);
        let left = Session { step: Step::Review, left_at: route::parse("room/1"), ..started() };
        assert_eq!(
            after(left, [Event::WentBack]).step,
            started().step,
            "the short set does not ask for room"
        );
    }

    #[test]
    fn opening_replaces_everything() {
        let opened = klantspiegel_testing::finished(choosing(started(), care_below(1.0)));
        let other = answering(started(), &[("pays", 1)]);
        assert_eq!(after(other.clone(), [Event::Opened(Box::new(opened.clone()))]), opened);
        let reader = after(other, [Event::LanguageChosen(Language::En)]);
        let read = after(reader, [Event::Opened(Box::new(opened.clone()))]);
        assert_eq!(read, Session { language: Language::En, ..opened }, "but not the language of the reader");
    }

    proptest! {
        #[test]
        fn forgetting_leaves_nothing_but_the_language(session in any_session()) {
            let language = session.language;
            prop_assert_eq!(after(session, [Event::Forgotten]), Session::new(language));
        }

        #[test]
        fn whatever_happens_a_session_cannot_be_wrong(setup in setup(), events in vec(event(), 0..100)) {
            let mut session = session(setup);
            for event in events {
                session = after(session, [event.clone()]);
                check_invariants(&session, &event)?;
            }
        }

        #[test]
        fn what_was_put_stays_as_it_is(setup in setup(), events in vec(event(), 0..100)) {
            let mut before: Vec<Asked> = Vec::new();
            let mut session = session(setup);
            for event in events {
                let forgotten = event == Event::Forgotten;
                session = after(session, [event]);
                if !forgotten {
                    prop_assert!(session.asked.len() >= before.len());
                    for (old, new) in before.iter().zip(&session.asked) {
                        prop_assert_eq!((old.cell, &old.scene), (new.cell, &new.scene));
                    }
                }
                before = session.asked.clone();
            }
        }
    }

    fn check_invariants(session: &Session, after: &Event) -> Result<(), TestCaseError> {
        prop_assert!(session.asked.len() <= DILEMMAS);
        for (index, asked) in session.asked.iter().enumerate() {
            let earlier = &session.asked[..index];
            prop_assert!(earlier.iter().all(|a| a.cell != asked.cell), "a cell twice after {after:?}");
            prop_assert!(earlier.iter().all(|a| a.scene != asked.scene), "a scene twice after {after:?}");
            let fits = bank().scene(&asked.scene).is_some_and(|scene| scene.fits.holds(asked.cell));
            prop_assert!(fits, "{} does not fit {:?} after {after:?}", asked.scene, asked.cell);
        }
        for (id, value) in session.answers.iter() {
            let item = bank().item(id.as_str());
            prop_assert!(item.is_some_and(|item| item.scale.holds(value)), "{id} is {value} after {after:?}");
        }
        let steps = steps(session.setup, bank());
        prop_assert!(steps.contains(&session.step), "at {:?} after {after:?}", session.step);
        if let Step::Dilemma(index) = session.step {
            prop_assert!(index < session.asked.len(), "dilemma {index} is not put after {after:?}");
        }
        prop_assert!(session.step != Step::Feedback || session.finished.is_some());
        prop_assert!(!session.from_review || session.step.asks());
        prop_assert!(session.first_scene < SCENES_PER_LOSS);
        Ok(())
    }
}

/// The short set, started, at its first item.
fn started() -> Session {
    after(session(Setup::default()), [Event::Started { chance: 0 }])
}
