//! The words for what keeps a file from being opened, in the reader's language. A file is mended where it is
//! written, so that places and numbers are shown as they stand in it.

use std::fmt;

use super::content::Foreign;
use super::envelope::FORMAT;
use super::fault::{Expected, Fault, Faults, Problem, RowKind};
use super::open::Note;
use super::open_error::OpenError;
use super::syntax::SyntaxError;
use crate::plan::limits::{self, Limits};
use crate::text::messages::{file as say, sheet};
use crate::text::{Lang, Locale, PlainLocale};

/// Longer texts of a file are cut where they are quoted.
const LONGEST_QUOTE: usize = 60;

impl OpenError {
    /// What is wrong and what to do, in one or more lines.
    pub fn text(&self, locale: &dyn Locale) -> String {
        let mut lines = vec![self.headline(locale)];
        lines.extend(self.details(locale));
        lines.join("\n")
    }

    /// What is wrong with the file as a whole.
    pub fn headline(&self, locale: &dyn Locale) -> String {
        let lang = locale.lang();
        match self {
            Self::Empty => say::empty(lang).to_owned(),
            Self::TooLarge { bytes } => say::too_large(lang, &bytes.div_ceil(1024 * 1024)),
            Self::Foreign(foreign) => say::foreign(lang, &foreign.text(lang)),
            Self::Utf16 => say::utf16(lang).to_owned(),
            Self::NotUtf8(at) => say::not_utf8(lang, &at.line, &at.column),
            Self::NotJson { position: at, problem } => {
                say::not_json(lang, &at.line, &at.column, &problem.text(lang))
            }
            Self::TooDeep(at) => say::too_deep(lang, &at.line, &at.column),
            Self::NotTenfold { format: None } => say::not_tenfold(lang).to_owned(),
            Self::NotTenfold { format: Some(format) } => say::other_format(lang, &quoted(format)),
            Self::SheetNotPlan => sheet::sheet_not_plan(lang).to_owned(),
            Self::NotASheet { format } => match format.as_deref() {
                Some(FORMAT) => sheet::plan_not_sheet(lang).to_owned(),
                _ => sheet::not_a_sheet(lang).to_owned(),
            },
            Self::NewerVersion { version, known } => say::newer_version(lang, &figure(*version), known),
            Self::Faults(faults) => say::faults(lang, &faults.count()),
            Self::SheetFaults(faults) => sheet::faults(lang, &faults.count()),
        }
    }

    /// The faults one by one, where the file is a plan with faults.
    pub fn details(&self, locale: &dyn Locale) -> Vec<String> {
        match self {
            Self::Faults(Faults { listed, more }) | Self::SheetFaults(Faults { listed, more }) => {
                let mut lines: Vec<String> = listed.iter().map(|fault| fault.text(locale)).collect();
                if *more > 0 {
                    lines.push(say::more_faults(locale.lang(), more));
                }
                lines
            }
            _ => Vec::new(),
        }
    }
}

impl Foreign {
    fn text(self, lang: Lang) -> &'static str {
        match self {
            Self::ZipOrOffice => say::foreign_zip(lang),
            Self::OldOffice => say::foreign_old_office(lang),
            Self::Pdf => say::foreign_pdf(lang),
            Self::Image => say::foreign_image(lang),
            Self::Compressed => say::foreign_compressed(lang),
            Self::WebPage => say::foreign_web_page(lang),
        }
    }
}

impl SyntaxError {
    fn text(&self, lang: Lang) -> &str {
        match self {
            Self::UnexpectedEnd => say::unexpected_end(lang),
            Self::ExpectedValue => say::expected_value(lang),
            Self::ExpectedColon => say::expected_colon(lang),
            Self::ExpectedCommaOrBracket => say::expected_comma_or_bracket(lang),
            Self::ExpectedCommaOrBrace => say::expected_comma_or_brace(lang),
            Self::NameNotQuoted => say::name_not_quoted(lang),
            Self::TrailingComma => say::trailing_comma(lang),
            Self::TextAfterEnd => say::text_after_end(lang),
            Self::InvalidNumber => say::invalid_number(lang),
            Self::NumberTooLarge => say::number_too_large(lang),
            Self::InvalidEscape => say::invalid_escape(lang),
            Self::ControlCharacter => say::control_character(lang),
            Self::Other(said) => said,
        }
    }
}

