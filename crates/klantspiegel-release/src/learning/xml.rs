//! Text as it may stand in XML.

/// A text with the characters replaced that mean something there, in an element or an attribute.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_means_something_is_replaced_once() {
        assert_eq!(escaped("R&D: a < \"b\" > c"), "R&amp;D: a &lt; &quot;b&quot; &gt; c");
        assert_eq!(escaped("&amp;"), "&amp;amp;");
    }
}
