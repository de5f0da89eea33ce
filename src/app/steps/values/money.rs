//! Which KPIs are the same money: orders and revenue are, and only one of them may be counted.

use std::collections::BTreeMap;
use std::rc::Rc;

use yew::prelude::*;

use crate::app::parts::{Choice, Options, TextField};
use crate::app::rows::RowEditor;
use crate::app::words::use_words;
use crate::plan::{DepartmentId, GoalId, Kpi, KpiId, Plan};
use crate::text::messages::values;
use crate::text::{Lang, terms};

/// A counted KPI, by id and name.
pub type Counted = (KpiId, AttrValue);

/// A group of the catalogue: its key in the file, and what it is called.
type Known = (&'static str, fn(Lang) -> &'static str);

const KNOWN: [Known; 6] = [
    ("sales", values::money_sales),
    ("acquisitionCost", values::money_acquisition),
    ("contacts", values::money_contacts),
    ("retention", values::money_retention),
    ("research", values::money_research),
    ("hiring", values::money_hiring),
];

/// Where the same money may be counted once: a department; a goal without one stands for itself.
type Purse = Result<DepartmentId, GoalId>;

/// Counted KPIs by purse and money.
type Groups = BTreeMap<(Purse, String), Rc<[Counted]>>;

/// Which counted KPIs are the same money.
pub struct SameMoney {
    groups: Rc<Groups>,
    purses: Rc<BTreeMap<GoalId, Purse>>,
    names: Rc<[AttrValue]>,
}

impl SameMoney {
    /// The counted KPIs of the department with the same money, the given one among them.
    pub fn group_of(&self, kpi: &Kpi) -> Rc<[Counted]> {
        let group = || {
            let purse = self.purses.get(&kpi.goal)?;
            self.groups.get(&(purse.clone(), kpi.money.clone()?)).cloned()
        };
        group().unwrap_or_default()
    }

    /// The groups that the catalogue does not know.
    pub fn names(&self) -> Rc<[AttrValue]> {
        Rc::clone(&self.names)
    }
}

/// Found once for all KPIs, and the same until a name, a goal or a group changes.
#[hook]
pub fn use_same_money(plan: &Plan, lang: Lang) -> SameMoney {
    let of_goal =
        |goal: &crate::plan::Goal| (goal.id.clone(), goal.department.clone().ok_or_else(|| goal.id.clone()));
    let purses: BTreeMap<GoalId, Purse> = plan.goals.candidates.iter().map(of_goal).collect();
    let purses = use_memo(purses, Clone::clone);
    let with_money = plan.kpis.iter().filter_map(|kpi| {
        let name = AttrValue::from(terms::named(&kpi.name, lang).to_owned());
        Some(((kpi.id.clone(), name), kpi.goal.clone(), kpi.money.clone()?, kpi.counted))
    });
    let with_money: Vec<(Counted, GoalId, String, bool)> = with_money.collect();
    let found = use_memo((with_money, Rc::clone(&purses)), |(kpis, purses)| {
        let mut groups: BTreeMap<(Purse, String), Vec<Counted>> = BTreeMap::new();
        let mut names = Vec::new();
        for (kpi, goal, money, counted) in kpis {
            if !names.contains(money) && !KNOWN.iter().any(|(key, _)| key == money) {
                names.push(money.clone());
            }
            if let Some(purse) = purses.get(goal).filter(|_| *counted) {
                groups.entry((purse.clone(), money.clone())).or_default().push(kpi.clone());
            }
        }
        let groups: Groups = groups.into_iter().map(|(key, kpis)| (key, Rc::from(kpis))).collect();
        let names: Vec<AttrValue> = names.into_iter().map(AttrValue::from).collect();
        (Rc::new(groups), Rc::<[AttrValue]>::from(names))
    });
    SameMoney { groups: Rc::clone(&found.0), purses, names: Rc::clone(&found.1) }
}

#[derive(Properties, PartialEq)]
pub struct MoneyFieldProps {
    pub id: KpiId,
    pub rows: RowEditor<Kpi>,
    pub money: Option<String>,
    pub same_money: Rc<[Counted]>,
    pub names: Rc<[AttrValue]>,
}

/// The choice of a group.
#[derive(Clone, PartialEq)]
enum Group {
    Own,
    Key(AttrValue),
    New,
}

#[component]
pub fn MoneyField(props: &MoneyFieldProps) -> Html {
    let lang = use_words().lang;
    let MoneyFieldProps { id, rows, money, same_money, names } = props;
    let naming = use_state_eq(|| false);
    let key = |key: &str| Group::Key(key.to_owned().into());
    let groups: Vec<(Group, AttrValue)> =
        std::iter::once((Group::Own, AttrValue::Static(values::money_own(lang))))
            .chain(KNOWN.iter().map(|(known, name)| (key(known), AttrValue::Static(name(lang)))))
            .chain(names.iter().map(|name| (Group::Key(name.clone()), name.clone())))
            .chain([(Group::New, AttrValue::Static(values::money_new(lang)))])
            .collect();
    let value = match money {
        _ if *naming => Group::New,
        Some(money) => key(money),
        None => Group::Own,
    };
    let set_money = rows.setter(id, "money", |kpi, money: Option<String>| kpi.money = money);
    let on_group = {
        let (naming, set_money) = (naming.setter(), set_money.clone());
        Callback::from(move |group: Group| {
            naming.set(group == Group::New);
            match group {
                Group::Own | Group::New => set_money.emit(None),
                Group::Key(key) => set_money.emit(Some(key.to_string())),
            }
        })
    };
    let on_name = {
        Callback::from(move |name: String| {
            let name = name.trim();
            set_money.emit((!name.is_empty()).then(|| name.to_owned()));
        })
    };
    let others: Vec<&str> =
        same_money.iter().filter(|(other, _)| other != id).map(|(_, name)| name.as_str()).collect();
    let twice = same_money.iter().any(|(counted, _)| counted == id) && !others.is_empty();
    let separator = if lang == Lang::ZhTw { "、" } else { ", " };
    html! {
        <div class="money-field">
            <Choice id={rows.field_id(id, "money")} label={values::money(lang)}
                options={Options::new(&value, groups, on_group)} hint={values::money_hint(lang)} />
            if *naming {
                <TextField label={values::money_name(lang)} value={money.clone().unwrap_or_default()}
                    on_change={on_name} />
            }
            if twice {
                <p class="note-warning">{ values::money_twice(lang, &others.join(separator)) }</p>
            }
        </div>
    }
}
