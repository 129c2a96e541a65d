//! The table of what was measured, and what falls short of the bars.

use std::fmt::Write;

/// One figure: ours, and that of a peer or of ourselves before.
pub struct Row {
    pub figure: String,
    pub ours: f64,
    pub unit: Unit,
    pub peer: Option<(&'static str, f64)>,
    pub bar: Option<Bar>,
}

#[derive(Clone, Copy)]
pub enum Unit {
    /// Thousands of bytes.
    Kilobytes,
    Milliseconds,
    Microseconds,
    /// A plain number.
    Count,
}

/// What is asked of a figure.
#[derive(Clone, Copy)]
pub enum Bar {
    /// At most so many times the peer's.
    Times(f64),
    /// So many times faster than the peer.
    Faster(f64),
    /// At most this.
    AtMost(f64),
    /// At least this.
    AtLeast(f64),
}

impl Row {
    /// A figure of ours alone.
    pub fn ours(figure: impl Into<String>, ours: f64, unit: Unit) -> Self {
        Self { figure: figure.into(), ours, unit, peer: None, bar: None }
    }

    pub fn beside(self, name: &'static str, figure: f64) -> Self {
        Self { peer: Some((name, figure)), ..self }
    }

    /// With this bar, where there is one.
    pub fn bar(self, bar: impl Into<Option<Bar>>) -> Self {
        Self { bar: bar.into(), ..self }
    }

    /// Whether the bar is reached; `None` for what is for information only.
    pub fn is_reached(&self) -> Option<bool> {
        let ratio = self.peer.map(|(_, peer)| self.ours / peer);
        Some(match self.bar? {
            Bar::Times(most) => ratio? <= most,
            Bar::Faster(times) => ratio? <= 1.0 / times,
            Bar::AtMost(most) => self.ours <= most,
            Bar::AtLeast(least) => self.ours >= least,
        })
    }

    fn columns(&self) -> [String; 6] {
        let peer = self.peer.map(|(name, figure)| format!("{name} {}", self.unit.show(figure)));
        let ratio = self.peer.map(|(_, figure)| match self.bar {
            Some(Bar::Faster(_)) => format!("{:.1} × faster", figure / self.ours),
            _ => format!("{:.3}", self.ours / figure),
        });
        let bar = self.bar.map(|bar| match bar {
            Bar::Times(most) => format!("≤ {most:.2}"),
            Bar::Faster(times) => format!("≥ {times} × faster"),
            Bar::AtMost(most) => format!("≤ {}", self.unit.show(most)),
            Bar::AtLeast(least) => format!("≥ {}", self.unit.show(least)),
        });
        let reached =
            self.is_reached().map(|reached| if reached { "reached" } else { "not reached" }.to_owned());
        let rest = [peer, ratio, bar, reached].map(Option::unwrap_or_default);
        let [peer, ratio, bar, reached] = rest;
        [self.figure.clone(), self.unit.show(self.ours), peer, ratio, bar, reached]
    }
}

impl Unit {
    fn show(self, figure: f64) -> String {
        match self {
            Unit::Kilobytes => format!("{:.1} KB", figure / 1000.0),
            Unit::Milliseconds if figure < 100.0 => format!("{figure:.1} ms"),
            Unit::Milliseconds => format!("{figure:.0} ms"),
            Unit::Microseconds => format!("{figure:.0} µs"),
            Unit::Count => format!("{figure}"),
        }
    }
}

/// The table, and under it what falls short.
pub fn print(rows: &[Row]) -> String {
    let titles = ["what", "ours", "peer", "ratio", "bar", ""].map(str::to_owned);
    let lines: Vec<[String; 6]> = std::iter::once(titles).chain(rows.iter().map(Row::columns)).collect();
    let width = |column: usize| lines.iter().map(|line| line[column].chars().count()).max().unwrap_or(0);
    let widths: [usize; 6] = std::array::from_fn(width);
    let mut out = String::new();
    for (at, line) in lines.iter().enumerate() {
        let [mut figure, mut ours, peer, ratio, bar, reached] = line.each_ref().map(String::as_str);
        if at > 0 && lines[at - 1][0] == figure {
            (figure, ours) = ("", "");
        }
        let [a, b, c, d, e, _] = widths;
        let line = format!("{figure:a$}  {ours:>b$}  {peer:>c$}  {ratio:>d$}  {bar:>e$}  {reached}");
        let _ = writeln!(out, "{}", line.trim_end());
        if at == 0 {
            let _ = writeln!(out, "{}", "─".repeat(widths.iter().sum::<usize>() + 10));
        }
    }
    out.push('\n');
    let missed: Vec<&Row> = rows.iter().filter(|row| row.is_reached() == Some(false)).collect();
    if missed.is_empty() {
        out.push_str("Every bar that was measured is reached.\n");
    } else {
        out.push_str("What falls short:\n");
    }
    for row in missed {
        let [figure, ours, peer, ratio, bar, _] = row.columns();
        let _ = match row.peer {
            Some(_) => writeln!(out, "  {figure}: {ours} beside {peer} is {ratio}, the bar is {bar}"),
            None => writeln!(out, "  {figure}: {ours}, the bar is {bar}"),
        };
    }
    out
}
