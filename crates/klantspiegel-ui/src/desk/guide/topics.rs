//! The words of every topic: what it stands on, two questions, and what a strong, an average and a weak answer holds.

use crate::view_context::ViewContext;
use crate::wording;
use klantspiegel_content::texts::args;
use klantspiegel_core::care_cost::PAYS;
use klantspiegel_core::dilemma::Choice;
use klantspiegel_core::dilemma::ladder::Said;
use klantspiegel_core::instrument::ItemId;
use klantspiegel_core::interview::{BrushOffs, Caring, Dilemma, Pressure, Statement, Topic};

/// A topic in words.
pub struct Worded {
    /// The heading.
    pub title: String,
    /// What the candidate answered, one sentence or a few to a paragraph.
    pub basis: Vec<String>,
    /// To be read out, in this order.
    pub questions: [Question; 2],
}

/// A question with described answers, by which each is weighed (behaviourally anchored).
pub struct Question {
    /// What is read out.
    pub ask: String,
    /// One situation, one's own act, what came of it.
    pub strong: String,
    /// The own answer explained in general, or half of that.
    pub average: String,
    /// An opinion alone, or others as the cause.
    pub weak: String,
}

/// A topic in the words of the page.
pub fn worded(view: &ViewContext<'_>, topic: &Topic) -> Worded {
    match topic {
        Topic::Caring(caring) => self::caring(view, caring),
        Topic::Pressure(pressure) => self::pressure(view, pressure),
        Topic::Said(said) => self::said(view, *said),
        Topic::Payoff(pays) => payoff(view, *pays),
        Topic::BrushOffs(lines) => brush_offs(view, lines),
    }
}

fn caring(view: &ViewContext<'_>, caring: &Caring) -> Worded {
    let t = view.locale.texts;
    let (spread, highest, lowest) = match caring {
        Caring::Apart { highest, lowest } => ("apart", highest, lowest),
        Caring::Alike(first) => ("alike", first, first),
    };
    let mut quoted_items =
        [highest, lowest].into_iter().filter_map(|statement| view.bank.item(statement.item.as_str()));
    let reworded = quoted_items.any(|item| view.session.may_have_read_other_words(item));
    let [(high, high_word), (low, low_word)] = [highest, lowest].map(|statement| quoted(view, statement));
    let (high, high_word, low, low_word) = (&high, &high_word, &low, &low_word);
    let basis = t.guide_caring_basis(args::GuideCaringBasis { spread, high, high_word, low, low_word });
    Worded {
        title: t.guide_caring_title(),
        basis: [basis].into_iter().chain(reworded.then(|| t.guide_caring_reworded())).collect(),
        questions: [
            Question {
                ask: t.guide_caring_first(args::GuideCaringFirst { statement: high, word: high_word }),
                strong: t.guide_caring_first_strong(high),
                average: t.guide_caring_first_average(high_word),
                weak: t.guide_caring_first_weak(),
            },
            Question {
                ask: t.guide_caring_second(args::GuideCaringSecond {
                    spread,
                    statement: low,
                    word: low_word,
                }),
                strong: t.guide_caring_second_strong(),
                average: t.guide_caring_second_average(),
                weak: t.guide_caring_second_weak(),
            },
        ],
    }
}

/// The words of a statement, and those of the answer to it.
fn quoted(view: &ViewContext<'_>, Statement { item, answer }: &Statement) -> (String, String) {
    item_and_word(view, item, *answer)
}

fn item_and_word(view: &ViewContext<'_>, item: &ItemId, answer: u8) -> (String, String) {
    let item = view.bank.item(item.as_str());
    let text = item.map(|item| view.item_text(item)).unwrap_or_default();
    let word = item.and_then(|item| view.label(item, answer)).unwrap_or_default();
    (text.to_owned(), word.to_owned())
}

