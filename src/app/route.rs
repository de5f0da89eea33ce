//! The places of the page and their addresses: `#/goals`, `#/overview`, `#/` for the plans in this browser.

use yew::prelude::*;

use crate::browser::address;
use crate::plan::Step;
use crate::text::Lang;
use crate::text::messages::{overview, start};
use crate::text::terms::Term;

/// A place of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// All plans of this browser.
    #[default]
    Start,
    Overview,
    Step(Step),
}

impl Route {
    /// The places of one plan, in the order of the step list.
    pub fn of_plan() -> impl Iterator<Item = Self> {
        std::iter::once(Self::Overview).chain(Step::ALL.map(Self::Step))
    }

    /// What the address holds now. A place that does not exist is the start page.
    pub fn current() -> Self {
        Self::from_fragment(&address::fragment())
    }

    /// The address of a link that leads here.
    pub fn href(self) -> String {
        format!("#{}", self.fragment())
    }

    /// Leads the reader here; back leads them to where they were.
    pub fn go(self) {
        address::go(&self.fragment());
    }

    /// What links to this place say.
    pub fn name(self, lang: Lang) -> &'static str {
        match self {
            Self::Start => start::title(lang),
            Self::Overview => overview::title(lang),
            Self::Step(step) => step.term(lang),
        }
    }

    fn fragment(self) -> String {
        let slug = match self {
            Self::Start => "",
            Self::Overview => "overview",
            Self::Step(step) => step.slug(),
        };
        format!("/{slug}")
    }

    fn from_fragment(fragment: &str) -> Self {
        match fragment.trim_start_matches('/').trim_end_matches('/') {
            "overview" => Self::Overview,
            slug => Step::from_slug(slug).map_or(Self::Start, Self::Step),
        }
    }
}

/// The place that the address holds, as it changes.
#[hook]
pub fn use_route() -> Route {
    let route = use_state_eq(Route::current);
    let set = route.setter();
    use_effect_with((), move |()| {
        let listener = address::on_change(move || set.set(Route::current()));
        move || drop(listener)
    });
    *route
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_is_found_again_by_its_address() {
        for route in Route::of_plan().chain([Route::Start]) {
            assert_eq!(Route::from_fragment(&route.fragment()), route);
        }
    }

    #[test]
    fn an_address_that_leads_nowhere_is_the_start_page() {
        for fragment in ["", "/", "/nowhere", "goalsx", "/../x"] {
            assert_eq!(Route::from_fragment(fragment), Route::Start, "{fragment}");
        }
    }
}