impl Fault {
    /// The place, what is wrong there, and what to write instead.
    pub fn text(&self, locale: &dyn Locale) -> String {
        let (lang, place) = (locale.lang(), &self.place);
        match &self.problem {
            Problem::Missing => say::missing(lang, place),
            Problem::WrongType { expected, found } => {
                say::wrong_type(lang, place, &expected.text(lang), &found.text(lang))
            }
            Problem::NeedsContent { word } => say::needs_content(lang, place, word),
            Problem::StandsAlone { word } => say::stands_alone(lang, place, word),
            Problem::UnknownWord { found, allowed } => {
                say::unknown_word(lang, place, &quoted(found), &listed(allowed, lang))
            }
            Problem::NotAMonth { found } => say::not_a_month(lang, place, &quoted(found)),
            Problem::NotADate { found } => say::not_a_date(lang, place, &quoted(found)),
            Problem::NotACurrency { found } => say::not_a_currency(lang, place, &quoted(found)),
            Problem::NotWhole { value } => say::not_whole(lang, place, &figure(*value)),
            Problem::OutOfRange { value, limits } => out_of_range(lang, place, *value, *limits),
            Problem::NotARating { value } => say::not_a_rating(lang, place, &figure(*value)),
            Problem::NotARangeOfRatings => say::not_a_range_of_ratings(lang, place),
            Problem::WeightTooSmall { value } => {
                let (least, greatest) = (figure(limits::LEAST_WEIGHT), figure(limits::WEIGHT.greatest));
                say::weight_too_small(lang, place, &figure(*value), &least, &greatest)
            }
            Problem::TooMany { count, limits } => say::too_many(lang, place, count, &figure(limits.greatest)),
            Problem::UnknownId { id, of } => {
                say::unknown_id(lang, place, &quoted(id), &of.text(lang), &of.list())
            }
            Problem::DuplicateId { id, first } => say::duplicate_id(lang, place, &quoted(id), first),
            Problem::IdLength { length } => say::id_length(lang, place, length),
            Problem::EffectCircle { kpis } => say::effect_circle(lang, place, &circle(kpis)),
            Problem::BoundsFall { lower, upper } => {
                say::bounds_fall(lang, place, &figure(*upper), &figure(*lower))
            }
            Problem::NotAboveZero { value } => say::not_above_zero(lang, place, &figure(*value)),
            Problem::FieldOfOtherShape { allowed } => {
                say::field_of_other_shape(lang, place, &listed(allowed, lang))
            }
            Problem::RepeatedName => say::repeated_name(lang, place),
            Problem::Empty => say::empty_text(lang, place),
            Problem::EndsBeforeItBegins { from, to } => say::ends_before_it_begins(lang, place, to, from),
            Problem::Other(said) => say::other_problem(lang, place, &quoted(said)),
        }
    }
}

fn out_of_range(lang: Lang, place: &str, value: f64, limits: Limits) -> String {
    let (least, greatest) = (figure(limits.least), figure(limits.greatest));
    if least == greatest {
        say::not_the_only(lang, &place, &figure(value), &least)
    } else if limits.least_included {
        say::out_of_range(lang, &place, &figure(value), &least, &greatest)
    } else {
        say::not_above(lang, &place, &figure(value), &least, &greatest)
    }
}

impl Expected {
    fn text(&self, lang: Lang) -> String {
        let words = match self {
            Self::Text => say::kind_text(lang),
            Self::Number => say::kind_number(lang),
            Self::WholeNumber => say::kind_whole_number(lang),
            Self::TrueOrFalse => say::kind_true_or_false(lang),
            Self::List => say::kind_list(lang),
            Self::Object => say::kind_object(lang),
            Self::Null => say::kind_null(lang),
            Self::NumberOrRange => say::kind_number_or_range(lang),
            Self::OneOf(words) => return say::kind_one_of(lang, &listed(words, lang)),
            Self::Other(said) => said,
        };
        words.to_owned()
    }
}

impl RowKind {
    fn text(self, lang: Lang) -> &'static str {
        match self {
            Self::BusinessGoal => say::row_business_goal(lang),
            Self::Department => say::row_department(lang),
            Self::Criterion => say::row_criterion(lang),
            Self::Goal => say::row_goal(lang),
            Self::Kpi => say::row_kpi(lang),
            Self::Channel => say::row_channel(lang),
            Self::Tactic => say::row_tactic(lang),
        }
    }
}

impl Note {
    pub fn text(&self, locale: &dyn Locale) -> String {
        let lang = locale.lang();
        match self {
            Self::ByteOrderMark => say::byte_order_mark(lang).to_owned(),
            Self::UnknownFields { places, more } => {
                let list = listed(places, lang);
                let list = if *more > 0 { say::and_more(lang, &list) } else { list };
                say::unknown_fields(lang, &(places.len() + more), &list)
            }
            Self::ResultsUnreadable(fault) => say::results_unreadable(lang, &fault.text(locale)),
        }
    }
}

/// In English, for logs and for `?` in programs; people are answered by `text`.
impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text(&PlainLocale::new(Lang::En)))
    }
}

impl std::error::Error for OpenError {}

/// A number as a file writes it.
pub(super) fn figure(x: f64) -> String {
    if x.abs() < 1e15 { x.to_string() } else { format!("{x:e}") }
}

/// A text of the file on one line and not too long.
fn quoted(text: &str) -> String {
    let mut shown: String =
        text.chars().take(LONGEST_QUOTE).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(LONGEST_QUOTE).is_some() {
        shown.push('…');
    }
    shown
}

fn listed(words: &[impl AsRef<str>], lang: Lang) -> String {
    let between = match lang {
        Lang::En => ", ",
        Lang::ZhTw => "、",
    };
    let mut list = String::new();
    for word in words {
        if !list.is_empty() {
            list.push_str(between);
        }
        list.push_str(word.as_ref());
    }
    list
}

/// The circle closed: the first KPI stands at its end again.
fn circle(kpis: &[String]) -> String {
    let closed: Vec<String> = kpis.iter().chain(kpis.first()).map(|kpi| quoted(kpi)).collect();
    closed.join(" → ")
}
