//! What a person chooses before the first question.

/// From which position the questions are answered; it decides the wording.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    /// Who helps customers, or works for colleagues who do.
    #[default]
    Staff,
    /// Who leads people who help customers.
    Manager,
}

impl Role {
    /// Both roles, in the order in which they are offered.
    pub const ALL: [Role; 2] = [Role::Staff, Role::Manager];

    /// The name in files and inputs.
    pub const fn name(self) -> &'static str {
        match self {
            Role::Staff => "staff",
            Role::Manager => "manager",
        }
    }
}

/// How much is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ItemSet {
    /// The core form of A and all of B.
    #[default]
    Short,
    /// The long form of A and all that follows.
    Full,
}

impl ItemSet {
    /// Both sets, in the order in which they are offered.
    pub const ALL: [ItemSet; 2] = [ItemSet::Short, ItemSet::Full];

    /// The name in files and inputs.
    pub const fn name(self) -> &'static str {
        match self {
            ItemSet::Short => "short",
            ItemSet::Full => "full",
        }
    }
}

/// How the dilemmas are chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// Each dilemma is the one that tells most after the choices so far; for private use.
    #[default]
    Adaptive,
    /// The same dilemmas for everyone; for equal treatment, as in hiring.
    Fixed,
}

impl Form {
    /// Both forms; no screen offers them, a file may name either.
    pub const ALL: [Form; 2] = [Form::Adaptive, Form::Fixed];

    /// The name in files.
    pub const fn name(self) -> &'static str {
        match self {
            Form::Adaptive => "adaptive",
            Form::Fixed => "fixed",
        }
    }
}

/// Role, set and form together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Setup {
    /// Decides the wording, and no score.
    pub role: Role,
    /// Decides which items of A are asked.
    pub set: ItemSet,
    /// Decides which dilemmas are put.
    pub form: Form,
}
