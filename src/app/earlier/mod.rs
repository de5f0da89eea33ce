//! Earlier states of the plans: kept by themselves and for a reason, packed, beside the plans in this browser; where they
//! are listed, looked at and taken up again. They give way when a plan needs the room.

mod button;
mod compared;
mod panel;
mod room;
mod row;
mod shelf;

pub use button::EarlierButton;
pub use shelf::{before_upgrade, forget_all, keep, keep_if_due, newest_good, set_aside, write_making_room};
