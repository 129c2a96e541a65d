//! The session: what happened leads to where someone is and what is known of them.

mod common;

use common::any::{any_session, event, setup};
use common::{DAY, after, answering, bank, care_below, choosing, session};
use klantspiegel::domain::care_cost::STATED;
use klantspiegel::domain::dilemma::form::DILEMMAS;
use klantspiegel::domain::dilemma::{Asked, Choice};
use klantspiegel::domain::instrument::ItemId;
use klantspiegel::domain::journey::{Step, duration_minutes, progress, steps};
use klantspiegel::domain::language::Language;
use klantspiegel::domain::session::{Event, Session};
use klantspiegel::domain::setup::{Form, ItemSet, Role, Setup};
use klantspiegel::formats::route;
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
             dilemma/1 dilemma/2 dilemma/3 dilemma/4 dilemma/5 dilemma/6 dilemma/7 dilemma/8 dilemma/9 dilemma/10 \
             stated item/on-top item/pays measures review feedback",
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
             dilemma/1 dilemma/2 dilemma/3 dilemma/4 dilemma/5 dilemma/6 dilemma/7 dilemma/8 dilemma/9 dilemma/10 \
             stated item/on-top item/pays measures review feedback",
        );
    }

    #[test]
    fn going_on_leads_through_every_step_in_order() {
        for set in ItemSet::ALL {
            let setup = Setup { set, ..Setup::default() };
            let all = steps(setup, bank());
            let mut session = after(session(setup), [Event::Started { chance: 3 }]);
            for step in &all[1..all.len() - 1] {
                assert_eq!(session.step, *step);
                session = after(session, [Event::WentOn]);
            }
            assert_eq!(session.step, Step::Review, "feedback is asked for, not walked into");
            assert_eq!(after(session, [Event::Finished { on: DAY }]).step, Step::Feedback);
        }
    }

    #[test]
    fn going_back_leads_through_every_step_the_other_way() {
        let mut session = common::finished(choosing(started(), care_below(0.2)));
        for step in steps(session.setup, bank()).iter().rev() {
            assert_eq!(session.step, *step);
            session = after(session, [Event::WentBack]);
        }
        assert_eq!(session.step, Step::Start, "before the start there is nothing");
    }

    #[test]
    fn progress_counts_what_is_asked() {
        let all = steps(Setup::default(), bank());
        for (step, position) in [
            (Step::Item(ItemId::new("caring-enjoy")), 1),
            (Step::Dilemma(0), 5),
            (Step::Stated, 15),
            (Step::Measures, 18),
        ] {
            let progress = progress(&step, &all).expect("something is asked here");
            assert_eq!((progress.position, progress.count), (position, 18), "{step:?}");
        }
        for step in [Step::Start, Step::Review, Step::Feedback, Step::Item(ItemId::new("reading-sense"))] {
            assert_eq!(progress(&step, &all), None, "{step:?}");
        }
    }

    #[test]
    fn the_minutes_left_never_grow_and_end_at_one() {
        let all = steps(Setup { set: ItemSet::Full, ..Setup::default() }, bank());
        let left: Vec<u32> = all.iter().filter_map(|step| Some(progress(step, &all)?.minutes_left)).collect();
        assert!(left.is_sorted_by(|a, b| a >= b), "{left:?}");
        assert_eq!(left.first(), Some(&duration_minutes(ItemSet::Full, bank())));
        assert_eq!(left.last(), Some(&1));
    }

    #[test]
    fn the_short_set_takes_about_five_minutes_and_the_full_one_longer() {
        let short = duration_minutes(ItemSet::Short, bank());
        assert!((4..=6).contains(&short), "{short}");
        assert!((short + 1..=15).contains(&duration_minutes(ItemSet::Full, bank())));
    }

    fn check(set: ItemSet, expected: &str) {
        let steps = steps(Setup { set, ..Setup::default() }, bank());
        assert_eq!(steps.iter().map(route::print).collect::<Vec<_>>().join(" "), expected);
    }
}

mod dilemmas {
    use super::*;

    #[test]
    fn the_first_is_put_when_it_is_reached() {
        let session = after(started(), vec![Event::WentOn; 3]);
        assert_eq!(session.asked, []);
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
        let session = after(before.clone(), [Event::DilemmaAnswered { place: 0, choice: changed }]);
        assert_eq!(session.asked[0].choice, Some(changed));
        assert_eq!(session.asked[0].cell, before.asked[0].cell);
        assert_eq!(session.asked[1..], before.asked[1..]);
    }

    #[test]
    fn a_choice_can_be_withdrawn_and_made_again() {
        let session = choosing(started(), care_below(0.2));
        let withdrawn = after(session.clone(), [Event::DilemmaWithdrawn { place: 4 }]);
        assert_eq!(withdrawn.asked[4].choice, None);
        assert!(!withdrawn.is_answered(&Step::Dilemma(4), bank()));
        let choice = session.asked[4].choice.expect("it was answered");
        assert_eq!(after(withdrawn, [Event::DilemmaAnswered { place: 4, choice }]), session);
    }

