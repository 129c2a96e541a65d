//! D, the brush-off checklist: counts, bands, and the lines that were both heard and said.

use klantspiegel_core::brushoff::{Band, BrushOffScore, score};
use klantspiegel_core::part::Part;
use klantspiegel_testing::{answers, bank};

#[test]
fn a_line_is_counted_where_it_was_ticked() {
    let score = scored(&["heard-desk", "heard-busy", "said-busy"]);
    assert_eq!(score.heard.as_deref(), Some(&["desk".to_owned(), "busy".to_owned()][..]));
    assert_eq!(score.said.as_deref(), Some(&["busy".to_owned()][..]));
    assert_eq!(score.both(), ["busy"]);
    assert_eq!(score.lines.len(), 10);
}

#[test]
fn none_of_these_is_an_answer_and_skipping_is_not() {
    let score = scored(&["heard-none"]);
    assert_eq!((score.heard.as_deref(), score.said.as_deref()), (Some(&[][..]), None));
    assert!(score.both().is_empty());
}

#[test]
fn bands_do_not_overlap() {
    let bands: Vec<Band> = (0..=10).map(Band::of).collect();
    let expected = [vec![Band::Few; 4], vec![Band::Some; 3], vec![Band::Most; 4]].concat();
    assert_eq!(bands, expected);
}

fn scored(ticked: &[&str]) -> BrushOffScore {
    let ticked: Vec<(&str, u8)> = ticked.iter().map(|id| (*id, 1)).collect();
    score(bank().of(Part::Brushoff), &answers(&ticked))
}
