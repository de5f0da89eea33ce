//! Figures become SVG charts here, beside the same figures as a table. Knows neither plan nor browser.