    #[test]
    fn a_choice_about_a_dilemma_that_was_not_put_changes_nothing() {
        let session = after(started(), vec![Event::WentOn; 4]);
        for place in [1, 9, 10, usize::MAX] {
            let event = Event::DilemmaAnswered { place, choice: Choice::Care };
            assert_eq!(after(session.clone(), [event]), session, "{place}");
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
        let vignettes: Vec<&str> = bank().vignettes.iter().map(|vignette| vignette.id.as_str()).collect();
        for (chance, first) in [(0, 0), (5, 5), (12, 0), (u32::MAX, (u32::MAX % 12) as usize)] {
            let session = after(session(Setup::default()), [Event::Started { chance }]);
            let session = choosing(session, |_| None);
            let seen: Vec<&str> = session.asked.iter().map(|asked| asked.vignette.as_str()).collect();
            let expected: Vec<&str> = vignettes.iter().cycle().skip(first).take(DILEMMAS).copied().collect();
            assert_eq!(seen, expected, "{chance}");
        }
    }

    #[test]
    fn starting_again_does_not_change_the_scenes() {
        let session = after(started(), vec![Event::WentOn; 4]);
        let first = session.first_vignette;
        let again = after(session, [Event::WentTo(Step::Start), Event::Started { chance: 8 }]);
        assert_eq!(again.first_vignette, first);
    }

    #[test]
    fn the_fixed_form_is_the_same_whatever_the_chance_and_the_choices() {
        let put = |chance, rate| {
            let fixed = session(Setup { form: Form::Fixed, ..Setup::default() });
            let session = choosing(after(fixed, [Event::Started { chance }]), care_below(rate));
            session.asked.into_iter().map(|asked| (asked.cell, asked.vignette)).collect::<Vec<_>>()
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
            [("on-top", 4, [0, 8]), ("stated-share", 0, [11, 255]), ("measure-retention", 2, [3, 7])]
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
    fn the_stated_step_is_answered_by_its_item() {
        let session = started();
        assert!(!session.is_answered(&Step::Stated, bank()));
        assert!(answering(session, &[(STATED, 0)]).is_answered(&Step::Stated, bank()));
    }
}

mod places {
    use super::*;

    #[test]
    fn an_address_leads_to_the_nearest_step_that_can_be_entered() {
        let in_third_dilemma = after(started(), vec![Event::WentOn; 6]);
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
            (common::finished(started()), Step::Feedback, Step::Feedback),
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
            assert_eq!(on != here, matches!(step, Step::Item(_)), "{step:?}");
        }
    }

    #[test]
    fn starting_again_goes_on_with_the_first_open_question() {
        let half = answering(started(), &[("caring-enjoy", 5), ("delivering-on-time", 5)]);
        let again = [Event::WentTo(Step::Start), Event::Started { chance: 1 }];
        assert_eq!(after(half, again.clone()).step, Step::Item(ItemId::new("caring-matters")));

        let mut all = choosing(started(), care_below(0.2));
        for item in [&bank().from_within, &bank().stated, &bank().measures].into_iter().flat_map(|i| &i.items)
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
                Event::AutoAdvanceChosen(true),
                Event::Started { chance: 0 },
            ],
        );
        assert_eq!((session.language, session.auto_advance), (Language::En, true));
        assert_eq!(session.setup, Setup { role: Role::Manager, set: ItemSet::Full, form: Form::Adaptive });
    }

    #[test]
    fn finishing_again_moves_the_day() {
        let later = klantspiegel::domain::day::Day { day: 28, ..DAY };
        let session = after(common::finished(started()), [Event::WentBack, Event::Finished { on: later }]);
        assert_eq!((session.finished, session.step), (Some(later), Step::Feedback));
    }

    #[test]
    fn opening_replaces_everything() {
        let opened = common::finished(choosing(started(), care_below(1.0)));
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
                        prop_assert_eq!((old.cell, &old.vignette), (new.cell, &new.vignette));
                    }
                }
                before = session.asked.clone();
            }
        }
    }

    fn check_invariants(session: &Session, after: &Event) -> Result<(), TestCaseError> {
        prop_assert!(session.asked.len() <= DILEMMAS);
        for (place, asked) in session.asked.iter().enumerate() {
            let earlier = &session.asked[..place];
            prop_assert!(earlier.iter().all(|a| a.cell != asked.cell), "a cell twice after {after:?}");
            prop_assert!(
                earlier.iter().all(|a| a.vignette != asked.vignette),
                "a scene twice after {after:?}"
            );
            prop_assert!(bank().vignette(&asked.vignette).is_some());
        }
        for (id, value) in session.answers.iter() {
            let item = bank().item(id.as_str());
            prop_assert!(item.is_some_and(|item| item.scale.holds(value)), "{id} is {value} after {after:?}");
        }
        let steps = steps(session.setup, bank());
        prop_assert!(steps.contains(&session.step), "at {:?} after {after:?}", session.step);
        if let Step::Dilemma(place) = session.step {
            prop_assert!(place < session.asked.len(), "dilemma {place} is not put after {after:?}");
        }
        prop_assert!(session.step != Step::Feedback || session.finished.is_some());
        prop_assert!(!session.from_review || session.step.asks());
        prop_assert!(session.first_vignette < bank().vignettes.len());
        Ok(())
    }
}

/// The short set, started, at its first item.
fn started() -> Session {
    after(session(Setup::default()), [Event::Started { chance: 0 }])
}
