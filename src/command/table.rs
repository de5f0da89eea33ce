//! Tables of text, aligned in a terminal, where a Chinese character is as wide as two letters.

/// Rows, mostly under column heads; the first columns hold words, the others figures.
pub struct Table {
    words: usize,
    head: Option<Vec<String>>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with these column heads, the first `words` of them over words.
    pub fn new(words: usize, heads: &[&str]) -> Self {
        Self { words, head: Some(heads.iter().map(|head| (*head).to_owned()).collect()), rows: Vec::new() }
    }

    /// A table of words without heads.
    pub fn of_words() -> Self {
        Self { words: usize::MAX, head: None, rows: Vec::new() }
    }

    pub fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().collect());
    }

    /// Lines of equal columns: words flush left, figures flush right. Empty without a row under the heads.
    pub fn text(&self) -> String {
        if self.rows.is_empty() {
            return String::new();
        }
        let lines: Vec<&Vec<String>> = self.head.iter().chain(&self.rows).collect();
        let columns = lines.iter().map(|line| line.len()).max().unwrap_or(0);
        let widest =
            |column: usize| lines.iter().filter_map(|line| line.get(column)).map(|cell| width(cell)).max();
        let widths: Vec<usize> = (0..columns).map(|column| widest(column).unwrap_or(0)).collect();
        lines.into_iter().map(|cells| self.line(cells, &widths)).collect()
    }

    fn line(&self, cells: &[String], widths: &[usize]) -> String {
        let mut line = String::new();
        for (column, (cell, widest)) in cells.iter().zip(widths).enumerate() {
            let space = " ".repeat(widest - width(cell));
            let [before, after] = if column < self.words { ["", &space] } else { [&space, ""] };
            line.extend(["  ", before, cell, after]);
        }
        line.truncate(line.trim_end().len());
        line + "\n"
    }
}

/// Columns of a terminal that a text takes.
pub fn width(text: &str) -> usize {
    text.chars().map(char_width).sum()
}

/// After Unicode's East Asian Width: wide and full-width characters take two columns, combining ones none.
fn char_width(c: char) -> usize {
    match c {
        '\0'..='\u{1f}'
        | '\u{7f}'..='\u{9f}'
        | '\u{300}'..='\u{36f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{fe00}'..='\u{fe0f}' => 0,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{303e}'
        | '\u{3041}'..='\u{33ff}'
        | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{a000}'..='\u{a4cf}'
        | '\u{a960}'..='\u{a97f}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff01}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f300}'..='\u{1f64f}'
        | '\u{1f680}'..='\u{1f6ff}'
        | '\u{1f900}'..='\u{1f9ff}'
        | '\u{20000}'..='\u{3fffd}' => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stay_aligned_beside_chinese_names() {
        let mut table = Table::new(1, &["Goal", "ROI"]);
        table.row(["更多訂單".to_owned(), "+12.0%".to_owned()]);
        table.row(["Hiring".to_owned(), "—".to_owned()]);
        assert_eq!(table.text(), "  Goal         ROI\n  更多訂單  +12.0%\n  Hiring         —\n");
    }

    #[test]
    fn a_table_without_rows_is_not_printed() {
        assert_eq!(Table::new(1, &["Goal"]).text(), "");
    }
}
