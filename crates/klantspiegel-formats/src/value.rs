//! JSON as a value: what every format is written into and read from, wherever its text is.

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// What is written where there is nothing, such as an open answer.
    Null,
    /// True or false.
    Bool(bool),
    /// A number; only finite ones have a text in JSON.
    Number(f64),
    /// A text, free of quotes and escapes.
    Text(String),
    /// Values in their order.
    List(Vec<Value>),
    /// The members in their order, each name once; from a text, names that are numbers come first, as browsers have it.
    Object(Vec<(String, Value)>),
}

/// How deep values may lie in each other; ours lie at most five deep.
pub const MAX_DEPTH: usize = 16;

/// How many members an object may have; ours have a hundred or so.
pub const MAX_MEMBERS: usize = 1024;

impl Value {
    /// The member of an object.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.as_object()?.iter().find(|(member, _)| member == name).map(|(_, value)| value)
    }

    /// The members, in their order; `None` where it is no object.
    pub fn as_object(&self) -> Option<&[(String, Value)]> {
        if let Value::Object(members) = self { Some(members) } else { None }
    }

    /// The values, in their order; `None` where it is no list.
    pub fn as_list(&self) -> Option<&[Value]> {
        if let Value::List(values) = self { Some(values) } else { None }
    }

    /// The text itself; `None` where it is no text.
    pub fn as_text(&self) -> Option<&str> {
        if let Value::Text(text) = self { Some(text) } else { None }
    }

    /// The object with more members behind its own; anything else stays as it is.
    pub fn and<'a>(mut self, more: impl IntoIterator<Item = (&'a str, Value)>) -> Self {
        if let Value::Object(members) = &mut self {
            members.extend(more.into_iter().map(|(name, value)| (name.to_owned(), value)));
        }
        self
    }

    /// True or false; `None` where it is neither.
    pub fn as_bool(&self) -> Option<bool> {
        if let Value::Bool(value) = self { Some(*value) } else { None }
    }

    /// A whole number from 0 to 2³² − 1.
    pub fn as_whole(&self) -> Option<u32> {
        match self {
            Value::Number(number)
                if *number >= 0.0 && *number <= f64::from(u32::MAX) && number.trunc() == *number =>
            {
                Some(*number as u32)
            }
            _ => None,
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(text)
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Value::Bool(value)
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Self {
        Value::Number(number)
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Value::Number(number.into())
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Value::Null, Into::into)
    }
}

/// An object of members by name.
pub fn object<const N: usize>(members: [(&str, Value); N]) -> Value {
    Value::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}
