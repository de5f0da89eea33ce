//! Small pictures on buttons, drawn as strokes in the colour of the text. They never stand for a word: whoever
//! uses one names the button.

use yew::prelude::*;

/// What a button's picture shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    Add,
    ArrowDown,
    ArrowLeft,
    ArrowRight,
    ArrowUp,
    Check,
    Clock,
    Close,
    Copy,
    Download,
    Error,
    FolderOpen,
    Hint,
    Menu,
    Pen,
    Print,
    Redo,
    Remove,
    Share,
    Undo,
    Warning,
}

impl Picture {
    /// The strokes, in a square of 24.
    fn strokes(self) -> &'static str {
        match self {
            Self::Add => "M12 5v14M5 12h14",
            Self::ArrowDown => "M12 5v14M6 13l6 6 6-6",
            Self::ArrowLeft => "M19 12H5M11 6l-6 6 6 6",
            Self::ArrowRight => "M5 12h14M13 6l6 6-6 6",
            Self::ArrowUp => "M12 19V5M6 11l6-6 6 6",
            Self::Check => "M5 13l4 4L19 7",
            Self::Clock => "M12 3a9 9 0 100 18 9 9 0 000-18zM12 7v5l3.500 2",
            Self::Close => "M6 6l12 12M18 6L6 18",
            Self::Copy => "M9 9h11v11H9zM5 15H4V4h11v1",
            Self::Download => "M12 4v11M7 11l5 5 5-5M5 20h14",
            Self::Error => "M12 3a9 9 0 100 18 9 9 0 000-18zM12 8v5M12 16v.5",
            Self::FolderOpen => "M3 19V5h6l2 3h8v3M3 19l3-8h16l-3 8z",
            Self::Hint => {
                "M9 18h6M10 21h4M8.5 15C6.5 13.500 6 11.500 6 10a6 6 0 0112 0c0 1.500-.5 3.500-2.500 5z"
            }
            Self::Menu => "M4 6h16M4 12h16M4 18h16",
            Self::Pen => "M4 20l1-4L16 5l3 3L8 19zM14 7l3 3",
            Self::Print => "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z",
            Self::Redo => "M20 9h-9a6 6 0 000 12h5M20 9l-5-5M20 9l-5 5",
            Self::Remove => "M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5",
            Self::Share => "M12 15V3M7 8l5-5 5 5M5 12v8h14v-8",
            Self::Undo => "M4 9h9a6 6 0 010 12H8M4 9l5-5M4 9l5 5",
            Self::Warning => "M12 4L2.500 20h19zM12 10v4M12 17v.5",
        }
    }
}

#[derive(Properties, PartialEq)]
pub struct IconProps {
    pub picture: Picture,
}

#[component]
pub fn Icon(props: &IconProps) -> Html {
    html! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d={props.picture.strokes()} />
        </svg>
    }
}
