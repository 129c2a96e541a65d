//! Everything that can come of a form, worked out once: which dilemma follows on which choices, and what is found after all of them. So very
//! many people can be simulated.

use klantspiegel_core::dilemma::cell::GRADED;
use klantspiegel_core::dilemma::findings::Findings;
use klantspiegel_core::dilemma::form::next_cell;
use klantspiegel_core::dilemma::ladder::Said;
use klantspiegel_core::dilemma::{Asked, Cell, Choice};
use klantspiegel_core::gap::Gap;
use klantspiegel_core::setup::Form;
use std::sync::OnceLock;

/// What comes after some choices.
pub enum Outcomes {
    /// Another dilemma, and what comes after cost and after care.
    Dilemma(Cell, Box<[Outcomes; Choice::ALL.len()]>),
    /// All dilemmas were answered.
    End(Box<End>),
}

/// What is known once all dilemmas were answered.
pub struct End {
    /// They, each with what was chosen. The model knows minutes only: which scene it was is left open.
    pub asked: Vec<Asked>,
    /// What follows from them.
    pub findings: Findings,
    /// What may be claimed beside each share that can be said, by how many of the graded situations it has.
    gaps: [Gap; GRADED + 1],
}

impl End {
    /// What may be claimed of what is said beside these choices.
    pub fn gap(&self, said: Said) -> Gap {
        self.gaps[(said.share() * GRADED as f64).round() as usize]
    }
}

impl Outcomes {
    /// Those of a form.
    pub fn of(form: Form) -> &'static Self {
        static OF: [OnceLock<Outcomes>; Form::ALL.len()] = [const { OnceLock::new() }; Form::ALL.len()];
        OF[form as usize].get_or_init(|| Self::after(form, &[]))
    }

    /// Where somebody ends who chooses by this rule, which is given the number of each dilemma from zero.
    pub fn end(&self, mut choose: impl FnMut(usize, Cell) -> Choice) -> &End {
        let mut here = self;
        for index in 0.. {
            match here {
                Self::Dilemma(cell, after) => here = &after[choose(index, *cell) as usize],
                Self::End(end) => return end,
            }
        }
        unreachable!("every form ends")
    }

    fn after(form: Form, asked: &[Asked]) -> Self {
        let Some(cell) = next_cell(form, asked) else {
            let findings = Findings::of(asked);
            let gaps = std::array::from_fn(|said| findings.gap_to(said as f64 / GRADED as f64));
            return Self::End(Box::new(End { asked: asked.to_vec(), findings, gaps }));
        };
        let with = |choice| [asked, &[Asked { cell, scene: String::new(), choice: Some(choice) }]].concat();
        Self::Dilemma(cell, Box::new(Choice::ALL.map(|choice| Self::after(form, &with(choice)))))
    }
}
