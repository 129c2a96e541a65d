//! A card: what somebody else sees of a person's choices.

use crate::dilemma::cell::{Cell, GRADED};
use crate::dilemma::choices::{Asked, Choice, answered};
use crate::dilemma::ladder::Said;
use crate::setup::Role;

/// The cells: the graded ones and the two controls, which also count in the estimate.
pub const CELLS: usize = GRADED + 2;

/// What was chosen in each cell, in cell order; `None` where it was not asked, or not answered.
pub type Choices = [Option<Choice>; CELLS];

/// What lies on a card: nothing else of a person goes to another one. The scenes stay behind: what was chosen is there, not about whom.
/// At least one graded cell was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    role: Role,
    choices: Choices,
    said: Option<Said>,
}

impl Card {
    /// The card of somebody with this role who chose and said this; `None` where no graded cell was answered, as there is nothing to
    /// lay beside another one then.
    pub fn new(role: Role, choices: Choices, said: Option<Said>) -> Option<Self> {
        let card = Self { role, choices, said };
        let is_empty = card.graded().next().is_none();
        (!is_empty).then_some(card)
    }

    /// The same for dilemmas as they were put.
    pub fn of(role: Role, asked: &[Asked], said: Option<Said>) -> Option<Self> {
        let mut choices = [None; CELLS];
        for (cell, choice) in answered(asked) {
            choices[cell.index()] = Some(choice);
        }
        Self::new(role, choices, said)
    }

    /// For whom the choices were made: oneself, or one's people.
    pub const fn role(&self) -> Role {
        self.role
    }

    /// What was chosen in every cell.
    pub const fn choices(&self) -> &Choices {
        &self.choices
    }

    /// What was chosen in one.
    pub const fn choice(&self, cell: Cell) -> Option<Choice> {
        self.choices[cell.index()]
    }

    /// How much work sparing a customer should be worth at most, where it was said.
    pub const fn said(&self) -> Option<Said> {
        self.said
    }

    /// The graded cells that were answered, in cell order.
    pub fn graded(&self) -> impl Iterator<Item = (Cell, Choice)> {
        Cell::graded().zip(self.choices).filter_map(|(cell, choice)| Some((cell, choice?)))
    }

    /// What was answered, as it is scored; in which scene is not known here.
    pub fn asked(&self) -> Vec<Asked> {
        let asked = |(cell, choice): (Cell, Option<Choice>)| {
            choice.map(|choice| Asked { cell, scene: String::new(), choice: Some(choice) })
        };
        Cell::all().zip(self.choices).filter_map(asked).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_graded_choice_there_is_no_card() {
        let control = Asked { cell: Cell::CONTROL_CARE, scene: String::new(), choice: Some(Choice::Care) };
        assert_eq!(Card::of(Role::Staff, std::slice::from_ref(&control), None), None);
        let skipped =
            Asked { cell: Cell::graded().next().expect("there are some"), choice: None, ..control.clone() };
        assert_eq!(Card::of(Role::Staff, &[control.clone(), skipped.clone()], None), None);
        let chosen = Asked { choice: Some(Choice::Cost), ..skipped };
        let card = Card::of(Role::Staff, &[control.clone(), chosen.clone()], None).expect("one was answered");
        assert_eq!(card.asked(), [chosen, control], "in cell order");
    }
}