fn pressure(view: &ViewContext<'_>, pressure: &Pressure) -> Worded {
    let t = view.locale.texts;
    let role = view.session.setup.role;
    let scene = |dilemma: Option<&Dilemma>| {
        dilemma.map(|dilemma| wording::scene(view, &dilemma.scene)).unwrap_or_default()
    };
    let act = |dilemma: Option<&Dilemma>, choice| {
        dilemma.map(|dilemma| wording::act(view, &dilemma.scene, choice)).unwrap_or_default()
    };
    let [care_cost, care_loss] = amounts(view, pressure.care());
    let [cost_cost, cost_loss] = amounts(view, pressure.cost());
    let chosen = |dilemma: Option<&Dilemma>| if dilemma.is_some() { "yes" } else { "no" };
    let by_role = |chosen: &str| format!("{}-{chosen}", role.name());
    let (care, cost) = (chosen(pressure.care()), chosen(pressure.cost()));
    let basis = |choice, dilemma: Option<&Dilemma>, cost: &str, loss: &str| {
        let scene = &wording::scene(view, &dilemma?.scene);
        Some(t.guide_pressure_basis(args::GuidePressureBasis { choice, cost, loss, scene }))
    };
    let only = match pressure {
        Pressure::Both { .. } => None,
        Pressure::OnlyCare(_) => Some(t.guide_pressure_only("care")),
        Pressure::OnlyCost(_) => Some(t.guide_pressure_only("cost")),
    };
    let bases = [
        only,
        basis("care", pressure.care(), &care_cost, &care_loss),
        basis("cost", pressure.cost(), &cost_cost, &cost_loss),
    ];
    Worded {
        title: t.guide_pressure_title(),
        basis: bases.into_iter().flatten().collect(),
        questions: [
            Question {
                ask: t.guide_pressure_first(args::GuidePressureFirst {
                    chosen: &by_role(care),
                    scene: &scene(pressure.care()),
                    act: &act(pressure.care(), Choice::Care),
                    cost: &care_cost,
                    loss: &care_loss,
                }),
                strong: t.guide_pressure_first_strong(args::GuidePressureFirstStrong {
                    chosen: care,
                    cost: &care_cost,
                    loss: &care_loss,
                }),
                average: t.guide_pressure_first_average(args::GuidePressureFirstAverage {
                    chosen: care,
                    cost: &care_cost,
                }),
                weak: t.guide_pressure_first_weak(),
            },
            Question {
                ask: t.guide_pressure_second(args::GuidePressureSecond {
                    chosen: &by_role(cost),
                    scene: &scene(pressure.cost()),
                    act: &act(pressure.cost(), Choice::Cost),
                    cost: &cost_cost,
                    loss: &cost_loss,
                }),
                strong: t.guide_pressure_second_strong(args::GuidePressureSecondStrong {
                    chosen: cost,
                    loss: &cost_loss,
                }),
                average: t.guide_pressure_second_average(args::GuidePressureSecondAverage {
                    chosen: cost,
                    loss: &cost_loss,
                }),
                weak: t.guide_pressure_second_weak(),
            },
        ],
    }
}

/// The working time and the customer's time of a dilemma; empty where there is none, as no text then names them.
fn amounts(view: &ViewContext<'_>, dilemma: Option<&Dilemma>) -> [String; 2] {
    let amounts =
        dilemma.map(|dilemma| [wording::cost(view, dilemma.cell), wording::loss(view, dilemma.cell)]);
    amounts.unwrap_or_default()
}

fn said(view: &ViewContext<'_>, Said(rungs): Said) -> Worded {
    let t = view.locale.texts;
    let [half_hour, two_hours, day] = rungs.map(|rung| wording::rung(view, rung));
    Worded {
        title: t.guide_word_title(),
        basis: vec![t.guide_word_basis(args::GuideWordBasis { half_hour, two_hours, day })],
        questions: [
            Question {
                ask: t.guide_word_first(day),
                strong: t.guide_word_first_strong(day),
                average: t.guide_word_first_average(day),
                weak: t.guide_word_first_weak(),
            },
            Question {
                ask: t.guide_word_second(view.session.setup.role.name()),
                strong: t.guide_word_second_strong(),
                average: t.guide_word_second_average(),
                weak: t.guide_word_second_weak(),
            },
        ],
    }
}

fn payoff(view: &ViewContext<'_>, pays: u8) -> Worded {
    let t = view.locale.texts;
    let (statement, word) = &item_and_word(view, &ItemId::new(PAYS), pays);
    Worded {
        title: t.guide_pays_title(),
        basis: vec![t.guide_pays_basis(args::GuidePaysBasis { statement, word })],
        questions: [
            Question {
                ask: t.guide_pays_first(args::GuidePaysFirst { statement, word, side: wording::side(pays) }),
                strong: t.guide_pays_first_strong(),
                average: t.guide_pays_first_average(word),
                weak: t.guide_pays_first_weak(word),
            },
            Question {
                ask: t.guide_pays_second(view.session.setup.role.name()),
                strong: t.guide_pays_second_strong(),
                average: t.guide_pays_second_average(),
                weak: t.guide_pays_second_weak(),
            },
        ],
    }
}

fn brush_offs(view: &ViewContext<'_>, lines: &BrushOffs) -> Worded {
    let t = view.locale.texts;
    let (line_of, item) = match lines {
        BrushOffs::HeardAndSaid(item) => ("both", Some(item)),
        BrushOffs::Said(item) => ("said", Some(item)),
        BrushOffs::NoneSaid => ("none", None),
    };
    let item = item.and_then(|id| view.bank.item(id.as_str()));
    let line = item.map(|item| view.item_text(item)).unwrap_or_default();
    // What is heard elsewhere makes no difference to what one said.
    let said = if item.is_some() { "said" } else { "none" };
    Worded {
        title: t.guide_brushoff_title(),
        basis: vec![t.guide_brushoff_basis(args::GuideBrushoffBasis { line_of, line })],
        questions: [
            Question {
                ask: t.guide_brushoff_first(args::GuideBrushoffFirst { line_of, line }),
                strong: t.guide_brushoff_first_strong(args::GuideBrushoffFirstStrong { line_of: said, line }),
                average: t
                    .guide_brushoff_first_average(args::GuideBrushoffFirstAverage { line_of: said, line }),
                weak: t.guide_brushoff_first_weak(),
            },
            Question {
                ask: t.guide_brushoff_second(said),
                strong: t.guide_brushoff_second_strong(),
                average: t.guide_brushoff_second_average(),
                weak: t.guide_brushoff_second_weak(),
            },
        ],
    }
}
